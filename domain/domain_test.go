package domain

import (
	"sort"
	"testing"
	"time"

	"pgregory.net/rapid"
)

// tomorrow is the outlook of a Monday in a week without a closed day, where a
// refill takes one day.
var tomorrow = HorizonOf("2020-06-15", ClassOrdinary.SeedLead(), func(Date) bool { return true })

func TestUrgency(t *testing.T) {
	left := func(n Milli) *Milli { return &n }
	for name, c := range map[string]struct {
		onHand    *Milli
		dose      Milli
		dangerous bool
		want      Urgency
	}{
		"nothing left":                        {left(0), 1_000, false, UrgencyOut},
		"nothing left, dose unknown":          {left(0), 0, false, UrgencyOut},
		"less than a day's dose":              {left(999), 1_000, false, UrgencyOut},
		"one day":                             {left(1_000), 1_000, false, UrgencyCritical},
		"half tablets: one day and a half":    {left(750), 500, false, UrgencyCritical},
		"two days":                            {left(2_000), 1_000, false, UrgencyLow},
		"three days":                          {left(3_999), 1_000, false, UrgencyLow},
		"four days":                           {left(4_999), 1_000, false, UrgencyLow},
		"five days":                           {left(5_000), 1_000, false, UrgencyOK},
		"eight days of insulin":               {left(160_000), 20_000, true, UrgencyOK},
		"seven days of insulin":               {left(140_000), 20_000, true, UrgencyLow},
		"five days of insulin":                {left(100_000), 20_000, true, UrgencyLow},
		"four days of insulin":                {left(80_000), 20_000, true, UrgencyCritical},
		"one day of insulin":                  {left(20_000), 20_000, true, UrgencyCritical},
		"not known":                           {nil, 1_000, false, UrgencyLow},
		"not known, and a gap is dangerous":   {nil, 1_000, true, UrgencyCritical},
		"some left but the dose is not known": {left(10_000), 0, false, UrgencyLow},
	} {
		line := Line{OnHand: c.onHand, DailyDose: c.dose}
		if got := line.Urgency(tomorrow, "2020-06-15", c.dangerous); got != c.want {
			t.Errorf("%s: got %s, want %s", name, got, c.want)
		}
	}
}

// More on hand never makes it more urgent.
func TestUrgencyIsMonotone(t *testing.T) {
	rapid.Check(t, func(r *rapid.T) {
		dose := Milli(rapid.IntRange(0, 5_000).Draw(r, "dose"))
		less := Milli(rapid.IntRange(0, 100_000).Draw(r, "less"))
		more := less + Milli(rapid.IntRange(0, 100_000).Draw(r, "more"))
		dangerous := rapid.Bool().Draw(r, "dangerous")
		level := func(onHand *Milli) int {
			line := Line{OnHand: onHand, DailyDose: dose}
			return line.Urgency(tomorrow, "2020-06-15", dangerous).Priority()
		}
		if level(&more) < level(&less) {
			r.Fatalf("%d is more urgent than %d at %d", more, less, dose)
		}
	})
}

func TestDaysOfSupplyRoundDown(t *testing.T) {
	for _, c := range []struct {
		quantity, dose Milli
		days           int
		known          bool
	}{
		{28_000, 1_000, 28, true},
		{28_999, 1_000, 28, true},
		{7_000, 500, 14, true},
		{300_000, 36_000, 8, true},
		{0, 1_000, 0, true},
		{28_000, 0, 0, false},
		{1_000, 143, 6, true},
	} {
		if days, known := DaysOfSupply(c.quantity, c.dose); days != c.days || known != c.known {
			t.Errorf("%d at %d: got %d, %v", c.quantity, c.dose, days, known)
		}
	}
}

