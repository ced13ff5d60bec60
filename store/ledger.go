package store

import (
	"context"
	"time"

	"songyao/domain"
)

// Entries reads ledger entries of one community after seq, in order.
func (s *Store) Entries(ctx context.Context, community domain.ID, after int64, limit int) ([]domain.Entry, error) {
	return find[domain.Entry](ctx, s,
		"SELECT * FROM events WHERE community_id = ? AND seq > ? ORDER BY seq LIMIT ?", community, after, limit)
}

// Seals reads the seals of one community that begin after seq, in order.
func (s *Store) Seals(ctx context.Context, community domain.ID, after int64, limit int) ([]domain.Seal, error) {
	return find[domain.Seal](ctx, s,
		"SELECT * FROM seals WHERE community_id = ? AND first_seq > ? ORDER BY first_seq LIMIT ?", community, after, limit)
}

// LastSeal reads the newest seal; nil before the first.
func (s *Store) LastSeal(ctx context.Context, community domain.ID) (*domain.Seal, error) {
	rows, err := find[domain.Seal](ctx, s,
		"SELECT * FROM seals WHERE community_id = ? ORDER BY first_seq DESC LIMIT 1", community)
	if err != nil || len(rows) == 0 {
		return nil, err
	}
	return &rows[0], nil
}

// AddSeal writes a seal. Two sealers cannot both: the second finds its first
// number taken and gets already_exists.
func (s *Store) AddSeal(ctx context.Context, seal *domain.Seal) error {
	return s.insert(ctx, seal)
}

// insert writes one row outside of any change: bookkeeping that is not a
// community's data.
func (s *Store) insert(ctx context.Context, row any) error {
	var b builder
	b.insert(row)
	if b.err != nil {
		return b.err
	}
	return s.exec(ctx, b.out[0].shape, b.out[0].rows[0]...)
}

// exec runs one statement by itself.
func (s *Store) exec(ctx context.Context, sh shape, values ...any) error {
	commands, err := s.render(statement{sh, [][]any{values}, nil})
	if err != nil {
		return err
	}
	c := commands[0]
	s.traceStatement(c.sql, c.args...)
	if s.pool != nil {
		_, err := s.pool.Exec(ctx, c.sql, c.args...)
		return wrap(err)
	}
	s.writer.Lock()
	defer s.writer.Unlock()
	return wrap(execute(ctx, s.sql, c))
}

// AlertFilter narrows a list of alerts; zero fields do not.
type AlertFilter struct {
	Open      *bool
	Kind      domain.AlertKind
	SubjectID domain.ID
}

// Alerts lists alerts by id.
func (s *Store) Alerts(ctx context.Context, scope domain.Scope, f AlertFilter, after domain.ID, limit int) ([]domain.Alert, error) {
	where := inScope("community_id", scope).either(f.Open, "cleared_at IS NULL", "cleared_at IS NOT NULL").
		is("kind", f.Kind).is("subject_id", f.SubjectID).compare("id", ">", after)
	return page[domain.Alert](ctx, s, "SELECT * FROM alerts", where, "id", limit)
}

// Lease gives holder the named job until expires, or nothing while another has
// it. The fence grows with every new lease: a run that lost its lease can be
// told from the one that has it.
func (s *Store) Lease(ctx context.Context, name string, holder domain.ID, now, expires time.Time) (fence int64, ok bool, err error) {
	rows, err := writeReturning[struct{ Fence int64 }](ctx, s, `INSERT INTO job_leases (name, holder, fence, expires_at)
			VALUES (?, ?, 1, ?)
		ON CONFLICT (name) DO UPDATE SET holder = excluded.holder, fence = job_leases.fence + 1, expires_at = excluded.expires_at
			WHERE job_leases.expires_at <= ?
		RETURNING fence`, name, holder, expires, now)
	if err != nil || len(rows) == 0 {
		return 0, false, err
	}
	return rows[0].Fence, true, nil
}

// Release gives the lease back, unless somebody else has it by now. It then ends
// in 1970 and not now, because now may be an hour that a wrong clock made up.
func (s *Store) Release(ctx context.Context, name string, fence int64) error {
	return s.exec(ctx, plain("UPDATE job_leases SET expires_at = ? WHERE name = ? AND fence = ?"), time.Unix(0, 0).UTC(), name, fence)
}

// writeReturning runs one writing statement and maps what it returns.
func writeReturning[T any](ctx context.Context, s *Store, sql string, args ...any) ([]T, error) {
	if s.pool == nil {
		s.writer.Lock()
		defer s.writer.Unlock()
	}
	return find[T](ctx, s, sql, args...)
}

// JobRun is one run of a job, for the moment at which it was due.
type JobRun struct {
	Name       string    `gorm:"primaryKey"`
	DueAt      time.Time `gorm:"primaryKey"`
	Fence      int64
	StartedAt  time.Time
	FinishedAt *time.Time
	Result     string
	Error      string
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
	var finished any
	if r.FinishedAt != nil {
		finished = *r.FinishedAt
	}
	return s.exec(ctx, plain(`INSERT INTO job_runs (name, due_at, fence, started_at, finished_at, result, error) VALUES (?, ?, ?, ?, ?, ?, ?)
		ON CONFLICT (name, due_at) DO UPDATE SET fence = excluded.fence, started_at = excluded.started_at,
			finished_at = excluded.finished_at, result = excluded.result, error = excluded.error
		WHERE job_runs.fence <= excluded.fence`),
		r.Name, r.DueAt, r.Fence, r.StartedAt, finished, r.Result, r.Error)
}

// ForgetRuns deletes the records of runs due before, but for each job's last, and says
// how many: a job is due again when there is none.
func (s *Store) ForgetRuns(ctx context.Context, before time.Time) (int, error) {
	rows, err := writeReturning[JobRun](ctx, s, `DELETE FROM job_runs WHERE due_at < ? AND due_at < (
		SELECT max(due_at) FROM job_runs later WHERE later.name = job_runs.name) RETURNING name, due_at`, before)
	return len(rows), err
}

// ForgetKeys deletes idempotency keys used before.
func (s *Store) ForgetKeys(ctx context.Context, before time.Time) error {
	return s.exec(ctx, plain("DELETE FROM idempotency_keys WHERE at < ?"), before)
}
