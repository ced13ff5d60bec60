package store

import (
	"context"
	"time"

	"songyao/domain"
)

// RequestedDrug is a drug that an unfinished request of a resident is about.
type RequestedDrug struct {
	ResidentID domain.ID
	RequestID  domain.ID
	DrugID     domain.ID
}

// CallSheet is what a community's call list is made of.
type CallSheet struct {
	Residents []domain.Resident // with one of the plans, or vulnerable and not heard of
	Phones    []domain.ResidentPhone
	Plans     []domain.SupplyPlan
	Drugs     []domain.Drug  // of the plans and of what is asked for
	Alerts    []domain.Alert // of supplies, that stand
	Requested []RequestedDrug
	Contacts  []domain.Contact // of the day
}

// CallSheet reads what the call list of the day is made of, as of one moment: the
// plans due by a day and those with a lead time of their own, whatever it is, and who of the vulnerable was
// not heard of since a moment.
func (s *Store) CallSheet(ctx context.Context, community domain.ID, today, by domain.Date, unheard time.Time) (*CallSheet, error) {
	const (
		plans = `p.community_id = ? AND p.status = 'active' AND p.id IN (
			SELECT a.id FROM supply_plans a WHERE a.community_id = ? AND a.due_on <= ?
			UNION SELECT b.id FROM supply_plans b WHERE b.community_id = ? AND b.lead_days > 0)`
		people = `r.community_id = ? AND NOT r.archived AND r.id IN (
			SELECT u.id FROM residents u WHERE u.community_id = ? AND u.flags <> '[]' AND NOT u.archived AND u.reached_at IS NULL
			UNION SELECT v.id FROM residents v WHERE v.community_id = ? AND v.flags <> '[]' AND NOT v.archived AND v.reached_at < ?
			UNION SELECT p.resident_id FROM supply_plans p WHERE ` + plans + ")"
		asked = ` FROM requests q JOIN lines l ON l.community_id = q.community_id AND l.request_id = q.id
			WHERE q.community_id = ? AND q.closed_at IS NULL AND q.finished_at IS NULL AND l.status <> 'dropped' AND l.drug_id IS NOT NULL`
	)
	due := []any{community, community, by, community}
	who := append([]any{community, community, community, unheard}, due...)
	out := &CallSheet{}
	return out, s.snapshot(ctx,
		read(&out.Residents, "SELECT r.* FROM residents r WHERE "+people+" ORDER BY r.id", who...),
		read(&out.Phones, `SELECT n.* FROM resident_phones n JOIN residents r ON r.community_id = n.community_id AND r.id = n.resident_id
			WHERE `+people+" ORDER BY n.resident_id, n.key", who...),
		read(&out.Plans, "SELECT p.* FROM supply_plans p WHERE "+plans+" ORDER BY p.id", due...),
		read(&out.Drugs, `SELECT d.* FROM drugs d WHERE d.id IN (SELECT p.drug_id FROM supply_plans p WHERE `+plans+`)
			OR d.id IN (SELECT l.drug_id`+asked+") ORDER BY d.id", append(due, community)...),
		read(&out.Alerts, `SELECT a.* FROM alerts a
			WHERE a.community_id = ? AND a.kind = 'supply' AND a.cleared_at IS NULL ORDER BY a.id`, community),
		read(&out.Requested, "SELECT q.resident_id, q.id AS request_id, l.drug_id"+asked+" ORDER BY l.id", community),
		read(&out.Contacts, "SELECT c.* FROM contacts c WHERE c.community_id = ? AND c.contacted_on = ? ORDER BY c.at, c.id", community, today),
	)
}
