package api

import (
	"context"

	"songyao/domain"
	"songyao/workflow/office"
)

// ListCommunities lists communities.
func (h handlers) ListCommunities(ctx context.Context, in ListCommunitiesRequestObject) (ListCommunitiesResponseObject, error) {
	filters, limit := in.Params, limitOf(in.Params.Limit)
	filters.Limit, filters.Cursor = 0, ""
	from, err := after[byID](in.Params.Cursor, filters)
	if err != nil {
		return nil, err
	}
	rows, err := h.Office.Communities(ctx, callFrom(ctx), from.ID, limit+1)
	if err != nil {
		return nil, err
	}
	rows, next := page(rows, limit, filters, func(r domain.Community) byID { return byID{r.ID} })
	return ListCommunities200JSONResponse{Items: each(rows, toCommunity), NextCursor: next}, nil
}

// CreateCommunity adds a community.
func (h handlers) CreateCommunity(ctx context.Context, in CreateCommunityRequestObject) (CreateCommunityResponseObject, error) {
	row, err := office.Create(ctx, h.Office, callFrom(ctx), fromCommunityInput(*in.Body))
	if err != nil {
		return nil, err
	}
	return CreateCommunity201JSONResponse{CommunityCreatedJSONResponse{
		Body:    toCommunity(row),
		Headers: CommunityCreatedResponseHeaders{ETag: etag(row.Version), Location: "/v1/communities/" + string(row.ID)},
	}}, nil
}

// GetCommunity reads a community.
func (h handlers) GetCommunity(ctx context.Context, in GetCommunityRequestObject) (GetCommunityResponseObject, error) {
	row, err := office.Get[domain.Community](ctx, h.Office, callFrom(ctx), in.ID)
	if err != nil {
		return nil, err
	}
	return GetCommunity200JSONResponse{answerCommunity(row)}, nil
}

// UpdateCommunity changes a community.
func (h handlers) UpdateCommunity(ctx context.Context, in UpdateCommunityRequestObject) (UpdateCommunityResponseObject, error) {
	row, err := office.Update(ctx, h.Office, callFrom(ctx), in.ID, func(row *domain.Community) error {
		applyCommunity(row, *in.Body)
		return nil
	})
	if err != nil {
		return nil, err
	}
	return UpdateCommunity200JSONResponse{answerCommunity(row)}, nil
}

// ArchiveCommunity takes a community out of use.
func (h handlers) ArchiveCommunity(ctx context.Context, in ArchiveCommunityRequestObject) (ArchiveCommunityResponseObject, error) {
	if err := office.Archive[domain.Community](ctx, h.Office, callFrom(ctx), in.ID); err != nil {
		return nil, err
	}
	return ArchiveCommunity204Response{}, nil
}

func answerCommunity(row *domain.Community) CommunityOKJSONResponse {
	return CommunityOKJSONResponse{Body: toCommunity(row), Headers: CommunityOKResponseHeaders{ETag: etag(row.Version)}}
}
