package workflow

import (
	"time"

	"songyao/domain"
)

// saw adds what the errand shows about the drug at the request's hospital.
func (s *transition) saw(drug domain.ID, kind domain.SightingKind, at time.Time) {
	s.Change.Insert(&domain.Sighting{
		CommunityID: s.req.CommunityID, ID: domain.NewID(s.Now), HospitalID: s.req.HospitalID, DrugID: drug, Kind: kind,
		SeenAt: at, SeenHour: domain.HourOf(at), RequestID: s.req.ID, ReportedBy: s.Actor.ID,
	})
}
