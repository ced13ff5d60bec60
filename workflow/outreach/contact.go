package outreach

import (
	"context"
	"fmt"
	"slices"
	"time"

	"songyao/domain"
	"songyao/store"
	"songyao/workflow"
	"songyao/workflow/hotline"
	"songyao/workflow/office"
	"songyao/workflow/supply"
	"songyao/workflow/usecase"
)

// NewContact is what somebody writes down after trying to reach a household.
type NewContact struct {
	ResidentID domain.ID
	Channel    domain.Channel
	Result     domain.ContactResult
	Note       string
	Refills    []RefillTold
	Request    *CallRequest // for the refills asked for
	Need       string       // beside medicine on a plan
}

// RefillTold is what the household says about one plan of anybody in it.
type RefillTold struct {
	PlanID  domain.ID
	Answer  domain.RefillAnswer
	UntilOn domain.Date   // snoozed
	Reason  string        // declined, stopped
	OnHand  *domain.Milli // counted; requested, when it was told
}

// CallRequest is what a request needs that no plan knows.
type CallRequest struct {
	Caller          workflow.Caller
	ConsentWording  string
	UrgencyOverride domain.Urgency
	UrgencyReason   string
	DuplicateReason string
	Note            string
}

// ContactView is a contact as users see it.
type ContactView struct {
	domain.Contact
	Resident domain.Resident
	Request  *workflow.RequestView // registered in the call; only in the answer to it
	Earlier  []domain.Contact      // with the household on that day; only in the answer to it
}

// NewRequest is the request that the use case has made, if any.
func (v *ContactView) NewRequest() *domain.Request {
	if v.Request == nil {
		return nil
	}
	return &v.Request.Request
}

// RecordContact writes down one try to reach a household, with everything that
// was said: what is left of a drug, a refill asked for, put off or refused, a need.
// All of it is one transaction, and a request is registered in it.
//
// Errors: not_found, resident_archived, contact_not_reached, unknown_plan,
// refill_twice, reason_required, required, day_not_ahead, snooze_too_long,
// supply_not_active, refills_of_several, nothing_requested, unknown_drug, those of
// Register and of domain.SupplyPlan.Happen, and changed_meanwhile when somebody
// else spoke to the household at the same moment.
func (svc *Service) RecordContact(ctx context.Context, c *usecase.Invocation, in NewContact) (*ContactView, error) {
	return usecase.Do(ctx, svc.Engine, c, func(now time.Time) (*ContactView, *domain.Change, error) {
		door, err := svc.Store.Household(ctx, c.Scope(), in.ResidentID, func(p domain.Place) domain.Date { return p.Day(now) })
		if err != nil {
			return nil, nil, err
		}
		return newVisit(in, door, c.Actor(door.Resident.CommunityID), now).decide()
	})
}

// visit is the working set of one contact; it is pure and owns what it was given.
type visit struct {
	in       NewContact
	door     *store.Household
	actor    usecase.Actor
	now      time.Time
	today    domain.Date
	change   *domain.Change
	row      domain.Contact
	cabinets map[domain.ID]*supply.Regimen // by resident
}

func newVisit(in NewContact, door *store.Household, actor usecase.Actor, now time.Time) *visit {
	who := &door.Resident
	v := &visit{
		in: in, door: door, actor: actor, now: now, today: who.Day(now), change: &domain.Change{CommunityID: who.CommunityID},
		cabinets: map[domain.ID]*supply.Regimen{},
		row: domain.Contact{
			CommunityID: who.CommunityID, ID: domain.NewID(now), ResidentID: who.ID, Household: who.Household(), ContactedOn: who.Day(now),
			At: now, ContactedBy: actor.ID, Channel: in.Channel, Result: in.Result, Note: in.Note, Need: in.Need, Version: 1, UpdatedAt: now,
		},
	}
	if in.Need != "" {
		v.row.NeedState = domain.NeedOpen
	}
	return v
}

func (v *visit) decide() (*ContactView, *domain.Change, error) {
	if v.door.Resident.Archived {
		return nil, nil, domain.Invalid("resident_archived", "/resident_id")
	}
	if v.in.Result != domain.ContactReached && (len(v.in.Refills) > 0 || v.in.Request != nil) {
		return nil, nil, domain.Invalid("contact_not_reached", "/result")
	}
	v.change.Insert(&v.row)
	v.change.Record("contact.record", "contacts", v.row.ID, v.in)
	if err := v.answers(); err != nil {
		return nil, nil, err
	}
	v.reach()
	made, err := v.request()
	if err != nil {
		return nil, nil, err
	}
	v.touch(made)
	v.logCall()
	view := &ContactView{Contact: v.row, Resident: v.door.Resident.Resident, Request: made, Earlier: v.door.Today}
	return view, v.change, nil
}

