package custody

import (
	"context"
	"slices"
	"time"

	"songyao/domain"
	"songyao/store"
	"songyao/workflow/usecase"
)

// What store knows of transfer tasks, under the names of this room.
type (
	// TransferRow is a transfer task with what became of it.
	TransferRow = store.TransferRow
	// AfterTransfer is where a page of transfer tasks begins.
	AfterTransfer = store.AfterTransfer
)

// Dropout is a driver, or anybody else with things in hand, who cannot go on: ill, in
// quarantine (domain facts, 1.2: eighty cards stranded with one person).
type Dropout struct {
	Reason     string
	ReceiverID domain.ID   // who is to take the things; "" for whoever does
	Until      domain.Date // the first day of service again; "" until somebody says so
}

// DropoutView is what a dropout did.
type DropoutView struct {
	Released  []domain.ID // requests that need another driver
	Transfers []domain.TransferTask
}

// untilFurtherNotice is the day of return of who has not named one.
const untilFurtherNotice domain.Date = "9999-12-31"

// DropOut takes every request not bought yet from the person, makes a transfer task
// of everything in their hands, and gives them nothing new until they are back; in
// all communities in which the caller has a say, at once.
//
// Errors: not_found, unknown_staff (the receiver), same_person, day_not_ahead,
// changed_meanwhile.
func (svc *Service) DropOut(ctx context.Context, c *usecase.Invocation, staff domain.ID, in Dropout) (*DropoutView, error) {
	return usecase.Do(ctx, svc.Engine, c, func(now time.Time) (*DropoutView, *domain.Change, error) {
		if in.ReceiverID == staff {
			return nil, nil, domain.Invalid("same_person", "/receiver_id")
		}
		view := &DropoutView{Released: []domain.ID{}, Transfers: []domain.TransferTask{}}
		var changes []*domain.Change
		for _, id := range c.Scope().Communities {
			change, err := svc.dropOutOfCommunity(ctx, id, staff, in, c.Actor(id), now, view)
			if err != nil {
				return nil, nil, err
			}
			if change != nil {
				changes = append(changes, change)
			}
		}
		if len(changes) == 0 {
			return nil, nil, domain.NotFound("staff")
		}
		who, err := store.Get[domain.Staff](ctx, svc.Store, "staff", staff)
		if err != nil {
			return nil, nil, err
		}
		before := *who
		if who.UnavailableUntil = in.Until; in.Until == "" {
			who.UnavailableUntil = untilFurtherNotice
		}
		who.Version++
		who.UpdatedAt = now
		change := &domain.Change{CommunityID: domain.System, Also: changes}
		change.Update(who)
		change.Record("staff.dropout", "staff", staff, struct {
			Dropout
			Changed []domain.FieldChange
		}{in, domain.Diff(&before, who)})
		return view, change, nil
	})
}

// dropOutOfCommunity loads and decides the part of one community; nil when the person
// has nothing to do with it.
func (svc *Service) dropOutOfCommunity(
	ctx context.Context, community, staff domain.ID, in Dropout, actor usecase.Actor, now time.Time, view *DropoutView,
) (*domain.Change, error) {
	if community == domain.System {
		return nil, nil
	}
	if serves, err := svc.Store.HoldsRole(ctx, staff, community, domain.Roles()...); err != nil || !serves {
		return nil, err
	}
	row, err := store.Get[domain.Community](ctx, svc.Store, "community", community)
	if err != nil {
		return nil, err
	}
	if in.Until != "" && in.Until <= row.Day(now) {
		return nil, domain.Invalid("day_not_ahead", "/unavailable_until")
	}
	if in.ReceiverID != "" {
		if err := svc.checkReceiver(ctx, community, domain.Holder{Kind: domain.HolderStaff, ID: in.ReceiverID}, "/receiver_id", now); err != nil {
			return nil, err
		}
	}
	requests, err := svc.Store.UnpurchasedRequests(ctx, domain.In(community), staff)
	if err != nil {
		return nil, err
	}
	held, err := svc.Store.HeldBy(ctx, domain.In(community), staff)
	if err != nil {
		return nil, err
	}
	open := true
	tasks, err := svc.Store.Transfers(ctx, domain.In(community), staff, &open, AfterTransfer{}, len(held)+1)
	if err != nil {
		return nil, err
	}
	b := newBook(community, requests, nil, held, nil, actor, now)
	return dropOut(b, staff, in, requests, held, tasks, view), nil
}

