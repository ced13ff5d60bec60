package hotline

import (
	"cmp"
	"context"
	"slices"
	"strings"
	"time"

	"songyao/domain"
	"songyao/store"
	"songyao/workflow/office"
	"songyao/workflow/usecase"
)

// QueueEntry is somebody to be rung: a callback, or a question of a driver that the
// resident has to answer before the default holds.
type QueueEntry struct {
	domain.Callback
	Decision *domain.Decision // nil for a callback
	Resident domain.Resident  // zero for a number that nobody has
}

// updateQueue lets a call close or move the callbacks of the person, or open one, and
// answers what is open then. The callback about a matter goes with the call; those
// in which less was known of the same person are closed by it.
func updateQueue(p *domain.PhoneCall, basis *store.CallIntake, change *domain.Change) []domain.Callback {
	var same *domain.Callback
	tries, late := 0, len(basis.Since) > 0
	open, left := basis.Open, []domain.Callback{}
	for i := range open {
		b := &open[i]
		switch superseded := b.LastCallAt.After(p.EndedAt); {
		case superseded || !p.Matter().Covers(b.Matter()): // somebody rang since, and this one was written down late; or another matter
			late = late || superseded && b.Matter().Same(p.Matter())
			if b.ClaimedBy == p.StaffID {
				releaseClaim(b, p.RecordedAt)
				change.Update(b)
			}
			left = append(left, *b)
		case b.Matter().Same(p.Matter()):
			same, tries = b, max(tries, b.Attempts)
		default:
			tries = max(tries, b.Attempts)
			CloseCallback(b, p, change)
		}
	}
	if p.Direction == domain.CallOut {
		p.Attempt = tries + 1
		tries++
	}
	if p.Outcome.Spoken() {
		tries = 0
	}
	due := p.NextTry()
	switch {
	case late: // the log only
	case due == nil && same != nil:
		p.CallbackID = same.ID
		CloseCallback(same, p, change)
	case due != nil && same != nil:
		p.CallbackID = same.ID
		same.ResidentID, same.Kind, same.DueAt, same.Attempts = p.ResidentID, p.Kind, *due, tries
		same.Number = cmp.Or(p.Number, same.Number)
		noteLastCall(same, p)
		change.Update(same)
		left = append(left, *same)
	case due != nil:
		b := &domain.Callback{
			CommunityID: p.CommunityID, ID: domain.NewID(p.RecordedAt), ResidentID: p.ResidentID, RequestID: p.RequestID, Number: p.Number,
			Kind: p.Kind, DueAt: *due, Attempts: tries, OpenedAt: p.RecordedAt,
		}
		p.CallbackID = b.ID
		noteLastCall(b, p)
		change.Insert(b)
		left = append(left, *b)
	}
	return left
}

// noteLastCall makes the call the last one about the entry, and ends its claim: whoever
// had it has rung.
func noteLastCall(b *domain.Callback, p *domain.PhoneCall) {
	b.CallID, b.LastCallAt = p.ID, p.EndedAt
	releaseClaim(b, p.RecordedAt)
}

// releaseClaim ends a claim.
func releaseClaim(b *domain.Callback, now time.Time) {
	b.ClaimedBy, b.ClaimedUntil, b.UpdatedAt = "", nil, now
	b.Version++
}

// CloseCallback closes an entry of the queue by the call in which the person was spoken
// to about it.
func CloseCallback(b *domain.Callback, p *domain.PhoneCall, change *domain.Change) {
	b.ClosedAt, b.ClosedBy = &p.RecordedAt, p.StaffID
	noteLastCall(b, p)
	change.Update(b)
}

// Callbacks lists whom to ring, the longest overdue first, after the due time and id
// named: callbacks, and drivers' questions of which the default does not hold yet.
func (svc *Service) Callbacks(ctx context.Context, c *usecase.Invocation, community domain.ID, after time.Time, id domain.ID, limit int) ([]QueueEntry, error) {
	scope := usecase.Narrow(c.Scope(), community)
	q, err := svc.Store.Queue(ctx, scope, svc.Now(), after, id, limit)
	if err != nil {
		return nil, err
	}
	out := make([]QueueEntry, 0, len(q.Callbacks)+len(q.Decisions))
	for _, b := range q.Callbacks {
		out = append(out, QueueEntry{Callback: b})
	}
	for i := range q.Decisions {
		d := &q.Decisions[i]
		out = append(out, QueueEntry{Decision: &d.Decision, Callback: domain.Callback{
			CommunityID: d.CommunityID, ID: d.ID, ResidentID: d.ResidentID, RequestID: d.RequestID, Number: d.CallerPhone,
			Kind: domain.AboutDecision, DueAt: d.DueAt, OpenedAt: d.AskedAt,
		}})
	}
	slices.SortFunc(out, func(a, b QueueEntry) int {
		return cmp.Or(a.DueAt.Compare(b.DueAt), strings.Compare(string(a.ID), string(b.ID)))
	})
	return svc.withResidents(ctx, scope, out[:min(limit, len(out))])
}

