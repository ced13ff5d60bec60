package main

import (
	"bytes"
	"context"
	"fmt"
	"maps"
	"net"
	"net/url"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"time"

	"github.com/jackc/pgx/v5"

	"songyao/api"
	"songyao/jobs"
	"songyao/store"
	"songyao/store/storetest"
	"songyao/workflow/rooms"
)

// durable are the settings that count for the figures. What is acknowledged is
// on the disk. No checkpoint and no vacuum falls into a run of a few seconds by
// chance, on either side.
var durable = []string{
	"fsync=on", "synchronous_commit=on", "full_page_writes=on", "shared_buffers=256MB", "max_wal_size=8GB",
	"checkpoint_timeout=1h", "autovacuum=off",
}

// cluster is the throwaway Postgres.
type cluster struct {
	*storetest.Cluster
	admin   *pgx.Conn
	pgbench string
	made    int
}

func startCluster(ctx context.Context, settings []string) (*cluster, error) {
	started, err := storetest.Start(settings...)
	if err != nil {
		return nil, err
	}
	c := &cluster{Cluster: started}
	if c.pgbench, err = findPgbench(c.Programs); err != nil {
		return nil, fmt.Errorf("%w: %w", storetest.ErrNoPostgres, err)
	}
	c.admin, err = pgx.Connect(ctx, c.URL)
	return c, err
}

func (c *cluster) urlOf(database string) string {
	u, _ := url.Parse(c.URL) // storetest made it
	u.Path = "/" + database
	q := u.Query()
	q.Set("pool_max_conns", strconv.Itoa(clients))
	q.Set("pool_min_conns", strconv.Itoa(clients))
	u.RawQuery = q.Encode()
	return u.String()
}

const seed = "seed"

// with makes a fresh copy of the seeded database for the length of use.
func (c *cluster) with(ctx context.Context, use func(database string) error) error {
	c.made++
	name := fmt.Sprintf("run%d", c.made)
	for _, sql := range []string{"CREATE DATABASE " + name + " TEMPLATE " + seed, "CHECKPOINT"} {
		if _, err := c.admin.Exec(ctx, sql); err != nil {
			return err
		}
	}
	if err := use(name); err != nil {
		return err
	}
	_, err := c.admin.Exec(ctx, "DROP DATABASE "+name+" WITH (FORCE)")
	return err
}

// connected waits until as many connections to the database are open as it is to
// be.
func (c *cluster) connected(ctx context.Context, database string, enough func(open int) bool) error {
	for {
		var open int
		err := c.admin.QueryRow(ctx, "SELECT count(*) FROM pg_stat_activity WHERE datname = $1", database).Scan(&open)
		if err != nil || enough(open) {
			return err
		}
		time.Sleep(20 * time.Millisecond)
	}
}

func (c *cluster) connect(ctx context.Context, database string) (*pgx.Conn, error) {
	return pgx.Connect(ctx, strings.Replace(c.URL, "/postgres?", "/"+database+"?", 1))
}

// written counts the rows of every table.
func (c *cluster) written(ctx context.Context, database string) (map[string]int, error) {
	conn, err := c.connect(ctx, database)
	if err != nil {
		return nil, err
	}
	defer conn.Close(ctx)
	rows, err := conn.Query(ctx, "SELECT relname FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace")
	if err != nil {
		return nil, err
	}
	tables, err := pgx.CollectRows(rows, pgx.RowTo[string])
	if err != nil {
		return nil, err
	}
	counts := map[string]int{}
	for _, t := range tables {
		var n int
		if err := conn.QueryRow(ctx, "SELECT count(*) FROM "+t).Scan(&n); err != nil {
			return nil, err
		}
		counts[t] = n
	}
	return counts, nil
}

// onlyNew leaves what has been written since before, without what the service
// writes in the background: pgbench does not.
func onlyNew(rows, before map[string]int) {
	maps.DeleteFunc(rows, func(table string, n int) bool {
		rows[table] = n - before[table]
		return n == before[table] || table == "seals" || strings.HasPrefix(table, "job_")
	})
}

func (c *cluster) wal(ctx context.Context) (lsn int64, err error) {
	err = c.admin.QueryRow(ctx, "SELECT (pg_current_wal_insert_lsn() - '0/0'::pg_lsn)::bigint").Scan(&lsn)
	return lsn, err
}

