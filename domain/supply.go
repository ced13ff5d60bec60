package domain

import (
	"cmp"
	"slices"
	"time"
)

// SupplyPlan is what a resident takes of one drug for a standing condition, and
// how long it lasts. The embedded Supply is what replaying the plan's events
// leads to; it is stored so that the daily job finds whoever runs out by an index.
type SupplyPlan struct {
	CommunityID ID `gorm:"primaryKey"`
	ID          ID `gorm:"primaryKey"`
	ResidentID  ID
	DrugID      ID
	LeadDays    int // open days a refill takes, when it is not the community's; 0 when it is
	Supply
	Version   int64
	CreatedAt time.Time
	UpdatedAt time.Time
}

// SupplyEvent is one thing that was learned about a plan. Rows are never changed
// or deleted: a wrong one is mended by a count.
type SupplyEvent struct {
	CommunityID ID    `gorm:"primaryKey"`
	PlanID      ID    `gorm:"primaryKey"`
	N           int64 `gorm:"primaryKey"` // 1 for the plan's first, without gaps
	HappenedOn  Date
	Kind        SupplyEventKind
	Units       *Milli       // counted, received, or on hand at a restart
	DailyDose   *Milli       // from that day on; 0 when unknown
	Source      SupplySource // of Units
	RequestID   ID           // that brought it
	Note        string
	RecordedBy  ID
	At          time.Time
}

// SupplyEventKind is what happened to a supply.
type SupplyEventKind string

// The kinds of event.
const (
	SupplyCount     SupplyEventKind = "count"     // so many are left: beats all history
	SupplyReceived  SupplyEventKind = "received"  // a refill; begins when the old supply ends
	SupplyDose      SupplyEventKind = "dose"      // another dose from that day on
	SupplyAdmit     SupplyEventKind = "admit"     // in hospital: nothing is taken from the stock at home
	SupplyDischarge SupplyEventKind = "discharge" // home again
	SupplyStop      SupplyEventKind = "stop"      // not taken any more
	SupplyRestart   SupplyEventKind = "restart"   // taken again
)

// SupplyEventKinds lists every kind.
func SupplyEventKinds() []SupplyEventKind {
	return []SupplyEventKind{
		SupplyCount, SupplyReceived, SupplyDose, SupplyAdmit, SupplyDischarge, SupplyStop, SupplyRestart,
	}
}

// SupplySource is how the units on hand are known, surest first.
type SupplySource string

// The sources.
const (
	SupplyCounted    SupplySource = "counted"    // by the resident, told on the phone
	SupplyDerived    SupplySource = "derived"    // from what was delivered
	SupplyPrescribed SupplySource = "prescribed" // from a prescription that somebody else filled
)

// SupplySources lists every source.
func SupplySources() []SupplySource {
	return []SupplySource{SupplyCounted, SupplyDerived, SupplyPrescribed}
}

// SupplyStatus says whether the stock at home is being used.
type SupplyStatus string

// The states of a supply.
const (
	SupplyActive  SupplyStatus = "active"
	SupplyPaused  SupplyStatus = "paused" // in hospital
	SupplyStopped SupplyStatus = "stopped"
)

// SupplyStatuses lists every state.
func SupplyStatuses() []SupplyStatus {
	return []SupplyStatus{SupplyActive, SupplyPaused, SupplyStopped}
}

// Supply is a stock at home at the beginning of the day AsOf, before that day's
// dose was taken.
type Supply struct {
	Status    SupplyStatus
	DailyDose Milli  // 0 when unknown
	Units     *Milli // nil when unknown
	AsOf      Date
	Source    SupplySource // of Units
	// RunOutOn is the first day without a full dose; "" when it is unknown, or
	// nothing is taken.
	RunOutOn Date
	// DueOn is by when somebody has to see to it: RunOutOn, or AsOf while that is
	// unknown ("call"), or "" when nothing is taken.
	DueOn Date
}

// Known reports whether it is known when the supply runs out.
func (s *Supply) Known() bool { return s.RunOutOn != "" }

// MostSupplyDays bounds a run-out date: what lasts for longer is nobody's worry.
const MostSupplyDays = 36_500

// advanceTo moves the supply on to the beginning of the day: every day in between took
// its dose, and the last one what was left. Days of an unknown dose leave an
// unknown rest.
func (s *Supply) advanceTo(day Date) {
	days := s.AsOf.DaysUntil(day)
	if days <= 0 {
		return
	}
	s.AsOf = day
	if s.Status != SupplyActive || s.Units == nil {
		return
	}
	if s.DailyDose == 0 {
		s.Units, s.Source = nil, ""
		return
	}
	left := max(0, *s.Units-s.DailyDose*Milli(min(days, int(*s.Units/s.DailyDose)+1)))
	s.Units = &left
}

