package office

import (
	"context"
	"slices"
	"time"

	"songyao/domain"
	"songyao/store"
	"songyao/workflow/usecase"
)

// checkAlone refuses to give rights without a second person: a role that the caller does
// not hold in all of the place, or one that answers for it, since its holder would be that
// second person. The owner of the machine is not bound. Errors: needs_second_person.
func (svc *Service) checkAlone(ctx context.Context, c *usecase.Invocation, grants []domain.Grant) error {
	if c.Who.StaffID == domain.System || len(grants) == 0 {
		return nil
	}
	communities, err := svc.Store.AllCommunities(ctx)
	if err != nil {
		return err
	}
	for _, g := range grants {
		if g.Role.Answers() || slices.ContainsFunc(communities, func(x domain.Community) bool { return g.Covers(&x) && !c.Who.Has(x.ID, g.Role) }) {
			return domain.Forbidden("needs_second_person")
		}
	}
	return nil
}

// Propose asks for what takes a second person: roles, or a token when TokenExpiresAt is
// set. Errors: not_found, archived, grant_too_wide, invalid_grant, expiry_out_of_range.
func (svc *Service) Propose(ctx context.Context, c *usecase.Invocation, p domain.Proposal) (*domain.Proposal, error) {
	return usecase.Do(ctx, svc.Engine, c, func(now time.Time) (*domain.Proposal, *domain.Change, error) {
		v, err := svc.Staff(ctx, c, p.StaffID)
		if err != nil {
			return nil, nil, err
		}
		if v.Archived {
			return nil, nil, domain.Conflict("archived")
		}
		if err := svc.checkInHand(ctx, c, v); err != nil {
			return nil, nil, err
		}
		if err := svc.checkGrants(ctx, c, p.Grants); err != nil {
			return nil, nil, err
		}
		if p.TokenExpiresAt != nil {
			if err := checkExpiry(now, *p.TokenExpiresAt, "/token/expires_at"); err != nil {
				return nil, nil, err
			}
		}
		p.ID, p.Version, p.ProposedBy, p.CreatedAt, p.ExpiresAt = domain.NewID(now), 1, c.Who.StaffID, now, now.Add(domain.ProposalTime)
		change := &domain.Change{CommunityID: domain.System}
		change.Insert(&p)
		change.Record("proposal.create", "proposals", p.ID, p)
		return &p, change, nil
	})
}

// Proposals lists the open ones for staff within the caller's reach.
func (svc *Service) Proposals(ctx context.Context, c *usecase.Invocation) ([]domain.Proposal, error) {
	open, err := svc.Store.OpenProposals(ctx, svc.Now())
	if err != nil {
		return nil, err
	}
	var out []domain.Proposal
	for i := range open {
		switch _, err := svc.Staff(ctx, c, open[i].StaffID); {
		case err == nil:
			out = append(out, open[i])
		case !domain.IsCode(err, "not_found"):
			return nil, err
		}
	}
	return out, nil
}

// ConfirmedProposal is a proposal after its confirmation, with the token that was asked for.
type ConfirmedProposal struct {
	domain.Proposal
	Issued *IssuedToken
}

// ConfirmProposal does what was proposed, in the name of both. Errors: not_found,
// stale_version, proposal_over, own_proposal, grant_too_wide (who confirms must answer for
// all of the place), archived.
func (svc *Service) ConfirmProposal(ctx context.Context, c *usecase.Invocation, id domain.ID) (*ConfirmedProposal, error) {
	return usecase.Do(ctx, svc.Engine, c, func(now time.Time) (*ConfirmedProposal, *domain.Change, error) {
		p, v, err := svc.openProposal(ctx, c, id, now)
		if err != nil {
			return nil, nil, err
		}
		if c.Who.StaffID == p.ProposedBy || c.Who.StaffID == p.StaffID {
			return nil, nil, domain.Forbidden("own_proposal")
		}
		if err := svc.checkConfirms(ctx, c, p, v); err != nil {
			return nil, nil, err
		}
		done := &ConfirmedProposal{Proposal: *p}
		done.Version++
		done.ConfirmedBy, done.ConfirmedAt = c.Who.StaffID, &now
		change := &domain.Change{CommunityID: domain.System}
		if p.TokenExpiresAt == nil {
			svc.addGrants(v, p.Grants, change, now)
		} else if done.Issued, change, err = newTokenChange(v.Staff, p.ProposedBy, p.Label, now, *p.TokenExpiresAt); err != nil {
			return nil, nil, err
		} else {
			done.Issued.ConfirmedBy = c.Who.StaffID
		}
		change.Update(&done.Proposal)
		change.Record("proposal.confirm", "proposals", id, done.Proposal)
		return done, change, nil
	})
}

