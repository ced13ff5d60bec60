package domain

import (
	"fmt"
	"math/rand/v2"
	"reflect"
	"slices"
	"testing"

	"pgregory.net/rapid"
)

const supplyStart = Date("2020-01-20") // a leap day follows

// happenings draws a history of every kind of event that can have happened; what
// cannot, Happen refuses, and it is left out.
func happenings(r *rapid.T) (SupplyPlan, []SupplyEvent) {
	doses := []Milli{0, 143, 500, 1_000, 1_000, 1_000, 2_000, 2_500}
	p, history := SupplyPlan{}, []SupplyEvent(nil)
	for i := range rapid.IntRange(1, 25).Draw(r, "events") {
		e := SupplyEvent{Kind: rapid.SampledFrom(SupplyEventKinds()).Draw(r, "kind"), HappenedOn: supplyStart}
		if i == 0 {
			e.Kind = rapid.SampledFrom([]SupplyEventKind{SupplyCount, SupplyReceived}).Draw(r, "first")
		} else {
			e.HappenedOn = supplyStart.Add(rapid.IntRange(0, 90).Draw(r, "day"))
		}
		units := Milli(rapid.IntRange(0, 60_000).Draw(r, "units"))
		dose := rapid.SampledFrom(doses).Draw(r, "dose")
		known, redosed := rapid.IntRange(0, 9).Draw(r, "known") > 0, rapid.IntRange(0, 3).Draw(r, "redosed") == 0
		switch e.Kind {
		case SupplyCount, SupplyReceived, SupplyRestart:
			if known {
				e.Units = &units
			}
		case SupplyDose:
			redosed = true
		default:
		}
		if redosed || i == 0 {
			e.DailyDose = &dose
		}
		if done, err := p.AddEvent(history, e); err == nil {
			history = append(history, *done)
		}
	}
	return p, history
}

// simulated lives through a history day by day: each day its events, then the
// dose. It knows nothing of dates or of dividing.
func simulated(history []SupplyEvent, day Date) (status SupplyStatus, dose Milli, units *Milli) {
	status = SupplyActive
	for today := supplyStart; ; today = today.Add(1) {
		for _, e := range history {
			if e.HappenedOn != today {
				continue
			}
			switch e.Kind {
			case SupplyCount:
				units = e.Units
			case SupplyReceived:
				if units != nil && e.Units != nil {
					sum := *units + *e.Units
					units = &sum
				} else {
					units = e.Units
				}
			case SupplyAdmit:
				status = SupplyPaused
			case SupplyStop:
				status = SupplyStopped
			case SupplyDischarge:
				status = SupplyActive
			case SupplyRestart:
				status = SupplyActive
				if e.Units != nil {
					units = e.Units
				}
			case SupplyDose:
			}
			if e.DailyDose != nil {
				dose = *e.DailyDose
			}
		}
		if today == day {
			return status, dose, units
		}
		if status != SupplyActive || units == nil {
			continue
		}
		if dose == 0 {
			units = nil
			continue
		}
		left := *units - min(*units, dose)
		units = &left
	}
}

// TestSimulationAgrees: living through random histories day by day leads to the
// same stock, and to the same first day without a full dose.
func TestSimulationAgrees(t *testing.T) {
	rapid.Check(t, func(r *rapid.T) {
		p, told := happenings(r)
		happened := slices.Clone(told)
		Replay(happened) // puts them in order
		for range 3 {
			day := p.AsOf.Add(rapid.IntRange(0, 200).Draw(r, "later"))
			status, dose, units := simulated(happened, day)
			got := p.On(day)
			if got.Status != status || got.DailyDose != dose || !reflect.DeepEqual(got.Units, units) || (units == nil) != (got.Source == "") {
				r.Fatalf("on %s: %s, %d a day, %v left; simulated %s, %d, %v", day, got.Status, got.DailyDose, show(got.Units), status, dose, show(units))
			}
		}
		status, dose, units := simulated(happened, p.AsOf)
		known := status == SupplyActive && dose > 0 && units != nil
		switch {
		case known != p.Known():
			r.Fatalf("known is %v", p.Known())
		case !known && p.DueOn != map[bool]Date{true: p.AsOf}[status == SupplyActive]:
			r.Fatalf("unknown and %s, but due on %q", status, p.DueOn)
		case !known:
			return
		case p.DueOn != p.RunOutOn:
			r.Fatalf("runs out on %s, due on %s", p.RunOutOn, p.DueOn)
		}
		day := p.AsOf
		for ; *units >= dose; day = day.Add(1) {
			left := *units - dose
			units = &left
		}
		if day != p.RunOutOn {
			r.Fatalf("runs out on %s; simulated %s", p.RunOutOn, day)
		}
	})
}

