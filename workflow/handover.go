package workflow

import (
	"context"
	"fmt"
	"slices"
	"time"

	"songyao/domain"
)

// Handover gives kit items from one holder to another: collector to driver,
// driver to courier, back to the resident, or everything a driver in quarantine
// held to somebody else.
type Handover struct {
	Items     []domain.ID
	From      *domain.Holder // who is believed to have them; nil does not check
	To        domain.Holder
	Place     string
	ProofKind domain.ProofKind
	Proof     string
	Reason    string
}

// HandoverView is what a hand-over did.
type HandoverView struct {
	Moves []domain.CustodyMove
	Items []domain.KitItem
}

// HandOver moves the items, and with a cash envelope the money of its request.
//
// Errors: not_found, items_of_communities, not_present_holder, not_your_item
// (neither side is the caller, who is no dispatcher or supervisor),
// item_still_needed, reason_required, unknown_staff, unknown_hospital,
// changed_meanwhile.
func (f *Flow) HandOver(ctx context.Context, c *Call, in Handover) (*HandoverView, error) {
	return do(ctx, f, c, func(now time.Time) (*HandoverView, *domain.Change, error) {
		items, err := f.store.ItemsByID(ctx, c.Scope().Whole(), in.Items) // judged item by item
		if err != nil {
			return nil, nil, err
		}
		if len(items) == 0 || len(items) < len(slices.Compact(slices.Sorted(slices.Values(in.Items)))) {
			return nil, nil, domain.NotFound("item")
		}
		community := items[0].CommunityID
		if err := f.receiver(ctx, community, in.To); err != nil {
			return nil, nil, err
		}
		requests, links, all, err := f.store.Using(ctx, community, in.Items)
		if err != nil {
			return nil, nil, err
		}
		ids := make([]domain.ID, len(requests))
		for i, r := range requests {
			ids[i] = r.ID
		}
		var balances []domain.Balance
		if len(ids) > 0 {
			if balances, err = f.store.Balances(ctx, community, ids); err != nil {
				return nil, nil, err
			}
		}
		for _, k := range items {
			if !slices.ContainsFunc(all, func(x domain.KitItem) bool { return x.ID == k.ID }) {
				all = append(all, k)
			}
		}
		actor := Actor{c.Who.StaffID, c.Who.In[community]}
		return handOver(newBook(community, requests, links, all, balances, actor, now), in)
	})
}

// newBook is a working set over several requests.
func newBook(
	community domain.ID, requests []domain.Request, links []domain.RequestItem, items []domain.KitItem,
	balances []domain.Balance, actor Actor, now time.Time,
) *book {
	b := &book{
		actor: actor, now: now, requests: map[domain.ID]*domain.Request{}, links: links, balances: balances,
		change: &domain.Change{CommunityID: community},
	}
	for i := range requests {
		b.requests[requests[i].ID] = &requests[i]
	}
	for i := range items {
		b.items = append(b.items, &items[i])
	}
	return b
}

// handOver is the pure half of HandOver.
func handOver(b *book, in Handover) (*HandoverView, *domain.Change, error) {
	view := &HandoverView{}
	for i, id := range in.Items {
		if slices.Contains(in.Items[:i], id) {
			return nil, nil, domain.Invalid("item_twice", fmt.Sprintf("/items/%d", i))
		}
		k := b.item(id)
		if err := b.mayHandOver(k, in, fmt.Sprintf("/items/%d", i)); err != nil {
			return nil, nil, err
		}
		to := in.To
		if to.Kind == domain.HolderResident {
			to.ID = k.ResidentID
		}
		h := handover{place: in.Place, proofKind: in.ProofKind, proof: in.Proof}
		for _, l := range b.links {
			if l.ItemID == id && b.requests[l.RequestID] != nil {
				h.request = l.RequestID
			}
		}
		if k.Kind == domain.ItemCash {
			b.passCash(h.request, k.Holder(), to)
		}
		b.move(k, to, h)
		view.Items = append(view.Items, *k)
		b.record("hand_over", "kit_items", id, in)
	}
	for _, row := range b.change.Inserts {
		if m, ok := row.(*domain.CustodyMove); ok {
			view.Moves = append(view.Moves, *m)
		}
	}
	b.finish()
	return view, b.change, nil
}

// mayHandOver judges one item.
func (b *book) mayHandOver(k *domain.KitItem, in Handover, pointer string) error {
	from := k.Holder()
	answers := slices.Contains(b.actor.Roles, domain.RoleDispatcher) || slices.Contains(b.actor.Roles, domain.RoleSupervisor)
	supervises := slices.Contains(b.actor.Roles, domain.RoleSupervisor)
	me := domain.Holder{Kind: domain.HolderStaff, ID: b.actor.ID}
	to := in.To
	if to.Kind == domain.HolderResident {
		to.ID = k.ResidentID
	}
	switch {
	case k.CommunityID != b.change.CommunityID:
		return domain.Invalid("items_of_communities", pointer)
	case in.From != nil && *in.From != from:
		return &domain.Error{
			Kind: domain.KindConflict, Code: "not_present_holder",
			Fields: []domain.FieldError{{Pointer: pointer, Code: "not_present_holder"}},
		}
	case from == to:
		return domain.Invalid("holds_it_already", pointer)
	case from.Kind == domain.HolderResident:
		return domain.Invalid("collect_instead", pointer)
	case from != me && to != me && !answers:
		return domain.Forbidden("not_your_item")
	case (to.Kind == domain.HolderIncident || from.Kind == domain.HolderIncident) && !supervises:
		return domain.Forbidden("supervisor_only")
	case to.Kind == domain.HolderIncident && in.Reason == "":
		return domain.Invalid("reason_required", "/reason")
	case to.Kind == domain.HolderResident && in.ProofKind == "":
		return domain.Invalid("proof_required", "/proof")
	case to.Kind == domain.HolderResident && k.Kind == domain.ItemGoods:
		return domain.Invalid("deliver_instead", pointer)
	case to.Kind == domain.HolderResident && b.needed(k):
		return domain.Invalid("item_still_needed", pointer)
	}
	return nil
}

// passCash lets the money in an envelope go with it. An envelope that is lost is
// borne by the office.
func (b *book) passCash(request domain.ID, from, to domain.Holder) {
	if request == "" || from.Kind != domain.HolderStaff {
		return
	}
	purse := domain.Account{Kind: domain.AccountStaff, ID: from.ID}
	target := domain.Account{Kind: domain.AccountFund}
	switch to.Kind {
	case domain.HolderStaff:
		target = domain.Account{Kind: domain.AccountStaff, ID: to.ID}
	case domain.HolderResident:
		target = domain.Account{Kind: domain.AccountResident, ID: to.ID}
	case domain.HolderHospital, domain.HolderIncident:
	}
	if held := b.balance(request, purse); held > 0 {
		b.pay(request, purse, target, held, "hand_over")
	}
}

// receiver refuses a receiver that does not exist here.
func (f *Flow) receiver(ctx context.Context, community domain.ID, to domain.Holder) error {
	switch to.Kind {
	case domain.HolderStaff:
		ok, err := f.store.HoldsRole(ctx, to.ID, community, domain.Roles()...)
		if err == nil && !ok {
			err = domain.Invalid("unknown_staff", "/to/id")
		}
		return err
	case domain.HolderHospital:
		return f.known(ctx, "/to/id", to.ID)
	case domain.HolderResident, domain.HolderIncident:
	}
	return nil
}
