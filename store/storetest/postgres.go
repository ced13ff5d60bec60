// Package storetest gives each test a database of its own: a clone of a template that is migrated once in a test
// process, on a throwaway Postgres that dies with that process, or on the server that TEST_POSTGRES_URL names.
package storetest

import (
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"net/url"
	"os"
	"reflect"
	"sync"
	"testing"
	"time"

	"github.com/jackc/pgx/v5"
)

// ErrNoPostgres says that this machine has no Postgres to start; a test may then be skipped.
var ErrNoPostgres = errors.New("no Postgres for tests: install the postgresql package (initdb is looked for on " +
	"the PATH and in /usr/lib/postgresql/*/bin), or set TEST_POSTGRES_URL to a server whose user may create databases")

// Cluster is a Postgres that Start started.
type Cluster struct {
	URL       string // of its database postgres
	Programs  string // folder of the programs it was started with
	Directory string // that holds its socket, log and data
	Session   int    // Unix session of its processes
}

// Postgres returns the pgx URL of a new database on which migrate has been applied, and drops it when the test ends.
// migrate runs once in a test process for each function passed in; it must close what it opens. Without any Postgres
// the test is skipped, or fails when REQUIRE_POSTGRES=1.
func Postgres(t testing.TB, migrate func(url string) error) (url string) {
	t.Helper()
	s, err := shared()
	if errors.Is(err, ErrNoPostgres) && os.Getenv("REQUIRE_POSTGRES") != "1" {
		t.Skip(err)
	}
	if err != nil {
		t.Fatal(err)
	}
	name, err := s.clone(migrate)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := s.drop(name); err != nil {
			t.Error(err)
		}
	})
	return s.urlOf(name)
}

// shared is the one server of this test process.
var shared = sync.OnceValues(open)

type server struct {
	url *url.URL
	key int64 // part of every database name, and an advisory lock for as long as this process lives

	// mu serialises the administration: a template that is being cloned cannot be cloned a second time.
	mu        sync.Mutex
	admin     *pgx.Conn
	templates map[uintptr]string // by migrate function
	strategy  string             // of CREATE DATABASE
	made      int
}

func open() (*server, error) {
	raw := os.Getenv("TEST_POSTGRES_URL")
	given := raw != ""
	if !given {
		c, err := startForTests()
		if err != nil {
			return nil, err
		}
		raw = c.URL
	}
	u, err := url.Parse(raw)
	if err != nil || u.Scheme != "postgres" && u.Scheme != "postgresql" {
		return nil, errors.New("TEST_POSTGRES_URL is not of the form postgres://user@host/database")
	}
	ctx, cancel := adminContext()
	defer cancel()
	admin, err := pgx.Connect(ctx, raw)
	if err != nil {
		return nil, fmt.Errorf("connect to the test Postgres: %w", err)
	}
	s := &server{url: u, key: int64(rand.Uint32()), admin: admin, templates: map[uintptr]string{}}
	if _, err := admin.Exec(ctx, `SELECT pg_advisory_lock($1)`, s.key); err != nil {
		return nil, err
	}
	if given {
		if err := s.sweep(ctx); err != nil {
			return nil, fmt.Errorf("drop the databases of earlier test runs: %w", err)
		}
		return s, nil
	}
	// Copying files costs half of a copy through the log. It wants a checkpoint, which costs nothing without syncs.
	if version := admin.PgConn().ParameterStatus("server_version"); major(version) >= 15 {
		s.strategy = " STRATEGY file_copy"
	}
	return s, nil
}

// sweep drops what processes that are gone left on a server that outlives them: their lock is free.
func (s *server) sweep(ctx context.Context) error {
	rows, _ := s.admin.Query(ctx, `SELECT datname FROM pg_database WHERE datname ~ '^storetest_[0-9]+_'`)
	names, err := pgx.CollectRows(rows, pgx.RowTo[string])
	if err != nil {
		return err
	}
	for _, name := range names {
		var key int64
		if _, err := fmt.Sscanf(name, "storetest_%d_", &key); err != nil {
			return err
		}
		var gone bool
		if err := s.admin.QueryRow(ctx, `SELECT pg_try_advisory_lock($1)`, key).Scan(&gone); err != nil {
			return err
		}
		if !gone {
			continue
		}
		if _, err := s.admin.Exec(ctx, `DROP DATABASE IF EXISTS `+name+` WITH (FORCE)`); err != nil {
			return err
		}
		if _, err := s.admin.Exec(ctx, `SELECT pg_advisory_unlock($1)`, key); err != nil {
			return err
		}
	}
	return nil
}

func (s *server) clone(migrate func(url string) error) (string, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	id := reflect.ValueOf(migrate).Pointer()
	if s.templates[id] == "" {
		template, err := s.newTemplate(migrate)
		if err != nil {
			return "", err
		}
		s.templates[id] = template
	}
	name := s.newName()
	return name, s.exec(`CREATE DATABASE ` + name + ` TEMPLATE ` + s.templates[id] + s.strategy)
}

// major is the first number of a version such as 15.8 or 18beta1.
func major(version string) (n int) {
	_, _ = fmt.Sscanf(version, "%d", &n)
	return n
}

// newTemplate migrates a database and then lets nobody in, so that cloning never finds it in use.
func (s *server) newTemplate(migrate func(url string) error) (string, error) {
	name := s.newName()
	if err := s.exec(`CREATE DATABASE ` + name); err != nil {
		return "", err
	}
	if err := migrate(s.urlOf(name)); err != nil {
		return "", fmt.Errorf("migrate the template database: %w", err)
	}
	if err := s.exec(`ALTER DATABASE ` + name + ` WITH ALLOW_CONNECTIONS false`); err != nil {
		return "", err
	}
	return name, s.exec(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '` + name + `'`)
}

func (s *server) drop(name string) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.exec(`DROP DATABASE ` + name + ` WITH (FORCE)`)
}

func (s *server) newName() string {
	s.made++
	return fmt.Sprintf("storetest_%d_%d", s.key, s.made)
}

func (s *server) urlOf(database string) string {
	u := *s.url
	u.Path = "/" + database
	return u.String()
}

func (s *server) exec(sql string) error {
	ctx, cancel := adminContext()
	defer cancel()
	if _, err := s.admin.Exec(ctx, sql); err != nil {
		return fmt.Errorf("%s: %w", sql, err)
	}
	return nil
}

// adminContext outlives any one test: the connection belongs to all of them, and a clone is dropped after its
// test's own context has ended.
func adminContext() (context.Context, context.CancelFunc) {
	return context.WithTimeout(context.Background(), time.Minute)
}
