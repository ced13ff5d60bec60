package routing

import (
	"cmp"
	"slices"
)

// kept is a route as it was before a ruin.
type kept struct {
	driver   int32
	from, to int // in search.stops
}

// keep remembers a route as it is, once an attempt.
func (s *search) keep(d int32) {
	if s.keptAt[d] == s.attempt {
		return
	}
	s.keptAt[d] = s.attempt
	from := len(s.stops)
	s.stops = append(s.stops, s.routes[d].stops...)
	s.kept = append(s.kept, kept{d, from, len(s.stops)})
}

// begin starts an attempt that can be undone.
func (s *search) begin() {
	s.attempt++
	s.kept, s.stops, s.pool = s.kept[:0], s.stops[:0], s.pool[:0]
	s.ledger.log, s.redirected = s.ledger.log[:0], s.redirected[:0]
}

// undo brings back what was before the attempt.
func (s *search) undo() {
	for _, k := range s.kept {
		for _, x := range s.routes[k.driver].stops {
			s.miss(x.class, x.hospital, x.n)
		}
	}
	for _, k := range s.kept {
		s.spare[0] = append(s.spare[0][:0], s.stops[k.from:k.to]...)
		for _, x := range s.spare[0] {
			s.miss(x.class, x.hospital, -x.n)
		}
		s.exchange(k.driver, 0)
		s.weigh(k.driver)
	}
	for _, r := range s.redirected {
		s.miss(r.class, r.from, r.n)
		s.miss(r.class, r.to, -r.n)
	}
	s.ledger.undo()
}

// broken reports whether the attempt has left a route that breaks a rule.
func (s *search) broken() bool {
	return slices.ContainsFunc(s.kept, func(k kept) bool { return s.routes[k.driver].value.broken })
}

// redirect lets missing errands be bought elsewhere.
func (s *search) redirect(class, from int32, v *move, n int32) {
	s.ledger.transfer(v, n, 0)
	s.miss(class, from, -n)
	s.miss(class, v.to, n)
	s.redirected = append(s.redirected, redirection{class, from, v.to, n})
}

// redirection is a redirect that may have to be undone.
type redirection struct{ class, from, to, n int32 }

// drop makes n errands of a stop missing and puts them into the pool.
func (s *search) drop(d int32, i int, n int32) {
	s.keep(d)
	x := s.routes[d].stops[i]
	s.commit(d, edit{i: i, gone: n}.pieces(s.a[:0], &s.routes[d], i), none, nil)
	s.miss(x.class, x.hospital, n)
	x.n = n
	s.pool = append(s.pool, x)
}

// ruin takes a few errands out of a late route and lays one or two others open, and
// puts everything back where it fits best, the farthest first. This is how a
// third driver comes to a far hospital for the three errands that the other two
// have no time for: no smaller move gets there.
func (s *search) ruin() bool {
	a, i := s.pick()
	if late := s.lateRoute(); late != none {
		a, i = late, s.stopOf(late)
	}
	if i < 0 || s.m.classes[s.routes[a].stops[i].class].tied() {
		return false
	}
	s.begin()
	s.roam, s.glance = 0.2, 20
	defer func() { s.glance = 0 }()
	absent, bound := s.absent, s.energy+s.heat*s.exponential()
	x := s.routes[a].stops[i]
	n := x.n
	if s.below(3) > 0 {
		n = s.upTo(min(n, 4))
	}
	s.drop(a, i, n)
	for range 1 + s.below(2) {
		if b, j := s.neighbour(x.hospital); b != a {
			s.cut(b, j)
		}
	}
	s.addMissing()
	s.recreate(bound, absent)
	if s.broken() || s.absent > absent || s.absent == absent && s.energy > bound {
		s.undo()
		return false
	}
	return true
}

// cutMost is how many stops of a route a ruin takes. The routes of a day are
// shorter; a long tour is laid open around one place.
const cutMost = 16

// cut drops the stops of a route that may leave it, those around one of them if
// there are many.
func (s *search) cut(d int32, around int) {
	r := &s.routes[d]
	from, to := r.fixed, len(r.stops)
	if to-from > cutMost {
		from = min(max(from, around-cutMost/2), to-cutMost)
		to = from + cutMost
	}
	for i := to - 1; i >= from; i-- {
		if !s.m.classes[r.stops[i].class].tied() {
			s.drop(d, i, r.stops[i].n)
			i = min(i, len(r.stops)) // neighbours may have become one
		}
	}
}

// recreate puts the pool back, the farthest hospitals first but for a few chance
// exchanges. It gives up once the energy is over the bound, if nothing was absent
// before that it might serve in return.
func (s *search) recreate(bound float64, absent int) {
	slices.SortFunc(s.pool, func(x, y stop) int {
		return cmp.Or(s.urgentFirst(x, y), cmp.Compare(s.remote(y.hospital), s.remote(x.hospital)), cmp.Compare(x.class, y.class))
	})
	for i := range len(s.pool) - 1 {
		if s.below(4) == 0 && s.urgentFirst(s.pool[i], s.pool[i+1]) == 0 {
			s.pool[i], s.pool[i+1] = s.pool[i+1], s.pool[i]
		}
	}
	for _, x := range s.pool {
		if s.energy > bound && absent == 0 {
			return
		}
		s.insert(x.class, x.hospital)
	}
}

// addMissing adds to the pool what no route serves yet.
func (s *search) addMissing() {
	if s.absent == 0 {
		return
	}
	s.pool = s.pool[:0]
	for k := range s.m.classes {
		c := &s.m.classes[k]
		for i, o := range c.options {
			if n := s.missing[int(c.first)+i]; n > 0 && !c.locked {
				s.pool = append(s.pool, stop{int32(k), o.hospital, n})
			}
		}
	}
}

// urgentFirst compares urgency.
func (s *search) urgentFirst(x, y stop) int {
	a, b := s.m.classes[x.class].urgent, s.m.classes[y.class].urgent
	switch {
	case a == b:
		return 0
	case a:
		return -1
	}
	return 1
}

// remote is the way home from a hospital.
func (s *search) remote(h int32) int32 { return s.routes[0].tail.time[s.m.hospitals[h].loc] }

// lateRoute throws one of the late routes that can change, or none.
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
