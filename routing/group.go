package routing

import "slices"

// group is the classes of the errands that share a card, and so ride with one driver.
type group struct {
	classes []int32 // the urgent first
	driver  int32   // in whose car the card is already, or none
}

// holder is the driver with whom the card rides, as far as is decided, or none.
func (s *search) holder(g *group) int32 {
	if g.driver != none {
		return g.driver
	}
	for d := range s.routes {
		if slices.ContainsFunc(s.routes[d].stops, func(x stop) bool { return slices.Contains(g.classes, x.class) }) {
			return int32(d)
		}
	}
	return none
}

// cardIsElsewhere reports whether the card of a class rides with another driver.
func (s *search) cardIsElsewhere(d int32, c *class) bool {
	if c.group == none {
		return false
	}
	holder := s.holder(s.m.groups[c.group])
	return holder != none && holder != d
}

// regroup gives the errands of one card to another driver, or back to the same.
func (s *search) regroup(g *group) bool {
	s.begin()
	s.roam = 1
	absent, bound := s.absent, s.energy+s.heat*s.exponential()
	for d := range s.routes {
		s.evict(int32(d), g)
	}
	s.insertGroup(g)
	if s.broken() || s.absent > absent || s.absent == absent && s.energy > bound {
		s.undo()
		return false
	}
	return true
}

// evict drops the errands of a group from a route, but for promised ones.
func (s *search) evict(d int32, g *group) {
	r := &s.routes[d]
	for i := len(r.stops) - 1; i >= r.fixed; i-- {
		if slices.Contains(g.classes, r.stops[i].class) {
			s.drop(d, i, r.stops[i].n)
			i = min(i, len(r.stops))
		}
	}
}

// insertGroup gives the missing errands of a card to the driver who has it already, or
// else to the one who can take most of them, and takes them best.
func (s *search) insertGroup(g *group) {
	best := s.holder(g)
	if best == none {
		least, bestEnergy := s.absent, never
		for d := range s.routes {
			s.intoRoute(int32(d), g)
			if s.absent < least || s.absent == least && s.energy < bestEnergy {
				best, least, bestEnergy = int32(d), s.absent, s.energy
			}
			s.evict(int32(d), g)
		}
	}
	if best != none {
		s.intoRoute(best, g)
	}
}

// intoRoute inserts missing errands of a group into one route, as many as have room.
func (s *search) intoRoute(d int32, g *group) {
	for _, k := range g.classes {
		for _, o := range s.m.classes[k].options {
			s.insertInto(d, d+1, k, o.hospital)
		}
	}
}
