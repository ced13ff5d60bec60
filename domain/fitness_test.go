package domain

import (
	"slices"
	"testing"
	"time"
)

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