// answers takes up what was said about each plan, but for the refills asked for.
func (v *visit) answers() error {
	seen := map[domain.ID]bool{}
	for i := range v.in.Refills {
		told, at := &v.in.Refills[i], fmt.Sprintf("/refills/%d", i)
		p := v.plan(told.PlanID)
		if p == nil {
			return domain.Invalid("unknown_plan", at+"/plan_id")
		}
		if seen[p.ID] {
			return domain.Invalid("refill_twice", at+"/plan_id")
		}
		seen[p.ID] = true
		if err := v.complete(told, at); err != nil {
			return err
		}
		if err := v.answer(p, told, at); err != nil {
			return err
		}
	}
	for _, r := range v.door.Members {
		if c := v.cabinets[r.ID]; c != nil {
			c.SettleAlerts()
		}
	}
	return nil
}

// plan finds a plan of somebody in the household.
func (v *visit) plan(id domain.ID) *domain.SupplyPlan {
	i := slices.IndexFunc(v.door.Supply.Plans, func(p domain.SupplyPlan) bool { return p.ID == id })
	if i < 0 {
		return nil
	}
	return v.regimen(v.door.Supply.Plans[i].ResidentID).ByID(id)
}

// regimen is what one of the household takes.
func (v *visit) regimen(resident domain.ID) *supply.Regimen {
	c, ok := v.cabinets[resident]
	if !ok {
		c = supply.OpenRegimen(v.door.Supply.Of(resident), v.today, v.actor.ID, v.now, v.change)
		v.cabinets[resident] = c
	}
	return c
}

// complete refuses an answer that lacks what makes it one.
func (v *visit) complete(told *RefillTold, at string) error {
	if told.OnHand != nil && told.Answer != domain.AnswerCounted && told.Answer != domain.AnswerRequested {
		return domain.Invalid("not_together", at+"/on_hand_milli") // a count must not be lost silently
	}
	switch told.Answer {
	case domain.AnswerSnoozed:
		if told.UntilOn == "" {
			return domain.Invalid("required", at+"/until_on")
		}
	case domain.AnswerDeclined, domain.AnswerStopped:
		if told.Reason == "" {
			return domain.Invalid("reason_required", at+"/reason")
		}
	case domain.AnswerCounted:
		if told.OnHand == nil {
			return domain.Invalid("required", at+"/on_hand_milli")
		}
	case domain.AnswerRequested:
		if v.in.Request == nil {
			return domain.Invalid("required", "/request")
		}
	}
	return nil
}

// answer takes up what was said about one plan.
func (v *visit) answer(p *domain.SupplyPlan, told *RefillTold, at string) error {
	c := v.regimen(p.ResidentID)
	switch told.Answer {
	case domain.AnswerCounted:
		return c.Apply(p, domain.SupplyEvent{HappenedOn: v.today, Kind: domain.SupplyCount, Units: told.OnHand})
	case domain.AnswerStopped:
		return c.Apply(p, domain.SupplyEvent{HappenedOn: v.today, Kind: domain.SupplyStop, Note: told.Reason})
	case domain.AnswerRequested, domain.AnswerSnoozed, domain.AnswerDeclined:
		if p.Status != domain.SupplyActive {
			return domain.Conflict("supply_not_active")
		}
	}
	if told.Answer == domain.AnswerDeclined {
		v.quieten(c, p, domain.RefillDeclined, v.today.Add(domain.DeclinedDays), told.Reason)
	}
	if told.Answer == domain.AnswerSnoozed {
		return v.snooze(c, p, told.UntilOn, at)
	}
	return nil
}

// snooze puts the call off to a day on which a refill still comes in time.
func (v *visit) snooze(c *supply.Regimen, p *domain.SupplyPlan, until domain.Date, at string) error {
	if until <= v.today {
		return domain.Invalid("day_not_ahead", at+"/until_on")
	}
	lead := c.Outlook.Lead(c.Drug(p).SupplyClass(), p.LeadDays)
	if last := domain.SnoozeUntil(p.RunOutOn, v.today, lead, supply.OpenDay); until > last {
		return domain.Invalid("snooze_too_long", at+"/until_on", last)
	}
	v.quieten(c, p, domain.RefillSnoozed, until, "")
	return nil
}

// quieten writes on the plan's alert what was said, at the level that the plan has
// today: from there it can only be heard again by getting worse. A plan that is
// not due has no alert, and will get one in its time.
func (v *visit) quieten(c *supply.Regimen, p *domain.SupplyPlan, said domain.RefillOutcome, until domain.Date, reason string) {
	supply.SettleAlert(v.change, v.change.Record, v.now, p.ID, p.RunOutOn, c.Outlook.Level(p, c.Drug(p)), c.Known.Alert(p.ID))
	v.note(p.ID, said, until, reason)
}

