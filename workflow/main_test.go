package workflow

import (
	"flag"
	"os"
	"testing"
)

// TestMain keeps the random histories to a length that suits every run; ask for
// more with -rapid.checks.
func TestMain(m *testing.M) {
	if err := flag.Set("rapid.checks", "12"); err != nil {
		panic(err)
	}
	flag.Parse()
	os.Exit(m.Run())
}
