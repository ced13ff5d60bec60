package supply

import (
	"context"
	"slices"
	"time"

	"songyao/domain"
	"songyao/store"
	"songyao/workflow/usecase"
)

// Regimen is all that one resident takes, a supply plan a drug, as one change
// rearranges it. Whatever changes a supply plan goes through Apply, and SettleAlerts
// brings the plan's alert to its level in the same transaction. It owns the rows given.
type Regimen struct {
	known *store.Supply
	plans []*domain.SupplyPlan
	// rules and district are known only where supply plans are shown.
	rules    []domain.Rule
	district string
	Outlook  *Outlook
	actor    domain.ID
	now      time.Time
	change   *domain.Change
	// Record takes the ledger entries; the change's own unless the caller puts another.
	Record  func(action, subject string, id domain.ID, data any)
	touched []*domain.SupplyPlan
	drugs   map[domain.ID]*domain.Drug // of supply plans started here
}

// OpenRegimen takes up the rows known of one resident. What is decided goes into the
// change, in the actor's name.
func OpenRegimen(known *store.Supply, today domain.Date, actor domain.ID, now time.Time, change *domain.Change) *Regimen {
	r := &Regimen{
		known: known, Outlook: NewOutlook(today, known.Leads), actor: actor, now: now, change: change, Record: change.Record,
		drugs: map[domain.ID]*domain.Drug{},
	}
	for i := range known.Plans {
		r.plans = append(r.plans, &known.Plans[i])
	}
	return r
}

// openRegimen reads what the resident takes, for a change or to show it.
func (svc *Service) openRegimen(ctx context.Context, c *usecase.Invocation, inhabitant *store.Inhabitant, now time.Time, change *domain.Change) (*Regimen, error) {
	known, err := svc.Store.SupplyOf(ctx, domain.In(inhabitant.CommunityID), inhabitant.ID)
	if err != nil {
		return nil, err
	}
	regimen := OpenRegimen(known, inhabitant.Day(now), c.Who.StaffID, now, change)
	regimen.district = inhabitant.District
	regimen.rules, err = svc.Store.Rules(ctx, domain.RefillTooSoon)
	return regimen, err
}

// Drug is what the supply plan is about.
func (r *Regimen) Drug(p *domain.SupplyPlan) *domain.Drug {
	if d, ok := r.drugs[p.DrugID]; ok {
		return d
	}
	return r.known.Drug(p.DrugID)
}

// planOf finds the supply plan that a box of the drug prolongs; nil when there is none.
func (r *Regimen) planOf(drug *domain.Drug) *domain.SupplyPlan {
	for _, p := range r.plans {
		if p.Status != domain.SupplyStopped && r.Drug(p).SameSupply(drug) {
			return p
		}
	}
	return nil
}

// ByID finds one of the supply plans; nil when there is none.
func (r *Regimen) ByID(id domain.ID) *domain.SupplyPlan {
	for _, p := range r.plans {
		if p.ID == id {
			return p
		}
	}
	return nil
}

// start adds a supply plan of the drug; leadDays 0 is the community's lead time. Its
// first event must follow.
func (r *Regimen) start(community, resident domain.ID, drug *domain.Drug, leadDays int) *domain.SupplyPlan {
	p := &domain.SupplyPlan{
		CommunityID: community, ID: domain.NewID(r.now), ResidentID: resident, DrugID: drug.ID, LeadDays: leadDays, CreatedAt: r.now,
	}
	r.drugs[drug.ID] = drug
	r.plans = append(r.plans, p)
	r.change.Insert(p)
	return p
}

// Apply adds an event to a supply plan. Errors: those of domain.SupplyPlan.Happen.
func (r *Regimen) Apply(p *domain.SupplyPlan, e domain.SupplyEvent) error {
	e.RecordedBy, e.At = r.actor, r.now
	made, err := p.AddEvent(r.known.History(p.ID), e)
	if err != nil {
		return err
	}
	r.known.Events = append(r.known.Events, *made)
	r.change.Insert(made)
	r.Record("supply."+string(made.Kind), "supply_plans", p.ID, made)
	if !slices.Contains(r.touched, p) {
		r.touched = append(r.touched, p)
		if p.Version++; p.Version > 1 {
			r.change.Update(p)
		}
	}
	return nil
}

// Report takes over what the caller of a request says about drugs that have a supply
// plan: what is left, and another dose. A count on the telephone beats all history.
// Errors: those of Apply.
func (r *Regimen) Report(lines []domain.Line, drugs map[domain.ID]domain.Drug, request domain.ID) error {
	var seen []*domain.SupplyPlan
	for i := range lines {
		l := &lines[i]
		drug := drugs[l.DrugID]
		p := r.planOf(&drug)
		if l.DrugID == "" || p == nil || slices.Contains(seen, p) {
			continue
		}
		seen = append(seen, p)
		e := domain.SupplyEvent{HappenedOn: r.Today(p), Kind: domain.SupplyDose, RequestID: request}
		if l.OnHand != nil {
			e.Kind, e.Units = domain.SupplyCount, l.OnHand
		}
		if l.DailyDose > 0 && l.DailyDose != p.DailyDose {
			e.DailyDose = &l.DailyDose
		}
		if e.Units == nil && e.DailyDose == nil {
			continue
		}
		if err := r.Apply(p, e); err != nil {
			return err
		}
	}
	return nil
}

