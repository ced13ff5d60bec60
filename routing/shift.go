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
	gone := stop{x.class, x.hospital, s.amount(x.n)}
	to := s.elsewhere(c, x.hospital)
	if to != nil {
		gone.n = min(gone.n, to.room)
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
	switch {
	case a == b && to == nil:
		gone.n = x.n // fewer would go back to the same visit
	case a != b && gone.n > 1 && !s.m.free && s.below(fitting) == 0:
		gone.n = s.fit(&s.inB, b, edit{new: gone}, j)
	}
	if gone.n == 0 {
		return false
	}
	moved := false
	if a == b {
		moved = s.reorder(a, i, gone, j)
	} else {
		moved = s.moveOver(a, i, b, gone, j)
	}
	if moved && to != nil {
		s.ledger.transfer(to.move, gone.n, s.below(len(to.move.ways)))
	}
	return moved
}

// fitting is how often a shift to another route moves only as many errands as that has
// time for: once in so many, with hours. Without them there is no room to be filled.
const fitting = 3

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

// reorder moves errands of stop i within their route, at the same hospital only if that
// costs nothing.
func (s *search) reorder(a int32, i int, gone stop, near int) bool {
	bound := s.costs[a]
	if gone.hospital != s.routes[a].stops[i].hospital {
		bound = s.bound(a, none)
	}
	forA, cost := s.place(s.a[:0], s.look(&s.inA, a, edit{i, gone.n, gone}, near), bound)
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
	loss := edit{i: i, gone: gone.n}
	forB, cost := s.place(s.b[:0], s.look(&s.inB, b, edit{new: gone}, near), bound-s.floor(a, &loss, i))
	if cost > bound {
		return false
	}
	forA := loss.pieces(s.a[:0], &s.routes[a], i)
	if cost+s.worth(a, forA) > bound {
		return false
	}
	s.commit(a, forA, b, forB)
	return true
}
