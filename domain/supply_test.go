package domain

import (
	"encoding/csv"
	"math"
	"os"
	"slices"
	"strconv"
	"strings"
	"testing"
)

// TestPQAExamples replays the cases that PQA publishes: dose days follow each
// other without overlapping for one drug, and do not move for another drug of the
// same class.
func TestPQAExamples(t *testing.T) {
	f, err := os.Open("testdata/pqa_pdc_examples.csv")
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	r := csv.NewReader(f)
	r.Comment = '#'
	rows, err := r.ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	const yearEnd = Date("2018-12-31") // dose days after it are not published
	histories := map[string][]SupplyEvent{}
	for _, row := range rows[1:] {
		scenario, claim, filled, drug, first, last := row[0], row[1], Date(row[2]), row[3], Date(row[5]), Date(row[6])
		units, dose := milliOf(t, row[4]), Milli(1_000)
		plan := scenario + drug
		histories[plan] = append(histories[plan], SupplyEvent{
			N: int64(len(histories[plan]) + 1), HappenedOn: filled, Kind: SupplyReceived, Units: &units, DailyDose: &dose,
		})
		begins := filled
		states := Replay(histories[plan])
		if n := len(states); n > 1 {
			begins = max(begins, states[n-2].RunOutOn) // where the supply before ends
		}
		ends := states[len(states)-1].RunOutOn.Add(-1)
		if begins != first || min(ends, yearEnd) != last {
			t.Errorf("scenario %s, claim %s: doses from %s to %s, published %s to %s", scenario, claim, begins, ends, first, last)
		}
	}
	if len(histories) < 7 {
		t.Fatalf("only %d plans", len(histories))
	}
}

// milliOf reads a quantity such as 0.5.
func milliOf(t *testing.T, s string) Milli {
	t.Helper()
	v, err := strconv.ParseFloat(s, 64)
	if err != nil {
		t.Fatal(err)
	}
	return Milli(math.Round(v * 1000))
}

// historyOf reads "2020-06-01 count 28 dose 1; 2020-06-05 received 28", as told one
// after the other. A "?" is a number that nobody knows.
func historyOf(t *testing.T, story string) []SupplyEvent {
	t.Helper()
	var events []SupplyEvent
	for told := range strings.SplitSeq(story, ";") {
		words := strings.Fields(told)
		e := SupplyEvent{N: int64(len(events) + 1), HappenedOn: Date(words[0]), Kind: SupplyEventKind(words[1])}
		if _, err := ParseDate(words[0]); err != nil || !slices.Contains(SupplyEventKinds(), e.Kind) {
			t.Fatalf("%q is no event", told)
		}
		rest := words[2:]
		if e.Kind == SupplyDose {
			rest = words[1:]
		} else if len(rest) > 0 && rest[0] != "dose" {
			if rest[0] != "?" {
				units := milliOf(t, rest[0])
				e.Units = &units
			}
			rest = rest[1:]
		}
		if len(rest) == 2 {
			dose := Milli(0)
			if rest[1] != "?" {
				dose = milliOf(t, rest[1])
			}
			e.DailyDose = &dose
		} else if len(rest) != 0 {
			t.Fatalf("%q has words left: %v", told, rest)
		}
		events = append(events, e)
	}
	return events
}

