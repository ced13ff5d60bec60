package office

import (
	"fmt"
	"math/rand/v2"
	"testing"
)

// TestMobile compares the short way with the long one.
func TestMobile(t *testing.T) {
	dice := rand.New(rand.NewPCG(1, 2))
	for range 2_000 {
		digits := fmt.Sprintf("1%d%09d", 3+dice.IntN(7), dice.IntN(1e9))
		long, _ := toE164(digits)
		if got, _ := PhoneKey(digits, "010"); got != long {
			t.Errorf("%s: got %q, the long way %q", digits, got, long)
		}
	}
}
