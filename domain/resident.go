package domain

import (
	"strings"
	"time"
)

// Resident is somebody who needs medicine. Registering a request moves Version
// too, so that two operators cannot both miss the other's request.
type Resident struct {
	CommunityID ID `gorm:"primaryKey"`
	Record
	Name            string
	Pinyin          string
	Building        string // 楼
	Unit            string // 单元
	Room            string // 室
	Flags           List[Flag]
	Insurance       Insurance
	ChosenHospitals List[ID]
	Allergies       string
	Conditions      string // 病情; never shown to who is on the way
	Note            string
	// ResponsibleID answers for a resident on the ledger of the vulnerable (台账):
	// whoever has a flag has somebody.
	ResponsibleID ID
	ReachedAt     *time.Time // when the household was last spoken to
}

// Flag marks a resident who is watched over.
type Flag string

// The flags of vulnerability.
const (
	FlagLivingAlone Flag = "living_alone_elderly" // 独居老人
	FlagDisabled    Flag = "disabled"             // 残疾人
	FlagSpecial     Flag = "special_illness"      // 特病
	FlagPregnant    Flag = "pregnant"             // 孕妇
)

// Flags lists every flag.
func Flags() []Flag { return []Flag{FlagLivingAlone, FlagDisabled, FlagSpecial, FlagPregnant} }

// Insurance is the kind of public insurance.
type Insurance string

// The kinds of insurance.
const (
	InsuranceEmployee Insurance = "employee" // 职工医保
	InsuranceResident Insurance = "resident" // 城乡居民医保
	InsuranceOther    Insurance = "other"    // 公费, 异地
	InsuranceNone     Insurance = "none"     // 自费
)

// Insurances lists every kind of insurance.
func Insurances() []Insurance {
	return []Insurance{InsuranceEmployee, InsuranceResident, InsuranceOther, InsuranceNone}
}

// ResidentPhone is one number under which a resident is reached; residents may
// share it.
type ResidentPhone struct {
	CommunityID ID     `gorm:"primaryKey"`
	ResidentID  ID     `gorm:"primaryKey"`
	Key         string `gorm:"primaryKey"` // normalised, the same for every way of writing it
	Number      string // as told
	Relation    string // whose phone: self, daughter, neighbour
}

// Vulnerable reports whether the resident is on the ledger of the watched over (台账).
func (r *Resident) Vulnerable() bool { return len(r.Flags) > 0 }

// ContactDue is the day on which a vulnerable resident has to be heard of again:
// so many days after the last time, or at once when there was none.
func (r *Resident) ContactDue(place Place, days int) Date {
	if r.ReachedAt == nil {
		return place.Day(r.CreatedAt)
	}
	return place.Day(*r.ReachedAt).Add(days)
}

// Household is the key that everybody behind one door shares; a resident whose
// room is not known is a household alone.
func (r *Resident) Household() string {
	if r.Room == "" {
		return string(r.ID)
	}
	return strings.Join([]string{r.Building, r.Unit, r.Room}, "-")
}
