package store

import (
	"context"
	"time"

	"songyao/domain"
)

// Queue is whom to ring, as of one moment: each list by due time.
type Queue struct {
	Callbacks []domain.Callback
	Decisions []OpenDecision
}

// Queue reads the first entries of each list due after the moment and id named.
func (s *Store) Queue(ctx context.Context, scope domain.Scope, now, after time.Time, id domain.ID, limit int) (*Queue, error) {
	out := &Queue{}
	callbacks := list{"b.*", "callbacks b", "b.id", "b.due_at, b.id"}.query(s, inScope("b.community_id", scope).
		and("b.closed_at IS NULL AND (b.due_at, b.id) > (?, ?)", after, pageStart(id)), limit)
	decisions := list{
		"d.*, " + ofDecision, "decisions d JOIN requests r ON r.community_id = d.community_id AND r.id = d.request_id",
		"d.id", "d.due_at, d.id",
	}.query(s, inScope("d.community_id", scope).
		and("d.answer = '' AND d.due_at > ? AND r.state = 'hospital_assigned' AND (d.due_at, d.id) > (?, ?)", now, after, pageStart(id)), limit)
	return out, s.snapshot(ctx,
		read(&out.Callbacks, callbacks.text, callbacks.args...),
		read(&out.Decisions, decisions.text, decisions.args...),
	)
}

// Callback reads an entry of the queue. Errors: not_found.
func (s *Store) Callback(ctx context.Context, scope domain.Scope, id domain.ID) (*domain.Callback, error) {
	return findOne[domain.Callback](ctx, s, "callback", "SELECT * FROM callbacks WHERE community_id IN ? AND id = ?", scope.Communities, id)
}

// openCallbacks is what a resident and whoever has the number are to be rung about,
// and what is open about a request.
const openCallbacks = `SELECT * FROM callbacks WHERE community_id = ? AND closed_at IS NULL
	AND (resident_id = ? OR request_id = ? OR number <> '' AND number = ?) ORDER BY due_at, id`

// OpenCallbacks lists what the resident and whoever has the number are to be rung
// about, and what is open about the request.
func (s *Store) OpenCallbacks(ctx context.Context, community domain.ID, m domain.Matter) ([]domain.Callback, error) {
	return find[domain.Callback](ctx, s, openCallbacks, community, m.ResidentID, m.RequestID, m.Number)
}

// CallbacksOf lists what each of the residents is to be rung about.
func (s *Store) CallbacksOf(ctx context.Context, scope domain.Scope, residents []domain.ID) ([]domain.Callback, error) {
	if len(residents) == 0 {
		return nil, nil
	}
	return find[domain.Callback](ctx, s, `SELECT * FROM callbacks
		WHERE community_id IN ? AND closed_at IS NULL AND resident_id IN ? ORDER BY due_at, id`, scope.Communities, residents)
}
