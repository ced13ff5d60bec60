package store

import (
	"context"
	"time"

	"songyao/domain"
)

// Plan reads a plan with everything in it. Errors: not_found, also for one whose home
// is outside the scope.
func (s *Store) Plan(ctx context.Context, scope domain.Scope, id domain.ID) (*domain.Plan, error) {
	return findOne[domain.Plan](ctx, s, "plan", "SELECT * FROM plans WHERE community_id IN ? AND id = ?", scope.Communities, id)
}

// planBrief is a plan p without its documents, which are long.
const planBrief = `p.community_id, p.id, p.communities, p.planned_on, p.state, p.version, p.wanted, p.basis_id, p.requested_by, p.requested_at,
	p.holder_id, p.heartbeat_at, p.attempts, p.finished_at, p.apply_pending, p.applied_at, p.applied_by, p.iterations, p.unserved,
	p.last_return, p.travel, p.source, p.failure`

// PlanFilter narrows a list of plans; zero fields do not.
type PlanFilter struct {
	CommunityID domain.ID // one of those planned together
	On          domain.Date
	State       domain.PlanState
}

// Plans lists plans without their documents, newest first, older than the one named.
func (s *Store) Plans(ctx context.Context, scope domain.Scope, f PlanFilter, before domain.ID, limit int) ([]domain.Plan, error) {
	where := inScope("p.community_id", scope).is("p.planned_on", f.On).is("p.state", f.State).compare("p.id", "<", before)
	if f.CommunityID != "" {
		where.and("p.communities LIKE ?", `%"`+string(f.CommunityID)+`"%`)
	}
	return page[domain.Plan](ctx, s, list{planBrief, "plans p", "p.id", "p.id DESC"}, where, limit)
}

// PlanHomes lists where the plans are kept that gave the scope's carrier a route on a day
// or later. A plan of several communities may be kept with one in which he does not drive.
func (s *Store) PlanHomes(ctx context.Context, scope domain.Scope, from domain.Date) ([]domain.ID, error) {
	rows, err := find[domain.Drive](ctx, s, `SELECT DISTINCT plan_home FROM drives WHERE community_id IN ? AND driver_id = ? AND drove_on >= ?`,
		scope.Communities, scope.Carrier, from)
	homes := make([]domain.ID, len(rows))
	for i := range rows {
		homes[i] = rows[i].PlanHome
	}
	return homes, err
}

// AppliedPlans lists the plans applied for a day or later without their documents, the
// one applied last first.
func (s *Store) AppliedPlans(ctx context.Context, scope domain.Scope, from domain.Date) ([]domain.Plan, error) {
	return find[domain.Plan](ctx, s, "SELECT "+planBrief+` FROM plans p WHERE p.community_id IN ? AND p.planned_on >= ? AND p.state = 'applied'
		ORDER BY p.applied_at DESC, p.id DESC`, scope.Communities, from)
}

// JobPlans lists the planning job's plans for the day of which nothing has come yet,
// by the home they were made for.
func (s *Store) JobPlans(ctx context.Context, home domain.ID, on domain.Date) ([]domain.Plan, error) {
	return find[domain.Plan](ctx, s, `SELECT * FROM plans WHERE community_id = ? AND planned_on = ? AND requested_by IS NULL
		AND state IN ('solving', 'ready') ORDER BY id`, home, on)
}

// OldPlans lists plans without their documents: those for days before since of which
// nothing came, and those for days before applied that were applied.
func (s *Store) OldPlans(ctx context.Context, scope domain.Scope, since, applied domain.Date, limit int) ([]domain.Plan, error) {
	return find[domain.Plan](ctx, s, "SELECT "+planBrief+` FROM plans p WHERE p.community_id IN ?
		AND planned_on < ? AND state <> 'solving' AND (state <> 'applied' OR planned_on < ?) ORDER BY planned_on, id LIMIT ?`,
		scope.Communities, since, applied, limit)
}

