package routing

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"testing"
)

func file(t testing.TB, name string) []byte {
	t.Helper()
	data, err := os.ReadFile(filepath.Join("testdata", name))
	if err != nil {
		t.Fatal(err)
	}
	return data
}

func day(t testing.TB, name string, alternatives bool) *Problem {
	t.Helper()
	var extra []byte
	if alternatives {
		extra = file(t, name+".extra.json")
	}
	p, err := ReadVROOM(file(t, name+".json"), extra)
	if err != nil {
		t.Fatal(err)
	}
	return p
}

func TestDays(t *testing.T) {
	for _, c := range []struct {
		day          string
		alternatives bool
		last         int
	}{
		{"day-small", false, 14*3600 + 40*60 + 47}, // within three seconds of what is possible
		{"day-small", true, 14*3600 + 40*60},
		{"day-medium", false, 14*3600 + 20*60},
		{"day-medium", true, 14*3600 + 15*60},
		{"day-large", false, 15*3600 + 30*60},
		{"day-large", true, 15*3600 + 30*60},
	} {
		t.Run(fmt.Sprint(c.day, c.alternatives), func(t *testing.T) {
			for seed := range uint64(3) {
				plan := mustSolve(t, day(t, c.day, c.alternatives), Options{Seed: 1 + seed, Iterations: 100_000, Balance: 1})
				if plan.Score.Unserved > 0 {
					t.Errorf("seed %d: %d unserved", 1+seed, plan.Score.Unserved)
				}
				if plan.Score.LastReturn > c.last {
					t.Errorf("seed %d: last return %d, expected %d", 1+seed, plan.Score.LastReturn, c.last)
				}
			}
		})
	}
}

func TestSalesmen(t *testing.T) {
	for _, c := range []struct {
		file     string
		salesmen int
		longest  float64
	}{
		{"eil51.tsp", 3, 159.58 * 1.01},
	} {
		p, err := ReadTSPLIB(file(t, c.file), c.salesmen)
		if err != nil {
			t.Fatal(err)
		}
		plan := mustSolve(t, p.Problem, Options{Seed: 2, Iterations: 500_000, Balance: 1})
		if longest := float64(plan.Score.Longest) / float64(p.Scale); longest > c.longest {
			t.Errorf("%s with %d: %.2f, expected %.2f", c.file, c.salesmen, longest, c.longest)
		}
	}
}

func TestExactlyOneOfSeveral(t *testing.T) {
	p, err := ReadTSPLIB(file(t, "M-n101-k10-C34-V4.vrp"), 0)
	if err != nil {
		t.Fatal(err)
	}
	plan := mustSolve(t, p.Problem, Options{Seed: 1, Iterations: 300_000})
	if s := plan.Score; s.Unserved > 0 || s.Travel > 467 { // 458 is optimal
		t.Errorf("%d unserved, total %d", s.Unserved, s.Travel)
	}
}

func TestSameSeedSamePlan(t *testing.T) {
	for _, alternatives := range []bool{false, true} {
		var plans [][]byte
		for range 2 {
			plan := mustSolve(t, day(t, "day-medium", alternatives), Options{Seed: 7, Iterations: 100_000, Balance: 1})
			text, err := json.Marshal(plan)
			if err != nil {
				t.Fatal(err)
			}
			plans = append(plans, text)
		}
		if !bytes.Equal(plans[0], plans[1]) {
			t.Error("two plans for one seed")
		}
	}
}

// town is a fixed day with two compounds, alternatives and drivers of both.
func town(seed uint64) *Problem {
	p := smallDay(seed, 16, 4)
	p.Compounds = append(p.Compounds, Compound{ID: "west", Location: 2, Handling: 120})
	p.Drivers[1].Start, p.Drivers[1].End = 2, 2
	p.Drivers[3].Start, p.Drivers[3].End = 2, 2
	for i := range p.Errands {
		e := &p.Errands[i]
		e.Compound = i % 2
		if i%3 == 0 {
			if other := (e.Options[0].Hospital + 1) % len(p.Hospitals); other != e.Options[0].Hospital {
				e.Options = append(e.Options, Option{Hospital: other})
			}
		}
	}
	return p
}

