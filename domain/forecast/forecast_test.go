package forecast

import (
	"fmt"
	"math"
	"math/rand/v2"
	"reflect"
	"slices"
	"testing"

	"pgregory.net/rapid"

	"songyao/domain"
)

func everyDay(domain.Date) bool { return true }

// workdays are open from Monday to Friday.
func workdays(d domain.Date) bool { return d.Weekday() < 6 }

const (
	forecastToday = domain.Date("2020-06-15") // a Monday
	forecastDrug  = domain.ID("drug")
	forecastPlace = domain.ID("hospital")
)

// tablets is a plan of one tablet a day that was counted today and runs out in so
// many days; a refill is one box of 28. With a lead of no day it is due the day before.
func tablets(runsOut int) Plan {
	return Plan{
		ResidentID: "resident", DrugID: forecastDrug, HospitalID: forecastPlace, RunOutOn: forecastToday.Add(runsOut),
		AsOf: forecastToday, Source: domain.SupplyCounted, DailyDose: 1_000, PackSize: 28_000, Packs: 1,
	}
}

func forecastOf(from domain.Date, days int, open func(domain.Date) bool, in Input) *Forecast {
	f := New(from, days, open)
	if in.Today == "" {
		in.Today = forecastToday
	}
	if in.Since == "" {
		in.Since = in.Today.Add(-HistoryDays)
	}
	f.Add(&in)
	return f.Forecast()
}

// means are the expected asks of each day of the row.
func means(row Row) []float64 {
	var out []float64
	for _, d := range row.Days {
		out = append(out, math.Round(d.Asks.Mean*1e9)/1e9)
	}
	return out
}

func round(fractions ...float64) []float64 {
	for i := range fractions {
		fractions[i] = math.Round(fractions[i]*1e9) / 1e9
	}
	return fractions
}

// What one plan contributes, worked out by hand.
func TestForecastOfOnePlan(t *testing.T) {
	for name, c := range map[string]struct {
		edit func(*Plan)
		open func(domain.Date) bool
		days int
		want []float64 // from today on; nil for no row
	}{
		"counted today, to be ordered on the fourth day": {
			func(*Plan) {}, everyDay, 7, round(0, 0, 0, 1./4, 2./4, 1./4, 0),
		},
		"the end of it is behind the last day": {
			func(*Plan) {}, everyDay, 5, round(0, 0, 0, 1./4, 2./4),
		},
		"derived from deliveries: a day wider": {
			func(p *Plan) { p.Source = domain.SupplyDerived }, everyDay, 7, round(0, 0, 1./9, 2./9, 3./9, 2./9, 1./9),
		},
		"from a prescription: nobody has asked on the days before today": {
			func(p *Plan) { p.Source = domain.SupplyPrescribed; p.RunOutOn = forecastToday.Add(1) }, everyDay, 7,
			round(5./15, 4./15, 3./15, 2./15, 1./15, 0, 0),
		},
		"heard of six days ago: ten days between, a day wider": {
			func(p *Plan) { p.AsOf = forecastToday.Add(-6) }, everyDay, 7, round(0, 0, 1./9, 2./9, 3./9, 2./9, 1./9),
		},
		"half of it is past": {
			func(p *Plan) { p.RunOutOn = forecastToday.Add(1) }, everyDay, 3, round(2./3, 1./3, 0),
		},
		"overdue: due now": {
			func(p *Plan) { p.RunOutOn = forecastToday.Add(-9) }, everyDay, 3, round(1, 0, 0),
		},
		"overdue, and said not to be called before the third day": {
			func(p *Plan) { p.RunOutOn = forecastToday.Add(-9); p.NotBefore = forecastToday.Add(2) }, everyDay, 4,
			round(0, 0, 1, 0),
		},
		"two open days of lead time, from the Monday after the weekend": {
			// It runs out on Tuesday the 23rd: Monday and Friday fetch it, so Thursday is the last day to order.
			func(p *Plan) { p.RunOutOn = "2020-06-23"; p.LeadDays = 2 }, workdays, 5, round(0, 0, 1./4, 2./4, 1./4),
		},
		"Saturday and Sunday are bought on Monday": {
			func(p *Plan) { p.RunOutOn = "2020-06-21" }, workdays, 8, round(0, 0, 0, 0, 1./4, 0, 0, 3./4),
		},
		"four boxes are on their way": {
			func(p *Plan) { p.Coming = 112_000 }, everyDay, 7, nil,
		},
		"a pack for a week: asked for again when it is finished": {
			// To be ordered on Tuesday and again a week later.
			func(p *Plan) { p.RunOutOn = forecastToday.Add(2); p.PackSize = 7_000 }, everyDay, 10,
			round(1./4, 2./4, 1./4, 0, 0, 0, 0, 1./4, 2./4, 1./4),
		},
	} {
		p := tablets(5)
		c.edit(&p)
		got := forecastOf(forecastToday, c.days, c.open, Input{Plans: []Plan{p}})
		switch {
		case c.want == nil && len(got.Rows) != 0:
			t.Errorf("%s: %v, want nothing", name, got.Rows)
		case c.want == nil:
		case len(got.Rows) != 1:
			t.Errorf("%s: %d rows", name, len(got.Rows))
		case !reflect.DeepEqual(means(got.Rows[0]), c.want):
			t.Errorf("%s:\ngot  %v\nwant %v", name, means(got.Rows[0]), c.want)
		}
	}
}

