package demosupply

import "songyao/domain"

// rule says whom to call. It sees what the service knows, never the true stock.
type rule interface {
	// morning prepares the day's list.
	morning(y *year, day int)
	// call names the household's plans to be settled in one call today; none when
	// it is not called. What a count then shows to last for more than so many days
	// is left for another call.
	call(y *year, day int, h *household) (due []int, days int)
}

// nobody is called.
type nobody struct{}

func (nobody) morning(*year, int)                       {}
func (nobody) call(*year, int, *household) ([]int, int) { return nil, 0 }

// fixed calls when so many days are left, whatever the drug and the calendar. It
// is given what is not its own: one call a household, no calls for what cannot be
// refilled yet, and an order even when the count shows a few days more.
type fixed struct {
	days     int
	together bool // what runs out within domain.TogetherDays comes along
}

func (fixed) morning(*year, int) {}

func (f fixed) call(y *year, day int, h *household) (due []int, days int) {
	due = y.due(day, h, f.days)
	if len(due) > 0 && f.together {
		due = y.due(day, h, domain.TogetherDays)
	}
	return due, domain.TogetherDays
}

// due are the plans that run out within so many days and can be refilled.
func (y *year) due(day int, h *household, days int) (due []int) {
	limit := y.days[day].Add(days)
	for _, n := range h.plans {
		s := &y.states[n]
		if !s.ordered && s.known.RunOutOn <= limit && (s.opensOn <= y.days[day] || y.unmet(n, y.plans[n].class.SeedLead())) {
			due = append(due, n)
		}
	}
	return due
}

// own is the rule of this service.
type own struct {
	horizons map[domain.SupplyClass]domain.Horizon
	alone    bool // nothing comes along with what has to be called about
}

// morning looks ahead by the lead times that this service's own orders had.
func (o *own) morning(y *year, day int) {
	o.horizons = map[domain.SupplyClass]domain.Horizon{}
	for _, c := range domain.SupplyClasses() {
		o.horizons[c] = domain.HorizonOf(y.days[day], y.leads[c].p90(c), y.isOpen)
	}
}

func (o *own) call(y *year, day int, h *household) (due []int, days int) {
	refills := make([]domain.Refill, 0, len(h.plans))
	for _, n := range h.plans {
		p, s := &y.plans[n], &y.states[n]
		ahead := o.horizons[p.class]
		days = max(days, domain.RefillWindow(tooSoon, ahead.Today.DaysUntil(ahead.Danger)))
		refills = append(refills, domain.Refill{
			RunOutOn: s.known.RunOutOn, Level: ahead.Level(s.known.RunOutOn, p.dangerous), OpensOn: s.opensOn,
			Unmet: y.unmet(n, ahead.LeadDays), Ordered: s.ordered,
		})
	}
	for _, i := range domain.DueTogether(y.days[day], days, refills) {
		if !o.alone || refills[i].Calls(y.days[day]) {
			due = append(due, h.plans[i])
		}
	}
	return due, days
}

// measured counts finished orders by the open days they took.
type measured struct {
	orders int
	took   [32]int
}

// enough orders for the measure to be better than the seed.
const enough = 30

func (m *measured) add(openDays int) {
	m.orders++
	m.took[min(openDays, len(m.took)-1)]++
}

// p90 is the 90th percentile, or the seed while too few orders are finished.
func (m *measured) p90(c domain.SupplyClass) int {
	if m == nil || m.orders < enough {
		return c.SeedLead()
	}
	sum := 0
	for days, n := range m.took {
		if sum += n; sum*10 >= m.orders*9 {
			return days
		}
	}
	return len(m.took)
}
