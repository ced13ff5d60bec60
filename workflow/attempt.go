package workflow

import (
	"context"
	"fmt"
	"slices"
	"time"

	"songyao/domain"
	"songyao/store"
	"songyao/workflow/custody"
	"songyao/workflow/usecase"
)

// AttemptDelivery is a delivery that failed: nobody home, gate shut.
type AttemptDelivery struct {
	Steps     []domain.AttemptStep // what was tried; with none it is no attempt
	Reason    domain.AttemptReason
	Note      string
	NextTryAt *time.Time
}

func (AttemptDelivery) Event(*domain.Case) domain.Event { return domain.AttemptDelivery }

func (AttemptDelivery) fetch(context.Context, *store.Store, time.Time, *domain.Case) (Facts, error) {
	return Facts{}, nil
}

// decide: who has the bag in hand; an attempt in which nothing was tried is
// written down and does not count; after several that count the hotline is alerted.
func (in AttemptDelivery) decide(s *transition) error {
	if err := s.holdsGoods(); err != nil {
		return err
	}
	for i, x := range in.Steps {
		if slices.Contains(in.Steps[:i], x) {
			return domain.Invalid("step_twice", fmt.Sprintf("/steps/%d", i))
		}
	}
	if in.Reason == domain.OtherReason && in.Note == "" {
		return domain.Invalid("note_required", "/note")
	}
	if in.NextTryAt != nil {
		at := domain.Instant(*in.NextTryAt)
		if !at.After(s.Now) {
			return domain.Invalid("next_try_past", "/next_try_at")
		}
		in.NextTryAt = &at
	}
	a := &domain.Attempt{
		CommunityID: s.req.CommunityID, ID: domain.NewID(s.Now), RequestID: s.req.ID, Steps: in.Steps, Reason: in.Reason,
		Note: in.Note, Counted: len(in.Steps) > 0, NextTryAt: in.NextTryAt, CourierID: s.Actor.ID, At: s.Now,
	}
	if a.Counted {
		s.req.Attempts++
		a.Number = s.req.Attempts
		if a.Number == domain.AttemptAlarm {
			s.alarm()
		}
	}
	s.Change.Insert(a)
	return nil
}

// alarm says that the request cannot be delivered, and what of it is out.
func (s *transition) alarm() {
	a := &domain.Alert{
		CommunityID: s.req.CommunityID, ID: domain.NewID(s.Now), Kind: domain.AlertUndelivered, SubjectID: s.req.ID, RequestID: s.req.ID,
		RaisedAt: s.Now, Version: 1,
	}
	var out []domain.KitItem
	for _, k := range s.Linked(s.req.ID) {
		if !k.Home() {
			out = append(out, *k)
		}
	}
	a.Data = domain.Document(struct {
		Attempts int                `json:"attempts"`
		Held     []custody.HeldItem `json:"held"`
	}{s.req.Attempts, custody.HeldItems(out)})
	s.Change.Insert(a)
	s.Record("alert.raise", "alerts", a.ID, a)
}

// alarms reads the alerts that the request cannot be delivered; mostly there can
// be none, and nothing is read.
func alarms(ctx context.Context, s *store.Store, c *domain.Case) ([]domain.Alert, error) {
	if c.Request.Attempts < domain.AttemptAlarm {
		return nil, nil
	}
	open := true
	return s.Alerts(ctx, domain.In(c.Request.CommunityID),
		custody.AlertFilter{Open: &open, Kind: domain.AlertUndelivered, SubjectID: c.Request.ID}, "", 1)
}

// clear ends the alerts whose cause is gone.
func (s *transition) clear() {
	for i := range s.alerts {
		a := &s.alerts[i]
		a.ClearedAt = &s.Now
		a.Version++
		s.Change.Update(a)
		s.Record("alert.clear", "alerts", a.ID, struct{}{})
	}
}

// Attempts lists the failed deliveries of a request, oldest first. Errors: not_found.
func (svc *Service) Attempts(ctx context.Context, c *usecase.Invocation, id domain.ID) ([]domain.Attempt, error) {
	file, err := svc.Store.Case(ctx, c.Scope(), id)
	if err != nil {
		return nil, err
	}
	return svc.Store.DeliveryAttempts(ctx, file.Request.CommunityID, id)
}
