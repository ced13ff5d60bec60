package demo

import (
	"hash/fnv"
	"math/rand/v2"
	"strconv"
)

// seed decides everything that chance decides in a replay.
type seed uint64

// dice are the random numbers for one question about one thing. Every question
// has dice of its own, so that asking one more does not change the answers to
// the others.
func (s seed) dice(question string, n int) *rand.Rand {
	h := fnv.New64a()
	_, _ = h.Write([]byte(question + "/" + strconv.Itoa(n))) // never fails
	return rand.New(rand.NewPCG(uint64(s), h.Sum64()))
}

// rare is true for one n in every, at regular distances: what must be seen in a
// replay of 350 calls happens in it under every seed.
func (s seed) rare(what string, n, every int) bool {
	return n%every == s.dice(what, 0).IntN(every)
}

// one picks an element.
func one[T any](r *rand.Rand, of []T) T { return of[r.IntN(len(of))] }
