package api_test

import (
	"strings"
	"testing"
	"time"

	"songyao/api"
	"songyao/api/apitest"
	"songyao/domain"
)

// rings records a call.
func (w *world) rings(t *testing.T, body obj) api.CallRecord {
	t.Helper()
	return apitest.Decode[api.CallRecord](t, w.OK("POST", "/v1/calls", w.Tokens[operator], body))
}

func (w *world) queue(t *testing.T, query string) api.CallbackList {
	t.Helper()
	return apitest.Decode[api.CallbackList](t, w.OK("GET", "/v1/callbacks"+query, w.Tokens[supervisor], nil))
}

// TestHotlineDay: a missed call, a try, a claim, and the call that settles it; what
// the driver asks meanwhile is in the same queue.
func TestHotlineDay(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		missed := w.rings(t, obj{"community_id": w.Community, "number": "139-0000-0001", "direction": "in", "kind": "other", "outcome": "no_answer"})
		if missed.Number != "+8613900000001" || missed.Resident != nil || missed.CalledOn != "2020-06-15" || len(missed.Open) != 1 {
			t.Errorf("missed: %+v", missed)
		}
		r := w.assigned(t)
		w.step(t, r, driver, "decisions", obj{"question": "price_change", "text": "涨了五块", "asked_fen": 3000, "offered_fen": 3500, "minutes": 30, "default_answer": "refuse"})
		two := w.clock.Now().Add(5 * time.Hour).Format(time.RFC3339)
		w.rings(t, obj{"request_id": r.ID, "direction": "out", "kind": "decision", "outcome": "call_back", "callback_at": two, "note": "在开会"})
		q := w.queue(t, "")
		if len(q.Items) != 3 || !q.Items[0].Overdue || q.Items[0].Number != missed.Number || q.Items[1].Decision == nil || q.Items[1].Version != nil ||
			q.Items[2].Resident == nil || q.Items[2].RequestID != r.ID || q.Items[2].Overdue {
			t.Errorf("the queue: %+v", q.Items)
		}
		if got := apitest.Decode[api.Request](t, w.OK("GET", path("requests", r.ID), w.Tokens[operator], nil)); got.Calls == nil || got.Calls.Count != 1 ||
			got.Calls.LastOutcome != domain.CallAgain || got.Calls.DueAt == nil {
			t.Errorf("the request: %+v", got.Calls)
		}
		callers := apitest.Decode[api.CallerList](t, w.OK("GET", "/v1/callers?phone=63451234", w.Tokens[operator], nil))
		if len(callers.Items) != 1 || len(callers.Items[0].Callbacks) != 1 || callers.Items[0].Callbacks[0].RequestID != r.ID {
			t.Errorf("whom the hotline wants to speak to rings by themselves: %+v", callers.Items)
		}
		claimed := apitest.Decode[api.CallbackList](t, w.OK("POST", path("callbacks", q.Items[0].ID, "claim"), w.Tokens[operator], nil, "If-Match", `"1"`))
		if len(claimed.Items) != 1 || claimed.Items[0].ClaimedBy != w.Staff[operator] {
			t.Errorf("claimed: %+v", claimed.Items)
		}
		if a := w.Do("POST", path("callbacks", q.Items[0].ID, "claim"), w.Tokens[medic], nil); a.Status != 409 || a.Problem(t).Code != "callback_claimed" {
			t.Errorf("claimed twice: %d %s", a.Status, a.Body)
		}
		spoken := w.rings(t, obj{
			"resident_id": w.Resident, "number": "13900000001", "direction": "out", "kind": "complaint", "outcome": "reached",
			"answers": arr{obj{"key": "matter", "value": "药袋破了"}},
		})
		if spoken.CallbackID != "" || *spoken.ScriptVersion != 1 || spoken.Attempt != 1 || len(spoken.Open) != 1 || spoken.Open[0].RequestID != r.ID {
			t.Errorf("spoken to: %+v", spoken)
		}
		gone := w.OK("POST", path("callbacks", q.Items[2].ID, "dismissal"), w.Tokens[operator], obj{"reason": "已在门口说清"})
		if b := apitest.Decode[api.Callback](t, gone); b.ClosedAt == nil || b.Dismissed == "" || gone.Header.Get("ETag") != `"2"` {
			t.Errorf("dismissed: %+v", b)
		}
		if q := w.queue(t, ""); len(q.Items) != 1 || q.Items[0].Decision == nil {
			t.Errorf("left: %+v", q.Items)
		}
		for query, want := range map[string]int{
			"": 3, "?resident_id=" + string(w.Resident): 2, "?request_id=" + string(r.ID): 1, "?phone=" + escape("(+86)139 0000 0001"): 2,
			"?staff_id=" + string(w.Staff[operator]): 3, "?staff_id=" + string(w.Staff[medic]): 0, "?called_on=2020-06-15": 3, "?called_on=2020-06-14": 0,
		} {
			if l := apitest.Decode[api.CallRecordList](t, w.OK("GET", "/v1/calls"+query, w.Tokens[auditor], nil)); len(l.Items) != want {
				t.Errorf("%s: %d calls, want %d", query, len(l.Items), want)
			}
		}
		if got := apitest.Decode[api.CallRecord](t, w.OK("GET", path("calls", spoken.ID), w.Tokens[auditor], nil)); got.Answers[0].Value != "药袋破了" || got.Open != nil {
			t.Errorf("read again: %+v", got)
		}
	})
}

