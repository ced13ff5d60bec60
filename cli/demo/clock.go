package demo

import (
	"sync/atomic"
	"time"

	"songyao/domain"
)

// clock is the time of the replay. The server reads it, the replay moves it on.
type clock struct{ micros atomic.Int64 }

// now is what the server is told.
func (c *clock) now() time.Time { return time.UnixMicro(c.micros.Load()).UTC() }

// set moves the clock to t; it never goes back.
func (c *clock) set(t time.Time) {
	if domain.Instant(t).After(c.now()) {
		c.micros.Store(t.UnixMicro())
	}
}
