package routing

import (
	"context"
	"testing"

	"pgregory.net/rapid"
)

// oneCompound makes all errands wait at one place.
func oneCompound(p *Problem) *Problem {
	p.Compounds = p.Compounds[:1]
	for i := range p.Errands {
		p.Errands[i].Compound, p.Errands[i].State = 0, Waiting
	}
	for i := range p.Drivers {
		p.Drivers[i].Compounds = nil
	}
	return p
}

// anyEdit draws a change of a route and a position for its new stop.
func anyEdit(t *rapid.T, s *search, r *route) (e edit, at int) {
	at = rapid.IntRange(0, len(r.stops)).Draw(t, "at")
	if len(r.stops) > 0 && rapid.Bool().Draw(t, "loses") {
		e.i = rapid.IntRange(0, len(r.stops)-1).Draw(t, "i")
		e.gone = int32(rapid.IntRange(1, int(r.stops[e.i].n)).Draw(t, "gone"))
		if rapid.Bool().Draw(t, "only") {
			return e, e.i
		}
	}
	k := int32(rapid.IntRange(0, len(s.m.classes)-1).Draw(t, "class"))
	o := rapid.SampledFrom(s.m.classes[k].options).Draw(t, "option")
	e.new = stop{k, o.hospital, int32(rapid.IntRange(1, 5).Draw(t, "n"))}
	return e, at
}

// No move is rejected for its lower bound that might have been accepted.
func TestLowerBoundIsNoHigherThanTheCost(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		p := oneCompound(someProblem(t))
		r := newRun(context.Background(), p, Options{Seed: 1, Iterations: 1 << 30})
		if len(p.Drivers) == 0 || len(r.m.classes) == 0 || r.stranded() != nil {
			return
		}
		r.construct()
		r.temperature = 1000
		for range 10 {
			r.setTarget(r.last() - rapid.IntRange(-5000, 5000).Draw(t, "target"))
			r.moves(100)
			for d := range r.routes {
				e, at := anyEdit(t, r.search, &r.routes[d])
				bound, cost := r.lowerBound(int32(d), &e, at), r.costOf(int32(d), e.segments(nil, &r.routes[d], at))
				if bound > cost*(1+1e-9) {
					t.Fatalf("driver %d, %+v at %d of %+v: lower bound %v, cost %v", d, e, at, r.routes[d].stops, bound, cost)
				}
			}
		}
	})
}
