package workflow

import (
	"context"
	"maps"
	"slices"
	"time"

	"songyao/domain"
	"songyao/store"
)

// Actor is who does something, with the roles held in the community concerned.
type Actor struct {
	ID    domain.ID
	Roles []domain.Role
}

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

// born is the request itself: it may be one that the use case has made.
func (v *RequestView) born() *domain.Request { return &v.Request }

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

// book is the working set of a decision: items, links, money and the requests
// they belong to. Custody and money change only through move and pay.
type book struct {
	actor    Actor
	now      time.Time
	requests map[domain.ID]*domain.Request // not closed
	items    []*domain.KitItem
	links    []domain.RequestItem
	balances []domain.Balance
	pictures []domain.Attached // that a proof names
	returns  *store.Door       // by which a return to the resident is judged
	change   *domain.Change
	touched  []domain.ID // requests whose custody, money or own fields change
	notes    []note      // ledger entries, in order
}

type note struct {
	action, subject string
	id              domain.ID
	data            any
}

// record adds to the ledger.
func (b *book) record(action, subject string, id domain.ID, data any) {
	b.notes = append(b.notes, note{action, subject, id, data})
}

// touch marks the request as changed: its version moves, so that of two changes
// that each leave something out the later one sees the other.
func (b *book) touch(request domain.ID) {
	if !slices.Contains(b.touched, request) {
		b.touched = append(b.touched, request)
	}
}

// uses reports whether the request uses the item.
func (b *book) uses(request, item domain.ID) bool {
	return slices.ContainsFunc(b.links, func(l domain.RequestItem) bool { return l.RequestID == request && l.ItemID == item })
}

// linked lists the items of a request.
func (b *book) linked(request domain.ID) []*domain.KitItem {
	var out []*domain.KitItem
	for _, k := range b.items {
		if b.uses(request, k.ID) {
			out = append(out, k)
		}
	}
	return out
}

// item finds an item of the working set.
func (b *book) item(id domain.ID) *domain.KitItem {
	for _, k := range b.items {
		if k.ID == id {
			return k
		}
	}
	return nil
}

// link lets the request use the item.
func (b *book) link(request domain.ID, k *domain.KitItem) {
	if b.uses(request, k.ID) {
		return
	}
	l := domain.RequestItem{CommunityID: b.change.CommunityID, RequestID: request, ItemID: k.ID}
	b.links = append(b.links, l)
	b.change.Insert(&l)
}

// handover is how an item changed hands.
type handover struct {
	request   domain.ID
	place     string
	proofKind domain.ProofKind
	proof     string
}

// birth brings a new item into the world in the hands of from; the move that
// follows is its first.
func (b *book) birth(resident domain.ID, kind domain.ItemKind, label string, from domain.Holder) *domain.KitItem {
	k := &domain.KitItem{
		CommunityID: b.change.CommunityID, ID: domain.NewID(b.now), ResidentID: resident, Kind: kind, Label: label,
		HolderKind: from.Kind, HolderID: from.ID, HeldSince: b.now,
	}
	b.items = append(b.items, k)
	b.change.Insert(k)
	return k
}

// move hands an item over from whoever has it.
func (b *book) move(k *domain.KitItem, to domain.Holder, h handover) {
	from := k.Holder()
	if from == to {
		return
	}
	k.HolderKind, k.HolderID, k.HeldSince = to.Kind, to.ID, b.now
	k.Version++
	if k.Version > 1 {
		b.change.Update(k)
	}
	b.change.Insert(&domain.CustodyMove{
		CommunityID: k.CommunityID, ItemID: k.ID, N: k.Version, FromKind: from.Kind, FromID: from.ID, ToKind: to.Kind, ToID: to.ID,
		At: b.now, RecordedBy: b.actor.ID, RequestID: h.request, Place: h.place, ProofKind: h.proofKind, Proof: h.proof,
	})
	b.touchUsers(k.ID)
}

// touchUsers marks every request not closed that uses the item.
func (b *book) touchUsers(item domain.ID) {
	for _, l := range b.links {
		if l.ItemID == item && b.requests[l.RequestID] != nil {
			b.touch(l.RequestID)
		}
	}
}

