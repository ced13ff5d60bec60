// Package supply knows how long each resident's medicine lasts (药品余量). A supply plan is one
// drug of one resident; its events (counted, received, another dose, stopped) are all
// there is, and the run-out date is what replaying them leads to.
//
// Regimen is everything a resident takes, as one change rearranges it: whatever changes
// a supply plan goes through it, and raises, moves or clears the plan's alert in the same
// transaction. FlagSupplies is the daily job over all communities, Forecast tells what
// hospitals will be asked for next week, the calendar tells on which days they are open.
package supply

import "songyao/workflow/usecase"

// Service runs the use cases of supply. It is safe for concurrent use.
type Service struct{ *usecase.Engine }

// New gives the use cases what they stand on.
func New(engine *usecase.Engine) *Service { return &Service{engine} }
