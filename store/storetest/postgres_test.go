package storetest_test

import (
	"context"
	"errors"
	"sync/atomic"
	"testing"

	"github.com/jackc/pgx/v5"

	"songyao/store/storetest"
)

var migrated atomic.Int32

// makeShelf stands for the real migrations.
func makeShelf(url string) error {
	return execute(url, &migrated, `CREATE TABLE shelf (drug text PRIMARY KEY)`)
}

func makeDoor(url string) error {
	return execute(url, new(atomic.Int32), `CREATE TABLE door (pin text)`)
}

func TestClonesAreSeparate(t *testing.T) {
	// The same key goes into every clone: were two of them one database, it would be refused.
	for _, name := range []string{"first", "second", "third", "fourth"} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			conn := connect(t, storetest.Postgres(t, makeShelf))
			if _, err := conn.Exec(t.Context(), `INSERT INTO shelf VALUES ('阿司匹林')`); err != nil {
				t.Fatal(err)
			}
			if n := count(t, conn, `SELECT count(*) FROM shelf`); n != 1 {
				t.Errorf("%d rows in a clone that got one", n)
			}
		})
	}
}

func TestMigrateRunsOnce(t *testing.T) {
	storetest.Postgres(t, makeShelf)
	storetest.Postgres(t, makeShelf)
	if n := migrated.Load(); n != 1 {
		t.Errorf("migrated %d times in one process", n)
	}
}

func TestEachMigrateHasItsTemplate(t *testing.T) {
	storetest.Postgres(t, makeShelf)
	conn := connect(t, storetest.Postgres(t, makeDoor))
	if n := count(t, conn, `SELECT count(*) FROM door`); n != 0 {
		t.Errorf("%d rows in a new database", n)
	}
}

func TestCloneIsDroppedWhenItsTestEnds(t *testing.T) {
	conn := connect(t, storetest.Postgres(t, makeShelf))
	var name string
	t.Run("short life", func(t *testing.T) {
		inner := connect(t, storetest.Postgres(t, makeShelf))
		if err := inner.QueryRow(t.Context(), `SELECT current_database()`).Scan(&name); err != nil {
			t.Fatal(err)
		}
	})
	if n := count(t, conn, `SELECT count(*) FROM pg_database WHERE datname = $1`, name); n != 0 {
		t.Errorf("%s is still there", name)
	}
}

func execute(url string, runs *atomic.Int32, sql string) error {
	runs.Add(1)
	ctx := context.Background()
	conn, err := pgx.Connect(ctx, url)
	if err != nil {
		return err
	}
	_, err = conn.Exec(ctx, sql)
	return errors.Join(err, conn.Close(ctx))
}

// connect leaves its connection open at the end: a clone is dropped even so.
func connect(t *testing.T, url string) *pgx.Conn {
	t.Helper()
	conn, err := pgx.Connect(t.Context(), url)
	if err != nil {
		t.Fatal(err)
	}
	return conn
}

func count(t *testing.T, conn *pgx.Conn, sql string, args ...any) (n int) {
	t.Helper()
	if err := conn.QueryRow(t.Context(), sql, args...).Scan(&n); err != nil {
		t.Fatal(err)
	}
	return n
}