// pay moves money on behalf of a request. Nothing happens for 0.
func (b *book) pay(request domain.ID, from, to domain.Account, amount domain.Fen, reason string) {
	if amount == 0 {
		return
	}
	b.change.Insert(&domain.MoneyMove{
		CommunityID: b.change.CommunityID, ID: domain.NewID(b.now), RequestID: request, FromKind: from.Kind, FromID: from.ID,
		ToKind: to.Kind, ToID: to.ID, AmountFen: amount, At: b.now, RecordedBy: b.actor.ID, Reason: reason,
	})
	b.add(request, from, -amount)
	b.add(request, to, amount)
	b.touch(request)
}

func (b *book) add(request domain.ID, a domain.Account, amount domain.Fen) {
	for i := range b.balances {
		x := &b.balances[i]
		if x.RequestID == request && x.AccountKind == a.Kind && x.AccountID == a.ID {
			x.AmountFen += amount
			return
		}
	}
	b.balances = append(b.balances, domain.Balance{RequestID: request, AccountKind: a.Kind, AccountID: a.ID, AmountFen: amount})
}

// balance is what the account holds on behalf of the request.
func (b *book) balance(request domain.ID, a domain.Account) domain.Fen {
	for _, x := range b.balances {
		if x.RequestID == request && x.AccountKind == a.Kind && x.AccountID == a.ID {
			return x.AmountFen
		}
	}
	return 0
}

// balancesOf lists the request's balances that are not zero.
func (b *book) balancesOf(request domain.ID) []domain.Balance {
	out := []domain.Balance{}
	for _, x := range b.balances {
		if x.RequestID == request && x.AmountFen != 0 {
			out = append(out, x)
		}
	}
	return out
}

// needed reports whether an unfinished request still has to take the item to a
// hospital.
func (b *book) needed(k *domain.KitItem) bool {
	for id, r := range b.requests {
		if k.Kind.Lasting() && (r.State == domain.CardCollected || r.State == domain.HospitalAssigned) && b.uses(id, k.ID) {
			return true
		}
	}
	return false
}

// finish writes every touched request with its next version, and closes those
// that are done: finished, every kit item home, the money settled.
func (b *book) finish() {
	for _, id := range b.touched {
		r := b.requests[id]
		r.Version++
		r.UpdatedAt = b.now
		if r.State.Final() && r.ClosedAt == nil && b.home(id) && domain.Settled(b.balancesOf(id)) {
			r.ClosedAt = &b.now
			b.record("close", "requests", id, struct{}{})
		}
		if r.Version > 1 {
			b.change.Update(r)
		}
	}
	for _, n := range b.notes {
		b.change.Record(n.action, n.subject, n.id, n.data)
	}
}

// home reports whether nothing of the request's kit is out.
func (b *book) home(request domain.ID) bool {
	return !slices.ContainsFunc(b.linked(request), func(k *domain.KitItem) bool { return !k.Home() })
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
	s := &step{
		book: book{
			actor: actor, now: now, requests: map[domain.ID]*domain.Request{}, links: c.Links, balances: c.Balances,
			change: &domain.Change{CommunityID: c.Request.CommunityID},
		},
		facts: known, file: c, req: &c.Request,
	}
	s.drugs = maps.Clone(c.Drugs)
	if s.drugs == nil {
		s.drugs = map[domain.ID]domain.Drug{}
	}
	maps.Copy(s.drugs, known.drugs)
	s.requests[c.Request.ID] = &c.Request
	for i := range c.Siblings {
		s.requests[c.Siblings[i].ID] = &c.Siblings[i]
	}
	for i := range c.Items {
		s.items = append(s.items, &c.Items[i])
	}
	return s
}

// me is the actor as a holder.
func (s *step) me() domain.Holder { return domain.Holder{Kind: domain.HolderStaff, ID: s.actor.ID} }

// purse is the actor's cash in hand.
func (s *step) purse() domain.Account {
	return domain.Account{Kind: domain.AccountStaff, ID: s.actor.ID}
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
