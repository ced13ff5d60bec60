package api

import (
	"context"

	"songyao/domain"
	"songyao/workflow/custody"
)

// GetCustodyBoard shows who holds what.
func (h handlers) GetCustodyBoard(ctx context.Context, in GetCustodyBoardRequestObject) (GetCustodyBoardResponseObject, error) {
	b, err := h.Custody.Board(ctx, invocationFrom(ctx), in.Params.CommunityID)
	if err != nil {
		return nil, err
	}
	return GetCustodyBoard200JSONResponse{Day: b.Day, Closed: b.Closed, Rows: each(b.Rows, toBoardRow)}, nil
}

func toBoardRow(r *custody.BoardRow) CustodyBoardRow {
	out := CustodyBoardRow{
		StaffID: r.StaffID, Name: r.Name, Items: []ItemCount{}, OldestSince: r.Oldest, CashFen: r.CashFen, AdvancedFen: r.AdvancedFen,
		Unconfirmed: r.Unconfirmed, Disputed: r.Disputed, Overdue: r.Overdue, Transfers: r.Transfers, Undeparted: r.Undeparted,
		DepartedAt: r.DepartedAt,
	}
	for _, kind := range domain.ItemKinds() {
		if n := r.Items[kind]; n > 0 {
			out.Items = append(out.Items, ItemCount{Kind: kind, Count: n})
		}
	}
	if r.StartCount != nil {
		n := toCount(r.StartCount)
		out.StartCount = &n
	}
	if r.EndCount != nil {
		n := toCount(r.EndCount)
		out.EndCount = &n
	}
	return out
}

// Depart lets a driver leave with every kit.
func (h handlers) Depart(ctx context.Context, in DepartRequestObject) (DepartResponseObject, error) {
	b := in.Body
	d, err := h.Custody.Depart(ctx, invocationFrom(ctx), custody.Depart{
		CommunityID: b.CommunityID, Items: b.Items, Codes: b.Codes,
		LeftBehind: each(b.LeftBehind, func(l *LeftBehindInput) domain.LeftBehind {
			return domain.LeftBehind{RequestID: l.RequestID, Reason: l.Reason}
		}),
	})
	if err != nil {
		return nil, err
	}
	return Depart201JSONResponse{
		ID: d.ID, CommunityID: d.CommunityID, DriverID: d.DriverID, DepartedOn: d.DepartedOn, At: d.At, Items: list(d.Items),
		LeftBehind: each(d.LeftBehind, func(l *domain.LeftBehind) LeftBehind { return LeftBehind{RequestID: l.RequestID, Reason: l.Reason} }),
	}, nil
}

// ListCounts is the difference report of a day.
func (h handlers) ListCounts(ctx context.Context, in ListCountsRequestObject) (ListCountsResponseObject, error) {
	rows, err := h.Custody.Counts(ctx, invocationFrom(ctx), in.Params.CommunityID, in.Params.Day)
	if err != nil {
		return nil, err
	}
	return ListCounts200JSONResponse{Items: each(rows, toCountRow)}, nil
}

// CountItems counts what is in hand.
func (h handlers) CountItems(ctx context.Context, in CountItemsRequestObject) (CountItemsResponseObject, error) {
	b := in.Body
	n, err := h.Custody.Count(ctx, invocationFrom(ctx), custody.Counting{
		CommunityID: b.CommunityID, Moment: b.Moment, Items: b.Items, Codes: b.Codes, CashFen: *b.CashFen,
	})
	if err != nil {
		return nil, err
	}
	return CountItems201JSONResponse(toCount(n)), nil
}

// ExplainCount explains a difference.
func (h handlers) ExplainCount(ctx context.Context, in ExplainCountRequestObject) (ExplainCountResponseObject, error) {
	row, err := h.Custody.ExplainCount(ctx, invocationFrom(ctx), in.ID, in.Body.Explanation)
	if err != nil {
		return nil, err
	}
	return ExplainCount200JSONResponse(toCountRow(row)), nil
}

// CloseDay closes the books of a day.
func (h handlers) CloseDay(ctx context.Context, in CloseDayRequestObject) (CloseDayResponseObject, error) {
	d, err := h.Custody.CloseDay(ctx, invocationFrom(ctx), in.Body.CommunityID, in.Body.Day)
	if err != nil {
		return nil, err
	}
	return CloseDay201JSONResponse{CommunityID: d.CommunityID, Day: d.Day, ClosedBy: d.ClosedBy, ClosedAt: d.ClosedAt}, nil
}

func toCount(n *domain.Count) Count {
	return Count{
		ID: n.ID, CommunityID: n.CommunityID, StaffID: n.StaffID, CountedOn: n.CountedOn, Moment: n.Moment, At: n.At,
		Items: list(n.Items), Missing: list(n.Missing), Extra: list(n.Extra), CashFen: n.CashFen, BookFen: n.BookFen,
		DifferenceFen: n.CashFen - n.BookFen, AdvancedFen: n.AdvancedFen, Differs: n.Differs(),
	}
}

func toCountRow(r *custody.CountRow) Count {
	n := toCount(&r.Count)
	n.Explanation, n.ExplainedBy, n.ExplainedAt = r.Explanation, r.ExplainedBy, r.ExplainedAt
	return n
}
