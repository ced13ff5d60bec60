package custody

import (
	"context"
	"fmt"
	"slices"
	"time"

	"songyao/domain"
	"songyao/workflow/evidence"
	"songyao/workflow/usecase"
)

// Confirm is what the other side of hand-overs says of them: that they happened, or
// that the things never came.
type Confirm struct {
	Moves     []MoveRef
	Disputed  bool
	ProofKind domain.ProofKind
	Proof     string
	Note      string
}

// items are the things that the hand-overs were about.
func (in Confirm) items() []domain.ID {
	return domain.IDs(in.Moves, func(m *MoveRef) domain.ID { return m.ItemID })
}

// proof is what the other side confirms with; without a kind there is none.
func (in Confirm) proof() evidence.Proof { return evidence.Proof{Kind: in.ProofKind, Value: in.Proof} }

// MoveRef names a hand-over: the thing and the number of its move.
type MoveRef struct {
	ItemID domain.ID
	N      int64
}

// ConfirmHandover confirms or disputes hand-overs, all or none. A dispute leaves the
// book as it is and raises an alert: a person must find out who has the thing.
//
// Errors: not_found, items_of_communities, item_twice, moved_on (the thing has
// changed hands again), not_to_confirm (it carries a proof, or no second person was
// there), not_yours_to_confirm, confirmed_already, note_required,
// unknown_attachment, proof_not_enough (a PIN).
func (svc *Service) ConfirmHandover(ctx context.Context, c *usecase.Invocation, in Confirm) ([]domain.Confirmation, error) {
	return usecase.Do(ctx, svc.Engine, c, func(now time.Time) ([]domain.Confirmation, *domain.Change, error) {
		ids := in.items()
		items, err := svc.itemsToMove(ctx, c, ids)
		if err != nil {
			return nil, nil, err
		}
		moves, err := svc.Store.LastMoves(ctx, c.Scope().Whole(), ids)
		if err != nil {
			return nil, nil, err
		}
		confirmed := map[MoveRef]bool{}
		for _, k := range items {
			earlier, err := svc.Store.Confirmations(ctx, k.CommunityID, k.ID)
			if err != nil {
				return nil, nil, err
			}
			for _, e := range earlier {
				confirmed[MoveRef{e.ItemID, e.N}] = true
			}
		}
		open, err := svc.openAlerts(ctx, items[0].CommunityID, domain.AlertDisputed)
		if err != nil {
			return nil, nil, err
		}
		b, err := svc.loadBookWithProof(ctx, c, items, in.proof(), now)
		if err != nil {
			return nil, nil, err
		}
		return confirm(b, in, moves, confirmed, open)
	})
}

// confirm is the pure half of ConfirmHandover.
func confirm(
	b *Book, in Confirm, moves []domain.CustodyMove, confirmed map[MoveRef]bool, open map[domain.ID]domain.Alert,
) ([]domain.Confirmation, *domain.Change, error) {
	if in.Disputed && in.Note == "" {
		return nil, nil, domain.Invalid("note_required", "/note")
	}
	if err := refusePIN(in.ProofKind); err != nil {
		return nil, nil, err
	}
	if err := b.attachProof(in.items(), in.proof()); err != nil {
		return nil, nil, err
	}
	var out []domain.Confirmation
	for i, ref := range in.Moves {
		pointer := fmt.Sprintf("/moves/%d", i)
		m := moves[slices.IndexFunc(moves, func(m domain.CustodyMove) bool { return m.ItemID == ref.ItemID })]
		switch awaited := m.Awaits(); {
		case m.CommunityID != b.Change.CommunityID:
			return nil, nil, domain.Invalid("items_of_communities", pointer)
		case slices.ContainsFunc(in.Moves[:i], func(r MoveRef) bool { return r.ItemID == ref.ItemID }):
			return nil, nil, domain.Invalid("item_twice", pointer)
		case m.N != ref.N:
			return nil, nil, domain.Conflict("moved_on")
		case awaited == "":
			return nil, nil, domain.Invalid("not_to_confirm", pointer)
		case awaited != b.Actor.ID:
			return nil, nil, domain.Forbidden("not_yours_to_confirm")
		case confirmed[ref]:
			return nil, nil, domain.Conflict("confirmed_already")
		}
		d := domain.Confirmation{
			CommunityID: m.CommunityID, ItemID: m.ItemID, N: m.N, ConfirmedBy: b.Actor.ID, At: b.Now, Disputed: in.Disputed,
			ProofKind: in.ProofKind, Proof: in.Proof, Note: in.Note,
		}
		b.Change.Insert(&d)
		action := "custody.confirm"
		if _, raised := open[m.ItemID]; in.Disputed {
			if action = "custody.dispute"; !raised {
				cause := disputeCause(&d)
				b.RaiseAlert(cause.kind, cause.subject, b.requestUsing(m.ItemID), cause.data)
			}
		}
		b.Record(action, "kit_items", m.ItemID, d)
		out = append(out, d)
	}
	b.Finish()
	return out, b.Change, nil
}

// Unconfirmed lists the hand-overs that wait for somebody to confirm them; a carrier
// sees only the own ones.
func (svc *Service) Unconfirmed(ctx context.Context, c *usecase.Invocation, community, awaited, after domain.ID, limit int) ([]domain.CustodyMove, error) {
	return svc.Store.Unconfirmed(ctx, usecase.Narrow(c.Scope(), community), awaited, after, limit)
}
