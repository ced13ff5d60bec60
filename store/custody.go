package store

import (
	"context"
	"time"

	"songyao/domain"
)

// ItemFilter narrows a list of kit items; zero fields do not.
type ItemFilter struct {
	HolderID domain.ID
	Kind     domain.ItemKind
	Out      bool // only what is not with its resident
}

// Items lists kit items by id.
func (s *Store) Items(ctx context.Context, scope domain.Scope, f ItemFilter, after domain.ID, limit int) ([]domain.KitItem, error) {
	where := inScope("k.community_id", scope).narrow(scope.Carried, condition{"k.holder_kind = 'staff' AND k.holder_id = ?", []any{scope.Carrier}}).
		is("k.holder_id", f.HolderID).is("k.kind", f.Kind).and("k.id > ?", pageStart(after))
	if f.Out {
		where.and("k.holder_kind <> 'resident'")
	}
	return page[domain.KitItem](ctx, s, list{"k.*", "kit_items k", "k.id", "k.id"}, where, limit)
}

// ItemsByID reads several kit items, by id.
func (s *Store) ItemsByID(ctx context.Context, scope domain.Scope, ids []domain.ID) ([]domain.KitItem, error) {
	return find[domain.KitItem](ctx, s,
		"SELECT * FROM kit_items WHERE community_id IN ? AND id IN ? ORDER BY id", scope.Communities, ids)
}

// ItemMoves lists an item's custody moves, oldest first: who had it at any time.
func (s *Store) ItemMoves(ctx context.Context, community, item domain.ID) ([]domain.CustodyMove, error) {
	return find[domain.CustodyMove](ctx, s,
		"SELECT * FROM custody_moves WHERE community_id = ? AND item_id = ? ORDER BY n", community, item)
}

// RequestsUsing lists the requests not closed that use one of the items, and all links
// and items of these requests.
func (s *Store) RequestsUsing(ctx context.Context, community domain.ID, items []domain.ID) ([]domain.Request, []domain.RequestItem, []domain.KitItem, error) {
	requests, err := find[domain.Request](ctx, s, `SELECT * FROM requests r WHERE r.community_id = ? AND r.closed_at IS NULL
		AND r.id IN (SELECT ri.request_id FROM request_items ri WHERE ri.community_id = ? AND ri.item_id IN ?)
		ORDER BY r.id`, community, community, items)
	if err != nil || len(requests) == 0 {
		return nil, nil, nil, err
	}
	ids := domain.IDs(requests, func(r *domain.Request) domain.ID { return r.ID })
	links, err := find[domain.RequestItem](ctx, s,
		"SELECT * FROM request_items WHERE community_id = ? AND request_id IN ? ORDER BY request_id, item_id", community, ids)
	if err != nil {
		return nil, nil, nil, err
	}
	all, err := find[domain.KitItem](ctx, s, `SELECT * FROM kit_items WHERE community_id = ?
		AND id IN (SELECT item_id FROM request_items WHERE community_id = ? AND request_id IN ?) ORDER BY id`, community, community, ids)
	return requests, links, all, err
}

// OverdueItems lists the cards and record books out of their residents' hands since
// before, and the bags bought before the day began: of what is out, which is
// little, the last time it left is looked up.
func (s *Store) OverdueItems(ctx context.Context, community domain.ID, before, dayBegan time.Time) ([]domain.KitItem, error) {
	return find[domain.KitItem](ctx, s, `SELECT k.* FROM kit_items k WHERE k.community_id = ?
		AND k.holder_kind <> 'resident' AND k.holder_kind IN ('staff', 'hospital')
		AND (k.kind IN ('card', 'record_book') AND (
			SELECT m.at FROM custody_moves m WHERE m.community_id = k.community_id AND m.item_id = k.id
			AND m.from_kind IN ('resident', 'incident') ORDER BY m.n DESC LIMIT 1) < ?
		OR k.kind = 'goods' AND k.holder_kind = 'staff' AND (
			SELECT m.at FROM custody_moves m WHERE m.community_id = k.community_id AND m.item_id = k.id AND m.n = 1) < ?)
		ORDER BY k.id`, community, before, dayBegan)
}

