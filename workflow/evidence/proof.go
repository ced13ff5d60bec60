package evidence

import (
	"context"
	"encoding/json"
	"slices"
	"time"

	"songyao/domain"
	"songyao/store"
	"songyao/workflow/typed"
	"songyao/workflow/usecase"
)

// Proof is how a hand-over was confirmed.
type Proof struct {
	Kind  domain.ProofKind
	Value string
}

// MarshalJSON leaves the PIN out of whatever is recorded.
func (p Proof) MarshalJSON() ([]byte, error) {
	return json.Marshal(struct {
		Kind  domain.ProofKind
		Value string `json:",omitempty"`
	}{p.Kind, p.Recorded()})
}

// Recorded is what may be written down of it.
func (p Proof) Recorded() string {
	if p.Kind == domain.ProofPIN {
		return ""
	}
	return p.Value
}

// PictureProofs are the proofs that are pictures, and what the pictures are for.
var PictureProofs = map[domain.ProofKind][]domain.AttachmentPurpose{
	domain.ProofPhoto: {domain.PurposeProof, domain.PurposeItem}, domain.ProofSignature: {domain.PurposeSignature},
}

// Pictures reads the attachment that the proof names.
func (p Proof) Pictures(ctx context.Context, s *store.Store, community domain.ID) ([]domain.Attached, error) {
	id, err := domain.ParseID(p.Value)
	if err != nil || PictureProofs[p.Kind] == nil {
		return nil, nil // what is no id names no attachment
	}
	return s.AttachmentsByID(ctx, community, []domain.ID{id})
}

// AcceptedProofs lists the kinds of proof of which one is enough now, under
// the rules of the kind for the drugs.
func AcceptedProofs(policy *store.ProofPolicy, kind domain.RuleKind, drugs []*domain.Drug, now time.Time) []domain.ProofKind {
	if slices.ContainsFunc(policy.PINs, func(p domain.PIN) bool { return p.WaivedReason != "" }) {
		return domain.ProofKinds()
	}
	return domain.AcceptedProofs(policy.Rules, kind, policy.District, drugs, policy.Day(now))
}

// CheckProof judges the proof given for a hand-over; pins are those of the requests for
// which it may be. A wrong PIN is counted all the same (RefusalError). A right one moves the PIN's
// version, so that of guesses sent together no more than the tries are answered.
//
// A photo or signature is an attachment, which the caller adds to the requests.
//
// Errors: no_proof_enough, proof_not_enough, pin_not_issued, pin_locked, pin_wrong.
func CheckProof(change *domain.Change, p Proof, accepted []domain.ProofKind, pins []domain.PIN) error {
	switch {
	case len(accepted) == 0:
		return domain.Invalid("no_proof_enough", "/proof/kind")
	case !slices.Contains(accepted, p.Kind):
		return domain.Invalid("proof_not_enough", "/proof/kind", domain.ProofNames(accepted))
	case p.Kind != domain.ProofPIN:
		return nil
	case len(pins) == 0:
		return domain.Conflict("pin_not_issued")
	}
	pins = slices.DeleteFunc(slices.Clone(pins), func(x domain.PIN) bool { return x.Locked() })
	if len(pins) == 0 {
		return domain.Conflict("pin_locked")
	}
	for i := range pins {
		if typed.Same(p.Value, pins[i].Digits) {
			pins[i].Version++
			change.Update(&pins[i])
			return nil
		}
	}
	wrong := &pins[0]
	wrong.Version++
	wrong.Tries++
	trace := &domain.Change{CommunityID: change.CommunityID}
	trace.Update(wrong)
	trace.Record("pin.wrong", "requests", wrong.RequestID, struct{ Tries int }{wrong.Tries})
	if wrong.Locked() {
		return &usecase.RefusalError{Err: domain.Conflict("pin_locked"), Trace: trace}
	}
	return &usecase.RefusalError{Err: domain.Invalid("pin_wrong", "/proof/value", domain.PINTries-wrong.Tries), Trace: trace}
}