func show(m *Milli) string {
	if m == nil {
		return "unknown"
	}
	return fmt.Sprint(*m)
}

// More counted, received or on hand never means that it runs out earlier.
func TestMoreSupplyLastsLonger(t *testing.T) {
	rapid.Check(t, func(r *rapid.T) {
		_, history := happenings(r)
		less := Replay(slices.Clone(history))
		at := rapid.IntRange(0, len(history)-1).Draw(r, "which")
		if history[at].Units == nil {
			return
		}
		units := *history[at].Units + Milli(rapid.IntRange(0, 50_000).Draw(r, "more"))
		history[at].Units = &units
		more := Replay(history)
		a, b := less[len(less)-1], more[len(more)-1]
		if a.Known() != b.Known() || b.RunOutOn < a.RunOutOn {
			r.Fatalf("more of event %d: runs out on %q instead of %q", at+1, b.RunOutOn, a.RunOutOn)
		}
	})
}

// A refill that comes in two bags on one day is the same refill.
func TestSplittingARefillChangesNothing(t *testing.T) {
	rapid.Check(t, func(r *rapid.T) {
		_, history := happenings(r)
		whole := Replay(slices.Clone(history))
		at := slices.IndexFunc(history, func(e SupplyEvent) bool { return e.Kind == SupplyReceived && e.Units != nil })
		if at < 0 {
			return
		}
		first := Milli(rapid.IntRange(0, int(*history[at].Units)).Draw(r, "first bag"))
		second := *history[at].Units - first
		bag := history[at]
		bag.Units, history[at].Units = &second, &first
		history = slices.Insert(history, at+1, bag)
		for i := range history {
			history[i].N = int64(i + 1)
		}
		split := Replay(history)
		if a, b := whole[len(whole)-1], split[len(split)-1]; !reflect.DeepEqual(a, b) {
			r.Fatalf("whole: %+v\nsplit: %+v", a, b)
		}
	})
}

// Of events on different days it does not matter in which order they are told.
func TestOrderOfTellingDoesNotMatter(t *testing.T) {
	rapid.Check(t, func(r *rapid.T) {
		_, history := happenings(r)
		seen := map[Date]bool{}
		history = slices.DeleteFunc(history, func(e SupplyEvent) bool {
			again := seen[e.HappenedOn]
			seen[e.HappenedOn] = true
			return again
		})
		want := Replay(slices.Clone(history))
		told := slices.Clone(history)
		shuffle := rand.New(rand.NewPCG(rapid.Uint64().Draw(r, "order"), 0))
		shuffle.Shuffle(len(told), func(i, j int) { told[i], told[j] = told[j], told[i] })
		for i := range told {
			told[i].N = int64(i + 1)
		}
		if got := Replay(told); !reflect.DeepEqual(got, want) {
			r.Fatalf("%+v\n%+v", got, want)
		}
	})
}

// Once somebody has counted, nothing that was counted or delivered before matters.
func TestACountBeatsAllHistory(t *testing.T) {
	rapid.Check(t, func(r *rapid.T) {
		p, history := happenings(r)
		units := Milli(rapid.IntRange(0, 60_000).Draw(r, "counted"))
		count := SupplyEvent{Kind: SupplyCount, Units: &units, HappenedOn: p.AsOf.Add(rapid.IntRange(0, 40).Draw(r, "later"))}
		q := p
		if _, err := p.AddEvent(history, count); err != nil {
			r.Fatal(err)
		}
		other := slices.Clone(history)
		for i := range other { // another past: other numbers of everything
			if other[i].Units != nil {
				n := Milli(rapid.IntRange(0, 60_000).Draw(r, "instead"))
				other[i].Units = &n
			}
		}
		if _, err := q.AddEvent(other, count); err != nil {
			r.Fatal(err)
		}
		if !reflect.DeepEqual(p.Supply, q.Supply) || *p.Units != units || p.Source != SupplyCounted {
			r.Fatalf("%+v\n%+v", p.Supply, q.Supply)
		}
	})
}

