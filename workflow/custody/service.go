// Package custody keeps account of who has every card, record book, bag and envelope, and
// of every fen (交接与账目). Book is the working set of a decision: items, the requests that use
// them, and their money. Items move only by Book.Move and money only by Book.Pay, each
// one appended, never changed; Finish writes every request touched with its next
// version and closes those of which everything is home and settled.
//
// The use cases are hand-overs and their confirmation, departures, counts at the end of
// the day, drop-outs and take-overs, incidents, labels, payments, the board of who holds
// what, and the alerts about all of it.
package custody

import (
	"songyao/workflow/usecase"
)

// Service runs the use cases of custody. It is safe for concurrent use.
type Service struct{ *usecase.Engine }

// New gives the use cases what they stand on.
func New(engine *usecase.Engine) *Service { return &Service{engine} }
