package store

import (
	"context"

	"songyao/domain"
)

// AlertFilter narrows a list of alerts; zero fields do not.
type AlertFilter struct {
	Open      *bool
	Kind      domain.AlertKind
	SubjectID domain.ID
}

// Alerts lists alerts by id.
func (s *Store) Alerts(ctx context.Context, scope domain.Scope, f AlertFilter, after domain.ID, limit int) ([]domain.Alert, error) {
	where := inScope("a.community_id", scope).either(f.Open, "a.cleared_at IS NULL", "a.cleared_at IS NOT NULL").
		is("a.kind", f.Kind).is("a.subject_id", f.SubjectID).and("a.id > ?", pageStart(after))
	return page[domain.Alert](ctx, s, list{"a.*", "alerts a", "a.id", "a.id"}, where, limit)
}

// AlertsByID reads several alerts.
func (s *Store) AlertsByID(ctx context.Context, scope domain.Scope, ids []domain.ID) ([]domain.Alert, error) {
	if len(ids) == 0 {
		return nil, nil
	}
	return find[domain.Alert](ctx, s, "SELECT * FROM alerts WHERE community_id IN ? AND id IN ? ORDER BY id", scope.Communities, ids)
}
