package api_test

import (
	"math"
	"net/http"
	"slices"
	"testing"
	"time"

	"songyao/api"
	"songyao/api/apitest"
	"songyao/domain"
)

// registration asks for thirty tablets of the first drug.
func (w *world) registration() obj {
	return obj{
		"resident_id": w.Resident,
		"caller":      obj{"name": "王晓", "phone": "13800138000", "relation": "女儿"},
		"consent":     obj{"wording": "2020-06"},
		"lines": arr{obj{
			"drug_id": w.Drugs[0], "quantity_milli": 28000, "daily_dose_milli": 1000, "on_hand_milli": 0, "substitution": "same_generic",
		}},
	}
}

// register registers a request with the edits made to the usual one.
func (w *world) register(t *testing.T, edits ...func(obj)) api.Request {
	t.Helper()
	in := w.registration()
	for _, edit := range edits {
		edit(in)
	}
	return apitest.Decode[api.Request](t, w.OK("POST", "/v1/requests", w.Tokens[operator], in))
}

// step lets somebody with the role cause an event.
func (w *world) step(t *testing.T, r api.Request, role domain.Role, event string, body obj) api.Request {
	t.Helper()
	return apitest.Decode[api.Request](t, w.OK("POST", path("requests", r.ID, event), w.Tokens[role], body))
}

// give lets everything that from holds of the request change hands.
func (w *world) give(t *testing.T, r api.Request, from, to domain.Role) {
	t.Helper()
	r = apitest.Decode[api.Request](t, w.OK("GET", path("requests", r.ID), w.Tokens[operator], nil))
	var items arr
	for _, k := range r.Items {
		if k.Holder.ID == w.Staff[from] {
			items = append(items, k.ID)
		}
	}
	w.OK("POST", "/v1/handovers", w.Tokens[from], obj{
		"items": items, "from": obj{"kind": "staff", "id": w.Staff[from]}, "to": obj{"kind": "staff", "id": w.Staff[to]}, "place": "东门卡口",
	})
}

// giveBack brings the kit of a request back from the driver to the resident.
func (w *world) giveBack(t *testing.T, request domain.ID) {
	t.Helper()
	r := apitest.Decode[api.Request](t, w.OK("GET", path("requests", request), w.Tokens[operator], nil))
	var items arr
	for _, k := range r.Items {
		if k.Holder.ID == w.Staff[driver] {
			items = append(items, k.ID)
		}
	}
	w.OK("POST", "/v1/handovers", w.Tokens[driver], obj{
		"items": items, "to": obj{"kind": "resident"}, "proof": obj{"kind": "witness", "value": "门岗老赵"},
	})
}

var fullKit = obj{"items": arr{obj{"kind": "card", "label": "尾号 1234"}, obj{"kind": "cash"}}, "cash_fen": 10000, "place": "门口"}

func (w *world) assigned(t *testing.T, edits ...func(obj)) api.Request {
	t.Helper()
	r := w.register(t, edits...)
	w.step(t, r, collector, "card-collection", fullKit)
	w.give(t, r, collector, driver)
	return w.step(t, r, dispatcher, "hospital-assignment", obj{"hospital_id": w.Hospitals[0], "driver_id": w.Staff[driver]})
}

func (w *world) purchased(t *testing.T, edits ...func(obj)) api.Request {
	t.Helper()
	r := w.assigned(t, edits...)
	r = w.step(t, r, driver, "purchase", w.purchase(r))
	w.give(t, r, driver, courier)
	return apitest.Decode[api.Request](t, w.OK("GET", path("requests", r.ID), w.Tokens[operator], nil))
}

// purchase is a purchase of everything asked for: 60 yuan, half of it insured.
func (w *world) purchase(r api.Request) obj {
	var lines arr
	for _, l := range r.Lines {
		lines = append(lines, obj{"line_id": l.ID, "drug_id": l.DrugID, "quantity_milli": l.QuantityMilli})
	}
	return obj{"lines": lines, "total_fen": 6000, "insured_fen": 3000, "self_paid_fen": 3000, "receipt_no": "MZ" + r.ID}
}

// delivery hands back the kit with the change.
func delivery(r api.Request) obj {
	back := arr{}
	for _, k := range r.Items {
		if k.Kind != domain.ItemGoods && k.Holder.Kind == domain.HolderStaff {
			back = append(back, k.ID)
		}
	}
	return obj{
		"bag_number": r.Number, "name_read_back": "王秀英",
		"receiver": "王秀英", "relation": "本人", "proof": obj{"kind": "witness", "value": "门岗老赵"}, "handed_back": back, "change_fen": 7000,
	}
}

