package workflow

import (
	"songyao/domain"
)

// bag finds the bag bought for the request.
func (t *transition) bag() *domain.KitItem {
	for _, k := range t.Linked(t.req.ID) {
		if k.Kind == domain.ItemGoods {
			return k
		}
	}
	return nil
}

// checkBagHeld refuses who does not have the bag in hand.
func (t *transition) checkBagHeld() error {
	if bag := t.bag(); bag == nil || bag.Holder() != t.ActorHolder() {
		return domain.Invalid("goods_not_held", "")
	}
	return nil
}
