package routing

import (
	"math"
	"math/bits"
	"math/rand/v2"
)

// rng is the only randomness in the search; the same seed draws the same numbers.
type rng struct{ *rand.PCG }

func newRNG(seed uint64) rng { return rng{rand.NewPCG(seed, 0x9e3779b97f4a7c15)} }

// below draws a number from 0 to n-1.
func (r rng) below(n int) int {
	hi, _ := bits.Mul64(r.Uint64(), uint64(n))
	return int(hi)
}

// upTo draws a number from 1 to n.
func (r rng) upTo(n int32) int32 { return 1 + int32(r.below(int(n))) }

// unit draws a number from 0 up to but not including 1.
func (r rng) unit() float64 { return float64(r.Uint64()>>11) / (1 << 53) }

// chance is true with probability p.
func (r rng) chance(p float64) bool { return r.unit() < p }

// exponential draws a positive number, 1 on average.
func (r rng) exponential() float64 { return -math.Log(1 - r.unit()) }
