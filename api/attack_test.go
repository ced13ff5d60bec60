package api_test

import (
	"bytes"
	"encoding/json"
	"io"
	"net"
	"net/http"
	"net/http/httptest"
	"net/url"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/getkin/kin-openapi/openapi3"
	"go.yaml.in/yaml/v3"

	"songyao/api"
	"songyao/api/apitest"
	"songyao/api/input"
	"songyao/domain"
)

// call is one operation of the contract, with everything that its parameters demand.
type call struct {
	*openapi3.Operation
	method, at, token string
	header            http.Header
	params            openapi3.Parameters
}

// calls walks over every operation of the contract.
func (w *world) calls(t *testing.T, see func(c call)) {
	t.Helper()
	for at, item := range contract(t).Paths.Map() {
		for method, op := range item.Operations() {
			c := call{op, method, at, w.tokenFor(op.OperationID), http.Header{}, append(item.Parameters, op.Parameters...)}
			var query []string
			for _, p := range c.params {
				switch v := sample(p.Value.Schema.Value); {
				case p.Value.In == "path":
					c.at = strings.ReplaceAll(c.at, "{"+p.Value.Name+"}", v)
				case !p.Value.Required:
				case p.Value.Name == "If-Match":
					c.header.Set("If-Match", `"1"`)
				default:
					query = append(query, p.Value.Name+"="+escape(v))
				}
			}
			c.at = strings.TrimSuffix(c.at+"?"+strings.Join(query, "&"), "?")
			switch {
			case op.RequestBody == nil:
			case op.RequestBody.Value.Content["application/json"] != nil:
				c.header.Set("Content-Type", "application/json")
			default:
				c.header.Set("Content-Type", "image/jpeg")
			}
			see(c)
		}
	}
}

// sample is a value that the schema of a parameter allows.
func sample(s *openapi3.Schema) string {
	switch {
	case len(s.Enum) > 0:
		return s.Enum[0].(string)
	case s.Format == "uuid", s.MinLength == 36:
		return nobody
	case s.Format == "date":
		return "2020-06-15"
	case s.Type.Is("integer"):
		return "1"
	}
	return "63451234"
}

// limit is how many bytes the operation reads at most.
func (c call) limit() int64 {
	op := input.Operation{Body: c.header.Get("Content-Type") == "application/json", Image: c.header.Get("Content-Type") == "image/jpeg"}
	return op.Limit()
}

// endless is a body that never ends, and counts what was read of it.
type endless struct{ read int64 }

func (b *endless) Read(p []byte) (int, error) {
	for i := range p {
		p[i] = ' '
	}
	b.read += int64(len(p))
	return len(p), nil
}

func (b *endless) Close() error { return nil }

// TestAttack11Bodies sends every operation more than it takes: what says how large it is is refused unread,
// what does not is read to its limit and no further, with and without an Idempotency-Key.
func TestAttack11Bodies(t *testing.T) {
	one(t, func(t *testing.T, w *world) {
		before, tried := w.Written(), 0
		w.calls(t, func(c call) {
			for _, declared := range []bool{true, false} {
				for _, key := range []string{"", "k"} {
					tried++
					body := &endless{}
					r := httptest.NewRequestWithContext(t.Context(), c.method, c.at, body)
					r.ContentLength = -1
					most := c.limit() + 64<<10 // the last piece may be asked for in full
					if declared {
						r.ContentLength, most = c.limit()+1, 0
					}
					r.Header = c.header.Clone()
					r.Header.Set("Authorization", "Bearer "+c.token)
					if key != "" {
						r.Header.Set("Idempotency-Key", key)
					}
					rec := httptest.NewRecorder()
					w.Handler.ServeHTTP(rec, r)
					if rec.Code != http.StatusRequestEntityTooLarge || body.read > most {
						t.Errorf("%s, declared %v, key %q: %d after %d bytes: %s", c.OperationID, declared, key, rec.Code, body.read, rec.Body)
					}
				}
			}
		})
		if now := w.Written(); now != before || tried < 400 {
			t.Errorf("%d calls wrote %d entries", tried, now-before)
		}
	})
}

