package api

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"go/ast"
	"go/parser"
	"go/token"
	"maps"
	"net/http"
	"path/filepath"
	"reflect"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/labstack/echo/v4"

	"songyao/api/input"
	"songyao/domain"
)

func TestEveryKindHasAStatus(t *testing.T) {
	for _, k := range domain.Kinds() {
		if statuses[k] < 400 {
			t.Errorf("%s has no status", k)
		}
		if !domain.HasMessage("title_" + string(k)) {
			t.Errorf("%s has no title", k)
		}
	}
	if len(statuses) != len(domain.Kinds()) {
		t.Error("a status for a kind that does not exist")
	}
}

// TestEveryOperationHasRoles: an operation that nobody may call is a mistake, and
// so is a role for an operation that does not exist.
func TestEveryOperationHasRoles(t *testing.T) {
	for id, op := range operations {
		if op.Open == (len(rolesOf(id)) > 0) {
			t.Errorf("%s: open %v, roles %v", id, op.Open, rolesOf(id))
		}
		if _, both := transitions[id]; both && roles[id] != nil {
			t.Errorf("%s stands in both tables", id)
		}
	}
	for _, id := range slices.Concat(slices.Collect(maps.Keys(roles)), slices.Collect(maps.Keys(transitions))) {
		if _, known := operations[id]; !known {
			t.Errorf("roles for %s, which is no operation", id)
		}
	}
}

func TestUnderstand(t *testing.T) {
	secret := errors.New("password=hunter2")
	for _, x := range []struct {
		err    error
		status int
		code   string
	}{
		{secret, 500, "internal"},
		{&domain.Error{Kind: domain.KindConflict, Code: "changed_meanwhile", Err: secret}, 409, "changed_meanwhile"},
		{context.DeadlineExceeded, 503, "unavailable"},
		{echo.ErrNotFound, 404, "no_such_path"},
		{echo.ErrMethodNotAllowed, 405, "method_not_allowed"},
		{echo.ErrUnsupportedMediaType, 415, "not_json"},
		{echo.ErrStatusRequestEntityTooLarge, 413, "body_too_large"},
		{echo.NewHTTPError(http.StatusTeapot, "x"), 500, "internal"},
	} {
		e := understand(x.err)
		p := problem(e, statusOf(e), domain.Chinese)
		if p.Status != x.status || p.Code != x.code {
			t.Errorf("%v: %d %s, want %d %s", x.err, p.Status, p.Code, x.status, x.code)
		}
		if strings.Contains(string(mustJSON(p)), "hunter2") {
			t.Errorf("%v: the cause leaks", x.err)
		}
	}
}

// TestEveryCodeHasAText finds every code this package and input can answer with.
func TestEveryCodeHasAText(t *testing.T) {
	for _, s := range domain.States() {
		for _, out := range []bool{true, false} {
			if text := nextStep(s, true, out); text.Zh == text.En {
				t.Errorf("no words for what comes after %s", s)
			}
		}
		if text := nextStep(s, false, false); text.Zh == text.En {
			t.Errorf("no words for what comes after %s", s)
		}
	}
	files, err := filepath.Glob("*.go")
	below, belowErr := filepath.Glob("input/*.go")
	if err := errors.Join(err, belowErr); err != nil {
		t.Fatal(err)
	}
	found := 0
	for _, name := range slices.Concat(files, below) {
		if strings.HasSuffix(name, "_test.go") || strings.HasSuffix(name, ".gen.go") {
			continue
		}
		file, err := parser.ParseFile(token.NewFileSet(), name, nil, parser.SkipObjectResolution)
		if err != nil {
			t.Fatal(err)
		}
		ast.Inspect(file, func(n ast.Node) bool {
			for _, code := range codesOf(n) {
				found++
				if !domain.HasMessage(code) {
					t.Errorf("%s: no text for %s", name, code)
				}
			}
			return true
		})
	}
	if found < 20 {
		t.Errorf("only %d codes found", found)
	}
}

