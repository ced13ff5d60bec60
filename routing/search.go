package routing

import "math"

// search is an annealing: a draft that changes by one accepted move after the
// other, and what moves are measured with.
type search struct {
	*draft
	dice
	w      weights
	target int       // last return wanted
	heat   float64   // temperature
	costs  []float64 // of each route under the target
	energy float64   // sum of the costs
	a, b   [maxPieces]piece

	inA, inB spots // of the two routes of a move

	// What a ruin may have to undo.
	attempt    int
	keptAt     []int // attempt in which a route was last kept
	kept       []kept
	stops      []stop
	pool       []stop
	redirected []redirection
	roam       float64 // share of other hospitals an insertion looks at
	glance     int     // routes it looks at beside those changed or passing nearby; 0 is all
	passing    []int   // those that do, by the number of the look
	passes     int
	choice     choice
}

// maxPieces is the most that any move makes a route of.
const maxPieces = 8

// never is the cost of what breaks a rule.
const never = math.MaxFloat64

// weights say what a second is worth.
type weights struct {
	travel float64 // of a second on the road, whoever drives it
	toll   float64 // of being late at all
	bend   float64 // lateness at which a second of it counts double
}

func newSearch(m *model, seed uint64) *search {
	s := &search{draft: newDraft(m), dice: newDice(seed)}
	s.costs = make([]float64, len(s.routes))
	s.keptAt = make([]int, len(s.routes))
	s.passing = make([]int, len(s.routes))
	return s
}

// cost is what a route adds to the energy. Being late grows faster than linear,
// or all lateness would be parked on a few far routes.
func (s *search) cost(v *value) float64 {
	c := s.w.travel * float64(v.travel+v.risk)
	if v.finish > s.target && !v.idle {
		c += s.lateness(v.late(v.finish, s.target))
	}
	return c
}

// lateness is what being late by so many seconds costs.
func (s *search) lateness(late int) float64 {
	return s.w.toll + float64(late)*(1+float64(late)/s.w.bend)
}

// aim sets the target and weighs all routes anew.
func (s *search) aim(target int) {
	s.target = target
	s.energy = 0
	for d := range s.routes {
		s.costs[d] = s.cost(&s.routes[d].value)
		s.energy += s.costs[d]
	}
}

// late counts the routes beyond the target.
func (s *search) late() (n int) {
	for d := range s.routes {
		if s.isLate(d) {
			n++
		}
	}
	return n
}

func (s *search) isLate(d int) bool {
	v := &s.routes[d].value
	return v.finish > s.target && !v.idle
}

// worth is the cost of a route that would be made of pieces.
func (s *search) worth(d int32, pieces []piece) float64 {
	v, ok := s.evaluate(d, pieces)
	if !ok {
		return never
	}
	return s.cost(&v)
}

// bound is the highest cost that two routes may have after a move: as high as
// now, and a little more as the temperature admits. b may be none.
func (s *search) bound(a, b int32) float64 {
	bound := s.costs[a] + s.heat*s.exponential()
	if b != none {
		bound += s.costs[b]
	}
	return bound
}

// try makes a move if it is good enough: forA and forB are the pieces of the
// routes that drivers a and b would have; b may be none.
func (s *search) try(a int32, forA []piece, b int32, forB []piece) bool {
	bound := s.bound(a, b)
	cost := s.worth(a, forA)
	if cost > bound {
		return false
	}
	if b != none && cost+s.worth(b, forB) > bound {
		return false
	}
	s.commit(a, forA, b, forB)
	return true
}

// commit makes a move.
func (s *search) commit(a int32, forA []piece, b int32, forB []piece) {
	s.rebuild(a, forA, b, forB)
	s.weigh(a)
	if b != none {
		s.weigh(b)
	}
}

// weigh takes a changed route into account.
func (s *search) weigh(d int32) {
	c := s.cost(&s.routes[d].value)
	s.energy += c - s.costs[d]
	s.costs[d] = c
}

// pick throws a route, preferably a late one, and one of its stops that may move;
// i is -1 if there is none.
func (s *search) pick() (d int32, i int) {
	for try := 0; try < 3; try++ {
		d = int32(s.below(len(s.routes)))
		if s.isLate(int(d)) {
			break
		}
	}
	return d, s.stopOf(d)
}

func (s *search) stopOf(d int32) int {
	r := &s.routes[d]
	n := len(r.stops) - r.fixed
	if n == 0 {
		return -1
	}
	return r.fixed + s.below(n)
}

// granular is how many neighbours of a hospital moves look at.
const granular = 10

// neighbour throws a stop with something to do with a hospital: there, nearby, or
// anywhere. The index is that after the last stop of a route now and then, and -1
// for an empty route.
func (s *search) neighbour(h int32) (d int32, i int) {
	u := s.below(5)
	if u == 0 && len(s.visits[h]) > 0 {
		return s.visitOf(h)
	}
	if near := s.m.near[h]; u < 4 && len(near) > 0 {
		g := near[s.below(min(len(near), granular))]
		if len(s.visits[g]) > 0 {
			return s.visitOf(g)
		}
	}
	d = int32(s.below(len(s.routes)))
	return d, s.stopOf(d)
}

// visitOf throws a visit to a hospital; there must be one. The index is -1 if it is locked.
func (s *search) visitOf(h int32) (d int32, i int) {
	d = s.visits[h][s.below(len(s.visits[h]))]
	r := &s.routes[d]
	for i = r.fixed; i < len(r.stops); i++ {
		if r.stops[i].hospital == h {
			return d, i
		}
	}
	return d, -1
}

// amount throws how many of n errands a move takes: all, or any number.
func (s *search) amount(n int32) int32 {
	if n == 1 || s.Uint64()&1 == 0 {
		return n
	}
	return s.upTo(n)
}
