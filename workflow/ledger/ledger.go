package ledger

import (
	"context"

	"songyao/domain"
	"songyao/workflow/usecase"
)

// Entries reads the ledger of a community, entries numbered above after, in order.
// domain.System is the community of what belongs to none. Errors: not_found, for a
// community out of the caller's reach.
func (svc *Service) Entries(ctx context.Context, c *usecase.Invocation, community domain.ID, after int64, limit int) ([]domain.Entry, error) {
	if !c.Who.Has(community, c.Roles...) {
		return nil, domain.NotFound("community")
	}
	return svc.Store.Entries(ctx, community, after, limit)
}
