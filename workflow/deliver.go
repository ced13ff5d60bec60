package workflow

import (
	"context"
	"fmt"
	"time"

	"songyao/domain"
	"songyao/store"
)

// Proof is how a hand-over was confirmed.
type Proof struct {
	Kind  domain.ProofKind
	Value string
}

// AttemptDelivery is a delivery that failed: nobody home, gate shut.
type AttemptDelivery struct {
	Tried  string
	Reason string
}

func (AttemptDelivery) event(*domain.Case) domain.Event { return domain.AttemptDelivery }

func (AttemptDelivery) fetch(context.Context, *store.Store, time.Time, *domain.Case) (facts, error) {
	return facts{}, nil
}

func (in AttemptDelivery) decide(s *step) error {
	if err := s.holdsGoods(); err != nil {
		return err
	}
	s.req.Attempts++
	s.change.Insert(&domain.Attempt{
		CommunityID: s.req.CommunityID, ID: domain.NewID(s.now), RequestID: s.req.ID, Number: s.req.Attempts,
		Tried: in.Tried, Reason: in.Reason, CourierID: s.actor.ID, At: s.now,
	})
	return nil
}

// Deliver is the hand-over at the door: the bag, and what goes back with it.
type Deliver struct {
	Receiver     string
	Relation     string
	Proof        Proof
	HandedBack   []domain.ID // kit items given back
	ChangeFen    domain.Fen  // given back
	CollectedFen domain.Fen  // taken for what had been advanced
}

func (Deliver) event(*domain.Case) domain.Event { return domain.Deliver }

func (Deliver) fetch(ctx context.Context, s *store.Store, _ time.Time, c *domain.Case) (known facts, err error) {
	known.supply, err = s.SupplyOf(ctx, domain.In(c.Request.CommunityID), c.Request.ResidentID)
	return known, err
}

// decide: the courier has the bag and whatever is handed back; a card that
// another request still needs stays out; an envelope goes back with exactly the
// cash that is left.
func (in Deliver) decide(s *step) error {
	if err := s.holdsGoods(); err != nil {
		return err
	}
	h := handover{request: s.req.ID, proofKind: in.Proof.Kind, proof: in.Proof.Value}
	home := domain.Holder{Kind: domain.HolderResident, ID: s.req.ResidentID}
	s.move(s.goods(), home, h)
	s.pay(s.req.ID, s.patientAccount(), s.purse(), in.CollectedFen, "deliver")
	if held := s.balance(s.req.ID, s.purse()); in.ChangeFen > 0 && in.ChangeFen > held {
		return domain.Invalid("change_differs", "/change_fen", max(held, 0).String())
	}
	s.pay(s.req.ID, s.purse(), s.patientAccount(), in.ChangeFen, "change")
	for i, id := range in.HandedBack {
		pointer := fmt.Sprintf("/handed_back/%d", i)
		k := s.item(id)
		if k == nil || !s.uses(s.req.ID, id) || k.Holder() != s.me() {
			return domain.Invalid("item_not_held", pointer)
		}
		if s.needed(k) {
			return domain.Invalid("item_still_needed", pointer)
		}
		// What was taken at the door for an advance is the driver's: it was never in the envelope.
		if left := s.balance(s.req.ID, s.purse()) - in.CollectedFen; k.Kind == domain.ItemCash && left > 0 {
			return domain.Invalid("change_differs", "/change_fen", (left + in.ChangeFen).String())
		}
		s.move(k, home, h)
	}
	s.change.Insert(&domain.Delivery{
		CommunityID: s.req.CommunityID, RequestID: s.req.ID, Receiver: in.Receiver, Relation: in.Relation,
		ProofKind: in.Proof.Kind, Proof: in.Proof.Value, CourierID: s.actor.ID, At: s.now,
	})
	// From this moment on the supply at home is longer.
	cab := s.cabinet(s.supply)
	if err := cab.deliver(s.req, s.file.Lines, s.drugs, s.file.Place.Day(s.req.RegisteredAt)); err != nil {
		return err
	}
	cab.settle()
	return nil
}

// holdsGoods refuses who does not have the bag in hand.
func (s *step) holdsGoods() error {
	if bag := s.goods(); bag == nil || bag.Holder() != s.me() {
		return domain.Invalid("goods_not_held", "")
	}
	return nil
}
