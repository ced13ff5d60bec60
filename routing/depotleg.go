package routing

import "math/bits"

// depotLeg is the way between the hospital visits of a route and either end of it.
// Compounds are the depots of this problem. An outbound leg leads from the driver's
// start through the compounds where kits are picked up to the first hospital; an
// inbound leg leads from the last one through the compounds where they are handed
// back to the driver's end. Both are the shortest, so that the search need not order
// the compounds.
type depotLeg struct {
	time     []int32 // by location: to it if outbound, from it if inbound
	handling int     // seconds of it spent at compounds
}

type depotLegKey struct {
	place int
	set   uint64
}

// depotLegs are computed when first needed.
type depotLegs struct {
	p     *Problem
	heads map[depotLegKey]*depotLeg
	tails map[depotLegKey]*depotLeg
}

func newDepotLegs(p *Problem) depotLegs {
	return depotLegs{p: p, heads: map[depotLegKey]*depotLeg{}, tails: map[depotLegKey]*depotLeg{}}
}

func (f *depotLegs) outbound(start int, set uint64) *depotLeg {
	key := depotLegKey{start, set}
	if leg := f.heads[key]; leg != nil {
		return leg
	}
	leg := f.make(key, f.p.Travel.At)
	f.heads[key] = leg
	return leg
}

// inbound is an outbound leg driven backwards.
func (f *depotLegs) inbound(end int, set uint64) *depotLeg {
	key := depotLegKey{end, set}
	if leg := f.tails[key]; leg != nil {
		return leg
	}
	leg := f.make(key, func(from, to int) int { return f.p.Travel.At(to, from) })
	f.tails[key] = leg
	return leg
}

// make finds, for every location, the shortest way to it through all compounds of the set.
func (f *depotLegs) make(key depotLegKey, travel func(from, to int) int) *depotLeg {
	leg := &depotLeg{time: make([]int32, f.p.Travel.size)}
	tour := newTour(f.p, key.place, key.set, travel)
	for _, c := range tour.compounds {
		leg.handling += f.p.Compounds[c].Handling
	}
	for loc := range leg.time {
		leg.time[loc] = int32(tour.to(loc) + leg.handling)
	}
	return leg
}

// tour is the shortest path from a place through a set of compounds, for each compound
// that may be the last.
type tour struct {
	p         *Problem
	place     int // or NoEnd
	travel    func(from, to int) int
	compounds []int
	best      []int // by subset and last compound, for sets small enough
	order     []int // for the others: one order, whatever follows
}

// exactTour is the number of compounds up to which every order is considered.
const exactTour = 10

func newTour(p *Problem, place int, set uint64, travel func(from, to int) int) *tour {
	t := &tour{p: p, place: place, travel: travel}
	for ; set != 0; set &= set - 1 {
		t.compounds = append(t.compounds, bits.TrailingZeros64(set))
	}
	if len(t.compounds) <= exactTour {
		t.solve()
	} else {
		t.order = t.nearestFirst()
	}
	return t
}

// leg is the way between two compounds; -1 is the place where the tour begins.
func (t *tour) leg(from, to int) int {
	if from >= 0 {
		return t.travel(t.p.Compounds[t.compounds[from]].Location, t.p.Compounds[t.compounds[to]].Location)
	}
	if t.place == NoEnd {
		return 0
	}
	return t.travel(t.place, t.p.Compounds[t.compounds[to]].Location)
}

// solve is the dynamic program of Held and Karp.
func (t *tour) solve() {
	n := len(t.compounds)
	t.best = make([]int, n<<n)
	for set := 1; set < 1<<n; set++ {
		for last := range n {
			if set>>last&1 == 0 {
				continue
			}
			rest := set &^ (1 << last)
			best := Forever
			for before := range n {
				if rest>>before&1 == 1 {
					best = min(best, t.best[rest*n+before]+t.leg(before, last))
				}
			}
			if rest == 0 {
				best = t.leg(-1, last)
			}
			t.best[set*n+last] = best
		}
	}
}

func (t *tour) nearestFirst() []int {
	var order []int
	used := make([]bool, len(t.compounds))
	for at := -1; len(order) < len(t.compounds); {
		next := -1
		for c := range t.compounds {
			if !used[c] && (next < 0 || t.leg(at, c) < t.leg(at, next)) {
				next = c
			}
		}
		used[next], at = true, next
		order = append(order, next)
	}
	return order
}

// to is the length of the way that ends at a location.
func (t *tour) to(loc int) int {
	length, _ := t.ending(loc)
	return length
}

// ending is the shortest way that ends at a location, and its last compound.
func (t *tour) ending(loc int) (length, last int) {
	n := len(t.compounds)
	switch {
	case n == 0 && t.place == NoEnd:
		return 0, -1
	case n == 0:
		return t.travel(t.place, loc), -1
	case t.order != nil:
		at := -1
		for _, c := range t.order {
			length += t.leg(at, c)
			at = c
		}
		return length + t.exit(at, loc), at
	}
	length, last = Forever, -1
	for c := range n {
		if l := t.best[(1<<n-1)*n+c] + t.exit(c, loc); l < length {
			length, last = l, c
		}
	}
	return length, last
}

func (t *tour) exit(c, loc int) int { return t.travel(t.p.Compounds[t.compounds[c]].Location, loc) }

// path lists the compounds on the way that ends at a location.
func (t *tour) path(loc int) []int {
	n := len(t.compounds)
	_, last := t.ending(loc)
	order := append([]int(nil), t.order...)
	if t.order == nil {
		for set := 1<<n - 1; last >= 0; {
			order = append(order, last)
			set &^= 1 << last
			next := -1
			for before := range n {
				if set>>before&1 == 1 && t.best[set*n+before]+t.leg(before, last) == t.best[(set|1<<last)*n+last] {
					next = before
					break
				}
			}
			last = next
		}
		for i, j := 0, len(order)-1; i < j; i, j = i+1, j-1 {
			order[i], order[j] = order[j], order[i]
		}
	}
	for i, c := range order {
		order[i] = t.compounds[c]
	}
	return order
}
