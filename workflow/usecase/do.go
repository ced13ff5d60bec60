package usecase

import (
	"context"
	"encoding/json"
	"errors"
	"time"

	"songyao/domain"
)

// WriteTimeout bounds what a job or a search does at the end of its work.
const WriteTimeout = 30 * time.Second

// Do runs one writing use case: decide, write, and under an Idempotency-Key
// remember the answer in the same transaction.
//
// A use case that neither fails nor changes anything found everything as it is wanted.
//
// The key is looked up only when something went wrong, because that is all a
// repeat can do: its transition is no longer possible, or its key is taken. Rights come
// first even then: who has others than when the answer was given does not get it again.
func Do[T any](ctx context.Context, e *Engine, c *Invocation, decide func(now time.Time) (T, *domain.Change, error)) (T, error) {
	var none T
	if c.Key != nil {
		if !e.inFlight.enter(c.Key) {
			return none, domain.Conflict("idempotency_in_flight")
		}
		defer e.inFlight.leave(c.Key)
	}
	result, err := decideAndWrite(ctx, e, c, decide)
	if err == nil {
		return result, nil
	}
	if c.Key != nil {
		earlier, found, lookErr := replay[T](ctx, e, c, err)
		if lookErr != nil {
			return none, lookErr
		}
		if found {
			return earlier, nil
		}
	}
	if c.IfMatch != nil && domain.IsCode(err, "changed_meanwhile") {
		return none, Stale()
	}
	return none, err
}

// decideAndWrite runs decide and writes its change. Of a refusal that leaves a trace the
// trace is written and the refusal answered.
func decideAndWrite[T any](
	ctx context.Context, e *Engine, c *Invocation, decide func(now time.Time) (T, *domain.Change, error),
) (T, error) {
	var none T
	now := e.Now()
	result, change, err := decide(now)
	var refusal *RefusalError
	switch {
	case errors.As(err, &refusal):
		change = refusal.Trace
	case err != nil:
		return none, err
	case change == nil:
		return result, nil
	}
	if refusal == nil && c.Key != nil {
		if change.Idempotency, err = rememberAnswer(c, change.CommunityID, result, now); err != nil {
			return none, err
		}
	}
	err = write(ctx, e, c, change, now)
	switch {
	case refusal != nil && domain.IsCode(err, "changed_meanwhile"):
		// Of two refusals at the same moment both must leave their trace. This ends:
		// each round one of them is written, or no trace is needed any more.
		return decideAndWrite(ctx, e, c, decide)
	case err != nil:
		return none, err
	case refusal != nil:
		return none, refusal.Err
	}
	return result, nil
}

// rememberAnswer is the key with the answer that a repeat is to get, from who has the
// same rights in the community.
func rememberAnswer(c *Invocation, community domain.ID, answer any, now time.Time) (*domain.Idempotency, error) {
	result, err := json.Marshal(answer)
	if err != nil {
		return nil, err
	}
	key := *c.Key
	key.Result, key.At, key.CommunityID, key.Rights = result, now, community, c.Who.Rights(community)
	return &key, nil
}

// write writes the change, and those of other communities with it, as the caller's. It does
// not end with the client's connection: what was begun is finished.
func write(ctx context.Context, e *Engine, c *Invocation, change *domain.Change, now time.Time) error {
	changes := append([]*domain.Change{change}, change.Also...)
	for _, ch := range changes {
		ch.At, ch.By = now, c.Who.StaffID
	}
	err := e.Store.Apply(context.WithoutCancel(ctx), changes...)
	if domain.AsError(err).Kind == domain.KindUnavailable {
		e.Health.Report(Writing, now, err)
	} else {
		e.Health.Report(Writing, now, nil)
	}
	return err
}

// replay finds the answer given earlier under the invocation's key, which now led to the
// refusal. Who has other rights than then is told the refusal, or else that it is no
// longer theirs to see. Errors: forbidden, idempotency_key_reused.
func replay[T any](ctx context.Context, e *Engine, c *Invocation, refusal error) (T, bool, error) {
	var result T
	earlier, err := e.Store.Idempotency(ctx, c.Key)
	if err != nil || earlier == nil {
		return result, false, err
	}
	if earlier.Rights != c.Who.Rights(earlier.CommunityID) {
		var known *domain.Error
		if errors.As(refusal, &known) && (known.Kind == domain.KindNotFound || known.Kind == domain.KindForbidden) {
			return result, false, refusal
		}
		return result, false, domain.Forbidden("forbidden")
	}
	if earlier.BodyHash != c.Key.BodyHash {
		return result, false, domain.Invalid("idempotency_key_reused", "header/Idempotency-Key")
	}
	if err := json.Unmarshal(earlier.Result, &result); err != nil {
		return result, false, err
	}
	// The number of a new request was given by the database while the answer was
	// being written: it never changes, so it is read again.
	if v, ok := any(result).(interface{ NewRequest() *domain.Request }); ok {
		if r := v.NewRequest(); r != nil && r.DayNumber == 0 {
			if err := e.Store.Number(ctx, r); err != nil {
				return result, false, err
			}
		}
	}
	c.Replayed = true
	return result, true, nil
}
