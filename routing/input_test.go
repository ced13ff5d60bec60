package routing

import (
	"context"
	"encoding/json"
	"math"
	"strings"
	"testing"
)

func TestVROOMRefusesWhatItDoesNotKnow(t *testing.T) {
	whole := string(file(t, "day-small.json"))
	for _, c := range []struct{ from, to, want string }{
		{`"capacity":[40]`, `"capacity":[40],"skills":[1]`, "vehicles[0].skills"},
		{`"pickup":[1]`, `"pickup":[1],"priority":3`, "jobs[0].priority"},
		{`"jobs":[`, `"shipments":[],"jobs":[`, "shipments"},
		{`"start_index":0`, `"start_index":99`, "vehicles[0].start_index"},
		{`"end_index":0`, `"end_index":1`, "vehicles[0].end_index"},
		{`"capacity":[40]`, `"capacity":[40,1]`, "vehicles[0].capacity"},
		{`"location_index":3`, `"location_index":0`, "jobs[0].location_index"},
		{`"pickup":[1]`, `"pickup":[]`, "jobs[0].pickup"},
		{`"durations"`, `"distances"`, "matrices.car.distances"},
		{`"setup":1500`, `"setup":"long"`, "setup"},
	} {
		if _, err := ReadVROOM([]byte(strings.Replace(whole, c.from, c.to, 1)), nil); err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s: expected an error about %s, got %v", c.to, c.want, err)
		}
	}
	for _, extra := range []string{`{"alternatives":{"1":[99]}}`, `{"alternatives":{"99":[1]}}`, `{"hours":1}`, `[`} {
		if _, err := ReadVROOM([]byte(whole), []byte(extra)); err == nil {
			t.Errorf("%s: no error", extra)
		}
	}
}

func TestVROOMOutputHasEveryJobOnce(t *testing.T) {
	p := day(t, "day-small", true)
	p.Drivers[0].Capacity = 10
	plan := mustSolve(t, p, Options{Seed: 1, Iterations: 5000, Balance: 1})
	text, err := WriteVROOM(plan)
	if err != nil {
		t.Fatal(err)
	}
	var out vroomOutput
	if err := json.Unmarshal(text, &out); err != nil {
		t.Fatal(err)
	}
	seen := map[int64]int{}
	for _, r := range out.Routes {
		for _, s := range r.Steps {
			if s.Type == "job" {
				seen[s.ID]++
			}
		}
	}
	for _, u := range out.Unassigned {
		seen[u.ID]++
	}
	if len(seen) != len(p.Errands) || len(out.Unassigned) != plan.Score.Unserved {
		t.Errorf("%d jobs of %d, %d unassigned", len(seen), len(p.Errands), len(out.Unassigned))
	}
}

func TestTSPLIBRefusesWhatItDoesNotKnow(t *testing.T) {
	const tsp = "TYPE : TSP\nEDGE_WEIGHT_TYPE : EUC_2D\nNODE_COORD_SECTION\n1 0 0\n2 3 4\nEOF\n"
	if p, err := ReadTSPLIB([]byte(tsp), 1); err != nil || p.Travel.At(0, 1) != 5000 {
		t.Fatal(p, err)
	}
	for _, c := range [][2]string{
		{"EUC_2D", "GEO"},
		{"TSP", "HCP"},
		{"2 3 4", "3 3 4"},
		{"2 3 4", "2 x 4"},
		{"2 3 4", "2 1e300 4"},
		{"2 3 4\n", ""},
		{"EOF", "EDGE_WEIGHT_SECTION\n1 2"},
	} {
		if _, err := ReadTSPLIB([]byte(strings.Replace(tsp, c[0], c[1], 1)), 1); err == nil {
			t.Errorf("%s: no error", c[1])
		}
	}
	if _, err := ReadTSPLIB([]byte(tsp), 0); err == nil {
		t.Error("no salesman, no error")
	}
}

