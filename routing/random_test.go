package routing

import (
	"context"
	"fmt"
	"math"
	"testing"

	"pgregory.net/rapid"
)

// anyProblem draws a small day with a bit of everything.
func anyProblem(t *rapid.T) *Problem {
	p := &Problem{Revisit: rapid.IntRange(0, 3600).Draw(t, "revisit")}
	places := rapid.IntRange(2, 8).Draw(t, "places")
	p.Travel = anyMatrix(t, places)
	place := func(name string) int { return rapid.IntRange(0, places-1).Draw(t, name) }
	for i := range rapid.IntRange(1, 3).Draw(t, "compounds") {
		p.Compounds = append(p.Compounds, Compound{ID: fmt.Sprint("c", i), Location: place("compound"), Handling: rapid.IntRange(0, 300).Draw(t, "handling")})
	}
	for i := range rapid.IntRange(1, 5).Draw(t, "hospitals") {
		p.Hospitals = append(p.Hospitals, anyHospital(t, i, place("hospital")))
	}
	for i := range rapid.IntRange(0, 4).Draw(t, "drivers") {
		p.Drivers = append(p.Drivers, anyDriver(t, i, place))
	}
	for i := range rapid.IntRange(0, 14).Draw(t, "errands") {
		p.Errands = append(p.Errands, anyErrand(t, i, p))
	}
	return p
}

// someProblem draws one of either.
func someProblem(t *rapid.T) *Problem {
	return rapid.OneOf(rapid.Custom(anyProblem), rapid.Custom(tightProblem)).Draw(t, "problem")
}

// tightProblem draws a day on which drivers, room and hospitals there are, but not much
// time: short sessions, early ends, breaks, cards that ride together.
func tightProblem(t *rapid.T) *Problem {
	p := anyProblem(t)
	if rapid.Bool().Draw(t, "any way") {
		for i := range p.Travel.seconds {
			if i%(p.Travel.size+1) != 0 { // not the diagonal
				p.Travel.seconds[i] = int32(rapid.IntRange(0, 5000).Draw(t, "travel"))
			}
		}
	}
	for h := range p.Hospitals {
		p.Hospitals[h].Quota = rapid.SampledFrom([]int{NoQuota, NoQuota, 2}).Draw(t, "sells")
		opens := rapid.IntRange(20000, 50000).Draw(t, "opens")
		p.Hospitals[h].Sessions = []Session{{opens, opens + rapid.IntRange(0, 8000).Draw(t, "morning")}}
		if rapid.Bool().Draw(t, "afternoon") {
			opens = p.Hospitals[h].Sessions[0].Closes + rapid.IntRange(1, 6000).Draw(t, "gap")
			p.Hospitals[h].Sessions = append(p.Hospitals[h].Sessions, Session{opens, opens + 5000})
		}
	}
	for i := range p.Drivers {
		d := &p.Drivers[i]
		d.Capacity, d.ColdBox = max(d.Capacity, 4), true
		d.ShiftEnd = rapid.IntRange(40000, 70000).Draw(t, "end of shift")
		if d.Break != nil {
			d.Break.Earliest = rapid.IntRange(25000, 50000).Draw(t, "earliest")
			d.Break.Latest = d.Break.Earliest + rapid.IntRange(0, 9000).Draw(t, "window")
		}
	}
	for i := range p.Errands {
		e := &p.Errands[i]
		if len(e.Options) == 0 {
			e.Options = []Option{{Hospital: len(p.Hospitals) - 1}}
		}
		if e.Card == "" && e.Driver == "" {
			e.Card = rapid.SampledFrom([]string{"", "", "k3", "k4"}).Draw(t, "rides with")
		}
	}
	return p
}

func anyMatrix(t *rapid.T, n int) Matrix {
	points := make([]Point, n)
	for i := range points {
		points[i] = Point{rapid.Float64Range(39.8, 40.1).Draw(t, "lat"), rapid.Float64Range(116.2, 116.6).Draw(t, "lon")}
	}
	return CityRoads.GreatCircle(points)
}

func anyHospital(t *rapid.T, i, place int) Hospital {
	days := [][]Session{nil, {{0, Forever}}, {{28800, 41400}, {48600, 59400}}, {{32400, 36000}}, {{30000, 31000}, {32000, 33000}, {34000, 50000}}}
	return Hospital{
		ID: fmt.Sprint("h", i), Location: place, Sessions: rapid.SampledFrom(days).Draw(t, "sessions"),
		Queue: rapid.IntRange(0, 3000).Draw(t, "queue"), Unit: rapid.IntRange(0, 600).Draw(t, "unit"),
		Quota: rapid.IntRange(-1, 5).Draw(t, "quota"),
	}
}

func anyDriver(t *rapid.T, i int, place func(string) int) Driver {
	d := Driver{
		ID: fmt.Sprint("d", i), Start: place("start"), End: place("end"), Ready: rapid.IntRange(25000, 40000).Draw(t, "ready"),
		ShiftEnd: rapid.SampledFrom([]int{Forever, 61200, 43200}).Draw(t, "shift"), Capacity: rapid.IntRange(0, 8).Draw(t, "capacity"),
		ColdBox: rapid.Bool().Draw(t, "cold box"), WeekDriven: rapid.IntRange(0, 3000).Draw(t, "week"),
	}
	if rapid.Bool().Draw(t, "anywhere") {
		d.End = NoEnd
	}
	if rapid.Bool().Draw(t, "break") {
		d.Break = &Break{rapid.IntRange(600, 3600).Draw(t, "rest"), 39600, rapid.IntRange(39600, 50400).Draw(t, "latest")}
	}
	return d
}

