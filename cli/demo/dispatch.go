package demo

import (
	"context"
	"fmt"
	"slices"
	"time"

	"songyao/api/client"
	"songyao/domain"
)

// One car visits five or six hospitals a day: five are planned at noon, so that
// one can be added for what turns out short.
const (
	plannedStops = 5
	maxStops     = 6
)

// dispatch gives every request that can be served today a hospital, the most
// urgent first. What cannot waits.
func (w *world) dispatch(ctx context.Context) error {
	for _, o := range slices.Concat(w.in(domain.HospitalAssigned), w.in(domain.CardCollected)) {
		if err := w.assign(ctx, o, plannedStops); err != nil {
			return err
		}
	}
	return nil
}

// assign sends the order to the best hospital the car can still visit, if there
// is one. An order left over from yesterday is sent elsewhere.
func (w *world) assign(ctx context.Context, o *order, stops int) error {
	h := w.choose(o, stops)
	if h == nil || o.State == domain.HospitalAssigned && o.HospitalID == h.ID {
		return nil
	}
	a := w.crew.dispatcher
	if o.State == domain.HospitalAssigned {
		r, err := got[client.Request](a.ReassignHospital(ctx, o.ID, nil, client.HospitalReassignmentInput{
			HospitalID: h.ID, DriverID: &w.crew.driver.id, Reason: "昨日未赶上，今日改派",
		}))
		return w.learn(o, r, err)
	}
	in := client.HospitalAssignmentInput{HospitalID: h.ID, DriverID: &w.crew.driver.id}
	if o.fate.collision == domain.AssignHospital {
		in.Reason = ptr("居民一直在这家取药")
		return w.grab(ctx, o, in)
	}
	r, err := got[client.Request](a.AssignHospital(ctx, o.ID, nil, in))
	if refused(err, "reason_required") { // short yesterday; the dispatcher rang the pharmacy
		in.Reason = ptr("已电话药房，今日到货")
		r, err = got[client.Request](a.AssignHospital(ctx, o.ID, nil, in))
	}
	return w.learn(o, r, err)
}

// grab lets two people who look at the same version of the order send it on at
// the same moment.
func (w *world) grab(ctx context.Context, o *order, in client.HospitalAssignmentInput) error {
	o.fate.collision = "" // once is enough
	seen, err := got[client.Request](w.crew.dispatcher.GetRequest(ctx, o.ID))
	if err != nil {
		return err
	}
	params := &client.AssignHospitalParams{IfMatch: ptr(fmt.Sprintf("%q", fmt.Sprint(seen.Version)))}
	r, err := collide(ctx, w, func(ctx context.Context, a *actor) (*client.Request, error) {
		return got[client.Request](a.AssignHospital(ctx, o.ID, params, in))
	}, w.crew.operators[0], w.crew.operators[1])
	return w.learn(o, r, err)
}

// choose is the hospital for an order today: where most of its lines are kept,
// the resident's own before others, then the nearest. It is open and not yet
// visited, the resident may be treated there, it has not been short for them
// today, and at most so many hospitals are visited in all.
func (w *world) choose(o *order, stops int) *client.Hospital {
	if o.notBefore > w.day {
		return nil
	}
	planned := w.planned()
	best, most := (*client.Hospital)(nil), 0
	for _, h := range w.preferred(o.who) {
		if !sells(h, w.today()) || !eligible(h, o.who, o.CardWaived != "" || o.fate.waiver != "") || slices.Contains(w.visited, h.ID) {
			continue
		}
		if !slices.Contains(planned, h.ID) && len(planned) >= stops {
			continue
		}
		if kept := w.kept(o, h); kept > most {
			best, most = h, kept
		}
	}
	return best
}

// preferred lists the hospitals, the resident's own first, then the nearest.
func (w *world) preferred(p *resident) []*client.Hospital {
	var out []*client.Hospital
	if p.usual != nil {
		out = append(out, p.usual)
	}
	for i := range w.town.hospitals {
		if h := &w.town.hospitals[i]; h != p.usual {
			out = append(out, h)
		}
	}
	return out
}

// kept counts the lines for which it makes sense to go to a hospital; none when
// one of them was looked for there in vain for the same resident today.
func (w *world) kept(o *order, h *client.Hospital) int {
	n := 0
	for _, l := range o.open() {
		d := w.town.drug(l.DrugID)
		if d == nil || w.short[shelf{h.ID, l.DrugID, o.who.id}] {
			return 0
		}
		if keeps(h, d) && !w.short[shelf{h.ID, l.DrugID, ""}] {
			n++
		}
	}
	return n
}

// planned lists the hospitals of today's tour, those already visited too.
func (w *world) planned() []domain.ID {
	out := slices.Clone(w.visited)
	for _, o := range w.orders {
		if o.State == domain.HospitalAssigned && o.assignedToday(w) && !slices.Contains(out, o.HospitalID) {
			out = append(out, o.HospitalID)
		}
	}
	return out
}

func (o *order) assignedToday(w *world) bool {
	return o.AssignedAt != nil && !o.AssignedAt.Before(w.days[w.day])
}

// tour drives from hospital to hospital until the counters close, each time to
// the nearest that has something to buy.
func (w *world) tour(ctx context.Context) error {
	w.at = nil
	for len(w.visited) < maxStops && w.clock.now().Before(w.clockTime(16*time.Hour+40*time.Minute)) {
		h := w.nextStop()
		if h == nil {
			return nil
		}
		if err := w.pass(ctx, w.drive(h)+10*time.Minute); err != nil {
			return err
		}
		w.visited, w.at = append(w.visited, h.ID), h
		for _, o := range w.in(domain.HospitalAssigned) {
			if o.HospitalID != h.ID {
				continue
			}
			if err := w.counter(ctx, o, h); err != nil {
				return fmt.Errorf("%s at %s: %w", o.Number, h.Name, err)
			}
			if err := w.pass(ctx, 75*time.Second); err != nil {
				return err
			}
		}
	}
	return nil
}

// nextStop is the nearest hospital with an order and without a visit today.
func (w *world) nextStop() *client.Hospital {
	var best *client.Hospital
	for i := range w.town.hospitals {
		h := &w.town.hospitals[i]
		waits := slices.ContainsFunc(w.in(domain.HospitalAssigned), func(o *order) bool { return o.HospitalID == h.ID })
		if waits && sells(h, w.today()) && !slices.Contains(w.visited, h.ID) && (best == nil || w.drive(h) < w.drive(best)) {
			best = h
		}
	}
	return best
}

// drive is how long the way from the last stop takes, at 25 km/h and with streets
// that are a third longer than the crow flies.
func (w *world) drive(to *client.Hospital) time.Duration {
	km := w.town.kilometres(to)
	if w.at != nil {
		km = kilometres(w.at.Lat, w.at.Lon, to.Lat, to.Lon)
	}
	return time.Duration(km * 4 / 3 / 25 * float64(time.Hour))
}
