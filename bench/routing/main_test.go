package main

import (
	"bytes"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

// TestQuick shows that every row runs and that its plans are valid. It asserts no time.
func TestQuick(t *testing.T) {
	var out bytes.Buffer
	b := bench{out: &out, data: filepath.Join("..", "..", "routing", "testdata"), seeds: 1, limit: time.Millisecond, most: time.Hour}
	if err := b.run(t.Context()); err != nil {
		t.Fatal(err)
	}
	for _, r := range rows() {
		if !strings.Contains(out.String(), r.name()) {
			t.Errorf("no row %q in:\n%s", r.name(), out.String())
		}
	}
}
