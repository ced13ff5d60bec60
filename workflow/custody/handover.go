package custody

import (
	"context"
	"fmt"
	"maps"
	"slices"
	"time"

	"songyao/domain"
	"songyao/workflow/evidence"
	"songyao/workflow/usecase"
)

// Handover gives kit items from one holder to another: collector to driver,
// driver to courier, back to the resident.
type Handover struct {
	Items     []domain.ID
	From      *domain.Holder // who is believed to have them; nil does not check
	To        domain.Holder
	Place     string
	ProofKind domain.ProofKind
	Proof     string
}

// proof is how the hand-over was confirmed on the spot; without a kind it was not.
func (in Handover) proof() evidence.Proof { return evidence.Proof{Kind: in.ProofKind, Value: in.Proof} }

// HandoverView is what a hand-over did.
type HandoverView struct {
	Moves []domain.CustodyMove
	Items []domain.KitItem
}

// HandOver moves the items, and with a cash envelope the money of its request.
//
// Errors: not_found, items_of_communities, not_present_holder, not_your_item
// (neither side is the caller, who is no dispatcher or supervisor),
// item_in_incident, item_still_needed, proof_required, unknown_attachment,
// unknown_staff, unknown_hospital, staff_unavailable, not_fit (the receiver),
// proof_not_enough (a PIN, which only residents have), changed_meanwhile; of a return
// to the resident pin_of_one, and what prove says.
func (svc *Service) HandOver(ctx context.Context, c *usecase.Invocation, in Handover) (*HandoverView, error) {
	return usecase.Do(ctx, svc.Engine, c, func(now time.Time) (*HandoverView, *domain.Change, error) {
		return svc.loadAndHandOver(ctx, c, in, "/to/id", now)
	})
}

// loadAndHandOver loads what a hand-over is decided on and decides it; the pointer is
// where the receiver was named.
func (svc *Service) loadAndHandOver(ctx context.Context, c *usecase.Invocation, in Handover, pointer string, now time.Time) (*HandoverView, *domain.Change, error) {
	items, err := svc.itemsToMove(ctx, c, in.Items)
	if err != nil {
		return nil, nil, err
	}
	if err := svc.checkReceiver(ctx, items[0].CommunityID, in.To, pointer, now); err != nil {
		return nil, nil, err
	}
	b, err := svc.loadBookWithProof(ctx, c, items, in.proof(), now)
	if err != nil {
		return nil, nil, err
	}
	if in.To.Kind == domain.HolderResident {
		if b.returnPolicy, err = svc.Store.ProofPolicy(ctx, b.Change.CommunityID, slices.Collect(maps.Keys(b.Requests))); err != nil {
			return nil, nil, err
		}
	}
	return handOver(b, in)
}

// attachProof gives the picture that is the proof to every request that uses one of the
// items; without one it is only looked at.
func (b *Book) attachProof(items []domain.ID, p evidence.Proof) error {
	if evidence.PictureProofs[p.Kind] == nil {
		return nil
	}
	var attached []domain.ID
	for _, id := range items {
		request := b.requestUsing(id)
		if slices.Contains(attached, request) {
			continue
		}
		link := domain.RequestAttachment{RequestID: request, AttachmentID: domain.ID(p.Value)}
		if _, err := evidence.Attach(b.Change, b.attached, b.Actor.ID, link, "/proof/value", evidence.PictureProofs[p.Kind]...); err != nil {
			return err
		}
		attached = append(attached, request)
	}
	return nil
}

// itemsToMove reads kit items that all exist. Errors: not_found.
func (svc *Service) itemsToMove(ctx context.Context, c *usecase.Invocation, ids []domain.ID) ([]domain.KitItem, error) {
	items, err := svc.Store.ItemsByID(ctx, c.Scope().Whole(), ids) // judged item by item
	if err == nil && (len(items) == 0 || len(items) < len(slices.Compact(slices.Sorted(slices.Values(ids))))) {
		err = domain.NotFound("item")
	}
	return items, err
}

