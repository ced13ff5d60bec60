package api

import (
	"context"
	"strings"

	"songyao/domain"
	"songyao/workflow"
	"songyao/workflow/hotline"
)

// ListCalls lists calls, the last recorded first.
func (h handlers) ListCalls(ctx context.Context, in ListCallsRequestObject) (ListCallsResponseObject, error) {
	items, next, err := pageOf(pagingOf(&in.Params, &in.Params.Limit, &in.Params.Cursor), func(from byID, limit int) ([]hotline.CallView, error) {
		return h.Hotline.Calls(ctx, invocationFrom(ctx), hotline.CallQuery{
			CommunityID: in.Params.CommunityID, Phone: in.Params.Phone, CallFilter: hotline.CallFilter{
				RequestID: in.Params.RequestID, ResidentID: in.Params.ResidentID, StaffID: in.Params.StaffID, On: in.Params.CalledOn,
			},
		}, from.ID, limit)
	}, func(v *hotline.CallView) byID { return byID{v.ID} }, toCallRecord)
	return ListCalls200JSONResponse{Items: items, NextCursor: next}, err
}

// GetCall reads a call.
func (h handlers) GetCall(ctx context.Context, in GetCallRequestObject) (GetCallResponseObject, error) {
	v, err := h.Hotline.PhoneCall(ctx, invocationFrom(ctx), in.ID)
	if err != nil {
		return nil, err
	}
	return GetCall200JSONResponse(toCallRecord(v)), nil
}

// RecordCall writes down one telephone call.
func (h handlers) RecordCall(ctx context.Context, in RecordCallRequestObject) (RecordCallResponseObject, error) {
	b := in.Body
	v, err := h.Hotline.RecordCall(ctx, invocationFrom(ctx), hotline.NewCall{
		CommunityID: value(b.CommunityID), ResidentID: value(b.ResidentID), RequestID: value(b.RequestID), Number: value(b.Number),
		Direction: b.Direction, Kind: b.Kind, Outcome: b.Outcome, StartedAt: b.StartedAt, EndedAt: b.EndedAt, Note: b.Note,
		CallbackAt: b.CallbackAt, ScriptVersion: value(b.ScriptVersion),
		Answers: each(b.Answers, func(a *ScriptAnswerInput) domain.ScriptAnswer {
			return domain.ScriptAnswer{Key: a.Key, Value: strings.TrimSpace(a.Value)}
		}),
	})
	if err != nil {
		return nil, err
	}
	body := toCallRecord(v)
	body.Open = h.open(v.Open, &v.Resident)
	return RecordCall201JSONResponse{Body: body, Headers: RecordCall201ResponseHeaders{Location: "/v1/calls/" + string(v.ID)}}, nil
}

func toCallRecord(v *hotline.CallView) CallRecord {
	return CallRecord{
		ID: v.ID, CommunityID: v.CommunityID, Direction: v.Direction, Kind: v.Kind, Outcome: v.Outcome, Resident: whoever(&v.Resident),
		RequestID: v.RequestID, ContactID: v.ContactID, Number: v.Number, StaffID: v.StaffID, CalledOn: v.CalledOn,
		StartedAt: v.StartedAt, EndedAt: v.EndedAt, Attempt: v.Attempt, Note: v.Note, CallbackAt: v.CallbackAt, CallbackID: v.CallbackID,
		ScriptVersion: sent(v.ScriptVersion), RecordedAt: v.RecordedAt,
		Answers: each(v.Answers, func(a *domain.ScriptAnswer) ScriptAnswer { return ScriptAnswer(*a) }),
	}
}

// whoever is the resident, absent when nobody knows whose number it is.
func whoever(r *domain.Resident) *ResidentBrief {
	if r.ID == "" {
		return nil
	}
	brief := toResidentBrief(r)
	return &brief
}

// sent is a version, absent when it is 0.
func sent(version int64) *int64 {
	if version == 0 {
		return nil
	}
	return &version
}

func toCallSummary(s *workflow.CallSummary) *CallSummary {
	if s == nil {
		return nil
	}
	return &CallSummary{Count: s.Calls, LastID: s.ID, LastAt: s.EndedAt, LastKind: s.Kind, LastOutcome: s.Outcome, DueAt: s.DueAt}
}
