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
	basket := BasketOf(file, svc.Now())
	basket.allLines(file)
	return svc.documents(ctx, basket, file.Request.CommunityID, hospital)
}

// ResidentDocuments makes the checklist for a resident who needs the drugs, before
// there is a request; drugs that are on no catalogue are refused. The kit is empty.
// Errors: not_found (resident), unknown_hospital, unknown_drug.
func (svc *Service) ResidentDocuments(ctx context.Context, c *usecase.Invocation, resident, hospital domain.ID, drugs []domain.ID) (*Documents, error) {
	inhabitant, err := svc.Store.Inhabitant(ctx, c.Scope(), resident)
	if err != nil {
		return nil, err
	}
	known, err := svc.Store.DrugsByID(ctx, drugs)
	if err != nil {
		return nil, err
	}
	basket := &Basket{
		resident: &inhabitant.Resident, place: inhabitant.Place, district: inhabitant.District, Day: inhabitant.Day(svc.Now()),
		insured: inhabitant.Insurance != domain.InsuranceNone,
	}
	for _, id := range drugs {
		drug, ok := known[id]
		if !ok {
			return nil, domain.Invalid("unknown_drug", "query/drug_ids")
		}
		basket.Lines = append(basket.Lines, &domain.Line{DrugID: id, Quantity: drug.PackSize, Prescription: domain.PrescriptionIssue})
	}
	return svc.documents(ctx, basket, inhabitant.CommunityID, hospital)
}

func (svc *Service) documents(ctx context.Context, basket *Basket, community, hospital domain.ID) (*Documents, error) {
	s, err := svc.Snapshot(ctx, []domain.ID{hospital}, basket.Drugs(), svc.Now())
	if err != nil {
		return nil, err
	}
	h := s.Hospital(hospital)
	if h == nil {
		return nil, domain.Invalid("unknown_hospital", "query/hospital_id")
	}
	if basket.RunOut, err = s.RunOuts(ctx, svc.Store, community, basket.resident.ID); err != nil {
		return nil, err
	}
	assessment := s.Assess(basket, h)
	return &Documents{
		Hospital: *h, Day: basket.Day, Papers: assessment.Papers, Limits: assessment.limits, Notices: append(assessment.notices(), assessment.Warnings...),
	}, nil
}
