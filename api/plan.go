package api

import (
	"context"
	"time"

	"songyao/domain"
	"songyao/workflow/planning"
)

// CreatePlan asks for a plan.
func (h handlers) CreatePlan(ctx context.Context, in CreatePlanRequestObject) (CreatePlanResponseObject, error) {
	v, err := h.Planning.CreatePlan(ctx, invocationFrom(ctx), fromPlanInput(in.Body))
	if err != nil {
		return nil, err
	}
	return CreatePlan202JSONResponse{
		Body: toPlan(v), Headers: CreatePlan202ResponseHeaders{ETag: etag(v.Version), Location: "/v1/plans/" + string(v.ID)},
	}, nil
}

// ListPlans lists plans, newest first.
func (h handlers) ListPlans(ctx context.Context, in ListPlansRequestObject) (ListPlansResponseObject, error) {
	items, next, err := pageOf(pagingOf(&in.Params, &in.Params.Limit, &in.Params.Cursor), func(from byID, limit int) ([]planning.PlanView, error) {
		q := planning.PlanFilter{CommunityID: in.Params.CommunityID, On: in.Params.PlannedOn, State: in.Params.State}
		return h.Planning.Plans(ctx, invocationFrom(ctx), q, from.ID, limit)
	}, func(v *planning.PlanView) byID { return byID{v.ID} }, toPlan)
	return ListPlans200JSONResponse{Items: items, NextCursor: next}, err
}

// GetPlan reads a plan.
func (h handlers) GetPlan(ctx context.Context, in GetPlanRequestObject) (GetPlanResponseObject, error) {
	answer, err := answerPlan(h.Planning.Plan(ctx, invocationFrom(ctx), in.ID))
	return GetPlan200JSONResponse{answer}, err
}

// CancelPlan gives a plan up.
func (h handlers) CancelPlan(ctx context.Context, in CancelPlanRequestObject) (CancelPlanResponseObject, error) {
	answer, err := answerPlan(h.Planning.CancelPlan(ctx, invocationFrom(ctx), in.ID))
	return CancelPlan200JSONResponse{answer}, err
}

// ApplyPlan assigns what the plan says.
func (h handlers) ApplyPlan(ctx context.Context, in ApplyPlanRequestObject) (ApplyPlanResponseObject, error) {
	answer, err := answerPlan(h.Planning.ApplyPlan(ctx, invocationFrom(ctx), in.ID))
	return ApplyPlan200JSONResponse{answer}, err
}

// MoveInPlan changes a plan by hand.
func (h handlers) MoveInPlan(ctx context.Context, in MoveInPlanRequestObject) (MoveInPlanResponseObject, error) {
	b := in.Body
	v, err := h.Planning.MoveInPlan(ctx, invocationFrom(ctx), in.ID, planning.PlanMove{
		Requests: b.RequestIds, DriverID: b.DriverID, HospitalID: value(b.HospitalID), Position: b.Position,
	})
	if err != nil {
		return nil, err
	}
	return MoveInPlan201JSONResponse{
		Body: toPlan(v), Headers: MoveInPlan201ResponseHeaders{ETag: etag(v.Version), Location: "/v1/plans/" + string(v.ID)},
	}, nil
}

// ComparePlans holds two plans side by side.
func (h handlers) ComparePlans(ctx context.Context, in ComparePlansRequestObject) (ComparePlansResponseObject, error) {
	v, err := h.Planning.ComparePlans(ctx, invocationFrom(ctx), in.ID, in.Params.With)
	if err != nil {
		return nil, err
	}
	return ComparePlans200JSONResponse{
		Plan: toPlanSide(&v.Plan), With: toPlanSide(&v.With),
		Changes: each(v.Changes, func(d *planning.PlanDifference) PlanDifference {
			return PlanDifference{RequestID: d.RequestID, Plan: toPlannedErrand(d.Plan), With: toPlannedErrand(d.With)}
		}),
	}, nil
}

// GetMyRoute shows a driver the way of today.
func (h handlers) GetMyRoute(ctx context.Context, _ GetMyRouteRequestObject) (GetMyRouteResponseObject, error) {
	v, err := h.Planning.MyRoute(ctx, invocationFrom(ctx))
	if err != nil {
		return nil, err
	}
	return GetMyRoute200JSONResponse{
		PlanID: v.Plan.ID, PlannedOn: v.Plan.PlannedOn, Route: toPlanRoute(&v.Route),
		Unplanned: each(v.Unplanned, func(u *planning.Unplanned) UnplannedErrand {
			return UnplannedErrand{RequestID: u.RequestID, HospitalID: u.HospitalID}
		}),
	}, nil
}

// SetPlanning says how the planning job plans for a community.
func (h handlers) SetPlanning(ctx context.Context, in SetPlanningRequestObject) (SetPlanningResponseObject, error) {
	row, err := h.Planning.SetPlanning(ctx, invocationFrom(ctx), in.ID, *in.Body.AutoApply, in.Body.PlanPool)
	if err != nil {
		return nil, err
	}
	body, tag := communities.answer(row)
	return SetPlanning200JSONResponse{CommunityOKJSONResponse{body, CommunityOKResponseHeaders{tag}}}, nil
}

func answerPlan(v *planning.PlanView, err error) (PlanOKJSONResponse, error) {
	if err != nil {
		return PlanOKJSONResponse{}, err
	}
	return PlanOKJSONResponse{Body: toPlan(v), Headers: PlanOKResponseHeaders{ETag: etag(v.Version)}}, nil
}

