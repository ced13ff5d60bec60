package store_test

import (
	"context"
	"database/sql"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"sync"
	"testing"
	"time"

	"songyao/domain"
	"songyao/store"
	"songyao/store/storetest"
)

var now = time.Date(2020, 6, 15, 1, 0, 0, 123456000, time.UTC)

func hospital(name string) *domain.Hospital {
	return &domain.Hospital{
		Record: domain.Record{ID: domain.NewID(now), Version: 1, CreatedAt: now, UpdatedAt: now}, Name: name,
		InsuranceRoute: domain.RouteTCM, ClosedOn: domain.List[domain.Date]{"2020-06-25"},
	}
}

func changeOf(rows ...any) *domain.Change {
	c := &domain.Change{CommunityID: domain.System, At: now}
	c.Insert(rows...)
	c.Record("test", "hospitals", domain.System, struct{}{})
	return c
}

// What goes in comes back, to the microsecond and in UTC.
func TestApplyKeepsWhatItWasGiven(t *testing.T) {
	storetest.Each(t, func(t *testing.T, st *store.Store) {
		h := hospital("天坛医院")
		if err := st.Apply(t.Context(), changeOf(h)); err != nil {
			t.Fatal(err)
		}
		got, err := store.Get[domain.Hospital](t.Context(), st, "hospital", h.ID)
		if err != nil {
			t.Fatal(err)
		}
		if d := domain.Diff(h, got); len(d) != 0 || got.Version != 1 || got.CreatedAt != now {
			t.Errorf("%+v, %v", d, got.CreatedAt)
		}
	})
}

func TestApplyWritesAllOrNothing(t *testing.T) {
	storetest.Each(t, func(t *testing.T, st *store.Store) {
		ctx := t.Context()
		first := hospital("甲")
		if err := st.Apply(ctx, changeOf(first)); err != nil {
			t.Fatal(err)
		}
		stale := *first
		stale.Version = 5 // as if read at 4
		broken := changeOf(hospital("乙"))
		broken.Update(&stale)
		noParent := changeOf(hospital("丙"), &domain.Token{
			ID: domain.NewID(now), StaffID: domain.NewID(now), Hash: "h", CreatedAt: now, ExpiresAt: now,
		})
		unknown := changeOf(hospital("丁"))
		unknown.Delete(hospital("没有"))
		for name, c := range map[string]struct {
			change *domain.Change
			code   string
		}{
			"a guard misses":           {broken, "changed_meanwhile"},
			"the same name twice":      {changeOf(hospital("戊"), hospital("甲")), "already_exists"},
			"a parent is missing":      {noParent, "still_referenced"},
			"what goes is not there":   {unknown, "changed_meanwhile"},
			"a change without a trace": {&domain.Change{CommunityID: domain.System, At: now, Inserts: []any{hospital("己")}}, ""},
		} {
			err := st.Apply(ctx, c.change)
			if err == nil || c.code != "" && !domain.IsCode(err, c.code) {
				t.Errorf("%s: %v", name, err)
			}
		}
		all, err := store.List[domain.Hospital](ctx, st, "", 10)
		if err != nil || len(all) != 1 {
			t.Errorf("%d hospitals, %v", len(all), err)
		}
		entries, err := st.Entries(ctx, domain.System, 0, 10)
		if err != nil || len(entries) != 1 {
			t.Errorf("%d entries, %v", len(entries), err)
		}
	})
}

// The ledger's numbers have no gap, whoever writes at once and whoever fails.
func TestLedgerNumbersHaveNoGap(t *testing.T) {
	storetest.Each(t, func(t *testing.T, st *store.Store) {
		var wg sync.WaitGroup
		for i := range 16 {
			wg.Go(func() {
				for j := range 10 {
					c := changeOf()
					c.Record("second", "hospitals", domain.System, struct{}{})
					if (i+j)%3 == 0 {
						c.Update(hospital("没有")) // misses, and takes no number
					}
					if err := st.Apply(context.Background(), c); err != nil && !domain.IsCode(err, "changed_meanwhile") {
						t.Error(err)
					}
				}
			})
		}
		wg.Wait()
		entries, err := st.Entries(t.Context(), domain.System, 0, 1000)
		if err != nil {
			t.Fatal(err)
		}
		for i, e := range entries {
			if e.Seq != int64(i+1) {
				t.Fatalf("entry %d has number %d", i, e.Seq)
			}
		}
		if len(entries) < 100 || len(entries)%2 != 0 {
			t.Errorf("%d entries", len(entries))
		}
	})
}

