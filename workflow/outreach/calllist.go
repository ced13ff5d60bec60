package outreach

import (
	"cmp"
	"context"
	"slices"
	"strings"

	"songyao/domain"
	"songyao/store"
	"songyao/workflow/office"
	"songyao/workflow/supply"
	"songyao/workflow/usecase"
)

// CallList is whom to call today in one community.
type CallList struct {
	CommunityID domain.ID
	Today       domain.Date
	Refills     int // households to be called about a refill, whatever was asked for
	Rounds      int // and only because somebody was not heard of
	Entries     []CallEntry
}

// CallEntry is one household to be called, once, with everything there is to say.
type CallEntry struct {
	Household string
	Reason    domain.CallReason
	Residents []office.ResidentView // whom it is about
	Refills   []CallRefill
	Overdue   []OverdueContact
	Tries     int             // today, without an answer
	LastTry   *domain.Contact // of today
}

// CallRefill is a supply plan to talk about: due, or due so soon that it goes along.
type CallRefill struct {
	domain.SupplyPlan
	Drug          domain.Drug
	Level         domain.Urgency
	DaysLeft      *int // negative once it is past; nil when unknown: "call"
	OrderBy       domain.Date
	RefillOpensOn domain.Date
	Due           bool        // a reason to call, not only along with another
	QuietUntil    domain.Date // the resident asked not to be called about it before
}

// Uninsurable reports that a refill on insurance would come too late.
func (r *CallRefill) Uninsurable() bool { return r.OrderBy != "" && r.RefillOpensOn > r.OrderBy }

// OverdueContact is somebody vulnerable who has to be heard of again.
type OverdueContact struct {
	Resident    domain.Resident
	DaysOverdue int // 0 on the day
}

// CallList tells whom to call today: a household at most once, for refills or on a
// round, never both; reason "" is both lists. It looks at the supply plans themselves,
// so that a job that did not run takes nobody off it. Errors: not_found (community).
func (svc *Service) CallList(ctx context.Context, c *usecase.Invocation, community domain.ID, reason domain.CallReason) (*CallList, error) {
	if err := c.CheckReach(community); err != nil || community == domain.System {
		return nil, domain.NotFound("community")
	}
	row, err := store.Get[domain.Community](ctx, svc.Store, "community", community)
	if err != nil {
		return nil, err
	}
	leads, err := svc.Store.Leads(ctx, domain.In(community))
	if err != nil {
		return nil, err
	}
	rules, err := svc.Store.Rules(ctx, domain.RefillTooSoon)
	if err != nil {
		return nil, err
	}
	builder := &callListBuilder{community: row, rules: rules, outlook: supply.NewOutlook(row.Day(svc.Now()), leads)}
	unheard, err := builder.outlook.Today.Add(1 - row.ContactDays).Start(row.Location()) // heard of since: not due yet
	if err != nil {
		return nil, err
	}
	builder.sheet, err = svc.Store.CallSheet(ctx, community, builder.outlook.Today, builder.latestRunOut(), unheard)
	if err != nil {
		return nil, err
	}
	return builder.list(reason), nil
}

// callListBuilder makes the call list of one day; it is pure.
type callListBuilder struct {
	community *domain.Community
	rules     []domain.Rule
	outlook   *supply.Outlook
	sheet     *store.CallSheet
	drugs     map[domain.ID]*domain.Drug
}

// latestRunOut is the last run-out date that can be due today, or go along with one
// that is, under a lead time of the community.
func (b *callListBuilder) latestRunOut() domain.Date {
	days := domain.TogetherDays
	for i := range b.rules {
		days = max(days, b.rules[i].Days)
	}
	latest := b.outlook.Today.Add(days)
	for _, class := range domain.SupplyClasses() {
		latest = max(latest, b.outlook.Horizon(b.outlook.Lead(class, 0)).Danger)
	}
	return latest
}

