package rooms_test

import (
	"slices"

	"songyao/domain"
	"songyao/workflow/flowtest"
	"songyao/workflow/planning"
)

// plan asks for a plan and applies it, now and then with something happening between.
// What it serves has the driver and hospital that it says, and no card is in two cars.
func (h *history) plan() {
	h.sheet()
	if dice(h.r, 4) == 0 {
		flowtest.Must(h.Ledger.Forget(h.T.Context()))
	}
	v, err := h.Planning.CreatePlan(h.T.Context(), h.As(domain.RoleDispatcher), h.Input(func(p *planning.PlanInput) {
		p.Iterations = 300
		if p.Drivers = h.Cars[:1]; dice(h.r, 5) == 0 {
			p.Drivers = nil
		}
		if dice(h.r, 8) == 0 {
			p.Without = h.Cars[:1]
		}
	}))
	if !h.judge(err) {
		return
	}
	if v = h.Until(v.ID, domain.PlanReady); dice(h.r, 3) == 0 {
		h.advance()
	}
	if v, err = h.Planning.ApplyPlan(h.T.Context(), h.As(domain.RoleDispatcher), v.ID); !h.judge(err) {
		return
	}
	h.did["plan applied"]++
	h.restsOnce(v)
	drives := map[domain.ID]domain.ID{}
	for _, route := range v.Routes {
		for _, s := range route.Stops {
			for _, id := range s.Requests {
				if s.Kind != domain.StopBuy {
					continue
				}
				is := flowtest.Must(h.Workflow.Request(h.T.Context(), h.As(domain.RoleOperator), id))
				if is.State == domain.CardCollected || is.HospitalID != s.PlaceID || is.DriverID != route.DriverID {
					h.r.Fatalf("planned for %s at %s: %+v", route.DriverID, s.PlaceID, is.Request)
				}
				for _, k := range is.Items {
					if other, seen := drives[k.ID]; k.Kind.Lasting() && seen && other != route.DriverID {
						h.r.Fatalf("card %s with %s and %s", k.ID, other, route.DriverID)
					}
					drives[k.ID] = route.DriverID
				}
				if _, known := h.acked[id]; known {
					h.acknowledge(id, is.State)
				}
			}
		}
	}
}

// sheet holds the driver's own route, whatever has happened since it was planned, to the
// requests: what it says is to be bought is his to buy there, what it says is done is done, and
// what he has in hand of anything on it is to be brought back.
func (h *history) sheet() {
	mine, err := h.Planning.MyRoute(h.T.Context(), h.As(domain.RoleDriver))
	if !h.judge(err) {
		return
	}
	h.did["own route"]++
	for _, s := range mine.Route.Stops {
		for _, id := range s.Requests {
			is := flowtest.Must(h.Workflow.Request(h.T.Context(), h.As(domain.RoleOperator), id))
			his := is.DriverID == h.Cars[0] && (is.State == domain.HospitalAssigned || is.State == domain.Purchased || is.State == domain.Delivered)
			held := slices.ContainsFunc(is.Items, func(k domain.KitItem) bool { return k.HolderKind == domain.HolderStaff && k.HolderID == h.Cars[0] })
			done, bought := slices.Contains(s.Done, id), is.State == domain.Purchased || is.State == domain.Delivered
			ok := his || held
			switch s.Kind {
			case domain.StopBuy:
				ok = his && is.HospitalID == s.PlaceID && done == bought
			case domain.StopPickup:
				ok = ok && done == (held || bought)
			case domain.StopReturn:
				ok = ok && done == (bought && !held)
			case domain.StopStart, domain.StopEnd:
			}
			if !ok {
				h.r.Fatalf("%s at %s (done: %v, in hand: %v): %+v", s.Kind, s.PlaceName, done, held, is.Request)
			}
		}
	}
	for _, u := range mine.Unplanned {
		is := flowtest.Must(h.Workflow.Request(h.T.Context(), h.As(domain.RoleOperator), u.RequestID))
		if is.State != domain.HospitalAssigned || is.DriverID != h.Cars[0] || is.HospitalID != u.HospitalID {
			h.r.Fatalf("to be bought at %s: %+v", u.HospitalID, is.Request)
		}
	}
}

// restsOnce holds a plan just applied to the breaks that have begun: they stay as they
// are, and nobody rests twice a day.
func (h *history) restsOnce(v *planning.PlanView) {
	for _, d := range h.Drives(v.PlannedOn, v.Communities...) {
		if d.PlanID != v.ID {
			continue
		}
		of := restOf{d.DriverID, d.DroveOn}
		if had := h.rested[of]; had.BreakEnd > 0 && !v.At(had.BreakBegin).After(h.Now()) && (d.BreakBegin != had.BreakBegin || d.BreakEnd != had.BreakEnd) {
			h.r.Fatalf("rested from %d to %d, and again from %d to %d", had.BreakBegin, had.BreakEnd, d.BreakBegin, d.BreakEnd)
		}
		if h.rested[of] = d; d.BreakEnd > 0 {
			h.did["break planned"]++
		}
	}
}

// restOf is whose break of which day.
type restOf struct {
	driver domain.ID
	on     domain.Date
}
