package domain

import (
	"fmt"
	"strings"
	"time"
)

// State is where a request stands.
type State string

// The states. Unborn is the state before there is a request.
const (
	Unborn           State = ""
	Registered       State = "registered"        // 已登记
	CardCollected    State = "card_collected"    // 已收卡
	HospitalAssigned State = "hospital_assigned" // 已派医院
	Purchased        State = "purchased"         // 已购药
	Delivered        State = "delivered"         // 已送达
	Cancelled        State = "cancelled"         // 已取消
)

// States lists every state of a request, in the order of a good day.
func States() []State {
	return []State{Registered, CardCollected, HospitalAssigned, Purchased, Delivered, Cancelled}
}

// Final reports whether no event leads on from the state.
func (s State) Final() bool { return s == Delivered || s == Cancelled }

// Event is what can happen to a request.
type Event string

// The events.
const (
	Register         Event = "register"
	Split            Event = "split" // a linked request is born from short lines
	Amend            Event = "amend" // facts of the call corrected
	Clarify          Event = "clarify"
	CollectCard      Event = "collect_card"
	WaiveCard        Event = "waive_card"
	AssignHospital   Event = "assign_hospital"
	ReassignHospital Event = "reassign_hospital"
	ReportShortage   Event = "report_shortage" // every line is short
	SplitShortage    Event = "split_shortage"  // some lines are short
	AskDecision      Event = "ask_decision"
	Decide           Event = "decide"
	Purchase         Event = "purchase"
	AttemptDelivery  Event = "attempt_delivery"
	Deliver          Event = "deliver"
	Cancel           Event = "cancel"
	ReturnGoods      Event = "return_goods"
)

// Events lists every event.
func Events() []Event {
	return []Event{
		Register, Split, Amend, Clarify, CollectCard, WaiveCard, AssignHospital, ReassignHospital, ReportShortage,
		SplitShortage, AskDecision, Decide, Purchase, AttemptDelivery, Deliver, Cancel, ReturnGoods,
	}
}

// Request is one resident's request for medicine.
type Request struct {
	CommunityID ID   `gorm:"primaryKey"`
	ID          ID   `gorm:"primaryKey"`
	NumberedOn  Date // with DayNumber the short number told to the caller
	DayNumber   int
	ResidentID  ID
	State       State
	Version     int64

	CallerName     string
	CallerPhone    string
	CallerRelation string
	ConsentWording string // version of the wording that was read out
	ConsentAt      time.Time
	ConsentBy      ID

	Urgency         Urgency // derived from the lines
	UrgencyOverride Urgency // set by a person, with a reason
	UrgencyReason   string
	Priority        int // of the effective urgency: 1 is worked first
	DuplicateReason string
	CopiedFrom      ID
	SplitFrom       ID
	SplitInto       List[ID] // linked requests born from its short lines
	Note            string

	CardWaived   string      // why no card is needed; "" when it is
	Papers       List[Paper] // that travel with the kit and have no line of custody of their own
	HospitalID   ID
	DriverID     ID
	Attempts     int            // failed deliveries that count
	PendingMoves int            // money moves that wait for a confirmation; none when it is closed
	Receivers    List[Receiver] // who may take the medicine instead of the resident
	CancelReason string

	RegisteredAt time.Time
	CollectedAt  *time.Time
	AssignedAt   *time.Time
	PurchasedAt  *time.Time
	FinishedAt   *time.Time // delivered or cancelled
	ClosedAt     *time.Time // finished, every kit item home and the money settled
	UpdatedAt    time.Time
}

// Open reports whether anything is still out: the request unfinished, or a card
// or money not back.
func (r *Request) Open() bool { return r.ClosedAt == nil }

// Number is the short number of the request (单号), e.g. 0614-007: told to the
// caller and written on the bag. "" before the database has given it.
func (r *Request) Number() string { return Number(r.NumberedOn, r.DayNumber) }

// Number is the short number of the n-th request of the day.
func Number(day Date, n int) string {
	if len(day) != len("2020-06-14") || n == 0 {
		return ""
	}
	return fmt.Sprintf("%s-%03d", strings.ReplaceAll(string(day[5:]), "-", ""), n)
}

