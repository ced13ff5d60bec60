// Package forecast says what will have to be bought, where and on which day, and how
// sure that is. It adds up three parts:
//
//   - what has been asked for and is not bought yet: certain, on the next open day;
//   - each plan's next refills: asked for around the day on which it has to be
//     ordered, and the less surely the worse the stock at home is known;
//   - drugs asked for without a plan: at the rate of the last four weeks, by weekday.
//
// Quantities are whole packs. Demand of a day on which hospitals are closed is that of
// the next open one. A Forecaster takes the communities one by one and knows neither a
// database nor a clock; docs/forecast.md tells the model and what it is worth.
package forecast

import (
	"cmp"
	"slices"

	"songyao/domain"
)

// Bounds of the model.
const (
	// HistoryDays is how many days back calls without a plan are counted: four
	// of each weekday.
	HistoryDays = 28
	// MostDays bounds how long a forecast is and how far ahead it may begin.
	MostDays = 31
	// MostLeadDays is the longest lead time that a plan may have, in open days.
	MostLeadDays = 30
	// mostSpreadDays is by how many days a refill may be asked for early or late.
	mostSpreadDays = 10
)

// Plan is an active plan whose run-out date is known.
type Plan struct {
	ResidentID domain.ID
	DrugID     domain.ID
	HospitalID domain.ID // where it will be bought; "" when nothing says
	RunOutOn   domain.Date
	AsOf       domain.Date // when the stock was last heard of
	Source     domain.SupplySource
	DailyDose  domain.Milli
	Coming     domain.Milli // asked for or bought, not at home yet
	LeadDays   int          // open days
	NotBefore  domain.Date  // nobody asks before this day; "" for any
	PackSize   domain.Milli
	Packs      int // a refill has
}

// RunsOut is when the stock runs out with what is on its way.
func (p *Plan) RunsOut(today domain.Date) domain.Date {
	if days, known := domain.DaysOfSupply(p.Coming, p.DailyDose); known && days > 0 {
		return max(p.RunOutOn, today).Add(min(days, domain.MostSupplyDays))
	}
	return p.RunOutOn
}

// Line is something asked for that is not bought yet.
type Line struct {
	ResidentID domain.ID
	DrugID     domain.ID // "" while nobody has settled what it is: a kit, but no packs
	HospitalID domain.ID
	Packs      int
	Assigned   bool // on its way to the hospital
}

// Call is something asked for in the past without a plan.
type Call struct {
	On         domain.Date
	DrugID     domain.ID
	HospitalID domain.ID
	Packs      int
}

// Input is what is known of one community.
type Input struct {
	Today domain.Date
	Since domain.Date // first day of the history
	Plans []Plan
	Lines []Line
	Calls []Call
	// Visits has the day of each visit of the past for which no plan was the reason:
	// one a resident and day.
	Visits []domain.Date
	// Unknown are the drugs of the plans of which nobody knows when they run out.
	Unknown []domain.ID
}

// Forecast is the demand of the days asked for.
type Forecast struct {
	From, Last domain.Date
	Days       []Day
	Rows       []Row // by hospital and drug
	Unknown    []Unknown
}

// Day is one day over all hospitals.
type Day struct {
	On   domain.Date
	Open bool
	Kits Estimate // residents for whom something is bought: one kit each
}

// Row is the demand for one drug at one hospital.
type Row struct {
	HospitalID domain.ID // "" for none yet
	DrugID     domain.ID
	Demand
	Days []Demand // one for each of the forecast's days
}

// Demand is how often something is asked for, and how much.
type Demand struct{ Asks, Packs Estimate }

// Unknown counts plans apart of which nobody knows when they run out:
// somebody must call, and what that will show cannot be foretold.
type Unknown struct {
	DrugID domain.ID
	Plans  int
}

// Forecaster adds up the communities.
type Forecaster struct {
	from, last domain.Date
	days       int
	open       func(domain.Date) bool
	demand     map[rowKey]*rowTally
	kits       []tally
	unknown    map[domain.ID]int
}

