package jobs

import (
	"bytes"
	"context"
	"errors"
	"log/slog"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"songyao/domain"
	"songyao/store"
	"songyao/store/storetest"
	"songyao/workflow/rooms"
)

// morning is a Monday, 09:05 in Beijing.
var morning = time.Date(2020, 6, 15, 1, 5, 0, 0, time.UTC)

// office is one database, and a clock that the test moves.
type office struct {
	st  *store.Store
	now atomic.Int64 // Unix microseconds
	log bytes.Buffer
}

func newOffice(st *store.Store) *office {
	o := &office{st: st}
	o.now.Store(morning.UnixMicro())
	return o
}

func (o *office) set(t time.Time)      { o.now.Store(t.UnixMicro()) }
func (o *office) pass(d time.Duration) { o.now.Add(d.Microseconds()) }

// replica is a process that has just started, with one job.
func (o *office) replica(spec string, run func(context.Context, *rooms.Rooms) (string, error)) *plan {
	rooms := rooms.Open(o.st, func() time.Time { return time.UnixMicro(o.now.Load()) })
	return &plan{
		Jobs: &Jobs{Rooms: rooms, log: slog.New(slog.NewTextHandler(&o.log, nil)), holder: domain.NewID(rooms.Now())},
		job:  job{"night", spec, run}, when: parse(spec), fresh: true,
	}
}

// counted is a job that counts its runs.
func counted(n *atomic.Int32) func(context.Context, *rooms.Rooms) (string, error) {
	return func(context.Context, *rooms.Rooms) (string, error) {
		n.Add(1)
		return "done", nil
	}
}

const nightly = "30 3 * * *"

func TestClockJumpCatchesUpOnce(t *testing.T) {
	storetest.Each(t, func(t *testing.T, st *store.Store) {
		o := newOffice(st)
		var runs atomic.Int32
		p := o.replica(nightly, counted(&runs))
		want := func(n int32, when string) {
			t.Helper()
			p.tick(t.Context())
			if runs.Load() != n {
				t.Fatalf("%s: %d runs, want %d", when, runs.Load(), n)
			}
		}
		want(1, "the first start makes up for last night")
		want(1, "a minute later")
		o.set(time.Date(2020, 6, 15, 19, 29, 59, 0, time.UTC))
		want(1, "a second before 03:30 in Beijing")
		o.pass(time.Second)
		want(2, "at 03:30")
		o.pass(5*24*time.Hour + 7*time.Hour)
		want(3, "the machine slept for five days: once, not five times")
		want(3, "and a minute after that")
		p = o.replica(nightly, counted(&runs))
		want(3, "a restart on the same day")
		o.pass(-3 * 24 * time.Hour)
		want(4, "the clock is set back to a night without a run")
		o.pass(3 * 24 * time.Hour)
		want(4, "and forth again, to one that had its run")
	})
}

func TestTwoReplicasRunOnce(t *testing.T) {
	storetest.Each(t, func(t *testing.T, st *store.Store) {
		o := newOffice(st)
		var runs atomic.Int32
		slow := func(context.Context, *rooms.Rooms) (string, error) {
			runs.Add(1)
			time.Sleep(20 * time.Millisecond)
			return "", nil
		}
		var replicas []*plan
		for range 4 {
			replicas = append(replicas, o.replica("*/10 * * * *", slow))
		}
		for due := int32(1); due <= 5; due++ {
			var all sync.WaitGroup
			for _, p := range replicas {
				all.Go(func() { p.tick(t.Context()) })
			}
			all.Wait()
			if runs.Load() != due {
				t.Fatalf("%d runs by four replicas at %d moments", runs.Load(), due)
			}
			o.pass(10 * time.Minute)
		}
		if strings.Contains(o.log.String(), "failed") {
			t.Error(o.log.String())
		}
	})
}

func TestFailedRunIsRecordedAndTriedAtTheNextMoment(t *testing.T) {
	storetest.Each(t, func(t *testing.T, st *store.Store) {
		o := newOffice(st)
		runs := 0
		broken := func(context.Context, *rooms.Rooms) (string, error) {
			if runs++; runs%2 == 0 {
				panic("no more paper")
			}
			return "half", errors.New("printer on fire")
		}
		p := o.replica("*/10 * * * *", broken)
		check := func(want int, message string) {
			t.Helper()
			p.tick(t.Context())
			r, err := st.Run(t.Context(), "night", lastDue(p.when, p.Now()))
			if err != nil || r == nil || r.FinishedAt == nil {
				t.Fatalf("the run is not on record: %+v, %v", r, err)
			}
			if runs != want || !strings.Contains(r.Error, message) {
				t.Fatalf("%d runs, want %d; recorded %q", runs, want, r.Error)
			}
		}
		check(1, "printer on fire")
		check(1, "printer on fire") // a minute later it is left alone
		if !strings.Contains(o.log.String(), "printer on fire") {
			t.Error("the failure is not in the log")
		}
		o.pass(10 * time.Minute)
		check(2, "no more paper")
		p = o.replica("*/10 * * * *", broken)
		check(3, "printer on fire") // a new process tries again at once
		check(3, "printer on fire")
	})
}

