package api_test

import (
	"encoding/json"
	"fmt"
	"maps"
	"net/http"
	"slices"
	"strings"
	"testing"
	"unicode"

	"github.com/getkin/kin-openapi/openapi3"

	"songyao/api"
	"songyao/api/apitest"
	"songyao/domain"
)

// wrongness is one way to spoil a body, and what must be said about it.
type wrongness struct {
	pointer, code string
	body          any
}

// TestEveryFieldIsGuarded spoils every field of every request body in every way
// its schema forbids. Each time the answer must be a 4xx that points at the
// field, in Chinese, and nothing may be written.
func TestEveryFieldIsGuarded(t *testing.T) {
	one(t, func(t *testing.T, w *world) {
		before, tried := w.Written(), 0
		for at, item := range contract(t).Paths.Map() {
			for method, op := range item.Operations() {
				if op.RequestBody == nil || op.RequestBody.Value.Content["application/json"] == nil {
					continue // an image has no fields: TestNotAnImage
				}
				media := op.RequestBody.Value.Content["application/json"]
				token := w.tokenFor(op.OperationID)
				url := strings.NewReplacer("{id}", nobody, "{decision_id}", nobody, "{kind}", "other").Replace(at)
				for _, x := range spoil(media.Schema.Value, media.Example.(obj)) {
					tried++
					a := w.Do(method, url, token, x.body, "If-Match", `"1"`)
					p := a.Problem(t)
					i := slices.IndexFunc(p.Errors, func(f api.FieldProblem) bool { return f.Pointer == x.pointer && f.Code == x.code })
					if a.Status != http.StatusUnprocessableEntity || i < 0 {
						t.Errorf("%s with %s %s: %d %s %+v", op.OperationID, x.pointer, x.code, a.Status, p.Code, p.Errors)
						continue
					}
					if !chinese(p.Errors[i].Message) || !chinese(p.Detail) || !chinese(p.Title) || a.Header.Get("Content-Language") != "zh-CN" {
						t.Errorf("%s with %s: not in Chinese: %+v", op.OperationID, x.pointer, p)
					}
				}
			}
		}
		if tried < 500 {
			t.Errorf("only %d ways to go wrong", tried)
		}
		if now := w.Written(); now != before {
			t.Errorf("refused requests wrote %d entries", now-before)
		}
	})
}

// tokenFor is the token of somebody who may call the operation.
func (w *world) tokenFor(operation string) string {
	for _, op := range api.Operations() {
		if op.ID != operation {
			continue
		}
		for _, role := range op.Roles {
			if token, ok := w.Tokens[role]; ok {
				return token
			}
		}
	}
	return ""
}

func chinese(s string) bool {
	return strings.ContainsFunc(s, func(r rune) bool { return unicode.Is(unicode.Han, r) })
}

// spoil lists ways to make the good object wrong.
func spoil(s *openapi3.Schema, good obj) []wrongness {
	out := []wrongness{
		{"/bogus", "unknown_field", with(good, "bogus", 1)},
		{"/bo~1gus~0", "unknown_field", with(good, "bo/gus~", obj{"deep": arr{1, obj{}}})},
	}
	alternative := map[string]bool{}
	for _, list := range []openapi3.SchemaRefs{s.OneOf, s.AnyOf} {
		for _, one := range list {
			alternative[one.Value.Required[0]] = true
		}
	}
	for _, name := range s.Required {
		if !alternative[name] {
			out = append(out, wrongness{"/" + name, "required", with(good, name, nil)}, wrongness{"/" + name, "required", without(good, name)})
		}
		upper := without(good, name)
		upper[strings.ToUpper(name)] = good[name]
		out = append(out, wrongness{"/" + strings.ToUpper(name), "unknown_field", upper})
	}
	for name, p := range s.Properties {
		rest := good
		if s.Not != nil && slices.Contains(s.Not.Value.Required, name) {
			for _, other := range s.Not.Value.Required {
				rest = without(rest, other)
			}
		}
		for _, x := range spoilValue(p.Value, good[name]) {
			if x.body == "" && slices.Contains(s.Required, name) {
				x.code = "required" // the empty text is as good as none
			}
			out = append(out, wrongness{"/" + name + x.pointer, x.code, with(rest, name, x.body)})
		}
	}
	return out
}

