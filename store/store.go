// Package store keeps everything in Postgres or SQLite. It is the only package
// that knows GORM, SQL and the drivers' errors.
//
// Reads are plain queries that carry the caller's scope; several that must agree are a
// snapshot: one moment, and on Postgres one round trip. Everything a use case writes
// goes through Apply, in one transaction, guarded by the versions that were read.
// statement.go has writes as values, render.go their text on each database. What a
// decision is made on comes as one value: Case for a request, Intake for a registration,
// CallIntake for a call, Household for a contact, Planning for a plan.
//
// Errors are domain errors: not_found of what is not there or out of scope,
// changed_meanwhile of a guard that missed, already_exists, unavailable.
package store

import (
	"cmp"
	"context"
	"database/sql"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"time"

	"github.com/glebarez/sqlite"
	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgtype"
	"github.com/jackc/pgx/v5/pgxpool"
	"github.com/jackc/pgx/v5/stdlib"
	"gorm.io/driver/postgres"
	"gorm.io/gorm"
	"gorm.io/gorm/logger"

	"songyao/domain"
	"songyao/store/blobs"
	"songyao/store/dial"
)

// Options tune a store. The zero value is right for production.
type Options struct {
	MaxConns int // connections to Postgres; 0 for pgx's default
	// Patience is how long one use of the database may take; 0 for half a minute.
	Patience time.Duration
	// Attachments is where the bytes of attachments are kept (blobs.Open); "" is the
	// folder attachments beside the SQLite file, for Postgres where the program runs.
	Attachments string
	// Trace, when set, sees every statement before it runs, and where a transaction
	// begins and ends: the tests prove with it that queries carry their scope, the
	// benchmark replays it.
	Trace func(sql string, args []any)
}

// Store is a database. It is safe for concurrent use.
type Store struct {
	db       *gorm.DB
	sql      *sql.DB
	pool     *pgxpool.Pool // nil on SQLite
	reads    querier       // SQLite's sql, or AsOf's transaction
	pgxs     pgxQuerier    // Postgres's pool, or AsOf's transaction
	writer   chan struct{} // SQLite has one writer: queue here rather than poll its lock
	trace    func(sql string, args []any)
	patience time.Duration
	blobs    blobs.Store

	written written // communities
}

// SQLiteDSN is how the driver is to open a SQLite file: with immediate
// transactions because a deferred one that turns into a writer fails at once when
// another writes; synchronous FULL because accepted means durable.
func SQLiteDSN(path string) string {
	return "file:" + strings.TrimPrefix(path, "file:") + sqliteSettings
}

const sqliteSettings = "?_pragma=busy_timeout(5000)&_pragma=journal_mode(WAL)&_pragma=synchronous(FULL)" +
	"&_pragma=foreign_keys(1)&_txlock=immediate&_time_format=sqlite"

// Open opens the database at url: postgres://... or the path of a SQLite file.
func Open(ctx context.Context, url string, opt Options) (*Store, error) {
	s := &Store{trace: opt.Trace, writer: make(chan struct{}, 1), patience: cmp.Or(opt.Patience, patience)}
	var err error
	if s.blobs, err = blobs.Open(attachments(url, opt.Attachments)); err != nil {
		return nil, err
	}
	var dialect gorm.Dialector
	if IsPostgres(url) {
		pool, err := openPool(ctx, url, opt.MaxConns)
		if err != nil {
			return nil, err
		}
		s.pool, s.pgxs = pool, pool
		s.sql = stdlib.OpenDBFromPool(pool)
		dialect = postgres.New(postgres.Config{Conn: s.sql})
	} else {
		if err := private(strings.TrimPrefix(url, "file:")); err != nil {
			return nil, &domain.Error{Kind: domain.KindUnavailable, Code: "storage_not_opened", Err: fmt.Errorf("open %s: %w", url, err)}
		}
		db, err := sql.Open(sqlite.DriverName, SQLiteDSN(url))
		if err != nil {
			return nil, fmt.Errorf("open %s: %w", url, err)
		}
		db.SetMaxIdleConns(8)
		db.SetMaxOpenConns(8)
		s.sql, s.reads = db, db
		dialect = sqlite.Dialector{Conn: db}
	}
	db, err := gorm.Open(dialect, &gorm.Config{
		SkipDefaultTransaction: true,
		TranslateError:         true,
		Logger:                 logger.Discard,
		NowFunc:                func() time.Time { panic("store: times come from the caller's clock") },
	})
	if err != nil {
		_ = s.Close()
		return nil, fmt.Errorf("open %s: %w", redact(url), err)
	}
	s.db = db
	s.traceGORM()
	return s, nil
}

