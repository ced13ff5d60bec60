package store

import (
	"context"
	"database/sql"
	"database/sql/driver"
	"fmt"
	"reflect"
	"slices"
	"strings"
	"sync"

	"github.com/jackc/pgx/v5"
	"gorm.io/gorm/schema"

	"songyao/domain"
)

// Apply writes whole changes, each of a community of its own, in one transaction,
// or nothing of any. It returns after the commit. On Postgres the statements go as
// one pipeline, which is one transaction by itself; on SQLite in order. A guard that
// misses rolls everything back: changed_meanwhile, never a retry that hides it.
//
// The last statements move the community's sequence and write the ledger
// entries that read it, so that the row is locked for an instant. Only a change
// that needs a request number locks it first.
func (s *Store) Apply(ctx context.Context, changes ...*domain.Change) error {
	stmts, err := s.statements(changes)
	if err != nil {
		return err
	}
	s.see("BEGIN")
	for _, st := range stmts {
		s.see(s.form(st), st.args...)
	}
	s.see("COMMIT")
	if s.pool != nil {
		return wrap(s.pipeline(ctx, stmts))
	}
	return wrap(s.inOrder(ctx, stmts))
}

// statement is one write. want is the number of rows it must hit, or anyRows.
type statement struct {
	sql   string
	args  []any
	types []string // of the args, in Postgres's words; nil when it must go by itself
	want  int64
	into  []any // where RETURNING goes
}

const anyRows = -1

