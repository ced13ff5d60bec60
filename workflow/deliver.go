package workflow

import (
	"context"
	"fmt"
	"slices"
	"time"

	"songyao/domain"
	"songyao/store"
	"songyao/workflow/custody"
	"songyao/workflow/evidence"
	"songyao/workflow/typed"
)

// Deliver is the hand-over at the door: the bag, and what goes back with it.
type Deliver struct {
	BagNumber    string // as read from the bag
	NameReadBack string // the patient's, as said at the door
	Receiver     string
	Relation     string
	LeftWith     bool // left with the receiver for the resident to fetch
	Proof        evidence.Proof
	HandedBack   []domain.ID // kit items given back
	ChangeFen    domain.Fen  // given back
	CollectedFen domain.Fen  // taken for what had been advanced
}

func (Deliver) Event(*domain.Case) domain.Event { return domain.Deliver }

func (in Deliver) fetch(ctx context.Context, s *store.Store, _ time.Time, c *domain.Case) (known Facts, err error) {
	if known.door, err = s.ProofPolicy(ctx, c.Request.CommunityID, []domain.ID{c.Request.ID}); err != nil {
		return known, err
	}
	if known.alerts, err = alarms(ctx, s, c); err != nil {
		return known, err
	}
	if known.attachments, err = in.Proof.Pictures(ctx, s, c.Request.CommunityID); err != nil {
		return known, err
	}
	known.supply, err = s.SupplyOf(ctx, domain.In(c.Request.CommunityID), c.Request.ResidentID)
	return known, err
}

// decide: the courier has the bag and whatever is handed back; it is the right
// bag, for the right person, proved as the drugs ask for; a card that another
// request still needs stays out; an envelope goes back with exactly the cash that
// is left.
func (in Deliver) decide(s *transition) error {
	if err := s.holdsGoods(); err != nil {
		return err
	}
	if err := in.rightPerson(s); err != nil {
		return err
	}
	h := custody.MoveDetails{Request: s.req.ID, ProofKind: in.Proof.Kind, Proof: in.Proof.Recorded()}
	home := domain.Holder{Kind: domain.HolderResident, ID: s.req.ResidentID}
	s.Move(s.goods(), home, h)
	s.Pay(s.req.ID, s.patientAccount(), s.ActorAccount(), in.CollectedFen, "deliver")
	if held := s.Balance(s.req.ID, s.ActorAccount()); in.ChangeFen > 0 && in.ChangeFen > held {
		return domain.Invalid("change_differs", "/change_fen", max(held, 0).String())
	}
	s.Pay(s.req.ID, s.ActorAccount(), s.patientAccount(), in.ChangeFen, "change")
	for i, id := range in.HandedBack {
		pointer := fmt.Sprintf("/handed_back/%d", i)
		k := s.Item(id)
		if k == nil || !s.Uses(s.req.ID, id) || k.Holder() != s.ActorHolder() {
			return domain.Invalid("item_not_held", pointer)
		}
		if s.Needed(k) {
			return domain.Invalid("item_still_needed", pointer)
		}
		// What was taken at the door for an advance is the driver's: it was never in the envelope.
		if left := s.Balance(s.req.ID, s.ActorAccount()) - in.CollectedFen; k.Kind == domain.ItemCash && left > 0 {
			return domain.Invalid("change_differs", "/change_fen", (left + in.ChangeFen).String())
		}
		s.Move(k, home, h)
	}
	// Judged last: what is wrong with the rest costs no try.
	if err := in.proved(s); err != nil {
		return err
	}
	s.Change.Insert(&domain.Delivery{
		CommunityID: s.req.CommunityID, RequestID: s.req.ID, Receiver: in.Receiver, Relation: in.Relation, LeftWith: in.LeftWith,
		ProofKind: in.Proof.Kind, Proof: in.Proof.Recorded(), CourierID: s.Actor.ID, At: s.Now,
	})
	s.clear()
	// From this moment on the supply at home is longer.
	cab := s.regimen(s.supply)
	if err := cab.Deliver(s.req, s.file.Lines, s.drugs, s.file.Place.Day(s.req.RegisteredAt)); err != nil {
		return err
	}
	cab.SettleAlerts()
	return nil
}

// rightPerson reads back bag and name, so that two swapped bags are caught, and
// lets nobody else take it than who was named on the phone.
func (in Deliver) rightPerson(s *transition) error {
	if !typed.Same(in.BagNumber, s.req.Number()) {
		return domain.Invalid("wrong_bag", "/bag_number")
	}
	if !typed.Same(in.NameReadBack, s.file.Resident.Name) {
		return domain.Invalid("wrong_name", "/name_read_back")
	}
	self := typed.Same(in.Receiver, s.file.Resident.Name)
	named := slices.ContainsFunc(s.req.Receivers, func(r domain.Receiver) bool { return typed.Same(r.Name, in.Receiver) })
	switch {
	case !self && !named:
		return domain.Invalid("receiver_not_allowed", "/receiver")
	case in.LeftWith && !named:
		return domain.Invalid("left_with_resident", "/left_with")
	}
	return nil
}

// proved judges the proof by what was bought and, with something handed back, as a
// return. What is left with somebody needs a witness or a photo.
func (in Deliver) proved(s *transition) error {
	var drugs []*domain.Drug
	for _, l := range s.file.Lines {
		if d, ok := s.drugs[l.BoughtDrugID]; ok && l.RequestID == s.req.ID {
			drugs = append(drugs, &d)
		}
	}
	kinds := evidence.AcceptedProofs(s.door, domain.DeliveryProof, drugs, s.Now)
	if len(in.HandedBack) > 0 {
		back := evidence.AcceptedProofs(s.door, domain.ReturnProof, nil, s.Now)
		kinds = slices.DeleteFunc(kinds, func(k domain.ProofKind) bool { return !slices.Contains(back, k) })
	}
	if in.LeftWith {
		kinds = slices.DeleteFunc(kinds, func(k domain.ProofKind) bool { return k != domain.ProofPhoto && k != domain.ProofWitness })
	}
	if err := evidence.CheckProof(s.Change, in.Proof, kinds, s.door.PINs); err != nil {
		return err
	}
	if purposes := evidence.PictureProofs[in.Proof.Kind]; purposes != nil {
		return s.attach(domain.ID(in.Proof.Value), "", "/proof/value", purposes...)
	}
	return nil
}

// holdsGoods refuses who does not have the bag in hand.
func (s *transition) holdsGoods() error {
	if bag := s.goods(); bag == nil || bag.Holder() != s.ActorHolder() {
		return domain.Invalid("goods_not_held", "")
	}
	return nil
}
