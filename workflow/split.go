package workflow

import (
	"slices"

	"songyao/domain"
	"songyao/workflow/evidence"
)

// split gives birth to the linked request that takes over lines the hospital did
// not have. It needs the same card and record book.
func (t *transition) split() *domain.Request {
	from := t.req
	r := &domain.Request{
		CommunityID: from.CommunityID, ID: domain.NewID(t.Now), NumberedOn: t.file.Place.Day(t.Now), ResidentID: from.ResidentID,
		State: moves[domain.Unborn][domain.Split].To, Version: 1, CallerName: from.CallerName, CallerPhone: from.CallerPhone,
		CallerRelation: from.CallerRelation, ConsentWording: from.ConsentWording, ConsentAt: from.ConsentAt, ConsentBy: from.ConsentBy,
		Urgency: from.Urgency, UrgencyOverride: from.UrgencyOverride, UrgencyReason: from.UrgencyReason, Priority: from.Priority,
		SplitFrom: from.ID, Receivers: from.Receivers, Note: from.Note, CardWaived: from.CardWaived, Papers: from.Papers,
		RegisteredAt: t.Now, CollectedAt: &t.Now, UpdatedAt: t.Now,
	}
	t.Change.Numbered = r
	t.Change.Insert(evidence.NewPIN(r.CommunityID, r.ID, t.Actor.ID, t.Now))
	from.SplitInto = append(slices.Clone(from.SplitInto), r.ID)
	for _, k := range t.Linked(from.ID) {
		if k.Kind.Lasting() {
			t.Link(r.ID, k)
		}
	}
	t.Record(string(domain.Split), "requests", r.ID, struct{ From domain.ID }{from.ID})
	return r
}

// takeAlong gives the request to which a line, or the rest of one, goes the
// pictures of that line.
func (t *transition) takeAlong(from domain.ID, l *domain.Line) {
	for _, a := range t.file.Attachments {
		if a.LineID == from {
			t.Change.Insert(&domain.RequestAttachment{
				CommunityID: a.CommunityID, RequestID: l.RequestID, AttachmentID: a.ID, LineID: l.ID,
			})
		}
	}
}
