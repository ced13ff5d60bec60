package market

import (
	"slices"

	"songyao/domain"
)

// Assessment is what speaks for and against buying a basket at one hospital.
type Assessment struct {
	Refusals []refusal
	Warnings []Notice
	Papers   []PaperCheck
	limits   []Limit
	Doubt    float64 // chance that it fails there
	Closed   bool    // reported closed today
}

// refusal is a finding with the field and the line that it is about.
type refusal struct {
	domain.Finding
	Pointer string
	line    domain.ID
}

// Notice is something that the rules, or what was seen, say about a purchase.
type Notice struct {
	Code   string
	Zh, En string
	RuleID domain.ID // "" when it follows from no rule
	Source string
	LineID domain.ID // "" when it is about all
}

// notice is a finding in both languages; line "" when it is about all.
func notice(f domain.Finding, line domain.ID) Notice {
	n := Notice{Code: f.Code, Zh: f.Text(domain.Chinese), En: f.Text(domain.English), LineID: line}
	if f.Rule != nil {
		n.RuleID, n.Source = f.Rule.ID, f.Rule.Source
	}
	return n
}

// Limit is how many days of a drug one prescription may hold.
type Limit struct {
	DrugID domain.ID
	Days   int
}

// LikelyNot reports whether whoever sends a driver there has to say why.
func (a *Assessment) LikelyNot() bool {
	return a.Closed || 1-a.Doubt < domain.LikelyNot
}

// addVerdict adds what the rules say of one line.
func (a *Assessment) addVerdict(v *domain.Verdict, l *domain.Line, drug *domain.Drug) {
	for _, f := range v.Refusals {
		pointer := "/hospital_id"
		if f.Code == "over_most_days" {
			pointer = ""
		}
		a.addRefusal(f, pointer, l.ID)
	}
	for _, f := range v.Warnings {
		a.Warnings = append(a.Warnings, notice(f, l.ID))
	}
	if l := (Limit{drug.ID, v.MostDays}); v.MostDays > 0 && !slices.Contains(a.limits, l) {
		a.limits = append(a.limits, l)
	}
	a.Papers = RequirePapers(a.Papers, v.Papers, drug.ID)
}

// addRefusal adds a refusal; what is true of every line is said once.
func (a *Assessment) addRefusal(f domain.Finding, pointer string, line domain.ID) {
	n := notice(f, "")
	for i := range a.Refusals {
		if notice(a.Refusals[i].Finding, "") == n {
			a.Refusals[i].line = ""
			return
		}
	}
	a.Refusals = append(a.Refusals, refusal{f, pointer, line})
}

// Assess tells whether the basket may be bought at the hospital on its day, and how
// likely that is to succeed. Every open line has to be settled, may be bought there, and was not
// reported short there for the resident on that day.
func (s *Snapshot) Assess(basket *Basket, h *domain.Hospital) *Assessment {
	assessment := &Assessment{
		Doubt: s.failureChance(h.ID, basket.Drugs()), Closed: s.reportedClosed(h.ID, basket.place, basket.Day),
	}
	if h.Archived {
		assessment.addRefusal(domain.Finding{Code: "unknown_hospital"}, "/hospital_id", "")
	}
	if !h.SellsOn(basket.Day) {
		assessment.addRefusal(domain.Finding{Code: "hospital_closed"}, "/hospital_id", "")
	}
	for _, l := range basket.Lines {
		drug := s.Drugs[l.DrugID]
		if drug == nil {
			assessment.addRefusal(domain.Finding{Code: "line_not_settled"}, "", l.ID)
			continue
		}
		verdict := domain.MayBuy(s.Rules, basket.Buy(h, l, drug))
		assessment.addVerdict(&verdict, l, drug)
		if slices.ContainsFunc(basket.Short, func(s domain.Shortage) bool { return s.HospitalID == h.ID && s.DrugID == l.DrugID }) {
			assessment.addRefusal(domain.Finding{Code: "hospital_short_today"}, "/hospital_id", l.ID)
		}
	}
	if assessment.Closed {
		assessment.Warnings = append(assessment.Warnings, notice(domain.Finding{Code: "reported_closed"}, ""))
	} else if assessment.LikelyNot() {
		assessment.Warnings = append(assessment.Warnings, notice(domain.Finding{Code: "likely_out_of_stock"}, ""))
	}
	TickPapers(assessment.Papers, basket.Kit)
	return assessment
}

// Option is a hospital at which a basket may be bought, with the chance that it fails there.
type Option struct {
	Hospital *domain.Hospital
	Doubt    float64
}

// Options lists those of the hospitals at which the basket may be bought and that were
// not reported closed, in the order given: the first so many, and whichever are to be kept.
func (s *Snapshot) Options(basket *Basket, among []*domain.Hospital, most int, keep func(domain.ID) bool) []Option {
	var out []Option
	for _, h := range among {
		if len(out) >= most && !keep(h.ID) {
			continue
		}
		if assessment := s.Assess(basket, h); len(assessment.Refusals) == 0 && !assessment.Closed {
			out = append(out, Option{h, assessment.Doubt})
		}
	}
	return out
}

// notices are the refusals as others read them.
func (a *Assessment) notices() []Notice {
	out := []Notice{}
	for _, r := range a.Refusals {
		out = append(out, notice(r.Finding, r.line))
	}
	return out
}
