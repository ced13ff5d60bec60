package routing

// twoOpt joins a stop to one nearby: within a route it reverses what lies between
// (2-opt, Croes), between two routes it exchanges their tails (2-opt*, Potvin and
// Rousseau) or a head for a tail.
func (s *search) twoOpt() bool {
	a, i := s.pick()
	if i < 0 {
		return false
	}
	b, j := s.neighbour(s.routes[a].stops[i].hospital)
	if j >= 0 && s.below(8) == 0 {
		j = len(s.routes[b].stops)
	}
	if j < 0 {
		return false
	}
	if a == b {
		return s.reverse(a, min(i, j), max(i, j))
	}
	if s.Uint64()&1 == 0 {
		return s.exchangeTails(a, i+1, b, j)
	}
	return s.exchangeHeadTail(a, i+1, b, j)
}

// reverse turns round what lies between two stops, with one or the other of them.
func (s *search) reverse(d int32, i, j int) bool {
	r := &s.routes[d]
	if s.Uint64()&1 == 0 {
		i, j = i+1, j+1
	}
	j = min(j, len(r.stops))
	if j-i < 2 {
		return false
	}
	return s.try(d, append(s.segA[:0],
		segment{from: r, j: i}, segment{from: r, i: i, j: j, reversed: true}, segment{from: r, i: j, j: len(r.stops)}), none, nil)
}

// exchangeTails exchanges what follows positions i and j.
func (s *search) exchangeTails(a int32, i int, b int32, j int) bool {
	ra, rb := &s.routes[a], &s.routes[b]
	if !ra.movable(i, len(ra.stops)) || !rb.movable(j, len(rb.stops)) {
		return false
	}
	return s.try(
		a, append(s.segA[:0], segment{from: ra, j: i}, segment{from: rb, i: j, j: len(rb.stops)}),
		b, append(s.segB[:0], segment{from: rb, j: j}, segment{from: ra, i: i, j: len(ra.stops)}))
}

// exchangeHeadTail gives a what b did before position j, reversed, for what a did
// after position i.
func (s *search) exchangeHeadTail(a int32, i int, b int32, j int) bool {
	ra, rb := &s.routes[a], &s.routes[b]
	if !ra.movable(i, len(ra.stops)) || !rb.movable(0, j) || rb.fixed > 0 {
		return false
	}
	return s.try(
		a, append(s.segA[:0], segment{from: ra, j: i}, segment{from: rb, j: j, reversed: true}),
		b, append(s.segB[:0], segment{from: ra, i: i, j: len(ra.stops), reversed: true}, segment{from: rb, i: j, j: len(rb.stops)}))
}

// movable reports whether the stops from i to before j may leave the route.
func (r *route) movable(i, j int) bool { return r.prefixes[j].tied == r.prefixes[i].tied }
