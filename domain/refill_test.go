package domain

import (
	"math/rand/v2"
	"slices"
	"testing"

	"pgregory.net/rapid"
)

// nationalDay are the open days around 1 October 2020: closed from the 1st to the
// 8th, open on the Sunday before and the Saturday after.
func nationalDay(d Date) bool {
	switch {
	case d == "2020-09-27" || d == "2020-10-10":
		return true
	case d >= "2020-10-01" && d <= "2020-10-08":
		return false
	}
	return d.Weekday() <= 5
}

func TestHorizonCountsOpenDays(t *testing.T) {
	for _, c := range []struct {
		what                  string
		today                 Date
		lead                  int
		comes, margin, danger Date
	}{
		{"a Monday", "2020-06-15", 1, "2020-06-16", "2020-06-19", "2020-06-24"},
		{"a Friday", "2020-06-19", 1, "2020-06-22", "2020-06-25", "2020-06-30"},
		{"a Saturday", "2020-06-20", 1, "2020-06-22", "2020-06-25", "2020-06-30"},
		{"a specialist's drug", "2020-06-15", 2, "2020-06-17", "2020-06-22", "2020-06-25"},
		{"fetched at once", "2020-06-15", 0, "2020-06-15", "2020-06-18", "2020-06-23"},
		{"before a long holiday", "2020-09-29", 1, "2020-09-30", "2020-10-12", "2020-10-15"},
		{"the last day before it", "2020-09-30", 1, "2020-10-09", "2020-10-13", "2020-10-16"},
		{"in the middle of it", "2020-10-03", 1, "2020-10-09", "2020-10-13", "2020-10-16"},
		{"a Sunday that is worked", "2020-09-26", 1, "2020-09-27", "2020-09-30", "2020-10-12"},
	} {
		h := HorizonOf(c.today, c.lead, nationalDay)
		if h != (Horizon{c.today, c.comes, c.margin, c.danger, c.lead}) {
			t.Errorf("%s: %+v", c.what, h)
		}
	}
	if h := HorizonOf("2020-06-15", 1, func(Date) bool { return false }); h.Lead != Date("2020-06-15").Add(366) {
		t.Errorf("nothing ever opens: %+v", h)
	}
}

func TestLevel(t *testing.T) {
	for _, c := range []struct {
		what         string
		today        Date
		lead         int
		runsOut      Date
		want, danger Urgency
	}{
		{"ran out long ago", "2020-06-15", 1, "2020-05-01", UrgencyOut, UrgencyOut},
		{"runs out today", "2020-06-15", 1, "2020-06-15", UrgencyOut, UrgencyOut},
		{"as the refill comes", "2020-06-15", 1, "2020-06-16", UrgencyCritical, UrgencyCritical},
		{"a day later", "2020-06-15", 1, "2020-06-17", UrgencyLow, UrgencyCritical},
		{"within the margin", "2020-06-15", 1, "2020-06-19", UrgencyLow, UrgencyCritical},
		{"at the weekend", "2020-06-15", 1, "2020-06-20", UrgencyOK, UrgencyLow},
		{"on the Wednesday after", "2020-06-15", 1, "2020-06-24", UrgencyOK, UrgencyLow},
		{"on the Thursday after", "2020-06-15", 1, "2020-06-25", UrgencyOK, UrgencyOK},
		{"a specialist's drug takes longer", "2020-06-15", 2, "2020-06-17", UrgencyCritical, UrgencyCritical},
		{"and is looked at earlier", "2020-06-15", 2, "2020-06-22", UrgencyLow, UrgencyCritical},
		{"ten days left before a long holiday", "2020-09-29", 1, "2020-10-09", UrgencyLow, UrgencyCritical},
		{"eight days left, and all of them closed", "2020-09-30", 1, "2020-10-08", UrgencyCritical, UrgencyCritical},
		{"as many days left in an ordinary week", "2020-06-15", 1, "2020-06-25", UrgencyOK, UrgencyOK},
		{"unknown is never ok", "2020-06-15", 1, "", UrgencyLow, UrgencyCritical},
	} {
		h := HorizonOf(c.today, c.lead, nationalDay)
		if got := h.Level(c.runsOut, false); got != c.want {
			t.Errorf("%s: %s, not %s", c.what, got, c.want)
		}
		if got := h.Level(c.runsOut, true); got != c.danger {
			t.Errorf("%s, and dangerous: %s, not %s", c.what, got, c.danger)
		}
	}
}

