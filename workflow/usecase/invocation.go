package usecase

import (
	"songyao/domain"
)

// Invocation is one call of a use case: who asks, under which roles, and what the
// headers of the request say about it. Jobs and the console make one, too.
type Invocation struct {
	Who     *domain.Principal
	Roles   []domain.Role       // that the operation admits
	Key     *domain.Idempotency // nil without an Idempotency-Key
	IfMatch *int64              // nil without If-Match
	// Replayed is set by Do when the answer is that of an earlier invocation with the
	// same key.
	Replayed bool
}

// Scope is what the invocation may touch: the communities in which the caller holds
// one of the roles.
func (c *Invocation) Scope() domain.Scope { return c.Who.Scope(c.Roles...) }

// CheckVersion refuses a version other than the one the caller saw. Errors:
// stale_version.
func (c *Invocation) CheckVersion(version int64) error {
	if c.IfMatch != nil && *c.IfMatch != version {
		return Stale()
	}
	return nil
}

// CheckReach refuses a caller whose roles for the operation do not reach the community
// with the id; "" is what belongs to everybody. Errors: forbidden.
func (c *Invocation) CheckReach(community domain.ID) error {
	if community == "" {
		community = domain.System
	}
	if !c.Who.Has(community, c.Roles...) {
		return domain.Forbidden("forbidden")
	}
	return nil
}

// Actor is who does something, with the roles held in the community concerned: what a
// pure decision knows of the caller.
type Actor struct {
	ID    domain.ID
	Roles []domain.Role
	Lacks []domain.Lack // what keeps them from taking up work in the field
}

// Actor is who asks, as they are in the community.
func (c *Invocation) Actor(community domain.ID) Actor {
	return Actor{ID: c.Who.StaffID, Roles: c.Who.In[community], Lacks: c.Who.Unfit[community]}
}
