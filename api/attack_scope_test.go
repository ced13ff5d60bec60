package api_test

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"image"
	"image/png"
	"net/http"
	"slices"
	"strings"
	"testing"

	"songyao/api"
	"songyao/api/apitest"
	"songyao/domain"
	"songyao/workflow/office"
)

const admin = domain.RoleAdmin

// refused fails the test unless the answer is the status with the code.
func refused(t *testing.T, a *apitest.Answer, status int, code string) {
	t.Helper()
	if p := a.Problem(t); a.Status != status || p.Code != code {
		t.Errorf("%d %s, want %d %s", a.Status, p.Code, status, code)
	}
}

// newcomer adds somebody without roles.
func (w *world) newcomer(t *testing.T, token string, home ...obj) api.Staff {
	t.Helper()
	body := obj{"name": "新人"}
	for _, h := range home {
		body["home"] = h
	}
	return apitest.Decode[api.Staff](t, w.OK("POST", "/v1/staff", token, body))
}

// TestAttack01StaffWithoutRoles: who has no roles yet, or none any more, belongs to the
// place that added them; from elsewhere they do not exist, and what was issued before
// rights were gained opens nothing afterwards.
func TestAttack01StaffWithoutRoles(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		_, outside := w.Hire(domain.Grant{Role: admin, CommunityID: w.Elsewhere}, domain.Grant{Role: supervisor, CommunityID: w.Elsewhere})
		v := w.newcomer(t, w.Tokens[admin])
		if v.Home.CommunityID != w.Community {
			t.Errorf("belongs to %+v", v.Home)
		}
		at := path("staff", v.ID)
		before := w.Written()
		for _, try := range []struct {
			method, at string
			body       any
		}{
			{"GET", at, nil},
			{"PATCH", at, obj{"name": "别名"}},
			{"PATCH", at, obj{"grants": arr{obj{"role": "operator", "community_id": w.Elsewhere}}}},
			{"PATCH", at, obj{"home": obj{"community_id": w.Elsewhere}}},
			{"PATCH", at + "/fitness", obj{"approved": true}},
			{"POST", at + "/tokens", obj{"label": "x"}},
			{"GET", at + "/tokens", nil},
			{"DELETE", at, nil},
		} {
			a := w.Do(try.method, try.at, outside, try.body, "If-Match", `"1"`)
			if p := a.Problem(t); a.Status != http.StatusNotFound {
				t.Errorf("%s %s from elsewhere: %d %s", try.method, try.at, a.Status, p.Code)
			}
		}
		for _, s := range apitest.Decode[api.StaffList](t, w.OK("GET", "/v1/staff?limit=200", outside, nil)).Items {
			if s.ID == v.ID {
				t.Error("is listed elsewhere")
			}
		}
		if now := w.Written(); now != before {
			t.Errorf("refused requests wrote %d entries", now-before)
		}
		// Their own admin may; what was issued before the role ends with it.
		issued := apitest.Decode[api.IssuedToken](t, w.OK("POST", at+"/tokens", w.Tokens[admin], obj{"label": "x"}))
		w.OK("PATCH", at+"/fitness", w.Tokens[supervisor], obj{"approved": true}, "If-Match", `"1"`)
		w.OK("PATCH", at, w.Root, obj{"grants": arr{obj{"role": "operator", "community_id": w.Community}}}, "If-Match", `"2"`)
		refused(t, w.Do("GET", path("residents", w.Resident), issued.Token, nil), http.StatusUnauthorized, "unauthenticated")
		if list := apitest.Decode[api.TokenList](t, w.OK("GET", at+"/tokens", w.Tokens[admin], nil)).Items; list[0].RevokedAt == nil {
			t.Error("a token that opens nothing is shown as valid")
		}
		// All roles taken away: they stay where they are.
		w.OK("PATCH", at, w.Root, obj{"grants": arr{}}, "If-Match", `"3"`)
		refused(t, w.Do("GET", at, outside, nil), http.StatusNotFound, "not_found")
		w.OK("GET", at, w.Tokens[admin], nil)
	})
}

