package planning

import (
	"slices"

	"songyao/domain"
	"songyao/store"
	"songyao/workflow/market"
)

// dayIndex finds its way in the rows that a plan is made of, and that applying it
// looks at again.
type dayIndex struct {
	w         *store.Planning
	market    *market.Snapshot
	on        domain.Date
	without   []domain.ID // drivers who dropped out, are not there or not fit to serve: their kits are taken back to the compound
	requests  map[domain.ID]*domain.Request
	residents map[domain.ID]*domain.Resident
	lines     map[domain.ID][]*domain.Line // by request, whatever became of them
	items     map[domain.ID]*domain.KitItem
	linked    map[domain.ID][]domain.ID       // items by request
	lasting   map[domain.ID]domain.ID         // the card that decides where a resident's kits are, or the record book
	theirs    map[domain.ID][]*domain.Request // by resident
	zones     map[domain.ID][]domain.ID       // communities by driver
}

func indexDay(w *dayRows, on domain.Date, without []domain.ID) dayIndex {
	l := dayIndex{
		w: w.Planning, market: w.market, on: on, without: without, requests: index(w.Requests, func(r *domain.Request) domain.ID { return r.ID }),
		residents: index(w.Residents, func(r *domain.Resident) domain.ID { return r.ID }),
		items:     index(w.Items, func(k *domain.KitItem) domain.ID { return k.ID }),
		theirs:    map[domain.ID][]*domain.Request{}, zones: map[domain.ID][]domain.ID{},
		lines: map[domain.ID][]*domain.Line{}, linked: map[domain.ID][]domain.ID{}, lasting: map[domain.ID]domain.ID{},
	}
	for _, z := range w.Zones {
		l.zones[z.DriverID] = append(l.zones[z.DriverID], z.CommunityID)
	}
	for i := range w.Staff {
		if who := &w.Staff[i]; who.Unavailable(on) || len(l.lacks(who)) > 0 {
			l.without = append(slices.Clip(l.without), w.Staff[i].ID)
		}
	}
	for i := range w.Requests {
		l.theirs[w.Requests[i].ResidentID] = append(l.theirs[w.Requests[i].ResidentID], &w.Requests[i])
	}
	for i := range w.Lines {
		l.lines[w.Lines[i].RequestID] = append(l.lines[w.Lines[i].RequestID], &w.Lines[i])
	}
	for _, x := range w.Links {
		l.linked[x.RequestID] = append(l.linked[x.RequestID], x.ItemID)
		k := l.items[x.ItemID]
		if k.Kind.Lasting() && (l.lasting[k.ResidentID] == "" || k.Kind == domain.ItemCard) {
			l.lasting[k.ResidentID] = k.ID
		}
	}
	return l
}

// index finds rows by their id.
func index[T any](rows []T, id func(*T) domain.ID) map[domain.ID]*T {
	out := make(map[domain.ID]*T, len(rows))
	for i := range rows {
		out[id(&rows[i])] = &rows[i]
	}
	return out
}

func (l *dayIndex) request(id domain.ID) *domain.Request { return l.requests[id] }

// openLines lists what is still to be bought.
func (l *dayIndex) openLines(request domain.ID) []*domain.Line {
	return slices.DeleteFunc(slices.Clone(l.lines[request]), func(x *domain.Line) bool { return x.Status != domain.LineOpen })
}

// drives reports whether somebody may drive for any of the communities.
func (l *dayIndex) drives(id domain.ID) bool {
	return l.driverNamed(id) != nil
}

// serves reports whether somebody may drive for the community: it is in the driver's zone.
func (l *dayIndex) serves(id, community domain.ID) bool {
	return l.drives(id) && slices.Contains(l.zones[id], community)
}

// driverNamed is one of those who may, as a person; nil when there is none.
func (l *dayIndex) driverNamed(id domain.ID) *domain.Staff {
	for i := range l.w.Staff {
		if l.w.Staff[i].ID == id {
			return &l.w.Staff[i]
		}
	}
	return nil
}

// lacks is what keeps a driver from serving in one of his communities on the day.
func (l *dayIndex) lacks(who *domain.Staff) []domain.Lack {
	for i := range l.w.Communities {
		if !l.serves(who.ID, l.w.Communities[i].ID) {
			continue
		}
		if lacks := who.Lacks([]domain.Role{domain.RoleDriver}, l.w.TestRules, l.w.Communities[i].District, l.on); len(lacks) > 0 {
			return lacks
		}
	}
	return nil
}

