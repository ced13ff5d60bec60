package domain

import (
	"slices"
	"testing"
	"time"
)

// TestEnough: the narrowest rule in force decides for each drug, and all must agree.
func TestEnough(t *testing.T) {
	pin, paper := List[ProofKind]{ProofPIN}, List[ProofKind]{ProofPIN, ProofSignature}
	rules := []Rule{
		{Kind: DeliveryProof, Drugs: "A10A", FromOn: "2020-01-01", Proofs: pin},
		{Kind: DeliveryProof, Drugs: "controlled", FromOn: "2020-01-01", Proofs: pin},
		{Kind: DeliveryProof, District: "丰台", FromOn: "2020-06-16", ToOn: "2020-06-17", Proofs: paper},
		{Kind: ReturnProof, FromOn: "2020-06-16", Proofs: List[ProofKind]{ProofWitness, ProofPhoto}},
	}
	insulin, tablet, narcotic := &Drug{ATC: "A10AE04"}, &Drug{ATC: "C08CA01"}, &Drug{ATC: "N02AA01", Controlled: "narcotic"}
	for name, x := range map[string]struct {
		kind     RuleKind
		district string
		drugs    []*Drug
		day      Date
		want     []ProofKind
	}{
		"a tablet":               {DeliveryProof, "大兴", []*Drug{tablet}, "2020-06-16", ProofKinds()},
		"insulin":                {DeliveryProof, "大兴", []*Drug{insulin}, "2020-06-16", pin},
		"insulin among others":   {DeliveryProof, "大兴", []*Drug{tablet, insulin}, "2020-06-16", pin},
		"a narcotic":             {DeliveryProof, "大兴", []*Drug{narcotic}, "2020-06-16", pin},
		"a district's own":       {DeliveryProof, "丰台", []*Drug{tablet}, "2020-06-16", paper},
		"before the first day":   {DeliveryProof, "丰台", []*Drug{tablet}, "2020-06-15", ProofKinds()},
		"after the last":         {DeliveryProof, "丰台", []*Drug{tablet}, "2020-06-18", ProofKinds()},
		"nothing bought":         {DeliveryProof, "大兴", nil, "2020-06-16", ProofKinds()},
		"a card":                 {ReturnProof, "大兴", nil, "2020-06-16", []ProofKind{ProofPhoto, ProofWitness}},
		"a card before the rule": {ReturnProof, "大兴", nil, "2020-06-15", ProofKinds()},
	} {
		if got := AcceptedProofs(rules, x.kind, x.district, x.drugs, x.day); !slices.Equal(got, x.want) {
			t.Errorf("%s: %v, want %v", name, got, x.want)
		}
	}
}

// TestLacks: who may go out on the day, and what else is missing.
func TestLacks(t *testing.T) {
	at := time.Date(2020, 6, 13, 1, 0, 0, 0, time.UTC)
	fit := FitOn(at, "2020-06-13")
	with := func(edit func(*Fitness)) Fitness {
		f := fit
		edit(&f)
		return f
	}
	short := Rule{Kind: TestValidDays, District: "丰台", Days: 2, FromOn: "2020-06-14"}
	for _, x := range []struct {
		name string
		is   Fitness
		role Role
		day  Date
		want []Lack
	}{
		{"fit", fit, RoleDriver, "2020-06-13", nil},
		{"on the last day", fit, RoleDriver, "2020-06-20", nil},
		{"a day later", fit, RoleDriver, "2020-06-21", []Lack{LackTest}},
		{"before the sample", fit, RoleDriver, "2020-06-12", []Lack{LackTraining, LackTest}},
		{"at the telephone without a test", fit, RoleOperator, "2021-01-01", nil},
		{"nobody knows them", Fitness{}, RoleCollector, "2020-06-13", []Lack{LackApproval, LackTraining, LackTest}},
		{"nobody knows the operator", Fitness{}, RoleOperator, "2020-06-13", []Lack{LackApproval}},
		{"not trained", with(func(f *Fitness) { f.TrainedOn = "" }), RoleCourier, "2020-06-13", []Lack{LackTraining}},
		{"positive", with(func(f *Fitness) { f.TestResult = TestPositive }), RoleCourier, "2020-06-13", []Lack{LackNegative}},
		{"excused", Fitness{ApprovedAt: &at, TrainedOn: "2020-06-13", ExcusedUntil: "2020-06-20"}, RoleDriver, "2020-06-20", nil},
		{"no longer excused", Fitness{ApprovedAt: &at, TrainedOn: "2020-06-13", ExcusedUntil: "2020-06-20"}, RoleDriver, "2020-06-21", []Lack{LackTest}},
	} {
		if got := x.is.Lacks([]Role{x.role}, nil, "大兴", x.day); !slices.Equal(got, x.want) {
			t.Errorf("%s: %v, want %v", x.name, got, x.want)
		}
	}
	if got := fit.Lacks([]Role{RoleDriver}, []Rule{short}, "丰台", "2020-06-16"); !slices.Equal(got, []Lack{LackTest}) {
		t.Errorf("under the district's own rule: %v", got)
	}
	if got := fit.Lacks([]Role{RoleDriver}, []Rule{short}, "大兴", "2020-06-16"); len(got) > 0 {
		t.Errorf("the rule of another district: %v", got)
	}
}