// ItemsByTail finds kit items by the ends of their ids, which labels show.
func (s *Store) ItemsByTail(ctx context.Context, scope domain.Scope, tails []string) ([]domain.KitItem, error) {
	return find[domain.KitItem](ctx, s, `SELECT * FROM kit_items
		WHERE community_id IN ? AND substr(CAST(id AS text), 25) IN ? ORDER BY id`, scope.Communities, tails)
}

// HeldBy lists everything a staff member has in hand, community by community.
func (s *Store) HeldBy(ctx context.Context, scope domain.Scope, staff domain.ID) ([]domain.KitItem, error) {
	return find[domain.KitItem](ctx, s, `SELECT * FROM kit_items
		WHERE community_id IN ? AND holder_kind <> 'resident' AND holder_kind = 'staff' AND holder_id = ?
		ORDER BY community_id, id`, scope.Communities, staff)
}

// UnpurchasedRequests lists the requests of the communities that a driver has still to buy for.
func (s *Store) UnpurchasedRequests(ctx context.Context, scope domain.Scope, driver domain.ID) ([]domain.Request, error) {
	return find[domain.Request](ctx, s, `SELECT * FROM requests
		WHERE community_id IN ? AND closed_at IS NULL AND state = 'hospital_assigned' AND driver_id = ? ORDER BY id`, scope.Communities, driver)
}

// Confirmations lists what was said of an item's moves by the other side.
func (s *Store) Confirmations(ctx context.Context, community, item domain.ID) ([]domain.Confirmation, error) {
	return find[domain.Confirmation](ctx, s,
		"SELECT * FROM custody_confirmations WHERE community_id = ? AND item_id = ? ORDER BY n", community, item)
}

// LastMoves reads the last move of each of the items.
func (s *Store) LastMoves(ctx context.Context, scope domain.Scope, items []domain.ID) ([]domain.CustodyMove, error) {
	return find[domain.CustodyMove](ctx, s, `SELECT m.* FROM kit_items k
		JOIN custody_moves m ON m.community_id = k.community_id AND m.item_id = k.id AND m.n = k.version
		WHERE k.community_id IN ? AND k.id IN ? ORDER BY m.item_id`, scope.Communities, items)
}

// latestMoves are the moves m by which items k came to where they are, with what the
// other side said of it.
const latestMoves = `kit_items k
	JOIN custody_moves m ON m.community_id = k.community_id AND m.item_id = k.id AND m.n = k.version
	LEFT JOIN custody_confirmations c ON c.community_id = m.community_id AND c.item_id = m.item_id AND c.n = m.n`

// Unconfirmed lists the hand-overs that one side recorded and the other has still to
// confirm, by item; of only those who wait for awaited unless "".
func (s *Store) Unconfirmed(ctx context.Context, scope domain.Scope, awaited, after domain.ID, limit int) ([]domain.CustodyMove, error) {
	const awaits = "(CASE WHEN m.recorded_by = m.to_id THEN m.from_id ELSE m.to_id END)"
	where := inScope("k.community_id", scope).
		and("k.holder_kind <> 'resident' AND k.holder_kind = 'staff' AND m.from_kind = 'staff' AND (m.proof_kind = '' OR m.recorded_by = m.to_id) AND c.n IS NULL").
		and("k.id > ?", pageStart(after)).is(awaits, awaited).
		narrow(scope.Carried, condition{awaits + " = ?", []any{scope.Carrier}})
	return page[domain.CustodyMove](ctx, s, list{"m.*, k.id", latestMoves, "k.id", "k.id"}, where, limit)
}

// Disputed lists the items whose last hand-over the other side says never happened.
func (s *Store) Disputed(ctx context.Context, scope domain.Scope) ([]domain.Confirmation, error) {
	return find[domain.Confirmation](ctx, s, `SELECT c.* FROM kit_items k
		JOIN custody_confirmations c ON c.community_id = k.community_id AND c.item_id = k.id AND c.n = k.version
		WHERE k.community_id IN ? AND k.holder_kind <> 'resident' AND c.disputed ORDER BY c.item_id`, scope.Communities)
}

// MoneyMoves lists a request's money moves, oldest first.
func (s *Store) MoneyMoves(ctx context.Context, community, request domain.ID) ([]domain.MoneyMove, error) {
	return find[domain.MoneyMove](ctx, s,
		"SELECT * FROM money_moves WHERE community_id = ? AND request_id = ? ORDER BY at, id", community, request)
}