type rowKey struct{ hospital, drug domain.ID }

// rowTally is the demand for one drug at one hospital.
type rowTally struct {
	total pair
	days  []pair
}

type pair struct{ asks, packs tally }

func (p *pair) addTrial(chance float64, packs int) {
	p.asks.addTrial(chance, 1)
	p.packs.addTrial(chance, packs)
}

func (p *pair) addRate(rate float64, packs int) {
	p.asks.addRate(rate, 1)
	p.packs.addRate(rate, packs)
}

func (p *pair) estimate() Demand {
	return Demand{p.asks.estimate(), p.packs.estimate()}
}

// New forecasts so many days. open tells on which drugs can be bought.
func New(from domain.Date, days int, open func(domain.Date) bool) *Forecaster {
	return &Forecaster{
		from: from, last: from.Add(days - 1), days: days, open: open,
		demand: map[rowKey]*rowTally{}, kits: make([]tally, days), unknown: map[domain.ID]int{},
	}
}

// Reach is up to which run-out date a plan has anything to say about the
// days up to last: it may be asked for early, and its run-out date lies behind the
// lead time and the closed days that follow that. What is asked for along with
// another runs out before.
func Reach(last domain.Date, open func(domain.Date) bool) domain.Date {
	return domain.HorizonOf(last.Add(mostSpreadDays), MostLeadDays+1, open).Lead
}

// Add adds a community's demand. Terms are added in an order of their own, so
// that the same input, however sorted, gives the same numbers to the last digit.
func (f *Forecaster) Add(in *Input) {
	a := &adding{Forecaster: f, today: in.Today, bought: f.calendar(in.Today)}
	for _, id := range in.Unknown {
		f.unknown[id]++
	}
	plans, lines := map[domain.ID][]Plan{}, map[domain.ID][]Line{}
	var residents []domain.ID
	know := func(id domain.ID) {
		if plans[id] == nil && lines[id] == nil {
			residents = append(residents, id)
		}
	}
	for _, p := range in.Plans {
		know(p.ResidentID)
		plans[p.ResidentID] = append(plans[p.ResidentID], p)
	}
	for _, l := range in.Lines {
		know(l.ResidentID)
		lines[l.ResidentID] = append(lines[l.ResidentID], l)
	}
	slices.Sort(residents)
	for _, id := range residents {
		a.resident(plans[id], lines[id])
	}
	a.calls(in)
}

// calendar tells for the days from today to the last when that is bought which is
// asked for on them: the number of the forecast's day, or -1 for none of them.
func (f *Forecaster) calendar(today domain.Date) []int {
	out := make([]int, max(0, today.DaysUntil(f.last)+1))
	next := -1
	for i := len(out) - 1; i >= 0; i-- {
		if day := today.Add(i); f.open(day) {
			next = f.from.DaysUntil(day)
		}
		out[i] = max(next, -1)
	}
	return out
}

// adding is a community on the way into the sum.
type adding struct {
	*Forecaster
	today  domain.Date
	bought []int
}

// day is on which of the forecast's days that is bought which is asked for so many
// days from today; -1 for none.
func (a *adding) day(ahead int) int {
	if ahead < 0 || ahead >= len(a.bought) {
		return -1
	}
	return a.bought[ahead]
}

func (a *adding) at(hospital, drug domain.ID) *rowTally {
	d, ok := a.demand[rowKey{hospital, drug}]
	if !ok {
		d = &rowTally{days: make([]pair, a.days)}
		a.demand[rowKey{hospital, drug}] = d
	}
	return d
}

// resident adds one resident's demand: a kit on each day on which anything is bought.
func (a *adding) resident(plans []Plan, lines []Line) {
	none := make([]float64, a.days) // chance that nothing is bought on the day
	for i := range none {
		none[i] = 1
	}
	for i := range lines {
		a.line(&lines[i], none)
	}
	a.refills(plans, none)
	for i := range none {
		a.kits[i].addTrial(1-none[i], 1)
	}
}

