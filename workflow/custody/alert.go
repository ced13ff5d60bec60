package custody

import (
	"context"
	"time"

	"songyao/domain"
	"songyao/store"
	"songyao/workflow/usecase"
)

// alertBatch is how many open questions the job looks at in one community.
const alertBatch = 1000

// reconciledKinds are the alerts that the job raises and clears: each stands exactly as long
// as its cause.
var reconciledKinds = []domain.AlertKind{
	domain.AlertCardOverdue, domain.AlertItemOverdue, domain.AlertIncident, domain.AlertDisputed, domain.AlertDecision,
}

// FlagCustody raises an alert for every card and record book that has been out of
// its resident's hands longer than the community allows, for every bag that was in a
// car overnight, for disputed hand-overs and open incidents, and for every driver's
// question that nobody answered in time, whose default answer holds. It clears those
// whose cause is gone, and those about staff with a positive test who hold nothing any
// more. It returns how many it raised and cleared; running it twice
// changes nothing more. One community's trouble keeps no other from its alerts.
//
// Errors: usecase.CommunitiesError.
func (svc *Service) FlagCustody(ctx context.Context, only ...domain.ID) (raised, cleared int, err error) {
	communities, err := svc.JobCommunities(ctx, only)
	if err != nil {
		return 0, 0, err
	}
	failed := usecase.EachCommunity(ctx, communities, func(ctx context.Context, c *domain.Community) error {
		up, down, err := svc.reconcileAlerts(ctx, c)
		if domain.IsCode(err, "already_exists", "changed_meanwhile") { // another run was faster
			return nil
		}
		raised, cleared = raised+up, cleared+down
		return err
	})
	return raised, cleared, failed.OrNil()
}

// alertCause is why an alert stands: the subject is what it is about, by which there is
// one open alert of a kind; data is what the alert shows.
type alertCause struct {
	kind             domain.AlertKind
	subject, request domain.ID // request is "" when it is about none
	data             any
}

// reconcileAlerts raises and clears the alerts of one community.
func (svc *Service) reconcileAlerts(ctx context.Context, c *domain.Community) (raised, cleared int, err error) {
	now := svc.Now()
	causes, err := svc.alertCauses(ctx, c, now)
	if err != nil {
		return 0, 0, err
	}
	open := map[domain.AlertKind]map[domain.ID]domain.Alert{}
	for _, kind := range reconciledKinds {
		if open[kind], err = svc.openAlerts(ctx, c.ID, kind); err != nil {
			return 0, 0, err
		}
	}
	settled, err := svc.settledPositives(ctx, c.ID)
	if err != nil {
		return 0, 0, err
	}
	if c.ID == domain.System {
		seen, err := svc.seenClockAlerts(ctx, now)
		if err != nil {
			return 0, 0, err
		}
		settled = append(settled, seen...)
	}
	b := newBook(c.ID, nil, nil, nil, nil, usecase.Actor{}, now)
	raised, cleared = b.reconcileAlerts(causes, open, settled)
	if raised+cleared == 0 {
		return 0, 0, nil
	}
	b.Finish()
	b.Change.At = now
	return raised, cleared, svc.Store.Apply(ctx, b.Change)
}

// reconcileAlerts raises an alert for each cause that has none, and clears the open ones
// whose cause is gone, as well as those settled. open holds them by kind and subject.
func (b *Book) reconcileAlerts(
	causes []alertCause, open map[domain.AlertKind]map[domain.ID]domain.Alert, settled []domain.Alert,
) (raised, cleared int) {
	for _, cause := range causes {
		if _, raisedAlready := open[cause.kind][cause.subject]; raisedAlready {
			delete(open[cause.kind], cause.subject)
			continue
		}
		if cause.kind == domain.AlertDecision {
			b.Record("decision.default", "decisions", cause.subject, cause.data)
		}
		b.RaiseAlert(cause.kind, cause.subject, cause.request, cause.data)
		raised++
	}
	for _, kind := range reconciledKinds {
		for _, a := range open[kind] {
			b.ClearAlert(a)
			cleared++
		}
	}
	for _, a := range settled {
		b.ClearAlert(a)
		cleared++
	}
	return raised, cleared
}

// alertCauses lists everything in the community that needs an alert now.
func (svc *Service) alertCauses(ctx context.Context, c *domain.Community, now time.Time) ([]alertCause, error) {
	scope := domain.In(c.ID)
	dayStart, err := c.Day(now).Start(c.Location())
	if err != nil {
		return nil, err
	}
	overdue, err := svc.Store.OverdueItems(ctx, c.ID, now.Add(-time.Duration(c.CardHours)*time.Hour), dayStart)
	if err != nil {
		return nil, err
	}
	disputes, err := svc.Store.Disputed(ctx, scope)
	if err != nil {
		return nil, err
	}
	open := true
	incidents, err := svc.Store.Incidents(ctx, scope, &open, "", alertBatch)
	if err != nil {
		return nil, err
	}
	questions, err := svc.Store.OpenDecisions(ctx, scope, alertBatch)
	if err != nil {
		return nil, err
	}
	var out []alertCause
	for i := range overdue {
		out = append(out, overdueCause(&overdue[i]))
	}
	for i := range disputes {
		out = append(out, disputeCause(&disputes[i]))
	}
	for _, i := range incidents {
		out = append(out, alertCause{domain.AlertIncident, i.ItemID, "", i})
	}
	for i := range questions {
		if questions[i].Effective(now) != "" {
			out = append(out, defaultedCause(&questions[i].Decision))
		}
	}
	return out, nil
}

