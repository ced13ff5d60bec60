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

// CallRefill is a plan to talk about: due, or due so soon that it goes along.
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
// round, never both; reason "" is both lists. It looks at the plans themselves, so
// that a job that did not run takes nobody off it. Errors: not_found (community).
func (svc *Service) CallList(ctx context.Context, c *usecase.Invocation, community domain.ID, reason domain.CallReason) (*CallList, error) {
	if err := c.CheckReach(community); err != nil || community == domain.System {
		return nil, domain.NotFound("community")
	}
	home, err := store.Get[domain.Community](ctx, svc.Store, "community", community)
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
	desk := &callListBuilder{home: home, rules: rules, outlook: supply.NewOutlook(home.Day(svc.Now()), leads)}
	desk.sheet, err = svc.Store.CallSheet(ctx, community, desk.outlook.Today, desk.farthest())
	if err != nil {
		return nil, err
	}
	return desk.list(reason), nil
}

// callListBuilder makes the call list of one day; it is pure.
type callListBuilder struct {
	home    *domain.Community
	rules   []domain.Rule
	outlook *supply.Outlook
	sheet   *store.CallSheet
	drugs   map[domain.ID]*domain.Drug
}

// farthest is the last run-out date that can be due today, or go along with one
// that is, under a lead time of the community.
func (d *callListBuilder) farthest() domain.Date {
	days := domain.TogetherDays
	for i := range d.rules {
		days = max(days, d.rules[i].Days)
	}
	far := d.outlook.Today.Add(days)
	for _, class := range domain.SupplyClasses() {
		far = max(far, d.outlook.Horizon(d.outlook.Lead(class, 0)).Danger)
	}
	return far
}

func (d *callListBuilder) list(reason domain.CallReason) *CallList {
	d.drugs = map[domain.ID]*domain.Drug{}
	for i := range d.sheet.Drugs {
		d.drugs[d.sheet.Drugs[i].ID] = &d.sheet.Drugs[i]
	}
	out := &CallList{CommunityID: d.home.ID, Today: d.outlook.Today, Entries: []CallEntry{}}
	for _, e := range d.households() {
		if !d.complete(e) {
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

// households groups the residents by door, and lays each one's plans beside them.
func (d *callListBuilder) households() map[string]*CallEntry {
	byResident, out := map[domain.ID]*CallEntry{}, map[string]*CallEntry{}
	for _, r := range d.sheet.Residents {
		key := r.Household()
		if out[key] == nil {
			out[key] = &CallEntry{Household: key}
		}
		byResident[r.ID] = out[key]
		out[key].Residents = append(out[key].Residents, office.ResidentView{Resident: r})
		if due := r.ContactDue(d.home.Place, d.home.ContactDays); r.Vulnerable() && due <= d.outlook.Today {
			out[key].Overdue = append(out[key].Overdue, OverdueContact{r, due.DaysUntil(d.outlook.Today)})
		}
	}
	asked, standing := d.asked(), d.standing()
	for i := range d.sheet.Plans {
		p := &d.sheet.Plans[i]
		if e := byResident[p.ResidentID]; e != nil && !asked(p) { // an archived resident is not called
			e.Refills = append(e.Refills, d.refill(p, standing[p.ID]))
		}
	}
	for i := range d.sheet.Contacts {
		c := &d.sheet.Contacts[i]
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

// asked tells whether a box that prolongs the plan is on its way already.
func (d *callListBuilder) asked() func(*domain.SupplyPlan) bool {
	under := map[domain.ID][]*domain.Drug{}
	for _, a := range d.sheet.Requested {
		under[a.ResidentID] = append(under[a.ResidentID], d.drugs[a.DrugID])
	}
	return func(p *domain.SupplyPlan) bool {
		return slices.ContainsFunc(under[p.ResidentID], d.drugs[p.DrugID].SameSupply)
	}
}

func (d *callListBuilder) standing() map[domain.ID]*domain.Alert {
	out := map[domain.ID]*domain.Alert{}
	for i := range d.sheet.Alerts {
		out[d.sheet.Alerts[i].SubjectID] = &d.sheet.Alerts[i]
	}
	return out
}

// refill looks at a plan as it is today. What has got worse since the resident
// asked for quiet is heard again, even before the daily job has run.
func (d *callListBuilder) refill(p *domain.SupplyPlan, alert *domain.Alert) CallRefill {
	drug, today := d.drugs[p.DrugID], d.outlook.Today
	r := CallRefill{
		SupplyPlan: *p, Drug: *drug, Level: d.outlook.Level(p, drug),
		RefillOpensOn: domain.RefillOpens(d.rules, d.home.District, drug, p.RunOutOn, today),
	}
	if p.Known() {
		days := today.DaysUntil(p.RunOutOn)
		r.DaysLeft = &days
		r.OrderBy = domain.OrderBy(p.RunOutOn, d.outlook.Lead(drug.SupplyClass(), p.LeadDays), supply.OpenDay)
	}
	if r.Level != domain.UrgencyOK && alert != nil && alert.QuietUntil > today && r.Level.Priority() >= alert.Level.Priority() {
		r.QuietUntil = alert.QuietUntil
	}
	return r
}

// together keeps what is talked about in one call today, and nothing when no
// refill of the household is a reason to call.
func (d *callListBuilder) together(refills []CallRefill) []CallRefill {
	days, today := 0, d.outlook.Today
	offers := make([]domain.Refill, len(refills))
	for i := range refills {
		r := &refills[i]
		lead := d.outlook.Lead(r.Drug.SupplyClass(), r.LeadDays)
		ruleDays := domain.RefillDays(d.rules, d.home.District, &r.Drug, today)
		days = max(days, domain.RefillWindow(ruleDays, today.DaysUntil(d.outlook.Horizon(lead).Danger)))
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
func (d *callListBuilder) complete(e *CallEntry) bool {
	e.Refills = d.together(e.Refills)
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
		for _, p := range d.sheet.Phones {
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

func (k callRank) compare(o callRank) int {
	return cmp.Or(cmp.Compare(k.tries, o.tries), cmp.Compare(k.level, o.level), cmp.Compare(k.runOut, o.runOut),
		cmp.Compare(o.overdue, k.overdue), strings.Compare(k.household, o.household))
}