// RejectProposal ends a proposal, or withdraws it. Errors: not_found, stale_version, proposal_over.
func (svc *Service) RejectProposal(ctx context.Context, c *usecase.Invocation, id domain.ID) (*ConfirmedProposal, error) {
	return usecase.Do(ctx, svc.Engine, c, func(now time.Time) (*ConfirmedProposal, *domain.Change, error) {
		p, _, err := svc.openProposal(ctx, c, id, now)
		if err != nil {
			return nil, nil, err
		}
		p.Version++
		p.ExpiresAt = now
		change := &domain.Change{CommunityID: domain.System}
		change.Update(p)
		change.Record("proposal.reject", "proposals", id, struct{ StaffID, ProposedBy domain.ID }{p.StaffID, p.ProposedBy})
		return &ConfirmedProposal{Proposal: *p}, change, nil
	})
}

// openProposal reads a proposal that is not over, and for whom it is. Errors: not_found,
// stale_version, proposal_over.
func (svc *Service) openProposal(ctx context.Context, c *usecase.Invocation, id domain.ID, now time.Time) (*domain.Proposal, *StaffView, error) {
	p, err := store.Get[domain.Proposal](ctx, svc.Store, "proposal", id)
	if err != nil {
		return nil, nil, err
	}
	v, err := svc.Staff(ctx, c, p.StaffID)
	if domain.IsCode(err, "not_found") {
		err = domain.NotFound("proposal")
	}
	if err != nil {
		return nil, nil, err
	}
	if err := c.CheckVersion(p.Version); err != nil {
		return nil, nil, err
	}
	if p.Over(now) {
		return nil, nil, domain.Conflict("proposal_over")
	}
	return p, v, nil
}

// checkConfirms refuses who does not answer for every place in which the proposal gives
// rights, and what has become of the proposal's people since. Errors: grant_too_wide,
// archived, proposal_over.
func (svc *Service) checkConfirms(ctx context.Context, c *usecase.Invocation, p *domain.Proposal, v *StaffView) error {
	rights := []domain.Grant(p.Grants)
	if p.TokenExpiresAt != nil {
		rights = v.Grants
	}
	if err := svc.checkGrants(ctx, c, rights); err != nil {
		return err
	}
	if v.Archived {
		return domain.Conflict("archived")
	}
	by, err := store.Get[domain.Staff](ctx, svc.Store, "staff", p.ProposedBy)
	if err != nil || by.Archived {
		return usecase.OrConflict(err, "proposal_over")
	}
	return nil
}

// addGrants gives the staff member roles beside those held; what was issued before ends.
func (svc *Service) addGrants(v *StaffView, grants []domain.Grant, change *domain.Change, now time.Time) {
	before := StaffView{v.Staff, slices.Clone(v.Grants), v.Lacks}
	added := StaffView{Staff: v.Staff, Grants: gained(v.Grants, grants)}
	svc.insertGrants(&added, change, now)
	v.Grants = append(v.Grants, added.Grants...)
	v.CredentialsFrom, v.UpdatedAt = &now, now
	v.Version++
	change.Update(&v.Staff)
	change.Record("staff.update", "staff", v.ID, domain.Diff(&before, v))
}