func fromPlanInput(b *PlanInput) planning.PlanInput {
	return planning.PlanInput{
		Communities: b.CommunityIds, On: value(b.PlannedOn), From: value(b.From), Clock: value(b.FromClock), Seconds: value(b.Seconds),
		Iterations: value(b.Iterations), Seed: uint64(value(b.Seed)), Balance: or(b.Balance, 1), Drivers: b.DriverIds, Without: b.WithoutDriverIds,
		Positions: each(b.Positions, func(p *PlanPositionInput) planning.PlanPosition {
			lat, lon := position(p.Lat, p.Lon, p.Datum)
			return planning.PlanPosition{DriverID: p.DriverID, Lat: lat, Lon: lon}
		}),
		Locks: each(b.Locks, func(l *PlanLockInput) planning.PlanLock {
			return planning.PlanLock{RequestID: l.RequestID, DriverID: value(l.DriverID), HospitalID: value(l.HospitalID), First: value(l.First)}
		}),
		BasisID: value(b.BasisID),
	}
}

func toPlan(v *planning.PlanView) Plan {
	out := Plan{
		ID: v.ID, CommunityIds: list(v.Communities), PlannedOn: v.PlannedOn, From: v.Input.From, FromClock: v.Input.Clock,
		Seconds: positive(v.Input.Seconds), Iterations: positive(v.Input.Iterations), Seed: int64(v.Input.Seed), Balance: v.Input.Balance,
		DriverIds: v.Input.Drivers, WithoutDriverIds: v.Input.Without,
		Locks: each(v.Input.Locks, func(l *planning.PlanLock) PlanLock {
			return PlanLock{RequestID: l.RequestID, DriverID: l.DriverID, HospitalID: l.HospitalID, First: l.First}
		}),
		State: v.State, Version: v.Version, BasisID: v.BasisID, RequestedBy: v.RequestedBy, RequestedAt: v.RequestedAt,
		FinishedAt: v.FinishedAt, AppliedAt: v.AppliedAt, AppliedBy: v.AppliedBy, Source: v.Source, Failure: v.Failure,
		Progress: PlanProgress{Iterations: v.Iterations, Unserved: v.Unserved, TravelMinutes: v.Travel / 60},
		Routes:   each(v.Routes, toPlanRoute),
		Unserved: each(v.NotServed, func(u *planning.Unserved) PlanUnserved {
			return PlanUnserved{
				RequestID: u.RequestID, Code: u.Code, Text: LocalText{Zh: u.Text(domain.Chinese), En: u.Text(domain.English)},
			}
		}),
	}
	if v.LastReturn > 0 {
		at := v.At(v.LastReturn)
		out.Progress.LastReturn = &at
	}
	if v.Score != nil {
		score := toPlanScore(v.Score, v.At(v.Score.LastReturn))
		out.Score = &score
	}
	if v.Before != nil {
		before := toPlanScore(v.Before, v.At(v.Before.LastReturn))
		out.Before = &before
	}
	return out
}

// positive is absent when 0 means that nothing was said.
func positive(n int) *int {
	if n == 0 {
		return nil
	}
	return &n
}

func toPlanScore(s *planning.PlanScore, last time.Time) PlanScore {
	return PlanScore{
		UrgentUnserved: s.UrgentUnserved, Unserved: s.Unserved, LastReturn: last, LongestMinutes: s.Longest / 60,
		ShortestMinutes: s.Shortest / 60, SpreadMinutes: (s.Longest - s.Shortest) / 60, TravelMinutes: s.Travel / 60,
		RiskMinutes: s.Risk / 60, WeekSpreadMinutes: s.WeekSpread,
	}
}

func toPlanSide(s *planning.PlanSide) PlanSide {
	return PlanSide{ID: s.ID, Score: toPlanScore(&s.Score, s.Finish), Unserved: s.Unserved}
}

func toPlannedErrand(e planning.PlannedErrand) PlannedErrand {
	return PlannedErrand{DriverID: e.DriverID, HospitalID: e.HospitalID, At: e.At}
}

func toPlanRoute(r *planning.PlannedRoute) PlanRoute {
	out := PlanRoute{
		DriverID: r.DriverID, DriverName: r.DriverName, Kits: r.Kits, Minutes: r.Minutes, TravelMinutes: r.Travel, Finish: r.Finish,
		BreakFrom: r.BreakFrom, BreakTo: r.BreakTo, Stops: each(r.Stops, toPlanStop),
	}
	for _, s := range r.Stops {
		if s.PlaceID != "" {
			out.StopCount++
		}
	}
	return out
}

func toPlanStop(s *planning.PlannedStop) PlanStop {
	out := PlanStop{
		Kind: s.Kind, Name: s.PlaceName, Arrive: s.Arrive, Begin: s.Begin, Leave: s.Leave, RequestIds: list(s.Requests), Flags: list(s.Flags),
		DoneRequestIds: s.Done,
		Doors: each(s.Doors, func(d *planning.Door) PlanDoor {
			return PlanDoor{Building: d.Building, Unit: d.Unit, Floor: d.Floor, RequestIds: list(d.Requests)}
		}),
	}
	if s.Kind == domain.StopBuy {
		out.HospitalID = s.PlaceID
	} else {
		out.CommunityID = s.PlaceID
	}
	return out
}
