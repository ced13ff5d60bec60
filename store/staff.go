package store

import (
	"context"
	"time"

	"songyao/domain"
)

// grantRow is one role in one community of the bearer of a token.
type grantRow struct {
	TokenID     domain.ID
	StaffID     domain.ID
	Name        string
	ExpiresAt   time.Time
	RevokedAt   *time.Time
	Role        domain.Role
	CommunityID domain.ID
}

// Authenticate finds who bears the token with the hash, with roles resolved to
// communities, in one query. Errors: unauthenticated.
func (s *Store) Authenticate(ctx context.Context, hash string, now time.Time) (*domain.Principal, error) {
	rows, err := find[grantRow](ctx, s, `SELECT t.id AS token_id, s.id AS staff_id, s.name, t.expires_at, t.revoked_at,
			COALESCE(g.role, '') AS role, COALESCE(g.community_id, c.id) AS community_id
		FROM tokens t
		JOIN staff s ON s.id = t.staff_id AND NOT s.archived
		LEFT JOIN grants g ON g.staff_id = s.id
		LEFT JOIN communities c ON g.district <> '' AND (g.district = '*' OR c.district = g.district)
		WHERE t.hash = ?`, hash)
	if err != nil {
		return nil, err
	}
	if len(rows) == 0 || rows[0].RevokedAt != nil || !now.Before(rows[0].ExpiresAt) {
		return nil, &domain.Error{Kind: domain.KindUnauthenticated, Code: "unauthenticated"}
	}
	p := &domain.Principal{
		StaffID: rows[0].StaffID, Name: rows[0].Name, TokenID: rows[0].TokenID, In: map[domain.ID][]domain.Role{},
	}
	for _, r := range rows {
		if r.CommunityID != "" {
			p.In[r.CommunityID] = append(p.In[r.CommunityID], r.Role)
		}
	}
	return p, nil
}

// Grants lists the grants of the staff members.
func (s *Store) Grants(ctx context.Context, staff []domain.ID) ([]domain.Grant, error) {
	if len(staff) == 0 {
		return nil, nil
	}
	return find[domain.Grant](ctx, s, "SELECT * FROM grants WHERE staff_id IN ? ORDER BY id", staff)
}

// Colleague reads a staff member, not archived, who holds one of the roles in the
// community; nil when nobody is found.
func (s *Store) Colleague(ctx context.Context, staff, community domain.ID, roles ...domain.Role) (*domain.Staff, error) {
	rows, err := find[domain.Staff](ctx, s, `SELECT s.* FROM staff s WHERE s.id = ? AND NOT s.archived AND EXISTS (
			SELECT 1 FROM grants g LEFT JOIN communities c ON c.id = ?
			WHERE g.staff_id = s.id AND g.role IN ? AND (g.community_id = c.id OR g.district = '*' OR g.district = c.district))`,
		staff, community, roles)
	if err != nil || len(rows) == 0 {
		return nil, err
	}
	return &rows[0], nil
}

// HoldsRole reports whether the staff member, not archived, holds one of the
// roles in the community.
func (s *Store) HoldsRole(ctx context.Context, staff, community domain.ID, roles ...domain.Role) (bool, error) {
	found, err := s.Colleague(ctx, staff, community, roles...)
	return found != nil, err
}

// StaffNames reads the names of staff members.
func (s *Store) StaffNames(ctx context.Context, ids []domain.ID) (map[domain.ID]string, error) {
	out := make(map[domain.ID]string, len(ids))
	if len(ids) == 0 {
		return out, nil
	}
	rows, err := find[domain.Staff](ctx, s, "SELECT id, name FROM staff WHERE id IN ?", ids)
	for _, r := range rows {
		out[r.ID] = r.Name
	}
	return out, err
}

// Tokens lists the tokens of a staff member, newest first.
func (s *Store) Tokens(ctx context.Context, staff domain.ID) ([]domain.Token, error) {
	return find[domain.Token](ctx, s, "SELECT * FROM tokens WHERE staff_id = ? ORDER BY id DESC", staff)
}
