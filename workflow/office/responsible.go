package office

import (
	"context"
	"fmt"
	"slices"
	"time"

	"songyao/domain"
	"songyao/workflow/usecase"
)

// assignResponsible sees to it that a resident on the ledger of the vulnerable (台账) has
// somebody who answers for them: whoever is named, or else who put them on it.
// before is the resident as it was. Errors: unknown_staff.
func (svc *Service) assignResponsible(ctx context.Context, c *usecase.Invocation, v *ResidentView, before *domain.Resident) error {
	// The console is no person; what it leaves open is listed as unassigned.
	if v.Vulnerable() && !before.Vulnerable() && v.ResponsibleID == "" && c.Who.StaffID != domain.System {
		v.ResponsibleID = c.Who.StaffID
		return nil
	}
	if v.ResponsibleID == before.ResponsibleID {
		return nil
	}
	return svc.checkServesIn(ctx, v.ResponsibleID, v.CommunityID, "/responsible_id")
}

// checkServesIn refuses somebody who has no role in the community.
func (svc *Service) checkServesIn(ctx context.Context, staff, community domain.ID, pointer string) error {
	ok, err := svc.Store.HoldsRole(ctx, staff, community, domain.Roles()...)
	if err == nil && !ok {
		err = domain.Invalid("unknown_staff", pointer)
	}
	return err
}

// DutyHandover hands residents over from one responsible person to another.
type DutyHandover struct {
	CommunityID domain.ID
	From        domain.ID // "" for the vulnerable who have nobody
	To          domain.ID
	Residents   []domain.ID // nil for all of them
}

// HandedDuties says how many residents have another responsible person now.
type HandedDuties struct{ Moved int }

// HandOverDuties hands over all residents of a responsible person, or those named,
// in one transaction. Errors: not_found (community), unknown_staff, same_person,
// not_responsible (with the index in the list), changed_meanwhile.
func (svc *Service) HandOverDuties(ctx context.Context, c *usecase.Invocation, in DutyHandover) (*HandedDuties, error) {
	return usecase.Do(ctx, svc.Engine, c, func(now time.Time) (*HandedDuties, *domain.Change, error) {
		if err := c.CheckReach(in.CommunityID); err != nil || in.CommunityID == domain.System {
			return nil, nil, domain.NotFound("community")
		}
		if in.From == in.To {
			return nil, nil, domain.Invalid("same_person", "/to")
		}
		if err := svc.checkServesIn(ctx, in.To, in.CommunityID, "/to"); err != nil {
			return nil, nil, err
		}
		wards, err := svc.Store.Wards(ctx, domain.In(in.CommunityID), in.From)
		if err != nil {
			return nil, nil, err
		}
		return handOverDuties(in, wards, now)
	})
}

// handOverDuties is the pure half of HandOverDuties.
func handOverDuties(in DutyHandover, wards []domain.Resident, now time.Time) (*HandedDuties, *domain.Change, error) {
	for i, id := range in.Residents {
		if !slices.ContainsFunc(wards, func(r domain.Resident) bool { return r.ID == id }) {
			return nil, nil, domain.Invalid("not_responsible", fmt.Sprintf("/residents/%d", i))
		}
	}
	change, done := &domain.Change{CommunityID: in.CommunityID}, &HandedDuties{}
	for i := range wards {
		r := &wards[i]
		if in.Residents != nil && !slices.Contains(in.Residents, r.ID) {
			continue
		}
		before := *r
		r.ResponsibleID = in.To
		r.Version++
		r.UpdatedAt = now
		change.Update(r)
		change.Record("resident.responsible", "residents", r.ID, domain.Diff(&before, r))
		done.Moved++
	}
	change.Record("responsibility.handover", "staff", in.To, struct {
		From, To domain.ID
		Moved    int
	}{in.From, in.To, done.Moved})
	return done, change, nil
}

// checkNoWards refuses to take somebody out of a community, down to the roles that
// are left, who answers for residents there. Errors: responsible_for_residents.
func (svc *Service) checkNoWards(ctx context.Context, c *usecase.Invocation, staff domain.ID, left []domain.Grant) error {
	wards, err := svc.Store.Wards(ctx, c.Scope(), staff)
	if err != nil || len(wards) == 0 {
		return err
	}
	communities, err := svc.Store.AllCommunities(ctx)
	if err != nil {
		return err
	}
	stays := map[domain.ID]bool{}
	for _, x := range communities {
		stays[x.ID] = slices.ContainsFunc(left, func(g domain.Grant) bool { return g.Covers(&x) })
	}
	if slices.ContainsFunc(wards, func(r domain.Resident) bool { return !stays[r.CommunityID] }) {
		return domain.Conflict("responsible_for_residents")
	}
	return nil
}
