// Package market knows who may buy what where, and who has it (何处可配). Snapshot is the rules,
// hospitals, drugs and sightings of one moment; Assess holds one hospital against what is to be
// bought for a request (Basket) and says what forbids it, what speaks against it, which
// papers are needed and how likely the drugs are there.
//
// Assignments, purchases, the papers to take along, suggestions and plans all ask
// Assess, so that none of them offers what another refuses. Sightings are what drivers
// saw; they fade by arithmetic, and nothing is kept added up. Travel gives driving times
// from a map service, or from great circles without one.
package market

import "songyao/workflow/usecase"

// Service runs the use cases of the market. It is safe for concurrent use.
type Service struct {
	*usecase.Engine
	// Roads is the map service; nil plans with great circles. It is set before the first use.
	Roads Roads
}

// New gives the use cases what they stand on.
func New(engine *usecase.Engine) *Service { return &Service{Engine: engine} }
