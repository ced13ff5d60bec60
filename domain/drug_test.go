package domain

import "testing"

// TestSubstitution is every rule against every kind of other product.
func TestSubstitution(t *testing.T) {
	asked := Drug{Record: Record{ID: "asked"}, GenericName: "苯磺酸氨氯地平片", Maker: "甲", Form: "片剂", Strength: "5mg", Unit: "片", PackSize: 28_000}
	other := func(edit func(*Drug)) Drug {
		d := asked
		d.ID = "other"
		edit(&d)
		return d
	}
	controlled := func(d *Drug) { d.Controlled = "psychotropic-2" }
	products := []struct {
		name string
		drug Drug
		of   func(*Drug)              // what the asked product is beside
		want map[Substitution][2]bool // without and with the resident's agreement
	}{
		{"the product itself", asked, nil, map[Substitution][2]bool{"never": {true, true}, "ask": {true, true}, "same_generic": {true, true}, "any": {true, true}}},
		{"another maker", other(func(d *Drug) { d.Maker = "乙" }), nil, map[Substitution][2]bool{"ask": {false, true}, "same_generic": {true, true}, "any": {true, true}}},
		{"another pack", other(func(d *Drug) { d.PackSize = 7_000 }), nil, map[Substitution][2]bool{"ask": {false, true}, "same_generic": {true, true}, "any": {true, true}}},
		{"another strength", other(func(d *Drug) { d.Strength = "10mg" }), nil, map[Substitution][2]bool{"ask": {false, true}, "any": {true, true}}},
		{"another form", other(func(d *Drug) { d.Form = "胶囊" }), nil, map[Substitution][2]bool{"ask": {false, true}, "any": {true, true}}},
		{"another unit", other(func(d *Drug) { d.Unit = "粒" }), nil, map[Substitution][2]bool{"ask": {false, true}, "any": {true, true}}},
		{"another drug", other(func(d *Drug) { d.GenericName = "缬沙坦胶囊" }), nil, map[Substitution][2]bool{"ask": {false, true}, "any": {true, true}}},
		{"controlled, another maker", other(controlled), controlled, map[Substitution][2]bool{"ask": {false, true}, "same_generic": {true, true}, "any": {true, true}}},
		{"controlled, another strength", other(func(d *Drug) { controlled(d); d.Strength = "10mg" }), controlled, nil},
		{"something else for a controlled one", other(func(d *Drug) { d.GenericName = "艾司唑仑片" }), controlled, nil},
		{"a controlled one for something else", other(func(d *Drug) { controlled(d); d.GenericName = "艾司唑仑片" }), nil, nil},
	}
	for _, p := range products {
		for _, rule := range Substitutions() {
			for i, accepted := range []bool{false, true} {
				base := asked
				if p.of != nil {
					p.of(&base)
				}
				l := Line{Substitution: rule}
				if got := l.Admits(&base, &p.drug, accepted); got != p.want[rule][i] {
					t.Errorf("%s under %s, agreed %v: %v", p.name, rule, accepted, got)
				}
			}
		}
	}
}

// TestRest: what is missing is asked for again when it is a pack at least; a pack
// too many is refused; what is measured otherwise is not compared.
func TestRest(t *testing.T) {
	asked := Drug{Record: Record{ID: "asked"}, Strength: "5mg", Unit: "片", PackSize: 28_000}
	small, strong := asked, asked
	small.ID, small.PackSize = "small", 7_000
	strong.ID, strong.Strength = "strong", "10mg"
	for _, x := range []struct {
		name                   string
		bought                 *Drug
		wanted, quantity, rest Milli
		tooMuch                bool
	}{
		{"all of it", &asked, 56_000, 56_000, 0, false},
		{"half of it", &asked, 56_000, 28_000, 28_000, false},
		{"less than a pack is missing", &asked, 56_000, 30_000, 0, false},
		{"whole packs for less", &asked, 30_000, 56_000, 0, false},
		{"a pack too many", &asked, 28_000, 56_000, 0, true},
		{"ten times as much", &asked, 28_000, 280_000, 0, true},
		{"small packs, one is missing", &small, 28_000, 21_000, 7_000, false},
		{"small packs, one too many", &small, 28_000, 35_000, 0, true},
		{"twice the strength, half the number", &strong, 28_000, 14_000, 0, false},
	} {
		l := Line{Quantity: x.wanted}
		if rest, tooMuch := l.Rest(&asked, x.bought, x.quantity); rest != x.rest || tooMuch != x.tooMuch {
			t.Errorf("%s: %d, %v", x.name, rest, tooMuch)
		}
	}
}

func TestDrugFlags(t *testing.T) {
	d := Drug{ColdChain: true, GapDangerous: true}
	if got := d.Flags(); len(got) != 2 || got[0] != DrugColdChain || got[1] != DrugGapDangerous {
		t.Errorf("%v", got)
	}
	if d = (Drug{Controlled: "narcotic"}); len(d.Flags()) != 1 || d.Flags()[0] != DrugControlled {
		t.Errorf("%v", d.Flags())
	}
}
