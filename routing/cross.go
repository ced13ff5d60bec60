package routing

// crossExchange exchanges up to three stops of a route with up to three near to them,
// of another route or of the same, reversed or not (CROSS-exchange, Taillard et al.).
func (s *search) crossExchange() bool {
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
		return s.try(a, append(s.segA[:0], segment{from: ra, j: i}, segment{from: ra, i: j, j: j2, reversed: flipB},
			segment{from: ra, i: i2, j: j}, segment{from: ra, i: i, j: i2, reversed: flipA},
			segment{from: ra, i: j2, j: len(ra.stops)}), none, nil)
	}
	if !ra.movable(i, i2) || !rb.movable(j, j2) {
		return false
	}
	return s.try(
		a, append(s.segA[:0], segment{from: ra, j: i}, segment{from: rb, i: j, j: j2, reversed: flipB}, segment{from: ra, i: i2, j: len(ra.stops)}),
		b, append(s.segB[:0], segment{from: rb, j: j}, segment{from: ra, i: i, j: i2, reversed: flipA}, segment{from: rb, i: j2, j: len(rb.stops)}))
}
