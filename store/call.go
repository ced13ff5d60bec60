package store

import (
	"context"
	"time"

	"songyao/domain"
)

// CallIntake is what a call is written down on, as of one moment.
type CallIntake struct {
	Open   []domain.Callback // of the resident, of whoever has the number, and about the request
	Script *domain.CallScript
	Since  []domain.PhoneCall // one that reached them about the same after this one ended, if there is any
}

// CallIntake reads what a call with the resident or the number, which ended then, is
// written down on, and the script of the kind; version 0 is the one in use.
// Errors: unknown_script.
func (s *Store) CallIntake(
	ctx context.Context, community domain.ID, m domain.Matter, ended time.Time, kind domain.CallKind, version int64,
) (*CallIntake, error) {
	out := &CallIntake{}
	about := "number"
	switch {
	case m.RequestID != "":
		about = "request_id"
	case m.ResidentID != "":
		about = "resident_id"
	}
	var scripts []domain.CallScript
	err := s.snapshot(ctx,
		read(&out.Open, openCallbacks, community, m.ResidentID, m.RequestID, m.Number),
		read(&scripts, scriptQuery, kind, version, version),
		read(&out.Since, "SELECT * FROM calls WHERE community_id = ? AND "+about+" = ? AND outcome = 'reached' AND ended_at > ? LIMIT 1",
			community, m.Key(), ended),
	)
	if err != nil {
		return nil, err
	}
	if len(scripts) == 0 {
		return nil, domain.Invalid("unknown_script", "/script_version")
	}
	out.Script = &scripts[0]
	return out, nil
}

const scriptQuery = "SELECT * FROM call_scripts WHERE kind = ? AND (? = 0 OR version = ?) ORDER BY version DESC LIMIT 1"

// CallFilter narrows a list of calls; zero fields do not.
type CallFilter struct {
	RequestID  domain.ID
	ResidentID domain.ID
	StaffID    domain.ID
	Numbers    []string // PhoneKeys
	On         domain.Date
}

// Calls lists calls, the last recorded first, older than the one named.
func (s *Store) Calls(ctx context.Context, scope domain.Scope, f CallFilter, before domain.ID, limit int) ([]domain.PhoneCall, error) {
	where := inScope("c.community_id", scope).is("c.request_id", f.RequestID).is("c.resident_id", f.ResidentID).is("c.staff_id", f.StaffID).
		is("c.called_on", f.On).compare("c.id", "<", before)
	if f.Numbers != nil {
		where.and("c.number <> '' AND c.number IN ?", f.Numbers)
	}
	return page[domain.PhoneCall](ctx, s, list{"c.*", "calls c", "c.id", "c.id DESC"}, where, limit)
}

// Call reads a call. Errors: not_found.
func (s *Store) Call(ctx context.Context, scope domain.Scope, id domain.ID) (*domain.PhoneCall, error) {
	return findOne[domain.PhoneCall](ctx, s, "call", "SELECT * FROM calls WHERE community_id IN ? AND id = ?", scope.Communities, id)
}

// CallSummary is the calls about a request in short: the last one, how many there
// were, and when somebody is rung again.
type CallSummary struct {
	domain.PhoneCall
	Calls int
	DueAt *time.Time
}

// CallsAbout sums up the calls about a request; nil when there were none.
func (s *Store) CallsAbout(ctx context.Context, community, request domain.ID) (*CallSummary, error) {
	rows, err := find[CallSummary](ctx, s, `SELECT c.*, b.due_at, count(*) OVER () AS calls FROM calls c
		LEFT JOIN callbacks b ON b.community_id = c.community_id AND b.request_id = c.request_id AND b.closed_at IS NULL
		WHERE c.community_id = ? AND c.request_id = ? ORDER BY c.ended_at DESC, c.id DESC LIMIT 1`, community, request)
	if err != nil || len(rows) == 0 {
		return nil, err
	}
	return &rows[0], nil
}

// CallScripts lists the script in use of each kind.
func (s *Store) CallScripts(ctx context.Context) ([]domain.CallScript, error) {
	return find[domain.CallScript](ctx, s, `SELECT c.* FROM call_scripts c
		WHERE c.version = (SELECT max(o.version) FROM call_scripts o WHERE o.kind = c.kind) ORDER BY c.id`)
}

// CallScript reads the script of a kind; version 0 is the one in use. Errors: not_found.
func (s *Store) CallScript(ctx context.Context, kind domain.CallKind, version int64) (*domain.CallScript, error) {
	return findOne[domain.CallScript](ctx, s, "call_script", scriptQuery, kind, version, version)
}
