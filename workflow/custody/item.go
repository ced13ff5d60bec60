package custody

import (
	"context"
	"slices"

	"songyao/domain"
	"songyao/store"
	"songyao/workflow/usecase"
)

// ItemFilter narrows a list of kit items.
type ItemFilter = store.ItemFilter

// Items lists kit items: who holds what.
func (svc *Service) Items(ctx context.Context, c *usecase.Invocation, community domain.ID, q ItemFilter, after domain.ID, limit int) ([]domain.KitItem, error) {
	return svc.Store.Items(ctx, usecase.Narrow(c.Scope(), community), q, after, limit)
}

// ItemView is a kit item with everybody who ever held it, oldest first.
type ItemView struct {
	Item          domain.KitItem
	Moves         []domain.CustodyMove
	Confirmations []domain.Confirmation
}

// Item reads a kit item with its custody. Errors: not_found.
func (svc *Service) Item(ctx context.Context, c *usecase.Invocation, id domain.ID) (*ItemView, error) {
	scope := c.Scope()
	items, err := svc.Store.ItemsByID(ctx, scope, []domain.ID{id})
	if err != nil {
		return nil, err
	}
	if len(items) == 0 || slices.Contains(scope.Carried, items[0].CommunityID) && items[0].HolderID != scope.Carrier {
		return nil, domain.NotFound("item")
	}
	v := &ItemView{Item: items[0]}
	if v.Moves, err = svc.Store.ItemMoves(ctx, v.Item.CommunityID, id); err != nil {
		return nil, err
	}
	v.Confirmations, err = svc.Store.Confirmations(ctx, v.Item.CommunityID, id)
	return v, err
}