func TestNewID(t *testing.T) {
	now := time.Date(2020, 6, 13, 3, 0, 0, 0, time.UTC)
	var ids []string
	seen := map[ID]bool{}
	for i := range 1000 {
		id := NewID(now.Add(time.Duration(i) * time.Millisecond))
		if !id.IsV7() || seen[id] {
			t.Fatalf("%s", id)
		}
		seen[id] = true
		ids = append(ids, string(id))
	}
	if !sort.StringsAreSorted(ids) {
		t.Error("ids do not sort by time")
	}
	for _, bad := range []ID{"", "x", "0172b57d-7e80-7f40-a5be-eaa1f2d7638", "0172B57D-7e80-7f40-a5be-eaa1f2d7638b", "0172b57d-7e80-4f40-a5be-eaa1f2d7638b"} {
		if bad.IsV7() {
			t.Errorf("%q passes", bad)
		}
	}
}

func TestDates(t *testing.T) {
	for _, bad := range []string{"2020-02-30", "2021-02-29", "2020-6-13", "20200613", "", "2020-13-01"} {
		if _, err := ParseDate(bad); err == nil {
			t.Errorf("%q passes", bad)
		}
	}
	if d, err := ParseDate("2020-02-29"); err != nil || d != "2020-02-29" {
		t.Errorf("leap day: %s, %v", d, err)
	}
	beijing := Place{Zone: "Asia/Shanghai"}
	if d := beijing.Day(time.Date(2020, 6, 13, 16, 0, 0, 0, time.UTC)); d != "2020-06-14" {
		t.Errorf("midnight in Beijing is on %s", d)
	}
}

func TestHospitalSellsOn(t *testing.T) {
	h := Hospital{Sessions: List[Session]{{Weekdays: []int{1, 2, 3, 4, 5}, Opens: "08:00", Closes: "12:00"}}, ClosedOn: List[Date]{"2020-06-25"}}
	for day, want := range map[Date]bool{
		"2020-06-15": true, "2020-06-19": true, "2020-06-20": false, "2020-06-21": false, "2020-06-25": false, "2020-02-30": false,
	} {
		if got := h.SellsOn(day); got != want {
			t.Errorf("%s: %v", day, got)
		}
	}
}

func TestFenPrintsYuan(t *testing.T) {
	for f, want := range map[Fen]string{0: "0.00", 5: "0.05", 1_250: "12.50", -301: "-3.01"} {
		if got := f.String(); got != want {
			t.Errorf("%d: %s", f, got)
		}
	}
}

func TestDiffNamesWhatChanged(t *testing.T) {
	before := Resident{Record: Record{Version: 1}, Name: "王秀英", Room: "501"}
	after := before
	after.Room, after.Version, after.Archived = "502", 2, true
	got := Diff(&before, &after)
	if len(got) != 2 || got[0].Field != "Archived" || got[1] != (FieldChange{"Room", "501", "502"}) {
		t.Errorf("%+v", got)
	}
}

// A role given for one community is none in another; drivers and couriers alone
// see only what they carry.
func TestScope(t *testing.T) {
	p := Principal{StaffID: "me", In: map[ID][]Role{"a": {RoleDriver, RoleCourier}, "b": {RoleOperator, RoleDriver}, "c": {RoleMedic}}}
	for name, c := range map[string]struct {
		roles       []Role
		communities int
		carried     int
	}{
		"driver's operation":             {[]Role{RoleDriver}, 2, 2},
		"operator's operation":           {[]Role{RoleOperator}, 1, 0},
		"operation of both":              {[]Role{RoleOperator, RoleDriver}, 2, 1},
		"operation of neither":           {[]Role{RoleAdmin}, 0, 0},
		"medic's operation":              {[]Role{RoleMedic}, 1, 0},
		"courier's or driver's together": {[]Role{RoleCourier, RoleDriver}, 2, 2},
	} {
		if s := p.Scope(c.roles...); len(s.Communities) != c.communities || len(s.Carried) != c.carried {
			t.Errorf("%s: %+v", name, s)
		}
	}
}
