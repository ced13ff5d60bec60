package workflow

import (
	"time"

	"songyao/domain"
)

// recordSighting adds what the driver found of the drug at the request's hospital.
func (t *transition) recordSighting(drug domain.ID, kind domain.SightingKind, at time.Time) {
	t.Change.Insert(&domain.Sighting{
		CommunityID: t.req.CommunityID, ID: domain.NewID(t.Now), HospitalID: t.req.HospitalID, DrugID: drug, Kind: kind,
		SeenAt: at, SeenHour: domain.HourOf(at), RequestID: t.req.ID, ReportedBy: t.Actor.ID,
	})
}
