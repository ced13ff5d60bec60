package custody

import (
	"context"
	"fmt"
	"slices"
	"time"

	"songyao/domain"
	"songyao/workflow/usecase"
)

// Depart is a driver about to leave: what was counted, and which requests stay
// behind for what reason.
type Depart struct {
	CommunityID domain.ID
	Items       []domain.ID
	Codes       []string
	LeftBehind  []domain.LeftBehind
}

// Depart checks that every kit of the requests given to the driver is in hand and
// counted, item by item as it was collected. What is missing refuses it, and nothing
// is written. A request left behind has no driver any more.
//
// Errors: not_found, unknown_code, item_twice, items_of_communities, item_not_held,
// not_your_errand (left behind), kit_incomplete, with one field a missing item:
// kit_missing or kit_uncounted; changed_meanwhile.
func (svc *Service) Depart(ctx context.Context, c *usecase.Invocation, in Depart) (*domain.Departure, error) {
	return usecase.Do(ctx, svc.Engine, c, func(now time.Time) (*domain.Departure, *domain.Change, error) {
		community, err := svc.readCommunity(ctx, c, in.CommunityID)
		if err != nil {
			return nil, nil, err
		}
		counted, err := svc.identifyItems(ctx, c, community.ID, in.Items, in.Codes)
		if err != nil {
			return nil, nil, err
		}
		scope := domain.In(community.ID)
		requests, err := svc.Store.UnpurchasedRequests(ctx, scope, c.Who.StaffID)
		if err != nil {
			return nil, nil, err
		}
		held, err := svc.Store.HeldBy(ctx, scope, c.Who.StaffID)
		if err != nil {
			return nil, nil, err
		}
		kits, err := svc.Store.KitsOf(ctx, scope, requests)
		if err != nil {
			return nil, nil, err
		}
		b := newBook(community.ID, requests, nil, held, nil, c.Actor(community.ID), now)
		return depart(b, in, community.Day(now), requests, kits, counted)
	})
}

// depart is the pure half of Depart; the book holds what the driver has.
func depart(
	b *Book, in Depart, day domain.Date, requests []domain.Request, kits map[domain.ID][]domain.KitItem, counted []domain.ID,
) (*domain.Departure, *domain.Change, error) {
	for i, id := range counted {
		if b.Item(id) == nil {
			return nil, nil, domain.Invalid("item_not_held", fmt.Sprintf("/items/%d", i))
		}
	}
	incomplete := domain.Conflict("kit_incomplete")
	for i := range requests {
		r := &requests[i]
		if left := slices.IndexFunc(in.LeftBehind, func(l domain.LeftBehind) bool { return l.RequestID == r.ID }); left >= 0 {
			b.releaseDriver(r, in.LeftBehind[left].Reason)
			continue
		}
		short := false
		for _, k := range kits[r.ID] {
			if k.Kind == domain.ItemGoods || k.HolderKind == domain.HolderResident && !k.Kind.Lasting() {
				continue
			}
			code := ""
			switch {
			case b.Item(k.ID) == nil:
				code = "kit_missing"
			case !slices.Contains(counted, k.ID):
				code = "kit_uncounted"
			default:
				continue
			}
			short = true
			incomplete.Fields = append(incomplete.Fields, domain.FieldError{Pointer: "/items", Code: code, Args: []any{r.Number(), k.Kind.Gloss()}})
		}
		if short {
			incomplete.Related = append(incomplete.Related, r.ID)
		}
	}
	for i, l := range in.LeftBehind {
		if b.Requests[l.RequestID] == nil {
			return nil, nil, domain.Invalid("not_your_errand", fmt.Sprintf("/left_behind/%d", i))
		}
	}
	if len(incomplete.Fields) > 0 {
		return nil, nil, incomplete
	}
	d := &domain.Departure{
		CommunityID: b.Change.CommunityID, ID: domain.NewID(b.Now), DriverID: b.Actor.ID, DepartedOn: day, At: b.Now,
		Items: counted, LeftBehind: in.LeftBehind,
	}
	b.Change.Insert(d)
	b.Record("custody.depart", "departures", d.ID, d)
	b.Finish()
	return d, b.Change, nil
}
