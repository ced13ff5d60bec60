package usecase

import (
	"sync"

	"songyao/domain"
)

// keysInFlight are the Idempotency-Keys that this process is working on.
type keysInFlight struct {
	mu   sync.Mutex
	keys map[operationKey]bool
}

// operationKey is an Idempotency-Key with what makes it one: who sent it, to which
// operation.
type operationKey struct {
	staff             domain.ID
	method, path, key string
}

// operationKeyOf is what the record of the key is found by.
func operationKeyOf(k *domain.Idempotency) operationKey {
	return operationKey{k.StaffID, k.Method, k.Path, k.Key}
}

// enter takes the key; false when somebody has it.
func (f *keysInFlight) enter(k *domain.Idempotency) bool {
	f.mu.Lock()
	defer f.mu.Unlock()
	id := operationKeyOf(k)
	if f.keys[id] {
		return false
	}
	f.keys[id] = true
	return true
}

// leave gives the key back.
func (f *keysInFlight) leave(k *domain.Idempotency) {
	f.mu.Lock()
	defer f.mu.Unlock()
	delete(f.keys, operationKeyOf(k))
}