// Urgency says how soon somebody runs out.
type Urgency string

// The levels of urgency, worst first.
const (
	UrgencyOut      Urgency = "out"      // nothing left
	UrgencyCritical Urgency = "critical" // less than the time it takes to fetch
	UrgencyLow      Urgency = "low"      // soon, or not known
	UrgencyOK       Urgency = "ok"
)

// Urgencies lists the levels, worst first.
func Urgencies() []Urgency {
	return []Urgency{UrgencyOut, UrgencyCritical, UrgencyLow, UrgencyOK}
}

// Priority is 1 for the level worked first.
func (u Urgency) Priority() int {
	for i, v := range Urgencies() {
		if u == v {
			return i + 1
		}
	}
	return len(Urgencies())
}

// Line is one drug asked for.
type Line struct {
	CommunityID  ID `gorm:"primaryKey"`
	ID           ID `gorm:"primaryKey"`
	RequestID    ID
	Position     int
	DrugID       ID     // "" until a medic has settled the free text
	FreeText     string // as told on the phone
	Quantity     Milli  // asked for
	DailyDose    Milli  // 0 when unknown
	OnHand       *Milli // as told; nil when unknown
	Substitution Substitution
	SettledBy    ID
	Status       LineStatus
	BoughtDrugID ID
	Bought       Milli
	PurchaseID   ID
	AskedOf      ID // the line of another request whose rest this is
	Prescription Prescription
	// PrescribedUntil is the last day of a prescription at hand; "" when there is none.
	PrescribedUntil Date
	// What was paid for what was bought; the lines of a purchase add up to it.
	TotalFen    Fen
	InsuredFen  Fen
	SelfPaidFen Fen
}

// Prescription says how a line comes by its prescription.
type Prescription string

// How a line comes by its prescription.
const (
	PrescriptionNone    Prescription = "none_needed"     // 非处方药
	PrescriptionHave    Prescription = "have"            // 已有处方, with the last day it is valid
	PrescriptionIssue   Prescription = "hospital_issues" // 由医院开具
	PrescriptionExpired Prescription = "expired"         // 已过期; worked out, never kept
)

// Prescriptions lists what is kept.
func Prescriptions() []Prescription {
	return []Prescription{PrescriptionNone, PrescriptionHave, PrescriptionIssue}
}

// PrescriptionOn is how the line comes by its prescription on the day: one at hand
// may have expired.
func (l *Line) PrescriptionOn(day Date) Prescription {
	if l.Prescription == PrescriptionHave && l.PrescribedUntil < day {
		return PrescriptionExpired
	}
	return l.Prescription
}

// LineStatus is what became of a line.
type LineStatus string

// The states of a line.
const (
	LineOpen    LineStatus = "open"
	LineBought  LineStatus = "bought"  // all of it, or part with the rest in a linked request
	LineDropped LineStatus = "dropped" // cancelled, returned or refused by the resident
)

// LineStatuses lists every state of a line.
func LineStatuses() []LineStatus { return []LineStatus{LineOpen, LineBought, LineDropped} }

// Substitution says what may be bought instead.
type Substitution string

// The substitution rules (FHIR substitution.allowed, with "ask" between).
const (
	SubstituteNever   Substitution = "never"        // exactly this product (allergy)
	SubstituteAsk     Substitution = "ask"          // only after a decision
	SubstituteGeneric Substitution = "same_generic" // any maker of the same generic and strength
	SubstituteAny     Substitution = "any"          // whatever the pharmacist gives for it
)

// Substitutions lists every rule.
func Substitutions() []Substitution {
	return []Substitution{SubstituteNever, SubstituteAsk, SubstituteGeneric, SubstituteAny}
}

// Urgency derives how urgent the line is from what was on hand on the day of the
// call, at the dose then told: by the same rule as a plan's (Horizon.Level).
func (l *Line) Urgency(h Horizon, askedOn Date, dangerous bool) Urgency {
	runOut := Date("")
	if l.OnHand != nil {
		days, known := DaysOfSupply(*l.OnHand, l.DailyDose)
		switch {
		case *l.OnHand <= 0:
			runOut = askedOn
		case known:
			runOut = askedOn.Add(days)
		}
	}
	return h.Level(runOut, dangerous)
}

