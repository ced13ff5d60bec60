package store

import (
	"context"
	"database/sql"
	"database/sql/driver"
	"encoding/json"
	"fmt"
	"reflect"
	"strconv"
	"strings"

	"github.com/jackc/pgx/v5"
	"gorm.io/gorm"
	"gorm.io/gorm/schema"

	"songyao/domain"
)

// query is a read. into is a pointer to a slice of structs; GORM maps the rows.
type query struct {
	text string
	args []any
	into any
}

// read is a query into rows. Placeholders are ?, a slice fills "IN ?".
func read[T any](rows *[]T, text string, args ...any) query {
	if *rows == nil {
		*rows = []T{}
	}
	return query{text, args, rows}
}

// find runs one query.
func find[T any](ctx context.Context, s *Store, text string, args ...any) ([]T, error) {
	ctx, cancel := s.bounded(ctx, 0)
	defer cancel()
	var rows []T
	q := read(&rows, text, args...)
	if err := s.expand(&q); err != nil {
		return nil, wrap(err)
	}
	s.traceStatement(q.text, q.args...)
	if s.pool == nil {
		return rows, wrap(s.queryInto(ctx, s.reads, q))
	}
	got, err := s.pgxs.Query(ctx, q.text, q.args...)
	if err != nil {
		return nil, wrap(err)
	}
	defer got.Close()
	return rows, wrap(s.scanPgx(ctx, got, q.into))
}

// findOne is find for exactly one row; what names it for not_found.
func findOne[T any](ctx context.Context, s *Store, what, text string, args ...any) (*T, error) {
	rows, err := find[T](ctx, s, text, args...)
	if err != nil {
		return nil, err
	}
	if len(rows) == 0 {
		return nil, domain.NotFound(what)
	}
	return &rows[0], nil
}

const beginSnapshot = "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"

// snapshot runs the queries as of one moment: what one of them saw, all see. On
// Postgres they travel together, in one round trip.
func (s *Store) snapshot(ctx context.Context, queries ...query) error {
	ctx, cancel := s.bounded(ctx, 0)
	defer cancel()
	s.traceStatement(beginSnapshot)
	for i := range queries {
		if err := s.expand(&queries[i]); err != nil {
			return wrap(err)
		}
		s.traceStatement(queries[i].text, queries[i].args...)
	}
	s.traceStatement(commit)
	if s.pool != nil {
		return wrap(s.snapshotPipeline(ctx, queries))
	}
	return wrap(s.snapshotInOrder(ctx, queries))
}

// snapshotPipeline is snapshot on Postgres.
func (s *Store) snapshotPipeline(ctx context.Context, queries []query) error {
	return s.pipelined(ctx, beginSnapshot, func(b *pgx.Batch) {
		for _, q := range queries {
			b.Queue(q.text, q.args...).Query(func(rows pgx.Rows) error {
				return s.scanPgx(ctx, rows, q.into)
			})
		}
	})
}

// snapshotInOrder is snapshot on SQLite, where one transaction sees one moment.
func (s *Store) snapshotInOrder(ctx context.Context, queries []query) error {
	tx, err := s.sql.BeginTx(ctx, &sql.TxOptions{ReadOnly: true}) // not immediate: waits for no writer
	if err != nil {
		return err
	}
	defer func() { _ = tx.Rollback() }() // nothing was written
	for _, q := range queries {
		if err := s.queryInto(ctx, tx, q); err != nil {
			return err
		}
	}
	return nil
}

// AsOf hands out a store that sees the database as it is now, however long the
// reading takes and whoever writes meanwhile. It is for finding only.
func (s *Store) AsOf(ctx context.Context, read func(*Store) error) error {
	if s.pool != nil {
		begin, cancel := s.bounded(ctx, 0)
		defer cancel()
		tx, err := s.pool.BeginTx(begin, pgx.TxOptions{IsoLevel: pgx.RepeatableRead, AccessMode: pgx.ReadOnly})
		if err != nil {
			return wrap(err)
		}
		defer func() { _ = tx.Rollback(ctx) }() // nothing was written
		return read(&Store{db: s.db, pool: s.pool, pgxs: tx, trace: s.trace, patience: s.patience})
	}
	tx, err := s.sql.BeginTx(ctx, &sql.TxOptions{ReadOnly: true})
	if err != nil {
		return wrap(err)
	}
	defer func() { _ = tx.Rollback() }() // nothing was written
	return read(&Store{db: s.db, reads: tx, trace: s.trace, patience: s.patience})
}

// pgxQuerier is a transaction or the pool.
type pgxQuerier interface {
	Query(ctx context.Context, query string, args ...any) (pgx.Rows, error)
}

// querier is a transaction or the database itself.
type querier interface {
	QueryContext(ctx context.Context, query string, args ...any) (*sql.Rows, error)
}

// queryInto runs one query on SQLite and maps its rows.
func (s *Store) queryInto(ctx context.Context, db querier, q query) error {
	rows, err := db.QueryContext(ctx, q.text, q.args...)
	if err != nil {
		return err
	}
	defer func() { _ = rows.Close() }() // Err has met any error
	if err := s.scan(ctx, rows, q.into); err != nil {
		return err
	}
	return rows.Err()
}

