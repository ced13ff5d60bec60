package custody

import (
	"cmp"
	"context"
	"fmt"
	"slices"
	"time"

	"songyao/domain"
	"songyao/store"
	"songyao/workflow/typed"
	"songyao/workflow/usecase"
)

// CountRow is a count with the supervisor's explanation, if there is one.
type CountRow = store.CountRow

// Counting is what somebody counted of what they have in hand, by id or by the code
// on the label.
type Counting struct {
	CommunityID domain.ID
	Moment      domain.CountMoment
	Items       []domain.ID
	Codes       []string
	CashFen     domain.Fen
}

// Count holds what the caller counted against the book and keeps both. Who counts
// again adds a count; the last one of a day and moment is the one that matters.
//
// Errors: not_found, unknown_code, item_twice, items_of_communities, day_closed.
func (svc *Service) Count(ctx context.Context, c *usecase.Invocation, in Counting) (*domain.Count, error) {
	return usecase.Do(ctx, svc.Engine, c, func(now time.Time) (*domain.Count, *domain.Change, error) {
		place, err := svc.readCommunity(ctx, c, in.CommunityID)
		if err != nil {
			return nil, nil, err
		}
		day := place.Day(now)
		if closed, err := svc.Store.Closing(ctx, place.ID, day); err != nil || closed != nil {
			return nil, nil, usecase.OrConflict(err, "day_closed", day)
		}
		counted, err := svc.identifyItems(ctx, c, place.ID, in.Items, in.Codes)
		if err != nil {
			return nil, nil, err
		}
		held, err := svc.Store.HeldBy(ctx, domain.In(place.ID), c.Who.StaffID)
		if err != nil {
			return nil, nil, err
		}
		over, err := day.Add(1).Start(place.Location())
		if err != nil {
			return nil, nil, err
		}
		purses, err := svc.Store.Purses(ctx, domain.In(place.ID), over)
		if err != nil {
			return nil, nil, err
		}
		var inHand []domain.ID
		for _, k := range held {
			inHand = append(inHand, k.ID)
		}
		var balances []domain.Fen
		for _, p := range purses {
			if p.StaffID == c.Who.StaffID {
				balances = append(balances, p.AmountFen)
			}
		}
		n := domain.NewCount(inHand, counted, balances, in.CashFen)
		n.CommunityID, n.ID, n.StaffID, n.CountedOn, n.Moment, n.At = place.ID, domain.NewID(now), c.Who.StaffID, day, in.Moment, now
		change := &domain.Change{CommunityID: place.ID}
		change.Insert(&n)
		change.Record("custody.count", "counts", n.ID, n)
		return &n, change, nil
	})
}

// readCommunity reads a community in which the caller has a say. Errors: not_found.
func (svc *Service) readCommunity(ctx context.Context, c *usecase.Invocation, id domain.ID) (*domain.Community, error) {
	if !c.Who.Has(id, c.Roles...) {
		return nil, domain.NotFound("community")
	}
	return store.Get[domain.Community](ctx, svc.Store, "community", id)
}

// identifyItems finds the things that ids and codes name, each once, all of the community
// (whichever that is, when it is ""). Errors: not_found, unknown_code, item_twice,
// items_of_communities.
func (svc *Service) identifyItems(ctx context.Context, c *usecase.Invocation, community domain.ID, ids []domain.ID, codes []string) ([]domain.ID, error) {
	tails := make([]string, len(codes))
	for i, text := range codes {
		code, err := domain.ParseCode(typed.Narrow(text))
		if err != nil {
			return nil, domain.Invalid("unknown_code", fmt.Sprintf("/codes/%d", i))
		}
		tails[i] = code.Tail()
	}
	scope := c.Scope().Whole()
	scanned, err := svc.Store.ItemsByTail(ctx, scope, tails)
	if err != nil {
		return nil, err
	}
	out := slices.Clone(ids)
	for i, tail := range tails {
		at := slices.IndexFunc(scanned, func(k domain.KitItem) bool { return domain.CodeOf(k.ID).Tail() == tail })
		if at < 0 {
			return nil, domain.Invalid("unknown_code", fmt.Sprintf("/codes/%d", i))
		}
		if slices.Contains(out, scanned[at].ID) {
			return nil, domain.Invalid("item_twice", fmt.Sprintf("/codes/%d", i))
		}
		out = append(out, scanned[at].ID)
	}
	if len(out) == 0 {
		return out, nil
	}
	items, err := svc.itemsToMove(ctx, c, out)
	if err != nil {
		return nil, err
	}
	for i, id := range ids {
		if slices.Contains(ids[:i], id) {
			return nil, domain.Invalid("item_twice", fmt.Sprintf("/items/%d", i))
		}
	}
	for _, k := range items {
		if community != "" && k.CommunityID != community {
			return nil, domain.Invalid("items_of_communities", "/community_id")
		}
	}
	return out, nil
}

// Counts is the difference report of a day, today when day is "": every count with
// what it found. Errors: not_found.
func (svc *Service) Counts(ctx context.Context, c *usecase.Invocation, community domain.ID, day domain.Date) ([]CountRow, error) {
	place, err := svc.readCommunity(ctx, c, community)
	if err != nil {
		return nil, err
	}
	if day == "" {
		day = place.Day(svc.Now())
	}
	return svc.Store.Counts(ctx, c.Scope().Within(community), day)
}

