package workflow

import (
	"slices"
	"time"

	"songyao/domain"
	"songyao/store"
)

// book is the working set of a decision: items, links, money and the requests
// they belong to. Custody and money change only through move and pay.
type book struct {
	actor    Actor
	now      time.Time
	requests map[domain.ID]*domain.Request // not closed
	items    []*domain.KitItem
	links    []domain.RequestItem
	balances []domain.Balance
	pictures []domain.Attached // that a proof names
	returns  *store.Door       // by which a return to the resident is judged
	change   *domain.Change
	touched  []domain.ID // requests whose custody, money or own fields change
	notes    []note      // ledger entries, in order
}

// bookOfCase is the working set over one request: its own items and money, and the
// requests that use the same items.
func bookOfCase(c *domain.Case, actor Actor, now time.Time) book {
	b := book{
		actor: actor, now: now, requests: map[domain.ID]*domain.Request{}, links: c.Links, balances: c.Balances,
		change: &domain.Change{CommunityID: c.Request.CommunityID},
	}
	b.requests[c.Request.ID] = &c.Request
	for i := range c.Siblings {
		b.requests[c.Siblings[i].ID] = &c.Siblings[i]
	}
	for i := range c.Items {
		b.items = append(b.items, &c.Items[i])
	}
	return b
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

// me is the actor as a holder.
func (b *book) me() domain.Holder { return domain.Holder{Kind: domain.HolderStaff, ID: b.actor.ID} }

// purse is the actor's cash in hand.
func (b *book) purse() domain.Account {
	return domain.Account{Kind: domain.AccountStaff, ID: b.actor.ID}
}

type note struct {
	action, subject string
	id              domain.ID
	data            any
}

// record adds to the ledger.
func (b *book) record(action, subject string, id domain.ID, data any) {
	b.notes = append(b.notes, note{action, subject, id, data})
}

// touch marks the request as changed: its version moves, so that of two changes
// that each leave something out the later one sees the other.
func (b *book) touch(request domain.ID) {
	if !slices.Contains(b.touched, request) {
		b.touched = append(b.touched, request)
	}
}

// uses reports whether the request uses the item.
func (b *book) uses(request, item domain.ID) bool {
	return slices.ContainsFunc(b.links, func(l domain.RequestItem) bool { return l.RequestID == request && l.ItemID == item })
}

// linked lists the items of a request.
func (b *book) linked(request domain.ID) []*domain.KitItem {
	var out []*domain.KitItem
	for _, k := range b.items {
		if b.uses(request, k.ID) {
			out = append(out, k)
		}
	}
	return out
}

// item finds an item of the working set.
func (b *book) item(id domain.ID) *domain.KitItem {
	for _, k := range b.items {
		if k.ID == id {
			return k
		}
	}
	return nil
}

// link lets the request use the item.
func (b *book) link(request domain.ID, k *domain.KitItem) {
	if b.uses(request, k.ID) {
		return
	}
	l := domain.RequestItem{CommunityID: b.change.CommunityID, RequestID: request, ItemID: k.ID}
	b.links = append(b.links, l)
	b.change.Insert(&l)
}

// handover is how an item changed hands.
type handover struct {
	request   domain.ID
	place     string
	proofKind domain.ProofKind
	proof     string
}

// birth brings a new item into the world in the hands of from; the move that
// follows is its first.
func (b *book) birth(resident domain.ID, kind domain.ItemKind, label string, from domain.Holder) *domain.KitItem {
	k := &domain.KitItem{
		CommunityID: b.change.CommunityID, ID: domain.NewID(b.now), ResidentID: resident, Kind: kind, Label: label,
		HolderKind: from.Kind, HolderID: from.ID, HeldSince: b.now,
	}
	b.items = append(b.items, k)
	b.change.Insert(k)
	return k
}

// move hands an item over from whoever has it.
func (b *book) move(k *domain.KitItem, to domain.Holder, h handover) {
	from := k.Holder()
	if from == to {
		return
	}
	k.HolderKind, k.HolderID, k.HeldSince = to.Kind, to.ID, b.now
	k.Version++
	if k.Version > 1 {
		b.change.Update(k)
	}
	b.change.Insert(&domain.CustodyMove{
		CommunityID: k.CommunityID, ItemID: k.ID, N: k.Version, FromKind: from.Kind, FromID: from.ID, ToKind: to.Kind, ToID: to.ID,
		At: b.now, RecordedBy: b.actor.ID, RequestID: h.request, Place: h.place, ProofKind: h.proofKind, Proof: h.proof,
	})
	b.touchUsers(k.ID)
}

// touchUsers marks every request not closed that uses the item.
func (b *book) touchUsers(item domain.ID) {
	for _, l := range b.links {
		if l.ItemID == item && b.requests[l.RequestID] != nil {
			b.touch(l.RequestID)
		}
	}
}

// pay moves money on behalf of a request. Nothing happens for 0.
func (b *book) pay(request domain.ID, from, to domain.Account, amount domain.Fen, reason string) {
	if amount == 0 {
		return
	}
	b.change.Insert(&domain.MoneyMove{
		CommunityID: b.change.CommunityID, ID: domain.NewID(b.now), RequestID: request, FromKind: from.Kind, FromID: from.ID,
		ToKind: to.Kind, ToID: to.ID, AmountFen: amount, At: b.now, RecordedBy: b.actor.ID, Reason: reason,
	})
	b.add(request, from, -amount)
	b.add(request, to, amount)
	b.touch(request)
}

func (b *book) add(request domain.ID, a domain.Account, amount domain.Fen) {
	for i := range b.balances {
		x := &b.balances[i]
		if x.RequestID == request && x.AccountKind == a.Kind && x.AccountID == a.ID {
			x.AmountFen += amount
			return
		}
	}
	b.balances = append(b.balances, domain.Balance{RequestID: request, AccountKind: a.Kind, AccountID: a.ID, AmountFen: amount})
}

// balance is what the account holds on behalf of the request.
func (b *book) balance(request domain.ID, a domain.Account) domain.Fen {
	for _, x := range b.balances {
		if x.RequestID == request && x.AccountKind == a.Kind && x.AccountID == a.ID {
			return x.AmountFen
		}
	}
	return 0
}

// balancesOf lists the request's balances that are not zero.
func (b *book) balancesOf(request domain.ID) []domain.Balance {
	out := []domain.Balance{}
	for _, x := range b.balances {
		if x.RequestID == request && x.AmountFen != 0 {
			out = append(out, x)
		}
	}
	return out
}

// needed reports whether an unfinished request still has to take the item to a
// hospital.
func (b *book) needed(k *domain.KitItem) bool {
	for id, r := range b.requests {
		if k.Kind.Lasting() && (r.State == domain.CardCollected || r.State == domain.HospitalAssigned) && b.uses(id, k.ID) {
			return true
		}
	}
	return false
}

// finish writes every touched request with its next version, and closes those
// that are done: finished, every kit item home, the money settled.
func (b *book) finish() {
	for _, id := range b.touched {
		r := b.requests[id]
		r.Version++
		r.UpdatedAt = b.now
		if r.State.Final() && r.ClosedAt == nil && b.home(id) && domain.Settled(b.balancesOf(id)) {
			r.ClosedAt = &b.now
			b.record("close", "requests", id, struct{}{})
		}
		if r.Version > 1 {
			b.change.Update(r)
		}
	}
	for _, n := range b.notes {
		b.change.Record(n.action, n.subject, n.id, n.data)
	}
}

// home reports whether nothing of the request's kit is out.
func (b *book) home(request domain.ID) bool {
	return !slices.ContainsFunc(b.linked(request), func(k *domain.KitItem) bool { return !k.Home() })
}
