package ledger

import (
	"context"

	"songyao/domain"
	"songyao/workflow/usecase"
)

// setUp are the subjects of the ledger that an admin sets up.
var setUp = []string{"communities", "staff", "tokens", "proposals", "hospitals", "drugs", "drivers", "rules", "call_scripts"}

// Entries reads the ledger of a community, entries numbered above after, in order.
// domain.System is the community of what belongs to none. Errors: not_found, for a
// community out of the caller's reach. The ledger is shown by the rule of what it tells of:
// an admin, who reads no resident, reads of what admins set up.
func (svc *Service) Entries(ctx context.Context, c *usecase.Invocation, community domain.ID, after int64, limit int) ([]domain.Entry, error) {
	if !c.Who.Has(community, c.Roles...) {
		return nil, domain.NotFound("community")
	}
	if !c.Who.Has(community, domain.RoleSupervisor, domain.RoleAuditor) && c.Who.StaffID != domain.System {
		return svc.Store.EntriesAbout(ctx, community, setUp, after, limit)
	}
	return svc.Store.Entries(ctx, community, after, limit)
}
