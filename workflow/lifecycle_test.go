package workflow_test

import (
	"testing"

	"songyao/domain"
	"songyao/workflow"
	"songyao/workflow/custody"
	"songyao/workflow/flowtest"
)

func TestLifecycle(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		v := w.Purchased()
		if v.State != domain.Purchased || v.DayNumber != 1 || v.NumberedOn != "2020-06-15" {
			t.Fatalf("purchased: %+v", v.Request)
		}
		v = w.Fire(v.ID, domain.RoleCourier, workflow.AttemptDelivery{Steps: []domain.AttemptStep{domain.StepKnocked}, Reason: domain.NobodyHome})
		v = w.Fire(v.ID, domain.RoleCourier, w.Delivery(v))
		if v.State != domain.Delivered || v.ClosedAt == nil || v.Attempts != 1 {
			t.Errorf("delivered: %+v", v.Request)
		}
		for _, k := range v.Items {
			if k.HolderKind != domain.HolderResident {
				t.Errorf("%s is with %s", k.Kind, k.HolderKind)
			}
		}
		w.Verified()
	})
}

// TestManyKitsChangeHandsAtOnce: five kits of four items go to the driver in one
// hand-over, and each item's custody and the ledger say so.
func TestManyKitsChangeHandsAtOnce(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		var items []domain.ID
		for range 5 {
			v := w.Register(func(r *workflow.Registration) { r.ResidentID = w.NewResident("赵奶奶") })
			for _, k := range w.Fire(v.ID, domain.RoleCollector, flowtest.FullKit).Items {
				items = append(items, k.ID)
			}
		}
		driver := domain.Holder{Kind: domain.HolderStaff, ID: w.Staff[domain.RoleDriver]}
		if _, err := w.Custody.HandOver(t.Context(), w.As(domain.RoleCollector), custody.Handover{Items: items, To: driver}); err != nil {
			t.Fatal(err)
		}
		held := flowtest.Must(w.Store.ItemsByID(t.Context(), domain.In(w.Community), items))
		if len(held) != 20 {
			t.Errorf("%d items", len(held))
		}
		for _, k := range held {
			moves := flowtest.Must(w.Store.ItemMoves(t.Context(), w.Community, k.ID))
			if k.Holder() != driver || len(moves) != 2 || moves[1].FromID != w.Staff[domain.RoleCollector] {
				t.Errorf("%s is with %v after %d moves", k.Kind, k.Holder(), len(moves))
			}
		}
		w.Verified()
	})
}