// TestStaffMoveHome: who reaches both places moves somebody; one of only one does not.
func TestStaffMoveHome(t *testing.T) {
	one(t, func(t *testing.T, w *world) {
		v := w.newcomer(t, w.Root, obj{"community_id": w.Community})
		move := obj{"home": obj{"community_id": w.Elsewhere}}
		refused(t, w.Do("PATCH", path("staff", v.ID), w.Tokens[admin], move, "If-Match", `"1"`), http.StatusForbidden, "grant_too_wide")
		refused(t, w.Do("POST", "/v1/staff", w.Tokens[admin], obj{"name": "x", "home": obj{"district": "*"}}), http.StatusForbidden, "grant_too_wide")
		refused(t, w.Do("POST", "/v1/staff", w.Root, obj{"name": "x", "home": obj{"district": "无此区"}}), http.StatusUnprocessableEntity, "invalid_grant")
		moved := apitest.Decode[api.Staff](t, w.OK("PATCH", path("staff", v.ID), w.Root, move, "If-Match", `"1"`))
		if moved.Home.CommunityID != w.Elsewhere {
			t.Errorf("belongs to %+v", moved.Home)
		}
		refused(t, w.Do("GET", path("staff", v.ID), w.Tokens[admin], nil), http.StatusNotFound, "not_found")
		if everywhere := w.newcomer(t, w.Root); everywhere.Home.District != domain.AllDistricts {
			t.Errorf("belongs to %+v", everywhere.Home)
		}
	})
}

// TestAttack02IdsOfAnotherCommunity: an id that another community uses is refused; when two
// servers took one at the same moment all the same, nothing of one community is shown in
// the other's request, and verify names it.
func TestAttack02IdsOfAnotherCommunity(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		ours := w.register(t)
		both, token := w.Hire(domain.Grant{Role: operator, CommunityID: w.Community}, domain.Grant{Role: operator, CommunityID: w.Elsewhere})
		there := w.registration()
		there["id"], there["resident_id"] = ours.ID, w.Foreigner
		for _, at := range []string{token, w.Stranger} {
			refused(t, w.Do("POST", "/v1/requests", at, there), http.StatusConflict, "already_exists")
			refused(t, w.Do("POST", "/v1/residents", at, obj{
				"id": w.Resident, "community_id": w.Elsewhere, "name": "x", "building": "1", "room": "1", "insurance": "employee",
			}), http.StatusConflict, "already_exists")
		}
		// Both at the same moment: neither process could know.
		delete(there, "id")
		foreign := apitest.Decode[api.Request](t, w.OK("POST", "/v1/requests", w.Stranger, there))
		twice := domain.Request{CommunityID: w.Elsewhere, ID: ours.ID, State: domain.Registered, Version: 1, NumberedOn: "2020-06-15",
			ResidentID: w.Foreigner, Urgency: domain.UrgencyOK, Priority: 4, ConsentAt: w.clock.Now(), ConsentBy: both, RegisteredAt: w.clock.Now()}
		line := domain.Line{CommunityID: w.Elsewhere, ID: domain.NewID(w.clock.Now()), RequestID: ours.ID, Position: 1, FreeText: "别处的药",
			Quantity: 1000, Substitution: domain.SubstituteAsk, Status: domain.LineOpen, Prescription: domain.PrescriptionIssue}
		change := &domain.Change{CommunityID: w.Elsewhere, At: w.clock.Now(), By: both, Numbered: &twice}
		change.Insert(&line)
		change.Record("register", "requests", ours.ID, struct{}{})
		if err := w.Workflow.Store.Apply(t.Context(), change); err != nil {
			t.Fatal(err)
		}
		for _, at := range []string{path("requests", ours.ID), "/v1/requests?limit=200", path("residents", w.Resident, "request-draft")} {
			if text := string(w.OK("GET", at, token, nil).Body); strings.Count(text, "别处的药") > strings.Count(at, "?") {
				t.Errorf("%s mixes two communities: %s", at, text)
			}
		}
		for _, r := range apitest.Decode[api.RequestList](t, w.OK("GET", "/v1/requests?limit=200", token, nil)).Items {
			if len(r.Lines) != 1 {
				t.Errorf("%s of %s has %d lines", r.ID, r.CommunityID, len(r.Lines))
			}
		}
		if got := apitest.Decode[api.Request](t, w.OK("GET", path("requests", foreign.ID), token, nil)); len(got.Lines) != 1 {
			t.Errorf("%d lines", len(got.Lines))
		}
		v, err := w.Ledger.Verify(t.Context())
		if err != nil || v.FirstError != "requests: id "+string(ours.ID)+" is in more than one community" {
			t.Errorf("verify says %q, %v", v.FirstError, err)
		}
	})
}

