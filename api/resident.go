package api

import (
	"context"

	"songyao/domain"
	"songyao/workflow"
	"songyao/workflow/office"
)

// byTerm is the key of the list of residents.
type byTerm struct {
	Term string    `json:"t"`
	ID   domain.ID `json:"i"`
}

func (k byTerm) plausible() bool { return byID{k.ID}.plausible() }

// ListResidents lists residents.
func (h handlers) ListResidents(ctx context.Context, in ListResidentsRequestObject) (ListResidentsResponseObject, error) {
	items, next, err := pageOf(pagingOf(&in.Params, &in.Params.Limit, &in.Params.Cursor), func(from byTerm, limit int) ([]office.ResidentView, error) {
		q := office.ResidentQuery{
			CommunityID: in.Params.CommunityID, Text: in.Params.Q, Flag: in.Params.Flag, Phone: in.Params.Phone,
			Responsible: in.Params.ResponsibleID, Unassigned: value(in.Params.Unassigned),
		}
		return h.Office.Residents(ctx, invocationFrom(ctx), q, office.AfterResident{Term: from.Term, ID: from.ID}, limit)
	}, func(v *office.ResidentView) byTerm { return byTerm{v.Term, v.ID} }, toResident)
	return ListResidents200JSONResponse{Items: items, NextCursor: next}, err
}

// CreateResident adds a resident.
func (h handlers) CreateResident(ctx context.Context, in CreateResidentRequestObject) (CreateResidentResponseObject, error) {
	v, err := h.Office.CreateResident(ctx, invocationFrom(ctx), fromResidentInput(*in.Body))
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
	v, err := h.Office.Resident(ctx, invocationFrom(ctx), in.ID)
	if err != nil {
		return nil, err
	}
	return GetResident200JSONResponse{answerResident(v)}, nil
}

// UpdateResident changes a resident.
func (h handlers) UpdateResident(ctx context.Context, in UpdateResidentRequestObject) (UpdateResidentResponseObject, error) {
	v, err := h.Office.UpdateResident(ctx, invocationFrom(ctx), in.ID, func(v *office.ResidentView) error {
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
	if err := h.Office.ArchiveResident(ctx, invocationFrom(ctx), in.ID); err != nil {
		return nil, err
	}
	return ArchiveResident204Response{}, nil
}

// RestoreResident brings an archived resident back.
func (h handlers) RestoreResident(ctx context.Context, in RestoreResidentRequestObject) (RestoreResidentResponseObject, error) {
	v, err := h.Office.RestoreResident(ctx, invocationFrom(ctx), in.ID)
	if err != nil {
		return nil, err
	}
	return RestoreResident200JSONResponse{answerResident(v)}, nil
}

func answerResident(v *office.ResidentView) ResidentOKJSONResponse {
	return ResidentOKJSONResponse{Body: toResident(v), Headers: ResidentOKResponseHeaders{ETag: etag(v.Version)}}
}

// ListMedications lists what was bought for a resident.
func (h handlers) ListMedications(ctx context.Context, in ListMedicationsRequestObject) (ListMedicationsResponseObject, error) {
	rows, err := h.Workflow.Medications(ctx, invocationFrom(ctx), in.ID)
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
	r, err := h.Workflow.Draft(ctx, invocationFrom(ctx), in.ID)
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
	rows, err := h.Workflow.Duplicates(ctx, invocationFrom(ctx), in.ID, []domain.ID{in.Params.DrugID})
	if err != nil {
		return nil, err
	}
	return FindDuplicates200JSONResponse{Items: each(rows, toBrief)}, nil
}

// FindCallers lists everybody who shares a telephone.
func (h handlers) FindCallers(ctx context.Context, in FindCallersRequestObject) (FindCallersResponseObject, error) {
	rows, err := h.Office.Callers(ctx, invocationFrom(ctx), in.Params.Phone, in.Params.CommunityID)
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

func toResident(v *office.ResidentView) Resident {
	return Resident{
		ID: v.ID, CommunityID: v.CommunityID, Name: v.Name, Building: v.Building, Unit: v.Unit, Room: v.Room, Flags: list(v.Flags),
		ResponsibleID: v.ResponsibleID, ReachedAt: v.ReachedAt,
		Insurance: v.Insurance, ChosenHospitals: list(v.ChosenHospitals), Allergies: v.Allergies, Conditions: v.Conditions, Note: v.Note,
		Phones: each(v.Phones, func(p *domain.ResidentPhone) ResidentPhone {
			return ResidentPhone{Number: p.Number, Relation: p.Relation}
		}),
		Archived: v.Archived, Version: v.Version, CreatedAt: v.CreatedAt, UpdatedAt: v.UpdatedAt,
	}
}

func toResidentBrief(r *domain.Resident) ResidentBrief {
	return ResidentBrief{ID: r.ID, Name: r.Name, Building: r.Building, Unit: r.Unit, Room: r.Room, Allergies: r.Allergies}
}

func fromPhone(p *ResidentPhoneInput) domain.ResidentPhone {
	return domain.ResidentPhone{Number: p.Number, Relation: p.Relation}
}

func fromResidentInput(in ResidentInput) office.ResidentView {
	return office.ResidentView{
		Resident: domain.Resident{
			Record: domain.Record{ID: value(in.ID)}, CommunityID: in.CommunityID, Name: in.Name, Building: in.Building, Unit: in.Unit,
			Room: in.Room, Flags: in.Flags, ResponsibleID: value(in.ResponsibleID), Insurance: or(in.Insurance, domain.InsuranceEmployee), ChosenHospitals: in.ChosenHospitals,
			Allergies: in.Allergies, Conditions: in.Conditions, Note: in.Note,
		},
		Phones: each(in.Phones, fromPhone),
	}
}

func applyResident(v *office.ResidentView, in ResidentPatch) {
	set(&v.Name, in.Name)
	set(&v.Building, in.Building)
	set(&v.Unit, in.Unit)
	set(&v.Room, in.Room)
	setList(&v.Flags, in.Flags)
	set(&v.ResponsibleID, in.ResponsibleID)
	set(&v.Insurance, in.Insurance)
	setList(&v.ChosenHospitals, in.ChosenHospitals)
	set(&v.Allergies, in.Allergies)
	set(&v.Conditions, in.Conditions)
	set(&v.Note, in.Note)
	if in.Phones != nil {
		v.Phones = each(in.Phones, fromPhone)
	}
}
