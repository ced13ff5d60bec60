package store

import (
	"cmp"
	"slices"
	"strconv"
	"strings"
	"sync"
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
		sql, guarded := textOf(st.shape, f), guarded(st.shape)
		for _, row := range st.rows {
			out = append(out, command{sql, row, guarded, st.into})
		}
	}
	return out, nil
}

func guarded(sh shape) bool {
	switch sh.(type) {
	case *update, *remove:
		return true
	}
	return false
}

// texts are kept for the life of the process: shapes are few.
var texts sync.Map // rendered -> string

type rendered struct {
	shape
	form
}

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

func (u *update) text(f form) string {
	mark := f.marks()
	var sets []string
	for _, c := range u.set {
		sets = append(sets, c.name+" = "+substitute(c.value(), mark))
	}
	return "UPDATE " + u.table + " SET " + strings.Join(sets, ", ") + where(u.keys, mark)
}

func (r *remove) text(f form) string { return "DELETE FROM " + r.table + where(r.keys, f.marks()) }

func (p plain) text(f form) string { return substitute(string(p), f.marks()) }

func where(keys []string, mark func() string) string {
	keys = slices.Clone(keys)
	for i := range keys {
		keys[i] += " = " + mark()
	}
	return " WHERE " + strings.Join(keys, " AND ")
}

func (c column) value() string { return cmp.Or(c.expr, "?") }

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
