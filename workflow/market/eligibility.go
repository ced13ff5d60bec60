package market

import (
	"context"
	"slices"
	"time"

	"songyao/domain"
	"songyao/store"
)

// Snapshot answers which hospitals may serve a request, and which are likely to: for
// assignments, purchases, suggestions and plans alike.
type Snapshot struct {
	*store.Market
	Now   time.Time
	Drugs map[domain.ID]*domain.Drug
	stock map[stockKey][]domain.Evidence
	doors map[domain.ID][]domain.Sighting // oldest first
}

// stockKey names a drug at a hospital.
type stockKey struct{ hospital, drug domain.ID }

func NewSnapshot(known *store.Market, now time.Time) *Snapshot {
	m := &Snapshot{
		Market: known, Now: now, Drugs: map[domain.ID]*domain.Drug{},
		stock: map[stockKey][]domain.Evidence{}, doors: map[domain.ID][]domain.Sighting{},
	}
	for i := range known.Drugs {
		m.Drugs[known.Drugs[i].ID] = &known.Drugs[i]
	}
	for _, e := range known.Evidence {
		at := stockKey{e.HospitalID, e.DrugID}
		m.stock[at] = append(m.stock[at], e)
	}
	for _, d := range known.Openings {
		m.doors[d.HospitalID] = append(m.doors[d.HospitalID], d)
	}
	return m
}

// Snapshot reads what is known of the hospitals, all when none is named, and drugs.
func (svc *Service) Snapshot(ctx context.Context, hospitals, drugs []domain.ID, now time.Time) (*Snapshot, error) {
	known, err := svc.Store.Market(ctx, hospitals, drugs, now)
	if err != nil {
		return nil, err
	}
	return NewSnapshot(known, now), nil
}

// Hospital finds one of those asked for; nil when there is none.
func (m *Snapshot) Hospital(id domain.ID) *domain.Hospital {
	i := slices.IndexFunc(m.Hospitals, func(h domain.Hospital) bool { return h.ID == id })
	if i < 0 {
		return nil
	}
	return &m.Hospitals[i]
}

// chance that the hospital has the drug.
func (m *Snapshot) chance(hospital, drug domain.ID) float64 {
	return domain.Chance(m.stock[stockKey{hospital, drug}], m.Now, domain.StockHalfLife)
}

// open is the chance that the hospital is open when it should be.
func (m *Snapshot) open(hospital domain.ID) float64 {
	var evidence []domain.Evidence
	for _, d := range m.doors[hospital] {
		evidence = append(evidence, domain.Evidence{Kind: d.Kind, SeenHour: d.SeenHour, N: 1})
	}
	return domain.Chance(evidence, m.Now, domain.OpeningHalfLife)
}

// closed reports whether the last that was seen of the hospital on the day is that
// it was closed.
func (m *Snapshot) closed(hospital domain.ID, place domain.Place, day domain.Date) bool {
	doors := m.doors[hospital]
	if len(doors) == 0 {
		return false
	}
	last := doors[len(doors)-1]
	return last.Kind == domain.SeenClosed && place.Day(last.SeenAt) == day
}

// doubt is the chance that an errand for all the drugs fails at the hospital.
func (m *Snapshot) doubt(hospital domain.ID, drugs []domain.ID) float64 {
	p := m.open(hospital)
	for _, d := range drugs {
		p *= m.chance(hospital, d)
	}
	return 1 - p
}

// Basket is a request as hospitals look at it, on one day.
type Basket struct {
	resident *domain.Resident
	place    domain.Place
	district string
	Day      domain.Date
	insured  bool // a card pays
	Lines    []*domain.Line
	Kit      []domain.Paper // that are with the kit
	Short    []domain.Shortage
	RunOut   map[domain.ID]domain.Date // of the supply at home, by drug asked for
}

// BasketOf makes an errand of a case: its open lines on the day of now.
func BasketOf(c *domain.Case, now time.Time) *Basket {
	e := &Basket{
		resident: &c.Resident, place: c.Place, district: c.District, Day: c.Place.Day(now),
		insured: c.Request.CardWaived == "" && c.Resident.Insurance != domain.InsuranceNone, Kit: slices.Clone(c.Request.Papers),
	}
	for i := range c.Lines {
		if l := &c.Lines[i]; l.Status == domain.LineOpen && l.RequestID == c.Request.ID {
			e.Lines = append(e.Lines, l)
		}
	}
	for _, k := range c.Linked(c.Request.ID) {
		if k.HolderKind == domain.HolderStaff && k.Kind.Lasting() {
			e.Kit = append(e.Kit, domain.Paper(k.Kind)) // card and record book are called the same
		}
	}
	return e
}

// Drugs lists the products of the errand's lines.
func (e *Basket) Drugs() []domain.ID {
	var out []domain.ID
	for _, l := range e.Lines {
		if l.DrugID != "" && !slices.Contains(out, l.DrugID) {
			out = append(out, l.DrugID)
		}
	}
	return out
}

