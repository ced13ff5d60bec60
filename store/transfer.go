package store

import (
	"context"
	"time"

	"songyao/domain"
)

// TransferRow is a transfer task with what became of it.
type TransferRow struct {
	domain.TransferTask
	Kind     domain.ItemKind
	DoneAt   sqlTime // nil while it is open
	DoneKind domain.HolderKind
	DoneID   domain.ID // who got it
}

// AfterTransfer is where a page of transfer tasks begins.
type AfterTransfer struct {
	ItemID domain.ID
	N      int64
}

// Transfers lists transfer tasks by item; open ones, done ones, or both. A carrier
// sees the own ones and those that anybody may take.
func (s *Store) Transfers(ctx context.Context, scope domain.Scope, from domain.ID, open *bool, after AfterTransfer, limit int) ([]TransferRow, error) {
	const stands = "k.holder_kind <> 'resident' AND k.version = t.n" // the thing has not moved since
	where := inScope("t.community_id", scope).and("(t.item_id, t.n) > (?, ?)", pageStart(after.ItemID), after.N).
		narrow(scope.Carried, condition{"t.from_id = ?", []any{scope.Carrier}},
			condition{"t.to_id = ? AND t.from_id <> ?", []any{scope.Carrier, scope.Carrier}},
			condition{stands + " AND t.to_id IS NULL AND t.from_id <> ?", []any{scope.Carrier}}).
		is("t.from_id", from).either(open, stands, "NOT ("+stands+")")
	return page[TransferRow](ctx, s, list{
		"t.*, k.kind, m.at AS done_at, COALESCE(m.to_kind, '') AS done_kind, m.to_id AS done_id", `transfer_tasks t
		JOIN kit_items k ON k.community_id = t.community_id AND k.id = t.item_id
		LEFT JOIN custody_moves m ON m.community_id = t.community_id AND m.item_id = t.item_id AND m.n = t.n + 1`,
		"t.item_id, t.n", "t.item_id, t.n",
	}, where, limit)
}

// Departures lists who left when on the day.
func (s *Store) Departures(ctx context.Context, scope domain.Scope, day domain.Date) ([]domain.Departure, error) {
	return find[domain.Departure](ctx, s,
		"SELECT * FROM departures WHERE community_id IN ? AND departed_on = ? ORDER BY id", scope.Communities, day)
}

// SalesSince lists what was bought from a moment on.
func (s *Store) SalesSince(ctx context.Context, scope domain.Scope, from time.Time) ([]domain.Sale, error) {
	return find[domain.Sale](ctx, s, `SELECT p.* FROM requests r JOIN purchases p ON p.community_id = r.community_id AND p.request_id = r.id
		WHERE r.community_id IN ? AND r.closed_at IS NULL AND p.bought_at >= ? ORDER BY p.id`, scope.Communities, from)
}

// KitsOf lists the items that each of the requests uses.
func (s *Store) KitsOf(ctx context.Context, scope domain.Scope, requests []domain.Request) (map[domain.ID][]domain.KitItem, error) {
	ids := domain.IDs(requests, func(r *domain.Request) domain.ID { return r.ID })
	rows, err := find[struct {
		domain.KitItem
		RequestID domain.ID
	}](ctx, s, `SELECT k.*, ri.request_id FROM request_items ri
		JOIN kit_items k ON k.community_id = ri.community_id AND k.id = ri.item_id
		WHERE ri.community_id IN ? AND ri.request_id IN ? ORDER BY ri.request_id, k.id`, scope.Communities, ids)
	out := make(map[domain.ID][]domain.KitItem, len(requests))
	for _, r := range rows {
		out[r.RequestID] = append(out[r.RequestID], r.KitItem)
	}
	return out, err
}