// statements are the changes as SQL, in the order in which it is written.
func (s *Store) statements(changes []*domain.Change) ([]statement, error) {
	b := builder{store: s}
	var updates []any
	for _, c := range changes {
		if len(c.Entries) == 0 {
			return nil, fmt.Errorf("a change without a ledger entry: %+v", c)
		}
		if c.Numbered != nil {
			b.numbered(c, int64(len(c.Entries)))
		}
		for _, row := range c.Deletes {
			b.delete(row)
		}
		updates = append(updates, c.Updates...)
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
	// One order for everybody, so that two changes cannot wait for each other;
	// items before requests, so that closing sees the items at home.
	slices.SortStableFunc(updates, func(x, y any) int { return strings.Compare(b.lockOrder(x), b.lockOrder(y)) })
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

// ledger moves the communities' sequences, in one order for everybody, and writes
// the entries that read them.
func (b *builder) ledger(changes []*domain.Change) {
	inOrder := slices.SortedFunc(slices.Values(changes), func(x, y *domain.Change) int {
		return strings.Compare(string(x.CommunityID), string(y.CommunityID))
	})
	for _, c := range inOrder {
		if c.Numbered == nil {
			b.add(statement{
				want: 1, sql: "UPDATE communities SET event_seq = event_seq + ? WHERE id = ?",
				args: []any{int64(len(c.Entries)), string(c.CommunityID)},
			})
		}
	}
	for _, c := range inOrder {
		c.Entries[0].Witness = witnesses(c.Inserts)
		for i, e := range c.Entries {
			b.entry(c, e, int64(len(c.Entries)-1-i))
		}
	}
}

// pipeline sends everything at once; the implicit transaction of the pipeline
// commits at its end.
func (s *Store) pipeline(ctx context.Context, stmts []statement) error {
	batch := &pgx.Batch{}
	for len(stmts) > 0 {
		st, n := stmts[0], alike(stmts)
		same := stmts[:n]
		stmts = stmts[n:]
		if n > 1 {
			args, err := bulkArgs(same)
			if err != nil {
				return err
			}
			batch.Queue(bulkForm(st), args...)
			continue
		}
		q := batch.Queue(postgresForm(st), st.args...)
		if st.into != nil {
			q.QueryRow(func(row pgx.Row) error { return row.Scan(st.into...) })
		}
	}
	return s.pool.SendBatch(ctx, batch).Close()
}

// inOrder runs the statements one by one.
func (s *Store) inOrder(ctx context.Context, stmts []statement) error {
	s.writer.Lock()
	defer s.writer.Unlock()
	tx, err := s.sql.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer func() { _ = tx.Rollback() }() // does nothing after a commit
	for _, st := range stmts {
		if st.into != nil {
			err = tx.QueryRowContext(ctx, st.sql, st.args...).Scan(st.into...)
		} else {
			err = execute(ctx, tx, st)
		}
		if err != nil {
			return err
		}
	}
	return tx.Commit()
}

func execute(ctx context.Context, tx execer, st statement) error {
	res, err := tx.ExecContext(ctx, st.sql, st.args...)
	if err != nil || st.want == anyRows {
		return err
	}
	if n, err := res.RowsAffected(); err != nil || n != st.want {
		return errGuard
	}
	return nil
}

// form is the statement's text as the database gets it.
func (s *Store) form(st statement) string {
	if s.pool != nil {
		return postgresForm(st)
	}
	return st.sql
}

// execer is a transaction or the database itself.
type execer interface {
	ExecContext(ctx context.Context, query string, args ...any) (sql.Result, error)
}

var postgresForms sync.Map // SQL with ? -> SQL with $1 and the guard inside

// postgresForm numbers the placeholders and lets a guarded write raise inside
// the database when it misses.
func postgresForm(st statement) string {
	if f, ok := postgresForms.Load(st.sql); ok {
		return f.(string)
	}
	var b strings.Builder
	n := 0
	for _, r := range st.sql {
		if r == '?' {
			n++
			fmt.Fprintf(&b, "$%d", n)
		} else {
			b.WriteRune(r)
		}
	}
	f := b.String()
	if st.want != anyRows {
		f = "WITH w AS (" + f + " RETURNING 1) SELECT expect_rows((SELECT count(*) FROM w), " + fmt.Sprint(st.want) + ")"
	}
	postgresForms.Store(st.sql, f)
	return f
}

// table is how a struct maps to its table, worked out once a type by GORM.
type table struct {
	schema    *schema.Schema
	name      string
	insert    string
	update    string
	remove    string
	inserted  []*schema.Field
	types     []string // of the inserted
	updated   []*schema.Field
	keys      []*schema.Field
	version   *schema.Field
	lockOrder int
}

// lockOrder of the tables that are updated: whoever locks several takes them in
// this order.
var lockOrder = []string{"residents", "kit_items", "lines", "decisions", "requests"}

func (s *Store) table(row any) (*table, error) {
	t := reflect.TypeOf(row)
	if known, ok := s.tables.Load(t); ok {
		return known.(*table), nil
	}
	sch, err := schema.Parse(row, &sync.Map{}, s.db.NamingStrategy)
	if err != nil {
		return nil, fmt.Errorf("map %T: %w", row, err)
	}
	tab := &table{schema: sch, name: sch.Table, version: sch.LookUpField("Version"), lockOrder: slices.Index(lockOrder, sch.Table)}
	var columns, marks, sets, where []string
	for _, f := range sch.Fields {
		if !f.Creatable {
			continue
		}
		tab.inserted, tab.types = append(tab.inserted, f), append(tab.types, postgresType(f.FieldType))
		columns, marks = append(columns, f.DBName), append(marks, "?")
		switch {
		case f.PrimaryKey:
			tab.keys = append(tab.keys, f)
			where = append(where, f.DBName+" = ?")
		case f.Updatable:
			tab.updated = append(tab.updated, f)
			sets = append(sets, f.DBName+" = ?")
		}
	}
	match := " WHERE " + strings.Join(where, " AND ")
	tab.insert = "INSERT INTO " + tab.name + " (" + strings.Join(columns, ", ") + ") VALUES (" + strings.Join(marks, ", ") + ")"
	tab.remove = "DELETE FROM " + tab.name + match
	tab.update = "UPDATE " + tab.name + " SET " + strings.Join(sets, ", ") + match
	if tab.version != nil {
		tab.update += " AND version = ?"
	}
	s.tables.Store(t, tab)
	return tab, nil
}

// builder collects the statements of a change; the first error sticks.
type builder struct {
	store *Store
	out   []statement
	err   error
}

func (b *builder) add(st statement) { b.out = append(b.out, st) }

// values reads the fields of row as the driver wants them.
func (b *builder) values(row any, fields []*schema.Field) []any {
	rv := reflect.ValueOf(row)
	args := make([]any, 0, len(fields)+3)
	for _, f := range fields {
		v, _ := f.ValueOf(context.Background(), rv)
		arg, err := driver.DefaultParameterConverter.ConvertValue(v)
		if err != nil && b.err == nil {
			b.err = fmt.Errorf("%T.%s: %w", row, f.Name, err)
		}
		args = append(args, arg)
	}
	return args
}

func (b *builder) mapped(row any) *table {
	t, err := b.store.table(row)
	if err != nil {
		b.err = err
		return &table{}
	}
	return t
}

func (b *builder) lockOrder(row any) string {
	t := b.mapped(row)
	return fmt.Sprintf("%03d %v", t.lockOrder+1, b.values(row, t.keys))
}

func (b *builder) insert(row any) {
	t := b.mapped(row)
	b.add(statement{sql: t.insert, args: b.values(row, t.inserted), types: t.types, want: anyRows})
}

func (b *builder) delete(row any) {
	t := b.mapped(row)
	b.add(statement{sql: t.remove, args: b.values(row, t.keys), want: 1})
}

// update writes every column of the row; the guard is the version before.
func (b *builder) update(row any) {
	t := b.mapped(row)
	args := append(b.values(row, t.updated), b.values(row, t.keys)...)
	if t.version != nil {
		v, _ := t.version.ValueOf(context.Background(), reflect.ValueOf(row))
		args = append(args, v.(int64)-1)
	}
	b.add(statement{sql: t.update, args: args, want: 1})
}

// numbered gives the request its day's next number and inserts it. A day that
// has already passed on another server's clock counts on into the later day, so
// that no number is given twice.
func (b *builder) numbered(c *domain.Change, entries int64) {
	r := c.Numbered
	day, community := string(r.NumberedOn), string(c.CommunityID)
	b.add(statement{
		sql: "UPDATE communities SET event_seq = event_seq + ?, " +
			"last_number = CASE WHEN numbered_on >= ? THEN last_number + 1 ELSE 1 END, " +
			"numbered_on = CASE WHEN numbered_on >= ? THEN numbered_on ELSE ? END WHERE id = ?",
		args: []any{entries, day, day, day, community}, want: 1,
	})
	t := b.mapped(r)
	var marks []string
	var args []any
	for i, v := range b.values(r, t.inserted) {
		switch t.inserted[i].DBName {
		case "numbered_on":
			marks, args = append(marks, "(SELECT numbered_on FROM communities WHERE id = ?)"), append(args, community)
		case "day_number":
			marks, args = append(marks, "(SELECT last_number FROM communities WHERE id = ?)"), append(args, community)
		default:
			marks, args = append(marks, "?"), append(args, v)
		}
	}
	into := t.insert[:strings.LastIndex(t.insert, "VALUES (")]
	b.add(statement{
		sql:  into + "VALUES (" + strings.Join(marks, ", ") + ") RETURNING numbered_on, day_number",
		args: args, want: anyRows, into: []any{&r.NumberedOn, &r.DayNumber},
	})
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

// value is what the driver gets.
func (b *builder) value(v driver.Valuer) any {
	arg, err := v.Value()
	if err != nil && b.err == nil {
		b.err = err
	}
	return arg
}

// entry writes a ledger entry, back places before the community's new last one.
func (b *builder) entry(c *domain.Change, e domain.Entry, back int64) {
	b.add(statement{
		sql: "INSERT INTO events (community_id, seq, at, actor_id, action, subject, subject_id, data, witness) " +
			"VALUES (?, (SELECT event_seq FROM communities WHERE id = ?) - ?, ?, ?, ?, ?, ?, ?, ?)",
		args: []any{
			string(c.CommunityID), string(c.CommunityID), back, c.At, null(c.By), e.Action, e.Subject,
			string(e.SubjectID), string(e.Data), b.value(e.Witness),
		},
		types: entryTypes, want: anyRows,
	})
}

var entryTypes = []string{"uuid", "uuid", "bigint", "timestamptz", "uuid", "text", "text", "uuid", "text", "text"}

func null(id domain.ID) any {
	if id == "" {
		return nil
	}
	return string(id)
}
