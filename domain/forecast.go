package domain

import (
	"cmp"
	"slices"
)

// The forecast says what will have to be bought, where and on which day, and how
// sure that is (docs/forecast.md tells it in words). Its parts:
//
//   - what has been asked for and is not bought yet: certain, on the next open day;
//   - each plan's next refills: asked for around the day on which it has to be
//     ordered, and the less surely the worse the stock at home is known;
//   - drugs asked for without a plan: at the rate of the last four weeks, by weekday.
//
// Quantities are whole packs. Demand of a day on which hospitals are closed is
// that of the next open one.
const (
	// ForecastHistory is how many days back calls without a plan are counted: four
	// of each weekday.
	ForecastHistory = 28
	// ForecastMostDays bounds how long a forecast is and how far ahead it may begin.
	ForecastMostDays = 31
	// ForecastMostLead is the longest lead time that a plan may have, in open days.
	ForecastMostLead = 30
	// mostSpread is by how many days a refill may be asked for early or late.
	mostSpread = 10
)

// ForecastPlan is an active plan whose run-out date is known.
type ForecastPlan struct {
	ResidentID ID
	DrugID     ID
	HospitalID ID // where it will be bought; "" when nothing says
	RunOutOn   Date
	AsOf       Date // when the stock was last heard of
	Source     SupplySource
	DailyDose  Milli
	Coming     Milli // asked for or bought, not at home yet
	LeadDays   int   // open days
	NotBefore  Date  // nobody asks before this day; "" for any
	PackSize   Milli
	Packs      int // a refill has
}

// RunsOut is when the stock runs out with what is on its way.
func (p *ForecastPlan) RunsOut(today Date) Date {
	if days, known := DaysOfSupply(p.Coming, p.DailyDose); known && days > 0 {
		return max(p.RunOutOn, today).Add(min(days, mostDays))
	}
	return p.RunOutOn
}

// ForecastLine is something asked for that is not bought yet.
type ForecastLine struct {
	ResidentID ID
	DrugID     ID // "" while nobody has settled what it is: a kit, but no packs
	HospitalID ID
	Packs      int
	Assigned   bool // on its way to the hospital
}

// ForecastCall is something asked for in the past without a plan.
type ForecastCall struct {
	On         Date
	DrugID     ID
	HospitalID ID
	Packs      int
}

// ForecastInput is one community.
type ForecastInput struct {
	Today Date
	Since Date // first day of the history
	Plans []ForecastPlan
	Lines []ForecastLine
	Calls []ForecastCall
	// Visits has the day of each visit of the past for which no plan was the reason:
	// one a resident and day.
	Visits []Date
	// Unknown are the drugs of the plans of which nobody knows when they run out.
	Unknown []ID
}

// Forecast is the demand of the days asked for.
type Forecast struct {
	From, Last Date
	Days       []ForecastDay
	Rows       []ForecastRow // by hospital and drug
	Unknown    []ForecastUnknown
}

// ForecastDay is one day over all hospitals.
type ForecastDay struct {
	On   Date
	Open bool
	Kits Estimate // residents for whom something is bought: one kit each
}

// ForecastRow is the demand for one drug at one hospital.
type ForecastRow struct {
	HospitalID ID // "" for none yet
	DrugID     ID
	ForecastDemand
	Days []ForecastDemand // one for each of the forecast's days
}

// ForecastDemand is how often something is asked for, and how much.
type ForecastDemand struct{ Asks, Packs Estimate }

// ForecastUnknown counts plans apart of which nobody knows when they run out:
// somebody must call, and what that will show cannot be foretold.
type ForecastUnknown struct {
	DrugID ID
	Plans  int
}

// Forecaster adds up the communities.
type Forecaster struct {
	from, last Date
	days       int
	open       func(Date) bool
	demand     map[place]*demand
	kits       []tally
	unknown    map[ID]int
}

type place struct{ hospital, drug ID }

// demand is that of one drug at one hospital.
type demand struct {
	total pair
	days  []pair
}

type pair struct{ asks, packs tally }

func (p *pair) might(chance float64, packs int) {
	p.asks.might(chance, 1)
	p.packs.might(chance, packs)
}

func (p *pair) comes(rate float64, packs int) {
	p.asks.comes(rate, 1)
	p.packs.comes(rate, packs)
}

func (p *pair) estimate() ForecastDemand {
	return ForecastDemand{p.asks.estimate(), p.packs.estimate()}
}