// spoilValue lists wrong values; example may be absent.
func spoilValue(s *openapi3.Schema, example any) []wrongness {
	bad := func(code string, values ...any) (out []wrongness) {
		for _, v := range values {
			out = append(out, wrongness{"", code, v})
		}
		return out
	}
	switch {
	case s.Type.Is("object"):
		inner, _ := example.(obj)
		if inner == nil {
			return bad("wrong_type", "x", 1, arr{})
		}
		return append(bad("wrong_type", "x", 1, arr{}), spoil(s, inner)...)
	case s.Type.Is("array"):
		return spoilArray(s, example)
	case s.Type.Is("boolean"):
		return bad("wrong_type", "true", 1, obj{}, arr{true})
	case s.Type.Is("integer"), s.Type.Is("number"):
		out := append(bad("wrong_type", "1", true, obj{}, arr{1}), bad("too_small", *s.Min-1)...)
		if s.Type.Is("integer") {
			out = append(out, bad("wrong_type", *s.Min+0.5, json.RawMessage("1e400"), json.RawMessage("99999999999999999999"))...)
		}
		return append(out, bad("too_big", *s.Max+1)...)
	}
	out := bad("wrong_type", 1, true, obj{"x": arr{}}, arr{"x"})
	switch {
	case len(s.Enum) > 0:
		return append(out, bad("not_an_option", "bogus", "")...)
	case s.Format == "uuid":
		return append(out, bad("invalid_id", "x", "", strings.ToUpper(nobody), nobody+"0")...)
	case s.Format == "date":
		return append(out, bad("invalid_date", "2020-02-30", "2020-6-1", "0000-01-01", "")...)
	case s.Format == "date-time":
		return append(out, bad("invalid_time", "2020-02-30T00:00:00Z", "2020-06-14 08:30", "0001-01-01T00:00:00Z", "")...)
	}
	out = append(out, bad("control_character", "a\x00b", "\x1b[2J")...)
	for code, texts := range unreadable { // attack case 18
		for _, text := range texts {
			out = append(out, bad(code, json.RawMessage(`"`+text+`"`))...)
		}
	}
	if s.Pattern != `^([01][0-9]|2[0-3]):[0-5][0-9]$` {
		out = append(out, bad("too_long", strings.Repeat("长", int(*s.MaxLength)+1))...)
	} else {
		out = append(out, bad("invalid_clock", "24:00", "ab:cd")...)
	}
	if s.MinLength == 1 {
		out = append(out, bad("too_short", "")...)
	}
	if s.Pattern == `\S` {
		out = append(out, bad("blank", " \u3000\t")...)
	}
	return out
}

// unreadable are texts that no field takes, as JSON writes them, by what is wrong with them.
var unreadable = map[string][]string{
	"invisible_character": {`\u200b`, `\u3164`, `\u2800\u2800`, `\u200d`, `\ufeff`, `a\u202eb`, `\u2066a\u2069`, `\ufe0f`, `a\u2028b`},
	"broken_character":    {`\ud800`, `a\udfffb`, `\ufffd`, `\uffff`},
}

func spoilArray(s *openapi3.Schema, example any) []wrongness {
	var first any
	if list, ok := example.(arr); ok && len(list) > 0 {
		first = list[0]
	}
	out := []wrongness{{"", "wrong_type", "x"}, {"", "wrong_type", obj{}}, {"/0", "wrong_type", arr{nil}}}
	if s.MinItems > 0 {
		out = append(out, wrongness{"", "too_few", arr{}})
	}
	for _, x := range spoilValue(s.Items.Value, first) {
		out = append(out, wrongness{"/0" + x.pointer, x.code, arr{x.body}})
		if first != nil && s.MaxItems != nil && *s.MaxItems > 1 {
			out = append(out, wrongness{"/1" + x.pointer, x.code, arr{first, x.body}})
		}
	}
	if first != nil && !s.Items.Value.Type.Is("object") {
		out = append(out, wrongness{"", "too_many_entries", slices.Repeat(arr{first}, int(*s.MaxItems)+1)})
	}
	return out
}

func with(o obj, name string, value any) obj {
	out := maps.Clone(o)
	out[name] = value
	return out
}

func without(o obj, name string) obj {
	out := maps.Clone(o)
	delete(out, name)
	return out
}

