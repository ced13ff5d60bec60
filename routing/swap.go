package routing

// swap exchanges errands of a stop with errands of a stop of another route, not
// necessarily as many.
func (s *search) swap() bool {
	a, i := s.pick()
	if i < 0 {
		return false
	}
	x := s.routes[a].stops[i]
	b, j := s.neighbour(x.hospital)
	if b == a || j < 0 {
		return false
	}
	y := s.routes[b].stops[j]
	if x.class == y.class && x.hospital == y.hospital || !s.mayLeave(x.class, b) || !s.mayLeave(y.class, a) {
		return false
	}
	x.n, y.n = s.amount(x.n), s.amount(y.n)
	if !s.fits(a, x, y) || !s.fits(b, y, x) {
		return false
	}
	threshold := s.threshold(a, b)
	posA, posB := s.positionsFor(&s.posA, a, edit{i, x.n, y}, i), s.positionsFor(&s.posB, b, edit{j, y.n, x}, j)
	forA, cost := s.bestPosition(s.segA[:0], posA, threshold-posB.lowerBound)
	if cost > threshold {
		return false
	}
	forB, costB := s.bestPosition(s.segB[:0], posB, threshold-cost)
	if cost+costB > threshold {
		return false
	}
	s.commit(a, forA, b, forB)
	return true
}

// mayLeave reports whether errands of a class may change to a driver.
func (s *search) mayLeave(class, to int32) bool {
	return !s.m.classes[class].tied() && s.m.admits(to, class)
}

// fits reports whether a driver has room to give some errands for others.
func (s *search) fits(d int32, out, in stop) bool {
	more := in.n*s.m.classes[in.class].kits - out.n*s.m.classes[out.class].kits
	return int(s.routes[d].value.kits+more) <= s.m.drivers[d].Capacity
}
