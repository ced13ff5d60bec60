package usecase

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"runtime/debug"
	"slices"
	"strings"
	"time"

	"songyao/domain"
	"songyao/store"
)

// jobLease is how long a run has: afterwards another replica may take over, so
// the run is stopped a little before.
const (
	jobLease  = 5 * time.Minute
	jobMargin = 10 * time.Second
)

// firstPause and longestPause are between two attempts at a run that failed: the pauses
// double from one to the other.
const (
	firstPause   = time.Minute
	longestPause = 30 * time.Minute
)

// communityTime is how long a job may take over one community: a fault there must not
// use up the lease of all.
const communityTime = 30 * time.Second

// DueJob is a job at one of the moments at which it has to run.
type DueJob struct {
	Name   string
	At     time.Time
	Holder domain.ID // the process that would run it
	// AfterFailure runs it without the pause that a failed attempt is to be followed by.
	AfterFailure bool
	// Run does the job for these communities, for all when there are none, and tells what
	// came of it. It may answer CommunitiesError: the others are then done.
	Run func(ctx context.Context, only []domain.ID) (result string, err error)
}

// CommunitiesError is what went wrong in a run of a job, by community: the next attempt is at
// these alone.
type CommunitiesError map[domain.ID]error

// toldFailures is how many communities the text of CommunitiesError names.
const toldFailures = 20

// Error names the communities, as many as a reader can use, and what went wrong in each.
func (f CommunitiesError) Error() string {
	ids := slices.Sorted(maps.Keys(f))
	var text strings.Builder
	fmt.Fprintf(&text, "%d communities failed", len(ids))
	for _, id := range ids[:min(len(ids), toldFailures)] {
		fmt.Fprintf(&text, "\n%s: %v", id, f[id])
	}
	return text.String()
}

// Unwrap gives what went wrong.
func (f CommunitiesError) Unwrap() []error { return slices.Collect(maps.Values(f)) }

// JobCommunities reads the communities that a job is to look at: only those, or all.
func (e *Engine) JobCommunities(ctx context.Context, only []domain.ID) ([]domain.Community, error) {
	all, err := e.Store.AllCommunities(ctx)
	if len(only) == 0 || err != nil {
		return all, err
	}
	return slices.DeleteFunc(all, func(c domain.Community) bool { return !slices.Contains(only, c.ID) }), nil
}

// EachCommunity does something in each community, one after the other. What goes wrong in
// one, a panic or a hang too, keeps no other waiting: it comes back as CommunitiesError.
func EachCommunity(ctx context.Context, communities []domain.Community, do func(context.Context, *domain.Community) error) CommunitiesError {
	failed := CommunitiesError{}
	for i := range communities {
		if err := inCommunity(ctx, &communities[i], do); err != nil {
			failed[communities[i].ID] = err
		}
	}
	return failed
}

func inCommunity(ctx context.Context, c *domain.Community, do func(context.Context, *domain.Community) error) (err error) {
	ctx, cancel := context.WithTimeout(ctx, communityTime)
	defer cancel()
	defer Rescue(&err)
	return do(ctx, c)
}

// OrNil is the failures as an error, nil when there are none.
func (f CommunitiesError) OrNil() error {
	if len(f) == 0 {
		return nil
	}
	return f
}

// RunOnce runs the job unless it has already run for this moment, here or on
// another replica, or is running on one. What became of the run is recorded; ran
// tells whether there was one, err why it failed, waits or could not be begun. A failed run is
// tried again after a pause that doubles, until the next moment is due. A process
// that dies in the middle leaves no finished run, so the job may run twice.
func (e *Engine) RunOnce(ctx context.Context, job DueJob) (ran bool, err error) {
	if due, _, err := e.outstanding(ctx, job); !due || err != nil {
		return false, err
	}
	fence, free, err := e.Store.Lease(ctx, job.Name, job.Holder, jobLease)
	if err != nil || !free {
		return false, err
	}
	defer func() {
		err = errors.Join(err, detached(ctx, func(ctx context.Context) error { return e.Store.Release(ctx, job.Name, fence) }))
	}()
	due, r, err := e.outstanding(ctx, job)
	if !due || err != nil { // another was faster
		return false, err
	}
	if r == nil {
		r = &store.JobRun{Name: job.Name, DueAt: domain.Instant(job.At)}
	}
	only := []domain.ID(r.Failed)
	r.Fence, r.StartedAt, r.FinishedAt, r.RetryAt, r.Attempts = fence, e.Now(), nil, nil, r.Attempts+1
	if err := e.Store.SaveRun(ctx, r); err != nil {
		return false, err
	}
	result, failure := runWithinLease(ctx, job.Run, only)
	e.record(r, result, failure)
	return true, errors.Join(failure, detached(ctx, func(ctx context.Context) error { return e.Store.SaveRun(ctx, r) }))
}

