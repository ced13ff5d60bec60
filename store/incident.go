package store

import (
	"context"

	"songyao/domain"
)

// Incidents lists incidents by id.
func (s *Store) Incidents(ctx context.Context, scope domain.Scope, open *bool, after domain.ID, limit int) ([]domain.Incident, error) {
	where := inScope("community_id", scope).and("id > ?", pageStart(after)).
		narrow("community_id", scope.Carried, "reported_by = ? OR holder_id = ?", scope.Carrier, scope.Carrier).
		either(open, "outcome = ''", "outcome <> ''")
	return page[domain.Incident](ctx, s, "SELECT * FROM incidents", where, "id", limit)
}

// Incident reads one. Errors: not_found.
func (s *Store) Incident(ctx context.Context, scope domain.Scope, id domain.ID) (*domain.Incident, error) {
	return findOne[domain.Incident](ctx, s, "incident", "SELECT * FROM incidents WHERE community_id IN ? AND id = ?", scope.Communities, id)
}
