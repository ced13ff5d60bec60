package planning

import (
	"slices"

	"songyao/domain"
	"songyao/store"
	"songyao/workflow/market"
)

// dayIndex finds rows of the day: those that a plan is made of, and that applying it
// looks at again.
type dayIndex struct {
	rows        *store.Planning
	market      *market.Snapshot
	on          domain.Date
	unavailable []domain.ID // drivers who dropped out, are not there or not fit to serve: their kits are taken back to the compound
	requests    map[domain.ID]*domain.Request
	residents   map[domain.ID]*domain.Resident
	lines       map[domain.ID][]*domain.Line // by request, whatever became of them
	items       map[domain.ID]*domain.KitItem
	linked      map[domain.ID][]domain.ID       // items by request
	cards       map[domain.ID]domain.ID         // the card that decides where a resident's kits are, or the record book
	ofResident  map[domain.ID][]*domain.Request // by resident
	zones       map[domain.ID][]domain.ID       // communities by driver
}

// indexDay indexes the rows. The drivers dropped are left out beside those who are away
// or not fit to serve.
func indexDay(rows *dayRows, on domain.Date, dropped []domain.ID) dayIndex {
	day := dayIndex{
		rows: rows.Planning, market: rows.market, on: on, unavailable: dropped, requests: index(rows.Requests, func(r *domain.Request) domain.ID { return r.ID }),
		residents:  index(rows.Residents, func(r *domain.Resident) domain.ID { return r.ID }),
		items:      index(rows.Items, func(k *domain.KitItem) domain.ID { return k.ID }),
		ofResident: map[domain.ID][]*domain.Request{}, zones: map[domain.ID][]domain.ID{},
		lines: map[domain.ID][]*domain.Line{}, linked: map[domain.ID][]domain.ID{}, cards: map[domain.ID]domain.ID{},
	}
	for _, z := range rows.Zones {
		day.zones[z.DriverID] = append(day.zones[z.DriverID], z.CommunityID)
	}
	for i := range rows.Staff {
		if who := &rows.Staff[i]; who.Unavailable(on) || len(day.lacks(who)) > 0 {
			day.unavailable = append(slices.Clip(day.unavailable), rows.Staff[i].ID)
		}
	}
	for i := range rows.Requests {
		day.ofResident[rows.Requests[i].ResidentID] = append(day.ofResident[rows.Requests[i].ResidentID], &rows.Requests[i])
	}
	for i := range rows.Lines {
		day.lines[rows.Lines[i].RequestID] = append(day.lines[rows.Lines[i].RequestID], &rows.Lines[i])
	}
	for _, x := range rows.Links {
		day.linked[x.RequestID] = append(day.linked[x.RequestID], x.ItemID)
		k := day.items[x.ItemID]
		if k.Kind.Lasting() && (day.cards[k.ResidentID] == "" || k.Kind == domain.ItemCard) {
			day.cards[k.ResidentID] = k.ID
		}
	}
	return day
}

// index finds rows by their id.
func index[T any](rows []T, id func(*T) domain.ID) map[domain.ID]*T {
	out := make(map[domain.ID]*T, len(rows))
	for i := range rows {
		out[id(&rows[i])] = &rows[i]
	}
	return out
}

// request finds one of the day's; nil when there is none.
func (day *dayIndex) request(id domain.ID) *domain.Request { return day.requests[id] }

// openLines lists what is still to be bought.
func (day *dayIndex) openLines(request domain.ID) []*domain.Line {
	return slices.DeleteFunc(slices.Clone(day.lines[request]), func(x *domain.Line) bool { return x.Status != domain.LineOpen })
}

// drives reports whether somebody may drive for any of the communities.
func (day *dayIndex) drives(id domain.ID) bool {
	return day.driverByID(id) != nil
}

// serves reports whether somebody may drive for the community: it is in the driver's zone.
func (day *dayIndex) serves(id, community domain.ID) bool {
	return day.drives(id) && slices.Contains(day.zones[id], community)
}

// driverByID is one of those who may, as a person; nil when there is none.
func (day *dayIndex) driverByID(id domain.ID) *domain.Staff {
	for i := range day.rows.Staff {
		if day.rows.Staff[i].ID == id {
			return &day.rows.Staff[i]
		}
	}
	return nil
}

// lacks is what keeps a driver from serving in one of his communities on the day.
func (day *dayIndex) lacks(who *domain.Staff) []domain.Lack {
	for i := range day.rows.Communities {
		if !day.serves(who.ID, day.rows.Communities[i].ID) {
			continue
		}
		if lacks := who.Lacks([]domain.Role{domain.RoleDriver}, day.rows.TestRules, day.rows.Communities[i].District, day.on); len(lacks) > 0 {
			return lacks
		}
	}
	return nil
}

