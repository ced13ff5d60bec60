package usecase

import (
	"context"
	"errors"
	"fmt"
	"runtime/debug"
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

// DueJob is a job at one of the moments at which it has to run.
type DueJob struct {
	Name   string
	At     time.Time
	Holder domain.ID // the process that would run it
	// AfterFailure runs it although a run for this moment has failed.
	AfterFailure bool
}

// RunOnce runs the job unless it has already run for this moment, here or on
// another replica, or is running on one. What became of the run is recorded; ran
// tells whether there was one, err why it failed or could not be begun. A process
// that dies in the middle leaves no finished run, so the job may run twice.
func (e *Engine) RunOnce(ctx context.Context, job DueJob, run func(context.Context) (string, error)) (ran bool, err error) {
	if done, err := e.hasRun(ctx, job); done || err != nil {
		return false, err
	}
	now := e.Now()
	fence, free, err := e.Store.Lease(ctx, job.Name, job.Holder, now, now.Add(jobLease))
	if err != nil || !free {
		return false, err
	}
	defer func() {
		err = errors.Join(err, detached(ctx, func(ctx context.Context) error { return e.Store.Release(ctx, job.Name, fence) }))
	}()
	if done, err := e.hasRun(ctx, job); done || err != nil { // another was faster
		return false, err
	}
	r := &store.JobRun{Name: job.Name, DueAt: domain.Instant(job.At), Fence: fence, StartedAt: now}
	if err := e.Store.SaveRun(ctx, r); err != nil {
		return false, err
	}
	result, failure := runWithinLease(ctx, run)
	finished := e.Now()
	r.FinishedAt, r.Result = &finished, result
	if failure != nil {
		r.Error = failure.Error()
	}
	return true, errors.Join(failure, detached(ctx, func(ctx context.Context) error { return e.Store.SaveRun(ctx, r) }))
}

// detached writes what came of a run even when the run itself was told to stop.
func detached(ctx context.Context, write func(context.Context) error) error {
	ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), jobMargin)
	defer cancel()
	return write(ctx)
}

// hasRun reports whether the job has run for its moment.
func (e *Engine) hasRun(ctx context.Context, job DueJob) (bool, error) {
	r, err := e.Store.Run(ctx, job.Name, domain.Instant(job.At))
	if err != nil || r == nil || r.FinishedAt == nil {
		return false, err
	}
	return r.Error == "" || !job.AfterFailure, nil
}

// runWithinLease runs a job within its lease; a panic is a failure like any other.
func runWithinLease(ctx context.Context, run func(context.Context) (string, error)) (result string, err error) {
	ctx, cancel := context.WithTimeout(ctx, jobLease-jobMargin)
	defer cancel()
	defer Rescue(&err)
	return run(ctx)
}

// Rescue, deferred, makes an error of a panic.
func Rescue(err *error) {
	if p := recover(); p != nil {
		*err = fmt.Errorf("panic: %v\n%s", p, debug.Stack())
	}
}
