package workflow

import (
	"slices"
	"time"

	"songyao/domain"
	"songyao/workflow/market"
)

// RequestView is a request as users see it.
type RequestView struct {
	domain.Request
	Resident  domain.Resident
	Lines     []domain.Line
	Items     []domain.KitItem
	Balances  []domain.Balance
	Decisions []domain.Decision
	Calls     *CallSummary // only of a request read by itself; nil when nobody rang about it
	// Warnings and Documents are told with an assignment: what does not stop it, and
	// the papers to take along.
	Warnings  []market.Notice
	Documents []market.PaperCheck
	AsOf      time.Time // what Effective answers of the decisions are told at
	// Attachments are the request's pictures, oldest first.
	Attachments []domain.Attached
	Flags       Flags
}

// Flags are what to know of the drugs of lines, by line.
type Flags map[domain.ID][]domain.DrugFlag

// FlagsOf are the flags of the lines' products, those of the catalogue that have any.
func FlagsOf(lines []domain.Line, drugs map[domain.ID]domain.Drug) Flags {
	out := Flags{}
	for i := range lines {
		drug := drugs[lines[i].Product()]
		if flags := drug.Flags(); len(flags) > 0 {
			out[lines[i].ID] = flags
		}
	}
	return out
}

// NewRequest is the request itself: it may be one that the use case has made.
func (v *RequestView) NewRequest() *domain.Request { return &v.Request }

// view is the request as it will be once the change is written.
func (t *transition) view() *RequestView {
	v := &RequestView{
		Request: *t.req, Resident: t.file.Resident, Lines: slices.Clone(t.file.Lines), Items: []domain.KitItem{},
		Balances: t.BalancesOf(t.req.ID), Decisions: t.file.Decisions, AsOf: t.Now, Attachments: t.file.Attachments,
	}
	v.Lines = slices.DeleteFunc(v.Lines, func(l domain.Line) bool { return l.RequestID != t.req.ID })
	for i := range v.Lines {
		v.Lines[i].Prescription = v.Lines[i].PrescriptionOn(t.file.Place.Day(t.Now))
	}
	v.Flags = FlagsOf(v.Lines, t.drugs)
	for _, k := range t.Linked(t.req.ID) {
		v.Items = append(v.Items, *k)
	}
	if t.assessment != nil {
		v.Warnings, v.Documents = t.assessment.Warnings, t.assessment.Papers
	}
	return v
}

// Products lists what the lines name, or have become.
func Products(lines []domain.Line) []domain.ID {
	var out []domain.ID
	for i := range lines {
		if id := lines[i].Product(); id != "" {
			out = append(out, id)
		}
	}
	return out
}
