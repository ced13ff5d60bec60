package supply

import (
	"context"
	"slices"
	"time"

	"songyao/domain"
	"songyao/domain/forecast"
	"songyao/store"
	"songyao/workflow/usecase"
)

// ForecastQuery says which days are asked for, and where.
type ForecastQuery struct {
	CommunityID domain.ID   // "" for all of the caller's
	FromOn      domain.Date // "" for tomorrow
	Days        int
}

// ForecastView is a forecast with what its ids mean.
type ForecastView struct {
	forecast.Forecast
	Drugs     map[domain.ID]domain.Drug
	Hospitals map[domain.ID]domain.Hospital
}

// forecastCommunities bounds one forecast; whoever wants more asks place by place.
const forecastCommunities = 100

// boughtDays is how many days back a resident's own hospital is looked for: three
// months' supply, the most there is (domain facts, 1.1), and some days more.
const boughtDays = 120

// Forecast says what will have to be bought where on the days asked for, and how
// many kits will be on their way. Errors: not_found, day_in_past, day_too_far,
// too_many_communities.
func (svc *Service) Forecast(ctx context.Context, c *usecase.Invocation, q ForecastQuery) (*ForecastView, error) {
	scope := usecase.Narrow(c.Scope(), q.CommunityID)
	communities, err := svc.Store.Communities(ctx, scope, "", forecastCommunities+1)
	switch {
	case err != nil:
		return nil, err
	case len(communities) == 0:
		return nil, domain.NotFound("community")
	case len(communities) > forecastCommunities:
		return nil, domain.Invalid("too_many_communities", "query/community_id", forecastCommunities)
	}
	now := svc.Now()
	today := earliestDay(communities, now)
	from, err := firstDay(q.FromOn, today)
	if err != nil {
		return nil, err
	}
	known, err := svc.Store.Demand(ctx, scope, store.DemandWindow{
		Due:   forecast.Reach(from.Add(q.Days-1), OpenDay),
		Since: today.Add(-forecast.HistoryDays), Until: today, Bought: today.Add(-boughtDays),
	})
	if err != nil {
		return nil, err
	}
	drugs, err := svc.Store.DrugsByID(ctx, demandDrugs(known))
	if err != nil {
		return nil, err
	}
	rules, err := svc.Store.Rules(ctx, domain.RefillTooSoon)
	if err != nil {
		return nil, err
	}
	demand, rows := forecast.New(from, q.Days, OpenDay), byCommunity(known)
	catalogue := &catalogue{drugs: drugs, supplyKeys: supplyKeys(drugs), rules: rules}
	for i := range communities {
		if own := rows[communities[i].ID]; own != nil {
			demand.Add(newInputBuilder(&communities[i], today, own, catalogue).build())
		}
	}
	return svc.forecastView(ctx, demand.Forecast(), drugs)
}

// earliestDay is the day it is in the westernmost of the communities: it lies in the
// past of none.
func earliestDay(communities []domain.Community, now time.Time) domain.Date {
	day := communities[0].Day(now)
	for _, p := range communities[1:] {
		day = min(day, p.Day(now))
	}
	return day
}

// firstDay is the first day of the forecast: the one asked for, or tomorrow.
func firstDay(requested, today domain.Date) (domain.Date, error) {
	switch {
	case requested == "":
		return today.Add(1), nil
	case requested < today:
		return "", domain.Invalid("day_in_past", "query/from_on", string(today))
	case requested > today.Add(forecast.MostDays):
		return "", domain.Invalid("day_too_far", "query/from_on", string(today.Add(forecast.MostDays)))
	}
	return requested, nil
}

// demandDrugs lists the drugs that the demand is made of.
func demandDrugs(known *store.Demand) []domain.ID {
	seen := map[domain.ID]bool{}
	for _, p := range known.Plans {
		seen[p.DrugID] = true
	}
	for _, l := range known.Lines {
		seen[l.DrugID], seen[l.BoughtDrugID] = true, true
	}
	for _, l := range known.Calls {
		seen[l.DrugID] = true
	}
	for _, purchase := range known.Bought {
		seen[purchase.DrugID] = true
	}
	for _, place := range known.Places {
		seen[place.DrugID] = true
	}
	delete(seen, "")
	return sortedIDs(seen)
}

// sortedIDs are the keys of a map in order.
func sortedIDs[V any](m map[domain.ID]V) []domain.ID {
	var out []domain.ID
	for id := range m {
		out = append(out, id)
	}
	slices.Sort(out)
	return out
}

// forecastView adds the drugs and hospitals that the forecast names.
func (svc *Service) forecastView(ctx context.Context, found *forecast.Forecast, drugs map[domain.ID]domain.Drug) (*ForecastView, error) {
	seen := map[domain.ID]bool{}
	for _, r := range found.Rows {
		seen[r.HospitalID] = true
	}
	delete(seen, "")
	hospitals, err := svc.Store.HospitalsByID(ctx, sortedIDs(seen))
	if err != nil {
		return nil, err
	}
	return &ForecastView{Forecast: *found, Drugs: drugs, Hospitals: hospitals}, nil
}
