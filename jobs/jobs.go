package jobs

import (
	"context"
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

// Jobs are the jobs of one process.
type Jobs struct {
	*rooms.Rooms
	log    *slog.Logger
	holder domain.ID // of this process's leases
	cron   *cron.Cron
	begun  sync.WaitGroup // what cron does not wait for
	quit   chan struct{}
	cancel context.CancelFunc
}

// Start runs every job whose last moment was missed, and from then on the schedule
// and the sealing of the ledger, until Stop.
func Start(rooms *rooms.Rooms, log *slog.Logger) *Jobs {
	ctx, cancel := context.WithCancel(context.Background())
	j := &Jobs{
		Rooms: rooms, log: log, holder: domain.NewID(rooms.Now()), quit: make(chan struct{}), cancel: cancel,
		cron: cron.New(cron.WithLocation(zone), cron.WithLogger(cron.DiscardLogger)),
	}
	for _, job := range schedule {
		p := plan{Jobs: j, job: job, when: parse(job.spec), fresh: true}
		// Recover inside of SkipIfStillRunning: the other way round, a job that
		// panicked once would be taken to be running for ever.
		run := cron.NewChain(cron.SkipIfStillRunning(cron.DiscardLogger), cron.Recover(cronLog{log})).
			Then(cron.FuncJob(func() { p.tick(ctx) }))
		// Every job looks every minute whether the last moment of its own schedule
		// has had its run. That is the same as firing then, and it also makes up for
		// moments that passed while the machine slept or a dead process had the lease.
		j.cron.Schedule(parse("* * * * *"), run)
		j.begun.Go(run.Run)
	}
	j.cron.Start()
	j.begun.Go(func() { j.seal(ctx, time.Second) })
	j.begun.Go(func() { j.adopt(ctx, adoption) })
	return j
}

// Stop begins nothing more and waits for what runs. When ctx ends first, that is
// told to give up.
func (j *Jobs) Stop(ctx context.Context) {
	close(j.quit)
	running := j.cron.Stop()
	done := make(chan struct{})
	go func() {
		<-running.Done()
		j.begun.Wait()
		close(done)
	}()
	select {
	case <-done:
	case <-ctx.Done():
		j.cancel()
		<-done
	}
	j.cancel()
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

// tick runs the job if the last moment at which it was due has had no run. What
// failed is tried again at the next moment, or when a process starts.
func (p *plan) tick(ctx context.Context) {
	due := lastDue(p.when, p.Now())
	var result string
	ran, err := p.RunOnce(ctx, usecase.DueJob{Name: p.name, At: due, Holder: p.holder, AfterFailure: p.fresh},
		func(ctx context.Context) (_ string, err error) {
			result, err = p.run(ctx, p.Rooms)
			return result, err
		})
	switch {
	case err != nil:
		p.log.Error("job failed", "name", p.name, "due", due, "error", err)
	case ran:
		p.log.Info("job done", "name", p.name, "due", due, "result", result)
	}
	if ran || err == nil {
		p.fresh = false
	}
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

// seal chains hashes over what was committed, every little while, and once more at
// the end. It reports an error when it begins, not every second that it lasts.
func (j *Jobs) seal(ctx context.Context, every time.Duration) {
	ticker := time.NewTicker(every)
	defer ticker.Stop()
	for failing, last := false, false; !last; {
		select {
		case <-ticker.C:
		case <-j.quit:
			last = true
		}
		_, err := j.Ledger.Seal(ctx)
		if err != nil && !failing {
			j.log.Error("the ledger is not being sealed", "error", err)
		}
		if err == nil && failing {
			j.log.Info("the ledger is being sealed again")
		}
		failing = err != nil
	}
}

// adoption is how often a process looks for plans that nobody is solving. What is taken
// is taken by one only, so no lease is needed, and every process helps.
const adoption = 30 * time.Second

// adopt begins to solve the plans of the planning job and of processes that died, and
// logs what went wrong with any.
func (j *Jobs) adopt(ctx context.Context, every time.Duration) {
	ticker := time.NewTicker(every)
	defer ticker.Stop()
	for {
		if err := j.Planning.AdoptPlans(ctx); err != nil {
			j.log.Error("a plan was not solved", "error", err)
		}
		select {
		case <-ticker.C:
		case <-j.quit:
			return
		}
	}
}

// cronLog gives cron's errors to our log.
type cronLog struct{ log *slog.Logger }

// Info is about cron's own doings, which interest nobody.
func (cronLog) Info(string, ...any) {}

// Error is a panic outside of a run.
func (l cronLog) Error(err error, msg string, details ...any) {
	l.log.Error("job: "+msg, append(details, "error", err)...)
}