// note writes what was said on the plan's alert, if one stands.
func (v *visit) note(plan domain.ID, said domain.RefillOutcome, until domain.Date, reason string) {
	a, written := v.alert(plan)
	if a == nil || a.ClearedAt != nil {
		return
	}
	before := *a
	a.Outcome, a.QuietUntil, a.Reason = said, until, reason
	if !written {
		a.Version++
		v.change.Update(a)
	}
	v.change.Record("alert.answer", "alerts", a.ID, domain.Diff(&before, a))
}

// alert finds the plan's alert, and whether the change writes it already.
func (v *visit) alert(plan domain.ID) (a *domain.Alert, written bool) {
	for _, row := range slices.Concat(v.change.Inserts, v.change.Updates) {
		if a, ok := row.(*domain.Alert); ok && a.SubjectID == plan {
			return a, true
		}
	}
	return v.door.Supply.Alert(plan), false
}

// reach remembers when the vulnerable behind the door were last heard of.
func (v *visit) reach() {
	if v.in.Result != domain.ContactReached {
		return
	}
	for i := range v.door.Members {
		if r := &v.door.Members[i]; r.Vulnerable() {
			r.ReachedAt = &v.now
		}
	}
}

// logCall puts a contact by telephone into the log of calls. The call list sees to it
// that a household without an answer is tried again, so it opens no callback; one that
// answered closes those of the resident.
func (v *visit) logCall() {
	if v.in.Channel != domain.ChannelPhone {
		return
	}
	p := &domain.PhoneCall{
		CommunityID: v.row.CommunityID, ID: domain.NewID(v.now), Direction: domain.CallOut, Kind: domain.AboutRound,
		Outcome: v.in.Result.Outcome(), ResidentID: v.row.ResidentID, RequestID: v.row.RequestID, ContactID: v.row.ID, StaffID: v.actor.ID,
		CalledOn: v.today, StartedAt: v.now, EndedAt: v.now, Attempt: len(v.door.Today) + 1, Note: v.in.Note, RecordedAt: v.now,
	}
	if len(v.in.Refills) > 0 {
		p.Kind = domain.AboutRefill
	}
	for i := range v.door.Callbacks {
		if b := &v.door.Callbacks[i]; p.Outcome.Spoken() && p.Matter().Covers(b.Matter()) {
			p.CallbackID = b.ID
			hotline.CloseCallback(b, p, v.change)
		}
	}
	v.change.Insert(p)
}

// touch moves the version of everybody behind the door: of two who call the same
// household at the same moment, the second looks again and sees the first. A
// registration has moved its resident's already.
func (v *visit) touch(made *workflow.RequestView) {
	for i := range v.door.Members {
		r := &v.door.Members[i]
		if made != nil && made.ResidentID == r.ID {
			continue
		}
		r.Version++
		r.UpdatedAt = v.now
		v.change.Update(r)
	}
}

// request registers one request with every refill asked for; nil when there is none.
func (v *visit) request() (*workflow.RequestView, error) {
	var asked []*domain.SupplyPlan
	in := workflow.Registration{}
	for i := range v.in.Refills {
		told := &v.in.Refills[i]
		if told.Answer != domain.AnswerRequested {
			continue
		}
		p := v.plan(told.PlanID)
		if len(asked) > 0 && p.ResidentID != asked[0].ResidentID {
			return nil, domain.Invalid("refills_of_several", fmt.Sprintf("/refills/%d/plan_id", i))
		}
		if v.regimen(p.ResidentID).Drug(p).Archived {
			return nil, domain.Invalid("unknown_drug", fmt.Sprintf("/refills/%d/plan_id", i))
		}
		asked = append(asked, p)
		in.Lines = append(in.Lines, v.line(p, told))
	}
	if v.in.Request == nil {
		return nil, nil
	}
	if len(asked) == 0 {
		return nil, domain.Invalid("nothing_requested", "/request")
	}
	q := v.in.Request
	if under := v.underWay(asked); len(under) > 0 && q.DuplicateReason == "" {
		e := domain.Conflict("duplicate_request")
		e.Related = under
		return nil, e
	}
	in.ResidentID, in.Caller, in.ConsentWording, in.Note = asked[0].ResidentID, q.Caller, q.ConsentWording, q.Note
	in.UrgencyOverride, in.UrgencyReason, in.DuplicateReason = q.UrgencyOverride, q.UrgencyReason, q.DuplicateReason
	made, change, err := workflow.DecideRegistration(in, v.intake(in.ResidentID), v.actor, v.now)
	if err != nil {
		return nil, inside("/request", err)
	}
	v.row.RequestID = made.ID
	v.join(change)
	for _, p := range asked {
		v.note(p.ID, domain.RefillRequested, "", "")
	}
	return made, nil
}

