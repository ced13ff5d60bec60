package store

import (
	"database/sql"
	"reflect"
	"time"

	"github.com/jackc/pgx/v5/pgtype"

	"songyao/domain"
)

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