// TestCallPages: the log and the queue, page by page, none twice and none missing.
func TestCallPages(t *testing.T) {
	one(t, func(t *testing.T, w *world) {
		for i := range 5 {
			w.rings(t, obj{"community_id": w.Community, "number": "1390000000" + string(rune('1'+i)), "direction": "in", "kind": "other", "outcome": "no_answer"})
		}
		seen := map[domain.ID]bool{}
		for _, at := range []string{"/v1/calls?limit=2", "/v1/callbacks?limit=2"} {
			pages := 0
			for cursor := "-"; cursor != ""; pages++ {
				l := apitest.Decode[struct {
					Items      []struct{ ID domain.ID }
					NextCursor string `json:"next_cursor"`
				}](t, w.OK("GET", at+strings.TrimPrefix("&cursor="+cursor, "&cursor=-"), w.Tokens[operator], nil))
				for _, x := range l.Items {
					if seen[x.ID] {
						t.Errorf("%s: %s twice", at, x.ID)
					}
					seen[x.ID] = true
				}
				cursor = l.NextCursor
			}
			if pages != 3 {
				t.Errorf("%s: %d pages", at, pages)
			}
		}
		if len(seen) != 10 {
			t.Errorf("%d of 10", len(seen))
		}
	})
}

// TestCallBadInput: every mistake is named where it is, and nothing is written; the
// same call sent twice is one.
func TestCallBadInput(t *testing.T) {
	one(t, func(t *testing.T, w *world) {
		good := obj{
			"resident_id": w.Resident, "direction": "in", "kind": "registration", "outcome": "reached",
			"answers": arr{
				obj{"key": "box", "value": "no"},
				obj{"key": "product", "value": "甘精胰岛素 丙 300IU"},
				obj{"key": "left", "value": "两支"},
				obj{"key": "opener", "value": "女儿"},
				obj{"key": "allergies", "value": "没有"},
				obj{"key": "consent", "value": "yes"},
			},
		}
		before := w.Written()
		for _, c := range []struct {
			name, pointer, code string
			body                obj
		}{
			{"two questions were not asked", "/answers", "answer_missing", with(good, "answers", good["answers"].(arr)[2:])},
			{"neither yes nor no", "/answers/0/value", "not_an_option", with(good, "answers", arr{obj{"key": "box", "value": "也许"}})},
			{"no such question", "/answers/0/key", "unknown_question", with(good, "answers", arr{obj{"key": "colour", "value": "red"}})},
			{"no such script", "/script_version", "unknown_script", with(good, "script_version", 9)},
			{"nobody", "/resident_id", "call_with_nobody", without(good, "resident_id")},
			{"no number", "/number", "invalid_phone", with(good, "number", "abc")},
			{"when", "/callback_at", "required", with(good, "outcome", "call_back")},
			{"yesterday", "/callback_at", "callback_not_ahead", with(good, "callback_at", "2020-06-14T09:00:00+08:00")},
			{"not begun", "/started_at", "call_times", with(good, "started_at", "2020-06-16T09:00:00+08:00")},
		} {
			a := w.Do("POST", "/v1/calls", w.Tokens[operator], c.body)
			p := a.Problem(t)
			if a.Status != 422 || len(p.Errors) == 0 || p.Errors[0].Pointer != c.pointer || p.Errors[0].Code != c.code || !chinese(p.Errors[0].Message) {
				t.Errorf("%s: %d %+v", c.name, a.Status, p)
			}
			if c.code == "answer_missing" && (len(p.Errors) != 2 || p.Code != "answers_missing" || !strings.Contains(p.Errors[1].Message, "药名")) {
				t.Errorf("%s: %+v", c.name, p)
			}
		}
		if a := w.Do("POST", "/v1/calls", w.Stranger, good); a.Status != 404 {
			t.Errorf("from elsewhere: %d", a.Status)
		}
		if a := w.Do("POST", "/v1/calls", w.Tokens[auditor], good); a.Status != 403 {
			t.Errorf("an auditor: %d", a.Status)
		}
		if n := w.Written() - before; n != 0 {
			t.Errorf("%d entries written", n)
		}
		first := w.OK("POST", "/v1/calls", w.Tokens[operator], good, "Idempotency-Key", "k")
		again := w.OK("POST", "/v1/calls", w.Tokens[operator], good, "Idempotency-Key", "k")
		if string(first.Body) != string(again.Body) || w.Written()-before != 1 {
			t.Errorf("%s\n%s", first.Body, again.Body)
		}
	})
}

