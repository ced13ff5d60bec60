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
			p.Drivers[0].Capacity = 1
			p.Errands[0].Card, p.Errands[1].Card = "card", "card"
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

// What is listed as unserved really fits nowhere: tried by hand, with the checker
// as the judge.
func TestUnservedFitNowhere(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		n := rapid.IntRange(1, 10).Draw(t, "errands")
		p := smallDay(rapid.Uint64Range(0, 1000).Draw(t, "day"), n, rapid.IntRange(1, 3).Draw(t, "drivers"))
		for d := range p.Drivers {
			p.Drivers[d].Capacity = rapid.IntRange(0, 4).Draw(t, "capacity")
			p.Drivers[d].ShiftEnd = rapid.IntRange(36000, 61200).Draw(t, "shift")
		}
		for h := range p.Hospitals {
			p.Hospitals[h].Quota = rapid.IntRange(-1, 2).Draw(t, "quota")
		}
		plan, err := Solve(context.Background(), p, Options{Seed: 1, Iterations: 2000, Balance: 1})
		if err != nil {
			t.Fatal(err)
		}
		for _, u := range plan.Unserved {
			if place := fitsSomewhere(p, plan, u.Errand); place != "" {
				t.Fatalf("%s (%s) fits into the route of %s", u.Errand, u.Reason, place)
			}
		}
	})
}

// fitsSomewhere names a driver who could take an errand on as well.
func fitsSomewhere(p *Problem, plan *Plan, errand string) string {
	for d := range p.Drivers {
		id := p.Drivers[d].ID
		var visits []Visit
		rest := &Plan{Routes: []Route{}}
		for _, r := range plan.Routes {
			if r.Driver != id {
				rest.Routes = append(rest.Routes, r)
				continue
			}
			for _, s := range r.Stops {
				if s.Kind == Buy {
					visits = append(visits, Visit{s.Place, s.Errands})
				}
			}
		}
		for _, u := range plan.Unserved {
			if u.Errand != errand {
				rest.Unserved = append(rest.Unserved, u)
			}
		}
		hospital := p.errandNamed(errand).Options[0].Hospital
		for at := 0; at <= len(visits); at++ {
			longer := *rest
			longer.Routes = append(slices.Clone(rest.Routes), byHand(p, &p.Drivers[d], slices.Insert(slices.Clone(visits), at, Visit{hospital, []string{errand}})))
			longer.Score = sum(p, &longer)
			if Check(p, &longer) == nil {
				return id
			}
		}
	}
	return ""
}

func (p *Problem) errandNamed(id string) *Errand {
	i := slices.IndexFunc(p.Errands, func(e Errand) bool { return e.ID == id })
	return &p.Errands[i]
}

// byHand writes a route through visits for a day with one compound, where all
// drivers start and end.
func byHand(p *Problem, d *Driver, visits []Visit) Route {
	r := Route{Driver: d.ID}
	now, at := d.Ready, d.Start
	stop := func(kind StopKind, place, location int, errands []string) *Stop {
		r.Travel += p.Travel.At(at, location)
		now += p.Travel.At(at, location)
		at = location
		r.Stops = append(r.Stops, Stop{kind, place, location, now, now, now, errands})
		return &r.Stops[len(r.Stops)-1]
	}
	var all []string
	for _, v := range visits {
		all = append(all, v.Errands...)
	}
	r.Kits = len(all)
	stop(Start, -1, d.Start, nil)
	stop(Pickup, 0, p.Compounds[0].Location, all)
	for _, v := range visits {
		h := &p.Hospitals[v.Hospital]
		s := stop(Buy, v.Hospital, h.Location, v.Errands)
		for n := range v.Errands {
			length := h.Unit
			if n == 0 {
				length += h.Queue
			}
			begin, ok := nextService(h, nil, now, length)
			if !ok {
				begin = now // the checker will say so
			}
			if n == 0 {
				s.Begin = begin
			}
			now = begin + length
		}
		s.Leave = now
	}
	stop(Return, 0, p.Compounds[0].Location, all)
	stop(End, -1, d.End, nil)
	r.Finish = now
	return r
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
