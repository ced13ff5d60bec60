package routing

// clock is where a driver is in the day.
type clock struct {
	t       int  // now
	wait    int  // seconds waited because a session was over
	missed  int  // when the first such session had closed
	last    int  // when the last unit of service began
	joined  int  // when the last queue was joined
	rested  int  // when the break began
	resting bool // a break is still due
}

// startClock is the clock of a driver about to leave.
func startClock(d *driver) clock {
	return clock{t: d.Ready, resting: d.Break != nil}
}

// drive takes the driver over a leg. A break that could not begin after it any
// more is taken before.
func (c *clock) drive(d *driver, seconds int) bool {
	if c.resting && c.t+seconds > d.Break.Latest && !c.rest(d) {
		return false
	}
	c.t += seconds
	return true
}

// rest takes the break now, or as soon as it may begin.
func (c *clock) rest(d *driver) bool {
	begin := max(c.t, d.Break.Earliest)
	if begin > d.Break.Latest {
		return false
	}
	c.rested = begin
	c.t = begin + d.Break.Duration
	c.resting = false
	return true
}

// serve lets units be served at a hospital; a fresh visit begins in the queue.
// It reports whether the sessions and the break allow it.
func (c *clock) serve(h *hospital, d *driver, units int, fresh bool) bool {
	for i := range h.sessions {
		s := &h.sessions[i]
		if c.t > s.Closes {
			continue
		}
		if c.t < s.Opens && !c.await(h, d, i) {
			return false
		}
		if c.t > s.Closes { // the break took the rest of the session
			continue
		}
		if c.resting && !c.restFirst(h, d, s, units, fresh) {
			return false
		}
		if c.t > s.Closes {
			continue
		}
		if fresh {
			c.joined, c.last = c.t, c.t
			c.t += h.queue + h.unit
			units--
			fresh = false
		}
		units = c.units(h, s, units)
		if units == 0 {
			return true
		}
	}
	return false
}

// await waits for the session to open, with the break if it can begin meanwhile.
func (c *clock) await(h *hospital, d *driver, i int) bool {
	opens := h.sessions[i].Opens
	if i > 0 {
		if c.wait == 0 {
			c.missed = h.sessions[i-1].Closes
		}
		c.wait += opens - c.t
	}
	if c.resting && max(c.t, d.Break.Earliest) < opens && !c.rest(d) {
		return false
	}
	c.t = max(c.t, opens)
	return true
}

// restFirst takes the break before a block of service that would last until after
// it can begin.
func (c *clock) restFirst(h *hospital, d *driver, s *Session, units int, fresh bool) bool {
	probe := *c
	if fresh {
		probe.t += h.queue + h.unit
		units--
	}
	probe.units(h, s, units)
	return probe.t <= d.Break.Latest || c.rest(d)
}

// units serves as many as can begin before the session closes and returns how
// many are left.
func (c *clock) units(h *hospital, s *Session, units int) int {
	if units == 0 || c.t > s.Closes {
		return units
	}
	if last := c.t + (units-1)*h.unit; last <= s.Closes {
		c.last = last
		c.t = last + h.unit
		return 0
	}
	n := (s.Closes-c.t)/h.unit + 1 // unit is not 0, or all had begun in time
	c.t += n * h.unit
	c.last = c.t - h.unit
	return units - n
}

// late tells by how much a route that ends at finish overshoots the target. One
// that only just missed a session ends hours later, yet all it has to shed is
// what did not fit before the session closed; the smaller of the two counts.
func (c *clock) late(finish, target int) int {
	late := finish - target
	if late <= 0 {
		return 0
	}
	if c.wait > 0 {
		late = min(late, max(c.last-c.wait-c.missed, late-c.wait, 1))
	}
	return late
}
