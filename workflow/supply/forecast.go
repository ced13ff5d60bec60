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
	places, err := svc.Store.Communities(ctx, scope, "", forecastCommunities+1)
	switch {
	case err != nil:
		return nil, err
	case len(places) == 0:
		return nil, domain.NotFound("community")
	case len(places) > forecastCommunities:
		return nil, domain.Invalid("too_many_communities", "query/community_id", forecastCommunities)
	}
	now := svc.Now()
	today := commonDay(places, now)
	from, err := forecastFrom(q.FromOn, today)
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
	sum, parts := forecast.New(from, q.Days, OpenDay), byCommunity(known)
	shelf := &shelf{drugs: drugs, supplies: supplies(drugs), rules: rules}
	for i := range places {
		if part := parts[places[i].ID]; part != nil {
			sum.Add(newProspect(&places[i], today, part, shelf).input())
		}
	}
	return svc.forecastView(ctx, sum.Forecast(), drugs)
}

// commonDay is the day it is in the westernmost of the communities: it lies in the
// past of none.
func commonDay(places []domain.Community, now time.Time) domain.Date {
	day := places[0].Day(now)
	for _, p := range places[1:] {
		day = min(day, p.Day(now))
	}
	return day
}

// forecastFrom is the first day asked for, or tomorrow.
func forecastFrom(said, today domain.Date) (domain.Date, error) {
	switch {
	case said == "":
		return today.Add(1), nil
	case said < today:
		return "", domain.Invalid("day_in_past", "query/from_on", string(today))
	case said > today.Add(forecast.MostDays):
		return "", domain.Invalid("day_too_far", "query/from_on", string(today.Add(forecast.MostDays)))
	}
	return said, nil
}

// demandDrugs lists the drugs that play a part.
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
	for _, b := range known.Bought {
		seen[b.DrugID] = true
	}
	for _, b := range known.Places {
		seen[b.DrugID] = true
	}
	delete(seen, "")
	return sortedIDs(seen)
}

func sortedIDs[V any](m map[domain.ID]V) []domain.ID {
	var out []domain.ID
	for id := range m {
		out = append(out, id)
	}
	slices.Sort(out)
	return out
}

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

// byCommunity takes apart what was read.
func byCommunity(known *store.Demand) map[domain.ID]*store.Demand {
	out := map[domain.ID]*store.Demand{}
	at := func(id domain.ID) *store.Demand {
		if out[id] == nil {
			out[id] = &store.Demand{}
		}
		return out[id]
	}
	for _, r := range known.Plans {
		d := at(r.CommunityID)
		d.Plans = append(d.Plans, r)
	}
	for _, r := range known.Lines {
		d := at(r.CommunityID)
		d.Lines = append(d.Lines, r)
	}
	for _, r := range known.Calls {
		d := at(r.CommunityID)
		d.Calls = append(d.Calls, r)
	}
	for _, r := range known.Bought {
		d := at(r.CommunityID)
		d.Bought = append(d.Bought, r)
	}
	for _, r := range known.Places {
		d := at(r.CommunityID)
		d.Places = append(d.Places, r)
	}
	for _, r := range known.Leads {
		d := at(r.CommunityID)
		d.Leads = append(d.Leads, r)
	}
	return out
}

// shelf is what all communities have in common.
type shelf struct {
	drugs    map[domain.ID]domain.Drug
	supplies map[domain.ID]supplyKey
	rules    []domain.Rule
}

// prospect makes what was read of one community into what is forecast.
type prospect struct {
	*shelf
	place   *domain.Community
	today   domain.Date
	known   *store.Demand
	outlook *Outlook
	last    map[taker]store.DemandBought // what a resident got of a supply last
	usual   map[supplyKey]domain.ID      // where the community gets it most
	coming  map[taker]domain.Milli       // asked for or bought, not at home yet
}

// supplyKey names drugs of which a box of one prolongs a plan of the other
// (domain.Drug.SameSupply).
type supplyKey struct{ generic, form, strength string }

func supplies(drugs map[domain.ID]domain.Drug) map[domain.ID]supplyKey {
	out := make(map[domain.ID]supplyKey, len(drugs))
	for id, d := range drugs {
		out[id] = supplyKey{d.GenericName, d.Form, d.Strength}
	}
	return out
}

// taker is a resident who takes a supply.
type taker struct {
	resident domain.ID
	supply   supplyKey
}

func newProspect(place *domain.Community, today domain.Date, known *store.Demand, shelf *shelf) *prospect {
	p := &prospect{
		shelf: shelf, place: place, today: today, known: known, outlook: NewOutlook(today, known.Leads),
		last: map[taker]store.DemandBought{}, usual: map[supplyKey]domain.ID{}, coming: map[taker]domain.Milli{},
	}
	p.learnPlaces()
	p.learnComing()
	return p
}

func (p *prospect) taker(resident, drug domain.ID) taker { return taker{resident, p.supplies[drug]} }

// learnPlaces notes where drugs were bought. Purchases come with the newest first;
// the numbers of several makers of one supply are added up.
func (p *prospect) learnPlaces() {
	for _, b := range p.known.Bought {
		who := p.taker(b.ResidentID, b.DrugID)
		if _, ok := p.last[who]; !ok {
			p.last[who] = b
		}
	}
	times := map[supplyKey]map[domain.ID]int{}
	for _, b := range p.known.Places {
		s := p.supplies[b.DrugID]
		if times[s] == nil {
			times[s] = map[domain.ID]int{}
		}
		times[s][b.HospitalID] += b.Times
	}
	for s, hospitals := range times {
		for _, id := range sortedIDs(hospitals) {
			if best, ok := p.usual[s]; !ok || hospitals[id] > hospitals[best] {
				p.usual[s] = id
			}
		}
	}
}

