package store

import (
	"context"
	"slices"

	"gorm.io/gorm"

	"songyao/domain"
)

// Idempotency finds what was answered under the key; nil when nothing was.
func (s *Store) Idempotency(ctx context.Context, k *domain.Idempotency) (*domain.Idempotency, error) {
	rows, err := find[domain.Idempotency](ctx, s, `SELECT * FROM idempotency_keys
		WHERE staff_id = ? AND method = ? AND path = ? AND key = ?`, k.StaffID, k.Method, k.Path, k.Key)
	if err != nil || len(rows) == 0 {
		return nil, err
	}
	return &rows[0], nil
}

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

// find runs a query written in SQL; GORM maps the rows. Placeholders are ?, a
// slice fills "IN ?".
func find[T any](ctx context.Context, s *Store, sql string, args ...any) ([]T, error) {
	rows, err := gorm.G[T](s.db).Raw(sql, args...).Find(ctx)
	return rows, wrap(err)
}

// one is find for exactly one row; what names it for not_found.
func one[T any](ctx context.Context, s *Store, what, sql string, args ...any) (*T, error) {
	rows, err := find[T](ctx, s, sql, args...)
	if err != nil {
		return nil, err
	}
	if len(rows) == 0 {
		return nil, domain.NotFound(what)
	}
	return &rows[0], nil
}

// carried narrows requests r to those a driver or courier has to do with: he is
// the driver, or holds something of theirs, and they are not closed.
const carried = ` AND r.closed_at IS NULL AND (r.driver_id = ? OR EXISTS (
	SELECT 1 FROM request_items ri JOIN kit_items k ON k.community_id = ri.community_id AND k.id = ri.item_id
	WHERE ri.community_id = r.community_id AND ri.request_id = r.id AND k.holder_kind = 'staff' AND k.holder_id = ?))`

// within is the condition that keeps a query on requests r inside the scope.
func within(scope domain.Scope) (string, []any) {
	if scope.Carrier == "" {
		return "r.community_id IN ?", []any{scope.Communities}
	}
	return "r.community_id IN ?" + carried, []any{scope.Communities, scope.Carrier, scope.Carrier}
}

// Case loads a request with everything its next step is decided on.
// Errors: not_found, also for a request outside the scope.
func (s *Store) Case(ctx context.Context, scope domain.Scope, id domain.ID) (*domain.Case, error) {
	where, args := within(scope)
	r, err := one[domain.Request](ctx, s, "request", "SELECT r.* FROM requests r WHERE "+where+" AND r.id = ?", append(args, id)...)
	if err != nil {
		return nil, err
	}
	c := &domain.Case{Request: *r}
	var resident *Inhabitant
	community := r.CommunityID
	steps := []func() error{
		func() (err error) {
			resident, err = s.Inhabitant(ctx, domain.In(community), r.ResidentID)
			return err
		},
		func() (err error) {
			c.Lines, err = s.Lines(ctx, community, id)
			return err
		},
		func() (err error) {
			c.Decisions, err = find[domain.Decision](ctx, s,
				"SELECT * FROM decisions WHERE community_id = ? AND request_id = ? ORDER BY id", community, id)
			return err
		},
		func() (err error) {
			c.Siblings, err = find[domain.Request](ctx, s, `SELECT * FROM requests
				WHERE community_id = ? AND resident_id = ? AND closed_at IS NULL AND id <> ? ORDER BY id`, community, r.ResidentID, id)
			return err
		},
		func() (err error) {
			c.Items, c.Links, err = s.itemsOf(ctx, community, r.ResidentID, id)
			return err
		},
	}
	for _, step := range steps {
		if err := step(); err != nil {
			return nil, err
		}
	}
	c.Resident, c.Place = resident.Resident, resident.Place
	ids := []domain.ID{id}
	for _, sib := range c.Siblings {
		ids = append(ids, sib.ID)
	}
	c.Balances, err = s.Balances(ctx, community, ids)
	return c, err
}

// itemsOf reads the resident's lasting items, and the items and links of the
// request and of the resident's requests that are not closed.
func (s *Store) itemsOf(ctx context.Context, community, resident, request domain.ID) ([]domain.KitItem, []domain.RequestItem, error) {
	links, err := find[domain.RequestItem](ctx, s, `SELECT ri.* FROM request_items ri
		JOIN requests r ON r.community_id = ri.community_id AND r.id = ri.request_id
		WHERE r.community_id = ? AND r.resident_id = ? AND (r.closed_at IS NULL OR r.id = ?)
		ORDER BY ri.request_id, ri.item_id`, community, resident, request)
	if err != nil {
		return nil, nil, err
	}
	ids := make([]domain.ID, 0, len(links)+1)
	for _, l := range links {
		ids = append(ids, l.ItemID)
	}
	slices.Sort(ids)
	ids = append(slices.Compact(ids), domain.System) // never empty; no item has that id
	items, err := find[domain.KitItem](ctx, s, `SELECT * FROM kit_items
		WHERE community_id = ? AND resident_id = ? AND (kind IN ('card', 'record_book') OR id IN ?) ORDER BY id`,
		community, resident, ids)
	return items, links, err
}

