package api

import (
	"context"

	"songyao/domain"
	"songyao/workflow/office"
)

// ListRules lists rules.
func (h handlers) ListRules(ctx context.Context, in ListRulesRequestObject) (ListRulesResponseObject, error) {
	filters, limit := in.Params, limitOf(in.Params.Limit)
	filters.Limit, filters.Cursor = 0, ""
	from, err := after[byID](in.Params.Cursor, filters)
	if err != nil {
		return nil, err
	}
	rows, err := office.List[domain.Rule](ctx, h.Office, from.ID, limit+1)
	if err != nil {
		return nil, err
	}
	rows, next := page(rows, limit, filters, func(r domain.Rule) byID { return byID{r.ID} })
	return ListRules200JSONResponse{Items: each(rows, toRule), NextCursor: next}, nil
}

// CreateRule adds a rule.
func (h handlers) CreateRule(ctx context.Context, in CreateRuleRequestObject) (CreateRuleResponseObject, error) {
	b := in.Body
	row, err := office.Create(ctx, h.Office, callFrom(ctx), &domain.Rule{
		Record: domain.Record{ID: value(b.ID)}, Kind: b.Kind, District: b.District, Drugs: b.Drugs, Hospitals: b.Hospitals,
		Paper: value(b.Paper), Days: value(b.Days), Lifted: value(b.Lifted), FromOn: b.FromOn, ToOn: value(b.ToOn), Source: b.Source, Note: b.Note,
		Proofs: b.Proofs,
	})
	if err != nil {
		return nil, err
	}
	return CreateRule201JSONResponse{RuleCreatedJSONResponse{
		Body: toRule(row), Headers: RuleCreatedResponseHeaders{ETag: etag(row.Version), Location: "/v1/rules/" + string(row.ID)},
	}}, nil
}

// GetRule reads a rule.
func (h handlers) GetRule(ctx context.Context, in GetRuleRequestObject) (GetRuleResponseObject, error) {
	row, err := office.Get[domain.Rule](ctx, h.Office, callFrom(ctx), in.ID)
	if err != nil {
		return nil, err
	}
	return GetRule200JSONResponse{answerRule(row)}, nil
}

// UpdateRule changes a rule.
func (h handlers) UpdateRule(ctx context.Context, in UpdateRuleRequestObject) (UpdateRuleResponseObject, error) {
	row, err := office.Update(ctx, h.Office, callFrom(ctx), in.ID, func(r *domain.Rule) error {
		set(&r.District, in.Body.District)
		set(&r.Drugs, in.Body.Drugs)
		set(&r.Hospitals, in.Body.Hospitals)
		set(&r.Paper, in.Body.Paper)
		set(&r.Days, in.Body.Days)
		set(&r.Lifted, in.Body.Lifted)
		setList(&r.Proofs, in.Body.Proofs)
		set(&r.FromOn, in.Body.FromOn)
		set(&r.ToOn, in.Body.ToOn)
		set(&r.Source, in.Body.Source)
		set(&r.Note, in.Body.Note)
		return nil
	})
	if err != nil {
		return nil, err
	}
	return UpdateRule200JSONResponse{answerRule(row)}, nil
}

// ArchiveRule takes a rule out of use.
func (h handlers) ArchiveRule(ctx context.Context, in ArchiveRuleRequestObject) (ArchiveRuleResponseObject, error) {
	if err := office.Archive[domain.Rule](ctx, h.Office, callFrom(ctx), in.ID); err != nil {
		return nil, err
	}
	return ArchiveRule204Response{}, nil
}

func answerRule(row *domain.Rule) RuleOKJSONResponse {
	return RuleOKJSONResponse{Body: toRule(row), Headers: RuleOKResponseHeaders{ETag: etag(row.Version)}}
}

func toRule(r *domain.Rule) Rule {
	return Rule{
		ID: r.ID, Kind: r.Kind, District: r.District, Drugs: r.Drugs, Hospitals: r.Hospitals, Paper: r.Paper, Days: r.Days,
		Proofs: list(r.Proofs), Lifted: r.Lifted, FromOn: r.FromOn, ToOn: r.ToOn, Source: r.Source, Note: r.Note, Archived: r.Archived, Version: r.Version, CreatedAt: r.CreatedAt, UpdatedAt: r.UpdatedAt,
	}
}
