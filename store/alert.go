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
	where := inScope("community_id", scope).either(f.Open, "cleared_at IS NULL", "cleared_at IS NOT NULL").
		is("kind", f.Kind).is("subject_id", f.SubjectID).compare("id", ">", after)
	return page[domain.Alert](ctx, s, "SELECT * FROM alerts", where, "id", limit)
}

// AlertsByID reads several alerts.
func (s *Store) AlertsByID(ctx context.Context, scope domain.Scope, ids []domain.ID) ([]domain.Alert, error) {
	if len(ids) == 0 {
		return nil, nil
	}
	return find[domain.Alert](ctx, s, "SELECT * FROM alerts WHERE community_id IN ? AND id IN ? ORDER BY id", scope.Communities, ids)
}
