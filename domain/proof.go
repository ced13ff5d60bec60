package domain

import (
	"slices"
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
