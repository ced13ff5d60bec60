package api_test

import (
	"net/http"
	"strings"
	"testing"
	"time"

	"songyao/api"
	"songyao/api/apitest"
	"songyao/domain"
	"songyao/workflow/supply"
)

// takes puts a resident on a plan of one unit a day that lasts so many days.
func (w *world) takes(t *testing.T, resident domain.ID, drug, days int) domain.ID {
	t.Helper()
	c, err := w.Office.Console(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	units := domain.Milli(days) * 1_000
	v, err := w.Supply.StartSupply(t.Context(), c, resident, supply.NewSupplyPlan{DrugID: w.Drugs[drug], DailyDose: 1_000, Units: &units})
	if err != nil {
		t.Fatal(err)
	}
	return v.ID
}

// callList is whom to call today, as the role sees it.
func (w *world) callList(t *testing.T, role domain.Role, reason string) api.CallList {
	t.Helper()
	return apitest.Decode[api.CallList](t, w.OK("GET", "/v1/call-list?community_id="+string(w.Community)+reason, w.Tokens[role], nil))
}

// TestCallRound is a morning at the hotline: the list, one call that settles a
// household, and the list without it.
func TestCallRound(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		plan, insulin := w.takes(t, w.Resident, 0, 3), w.takes(t, w.Resident, 2, 4)
		neighbour := apitest.Decode[api.Resident](t, w.OK("POST", "/v1/residents", w.Tokens[operator], obj{
			"community_id": w.Community, "name": "独居老人", "building": "3", "unit": "2", "room": "502", "flags": arr{"living_alone_elderly"},
		}))
		if neighbour.ResponsibleID != w.Staff[operator] {
			t.Errorf("%s answers for the new one", neighbour.ResponsibleID)
		}
		l := w.callList(t, operator, "")
		if l.RefillCount != 1 || l.RoundCount != 1 || len(l.Items) != 2 || l.On != "2020-06-15" {
			t.Fatalf("in the morning: %+v", l)
		}
		e := l.Items[0]
		if e.Room != "501" || len(e.Refills) != 2 || e.Refills[0].PlanID != insulin || e.Refills[0].Level != domain.UrgencyCritical ||
			*e.Refills[1].DaysLeft != 3 || e.Refills[1].OrderBy == "" || e.Residents[0].Phones[0].Number == "" {
			t.Errorf("the entry: %+v", e)
		}
		if round := w.callList(t, auditor, "&reason=round"); len(round.Items) != 1 || round.Items[0].Overdue[0].ResponsibleID != w.Staff[operator] {
			t.Errorf("the round: %+v", round)
		}
		w.OK("POST", "/v1/contacts", w.Tokens[operator], obj{"resident_id": w.Resident, "channel": "wechat", "result": "no_answer"})
		if last := w.callList(t, operator, "").Items[1]; last.Room != "501" || last.Tries != 1 || last.LastTry.Result != domain.ContactNoAnswer {
			t.Errorf("behind the untried: %+v", last)
		}
		a := w.OK("POST", "/v1/contacts", w.Tokens[operator], obj{
			"resident_id": w.Resident, "channel": "phone", "result": "reached", "note": "女儿接的",
			"refills": arr{
				obj{"plan_id": plan, "outcome": "requested", "on_hand_milli": 2000},
				obj{"plan_id": insulin, "outcome": "declined", "reason": "儿子带来"},
			},
			"request": obj{"caller": obj{"name": "王晓", "phone": "13800138000"}, "consent": obj{"wording": "2020-06"}},
			"need":    "没有米了",
		})
		c := apitest.Decode[api.Contact](t, a)
		if c.Request == nil || c.Request.Number != "0615-001" || c.RequestID != c.Request.ID || len(c.Earlier) != 1 || c.NeedState != domain.NeedOpen ||
			a.Header.Get("Location") != "/v1/contacts/"+string(c.ID) {
			t.Errorf("recorded: %+v", c)
		}
		if l := w.callList(t, operator, "&reason=refill"); len(l.Items) != 0 || l.RoundCount != 1 {
			t.Errorf("after the call: %+v", l)
		}
		needs := apitest.Decode[api.ContactList](t, w.OK("GET", "/v1/contacts?need=open", w.Tokens[supervisor], nil))
		if len(needs.Items) != 1 || needs.Items[0].ID != c.ID {
			t.Errorf("open needs: %+v", needs)
		}
		w.OK("POST", path("contacts", c.ID, "need"), w.Tokens[operator], obj{"state": "passed_on", "passed_to": "物资组"})
		if got := apitest.Decode[api.Contact](t, w.OK("GET", path("contacts", c.ID), w.Tokens[auditor], nil)); got.PassedTo != "物资组" || got.Version != 2 {
			t.Errorf("passed on: %+v", got)
		}
		w.clock.Pass(96 * time.Hour)
		if l := w.callList(t, operator, "&reason=refill"); len(l.Items) != 1 || l.Items[0].Refills[0].Quiet {
			t.Errorf("it got worse: %+v", l)
		}
	})
}

