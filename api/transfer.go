package api

import (
	"context"

	"songyao/domain"
	"songyao/workflow/custody"
)

// byMove is the key of the list of transfer tasks.
type byMove struct {
	ID domain.ID `json:"i"`
	N  int64     `json:"n"`
}

func (k byMove) plausible() bool { return k.N >= 1 && byID{k.ID}.plausible() }

// DropOut takes everything from somebody who cannot go on.
func (h handlers) DropOut(ctx context.Context, in DropOutRequestObject) (DropOutResponseObject, error) {
	b := in.Body
	v, err := h.Custody.DropOut(ctx, invocationFrom(ctx), in.ID, custody.Dropout{
		Reason: b.Reason, ReceiverID: value(b.ReceiverID), Until: value(b.UnavailableUntil),
	})
	if err != nil {
		return nil, err
	}
	return DropOut200JSONResponse{Released: list(v.Released), Transfers: each(v.Transfers, toTransfer)}, nil
}

// ListTransfers lists things that have to leave somebody's hands.
func (h handlers) ListTransfers(ctx context.Context, in ListTransfersRequestObject) (ListTransfersResponseObject, error) {
	items, next, err := pageOf(pagingOf(&in.Params, &in.Params.Limit, &in.Params.Cursor), func(from byMove, limit int) ([]custody.TransferRow, error) {
		start := custody.AfterTransfer{ItemID: from.ID, N: from.N}
		return h.Custody.Transfers(ctx, invocationFrom(ctx), in.Params.CommunityID, in.Params.FromID, in.Params.Open, start, limit)
	}, func(t *custody.TransferRow) byMove { return byMove{t.ItemID, t.N} }, toTransferRow)
	return ListTransfers200JSONResponse{Items: items, NextCursor: next}, err
}

// TakeOver lets one person take everything that another had.
func (h handlers) TakeOver(ctx context.Context, in TakeOverRequestObject) (TakeOverResponseObject, error) {
	b := in.Body
	v, err := h.Custody.TakeOver(ctx, invocationFrom(ctx), custody.Takeover{FromID: b.FromID, ToID: b.ToID, Witness: b.Witness, Place: b.Place})
	if err != nil {
		return nil, err
	}
	return TakeOver200JSONResponse(toHandover(v)), nil
}

func toTransfer(t *domain.TransferTask) Transfer {
	return Transfer{
		CommunityID: t.CommunityID, ItemID: t.ItemID, N: t.N, FromID: t.FromID, ToID: t.ToID, Reason: t.Reason,
		CreatedBy: t.CreatedBy, CreatedAt: t.CreatedAt,
	}
}

func toTransferRow(t *custody.TransferRow) Transfer {
	out := toTransfer(&t.TransferTask)
	if out.Kind, out.DoneAt = t.Kind, t.DoneAt; t.DoneAt != nil {
		out.DoneBy = &Holder{Kind: t.DoneKind, ID: t.DoneID}
	}
	return out
}