func TestDeadHolderIsReplaced(t *testing.T) {
	storetest.Each(t, func(t *testing.T, st *store.Store) {
		o := newOffice(st)
		var runs atomic.Int32
		p := o.replica(nightly, counted(&runs))
		// A process took the lease, began its run and died.
		now := p.Now()
		fence, ok, err := st.Lease(t.Context(), "night", domain.NewID(now), now, now.Add(5*time.Minute))
		if err != nil || !ok {
			t.Fatal(ok, err)
		}
		due := lastDue(p.when, now)
		if err := st.SaveRun(t.Context(), &store.JobRun{Name: "night", DueAt: due, Fence: fence, StartedAt: now}); err != nil {
			t.Fatal(err)
		}
		for range 5 {
			if p.tick(t.Context()); runs.Load() != 0 {
				t.Fatal("ran while another process has the lease")
			}
			o.pass(time.Minute)
		}
		if p.tick(t.Context()); runs.Load() != 1 {
			t.Fatalf("%d runs after the lease ran out", runs.Load())
		}
	})
}

func TestLastDue(t *testing.T) {
	beijing := func(s string) time.Time {
		v, err := time.ParseInLocation("2006-01-02 15:04:05", s, zone)
		if err != nil {
			t.Fatal(err)
		}
		return v
	}
	for _, c := range []struct{ spec, now, due string }{
		{"*/10 * * * *", "2020-06-15 09:05:00", "2020-06-15 09:00:00"},
		{"*/10 * * * *", "2020-06-15 09:10:00", "2020-06-15 09:10:00"},
		{nightly, "2020-06-15 03:29:59", "2020-06-14 03:30:00"},
		{nightly, "2020-06-15 03:30:00", "2020-06-15 03:30:00"},
		{"0 6 * * 1", "2020-06-14 23:00:00", "2020-06-08 06:00:00"},
		{"0 0 29 2 *", "2023-05-01 00:00:00", "2020-02-29 00:00:00"},
	} {
		if got := lastDue(parse(c.spec), beijing(c.now).UTC()); !got.Equal(beijing(c.due)) {
			t.Errorf("%q at %s: %s, want %s", c.spec, c.now, got, c.due)
		}
	}
}

func TestScheduleIsSound(t *testing.T) {
	seen := map[string]bool{}
	for _, j := range schedule {
		if seen[j.name] {
			t.Errorf("two jobs are called %s", j.name)
		}
		seen[j.name] = true
		if due := lastDue(parse(j.spec), morning); due.IsZero() || morning.Sub(due) > 366*24*time.Hour {
			t.Errorf("%s: %q is never due", j.name, j.spec)
		}
	}
}

// TestStartAndStop runs the real schedule: what was missed runs at once, the ledger
// is sealed, and Stop leaves nothing unsealed and waits for what runs.
func TestStartAndStop(t *testing.T) {
	running, finished := make(chan struct{}), false
	before := schedule
	t.Cleanup(func() { schedule = before })
	schedule = append(schedule[:len(schedule):len(schedule)], job{"slow", "* * * * *", func(context.Context, *rooms.Rooms) (string, error) {
		close(running)
		time.Sleep(200 * time.Millisecond)
		finished = true
		return "", nil
	}})
	st := storetest.Open(t, storetest.SQLite(t), store.Options{})
	o := newOffice(st)
	rooms := rooms.Open(st, func() time.Time { return time.UnixMicro(o.now.Load()) })
	if _, ok, err := rooms.Office.Bootstrap(t.Context(), "admin"); err != nil || !ok {
		t.Fatal(ok, err)
	}
	jobs := Start(rooms, slog.New(slog.DiscardHandler))
	<-running
	jobs.Stop(t.Context())
	if !finished {
		t.Error("Stop did not wait for the job")
	}
	v, err := rooms.Ledger.Verify(t.Context())
	if err != nil || v.FirstError != "" || v.Unsealed != 0 || v.Entries == 0 {
		t.Errorf("after Stop: %+v, %v", v, err)
	}
	for _, j := range schedule {
		if r, err := st.Run(t.Context(), j.name, lastDue(parse(j.spec), rooms.Now())); err != nil || r == nil || r.Error != "" {
			t.Errorf("%s was missed and did not run at the start: %+v, %v", j.name, r, err)
		}
	}
}

func TestStopTellsAStuckJobToGiveUp(t *testing.T) {
	running := make(chan struct{})
	before := schedule
	t.Cleanup(func() { schedule = before })
	schedule = []job{{"stuck", "* * * * *", func(ctx context.Context, _ *rooms.Rooms) (string, error) {
		close(running)
		<-ctx.Done()
		return "", ctx.Err()
	}}}
	st := storetest.Open(t, storetest.SQLite(t), store.Options{})
	jobs := Start(rooms.Open(st, time.Now), slog.New(slog.DiscardHandler))
	<-running
	ctx, cancel := context.WithTimeout(t.Context(), 50*time.Millisecond)
	defer cancel()
	jobs.Stop(ctx)
}
