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
		w.granted(t, v.ID, obj{"role": "operator", "community_id": w.Community})
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
		twice := domain.Request{
			CommunityID: w.Elsewhere, ID: ours.ID, State: domain.Registered, Version: 1, NumberedOn: "2020-06-15",
			ResidentID: w.Foreigner, Urgency: domain.UrgencyOK, Priority: 4, ConsentAt: w.clock.Now(), ConsentBy: both, RegisteredAt: w.clock.Now(),
		}
		line := domain.Line{
			CommunityID: w.Elsewhere, ID: domain.NewID(w.clock.Now()), RequestID: ours.ID, Position: 1, FreeText: "别处的药",
			Quantity: 1000, Substitution: domain.SubstituteAsk, Status: domain.LineOpen, Prescription: domain.PrescriptionIssue,
		}
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
				send := func() (status int, repeated bool) {
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
					return res.StatusCode, res.Header.Get("Idempotent-Replayed") != ""
				}
				w.dismissed(t, who, w.Community)
				if _, repeated := send(); repeated {
					t.Errorf("%s after the role was taken away repeats the answer", op.OperationID)
				}
				if status, _ := send(); status != http.StatusForbidden && status != http.StatusNotFound && (roles[0] != admin || status/100 != 2) {
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

// leaks calls every operation that a role in the field may call, with the ids of the
// request and its things, and names those whose answers tell who or where the resident is.
func (w *world) leaks(t *testing.T, token string, r api.Request, role domain.Role) (out []string) {
	t.Helper()
	item := string(r.Items[0].ID)
	seen := func(method, at string, body any) {
		text := string(w.Do(method, at, token, body, "If-Match", `"1"`).Body)
		for _, secret := range []string{"王秀英", "\"501\"", "3-2-501", "13800138000", "63451234", "青霉素", "氨氯地平", "王晓"} {
			if strings.Contains(text, secret) {
				out = append(out, method+" "+at+" tells "+secret)
				return
			}
		}
	}
	for at, item2 := range contract(t).Paths.Map() {
		for method, op := range item2.Operations() {
			if !slices.Contains(operationRoles(op.OperationID), role) || op.OperationID == "listDrugs" || op.OperationID == "getDrug" {
				continue
			}
			var body any
			if op.RequestBody != nil {
				media := op.RequestBody.Value.Content["application/json"]
				if media == nil {
					continue
				}
				body = media.Example
			}
			for _, id := range []string{string(r.ID), item, string(w.Resident)} {
				seen(method, strings.NewReplacer("{id}", id, "{decision_id}", nobody, "{kind}", "other").Replace(at), body)
			}
		}
	}
	for _, at := range []string{"/v1/labels?request_id=" + string(r.ID), "/v1/labels?item_ids=" + item, "/v1/residents?q=x", "/v1/requests?limit=200"} {
		seen("GET", at, nil)
	}
	seen("POST", path("requests", r.ID, "decisions"), obj{"question": "other", "text": "x"})
	seen("POST", path("requests", r.ID, "delivery-attempt"), obj{"reason": "nobody_home", "tried": arr{"knocked"}})
	return out
}

// told gives the resident allergies to keep secret.
func (w *world) told(t *testing.T) {
	t.Helper()
	w.OK("PATCH", path("residents", w.Resident), w.Tokens[operator], obj{"allergies": "青霉素"}, "If-Match", `"1"`)
}

// TestAttack08OwnClaim: who takes things for himself, by hand-over or by scan gun, with a
// witness of his own or without, sees nothing of the resident until the other side says yes.
func TestAttack08OwnClaim(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		w.told(t)
		r := w.purchased(t) // with the courier
		for name, role := range []domain.Role{driver, courier} {
			name := []string{"scan", "handover"}[name]
			idle, token := w.Hire(domain.Grant{Role: role, CommunityID: w.Community})
			if found := w.leaks(t, token, r, role); len(found) > 0 {
				t.Errorf("before any claim: %v", found)
			}
			now := apitest.Decode[api.Request](t, w.OK("GET", path("requests", r.ID), w.Tokens[operator], nil))
			var claim *apitest.Answer
			if name == "scan" {
				claim = w.OK("POST", "/v1/scans", token, obj{"codes": arr{domain.CodeOf(now.Items[0].ID)}})
			} else {
				claim = w.OK("POST", "/v1/handovers", token, obj{
					"items": arr{now.Items[0].ID}, "to": obj{"kind": "staff", "id": idle}, "proof": obj{"kind": "witness", "value": "门岗老赵"},
				})
			}
			if found := w.leaks(t, token, r, role); len(found) > 0 {
				t.Errorf("%s to himself: %v", name, found)
			}
			refused(t, w.Do("GET", path("requests", r.ID), token, nil), http.StatusNotFound, "not_found")
			move := apitest.Decode[api.Handover](t, claim).Moves[0]
			giver := w.Tokens[courier]
			if name == "scan" {
				w.OK("POST", "/v1/handovers/confirmations", giver, obj{"moves": arr{obj{"item_id": move.ItemID, "n": move.N}}})
				w.OK("GET", path("requests", r.ID), token, nil)
				w.OK("POST", "/v1/handovers", token, obj{"items": arr{move.ItemID}, "to": obj{"kind": "staff", "id": w.Staff[courier]}})
			} else {
				w.OK("POST", "/v1/handovers/confirmations", giver, obj{"moves": arr{obj{"item_id": move.ItemID, "n": move.N}}, "disputed": true, "note": "没有给他"})
				refused(t, w.Do("GET", path("requests", r.ID), token, nil), http.StatusNotFound, "not_found")
			}
		}
	})
}

