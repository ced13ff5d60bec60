package routing

import (
	"context"
	"fmt"
	"math/rand/v2"
	"testing"
)

// optimum is the earliest last return of a small day with one kit an errand and one
// option each: every order of every subset for every driver, and every division
// among the drivers. Arriving earlier never means to be done later, so of all
// orders of a subset with the same last errand the quickest is enough.
func optimum(p *Problem) int {
	n := len(p.Errands)
	finish := make([][]int, len(p.Drivers))
	for d := range p.Drivers {
		finish[d] = quickest(p, &p.Drivers[d])
	}
	best := make([]int, 1<<n) // last return of the drivers so far
	for set := 1; set < 1<<n; set++ {
		best[set] = Forever
	}
	for d := range p.Drivers {
		next := make([]int, 1<<n)
		for set := range next {
			next[set] = Forever
			for part := set; ; part = (part - 1) & set {
				next[set] = min(next[set], max(best[set&^part], finish[d][part]))
				if part == 0 {
					break
				}
			}
		}
		best = next
	}
	return best[1<<n-1]
}

// quickest is when a driver can be home after serving each subset.
func quickest(p *Problem, d *Driver) []int {
	n := len(p.Errands)
	done := make([][]int, 1<<n) // by the last errand
	home := make([]int, 1<<n)
	for set := 1; set < 1<<n; set++ {
		done[set] = make([]int, n)
		home[set] = Forever
		for last := range n {
			done[set][last] = Forever
			if set>>last&1 == 0 {
				continue
			}
			h := &p.Hospitals[p.Errands[last].Options[0].Hospital]
			rest := set &^ (1 << last)
			if rest == 0 {
				pick := p.Compounds[0].Location
				serveOne(&done[set][last], h, d.Ready+p.Travel.At(d.Start, pick)+p.Travel.At(pick, h.Location), true)
			}
			for before := range n {
				if rest>>before&1 == 1 && done[rest][before] < Forever {
					from := &p.Hospitals[p.Errands[before].Options[0].Hospital]
					serveOne(&done[set][last], h, done[rest][before]+p.Travel.At(from.Location, h.Location), from != h)
				}
			}
			if t := done[set][last]; t < Forever {
				back := p.Compounds[0].Location
				home[set] = min(home[set], t+p.Travel.At(h.Location, back)+p.Travel.At(back, d.End))
			}
		}
	}
	for set := range home {
		if home[set] > d.ShiftEnd {
			home[set] = Forever
		}
	}
	home[0] = 0
	return home
}

func serveOne(done *int, h *Hospital, t int, fresh bool) {
	length := h.Unit
	if fresh {
		length += h.Queue
	}
	if at, ok := nextService(h, nil, t, length); ok {
		*done = min(*done, at+length)
	}
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

func TestSmallDaysAreOptimal(t *testing.T) {
	for seed := range uint64(30) {
		p := smallDay(seed, 4+int(seed%5), 1+int(seed%3))
		plan := mustSolve(t, p, Options{Seed: seed, Iterations: 20_000, Balance: 1})
		want := optimum(p)
		if len(plan.Unserved) > 0 && want < Forever {
			t.Errorf("seed %d: %d unserved, but all can be", seed, len(plan.Unserved))
		}
		if want < Forever && plan.Score.LastReturn != want {
			t.Errorf("seed %d: last return %d, the best is %d", seed, plan.Score.LastReturn, want)
		}
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