// colleague is a driver as the state machine judges one, in the request's community; nil
// when he does not drive there.
func (l *dayIndex) colleague(driver domain.ID, r *domain.Request) *store.Colleague {
	if !l.serves(driver, r.CommunityID) {
		return nil
	}
	out := &store.Colleague{Staff: *l.driverNamed(driver), Roles: []domain.Role{domain.RoleDriver}, Rules: l.w.TestRules}
	for i := range l.w.Communities {
		if c := &l.w.Communities[i]; c.ID == r.CommunityID {
			out.Place, out.District = c.Place, c.District
		}
	}
	return out
}

// kit is the item that decides where a request's kit is: its goods once bought, else
// the resident's card or record book, else whatever was given along; nil when nothing was.
func (l *dayIndex) kit(r *domain.Request) *domain.KitItem {
	var other *domain.KitItem
	for _, id := range l.linked[r.ID] {
		k := l.items[id]
		switch {
		case r.State == domain.Purchased && k.Kind == domain.ItemGoods:
			return k
		case r.State != domain.Purchased && k.Kind.Lasting():
			return l.items[l.lasting[k.ResidentID]]
		case other == nil && k.Kind != domain.ItemGoods:
			other = k
		}
	}
	return other
}

// car is the driver in whose hands the request's kit is, "" when it is at its compound:
// with collectors, couriers, or a driver who dropped out. away says that nobody of the
// service has it, so that nothing can be bought with it.
func (l *dayIndex) car(r *domain.Request) (driver domain.ID, away bool) {
	k := l.kit(r)
	switch {
	case k == nil:
		return "", false
	case k.HolderKind != domain.HolderStaff:
		return "", true
	case l.serves(k.HolderID, r.CommunityID) && !slices.Contains(l.without, k.HolderID):
		return k.HolderID, false
	}
	return "", false
}

// card tells which requests need the same card or record book: they are of one
// resident, who has one of each. "" for a request that needs none.
func (l *dayIndex) card(r *domain.Request) string {
	for _, id := range l.linked[r.ID] {
		if l.items[id].Kind.Lasting() {
			return string(r.ResidentID)
		}
	}
	return ""
}

// fact is what a plan relies on about the request.
func (l *dayIndex) fact(r *domain.Request) planFact {
	car, _ := l.car(r)
	f := planFact{
		RequestID: r.ID, CommunityID: r.CommunityID, State: r.State, HospitalID: r.HospitalID, DriverID: r.DriverID, CarID: car,
		Card: l.card(r),
	}
	for _, x := range l.openLines(r.ID) {
		f.Lines = append(f.Lines, planLine{x.DrugID, x.Quantity})
	}
	return f
}

// caseOf is the file of a request, as far as assigning it asks for it.
func (l *dayIndex) caseOf(r *domain.Request) *domain.Case {
	c := &domain.Case{Request: *r, Resident: *l.residents[r.ResidentID]}
	for i := range l.w.Communities {
		if x := &l.w.Communities[i]; x.ID == r.CommunityID {
			c.Place, c.District = x.Place, x.District
		}
	}
	for _, x := range l.lines[r.ID] {
		c.Lines = append(c.Lines, *x)
	}
	seen := map[domain.ID]bool{}
	for _, other := range l.theirs[r.ResidentID] {
		for _, item := range l.linked[other.ID] {
			c.Links = append(c.Links, domain.RequestItem{CommunityID: other.CommunityID, RequestID: other.ID, ItemID: item})
			if !seen[item] {
				seen[item] = true
				c.Items = append(c.Items, *l.items[item])
			}
		}
		if other.ID != r.ID {
			c.Siblings = append(c.Siblings, *other)
		}
	}
	return c
}

// errand is a request as hospitals look at it on the plan's day. short are the
// shortages that keep it from a hospital.
func (l *dayIndex) errand(r *domain.Request, short []domain.Shortage) *market.Basket {
	e := market.BasketOf(l.caseOf(r), l.market.Now)
	e.Day, e.Short, e.RunOut = l.on, short, map[domain.ID]domain.Date{}
	for i := range l.w.Supplies {
		p := &l.w.Supplies[i]
		if p.ResidentID != r.ResidentID {
			continue
		}
		taken := slices.IndexFunc(l.w.Supplied, func(d domain.Drug) bool { return d.ID == p.DrugID })
		for _, x := range e.Lines {
			if drug := l.market.Drugs[x.DrugID]; drug != nil && taken >= 0 && l.w.Supplied[taken].SameSupply(drug) {
				e.RunOut[x.DrugID] = p.RunOutOn
			}
		}
	}
	return e
}