func TestWhatCannotHaveHappened(t *testing.T) {
	for _, c := range []struct{ story, next, code string }{
		{"2020-06-10 count 28 dose 1", "2020-06-09 received 28", "supply_day_before_start"},
		{"2020-06-10 count 28 dose 1", "2020-06-09 stop", "supply_day_before_start"},
		{"2020-06-01 count 28 dose 1; 2020-06-10 dose 2", "2020-06-09 dose 1", "supply_day_out_of_order"},
		{"2020-06-01 count 28 dose 1; 2020-06-10 stop", "2020-06-09 restart", "supply_day_out_of_order"},
		{"2020-06-01 count 28 dose 1; 2020-06-10 admit", "2020-06-09 stop", "supply_day_out_of_order"},
		{"2020-06-01 count 28 dose 1; 2020-06-10 admit", "2020-06-10 admit", "supply_not_active"},
		{"2020-06-01 count 28 dose 1; 2020-06-10 stop", "2020-06-11 admit", "supply_not_active"},
		{"2020-06-01 count 28 dose 1; 2020-06-10 stop", "2020-06-11 dose 2", "supply_not_active"},
		{"2020-06-01 count 28 dose 1; 2020-06-10 stop", "2020-06-11 stop", "supply_not_active"},
		{"2020-06-01 count 28 dose 1; 2020-06-10 stop", "2020-06-11 discharge", "supply_not_paused"},
		{"2020-06-01 count 28 dose 1", "2020-06-11 discharge", "supply_not_paused"},
		{"2020-06-01 count 28 dose 1", "2020-06-11 restart 5", "supply_not_stopped"},
		{"2020-06-01 count 28 dose 1; 2020-06-10 admit", "2020-06-11 restart", "supply_not_stopped"},

		{"2020-06-01 count 28 dose 1; 2020-06-10 stop", "2020-06-09 count 20", ""},
		{"2020-06-01 count 28 dose 1; 2020-06-10 stop", "2020-06-12 received 28", ""},
		{"2020-06-01 count 28 dose 1; 2020-06-10 admit", "2020-06-12 dose 2", ""},
		{"2020-06-01 count 28 dose 1; 2020-06-10 admit", "2020-06-12 stop", ""},
		{"2020-06-01 count 28 dose 1; 2020-06-10 admit", "2020-06-10 discharge", ""},
	} {
		p := SupplyPlan{CommunityID: "c", ID: "p"}
		var history []SupplyEvent
		for _, e := range historyOf(t, c.story) {
			done, err := p.AddEvent(history, e)
			if err != nil {
				t.Fatal(c.story, err)
			}
			history = append(history, *done)
		}
		before, n := p, len(history)
		done, err := p.AddEvent(history, historyOf(t, c.next)[0])
		if c.code != "" {
			if !IsCode(err, c.code) || !reflect.DeepEqual(p, before) {
				t.Errorf("%s, then %s: %v, not %s; the plan is %+v", c.story, c.next, err, c.code, p)
			}
			continue
		}
		if err != nil || done.N != int64(n+1) || done.CommunityID != "c" || done.PlanID != "p" {
			t.Errorf("%s, then %s: %v, %+v", c.story, c.next, err, done)
		}
	}
}

// Unless said otherwise, what a person tells was counted.
func TestSourceOfUnits(t *testing.T) {
	p := SupplyPlan{}
	units := Milli(5_000)
	e, err := p.AddEvent(nil, SupplyEvent{Kind: SupplyCount, HappenedOn: "2020-06-01", Units: &units})
	if err != nil || e.Source != SupplyCounted || p.Source != SupplyCounted {
		t.Errorf("%v, %+v", err, p)
	}
	_, err = p.AddEvent([]SupplyEvent{*e}, SupplyEvent{Kind: SupplyReceived, HappenedOn: "2020-06-01", Units: &units, Source: SupplyDerived})
	if err != nil || p.Source != SupplyDerived || *p.Units != 10_000 {
		t.Errorf("%v, %+v", err, p)
	}
}
