// Package demosupply lives through a year of a town whose residents take drugs for
// standing conditions, three times over: without a refill call list, with one by a
// fixed rule of days left, and with that of this service. The world is the same
// for all three, whatever they do: who is at home, who forgets a dose, on which
// day a counter has nothing, are decided by the seed and the day alone.
//
// The rule of this service is not written here: it is domain.HorizonOf, Level and
// DueTogether, as the call list uses them.
package demosupply

import (
	"errors"

	"songyao/domain"
)

// Options say what is lived through.
type Options struct {
	Drugs     []domain.Drug          // the catalogue
	Open      func(domain.Date) bool // days on which drugs can be bought
	Residents int
	From      domain.Date
	Days      int
}

// The whole town, over a year with two long holidays in it.
const (
	Residents = 500
	From      = domain.Date("2020-07-01")
	Days      = 365
)

// FixedDays is the rule this service is held against: call when so many days are
// left.
const FixedDays = 7

// Outcome is how a year went.
type Outcome struct {
	Episodes  int // times that a resident ran out of a drug
	Gaps      int // days without the drug, of one resident and drug
	Dangerous int // of these, with a drug whose gap is dangerous
	Calls     int // made to households, the unanswered among them
	Answered  int
	Asked     int // calls by residents themselves that led to an order
	Orders    int
	SelfPaid  int // orders that residents paid for because the insurance opened too late
}

// add is both together.
func (o *Outcome) add(x Outcome) {
	o.Episodes += x.Episodes
	o.Gaps += x.Gaps
	o.Dangerous += x.Dangerous
	o.Calls += x.Calls
	o.Answered += x.Answered
	o.Asked += x.Asked
	o.Orders += x.Orders
	o.SelfPaid += x.SelfPaid
}

// Year is one seed lived through under each rule.
type Year struct {
	Seed   uint64
	Plans  int     // residents' drugs
	Nobody Outcome // no list: residents call by themselves
	Fixed  Outcome
	Own    Outcome // this service
	// Where the difference comes from: the fixed rule with what is due soon fetched
	// together, and this service without that.
	FixedTogether, OwnAlone Outcome
}

// Dominates reports whether this service had no more run-outs, in times and in
// days, at fewer calls than the fixed rule, or fewer at no more calls.
func (y *Year) Dominates() bool {
	o, f := &y.Own, &y.Fixed
	if o.Episodes > f.Episodes || o.Gaps > f.Gaps || o.Calls > f.Calls {
		return false
	}
	return o.Calls < f.Calls || o.Episodes < f.Episodes
}

// Run lives through the year of one seed.
func Run(opt Options, n uint64) (*Year, error) {
	if opt.Residents < 1 || opt.Residents > 10_000 || opt.Days < 1 || opt.Days > 3_660 || len(opt.Drugs) == 0 {
		return nil, errors.New("there must be drugs, 1 to 10,000 residents and 1 to 3,660 days")
	}
	w := newWorld(opt, seed(n))
	return &Year{
		Seed: n, Plans: len(w.plans),
		Nobody: w.live(nobody{}), Fixed: w.live(fixed{days: FixedDays}), Own: w.live(&own{}),
		FixedTogether: w.live(fixed{days: FixedDays, together: true}), OwnAlone: w.live(&own{alone: true}),
	}, nil
}