// NewForecaster forecasts so many days. open tells on which drugs can be bought.
func NewForecaster(from Date, days int, open func(Date) bool) *Forecaster {
	return &Forecaster{
		from: from, last: from.Add(days - 1), days: days, open: open,
		demand: map[place]*demand{}, kits: make([]tally, days), unknown: map[ID]int{},
	}
}

// ForecastReach is up to which run-out date a plan has anything to say about the
// days up to last: it may be asked for early, and its run-out date lies behind the
// lead time and the closed days that follow that. What is asked for along with
// another runs out before.
func ForecastReach(last Date, open func(Date) bool) Date {
	return HorizonOf(last.Add(mostSpread), ForecastMostLead+1, open).Lead
}

// Add adds a community's demand. Terms are added in an order of their own, so
// that the same input, however sorted, gives the same numbers to the last digit.
func (f *Forecaster) Add(in *ForecastInput) {
	a := &adding{Forecaster: f, today: in.Today, bought: f.calendar(in.Today)}
	for _, id := range in.Unknown {
		f.unknown[id]++
	}
	plans, lines := map[ID][]ForecastPlan{}, map[ID][]ForecastLine{}
	var residents []ID
	know := func(id ID) {
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
func (f *Forecaster) calendar(today Date) []int {
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
	today  Date
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

func (a *adding) at(hospital, drug ID) *demand {
	d, ok := a.demand[place{hospital, drug}]
	if !ok {
		d = &demand{days: make([]pair, a.days)}
		a.demand[place{hospital, drug}] = d
	}
	return d
}

// resident adds one resident's demand: a kit on each day on which anything is bought.
func (a *adding) resident(plans []ForecastPlan, lines []ForecastLine) {
	none := make([]float64, a.days) // chance that nothing is bought on the day
	for i := range none {
		none[i] = 1
	}
	for i := range lines {
		a.line(&lines[i], none)
	}
	a.refills(plans, none)
	for i := range none {
		a.kits[i].might(1-none[i], 1)
	}
}

// line adds what has been asked for: what is on its way to a hospital is bought
// today if that is open, the rest needs its card collected first.
func (a *adding) line(l *ForecastLine, none []float64) {
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
		d.total.might(1, l.Packs)
		d.days[day].might(1, l.Packs)
	}
}

// refill is a plan's next refill, in days from today.
type refill struct {
	*ForecastPlan
	ordered  int // when it has to be, which may be past
	earliest int // when it may be asked for
	runOut   int
	heard    int // when the stock was last heard of
	lasts    int
}

func (r *refill) due() int { return max(r.ordered, r.earliest) }

// joins reports whether it is asked for when the other is, as on the call list
// (DueTogether): one card, one trip.
func (r *refill) joins(head *refill) bool {
	return r.ForecastPlan == head.ForecastPlan || r.earliest <= head.due() && r.runOut <= head.due()+TogetherDays
}

// again is the refill after the one asked for on the day.
func (r *refill) again(day int) {
	before := r.runOut - r.ordered
	r.ordered = day + max(r.lasts, 1)
	r.runOut = r.ordered + before
}

// refills adds a resident's plans: whenever the first has to be ordered, those that
// run out soon after are asked for with it, at the same chance. Each lasts for a
// while, and then it is due again.
func (a *adding) refills(plans []ForecastPlan, none []float64) {
	next := make([]refill, len(plans))
	for i := range plans {
		next[i] = a.refill(&plans[i])
	}
	for len(next) > 0 {
		slices.SortStableFunc(next, func(x, y refill) int {
			return cmp.Or(cmp.Compare(x.due(), y.due()), cmp.Compare(x.DrugID, y.DrugID))
		})
		head := next[0]
		if head.due()-mostSpread >= len(a.bought) {
			return
		}
		chances := a.chances(&head)
		for day, chance := range chances {
			none[day] *= 1 - chance
		}
		for i := range next {
			if r := &next[i]; r.joins(&head) {
				a.count(r.ForecastPlan, chances)
				r.again(head.due())
			}
		}
	}
}

func (a *adding) refill(p *ForecastPlan) refill {
	r := refill{ForecastPlan: p, earliest: max(0, a.today.DaysUntil(max(p.NotBefore, a.today))), heard: a.today.DaysUntil(p.AsOf)}
	runOut := p.RunsOut(a.today)
	if days, ok := DaysOfSupply(Milli(p.Packs)*p.PackSize, p.DailyDose); ok {
		r.lasts = min(days, mostDays)
	}
	r.runOut = a.today.DaysUntil(runOut)
	r.ordered = a.today.DaysUntil(OrderBy(runOut, min(p.LeadDays, ForecastMostLead), a.open))
	return r
}

// chances gives the probability of each of the forecast's days that the refill is
// bought on it.
func (a *adding) chances(r *refill) []float64 {
	out := make([]float64, a.days)
	for ahead, p := range asking(r.ordered, spreadOf(r.Source, r.ordered-r.heard), r.earliest) {
		if day := a.day(ahead); day >= 0 {
			out[day] += p
		}
	}
	return out
}

// spreadOf is by how many days the refill may be asked for early or late: by so
// many for how the stock was learned, and by one more for every ten days since, in
// which a tablet is forgotten or the doctor said two. These are assumptions, wide
// rather than narrow, to be replaced once this service has measured its own.
func spreadOf(source SupplySource, days int) int {
	base := map[SupplySource]int{SupplyCounted: 1, SupplyDerived: 2, SupplyPrescribed: 4}[source]
	return min(max(base, 1)+max(0, days)/10, mostSpread)
}

// asking yields the days, counted from today, on which a refill may be asked for,
// with their probabilities. They fall off evenly on both sides of the day on which
// it has to be ordered (a triangle: the simplest form with a middle and two ends).
// It has not been asked for before the earliest day: what would have been then is
// shared out among the days to come, and if there are none left it is due now.
func asking(due, spread, earliest int) func(yield func(int, float64) bool) {
	weight := func(day int) int { return max(0, spread+1-abs(day-due)) }
	first, total := max(due-spread, earliest), 0
	for day := first; day <= due+spread; day++ {
		total += weight(day)
	}
	return func(yield func(int, float64) bool) {
		if total == 0 {
			yield(earliest, 1)
			return
		}
		for day := first; day <= due+spread; day++ {
			if !yield(day, float64(weight(day))/float64(total)) {
				return
			}
		}
	}
}

func abs(n int) int { return max(n, -n) }

// count adds a refill to the demand.
func (a *adding) count(p *ForecastPlan, chances []float64) {
	sum := 0.0
	for _, chance := range chances {
		sum += chance
	}
	if sum == 0 {
		return
	}
	d := a.at(p.HospitalID, p.DrugID)
	d.total.might(sum, p.Packs)
	for day, chance := range chances {
		d.days[day].might(chance, p.Packs)
	}
}

// calls adds what will be asked for without a plan, from tomorrow on: who has
// called today is among the lines. A drug comes as often as in the last weeks, and
// on the weekdays on which all of them came: the few calls for one drug say
// nothing about its weekday.
func (a *adding) calls(in *ForecastInput) {
	days := make([]Date, len(in.Calls))
	kinds := map[ForecastCall]int{}
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
				d.total.comes(rate, c.Packs)
				d.days[day].comes(rate, c.Packs)
			}
		}
	}
	share = weekdays(in.Since, in.Today, in.Visits)
	for ahead := 1; ahead < len(a.bought); ahead++ {
		if day := a.day(ahead); day >= 0 {
			a.kits[day].comes(float64(len(in.Visits))*share(in.Today.Add(ahead)), 1)
		}
	}
}

