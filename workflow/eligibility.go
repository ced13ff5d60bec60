package workflow

import (
	"context"
	"slices"
	"time"

	"songyao/domain"
	"songyao/store"
)

// market answers which hospitals may serve a request, and which are likely to: for
// assignments, purchases, suggestions and plans alike.
type market struct {
	*store.Market
	now   time.Time
	drugs map[domain.ID]*domain.Drug
	stock map[stockKey][]domain.Evidence
	doors map[domain.ID][]domain.Sighting // oldest first
}

// stockKey names a drug at a hospital.
type stockKey struct{ hospital, drug domain.ID }

func openMarket(known *store.Market, now time.Time) *market {
	m := &market{
		Market: known, now: now, drugs: map[domain.ID]*domain.Drug{},
		stock: map[stockKey][]domain.Evidence{}, doors: map[domain.ID][]domain.Sighting{},
	}
	for i := range known.Drugs {
		m.drugs[known.Drugs[i].ID] = &known.Drugs[i]
	}
	for _, e := range known.Evidence {
		at := stockKey{e.HospitalID, e.DrugID}
		m.stock[at] = append(m.stock[at], e)
	}
	for _, d := range known.Doors {
		m.doors[d.HospitalID] = append(m.doors[d.HospitalID], d)
	}
	return m
}

// market reads what is known of the hospitals, all when none is named, and drugs.
func (f *Flow) market(ctx context.Context, hospitals, drugs []domain.ID, now time.Time) (*market, error) {
	known, err := f.store.Market(ctx, hospitals, drugs, now)
	if err != nil {
		return nil, err
	}
	return openMarket(known, now), nil
}

// hospital finds one of those asked for; nil when there is none.
func (m *market) hospital(id domain.ID) *domain.Hospital {
	i := slices.IndexFunc(m.Hospitals, func(h domain.Hospital) bool { return h.ID == id })
	if i < 0 {
		return nil
	}
	return &m.Hospitals[i]
}

// chance that the hospital has the drug.
func (m *market) chance(hospital, drug domain.ID) float64 {
	return domain.Chance(m.stock[stockKey{hospital, drug}], m.now, domain.StockHalfLife)
}

// open is the chance that the hospital is open when it should be.
func (m *market) open(hospital domain.ID) float64 {
	var evidence []domain.Evidence
	for _, d := range m.doors[hospital] {
		evidence = append(evidence, domain.Evidence{Kind: d.Kind, SeenHour: d.SeenHour, N: 1})
	}
	return domain.Chance(evidence, m.now, domain.DoorHalfLife)
}

// closed reports whether the last that was seen of the hospital on the day is that
// it was closed.
func (m *market) closed(hospital domain.ID, place domain.Place, day domain.Date) bool {
	doors := m.doors[hospital]
	if len(doors) == 0 {
		return false
	}
	last := doors[len(doors)-1]
	return last.Kind == domain.SeenClosed && place.Day(last.SeenAt) == day
}

// doubt is the chance that an errand for all the drugs fails at the hospital.
func (m *market) doubt(hospital domain.ID, drugs []domain.ID) float64 {
	p := m.open(hospital)
	for _, d := range drugs {
		p *= m.chance(hospital, d)
	}
	return 1 - p
}

// errand is a request as hospitals look at it, on one day.
type errand struct {
	resident *domain.Resident
	place    domain.Place
	district string
	day      domain.Date
	insured  bool // a card pays
	lines    []*domain.Line
	kit      []domain.Paper // that are with the kit
	short    []domain.Shortage
	runOut   map[domain.ID]domain.Date // of the supply at home, by drug asked for
}

// errandOf makes an errand of a case: its open lines on the day of now.
func errandOf(c *domain.Case, now time.Time) *errand {
	e := &errand{
		resident: &c.Resident, place: c.Place, district: c.District, day: c.Place.Day(now),
		insured: c.Request.CardWaived == "" && c.Resident.Insurance != domain.InsuranceNone, kit: slices.Clone(c.Request.Papers),
	}
	for i := range c.Lines {
		if l := &c.Lines[i]; l.Status == domain.LineOpen && l.RequestID == c.Request.ID {
			e.lines = append(e.lines, l)
		}
	}
	for _, k := range c.Linked(c.Request.ID) {
		if k.HolderKind == domain.HolderStaff && k.Kind.Lasting() {
			e.kit = append(e.kit, domain.Paper(k.Kind)) // card and record book are called the same
		}
	}
	return e
}