// What has been asked for already is bought on the next open day, and a kit is
// a resident's, whatever is in it.
func TestForecastOfOpenRequests(t *testing.T) {
	in := Input{Lines: []Line{
		{ResidentID: "a", DrugID: forecastDrug, HospitalID: forecastPlace, Packs: 2, Assigned: true},
		{ResidentID: "a", DrugID: "other", Packs: 1, Assigned: true},
		{ResidentID: "b", DrugID: forecastDrug, HospitalID: forecastPlace, Packs: 3},
		{ResidentID: "c"}, // nobody has settled what it is
	}}
	got := forecastOf(forecastToday, 3, everyDay, in)
	want := []Day{
		{forecastToday, true, Estimate{1, 1, 1}}, {forecastToday.Add(1), true, Estimate{2, 2, 2}}, {forecastToday.Add(2), true, Estimate{}},
	}
	if !reflect.DeepEqual(got.Days, want) {
		t.Errorf("kits: %+v", got.Days)
	}
	if len(got.Rows) != 2 || got.Rows[0].HospitalID != "" || got.Rows[0].DrugID != "other" {
		t.Fatalf("rows: %+v", got.Rows)
	}
	row := got.Rows[1]
	if row.Packs != (Estimate{5, 5, 5}) || row.Days[0].Packs != (Estimate{2, 2, 2}) || row.Days[1].Packs != (Estimate{3, 3, 3}) {
		t.Errorf("packs: %+v", row)
	}
	weekend := forecastOf("2020-06-20", 3, workdays, Input{Today: "2020-06-19", Lines: in.Lines})
	if k := weekend.Days; k[0].Open || k[1].Open || k[0].Kits.Mean != 0 || k[2].Kits != (Estimate{2, 2, 2}) {
		t.Errorf("over a weekend: %+v", k)
	}
}

// Drugs that run out within ten days of the call are fetched on one trip with one
// kit, unless that is not allowed yet.
func TestForecastAlignsAResidentsDrugs(t *testing.T) {
	first, second, third, fourth := tablets(3), tablets(12), tablets(13), tablets(11)
	second.DrugID, third.DrugID, fourth.DrugID = "second", "third", "fourth"
	fourth.NotBefore = forecastToday.Add(3)
	got := forecastOf(forecastToday, 14, everyDay, Input{Plans: []Plan{third, second, fourth, first}})
	want := map[domain.ID][]float64{
		forecastDrug: round(0, 1./4, 2./4, 1./4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0),
		"second":     round(0, 1./4, 2./4, 1./4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0),
		// Ten days between the count and the order: a day wider. The third comes along.
		"fourth": round(0, 0, 0, 0, 0, 0, 0, 0, 1./9, 2./9, 3./9, 2./9, 1./9, 0),
		"third":  round(0, 0, 0, 0, 0, 0, 0, 0, 1./9, 2./9, 3./9, 2./9, 1./9, 0),
	}
	for _, row := range got.Rows {
		if !reflect.DeepEqual(means(row), want[row.DrugID]) {
			t.Errorf("%s: %v", row.DrugID, means(row))
		}
	}
	if k := got.Days[2].Kits; k.Mean != 0.5 || k.Low != 0 || k.High != 1 {
		t.Errorf("kits: %+v", k)
	}
}

