package custody

import (
	"slices"
	"time"

	"songyao/domain"
	"songyao/store"
	"songyao/workflow/usecase"
)

// Book is the working set of one decision: kit items, the requests that use them, and
// their money. A pure function loads nothing; it changes the Book, and Finish turns
// what was changed into rows of Change. Items change hands only by Move, money only by
// Pay, so that each appends its row and moves the versions that others are guarded by.
// A Book is used for one decision, by one goroutine.
type Book struct {
	Actor    usecase.Actor
	Now      time.Time
	Requests map[domain.ID]*domain.Request // not closed, but for the one the Book was made of
	Items    []*domain.KitItem             // that the requests use, and those the decision is about
	Change   *domain.Change                // what is to be written, of one community

	links    []domain.RequestItem // which request uses which item
	balances []domain.Balance     // of the requests, by account; zero ones may be missing
	touched  []domain.ID          // requests whose version is to move, in order
	entries  []ledgerEntry        // in order

	// What a hand-over is judged by, beside the items.
	attached     []domain.Attached  // the attachments that its proof names
	returnPolicy *store.ProofPolicy // of a return to the resident; else nil
}

// BookOf is the Book over one request: its own items and money, and the resident's
// other requests, which may use the same items. The Book changes the case's rows.
func BookOf(c *domain.Case, actor usecase.Actor, now time.Time) Book {
	b := newBook(c.Request.CommunityID, c.Siblings, c.Links, c.Items, c.Balances, actor, now)
	b.Requests[c.Request.ID] = &c.Request
	return *b
}

// newBook is the Book over several requests of a community, whose rows it changes.
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

// ActorHolder is the actor as the holder of an item.
func (b *Book) ActorHolder() domain.Holder {
	return domain.Holder{Kind: domain.HolderStaff, ID: b.Actor.ID}
}

// ActorAccount is the account of the actor's own purse: residents' cash in hand, or
// below zero the own money advanced.
func (b *Book) ActorAccount() domain.Account {
	return domain.Account{Kind: domain.AccountStaff, ID: b.Actor.ID}
}

// ledgerEntry is what Record has noted, until Finish.
type ledgerEntry struct {
	action, subject string
	id              domain.ID
	data            any
}

// Record adds an entry to the ledger: the action, the table and row it is about, and
// what an auditor needs to see of it. Entries are written by Finish in this order; data
// is encoded only then, and so with the state at the end.
func (b *Book) Record(action, subject string, id domain.ID, data any) {
	b.entries = append(b.entries, ledgerEntry{action, subject, id, data})
}

// Touch lets Finish write the request with its next version. Every change of its items
// or money must, even one that leaves the row as it is: of two changes at the same
// moment, each of which sees something of the other's still out, the later one is
// refused and looks again, so that somebody closes the request.
func (b *Book) Touch(request domain.ID) {
	if !slices.Contains(b.touched, request) {
		b.touched = append(b.touched, request)
	}
}

// Uses reports whether the request uses the item.
func (b *Book) Uses(request, item domain.ID) bool {
	return slices.ContainsFunc(b.links, func(l domain.RequestItem) bool { return l.RequestID == request && l.ItemID == item })
}

// Linked lists the items that the request uses.
func (b *Book) Linked(request domain.ID) []*domain.KitItem {
	var out []*domain.KitItem
	for _, k := range b.Items {
		if b.Uses(request, k.ID) {
			out = append(out, k)
		}
	}
	return out
}

// Item finds an item of the Book by its id; nil when it is not there.
func (b *Book) Item(id domain.ID) *domain.KitItem {
	for _, k := range b.Items {
		if k.ID == id {
			return k
		}
	}
	return nil
}

// Link lets the request use the item; nothing happens when it does already.
func (b *Book) Link(request domain.ID, k *domain.KitItem) {
	if b.Uses(request, k.ID) {
		return
	}
	l := domain.RequestItem{CommunityID: b.Change.CommunityID, RequestID: request, ItemID: k.ID}
	b.links = append(b.links, l)
	b.Change.Insert(&l)
}

// MoveDetails is what a custody move says beside who gave the item to whom.
type MoveDetails struct {
	Request   domain.ID // on whose behalf; "" for none
	Place     string
	ProofKind domain.ProofKind // "" while the other side has still to confirm it
	Proof     string           // never a PIN
}

