package store

import (
	"fmt"
	"reflect"
	"strconv"
	"strings"
	"sync"
	"time"

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
	bulkForms.Store(st.sql, f)
	return f
}

// bulkArgs turns the rows of statements that are alike into columns.
func bulkArgs(stmts []statement) []any {
	out := make([]any, len(stmts[0].args))
	for c := range out {
		var b strings.Builder
		b.WriteByte('{')
		for i := range stmts {
			if i > 0 {
				b.WriteByte(',')
			}
			writeElement(&b, stmts[i].args[c])
		}
		b.WriteByte('}')
		out[c] = b.String()
	}
	return out
}

// writeElement writes a value as the element of an array literal.
func writeElement(b *strings.Builder, v any) {
	switch v := v.(type) {
	case nil:
		b.WriteString("NULL")
	case int64:
		b.WriteString(strconv.FormatInt(v, 10))
	case float64:
		b.WriteString(strconv.FormatFloat(v, 'g', -1, 64))
	case bool:
		b.WriteString(strconv.FormatBool(v))
	case time.Time:
		b.WriteString(v.UTC().Format(`"2006-01-02T15:04:05.999999Z"`))
	case string:
		b.WriteByte('"')
		b.WriteString(elementEscapes.Replace(v))
		b.WriteByte('"')
	default:
		panic(fmt.Sprintf("store: %T in an array", v)) // a programming error: no such column is written
	}
}

var elementEscapes = strings.NewReplacer(`\`, `\\`, `"`, `\"`)

// postgresType is the type of the column that keeps a field; "" for one that no
// array is made of. The migrations use no others, and a test writes each.
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
