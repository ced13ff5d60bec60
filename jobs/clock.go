package jobs

import (
	"context"
	"fmt"
	"time"
)

// clockSlack is by how much the clock may differ from the time that has passed: what NTP
// and a busy machine do.
const clockSlack = time.Minute

// clocks is what two clocks said last: the one on the wall, which people and servers set,
// and the steady one that counts since the machine began.
type clocks struct{ wall, tick time.Time }

// jumped is by how much the wall's clock was set between two looks, 0 for nothing to speak
// of. A machine that slept looks like one whose clock was put on.
func (c *clocks) jumped(wall, tick time.Time) time.Duration {
	last := *c
	c.wall, c.tick = wall, tick
	if last.tick.IsZero() || tick.IsZero() {
		return 0 // the first look has nothing to compare
	}
	by := wall.Sub(last.wall) - tick.Sub(last.tick)
	if by.Abs() <= clockSlack {
		return 0
	}
	return by
}

// watch raises an alert when the clock has jumped: what was written in between has the wrong
// time, although its order is right.
func (j *Jobs) watch(ctx context.Context, c *clocks, tick time.Time) error {
	by := c.jumped(j.Now(), tick)
	if by == 0 {
		return nil
	}
	j.log.Error("the clock jumped", "by", by)
	if err := j.Custody.AlertClock(ctx, by); err != nil {
		return fmt.Errorf("the clock jumped by %s: %w", by, err)
	}
	return nil
}
