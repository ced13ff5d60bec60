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

// TestCustodyDay is a driver's day over REST: labels scanned, hand-overs confirmed,
// kits complete, counted, the day closed.
func TestCustodyDay(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		r := w.register(t)
		r = w.step(t, r, collector, "card-collection", fullKit)
		printed := w.OK("GET", "/v1/labels?request_id="+string(r.ID), w.Tokens[collector], nil)
		var codes arr
		for _, k := range r.Items {
			if !strings.Contains(string(printed.Body), k.Code) {
				t.Errorf("no label for the %s %s", k.Kind, k.Code)
			}
			codes = append(codes, strings.ToLower(k.Code)+"\n")
		}
		for _, want := range []string{"3-2-501 王", "¥ 100.00", r.Number, "<path d=\"M"} {
			if !strings.Contains(string(printed.Body), want) {
				t.Errorf("the labels lack %q:\n%s", want, printed.Body)
			}
		}
		if strings.Contains(string(printed.Body), "王秀英") {
			t.Error("a label shows the whole name")
		}
		w.OK("GET", "/v1/labels?item_ids="+string(r.Items[0].ID)+","+string(r.Items[1].ID), w.Tokens[collector], nil)
		if a := w.Do("GET", "/v1/labels?item_ids=x"+strings.Repeat("y", 40), w.Tokens[collector], nil); a.Status != 422 || a.Problem(t).Code != "invalid_id" {
			t.Errorf("labels of nothing: %d", a.Status)
		}

		got := apitest.Decode[api.Handover](t, w.OK("POST", "/v1/scans", w.Tokens[driver], obj{"codes": codes, "place": "东门卡口"}))
		if len(got.Moves) != 2 || got.Moves[0].Awaits != w.Staff[collector] {
			t.Errorf("scanned: %+v", got.Moves)
		}
		waiting := apitest.Decode[api.MoveList](t, w.OK("GET", "/v1/handovers/unconfirmed?awaited_id="+string(w.Staff[collector]), w.Tokens[collector], nil))
		var moves arr
		for _, m := range waiting.Items {
			moves = append(moves, obj{"item_id": m.ItemID, "n": m.N})
		}
		w.OK("POST", "/v1/handovers/confirmations", w.Tokens[collector], obj{"moves": moves})
		item := apitest.Decode[api.ItemHistory](t, w.OK("GET", path("items", got.Items[0].ID), w.Tokens[auditor], nil))
		if c := item.Moves[1].Confirmation; c == nil || c.Disputed || c.ConfirmedBy != w.Staff[collector] {
			t.Errorf("confirmed: %+v", c)
		}

		r = w.step(t, r, dispatcher, "hospital-assignment", obj{"hospital_id": w.Hospitals[0], "driver_id": w.Staff[driver]})
		before := w.Written()
		left := w.Do("POST", "/v1/departures", w.Tokens[driver], obj{"community_id": w.Community, "codes": codes[:1]})
		if p := left.Problem(t); left.Status != 409 || p.Code != "kit_incomplete" || len(p.Errors) != 1 || !slices.Equal(p.Related, []domain.ID{r.ID}) || !strings.HasPrefix(p.Errors[0].Message, r.Number+" ") {
			t.Errorf("left with a thing uncounted: %d %+v", left.Status, p)
		}
		if now := w.Written(); now != before {
			t.Errorf("a refused departure wrote %d entries", now-before)
		}
		w.OK("POST", "/v1/counts", w.Tokens[driver], obj{"community_id": w.Community, "moment": "start", "codes": codes, "cash_fen": 10000})
		if a := w.OK("POST", "/v1/departures", w.Tokens[driver], obj{"community_id": w.Community, "codes": codes}); a.Status != http.StatusCreated {
			t.Errorf("departed: %d", a.Status)
		}
		r = w.step(t, r, driver, "decisions", obj{
			"question": "price_change", "text": "涨价了", "asked_fen": 5000, "offered_fen": 6000, "minutes": 10, "default_answer": "accept",
		})
		asked := apitest.Decode[api.OpenDecisionList](t, w.OK("GET", "/v1/decisions?community_id="+string(w.Community), w.Tokens[operator], nil))
		if len(asked.Items) != 1 || asked.Items[0].Decision.OfferedFen == nil || *asked.Items[0].Decision.OfferedFen != 6000 || asked.Items[0].Decision.EffectiveAnswer != "" {
			t.Errorf("asked: %+v", asked)
		}
		w.clock.Pass(10 * time.Minute)
		r = apitest.Decode[api.Request](t, w.OK("GET", path("requests", r.ID), w.Tokens[driver], nil))
		if r.Decisions[0].EffectiveAnswer != domain.Accept {
			t.Errorf("the driver sees %+v", r.Decisions[0])
		}
		r = w.step(t, r, driver, "purchase", w.purchase(r))
		if l := r.Lines[0]; l.TotalFen == nil || *l.TotalFen != 6000 || *l.InsuredFen != 3000 {
			t.Errorf("the line cost %+v", l)
		}
		board := apitest.Decode[api.CustodyBoard](t, w.OK("GET", "/v1/custody/board?community_id="+string(w.Community), w.Tokens[supervisor], nil))
		if len(board.Rows) != 1 || board.Rows[0].CashFen != 7000 || len(board.Rows[0].Items) != 3 || board.Rows[0].Undeparted != 0 || board.Rows[0].StartCount == nil {
			t.Errorf("board: %+v", board)
		}

		closing := obj{"community_id": w.Community, "day": "2020-06-15"}
		if p := w.Do("POST", "/v1/day-closings", w.Tokens[supervisor], closing).Problem(t); p.Code != "day_not_settled" || p.Errors[0].Code != "end_count_missing" {
			t.Errorf("closed without a count: %+v", p)
		}
		counted := apitest.Decode[api.Count](t, w.OK("POST", "/v1/counts", w.Tokens[driver], obj{
			"community_id": w.Community, "moment": "end", "codes": codes, "cash_fen": 6500, // the bag is missing, and five yuan
		}))
		if !counted.Differs || counted.DifferenceFen != -500 || len(counted.Missing) != 1 {
			t.Errorf("counted: %+v", counted)
		}
		if p := w.Do("POST", "/v1/day-closings", w.Tokens[supervisor], closing).Problem(t); p.Code != "day_not_settled" || p.Errors[0].Code != "end_count_differs" {
			t.Errorf("closed with a difference: %+v", p)
		}
		w.OK("POST", path("counts", counted.ID, "explanation"), w.Tokens[supervisor], obj{"explanation": "药袋在卡口，差额已补"})
		report := apitest.Decode[api.CountList](t, w.OK("GET", "/v1/counts?day=2020-06-15&community_id="+string(w.Community), w.Tokens[cashier], nil))
		if len(report.Items) != 2 || report.Items[1].Explanation == "" || report.Items[0].Differs {
			t.Errorf("report: %+v", report)
		}
		w.OK("POST", "/v1/day-closings", w.Tokens[supervisor], closing)
		if p := w.Do("POST", "/v1/counts", w.Tokens[driver], obj{"community_id": w.Community, "moment": "end", "cash_fen": 0}).Problem(t); p.Code != "day_closed" {
			t.Errorf("counted after the closing: %s", p.Code)
		}
	})
}

