// Package office is what a community office sets up and keeps (社区办公室): communities, hospitals,
// drugs, drivers and rules (Create, Update, Archive), residents with their phones, staff
// with roles, tokens and fitness to serve, who answers for which vulnerable resident, and
// the import of files.
//
// Authenticate turns a token into a principal; everything else a caller may see follows
// from it. What belongs to no community has a ledger of its own, that of the community
// domain.System. Phone numbers are compared by PhoneKey, in all rooms.
package office

import (
	"songyao/workflow/usecase"
)

// Service runs the use cases of the office. It is safe for concurrent use.
type Service struct{ *usecase.Engine }

// New gives the use cases what they stand on.
func New(engine *usecase.Engine) *Service { return &Service{engine} }
