package supply

import (
	"songyao/domain"
	"songyao/domain/forecast"
	"songyao/store"
)

// byCommunity splits the demand of several communities.
func byCommunity(known *store.Demand) map[domain.ID]*store.Demand {
	out := map[domain.ID]*store.Demand{}
	split(out, known.Plans, func(r *store.DemandPlan) domain.ID { return r.CommunityID }, func(d *store.Demand) *[]store.DemandPlan { return &d.Plans })
	split(out, known.Lines, func(r *store.DemandLine) domain.ID { return r.CommunityID }, func(d *store.Demand) *[]store.DemandLine { return &d.Lines })
	split(out, known.Calls, func(r *store.DemandCall) domain.ID { return r.CommunityID }, func(d *store.Demand) *[]store.DemandCall { return &d.Calls })
	split(out, known.Bought, func(r *store.DemandBought) domain.ID { return r.CommunityID }, func(d *store.Demand) *[]store.DemandBought { return &d.Bought })
	split(out, known.Places, func(r *store.DemandPlace) domain.ID { return r.CommunityID }, func(d *store.Demand) *[]store.DemandPlace { return &d.Places })
	split(out, known.Leads, func(r *domain.LeadTime) domain.ID { return r.CommunityID }, func(d *store.Demand) *[]domain.LeadTime { return &d.Leads })
	return out
}

// split gives each row to the demand of its community, in the place that belongs to its kind.
func split[R any](out map[domain.ID]*store.Demand, rows []R, community func(*R) domain.ID, place func(*store.Demand) *[]R) {
	for i := range rows {
		id := community(&rows[i])
		if out[id] == nil {
			out[id] = &store.Demand{}
		}
		p := place(out[id])
		*p = append(*p, rows[i])
	}
}

// catalogue is what the input of all communities has in common.
type catalogue struct {
	drugs      map[domain.ID]domain.Drug
	supplyKeys map[domain.ID]supplyKey
	rules      []domain.Rule
}

// supplyKey names drugs of which a box of one prolongs a supply plan of the other
// (domain.Drug.SameSupply).
type supplyKey struct{ generic, form, strength string }

// supplyKeys are the keys of the drugs.
func supplyKeys(drugs map[domain.ID]domain.Drug) map[domain.ID]supplyKey {
	out := make(map[domain.ID]supplyKey, len(drugs))
	for id, d := range drugs {
		out[id] = supplyKey{d.GenericName, d.Form, d.Strength}
	}
	return out
}

// residentSupply is one supply of one resident.
type residentSupply struct {
	resident domain.ID
	supply   supplyKey
}

// inputBuilder makes what was read of one community into what a forecast is made of.
type inputBuilder struct {
	*catalogue
	community     *domain.Community
	today         domain.Date
	known         *store.Demand
	outlook       *Outlook
	lastPurchase  map[residentSupply]store.DemandBought // by a resident of a supply
	usualHospital map[supplyKey]domain.ID               // where the community buys it most
	onOrder       map[residentSupply]domain.Milli       // requested or bought, and not delivered yet
}

func newInputBuilder(community *domain.Community, today domain.Date, known *store.Demand, catalogue *catalogue) *inputBuilder {
	b := &inputBuilder{
		catalogue: catalogue, community: community, today: today, known: known, outlook: NewOutlook(today, known.Leads),
		lastPurchase: map[residentSupply]store.DemandBought{}, usualHospital: map[supplyKey]domain.ID{}, onOrder: map[residentSupply]domain.Milli{},
	}
	b.indexPurchases()
	b.sumOnOrder()
	return b
}

// supplyOf is the supply that the drug is to the resident.
func (b *inputBuilder) supplyOf(resident, drug domain.ID) residentSupply {
	return residentSupply{resident, b.supplyKeys[drug]}
}

// indexPurchases notes where drugs were bought. Purchases come with the newest first;
// the numbers of several makers of one supply are added up.
func (b *inputBuilder) indexPurchases() {
	for _, purchase := range b.known.Bought {
		key := b.supplyOf(purchase.ResidentID, purchase.DrugID)
		if _, ok := b.lastPurchase[key]; !ok {
			b.lastPurchase[key] = purchase
		}
	}
	times := map[supplyKey]map[domain.ID]int{}
	for _, place := range b.known.Places {
		s := b.supplyKeys[place.DrugID]
		if times[s] == nil {
			times[s] = map[domain.ID]int{}
		}
		times[s][place.HospitalID] += place.Times
	}
	for s, hospitals := range times {
		for _, id := range sortedIDs(hospitals) {
			if best, ok := b.usualHospital[s]; !ok || hospitals[id] > hospitals[best] {
				b.usualHospital[s] = id
			}
		}
	}
}

// sumOnOrder adds up what is on its way to each resident. A line whose drug is not
// settled yet is nobody's supply.
func (b *inputBuilder) sumOnOrder() {
	for _, l := range b.known.Lines {
		drug, quantity := l.DrugID, l.Quantity
		if l.Status == domain.LineBought {
			drug, quantity = l.BoughtDrugID, l.Bought
		}
		if drug != "" {
			b.onOrder[b.supplyOf(l.ResidentID, drug)] += quantity
		}
	}
}

