package api

import (
	"context"

	"songyao/domain"
	"songyao/workflow/office"
)

// ListDrivers lists drivers.
func (h handlers) ListDrivers(ctx context.Context, in ListDriversRequestObject) (ListDriversResponseObject, error) {
	filters, limit := in.Params, limitOf(in.Params.Limit)
	filters.Limit, filters.Cursor = 0, ""
	from, err := after[byID](in.Params.Cursor, filters)
	if err != nil {
		return nil, err
	}
	rows, err := office.List[domain.Driver](ctx, h.Office, from.ID, limit+1)
	if err != nil {
		return nil, err
	}
	rows, next := page(rows, limit, filters, func(r domain.Driver) byID { return byID{r.ID} })
	return ListDrivers200JSONResponse{Items: each(rows, toDriver), NextCursor: next}, nil
}

// CreateDriver adds a driver.
func (h handlers) CreateDriver(ctx context.Context, in CreateDriverRequestObject) (CreateDriverResponseObject, error) {
	row, err := office.Create(ctx, h.Office, callFrom(ctx), fromDriverInput(*in.Body))
	if err != nil {
		return nil, err
	}
	return CreateDriver201JSONResponse{DriverCreatedJSONResponse{
		Body:    toDriver(row),
		Headers: DriverCreatedResponseHeaders{ETag: etag(row.Version), Location: "/v1/drivers/" + string(row.ID)},
	}}, nil
}

// GetDriver reads a driver.
func (h handlers) GetDriver(ctx context.Context, in GetDriverRequestObject) (GetDriverResponseObject, error) {
	row, err := office.Get[domain.Driver](ctx, h.Office, callFrom(ctx), in.ID)
	if err != nil {
		return nil, err
	}
	return GetDriver200JSONResponse{answerDriver(row)}, nil
}

// UpdateDriver changes a driver.
func (h handlers) UpdateDriver(ctx context.Context, in UpdateDriverRequestObject) (UpdateDriverResponseObject, error) {
	row, err := office.Update(ctx, h.Office, callFrom(ctx), in.ID, func(row *domain.Driver) error {
		applyDriver(row, *in.Body)
		return nil
	})
	if err != nil {
		return nil, err
	}
	return UpdateDriver200JSONResponse{answerDriver(row)}, nil
}

// ArchiveDriver takes a driver out of use.
func (h handlers) ArchiveDriver(ctx context.Context, in ArchiveDriverRequestObject) (ArchiveDriverResponseObject, error) {
	if err := office.Archive[domain.Driver](ctx, h.Office, callFrom(ctx), in.ID); err != nil {
		return nil, err
	}
	return ArchiveDriver204Response{}, nil
}

func answerDriver(row *domain.Driver) DriverOKJSONResponse {
	return DriverOKJSONResponse{Body: toDriver(row), Headers: DriverOKResponseHeaders{ETag: etag(row.Version)}}
}
