package routing

import (
	"cmp"
	"context"
	"fmt"
	"math/bits"
	"math/rand/v2"
	"testing"
)

// exact is what a plan of a small day can reach at best, in the order that counts. The
// last return has what is likely to be lost in it.
type exact struct{ urgentUnserved, unserved, last int }

func (a exact) less(b exact) bool {
	return cmp.Or(cmp.Compare(a.urgentUnserved, b.urgentUnserved), cmp.Compare(a.unserved, b.unserved), cmp.Compare(a.last, b.last)) < 0
}

// optimum tries everything on a small day with one kit and one unit an errand: every choice
// of hospitals, every subset served, every division of it among the drivers, every order
// of every part, and the break in every place. Arriving earlier never means to be done
// later, so of all orders of a part with the same last errand the quickest is enough.
func optimum(p *Problem) exact {
	best := exact{len(p.Errands) + 1, 0, 0}
	choose(p, 0, make([]Option, len(p.Errands)), func(chosen []Option) {
		if e := divide(p, chosen); e.less(best) {
			best = e
		}
	})
	return best
}

// choose calls f with every choice of one hospital for each errand.
func choose(p *Problem, e int, chosen []Option, f func([]Option)) {
	if e == len(chosen) {
		f(chosen)
		return
	}
	for _, o := range p.Errands[e].Options {
		chosen[e] = o
		choose(p, e+1, chosen, f)
	}
}

// divide is the best of all subsets and of all divisions among the drivers.
func divide(p *Problem, chosen []Option) exact {
	subsets := 1 << len(p.Errands)
	last := make([]int, subsets) // last return of the drivers so far, for each subset served
	for set := 1; set < subsets; set++ {
		last[set] = Forever
	}
	for d := range p.Drivers {
		back := quickest(p, &p.Drivers[d], chosen)
		next := make([]int, subsets)
		for set := range next {
			next[set] = Forever
			for part := set; ; part = (part - 1) & set {
				next[set] = min(next[set], max(last[set&^part], back[part]))
				if part == 0 {
					break
				}
			}
		}
		last = next
	}
	best := exact{len(p.Errands) + 1, 0, 0}
	for set, t := range last {
		e := exact{last: t}
		for i := range p.Errands {
			if set>>i&1 == 0 {
				e.unserved++
				if p.Errands[i].Urgent {
					e.urgentUnserved++
				}
			}
		}
		if t < Forever && e.less(best) {
			best = e
		}
	}
	return best
}

// quickest is when a driver is back after serving each subset, with the expected loss;
// Forever for those that he cannot serve.
func quickest(p *Problem, d *Driver, chosen []Option) []int {
	n := len(p.Errands)
	done := make([][]moment, 1<<n) // by the last errand
	back := make([]int, 1<<n)
	home := p.Compounds[0].Location
	for set := 1; set < 1<<n; set++ {
		done[set] = make([]moment, n)
		back[set] = Forever
		for last := range n {
			done[set][last] = nobody
			if set>>last&1 == 0 || p.Errands[last].Cold && !d.ColdBox {
				continue
			}
			h := &p.Hospitals[chosen[last].Hospital]
			rest := set &^ (1 << last)
			if rest == 0 {
				leg := p.Travel.At(d.Start, home) + p.Travel.At(home, h.Location)
				done[set][last] = moment{d.Ready, Forever}.drive(d, leg).serve(d, h, true)
			}
			for before := range n {
				if rest>>before&1 == 1 {
					from := &p.Hospitals[chosen[before].Hospital]
					m := done[rest][before].drive(d, p.Travel.At(from.Location, h.Location)).serve(d, h, from != h)
					done[set][last] = moment{min(done[set][last].going, m.going), min(done[set][last].rested, m.rested)}
				}
			}
			m := done[set][last].drive(d, p.Travel.At(h.Location, home)+p.Travel.At(home, d.End))
			if t := min(m.going, m.rested); t <= d.ShiftEnd && bits.OnesCount(uint(set)) <= d.Capacity {
				back[set] = min(back[set], t)
			}
		}
		for e := range n {
			if set>>e&1 == 1 && back[set] < Forever {
				back[set] += int(chosen[e].Doubt*float64(p.Revisit) + 0.5)
			}
		}
	}
	return back
}

// moment is the earliest time at which a driver without the break so far and one who has
// had it can be somewhere.
type moment struct{ going, rested int }

var nobody = moment{Forever, Forever}

// rest lets the driver who goes on take the break, if it may begin.
func (m moment) rest(d *Driver) moment {
	if d.Break == nil || m.going == Forever {
		return m
	}
	if begin := max(m.going, d.Break.Earliest); begin <= d.Break.Latest {
		m.rested = min(m.rested, begin+d.Break.Duration)
	}
	return m
}

func (m moment) drive(d *Driver, seconds int) moment {
	return m.rest(d).after(d, func(t int) (int, bool) { return t + seconds, true })
}

func (m moment) serve(d *Driver, h *Hospital, fresh bool) moment {
	length := h.Unit
	if fresh {
		length += h.Queue
	}
	return m.rest(d).after(d, func(t int) (int, bool) {
		at, ok := nextService(h, nil, t, length)
		return at + length, ok
	})
}

