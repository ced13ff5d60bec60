package store

import (
	"context"

	"songyao/domain"
)

// Wards lists the residents that a staff member answers for; "" those on the
// ledger of the vulnerable for whom nobody does.
func (s *Store) Wards(ctx context.Context, scope domain.Scope, staff domain.ID) ([]domain.Resident, error) {
	where := inScope("r.community_id", scope).and("NOT r.archived").is("r.responsible_id", staff)
	if staff == "" {
		where.and(unassigned)
	}
	return find[domain.Resident](ctx, s, "SELECT r.* FROM residents r WHERE "+where.String()+" ORDER BY r.id", where.args...)
}