// TestUnreadableBodies: what is no JSON, or not said to be, is told apart from
// what is wrong in it.
func TestUnreadableBodies(t *testing.T) {
	one(t, func(t *testing.T, w *world) {
		before := w.Written()
		good, err := json.Marshal(w.registration())
		if err != nil {
			t.Fatal(err)
		}
		for _, x := range []struct {
			name, body  string
			contentType string
			status      int
			code        string
		}{
			{"nothing", "", "application/json", 400, "body_required"},
			{"blank", " \n", "application/json", 400, "body_required"},
			{"cut off", string(good[:len(good)-5]), "application/json", 400, "malformed_body"},
			{"two documents", string(good) + "{}", "application/json", 400, "malformed_body"},
			{"trailing comma", `{"note": "x",}`, "application/json", 400, "malformed_body"},
			{"not a number", `{"note": NaN}`, "application/json", 400, "malformed_body"},
			{"not UTF-8", "{\"note\": \"\xff\"}", "application/json", 400, "not_utf8"},
			{"deep", strings.Repeat("[", 100_000), "application/json", 400, "malformed_body"},
			{"a list", "[]", "application/json", 422, "validation_failed"},
			{"null", "null", "application/json", 422, "validation_failed"},
			{"twice", `{"note": "x", "note": "y"}`, "application/json", 422, "validation_failed"},
			{"a form", "note=x", "application/x-www-form-urlencoded", 415, "not_json"},
			{"XML", "<note/>", "application/xml", 415, "not_json"},
			{"no type", string(good), "", 415, "not_json"},
			{"another charset", string(good), "application/json; charset=gbk", 415, "not_json"},
			{"too large", `{"note": "` + strings.Repeat("x", 1<<20) + `"}`, "application/json", 413, "body_too_large"},
		} {
			for _, key := range []string{"", "k-" + x.name} {
				a := w.Do("POST", "/v1/requests", w.Tokens[operator], x.body, "Content-Type", x.contentType, "Idempotency-Key", key)
				if p := a.Problem(t); a.Status != x.status || p.Code != x.code || !chinese(p.Detail) {
					t.Errorf("%s: %d %s %q, want %d %s", x.name, a.Status, p.Code, p.Detail, x.status, x.code)
				}
			}
		}
		if a := w.Do("POST", "/v1/requests", w.Tokens[operator], string(good), "Content-Type", "Application/JSON; charset=UTF-8"); a.Status != 201 {
			t.Errorf("a content type in other words: %d", a.Status)
		}
		if now := w.Written(); now != before+1 {
			t.Errorf("wrote %d entries, want 1", now-before)
		}
	})
}