func anyErrand(t *rapid.T, i int, p *Problem) Errand {
	e := Errand{
		ID: fmt.Sprint("e", i), Compound: rapid.IntRange(0, len(p.Compounds)-1).Draw(t, "of"), Units: rapid.IntRange(0, 3).Draw(t, "units"),
		Urgent: rapid.Bool().Draw(t, "urgent"), Cold: rapid.IntRange(0, 4).Draw(t, "cold") == 0,
	}
	for h := range p.Hospitals {
		if rapid.Bool().Draw(t, "eligible") {
			e.Options = append(e.Options, Option{h, rapid.SampledFrom([]float64{0, 0, 0.25, 1}).Draw(t, "doubt")})
		}
	}
	if rapid.IntRange(0, 3).Draw(t, "shares") == 0 {
		e.Card = rapid.SampledFrom([]string{"k1", "k2"}).Draw(t, "card")
	}
	if len(p.Drivers) > 0 && rapid.IntRange(0, 5).Draw(t, "only") == 0 {
		d := rapid.IntRange(0, len(p.Drivers)-1).Draw(t, "driver")
		switch e.Card { // which can be in one car only
		case "k1":
			d = 0
		case "k2":
			d = len(p.Drivers) - 1
		}
		e.Driver = p.Drivers[d].ID
		anyLock(t, p, &e, d)
	}
	return e
}

// anyLock promises the errand's visit, or puts its kit into the car.
func anyLock(t *rapid.T, p *Problem, e *Errand, d int) {
	switch rapid.IntRange(0, 3).Draw(t, "lock") {
	case 0:
		if len(e.Options) > 0 {
			p.Drivers[d].Locked = append(p.Drivers[d].Locked, Visit{e.Options[0].Hospital, []string{e.ID}})
		}
	case 1:
		e.State = InCar
	case 2:
		e.State = Bought
	}
}

func TestRandomProblemsKeepEveryRule(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		p := someProblem(t)
		if err := p.Validate(); err != nil {
			t.Fatal(err)
		}
		o := Options{Seed: rapid.Uint64().Draw(t, "seed"), Iterations: 3000, Balance: rapid.SampledFrom([]float64{0, 0.5, 1}).Draw(t, "balance")}
		plan, err := Solve(context.Background(), p, o)
		if err != nil {
			return // somebody cannot bring home what is in the car
		}
		if err := Check(p, plan); err != nil {
			t.Fatal(err)
		}
	})
}

// Whatever the problem, a search that is cancelled stops at once with a plan that keeps
// every rule and gives a reason for whatever is unserved.
func TestRandomProblemsCancelled(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		p := someProblem(t)
		ctx, cancel := context.WithCancel(context.Background())
		defer cancel()
		looks, last := 0, rapid.IntRange(1, 5).Draw(t, "looks")
		plan, err := Solve(ctx, p, Options{Balance: rapid.SampledFrom([]float64{0, 0.5, 1}).Draw(t, "balance"), Spent: func() float64 {
			if looks++; looks == last {
				cancel()
			}
			return 0
		}})
		if err != nil {
			return // somebody cannot bring home what is in the car
		}
		if err := Check(p, plan); err != nil {
			t.Fatal(err)
		}
		if looks > last {
			t.Fatalf("looked %d times at the time, cancelled the %d.", looks, last)
		}
	})
}

// What the search believes about service is what happens unit by unit.
func TestServiceUnitByUnit(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		h := anyHospital(t, 0, 0)
		c := clock{t: rapid.IntRange(20000, 60000).Draw(t, "t")}
		units := rapid.IntRange(1, 80).Draw(t, "units")
		now, ok := c.t, true
		for n := range units {
			length := h.Unit
			if n == 0 {
				length += h.Queue
			}
			if now, ok = nextService(&h, nil, now, length); !ok {
				break
			}
			now += length
		}
		served := c.serve(&hospital{queue: h.Queue, unit: h.Unit, sessions: h.Sessions}, units, true)
		if served != ok || ok && c.t != now {
			t.Fatalf("serve: %v at %d; unit by unit: %v at %d", served, c.t, ok, now)
		}
	})
}

// A move is judged without making it; the judgement must be what the move brings.
func TestEnergyIsThatOfTheRoutes(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		p := someProblem(t)
		r := newRun(context.Background(), p, Options{Seed: 1, Iterations: 1 << 30})
		if len(p.Drivers) == 0 || r.stranded() != nil {
			return
		}
		r.construct()
		r.setTarget(r.last() - 600)
		r.temperature = 1000
		for range 20 {
			r.moves(100)
			before, weight := r.energy, r.unservedWeight
			for d := range r.routes {
				if !r.update(int32(d)) {
					t.Fatal("a route breaks a rule")
				}
			}
			r.setTarget(r.target)
			if math.Abs(before-r.energy) > 1e-6*(1+before) {
				t.Fatalf("energy %v, recomputed %v", before, r.energy)
			}
			counted := 0
			for k := range r.m.classes {
				c := &r.m.classes[k]
				for _, n := range r.unserved[c.first : int(c.first)+len(c.options)] {
					if n < 0 {
						t.Fatal("fewer than none unserved")
					}
					if c.urgent {
						n *= urgentWeight
					}
					counted += int(n)
				}
			}
			if counted != weight {
				t.Fatalf("unserved weigh %d, counted %d", weight, counted)
			}
		}
	})
}
