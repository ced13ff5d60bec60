package store

import (
	"context"
	"slices"
	"time"

	"songyao/domain"
)

// grantRow is one role in one community of the bearer of a token.
type grantRow struct {
	TokenID   domain.ID
	StaffID   domain.ID
	Name      string
	ExpiresAt time.Time
	RevokedAt *time.Time
	CreatedAt time.Time
	// CredentialsFrom is the staff member's.
	CredentialsFrom *time.Time
	Role            domain.Role
	CommunityID     domain.ID
	domain.Fitness
	Zone     string
	District string
}

// Authenticate finds who bears the token with the hash, with roles resolved to
// communities, in one query; of who works in the field, the rules about tests are
// read too. Errors: unauthenticated.
func (s *Store) Authenticate(ctx context.Context, hash string, now time.Time) (*domain.Principal, error) {
	rows, err := find[grantRow](ctx, s, `SELECT t.id AS token_id, s.id AS staff_id, s.name, t.expires_at, t.revoked_at, t.created_at, s.credentials_from,
			COALESCE(g.role, '') AS role, COALESCE(g.community_id, c.id) AS community_id,
			s.approved_at, s.trained_on, s.tested_on, s.test_result, s.excused_until,
			COALESCE(h.zone, c.zone, '') AS zone, COALESCE(h.district, c.district, '') AS district
		FROM tokens t
		JOIN staff s ON s.id = t.staff_id AND NOT s.archived
		LEFT JOIN grants g ON g.staff_id = s.id
		LEFT JOIN communities h ON h.id = g.community_id
		LEFT JOIN communities c ON g.district <> '' AND (g.district = '*' OR c.district = g.district)
		WHERE t.hash = ?`, hash)
	if err != nil {
		return nil, err
	}
	if len(rows) == 0 || rows[0].RevokedAt != nil || !now.Before(rows[0].ExpiresAt) ||
		rows[0].CredentialsFrom != nil && rows[0].CreatedAt.Before(*rows[0].CredentialsFrom) {
		return nil, &domain.Error{Kind: domain.KindUnauthenticated, Code: "unauthenticated"}
	}
	p := &domain.Principal{
		StaffID: rows[0].StaffID, Name: rows[0].Name, TokenID: rows[0].TokenID,
		In: map[domain.ID][]domain.Role{}, Unfit: map[domain.ID][]domain.Lack{},
	}
	var rules []domain.Rule
	if slices.ContainsFunc(rows, func(r grantRow) bool { return r.Role.InField() }) {
		if rules, err = s.Rules(ctx, domain.TestValidDays); err != nil {
			return nil, err
		}
	}
	for _, r := range rows {
		if r.CommunityID == "" {
			continue
		}
		if r.ApprovedAt == nil && !r.Role.InField() {
			p.Withheld = true
			continue
		}
		p.In[r.CommunityID] = append(p.In[r.CommunityID], r.Role)
		if r.Role.InField() {
			lacks := r.Lacks([]domain.Role{r.Role}, rules, r.District, domain.Place{Zone: r.Zone}.Day(now))
			if len(lacks) > 0 {
				p.Unfit[r.CommunityID] = lacks
			}
		}
	}
	return p, nil
}

// Colleague is a staff member with the roles held in a community, and by what the
// fitness to serve there is judged.
type Colleague struct {
	domain.Staff
	Roles []domain.Role
	domain.Place
	District string
	Rules    []domain.Rule
}

// Lacks lists what keeps the colleague from taking up work now.
func (c *Colleague) Lacks(now time.Time) []domain.Lack {
	return c.Fitness.Lacks(c.Roles, c.Rules, c.District, c.Day(now))
}

// colleagueRow is a staff member with one role in one community.
type colleagueRow struct {
	domain.Staff
	Role        domain.Role
	CommunityID domain.ID
	domain.Place
	District string
}

// grantsIn joins each staff member s, not archived, to the roles g held in communities c.
const grantsIn = `staff s JOIN grants g ON g.staff_id = s.id
	JOIN communities c ON g.community_id = c.id OR g.district = '*' OR g.district = c.district
	WHERE NOT s.archived AND c.id IN ?`

// Colleague reads a staff member, not archived, who holds one of the roles in the
// community; nil for somebody who does not.
func (s *Store) Colleague(ctx context.Context, staff, community domain.ID, roles ...domain.Role) (*Colleague, error) {
	var rows []colleagueRow
	out := &Colleague{}
	err := s.snapshot(ctx,
		read(&rows, "SELECT s.*, g.role, c.id AS community_id, c.zone, c.district FROM "+grantsIn+" AND s.id = ? ORDER BY g.id",
			[]domain.ID{community}, staff),
		read(&out.Rules, rulesQuery, []domain.RuleKind{domain.TestValidDays}),
	)
	for _, r := range rows {
		out.Staff, out.Place, out.District = r.Staff, r.Place, r.District
		out.Roles = append(out.Roles, r.Role)
	}
	if !slices.ContainsFunc(out.Roles, func(r domain.Role) bool { return slices.Contains(roles, r) }) {
		return nil, err
	}
	return out, err
}

// Grants lists the grants of the staff members.
func (s *Store) Grants(ctx context.Context, staff []domain.ID) ([]domain.Grant, error) {
	if len(staff) == 0 {
		return nil, nil
	}
	return find[domain.Grant](ctx, s, "SELECT * FROM grants WHERE staff_id IN ? ORDER BY id", staff)
}

// Admins lists the grants of all admins who may act: not archived, and vouched for.
func (s *Store) Admins(ctx context.Context) ([]domain.Grant, error) {
	return find[domain.Grant](ctx, s, `SELECT g.* FROM grants g JOIN staff s ON s.id = g.staff_id
		WHERE g.role = 'admin' AND NOT s.archived AND s.approved_at IS NOT NULL ORDER BY g.id`)
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

// OpenProposals lists the proposals that can still be confirmed.
func (s *Store) OpenProposals(ctx context.Context, now time.Time) ([]domain.Proposal, error) {
	return find[domain.Proposal](ctx, s, "SELECT * FROM proposals WHERE confirmed_at IS NULL AND expires_at > ? ORDER BY id", now)
}

// Tokens lists the tokens of a staff member, newest first.
func (s *Store) Tokens(ctx context.Context, staff domain.ID) ([]domain.Token, error) {
	return find[domain.Token](ctx, s, "SELECT * FROM tokens WHERE staff_id = ? ORDER BY id DESC", staff)
}
