// Package dial connects to a database so that a connection whose other end has gone without
// a word is found out: by keepalives while it is idle, and on Linux by bytes that nobody
// acknowledges while it is in use. Without that a query on such a connection waits for the
// kernel's patience, a quarter of an hour, and a pool fills up with them. It knows nothing
// of Postgres: Dialer makes connections, and whoever holds them sets deadlines.
package dial

import (
	"net"
	"time"
)

// Silence is how long bytes that were sent may go unanswered.
const Silence = 20 * time.Second

// Dialer makes connections that end when their other end has gone.
func Dialer() *net.Dialer {
	return &net.Dialer{
		Control:         userTimeout,
		KeepAliveConfig: net.KeepAliveConfig{Enable: true, Idle: 10 * time.Second, Interval: 5 * time.Second, Count: 3},
	}
}