// dropOut is the pure half of DropOut in one community: requests are those not bought
// yet, held what the person has in hand, tasks the open transfer tasks about it. What it
// does is added to the view.
func dropOut(
	b *Book, staff domain.ID, in Dropout, requests []domain.Request, held []domain.KitItem, tasks []TransferRow, view *DropoutView,
) *domain.Change {
	b.Record("dropout", "staff", staff, in)
	for i := range requests {
		b.releaseDriver(&requests[i], in.Reason)
		view.Released = append(view.Released, requests[i].ID)
	}
	for _, k := range held {
		if slices.ContainsFunc(tasks, func(t TransferRow) bool { return t.ItemID == k.ID }) {
			continue
		}
		t := domain.TransferTask{
			CommunityID: k.CommunityID, ItemID: k.ID, N: k.Version, FromID: staff, ToID: in.ReceiverID, Reason: in.Reason,
			CreatedBy: b.Actor.ID, CreatedAt: b.Now,
		}
		b.Change.Insert(&t)
		b.Record("transfer.open", "kit_items", k.ID, t)
		view.Transfers = append(view.Transfers, t)
	}
	b.Finish()
	return b.Change
}

// releaseDriver takes a request from its driver: it goes to the same hospital with
// whoever is found.
func (b *Book) releaseDriver(r *domain.Request, reason string) {
	b.Record("release", "requests", r.ID, struct {
		DriverID domain.ID
		Reason   string
	}{r.DriverID, reason})
	r.DriverID = ""
	b.Touch(r.ID)
}

// Takeover is a receiver taking everything from somebody who is not there, before a
// named witness.
type Takeover struct {
	FromID, ToID domain.ID
	Witness      string
	Place        string
}

// TakeOver moves everything that one staff member has in the caller's communities to
// another. It settles all open transfer tasks between them.
//
// Errors: same_person, nothing_held, unknown_staff, changed_meanwhile.
func (svc *Service) TakeOver(ctx context.Context, c *usecase.Invocation, in Takeover) (*HandoverView, error) {
	return usecase.Do(ctx, svc.Engine, c, func(now time.Time) (*HandoverView, *domain.Change, error) {
		if in.FromID == in.ToID {
			return nil, nil, domain.Invalid("same_person", "/to_id")
		}
		held, err := svc.Store.HeldBy(ctx, c.Scope().Whole(), in.FromID)
		if err != nil {
			return nil, nil, err
		}
		if len(held) == 0 {
			return nil, nil, domain.Invalid("nothing_held", "/from_id")
		}
		view := &HandoverView{}
		var changes []*domain.Change
		for len(held) > 0 { // HeldBy sorts by community
			n := 1
			for n < len(held) && held[n].CommunityID == held[0].CommunityID {
				n++
			}
			part, change, err := svc.takeOver(ctx, c, held[:n], in, now)
			if err != nil {
				return nil, nil, err
			}
			view.Moves, view.Items = append(view.Moves, part.Moves...), append(view.Items, part.Items...)
			changes, held = append(changes, change), held[n:]
		}
		changes[0].Also = append(changes[0].Also, changes[1:]...)
		return view, changes[0], nil
	})
}

// takeOver hands over the items, all of one community.
func (svc *Service) takeOver(
	ctx context.Context, c *usecase.Invocation, items []domain.KitItem, in Takeover, now time.Time,
) (*HandoverView, *domain.Change, error) {
	h := Handover{
		Items: domain.IDs(items, func(k *domain.KitItem) domain.ID { return k.ID }),
		From:  &domain.Holder{Kind: domain.HolderStaff, ID: in.FromID}, To: domain.Holder{Kind: domain.HolderStaff, ID: in.ToID},
		Place: in.Place, ProofKind: domain.ProofWitness, Proof: in.Witness,
	}
	if err := svc.checkReceiver(ctx, items[0].CommunityID, h.To, "/to_id", now); err != nil {
		return nil, nil, err
	}
	b, err := svc.loadBook(ctx, c, items, now)
	if err != nil {
		return nil, nil, err
	}
	return handOver(b, h)
}

// Transfers lists transfer tasks by item.
func (svc *Service) Transfers(ctx context.Context, c *usecase.Invocation, community, from domain.ID, open *bool, after AfterTransfer, limit int) ([]TransferRow, error) {
	return svc.Store.Transfers(ctx, usecase.Narrow(c.Scope(), community), from, open, after, limit)
}
