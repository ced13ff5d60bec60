// Package outreach is reaching residents who do not call (主动联系): the list of households to
// ring because a supply runs low or a vulnerable resident was not heard of, the contacts
// made, and needs that are not medicine.
//
// The call list is computed, not kept: a snapshot of the community and a pure function.
// A contact is one change: what was said about supplies, who was reached, the call in
// the hotline's log, and the request that came of it, which the state machine registers
// as for any call.
package outreach

import (
	"songyao/workflow"
	"songyao/workflow/office"
	"songyao/workflow/usecase"
)

// Service runs the use cases of outreach. It is safe for concurrent use.
type Service struct {
	*usecase.Engine
	office   *office.Service
	workflow *workflow.Service
}

// New gives the use cases what they stand on.
func New(engine *usecase.Engine, office *office.Service, workflow *workflow.Service) *Service {
	return &Service{engine, office, workflow}
}