// loadBook is the working set of what happens to the items: the requests not closed
// that use them, with everything these use, and their money.
func (svc *Service) loadBook(ctx context.Context, c *usecase.Invocation, items []domain.KitItem, now time.Time) (*Book, error) {
	community, ids := items[0].CommunityID, make([]domain.ID, len(items))
	for i, k := range items {
		ids[i] = k.ID
	}
	requests, links, all, err := svc.Store.RequestsUsing(ctx, community, ids)
	if err != nil {
		return nil, err
	}
	var balances []domain.Balance
	if len(requests) > 0 {
		users := domain.IDs(requests, func(r *domain.Request) domain.ID { return r.ID })
		if balances, err = svc.Store.Balances(ctx, community, users); err != nil {
			return nil, err
		}
	}
	for _, k := range items {
		if !slices.ContainsFunc(all, func(x domain.KitItem) bool { return x.ID == k.ID }) {
			all = append(all, k)
		}
	}
	return newBook(community, requests, links, all, balances, c.Actor(community), now), nil
}

// loadBookWithProof is loadBook with the attachment that the proof names.
func (svc *Service) loadBookWithProof(
	ctx context.Context, c *usecase.Invocation, items []domain.KitItem, proof evidence.Proof, now time.Time,
) (*Book, error) {
	b, err := svc.loadBook(ctx, c, items, now)
	if err != nil {
		return nil, err
	}
	b.attached, err = proof.Pictures(ctx, svc.Store, b.Change.CommunityID)
	return b, err
}

// handOver is the pure half of HandOver: it judges item by item, moves each, and judges
// the proof of a return to the resident for all of them together.
func handOver(b *Book, in Handover) (*HandoverView, *domain.Change, error) {
	if in.To.Kind != domain.HolderResident {
		if err := refusePIN(in.ProofKind); err != nil {
			return nil, nil, err
		}
	}
	proof := in.proof()
	if err := b.attachProof(in.Items, proof); err != nil {
		return nil, nil, err
	}
	in.Proof = proof.Recorded()
	view := &HandoverView{}
	for i, id := range in.Items {
		pointer := fmt.Sprintf("/items/%d", i)
		if slices.Contains(in.Items[:i], id) {
			return nil, nil, domain.Invalid("item_twice", pointer)
		}
		k := b.Item(id)
		if err := b.mayHandOver(k, in, pointer); err != nil {
			return nil, nil, err
		}
		to := in.receiverOf(k)
		how := MoveDetails{Request: b.requestUsing(id), Place: in.Place, ProofKind: in.ProofKind, Proof: in.Proof}
		if k.Kind == domain.ItemCash {
			b.moveCash(how.Request, k.Holder(), to)
		}
		b.Move(k, to, how)
		view.Items = append(view.Items, *k)
		b.Record("hand_over", "kit_items", id, in)
	}
	if in.To.Kind == domain.HolderResident {
		if err := b.checkReturn(in.Items, proof); err != nil {
			return nil, nil, err
		}
	}
	for _, row := range b.Change.Inserts {
		if m, ok := row.(*domain.CustodyMove); ok {
			view.Moves = append(view.Moves, *m)
		}
	}
	b.Finish()
	return view, b.Change, nil
}

// receiverOf is who gets the item: of a return each item's own resident.
func (in Handover) receiverOf(k *domain.KitItem) domain.Holder {
	to := in.To
	if to.Kind == domain.HolderResident {
		to.ID = k.ResidentID
	}
	return to
}

// checkReturn judges the proof of a return of the items to their resident. Errors:
// pin_of_one (no request uses all of them), and those of evidence.CheckProof.
func (b *Book) checkReturn(items []domain.ID, proof evidence.Proof) error {
	pins := b.pinsCovering(items, b.returnPolicy.PINs)
	if proof.Kind == domain.ProofPIN && len(pins) == 0 && len(b.returnPolicy.PINs) > 0 {
		return domain.Invalid("pin_of_one", "/items")
	}
	b.returnPolicy.PINs = pins
	return evidence.CheckProof(b.Change, proof, evidence.AcceptedProofs(b.returnPolicy, domain.ReturnProof, nil, b.Now), pins)
}

// requestUsing is a request not closed that uses the item; "" when there is none.
func (b *Book) requestUsing(item domain.ID) (request domain.ID) {
	for _, l := range b.links {
		if l.ItemID == item && b.Requests[l.RequestID] != nil {
			request = l.RequestID
		}
	}
	return request
}

