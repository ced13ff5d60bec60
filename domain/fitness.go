package domain

import (
	"slices"
	"time"
)

// Fitness is what is known of a staff member's fitness to serve (上岗条件).
type Fitness struct {
	ApprovedAt *time.Time // nil until somebody has vouched for them
	ApprovedBy ID
	TrainedOn  Date
	TestedOn   Date // day of the last sample (采样)
	TestResult TestResult
	// ExcusedUntil is the last day on which no test is asked for: of those who served
	// before the service knew of tests.
	ExcusedUntil Date
}

// TestResult is what a sample came to.
type TestResult string

// The results.
const (
	TestNegative TestResult = "negative" // 阴性
	TestPositive TestResult = "positive" // 阳性
)

// TestResults lists every result.
func TestResults() []TestResult { return []TestResult{TestNegative, TestPositive} }

// Lack is what a staff member misses to serve.
type Lack string

// The lacks.
const (
	LackApproval Lack = "approval" // nobody has vouched for them
	LackTraining Lack = "training"
	LackTest     Lack = "test"     // no negative sample, or it is too old
	LackNegative Lack = "negative" // the last sample was positive
)

// Lacks lists every lack.
func Lacks() []Lack { return []Lack{LackApproval, LackTraining, LackTest, LackNegative} }

// LackNames are lacks as an error names them.
func LackNames(lacks []Lack) Words { return joinedTexts("lack_", lacks) }

// TestDays is how many days after the sample a negative test holds when no rule
// says otherwise.
const TestDays = 7

// FitOn is the fitness of somebody approved, trained and tested at the instant: of
// the staff that a demonstration brings along.
func FitOn(at time.Time, day Date) Fitness {
	return Fitness{ApprovedAt: &at, TrainedOn: day, TestedOn: day, TestResult: TestNegative}
}

// InField reports whether the role takes somebody to doors and hospitals.
func (r Role) InField() bool { return r == RoleCollector || r == RoleDriver || r == RoleCourier }

// Lacks lists what keeps somebody with the roles from taking up work in the
// district on the day. All need approval; who goes out in the field needs training
// and a negative test as well (the source story: volunteers had to have negative
// tests). A rule of kind TestValidDays says how long a test holds.
func (f *Fitness) Lacks(roles []Role, rules []Rule, district string, day Date) []Lack {
	var out []Lack
	if f.ApprovedAt == nil {
		out = append(out, LackApproval)
	}
	if !slices.ContainsFunc(roles, Role.InField) {
		return out
	}
	if f.TrainedOn == "" || f.TrainedOn > day {
		out = append(out, LackTraining)
	}
	valid := TestDays
	rule := narrowest(rules, TestValidDays, "", RuleCase{District: district, Day: day})
	if rule != nil {
		valid = rule.Days
	}
	switch {
	case f.TestResult == TestPositive:
		out = append(out, LackNegative)
	case f.TestResult == TestNegative && f.TestedOn <= day && day <= f.TestedOn.Add(valid):
	case day <= f.ExcusedUntil, rule != nil && rule.Lifted:
	default:
		out = append(out, LackTest)
	}
	return out
}
