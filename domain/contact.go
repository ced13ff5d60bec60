package domain

import "time"

// Contact is one time that somebody of the service tried to reach a household:
// about a refill, on a round, or both. It is what keeps two lists from calling
// the same people twice.
type Contact struct {
	CommunityID ID `gorm:"primaryKey"`
	ID          ID `gorm:"primaryKey"`
	ResidentID  ID
	Household   string
	ContactedOn Date
	At          time.Time
	ContactedBy ID
	Channel     Channel
	Result      ContactResult
	Note        string
	// Need is what the resident turned out to need beside medicine on a plan.
	Need        string
	NeedState   NeedState
	PassedTo    string // who sees to it
	NeedOutcome string // what came of it
	// NeedRequestID is the request that the need became.
	NeedRequestID ID
	RequestID     ID // that was registered in the call
	Version       int64
	UpdatedAt     time.Time
}

// Channel is how a household was tried.
type Channel string

// The channels.
const (
	ChannelPhone  Channel = "phone"
	ChannelWeChat Channel = "wechat" // 微信
	ChannelKnock  Channel = "knock"  // 敲门
)

// Channels lists every channel.
func Channels() []Channel { return []Channel{ChannelPhone, ChannelWeChat, ChannelKnock} }

// ContactResult is what a try came to.
type ContactResult string

// The results.
const (
	ContactReached     ContactResult = "reached"
	ContactNoAnswer    ContactResult = "no_answer"
	ContactRefused     ContactResult = "refused" // does not want to be called
	ContactWrongNumber ContactResult = "wrong_number"
)

// ContactResults lists every result.
func ContactResults() []ContactResult {
	return []ContactResult{ContactReached, ContactNoAnswer, ContactRefused, ContactWrongNumber}
}

// Answered reports whether somebody was spoken to: the household is left in peace
// until the next day.
func (r ContactResult) Answered() bool { return r == ContactReached || r == ContactRefused }

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

// RefillAnswer is what the resident says about one plan.
type RefillAnswer string

// The answers. The first three leave the plan's alert standing (RefillOutcome).
const (
	AnswerRequested RefillAnswer = "requested" // a refill is to be fetched
	AnswerSnoozed   RefillAnswer = "snoozed"   // call again on a day
	AnswerDeclined  RefillAnswer = "declined"  // no refill wanted, with the reason
	AnswerStopped   RefillAnswer = "stopped"   // the drug is not taken any more
	AnswerCounted   RefillAnswer = "counted"   // so many are left
)

// RefillAnswers lists every answer.
func RefillAnswers() []RefillAnswer {
	return []RefillAnswer{AnswerRequested, AnswerSnoozed, AnswerDeclined, AnswerStopped, AnswerCounted}
}

// DeclinedDays is for how long nobody asks again after a refusal, unless it gets worse.
const DeclinedDays = 7

// SnoozeUntil is the last day to which a call can be put off: the one on which a
// refill must be ordered. Once that has passed, or is unknown, it is tomorrow.
func SnoozeUntil(runOut, today Date, lead int, open func(Date) bool) Date {
	tomorrow := today.Add(1)
	if runOut == "" {
		return tomorrow
	}
	return max(tomorrow, OrderBy(runOut, lead, open))
}

// NeedState is what has become of a need.
type NeedState string

// The states of a need; "" when there was none.
const (
	NeedOpen      NeedState = "open"
	NeedRequested NeedState = "requested" // a request was registered
	NeedPassedOn  NeedState = "passed_on"
	NeedMet       NeedState = "met"
	NeedDropped   NeedState = "dropped"
)

// NeedStates lists every state.
func NeedStates() []NeedState {
	return []NeedState{NeedOpen, NeedRequested, NeedPassedOn, NeedMet, NeedDropped}
}

// Settled reports whether nothing more is to be done about the need.
func (s NeedState) Settled() bool { return s == NeedRequested || s == NeedMet || s == NeedDropped }

// CallReason is why a household is called.
type CallReason string

// The reasons.
const (
	CallRefill CallReason = "refill" // somebody runs out before long, or nobody knows when
	CallRound  CallReason = "round"  // somebody vulnerable was not heard of for too long
)

// CallReasons lists every reason.
func CallReasons() []CallReason { return []CallReason{CallRefill, CallRound} }
