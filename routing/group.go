package routing

import "slices"

// cardGroup is the classes of the errands that share a card, and so ride with one
// driver: a same-vehicle constraint.
type cardGroup struct {
	classes []int32 // the urgent first
	driver  int32   // in whose car the card is already, or none
}

// holder is the driver with whom the card rides, as far as is decided, or none.
func (s *search) holder(g *cardGroup) int32 {
	if g.driver != none {
		return g.driver
	}
	for d := range s.routes {
		if g.in(&s.routes[d]) {
			return int32(d)
		}
	}
	return none
}

// in reports whether a route serves an errand of the group.
func (g *cardGroup) in(r *route) bool {
	return slices.ContainsFunc(r.stops, func(x stop) bool { return slices.Contains(g.classes, x.class) })
}

// cardIsElsewhere reports whether the card of a class rides with another driver.
func (s *search) cardIsElsewhere(d int32, c *class) bool {
	if c.group == none {
		return false
	}
	holder := s.holder(s.m.groups[c.group])
	return holder != none && holder != d
}

// reassignGroup gives the errands of one card to another driver, or back to the same.
func (s *search) reassignGroup(g *cardGroup) bool {
	s.begin()
	s.optionShare = 1
	unserved, threshold := s.unservedWeight, s.energy+s.temperature*s.exponential()
	for d := range s.routes {
		s.removeGroup(int32(d), g)
	}
	s.insertGroup(g)
	return s.settle(unserved, threshold)
}

// removeGroup removes the errands of a group from a route, but for promised ones.
func (s *search) removeGroup(d int32, g *cardGroup) {
	r := &s.routes[d]
	for i := len(r.stops) - 1; i >= r.fixed; i-- {
		if slices.Contains(g.classes, r.stops[i].class) {
			s.remove(d, i, r.stops[i].n)
			i = min(i, len(r.stops))
		}
	}
}

// insertGroup gives the unserved errands of a card to the driver who has it already, or
// else to the one who can take most of them, at the least energy.
func (s *search) insertGroup(g *cardGroup) {
	best := s.holder(g)
	if best == none {
		least, bestEnergy := s.unservedWeight, infinite
		for d := range s.routes {
			s.insertGroupInto(int32(d), g)
			if s.unservedWeight < least || s.unservedWeight == least && s.energy < bestEnergy {
				best, least, bestEnergy = int32(d), s.unservedWeight, s.energy
			}
			s.removeGroup(int32(d), g)
		}
	}
	if best != none {
		s.insertGroupInto(best, g)
	}
}

// insertGroupInto inserts unserved errands of a group into one route, as many as have room.
func (s *search) insertGroupInto(d int32, g *cardGroup) {
	for _, k := range g.classes {
		for _, o := range s.m.classes[k].options {
			s.insertInto(d, d+1, k, o.hospital)
		}
	}
}
