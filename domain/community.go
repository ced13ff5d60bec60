package domain

import (
	"sync"
	"time"
)

// Community is one closed compound (封闭小区) with its hotline.
type Community struct {
	Record
	Name     string
	District string
	Place
	Lat, Lon  float64 // checkpoint (卡口) where kits and bags change hands, WGS-84
	Hotlines  List[string]
	CardHours int // a card out of the resident's hands for longer raises an alert
	// ContactDays is after how many days a vulnerable resident has to be heard of again.
	ContactDays int
	AutoApply   bool   // plans of the planning job are applied without anybody looking
	PlanPool    string // communities of a district with the same pool are planned together; "" alone
	EventSeq    int64  `gorm:"->"` // number of the ledger's last entry; only store.Apply moves it
	NumberedOn  Date   `gorm:"->"` // day of the last request number
	LastNumber  int    `gorm:"->"` // last request number given on that day
}

// Place is what a community's days and telephone numbers depend on.
type Place struct {
	Zone     string // IANA time zone, e.g. Asia/Shanghai
	AreaCode string // of local landlines, e.g. "010"
}

// Day is the calendar day there at the instant t.
func (p Place) Day(t time.Time) Date { return DateOf(t, p.Location()) }

// Location is the time zone; an unknown name, which validation on the way in
// makes impossible, falls back to UTC+8.
func (p Place) Location() *time.Location {
	if l, ok := zones.Load(p.Zone); ok {
		return l.(*time.Location)
	}
	l, err := time.LoadLocation(p.Zone)
	if err != nil {
		return time.FixedZone("UTC+8", 8*3600)
	}
	zones.Store(p.Zone, l)
	return l
}

// zones are those asked for so far, by name: LoadLocation reads a file each time.
var zones sync.Map
