package demosupply

import "songyao/domain"

// state is a plan on its way through the year.
type state struct {
	stock   domain.Milli  // truly there
	known   domain.Supply // what the service believes
	opensOn domain.Date   // first day on which the insurance pays for a refill
	paidTo  domain.Date   // first day that is not covered by what the insurance paid for
	refused bool          // does not pay themselves: nothing to be done until opensOn
	ordered bool
	own     bool // paid for by the resident
	since   int  // day of the order
	without bool // ran out, and nothing has come yet
}

// year is one life of the world under one rule.
type year struct {
	*world
	states []state
	leads  map[domain.SupplyClass]*measured
	Outcome
}

// live goes through the days.
func (w *world) live(r rule) Outcome {
	y := &year{world: w, states: make([]state, len(w.plans)), leads: map[domain.SupplyClass]*measured{}}
	for _, c := range domain.SupplyClasses() {
		y.leads[c] = new(measured)
	}
	for n := range y.states {
		p, s := &w.plans[n], &y.states[n]
		s.stock = p.stock
		s.paidTo = w.days[0].Add(int(p.stock / p.dose))
		s.opensOn = s.paidTo.Add(-tooSoon)
		s.known = after(domain.Supply{}, domain.SupplyEvent{
			Kind: domain.SupplyCount, HappenedOn: w.days[0], Units: &p.stock, DailyDose: &p.dose, Source: domain.SupplyCounted,
		})
	}
	for day := range w.days {
		y.deliver(day)
		r.morning(y, day)
		for h := range w.households {
			if due, days := r.call(y, day, &w.households[h]); len(due) > 0 {
				y.callHousehold(day, h, due, w.days[day].Add(days))
			}
		}
		y.residentsCall(day)
		y.takeDoses(day)
	}
	return y.Outcome
}

// after is what the service believes after one more event. What it believed before
// stands for all history, as a count would.
func after(s domain.Supply, e domain.SupplyEvent) domain.Supply {
	history := []domain.SupplyEvent{e}
	if s.AsOf != "" {
		history = []domain.SupplyEvent{{Kind: domain.SupplyCount, HappenedOn: s.AsOf, Units: s.Units, DailyDose: &s.DailyDose, Source: s.Source}, e}
	}
	history[len(history)-1].N = 1 // after what it stands on
	states := domain.Replay(history)
	return states[len(states)-1]
}

// deliver brings what was ordered on an earlier day and can be had today.
func (y *year) deliver(day int) {
	for n := range y.states {
		p, s := &y.plans[n], &y.states[n]
		if !s.ordered || day <= s.since || !y.fetched(n, day) {
			continue
		}
		s.ordered = false
		s.stock += p.refill
		s.known = after(s.known, domain.SupplyEvent{
			Kind: domain.SupplyReceived, HappenedOn: y.days[day], Units: &p.refill, Source: domain.SupplyDerived,
		})
		took := 0
		for d := s.since + 1; d <= day; d++ {
			if y.open[d] {
				took++
			}
		}
		y.leads[p.class].add(took)
		if !s.own {
			s.paidTo = max(s.paidTo, y.days[day]).Add(int(p.refill / p.dose))
			s.opensOn = s.paidTo.Add(-tooSoon)
		}
	}
}

// callHousehold makes one call about the plans, and orders what runs out by the
// day last.
func (y *year) callHousehold(day, h int, due []int, last domain.Date) {
	y.Calls++
	if y.seed.chance(askHome, h, day) >= y.households[h].atHome {
		return
	}
	y.Answered++
	for _, n := range due {
		y.count(n, day)
		if y.states[n].known.RunOutOn <= last {
			y.order(n, day)
		}
	}
}

// count is what the resident tells on the telephone.
func (y *year) count(n, day int) {
	s := &y.states[n]
	stock := s.stock
	s.known = after(s.known, domain.SupplyEvent{
		Kind: domain.SupplyCount, HappenedOn: y.days[day], Units: &stock, Source: domain.SupplyCounted,
	})
}

// order orders a refill if the insurance pays for it, or if it would pay too late
// and the resident pays.
func (y *year) order(n, day int) bool {
	p, s := &y.plans[n], &y.states[n]
	paid := s.opensOn <= y.days[day]
	if !paid && !y.unmet(n, p.class.SeedLead()) {
		return false
	}
	if !paid && !p.selfPays {
		s.refused = true
		return false
	}
	s.ordered, s.own, s.since, s.refused = true, !paid, day, false
	y.Orders++
	if !paid {
		y.SelfPaid++
	}
	return true
}

// unmet reports whether the insurance pays too late for a refill to come in time,
// and nobody has said yet that they do not pay themselves.
func (y *year) unmet(n, lead int) bool {
	s := &y.states[n]
	return !s.refused && s.opensOn > s.known.AsOf && domain.Unmet(s.opensOn, s.known.RunOutOn, lead, y.isOpen)
}

// residentsCall lets those call who have noticed that little is left. They count,
// and ask for that one drug.
func (y *year) residentsCall(day int) {
	for n := range y.states {
		p, s := &y.plans[n], &y.states[n]
		if s.ordered || int(s.stock/p.dose) > p.threshold || y.seed.chance(askNotice, n, day) >= noticed {
			continue
		}
		y.count(n, day)
		if y.order(n, day) {
			y.Asked++
		}
	}
}

// takeDoses ends the day: who has a full dose mostly takes it, who has none goes
// without.
func (y *year) takeDoses(day int) {
	for n := range y.states {
		p, s := &y.plans[n], &y.states[n]
		if s.stock < p.dose {
			y.Gaps++
			if p.dangerous {
				y.Dangerous++
			}
			if !s.without {
				y.Episodes++
			}
			s.without = true
			continue
		}
		s.without = false
		if y.seed.chance(askDose, n, day) < p.careful {
			s.stock -= p.dose
		}
		if y.seed.chance(askLost, n, day) < lost {
			s.stock -= min(s.stock, p.dose)
		}
	}
}
