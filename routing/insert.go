package routing

// insert serves unserved errands of a class that are allocated to a hospital, there or
// at another of their options, as long as a route has room (cheapest insertion).
func (s *search) insert(class, hospital int32) {
	if s.m.classes[class].group == none {
		s.insertInto(0, int32(len(s.routes)), class, hospital)
	}
}

// insertInto is insert for the drivers from first to before last.
func (s *search) insertInto(first, last, class, hospital int32) {
	c := &s.m.classes[class]
	if c.locked {
		return
	}
	o := c.option(hospital)
	entry := c.first + int32(o)
	for s.unserved[entry] > 0 {
		best := insertion{unitCost: infinite}
		s.findInsertions(&best, first, last, stop{class, hospital, s.unserved[entry]}, nil)
		for i := range c.reallocations[o] {
			v := &c.reallocations[o][i]
			if s.optionShare < 1 && !s.chance(s.optionShare) {
				continue
			}
			if n := min(s.allocation.available(v), s.unserved[entry]); n > 0 {
				s.findInsertions(&best, first, last, stop{class, v.to, n}, v)
			}
		}
		if best.unitCost == infinite {
			return
		}
		s.applyInsertion(best, hospital)
	}
}

// insertion is a stop in a route for unserved errands, and what one of them costs there.
type insertion struct {
	unitCost     float64
	driver       int32
	stop         stop
	reallocation *reallocation // that brings them to its hospital, nil if they are there
}

// applyInsertion makes an insertion of errands allocated to a hospital.
func (s *search) applyInsertion(o insertion, hospital int32) {
	s.backUp(o.driver)
	segments, _ := s.bestPosition(s.segA[:0], s.positionsFor(&s.posA, o.driver, edit{new: o.stop}, -1), infinite)
	if o.reallocation != nil {
		s.redirect(o.stop.class, hospital, o.reallocation, o.stop.n)
	}
	s.addUnserved(o.stop.class, o.stop.hospital, -o.stop.n)
	s.commit(o.driver, segments, none, nil)
}

// findInsertions looks for a better insertion of errands at a hospital in some routes.
func (s *search) findInsertions(best *insertion, first, last int32, x stop, by *reallocation) {
	c := &s.m.classes[x.class]
	quota := s.m.hospitals[x.hospital].quota - s.bought[x.hospital]
	sampling := s.routeSample > 0 && int(last-first) > s.routeSample
	if sampling {
		s.markNearby(x.hospital)
	}
	for d := first; d < last; d++ {
		if sampling && s.nearbyAt[d] != s.looks && s.backedUpIn[d] != s.attempt && s.below(int(last-first)) >= s.routeSample {
			continue
		}
		y := x
		y.n = min(y.n, quota)
		if c.kits > 0 {
			y.n = min(y.n, (int32(s.m.drivers[d].Capacity)-s.routes[d].value.kits)/c.kits)
		}
		if y.n > 0 && s.m.admits(d, x.class) {
			s.bestCount(best, d, y, by)
		}
	}
}

// markNearby marks the routes that visit a hospital or one of the nearest three.
func (s *search) markNearby(hospital int32) {
	s.looks++
	note := func(h int32) {
		for _, d := range s.visits[h] {
			s.nearbyAt[d] = s.looks
		}
	}
	note(hospital)
	near := s.m.near[hospital]
	for _, g := range near[:min(len(near), 3)] {
		note(g)
	}
}

// bestCount looks for the number of errands, up to that of x, at which one costs least
// in a route: all of them, or as many as do not make it late.
func (s *search) bestCount(best *insertion, d int32, x stop, by *reallocation) {
	few, many := int32(0), x.n+1
	for n := x.n; ; {
		x.n = n
		added := s.insertionCost(d, x, max(best.unitCost*float64(n), s.w.latePenalty))
		if unitCost := added / float64(n); added < infinite && unitCost < best.unitCost {
			*best = insertion{unitCost, d, x, by}
		}
		if added < s.w.latePenalty {
			few = n
		} else {
			many = n
		}
		if many-few <= 1 {
			return
		}
		if n = (few + many) / 2; few == 0 {
			n = 1 // most routes have no time even for one
		}
	}
}

// insertionCost is what a new stop would add to the cost of a route: infinite if more
// than most.
func (s *search) insertionCost(d int32, x stop, most float64) float64 {
	_, cost := s.bestPosition(s.segA[:0], s.positionsFor(&s.posA, d, edit{new: x}, -1), s.costs[d]+most)
	if cost == infinite {
		return infinite
	}
	return cost - s.costs[d]
}
