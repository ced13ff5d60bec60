package store

import (
	"context"
	"slices"
	"time"

	"songyao/domain"
)

// Market is what is known of hospitals, of drugs there, and of the rules: what
// assignments, purchases, suggestions and plans look at. None of it belongs to a
// community. Sightings are those of all communities together.
type Market struct {
	Hospitals []domain.Hospital // by id
	Drugs     []domain.Drug
	Rules     []domain.Rule
	Evidence  []domain.Evidence // about the drugs
	Openings  []domain.Sighting // whether hospitals were open, of the last two days, oldest first
}

// Market reads what is known of the hospitals, all of them when none is named, and
// of the drugs, as of one moment and in one round trip.
func (s *Store) Market(ctx context.Context, hospitals, drugs []domain.ID, now time.Time) (*Market, error) {
	where, args := "NOT h.archived", []any(nil)
	if len(hospitals) > 0 {
		where, args = "h.id IN ?", []any{hospitals}
	}
	drugs = append(slices.Clone(drugs), domain.System) // never an empty list; no drug has that id
	m := &Market{}
	since := func(days int) int64 { return domain.HourOf(now.AddDate(0, 0, -days)) }
	these := "(SELECT h.id FROM hospitals h WHERE " + where + ")"
	and := func(more ...any) []any { return append(slices.Clone(args), more...) }
	return m, s.snapshot(ctx,
		read(&m.Hospitals, "SELECT h.* FROM hospitals h WHERE "+where+" ORDER BY h.id", args...),
		read(&m.Drugs, drugsQuery, drugs),
		read(&m.Rules, allRulesQuery),
		read(&m.Evidence, `SELECT hospital_id, drug_id, kind, seen_hour, count(*) AS n FROM sightings
			WHERE hospital_id IN `+these+` AND drug_id IN ? AND seen_hour >= ?
			GROUP BY hospital_id, drug_id, kind, seen_hour ORDER BY hospital_id, drug_id, seen_hour, kind`,
			and(drugs, since(domain.StockDays))...),
		read(&m.Openings, `SELECT * FROM sightings WHERE hospital_id IN `+these+` AND drug_id IS NULL AND seen_hour >= ?
			ORDER BY seen_at, id`, and(since(2))...),
	)
}

// Counter reads what a purchase at the hospital is judged by: Market without what was
// seen, because the driver is there.
func (s *Store) Counter(ctx context.Context, hospital domain.ID, drugs []domain.ID) (*Market, error) {
	m := &Market{}
	return m, s.snapshot(ctx,
		read(&m.Hospitals, "SELECT * FROM hospitals WHERE id = ?", hospital),
		read(&m.Drugs, drugsQuery, append(slices.Clone(drugs), domain.System)),
		read(&m.Rules, allRulesQuery),
	)
}

// ShortToday lists what was reported short for the residents on the day, wherever.
func (s *Store) ShortToday(ctx context.Context, scope domain.Scope, residents []domain.ID, day domain.Date) ([]domain.Shortage, error) {
	return find[domain.Shortage](ctx, s, `SELECT * FROM shortages
		WHERE community_id IN ? AND resident_id IN ? AND seen_on = ? ORDER BY id`, scope.Communities, residents, day)
}

// Traffic is how many of a community's requests lead to a hospital.
type Traffic struct {
	HospitalID domain.ID
	UnderWay   int64 // assigned and not bought
	Bought     int64 // since the day began
}

// Traffic counts, by hospital, the requests of a community under way there and
// those bought since.
func (s *Store) Traffic(ctx context.Context, community domain.ID, since time.Time) ([]Traffic, error) {
	return find[Traffic](ctx, s, `SELECT hospital_id, sum(under_way) AS under_way, sum(bought) AS bought FROM (
			SELECT r.hospital_id, 1 AS under_way, 0 AS bought FROM requests r
			WHERE r.community_id = ? AND r.closed_at IS NULL AND r.state = 'hospital_assigned'
			UNION ALL
			SELECT p.hospital_id, 0, 1 FROM purchases p WHERE p.community_id = ? AND p.bought_at >= ?
		) AS t GROUP BY hospital_id ORDER BY hospital_id`, community, community, since)
}