// expand spreads slices over placeholders of their own, writes the placeholders as
// the database wants them, and the arguments as its driver does.
func (s *Store) expand(q *query) error {
	var text strings.Builder
	text.Grow(len(q.text) + 64)
	args := make([]any, 0, len(q.args)+8)
	add := func(v any) error {
		arg, err := driver.DefaultParameterConverter.ConvertValue(v)
		if err != nil {
			return fmt.Errorf("parameter %d of %s: %w", len(args)+1, q.text, err)
		}
		args = append(args, arg)
		if s.pool == nil {
			text.WriteByte('?')
			return nil
		}
		text.WriteByte('$')
		var number [8]byte
		text.Write(strconv.AppendInt(number[:0], int64(len(args)), 10))
		return nil
	}
	rest := q.text
	for _, a := range q.args {
		before, after, ok := strings.Cut(rest, "?")
		if !ok {
			return fmt.Errorf("more parameters than placeholders: %s", q.text)
		}
		rest = after
		list := reflect.ValueOf(a)
		if _, single := a.(driver.Valuer); single || list.Kind() != reflect.Slice {
			text.WriteString(before)
			if err := add(a); err != nil {
				return err
			}
			continue
		}
		if err := expandList(&text, before, list, s.pool != nil, add); err != nil {
			return err
		}
	}
	text.WriteString(rest)
	q.text, q.args = text.String(), args
	return nil
}

// expandList writes IN ? or NOT IN ? with the list as one parameter, however long it is: each
// database takes some ten thousand parameters. A list of one is compared, so that an
// index can be read in order behind it; an empty list has nothing in it.
func expandList(text *strings.Builder, before string, list reflect.Value, postgres bool, add func(any) error) error {
	before, in := strings.CutSuffix(before, "IN ")
	before, not := strings.CutSuffix(before, "NOT ")
	if !in {
		return fmt.Errorf("a list not behind IN: %s", before)
	}
	text.WriteString(before)
	var values textArray
	for i := range list.Len() {
		v, err := driver.DefaultParameterConverter.ConvertValue(list.Index(i).Interface())
		if err != nil {
			return err
		}
		switch v := v.(type) {
		case nil: // the empty id, which nothing has
		case string:
			values = append(values, v)
		default:
			return fmt.Errorf("a list of %T", v) // ids, days and words are all strings
		}
	}
	if len(values) == 0 {
		text.WriteString(map[bool]string{false: "IN (NULL)", true: "IS NOT NULL"}[not])
		return nil
	}
	if len(values) == 1 {
		text.WriteString(map[bool]string{false: "= ", true: "<> "}[not])
		return add(values[0])
	}
	if postgres {
		text.WriteString(map[bool]string{false: "= ANY (", true: "<> ALL ("}[not])
		defer text.WriteByte(')')
		return add(values.postgres())
	}
	text.WriteString(map[bool]string{false: "IN (SELECT value FROM json_each(", true: "NOT IN (SELECT value FROM json_each("}[not])
	defer text.WriteString("))")
	return add(values.json())
}

// textArray is strings that travel as one parameter.
type textArray []string

// postgres is the array as Postgres writes one of any type.
func (a textArray) postgres() string {
	var text strings.Builder
	text.WriteByte('{')
	for i, v := range a {
		if i > 0 {
			text.WriteByte(',')
		}
		text.WriteByte('"')
		text.WriteString(arrayQuotes.Replace(v))
		text.WriteByte('"')
	}
	text.WriteByte('}')
	return text.String()
}

var arrayQuotes = strings.NewReplacer(`\`, `\\`, `"`, `\"`)

// json is the array as json_each reads it.
func (a textArray) json() string {
	text, err := json.Marshal(a)
	if err != nil {
		panic(err) // strings can be encoded
	}
	return string(text)
}

// scan lets GORM map the rows into the slice. It does not trouble GORM with the
// many queries that find nothing.
func (s *Store) scan(ctx context.Context, rows gorm.Rows, into any) error {
	if !rows.Next() {
		return rows.Err()
	}
	list := reflect.ValueOf(into).Elem()
	list.Grow(4) // a case has a handful of each; GORM would begin with twenty
	tx := s.db.WithContext(ctx).Model(into)
	if err := tx.Statement.Parse(into); err != nil {
		return err
	}
	tx.Statement.Dest, tx.Statement.ReflectValue = into, list
	gorm.Scan(rows, tx, gorm.ScanInitialized)
	if tx.Error != nil {
		return tx.Error
	}
	return rows.Err()
}

// scanPgx is scan for pgx, which writes into the very fields that GORM's schema
// names, with nothing in between: that saves a third of the time. Only what a
// serializer has to open goes through GORM.
func (s *Store) scanPgx(ctx context.Context, rows pgx.Rows, into any) error {
	list := reflect.ValueOf(into).Elem()
	var fields []*schema.Field
	var places []any
	for rows.Next() {
		if fields == nil {
			t, err := tableOf(reflect.New(list.Type().Elem()).Interface())
			if err != nil {
				return err
			}
			for _, c := range rows.FieldDescriptions() {
				fields = append(fields, t.schema.LookUpField(c.Name))
			}
			places = make([]any, len(fields)) // nil for a column without a field: pgx skips it
			list.Grow(4)
		}
		list.Set(reflect.Append(list, reflect.Zero(list.Type().Elem())))
		row := list.Index(list.Len() - 1)
		for i, f := range fields {
			switch {
			case f == nil:
			case f.Serializer != nil:
				places[i] = f.NewValuePool.Get()
			default:
				places[i] = f.ReflectValueOf(ctx, row).Addr().Interface()
			}
		}
		if err := rows.Scan(places...); err != nil {
			return err
		}
		for i, f := range fields {
			if f != nil && f.Serializer != nil {
				if err := f.Set(ctx, row, places[i]); err != nil {
					return err
				}
				f.NewValuePool.Put(places[i])
			}
		}
	}
	return rows.Err()
}
