package api

import (
	"context"

	"songyao/domain"
	"songyao/workflow"
	"songyao/workflow/evidence"
)

// AttemptDelivery says that nobody took it.
func (h handlers) AttemptDelivery(ctx context.Context, in AttemptDeliveryRequestObject) (AttemptDeliveryResponseObject, error) {
	b := in.Body
	r, err := h.fire(ctx, in.ID, workflow.AttemptDelivery{Steps: b.Steps, Reason: b.Reason, Note: b.Note, NextTryAt: b.NextTryAt})
	return AttemptDelivery200JSONResponse{r}, err
}

// ListAttempts lists the deliveries that failed.
func (h handlers) ListAttempts(ctx context.Context, in ListAttemptsRequestObject) (ListAttemptsResponseObject, error) {
	rows, err := h.Workflow.Attempts(ctx, invocationFrom(ctx), in.ID)
	if err != nil {
		return nil, err
	}
	return ListAttempts200JSONResponse{Items: each(rows, toAttempt)}, nil
}

func toAttempt(a *domain.Attempt) Attempt {
	out := Attempt{
		ID: a.ID, Steps: list(a.Steps), Reason: a.Reason, Note: a.Note, Counted: a.Counted, NextTryAt: a.NextTryAt,
		CourierID: a.CourierID, At: a.At,
	}
	if a.Counted {
		out.Number = &a.Number
	}
	return out
}

// DeliverRequest says that it was delivered.
func (h handlers) DeliverRequest(ctx context.Context, in DeliverRequestRequestObject) (DeliverRequestResponseObject, error) {
	b := in.Body
	r, err := h.fire(ctx, in.ID, workflow.Deliver{
		BagNumber: b.BagNumber, NameReadBack: b.NameReadBack, Receiver: b.Receiver, Relation: b.Relation, LeftWith: value(b.LeftWith),
		Proof: evidence.Proof(*b.Proof), HandedBack: b.HandedBack, ChangeFen: value(b.ChangeFen), CollectedFen: value(b.CollectedFen),
	})
	return DeliverRequest200JSONResponse{r}, err
}

// RevealPin shows the PIN to who reads it out on the phone.
func (h handlers) RevealPin(ctx context.Context, in RevealPinRequestObject) (RevealPinResponseObject, error) {
	p, err := h.Evidence.RevealPIN(ctx, invocationFrom(ctx), in.ID)
	if err != nil {
		return nil, err
	}
	return RevealPin200JSONResponse(toPIN(p)), nil
}

// IssuePin gives a request a new PIN.
func (h handlers) IssuePin(ctx context.Context, in IssuePinRequestObject) (IssuePinResponseObject, error) {
	p, err := h.Evidence.IssuePIN(ctx, invocationFrom(ctx), in.ID, in.Body.Reason)
	if err != nil {
		return nil, err
	}
	return IssuePin201JSONResponse(toPIN(p)), nil
}

// WaivePin lets any proof be enough.
func (h handlers) WaivePin(ctx context.Context, in WaivePinRequestObject) (WaivePinResponseObject, error) {
	p, err := h.Evidence.WaivePIN(ctx, invocationFrom(ctx), in.ID, in.Body.Reason)
	if err != nil {
		return nil, err
	}
	return WaivePin201JSONResponse(toPIN(p)), nil
}

func toPIN(p *evidence.PINView) Pin {
	return Pin{
		RequestID: p.RequestID, Number: p.Number, Pin: p.Digits, TriesLeft: p.TriesLeft, IssuedAt: p.IssuedAt, WaivedReason: p.WaivedReason,
	}
}