func TestGoodDay(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		made := w.OK("POST", "/v1/requests", w.Tokens[operator], w.registration())
		r := apitest.Decode[api.Request](t, made)
		if made.Status != http.StatusCreated || made.Header.Get("Location") != path("requests", r.ID) || made.Header.Get("ETag") != `"1"` {
			t.Errorf("registered: %d, Location %q, ETag %q", made.Status, made.Header.Get("Location"), made.Header.Get("ETag"))
		}
		if r.Number != "0615-001" || r.State != domain.Registered || r.Urgency != domain.UrgencyOut || !r.Open {
			t.Errorf("registered: number %s, state %s, urgency %s, open %v", r.Number, r.State, r.Urgency, r.Open)
		}
		if r.Lines[0].OnHandMilli == nil || *r.Lines[0].OnHandMilli != 0 {
			t.Error("0 on hand was taken for unknown")
		}
		amended := w.OK("PATCH", path("requests", r.ID), w.Tokens[operator], obj{"note": "三点以后在家"}, "If-Match", `"1"`)
		if got := apitest.Decode[api.Request](t, amended); got.Note != "三点以后在家" || amended.Header.Get("ETag") != `"2"` {
			t.Errorf("amended: note %q, ETag %s", got.Note, amended.Header.Get("ETag"))
		}
		r = w.step(t, r, medic, "clarification", obj{"lines": arr{obj{"line_id": r.Lines[0].ID, "drug_id": w.Drugs[0], "substitution": "ask"}}})
		r = w.step(t, r, collector, "card-collection", fullKit)
		w.give(t, r, collector, driver)
		r = w.step(t, r, dispatcher, "hospital-assignment", obj{"hospital_id": w.Hospitals[0]})
		r = w.step(t, r, dispatcher, "hospital-reassignment", obj{"hospital_id": w.Hospitals[1], "driver_id": w.Staff[driver], "reason": "停诊"})
		r = w.step(t, r, driver, "decisions", obj{
			"question": "other_maker", "line_id": r.Lines[0].ID, "drug_id": w.Drugs[1], "text": "只有乙厂的", "default_answer": "refuse",
		})
		r = w.step(t, r, operator, "decisions/"+string(r.Decisions[0].ID)+"/answer", obj{"answer": "accept", "note": "女儿同意"})
		if got := r.Decisions[0]; got.Answer != domain.Accept || got.AnsweredAt == nil || got.DueAt.Sub(got.AskedAt) != 30*time.Minute {
			t.Errorf("decision: %+v", got)
		}
		bought := w.purchase(r)
		bought["lines"].(arr)[0].(obj)["drug_id"] = w.Drugs[1]
		r = w.step(t, r, driver, "purchase", bought)
		if r.Lines[0].BoughtDrugID != w.Drugs[1] || r.Lines[0].Status != domain.LineBought {
			t.Errorf("bought: %+v", r.Lines[0])
		}
		w.give(t, r, driver, courier)
		r = w.step(t, r, courier, "delivery-attempt", obj{"steps": arr{"knocked", "phoned_resident"}, "reason": "nobody_home"})
		r = w.step(t, r, courier, "delivery", delivery(r))
		if r.State != domain.Delivered || r.Open || r.ClosedAt == nil || len(r.AllowedEvents) != 0 || r.Attempts != 1 {
			t.Errorf("delivered: state %s, open %v, allowed %v, attempts %d", r.State, r.Open, r.AllowedEvents, r.Attempts)
		}
		money := apitest.Decode[api.Money](t, w.OK("GET", path("requests", r.ID, "money"), w.Tokens[cashier], nil))
		if !money.Settled || len(money.Moves) < 4 {
			t.Errorf("money: settled %v after %d moves", money.Settled, len(money.Moves))
		}
		history := apitest.Decode[api.MedicationList](t, w.OK("GET", path("residents", w.Resident, "medications"), w.Tokens[medic], nil))
		if len(history.Items) != 1 || history.Items[0].BoughtDrugID != w.Drugs[1] || history.Items[0].DrugID != w.Drugs[0] ||
			history.Items[0].DaysSupply == nil || *history.Items[0].DaysSupply != 28 || history.Items[0].DeliveredAt == nil {
			t.Errorf("medications: %+v", history.Items)
		}
		draft := apitest.Decode[api.RequestDraft](t, w.OK("GET", path("residents", w.Resident, "request-draft"), w.Tokens[operator], nil))
		if draft.CopiedFrom != r.ID || len(draft.Lines) != 1 || draft.Lines[0].QuantityMilli != 28000 {
			t.Errorf("draft: %+v", draft)
		}
	})
}

