package workflow

import (
	"songyao/domain"
)

// checkServedByActor refuses anybody but the driver to whom the request was given.
func (t *transition) checkServedByActor() error {
	if t.req.DriverID != "" && t.req.DriverID != t.Actor.ID {
		return domain.Forbidden("not_your_errand")
	}
	return nil
}
