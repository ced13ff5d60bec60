package domain

import "time"

// PhoneCall is one telephone call of the hotline, in either direction: with whom,
// about what, and what it came to. Rows are never changed or deleted.
type PhoneCall struct {
	CommunityID ID `gorm:"primaryKey"`
	ID          ID `gorm:"primaryKey"`
	Direction   CallDirection
	Kind        CallKind
	Outcome     CallOutcome
	ResidentID  ID     // "" while nobody knows whose number it is
	RequestID   ID     // that the call was about
	ContactID   ID     // of a supply round, which the call was made for
	Number      string // PhoneKey of the other side; "" when it was not written down
	StaffID     ID
	CalledOn    Date
	StartedAt   time.Time
	EndedAt     time.Time
	Attempt     int // which try it was since somebody was last spoken to; 0 for one that came in
	Note        string
	CallbackAt  *time.Time // when to ring again
	CallbackID  ID         // the entry of the queue that the call made, moved or closed
	// ScriptVersion is that of the script from which the questions were read; 0
	// when nothing was answered.
	ScriptVersion int64
	Answers       List[ScriptAnswer]
	RecordedAt    time.Time
}

// TableName names the table after what users call it.
func (PhoneCall) TableName() string { return "calls" }

// CallDirection says who rang.
type CallDirection string

// The directions.
const (
	CallIn  CallDirection = "in"  // 来电
	CallOut CallDirection = "out" // 去电
)

// CallDirections lists both.
func CallDirections() []CallDirection { return []CallDirection{CallIn, CallOut} }

// CallKind is what a call is about; each kind has a script.
type CallKind string

// The kinds.
const (
	AboutRegistration  CallKind = "registration"  // 登记
	AboutStatus        CallKind = "status"        // 查询进度
	AboutClarification CallKind = "clarification" // 核实药品
	AboutDecision      CallKind = "decision"      // 购药时请示
	AboutDelivery      CallKind = "delivery"      // 送药
	AboutRefill        CallKind = "refill"        // 续药
	AboutRound         CallKind = "round"         // 走访
	AboutComplaint     CallKind = "complaint"     // 投诉
	AboutOther         CallKind = "other"         // 其他
)

// CallKinds lists every kind.
func CallKinds() []CallKind {
	return []CallKind{
		AboutRegistration, AboutStatus, AboutClarification, AboutDecision, AboutDelivery, AboutRefill, AboutRound, AboutComplaint, AboutOther,
	}
}

// CallOutcome is what a call came to.
type CallOutcome string

// The outcomes.
const (
	CallReached     CallOutcome = "reached"      // spoken to
	CallNoAnswer    CallOutcome = "no_answer"    // nobody took it; of a call that came in: missed
	CallBusy        CallOutcome = "busy"         // 占线
	CallWrongNumber CallOutcome = "wrong_number" // somebody else's number
	CallAgain       CallOutcome = "call_back"    // spoken to, who wants to be rung again
)

// CallOutcomes lists every outcome.
func CallOutcomes() []CallOutcome {
	return []CallOutcome{CallReached, CallNoAnswer, CallBusy, CallWrongNumber, CallAgain}
}

// Spoken reports whether the person wanted was on the line.
func (o CallOutcome) Spoken() bool { return o == CallReached || o == CallAgain }

// After how long somebody is rung again unless the operator says when.
const (
	RetryNoAnswer = 30 * time.Minute
	RetryBusy     = 10 * time.Minute
)

// NextTry is when to ring again: as agreed, or by the outcome. nil says that the
// call leaves nothing open. A missed call is rung back at once; somebody whose number
// is wrong stays due until another is found.
func (c *PhoneCall) NextTry() *time.Time {
	after := time.Duration(0)
	switch {
	case c.CallbackAt != nil:
		return c.CallbackAt
	case c.Outcome.Spoken(), c.Outcome == CallWrongNumber && (c.Direction == CallIn || c.ResidentID == ""):
		return nil
	case c.Direction == CallIn, c.Outcome == CallWrongNumber:
	case c.Outcome == CallBusy:
		after = RetryBusy
	default:
		after = RetryNoAnswer
	}
	at := c.EndedAt.Add(after)
	return &at
}

// Outcome is the result of a contact as that of a call.
func (r ContactResult) Outcome() CallOutcome {
	switch r {
	case ContactNoAnswer:
		return CallNoAnswer
	case ContactWrongNumber:
		return CallWrongNumber
	case ContactReached, ContactRefused:
	}
	return CallReached
}
