package routing

import (
	"context"
	"fmt"
)

// Options steer a search.
type Options struct {
	Seed uint64

	// Iterations ends the search after so many moves. With it, the same problem and
	// the same seed always give the same plan. 0 is no limit.
	Iterations int

	// Spent tells which share of its time the search has used, from 0 to 1, when
	// Iterations does not limit it: this package reads no clock. Without either the
	// search runs until its context ends, in cycles that grow.
	Spent func() float64

	// Balance weighs the last return against the total: 1 brings the last driver
	// home as early as possible and only then saves travel, 0 saves travel alone, and
	// between them the last return may lie that much of the way between both.
	Balance float64

	// Progress hears of improvements, now and then; it may be nil.
	Progress func(Progress)
}

// Progress is the state of a search.
type Progress struct {
	Iterations int
	Unserved   int // urgent errands count as many
	LastReturn int
	Travel     int
}

// Solve plans a day. It returns the best plan found when its budget is spent or
// the context ends, and an error only if the problem makes no sense: a *StrandedError
// for a driver who cannot bring home what is in the car.
func Solve(ctx context.Context, p *Problem, o Options) (*Plan, error) {
	if err := p.Validate(); err != nil {
		return nil, err
	}
	r := newRun(ctx, p, o)
	if err := r.stranded(); err != nil {
		return nil, err
	}
	if len(p.Drivers) > 0 {
		r.solve(min(max(o.Balance, 0), 1))
	}
	return r.plan(), nil
}

// StrandedError names a driver who cannot bring home what is in the car, in time and
// with the room there is: no plan can have that driver and those kits.
type StrandedError struct{ Driver string }

// Error says it in words.
func (e *StrandedError) Error() string {
	return fmt.Sprintf("routing: driver %q cannot bring home what is in the car, in time and with that room", e.Driver)
}

// stranded looks for a driver who cannot even bring home what is in the car.
func (r *run) stranded() error {
	for d := range r.routes {
		if !r.update(int32(d)) && r.routes[d].fixed == 0 {
			return &StrandedError{r.m.drivers[d].ID}
		}
	}
	return nil
}

func newRun(ctx context.Context, p *Problem, o Options) *run {
	m := newModel(p)
	r := &run{search: newSearch(m, o.Seed), tune: m.tuning(), timeScale: m.timeScale(), budget: newBudget(ctx, o)}
	r.setObjective(objective{})
	r.insertLocked()
	return r
}

// setObjective makes the search pursue another objective.
func (r *run) setObjective(g objective) {
	r.objective = g
	r.w = weights{travel: r.tune.travel, latePenalty: r.tune.latePenalty * r.timeScale, doublesAt: r.tune.doublesAt[0] * r.timeScale}
	if g.minTravel {
		r.w.travel, r.w.latePenalty = 1, r.timeScale
	}
	r.score = r.solution.score(g)
	r.setTarget(g.lastLimit)
}

// insertLocked gives drivers the next of their promised visits, as far as the day allows.
func (r *run) insertLocked() {
	for d := range r.routes {
		t := &r.routes[d]
		for _, x := range r.m.drivers[d].locked[t.fixed:] {
			if !r.m.admits(int32(d), x.class) || r.cardIsElsewhere(int32(d), &r.m.classes[x.class]) || r.bought[x.hospital] >= r.m.hospitals[x.hospital].quota {
				break
			}
			forD := edit{new: x}.segments(r.segA[:0], t, t.fixed)
			if _, ok := r.evaluate(int32(d), forD); !ok {
				break
			}
			r.commit(int32(d), forD, none, nil)
			r.addUnserved(x.class, x.hospital, -1)
			t.fixed++
		}
	}
}

// solve builds a first plan and improves it.
func (r *run) solve(balance float64) {
	r.construct()
	switch balance {
	case 1:
		r.optimise(objective{}, 0.9)
		for until := 0.92; until < 0.99; until += 0.02 {
			r.saveTravel(until - 0.01)
			r.refine(objective{}, until)
		}
		r.saveTravel(1)
	case 0:
		r.optimise(objective{lastLimit: Forever, minTravel: true}, 1)
	default:
		r.optimise(objective{lastLimit: Forever, minTravel: true}, 0.3)
		latest := r.last()
		r.optimise(objective{}, 0.7)
		earliest := r.score.last
		r.refine(objective{lastLimit: latest - int(balance*float64(latest-earliest)), minTravel: true}, 1)
	}
	r.insertRemaining()
	r.balanceWorkload()
}

