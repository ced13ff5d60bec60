package api_test

import (
	"net/http"
	"slices"
	"strings"
	"testing"
	"time"

	"songyao/api"
	"songyao/api/apitest"
	"songyao/domain"
)

// proposed is what the admin of everything proposes.
func (w *world) proposed(t *testing.T, in obj) api.Proposal {
	t.Helper()
	return apitest.Decode[api.Proposal](t, w.OK("POST", "/v1/proposals", w.Root, in))
}

// confirmed is what the admin of everything proposes and the supervisor confirms.
func (w *world) confirmed(t *testing.T, in obj) api.Proposal {
	t.Helper()
	return apitest.Decode[api.Proposal](t, w.OK("POST", path("proposals", w.proposed(t, in).ID, "confirmation"), w.Tokens[supervisor], nil))
}

// granted gives somebody more roles, which takes two people.
func (w *world) granted(t *testing.T, staff domain.ID, grants ...any) api.Staff {
	t.Helper()
	w.confirmed(t, obj{"staff_id": staff, "grants": grants})
	return apitest.Decode[api.Staff](t, w.OK("GET", path("staff", staff), w.Root, nil))
}

// TestAttack06TwoPersons: no admin gives itself or anybody else, with a role or with a
// token, more than it holds; a second person who gains nothing by it confirms, and the
// ledger, the holder and the auditor see who acted for whom.
func TestAttack06TwoPersons(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		me := w.Staff[admin]
		here := func(role domain.Role) obj { return obj{"role": role, "community_id": w.Community} }
		before := w.Written()
		for _, role := range domain.Roles() {
			if role == domain.RolePlanner {
				continue
			}
			for token, self := range map[string]domain.ID{w.Tokens[admin]: me, w.Root: w.Staff[operator]} {
				if self != w.Staff[role] { // holds it already
					refused(t, w.Do("PATCH", path("staff", self), token, obj{"grants": arr{here(role), here(admin)}}, "If-Match", `"1"`), http.StatusForbidden, "needs_second_person")
				}
				refused(t, w.Do("POST", "/v1/staff", token, obj{"name": "x", "grants": arr{here(role)}}), http.StatusForbidden, "needs_second_person")
				if role != admin || token == w.Root {
					refused(t, w.Do("POST", path("staff", w.Staff[role], "tokens"), token, obj{"label": "x"}), http.StatusForbidden, "needs_second_person")
				}
			}
		}
		if now := w.Written(); now != before {
			t.Errorf("refused requests wrote %d entries", now-before)
		}
		w.OK("POST", path("staff", me, "tokens"), w.Tokens[admin], obj{"label": "自己的"}) // gives nothing new
		// A role one holds, and that answers for nothing, one gives alone.
		both, alone := w.Hire(domain.Grant{Role: admin, CommunityID: w.Community}, domain.Grant{Role: courier, CommunityID: w.Community})
		w.OK("POST", "/v1/staff", alone, obj{"name": "x", "grants": arr{here(courier)}})

		p := apitest.Decode[api.Proposal](t, w.OK("POST", "/v1/proposals", w.Tokens[admin], obj{"staff_id": me, "grants": arr{here(supervisor)}}))
		at := path("proposals", p.ID, "confirmation")
		_, outside := w.Hire(domain.Grant{Role: supervisor, CommunityID: w.Elsewhere})
		_, wide := w.Hire(domain.Grant{Role: supervisor, CommunityID: w.Elsewhere}, domain.Grant{Role: auditor, CommunityID: w.Community})
		refused(t, w.Do("POST", at, w.Tokens[admin], nil), http.StatusForbidden, "own_proposal")
		refused(t, w.Do("POST", at, outside, nil), http.StatusNotFound, "not_found")
		refused(t, w.Do("POST", at, wide, nil), http.StatusNotFound, "not_found")
		refused(t, w.Do("POST", at, w.Tokens[auditor], nil), http.StatusForbidden, "forbidden")
		refused(t, w.Do("POST", at, w.Tokens[supervisor], nil, "If-Match", `"9"`), http.StatusPreconditionFailed, "stale_version")
		for token, want := range map[string]int{w.Tokens[auditor]: 1, w.Tokens[supervisor]: 1, outside: 0} {
			if open := apitest.Decode[api.ProposalList](t, w.OK("GET", "/v1/proposals", token, nil)).Items; len(open) != want {
				t.Errorf("%d proposals are listed, want %d", len(open), want)
			}
		}
		w.OK("POST", at, w.Tokens[supervisor], nil, "If-Match", `"1"`)
		refused(t, w.Do("POST", at, w.Tokens[supervisor], nil), http.StatusConflict, "proposal_over")
		refused(t, w.Do("GET", "/v1/me", w.Tokens[admin], nil), http.StatusUnauthorized, "unauthenticated")
		if v := apitest.Decode[api.Staff](t, w.OK("GET", path("staff", me), w.Root, nil)); len(v.Grants) != 2 {
			t.Errorf("holds %+v", v.Grants)
		}
		// The beneficiary of another's proposal does not confirm it either.
		theirs := w.proposed(t, obj{"staff_id": both, "grants": arr{here(medic)}})
		refused(t, w.Do("POST", path("proposals", theirs.ID, "confirmation"), alone, nil), http.StatusForbidden, "own_proposal")
		w.OK("POST", path("proposals", theirs.ID, "rejection"), alone, nil)
		refused(t, w.Do("POST", path("proposals", theirs.ID, "confirmation"), w.Tokens[supervisor], nil), http.StatusConflict, "proposal_over")

		w.tokenByTwo(t)
		for _, name := range []string{"proposal.create", "proposal.confirm", "proposal.reject", "token.issue"} {
			if !w.ledgered(t, name) {
				t.Errorf("the ledger lacks %s", name)
			}
		}
	})
}

