// Package hotline is the log of telephone calls (热线) and the queue of whom to ring back. A
// call is a fact and never changed. The queue is what the calls lead to: one open
// callback a matter, which is the request, or else the resident, or else the number. A
// call closes or moves the callback of its matter, and those in which less was known of
// the same person.
//
// A claim keeps two operators from ringing the same person; it runs out by itself and
// keeps nobody from writing down a call that was made. Call scripts are versions: a call
// names the one it was read from.
package hotline

import (
	"songyao/workflow/office"
	"songyao/workflow/usecase"
)

// Service runs the use cases of the hotline. It is safe for concurrent use.
type Service struct {
	*usecase.Engine
	office *office.Service
}

// New gives the use cases what they stand on.
func New(engine *usecase.Engine, office *office.Service) *Service { return &Service{engine, office} }
