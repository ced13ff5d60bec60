package api_test

import (
	"fmt"
	"net/http"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"songyao/api"
	"songyao/api/apitest"
	"songyao/domain"
)

// TestRoleTable holds the role table to a list that was read by a person: a
// change of who may do what must show up in a review.
func TestRoleTable(t *testing.T) {
	var b strings.Builder
	for _, op := range api.Operations() {
		if !op.Open {
			fmt.Fprintf(&b, "%s: %s\n", op.ID, join(op.Roles))
		}
	}
	golden := filepath.Join("testdata", "roles.golden")
	if os.Getenv("UPDATE_GOLDEN") != "" {
		if err := os.WriteFile(golden, []byte(b.String()), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(golden)
	if err != nil {
		t.Fatal(err)
	}
	if b.String() != string(want) {
		t.Errorf("the role table has changed; if that is meant, run with UPDATE_GOLDEN=1\n%s", b.String())
	}
}

func join(roles []domain.Role) string {
	var words []string
	for _, r := range roles {
		words = append(words, string(r))
	}
	return strings.Join(words, " ")
}

// TestRoleWalk lets every role try every operation. A role that the table lacks
// gets a 403, even though everything else about the request is wrong too.
func TestRoleWalk(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		tokens := map[domain.Role]string{}
		for _, role := range domain.Roles() {
			if role != domain.RolePlanner { // no person holds it
				_, tokens[role] = w.Hire(domain.Grant{Role: role, District: domain.AllDistricts})
			}
		}
		for _, op := range api.Operations() {
			at := strings.NewReplacer(":id", nobody, ":token_id", nobody, ":decision_id", nobody).Replace(op.Path)
			if status := w.Do(op.Method, at, "", nil).Status; op.Open != (status == http.StatusOK) || !op.Open && status != http.StatusUnauthorized {
				t.Errorf("%s without a token: %d", op.ID, status)
			}
			for role, token := range tokens {
				status := w.Do(op.Method, at, token, "{", "If-Match", `"1"`).Status
				refused := status == http.StatusForbidden
				if allowed := op.Open || slices.Contains(op.Roles, role); refused == allowed || status == http.StatusUnauthorized {
					t.Errorf("%s as %s: %d", op.ID, role, status)
				}
			}
		}
	})
}

// nobody is an id that nothing has.
const nobody = "0172b57d-7e80-7000-8000-00000000dead"

// TestNoRolesAtAll: somebody without any role may not even ask who they are.
func TestNoRolesAtAll(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		made := apitest.Decode[api.Staff](t, w.OK("POST", "/v1/staff", w.Root, obj{"name": "新人"}))
		issued := apitest.Decode[api.IssuedToken](t, w.OK("POST", path("staff", made.ID, "tokens"), w.Root, obj{"label": "x"}))
		a := w.Do("GET", "/v1/requests", issued.Token, nil)
		if p := a.Problem(t); a.Status != http.StatusForbidden || p.Code != "forbidden" {
			t.Errorf("without roles: %d %s", a.Status, p.Code)
		}
	})
}

// TestOtherCommunity: what belongs to another community does not exist.
func TestOtherCommunity(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		r := w.assigned(t)
		items := apitest.Decode[api.ItemList](t, w.OK("GET", "/v1/items", w.Tokens[supervisor], nil))
		_, boss := w.Hire(domain.Grant{Role: supervisor, CommunityID: w.Elsewhere}, domain.Grant{Role: operator, CommunityID: w.Elsewhere})
		before := w.Written()
		for _, try := range []struct{ method, at string }{
			{"GET", path("requests", r.ID)},
			{"GET", path("requests", r.ID, "money")},
			{"GET", path("residents", w.Resident)},
			{"GET", path("residents", w.Resident, "medications")},
			{"GET", path("residents", w.Resident, "request-draft")},
			{"GET", path("residents", w.Resident, "duplicates?drug_id="+string(w.Drugs[0]))},
			{"GET", path("items", items.Items[0].ID)},
			{"GET", path("communities", w.Community)},
			{"GET", "/v1/events?community_id=" + string(w.Community)},
			{"DELETE", path("residents", w.Resident)},
		} {
			a := w.Do(try.method, try.at, boss, nil)
			if p := a.Problem(t); a.Status != http.StatusNotFound || p.Code != "not_found" {
				t.Errorf("%s %s from elsewhere: %d %s", try.method, try.at, a.Status, p.Code)
			}
		}
		for at, body := range map[string]obj{
			path("requests", r.ID, "cancellation"): {"reason": "x"},
			path("requests", r.ID, "money-moves"):  {"from": obj{"kind": "resident"}, "to": obj{"kind": "fund"}, "amount_fen": 1, "reason": "x"},
			"/v1/requests":                         w.registration(),
			"/v1/handovers":                        {"items": arr{items.Items[0].ID}, "to": obj{"kind": "resident"}},
			"/v1/residents":                        {"community_id": w.Community, "name": "x", "building": "1", "room": "1"},
		} {
			a := w.Do("POST", at, boss, body)
			if p := a.Problem(t); a.Status != http.StatusNotFound {
				t.Errorf("POST %s from elsewhere: %d %s", at, a.Status, p.Code)
			}
		}
		for _, at := range []string{
			"/v1/requests?community_id=" + string(w.Community), "/v1/items?community_id=" + string(w.Community),
			"/v1/residents?community_id=" + string(w.Community), "/v1/alerts?community_id=" + string(w.Community),
			"/v1/status?number=0615-001", "/v1/callers?phone=63451234&community_id=" + string(w.Community),
		} {
			if got := apitest.Decode[struct{ Items []any }](t, w.OK("GET", at, boss, nil)); len(got.Items) != 0 {
				t.Errorf("%s from elsewhere lists %d", at, len(got.Items))
			}
		}
		if now := w.Written(); now != before {
			t.Errorf("refused requests wrote %d entries", now-before)
		}
	})
}
