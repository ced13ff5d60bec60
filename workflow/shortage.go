package workflow

import (
	"context"
	"fmt"
	"slices"
	"time"

	"songyao/domain"
	"songyao/store"
)

// ReportShortage says that the hospital does not have some lines. When all are
// short the request goes back for another hospital; when some are, those become
// a linked request and the rest goes on.
type ReportShortage struct {
	LineIDs []domain.ID
	Seen    string     // what was seen at the counter
	At      *time.Time // when; nil for now
}

// Event is a shortage of everything still to be bought, or of a part that is split off.
func (in ReportShortage) Event(c *domain.Case) domain.Event {
	for _, l := range c.Lines {
		if l.Status == domain.LineOpen && !slices.Contains(in.LineIDs, l.ID) {
			return domain.SplitShortage
		}
	}
	return domain.ReportShortage
}

func (in ReportShortage) fetch(context.Context, *store.Store, time.Time, *domain.Case) (decider, error) {
	return in, nil
}

// decide: the driver saw it today, after the call; each line once. The hospital is not
// offered again for these lines today, and everybody's estimate of it changes.
func (in ReportShortage) decide(t *transition) error {
	if err := t.checkServedByActor(); err != nil {
		return err
	}
	if len(in.LineIDs) == 0 {
		return domain.Invalid("lines_required", "/line_ids")
	}
	at := t.Now
	if in.At != nil {
		at = domain.Instant(*in.At)
		if at.After(t.Now) || at.Before(t.req.RegisteredAt) {
			return domain.Invalid("time_out_of_range", "/at")
		}
	}
	var short []*domain.Line
	for i, id := range in.LineIDs {
		l, err := t.line(id, fmt.Sprintf("/line_ids/%d", i))
		if err != nil {
			return err
		}
		if slices.Contains(short, l) {
			return domain.Invalid("line_twice", fmt.Sprintf("/line_ids/%d", i))
		}
		short = append(short, l)
		t.Change.Insert(&domain.Shortage{
			CommunityID: t.req.CommunityID, ID: domain.NewID(t.Now), RequestID: t.req.ID, ResidentID: t.req.ResidentID, LineID: l.ID,
			DrugID: l.DrugID, HospitalID: t.req.HospitalID, SeenOn: t.file.Place.Day(at), Seen: in.Seen,
			ReportedBy: t.Actor.ID, ReportedAt: at,
		})
		t.recordSighting(l.DrugID, domain.SeenOutOfStock, at)
	}
	if t.req.State == domain.CardCollected { // everything is short
		t.req.HospitalID, t.req.DriverID, t.req.AssignedAt = "", "", nil
		return nil
	}
	rest := t.split()
	for _, l := range short {
		l.RequestID = rest.ID
		t.Change.Update(l)
		t.takeAlong(l.ID, l)
	}
	return nil
}
