package routing

import "slices"

// wish is a set of errands of one class with the same eligible hospitals. Which
// of them a car carries does not matter to the search: it moves counts between
// visits, and the ledger below keeps track of how many errands of each wish are
// bought where, so that every count can be filled in the end.
type wish struct {
	class   int32
	options []option
	members []int32
}

// move is a way for errands of a class to change the hospital: to another one of
// their wish.
type move struct {
	to   int32 // hospital
	ways []way
}

// way is one wish that may change between two hospitals: the indices of both
// among its options.
type way struct {
	wish     int32
	from, to int32
}

// connect finds the options of a class and the ways between them.
func (m *model) connect(c *class) {
	c.at = slices.Repeat([]int32{none}, len(m.hospitals))
	for _, w := range c.wishes {
		for _, o := range m.wishes[w].options {
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
	c.moves = make([][]move, len(c.options))
	for _, w := range c.wishes {
		options := m.wishes[w].options
		for i, from := range options {
			for j, to := range options {
				if i != j {
					at := &c.moves[c.option(from.hospital)]
					*at = addWay(*at, to.hospital, way{w, int32(i), int32(j)})
				}
			}
		}
	}
}

func addWay(moves []move, to int32, w way) []move {
	for i := range moves {
		if moves[i].to == to {
			moves[i].ways = append(moves[i].ways, w)
			return moves
		}
	}
	return append(moves, move{to, []way{w}})
}

// ledger tells how many errands of each wish are to be bought at each of its
// hospitals, whether a route serves them already or not.
type ledger struct {
	m     *model
	first []int32 // of each wish its first entry
	count []int32
	log   []transfer
}

// transfer is a change of the ledger.
type transfer struct{ from, to, n int32 }

func newLedger(m *model) ledger {
	l := ledger{m: m}
	for w := range m.wishes {
		l.first = append(l.first, int32(len(l.count)))
		l.count = append(l.count, make([]int32, len(m.wishes[w].options))...)
		for _, i := range m.wishes[w].members {
			o := slices.IndexFunc(m.wishes[w].options, func(o option) bool { return o.hospital == m.usual(i, int32(w)) })
			l.count[l.first[w]+int32(o)]++
		}
	}
	return l
}

// usual is the hospital that an errand names first, if that is still open to it.
func (m *model) usual(errand, w int32) int32 {
	options := m.wishes[w].options
	if len(options) == 1 {
		return options[0].hospital
	}
	return int32(m.p.Errands[errand].Options[0].Hospital)
}

// able is the number of errands that a move could take.
func (l *ledger) able(v *move) (n int32) {
	for i := range v.ways {
		n += l.count[l.first[v.ways[i].wish]+v.ways[i].from]
	}
	return n
}

// transfer lets n errands make a move; there must be as many.
func (l *ledger) transfer(v *move, n int32, start int) {
	for i := 0; n > 0; i++ {
		w := v.ways[(start+i)%len(v.ways)]
		from, to := l.first[w.wish]+w.from, l.first[w.wish]+w.to
		k := min(n, l.count[from])
		l.count[from] -= k
		l.count[to] += k
		n -= k
		l.log = append(l.log, transfer{from, to, k})
	}
}

// undo takes all transfers since the log was cut back.
func (l *ledger) undo() {
	for i := len(l.log) - 1; i >= 0; i-- {
		t := l.log[i]
		l.count[t.from] += t.n
		l.count[t.to] -= t.n
	}
	l.log = l.log[:0]
}
