package routing

// shift moves some errands of a stop to another route, to another place in their
// own, or to another hospital that may serve them.
func (s *search) shift() bool {
	a, i := s.pick()
	if i < 0 {
		return false
	}
	x := s.routes[a].stops[i]
	c := &s.m.classes[x.class]
	to := s.elsewhere(c, x.hospital)
	n := s.amount(x.n)
	gone := stop{x.class, x.hospital, n}
	if to != nil {
		n = min(n, to.room)
		if n == 0 {
			return false
		}
		gone.n = n
		gone.hospital = to.hospital
	}
	b, j := s.neighbour(gone.hospital)
	if s.below(thorough) == 0 {
		j = -1
	}
	if c.tied() && b != a {
		b, j = a, s.stopOf(a)
	}
	if !s.m.admits(b, x.class) {
		return false
	}
	moved := false
	if a == b {
		moved = s.reorder(a, i, gone, j)
	} else {
		moved = s.moveOver(a, i, b, gone, j)
	}
	if moved && to != nil {
		s.ledger.transfer(to.move, n, s.below(len(to.move.ways)))
	}
	return moved
}

// choice is another hospital for some errands.
type choice struct {
	move     *move
	hospital int32
	room     int32
}

// elsewhere throws another hospital for errands of a class, now and then.
func (s *search) elsewhere(c *class, hospital int32) *choice {
	if len(c.options) == 1 || s.Uint64()&1 == 0 {
		return nil
	}
	moves := c.moves[c.option(hospital)]
	if len(moves) == 0 {
		return nil
	}
	to := &moves[s.below(len(moves))]
	room := min(s.ledger.able(to), s.m.hospitals[to.to].quota-s.bought[to.to])
	s.choice = choice{to, to.to, max(room, 0)}
	return &s.choice
}

// thorough is how often a shift looks at all positions of a long route: once in so
// many. Where every route passes, the best is not always near anything.
const thorough = 20

// reorder moves errands of stop i within their route.
func (s *search) reorder(a int32, i int, gone stop, near int) bool {
	bound := s.bound(a, none)
	forA, cost := s.place(s.a[:0], a, i, gone.n, gone, near)
	if cost > bound {
		return false
	}
	s.commit(a, forA, none, nil)
	return true
}

// moveOver moves errands of stop i to another route.
func (s *search) moveOver(a int32, i int, b int32, gone stop, near int) bool {
	if int(s.routes[b].value.kits+gone.n*s.m.classes[gone.class].kits) > s.m.drivers[b].Capacity {
		return false
	}
	bound := s.bound(a, b)
	forA := edit(s.a[:0], &s.routes[a], i, gone.n, i, stop{})
	cost := s.worth(a, forA)
	if cost > bound {
		return false
	}
	forB, costB := s.place(s.b[:0], b, 0, 0, gone, near)
	if cost+costB > bound {
		return false
	}
	s.commit(a, forA, b, forB)
	return true
}

// edit makes the pieces of a route that loses gone errands of stop i and gains a
// new stop before position at. Either may be nothing.
func edit(buf []piece, r *route, i int, gone int32, at int, new stop) []piece {
	end := len(r.stops)
	if gone == 0 {
		return append(buf, piece{from: r, j: at}, piece{new: new}, piece{from: r, i: at, j: end})
	}
	rest := r.stops[i]
	rest.n -= gone
	if at <= i {
		return append(buf, piece{from: r, j: at}, piece{new: new}, piece{from: r, i: at, j: i},
			piece{new: rest}, piece{from: r, i: i + 1, j: end})
	}
	return append(buf, piece{from: r, j: i}, piece{new: rest}, piece{from: r, i: i + 1, j: at},
		piece{new: new}, piece{from: r, i: at, j: end})
}

// short routes are searched for the best position; in others a new stop goes
// beside the one it was thrown for.
const short = 8

// place finds the best position for a new stop in a route that loses gone errands
// of stop i: in the visit to the same hospital if there is one. In a long route it
// looks only beside the stop called near, unless that is -1.
func (s *search) place(buf []piece, d int32, i int, gone int32, new stop, near int) ([]piece, float64) {
	r := &s.routes[d]
	if at := r.sameVisit(i, gone, new.hospital); at >= 0 {
		pieces := edit(buf, r, i, gone, at, new)
		return pieces, s.worth(d, pieces)
	}
	first, last := r.fixed, len(r.stops)
	if last-first > short && near >= 0 {
		first, last = near, min(near+1, last)
	}
	best, bestAt := never, -1
	for at := first; at <= last; at++ {
		if at > r.fixed && r.splits(at) {
			continue
		}
		if cost := s.worth(d, edit(buf, r, i, gone, at, new)); cost < best {
			best, bestAt = cost, at
		}
	}
	if bestAt < 0 {
		return buf, never
	}
	return edit(buf, r, i, gone, bestAt, new), best
}

// sameVisit is the position after a stop at the hospital that the route keeps, or -1.
func (r *route) sameVisit(i int, gone, hospital int32) int {
	for at := r.fixed; at < len(r.stops); at++ {
		if r.stops[at].hospital == hospital && (at != i || gone < r.stops[at].n) {
			return at + 1
		}
	}
	return -1
}
