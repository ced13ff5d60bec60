package api

import (
	"context"

	"songyao/domain"
	"songyao/workflow"
	"songyao/workflow/usecase"
)

// byPriority is the key of the list of requests.
type byPriority struct {
	Priority int       `json:"p"`
	ID       domain.ID `json:"i"`
}

func (k byPriority) plausible() bool {
	return k.Priority >= 1 && k.Priority <= 4 && byID{k.ID}.plausible()
}

// RegisterRequest takes up a request.
func (h handlers) RegisterRequest(ctx context.Context, in RegisterRequestRequestObject) (RegisterRequestResponseObject, error) {
	v, err := h.Workflow.Register(ctx, invocationFrom(ctx), fromRequestInput(*in.Body))
	if err != nil {
		return nil, err
	}
	return RegisterRequest201JSONResponse{RequestCreatedJSONResponse{
		Body:    toRequest(v),
		Headers: RequestCreatedResponseHeaders{ETag: etag(v.Version), Location: "/v1/requests/" + string(v.ID)},
	}}, nil
}

// ListRequests lists requests, the most urgent first.
func (h handlers) ListRequests(ctx context.Context, in ListRequestsRequestObject) (ListRequestsResponseObject, error) {
	items, next, err := pageOf(pagingOf(&in.Params, &in.Params.Limit, &in.Params.Cursor), func(from byPriority, limit int) ([]workflow.Listed, error) {
		q := workflow.RequestFilter{
			State: in.Params.State, Open: in.Params.Open, Urgency: in.Params.Urgency, ResidentID: in.Params.ResidentID,
			DriverID: in.Params.DriverID, HospitalID: in.Params.HospitalID, RegisteredOn: in.Params.RegisteredOn,
		}
		start := usecase.After{Priority: from.Priority, ID: from.ID}
		return h.Workflow.Requests(ctx, invocationFrom(ctx), in.Params.CommunityID, q, start, limit)
	}, func(r *workflow.Listed) byPriority { return byPriority{r.Priority, r.ID} }, toRow)
	return ListRequests200JSONResponse{Items: items, NextCursor: next}, err
}

// GetRequest reads a request.
func (h handlers) GetRequest(ctx context.Context, in GetRequestRequestObject) (GetRequestResponseObject, error) {
	v, err := h.Workflow.Request(ctx, invocationFrom(ctx), in.ID)
	if err != nil {
		return nil, err
	}
	return GetRequest200JSONResponse{answerRequest(v)}, nil
}

// AmendRequest corrects the facts of the call.
func (h handlers) AmendRequest(ctx context.Context, in AmendRequestRequestObject) (AmendRequestResponseObject, error) {
	b := in.Body
	amend := workflow.Amend{Note: b.Note, UrgencyOverride: b.UrgencyOverride, UrgencyReason: b.UrgencyReason, ResidentID: b.ResidentID, Papers: b.Papers}
	if b.Receivers != nil {
		receivers := each(b.Receivers, fromReceiver)
		amend.Receivers = &receivers
	}
	if b.Caller != nil {
		caller := workflow.Caller(*b.Caller)
		amend.Caller = &caller
	}
	r, err := h.fire(ctx, in.ID, amend)
	return AmendRequest200JSONResponse{r}, err
}

func answerRequest(v *workflow.RequestView) RequestOKJSONResponse {
	return RequestOKJSONResponse{Body: toRequest(v), Headers: RequestOKResponseHeaders{ETag: etag(v.Version)}}
}

// GetStatus answers "where is it".
func (h handlers) GetStatus(ctx context.Context, in GetStatusRequestObject) (GetStatusResponseObject, error) {
	rows, err := h.Workflow.Status(ctx, invocationFrom(ctx), in.Params.Phone, in.Params.Number, in.Params.CommunityID)
	if err != nil {
		return nil, err
	}
	answer := GetStatus200JSONResponse{Items: []Status{}}
	for _, r := range rows {
		answer.Items = append(answer.Items, Status{
			RequestID: r.RequestID, CommunityID: r.CommunityID, Number: domain.Number(r.NumberedOn, r.DayNumber), State: r.State,
			Since: value(r.UpdatedAt), Next: nextStep(r.State, r.ClosedAt == nil, r.CardOut), ResidentName: r.ResidentName,
			HospitalName: r.HospitalName, CardOut: r.CardOut, CardHolder: r.CardHolder, Open: r.ClosedAt == nil,
		})
	}
	return answer, nil
}
