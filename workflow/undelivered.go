package workflow

import (
	"context"

	"songyao/domain"
	"songyao/store"
	"songyao/workflow/custody"
)

// raiseUndelivered says that the request cannot be delivered, and what of it is out.
func (t *transition) raiseUndelivered() {
	a := &domain.Alert{
		CommunityID: t.req.CommunityID, ID: domain.NewID(t.Now), Kind: domain.AlertUndelivered, SubjectID: t.req.ID, RequestID: t.req.ID,
		RaisedAt: t.Now, Version: 1,
	}
	var out []domain.KitItem
	for _, k := range t.Linked(t.req.ID) {
		if !k.Home() {
			out = append(out, *k)
		}
	}
	a.Data = domain.Document(struct {
		Attempts int                `json:"attempts"`
		Held     []custody.HeldItem `json:"held"`
	}{t.req.Attempts, custody.HeldItems(out)})
	t.Change.Insert(a)
	t.Record("alert.raise", "alerts", a.ID, a)
}

// undeliveredAlerts reads the alerts that the request cannot be delivered; mostly there can
// be none, and nothing is read.
func undeliveredAlerts(ctx context.Context, s *store.Store, c *domain.Case) ([]domain.Alert, error) {
	if c.Request.Attempts < domain.AttemptAlarm {
		return nil, nil
	}
	open := true
	return s.Alerts(ctx, domain.In(c.Request.CommunityID),
		custody.AlertFilter{Open: &open, Kind: domain.AlertUndelivered, SubjectID: c.Request.ID}, "", 1)
}

// clearAlerts ends the alerts whose cause is gone.
func (t *transition) clearAlerts(standing []domain.Alert) {
	for i := range standing {
		a := &standing[i]
		a.ClearedAt = &t.Now
		a.Version++
		t.Change.Update(a)
		t.Record("alert.clear", "alerts", a.ID, struct{}{})
	}
}
