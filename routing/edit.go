package routing

// edit is a change of one route: it loses gone errands of stop i and gains a new
// stop. Either may be nothing.
type edit struct {
	i    int
	gone int32
	new  stop
}

// segments are what the route is made of if the new stop comes before position at.
func (e edit) segments(buf []segment, r *route, at int) []segment {
	end := len(r.stops)
	if e.gone == 0 {
		return append(buf, segment{from: r, j: at}, segment{new: e.new}, segment{from: r, i: at, j: end})
	}
	rest := r.stops[e.i]
	rest.n -= e.gone
	if at <= e.i {
		return append(buf, segment{from: r, j: at}, segment{new: e.new}, segment{from: r, i: at, j: e.i},
			segment{new: rest}, segment{from: r, i: e.i + 1, j: end})
	}
	return append(buf, segment{from: r, j: e.i}, segment{new: rest}, segment{from: r, i: e.i + 1, j: at},
		segment{new: e.new}, segment{from: r, i: at, j: end})
}

// undoes reports whether the new stop at a position would only put back what is gone.
func (e *edit) undoes(r *route, at int) bool {
	return e.gone > 0 && (at == e.i || at == e.i+1) && e.new == r.stops[e.i] && e.gone == e.new.n
}

// positions are where the new stop of an edit may go.
type positions struct {
	driver     int32
	edit       edit
	all        []position
	lowerBound float64 // the least of all
}

// position is a place in the route, and the least that the route would cost.
type position struct {
	at         int
	lowerBound float64
}

// shortRoute is the number of stops up to which all positions are looked at; in a
// longer route a new stop goes beside the one it was drawn for.
const shortRoute = 8

// positionsFor finds the positions for the new stop of an edit: in the visit to the
// same hospital if there is one. In a long route it looks only beside the stop near,
// unless that is -1.
func (s *search) positionsFor(in *positions, d int32, e edit, near int) *positions {
	in.driver, in.edit, in.all, in.lowerBound = d, e, in.all[:0], infinite
	r := &s.routes[d]
	first, last := r.fixed, len(r.stops)
	if at := r.sameVisit(e.i, e.gone, e.new.hospital); at >= 0 {
		first, last = at, at
	} else if last-first > shortRoute && near >= 0 {
		first, last = near, min(near+1, last)
	}
	for at := first; at <= last; at++ {
		if first < last && at > r.fixed && r.splits(at) || e.undoes(r, at) {
			continue
		}
		bound := s.lowerBound(d, &e, at)
		in.all = append(in.all, position{at, bound})
		in.lowerBound = min(in.lowerBound, bound)
	}
	return in
}

// bestPosition finds the best of the positions, and what the route then costs: infinite
// if that would be more than most.
func (s *search) bestPosition(buf []segment, in *positions, most float64) ([]segment, float64) {
	r := &s.routes[in.driver]
	best, bestAt := infinite, -1
	for _, x := range in.all {
		if x.lowerBound > most || x.lowerBound >= best {
			continue
		}
		if cost := s.costOf(in.driver, in.edit.segments(buf, r, x.at)); cost < best {
			best, bestAt = cost, x.at
		}
	}
	if bestAt < 0 {
		return buf, infinite
	}
	return in.edit.segments(buf, r, bestAt), best
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

// countInTime is how many errands of the new stop of an edit a route can take before it
// is late, as far as the lower bounds tell.
func (s *search) countInTime(in *positions, d int32, e edit, near int) int32 {
	few, many := int32(0), e.new.n+1
	for many-few > 1 {
		e.new.n = (few + many) / 2
		if s.positionsFor(in, d, e, near).lowerBound < s.costs[d]+s.w.latePenalty {
			few = e.new.n
		} else {
			many = e.new.n
		}
	}
	return few
}