// TestAttack14NothingAfterTheTask: a driver who has handed everything on, and a courier who
// has delivered, read nothing of the resident any more, by whatever operation.
func TestAttack14NothingAfterTheTask(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		w.told(t)
		r := w.assigned(t)
		w.OK("GET", path("requests", r.ID), w.Tokens[driver], nil)
		r = w.step(t, r, driver, "purchase", w.purchase(r))
		w.give(t, r, driver, courier)
		r = apitest.Decode[api.Request](t, w.OK("GET", path("requests", r.ID), w.Tokens[operator], nil))
		if found := w.leaks(t, w.Tokens[driver], r, driver); len(found) > 0 {
			t.Errorf("handed on: %v", found)
		}
		done := w.OK("POST", path("requests", r.ID, "delivery"), w.Tokens[courier], delivery(r), "Idempotency-Key", "k")
		again := w.OK("POST", path("requests", r.ID, "delivery"), w.Tokens[courier], delivery(r), "Idempotency-Key", "k")
		for _, a := range []*apitest.Answer{done, again} {
			if strings.Contains(string(a.Body), "青霉素") || strings.Contains(string(a.Body), "王秀英") {
				t.Errorf("the answer to the delivery shows %s", a.Body)
			}
		}
		if found := w.leaks(t, w.Tokens[courier], r, courier); len(found) > 0 {
			t.Errorf("delivered: %v", found)
		}
	})
}

// TestAttack03AdminReadsNoPeople: an admin reads of the ledger what admins set up; who may
// read residents reads all of it.
func TestAttack03AdminReadsNoPeople(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		w.register(t)
		at := "/v1/events?limit=200&community_id=" + string(w.Community)
		for _, token := range []string{w.Tokens[admin], w.Root} {
			for _, e := range apitest.Decode[api.EntryList](t, w.OK("GET", at, token, nil)).Items {
				if strings.Contains(string(domain.Document(e.Data)), "王") || e.Subject == "residents" || e.Subject == "requests" {
					t.Errorf("an admin reads %s %s", e.Action, e.Data)
				}
			}
		}
		if all := apitest.Decode[api.EntryList](t, w.OK("GET", at, w.Tokens[auditor], nil)).Items; len(all) < 2 {
			t.Errorf("the auditor reads %d entries", len(all))
		}
	})
}

