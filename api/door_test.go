package api_test

import (
	"fmt"
	"net/http"
	"slices"
	"strings"
	"testing"
	"time"

	"songyao/api"
	"songyao/api/apitest"
	"songyao/domain"
)

// TestPinIsReadOutOnThePhone: the hotline sees the PIN, and nobody else anywhere;
// whoever looked is in the ledger, which does not tell it either.
func TestPinIsReadOutOnThePhone(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		r := w.purchased(t)
		told := apitest.Decode[api.Pin](t, w.OK("GET", path("requests", r.ID, "pin"), w.Tokens[operator], nil))
		if len(told.Pin) != 4 || told.Number != r.Number || told.TriesLeft != 3 {
			t.Fatalf("told: %+v", told)
		}
		if a := w.Do("GET", path("requests", r.ID, "pin"), w.Tokens[courier], nil); a.Status != http.StatusForbidden {
			t.Errorf("a courier looked: %d", a.Status)
		}
		wrong := delivery(r)
		for i, want := range []string{"pin_wrong", "pin_wrong", "pin_locked", "pin_locked"} {
			wrong["proof"] = obj{"kind": "pin", "value": "x" + string(rune('a'+i))}
			a := w.Do("POST", path("requests", r.ID, "delivery"), w.Tokens[courier], wrong, "Idempotency-Key", "k"+want)
			if p := a.Problem(t); p.Code != want || !chinese(p.Detail) || a.Status/100 != 4 {
				t.Errorf("try %d: %d %s", i+1, a.Status, p.Code)
			}
		}
		right := with(delivery(r), "proof", obj{"kind": "pin", "value": told.Pin})
		if p := w.Do("POST", path("requests", r.ID, "delivery"), w.Tokens[courier], right).Problem(t); p.Code != "pin_locked" {
			t.Errorf("the right one, locked: %s", p.Code)
		}
		issue := w.OK("POST", path("requests", r.ID, "pin"), w.Tokens[operator], obj{"reason": "居民来电"}, "Idempotency-Key", "new")
		fresh := apitest.Decode[api.Pin](t, issue)
		again := apitest.Decode[api.Pin](t, w.OK("POST", path("requests", r.ID, "pin"), w.Tokens[operator], obj{"reason": "居民来电"}, "Idempotency-Key", "new"))
		if issue.Status != http.StatusCreated || fresh.TriesLeft != 3 || again.Pin != "" || again.IssuedAt != fresh.IssuedAt {
			t.Errorf("issued: %d %+v, again %+v", issue.Status, fresh, again)
		}
		right["proof"] = obj{"kind": "pin", "value": fresh.Pin}
		done := w.OK("POST", path("requests", r.ID, "delivery"), w.Tokens[courier], right)
		if p := w.Do("GET", path("requests", r.ID, "pin"), w.Tokens[operator], nil).Problem(t); p.Code != "request_finished" {
			t.Errorf("shown after the delivery: %s", p.Code)
		}
		ledger := w.OK("GET", "/v1/events?limit=200&community_id="+string(w.Community), w.Tokens[auditor], nil)
		for _, action := range []string{"pin.reveal", "pin.wrong", "pin.issue"} {
			if !strings.Contains(string(ledger.Body), `"`+action+`"`) {
				t.Errorf("the ledger lacks %s", action)
			}
		}
		row := w.OK("GET", "/v1/requests", w.Tokens[supervisor], nil)
		for what, text := range map[string]string{
			"the ledger": string(ledger.Body), "the request": string(done.Body), "the list": string(row.Body), "the log": w.Log.String(),
		} {
			if strings.Contains(text, `"`+fresh.Pin+`"`) {
				t.Errorf("%s shows the PIN", what)
			}
		}
	})
}

