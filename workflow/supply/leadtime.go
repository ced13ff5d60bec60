package supply

import (
	"context"
	"slices"
	"time"

	"songyao/domain"
	"songyao/workflow/usecase"
)

// longestLead bounds a supply plan's own lead time, in open days.
const longestLead = 30

const (
	leadWindow = 60 * 24 * time.Hour // orders finished longer ago say little of today
	fewOrders  = 10                  // below it the seed is the better guess
)

// measureLeadTimes measures the lead times of the communities in which there is something
// to measure.
func (svc *Service) measureLeadTimes(ctx context.Context, batch []domain.Community) usecase.CommunitiesError {
	var scope domain.Scope
	for i := range batch {
		scope.Communities = append(scope.Communities, batch[i].ID)
	}
	busy, err := svc.Store.Measurable(ctx, scope, svc.Now().Add(-leadWindow))
	if err != nil {
		failed := usecase.CommunitiesError{}
		for i := range batch {
			failed[batch[i].ID] = err
		}
		return failed
	}
	return usecase.EachCommunity(ctx, busy, svc.measureCommunity)
}

// measureCommunity works out the 90th percentile of the open days from the call to the
// door, for each class, and writes what has changed.
func (svc *Service) measureCommunity(ctx context.Context, c *domain.Community) error {
	now := svc.Now()
	orders, err := svc.Store.FinishedOrders(ctx, c.ID, now.Add(-leadWindow))
	if err != nil {
		return err
	}
	known, err := svc.Store.Leads(ctx, domain.In(c.ID))
	if err != nil {
		return err
	}
	change := &domain.Change{CommunityID: c.ID, At: now}
	for _, class := range domain.SupplyClasses() {
		var took []int
		for _, o := range orders {
			if o.Specialist == (class == domain.ClassSpecialist) {
				took = append(took, openDaysBetween(c.Day(o.CalledAt), c.Day(o.DeliveredAt)))
			}
		}
		lead := domain.LeadTime{
			CommunityID: c.ID, Class: class, Days: class.SeedLead(), Orders: len(took), MeasuredOn: c.Day(now), Version: 1,
		}
		if len(took) >= fewOrders {
			lead.Days = percentile90(took)
		}
		i := slices.IndexFunc(known, func(l domain.LeadTime) bool { return l.Class == class })
		switch {
		case i < 0 && lead.Days != class.SeedLead():
			change.Insert(&lead)
		case i >= 0 && known[i].Days != lead.Days:
			lead.Version = known[i].Version + 1
			change.Update(&lead)
		default:
			continue
		}
		change.Record("lead_time.measure", "communities", c.ID, lead)
	}
	if len(change.Entries) == 0 {
		return nil
	}
	return svc.Store.Apply(ctx, change)
}

// openDaysBetween counts the open days after the one up to and with the other: 0
// for the same day.
func openDaysBetween(from, to domain.Date) int {
	n := 0
	for d := from.Add(1); d <= to; d = d.Add(1) {
		if OpenDay(d) {
			n++
		}
	}
	return n
}

// percentile90 is the smallest of the values that nine of ten do not exceed
// (nearest rank); a refill takes a day at the least.
func percentile90(days []int) int {
	slices.Sort(days)
	return min(longestLead, max(1, days[(len(days)*9+9)/10-1]))
}
