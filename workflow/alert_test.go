package workflow

import (
	"slices"
	"sync"
	"testing"
	"time"

	"songyao/domain"
	"songyao/store"
)

func TestOverdueCard(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		run := func(raised, cleared int, when string) {
			t.Helper()
			up, down, err := w.flow.FlagCustody(t.Context())
			if err != nil || up != raised || down != cleared {
				t.Fatalf("%s: %d raised, %d cleared, %v; want %d and %d", when, up, down, err, raised, cleared)
			}
		}
		standing := func(open bool) []domain.Alert {
			t.Helper()
			return must(w.flow.Alerts(t.Context(), w.as(domain.RoleSupervisor), w.community, store.AlertFilter{Open: &open}, "", 10))
		}
		v := w.purchased()
		run(0, 0, "on the day")
		w.pass(24 * time.Hour)
		run(1, 0, "to the minute: only the bag was in a car overnight")
		w.pass(time.Second)
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
		w.give(v, domain.RoleCourier, domain.RoleDriver)
		w.give(v, domain.RoleDriver, domain.RoleCourier)
		w.pass(72 * time.Hour)
		run(0, 0, "days later, through other hands")
		if again := standing(true); !slices.EqualFunc(again, alerts, func(a, b domain.Alert) bool { return a.ID == b.ID }) {
			t.Fatalf("the alerts did not stay: %+v", again)
		}
		v = must(w.flow.Request(t.Context(), w.as(domain.RoleOperator), v.ID))
		w.fire(v.ID, domain.RoleCourier, w.delivery(v))
		run(0, 3, "everything is back")
		if len(standing(true)) != 0 || len(standing(false)) != 3 {
			t.Errorf("open %+v, cleared %+v", standing(true), standing(false))
		}
		run(0, 0, "and once more")
		w.verified()
	})
}

func TestOverdueCardIsFlaggedOnceByTwoReplicas(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		w.collected()
		w.pass(25 * time.Hour)
		var replicas sync.WaitGroup
		for range 4 {
			replicas.Go(func() {
				if _, _, err := w.flow.FlagCustody(t.Context()); err != nil {
					t.Error(err)
				}
			})
		}
		replicas.Wait()
		filter := store.AlertFilter{Kind: domain.AlertCardOverdue}
		if all := must(w.flow.Alerts(t.Context(), w.as(domain.RoleSupervisor), w.community, filter, "", 10)); len(all) != 1 {
			t.Errorf("%d alerts for one card", len(all))
		}
		w.verified()
	})
}