// record notes what came of an attempt, and when the next is due.
func (e *Engine) record(r *store.JobRun, result string, failure error) {
	finished := e.Now()
	r.FinishedAt, r.Result, r.Error = &finished, result, ""
	if failure == nil {
		r.Failed = nil
		return
	}
	r.Error = failure.Error()
	retry := finished.Add(pause(r.Attempts))
	r.RetryAt = &retry
	var failed CommunitiesError
	if errors.As(failure, &failed) {
		r.Failed = slices.Sorted(maps.Keys(failed))
	}
}

// pause is how long after so many failed attempts the next one is due.
func pause(attempts int) time.Duration {
	p := firstPause
	for range attempts - 1 {
		if p *= 2; p >= longestPause {
			return longestPause
		}
	}
	return p
}

// detached writes what came of a run even when the run itself was told to stop.
func detached(ctx context.Context, write func(context.Context) error) error {
	ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), jobMargin)
	defer cancel()
	return write(ctx)
}

// outstanding reports whether the job has still to run for its moment, and the attempts
// so far.
func (e *Engine) outstanding(ctx context.Context, job DueJob) (bool, *store.JobRun, error) {
	r, err := e.Store.Run(ctx, job.Name, domain.Instant(job.At))
	switch {
	case err != nil:
		return false, nil, err
	case r == nil || r.FinishedAt == nil:
		return true, r, nil
	case r.Error == "":
		return false, r, nil
	case job.AfterFailure || r.RetryAt == nil:
		return true, r, nil
	}
	wait := r.RetryAt.Sub(e.Now())
	if wait <= 0 || wait > longestPause { // longer: the clock was put back
		return true, r, nil
	}
	return false, r, fmt.Errorf("attempt %d failed, the next is in %s: %s", r.Attempts, wait.Round(time.Second), r.Error)
}

// runWithinLease runs a job within its lease; a panic is a failure like any other.
func runWithinLease(
	ctx context.Context, run func(context.Context, []domain.ID) (string, error), only []domain.ID,
) (result string, err error) {
	ctx, cancel := context.WithTimeout(ctx, jobLease-jobMargin)
	defer cancel()
	defer Rescue(&err)
	return run(ctx, only)
}

// Rescue, deferred, makes an error of a panic.
func Rescue(err *error) {
	if p := recover(); p != nil {
		*err = fmt.Errorf("panic: %v\n%s", p, debug.Stack())
	}
}

// onceLease is how long a process that does something once has for it: after one that was
// killed, the next waits no longer than this.
const onceLease = 20 * time.Second

// BeginOnce notes that something is to be done once in a database's life.
func (e *Engine) BeginOnce(ctx context.Context, name string) error {
	return e.Store.SaveRun(ctx, &store.JobRun{Name: name, DueAt: time.Unix(0, 0).UTC(), Attempts: 1, StartedAt: e.Now()})
}

// FinishOnce does what was begun and not finished, and notes that it is done; nothing when
// nothing was begun. While another process is at it, this one waits. do may find half of it
// done, by a process that was killed.
func (e *Engine) FinishOnce(ctx context.Context, name string, do func(context.Context) error) error {
	for {
		r, err := e.Store.Run(ctx, name, time.Unix(0, 0).UTC())
		if err != nil || r == nil || r.FinishedAt != nil {
			return err
		}
		fence, free, err := e.Store.Lease(ctx, name, domain.NewID(e.Now()), onceLease)
		if err != nil {
			return err
		}
		if free {
			return e.finish(ctx, r, fence, do)
		}
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-time.After(time.Second):
		}
	}
}

func (e *Engine) finish(ctx context.Context, r *store.JobRun, fence int64, do func(context.Context) error) error {
	err := do(ctx)
	if err == nil {
		now := e.Now()
		r.FinishedAt, r.Fence = &now, fence
		err = e.Store.SaveRun(ctx, r)
	}
	return errors.Join(err, e.Store.Release(ctx, r.Name, fence))
}
