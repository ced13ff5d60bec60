package api

import (
	"context"

	"songyao/domain"
	"songyao/workflow/office"
	"songyao/workflow/usecase"
)

// resource is a kind of record that administrators set up, and how it looks outside: D is
// its answer, In what creates one and Patch what changes one. The generated types of the
// five kinds are alike and differ in name, so each operation below names its own.
type resource[T office.Reference, D, In, Patch any] struct {
	path  string // where its records are
	to    func(*T) D
	from  func(In) *T
	apply func(*T, Patch)
}

var (
	communities = resource[domain.Community, Community, CommunityInput, CommunityPatch]{
		"/v1/communities/", toCommunity, fromCommunityInput, applyCommunity,
	}
	hospitals = resource[domain.Hospital, Hospital, HospitalInput, HospitalPatch]{
		"/v1/hospitals/", toHospital, fromHospitalInput, applyHospital,
	}
	drugs   = resource[domain.Drug, Drug, DrugInput, DrugPatch]{"/v1/drugs/", toDrug, fromDrugInput, applyDrug}
	drivers = resource[domain.Driver, Driver, DriverInput, DriverPatch]{"/v1/drivers/", toDriver, fromDriverInput, applyDriver}
	rules   = resource[domain.Rule, Rule, RuleInput, RulePatch]{"/v1/rules/", toRule, fromRuleInput, applyRule}
)

// createdHeaders are the headers of every answer to a creation.
type createdHeaders struct{ ETag, Location string }

func (r resource[T, D, In, Patch]) list(ctx context.Context, h handlers, p paging) ([]D, string, error) {
	return pageOf(p, func(from byID, limit int) ([]T, error) {
		return office.List[T](ctx, h.Office, from.ID, limit)
	}, func(row *T) byID { return byID{recordOf(row).ID} }, r.to)
}

func (r resource[T, D, In, Patch]) create(ctx context.Context, h handlers, in *In) (body D, headers createdHeaders, err error) {
	row, err := office.Create(ctx, h.Office, invocationFrom(ctx), r.from(*in))
	if err != nil {
		return body, headers, err
	}
	body, tag := r.answer(row)
	return body, createdHeaders{tag, r.path + string(recordOf(row).ID)}, nil
}

func (r resource[T, D, In, Patch]) get(ctx context.Context, h handlers, id domain.ID) (body D, tag string, err error) {
	row, err := office.Get[T](ctx, h.Office, invocationFrom(ctx), id)
	if err != nil {
		return body, "", err
	}
	body, tag = r.answer(row)
	return body, tag, nil
}

func (r resource[T, D, In, Patch]) update(ctx context.Context, h handlers, id domain.ID, in *Patch) (body D, tag string, err error) {
	row, err := office.Update(ctx, h.Office, invocationFrom(ctx), id, func(row *T) error {
		r.apply(row, *in)
		return nil
	})
	if err != nil {
		return body, "", err
	}
	body, tag = r.answer(row)
	return body, tag, nil
}

func (r resource[T, D, In, Patch]) archive(ctx context.Context, h handlers, id domain.ID) error {
	return office.Archive[T](ctx, h.Office, invocationFrom(ctx), id)
}

func (r resource[T, D, In, Patch]) restore(ctx context.Context, h handlers, id domain.ID) (body D, tag string, err error) {
	row, err := office.Restore[T](ctx, h.Office, invocationFrom(ctx), id)
	if err != nil {
		return body, "", err
	}
	body, tag = r.answer(row)
	return body, tag, nil
}

// answer is the record as it is shown, and its ETag.
func (r resource[T, D, In, Patch]) answer(row *T) (body D, tag string) {
	return r.to(row), etag(recordOf(row).Version)
}

// recordOf is the part that all kinds have.
func recordOf[T office.Reference](row *T) *domain.Record {
	return any(row).(interface{ Rec() *domain.Record }).Rec()
}

