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

// fetch reads by what a proof is judged, the alerts that end, the picture that the proof
// names, and the supply that grows.
func (in Deliver) fetch(ctx context.Context, s *store.Store, _ time.Time, c *domain.Case) (_ decider, err error) {
	d, community := delivery{Deliver: in}, c.Request.CommunityID
	if d.policy, err = s.ProofPolicy(ctx, community, []domain.ID{c.Request.ID}); err != nil {
		return nil, err
	}
	if d.alerts, err = undeliveredAlerts(ctx, s, c); err != nil {
		return nil, err
	}
	if d.attachments, err = in.Proof.Pictures(ctx, s, community); err != nil {
		return nil, err
	}
	d.supply, err = s.SupplyOf(ctx, domain.In(community), c.Request.ResidentID)
	return d, err
}

// delivery is a Deliver with what it rests on.
type delivery struct {
	Deliver
	policy      *store.ProofPolicy
	alerts      []domain.Alert
	attachments []domain.Attached // that the proof names
	supply      *store.Supply     // of the resident
}

// decide: the courier has the bag and whatever is handed back; it is the right
// bag, for the right person, proved as the drugs ask for; a card that another
// request still needs stays out; an envelope goes back with exactly the cash that
// is left.
func (in delivery) decide(t *transition) error {
	if err := t.checkBagHeld(); err != nil {
		return err
	}
	if err := in.checkPerson(t); err != nil {
		return err
	}
	h := custody.MoveDetails{Request: t.req.ID, ProofKind: in.Proof.Kind, Proof: in.Proof.Recorded()}
	home := domain.Holder{Kind: domain.HolderResident, ID: t.req.ResidentID}
	t.Move(t.bag(), home, h)
	t.Pay(t.req.ID, t.patientAccount(), t.ActorAccount(), in.CollectedFen, "deliver")
	if held := t.Balance(t.req.ID, t.ActorAccount()); in.ChangeFen > 0 && in.ChangeFen > held {
		return domain.Invalid("change_differs", "/change_fen", max(held, 0).String())
	}
	t.Pay(t.req.ID, t.ActorAccount(), t.patientAccount(), in.ChangeFen, "change")
	for i, id := range in.HandedBack {
		pointer := fmt.Sprintf("/handed_back/%d", i)
		k := t.Item(id)
		if k == nil || !t.Uses(t.req.ID, id) || k.Holder() != t.ActorHolder() {
			return domain.Invalid("item_not_held", pointer)
		}
		if t.Needed(k) {
			return domain.Invalid("item_still_needed", pointer)
		}
		// What was taken at the door for an advance is the driver's: it was never in the envelope.
		if left := t.Balance(t.req.ID, t.ActorAccount()) - in.CollectedFen; k.Kind == domain.ItemCash && left > 0 {
			return domain.Invalid("change_differs", "/change_fen", (left + in.ChangeFen).String())
		}
		t.Move(k, home, h)
	}
	// Judged last: what is wrong with the rest costs no try.
	if err := in.checkProof(t); err != nil {
		return err
	}
	t.Change.Insert(&domain.Delivery{
		CommunityID: t.req.CommunityID, RequestID: t.req.ID, Receiver: in.Receiver, Relation: in.Relation, LeftWith: in.LeftWith,
		ProofKind: in.Proof.Kind, Proof: in.Proof.Recorded(), CourierID: t.Actor.ID, At: t.Now,
	})
	for _, a := range in.alerts {
		t.ClearAlert(a)
	}
	// From this moment on the supply at home is longer.
	regimen := t.regimen(in.supply)
	if err := regimen.Deliver(t.req, t.file.Lines, t.drugs, t.file.Place.Day(t.req.RegisteredAt)); err != nil {
		return err
	}
	regimen.SettleAlerts()
	return nil
}

// checkPerson reads back bag and name, so that two swapped bags are caught, and
// lets nobody else take it than who was named on the phone.
func (in Deliver) checkPerson(t *transition) error {
	if !typed.Same(in.BagNumber, t.req.Number()) {
		return domain.Invalid("wrong_bag", "/bag_number")
	}
	if !typed.Same(in.NameReadBack, t.file.Resident.Name) {
		return domain.Invalid("wrong_name", "/name_read_back")
	}
	self := typed.Same(in.Receiver, t.file.Resident.Name)
	named := slices.ContainsFunc(t.req.Receivers, func(r domain.Receiver) bool { return typed.Same(r.Name, in.Receiver) })
	switch {
	case !self && !named:
		return domain.Invalid("receiver_not_allowed", "/receiver")
	case in.LeftWith && !named:
		return domain.Invalid("left_with_resident", "/left_with")
	}
	return nil
}

// checkProof judges the proof by what was bought and, with something handed back, as a
// return. What is left with somebody needs a witness or a photo.
func (in delivery) checkProof(t *transition) error {
	var drugs []*domain.Drug
	for _, l := range t.file.Lines {
		if d, ok := t.drugs[l.BoughtDrugID]; ok && l.RequestID == t.req.ID {
			drugs = append(drugs, &d)
		}
	}
	kinds := evidence.AcceptedProofs(in.policy, domain.DeliveryProof, drugs, t.Now)
	if len(in.HandedBack) > 0 {
		back := evidence.AcceptedProofs(in.policy, domain.ReturnProof, nil, t.Now)
		kinds = slices.DeleteFunc(kinds, func(k domain.ProofKind) bool { return !slices.Contains(back, k) })
	}
	if in.LeftWith {
		kinds = slices.DeleteFunc(kinds, func(k domain.ProofKind) bool { return k != domain.ProofPhoto && k != domain.ProofWitness })
	}
	if err := evidence.CheckProof(t.Change, in.Proof, kinds, in.policy.PINs); err != nil {
		return err
	}
	if purposes := evidence.PictureProofs[in.Proof.Kind]; purposes != nil {
		return t.attach(in.attachments, domain.ID(in.Proof.Value), "", "/proof/value", purposes...)
	}
	return nil
}
