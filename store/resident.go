package store

import (
	"context"
	"strings"

	"songyao/domain"
)

// Inhabitant is a resident with the place of the community.
type Inhabitant struct {
	domain.Resident
	domain.Place
	District string // of the community
}

const inhabitantQuery = `SELECT r.*, c.zone, c.area_code, c.district FROM residents r
	JOIN communities c ON c.id = r.community_id WHERE r.community_id IN ? AND r.id = ?`

// Inhabitant reads a resident and the place. Errors: not_found.
func (s *Store) Inhabitant(ctx context.Context, scope domain.Scope, id domain.ID) (*Inhabitant, error) {
	return findOne[Inhabitant](ctx, s, "resident", inhabitantQuery, scope.Communities, id)
}

// Phones lists the numbers of the residents.
func (s *Store) Phones(ctx context.Context, scope domain.Scope, residents []domain.ID) ([]domain.ResidentPhone, error) {
	if len(residents) == 0 {
		return nil, nil
	}
	return find[domain.ResidentPhone](ctx, s, `SELECT * FROM resident_phones
		WHERE community_id IN ? AND resident_id IN ? ORDER BY resident_id, key`, scope.Communities, residents)
}

// ResidentFilter narrows a list of residents; zero fields do not.
type ResidentFilter struct {
	Text  string // part of the name, pinyin initials, or building-unit-room
	Flag  domain.Flag
	Phone []string // normalised keys, one a community's area code
	// ResponsibleID answers for them; Unassigned are the vulnerable for whom nobody does.
	ResponsibleID domain.ID
	Unassigned    bool
}

// Residents lists residents by id, those no longer there left out.
func (s *Store) Residents(ctx context.Context, scope domain.Scope, f ResidentFilter, after domain.ID, limit int) ([]domain.Resident, error) {
	where := inScope("r.community_id", scope).and("NOT r.archived").is("r.responsible_id", f.ResponsibleID).compare("r.id", ">", after)
	if f.Text != "" {
		where.and(`(r.name LIKE ? ESCAPE '!' OR r.pinyin LIKE ? ESCAPE '!' OR r.building || '-' || r.unit || '-' || r.room LIKE ? ESCAPE '!')`,
			"%"+escapeLike(f.Text)+"%", strings.ToLower(escapeLike(f.Text))+"%", escapeLike(f.Text)+"%")
	}
	if f.Flag != "" {
		where.and("r.flags LIKE ?", `%"`+string(f.Flag)+`"%`)
	}
	if f.Phone != nil {
		where.and("(r.community_id, r.id) IN (SELECT p.community_id, p.resident_id FROM resident_phones p WHERE p.community_id IN ? AND p.key IN ?)",
			scope.Communities, f.Phone)
	}
	if f.Unassigned {
		where.and(unassigned)
	}
	return page[domain.Resident](ctx, s, "SELECT r.* FROM residents r", where, "r.id", limit)
}

// unassigned narrows residents r to the vulnerable for whom nobody answers.
const unassigned = "r.responsible_id IS NULL AND r.flags <> '[]'"

// ResidentsByID reads several residents.
func (s *Store) ResidentsByID(ctx context.Context, scope domain.Scope, ids []domain.ID) (map[domain.ID]domain.Resident, error) {
	if len(ids) == 0 {
		return nil, nil
	}
	rows, err := find[domain.Resident](ctx, s,
		"SELECT * FROM residents WHERE community_id IN ? AND id IN ?", scope.Communities, ids)
	out := make(map[domain.ID]domain.Resident, len(rows))
	for _, r := range rows {
		out[r.ID] = r
	}
	return out, err
}

// OpenRequestsOf lists the requests of the residents that are not closed.
func (s *Store) OpenRequestsOf(ctx context.Context, scope domain.Scope, residents []domain.ID) ([]domain.Request, error) {
	if len(residents) == 0 {
		return nil, nil
	}
	return find[domain.Request](ctx, s, `SELECT * FROM requests
		WHERE community_id IN ? AND resident_id IN ? AND closed_at IS NULL ORDER BY priority, id`, scope.Communities, residents)
}

