package api_test

import (
	"net/http"
	"slices"
	"strings"
	"testing"

	"github.com/getkin/kin-openapi/openapi3"

	"songyao/api"
	"songyao/api/apitest"
	"songyao/domain"
)

func contract(t *testing.T) *openapi3.T {
	t.Helper()
	doc, err := apitest.Contract()
	if err != nil {
		t.Fatal(err)
	}
	return doc
}

// beside are the routes that are no operations: they serve people and machines
// that look at the service from outside.
var beside = []string{"GET /metrics", "GET /openapi.yaml", "GET /docs", "GET /docs/", "GET /docs/*", "GET /docs/swagger-initializer.js"}

// TestRoutesAreOperations: every route is in the contract, and every operation
// has a route.
func TestRoutesAreOperations(t *testing.T) {
	server := api.New(nil, api.Options{})
	var routes, operations []string
	for _, r := range server.Routes() {
		if !slices.Contains(beside, r) {
			routes = append(routes, r)
		}
	}
	for at, item := range contract(t).Paths.Map() {
		for method := range item.Operations() {
			operations = append(operations, method+" "+strings.NewReplacer("{", ":", "}", "").Replace(at))
		}
	}
	slices.Sort(routes)
	slices.Sort(operations)
	if !slices.Equal(routes, operations) {
		t.Errorf("routes     %v\noperations %v", routes, operations)
	}
}

// TestOperationsNameTheirFailures: what may go wrong stands in the contract.
func TestOperationsNameTheirFailures(t *testing.T) {
	for at, item := range contract(t).Paths.Map() {
		for method, op := range item.Operations() {
			var want []int
			params := slices.Concat(item.Parameters, op.Parameters)
			has := func(in, name string) bool { return params.GetByInAndName(in, name) != nil }
			if op.Security == nil {
				want = append(want, http.StatusUnauthorized)
				if op.OperationID != "getMe" { // open to every role
					want = append(want, http.StatusForbidden)
				}
			}
			if has("path", "id") {
				want = append(want, http.StatusNotFound)
			}
			if op.RequestBody != nil {
				want = append(want, http.StatusBadRequest)
			}
			if method != http.MethodGet {
				want = append(want, http.StatusConflict)
			}
			if len(params) > 0 || op.RequestBody != nil {
				want = append(want, http.StatusUnprocessableEntity)
			}
			if p := params.GetByInAndName("header", "If-Match"); p != nil {
				want = append(want, http.StatusPreconditionFailed)
				if p.Required {
					want = append(want, http.StatusPreconditionRequired)
				}
			}
			if method == http.MethodPost && !has("header", "Idempotency-Key") {
				t.Errorf("%s takes no Idempotency-Key", op.OperationID)
			}
			if op.Summary == "" || len(op.Tags) != 1 || op.Responses.Default() == nil {
				t.Errorf("%s %s lacks a summary, a tag or the default answer", method, at)
			}
			for _, status := range want {
				r := op.Responses.Status(status)
				if r == nil || r.Value.Content["application/problem+json"] == nil {
					t.Errorf("%s does not say what a %d is", op.OperationID, status)
				}
			}
		}
	}
}

// TestEnumsAreDomains: the words of the contract are those of the domain.
func TestEnumsAreDomains(t *testing.T) {
	doc := contract(t)
	for name, want := range map[string][]string{
		"State": words(domain.States()), "Event": words(domain.Events()), "Urgency": words(domain.Urgencies()),
		"Substitution": words(domain.Substitutions()), "LineStatus": words(domain.LineStatuses()), "ItemKind": words(domain.ItemKinds()),
		"HolderKind": words(domain.HolderKinds()), "AccountKind": words(domain.AccountKinds()), "ProofKind": words(domain.ProofKinds()),
		"Role": words(domain.Roles()), "Flag": words(domain.Flags()), "Insurance": words(domain.Insurances()),
		"InsuranceRoute": words(domain.InsuranceRoutes()), "Question": words(domain.Questions()), "AlertKind": words(domain.AlertKinds()),
		"Answer":  {string(domain.Accept), string(domain.Refuse)},
		"Channel": words(domain.Channels()), "ContactResult": words(domain.ContactResults()), "NeedState": words(domain.NeedStates()),
		"RefillAnswer": words(domain.RefillAnswers()), "CallReason": words(domain.CallReasons()),
		"RuleKind": words(domain.RuleKinds()), "Paper": words(domain.Papers()), "LoosePaper": words(domain.LoosePapers()),
		"ShownPaper": words(domain.ShownPapers()), "PrescriptionTold": words(domain.Prescriptions()),
		"Prescription": append(words(domain.Prescriptions()), string(domain.PrescriptionExpired)), "SightingKind": words(domain.SightingKinds()),
		"AttachmentPurpose": words(domain.AttachmentPurposes()), "DrugFlag": words(domain.DrugFlags()),
		"IncidentKind": words(domain.IncidentKinds()), "IncidentOutcome": words(domain.IncidentOutcomes()), "CountMoment": words(domain.CountMoments()),
	} {
		var got []string
		for _, v := range doc.Components.Schemas[name].Value.Enum {
			got = append(got, v.(string))
		}
		if !slices.Equal(got, want) {
			t.Errorf("%s is %v in the contract and %v in domain", name, got, want)
		}
	}
}

func words[T ~string](values []T) []string {
	var out []string
	for _, v := range values {
		out = append(out, string(v))
	}
	return out
}

// TestExamplesAreValid: what the contract shows can be sent.
func TestExamplesAreValid(t *testing.T) {
	for _, item := range contract(t).Paths.Map() {
		for _, op := range item.Operations() {
			if op.RequestBody == nil || op.RequestBody.Value.Content["application/json"] == nil {
				continue
			}
			media := op.RequestBody.Value.Content["application/json"]
			if media.Example == nil {
				t.Errorf("%s has no example", op.OperationID)
				continue
			}
			if err := media.Schema.Value.VisitJSON(media.Example, openapi3.EnableJSONSchema2020()); err != nil {
				t.Errorf("the example of %s: %v", op.OperationID, err)
			}
		}
	}
}
