package domain

import "strings"

// Buy is one drug that somebody wants to buy for a resident at a place on a day:
// what the rules are asked about.
type Buy struct {
	District     string // of the community
	Day          Date
	Insured      bool // the insurance is to pay, with the resident's card
	Chosen       bool // the resident chose the hospital (个人选定)
	Hospital     *Hospital
	Drug         *Drug
	Quantity     Milli
	DailyDose    Milli        // 0 when unknown
	Prescription Prescription // on the day
	RunOutOn     Date         // of the supply at home; "" when unknown
}

// Verdict is what the rules say about a purchase.
type Verdict struct {
	Refusals []Finding
	Warnings []Finding // do not stop an assignment
	Papers   []PaperNeed
	MostDays int // one prescription may hold; 0 without a limit
	Decided  []*Rule
}

// Allowed reports whether nothing refuses it.
func (v *Verdict) Allowed() bool { return len(v.Refusals) == 0 }

// Finding is one thing to say about a purchase, and the rule that says it; nil
// when it follows from there being none.
type Finding struct {
	Code string
	Args []any
	Rule *Rule
}

// Error is the finding as a refusal of what the pointer names.
func (f Finding) Error(pointer string) *Error { return Invalid(f.Code, pointer, f.Args...) }

// Text is the finding in the language.
func (f Finding) Text(lang Lang) string { return text(lang, f.Code, f.Args) }

// MayBuy asks the rules in force on the day: may this be bought there, for this
// person, and with which papers. It is a pure function of its arguments; rules may
// hold any rows, in any order.
func MayBuy(rules []Rule, b Buy) Verdict {
	if b.Drug.Controlled != "" && b.Prescription == PrescriptionNone {
		b.Prescription = PrescriptionIssue // no controlled drug is sold without one, whatever was told
	}
	j := judgement{rules: rules, Buy: b, at: RuleCase{b.District, b.Drug, b.Hospital, b.Day}}
	j.access()
	j.designation()
	j.prescription()
	j.days()
	j.refill()
	j.papers()
	return j.Verdict
}

// judgement is a verdict in the making.
type judgement struct {
	Buy
	Verdict
	rules []Rule
	at    RuleCase
}

// rule asks for the rule that decides and remembers that it was heard.
func (j *judgement) rule(kind RuleKind, paper Paper) *Rule {
	r := narrowest(j.rules, kind, paper, j.at)
	if r != nil {
		j.Decided = append(j.Decided, r)
	}
	return r
}

// refuse adds a reason why it cannot be bought; r is the rule that says so, or nil.
func (j *judgement) refuse(code string, r *Rule, args ...any) {
	j.Refusals = append(j.Refusals, Finding{code, args, r})
}

// warn adds what the driver should know, and may go against.
func (j *judgement) warn(code string, r *Rule, args ...any) {
	j.Warnings = append(j.Warnings, Finding{code, args, r})
}

// access: on the insurance a hospital is open to everybody by a rule, or to who
// chose it.
func (j *judgement) access() {
	if !j.Insured || j.Chosen {
		return
	}
	if r := j.rule(OpenAccess, ""); r == nil || r.Lifted {
		j.refuse("hospital_not_eligible", r)
	}
}

// designation: some drugs are sold at designated hospitals only.
func (j *judgement) designation() {
	if r := j.rule(DesignatedOnly, ""); r != nil && !r.Lifted {
		j.refuse("not_designated", r, j.Drug.GenericName, r.Source)
	}
}

// prescription: a place that issues none sells against one at hand.
func (j *judgement) prescription() {
	switch {
	case !j.Hospital.Pharmacy:
	case j.Prescription == PrescriptionExpired:
		j.refuse("prescription_expired", nil, j.Drug.GenericName)
	case j.Prescription == PrescriptionIssue:
		j.refuse("prescription_not_issued", nil, j.Drug.GenericName)
	}
}

// dose is what is taken a day: as told, or as usual; 0 when nobody knows.
func (j *judgement) dose() Milli {
	if j.DailyDose > 0 {
		return j.DailyDose
	}
	return j.Drug.UsualDailyDose
}