// drugs lists the products of the errand's lines.
func (e *errand) drugs() []domain.ID {
	var out []domain.ID
	for _, l := range e.lines {
		if l.DrugID != "" && !slices.Contains(out, l.DrugID) {
			out = append(out, l.DrugID)
		}
	}
	return out
}

// buy is what the rules are asked for one drug at the hospital.
func (e *errand) buy(h *domain.Hospital, l *domain.Line, drug *domain.Drug) domain.Buy {
	return domain.Buy{
		District: e.district, Day: e.day, Insured: e.insured, Chosen: slices.Contains(e.resident.ChosenHospitals, h.ID),
		Hospital: h, Drug: drug, Quantity: l.Quantity, DailyDose: l.DailyDose, Prescription: l.PrescriptionOn(e.day),
		RunOutOn: e.runOut[drug.ID],
	}
}

// Notice is something that the rules, or what was seen, say about a purchase.
type Notice struct {
	Code   string
	Zh, En string
	RuleID domain.ID // "" when it follows from no rule
	Source string
	LineID domain.ID // "" when it is about all
}

func notice(f domain.Finding, line domain.ID) Notice {
	n := Notice{Code: f.Code, Zh: f.Text(domain.Chinese), En: f.Text(domain.English), LineID: line}
	if f.Rule != nil {
		n.RuleID, n.Source = f.Rule.ID, f.Rule.Source
	}
	return n
}

// PaperCheck is one line of the documents checklist.
type PaperCheck struct {
	Paper    domain.Paper
	Required bool // by law; otherwise the counter asks for it
	InKit    bool
	RuleID   domain.ID
	Source   string
	DrugIDs  []domain.ID // that want it
}

// Missing reports whether the kit lacks it. The agent's own identity card never is
// in a kit: the driver has it.
func (p *PaperCheck) Missing() bool { return !p.InKit && p.Paper != domain.PaperAgentID }

// Limit is how many days of a drug one prescription may hold.
type Limit struct {
	DrugID domain.ID
	Days   int
}

// opinion is what speaks for and against sending an errand to a hospital.
type opinion struct {
	refusals []refusal
	warnings []Notice
	papers   []PaperCheck
	limits   []Limit
	doubt    float64 // chance that it fails there
	closed   bool    // reported closed today
}

// refusal is a finding with the field and the line that it is about.
type refusal struct {
	domain.Finding
	pointer string
	line    domain.ID
}

// likelyNot reports whether whoever sends a driver there has to say why.
func (o *opinion) likelyNot() bool { return o.closed || 1-o.doubt < domain.LikelyNot }

// judge tells whether the hospital may serve the errand on its day, and how likely
// it is to. Every open line has to be settled, may be bought there, and was not
// reported short there for the resident on that day.
func (m *market) judge(e *errand, h *domain.Hospital) *opinion {
	o := &opinion{
		doubt: m.doubt(h.ID, e.drugs()), closed: m.closed(h.ID, e.place, e.day),
	}
	if h.Archived {
		o.refuse(domain.Finding{Code: "unknown_hospital"}, "/hospital_id", "")
	}
	if !h.SellsOn(e.day) {
		o.refuse(domain.Finding{Code: "hospital_closed"}, "/hospital_id", "")
	}
	for _, l := range e.lines {
		drug := m.drugs[l.DrugID]
		if drug == nil {
			o.refuse(domain.Finding{Code: "line_not_settled"}, "", l.ID)
			continue
		}
		v := domain.MayBuy(m.Rules, e.buy(h, l, drug))
		o.hear(&v, l, drug)
		if slices.ContainsFunc(e.short, func(s domain.Shortage) bool { return s.HospitalID == h.ID && s.DrugID == l.DrugID }) {
			o.refuse(domain.Finding{Code: "hospital_short_today"}, "/hospital_id", l.ID)
		}
	}
	if o.closed {
		o.warnings = append(o.warnings, notice(domain.Finding{Code: "reported_closed"}, ""))
	} else if o.likelyNot() {
		o.warnings = append(o.warnings, notice(domain.Finding{Code: "likely_out_of_stock"}, ""))
	}
	tick(o.papers, e.kit)
	return o
}

