package supply

import (
	"context"
	"slices"
	"time"

	"songyao/domain"
	"songyao/store"
	"songyao/workflow/usecase"
)

// Outlook tells how urgent a supply is, on one day in one community.
type Outlook struct {
	Today    domain.Date
	leads    map[domain.SupplyClass]int
	horizons map[int]domain.Horizon // by lead time
}

func NewOutlook(today domain.Date, leads []domain.LeadTime) *Outlook {
	o := &Outlook{Today: today, leads: map[domain.SupplyClass]int{}, horizons: map[int]domain.Horizon{}}
	for _, l := range leads {
		o.leads[l.Class] = l.Days
	}
	return o
}

// Lead is how many open days a refill takes: the plan's own, the community's
// measured, or the seed.
func (o *Outlook) Lead(class domain.SupplyClass, own int) int {
	if own > 0 {
		return own
	}
	if days := o.leads[class]; days > 0 {
		return days
	}
	return class.SeedLead()
}

// Horizon looks ahead by the lead time.
func (o *Outlook) Horizon(lead int) domain.Horizon {
	h, ok := o.horizons[lead]
	if !ok {
		h = domain.HorizonOf(o.Today, lead, OpenDay)
		o.horizons[lead] = h
	}
	return h
}

// Level is how urgent the plan is; ok when nothing is taken.
func (o *Outlook) Level(p *domain.SupplyPlan, drug *domain.Drug) domain.Urgency {
	if p.Status != domain.SupplyActive {
		return domain.UrgencyOK
	}
	return o.Horizon(o.Lead(drug.SupplyClass(), p.LeadDays)).Level(p.RunOutOn, drug.GapDangerous)
}

// Line is how urgent a line of a call on the day told is.
func (o *Outlook) Line(l *domain.Line, told domain.Date, drug *domain.Drug) domain.Urgency {
	return l.Urgency(o.Horizon(o.Lead(drug.SupplyClass(), 0)), told, drug.GapDangerous)
}

// Regimen is what a resident takes, as one change rearranges it. Whatever changes
// a plan goes through happen, and settles the plan's alert in the same transaction.
type Regimen struct {
	Known *store.Supply
	plans []*domain.SupplyPlan
	// rules and district are only known where plans are shown.
	rules    []domain.Rule
	district string
	Outlook  *Outlook
	actor    domain.ID
	now      time.Time
	change   *domain.Change
	Record   func(action, subject string, id domain.ID, data any)
	touched  []*domain.SupplyPlan
	drugs    map[domain.ID]*domain.Drug // of plans begun here
}

func OpenRegimen(known *store.Supply, today domain.Date, actor domain.ID, now time.Time, change *domain.Change) *Regimen {
	c := &Regimen{
		Known: known, Outlook: NewOutlook(today, known.Leads), actor: actor, now: now, change: change, Record: change.Record,
		drugs: map[domain.ID]*domain.Drug{},
	}
	for i := range known.Plans {
		c.plans = append(c.plans, &known.Plans[i])
	}
	return c
}

func (c *Regimen) Drug(p *domain.SupplyPlan) *domain.Drug {
	if d, ok := c.drugs[p.DrugID]; ok {
		return d
	}
	return c.Known.Drug(p.DrugID)
}

// planFor finds the plan that a box of the drug prolongs; nil when there is none.
func (c *Regimen) planFor(drug *domain.Drug) *domain.SupplyPlan {
	for _, p := range c.plans {
		if p.Status != domain.SupplyStopped && c.Drug(p).SameSupply(drug) {
			return p
		}
	}
	return nil
}

// Start starts a plan of the drug. Its first event must follow.
func (c *Regimen) Start(community, resident domain.ID, drug *domain.Drug, leadDays int) *domain.SupplyPlan {
	p := &domain.SupplyPlan{
		CommunityID: community, ID: domain.NewID(c.now), ResidentID: resident, DrugID: drug.ID, LeadDays: leadDays, CreatedAt: c.now,
	}
	c.drugs[drug.ID] = drug
	c.plans = append(c.plans, p)
	c.change.Insert(p)
	return p
}

// Apply adds an event to a plan. Errors: those of SupplyPlan.Happen.
func (c *Regimen) Apply(p *domain.SupplyPlan, e domain.SupplyEvent) error {
	e.RecordedBy, e.At = c.actor, c.now
	made, err := p.AddEvent(c.Known.History(p.ID), e)
	if err != nil {
		return err
	}
	c.Known.Events = append(c.Known.Events, *made)
	c.change.Insert(made)
	c.Record("supply."+string(made.Kind), "supply_plans", p.ID, made)
	if !slices.Contains(c.touched, p) {
		c.touched = append(c.touched, p)
		if p.Version++; p.Version > 1 {
			c.change.Update(p)
		}
	}
	return nil
}