// TestWaivedPin: a resident who hears badly gets the insulin by a witness, because
// the supervisor has said so with a reason.
func TestWaivedPin(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		r := w.purchased(t, func(in obj) {
			in["lines"] = arr{obj{"drug_id": w.Drugs[2], "quantity_milli": 300000, "substitution": "never"}}
		})
		in := with(delivery(r), "proof", obj{"kind": "witness", "value": "社区干部老李"})
		p := w.Do("POST", path("requests", r.ID, "delivery"), w.Tokens[courier], in).Problem(t)
		if p.Code != "proof_not_enough" || p.Detail != "须凭：取药码" || p.Errors[0].Pointer != "/proof/kind" {
			t.Errorf("insulin without the PIN: %+v", p)
		}
		at := path("requests", r.ID, "pin-waiver")
		if a := w.Do("POST", at, w.Tokens[operator], obj{"reason": "x"}); a.Status != http.StatusForbidden {
			t.Errorf("an operator waived: %d", a.Status)
		}
		waived := apitest.Decode[api.Pin](t, w.OK("POST", at, w.Tokens[supervisor], obj{"reason": "听力障碍"}))
		if waived.WaivedReason != "听力障碍" || waived.Pin != "" {
			t.Errorf("waived: %+v", waived)
		}
		w.step(t, r, courier, "delivery", in)
	})
}

// TestAttempts: what was tried is a list; a try without a step is written down and
// does not count.
func TestAttempts(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		r := w.purchased(t)
		next := w.clock.Now().Add(2 * time.Hour).Format(time.RFC3339)
		r = w.step(t, r, courier, "delivery-attempt", obj{"steps": arr{"knocked", "note_left"}, "reason": "nobody_home", "next_try_at": next})
		r = w.step(t, r, courier, "delivery-attempt", obj{"steps": arr{}, "reason": "other", "note": "下大雨，没有上门"})
		r = w.step(t, r, courier, "delivery-attempt", obj{"steps": arr{"asked_receiver"}, "reason": "refused"})
		list := apitest.Decode[api.AttemptList](t, w.OK("GET", path("requests", r.ID, "delivery-attempts"), w.Tokens[operator], nil))
		if r.Attempts != 2 || len(list.Items) != 3 {
			t.Fatalf("%d count, %d listed", r.Attempts, len(list.Items))
		}
		first, second, third := list.Items[0], list.Items[1], list.Items[2]
		if first.Number == nil || *first.Number != 1 || first.NextTryAt == nil || second.Counted || second.Number != nil || *third.Number != 2 {
			t.Errorf("listed: %+v", list.Items)
		}
		for where, in := range map[string]obj{
			"/note":        {"steps": arr{"knocked"}, "reason": "other"},
			"/next_try_at": {"steps": arr{"knocked"}, "reason": "refused", "next_try_at": "2020-06-01T00:00:00Z"},
			"/steps/1":     {"steps": arr{"knocked", "knocked"}, "reason": "refused"},
		} {
			p := w.Do("POST", path("requests", r.ID, "delivery-attempt"), w.Tokens[courier], in).Problem(t)
			if p.Status != 422 || len(p.Errors) != 1 || p.Errors[0].Pointer != where {
				t.Errorf("%v: %+v", in, p)
			}
		}
	})
}

// TestAllowedReceivers: who may take the medicine is told on the phone, and can be
// corrected.
func TestAllowedReceivers(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		r := w.purchased(t, func(in obj) { in["receivers"] = arr{obj{"name": "李建国", "relation": "邻居"}} })
		if len(r.Receivers) != 1 || r.Receivers[0].Name != "李建国" {
			t.Fatalf("receivers: %+v", r.Receivers)
		}
		twice := arr{obj{"name": "李建国", "relation": "邻居"}, obj{"name": "李 建国", "relation": "x"}}
		a := w.Do("PATCH", path("requests", r.ID), w.Tokens[operator], obj{"receivers": twice}, "If-Match", etagOf(r))
		if p := a.Problem(t); p.Code != "receiver_twice" {
			t.Errorf("twice: %d %s", a.Status, p.Code)
		}
		changed := w.OK("PATCH", path("requests", r.ID), w.Tokens[operator], obj{"receivers": arr{obj{"name": "门岗老赵", "relation": "门岗"}}}, "If-Match", etagOf(r))
		r = apitest.Decode[api.Request](t, changed)
		in := with(with(delivery(r), "receiver", "李建国"), "left_with", true)
		p := w.Do("POST", path("requests", r.ID, "delivery"), w.Tokens[courier], in).Problem(t)
		if p.Code != "receiver_not_allowed" || p.Errors[0].Pointer != "/receiver" {
			t.Errorf("no longer named: %+v", p)
		}
		in["receiver"], in["relation"], in["proof"] = "门岗老赵", "门岗", obj{"kind": "photo", "value": w.upload(t, courier, "purpose=proof&request_id="+string(r.ID)).ID}
		w.step(t, r, courier, "delivery", in)
	})
}