// TestEveryWriteLeavesATrace: what writes outside of Apply, and so without a
// ledger entry, is bookkeeping that is nobody's data.
func TestEveryWriteLeavesATrace(t *testing.T) {
	write := regexp.MustCompile(`(?:(?i:INSERT INTO|UPDATE|DELETE FROM) |\b(?:insert|update|remove)\{\s*table: ")([a-z_]+)(?:"|\s+(?:\(|SET|WHERE|VALUES))`)
	allowed := map[string]bool{"job_leases": true, "job_runs": true, "idempotency_keys": true, "communities": true, "events": true, "plans": true}
	home := map[string]string{"communities": "apply.go", "events": "apply.go", "plans": "plan.go"} // of the last, a search's progress
	files, err := filepath.Glob("*.go")
	if err != nil {
		t.Fatal(err)
	}
	found := 0
	for _, file := range files {
		src, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		if strings.HasSuffix(file, "_test.go") {
			continue
		}
		for _, m := range write.FindAllStringSubmatch(string(src), -1) {
			found++
			if !allowed[m[1]] || home[m[1]] != "" && file != home[m[1]] {
				t.Errorf("%s writes %s beside Apply", file, m[1])
			}
		}
		if n := strings.Count(string(src), "s.insert(ctx,"); n > 0 && file != "ledger.go" {
			t.Errorf("%s inserts beside Apply", file)
		}
	}
	if found < 5 {
		t.Errorf("only %d writes found: has the way they are written changed?", found)
	}
}

// TestFailureLeavesConnectionUsable: on Postgres a pipeline that fails halfway is rolled back at
// once; the same connection serves the next change, outside of any transaction.
func TestFailureLeavesConnectionUsable(t *testing.T) {
	storetest.EachURL(t, func(t *testing.T, url string) {
		if !store.IsPostgres(url) {
			return // database/sql sees to it
		}
		ctx, st := t.Context(), storetest.Open(t, url, store.Options{MaxConns: 1})
		guard := changeOf(hospital("甲"))
		guard.Update(hospital("没有"))
		late := changeOf(hospital("乙"))
		late.Idempotency = &domain.Idempotency{StaffID: domain.System, Key: "k", Result: domain.JSON("{}"), At: now}
		if err := st.Apply(ctx, late); err != nil {
			t.Fatal(err)
		}
		again := changeOf(hospital("丙"))
		again.Idempotency = late.Idempotency
		unsent := changeOf(hospital("丁")) // the driver cannot encode it
		unsent.Record("test", "hospitals", "no-id", struct{}{})
		before := connection(t, url)
		if before.State != "idle" || before.Query != "COMMIT" {
			t.Errorf("after a change the connection is %+v", before)
		}
		for name, c := range map[string]struct {
			change *domain.Change
			code   string
		}{
			"a guard misses":                {guard, "changed_meanwhile"},
			"the last record is taken":      {again, "already_exists"},
			"an entry that cannot be sent":  {unsent, "internal"},
			"the same guard a second time":  {guard, "changed_meanwhile"},
			"the same record a second time": {again, "already_exists"},
		} {
			if err := st.Apply(ctx, c.change); !domain.IsCode(err, c.code) {
				t.Errorf("%s: %v", name, err)
			}
			after := connection(t, url)
			if after.PID != before.PID || after.State != "idle" || after.Query != "rollback" {
				t.Errorf("%s: the connection is %+v, and was %+v", name, after, before)
			}
		}
		hospitals, err := store.List[domain.Hospital](ctx, st, "", 10)
		entries, also := st.Entries(ctx, domain.System, 0, 10)
		if err != nil || also != nil || len(hospitals) != 1 || len(entries) != 1 {
			t.Errorf("%d hospitals, %v; %d entries, %v", len(hospitals), err, len(entries), also)
		}
	})
}

// backend is a connection as Postgres sees it.
type backend struct {
	PID          int
	State, Query string // the last one
}

// connection is the one connection to the database beside the one that asks.
func connection(t *testing.T, url string) (out backend) {
	t.Helper()
	db, err := sql.Open("pgx", url)
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = db.Close() }() // a test's own connection
	err = db.QueryRowContext(t.Context(), `SELECT pid, state, query FROM pg_stat_activity
		WHERE datname = current_database() AND pid <> pg_backend_pid()`).Scan(&out.PID, &out.State, &out.Query)
	if err != nil {
		t.Fatal(err)
	}
	return out
}

// TestManyRowsGoTogether: what is written by the hundred goes in bundles, and comes
// back row by row, numbered without a gap.
func TestManyRowsGoTogether(t *testing.T) {
	storetest.Each(t, func(t *testing.T, st *store.Store) {
		const many = 123 // two bundles and a rest
		c := &domain.Change{CommunityID: domain.System, At: now}
		for range many {
			h := hospital(string(domain.NewID(now)))
			c.Insert(h)
			c.Record("hospital.create", "hospitals", h.ID, h)
		}
		if err := st.Apply(t.Context(), c); err != nil {
			t.Fatal(err)
		}
		rows, err := store.List[domain.Hospital](t.Context(), st, "", 200)
		if err != nil || len(rows) != many {
			t.Fatalf("%d hospitals, %v", len(rows), err)
		}
		entries, err := st.Entries(t.Context(), domain.System, 0, 200)
		if err != nil || len(entries) != many {
			t.Fatalf("%d entries, %v", len(entries), err)
		}
		for i, e := range entries {
			if e.Seq != int64(i+1) || e.SubjectID != c.Entries[i].SubjectID {
				t.Fatalf("entry %d is number %d, about %s", i, e.Seq, e.SubjectID)
			}
		}
	})
}