// withResidents fills in the residents.
func (svc *Service) withResidents(ctx context.Context, scope domain.Scope, entries []QueueEntry) ([]QueueEntry, error) {
	people, err := office.ResidentsOf(ctx, svc.office, scope, entries, func(e *QueueEntry) domain.ID { return e.ResidentID })
	for i := range entries {
		entries[i].Resident = people[entries[i].ResidentID]
	}
	return entries, err
}

// ClaimCallback takes everything that the person is to be rung about for a quarter of
// an hour, so that nobody else rings them meanwhile, and answers all of it. The call
// that is written down ends the claim.
//
// Errors: not_found, stale_version, callback_closed, callback_claimed by somebody
// else, and changed_meanwhile when both claimed at the same moment.
func (svc *Service) ClaimCallback(ctx context.Context, c *usecase.Invocation, id domain.ID) ([]QueueEntry, error) {
	return usecase.Do(ctx, svc.Engine, c, func(now time.Time) ([]QueueEntry, *domain.Change, error) {
		entry, err := svc.openCallback(ctx, c, id)
		if err != nil {
			return nil, nil, err
		}
		entries, err := svc.Store.OpenCallbacks(ctx, entry.CommunityID, entry.Matter())
		if err != nil {
			return nil, nil, err
		}
		change, until := &domain.Change{CommunityID: entry.CommunityID}, now.Add(domain.ClaimTime)
		out := make([]QueueEntry, len(entries))
		for i := range entries {
			b := &entries[i]
			if b.ClaimedFrom(c.Who.StaffID, now) {
				return nil, nil, domain.Conflict("callback_claimed")
			}
			b.ClaimedBy, b.ClaimedUntil, b.UpdatedAt = c.Who.StaffID, &until, now
			b.Version++
			change.Update(b)
			change.Record("callback.claim", "callbacks", b.ID, struct{ Until time.Time }{until})
			out[i].Callback = *b
		}
		if len(entries) == 0 {
			return nil, nil, domain.Conflict("changed_meanwhile")
		}
		out, err = svc.withResidents(ctx, domain.In(entry.CommunityID), out)
		return out, change, err
	})
}

// DismissCallback gives an entry up: nobody rings about it, and the reason says why.
// Errors: not_found, stale_version, callback_closed, callback_claimed.
func (svc *Service) DismissCallback(ctx context.Context, c *usecase.Invocation, id domain.ID, reason string) (*QueueEntry, error) {
	return usecase.Do(ctx, svc.Engine, c, func(now time.Time) (*QueueEntry, *domain.Change, error) {
		b, err := svc.openCallback(ctx, c, id)
		if err != nil {
			return nil, nil, err
		}
		if b.ClaimedFrom(c.Who.StaffID, now) {
			return nil, nil, domain.Conflict("callback_claimed")
		}
		b.ClosedAt, b.ClosedBy, b.Dismissed = &now, c.Who.StaffID, reason
		releaseClaim(b, now)
		change := &domain.Change{CommunityID: b.CommunityID}
		change.Update(b)
		change.Record("callback.dismiss", "callbacks", b.ID, struct{ Reason string }{reason})
		out, err := svc.withResidents(ctx, domain.In(b.CommunityID), []QueueEntry{{Callback: *b}})
		if err != nil {
			return nil, nil, err
		}
		return &out[0], change, nil
	})
}

// openCallback reads an entry that is still open.
func (svc *Service) openCallback(ctx context.Context, c *usecase.Invocation, id domain.ID) (*domain.Callback, error) {
	b, err := svc.Store.Callback(ctx, c.Scope(), id)
	if err != nil {
		return nil, err
	}
	if err := c.CheckVersion(b.Version); err != nil {
		return nil, err
	}
	if b.ClosedAt != nil {
		return nil, domain.Conflict("callback_closed")
	}
	return b, nil
}