// hear adds the verdict on one line.
func (o *opinion) hear(v *domain.Verdict, l *domain.Line, drug *domain.Drug) {
	for _, f := range v.Refusals {
		pointer := "/hospital_id"
		if f.Code == "over_most_days" {
			pointer = ""
		}
		o.refuse(f, pointer, l.ID)
	}
	for _, f := range v.Warnings {
		o.warnings = append(o.warnings, notice(f, l.ID))
	}
	if l := (Limit{drug.ID, v.MostDays}); v.MostDays > 0 && !slices.Contains(o.limits, l) {
		o.limits = append(o.limits, l)
	}
	o.papers = want(o.papers, v.Papers, drug.ID)
}

// refuse adds a refusal; what is true of every line is said once.
func (o *opinion) refuse(f domain.Finding, pointer string, line domain.ID) {
	n := notice(f, "")
	for i := range o.refusals {
		if notice(o.refusals[i].Finding, "") == n {
			o.refusals[i].line = ""
			return
		}
	}
	o.refusals = append(o.refusals, refusal{f, pointer, line})
}

// want adds the papers that a drug wants to a checklist, in the order of a checklist.
func want(list []PaperCheck, needs []domain.PaperNeed, drug domain.ID) []PaperCheck {
	for _, n := range needs {
		i := slices.IndexFunc(list, func(p PaperCheck) bool { return p.Paper == n.Paper })
		if i < 0 {
			i = len(list)
			list = append(list, PaperCheck{Paper: n.Paper})
		}
		p := &list[i]
		if p.RuleID == "" || n.Required && !p.Required {
			p.Required, p.RuleID, p.Source = n.Required, n.Rule.ID, n.Rule.Source
		}
		if !slices.Contains(p.DrugIDs, drug) {
			p.DrugIDs = append(p.DrugIDs, drug)
		}
	}
	order := domain.Papers()
	slices.SortStableFunc(list, func(a, b PaperCheck) int {
		return slices.Index(order, a.Paper) - slices.Index(order, b.Paper)
	})
	return list
}

func tick(list []PaperCheck, kit []domain.Paper) {
	for i := range list {
		list[i].InKit = slices.Contains(kit, list[i].Paper)
	}
}

// Option is a hospital that may serve an errand, with the chance that it fails there.
type Option struct {
	Hospital *domain.Hospital
	Doubt    float64
}

// options lists those of the hospitals that may serve the errand and were not reported
// closed, in the order given: the first so many, and whichever are to be kept.
func (m *market) options(e *errand, among []*domain.Hospital, most int, keep func(domain.ID) bool) []Option {
	var out []Option
	for _, h := range among {
		if len(out) >= most && !keep(h.ID) {
			continue
		}
		if o := m.judge(e, h); len(o.refusals) == 0 && !o.closed {
			out = append(out, Option{h, o.doubt})
		}
	}
	return out
}

// runOuts tells when the supplies at home of the drugs asked for run out, where the
// rules make anything of it.
func (m *market) runOuts(ctx context.Context, s *store.Store, community, resident domain.ID) (map[domain.ID]domain.Date, error) {
	if !slices.ContainsFunc(m.Rules, func(r domain.Rule) bool { return r.Kind == domain.RefillTooSoon }) {
		return nil, nil
	}
	known, err := s.SupplyOf(ctx, domain.In(community), resident)
	if err != nil {
		return nil, err
	}
	out := map[domain.ID]domain.Date{}
	for i := range known.Plans {
		p := &known.Plans[i]
		for id, drug := range m.drugs {
			if p.Status == domain.SupplyActive && known.Drug(p.DrugID).SameSupply(drug) {
				out[id] = p.RunOutOn
			}
		}
	}
	return out, nil
}

// missing names the papers that the law requires, and that neither are in the kit nor
// were shown. The card is not among them: whether it is there is a matter of custody.
func missing(list []PaperCheck, shown []domain.Paper) domain.PaperList {
	var out domain.PaperList
	for _, p := range list {
		if p.Required && !p.InKit && !slices.Contains(shown, p.Paper) && p.Paper != domain.PaperCard {
			out = append(out, p.Paper)
		}
	}
	return out
}
