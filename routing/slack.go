package routing

import "slices"

// brink is what comes of reaching a stop later. Who reaches it later never ends earlier.
type forwardSlack struct {
	slack int // seconds, up to which no unit of service moves to a later session
	back  int // when the driver would be back after a second more
}

// foresee finds the brinks of a route.
func (s *solution) findSlacks(d int32) {
	r := &s.routes[d]
	r.slacks = r.slacks[:0]
	if s.m.untimed || !s.m.singleCompound || r.value.infeasible {
		return
	}
	r.slacks = slices.Grow(r.slacks, len(r.stops)+1)[:len(r.stops)+1]
	r.slacks[len(r.stops)] = forwardSlack{slack: Forever}
	for i := len(r.stops) - 1; i >= 0; i-- {
		r.slacks[i] = s.slackAt(d, i)
	}
}

// brinkAt is that of stop i, if those of the later stops are known.
func (s *solution) slackAt(d int32, i int) forwardSlack {
	r := &s.routes[d]
	k, x := r.prefixes[i], &r.stops[i]
	if k.due {
		return forwardSlack{slack: Forever}
	}
	fresh := k.hospital != x.hospital
	var leg effort
	if fresh {
		leg.addLeg(s.m, r, k.hospital, x.hospital, 1)
	}
	slack, absorbed := s.m.hospitals[x.hospital].slack(k.t+leg.travel, int(x.n*s.m.classes[x.class].units), fresh)
	if next := r.slacks[i+1]; absorbed >= 0 && absorbed+next.slack <= slack {
		return forwardSlack{absorbed + next.slack, next.back}
	}
	k.t += slack + 1
	if s.extendAll(&k, d, r.outbound, &segment{from: r, i: i, j: len(r.stops)}) {
		if v, ok := s.end(d, &k, r.returns); ok {
			return forwardSlack{slack, v.t}
		}
	}
	return forwardSlack{slack, Forever}
}

// slack is by how many seconds a driver may come later without a unit moving to a later
// session, and how many of them are absorbed by waiting: -1 if a later session is needed
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