// TestAttack13DriversOfElsewhere: cars, shifts and where they start are known in their own
// place only.
func TestAttack13DriversOfElsewhere(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		car := obj{"staff_id": w.Staff[driver], "plate": "京A12345", "capacity_kits": 20, "shift_start": "08:00", "shift_end": "18:00", "lat": 39.8, "lon": 116.3}
		w.OK("POST", "/v1/drivers", w.Root, car)
		_, theirs := w.Hire(domain.Grant{Role: dispatcher, CommunityID: w.Elsewhere}, domain.Grant{Role: driver, CommunityID: w.Elsewhere})
		_, wide := w.Hire(domain.Grant{Role: dispatcher, District: "丰台区"})
		at := path("drivers", w.Staff[driver])
		refused(t, w.Do("GET", at, theirs, nil), http.StatusNotFound, "not_found")
		for token, want := range map[string]int{theirs: 0, wide: 1, w.Tokens[dispatcher]: 1, w.Root: 0} {
			if list := apitest.Decode[api.DriverList](t, w.OK("GET", "/v1/drivers", token, nil)).Items; token != w.Root && len(list) != want {
				t.Errorf("%d drivers, want %d", len(list), want)
			}
		}
		w.OK("GET", at, w.Tokens[dispatcher], nil)
		w.OK("GET", at, w.Tokens[driver], nil)
	})
}

// TestAttack17NoPlaceWithoutAnAdmin: the office of everything is no community to be changed,
// the last admin stays, and who is archived is not changed.
func TestAttack17NoPlaceWithoutAnAdmin(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		system := path("communities", domain.System)
		refused(t, w.Do("PATCH", system, w.Root, obj{"district": "丰台区"}, "If-Match", `"1"`), http.StatusNotFound, "not_found")
		refused(t, w.Do("DELETE", system, w.Root, nil), http.StatusNotFound, "not_found")
		me := apitest.Decode[api.Me](t, w.OK("GET", "/v1/me", w.Root, nil)).StaffID
		refused(t, w.Do("DELETE", path("staff", me), w.Root, nil), http.StatusConflict, "last_admin")
		refused(t, w.Do("PATCH", path("staff", me), w.Root, obj{"grants": arr{}}, "If-Match", `"1"`), http.StatusConflict, "last_admin")
		refused(t, w.Do("PATCH", path("staff", me)+"/fitness", w.Root, obj{"approved": false}, "If-Match", `"1"`), http.StatusConflict, "last_admin")
		w.OK("DELETE", path("staff", w.Staff[admin]), w.Root, nil)
		refused(t, w.Do("PATCH", path("staff", w.Staff[admin]), w.Root, obj{"name": "x"}, "If-Match", `"2"`), http.StatusConflict, "archived")
		refused(t, w.Do("PATCH", path("staff", w.Staff[admin])+"/fitness", w.Root, obj{"approved": true}, "If-Match", `"2"`), http.StatusConflict, "archived")
	})
}

// TestStaffLeaveWithEmptyHands: neither an account is archived nor the last role in a place
// taken away while things or money of its residents are in hand.
func TestStaffLeaveWithEmptyHands(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		r := w.assigned(t)
		at := path("staff", w.Staff[driver])
		refused(t, w.Do("DELETE", at, w.Root, nil), http.StatusConflict, "holds_items")
		refused(t, w.Do("PATCH", at, w.Root, obj{"grants": arr{}}, "If-Match", `"1"`), http.StatusConflict, "holds_items")
		w.step(t, r, driver, "purchase", w.purchase(r))
		w.give(t, r, driver, courier)
		w.OK("POST", path("requests", r.ID, "money-moves"), w.Tokens[driver], obj{
			"from": obj{"kind": "resident"}, "to": obj{"kind": "staff", "id": w.Staff[driver]}, "amount_fen": 100, "reason": "x",
		})
		refused(t, w.Do("DELETE", at, w.Root, nil), http.StatusConflict, "purse_not_empty")
		refused(t, w.Do("PATCH", at, w.Root, obj{"grants": arr{}}, "If-Match", `"1"`), http.StatusConflict, "purse_not_empty")
	})
}
