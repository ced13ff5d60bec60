package workflow

import (
	"testing"

	"songyao/domain"
)

func TestPlanFromPreviewToApplication(t *testing.T) {
	eachTown(t, func(t *testing.T, w *town) {
		var all []*RequestView
		for range 5 {
			all = append(all, w.waiting())
		}
		v := w.planned()
		if len(v.Unserved) > 0 || v.Score == nil || len(v.Routes) == 0 || v.Source != "great_circle" {
			t.Fatalf("%+v", v)
		}
		for _, r := range all {
			if is := must(w.flow.Request(t.Context(), w.as(domain.RoleOperator), r.ID)); is.State != domain.CardCollected {
				t.Fatalf("a preview has moved the request to %s", is.State)
			}
		}
		w.apply(v.ID)
		for _, r := range all {
			is := must(w.flow.Request(t.Context(), w.as(domain.RoleOperator), r.ID))
			if to := buys(v, r.ID); is.State != domain.HospitalAssigned || is.HospitalID != to.Hospital || is.DriverID != to.Driver {
				t.Errorf("%s, %+v; planned %+v", is.State, is.Request, to)
			}
		}
		again := w.apply(v.ID)
		if again.State != domain.PlanApplied || again.Version != v.Version+1 {
			t.Errorf("applied twice: %s, version %d after %d", again.State, again.Version, v.Version)
		}
		w.verified()
	})
}
