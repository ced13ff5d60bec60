package custody

import (
	"cmp"
	"context"
	"maps"
	"slices"
	"time"

	"songyao/domain"
	"songyao/workflow/usecase"
)

// BoardRow is one staff member on the board of who holds what.
type BoardRow struct {
	StaffID     domain.ID
	Name        string
	Items       map[domain.ItemKind]int
	Oldest      *time.Time // since when the thing held longest is held
	CashFen     domain.Fen // residents' cash in hand
	AdvancedFen domain.Fen // own money advanced
	Unconfirmed int        // hand-overs to the person that nobody has confirmed
	Disputed    int        // that the person says never happened
	Overdue     int        // things with an alert
	Transfers   int        // things that somebody has to take
	DepartedAt  *time.Time // today
	Undeparted  int        // purchases today without a departure before
	StartCount  *domain.Count
	EndCount    *domain.Count
}

// Board is who holds what in a community.
type Board struct {
	Day    domain.Date
	Closed bool
	Rows   []BoardRow
}

// Board shows everybody who has something in hand, money of residents, money
// advanced, or a count today. A purchase without a departure is no reason to refuse
// it, because the driver is on the road already; it is shown. Errors: not_found.
func (svc *Service) Board(ctx context.Context, c *usecase.Invocation, community domain.ID) (*Board, error) {
	place, err := svc.readCommunity(ctx, c, community)
	if err != nil {
		return nil, err
	}
	now := svc.Now()
	day, scope := place.Day(now), domain.In(community)
	began, err := day.Start(place.Location())
	if err != nil {
		return nil, err
	}
	over, err := day.Add(1).Start(place.Location())
	if err != nil {
		return nil, err
	}
	out, err := svc.Store.OutItems(ctx, scope)
	if err != nil {
		return nil, err
	}
	b := boardBuilder{rows: map[domain.ID]*BoardRow{}, items: map[domain.ID]domain.KitItem{}}
	b.addItems(out)
	purses, err := svc.Store.Purses(ctx, scope, over)
	if err != nil {
		return nil, err
	}
	for _, p := range purses {
		if r := b.row(p.StaffID); p.AmountFen > 0 {
			r.CashFen += p.AmountFen
		} else {
			r.AdvancedFen -= p.AmountFen
		}
	}
	moves, err := svc.Store.Unconfirmed(ctx, scope, "", "", boardLimit)
	if err != nil {
		return nil, err
	}
	for _, m := range moves {
		b.row(m.ToID).Unconfirmed++
	}
	disputes, err := svc.Store.Disputed(ctx, scope)
	if err != nil {
		return nil, err
	}
	for _, d := range disputes {
		b.updateHolder(d.ItemID, func(r *BoardRow) { r.Disputed++ })
	}
	for _, kind := range []domain.AlertKind{domain.AlertCardOverdue, domain.AlertItemOverdue} {
		alerts, err := svc.openAlerts(ctx, community, kind)
		if err != nil {
			return nil, err
		}
		for item := range alerts {
			b.updateHolder(item, func(r *BoardRow) { r.Overdue++ })
		}
	}
	open := true
	tasks, err := svc.Store.Transfers(ctx, scope, "", &open, AfterTransfer{}, boardLimit)
	if err != nil {
		return nil, err
	}
	for _, t := range tasks {
		b.row(t.FromID).Transfers++
	}
	departures, err := svc.Store.Departures(ctx, scope, day)
	if err != nil {
		return nil, err
	}
	for _, d := range departures {
		if r := b.row(d.DriverID); r.DepartedAt == nil {
			r.DepartedAt = &d.At
		}
	}
	sales, err := svc.Store.SalesSince(ctx, scope, began)
	if err != nil {
		return nil, err
	}
	for _, s := range sales {
		if r := b.row(s.DriverID); r.DepartedAt == nil || s.BoughtAt.Before(*r.DepartedAt) {
			r.Undeparted++
		}
	}
	counts, err := svc.Store.Counts(ctx, scope, day)
	if err != nil {
		return nil, err
	}
	for i := range counts {
		n := &counts[i].Count
		if r := b.row(n.StaffID); n.Moment == domain.CountStart {
			r.StartCount = n
		} else {
			r.EndCount = n
		}
	}
	names, err := svc.Store.StaffNames(ctx, slices.Collect(maps.Keys(b.rows)))
	if err != nil {
		return nil, err
	}
	closed, err := svc.Store.Closing(ctx, community, day)
	if err != nil {
		return nil, err
	}
	view := &Board{Day: day, Closed: closed != nil, Rows: []BoardRow{}}
	for id, r := range b.rows {
		r.Name = names[id]
		view.Rows = append(view.Rows, *r)
	}
	slices.SortFunc(view.Rows, func(x, y BoardRow) int { return cmp.Or(cmp.Compare(x.Name, y.Name), cmp.Compare(x.StaffID, y.StaffID)) })
	return view, nil
}

// boardLimit bounds what a board reads of one kind; a community has a few hundred
// things out on its worst day.
const boardLimit = 10_000

// boardBuilder is a board being filled.
type boardBuilder struct {
	rows  map[domain.ID]*BoardRow
	items map[domain.ID]domain.KitItem // in somebody's hands
}

func (b *boardBuilder) row(staff domain.ID) *BoardRow {
	r, ok := b.rows[staff]
	if !ok {
		r = &BoardRow{StaffID: staff, Items: map[domain.ItemKind]int{}}
		b.rows[staff] = r
	}
	return r
}

// addItems puts things into their holders' rows.
func (b *boardBuilder) addItems(out []domain.KitItem) {
	for _, k := range out {
		b.items[k.ID] = k
		r := b.row(k.HolderID)
		if r.Items[k.Kind]++; r.Oldest == nil || k.HeldSince.Before(*r.Oldest) {
			r.Oldest = &k.HeldSince
		}
	}
}

// updateHolder changes the row of who has the item; nothing happens when nobody has.
func (b *boardBuilder) updateHolder(item domain.ID, change func(*BoardRow)) {
	if k, ok := b.items[item]; ok {
		change(b.row(k.HolderID))
	}
}
