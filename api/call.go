package api

import (
	"context"
	"strings"
	"time"

	"songyao/api/input"
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

// byDue is the key of the queue, sorted by due time.
type byDue struct {
	At time.Time `json:"t"`
	ID domain.ID `json:"i"`
}

func (k byDue) plausible() bool { return input.Plausible(k.At) && byID{k.ID}.plausible() }

// ListCallbacks lists whom to ring.
func (h handlers) ListCallbacks(ctx context.Context, in ListCallbacksRequestObject) (ListCallbacksResponseObject, error) {
	now := h.Now()
	items, next, err := pageOf(pagingOf(&in.Params, &in.Params.Limit, &in.Params.Cursor), func(from byDue, limit int) ([]hotline.QueueEntry, error) {
		return h.Hotline.Callbacks(ctx, invocationFrom(ctx), in.Params.CommunityID, from.At, from.ID, limit)
	}, func(e *hotline.QueueEntry) byDue { return byDue{e.DueAt, e.ID} }, func(e *hotline.QueueEntry) Callback { return toCallback(e, now) })
	return ListCallbacks200JSONResponse{Items: items, NextCursor: next}, err
}

// ClaimCallback keeps others from ringing the person.
func (h handlers) ClaimCallback(ctx context.Context, in ClaimCallbackRequestObject) (ClaimCallbackResponseObject, error) {
	rows, err := h.Hotline.ClaimCallback(ctx, invocationFrom(ctx), in.ID)
	if err != nil {
		return nil, err
	}
	now := h.Now()
	return ClaimCallback200JSONResponse{Items: each(rows, func(e *hotline.QueueEntry) Callback { return toCallback(e, now) })}, nil
}

// DismissCallback takes an entry off the queue without a call.
func (h handlers) DismissCallback(ctx context.Context, in DismissCallbackRequestObject) (DismissCallbackResponseObject, error) {
	e, err := h.Hotline.DismissCallback(ctx, invocationFrom(ctx), in.ID, strings.TrimSpace(in.Body.Reason))
	if err != nil {
		return nil, err
	}
	return DismissCallback200JSONResponse{
		Body: toCallback(e, h.Now()), Headers: DismissCallback200ResponseHeaders{ETag: etag(e.Version)},
	}, nil
}

// open are entries about the resident, and about others who share the number.
func (h handlers) open(rows []domain.Callback, who *domain.Resident) []Callback {
	now := h.Now()
	return each(rows, func(b *domain.Callback) Callback {
		e := hotline.QueueEntry{Callback: *b}
		if b.ResidentID == who.ID {
			e.Resident = *who
		}
		return toCallback(&e, now)
	})
}

func toCallback(e *hotline.QueueEntry, now time.Time) Callback {
	out := Callback{
		ID: e.ID, CommunityID: e.CommunityID, Resident: whoever(&e.Resident), RequestID: e.RequestID, Number: e.Number, Kind: e.Kind,
		DueAt: e.DueAt, Overdue: e.ClosedAt == nil && e.DueAt.Before(now), Attempts: e.Attempts, CallID: e.CallID, OpenedAt: e.OpenedAt,
		ClosedAt: e.ClosedAt, Dismissed: e.Dismissed, Version: sent(e.Version),
	}
	if e.ClaimedUntil != nil && now.Before(*e.ClaimedUntil) {
		out.ClaimedBy, out.ClaimedUntil = e.ClaimedBy, e.ClaimedUntil
	}
	if e.Decision != nil {
		d := toDecision(e.Decision, now)
		out.Decision = &d
	}
	return out
}

// ListCallScripts lists the script in use of each kind of call.
func (h handlers) ListCallScripts(ctx context.Context, _ ListCallScriptsRequestObject) (ListCallScriptsResponseObject, error) {
	rows, err := h.Hotline.CallScripts(ctx)
	if err != nil {
		return nil, err
	}
	return ListCallScripts200JSONResponse{Items: each(rows, toCallScript)}, nil
}

// GetCallScript reads the script of a kind of call.
func (h handlers) GetCallScript(ctx context.Context, in GetCallScriptRequestObject) (GetCallScriptResponseObject, error) {
	row, err := h.Hotline.CallScript(ctx, in.Kind, in.Params.Version)
	if err != nil {
		return nil, err
	}
	return GetCallScript200JSONResponse{answerCallScript(row)}, nil
}

// ChangeCallScript puts the next version of a script into use.
func (h handlers) ChangeCallScript(ctx context.Context, in ChangeCallScriptRequestObject) (ChangeCallScriptResponseObject, error) {
	row, err := h.Hotline.ChangeCallScript(ctx, invocationFrom(ctx), hotline.NewScript{
		Kind: in.Kind, Text: fromWords(in.Body.Text), Questions: each(in.Body.Questions, fromQuestion),
	})
	if err != nil {
		return nil, err
	}
	return ChangeCallScript200JSONResponse{answerCallScript(row)}, nil
}

func answerCallScript(row *domain.CallScript) CallScriptOKJSONResponse {
	return CallScriptOKJSONResponse{Body: toCallScript(row), Headers: CallScriptOKResponseHeaders{ETag: etag(row.Version)}}
}

func fromQuestion(q *ScriptQuestionInput) domain.ScriptQuestion {
	return domain.ScriptQuestion{
		Key: q.Key, Text: fromWords(q.Text), Kind: q.Kind, Required: value(q.Required),
		Choices: each(q.Choices, func(c *ScriptChoiceInput) domain.ScriptChoice {
			return domain.ScriptChoice{Key: c.Key, Text: fromWords(c.Text)}
		}),
	}
}

func toCallScript(s *domain.CallScript) CallScript {
	return CallScript{
		Kind: s.Kind, Version: s.Version, Text: toWords(domain.Words{Zh: s.TextZh, En: s.TextEn}), Since: s.CreatedAt, ChangedBy: s.CreatedBy,
		Questions: each(s.Questions, func(q *domain.ScriptQuestion) ScriptQuestion {
			return ScriptQuestion{
				Key: q.Key, Text: toWords(q.Text), Kind: q.Kind, Required: q.Required,
				Choices: each(q.Choices, func(c *domain.ScriptChoice) ScriptChoice {
					return ScriptChoice{Key: c.Key, Text: toWords(c.Text)}
				}),
			}
		}),
	}
}

func fromWords(w *LocalTextInput) domain.Words { return domain.Words{Zh: w.Zh, En: w.En} }

func toWords(w domain.Words) LocalText { return LocalText{Zh: w.Zh, En: w.En} }
