package domain

import (
	"regexp"
	"slices"
	"strings"
)

// Rule is one line of the law or of an emergency's waiver: in force from a day to
// a day, in one district or everywhere, for some drugs or all, at some hospitals
// or all. A change of the rules is a new row, never a release. docs/rules.md lists
// the kinds with the rows that ship.
type Rule struct {
	Record
	Kind      RuleKind
	District  string          // of the community; "" everywhere
	Drugs     string          // DrugScope; "" all
	Hospitals string          // HospitalScope; "" all
	Paper     Paper           // that the rule asks for; "" when the kind is about none
	Days      int             // what they mean depends on the kind
	Proofs    List[ProofKind] // of a rule about proof: any one of them is enough
	Lifted    bool            // what the kind says does not hold for these cases: a waiver
	FromOn    Date
	ToOn      Date // last day; "" until further notice
	Source    string
	Note      string
}

// RuleKind is what a rule decides.
type RuleKind string

// The kinds of rule.
const (
	// RefillTooSoon refuses an insured refill while more than Days days of the old
	// supply are left (domain facts, 3.2: earliest allowed refill).
	RefillTooSoon RuleKind = "refill_too_soon"
	// OpenAccess lets an insured person buy at these hospitals without having chosen
	// them (Beijing: A-class, specialist, TCM, community). Where no rule opens the way,
	// or the narrowest is lifted, only residents who chose the hospital buy there.
	OpenAccess RuleKind = "open_access"
	// PrescriptionDays are the most days one prescription may hold (处方管理办法).
	PrescriptionDays RuleKind = "prescription_days"
	// LongPrescription are the most days of a long one (长期处方管理规范); lifted, or
	// without a rule, PrescriptionDays count.
	LongPrescription RuleKind = "long_prescription"
	// DesignatedOnly says that the drugs are not sold at these hospitals, unless a
	// narrower rule lifts it for those that are designated (定点).
	DesignatedOnly RuleKind = "designated_only"
	// PaperRequired names a paper without which the law lets nobody buy; with Days
	// only for more than so many days' supply.
	PaperRequired RuleKind = "paper_required"
	// PaperAdvised names a paper that the counter asks for though no law does.
	PaperAdvised RuleKind = "paper_advised"
	// DeliveryProof says which proofs are enough for a bag with one of the drugs
	// (domain facts, 1.2: two bags swapped at the door).
	DeliveryProof RuleKind = "delivery_proof"
	// ReturnProof says which proofs are enough when a card goes back by itself.
	ReturnProof RuleKind = "return_proof"
	// TestValidDays says for how many days after the sample a negative test holds.
	TestValidDays RuleKind = "test_valid_days"
)

// RuleKinds lists every kind.
func RuleKinds() []RuleKind {
	return []RuleKind{
		RefillTooSoon, OpenAccess, PrescriptionDays, LongPrescription, DesignatedOnly, PaperRequired, PaperAdvised,
		DeliveryProof, ReturnProof, TestValidDays,
	}
}

// OfProof reports whether rules of the kind name proofs.
func (k RuleKind) OfProof() bool { return k == DeliveryProof || k == ReturnProof }

// OfDrugs reports whether rules of the kind may speak of some drugs only.
func (k RuleKind) OfDrugs() bool { return k != ReturnProof && k != TestValidDays }

// OfHospitals reports whether rules of the kind may speak of some hospitals only.
func (k RuleKind) OfHospitals() bool { return !k.OfProof() && k != TestValidDays }

// NeedsPaper reports whether the kind speaks of a paper.
func (k RuleKind) NeedsPaper() bool { return k == PaperRequired || k == PaperAdvised }

// NeedsDays reports whether the kind says nothing without a number of days.
func (k RuleKind) NeedsDays() bool { return k == PrescriptionDays || k == LongPrescription }

// The words of a DrugScope beside the beginnings of ATC codes, and that of a
// HospitalScope beside insurance routes and ids.
const (
	DrugsControlled = "controlled" // every controlled class
	DrugsColdChain  = "cold_chain" // special storage
	AtPharmacies    = "pharmacy"   // places that issue no prescriptions
)

var atcPrefix = regexp.MustCompile(`^[A-Z][0-9A-Z]{0,6}$`)

// ValidDrugScope reports whether the text names drugs: "" for all, "controlled",
// "cold_chain", a controlled class ("narcotic", "psychotropic-2"), or the beginning
// of an ATC code; behind a slash part of the dosage form, e.g. "narcotic/缓释".
func ValidDrugScope(scope string) bool {
	class, form, formed := strings.Cut(scope, "/")
	switch {
	case formed && form == "":
		return false
	case class == "", class == DrugsControlled, class == DrugsColdChain, slices.Contains(ControlledClasses(), class):
		return true
	}
	return atcPrefix.MatchString(class)
}

// ValidHospitalScope reports whether the text names hospitals: "" for all, an
// insurance route, "pharmacy", or one hospital's id.
func ValidHospitalScope(scope string) bool {
	if scope == "" || scope == AtPharmacies || slices.Contains(InsuranceRoutes(), InsuranceRoute(scope)) {
		return true
	}
	_, err := ParseID(scope)
	return err == nil
}