// mayHandOver judges one item.
func (b *Book) mayHandOver(k *domain.KitItem, in Handover, pointer string) error {
	from, to, me := k.Holder(), in.receiverOf(k), b.ActorHolder()
	switch {
	case k.CommunityID != b.Change.CommunityID:
		return domain.Invalid("items_of_communities", pointer)
	case in.From != nil && *in.From != from:
		return &domain.Error{
			Kind: domain.KindConflict, Code: "not_present_holder",
			Fields: []domain.FieldError{{Pointer: pointer, Code: "not_present_holder"}},
		}
	case from.Kind == domain.HolderIncident || to.Kind == domain.HolderIncident:
		return domain.Invalid("item_in_incident", pointer)
	case from == to:
		return domain.Invalid("holds_it_already", pointer)
	case from.Kind == domain.HolderResident:
		return domain.Invalid("collect_instead", pointer)
	case from != me && to != me && !b.actsForOthers():
		return domain.Forbidden("not_your_item")
	case to.Kind == domain.HolderResident && in.ProofKind == "":
		return domain.Invalid("proof_required", "/proof")
	case to.Kind == domain.HolderResident && k.Kind == domain.ItemGoods:
		return domain.Invalid("deliver_instead", pointer)
	case to.Kind == domain.HolderResident && b.Needed(k):
		return domain.Invalid("item_still_needed", pointer)
	}
	return nil
}

// refusePIN refuses a PIN where no resident is a side: it would prove nothing, and be kept.
func refusePIN(kind domain.ProofKind) error {
	if kind != domain.ProofPIN {
		return nil
	}
	others := slices.DeleteFunc(domain.ProofKinds(), func(k domain.ProofKind) bool { return k == domain.ProofPIN })
	return domain.Invalid("proof_not_enough", "/proof/kind", domain.ProofNames(others))
}

// pinsCovering are the PINs, or their waivers, that may prove a return of the items: those
// of the requests that use them all.
func (b *Book) pinsCovering(items []domain.ID, pins []domain.PIN) []domain.PIN {
	return slices.DeleteFunc(slices.Clone(pins), func(p domain.PIN) bool {
		return slices.ContainsFunc(items, func(id domain.ID) bool { return !b.Uses(p.RequestID, id) })
	})
}

// moveCash lets the money in an envelope go with it. Whoever leaves it at a counter
// goes on answering for the money.
func (b *Book) moveCash(request domain.ID, from, to domain.Holder) {
	if request == "" || from.Kind != domain.HolderStaff || from == to {
		return
	}
	purse := domain.Account{Kind: domain.AccountStaff, ID: from.ID}
	target := domain.Account{Kind: domain.AccountFund}
	switch to.Kind {
	case domain.HolderStaff:
		target = domain.Account{Kind: domain.AccountStaff, ID: to.ID}
	case domain.HolderResident:
		target = domain.Account{Kind: domain.AccountResident, ID: to.ID}
	case domain.HolderHospital:
		return
	case domain.HolderIncident: // what is lost is borne by the office
	}
	if held := b.Balance(request, purse); held > 0 {
		b.Pay(request, purse, target, held, "hand_over")
	}
}

// checkReceiver refuses a receiver that does not exist here, is away, or is not fit to serve.
func (svc *Service) checkReceiver(ctx context.Context, community domain.ID, to domain.Holder, pointer string, now time.Time) error {
	switch to.Kind {
	case domain.HolderStaff:
		who, err := svc.Store.Colleague(ctx, to.ID, community, domain.Roles()...)
		if err != nil {
			return err
		}
		if who == nil {
			return domain.Invalid("unknown_staff", pointer)
		}
		if who.Unavailable(who.Day(now)) {
			return domain.Invalid("staff_unavailable", pointer)
		}
		if lacks := who.Lacks(now); len(lacks) > 0 {
			return domain.Invalid("not_fit", pointer, domain.LackNames(lacks))
		}
	case domain.HolderHospital:
		return svc.CheckHospital(ctx, pointer, to.ID)
	case domain.HolderResident, domain.HolderIncident:
	}
	return nil
}