// TestBadParameters: path, query and headers are held to their schemas, too.
func TestBadParameters(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		for _, x := range []struct{ role, method, at, header, value, pointer, code string }{
			{"operator", "GET", "/v1/requests/xyz", "", "", "path/id", "invalid_id"},
			{"operator", "GET", "/v1/requests/%00", "", "", "path/id", "control_character"},
			{"operator", "GET", "/v1/requests?limit=0", "", "", "query/limit", "too_small"},
			{"operator", "GET", "/v1/requests?limit=201", "", "", "query/limit", "too_big"},
			{"operator", "GET", "/v1/requests?limit=ten", "", "", "query/limit", "wrong_type"},
			{"operator", "GET", "/v1/requests?limit=1&limit=2", "", "", "query/limit", "repeated"},
			{"operator", "GET", "/v1/requests?open=yes", "", "", "query/open", "wrong_type"},
			{"operator", "GET", "/v1/requests?state=lost", "", "", "query/state", "not_an_option"},
			{"operator", "GET", "/v1/requests?registered_on=2020-02-30", "", "", "query/registered_on", "invalid_date"},
			{"operator", "GET", "/v1/requests?driver_id=", "", "", "query/driver_id", "invalid_id"},
			{"operator", "GET", "/v1/requests?offset=5", "", "", "query/offset", "unknown_parameter"},
			{"operator", "GET", "/v1/requests?cursor=AAAA", "", "", "query/cursor", "invalid_cursor"},
			{"operator", "GET", "/v1/residents?q=%00", "", "", "query/q", "control_character"},
			{"operator", "GET", "/v1/residents?q=%ff", "", "", "query/q", "broken_character"},
			{"operator", "GET", "/v1/residents?q=" + strings.Repeat("a", 101), "", "", "query/q", "too_long"},
			{"operator", "GET", "/v1/residents?phone=hello", "", "", "query/phone", "invalid_phone"},
			{"operator", "GET", "/v1/callers", "", "", "query/phone", "required"},
			{"operator", "GET", "/v1/callers?phone=abc", "", "", "query/phone", "invalid_phone"},
			{"operator", "GET", "/v1/status", "", "", "query/phone", "phone_or_number"},
			{"operator", "GET", "/v1/status?number=0615-001&phone=63451234", "", "", "query/phone", "phone_or_number"},
			{"operator", "GET", "/v1/status?number=615", "", "", "query/number", "too_short"},
			{"operator", "GET", "/v1/status?number=abcd-001", "", "", "query/number", "invalid_number"},
			{"auditor", "GET", "/v1/events", "", "", "query/community_id", "required"},
			{"auditor", "GET", "/v1/events?after=-1&community_id=" + nobody, "", "", "query/after", "too_small"},
			{"auditor", "GET", "/v1/events?after=99999999999999999999&community_id=" + nobody, "", "", "query/after", "wrong_type"},
			{"operator", "POST", "/v1/requests", "Idempotency-Key", strings.Repeat("k", 256), "header/Idempotency-Key", "too_long"},
			{"operator", "POST", "/v1/requests", "Idempotency-Key", "键", "header/Idempotency-Key", "not_printable"},
			{"operator", "PATCH", "/v1/requests/" + nobody, "If-Match", "3", "header/If-Match", "invalid_etag"},
			{"operator", "PATCH", "/v1/requests/" + nobody, "If-Match", `W/"3"`, "header/If-Match", "invalid_etag"},
			{"operator", "PATCH", "/v1/requests/" + nobody, "If-Match", `"1", "2"`, "header/If-Match", "invalid_etag"},
		} {
			var body any
			if x.method != "GET" {
				body = obj{}
			}
			a := w.Do(x.method, x.at, w.Tokens[domain.Role(x.role)], body, x.header, x.value)
			p := a.Problem(t)
			if a.Status != 422 || len(p.Errors) != 1 || p.Errors[0].Pointer != x.pointer || p.Errors[0].Code != x.code || !chinese(p.Errors[0].Message) {
				t.Errorf("%s %s %s: %d %s %+v, want %s %s", x.method, x.at, x.header, a.Status, p.Code, p.Errors, x.pointer, x.code)
			}
		}
		if a := w.Do("GET", "/v1/requests?q=%zz", w.Tokens[operator], nil); a.Status != 422 || a.Problem(t).Code != "malformed_query" {
			t.Errorf("a malformed query: %d", a.Status)
		}
	})
}

