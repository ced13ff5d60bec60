package api

import (
	"context"

	"songyao/domain"
	"songyao/workflow/custody"
)

// ListItems lists who holds what.
func (h handlers) ListItems(ctx context.Context, in ListItemsRequestObject) (ListItemsResponseObject, error) {
	filters, limit := in.Params, limitOf(in.Params.Limit)
	filters.Limit, filters.Cursor = 0, ""
	from, err := after[byID](in.Params.Cursor, filters)
	if err != nil {
		return nil, err
	}
	q := custody.ItemFilter{HolderID: filters.HolderID, Kind: filters.Kind, Out: value(filters.Out)}
	rows, err := h.Custody.Items(ctx, callFrom(ctx), filters.CommunityID, q, from.ID, limit+1)
	if err != nil {
		return nil, err
	}
	rows, next := page(rows, limit, filters, func(k domain.KitItem) byID { return byID{k.ID} })
	return ListItems200JSONResponse{Items: each(rows, toItem), NextCursor: next}, nil
}

// GetItem reads a thing and everybody who ever held it.
func (h handlers) GetItem(ctx context.Context, in GetItemRequestObject) (GetItemResponseObject, error) {
	v, err := h.Custody.Item(ctx, callFrom(ctx), in.ID)
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
	v, err := h.Custody.HandOver(ctx, callFrom(ctx), hand)
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
	filters, limit := in.Params, limitOf(in.Params.Limit)
	filters.Limit, filters.Cursor = 0, ""
	from, err := after[byID](in.Params.Cursor, filters)
	if err != nil {
		return nil, err
	}
	rows, err := h.Custody.Unconfirmed(ctx, callFrom(ctx), filters.CommunityID, filters.AwaitedID, from.ID, limit+1)
	if err != nil {
		return nil, err
	}
	rows, next := page(rows, limit, filters, func(m domain.CustodyMove) byID { return byID{m.ItemID} })
	return ListUnconfirmed200JSONResponse{Items: each(rows, toMove), NextCursor: next}, nil
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
	rows, err := h.Custody.ConfirmHandover(ctx, callFrom(ctx), said)
	if err != nil {
		return nil, err
	}
	return ConfirmHandover200JSONResponse{Items: each(rows, toConfirmation)}, nil
}

// ScanItems lets what was scanned change hands.
func (h handlers) ScanItems(ctx context.Context, in ScanItemsRequestObject) (ScanItemsResponseObject, error) {
	v, err := h.Custody.Scan(ctx, callFrom(ctx), custody.Scan{Codes: in.Body.Codes, ToID: value(in.Body.ToID), Place: in.Body.Place})
	if err != nil {
		return nil, err
	}
	return ScanItems200JSONResponse(toHandover(v)), nil
}
