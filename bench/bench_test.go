package main

import (
	"bytes"
	"context"
	"os"
	"strings"
	"testing"
)

// TestMain lets the test binary be the clients' process, as the program is.
func TestMain(m *testing.M) {
	if len(os.Args) > 1 && os.Args[1] == loadCommand {
		exit(load(os.Stdin, os.Stdout))
	}
	if len(os.Args) > 2 && os.Args[1] == flagCommand {
		exit(flagOnce(context.Background(), os.Args[2], os.Stdout))
	}
	os.Exit(m.Run())
}

// TestQuick shows that every row runs. It asserts no time.
func TestQuick(t *testing.T) {
	var out bytes.Buffer
	if err := run(t.Context(), quick, &out); err != nil {
		t.Fatalf("%v\n%s", err, out.String())
	}
	if strings.Contains(out.String(), leftOut) {
		if os.Getenv("REQUIRE_POSTGRES") == "1" {
			t.Fatal(out.String())
		}
		t.Skip(out.String())
	}
	_, table, _ := strings.Cut(out.String(), "row  ours/s")
	for _, name := range []string{"registrations, Postgres", "lifecycles, Postgres", supplyRow, "registrations, SQLite"} {
		if !strings.Contains(table, name) {
			t.Errorf("no row %q in:\n%s", name, out.String())
		}
	}
}
