package api

import (
	"context"

	"songyao/domain"
	"songyao/workflow/office"
	"songyao/workflow/usecase"
)

// byRank is the key of the list of drugs.
type byRank struct {
	Rank int       `json:"r"`
	ID   domain.ID `json:"i"`
}

func (k byRank) plausible() bool { return k.Rank >= 1 && k.Rank <= 4 && byID{k.ID}.plausible() }

// ListDrugs lists drugs.
func (h handlers) ListDrugs(ctx context.Context, in ListDrugsRequestObject) (ListDrugsResponseObject, error) {
	filters, limit := in.Params, limitOf(in.Params.Limit)
	filters.Limit, filters.Cursor = 0, ""
	from, err := after[byRank](in.Params.Cursor, filters)
	if err != nil {
		return nil, err
	}
	rows, err := h.Office.Drugs(ctx, in.Params.Q, usecase.After{Priority: from.Rank, ID: from.ID}, limit+1)
	if err != nil {
		return nil, err
	}
	rows, next := page(rows, limit, filters, func(r office.FoundDrug) byRank { return byRank{r.Rank, r.ID} })
	items := each(rows, func(r *office.FoundDrug) Drug { return toDrug(&r.Drug) })
	return ListDrugs200JSONResponse{Items: items, NextCursor: next}, nil
}

// CreateDrug adds a drug.
func (h handlers) CreateDrug(ctx context.Context, in CreateDrugRequestObject) (CreateDrugResponseObject, error) {
	row, err := office.Create(ctx, h.Office, callFrom(ctx), fromDrugInput(*in.Body))
	if err != nil {
		return nil, err
	}
	return CreateDrug201JSONResponse{DrugCreatedJSONResponse{
		Body:    toDrug(row),
		Headers: DrugCreatedResponseHeaders{ETag: etag(row.Version), Location: "/v1/drugs/" + string(row.ID)},
	}}, nil
}

// GetDrug reads a drug.
func (h handlers) GetDrug(ctx context.Context, in GetDrugRequestObject) (GetDrugResponseObject, error) {
	row, err := office.Get[domain.Drug](ctx, h.Office, callFrom(ctx), in.ID)
	if err != nil {
		return nil, err
	}
	return GetDrug200JSONResponse{answerDrug(row)}, nil
}

// UpdateDrug changes a drug.
func (h handlers) UpdateDrug(ctx context.Context, in UpdateDrugRequestObject) (UpdateDrugResponseObject, error) {
	row, err := office.Update(ctx, h.Office, callFrom(ctx), in.ID, func(row *domain.Drug) error {
		applyDrug(row, *in.Body)
		return nil
	})
	if err != nil {
		return nil, err
	}
	return UpdateDrug200JSONResponse{answerDrug(row)}, nil
}

// ArchiveDrug takes a drug out of use.
func (h handlers) ArchiveDrug(ctx context.Context, in ArchiveDrugRequestObject) (ArchiveDrugResponseObject, error) {
	if err := office.Archive[domain.Drug](ctx, h.Office, callFrom(ctx), in.ID); err != nil {
		return nil, err
	}
	return ArchiveDrug204Response{}, nil
}

func answerDrug(row *domain.Drug) DrugOKJSONResponse {
	return DrugOKJSONResponse{Body: toDrug(row), Headers: DrugOKResponseHeaders{ETag: etag(row.Version)}}
}
