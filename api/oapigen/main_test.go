package main

import (
	"bytes"
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"path/filepath"
	"reflect"
	"regexp"
	"strings"
	"testing"
)

const (
	contract = "../../openapi.yaml"
	tools    = "../../tools.mod"
)

// The committed code is what the generator makes of the contract today.
func TestGeneratedCodeIsFresh(t *testing.T) {
	files, err := generate(contract, tools)
	if err != nil {
		t.Fatal(err)
	}
	for name, want := range files {
		got, err := os.ReadFile(filepath.Join("..", name))
		if err != nil {
			t.Fatal(err)
		}
		if !bytes.Equal(got, want) {
			t.Errorf("api/%s is not what openapi.yaml says; run `make generate`", name)
		}
	}
}

// The validator ignores a rule that names a field which does not exist.
func TestCrossFieldRulesNameFields(t *testing.T) {
	file, err := parser.ParseFile(token.NewFileSet(), "../oapi.gen.go", nil, parser.SkipObjectResolution)
	if err != nil {
		t.Fatal(err)
	}
	cross := regexp.MustCompile(`(?:required_with|required_without|excluded_with|after)=(\w+)`)
	rules := 0
	ast.Inspect(file, func(n ast.Node) bool {
		s, ok := n.(*ast.StructType)
		if !ok {
			return true
		}
		fields := map[string]bool{}
		for _, f := range s.Fields.List {
			for _, name := range f.Names {
				fields[name.Name] = true
			}
		}
		for _, f := range s.Fields.List {
			if f.Tag == nil {
				continue
			}
			for _, m := range cross.FindAllStringSubmatch(f.Tag.Value, -1) {
				rules++
				if !fields[m[1]] {
					t.Errorf("the rule %s names no field of its struct", m[0])
				}
			}
		}
		return true
	})
	if rules == 0 {
		t.Error("no rule between fields found at all")
	}
}

// A limit that nothing enforces stops the generator.
func TestUnboundedInputIsRefused(t *testing.T) {
	text, err := os.ReadFile(contract)
	if err != nil {
		t.Fatal(err)
	}
	for name, edit := range map[string][2]string{
		"text without maxLength": {"Note: {type: string, maxLength: 1000,", "Note: {type: string,"},
		"number without maximum": {"Fen: {type: integer, format: int64, minimum: 0, maximum: 100000000,", "Fen: {type: integer, format: int64, minimum: 0,"},
		"array without maxItems": {"line_ids: {type: array, minItems: 1, maxItems: 50,", "line_ids: {type: array, minItems: 1,"},
		"pattern without a rule": {`pattern: '^[0-9]*$'`, `pattern: '^[a-f]*$'`},
	} {
		spec := filepath.Join(t.TempDir(), "openapi.yaml")
		changed := strings.Replace(string(text), edit[0], edit[1], 1)
		if changed == string(text) {
			t.Fatalf("%s: nothing to change", name)
		}
		if err := os.WriteFile(spec, []byte(changed), 0o600); err != nil {
			t.Fatal(err)
		}
		if _, err := generate(spec, tools); err == nil {
			t.Errorf("%s: accepted", name)
		}
	}
}

func TestGoName(t *testing.T) {
	got := []string{goName("drug_id"), goName("lat"), goName("urgency_override"), goName("expires_at")}
	if want := []string{"DrugID", "Lat", "UrgencyOverride", "ExpiresAt"}; !reflect.DeepEqual(got, want) {
		t.Errorf("goName: got %v, want %v", got, want)
	}
}
