// Package usecase is what every use case of the rooms beside it stands on: who asks
// and under which roles (Invocation), the one clock and the database (Engine), and Do,
// which runs a writing use case.
//
// Do calls a function that loads what it needs and decides without touching the
// database. What comes back is the answer and a domain.Change, or an error. Do writes
// the Change in one transaction, under the Idempotency-Key of the invocation, and
// answers only then. RunOnce does the same for jobs: of several processes one runs a
// job for its moment. The package knows nothing of requests, custody or medicine, and
// imports none of the other rooms.
package usecase

import (
	"context"
	"time"

	"songyao/domain"
	"songyao/store"
)

// Engine is the database and the clock under every use case. It is safe for
// concurrent use.
type Engine struct {
	Store    *store.Store
	Clock    domain.Clock
	Health   *Health
	inFlight keysInFlight
	probe    probe
}

// New gives the use cases a database and the clock.
func New(st *store.Store, clock domain.Clock) *Engine {
	return &Engine{Store: st, Clock: clock, Health: &Health{}, inFlight: keysInFlight{keys: map[operationKey]bool{}}}
}

// Now is the present instant, in the form in which times are kept.
func (e *Engine) Now() time.Time { return domain.Instant(e.Clock()) }

// CheckHospital refuses a hospital that does not exist. Errors: unknown_hospital at
// the pointer.
func (e *Engine) CheckHospital(ctx context.Context, pointer string, hospital domain.ID) error {
	_, err := store.Get[domain.Hospital](ctx, e.Store, "hospital", hospital)
	if domain.IsCode(err, "not_found") {
		return domain.Invalid("unknown_hospital", pointer)
	}
	return err
}