// work is what one run did.
type work struct {
	outcome
	calls   int
	rows    map[string]int // written, by table
	wal     float64        // bytes
	backend float64        // seconds of processor time of Postgres
	server  float64        // and of this process
}

func (w work) rate() float64 { return float64(w.calls) / w.Seconds }

// measure runs do on a fresh copy and looks at what it wrote and used.
func (c *cluster) measure(ctx context.Context, calls int, do func(database string) (outcome, error)) (work, error) {
	w := work{calls: calls}
	err := c.with(ctx, func(database string) error {
		before, err := c.written(ctx, database)
		if err != nil {
			return err
		}
		from, err := c.wal(ctx)
		if err != nil {
			return err
		}
		backend, server := c.backendTime(), processTime("self", 15)
		if w.outcome, err = do(database); err != nil {
			return err
		}
		w.server = processTime("self", 15) - server
		if err := c.connected(ctx, database, func(open int) bool { return open == 0 }); err != nil {
			return err
		}
		w.backend = c.backendTime() - backend
		to, err := c.wal(ctx)
		if err != nil {
			return err
		}
		w.wal = float64(to - from)
		if w.rows, err = c.written(ctx, database); err != nil {
			return err
		}
		onlyNew(w.rows, before)
		return nil
	})
	return w, err
}

// ours lets the clients work on the real server.
func (c *cluster) ours(ctx context.Context, j job, rec *recorder) func(database string) (outcome, error) {
	return func(database string) (outcome, error) {
		opt := store.Options{}
		if rec != nil {
			opt.Trace = rec.trace
		}
		st, err := store.Open(ctx, c.urlOf(database), opt)
		if err != nil {
			return outcome{}, err
		}
		defer func() { _ = st.Close() }()
		// pgbench leaves the time that connecting takes out, too.
		if err := c.connected(ctx, database, func(open int) bool { return open >= clients }); err != nil {
			return outcome{}, err
		}
		if rec != nil {
			rec.start()
		}
		return serve(ctx, st, j, rec == nil)
	}
}

// serve runs the HTTP server for one job, with or without the service's own jobs
// (the sealing of the ledger) in the background.
func serve(ctx context.Context, st *store.Store, j job, background bool) (outcome, error) {
	log, err := quiet()
	if err != nil {
		return outcome{}, err
	}
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return outcome{}, err
	}
	rooms := rooms.Open(st, time.Now)
	server := api.New(rooms, api.Options{Clock: time.Now, Log: log})
	if background {
		running := jobs.Start(rooms, log)
		defer running.Stop(ctx)
	}
	serving, stop := context.WithCancel(ctx)
	done := make(chan error, 1)
	go func() { done <- server.Serve(serving, listener) }()
	j.Address = listener.Addr().String()
	got, err := drive(ctx, j)
	stop()
	if ended := <-done; err == nil {
		err = ended
	}
	return got, err
}

// backendTime is the processor time, in seconds, that the server's processes
// have used so far, those that still run left out; 0 where there is no /proc.
func (c *cluster) backendTime() float64 {
	text, err := os.ReadFile(filepath.Join(c.Directory, "data", "postmaster.pid"))
	if err != nil {
		return 0
	}
	pid, _, _ := strings.Cut(string(text), "\n")
	return processTime(pid, 17)
}

// processTime adds up the fields from the 14th of a process's stat file (user and
// system time, then those of its children that have ended).
func processTime(pid string, last int) float64 {
	text, err := os.ReadFile(filepath.Join("/proc", pid, "stat"))
	if err != nil {
		return 0
	}
	const ticksPerSecond = 100                 // of every Linux that Go runs on
	_, text, _ = bytes.Cut(text, []byte(") ")) // behind the program's name comes the third field
	ticks := 0
	for i, f := range strings.Fields(string(text)) {
		if n, err := strconv.Atoi(f); err == nil && i+3 >= 14 && i+3 <= last {
			ticks += n
		}
	}
	return float64(ticks) / ticksPerSecond
}

// processorTime is what a process that has ended used.
func processorTime(p *os.ProcessState) float64 { return (p.UserTime() + p.SystemTime()).Seconds() }