// learnComing notes what is on its way to a resident. A line that nobody has
// settled yet is nobody's supply.
func (p *prospect) learnComing() {
	for _, l := range p.known.Lines {
		drug, quantity := l.DrugID, l.Quantity
		if l.Status == domain.LineBought {
			drug, quantity = l.BoughtDrugID, l.Bought
		}
		if drug != "" {
			p.coming[p.taker(l.ResidentID, drug)] += quantity
		}
	}
}

// hospital is where the resident's drug will be bought: where it was last, or
// where the community gets it most; "" when neither is known.
func (p *prospect) hospital(resident, drug domain.ID) domain.ID {
	who := p.taker(resident, drug)
	if b, ok := p.last[who]; ok {
		return b.HospitalID
	}
	return p.usual[who.supply]
}

// packs is the quantity in whole packs, rounded up.
func (p *prospect) packs(drug domain.ID, quantity domain.Milli) int {
	d := p.drugs[drug]
	size := max(d.PackSize, 1)
	return max(1, int((quantity+size-1)/size))
}

func (p *prospect) input() *forecast.Input {
	in := &forecast.Input{Today: p.today, Since: max(p.today.Add(-forecast.HistoryDays), p.place.Day(p.place.CreatedAt))}
	for i := range p.known.Plans {
		p.plan(in, &p.known.Plans[i])
	}
	for i := range p.known.Lines {
		p.line(in, &p.known.Lines[i])
	}
	p.calls(in)
	return in
}

// plan adds a plan, or counts it apart when nobody knows when it runs out and
// nothing is on its way.
func (p *prospect) plan(in *forecast.Input, row *store.DemandPlan) {
	who := p.taker(row.ResidentID, row.DrugID)
	if row.RunOutOn == "" {
		if p.coming[who] == 0 {
			in.Unknown = append(in.Unknown, row.DrugID)
		}
		return
	}
	drug := p.drugs[row.DrugID]
	plan := forecast.Plan{
		ResidentID: row.ResidentID, DrugID: row.DrugID, HospitalID: p.hospital(row.ResidentID, row.DrugID),
		RunOutOn: row.RunOutOn, AsOf: row.AsOf, Source: row.Source, DailyDose: row.DailyDose, Coming: p.coming[who],
		LeadDays: p.outlook.Lead(drug.SupplyClass(), row.LeadDays), NotBefore: row.QuietUntil,
		PackSize: drug.PackSize, Packs: p.refill(who, row),
	}
	// Nor before the insurance pays for it, unless that is too late anyway.
	runsOut := plan.RunsOut(p.today)
	opens := domain.RefillOpens(p.rules, p.place.District, &drug, runsOut, p.today)
	if !domain.Unmet(opens, runsOut, plan.LeadDays, OpenDay) {
		plan.NotBefore = max(plan.NotBefore, opens)
	}
	in.Plans = append(in.Plans, plan)
}

// refill is how many packs the resident will ask for: as many as the last time, or
// for four weeks, if that much may be prescribed. What was bought in part counts as
// asked for.
func (p *prospect) refill(who taker, row *store.DemandPlan) int {
	drug := p.drugs[row.DrugID]
	last := domain.Milli(0)
	if b, ok := p.last[who]; ok {
		last = b.Bought
		if b.Quantity-b.Bought >= max(drug.PackSize, 1) {
			last = b.Quantity
		}
	}
	return p.packs(row.DrugID, domain.RefillQuantity(&drug, row.DailyDose, last))
}

// line adds what has been asked for and is not bought.
func (p *prospect) line(in *forecast.Input, row *store.DemandLine) {
	if row.Status != domain.LineOpen {
		return
	}
	l := forecast.Line{
		ResidentID: row.ResidentID, DrugID: row.DrugID, HospitalID: row.HospitalID, Assigned: row.State == domain.HospitalAssigned,
	}
	if l.DrugID != "" {
		l.Packs = p.packs(row.DrugID, row.Quantity)
		if l.HospitalID == "" {
			l.HospitalID = p.hospital(row.ResidentID, row.DrugID)
		}
	}
	in.Lines = append(in.Lines, l)
}

// calls adds what was asked for without a plan. Who called for a drug on a plan as
// well would have come for that one.
func (p *prospect) calls(in *forecast.Input) {
	type visit struct {
		resident domain.ID
		on       domain.Date
	}
	planned := map[visit]bool{}
	var visits []visit
	for _, r := range p.known.Calls {
		v := visit{r.ResidentID, r.NumberedOn}
		if _, seen := planned[v]; !seen {
			visits = append(visits, v)
		}
		planned[v] = planned[v] || r.Planned
		if !r.Planned && r.DrugID != "" {
			in.Calls = append(in.Calls, forecast.Call{
				On: r.NumberedOn, DrugID: r.DrugID, HospitalID: p.usual[p.supplies[r.DrugID]], Packs: p.packs(r.DrugID, r.Quantity),
			})
		}
	}
	for _, v := range visits {
		if !planned[v] {
			in.Visits = append(in.Visits, v.on)
		}
	}
}
