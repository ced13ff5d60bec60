// Package ledger keeps the record of every change trustworthy (台账): Seal chains hashes over
// the entries of each community, Verify walks numbers, chain, custody, money and supply
// and names the first row that does not hold, Entries reads. Forget deletes what nobody
// looks at any more, and leaves an entry for it.
//
// Entries themselves are written by store.Apply with the change that they tell of;
// nothing here writes one for somebody else, and an entry is never updated.
package ledger

import "songyao/workflow/usecase"

// Service runs the use cases of the ledger. It is safe for concurrent use.
type Service struct {
	*usecase.Engine
}

// New gives the use cases what they stand on.
func New(engine *usecase.Engine) *Service { return &Service{Engine: engine} }
