package store

import (
	"context"
	"database/sql/driver"
	"fmt"
	"reflect"
	"slices"
	"sync"

	"gorm.io/gorm/schema"

	"songyao/domain"
)

// A statement is one write as a value: its shape says what goes where, its rows hold
// the values. render.go alone knows what text that is on each database.
type statement struct {
	shape
	rows [][]any // in the order of the shape's values; several only of an insert
	into []any   // where the columns returned go
}

// shape is what statements that differ in their values alone have in common: an
// *insert, *update, *remove or plain.
type shape interface {
	text(form) string
}

// column is one that is written.
type column struct {
	name string
	kind string // its type on Postgres, for inserts
	expr string // what is written: "" is the value, else an expression with ? for it, or without one
}

// insert adds rows to a table. One that reads takes what its expressions name from c,
// the row of communities whose id is the last value of the row: INSERT ... SELECT,
// because Citus refuses a subquery in VALUES.
type insert struct {
	table     string
	columns   []column
	reads     bool
	returning []string
}

// reading is the insert with columns that take what they hold from the community's row.
func (in *insert) reading(exprs map[string]string) *insert {
	out := &insert{table: in.table, columns: slices.Clone(in.columns), reads: true}
	for i := range out.columns {
		out.columns[i].expr = exprs[out.columns[i].name]
	}
	return out
}

// update sets columns of the row with the keys; it fails unless it hits exactly one.
type update struct {
	table string
	set   []column
	keys  []string
}

// remove deletes the row with the keys; it fails unless it hits exactly one.
type remove struct {
	table string
	keys  []string
}

// hold locks the row with the keys until the end of the transaction.
type hold struct {
	table string
	keys  []string
}

// plain is SQL with ? for the values, for what is written in no other way; it may hit
// any number of rows.
type plain string

// table is how a struct maps to its table, worked out once a type by GORM.
type table struct {
	schema  *schema.Schema
	insert  *insert
	update  *update
	remove  *remove
	hold    *hold
	all     []*schema.Field // of the insert's columns
	set     []*schema.Field // of the update's
	keys    []*schema.Field
	version *schema.Field
	lock    int // whoever locks rows of several tables takes them by this number
}

// lockOrder is that of the tables that are updated, all others first. Items come before
// requests, so that closing sees the items at home; a community's row, which every ledger
// entry locks at the end, comes last.
var lockOrder = []string{"residents", "kit_items", "lines", "decisions", "requests", "communities"}

var tables sync.Map // reflect.Type -> *table

// tableOf is the table of a row's type, given a pointer to a row.
func tableOf(row any) (*table, error) {
	t := reflect.TypeOf(row)
	if known, ok := tables.Load(t); ok {
		return known.(*table), nil
	}
	sch, err := schema.Parse(row, &sync.Map{}, schema.NamingStrategy{IdentifierMaxLength: 64})
	if err != nil {
		return nil, fmt.Errorf("map %T: %w", row, err)
	}
	out := &table{
		schema: sch, insert: &insert{table: sch.Table}, update: &update{table: sch.Table}, remove: &remove{table: sch.Table}, hold: &hold{table: sch.Table},
		version: sch.LookUpField("Version"), lock: slices.Index(lockOrder, sch.Table),
	}
	for _, f := range sch.Fields {
		if !f.Creatable {
			continue
		}
		c := column{name: f.DBName, kind: postgresType(f.FieldType)}
		out.all, out.insert.columns = append(out.all, f), append(out.insert.columns, c)
		switch {
		case f.PrimaryKey:
			out.keys, out.remove.keys = append(out.keys, f), append(out.remove.keys, f.DBName)
		case f.Updatable:
			out.set, out.update.set = append(out.set, f), append(out.update.set, c)
		}
	}
	out.update.keys, out.hold.keys = slices.Clone(out.remove.keys), slices.Clone(out.remove.keys)
	if out.version != nil {
		out.update.keys = append(out.update.keys, out.version.DBName)
	}
	// Another goroutine may have been faster: everybody uses the same shapes, by which
	// the texts are kept.
	known, _ := tables.LoadOrStore(t, out)
	return known.(*table), nil
}

// builder collects the statements of a change; the first error sticks.
type builder struct {
	out []statement
	err error
}

// add appends a write of one row. Inserts of the same shape, one after the other, are
// one statement.
func (b *builder) add(sh shape, row []any, into ...any) {
	if n := len(b.out); n > 0 && b.out[n-1].shape == sh && into == nil {
		if _, ok := sh.(*insert); ok {
			b.out[n-1].rows = append(b.out[n-1].rows, row)
			return
		}
	}
	b.out = append(b.out, statement{sh, [][]any{row}, into})
}

// values reads the fields of row as the driver wants them.
func (b *builder) values(row any, fields []*schema.Field) []any {
	rv := reflect.ValueOf(row)
	out := make([]any, 0, len(fields)+3) // an update adds its keys and the version
	for _, f := range fields {
		v, _ := f.ValueOf(context.Background(), rv)
		value, err := driver.DefaultParameterConverter.ConvertValue(v)
		if err != nil && b.err == nil {
			b.err = fmt.Errorf("%T.%s: %w", row, f.Name, err)
		}
		out = append(out, value)
	}
	return out
}

// tableOf is the table of the row; the error is kept for the end.
func (b *builder) tableOf(row any) *table {
	t, err := tableOf(row)
	if err != nil {
		b.err = err
		return &table{insert: &insert{}, update: &update{}, remove: &remove{}, hold: &hold{}}
	}
	return t
}

// lockOrder sorts rows to be updated: one order for everybody, so that two changes
// cannot wait for each other.
func (b *builder) lockOrder(row any) string {
	t := b.tableOf(row)
	return fmt.Sprintf("%03d %v", t.lock+1, b.values(row, t.keys))
}

// insert adds the row to its table.
func (b *builder) insert(row any) {
	t := b.tableOf(row)
	b.add(t.insert, b.values(row, t.all))
}

// hold locks the row, for what is to be changed later in the same transaction.
func (b *builder) hold(row any) {
	t := b.tableOf(row)
	b.add(t.hold, b.values(row, t.keys))
}

// insertReading inserts a row by a shape made from its table's that reads the
// community's row: fields whose column takes no value are left out.
func (b *builder) insertReading(in *insert, community domain.ID, row any, into ...any) {
	var values []any
	for i, v := range b.values(row, b.tableOf(row).all) {
		if in.columns[i].takesValue() {
			values = append(values, v)
		}
	}
	b.add(in, append(values, string(community)), into...)
}

// remove deletes the row by its keys.
func (b *builder) remove(row any) {
	t := b.tableOf(row)
	b.add(t.remove, b.values(row, t.keys))
}

// update writes every column of the row; the guard is the version before.
func (b *builder) update(row any) {
	t := b.tableOf(row)
	values := append(b.values(row, t.set), b.values(row, t.keys)...)
	if t.version != nil {
		v, _ := t.version.ValueOf(context.Background(), reflect.ValueOf(row))
		values = append(values, v.(int64)-1)
	}
	b.add(t.update, values)
}
