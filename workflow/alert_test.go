package workflow

import (
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
			up, down, err := w.flow.FlagOverdueCards(t.Context())
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
		run(0, 0, "to the minute")
		w.pass(time.Second)
		run(1, 0, "a second over")
		alerts := standing(true)
		if len(alerts) != 1 || alerts[0].Kind != domain.AlertCardOverdue {
			t.Fatalf("standing: %+v", alerts)
		}
		for _, k := range v.Items {
			if (k.ID == alerts[0].SubjectID) != (k.Kind == domain.ItemCard) {
				t.Errorf("the alert is about %s, and not the card", alerts[0].SubjectID)
			}
		}
		run(0, 0, "a second run")
		w.give(v, domain.RoleCourier, domain.RoleDriver)
		w.give(v, domain.RoleDriver, domain.RoleCourier)
		w.pass(72 * time.Hour)
		run(0, 0, "days later, through other hands")
		if again := standing(true); len(again) != 1 || again[0].ID != alerts[0].ID {
			t.Fatalf("the alert did not stay: %+v", again)
		}
		v = must(w.flow.Request(t.Context(), w.as(domain.RoleOperator), v.ID))
		w.fire(v.ID, domain.RoleCourier, w.delivery(v))
		run(0, 1, "the card is back")
		if len(standing(true)) != 0 || len(standing(false)) != 1 {
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
				if _, _, err := w.flow.FlagOverdueCards(t.Context()); err != nil {
					t.Error(err)
				}
			})
		}
		replicas.Wait()
		if all := must(w.flow.Alerts(t.Context(), w.as(domain.RoleSupervisor), w.community, store.AlertFilter{}, "", 10)); len(all) != 1 {
			t.Errorf("%d alerts for one card", len(all))
		}
		w.verified()
	})
}