// ListCommunities lists communities that the caller reaches.
func (h handlers) ListCommunities(ctx context.Context, in ListCommunitiesRequestObject) (ListCommunitiesResponseObject, error) {
	items, next, err := pageOf(pagingOf(&in.Params, &in.Params.Limit, &in.Params.Cursor), func(from byID, limit int) ([]domain.Community, error) {
		return h.Office.Communities(ctx, invocationFrom(ctx), from.ID, limit)
	}, func(r *domain.Community) byID { return byID{r.ID} }, toCommunity)
	return ListCommunities200JSONResponse{Items: items, NextCursor: next}, err
}

// CreateCommunity adds a community.
func (h handlers) CreateCommunity(ctx context.Context, in CreateCommunityRequestObject) (CreateCommunityResponseObject, error) {
	body, headers, err := communities.create(ctx, h, in.Body)
	return CreateCommunity201JSONResponse{CommunityCreatedJSONResponse{body, CommunityCreatedResponseHeaders(headers)}}, err
}

// GetCommunity reads a community.
func (h handlers) GetCommunity(ctx context.Context, in GetCommunityRequestObject) (GetCommunityResponseObject, error) {
	body, tag, err := communities.get(ctx, h, in.ID)
	return GetCommunity200JSONResponse{CommunityOKJSONResponse{body, CommunityOKResponseHeaders{tag}}}, err
}

// UpdateCommunity changes a community.
func (h handlers) UpdateCommunity(ctx context.Context, in UpdateCommunityRequestObject) (UpdateCommunityResponseObject, error) {
	body, tag, err := communities.update(ctx, h, in.ID, in.Body)
	return UpdateCommunity200JSONResponse{CommunityOKJSONResponse{body, CommunityOKResponseHeaders{tag}}}, err
}

// ArchiveCommunity takes a community out of use.
func (h handlers) ArchiveCommunity(ctx context.Context, in ArchiveCommunityRequestObject) (ArchiveCommunityResponseObject, error) {
	return ArchiveCommunity204Response{}, communities.archive(ctx, h, in.ID)
}

// RestoreCommunity brings an archived community back.
func (h handlers) RestoreCommunity(ctx context.Context, in RestoreCommunityRequestObject) (RestoreCommunityResponseObject, error) {
	body, tag, err := communities.restore(ctx, h, in.ID)
	return RestoreCommunity200JSONResponse{CommunityOKJSONResponse{body, CommunityOKResponseHeaders{tag}}}, err
}

// ListHospitals lists hospitals.
func (h handlers) ListHospitals(ctx context.Context, in ListHospitalsRequestObject) (ListHospitalsResponseObject, error) {
	items, next, err := hospitals.list(ctx, h, pagingOf(&in.Params, &in.Params.Limit, &in.Params.Cursor))
	return ListHospitals200JSONResponse{Items: items, NextCursor: next}, err
}

// CreateHospital adds a hospital.
func (h handlers) CreateHospital(ctx context.Context, in CreateHospitalRequestObject) (CreateHospitalResponseObject, error) {
	body, headers, err := hospitals.create(ctx, h, in.Body)
	return CreateHospital201JSONResponse{HospitalCreatedJSONResponse{body, HospitalCreatedResponseHeaders(headers)}}, err
}

// GetHospital reads a hospital.
func (h handlers) GetHospital(ctx context.Context, in GetHospitalRequestObject) (GetHospitalResponseObject, error) {
	body, tag, err := hospitals.get(ctx, h, in.ID)
	return GetHospital200JSONResponse{HospitalOKJSONResponse{body, HospitalOKResponseHeaders{tag}}}, err
}

// UpdateHospital changes a hospital.
func (h handlers) UpdateHospital(ctx context.Context, in UpdateHospitalRequestObject) (UpdateHospitalResponseObject, error) {
	body, tag, err := hospitals.update(ctx, h, in.ID, in.Body)
	return UpdateHospital200JSONResponse{HospitalOKJSONResponse{body, HospitalOKResponseHeaders{tag}}}, err
}

