package demosupply

import (
	"math"
	"strings"
	"testing"

	"songyao/domain"
	"songyao/workflow/supply"
)

// catalogue is a small one: ordinary and specialist, long boxes and short.
func catalogue() []domain.Drug {
	return []domain.Drug{
		{PackSize: 28_000, UsualDailyDose: 1_000, LongRx: true, MaxDays: 84, Condition: "高血压"},
		{PackSize: 30_000, UsualDailyDose: 2_000, LongRx: true, MaxDays: 84, Condition: "高血压"},
		{PackSize: 30_000, UsualDailyDose: 500, LongRx: true, MaxDays: 84, Condition: "心房颤动", GapDangerous: true},
		{PackSize: 60_000, UsualDailyDose: 3_000, LongRx: true, MaxDays: 84, Condition: "2型糖尿病"},
		{PackSize: 300_000, UsualDailyDose: 20_000, MaxDays: 28, Condition: "2型糖尿病", GapDangerous: true},
		{PackSize: 20_000, UsualDailyDose: 1_000, MaxDays: 7, Condition: "失眠", Controlled: "psychotropic-2"},
	}
}

func town(residents int) Options {
	return Options{Drugs: catalogue(), Open: supply.OpenDay, Residents: residents, From: From, Days: Days}
}

// TestOursDominatesTheFixedRule on a town a quarter of the size.
func TestOursDominatesTheFixedRule(t *testing.T) {
	t.Parallel()
	for n := range uint64(4) {
		y, err := Run(town(125), n+1)
		if err != nil {
			t.Fatal(err)
		}
		if !y.Dominates() {
			t.Errorf("seed %d: fixed %+v, ours %+v", n+1, y.Fixed, y.Own)
		}
		if y.Nobody.Episodes < 4*y.Fixed.Episodes || y.Fixed.Episodes == 0 {
			t.Errorf("seed %d: a list should help, and not with everything: %+v, %+v", n+1, y.Nobody, y.Fixed)
		}
	}
}

// TestYearIsConsistent: the same seed gives the same year, another one another, and
// the figures of each rule fit together.
func TestYearIsConsistent(t *testing.T) {
	t.Parallel()
	y, err := Run(town(40), 7)
	if err != nil {
		t.Fatal(err)
	}
	again, err := Run(town(40), 7)
	if err != nil || *again != *y {
		t.Errorf("%+v\n%+v, %v", y, again, err)
	}
	if other, err := Run(town(40), 8); err != nil || other.Fixed == y.Fixed {
		t.Errorf("%+v, %v", other, err)
	}
	if y.Nobody.Calls != 0 || y.Nobody.Orders != y.Nobody.Asked {
		t.Errorf("nobody was called: %+v", y.Nobody)
	}
	for name, o := range map[string]Outcome{"nobody": y.Nobody, "fixed": y.Fixed, "own": y.Own, "together": y.FixedTogether, "alone": y.OwnAlone} {
		if o.Episodes > o.Gaps || o.Dangerous > o.Gaps || o.Answered > o.Calls || o.SelfPaid > o.Orders || o.Asked > o.Orders {
			t.Errorf("%s: %+v", name, o)
		}
		if days := y.Plans * Days; o.Gaps > days || o.Orders == 0 {
			t.Errorf("%s: %+v in %d days", name, o, days)
		}
	}
}

func TestDominates(t *testing.T) {
	fixed := Outcome{Episodes: 10, Gaps: 20, Calls: 100}
	for own, want := range map[Outcome]bool{
		{Episodes: 10, Gaps: 20, Calls: 99}:  true,
		{Episodes: 9, Gaps: 20, Calls: 100}:  true,
		{Episodes: 10, Gaps: 20, Calls: 100}: false,
		{Episodes: 9, Gaps: 21, Calls: 90}:   false,
		{Episodes: 11, Gaps: 19, Calls: 90}:  false,
		{Episodes: 0, Gaps: 0, Calls: 101}:   false,
	} {
		if got := (&Year{Fixed: fixed, Own: own}).Dominates(); got != want {
			t.Errorf("%+v: %v", own, got)
		}
	}
}

