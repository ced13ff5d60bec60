package forecast

import (
	"math"
	"slices"
)

// Estimate is an expected number, with the bounds between which it is found on at
// least four days out of five.
type Estimate struct {
	Mean      float64
	Low, High int // the 10 % and the 90 % quantile
}

// The quantiles of the interval, and how many standard deviations of a normal
// distribution lie between the mean and either.
const (
	lowQuantile  = 0.1
	highQuantile = 0.9
	quantileZ    = 1.2815515655446004
)

// tally is a sum of things that may or may not happen, independent of each other:
// trials, each with its own probability, and any number of alike things, which come at
// a rate. Each adds its size, e.g. the packs that one person asks for.
//
// A sum of trials of size 1 is a Poisson-binomial variable: Y. H. Wang, On the
// number of successes in independent trials, Statistica Sinica 3 (1993) 295-312.
// Things that come at a rate are Poisson, and split by size they stay independent.
type tally struct {
	trials []trial
	rates  []trial // p is the expected number, of this size
}

type trial struct {
	p    float64
	size int
}

// addTrial adds something that happens with probability p.
func (t *tally) addTrial(p float64, size int) {
	if p > 0 && size > 0 {
		t.trials = append(t.trials, trial{min(p, 1), size})
	}
}

// addRate adds things that come at a rate.
func (t *tally) addRate(rate float64, size int) {
	if rate <= 0 || size <= 0 {
		return
	}
	i := slices.IndexFunc(t.rates, func(m trial) bool { return m.size == size })
	if i < 0 {
		t.rates = append(t.rates, trial{0, size})
		i = len(t.rates) - 1
	}
	t.rates[i].p += rate
}

// estimate is what the sum is expected to be.
func (t *tally) estimate() Estimate {
	mean, variance := t.moments()
	e := Estimate{Mean: mean}
	if t.most() <= exactMost {
		d := t.distribution()
		e.Low, e.High = quantile(d, lowQuantile), quantile(d, highQuantile)
		return e
	}
	spread := quantileZ * math.Sqrt(variance)
	e.Low, e.High = normalQuantile(mean-spread), normalQuantile(mean+spread)
	return e
}

// exactMost is up to which sum the distribution is worked out in full. Beyond it
// there are so many terms that the normal one is as good, and much cheaper.
const exactMost = 400

// normalQuantile is the smallest whole number with the quantile at or below it;
// half of one is the continuity correction.
func normalQuantile(at float64) int { return max(0, int(math.Ceil(at-0.5))) }

func (t *tally) moments() (mean, variance float64) {
	for _, m := range t.trials {
		size := float64(m.size)
		mean += size * m.p
		variance += size * size * m.p * (1 - m.p)
	}
	for _, m := range t.rates {
		size := float64(m.size)
		mean += size * m.p
		variance += size * size * m.p
	}
	return mean, variance
}

// most is the largest sum there may be, but for a chance that is not worth a thought.
func (t *tally) most() int {
	most := 0
	for _, m := range t.trials {
		most += m.size
	}
	for _, m := range t.rates {
		most += m.size * poissonMost(m.p)
	}
	return most
}

// poissonMost is a number that a Poisson variable exceeds less than once in a
// billion times: its tail falls faster than a normal one's beyond the mean, and
// the constant carries the small rates.
func poissonMost(rate float64) int { return int(math.Ceil(rate + 6*math.Sqrt(rate) + 12)) }

// distribution gives the probability of every sum, by adding one thing after the other.
func (t *tally) distribution() []float64 {
	d := []float64{1}
	for _, m := range t.trials {
		d = convolve(d, []float64{1 - m.p, m.p}, m.size)
	}
	for _, m := range t.rates {
		d = convolve(d, poisson(m.p), m.size)
	}
	return d
}

// convolve adds to a sum so many things of one size, with the probability of each number.
func convolve(d, number []float64, size int) []float64 {
	out := make([]float64, len(d)+size*(len(number)-1))
	for n, p := range number {
		for sum, q := range d {
			out[sum+n*size] += p * q
		}
	}
	return out
}

// poisson gives the probability of each number of things that come at a rate.
func poisson(rate float64) []float64 {
	out := make([]float64, poissonMost(rate)+1)
	p := math.Exp(-rate)
	for n := range out {
		out[n] = p
		p *= rate / float64(n+1)
	}
	return out
}

// quantile is the smallest sum that is not exceeded with probability q. The last
// digits of a float decide nothing.
func quantile(d []float64, q float64) int {
	sum := 0.0
	for n, p := range d {
		if sum += p; sum >= q-1e-9 {
			return n
		}
	}
	return len(d) - 1
}
