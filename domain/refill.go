package domain

// A plan that is not due yet goes along with one that is, so that one trip serves
// the household (domain facts, 3.2: all drugs due within 7 to 10 days).
const (
	togetherDays = 7  // when no rule says how early the insurance pays
	togetherMost = 10 // never more, whatever a rule allows
)

// DueTogether reports whether a plan that runs out on runOut is refilled with
// another one that is due today: within the rule's days or the days a refill
// takes, and only when the insurance pays for it today. The due one never waits.
func DueTogether(rules []Rule, district string, drug *Drug, runOut, today Date, window int) bool {
	if runOut == "" || RefillOpens(rules, district, drug, runOut, today) > today {
		return false
	}
	days := togetherDays
	if rule := refillRule(rules, district, drug, today); rule != nil {
		days = rule.Days
	}
	return today.DaysUntil(runOut) <= min(max(days, window), togetherMost)
}

// DefaultRefillDays is how long a refill lasts when there was none before.
const DefaultRefillDays = 28

// RefillQuantity is what to ask for: whole packs, as many as the last time (0 when
// there was none) or enough for DefaultRefillDays, and not more than one
// prescription may hold; at least one pack.
func RefillQuantity(drug *Drug, dailyDose, last Milli) Milli {
	pack := max(1, drug.PackSize)
	want := last
	if want == 0 {
		want = dailyDose * DefaultRefillDays
	}
	packs := max(1, (want+pack-1)/pack)
	if drug.MaxDays > 0 && dailyDose > 0 {
		packs = max(1, min(packs, dailyDose*Milli(drug.MaxDays)/pack))
	}
	return packs * pack
}
