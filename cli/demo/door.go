package demo

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"time"

	"songyao/api/client"
	"songyao/domain"
)

// collect goes from door to door for the cards, and leaves out whom no hospital
// open today could serve: a card is not to lie about over the weekend.
func (w *world) collect(ctx context.Context) error {
	for i, o := range w.in(domain.Registered) {
		if w.choose(o, maxStops) == nil && !w.last() {
			continue
		}
		var err error
		if o.fate.waiver != "" {
			err = w.waive(ctx, o)
		} else {
			err = w.collectCard(ctx, w.crew.collectors[i%len(w.crew.collectors)], o)
		}
		if err != nil {
			return err
		}
		if err := w.pass(ctx, 40*time.Second); err != nil {
			return err
		}
	}
	return nil
}

// waive goes on without a card; sometimes two operators do so at once.
func (w *world) waive(ctx context.Context, o *order) error {
	try := func(ctx context.Context, a *actor) (*client.Request, error) {
		return got[client.Request](a.WaiveCard(ctx, o.ID, nil, client.CardWaiverInput{Reason: o.fate.waiver}))
	}
	a := w.operator(o.call.n)
	var r *client.Request
	var err error
	if o.fate.collision == domain.WaiveCard {
		r, err = collide(ctx, w, try, a, w.operator(o.call.n+1))
	} else {
		r, err = try(ctx, a)
	}
	return w.learn(o, r, err)
}

// collectCard takes the kit. A card that is out for another request of the
// resident serves this one too.
func (w *world) collectCard(ctx context.Context, a *actor, o *order) error {
	in := client.CardCollectionInput{Place: o.who.door()}
	take := func(kind domain.ItemKind) {
		if !w.out(o.who, kind) {
			in.Items = append(in.Items, client.KitItemInput{Kind: kind, Label: o.label(kind)})
		}
	}
	take(domain.ItemCard)
	for _, kind := range o.fate.kit {
		take(kind)
	}
	if o.fate.cash > 0 {
		in.CashFen = &o.fate.cash
		take(domain.ItemCash)
	}
	if len(in.Items) == 0 {
		take(domain.ItemNote)
	}
	if w.narcotic(o) {
		in.Papers = []client.LoosePaper{domain.PaperPatientID, domain.PaperSpecialRecord, domain.PaperAuthorisation}
	}
	r, err := got[client.Request](a.CollectCard(ctx, o.ID, nil, in))
	return w.learn(o, r, err)
}

// narcotic reports whether the order asks for a narcotic, which needs papers.
func (w *world) narcotic(o *order) bool {
	return slices.ContainsFunc(o.Lines, func(l client.Line) bool {
		drug := w.town.drug(l.DrugID)
		return drug != nil && drug.Controlled == client.Narcotic
	})
}

// out reports whether the resident's card or record book is with somebody else.
func (w *world) out(p *resident, kind domain.ItemKind) bool {
	if !kind.Lasting() {
		return false
	}
	for _, k := range w.items {
		if k.ResidentID == p.id && k.Kind == kind && k.Holder.Kind != domain.HolderResident {
			return true
		}
	}
	return false
}

// label is what is written on a thing.
func (o *order) label(kind domain.ItemKind) string {
	switch kind {
	case domain.ItemCard:
		return fmt.Sprintf("尾号%04d", 1000+o.who.n*7)
	case domain.ItemNote:
		return "用药便条"
	case domain.ItemBoxes:
		return "空药盒"
	case domain.ItemRecordBook, domain.ItemCash, domain.ItemGoods:
	}
	return ""
}

// deliver goes from door to door with the bags. Who is not at home is tried
// again in the evening; tomorrow it is the morning.
func (w *world) deliver(ctx context.Context) error {
	var again []*order
	for _, o := range w.carried() {
		if o.fate.absent == 0 {
			if err := w.handIn(ctx, o); err != nil {
				return err
			}
			continue
		}
		o.fate.absent--
		if err := w.attempt(ctx, o); err != nil {
			return err
		}
		again = append(again, o)
	}
	if err := w.until(ctx, w.clockTime(19*time.Hour+30*time.Minute)); err != nil {
		return err
	}
	for _, o := range again {
		if o.fate.absent > 0 && !w.last() {
			o.fate.absent--
			if err := w.attempt(ctx, o); err != nil {
				return err
			}
			continue
		}
		if err := w.handIn(ctx, o); err != nil {
			return err
		}
	}
	return nil
}

