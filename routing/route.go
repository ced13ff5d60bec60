package routing

// stop is a part of a visit: n errands of one class served at a hospital.
// Neighbouring stops at the same hospital are one visit.
type stop struct{ class, hospital, n int32 }

// route is one driver's stops with what the search wants to know about every
// prefix of them.
type route struct {
	stops []stop
	marks []mark // marks[i] is the state before stop i; one more than stops
	pick  uint64 // compounds of the kits to be picked up
	hand  uint64 // and of all kits to be handed back
	head  *frame // for pick
	tail  *frame // for hand
	fixed int    // the first stops, which are locked
	value value
	brink []brink // by stop; empty where nothing can be said
}

// mark is the state of a route after some of its stops.
type mark struct {
	timing
	hospital int32 // the last one, or none
	travel   int   // from the last compound on
	back     int   // travel between the stops in reverse
	work     int   // queues and service
	risk     int
	kits     int32
	tied     int32 // errands that may not change the driver
	cold     int32
}

// value is what a route is worth.
type value struct {
	clock      // at the end
	finish int // when the driver is home, with the expected loss
	travel int
	risk   int
	kits   int32
	idle   bool // has nothing to do
	broken bool // breaks a rule, as a route does that becomes longer by what it loses
}

// piece is a part of a route to be: the stops i to j of an existing one, perhaps
// in reverse, or a single new stop.
type piece struct {
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
func (p *draft) start(d int32) mark {
	return mark{timing: startTiming(&p.m.drivers[d]), hospital: none, kits: p.m.drivers[d].load}
}

// step serves one stop. It reports whether hours and break allow it.
func (p *draft) step(k *mark, d int32, head *frame, s stop) bool {
	m := p.m
	h := &m.hospitals[s.hospital]
	c := &m.classes[s.class]
	fresh := k.hospital != s.hospital
	if fresh {
		leg := 0
		if k.hospital == none {
			leg = int(head.time[h.loc])
			k.travel += leg - head.handling
		} else {
			leg = m.leg(k.hospital, s.hospital)
			k.travel += leg
			k.back += m.leg(s.hospital, k.hospital)
		}
		if !k.drive(&m.drivers[d], leg) {
			return false
		}
		k.hospital = s.hospital
		k.work += h.queue
	}
	units := int(s.n * c.units)
	k.work += units * h.unit
	if c.risky {
		k.risk += int(s.n) * c.risk(s.hospital)
	}
	k.kits += s.n * c.kits
	if c.tied() {
		k.tied += s.n
	}
	if c.cold {
		k.cold += s.n
	}
	return k.serve(h, &m.drivers[d], units, fresh)
}

// jump does a whole piece at once, which only a problem without hours allows.
func (p *draft) jump(k *mark, head *frame, c *piece) {
	m := p.m
	r := c.from
	first, last := r.stops[c.i], r.stops[c.j-1]
	a, b := &r.marks[c.i], &r.marks[c.j]
	work := b.work - a.work
	if c.i > 0 && a.hospital == first.hospital {
		work += m.hospitals[first.hospital].queue
	}
	inner := b.travel - r.marks[c.i+1].travel
	if c.reversed {
		first, last = last, first
		inner = b.back - r.marks[c.i+1].back
	}
	leg := 0
	switch k.hospital {
	case none:
		leg = int(head.time[m.hospitals[first.hospital].loc])
		k.travel -= head.handling
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

// evaluate tells what the route of a driver would be worth if it were made of
// these pieces, and whether it keeps every rule.
func (p *draft) evaluate(d int32, pieces []piece) (value, bool) {
	r := &p.routes[d]
	pick, hand := r.pick, r.hand
	if !p.m.single {
		pick, hand = p.compounds(d, pieces)
	}
	if hand&^p.m.drivers[d].zone != 0 {
		return value{}, false
	}
	head := r.head
	if pick != r.pick {
		head = p.head(d, pick)
	}
	k := mark{}
	if c := &pieces[0]; c.from == r && c.i == 0 && !c.reversed && pick == r.pick {
		k, pieces = r.marks[c.j], pieces[1:]
	} else {
		k = p.start(d)
	}
	for n := range pieces {
		c := &pieces[n]
		switch {
		case c.from == nil && c.new.n == 0:
		case c.from == nil:
			if !p.step(&k, d, head, c.new) {
				return value{}, false
			}
		case c.i == c.j:
		case p.m.free:
			p.jump(&k, head, c)
		case !p.walk(&k, d, head, c):
			return value{}, false
		}
	}
	return p.end(d, &k, hand)
}

// walk serves a piece stop by stop.
func (p *draft) walk(k *mark, d int32, head *frame, c *piece) bool {
	stops := c.from.stops
	if c.reversed {
		for i := c.j - 1; i >= c.i; i-- {
			if !p.step(k, d, head, stops[i]) {
				return false
			}
		}
		return true
	}
	for _, s := range stops[c.i:c.j] {
		if !p.step(k, d, head, s) {
			return false
		}
	}
	return true
}

// end brings the driver home.
func (p *draft) end(d int32, k *mark, hand uint64) (value, bool) {
	m := p.m
	who := &m.drivers[d]
	v := value{risk: k.risk, kits: k.kits}
	if k.hospital == none && who.hand == 0 {
		v.clock, v.finish, v.idle = k.clock, who.Ready, true
		return v, true
	}
	from := who.Start
	if k.hospital != none {
		from = int(m.hospitals[k.hospital].loc)
	}
	tail := p.routes[d].tail
	if hand != p.routes[d].hand {
		tail = p.tail(d, hand)
	}
	leg := int(tail.time[from])
	v.travel = k.travel + leg - tail.handling
	if !k.drive(who, leg) {
		return v, false
	}
	k.finish()
	v.clock, v.finish = k.clock, k.t+k.risk
	return v, v.t <= who.ShiftEnd && int(k.kits) <= who.Capacity && (k.cold == 0 || who.ColdBox)
}

func (p *draft) head(d int32, pick uint64) *frame {
	return p.m.frames.head(p.m.drivers[d].Start, pick)
}

func (p *draft) tail(d int32, hand uint64) *frame {
	return p.m.frames.tail(p.m.drivers[d].End, hand)
}

// compounds are those that the route must touch before and after its visits.
func (p *draft) compounds(d int32, pieces []piece) (pick, hand uint64) {
	hand = p.m.drivers[d].hand
	add := func(s stop) {
		if s.n == 0 {
			return
		}
		c := &p.m.classes[s.class]
		hand |= 1 << c.compound
		if c.waiting {
			pick |= 1 << c.compound
		}
	}
	for i := range pieces {
		if pieces[i].from == nil {
			add(pieces[i].new)
			continue
		}
		for _, s := range pieces[i].from.stops[pieces[i].i:pieces[i].j] {
			add(s)
		}
	}
	return pick, hand
}
