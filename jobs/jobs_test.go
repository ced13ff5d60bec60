package jobs

import (
	"bytes"
	"context"
	"errors"
	"log/slog"
	"slices"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"songyao/domain"
	"songyao/store"
	"songyao/store/storetest"
	"songyao/workflow/rooms"
	"songyao/workflow/usecase"
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
func (o *office) replica(spec string, run func(context.Context, *rooms.Rooms, []domain.ID) (string, error)) *plan {
	rooms := rooms.Open(o.st, func() time.Time { return time.UnixMicro(o.now.Load()) })
	return &plan{
		Jobs: &Jobs{Rooms: rooms, log: slog.New(slog.NewTextHandler(&o.log, nil)), holder: domain.NewID(rooms.Now())},
		job:  job{"night", spec, run}, when: parse(spec), fresh: true,
	}
}

// look is one look of a process whose job goes well.
func (o *office) look(t *testing.T, p *plan) {
	t.Helper()
	if err := p.tick(t.Context()); err != nil {
		t.Error(err)
	}
}

// counted is a job that counts its runs.
func counted(n *atomic.Int32) func(context.Context, *rooms.Rooms, []domain.ID) (string, error) {
	return func(context.Context, *rooms.Rooms, []domain.ID) (string, error) {
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
			o.look(t, p)
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
		slow := func(context.Context, *rooms.Rooms, []domain.ID) (string, error) {
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
				all.Go(func() { o.look(t, p) })
			}
			all.Wait()
			if runs.Load() != due {
				t.Fatalf("%d runs by four replicas at %d moments", runs.Load(), due)
			}
			o.pass(10 * time.Minute)
		}
	})
}

// TestFailedRunIsTriedAgain: a minute after it failed, then after pauses that double up to half an hour, until it works.
// Its failure stands until then.
func TestFailedRunIsTriedAgain(t *testing.T) {
	storetest.Each(t, func(t *testing.T, st *store.Store) {
		o := newOffice(st)
		runs, mended := 0, false
		p := o.replica(nightly, func(context.Context, *rooms.Rooms, []domain.ID) (string, error) {
			runs++
			switch {
			case mended:
				return "done", nil
			case runs%2 == 0:
				panic("no more paper")
			}
			return "half", errors.New("printer on fire")
		})
		check := func(want int, message string) {
			t.Helper()
			said := p.tick(t.Context())
			r, err := st.Run(t.Context(), "night", lastDue(p.when, p.Now()))
			if err != nil || r == nil || r.FinishedAt == nil {
				t.Fatalf("the run is not on record: %+v, %v", r, err)
			}
			if runs != want || r.Attempts != want || !strings.Contains(r.Error, message) || (message == "") != (r.Error == "") {
				t.Fatalf("%d runs, want %d; recorded %+v", runs, want, r)
			}
			if (said == nil) != (message == "") {
				t.Fatalf("the look says %v", said)
			}
		}
		check(1, "printer on fire")
		for i, pause := range []time.Duration{1, 2, 4, 8, 16, 30, 30, 30} {
			o.pass(pause*time.Minute - time.Second)
			message := []string{"printer on fire", "no more paper"}[i%2]
			check(i+1, message)
			o.pass(time.Second)
			check(i+2, []string{"no more paper", "printer on fire"}[i%2])
		}
		o.pass(-24 * time.Hour) // the moment of the night before, which had no run
		_ = p.tick(t.Context()) // its failure is that of the night before
		o.pass(24 * time.Hour)
		runs = 9
		mended = true
		o.pass(30 * time.Minute)
		check(10, "")
		o.pass(time.Hour)
		check(10, "")
	})
}

// TestClockPutBackWithinAPause: an attempt that is due at an hour which a wrong clock made up is due now.
func TestClockPutBackWithinAPause(t *testing.T) {
	storetest.Each(t, func(t *testing.T, st *store.Store) {
		o := newOffice(st)
		runs := 0
		p := o.replica("0 0 1 * *", func(context.Context, *rooms.Rooms, []domain.ID) (string, error) {
			runs++
			return "", errors.New("printer on fire")
		})
		for _, pass := range []time.Duration{0, 0, -3 * time.Hour} {
			o.pass(pass)
			_ = p.tick(t.Context()) // said in TestFailedRunIsTriedAgain
		}
		if runs != 2 {
			t.Errorf("%d runs, want one, and one after the clock was put back", runs)
		}
	})
}