// Who orders earlier is never served later: that is what makes one world of the
// lives under different rules.
func TestEarlierOrdersComeEarlier(t *testing.T) {
	t.Parallel()
	w := newWorld(town(20), 3)
	for n := range w.plans {
		last := 0
		for ordered := range 300 {
			came := ordered + 1
			for came < Days && !w.fetched(n, came) {
				came++
			}
			if came < last || came < Days && !w.open[came] {
				t.Fatalf("plan %d: ordered on day %d, came on day %d", n, ordered, came)
			}
			last = came
		}
	}
}

func TestChanceIsEven(t *testing.T) {
	const n = 100_000
	sum, below := 0.0, 0
	for i := range n {
		x := seed(5).chance(askDose, i%317, i/317)
		if x < 0 || x >= 1 {
			t.Fatal(x)
		}
		sum += x
		if x < 0.1 {
			below++
		}
	}
	if math.Abs(sum/n-0.5) > 0.01 || math.Abs(float64(below)/n-0.1) > 0.01 {
		t.Errorf("mean %f, %d below a tenth", sum/n, below)
	}
	if seed(1).chance(askDose, 1, 2) == seed(1).chance(askLost, 1, 2) || seed(1).chance(askDose, 1, 2) == seed(2).chance(askDose, 1, 2) {
		t.Error("question or seed make no difference")
	}
}

func TestLeadIsMeasured(t *testing.T) {
	var m measured
	for range enough - 1 {
		m.add(5)
	}
	if got := m.p90(domain.ClassOrdinary); got != 1 {
		t.Errorf("with few orders: %d", got)
	}
	m = measured{}
	for range 89 {
		m.add(1)
	}
	for range 10 {
		m.add(3)
	}
	if got := m.p90(domain.ClassSpecialist); got != 3 {
		t.Errorf("89 of 99 took one day: %d", got)
	}
	if m.add(1); m.p90(domain.ClassSpecialist) != 1 {
		t.Errorf("90 of 100 took one day: %d", m.p90(domain.ClassSpecialist))
	}
	m.add(1_000)
	if m.orders != 101 {
		t.Error("a very late order is lost")
	}
}

func TestBoxesArePrescribedWhole(t *testing.T) {
	for i, c := range []struct {
		long bool
		want domain.Milli
	}{{true, 84_000}, {true, 150_000}, {false, 30_000}, {false, 60_000}, {true, 300_000}, {true, 20_000}} {
		if got := boxes(&catalogue()[i], c.long); got != c.want {
			t.Errorf("drug %d: %d, not %d", i, got, c.want)
		}
	}
}

func TestRunRefusesNonsense(t *testing.T) {
	for name, change := range map[string]func(*Options){
		"no residents": func(o *Options) { o.Residents = 0 },
		"a city":       func(o *Options) { o.Residents = 1_000_000 },
		"no days":      func(o *Options) { o.Days = 0 },
		"no drugs":     func(o *Options) { o.Drugs = nil },
	} {
		opt := town(10)
		change(&opt)
		if _, err := Run(opt, 1); err == nil {
			t.Errorf("%s passes", name)
		}
		var out strings.Builder
		if _, err := Report(&out, opt, 1, 1); err == nil {
			t.Errorf("%s is reported on", name)
		}
	}
}

func TestCallsPerRunOutPrevented(t *testing.T) {
	nobody := Outcome{Episodes: 10}
	if got := perPrevented(Outcome{Episodes: 4, Calls: 15}, nobody); got != "2.50" {
		t.Error(got)
	}
	if got := perPrevented(Outcome{Episodes: 10, Calls: 15}, nobody); got != "-" {
		t.Errorf("nothing prevented: %s", got)
	}
}