// TestContactPages: newest first, none twice, none missing.
func TestContactPages(t *testing.T) {
	one(t, func(t *testing.T, w *world) {
		var want []domain.ID
		for range 5 {
			v := apitest.Decode[api.Contact](t, w.OK("POST", "/v1/contacts", w.Tokens[operator],
				obj{"resident_id": w.Resident, "channel": "knock", "result": "no_answer"}))
			want = append([]domain.ID{v.ID}, want...)
		}
		var got []domain.ID
		at := "/v1/contacts?limit=2&resident_id=" + string(w.Resident)
		for next := "-"; next != ""; {
			l := apitest.Decode[api.ContactList](t, w.OK("GET", at+strings.TrimPrefix("&cursor="+next, "&cursor=-"), w.Tokens[operator], nil))
			for _, c := range l.Items {
				got = append(got, c.ID)
			}
			next = l.NextCursor
		}
		if len(got) != len(want) {
			t.Fatalf("%v, want %v", got, want)
		}
		for i := range got {
			if got[i] != want[i] {
				t.Errorf("%v, want %v", got, want)
			}
		}
	})
}

// TestContactBadInput: every mistake is named where it is, and nothing is written.
func TestContactBadInput(t *testing.T) {
	one(t, func(t *testing.T, w *world) {
		plan, theirs := w.takes(t, w.Resident, 0, 3), w.takes(t, w.Foreigner, 0, 3)
		request := obj{"caller": obj{"name": "王晓", "phone": "13800138000"}, "consent": obj{"wording": "2020-06"}}
		said := func(edits ...func(obj)) obj {
			refill := obj{"plan_id": plan, "outcome": "declined", "reason": "不要"}
			for _, e := range edits {
				e(refill)
			}
			return obj{"resident_id": w.Resident, "channel": "phone", "result": "reached", "refills": arr{refill}}
		}
		put := func(field string, value any) func(obj) { return func(o obj) { o[field] = value } }
		before := w.Written()
		for _, c := range []struct {
			name, pointer, code string
			body                obj
		}{
			{"negative", "/refills/0/on_hand_milli", "too_small", said(put("outcome", "counted"), put("on_hand_milli", -1))},
			{"no such day", "/refills/0/until_on", "invalid_date", said(put("outcome", "snoozed"), put("until_on", "2020-02-30"))},
			{"past day", "/refills/0/until_on", "day_not_ahead", said(put("outcome", "snoozed"), put("until_on", "2020-06-14"))},
			{"today", "/refills/0/until_on", "day_not_ahead", said(put("outcome", "snoozed"), put("until_on", "2020-06-15"))},
			{"too late", "/refills/0/until_on", "snooze_too_long", said(put("outcome", "snoozed"), put("until_on", "2020-07-15"))},
			{"no day", "/refills/0/until_on", "required", said(put("outcome", "snoozed"))},
			{"no reason", "/refills/0/reason", "reason_required", said(put("reason", nil))},
			{"blank reason", "/refills/0/reason", "blank", said(put("reason", "  "))},
			{"no count", "/refills/0/on_hand_milli", "required", said(put("outcome", "counted"))},
			{"no such outcome", "/refills/0/outcome", "not_an_option", said(put("outcome", "dismissed"))},
			{"unknown plan", "/refills/0/plan_id", "unknown_plan", said(put("plan_id", nobody))},
			{"another household's plan", "/refills/0/plan_id", "unknown_plan", said(put("plan_id", theirs))},
			{"no request", "/request", "required", said(put("outcome", "requested"))},
			{"nothing asked for", "/request", "nothing_requested", with(said(), "request", request)},
			{"bad phone", "/request/caller/phone", "invalid_phone", with(said(put("outcome", "requested")), "request",
				with(request, "caller", obj{"name": "王晓", "phone": "12"}))},
			{"no consent", "/request/consent", "required", with(said(put("outcome", "requested")), "request", without(request, "consent"))},
			{"nobody reached", "/result", "contact_not_reached", with(said(), "result", "no_answer")},
			{"no such channel", "/channel", "not_an_option", with(said(), "channel", "pigeon")},
		} {
			a := w.Do("POST", "/v1/contacts", w.Tokens[operator], c.body)
			p := a.Problem(t)
			if a.Status != http.StatusUnprocessableEntity || len(p.Errors) != 1 || p.Errors[0].Pointer != c.pointer || p.Errors[0].Code != c.code ||
				!chinese(p.Errors[0].Message) {
				t.Errorf("%s: %d %s %+v", c.name, a.Status, p.Code, p.Errors)
			}
		}
		for _, c := range []struct{ method, at, token, code string }{
			{"POST", "/v1/contacts", w.Stranger, "not_found"},
			{"POST", "/v1/contacts", w.Tokens[driver], "forbidden"},
			{"POST", "/v1/contacts", w.Tokens[courier], "forbidden"},
			{"POST", "/v1/contacts", w.Tokens[auditor], "forbidden"},
			{"GET", "/v1/call-list?community_id=" + string(w.Community), w.Stranger, "not_found"},
			{"GET", "/v1/call-list?community_id=" + string(w.Community), w.Tokens[driver], "forbidden"},
			{"GET", path("contacts", nobody), w.Tokens[operator], "not_found"},
		} {
			body := any(said())
			if c.method == "GET" {
				body = nil
			}
			if p := w.Do(c.method, c.at, c.token, body).Problem(t); p.Code != c.code {
				t.Errorf("%s %s: %s, want %s", c.method, c.at, p.Code, c.code)
			}
		}
		if now := w.Written(); now != before {
			t.Errorf("refused contacts wrote %d entries", now-before)
		}
	})
}

