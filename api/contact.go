package api

import (
	"context"
	"strings"

	"songyao/domain"
	"songyao/workflow"
	"songyao/workflow/office"
	"songyao/workflow/outreach"
)

// ListContacts lists tries to reach households, newest first.
func (h handlers) ListContacts(ctx context.Context, in ListContactsRequestObject) (ListContactsResponseObject, error) {
	items, next, err := pageOf(pagingOf(&in.Params, &in.Params.Limit, &in.Params.Cursor), func(from byID, limit int) ([]outreach.ContactView, error) {
		q := outreach.ContactQuery{CommunityID: in.Params.CommunityID, ResidentID: in.Params.ResidentID, Need: in.Params.Need}
		return h.Outreach.Contacts(ctx, invocationFrom(ctx), q, from.ID, limit)
	}, func(v *outreach.ContactView) byID { return byID{v.ID} }, toContact)
	return ListContacts200JSONResponse{Items: items, NextCursor: next}, err
}

// GetContact reads a contact.
func (h handlers) GetContact(ctx context.Context, in GetContactRequestObject) (GetContactResponseObject, error) {
	v, err := h.Outreach.Contact(ctx, invocationFrom(ctx), in.ID)
	if err != nil {
		return nil, err
	}
	return GetContact200JSONResponse{answerContact(v)}, nil
}

// RecordContact writes down one try to reach a household.
func (h handlers) RecordContact(ctx context.Context, in RecordContactRequestObject) (RecordContactResponseObject, error) {
	v, err := h.Outreach.RecordContact(ctx, invocationFrom(ctx), fromContactInput(in.Body))
	if err != nil {
		return nil, err
	}
	return RecordContact201JSONResponse{
		Body:    toContact(v),
		Headers: RecordContact201ResponseHeaders{ETag: etag(v.Version), Location: "/v1/contacts/" + string(v.ID)},
	}, nil
}

// SettleNeed says what has become of a need.
func (h handlers) SettleNeed(ctx context.Context, in SettleNeedRequestObject) (SettleNeedResponseObject, error) {
	b := in.Body
	news := outreach.NeedNews{
		State: b.State, PassedTo: strings.TrimSpace(b.PassedTo), Outcome: strings.TrimSpace(b.Outcome), RequestID: value(b.RequestID),
	}
	if b.Request != nil {
		r := fromRequestInput(*b.Request)
		news.Request = &r
	}
	v, err := h.Outreach.SettleNeed(ctx, invocationFrom(ctx), in.ID, news)
	if err != nil {
		return nil, err
	}
	return SettleNeed200JSONResponse{answerContact(v)}, nil
}

// HandOverResponsibility gives residents another responsible person.
func (h handlers) HandOverResponsibility(
	ctx context.Context, in HandOverResponsibilityRequestObject,
) (HandOverResponsibilityResponseObject, error) {
	b := in.Body
	done, err := h.Office.HandOverDuties(ctx, invocationFrom(ctx), office.DutyHandover{
		CommunityID: b.CommunityID, From: value(b.From), To: b.To, Residents: b.Residents,
	})
	if err != nil {
		return nil, err
	}
	return HandOverResponsibility200JSONResponse{Moved: done.Moved}, nil
}

func answerContact(v *outreach.ContactView) ContactOKJSONResponse {
	return ContactOKJSONResponse{Body: toContact(v), Headers: ContactOKResponseHeaders{ETag: etag(v.Version)}}
}

func fromContactInput(in *ContactInput) outreach.NewContact {
	out := outreach.NewContact{
		ResidentID: in.ResidentID, Channel: in.Channel, Result: in.Result, Note: in.Note, Need: strings.TrimSpace(in.Need),
		Refills: each(in.Refills, func(r *RefillAnswerInput) outreach.SupplyAnswer {
			return outreach.SupplyAnswer{
				PlanID: r.PlanID, Answer: r.Outcome, UntilOn: value(r.UntilOn), Reason: value(r.Reason), OnHand: r.OnHandMilli,
			}
		}),
	}
	if r := in.Request; r != nil {
		out.Request = &outreach.CallRequest{
			Caller: workflow.Caller(*r.Caller), ConsentWording: r.Consent.Wording, UrgencyOverride: value(r.UrgencyOverride),
			UrgencyReason: value(r.UrgencyReason), DuplicateReason: value(r.DuplicateReason), Note: r.Note,
		}
	}
	return out
}

func toContact(v *outreach.ContactView) Contact {
	c := Contact{
		ID: v.ID, CommunityID: v.CommunityID, Resident: toResidentBrief(&v.Resident), ContactedOn: v.ContactedOn, At: v.At,
		ContactedBy: v.ContactedBy, Channel: v.Channel, Result: v.Result, Note: v.Note, RequestID: v.RequestID,
		Need: v.Need, NeedState: v.NeedState, NeedRequestID: v.NeedRequestID, PassedTo: v.PassedTo, NeedOutcome: v.NeedOutcome,
		Version: v.Version, Earlier: each(v.Earlier, toTry),
	}
	if v.Request != nil {
		r := toRequest(v.Request)
		c.Request = &r
	}
	return c
}

func toTry(c *domain.Contact) ContactTry {
	return ContactTry{ID: c.ID, ResidentID: c.ResidentID, At: c.At, ContactedBy: c.ContactedBy, Channel: c.Channel, Result: c.Result}
}

// GetCallList tells whom to call today.
func (h handlers) GetCallList(ctx context.Context, in GetCallListRequestObject) (GetCallListResponseObject, error) {
	l, err := h.Outreach.CallList(ctx, invocationFrom(ctx), in.Params.CommunityID, in.Params.Reason)
	if err != nil {
		return nil, err
	}
	return GetCallList200JSONResponse{
		CommunityID: l.CommunityID, On: l.Today, RefillCount: l.Refills, RoundCount: l.Rounds, Items: each(l.Entries, toCallEntry),
	}, nil
}

func toCallEntry(e *outreach.CallEntry) CallEntry {
	door := e.Residents[0]
	out := CallEntry{
		Reason: e.Reason, Building: door.Building, Unit: door.Unit, Room: door.Room, Tries: e.Tries,
		Refills: each(e.Refills, toCallRefill), Overdue: each(e.Overdue, toOverdue),
		Residents: each(e.Residents, func(v *office.ResidentView) CallResident {
			return CallResident{ID: v.ID, Name: v.Name, Phones: each(v.Phones, func(p *domain.ResidentPhone) ResidentPhone {
				return ResidentPhone{Number: p.Number, Relation: p.Relation}
			})}
		}),
	}
	if e.LastTry != nil {
		try := toTry(e.LastTry)
		out.LastTry = &try
	}
	return out
}

func toCallRefill(r *outreach.CallRefill) CallRefill {
	return CallRefill{
		PlanID: r.ID, ResidentID: r.ResidentID, DrugID: r.DrugID, DrugName: r.Drug.GenericName, Level: r.Level, Due: r.Due,
		RunOutOn: r.RunOutOn, DaysLeft: r.DaysLeft, NeedsCall: !r.Known(), OrderBy: r.OrderBy, RefillOpensOn: r.RefillOpensOn,
		Uninsurable: r.Uninsurable(), Quiet: r.QuietUntil != "", QuietUntil: r.QuietUntil,
	}
}

func toOverdue(o *outreach.OverdueContact) OverdueContact {
	return OverdueContact{
		ResidentID: o.Resident.ID, Flags: list(o.Resident.Flags), ResponsibleID: o.Resident.ResponsibleID,
		ReachedAt: o.Resident.ReachedAt, DaysOverdue: o.DaysOverdue,
	}
}
