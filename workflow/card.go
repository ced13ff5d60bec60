package workflow

import (
	"songyao/domain"
)

// checkCard refuses to go on with a card that is lost, damaged or stolen.
func (t *transition) checkCard() error {
	for _, k := range t.Linked(t.req.ID) {
		if k.Kind == domain.ItemCard && k.HolderKind == domain.HolderIncident {
			return domain.Conflict("card_in_incident")
		}
	}
	return nil
}
