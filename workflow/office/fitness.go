package office

import (
	"context"
	"slices"
	"time"

	"songyao/domain"
	"songyao/store"
	"songyao/workflow/custody"
	"songyao/workflow/usecase"
)

// FitnessRecord is what became known of somebody's fitness to serve; nil fields stay.
type FitnessRecord struct {
	Approved   *bool
	TrainedOn  *domain.Date
	TestedOn   *domain.Date // with TestResult
	TestResult *domain.TestResult
}

// RecordFitness writes down an approval, a training or a test. Who vouches for
// somebody must reach as far as their place and roles; a test or training anybody who sees
// them may write down. After a positive test the person is given nothing more from
// this moment on, and every community in which they hold something is alerted with
// what it is.
//
// Errors: not_found, archived, stale_version, grant_too_wide, last_admin, day_in_future,
// test_outdated (a sample from before the positive one).
func (svc *Service) RecordFitness(ctx context.Context, c *usecase.Invocation, id domain.ID, in FitnessRecord) (*StaffView, error) {
	return usecase.Do(ctx, svc.Engine, c, func(now time.Time) (*StaffView, *domain.Change, error) {
		v, err := svc.Staff(ctx, c, id)
		if err != nil {
			return nil, nil, err
		}
		if v.Archived {
			return nil, nil, domain.Conflict("archived")
		}
		if err := c.CheckVersion(v.Version); err != nil {
			return nil, nil, err
		}
		if in.Approved != nil {
			if err := svc.checkInHand(ctx, c, v); err != nil {
				return nil, nil, err
			}
		}
		roster, err := svc.newRoster(ctx, c)
		if err != nil {
			return nil, nil, err
		}
		before := *v
		if err := in.apply(&v.Fitness, c.Who.StaffID, roster.today(), now); err != nil {
			return nil, nil, err
		}
		v.Version++
		v.UpdatedAt = now
		change := &domain.Change{CommunityID: domain.System}
		if err := svc.checkAdminLeft(ctx, change, &before, v, now); err != nil {
			return nil, nil, err
		}
		change.Update(&v.Staff)
		change.Record("staff.fitness", "staff", id, domain.Diff(&before.Staff, &v.Staff))
		v.Lacks = roster.lacks(v)
		if in.TestResult != nil && *in.TestResult == domain.TestPositive {
			change.Also, err = svc.alertPositive(ctx, roster.communities, id, now)
		}
		return v, change, err
	})
}

// today is the last day that has begun in any of the communities.
func (d *roster) today() (day domain.Date) {
	for i := range d.communities {
		day = max(day, d.communities[i].Day(d.now))
	}
	return day
}

// apply writes on the fitness what became known. Errors: day_in_future, test_outdated.
func (in FitnessRecord) apply(to *domain.Fitness, by domain.ID, today domain.Date, now time.Time) error {
	if in.TrainedOn != nil && *in.TrainedOn > today {
		return domain.Invalid("day_in_future", "/trained_on")
	}
	if in.TestedOn != nil && *in.TestedOn > today {
		return domain.Invalid("day_in_future", "/tested_on")
	}
	if to.TestResult == domain.TestPositive && in.TestedOn != nil && *in.TestedOn < to.TestedOn {
		return domain.Invalid("test_outdated", "/tested_on")
	}
	switch {
	case in.Approved == nil:
	case *in.Approved:
		to.ApprovedAt, to.ApprovedBy = &now, by
	default:
		to.ApprovedAt, to.ApprovedBy = nil, ""
	}
	if in.TrainedOn != nil {
		to.TrainedOn = *in.TrainedOn
	}
	if in.TestedOn != nil && in.TestResult != nil {
		to.TestedOn, to.TestResult, to.ExcusedUntil = *in.TestedOn, *in.TestResult, ""
	}
	return nil
}

// alertPositive raises an alert in each community in which somebody with a positive test
// holds something, unless one stands.
func (svc *Service) alertPositive(ctx context.Context, communities []domain.Community, staff domain.ID, now time.Time) ([]*domain.Change, error) {
	ids := domain.IDs(communities, func(c *domain.Community) domain.ID { return c.ID })
	held, err := svc.Store.HeldBy(ctx, domain.Scope{Communities: ids}, staff)
	if err != nil {
		return nil, err
	}
	open := true
	openAlerts, err := svc.Store.Alerts(ctx, domain.Scope{Communities: ids},
		store.AlertFilter{Open: &open, Kind: domain.AlertStaffPositive, SubjectID: staff}, "", len(ids))
	if err != nil {
		return nil, err
	}
	var out []*domain.Change
	for len(held) > 0 {
		community := held[0].CommunityID
		n := slices.IndexFunc(held, func(k domain.KitItem) bool { return k.CommunityID != community })
		if n < 0 {
			n = len(held)
		}
		mine := held[:n]
		held = held[n:]
		if slices.ContainsFunc(openAlerts, func(a domain.Alert) bool { return a.CommunityID == community }) {
			continue
		}
		a := &domain.Alert{
			CommunityID: community, ID: domain.NewID(now), Kind: domain.AlertStaffPositive, SubjectID: staff, RaisedAt: now, Version: 1,
			Data: domain.Document(struct {
				Held []custody.HeldItem `json:"held"`
			}{custody.HeldItems(mine)}),
		}
		change := &domain.Change{CommunityID: community}
		change.Insert(a)
		change.Record("alert.raise", "alerts", a.ID, a)
		out = append(out, change)
	}
	return out, nil
}
