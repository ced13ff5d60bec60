package jobs

import (
	"context"
	"fmt"
	"log/slog"
	"sync"
	"time"

	"github.com/robfig/cron/v3"

	"songyao/domain"
	"songyao/workflow/rooms"
	"songyao/workflow/usecase"
)

// zone is the one in which the schedule is written.
var zone = domain.Place{Zone: "Asia/Shanghai"}.Location()

// How often a process looks whether a job is due, seals what it wrote, seals what any
// process left unsealed, looks for plans that nobody is solving, and holds its clocks to
// each other. What is adopted is taken by one only, so no lease is needed, and every
// process helps.
const (
	lookEvery   = 15 * time.Second
	sealEvery   = time.Second
	sweepEvery  = time.Minute
	adoptEvery  = 30 * time.Second
	clocksEvery = 15 * time.Second
)

// giveUp is how long Stop waits for those it told to give up.
const giveUp = 5 * time.Second

// Jobs are the jobs of one process.
type Jobs struct {
	*rooms.Rooms
	log    *slog.Logger
	holder domain.ID // of this process's leases
	begun  sync.WaitGroup
	quit   chan struct{}
	cancel context.CancelFunc
}

// Start runs every job whose last moment was missed, and from then on the schedule
// and the sealing of the ledger, until Stop.
func Start(rooms *rooms.Rooms, log *slog.Logger) *Jobs {
	ctx, cancel := context.WithCancel(context.Background())
	j := &Jobs{Rooms: rooms, log: log, holder: domain.NewID(rooms.Now()), quit: make(chan struct{}), cancel: cancel}
	for _, job := range schedule {
		p := plan{Jobs: j, job: job, when: parse(job.spec), fresh: true}
		j.every(lookEvery, "job "+job.name, func(time.Time) error { return p.tick(ctx) })
	}
	j.every(sealEvery, usecase.Sealing, func(time.Time) error { return j.Ledger.SealWritten(ctx) })
	j.every(sweepEvery, "sealing all", func(time.Time) error {
		_, err := j.Ledger.Seal(ctx)
		return err
	})
	j.every(adoptEvery, "planning", func(time.Time) error { return j.Planning.AdoptPlans(ctx) })
	clocks := clocks{wall: rooms.Now()}
	j.every(clocksEvery, "clock", func(tick time.Time) error { return j.watch(ctx, &clocks, tick) })
	return j
}

// every does something at once and then again and again, until Stop, and keeps what became
// of it for readiness. It waits by the machine's steady clock, which nobody sets: a clock
// that is put back keeps nothing waiting. A failure is logged when it begins, not every
// time that it lasts; a panic is one, and the next round comes all the same.
func (j *Jobs) every(pause time.Duration, what string, do func(tick time.Time) error) {
	j.begun.Go(func() {
		ticker := time.NewTicker(pause)
		defer ticker.Stop()
		var tick time.Time
		for {
			j.tell(what, rescued(do, tick))
			select {
			case tick = <-ticker.C:
			case <-j.quit:
				return
			}
		}
	})
}

func rescued(do func(time.Time) error, tick time.Time) (err error) {
	defer usecase.Rescue(&err)
	return do(tick)
}

// tell notes how a part of the service fares.
func (j *Jobs) tell(what string, err error) {
	switch j.Health.Report(what, j.Now(), err) {
	case usecase.BeganToFail:
		j.log.Error(what+" fails", "error", err)
	case usecase.Recovered:
		j.log.Info(what + " works again")
	case usecase.Unchanged:
	}
}

// Stop begins nothing more, waits for what runs, and seals what that wrote. When ctx ends
// first, what runs is told to give up; what then hangs is left behind, and said.
func (j *Jobs) Stop(ctx context.Context) {
	close(j.quit)
	defer j.cancel()
	done := make(chan struct{})
	go func() {
		j.begun.Wait()
		if _, err := j.Ledger.Seal(ctx); err != nil {
			j.log.Error("the next start seals the ledger's end", "error", err)
		}
		close(done)
	}()
	select {
	case <-done:
		return
	case <-ctx.Done():
	}
	j.cancel()
	select {
	case <-done:
	case <-time.After(giveUp):
		j.log.Error("a job did not give up and is left behind")
	}
}

// parse reads a spec of the table; a wrong one is a mistake in this package.
func parse(spec string) cron.Schedule {
	when, err := cron.ParseStandard(spec)
	if err != nil {
		panic("jobs: " + err.Error())
	}
	return when
}

// plan is a job with its schedule.
type plan struct {
	*Jobs
	job
	when  cron.Schedule
	fresh bool // this process has not looked yet
}

// tick runs the job if the last moment at which it was due has had no run, or one that
// failed and is to be tried again. A process that has just started tries at once.
func (p *plan) tick(ctx context.Context) error {
	due := lastDue(p.when, p.Now())
	var result string
	ran, err := p.RunOnce(ctx, usecase.DueJob{
		Name: p.name, At: due, Holder: p.holder, AfterFailure: p.fresh,
		Run: func(ctx context.Context, only []domain.ID) (_ string, err error) {
			result, err = p.run(ctx, p.Rooms, only)
			return result, err
		},
	})
	if ran || err == nil {
		p.fresh = false
	}
	if ran && err == nil {
		p.log.Info("job done", "name", p.name, "due", due, "result", result)
	}
	if err != nil {
		return fmt.Errorf("due %s: %w", due.Format(time.RFC3339), err)
	}
	return nil
}

// lastDue is the newest moment of the schedule that is not after now.
func lastDue(when cron.Schedule, now time.Time) time.Time {
	for back := time.Minute; ; back *= 2 {
		due := when.Next(now.Add(-back).In(zone))
		if due.After(now) {
			continue // not within back: look further
		}
		for next := due; !next.After(now) && !next.IsZero(); next = when.Next(next) {
			due = next
		}
		return due.UTC()
	}
}
