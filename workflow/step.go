package workflow

import (
	"context"
	"maps"
	"slices"
	"time"

	"songyao/domain"
	"songyao/store"
	"songyao/workflow/custody"
	"songyao/workflow/market"
	"songyao/workflow/supply"
	"songyao/workflow/usecase"
)

// Input is what somebody says when an event happens to a request. Each kind
// lives in a file of its own with everything its event needs.
type Input interface {
	// Event names what happens; some inputs mean different events for different cases.
	Event(c *domain.Case) domain.Event
	// fetch reads what the decision needs beside the case.
	fetch(ctx context.Context, s *store.Store, now time.Time, c *domain.Case) (Facts, error)
	// decide changes the step's request, lines, custody and money, or says no.
	decide(s *transition) error
}

// Facts is what only some events need to know.
type Facts struct {
	Market   *market.Snapshot // of the hospital in question
	Basket   *market.Basket
	Driver   *store.Colleague // the driver named; nil when the role is not held here
	lacks    []domain.Lack    // what the actor misses to take up work in the field
	door     *store.ProofPolicy
	alerts   []domain.Alert            // of the request, that stand and may be cleared
	drugs    map[domain.ID]domain.Drug // beside those of the lines
	sale     *domain.Sale
	receipts []domain.Request // bought for today with the same receipt number
	patient  *domain.Resident // to whom the request is to be corrected
	supply   *store.Supply    // of the resident
	theirs   *store.Supply    // of that other resident
	leads    []domain.LeadTime
	ring     []domain.Callback // about the request
	// attachments are those that the input names, as store.AttachmentsByID reads them.
	attachments []domain.Attached
}

// RequestView is a request as users see it.
type RequestView struct {
	domain.Request
	Resident  domain.Resident
	Lines     []domain.Line
	Items     []domain.KitItem
	Balances  []domain.Balance
	Decisions []domain.Decision
	Calls     *CallSummary // only of a request read by itself; nil when nobody rang about it
	// Warnings and Documents are told with an assignment: what does not stop it, and
	// the papers to take along.
	Warnings  []market.Notice
	Documents []market.PaperCheck
	AsOf      time.Time // what Effective answers of the decisions are told at
	// Attachments are the request's pictures, oldest first.
	Attachments []domain.Attached
	Flags       Flags
}

// Flags are what to know of the drugs of lines, by line.
type Flags map[domain.ID][]domain.DrugFlag

func FlagsOf(lines []domain.Line, drugs map[domain.ID]domain.Drug) Flags {
	out := Flags{}
	for i := range lines {
		drug := drugs[lines[i].Product()]
		if flags := drug.Flags(); len(flags) > 0 {
			out[lines[i].ID] = flags
		}
	}
	return out
}

// NewRequest is the request itself: it may be one that the use case has made.
func (v *RequestView) NewRequest() *domain.Request { return &v.Request }

// Fire lets an event happen to a request and answers the request as it is then.
//
// Errors: not_found; invalid_transition (with the allowed events);
// transition_role; stale_version; changed_meanwhile when somebody else was
// faster; and what the input's guards say.
func (svc *Service) Fire(ctx context.Context, c *usecase.Invocation, id domain.ID, in Input) (*RequestView, error) {
	return usecase.Do(ctx, svc.Engine, c, func(now time.Time) (*RequestView, *domain.Change, error) {
		// Not only what is carried: the table and the guards judge, and who comes
		// too late is told so.
		file, err := svc.Store.Case(ctx, c.Scope().Whole(), id)
		if err != nil {
			return nil, nil, err
		}
		if err := c.CheckVersion(file.Request.Version); err != nil {
			return nil, nil, err
		}
		actor := usecase.Actor{ID: c.Who.StaffID, Roles: c.Who.In[file.Request.CommunityID]}
		// The table is asked before anything else is read.
		if _, err := Permit(file.Request.State, in.Event(file), actor.Roles); err != nil {
			return nil, nil, err
		}
		known, err := in.fetch(ctx, svc.Store, now, file)
		if err != nil {
			return nil, nil, err
		}
		known.lacks = c.Who.Unfit[file.Request.CommunityID]
		return DecideEvent(file, in, known, actor, now)
	})
}

// DecideEvent is the pure half of Fire: the case, what was said, who says it and when
// lead to the request as it will be and the change to be written, or to an
// error. It owns the case it is given.
func DecideEvent(c *domain.Case, in Input, known Facts, actor usecase.Actor, now time.Time) (*RequestView, *domain.Change, error) {
	event := in.Event(c)
	move, err := Permit(c.Request.State, event, actor.Roles)
	if err != nil {
		return nil, nil, err
	}
	s := newTransition(c, known, actor, now)
	before := *s.req
	s.req.State = move.To
	if err := in.decide(s); err != nil {
		return nil, nil, err
	}
	if s.req.State.Final() {
		s.req.FinishedAt = &now
	}
	s.Touch(s.req.ID)
	s.Record(string(event), "requests", s.req.ID, struct {
		Evidence Input
		Changed  []domain.FieldChange
	}{in, domain.Diff(&before, s.req)})
	s.Finish()
	return s.view(), s.Change, nil
}

