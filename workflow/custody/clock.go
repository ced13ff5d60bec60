package custody

import (
	"context"
	"time"

	"songyao/domain"
	"songyao/workflow/usecase"
)

// clockAlertHours is how long an alert about the clock stands: a shift in each of its days.
const clockAlertHours = 24

// AlertClock raises an alert with those who have the whole service that its clock was set:
// what was written before and after has times that do not fit each other, while the order
// of things, which goes by version and number, is right. One stands at a time.
func (svc *Service) AlertClock(ctx context.Context, by time.Duration) error {
	open, err := svc.openAlerts(ctx, domain.System, domain.AlertClock)
	if err != nil || len(open) > 0 {
		return err
	}
	b := newBook(domain.System, nil, nil, nil, nil, usecase.Actor{}, svc.Now())
	b.RaiseAlert(domain.AlertClock, domain.System, "", struct {
		Seconds int64 `json:"seconds"` // by which it was put on, or back when negative
	}{int64(by / time.Second)})
	b.Finish()
	b.Change.At = b.Now
	err = svc.Store.Apply(ctx, b.Change)
	if domain.IsCode(err, "already_exists") { // another process's clock
		return nil
	}
	return err
}

// seenClockAlerts lists the alerts about the clock that have stood for long enough, or were
// raised at an hour that has not come yet.
func (svc *Service) seenClockAlerts(ctx context.Context, now time.Time) ([]domain.Alert, error) {
	open, err := svc.openAlerts(ctx, domain.System, domain.AlertClock)
	var seen []domain.Alert
	for _, a := range open {
		if now.Sub(a.RaisedAt).Abs() >= clockAlertHours*time.Hour {
			seen = append(seen, a)
		}
	}
	return seen, err
}
