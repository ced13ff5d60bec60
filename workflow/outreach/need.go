package outreach

import (
	"cmp"
	"context"
	"slices"
	"time"

	"songyao/domain"
	"songyao/store"
	"songyao/workflow"
	"songyao/workflow/usecase"
)

// NeedNews is what has become of a need.
type NeedNews struct {
	State     domain.NeedState       // requested, passed_on, met or dropped
	PassedTo  string                 // passed_on
	Outcome   string                 // met, dropped
	RequestID domain.ID              // requested: one there is already,
	Request   *workflow.Registration // or one to be registered
}

// SettleNeed says what has become of a need that somebody told. A need that was
// passed on stays on the list until its outcome is known.
//
// Errors: not_found, stale_version, no_need, need_settled, required,
// not_their_request, other_household, and those of Register.
func (svc *Service) SettleNeed(ctx context.Context, c *usecase.Invocation, contact domain.ID, in NeedNews) (*ContactView, error) {
	return usecase.Do(ctx, svc.Engine, c, func(now time.Time) (*ContactView, *domain.Change, error) {
		v, err := svc.Contact(ctx, c, contact)
		if err != nil {
			return nil, nil, err
		}
		if err := c.CheckVersion(v.Version); err != nil {
			return nil, nil, err
		}
		if err := in.check(&v.Contact); err != nil {
			return nil, nil, err
		}
		change := &domain.Change{CommunityID: v.CommunityID}
		if in.State == domain.NeedRequested {
			if change, err = svc.meetNeed(ctx, c, v, in, now); err != nil {
				return nil, nil, err
			}
		}
		before := v.Contact
		v.NeedState, v.PassedTo, v.NeedOutcome = in.State, cmp.Or(in.PassedTo, v.PassedTo), in.Outcome
		v.Version++
		v.UpdatedAt = now
		change.Update(&v.Contact)
		change.Record("contact.need", "contacts", v.ID, domain.Diff(&before, &v.Contact))
		return v, change, nil
	})
}

// check refuses news of a need that is none, is settled, or lacks a word.
func (in *NeedNews) check(row *domain.Contact) error {
	switch {
	case row.NeedState == "":
		return domain.Conflict("no_need")
	case row.NeedState.Settled():
		return domain.Conflict("need_settled")
	case in.State == domain.NeedPassedOn && in.PassedTo == "":
		return domain.Invalid("required", "/passed_to")
	case (in.State == domain.NeedMet || in.State == domain.NeedDropped) && in.Outcome == "":
		return domain.Invalid("required", "/outcome")
	case in.State == domain.NeedRequested && (in.RequestID == "") == (in.Request == nil):
		return domain.Invalid("required", "/request")
	}
	return nil
}

// meetNeed ties the need to a request of the household, or registers one.
func (svc *Service) meetNeed(ctx context.Context, c *usecase.Invocation, v *ContactView, in NeedNews, now time.Time) (*domain.Change, error) {
	scope := domain.In(v.CommunityID)
	known, err := svc.Store.Household(ctx, scope, v.ResidentID, func(p domain.Place) domain.Date { return p.Day(now) })
	if err != nil {
		return nil, err
	}
	if in.Request == nil {
		file, err := svc.Store.Case(ctx, scope, in.RequestID)
		if domain.IsCode(err, "not_found") || err == nil && !inHousehold(known, file.Request.ResidentID) {
			return nil, domain.Invalid("not_their_request", "/request_id")
		}
		v.NeedRequestID = in.RequestID
		return &domain.Change{CommunityID: v.CommunityID}, err
	}
	if !inHousehold(known, in.Request.ResidentID) {
		return nil, domain.Invalid("other_household", "/request/resident_id")
	}
	intake, err := svc.workflow.Intake(ctx, scope, *in.Request)
	if err != nil {
		return nil, underPointer("/request", err)
	}
	registered, change, err := workflow.DecideRegistration(*in.Request, intake, c.Actor(v.CommunityID), now)
	if err != nil {
		return nil, underPointer("/request", err)
	}
	v.NeedRequestID, v.Request = registered.ID, registered
	return change, nil
}

// inHousehold reports whether the resident lives behind this door.
func inHousehold(known *store.Household, resident domain.ID) bool {
	return slices.ContainsFunc(known.Members, func(r domain.Resident) bool { return r.ID == resident })
}
