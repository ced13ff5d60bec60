package api

import (
	"context"
	"strings"
	"time"

	"songyao/api/input"
	"songyao/domain"
	"songyao/workflow/hotline"
)

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
