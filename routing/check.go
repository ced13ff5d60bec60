package routing

import (
	"errors"
	"fmt"
	"slices"
)

// Check verifies a plan from scratch: times second by second, loads, hours, quotas,
// order, cards, cold chain, breaks, locks, and that every errand is served once or
// listed as unserved. It shares no code with the search.
func Check(p *Problem, plan *Plan) error {
	c := checker{p: p, errands: map[string]*Errand{}, drivers: map[string]*Driver{}, bought: map[string]string{}, perHospital: map[int]int{}, cards: map[string]string{}}
	for i := range p.Errands {
		e := &p.Errands[i]
		c.errands[e.ID] = e
		if e.State != Waiting {
			c.cards[e.Card] = e.Driver
		}
	}
	for i := range p.Drivers {
		c.drivers[p.Drivers[i].ID] = &p.Drivers[i]
	}
	seen := map[string]bool{}
	for i := range plan.Routes {
		r := &plan.Routes[i]
		d := c.drivers[r.Driver]
		if d == nil || seen[r.Driver] {
			c.fail("driver %q is unknown or has two routes", r.Driver)
			continue
		}
		seen[r.Driver] = true
		c.route(d, r)
	}
	c.quotas()
	c.everything(plan)
	c.lockedDrivers()
	c.score(plan)
	return errors.Join(c.errs...)
}

type checker struct {
	p           *Problem
	errands     map[string]*Errand
	drivers     map[string]*Driver
	bought      map[string]string // errand to driver
	perHospital map[int]int
	cards       map[string]string // card to driver
	errs        []error
}

func (c *checker) fail(format string, args ...any) {
	c.errs = append(c.errs, fmt.Errorf("routing: check: "+format, args...))
}

// trip is one driver's route while it is checked.
type trip struct {
	d      *Driver
	r      *Route
	inCar  map[string]bool // kits
	done   map[string]bool // bought today or before
	load   int
	phase  int
	travel int
	risk   float64
}

// phases is the order of the kinds of stops.
var phases = map[StopKind]int{Start: 0, Pickup: 1, Buy: 2, Return: 3, End: 4}

func (c *checker) route(d *Driver, r *Route) {
	t := trip{d: d, r: r, inCar: map[string]bool{}, done: map[string]bool{}}
	for i := range c.p.Errands {
		e := &c.p.Errands[i]
		if e.State != Waiting && e.Driver == d.ID {
			t.inCar[e.ID], t.done[e.ID] = true, e.State == Bought
			t.load += max(e.Kits, 1)
		}
	}
	if len(r.Stops) < 2 || r.Stops[0].Kind != Start || r.Stops[0].Location != d.Start || r.Stops[0].Arrive < d.Ready {
		c.fail("%s: the route does not begin at the start, or too early", d.ID)
		return
	}
	for i := range r.Stops {
		s := &r.Stops[i]
		if phase, known := phases[s.Kind]; !known || phase < t.phase {
			c.fail("%s: stop %d: %q comes too late in the route", d.ID, i, s.Kind)
		}
		t.phase = phases[s.Kind]
		if i > 0 {
			c.leg(&t, &r.Stops[i-1], s)
		}
		c.stop(&t, i, s)
		if t.load > d.Capacity && s.Kind != Start {
			c.fail("%s: stop %d: %d kits in a car for %d", d.ID, i, t.load, d.Capacity)
		}
	}
	c.ending(&t)
	c.rest(&t)
	c.locked(&t)
}

// leg checks the way from one stop to the next.
func (c *checker) leg(t *trip, from, to *Stop) {
	seconds := c.p.Travel.At(from.Location, to.Location)
	t.travel += seconds
	if to.Arrive != from.Leave+seconds {
		c.fail("%s: leaves %d, drives %d, arrives %d", t.d.ID, from.Leave, seconds, to.Arrive)
	}
	if b := t.r.Break; b != nil && from.Leave < b.End && to.Arrive > b.Begin {
		c.fail("%s: drives during the break", t.d.ID)
	}
}

func (c *checker) stop(t *trip, i int, s *Stop) {
	if s.Begin < s.Arrive || s.Leave < s.Begin {
		c.fail("%s: stop %d: arrives %d, begins %d, leaves %d", t.d.ID, i, s.Arrive, s.Begin, s.Leave)
	}
	for _, id := range s.Errands {
		if c.errands[id] == nil {
			c.fail("%s: stop %d: there is no errand %q", t.d.ID, i, id)
			return
		}
	}
	switch s.Kind {
	case Pickup:
		c.pickup(t, i, s)
	case Buy:
		c.visit(t, i, s)
	case Return:
		c.handBack(t, i, s)
	case Start, End:
	}
}

func (c *checker) compound(t *trip, i int, s *Stop) bool {
	if s.Place < 0 || s.Place >= len(c.p.Compounds) || c.p.Compounds[s.Place].Location != s.Location {
		c.fail("%s: stop %d is at no compound", t.d.ID, i)
		return false
	}
	if s.Leave-s.Begin-overlap(t.r.Break, s.Begin, s.Leave) < c.p.Compounds[s.Place].Handling {
		c.fail("%s: stop %d: too short", t.d.ID, i)
	}
	return true
}

