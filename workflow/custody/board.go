package custody

import (
	"cmp"
	"context"
	"maps"
	"slices"
	"time"

	"songyao/domain"
	"songyao/store"
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
	row, err := svc.readCommunity(ctx, c, community)
	if err != nil {
		return nil, err
	}
	facts, err := svc.loadBoard(ctx, row, svc.Now())
	if err != nil {
		return nil, err
	}
	rows := facts.rows()
	names, err := svc.Store.StaffNames(ctx, slices.Collect(maps.Keys(rows)))
	if err != nil {
		return nil, err
	}
	view := &Board{Day: facts.day, Closed: facts.closed, Rows: []BoardRow{}}
	for id, r := range rows {
		r.Name = names[id]
		view.Rows = append(view.Rows, *r)
	}
	slices.SortFunc(view.Rows, func(x, y BoardRow) int { return cmp.Or(cmp.Compare(x.Name, y.Name), cmp.Compare(x.StaffID, y.StaffID)) })
	return view, nil
}

// boardLimit bounds what a board reads of one kind; a community has a few hundred
// things out on its worst day.
const boardLimit = 10_000

// boardFacts is what a board is made of.
type boardFacts struct {
	day         domain.Date
	closed      bool
	items       []domain.KitItem // in somebody's hands
	purses      []store.Purse
	unconfirmed []domain.CustodyMove
	disputes    []domain.Confirmation
	overdue     []domain.ID // items with an alert, one entry an alert
	transfers   []TransferRow
	departures  []domain.Departure // of the day
	sales       []domain.Sale      // since the day began
	counts      []CountRow         // of the day
}

// loadBoard reads what the community's board is made of.
func (svc *Service) loadBoard(ctx context.Context, community *domain.Community, now time.Time) (*boardFacts, error) {
	f, scope := &boardFacts{day: community.Day(now)}, domain.In(community.ID)
	dayStart, err := f.day.Start(community.Location())
	if err != nil {
		return nil, err
	}
	dayEnd, err := f.day.Add(1).Start(community.Location())
	if err != nil {
		return nil, err
	}
	if f.items, err = svc.Store.OutItems(ctx, scope); err != nil {
		return nil, err
	}
	if f.purses, err = svc.Store.Purses(ctx, scope, dayEnd); err != nil {
		return nil, err
	}
	if f.unconfirmed, err = svc.Store.Unconfirmed(ctx, scope, "", "", boardLimit); err != nil {
		return nil, err
	}
	if f.disputes, err = svc.Store.Disputed(ctx, scope); err != nil {
		return nil, err
	}
	for _, kind := range []domain.AlertKind{domain.AlertCardOverdue, domain.AlertItemOverdue} {
		alerts, err := svc.openAlerts(ctx, community.ID, kind)
		if err != nil {
			return nil, err
		}
		f.overdue = slices.AppendSeq(f.overdue, maps.Keys(alerts))
	}
	open := true
	if f.transfers, err = svc.Store.Transfers(ctx, scope, "", &open, AfterTransfer{}, boardLimit); err != nil {
		return nil, err
	}
	if f.departures, err = svc.Store.Departures(ctx, scope, f.day); err != nil {
		return nil, err
	}
	if f.sales, err = svc.Store.SalesSince(ctx, scope, dayStart); err != nil {
		return nil, err
	}
	if f.counts, err = svc.Store.Counts(ctx, scope, f.day); err != nil {
		return nil, err
	}
	closing, err := svc.Store.Closing(ctx, community.ID, f.day)
	f.closed = closing != nil
	return f, err
}

// rows are the board's rows by staff member, without names.
func (f *boardFacts) rows() map[domain.ID]*BoardRow {
	b := boardBuilder{rows: map[domain.ID]*BoardRow{}, items: map[domain.ID]domain.KitItem{}}
	b.addItems(f.items)
	for _, p := range f.purses {
		if r := b.row(p.StaffID); p.AmountFen > 0 {
			r.CashFen += p.AmountFen
		} else {
			r.AdvancedFen -= p.AmountFen
		}
	}
	for _, m := range f.unconfirmed {
		b.row(m.ToID).Unconfirmed++
	}
	for _, d := range f.disputes {
		b.updateHolder(d.ItemID, func(r *BoardRow) { r.Disputed++ })
	}
	for _, item := range f.overdue {
		b.updateHolder(item, func(r *BoardRow) { r.Overdue++ })
	}
	for _, t := range f.transfers {
		b.row(t.FromID).Transfers++
	}
	for _, d := range f.departures {
		if r := b.row(d.DriverID); r.DepartedAt == nil {
			r.DepartedAt = &d.At
		}
	}
	for _, s := range f.sales {
		if r := b.row(s.DriverID); r.DepartedAt == nil || s.BoughtAt.Before(*r.DepartedAt) {
			r.Undeparted++
		}
	}
	for i := range f.counts {
		n := &f.counts[i].Count
		if r := b.row(n.StaffID); n.Moment == domain.CountStart {
			r.StartCount = n
		} else {
			r.EndCount = n
		}
	}
	return b.rows
}

// boardBuilder is a board being filled.
type boardBuilder struct {
	rows  map[domain.ID]*BoardRow
	items map[domain.ID]domain.KitItem // in somebody's hands
}

// row is the staff member's, empty at first.
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
