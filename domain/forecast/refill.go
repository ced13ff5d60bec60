package forecast

import (
	"cmp"
	"slices"

	"songyao/domain"
)

// refill is a plan's next refill, in days from today.
type refill struct {
	*Plan
	ordered  int // when it has to be, which may be past
	earliest int // when it may be asked for
	runOut   int
	heard    int // when the stock was last heard of
	lasts    int
}

func (r *refill) due() int { return max(r.ordered, r.earliest) }

// joins reports whether it is asked for when the other is, as on the call list
// (domain.DueTogether): one card, one trip.
func (r *refill) joins(head *refill) bool {
	return r.Plan == head.Plan || r.earliest <= head.due() && r.runOut <= head.due()+domain.TogetherDays
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
func (a *adding) refills(plans []Plan, none []float64) {
	next := make([]refill, len(plans))
	for i := range plans {
		next[i] = a.refill(&plans[i])
	}
	for len(next) > 0 {
		slices.SortStableFunc(next, func(x, y refill) int {
			return cmp.Or(cmp.Compare(x.due(), y.due()), cmp.Compare(x.DrugID, y.DrugID))
		})
		head := next[0]
		if head.due()-mostSpreadDays >= len(a.bought) {
			return
		}
		chances := a.chances(&head)
		for day, chance := range chances {
			none[day] *= 1 - chance
		}
		for i := range next {
			if r := &next[i]; r.joins(&head) {
				a.count(r.Plan, chances)
				r.again(head.due())
			}
		}
	}
}

func (a *adding) refill(p *Plan) refill {
	r := refill{Plan: p, earliest: max(0, a.today.DaysUntil(max(p.NotBefore, a.today))), heard: a.today.DaysUntil(p.AsOf)}
	runOut := p.RunsOut(a.today)
	if days, ok := domain.DaysOfSupply(domain.Milli(p.Packs)*p.PackSize, p.DailyDose); ok {
		r.lasts = min(days, domain.MostSupplyDays)
	}
	r.runOut = a.today.DaysUntil(runOut)
	r.ordered = a.today.DaysUntil(domain.OrderBy(runOut, min(p.LeadDays, MostLeadDays), a.open))
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
func spreadOf(source domain.SupplySource, days int) int {
	base := map[domain.SupplySource]int{domain.SupplyCounted: 1, domain.SupplyDerived: 2, domain.SupplyPrescribed: 4}[source]
	return min(max(base, 1)+max(0, days)/10, mostSpreadDays)
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
func (a *adding) count(p *Plan, chances []float64) {
	sum := 0.0
	for _, chance := range chances {
		sum += chance
	}
	if sum == 0 {
		return
	}
	d := a.at(p.HospitalID, p.DrugID)
	d.total.addTrial(sum, p.Packs)
	for day, chance := range chances {
		d.days[day].addTrial(chance, p.Packs)
	}
}