// Calls without a plan come as often as in the last four weeks, by weekday.
func TestForecastOfCallsWithoutAPlan(t *testing.T) {
	var in Input
	for week := 1; week <= 4; week++ {
		monday := forecastToday.Add(-7 * week)
		for range 3 {
			in.Calls = append(in.Calls, Call{monday, forecastDrug, forecastPlace, 1})
		}
		in.Calls = append(in.Calls, Call{monday.Add(2), "other", "", 2})
		in.Visits = append(in.Visits, monday, monday, monday.Add(2))
	}
	got := forecastOf(forecastToday, 8, everyDay, in)
	// Three quarters of the sixteen calls come on Mondays, the rest on Wednesdays:
	// of the drug's twelve that makes nine and three in four weeks.
	for _, row := range got.Rows {
		want := map[domain.ID][]float64{
			forecastDrug: round(0, 0, 3./4, 0, 0, 0, 0, 9./4), "other": round(0, 0, 1./4, 0, 0, 0, 0, 3./4),
		}[row.DrugID]
		if !reflect.DeepEqual(means(row), want) {
			t.Errorf("%s: %v, want %v", row.DrugID, means(row), want)
		}
	}
	if p := got.Rows[0].Packs; p.Mean != 2 || got.Rows[0].DrugID != "other" {
		t.Errorf("two packs an ask: %+v", got.Rows[0])
	}
	if k := got.Days; k[2].Kits.Mean != 1 || k[7].Kits.Mean != 2 {
		t.Errorf("kits: %+v", k)
	}
	// A community three days old has not seen a Monday: what came, came evenly.
	young := Input{Since: forecastToday.Add(-3), Calls: []Call{{forecastToday.Add(-2), forecastDrug, "", 1}}}
	if row := forecastOf(forecastToday, 8, everyDay, young).Rows[0]; !reflect.DeepEqual(means(row), round(0, 1./3, 1./3, 1./3, 0, 1, 0, 1./3)) {
		t.Errorf("after three days: %v", means(row))
	}
	if rows := forecastOf(forecastToday, 8, everyDay, Input{Since: forecastToday}).Rows; rows != nil {
		t.Errorf("on the first day: %v", rows)
	}
}

func TestForecastCountsUnknownApart(t *testing.T) {
	got := forecastOf(forecastToday, 7, everyDay, Input{Unknown: []domain.ID{"x", forecastDrug, "x"}})
	if want := []Unknown{{forecastDrug, 1}, {"x", 2}}; !reflect.DeepEqual(got.Unknown, want) || got.Rows != nil {
		t.Errorf("%+v", got)
	}
}

// The chances of one refill sum to one over all days, however little is known.
func TestForecastChancesSumToOne(t *testing.T) {
	rapid.Check(t, func(r *rapid.T) {
		due, spread := rapid.IntRange(-40, 40).Draw(r, "due"), rapid.IntRange(1, mostSpreadDays).Draw(r, "spread")
		sum := 0.0
		for ahead, p := range asking(due, spread, rapid.IntRange(0, 10).Draw(r, "earliest")) {
			if p < 0 || ahead < 0 {
				r.Fatalf("%v on day %d", p, ahead)
			}
			sum += p
		}
		if math.Abs(sum-1) > 1e-12 {
			r.Fatalf("the chances sum to %v", sum)
		}
	})
}

func anyPlan(r *rapid.T) Plan {
	p := tablets(rapid.IntRange(-10, 40).Draw(r, "runs out"))
	p.AsOf = forecastToday.Add(-rapid.IntRange(0, 60).Draw(r, "heard"))
	p.Source = rapid.SampledFrom(domain.SupplySources()).Draw(r, "source")
	p.LeadDays = rapid.IntRange(0, 5).Draw(r, "lead")
	return p
}

// Who has more is never expected to ask earlier: up to no day is a refill likelier.
func TestForecastIsMonotone(t *testing.T) {
	open := func(d domain.Date) bool { return workdays(d) && (d < "2020-06-24" || d > "2020-06-28") }
	rapid.Check(t, func(r *rapid.T) {
		less := anyPlan(r)
		more := less
		more.RunOutOn = less.RunOutOn.Add(rapid.IntRange(1, 20).Draw(r, "more"))
		if more.Coming > 0 || rapid.Bool().Draw(r, "as a delivery to come") {
			more = less
			more.Coming = 10_000
		}
		var sums [2]float64
		rows := [2][]Row{}
		for i, p := range []Plan{less, more} {
			rows[i] = forecastOf(forecastToday, 14, open, Input{Plans: []Plan{p}}).Rows
		}
		for day := range 14 {
			for i := range rows {
				if len(rows[i]) > 0 {
					sums[i] += rows[i][0].Days[day].Asks.Mean
				}
			}
			if sums[1] > sums[0]+1e-9 {
				r.Fatalf("up to day %d: %v with less, %v with more", day, sums[0], sums[1])
			}
		}
	})
}

