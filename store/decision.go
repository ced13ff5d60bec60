package store

import (
	"context"

	"songyao/domain"
)

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
	return find[OpenDecision](ctx, s, "SELECT d.*, "+ofDecision+` FROM requests r
		JOIN decisions d ON d.community_id = r.community_id AND d.request_id = r.id
		WHERE r.community_id IN ? AND r.closed_at IS NULL AND r.state = 'hospital_assigned' AND d.answer = '' ORDER BY d.due_at, d.id LIMIT ?`, scope.Communities, limit)
}
