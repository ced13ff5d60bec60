package market

import (
	"context"

	"songyao/domain"
	"songyao/workflow/usecase"
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
func (svc *Service) RequestDocuments(ctx context.Context, c *usecase.Invocation, request, hospital domain.ID) (*Documents, error) {
	file, err := svc.Store.Case(ctx, c.Scope(), request)
	if err != nil {
		return nil, err
	}
	if hospital == "" {
		hospital = file.Request.HospitalID
	}
	if hospital == "" {
		return nil, domain.Invalid("hospital_required", "query/hospital_id")
	}
	e := BasketOf(file, svc.Now())
	e.allLines(file)
	return svc.documents(ctx, e, file.Request.CommunityID, hospital)
}

// ResidentDocuments makes the checklist for a resident who needs the drugs, before
// there is a request; drugs that are on no catalogue are refused. The kit is empty.
// Errors: not_found (resident), unknown_hospital, unknown_drug.
func (svc *Service) ResidentDocuments(ctx context.Context, c *usecase.Invocation, resident, hospital domain.ID, drugs []domain.ID) (*Documents, error) {
	who, err := svc.Store.Inhabitant(ctx, c.Scope(), resident)
	if err != nil {
		return nil, err
	}
	known, err := svc.Store.DrugsByID(ctx, drugs)
	if err != nil {
		return nil, err
	}
	e := &Basket{
		resident: &who.Resident, place: who.Place, district: who.District, Day: who.Day(svc.Now()),
		insured: who.Insurance != domain.InsuranceNone,
	}
	for _, id := range drugs {
		drug, ok := known[id]
		if !ok {
			return nil, domain.Invalid("unknown_drug", "query/drug_ids")
		}
		e.Lines = append(e.Lines, &domain.Line{DrugID: id, Quantity: drug.PackSize, Prescription: domain.PrescriptionIssue})
	}
	return svc.documents(ctx, e, who.CommunityID, hospital)
}

// allLines takes in what is already bought: its papers were needed too.
func (e *Basket) allLines(c *domain.Case) {
	if len(e.Lines) > 0 {
		return
	}
	for i := range c.Lines {
		e.Lines = append(e.Lines, &c.Lines[i])
	}
}

func (svc *Service) documents(ctx context.Context, e *Basket, community, hospital domain.ID) (*Documents, error) {
	m, err := svc.Snapshot(ctx, []domain.ID{hospital}, e.Drugs(), svc.Now())
	if err != nil {
		return nil, err
	}
	h := m.Hospital(hospital)
	if h == nil {
		return nil, domain.Invalid("unknown_hospital", "query/hospital_id")
	}
	if e.RunOut, err = m.RunOuts(ctx, svc.Store, community, e.resident.ID); err != nil {
		return nil, err
	}
	o := m.Assess(e, h)
	return &Documents{
		Hospital: *h, Day: e.Day, Papers: o.Papers, Limits: o.limits, Notices: append(o.notices(), o.Warnings...),
	}, nil
}

// notices are the refusals as others read them.
func (o *Assessment) notices() []Notice {
	out := []Notice{}
	for _, r := range o.Refusals {
		out = append(out, notice(r.Finding, r.line))
	}
	return out
}
