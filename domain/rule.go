package domain

import "strings"

// Rule is one line of the law or of an emergency's waiver: in force from a day to
// a day, in one district or everywhere, for some drugs or all. A change of the
// rules is a new row, never a release.
type Rule struct {
	Record
	Kind     RuleKind
	District string // "" everywhere
	Drugs    string // "" all, "controlled", or the beginning of an ATC code
	Days     int
	Proofs   List[ProofKind] // of a rule about proof: any one of them is enough
	FromOn   Date
	ToOn     Date // last day; "" until further notice
	Source   string
	Note     string
}

// RuleKind is what a rule decides.
type RuleKind string

// The kinds of rule.
const (
	// RefillTooSoon refuses an insured refill while more than Days days of the old
	// supply are left (domain facts, 3.2: earliest allowed refill).
	RefillTooSoon RuleKind = "refill_too_soon"
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
	return []RuleKind{RefillTooSoon, DeliveryProof, ReturnProof, TestValidDays}
}

// OfProof reports whether rules of the kind name proofs.
func (k RuleKind) OfProof() bool { return k == DeliveryProof || k == ReturnProof }

// OfDrugs reports whether rules of the kind may speak of some drugs only.
func (k RuleKind) OfDrugs() bool { return k == RefillTooSoon || k == DeliveryProof }

// Applies reports whether the rule is in force on the day for the drug in the
// district; drug is nil for what concerns no drug.
func (r *Rule) Applies(district string, drug *Drug, day Date) bool {
	return !r.Archived && r.FromOn <= day && (r.ToOn == "" || day <= r.ToOn) &&
		(r.District == "" || r.District == district) && r.covers(drug)
}

func (r *Rule) covers(drug *Drug) bool {
	switch r.Drugs {
	case "":
		return true
	case "controlled":
		return drug != nil && drug.Controlled != ""
	}
	return drug != nil && strings.HasPrefix(drug.ATC, r.Drugs)
}

// Contradicts reports whether both rules speak of the same cases on one day.
func (r *Rule) Contradicts(o *Rule) bool {
	return r.Kind == o.Kind && r.District == o.District && r.Drugs == o.Drugs &&
		(r.ToOn == "" || o.FromOn <= r.ToOn) && (o.ToOn == "" || r.FromOn <= o.ToOn)
}

// narrower reports whether the rule speaks of fewer cases than the other: the
// district's own before everybody's, the drug's own before all drugs'.
func (r *Rule) narrower(o *Rule) bool {
	if (r.District != "") != (o.District != "") {
		return r.District != ""
	}
	if len(r.Drugs) != len(o.Drugs) {
		return len(r.Drugs) > len(o.Drugs)
	}
	return r.FromOn > o.FromOn
}

// RefillOpens is the first day on which the insurance pays for a refill of a
// supply that runs out on runOut, under the narrowest rule in force on the day
// today; the day today itself when no rule says otherwise, and "" when the
// run-out date is unknown.
func RefillOpens(rules []Rule, district string, drug *Drug, runOut, today Date) Date {
	if runOut == "" {
		return ""
	}
	best := narrowest(rules, RefillTooSoon, district, drug, today)
	if best == nil {
		return today
	}
	return max(today, runOut.Add(-best.Days))
}

// RefillDays is how many days before the old supply ends the insurance pays for a
// refill, under the narrowest rule in force on the day; 0 when no rule says.
func RefillDays(rules []Rule, district string, drug *Drug, day Date) int {
	if rule := narrowest(rules, RefillTooSoon, district, drug, day); rule != nil {
		return rule.Days
	}
	return 0
}

// narrowest is the rule of the kind that decides the case on the day; nil when
// there is none.
func narrowest(rules []Rule, kind RuleKind, district string, drug *Drug, day Date) *Rule {
	var best *Rule
	for i := range rules {
		r := &rules[i]
		if r.Kind == kind && r.Applies(district, drug, day) && (best == nil || r.narrower(best)) {
			best = r
		}
	}
	return best
}