// raisedUrgency is one level worse when dangerous; "out" is kept for who has nothing.
func raisedUrgency(u Urgency, dangerous bool) Urgency {
	switch {
	case dangerous && u == UrgencyOK:
		return UrgencyLow
	case dangerous && u == UrgencyLow:
		return UrgencyCritical
	}
	return u
}

// Sale is a purchase at a hospital for one request.
type Sale struct {
	CommunityID ID `gorm:"primaryKey"`
	ID          ID `gorm:"primaryKey"`
	RequestID   ID
	HospitalID  ID
	DriverID    ID
	TotalFen    Fen
	InsuredFen  Fen // paid by the insurance
	SelfPaidFen Fen // paid in cash, by or for the resident
	ReceiptNo   string
	Papers      List[Paper] // shown at the counter beside those of the kit
	// ReceiptPhoto is the attachment that shows the receipt.
	ReceiptPhoto ID
	BoughtAt     time.Time
}

// TableName names the table after what users call it.
func (Sale) TableName() string { return "purchases" }

// Shortage is a report that a hospital did not have a drug.
type Shortage struct {
	CommunityID ID `gorm:"primaryKey"`
	ID          ID `gorm:"primaryKey"`
	RequestID   ID
	ResidentID  ID
	LineID      ID
	DrugID      ID
	HospitalID  ID
	SeenOn      Date
	Seen        string // what was seen
	ReportedBy  ID
	ReportedAt  time.Time
}

// Decision is a question from the driver that the hotline answers.
type Decision struct {
	CommunityID   ID `gorm:"primaryKey"`
	ID            ID `gorm:"primaryKey"`
	RequestID     ID
	LineID        ID // "" for the whole request
	DrugID        ID // with other_maker: the product on offer
	Question      Question
	Text          string
	AskedBy       ID
	AskedAt       time.Time
	AskedFen      Fen // with price_change: the price the resident expects
	OfferedFen    Fen // and that at the counter
	DueAt         time.Time
	DefaultAnswer Answer // what holds when nobody answers by DueAt
	Answer        Answer
	AnsweredBy    ID
	AnsweredAt    *time.Time
	Note          string
}

// Question is what a decision is about.
type Question string

// The questions.
const (
	AskPrice  Question = "price_change"
	AskMaker  Question = "other_maker"
	AskRecord Question = "no_record_book"
	AskOther  Question = "other"
)

// Questions lists every question.
func Questions() []Question { return []Question{AskPrice, AskMaker, AskRecord, AskOther} }

// Answer is accept, refuse, or "" while open.
type Answer string

// The answers.
const (
	Accept Answer = "accept"
	Refuse Answer = "refuse"
)

// Answers lists both.
func Answers() []Answer { return []Answer{Accept, Refuse} }

// Effective is the answer that holds at now: the given one, the default once
// it is overdue, "" while it is open.
func (d *Decision) Effective(now time.Time) Answer {
	if d.Answer == "" && !now.Before(d.DueAt) {
		return d.DefaultAnswer
	}
	return d.Answer
}

// Case is a request with everything its next step is decided on.
type Case struct {
	Request  Request
	Resident Resident
	Place    Place // where the community is
	District string
	Lines    []Line
	Drugs    map[ID]Drug // those of the lines, asked for and bought
	// Siblings are the resident's other requests that are not closed: they may
	// need the same card.
	Siblings  []Request
	Items     []KitItem     // the resident's lasting items, and those the requests use
	Links     []RequestItem // which of Request and Siblings uses which item
	Balances  []Balance     // of Request and Siblings
	Decisions []Decision
	// Attachments are those of Request.
	Attachments []Attached
}

// Linked lists the items the request uses.
func (c *Case) Linked(request ID) []*KitItem {
	var out []*KitItem
	for i := range c.Items {
		for _, l := range c.Links {
			if l.RequestID == request && l.ItemID == c.Items[i].ID {
				out = append(out, &c.Items[i])
			}
		}
	}
	return out
}