// TestAttack11Stalled: photos that stop half way fill the places of one person, then those of all, and keep
// nobody from writing anything else; a place is free again when its sender is gone.
func TestAttack11Stalled(t *testing.T) {
	one(t, func(t *testing.T, w *world) {
		stalled := func(token string) net.Conn {
			conn, err := new(net.Dialer).DialContext(t.Context(), "tcp", strings.TrimPrefix(w.URL, "http://"))
			if err != nil {
				t.Fatal(err)
			}
			t.Cleanup(func() { _ = conn.Close() })
			head := "POST /v1/attachments?purpose=box&community_id=" + string(w.Community) + " HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer " + token +
				"\r\nContent-Type: image/jpeg\r\nContent-Length: 8388608\r\nExpect: 100-continue\r\n\r\n"
			if _, err := io.WriteString(conn, head); err != nil {
				t.Fatal(err)
			}
			answer := make([]byte, len("HTTP/1.1 100 Continue\r\n\r\n")) // comes when the first byte is read
			if _, err := io.ReadFull(conn, answer); err != nil || !bytes.Contains(answer, []byte("100")) {
				t.Fatalf("%q %v", answer, err)
			}
			return conn
		}
		photo := func(token string) int {
			return w.send(token, "purpose=box&community_id="+string(w.Community), box(t)).Status
		}
		first := stalled(w.Tokens[driver])
		stalled(w.Tokens[driver])
		stalled(w.Tokens[driver])
		if a := w.send(w.Tokens[driver], "purpose=box&community_id="+string(w.Community), box(t)); a.Status != http.StatusTooManyRequests || a.Header.Get("Retry-After") == "" {
			t.Errorf("a fourth photo of one person: %d", a.Status)
		}
		if a := w.Do("GET", "/v1/me", w.Tokens[driver], nil); a.Status != http.StatusOK {
			t.Errorf("anything else: %d", a.Status)
		}
		if got := photo(w.Tokens[courier]); got != http.StatusCreated {
			t.Errorf("somebody else's photo: %d", got)
		}
		for _, role := range []domain.Role{courier, collector} {
			stalled(w.Tokens[role])
			stalled(w.Tokens[role])
		}
		stalled(w.Tokens[courier]) // the eighth: all places are taken
		api.Impatient(w.Handler)
		if a := w.send(w.Tokens[operator], "purpose=box&community_id="+string(w.Community), box(t)); a.Status != http.StatusServiceUnavailable || a.Header.Get("Retry-After") == "" {
			t.Errorf("a ninth photo: %d", a.Status)
		}
		w.register(t)
		_ = first.Close()
		for try := 0; photo(w.Tokens[driver]) != http.StatusCreated; try++ { // until the server has seen that the first is gone
			if try > 10_000 {
				t.Fatal("the place of who is gone is not free")
			}
		}
	})
}

// TestAttack11Silence: a sender who says nothing for too long is given up.
func TestAttack11Silence(t *testing.T) {
	in := input.NewIntake(100, 100)
	in.Stall = 1
	s := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		leave, err := in.Admit(w, r, "x", 100)
		if err != nil {
			t.Error(err)
			return
		}
		defer leave()
		if _, err := in.Receive(w, r); !domain.IsCode(err, "body_unreadable") {
			t.Errorf("%v", err)
		}
	}))
	defer s.Close()
	body, sender := io.Pipe()
	defer func() { _ = sender.Close() }()
	r, err := http.NewRequestWithContext(t.Context(), http.MethodPost, s.URL, body)
	if err != nil {
		t.Fatal(err)
	}
	res, err := s.Client().Do(r)
	if err == nil {
		_ = res.Body.Close()
	}
}

