package store

import (
	"context"
	"time"

	"songyao/domain"
)

// Lease gives holder the named job for so long, whole seconds, or nothing while another has
// it. The fence grows with every new lease: a run that lost its lease can be
// told from the one that has it.
//
// The database's clock decides, because replicas need not agree on the time. A lease that
// ends later than one taken now would is of an hour that a wrong clock made up: it is free.
func (s *Store) Lease(ctx context.Context, name string, holder domain.ID, length time.Duration) (fence int64, ok bool, err error) {
	now, end := "strftime('%Y-%m-%d %H:%M:%f+00:00', 'now')", "strftime('%Y-%m-%d %H:%M:%f+00:00', 'now', ? || ' seconds')"
	if s.pool != nil {
		now, end = "clock_timestamp()", "clock_timestamp() + make_interval(secs => ?)"
	}
	seconds := int64(length / time.Second)
	rows, err := writeReturning[struct{ Fence int64 }](ctx, s, `INSERT INTO job_leases (name, holder, fence, expires_at)
			VALUES (?, ?, 1, `+end+`)
		ON CONFLICT (name) DO UPDATE SET holder = excluded.holder, fence = job_leases.fence + 1, expires_at = excluded.expires_at
			WHERE job_leases.expires_at <= `+now+` OR job_leases.expires_at > `+end+`
		RETURNING fence`, name, holder, seconds, seconds)
	if err != nil || len(rows) == 0 {
		return 0, false, err
	}
	return rows[0].Fence, true, nil
}

// Release gives the lease back, unless somebody else has it by now.
func (s *Store) Release(ctx context.Context, name string, fence int64) error {
	return s.exec(ctx, plain("UPDATE job_leases SET expires_at = ? WHERE name = ? AND fence = ?"), time.Unix(0, 0).UTC(), name, fence)
}

// JobRun is what has become of a job for the moment at which it was due.
type JobRun struct {
	Name       string    `gorm:"primaryKey"`
	DueAt      time.Time `gorm:"primaryKey"`
	Fence      int64
	Attempts   int
	StartedAt  time.Time  // of the last attempt
	FinishedAt *time.Time // nil while it runs, or when its process died
	Result     string
	Error      string                 // "" when all went well
	Failed     domain.List[domain.ID] // communities that the next attempt is at; none for all
	RetryAt    *time.Time             // of a failed attempt
}

// Run reads what became of the job's run for the moment at which it was due; nil
// when there was none.
func (s *Store) Run(ctx context.Context, name string, due time.Time) (*JobRun, error) {
	rows, err := find[JobRun](ctx, s, "SELECT * FROM job_runs WHERE name = ? AND due_at = ?", name, due)
	if err != nil || len(rows) == 0 {
		return nil, err
	}
	return &rows[0], nil
}

// SaveRun writes a run, or what has become of it. A later fence overwrites an
// earlier one, never the other way.
func (s *Store) SaveRun(ctx context.Context, r *JobRun) error {
	failed, err := r.Failed.Value()
	if err != nil {
		return err
	}
	return s.exec(ctx, plain(`INSERT INTO job_runs (name, due_at, fence, attempts, started_at, finished_at, result, error, failed, retry_at)
			VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
		ON CONFLICT (name, due_at) DO UPDATE SET fence = excluded.fence, attempts = excluded.attempts, started_at = excluded.started_at,
			finished_at = excluded.finished_at, result = excluded.result, error = excluded.error, failed = excluded.failed,
			retry_at = excluded.retry_at
		WHERE job_runs.fence <= excluded.fence`),
		r.Name, r.DueAt, r.Fence, r.Attempts, r.StartedAt, orNull(r.FinishedAt), r.Result, r.Error, failed, orNull(r.RetryAt))
}

// ForgetRuns deletes the records of runs due before, but for each job's last, and says
// how many: a job is due again when there is none.
func (s *Store) ForgetRuns(ctx context.Context, before time.Time) (int, error) {
	rows, err := writeReturning[JobRun](ctx, s, `DELETE FROM job_runs WHERE due_at < ? AND due_at < (
		SELECT max(due_at) FROM job_runs later WHERE later.name = job_runs.name) RETURNING name, due_at`, before)
	return len(rows), err
}

// orNull is the time, or no value.
func orNull(t *time.Time) any {
	if t == nil {
		return nil
	}
	return *t
}