func compareCalls(x, y ForecastCall) int {
	return cmp.Or(cmp.Compare(x.HospitalID, y.HospitalID), cmp.Compare(x.DrugID, y.DrugID), cmp.Compare(x.Packs, y.Packs))
}

// weekdays tells which part of everything that happened from since until today
// (which is not over) to expect on one day: that of its weekday, or an even one
// while that weekday has not been seen.
func weekdays(since, today Date, happened []Date) func(Date) float64 {
	seen := since.DaysUntil(today)
	var days, times [8]int
	for i := range max(0, seen) {
		days[since.Add(i).Weekday()]++
	}
	for _, day := range happened {
		times[day.Weekday()]++
	}
	return func(day Date) float64 {
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
		out.Days = append(out.Days, ForecastDay{day, f.open(day), f.kits[i].estimate()})
	}
	byPlace := func(x, y place) int { return cmp.Or(cmp.Compare(x.hospital, y.hospital), cmp.Compare(x.drug, y.drug)) }
	for _, at := range sorted(f.demand, byPlace) {
		d := f.demand[at]
		row := ForecastRow{HospitalID: at.hospital, DrugID: at.drug, ForecastDemand: d.total.estimate()}
		for i := range d.days {
			row.Days = append(row.Days, d.days[i].estimate())
		}
		out.Rows = append(out.Rows, row)
	}
	for _, id := range sorted(f.unknown, cmp.Compare[ID]) {
		out.Unknown = append(out.Unknown, ForecastUnknown{id, f.unknown[id]})
	}
	return out
}