// ArchiveHospital takes a hospital out of use.
func (h handlers) ArchiveHospital(ctx context.Context, in ArchiveHospitalRequestObject) (ArchiveHospitalResponseObject, error) {
	return ArchiveHospital204Response{}, hospitals.archive(ctx, h, in.ID)
}

// RestoreHospital brings an archived hospital back.
func (h handlers) RestoreHospital(ctx context.Context, in RestoreHospitalRequestObject) (RestoreHospitalResponseObject, error) {
	body, tag, err := hospitals.restore(ctx, h, in.ID)
	return RestoreHospital200JSONResponse{HospitalOKJSONResponse{body, HospitalOKResponseHeaders{tag}}}, err
}

// byRank is the key of the list of drugs.
type byRank struct {
	Rank int       `json:"r"`
	ID   domain.ID `json:"i"`
}

func (k byRank) plausible() bool { return k.Rank >= 1 && k.Rank <= 4 && byID{k.ID}.plausible() }

// ListDrugs lists drugs, or those that a search finds, the best first.
func (h handlers) ListDrugs(ctx context.Context, in ListDrugsRequestObject) (ListDrugsResponseObject, error) {
	items, next, err := pageOf(pagingOf(&in.Params, &in.Params.Limit, &in.Params.Cursor), func(from byRank, limit int) ([]office.FoundDrug, error) {
		return h.Office.Drugs(ctx, in.Params.Q, usecase.After{Priority: from.Rank, ID: from.ID}, limit)
	}, func(r *office.FoundDrug) byRank { return byRank{r.Rank, r.ID} }, func(r *office.FoundDrug) Drug { return toDrug(&r.Drug) })
	return ListDrugs200JSONResponse{Items: items, NextCursor: next}, err
}

// CreateDrug adds a drug.
func (h handlers) CreateDrug(ctx context.Context, in CreateDrugRequestObject) (CreateDrugResponseObject, error) {
	body, headers, err := drugs.create(ctx, h, in.Body)
	return CreateDrug201JSONResponse{DrugCreatedJSONResponse{body, DrugCreatedResponseHeaders(headers)}}, err
}

// GetDrug reads a drug.
func (h handlers) GetDrug(ctx context.Context, in GetDrugRequestObject) (GetDrugResponseObject, error) {
	body, tag, err := drugs.get(ctx, h, in.ID)
	return GetDrug200JSONResponse{DrugOKJSONResponse{body, DrugOKResponseHeaders{tag}}}, err
}

// UpdateDrug changes a drug.
func (h handlers) UpdateDrug(ctx context.Context, in UpdateDrugRequestObject) (UpdateDrugResponseObject, error) {
	body, tag, err := drugs.update(ctx, h, in.ID, in.Body)
	return UpdateDrug200JSONResponse{DrugOKJSONResponse{body, DrugOKResponseHeaders{tag}}}, err
}

// ArchiveDrug takes a drug out of use.
func (h handlers) ArchiveDrug(ctx context.Context, in ArchiveDrugRequestObject) (ArchiveDrugResponseObject, error) {
	return ArchiveDrug204Response{}, drugs.archive(ctx, h, in.ID)
}

// RestoreDrug brings an archived drug back.
func (h handlers) RestoreDrug(ctx context.Context, in RestoreDrugRequestObject) (RestoreDrugResponseObject, error) {
	body, tag, err := drugs.restore(ctx, h, in.ID)
	return RestoreDrug200JSONResponse{DrugOKJSONResponse{body, DrugOKResponseHeaders{tag}}}, err
}

// ListDrivers lists drivers.
func (h handlers) ListDrivers(ctx context.Context, in ListDriversRequestObject) (ListDriversResponseObject, error) {
	items, next, err := pageOf(pagingOf(&in.Params, &in.Params.Limit, &in.Params.Cursor), func(from byID, limit int) ([]domain.Driver, error) {
		return h.Office.Drivers(ctx, invocationFrom(ctx), from.ID, limit)
	}, func(d *domain.Driver) byID { return byID{d.ID} }, toDriver)
	return ListDrivers200JSONResponse{Items: items, NextCursor: next}, err
}

