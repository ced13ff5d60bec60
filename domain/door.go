package domain

import (
	"fmt"
	"slices"
	"strings"
	"time"
)

// PIN is the number by which a resident proves at the door to be the right one
// (取药码). It is told on the phone and shown nowhere else. Its row also keeps why
// no PIN is asked for, when a supervisor has said so.
type PIN struct {
	CommunityID  ID `gorm:"primaryKey"`
	RequestID    ID `gorm:"primaryKey"`
	Digits       string
	Tries        int // wrong ones since it was issued
	IssuedAt     time.Time
	IssuedBy     ID
	WaivedReason string // "" while the rules hold
	WaivedBy     ID
	Version      int64
}

// TableName is said as people say it.
func (PIN) TableName() string { return "pins" }

// PINTries is after how many wrong tries a PIN is locked.
const PINTries = 3

// Locked reports whether only a new PIN helps.
func (p *PIN) Locked() bool { return p.Tries >= PINTries }

// Receiver is somebody who may take the medicine instead of the resident, as told
// on the phone.
type Receiver struct {
	Name     string `json:"name"`
	Relation string `json:"relation"`
}

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

// ProofKind is how a hand-over was confirmed.
type ProofKind string

// The kinds of proof.
const (
	ProofPIN       ProofKind = "pin"
	ProofSignature ProofKind = "signature"
	ProofPhoto     ProofKind = "photo"
	ProofWitness   ProofKind = "witness"
)

// ProofKinds lists every kind of proof.
func ProofKinds() []ProofKind {
	return []ProofKind{ProofPIN, ProofSignature, ProofPhoto, ProofWitness}
}

// AcceptedProofs lists the kinds of proof of which one is enough for all the drugs in the
// district on the day, under the narrowest rule of the kind for each; every kind
// where no rule says. Without drugs only rules about everything count.
func AcceptedProofs(rules []Rule, kind RuleKind, district string, drugs []*Drug, day Date) []ProofKind {
	out := ProofKinds()
	if len(drugs) == 0 {
		drugs = []*Drug{nil}
	}
	for _, d := range drugs {
		if r := narrowest(rules, kind, "", RuleCase{District: district, Drug: d, Day: day}); r != nil && !r.Lifted {
			out = slices.DeleteFunc(out, func(k ProofKind) bool { return !slices.Contains(r.Proofs, k) })
		}
	}
	return out
}

// ProofNames are kinds of proof as an error names them.
func ProofNames(kinds []ProofKind) Words { return joinedTexts("proof_", kinds) }

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