// TestCallScripts: an admin changes what is asked; who reads an old answer finds its
// question.
func TestCallScripts(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		all := apitest.Decode[api.CallScriptList](t, w.OK("GET", "/v1/call-scripts", w.Tokens[driver], nil))
		if len(all.Items) != len(domain.CallKinds()) || all.Items[0].Kind != domain.AboutRegistration || len(all.Items[0].Questions) != 6 || all.Items[0].ChangedBy != "" {
			t.Errorf("shipped: %+v", all.Items)
		}
		words := func(s string) obj { return obj{"zh": s, "en": s} }
		in := obj{"text": words("您好"), "questions": arr{obj{"key": "number", "text": words("单号？"), "kind": "text", "required": true}}}
		a := w.OK("PUT", "/v1/call-scripts/status", w.Root, in, "If-Match", `"1"`)
		if s := apitest.Decode[api.CallScript](t, a); s.Version != 2 || a.Header.Get("ETag") != `"2"` || s.ChangedBy == "" || !s.Questions[0].Required {
			t.Errorf("changed: %+v", s)
		}
		if old := apitest.Decode[api.CallScript](t, w.OK("GET", "/v1/call-scripts/status?version=1", w.Tokens[auditor], nil)); old.Questions[0].Key != "message" {
			t.Errorf("version 1: %+v", old)
		}
		before := w.Written()
		twice := obj{"text": words("您好"), "questions": arr{in["questions"].(arr)[0], in["questions"].(arr)[0]}}
		for _, c := range []struct {
			name, token, etag, at string
			body                  obj
			status                int
			code                  string
		}{
			{"an old version", w.Root, `"1"`, "status", in, 412, "stale_version"},
			{"no version", w.Root, "", "status", in, 428, "if_match_required"},
			{"an admin of one community", w.Tokens[domain.RoleAdmin], `"2"`, "status", in, 403, "forbidden"},
			{"an operator", w.Tokens[operator], `"2"`, "status", in, 403, "forbidden"},
			{"the same key twice", w.Root, `"2"`, "status", twice, 422, "question_twice"},
			{"no such kind", w.Root, `"2"`, "gossip", in, 422, "validation_failed"},
		} {
			if a := w.Do("PUT", "/v1/call-scripts/"+c.at, c.token, c.body, "If-Match", c.etag); a.Status != c.status || a.Problem(t).Code != c.code {
				t.Errorf("%s: %d %s", c.name, a.Status, a.Body)
			}
		}
		if a := w.Do("GET", "/v1/call-scripts/status?version=7", w.Tokens[operator], nil); a.Status != 404 {
			t.Errorf("a version that never was: %d", a.Status)
		}
		if n := w.Written() - before; n != 0 {
			t.Errorf("%d entries written", n)
		}
	})
}
