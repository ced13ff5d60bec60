package workflow

import (
	"context"
	"errors"
	"slices"
	"sync"
	"time"

	"songyao/domain"
	"songyao/store"
)

// Flagged counts what a run of the daily job did.
type Flagged struct{ Raised, Changed, Cleared int }

// flagBatch is how many communities are looked at in one query: what a run holds
// in memory is what is due in so many, not in a whole city.
const flagBatch = 500

// longestLead bounds a plan's own lead time, in open days.
const longestLead = 30

// FlagSupplies raises an alert for every plan that runs out before long or nobody
// knows when, brings standing alerts to their level, and clears those that are
// over: one open alert a plan, so that a second run changes nothing. Before it
// measures how long refills take.
func (f *Flow) FlagSupplies(ctx context.Context) (done Flagged, err error) {
	communities, err := f.store.AllCommunities(ctx)
	if err != nil {
		return done, err
	}
	for batch := range slices.Chunk(communities, flagBatch) {
		if err := f.measureAll(ctx, batch); err != nil {
			return done, err
		}
		one, err := f.flagSupplies(ctx, batch)
		done.add(one)
		if err != nil {
			return done, err
		}
	}
	return done, nil
}

func (d *Flagged) add(o Flagged) {
	d.Raised, d.Changed, d.Cleared = d.Raised+o.Raised, d.Changed+o.Changed, d.Cleared+o.Cleared
}

// flagWriters is how many communities are written at a time, so that one's wait for
// the disk is another's work.
const flagWriters = 8

func (f *Flow) flagSupplies(ctx context.Context, batch []domain.Community) (done Flagged, err error) {
	now := f.Now()
	found, err := f.findDue(ctx, batch, now)
	if err != nil {
		return done, err
	}
	var all sync.WaitGroup
	free := make(chan struct{}, flagWriters)
	results, errs := make([]Flagged, len(batch)), make([]error, len(batch))
	for i := range batch {
		free <- struct{}{}
		all.Go(func() {
			defer func() { <-free }()
			results[i], errs[i] = f.flagAgain(ctx, &batch[i], found[batch[i].ID], now)
		})
	}
	all.Wait()
	for _, r := range results {
		done.add(r)
	}
	return done, errors.Join(errs...)
}

// flagAgain looks once more when somebody counted or delivered at this very moment.
func (f *Flow) flagAgain(ctx context.Context, c *domain.Community, d *due, now time.Time) (Flagged, error) {
	done, err := f.flagCommunity(ctx, d, now)
	if !domain.IsCode(err, "already_exists", "changed_meanwhile") {
		return done, err
	}
	again, err := f.findDue(ctx, []domain.Community{*c}, now)
	if err != nil {
		return done, err
	}
	return f.flagCommunity(ctx, again[c.ID], now)
}

// due is what the job found in one community.
type due struct {
	community domain.ID
	outlook   *outlook
	plans     []store.DuePlan
	settled   []domain.Alert
}

// findDue looks for what is due, in all the communities at once.
func (f *Flow) findDue(ctx context.Context, batch []domain.Community, now time.Time) (map[domain.ID]*due, error) {
	found := make(map[domain.ID]*due, len(batch))
	var scope domain.Scope
	leads, err := f.store.AllLeads(ctx)
	if err != nil {
		return nil, err
	}
	var by, ownLeadBy domain.Date
	for i := range batch {
		c := &batch[i]
		scope.Communities = append(scope.Communities, c.ID)
		o := newOutlook(c.Day(now), nil)
		for _, l := range leads {
			if l.CommunityID == c.ID {
				o.leads[l.Class] = l.Days
			}
		}
		found[c.ID] = &due{community: c.ID, outlook: o}
		for _, class := range domain.SupplyClasses() {
			by = max(by, o.horizon(o.lead(class, 0)).Danger)
		}
		ownLeadBy = max(ownLeadBy, o.horizon(longestLead).Danger)
	}
	plans, err := f.store.DuePlans(ctx, scope, by, ownLeadBy)
	if err != nil {
		return nil, err
	}
	for _, p := range plans {
		found[p.CommunityID].plans = append(found[p.CommunityID].plans, p)
	}
	settled, err := f.store.SettledAlerts(ctx, scope, by, ownLeadBy)
	for _, a := range settled {
		found[a.CommunityID].settled = append(found[a.CommunityID].settled, a)
	}
	return found, err
}

// flagCommunity writes what follows for one community, in one transaction.
func (f *Flow) flagCommunity(ctx context.Context, d *due, now time.Time) (done Flagged, err error) {
	levels := map[domain.ID]domain.Urgency{} // of alerts that must change
	change := &domain.Change{CommunityID: d.community, At: now}
	for i := range d.plans {
		p := &d.plans[i]
		level := d.outlook.horizon(d.outlook.lead(p.Class(), p.LeadDays)).Level(p.RunOutOn, p.GapDangerous)
		switch {
		case p.AlertID == "":
			settleAlert(change, change.Record, now, p.ID, p.RunOutOn, level, nil)
		case p.AlertLevel != level:
			levels[p.AlertID] = level
		}
	}
	raised := len(change.Inserts)
	standing, err := f.store.AlertsByID(ctx, domain.In(d.community), ids(levels))
	if err != nil {
		return done, err
	}
	for i := range standing {
		settleAlert(change, change.Record, now, standing[i].SubjectID, "", levels[standing[i].ID], &standing[i])
	}
	for i := range d.settled {
		settleAlert(change, change.Record, now, d.settled[i].SubjectID, "", domain.UrgencyOK, &d.settled[i])
	}
	if len(change.Entries) == 0 {
		return done, nil
	}
	if err := f.store.Apply(ctx, change); err != nil {
		return done, err
	}
	done.Raised = raised
	for _, row := range change.Updates {
		if row.(*domain.Alert).ClearedAt == nil {
			done.Changed++
		} else {
			done.Cleared++
		}
	}
	return done, nil
}

// ids lists the keys in their order.
func ids[V any](of map[domain.ID]V) []domain.ID {
	out := make([]domain.ID, 0, len(of))
	for id := range of {
		out = append(out, id)
	}
	slices.Sort(out)
	return out
}

const (
	leadWindow = 60 * 24 * time.Hour // orders finished longer ago say little of today
	fewOrders  = 10                  // below it the seed is the better guess
)

// measureAll measures the lead times of the communities in which there is something
// to measure.
func (f *Flow) measureAll(ctx context.Context, batch []domain.Community) error {
	var scope domain.Scope
	for i := range batch {
		scope.Communities = append(scope.Communities, batch[i].ID)
	}
	busy, err := f.store.Measurable(ctx, scope, f.Now().Add(-leadWindow))
	if err != nil {
		return err
	}
	for i := range busy {
		if err := f.measureLeads(ctx, &busy[i]); err != nil {
			return err
		}
	}
	return nil
}

// measureLeads works out the 90th percentile of the open days from the call to the
// door, for each class, and writes what has changed.
func (f *Flow) measureLeads(ctx context.Context, c *domain.Community) error {
	now := f.Now()
	orders, err := f.store.FinishedOrders(ctx, c.ID, now.Add(-leadWindow))
	if err != nil {
		return err
	}
	known, err := f.store.Leads(ctx, c.ID)
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
	return f.store.Apply(ctx, change)
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
