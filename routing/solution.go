package routing

import "slices"

// draft is a set of routes under change.
type solution struct {
	m              *model
	routes         []route
	allocation     allocation
	unserved       []int32   // unserved errands by class and hospital of the ledger
	unservedWeight int       // all of them, urgent ones counted heavily
	bought         []int32   // errands at each hospital
	visits         [][]int32 // drivers that visit each hospital
	buffers        [2][]stop
}

// urgentWeight is how many ordinary errands one urgent errand is worth.
const urgentWeight = 1 << 20

// newDraft has empty routes, and every errand missing.
func newSolution(m *model) *solution {
	p := &solution{
		m: m, routes: make([]route, len(m.drivers)), allocation: newAllocation(m), unserved: make([]int32, m.entries),
		bought: make([]int32, len(m.hospitals)), visits: make([][]int32, len(m.hospitals)),
	}
	for d := range p.routes {
		p.update(int32(d))
	}
	for set := range m.optionSets {
		for i, o := range m.optionSets[set].options {
			p.addUnserved(m.optionSets[set].class, o.hospital, p.allocation.count[p.allocation.first[set]+int32(i)])
		}
	}
	return p
}

// miss counts n more errands of a class at a hospital as unserved; n may be negative.
func (s *solution) addUnserved(class, hospital, n int32) {
	c := &s.m.classes[class]
	s.unserved[c.first+int32(c.option(hospital))] += n
	weight := 1
	if c.urgent {
		weight = urgentWeight
	}
	s.unservedWeight += int(n) * weight
}

// rebuild gives one or two drivers the routes made of the pieces, which may come
// from each other's present ones.
func (s *solution) rebuild(a int32, forA []segment, b int32, forB []segment) {
	s.buffers[0] = assemble(s.buffers[0][:0], forA)
	if b != none {
		s.buffers[1] = assemble(s.buffers[1][:0], forB)
		s.replace(b, 1)
	}
	s.replace(a, 0)
}

// assemble writes pieces out as stops.
func assemble(stops []stop, segments []segment) []stop {
	for i := range segments {
		g := &segments[i]
		switch {
		case g.from == nil && g.new.n == 0:
		case g.from == nil:
			stops = push(stops, g.new)
		case g.reversed:
			for j := g.j - 1; j >= g.i; j-- {
				stops = push(stops, g.from.stops[j])
			}
		default:
			for _, s := range g.from.stops[g.i:g.j] {
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
func (s *solution) replace(d int32, buffer int) {
	r := &s.routes[d]
	s.unlist(d)
	r.stops, s.buffers[buffer] = s.buffers[buffer], r.stops
	s.update(d)
	s.list(d)
}

// leave strikes a route from the lists by hospital.
func (s *solution) unlist(d int32) {
	last := int32(none)
	for _, x := range s.routes[d].stops {
		s.bought[x.hospital] -= x.n
		if x.hospital == last {
			continue
		}
		last = x.hospital
		v := s.visits[last]
		v[slices.Index(v, d)] = v[len(v)-1]
		s.visits[last] = v[:len(v)-1]
	}
}

// enter adds a route to the lists by hospital, once a visit.
func (s *solution) list(d int32) {
	last := int32(none)
	for _, x := range s.routes[d].stops {
		s.bought[x.hospital] += x.n
		if x.hospital != last {
			last = x.hospital
			s.visits[last] = append(s.visits[last], d)
		}
	}
}

// remark computes what is known about a route anew, and reports whether it keeps every rule.
// Only a route that has lost errands may not: the way past a stop need not be shorter.
func (s *solution) update(d int32) bool {
	r := &s.routes[d]
	pickups, returns := uint64(1), uint64(1)
	if !s.m.singleCompound {
		all := [1]segment{{from: r, j: len(r.stops)}}
		pickups, returns = s.compounds(d, all[:])
	}
	if r.pickups != pickups || r.outbound == nil {
		r.pickups, r.outbound = pickups, s.outboundLeg(d, pickups)
	}
	if r.returns != returns || r.inbound == nil {
		r.returns, r.inbound = returns, s.inboundLeg(d, returns)
	}
	k := s.start(d)
	r.prefixes = append(r.prefixes[:0], k)
	ok := true
	for _, x := range r.stops {
		ok = s.extend(&k, d, r.outbound, x) && ok
		r.prefixes = append(r.prefixes, k)
	}
	v, within := s.end(d, &k, returns)
	if !ok || !within {
		v = value{kits: v.kits, infeasible: true}
	}
	r.value = v
	s.findSlacks(d)
	return !v.infeasible
}

// last is when the last driver returns, what is likely to be lost included.
func (s *solution) last() int {
	last := 0
	for d := range s.routes {
		if v := &s.routes[d].value; !v.idle {
			last = max(last, v.finish)
		}
	}
	return last
}

// travel is the travel time of all routes, what is likely to be lost included.
func (s *solution) travel() int {
	sum := 0
	for d := range s.routes {
		sum += s.routes[d].value.travel + s.routes[d].value.risk
	}
	return sum
}