// TestOneCommunityFails: the others are done, and the next attempt is at that one alone.
func TestOneCommunityFails(t *testing.T) {
	storetest.Each(t, func(t *testing.T, st *store.Store) {
		o := newOffice(st)
		bad, good := domain.NewID(morning), domain.NewID(morning)
		var asked [][]domain.ID
		p := o.replica(nightly, func(ctx context.Context, _ *rooms.Rooms, only []domain.ID) (string, error) {
			asked = append(asked, only)
			all := []domain.Community{{Record: domain.Record{ID: bad}}, {Record: domain.Record{ID: good}}}
			failed := usecase.EachCommunity(ctx, all, func(_ context.Context, c *domain.Community) error {
				if c.ID == bad && len(asked) < 3 {
					panic("a row nobody thought of")
				}
				return nil
			})
			return "", failed.OrNil()
		})
		for range 4 {
			_ = p.tick(t.Context()) // its failures are what this is about
			o.pass(30 * time.Minute)
		}
		want := [][]domain.ID{nil, {bad}, {bad}}
		if !slices.EqualFunc(asked, want, slices.Equal) {
			t.Errorf("asked for %v, want %v", asked, want)
		}
		r, err := st.Run(t.Context(), "night", lastDue(p.when, morning))
		if err != nil || r.Error != "" || len(r.Failed) != 0 || r.Attempts != 3 {
			t.Errorf("recorded %+v, %v", r, err)
		}
	})
}

func TestDeadHolderIsReplaced(t *testing.T) {
	storetest.EachURL(t, func(t *testing.T, url string) {
		st := storetest.Open(t, url, store.Options{})
		o := newOffice(st)
		var runs atomic.Int32
		p := o.replica(nightly, counted(&runs))
		// A process took the lease, began its run and died.
		fence, ok, err := st.Lease(t.Context(), "night", domain.NewID(p.Now()), 5*time.Minute)
		if err != nil || !ok {
			t.Fatal(ok, err)
		}
		due := lastDue(p.when, p.Now())
		if err := st.SaveRun(t.Context(), &store.JobRun{Name: "night", DueAt: due, Fence: fence, Attempts: 1, StartedAt: p.Now()}); err != nil {
			t.Fatal(err)
		}
		// The database's clock decides when the lease ends, and not this one.
		for range 5 {
			if o.look(t, p); runs.Load() != 0 {
				t.Fatal("ran while another process has the lease")
			}
			o.pass(time.Hour)
		}
		o.set(morning)
		past := "now() - interval '1 second'"
		if !store.IsPostgres(url) {
			past = "datetime('now', '-1 second')"
		}
		if err := storetest.Exec(t, url, "UPDATE job_leases SET expires_at = "+past); err != nil {
			t.Fatal(err)
		}
		if o.look(t, p); runs.Load() != 1 {
			t.Fatalf("%d runs after the lease ran out", runs.Load())
		}
	})
}

