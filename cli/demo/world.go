package demo

import (
	"context"
	"net/http"
	"slices"
	"sync/atomic"
	"time"

	"songyao/api/client"
	"songyao/domain"
	"songyao/workflow/rooms"
)

// world is a replay under way.
type world struct {
	seed         seed
	*rooms.Rooms // for the jobs, which run inside the server
	url          string
	http         *http.Client
	clock        clock
	zone         *time.Location
	hour         time.Time // of the last run of the jobs
	town         *town
	market       market
	crew         crew
	away         *actor  // the courier in quarantine
	calls        []*call // in the order in which they come in
	answered     int
	orders       []*order
	items        map[domain.ID]client.Item // as last seen
	days         []time.Time               // midnights
	day          int
	short        map[shelf]bool // reported today
	visited      []domain.ID    // hospitals the car has been to today
	at           *client.Hospital
	counts       counts
	rows         []row
	report       func(row) // tells the day that has ended
}

// shelf is where a drug was looked for, and for whom ("" for anybody).
type shelf struct{ hospital, drug, resident domain.ID }

// counts are what only the replay itself can count: what the server refused
// leaves no trace in its ledger.
type counts struct {
	conflicts  int // collisions lost
	duplicates int // second requests for a drug refused until a reason was given
	replays    atomic.Int64
	enquiries  int
	mistakes   int // substitutes taken where none is allowed, and refused
	photos     int
	raised     int // alerts for overdue cards
	cleared    int
}

// crew is who works for the compound.
type crew struct {
	admin, dispatcher, driver, cashier, supervisor, auditor *actor
	operators, medics, collectors, couriers                 []*actor
}

// order is a request with what the replay knows about it.
type order struct {
	client.Request
	who       *resident
	fate      fate
	call      *call
	notBefore int // day on which it can be bought at the earliest
}

// see remembers a request as the server told it.
func (w *world) see(o *order, r *client.Request) {
	o.Request = *r
	for _, k := range r.Items {
		w.items[k.ID] = k
	}
}

// add takes up an order.
func (w *world) add(o *order, r *client.Request) {
	w.see(o, r)
	w.orders = append(w.orders, o)
	o.who.orders = append(o.who.orders, o)
}

// learn is see for the answer to a transition.
func (w *world) learn(o *order, r *client.Request, err error) error {
	if err == nil {
		w.see(o, r)
	}
	return err
}

// today is the day of the calendar.
func (w *world) today() domain.Date { return domain.DateOf(w.clock.now(), w.zone) }

// last reports whether this is the day on which everything must end.
func (w *world) last() bool { return w.day == len(w.days)-1 }

// until lets the time pass: the jobs run every hour, and the hotline answers
// whoever calls.
func (w *world) until(ctx context.Context, t time.Time) error {
	for {
		step := t
		if next := w.hour.Add(time.Hour); next.Before(step) {
			step = next
		}
		ringing := w.answered < len(w.calls) && !w.calls[w.answered].at.After(step)
		if ringing {
			step = w.calls[w.answered].at
		}
		w.clock.set(step)
		switch {
		case ringing:
			w.answered++
			if err := w.answer(ctx, w.calls[w.answered-1]); err != nil {
				return err
			}
		case !step.Before(w.hour.Add(time.Hour)):
			w.hour = step
			if err := w.jobs(ctx); err != nil {
				return err
			}
		default:
			return nil
		}
	}
}

// clockTime is a time of this day, such as 13h30m.
func (w *world) clockTime(sinceMidnight time.Duration) time.Time {
	return w.days[w.day].Add(sinceMidnight)
}

// pass lets some minutes go by.
func (w *world) pass(ctx context.Context, d time.Duration) error {
	return w.until(ctx, w.clock.now().Add(d))
}

// jobs does what the server's schedule would do in this hour.
func (w *world) jobs(ctx context.Context) error {
	raised, cleared, err := w.Custody.FlagCustody(ctx)
	if err != nil {
		return err
	}
	w.counts.raised, w.counts.cleared = w.counts.raised+raised, w.counts.cleared+cleared
	_, err = w.Ledger.Seal(ctx)
	return err
}

// in lists the orders in a state, the most urgent first.
func (w *world) in(state domain.State) []*order {
	var out []*order
	for _, o := range w.orders {
		if o.State == state {
			out = append(out, o)
		}
	}
	slices.SortStableFunc(out, func(a, b *order) int { return a.Priority - b.Priority })
	return out
}

// uses reports whether the order needs the item.
func (o *order) uses(item domain.ID) bool {
	return slices.ContainsFunc(o.Items, func(k client.Item) bool { return k.ID == item })
}

// needed reports whether a card or record book still has to go to a hospital.
func (w *world) needed(k client.Item) bool {
	return k.Kind.Lasting() && slices.ContainsFunc(w.orders, func(o *order) bool {
		return (o.State == domain.CardCollected || o.State == domain.HospitalAssigned) && o.uses(k.ID)
	})
}

// kit lists what of the order's kit somebody holds; the bag is not part of it.
func (w *world) kit(o *order, holder domain.Holder) (out []client.Item) {
	for _, k := range o.Items {
		if k = w.items[k.ID]; k.Kind != domain.ItemGoods && heldBy(k, holder) {
			out = append(out, k)
		}
	}
	return out
}

func heldBy(k client.Item, h domain.Holder) bool {
	return k.Holder.Kind == h.Kind && k.Holder.ID == h.ID
}

// purse is what a staff member holds on behalf of the order; negative when advanced.
func (o *order) purse(id domain.ID) domain.Fen {
	for _, b := range o.Balances {
		if b.Account.Kind == domain.AccountStaff && b.Account.ID == id {
			return b.AmountFen
		}
	}
	return 0
}

// open lists the lines still to be bought.
func (o *order) open() (out []client.Line) {
	for _, l := range o.Lines {
		if l.Status == domain.LineOpen {
			out = append(out, l)
		}
	}
	return out
}

// ptr is for the generated client's optional fields.
func ptr[T any](v T) *T { return &v }

// newWorld is the world before its first morning.
func newWorld(opt Options) *world {
	w := &world{
		seed: seed(opt.Seed), market: market{seed(opt.Seed)}, zone: firstDay.Location(), items: map[domain.ID]client.Item{},
		days: calendar(firstDay, opt.Days), report: func(r row) { printRow(opt, r) },
	}
	w.hour = firstDay.Add(6 * time.Hour)
	w.clock.set(w.hour)
	return w
}