// TestAttack16EmptyIfMatch: an If-Match that says nothing changes nothing, whatever it is sent to.
func TestAttack16EmptyIfMatch(t *testing.T) {
	one(t, func(t *testing.T, w *world) {
		before, tried := w.Written(), 0
		w.calls(t, func(c call) {
			if !slices.ContainsFunc(c.params, func(p *openapi3.ParameterRef) bool { return p.Value.Name == "If-Match" }) {
				return
			}
			for _, empty := range []string{"", "  "} {
				tried++
				r := httptest.NewRequestWithContext(t.Context(), c.method, c.at, strings.NewReader("{}"))
				r.Header = c.header.Clone()
				r.Header["If-Match"] = []string{empty}
				r.Header.Set("Authorization", "Bearer "+c.token)
				rec := httptest.NewRecorder()
				w.Handler.ServeHTTP(rec, r)
				if rec.Code != http.StatusPreconditionRequired || c.Responses.Status(428) == nil {
					t.Errorf("%s: %d, named by the contract: %v", c.OperationID, rec.Code, c.Responses.Status(428) != nil)
				}
			}
		})
		if now := w.Written(); now != before || tried < 80 {
			t.Errorf("%d calls wrote %d entries", tried, now-before)
		}
	})
}

// TestAttack18Texts: what TestEveryFieldIsGuarded tries in every body, in every parameter: texts that nobody
// sees, that turn others around or have been lost are refused by name.
func TestAttack18Texts(t *testing.T) {
	one(t, func(t *testing.T, w *world) {
		tried := 0
		w.calls(t, func(c call) {
			for _, p := range c.params {
				for code, texts := range unreadable {
					var text string
					if err := json.Unmarshal([]byte(`"`+texts[0]+`"`), &text); err != nil {
						t.Fatal(err)
					}
					at, header := c.at, c.header.Clone()
					switch p.Value.In {
					case "path":
						at = strings.Replace(at, sample(p.Value.Schema.Value), url.PathEscape(text), 1)
					case "query":
						path, query, _ := strings.Cut(at, "?")
						values, _ := url.ParseQuery(query)
						values.Set(p.Value.Name, text)
						at = path + "?" + values.Encode()
					default:
						header.Set(p.Value.Name, text)
					}
					tried++
					r := httptest.NewRequestWithContext(t.Context(), c.method, at, strings.NewReader("{}"))
					r.Header = header
					r.Header.Set("Authorization", "Bearer "+c.token)
					rec := httptest.NewRecorder()
					w.Handler.ServeHTTP(rec, r)
					if rec.Code != http.StatusUnprocessableEntity || !strings.Contains(rec.Body.String(), `"`+code+`"`) {
						t.Errorf("%s, %s %s: %d %s, want %s", c.OperationID, p.Value.In, p.Value.Name, rec.Code, rec.Body, code)
					}
				}
			}
		})
		if tried < 300 {
			t.Errorf("only %d texts tried", tried)
		}
	})
}

// TestAttack21Contract: the contract means the same to strict parsers of YAML 1.1 and 1.2: nothing plain between braces holds a
// question mark or ends in a key without a value, and a schema has no key that no schema has.
func TestAttack21Contract(t *testing.T) {
	text, err := os.ReadFile("../openapi.yaml")
	if err != nil {
		t.Fatal(err)
	}
	var doc yaml.Node
	if err := yaml.Unmarshal(text, &doc); err != nil {
		t.Fatal(err)
	}
	known := strings.Fields(`$ref type format description required properties additionalProperties items enum minimum maximum minLength maxLength
		minItems maxItems pattern example default allOf anyOf oneOf not dependentRequired x-after x-enum-varnames const uniqueItems`)
	schemas, nodes := 0, 0
	var walk func(n *yaml.Node, flow, schema, named bool)
	walk = func(n *yaml.Node, flow, schema, named bool) {
		nodes++
		flow = flow || n.Style&yaml.FlowStyle != 0
		if flow && n.Kind == yaml.ScalarNode && n.Style == 0 && strings.ContainsAny(n.Value, "?") {
			t.Errorf("line %d: quote %q", n.Line, n.Value)
		}
		if n.Kind == yaml.MappingNode && schema && !named {
			schemas++
		}
		for i, c := range n.Content {
			if n.Kind != yaml.MappingNode {
				walk(c, flow, schema, named)
				continue
			}
			if i%2 == 1 {
				continue
			}
			value := n.Content[i+1]
			if value.Tag == "!!null" {
				t.Errorf("line %d: the key %q has no value", c.Line, c.Value)
			}
			walk(c, flow, false, false)
			switch {
			case schema && !named && !slices.Contains(known, c.Value):
				t.Errorf("line %d: no schema has the key %q", c.Line, c.Value)
			case c.Value == "example" || c.Value == "default" || schema && !named && c.Value == "enum":
				walk(value, flow, false, false)
			case c.Value == "properties" && schema && !named, c.Value == "schemas" && !schema:
				walk(value, flow, true, true)
			case c.Value == "schema" && !schema:
				walk(value, flow, true, false)
			case schema && !named && c.Value == "dependentRequired":
				walk(value, flow, false, false)
			default:
				walk(value, flow, schema && value.Kind != yaml.ScalarNode, false)
			}
		}
	}
	walk(&doc, false, false, false)
	if schemas < 500 || nodes < 5_000 {
		t.Errorf("only %d schemas in %d nodes", schemas, nodes)
	}
}