// CreateDriver adds a driver.
func (h handlers) CreateDriver(ctx context.Context, in CreateDriverRequestObject) (CreateDriverResponseObject, error) {
	body, headers, err := drivers.create(ctx, h, in.Body)
	return CreateDriver201JSONResponse{DriverCreatedJSONResponse{body, DriverCreatedResponseHeaders(headers)}}, err
}

// GetDriver reads a driver.
func (h handlers) GetDriver(ctx context.Context, in GetDriverRequestObject) (GetDriverResponseObject, error) {
	body, tag, err := drivers.get(ctx, h, in.ID)
	return GetDriver200JSONResponse{DriverOKJSONResponse{body, DriverOKResponseHeaders{tag}}}, err
}

// UpdateDriver changes a driver.
func (h handlers) UpdateDriver(ctx context.Context, in UpdateDriverRequestObject) (UpdateDriverResponseObject, error) {
	body, tag, err := drivers.update(ctx, h, in.ID, in.Body)
	return UpdateDriver200JSONResponse{DriverOKJSONResponse{body, DriverOKResponseHeaders{tag}}}, err
}

// ArchiveDriver takes a driver out of use.
func (h handlers) ArchiveDriver(ctx context.Context, in ArchiveDriverRequestObject) (ArchiveDriverResponseObject, error) {
	return ArchiveDriver204Response{}, drivers.archive(ctx, h, in.ID)
}

// RestoreDriver brings an archived driver back.
func (h handlers) RestoreDriver(ctx context.Context, in RestoreDriverRequestObject) (RestoreDriverResponseObject, error) {
	body, tag, err := drivers.restore(ctx, h, in.ID)
	return RestoreDriver200JSONResponse{DriverOKJSONResponse{body, DriverOKResponseHeaders{tag}}}, err
}

// ListRules lists rules.
func (h handlers) ListRules(ctx context.Context, in ListRulesRequestObject) (ListRulesResponseObject, error) {
	items, next, err := rules.list(ctx, h, pagingOf(&in.Params, &in.Params.Limit, &in.Params.Cursor))
	return ListRules200JSONResponse{Items: items, NextCursor: next}, err
}

// CreateRule adds a rule.
func (h handlers) CreateRule(ctx context.Context, in CreateRuleRequestObject) (CreateRuleResponseObject, error) {
	body, headers, err := rules.create(ctx, h, in.Body)
	return CreateRule201JSONResponse{RuleCreatedJSONResponse{body, RuleCreatedResponseHeaders(headers)}}, err
}

// GetRule reads a rule.
func (h handlers) GetRule(ctx context.Context, in GetRuleRequestObject) (GetRuleResponseObject, error) {
	body, tag, err := rules.get(ctx, h, in.ID)
	return GetRule200JSONResponse{RuleOKJSONResponse{body, RuleOKResponseHeaders{tag}}}, err
}

// UpdateRule changes a rule.
func (h handlers) UpdateRule(ctx context.Context, in UpdateRuleRequestObject) (UpdateRuleResponseObject, error) {
	body, tag, err := rules.update(ctx, h, in.ID, in.Body)
	return UpdateRule200JSONResponse{RuleOKJSONResponse{body, RuleOKResponseHeaders{tag}}}, err
}

// ArchiveRule takes a rule out of use.
func (h handlers) ArchiveRule(ctx context.Context, in ArchiveRuleRequestObject) (ArchiveRuleResponseObject, error) {
	return ArchiveRule204Response{}, rules.archive(ctx, h, in.ID)
}

// RestoreRule brings an archived rule back.
func (h handlers) RestoreRule(ctx context.Context, in RestoreRuleRequestObject) (RestoreRuleResponseObject, error) {
	body, tag, err := rules.restore(ctx, h, in.ID)
	return RestoreRule200JSONResponse{RuleOKJSONResponse{body, RuleOKResponseHeaders{tag}}}, err
}