// The worse a stock is known, the wider its days; and the answer does not depend
// on the order in which things are told.
func TestForecastSpreadAndOrder(t *testing.T) {
	last := 0
	for _, source := range domain.SupplySources() {
		for _, days := range []int{0, 10, 35, 300} {
			if n := spreadOf(source, days); n < spreadOf(source, max(0, days-10)) || n < 1 || n > mostSpreadDays {
				t.Errorf("%s after %d days: %d", source, days, n)
			}
		}
		if n := spreadOf(source, 20); n <= last {
			t.Errorf("%s is known as well as what is surer", source)
		} else {
			last = n
		}
	}
	rapid.Check(t, func(r *rapid.T) {
		var in Input
		for i := range rapid.IntRange(0, 12).Draw(r, "plans") {
			p := anyPlan(r)
			p.ResidentID, p.DrugID = domain.ID(fmt.Sprint("r", i%5)), domain.ID(fmt.Sprint("d", i))
			in.Plans = append(in.Plans, p)
			in.Calls = append(in.Calls, Call{forecastToday.Add(-i - 1), p.DrugID, "", i%3 + 1})
		}
		one := forecastOf(forecastToday, 7, workdays, in)
		slices.Reverse(in.Plans)
		slices.Reverse(in.Calls)
		if two := forecastOf(forecastToday, 7, workdays, in); !reflect.DeepEqual(one, two) {
			r.Fatalf("%+v\n%+v", one, two)
		}
	})
}

// The plans that the store is asked for are all that can matter.
func TestForecastReach(t *testing.T) {
	open := func(d domain.Date) bool { return workdays(d) && (d < "2020-07-01" || d > "2020-07-09") }
	rapid.Check(t, func(r *rapid.T) {
		days := rapid.IntRange(1, MostDays).Draw(r, "days")
		first, far := anyPlan(r), anyPlan(r)
		far.DrugID, far.LeadDays = "far", rapid.IntRange(0, 40).Draw(r, "far lead")
		far.RunOutOn = Reach(forecastToday.Add(days-1), open).Add(rapid.IntRange(1, 9).Draw(r, "beyond"))
		if rows := forecastOf(forecastToday, days, open, Input{Plans: []Plan{first, far}}).Rows; len(rows) > 1 {
			r.Fatalf("%+v", rows)
		}
	})
}

// Two halves make the distribution 1/4, 1/2, 1/4; and what is worked out in full
// agrees with a sum over every case.
func TestTally(t *testing.T) {
	var t2 tally
	t2.addTrial(0.5, 1)
	t2.addTrial(0.5, 1)
	if got := t2.distribution(); !reflect.DeepEqual(got, []float64{0.25, 0.5, 0.25}) || t2.estimate() != (Estimate{1, 0, 2}) {
		t.Errorf("%v %v", got, t2.estimate())
	}
	rapid.Check(t, func(r *rapid.T) {
		var all tally
		for range rapid.IntRange(0, 8).Draw(r, "terms") {
			all.addTrial(rapid.Float64Range(0, 1).Draw(r, "p"), rapid.IntRange(1, 4).Draw(r, "size"))
		}
		want := make([]float64, all.most()+1)
		for mask := range 1 << len(all.trials) {
			p, sum := 1.0, 0
			for i, m := range all.trials {
				if mask>>i&1 == 1 {
					p, sum = p*m.p, sum+m.size
				} else {
					p *= 1 - m.p
				}
			}
			want[sum] += p
		}
		for n, p := range all.distribution() {
			if math.Abs(p-want[n]) > 1e-12 {
				r.Fatalf("P(%d) = %v, want %v", n, p, want[n])
			}
		}
	})
}

