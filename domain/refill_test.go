package domain

import "testing"

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

func TestDueTogether(t *testing.T) {
	const today = Date("2020-06-15")
	rule := func(days int) []Rule { return []Rule{{Kind: RefillTooSoon, Days: days, FromOn: "2020-01-01"}} }
	for name, c := range map[string]struct {
		rules  []Rule
		days   int
		window int
		want   bool
	}{
		"a week":                            {nil, 7, 4, true},
		"more than a week":                  {nil, 8, 4, false},
		"a refill takes longer":             {nil, 9, 9, true},
		"never more than ten days":          {nil, 11, 14, false},
		"the insurance does not pay yet":    {rule(5), 6, 4, false},
		"it pays from today":                {rule(5), 5, 4, true},
		"it pays for ten days":              {rule(14), 10, 4, true},
		"it pays for more, but that is far": {rule(14), 11, 4, false},
	} {
		if got := DueTogether(c.rules, "丰台", &Drug{}, today.Add(c.days), today, c.window); got != c.want {
			t.Errorf("%s: got %t", name, got)
		}
	}
	if DueTogether(nil, "", &Drug{}, "", today, 7) {
		t.Error("what nobody knows goes along with nothing")
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