// What lasts longer is never at a worse level; a danger, a longer lead time and one
// more closed day never make it better.
func TestLevelIsMonotone(t *testing.T) {
	rapid.Check(t, func(r *rapid.T) {
		today := Date("2020-09-20").Add(rapid.IntRange(0, 20).Draw(r, "today"))
		lead := rapid.IntRange(0, 6).Draw(r, "lead")
		closed := Date("2020-09-20").Add(rapid.IntRange(0, 40).Draw(r, "closed"))
		h := HorizonOf(today, lead, nationalDay)
		runOut := today.Add(rapid.IntRange(-5, 40).Draw(r, "runs out"))
		later := runOut.Add(rapid.IntRange(0, 20).Draw(r, "later"))
		dangerous := rapid.Bool().Draw(r, "dangerous")
		level := h.Level(runOut, dangerous).Priority()
		if h.Level(later, dangerous).Priority() < level {
			r.Fatalf("%s is worse than %s: %+v", later, runOut, h)
		}
		if h.Level(runOut, true).Priority() > h.Level(runOut, false).Priority() {
			r.Fatalf("danger makes it better: %+v", h)
		}
		if HorizonOf(today, lead+1, nationalDay).Level(runOut, dangerous).Priority() > level {
			r.Fatalf("a longer lead time makes it better: %+v", h)
		}
		fewer := HorizonOf(today, lead, func(d Date) bool { return d != closed && nationalDay(d) })
		if fewer.Level(runOut, dangerous).Priority() > level {
			r.Fatalf("a closed day makes it better: %+v", h)
		}
	})
}

func TestDueTogether(t *testing.T) {
	const today = Date("2020-06-15")
	low := Refill{RunOutOn: "2020-06-18", Level: UrgencyLow, OpensOn: "2020-06-11"}
	with := func(r Refill, change func(*Refill)) Refill { change(&r); return r }
	soon := Refill{RunOutOn: "2020-06-25", Level: UrgencyOK, OpensOn: "2020-06-01"}
	for _, c := range []struct {
		what    string
		refills []Refill
		want    []int
	}{
		{"nobody", nil, nil},
		{"nothing is low", []Refill{soon, soon}, nil},
		{"one is low", []Refill{low}, []int{0}},
		{"what runs out within ten days comes along", []Refill{soon, low}, []int{0, 1}},
		{"what runs out on the eleventh does not", []Refill{low, with(soon, func(r *Refill) { r.RunOutOn = "2020-06-26" })}, []int{0}},
		{"nor what the insurance does not pay yet", []Refill{low, with(soon, func(r *Refill) { r.OpensOn = "2020-06-16" })}, []int{0}},
		{"nor what is being fetched", []Refill{low, with(soon, func(r *Refill) { r.Ordered = true })}, []int{0}},
		{"what has no rule of insurance does", []Refill{low, with(soon, func(r *Refill) { r.OpensOn = "" })}, []int{0, 1}},
		{"low, but being fetched", []Refill{with(low, func(r *Refill) { r.Ordered = true }), soon}, nil},
		{"low, and to be paid from tomorrow, which is in time", []Refill{with(low, func(r *Refill) { r.OpensOn = "2020-06-16" })}, nil},
		{"low, and to be paid too late", []Refill{with(low, func(r *Refill) { r.OpensOn, r.Unmet = "2020-06-18", true })}, []int{0}},
		{"unknown", []Refill{{Level: UrgencyLow}, soon}, []int{0, 1}},
		{"already out", []Refill{{RunOutOn: "2020-06-10", Level: UrgencyOut}}, []int{0}},
	} {
		if got := DueTogether(today, TogetherDays, c.refills); !slices.Equal(got, c.want) {
			t.Errorf("%s: %v, not %v", c.what, got, c.want)
		}
	}
}

// The most urgent never waits: whoever is reason enough to call is in the call,
// whatever else the household takes and in whatever order it is listed.
func TestDueTogetherNeverDelays(t *testing.T) {
	const today = Date("2020-06-15")
	rapid.Check(t, func(r *rapid.T) {
		refills := make([]Refill, rapid.IntRange(0, 6).Draw(r, "refills"))
		for i := range refills {
			refills[i] = Refill{
				RunOutOn: today.Add(rapid.IntRange(-3, 30).Draw(r, "runs out")), Level: rapid.SampledFrom(Urgencies()).Draw(r, "level"),
				OpensOn: today.Add(rapid.IntRange(-10, 10).Draw(r, "opens")), Unmet: rapid.Bool().Draw(r, "unmet"), Ordered: rapid.Bool().Draw(r, "ordered"),
			}
		}
		days := rapid.IntRange(0, 20).Draw(r, "days")
		got, called := DueTogether(today, days, refills), false
		for i, refill := range refills {
			called = called || refill.Calls(today)
			if refill.Calls(today) && !slices.Contains(got, i) {
				r.Fatalf("%d waits: %+v", i, refill)
			}
			if refill.Ordered && slices.Contains(got, i) {
				r.Fatalf("%d is called about and being fetched", i)
			}
		}
		if called != (len(got) > 0) {
			r.Fatalf("called %v, about %v", called, got)
		}
		if more := DueTogether(today, days+1, refills); slices.ContainsFunc(got, func(i int) bool { return !slices.Contains(more, i) }) {
			r.Fatalf("a longer look ahead loses some of %v: %v", got, more)
		}
		places := rand.New(rand.NewPCG(rapid.Uint64().Draw(r, "order"), 0)).Perm(len(refills))
		listed := make([]Refill, len(refills))
		for i, at := range places {
			listed[i] = refills[at]
		}
		var again []int
		for _, i := range DueTogether(today, days, listed) {
			again = append(again, places[i])
		}
		slices.Sort(again)
		if !slices.Equal(got, again) {
			r.Fatalf("listed in another order: %v, not %v", again, got)
		}
	})
}

