package routing

import (
	"context"
	"slices"
	"testing"

	"pgregory.net/rapid"
)

// Row D10: every impossible errand has a code.
func TestReasons(t *testing.T) {
	for want, spoil := range map[Reason]func(p *Problem){
		NoHospital: func(p *Problem) { p.Errands[0].Options = nil },
		NoDriver:   func(p *Problem) { p.Drivers = nil },
		Locked: func(p *Problem) {
			p.Hospitals[0].Sessions = nil
			p.Errands[0].Options = []Option{{Hospital: 0}}
			p.Drivers[0].Locked = []Visit{{0, []string{"0"}}}
		},
		NoColdBox: func(p *Problem) { p.Errands[0].Cold = true },
		NoRoom:    func(p *Problem) { p.Drivers[0].Capacity = 0 },
		OverQuota: func(p *Problem) {
			for h := range p.Hospitals {
				p.Hospitals[h].Quota = 0
			}
		},
		Closed: func(p *Problem) {
			for h := range p.Hospitals {
				p.Hospitals[h].Sessions = nil
			}
		},
		NoHours: func(p *Problem) { p.Drivers[0].Ready = 59401 },
		NoShift: func(p *Problem) { p.Drivers[0].ShiftEnd = p.Drivers[0].Ready + 1 },
		SameCard: func(p *Problem) {
			mate := p.Errands[1]
			mate.ID, mate.Card, mate.State, mate.Driver = "mate", "card", Bought, "full"
			p.Drivers = append(p.Drivers, Driver{ID: "full", Ready: 28800, ShiftEnd: Forever, Capacity: 1})
			p.Errands = append(p.Errands, mate)
			p.Errands[0].Card = "card"
		},
	} {
		p := smallDay(3, 2, 1)
		spoil(p)
		plan := mustSolve(t, p, Options{Seed: 1, Iterations: 2000, Balance: 1})
		if !slices.ContainsFunc(plan.Unserved, func(u Unserved) bool { return u.Errand == "0" && u.Reason == want }) {
			t.Errorf("expected errand 0 with %q, got %v", want, plan.Unserved)
		}
	}
}

// Row D10: what is listed as unserved fits into no route of the plan, and the rule that is
// named is what keeps it out: without that rule and those after it there is a place for the
// errand, and without only those after it there is none. The plan with the errand is written
// by hand, and the checker is the judge.
func TestUnservedFitNowhere(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		p := someProblem(t)
		plan, err := Solve(context.Background(), p, Options{Seed: 1, Iterations: 2000, Balance: rapid.SampledFrom([]float64{0, 0.5, 1}).Draw(t, "balance")})
		if err != nil {
			return // somebody cannot bring home what is in the car
		}
		for _, r := range plan.Routes {
			if again, ok := byHand(p, p.driverNamed(r.Driver), visitsOf(plan, r.Driver)); !ok || again.Finish != r.Finish {
				t.Fatalf("%s is done at %d, by hand at %d (%v)\n%+v\n%+v", r.Driver, r.Finish, again.Finish, ok, p, plan)
			}
		}
		for _, u := range plan.Unserved {
			proveUnserved(t, p, plan, u)
		}
	})
}

func proveUnserved(t *rapid.T, p *Problem, plan *Plan, u Unserved) {
	e := p.errandNamed(u.Errand)
	promised := slices.ContainsFunc(p.Drivers, func(d Driver) bool {
		return slices.ContainsFunc(d.Locked, func(v Visit) bool { return slices.Contains(v.Errands, u.Errand) })
	})
	lift := func(rank int) func(int) *Problem {
		return func(d int) *Problem { return lifted(p, Reasons()[rank:], u.Errand, d) }
	}
	rank := slices.Index(Reasons(), u.Reason)
	above := rank + 1
	needed := true
	switch u.Reason {
	case NoHospital:
		needed = len(e.Options) == 0
	case NoDriver:
		needed = len(p.Drivers) == 0
	case Locked:
		needed, above = promised, len(Reasons())
	default:
		needed = !promised && fitsSomewhere(p, plan, u.Errand, lift(rank)) != ""
	}
	if place := fitsSomewhere(p, plan, u.Errand, lift(above)); place != "" || !needed {
		t.Fatalf("%s (%s; keeps it out: %v) fits: %s\n%+v\n%+v", u.Errand, u.Reason, needed, place, p, plan)
	}
}

// lifted is the problem without some of the rules, as far as they concern an errand and a
// driver who might take it.
func lifted(p *Problem, rules []Reason, errand string, d int) *Problem {
	q := *p
	q.Drivers, q.Hospitals, q.Errands = slices.Clone(p.Drivers), slices.Clone(p.Hospitals), slices.Clone(p.Errands)
	always := []Session{{0, Forever}}
	for _, rule := range rules {
		switch rule {
		case NoColdBox:
			q.Drivers[d].ColdBox = true
		case NoRoom:
			q.Drivers[d].Capacity = longest
		case OverQuota:
			for h := range q.Hospitals {
				q.Hospitals[h].Quota = NoQuota
			}
		case Closed:
			for h := range q.Hospitals {
				if len(q.Hospitals[h].Sessions) == 0 {
					q.Hospitals[h].Sessions = always
				}
			}
		case NoHours:
			q.Drivers[d].Break = nil
			for h := range q.Hospitals {
				if len(q.Hospitals[h].Sessions) > 0 {
					q.Hospitals[h].Sessions = always
				}
			}
		case NoShift:
			q.Drivers[d].ShiftEnd = Forever
		case SameCard:
			q.errandNamed(errand).Card = ""
		case NoHospital, NoDriver, Locked:
		}
	}
	return &q
}

func (p *Problem) driverNamed(id string) *Driver {
	i := slices.IndexFunc(p.Drivers, func(d Driver) bool { return d.ID == id })
	return &p.Drivers[i]
}

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
	r := &plan.Routes[0]
	begin := r.Stops[1].Leave + 1
	r.Break = &Interval{begin, begin + 60}
	i := slices.IndexFunc(p.Drivers, func(d Driver) bool { return d.ID == r.Driver })
	p.Drivers[i].Break = &Break{60, 0, begin}
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
