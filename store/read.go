package store

import (
	"context"
	"database/sql"
	"database/sql/driver"
	"fmt"
	"reflect"

	"github.com/jackc/pgx/v5"
	"gorm.io/gorm"
)

// query is one of several reads of a snapshot. into is a pointer to a slice of
// structs; GORM maps the rows.
type query struct {
	text string
	args []any
	into any
}

// read is a query into rows.
func read[T any](rows *[]T, text string, args ...any) query {
	if *rows == nil {
		*rows = make([]T, 0, 4) // a case has a handful of each; GORM would begin with twenty
	}
	return query{text, args, rows}
}

// snapshot runs the queries as of one moment: what one of them saw, all see. On
// Postgres they travel together, in one round trip.
func (s *Store) snapshot(ctx context.Context, queries ...query) error {
	s.see(beginSnapshot)
	for i := range queries {
		q := &queries[i]
		built := s.db.Session(&gorm.Session{DryRun: true}).Raw(q.text, q.args...).Statement
		q.text, q.args = built.SQL.String(), built.Vars
		s.see(q.text, q.args...)
	}
	s.see("COMMIT")
	if s.pool != nil {
		return wrap(s.snapshotPipeline(ctx, queries))
	}
	return wrap(s.snapshotInOrder(ctx, queries))
}

const beginSnapshot = "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"

func (s *Store) snapshotPipeline(ctx context.Context, queries []query) error {
	batch := &pgx.Batch{}
	batch.Queue(beginSnapshot)
	for _, q := range queries {
		args := make([]any, len(q.args))
		for i, a := range q.args {
			v, err := driver.DefaultParameterConverter.ConvertValue(a)
			if err != nil {
				return fmt.Errorf("parameter %d of %s: %w", i+1, q.text, err)
			}
			args[i] = v
		}
		batch.Queue(q.text, args...).Query(func(rows pgx.Rows) error {
			return s.scan(ctx, pipelinedRows{rows}, q.into)
		})
	}
	batch.Queue("COMMIT")
	return s.pool.SendBatch(ctx, batch).Close()
}

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

func (s *Store) queryInto(ctx context.Context, tx *sql.Tx, q query) error {
	rows, err := tx.QueryContext(ctx, q.text, q.args...)
	if err != nil {
		return err
	}
	defer func() { _ = rows.Close() }() // scan has met any error
	return s.scan(ctx, rows, q.into)
}

// scan lets GORM map the rows into the slice.
func (s *Store) scan(ctx context.Context, rows gorm.Rows, into any) error {
	tx := s.db.WithContext(ctx).Model(into)
	if err := tx.Statement.Parse(into); err != nil {
		return err
	}
	tx.Statement.Dest, tx.Statement.ReflectValue = into, reflect.ValueOf(into).Elem()
	gorm.Scan(rows, tx, 0)
	if tx.Error != nil {
		return tx.Error
	}
	return rows.Err()
}

// pipelinedRows shows a pipeline's rows to GORM.
type pipelinedRows struct{ pgx.Rows }

// Columns are the names of the columns.
func (r pipelinedRows) Columns() ([]string, error) {
	var names []string
	for _, f := range r.FieldDescriptions() {
		names = append(names, f.Name)
	}
	return names, nil
}

// ColumnTypes are not needed for structs.
func (r pipelinedRows) ColumnTypes() ([]*sql.ColumnType, error) { return nil, nil }

// Close ends the reading.
func (r pipelinedRows) Close() error {
	r.Rows.Close()
	return nil
}