// TestAttack07ReplayAfterTheRole: of every operation that takes an Idempotency-Key the
// answer is kept, the role taken away, and the call sent again.
func TestAttack07ReplayAfterTheRole(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		var picture bytes.Buffer
		if err := png.Encode(&picture, image.NewRGBA(image.Rect(0, 0, 4, 4))); err != nil {
			t.Fatal(err)
		}
		walked := 0
		for at, item := range contract(t).Paths.Map() {
			op := item.Post
			if op == nil || op.Parameters.GetByInAndName("header", "Idempotency-Key") == nil {
				continue
			}
			walked++
			roles := operationRoles(op.OperationID)
			body, contentType := picture.String(), "image/png"
			if op.RequestBody == nil {
				body = ""
			} else if media := op.RequestBody.Value.Content["application/json"]; media != nil {
				body, contentType = string(domain.Document(media.Example)), "application/json"
			}
			url := strings.NewReplacer("{id}", nobody, "{decision_id}", nobody, "{kind}", "other").Replace(at)
			if op.OperationID == "uploadAttachment" {
				url += "?purpose=box&community_id=" + string(w.Community)
			}
			for _, place := range []domain.ID{w.Community, domain.System} { // where the change was
				who, token := w.Hire(domain.Grant{Role: roles[0], CommunityID: w.Community}, domain.Grant{Role: roles[0], CommunityID: w.Elsewhere})
				held := domain.Principal{In: map[domain.ID][]domain.Role{w.Community: {roles[0]}, w.Elsewhere: {roles[0]}}}
				requestPath, query, _ := strings.Cut(url, "?")
				sum := sha256.Sum256([]byte(query + body))
				change := &domain.Change{CommunityID: domain.System, At: w.clock.Now(), Idempotency: &domain.Idempotency{
					StaffID: who, Method: "POST", Path: requestPath, Key: "k", BodyHash: hex.EncodeToString(sum[:]), At: w.clock.Now(),
					Result: domain.JSON(`null`), CommunityID: place, Rights: held.Rights(place),
				}}
				change.Record("x", "x", who, struct{}{})
				if err := w.Workflow.Store.Apply(t.Context(), change); err != nil {
					t.Fatal(err)
				}
				send := func() *http.Response {
					r, err := http.NewRequestWithContext(t.Context(), "POST", w.URL+url, strings.NewReader(body))
					if err != nil {
						t.Fatal(err)
					}
					for k, v := range map[string]string{"Authorization": "Bearer " + token, "Idempotency-Key": "k", "Content-Type": contentType, "If-Match": `"1"`} {
						r.Header.Set(k, v)
					}
					res, err := http.DefaultClient.Do(r) // what was kept is no answer of the contract
					if err != nil {
						t.Fatal(err)
					}
					_ = res.Body.Close()
					return res
				}
				if w.dismissed(t, who, w.Community); send().Header.Get("Idempotent-Replayed") != "" {
					t.Errorf("%s after the role was taken away repeats the answer", op.OperationID)
				}
				if status := send().StatusCode; status != http.StatusForbidden && status != http.StatusNotFound && !(roles[0] == admin && status/100 == 2) {
					t.Errorf("%s after the role was taken away: %d", op.OperationID, status)
				}
			}
		}
		if walked < 40 {
			t.Errorf("only %d operations take a key", walked)
		}
	})
}

// operationRoles are those that may call the operation.
func operationRoles(id string) []domain.Role {
	for _, op := range api.Operations() {
		if op.ID == id {
			return op.Roles
		}
	}
	return nil
}

// dismissed takes a staff member's roles in the community away.
func (w *world) dismissed(t *testing.T, who, community domain.ID) {
	t.Helper()
	console, err := w.Office.Console(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	if _, err := w.Office.UpdateStaff(t.Context(), console, who, func(v *office.StaffView) error {
		v.Grants = slices.DeleteFunc(v.Grants, func(g domain.Grant) bool { return g.CommunityID == community })
		return nil
	}); err != nil {
		t.Fatal(err)
	}
}