// TestRefusals: well formed, but the present state of things says no. Nothing
// may be written.
func TestRefusals(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		done := w.purchased(t)
		w.step(t, done, courier, "delivery", delivery(done))
		neighbour := apitest.Decode[api.Resident](t, w.OK("POST", "/v1/residents", w.Tokens[operator], obj{
			"community_id": w.Community, "name": "李建国", "building": "3", "room": "502",
		}))
		open := w.register(t, func(in obj) { in["resident_id"] = neighbour.ID })
		assigned := w.assigned(t)
		line := func(r api.Request) domain.ID { return r.Lines[0].ID }
		reason := obj{"reason": "x"}
		before := w.Written()
		for i, x := range []struct {
			role        domain.Role
			method, at  string
			body        obj
			etag        string
			status      int
			code, where string
		}{
			{operator, "POST", path("requests", done.ID, "cancellation"), reason, "", 409, "invalid_transition", ""},
			{driver, "POST", path("requests", done.ID, "purchase"), w.purchase(done), "", 409, "invalid_transition", ""},
			{operator, "PATCH", path("requests", done.ID), obj{"note": "x"}, `"99"`, 412, "stale_version", "header/If-Match"},
			{operator, "PATCH", path("requests", open.ID), obj{"note": "x"}, `"99"`, 412, "stale_version", "header/If-Match"},
			{operator, "PATCH", path("requests", open.ID), obj{"note": "x"}, `"abc"`, 412, "stale_version", "header/If-Match"},
			{operator, "PATCH", path("requests", open.ID), obj{"note": "x"}, "", 428, "if_match_required", "header/If-Match"},
			{operator, "POST", path("requests", open.ID, "cancellation"), reason, `"99"`, 412, "stale_version", "header/If-Match"},
			{operator, "PATCH", path("requests", open.ID), obj{"urgency_override": "ok"}, `"1"`, 422, "validation_failed", "/urgency_reason"},
			{driver, "POST", path("requests", open.ID, "cancellation"), reason, "", 403, "forbidden", ""},
			{collector, "POST", path("requests", nobody, "card-collection"), fullKit, "", 404, "not_found", ""},
			{collector, "POST", path("requests", open.ID, "card-collection"), obj{"items": arr{obj{"kind": "goods"}}}, "", 422, "validation_failed", "/items/0/kind"},
			{collector, "POST", path("requests", open.ID, "card-collection"), obj{"items": arr{obj{"kind": "cash"}}, "cash_fen": 1}, "", 422, "card_required", "/items"},
			{operator, "POST", "/v1/requests", with(w.registration(), "resident_id", w.Foreigner), "", 404, "not_found", ""},
			{operator, "POST", "/v1/requests", with(with(w.registration(), "duplicate_reason", "x"), "id", "5f0c7e0e-2f5c-4a52-9df0-7c2f9b0d6a11"), "", 422, "id_not_v7", "/id"},
			{operator, "POST", "/v1/requests", with(w.registration(), "lines", arr{obj{"quantity_milli": 1, "substitution": "any"}}), "", 422, "validation_failed", "/lines/0/drug_id"},
			{operator, "POST", "/v1/requests", with(w.registration(), "lines", arr{obj{"drug_id": nobody, "quantity_milli": 1, "substitution": "any"}}), "", 422, "unknown_drug", "/lines/0/drug_id"},
			{operator, "POST", "/v1/requests", with(w.registration(), "caller", obj{"name": "x", "phone": "hello"}), "", 422, "invalid_phone", "/caller/phone"},
			{dispatcher, "POST", path("requests", assigned.ID, "hospital-reassignment"), obj{"hospital_id": nobody, "reason": "x"}, "", 422, "", "/hospital_id"},
			{driver, "POST", path("requests", assigned.ID, "purchase"), with(w.purchase(assigned), "total_fen", 1), "", 422, "sums_disagree", "/total_fen"},
			{driver, "POST", path("requests", assigned.ID, "purchase"), with(w.purchase(assigned), "lines", arr{obj{
				"line_id": line(assigned), "drug_id": w.Drugs[0], "quantity_milli": 28000, "total_fen": 5999, "insured_fen": 3000, "self_paid_fen": 2999,
			}}), "", 422, "line_sums_disagree", "/lines"},
			{driver, "POST", path("requests", assigned.ID, "purchase"), with(w.purchase(assigned), "lines", arr{obj{
				"line_id": line(assigned), "drug_id": w.Drugs[0], "quantity_milli": 28000, "total_fen": 6000,
			}}), "", 422, "validation_failed", "/lines/0/insured_fen"},
			{driver, "POST", path("requests", assigned.ID, "decisions"), obj{"question": "price_change", "text": "x", "default_answer": "refuse"}, "", 422, "price_required", "/offered_fen"},
			{courier, "POST", "/v1/handovers", obj{"items": arr{assigned.Items[0].ID}, "to": obj{"kind": "staff", "id": w.Staff[collector]}}, "", 403, "not_your_item", ""},
			{driver, "POST", "/v1/handovers", obj{"items": arr{assigned.Items[0].ID}, "to": obj{"kind": "staff", "id": w.Staff[courier]}, "proof": obj{"kind": "photo", "value": "x"}}, "", 422, "unknown_attachment", "/proof/value"},
			{driver, "POST", "/v1/scans", obj{"codes": arr{"3V38-YCYF-Q1W"}}, "", 422, "unknown_code", "/codes/0"},
			{driver, "POST", "/v1/scans", obj{"codes": arr{"3V38-YCYF-Q1V"}}, "", 422, "unknown_code", "/codes/0"},
			{driver, "POST", "/v1/scans", obj{"codes": arr{assigned.Items[0].Code, assigned.Items[0].Code}}, "", 422, "item_twice", "/codes/1"},
			{driver, "POST", "/v1/handovers/confirmations", obj{"moves": arr{obj{"item_id": assigned.Items[0].ID, "n": 99}}}, "", 409, "moved_on", ""},
			{collector, "POST", "/v1/handovers/confirmations", obj{"moves": arr{obj{"item_id": assigned.Items[0].ID, "n": assigned.Items[0].Version}}}, "", 403, "not_yours_to_confirm", ""},
			{driver, "POST", "/v1/departures", obj{"community_id": w.Community}, "", 409, "kit_incomplete", "/items"},
			{driver, "POST", "/v1/departures", obj{"community_id": w.Elsewhere}, "", 404, "not_found", ""},
			{driver, "POST", "/v1/counts", obj{"community_id": w.Community, "moment": "end", "codes": arr{"卡"}, "cash_fen": 0}, "", 422, "unknown_code", "/codes/0"},
			{supervisor, "POST", "/v1/day-closings", obj{"community_id": w.Community, "day": "2020-06-15"}, "", 409, "day_not_settled", "staff/" + string(w.Staff[driver])},
			{supervisor, "POST", "/v1/day-closings", obj{"community_id": w.Community, "day": "2020-06-16"}, "", 422, "day_in_future", "/day"},
			{courier, "POST", "/v1/incidents", obj{"item_id": assigned.Items[0].ID, "kind": "lost", "what": "x"}, "", 403, "not_your_item", ""},
			{supervisor, "POST", "/v1/incidents", obj{"item_id": nobody, "kind": "lost", "what": "x"}, "", 404, "not_found", ""},
			{supervisor, "POST", path("incidents", nobody, "resolution"), obj{"outcome": "closed", "note": "x"}, "", 404, "not_found", ""},
			{supervisor, "POST", path("counts", nobody, "explanation"), obj{"explanation": "x"}, "", 404, "not_found", ""},
			{dispatcher, "POST", path("drivers", nobody, "dropout"), obj{"reason": "x"}, "", 404, "not_found", ""},
			{dispatcher, "POST", path("drivers", w.Staff[driver], "dropout"), obj{"reason": "x", "unavailable_until": "2020-06-15"}, "", 422, "day_not_ahead", "/unavailable_until"},
			{supervisor, "POST", "/v1/transfers", obj{"from_id": w.Staff[medic], "to_id": w.Staff[courier], "witness": "x"}, "", 422, "nothing_held", "/from_id"},
			{driver, "POST", path("requests", assigned.ID, "shortage"), obj{"line_ids": arr{line(open)}, "seen": "x"}, "", 422, "unknown_line", "/line_ids/0"},
			{driver, "POST", "/v1/handovers", obj{"items": arr{assigned.Items[0].ID}, "to": obj{"kind": "staff"}}, "", 422, "unknown_staff", "/to/id"},
			{driver, "POST", "/v1/handovers", obj{"items": arr{nobody}, "to": obj{"kind": "resident"}}, "", 404, "not_found", ""},
			{supervisor, "POST", "/v1/handovers", obj{"items": arr{assigned.Items[0].ID}, "to": obj{"kind": "incident"}}, "", 422, "validation_failed", "/to/kind"},
			{supervisor, "POST", "/v1/handovers", obj{"items": arr{assigned.Items[0].ID}, "from": obj{"kind": "staff", "id": nobody}, "to": obj{"kind": "resident"}}, "", 409, "not_present_holder", "/items/0"},
			{operator, "POST", "/v1/residents", obj{"community_id": w.Elsewhere, "name": "x", "building": "1", "room": "1"}, "", 404, "not_found", ""},
			{operator, "POST", "/v1/residents", obj{"community_id": w.Community, "name": "x", "building": "1", "room": "1", "chosen_hospitals": arr{nobody}}, "", 422, "unknown_hospital", "/chosen_hospitals/0"},
			{operator, "DELETE", path("residents", w.Resident), nil, "", 409, "has_open_requests", ""},
			{domain.RoleAdmin, "POST", "/v1/hospitals", obj{"name": "x", "district": "x", "lat": 1, "lon": 1, "insurance_route": "tcm"}, "", 403, "forbidden", ""},
			{cashier, "POST", path("requests", assigned.ID, "money-moves"), obj{"from": obj{"kind": "staff", "id": nobody}, "to": obj{"kind": "resident"}, "amount_fen": 1, "reason": "x"}, "", 422, "unknown_staff", ""},
		} {
			var body any
			if x.body != nil {
				body = x.body
			}
			a := w.Do(x.method, x.at, w.Tokens[x.role], body, "If-Match", x.etag)
			p := a.Problem(t)
			found := x.where == "" || slices.ContainsFunc(p.Errors, func(f api.FieldProblem) bool { return f.Pointer == x.where && chinese(f.Message) })
			if a.Status != x.status || x.code != "" && p.Code != x.code || !found || !chinese(p.Detail) || !chinese(p.Title) {
				t.Errorf("%d %s %s %v: %d %s, want %d %s %s\n%s", i, x.method, x.at, x.body, a.Status, p.Code, x.status, x.code, x.where, a.Body)
			}
		}
		if now := w.Written(); now != before {
			t.Errorf("refused requests wrote %d entries", now-before)
		}
	})
}

