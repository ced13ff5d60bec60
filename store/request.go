package store

import (
	"context"
	"time"

	"songyao/domain"
)

// Number reads the number given to a new request.
func (s *Store) Number(ctx context.Context, r *domain.Request) error {
	rows, err := find[domain.Request](ctx, s,
		"SELECT numbered_on, day_number FROM requests WHERE community_id = ? AND id = ?", r.CommunityID, r.ID)
	if err != nil {
		return err
	}
	if len(rows) == 0 {
		return domain.NotFound("request")
	}
	r.NumberedOn, r.DayNumber = rows[0].NumberedOn, rows[0].DayNumber
	return nil
}

// entrusted narrows requests r to those of which somebody holds something that came by more
// than their own word: another recorded the hand-over or has confirmed it, the resident gave
// it, or a hospital, to who is to buy there.
const entrusted = `EXISTS (
	SELECT 1 FROM request_items ri JOIN kit_items k ON k.community_id = ri.community_id AND k.id = ri.item_id
	JOIN custody_moves m ON m.community_id = k.community_id AND m.item_id = k.id AND m.n = k.version
	LEFT JOIN custody_confirmations c ON c.community_id = m.community_id AND c.item_id = m.item_id AND c.n = m.n
	WHERE ri.community_id = r.community_id AND ri.request_id = r.id AND k.holder_kind = 'staff' AND k.holder_id = ?
		AND (m.recorded_by <> k.holder_id OR m.from_kind = 'resident' OR m.from_kind = 'hospital' AND r.driver_id = k.holder_id
			OR c.n IS NOT NULL AND NOT c.disputed))`

// carrierSees narrows requests r to those that are a driver's or courier's task: he is to
// buy for them, or is entrusted with something of theirs, and they are not closed.
const carrierSees = `r.closed_at IS NULL AND (r.driver_id = ? AND r.state = 'hospital_assigned' OR ` + entrusted + `)`

// requestsInScope begins the filter of a query on requests r with what keeps it inside the scope.
func requestsInScope(scope domain.Scope) *filter {
	return inScope("r.community_id", scope).
		narrow(scope.Carried, condition{carrierSees, []any{scope.Carrier, scope.Carrier}}).
		narrow(scope.Held, condition{"r.closed_at IS NULL AND " + entrusted, []any{scope.Carrier}})
}

// Sees reports whether the request is within the scope.
func (s *Store) Sees(ctx context.Context, scope domain.Scope, id domain.ID) (bool, error) {
	where := requestsInScope(scope).and("r.id = ?", id).where()
	rows, err := find[domain.Request](ctx, s, "SELECT r.id FROM requests r WHERE "+where.text, where.args...)
	return len(rows) > 0, err
}

// Case loads a request with everything its next step is decided on, as of one
// moment. Errors: not_found, also for a request outside the scope.
func (s *Store) Case(ctx context.Context, scope domain.Scope, id domain.ID) (*domain.Case, error) {
	request := requestsInScope(scope).and("r.id = ?", id).where()
	communities := scope.Communities
	c := &domain.Case{Drugs: map[domain.ID]domain.Drug{}}
	var requests []domain.Request
	var drugs []domain.Drug
	var residents []Inhabitant
	// file are the resident's requests r that matter: this one, t, and those not closed.
	const file = `requests t JOIN requests r ON r.community_id = t.community_id AND r.resident_id = t.resident_id
		AND (r.id = t.id OR r.closed_at IS NULL)`
	const this = ` WHERE t.community_id IN ? AND t.id = ?`
	err := s.snapshot(ctx,
		read(&requests, "SELECT r.* FROM requests r WHERE "+request.text, request.args...),
		read(&residents, `SELECT p.*, c.zone, c.area_code, c.district FROM requests r
			JOIN residents p ON p.community_id = r.community_id AND p.id = r.resident_id
			JOIN communities c ON c.id = r.community_id WHERE r.community_id IN ? AND r.id = ?`, communities, id),
		read(&c.Lines, linesQuery, communities, []domain.ID{id}),
		read(&drugs, `SELECT d.* FROM drugs d WHERE d.id IN (
			SELECT l.drug_id FROM lines l WHERE l.community_id IN ? AND l.request_id = ?
			UNION SELECT l.bought_drug_id FROM lines l WHERE l.community_id IN ? AND l.request_id = ?)`, communities, id, communities, id),
		read(&c.Attachments, attachedQuery, communities, []domain.ID{id}),
		read(&c.Decisions, "SELECT * FROM decisions WHERE community_id IN ? AND request_id = ? ORDER BY id", communities, id),
		read(&c.Siblings, "SELECT r.* FROM "+file+this+" AND r.id <> t.id ORDER BY r.id", communities, id),
		read(&c.Links, "SELECT ri.* FROM "+file+` JOIN request_items ri ON ri.community_id = r.community_id AND ri.request_id = r.id`+
			this+" ORDER BY ri.request_id, ri.item_id", communities, id),
		read(&c.Items, `SELECT k.* FROM requests t JOIN kit_items k ON k.community_id = t.community_id AND k.resident_id = t.resident_id`+this+`
			AND (k.kind IN ('card', 'record_book') OR EXISTS (SELECT 1 FROM request_items ri
				JOIN requests r ON r.community_id = ri.community_id AND r.id = ri.request_id
				WHERE ri.community_id = k.community_id AND ri.item_id = k.id AND r.resident_id = t.resident_id
					AND (r.id = t.id OR r.closed_at IS NULL)))
			ORDER BY k.id`, communities, id),
		read(&c.Balances, balancesQuery(file+" JOIN money_moves m ON m.community_id = r.community_id AND m.request_id = r.id"+this),
			communities, id, communities, id),
	)
	if err != nil {
		return nil, err
	}
	if len(requests) == 0 {
		return nil, domain.NotFound("request")
	}
	if len(requests) > 1 { // the id is there twice, as verify says: nothing of the other's is mixed in
		return s.Case(ctx, scope.Within(requests[0].CommunityID), id)
	}
	for _, d := range drugs {
		c.Drugs[d.ID] = d
	}
	c.Request, c.Resident, c.Place, c.District = requests[0], residents[0].Resident, residents[0].Place, residents[0].District
	return c, nil
}