// Lines lists the lines of a request.
func (s *Store) Lines(ctx context.Context, community, request domain.ID) ([]domain.Line, error) {
	return find[domain.Line](ctx, s,
		"SELECT * FROM lines WHERE community_id = ? AND request_id = ? ORDER BY position, id", community, request)
}

// Balances sums the money of the requests by account; accounts at zero are
// left out.
func (s *Store) Balances(ctx context.Context, community domain.ID, requests []domain.ID) ([]domain.Balance, error) {
	return find[domain.Balance](ctx, s, `SELECT request_id, account_kind, account_id, CAST(sum(fen) AS bigint) AS amount_fen FROM (
			SELECT request_id, to_kind AS account_kind, to_id AS account_id, amount_fen AS fen
			FROM money_moves WHERE community_id = ? AND request_id IN ?
			UNION ALL
			SELECT request_id, from_kind, from_id, -amount_fen
			FROM money_moves WHERE community_id = ? AND request_id IN ?
		) AS m GROUP BY request_id, account_kind, account_id HAVING sum(fen) <> 0
		ORDER BY request_id, account_kind, account_id`, community, requests, community, requests)
}

// OpenRequests lists the resident's requests that are not finished, with their
// lines: what a new request may repeat.
func (s *Store) OpenRequests(ctx context.Context, community, resident domain.ID) ([]domain.Request, []domain.Line, error) {
	requests, err := find[domain.Request](ctx, s, `SELECT * FROM requests
		WHERE community_id = ? AND resident_id = ? AND finished_at IS NULL ORDER BY id`, community, resident)
	if err != nil || len(requests) == 0 {
		return nil, nil, err
	}
	lines, err := find[domain.Line](ctx, s, `SELECT l.* FROM lines l
		JOIN requests r ON r.community_id = l.community_id AND r.id = l.request_id
		WHERE r.community_id = ? AND r.resident_id = ? AND r.finished_at IS NULL ORDER BY l.id`, community, resident)
	return requests, lines, err
}

// LastRequest finds the resident's newest request; not_found when there is none.
func (s *Store) LastRequest(ctx context.Context, scope domain.Scope, resident domain.ID) (*domain.Request, error) {
	return one[domain.Request](ctx, s, "request", `SELECT * FROM requests
		WHERE community_id IN ? AND resident_id = ? AND split_from IS NULL
		ORDER BY registered_at DESC, id DESC LIMIT 1`, scope.Communities, resident)
}

// ShortToday lists the drugs that were reported short at the hospital for the
// resident on the day.
func (s *Store) ShortToday(ctx context.Context, community, resident, hospital domain.ID, day domain.Date) ([]domain.ID, error) {
	rows, err := find[domain.Shortage](ctx, s, `SELECT * FROM shortages
		WHERE community_id = ? AND resident_id = ? AND seen_on = ? AND hospital_id = ?`, community, resident, day, hospital)
	var out []domain.ID
	for _, r := range rows {
		out = append(out, r.DrugID)
	}
	return out, err
}

// Sale reads the purchase made for the request.
func (s *Store) Sale(ctx context.Context, community, request domain.ID) (*domain.Sale, error) {
	return one[domain.Sale](ctx, s, "purchase",
		"SELECT * FROM purchases WHERE community_id = ? AND request_id = ?", community, request)
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
	where, args := within(scope)
	add := func(cond string, arg ...any) { where, args = where+" AND "+cond, append(args, arg...) }
	if f.State != "" {
		add("r.state = ?", f.State)
	}
	if f.Open != nil && *f.Open {
		add("r.closed_at IS NULL")
	} else if f.Open != nil {
		add("r.closed_at IS NOT NULL")
	}
	if f.Urgency != "" {
		add("r.priority = ?", f.Urgency.Priority())
	}
	for column, id := range map[string]domain.ID{"resident_id": f.ResidentID, "driver_id": f.DriverID, "hospital_id": f.HospitalID} {
		if id != "" {
			add("r."+column+" = ?", id)
		}
	}
	if f.RegisteredOn != "" {
		add("r.numbered_on = ?", f.RegisteredOn)
	}
	if after.ID != "" {
		add("(r.priority, r.id) > (?, ?)", after.Priority, after.ID)
	}
	return find[domain.Request](ctx, s,
		"SELECT r.* FROM requests r WHERE "+where+" ORDER BY r.priority, r.id LIMIT ?", append(args, limit)...)
}

// LinesOf lists the lines of several requests.
func (s *Store) LinesOf(ctx context.Context, scope domain.Scope, requests []domain.ID) ([]domain.Line, error) {
	if len(requests) == 0 {
		return nil, nil
	}
	return find[domain.Line](ctx, s, `SELECT * FROM lines
		WHERE community_id IN ? AND request_id IN ? ORDER BY request_id, position, id`, scope.Communities, requests)
}
