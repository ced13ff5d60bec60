package workflow

import (
	"context"
	"fmt"
	"slices"
	"time"

	"songyao/domain"
	"songyao/store"
	"songyao/workflow/evidence"
)

// ReportShortage says that the hospital does not have some lines. When all are
// short the request goes back for another hospital; when some are, those become
// a linked request and the rest goes on.
type ReportShortage struct {
	LineIDs []domain.ID
	Seen    string     // what was seen at the counter
	At      *time.Time // when; nil for now
}

func (in ReportShortage) Event(c *domain.Case) domain.Event {
	for _, l := range c.Lines {
		if l.Status == domain.LineOpen && !slices.Contains(in.LineIDs, l.ID) {
			return domain.SplitShortage
		}
	}
	return domain.ReportShortage
}

func (ReportShortage) fetch(context.Context, *store.Store, time.Time, *domain.Case) (Facts, error) {
	return Facts{}, nil
}

func (in ReportShortage) decide(s *transition) error {
	if err := s.myErrand(); err != nil {
		return err
	}
	if len(in.LineIDs) == 0 {
		return domain.Invalid("lines_required", "/line_ids")
	}
	at := s.Now
	if in.At != nil {
		at = domain.Instant(*in.At)
		if at.After(s.Now) || at.Before(s.req.RegisteredAt) {
			return domain.Invalid("time_out_of_range", "/at")
		}
	}
	var short []*domain.Line
	for i, id := range in.LineIDs {
		l, err := s.line(id, fmt.Sprintf("/line_ids/%d", i))
		if err != nil {
			return err
		}
		if slices.Contains(short, l) {
			return domain.Invalid("line_twice", fmt.Sprintf("/line_ids/%d", i))
		}
		short = append(short, l)
		s.Change.Insert(&domain.Shortage{
			CommunityID: s.req.CommunityID, ID: domain.NewID(s.Now), RequestID: s.req.ID, ResidentID: s.req.ResidentID, LineID: l.ID,
			DrugID: l.DrugID, HospitalID: s.req.HospitalID, SeenOn: s.file.Place.Day(at), Seen: in.Seen,
			ReportedBy: s.Actor.ID, ReportedAt: at,
		})
		s.saw(l.DrugID, domain.SeenOutOfStock, at)
	}
	if s.req.State == domain.CardCollected { // everything is short
		s.req.HospitalID, s.req.DriverID, s.req.AssignedAt = "", "", nil
		return nil
	}
	rest := s.split()
	for _, l := range short {
		l.RequestID = rest.ID
		s.Change.Update(l)
		s.takeAlong(l.ID, l)
	}
	return nil
}

// myErrand refuses anybody but the driver to whom the request was given.
func (s *transition) myErrand() error {
	if s.req.DriverID != "" && s.req.DriverID != s.Actor.ID {
		return domain.Forbidden("not_your_errand")
	}
	return nil
}

// split gives birth to the linked request that takes over lines the hospital did
// not have. It needs the same card and record book.
func (s *transition) split() *domain.Request {
	from := s.req
	r := &domain.Request{
		CommunityID: from.CommunityID, ID: domain.NewID(s.Now), NumberedOn: s.file.Place.Day(s.Now), ResidentID: from.ResidentID,
		State: moves[domain.Unborn][domain.Split].To, Version: 1, CallerName: from.CallerName, CallerPhone: from.CallerPhone,
		CallerRelation: from.CallerRelation, ConsentWording: from.ConsentWording, ConsentAt: from.ConsentAt, ConsentBy: from.ConsentBy,
		Urgency: from.Urgency, UrgencyOverride: from.UrgencyOverride, UrgencyReason: from.UrgencyReason, Priority: from.Priority,
		SplitFrom: from.ID, Receivers: from.Receivers, Note: from.Note, CardWaived: from.CardWaived, Papers: from.Papers,
		RegisteredAt: s.Now, CollectedAt: &s.Now, UpdatedAt: s.Now,
	}
	s.Change.Numbered = r
	s.Change.Insert(evidence.NewPIN(r.CommunityID, r.ID, s.Actor.ID, s.Now))
	from.SplitInto = append(slices.Clone(from.SplitInto), r.ID)
	for _, k := range s.Linked(from.ID) {
		if k.Kind.Lasting() {
			s.Link(r.ID, k)
		}
	}
	s.Record(string(domain.Split), "requests", r.ID, struct{ From domain.ID }{from.ID})
	return r
}
