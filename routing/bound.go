package routing

// Most moves come to nothing. To see that, a route need not be followed through the
// day: a few sums and the forward slack of the later stops bound its cost from below.

// lowerBound is the least that the route of a driver can cost after an edit with the
// new stop before position at. It is 0 where the stops around both places do not tell.
func (s *search) lowerBound(d int32, e *edit, at int) float64 {
	r := &s.routes[d]
	if !s.m.singleCompound || r.value.infeasible || len(r.stops) == 0 {
		return 0
	}
	c := delta{first: r.hospital(0), before: r.hospital(at - 1), after: r.hospital(at), low: at, high: at, preceding: e.new.hospital}
	if e.gone > 0 {
		c.remove(s.m, r, e, at)
	}
	if e.new.n > 0 {
		c.insert(s.m, r, &e.new)
	}
	if c.first == none { // nothing is left
		return 0
	}
	return s.boundOf(d, &c)
}

// delta is what an edit changes about a route: the stops from low to before high, and
// the effort.
type delta struct {
	effort              // compared with now
	first         int32 // hospital where the route will begin
	before, after int32 // hospitals around the new stop
	low, high     int
	preceding     int32 // hospital that will be before high
}

// remove takes the errands of an edit from their stop.
func (c *delta) remove(m *model, r *route, e *edit, at int) {
	x := &r.stops[e.i]
	c.addService(m, x, -e.gone)
	c.low, c.high = min(at, e.i), max(at, e.i+1)
	if e.gone < x.n {
		if at <= e.i {
			c.preceding = x.hospital
		}
		return
	}
	p, q := r.hospital(e.i-1), r.hospital(e.i+1)
	c.addLeg(m, r, p, q, 1)
	c.addLeg(m, r, p, x.hospital, -1)
	c.addLeg(m, r, x.hospital, q, -1)
	if e.i == 0 {
		c.first = q
	}
	switch at {
	case e.i:
		c.after = q
	case e.i + 1:
		c.before = p
	}
	if at < e.i || e.new.n == 0 {
		c.preceding = p
	}
}

// insert puts a new stop between the hospitals before and after.
func (c *delta) insert(m *model, r *route, x *stop) {
	c.addService(m, x, x.n)
	c.addLeg(m, r, c.before, x.hospital, 1)
	c.addLeg(m, r, x.hospital, c.after, 1)
	c.addLeg(m, r, c.before, c.after, -1)
	if c.before == none {
		c.first = x.hospital
	}
}

// boundOf is the least that a route can cost after a delta.
func (s *search) boundOf(d int32, c *delta) float64 {
	r, who := &s.routes[d], &s.m.drivers[d]
	now := &r.value
	// Before and after the edit, the stop at high begins a visit: only its time changes.
	steady := c.high < len(r.stops) && !r.splits(c.high) && c.preceding != r.stops[c.high].hospital
	travel, risk := now.travel+c.travel, now.risk+c.risk
	spent := r.outbound.handling + travel + r.prefixes[len(r.stops)].work + c.work + r.inbound.handling
	first := &s.m.hospitals[c.first]
	direct := max(who.Ready, first.opens()-int(r.outbound.time[first.loc])) + spent // back without waiting on the way
	back := direct
	if c.low > 0 {
		back = max(back, r.prefixes[c.low].waited()-r.outbound.handling+spent)
	}
	if later := c.travel + c.work; later >= 0 && steady && len(r.slacks) > 0 && r.prefixes[c.low].waited() == r.prefixes[c.high].waited() {
		back = max(back, now.t)
		if b := &r.slacks[c.high]; later > b.seconds {
			back = max(back, b.back)
		}
	}
	if back > who.ShiftEnd {
		return infinite
	}
	cost := s.w.travel * float64(travel+risk)
	if late := back + risk - s.target; late > 0 {
		if s.m.morningEnd != none { // see clock.late
			over := 1
			if steady {
				over = max(1, direct-(now.t-now.last)-s.m.morningEnd)
			}
			late = max(min(late, over), direct+risk-s.target)
		}
		cost += s.lateness(late)
	}
	return cost
}

// effort is what makes a route longer, in seconds.
type effort struct{ travel, work, risk int }

// addService adds n errands of a stop, or takes them away if n is negative.
func (e *effort) addService(m *model, x *stop, n int32) {
	c := &m.classes[x.class]
	e.work += int(n*c.units) * m.hospitals[x.hospital].unit
	if c.risky {
		e.risk += int(n) * c.risk(x.hospital)
	}
}

// addLeg adds the leg from a hospital to the next and the queue there, or takes them
// away if sign is negative; none stands for the compounds before or after the visits.
func (e *effort) addLeg(m *model, r *route, from, to int32, sign int) {
	switch {
	case from == to:
	case to == none:
		e.travel += sign * int(r.inbound.time[m.hospitals[from].loc])
	case from == none:
		e.travel += sign * int(r.outbound.time[m.hospitals[to].loc])
		e.work += sign * m.hospitals[to].queue
	default:
		e.travel += sign * m.leg(from, to)
		e.work += sign * m.hospitals[to].queue
	}
}

// hospital is that of a stop, or none before the first and after the last.
func (r *route) hospital(i int) int32 {
	if i < 0 || i >= len(r.stops) {
		return none
	}
	return r.stops[i].hospital
}

// waited is the time of departure and all waiting so far.
func (k *prefix) waited() int { return k.t - k.travel - k.work }

// opens is when a hospital first opens.
func (h *hospital) opens() int {
	if len(h.sessions) == 0 {
		return Forever
	}
	return h.sessions[0].Opens
}
