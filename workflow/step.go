package workflow

import (
	"context"
	"maps"
	"slices"
	"time"

	"songyao/domain"
	"songyao/store"
)

// Input is what somebody says when an event happens to a request. Each kind
// lives in a file of its own with everything its event needs.
type Input interface {
	// event names what happens; some inputs mean different events for different cases.
	event(c *domain.Case) domain.Event
	// fetch reads what the decision needs beside the case.
	fetch(ctx context.Context, s *store.Store, now time.Time, c *domain.Case) (facts, error)
	// decide changes the step's request, lines, custody and money, or says no.
	decide(s *step) error
}

// facts is what only some events need to know.
type facts struct {
	market   *market // of the hospital in question
	errand   *errand
	driver   *store.Colleague // the driver named; nil when the role is not held here
	lacks    []domain.Lack    // what the actor misses to take up work in the field
	door     *store.Door
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
	Warnings  []Notice
	Documents []PaperCheck
	AsOf      time.Time // what Effective answers of the decisions are told at
	// Attachments are the request's pictures, oldest first.
	Attachments []domain.Attached
	Flags       Flags
}

// Flags are what to know of the drugs of lines, by line.
type Flags map[domain.ID][]domain.DrugFlag

func flagsOf(lines []domain.Line, drugs map[domain.ID]domain.Drug) Flags {
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
func (f *Flow) Fire(ctx context.Context, c *Call, id domain.ID, in Input) (*RequestView, error) {
	return do(ctx, f, c, func(now time.Time) (*RequestView, *domain.Change, error) {
		// Not only what is carried: the table and the guards judge, and who comes
		// too late is told so.
		file, err := f.store.Case(ctx, c.Scope().Whole(), id)
		if err != nil {
			return nil, nil, err
		}
		if err := c.fresh(file.Request.Version); err != nil {
			return nil, nil, err
		}
		actor := Actor{c.Who.StaffID, c.Who.In[file.Request.CommunityID]}
		// The table is asked before anything else is read.
		if _, err := permit(file.Request.State, in.event(file), actor.Roles); err != nil {
			return nil, nil, err
		}
		known, err := in.fetch(ctx, f.store, now, file)
		if err != nil {
			return nil, nil, err
		}
		known.lacks = c.Who.Unfit[file.Request.CommunityID]
		return decide(file, in, known, actor, now)
	})
}

// decide is the pure half of Fire: the case, what was said, who says it and when
// lead to the request as it will be and the change to be written, or to an
// error. It owns the case it is given.
func decide(c *domain.Case, in Input, known facts, actor Actor, now time.Time) (*RequestView, *domain.Change, error) {
	event := in.event(c)
	move, err := permit(c.Request.State, event, actor.Roles)
	if err != nil {
		return nil, nil, err
	}
	s := newStep(c, known, actor, now)
	before := *s.req
	s.req.State = move.To
	if err := in.decide(s); err != nil {
		return nil, nil, err
	}
	if s.req.State.Final() {
		s.req.FinishedAt = &now
	}
	s.touch(s.req.ID)
	s.record(string(event), "requests", s.req.ID, struct {
		Evidence Input
		Changed  []domain.FieldChange
	}{in, domain.Diff(&before, s.req)})
	s.finish()
	return s.view(), s.change, nil
}

// step is the working set of one event.
type step struct {
	book
	facts
	file    *domain.Case
	req     *domain.Request
	opinion *opinion // of an assignment that goes through
}

func newStep(c *domain.Case, known facts, actor Actor, now time.Time) *step {
	s := &step{book: bookOfCase(c, actor, now), facts: known, file: c, req: &c.Request}
	s.drugs = maps.Clone(c.Drugs)
	if s.drugs == nil {
		s.drugs = map[domain.ID]domain.Drug{}
	}
	maps.Copy(s.drugs, known.drugs)
	return s
}

func (s *step) patientAccount() domain.Account {
	return domain.Account{Kind: domain.AccountResident, ID: s.req.ResidentID}
}

// line finds a line of the request that is still to be bought.
func (s *step) line(id domain.ID, pointer string) (*domain.Line, error) {
	for i := range s.file.Lines {
		l := &s.file.Lines[i]
		if l.ID == id && l.Status == domain.LineOpen {
			return l, nil
		}
	}
	return nil, domain.Invalid("unknown_line", pointer)
}

// openLines lists the lines still to be bought.
func (s *step) openLines() []*domain.Line {
	var out []*domain.Line
	for i := range s.file.Lines {
		if s.file.Lines[i].Status == domain.LineOpen {
			out = append(out, &s.file.Lines[i])
		}
	}
	return out
}

// goods finds the bag bought for the request.
func (s *step) goods() *domain.KitItem {
	for _, k := range s.linked(s.req.ID) {
		if k.Kind == domain.ItemGoods {
			return k
		}
	}
	return nil
}

// derive works out the urgency of the lines still open, and the priority.
func (s *step) derive(drugs map[domain.ID]domain.Drug) {
	var lines []domain.Line
	for _, l := range s.openLines() {
		lines = append(lines, *l)
	}
	prioritise(s.req, lines, drugs, newOutlook(s.file.Place.Day(s.now), s.leads))
}

// cabinet opens what a resident takes; its ledger entries follow the step's own.
func (s *step) cabinet(known *store.Supply) *cabinet {
	c := openCabinet(known, s.file.Place.Day(s.now), s.actor.ID, s.now, s.change)
	c.record = s.record
	return c
}

// prioritise sets the request's urgency from its lines, and the priority from a
// person's override or else the urgency.
func prioritise(r *domain.Request, lines []domain.Line, drugs map[domain.ID]domain.Drug, o *outlook) {
	r.Urgency = domain.UrgencyOK
	for i := range lines {
		drug := drugs[lines[i].DrugID]
		if u := o.line(&lines[i], r.NumberedOn, &drug); u.Priority() < r.Urgency.Priority() {
			r.Urgency = u
		}
	}
	r.Priority = r.Urgency.Priority()
	if r.UrgencyOverride != "" {
		r.Priority = r.UrgencyOverride.Priority()
	}
}

// view is the request as it will be once the change is written.
func (s *step) view() *RequestView {
	v := &RequestView{
		Request: *s.req, Resident: s.file.Resident, Lines: slices.Clone(s.file.Lines), Items: []domain.KitItem{},
		Balances: s.balancesOf(s.req.ID), Decisions: s.file.Decisions, AsOf: s.now, Attachments: s.file.Attachments,
	}
	v.Lines = slices.DeleteFunc(v.Lines, func(l domain.Line) bool { return l.RequestID != s.req.ID })
	for i := range v.Lines {
		v.Lines[i].Prescription = v.Lines[i].PrescriptionOn(s.file.Place.Day(s.now))
	}
	v.Flags = flagsOf(v.Lines, s.drugs)
	for _, k := range s.linked(s.req.ID) {
		v.Items = append(v.Items, *k)
	}
	if s.opinion != nil {
		v.Warnings, v.Documents = s.opinion.warnings, s.opinion.papers
	}
	return v
}

// products lists what the lines name, or have become.
func products(lines []domain.Line) []domain.ID {
	var out []domain.ID
	for i := range lines {
		if id := lines[i].Product(); id != "" {
			out = append(out, id)
		}
	}
	return out
}
