package supply

import (
	"sync"

	"github.com/6tail/lunar-go/HolidayUtil"
	"github.com/6tail/lunar-go/calendar"

	"songyao/domain"
)

// OpenDay reports whether drugs can be bought on the day: a workday, or a weekend
// day that was made one. The holidays and swapped workdays (调休) are those that
// the State Council proclaims each year, from a library that follows them; for a
// year it does not know yet, the statutory days themselves are closed.
func OpenDay(day domain.Date) bool {
	if known, ok := openDays.Load(day); ok {
		return known.(bool)
	}
	open := proclaimed(day)
	openDays.Store(day, open)
	return open
}

// openDays are those asked for so far: looking one up takes a regular expression.
var openDays sync.Map

func proclaimed(day domain.Date) bool {
	if h := HolidayUtil.GetHoliday(string(day)); h != nil {
		return h.IsWork()
	}
	if day.Weekday() >= 6 {
		return false
	}
	return HolidayUtil.GetHolidays(string(day[:4])).Len() > 0 || !statutory(day)
}

// statutory reports whether the day is a public holiday by the regulation itself
// (全国年节及纪念日放假办法), without what is swapped around it.
func statutory(day domain.Date) bool {
	t, err := day.Start(utc)
	if err != nil {
		return false
	}
	switch day[5:] {
	case "01-01", "05-01", "05-02", "10-01", "10-02", "10-03":
		return true
	}
	lunar := calendar.NewLunarFromDate(t)
	switch month, n := lunar.GetMonth(), lunar.GetDay(); {
	case month == 1 && n <= 3, month == 5 && n == 5, month == 8 && n == 15:
		return true
	}
	next := calendar.NewLunarFromDate(t.AddDate(0, 0, 1))
	return next.GetMonth() == 1 && next.GetDay() == 1 || lunar.GetJieQi() == "清明"
}

var utc = domain.Place{Zone: "UTC"}.Location()
