package domain

import (
	"slices"
	"testing"
)

// TestAcceptedProofs: the narrowest rule in force decides for each drug, and all must agree.
func TestAcceptedProofs(t *testing.T) {
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