func TestAllowedEventsAreTold(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		r := w.register(t)
		p := w.Do("POST", path("requests", r.ID, "delivery"), w.Tokens[courier], delivery(r)).Problem(t)
		if p.Code != "invalid_transition" || !slices.Equal(p.AllowedEvents, r.AllowedEvents) || len(p.AllowedEvents) == 0 {
			t.Errorf("%s, allowed %v, want %v", p.Code, p.AllowedEvents, r.AllowedEvents)
		}
	})
}

func TestIdempotency(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		send := func(token, at, key string, body any) *apitest.Answer {
			return w.Do("POST", at, token, body, "Idempotency-Key", key)
		}
		first := send(w.Tokens[operator], "/v1/requests", "k1", w.registration())
		before := w.Written()
		again := send(w.Tokens[operator], "/v1/requests", "k1", w.registration())
		if again.Status != 201 || string(again.Body) != string(first.Body) || again.Header.Get("Idempotent-Replayed") != "true" ||
			again.Header.Get("ETag") != first.Header.Get("ETag") || again.Header.Get("Location") != first.Header.Get("Location") {
			t.Errorf("again: %d %v\n%s\nfirst\n%s", again.Status, again.Header, again.Body, first.Body)
		}
		if first.Header.Get("Idempotent-Replayed") != "" {
			t.Error("the first answer claims to be a replay")
		}
		other := send(w.Tokens[operator], "/v1/requests", "k1", with(w.registration(), "note", "x"))
		if p := other.Problem(t); other.Status != 422 || p.Code != "idempotency_key_reused" || p.Errors[0].Pointer != "header/Idempotency-Key" {
			t.Errorf("another body: %d %s", other.Status, p.Code)
		}
		if now := w.Written(); now != before {
			t.Errorf("replays wrote %d entries", now-before)
		}
		r := apitest.Decode[api.Request](t, first)
		at := path("requests", r.ID, "card-collection")
		one := send(w.Tokens[collector], at, "k1", fullKit) // the key of somebody else for something else is another key
		two := send(w.Tokens[collector], at, "k1", fullKit)
		if one.Status != 200 || two.Status != 200 || string(one.Body) != string(two.Body) || two.Header.Get("Idempotent-Replayed") != "true" {
			t.Errorf("a transition: %d, again %d\n%s\n%s", one.Status, two.Status, one.Body, two.Body)
		}
		// What was refused may be sent again once it is put right.
		bad := send(w.Tokens[operator], path("requests", r.ID, "cancellation"), "k2", obj{"reason": ""})
		good := send(w.Tokens[operator], path("requests", r.ID, "cancellation"), "k2", obj{"reason": "x"})
		if bad.Status != 422 || good.Status != 200 {
			t.Errorf("refused %d, then %d", bad.Status, good.Status)
		}
	})
}