// TestResponsibilityHandover: a volunteer cannot leave before the residents are
// somebody else's; only a supervisor hands over.
func TestResponsibilityHandover(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		old := apitest.Decode[api.Resident](t, w.OK("POST", "/v1/residents", w.Tokens[operator], obj{
			"community_id": w.Community, "name": "独居老人", "building": "3", "unit": "2", "room": "502", "flags": arr{"living_alone_elderly"},
		}))
		leave := func() *apitest.Answer { return w.Do("DELETE", path("staff", w.Staff[operator]), w.Root, nil) }
		if p := leave().Problem(t); p.Code != "responsible_for_residents" || p.Status != http.StatusConflict {
			t.Errorf("left: %+v", p)
		}
		body := obj{"community_id": w.Community, "from": w.Staff[operator], "to": w.Staff[medic]}
		if p := w.Do("POST", "/v1/responsibilities/handover", w.Tokens[operator], body).Problem(t); p.Status != http.StatusForbidden {
			t.Errorf("the operator handed over: %+v", p)
		}
		p := w.Do("POST", "/v1/responsibilities/handover", w.Tokens[supervisor], with(body, "residents", arr{old.ID, w.Resident})).Problem(t)
		if len(p.Errors) != 1 || p.Errors[0].Pointer != "/residents/1" || p.Errors[0].Code != "not_responsible" {
			t.Errorf("somebody else's resident: %+v", p)
		}
		done := apitest.Decode[api.ResponsibilityHandover](t, w.OK("POST", "/v1/responsibilities/handover", w.Tokens[supervisor], body))
		list := apitest.Decode[api.ResidentList](t, w.OK("GET", "/v1/residents?responsible_id="+string(w.Staff[medic]), w.Tokens[operator], nil))
		if done.Moved != 1 || len(list.Items) != 1 || list.Items[0].ID != old.ID {
			t.Errorf("%+v, then %+v", done, list)
		}
		if none := apitest.Decode[api.ResidentList](t, w.OK("GET", "/v1/residents?unassigned=true", w.Tokens[operator], nil)); len(none.Items) != 0 {
			t.Errorf("nobody answers for %+v", none)
		}
		a := w.Do("PATCH", path("residents", old.ID), w.Tokens[operator], obj{"responsible_id": nobody}, "If-Match", `"2"`)
		if p := a.Problem(t); len(p.Errors) != 1 || p.Errors[0].Code != "unknown_staff" || p.Errors[0].Pointer != "/responsible_id" {
			t.Errorf("given to nobody: %+v", p)
		}
		if a := leave(); a.Status != http.StatusNoContent {
			t.Errorf("could not leave: %d", a.Status)
		}
	})
}
