package custody

import (
	"slices"
	"time"

	"songyao/domain"
	"songyao/store"
	"songyao/workflow/usecase"
)

// Book is the working set of a decision: items, links, money and the requests
// they belong to. Custody and money change only through move and pay.
type Book struct {
	Actor           usecase.Actor
	Now             time.Time
	Requests        map[domain.ID]*domain.Request // not closed
	Items           []*domain.KitItem
	links           []domain.RequestItem
	balances        []domain.Balance
	attached        []domain.Attached // that a proof names
	returnPolicy         *store.ProofPolicy       // by which a return to the resident is judged
	Change          *domain.Change
	touchedRequests []domain.ID  // requests whose custody, money or own fields change
	notes           []ledgerNote // ledger entries, in order
}

// BookOf is the working set over one request: its own items and money, and the
// requests that use the same items.
func BookOf(c *domain.Case, actor usecase.Actor, now time.Time) Book {
	b := Book{
		Actor: actor, Now: now, Requests: map[domain.ID]*domain.Request{}, links: c.Links, balances: c.Balances,
		Change: &domain.Change{CommunityID: c.Request.CommunityID},
	}
	b.Requests[c.Request.ID] = &c.Request
	for i := range c.Siblings {
		b.Requests[c.Siblings[i].ID] = &c.Siblings[i]
	}
	for i := range c.Items {
		b.Items = append(b.Items, &c.Items[i])
	}
	return b
}

// newBook is a working set over several requests.
func newBook(
	community domain.ID, requests []domain.Request, links []domain.RequestItem, items []domain.KitItem,
	balances []domain.Balance, actor usecase.Actor, now time.Time,
) *Book {
	b := &Book{
		Actor: actor, Now: now, Requests: map[domain.ID]*domain.Request{}, links: links, balances: balances,
		Change: &domain.Change{CommunityID: community},
	}
	for i := range requests {
		b.Requests[requests[i].ID] = &requests[i]
	}
	for i := range items {
		b.Items = append(b.Items, &items[i])
	}
	return b
}

// ActorHolder is the actor as a holder.
func (b *Book) ActorHolder() domain.Holder {
	return domain.Holder{Kind: domain.HolderStaff, ID: b.Actor.ID}
}

// ActorAccount is the actor's cash in hand.
func (b *Book) ActorAccount() domain.Account {
	return domain.Account{Kind: domain.AccountStaff, ID: b.Actor.ID}
}

type ledgerNote struct {
	action, subject string
	id              domain.ID
	data            any
}

// Record adds to the ledger.
func (b *Book) Record(action, subject string, id domain.ID, data any) {
	b.notes = append(b.notes, ledgerNote{action, subject, id, data})
}

// Touch marks the request as changed: its version moves, so that of two changes
// that each leave something out the later one sees the other.
func (b *Book) Touch(request domain.ID) {
	if !slices.Contains(b.touchedRequests, request) {
		b.touchedRequests = append(b.touchedRequests, request)
	}
}

// Uses reports whether the request uses the item.
func (b *Book) Uses(request, item domain.ID) bool {
	return slices.ContainsFunc(b.links, func(l domain.RequestItem) bool { return l.RequestID == request && l.ItemID == item })
}

// Linked lists the items of a request.
func (b *Book) Linked(request domain.ID) []*domain.KitItem {
	var out []*domain.KitItem
	for _, k := range b.Items {
		if b.Uses(request, k.ID) {
			out = append(out, k)
		}
	}
	return out
}

// Item finds an item of the working set.
func (b *Book) Item(id domain.ID) *domain.KitItem {
	for _, k := range b.Items {
		if k.ID == id {
			return k
		}
	}
	return nil
}

// Link lets the request use the item.
func (b *Book) Link(request domain.ID, k *domain.KitItem) {
	if b.Uses(request, k.ID) {
		return
	}
	l := domain.RequestItem{CommunityID: b.Change.CommunityID, RequestID: request, ItemID: k.ID}
	b.links = append(b.links, l)
	b.Change.Insert(&l)
}

// MoveDetails is how an item changed hands.
type MoveDetails struct {
	Request   domain.ID
	Place     string
	ProofKind domain.ProofKind
	Proof     string
}

// AddItem brings a new item into the world in the hands of from; the move that
// follows is its first.
func (b *Book) AddItem(resident domain.ID, kind domain.ItemKind, label string, from domain.Holder) *domain.KitItem {
	k := &domain.KitItem{
		CommunityID: b.Change.CommunityID, ID: domain.NewID(b.Now), ResidentID: resident, Kind: kind, Label: label,
		HolderKind: from.Kind, HolderID: from.ID, HeldSince: b.Now,
	}
	b.Items = append(b.Items, k)
	b.Change.Insert(k)
	return k
}

