package routing

import (
	"cmp"
	"math"
)

// tuning holds the parameters of a search. Times are in the instance's own time
// scale, the usual leg from a hospital to the next, so that one setting suits a
// small town and a large city.
type tuning struct {
	travel      float64    // weight of travel
	latePenalty float64    // for being late at all
	doublesAt   [2]float64 // lateness whose second half costs double, in even and in odd cycles
	initialTemp float64    // temperature at the beginning of a cycle
	finalTemp   float64    // and at its end
	targetStep  float64    // by which the target is lowered, if the number of late routes leads it
	targetBelow float64    // temperatures that it stays below the best last return, if not
	moveWeights [4]int     // how often relocate, swap, 2-opt and CROSS-exchange are drawn
	ruinEvery   [2]int     // one ruin in so many moves, in the first cycle and in later ones
	cycleMoves  int        // moves in a cycle of length one, at most
	perStop     bool       // cycleMoves counts for each stop
}

var (
	// With hours, routes are short and what counts is how many errands fit
	// before a session ends.
	timedTuning = tuning{travel: 0.05, latePenalty: 0.3, doublesAt: [2]float64{0.15, 0.15}, initialTemp: 1, finalTemp: 0.02, targetStep: 0.06, moveWeights: [4]int{6, 3, 1, 1}, ruinEvery: [2]int{1500, 300}, cycleMoves: 1_200_000}
	// Without them routes are long tours and travel is everything. All but the
	// shortest routes are beyond the target, so that the energy is smooth.
	untimedTuning = tuning{travel: 0.05, doublesAt: [2]float64{3, 0.3}, initialTemp: 1, finalTemp: 0.02, targetBelow: 1, moveWeights: [4]int{1, 1, 2, 2}, ruinEvery: [2]int{150, 150}, cycleMoves: 2500, perStop: true}
)

func (m *model) tuning() tuning {
	if m.untimed {
		return untimedTuning
	}
	return timedTuning
}

// objective is what solutions are compared by, after the errands they serve: the
// last return first, where all up to lastLimit are equal, then the travel time. With
// minTravel the search keeps to lastLimit and saves travel (the epsilon-constraint
// method); otherwise it tries to bring the last return below it.
type objective struct {
	lastLimit int
	minTravel bool
}

// score is the value of a solution under an objective; less is better.
type score struct{ unserved, last, travel int }

func (s *solution) score(g objective) score {
	return score{s.unservedWeight, max(s.last(), g.lastLimit), s.travel()}
}

func (a score) less(b score) bool {
	return cmp.Or(cmp.Compare(a.unserved, b.unserved), cmp.Compare(a.last, b.last), cmp.Compare(a.travel, b.travel)) < 0
}

// run is a search with its best solution so far and the means to stop.
type run struct {
	*search
	tune      tuning
	timeScale float64
	ruinEvery int // one in so many moves
	objective objective
	score     score // of the best in this cycle
	best      snapshot
	budget    *budget
}

// snapshot is a copy of a solution, as little of it as is needed to restore it.
type snapshot struct {
	score           score
	stops           [][]stop
	unserved, count []int32
	unservedWeight  int
}

func (r *run) save() {
	b := &r.best
	b.score = r.score
	if b.stops == nil {
		b.stops = make([][]stop, len(r.routes))
	}
	for d := range r.routes {
		b.stops[d] = append(b.stops[d][:0], r.routes[d].stops...)
	}
	b.unserved = append(b.unserved[:0], r.unserved...)
	b.count = append(b.count[:0], r.allocation.count...)
	b.unservedWeight = r.unservedWeight
}

func (r *run) restore() {
	for d := range r.routes {
		r.setStops(int32(d), r.best.stops[d])
	}
	copy(r.unserved, r.best.unserved)
	copy(r.allocation.count, r.best.count)
	r.unservedWeight = r.best.unservedWeight
	r.score = r.best.score
	r.setTarget(r.target)
}

// record reports whether the solution is the best so far in this cycle, and saves it
// if no cycle had a better one.
func (r *run) record() bool {
	now := r.solution.score(r.objective)
	if !now.less(r.score) {
		return false
	}
	r.score = now
	if now.less(r.best.score) {
		r.save()
		r.budget.improved(r)
	}
	return true
}

