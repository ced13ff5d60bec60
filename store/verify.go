package store

import (
	"context"

	"songyao/domain"
)

// ItemsPage reads a community's kit items after the one named, for the verifier.
func (s *Store) ItemsPage(ctx context.Context, community, after domain.ID, limit int) ([]domain.KitItem, error) {
	return find[domain.KitItem](ctx, s,
		"SELECT * FROM kit_items WHERE community_id = ? AND id > ? ORDER BY id LIMIT ?", community, after, limit)
}

// MovesByItem reads the custody moves of several items, each oldest first.
func (s *Store) MovesByItem(ctx context.Context, community domain.ID, items []domain.ID) (map[domain.ID][]domain.CustodyMove, error) {
	rows, err := find[domain.CustodyMove](ctx, s,
		"SELECT * FROM custody_moves WHERE community_id = ? AND item_id IN ? ORDER BY item_id, n", community, items)
	return groupBy(rows, func(m *domain.CustodyMove) domain.ID { return m.ItemID }), err
}

// MoneyMovesByID reads several money moves.
func (s *Store) MoneyMovesByID(ctx context.Context, community domain.ID, ids []domain.ID) ([]domain.MoneyMove, error) {
	return find[domain.MoneyMove](ctx, s, "SELECT * FROM money_moves WHERE community_id = ? AND id IN ?", community, ids)
}

// CountMoves counts a community's custody and money moves.
func (s *Store) CountMoves(ctx context.Context, community domain.ID) (int64, error) {
	rows, err := find[struct{ N int64 }](ctx, s, `SELECT (SELECT count(*) FROM custody_moves WHERE community_id = ?)
		+ (SELECT count(*) FROM money_moves WHERE community_id = ?) AS n`, community, community)
	if err != nil {
		return 0, err
	}
	return rows[0].N, nil
}

// RequestsPage reads a community's requests after the one named, for the verifier.
func (s *Store) RequestsPage(ctx context.Context, community, after domain.ID, limit int) ([]domain.Request, error) {
	return find[domain.Request](ctx, s,
		"SELECT * FROM requests WHERE community_id = ? AND id > ? ORDER BY id LIMIT ?", community, after, limit)
}

// ClosedWithItemsOut lists those of the requests that are closed although one of
// their items is not home. There are none, unless somebody edited the database. An item
// that a later request has taken out again tells nothing, whatever the clocks said then.
func (s *Store) ClosedWithItemsOut(ctx context.Context, community domain.ID, requests []domain.ID) ([]domain.ID, error) {
	rows, err := find[domain.RequestItem](ctx, s, `SELECT ri.* FROM request_items ri
		JOIN requests r ON r.community_id = ri.community_id AND r.id = ri.request_id
		JOIN kit_items k ON k.community_id = ri.community_id AND k.id = ri.item_id
		WHERE r.community_id = ? AND r.id IN ? AND r.closed_at IS NOT NULL AND r.closed_at > k.held_since
			AND NOT EXISTS (SELECT 1 FROM request_items oi JOIN requests o ON o.community_id = oi.community_id AND o.id = oi.request_id
				WHERE oi.community_id = ri.community_id AND oi.item_id = ri.item_id AND o.closed_at IS NULL)
			AND (k.holder_kind = 'staff' OR k.holder_kind = 'hospital' AND k.kind <> 'goods' OR k.incident_id IS NOT NULL)
		ORDER BY ri.request_id, ri.item_id`, community, requests)
	var out []domain.ID
	for _, r := range rows {
		out = append(out, r.RequestID)
	}
	return out, err
}

// sharedTables have ids that a client may choose.
var sharedTables = []string{"requests", "residents"}

// SharedIDs lists the ids under which two communities have a row each, by table. There
// are none, unless two servers took the same id at the same moment: an id is unique in a
// community only.
func (s *Store) SharedIDs(ctx context.Context) (map[string][]domain.ID, error) {
	out := map[string][]domain.ID{}
	for _, table := range sharedTables {
		rows, err := find[struct{ ID domain.ID }](ctx, s, "/* every community */ SELECT id FROM "+table+" GROUP BY id HAVING count(*) > 1 ORDER BY id")
		if err != nil {
			return nil, err
		}
		for _, r := range rows {
			out[table] = append(out[table], r.ID)
		}
	}
	return out, nil
}

// RequestElsewhere reports whether another community has a request with the id.
func (s *Store) RequestElsewhere(ctx context.Context, community, id domain.ID) (bool, error) {
	return s.elsewhere(ctx, "requests", community, id)
}

// ResidentElsewhere reports whether another community has a resident with the id.
func (s *Store) ResidentElsewhere(ctx context.Context, community, id domain.ID) (bool, error) {
	return s.elsewhere(ctx, "residents", community, id)
}

// elsewhere looks for the id in each community but one, by the primary key.
func (s *Store) elsewhere(ctx context.Context, table string, community, id domain.ID) (bool, error) {
	rows, err := find[domain.Community](ctx, s, "SELECT c.id FROM communities c JOIN "+table+` x ON x.community_id = c.id AND x.id = ?
		WHERE c.id <> ? LIMIT 1`, id, community)
	return len(rows) > 0, err
}

// SupplyPlansPage reads a community's plans after the one named, for the verifier.
func (s *Store) SupplyPlansPage(ctx context.Context, community, after domain.ID, limit int) ([]domain.SupplyPlan, error) {
	return find[domain.SupplyPlan](ctx, s,
		"SELECT * FROM supply_plans WHERE community_id = ? AND id > ? ORDER BY id LIMIT ?", community, after, limit)
}

// SupplyEventsOf reads the events of several plans, each in its order.
func (s *Store) SupplyEventsOf(ctx context.Context, community domain.ID, plans []domain.ID) (map[domain.ID][]domain.SupplyEvent, error) {
	rows, err := find[domain.SupplyEvent](ctx, s,
		"SELECT * FROM supply_events WHERE community_id = ? AND plan_id IN ? ORDER BY plan_id, n", community, plans)
	return groupBy(rows, func(e *domain.SupplyEvent) domain.ID { return e.PlanID }), err
}

// groupBy sorts rows by what they belong to, in their order.
func groupBy[T any](rows []T, owner func(*T) domain.ID) map[domain.ID][]T {
	out := map[domain.ID][]T{}
	for i := range rows {
		id := owner(&rows[i])
		out[id] = append(out[id], rows[i])
	}
	return out
}
