package workflow

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
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

// TestStatesAreOne holds the states, events and roles of the table, the schema
// and the contract together.
func TestStatesAreOne(t *testing.T) {
	for _, dialect := range []string{"postgres", "sqlite"} {
		var sql strings.Builder
		files, err := filepath.Glob("../migrations/" + dialect + "/*.sql")
		if err != nil {
			t.Fatal(err)
		}
		for _, name := range files {
			text, err := os.ReadFile(name)
			if err != nil {
				t.Fatal(err)
			}
			sql.Write(text)
		}
		for what, list := range map[string]string{
			"states": quoted(domain.States()), "roles": quoted(domain.Roles()), "item kinds": quoted(domain.ItemKinds()),
			"holders": quoted(domain.HolderKinds()), "accounts": quoted(domain.AccountKinds()),
			"substitutions": quoted(domain.Substitutions()), "line states": quoted(domain.LineStatuses()),
			"questions": quoted(domain.Questions()), "urgencies": quoted(domain.Urgencies()), "routes": quoted(domain.InsuranceRoutes()),
			"insurances": quoted(domain.Insurances()), "proofs": quoted(domain.ProofKinds()), "alerts": quoted(domain.AlertKinds()),
			"supply events": quoted(domain.SupplyEventKinds()), "supplies": quoted(domain.SupplyStatuses()),
			"supply sources": "'', " + quoted(domain.SupplySources()), "supply classes": quoted(domain.SupplyClasses()),
			"rules": quoted(domain.RuleKinds()), "refill outcomes": "'', " + quoted(domain.RefillOutcomes()),
			"channels": quoted(domain.Channels()), "contact results": quoted(domain.ContactResults()),
			"plans": quoted(domain.PlanStates()),
			"needs": "'', " + quoted(domain.NeedStates()), "call directions": quoted(domain.CallDirections()),
			"call kinds": quoted(domain.CallKinds()), "call outcomes": quoted(domain.CallOutcomes()),
			"papers":        "'', " + quoted(domain.Papers()),
			"prescriptions": quoted(domain.Prescriptions()), "sightings": quoted(domain.SightingKinds()),
			"attachments":       quoted(domain.AttachmentPurposes()),
			"incidents":         quoted(domain.IncidentKinds()),
			"incident outcomes": "'', " + quoted(domain.IncidentOutcomes()), "count moments": quoted(domain.CountMoments()),
			"test results": "'', " + quoted(domain.TestResults()), "attempt reasons": quoted(domain.AttemptReasons()),
		} {
			if !strings.Contains(sql.String(), "("+list+")") {
				t.Errorf("%s: no CHECK lists the %s: %s", dialect, what, list)
			}
		}
	}
}

func quoted[T ~string](list []T) string {
	var out []string
	for _, s := range list {
		out = append(out, "'"+string(s)+"'")
	}
	return strings.Join(out, ", ")
}

// TestStatesDocument holds docs/states.md to the table.
func TestStatesDocument(t *testing.T) { golden(t, "../docs/states.md", Markdown()) }