// after is what becomes of both. Nobody is out without the break after its latest begin.
func (m moment) after(d *Driver, step func(int) (int, bool)) moment {
	next := nobody
	if t, ok := step(m.going); ok && m.going < Forever && (d.Break == nil || t <= d.Break.Latest) {
		next.going = t
	}
	if t, ok := step(m.rested); ok && m.rested < Forever {
		next.rested = t
	}
	return next
}

// smallDay is a day of n errands at a few hospitals with a lunch gap.
func smallDay(seed uint64, n, drivers int) *Problem {
	r := rand.New(rand.NewPCG(seed, 7))
	hospitals := 3 + r.IntN(n)
	points := make([]Point, hospitals+1)
	for i := range points {
		points[i] = Point{39.8 + 0.25*r.Float64(), 116.2 + 0.4*r.Float64()}
	}
	p := &Problem{Travel: CityRoads.GreatCircle(points), Compounds: []Compound{{ID: "c"}}}
	for h := range hospitals {
		p.Hospitals = append(p.Hospitals, Hospital{
			ID: fmt.Sprint(h), Location: h + 1, Queue: 600 + r.IntN(2400), Unit: 180, Quota: NoQuota,
			Sessions: []Session{{28800, 41400}, {48600, 59400}},
		})
	}
	for d := range drivers {
		p.Drivers = append(p.Drivers, Driver{ID: fmt.Sprint(d), Ready: 28800, ShiftEnd: 61200, Capacity: 40})
	}
	for e := range n {
		p.Errands = append(p.Errands, Errand{ID: fmt.Sprint(e), Options: []Option{{Hospital: r.IntN(hospitals)}}})
	}
	return p
}

// On small days the plan is the best there is.
func TestSmallDaysAreOptimal(t *testing.T) {
	for name, change := range map[string]func(p *Problem, r *rand.Rand){
		"plain": func(*Problem, *rand.Rand) {},
		"break": withBreaks,
		"urgent": func(p *Problem, r *rand.Rand) {
			withUrgent(p, r)
			for d := range p.Drivers {
				p.Drivers[d].Capacity = 1 + r.IntN(3)
			}
		},
		"doubt": withDoubt,
		"cold":  withCold,
		"short": func(p *Problem, r *rand.Rand) {
			withUrgent(p, r)
			for d := range p.Drivers {
				p.Drivers[d].ShiftEnd = 38000 + r.IntN(8000)
			}
		},
		"all": func(p *Problem, r *rand.Rand) {
			withBreaks(p, r)
			withUrgent(p, r)
			withDoubt(p, r)
			withCold(p, r)
			for d := range p.Drivers {
				p.Drivers[d].Capacity = 2 + r.IntN(3)
				p.Drivers[d].ShiftEnd = 44000 + r.IntN(16000)
			}
		},
	} {
		for seed := range uint64(30) {
			p := smallDay(seed, 4+int(seed%5), 1+int(seed%3))
			change(p, rand.New(rand.NewPCG(seed, 11)))
			plan := mustSolve(t, p, Options{Seed: seed, Iterations: 20_000, Balance: 1})
			got := exact{plan.Score.UrgentUnserved, plan.Score.Unserved, 0}
			for _, r := range plan.Routes {
				got.last = max(got.last, r.Finish+r.Risk)
			}
			if want := optimum(p); got != want {
				t.Errorf("%s, seed %d: %+v, the best is %+v", name, seed, got, want)
			}
		}
	}
}

func withBreaks(p *Problem, r *rand.Rand) {
	for d := range p.Drivers {
		earliest := 32000 + r.IntN(12000)
		p.Drivers[d].Break = &Break{1200 + r.IntN(2400), earliest, earliest + r.IntN(6000)}
	}
}

func withUrgent(p *Problem, r *rand.Rand) {
	for e := range p.Errands {
		p.Errands[e].Urgent = r.IntN(2) == 0
	}
}

// withDoubt lets some errands be bought elsewhere, and makes some purchases doubtful.
func withDoubt(p *Problem, r *rand.Rand) {
	p.Revisit = 3600
	for e := range p.Errands {
		o := &p.Errands[e].Options
		if other := r.IntN(len(p.Hospitals)); r.IntN(2) == 0 && other != (*o)[0].Hospital {
			*o = append(*o, Option{Hospital: other})
		}
		(*o)[0].Doubt = []float64{0, 0.2, 0.7}[r.IntN(3)]
	}
}

// withCold gives only the first driver a cold box, and makes some errands need one.
func withCold(p *Problem, r *rand.Rand) {
	p.Drivers[0].ColdBox = true
	for e := range p.Errands {
		p.Errands[e].Cold = r.IntN(3) == 0
	}
}

// mustSolve solves and checks.
func mustSolve(t *testing.T, p *Problem, o Options) *Plan {
	t.Helper()
	plan, err := Solve(context.Background(), p, o)
	if err != nil {
		t.Fatal(err)
	}
	if err := Check(p, plan); err != nil {
		t.Fatal(err)
	}
	return plan
}