// tokenByTwo has a token issued by two people, sent twice, and looked at by who may.
func (w *world) tokenByTwo(t *testing.T) {
	t.Helper()
	p := w.proposed(t, obj{"staff_id": w.Staff[medic], "token": obj{"label": "平板"}})
	at := path("proposals", p.ID, "confirmation")
	done := apitest.Decode[api.Proposal](t, w.OK("POST", at, w.Tokens[supervisor], nil, "Idempotency-Key", "k"))
	again := apitest.Decode[api.Proposal](t, w.OK("POST", at, w.Tokens[supervisor], nil, "Idempotency-Key", "k"))
	if done.Token == "" || again.Token != "" || again.ConfirmedBy != w.Staff[supervisor] {
		t.Errorf("a replay tells the token: %+v, %+v", done, again)
	}
	w.OK("GET", path("residents", w.Resident), done.Token, nil)
	root := apitest.Decode[api.Me](t, w.OK("GET", "/v1/me", w.Root, nil)).StaffID
	for _, token := range []string{w.Tokens[medic], w.Tokens[auditor], w.Tokens[supervisor]} {
		a := w.OK("GET", path("staff", w.Staff[medic], "tokens"), token, nil)
		list := apitest.Decode[api.TokenList](t, a).Items
		if len(list) != 2 || list[0].IssuedBy != root || list[0].ConfirmedBy != w.Staff[supervisor] || strings.Contains(string(a.Body), "sy_") {
			t.Errorf("the list of tokens is %s", a.Body)
		}
	}
	refused(t, w.Do("GET", path("staff", w.Staff[medic], "tokens"), w.Tokens[operator], nil), http.StatusNotFound, "not_found")
	late := w.proposed(t, obj{"staff_id": w.Staff[medic], "token": obj{"label": "平板"}})
	w.clock.Pass(25 * time.Hour)
	refused(t, w.Do("POST", path("proposals", late.ID, "confirmation"), w.Tokens[supervisor], nil), http.StatusConflict, "proposal_over")
}

// ledgered reports whether the ledger of the office has the action.
func (w *world) ledgered(t *testing.T, action string) bool {
	t.Helper()
	console, err := w.Office.Console(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	all, err := w.Ledger.Entries(t.Context(), console, domain.System, 0, 200)
	if err != nil {
		t.Fatal(err)
	}
	return slices.ContainsFunc(all, func(e domain.Entry) bool { return e.Action == action })
}

// TestRestore: what an operation of the contract archives, another brings back, for the
// same roles, as it was; of an account the old tokens stay dead.
func TestRestore(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		car := obj{"staff_id": w.Staff[driver], "plate": "京A12345", "capacity_kits": 20, "shift_start": "08:00", "shift_end": "18:00", "lat": 39.8, "lon": 116.3}
		w.OK("POST", "/v1/drivers", w.Root, car)
		rule := apitest.Decode[api.RuleList](t, w.OK("GET", "/v1/rules", w.Root, nil)).Items[0]
		things := map[string]domain.ID{
			"communities": w.Elsewhere, "hospitals": w.Hospitals[0], "drugs": w.Drugs[0], "staff": w.Staff[courier], "drivers": w.Staff[driver],
			"residents": w.Resident, "rules": rule.ID,
		}
		walked := 0
		for at, item := range contract(t).Paths.Map() {
			if item.Delete == nil || !strings.HasPrefix(item.Delete.OperationID, "archive") {
				continue
			}
			walked++
			back := contract(t).Paths.Value(at + "/restore")
			if back == nil || back.Post == nil {
				t.Errorf("what %s does cannot be undone", item.Delete.OperationID)
				continue
			}
			if !slices.Equal(operationRoles(back.Post.OperationID), operationRoles(item.Delete.OperationID)) {
				t.Errorf("%s is for others than %s", back.Post.OperationID, item.Delete.OperationID)
			}
			token := w.Root
			if !slices.Contains(operationRoles(back.Post.OperationID), admin) {
				token = w.Tokens[supervisor]
			}
			kind := strings.Split(at, "/")[2]
			id, ok := things[kind]
			if !ok {
				t.Errorf("no %s to archive", kind)
				continue
			}
			one := path(kind, id)
			was := w.OK("GET", one, token, nil)
			refused(t, w.Do("POST", one+"/restore", token, nil), http.StatusConflict, "not_archived")
			w.OK("DELETE", one, token, nil)
			refused(t, w.Do("POST", one+"/restore", token, nil, "If-Match", was.Header.Get("ETag")), http.StatusPreconditionFailed, "stale_version")
			w.OK("POST", one+"/restore", token, nil, "If-Match", w.OK("GET", one, token, nil).Header.Get("ETag"))
			now, then := apitest.Decode[obj](t, w.OK("GET", one, token, nil)), apitest.Decode[obj](t, was)
			delete(now, "version")
			delete(now, "updated_at")
			for field, value := range now {
				if string(domain.Document(value)) != string(domain.Document(then[field])) {
					t.Errorf("%s: %s was %v and is %v", kind, field, then[field], value)
				}
			}
		}
		if walked != len(things) {
			t.Errorf("%d operations archive, want %d", walked, len(things))
		}
		refused(t, w.Do("GET", "/v1/me", w.Tokens[courier], nil), http.StatusUnauthorized, "unauthenticated")
		if !w.ledgered(t, "staff.restore") || !w.ledgered(t, "drug.restore") {
			t.Error("the ledger does not tell of it")
		}
	})
}
