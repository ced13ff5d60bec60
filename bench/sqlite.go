package main

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"io"
	"maps"
	"os"
	"path/filepath"
	"strings"
	"time"

	"songyao/domain"
	"songyao/store"
	"songyao/workflow/rooms"
)

// sqliteOffice is the folder of the SQLite files.
type sqliteOffice struct {
	dir  string
	made int
}

const localRow = "registrations, SQLite"

// onSQLite measures registrations on SQLite against a bare loop. There is one
// writer on either side; in ours sixteen clients queue for it.
func onSQLite(ctx context.Context, how size, out io.Writer) (row, error) {
	r := row{name: localRow}
	dir, err := os.MkdirTemp("", "songyao-bench")
	if err != nil {
		return r, err
	}
	defer os.RemoveAll(dir)
	o := &sqliteOffice{dir: dir}
	j := job{Clients: clients, Each: how.local}
	if j.Town, err = o.seed(ctx, j.done()); err != nil {
		return r, err
	}
	seen, values, err := o.capture(ctx, j)
	if err != nil {
		return r, err
	}
	fmt.Fprintf(out, "\n%s: %d statements a call\n", r.name, len(seen))
	begin := time.Now()
	for round := 0; round < how.rounds && (round < 3 || time.Since(begin) < how.budget); round++ {
		ours, wrote, err := o.measure(ctx, func(path string) (outcome, error) { return o.ours(ctx, path, j, nil) })
		if err != nil {
			return r, err
		}
		reference, same, err := o.measure(ctx, func(path string) (outcome, error) { return bare(ctx, path, seen, values, j.done()) })
		if err != nil {
			return r, err
		}
		if !maps.Equal(wrote, same) {
			return r, fmt.Errorf("not the same work:\nours %v\nreference %v", wrote, same)
		}
		n := float64(j.done())
		r.ours, r.reference = append(r.ours, n/ours.Seconds), append(r.reference, n/reference.Seconds)
		fmt.Fprintf(out, "  round %d: ours %.0f/s, reference %.0f/s\n", round+1, n/ours.Seconds, n/reference.Seconds)
	}
	return r, nil
}

func (o *sqliteOffice) seedPath() string { return filepath.Join(o.dir, "seed.db") }

func (o *sqliteOffice) seed(ctx context.Context, residents int) (*town, error) {
	st, err := store.Open(ctx, o.seedPath(), store.Options{})
	if err != nil {
		return nil, err
	}
	t, err := settle(ctx, st, residents)
	if err == nil {
		_, err = rooms.Open(st, time.Now).Ledger.Seal(ctx)
	}
	return t, errors.Join(err, st.Close())
}

// measure runs do on a fresh copy of the seeded file and counts what it wrote.
func (o *sqliteOffice) measure(ctx context.Context, do func(path string) (outcome, error)) (outcome, map[string]int, error) {
	seed, err := os.ReadFile(o.seedPath())
	if err != nil {
		return outcome{}, nil, err
	}
	o.made++
	path := filepath.Join(o.dir, fmt.Sprintf("run%d.db", o.made))
	if err := os.WriteFile(path, seed, 0o600); err != nil {
		return outcome{}, nil, err
	}
	got, err := do(path)
	if err != nil {
		return got, nil, err
	}
	rows, err := count(ctx, path)
	onlyNew(rows, nil)
	return got, rows, errors.Join(err, os.Remove(path))
}

func (o *sqliteOffice) ours(ctx context.Context, path string, j job, rec *recorder) (outcome, error) {
	opt := store.Options{}
	if rec != nil {
		opt.Trace = rec.trace
	}
	st, err := store.Open(ctx, path, opt)
	if err != nil {
		return outcome{}, err
	}
	if rec != nil {
		rec.start()
	}
	got, err := serve(ctx, st, j, rec == nil)
	return got, errors.Join(err, st.Close())
}

func (o *sqliteOffice) capture(ctx context.Context, j job) ([]statement, [][]value, error) {
	sample := j
	sample.First, sample.Clients, sample.Each = j.Town.Spare, 1, 1
	var rec recorder
	_, _, err := o.measure(ctx, func(path string) (outcome, error) { return o.ours(ctx, path, sample, &rec) })
	if err != nil {
		return nil, nil, err
	}
	values, err := understand(rec.seen, j.Town, sample.First)
	return rec.seen, values, err
}

// bare is the reference: the same statements in the same transactions, for one
// resident after the other, with nothing around them.
func bare(ctx context.Context, path string, seen []statement, values [][]value, calls int) (outcome, error) {
	db, err := sql.Open("sqlite", store.SQLiteDSN(path))
	if err != nil {
		return outcome{}, err
	}
	defer func() { _ = db.Close() }() // what counts has been committed
	if err := db.PingContext(ctx); err != nil {
		return outcome{}, err
	}
	begin := time.Now()
	for resident := range calls {
		if err := replayOne(ctx, db, seen, values, &call{resident, time.Now().UTC(), map[int]domain.ID{}}); err != nil {
			return outcome{}, err
		}
	}
	return outcome{Seconds: time.Since(begin).Seconds()}, nil
}

func replayOne(ctx context.Context, db *sql.DB, seen []statement, values [][]value, c *call) error {
	var tx *sql.Tx
	query := db.QueryContext
	for i, st := range seen {
		args := make([]any, len(values[i]))
		for n, v := range values[i] {
			if args[n] = v.arg; v.make != nil {
				args[n] = v.make(c)
			}
		}
		switch {
		case strings.HasPrefix(st.sql, "BEGIN"):
			var err error
			if tx, err = db.BeginTx(ctx, &sql.TxOptions{ReadOnly: strings.HasSuffix(st.sql, "READ ONLY")}); err != nil {
				return err
			}
			query = tx.QueryContext
		case st.sql == "COMMIT":
			if err := tx.Commit(); err != nil {
				return err
			}
			query = db.QueryContext
		case strings.HasPrefix(st.sql, "SELECT") || strings.Contains(st.sql, " RETURNING "):
			if err := drain(query(ctx, st.sql, args...)); err != nil {
				return err
			}
		default:
			if _, err := tx.ExecContext(ctx, st.sql, args...); err != nil {
				return err
			}
		}
	}
	return nil
}

// drain reads rows to their end.
func drain(rows *sql.Rows, err error) error {
	if err != nil {
		return err
	}
	defer func() { _ = rows.Close() }() // Err has met any error
	for rows.Next() {
	}
	return rows.Err()
}

// count counts the rows of every table.
func count(ctx context.Context, path string) (map[string]int, error) {
	db, err := sql.Open("sqlite", store.SQLiteDSN(path))
	if err != nil {
		return nil, err
	}
	defer func() { _ = db.Close() }() // nothing was written
	rows, err := db.QueryContext(ctx, "SELECT name FROM sqlite_master WHERE type = 'table'")
	if err != nil {
		return nil, err
	}
	defer func() { _ = rows.Close() }() // read to its end, or Err says why not
	var tables []string
	for rows.Next() {
		var name string
		if err := rows.Scan(&name); err != nil {
			return nil, err
		}
		tables = append(tables, name)
	}
	if err := rows.Err(); err != nil {
		return nil, err
	}
	counts := map[string]int{}
	for _, t := range tables {
		var n int
		if err := db.QueryRowContext(ctx, "SELECT count(*) FROM "+t).Scan(&n); err != nil {
			return nil, err
		}
		counts[t] = n
	}
	return counts, nil
}
