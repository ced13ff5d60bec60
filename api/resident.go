package api

import (
	"context"

	"songyao/domain"
	"songyao/workflow"
	"songyao/workflow/office"
)

// ListResidents lists residents.
func (h handlers) ListResidents(ctx context.Context, in ListResidentsRequestObject) (ListResidentsResponseObject, error) {
	filters, limit := in.Params, limitOf(in.Params.Limit)
	filters.Limit, filters.Cursor = 0, ""
	from, err := after[byID](in.Params.Cursor, filters)
	if err != nil {
		return nil, err
	}
	q := office.ResidentQuery{
		CommunityID: in.Params.CommunityID, Text: in.Params.Q, Flag: in.Params.Flag, Phone: in.Params.Phone,
		Responsible: in.Params.ResponsibleID, Unassigned: value(in.Params.Unassigned),
	}
	rows, err := h.Office.Residents(ctx, callFrom(ctx), q, from.ID, limit+1)
	if err != nil {
		return nil, err
	}
	rows, next := page(rows, limit, filters, func(v office.ResidentView) byID { return byID{v.ID} })
	return ListResidents200JSONResponse{Items: each(rows, toResident), NextCursor: next}, nil
}

// CreateResident adds a resident.
func (h handlers) CreateResident(ctx context.Context, in CreateResidentRequestObject) (CreateResidentResponseObject, error) {
	v, err := h.Office.CreateResident(ctx, callFrom(ctx), fromResidentInput(*in.Body))
	if err != nil {
		return nil, err
	}
	return CreateResident201JSONResponse{ResidentCreatedJSONResponse{
		Body:    toResident(v),
		Headers: ResidentCreatedResponseHeaders{ETag: etag(v.Version), Location: "/v1/residents/" + string(v.ID)},
	}}, nil
}

// GetResident reads a resident.
func (h handlers) GetResident(ctx context.Context, in GetResidentRequestObject) (GetResidentResponseObject, error) {
	v, err := h.Office.Resident(ctx, callFrom(ctx), in.ID)
	if err != nil {
		return nil, err
	}
	return GetResident200JSONResponse{answerResident(v)}, nil
}

// UpdateResident changes a resident.
func (h handlers) UpdateResident(ctx context.Context, in UpdateResidentRequestObject) (UpdateResidentResponseObject, error) {
	v, err := h.Office.UpdateResident(ctx, callFrom(ctx), in.ID, func(v *office.ResidentView) error {
		applyResident(v, *in.Body)
		return nil
	})
	if err != nil {
		return nil, err
	}
	return UpdateResident200JSONResponse{answerResident(v)}, nil
}

// ArchiveResident takes a resident off the lists.
func (h handlers) ArchiveResident(ctx context.Context, in ArchiveResidentRequestObject) (ArchiveResidentResponseObject, error) {
	if err := h.Office.ArchiveResident(ctx, callFrom(ctx), in.ID); err != nil {
		return nil, err
	}
	return ArchiveResident204Response{}, nil
}

func answerResident(v *office.ResidentView) ResidentOKJSONResponse {
	return ResidentOKJSONResponse{Body: toResident(v), Headers: ResidentOKResponseHeaders{ETag: etag(v.Version)}}
}

// ListMedications lists what was bought for a resident.
func (h handlers) ListMedications(ctx context.Context, in ListMedicationsRequestObject) (ListMedicationsResponseObject, error) {
	rows, err := h.Workflow.Medications(ctx, callFrom(ctx), in.ID)
	if err != nil {
		return nil, err
	}
	answer := ListMedications200JSONResponse{Items: []Medication{}}
	for _, r := range rows {
		answer.Items = append(answer.Items, Medication{
			RequestID: r.RequestID, LineID: r.LineID, PurchaseID: r.PurchaseID, HospitalID: r.HospitalID, DrugID: r.DrugID,
			BoughtDrugID: r.BoughtDrugID, QuantityMilli: r.Quantity, BoughtMilli: r.Bought, DailyDoseMilli: known(r.DailyDose),
			DaysSupply: daysSupply(r.Bought, r.DailyDose), BoughtAt: value(r.BoughtAt), DeliveredAt: r.DeliveredAt,
		})
	}
	return answer, nil
}

// GetRequestDraft prefills a registration with the resident's last request.
func (h handlers) GetRequestDraft(ctx context.Context, in GetRequestDraftRequestObject) (GetRequestDraftResponseObject, error) {
	r, err := h.Workflow.Draft(ctx, callFrom(ctx), in.ID)
	if err != nil {
		return nil, err
	}
	return GetRequestDraft200JSONResponse{
		ResidentID: r.ResidentID, Caller: RequestCaller(r.Caller), CopiedFrom: r.CopiedFrom, Note: r.Note,
		Lines: each(r.Lines, func(l *workflow.NewLine) DraftLine {
			return DraftLine{
				DrugID: l.DrugID, FreeText: l.FreeText, QuantityMilli: l.Quantity, DailyDoseMilli: known(l.DailyDose), Substitution: l.Substitution,
			}
		}),
	}, nil
}

// FindDuplicates lists the resident's open requests for a drug.
func (h handlers) FindDuplicates(ctx context.Context, in FindDuplicatesRequestObject) (FindDuplicatesResponseObject, error) {
	rows, err := h.Workflow.Duplicates(ctx, callFrom(ctx), in.ID, []domain.ID{in.Params.DrugID})
	if err != nil {
		return nil, err
	}
	return FindDuplicates200JSONResponse{Items: each(rows, toBrief)}, nil
}

// FindCallers lists everybody who shares a telephone.
func (h handlers) FindCallers(ctx context.Context, in FindCallersRequestObject) (FindCallersResponseObject, error) {
	rows, err := h.Office.Callers(ctx, callFrom(ctx), in.Params.Phone, in.Params.CommunityID)
	if err != nil {
		return nil, err
	}
	return FindCallers200JSONResponse{Items: each(rows, func(v *office.CallerView) Caller {
		return Caller{
			Resident: toResident(&v.ResidentView), OpenRequests: each(v.Requests, toBrief),
			Callbacks: h.open(v.Callbacks, &v.Resident),
		}
	})}, nil
}
