package api_test

import (
	"encoding/json"
	"fmt"
	"maps"
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

// TestEnumsAreDomains: every list of words in the contract is domain's of the same
// name, a part of one, or the contract's own.
func TestEnumsAreDomains(t *testing.T) {
	parts := map[string][]string{
		"KitKind":          words(except(domain.ItemKinds(), domain.ItemGoods)),
		"HandKind":         words(except(domain.HolderKinds(), domain.HolderIncident)),
		"GoodsHolderKind":  words(except(domain.HolderKinds(), domain.HolderResident, domain.HolderStaff)),
		"NeedResult":       words(except(domain.NeedStates(), domain.NeedOpen)),
		"LoosePaper":       words(domain.LoosePapers()),
		"ShownPaper":       words(domain.ShownPapers()),
		"PrescriptionTold": words(domain.Prescriptions()),
		"Prescription":     append(words(domain.Prescriptions()), string(domain.PrescriptionExpired)),
		"Controlled":       append([]string{"none"}, domain.ControlledClasses()...),
		// Words of HTTP alone.
		"Datum": {"wgs84", "gcj02"},
		"/paths//v1/forecast/get/parameters/3/schema": {"json", "csv"},
		"PaperCheck/properties/from":                  {"resident", "driver"},
	}
	lists := domain.Enumerations()
	maps.Copy(lists, parts)
	found := map[string][]string{}
	enums(t, contract(t), found)
	if len(found) < len(parts) {
		t.Fatalf("only %d lists found", len(found))
	}
	for name, got := range found {
		if want := lists[name]; !slices.Equal(got, want) {
			t.Errorf("%s is %v in the contract and %v in domain", name, got, want)
		}
	}
	for name := range parts {
		if found[name] == nil {
			t.Errorf("%s is not in the contract", name)
		}
	}
}

// enums collects every list of words of the contract: by the name of its schema, or by
// where it stands.
func enums(t *testing.T, doc *openapi3.T, found map[string][]string) {
	t.Helper()
	text, err := doc.MarshalJSON()
	if err != nil {
		t.Fatal(err)
	}
	var whole any
	if err := json.Unmarshal(text, &whole); err != nil {
		t.Fatal(err)
	}
	var walk func(at string, v any)
	walk = func(at string, v any) {
		switch v := v.(type) {
		case []any:
			for i, e := range v {
				walk(fmt.Sprintf("%s/%d", at, i), e)
			}
		case map[string]any:
			if list, ok := v["enum"].([]any); ok {
				name := strings.TrimPrefix(at, "/components/schemas/")
				for _, w := range list {
					found[name] = append(found[name], w.(string))
				}
			}
			for k, e := range v {
				walk(at+"/"+k, e)
			}
		}
	}
	walk("", whole)
}

func except[T comparable](list []T, some ...T) []T {
	return slices.DeleteFunc(slices.Clone(list), func(v T) bool { return slices.Contains(some, v) })
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
