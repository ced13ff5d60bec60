package domain

// TogetherDays is how far a refill call looks ahead: what runs out within so many
// days is fetched on the same trip (domain facts, 3.2: seven to ten).
const TogetherDays = 10

// Refill is one plan of a household, as the refill call list looks at it.
type Refill struct {
	RunOutOn Date    // "" when unknown
	Level    Urgency // after Horizon.Level
	OpensOn  Date    // first day on which the insurance pays for it; "" when it does on any
	// Unmet: the insurance opens too late for the refill to come in time (see the
	// function). Somebody has to be asked whether they pay themselves.
	Unmet   bool
	Ordered bool // a request is open
	Quiet   bool // the resident asked not to be called about it yet
}

// Calls reports whether the refill alone is reason enough to call today: it is not
// ok, nobody is fetching it yet, and a call can change that.
func (r Refill) Calls(today Date) bool {
	return !r.Ordered && !r.Quiet && r.Level != UrgencyOK && (r.OpensOn <= today || r.Unmet)
}

// joins reports whether it comes along when the household is called anyway.
func (r Refill) joins(today Date, days int) bool {
	return !r.Ordered && r.OpensOn <= today && r.RunOutOn <= today.Add(days)
}

// RefillWindow is how many days before it runs out a refill joins a call: as far
// as the insurance lets it, but no less than it takes to fetch (ruleDays and
// leadDays), nor than TogetherDays.
func RefillWindow(ruleDays, leadDays int) int { return max(ruleDays, leadDays, TogetherDays) }

// DueTogether tells which refills of a household are settled in one call today, by
// their places in the list; none when nobody has to be called. The most urgent
// decides on the day, so that it never waits for the others; the others come along
// when they run out within so many days.
func DueTogether(today Date, days int, refills []Refill) (together []int) {
	called := false
	for i, r := range refills {
		calls := r.Calls(today)
		called = called || calls
		if calls || r.joins(today, days) {
			together = append(together, i)
		}
	}
	if !called {
		return nil
	}
	return together
}

// Unmet reports whether a refill that the insurance pays from the day opensOn
// cannot come before a supply runs out on the day runOut.
func Unmet(opensOn, runOut Date, lead int, open func(Date) bool) bool {
	return opensOn != "" && runOut != "" && opensOn > OrderBy(runOut, lead, open)
}

// DefaultRefillDays is how long a refill lasts when there was none before: the usual
// four weeks of a long prescription (domain facts, 2).
const DefaultRefillDays = 28

// RefillQuantity is what to ask for: whole packs, as many as the last time (0 when
// there was none) or enough for DefaultRefillDays, and not more than one
// prescription may hold; at least one pack.
func RefillQuantity(drug *Drug, dailyDose, last Milli) Milli {
	pack := max(1, drug.PackSize)
	quantity := last
	if quantity == 0 {
		quantity = dailyDose * DefaultRefillDays
	}
	packs := max(1, (quantity+pack-1)/pack)
	if drug.MaxDays > 0 && dailyDose > 0 {
		packs = max(1, min(packs, dailyDose*Milli(drug.MaxDays)/pack))
	}
	return packs * pack
}