// On is what is left at the beginning of a later day, before that day's dose.
func (s Supply) On(day Date) Supply {
	s.advanceTo(day)
	return s
}

// applyEvent lets one event happen.
func (s *Supply) applyEvent(e *SupplyEvent) {
	s.advanceTo(e.HappenedOn)
	switch e.Kind {
	case SupplyCount:
		s.Units = e.Units
	case SupplyReceived:
		s.Units = pooled(s.Units, e.Units)
	case SupplyDose:
	case SupplyAdmit:
		s.Status = SupplyPaused
	case SupplyDischarge:
		s.Status = SupplyActive
	case SupplyStop:
		s.Status = SupplyStopped
	case SupplyRestart:
		s.Status = SupplyActive
		if e.Units != nil {
			s.Units = e.Units
		}
	}
	if e.DailyDose != nil {
		s.DailyDose = *e.DailyDose
	}
	if e.Units != nil {
		s.Source = e.Source
	}
	if s.Units == nil {
		s.Source = ""
	}
	s.deriveDates()
}

// maxStock is the most that anybody has at home. What is delivered on top is not counted,
// because a mistake in the book must not keep a bag from its door; what is told is refused.
const maxStock Milli = 100_000_000

// pooled is a stock and a refill together: of one drug, a refill begins when the
// old supply ends (domain facts, 3.1). A stock that nobody has counted is taken
// for nothing, rather a call too early; a refill of unknown size leaves an unknown
// stock.
func pooled(stock, refill *Milli) *Milli {
	if stock == nil || refill == nil {
		return refill
	}
	total := min(*stock+*refill, maxStock)
	return &total
}

// deriveDates tells when the stock runs out.
func (s *Supply) deriveDates() {
	s.RunOutOn, s.DueOn = "", ""
	if s.Status != SupplyActive {
		return
	}
	s.DueOn = s.AsOf
	if s.Units != nil && s.DailyDose > 0 {
		s.RunOutOn = s.AsOf.Add(int(min(*s.Units/s.DailyDose, MostSupplyDays)))
		s.DueOn = s.RunOutOn
	}
}

// Replay tells what each event of one plan led to, in the order in which they
// happened; of two on one day, in that of their numbers. Days round down: the
// run-out date is the first day without a full dose. A day-by-day simulation
// gives the same dates (a property test holds it to that).
//
// Source: carry-over and pooling after PQA's worked cases and the rule
// "S <- max(0, S - gap) + n" (domain facts, 3.1).
func Replay(events []SupplyEvent) []Supply {
	slices.SortStableFunc(events, func(a, b SupplyEvent) int {
		return cmp.Or(cmp.Compare(a.HappenedOn, b.HappenedOn), cmp.Compare(a.N, b.N))
	})
	out := make([]Supply, len(events))
	var s Supply
	for i := range events {
		if i == 0 {
			s = Supply{Status: SupplyActive, AsOf: events[0].HappenedOn}
		}
		s.applyEvent(&events[i])
		out[i] = s
	}
	return out
}

// AddEvent adds an event to the plan's history and brings the plan up to date.
// history is what happened so far.
//
// Errors: supply_day_before_start, supply_day_out_of_order (a stop, dose or stay
// dated before another), supply_not_active, supply_not_paused, supply_not_stopped,
// supply_too_large (a refill told, on top of what is there).
func (p *SupplyPlan) AddEvent(history []SupplyEvent, e SupplyEvent) (*SupplyEvent, error) {
	if err := p.checkPossible(history, &e); err != nil {
		return nil, err
	}
	e.CommunityID, e.PlanID, e.N = p.CommunityID, p.ID, int64(len(history))+1
	if e.Units != nil && e.Source == "" {
		e.Source = SupplyCounted
	}
	events := append(slices.Clone(history), e)
	states := Replay(events)
	if at := slices.IndexFunc(events, func(x SupplyEvent) bool { return x.N == e.N }); at > 0 && e.Kind == SupplyReceived && e.Source != SupplyDerived {
		if before := states[at-1].On(e.HappenedOn).Units; before != nil && e.Units != nil && *before+*e.Units > maxStock {
			return nil, Invalid("supply_too_large", "/units_milli")
		}
	}
	p.Supply = states[len(states)-1]
	p.UpdatedAt = e.At
	return &e, nil
}