// colleague is a driver as the state machine judges one, in the request's community; nil
// when he does not drive there.
func (day *dayIndex) colleague(driver domain.ID, r *domain.Request) *store.Colleague {
	if !day.serves(driver, r.CommunityID) {
		return nil
	}
	out := &store.Colleague{Staff: *day.driverByID(driver), Roles: []domain.Role{domain.RoleDriver}, Rules: day.rows.TestRules}
	for i := range day.rows.Communities {
		if c := &day.rows.Communities[i]; c.ID == r.CommunityID {
			out.Place, out.District = c.Place, c.District
		}
	}
	return out
}

// kitItem is the item that decides where a request's kit is: its goods once bought, else
// the resident's card or record book, else whatever was given along; nil when nothing was.
func (day *dayIndex) kitItem(r *domain.Request) *domain.KitItem {
	var other *domain.KitItem
	for _, id := range day.linked[r.ID] {
		k := day.items[id]
		switch {
		case r.State == domain.Purchased && k.Kind == domain.ItemGoods:
			return k
		case r.State != domain.Purchased && k.Kind.Lasting():
			return day.items[day.cards[k.ResidentID]]
		case other == nil && k.Kind != domain.ItemGoods:
			other = k
		}
	}
	return other
}

// kitDriver is the driver in whose hands the request's kit is, "" when it is at its compound:
// with collectors, couriers, or a driver who dropped out. away says that nobody of the
// service has it, so that nothing can be bought with it.
func (day *dayIndex) kitDriver(r *domain.Request) (driver domain.ID, away bool) {
	k := day.kitItem(r)
	switch {
	case k == nil:
		return "", false
	case k.HolderKind != domain.HolderStaff:
		return "", true
	case day.serves(k.HolderID, r.CommunityID) && !slices.Contains(day.unavailable, k.HolderID):
		return k.HolderID, false
	}
	return "", false
}

// sharedCard tells which requests need the same card or record book: they are of one
// resident, who has one of each. "" for a request that needs none.
func (day *dayIndex) sharedCard(r *domain.Request) string {
	for _, id := range day.linked[r.ID] {
		if day.items[id].Kind.Lasting() {
			return string(r.ResidentID)
		}
	}
	return ""
}

// fact is what a plan relies on about the request.
func (day *dayIndex) fact(r *domain.Request) planFact {
	car, _ := day.kitDriver(r)
	f := planFact{
		RequestID: r.ID, CommunityID: r.CommunityID, State: r.State, HospitalID: r.HospitalID, DriverID: r.DriverID, CarID: car,
		Card: day.sharedCard(r),
	}
	for _, x := range day.openLines(r.ID) {
		f.Lines = append(f.Lines, planLine{x.DrugID, x.Quantity})
	}
	return f
}

// caseOf is the file of a request, as far as assigning it asks for it.
func (day *dayIndex) caseOf(r *domain.Request) *domain.Case {
	c := &domain.Case{Request: *r, Resident: *day.residents[r.ResidentID]}
	for i := range day.rows.Communities {
		if x := &day.rows.Communities[i]; x.ID == r.CommunityID {
			c.Place, c.District = x.Place, x.District
		}
	}
	for _, x := range day.lines[r.ID] {
		c.Lines = append(c.Lines, *x)
	}
	seen := map[domain.ID]bool{}
	for _, other := range day.ofResident[r.ResidentID] {
		for _, item := range day.linked[other.ID] {
			c.Links = append(c.Links, domain.RequestItem{CommunityID: other.CommunityID, RequestID: other.ID, ItemID: item})
			if !seen[item] {
				seen[item] = true
				c.Items = append(c.Items, *day.items[item])
			}
		}
		if other.ID != r.ID {
			c.Siblings = append(c.Siblings, *other)
		}
	}
	return c
}

// basket is what is to be bought for a request on the plan's day. short are the
// shortages that keep it from a hospital.
func (day *dayIndex) basket(r *domain.Request, short []domain.Shortage) *market.Basket {
	basket := market.BasketOf(day.caseOf(r), day.market.Now)
	basket.Day, basket.Short, basket.RunOut = day.on, short, map[domain.ID]domain.Date{}
	for i := range day.rows.Supplies {
		p := &day.rows.Supplies[i]
		if p.ResidentID != r.ResidentID {
			continue
		}
		taken := slices.IndexFunc(day.rows.Supplied, func(d domain.Drug) bool { return d.ID == p.DrugID })
		for _, x := range basket.Lines {
			if drug := day.market.Drugs[x.DrugID]; drug != nil && taken >= 0 && day.rows.Supplied[taken].SameSupply(drug) {
				basket.RunOut[x.DrugID] = p.RunOutOn
			}
		}
	}
	return basket
}