// UnheldPlans lists plans that are to be solved, or to be applied, and whose holder, if
// there ever was one, has not been heard of for so long; the oldest first. One heard of
// later than now was so by a clock that has been put back.
func (s *Store) UnheldPlans(ctx context.Context, scope domain.Scope, now time.Time, silence time.Duration, limit int) ([]domain.Plan, error) {
	return find[domain.Plan](ctx, s, `SELECT * FROM plans WHERE community_id IN ? AND (state = 'solving' OR apply_pending)
		AND (heartbeat_at < ? OR heartbeat_at > ?) ORDER BY id LIMIT ?`, scope.Communities, now.Add(-silence), now.Add(silence), limit)
}

// SavePlanProgress writes how far a search is, unless the plan was changed since: then
// somebody cancelled it or took it over. It is no entry of the ledger, and not a new
// version: nobody decided anything.
func (s *Store) SavePlanProgress(ctx context.Context, p *domain.Plan) error {
	return s.exec(ctx, planProgress, p.HeartbeatAt, int64(p.Iterations), int64(p.Unserved), int64(p.LastReturn), int64(p.Travel),
		string(p.CommunityID), string(p.ID), p.Version, string(domain.PlanSolving))
}

// A plan is written beside Apply only while it is being solved.
var (
	solvingPlan  = []string{"community_id", "id", "version", "state"}
	planProgress = &update{
		table: "plans",
		set:   []column{{name: "heartbeat_at"}, {name: "iterations"}, {name: "unserved"}, {name: "last_return"}, {name: "travel"}},
		keys:  solvingPlan,
	}
	planAttempt = &update{table: "plans", set: []column{{name: "attempts"}}, keys: solvingPlan}
)

// BeginPlan counts a search before it begins, so that one which kills its process
// leaves a trace. Errors: changed_meanwhile, as SavePlanProgress.
func (s *Store) BeginPlan(ctx context.Context, p *domain.Plan) error {
	p.Attempts++
	return s.exec(ctx, planAttempt, int64(p.Attempts), string(p.CommunityID), string(p.ID), p.Version, string(domain.PlanSolving))
}

// Planning is everything a plan is made of, as of one moment.
type Planning struct {
	Communities []domain.Community
	Requests    []domain.Request // with something to be bought or brought home
	Residents   []domain.Resident
	Lines       []domain.Line
	Links       []domain.RequestItem
	Items       []domain.KitItem
	Shortages   []domain.Shortage   // of the day
	Sales       []domain.Sale       // of the day, the oldest first
	Supplies    []domain.SupplyPlan // of the residents, being taken
	Supplied    []domain.Drug       // of the supplies
	Drivers     []domain.Driver     // not archived, with the role in one of the communities or more
	Staff       []domain.Staff      // the same as people
	Zones       []Zone              // in which
	TestRules   []domain.Rule       // how long a negative test holds
	Drives      []domain.Drive      // of the day and the seven before
}

// Zone is a community in which somebody drives.
type Zone struct{ DriverID, CommunityID domain.ID }