// Proposals lists the money moves of a request that wait, or once waited, for somebody's
// confirmation, oldest first.
func (s *Store) Proposals(ctx context.Context, community, request domain.ID) ([]domain.MoneyProposal, error) {
	return find[domain.MoneyProposal](ctx, s,
		"SELECT * FROM money_proposals WHERE community_id = ? AND request_id = ? ORDER BY at, id", community, request)
}

// Proposal reads one of them. Errors: not_found.
func (s *Store) Proposal(ctx context.Context, scope domain.Scope, id domain.ID) (*domain.MoneyProposal, error) {
	return findOne[domain.MoneyProposal](ctx, s, "money_move", "SELECT * FROM money_proposals WHERE community_id IN ? AND id = ?", scope.Communities, id)
}

// WaitingMoney lists the money moves that wait for a confirmation, by id; in the
// communities own only those that concern the staff member.
func (s *Store) WaitingMoney(
	ctx context.Context, scope domain.Scope, own []domain.ID, staff, after domain.ID, limit int,
) ([]domain.MoneyProposal, error) {
	where := inScope("r.community_id", scope).and("r.pending_moves > 0").and("p.id > ?", pageStart(after)).
		narrow(own, condition{"? IN (p.recorded_by, p.from_id, p.to_id)", []any{staff}}).
		and("NOT EXISTS (SELECT 1 FROM money_moves m WHERE m.community_id = p.community_id AND m.id = p.id)").
		and("NOT EXISTS (SELECT 1 FROM money_confirmations c WHERE c.community_id = p.community_id AND c.move_id = p.id AND c.refused)")
	waiting := list{"p.*", "requests r JOIN money_proposals p ON p.community_id = r.community_id AND p.request_id = r.id", "p.id", "p.id"}
	return page[domain.MoneyProposal](ctx, s, waiting, where, limit)
}

// MoneyConfirmations lists what was said of the moves that waited.
func (s *Store) MoneyConfirmations(ctx context.Context, scope domain.Scope, moves []domain.ID) ([]domain.MoneyConfirmation, error) {
	if len(moves) == 0 {
		return nil, nil
	}
	return find[domain.MoneyConfirmation](ctx, s, `SELECT * FROM money_confirmations WHERE community_id IN ? AND move_id IN ?
		ORDER BY move_id, at, confirmed_by`, scope.Communities, moves)
}

// Handled reports whether the staff member ever gave or got a thing of the request, since
// it was registered.
func (s *Store) Handled(ctx context.Context, community, request, staff domain.ID) (bool, error) {
	rows, err := find[domain.CustodyMove](ctx, s, `SELECT m.* FROM requests r
		JOIN request_items ri ON ri.community_id = r.community_id AND ri.request_id = r.id
		JOIN custody_moves m ON m.community_id = ri.community_id AND m.item_id = ri.item_id
		WHERE r.community_id = ? AND r.id = ? AND m.at >= r.registered_at AND ? IN (m.from_id, m.to_id) LIMIT 1`, community, request, staff)
	return len(rows) > 0, err
}

// Incidents lists incidents by id.
func (s *Store) Incidents(ctx context.Context, scope domain.Scope, open *bool, after domain.ID, limit int) ([]domain.Incident, error) {
	where := inScope("i.community_id", scope).and("i.id > ?", pageStart(after)).
		narrow(scope.Carried, condition{"i.reported_by = ?", []any{scope.Carrier}},
			condition{"i.holder_id = ? AND i.reported_by <> ?", []any{scope.Carrier, scope.Carrier}}).
		either(open, "i.outcome = ''", "i.outcome <> ''")
	return page[domain.Incident](ctx, s, list{"i.*", "incidents i", "i.id", "i.id"}, where, limit)
}

// Incident reads one. Errors: not_found.
func (s *Store) Incident(ctx context.Context, scope domain.Scope, id domain.ID) (*domain.Incident, error) {
	return findOne[domain.Incident](ctx, s, "incident", "SELECT * FROM incidents WHERE community_id IN ? AND id = ?", scope.Communities, id)
}