func TestOtherEndings(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		both := w.assigned(t, func(in obj) {
			in["lines"] = append(in["lines"].(arr), obj{"drug_id": w.Drugs[2], "quantity_milli": 300000, "substitution": "never"})
		})
		both = w.step(t, both, driver, "shortage", obj{"line_ids": arr{both.Lines[1].ID}, "seen": "缺货"})
		if both.State != domain.HospitalAssigned || len(both.Lines) != 1 || len(both.SplitOff) != 1 {
			t.Fatalf("one line short: %s, %d lines, split off %v", both.State, len(both.Lines), both.SplitOff)
		}
		rest := apitest.Decode[api.Request](t, w.OK("GET", path("requests", both.SplitOff[0]), w.Tokens[operator], nil))
		if rest.SplitFrom != both.ID || rest.State != domain.CardCollected || len(rest.Lines) != 1 {
			t.Errorf("the rest: from %s, %s, %d lines", rest.SplitFrom, rest.State, len(rest.Lines))
		}
		again := apitest.Decode[api.Request](t, w.OK("GET", path("requests", both.ID), w.Tokens[operator], nil))
		if !slices.Equal(again.SplitOff, both.SplitOff) {
			t.Errorf("read back: split off %v", again.SplitOff)
		}
		for _, r := range []domain.ID{both.ID, rest.ID} {
			w.OK("POST", path("requests", r, "cancellation"), w.Tokens[operator], obj{"reason": "测试"})
		}
		w.giveBack(t, both.ID)

		cancelled := w.register(t)
		cancelled = w.step(t, cancelled, operator, "cancellation", obj{"reason": "自己买到了"})
		if cancelled.State != domain.Cancelled || cancelled.Open {
			t.Errorf("cancelled: %s, open %v", cancelled.State, cancelled.Open)
		}
		waived := w.register(t)
		waived = w.step(t, waived, operator, "card-waiver", obj{"reason": "自费"})
		if waived.State != domain.CardCollected || waived.CardWaived != "自费" {
			t.Errorf("waived: %s, %q", waived.State, waived.CardWaived)
		}
		w.step(t, waived, operator, "cancellation", obj{"reason": "测试"})

		short := w.assigned(t)
		w.clock.Pass(time.Hour)
		short = w.step(t, short, driver, "shortage", obj{
			"line_ids": arr{short.Lines[0].ID}, "seen": "缺货", "at": w.clock.Now().Add(-time.Minute).Format(time.RFC3339),
		})
		if short.State != domain.CardCollected {
			t.Errorf("short: %s", short.State)
		}
		short = w.step(t, short, dispatcher, "hospital-assignment", obj{"hospital_id": w.Hospitals[1], "driver_id": w.Staff[driver]})
		short = w.step(t, short, driver, "purchase", w.purchase(short))
		returned := w.step(t, short, supervisor, "goods-return", obj{
			"goods_to": obj{"kind": "hospital"}, "self_paid_refund_fen": 3000, "insured_refund_fen": 3000, "reason": "买错规格",
		})
		if returned.State != domain.Cancelled || !returned.Open {
			t.Errorf("returned: %s, open %v while the card is out", returned.State, returned.Open)
		}
		held := apitest.Decode[api.ItemList](t, w.OK("GET", "/v1/items?out=true&kind=card&holder_id="+string(w.Staff[driver]), w.Tokens[dispatcher], nil))
		if len(held.Items) != 1 {
			t.Fatalf("the driver holds %d cards", len(held.Items))
		}
		hand := w.OK("POST", "/v1/handovers", w.Tokens[driver], obj{
			"items": arr{held.Items[0].ID}, "to": obj{"kind": "resident"}, "proof": obj{"kind": "witness", "value": "门岗老赵"},
		})
		if got := apitest.Decode[api.Handover](t, hand); got.Items[0].Holder.Kind != domain.HolderResident || got.Moves[0].Proof == nil {
			t.Errorf("handed over: %+v", got)
		}
		moved := w.OK("POST", path("requests", returned.ID, "money-moves"), w.Tokens[cashier], obj{
			"from": obj{"kind": "staff", "id": w.Staff[driver]}, "to": obj{"kind": "resident"}, "amount_fen": 1, "reason": "找零",
		})
		if moved.Status != http.StatusCreated {
			t.Errorf("money moved: %d", moved.Status)
		}
		item := apitest.Decode[api.ItemHistory](t, w.OK("GET", path("items", held.Items[0].ID), w.Tokens[auditor], nil))
		if n := len(item.Moves); n < 3 || item.Moves[n-1].To.Kind != domain.HolderResident || item.Moves[n-1].N != int64(n) {
			t.Errorf("the card moved %d times", len(item.Moves))
		}
	})
}

