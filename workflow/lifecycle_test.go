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
		v = w.fire(v.ID, domain.RoleCourier, AttemptDelivery{Tried: "敲门", Reason: "无人"})
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