// carried lists the bags that couriers have, building by building.
func (w *world) carried() []*order {
	bags := slices.DeleteFunc(w.in(domain.Purchased), func(o *order) bool { return w.courierWith(o) == nil })
	slices.SortStableFunc(bags, func(a, b *order) int { return a.who.building - b.who.building })
	return bags
}

// courierWith is the courier who has the order's bag.
func (w *world) courierWith(o *order) *actor {
	for _, k := range o.Items {
		if k = w.items[k.ID]; k.Kind == domain.ItemGoods && heldBy(k, w.courierOf(o).holder()) {
			return w.courierOf(o)
		}
	}
	return nil
}

func (w *world) attempt(ctx context.Context, o *order) error {
	r, err := got[client.Request](w.courierOf(o).AttemptDelivery(ctx, o.ID, nil, client.DeliveryAttemptInput{
		Steps:  []domain.AttemptStep{domain.StepKnocked, domain.StepPhonedResident, domain.StepNoteLeft},
		Reason: domain.NobodyHome,
	}))
	if err := w.learn(o, r, err); err != nil {
		return err
	}
	if err := w.rung(ctx, o, domain.CallOut, domain.AboutDelivery, domain.CallNoAnswer); err != nil {
		return err
	}
	return w.pass(ctx, 3*time.Minute)
}

// handIn gives the bag to the resident, with the card, the change to the fen, or
// the bill for what was advanced.
func (w *world) handIn(ctx context.Context, o *order) error {
	a := w.courierOf(o)
	now, err := got[client.Request](a.GetRequest(ctx, o.ID))
	if err != nil {
		return err
	}
	w.see(o, now)
	in := client.DeliveryInput{
		BagNumber: o.Number, NameReadBack: o.who.name, Receiver: o.who.name, Relation: "本人", HandedBack: []domain.ID{},
	}
	for _, k := range w.kit(o, a.holder()) {
		if !w.needed(k) {
			in.HandedBack = append(in.HandedBack, k.ID)
		}
	}
	if change := o.purse(a.id); change > 0 {
		in.ChangeFen = &change
	}
	if owed := -o.purse(w.crew.driver.id); owed > 0 {
		in.CollectedFen = &owed
	}
	if in.Proof, err = w.proof(ctx, a, o, in); err != nil {
		return err
	}
	r, err := got[client.Request](a.DeliverRequest(ctx, o.ID, nil, in))
	if err := w.learn(o, r, err); err != nil {
		return err
	}
	return w.pass(ctx, 90*time.Second)
}

// misheard is how many PINs told on the phone there are to each that is heard wrong.
const misheard = 20

// proof is the PIN, which the hotline reads out on the phone. Some hear it wrong at
// first, and are told so.
func (w *world) proof(ctx context.Context, a *actor, o *order, in client.DeliveryInput) (client.ProofInput, error) {
	told, err := got[client.Pin](w.operator(o.call.n).RevealPin(ctx, o.ID))
	if err != nil {
		return client.ProofInput{}, err
	}
	if w.seed.dice("hears the PIN", o.call.n).IntN(misheard) == 0 {
		wrong := []byte(told.Pin)
		wrong[3] = '0' + (wrong[3]-'0'+1)%10
		in.Proof = client.ProofInput{Kind: domain.ProofPIN, Value: string(wrong)}
		if _, err := got[client.Request](a.DeliverRequest(ctx, o.ID, nil, in)); !refused(err, "pin_wrong") {
			return client.ProofInput{}, fmt.Errorf("a wrong PIN: %w", errors.Join(err, errTaken))
		}
	}
	return client.ProofInput{Kind: domain.ProofPIN, Value: told.Pin}, nil
}

var errTaken = errors.New("it was not refused")
