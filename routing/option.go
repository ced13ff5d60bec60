package routing

import "slices"

// wish is a set of errands of one class with the same eligible hospitals. Which
// of them a car carries does not matter to the search: it moves counts between
// visits, and the ledger below keeps track of how many errands of each wish are
// bought where, so that every count can be filled in the end.
type optionSet struct {
	class   int32
	options []option
	members []int32
}

// move is a way for errands of a class to change the hospital: to another one of
// their wish.
type reallocation struct {
	to    int32 // hospital
	pairs []optionPair
}

// way is one wish that may change between two hospitals: the indices of both
// among its options.
type optionPair struct {
	set      int32
	from, to int32
}

// connect finds the options of a class and the ways between them.
func (m *model) addReallocations(c *class) {
	c.at = slices.Repeat([]int32{none}, len(m.hospitals))
	for _, set := range c.optionSets {
		for _, o := range m.optionSets[set].options {
			if c.at[o.hospital] == none {
				c.at[o.hospital] = 0
				c.options = append(c.options, o)
				c.risky = c.risky || o.risk > 0
			}
		}
	}
	slices.SortFunc(c.options, byHospital)
	for i, o := range c.options {
		c.at[o.hospital] = int32(i)
	}
	c.reallocations = make([][]reallocation, len(c.options))
	for _, set := range c.optionSets {
		options := m.optionSets[set].options
		for i, from := range options {
			for j, to := range options {
				if i != j {
					at := &c.reallocations[c.option(from.hospital)]
					*at = addPair(*at, to.hospital, optionPair{set, int32(i), int32(j)})
				}
			}
		}
	}
}

func addPair(list []reallocation, to int32, pair optionPair) []reallocation {
	for i := range list {
		if list[i].to == to {
			list[i].pairs = append(list[i].pairs, pair)
			return list
		}
	}
	return append(list, reallocation{to, []optionPair{pair}})
}

// ledger tells how many errands of each wish are to be bought at each of its
// hospitals, whether a route serves them already or not.
type allocation struct {
	m     *model
	first []int32 // of each wish its first entry
	count []int32
	log   []transfer
}

// transfer is a change of the ledger.
type transfer struct{ from, to, n int32 }

func newAllocation(m *model) allocation {
	l := allocation{m: m}
	for set := range m.optionSets {
		l.first = append(l.first, int32(len(l.count)))
		l.count = append(l.count, make([]int32, len(m.optionSets[set].options))...)
		for _, i := range m.optionSets[set].members {
			o := slices.IndexFunc(m.optionSets[set].options, func(o option) bool { return o.hospital == m.preferred(i, int32(set)) })
			l.count[l.first[set]+int32(o)]++
		}
	}
	return l
}

// usual is the hospital that an errand names first, if that is still open to it.
func (m *model) preferred(errand, set int32) int32 {
	options := m.optionSets[set].options
	if len(options) == 1 {
		return options[0].hospital
	}
	return int32(m.p.Errands[errand].Options[0].Hospital)
}

// able is the number of errands that a move could take.
func (l *allocation) available(v *reallocation) (n int32) {
	for i := range v.pairs {
		n += l.count[l.first[v.pairs[i].set]+v.pairs[i].from]
	}
	return n
}

// transfer lets n errands make a move; there must be as many.
func (l *allocation) reallocate(v *reallocation, n int32, start int) {
	for i := 0; n > 0; i++ {
		pair := v.pairs[(start+i)%len(v.pairs)]
		from, to := l.first[pair.set]+pair.from, l.first[pair.set]+pair.to
		k := min(n, l.count[from])
		l.count[from] -= k
		l.count[to] += k
		n -= k
		l.log = append(l.log, transfer{from, to, k})
	}
}

// undo takes all transfers since the log was cut back.
func (l *allocation) undo() {
	for i := len(l.log) - 1; i >= 0; i-- {
		t := l.log[i]
		l.count[t.from] += t.n
		l.count[t.to] -= t.n
	}
	l.log = l.log[:0]
}