// TestAttack22FrontDoor: no answer is kept on the way or shown in somebody's frame, and HEAD is answered wherever GET is.
func TestAttack22FrontDoor(t *testing.T) {
	one(t, func(t *testing.T, w *world) {
		guarded := func(what string, h http.Header) {
			t.Helper()
			csp := h.Get("Content-Security-Policy")
			if h.Get("Cache-Control") == "" || h.Get("X-Frame-Options") != "DENY" || !strings.Contains(csp, "frame-ancestors 'none'") || !strings.Contains(csp, "default-src") {
				t.Errorf("%s: %v", what, h)
			}
		}
		w.calls(t, func(c call) {
			a := w.Do(c.method, c.at, c.token, nil, "Content-Type", c.header.Get("Content-Type"), "If-Match", c.header.Get("If-Match"))
			guarded(c.OperationID, a.Header)
			if got := a.Header.Get("Cache-Control"); got != "no-store" {
				t.Errorf("%s: %s", c.OperationID, got)
			}
			if c.method != http.MethodGet {
				return
			}
			r := httptest.NewRequestWithContext(t.Context(), http.MethodHead, c.at, nil)
			r.Header.Set("Authorization", "Bearer "+c.token)
			rec := httptest.NewRecorder()
			w.Handler.ServeHTTP(rec, r)
			if rec.Code != a.Status {
				t.Errorf("HEAD of %s: %d, GET %d", c.OperationID, rec.Code, a.Status)
			}
		})
		for _, at := range []string{"/docs/", "/docs/swagger-initializer.js", "/openapi.yaml", "/metrics", "/nothing"} {
			guarded(at, w.Do("GET", at, "", nil).Header)
		}
		for _, at := range []string{"/v1/labels", "/healthz"} {
			r, err := http.NewRequestWithContext(t.Context(), http.MethodHead, w.URL+at, nil)
			if err != nil {
				t.Fatal(err)
			}
			res, err := http.DefaultClient.Do(r)
			if err != nil {
				t.Fatal(err)
			}
			_ = res.Body.Close()
			if res.StatusCode == http.StatusMethodNotAllowed || at == "/healthz" && res.StatusCode != http.StatusOK {
				t.Errorf("HEAD %s: %d", at, res.StatusCode)
			}
		}
	})
}