// ExplainCount is a supervisor's word on a count that differs: it no longer keeps the
// day from being closed. Errors: not_found, count_agrees, explained_already.
func (svc *Service) ExplainCount(ctx context.Context, c *usecase.Invocation, id domain.ID, explanation string) (*CountRow, error) {
	return usecase.Do(ctx, svc.Engine, c, func(now time.Time) (*CountRow, *domain.Change, error) {
		row, err := svc.Store.Count(ctx, c.Scope(), id)
		if err != nil {
			return nil, nil, err
		}
		switch {
		case !row.Differs():
			return nil, nil, domain.Conflict("count_agrees")
		case row.ExplainedAt != nil:
			return nil, nil, domain.Conflict("explained_already")
		}
		e := &domain.CountExplanation{
			CommunityID: row.CommunityID, CountID: id, Explanation: explanation, ExplainedBy: c.Who.StaffID, At: now,
		}
		change := &domain.Change{CommunityID: row.CommunityID}
		change.Insert(e)
		change.Record("custody.explain", "counts", id, e)
		row.Explanation, row.ExplainedBy, row.ExplainedAt = explanation, e.ExplainedBy, &now
		return row, change, nil
	})
}

// CloseDay says that the day's books are right: whoever had something in hand counted
// at the end, and what differed was explained. Who forgot to count counts when the
// day is closed later: that stands for it.
//
// Errors: not_found, day_in_future, day_closed, day_not_settled, with one field a
// person: end_count_missing, or end_count_differs.
func (svc *Service) CloseDay(ctx context.Context, c *usecase.Invocation, community domain.ID, day domain.Date) (*domain.DayClosing, error) {
	return usecase.Do(ctx, svc.Engine, c, func(now time.Time) (*domain.DayClosing, *domain.Change, error) {
		place, err := svc.readCommunity(ctx, c, community)
		if err != nil {
			return nil, nil, err
		}
		today := place.Day(now)
		if day > today {
			return nil, nil, domain.Invalid("day_in_future", "/day")
		}
		if closed, err := svc.Store.Closing(ctx, community, day); err != nil || closed != nil {
			return nil, nil, usecase.OrConflict(err, "day_closed", day)
		}
		scope := domain.In(community)
		counts, err := svc.Store.Counts(ctx, scope, day)
		if err != nil {
			return nil, nil, err
		}
		var later []CountRow
		if day < today {
			if later, err = svc.Store.Counts(ctx, scope, today); err != nil {
				return nil, nil, err
			}
		}
		out, err := svc.Store.OutItems(ctx, scope)
		if err != nil {
			return nil, nil, err
		}
		over, err := day.Add(1).Start(place.Location())
		if err != nil {
			return nil, nil, err
		}
		purses, err := svc.Store.Purses(ctx, scope, over)
		if err != nil {
			return nil, nil, err
		}
		open := openCounts(counts, later, out, purses, over)
		if len(open) > 0 {
			var staff []domain.ID
			for _, o := range open {
				staff = append(staff, o.staff)
			}
			names, err := svc.Store.StaffNames(ctx, staff)
			if err != nil {
				return nil, nil, err
			}
			e := domain.Conflict("day_not_settled", len(open))
			for _, o := range open {
				e.Fields = append(e.Fields, domain.FieldError{Pointer: "staff/" + string(o.staff), Code: o.code, Args: []any{names[o.staff]}})
			}
			return nil, nil, e
		}
		d := &domain.DayClosing{CommunityID: community, Day: day, ClosedBy: c.Who.StaffID, ClosedAt: now}
		change := &domain.Change{CommunityID: community}
		change.Insert(d)
		change.Record("day.close", "day_closings", community, d)
		return d, change, nil
	})
}

// openCount is why a day cannot be closed.
type openCount struct {
	staff domain.ID
	code  string
}

// openCounts lists who keeps the day, over at the moment, from being closed: whoever
// held something by then and has not counted since it came, and whoever's last count
// differs without explanation. The counts are those of the day; the later ones, of
// the day on which it is closed, stand for a count that was forgotten.
func openCounts(counts, later []CountRow, out []domain.KitItem, purses []store.Purse, over time.Time) []openCount {
	last, again := map[domain.ID]*CountRow{}, map[domain.ID]*CountRow{}
	for i := range counts {
		if counts[i].Moment == domain.CountEnd {
			last[counts[i].StaffID] = &counts[i]
		}
	}
	for i := range later {
		again[later[i].StaffID] = &later[i]
	}
	codes := map[domain.ID]string{}
	for staff, n := range last {
		if !n.Settled() {
			codes[staff] = "end_count_differs"
		}
	}
	uncounted := func(staff domain.ID) {
		switch n := again[staff]; {
		case n == nil:
			codes[staff] = "end_count_missing"
		case !n.Settled():
			codes[staff] = "end_count_differs"
		}
	}
	for _, k := range out {
		if n := last[k.HolderID]; k.HeldSince.Before(over) && (n == nil || n.At.Before(k.HeldSince)) {
			uncounted(k.HolderID)
		}
	}
	cash := map[domain.ID]domain.Fen{}
	for _, p := range purses {
		cash[p.StaffID] += max(p.AmountFen, 0)
	}
	for staff, fen := range cash {
		if n := last[staff]; fen > 0 && (n == nil || n.BookFen < fen) {
			uncounted(staff)
		}
	}
	var open []openCount
	for staff, code := range codes {
		open = append(open, openCount{staff, code})
	}
	slices.SortFunc(open, func(a, b openCount) int { return cmp.Compare(a.staff, b.staff) })
	return open
}