// RequestRow reads a request without what belongs to it. Errors: not_found.
func (s *Store) RequestRow(ctx context.Context, scope domain.Scope, id domain.ID) (*domain.Request, error) {
	return findOne[domain.Request](ctx, s, "request", "SELECT r.* FROM requests r WHERE r.community_id IN ? AND r.id = ?", scope.Communities, id)
}

const linesQuery = `SELECT * FROM lines WHERE community_id IN ? AND request_id IN ? ORDER BY request_id, position, id`

// Balances sums the money of the requests by account; accounts at zero are
// left out.
func (s *Store) Balances(ctx context.Context, community domain.ID, requests []domain.ID) ([]domain.Balance, error) {
	list := []domain.ID{community}
	return find[domain.Balance](ctx, s, balancesQuery("money_moves m WHERE m.community_id IN ? AND m.request_id IN ?"), list, requests, list, requests)
}

// balancesQuery sums both sides of the money moves m; its arguments are those of from,
// where they come from, twice.
func balancesQuery(from string) string {
	return `SELECT request_id, account_kind, account_id, CAST(sum(fen) AS bigint) AS amount_fen FROM (
			SELECT m.request_id, m.to_kind AS account_kind, m.to_id AS account_id, m.amount_fen AS fen FROM ` + from + `
			UNION ALL
			SELECT m.request_id, m.from_kind, m.from_id, -m.amount_fen FROM ` + from + `
		) AS m GROUP BY request_id, account_kind, account_id HAVING sum(fen) <> 0
		ORDER BY request_id, account_kind, account_id`
}

// Intake is what a registration is decided on.
type Intake struct {
	Resident Inhabitant
	// Open are the resident's requests that are not finished, with their lines:
	// what a new request may repeat.
	Open      []domain.Request
	OpenLines []domain.Line
	Drugs     map[domain.ID]domain.Drug // those of the drugs asked for that exist
	Supply    Supply
	// Attachments are those that the registration names (AttachmentsByID).
	Attachments []domain.Attached
}

// Intake loads what a registration for the resident is decided on, as of one
// moment. Errors: not_found.
func (s *Store) Intake(ctx context.Context, scope domain.Scope, resident domain.ID, drugs []domain.ID) (*Intake, error) {
	in := &Intake{Drugs: make(map[domain.ID]domain.Drug, len(drugs))}
	var residents []Inhabitant
	var products []domain.Drug
	err := s.snapshot(ctx, append(in.Supply.queries(scope.Communities, []domain.ID{resident}),
		read(&residents, inhabitantQuery, scope.Communities, resident),
		read(&in.Open, `SELECT * FROM requests
			WHERE community_id IN ? AND resident_id = ? AND closed_at IS NULL AND finished_at IS NULL ORDER BY id`, scope.Communities, resident),
		read(&in.OpenLines, `SELECT l.* FROM requests r JOIN lines l ON l.community_id = r.community_id AND l.request_id = r.id
			WHERE r.community_id IN ? AND r.resident_id = ? AND r.closed_at IS NULL AND r.finished_at IS NULL ORDER BY l.id`, scope.Communities, resident),
		read(&products, drugsQuery, append(drugs, domain.System)), // never an empty list; no drug has that id
	)...)
	if err != nil {
		return nil, err
	}
	if len(residents) == 0 {
		return nil, domain.NotFound("resident")
	}
	if len(residents) > 1 {
		return s.Intake(ctx, scope.Within(residents[0].CommunityID), resident, drugs)
	}
	in.Resident = residents[0]
	for _, d := range products {
		in.Drugs[d.ID] = d
	}
	return in, nil
}