// private makes a SQLite file, and what lies beside it, readable by its owner alone: PINs and diagnoses are in it.
// SQLite gives the files that it makes later the rights of this one.
func private(path string) error {
	f, err := os.OpenFile(path, os.O_RDWR|os.O_CREATE, 0o600)
	if err != nil {
		return err
	}
	err = errors.Join(f.Chmod(0o600), f.Close())
	for _, end := range []string{"-wal", "-shm", "-journal"} {
		if wrong := os.Chmod(path+end, 0o600); !errors.Is(wrong, fs.ErrNotExist) {
			err = errors.Join(err, wrong)
		}
	}
	return err
}

// attachments is where those of the database at url are kept.
func attachments(url, location string) string {
	if location != "" {
		return location
	}
	if IsPostgres(url) {
		return "attachments"
	}
	return filepath.Join(filepath.Dir(strings.TrimPrefix(url, "file:")), "attachments")
}

// IsPostgres reports whether url names a Postgres database.
func IsPostgres(url string) bool {
	return strings.HasPrefix(url, "postgres://") || strings.HasPrefix(url, "postgresql://")
}

// openPool connects to Postgres and makes sure that it answers. Times come back in UTC.
func openPool(ctx context.Context, url string, maxConns int) (*pgxpool.Pool, error) {
	cfg, err := pgxpool.ParseConfig(url)
	if err != nil {
		return nil, fmt.Errorf("postgres url: %w", err)
	}
	if maxConns > 0 {
		cfg.MaxConns = int32(maxConns)
	}
	cfg.ConnConfig.ConnectTimeout, cfg.PingTimeout = connectTime, connectTime
	cfg.ConnConfig.DialFunc = dial.Dialer().DialContext
	cfg.AfterConnect = func(_ context.Context, c *pgx.Conn) error {
		c.TypeMap().RegisterType(&pgtype.Type{
			Name: "timestamptz", OID: pgtype.TimestamptzOID, Codec: &pgtype.TimestamptzCodec{ScanLocation: time.UTC},
		})
		return nil
	}
	pool, err := pgxpool.NewWithConfig(ctx, cfg)
	if err != nil {
		return nil, fmt.Errorf("open postgres: %w", err)
	}
	if err := pool.Ping(ctx); err != nil {
		pool.Close()
		return nil, fmt.Errorf("reach postgres: %w", err)
	}
	return pool, nil
}

// redact hides the password of a database URL.
func redact(url string) string {
	if i := strings.LastIndex(url, "@"); i > 0 && IsPostgres(url) {
		return url[:strings.Index(url, "://")+3] + "***" + url[i:]
	}
	return url
}

// traceStatement shows a statement to the tracer.
func (s *Store) traceStatement(sql string, args ...any) {
	if s.trace != nil {
		s.trace(sql, args)
	}
}

// traceGORM shows every statement GORM runs to the tracer.
func (s *Store) traceGORM() {
	if s.trace == nil {
		return
	}
	see := func(db *gorm.DB) { s.traceStatement(db.Statement.SQL.String(), db.Statement.Vars...) }
	for _, err := range []error{
		s.db.Callback().Query().After("gorm:query").Register("songyao:trace", see),
		s.db.Callback().Row().After("gorm:row").Register("songyao:trace", see),
		s.db.Callback().Raw().After("gorm:raw").Register("songyao:trace", see),
	} {
		if err != nil {
			panic(err) // fixed names: cannot fail
		}
	}
}

// Close releases the connections. One that hangs is left to the end of the process.
func (s *Store) Close() error {
	done := make(chan error, 1)
	go func() {
		var err error
		if s.sql != nil {
			err = s.sql.Close()
		}
		if s.pool != nil {
			s.pool.Close()
		}
		done <- err
	}()
	select {
	case err := <-done:
		return err
	case <-time.After(closeTime):
		return errors.New("a connection to the database did not close")
	}
}

// closeTime is how long Close waits for connections in use.
const closeTime = 5 * time.Second

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

// connectTime is how long making a connection, or asking whether one is alive, may take.
const connectTime = 5 * time.Second

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
