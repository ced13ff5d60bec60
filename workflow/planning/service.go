// Package planning makes the drivers' day (路线计划): which hospital serves which request, who
// buys it, in which order. It reads the rows of a day as of one moment, a pure function
// makes the problem of them (buildProblem), package routing solves it, and a pure
// function decides what applying it writes (applyPlan), which lets the state machine
// decide every assignment.
//
// Problem, facts and routes are kept with the plan, so that moves by hand are checked
// against the very problem that was solved, and applying compares facts and not
// versions. Searches run in the process that accepted them, one a core; a plan whose
// process has died is taken over by another.
package planning

import (
	"songyao/domain"
	"songyao/workflow/market"
	"songyao/workflow/office"
	"songyao/workflow/usecase"
)

// Service runs the use cases of planning. It is safe for concurrent use.
type Service struct {
	*usecase.Engine
	market   *market.Service
	office   *office.Service
	searches *searchPool
}

// New gives the use cases what they stand on.
func New(engine *usecase.Engine, market *market.Service, office *office.Service) *Service {
	return &Service{Engine: engine, market: market, office: office, searches: newSearchPool(domain.NewID(engine.Clock()))}
}
