package adherence

import (
	"fmt"
	"math"
	"math/big"
	"slices"
	"strconv"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"songyao/domain"
)

// dispensed reads "2020-01-10 30, 2020-02-25 30": days of dispensing and days'
// supply; "28/0.5" is a quantity at a daily dose, "28/?" one at an unknown dose.
func dispensed(t *testing.T, story string) (out []Dispensing) {
	t.Helper()
	for part := range strings.SplitSeq(story, ", ") {
		day, supply, ok := strings.Cut(part, " ")
		if !ok {
			continue
		}
		d := Dispensing{On: domain.Date(day)}
		if quantity, dose, ok := strings.Cut(supply, "/"); ok {
			d.Quantity = milliOf(t, quantity)
			if dose != "?" {
				d.DailyDose = milliOf(t, dose)
			}
		} else {
			d.DaysSupply = int(milliOf(t, supply) / 1000)
		}
		out = append(out, d)
	}
	return out
}

// milliOf reads a quantity such as 0.5.
func milliOf(t *testing.T, s string) domain.Milli {
	t.Helper()
	v, err := strconv.ParseFloat(s, 64)
	if err != nil {
		t.Fatal(err)
	}
	return domain.Milli(math.Round(v * 1000))
}

// TestAdherence is worked out by hand. The window has the 90 days of 1 January to
// 30 March 2020 unless a row says otherwise; "-" is undefined.
func TestAdherence(t *testing.T) {
	for _, c := range []struct {
		what, story string
		to          domain.Date
		covered     int
		runsOut     domain.Date
		pdc         string
		cma         string
	}{
		{
			// Old supply: 18 days of the window. Use: to 18 Feb, 25 Feb to 25 Mar.
			"supply from before, an early and a late refill", "2019-12-20 30, 2020-01-10 30, 2020-02-25 30", "",
			78, "2020-03-26", "60/81", "30/46 60/81 30/46 60/81 30/46 60/81 78/90 60/72 78/90",
		},
		{
			"three refills far too early", "2020-01-01 30, 2020-01-11 30, 2020-01-21 30", "2020-01-31",
			31, "2020-03-31", "1/1", "60/20 90/31 1/1 1/1 1/1 1/1 1/1 1/1 1/1",
		},
		{
			"two refills, both late", "2020-01-01 30, 2020-02-10 20, 2020-03-21 10", "",
			60, "2020-03-31", "60/90", "50/80 60/90 50/80 60/90 50/80 60/90 60/90 60/90 60/90",
		},
		{
			"a double fill on one day is one", "2020-01-01 30, 2020-01-01 30, 2020-03-15 30", "",
			76, "2020-04-14", "76/90", "60/74 90/90 60/74 1/1 60/74 76/90 76/90 76/90 76/90",
		},
		{
			"dispensed in any order", "2020-03-15 30, 2020-01-01 60", "",
			76, "2020-04-14", "76/90", "60/74 90/90 60/74 1/1 60/74 76/90 76/90 76/90 76/90",
		},
		{
			"a single fill has no MPR and no PDC", "2020-01-10 30", "",
			30, "2020-02-09", "-", "- 30/81 - 30/81 - 30/81 30/90 30/90 30/90",
		},
		{
			"two fills on one day are a single one", "2020-01-10 10, 2020-01-10 20", "",
			30, "2020-02-09", "-", "- 30/81 - 30/81 - 30/81 30/90 30/90 30/90",
		},
		{
			// CMA9 spreads 30 days over the 102 up to the end of the window.
			"nothing but supply from before", "2019-12-20 30", "",
			18, "2020-01-19", "-", "- - - - - - 18/90 0/1 30/102",
		},
		{
			"supply from before that lasts over the whole window", "2019-12-20 200", "",
			90, "2020-07-07", "-", "- - - - - - 1/1 - 1/1",
		},
		{
			// CMA9: 9 days at 15/40, then 81 days of which 30 are covered.
			"a gap across the beginning of the window", "2019-12-01 15, 2020-01-10 30", "",
			30, "2020-02-09", "-", "- 30/81 - 30/81 - 30/81 30/90 30/90 267/720",
		},
		{
			"a dispensing after the window ends the last interval of CMA9", "2020-01-01 30, 2020-03-11 30", "2020-01-31",
			30, "2020-01-31", "-", "- 30/31 - 30/31 - 30/31 30/31 30/31 3/7",
		},
		{
			"on the first and on the last day", "2020-01-01 60, 2020-03-30 30", "",
			61, "2020-04-29", "61/90", "60/89 90/90 60/89 1/1 60/89 61/90 61/90 61/90 61/90",
		},
		{
			"half tablets: 14 days each", "2020-01-01 7/0.5, 2020-01-15 7/0.5", "2020-01-28",
			28, "2020-01-29", "1/1", "14/14 28/28 1/1 1/1 1/1 1/1 1/1 1/1 1/1",
		},
		{
			"days round down: 8 of 300 IU at 36", "2020-01-01 300/36, 2020-01-11 300/36", "2020-01-20",
			16, "2020-01-19", "16/20", "8/10 16/20 8/10 16/20 8/10 16/20 16/20 16/20 16/20",
		},
		{
			"a window of one day, covered from before", "2019-12-30 3", "2020-01-01",
			1, "2020-01-02", "-", "- - - - - - 1/1 - 1/1",
		},
		{"nothing dispensed", "", "", 0, "", "-", "- - - - - - - - -"},
		{"only after the window", "2020-04-01 30", "", 0, "", "-", "- - - - - - - - -"},
		{"nobody knows the dose", "2020-01-01 30, 2020-01-31 28/?", "", 0, "", "-", "- - - - - - - - -"},
		{"a window that ends before it begins", "2020-01-01 30", "2019-12-30", 0, "", "-", "- - - - - - - - -"},
	} {
		to := c.to
		if to == "" {
			to = "2020-03-30"
		}
		got := Measure(dispensed(t, c.story), "2020-01-01", to)
		if got.Covered != c.covered || got.RunOutOn != c.runsOut {
			t.Errorf("%s: %d covered, runs out on %q; not %d and %q", c.what, got.Covered, got.RunOutOn, c.covered, c.runsOut)
		}
		if !same(got.PDC, c.pdc) {
			t.Errorf("%s: PDC is %v, not %s", c.what, got.PDC, c.pdc)
		}
		for i, want := range strings.Fields(c.cma) {
			if !same(got.CMA[i], want) {
				t.Errorf("%s: CMA%d is %v, not %s", c.what, i+1, got.CMA[i], want)
			}
		}
		if got.MPR != got.CMA[0] {
			t.Errorf("%s: MPR is not CMA1", c.what)
		}
	}
}

