package api

import (
	"context"
	"strconv"

	"songyao/domain"
	"songyao/workflow/custody"
)

// ListEvents reads a community's ledger. Its cursor is no secret: the sequence
// number is what a reader keeps.
func (h handlers) ListEvents(ctx context.Context, in ListEventsRequestObject) (ListEventsResponseObject, error) {
	limit := limitOf(in.Params.Limit)
	rows, err := h.Ledger.Entries(ctx, invocationFrom(ctx), in.Params.CommunityID, in.Params.After, limit+1)
	if err != nil {
		return nil, err
	}
	answer := ListEvents200JSONResponse{}
	if len(rows) > limit {
		rows = rows[:limit]
		answer.NextCursor = strconv.FormatInt(rows[limit-1].Seq, 10)
	}
	answer.Items = each(rows, func(e *domain.Entry) Entry {
		return Entry{
			CommunityID: e.CommunityID, Seq: e.Seq, At: e.At, ActorID: e.ActorID, Action: e.Action, Subject: e.Subject,
			SubjectID: e.SubjectID, Data: e.Data,
		}
	})
	return answer, nil
}

// ListAlerts lists what needs somebody's attention.
func (h handlers) ListAlerts(ctx context.Context, in ListAlertsRequestObject) (ListAlertsResponseObject, error) {
	items, next, err := pageOf(pagingOf(&in.Params, &in.Params.Limit, &in.Params.Cursor), func(from byID, limit int) ([]domain.Alert, error) {
		q := custody.AlertFilter{Open: in.Params.Open, Kind: in.Params.Kind}
		return h.Custody.Alerts(ctx, invocationFrom(ctx), in.Params.CommunityID, q, from.ID, limit)
	}, func(a *domain.Alert) byID { return byID{a.ID} }, toAlert)
	return ListAlerts200JSONResponse{Items: items, NextCursor: next}, err
}

func toAlert(a *domain.Alert) Alert {
	return Alert{
		ID: a.ID, CommunityID: a.CommunityID, Kind: a.Kind, SubjectID: a.SubjectID, RequestID: a.RequestID,
		RaisedAt: a.RaisedAt, ClearedAt: a.ClearedAt, Data: a.Data, Version: a.Version,
		Level: a.Level, QuietUntil: a.QuietUntil, Outcome: a.Outcome, Reason: a.Reason,
	}
}
