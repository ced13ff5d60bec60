package store

import (
	"database/sql"
	"fmt"
	"reflect"
	"strings"
	"sync"
	"time"

	"github.com/jackc/pgx/v5/pgtype"

	"songyao/domain"
)

// What a job or an import writes by the hundred goes to Postgres as one statement
// over arrays, one a column, for any number of rows: the server plans it once and
// reads no hundreds of parameters. SQLite has no wire to save.

// fewInserts is how many inserts into one table, one after the other, are not
// worth it.
const fewInserts = 8

// alike is how many of the statements, from the first on, go as one.
func alike(stmts []statement) int {
	if stmts[0].types == nil {
		return 1
	}
	n := 1
	for n < len(stmts) && stmts[n].sql == stmts[0].sql {
		n++
	}
	if n < fewInserts {
		return 1
	}
	return n
}

var bulkForms sync.Map // SQL of one insert -> that over arrays

// bulkForm selects the values of an insert from the rows of its arrays.
func bulkForm(st statement) string {
	if f, ok := bulkForms.Load(st.sql); ok {
		return f.(string)
	}
	head, values, _ := strings.Cut(st.sql, " VALUES (")
	var row, names, arrays strings.Builder
	n := 0
	for _, r := range strings.TrimSuffix(values, ")") {
		if r != '?' {
			row.WriteRune(r)
			continue
		}
		if n++; n > 1 {
			names.WriteString(", ")
			arrays.WriteString(", ")
		}
		fmt.Fprintf(&row, "u.c%d", n)
		fmt.Fprintf(&names, "c%d", n)
		fmt.Fprintf(&arrays, "$%d::%s[]", n, st.types[n-1])
	}
	f := fmt.Sprintf("%s SELECT %s FROM unnest(%s) AS u(%s)", head, &row, &arrays, &names)
	// Looked up row by row the sequence would cost more than the row: it is joined.
	if before, after, ok := strings.Cut(f, "(SELECT event_seq FROM communities WHERE id = u.c2)"); ok {
		f = before + "k.event_seq" + after + " JOIN communities k ON k.id = u.c2"
	}
	bulkForms.Store(st.sql, f)
	return f
}

// bulkArgs turns the rows of statements that are alike into columns.
func bulkArgs(stmts []statement) ([]any, error) {
	out := make([]any, len(stmts[0].args))
	for c, name := range stmts[0].types {
		values := make([]any, len(stmts))
		for i := range stmts {
			values[i] = stmts[i].args[c]
		}
		var err error
		if out[c], err = column(name, values); err != nil {
			return nil, err
		}
	}
	return out, nil
}

// column is a typed array, which travels in Postgres's own binary form.
func column(name string, values []any) (any, error) {
	switch name {
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
