package store

import (
	"context"
	"database/sql"
	"fmt"
	"slices"
	"strings"
	"sync"
	"time"

	"github.com/jackc/pgx/v5"

	"songyao/domain"
)

// Apply writes whole changes, each of a community of its own, in one transaction,
// or nothing of any. It returns after the commit. On Postgres BEGIN, the statements and
// COMMIT go as one pipeline; on SQLite in order. A guard that misses rolls everything
// back: changed_meanwhile, never a retry that hides it.
//
// The last statements move the community's sequence and write the ledger
// entries that read it, so that the row is locked for an instant. Only a change
// that needs a request number locks it before its inserts.
func (s *Store) Apply(ctx context.Context, changes ...*domain.Change) error {
	stmts, err := statements(changes)
	if err != nil {
		return err
	}
	commands, err := s.render(stmts...)
	if err != nil {
		return err
	}
	s.traceStatement(beginChange)
	for _, c := range commands {
		s.traceStatement(c.sql, c.args...)
	}
	s.traceStatement(commit)
	apply := s.applyInOrder
	if s.pool != nil {
		apply = s.applyPipeline
	}
	entries := 0
	for _, c := range changes {
		entries += len(c.Entries)
	}
	ctx, cancel := s.bounded(ctx, time.Duration(entries)*entryPatience)
	defer cancel()
	err = apply(ctx, commands)
	// After a lost connection nobody knows whether it was committed.
	for _, c := range changes {
		s.PutWritten([]domain.ID{c.CommunityID})
	}
	return wrap(err)
}

// statements are the changes as statements, in the order in which they are written.
func statements(changes []*domain.Change) ([]statement, error) {
	var b builder
	var updates []any
	numbered := false
	for _, c := range changes {
		if len(c.Entries) == 0 {
			return nil, fmt.Errorf("a change without a ledger entry: %+v", c)
		}
		numbered = numbered || c.Numbered != nil
		updates = append(updates, c.Updates...)
	}
	slices.SortStableFunc(updates, func(x, y any) int { return strings.Compare(b.lockOrder(x), b.lockOrder(y)) })
	// Everybody locks rows first and the community last; a number locks the community. The
	// rows are changed only after what they may refer to is there.
	if numbered {
		for _, row := range updates {
			b.hold(row)
		}
	}
	for _, c := range changes {
		if c.Numbered != nil {
			b.numbered(c)
		}
		for _, row := range c.Deletes {
			b.remove(row)
		}
	}
	var moves []any
	for _, c := range changes {
		for _, row := range c.Inserts {
			if _, ok := row.(*domain.CustodyMove); ok {
				moves = append(moves, row)
				continue
			}
			b.insert(row)
		}
	}
	for _, row := range updates {
		b.update(row)
	}
	// A move has the number of the item's version: the item's guard misses first, and
	// says that somebody was faster, not that there is such a move.
	for _, row := range moves {
		b.insert(row)
	}
	for _, c := range changes {
		if c.Idempotency != nil {
			b.insert(c.Idempotency)
		}
	}
	b.ledger(changes)
	return b.out, b.err
}

// applyPipeline sends everything in one round trip, framed by BEGIN and COMMIT: on Citus the
// implicit transaction of a pipeline is none, and half a change would stay.
func (s *Store) applyPipeline(ctx context.Context, commands []command) error {
	return s.pipelined(ctx, beginChange, func(b *pgx.Batch) {
		for _, c := range commands {
			q := b.Queue(c.sql, c.args...)
			if c.into != nil {
				q.QueryRow(func(row pgx.Row) error { return row.Scan(c.into...) })
			}
		}
	})
}

const (
	beginChange = "BEGIN"
	commit      = "COMMIT"
)

// pipelined sends what queue adds in one round trip, as one transaction. What fails leaves
// the connection in the transaction, from where it is rolled back before anybody else
// gets it.
func (s *Store) pipelined(ctx context.Context, begin string, queue func(*pgx.Batch)) error {
	b := &pgx.Batch{}
	b.BeginTx(pgx.TxOptions{BeginQuery: begin})
	queue(b)
	b.Queue(commit)
	results := s.pool.SendBatch(ctx, b)
	defer func() { _ = results.Tx().Rollback(ctx) }() // after the commit only hands the connection back
	return results.Close()
}

// applyInOrder runs the commands one by one.
func (s *Store) applyInOrder(ctx context.Context, commands []command) error {
	unlock, err := s.lockWriter(ctx)
	if err != nil {
		return err
	}
	defer unlock()
	tx, err := s.sql.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer func() { _ = tx.Rollback() }() // does nothing after a commit
	for _, c := range commands {
		if c.into != nil {
			err = tx.QueryRowContext(ctx, c.sql, c.args...).Scan(c.into...)
		} else {
			err = execute(ctx, tx, c)
		}
		if err != nil {
			return err
		}
	}
	return tx.Commit()
}

