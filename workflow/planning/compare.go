package planning

import (
	"context"
	"time"

	"songyao/domain"
	"songyao/routing"
	"songyao/workflow/usecase"
)

// PlanComparison holds two plans side by side.
type PlanComparison struct {
	Plan, With PlanSide
	Changes    []PlanDifference
}

// PlanSide is one of them.
type PlanSide struct {
	ID       domain.ID
	Score    PlanScore
	Unserved int
	Finish   time.Time // the last return; midnight when nobody drives
}

// PlanDifference is a request that has another driver, hospital or time, or that only
// one of the plans serves.
type PlanDifference struct {
	RequestID  domain.ID
	Plan, With PlannedErrand
}

// PlannedErrand is who buys a request where and when; zero when nobody does.
type PlannedErrand struct {
	DriverID   domain.ID
	HospitalID domain.ID
	At         *time.Time
}

// ComparePlans compares a plan with another, by default with its basis.
// Errors: not_found; plan_state for one without routes; nothing_to_compare.
func (svc *Service) ComparePlans(ctx context.Context, c *usecase.Invocation, id, with domain.ID) (*PlanComparison, error) {
	p, err := svc.visiblePlan(ctx, c, id)
	if err != nil {
		return nil, err
	}
	if with == "" {
		with = p.BasisID
	}
	if with == "" {
		return nil, domain.Invalid("nothing_to_compare", "query/with")
	}
	o, err := svc.visiblePlan(ctx, c, with)
	if err != nil {
		return nil, err
	}
	out := &PlanComparison{Changes: []PlanDifference{}}
	mine, order, err := svc.side(ctx, p, &out.Plan)
	if err != nil {
		return nil, err
	}
	theirs, others, err := svc.side(ctx, o, &out.With)
	if err != nil {
		return nil, err
	}
	for _, request := range others {
		if _, known := mine[request]; !known {
			order = append(order, request)
		}
	}
	for _, request := range order {
		if a, b := mine[request], theirs[request]; a.DriverID != b.DriverID || a.HospitalID != b.HospitalID || !sameTime(a.At, b.At) {
			out.Changes = append(out.Changes, PlanDifference{request, a, b})
		}
	}
	return out, nil
}

// sameTime compares two moments of which either may be missing.
func sameTime(a, b *time.Time) bool {
	return a == nil && b == nil || a != nil && b != nil && a.Equal(*b)
}

// side reads one plan for a comparison: what it does with every request, and these in
// the order of its routes.
func (svc *Service) side(ctx context.Context, p *domain.Plan, out *PlanSide) (map[domain.ID]PlannedErrand, []domain.ID, error) {
	if len(p.Result) == 0 {
		return nil, nil, domain.Conflict("plan_state", string(p.State))
	}
	v, err := svc.planView(ctx, p)
	if err != nil {
		return nil, nil, err
	}
	*out = PlanSide{ID: p.ID, Score: *v.Score, Unserved: len(v.NotServed), Finish: v.At(v.Score.LastReturn)}
	does, order := map[domain.ID]PlannedErrand{}, []domain.ID(nil)
	for _, r := range v.Routes {
		for _, s := range r.Stops {
			if s.Kind != domain.StopBuy {
				continue
			}
			for _, request := range s.Requests {
				at := s.Begin
				does[request] = PlannedErrand{r.DriverID, s.PlaceID, &at}
				order = append(order, request)
			}
		}
	}
	return does, order, nil
}

// scoreOf is the score of a result in which some errands are left out of the problem.
func scoreOf(draft *draft, result *routing.Plan) routing.Score {
	s := result.Score
	s.Unserved, s.UrgentUnserved = len(result.Unserved), 0
	urgent := map[string]bool{}
	for i := range draft.Problem.Errands {
		urgent[draft.Problem.Errands[i].ID] = draft.Problem.Errands[i].Urgent
	}
	for _, u := range result.Unserved {
		if urgent[u.Errand] {
			s.UrgentUnserved++
		}
	}
	return s
}
