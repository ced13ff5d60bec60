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

func (CollectCard) fetch(context.Context, *store.Store, time.Time, *domain.Case) (Facts, error) {
	return Facts{}, nil
}

// decide: the collector is fit to serve; the card must come along, unless it is
// out already for another request of the resident; then both requests use it.
func (in CollectCard) decide(s *transition) error {
	if len(s.lacks) > 0 {
		return domain.Forbidden("not_fit", domain.LackNames(s.lacks))
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
		if err := s.collect(p, in.Place, pointer); err != nil {
			return err
		}
	}
	for _, k := range s.Items {
		if k.Kind.Lasting() && !seen[k.Kind] && k.HolderKind == domain.HolderStaff {
			s.Link(s.req.ID, k)
			seen[k.Kind] = true
		}
	}
	if !seen[domain.ItemCard] {
		return domain.Invalid("card_required", "/items")
	}
	if seen[domain.ItemCash] != (in.CashFen > 0) {
		return domain.Invalid("cash_needs_amount", "/cash_fen")
	}
	s.Pay(s.req.ID, s.patientAccount(), s.ActorAccount(), in.CashFen, "collect_card")
	for _, p := range in.Papers {
		if !slices.Contains(s.req.Papers, p) {
			s.req.Papers = append(s.req.Papers, p)
		}
	}
	s.req.CollectedAt = &s.Now
	return nil
}

// collect takes one item from the resident. A lasting item that was used before
// is the same thing again; one lost and made anew comes back from its incident.
func (s *transition) collect(p KitPart, place, pointer string) error {
	var k *domain.KitItem
	if p.Kind.Lasting() {
		for _, known := range s.Items {
			if known.Kind == p.Kind {
				k = known
			}
		}
	}
	if k == nil {
		k = s.AddItem(s.req.ResidentID, p.Kind, p.Label, domain.Holder{Kind: domain.HolderResident, ID: s.req.ResidentID})
	}
	if k.IncidentID != "" {
		return domain.Invalid("item_in_incident", pointer)
	}
	if !k.Home() {
		return domain.Invalid("item_elsewhere", pointer)
	}
	s.Link(s.req.ID, k)
	s.Move(k, s.ActorHolder(), custody.MoveDetails{Request: s.req.ID, Place: place})
	return nil
}

// WaiveCard goes on without a card: self-pay, or an e-code paid by the family.
type WaiveCard struct {
	Reason string
}

func (WaiveCard) Event(*domain.Case) domain.Event { return domain.WaiveCard }

func (WaiveCard) fetch(context.Context, *store.Store, time.Time, *domain.Case) (Facts, error) {
	return Facts{}, nil
}

func (in WaiveCard) decide(s *transition) error {
	s.req.CardWaived, s.req.CollectedAt = in.Reason, &s.Now
	return nil
}
