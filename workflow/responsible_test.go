package workflow

import (
	"testing"

	"songyao/domain"
)

// owner is who answers for the resident.
func (w *world) owner(resident domain.ID) domain.ID {
	w.t.Helper()
	return must(w.flow.Resident(w.t.Context(), w.as(domain.RoleOperator), resident)).ResponsibleID
}

// wards counts the residents found by a query.
func (w *world) wards(q ResidentQuery) int {
	w.t.Helper()
	q.CommunityID = w.community
	return len(must(w.flow.Residents(w.t.Context(), w.as(domain.RoleSupervisor), q, "", 100)))
}

// TestResponsibleOneOwner: three forms in five days, each handled by another desk,
// and nobody who answers for the old man. Whoever is on the ledger of the
// vulnerable has exactly one person, from the moment he is put on it.
func TestResponsibleOneOwner(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		operator, collector := w.staff[domain.RoleOperator], w.staff[domain.RoleCollector]
		old, plain := w.lives("独居", "101", domain.FlagLivingAlone), w.lives("邻居", "102")
		if w.owner(old) != operator || w.owner(plain) != "" {
			t.Errorf("%q and %q answer for them", w.owner(old), w.owner(plain))
		}
		edit := func(id, responsible domain.ID, flags ...domain.Flag) error {
			_, err := w.flow.UpdateResident(t.Context(), w.as(domain.RoleMedic), id, func(v *ResidentView) error {
				v.Flags = flags
				if responsible != "" {
					v.ResponsibleID = responsible
				}
				return nil
			})
			return err
		}
		if err := edit(plain, "", domain.FlagDisabled); err != nil || w.owner(plain) != w.staff[domain.RoleMedic] {
			t.Errorf("flagged later: %v, %s answers", err, w.owner(plain))
		}
		if err := edit(old, collector, domain.FlagLivingAlone); err != nil || w.owner(old) != collector {
			t.Errorf("given to the collector: %v, %s answers", err, w.owner(old))
		}
		wantCode(t, edit(old, domain.NewID(morning), domain.FlagLivingAlone), "unknown_staff")
		stranger := must(w.flow.CreateStaff(t.Context(), must(w.flow.Console(t.Context())), StaffView{Staff: domain.Staff{Name: "外人"}}))
		wantCode(t, edit(old, stranger.ID, domain.FlagLivingAlone), "unknown_staff")
		if n := w.wards(ResidentQuery{Responsible: collector}); n != 1 {
			t.Errorf("the collector answers for %d", n)
		}
		if n := w.wards(ResidentQuery{Unassigned: true}); n != 0 {
			t.Errorf("%d have nobody", n)
		}
		w.verified()
	})
}

// TestResponsibleGoesWithAHandover: nobody leaves while somebody still waits for
// them; all residents, or some, are handed over in one go.
func TestResponsibleGoesWithAHandover(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		operator, medic := w.staff[domain.RoleOperator], w.staff[domain.RoleMedic]
		var all []domain.ID
		for _, room := range []string{"101", "102", "103"} {
			all = append(all, w.lives("老人", room, domain.FlagLivingAlone))
		}
		admin := must(w.flow.Console(t.Context()))
		wantCode(t, w.flow.ArchiveStaff(t.Context(), admin, operator), "responsible_for_residents")
		regrant := func(grants ...domain.Grant) error {
			_, err := w.flow.UpdateStaff(t.Context(), admin, operator, func(v *StaffView) error { v.Grants = grants; return nil })
			return err
		}
		wantCode(t, regrant(), "responsible_for_residents")
		if err := regrant(domain.Grant{Role: domain.RoleMedic, District: "丰台"}); err != nil {
			t.Errorf("another role in the same place: %v", err)
		}
		hand := func(in DutyHandover) (int, error) {
			in.CommunityID = w.community
			done, err := w.flow.HandOverDuties(t.Context(), w.as(domain.RoleSupervisor), in)
			if err != nil {
				return 0, err
			}
			return done.Moved, nil
		}
		for code, in := range map[string]DutyHandover{
			"unknown_staff":   {From: operator, To: domain.NewID(morning)},
			"same_person":     {From: operator, To: operator},
			"not_responsible": {From: operator, To: medic, Residents: []domain.ID{all[0], w.resident}},
		} {
			_, err := hand(in)
			wantCode(t, err, code)
		}
		if n, err := hand(DutyHandover{From: operator, To: medic, Residents: all[:1]}); n != 1 || err != nil || w.owner(all[0]) != medic {
			t.Errorf("one of them: %d, %v", n, err)
		}
		if n, err := hand(DutyHandover{From: operator, To: medic}); n != 2 || err != nil || w.owner(all[2]) != medic {
			t.Errorf("the rest: %d, %v", n, err)
		}
		if n, err := hand(DutyHandover{From: operator, To: medic}); n != 0 || err != nil {
			t.Errorf("nobody: %d, %v", n, err)
		}
		if err := w.flow.ArchiveStaff(t.Context(), admin, operator); err != nil {
			t.Error(err)
		}
		_, err := w.flow.HandOverDuties(t.Context(), w.as(domain.RoleSupervisor), DutyHandover{CommunityID: domain.NewID(morning), From: operator, To: medic})
		wantCode(t, err, "not_found")
		w.verified()
	})
}

// TestResponsibleOldRows: whoever came onto the ledger without a person is found,
// and given one in bulk.
func TestResponsibleOldRows(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		done, err := w.flow.ImportResidents(t.Context(), must(w.flow.Console(t.Context())), w.community, []func(*ResidentView){
			func(v *ResidentView) {
				v.Name, v.Building, v.Room, v.Insurance = "老人", "1", "1", domain.InsuranceEmployee
				v.Flags = domain.List[domain.Flag]{domain.FlagDisabled}
			},
			func(v *ResidentView) {
				v.Name, v.Building, v.Room, v.Insurance = "老人", "1", "2", domain.InsuranceEmployee
				v.Flags, v.ResponsibleID = domain.List[domain.Flag]{domain.FlagDisabled}, w.staff[domain.RoleCourier]
			},
		}, false)
		if err != nil || done.Added != 2 {
			t.Fatalf("%+v, %v", done, err)
		}
		if n := w.wards(ResidentQuery{Unassigned: true}); n != 1 {
			t.Errorf("%d have nobody", n)
		}
		moved, err := w.flow.HandOverDuties(t.Context(), w.as(domain.RoleSupervisor),
			DutyHandover{CommunityID: w.community, To: w.staff[domain.RoleCourier]})
		if err != nil || moved.Moved != 1 || w.wards(ResidentQuery{Unassigned: true}) != 0 || w.wards(ResidentQuery{Responsible: w.staff[domain.RoleCourier]}) != 2 {
			t.Errorf("%+v, %v", moved, err)
		}
		w.verified()
	})
}