// overlap is how much of a time the break takes.
func overlap(rest *Interval, begin, end int) int {
	if rest == nil {
		return 0
	}
	return max(min(rest.End, end)-max(rest.Begin, begin), 0)
}

func (c *checker) pickup(t *trip, i int, s *Stop) {
	if !c.compound(t, i, s) {
		return
	}
	for _, id := range s.Errands {
		e := c.errands[id]
		if e.Compound != s.Place || e.State != Waiting || t.inCar[id] {
			c.fail("%s: stop %d: kit %q is not there", t.d.ID, i, id)
		}
		t.inCar[id] = true
		t.load += max(e.Kits, 1)
	}
}

func (c *checker) handBack(t *trip, i int, s *Stop) {
	if !c.compound(t, i, s) {
		return
	}
	for _, id := range s.Errands {
		e := c.errands[id]
		if e.Compound != s.Place || !t.inCar[id] {
			c.fail("%s: stop %d: kit %q is not in the car or not from there", t.d.ID, i, id)
		}
		if e.State == Waiting && !t.done[id] {
			c.fail("%s: stop %d: kit %q comes back without the medicine", t.d.ID, i, id)
		}
		delete(t.inCar, id)
	}
}

// visit lets the clock run through a stop at a hospital, one unit after the other.
func (c *checker) visit(t *trip, i int, s *Stop) {
	if s.Place < 0 || s.Place >= len(c.p.Hospitals) || c.p.Hospitals[s.Place].Location != s.Location {
		c.fail("%s: stop %d is at no hospital", t.d.ID, i)
		return
	}
	h := &c.p.Hospitals[s.Place]
	units := 0
	for _, id := range s.Errands {
		e := c.errands[id]
		units += max(e.Units, 1)
		c.buy(t, i, s, e)
	}
	now := s.Begin
	if units == 0 || !within(h, now) {
		c.fail("%s: stop %d: joins the queue of %q at %d without need or outside its hours", t.d.ID, i, h.ID, now)
		return
	}
	for n := range units {
		length := h.Unit
		if n == 0 {
			length += h.Queue
		}
		begin, ok := nextService(h, t.r.Break, now, length)
		if !ok {
			c.fail("%s: stop %d: %q closes before unit %d", t.d.ID, i, h.ID, n+1)
			return
		}
		now = begin + length
	}
	if s.Leave < now {
		c.fail("%s: stop %d: leaves %d before everything is bought at %d", t.d.ID, i, s.Leave, now)
	}
	c.perHospital[s.Place] += len(s.Errands)
}

func within(h *Hospital, t int) bool {
	return slices.ContainsFunc(h.Sessions, func(s Session) bool { return t >= s.Opens && t <= s.Closes })
}

// nextService is the first moment from t on at which service of some length may
// begin: within a session and not into the break.
func nextService(h *Hospital, rest *Interval, t, length int) (int, bool) {
	for _, s := range h.Sessions {
		at := max(t, s.Opens)
		if rest != nil && at < rest.End && at+length > rest.Begin {
			at = rest.End
		}
		if at <= s.Closes {
			return at, true
		}
	}
	return 0, false
}

// buy checks everything about an errand at a hospital but the time.
func (c *checker) buy(t *trip, i int, s *Stop, e *Errand) {
	o, eligible := Option{}, false
	for _, x := range e.Options {
		if x.Hospital == s.Place {
			o, eligible = x, true
		}
	}
	switch {
	case !eligible:
		c.fail("%s: stop %d: %q may not be bought there", t.d.ID, i, e.ID)
	case !t.inCar[e.ID]:
		c.fail("%s: stop %d: the kit of %q is not in the car", t.d.ID, i, e.ID)
	case c.bought[e.ID] != "" || t.done[e.ID]:
		c.fail("%s: stop %d: %q is bought twice", t.d.ID, i, e.ID)
	case t.d.Compounds != nil && !slices.Contains(t.d.Compounds, e.Compound):
		c.fail("%s: stop %d: %q is from outside the zone", t.d.ID, i, e.ID)
	case e.Driver != "" && e.Driver != t.d.ID:
		c.fail("%s: stop %d: %q is for driver %q", t.d.ID, i, e.ID, e.Driver)
	case e.Cold && !t.d.ColdBox:
		c.fail("%s: stop %d: %q needs a cold box", t.d.ID, i, e.ID)
	}
	if other, seen := c.cards[e.Card]; e.Card != "" && seen && other != t.d.ID {
		c.fail("%s: stop %d: the card of %q rides with %q", t.d.ID, i, e.ID, other)
	}
	c.cards[e.Card] = t.d.ID
	c.bought[e.ID] = t.d.ID
	t.done[e.ID] = true
	t.risk += float64(int(o.Doubt*float64(c.p.Revisit) + 0.5))
}

