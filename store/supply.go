package store

import (
	"context"
	"slices"
	"time"

	"songyao/domain"
)

// Supply is everything known about what a resident takes: what a new event of a
// plan is decided on.
type Supply struct {
	Plans  []domain.SupplyPlan
	Events []domain.SupplyEvent // of all the plans
	Drugs  []domain.Drug        // the plans'
	Alerts []domain.Alert       // the plans' supply alerts that stand
	Leads  []domain.LeadTime    // the community's
}

// Of is the supply of one of the residents. Alerts stay the same ones.
func (s *Supply) Of(resident domain.ID) *Supply {
	out := *s
	out.Plans, out.Events = nil, slices.Clip(s.Events) // two residents' new events must not share memory
	for _, p := range s.Plans {
		if p.ResidentID == resident {
			out.Plans = append(out.Plans, p)
		}
	}
	return &out
}

// Drug finds a plan's drug.
func (s *Supply) Drug(id domain.ID) *domain.Drug {
	i := slices.IndexFunc(s.Drugs, func(d domain.Drug) bool { return d.ID == id })
	if i < 0 {
		return &domain.Drug{}
	}
	return &s.Drugs[i]
}

// History is what happened to the plan.
func (s *Supply) History(plan domain.ID) []domain.SupplyEvent {
	var out []domain.SupplyEvent
	for _, e := range s.Events {
		if e.PlanID == plan {
			out = append(out, e)
		}
	}
	return out
}

// Alert finds the plan's alert that stands; nil when there is none.
func (s *Supply) Alert(plan domain.ID) *domain.Alert {
	i := slices.IndexFunc(s.Alerts, func(a domain.Alert) bool { return a.SubjectID == plan })
	if i < 0 {
		return nil
	}
	return &s.Alerts[i]
}

// queries read the supply of the residents, for a snapshot.
func (s *Supply) queries(communities []domain.ID, residents []domain.ID) []query {
	const plans = "p.community_id IN ? AND p.resident_id IN ?"
	return []query{
		read(&s.Plans, "SELECT p.* FROM supply_plans p WHERE "+plans+" ORDER BY p.resident_id, p.id", communities, residents),
		read(&s.Events, `SELECT e.* FROM supply_events e WHERE (e.community_id, e.plan_id) IN
			(SELECT p.community_id, p.id FROM supply_plans p WHERE `+plans+") ORDER BY e.plan_id, e.n", communities, residents),
		read(&s.Drugs, "SELECT * FROM drugs WHERE id IN (SELECT p.drug_id FROM supply_plans p WHERE "+plans+")", communities, residents),
		read(&s.Alerts, `SELECT a.* FROM supply_plans p JOIN alerts a ON a.community_id = p.community_id AND a.subject_id = p.id
			AND a.kind = 'supply' AND a.cleared_at IS NULL WHERE `+plans, communities, residents),
		read(&s.Leads, "SELECT * FROM lead_times WHERE community_id IN ?", communities),
	}
}

// SupplyOf reads what a resident takes, as of one moment.
func (s *Store) SupplyOf(ctx context.Context, scope domain.Scope, resident domain.ID) (*Supply, error) {
	out := &Supply{}
	return out, s.snapshot(ctx, out.queries(scope.Communities, []domain.ID{resident})...)
}

// SupplyPlan reads a plan. Errors: not_found.
func (s *Store) SupplyPlan(ctx context.Context, scope domain.Scope, id domain.ID) (*domain.SupplyPlan, error) {
	return findOne[domain.SupplyPlan](ctx, s, "supply_plan",
		"SELECT * FROM supply_plans WHERE community_id IN ? AND id = ?", scope.Communities, id)
}

// Leads reads the communities' lead times.
func (s *Store) Leads(ctx context.Context, scope domain.Scope) ([]domain.LeadTime, error) {
	return find[domain.LeadTime](ctx, s, "SELECT * FROM lead_times WHERE community_id IN ? ORDER BY community_id, class", scope.Communities)
}