// TestIdempotencyAtOnce: of many equal requests sent together one is carried out;
// each of the others repeats its answer or says that it is still under way.
func TestIdempotencyAtOnce(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		answers := make(chan *apitest.Answer)
		for range 8 {
			go func() {
				answers <- w.Do("POST", "/v1/requests", w.Tokens[operator], w.registration(), "Idempotency-Key", "k")
			}()
		}
		bodies := map[string]bool{}
		for range 8 {
			switch a := <-answers; a.Status {
			case 201:
				bodies[string(a.Body)] = true
			case 409:
				if p := a.Problem(t); p.Code != "idempotency_in_flight" {
					t.Errorf("409 %s", p.Code)
				}
			default:
				t.Errorf("%d %s", a.Status, a.Body)
			}
		}
		if len(bodies) != 1 {
			t.Errorf("%d different answers", len(bodies))
		}
		list := apitest.Decode[api.RequestList](t, w.OK("GET", "/v1/requests", w.Tokens[operator], nil))
		if len(list.Items) != 1 {
			t.Errorf("%d requests registered", len(list.Items))
		}
	})
}

func TestLanguage(t *testing.T) {
	one(t, func(t *testing.T, w *world) {
		for accept, want := range map[string]string{
			"": "zh-CN", "en": "en", "en-US,en;q=0.9": "en", "zh-TW": "zh-CN", "fr": "zh-CN", "en;q=0.1, zh;q=0.9": "zh-CN", "!!": "zh-CN",
		} {
			a := w.Do("GET", "/v1/requests/xyz", w.Tokens[operator], nil, "Accept-Language", accept)
			p := a.Problem(t)
			if a.Header.Get("Content-Language") != want || chinese(p.Title+p.Detail+p.Errors[0].Message) != (want == "zh-CN") {
				t.Errorf("Accept-Language %q: %s %+v", accept, a.Header.Get("Content-Language"), p)
			}
		}
	})
}

