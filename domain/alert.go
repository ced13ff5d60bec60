package domain

import "time"

// Alert is something a person must see to. It stays until the cause is gone.
type Alert struct {
	CommunityID ID `gorm:"primaryKey"`
	ID          ID `gorm:"primaryKey"`
	Kind        AlertKind
	SubjectID   ID // the item, the supply plan, or the decision; the system itself
	RequestID   ID
	RaisedAt    time.Time
	ClearedAt   *time.Time
	Version     int64
	Data        JSON
	// Of a supply alert only: how bad it was when somebody last looked, and what
	// the resident said on the phone. Getting worse ends the quiet.
	Level      Urgency
	QuietUntil Date // nobody calls before this day
	Outcome    RefillOutcome
	Reason     string
}

// AlertKind is what an alert is about.
type AlertKind string

// The kinds of alert.
const (
	// AlertCardOverdue is raised for a card that is out of the resident's hands
	// too long (domain facts, 1.2: eighty cards stranded with one person).
	AlertCardOverdue AlertKind = "card_overdue"
	// AlertSupply is raised for a plan that runs out before long, or nobody knows when.
	AlertSupply AlertKind = "supply"
	// AlertItemOverdue is raised for a record book that is out as long, and for a bag
	// that was in a car overnight.
	AlertItemOverdue AlertKind = "item_overdue"
	// AlertIncident stands until a supervisor has settled the incident.
	AlertIncident AlertKind = "item_incident"
	// AlertDisputed is raised when the other side says that it did not get a thing.
	AlertDisputed AlertKind = "custody_disputed"
	// AlertDecision is raised for a driver's question that nobody answered in time:
	// the default answer holds.
	AlertDecision AlertKind = "decision_overdue"
	// AlertUndelivered is raised for a request whose delivery failed again and again:
	// the goods and the card are still out.
	AlertUndelivered AlertKind = "undelivered"
	// AlertStaffPositive is raised for a staff member with a positive test who holds
	// something (domain facts, 1.2: eighty cards with one person in quarantine).
	AlertStaffPositive AlertKind = "staff_positive"
	// AlertClock is raised for the whole service when its clock was set by more than a minute.
	AlertClock AlertKind = "clock_jumped"
)

// AlertKinds lists every kind of alert.
func AlertKinds() []AlertKind {
	return []AlertKind{
		AlertCardOverdue, AlertSupply, AlertItemOverdue, AlertIncident, AlertDisputed, AlertDecision, AlertUndelivered, AlertStaffPositive,
		AlertClock,
	}
}

// RefillOutcome is what came of a call about a refill.
type RefillOutcome string

// The outcomes that leave the alert standing. A count that shows enough, or a
// stopped drug, clears it.
const (
	RefillRequested RefillOutcome = "requested"
	RefillSnoozed   RefillOutcome = "snoozed"
	RefillDeclined  RefillOutcome = "declined"
)

// RefillOutcomes lists every outcome that leaves the alert standing.
func RefillOutcomes() []RefillOutcome {
	return []RefillOutcome{RefillRequested, RefillSnoozed, RefillDeclined}
}
