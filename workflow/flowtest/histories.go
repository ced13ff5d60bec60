package flowtest

import (
	"flag"
	"testing"
)

// Histories is TestMain where random histories run on two databases. A history takes seconds, so a run has twelve a
// database and not rapid's hundred, unless -rapid.checks asks for more, as make soak does.
func Histories(m *testing.M) {
	if err := flag.Set("rapid.checks", "12"); err != nil {
		panic(err)
	}
	m.Run() // reads the command line, and leaves its code to the test binary
}
