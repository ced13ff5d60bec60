package routing

import "slices"

// Most moves come to nothing, and to find that out a route need not be followed through
// the day: a few sums, and what is known of the rest of the day, tell what it would cost
// at least.

// floor is the least that the route of a driver can cost after an edit with the new stop
// before position at. It is 0 where the stops around both places do not tell.
func (s *search) floor(d int32, e *edit, at int) float64 {
	m := s.m
	r := &s.routes[d]
	if !m.single || r.value.broken || len(r.stops) == 0 {
		return 0
	}
	var more effort // than now
	before, after, first := r.hospital(at-1), r.hospital(at), r.stops[0].hospital
	low, high := at, at     // before low and from high on all stops stay
	joint := e.new.hospital // what will be before high
	if e.gone > 0 {
		x := &r.stops[e.i]
		more.serve(m, x, -e.gone)
		low, high = min(at, e.i), max(at, e.i+1)
		p, q := r.hospital(e.i-1), r.hospital(e.i+1)
		switch {
		case e.gone < x.n && at <= e.i:
			joint = x.hospital
		case e.gone < x.n:
		case p == none && q == none && e.new.n == 0:
			return 0
		default:
			more.hop(m, r, p, q, 1)
			more.hop(m, r, p, x.hospital, -1)
			more.hop(m, r, x.hospital, q, -1)
			if e.i == 0 {
				first = q
			}
			if at == e.i {
				after = q
			} else if at == e.i+1 {
				before = p
			}
			if at < e.i || e.new.n == 0 {
				joint = p
			}
		}
	}
	if e.new.n > 0 {
		more.serve(m, &e.new, e.new.n)
		more.hop(m, r, before, e.new.hospital, 1)
		more.hop(m, r, e.new.hospital, after, 1)
		more.hop(m, r, before, after, -1)
		if before == none {
			first = e.new.hospital
		}
	}
	return s.floorOf(d, &more, first, low, high, high < len(r.stops) && !r.splits(high) && joint != r.stops[high].hospital)
}

// floorOf is the least that a route can cost if it begins at the hospital called first,
// takes more, and stays as it is but for the stops from low to before high. It is steady
// if the driver comes to high afresh, before and after.
func (s *search) floorOf(d int32, more *effort, first int32, low, high int, steady bool) float64 {
	m, r, who := s.m, &s.routes[d], &s.m.drivers[d]
	now, end := &r.value, &r.marks[len(r.stops)]
	travel, risk := now.travel+more.travel, now.risk+more.risk
	effort := r.head.handling + travel + end.work + more.work + r.tail.handling
	leave := max(who.Ready, m.hospitals[first].opens()-int(r.head.time[m.hospitals[first].loc]))
	back := leave + effort // without waiting between
	t := back
	if low > 0 {
		t = max(t, effort+r.marks[low].spare()-r.head.handling)
	}
	if later := more.travel + more.work; later >= 0 && steady && len(r.brink) > 0 && r.marks[low].spare() == r.marks[high].spare() {
		t = max(t, now.t)
		if b := &r.brink[high]; later > b.slack {
			t = max(t, b.back)
		}
	}
	if t > who.ShiftEnd {
		return never
	}
	cost := s.w.travel * float64(travel+risk)
	if late := t + risk - s.target; late > 0 {
		if m.noon != none { // see clock.late
			over := 1
			if steady {
				over = max(1, back-(now.t-now.last)-m.noon)
			}
			late = max(min(late, over), back+risk-s.target)
		}
		cost += s.lateness(late)
	}
	return cost
}

// effort is what takes a driver time, in seconds.
type effort struct{ travel, work, risk int }

// serve adds n errands of a stop, or takes them away if n is negative.
func (e *effort) serve(m *model, x *stop, n int32) {
	c := &m.classes[x.class]
	e.work += int(n*c.units) * m.hospitals[x.hospital].unit
	if c.risky {
		e.risk += int(n) * c.risk(x.hospital)
	}
}

// hop adds the way from a hospital to the queue of the next, and the queue, or takes
// them away if sign is negative; none stands for what lies before or after a route.
func (e *effort) hop(m *model, r *route, from, to int32, sign int) {
	switch {
	case from == to:
	case to == none:
		e.travel += sign * int(r.tail.time[m.hospitals[from].loc])
	case from == none:
		e.travel += sign * int(r.head.time[m.hospitals[to].loc])
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

// spare is what a driver has waited before a mark, and the time of departure.
func (k *mark) spare() int { return k.t - k.travel - k.work }

// opens is when a hospital first opens.
func (h *hospital) opens() int {
	if len(h.sessions) == 0 {
		return Forever
	}
	return h.sessions[0].Opens
}

// brink is what comes of reaching a stop later. Who reaches it later never ends earlier.
type brink struct {
	slack int // seconds, up to which no unit of service moves to a later session
	back  int // when the driver would be back after a second more
}

// foresee finds the brinks of a route.
func (p *draft) foresee(d int32) {
	r := &p.routes[d]
	r.brink = r.brink[:0]
	if p.m.free || !p.m.single || r.value.broken {
		return
	}
	r.brink = slices.Grow(r.brink, len(r.stops)+1)[:len(r.stops)+1]
	r.brink[len(r.stops)] = brink{slack: Forever}
	for i := len(r.stops) - 1; i >= 0; i-- {
		r.brink[i] = p.brinkAt(d, i)
	}
}

// brinkAt is that of stop i, if those of the later stops are known.
func (p *draft) brinkAt(d int32, i int) brink {
	r := &p.routes[d]
	k, x := r.marks[i], &r.stops[i]
	if k.due {
		return brink{slack: Forever}
	}
	fresh := k.hospital != x.hospital
	var way effort
	if fresh {
		way.hop(p.m, r, k.hospital, x.hospital, 1)
	}
	slack, absorbed := p.m.hospitals[x.hospital].slack(k.t+way.travel, int(x.n*p.m.classes[x.class].units), fresh)
	if next := r.brink[i+1]; absorbed >= 0 && absorbed+next.slack <= slack {
		return brink{absorbed + next.slack, next.back}
	}
	k.t += slack + 1
	if p.walk(&k, d, r.head, &piece{from: r, i: i, j: len(r.stops)}) {
		if v, ok := p.end(d, &k, r.hand); ok {
			return brink{slack, v.t}
		}
	}
	return brink{slack, Forever}
}

// slack is by how many seconds a driver may come later without a unit moving to a later
// session, and how many of them are absorbed by waiting: -1 if a later session is needed
// already.
func (h *hospital) slack(arrival, units int, fresh bool) (slack, absorbed int) {
	for i := range h.sessions {
		s := &h.sessions[i]
		if arrival > s.Closes {
			continue
		}
		absorbed = max(0, s.Opens-arrival)
		c := clock{t: arrival + absorbed}
		left := c.block(h, s, units, fresh)
		slack = absorbed + s.Closes - c.last
		if left > 0 {
			absorbed = -1
		}
		return slack, absorbed
	}
	return Forever, -1
}