// checkPossible refuses what cannot have happened. Counts and refills may be told
// late; what changes how the drug is taken is told in its order.
func (p *SupplyPlan) checkPossible(history []SupplyEvent, e *SupplyEvent) error {
	if len(history) == 0 {
		return nil
	}
	if e.HappenedOn < history[0].HappenedOn {
		return Invalid("supply_day_before_start", "")
	}
	if e.Kind == SupplyCount || e.Kind == SupplyReceived {
		return nil
	}
	for _, h := range history {
		if h.Kind != SupplyCount && h.Kind != SupplyReceived && e.HappenedOn < h.HappenedOn {
			return Invalid("supply_day_out_of_order", "")
		}
	}
	switch {
	case e.Kind == SupplyAdmit && p.Status != SupplyActive:
		return Conflict("supply_not_active")
	case e.Kind == SupplyDischarge && p.Status != SupplyPaused:
		return Conflict("supply_not_paused")
	case e.Kind == SupplyRestart && p.Status != SupplyStopped:
		return Conflict("supply_not_stopped")
	case p.Status == SupplyStopped && e.Kind != SupplyRestart:
		return Conflict("supply_not_active")
	}
	return nil
}

// SupplyClass is how hard a drug is to come by: orders of one class take about
// as long as each other.
type SupplyClass string

// The classes, with the open days a refill takes as long as too few orders have
// been measured: one for the ordinary, two for what only some hospitals give
// (domain facts, 3.2).
const (
	ClassOrdinary   SupplyClass = "ordinary"
	ClassSpecialist SupplyClass = "specialist" // controlled, or not to be had on a long prescription (长期处方)
)

// SupplyClasses lists every class.
func SupplyClasses() []SupplyClass { return []SupplyClass{ClassOrdinary, ClassSpecialist} }

// SeedLead is the lead time assumed before any was measured, in open days.
func (c SupplyClass) SeedLead() int {
	if c == ClassSpecialist {
		return 2
	}
	return 1
}

// SupplyClass tells how hard the drug is to come by.
func (d *Drug) SupplyClass() SupplyClass {
	if d.Controlled != "" || !d.LongRx {
		return ClassSpecialist
	}
	return ClassOrdinary
}

// Chronic reports whether the drug is taken for a standing condition, so that a
// delivery begins a plan.
func (d *Drug) Chronic() bool { return d.Condition != "" }

// SameSupply reports whether a box of one drug prolongs a plan of the other: the
// same generic, form and strength, whoever made it.
func (d *Drug) SameSupply(o *Drug) bool {
	return d.ID == o.ID || d.GenericName == o.GenericName && d.Form == o.Form && d.Strength == o.Strength
}

// LeadTime is how long a community's refills of one class take: the 90th
// percentile of its finished orders, in open days from the call to the door.
type LeadTime struct {
	CommunityID ID          `gorm:"primaryKey"`
	Class       SupplyClass `gorm:"primaryKey"`
	Days        int
	Orders      int // measured; 0 for the seed
	MeasuredOn  Date
	Version     int64
}

// SupplyMargin is how many open days before the last possible moment the call is
// made, and how much earlier once more for a drug whose gap is dangerous. It is
// tuned: see the simulated year in docs/supply.md.
const SupplyMargin = 3

// Horizon holds, for one day and one lead time, up to which run-out date a supply
// has each level. Everything is counted in days on which hospitals are open, so
// that a long holiday moves the dates by itself (domain facts, 3.2).
type Horizon struct {
	Today    Date
	Lead     Date // a refill ordered today comes by this day
	Margin   Date // SupplyMargin open days later
	Danger   Date // and once more
	LeadDays int  // open days
}

// HorizonOf looks ahead from today. open tells the days on which drugs can be bought.
func HorizonOf(today Date, lead int, open func(Date) bool) Horizon {
	h := Horizon{Today: today, LeadDays: lead}
	day := today
	forward := func(n int) Date {
		for passed := 0; n > 0 && passed < 366; passed++ {
			if day = day.Add(1); open(day) {
				n--
			}
		}
		return day
	}
	h.Lead, h.Margin, h.Danger = forward(lead), forward(SupplyMargin), forward(SupplyMargin)
	return h
}

// Level is how soon a supply runs out against the time a refill takes: critical
// when it cannot come before, low when it can only just; one level up where a gap
// is dangerous. An unknown run-out date is low, never ok: somebody must call.
func (h Horizon) Level(runOut Date, dangerous bool) Urgency {
	critical, low := h.Lead, h.Margin
	if dangerous {
		critical, low = h.Margin, h.Danger
	}
	switch {
	case runOut == "":
		return raisedUrgency(UrgencyLow, dangerous)
	case runOut <= h.Today:
		return UrgencyOut
	case runOut <= critical:
		return UrgencyCritical
	case runOut <= low:
		return UrgencyLow
	}
	return UrgencyOK
}

// OrderBy is the last day on which a refill can be ordered so that it comes before
// the supply runs out.
func OrderBy(runOut Date, lead int, open func(Date) bool) Date {
	day := runOut
	for passed := 0; lead > 0 && passed < 366; passed++ {
		if day = day.Add(-1); open(day) {
			lead--
		}
	}
	return day.Add(-1)
}
