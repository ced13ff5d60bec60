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
		row, err := svc.readCommunity(ctx, c, in.CommunityID)
		if err != nil {
			return nil, nil, err
		}
		day := row.Day(now)
		if closed, err := svc.Store.Closing(ctx, row.ID, day); err != nil || closed != nil {
			return nil, nil, usecase.OrConflict(err, "day_closed", day)
		}
		counted, err := svc.identifyItems(ctx, c, row.ID, in.Items, in.Codes)
		if err != nil {
			return nil, nil, err
		}
		inHand, balances, err := svc.heldByBook(ctx, row, day, c.Who.StaffID)
		if err != nil {
			return nil, nil, err
		}
		n := domain.NewCount(inHand, counted, balances, in.CashFen)
		n.CommunityID, n.ID, n.StaffID, n.CountedOn, n.Moment, n.At = row.ID, domain.NewID(now), c.Who.StaffID, day, in.Moment, now
		change := &domain.Change{CommunityID: row.ID}
		change.Insert(&n)
		change.Record("custody.count", "counts", n.ID, n)
		return &n, change, nil
	})
}

// heldByBook is what the book says that the staff member has in hand: items, and the
// balance on behalf of each open request at the end of the day.
func (svc *Service) heldByBook(
	ctx context.Context, community *domain.Community, day domain.Date, staff domain.ID,
) (items []domain.ID, balances []domain.Fen, err error) {
	scope := domain.In(community.ID)
	held, err := svc.Store.HeldBy(ctx, scope, staff)
	if err != nil {
		return nil, nil, err
	}
	dayEnd, err := day.Add(1).Start(community.Location())
	if err != nil {
		return nil, nil, err
	}
	purses, err := svc.Store.Purses(ctx, scope, dayEnd)
	if err != nil {
		return nil, nil, err
	}
	for _, k := range held {
		items = append(items, k.ID)
	}
	for _, p := range purses {
		if p.StaffID == staff {
			balances = append(balances, p.AmountFen)
		}
	}
	return items, balances, nil
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
	out, err := svc.scannedItems(ctx, c, slices.Clone(ids), codes)
	if err != nil || len(out) == 0 {
		return out, err
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

// scannedItems adds the items that the codes name to those known. Errors:
// unknown_code, item_twice.
func (svc *Service) scannedItems(ctx context.Context, c *usecase.Invocation, items []domain.ID, codes []string) ([]domain.ID, error) {
	tails := make([]string, len(codes))
	for i, text := range codes {
		code, err := domain.ParseCode(typed.Narrow(text))
		if err != nil {
			return nil, domain.Invalid("unknown_code", fmt.Sprintf("/codes/%d", i))
		}
		tails[i] = code.Tail()
	}
	scanned, err := svc.Store.ItemsByTail(ctx, c.Scope().Whole(), tails)
	if err != nil {
		return nil, err
	}
	for i, tail := range tails {
		n := slices.IndexFunc(scanned, func(k domain.KitItem) bool { return domain.CodeOf(k.ID).Tail() == tail })
		if n < 0 {
			return nil, domain.Invalid("unknown_code", fmt.Sprintf("/codes/%d", i))
		}
		if slices.Contains(items, scanned[n].ID) {
			return nil, domain.Invalid("item_twice", fmt.Sprintf("/codes/%d", i))
		}
		items = append(items, scanned[n].ID)
	}
	return items, nil
}

// Counts is the difference report of a day, today when day is "": every count with
// what it found. Errors: not_found.
func (svc *Service) Counts(ctx context.Context, c *usecase.Invocation, community domain.ID, day domain.Date) ([]CountRow, error) {
	row, err := svc.readCommunity(ctx, c, community)
	if err != nil {
		return nil, err
	}
	if day == "" {
		day = row.Day(svc.Now())
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
		row, err := svc.readCommunity(ctx, c, community)
		if err != nil {
			return nil, nil, err
		}
		if day > row.Day(now) {
			return nil, nil, domain.Invalid("day_in_future", "/day")
		}
		if day < row.Day(row.CreatedAt) {
			return nil, nil, domain.Invalid("day_before_service", "/day")
		}
		if closed, err := svc.Store.Closing(ctx, community, day); err != nil || closed != nil {
			return nil, nil, usecase.OrConflict(err, "day_closed", day)
		}
		facts, err := svc.loadDayEnd(ctx, row, day, row.Day(now))
		if err != nil {
			return nil, nil, err
		}
		if open := facts.openCounts(); len(open) > 0 {
			return nil, nil, svc.dayNotSettled(ctx, open)
		}
		d := &domain.DayClosing{CommunityID: community, Day: day, ClosedBy: c.Who.StaffID, ClosedAt: now}
		change := &domain.Change{CommunityID: community}
		change.Insert(d)
		change.Record("day.close", "day_closings", community, d)
		return d, change, nil
	})
}

// dayEndFacts is what a day's closing is decided on.
type dayEndFacts struct {
	dayEnd      time.Time
	counts      []CountRow       // of the day
	laterCounts []CountRow       // of the day on which it is closed, when that is a later one
	items       []domain.KitItem // in somebody's hands now
	purses      []store.Purse    // at the day's end
}

// loadDayEnd reads what closing the day is decided on.
func (svc *Service) loadDayEnd(ctx context.Context, community *domain.Community, day, today domain.Date) (f dayEndFacts, err error) {
	scope := domain.In(community.ID)
	if f.counts, err = svc.Store.Counts(ctx, scope, day); err != nil {
		return f, err
	}
	if day < today {
		if f.laterCounts, err = svc.Store.Counts(ctx, scope, today); err != nil {
			return f, err
		}
	}
	if f.items, err = svc.Store.OutItems(ctx, scope); err != nil {
		return f, err
	}
	if f.dayEnd, err = day.Add(1).Start(community.Location()); err != nil {
		return f, err
	}
	f.purses, err = svc.Store.Purses(ctx, scope, f.dayEnd)
	return f, err
}

// dayNotSettled is the refusal that names everybody whose count is open.
func (svc *Service) dayNotSettled(ctx context.Context, open []openCount) error {
	var staff []domain.ID
	for _, o := range open {
		staff = append(staff, o.staff)
	}
	names, err := svc.Store.StaffNames(ctx, staff)
	if err != nil {
		return err
	}
	e := domain.Conflict("day_not_settled", len(open))
	for _, o := range open {
		e.Fields = append(e.Fields, domain.FieldError{Pointer: "staff/" + string(o.staff), Code: o.code, Args: []any{names[o.staff]}})
	}
	return e
}

// openCount is why a day cannot be closed.
type openCount struct {
	staff domain.ID
	code  string
}

// openCounts lists who keeps the day from being closed: whoever held something by its
// end and has not counted since it came, and whoever's last count differs without
// explanation. A later count stands for one that was forgotten.
func (f *dayEndFacts) openCounts() []openCount {
	last, later := map[domain.ID]*CountRow{}, map[domain.ID]*CountRow{}
	for i := range f.counts {
		if f.counts[i].Moment == domain.CountEnd {
			last[f.counts[i].StaffID] = &f.counts[i]
		}
	}
	for i := range f.laterCounts {
		later[f.laterCounts[i].StaffID] = &f.laterCounts[i]
	}
	codes := map[domain.ID]string{}
	for staff, n := range last {
		if !n.Settled() {
			codes[staff] = "end_count_differs"
		}
	}
	uncounted := func(staff domain.ID) {
		switch n := later[staff]; {
		case n == nil:
			codes[staff] = "end_count_missing"
		case !n.Settled():
			codes[staff] = "end_count_differs"
		}
	}
	for _, k := range f.items {
		if n := last[k.HolderID]; k.HeldSince.Before(f.dayEnd) && (n == nil || n.At.Before(k.HeldSince)) {
			uncounted(k.HolderID)
		}
	}
	cash := map[domain.ID]domain.Fen{}
	for _, p := range f.purses {
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
