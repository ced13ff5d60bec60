package cli

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func TestRoute(t *testing.T) {
	days := filepath.Join("..", "routing", "testdata")
	var plans []string
	for range 2 {
		file := filepath.Join(t.TempDir(), "plan.json")
		out := must(t, "route", filepath.Join(days, "day-small.json"), "--iterations", "60000", "--out", file,
			"--alternatives", filepath.Join(days, "day-small.extra.json"))
		var line map[string]float64
		if err := json.Unmarshal([]byte(out), &line); err != nil || strings.Count(out, "\n") != 1 {
			t.Fatalf("%v in %q", err, out)
		}
		for _, name := range []string{"last_return_s", "longest_s", "travel_s", "unassigned", "seconds", "seed"} {
			if _, ok := line[name]; !ok {
				t.Errorf("no %s in %s", name, out)
			}
		}
		if line["unassigned"] != 0 || line["longest_s"] != line["last_return_s"]-8*3600 {
			t.Error(out)
		}
		plan, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		plans = append(plans, out+string(plan))
	}
	if plans[0] != plans[1] {
		t.Error("the same command, two plans")
	}
}

func TestRouteReadsTSPLIB(t *testing.T) {
	data := filepath.Join("..", "routing", "testdata")
	if out := must(t, "route", filepath.Join(data, "berlin52.tsp"), "--salesmen", "5", "--iterations", "20000"); !strings.Contains(out, `"unassigned":0`) {
		t.Error(out)
	}
	if out := must(t, "route", filepath.Join(data, "M-n101-k10-C34-V4.vrp"), "--iterations", "20000"); !strings.Contains(out, `"unassigned":0`) {
		t.Error(out)
	}
}

func TestRouteNamesWhatItRefuses(t *testing.T) {
	file := filepath.Join(t.TempDir(), "day.json")
	const day = `{"vehicles":[{"id":1,"start_index":0,"end_index":0,"capacity":[1],"skills":[1]}],"jobs":[],"matrices":{"car":{"durations":[[0]]}}}`
	if err := os.WriteFile(file, []byte(day), 0o600); err != nil {
		t.Fatal(err)
	}
	for want, args := range map[string][]string{
		"vehicles[0].skills": {"route", file},
		"--balance":          {"route", file, "--balance", "2"},
		"no-such-file":       {"route", "no-such-file"},
	} {
		if _, errs, code := songyao(t, nil, args...); code == 0 || !strings.Contains(errs, want) {
			t.Errorf("%v: %d %s", args, code, errs)
		}
	}
}
