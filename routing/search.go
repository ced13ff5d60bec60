package routing

import "math"

// search is a simulated annealing: the current solution, which changes by one
// accepted move after the other, and what moves are judged by.
type search struct {
	*solution
	rng
	w           weights
	target      int // last return wanted
	temperature float64
	costs       []float64 // of each route under the target
	energy      float64   // sum of the costs
	segA, segB  [maxSegments]segment

	posA, posB positions // insertion positions in the two routes of a move

	// What a ruin may have to undo.
	attempt     int
	backedUpIn  []int // attempt in which a route was last backed up
	backups     []backup
	backupStops []stop
	toInsert    []stop
	redirected  []redirection
	optionShare float64 // share of other hospitals that an insertion looks at
	routeSample int     // routes it looks at beside those changed or passing nearby; 0 is all
	nearbyAt    []int   // look in which a route was last found to pass nearby
	looks       int
	alternative alternative
}

// maxSegments is the most that any move makes a route of.
const maxSegments = 8

// infinite is the cost of what breaks a rule.
const infinite = math.MaxFloat64

// weights say what a second is worth.
type weights struct {
	travel      float64 // of a second on the road, whoever drives it
	latePenalty float64 // of being late at all
	doublesAt   float64 // lateness at which a second of it counts double
}

func newSearch(m *model, seed uint64) *search {
	s := &search{solution: newSolution(m), rng: newRNG(seed)}
	s.costs = make([]float64, len(s.routes))
	s.backedUpIn = make([]int, len(s.routes))
	s.nearbyAt = make([]int, len(s.routes))
	return s
}

// cost is what a route adds to the energy. The penalty for lateness grows faster
// than linearly: a linear one would leave all lateness on a few far routes.
func (s *search) cost(v *value) float64 {
	c := s.w.travel * float64(v.travel+v.risk)
	if v.finish > s.target && !v.idle {
		c += s.lateness(v.late(v.finish, s.target))
	}
	return c
}

// lateness is what being late by so many seconds costs.
func (s *search) lateness(late int) float64 {
	return s.w.latePenalty + float64(late)*(1+float64(late)/s.w.doublesAt)
}

// setTarget sets the target and computes all costs anew.
func (s *search) setTarget(target int) {
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

// costOf is the cost of a route that would be made of the segments.
func (s *search) costOf(d int32, segments []segment) float64 {
	v, ok := s.evaluate(d, segments)
	if !ok {
		return infinite
	}
	return s.cost(&v)
}

// threshold is the highest cost at which a move of two routes is accepted: as high
// as now, and as much more as the temperature allows. b may be none. Drawing it
// first is the same as Metropolis' rule, and lets hopeless moves be dropped early.
func (s *search) threshold(a, b int32) float64 {
	threshold := s.costs[a] + s.temperature*s.exponential()
	if b != none {
		threshold += s.costs[b]
	}
	return threshold
}

// try makes a move if its cost is within the threshold: forA and forB are the
// segments of the routes that drivers a and b would have; b may be none.
func (s *search) try(a int32, forA []segment, b int32, forB []segment) bool {
	threshold := s.threshold(a, b)
	cost := s.costOf(a, forA)
	if cost > threshold {
		return false
	}
	if b != none && cost+s.costOf(b, forB) > threshold {
		return false
	}
	s.commit(a, forA, b, forB)
	return true
}

// commit makes a move.
func (s *search) commit(a int32, forA []segment, b int32, forB []segment) {
	s.rebuild(a, forA, b, forB)
	s.updateCost(a)
	if b != none {
		s.updateCost(b)
	}
}

// updateCost takes a changed route into account.
func (s *search) updateCost(d int32) {
	c := s.cost(&s.routes[d].value)
	s.energy += c - s.costs[d]
	s.costs[d] = c
}

// pick draws a route, preferably a late one, and one of its stops that may move;
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

// neighbourhoodSize is how many neighbours of a hospital moves look at (granular
// neighbourhoods, Toth and Vigo).
const neighbourhoodSize = 10

// neighbour draws a stop at a hospital, near it, or now and then anywhere. The
// index is -1 for an empty route.
func (s *search) neighbour(h int32) (d int32, i int) {
	u := s.below(5)
	if u == 0 && len(s.visits[h]) > 0 {
		return s.visitOf(h)
	}
	if near := s.m.near[h]; u < 4 && len(near) > 0 {
		g := near[s.below(min(len(near), neighbourhoodSize))]
		if len(s.visits[g]) > 0 {
			return s.visitOf(g)
		}
	}
	d = int32(s.below(len(s.routes)))
	return d, s.stopOf(d)
}

// visitOf draws a visit to a hospital; there must be one. The index is -1 if it is locked.
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

// amount draws how many of n errands a move takes: all, or any number.
func (s *search) amount(n int32) int32 {
	if n == 1 || s.Uint64()&1 == 0 {
		return n
	}
	return s.upTo(n)
}
