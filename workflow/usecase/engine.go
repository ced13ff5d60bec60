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
	"songyao/domain"
	"songyao/store"
)

// Engine is the database and the clock under every use case. It is safe for
// concurrent use.
type Engine struct {
	Store  *store.Store
	Clock  domain.Clock
	inFlight keysInFlight
}

// New gives the use cases a database and the clock.
func New(st *store.Store, clock domain.Clock) *Engine {
	return &Engine{Store: st, Clock: clock, inFlight: keysInFlight{keys: map[operationKey]bool{}}}
}