// LastRequest finds the resident's newest request; not_found when there is none.
func (s *Store) LastRequest(ctx context.Context, scope domain.Scope, resident domain.ID) (*domain.Request, error) {
	return findOne[domain.Request](ctx, s, "request", `SELECT * FROM requests
		WHERE community_id IN ? AND resident_id = ? AND split_from IS NULL
		ORDER BY registered_at DESC, id DESC LIMIT 1`, scope.Communities, resident)
}

// Sale reads the purchase made for the request.
func (s *Store) Sale(ctx context.Context, community, request domain.ID) (*domain.Sale, error) {
	return findOne[domain.Sale](ctx, s, "purchase",
		"SELECT * FROM purchases WHERE community_id = ? AND request_id = ?", community, request)
}

// ReceiptsUsed lists the purchases with the receipt number at the hospital since a moment.
func (s *Store) ReceiptsUsed(ctx context.Context, community, hospital domain.ID, number string, since time.Time) ([]domain.Request, error) {
	return find[domain.Request](ctx, s, `SELECT r.* FROM purchases p JOIN requests r ON r.community_id = p.community_id AND r.id = p.request_id
		WHERE p.community_id = ? AND p.hospital_id = ? AND p.receipt_no = ? AND p.bought_at >= ? ORDER BY p.id`, community, hospital, number, since)
}

// RequestFilter narrows a list of requests; zero fields do not.
type RequestFilter struct {
	State        domain.State
	Open         *bool
	Urgency      domain.Urgency
	ResidentID   domain.ID
	DriverID     domain.ID
	HospitalID   domain.ID
	RegisteredOn domain.Date
}

// After is where a page begins: behind the row with this priority and id. Lists
// that are not sorted by priority leave it 0.
type After struct {
	Priority int
	ID       domain.ID
}

// Requests lists requests by priority, then age.
func (s *Store) Requests(ctx context.Context, scope domain.Scope, f RequestFilter, after After, limit int) ([]domain.Request, error) {
	where := requestsInScope(scope).is("r.state", f.State).either(f.Open, "r.closed_at IS NULL", "r.closed_at IS NOT NULL").
		is("r.resident_id", f.ResidentID).is("r.driver_id", f.DriverID).is("r.hospital_id", f.HospitalID).
		is("r.numbered_on", f.RegisteredOn)
	switch {
	case f.State == domain.Cancelled:
		where.and("r.cancel_reason <> ''") // as the database demands of them
	case f.State != "" && !f.State.Final():
		where.and("r.closed_at IS NULL")
	}
	if f.Urgency != "" {
		where.and("r.priority = ?", f.Urgency.Priority())
	}
	if after.ID != "" {
		where.and("(r.priority, r.id) > (?, ?)", after.Priority, after.ID)
	}
	return page[domain.Request](ctx, s, list{"r.*", "requests r", "r.id", "r.priority, r.id"}, where, limit)
}

// LinesOf lists the lines of several requests.
func (s *Store) LinesOf(ctx context.Context, scope domain.Scope, requests []domain.ID) ([]domain.Line, error) {
	if len(requests) == 0 {
		return nil, nil
	}
	return find[domain.Line](ctx, s, linesQuery, scope.Communities, requests)
}

// OpenDecision is a driver's question that nobody has answered, of a request still at
// the counter: the hotline rings the resident before the default answer holds.
type OpenDecision struct {
	domain.Decision
	NumberedOn  domain.Date
	DayNumber   int
	ResidentID  domain.ID
	HospitalID  domain.ID
	CallerPhone string
}

// ofDecision is what an OpenDecision has of its request r.
const ofDecision = "r.numbered_on, r.day_number, r.resident_id, r.hospital_id, r.caller_phone"

// OpenDecisions lists the unanswered questions, those due soonest first.
func (s *Store) OpenDecisions(ctx context.Context, scope domain.Scope, limit int) ([]OpenDecision, error) {
	// The empty text keeps an index of all unanswered ones out: a question whose default held stays one for ever.
	return page[OpenDecision](ctx, s, list{
		"d.*, " + ofDecision, "requests r JOIN decisions d ON d.community_id = r.community_id AND d.request_id = r.id",
		"d.id", "d.due_at, d.id",
	},
		inScope("r.community_id", scope).and("r.closed_at IS NULL AND r.state = 'hospital_assigned' AND d.answer || '' = ''"), limit)
}

// DeliveryAttempts lists the failed deliveries of a request, oldest first.
func (s *Store) DeliveryAttempts(ctx context.Context, community, request domain.ID) ([]domain.Attempt, error) {
	return find[domain.Attempt](ctx, s,
		"SELECT * FROM delivery_attempts WHERE community_id = ? AND request_id = ? ORDER BY at, id", community, request)
}