// Row D3: to choose hospital and route together is never worse than to take the
// nearest hospital and route then.
func TestJointChoice(t *testing.T) {
	for seed := range uint64(2) {
		p := town(seed)
		nearest := *p
		nearest.Errands = slices.Clone(p.Errands)
		for i := range nearest.Errands {
			e := &nearest.Errands[i]
			home := p.Compounds[e.Compound].Location
			e.Options = slices.Clone(e.Options)
			slices.SortStableFunc(e.Options, func(a, b Option) int {
				return p.Travel.At(home, p.Hospitals[a.Hospital].Location) - p.Travel.At(home, p.Hospitals[b.Hospital].Location)
			})
			e.Options = e.Options[:1]
		}
		o := Options{Seed: seed, Iterations: 80_000, Balance: 1}
		joint, apart := mustSolve(t, p, o).Score, mustSolve(t, &nearest, o).Score
		if joint.Unserved > apart.Unserved || joint.LastReturn > apart.LastReturn {
			t.Errorf("seed %d: together %+v, apart %+v", seed, joint, apart)
		}
	}
}

// Row N9: one plan for all compounds is no worse than one for each.
func TestPooledCompounds(t *testing.T) {
	for seed := range uint64(2) {
		p := town(seed)
		o := Options{Seed: seed, Iterations: 80_000, Balance: 1}
		pooled := mustSolve(t, p, o).Score
		var apart Score
		for c := range p.Compounds {
			alone := *p
			alone.Drivers, alone.Errands = nil, nil
			for i := c; i < len(p.Drivers); i += 2 {
				alone.Drivers = append(alone.Drivers, p.Drivers[i])
			}
			for i := c; i < len(p.Errands); i += 2 {
				alone.Errands = append(alone.Errands, p.Errands[i])
			}
			s := mustSolve(t, &alone, o).Score
			apart.Unserved += s.Unserved
			apart.LastReturn = max(apart.LastReturn, s.LastReturn)
		}
		if pooled.Unserved > apart.Unserved || pooled.Unserved == apart.Unserved && pooled.LastReturn > apart.LastReturn {
			t.Errorf("seed %d: pooled %+v, compound by compound %+v", seed, pooled, apart)
		}
	}
}

// Row D4: the more balance is asked for, the earlier the last return and the
// smaller the spread between the drivers, never the reverse.
func TestBalanceIsMonotone(t *testing.T) {
	days := []*Problem{day(t, "day-small", false), smallDay(1, 12, 3), smallDay(2, 12, 3), smallDay(3, 14, 3)}
	for n, p := range days {
		last, spread := Forever, Forever
		for _, balance := range []float64{0, 0.25, 0.5, 0.75, 1} {
			s := mustSolve(t, p, Options{Seed: 3, Iterations: 40_000, Balance: balance}).Score
			if s.LastReturn > last || s.Longest-s.Shortest > spread {
				t.Errorf("day %d: balance %v: last return %d after %d, spread %d after %d",
					n, balance, s.LastReturn, last, s.Longest-s.Shortest, spread)
			}
			last, spread = s.LastReturn, s.Longest-s.Shortest
		}
	}
}

// Row D5: of drivers with the same day the one who drove less gets the longer way.
func TestFairnessOverDays(t *testing.T) {
	p := day(t, "day-medium", false)
	for i := range p.Drivers {
		p.Drivers[i].WeekDriven = 100 * ((i * 5) % len(p.Drivers))
	}
	plan := mustSolve(t, p, Options{Seed: 1, Iterations: 50_000, Balance: 1})
	week := map[string]int{}
	for _, d := range p.Drivers {
		week[d.ID] = d.WeekDriven
	}
	for _, a := range plan.Routes {
		for _, b := range plan.Routes {
			if week[a.Driver] < week[b.Driver] && a.Travel < b.Travel {
				t.Errorf("%s drove %d minutes and gets %d s, %s drove %d and gets %d s", a.Driver, week[a.Driver], a.Travel, b.Driver, week[b.Driver], b.Travel)
			}
		}
	}
}

// Row D8: locked visits stay where they are, whatever the seed.
func TestLockedVisitsNeverMove(t *testing.T) {
	for seed := range uint64(6) {
		p := day(t, "day-small", false)
		far := p.Errands[0].Options[0].Hospital
		p.Drivers[1].Locked = []Visit{{far, []string{p.Errands[0].ID}}}
		for i := range p.Errands {
			if h := p.Errands[i].Options[0].Hospital; h != far {
				p.Drivers[1].Locked = append(p.Drivers[1].Locked, Visit{h, []string{p.Errands[i].ID}})
				break
			}
		}
		plan := mustSolve(t, p, Options{Seed: seed, Iterations: 50_000, Balance: 1})
		i := slices.IndexFunc(plan.Routes, func(r Route) bool { return r.Driver == p.Drivers[1].ID })
		var visits []Stop
		for _, s := range plan.Routes[i].Stops {
			if s.Kind == Buy {
				visits = append(visits, s)
			}
		}
		for n, v := range p.Drivers[1].Locked {
			if visits[n].Place != v.Hospital || visits[n].Errands[0] != v.Errands[0] {
				t.Errorf("seed %d: visit %d is %+v, promised %+v", seed, n, visits[n], v)
			}
		}
	}
}