func FuzzReadVROOM(f *testing.F) {
	f.Add(file(f, "day-small.json"), file(f, "day-small.extra.json"))
	f.Add([]byte(`{"vehicles":[{"id":1,"start_index":0,"end_index":0,"capacity":[2],"time_window":[0,900]}],"jobs":[{"id":7,"location_index":1,"setup":60,"service":5,"pickup":[1],"time_windows":[[10,90]]},{"id":8,"location_index":2,"pickup":[3]}],"matrices":{"car":{"durations":[[0,5,9],[5,0,3],[9,3,0]]}}}`), []byte(`{"alternatives":{"7":[2]}}`))
	f.Add([]byte(`{"vehicles":[{"id":1,"start_index":0,"end_index":0,"capacity":[2]}],"jobs":[],"matrices":{"car":{"durations":[[0]]}}}`), []byte(`{}`))
	f.Fuzz(func(t *testing.T, data, extra []byte) {
		p, err := ReadVROOM(data, extra)
		if err != nil || p.Travel.Size() > 50 || len(p.Errands) > 100 || len(p.Drivers) > 20 {
			return
		}
		solveAnything(t, p)
	})
}

func FuzzReadTSPLIB(f *testing.F) {
	f.Add(file(f, "eil51.tsp"), 3)
	f.Add(file(f, "M-n101-k10-C34-V4.vrp"), 0)
	f.Add([]byte("TYPE : TSP\nEDGE_WEIGHT_TYPE : EUC_2D\nNODE_COORD_SECTION\n1 0 0\n2 3 4\n3 -6 8\nEOF\n"), 2)
	f.Add([]byte("TYPE : GVRP\nVEHICLES : 1\nCAPACITY : 5\nEDGE_WEIGHT_TYPE : EUC_2D\nNODE_COORD_SECTION\n1 0 0\n2 3 4\n3 6 8\nDEMAND_SECTION\n1 0\n2 2\n3 2\nMUTUALLY_EXCLUSIVE_GROUP_SECTION\n1 2 3\nDEPOT_SECTION\n1\n-1\nEOF\n"), 0)
	f.Fuzz(func(t *testing.T, data []byte, salesmen int) {
		p, err := ReadTSPLIB(data, salesmen)
		if err != nil || p.Travel.Size() > 50 || len(p.Errands) > 100 {
			return
		}
		solveAnything(t, p.Problem)
	})
}

func solveAnything(t *testing.T, p *Problem) {
	plan, err := Solve(context.Background(), p, Options{Seed: 1, Iterations: 500, Balance: 1})
	if err != nil {
		return
	}
	if err := Check(p, plan); err != nil {
		t.Fatal(err)
	}
}

func TestValidateNamesEveryMistake(t *testing.T) {
	p := smallDay(1, 3, 2)
	p.Drivers[1].ID = "0"
	p.Errands[0].Compound = 7
	p.Errands[1].Options[0].Doubt = math.NaN()
	p.Errands[2].Driver = "nobody"
	p.Hospitals[0].Sessions = []Session{{500, 400}}
	err := p.Validate()
	for _, want := range []string{`driver 1: id "0"`, "no compound 7", "doubt NaN", `no driver "nobody"`, "session 500 to 400"} {
		if err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("nothing about %s in %v", want, err)
		}
	}
}

// A card is in one car only, whatever is promised.
func TestValidateCardInTwoCars(t *testing.T) {
	p := smallDay(1, 2, 2)
	p.Errands[0].Card, p.Errands[0].Driver = "card", "0"
	p.Errands[1].Card = "card"
	p.Drivers[1].Locked = []Visit{{p.Errands[1].Options[0].Hospital, []string{"1"}}}
	if err := p.Validate(); err == nil || !strings.Contains(err.Error(), `card "card"`) {
		t.Errorf("got %v", err)
	}
}

func TestMatrix(t *testing.T) {
	if _, err := NewMatrix([][]int{{0, 1}, {2}}); err == nil {
		t.Error("a ragged matrix")
	}
	if _, err := NewMatrix([][]int{{0, -1}, {2, 0}}); err == nil {
		t.Error("a negative time")
	}
	// Tiananmen to the Summer Palace: 14.5 km as the crow flies.
	m := Roads{Detour: 1, Speed: 36}.GreatCircle([]Point{{39.9087, 116.3975}, {39.9999, 116.2755}})
	if d := m.At(0, 1); d < 1440 || d > 1460 || m.At(1, 0) != d || m.At(0, 0) != 0 {
		t.Errorf("%d seconds at 10 m/s", d)
	}
}
