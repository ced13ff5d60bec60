package domain

import (
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

// TestEveryCodeHasTexts finds the error codes in the source of every package and
// holds each to a text in both languages that takes the same arguments.
func TestEveryCodeHasTexts(t *testing.T) {
	code := regexp.MustCompile(`(?:Invalid|Conflict|Forbidden|NotFound|orInvalid)\((?:err, )?"([a-z0-9_]+)"|Code:\s+"([a-z0-9_]+)"[,}]`)
	found := 0
	for _, dir := range []string{".", "../store", "../workflow", "../api", "../jobs", "../cli"} {
		files, err := filepath.Glob(filepath.Join(dir, "*.go"))
		if err != nil {
			t.Fatal(err)
		}
		for _, file := range files {
			if strings.HasSuffix(file, "_test.go") || strings.HasSuffix(file, ".gen.go") {
				continue
			}
			src, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			for _, m := range code.FindAllStringSubmatch(string(src), -1) {
				if strings.HasPrefix(m[0], "NotFound") {
					continue // its argument is a word in the text of not_found
				}
				found++
				if c := m[1] + m[2]; !HasMessage(c) {
					t.Errorf("%s: code %s has no text", file, c)
				}
			}
		}
	}
	if found < 50 {
		t.Errorf("only %d codes found: has the way they are written changed?", found)
	}
}

func TestTextsTakeTheSameArguments(t *testing.T) {
	for _, texts := range []map[string]struct{ zh, en string }{messages, apiMessages, ruleMessages} {
		for code, m := range texts {
			if m.zh == "" || m.en == "" {
				t.Errorf("%s lacks a language", code)
			}
			if strings.Count(m.zh, "%") != strings.Count(m.en, "%") {
				t.Errorf("%s: %q and %q take different arguments", code, m.zh, m.en)
			}
		}
	}
}
