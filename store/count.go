package store

import (
	"context"
	"time"

	"songyao/domain"
)

// Purse is a staff member's money on behalf of one request that is not closed.
type Purse struct {
	StaffID   domain.ID
	RequestID domain.ID
	AmountFen domain.Fen
}

// Purses lists what every staff member held (or, below zero, was owed) before the
// moment; requests at zero are left out. What is closed is settled.
func (s *Store) Purses(ctx context.Context, scope domain.Scope, before time.Time) ([]Purse, error) {
	return find[Purse](ctx, s, `SELECT staff_id, request_id, CAST(sum(fen) AS bigint) AS amount_fen FROM (
			SELECT m.to_id AS staff_id, m.request_id, m.amount_fen AS fen FROM requests r
			JOIN money_moves m ON m.community_id = r.community_id AND m.request_id = r.id
			WHERE r.community_id IN ? AND r.closed_at IS NULL AND m.to_kind = 'staff' AND m.at < ?
			UNION ALL
			SELECT m.from_id, m.request_id, -m.amount_fen FROM requests r
			JOIN money_moves m ON m.community_id = r.community_id AND m.request_id = r.id
			WHERE r.community_id IN ? AND r.closed_at IS NULL AND m.from_kind = 'staff' AND m.at < ?
		) AS m GROUP BY staff_id, request_id HAVING sum(fen) <> 0 ORDER BY staff_id, request_id`, scope.Communities, before, scope.Communities, before)
}

// OutItems lists everything in the hands of staff members.
func (s *Store) OutItems(ctx context.Context, scope domain.Scope) ([]domain.KitItem, error) {
	return find[domain.KitItem](ctx, s, `SELECT * FROM kit_items
		WHERE community_id IN ? AND holder_kind <> 'resident' AND holder_kind = 'staff' ORDER BY id`, scope.Communities)
}

// CountRow is a count with the supervisor's explanation, if there is one.
type CountRow struct {
	domain.Count
	Explanation string
	ExplainedBy domain.ID
	ExplainedAt sqlTime
}

// Settled reports whether nothing about the count is left open.
func (c *CountRow) Settled() bool { return !c.Differs() || c.ExplainedAt != nil }

const countsQuery = `SELECT c.*, COALESCE(e.explanation, '') AS explanation, e.explained_by, e.at AS explained_at FROM counts c
	LEFT JOIN count_explanations e ON e.community_id = c.community_id AND e.count_id = c.id WHERE `

// Counts lists the counts of a day, in the order in which they were made.
func (s *Store) Counts(ctx context.Context, scope domain.Scope, day domain.Date) ([]CountRow, error) {
	return find[CountRow](ctx, s, countsQuery+"c.community_id IN ? AND c.counted_on = ? ORDER BY c.at, c.id", scope.Communities, day)
}

// Count reads one count. Errors: not_found.
func (s *Store) Count(ctx context.Context, scope domain.Scope, id domain.ID) (*CountRow, error) {
	return findOne[CountRow](ctx, s, "count", countsQuery+"c.community_id IN ? AND c.id = ?", scope.Communities, id)
}

// Closing reads the closing of a day; nil while it is open.
func (s *Store) Closing(ctx context.Context, community domain.ID, day domain.Date) (*domain.DayClosing, error) {
	rows, err := find[domain.DayClosing](ctx, s, "SELECT * FROM day_closings WHERE community_id = ? AND day = ?", community, day)
	if err != nil || len(rows) == 0 {
		return nil, err
	}
	return &rows[0], nil
}
