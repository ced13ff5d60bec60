package workflow

import (
	"context"
	"fmt"
	"slices"
	"time"

	"songyao/domain"
	"songyao/store"
	"songyao/workflow/custody"
)

// CollectCard takes the kit at the door, each item ticked.
type CollectCard struct {
	Items   []KitPart
	CashFen domain.Fen // in the envelope
	Place   string
	Papers  []domain.Paper `json:",omitempty"` // that come along and have no custody of their own
}

// KitPart is one thing handed over at the door.
type KitPart struct {
	Kind  domain.ItemKind
	Label string
}

func (CollectCard) Event(*domain.Case) domain.Event { return domain.CollectCard }

func (in CollectCard) fetch(context.Context, *store.Store, time.Time, *domain.Case) (decider, error) {
	return in, nil
}

// decide: the collector is fit to serve; the card must come along, unless it is
// out already for another request of the resident; then both requests use it.
func (in CollectCard) decide(t *transition) error {
	if len(t.Actor.Lacks) > 0 {
		return domain.Forbidden("not_fit", domain.LackNames(t.Actor.Lacks))
	}
	seen := map[domain.ItemKind]bool{}
	for i, p := range in.Items {
		pointer := fmt.Sprintf("/items/%d/kind", i)
		if seen[p.Kind] {
			return domain.Invalid("item_twice", pointer)
		}
		if p.Kind == domain.ItemGoods {
			return domain.Invalid("not_a_kit_item", pointer)
		}
		seen[p.Kind] = true
		if err := t.collect(p, in.Place, pointer); err != nil {
			return err
		}
	}
	for _, k := range t.Items {
		if k.Kind.Lasting() && !seen[k.Kind] && k.HolderKind == domain.HolderStaff {
			t.Link(t.req.ID, k)
			seen[k.Kind] = true
		}
	}
	if !seen[domain.ItemCard] {
		return domain.Invalid("card_required", "/items")
	}
	if seen[domain.ItemCash] != (in.CashFen > 0) {
		return domain.Invalid("cash_needs_amount", "/cash_fen")
	}
	t.Pay(t.req.ID, t.patientAccount(), t.ActorAccount(), in.CashFen, "collect_card")
	for _, p := range in.Papers {
		if !slices.Contains(t.req.Papers, p) {
			t.req.Papers = append(t.req.Papers, p)
		}
	}
	t.req.CollectedAt = &t.Now
	return nil
}

// collect takes one item from the resident. A lasting item that was used before
// is the same thing again; one lost and made anew comes back from its incident.
func (t *transition) collect(p KitPart, place, pointer string) error {
	var k *domain.KitItem
	if p.Kind.Lasting() {
		for _, known := range t.Items {
			if known.Kind == p.Kind {
				k = known
			}
		}
	}
	if k == nil {
		k = t.AddItem(t.req.ResidentID, p.Kind, p.Label, domain.Holder{Kind: domain.HolderResident, ID: t.req.ResidentID})
	}
	if k.IncidentID != "" {
		return domain.Invalid("item_in_incident", pointer)
	}
	if !k.Home() {
		return domain.Invalid("item_elsewhere", pointer)
	}
	t.Link(t.req.ID, k)
	t.Move(k, t.ActorHolder(), custody.MoveDetails{Request: t.req.ID, Place: place})
	return nil
}

// WaiveCard goes on without a card: self-pay, or an e-code paid by the family.
type WaiveCard struct {
	Reason string
}

func (WaiveCard) Event(*domain.Case) domain.Event { return domain.WaiveCard }

func (in WaiveCard) fetch(context.Context, *store.Store, time.Time, *domain.Case) (decider, error) {
	return in, nil
}

// decide: why there is no card stands with the request, and no purchase can be on insurance.
func (in WaiveCard) decide(t *transition) error {
	t.req.CardWaived, t.req.CollectedAt = in.Reason, &t.Now
	return nil
}
