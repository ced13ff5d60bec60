// Package evidence is what proves a hand-over (凭证): pictures, the PIN that the
// hotline reads out, and which kinds of proof the rules accept.
//
// A picture is decoded and drawn anew before it is kept, so that nothing of the file
// sent remains. A PIN is kept nowhere but in its row; a wrong one is counted even though
// the delivery is refused. CheckProof judges a proof for custody and for deliveries.
// What a picture belongs to is a row of its own, so that it can belong to several
// requests.
package evidence

import (
	"songyao/workflow/usecase"
)

// Service runs the use cases of evidence. It is safe for concurrent use.
type Service struct{ *usecase.Engine }

// New gives the use cases what they stand on.
func New(engine *usecase.Engine) *Service { return &Service{engine} }
