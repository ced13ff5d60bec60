package supply

import (
	"context"
	"errors"
	"maps"
	"slices"
	"sync"
	"time"

	"songyao/domain"
	"songyao/store"
	"songyao/workflow/usecase"
)

// Flagged counts what a run of the daily job did.
type Flagged struct{ Raised, Changed, Cleared int }

// flagBatch is how many communities are looked at and written together: what a run
// holds in memory, and the rows it keeps others from for an instant, are those of so
// many and not of a whole city.
const flagBatch = 50

// flagWorkers is how many batches are in hand at a time: one is decided while the
// database writes another.
const flagWorkers = 2

// flagTries is how often a community is looked at in which others write meanwhile.
const flagTries = 3

// longestLead bounds a plan's own lead time, in open days.
const longestLead = 30

// FlagSupplies raises an alert for every plan that runs out before long or nobody
// knows when, brings standing alerts to their level, and clears those that are
// over: one open alert a plan, so that a second run changes nothing. Before it
// measures how long refills take.
func (svc *Service) FlagSupplies(ctx context.Context) (done Flagged, err error) {
	communities, err := svc.Store.AllCommunities(ctx)
	if err != nil {
		return done, err
	}
	var all sync.WaitGroup
	var mu sync.Mutex // of done and err
	free := make(chan struct{}, flagWorkers)
	for batch := range slices.Chunk(communities, flagBatch) {
		free <- struct{}{}
		all.Go(func() {
			defer func() { <-free }()
			one, failed := svc.measureAndFlag(ctx, batch)
			mu.Lock()
			defer mu.Unlock()
			done.add(one)
			err = errors.Join(err, failed)
		})
	}
	all.Wait()
	return done, err
}

// measureAndFlag flags even where nothing could be measured: with the lead times of
// yesterday.
func (svc *Service) measureAndFlag(ctx context.Context, batch []domain.Community) (done Flagged, err error) {
	defer usecase.Rescue(&err)
	unmeasured := svc.measureAll(ctx, batch)
	done, err = svc.flagSupplies(ctx, batch, flagTries)
	return done, errors.Join(unmeasured, err)
}

func (d *Flagged) add(o Flagged) {
	d.Raised, d.Changed, d.Cleared = d.Raised+o.Raised, d.Changed+o.Changed, d.Cleared+o.Cleared
}

// flagSupplies does it for a batch in one transaction. When somebody counted or
// delivered at this very moment, each community is looked at again by itself, and
// one's trouble keeps no other from its alerts.
func (svc *Service) flagSupplies(ctx context.Context, batch []domain.Community, tries int) (done Flagged, err error) {
	done, err = svc.flagTogether(ctx, batch)
	if tries == 0 || !domain.IsCode(err, "already_exists", "changed_meanwhile") {
		return done, err
	}
	err = nil
	for i := range batch {
		one, failed := svc.flagSupplies(ctx, batch[i:i+1], tries-1)
		done.add(one)
		err = errors.Join(err, failed)
	}
	return done, err
}

func (svc *Service) flagTogether(ctx context.Context, batch []domain.Community) (done Flagged, err error) {
	now := svc.Now()
	found, err := svc.findDue(ctx, batch, now)
	if err != nil {
		return done, err
	}
	var changes []*domain.Change
	for i := range found {
		if change := found[i].decide(now); len(change.Entries) > 0 {
			changes = append(changes, change)
		}
	}
	if len(changes) == 0 {
		return done, nil
	}
	if err := svc.Store.Apply(ctx, changes...); err != nil {
		return done, err
	}
	for _, c := range changes {
		done.add(flagged(c))
	}
	return done, nil
}

// flagged counts what a change does.
func flagged(c *domain.Change) Flagged {
	n := Flagged{Raised: len(c.Inserts)}
	for _, row := range c.Updates {
		if row.(*domain.Alert).ClearedAt == nil {
			n.Changed++
		} else {
			n.Cleared++
		}
	}
	return n
}

