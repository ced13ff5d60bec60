package routing

import "math"

// tuning is how a search behaves, in grains: the instance's own unit of time, the
// usual way from a hospital to the next.
type tuning struct {
	travel  [2]float64 // weight of travel, in odd and in even cycles
	toll    float64    // penalty for being late at all
	bend    float64    // lateness whose second half costs double
	hot     [2]float64 // temperature at the beginning of a cycle
	cold    float64    // and at its end
	step    float64    // by which the target is lowered, if it is led by the late routes
	below   float64    // temperatures that it stays below the best last return, if it is not
	moves   [4]int     // how often shift, swap, join and cross are thrown
	ruin    int        // one ruin in so many moves
	patient int        // moves a stop in one cycle
}

var (
	// With hours, routes are short and what counts is how many errands fit
	// before a session ends.
	timed = tuning{travel: [2]float64{0.05, 0.02}, toll: 0.3, bend: 0.15, hot: [2]float64{1, 1}, cold: 0.02, step: 0.06, moves: [4]int{6, 3, 1, 1}, ruin: 1500, patient: 2_000_000}
	// Without them routes are long tours and travel is everything. All but the
	// shortest routes are beyond the target, so that the energy is smooth.
	open = tuning{travel: [2]float64{0.05, 0.05}, bend: 10, hot: [2]float64{1, 1}, cold: 0.02, below: 3, moves: [4]int{1, 1, 2, 2}, ruin: 500, patient: 80000}
)

// goal is what a plan is compared by, after the errands it serves: the last return
// first, but all up to enough are as good as each other, then the travel time. A
// thrifty search looks at enough only, any other tries to get below it.
type goal struct {
	enough int
	thrift bool
}

// score is what a draft is worth under a goal; less is better.
type score struct{ absent, last, travel int }

func (p *draft) score(g goal) score { return score{p.absent, max(p.last(), g.enough), p.travel()} }

func (a score) less(b score) bool {
	switch {
	case a.absent != b.absent:
		return a.absent < b.absent
	case a.last != b.last:
		return a.last < b.last
	}
	return a.travel < b.travel
}

// run is a search with its best draft so far and the means to stop.
type run struct {
	*search
	tune   tuning
	grain  float64
	goal   goal
	score  score // of the best
	best   snapshot
	budget *budget
}

// snapshot is a copy of the routes.
type snapshot struct {
	stops          [][]stop
	missing, count []int32
	absent         int
}

func (r *run) save() {
	b := &r.best
	if b.stops == nil {
		b.stops = make([][]stop, len(r.routes))
	}
	for d := range r.routes {
		b.stops[d] = append(b.stops[d][:0], r.routes[d].stops...)
	}
	b.missing = append(b.missing[:0], r.missing...)
	b.count = append(b.count[:0], r.ledger.count...)
	b.absent = r.absent
}

func (r *run) restore() {
	for d := range r.routes {
		r.spare[0] = append(r.spare[0][:0], r.best.stops[d]...)
		r.exchange(int32(d), 0)
	}
	copy(r.missing, r.best.missing)
	copy(r.ledger.count, r.best.count)
	r.absent = r.best.absent
	r.aim(r.target)
}

// record keeps the draft if it is the best so far.
func (r *run) record() bool {
	now := r.draft.score(r.goal)
	if !now.less(r.score) {
		return false
	}
	r.score = now
	r.save()
	r.budget.improved(r)
	return true
}

// anneal searches until the given share of the budget is spent, in one or several
// cycles from hot to cold.
func (r *run) anneal(until float64) {
	cycle, from := r.cycle(until), r.budget.share
	for n := 0; r.budget.share < until && !r.budget.over; n++ {
		begin := r.budget.share
		end := min(until, begin+cycle)
		if until-end < cycle/2 {
			end = until
		}
		hot := r.tune.hot[n%2]
		if !r.goal.thrift {
			r.w.travel = r.tune.travel[n%2]
		}
		for r.budget.share < end && !r.budget.over {
			r.heat = r.grain * hot * math.Pow(r.tune.cold/hot, (r.budget.share-begin)/(end-begin))
			if !r.goal.thrift && r.tune.below > 0 {
				r.w.travel = r.tune.travel[n%2] * r.heat / r.grain
			}
			r.steer(1 - (r.budget.share-begin)/(end-begin))
			r.moves(tick)
			if begin == from {
				cycle = r.cycle(until)
			}
		}
	}
}

// cycle is the share of the budget for one cooling: enough moves for every stop.
func (r *run) cycle(until float64) float64 {
	stops := 0
	for d := range r.routes {
		stops += len(r.routes[d].stops)
	}
	moves := float64(r.tune.patient * max(stops, 10))
	if r.budget.share <= r.budget.began || until <= r.budget.share {
		return until
	}
	perShare := float64(r.budget.moves-r.budget.movesBegan) / (r.budget.share - r.budget.began)
	return max(moves/perShare, 1e-6)
}

// tick is the number of moves between two looks at the budget, the temperature
// and the target.
const tick = 512

// crowd is the share of routes that may be late while it is hot. A target that
// nobody misses does not press; one that all miss does not tell them apart.
const crowd = 0.1

// steer sets the target: lower while few routes are late, back up otherwise; or a
// few temperatures below the best last return.
func (r *run) steer(heat float64) {
	target := r.goal.enough
	switch {
	case r.goal.thrift:
	case r.tune.below > 0:
		target = r.score.last - 1 - int(r.tune.below*r.heat)
	default:
		step := r.grain * r.tune.step
		target = r.target - int(step)
		if float64(r.late()) > crowd*heat*float64(len(r.routes)) {
			target = r.target + int(step/5)
		}
		target = min(target, r.score.last-1)
	}
	r.aim(target)
}

// moves makes so many moves.
func (r *run) moves(n int) {
	w := &r.tune.moves
	ruin := r.tune.ruin
	if r.absent > 0 {
		ruin = min(ruin, 50)
	}
	all := w[0] + w[1] + w[2] + w[3]
	for range n {
		var moved bool
		switch u := r.below(all); {
		case r.below(ruin) == 0:
			moved = r.disrupt()
		case u < w[0]:
			moved = r.shift()
		case u < w[0]+w[1]:
			moved = r.swap()
		case u < w[0]+w[1]+w[2]:
			moved = r.join()
		default:
			moved = r.cross()
		}
		if moved && r.promising() && r.record() && !r.goal.thrift {
			r.aim(min(r.target, r.score.last-1))
		}
	}
	r.ledger.log = r.ledger.log[:0]
	r.budget.spend(n)
}

// promising reports cheaply whether the draft may be the best so far.
func (r *run) promising() bool {
	return r.absent < r.score.absent || r.absent == r.score.absent && r.last() <= r.score.last
}

// disrupt makes one of the large moves.
func (r *run) disrupt() bool {
	if r.absent > 0 && r.below(2) == 0 {
		return r.trade()
	}
	if len(r.m.groups) > 0 && r.below(2) == 0 {
		return r.regroup(r.m.groups[r.below(len(r.m.groups))])
	}
	return r.ruin()
}