// DuePlan is a plan that is due, with what its level depends on and the alert
// that stands for it, if one does.
type DuePlan struct {
	CommunityID  domain.ID
	ID           domain.ID
	RunOutOn     domain.Date
	DueOn        domain.Date
	LeadDays     int
	GapDangerous bool
	Controlled   string
	LongRx       bool
	AlertID      domain.ID
	AlertLevel   domain.Urgency
}

// Class tells how hard the plan's drug is to come by.
func (p *DuePlan) Class() domain.SupplyClass {
	return (&domain.Drug{Controlled: p.Controlled, LongRx: p.LongRx}).SupplyClass()
}

// DuePlans lists the active plans of residents who are still there that are due by a day, those with a lead time of their
// own by another, ordered by community. It costs what it finds, not what is stored.
func (s *Store) DuePlans(ctx context.Context, scope domain.Scope, by, ownLeadBy domain.Date) ([]DuePlan, error) {
	return find[DuePlan](ctx, s, `SELECT p.community_id, p.id, p.run_out_on, p.due_on, p.lead_days,
			d.gap_dangerous, d.controlled, d.long_rx, a.id AS alert_id, COALESCE(a.level, '') AS alert_level
		FROM supply_plans p JOIN drugs d ON d.id = p.drug_id
		JOIN residents q ON q.community_id = p.community_id AND q.id = p.resident_id AND NOT q.archived
		LEFT JOIN alerts a ON a.community_id = p.community_id AND a.kind = 'supply' AND a.subject_id = p.id AND a.cleared_at IS NULL
		WHERE p.community_id IN ? AND (p.due_on <= ? OR p.lead_days > 0 AND p.due_on <= ?)
		ORDER BY p.community_id, p.id`, scope.Communities, by, ownLeadBy)
}

// SettledAlerts lists the supply alerts that stand though their plan is not due by
// the days DuePlans asks for, or its resident is archived.
func (s *Store) SettledAlerts(ctx context.Context, scope domain.Scope, by, ownLeadBy domain.Date) ([]domain.Alert, error) {
	return find[domain.Alert](ctx, s, `SELECT a.* FROM alerts a
		JOIN supply_plans p ON p.community_id = a.community_id AND p.id = a.subject_id
		JOIN residents q ON q.community_id = p.community_id AND q.id = p.resident_id
		WHERE a.community_id IN ? AND a.kind = 'supply' AND a.cleared_at IS NULL
			AND (q.archived OR p.due_on IS NULL OR p.due_on > ? AND (p.lead_days = 0 OR p.due_on > ?))
		ORDER BY a.community_id, a.id`, scope.Communities, by, ownLeadBy)
}

// Measurable lists which of the communities have delivered something since, or have
// lead times that may have to go back to the seed.
func (s *Store) Measurable(ctx context.Context, scope domain.Scope, since time.Time) ([]domain.Community, error) {
	return find[domain.Community](ctx, s, `SELECT c.* FROM communities c WHERE c.id IN ?
		AND (EXISTS (SELECT 1 FROM deliveries v WHERE v.community_id = c.id AND v.community_id IN ? AND v.at >= ?)
			OR EXISTS (SELECT 1 FROM lead_times l WHERE l.community_id = c.id))
		ORDER BY c.id`, scope.Communities, scope.Communities, since)
}

// Order is one delivered request: when it was asked for and when it came.
type Order struct {
	CalledAt    time.Time
	DeliveredAt time.Time
	Specialist  bool // one of its drugs was hard to come by
}

// FinishedOrders lists the requests delivered since. One that was split off counts
// from the call it goes back to, which is when consent was given.
func (s *Store) FinishedOrders(ctx context.Context, community domain.ID, since time.Time) ([]Order, error) {
	return find[Order](ctx, s, `SELECT r.consent_at AS called_at, v.at AS delivered_at,
			EXISTS (SELECT 1 FROM lines l JOIN drugs d ON d.id = l.drug_id
				WHERE l.community_id = r.community_id AND l.request_id = r.id AND (d.controlled <> '' OR NOT d.long_rx)) AS specialist
		FROM deliveries v JOIN requests r ON r.community_id = v.community_id AND r.id = v.request_id
		WHERE v.community_id = ? AND v.at >= ?`, community, since)
}
