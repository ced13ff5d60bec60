package store

import (
	"context"
	"time"

	"gorm.io/gorm"

	"songyao/domain"
)

// sqlTime is a time of a joined row that may be missing.
type sqlTime = *time.Time

// Get reads a reference record: a community, staff member, driver, hospital or
// drug. Errors: not_found.
func Get[T any](ctx context.Context, s *Store, what string, id domain.ID) (*T, error) {
	ctx, cancel := s.bounded(ctx, 0)
	defer cancel()
	rows, err := gorm.G[T](s.db).Where("id = ?", id).Limit(1).Find(ctx)
	if err != nil {
		return nil, wrap(err)
	}
	if len(rows) == 0 {
		return nil, domain.NotFound(what)
	}
	return &rows[0], nil
}

// List reads reference records that are not archived, by id.
func List[T any](ctx context.Context, s *Store, after domain.ID, limit int) ([]T, error) {
	ctx, cancel := s.bounded(ctx, 0)
	defer cancel()
	q := gorm.G[T](s.db).Where("NOT archived AND id <> ?", domain.System)
	if after != "" {
		q = q.Where("id > ?", after)
	}
	rows, err := q.Order("id").Limit(limit).Find(ctx)
	return rows, wrap(err)
}

// Drivers lists the cars of staff who belong to one of the scope's communities or its
// district, or have a role there: all not archived after the one named, or the one with the id.
func (s *Store) Drivers(ctx context.Context, scope domain.Scope, id, after domain.ID, limit int) ([]domain.Driver, error) {
	where := (&filter{}).and(`EXISTS (SELECT 1 FROM communities c LEFT JOIN grants g ON g.staff_id = s.id
		AND (g.community_id = c.id OR g.district = c.district OR g.district = '*')
		WHERE c.id IN ? AND (g.id IS NOT NULL OR s.home_id = c.id OR s.home_district = c.district OR s.home_district = '*' AND c.id = ?))`,
		scope.Communities, domain.System).and("d.id > ?", pageStart(after)).is("d.id", id)
	if id == "" {
		where.and("NOT d.archived")
	}
	q := condition{"SELECT d.* FROM drivers d JOIN staff s ON s.id = d.id WHERE true", nil}.and(where.conditions, where.args)
	return find[domain.Driver](ctx, s, q.text+" ORDER BY d.id LIMIT ?", append(q.args, limit)...)
}

// Communities lists the scope's communities that are not archived.
func (s *Store) Communities(ctx context.Context, scope domain.Scope, after domain.ID, limit int) ([]domain.Community, error) {
	return find[domain.Community](ctx, s, `SELECT * FROM communities
		WHERE id IN ? AND NOT archived AND id > ? ORDER BY id LIMIT ?`, scope.Communities, pageStart(after), limit)
}

// AllCommunities lists the ids of every ledger: all communities and System.
func (s *Store) AllCommunities(ctx context.Context) ([]domain.Community, error) {
	return find[domain.Community](ctx, s, "SELECT * FROM communities ORDER BY id")
}

// CommunitiesByID reads several communities.
func (s *Store) CommunitiesByID(ctx context.Context, ids []domain.ID) ([]domain.Community, error) {
	return find[domain.Community](ctx, s, "SELECT * FROM communities WHERE id IN ? ORDER BY id", ids)
}

const drugsQuery = "SELECT * FROM drugs WHERE id IN ?"

// DrugsByID reads several drugs, archived ones too.
func (s *Store) DrugsByID(ctx context.Context, ids []domain.ID) (map[domain.ID]domain.Drug, error) {
	out := make(map[domain.ID]domain.Drug, len(ids))
	if len(ids) == 0 {
		return out, nil
	}
	rows, err := find[domain.Drug](ctx, s, drugsQuery, ids)
	for _, d := range rows {
		out[d.ID] = d
	}
	return out, err
}

// HospitalsByID reads several hospitals, archived ones too.
func (s *Store) HospitalsByID(ctx context.Context, ids []domain.ID) (map[domain.ID]domain.Hospital, error) {
	out := make(map[domain.ID]domain.Hospital, len(ids))
	if len(ids) == 0 {
		return out, nil
	}
	rows, err := find[domain.Hospital](ctx, s, "SELECT * FROM hospitals WHERE id IN ?", ids)
	for _, h := range rows {
		out[h.ID] = h
	}
	return out, err
}

// Rules lists the rules of a kind that are not archived.
func (s *Store) Rules(ctx context.Context, kind domain.RuleKind) ([]domain.Rule, error) {
	return find[domain.Rule](ctx, s, rulesQuery, []domain.RuleKind{kind})
}

const rulesQuery = "SELECT * FROM rules WHERE kind IN ? AND NOT archived ORDER BY id"

// AllRules lists the rules of every kind that are not archived.
func (s *Store) AllRules(ctx context.Context) ([]domain.Rule, error) {
	return find[domain.Rule](ctx, s, allRulesQuery)
}

const allRulesQuery = "SELECT * FROM rules WHERE NOT archived ORDER BY id"