// execute runs a command; a guarded one must hit exactly one row.
func execute(ctx context.Context, tx execer, c command) error {
	res, err := tx.ExecContext(ctx, c.sql, c.args...)
	if err != nil || !c.guarded {
		return err
	}
	if n, err := res.RowsAffected(); err != nil || n != 1 {
		return errGuard
	}
	return nil
}

// execer is a transaction or the database itself.
type execer interface {
	ExecContext(ctx context.Context, query string, args ...any) (sql.Result, error)
}

// numbering gives the next number of a day. A day that has already passed on another
// server's clock counts on into the later day, so that no number is given twice.
var numbering = &update{
	table: "communities",
	set: []column{
		{name: "event_seq", expr: "event_seq + ?"},
		{name: "last_number", expr: "CASE WHEN numbered_on >= ? THEN last_number + 1 ELSE 1 END"},
		{name: "numbered_on", expr: "CASE WHEN numbered_on >= ? THEN numbered_on ELSE ? END"},
	},
	keys: []string{"id"},
}

// numberedRequest inserts a request with the number just given, and returns it.
var numberedRequest = sync.OnceValues(func() (*insert, error) {
	t, err := tableOf(&domain.Request{})
	if err != nil {
		return nil, err
	}
	in := t.insert.reading(map[string]string{"community_id": "c.id", "numbered_on": "c.numbered_on", "day_number": "c.last_number"})
	in.returning = []string{"numbered_on", "day_number"}
	return in, nil
})

// numbered gives the request its day's next number and inserts it.
func (b *builder) numbered(c *domain.Change) {
	r := c.Numbered
	day := string(r.NumberedOn)
	b.add(numbering, []any{int64(len(c.Entries)), day, day, day, string(c.CommunityID)})
	in, err := numberedRequest()
	if err != nil {
		b.err = err
		return
	}
	b.insertReading(in, c.CommunityID, r, &r.NumberedOn, &r.DayNumber)
}

// witnesses are those of the rows that may never change.
func witnesses(rows []any) domain.List[domain.Witness] {
	var out domain.List[domain.Witness]
	for _, row := range rows {
		if m, ok := row.(interface{ Witness() domain.Witness }); ok {
			out = append(out, m.Witness())
		}
	}
	return out
}

// sequence takes numbers of the community's ledger.
var sequence = &update{table: "communities", set: []column{{name: "event_seq", expr: "event_seq + ?"}}, keys: []string{"id"}}

// numberedEntry inserts a ledger entry, so many places before the community's last
// number. That there is such a community the guard of sequence has seen.
var numberedEntry = sync.OnceValues(func() (*insert, error) {
	t, err := tableOf(&domain.Entry{})
	if err != nil {
		return nil, err
	}
	return t.insert.reading(map[string]string{"community_id": "c.id", "seq": "c.event_seq - ?"}), nil
})

// ledger moves the communities' sequences, in one order for everybody, and writes
// the entries that read them.
func (b *builder) ledger(changes []*domain.Change) {
	inOrder := slices.SortedFunc(slices.Values(changes), func(x, y *domain.Change) int {
		return strings.Compare(string(x.CommunityID), string(y.CommunityID))
	})
	for _, c := range inOrder {
		if c.Numbered == nil {
			b.add(sequence, []any{int64(len(c.Entries)), string(c.CommunityID)})
		}
	}
	in, err := numberedEntry()
	if err != nil {
		b.err = err
		return
	}
	for _, c := range inOrder {
		c.Entries[0].Witness = witnesses(c.Inserts)
		for i, e := range c.Entries {
			e.At, e.ActorID, e.Seq = c.At, c.By, int64(len(c.Entries)-1-i)
			b.insertReading(in, c.CommunityID, &e)
		}
	}
}

// insert writes one row outside of any change: bookkeeping that is not a
// community's data.
func (s *Store) insert(ctx context.Context, row any) error {
	var b builder
	b.insert(row)
	if b.err != nil {
		return b.err
	}
	return s.exec(ctx, b.out[0].shape, b.out[0].rows[0]...)
}

// exec runs one statement by itself.
func (s *Store) exec(ctx context.Context, sh shape, values ...any) error {
	commands, err := s.render(statement{sh, [][]any{values}, nil})
	if err != nil {
		return err
	}
	c := commands[0]
	s.traceStatement(c.sql, c.args...)
	ctx, cancel := s.bounded(ctx, 0)
	defer cancel()
	if s.pool != nil {
		_, err := s.pool.Exec(ctx, c.sql, c.args...)
		return wrap(err)
	}
	unlock, err := s.lockWriter(ctx)
	if err != nil {
		return wrap(err)
	}
	defer unlock()
	return wrap(execute(ctx, s.sql, c))
}

// writeReturning runs one writing statement and maps what it returns.
func writeReturning[T any](ctx context.Context, s *Store, sql string, args ...any) ([]T, error) {
	if s.pool == nil {
		ctx, cancel := s.bounded(ctx, 0)
		defer cancel()
		unlock, err := s.lockWriter(ctx)
		if err != nil {
			return nil, wrap(err)
		}
		defer unlock()
	}
	return find[T](ctx, s, sql, args...)
}
