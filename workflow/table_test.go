package workflow_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"songyao/domain"
	"songyao/workflow"
	"songyao/workflow/flowtest"
)

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
func TestStatesDocument(t *testing.T) { flowtest.Golden(t, "../docs/states.md", workflow.Markdown()) }