// Row D12, the part of this package: in the middle of the day, kits in a car stay
// with their driver, and what is bought only goes home.
func TestReplanFromWhereTheCarsAre(t *testing.T) {
	p := day(t, "day-small", false)
	for i := range p.Drivers {
		p.Drivers[i].Ready, p.Drivers[i].Start = 29400, 1+i
	}
	for i := range 10 {
		e := &p.Errands[i]
		e.Driver, e.State = p.Drivers[i%2].ID, InCar
		if i < 4 {
			e.State = Bought
		}
	}
	plan := mustSolve(t, p, Options{Seed: 1, Iterations: 50_000, Balance: 1})
	if len(plan.Unserved) > 0 {
		t.Errorf("unserved: %v", plan.Unserved)
	}
}

// A card rides in one car, though two would be quicker.
func TestSharedCardsRideTogether(t *testing.T) {
	p := day(t, "day-small", false)
	for i := range p.Errands {
		p.Errands[i].Card = fmt.Sprint(i / 3)
	}
	plan := mustSolve(t, p, Options{Seed: 1, Iterations: 50_000, Balance: 1})
	if len(plan.Unserved) > 0 {
		t.Errorf("unserved: %v", plan.Unserved)
	}
}

func TestBreakIsTaken(t *testing.T) {
	p := day(t, "day-small", false)
	for i := range p.Drivers {
		p.Drivers[i].Break = &Break{Duration: 1800, Earliest: 39600, Latest: 46800}
	}
	plan := mustSolve(t, p, Options{Seed: 1, Iterations: 50_000, Balance: 1})
	for _, r := range plan.Routes {
		if r.Break == nil {
			t.Errorf("%s: no break", r.Driver)
		}
	}
}

// Row D7: an urgent errand goes before others when cars are full.
func TestUrgentFirst(t *testing.T) {
	p := day(t, "day-small", false)
	for i := range p.Drivers {
		p.Drivers[i].Capacity = 5
	}
	for i := range p.Errands {
		p.Errands[i].Urgent = i%4 == 0
	}
	s := mustSolve(t, p, Options{Seed: 1, Iterations: 50_000, Balance: 1}).Score
	if s.UrgentUnserved != 0 || s.Unserved != len(p.Errands)-10 {
		t.Errorf("%+v", s)
	}
}

// A likely failure is weighed against a certain detour.
func TestDoubt(t *testing.T) {
	p := smallDay(1, 1, 1)
	near, far := 0, 1
	home := func(h int) int { return p.Travel.At(0, p.Hospitals[h].Location) }
	if home(near) > home(far) {
		near, far = far, near
	}
	p.Hospitals[near].Queue, p.Hospitals[far].Queue = 0, 0
	detour := 2 * (home(far) - home(near))
	for _, c := range []struct {
		revisit, hospital int
	}{{detour, near}, {4 * detour, far}} {
		p.Revisit = c.revisit
		p.Errands[0].Options = []Option{{near, 0.5}, {far, 0}}
		plan := mustSolve(t, p, Options{Seed: 1, Iterations: 5000, Balance: 1})
		if got := plan.Routes[0].Stops[2].Place; got != c.hospital {
			t.Errorf("revisit %d, detour %d: bought at %d, expected %d", c.revisit, detour, got, c.hospital)
		}
	}
}

func TestCancelReturnsTheBestSoFar(t *testing.T) {
	p := day(t, "day-medium", true)
	ctx, cancel := context.WithCancel(context.Background())
	heard := 0
	plan, err := Solve(ctx, p, Options{Seed: 1, Balance: 1, Progress: func(Progress) {
		heard++
		cancel()
	}})
	if err != nil || heard == 0 {
		t.Fatal(err, heard)
	}
	if err := Check(p, plan); err != nil || plan.Score.Unserved > 0 {
		t.Error(plan.Score, err)
	}
}

func TestSpentEndsTheSearch(t *testing.T) {
	looks := 0
	plan, err := Solve(context.Background(), day(t, "day-small", false), Options{Balance: 0.5, Spent: func() float64 {
		looks++
		return float64(looks) / 50
	}})
	if err != nil || plan.Score.Unserved > 0 || looks > 60 {
		t.Error(plan.Score, err, looks)
	}
}

// A driver who cannot bring home what is in the car is a mistake of the caller.
func TestStranded(t *testing.T) {
	p := smallDay(1, 2, 1)
	p.Errands[0].Driver, p.Errands[0].State = "0", Bought
	p.Drivers[0].ShiftEnd = p.Drivers[0].Ready - 1
	if _, err := Solve(context.Background(), p, Options{}); err == nil {
		t.Error("no error")
	}
}