// A Poisson number: of rate 2 none comes in e^-2 of the cases, and 4 or fewer in 94.7 %.
func TestTallyOfRates(t *testing.T) {
	var two tally
	two.addRate(1.5, 1)
	two.addRate(0.5, 1)
	d := two.distribution()
	sum := 0.0
	for _, p := range d {
		sum += p
	}
	if math.Abs(d[0]-math.Exp(-2)) > 1e-12 || math.Abs(sum-1) > 1e-9 || two.estimate() != (Estimate{2, 0, 4}) {
		t.Errorf("%v %v %v", d[0], sum, two.estimate())
	}
}

// Where the full distribution gives way to the normal one, both say nearly the same.
func TestTallyTurnsNormal(t *testing.T) {
	dice := rand.New(rand.NewPCG(1, 2))
	var all tally
	for all.most() <= exactMost {
		all.addTrial(0.1+0.8*dice.Float64(), 1+dice.IntN(2))
	}
	normal, d := all.estimate(), all.distribution()
	low, high := quantile(d, lowQuantile), quantile(d, highQuantile)
	if max(abs(normal.Low-low), abs(normal.High-high)) > 1 {
		t.Errorf("normal %+v, exact %d to %d", normal, low, high)
	}
}

// TestForecastIntervalsHold draws days from the model, in another way than it is
// computed, and counts how often the number lies between the bounds: the interval
// of 80 % has to hold it on 70 to 90 % of the days, for few people and for many.
func TestForecastIntervalsHold(t *testing.T) {
	const days, draws = 7, 40
	for _, residents := range []int{60, 250, 900} {
		dice := rand.New(rand.NewPCG(20200613, uint64(residents)))
		var kits, packs coverage
		for range 8 {
			in := town(dice, residents)
			f := forecastOf(forecastToday, days, everyDay, in)
			for range draws {
				k, p := f.draw(dice, in, days)
				for day := range days {
					kits.add(f.Days[day].Kits, k[day])
					packs.add(f.Rows[0].Days[day].Packs, p[day])
				}
			}
		}
		for name, c := range map[string]coverage{"kits": kits, "packs": packs} {
			if part := c.share(); part < 0.7 || part > 0.9 || c.n != 8*draws*days {
				t.Errorf("%d residents: %s within the interval on %.3f of %d days", residents, name, part, c.n)
			}
		}
	}
}

type coverage struct{ in, n int }

func (c *coverage) add(e Estimate, got int) {
	c.n++
	if got >= e.Low && got <= e.High {
		c.in++
	}
}

func (c coverage) share() float64 { return float64(c.in) / float64(c.n) }

// town is a community whose residents each take one drug and run out before long.
func town(dice *rand.Rand, residents int) Input {
	var in Input
	for i := range residents {
		p := tablets(1 + dice.IntN(20))
		p.ResidentID = domain.ID(fmt.Sprint("r", i))
		p.AsOf = forecastToday.Add(-dice.IntN(30))
		p.Source = domain.SupplySources()[dice.IntN(3)]
		p.Packs, p.PackSize = 1+dice.IntN(2), 90_000 // no second refill, so that each draw is one day
		in.Plans = append(in.Plans, p)
	}
	for i := range residents / 2 {
		day := forecastToday.Add(-1 - dice.IntN(HistoryDays))
		in.Calls = append(in.Calls, Call{day, forecastDrug, forecastPlace, 1 + i%3})
		in.Visits = append(in.Visits, day)
	}
	return in
}

// draw lets the days happen: the day on which a refill is asked for is the middle
// plus the difference of two even numbers, which is a triangle, drawn again while
// it is past; calls come one by one with ever new pauses between them.
func (f *Forecast) draw(dice *rand.Rand, in Input, days int) (kits, packs []int) {
	kits, packs = make([]int, days), make([]int, days)
	for _, p := range in.Plans {
		due := forecastToday.DaysUntil(p.RunOutOn) - 1
		spread := spreadOf(p.Source, due-forecastToday.DaysUntil(p.AsOf))
		day := -1
		for day < 0 {
			day = due + dice.IntN(spread+1) - dice.IntN(spread+1)
		}
		if day < days {
			kits[day]++
			packs[day] += p.Packs
		}
	}
	var weekday [8]float64
	for _, v := range in.Visits {
		weekday[v.Weekday()] += 1.0 / 4
	}
	for day := 1; day < days; day++ {
		for at := dice.ExpFloat64(); at < weekday[forecastToday.Add(day).Weekday()]; at += dice.ExpFloat64() {
			kits[day]++
			packs[day] += 1 + dice.IntN(3)
		}
	}
	return kits, packs
}
