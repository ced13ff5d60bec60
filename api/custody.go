package api

import (
	"context"

	"songyao/domain"
	"songyao/workflow/custody"
)

// ListItems lists who holds what.
func (h handlers) ListItems(ctx context.Context, in ListItemsRequestObject) (ListItemsResponseObject, error) {
	items, next, err := pageOf(pagingOf(&in.Params, &in.Params.Limit, &in.Params.Cursor), func(from byID, limit int) ([]domain.KitItem, error) {
		q := custody.ItemFilter{HolderID: in.Params.HolderID, Kind: in.Params.Kind, Out: value(in.Params.Out)}
		return h.Custody.Items(ctx, invocationFrom(ctx), in.Params.CommunityID, q, from.ID, limit)
	}, func(k *domain.KitItem) byID { return byID{k.ID} }, toItem)
	return ListItems200JSONResponse{Items: items, NextCursor: next}, err
}

// GetItem reads a thing and everybody who ever held it.
func (h handlers) GetItem(ctx context.Context, in GetItemRequestObject) (GetItemResponseObject, error) {
	v, err := h.Custody.Item(ctx, invocationFrom(ctx), in.ID)
	if err != nil {
		return nil, err
	}
	answer := GetItem200JSONResponse{Item: toItem(&v.Item), Moves: each(v.Moves, toMove)}
	for i := range v.Confirmations { // moves are numbered from 1
		said := toConfirmation(&v.Confirmations[i])
		answer.Moves[said.N-1].Confirmation = &said
	}
	return answer, nil
}

// HandOver lets things change hands.
func (h handlers) HandOver(ctx context.Context, in HandOverRequestObject) (HandOverResponseObject, error) {
	b := in.Body
	hand := custody.Handover{Items: b.Items, To: fromHolder(*b.To), Place: b.Place}
	if b.From != nil {
		from := fromHolder(*b.From)
		hand.From = &from
	}
	if b.Proof != nil {
		hand.ProofKind, hand.Proof = b.Proof.Kind, b.Proof.Value
	}
	v, err := h.Custody.HandOver(ctx, invocationFrom(ctx), hand)
	if err != nil {
		return nil, err
	}
	return HandOver200JSONResponse(toHandover(v)), nil
}

func toHandover(v *custody.HandoverView) Handover {
	return Handover{Moves: each(v.Moves, toMove), Items: each(v.Items, toItem)}
}

// ListUnconfirmed lists the hand-overs that wait for the other side.
func (h handlers) ListUnconfirmed(ctx context.Context, in ListUnconfirmedRequestObject) (ListUnconfirmedResponseObject, error) {
	items, next, err := pageOf(pagingOf(&in.Params, &in.Params.Limit, &in.Params.Cursor), func(from byID, limit int) ([]domain.CustodyMove, error) {
		return h.Custody.Unconfirmed(ctx, invocationFrom(ctx), in.Params.CommunityID, in.Params.AwaitedID, from.ID, limit)
	}, func(m *domain.CustodyMove) byID { return byID{m.ItemID} }, toMove)
	return ListUnconfirmed200JSONResponse{Items: items, NextCursor: next}, err
}

// ConfirmHandover is the word of the other side.
func (h handlers) ConfirmHandover(ctx context.Context, in ConfirmHandoverRequestObject) (ConfirmHandoverResponseObject, error) {
	b := in.Body
	said := custody.Confirm{
		Moves:    each(b.Moves, func(m *MoveRefInput) custody.MoveRef { return custody.MoveRef{ItemID: m.ItemID, N: *m.N} }),
		Disputed: value(b.Disputed), Note: b.Note,
	}
	if b.Proof != nil {
		said.ProofKind, said.Proof = b.Proof.Kind, b.Proof.Value
	}
	rows, err := h.Custody.ConfirmHandover(ctx, invocationFrom(ctx), said)
	if err != nil {
		return nil, err
	}
	return ConfirmHandover200JSONResponse{Items: each(rows, toConfirmation)}, nil
}

// ScanItems lets what was scanned change hands.
func (h handlers) ScanItems(ctx context.Context, in ScanItemsRequestObject) (ScanItemsResponseObject, error) {
	v, err := h.Custody.Scan(ctx, invocationFrom(ctx), custody.Scan{Codes: in.Body.Codes, ToID: value(in.Body.ToID), Place: in.Body.Place})
	if err != nil {
		return nil, err
	}
	return ScanItems200JSONResponse(toHandover(v)), nil
}