// RuleCase is what a rule is held against. Hospital may be nil where none is known,
// and Drug where it is about none: then only rules for all of them apply.
type RuleCase struct {
	District string
	Drug     *Drug
	Hospital *Hospital
	Day      Date
}

// Applies reports whether the rule is in force on the day for the case.
func (r *Rule) Applies(c RuleCase) bool {
	return !r.Archived && r.FromOn <= c.Day && (r.ToOn == "" || c.Day <= r.ToOn) &&
		(r.District == "" || r.District == c.District) && r.covers(c.Drug) && r.reaches(c.Hospital)
}

// covers reports whether the rule is about the drug; nil is no drug in particular.
func (r *Rule) covers(drug *Drug) bool {
	if drug == nil {
		return r.Drugs == ""
	}
	class, form, _ := strings.Cut(r.Drugs, "/")
	if !strings.Contains(drug.Form, form) {
		return false
	}
	switch {
	case class == DrugsControlled:
		return drug.Controlled != ""
	case class == DrugsColdChain:
		return drug.ColdChain
	case slices.Contains(ControlledClasses(), class):
		return drug.Controlled == class
	}
	return strings.HasPrefix(drug.ATC, class)
}

// reaches reports whether the rule is about the hospital.
func (r *Rule) reaches(h *Hospital) bool {
	switch {
	case r.Hospitals == "":
		return true
	case h == nil:
		return false
	case r.Hospitals == AtPharmacies:
		return h.Pharmacy
	}
	return r.Hospitals == string(h.InsuranceRoute) || r.Hospitals == string(h.ID)
}

// Contradicts reports whether both rules speak of the same cases on one day.
func (r *Rule) Contradicts(o *Rule) bool {
	return r.Kind == o.Kind && r.District == o.District && r.Drugs == o.Drugs && r.Hospitals == o.Hospitals && r.Paper == o.Paper &&
		(r.ToOn == "" || o.FromOn <= r.ToOn) && (o.ToOn == "" || r.FromOn <= o.ToOn)
}

// narrower reports whether the rule speaks of fewer cases than the other. The
// classes that the law keeps apart come first, so that no waiver for a district or
// a group of drugs opens the controlled ones by mistake; then the district's own
// before everybody's, the drug's before all drugs', the hospital's before all.
func (r *Rule) narrower(o *Rule) bool {
	x, y := r.rank(), o.rank()
	if x != y {
		return slices.Compare(x[:], y[:]) > 0
	}
	if r.FromOn != o.FromOn {
		return r.FromOn > o.FromOn
	}
	return r.ID > o.ID
}

// rank is how narrow the rule is, by class of law, district, drug and hospital; the
// greater is narrower.
func (r *Rule) rank() (rank [4]int) {
	class, form, _ := strings.Cut(r.Drugs, "/")
	switch {
	case slices.Contains(ControlledClasses(), class):
		rank[0] = 3
	case class == DrugsControlled:
		rank[0] = 2
	case class == DrugsColdChain:
		rank[0] = 1
	default:
		rank[2] = len(class)
	}
	if r.District != "" {
		rank[1] = 1
	}
	rank[2] += len(form)
	switch {
	case r.Hospitals == "":
	case r.Hospitals == AtPharmacies, slices.Contains(InsuranceRoutes(), InsuranceRoute(r.Hospitals)):
		rank[3] = 1
	default:
		rank[3] = 2
	}
	return rank
}

// narrowest is the rule of a kind, about a paper or none, that decides the case;
// nil when there is none.
func narrowest(rules []Rule, kind RuleKind, paper Paper, c RuleCase) *Rule {
	var best *Rule
	for i := range rules {
		r := &rules[i]
		if r.Kind == kind && r.Paper == paper && r.Applies(c) && (best == nil || r.narrower(best)) {
			best = r
		}
	}
	return best
}

// RefillOpens is the first day on which the insurance pays for a refill of a
// supply that runs out on runOut, under the narrowest rule in force on the day
// today; the day today itself when no rule says otherwise, and "" when the
// run-out date is unknown.
func RefillOpens(rules []Rule, district string, drug *Drug, runOut, today Date) Date {
	if runOut == "" {
		return ""
	}
	best := refillRule(rules, district, drug, today)
	if best == nil {
		return today
	}
	return max(today, runOut.Add(-best.Days))
}

// RefillDays is how many days before the old supply ends the insurance pays for a
// refill, under the narrowest rule in force on the day; 0 when no rule says.
func RefillDays(rules []Rule, district string, drug *Drug, day Date) int {
	if rule := refillRule(rules, district, drug, day); rule != nil {
		return rule.Days
	}
	return 0
}

// refillRule is the rule that keeps a refill waiting; nil when nothing does.
func refillRule(rules []Rule, district string, drug *Drug, today Date) *Rule {
	rule := narrowest(rules, RefillTooSoon, "", RuleCase{District: district, Drug: drug, Day: today})
	if rule == nil || rule.Lifted {
		return nil
	}
	return rule
}
