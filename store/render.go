package store

import (
	"cmp"
	"database/sql"
	"reflect"
	"slices"
	"strconv"
	"strings"
	"sync"
	"time"

	"github.com/jackc/pgx/v5/pgtype"

	"songyao/domain"
)

// form is how a statement is put to a database.
type form int

const (
	onSQLite   form = iota // values are ?
	onPostgres             // values are $1, $2 and so on, and a guard raises inside the database
	inBulk                 // Postgres, with the values of all rows as one array a column
)

// command is a statement of one form, ready to be sent. On SQLite a guarded one must
// be seen to hit one row.
type command struct {
	sql     string
	args    []any
	guarded bool
	into    []any
}

// fewRows is how many rows of an insert are not worth sending as arrays. For more, the
// server plans once and reads no hundreds of parameters; SQLite has no wire to save.
const fewRows = 8

// render puts the statements as the database wants them.
func (s *Store) render(stmts ...statement) ([]command, error) {
	f := onSQLite
	if s.pool != nil {
		f = onPostgres
	}
	out := make([]command, 0, len(stmts))
	for _, st := range stmts {
		if in, ok := st.shape.(*insert); ok && f == onPostgres && len(st.rows) >= fewRows {
			args, err := arrays(in.kinds(), st.rows)
			if err != nil {
				return nil, err
			}
			out = append(out, command{sql: textOf(in, inBulk), args: args})
			continue
		}
		if _, ok := st.shape.(*hold); ok && f == onSQLite {
			continue // it has one writer
		}
		sql, guarded := textOf(st.shape, f), guarded(st.shape)
		for _, row := range st.rows {
			out = append(out, command{sql, row, guarded, st.into})
		}
	}
	return out, nil
}

// guarded reports whether a statement of the shape must hit exactly one row.
func guarded(sh shape) bool {
	switch sh.(type) {
	case *update, *remove:
		return true
	}
	return false
}

// texts are kept for the life of the process: shapes are few.
var texts sync.Map // rendered -> string

// rendered is what a text is kept by.
type rendered struct {
	shape
	form
}

// textOf is the SQL of a shape in a form, worked out once.
func textOf(sh shape, f form) string {
	if known, ok := texts.Load(rendered{sh, f}); ok {
		return known.(string)
	}
	text := sh.text(f)
	if guarded(sh) && f == onPostgres {
		text = "WITH w AS (" + text + " RETURNING 1) SELECT expect_rows((SELECT count(*) FROM w), 1)"
	}
	texts.Store(rendered{sh, f}, text)
	return text
}

// text is an INSERT of one row, or in bulk of all of them.
func (in *insert) text(f form) string {
	mark := f.marks()
	var names, values []string
	for _, c := range in.columns {
		names, values = append(names, c.name), append(values, substitute(c.value(), mark))
	}
	text := "INSERT INTO " + in.table + " (" + strings.Join(names, ", ") + ")"
	list := strings.Join(values, ", ")
	switch {
	case f == inBulk:
		text += " SELECT " + list + " FROM " + unnest(in.kinds())
		if in.reads {
			text += " JOIN communities c ON c.id = " + mark()
		}
	case in.reads:
		text += " SELECT " + list + " FROM communities c WHERE c.id = " + mark()
	default:
		text += " VALUES (" + list + ")"
	}
	if in.returning != nil {
		text += " RETURNING " + strings.Join(in.returning, ", ")
	}
	return text
}

// unnest is the rows of arrays of the kinds, called u.
func unnest(kinds []string) string {
	var arrays, names []string
	for i, kind := range kinds {
		n := strconv.Itoa(i + 1)
		arrays, names = append(arrays, "$"+n+"::"+kind+"[]"), append(names, "c"+n)
	}
	return "unnest(" + strings.Join(arrays, ", ") + ") AS u(" + strings.Join(names, ", ") + ")"
}

// kinds are the types of the values of a row.
func (in *insert) kinds() []string {
	var out []string
	for _, c := range in.columns {
		if c.takesValue() {
			out = append(out, c.kind)
		}
	}
	if in.reads {
		out = append(out, "uuid") // of the community
	}
	return out
}

