package routing

import "math"

// clock is where a driver is in the day.
type clock struct {
	t      int // now
	wait   int // seconds waited because a session was over
	missed int // when the first such session had closed
	last   int // when the last unit of service began
	rested int // when the break began, or none
}

// serve lets units be served at a hospital; a fresh visit begins in the queue.
// It reports whether the sessions allow it.
func (c *clock) serve(h *hospital, units int, fresh bool) bool {
	for i := range h.sessions {
		s := &h.sessions[i]
		if c.t > s.Closes {
			continue
		}
		if c.t < s.Opens {
			c.await(h, i)
		}
		units = c.block(h, s, units, fresh)
		if units == 0 {
			return true
		}
		fresh = false
	}
	return false
}

// await waits for the session to open.
func (c *clock) await(h *hospital, i int) {
	opens := h.sessions[i].Opens
	if i > 0 {
		if c.wait == 0 {
			c.missed = h.sessions[i-1].Closes
		}
		c.wait += opens - c.t
	}
	c.t = opens
}

// block serves as many units as can begin before the session closes, which is at
// least one, and returns how many are left.
func (c *clock) block(h *hospital, s *Session, units int, fresh bool) int {
	if fresh {
		c.last = c.t
		c.t += h.queue + h.unit
		units--
	}
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

// rest is the clock after a break that begins now, or as soon as it may, and
// whether it may.
func (c *clock) rest(b *Break) (clock, bool) {
	after := *c
	after.rested = max(c.t, b.Earliest)
	after.t = after.rested + b.Duration
	return after, after.rested <= b.Latest
}

// timing is the clock of a driver to whom a break may be due. Whether it is better
// taken here or later is not known yet. So two drivers are followed: one who goes on
// without it, and one who has had it where that was best. Who is earlier is never done
// later, so that the earlier of both at the end is the best there can be.
type timing struct {
	clock       // of the one who goes on, or, once nothing is due, of the only one
	due   bool  // the break can still be taken later
	after clock // of the one who has had it; t is never if it could not be taken yet
}

// never is the time of a driver who does not exist.
const never = math.MaxInt / 2

// startTiming is that of a driver about to leave.
func startTiming(d *driver) timing {
	return timing{clock: clock{t: d.Ready, rested: none}, due: d.Break != nil, after: clock{t: never}}
}

// drive takes the driver over a leg, and reports whether the break allows it. A
// break before it is no better than one after it, unless that would be too late.
func (k *timing) drive(d *driver, seconds int) bool {
	if !k.due {
		k.t += seconds
		return true
	}
	if k.after.t < never {
		k.after.t += seconds
	}
	if k.t+seconds <= d.Break.Latest {
		k.t += seconds
		return true
	}
	if c, may := k.rest(d.Break); may {
		c.t += seconds
		k.consider(c)
	}
	return k.settle()
}

// serve lets units be served at a hospital, see clock.serve.
func (k *timing) serve(h *hospital, d *driver, units int, fresh bool) bool {
	if !k.due {
		return k.clock.serve(h, units, fresh)
	}
	if k.after.t < never && !k.after.serve(h, units, fresh) {
		k.after.t = never
	}
	return k.serveDue(h, d.Break, units, fresh)
}

// serveDue follows the driver who goes on, and looks where the break might be taken:
// while waiting, which costs least; or, if it would be too late after the service,
// before the last unit that leaves time for it.
func (k *timing) serveDue(h *hospital, b *Break, units int, fresh bool) bool {
	for i := range h.sessions {
		s := &h.sessions[i]
		if k.t > s.Closes {
			continue
		}
		if k.t < s.Opens {
			if max(k.t, b.Earliest) < s.Opens {
				k.restAndServe(h, b, units, fresh)
			}
			k.await(h, i)
		}
		served := k.clock
		left := served.block(h, s, units, fresh)
		if served.t > b.Latest {
			if n := k.doneBy(b.Latest, h, fresh); n > 0 {
				k.block(h, s, n, fresh)
				units, fresh = units-n, false
			}
			k.restAndServe(h, b, units, fresh)
			return k.settle()
		}
		k.clock, units, fresh = served, left, false
		if units == 0 {
			return k.after.t > k.t || k.settle() // a break that costs nothing is taken
		}
	}
	return k.settle()
}

// doneBy is how many units of service that begins now are over by then.
func (k *timing) doneBy(then int, h *hospital, fresh bool) int {
	begin := k.t
	if fresh {
		begin += h.queue
	}
	if h.unit == 0 || begin > then {
		return 0
	}
	return (then - begin) / h.unit
}

// restAndServe looks what becomes of the driver who takes the break now.
func (k *timing) restAndServe(h *hospital, b *Break, units int, fresh bool) {
	if c, may := k.rest(b); may && c.serve(h, units, fresh) {
		k.consider(c)
	}
}

// consider follows another driver who has had the break, if that is the earlier one.
func (k *timing) consider(c clock) {
	if c.t < k.after.t {
		k.after = c
	}
}

// settle ends the choice: the break is where it was best. It reports whether it could be.
func (k *timing) settle() bool {
	k.clock, k.due = k.after, false
	return k.t < never
}

// finish settles at the end of the day: who is back in time needs no break, but has
// it if it costs nothing.
func (k *timing) finish() {
	if k.due && k.after.t <= k.t {
		k.settle()
	}
}

// late tells by how much a route that ends at finish is late for the target. A route
// that only just missed a session ends hours later, and yet all it has to lose is what
// did not fit before the session closed. The smaller of the two counts.
func (c *clock) late(finish, target int) int {
	late := max(finish-target, 0)
	if c.wait > 0 {
		late = min(late, max(c.last-c.wait-c.missed, late-c.wait, 1))
	}
	return late
}