// TestLeaseOfAnInventedHour: a process whose database's clock was a year ahead took a lease and died. Nobody waits
// for that year.
func TestLeaseOfAnInventedHour(t *testing.T) {
	storetest.EachURL(t, func(t *testing.T, url string) {
		st := storetest.Open(t, url, store.Options{})
		if _, ok, err := st.Lease(t.Context(), "night", domain.NewID(morning), 5*time.Minute); err != nil || !ok {
			t.Fatal(ok, err)
		}
		future := "now() + interval '1 year'"
		if !store.IsPostgres(url) {
			future = "datetime('now', '+1 year')"
		}
		if err := storetest.Exec(t, url, "UPDATE job_leases SET expires_at = "+future); err != nil {
			t.Fatal(err)
		}
		if fence, ok, err := st.Lease(t.Context(), "night", domain.NewID(morning), 5*time.Minute); err != nil || !ok || fence != 2 {
			t.Fatal(fence, ok, err)
		}
		if _, ok, err := st.Lease(t.Context(), "night", domain.NewID(morning), 5*time.Minute); err != nil || ok {
			t.Fatal("a lease of now is held", ok, err)
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
	schedule = append(schedule[:len(schedule):len(schedule)], job{"slow", "* * * * *", func(context.Context, *rooms.Rooms, []domain.ID) (string, error) {
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
	schedule = []job{{"stuck", "* * * * *", func(ctx context.Context, _ *rooms.Rooms, _ []domain.ID) (string, error) {
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

// TestStopLeavesAHangingJobBehind: what listens to nobody does not keep the process alive.
func TestStopLeavesAHangingJobBehind(t *testing.T) {
	running, release := make(chan struct{}), make(chan struct{})
	before := schedule
	t.Cleanup(func() { schedule = before })
	schedule = []job{{"deaf", "* * * * *", func(context.Context, *rooms.Rooms, []domain.ID) (string, error) {
		close(running)
		<-release
		return "", nil
	}}}
	st := storetest.Open(t, storetest.SQLite(t), store.Options{})
	jobs := Start(rooms.Open(st, time.Now), slog.New(slog.DiscardHandler))
	<-running
	ctx, cancel := context.WithTimeout(t.Context(), 50*time.Millisecond)
	defer cancel()
	jobs.Stop(ctx)
	close(release)
	jobs.begun.Wait()
}

func TestClockJumps(t *testing.T) {
	tick := time.Now() // with the steady clock's reading
	for _, c := range []struct {
		what       string
		wall, tick time.Duration
		want       time.Duration
	}{
		{"a quiet minute", time.Minute, time.Minute, 0},
		{"NTP's doing", time.Minute + 3*time.Second, time.Minute, 0},
		{"put back an hour", -time.Hour + 15*time.Second, 15 * time.Second, -time.Hour},
		{"put on a day, or asleep", 24*time.Hour + 15*time.Second, 15 * time.Second, 24 * time.Hour},
	} {
		watch := clocks{wall: morning, tick: tick}
		if got := watch.jumped(morning.Add(c.wall), tick.Add(c.tick)); got != c.want {
			t.Errorf("%s: %s, want %s", c.what, got, c.want)
		}
		if got := watch.jumped(morning.Add(c.wall), tick.Add(c.tick)); got != 0 {
			t.Errorf("%s: told twice: %s", c.what, got)
		}
	}
	if got := (&clocks{wall: morning}).jumped(morning.Add(time.Hour), time.Time{}); got != 0 {
		t.Errorf("the first look: %s", got)
	}
}

// TestClockAlert: one alert for the whole service, however often the clock jumps, and it has had its day a day later.
func TestClockAlert(t *testing.T) {
	storetest.Each(t, func(t *testing.T, st *store.Store) {
		o := newOffice(st)
		p := o.replica(nightly, nil)
		open := true
		alerts := func() []domain.Alert {
			t.Helper()
			rows, err := st.Alerts(t.Context(), domain.In(domain.System), store.AlertFilter{Open: &open, Kind: domain.AlertClock}, "", 10)
			if err != nil {
				t.Fatal(err)
			}
			return rows
		}
		tick := time.Now()
		watch := clocks{wall: p.Now(), tick: tick}
		for _, jump := range []time.Duration{0, -time.Hour, 2 * time.Hour} {
			o.pass(15*time.Second + jump)
			tick = tick.Add(15 * time.Second)
			if err := p.watch(t.Context(), &watch, tick); err != nil {
				t.Fatal(err)
			}
		}
		if rows := alerts(); len(rows) != 1 || !strings.Contains(string(rows[0].Data), "-3600") {
			t.Fatalf("alerts: %+v", rows)
		}
		for _, left := range []int{1, 0} {
			if _, _, err := p.Custody.FlagCustody(t.Context()); err != nil {
				t.Fatal(err)
			}
			if n := len(alerts()); n != left {
				t.Errorf("%d alerts stand, want %d", n, left)
			}
			o.pass(24 * time.Hour)
		}
	})
}