// Planning reads what a plan of the communities for a day is made of. The day begins
// at from and ends before to.
func (s *Store) Planning(ctx context.Context, communities []domain.ID, on domain.Date, from, to time.Time) (*Planning, error) {
	const (
		where    = "r.community_id IN ? AND r.closed_at IS NULL AND r.state IN ('card_collected', 'hospital_assigned', 'purchased')"
		lines    = "FROM requests r JOIN lines l ON l.community_id = r.community_id AND l.request_id = r.id WHERE " + where
		supplies = "FROM supply_plans s WHERE s.community_id IN ? AND s.status = 'active' AND (s.community_id, s.resident_id) IN (SELECT r.community_id, r.resident_id FROM requests r WHERE " + where + ")"
		zones    = `FROM grants g JOIN communities c ON g.community_id = c.id OR g.district = '*' OR g.district = c.district
			WHERE g.role = 'driver' AND c.id IN ?`
		drivers = `FROM drivers d JOIN staff s ON s.id = d.id WHERE NOT d.archived AND NOT s.archived
			AND d.id IN (SELECT g.staff_id ` + zones + ") ORDER BY d.id"
		links = "FROM requests r JOIN request_items ri ON ri.community_id = r.community_id AND ri.request_id = r.id WHERE " + where
	)
	p := &Planning{}
	return p, s.snapshot(ctx,
		read(&p.Communities, "SELECT * FROM communities WHERE id IN ? ORDER BY id", communities),
		read(&p.Requests, "SELECT r.* FROM requests r WHERE "+where+" ORDER BY r.priority, r.id", communities),
		read(&p.Residents, `SELECT p.* FROM residents p WHERE p.community_id IN ?
			AND (p.community_id, p.id) IN (SELECT r.community_id, r.resident_id FROM requests r WHERE `+where+") ORDER BY p.id", communities, communities),
		read(&p.Lines, "SELECT l.* "+lines+" ORDER BY l.request_id, l.position, l.id", communities),
		read(&p.Links, "SELECT ri.* "+links+" ORDER BY ri.request_id, ri.item_id", communities),
		read(&p.Items, "SELECT k.* FROM kit_items k WHERE k.community_id IN ? AND (k.community_id, k.id) IN (SELECT ri.community_id, ri.item_id "+links+") ORDER BY k.id",
			communities, communities),
		read(&p.Shortages, "SELECT * FROM shortages WHERE community_id IN ? AND seen_on = ? ORDER BY id", communities, on),
		read(&p.Sales, "SELECT * FROM purchases WHERE community_id IN ? AND bought_at >= ? AND bought_at < ? ORDER BY bought_at, id",
			communities, from, to),
		read(&p.Supplies, "SELECT s.* "+supplies+" ORDER BY s.id", communities, communities),
		read(&p.Supplied, "SELECT d.* FROM drugs d WHERE d.id IN (SELECT s.drug_id "+supplies+")", communities, communities),
		read(&p.Drivers, "SELECT d.* "+drivers, communities),
		read(&p.Staff, "SELECT s.* "+drivers, communities),
		read(&p.Zones, "SELECT DISTINCT g.staff_id AS driver_id, c.id AS community_id "+zones+" ORDER BY 1, 2", communities),
		read(&p.TestRules, rulesQuery, []domain.RuleKind{domain.TestValidDays}),
		read(&p.Drives, "SELECT * FROM drives WHERE community_id IN ? AND drove_on >= ? AND drove_on <= ? ORDER BY drove_on, driver_id, community_id",
			communities, on.Add(-7), on),
	)
}

// RouteRequest is a request as a driver's route looks at it.
type RouteRequest struct {
	CommunityID domain.ID
	ID          domain.ID
	State       domain.State
	HospitalID  domain.ID
	DriverID    domain.ID
	Held        bool // the driver is entrusted with something of it
}

// Bought reports whether the driver has bought it.
func (e *RouteRequest) Bought() bool {
	return e.State == domain.Purchased || e.State == domain.Delivered
}

// RouteRequests reads the requests named as the scope's carrier looks at them.
func (s *Store) RouteRequests(ctx context.Context, scope domain.Scope, requests []domain.ID) ([]RouteRequest, error) {
	return find[RouteRequest](ctx, s, "SELECT r.community_id, r.id, r.state, r.hospital_id, r.driver_id, "+entrusted+` AS held FROM requests r
		WHERE r.community_id IN ? AND r.id IN ?`, scope.Carrier, scope.Communities, requests)
}

// RequestAddress is a request of a plan and where its resident lives.
type RequestAddress struct {
	ID       domain.ID // of the request
	Building string
	Unit     string
	Room     string
}

// RequestAddresses reads where the residents of requests live.
func (s *Store) RequestAddresses(ctx context.Context, communities, requests []domain.ID) ([]RequestAddress, error) {
	return find[RequestAddress](ctx, s, `SELECT r.id, p.building, p.unit, p.room FROM requests r
		JOIN residents p ON p.community_id = r.community_id AND p.id = r.resident_id
		WHERE r.community_id IN ? AND r.id IN ? ORDER BY r.id`, communities, requests)
}
