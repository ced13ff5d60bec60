package routing

// exchangeUnserved serves one to three unserved errands instead of as many stops of a
// route, or parts of them, which go wherever they still fit. Only this move decides
// which errands are left when not all can be served: the others put the same back, or
// more.
func (s *search) exchangeUnserved() bool {
	d := int32(s.below(len(s.routes)))
	s.begin()
	s.optionShare = 1
	unserved, threshold := s.unservedWeight, s.energy+s.temperature*s.exponential()
	for range 1 + s.below(3) {
		if i := s.stopOf(d); i >= 0 && s.m.classes[s.routes[d].stops[i].class].group == none {
			s.remove(d, i, s.upTo(min(s.routes[d].stops[i].n, 4)))
		}
	}
	for range 1 + s.below(3) {
		if x := s.pickUnserved(); x.n > 0 && !s.cardIsElsewhere(d, &s.m.classes[x.class]) {
			s.insertInto(d, d+1, x.class, x.hospital)
		}
	}
	s.recreate(infinite, unserved)
	return s.settle(unserved, threshold)
}

// pickUnserved draws a class and a hospital to which unserved errands of it are
// allocated; n is 0 if there are none.
func (s *search) pickUnserved() (x stop) {
	seen := 0
	for k := range s.m.classes {
		c := &s.m.classes[k]
		for i, o := range c.options {
			if n := s.unserved[int(c.first)+i]; n > 0 && !c.locked {
				seen++
				if s.below(seen) == 0 {
					x = stop{int32(k), o.hospital, n}
				}
			}
		}
	}
	return x
}
