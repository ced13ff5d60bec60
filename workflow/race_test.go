package workflow

import (
	"testing"

	"songyao/domain"
)

// TestRaces lets eight callers race each transition of twenty requests: exactly
// one wins each, the others are told that it is too late.
func TestRaces(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		const requests, callers = 20, 8
		type contest struct {
			name  string
			role  domain.Role
			ready func() *RequestView
			in    func(v *RequestView) Input
		}
		contests := []contest{
			{"collect_card", domain.RoleCollector, func() *RequestView { return w.register() }, func(*RequestView) Input { return fullKit }},
			{"waive_card", domain.RoleOperator, func() *RequestView { return w.register() }, func(*RequestView) Input { return WaiveCard{"自费"} }},
			{"assign_hospital", domain.RoleDispatcher, func() *RequestView { return w.collected() }, func(*RequestView) Input {
				return AssignHospital{HospitalID: w.hospitals[0], DriverID: w.staff[domain.RoleDriver]}
			}},
			{"report_shortage", domain.RoleDriver, func() *RequestView { return w.assigned() }, func(v *RequestView) Input {
				return ReportShortage{LineIDs: []domain.ID{v.Lines[0].ID}, Seen: "缺货"}
			}},
			{"purchase", domain.RoleDriver, func() *RequestView { return w.assigned() }, func(v *RequestView) Input { return bought(v) }},
			{"deliver", domain.RoleCourier, func() *RequestView { return w.purchased() }, func(v *RequestView) Input { return w.delivery(v) }},
			{"cancel", domain.RoleOperator, func() *RequestView { return w.register() }, func(*RequestView) Input { return Cancel{"不需要了"} }},
			{"return_goods", domain.RoleSupervisor, func() *RequestView { return w.purchased() }, func(*RequestView) Input {
				return ReturnGoods{GoodsTo: domain.HolderHospital, SelfPaidRefundFen: 3_000, InsuredRefundFen: 3_000, Reason: "退药"}
			}},
		}
		for _, c := range contests {
			for range requests {
				w.resident = w.newResident("李大爷")
				v := c.ready()
				in := c.in(v)
				won := 0
				for _, err := range race(callers, func(int) error {
					_, err := w.flow.Fire(t.Context(), w.as(c.role), v.ID, in)
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
		w.verified()
	})
}

// TestTwoOperatorsRegisterAtOnce: of two registrations for one resident and drug
// at the same moment one is told to look again, and then sees the duplicate.
func TestTwoOperatorsRegisterAtOnce(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		for range 10 {
			w.resident = w.newResident("张大妈")
			won := 0
			for _, err := range race(2, func(int) error {
				_, err := w.flow.Register(t.Context(), w.as(domain.RoleOperator), w.registration())
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
			_, err := w.flow.Register(t.Context(), w.as(domain.RoleOperator), w.registration())
			wantCode(t, err, "duplicate_request")
		}
	})
}