// Deliver adds what was handed over at the door. A drug for a standing condition
// that has no supply plan yet begins one with what was reported in the call, on the
// day called. Errors: those of Apply.
func (r *Regimen) Deliver(request *domain.Request, lines []domain.Line, drugs map[domain.ID]domain.Drug, called domain.Date) error {
	for i := range lines {
		l := &lines[i]
		drug := drugs[l.BoughtDrugID]
		if l.Status != domain.LineBought {
			continue
		}
		e := domain.SupplyEvent{
			Kind: domain.SupplyReceived, Units: &l.Bought, Source: domain.SupplyDerived, RequestID: request.ID,
		}
		p := r.planOf(&drug)
		switch {
		case p != nil:
			if l.DailyDose > 0 && l.DailyDose != p.DailyDose && !r.dosedSince(p, request.RegisteredAt) {
				e.DailyDose = &l.DailyDose
			}
		case !drug.Chronic():
			continue
		default:
			p = r.start(request.CommunityID, request.ResidentID, &drug, 0)
			if l.OnHand != nil {
				count := domain.SupplyEvent{
					HappenedOn: called, Kind: domain.SupplyCount, Units: l.OnHand, DailyDose: &l.DailyDose, RequestID: request.ID,
				}
				if err := r.Apply(p, count); err != nil {
					return err
				}
			} else {
				e.DailyDose = &l.DailyDose
			}
		}
		e.HappenedOn = r.Today(p)
		if err := r.Apply(p, e); err != nil {
			return err
		}
	}
	return nil
}

// Today is the day on which something happened now. A plan that a clock put on by mistake
// began on a later day takes that one: nothing that was handed over or said is refused for
// a clock.
func (r *Regimen) Today(p *domain.SupplyPlan) domain.Date {
	day := r.Outlook.Today
	for _, e := range r.known.History(p.ID) {
		if e.N == 1 || e.Kind != domain.SupplyCount && e.Kind != domain.SupplyReceived {
			day = max(day, e.HappenedOn)
		}
	}
	return day
}

// dosedSince reports whether the supply plan's dose was set after the call: then it is
// newer than the line's.
func (r *Regimen) dosedSince(p *domain.SupplyPlan, called time.Time) bool {
	return slices.ContainsFunc(r.known.History(p.ID), func(e domain.SupplyEvent) bool {
		return e.DailyDose != nil && e.At.After(called)
	})
}

// Retract takes back what a call about another patient said: what is left is
// counted to be what it would have been without it. What is no longer taken since then
// stays as it is: nobody is called for it. Errors: those of Apply.
func (r *Regimen) Retract(request domain.ID) error {
	for _, p := range slices.Clone(r.plans) {
		history := r.known.History(p.ID)
		if p.Status == domain.SupplyStopped || !slices.ContainsFunc(history, func(e domain.SupplyEvent) bool { return e.RequestID == request }) {
			continue
		}
		without := slices.DeleteFunc(history, func(e domain.SupplyEvent) bool { return e.RequestID == request })
		states := domain.Replay(without)
		today := r.Today(p)
		s := states[len(states)-1].On(today)
		e := domain.SupplyEvent{HappenedOn: today, Kind: domain.SupplyDose, DailyDose: &s.DailyDose, RequestID: request, Note: "patient corrected"}
		if s.Units != nil {
			e.Kind, e.Units, e.Source = domain.SupplyCount, s.Units, s.Source
		}
		if err := r.Apply(p, e); err != nil {
			return err
		}
	}
	return nil
}

// SettleAlerts raises, changes or clears the alerts of the supply plans that changed.
func (r *Regimen) SettleAlerts() {
	for _, p := range r.touched {
		if raised := r.SettleAlert(p); raised != nil {
			r.known.Alerts = append(r.known.Alerts, *raised)
		}
	}
}

// SettleAlert brings the alert of one supply plan to the level it has today, whether it
// changed or not, and returns the alert if it was raised just now.
func (r *Regimen) SettleAlert(p *domain.SupplyPlan) (raised *domain.Alert) {
	return settleAlert(r.change, r.Record, r.now, p.ID, p.RunOutOn, r.Outlook.Level(p, r.Drug(p)), r.known.Alert(p.ID))
}

// LatestSnooze is the last day to which a call about the supply plan can be put off so
// that a refill still comes in time.
func (r *Regimen) LatestSnooze(p *domain.SupplyPlan) domain.Date {
	lead := r.Outlook.Lead(r.Drug(p).SupplyClass(), p.LeadDays)
	return domain.SnoozeUntil(p.RunOutOn, r.Outlook.Today, lead, OpenDay)
}

// settleAlert brings the alert of a supply plan to its level: raised when there is none
// yet, cleared when all is well. What gets worse is raised again, whatever the
// resident said before. It returns the alert raised, if one was.
func settleAlert(
	change *domain.Change, record func(action, subject string, id domain.ID, data any), now time.Time,
	plan domain.ID, runOut domain.Date, level domain.Urgency, standing *domain.Alert,
) *domain.Alert {
	switch {
	case standing == nil && level != domain.UrgencyOK:
		a := &domain.Alert{
			CommunityID: change.CommunityID, ID: domain.NewID(now), Kind: domain.AlertSupply, SubjectID: plan, RaisedAt: now, Version: 1,
			Level: level, Data: domain.Document(struct {
				RunOutOn domain.Date `json:"run_out_on,omitempty"`
			}{runOut}),
		}
		change.Insert(a)
		record("alert.raise", "alerts", a.ID, a)
		return a
	case standing == nil || standing.Level == level:
	case level == domain.UrgencyOK:
		standing.ClearedAt = &now
		standing.Version++
		change.Update(standing)
		record("alert.clear", "alerts", standing.ID, struct{}{})
	default:
		before := *standing
		if level.Priority() < standing.Level.Priority() {
			standing.QuietUntil, standing.Outcome, standing.Reason = "", "", ""
		}
		standing.Level = level
		standing.Version++
		change.Update(standing)
		record("alert.level", "alerts", standing.ID, domain.Diff(&before, standing))
	}
	return nil
}