// due is what the job found in one community.
type due struct {
	community domain.ID
	outlook   *Outlook
	plans     []store.DuePlan
	standing  map[domain.ID]*domain.Alert // alerts that change or end, by plan
}

// level is how urgent a plan that was found is.
func (d *due) level(p *store.DuePlan) domain.Urgency {
	return d.outlook.Horizon(d.outlook.Lead(p.Class(), p.LeadDays)).Level(p.RunOutOn, p.GapDangerous)
}

// findDue looks for what is due, in all the communities at once.
func (svc *Service) findDue(ctx context.Context, batch []domain.Community, now time.Time) ([]*due, error) {
	var scope domain.Scope
	for i := range batch {
		scope.Communities = append(scope.Communities, batch[i].ID)
	}
	leads, err := svc.Store.Leads(ctx, scope)
	if err != nil {
		return nil, err
	}
	var by, ownLeadBy domain.Date
	found, of := make([]*due, len(batch)), map[domain.ID]*due{}
	for i := range batch {
		c := &batch[i]
		o := NewOutlook(c.Day(now), slices.DeleteFunc(slices.Clone(leads), func(l domain.LeadTime) bool { return l.CommunityID != c.ID }))
		found[i] = &due{community: c.ID, outlook: o, standing: map[domain.ID]*domain.Alert{}}
		of[c.ID] = found[i]
		for _, class := range domain.SupplyClasses() {
			by = max(by, o.Horizon(o.Lead(class, 0)).Danger)
		}
		ownLeadBy = max(ownLeadBy, o.Horizon(longestLead).Danger)
	}
	plans, err := svc.Store.DuePlans(ctx, scope, by, ownLeadBy)
	if err != nil {
		return nil, err
	}
	var changing []domain.ID
	for i := range plans {
		p, d := &plans[i], of[plans[i].CommunityID]
		d.plans = append(d.plans, *p)
		if p.AlertID != "" && p.AlertLevel != d.level(p) {
			changing = append(changing, p.AlertID)
		}
	}
	alerts, err := svc.Store.AlertsByID(ctx, scope, changing)
	if err != nil {
		return nil, err
	}
	over, err := svc.Store.SettledAlerts(ctx, scope, by, ownLeadBy)
	for _, a := range append(alerts, over...) {
		of[a.CommunityID].standing[a.SubjectID] = &a
	}
	return found, err
}

// decide works out what follows for one community; it is pure.
func (d *due) decide(now time.Time) *domain.Change {
	change := &domain.Change{CommunityID: d.community, At: now}
	for i := range d.plans {
		p := &d.plans[i]
		if standing := d.standing[p.ID]; p.AlertID == "" || standing != nil {
			SettleAlert(change, change.Record, now, p.ID, p.RunOutOn, d.level(p), standing)
			delete(d.standing, p.ID)
		}
	}
	for _, plan := range slices.Sorted(maps.Keys(d.standing)) { // no longer due at all
		SettleAlert(change, change.Record, now, plan, "", domain.UrgencyOK, d.standing[plan])
	}
	return change
}

const (
	leadWindow = 60 * 24 * time.Hour // orders finished longer ago say little of today
	fewOrders  = 10                  // below it the seed is the better guess
)

// measureAll measures the lead times of the communities in which there is something
// to measure.
func (svc *Service) measureAll(ctx context.Context, batch []domain.Community) error {
	var scope domain.Scope
	for i := range batch {
		scope.Communities = append(scope.Communities, batch[i].ID)
	}
	busy, err := svc.Store.Measurable(ctx, scope, svc.Now().Add(-leadWindow))
	if err != nil {
		return err
	}
	for i := range busy {
		err = errors.Join(err, svc.measureLeads(ctx, &busy[i]))
	}
	return err
}

// measureLeads works out the 90th percentile of the open days from the call to the
// door, for each class, and writes what has changed.
func (svc *Service) measureLeads(ctx context.Context, c *domain.Community) error {
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
