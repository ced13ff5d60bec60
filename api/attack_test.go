package api_test

import (
	"bytes"
	"encoding/json"
	"io"
	"net"
	"net/http"
	"net/http/httptest"
	"net/url"
	"slices"
	"strings"
	"testing"

	"github.com/getkin/kin-openapi/openapi3"

	"songyao/api"
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
