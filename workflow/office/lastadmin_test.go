package office_test

import (
	"sync"
	"testing"

	"songyao/domain"
	"songyao/workflow/flowtest"
	"songyao/workflow/office"
	"songyao/workflow/usecase"
)

// TestLastAdminsAtOnce: of two admins who take each other away at the same moment, by
// archiving, by the roles or by the approval, one stays.
func TestLastAdminsAtOnce(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		console := flowtest.Must(w.Office.Console(t.Context()))
		no := false
		ways := []func(c *usecase.Invocation, id domain.ID) error{
			func(c *usecase.Invocation, id domain.ID) error { return w.Office.ArchiveStaff(t.Context(), c, id) },
			func(c *usecase.Invocation, id domain.ID) error {
				_, err := w.Office.UpdateStaff(t.Context(), c, id, func(v *office.StaffView) error { v.Grants = nil; return nil })
				return err
			},
			func(c *usecase.Invocation, id domain.ID) error {
				_, err := w.Office.RecordFitness(t.Context(), c, id, office.FitnessRecord{Approved: &no})
				return err
			},
		}
		for round := range 12 {
			place := flowtest.Must(office.Create(t.Context(), w.Office, console, &domain.Community{Name: "x", District: "空", Place: domain.Place{Zone: "UTC", AreaCode: "010"}}))
			console = flowtest.Must(w.Office.Console(t.Context())) // reaches the new place, too
			var admins [2]*office.StaffView
			for i := range admins {
				admins[i] = flowtest.Must(w.Office.CreateStaff(t.Context(), console, office.StaffView{
					Staff:  domain.Staff{Name: "管理员", Fitness: domain.FitOn(w.Now(), "2020-06-15")},
					Grants: []domain.Grant{{Role: domain.RoleAdmin, CommunityID: place.ID}},
				}))
			}
			var errs [2]error
			var both sync.WaitGroup
			for i := range admins {
				both.Go(func() {
					c := &usecase.Invocation{Roles: []domain.Role{domain.RoleAdmin}, Who: &domain.Principal{
						StaffID: admins[i].ID, In: map[domain.ID][]domain.Role{place.ID: {domain.RoleAdmin}},
					}}
					errs[i] = ways[(round+i*round/3)%3](c, admins[1-i].ID)
				})
			}
			both.Wait()
			if (errs[0] == nil) == (errs[1] == nil) {
				t.Errorf("round %d: %v, %v", round, errs[0], errs[1])
			}
			for _, err := range errs {
				if err != nil && !domain.IsCode(err, "last_admin") && !domain.IsCode(err, "changed_meanwhile") {
					t.Error(err)
				}
			}
		}
	})
}
