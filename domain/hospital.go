package domain

import (
	"slices"
	"strings"
	"time"
)

// Hospital is a place that sells: a hospital, a community health centre (社区卫生
// 服务中心) or a designated pharmacy.
type Hospital struct {
	Record
	Name           string
	NameEN         string
	Level          string // 三级, 二级, 一级
	District       string
	Lat, Lon       float64 // WGS-84
	Sessions       List[Session]
	ClosedOn       List[Date] // days without sale
	InsuranceRoute InsuranceRoute
	Speciality     string
	QueueMinutes   int // usual wait of a visit
	DailyQuota     int // most prescriptions a day, 0 for no limit
	// Pharmacy sells but issues no prescriptions (定点药店).
	Pharmacy bool
}

// Session is a time of the day at which the hospital sells.
type Session struct {
	Weekdays []int  `json:"weekdays"` // 1 Monday to 7 Sunday
	Opens    string `json:"opens"`    // "08:00"
	Closes   string `json:"closes"`   // "12:00"
}

// InsuranceRoute says who may be treated there on the public insurance
// (domain.md 2: Beijing's hospital choice).
type InsuranceRoute string

// The insurance routes.
const (
	RouteAClass    InsuranceRoute = "a_class"    // A类: no prior choice
	RouteSpecial   InsuranceRoute = "specialist" // 专科: no prior choice
	RouteTCM       InsuranceRoute = "tcm"        // 中医: no prior choice
	RouteCommunity InsuranceRoute = "community"  // 社区: no prior choice
	RouteChosen    InsuranceRoute = "chosen"     // only for residents who chose it (个人选定)
)

// InsuranceRoutes lists every route.
func InsuranceRoutes() []InsuranceRoute {
	return []InsuranceRoute{RouteAClass, RouteSpecial, RouteTCM, RouteCommunity, RouteChosen}
}

// SellsOn reports whether the hospital is open at all on the day.
func (h *Hospital) SellsOn(day Date) bool {
	for _, c := range h.ClosedOn {
		if c == day {
			return false
		}
	}
	t, err := time.Parse(time.DateOnly, string(day))
	if err != nil {
		return false
	}
	weekday := (int(t.Weekday())+6)%7 + 1
	for _, s := range h.Sessions {
		for _, w := range s.Weekdays {
			if w == weekday {
				return true
			}
		}
	}
	return false
}

// HoursOn lists the sessions of the day, in order of time; none when it is closed.
func (h *Hospital) HoursOn(day Date) []Session {
	if !h.SellsOn(day) {
		return nil
	}
	var out []Session
	for _, s := range h.Sessions {
		if slices.Contains(s.Weekdays, day.Weekday()) {
			out = append(out, s)
		}
	}
	slices.SortFunc(out, func(a, b Session) int { return strings.Compare(a.Opens+a.Closes, b.Opens+b.Closes) })
	return out
}