// list is the pure half of CallList.
func (b *callListBuilder) list(reason domain.CallReason) *CallList {
	b.drugs = map[domain.ID]*domain.Drug{}
	for i := range b.sheet.Drugs {
		b.drugs[b.sheet.Drugs[i].ID] = &b.sheet.Drugs[i]
	}
	out := &CallList{CommunityID: b.community.ID, Today: b.outlook.Today, Entries: []CallEntry{}}
	for _, e := range b.households() {
		if !b.complete(e) {
			continue
		}
		if e.Reason == domain.CallRefill {
			out.Refills++
		} else {
			out.Rounds++
		}
		if reason == "" || reason == e.Reason {
			out.Entries = append(out.Entries, *e)
		}
	}
	slices.SortFunc(out.Entries, func(a, b CallEntry) int { return a.rank().compare(b.rank()) })
	return out
}

// households groups the residents and their supply plans by household, without those
// that answered today.
func (b *callListBuilder) households() map[string]*CallEntry {
	byResident, out := map[domain.ID]*CallEntry{}, map[string]*CallEntry{}
	for _, r := range b.sheet.Residents {
		key := r.Household()
		if out[key] == nil {
			out[key] = &CallEntry{Household: key}
		}
		byResident[r.ID] = out[key]
		out[key].Residents = append(out[key].Residents, office.ResidentView{Resident: r})
		if due := r.ContactDue(b.community.Place, b.community.ContactDays); r.Vulnerable() && due <= b.outlook.Today {
			out[key].Overdue = append(out[key].Overdue, OverdueContact{r, due.DaysUntil(b.outlook.Today)})
		}
	}
	onOrder, alerts := b.onOrder(), b.alertsByPlan()
	for i := range b.sheet.Plans {
		p := &b.sheet.Plans[i]
		if e := byResident[p.ResidentID]; e != nil && !onOrder(p) { // an archived resident is not called
			e.Refills = append(e.Refills, b.refill(p, alerts[p.ID]))
		}
	}
	for i := range b.sheet.Contacts {
		c := &b.sheet.Contacts[i]
		if e := out[c.Household]; e != nil {
			e.Tries++
			e.LastTry = c
			if c.Result.Answered() {
				delete(out, c.Household) // left in peace until tomorrow
			}
		}
	}
	return out
}

// onOrder tells whether a box that prolongs a supply plan is on its way already.
func (b *callListBuilder) onOrder() func(*domain.SupplyPlan) bool {
	onOrder := map[domain.ID][]*domain.Drug{}
	for _, a := range b.sheet.Requested {
		onOrder[a.ResidentID] = append(onOrder[a.ResidentID], b.drugs[a.DrugID])
	}
	return func(p *domain.SupplyPlan) bool {
		return slices.ContainsFunc(onOrder[p.ResidentID], b.drugs[p.DrugID].SameSupply)
	}
}

// alertsByPlan finds the standing alerts by supply plan.
func (b *callListBuilder) alertsByPlan() map[domain.ID]*domain.Alert {
	out := map[domain.ID]*domain.Alert{}
	for i := range b.sheet.Alerts {
		out[b.sheet.Alerts[i].SubjectID] = &b.sheet.Alerts[i]
	}
	return out
}

// refill looks at a supply plan as it is today. What has got worse since the resident
// asked not to be called comes up again, even before the daily job has run.
func (b *callListBuilder) refill(p *domain.SupplyPlan, alert *domain.Alert) CallRefill {
	drug, today := b.drugs[p.DrugID], b.outlook.Today
	r := CallRefill{
		SupplyPlan: *p, Drug: *drug, Level: b.outlook.Level(p, drug),
		RefillOpensOn: domain.RefillOpens(b.rules, b.community.District, drug, p.RunOutOn, today),
	}
	if p.Known() {
		days := today.DaysUntil(p.RunOutOn)
		r.DaysLeft = &days
		r.OrderBy = domain.OrderBy(p.RunOutOn, b.outlook.Lead(drug.SupplyClass(), p.LeadDays), supply.OpenDay)
	}
	if r.Level != domain.UrgencyOK && alert != nil && alert.QuietUntil > today && r.Level.Priority() >= alert.Level.Priority() {
		r.QuietUntil = alert.QuietUntil
	}
	return r
}