func TestHotline(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		r := w.register(t)
		neighbour := apitest.Decode[api.Resident](t, w.OK("POST", "/v1/residents", w.Tokens[operator], obj{
			"community_id": w.Community, "name": "李大爷", "building": "3", "room": "502", "flags": arr{"living_alone_elderly"},
			"phones": arr{obj{"number": "010-63451234", "relation": "邻居"}, obj{"number": "13900000009"}},
		}))
		for _, phone := range []string{"63451234", "6345-1234", "010 6345 1234", "+86 10 63451234"} {
			phone = escape(phone)
			got := apitest.Decode[api.CallerList](t, w.OK("GET", "/v1/callers?phone="+phone, w.Tokens[operator], nil))
			if len(got.Items) != 2 || got.Items[0].Resident.ID != w.Resident || len(got.Items[0].OpenRequests) != 1 || got.Items[1].Resident.ID != neighbour.ID {
				t.Errorf("callers of %s: %+v", phone, got.Items)
			}
		}
		for _, query := range []string{"phone=63451234", "phone=13800138000", "number=0615-001"} {
			got := apitest.Decode[api.StatusList](t, w.OK("GET", "/v1/status?"+query, w.Tokens[operator], nil))
			if len(got.Items) != 1 || got.Items[0].Number != "0615-001" || got.Items[0].Next.Zh == "" || got.Items[0].Next.En == "" || !got.Items[0].Open {
				t.Errorf("status by %s: %+v", query, got.Items)
			}
		}
		dup := apitest.Decode[api.RequestBriefList](t, w.OK("GET", path("residents", w.Resident, "duplicates?drug_id=")+string(w.Drugs[0]), w.Tokens[operator], nil))
		if len(dup.Items) != 1 || dup.Items[0].ID != r.ID {
			t.Errorf("duplicates: %+v", dup.Items)
		}
		again := w.Do("POST", "/v1/requests", w.Tokens[operator], w.registration())
		if p := again.Problem(t); again.Status != http.StatusConflict || p.Code != "duplicate_request" || !slices.Equal(p.Related, []domain.ID{r.ID}) {
			t.Errorf("a duplicate: %d %+v", again.Status, p)
		}
		second := w.register(t, func(in obj) {
			in["duplicate_reason"] = "两地居住"
			in["urgency_override"] = "low"
			in["urgency_reason"] = "还有"
		})
		if second.DuplicateReason != "两地居住" || second.EffectiveUrgency != domain.UrgencyLow || second.Urgency != domain.UrgencyOut {
			t.Errorf("a duplicate with reason: %+v", second)
		}
	})
}