func TestRefillWindow(t *testing.T) {
	for _, c := range []struct{ rule, lead, want int }{{7, 4, 10}, {14, 4, 14}, {7, 13, 13}, {0, 0, 10}} {
		if got := RefillWindow(c.rule, c.lead); got != c.want {
			t.Errorf("%d and %d: %d", c.rule, c.lead, got)
		}
	}
}

func TestUnmet(t *testing.T) {
	for _, c := range []struct {
		what          string
		opens, runOut Date
		lead          int
		want          bool
	}{
		{"opens a week before", "2020-06-15", "2020-06-22", 1, false},
		{"comes the day before it runs out", "2020-06-15", "2020-06-17", 1, false},
		{"comes on the first day without", "2020-06-15", "2020-06-16", 1, true},
		{"comes the day after", "2020-06-15", "2020-06-16", 2, true},
		{"opens as a long holiday begins", "2020-10-01", "2020-10-08", 1, true},
		{"opens on the last day that helps", "2020-09-29", "2020-10-06", 1, false},
		{"no rule", "", "2020-06-16", 3, false},
		{"unknown", "2020-06-15", "", 3, false},
	} {
		if got := Unmet(c.opens, c.runOut, c.lead, nationalDay); got != c.want {
			t.Errorf("%s: %v", c.what, got)
		}
	}
}

func TestSupplyClasses(t *testing.T) {
	for _, c := range []struct {
		drug Drug
		want SupplyClass
		lead int
	}{
		{Drug{LongRx: true}, ClassOrdinary, 1},
		{Drug{LongRx: false}, ClassSpecialist, 2},
		{Drug{LongRx: true, Controlled: "narcotic"}, ClassSpecialist, 2},
	} {
		if got := c.drug.SupplyClass(); got != c.want || got.SeedLead() != c.lead {
			t.Errorf("%+v: %s, %d days", c.drug, got, got.SeedLead())
		}
	}
	a := Drug{Record: Record{ID: "a"}, GenericName: "g", Form: "f", Strength: "s", Maker: "x", Condition: "c"}
	b := a
	b.ID, b.Maker = "b", "y"
	if !a.SameSupply(&b) || !a.Chronic() {
		t.Error("another maker's is the same supply")
	}
	if b.Strength = "t"; a.SameSupply(&b) {
		t.Error("another strength is not")
	}
}

func TestRefillQuantity(t *testing.T) {
	for name, c := range map[string]struct {
		pack, dose, last Milli
		maxDays          int
		want             Milli
	}{
		"as the last time":                     {28_000, 1_000, 56_000, 0, 56_000},
		"the last time was a broken pack":      {28_000, 1_000, 30_000, 0, 56_000},
		"28 days":                              {28_000, 1_000, 0, 0, 28_000},
		"28 days of half a tablet":             {28_000, 500, 0, 0, 28_000},
		"28 days out of small packs":           {7_000, 1_500, 0, 0, 42_000},
		"dose not known: one pack":             {28_000, 0, 0, 84, 28_000},
		"not above one prescription":           {28_000, 2_000, 168_000, 56, 112_000},
		"not above it, in whole packs":         {28_000, 1_000, 84_000, 60, 56_000},
		"a pack is longer than a prescription": {100_000, 1_000, 0, 28, 100_000},
	} {
		if got := RefillQuantity(&Drug{PackSize: c.pack, MaxDays: c.maxDays}, c.dose, c.last); got != c.want {
			t.Errorf("%s: got %d, want %d", name, got, c.want)
		}
	}
}

// TestSnoozeUntil: to the last day on which a refill comes in time; after that, or
// when nobody knows, to tomorrow.
func TestSnoozeUntil(t *testing.T) {
	const today = Date("2020-06-15")
	weekdays := func(d Date) bool { return d.Weekday() < 6 }
	for runOut, want := range map[Date]Date{
		"": "2020-06-16", "2020-06-01": "2020-06-16", "2020-06-18": "2020-06-16", "2020-06-19": "2020-06-16", "2020-06-24": "2020-06-21",
	} {
		if got := SnoozeUntil(runOut, today, 2, weekdays); got != want {
			t.Errorf("runs out on %q: until %s, want %s", runOut, got, want)
		}
	}
}

func TestHousehold(t *testing.T) {
	at := func(id ID, unit, room string) string {
		r := Resident{Building: "3", Unit: unit, Room: room}
		r.ID = id
		return r.Household()
	}
	if at("a", "2", "501") != at("b", "2", "501") {
		t.Error("two behind one door are two households")
	}
	if at("a", "2", "501") == at("a", "1", "501") || at("a", "2", "") == at("b", "2", "") {
		t.Error("strangers are one household")
	}
}
