// Package adherence measures from dispensing records how well a patient was supplied
// with a drug: days covered (PDC), the medication possession ratio (MPR), and the nine
// continuous medication availability measures CMA1 to CMA9 of the literature. Measure
// takes the dispensings of one patient and drug and a window of days, and returns exact
// fractions. What cannot be known is undefined, which is neither nothing nor everything.
// docs/supply.md has the definitions as a table. The package knows neither a database
// nor a clock, and nothing in it rounds.
package adherence

import (
	"cmp"
	"math/big"
	"slices"

	"songyao/domain"
)

// Dispensing is one drug handed to one patient on one day.
type Dispensing struct {
	On         domain.Date
	DaysSupply int          // as told; 0 when quantity and dose say it
	Quantity   domain.Milli // dispensing units
	DailyDose  domain.Milli // 0 when unknown
}

// Days is how many whole days it lasts; false when nobody knows.
func (d Dispensing) Days() (int, bool) {
	if d.DaysSupply > 0 {
		return d.DaysSupply, true
	}
	return domain.DaysOfSupply(d.Quantity, d.DailyDose)
}

// CMACount is how many CMA there are.
const CMACount = 9

// Measures are what the dispensings of one patient and drug say about a window of
// days, the first and the last included. A ratio that is nil is undefined, which
// is neither nothing nor everything.
//
// The measures are those of Vollmer et al. (2012, BMC Health Services Research 12,
// 155), in the reading of the R package AdhereR (vignette "AdhereR-overview" and
// its help pages), which adds the ninth. Supply is the days' supply of the
// dispensings in the window; theoretical use are days covered when every refill
// begins as the old supply ends.
//
//	CMA1  supply without the last dispensing / first to last dispensing
//	CMA2  supply / first dispensing to the end of the window
//	CMA3  CMA1, at most 1
//	CMA4  CMA2, at most 1
//	CMA5  theoretical use / first to last dispensing
//	CMA6  theoretical use / first dispensing to the end of the window
//	CMA7  theoretical use / the window, with what is left from before it
//	CMA8  CMA6's from the day on which what is left from before has ended
//	CMA9  days of the window, each weighted by the share that the supply covers of
//	      its interval between two dispensings, at most 1, the rest carried over / the window
//
// Dispensings of one day are one.
type Measures struct {
	Window int // days
	// Covered are the days of the window with the drug at hand, what was left from
	// before included.
	Covered int
	// RunOutOn is the first day without the drug after all that was dispensed up to
	// the end of the window; "" when that is nothing, or unknown.
	RunOutOn domain.Date
	// PDC is the proportion of days covered after PQA: from the first dispensing in
	// the window to its end, of patients with dispensings on two days at least.
	PDC *big.Rat
	// MPR is the medication possession ratio: CMA1.
	MPR *big.Rat
	CMA [CMACount]*big.Rat // CMA1 first
}

// fill is what was dispensed on a day, and how many days it lasts.
type fill struct{ day, days int }

// span is a run of covered days, the last excluded.
type span struct{ begin, end int }

// Measure measures one patient and drug over the window. A dispensing of which
// nobody knows how long it lasts leaves everything but the window undefined. Those
// after the window only end the last interval of CMA9.
func Measure(dispensings []Dispensing, from, to domain.Date) Measures {
	begin, end := dayNumber(from), dayNumber(to)+1
	a := Measures{Window: max(0, end-begin)}
	fills, known := fillsOf(dispensings)
	told := slices.IndexFunc(fills, func(f fill) bool { return f.day >= end }) // fills[:told] are not after the window
	if told < 0 {
		told = len(fills)
	}
	if !known || told == 0 || a.Window == 0 {
		return a
	}
	before := slices.IndexFunc(fills[:told], func(f fill) bool { return f.day >= begin })
	if before < 0 {
		before = told
	}
	all := carried(fills[:told])
	a.RunOutOn = epoch.Add(all[len(all)-1].end)
	a.Covered = covered(all, begin, end)
	a.within(fills[before:told], end)
	old := covered(carried(fills[:before]), begin, end)
	a.CMA[6] = ratio(a.Covered, a.Window)
	a.CMA[7] = ratio(a.Covered-old, a.Window-old) // the old supply comes first, so it is the window's beginning
	a.CMA[8] = weighted(fills, begin, end)
	return a
}

// epoch is day 0.
const epoch domain.Date = "1970-01-01"

// dayNumber counts days, so that spans are plain numbers.
func dayNumber(d domain.Date) int { return epoch.DaysUntil(d) }

// within sets the measures that look at nothing but the dispensings in the window.
func (a *Measures) within(fills []fill, end int) {
	if len(fills) == 0 {
		return
	}
	first, last, supply := fills[0].day, fills[len(fills)-1].day, 0
	for _, f := range fills {
		supply += f.days
	}
	use := carried(fills)
	a.CMA[0] = ratio(supply-fills[len(fills)-1].days, last-first)
	a.CMA[1] = ratio(supply, end-first)
	a.CMA[2], a.CMA[3] = capped(a.CMA[0]), capped(a.CMA[1])
	a.CMA[4] = ratio(covered(use, first, last), last-first)
	a.CMA[5] = ratio(covered(use, first, end), end-first)
	a.MPR = a.CMA[0]
	if len(fills) > 1 {
		a.PDC = a.CMA[5]
	}
}

// fillsOf puts the dispensings in order, those of one day together.
func fillsOf(dispensings []Dispensing) (fills []fill, known bool) {
	for _, d := range dispensings {
		days, ok := d.Days()
		if !ok {
			return nil, false
		}
		fills = append(fills, fill{dayNumber(d.On), days})
	}
	slices.SortFunc(fills, func(a, b fill) int { return cmp.Compare(a.day, b.day) })
	merged := fills[:0]
	for _, f := range fills {
		if n := len(merged); n > 0 && merged[n-1].day == f.day {
			merged[n-1].days += f.days
		} else {
			merged = append(merged, f)
		}
	}
	return merged, true
}

// carried lays the fills out in days: each begins on its day, or when the one
// before ends.
func carried(fills []fill) []span {
	spans := make([]span, len(fills))
	for i, f := range fills {
		begin := f.day
		if i > 0 {
			begin = max(begin, spans[i-1].end)
		}
		spans[i] = span{begin, begin + f.days}
	}
	return spans
}

// covered counts the days from begin, up to end excluded, that lie in a span.
func covered(spans []span, begin, end int) (days int) {
	for _, s := range spans {
		days += max(0, min(s.end, end)-max(s.begin, begin))
	}
	return days
}

// weighted is CMA9. The last interval ends with the window, or with a dispensing
// after it.
func weighted(fills []fill, begin, end int) *big.Rat {
	sum, carry := new(big.Rat), 0
	for i, f := range fills {
		next := max(end, f.day)
		if i+1 < len(fills) {
			next = fills[i+1].day
		}
		interval := next - f.day
		if interval == 0 {
			break // after the window
		}
		used := min(f.days+carry, interval)
		carry += f.days - used
		days := max(0, min(next, end)-max(f.day, begin))
		sum.Add(sum, big.NewRat(int64(used)*int64(days), int64(interval)))
	}
	return sum.Quo(sum, big.NewRat(int64(end-begin), 1))
}

// ratio is undefined when there are no days.
func ratio(days, of int) *big.Rat {
	if of <= 0 {
		return nil
	}
	return big.NewRat(int64(days), int64(of))
}

// capped is a ratio of at most 1.
func capped(r *big.Rat) *big.Rat {
	if one := big.NewRat(1, 1); r != nil && r.Cmp(one) > 0 {
		return one
	}
	return r
}
