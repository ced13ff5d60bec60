package domain

// Drug is one product of the catalogue: what a pharmacist can hand over without
// a question (generic, maker, strength, pack).
type Drug struct {
	Record
	GenericName    string // 通用名
	GenericEN      string
	Brand          string // 商品名
	Maker          string // 生产厂家
	Form           string // 剂型
	Strength       string // 规格
	Unit           string // dispensing unit: 片, 粒, IU
	PackSize       Milli  // units a box
	UsualDailyDose Milli
	ATC            string
	ApprovalNumber string // 国药准字
	Pinyin         string // initials of generic and brand name, for the search
	ColdChain      bool
	Controlled     string // "", or one of ControlledClasses
	GapDangerous   bool   // a missed dose is dangerous (domain.md 3.2)
	LongRx         bool   // usually prescribed for long (长期处方): see SupplyClass
	MaxDays        int    // most days a prescription as the catalogue has it; the rules decide
	Condition      string
	ICD10          string
	Source         string // where this row comes from
}

// The controlled classes.
const (
	Psychotropic2 = "psychotropic-2" // 第二类精神药品
	Narcotic      = "narcotic"       // 麻醉药品
)

// ControlledClasses lists the controlled classes.
func ControlledClasses() []string { return []string{Psychotropic2, Narcotic} }

// DaysOfSupply is how many whole days quantity lasts at dailyDose; false when
// the dose is unknown. Days round down (domain.md 3.1).
func DaysOfSupply(quantity, dailyDose Milli) (int, bool) {
	if dailyDose <= 0 || quantity < 0 {
		return 0, false
	}
	return int(quantity / dailyDose), true
}
