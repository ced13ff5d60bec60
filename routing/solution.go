package routing

import "slices"

// solution is a set of routes under change, with the lists that moves look things up in.
type solution struct {
	m              *model
	routes         []route
	allocation     allocation
	unserved       []int32   // errands without a route, by class and allocated hospital
	unservedWeight int       // all of them, an urgent one as urgentWeight
	bought         []int32   // errands at each hospital
	visits         [][]int32 // drivers that visit each hospital
	buffers        [2][]stop // reused, so that a move allocates nothing
}

// urgentWeight is how many ordinary errands one urgent errand is worth.
const urgentWeight = 1 << 20

// weight is what an errand of the class counts if it is unserved.
func (c *class) weight() int {
	if c.urgent {
		return urgentWeight
	}
	return 1
}

// newSolution has empty routes, and every errand is unserved.
func newSolution(m *model) *solution {
	s := &solution{
		m: m, routes: make([]route, len(m.drivers)), allocation: newAllocation(m), unserved: make([]int32, m.entries),
		bought: make([]int32, len(m.hospitals)), visits: make([][]int32, len(m.hospitals)),
	}
	for d := range s.routes {
		s.update(int32(d))
	}
	for set := range m.optionSets {
		for i, o := range m.optionSets[set].options {
			s.addUnserved(m.optionSets[set].class, o.hospital, s.allocation.count[s.allocation.first[set]+int32(i)])
		}
	}
	return s
}

// addUnserved counts n more errands of a class at a hospital as unserved; n may be negative.
func (s *solution) addUnserved(class, hospital, n int32) {
	c := &s.m.classes[class]
	s.unserved[c.entry(hospital)] += n
	s.unservedWeight += int(n) * c.weight()
}

// rebuild gives one or two drivers the routes made of the segments, which may come
// from each other's present ones. b may be none.
func (s *solution) rebuild(a int32, forA []segment, b int32, forB []segment) {
	s.buffers[0] = assemble(s.buffers[0][:0], forA)
	if b != none {
		s.buffers[1] = assemble(s.buffers[1][:0], forB)
		s.replace(b, 1)
	}
	s.replace(a, 0)
}

// assemble writes segments out as stops.
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
			for _, x := range g.from.stops[g.i:g.j] {
				stops = push(stops, x)
			}
		}
	}
	return stops
}

// push appends a stop, or adds it to the one of its class in the same visit.
func push(stops []stop, x stop) []stop {
	for i := len(stops) - 1; i >= 0 && stops[i].hospital == x.hospital; i-- {
		if stops[i].class == x.class {
			stops[i].n += x.n
			return stops
		}
	}
	return append(stops, x)
}

// setStops gives a driver a copy of some stops.
func (s *solution) setStops(d int32, stops []stop) {
	s.buffers[0] = append(s.buffers[0][:0], stops...)
	s.replace(d, 0)
}

// replace makes the stops in a buffer the route of a driver, and keeps the old list
// as the buffer.
func (s *solution) replace(d int32, buffer int) {
	r := &s.routes[d]
	s.unlist(d)
	r.stops, s.buffers[buffer] = s.buffers[buffer], r.stops
	s.update(d)
	s.list(d)
}

// unlist takes a route off the lists by hospital.
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

// list adds a route to the lists by hospital, once a visit.
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

// update computes what is known about a route anew, and reports whether it keeps every
// rule. Only a route that has lost errands may break one: the matrix need not satisfy
// the triangle inequality, so that passing a stop by may take longer.
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

// last is when the last driver returns, the expected loss included.
func (s *solution) last() int {
	last := 0
	for d := range s.routes {
		if v := &s.routes[d].value; !v.idle {
			last = max(last, v.finish)
		}
	}
	return last
}

// travel is the travel time of all routes, the expected loss included.
func (s *solution) travel() int {
	sum := 0
	for d := range s.routes {
		sum += s.routes[d].value.travel + s.routes[d].value.risk
	}
	return sum
}