// Move hands an item over from whoever has it.
func (b *Book) Move(k *domain.KitItem, to domain.Holder, h MoveDetails) {
	from := k.Holder()
	if from == to {
		return
	}
	k.HolderKind, k.HolderID, k.HeldSince = to.Kind, to.ID, b.Now
	k.Version++
	if k.Version > 1 {
		b.Change.Update(k)
	}
	b.Change.Insert(&domain.CustodyMove{
		CommunityID: k.CommunityID, ItemID: k.ID, N: k.Version, FromKind: from.Kind, FromID: from.ID, ToKind: to.Kind, ToID: to.ID,
		At: b.Now, RecordedBy: b.Actor.ID, RequestID: h.Request, Place: h.Place, ProofKind: h.ProofKind, Proof: h.Proof,
	})
	b.touchRequestsUsing(k.ID)
}

// touchRequestsUsing marks every request not closed that uses the item.
func (b *Book) touchRequestsUsing(item domain.ID) {
	for _, l := range b.links {
		if l.ItemID == item && b.Requests[l.RequestID] != nil {
			b.Touch(l.RequestID)
		}
	}
}

// Pay moves money on behalf of a request. Nothing happens for 0.
func (b *Book) Pay(request domain.ID, from, to domain.Account, amount domain.Fen, reason string) {
	if amount == 0 {
		return
	}
	b.Change.Insert(&domain.MoneyMove{
		CommunityID: b.Change.CommunityID, ID: domain.NewID(b.Now), RequestID: request, FromKind: from.Kind, FromID: from.ID,
		ToKind: to.Kind, ToID: to.ID, AmountFen: amount, At: b.Now, RecordedBy: b.Actor.ID, Reason: reason,
	})
	b.adjustBalance(request, from, -amount)
	b.adjustBalance(request, to, amount)
	b.Touch(request)
}

func (b *Book) adjustBalance(request domain.ID, a domain.Account, amount domain.Fen) {
	for i := range b.balances {
		x := &b.balances[i]
		if x.RequestID == request && x.AccountKind == a.Kind && x.AccountID == a.ID {
			x.AmountFen += amount
			return
		}
	}
	b.balances = append(b.balances, domain.Balance{RequestID: request, AccountKind: a.Kind, AccountID: a.ID, AmountFen: amount})
}

// Balance is what the account holds on behalf of the request.
func (b *Book) Balance(request domain.ID, a domain.Account) domain.Fen {
	for _, x := range b.balances {
		if x.RequestID == request && x.AccountKind == a.Kind && x.AccountID == a.ID {
			return x.AmountFen
		}
	}
	return 0
}

// BalancesOf lists the request's balances that are not zero.
func (b *Book) BalancesOf(request domain.ID) []domain.Balance {
	out := []domain.Balance{}
	for _, x := range b.balances {
		if x.RequestID == request && x.AmountFen != 0 {
			out = append(out, x)
		}
	}
	return out
}

// Needed reports whether an unfinished request still has to take the item to a
// hospital.
func (b *Book) Needed(k *domain.KitItem) bool {
	for id, r := range b.Requests {
		if k.Kind.Lasting() && (r.State == domain.CardCollected || r.State == domain.HospitalAssigned) && b.Uses(id, k.ID) {
			return true
		}
	}
	return false
}

// Finish writes every touched request with its next version, and closes those
// that are done: finished, every kit item home, the money settled.
func (b *Book) Finish() {
	for _, id := range b.touchedRequests {
		r := b.Requests[id]
		r.Version++
		r.UpdatedAt = b.Now
		if r.State.Final() && r.ClosedAt == nil && b.allReturned(id) && domain.Settled(b.BalancesOf(id)) {
			r.ClosedAt = &b.Now
			b.Record("close", "requests", id, struct{}{})
		}
		if r.Version > 1 {
			b.Change.Update(r)
		}
	}
	for _, n := range b.notes {
		b.Change.Record(n.action, n.subject, n.id, n.data)
	}
}

// allReturned reports whether nothing of the request's kit is out.
func (b *Book) allReturned(request domain.ID) bool {
	return !slices.ContainsFunc(b.Linked(request), func(k *domain.KitItem) bool { return !k.Home() })
}
