package routing

// stop is a part of a visit: n errands of one class served at a hospital.
// Neighbouring stops at the same hospital are one visit.
type stop struct{ class, hospital, n int32 }

// route is one driver's stops, with what the search wants to know about every
// prefix and suffix of them.
type route struct {
	stops    []stop
	prefixes []prefix  // prefixes[i] ends before stop i; one more than stops
	pickups  uint64    // compounds of the kits to be picked up
	returns  uint64    // and of all kits to be handed back
	outbound *depotLeg // through pickups
	inbound  *depotLeg // through returns
	fixed    int       // the first stops, which are locked
	value    value
	slacks   []forwardSlack // by stop; empty where nothing can be said
}

// prefix is the state of a route after some of its stops. It is a label in the sense
// of the literature: a change of the route is judged from it on, not from the start.
type prefix struct {
	timing
	hospital int32 // the last one, or none
	travel   int   // from the last compound of the outbound leg on
	reverse  int   // travel between the stops in reverse order
	work     int   // queues and service
	risk     int
	kits     int32
	tied     int32 // errands that may not change the driver
	cold     int32
}

// value is what an evaluation of a route yields.
type value struct {
	clock          // at the end
	finish     int // when the driver is home, with the expected loss
	travel     int
	risk       int
	kits       int32
	idle       bool // has nothing to do
	infeasible bool // breaks a rule, see update
}

// segment is a part of a route to be: the stops from i to before j of an existing one,
// perhaps reversed, or a single new stop. Every move is a list of segments for a route.
type segment struct {
	from     *route // nil for a new stop
	i, j     int
	reversed bool
	new      stop
}

// splits reports whether a position lies within a visit.
func (r *route) splits(at int) bool {
	return at > 0 && at < len(r.stops) && r.stops[at].hospital == r.stops[at-1].hospital
}

// start is the state of a driver before the first stop.
func (s *solution) start(d int32) prefix {
	return prefix{timing: startTiming(&s.m.drivers[d]), hospital: none, kits: s.m.drivers[d].load}
}

// extend serves one more stop. It reports whether hours and break allow it.
func (s *solution) extend(k *prefix, d int32, outbound *depotLeg, x stop) bool {
	m := s.m
	h := &m.hospitals[x.hospital]
	c := &m.classes[x.class]
	fresh := k.hospital != x.hospital
	if fresh {
		leg := 0
		if k.hospital == none {
			leg = int(outbound.time[h.loc])
			k.travel += leg - outbound.handling
		} else {
			leg = m.leg(k.hospital, x.hospital)
			k.travel += leg
			k.reverse += m.leg(x.hospital, k.hospital)
		}
		if !k.drive(&m.drivers[d], leg) {
			return false
		}
		k.hospital = x.hospital
		k.work += h.queue
	}
	units := int(x.n * c.units)
	k.work += units * h.unit
	if c.risky {
		k.risk += int(x.n) * c.risk(x.hospital)
	}
	k.kits += x.n * c.kits
	if c.tied() {
		k.tied += x.n
	}
	if c.cold {
		k.cold += x.n
	}
	return k.serve(h, &m.drivers[d], units, fresh)
}

// concatenate appends a whole segment in constant time, from the prefixes of its
// route. Only a problem without hours allows that, because times are sums there.
func (s *solution) concatenate(k *prefix, outbound *depotLeg, g *segment) {
	m := s.m
	r := g.from
	first, last := r.stops[g.i], r.stops[g.j-1]
	a, b := &r.prefixes[g.i], &r.prefixes[g.j]
	work := b.work - a.work
	if g.i > 0 && a.hospital == first.hospital {
		work += m.hospitals[first.hospital].queue
	}
	inner := b.travel - r.prefixes[g.i+1].travel
	if g.reversed {
		first, last = last, first
		inner = b.reverse - r.prefixes[g.i+1].reverse
	}
	leg := 0
	switch k.hospital {
	case none:
		leg = int(outbound.time[m.hospitals[first.hospital].loc])
		k.travel -= outbound.handling
	case first.hospital:
		work -= m.hospitals[first.hospital].queue
	default:
		leg = m.leg(k.hospital, first.hospital)
	}
	k.travel += leg + inner
	k.work += work
	k.t += leg + inner + work
	k.risk += b.risk - a.risk
	k.kits += b.kits - a.kits
	k.tied += b.tied - a.tied
	k.cold += b.cold - a.cold
	k.hospital = last.hospital
}

