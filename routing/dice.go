package routing

import (
	"math"
	"math/bits"
	"math/rand/v2"
)

// dice are the only chance in the search; the same seed throws the same.
type dice struct{ *rand.PCG }

func newDice(seed uint64) dice { return dice{rand.NewPCG(seed, 0x9e3779b97f4a7c15)} }

// below throws a number from 0 to n-1.
func (d dice) below(n int) int {
	hi, _ := bits.Mul64(d.Uint64(), uint64(n))
	return int(hi)
}

// upTo throws a number from 1 to n.
func (d dice) upTo(n int32) int32 { return 1 + int32(d.below(int(n))) }

// unit throws a number from 0 up to but not including 1.
func (d dice) unit() float64 { return float64(d.Uint64()>>11) / (1 << 53) }

// chance is true with probability p.
func (d dice) chance(p float64) bool { return d.unit() < p }

// exponential throws a positive number, 1 on average.
func (d dice) exponential() float64 { return -math.Log(1 - d.unit()) }
