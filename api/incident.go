package api

import (
	"context"

	"songyao/domain"
	"songyao/workflow/custody"
)

// ListIncidents lists what was lost, damaged or stolen.
func (h handlers) ListIncidents(ctx context.Context, in ListIncidentsRequestObject) (ListIncidentsResponseObject, error) {
	items, next, err := pageOf(pagingOf(&in.Params, &in.Params.Limit, &in.Params.Cursor), func(from byID, limit int) ([]domain.Incident, error) {
		return h.Custody.Incidents(ctx, invocationFrom(ctx), in.Params.CommunityID, in.Params.Open, from.ID, limit)
	}, func(i *domain.Incident) byID { return byID{i.ID} }, toIncident)
	return ListIncidents200JSONResponse{Items: items, NextCursor: next}, err
}

// GetIncident reads one.
func (h handlers) GetIncident(ctx context.Context, in GetIncidentRequestObject) (GetIncidentResponseObject, error) {
	i, err := h.Custody.Incident(ctx, invocationFrom(ctx), in.ID)
	if err != nil {
		return nil, err
	}
	return GetIncident200JSONResponse(toIncident(i)), nil
}

// ReportIncident takes a thing out of everybody's hands.
func (h handlers) ReportIncident(ctx context.Context, in ReportIncidentRequestObject) (ReportIncidentResponseObject, error) {
	i, err := h.Custody.ReportIncident(ctx, invocationFrom(ctx), custody.IncidentReport{ItemID: in.Body.ItemID, Kind: in.Body.Kind, What: in.Body.What})
	if err != nil {
		return nil, err
	}
	return ReportIncident201JSONResponse(toIncident(i)), nil
}

// ResolveIncident settles one.
func (h handlers) ResolveIncident(ctx context.Context, in ResolveIncidentRequestObject) (ResolveIncidentResponseObject, error) {
	b := in.Body
	i, err := h.Custody.ResolveIncident(ctx, invocationFrom(ctx), in.ID, custody.Resolution{
		Outcome: b.Outcome, ToID: value(b.ToID), Note: b.Note, CompensationFen: value(b.CompensationFen),
	})
	if err != nil {
		return nil, err
	}
	return ResolveIncident200JSONResponse(toIncident(i)), nil
}

func toIncident(i *domain.Incident) Incident {
	return Incident{
		ID: i.ID, CommunityID: i.CommunityID, ItemID: i.ItemID, Kind: i.Kind, What: i.What,
		Holder: Holder{Kind: i.HolderKind, ID: i.HolderID}, ReportedBy: i.ReportedBy, ReportedAt: i.ReportedAt, Open: i.Open(),
		Outcome: i.Outcome, Note: i.Note, CompensationFen: i.CompensationFen, ResolvedBy: i.ResolvedBy, ResolvedAt: i.ResolvedAt,
		Version: i.Version,
	}
}
