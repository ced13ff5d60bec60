package workflow

import (
	"testing"

	"songyao/domain"
)

func TestLifecycle(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		v := w.purchased()
		if v.State != domain.Purchased || v.DayNumber != 1 || v.NumberedOn != "2020-06-15" {
			t.Fatalf("purchased: %+v", v.Request)
		}
		v = w.fire(v.ID, domain.RoleCourier, AttemptDelivery{Steps: []domain.AttemptStep{domain.StepKnocked}, Reason: domain.NobodyHome})
		v = w.fire(v.ID, domain.RoleCourier, w.delivery(v))
		if v.State != domain.Delivered || v.ClosedAt == nil || v.Attempts != 1 {
			t.Errorf("delivered: %+v", v.Request)
		}
		for _, k := range v.Items {
			if k.HolderKind != domain.HolderResident {
				t.Errorf("%s is with %s", k.Kind, k.HolderKind)
			}
		}
		w.verified()
	})
}

// TestManyKitsChangeHandsAtOnce: five kits of four items go to the driver in one
// hand-over, and each item's custody and the ledger say so.
func TestManyKitsChangeHandsAtOnce(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		var items []domain.ID
		for range 5 {
			v := w.register(func(r *Registration) { r.ResidentID = w.newResident("赵奶奶") })
			for _, k := range w.fire(v.ID, domain.RoleCollector, fullKit).Items {
				items = append(items, k.ID)
			}
		}
		driver := domain.Holder{Kind: domain.HolderStaff, ID: w.staff[domain.RoleDriver]}
		if _, err := w.flow.HandOver(t.Context(), w.as(domain.RoleCollector), Handover{Items: items, To: driver}); err != nil {
			t.Fatal(err)
		}
		held := must(w.st.ItemsByID(t.Context(), domain.In(w.community), items))
		if len(held) != 20 {
			t.Errorf("%d items", len(held))
		}
		for _, k := range held {
			moves := must(w.st.ItemMoves(t.Context(), w.community, k.ID))
			if k.Holder() != driver || len(moves) != 2 || moves[1].FromID != w.staff[domain.RoleCollector] {
				t.Errorf("%s is with %v after %d moves", k.Kind, k.Holder(), len(moves))
			}
		}
		w.verified()
	})
}
