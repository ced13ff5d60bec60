package usecase

import (
	"context"
	"encoding/json"
	"errors"
	"sync"
	"time"

	"songyao/domain"
	"songyao/store"
)

// Now is the present instant.
func (e *Engine) Now() time.Time { return domain.Instant(e.Clock()) }

// Ping reports whether the database answers.
func (e *Engine) Ping(ctx context.Context) error { return e.Store.Ping(ctx) }

// Call is who asks for a use case, and how.
type Invocation struct {
	Who     *domain.Principal
	Roles   []domain.Role       // that the operation admits
	Key     *domain.Idempotency // nil without an Idempotency-Key
	IfMatch *int64              // nil without If-Match
	// Replayed is set when the answer is that of an earlier call with the key.
	Replayed bool
}

// Scope is what the call may touch.
func (c *Invocation) Scope() domain.Scope { return c.Who.Scope(c.Roles...) }

// CheckVersion refuses a version other than the one the caller saw.
func (c *Invocation) CheckVersion(version int64) error {
	if c.IfMatch != nil && *c.IfMatch != version {
		return Stale()
	}
	return nil
}

func Stale() error {
	return &domain.Error{
		Kind: domain.KindStale, Code: "stale_version",
		Fields: []domain.FieldError{{Pointer: "header/If-Match", Code: "stale_version"}},
	}
}

// WriteTimeout bounds a write, and entryTimeout adds to it for each ledger entry,
// because an import has thousands. It does not end with the client's connection:
// what was begun is finished.
const (
	WriteTimeout = 30 * time.Second
	entryTimeout = 5 * time.Millisecond
)

// Do runs one writing use case: decide, write, and under an Idempotency-Key
// remember the answer in the same transaction.
//
// A use case that neither fails nor changes anything found everything as it is wanted.
//
// The key is looked up only when something went wrong, because that is all a
// repeat can do: its transition is no longer possible, or its key is taken.
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
		earlier, found, lookErr := replay[T](ctx, e, c)
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

func decideAndWrite[T any](
	ctx context.Context, e *Engine, c *Invocation, decide func(now time.Time) (T, *domain.Change, error),
) (T, error) {
	var none T
	now := e.Now()
	result, change, err := decide(now)
	var refusal *RecordedRefusal
	switch {
	case errors.As(err, &refusal):
		change = refusal.Trace
	case err != nil:
		return none, err
	case change == nil:
		return result, nil
	}
	if refusal == nil && c.Key != nil {
		b, err := json.Marshal(result)
		if err != nil {
			return none, err
		}
		key := *c.Key
		key.Result, key.At = b, now
		change.Idempotency = &key
	}
	changes := append([]*domain.Change{change}, change.Also...)
	limit := WriteTimeout
	for _, ch := range changes {
		ch.At, ch.By = now, c.Who.StaffID
		limit += time.Duration(len(ch.Entries)) * entryTimeout
	}
	write, cancel := context.WithTimeout(context.WithoutCancel(ctx), limit)
	defer cancel()
	err = e.Store.Apply(write, changes...)
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

// RecordedRefusal is a refusal that leaves something behind, such as a wrong PIN counted: the
// trace is written, then the error is answered; the Idempotency-Key is not used up.
type RecordedRefusal struct {
	Err   error
	Trace *domain.Change
}

func (r *RecordedRefusal) Error() string { return r.Err.Error() }

// Unwrap gives the refusal itself.
func (r *RecordedRefusal) Unwrap() error { return r.Err }

// replay finds the answer given earlier under the call's key.
func replay[T any](ctx context.Context, e *Engine, c *Invocation) (T, bool, error) {
	var result T
	earlier, err := e.Store.Idempotency(ctx, c.Key)
	if err != nil || earlier == nil {
		return result, false, err
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

// keysInFlight knows the keys being worked on by this process.
type keysInFlight struct {
	mu   sync.Mutex
	keys map[operationKey]bool
}

type operationKey struct {
	staff             domain.ID
	method, path, key string
}

func (f *keysInFlight) enter(k *domain.Idempotency) bool {
	f.mu.Lock()
	defer f.mu.Unlock()
	id := operationKey{k.StaffID, k.Method, k.Path, k.Key}
	if f.keys[id] {
		return false
	}
	f.keys[id] = true
	return true
}

func (f *keysInFlight) leave(k *domain.Idempotency) {
	f.mu.Lock()
	defer f.mu.Unlock()
	delete(f.keys, operationKey{k.StaffID, k.Method, k.Path, k.Key})
}

// CheckReach refuses a caller whose roles for the operation do not reach the community
// with the id; "" is what belongs to everybody.
func (c *Invocation) CheckReach(community domain.ID) error {
	if community == "" {
		community = domain.System
	}
	if !c.Who.Has(community, c.Roles...) {
		return domain.Forbidden("forbidden")
	}
	return nil
}

// After is where a page begins.
type After = store.After

// Narrow is the scope within one community; "" leaves it.
func Narrow(s domain.Scope, community domain.ID) domain.Scope {
	if community == "" {
		return s
	}
	return s.Within(community)
}

func OrInvalid(err error, code, pointer string) error {
	if err != nil {
		return err
	}
	return domain.Invalid(code, pointer)
}

// OrConflict is err, or else the conflict.
func OrConflict(err error, code string, args ...any) error {
	if err != nil {
		return err
	}
	return domain.Conflict(code, args...)
}

// Pages runs next from page to page until it says "".
func Pages(next func(after domain.ID) (domain.ID, error)) error {
	for after := domain.System; ; {
		last, err := next(after)
		if err != nil || last == "" {
			return err
		}
		after = last
	}
}

// Actor is who does something, with the roles held in the community concerned.
type Actor struct {
	ID    domain.ID
	Roles []domain.Role
}

// KnownHospital refuses a hospital that does not exist.
func (e *Engine) KnownHospital(ctx context.Context, pointer string, hospital domain.ID) error {
	_, err := store.Get[domain.Hospital](ctx, e.Store, "hospital", hospital)
	if domain.IsCode(err, "not_found") {
		return domain.Invalid("unknown_hospital", pointer)
	}
	return err
}