// Medication is one line of what a resident got: asked for, bought, delivered.
type Medication struct {
	RequestID    domain.ID
	LineID       domain.ID
	PurchaseID   domain.ID
	HospitalID   domain.ID
	DrugID       domain.ID // asked for
	BoughtDrugID domain.ID
	Quantity     domain.Milli // asked for
	Bought       domain.Milli
	DailyDose    domain.Milli
	BoughtAt     sqlTime
	DeliveredAt  sqlTime
}

// Medications lists what was bought for the resident, newest first: each row
// leads to the request, the purchase and the supply it made.
func (s *Store) Medications(ctx context.Context, scope domain.Scope, resident domain.ID) ([]Medication, error) {
	return find[Medication](ctx, s, `SELECT l.request_id, l.id AS line_id, l.purchase_id, p.hospital_id, l.drug_id, l.bought_drug_id,
			l.quantity, l.bought, l.daily_dose, p.bought_at, d.at AS delivered_at
		FROM requests r
		JOIN lines l ON l.community_id = r.community_id AND l.request_id = r.id
		JOIN purchases p ON p.community_id = l.community_id AND p.id = l.purchase_id
		LEFT JOIN deliveries d ON d.community_id = r.community_id AND d.request_id = r.id
		WHERE r.community_id IN ? AND r.resident_id = ? AND l.status = 'bought'
		ORDER BY p.bought_at DESC, l.id DESC`, scope.Communities, resident)
}

// StatusRow answers "where is it" for one request.
type StatusRow struct {
	RequestID    domain.ID
	CommunityID  domain.ID
	NumberedOn   domain.Date
	DayNumber    int
	State        domain.State
	ResidentName string
	HospitalName string
	CardHolder   string // name of the staff member who has the card
	CardOut      bool
	UpdatedAt    sqlTime
	ClosedAt     sqlTime
}

const statusQuery = `SELECT r.id AS request_id, r.community_id, r.numbered_on, r.day_number, r.state, s.name AS resident_name,
		COALESCE(h.name, '') AS hospital_name, COALESCE(t.name, '') AS card_holder,
		(k.id IS NOT NULL AND k.holder_kind <> 'resident') AS card_out, r.updated_at, r.closed_at
	FROM requests r
	JOIN residents s ON s.community_id = r.community_id AND s.id = r.resident_id
	LEFT JOIN hospitals h ON h.id = r.hospital_id
	LEFT JOIN kit_items k ON k.community_id = r.community_id AND k.resident_id = r.resident_id AND k.kind = 'card'
	LEFT JOIN staff t ON k.holder_kind = 'staff' AND t.id = k.holder_id
	WHERE r.community_id IN ? AND `

const statusOrder = ` ORDER BY r.closed_at IS NOT NULL, r.registered_at DESC LIMIT 20`

// StatusByPhone tells, in one query, where the requests of everybody under the
// phone are, open ones first. A request is found by its caller's phone too.
func (s *Store) StatusByPhone(ctx context.Context, scope domain.Scope, keys []string) ([]StatusRow, error) {
	return find[StatusRow](ctx, s, statusQuery+`(r.caller_phone IN ? OR (r.community_id, r.resident_id) IN (
		SELECT p.community_id, p.resident_id FROM resident_phones p WHERE p.community_id IN ? AND p.key IN ?))`+statusOrder,
		scope.Communities, keys, scope.Communities, keys)
}

// StatusByNumber tells, in one query, where the requests with the short number
// are: a number repeats every year, the newest comes first.
func (s *Store) StatusByNumber(ctx context.Context, scope domain.Scope, monthDay string, n int) ([]StatusRow, error) {
	return find[StatusRow](ctx, s, statusQuery+"CAST(r.numbered_on AS text) LIKE ? AND r.day_number = ?"+statusOrder,
		scope.Communities, "%-"+monthDay, n)
}

// Wards lists the residents that a staff member answers for; "" those on the
// ledger of the vulnerable for whom nobody does.
func (s *Store) Wards(ctx context.Context, scope domain.Scope, staff domain.ID) ([]domain.Resident, error) {
	where := inScope("r.community_id", scope).and("NOT r.archived").is("r.responsible_id", staff)
	if staff == "" {
		where.and(unassigned)
	}
	return find[domain.Resident](ctx, s, "SELECT r.* FROM residents r WHERE "+where.String()+" ORDER BY r.id", where.args...)
}