// TestIncidentAndDropoutOverREST: a card is lost and made anew; the driver
// falls ill and somebody takes everything.
func TestIncidentAndDropoutOverREST(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		r := w.assigned(t)
		card := r.Items[slices.IndexFunc(r.Items, func(k api.Item) bool { return k.Kind == domain.ItemCard })]
		i := apitest.Decode[api.Incident](t, w.OK("POST", "/v1/incidents", w.Tokens[driver], obj{
			"item_id": card.ID, "kind": "lost", "what": "出租车上遗失",
		}))
		if !i.Open || i.Holder.ID != w.Staff[driver] {
			t.Errorf("%+v", i)
		}
		if a := w.Do("POST", path("requests", r.ID, "purchase"), w.Tokens[driver], w.purchase(r)); a.Status != 409 || a.Problem(t).Code != "card_in_incident" {
			t.Errorf("bought with a lost card: %d", a.Status)
		}
		list := apitest.Decode[api.IncidentList](t, w.OK("GET", "/v1/incidents?open=true", w.Tokens[driver], nil))
		one := apitest.Decode[api.Incident](t, w.OK("GET", path("incidents", i.ID), w.Tokens[supervisor], nil))
		if len(list.Items) != 1 || one.What != "出租车上遗失" {
			t.Errorf("%+v, %+v", list, one)
		}
		if a := w.Do("POST", path("incidents", i.ID, "resolution"), w.Tokens[supervisor], obj{"outcome": "closed", "note": "x"}, "If-Match", `"7"`); a.Status != 412 {
			t.Errorf("another version: %d", a.Status)
		}
		done := apitest.Decode[api.Incident](t, w.OK("POST", path("incidents", i.ID, "resolution"), w.Tokens[supervisor], obj{
			"outcome": "replaced", "to_id": w.Staff[driver], "note": "已补办", "compensation_fen": 2000,
		}))
		if done.Open || done.Outcome != domain.IncidentReplaced || done.CompensationFen != 2000 {
			t.Errorf("%+v", done)
		}
		out := apitest.Decode[api.Dropout](t, w.OK("POST", path("drivers", w.Staff[driver], "dropout"), w.Tokens[dispatcher], obj{
			"reason": "发热", "receiver_id": w.Staff[courier], "unavailable_until": "2020-06-20",
		}))
		if len(out.Released) != 1 || len(out.Transfers) != 2 {
			t.Errorf("%+v", out)
		}
		open := apitest.Decode[api.TransferList](t, w.OK("GET", "/v1/transfers?open=true&limit=1", w.Tokens[courier], nil))
		rest := apitest.Decode[api.TransferList](t, w.OK("GET", "/v1/transfers?open=true&limit=1&cursor="+open.NextCursor, w.Tokens[courier], nil))
		if len(open.Items)+len(rest.Items) != 2 || rest.NextCursor != "" {
			t.Errorf("%+v, then %+v", open, rest)
		}
		taken := apitest.Decode[api.Handover](t, w.OK("POST", "/v1/transfers", w.Tokens[supervisor], obj{
			"from_id": w.Staff[driver], "to_id": w.Staff[courier], "witness": "居委会老周",
		}))
		if len(taken.Moves) != 2 {
			t.Errorf("%+v", taken)
		}
		closed := apitest.Decode[api.TransferList](t, w.OK("GET", "/v1/transfers?open=false", w.Tokens[supervisor], nil))
		if len(closed.Items) != 2 || closed.Items[0].DoneBy == nil || closed.Items[0].DoneBy.ID != w.Staff[courier] {
			t.Errorf("%+v", closed)
		}
		staff := apitest.Decode[api.Staff](t, w.OK("GET", path("staff", w.Staff[driver]), w.Tokens[supervisor], nil))
		if staff.UnavailableUntil != "2020-06-20" {
			t.Errorf("%+v", staff)
		}
	})
}
