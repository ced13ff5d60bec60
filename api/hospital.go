package api

import (
	"context"

	"songyao/domain"
	"songyao/workflow/office"
)

// ListHospitals lists hospitals.
func (h handlers) ListHospitals(ctx context.Context, in ListHospitalsRequestObject) (ListHospitalsResponseObject, error) {
	filters, limit := in.Params, limitOf(in.Params.Limit)
	filters.Limit, filters.Cursor = 0, ""
	from, err := after[byID](in.Params.Cursor, filters)
	if err != nil {
		return nil, err
	}
	rows, err := office.List[domain.Hospital](ctx, h.Office, from.ID, limit+1)
	if err != nil {
		return nil, err
	}
	rows, next := page(rows, limit, filters, func(r domain.Hospital) byID { return byID{r.ID} })
	return ListHospitals200JSONResponse{Items: each(rows, toHospital), NextCursor: next}, nil
}

// CreateHospital adds a hospital.
func (h handlers) CreateHospital(ctx context.Context, in CreateHospitalRequestObject) (CreateHospitalResponseObject, error) {
	row, err := office.Create(ctx, h.Office, callFrom(ctx), fromHospitalInput(*in.Body))
	if err != nil {
		return nil, err
	}
	return CreateHospital201JSONResponse{HospitalCreatedJSONResponse{
		Body:    toHospital(row),
		Headers: HospitalCreatedResponseHeaders{ETag: etag(row.Version), Location: "/v1/hospitals/" + string(row.ID)},
	}}, nil
}

// GetHospital reads a hospital.
func (h handlers) GetHospital(ctx context.Context, in GetHospitalRequestObject) (GetHospitalResponseObject, error) {
	row, err := office.Get[domain.Hospital](ctx, h.Office, callFrom(ctx), in.ID)
	if err != nil {
		return nil, err
	}
	return GetHospital200JSONResponse{answerHospital(row)}, nil
}

// UpdateHospital changes a hospital.
func (h handlers) UpdateHospital(ctx context.Context, in UpdateHospitalRequestObject) (UpdateHospitalResponseObject, error) {
	row, err := office.Update(ctx, h.Office, callFrom(ctx), in.ID, func(row *domain.Hospital) error {
		applyHospital(row, *in.Body)
		return nil
	})
	if err != nil {
		return nil, err
	}
	return UpdateHospital200JSONResponse{answerHospital(row)}, nil
}

// ArchiveHospital takes a hospital out of use.
func (h handlers) ArchiveHospital(ctx context.Context, in ArchiveHospitalRequestObject) (ArchiveHospitalResponseObject, error) {
	if err := office.Archive[domain.Hospital](ctx, h.Office, callFrom(ctx), in.ID); err != nil {
		return nil, err
	}
	return ArchiveHospital204Response{}, nil
}

func answerHospital(row *domain.Hospital) HospitalOKJSONResponse {
	return HospitalOKJSONResponse{Body: toHospital(row), Headers: HospitalOKResponseHeaders{ETag: etag(row.Version)}}
}
