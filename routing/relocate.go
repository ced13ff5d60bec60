package routing

// relocate moves some errands of a stop to another route, to another position in
// their own, or to another hospital that may serve them.
func (s *search) relocate() bool {
	a, i := s.pick()
	if i < 0 {
		return false
	}
	x := s.routes[a].stops[i]
	c := &s.m.classes[x.class]
	gone := stop{x.class, x.hospital, s.amount(x.n)}
	to := s.pickAlternative(c, x.hospital)
	if to != nil {
		gone.n = min(gone.n, to.room)
		gone.hospital = to.hospital
	}
	b, j := s.neighbour(gone.hospital)
	if s.below(fullScanEvery) == 0 {
		j = -1
	}
	if c.tied() && b != a {
		b, j = a, s.stopOf(a)
	}
	if !s.m.admits(b, x.class) {
		return false
	}
	switch {
	case a == b && to == nil:
		gone.n = x.n // fewer would go back to the same visit
	case a != b && gone.n > 1 && !s.m.untimed && s.below(fitEvery) == 0:
		gone.n = s.countInTime(&s.posB, b, edit{new: gone}, j)
	}
	if gone.n == 0 {
		return false
	}
	moved := false
	if a == b {
		moved = s.relocateWithin(a, i, gone, j)
	} else {
		moved = s.relocateTo(a, i, b, gone, j)
	}
	if moved && to != nil {
		s.allocation.reallocate(to.reallocation, gone.n, s.below(len(to.reallocation.pairs)))
	}
	return moved
}

// fitEvery is how often a relocation to another route moves only as many errands as that
// has time for: once in so many, with hours. Without them there is no room to be filled.
const fitEvery = 3

// alternative is another hospital for some errands.
type alternative struct {
	reallocation *reallocation
	hospital     int32
	room         int32
}

// pickAlternative draws another hospital for errands of a class, every other time.
func (s *search) pickAlternative(c *class, hospital int32) *alternative {
	if len(c.options) == 1 || s.Uint64()&1 == 0 {
		return nil
	}
	moves := c.reallocations[c.option(hospital)]
	if len(moves) == 0 {
		return nil
	}
	to := &moves[s.below(len(moves))]
	room := min(s.allocation.available(to), s.m.hospitals[to.to].quota-s.bought[to.to])
	s.alternative = alternative{to, to.to, max(room, 0)}
	return &s.alternative
}

// fullScanEvery is how often a relocation looks at all positions of a long route: once
// in so many. The best position is not always beside a near stop.
const fullScanEvery = 20

// relocateWithin moves errands of stop i within their route, at the same hospital only
// if that costs nothing.
func (s *search) relocateWithin(a int32, i int, gone stop, near int) bool {
	threshold := s.costs[a]
	if gone.hospital != s.routes[a].stops[i].hospital {
		threshold = s.threshold(a, none)
	}
	forA, cost := s.bestPosition(s.segA[:0], s.positionsFor(&s.posA, a, edit{i, gone.n, gone}, near), threshold)
	if cost > threshold {
		return false
	}
	s.commit(a, forA, none, nil)
	return true
}

// relocateTo moves errands of stop i to another route.
func (s *search) relocateTo(a int32, i int, b int32, gone stop, near int) bool {
	if int(s.routes[b].value.kits+gone.n*s.m.classes[gone.class].kits) > s.m.drivers[b].Capacity {
		return false
	}
	threshold := s.threshold(a, b)
	loss := edit{i: i, gone: gone.n}
	forB, cost := s.bestPosition(s.segB[:0], s.positionsFor(&s.posB, b, edit{new: gone}, near), threshold-s.lowerBound(a, &loss, i))
	if cost > threshold {
		return false
	}
	forA := loss.segments(s.segA[:0], &s.routes[a], i)
	if cost+s.costOf(a, forA) > threshold {
		return false
	}
	s.commit(a, forA, b, forB)
	return true
}
