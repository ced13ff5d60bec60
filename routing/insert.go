package routing

// insert serves errands of a class that are missing at a hospital, there or
// wherever else their wishes allow, as long as a route has room.
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
	for s.missing[entry] > 0 {
		best := offer{gain: never}
		s.offers(&best, first, last, stop{class, hospital, s.missing[entry]}, nil)
		for i := range c.moves[o] {
			v := &c.moves[o][i]
			if s.roam < 1 && !s.chance(s.roam) {
				continue
			}
			if n := min(s.ledger.able(v), s.missing[entry]); n > 0 {
				s.offers(&best, first, last, stop{class, v.to, n}, v)
			}
		}
		if best.gain == never {
			return
		}
		s.take(best, hospital)
	}
}

// offer is a place for errands, and what one of them costs there.
type offer struct {
	gain   float64
	driver int32
	stop   stop
	move   *move // by which they come to its hospital, nil if they are there
}

// take accepts an offer for errands missing at a hospital.
func (s *search) take(o offer, hospital int32) {
	s.keep(o.driver)
	pieces, _ := s.place(s.a[:0], s.look(&s.inA, o.driver, edit{new: o.stop}, -1), never)
	if o.move != nil {
		s.redirect(o.stop.class, hospital, o.move, o.stop.n)
	}
	s.miss(o.stop.class, o.stop.hospital, -o.stop.n)
	s.commit(o.driver, pieces, none, nil)
}

// offers looks for a better place for errands at a hospital in some routes.
func (s *search) offers(best *offer, first, last int32, x stop, by *move) {
	c := &s.m.classes[x.class]
	quota := s.m.hospitals[x.hospital].quota - s.bought[x.hospital]
	glancing := s.glance > 0 && int(last-first) > s.glance
	if glancing {
		s.markPassing(x.hospital)
	}
	for d := first; d < last; d++ {
		if glancing && s.passing[d] != s.passes && s.keptAt[d] != s.attempt && s.below(int(last-first)) >= s.glance {
			continue
		}
		y := x
		y.n = min(y.n, quota)
		if c.kits > 0 {
			y.n = min(y.n, (int32(s.m.drivers[d].Capacity)-s.routes[d].value.kits)/c.kits)
		}
		if y.n > 0 && s.m.admits(d, x.class) {
			s.offer(best, d, y, by)
		}
	}
}

// markPassing marks the routes that visit a hospital or one of the nearest three.
func (s *search) markPassing(hospital int32) {
	s.passes++
	mark := func(h int32) {
		for _, d := range s.visits[h] {
			s.passing[d] = s.passes
		}
	}
	mark(hospital)
	near := s.m.near[hospital]
	for _, g := range near[:min(len(near), 3)] {
		mark(g)
	}
}

// offer looks for the number of errands, up to that of x, that a route takes best:
// all of them, or as many as do not make it late.
func (s *search) offer(best *offer, d int32, x stop, by *move) {
	few, many := int32(0), x.n+1
	for n := x.n; ; {
		x.n = n
		added := s.added(d, x, max(best.gain*float64(n), s.w.toll))
		if gain := added / float64(n); added < never && gain < best.gain {
			*best = offer{gain, d, x, by}
		}
		if added < s.w.toll {
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

// added is what a new stop would add to the cost of a route, or never if more than most.
func (s *search) added(d int32, x stop, most float64) float64 {
	_, cost := s.place(s.a[:0], s.look(&s.inA, d, edit{new: x}, -1), s.costs[d]+most)
	if cost == never {
		return never
	}
	return cost - s.costs[d]
}
