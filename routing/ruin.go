package routing

import (
	"cmp"
	"slices"
)

// backup is a route as it was before an attempt.
type backup struct {
	driver   int32
	from, to int // in search.backupStops
}

// backUp remembers a route as it is, once an attempt.
func (s *search) backUp(d int32) {
	if s.backedUpIn[d] == s.attempt {
		return
	}
	s.backedUpIn[d] = s.attempt
	from := len(s.backupStops)
	s.backupStops = append(s.backupStops, s.routes[d].stops...)
	s.backups = append(s.backups, backup{d, from, len(s.backupStops)})
}

// begin starts an attempt that can be undone.
func (s *search) begin() {
	s.attempt++
	s.backups, s.backupStops, s.toInsert = s.backups[:0], s.backupStops[:0], s.toInsert[:0]
	s.allocation.log, s.redirected = s.allocation.log[:0], s.redirected[:0]
}

// undo brings back what was before the attempt.
func (s *search) undo() {
	for _, k := range s.backups {
		for _, x := range s.routes[k.driver].stops {
			s.addUnserved(x.class, x.hospital, x.n)
		}
	}
	for _, k := range s.backups {
		for _, x := range s.backupStops[k.from:k.to] {
			s.addUnserved(x.class, x.hospital, -x.n)
		}
		s.setStops(k.driver, s.backupStops[k.from:k.to])
		s.updateCost(k.driver)
	}
	for _, r := range s.redirected {
		s.addUnserved(r.class, r.from, r.n)
		s.addUnserved(r.class, r.to, -r.n)
	}
	s.allocation.undo()
}

// settle ends an attempt: it undoes one that breaks a rule, serves less than before, or
// serves as much at an energy over the threshold. It reports whether the attempt stands.
func (s *search) settle(unserved int, threshold float64) bool {
	if s.infeasible() || s.unservedWeight > unserved || s.unservedWeight == unserved && s.energy > threshold {
		s.undo()
		return false
	}
	return true
}

// infeasible reports whether the attempt has left a route that breaks a rule.
func (s *search) infeasible() bool {
	return slices.ContainsFunc(s.backups, func(k backup) bool { return s.routes[k.driver].value.infeasible })
}

// redirect lets unserved errands be bought at another hospital.
func (s *search) redirect(class, from int32, v *reallocation, n int32) {
	s.allocation.reallocate(v, n, 0)
	s.addUnserved(class, from, -n)
	s.addUnserved(class, v.to, n)
	s.redirected = append(s.redirected, redirection{class, from, v.to, n})
}

// redirection is a redirect that may have to be undone.
type redirection struct{ class, from, to, n int32 }

// remove makes n errands of a stop unserved, to be inserted again.
func (s *search) remove(d int32, i int, n int32) {
	s.backUp(d)
	x := s.routes[d].stops[i]
	s.commit(d, edit{i: i, gone: n}.segments(s.segA[:0], &s.routes[d], i), none, nil)
	s.addUnserved(x.class, x.hospital, n)
	x.n = n
	s.toInsert = append(s.toInsert, x)
}

// ruin takes a few errands out of a late route and most of one or two others near it,
// and puts everything back where it fits best, the farthest first (ruin and recreate).
// This is how a third driver comes to a far hospital for the three errands that the
// other two have no time for: no smaller move gets there.
func (s *search) ruin() bool {
	a, i := s.pick()
	if late := s.lateRoute(); late != none {
		a, i = late, s.stopOf(late)
	}
	if i < 0 || s.m.classes[s.routes[a].stops[i].class].tied() {
		return false
	}
	s.begin()
	s.optionShare, s.routeSample = 0.2, 20
	defer func() { s.routeSample = 0 }()
	unserved, threshold := s.unservedWeight, s.energy+s.temperature*s.exponential()
	x := s.routes[a].stops[i]
	n := x.n
	if s.below(3) > 0 {
		n = s.upTo(min(n, 4))
	}
	s.remove(a, i, n)
	for range 1 + s.below(2) {
		if b, j := s.neighbour(x.hospital); b != a {
			s.removeString(b, j)
		}
	}
	s.listUnserved()
	s.recreate(threshold, unserved)
	return s.settle(unserved, threshold)
}

// maxString is how many stops a ruin takes from a route. The routes of a day are
// shorter; from a long tour it takes a string around one place.
const maxString = 16

// removeString removes the stops of a route that may leave it, a string around one of
// them if there are many (string removal, Christiaens and Vanden Berghe).
func (s *search) removeString(d int32, around int) {
	r := &s.routes[d]
	from, to := r.fixed, len(r.stops)
	if to-from > maxString {
		from = min(max(from, around-maxString/2), to-maxString)
		to = from + maxString
	}
	for i := to - 1; i >= from; i-- {
		if !s.m.classes[r.stops[i].class].tied() {
			s.remove(d, i, r.stops[i].n)
			i = min(i, len(r.stops)) // neighbours may have become one
		}
	}
}

// recreate inserts what is listed, the farthest hospitals first but for a few random
// exchanges. It gives up once the energy is over the threshold, if everything was served
// before, because it cannot serve more in return.
func (s *search) recreate(threshold float64, unserved int) {
	slices.SortFunc(s.toInsert, func(x, y stop) int {
		return cmp.Or(s.urgentFirst(x, y), cmp.Compare(s.returnTravel(y.hospital), s.returnTravel(x.hospital)), cmp.Compare(x.class, y.class))
	})
	for i := range len(s.toInsert) - 1 {
		if s.below(4) == 0 && s.urgentFirst(s.toInsert[i], s.toInsert[i+1]) == 0 {
			s.toInsert[i], s.toInsert[i+1] = s.toInsert[i+1], s.toInsert[i]
		}
	}
	for _, x := range s.toInsert {
		if s.energy > threshold && unserved == 0 {
			return
		}
		s.insert(x.class, x.hospital)
	}
}

// listUnserved lists what no route serves yet, to be inserted.
func (s *search) listUnserved() {
	if s.unservedWeight == 0 {
		return
	}
	s.toInsert = s.toInsert[:0]
	for k := range s.m.classes {
		c := &s.m.classes[k]
		for i, o := range c.options {
			if n := s.unserved[int(c.first)+i]; n > 0 && !c.locked {
				s.toInsert = append(s.toInsert, stop{int32(k), o.hospital, n})
			}
		}
	}
}

// urgentFirst compares two stops by urgency.
func (s *search) urgentFirst(x, y stop) int {
	return cmp.Compare(s.m.classes[y.class].weight(), s.m.classes[x.class].weight())
}

// returnTravel is the way home from a hospital.
func (s *search) returnTravel(h int32) int32 { return s.routes[0].inbound.time[s.m.hospitals[h].loc] }

// lateRoute draws one of the late routes that can change, or none.
func (s *search) lateRoute() int32 {
	n, late := 0, int32(none)
	for d := range s.routes {
		if s.isLate(d) && len(s.routes[d].stops) > s.routes[d].fixed {
			n++
			if s.below(n) == 0 {
				late = int32(d)
			}
		}
	}
	return late
}
