package supply_test

import (
	"testing"

	"songyao/domain"
	"songyao/workflow/supply"
)

func TestOpenDay(t *testing.T) {
	for _, c := range []struct {
		day  domain.Date
		open bool
		why  string
	}{
		{"2020-06-15", true, "a Monday"},
		{"2020-06-14", false, "a Sunday"},
		{"2020-06-25", false, "Dragon Boat 端午"},
		{"2020-06-26", false, "the day given with it"},
		{"2020-06-28", true, "a Sunday worked for it 调休"},
		{"2020-10-08", false, "National Day and Mid-Autumn together: eight days"},
		{"2020-10-10", true, "a Saturday worked for it"},
		{"2026-02-17", false, "Spring Festival 春节"},
		{"2026-02-28", true, "a Saturday worked for it"},
		{"2035-02-07", false, "Spring Festival's eve 除夕 of a year nobody has proclaimed"},
		{"2035-02-08", false, "Spring Festival of that year"},
		{"2035-02-12", true, "a Monday after it"},
		{"2035-04-05", false, "清明 of that year"},
		{"2035-10-03", false, "National Day of that year"},
		{"2035-10-08", true, "a Monday of that year"},
	} {
		if supply.OpenDay(c.day) != c.open {
			t.Errorf("%s open: %v, but it is %s", c.day, !c.open, c.why)
		}
	}
}
