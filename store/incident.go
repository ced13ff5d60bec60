package store

import (
	"context"

	"songyao/domain"
)

// Incidents lists incidents by id.
func (s *Store) Incidents(ctx context.Context, scope domain.Scope, open *bool, after domain.ID, limit int) ([]domain.Incident, error) {
	where, args := "community_id IN ? AND id > ?", []any{scope.Communities, first(after)}
	if len(scope.Carried) > 0 {
		where, args = where+" AND (community_id NOT IN ? OR reported_by = ? OR holder_id = ?)", append(args, scope.Carried, scope.Carrier, scope.Carrier)
	}
	if open != nil && *open {
		where += " AND outcome = ''"
	} else if open != nil {
		where += " AND outcome <> ''"
	}
	return find[domain.Incident](ctx, s, "SELECT * FROM incidents WHERE "+where+" ORDER BY id LIMIT ?", append(args, limit)...)
}

// Incident reads one. Errors: not_found.
func (s *Store) Incident(ctx context.Context, scope domain.Scope, id domain.ID) (*domain.Incident, error) {
	return one[domain.Incident](ctx, s, "incident", "SELECT * FROM incidents WHERE community_id IN ? AND id = ?", scope.Communities, id)
}
