package routing

import (
	"slices"
	"testing"
)

// A checker that lets everything pass would prove nothing.
func TestCheckFindsMistakes(t *testing.T) {
	p := day(t, "day-small", false)
	p.Hospitals[0].Quota = 30
	for name, spoil := range map[string]func(p *Problem, plan *Plan){
		"an errand is gone":          func(_ *Problem, plan *Plan) { forget(plan) },
		"a route is gone":            func(_ *Problem, plan *Plan) { plan.Routes = plan.Routes[1:] },
		"two routes of one driver":   func(_ *Problem, plan *Plan) { plan.Routes[1].Driver = plan.Routes[0].Driver },
		"an earlier departure":       func(_ *Problem, plan *Plan) { plan.Routes[0].Stops[0].Arrive-- },
		"a shorter leg":              func(_ *Problem, plan *Plan) { plan.Routes[0].Stops[2].Arrive-- },
		"a shorter visit":            func(_ *Problem, plan *Plan) { plan.Routes[0].Stops[2].Leave-- },
		"visits before the pickup":   func(_ *Problem, plan *Plan) { swapStops(plan, 1, 2) },
		"another hospital":           func(_ *Problem, plan *Plan) { plan.Routes[0].Stops[2].Place++ },
		"a wrong sum":                func(_ *Problem, plan *Plan) { plan.Score.LastReturn-- },
		"a smaller car":              func(p *Problem, _ *Plan) { p.Drivers[0].Capacity = 3 },
		"a shorter shift":            func(p *Problem, _ *Plan) { p.Drivers[0].ShiftEnd = 50000 },
		"a smaller quota":            func(p *Problem, _ *Plan) { p.Hospitals[0].Quota = 1 },
		"a hospital that closes":     func(p *Problem, plan *Plan) { p.Hospitals[plan.Routes[0].Stops[2].Place].Sessions = nil },
		"a cold errand":              func(p *Problem, _ *Plan) { p.Errands[0].Cold = true },
		"a break that is not taken":  func(p *Problem, _ *Plan) { p.Drivers[0].Break = &Break{600, 30000, 40000} },
		"a break while driving":      func(p *Problem, plan *Plan) { restWhileDriving(p, plan) },
		"a card in two cars":         func(p *Problem, plan *Plan) { shareCard(p, plan) },
		"a promise that is not kept": func(p *Problem, plan *Plan) { breakPromise(p, plan) },
		"a promise kept elsewhere":   func(p *Problem, plan *Plan) { keepElsewhere(p, plan) },
		"a break before the day":     func(p *Problem, plan *Plan) { restAt(p, plan, func(r *Route) int { return r.Stops[0].Arrive - 7200 }) },
	} {
		q := *p
		q.Drivers, q.Hospitals, q.Errands = slices.Clone(p.Drivers), slices.Clone(p.Hospitals), slices.Clone(p.Errands)
		plan := mustSolve(t, &q, Options{Seed: 1, Iterations: 5000, Balance: 1})
		spoil(&q, plan)
		if Check(&q, plan) == nil {
			t.Errorf("%s: not noticed", name)
		}
	}
}

func forget(plan *Plan) {
	s := &plan.Routes[0].Stops[2]
	s.Errands = s.Errands[1:]
}

func swapStops(plan *Plan, i, j int) {
	s := plan.Routes[0].Stops
	s[i], s[j] = s[j], s[i]
}

func restWhileDriving(p *Problem, plan *Plan) {
	restAt(p, plan, func(r *Route) int { return r.Stops[1].Leave + 1 })
}

// restAt gives the first driver a break of a minute.
func restAt(p *Problem, plan *Plan, begin func(r *Route) int) {
	r := &plan.Routes[0]
	r.Break = &Interval{begin(r), begin(r) + 60}
	p.driverNamed(r.Driver).Break = &Break{60, 0, begin(r)}
}

func shareCard(p *Problem, plan *Plan) {
	for i := range 2 {
		p.errandNamed(plan.Routes[i].Stops[2].Errands[0]).Card = "shared"
	}
}

func breakPromise(p *Problem, plan *Plan) {
	last := plan.Routes[0].Stops[len(plan.Routes[0].Stops)-3]
	e := last.Errands[len(last.Errands)-1]
	i := slices.IndexFunc(p.Drivers, func(d Driver) bool { return d.ID == plan.Routes[0].Driver })
	p.Drivers[i].Locked = []Visit{{last.Place, []string{e}}}
}

func keepElsewhere(p *Problem, plan *Plan) {
	first := plan.Routes[0].Stops[2]
	other := (first.Place + 1) % len(p.Hospitals)
	e := p.errandNamed(first.Errands[0])
	e.Options = append(slices.Clone(e.Options), Option{Hospital: other})
	p.driverNamed(plan.Routes[0].Driver).Locked = []Visit{{other, []string{e.ID}}}
}

// Nobody hands kits over during a break, and a card is where its driver is.
func TestCheckFindsMistakesOfOneDay(t *testing.T) {
	p := smallDay(3, 4, 2)
	p.Compounds[0].Handling = 600
	p.Errands[0].Driver, p.Errands[0].State = "1", Bought
	plan := mustSolve(t, p, Options{Seed: 1, Iterations: 2000, Balance: 1})
	r := &plan.Routes[0]
	if r.Driver != "0" || len(plan.Unserved) > 0 {
		t.Fatal(plan)
	}
	begin := r.Stops[1].Begin
	r.Break = &Interval{begin, begin + 600}
	p.Drivers[0].Break = &Break{600, begin, begin}
	if Check(p, plan) == nil {
		t.Error("a break while kits are handed over: not noticed")
	}
	r.Break, p.Drivers[0].Break = nil, nil
	p.Errands[0].Card, p.errandNamed(r.Stops[2].Errands[0]).Card = "shared", "shared"
	if Check(p, plan) == nil {
		t.Error("a card in another's car: not noticed")
	}
}
