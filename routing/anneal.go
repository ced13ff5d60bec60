package routing

import "math"

// tuning is how a search behaves, in grains: the instance's own unit of time, the
// usual way from a hospital to the next.
type tuning struct {
	travel      float64    // weight of travel
	latePenalty float64    // penalty for being late at all
	doublesAt   [2]float64 // lateness whose second half costs double, in even and in odd cycles
	initialTemp float64    // temperature at the beginning of a cycle
	finalTemp   float64    // and at its end
	targetStep  float64    // by which the target is lowered, if it is led by the late routes
	targetBelow float64    // temperatures that it stays below the best last return, if it is not
	moveWeights [4]int     // how often shift, swap, join and cross are thrown
	ruinEvery   [2]int     // one ruin in so many moves, in the first cycle and in later ones
	cycleMoves  int        // moves in a cycle of length one, at most
	perStop     bool       // so many for each stop
}

var (
	// With hours, routes are short and what counts is how many errands fit
	// before a session ends.
	timedTuning = tuning{travel: 0.05, latePenalty: 0.3, doublesAt: [2]float64{0.15, 0.15}, initialTemp: 1, finalTemp: 0.02, targetStep: 0.06, moveWeights: [4]int{6, 3, 1, 1}, ruinEvery: [2]int{1500, 300}, cycleMoves: 1_200_000}
	// Without them routes are long tours and travel is everything. All but the
	// shortest routes are beyond the target, so that the energy is smooth.
	untimedTuning = tuning{travel: 0.05, doublesAt: [2]float64{3, 0.3}, initialTemp: 1, finalTemp: 0.02, targetBelow: 1, moveWeights: [4]int{1, 1, 2, 2}, ruinEvery: [2]int{150, 150}, cycleMoves: 2500, perStop: true}
)

// goal is what a plan is compared by, after the errands it serves: the last return
// first, but all up to enough are as good as each other, then the travel time. A
// thrifty search looks at enough only, any other tries to get below it.
type objective struct {
	lastLimit int
	minTravel bool
}

// score is what a draft is worth under a goal; less is better.
type score struct{ unserved, last, travel int }

func (s *solution) score(g objective) score {
	return score{s.unservedWeight, max(s.last(), g.lastLimit), s.travel()}
}

func (a score) less(b score) bool {
	switch {
	case a.unserved != b.unserved:
		return a.unserved < b.unserved
	case a.last != b.last:
		return a.last < b.last
	}
	return a.travel < b.travel
}

// run is a search with its best draft so far and the means to stop.
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

// snapshot is a copy of the routes.
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
		r.buffers[0] = append(r.buffers[0][:0], r.best.stops[d]...)
		r.replace(int32(d), 0)
	}
	copy(r.unserved, r.best.unserved)
	copy(r.allocation.count, r.best.count)
	r.unservedWeight = r.best.unservedWeight
	r.score = r.best.score
	r.setTarget(r.target)
}

// record reports whether the draft is the best so far in this cycle, and keeps it if
// no cycle had a better one.
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
// cycles from hot to cold. What is left after a cycle and would not be enough for
// another one makes it longer.
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

// cycle is the number of moves in a cycle of length one. With hours, what there is to try
// grows with the square of the errands, up to a few hundred.
func (r *run) cycle() int {
	if !r.tune.perStop {
		n := len(r.m.p.Errands)
		return min(30*n*n, r.tune.cycleMoves)
	}
	stops := 0
	for d := range r.routes {
		stops += len(r.routes[d].stops)
	}
	return r.tune.cycleMoves * max(stops, 10)
}

// restart begins anew from an empty plan.
func (r *run) restart() {
	for d := range r.routes {
		t := &r.routes[d]
		for _, x := range t.stops[t.fixed:] {
			r.addUnserved(x.class, x.hospital, x.n)
		}
		r.buffers[0] = append(r.buffers[0][:0], t.stops[:t.fixed]...)
		r.replace(int32(d), 0)
		r.updateCost(int32(d))
	}
	r.construct()
	r.score = r.solution.score(r.objective)
	r.setTarget(r.score.last)
}

// doubling yields 1, 1, 2, 1, 1, 2, 4, 1, 1, 2, 1, 1, 2, 4, 8 and so on: each length as
// often as makes up the same total. Whatever length of a cycle suits a problem best,
// restarts in this order cost little more (Luby, Sinclair and Zuckerman 1993; the way
// to compute it is Knuth's).
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

// tick is the number of moves between two looks at the budget, the temperature
// and the target.
const checkInterval = 512

// crowd is the share of routes that may be late while it is hottest; it falls with the
// third power of what is left of the cycle. A target that nobody misses does not press;
// one that all miss does not tell them apart. In the heat many routes must be late, or
// who has crossed noon never comes back to the morning.
const lateShare = 0.3

// steer sets the target: lower while few routes are late, back up otherwise; or a
// few temperatures below the best last return.
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

// promising reports cheaply whether the draft may be the best so far.
func (r *run) promising() bool {
	return r.unservedWeight < r.score.unserved || r.unservedWeight == r.score.unserved && r.last() <= r.score.last
}

// disrupt makes one of the large moves.
func (r *run) perturb() bool {
	if r.unservedWeight > 0 && r.below(2) == 0 {
		return r.exchangeUnserved()
	}
	if len(r.m.groups) > 0 && r.below(2) == 0 {
		return r.reassignGroup(r.m.groups[r.below(len(r.m.groups))])
	}
	return r.ruin()
}
