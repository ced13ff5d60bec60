package store

import (
	"context"

	"songyao/domain"
)

// Demand is everything that a forecast is made of, of all the scope's communities.
type Demand struct {
	Plans  []DemandPlan
	Lines  []DemandLine
	Calls  []DemandCall
	Bought []DemandBought // by resident and drug, the newest first
	Places []DemandPlace  // by community and drug, the most frequent first
	Leads  []domain.LeadTime
}

// DemandPlan is an active plan of a resident who is still there.
type DemandPlan struct {
	CommunityID domain.ID
	ResidentID  domain.ID
	DrugID      domain.ID
	LeadDays    int
	DailyDose   domain.Milli
	AsOf        domain.Date
	Source      domain.SupplySource
	RunOutOn    domain.Date // "" when unknown
	QuietUntil  domain.Date // as said on the telephone
}

// DemandLine is a line of a request that is not finished.
type DemandLine struct {
	CommunityID  domain.ID
	ResidentID   domain.ID
	State        domain.State
	HospitalID   domain.ID // that the request was sent to
	DrugID       domain.ID
	Quantity     domain.Milli
	Status       domain.LineStatus
	BoughtDrugID domain.ID
	Bought       domain.Milli
}

// DemandCall is a line asked for in the past.
type DemandCall struct {
	CommunityID domain.ID
	ResidentID  domain.ID
	NumberedOn  domain.Date
	DrugID      domain.ID // "" when nobody ever settled what it was
	Quantity    domain.Milli
	Planned     bool // it was on a plan when it was asked for
}

// DemandBought is what a resident got of a drug last.
type DemandBought struct {
	CommunityID domain.ID
	ResidentID  domain.ID
	DrugID      domain.ID
	HospitalID  domain.ID
	Quantity    domain.Milli // asked for
	Bought      domain.Milli
}

// DemandPlace is how often a community got a drug at a hospital.
type DemandPlace struct {
	CommunityID domain.ID
	DrugID      domain.ID
	HospitalID  domain.ID
	Times       int
}

// DemandWindow bounds what is read.
type DemandWindow struct {
	Due    domain.Date // plans due by this day
	Since  domain.Date // calls and purchases from this day on
	Until  domain.Date // calls before this day
	Bought domain.Date // purchases of the residents from this day on
}

// Demand reads what a forecast is made of, as of one moment. What it costs grows
// with the plans due and the calls of the window, not with the years behind.
func (s *Store) Demand(ctx context.Context, scope domain.Scope, w DemandWindow) (*Demand, error) {
	out, in := &Demand{}, scope.Communities
	return out, s.snapshot(ctx,
		read(&out.Plans, `SELECT p.community_id, p.resident_id, p.drug_id, p.lead_days, p.daily_dose, p.as_of, p.source,
				p.run_out_on, a.quiet_until
			FROM supply_plans p JOIN residents q ON q.community_id = p.community_id AND q.id = p.resident_id AND NOT q.archived
			LEFT JOIN alerts a
				ON a.community_id = p.community_id AND a.kind = 'supply' AND a.subject_id = p.id AND a.cleared_at IS NULL
			WHERE p.community_id IN ? AND p.due_on <= ? ORDER BY p.community_id, p.resident_id, p.id`, in, w.Due),
		read(&out.Lines, `SELECT r.community_id, r.resident_id, r.state, r.hospital_id, l.drug_id, l.quantity, l.status,
				l.bought_drug_id, l.bought
			FROM requests r JOIN lines l ON l.community_id = r.community_id AND l.request_id = r.id
			WHERE r.community_id IN ? AND r.closed_at IS NULL AND r.finished_at IS NULL AND l.status <> 'dropped'
			ORDER BY r.community_id, r.id, l.id`, in),
		// The rest of a line that was bought in part was asked for with that line.
		read(&out.Calls, `SELECT r.community_id, r.resident_id, r.numbered_on, l.drug_id, l.quantity,
				EXISTS (SELECT 1 FROM supply_plans p JOIN drugs a ON a.id = p.drug_id JOIN drugs b ON b.id = l.drug_id
					WHERE p.community_id = r.community_id AND p.resident_id = r.resident_id AND p.created_at < r.registered_at
					AND (a.id = b.id OR a.generic_name = b.generic_name AND a.form = b.form AND a.strength = b.strength)) AS planned
			FROM requests r JOIN lines l ON l.community_id = r.community_id AND l.request_id = r.id
			WHERE r.community_id IN ? AND r.numbered_on >= ? AND r.numbered_on < ? AND r.state <> 'cancelled' AND l.asked_of IS NULL
			ORDER BY r.community_id, r.id, l.id`, in, w.Since, w.Until),
		read(&out.Bought, `SELECT * FROM (SELECT r.community_id, r.resident_id, l.bought_drug_id AS drug_id, r.hospital_id, l.quantity,
				l.bought, r.purchased_at, l.id, row_number() OVER (PARTITION BY r.community_id, r.resident_id, l.bought_drug_id
					ORDER BY r.purchased_at DESC, l.id DESC) AS age
			FROM requests r JOIN lines l ON l.community_id = r.community_id AND l.request_id = r.id
			WHERE r.community_id IN ? AND r.numbered_on >= ? AND l.status = 'bought' AND l.asked_of IS NULL AND (r.community_id, r.resident_id) IN
				(SELECT p.community_id, p.resident_id FROM supply_plans p WHERE p.community_id IN ? AND p.due_on <= ?)) AS b
			WHERE b.age = 1 ORDER BY b.purchased_at DESC, b.id DESC`, in, w.Bought, in, w.Due),
		read(&out.Places, `SELECT r.community_id, l.bought_drug_id AS drug_id, r.hospital_id, count(*) AS times
			FROM requests r JOIN lines l ON l.community_id = r.community_id AND l.request_id = r.id
			WHERE r.community_id IN ? AND r.numbered_on >= ? AND l.status = 'bought'
			GROUP BY r.community_id, l.bought_drug_id, r.hospital_id
			ORDER BY r.community_id, times DESC, r.hospital_id, l.bought_drug_id`, in, w.Since),
		read(&out.Leads, "SELECT * FROM lead_times WHERE community_id IN ? ORDER BY community_id, class", in),
	)
}