// ending checks that the driver is where and when they must be, with an empty car.
func (c *checker) ending(t *trip) {
	last := &t.r.Stops[len(t.r.Stops)-1]
	if t.d.End != NoEnd && (last.Kind != End || last.Location != t.d.End) {
		c.fail("%s: does not end the day where it must", t.d.ID)
	}
	if last.Leave > t.d.ShiftEnd {
		c.fail("%s: back at %d, after the shift", t.d.ID, last.Leave)
	}
	if len(t.inCar) > 0 {
		c.fail("%s: %d kits are left in the car", t.d.ID, len(t.inCar))
	}
	if t.r.Finish != last.Leave || t.r.Travel != t.travel || t.r.Kits != t.load || float64(t.r.Risk) != t.risk {
		c.fail("%s: finish %d, travel %d, kits %d, risk %d are not those of the stops", t.d.ID, t.r.Finish, t.r.Travel, t.r.Kits, t.r.Risk)
	}
}

// rest checks the break. That it overlaps no leg and no service is checked there.
func (c *checker) rest(t *trip) {
	b, due := t.r.Break, t.d.Break
	switch {
	case due == nil && b != nil:
		c.fail("%s: a break that nobody asked for", t.d.ID)
	case due == nil:
	case b == nil && t.r.Finish > due.Latest:
		c.fail("%s: no break", t.d.ID)
	case b != nil && (b.Begin < t.r.Stops[0].Arrive || b.Begin < due.Earliest || b.Begin > due.Latest || b.End-b.Begin != due.Duration):
		c.fail("%s: the break from %d to %d is not as due", t.d.ID, b.Begin, b.End)
	}
}

// locked checks that promised visits come first, in order and where they were promised,
// or not at all.
func (c *checker) locked(t *trip) {
	var promised, bought []string
	where := map[string]int{}
	for _, v := range t.d.Locked {
		for _, id := range v.Errands {
			promised = append(promised, fmt.Sprint(v.Hospital, " ", id))
			where[id] = v.Hospital
		}
	}
	for _, s := range t.r.Stops {
		if s.Kind == Buy {
			for _, id := range s.Errands {
				bought = append(bought, fmt.Sprint(s.Place, " ", id))
				if h, locked := where[id]; locked && h != s.Place {
					c.fail("%s: %q is promised at hospital %d and bought at %d", t.d.ID, id, h, s.Place)
				}
			}
		}
	}
	n := 0
	for n < len(promised) && n < len(bought) && promised[n] == bought[n] {
		n++
	}
	for _, later := range promised[n:] {
		if slices.Contains(bought, later) {
			c.fail("%s: promised visit %s is not where it was promised", t.d.ID, later)
		}
	}
}

func (c *checker) quotas() {
	for i := range c.p.Hospitals {
		if h := &c.p.Hospitals[i]; h.Quota != NoQuota && c.perHospital[i] > h.Quota {
			c.fail("hospital %q: %d errands, quota %d", h.ID, c.perHospital[i], h.Quota)
		}
	}
}

// everything checks that each errand is served or listed, and never both.
func (c *checker) everything(plan *Plan) {
	listed := map[string]bool{}
	for _, u := range plan.Unserved {
		if listed[u.Errand] || c.errands[u.Errand] == nil || c.bought[u.Errand] != "" || u.Reason == "" {
			c.fail("errand %q is listed as unserved wrongly", u.Errand)
		}
		listed[u.Errand] = true
	}
	carrying := map[string]bool{}
	for i := range plan.Routes {
		carrying[plan.Routes[i].Driver] = true
	}
	for id, e := range c.errands {
		if e.State != Bought && c.bought[id] == "" && !listed[id] {
			c.fail("errand %q is forgotten", id)
		}
		if e.State != Waiting && !carrying[e.Driver] {
			c.fail("the kit of %q stays in the car of %q", id, e.Driver)
		}
	}
}

// lockedDrivers checks that promised errands ride with whom they were promised to.
func (c *checker) lockedDrivers() {
	for i := range c.p.Drivers {
		for _, v := range c.p.Drivers[i].Locked {
			for _, id := range v.Errands {
				if by := c.bought[id]; by != "" && by != c.p.Drivers[i].ID {
					c.fail("errand %q is promised to %q and rides with %q", id, c.p.Drivers[i].ID, by)
				}
			}
		}
	}
}

// score checks the figures that plans are compared by.
func (c *checker) score(plan *Plan) {
	last, travel, urgent := 0, 0, 0
	for i := range plan.Routes {
		last = max(last, plan.Routes[i].Finish)
		travel += plan.Routes[i].Travel
	}
	for _, u := range plan.Unserved {
		if e := c.errands[u.Errand]; e != nil && e.Urgent {
			urgent++
		}
	}
	s := plan.Score
	if s.LastReturn != last || s.Travel != travel || s.Unserved != len(plan.Unserved) || s.UrgentUnserved != urgent {
		c.fail("the score %+v is not that of the routes", s)
	}
}
