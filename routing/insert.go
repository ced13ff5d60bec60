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
	pieces, _ := s.place(s.a[:0], o.driver, 0, 0, o.stop, -1)
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
	all := s.gain(d, x)
	best.improve(offer{all, d, x, by})
	if x.n == 1 || all*float64(x.n) < s.w.toll {
		return
	}
	few, many := int32(0), x.n
	for many-few > 1 {
		x.n = (few + many) / 2
		if few == 0 {
			x.n = 1 // most routes have no time even for one
		}
		gain := s.gain(d, x)
		best.improve(offer{gain, d, x, by})
		if gain*float64(x.n) < s.w.toll {
			few = x.n
		} else {
			many = x.n
		}
	}
}

func (o *offer) improve(by offer) {
	if by.gain < o.gain {
		*o = by
	}
}

// gain is what each errand of a new stop would add to the cost of a route.
func (s *search) gain(d int32, x stop) float64 {
	_, cost := s.place(s.a[:0], d, 0, 0, x, -1)
	if cost == never {
		return never
	}
	return (cost - s.costs[d]) / float64(x.n)
}
