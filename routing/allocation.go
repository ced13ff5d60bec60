package routing

import "slices"

// allocation tells how many errands of each option set are to be bought at each of its
// hospitals, whether a route serves them already or not.
type allocation struct {
	m     *model
	first []int32 // of each set its first entry in count
	count []int32
	log   []transfer
}

// transfer is an entry of the log, which undo takes back.
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

// preferred is the hospital that an errand names first, if that is still open to it.
func (m *model) preferred(errand, set int32) int32 {
	options := m.optionSets[set].options
	if len(options) == 1 {
		return options[0].hospital
	}
	return int32(m.p.Errands[errand].Options[0].Hospital)
}

// available is the number of errands that could be reallocated.
func (l *allocation) available(v *reallocation) (n int32) {
	for i := range v.pairs {
		n += l.count[l.first[v.pairs[i].set]+v.pairs[i].from]
	}
	return n
}

// reallocate lets n errands change the hospital; there must be as many.
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

// undo takes back all transfers in the log.
func (l *allocation) undo() {
	for i := len(l.log) - 1; i >= 0; i-- {
		t := l.log[i]
		l.count[t.from] += t.n
		l.count[t.to] -= t.n
	}
	l.log = l.log[:0]
}
