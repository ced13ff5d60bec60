package workflow_test

import (
	"testing"

	"songyao/domain"
	"songyao/workflow"
	"songyao/workflow/flowtest"
)

// TestRaces lets eight callers race each transition of twenty requests: exactly
// one wins each, the others are told that it is too late.
func TestRaces(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		const requests, callers = 20, 8
		type contest struct {
			name  string
			role  domain.Role
			ready func() *workflow.RequestView
			in    func(v *workflow.RequestView) workflow.Input
		}
		contests := []contest{
			{"collect_card", domain.RoleCollector, func() *workflow.RequestView { return w.Register() }, func(*workflow.RequestView) workflow.Input { return flowtest.FullKit }},
			{"waive_card", domain.RoleOperator, func() *workflow.RequestView { return w.Register() }, func(*workflow.RequestView) workflow.Input { return workflow.WaiveCard{Reason: "自费"} }},
			{"assign_hospital", domain.RoleDispatcher, func() *workflow.RequestView { return w.Collected() }, func(*workflow.RequestView) workflow.Input {
				return workflow.AssignHospital{HospitalID: w.Hospitals[0], DriverID: w.Staff[domain.RoleDriver]}
			}},
			{"report_shortage", domain.RoleDriver, func() *workflow.RequestView { return w.Assigned() }, func(v *workflow.RequestView) workflow.Input {
				return workflow.ReportShortage{LineIDs: []domain.ID{v.Lines[0].ID}, Seen: "缺货"}
			}},
			{"purchase", domain.RoleDriver, func() *workflow.RequestView { return w.Assigned() }, func(v *workflow.RequestView) workflow.Input { return flowtest.Bought(v) }},
			{"deliver", domain.RoleCourier, func() *workflow.RequestView { return w.Purchased() }, func(v *workflow.RequestView) workflow.Input { return w.Delivery(v) }},
			{"cancel", domain.RoleOperator, func() *workflow.RequestView { return w.Register() }, func(*workflow.RequestView) workflow.Input { return workflow.Cancel{Reason: "不需要了"} }},
			{"return_goods", domain.RoleSupervisor, func() *workflow.RequestView { return w.Purchased() }, func(*workflow.RequestView) workflow.Input {
				return workflow.ReturnGoods{GoodsTo: domain.HolderHospital, SelfPaidRefundFen: 3_000, InsuredRefundFen: 3_000, Reason: "退药"}
			}},
		}
		for _, c := range contests {
			for range requests {
				w.Resident = w.NewResident("李大爷")
				v := c.ready()
				in := c.in(v)
				won := 0
				for _, err := range flowtest.Race(callers, func(int) error {
					_, err := w.Workflow.Fire(t.Context(), w.As(c.role), v.ID, in)
					return err
				}) {
					switch kind := domain.AsError(err).Kind; {
					case err == nil:
						won++
					case kind != domain.KindConflict && kind != domain.KindStale:
						t.Fatalf("%s: %v", c.name, err)
					}
				}
				if won != 1 {
					t.Fatalf("%s: %d callers won", c.name, won)
				}
			}
		}
		w.Verified()
	})
}

// TestTwoOperatorsRegisterAtOnce: of two registrations for one resident and drug
// at the same moment one is told to look again, and then sees the duplicate.
func TestTwoOperatorsRegisterAtOnce(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		for range 10 {
			w.Resident = w.NewResident("张大妈")
			won := 0
			for _, err := range flowtest.Race(2, func(int) error {
				_, err := w.Workflow.Register(t.Context(), w.As(domain.RoleOperator), w.Registration())
				return err
			}) {
				if err == nil {
					won++
				} else if !domain.IsCode(err, "changed_meanwhile", "duplicate_request") {
					t.Fatal(err)
				}
			}
			if won != 1 {
				t.Fatalf("%d registered", won)
			}
			_, err := w.Workflow.Register(t.Context(), w.As(domain.RoleOperator), w.Registration())
			flowtest.WantCode(t, err, "duplicate_request")
		}
	})
}
