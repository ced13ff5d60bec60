package routing

// edit is a change of one route: it loses gone errands of stop i and gains a new
// stop. Either may be nothing.
type edit struct {
	i    int
	gone int32
	new  stop
}

// pieces are what the route is made of if the new stop comes before position at.
func (e edit) pieces(buf []piece, r *route, at int) []piece {
	end := len(r.stops)
	if e.gone == 0 {
		return append(buf, piece{from: r, j: at}, piece{new: e.new}, piece{from: r, i: at, j: end})
	}
	rest := r.stops[e.i]
	rest.n -= e.gone
	if at <= e.i {
		return append(buf, piece{from: r, j: at}, piece{new: e.new}, piece{from: r, i: at, j: e.i},
			piece{new: rest}, piece{from: r, i: e.i + 1, j: end})
	}
	return append(buf, piece{from: r, j: e.i}, piece{new: rest}, piece{from: r, i: e.i + 1, j: at},
		piece{new: e.new}, piece{from: r, i: at, j: end})
}

// undoes reports whether the new stop would be at position at what is gone from there.
func (e *edit) undoes(r *route, at int) bool {
	return e.gone > 0 && (at == e.i || at == e.i+1) && e.new == r.stops[e.i] && e.gone == e.new.n
}

// spots are the positions for the new stop of an edit.
type spots struct {
	driver int32
	edit   edit
	all    []spot
	floor  float64 // the least of all
}

// spot is a position, and the least that the route would cost.
type spot struct {
	at    int
	floor float64
}

// short routes are searched for the best position; in others a new stop goes
// beside the one it was thrown for.
const short = 8

// look finds the positions for the new stop of an edit: in the visit to the same
// hospital if there is one. In a long route it looks only beside the stop called near,
// unless that is -1.
func (s *search) look(in *spots, d int32, e edit, near int) *spots {
	in.driver, in.edit, in.all, in.floor = d, e, in.all[:0], never
	r := &s.routes[d]
	first, last := r.fixed, len(r.stops)
	if at := r.sameVisit(e.i, e.gone, e.new.hospital); at >= 0 {
		first, last = at, at
	} else if last-first > short && near >= 0 {
		first, last = near, min(near+1, last)
	}
	for at := first; at <= last; at++ {
		if first < last && at > r.fixed && r.splits(at) || e.undoes(r, at) {
			continue
		}
		floor := s.floor(d, &e, at)
		in.all = append(in.all, spot{at, floor})
		in.floor = min(in.floor, floor)
	}
	return in
}

// place finds the best of the spots. The cost is never if it would be more than most.
func (s *search) place(buf []piece, in *spots, most float64) ([]piece, float64) {
	r := &s.routes[in.driver]
	best, bestAt := never, -1
	for _, x := range in.all {
		if x.floor > most || x.floor >= best {
			continue
		}
		if cost := s.worth(in.driver, in.edit.pieces(buf, r, x.at)); cost < best {
			best, bestAt = cost, x.at
		}
	}
	if bestAt < 0 {
		return buf, never
	}
	return in.edit.pieces(buf, r, bestAt), best
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

// fit is how many errands of the new stop of an edit a route can take before it is
// late, as far as the floors tell.
func (s *search) fit(in *spots, d int32, e edit, near int) int32 {
	few, many := int32(0), e.new.n+1
	for many-few > 1 {
		e.new.n = (few + many) / 2
		if s.look(in, d, e, near).floor < s.costs[d]+s.w.toll {
			few = e.new.n
		} else {
			many = e.new.n
		}
	}
	return few
}