// transition is the working set of one event.
type transition struct {
	custody.Book
	Facts
	file    *domain.Case
	req     *domain.Request
	opinion *market.Assessment // of an assignment that goes through
}

func newTransition(c *domain.Case, known Facts, actor usecase.Actor, now time.Time) *transition {
	s := &transition{Book: custody.BookOf(c, actor, now), Facts: known, file: c, req: &c.Request}
	s.drugs = maps.Clone(c.Drugs)
	if s.drugs == nil {
		s.drugs = map[domain.ID]domain.Drug{}
	}
	maps.Copy(s.drugs, known.drugs)
	return s
}

func (s *transition) patientAccount() domain.Account {
	return domain.Account{Kind: domain.AccountResident, ID: s.req.ResidentID}
}

// line finds a line of the request that is still to be bought.
func (s *transition) line(id domain.ID, pointer string) (*domain.Line, error) {
	for i := range s.file.Lines {
		l := &s.file.Lines[i]
		if l.ID == id && l.Status == domain.LineOpen {
			return l, nil
		}
	}
	return nil, domain.Invalid("unknown_line", pointer)
}

// openLines lists the lines still to be bought.
func (s *transition) openLines() []*domain.Line {
	var out []*domain.Line
	for i := range s.file.Lines {
		if s.file.Lines[i].Status == domain.LineOpen {
			out = append(out, &s.file.Lines[i])
		}
	}
	return out
}

// goods finds the bag bought for the request.
func (s *transition) goods() *domain.KitItem {
	for _, k := range s.Linked(s.req.ID) {
		if k.Kind == domain.ItemGoods {
			return k
		}
	}
	return nil
}

// derive works out the urgency of the lines still open, and the priority.
func (s *transition) derive(drugs map[domain.ID]domain.Drug) {
	var lines []domain.Line
	for _, l := range s.openLines() {
		lines = append(lines, *l)
	}
	prioritise(s.req, lines, drugs, supply.NewOutlook(s.file.Place.Day(s.Now), s.leads))
}

// regimen opens what a resident takes; its ledger entries follow the step's own.
func (s *transition) regimen(known *store.Supply) *supply.Regimen {
	c := supply.OpenRegimen(known, s.file.Place.Day(s.Now), s.Actor.ID, s.Now, s.Change)
	c.Record = s.Record
	return c
}

// prioritise sets the request's urgency from its lines, and the priority from a
// person's override or else the urgency.
func prioritise(r *domain.Request, lines []domain.Line, drugs map[domain.ID]domain.Drug, o *supply.Outlook) {
	r.Urgency = domain.UrgencyOK
	for i := range lines {
		drug := drugs[lines[i].DrugID]
		if u := o.Line(&lines[i], r.NumberedOn, &drug); u.Priority() < r.Urgency.Priority() {
			r.Urgency = u
		}
	}
	r.Priority = r.Urgency.Priority()
	if r.UrgencyOverride != "" {
		r.Priority = r.UrgencyOverride.Priority()
	}
}

// view is the request as it will be once the change is written.
func (s *transition) view() *RequestView {
	v := &RequestView{
		Request: *s.req, Resident: s.file.Resident, Lines: slices.Clone(s.file.Lines), Items: []domain.KitItem{},
		Balances: s.BalancesOf(s.req.ID), Decisions: s.file.Decisions, AsOf: s.Now, Attachments: s.file.Attachments,
	}
	v.Lines = slices.DeleteFunc(v.Lines, func(l domain.Line) bool { return l.RequestID != s.req.ID })
	for i := range v.Lines {
		v.Lines[i].Prescription = v.Lines[i].PrescriptionOn(s.file.Place.Day(s.Now))
	}
	v.Flags = FlagsOf(v.Lines, s.drugs)
	for _, k := range s.Linked(s.req.ID) {
		v.Items = append(v.Items, *k)
	}
	if s.opinion != nil {
		v.Warnings, v.Documents = s.opinion.Warnings, s.opinion.Papers
	}
	return v
}

// Products lists what the lines name, or have become.
func Products(lines []domain.Line) []domain.ID {
	var out []domain.ID
	for i := range lines {
		if id := lines[i].Product(); id != "" {
			out = append(out, id)
		}
	}
	return out
}