// line is a refill of the plan as a line of a request: as many packs as the last
// time, and what is left as told, or as the plan has it.
func (v *visit) line(p *domain.SupplyPlan, told *RefillTold) workflow.NewLine {
	drug := v.regimen(p.ResidentID).Drug(p)
	l := workflow.NewLine{DrugID: p.DrugID, DailyDose: p.DailyDose, OnHand: told.OnHand, Substitution: domain.SubstituteAsk}
	if l.OnHand == nil {
		l.OnHand, l.Derived = p.On(v.today).Units, true
	}
	var last domain.Milli
	for i := range v.door.Past {
		past := &v.door.Past[i]
		if past.ResidentID == p.ResidentID && v.door.Product(past.DrugID).SameSupply(drug) {
			last, l.Substitution = past.Quantity, past.Substitution
			break
		}
	}
	l.Quantity = domain.RefillQuantity(drug, p.DailyDose, last)
	return l
}

// underWay lists the unfinished requests that bring one of the plans a box,
// whoever made it.
func (v *visit) underWay(asked []*domain.SupplyPlan) []domain.ID {
	var out []domain.ID
	for _, r := range v.door.Open {
		brings := func(l domain.Line) bool {
			return l.RequestID == r.ID && l.DrugID != "" && l.Status != domain.LineDropped &&
				slices.ContainsFunc(asked, func(p *domain.SupplyPlan) bool {
					return p.ResidentID == r.ResidentID && v.door.Product(l.DrugID).SameSupply(v.regimen(p.ResidentID).Drug(p))
				})
		}
		if slices.ContainsFunc(v.door.OpenLines, brings) {
			out = append(out, r.ID)
		}
	}
	return out
}

// intake is what a registration for one of the household is decided on.
func (v *visit) intake(resident domain.ID) *store.Intake {
	in := &store.Intake{Resident: v.door.Resident, Drugs: map[domain.ID]domain.Drug{}, Supply: *v.door.Supply.Of(resident)}
	for _, r := range v.door.Members {
		if r.ID == resident {
			in.Resident.Resident = r
		}
	}
	for _, r := range v.door.Open {
		if r.ResidentID == resident {
			in.Open = append(in.Open, r)
		}
	}
	in.OpenLines = v.door.OpenLines // those of other requests match none of Open
	for _, d := range v.door.Supply.Drugs {
		in.Drugs[d.ID] = d
	}
	return in
}

// join adds a registration's change to the contact's.
func (v *visit) join(c *domain.Change) {
	v.change.Numbered = c.Numbered
	v.change.Inserts = append(v.change.Inserts, c.Inserts...)
	v.change.Updates = append(v.change.Updates, c.Updates...)
	v.change.Entries = append(v.change.Entries, c.Entries...)
}

// inside moves the places an error names into a part of the body.
func inside(part string, err error) error {
	e := domain.AsError(err)
	for i := range e.Fields {
		e.Fields[i].Pointer = part + e.Fields[i].Pointer
	}
	return e
}

// ContactQuery narrows a list of contacts; zero fields do not.
type ContactQuery struct {
	CommunityID domain.ID
	ResidentID  domain.ID
	Need        domain.NeedState
}

// Contacts lists contacts, newest first, older than the one named.
func (svc *Service) Contacts(ctx context.Context, c *usecase.Invocation, q ContactQuery, before domain.ID, limit int) ([]ContactView, error) {
	scope := usecase.Narrow(c.Scope(), q.CommunityID)
	rows, err := svc.Store.Contacts(ctx, scope, store.ContactFilter{ResidentID: q.ResidentID, Need: q.Need}, before, limit)
	if err != nil {
		return nil, err
	}
	people, err := office.ResidentsOf(ctx, svc.office, scope, rows, func(r *domain.Contact) domain.ID { return r.ResidentID })
	if err != nil {
		return nil, err
	}
	out := make([]ContactView, len(rows))
	for i, r := range rows {
		out[i] = ContactView{Contact: r, Resident: people[r.ResidentID]}
	}
	return out, nil
}

// Contact reads a contact. Errors: not_found.
func (svc *Service) Contact(ctx context.Context, c *usecase.Invocation, id domain.ID) (*ContactView, error) {
	row, err := svc.Store.Contact(ctx, c.Scope(), id)
	if err != nil {
		return nil, err
	}
	who, err := svc.Store.Inhabitant(ctx, domain.In(row.CommunityID), row.ResidentID)
	if err != nil {
		return nil, err
	}
	return &ContactView{Contact: *row, Resident: who.Resident}, nil
}
