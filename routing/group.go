package routing

import "slices"

// regroup gives the errands of one card to another driver, or back to the same.
func (s *search) regroup(group []int32) bool {
	s.begin()
	s.roam = 1
	absent, bound := s.absent, s.energy+s.heat*s.exponential()
	for d := range s.routes {
		s.evict(int32(d), group)
	}
	s.insertGroup(group)
	if s.absent > absent || s.absent == absent && s.energy > bound {
		s.undo()
		return false
	}
	return true
}

// evict drops the errands of a group from a route.
func (s *search) evict(d int32, group []int32) {
	r := &s.routes[d]
	for i := len(r.stops) - 1; i >= r.fixed; i-- {
		if slices.Contains(group, r.stops[i].class) {
			s.drop(d, i, r.stops[i].n)
			i = min(i, len(r.stops))
		}
	}
}

// insertGroup gives the missing errands of a card to the driver who takes them
// best; nobody gets a part of them.
func (s *search) insertGroup(group []int32) {
	best, bestEnergy := int32(none), never
	for d := range s.routes {
		if s.intoRoute(int32(d), group) && s.energy < bestEnergy {
			best, bestEnergy = int32(d), s.energy
		}
		s.evict(int32(d), group)
	}
	if best != none {
		s.intoRoute(best, group)
	}
}

// intoRoute inserts the missing errands of a group into one route and reports
// whether all of them found room.
func (s *search) intoRoute(d int32, group []int32) bool {
	for _, k := range group {
		c := &s.m.classes[k]
		for _, o := range c.options {
			s.insertInto(d, d+1, k, o.hospital)
			if s.missing[c.first+int32(c.option(o.hospital))] > 0 {
				return false
			}
		}
	}
	return true
}
