package domain

import "time"

// Receiver is somebody who may take the medicine instead of the resident, as told
// on the phone.
type Receiver struct {
	Name     string `json:"name"`
	Relation string `json:"relation"`
}

// Delivery is the hand-over at the door.
type Delivery struct {
	CommunityID ID `gorm:"primaryKey"`
	RequestID   ID `gorm:"primaryKey"`
	Receiver    string
	Relation    string
	LeftWith    bool // left with a neighbour or at the gate, for the resident to fetch
	ProofKind   ProofKind
	Proof       string // never the PIN itself
	CourierID   ID
	At          time.Time
}

// Attempt is a delivery that failed.
type Attempt struct {
	CommunityID ID `gorm:"primaryKey"`
	ID          ID `gorm:"primaryKey"`
	RequestID   ID
	Number      int // among those that count; 0 for one that does not
	Steps       List[AttemptStep]
	Reason      AttemptReason
	Note        string
	Counted     bool // nothing tried is no attempt
	NextTryAt   *time.Time
	CourierID   ID
	At          time.Time
}

// TableName says attempts of what.
func (Attempt) TableName() string { return "delivery_attempts" }

// AttemptAlarm is after how many failed deliveries the hotline is alerted.
const AttemptAlarm = 3

// AttemptStep is one thing tried at the door.
type AttemptStep string

// The steps of a try.
const (
	StepKnocked        AttemptStep = "knocked"
	StepPhonedResident AttemptStep = "phoned_resident"
	StepPhonedCaller   AttemptStep = "phoned_caller"
	StepAskedReceiver  AttemptStep = "asked_receiver" // somebody who may take it was asked to
	StepNoteLeft       AttemptStep = "note_left"
)

// AttemptSteps lists every step.
func AttemptSteps() []AttemptStep {
	return []AttemptStep{StepKnocked, StepPhonedResident, StepPhonedCaller, StepAskedReceiver, StepNoteLeft}
}

// AttemptReason is why a delivery failed.
type AttemptReason string

// The reasons.
const (
	NobodyHome   AttemptReason = "nobody_home"
	Refused      AttemptReason = "refused"
	GateShut     AttemptReason = "gate_shut"
	WrongAddress AttemptReason = "wrong_address"
	OtherReason  AttemptReason = "other" // told in the note
)

// AttemptReasons lists every reason.
func AttemptReasons() []AttemptReason {
	return []AttemptReason{NobodyHome, Refused, GateShut, WrongAddress, OtherReason}
}
