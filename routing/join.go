package routing

// join drives from a stop straight to one nearby: within a route by turning round
// what lies between (2-opt), between two routes by exchanging their tails
// (2-opt*), or by exchanging a head for a tail.
func (s *search) join() bool {
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
		return s.turn(a, min(i, j), max(i, j))
	}
	if s.Uint64()&1 == 0 {
		return s.tails(a, i+1, b, j)
	}
	return s.headForTail(a, i+1, b, j)
}

// turn reverses what lies between two stops, with one or the other of them.
func (s *search) turn(d int32, i, j int) bool {
	r := &s.routes[d]
	if s.Uint64()&1 == 0 {
		i, j = i+1, j+1
	}
	j = min(j, len(r.stops))
	if j-i < 2 {
		return false
	}
	return s.try(d, append(s.a[:0],
		piece{from: r, j: i}, piece{from: r, i: i, j: j, reversed: true}, piece{from: r, i: j, j: len(r.stops)}), none, nil)
}

// tails exchanges what follows positions i and j.
func (s *search) tails(a int32, i int, b int32, j int) bool {
	ra, rb := &s.routes[a], &s.routes[b]
	if !ra.loose(i, len(ra.stops)) || !rb.loose(j, len(rb.stops)) {
		return false
	}
	return s.try(
		a, append(s.a[:0], piece{from: ra, j: i}, piece{from: rb, i: j, j: len(rb.stops)}),
		b, append(s.b[:0], piece{from: rb, j: j}, piece{from: ra, i: i, j: len(ra.stops)}))
}

// headForTail gives a what b did before position j, backwards, for what a did
// after position i.
func (s *search) headForTail(a int32, i int, b int32, j int) bool {
	ra, rb := &s.routes[a], &s.routes[b]
	if !ra.loose(i, len(ra.stops)) || !rb.loose(0, j) || rb.fixed > 0 {
		return false
	}
	return s.try(
		a, append(s.a[:0], piece{from: ra, j: i}, piece{from: rb, j: j, reversed: true}),
		b, append(s.b[:0], piece{from: ra, i: i, j: len(ra.stops), reversed: true}, piece{from: rb, i: j, j: len(rb.stops)}))
}

// loose reports whether the stops from i to j may leave the route.
func (r *route) loose(i, j int) bool { return r.marks[j].tied == r.marks[i].tied }

// cross exchanges up to three stops of a route with up to three near to them, of
// another route or of the same, turned round or not.
func (s *search) cross() bool {
	a, i := s.pick()
	if i < 0 {
		return false
	}
	b, j := s.neighbour(s.routes[a].stops[i].hospital)
	if j < 0 {
		return false
	}
	ra, rb := &s.routes[a], &s.routes[b]
	j += s.below(2)
	i2 := min(i+1+s.below(3), len(ra.stops))
	j2 := min(j+s.below(4), len(rb.stops))
	flipA, flipB := s.Uint64()&1 == 0, s.Uint64()&1 == 0
	if a == b {
		if i > j {
			i, i2, j, j2 = j, j2, i, i2
		}
		if i2 > j {
			return false
		}
		return s.try(a, append(s.a[:0], piece{from: ra, j: i}, piece{from: ra, i: j, j: j2, reversed: flipB},
			piece{from: ra, i: i2, j: j}, piece{from: ra, i: i, j: i2, reversed: flipA},
			piece{from: ra, i: j2, j: len(ra.stops)}), none, nil)
	}
	if !ra.loose(i, i2) || !rb.loose(j, j2) {
		return false
	}
	return s.try(
		a, append(s.a[:0], piece{from: ra, j: i}, piece{from: rb, i: j, j: j2, reversed: flipB}, piece{from: ra, i: i2, j: len(ra.stops)}),
		b, append(s.b[:0], piece{from: rb, j: j}, piece{from: ra, i: i, j: i2, reversed: flipA}, piece{from: rb, i: j2, j: len(rb.stops)}))
}
