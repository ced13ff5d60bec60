package domain

import (
	"math"
	"time"
)

// Sighting is what somebody saw at a hospital: a report of one tap, or what a
// purchase or a shortage shows. Rows are never changed or deleted. They are read
// across communities: who has what is everybody's knowledge, and nothing about a
// resident is in it.
type Sighting struct {
	CommunityID ID `gorm:"primaryKey"` // of who saw it
	ID          ID `gorm:"primaryKey"`
	HospitalID  ID
	DrugID      ID // "" when it is about the hospital itself
	Kind        SightingKind
	SeenAt      time.Time
	SeenHour    int64 // hours since 1970, by which the database counts
	RequestID   ID    // whose errand showed it; "" for a report
	ReportedBy  ID
	Note        string
}

// SightingKind is what was seen.
type SightingKind string

// What was seen.
const (
	SeenInStock    SightingKind = "has_it"       // 有货
	SeenOutOfStock SightingKind = "out_of_stock" // 缺货
	SeenOpen       SightingKind = "open"         // 营业
	SeenClosed     SightingKind = "closed"       // 停诊
)

// SightingKinds lists everything that can be seen.
func SightingKinds() []SightingKind {
	return []SightingKind{SeenInStock, SeenOutOfStock, SeenOpen, SeenClosed}
}

// OfDrug reports whether the kind is about a drug rather than the hospital.
func (k SightingKind) OfDrug() bool { return k == SeenInStock || k == SeenOutOfStock }

// Good reports whether the kind speaks for going there.
func (k SightingKind) Good() bool { return k == SeenInStock || k == SeenOpen }

// HourOf is the hour in which t lies, counted since 1970.
func HourOf(t time.Time) int64 { return t.Unix() / 3600 }

// Evidence is how often the same was seen in one hour.
type Evidence struct {
	HospitalID ID
	DrugID     ID
	Kind       SightingKind
	SeenHour   int64
	N          int64
}

// StockHalfLife and OpeningHalfLife are the times in which a sighting loses half its
// weight: stock goes stale in a day, and whether a counter is open in hours (domain
// facts, 1.2: knowledge goes stale in hours). StockDays is how far back it is looked
// at: of what is older than that less than a ten-thousandth is left.
const (
	StockHalfLife   = 24 * time.Hour
	OpeningHalfLife = 6 * time.Hour
	StockDays       = 14
)

// priorGood is the weight of believing that a hospital has what it usually sells.
// There is no weight on the other side, so that the chance is 1 where nothing is
// known: in the first days nothing is known anywhere, and no hospital may be passed
// over for that. At one half a single fresh shortage leaves a chance of a third, one
// of yesterday a half, and one a week old 98 %.
const priorGood = 0.5

// Chance is the mean of a Beta posterior whose evidence fades: each sighting counts
// with the weight 2^(-age/halfLife), good ones for the chance, bad ones against it.
// It is 1 without evidence. Ages are counted from the beginning of the hour.
func Chance(evidence []Evidence, now time.Time, halfLife time.Duration) float64 {
	good, bad := priorGood, 0.0
	for _, e := range evidence {
		age := max(0, now.Sub(time.Unix(e.SeenHour*3600, 0)))
		w := float64(e.N) * math.Exp2(-age.Hours()/halfLife.Hours())
		if e.Kind.Good() {
			good += w
		} else {
			bad += w
		}
	}
	return good / (good + bad)
}

// LikelyNot is the chance below which a hospital is likely not to have it: whoever
// sends a driver there says why.
const LikelyNot = 0.5
