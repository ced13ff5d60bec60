package apitest

import (
	"net/http"
	"strings"
	"testing"
)

// TestWrongAnswersAreCaught: a checker that lets everything through would be
// worse than none.
func TestWrongAnswersAreCaught(t *testing.T) {
	const me = `{"staff_id": "0172b57d-7e80-7000-8000-000000000001", "name": "x", "grants": []}`
	community := `{"id": "0172b57d-7e80-7000-8000-000000000001", "name": "x", "district": "x", "zone": "x", "area_code": "010", "lat": 1,
		"lon": 1, "hotlines": [], "card_hours": 24, "contact_days": 3, "auto_apply": false, "archived": false, "version": 1, "created_at": "2020-06-14T00:00:00Z", "updated_at": "2020-06-14T00:00:00Z"}`
	const problem = `{"type": "x", "title": "x", "status": 404, "code": "x"}`
	for _, x := range []struct {
		name, at          string
		status            int
		contentType, etag string
		body              string
		ok                bool
	}{
		{"right", "/v1/me", 200, "application/json", "", me, true},
		{"a field missing", "/v1/me", 200, "application/json", "", strings.Replace(me, `"name": "x", `, "", 1), false},
		{"a wrong type", "/v1/me", 200, "application/json", "", strings.Replace(me, `[]`, `{}`, 1), false},
		{"an undeclared success", "/v1/me", 202, "application/json", "", me, false},
		{"an undeclared failure", "/v1/me", 404, "application/problem+json", "", problem, false},
		{"no problem", "/v1/communities/0172b57d-7e80-7000-8000-000000000001", 404, "application/json", "", problem, false},
		{"a failure", "/v1/communities/0172b57d-7e80-7000-8000-000000000001", 404, "application/problem+json", "", problem, true},
		{"with its version", "/v1/communities/0172b57d-7e80-7000-8000-000000000001", 200, "application/json", `"1"`, community, true},
		{"without its version", "/v1/communities/0172b57d-7e80-7000-8000-000000000001", 200, "application/json", "", community, false},
		{"no operation", "/nowhere", 404, "text/plain", "", "not found", false},
	} {
		r, err := http.NewRequestWithContext(t.Context(), http.MethodGet, "http://localhost"+x.at, nil)
		if err != nil {
			t.Fatal(err)
		}
		res := &http.Response{StatusCode: x.status, Header: http.Header{"Content-Type": {x.contentType}}}
		if x.etag != "" {
			res.Header.Set("ETag", x.etag)
		}
		if err := conforms(r, res, []byte(x.body)); (err == nil) != x.ok {
			t.Errorf("%s: %v", x.name, err)
		}
	}
}