// dueTogether keeps what is talked about in one call today, and nothing when no
// refill of the household is a reason to call.
func (b *callListBuilder) dueTogether(refills []CallRefill) []CallRefill {
	days, today := 0, b.outlook.Today
	offers := make([]domain.Refill, len(refills))
	for i := range refills {
		r := &refills[i]
		lead := b.outlook.Lead(r.Drug.SupplyClass(), r.LeadDays)
		ruleDays := domain.RefillDays(b.rules, b.community.District, &r.Drug, today)
		days = max(days, domain.RefillWindow(ruleDays, today.DaysUntil(b.outlook.Horizon(lead).Danger)))
		offers[i] = domain.Refill{
			RunOutOn: r.RunOutOn, Level: r.Level, OpensOn: r.RefillOpensOn, Unmet: r.Uninsurable(), Quiet: r.QuietUntil != "",
		}
	}
	var out []CallRefill
	for _, i := range domain.DueTogether(today, days, offers) {
		refills[i].Due = offers[i].Calls(today)
		out = append(out, refills[i])
	}
	return out
}

// complete settles why a household is called and what is talked about; false when
// there is no reason to.
func (b *callListBuilder) complete(e *CallEntry) bool {
	e.Refills = b.dueTogether(e.Refills)
	e.Reason = domain.CallRound
	if len(e.Refills) > 0 {
		e.Reason = domain.CallRefill
	}
	if len(e.Refills)+len(e.Overdue) == 0 {
		return false
	}
	e.Residents = slices.DeleteFunc(e.Residents, func(v office.ResidentView) bool { return !e.concerns(v.ID) })
	for i := range e.Residents {
		v := &e.Residents[i]
		for _, p := range b.sheet.Phones {
			if p.ResidentID == v.ID {
				v.Phones = append(v.Phones, p)
			}
		}
	}
	slices.SortFunc(e.Refills, func(a, b CallRefill) int {
		return cmp.Or(cmp.Compare(a.Level.Priority(), b.Level.Priority()), cmp.Compare(a.RunOutOn, b.RunOutOn), cmp.Compare(a.ID, b.ID))
	})
	return true
}

// concerns reports whether the call is about the resident.
func (e *CallEntry) concerns(resident domain.ID) bool {
	return slices.ContainsFunc(e.Refills, func(r CallRefill) bool { return r.ResidentID == resident }) ||
		slices.ContainsFunc(e.Overdue, func(o OverdueContact) bool { return o.Resident.ID == resident })
}

// callRank is where an entry stands: the untried before those who did not answer,
// the worst level first, then who runs out first (unknown before all), then who
// has been waiting longest to be heard of.
type callRank struct {
	tries, level, overdue int
	runOut                domain.Date
	household             string
}

// rank is the household's place on the list: that of its most urgent supply.
func (e *CallEntry) rank() callRank {
	k := callRank{tries: e.Tries, level: domain.UrgencyOK.Priority(), household: e.Household, runOut: "9999-12-31"}
	for i := range e.Refills {
		if r := &e.Refills[i]; r.Due {
			k.level, k.runOut = min(k.level, r.Level.Priority()), min(k.runOut, r.RunOutOn)
		}
	}
	for _, o := range e.Overdue {
		k.overdue = max(k.overdue, o.DaysOverdue)
	}
	return k
}

// compare orders two households; the door decides between equals, so that the list is always
// the same.
func (k callRank) compare(o callRank) int {
	return cmp.Or(cmp.Compare(k.tries, o.tries), cmp.Compare(k.level, o.level), cmp.Compare(k.runOut, o.runOut),
		cmp.Compare(o.overdue, k.overdue), strings.Compare(k.household, o.household))
}
