package supply

import (
	"testing"
)

// TestPercentile90 by hand.
func TestPercentile90(t *testing.T) {
	for _, c := range []struct {
		days []int
		want int
	}{
		{[]int{0}, 1},
		{[]int{1, 1, 1, 1, 1, 1, 1, 1, 1, 5}, 1},
		{[]int{5, 1, 1, 1, 1, 1, 1, 1, 4, 1}, 4},
		{[]int{1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11}, 10},
		{[]int{90, 90}, longestLead},
	} {
		if got := percentile90(c.days); got != c.want {
			t.Errorf("%v: %d, want %d", c.days, got, c.want)
		}
	}
}
