package cli

import (
	"strings"
	"testing"
)

// TestDemoSupply compares a small town's two years with a golden file.
func TestDemoSupply(t *testing.T) {
	t.Parallel()
	args := []string{"demo-supply", "--seeds", "2", "--residents", "100"}
	out := must(t, args...)
	golden(t, "demo_supply.golden", out)
	if !strings.Contains(out, "2 of 2 seeds") {
		t.Error(out)
	}
}

func TestDemoSupplyRefusesNonsense(t *testing.T) {
	t.Parallel()
	for _, args := range [][]string{{"--seeds", "0"}, {"--seeds", "2000"}, {"--seed", "-1"}, {"--residents", "0"}, {"more"}} {
		refused(t, append([]string{"demo-supply"}, args...)...)
	}
}
