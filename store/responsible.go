package store

import (
	"context"

	"songyao/domain"
)

// Wards lists the residents that a staff member answers for; "" those on the
// ledger of the vulnerable for whom nobody does.
func (s *Store) Wards(ctx context.Context, scope domain.Scope, staff domain.ID) ([]domain.Resident, error) {
	where, args := "r.flags <> '[]' AND r.responsible_id IS NULL", []any{scope.Communities}
	if staff != "" {
		where, args = "r.responsible_id = ?", append(args, staff)
	}
	return find[domain.Resident](ctx, s,
		"SELECT r.* FROM residents r WHERE r.community_id IN ? AND NOT r.archived AND "+where+" ORDER BY r.id", args...)
}
