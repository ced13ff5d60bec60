package store_test

import (
	"context"
	"database/sql"
	"errors"
	"io"
	"net"
	"net/url"
	"path/filepath"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/jackc/pgx/v5"

	"songyao/domain"
	"songyao/store"
	"songyao/store/storetest"
)

// TestStorageThatFails: a disk or a server that takes nothing for a while is a 503 with a code that says what, never a
// mistake of the service.
func TestStorageThatFails(t *testing.T) {
	sqlite := func(pragma, statement string) error {
		db, err := sql.Open("sqlite", "file:"+storetest.SQLite(t)+"?_pragma="+pragma)
		if err != nil {
			t.Fatal(err)
		}
		defer db.Close()
		_, err = db.ExecContext(t.Context(), statement)
		return err
	}
	fill := "CREATE TABLE much AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 200) SELECT randomblob(4096) FROM n"
	_, missing := store.Open(t.Context(), filepath.Join(t.TempDir(), "no", "folder", "x.db"), store.Options{})
	if missing == nil {
		st := storetest.Open(t, filepath.Join(t.TempDir(), "no", "folder", "x.db"), store.Options{})
		_, missing = st.Migrate(t.Context())
	}
	for _, c := range []struct {
		what string
		err  error
		code string
	}{
		{"SQLite's disk is full", sqlite("max_page_count(1)", fill), "storage_full"},
		{"SQLite's file may not be written", sqlite("query_only(1)", "CREATE TABLE x (y)"), "storage_read_only"},
		{"SQLite's folder is missing", missing, "storage_not_opened"},
		{"the connection broke off", io.ErrUnexpectedEOF, "unavailable"},
		{"the connection was reset", &net.OpError{Op: "read", Err: errors.New("reset")}, "unavailable"},
	} {
		wantUnavailable(t, c.what, store.Wrap(c.err), c.code)
	}
}

func TestPostgresThatFails(t *testing.T) {
	conn, err := pgx.Connect(t.Context(), storetest.Postgres(t, func(string) error { return nil }))
	if err != nil {
		t.Fatal(err)
	}
	defer conn.Close(context.Background())
	for state, code := range map[string]string{
		"53100": "storage_full", "25006": "storage_read_only", "58030": "storage_failing", "53200": "unavailable", "53300": "unavailable",
		"57P01": "unavailable", "57P03": "unavailable", "08006": "unavailable",
	} {
		_, err := conn.Exec(t.Context(), "DO $$ BEGIN RAISE EXCEPTION 'x' USING ERRCODE = '"+state+"'; END $$")
		wantUnavailable(t, state, store.Wrap(err), code)
	}
}

func wantUnavailable(t *testing.T, what string, err error, code string) {
	t.Helper()
	if e := domain.AsError(err); err == nil || e.Kind != domain.KindUnavailable || e.Code != code || e.Text(domain.Chinese) == "" {
		t.Errorf("%s: %v, want %s", what, err, code)
	}
}

// relay passes bytes between a port and Postgres's socket, until it freezes: then connections made before are
// neither served nor closed, and new ones are passed on as before.
type relay struct {
	url  string
	mu   sync.Mutex
	dead []chan struct{}
}

func (r *relay) freeze() {
	r.mu.Lock()
	defer r.mu.Unlock()
	for _, d := range r.dead {
		close(d)
	}
	r.dead = nil
}

func newRelay(t *testing.T, postgres string) *relay {
	t.Helper()
	u, err := url.Parse(postgres)
	if err != nil {
		t.Fatal(err)
	}
	q := u.Query()
	network, address := "tcp", u.Host
	if dir := q.Get("host"); dir != "" {
		network, address = "unix", filepath.Join(dir, ".s.PGSQL."+q.Get("port"))
	}
	listener, err := new(net.ListenConfig).Listen(t.Context(), "tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = listener.Close() })
	u.Host = listener.Addr().String()
	q.Del("host")
	q.Del("port")
	u.RawQuery = q.Encode()
	r := &relay{url: u.String()}
	go func() {
		for {
			near, err := listener.Accept()
			if err != nil {
				return
			}
			far, err := new(net.Dialer).DialContext(context.Background(), network, address)
			if err != nil {
				_ = near.Close()
				continue
			}
			t.Cleanup(func() { _, _ = near.Close(), far.Close() })
			dead := make(chan struct{})
			r.mu.Lock()
			r.dead = append(r.dead, dead)
			r.mu.Unlock()
			go pass(far, near, dead)
			go pass(near, far, dead)
		}
	}()
	return r
}

// pass copies until the end of either, or of everything.
func pass(to, from net.Conn, dead <-chan struct{}) {
	b := make([]byte, 4096)
	for {
		n, err := from.Read(b)
		select {
		case <-dead:
			return
		default:
		}
		if _, failed := to.Write(b[:n]); err != nil || failed != nil {
			_, _ = to.Close(), from.Close()
			return
		}
	}
}

// TestConnectionsThatDieSilently: every connection of the pool hangs, without a reset, in the hands of callers who set
// no end. The store gives them up and makes new ones; closing it ends.
func TestConnectionsThatDieSilently(t *testing.T) {
	t.Parallel()
	r := newRelay(t, storetest.Postgres(t, func(url string) error {
		st, err := store.Open(context.Background(), url, store.Options{})
		if err != nil {
			return err
		}
		_, err = st.Migrate(context.Background())
		return errors.Join(err, st.Close())
	}))
	forever := context.Background()
	st, err := store.Open(forever, r.url, store.Options{MaxConns: 3, Patience: 500 * time.Millisecond, Attachments: t.TempDir()})
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = st.Close() }() // what still hangs it leaves behind, and says so
	uses := map[string]func() error{
		"read":  func() error { _, err := st.AllCommunities(forever); return err },
		"probe": func() error { return st.Probe(forever) },
		"lease": func() error { _, _, err := st.Lease(forever, "night", domain.System, time.Minute); return err },
		"as of": func() error {
			return st.AsOf(forever, func(s *store.Store) error { _, err := s.AllCommunities(forever); return err })
		},
	}
	var all sync.WaitGroup
	atOnce := func(check func(what string, err error)) {
		for range 3 {
			for what, use := range uses {
				all.Go(func() { check(what, use()) })
			}
		}
		all.Wait()
	}
	atOnce(func(what string, err error) { // now the pool is full
		if err != nil {
			t.Errorf("%s before: %v", what, err)
		}
	})
	r.freeze()
	var hung atomic.Int32
	atOnce(func(what string, err error) {
		if err != nil {
			hung.Add(1)
			wantUnavailable(t, what, err, "unavailable")
		}
	})
	if hung.Load() == 0 {
		t.Error("no connection hung: the test proves nothing")
	}
	for begun := time.Now(); ; time.Sleep(200 * time.Millisecond) {
		if err := st.Probe(forever); err == nil {
			break
		} else if time.Since(begun) > time.Minute {
			t.Fatalf("still not served after a minute: %v", err)
		}
	}
	for what, use := range uses {
		if err := use(); err != nil {
			t.Errorf("%s afterwards: %v", what, err)
		}
	}
}
