package routing

import (
	"context"
	"slices"
	"testing"

	"pgregory.net/rapid"
)

// impossible spoils a day so that its errands, or only the first of them, can be bought by
// nobody.
var impossible = []struct {
	name  string
	want  Reason
	first bool
	spoil func(p *Problem)
}{
	{"bought nowhere", NoHospital, false, func(p *Problem) { eachErrand(p, func(e *Errand) { e.Options = nil }) }},
	{"no driver", NoDriver, false, func(p *Problem) { p.Drivers = nil }},
	{"promised, but closed", Locked, true, func(p *Problem) {
		h := p.Errands[0].Options[0].Hospital
		p.Hospitals[h].Sessions = nil
		p.Drivers[0].Locked = []Visit{{h, []string{"0"}}}
	}},
	{"nobody has a cold box", NoColdBox, false, func(p *Problem) { eachErrand(p, func(e *Errand) { e.Cold = true }) }},
	{"no room", NoRoom, false, func(p *Problem) { eachDriver(p, func(d *Driver) { d.Capacity = 0 }) }},
	{"too large for any car", NoRoom, false, func(p *Problem) { eachErrand(p, func(e *Errand) { e.Kits = 41 }) }},
	{"nothing may be sold", OverQuota, false, func(p *Problem) { eachHospital(p, func(h *Hospital) { h.Quota = 0 }) }},
	{"closed all day", Closed, false, func(p *Problem) { eachHospital(p, func(h *Hospital) { h.Sessions = nil }) }},
	{"everybody comes too late", NoHours, false, func(p *Problem) { eachDriver(p, func(d *Driver) { d.Ready = 59401 }) }},
	{"too late for the break", NoHours, false, func(p *Problem) {
		eachDriver(p, func(d *Driver) { d.Break = &Break{1800, d.Ready - 3600, d.Ready - 1} })
	}},
	{"shifts are over", NoShift, false, func(p *Problem) { eachDriver(p, func(d *Driver) { d.ShiftEnd = d.Ready - 1 }) }},
	{"shifts are too short", NoShift, false, func(p *Problem) { eachDriver(p, func(d *Driver) { d.ShiftEnd = d.Ready + 1 }) }},
	{"the card is in a full car", SameCard, true, func(p *Problem) {
		p.Errands = p.Errands[:1] // or there might be no time for it
		mate := p.Errands[0]
		mate.ID, mate.Card, mate.State, mate.Driver = "mate", "card", Bought, "full"
		p.Drivers = append(p.Drivers, Driver{ID: "full", Ready: 28800, ShiftEnd: Forever, Capacity: 1})
		p.Errands = append(p.Errands, mate)
		p.Errands[0].Card = "card"
	}},
}

func eachErrand(p *Problem, f func(*Errand)) {
	for i := range p.Errands {
		f(&p.Errands[i])
	}
}

func eachDriver(p *Problem, f func(*Driver)) {
	for i := range p.Drivers {
		f(&p.Drivers[i])
	}
}

func eachHospital(p *Problem, f func(*Hospital)) {
	for i := range p.Hospitals {
		f(&p.Hospitals[i])
	}
}

// Row D10: whatever makes a day impossible, every errand says so, and nothing else.
func TestReasons(t *testing.T) {
	for _, c := range impossible {
		t.Run(c.name, rapid.MakeCheck(func(t *rapid.T) {
			p := smallDay(rapid.Uint64Range(0, 1000).Draw(t, "day"), rapid.IntRange(1, 8).Draw(t, "errands"), rapid.IntRange(1, 3).Draw(t, "drivers"))
			c.spoil(p)
			plan, err := Solve(context.Background(), p, Options{Seed: 1, Iterations: 1000, Balance: 1})
			if err != nil {
				t.Fatal(err)
			}
			if err := Check(p, plan); err != nil {
				t.Fatal(err)
			}
			n := 0
			for _, u := range plan.Unserved {
				if c.first && u.Errand != "0" {
					continue
				}
				if n++; u.Reason != c.want {
					t.Fatalf("%s is unserved for %q", u.Errand, u.Reason)
				}
			}
			if n == 0 || !c.first && n != len(p.Errands) {
				t.Fatalf("%d of %d unserved", n, len(p.Errands))
			}
		}))
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
	var needed bool
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