// overdueCause is the cause of the alert about an item out for too long.
func overdueCause(k *domain.KitItem) alertCause {
	kind := domain.AlertItemOverdue
	if k.Kind == domain.ItemCard {
		kind = domain.AlertCardOverdue
	}
	return alertCause{kind, k.ID, "", struct {
		Kind       domain.ItemKind   `json:"kind"`
		HolderKind domain.HolderKind `json:"holder_kind"`
		HolderID   domain.ID         `json:"holder_id"`
		HeldSince  time.Time         `json:"held_since"`
	}{k.Kind, k.HolderKind, k.HolderID, k.HeldSince}}
}

// disputeCause is the cause of the alert about a hand-over that never happened.
func disputeCause(d *domain.Confirmation) alertCause {
	return alertCause{domain.AlertDisputed, d.ItemID, "", struct {
		N    int64     `json:"n"`
		By   domain.ID `json:"by"`
		Note string    `json:"note"`
	}{d.N, d.ConfirmedBy, d.Note}}
}

// defaultedCause is the cause of the alert about a question whose default answer holds.
func defaultedCause(d *domain.Decision) alertCause {
	return alertCause{domain.AlertDecision, d.ID, d.RequestID, struct {
		DueAt  time.Time     `json:"due_at"`
		Answer domain.Answer `json:"default_answer"`
	}{d.DueAt, d.DefaultAnswer}}
}

// RaiseAlert adds an alert.
func (b *Book) RaiseAlert(kind domain.AlertKind, subject, request domain.ID, data any) {
	a := &domain.Alert{
		CommunityID: b.Change.CommunityID, ID: domain.NewID(b.Now), Kind: kind, SubjectID: subject, RequestID: request,
		RaisedAt: b.Now, Version: 1, Data: domain.Document(data),
	}
	b.Change.Insert(a)
	b.Record("alert.raise", "alerts", a.ID, a)
}

// ClearAlert ends an alert whose cause is gone.
func (b *Book) ClearAlert(a domain.Alert) {
	a.ClearedAt = &b.Now
	a.Version++
	b.Change.Update(&a)
	b.Record("alert.clear", "alerts", a.ID, struct{}{})
}

// settledPositives lists the alerts about staff with a positive test that have seen
// their day: nothing is in those hands any more, or the test is negative again.
func (svc *Service) settledPositives(ctx context.Context, community domain.ID) ([]domain.Alert, error) {
	open, err := svc.openAlerts(ctx, community, domain.AlertStaffPositive)
	var settled []domain.Alert
	for id, a := range open {
		who, err := store.Get[domain.Staff](ctx, svc.Store, "staff", id)
		if err != nil {
			return nil, err
		}
		held, err := svc.Store.HeldBy(ctx, domain.In(community), id)
		if err != nil {
			return nil, err
		}
		if len(held) == 0 || who.TestResult != domain.TestPositive {
			settled = append(settled, a)
		}
	}
	return settled, err
}

// openAlerts reads the community's alerts of the kind that stand, by subject.
func (svc *Service) openAlerts(ctx context.Context, community domain.ID, kind domain.AlertKind) (map[domain.ID]domain.Alert, error) {
	open := true
	out := map[domain.ID]domain.Alert{}
	err := usecase.Pages(func(after domain.ID) (domain.ID, error) {
		rows, err := svc.Store.Alerts(ctx, domain.In(community), AlertFilter{Open: &open, Kind: kind}, after, 200)
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

// HeldItem is a thing in somebody's hands, as an alert names it.
type HeldItem struct {
	ItemID     domain.ID       `json:"item_id"`
	Kind       domain.ItemKind `json:"kind"`
	ResidentID domain.ID       `json:"resident_id"`
	HolderID   domain.ID       `json:"holder_id"`
}

// HeldItems are the items as an alert names them.
func HeldItems(items []domain.KitItem) []HeldItem {
	out := make([]HeldItem, len(items))
	for i, k := range items {
		out[i] = HeldItem{k.ID, k.Kind, k.ResidentID, k.HolderID}
	}
	return out
}

// AlertFilter narrows a list of alerts.
type AlertFilter = store.AlertFilter

// Alerts lists alerts by id.
func (svc *Service) Alerts(ctx context.Context, c *usecase.Invocation, community domain.ID, q AlertFilter, after domain.ID, limit int) ([]domain.Alert, error) {
	return svc.Store.Alerts(ctx, usecase.Narrow(c.Scope(), community), q, after, limit)
}
