package workflow

import (
	"context"

	"songyao/domain"
)

// Documents is the checklist of the papers to take along to a hospital on a day.
type Documents struct {
	Hospital domain.Hospital
	Day      domain.Date
	Papers   []PaperCheck
	Limits   []Limit
	Notices  []Notice // why it may not be bought there at all, and what to look at
}

// RequestDocuments makes the checklist of a request for a hospital, "" for the
// assigned one, from the rules in force today; what is with the kit is ticked.
// Errors: not_found, unknown_hospital, hospital_required.
func (f *Flow) RequestDocuments(ctx context.Context, c *Call, request, hospital domain.ID) (*Documents, error) {
	file, err := f.store.Case(ctx, c.Scope(), request)
	if err != nil {
		return nil, err
	}
	if hospital == "" {
		hospital = file.Request.HospitalID
	}
	if hospital == "" {
		return nil, domain.Invalid("hospital_required", "query/hospital_id")
	}
	e := errandOf(file, f.Now())
	e.allLines(file)
	return f.documents(ctx, e, file.Request.CommunityID, hospital)
}

// ResidentDocuments makes the checklist for a resident who needs the drugs, before
// there is a request; drugs that are on no catalogue are refused. The kit is empty.
// Errors: not_found (resident), unknown_hospital, unknown_drug.
func (f *Flow) ResidentDocuments(ctx context.Context, c *Call, resident, hospital domain.ID, drugs []domain.ID) (*Documents, error) {
	who, err := f.store.Inhabitant(ctx, c.Scope(), resident)
	if err != nil {
		return nil, err
	}
	known, err := f.store.DrugsByID(ctx, drugs)
	if err != nil {
		return nil, err
	}
	e := &errand{
		resident: &who.Resident, place: who.Place, district: who.District, day: who.Day(f.Now()),
		insured: who.Insurance != domain.InsuranceNone,
	}
	for _, id := range drugs {
		drug, ok := known[id]
		if !ok {
			return nil, domain.Invalid("unknown_drug", "query/drug_ids")
		}
		e.lines = append(e.lines, &domain.Line{DrugID: id, Quantity: drug.PackSize, Prescription: domain.PrescriptionIssue})
	}
	return f.documents(ctx, e, who.CommunityID, hospital)
}

// allLines takes in what is already bought: its papers were needed too.
func (e *errand) allLines(c *domain.Case) {
	if len(e.lines) > 0 {
		return
	}
	for i := range c.Lines {
		e.lines = append(e.lines, &c.Lines[i])
	}
}

func (f *Flow) documents(ctx context.Context, e *errand, community, hospital domain.ID) (*Documents, error) {
	m, err := f.market(ctx, []domain.ID{hospital}, e.drugs(), f.Now())
	if err != nil {
		return nil, err
	}
	h := m.hospital(hospital)
	if h == nil {
		return nil, domain.Invalid("unknown_hospital", "query/hospital_id")
	}
	if e.runOut, err = m.runOuts(ctx, f.store, community, e.resident.ID); err != nil {
		return nil, err
	}
	o := m.judge(e, h)
	return &Documents{
		Hospital: *h, Day: e.day, Papers: o.papers, Limits: o.limits, Notices: append(o.notices(), o.warnings...),
	}, nil
}

// notices are the refusals as others read them.
func (o *opinion) notices() []Notice {
	out := []Notice{}
	for _, r := range o.refusals {
		out = append(out, notice(r.Finding, r.line))
	}
	return out
}
