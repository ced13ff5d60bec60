package routing

import (
	"fmt"
	"slices"
)

// What follows writes routes by hand, slowly and without help from the search, so that the
// checker can say whether a plan could have served more.

// fitsSomewhere tells where an unserved errand could be bought as well, in the plan as it
// is: at any of its hospitals, by any driver, in a visit of theirs or in a new one between
// any two. "" says that no such plan passes the checker. lift may take rules away from the
// problem before a driver's route is tried.
func fitsSomewhere(p *Problem, plan *Plan, errand string, lift func(driver int) *Problem) string {
	rest := &Plan{}
	for _, u := range plan.Unserved {
		if u.Errand != errand {
			rest.Unserved = append(rest.Unserved, u)
		}
	}
	for i := range p.Drivers {
		lifted := lift(i)
		d := &lifted.Drivers[i]
		others := slices.DeleteFunc(slices.Clone(plan.Routes), func(r Route) bool { return r.Driver == d.ID })
		for _, visits := range withErrand(lifted.errandNamed(errand), visitsOf(plan, d.ID), d.Locked) {
			r, ok := byHand(lifted, d, visits)
			if !ok {
				continue
			}
			longer := *rest
			longer.Routes = append(slices.Clone(others), r)
			longer.Score = sum(lifted, &longer)
			if Check(lifted, &longer) == nil {
				return fmt.Sprint(d.ID, " ", visits)
			}
		}
	}
	return ""
}

// withErrand lists the visits with one more errand, wherever it might be. A visit that is
// promised in part may be left after that part.
func withErrand(e *Errand, visits, promised []Visit) (all [][]Visit) {
	isPromised := func(id string) bool {
		return slices.ContainsFunc(promised, func(v Visit) bool { return slices.Contains(v.Errands, id) })
	}
	for _, o := range e.Options {
		for i, v := range visits {
			if v.Hospital == o.Hospital {
				joined := slices.Clone(visits)
				joined[i].Errands = append(slices.Clone(v.Errands), e.ID)
				all = append(all, joined)
			}
			for j := 1; j < len(v.Errands); j++ {
				if isPromised(v.Errands[j-1]) && !isPromised(v.Errands[j]) {
					parts := []Visit{{v.Hospital, v.Errands[:j]}, {o.Hospital, []string{e.ID}}, {v.Hospital, v.Errands[j:]}}
					all = append(all, slices.Concat(visits[:i], parts, visits[i+1:]))
				}
			}
		}
		for i := range len(visits) + 1 {
			all = append(all, slices.Insert(slices.Clone(visits), i, Visit{o.Hospital, []string{e.ID}}))
		}
	}
	return all
}

func visitsOf(plan *Plan, driver string) (visits []Visit) {
	for _, r := range plan.Routes {
		for _, s := range r.Stops {
			if r.Driver == driver && s.Kind == Buy {
				visits = append(visits, Visit{s.Place, s.Errands})
			}
		}
	}
	return visits
}

func (p *Problem) errandNamed(id string) *Errand {
	i := slices.IndexFunc(p.Errands, func(e Errand) bool { return e.ID == id })
	return &p.Errands[i]
}

// byHand is the earliest a driver can make these visits, in this order, with the break
// wherever it may be but between compounds. It reports whether hours and break allow any
// of that; everything else is left to the checker.
func byHand(p *Problem, d *Driver, visits []Visit) (best Route, ok bool) {
	for restAt, last := -1, -1; restAt <= last; restAt++ {
		w := hand{p: p, d: d, restAt: restAt, now: d.Ready, at: d.Start}
		if w.travel(visits) && (!ok || w.r.Finish < best.Finish) {
			best, ok = w.r, true
		}
		if d.Break != nil {
			last = w.places
		}
	}
	return best, ok
}

// hand writes one route.
type hand struct {
	p       *Problem
	d       *Driver
	r       Route
	now, at int
	places  int // where the break might have been taken so far
	restAt  int // which of them it is taken at, -1 for none
	late    bool
}