// evaluate tells the value of a driver's route if it were made of these segments, and
// whether it keeps every rule.
func (s *solution) evaluate(d int32, segments []segment) (value, bool) {
	r := &s.routes[d]
	pickups, returns := r.pickups, r.returns
	if !s.m.singleCompound {
		pickups, returns = s.compounds(d, segments)
	}
	if returns&^s.m.drivers[d].zone != 0 {
		return value{}, false
	}
	outbound := r.outbound
	if pickups != r.pickups {
		outbound = s.outboundLeg(d, pickups)
	}
	k := prefix{}
	if g := &segments[0]; g.from == r && g.i == 0 && !g.reversed && pickups == r.pickups {
		k, segments = r.prefixes[g.j], segments[1:]
	} else {
		k = s.start(d)
	}
	for n := range segments {
		g := &segments[n]
		switch {
		case g.from == nil && g.new.n == 0:
		case g.from == nil:
			if !s.extend(&k, d, outbound, g.new) {
				return value{}, false
			}
		case g.i == g.j:
		case s.m.untimed:
			s.concatenate(&k, outbound, g)
		case !s.extendAll(&k, d, outbound, g):
			return value{}, false
		}
	}
	return s.end(d, &k, returns)
}

// extendAll serves a segment stop by stop.
func (s *solution) extendAll(k *prefix, d int32, outbound *depotLeg, g *segment) bool {
	stops := g.from.stops
	if g.reversed {
		for i := g.j - 1; i >= g.i; i-- {
			if !s.extend(k, d, outbound, stops[i]) {
				return false
			}
		}
		return true
	}
	for _, x := range stops[g.i:g.j] {
		if !s.extend(k, d, outbound, x) {
			return false
		}
	}
	return true
}

// end brings the driver home.
func (s *solution) end(d int32, k *prefix, returns uint64) (value, bool) {
	m := s.m
	who := &m.drivers[d]
	v := value{risk: k.risk, kits: k.kits}
	if k.hospital == none && who.onBoard == 0 {
		v.clock, v.finish, v.idle = k.clock, who.Ready, true
		return v, true
	}
	from := who.Start
	if k.hospital != none {
		from = int(m.hospitals[k.hospital].loc)
	}
	inbound := s.routes[d].inbound
	if returns != s.routes[d].returns {
		inbound = s.inboundLeg(d, returns)
	}
	leg := int(inbound.time[from])
	v.travel = k.travel + leg - inbound.handling
	if !k.drive(who, leg) {
		return v, false
	}
	k.finish()
	v.clock, v.finish = k.clock, k.t+k.risk
	return v, v.t <= who.ShiftEnd && int(k.kits) <= who.Capacity && (k.cold == 0 || who.ColdBox)
}

func (s *solution) outboundLeg(d int32, pickups uint64) *depotLeg {
	return s.m.depotLegs.outbound(s.m.drivers[d].Start, pickups)
}

func (s *solution) inboundLeg(d int32, returns uint64) *depotLeg {
	return s.m.depotLegs.inbound(s.m.drivers[d].End, returns)
}

// compounds are those that a route of these segments must pass before and after its
// visits.
func (s *solution) compounds(d int32, segments []segment) (pickups, returns uint64) {
	returns = s.m.drivers[d].onBoard
	add := func(x stop) {
		if x.n == 0 {
			return
		}
		c := &s.m.classes[x.class]
		returns |= 1 << c.compound
		if c.waiting {
			pickups |= 1 << c.compound
		}
	}
	for i := range segments {
		if segments[i].from == nil {
			add(segments[i].new)
			continue
		}
		for _, x := range segments[i].from.stops[segments[i].i:segments[i].j] {
			add(x)
		}
	}
	return pickups, returns
}
