package domain_test

import (
	"go/ast"
	"go/parser"
	"go/token"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"

	"songyao/domain"
)

// TestEnumerationsAreWhole: every type of words has a list, and every constant of the
// type is on it.
func TestEnumerationsAreWhole(t *testing.T) {
	unlisted := map[string]bool{
		"Lang":                 true, // a preference of who asks; no word of it is kept
		"Prescription.expired": true, // worked out, never kept
	}
	lists := domain.Enumerations()
	declared := constants(t)
	for name, values := range declared {
		if len(values) < 2 || unlisted[name] {
			continue // one constant is a special value, as ID's System is
		}
		for _, v := range values {
			if v != "" && !slices.Contains(lists[name], v) && !unlisted[name+"."+v] {
				t.Errorf("%q of %s is on no list", v, name)
			}
		}
	}
	for name, list := range lists {
		for i, v := range list {
			if !slices.Contains(declared[name], v) || slices.Contains(list[:i], v) {
				t.Errorf("%q of the list of %s is no constant of it, or twice there", v, name)
			}
		}
	}
}

// constants are the values of the package's constants by the name of their string type.
func constants(t *testing.T) map[string][]string {
	t.Helper()
	files, err := filepath.Glob("*.go")
	if err != nil {
		t.Fatal(err)
	}
	out := map[string][]string{}
	for _, name := range files {
		if strings.HasSuffix(name, "_test.go") {
			continue
		}
		file, err := parser.ParseFile(token.NewFileSet(), name, nil, 0)
		if err != nil {
			t.Fatal(err)
		}
		ast.Inspect(file, func(n ast.Node) bool {
			spec, ok := n.(*ast.ValueSpec)
			if !ok || spec.Type == nil || len(spec.Values) != 1 {
				return true
			}
			typ, named := spec.Type.(*ast.Ident)
			value, literal := spec.Values[0].(*ast.BasicLit)
			if named && literal && value.Kind == token.STRING && typ.Name != "string" {
				text, err := strconv.Unquote(value.Value)
				if err != nil {
					t.Fatal(err)
				}
				out[typ.Name] = append(out[typ.Name], text)
			}
			return true
		})
	}
	return out
}
