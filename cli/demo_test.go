package cli

import (
	"bytes"
	"context"
	"encoding/json"
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"songyao/store/storetest"
)

// seconds are the one thing in which two replays may differ.
var seconds = regexp.MustCompile(`用时 +seconds +[0-9.]+|"seconds":[0-9.]+`)

// replay runs songyao demo and returns what it said, without the seconds.
func replay(t *testing.T, args ...string) string {
	t.Helper()
	var out, errs bytes.Buffer
	spec, err := os.ReadFile("../openapi.yaml")
	if err != nil {
		t.Fatal(err)
	}
	p := &program{spec: spec, clock: time.Now, started: time.Now()}
	if code := p.run(context.Background(), &out, &errs, append([]string{"demo"}, args...)...); code != 0 {
		t.Fatalf("exit %d\n%s\n%s", code, &out, &errs)
	}
	if errs.Len() > 0 {
		t.Errorf("errors in the server: %s", &errs)
	}
	return seconds.ReplaceAllString(out.String(), "")
}

// TestDemoIsTheSameOnBothDatabases plays two days with forty calls in all, and the
// day after, on each.
func TestDemoIsTheSameOnBothDatabases(t *testing.T) {
	storetest.Undetected(t)
	t.Parallel()
	args := []string{"--json", "--days", "2", "--requests", "40"}
	sqlite := replay(t, args...)
	postgres := replay(t, append(args, "--postgres", storetest.Postgres(t, func(string) error { return nil }))...)
	if sqlite != postgres {
		t.Errorf("on SQLite:\n%s\non Postgres:\n%s", sqlite, postgres)
	}
}

// TestDemoComesOutEven holds the last line to its keys, and the numbers to each
// other.
func TestDemoComesOutEven(t *testing.T) {
	storetest.Undetected(t)
	t.Parallel()
	said := replay(t, "--json", "--days", "1", "--requests", "20", "--seed", "5")
	if again := replay(t, "--json", "--days", "1", "--requests", "20", "--seed", "5"); said != again {
		t.Errorf("one seed, two reports:\n%s\n%s", said, again)
	}
	lines := strings.Split(strings.TrimSpace(said), "\n")
	last := strings.Replace(lines[len(lines)-1], ",}", "}", 1) // where the seconds were
	var report map[string]any
	if err := json.Unmarshal([]byte(last), &report); err != nil {
		t.Fatal(err, last)
	}
	keys := []string{
		"requests", "delivered", "cancelled", "same_day_share", "shortages", "splits", "conflicts_refused", "cards_out",
		"money_open_fen", "ledger_ok",
	}
	for _, k := range keys {
		if _, ok := report[k]; !ok {
			t.Errorf("no %s", k)
		}
	}
	for k := range report {
		if !slices.Contains(keys, k) {
			t.Errorf("%s is not wanted", k)
		}
	}
	n := func(key string) float64 { v, _ := report[key].(float64); return v }
	if n("requests") != 20+n("splits") || n("delivered")+n("cancelled") != n("requests") || n("cards_out") != 0 || n("money_open_fen") != 0 || report["ledger_ok"] != true {
		t.Errorf("it does not add up: %s", last)
	}
	if n("conflicts_refused") == 0 || n("splits") == 0 || n("same_day_share") <= 0 || n("same_day_share") > 1 {
		t.Errorf("nothing happened: %s", last)
	}
}

func TestDemoRefusesNonsense(t *testing.T) {
	t.Parallel()
	for _, args := range [][]string{
		{"--days", "0"}, {"--requests", "3"}, {"--requests", "100000"}, {"--seed", "-1"}, {"--postgres", "songyao.db"}, {"more"},
	} {
		var out, errs bytes.Buffer
		p := &program{clock: time.Now}
		if code := p.run(context.Background(), &out, &errs, append([]string{"demo"}, args...)...); code != 1 || errs.Len() == 0 {
			t.Errorf("%v: exit %d, %q", args, code, errs.String())
		}
	}
}