// TestCursors: pages are stable while rows are added, and a cursor fits only the
// list and filters it was made for.
func TestCursors(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		var want []domain.ID
		for i := range 7 {
			want = append(want, w.register(t, func(in obj) { in["duplicate_reason"] = fmt.Sprint("x", i) }).ID)
		}
		var got []domain.ID
		cursor := ""
		for pages := 0; ; pages++ {
			at := "/v1/requests?open=true&limit=3" + cursor
			list := apitest.Decode[api.RequestList](t, w.OK("GET", at, w.Tokens[operator], nil))
			for _, r := range list.Items {
				got = append(got, r.ID)
			}
			if list.NextCursor == "" {
				break
			}
			cursor = "&cursor=" + list.NextCursor
			for _, other := range []string{
				"/v1/requests?limit=3", "/v1/requests?open=false", "/v1/residents?limit=3", "/v1/items?x=", "/v1/drugs?limit=3",
			} {
				other = strings.TrimSuffix(other, "?x=")
				joint := "?"
				if strings.Contains(other, "?") {
					joint = "&"
				}
				a := w.Do("GET", other+joint+strings.TrimPrefix(cursor, "&"), w.Tokens[operator], nil)
				if p := a.Problem(t); a.Status != 422 || p.Code != "invalid_cursor" || p.Errors[0].Pointer != "query/cursor" {
					t.Errorf("a foreign cursor at %s: %d %s", other, a.Status, p.Code)
				}
			}
			if pages == 0 { // added behind what was read; an urgent one would come before
				want = append(want, w.register(t, func(in obj) { in["duplicate_reason"] = "later" }).ID)
			}
		}
		if !slices.Equal(got, want) {
			t.Errorf("paged  %v\nwanted %v", got, want)
		}
		if a := w.Do("GET", "/v1/requests?limit=1"+cursor, w.Tokens[operator], nil); a.Status != 422 {
			t.Errorf("a cursor without its filters: %d", a.Status)
		}
		drugs := apitest.Decode[api.DrugList](t, w.OK("GET", "/v1/drugs?limit=2", w.Tokens[operator], nil))
		rest := apitest.Decode[api.DrugList](t, w.OK("GET", "/v1/drugs?limit=2&cursor="+drugs.NextCursor, w.Tokens[operator], nil))
		if len(drugs.Items) != 2 || len(rest.Items) != 1 || rest.NextCursor != "" {
			t.Errorf("drugs: %d, then %d, cursor %q", len(drugs.Items), len(rest.Items), rest.NextCursor)
		}
		found := apitest.Decode[api.DrugList](t, w.OK("GET", "/v1/drugs?q=gjyds", w.Tokens[operator], nil))
		if len(found.Items) != 1 || found.Items[0].ID != w.Drugs[2] {
			t.Errorf("by pinyin initials: %+v", found.Items)
		}
	})
}
