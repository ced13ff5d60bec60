package store

import (
	"context"
	"net"
	"time"

	"github.com/jackc/pgx/v5/pgxpool"

	"songyao/domain"
)

// patience is how long one use of the database may take, whoever asks for it and whatever
// time they have. A connection that died without a word is then given up, and its place in
// the pool is free for a new one: without an end, one such would be lost with every call
// until none is left.
const patience = 30 * time.Second

// entryPatience adds to it for each ledger entry, because an import writes thousands.
const entryPatience = 5 * time.Millisecond

// bounded ends the use of the database after the store's patience, or with ctx.
func (s *Store) bounded(ctx context.Context, more time.Duration) (context.Context, context.CancelFunc) {
	return context.WithTimeout(ctx, s.patience+more)
}

// What tells a connection's end that its other end has gone.
const (
	connectTime = 5 * time.Second
	pingTime    = 5 * time.Second
	// silence is how long bytes that were sent may go unanswered.
	silence = 20 * time.Second
)

// bound gives every connection of the pool an end.
func bound(cfg *pgxpool.Config) {
	cfg.ConnConfig.ConnectTimeout = connectTime
	cfg.PingTimeout = pingTime
	dialer := &net.Dialer{
		Control:         userTimeout,
		KeepAliveConfig: net.KeepAliveConfig{Enable: true, Idle: 10 * time.Second, Interval: 5 * time.Second, Count: 3},
	}
	cfg.ConnConfig.DialFunc = dialer.DialContext
}

// lockWriter waits for SQLite's one writer, no longer than ctx.
func (s *Store) lockWriter(ctx context.Context) (unlock func(), err error) {
	select {
	case s.writer <- struct{}{}:
		return func() { <-s.writer }, nil
	case <-ctx.Done():
		return nil, ctx.Err()
	}
}

// Probe writes something that nobody reads: it reports whether the database takes writes.
func (s *Store) Probe(ctx context.Context) error {
	return s.exec(ctx, plain(`INSERT INTO job_leases (name, holder, fence, expires_at) VALUES ('probe', ?, 1, ?)
		ON CONFLICT (name) DO UPDATE SET fence = job_leases.fence + 1`), string(domain.System), time.Unix(0, 0).UTC())
}