// hospitalFor is where the resident's drug will be bought: where it was last, or
// where the community buys it most; "" when neither is known.
func (b *inputBuilder) hospitalFor(resident, drug domain.ID) domain.ID {
	key := b.supplyOf(resident, drug)
	if purchase, ok := b.lastPurchase[key]; ok {
		return purchase.HospitalID
	}
	return b.usualHospital[key.supply]
}

// packs is the quantity in whole packs, rounded up.
func (b *inputBuilder) packs(drug domain.ID, quantity domain.Milli) int {
	d := b.drugs[drug]
	size := max(d.PackSize, 1)
	return max(1, int((quantity+size-1)/size))
}

// build makes the input of everything that was read.
func (b *inputBuilder) build() *forecast.Input {
	in := &forecast.Input{Today: b.today, Since: max(b.today.Add(-forecast.HistoryDays), b.community.Day(b.community.CreatedAt))}
	for i := range b.known.Plans {
		b.addPlan(in, &b.known.Plans[i])
	}
	for i := range b.known.Lines {
		b.addLine(in, &b.known.Lines[i])
	}
	b.addCalls(in)
	return in
}

// addPlan adds a supply plan, or counts it apart when nobody knows when it runs out and
// nothing is on its way.
func (b *inputBuilder) addPlan(in *forecast.Input, row *store.DemandPlan) {
	key := b.supplyOf(row.ResidentID, row.DrugID)
	if row.RunOutOn == "" {
		if b.onOrder[key] == 0 {
			in.Unknown = append(in.Unknown, row.DrugID)
		}
		return
	}
	drug := b.drugs[row.DrugID]
	plan := forecast.Plan{
		ResidentID: row.ResidentID, DrugID: row.DrugID, HospitalID: b.hospitalFor(row.ResidentID, row.DrugID),
		RunOutOn: row.RunOutOn, AsOf: row.AsOf, Source: row.Source, DailyDose: row.DailyDose, Coming: b.onOrder[key],
		LeadDays: b.outlook.Lead(drug.SupplyClass(), row.LeadDays), NotBefore: row.QuietUntil,
		PackSize: drug.PackSize, Packs: b.refillPacks(key, row),
	}
	// Nor before the insurance pays for it, unless that is too late anyway.
	runsOut := plan.RunsOut(b.today)
	opens := domain.RefillOpens(b.rules, b.community.District, &drug, runsOut, b.today)
	if !domain.Unmet(opens, runsOut, plan.LeadDays, OpenDay) {
		plan.NotBefore = max(plan.NotBefore, opens)
	}
	in.Plans = append(in.Plans, plan)
}

// refillPacks is how many packs the resident will ask for: as many as the last time, or
// for four weeks, if that much may be prescribed. What was bought in part counts as
// asked for.
func (b *inputBuilder) refillPacks(key residentSupply, row *store.DemandPlan) int {
	drug := b.drugs[row.DrugID]
	last := domain.Milli(0)
	if purchase, ok := b.lastPurchase[key]; ok {
		last = purchase.Bought
		if purchase.Quantity-purchase.Bought >= max(drug.PackSize, 1) {
			last = purchase.Quantity
		}
	}
	return b.packs(row.DrugID, domain.RefillQuantity(&drug, row.DailyDose, last))
}

// addLine adds what has been requested and is not bought.
func (b *inputBuilder) addLine(in *forecast.Input, row *store.DemandLine) {
	if row.Status != domain.LineOpen {
		return
	}
	l := forecast.Line{
		ResidentID: row.ResidentID, DrugID: row.DrugID, HospitalID: row.HospitalID, Assigned: row.State == domain.HospitalAssigned,
	}
	if l.DrugID != "" {
		l.Packs = b.packs(row.DrugID, row.Quantity)
		if l.HospitalID == "" {
			l.HospitalID = b.hospitalFor(row.ResidentID, row.DrugID)
		}
	}
	in.Lines = append(in.Lines, l)
}

// addCalls adds what was requested without a supply plan. Who called on a day for a drug
// with one as well would have called for that one anyway.
func (b *inputBuilder) addCalls(in *forecast.Input) {
	type residentDay struct {
		resident domain.ID
		on       domain.Date
	}
	planned := map[residentDay]bool{}
	var called []residentDay
	for _, r := range b.known.Calls {
		day := residentDay{r.ResidentID, r.NumberedOn}
		if _, seen := planned[day]; !seen {
			called = append(called, day)
		}
		planned[day] = planned[day] || r.Planned
		if !r.Planned && r.DrugID != "" {
			in.Calls = append(in.Calls, forecast.Call{
				On: r.NumberedOn, DrugID: r.DrugID, HospitalID: b.usualHospital[b.supplyKeys[r.DrugID]], Packs: b.packs(r.DrugID, r.Quantity),
			})
		}
	}
	for _, day := range called {
		if !planned[day] {
			in.Visits = append(in.Visits, day.on)
		}
	}
}