// TestRunOut is the arithmetic by hand. The run-out date is the first day without
// a full dose; "" is an unknown one, or of a drug that is not being taken.
func TestRunOut(t *testing.T) {
	for _, c := range []struct{ rule, story, runsOut string }{
		{"28 tablets, one a day", "2020-06-01 count 28 dose 1", "2020-06-29"},
		{"a delivery begins a plan", "2020-06-01 received 84 dose 1", "2020-08-24"},
		{"an early refill begins when the old supply ends", "2020-06-01 count 10 dose 1; 2020-06-05 received 28", "2020-07-09"},
		{"a late refill begins when it comes", "2020-06-01 count 10 dose 1; 2020-06-15 received 28", "2020-07-13"},
		{"a refill on the day of running out loses nothing", "2020-06-01 count 10 dose 1; 2020-06-11 received 28", "2020-07-09"},
		{"a refill on the last covered day", "2020-06-01 count 10 dose 1; 2020-06-10 received 28", "2020-07-09"},
		{"a refill the day after running out", "2020-06-01 count 10 dose 1; 2020-06-12 received 28", "2020-07-10"},
		{"two early refills add up", "2020-06-01 count 10 dose 1; 2020-06-03 received 28; 2020-06-05 received 28", "2020-08-06"},
		{"a double refill on one day", "2020-06-01 count 0 dose 1; 2020-06-01 received 28; 2020-06-01 received 28", "2020-07-27"},
		{"early, then late", "2020-06-01 count 5 dose 1; 2020-06-03 received 10; 2020-06-20 received 28", "2020-07-18"},

		{"half a tablet a day", "2020-06-01 count 7 dose 0.5", "2020-06-15"},
		{"one ampoule a week, to the thousandth", "2020-06-01 count 1 dose 0.143", "2020-06-07"},
		{"300 IU at 36 are eight days", "2020-06-01 count 300 dose 36", "2020-06-09"},
		{"days round down", "2020-06-01 count 3.5 dose 1", "2020-06-04"},
		{"less than a day's dose is nothing", "2020-06-01 count 0.9 dose 1", "2020-06-01"},
		{"a rest that is still there joins the refill", "2020-06-01 count 3.5 dose 1; 2020-06-04 received 2.5", "2020-06-07"},
		{"a rest is taken on its day", "2020-06-01 count 3.5 dose 1; 2020-06-05 received 2.5", "2020-06-07"},
		{"nothing left", "2020-06-01 count 0 dose 1", "2020-06-01"},
		{"nothing left, and a refill the next day", "2020-06-01 count 0 dose 1; 2020-06-02 received 28", "2020-06-30"},
		{"what lasts for longer than a hundred years", "2020-06-01 count 1000000 dose 0.001", "2120-05-08"},

		{"a count finds less than was thought", "2020-06-01 count 28 dose 1; 2020-06-10 count 6", "2020-06-16"},
		{"a count finds more", "2020-06-01 count 28 dose 1; 2020-06-10 count 25", "2020-07-05"},
		{"a count after the supply should have ended", "2020-06-01 count 5 dose 1; 2020-06-10 count 3", "2020-06-13"},
		{
			"a count between two refills",
			"2020-06-01 received 28 dose 1; 2020-06-10 count 20; 2020-06-12 received 28", "2020-07-28",
		},
		{
			"a count of before the delivery, told after it",
			"2020-06-01 count 28 dose 1; 2020-06-10 received 28; 2020-06-08 count 30", "2020-08-05",
		},
		{
			"a refill of before a count, told after it, is in the count",
			"2020-06-01 count 10 dose 1; 2020-06-10 count 6; 2020-06-05 received 28", "2020-06-16",
		},
		{"a refill told late, nothing counted since", "2020-06-01 count 10 dose 1; 2020-06-08 dose 2; 2020-06-05 received 28", "2020-06-23"},
		{"the resident does not know how many", "2020-06-01 count 28 dose 1; 2020-06-05 count ?", ""},
		{"counted again, it is known again", "2020-06-01 count ? dose 1; 2020-06-05 count 20", "2020-06-25"},
		{"a refill onto an unknown stock counts alone", "2020-06-01 count ? dose 1; 2020-06-05 received 28", "2020-07-03"},
		{"a refill of unknown size", "2020-06-01 count 10 dose 1; 2020-06-05 received ?", ""},

		{"twice the dose", "2020-06-01 count 28 dose 1; 2020-06-11 dose 2", "2020-06-20"},
		{"half the dose", "2020-06-01 count 28 dose 1; 2020-06-11 dose 0.5", "2020-07-17"},
		{"two doses, one after the other", "2020-06-01 count 28 dose 1; 2020-06-06 dose 2; 2020-06-11 dose 1", "2020-06-24"},
		{"the dose is not known any more", "2020-06-01 count 28 dose 1; 2020-06-11 dose ?", ""},
		{"the dose is told on the day of the count", "2020-06-01 count 28; 2020-06-01 dose 1", "2020-06-29"},
		{"how much was taken meanwhile, nobody knows", "2020-06-01 count 28; 2020-06-05 dose 1", ""},
		{"then only a count helps", "2020-06-01 count 28; 2020-06-05 dose 1; 2020-06-06 count 20", "2020-06-26"},
		{"a refill at another dose", "2020-06-01 count 10 dose 1; 2020-06-06 received 28 dose 2", "2020-06-22"},

		{"over a leap day", "2020-02-20 count 14 dose 1", "2020-03-05"},
		{"not a leap year", "2021-02-20 count 14 dose 1", "2021-03-06"},
		{"a refill on a leap day", "2020-02-20 count 14 dose 1; 2020-02-29 received 28", "2020-04-02"},
		{"over the end of the year", "2020-12-20 count 28 dose 1", "2021-01-17"},

		{"stopped", "2020-06-01 count 28 dose 1; 2020-06-08 stop", ""},
		{"stopped and taken again", "2020-06-01 count 28 dose 1; 2020-06-08 stop; 2020-07-01 restart", "2020-07-22"},
		{
			"taken again with what is there by then",
			"2020-06-01 count 28 dose 1; 2020-06-08 stop; 2020-07-01 restart 10", "2020-07-11",
		},
		{"taken again at another dose", "2020-06-01 count 28 dose 1; 2020-06-08 stop; 2020-07-01 restart dose 2", "2020-07-11"},
		{"a refill of what is not taken lies there", "2020-06-01 count 5 dose 1; 2020-06-03 stop; 2020-06-20 received 28; 2020-07-01 restart", "2020-08-01"},

		{"in hospital", "2020-06-01 count 28 dose 1; 2020-06-08 admit", ""},
		{"a stay does not use up what is at home", "2020-06-01 count 28 dose 1; 2020-06-08 admit; 2020-06-18 discharge", "2020-07-09"},
		{
			"a refill during the stay",
			"2020-06-01 count 28 dose 1; 2020-06-08 admit; 2020-06-10 received 28; 2020-06-18 discharge", "2020-08-06",
		},
		{
			"another dose after the stay",
			"2020-06-01 count 28 dose 1; 2020-06-08 admit; 2020-06-18 discharge dose 2", "2020-06-28",
		},
		{
			"the family counts during the stay",
			"2020-06-01 count 28 dose 1; 2020-06-08 admit; 2020-06-12 count 20; 2020-06-18 discharge", "2020-07-08",
		},
		{"stopped in hospital", "2020-06-01 count 28 dose 1; 2020-06-08 admit; 2020-06-10 stop; 2020-06-20 restart", "2020-07-11"},
		{"in and out on one day", "2020-06-01 count 28 dose 1; 2020-06-08 admit; 2020-06-08 discharge", "2020-06-29"},

		{
			"counted, then delivered, on one day",
			"2020-06-01 count 10 dose 1; 2020-06-05 count 4; 2020-06-05 received 28", "2020-07-07",
		},
		{
			"delivered, then counted with it, on one day",
			"2020-06-01 count 10 dose 1; 2020-06-05 received 28; 2020-06-05 count 30", "2020-07-05",
		},
	} {
		states := Replay(historyOf(t, c.story))
		last := states[len(states)-1]
		if last.RunOutOn != Date(c.runsOut) {
			t.Errorf("%s: runs out on %q, not %q\n  %s", c.rule, last.RunOutOn, c.runsOut, c.story)
		}
		if last.Known() != (c.runsOut != "") {
			t.Errorf("%s: known is %v", c.rule, last.Known())
		}
	}
}
