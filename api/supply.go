package api

import (
	"context"

	"songyao/domain"
	"songyao/workflow/supply"
)

// GetSupply shows what a resident takes and how long it lasts.
func (h handlers) GetSupply(ctx context.Context, in GetSupplyRequestObject) (GetSupplyResponseObject, error) {
	rows, err := h.Supply.Supply(ctx, invocationFrom(ctx), in.ID)
	if err != nil {
		return nil, err
	}
	return GetSupply200JSONResponse{Items: each(rows, toSupplyPlan)}, nil
}

// GetSupplyPlan reads a plan.
func (h handlers) GetSupplyPlan(ctx context.Context, in GetSupplyPlanRequestObject) (GetSupplyPlanResponseObject, error) {
	answer, err := answerSupply(h.Supply.SupplyPlan(ctx, invocationFrom(ctx), in.ID))
	return GetSupplyPlan200JSONResponse{answer}, err
}

// StartSupplyPlan begins a plan.
func (h handlers) StartSupplyPlan(ctx context.Context, in StartSupplyPlanRequestObject) (StartSupplyPlanResponseObject, error) {
	b := in.Body
	v, err := h.Supply.StartSupply(ctx, invocationFrom(ctx), in.ID, supply.NewSupplyPlan{
		DrugID: b.DrugID, DailyDose: value(b.DailyDoseMilli), Units: b.UnitsMilli, CountedOn: value(b.CountedOn), LeadDays: value(b.LeadDays),
		Note: b.Note,
	})
	if err != nil {
		return nil, err
	}
	return StartSupplyPlan201JSONResponse{SupplyPlanCreatedJSONResponse{
		Body:    toSupplyPlan(v),
		Headers: SupplyPlanCreatedResponseHeaders{ETag: etag(v.Version), Location: "/v1/supply-plans/" + string(v.ID)},
	}}, nil
}

// CountSupply takes up how many are left.
func (h handlers) CountSupply(ctx context.Context, in CountSupplyRequestObject) (CountSupplyResponseObject, error) {
	answer, err := h.learn(ctx, in.ID, supply.SupplyNews{
		Kind: domain.SupplyCount, On: value(in.Body.On), Units: in.Body.UnitsMilli, Note: in.Body.Note,
	})
	return CountSupply200JSONResponse{answer}, err
}

// ReceiveSupply takes up a refill that came another way.
func (h handlers) ReceiveSupply(ctx context.Context, in ReceiveSupplyRequestObject) (ReceiveSupplyResponseObject, error) {
	answer, err := h.learn(ctx, in.ID, supply.SupplyNews{
		Kind: domain.SupplyReceived, On: value(in.Body.On), Units: in.Body.UnitsMilli, Source: domain.SupplyPrescribed, Note: in.Body.Note,
	})
	return ReceiveSupply200JSONResponse{answer}, err
}

// ChangeDose takes up another dose.
func (h handlers) ChangeDose(ctx context.Context, in ChangeDoseRequestObject) (ChangeDoseResponseObject, error) {
	answer, err := h.learn(ctx, in.ID, supply.SupplyNews{
		Kind: domain.SupplyDose, On: value(in.Body.On), DailyDose: in.Body.DailyDoseMilli, Note: in.Body.Note,
	})
	return ChangeDose200JSONResponse{answer}, err
}

// AdmitResident takes up a stay in hospital.
func (h handlers) AdmitResident(ctx context.Context, in AdmitResidentRequestObject) (AdmitResidentResponseObject, error) {
	answer, err := h.learn(ctx, in.ID, supply.SupplyNews{Kind: domain.SupplyAdmit, On: value(in.Body.On), Note: in.Body.Note})
	return AdmitResident200JSONResponse{answer}, err
}

// DischargeResident takes up the end of a stay.
func (h handlers) DischargeResident(ctx context.Context, in DischargeResidentRequestObject) (DischargeResidentResponseObject, error) {
	answer, err := h.learn(ctx, in.ID, supply.SupplyNews{Kind: domain.SupplyDischarge, On: value(in.Body.On), Note: in.Body.Note})
	return DischargeResident200JSONResponse{answer}, err
}

// StopSupply takes up that a drug is not taken any more.
func (h handlers) StopSupply(ctx context.Context, in StopSupplyRequestObject) (StopSupplyResponseObject, error) {
	answer, err := h.learn(ctx, in.ID, supply.SupplyNews{Kind: domain.SupplyStop, On: value(in.Body.On), Note: in.Body.Reason})
	return StopSupply200JSONResponse{answer}, err
}

// RestartSupply takes up that it is taken again.
func (h handlers) RestartSupply(ctx context.Context, in RestartSupplyRequestObject) (RestartSupplyResponseObject, error) {
	answer, err := h.learn(ctx, in.ID, supply.SupplyNews{
		Kind: domain.SupplyRestart, On: value(in.Body.On), Units: in.Body.UnitsMilli, DailyDose: in.Body.DailyDoseMilli, Note: in.Body.Note,
	})
	return RestartSupply200JSONResponse{answer}, err
}

func (h handlers) learn(ctx context.Context, plan domain.ID, news supply.SupplyNews) (SupplyPlanOKJSONResponse, error) {
	return answerSupply(h.Supply.RecordSupply(ctx, invocationFrom(ctx), plan, news))
}

func answerSupply(v *supply.SupplyPlanView, err error) (SupplyPlanOKJSONResponse, error) {
	if err != nil {
		return SupplyPlanOKJSONResponse{}, err
	}
	return SupplyPlanOKJSONResponse{Body: toSupplyPlan(v), Headers: SupplyPlanOKResponseHeaders{ETag: etag(v.Version)}}, nil
}

func toSupplyPlan(v *supply.SupplyPlanView) SupplyPlan {
	return SupplyPlan{
		ID: v.ID, CommunityID: v.CommunityID, ResidentID: v.ResidentID, DrugID: v.DrugID, DrugName: v.Drug.GenericName, Status: v.Status,
		DailyDoseMilli: known(v.DailyDose), UnitsMilli: v.Units, AsOf: v.AsOf, Source: v.Source, Today: v.Today, UnitsTodayMilli: v.UnitsLeft,
		RunOutOn: v.RunOutOn, DaysLeft: v.DaysLeft, Level: v.Level, NeedsCall: v.Status == domain.SupplyActive && !v.Known(),
		LeadDays: v.LeadDays, OrderBy: v.OrderBy, RefillOpensOn: v.RefillOpensOn, Uninsurable: v.Uninsurable(), AlertID: v.AlertID,
		Timeline: each(v.Timeline, toSupplyMoment), Version: v.Version, CreatedAt: v.CreatedAt, UpdatedAt: v.UpdatedAt,
	}
}

func toSupplyMoment(m *supply.SupplyMoment) SupplyMoment {
	return SupplyMoment{
		On: m.HappenedOn, Kind: m.Kind, UnitsMilli: m.Units, DailyDoseMilli: m.DailyDose, Source: m.Source,
		RequestID: m.RequestID, Note: m.Note, RecordedBy: m.RecordedBy, RecordedAt: m.At,
		StatusAfter: m.After.Status, UnitsAfterMilli: m.After.Units, RunOutAfterOn: m.After.RunOutOn,
	}
}
