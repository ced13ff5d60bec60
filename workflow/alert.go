package workflow

import (
	"context"
	"maps"
	"slices"
	"time"

	"songyao/domain"
	"songyao/store"
)

// FlagOverdueCards raises an alert for every card that has been out of its
// resident's hands longer than the community allows, and clears those whose card
// is back, and those about staff with a positive test who hold nothing any more. It returns how many it raised and cleared; running it twice changes
// nothing more.
func (f *Flow) FlagOverdueCards(ctx context.Context) (raised, cleared int, err error) {
	communities, err := f.store.AllCommunities(ctx)
	if err != nil {
		return 0, 0, err
	}
	for _, c := range communities {
		up, down, err := f.flagCards(ctx, &c)
		raised, cleared = raised+up, cleared+down
		if err != nil && !domain.IsCode(err, "already_exists", "changed_meanwhile") { // another run was faster
			return raised, cleared, err
		}
	}
	return raised, cleared, nil
}

func (f *Flow) flagCards(ctx context.Context, c *domain.Community) (raised, cleared int, err error) {
	now := f.Now()
	overdue, err := f.store.OverdueCards(ctx, c.ID, now.Add(-time.Duration(c.CardHours)*time.Hour))
	if err != nil {
		return 0, 0, err
	}
	standing, err := f.openAlerts(ctx, c.ID, domain.AlertCardOverdue)
	if err != nil {
		return 0, 0, err
	}
	over, err := f.positivesOver(ctx, c.ID)
	if err != nil {
		return 0, 0, err
	}
	change := &domain.Change{CommunityID: c.ID, At: now}
	for _, k := range overdue {
		if _, known := standing[k.ID]; known {
			delete(standing, k.ID)
			continue
		}
		a := &domain.Alert{CommunityID: c.ID, ID: domain.NewID(now), Kind: domain.AlertCardOverdue, SubjectID: k.ID, RaisedAt: now, Version: 1}
		a.Data = domain.Document(struct {
			HolderKind domain.HolderKind `json:"holder_kind"`
			HolderID   domain.ID         `json:"holder_id"`
			HeldSince  time.Time         `json:"held_since"`
		}{k.HolderKind, k.HolderID, k.HeldSince})
		change.Insert(a)
		change.Record("alert.raise", "alerts", a.ID, a)
		raised++
	}
	for _, a := range append(slices.Collect(maps.Values(standing)), over...) {
		a.ClearedAt = &now
		a.Version++
		change.Update(&a)
		change.Record("alert.clear", "alerts", a.ID, struct{}{})
		cleared++
	}
	if raised+cleared == 0 {
		return 0, 0, nil
	}
	return raised, cleared, f.store.Apply(ctx, change)
}

// positivesOver lists the alerts about staff with a positive test that have seen
// their day: nothing is in those hands any more, or the test is negative again.
func (f *Flow) positivesOver(ctx context.Context, community domain.ID) ([]domain.Alert, error) {
	standing, err := f.openAlerts(ctx, community, domain.AlertStaffPositive)
	var over []domain.Alert
	for id, a := range standing {
		who, err := store.Get[domain.Staff](ctx, f.store, "staff", id)
		if err != nil {
			return nil, err
		}
		held, err := f.store.HeldBy(ctx, []domain.ID{community}, id)
		if err != nil {
			return nil, err
		}
		if len(held) == 0 || who.TestResult != domain.TestPositive {
			over = append(over, a)
		}
	}
	return over, err
}

// openAlerts reads the community's alerts of the kind that stand, by subject.
func (f *Flow) openAlerts(ctx context.Context, community domain.ID, kind domain.AlertKind) (map[domain.ID]domain.Alert, error) {
	open := true
	out := map[domain.ID]domain.Alert{}
	err := pages(func(after domain.ID) (domain.ID, error) {
		rows, err := f.store.Alerts(ctx, domain.In(community), AlertFilter{Open: &open, Kind: kind}, after, 200)
		if err != nil || len(rows) == 0 {
			return "", err
		}
		for _, a := range rows {
			out[a.SubjectID] = a
		}
		return rows[len(rows)-1].ID, nil
	})
	return out, err
}
