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
	filters, limit := in.Params, limitOf(in.Params.Limit)
	filters.Limit, filters.Cursor = 0, ""
	from, err := after[byID](in.Params.Cursor, filters)
	if err != nil {
		return nil, err
	}
	q := outreach.ContactQuery{CommunityID: filters.CommunityID, ResidentID: filters.ResidentID, Need: filters.Need}
	rows, err := h.Outreach.Contacts(ctx, callFrom(ctx), q, from.ID, limit+1)
	if err != nil {
		return nil, err
	}
	rows, next := page(rows, limit, filters, func(v outreach.ContactView) byID { return byID{v.ID} })
	return ListContacts200JSONResponse{Items: each(rows, toContact), NextCursor: next}, nil
}

// GetContact reads a contact.
func (h handlers) GetContact(ctx context.Context, in GetContactRequestObject) (GetContactResponseObject, error) {
	v, err := h.Outreach.Contact(ctx, callFrom(ctx), in.ID)
	if err != nil {
		return nil, err
	}
	return GetContact200JSONResponse{answerContact(v)}, nil
}

// RecordContact writes down one try to reach a household.
func (h handlers) RecordContact(ctx context.Context, in RecordContactRequestObject) (RecordContactResponseObject, error) {
	v, err := h.Outreach.RecordContact(ctx, callFrom(ctx), fromContactInput(in.Body))
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
	v, err := h.Outreach.SettleNeed(ctx, callFrom(ctx), in.ID, news)
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
	done, err := h.Office.HandOverDuties(ctx, callFrom(ctx), office.DutyHandover{
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