// line adds what has been asked for: what is on its way to a hospital is bought
// today if that is open, the rest needs its card collected first.
func (a *adding) line(l *Line, none []float64) {
	day := a.day(1)
	if l.Assigned {
		day = a.day(0)
	}
	if day < 0 {
		return
	}
	none[day] = 0
	if l.DrugID != "" {
		d := a.at(l.HospitalID, l.DrugID)
		d.total.addTrial(1, l.Packs)
		d.days[day].addTrial(1, l.Packs)
	}
}

// calls adds what will be asked for without a plan, from tomorrow on: who has
// called today is among the lines. A drug comes as often as in the last weeks, and
// on the weekdays on which all of them came: the few calls for one drug say
// nothing about its weekday.
func (a *adding) calls(in *Input) {
	days := make([]domain.Date, len(in.Calls))
	kinds := map[Call]int{}
	for i, c := range in.Calls {
		days[i], c.On = c.On, ""
		kinds[c]++
	}
	share := weekdays(in.Since, in.Today, days)
	for _, c := range sorted(kinds, compareCalls) {
		for ahead := 1; ahead < len(a.bought); ahead++ {
			rate := float64(kinds[c]) * share(in.Today.Add(ahead))
			if day := a.day(ahead); day >= 0 && rate > 0 {
				d := a.at(c.HospitalID, c.DrugID)
				d.total.addRate(rate, c.Packs)
				d.days[day].addRate(rate, c.Packs)
			}
		}
	}
	share = weekdays(in.Since, in.Today, in.Visits)
	for ahead := 1; ahead < len(a.bought); ahead++ {
		if day := a.day(ahead); day >= 0 {
			a.kits[day].addRate(float64(len(in.Visits))*share(in.Today.Add(ahead)), 1)
		}
	}
}

func compareCalls(x, y Call) int {
	return cmp.Or(cmp.Compare(x.HospitalID, y.HospitalID), cmp.Compare(x.DrugID, y.DrugID), cmp.Compare(x.Packs, y.Packs))
}

// weekdays tells which part of everything that happened from since until today
// (which is not over) to expect on one day: that of its weekday, or an even one
// while that weekday has not been seen.
func weekdays(since, today domain.Date, happened []domain.Date) func(domain.Date) float64 {
	seen := since.DaysUntil(today)
	var days, times [8]int
	for i := range max(0, seen) {
		days[since.Add(i).Weekday()]++
	}
	for _, day := range happened {
		times[day.Weekday()]++
	}
	return func(day domain.Date) float64 {
		w := day.Weekday()
		switch {
		case seen <= 0 || len(happened) == 0:
			return 0
		case days[w] == 0:
			return 1 / float64(seen)
		}
		return float64(times[w]) / float64(len(happened)*days[w])
	}
}

// sorted lists the keys of a map.
func sorted[K comparable, V any](m map[K]V, compare func(K, K) int) []K {
	var keys []K
	for k := range m {
		keys = append(keys, k)
	}
	slices.SortFunc(keys, compare)
	return keys
}

// Forecast is the sum of what was added.
func (f *Forecaster) Forecast() *Forecast {
	out := &Forecast{From: f.from, Last: f.last}
	for i := range f.kits {
		day := f.from.Add(i)
		out.Days = append(out.Days, Day{day, f.open(day), f.kits[i].estimate()})
	}
	byPlace := func(x, y rowKey) int { return cmp.Or(cmp.Compare(x.hospital, y.hospital), cmp.Compare(x.drug, y.drug)) }
	for _, at := range sorted(f.demand, byPlace) {
		d := f.demand[at]
		row := Row{HospitalID: at.hospital, DrugID: at.drug, Demand: d.total.estimate()}
		for i := range d.days {
			row.Days = append(row.Days, d.days[i].estimate())
		}
		out.Rows = append(out.Rows, row)
	}
	for _, id := range sorted(f.unknown, cmp.Compare[domain.ID]) {
		out.Unknown = append(out.Unknown, Unknown{id, f.unknown[id]})
	}
	return out
}
