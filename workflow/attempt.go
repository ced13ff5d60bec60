package workflow

import (
	"context"
	"fmt"
	"slices"
	"time"

	"songyao/domain"
	"songyao/store"
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

func (in AttemptDelivery) fetch(context.Context, *store.Store, time.Time, *domain.Case) (decider, error) {
	return in, nil
}

// decide: who has the bag in hand; an attempt in which nothing was tried is
// written down and does not count; after several that count the hotline is alerted.
func (in AttemptDelivery) decide(t *transition) error {
	if err := t.checkBagHeld(); err != nil {
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
		if !at.After(t.Now) {
			return domain.Invalid("next_try_past", "/next_try_at")
		}
		in.NextTryAt = &at
	}
	a := &domain.Attempt{
		CommunityID: t.req.CommunityID, ID: domain.NewID(t.Now), RequestID: t.req.ID, Steps: in.Steps, Reason: in.Reason,
		Note: in.Note, Counted: len(in.Steps) > 0, NextTryAt: in.NextTryAt, CourierID: t.Actor.ID, At: t.Now,
	}
	if a.Counted {
		t.req.Attempts++
		a.Number = t.req.Attempts
		if a.Number == domain.AttemptAlarm {
			t.raiseUndelivered()
		}
	}
	t.Change.Insert(a)
	return nil
}

// Attempts lists the failed deliveries of a request, oldest first. Errors: not_found.
func (svc *Service) Attempts(ctx context.Context, c *usecase.Invocation, id domain.ID) ([]domain.Attempt, error) {
	file, err := svc.Store.Case(ctx, c.Scope(), id)
	if err != nil {
		return nil, err
	}
	return svc.Store.DeliveryAttempts(ctx, file.Request.CommunityID, id)
}