func etagOf(r api.Request) string { return fmt.Sprintf(`"%d"`, r.Version) }

// TestFitnessOverREST: a new driver is hired, and serves only once approved, trained
// and tested; the list of the unfit empties.
func TestFitnessOverREST(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		made := w.newcomer(t, w.Root, obj{"community_id": w.Community})
		made = w.granted(t, made.ID, obj{"role": "driver", "community_id": w.Community}, obj{"role": "operator", "community_id": w.Community})
		if !slices.Equal(made.Lacks, []domain.Lack{domain.LackApproval, domain.LackTraining, domain.LackTest}) {
			t.Errorf("a newcomer lacks %v", made.Lacks)
		}
		token := w.confirmed(t, obj{"staff_id": made.ID, "token": obj{"label": "x"}}).Token
		a := w.Do("POST", "/v1/requests", token, w.registration())
		if p := a.Problem(t); a.Status != http.StatusForbidden || p.Code != "not_approved" {
			t.Errorf("a newcomer at the telephone: %d %s", a.Status, p.Code)
		}
		me := apitest.Decode[api.Me](t, w.OK("GET", "/v1/me", token, nil))
		if len(me.Grants) != 1 || !slices.Equal(me.Grants[0].Roles, []domain.Role{driver}) || len(me.Grants[0].Lacks) != 3 {
			t.Errorf("a newcomer is told %+v", me.Grants)
		}
		unfit := func() int {
			return len(apitest.Decode[api.StaffList](t, w.OK("GET", "/v1/staff?unfit=true", w.Tokens[supervisor], nil)).Items)
		}
		if n := unfit(); n != 1 {
			t.Errorf("%d are not fit", n)
		}
		r := w.register(t)
		w.step(t, r, collector, "card-collection", fullKit)
		assign := obj{"hospital_id": w.Hospitals[0], "driver_id": made.ID}
		p := w.Do("POST", path("requests", r.ID, "hospital-assignment"), w.Tokens[dispatcher], assign).Problem(t)
		if p.Code != "not_fit" || p.Errors[0].Pointer != "/driver_id" || p.Detail != "暂不能上岗，缺：审批、培训、有效的阴性检测" {
			t.Errorf("assigned to a newcomer: %+v", p)
		}
		at := path("staff", made.ID, "fitness")
		for where, in := range map[string]obj{
			"/test_result": {"tested_on": "2020-06-15"},
			"/tested_on":   {"tested_on": "2020-06-16", "test_result": "negative"},
			"/trained_on":  {"trained_on": "2020-06-16"},
		} {
			p := w.Do("PATCH", at, w.Tokens[supervisor], in, "If-Match", `"2"`).Problem(t)
			if p.Status != 422 || len(p.Errors) != 1 || p.Errors[0].Pointer != where {
				t.Errorf("%v: %+v", in, p)
			}
		}
		fit := apitest.Decode[api.Staff](t, w.OK("PATCH", at, w.Tokens[supervisor], obj{
			"approved": true, "trained_on": "2020-06-14", "tested_on": "2020-06-15", "test_result": "negative",
		}, "If-Match", `"2"`))
		if len(fit.Lacks) != 0 || fit.ApprovedBy != w.Staff[supervisor] || fit.TestResult != domain.TestNegative || unfit() != 0 {
			t.Errorf("fit: %+v", fit)
		}
		w.OK("POST", path("requests", r.ID, "hospital-assignment"), w.Tokens[dispatcher], assign)
	})
}
