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

// DrugFlag is what everybody who handles a drug must know of it.
type DrugFlag string

// The flags of a drug.
const (
	DrugColdChain    DrugFlag = "cold_chain"    // 冷藏
	DrugControlled   DrugFlag = "controlled"    // 麻精药品: papers, proof and limits of its own
	DrugGapDangerous DrugFlag = "gap_dangerous" // 不可断药
)

// DrugFlags lists every flag.
func DrugFlags() []DrugFlag { return []DrugFlag{DrugColdChain, DrugControlled, DrugGapDangerous} }

// Flags lists those of the drug, in the order of DrugFlags.
func (d *Drug) Flags() []DrugFlag {
	var out []DrugFlag
	for i, has := range []bool{d.ColdChain, d.Controlled != "", d.GapDangerous} {
		if has {
			out = append(out, DrugFlags()[i])
		}
	}
	return out
}

// Product is what was bought, or before that what is to be bought.
func (l *Line) Product() ID {
	if l.BoughtDrugID != "" {
		return l.BoughtDrugID
	}
	return l.DrugID
}

// Admits reports whether the line's rule lets bought be handed over where asked
// was asked for. accepted says that the resident was asked about this very product
// and agreed. A controlled drug is prescribed by its generic name (处方管理办法): what
// the rule leaves open is the maker only.
func (l *Line) Admits(asked, bought *Drug, accepted bool) bool {
	if asked.ID == bought.ID {
		return true
	}
	alike := asked.GenericName == bought.GenericName && asked.Form == bought.Form && asked.measuredAs(bought)
	if (asked.Controlled != "" || bought.Controlled != "") && !alike {
		return false
	}
	switch l.Substitution {
	case SubstituteAny:
		return true
	case SubstituteGeneric:
		return alike
	case SubstituteAsk:
		return accepted
	case SubstituteNever:
	}
	return false
}

// measuredAs reports whether a quantity of one is the same dose of the other.
func (d *Drug) measuredAs(o *Drug) bool { return d.Strength == o.Strength && d.Unit == o.Unit }

// Rest is what is left of the line to be bought when quantity of bought was: 0 when
// it is less than a pack, which nobody sells, or when the two cannot be compared,
// as ten milligrams for five. tooMuch says that a pack less would have done.
func (l *Line) Rest(asked, bought *Drug, quantity Milli) (rest Milli, tooMuch bool) {
	if !asked.measuredAs(bought) {
		return 0, false
	}
	if quantity >= l.Quantity+bought.PackSize {
		return 0, true
	}
	if rest = l.Quantity - quantity; rest < bought.PackSize {
		rest = 0
	}
	return rest, false
}