// anneal searches until the given share of the budget is spent, in one or several
// cycles from the initial to the final temperature. A remainder that would not be
// enough for another cycle makes the last one longer.
func (r *run) anneal(until float64) {
	times := luby{1, 1}
	for n := 0; r.budget.share < until && !r.budget.over; n++ {
		if n > 0 {
			r.restart()
		}
		r.ruinEvery = r.tune.ruinEvery[min(n, 1)]
		r.w.doublesAt = r.tune.doublesAt[n%2] * r.timeScale
		begin, moves, length := r.budget.share, r.budget.moves, float64(times.next()*r.cycle())
		for done := 0.0; done < 1 && !r.budget.over; {
			r.temperature = r.timeScale * r.tune.initialTemp * math.Pow(r.tune.finalTemp/r.tune.initialTemp, done)
			if !r.objective.minTravel && r.tune.targetBelow > 0 {
				r.w.travel = r.tune.travel * r.temperature / r.timeScale
			}
			r.adjustTarget(1 - done)
			r.moves(checkInterval)
			done = (r.budget.share - begin) / (until - begin)
			if made := float64(r.budget.moves - moves); made > done*2*length {
				done = made / length
			}
		}
	}
}

// cycle is the number of moves in a cycle of length one. With hours the number of
// moves worth trying grows with the square of the errands, up to a few hundred.
func (r *run) cycle() int {
	if r.tune.perStop {
		return r.tune.cycleMoves * max(r.stopCount(), 10)
	}
	n := len(r.m.p.Errands)
	return min(30*n*n, r.tune.cycleMoves)
}

func (s *solution) stopCount() (n int) {
	for d := range s.routes {
		n += len(s.routes[d].stops)
	}
	return n
}

// restart begins anew from an empty solution.
func (r *run) restart() {
	for d := range r.routes {
		t := &r.routes[d]
		for _, x := range t.stops[t.fixed:] {
			r.addUnserved(x.class, x.hospital, x.n)
		}
		r.setStops(int32(d), t.stops[:t.fixed])
		r.updateCost(int32(d))
	}
	r.construct()
	r.score = r.solution.score(r.objective)
	r.setTarget(r.score.last)
}

// luby yields 1, 1, 2, 1, 1, 2, 4, 1, 1, 2, 1, 1, 2, 4, 8 and so on: the cycles of
// each length take the same total time. Whatever length suits a problem best, restarts
// in this order cost little more (Luby, Sinclair and Zuckerman 1993; Knuth's algorithm).
type luby struct{ u, v int }

func (d *luby) next() int {
	v := d.v
	if d.u&-d.u == v {
		d.u, d.v = d.u+1, 1
	} else {
		d.v *= 2
	}
	return v
}

// checkInterval is the number of moves between two looks at the budget, the
// temperature and the target.
const checkInterval = 512

// lateShare is the share of routes that may be late at the initial temperature; it falls
// with the third power of what is left of the cycle. A target that no route misses has no
// effect, and one that all miss does not tell them apart. At first many routes must be
// late: otherwise a route that has gone past noon never comes back to the morning.
const lateShare = 0.3

// adjustTarget lowers the target while few routes are late and raises it otherwise;
// without hours it puts it a few temperatures below the best last return.
func (r *run) adjustTarget(left float64) {
	target := r.objective.lastLimit
	switch {
	case r.objective.minTravel:
	case r.tune.targetBelow > 0:
		target = r.score.last - 1 - int(r.tune.targetBelow*r.temperature)
	default:
		step := r.timeScale * r.tune.targetStep
		target = r.target - int(step)
		if float64(r.late()) > lateShare*left*left*left*float64(len(r.routes)) {
			target = r.target + int(step/5)
		}
		target = min(target, r.score.last-1)
	}
	r.setTarget(target)
}

// moves makes so many moves.
func (r *run) moves(n int) {
	w := &r.tune.moveWeights
	ruinEvery := r.ruinEvery
	if r.unservedWeight > 0 {
		ruinEvery = min(ruinEvery, 50)
	}
	all := w[0] + w[1] + w[2] + w[3]
	for range n {
		var moved bool
		switch u := r.below(all); {
		case r.below(ruinEvery) == 0:
			moved = r.perturb()
		case u < w[0]:
			moved = r.relocate()
		case u < w[0]+w[1]:
			moved = r.swap()
		case u < w[0]+w[1]+w[2]:
			moved = r.twoOpt()
		default:
			moved = r.crossExchange()
		}
		if moved && r.promising() && r.record() && !r.objective.minTravel {
			r.setTarget(min(r.target, r.score.last-1))
		}
	}
	r.allocation.log = r.allocation.log[:0]
	r.budget.spend(n)
}

// promising reports cheaply whether the solution may be the best so far.
func (r *run) promising() bool {
	return r.unservedWeight < r.score.unserved || r.unservedWeight == r.score.unserved && r.last() <= r.score.last
}

// perturb makes one of the large moves.
func (r *run) perturb() bool {
	if r.unservedWeight > 0 && r.below(2) == 0 {
		return r.exchangeUnserved()
	}
	if len(r.m.groups) > 0 && r.below(2) == 0 {
		return r.reassignGroup(r.m.groups[r.below(len(r.m.groups))])
	}
	return r.ruin()
}