// same compares with a fraction, or "-" for an undefined ratio.
func same(r *big.Rat, want string) bool {
	if r == nil || want == "-" {
		return r == nil && want == "-"
	}
	w, ok := new(big.Rat).SetString(want)
	return ok && r.Cmp(w) == 0
}

// TestPQAExamplesAreCovered counts the published dose days of drug A in the year.
func TestPQAExamplesAreCovered(t *testing.T) {
	for story, covered := range map[string]int{
		"2018-01-01 90": 90,
		"2018-03-25 90, 2018-07-05 90, 2018-09-25 90":                270,
		"2018-01-01 90, 2018-03-25 90, 2018-07-05 90, 2018-10-15 90": 90 + 90 + 90 + 78,
	} {
		if got := Measure(dispensed(t, story), "2018-01-01", "2018-12-31"); got.Covered != covered {
			t.Errorf("%s: %d days, not %d", story, got.Covered, covered)
		}
	}
}

// lived counts the covered days from begin to end, both day numbers, the last
// excluded, by living through them with a box that is filled and emptied.
func lived(box []Dispensing, begin, end int) (days int) {
	stock := 0
	for today := dayNumber(domain.Date("2019-10-01")); today < end; today++ {
		for _, d := range box {
			if dayNumber(d.On) == today {
				stock += d.DaysSupply
			}
		}
		if stock > 0 {
			stock--
			if today >= begin {
				days++
			}
		}
	}
	return days
}

// TestAdherenceLivedThrough: a day by day simulation reproduces covered days, CMA5
// to CMA8 and the run-out date of random histories; all keep their order.
func TestAdherenceLivedThrough(t *testing.T) {
	const from, to = domain.Date("2020-01-01"), domain.Date("2020-03-30")
	begin, end := dayNumber(from), dayNumber(to)+1
	rapid.Check(t, func(r *rapid.T) {
		var box []Dispensing
		for range rapid.IntRange(0, 8).Draw(r, "dispensings") {
			box = append(box, Dispensing{
				On: domain.Date("2019-10-01").Add(rapid.IntRange(0, 200).Draw(r, "day")), DaysSupply: rapid.IntRange(1, 60).Draw(r, "days"),
			})
		}
		got := Measure(box, from, to)
		slices.SortStableFunc(box, func(a, b Dispensing) int { return strings.Compare(string(a.On), string(b.On)) })
		upTo := slices.DeleteFunc(slices.Clone(box), func(d Dispensing) bool { return d.On > to })
		within := slices.DeleteFunc(slices.Clone(upTo), func(d Dispensing) bool { return d.On < from })
		before := slices.DeleteFunc(slices.Clone(upTo), func(d Dispensing) bool { return d.On >= from })
		want := make([]string, CMACount)
		for i := range want {
			want[i] = "-"
		}
		fraction := func(n, of int) string {
			if of == 0 {
				return "-"
			}
			return fmt.Sprintf("%d/%d", n, of)
		}
		if len(within) > 0 {
			first, last := dayNumber(within[0].On), dayNumber(within[len(within)-1].On)
			want[4] = fraction(lived(within, first, last), last-first)
			want[5] = fraction(lived(within, first, end), end-first)
		}
		if len(upTo) > 0 {
			old := lived(before, begin, end)
			want[6] = fraction(lived(upTo, begin, end), end-begin)
			want[7] = fraction(lived(upTo, begin+old, end), end-begin-old)
			if runOut := dayNumber(got.RunOutOn); lived(upTo, runOut-1, runOut) != 1 || lived(upTo, runOut, runOut+400) != 0 {
				r.Fatalf("it does not run out on %s", got.RunOutOn)
			}
		}
		for i := 4; i < 8; i++ {
			if !same(got.CMA[i], want[i]) {
				r.Fatalf("CMA%d is %v, lived through it is %s", i+1, got.CMA[i], want[i])
			}
		}
		if got.Covered != lived(upTo, begin, end) {
			r.Fatalf("%d days covered", got.Covered)
		}
		for i, cma := range got.CMA {
			if cma != nil && (cma.Sign() < 0 || i > 1 && cma.Cmp(big.NewRat(1, 1)) > 0) {
				r.Fatalf("CMA%d is %v", i+1, cma)
			}
		}
	})
}
