package api

import (
	"context"
	"time"

	"songyao/domain"
	"songyao/workflow/office"
)

// ListStaff lists staff members within the caller's reach.
func (h handlers) ListStaff(ctx context.Context, in ListStaffRequestObject) (ListStaffResponseObject, error) {
	p := pagingOf(&in.Params, &in.Params.Limit, &in.Params.Cursor)
	from, err := after[byID](p.cursor, p.filters)
	if err != nil {
		return nil, err
	}
	rows, last, err := h.Office.StaffList(ctx, invocationFrom(ctx), value(in.Params.Unfit), from.ID, p.limit)
	if err != nil {
		return nil, err
	}
	var next string
	if last != "" {
		next = cursor(p.filters, byID{last})
	}
	return ListStaff200JSONResponse{Items: each(rows, toStaff), NextCursor: next}, nil
}

// CreateStaff adds a staff member.
func (h handlers) CreateStaff(ctx context.Context, in CreateStaffRequestObject) (CreateStaffResponseObject, error) {
	v, err := h.Office.CreateStaff(ctx, invocationFrom(ctx), office.StaffView{
		Staff: domain.Staff{
			Record: domain.Record{ID: value(in.Body.ID)}, Name: in.Body.Name, Phone: in.Body.Phone,
			HomeID: value(value(in.Body.Home).CommunityID), HomeDistrict: value(value(in.Body.Home).District),
		},
		Grants: each(in.Body.Grants, fromGrant),
	})
	if err != nil {
		return nil, err
	}
	return CreateStaff201JSONResponse{StaffCreatedJSONResponse{
		Body:    toStaff(v),
		Headers: StaffCreatedResponseHeaders{ETag: etag(v.Version), Location: "/v1/staff/" + string(v.ID)},
	}}, nil
}

// GetStaff reads a staff member.
func (h handlers) GetStaff(ctx context.Context, in GetStaffRequestObject) (GetStaffResponseObject, error) {
	v, err := h.Office.Staff(ctx, invocationFrom(ctx), in.ID)
	if err != nil {
		return nil, err
	}
	return GetStaff200JSONResponse{answerStaff(v)}, nil
}

// UpdateStaff changes a staff member or the roles.
func (h handlers) UpdateStaff(ctx context.Context, in UpdateStaffRequestObject) (UpdateStaffResponseObject, error) {
	v, err := h.Office.UpdateStaff(ctx, invocationFrom(ctx), in.ID, func(v *office.StaffView) error {
		set(&v.Name, in.Body.Name)
		set(&v.Phone, in.Body.Phone)
		set(&v.UnavailableUntil, in.Body.UnavailableUntil)
		if home := in.Body.Home; home != nil {
			v.HomeID, v.HomeDistrict = value(home.CommunityID), value(home.District)
		}
		if in.Body.Grants != nil {
			v.Grants = each(in.Body.Grants, fromGrant)
		}
		return nil
	})
	if err != nil {
		return nil, err
	}
	return UpdateStaff200JSONResponse{answerStaff(v)}, nil
}

// RecordFitness writes down an approval, a training or a test.
func (h handlers) RecordFitness(ctx context.Context, in RecordFitnessRequestObject) (RecordFitnessResponseObject, error) {
	v, err := h.Office.RecordFitness(ctx, invocationFrom(ctx), in.ID, office.FitnessRecord{
		Approved: in.Body.Approved, TrainedOn: in.Body.TrainedOn, TestedOn: in.Body.TestedOn, TestResult: in.Body.TestResult,
	})
	if err != nil {
		return nil, err
	}
	return RecordFitness200JSONResponse{answerStaff(v)}, nil
}

// ArchiveStaff ends an account.
func (h handlers) ArchiveStaff(ctx context.Context, in ArchiveStaffRequestObject) (ArchiveStaffResponseObject, error) {
	if err := h.Office.ArchiveStaff(ctx, invocationFrom(ctx), in.ID); err != nil {
		return nil, err
	}
	return ArchiveStaff204Response{}, nil
}

// RestoreStaff brings an archived account back.
func (h handlers) RestoreStaff(ctx context.Context, in RestoreStaffRequestObject) (RestoreStaffResponseObject, error) {
	v, err := h.Office.RestoreStaff(ctx, invocationFrom(ctx), in.ID)
	if err != nil {
		return nil, err
	}
	return RestoreStaff200JSONResponse{answerStaff(v)}, nil
}

func answerStaff(v *office.StaffView) StaffOKJSONResponse {
	return StaffOKJSONResponse{Body: toStaff(v), Headers: StaffOKResponseHeaders{ETag: etag(v.Version)}}
}

// tokenDays is how long a token lives unless said otherwise.
const tokenDays = 30

// IssueToken gives a staff member a token and shows it this once.
func (h handlers) IssueToken(ctx context.Context, in IssueTokenRequestObject) (IssueTokenResponseObject, error) {
	t, err := h.Office.IssueToken(ctx, invocationFrom(ctx), in.ID, in.Body.Label, h.tokenExpiry(in.Body))
	if err != nil {
		return nil, err
	}
	return IssueToken201JSONResponse{
		ID: t.ID, Label: t.Label, CreatedAt: t.CreatedAt, ExpiresAt: t.ExpiresAt, Token: t.Text,
	}, nil
}

// tokenExpiry is when the token asked for is to end.
func (h handlers) tokenExpiry(in *TokenInput) time.Time {
	return or(in.ExpiresAt, h.Now().AddDate(0, 0, or(in.Days, tokenDays)))
}

// ListTokens lists a staff member's tokens.
func (h handlers) ListTokens(ctx context.Context, in ListTokensRequestObject) (ListTokensResponseObject, error) {
	tokens, err := h.Office.Tokens(ctx, invocationFrom(ctx), in.ID)
	if err != nil {
		return nil, err
	}
	return ListTokens200JSONResponse{Items: each(tokens, toToken)}, nil
}

// RevokeToken ends a token.
func (h handlers) RevokeToken(ctx context.Context, in RevokeTokenRequestObject) (RevokeTokenResponseObject, error) {
	if err := h.Office.RevokeToken(ctx, invocationFrom(ctx), in.ID, in.TokenID); err != nil {
		return nil, err
	}
	return RevokeToken204Response{}, nil
}

func toStaff(v *office.StaffView) Staff {
	return Staff{
		ID: v.ID, Name: v.Name, Phone: v.Phone, UnavailableUntil: v.UnavailableUntil,
		Home:       Home{CommunityID: v.HomeID, District: v.HomeDistrict},
		Grants:     each(v.Grants, toGrant),
		ApprovedAt: v.ApprovedAt, ApprovedBy: v.ApprovedBy, TrainedOn: v.TrainedOn, TestedOn: v.TestedOn, TestResult: v.TestResult,
		ExcusedUntil: v.ExcusedUntil, Lacks: list(v.Lacks),
		Archived: v.Archived, Version: v.Version, CreatedAt: v.CreatedAt, UpdatedAt: v.UpdatedAt,
	}
}

func toGrant(g *domain.Grant) Grant {
	return Grant{Role: g.Role, CommunityID: g.CommunityID, District: g.District}
}

func fromGrant(g *GrantInput) domain.Grant {
	return domain.Grant{Role: g.Role, CommunityID: value(g.CommunityID), District: value(g.District)}
}

func toToken(t *domain.Token) Token {
	return Token{ID: t.ID, Label: t.Label, CreatedAt: t.CreatedAt, ExpiresAt: t.ExpiresAt, RevokedAt: t.RevokedAt, IssuedBy: t.IssuedBy, ConfirmedBy: t.ConfirmedBy}
}
