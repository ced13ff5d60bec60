package workflow

import (
	"context"
	"slices"

	"songyao/domain"
	"songyao/store"
)

// ItemFilter narrows a list of kit items.
type ItemFilter = store.ItemFilter

// Items lists kit items: who holds what.
func (f *Flow) Items(ctx context.Context, c *Call, community domain.ID, q ItemFilter, after domain.ID, limit int) ([]domain.KitItem, error) {
	return f.store.Items(ctx, narrowed(c.Scope(), community), q, after, limit)
}

// ItemView is a kit item with everybody who ever held it, oldest first.
type ItemView struct {
	Item          domain.KitItem
	Moves         []domain.CustodyMove
	Confirmations []domain.Confirmation
}

// Item reads a kit item with its custody. Errors: not_found.
func (f *Flow) Item(ctx context.Context, c *Call, id domain.ID) (*ItemView, error) {
	scope := c.Scope()
	items, err := f.store.ItemsByID(ctx, scope, []domain.ID{id})
	if err != nil {
		return nil, err
	}
	if len(items) == 0 || slices.Contains(scope.Carried, items[0].CommunityID) && items[0].HolderID != scope.Carrier {
		return nil, domain.NotFound("item")
	}
	v := &ItemView{Item: items[0]}
	if v.Moves, err = f.store.ItemMoves(ctx, v.Item.CommunityID, id); err != nil {
		return nil, err
	}
	v.Confirmations, err = f.store.Confirmations(ctx, v.Item.CommunityID, id)
	return v, err
}