// TestAttack19Plausible: what cannot be so is refused with its field: a number nobody can ring, a day before the service,
// another community's resident, an id that would be first in every list.
func TestAttack19Plausible(t *testing.T) {
	one(t, func(t *testing.T, w *world) {
		before := w.Written()
		ancient := "00000000-0001-7000-8000-000000000001"
		request, resident := w.registration(), obj{"community_id": w.Community, "name": "甲", "building": "1", "room": "1"}
		request["id"] = ancient
		for _, x := range []struct {
			token, method, at string
			body              obj
			code, pointer     string
		}{
			{w.Tokens[supervisor], "POST", "/v1/day-closings", obj{"community_id": w.Community, "day": "1900-01-01"}, "day_before_service", "/day"},
			{w.Root, "POST", "/v1/staff", obj{"name": "甲", "phone": "<script>"}, "invalid_phone", "/phone"},
			{w.Root, "POST", "/v1/staff", obj{"name": "甲", "phone": "1.39E+10"}, "phone_of_spreadsheet", "/phone"},
			{w.Root, "POST", "/v1/staff", obj{"name": "甲", "id": ancient}, "id_of_another_time", "/id"},
			{w.Tokens[operator], "POST", "/v1/requests", request, "id_of_another_time", "/id"},
			{w.Tokens[operator], "POST", "/v1/residents", with(resident, "id", ancient), "id_of_another_time", "/id"},
			{w.Tokens[operator], "POST", "/v1/residents", with(resident, "id", "7fffffff-ffff-7fff-8fff-ffffffffffff"), "id_of_another_time", "/id"},
			{w.Tokens[operator], "POST", "/v1/calls", obj{
				"direction": "in", "kind": "other", "outcome": "reached", "community_id": w.Elsewhere, "resident_id": w.Resident,
			}, "other_community", "/community_id"},
		} {
			a := w.Do(x.method, x.at, x.token, x.body)
			p := a.Problem(t)
			if a.Status != 422 || len(p.Errors) != 1 || p.Errors[0].Code != x.code || p.Errors[0].Pointer != x.pointer {
				t.Errorf("%s %s %v: %d %s %+v, want %s at %s", x.method, x.at, x.body, a.Status, p.Code, p.Errors, x.code, x.pointer)
			}
		}
		if now := w.Written(); now != before {
			t.Errorf("refused calls wrote %d entries", now-before)
		}
	})
}

