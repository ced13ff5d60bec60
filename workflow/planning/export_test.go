package planning

import "songyao/domain"

// What the tests of this package look at from the outside.
type Draft = draft

const MostAttempts = mostAttempts

var (
	ApplyDecision = applyPlan
	Assignments   = assignments
	BuildProblem  = buildProblem
	LoadDay       = (*Service).loadDay
	MoveByHand    = moveByHand
	NewPlan       = newPlan
	PlanDocuments = planDocuments
	Ready         = ready
	SameBreak     = sameBreak
	ScoreOf       = scoreOf
	Solve         = (*Service).solve
)

// Searches reports whether this process is searching for the plan.
func (svc *Service) Searches(plan domain.ID) bool { return svc.searches.holds(plan) }

// Process is what this process calls itself as the holder of plans.
func (svc *Service) Process() domain.ID { return svc.searches.id }

// AutoApply applies a plan of the job if all its communities want that.
func (svc *Service) AutoApply(p *domain.Plan) error { return svc.autoApply(p) }
