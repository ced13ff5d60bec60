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

// FlagSupplies is the daily job, for only these communities or for all: it measures how long refills take, raises an alert for
// every supply plan that runs out before long or nobody knows when, brings standing
// alerts to their level, and clears those that are over. There is one open alert a supply
// plan, so that a second run changes nothing.
//
// Errors: usecase.CommunitiesError.
func (svc *Service) FlagSupplies(ctx context.Context, only ...domain.ID) (done Flagged, err error) {
	communities, err := svc.JobCommunities(ctx, only)
	if err != nil {
		return done, err
	}
	failed := usecase.CommunitiesError{}
	var workers sync.WaitGroup
	var mu sync.Mutex // of done and failed
	slots := make(chan struct{}, flagWorkers)
	for batch := range slices.Chunk(communities, flagBatch) {
		slots <- struct{}{}
		workers.Go(func() {
			defer func() { <-slots }()
			batchDone, batchFailed := svc.measureAndFlag(ctx, batch)
			mu.Lock()
			defer mu.Unlock()
			done.add(batchDone)
			maps.Copy(failed, batchFailed)
		})
	}
	workers.Wait()
	return done, failed.OrNil()
}

// measureAndFlag flags even where nothing could be measured: with the lead times of
// yesterday.
func (svc *Service) measureAndFlag(ctx context.Context, batch []domain.Community) (Flagged, usecase.CommunitiesError) {
	unmeasured := svc.measureLeadTimes(ctx, batch)
	done, failed := svc.flagWithRetries(ctx, batch, flagTries)
	for id, err := range unmeasured {
		failed[id] = errors.Join(failed[id], err)
	}
	return done, failed
}

func (d *Flagged) add(o Flagged) {
	d.Raised, d.Changed, d.Cleared = d.Raised+o.Raised, d.Changed+o.Changed, d.Cleared+o.Cleared
}

// flagWithRetries flags a batch in one transaction. When that fails each community is
// looked at again by itself, so that one's trouble keeps no other from its alerts; and once
// more when somebody counted or delivered at this very moment.
func (svc *Service) flagWithRetries(ctx context.Context, batch []domain.Community, tries int) (Flagged, usecase.CommunitiesError) {
	done, err := svc.flagOnce(ctx, batch)
	failed := usecase.CommunitiesError{}
	switch {
	case err == nil:
	case len(batch) == 1 && (tries == 0 || !domain.IsCode(err, "already_exists", "changed_meanwhile")):
		failed[batch[0].ID] = err
	default:
		for i := range batch {
			oneDone, oneFailed := svc.flagWithRetries(ctx, batch[i:i+1], tries-1)
			done.add(oneDone)
			maps.Copy(failed, oneFailed)
		}
	}
	return done, failed
}

// flagOnce reads what is due in a batch, decides for each community, and writes it all
// in one transaction.
func (svc *Service) flagOnce(ctx context.Context, batch []domain.Community) (done Flagged, err error) {
	defer usecase.Rescue(&err)
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

// dueSupplies are the supply plans that the job found in one community.
type dueSupplies struct {
	community domain.ID
	outlook   *Outlook
	plans     []store.DuePlan
	standing  map[domain.ID]*domain.Alert // alerts that change or end, by supply plan
}

// level is how urgent a supply plan that was found is.
func (d *dueSupplies) level(p *store.DuePlan) domain.Urgency {
	return d.outlook.Horizon(d.outlook.Lead(p.Class(), p.LeadDays)).Level(p.RunOutOn, p.GapDangerous)
}

// findDue looks for what is due, in all the communities at once.
func (svc *Service) findDue(ctx context.Context, batch []domain.Community, now time.Time) ([]*dueSupplies, error) {
	var scope domain.Scope
	for i := range batch {
		scope.Communities = append(scope.Communities, batch[i].ID)
	}
	leads, err := svc.Store.Leads(ctx, scope)
	if err != nil {
		return nil, err
	}
	var standardLeadBy, ownLeadBy domain.Date
	found, byCommunity := make([]*dueSupplies, len(batch)), map[domain.ID]*dueSupplies{}
	for i := range batch {
		c := &batch[i]
		o := NewOutlook(c.Day(now), slices.DeleteFunc(slices.Clone(leads), func(l domain.LeadTime) bool { return l.CommunityID != c.ID }))
		found[i] = &dueSupplies{community: c.ID, outlook: o, standing: map[domain.ID]*domain.Alert{}}
		byCommunity[c.ID] = found[i]
		for _, class := range domain.SupplyClasses() {
			standardLeadBy = max(standardLeadBy, o.Horizon(o.Lead(class, 0)).Danger)
		}
		ownLeadBy = max(ownLeadBy, o.Horizon(longestLead).Danger)
	}
	plans, err := svc.Store.DuePlans(ctx, scope, standardLeadBy, ownLeadBy)
	if err != nil {
		return nil, err
	}
	var changing []domain.ID
	for i := range plans {
		p, d := &plans[i], byCommunity[plans[i].CommunityID]
		d.plans = append(d.plans, *p)
		if p.AlertID != "" && p.AlertLevel != d.level(p) {
			changing = append(changing, p.AlertID)
		}
	}
	alerts, err := svc.Store.AlertsByID(ctx, scope, changing)
	if err != nil {
		return nil, err
	}
	settled, err := svc.Store.SettledAlerts(ctx, scope, standardLeadBy, ownLeadBy)
	for _, a := range append(alerts, settled...) {
		byCommunity[a.CommunityID].standing[a.SubjectID] = &a
	}
	return found, err
}

// decide works out what follows for one community; it is pure.
func (d *dueSupplies) decide(now time.Time) *domain.Change {
	change := &domain.Change{CommunityID: d.community, At: now}
	for i := range d.plans {
		p := &d.plans[i]
		if standing := d.standing[p.ID]; p.AlertID == "" || standing != nil {
			settleAlert(change, change.Record, now, p.ID, p.RunOutOn, d.level(p), standing)
			delete(d.standing, p.ID)
		}
	}
	for _, plan := range slices.Sorted(maps.Keys(d.standing)) { // no longer due at all
		settleAlert(change, change.Record, now, plan, "", domain.UrgencyOK, d.standing[plan])
	}
	return change
}
