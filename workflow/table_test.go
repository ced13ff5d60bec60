package workflow_test

import (
	"fmt"
	"strings"
	"testing"

	"songyao/domain"
	"songyao/workflow"
	"songyao/workflow/flowtest"
)

// TestTransitions compares every (state, event, role) with the golden table.
func TestTransitions(t *testing.T) {
	var b strings.Builder
	for _, s := range append([]domain.State{domain.Unborn}, domain.States()...) {
		for _, e := range domain.Events() {
			for _, r := range domain.Roles() {
				outcome := "-> "
				if m, err := workflow.Permit(s, e, []domain.Role{r}); err != nil {
					outcome = domain.AsError(err).Code
				} else {
					outcome += string(m.To)
				}
				fmt.Fprintf(&b, "%-17s %-17s %-10s %s\n", orDash(string(s)), e, r, outcome)
			}
		}
	}
	flowtest.Golden(t, "testdata/transitions.golden", b.String())
}

func orDash(s string) string {
	if s == "" {
		return "-"
	}
	return s
}

// TestEveryStateIsReachable walks the table from Unborn, and finds the final
// states without a way on.
func TestEveryStateIsReachable(t *testing.T) {
	seen := map[domain.State]bool{domain.Unborn: true}
	for queue := []domain.State{domain.Unborn}; len(queue) > 0; queue = queue[1:] {
		for _, m := range workflow.Moves[queue[0]] {
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
		if s.Final() != (len(workflow.Moves[s]) == 0) {
			t.Errorf("%s: final %v, %d moves", s, s.Final(), len(workflow.Moves[s]))
		}
	}
}

// TestStatesDocument holds docs/states.md to the table.
func TestStatesDocument(t *testing.T) { flowtest.Golden(t, "../docs/states.md", workflow.Markdown()) }