// AddItem is a new item in the hands of from, at version 0. The caller moves it on at
// once: that is its first move.
func (b *Book) AddItem(resident domain.ID, kind domain.ItemKind, label string, from domain.Holder) *domain.KitItem {
	k := &domain.KitItem{
		CommunityID: b.Change.CommunityID, ID: domain.NewID(b.Now), ResidentID: resident, Kind: kind, Label: label,
		HolderKind: from.Kind, HolderID: from.ID, HeldSince: b.Now,
	}
	b.Items = append(b.Items, k)
	b.Change.Insert(k)
	return k
}

// Move hands an item over from whoever has it, as the actor records it now. The item's
// version, which numbers its moves, goes up by one, and every request that uses it is
// touched. Nothing happens when the receiver has it already. Money does not go with an
// envelope by itself (moveCash).
func (b *Book) Move(k *domain.KitItem, to domain.Holder, how MoveDetails) {
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
		At: b.Now, RecordedBy: b.Actor.ID, RequestID: how.Request, Place: how.Place, ProofKind: how.ProofKind, Proof: how.Proof,
	})
	b.touchRequestsUsing(k.ID)
}

// touchRequestsUsing touches every request not closed that uses the item.
func (b *Book) touchRequestsUsing(item domain.ID) {
	for _, l := range b.links {
		if l.ItemID == item && b.Requests[l.RequestID] != nil {
			b.Touch(l.RequestID)
		}
	}
}

// Pay moves an amount above zero from one account to the other on behalf of a request,
// and touches it. Nothing happens for 0. Whether the payer has so much is the caller's
// to judge: who advances money goes below zero.
func (b *Book) Pay(request domain.ID, from, to domain.Account, amount domain.Fen, reason string) {
	if amount == 0 {
		return
	}
	b.countMoney(&domain.MoneyMove{
		CommunityID: b.Change.CommunityID, ID: domain.NewID(b.Now), RequestID: request, FromKind: from.Kind, FromID: from.ID,
		ToKind: to.Kind, ToID: to.ID, AmountFen: amount, At: b.Now, RecordedBy: b.Actor.ID, Reason: reason,
	})
}

// countMoney lets the move count from now on.
func (b *Book) countMoney(m *domain.MoneyMove) {
	b.Change.Insert(m)
	b.adjustBalance(m.RequestID, domain.Account{Kind: m.FromKind, ID: m.FromID}, -m.AmountFen)
	b.adjustBalance(m.RequestID, domain.Account{Kind: m.ToKind, ID: m.ToID}, m.AmountFen)
	b.Touch(m.RequestID)
}

// adjustBalance adds the amount to what the account holds on behalf of the request.
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

// Balance is what the account holds on behalf of the request, in fen; below zero it is
// owed so much.
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

// Needed reports whether a request of the Book has still to take the item, a card or
// record book, to a hospital.
func (b *Book) Needed(k *domain.KitItem) bool {
	for id, r := range b.Requests {
		if k.Kind.Lasting() && (r.State == domain.CardCollected || r.State == domain.HospitalAssigned) && b.Uses(id, k.ID) {
			return true
		}
	}
	return false
}

// Finish ends the decision: it adds every touched request to Change with its next
// version, closes those that are done (in a final state, every kit item returned, the
// money settled and none waiting to be confirmed), and adds the ledger entries. It is called once, last.
func (b *Book) Finish() {
	for _, id := range b.touched {
		r := b.Requests[id]
		r.Version++
		r.UpdatedAt = b.Now
		if r.State.Final() && r.ClosedAt == nil && r.PendingMoves == 0 && b.allReturned(id) && domain.Settled(b.BalancesOf(id)) {
			r.ClosedAt = &b.Now
			b.Record("close", "requests", id, struct{}{})
		}
		if r.Version > 1 {
			b.Change.Update(r)
		}
	}
	for _, e := range b.entries {
		b.Change.Record(e.action, e.subject, e.id, e.data)
	}
}

// allReturned reports whether nothing of the request's kit is out (KitItem.Home).
func (b *Book) allReturned(request domain.ID) bool {
	return !slices.ContainsFunc(b.Linked(request), func(k *domain.KitItem) bool { return !k.Home() })
}
