package custody_test

import (
	"slices"
	"sync"
	"testing"
	"time"

	"songyao/domain"
	"songyao/store"
	"songyao/workflow/flowtest"
)

func TestOverdueCard(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		run := func(raised, cleared int, when string) {
			t.Helper()
			up, down, err := w.Custody.FlagCustody(t.Context())
			if err != nil || up != raised || down != cleared {
				t.Fatalf("%s: %d raised, %d cleared, %v; want %d and %d", when, up, down, err, raised, cleared)
			}
		}
		standing := func(open bool) []domain.Alert {
			t.Helper()
			return flowtest.Must(w.Custody.Alerts(t.Context(), w.As(domain.RoleSupervisor), w.Community, store.AlertFilter{Open: &open}, "", 10))
		}
		v := w.Purchased()
		run(0, 0, "on the day")
		w.Pass(24 * time.Hour)
		run(1, 0, "to the minute: only the bag was in a car overnight")
		w.Pass(time.Second)
		run(2, 0, "a second over: the card and the record book")
		alerts := standing(true)
		want := map[domain.ItemKind]domain.AlertKind{
			domain.ItemCard: domain.AlertCardOverdue, domain.ItemRecordBook: domain.AlertItemOverdue, domain.ItemGoods: domain.AlertItemOverdue,
		}
		for _, k := range v.Items {
			kind := domain.AlertKind("")
			for _, a := range alerts {
				if a.SubjectID == k.ID {
					kind = a.Kind
				}
			}
			if kind != want[k.Kind] {
				t.Errorf("%s: alert %q, want %q", k.Kind, kind, want[k.Kind])
			}
		}
		run(0, 0, "a second run")
		w.Give(v, domain.RoleCourier, domain.RoleDriver)
		w.Give(v, domain.RoleDriver, domain.RoleCourier)
		w.Pass(72 * time.Hour)
		run(0, 0, "days later, through other hands")
		if again := standing(true); !slices.EqualFunc(again, alerts, func(a, b domain.Alert) bool { return a.ID == b.ID }) {
			t.Fatalf("the alerts did not stay: %+v", again)
		}
		v = flowtest.Must(w.Workflow.Request(t.Context(), w.As(domain.RoleOperator), v.ID))
		w.Fire(v.ID, domain.RoleCourier, w.Delivery(v))
		run(0, 3, "everything is back")
		if len(standing(true)) != 0 || len(standing(false)) != 3 {
			t.Errorf("open %+v, cleared %+v", standing(true), standing(false))
		}
		run(0, 0, "and once more")
		w.Verified()
	})
}

func TestOverdueCardIsFlaggedOnceByTwoReplicas(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		w.Collected()
		w.Pass(25 * time.Hour)
		var replicas sync.WaitGroup
		for range 4 {
			replicas.Go(func() {
				if _, _, err := w.Custody.FlagCustody(t.Context()); err != nil {
					t.Error(err)
				}
			})
		}
		replicas.Wait()
		filter := store.AlertFilter{Kind: domain.AlertCardOverdue}
		if all := flowtest.Must(w.Custody.Alerts(t.Context(), w.As(domain.RoleSupervisor), w.Community, filter, "", 10)); len(all) != 1 {
			t.Errorf("%d alerts for one card", len(all))
		}
		w.Verified()
	})
}