func TestSetUp(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		me := apitest.Decode[api.Me](t, w.OK("GET", "/v1/me", w.Root, nil))
		if len(me.Grants) != 3 { // two communities, and what belongs to none
			t.Errorf("me: %+v", me)
		}
		for _, r := range []struct {
			plural       string
			create, edit obj
			field        string
			want         any
		}{
			{"communities", obj{"name": "新小区", "district": "丰台区", "lat": 39.9, "lon": 116.4}, obj{"card_hours": 36}, "card_hours", 36.0},
			{"hospitals", obj{
				"name": "佑安医院", "district": "丰台区", "lat": 39.87, "lon": 116.35, "insurance_route": "specialist",
				"sessions": arr{obj{"weekdays": arr{1, 2}, "opens": "08:00", "closes": "11:30"}}, "closed_on": arr{"2020-06-25"},
			}, obj{"queue_minutes": 60, "closed_on": arr{}}, "queue_minutes", 60.0},
			{"drugs", obj{
				"generic_name": "华法林钠片", "maker": "丁", "form": "片剂", "strength": "3mg", "unit": "片", "pack_size_milli": 80000,
				"controlled": "psychotropic-2", "approval_number": "国药准字H20113171",
			}, obj{"controlled": "none", "gap_dangerous": true}, "controlled", "none"},
			{"staff", obj{"name": "小周", "phone": "13800000003", "grants": arr{}}, obj{"name": "周师傅"}, "name", "周师傅"},
			{"drivers", obj{
				"staff_id": w.Staff[driver], "plate": "京A12345", "capacity_kits": 30, "shift_start": "08:00", "shift_end": "18:00", "lat": 39.8, "lon": 116.3,
			}, obj{"cold_box": true}, "cold_box", true},
		} {
			made := w.OK("POST", "/v1/"+r.plural, w.Root, r.create)
			at := made.Header.Get("Location")
			got := w.OK("GET", at, w.Root, nil)
			if got.Header.Get("ETag") != `"1"` || string(got.Body) != string(made.Body) {
				t.Errorf("%s: got %s\nmade %s", r.plural, got.Body, made.Body)
			}
			edited := apitest.Decode[obj](t, w.OK("PATCH", at, w.Root, r.edit, "If-Match", `"1"`))
			if edited[r.field] != r.want {
				t.Errorf("%s: %s is %v, want %v", r.plural, r.field, edited[r.field], r.want)
			}
			listed := apitest.Decode[struct{ Items []obj }](t, w.OK("GET", "/v1/"+r.plural+"?limit=200", w.Root, nil))
			if len(listed.Items) == 0 {
				t.Errorf("%s: none listed", r.plural)
			}
			if stale := w.Do("DELETE", at, w.Root, nil, "If-Match", `"1"`); stale.Status != http.StatusPreconditionFailed {
				t.Errorf("%s: archived an old version: %d", r.plural, stale.Status)
			}
			if gone := w.OK("DELETE", at, w.Root, nil, "If-Match", `"2"`); gone.Status != http.StatusNoContent || len(gone.Body) != 0 {
				t.Errorf("%s: archived: %d", r.plural, gone.Status)
			}
			after := apitest.Decode[struct{ Items []obj }](t, w.OK("GET", "/v1/"+r.plural+"?limit=200", w.Root, nil))
			if len(after.Items) != len(listed.Items)-1 {
				t.Errorf("%s: %d listed, then %d after archiving one", r.plural, len(listed.Items), len(after.Items))
			}
		}
	})
}

// TestPositionsFromAmap: a gate read off a map that speaks GCJ-02 is half a kilometre
// away in WGS-84, and an answer speaks WGS-84.
func TestPositionsFromAmap(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		close := func(got api.Community, lat, lon float64) {
			t.Helper()
			if math.Abs(got.Lat-lat) > 1e-6 || math.Abs(got.Lon-lon) > 1e-6 {
				t.Errorf("the gate is at %v, %v; want %v, %v", got.Lat, got.Lon, lat, lon)
			}
		}
		made := w.OK("POST", "/v1/communities", w.Root, obj{"name": "新小区", "district": "丰台区", "lat": 31.997964381, "lon": 118.005431014, "datum": "gcj02"})
		close(apitest.Decode[api.Community](t, made), 32, 118)
		at := made.Header.Get("Location")
		edited := w.OK("PATCH", at, w.Root, obj{"lat": 39.9, "lon": 116.4, "datum": "wgs84"}, "If-Match", `"1"`)
		close(apitest.Decode[api.Community](t, edited), 39.9, 116.4)
	})
}

