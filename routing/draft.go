package routing

import "slices"

// draft is a set of routes under change.
type draft struct {
	m       *model
	routes  []route
	ledger  ledger
	missing []int32   // unserved errands by class and hospital of the ledger
	absent  int       // all of them, urgent ones counted heavily
	bought  []int32   // errands at each hospital
	visits  [][]int32 // drivers that visit each hospital
	spare   [2][]stop
}

// urgentWeight is how many ordinary errands one urgent errand is worth.
const urgentWeight = 1 << 20

// newDraft has empty routes, and every errand missing.
func newDraft(m *model) *draft {
	p := &draft{
		m: m, routes: make([]route, len(m.drivers)), ledger: newLedger(m), missing: make([]int32, m.entries),
		bought: make([]int32, len(m.hospitals)), visits: make([][]int32, len(m.hospitals)),
	}
	for d := range p.routes {
		p.remark(int32(d))
	}
	for w := range m.wishes {
		for i, o := range m.wishes[w].options {
			p.miss(m.wishes[w].class, o.hospital, p.ledger.count[p.ledger.first[w]+int32(i)])
		}
	}
	return p
}

// miss counts n more errands of a class at a hospital as unserved; n may be negative.
func (p *draft) miss(class, hospital, n int32) {
	c := &p.m.classes[class]
	p.missing[c.first+int32(c.option(hospital))] += n
	weight := 1
	if c.urgent {
		weight = urgentWeight
	}
	p.absent += int(n) * weight
}

// rebuild gives one or two drivers the routes made of the pieces, which may come
// from each other's present ones.
func (p *draft) rebuild(a int32, forA []piece, b int32, forB []piece) {
	p.spare[0] = assemble(p.spare[0][:0], forA)
	if b != none {
		p.spare[1] = assemble(p.spare[1][:0], forB)
		p.exchange(b, 1)
	}
	p.exchange(a, 0)
}

// assemble writes pieces out as stops.
func assemble(stops []stop, pieces []piece) []stop {
	for i := range pieces {
		c := &pieces[i]
		switch {
		case c.from == nil && c.new.n == 0:
		case c.from == nil:
			stops = push(stops, c.new)
		case c.reversed:
			for j := c.j - 1; j >= c.i; j-- {
				stops = push(stops, c.from.stops[j])
			}
		default:
			for _, s := range c.from.stops[c.i:c.j] {
				stops = push(stops, s)
			}
		}
	}
	return stops
}

// push appends a stop, or adds it to the one of its class in the same visit.
func push(stops []stop, s stop) []stop {
	for i := len(stops) - 1; i >= 0 && stops[i].hospital == s.hospital; i-- {
		if stops[i].class == s.class {
			stops[i].n += s.n
			return stops
		}
	}
	return append(stops, s)
}

// exchange makes a spare list of stops the route of a driver and keeps the old
// list as the spare one.
func (p *draft) exchange(d int32, spare int) {
	r := &p.routes[d]
	p.leave(d)
	r.stops, p.spare[spare] = p.spare[spare], r.stops
	p.remark(d)
	p.enter(d)
}

// leave strikes a route from the lists by hospital.
func (p *draft) leave(d int32) {
	last := int32(none)
	for _, s := range p.routes[d].stops {
		p.bought[s.hospital] -= s.n
		if s.hospital == last {
			continue
		}
		last = s.hospital
		v := p.visits[last]
		v[slices.Index(v, d)] = v[len(v)-1]
		p.visits[last] = v[:len(v)-1]
	}
}

// enter adds a route to the lists by hospital, once a visit.
func (p *draft) enter(d int32) {
	last := int32(none)
	for _, s := range p.routes[d].stops {
		p.bought[s.hospital] += s.n
		if s.hospital != last {
			last = s.hospital
			p.visits[last] = append(p.visits[last], d)
		}
	}
}

// remark computes what is known about a route anew, and reports whether it keeps every rule.
// Only a route that has lost errands may not: the way past a stop need not be shorter.
func (p *draft) remark(d int32) bool {
	r := &p.routes[d]
	pick, hand := uint64(1), uint64(1)
	if !p.m.single {
		all := [1]piece{{from: r, j: len(r.stops)}}
		pick, hand = p.compounds(d, all[:])
	}
	if r.pick != pick || r.head == nil {
		r.pick, r.head = pick, p.head(d, pick)
	}
	if r.hand != hand || r.tail == nil {
		r.hand, r.tail = hand, p.tail(d, hand)
	}
	k := p.start(d)
	r.marks = append(r.marks[:0], k)
	ok := true
	for _, s := range r.stops {
		ok = p.step(&k, d, r.head, s) && ok
		r.marks = append(r.marks, k)
	}
	v, within := p.end(d, &k, hand)
	if !ok || !within {
		v = value{kits: v.kits, broken: true}
	}
	r.value = v
	p.foresee(d)
	return !v.broken
}

// last is when the last driver returns, what is likely to be lost included.
func (p *draft) last() int {
	last := 0
	for d := range p.routes {
		if v := &p.routes[d].value; !v.idle {
			last = max(last, v.finish)
		}
	}
	return last
}

// travel is the travel time of all routes, what is likely to be lost included.
func (p *draft) travel() int {
	sum := 0
	for d := range p.routes {
		sum += p.routes[d].value.travel + p.routes[d].value.risk
	}
	return sum
}