// travel makes the visits and reports whether hours and break allow it.
func (w *hand) travel(visits []Visit) bool {
	w.r.Driver = w.d.ID
	w.r.Kits = w.inCar()
	w.stop(Start, -1, w.d.Start)
	w.maybeRest()
	if len(visits) > 0 {
		w.compounds(Pickup, visits, w.p.Hospitals[visits[0].Hospital].Location)
	}
	for _, v := range visits {
		if !w.buy(v) {
			return false
		}
	}
	w.compounds(Return, visits, w.d.End)
	if w.d.End != NoEnd {
		w.stop(End, -1, w.d.End)
	}
	w.r.Finish = w.now
	due := w.d.Break != nil && w.now > w.d.Break.Latest
	return !w.late && (w.r.Break != nil || w.restAt < 0 && !due)
}

func (w *hand) stop(kind StopKind, place, location int) *Stop {
	seconds := w.p.Travel.At(w.at, location)
	w.now += seconds
	w.at = location
	w.r.Travel += seconds
	w.r.Stops = append(w.r.Stops, Stop{kind, place, location, w.now, w.now, w.now, nil})
	return &w.r.Stops[len(w.r.Stops)-1]
}

// maybeRest takes the break if this is the place for it.
func (w *hand) maybeRest() {
	if w.places == w.restAt {
		begin := max(w.now, w.d.Break.Earliest)
		w.late = begin > w.d.Break.Latest
		w.now = begin + w.d.Break.Duration
		w.r.Break = &Interval{begin, w.now}
		w.r.Stops[len(w.r.Stops)-1].Leave = w.now
	}
	w.places++
}

// buy serves one visit, one unit after the other.
func (w *hand) buy(v Visit) bool {
	h := &w.p.Hospitals[v.Hospital]
	s := w.stop(Buy, v.Hospital, h.Location)
	s.Errands = v.Errands
	length := h.Queue + h.Unit
	for i, id := range v.Errands {
		e := w.p.errandNamed(id)
		for n := range max(e.Units, 1) {
			w.maybeRest()
			begin, ok := nextService(h, nil, w.now, length)
			if !ok {
				return false
			}
			if i == 0 && n == 0 {
				s.Begin = begin
			}
			w.now, length = begin+length, h.Unit
		}
		if o, eligible := e.option(v.Hospital); eligible {
			w.r.Risk += int(o.Doubt*float64(w.p.Revisit) + 0.5)
		}
		if e.State == Waiting {
			w.r.Kits += max(e.Kits, 1)
		}
	}
	w.maybeRest()
	s.Leave = w.now
	return true
}

func (w *hand) inCar() (kits int) {
	for i := range w.p.Errands {
		if e := &w.p.Errands[i]; e.State != Waiting && e.Driver == w.d.ID {
			kits += max(e.Kits, 1)
		}
	}
	return kits
}

// compounds stops at all compounds of the kits, in the order in which the way to the next
// place is shortest.
func (w *hand) compounds(kind StopKind, visits []Visit, next int) {
	kits := map[int][]string{}
	for i := range w.p.Errands {
		e := &w.p.Errands[i]
		bought := slices.ContainsFunc(visits, func(v Visit) bool { return slices.Contains(v.Errands, e.ID) })
		carried := e.State != Waiting && e.Driver == w.d.ID
		if kind == Pickup && bought && e.State == Waiting || kind == Return && (bought || carried) {
			kits[e.Compound] = append(kits[e.Compound], e.ID)
		}
	}
	var order []int
	shortest := Forever
	permute(kits, nil, func(try []int) {
		length, at := 0, w.at
		for _, c := range try {
			length += w.p.Travel.At(at, w.p.Compounds[c].Location)
			at = w.p.Compounds[c].Location
		}
		if next != NoEnd {
			length += w.p.Travel.At(at, next)
		}
		if length < shortest {
			order, shortest = slices.Clone(try), length
		}
	})
	for _, c := range order {
		s := w.stop(kind, c, w.p.Compounds[c].Location)
		w.now += w.p.Compounds[c].Handling
		s.Leave, s.Errands = w.now, kits[c]
	}
}

// permute calls f with every order of the keys.
func permute[V any](keys map[int]V, begun []int, f func([]int)) {
	if len(begun) == len(keys) {
		f(begun)
	}
	for k := range keys {
		if !slices.Contains(begun, k) {
			permute(keys, append(begun, k), f)
		}
	}
}