func TestTokens(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		staff := apitest.Decode[api.Me](t, w.OK("GET", "/v1/me", w.Root, nil)).StaffID
		issued := apitest.Decode[api.IssuedToken](t, w.OK("POST", path("staff", staff, "tokens"), w.Root, obj{"label": "手机", "days": 1}))
		w.OK("GET", "/v1/me", issued.Token, nil)
		w.clock.Pass(23 * time.Hour)
		w.OK("GET", "/v1/me", issued.Token, nil)
		w.clock.Pass(2 * time.Hour)
		if late := w.Do("GET", "/v1/me", issued.Token, nil); late.Status != http.StatusUnauthorized {
			t.Errorf("an expired token: %d", late.Status)
		}
		second := apitest.Decode[api.IssuedToken](t, w.OK("POST", path("staff", staff, "tokens"), w.Root, obj{"label": "平板"}))
		if got := second.ExpiresAt.Sub(second.CreatedAt).Round(time.Second); got != 30*24*time.Hour {
			t.Errorf("a token lives %v by default", got)
		}
		w.OK("DELETE", path("staff", staff, "tokens", second.ID), w.Root, nil)
		if revoked := w.Do("GET", "/v1/me", second.Token, nil); revoked.Status != http.StatusUnauthorized {
			t.Errorf("a revoked token: %d", revoked.Status)
		}
		// Under a key the answer is remembered, but not the secret in it.
		body := obj{"label": "备用"}
		first := apitest.Decode[api.IssuedToken](t, w.OK("POST", path("staff", staff, "tokens"), w.Root, body, "Idempotency-Key", "t1"))
		again := apitest.Decode[api.IssuedToken](t, w.OK("POST", path("staff", staff, "tokens"), w.Root, body, "Idempotency-Key", "t1"))
		if first.Token == "" || again.ID != first.ID || again.Token != "" {
			t.Errorf("a replay tells the token: %+v, %+v", first, again)
		}
		all := apitest.Decode[api.TokenList](t, w.OK("GET", path("staff", staff, "tokens"), w.Root, nil))
		if len(all.Items) != 4 {
			t.Errorf("%d tokens listed", len(all.Items))
		}
	})
}

func TestResidents(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		made := w.OK("POST", "/v1/residents", w.Tokens[operator], obj{
			"community_id": w.Community, "name": "李建国", "building": "5", "unit": "1", "room": "302", "flags": arr{"pregnant", "disabled"},
		})
		r := apitest.Decode[api.Resident](t, made)
		for _, q := range []string{"q=" + escape("李建"), "q=ljg", "q=5-1-302", "flag=pregnant", "q="} {
			found := apitest.Decode[api.ResidentList](t, w.OK("GET", "/v1/residents?"+q, w.Tokens[operator], nil))
			if !slices.ContainsFunc(found.Items, func(x api.Resident) bool { return x.ID == r.ID }) {
				t.Errorf("%s does not find the resident", q)
			}
		}
		changed := w.OK("PATCH", path("residents", r.ID), w.Tokens[operator], obj{
			"allergies": "青霉素", "phones": arr{obj{"number": "13900000001", "relation": "女儿"}}, "flags": arr{},
		}, "If-Match", `"1"`)
		got := apitest.Decode[api.Resident](t, changed)
		if got.Allergies != "青霉素" || len(got.Phones) != 1 || len(got.Flags) != 0 || got.Unit != "1" {
			t.Errorf("changed: %+v", got)
		}
		if back := w.OK("GET", path("residents", r.ID), w.Tokens[operator], nil); string(back.Body) != string(changed.Body) {
			t.Errorf("read back: %s\nwant %s", back.Body, changed.Body)
		}
		w.OK("DELETE", path("residents", r.ID), w.Tokens[operator], nil)
	})
}

func TestLedgerAndAlerts(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		r := w.assigned(t)
		var seqs []int64
		after := ""
		for {
			list := apitest.Decode[api.EntryList](t, w.OK("GET", "/v1/events?limit=2&community_id="+string(w.Community)+after, w.Tokens[auditor], nil))
			for _, e := range list.Items {
				seqs = append(seqs, e.Seq)
			}
			if list.NextCursor == "" {
				break
			}
			after = "&after=" + list.NextCursor
		}
		for i, seq := range seqs {
			if seq != int64(i)+1 {
				t.Fatalf("the ledger reads %v", seqs)
			}
		}
		w.clock.Pass(25 * time.Hour)
		if _, _, err := w.Custody.FlagCustody(t.Context()); err != nil {
			t.Fatal(err)
		}
		alerts := apitest.Decode[api.AlertList](t, w.OK("GET", "/v1/alerts?open=true", w.Tokens[operator], nil))
		if len(alerts.Items) != 1 || alerts.Items[0].Kind != domain.AlertCardOverdue {
			t.Errorf("alerts: %+v for request %s", alerts.Items, r.ID)
		}
	})
}

func TestProbes(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		w.OK("GET", "/healthz", "", nil)
		w.OK("GET", "/readyz", "", nil)
	})
}
