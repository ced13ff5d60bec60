package storetest

import (
	"context"
	stdsql "database/sql"
	"errors"
	"os"
	"path/filepath"
	"sync"
	"testing"

	"songyao/store"
)

// Each runs the test on both databases, each time on a fresh one: a real SQLite
// file and a real Postgres.
func Each(t *testing.T, test func(t *testing.T, st *store.Store)) {
	t.Helper()
	EachURL(t, func(t *testing.T, url string) { test(t, Open(t, url, store.Options{})) })
}

// EachURL is Each for a test that opens the database itself; the schema is there.
func EachURL(t *testing.T, test func(t *testing.T, url string)) {
	t.Helper()
	each(t, test,
		func(t *testing.T) string { return SQLite(t) },
		func(t *testing.T) string { return Postgres(t, migrate) })
}

// EachEmptyURL is EachURL without a schema.
func EachEmptyURL(t *testing.T, test func(t *testing.T, url string)) {
	t.Helper()
	each(t, test,
		func(t *testing.T) string { return filepath.Join(t.TempDir(), "songyao.db") },
		func(t *testing.T) string { return Postgres(t, func(string) error { return nil }) })
}

// each runs the test on both databases, or on the one that TEST_DATABASES names: make test has one run for each, because
// the race detector is dear on SQLite. .ci/run counts the two halves against each other.
func each(t *testing.T, test func(t *testing.T, url string), sqlite, postgres func(t *testing.T) string) {
	t.Helper()
	only := os.Getenv("TEST_DATABASES")
	if only != "" && only != "sqlite" && only != "postgres" {
		t.Fatalf("TEST_DATABASES is %q, neither sqlite nor postgres", only)
	}
	for _, half := range []struct {
		database string
		fresh    func(t *testing.T) string
	}{{"sqlite", sqlite}, {"postgres", postgres}} {
		if only != "" && only != half.database {
			t.Logf("left to another run: %s, because TEST_DATABASES=%s", half.database, only)
			continue
		}
		t.Run(half.database, func(t *testing.T) {
			t.Parallel()
			test(t, half.fresh(t))
		})
	}
}

// Undetected leaves the test to the run of make test that has no race detector, because it is dear under the detector and
// starts nothing that could race. .ci/run fails on a test that no run had.
func Undetected(t testing.TB) {
	t.Helper()
	if os.Getenv("TEST_DATABASES") == "postgres" {
		t.Skip("left to the run without the race detector")
	}
}

// SQLite is the path of a fresh SQLite database with the schema. The test is Undetected.
func SQLite(t testing.TB) string {
	t.Helper()
	Undetected(t)
	return SQLiteBeside(t)
}

// SQLiteBeside is SQLite for a test that needs it beside Postgres: a copy of one that is
// migrated once a test binary.
func SQLiteBeside(t testing.TB) string {
	t.Helper()
	file, err := migrated()
	url := filepath.Join(t.TempDir(), "songyao.db")
	if err == nil {
		err = os.WriteFile(url, file, 0o600)
	}
	if err != nil {
		t.Fatal(err)
	}
	return url
}

// migrated is a SQLite file with the schema; once closed all of it is in the one file.
var migrated = sync.OnceValues(func() (_ []byte, err error) {
	dir, err := os.MkdirTemp("", "songyao-schema-")
	if err != nil {
		return nil, err
	}
	defer func() { err = errors.Join(err, os.RemoveAll(dir)) }()
	path := filepath.Join(dir, "songyao.db")
	if err := migrate(path); err != nil {
		return nil, err
	}
	return os.ReadFile(path)
})

// Open opens the database for the length of the test.
func Open(t testing.TB, url string, opt store.Options) *store.Store {
	t.Helper()
	if opt.Attachments == "" {
		opt.Attachments = t.TempDir()
	}
	st, err := store.Open(context.Background(), url, opt)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := st.Close(); err != nil {
			t.Error(err)
		}
	})
	return st
}

// migrate brings a fresh database to the present schema.
func migrate(url string) error {
	ctx := context.Background()
	st, err := store.Open(ctx, url, store.Options{})
	if err != nil {
		return err
	}
	if _, err := st.Migrate(ctx); err != nil {
		_ = st.Close()
		return err
	}
	return st.Close()
}

// Exec runs SQL behind the store's back, as somebody with access to the database
// could.
func Exec(t testing.TB, url, sql string, args ...any) error {
	t.Helper()
	driver, dsn := "sqlite", "file:"+url+"?_pragma=busy_timeout(5000)"
	if store.IsPostgres(url) {
		driver, dsn = "pgx", url
	}
	db, err := stdsql.Open(driver, dsn)
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = db.Close() }() // a test's own connection
	_, err = db.ExecContext(t.Context(), sql, args...)
	return err
}
