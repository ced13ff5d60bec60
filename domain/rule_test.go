package domain

import (
	"reflect"
	"testing"

	"pgregory.net/rapid"
)

func TestScopes(t *testing.T) {
	for scope, want := range map[string]bool{
		"": true, "controlled": true, "cold_chain": true, "narcotic": true, "psychotropic-2": true, "A10": true, "A10AE04": true,
		"narcotic/缓释": true, "/注射": true, "N02A/注射": true,
		"narcotic/": false, "a10": false, "胰岛素": false, "A10AE04X9": false, "toxic": false, "%": false,
	} {
		if got := ValidDrugScope(scope); got != want {
			t.Errorf("drugs %q: %v", scope, got)
		}
	}
	for scope, want := range map[string]bool{
		"": true, "a_class": true, "chosen": true, "pharmacy": true, "0198c5a0-0000-7000-8000-000000000051": true,
		"三级": false, "A": false, "0198C5A0-0000-7000-8000-000000000051": false,
	} {
		if got := ValidHospitalScope(scope); got != want {
			t.Errorf("hospitals %q: %v", scope, got)
		}
	}
}

// TestNarrowestFirst lists pairs of rules of which the first comes before the second.
func TestNarrowestFirst(t *testing.T) {
	const hospital = "0198c5a0-0000-7000-8000-000000000051"
	for name, pair := range map[string][2]Rule{
		"the district's own":                         {{District: "丰台"}, {}},
		"the drug's own":                             {{Drugs: "A10AE04"}, {Drugs: "A10"}},
		"the hospital's own":                         {{Hospitals: hospital}, {Hospitals: "a_class"}},
		"a kind of hospital":                         {{Hospitals: "pharmacy"}, {}},
		"a dosage form":                              {{Drugs: "narcotic/缓释"}, {Drugs: "narcotic"}},
		"a district before a drug":                   {{District: "丰台"}, {Drugs: "A10AE04"}},
		"a drug before a hospital":                   {{Drugs: "A10"}, {Hospitals: hospital}},
		"controlled before a district's waiver":      {{Drugs: "controlled"}, {District: "丰台", Hospitals: hospital}},
		"narcotics before what is controlled":        {{Drugs: "narcotic"}, {Drugs: "controlled", District: "丰台"}},
		"cold storage before a group of drugs":       {{Drugs: "cold_chain"}, {Drugs: "A10AE04"}},
		"a hospital's own for cold storage":          {{Drugs: "cold_chain", Hospitals: hospital}, {Drugs: "cold_chain"}},
		"the later of two that are equally narrow":   {{Drugs: "A10", FromOn: "2020-06-13"}, {Drugs: "C09", FromOn: "2007-05-01"}},
		"and of two from one day the younger number": {{Record: Record{ID: "b"}}, {Record: Record{ID: "a"}}},
	} {
		a, b := &pair[0], &pair[1]
		if !a.narrower(b) || b.narrower(a) {
			t.Errorf("%s: %v, %v", name, a.narrower(b), b.narrower(a))
		}
	}
}

// TestOrderOfRowsIsNothing: which rule decides does not depend on the order in which
// the rows come.
func TestOrderOfRowsIsNothing(t *testing.T) {
	drug := &Drug{ATC: "A10AE04", Form: "注射液", ColdChain: true, Controlled: Narcotic}
	hospital := &Hospital{InsuranceRoute: RouteAClass, Pharmacy: true}
	rapid.Check(t, func(r *rapid.T) {
		rules := rapid.SliceOfN(rapid.Custom(func(r *rapid.T) Rule {
			return Rule{
				Record: Record{ID: ID(rapid.StringMatching("[0-9a-f]{8}").Draw(r, "id"))}, Kind: OpenAccess,
				District:  rapid.SampledFrom([]string{"", "丰台"}).Draw(r, "district"),
				Drugs:     rapid.SampledFrom([]string{"", "A10", "A10AE04", "cold_chain", "controlled", "narcotic", "/注射", "C09"}).Draw(r, "drugs"),
				Hospitals: rapid.SampledFrom([]string{"", "a_class", "tcm", "pharmacy"}).Draw(r, "hospitals"),
				FromOn:    rapid.SampledFrom([]Date{"2007-05-01", "2020-06-13", "2021-01-01"}).Draw(r, "from"),
			}
		}), 1, 10).Draw(r, "rules")
		c := RuleCase{District: "丰台", Drug: drug, Hospital: hospital, Day: "2020-06-15"}
		first := narrowest(rules, OpenAccess, "", c)
		second := narrowest(rapid.Permutation(rules).Draw(r, "shuffled"), OpenAccess, "", c)
		if (first == nil) != (second == nil) || first != nil && !reflect.DeepEqual(first, second) {
			r.Fatalf("%+v, and in another order %+v", first, second)
		}
	})
}