// TestAttack05Money: who has nothing to do with a request records no money of it, no purse gives more than it holds, what
// goes between two people counts for nobody until the other says so, and the answer shows one's own moves.
func TestAttack05Money(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		r := w.assigned(t) // the driver has the collector's hundred yuan
		staff := func(role domain.Role) obj { return obj{"kind": "staff", "id": w.Staff[role]} }
		pays := func(as domain.Role, from, to obj, fen int) *apitest.Answer {
			return w.Do("POST", path("requests", r.ID, "money-moves"), w.Tokens[as], obj{"from": from, "to": to, "amount_fen": fen, "reason": "x"})
		}
		moves := func(as domain.Role) api.Money {
			return apitest.Decode[api.Money](t, w.OK("GET", path("requests", r.ID, "money"), w.Tokens[as], nil))
		}
		says := func(as domain.Role, m api.MoneyMove, body obj) *apitest.Answer {
			return w.Do("POST", path("money-moves", m.ID, "confirmations"), w.Tokens[as], body)
		}
		refused := func(a *apitest.Answer, status int, code string) {
			t.Helper()
			if p := a.Problem(t); a.Status != status || p.Code != code {
				t.Errorf("%d %s %+v, want %d %s", a.Status, p.Code, p.Errors, status, code)
			}
		}
		resident, before := obj{"kind": "resident"}, w.Written()
		refused(pays(courier, staff(courier), staff(cashier), 100_000_000), 403, "not_your_request")
		refused(pays(courier, staff(driver), staff(courier), 10_000), 403, "not_your_request")
		refused(pays(courier, resident, staff(courier), 1), 403, "not_your_request")
		refused(pays(collector, staff(driver), resident, 1), 403, "not_your_money")
		for role, from := range map[domain.Role]domain.Role{collector: collector, driver: driver, cashier: driver, supervisor: driver} {
			refused(pays(role, staff(from), staff(cashier), 10_001), 422, "purse_too_small")
		}
		refused(pays(supervisor, staff(collector), obj{"kind": "fund"}, 1), 422, "purse_too_small")
		if now := w.Written(); now != before {
			t.Errorf("refused payments wrote %d entries", now-before)
		}

		claimed := apitest.Decode[api.Money](t, pays(collector, staff(driver), staff(collector), 10_000))
		if len(claimed.Moves) != 3 || len(claimed.Balances) != 0 || claimed.Settled {
			t.Fatalf("the collector takes what the driver has: %+v", claimed)
		}
		waits := func(m api.Money) api.MoneyMove {
			return m.Moves[slices.IndexFunc(m.Moves, func(m api.MoneyMove) bool { return len(m.Awaits) > 0 })]
		}
		m := waits(claimed)
		if len(m.Awaits) != 1 || m.Awaits[0] != w.Staff[driver] {
			t.Errorf("waits for %v", m.Awaits)
		}
		for role, n := range map[domain.Role]int{driver: 1, collector: 1, courier: 0, dispatcher: 0, auditor: 1, cashier: 1} {
			got := apitest.Decode[api.MoneyMoveList](t, w.OK("GET", "/v1/money-moves/unconfirmed", w.Tokens[role], nil))
			if len(got.Items) != n {
				t.Errorf("%s sees %d payments that wait", role, len(got.Items))
			}
		}
		refused(says(collector, m, obj{}), 403, "money_not_yours")
		refused(says(courier, m, obj{}), 404, "not_found")
		refused(says(supervisor, m, obj{}), 403, "money_not_yours")
		refused(says(driver, m, obj{"refused": true}), 422, "note_required")
		if no := apitest.Decode[api.MoneyMove](t, says(driver, m, obj{"refused": true, "note": "没有"})); !no.Refused || len(no.Awaits) != 0 {
			t.Errorf("refused: %+v", no)
		}
		refused(says(driver, m, obj{}), 409, "money_not_waiting")

		// The cashier cannot take from a purse by its own word, nor give it away.
		for i, to := range []obj{staff(cashier), resident} {
			taken, held := apitest.Decode[api.Money](t, pays(cashier, staff(driver), to, 4_000)), domain.Fen(10_000-4_000*i)
			if b := taken.Balances; !slices.ContainsFunc(b, func(b api.Balance) bool { return b.Account.ID == w.Staff[driver] && b.AmountFen == held }) {
				t.Errorf("a payment that waits counts: %+v", b)
			}
			w.accepts(t, says(driver, waits(taken), obj{}))
		}
		third := apitest.Decode[api.Money](t, pays(supervisor, staff(driver), staff(collector), 2_000))
		m = waits(third)
		for i, role := range []domain.Role{driver, collector} {
			if said := apitest.Decode[api.MoneyMove](t, w.accepts(t, says(role, m, obj{}))); len(said.Awaits) != 1-i {
				t.Errorf("after %s it waits for %v", role, said.Awaits)
			}
		}
		all, own := moves(auditor), moves(collector)
		if len(all.Moves) != 6 || len(own.Moves) != 4 || len(all.Balances) != 3 || len(own.Balances) != 1 || own.Balances[0].AmountFen != 2_000 {
			t.Errorf("all: %+v\nthe collector's: %+v", all, own)
		}
	})
}

// accepts fails the test unless the answer is one of success.
func (w *world) accepts(t *testing.T, a *apitest.Answer) *apitest.Answer {
	t.Helper()
	if a.Status >= 300 {
		t.Fatalf("%d: %s", a.Status, a.Body)
	}
	return a
}

// TestAttack20Sum: a refill on top of what is there is no more than the answer may say.
func TestAttack20Sum(t *testing.T) {
	one(t, func(t *testing.T, w *world) {
		p := w.startsPlan(t, func(in obj) { in["units_milli"] = 30_000 })
		refill := func(units int) *apitest.Answer {
			return w.Do("POST", path("supply-plans", p.ID, "refills"), w.Tokens[operator], obj{"units_milli": units})
		}
		for _, units := range []int{100_000_000, 100_000_000 - 30_000 + 1} {
			a := refill(units)
			if p := a.Problem(t); a.Status != 422 || len(p.Errors) != 1 || p.Errors[0].Code != "supply_too_large" || p.Errors[0].Pointer != "/units_milli" {
				t.Errorf("%d %+v", a.Status, p)
			}
		}
		w.accepts(t, refill(100_000_000-30_000))
	})
}