// Buy is what the rules are asked for one drug at the hospital.
func (e *Basket) Buy(h *domain.Hospital, l *domain.Line, drug *domain.Drug) domain.Buy {
	return domain.Buy{
		District: e.district, Day: e.Day, Insured: e.insured, Chosen: slices.Contains(e.resident.ChosenHospitals, h.ID),
		Hospital: h, Drug: drug, Quantity: l.Quantity, DailyDose: l.DailyDose, Prescription: l.PrescriptionOn(e.Day),
		RunOutOn: e.RunOut[drug.ID],
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

// Assessment is what speaks for and against sending an errand to a hospital.
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

// LikelyNot reports whether whoever sends a driver there has to say why.
func (o *Assessment) LikelyNot() bool { return o.Closed || 1-o.Doubt < domain.LikelyNot }

// Assess tells whether the hospital may serve the errand on its day, and how likely
// it is to. Every open line has to be settled, may be bought there, and was not
// reported short there for the resident on that day.
func (m *Snapshot) Assess(e *Basket, h *domain.Hospital) *Assessment {
	o := &Assessment{
		Doubt: m.doubt(h.ID, e.Drugs()), Closed: m.closed(h.ID, e.place, e.Day),
	}
	if h.Archived {
		o.refuse(domain.Finding{Code: "unknown_hospital"}, "/hospital_id", "")
	}
	if !h.SellsOn(e.Day) {
		o.refuse(domain.Finding{Code: "hospital_closed"}, "/hospital_id", "")
	}
	for _, l := range e.Lines {
		drug := m.Drugs[l.DrugID]
		if drug == nil {
			o.refuse(domain.Finding{Code: "line_not_settled"}, "", l.ID)
			continue
		}
		v := domain.MayBuy(m.Rules, e.Buy(h, l, drug))
		o.hear(&v, l, drug)
		if slices.ContainsFunc(e.Short, func(s domain.Shortage) bool { return s.HospitalID == h.ID && s.DrugID == l.DrugID }) {
			o.refuse(domain.Finding{Code: "hospital_short_today"}, "/hospital_id", l.ID)
		}
	}
	if o.Closed {
		o.Warnings = append(o.Warnings, notice(domain.Finding{Code: "reported_closed"}, ""))
	} else if o.LikelyNot() {
		o.Warnings = append(o.Warnings, notice(domain.Finding{Code: "likely_out_of_stock"}, ""))
	}
	TickPapers(o.Papers, e.Kit)
	return o
}

// hear adds the verdict on one line.
func (o *Assessment) hear(v *domain.Verdict, l *domain.Line, drug *domain.Drug) {
	for _, f := range v.Refusals {
		pointer := "/hospital_id"
		if f.Code == "over_most_days" {
			pointer = ""
		}
		o.refuse(f, pointer, l.ID)
	}
	for _, f := range v.Warnings {
		o.Warnings = append(o.Warnings, notice(f, l.ID))
	}
	if l := (Limit{drug.ID, v.MostDays}); v.MostDays > 0 && !slices.Contains(o.limits, l) {
		o.limits = append(o.limits, l)
	}
	o.Papers = RequirePapers(o.Papers, v.Papers, drug.ID)
}

// refuse adds a refusal; what is true of every line is said once.
func (o *Assessment) refuse(f domain.Finding, pointer string, line domain.ID) {
	n := notice(f, "")
	for i := range o.Refusals {
		if notice(o.Refusals[i].Finding, "") == n {
			o.Refusals[i].line = ""
			return
		}
	}
	o.Refusals = append(o.Refusals, refusal{f, pointer, line})
}

// RequirePapers adds the papers that a drug wants to a checklist, in the order of a checklist.
func RequirePapers(list []PaperCheck, needs []domain.PaperNeed, drug domain.ID) []PaperCheck {
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

func TickPapers(list []PaperCheck, kit []domain.Paper) {
	for i := range list {
		list[i].InKit = slices.Contains(kit, list[i].Paper)
	}
}

// Option is a hospital that may serve an errand, with the chance that it fails there.
type Option struct {
	Hospital *domain.Hospital
	Doubt    float64
}

// Options lists those of the hospitals that may serve the errand and were not reported
// closed, in the order given: the first so many, and whichever are to be kept.
func (m *Snapshot) Options(e *Basket, among []*domain.Hospital, most int, keep func(domain.ID) bool) []Option {
	var out []Option
	for _, h := range among {
		if len(out) >= most && !keep(h.ID) {
			continue
		}
		if o := m.Assess(e, h); len(o.Refusals) == 0 && !o.Closed {
			out = append(out, Option{h, o.Doubt})
		}
	}
	return out
}

// RunOuts tells when the supplies at home of the drugs asked for run out, where the
// rules make anything of it.
func (m *Snapshot) RunOuts(ctx context.Context, s *store.Store, community, resident domain.ID) (map[domain.ID]domain.Date, error) {
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
		for id, drug := range m.Drugs {
			if p.Status == domain.SupplyActive && known.Drug(p.DrugID).SameSupply(drug) {
				out[id] = p.RunOutOn
			}
		}
	}
	return out, nil
}

// MissingPapers names the papers that the law requires, and that neither are in the kit nor
// were shown. The card is not among them: whether it is there is a matter of custody.
func MissingPapers(list []PaperCheck, shown []domain.Paper) domain.PaperList {
	var out domain.PaperList
	for _, p := range list {
		if p.Required && !p.InKit && !slices.Contains(shown, p.Paper) && p.Paper != domain.PaperCard {
			out = append(out, p.Paper)
		}
	}
	return out
}
