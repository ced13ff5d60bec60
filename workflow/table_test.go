package workflow

import (
	"flag"
	"fmt"
	"os"
	"strings"
	"testing"

	"songyao/domain"
)

var update = flag.Bool("update", false, "write golden files anew")

// TestTransitions compares every (state, event, role) with the golden table.
func TestTransitions(t *testing.T) {
	var b strings.Builder
	for _, s := range append([]domain.State{domain.Unborn}, domain.States()...) {
		for _, e := range domain.Events() {
			for _, r := range domain.Roles() {
				outcome := "-> "
				if m, err := permit(s, e, []domain.Role{r}); err != nil {
					outcome = domain.AsError(err).Code
				} else {
					outcome += string(m.To)
				}
				fmt.Fprintf(&b, "%-17s %-17s %-10s %s\n", orDash(string(s)), e, r, outcome)
			}
		}
	}
	golden(t, "testdata/transitions.golden", b.String())
}

func orDash(s string) string {
	if s == "" {
		return "-"
	}
	return s
}

// golden compares got with the file, or writes it with -update.
func golden(t *testing.T, file, got string) {
	t.Helper()
	if *update {
		if err := os.WriteFile(file, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if got != string(want) {
		t.Errorf("%s is stale; run go test ./workflow -update and read the difference", file)
	}
}

// TestEveryStateIsReachable walks the table from Unborn, and finds the final
// states without a way on.
func TestEveryStateIsReachable(t *testing.T) {
	seen := map[domain.State]bool{domain.Unborn: true}
	for queue := []domain.State{domain.Unborn}; len(queue) > 0; queue = queue[1:] {
		for _, m := range moves[queue[0]] {
			if !seen[m.To] {
				seen[m.To] = true
				queue = append(queue, m.To)
			}
		}
	}
	for _, s := range domain.States() {
		if !seen[s] {
			t.Errorf("%s cannot be reached", s)
		}
		if s.Final() != (len(moves[s]) == 0) {
			t.Errorf("%s: final %v, %d moves", s, s.Final(), len(moves[s]))
		}
	}
}

// TestStatesDocument holds docs/states.md to the table.
func TestStatesDocument(t *testing.T) { golden(t, "../docs/states.md", Markdown()) }
