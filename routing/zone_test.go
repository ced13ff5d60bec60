package routing

import (
	"context"
	"slices"
	"testing"

	"pgregory.net/rapid"
)

// Row D7: a driver gets errands of the compounds that are his, whatever the search does
// with whole routes; and where nobody serves a compound, that is what is said.
func TestZonesAreKept(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		p := anyProblem(t)
		if rapid.Bool().Draw(t, "busy") { // enough to do for moves of all kinds
			p = smallDay(rapid.Uint64Range(0, 1000).Draw(t, "day"), 10, 3)
			p.Compounds = append(p.Compounds, Compound{ID: "d", Location: 1}, Compound{ID: "e", Location: 2})
			for e := range p.Errands {
				p.Errands[e].Compound = rapid.IntRange(0, 2).Draw(t, "compound")
			}
		}
		for d := range p.Drivers {
			who := &p.Drivers[d]
			if !rapid.Bool().Draw(t, "zone") {
				continue
			}
			who.Compounds = []int{}
			for c := range p.Compounds {
				if rapid.Bool().Draw(t, "serves") || slices.ContainsFunc(p.Errands, func(e Errand) bool {
					return e.Driver == who.ID && e.State != Waiting && e.Compound == c
				}) {
					who.Compounds = append(who.Compounds, c)
				}
			}
		}
		if err := p.Validate(); err != nil {
			t.Fatal(err)
		}
		plan, err := Solve(context.Background(), p, Options{Seed: rapid.Uint64().Draw(t, "seed"), Iterations: 3000, Balance: 1})
		if err != nil {
			return // somebody cannot bring home what is in the car
		}
		if err := Check(p, plan); err != nil {
			t.Fatal(err)
		}
		for _, r := range plan.Routes {
			d := p.Drivers[slices.IndexFunc(p.Drivers, func(d Driver) bool { return d.ID == r.Driver })]
			for _, s := range r.Stops {
				if (s.Kind == Pickup || s.Kind == Return) && d.Compounds != nil && !slices.Contains(d.Compounds, s.Place) {
					t.Fatalf("%s, of %v, is sent to compound %d", d.ID, d.Compounds, s.Place)
				}
			}
		}
		for _, u := range plan.Unserved {
			e := p.errandNamed(u.Errand)
			somebody := slices.ContainsFunc(p.Drivers, func(d Driver) bool { return d.serves(e.Compound) })
			if !somebody && u.Reason != NoDriver && u.Reason != NoHospital && u.Reason != Locked {
				t.Fatalf("nobody serves the compound of %s: %s", e.ID, u.Reason)
			}
		}
	})
}

// Two drivers with the same day do not exchange whole routes for fairness when their zones
// differ, and do when they are the same.
func TestFairnessWithinAZone(t *testing.T) {
	for _, zones := range [][2][]int{{{0}, {1}}, {{0, 1}, {0, 1}}} {
		p := smallDay(1, 4, 2)
		p.Compounds = append(p.Compounds, Compound{ID: "d"})
		for e := range p.Errands {
			p.Errands[e].Compound = e % 2
		}
		for d := range p.Drivers {
			p.Drivers[d].Compounds, p.Drivers[d].WeekDriven = zones[d], 1000*d
		}
		plan := mustSolve(t, p, Options{Seed: 1, Iterations: 5000, Balance: 1})
		if len(plan.Unserved) > 0 || len(plan.Routes) != 2 {
			t.Fatalf("%+v", plan)
		}
		same := len(zones[0]) == 2
		if same && plan.Routes[0].Travel < plan.Routes[1].Travel {
			t.Errorf("who drove less has the shorter way: %d, %d", plan.Routes[0].Travel, plan.Routes[1].Travel)
		}
	}
}