// codesOf lists the error codes that a piece of syntax names.
func codesOf(n ast.Node) (out []string) {
	literal := func(e ast.Expr) {
		if l, ok := e.(*ast.BasicLit); ok && l.Kind == token.STRING {
			if s, err := strconv.Unquote(l.Value); err == nil {
				out = append(out, s)
			}
		}
	}
	switch n := n.(type) {
	case *ast.KeyValueExpr:
		if key, ok := n.Key.(*ast.Ident); ok && key.Name == "Code" {
			literal(n.Value)
		}
	case *ast.CallExpr:
		f, ok := n.Fun.(*ast.SelectorExpr)
		switch {
		case !ok:
		case slices.Contains([]string{"Invalid", "Conflict", "Forbidden"}, f.Sel.Name):
			literal(n.Args[0])
		case f.Sel.Name == "add" && len(n.Args) > 1:
			literal(n.Args[1])
		}
	}
	return out
}

func TestIfMatch(t *testing.T) {
	one, none := int64(12), int64(0)
	for header, want := range map[string]*int64{"": nil, "*": nil, `"12"`: &one, ` "12" `: &one, `"x"`: &none, `"-3"`: &none, `""`: &none} {
		r, err := http.NewRequestWithContext(t.Context(), http.MethodGet, "/", nil)
		if err != nil {
			t.Fatal(err)
		}
		r.Header.Set("If-Match", header)
		got, err := ifMatch(r)
		if err != nil || !reflect.DeepEqual(got, want) {
			t.Errorf("If-Match %q: %v, %v", header, got, err)
		}
	}
}

func TestCursor(t *testing.T) {
	type filters struct{ A string }
	key := byPriority{2, "0172b57d-7e80-7000-8000-000000000001"}
	text := cursor(filters{"x"}, key)
	if got, err := after[byPriority](text, filters{"x"}); err != nil || got != key {
		t.Errorf("%v, %v", got, err)
	}
	type other filters
	for name, try := range map[string]func() error{
		"other filters": func() error { _, err := after[byPriority](text, filters{"y"}); return err },
		"other list":    func() error { _, err := after[byPriority](text, other{"x"}); return err },
		"cut off":       func() error { _, err := after[byPriority](text[:len(text)-3], filters{"x"}); return err },
		"no base64":     func() error { _, err := after[byPriority]("?", filters{"x"}); return err },
		"forged": func() error {
			_, err := after[byPriority](cursor(filters{"x"}, byPriority{9, "'; --"}), filters{"x"})
			return err
		},
	} {
		if err := try(); !domain.IsCode(err, "invalid_cursor") {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// FuzzDecode: whatever arrives as a body is either refused with a domain error
// or has exactly the shape asked for.
func FuzzDecode(f *testing.F) {
	for _, seed := range []string{
		`{"resident_id": "x", "lines": [{"quantity_milli": 1}], "caller": {"name": "王"}}`, `{"a": [[[{}]]]}`, `null`, `[]`, `{"lines": null}`,
		`{"lines": [null]}`, `{"lines": {"a": [1, {"b": 2}]}, "note": 1e400}`, "{\"note\": \"\\u0000\"}", `{"note": "x"}{}`, `{"note":"\ud800"}`,
	} {
		f.Add([]byte(seed))
	}
	f.Fuzz(func(t *testing.T, body []byte) {
		var in RequestInput
		err := input.Decode(body, &in)
		if err == nil {
			again := json.NewDecoder(bytes.NewReader(body))
			again.DisallowUnknownFields()
			if err := again.Decode(new(RequestInput)); err != nil {
				t.Errorf("accepted %q, which encoding/json does not: %v", body, err)
			}
			_ = input.Validate(RegisterRequestRequestObject{Body: &in}) // only that it ends
			return
		}
		var e *domain.Error
		if !errors.As(err, &e) || e.Kind != domain.KindMalformed && e.Kind != domain.KindInvalid {
			t.Errorf("%q: %v", body, err)
		}
	})
}
