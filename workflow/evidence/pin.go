package evidence

import (
	"context"
	"crypto/rand"
	"fmt"
	"math/big"
	"time"

	"songyao/domain"
	"songyao/store"
	"songyao/workflow/usecase"
)

// NewPIN makes a PIN for a request. The digits are even odds, known to nobody.
func NewPIN(community, request, by domain.ID, now time.Time) *domain.PIN {
	return &domain.PIN{CommunityID: community, RequestID: request, Digits: randomDigits(), IssuedAt: now, IssuedBy: by, Version: 1}
}

// randomDigits are four, each PIN as likely as any other.
func randomDigits() string {
	n, err := rand.Int(rand.Reader, big.NewInt(10_000))
	if err != nil {
		panic(err) // never happens: the reader does not fail
	}
	return fmt.Sprintf("%04d", n)
}

// PINView is the PIN of a request as the call screen shows it.
type PINView struct {
	RequestID    domain.ID
	Number       string
	TriesLeft    int
	IssuedAt     time.Time
	WaivedReason string
	// Digits are kept nowhere but in the PIN's row, not even for a repeat under the
	// same Idempotency-Key.
	Digits string `json:"-"`
}

// RevealPIN shows the PIN of a request to somebody who reads it out on the phone.
// Who looked is in the ledger. Errors: not_found, request_finished, pin_not_issued.
func (svc *Service) RevealPIN(ctx context.Context, c *usecase.Invocation, id domain.ID) (*PINView, error) {
	return svc.changePIN(ctx, c, id, func(p *domain.PIN, _ time.Time, change *domain.Change) error {
		if p.Version == 0 {
			return domain.Conflict("pin_not_issued")
		}
		change.Record("pin.reveal", "requests", id, struct{}{})
		return nil
	})
}

// IssuePIN gives a request a new PIN, with all its tries; the old one is void.
// Errors: not_found, request_finished, changed_meanwhile.
func (svc *Service) IssuePIN(ctx context.Context, c *usecase.Invocation, id domain.ID, reason string) (*PINView, error) {
	return svc.changePIN(ctx, c, id, func(p *domain.PIN, now time.Time, change *domain.Change) error {
		p.Digits, p.Tries, p.IssuedAt, p.IssuedBy = randomDigits(), 0, now, c.Who.StaffID
		writePIN(p, change)
		change.Record("pin.issue", "requests", id, struct{ Reason string }{reason})
		return nil
	})
}

// WaivePIN lets any proof be enough for one request: of a resident who cannot be
// told a PIN. Errors: not_found, request_finished, changed_meanwhile.
func (svc *Service) WaivePIN(ctx context.Context, c *usecase.Invocation, id domain.ID, reason string) (*PINView, error) {
	v, err := svc.changePIN(ctx, c, id, func(p *domain.PIN, now time.Time, change *domain.Change) error {
		if p.Version == 0 {
			*p = *NewPIN(p.CommunityID, id, c.Who.StaffID, now)
			p.Version = 0
		}
		p.WaivedReason, p.WaivedBy = reason, c.Who.StaffID
		writePIN(p, change)
		change.Record("pin.waive", "requests", id, struct{ Reason string }{reason})
		return nil
	})
	if v != nil {
		v.Digits = "" // whoever wants to see it asks for it
	}
	return v, err
}

// writePIN writes a PIN that is new or changed.
func writePIN(p *domain.PIN, change *domain.Change) {
	if p.Version++; p.Version == 1 {
		change.Insert(p)
		return
	}
	change.Update(p)
}

// changePIN does something with the PIN of a request of which something is still to be
// handed over: the card of a cancelled one, too, goes back against it. A PIN that was
// never issued has version 0.
func (svc *Service) changePIN(
	ctx context.Context, c *usecase.Invocation, id domain.ID, act func(p *domain.PIN, now time.Time, change *domain.Change) error,
) (*PINView, error) {
	return usecase.Do(ctx, svc.Engine, c, func(now time.Time) (*PINView, *domain.Change, error) {
		r, pin, err := svc.readPIN(ctx, c, id)
		if err != nil {
			return nil, nil, err
		}
		if r.ClosedAt != nil {
			return nil, nil, domain.Conflict("request_finished")
		}
		change := &domain.Change{CommunityID: r.CommunityID}
		if err := act(pin, now, change); err != nil {
			return nil, nil, err
		}
		return &PINView{
			RequestID: id, Number: r.Number(), TriesLeft: domain.PINTries - pin.Tries, IssuedAt: pin.IssuedAt,
			WaivedReason: pin.WaivedReason, Digits: pin.Digits,
		}, change, nil
	})
}

// readPIN reads a request with its PIN, or with one of version 0 when none was issued.
// Errors: not_found.
func (svc *Service) readPIN(ctx context.Context, c *usecase.Invocation, id domain.ID) (*domain.Request, *domain.PIN, error) {
	file, err := svc.Store.Case(ctx, c.Scope(), id)
	if err != nil {
		return nil, nil, err
	}
	r := &file.Request
	policy, err := svc.Store.ProofPolicy(ctx, r.CommunityID, []domain.ID{id})
	if err != nil {
		return nil, nil, err
	}
	return r, issuedPIN(policy, r), nil
}

// issuedPIN is the request's PIN, or one that was never issued.
func issuedPIN(policy *store.ProofPolicy, r *domain.Request) *domain.PIN {
	if len(policy.PINs) > 0 {
		return &policy.PINs[0]
	}
	return &domain.PIN{CommunityID: r.CommunityID, RequestID: r.ID}
}