// text is an UPDATE of the row with the keys.
func (u *update) text(f form) string {
	mark := f.marks()
	var sets []string
	for _, c := range u.set {
		sets = append(sets, c.name+" = "+substitute(c.value(), mark))
	}
	return "UPDATE " + u.table + " SET " + strings.Join(sets, ", ") + where(u.keys, mark)
}

// text is a DELETE of the row with the keys.
func (r *remove) text(f form) string { return "DELETE FROM " + r.table + where(r.keys, f.marks()) }

// text is a SELECT that locks the row.
func (h *hold) text(f form) string {
	return "SELECT 1 FROM " + h.table + where(h.keys, f.marks()) + " FOR UPDATE"
}

// text is the SQL with the form's placeholders.
func (p plain) text(f form) string { return substitute(string(p), f.marks()) }

// where asks for the row with the keys.
func where(keys []string, mark func() string) string {
	keys = slices.Clone(keys)
	for i := range keys {
		keys[i] += " = " + mark()
	}
	return " WHERE " + strings.Join(keys, " AND ")
}

// value is what is written to the column, as SQL.
func (c column) value() string { return cmp.Or(c.expr, "?") }

// takesValue reports whether a row has a value for the column.
func (c column) takesValue() bool { return strings.Contains(c.value(), "?") }

// marks makes the placeholders of one statement, one after the other.
func (f form) marks() func() string {
	n := 0
	return func() string {
		n++
		switch f {
		case onPostgres:
			return "$" + strconv.Itoa(n)
		case inBulk:
			return "u.c" + strconv.Itoa(n)
		case onSQLite:
		}
		return "?"
	}
}

// substitute writes a mark for every ? of the expression.
func substitute(expr string, mark func() string) string {
	var out strings.Builder
	for _, r := range expr {
		if r == '?' {
			out.WriteString(mark())
		} else {
			out.WriteRune(r)
		}
	}
	return out.String()
}

// arrays turns rows into columns of the kinds, for an insert in bulk.
func arrays(kinds []string, rows [][]any) ([]any, error) {
	out := make([]any, len(kinds))
	for c, kind := range kinds {
		values := make([]any, len(rows))
		for i, row := range rows {
			values[i] = row[c]
		}
		var err error
		if out[c], err = array(kind, values); err != nil {
			return nil, err
		}
	}
	return out, nil
}

// array is typed, and so travels in Postgres's own binary form.
func array(kind string, values []any) (any, error) {
	switch kind {
	case "uuid":
		return scanned[pgtype.UUID](values)
	case "date":
		return scanned[pgtype.Date](values)
	case "timestamptz":
		return scanned[pgtype.Timestamptz](values)
	case "boolean":
		return scanned[pgtype.Bool](values)
	case "bigint":
		return scanned[pgtype.Int8](values)
	case "double precision":
		return scanned[pgtype.Float8](values)
	}
	return scanned[pgtype.Text](values)
}

// scanned reads each value as a T.
func scanned[T any, P interface {
	*T
	sql.Scanner
}](values []any) ([]T, error) {
	out := make([]T, len(values))
	for i, v := range values {
		if err := P(&out[i]).Scan(v); err != nil {
			return nil, err
		}
	}
	return out, nil
}

// postgresType is the type of the column that keeps a field of a row that Apply
// inserts; a test holds it to the schema of every table.
func postgresType(t reflect.Type) string {
	if t.Kind() == reflect.Pointer {
		t = t.Elem()
	}
	switch t {
	case reflect.TypeFor[domain.ID]():
		return "uuid"
	case reflect.TypeFor[domain.Date]():
		return "date"
	case reflect.TypeFor[time.Time]():
		return "timestamptz"
	}
	switch t.Kind() {
	case reflect.Bool:
		return "boolean"
	case reflect.Int, reflect.Int64:
		return "bigint"
	case reflect.Float64:
		return "double precision"
	default:
		return "text" // strings, and lists and documents kept as text
	}
}
