package store

import (
	"context"
	"strings"
	"unicode/utf8"

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

// FoundResident is a resident with the term that the text or the flag was found in, which sorts the list.
type FoundResident struct {
	domain.Resident
	Term string
}

// AfterResident is where a page of residents begins: behind the one with this term and id.
type AfterResident struct {
	Term string
	ID   domain.ID
}

// Residents lists residents, those no longer there left out: by id, or by what was found and
// then by id when there is a text.
func (s *Store) Residents(ctx context.Context, scope domain.Scope, f ResidentFilter, after AfterResident, limit int) ([]FoundResident, error) {
	text, flag := asciiLower(strings.TrimSpace(f.Text)), " "+string(f.Flag)
	where, l := inScope("r.community_id", scope), list{"r.*", "residents r", "r.id", "r.id"}
	found := list{
		"r.*, t.term, t.resident_id", `resident_terms t JOIN residents r ON r.community_id = t.community_id AND r.id = t.resident_id`,
		"t.term, t.resident_id", "t.term, t.resident_id",
	}
	switch {
	case text != "":
		// Of several ends of a name that begin so the first counts.
		where, l = inScope("t.community_id", scope).and("t.term >= ? AND t.term < ? AND (t.term, t.resident_id) > (?, ?)",
			text, text+string(utf8.MaxRune), after.Term, pageStart(after.ID)).
			and(`NOT EXISTS (SELECT 1 FROM resident_terms e WHERE e.community_id = t.community_id AND e.resident_id = t.resident_id
				AND e.term >= ? AND e.term < t.term)`, text), found
		if f.Flag != "" {
			where.and(`EXISTS (SELECT 1 FROM resident_terms e WHERE e.community_id = t.community_id AND e.resident_id = t.resident_id
				AND e.term = ?)`, flag)
		}
	case f.Flag != "":
		where, l = inScope("t.community_id", scope).and("t.term = ? AND t.resident_id > ?", flag, pageStart(after.ID)), found
	default:
		where.and("r.id > ?", pageStart(after.ID))
	}
	where.and("NOT r.archived").is("r.responsible_id", f.ResponsibleID)
	if f.Phone != nil {
		where.and("(r.community_id, r.id) IN (SELECT p.community_id, p.resident_id FROM resident_phones p WHERE p.community_id IN ? AND p.key IN ?)",
			scope.Communities, f.Phone)
	}
	if f.Unassigned {
		where.and(unassigned)
	}
	return page[FoundResident](ctx, s, l, where, limit)
}

// asciiLower writes capitals small as lower does on both databases.
func asciiLower(s string) string {
	return strings.Map(func(r rune) rune {
		if 'A' <= r && r <= 'Z' {
			return r + 'a' - 'A'
		}
		return r
	}, s)
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

// statusOf looks at the first twenty of the requests.
func statusOf(requests string) string {
	const order = " ORDER BY r.closed_at IS NOT NULL, r.registered_at DESC, r.id"
	return `SELECT r.id AS request_id, r.community_id, r.numbered_on, r.day_number, r.state, s.name AS resident_name,
		COALESCE(h.name, '') AS hospital_name, COALESCE(t.name, '') AS card_holder,
		(k.id IS NOT NULL AND k.holder_kind <> 'resident') AS card_out, r.updated_at, r.closed_at
	FROM (SELECT r.* FROM (` + requests + `) AS r` + order + ` LIMIT 20) AS r
	JOIN residents s ON s.community_id = r.community_id AND s.id = r.resident_id
	LEFT JOIN hospitals h ON h.id = r.hospital_id
	LEFT JOIN kit_items k ON k.community_id = r.community_id AND k.resident_id = r.resident_id AND k.kind = 'card'
	LEFT JOIN staff t ON k.holder_kind = 'staff' AND t.id = k.holder_id` + order
}

// StatusByPhone tells, in one query, where the requests of everybody under the
// phone are, open ones first. A request is found by its caller's phone too.
func (s *Store) StatusByPhone(ctx context.Context, scope domain.Scope, keys []string) ([]StatusRow, error) {
	return find[StatusRow](ctx, s, statusOf(`SELECT q.* FROM requests q WHERE q.community_id IN ? AND q.caller_phone IN ?
		UNION SELECT q.* FROM resident_phones p JOIN requests q ON q.community_id = p.community_id AND q.resident_id = p.resident_id
		WHERE p.community_id IN ? AND p.key IN ?`), scope.Communities, keys, scope.Communities, keys)
}

// StatusByNumber tells, in one query, where the requests are that had the number on one of the days: it
// repeats every year, and the newest comes first.
func (s *Store) StatusByNumber(ctx context.Context, scope domain.Scope, days []domain.Date, n int) ([]StatusRow, error) {
	return find[StatusRow](ctx, s, statusOf("SELECT q.* FROM requests q WHERE q.community_id IN ? AND q.numbered_on IN ? AND q.day_number = ?"),
		scope.Communities, days, n)
}

// Wards lists the residents that a staff member answers for; "" those on the
// ledger of the vulnerable for whom nobody does.
func (s *Store) Wards(ctx context.Context, scope domain.Scope, staff domain.ID) ([]domain.Resident, error) {
	where := inScope("r.community_id", scope).and("NOT r.archived").is("r.responsible_id", staff)
	if staff == "" {
		where.and(unassigned)
	}
	these := where.where()
	return find[domain.Resident](ctx, s, "SELECT r.* FROM residents r WHERE "+these.text+" ORDER BY r.id", these.args...)
}