// SettleAlerts raises, changes or clears the alerts of the plans that changed.
func (c *Regimen) SettleAlerts() {
	for _, p := range c.touched {
		raised := SettleAlert(c.change, c.Record, c.now, p.ID, p.RunOutOn, c.Outlook.Level(p, c.Drug(p)), c.Known.Alert(p.ID))
		if raised != nil {
			c.Known.Alerts = append(c.Known.Alerts, *raised)
		}
	}
}

// SettleAlert brings the alert of a plan to its level: raised when there is none
// yet, cleared when all is well. What gets worse is heard again, whatever the
// resident said before. It returns the alert raised, if one was.
func SettleAlert(
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

// Report takes over what the caller says about drugs on a plan: what is left, and
// another dose. A count on the telephone beats all history.
func (c *Regimen) Report(lines []domain.Line, drugs map[domain.ID]domain.Drug, request domain.ID) error {
	var seen []*domain.SupplyPlan
	for i := range lines {
		l := &lines[i]
		drug := drugs[l.DrugID]
		p := c.planFor(&drug)
		if l.DrugID == "" || p == nil || slices.Contains(seen, p) {
			continue
		}
		seen = append(seen, p)
		e := domain.SupplyEvent{HappenedOn: c.Outlook.Today, Kind: domain.SupplyDose, RequestID: request}
		if l.OnHand != nil {
			e.Kind, e.Units = domain.SupplyCount, l.OnHand
		}
		if l.DailyDose > 0 && l.DailyDose != p.DailyDose {
			e.DailyDose = &l.DailyDose
		}
		if e.Units == nil && e.DailyDose == nil {
			continue
		}
		if err := c.Apply(p, e); err != nil {
			return err
		}
	}
	return nil
}

// Deliver adds what was handed over at the door. A drug for a standing condition
// that is not on a plan yet begins one with what was told in the call.
func (c *Regimen) Deliver(r *domain.Request, lines []domain.Line, drugs map[domain.ID]domain.Drug, called domain.Date) error {
	for i := range lines {
		l := &lines[i]
		drug := drugs[l.BoughtDrugID]
		if l.Status != domain.LineBought {
			continue
		}
		e := domain.SupplyEvent{
			HappenedOn: c.Outlook.Today, Kind: domain.SupplyReceived, Units: &l.Bought, Source: domain.SupplyDerived, RequestID: r.ID,
		}
		p := c.planFor(&drug)
		switch {
		case p != nil:
			if l.DailyDose > 0 && l.DailyDose != p.DailyDose && !c.dosedSince(p, r.RegisteredAt) {
				e.DailyDose = &l.DailyDose
			}
		case !drug.Chronic():
			continue
		default:
			p = c.Start(r.CommunityID, r.ResidentID, &drug, 0)
			if l.OnHand != nil {
				count := domain.SupplyEvent{
					HappenedOn: called, Kind: domain.SupplyCount, Units: l.OnHand, DailyDose: &l.DailyDose, RequestID: r.ID,
				}
				if err := c.Apply(p, count); err != nil {
					return err
				}
			} else {
				e.DailyDose = &l.DailyDose
			}
		}
		if err := c.Apply(p, e); err != nil {
			return err
		}
	}
	return nil
}

// dosedSince reports whether the plan's dose was set after the call: then it is
// newer than the line's.
func (c *Regimen) dosedSince(p *domain.SupplyPlan, called time.Time) bool {
	return slices.ContainsFunc(c.Known.History(p.ID), func(e domain.SupplyEvent) bool {
		return e.DailyDose != nil && e.At.After(called)
	})
}

// Retract takes back what a call about another patient said: what is left is
// counted to be what it would have been without it.
func (c *Regimen) Retract(request domain.ID) error {
	for _, p := range slices.Clone(c.plans) {
		history := c.Known.History(p.ID)
		if !slices.ContainsFunc(history, func(e domain.SupplyEvent) bool { return e.RequestID == request }) {
			continue
		}
		without := slices.DeleteFunc(history, func(e domain.SupplyEvent) bool { return e.RequestID == request })
		states := domain.Replay(without)
		s := states[len(states)-1].On(c.Outlook.Today)
		e := domain.SupplyEvent{HappenedOn: c.Outlook.Today, Kind: domain.SupplyDose, DailyDose: &s.DailyDose, RequestID: request, Note: "patient corrected"}
		if s.Units != nil {
			e.Kind, e.Units, e.Source = domain.SupplyCount, s.Units, s.Source
		}
		if err := c.Apply(p, e); err != nil {
			return err
		}
	}
	return nil
}

// NewSupplyPlan is what the hotline writes down of a drug that a resident takes.
type NewSupplyPlan struct {
	DrugID    domain.ID
	DailyDose domain.Milli  // 0 when unknown
	Units     *domain.Milli // on hand; nil when unknown
	CountedOn domain.Date   // "" for today
	LeadDays  int           // open days a refill takes, when it is not the community's
	Note      string
}

// StartSupply begins a plan. Errors: not_found (resident), resident_archived,
// unknown_drug, supply_plan_overlaps, day_in_future.
func (svc *Service) StartSupply(ctx context.Context, c *usecase.Invocation, resident domain.ID, in NewSupplyPlan) (*SupplyPlanView, error) {
	return usecase.Do(ctx, svc.Engine, c, func(now time.Time) (*SupplyPlanView, *domain.Change, error) {
		who, err := svc.Store.Inhabitant(ctx, c.Scope(), resident)
		if err != nil {
			return nil, nil, err
		}
		if who.Archived {
			return nil, nil, domain.Invalid("resident_archived", "")
		}
		drugs, err := svc.Store.DrugsByID(ctx, []domain.ID{in.DrugID})
		if err != nil {
			return nil, nil, err
		}
		drug, ok := drugs[in.DrugID]
		if !ok || drug.Archived {
			return nil, nil, domain.Invalid("unknown_drug", "/drug_id")
		}
		change := &domain.Change{CommunityID: who.CommunityID}
		cab, err := svc.cabinet(ctx, c, who, now, change)
		if err != nil {
			return nil, nil, err
		}
		if cab.planFor(&drug) != nil {
			return nil, nil, domain.Conflict("supply_plan_overlaps")
		}
		day, err := pastDay(in.CountedOn, cab.Outlook.Today, "/counted_on")
		if err != nil {
			return nil, nil, err
		}
		p := cab.Start(who.CommunityID, resident, &drug, in.LeadDays)
		e := domain.SupplyEvent{HappenedOn: day, Kind: domain.SupplyDose, DailyDose: &in.DailyDose, Note: in.Note}
		if in.Units != nil {
			e.Kind, e.Units = domain.SupplyCount, in.Units
		}
		if err := cab.Apply(p, e); err != nil {
			return nil, nil, err
		}
		cab.SettleAlerts()
		return cab.view(p), change, nil
	})
}

// SupplyNews is one thing learned about a plan.
type SupplyNews struct {
	Kind      domain.SupplyEventKind
	On        domain.Date // "" for today
	Units     *domain.Milli
	DailyDose *domain.Milli
	Source    domain.SupplySource
	Note      string
}

// RecordSupply takes up a count, a dose, a refill bought elsewhere, a stay in
// hospital, a stop or a restart; the run-out date moves in the same transaction.
//
// Errors: not_found, stale_version, day_in_future, supply_plan_overlaps (a restart
// beside another plan of the drug), and those of domain.SupplyPlan.Happen.
func (svc *Service) RecordSupply(ctx context.Context, c *usecase.Invocation, plan domain.ID, in SupplyNews) (*SupplyPlanView, error) {
	return usecase.Do(ctx, svc.Engine, c, func(now time.Time) (*SupplyPlanView, *domain.Change, error) {
		found, err := svc.Store.SupplyPlan(ctx, c.Scope(), plan)
		if err != nil {
			return nil, nil, err
		}
		who, err := svc.Store.Inhabitant(ctx, domain.In(found.CommunityID), found.ResidentID)
		if err != nil {
			return nil, nil, err
		}
		change := &domain.Change{CommunityID: who.CommunityID}
		cab, err := svc.cabinet(ctx, c, who, now, change)
		if err != nil {
			return nil, nil, err
		}
		p := cab.ByID(plan)
		if err := c.CheckVersion(p.Version); err != nil {
			return nil, nil, err
		}
		if other := cab.planFor(cab.Drug(p)); in.Kind == domain.SupplyRestart && other != nil {
			return nil, nil, domain.Conflict("supply_plan_overlaps")
		}
		if err := cab.learn(p, in); err != nil {
			return nil, nil, err
		}
		cab.SettleAlerts()
		return cab.view(p), change, nil
	})
}

// learn is the pure half of RecordSupply.
func (c *Regimen) learn(p *domain.SupplyPlan, in SupplyNews) error {
	day, err := pastDay(in.On, c.Outlook.Today, "/on")
	if err != nil {
		return err
	}
	return c.Apply(p, domain.SupplyEvent{
		HappenedOn: day, Kind: in.Kind, Units: in.Units, DailyDose: in.DailyDose, Source: in.Source, Note: in.Note,
	})
}

// ByID finds a plan of the cabinet.
func (c *Regimen) ByID(id domain.ID) *domain.SupplyPlan {
	for _, p := range c.plans {
		if p.ID == id {
			return p
		}
	}
	return nil
}

// cabinet opens the resident's for a change.
func (svc *Service) cabinet(ctx context.Context, c *usecase.Invocation, who *store.Inhabitant, now time.Time, change *domain.Change) (*Regimen, error) {
	known, err := svc.Store.SupplyOf(ctx, domain.In(who.CommunityID), who.ID)
	if err != nil {
		return nil, err
	}
	cab := OpenRegimen(known, who.Day(now), c.Who.StaffID, now, change)
	cab.district = who.District
	cab.rules, err = svc.Store.Rules(ctx, domain.RefillTooSoon)
	return cab, err
}

// pastDay is the day said, or today; what is still to come cannot have been seen.
func pastDay(said, today domain.Date, pointer string) (domain.Date, error) {
	if said == "" {
		return today, nil
	}
	if said > today {
		return "", domain.Invalid("day_in_future", pointer)
	}
	return said, nil
}

// SupplyPlanView is a plan as users see it, on one day.
type SupplyPlanView struct {
	domain.SupplyPlan
	Drug      domain.Drug
	Today     domain.Date
	UnitsLeft *domain.Milli  // at the beginning of Today; nil when unknown
	DaysLeft  *int           // until RunOutOn; negative once it is past
	Level     domain.Urgency // "" when nothing is taken
	LeadDays  int            // open days a refill takes
	OrderBy   domain.Date    // last day on which a refill has to be ordered
	Timeline  []SupplyMoment
	AlertID   domain.ID // that stands for it
	// RefillOpensOn is the first day on which the insurance pays for a refill.
	RefillOpensOn domain.Date
}

// Uninsurable reports that a refill on insurance would come too late.
func (v *SupplyPlanView) Uninsurable() bool { return v.OrderBy != "" && v.RefillOpensOn > v.OrderBy }

// SupplyMoment is an event with what it led to.
type SupplyMoment struct {
	domain.SupplyEvent
	After domain.Supply
}

// view shows a plan of the cabinet.
func (c *Regimen) view(p *domain.SupplyPlan) *SupplyPlanView {
	drug := c.Drug(p)
	v := &SupplyPlanView{SupplyPlan: *p, Drug: *drug, Today: c.Outlook.Today, LeadDays: c.Outlook.Lead(drug.SupplyClass(), p.LeadDays)}
	v.UnitsLeft = p.On(v.Today).Units
	if p.Status == domain.SupplyActive {
		v.Level = c.Outlook.Level(p, drug)
	}
	if p.Known() {
		days := v.Today.DaysUntil(p.RunOutOn)
		v.DaysLeft = &days
		v.OrderBy = domain.OrderBy(p.RunOutOn, v.LeadDays, OpenDay)
		v.RefillOpensOn = domain.RefillOpens(c.rules, c.district, drug, p.RunOutOn, v.Today)
	}
	if a := c.Known.Alert(p.ID); a != nil && a.ClearedAt == nil {
		v.AlertID = a.ID
	}
	events := c.Known.History(p.ID)
	states := domain.Replay(events)
	for i := range events {
		v.Timeline = append(v.Timeline, SupplyMoment{events[i], states[i]})
	}
	return v
}

// SupplyPlan shows one plan. Errors: not_found.
func (svc *Service) SupplyPlan(ctx context.Context, c *usecase.Invocation, id domain.ID) (*SupplyPlanView, error) {
	p, err := svc.Store.SupplyPlan(ctx, c.Scope(), id)
	if err != nil {
		return nil, err
	}
	plans, err := svc.Supply(ctx, c, p.ResidentID)
	if err != nil {
		return nil, err
	}
	i := slices.IndexFunc(plans, func(v SupplyPlanView) bool { return v.ID == id })
	return &plans[i], nil // plans are never deleted
}

// Supply shows what the resident takes and how long it lasts, with every event a
// person needs to check it by hand. Errors: not_found.
func (svc *Service) Supply(ctx context.Context, c *usecase.Invocation, resident domain.ID) ([]SupplyPlanView, error) {
	who, err := svc.Store.Inhabitant(ctx, c.Scope(), resident)
	if err != nil {
		return nil, err
	}
	cab, err := svc.cabinet(ctx, c, who, svc.Now(), &domain.Change{})
	if err != nil {
		return nil, err
	}
	out := make([]SupplyPlanView, 0, len(cab.plans))
	for _, p := range cab.plans {
		out = append(out, *cab.view(p))
	}
	return out, nil
}
