package workflow

import (
	"context"

	"songyao/domain"
	"songyao/store"
	"songyao/workflow/custody"
)

// raiseUndelivered says that the request cannot be delivered, and what of it is out.
func (t *transition) raiseUndelivered() {
	var out []domain.KitItem
	for _, k := range t.Linked(t.req.ID) {
		if !k.Home() {
			out = append(out, *k)
		}
	}
	t.RaiseAlert(domain.AlertUndelivered, t.req.ID, t.req.ID, struct {
		Attempts int                `json:"attempts"`
		Held     []custody.HeldItem `json:"held"`
	}{t.req.Attempts, custody.HeldItems(out)})
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