// days: no more than one prescription may hold. A pack is not broken, so that one
// may be bought whatever it holds; controlled drugs are counted out.
func (j *judgement) days() {
	r := j.rule(LongPrescription, "")
	if r == nil || r.Lifted {
		r = j.rule(PrescriptionDays, "")
	}
	if r == nil || r.Lifted {
		return
	}
	j.MostDays = r.Days
	dose := j.dose()
	if dose == 0 {
		j.warn("dose_unknown", r, j.Drug.GenericName, r.Days)
		return
	}
	most := dose * Milli(r.Days)
	if j.Drug.Controlled == "" {
		most = max(most, j.Drug.PackSize)
	}
	if j.Quantity > most {
		j.refuse("over_most_days", r, j.Drug.GenericName, r.Days, r.Source)
	}
}

// refill: too soon only for the insurance; who pays alone may buy.
func (j *judgement) refill() {
	if !j.Insured || j.RunOutOn == "" {
		return
	}
	r := j.rule(RefillTooSoon, "")
	if r == nil || r.Lifted {
		return
	}
	if opens := j.RunOutOn.Add(-r.Days); opens > j.Day {
		j.warn("refill_too_soon", r, j.Drug.GenericName, string(opens), r.Source)
	}
}

// papers: what the law or the counter asks for, the law first.
func (j *judgement) papers() {
	for _, p := range Papers() {
		if p == PaperCard && !j.Insured || p == PaperPrescription && j.Prescription == PrescriptionNone {
			continue
		}
		need := PaperNeed{Paper: p}
		for _, kind := range []RuleKind{PaperRequired, PaperAdvised} {
			r := j.rule(kind, p)
			if need.Rule == nil && r != nil && !r.Lifted && j.supplies(r.Days) {
				need.Required, need.Rule = kind == PaperRequired, r
			}
		}
		if need.Rule != nil {
			j.Papers = append(j.Papers, need)
		}
	}
}

// supplies reports whether the purchase is for more than so many days.
func (j *judgement) supplies(more int) bool {
	return more == 0 || j.dose() > 0 && j.Quantity > j.dose()*Milli(more)
}

// Paper is something a counter may want to see.
type Paper string

// The papers.
const (
	PaperCard          Paper = "card"           // 医保卡
	PaperRecordBook    Paper = "record_book"    // 病历本
	PaperPatientID     Paper = "patient_id"     // 患者身份证件
	PaperAgentID       Paper = "agent_id"       // 代办人身份证件
	PaperAuthorisation Paper = "authorisation"  // 委托书
	PaperSpecialRecord Paper = "special_record" // 专用病历
	PaperPrescription  Paper = "prescription"   // 处方
	PaperAssessment    Paper = "assessment"     // 长期处方评估
)

// Papers lists every paper, in the order of a checklist.
func Papers() []Paper {
	return []Paper{
		PaperCard, PaperRecordBook, PaperPatientID, PaperAgentID, PaperAuthorisation, PaperSpecialRecord, PaperPrescription, PaperAssessment,
	}
}

// LoosePapers lists those that are ticked at the door and have no line of custody
// of their own, as card and record book do; the agent's own card never travels.
func LoosePapers() []Paper {
	return []Paper{PaperPatientID, PaperAuthorisation, PaperSpecialRecord, PaperPrescription, PaperAssessment}
}

// ShownPapers lists those that a driver may say to have shown at the counter.
func ShownPapers() []Paper { return append(LoosePapers(), PaperAgentID) }

// Text is the paper's name.
func (p Paper) Text(lang Lang) string { return text(lang, "paper_"+string(p), nil) }

// PaperNeed is a paper that a purchase wants, and the rule that says so.
type PaperNeed struct {
	Paper    Paper
	Required bool // by law; otherwise the counter asks for it
	Rule     *Rule
}

// PaperList is several papers in one text.
type PaperList []Paper

// Text names them all.
func (l PaperList) Text(lang Lang) string {
	names := make([]string, len(l))
	for i, p := range l {
		names[i] = p.Text(lang)
	}
	if lang == English {
		return strings.Join(names, ", ")
	}
	return strings.Join(names, "、")
}
