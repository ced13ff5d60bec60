package api

import (
	"context"

	"songyao/domain"
	"songyao/workflow"
)

// ListItems lists who holds what.
func (h handlers) ListItems(ctx context.Context, in ListItemsRequestObject) (ListItemsResponseObject, error) {
	filters, limit := in.Params, limitOf(in.Params.Limit)
	filters.Limit, filters.Cursor = 0, ""
	from, err := after[byID](in.Params.Cursor, filters)
	if err != nil {
		return nil, err
	}
	q := workflow.ItemFilter{HolderID: filters.HolderID, Kind: filters.Kind, Out: value(filters.Out)}
	rows, err := h.flow.Items(ctx, callFrom(ctx), filters.CommunityID, q, from.ID, limit+1)
	if err != nil {
		return nil, err
	}
	rows, next := page(rows, limit, filters, func(k domain.KitItem) byID { return byID{k.ID} })
	return ListItems200JSONResponse{Items: each(rows, toItem), NextCursor: next}, nil
}

// GetItem reads a thing and everybody who ever held it.
func (h handlers) GetItem(ctx context.Context, in GetItemRequestObject) (GetItemResponseObject, error) {
	item, moves, err := h.flow.Item(ctx, callFrom(ctx), in.ID)
	if err != nil {
		return nil, err
	}
	return GetItem200JSONResponse{Item: toItem(item), Moves: each(moves, toMove)}, nil
}

// HandOver lets things change hands.
func (h handlers) HandOver(ctx context.Context, in HandOverRequestObject) (HandOverResponseObject, error) {
	b := in.Body
	hand := workflow.Handover{Items: b.Items, To: fromHolder(*b.To), Place: b.Place, Reason: value(b.Reason)}
	if b.From != nil {
		from := fromHolder(*b.From)
		hand.From = &from
	}
	if b.Proof != nil {
		hand.ProofKind, hand.Proof = b.Proof.Kind, b.Proof.Value
	}
	v, err := h.flow.HandOver(ctx, callFrom(ctx), hand)
	if err != nil {
		return nil, err
	}
	return HandOver200JSONResponse{Moves: each(v.Moves, toMove), Items: each(v.Items, toItem)}, nil
}