// optimise searches under an objective and leaves the best solution.
func (r *run) optimise(g objective, until float64) {
	r.setObjective(g)
	if !g.minTravel {
		r.setTarget(r.score.last)
	}
	r.save()
	r.budget.improved(r)
	r.anneal(until)
	r.restore()
}

// saveTravel saves travel without making the last return later. The time that it saves
// may let refine bring the last return forward.
func (r *run) saveTravel(until float64) {
	r.refine(objective{lastLimit: r.score.last, minTravel: true}, until)
}

// refine is optimise at the final temperature: it improves the best solution by small
// steps.
func (r *run) refine(g objective, until float64) {
	tune := r.tune
	r.tune.initialTemp, r.tune.cycleMoves = r.tune.finalTemp, 1<<40 // in one cycle
	r.optimise(g, until)
	r.tune = tune
}

// construct inserts everything, tied errands first, then the farthest.
func (r *run) construct() {
	r.optionShare = 1
	for _, g := range r.m.groups {
		r.insertGroup(g)
	}
	for _, r.optionShare = range []float64{0, 1} { // another hospital only for what has no place at its own
		r.begin()
		r.listUnserved()
		r.recreate(infinite, 1)
	}
}

// insertRemaining inserts what can still be inserted: after it, whatever is unserved
// has no place in any route.
func (r *run) insertRemaining() {
	r.setTarget(Forever)
	for before := r.unservedWeight + 1; r.unservedWeight < before && r.unservedWeight > 0; {
		before = r.unservedWeight
		r.construct()
	}
	r.insertAnywhere()
}

// balanceWorkload gives the longer routes to those who drove less in the last seven
// days, among drivers who can take over each other's.
func (r *run) balanceWorkload() {
	for again := true; again; {
		again = false
		for a := range r.routes {
			for b := range r.routes {
				if r.unfair(a, b) {
					r.exchangeRoutes(int32(a), int32(b))
					again = true
				}
			}
		}
	}
}

// unfair reports whether driver a drove less than b, has the shorter route all the
// same, and may exchange it.
func (r *run) unfair(a, b int) bool {
	da, db := &r.m.drivers[a], &r.m.drivers[b]
	return da.vehicleType == db.vehicleType && da.WeekDriven < db.WeekDriven && r.routes[a].value.travel < r.routes[b].value.travel
}

func (r *run) exchangeRoutes(a, b int32) {
	ra, rb := &r.routes[a], &r.routes[b]
	r.commit(a, append(r.segA[:0], segment{from: rb, j: len(rb.stops)}), b, append(r.segB[:0], segment{from: ra, j: len(ra.stops)}))
}

// timeScale is the usual way from a hospital to one of its nearest.
func (m *model) timeScale() float64 {
	sum, n := 0, 0
	for h := range m.near {
		for _, g := range m.near[h][:min(3, len(m.near[h]))] {
			sum += m.p.Travel.At(int(m.hospitals[h].loc), int(m.hospitals[g].loc))
			n++
		}
	}
	if n == 0 {
		return 100
	}
	return max(float64(sum)/float64(n), 10)
}

// budget is what a search may still spend.
type budget struct {
	ctx      context.Context
	limit    int
	spent    func() float64
	report   func(Progress)
	moves    int
	share    float64
	over     bool
	reported int
	known    Progress // as last reported
}

func newBudget(ctx context.Context, o Options) *budget {
	b := &budget{ctx: ctx, limit: o.Iterations, spent: o.Spent, report: o.Progress}
	b.spend(0)
	return b
}

// endless is the number of moves after which a search without limit has used half
// of its budget.
const endless = 20_000_000

// spend counts moves and looks how much is left.
func (b *budget) spend(moves int) {
	b.moves += moves
	switch {
	case b.limit > 0:
		b.share = float64(b.moves) / float64(b.limit)
	case b.spent != nil:
		b.share = b.spent()
	default:
		b.share = float64(b.moves) / float64(b.moves+endless)
	}
	b.over = b.share >= 1 || b.ctx.Err() != nil
	if b.report != nil && b.moves-b.reported >= 1<<20 { // nothing better for long: it is still at work
		b.known.Iterations, b.reported = b.moves, b.moves
		b.report(b.known)
	}
}

// improved reports progress, not for every little step.
func (b *budget) improved(r *run) {
	if b.report == nil || b.moves-b.reported < 1<<14 && b.reported > 0 {
		return
	}
	b.reported = b.moves
	last := r.last()
	b.known = Progress{Iterations: b.moves, Unserved: r.unservedWeight, LastReturn: last, Travel: r.travel()}
	b.report(b.known)
}
