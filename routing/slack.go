package routing

import "slices"

// forwardSlack is by how much a stop may be reached later without consequences
// (Savelsbergh's forward time slack, for sessions), and the consequence beyond that.
// Both hold for any delay, because who reaches a stop later never ends earlier.
type forwardSlack struct {
	seconds int // up to so many, no unit of service moves to a later session
	back    int // when the driver would be back after a second more
}

// findSlacks finds the forward slack at every stop of a route, from the last to the first.
func (s *solution) findSlacks(d int32) {
	r := &s.routes[d]
	r.slacks = r.slacks[:0]
	if s.m.untimed || !s.m.singleCompound || r.value.infeasible {
		return
	}
	r.slacks = slices.Grow(r.slacks, len(r.stops)+1)[:len(r.stops)+1]
	r.slacks[len(r.stops)] = forwardSlack{seconds: Forever}
	for i := len(r.stops) - 1; i >= 0; i-- {
		r.slacks[i] = s.slackAt(d, i)
	}
}

// slackAt is that of stop i, if those of the later stops are known.
func (s *solution) slackAt(d int32, i int) forwardSlack {
	r := &s.routes[d]
	k, x := r.prefixes[i], &r.stops[i]
	if k.due {
		return forwardSlack{seconds: Forever}
	}
	fresh := k.hospital != x.hospital
	var leg effort
	if fresh {
		leg.addLeg(s.m, r, k.hospital, x.hospital, 1)
	}
	slack, absorbed := s.m.hospitals[x.hospital].slack(k.t+leg.travel, int(x.n*s.m.classes[x.class].units), fresh)
	if next := r.slacks[i+1]; absorbed >= 0 && absorbed+next.seconds <= slack {
		return forwardSlack{absorbed + next.seconds, next.back}
	}
	k.t += slack + 1
	if s.extendAll(&k, d, r.outbound, &segment{from: r, i: i, j: len(r.stops)}) {
		if v, ok := s.end(d, &k, r.returns); ok {
			return forwardSlack{slack, v.t}
		}
	}
	return forwardSlack{slack, Forever}
}

// slack is by how many seconds a driver may arrive later without a unit moving to a
// later session, and how many of them waiting absorbs: -1 if a later session is needed
// already.
func (h *hospital) slack(arrival, units int, fresh bool) (slack, absorbed int) {
	for i := range h.sessions {
		s := &h.sessions[i]
		if arrival > s.Closes {
			continue
		}
		absorbed = max(0, s.Opens-arrival)
		c := clock{t: arrival + absorbed}
		left := c.block(h, s, units, fresh)
		slack = absorbed + s.Closes - c.last
		if left > 0 {
			absorbed = -1
		}
		return slack, absorbed
	}
	return Forever, -1
}
