package office_test

import (
	"testing"

	"songyao/domain"
	"songyao/workflow/flowtest"
	"songyao/workflow/office"
)

// owner is who answers for the resident.
func (w *world) owner(resident domain.ID) domain.ID {
	w.T.Helper()
	return flowtest.Must(w.Office.Resident(w.T.Context(), w.As(domain.RoleOperator), resident)).ResponsibleID
}

// wards counts the residents found by a query.
func (w *world) wards(q office.ResidentQuery) int {
	w.T.Helper()
	q.CommunityID = w.Community
	return len(flowtest.Must(w.Office.Residents(w.T.Context(), w.As(domain.RoleSupervisor), q, office.AfterResident{}, 100)))
}

// TestResponsibleOneOwner: three forms in five days, each handled by another desk,
// and nobody who answers for the old man. Whoever is on the ledger of the
// vulnerable has exactly one person, from the moment he is put on it.
func TestResponsibleOneOwner(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		operator, collector := w.Staff[domain.RoleOperator], w.Staff[domain.RoleCollector]
		old, plain := w.Lives("独居", "101", domain.FlagLivingAlone), w.Lives("邻居", "102")
		if w.owner(old) != operator || w.owner(plain) != "" {
			t.Errorf("%q and %q answer for them", w.owner(old), w.owner(plain))
		}
		edit := func(id, responsible domain.ID, flags ...domain.Flag) error {
			_, err := w.Office.UpdateResident(t.Context(), w.As(domain.RoleMedic), id, func(v *office.ResidentView) error {
				v.Flags = flags
				if responsible != "" {
					v.ResponsibleID = responsible
				}
				return nil
			})
			return err
		}
		if err := edit(plain, "", domain.FlagDisabled); err != nil || w.owner(plain) != w.Staff[domain.RoleMedic] {
			t.Errorf("flagged later: %v, %s answers", err, w.owner(plain))
		}
		if err := edit(old, collector, domain.FlagLivingAlone); err != nil || w.owner(old) != collector {
			t.Errorf("given to the collector: %v, %s answers", err, w.owner(old))
		}
		flowtest.WantCode(t, edit(old, domain.NewID(flowtest.Morning), domain.FlagLivingAlone), "unknown_staff")
		stranger := flowtest.Must(w.Office.CreateStaff(t.Context(), flowtest.Must(w.Office.Console(t.Context())), office.StaffView{Staff: domain.Staff{Name: "外人"}}))
		flowtest.WantCode(t, edit(old, stranger.ID, domain.FlagLivingAlone), "unknown_staff")
		if n := w.wards(office.ResidentQuery{Responsible: collector}); n != 1 {
			t.Errorf("the collector answers for %d", n)
		}
		if n := w.wards(office.ResidentQuery{Unassigned: true}); n != 0 {
			t.Errorf("%d have nobody", n)
		}
		w.Verified()
	})
}

// TestResponsibleGoesWithAHandover: nobody leaves while somebody still waits for
// them; all residents, or some, are handed over in one go.
func TestResponsibleGoesWithAHandover(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		operator, medic := w.Staff[domain.RoleOperator], w.Staff[domain.RoleMedic]
		var all []domain.ID
		for _, room := range []string{"101", "102", "103"} {
			all = append(all, w.Lives("老人", room, domain.FlagLivingAlone))
		}
		admin := flowtest.Must(w.Office.Console(t.Context()))
		flowtest.WantCode(t, w.Office.ArchiveStaff(t.Context(), admin, operator), "responsible_for_residents")
		regrant := func(grants ...domain.Grant) error {
			_, err := w.Office.UpdateStaff(t.Context(), admin, operator, func(v *office.StaffView) error { v.Grants = grants; return nil })
			return err
		}
		flowtest.WantCode(t, regrant(), "responsible_for_residents")
		if err := regrant(domain.Grant{Role: domain.RoleMedic, District: "丰台"}); err != nil {
			t.Errorf("another role in the same place: %v", err)
		}
		hand := func(in office.DutyHandover) (int, error) {
			in.CommunityID = w.Community
			done, err := w.Office.HandOverDuties(t.Context(), w.As(domain.RoleSupervisor), in)
			if err != nil {
				return 0, err
			}
			return done.Moved, nil
		}
		for code, in := range map[string]office.DutyHandover{
			"unknown_staff":   {From: operator, To: domain.NewID(flowtest.Morning)},
			"same_person":     {From: operator, To: operator},
			"not_responsible": {From: operator, To: medic, Residents: []domain.ID{all[0], w.Resident}},
		} {
			_, err := hand(in)
			flowtest.WantCode(t, err, code)
		}
		if n, err := hand(office.DutyHandover{From: operator, To: medic, Residents: all[:1]}); n != 1 || err != nil || w.owner(all[0]) != medic {
			t.Errorf("one of them: %d, %v", n, err)
		}
		if n, err := hand(office.DutyHandover{From: operator, To: medic}); n != 2 || err != nil || w.owner(all[2]) != medic {
			t.Errorf("the rest: %d, %v", n, err)
		}
		if n, err := hand(office.DutyHandover{From: operator, To: medic}); n != 0 || err != nil {
			t.Errorf("nobody: %d, %v", n, err)
		}
		if err := w.Office.ArchiveStaff(t.Context(), admin, operator); err != nil {
			t.Error(err)
		}
		_, err := w.Office.HandOverDuties(t.Context(), w.As(domain.RoleSupervisor), office.DutyHandover{CommunityID: domain.NewID(flowtest.Morning), From: operator, To: medic})
		flowtest.WantCode(t, err, "not_found")
		w.Verified()
	})
}

// TestResponsibleOldRows: whoever came onto the ledger without a person is found,
// and given one in bulk.
func TestResponsibleOldRows(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		done, err := w.Office.ImportResidents(t.Context(), flowtest.Must(w.Office.Console(t.Context())), w.Community, []func(*office.ResidentView){
			func(v *office.ResidentView) {
				v.Name, v.Building, v.Room, v.Insurance = "老人", "1", "1", domain.InsuranceEmployee
				v.Flags = domain.List[domain.Flag]{domain.FlagDisabled}
			},
			func(v *office.ResidentView) {
				v.Name, v.Building, v.Room, v.Insurance = "老人", "1", "2", domain.InsuranceEmployee
				v.Flags, v.ResponsibleID = domain.List[domain.Flag]{domain.FlagDisabled}, w.Staff[domain.RoleCourier]
			},
		}, false)
		if err != nil || done.Added != 2 {
			t.Fatalf("%+v, %v", done, err)
		}
		if n := w.wards(office.ResidentQuery{Unassigned: true}); n != 1 {
			t.Errorf("%d have nobody", n)
		}
		moved, err := w.Office.HandOverDuties(t.Context(), w.As(domain.RoleSupervisor),
			office.DutyHandover{CommunityID: w.Community, To: w.Staff[domain.RoleCourier]})
		if err != nil || moved.Moved != 1 || w.wards(office.ResidentQuery{Unassigned: true}) != 0 || w.wards(office.ResidentQuery{Responsible: w.Staff[domain.RoleCourier]}) != 2 {
			t.Errorf("%+v, %v", moved, err)
		}
		w.Verified()
	})
}
