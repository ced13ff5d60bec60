package api

import (
	"context"
	"math"
	"strings"

	"songyao/domain"
	"songyao/workflow/market"
)

// SuggestHospitals ranks the hospitals for a request.
func (h handlers) SuggestHospitals(ctx context.Context, in SuggestHospitalsRequestObject) (SuggestHospitalsResponseObject, error) {
	rows, err := h.Market.Suggest(ctx, invocationFrom(ctx), in.ID)
	if err != nil {
		return nil, err
	}
	return SuggestHospitals200JSONResponse{Items: each(rows, toSuggestion)}, nil
}

// GetRequestDocuments makes the checklist of a request.
func (h handlers) GetRequestDocuments(ctx context.Context, in GetRequestDocumentsRequestObject) (GetRequestDocumentsResponseObject, error) {
	d, err := h.Market.RequestDocuments(ctx, invocationFrom(ctx), in.ID, in.Params.HospitalID)
	if err != nil {
		return nil, err
	}
	return GetRequestDocuments200JSONResponse(toDocuments(d)), nil
}

// mostDrugs are listed in one query.
const mostDrugs = 20

// GetResidentDocuments makes the checklist of a resident.
func (h handlers) GetResidentDocuments(ctx context.Context, in GetResidentDocumentsRequestObject) (GetResidentDocumentsResponseObject, error) {
	var drugs []domain.ID
	for part := range strings.SplitSeq(in.Params.DrugIds, ",") {
		id, err := domain.ParseID(strings.TrimSpace(part))
		if err != nil || len(drugs) == mostDrugs {
			return nil, domain.Invalid("invalid_id", "query/drug_ids")
		}
		drugs = append(drugs, id)
	}
	d, err := h.Market.ResidentDocuments(ctx, invocationFrom(ctx), in.ID, in.Params.HospitalID, drugs)
	if err != nil {
		return nil, err
	}
	return GetResidentDocuments200JSONResponse(toDocuments(d)), nil
}

// ReportHospital takes up what was seen.
func (h handlers) ReportHospital(ctx context.Context, in ReportHospitalRequestObject) (ReportHospitalResponseObject, error) {
	b := in.Body
	s, err := h.Market.ReportHospital(ctx, invocationFrom(ctx), in.ID, market.Report{
		CommunityID: value(b.CommunityID), Kind: b.Kind, DrugID: value(b.DrugID), SeenAt: b.SeenAt, Note: b.Note,
	})
	if err != nil {
		return nil, err
	}
	return ReportHospital201JSONResponse{
		ID: s.ID, HospitalID: s.HospitalID, Kind: s.Kind, DrugID: s.DrugID, SeenAt: s.SeenAt, ReportedBy: s.ReportedBy, Note: s.Note,
	}, nil
}

// WhoHasDrug lists where a drug is likely to be had.
func (h handlers) WhoHasDrug(ctx context.Context, in WhoHasDrugRequestObject) (WhoHasDrugResponseObject, error) {
	rows, err := h.Market.WhoHas(ctx, invocationFrom(ctx), in.ID)
	if err != nil {
		return nil, err
	}
	return WhoHasDrug200JSONResponse{Items: each(rows, func(a *market.Availability) Availability {
		return Availability{
			HospitalID: a.Hospital.ID, Name: a.Hospital.Name, Chance: probability(a.Chance), OpenChance: probability(a.Open),
			ClosedToday: a.ClosedToday, Reports: a.Reports, LastSeenAt: a.LastSeenAt, LastSeen: a.LastSeenKind,
		}
	})}, nil
}

// probability keeps three decimals: the fourth says nothing.
func probability(p float64) float64 { return math.Round(p*1000) / 1000 }

func toNotice(n *market.Notice) Notice {
	return Notice{Code: n.Code, Text: LocalText{Zh: n.Zh, En: n.En}, RuleID: n.RuleID, Source: n.Source, LineID: n.LineID}
}

func toPaperCheck(p *market.PaperCheck) PaperCheck {
	from := PaperFromResident
	if p.Paper == domain.PaperAgentID {
		from = PaperFromDriver
	}
	return PaperCheck{
		Paper: p.Paper, Name: LocalText{Zh: p.Paper.Text(domain.Chinese), En: p.Paper.Text(domain.English)},
		Required: p.Required, InKit: p.InKit, From: from, RuleID: p.RuleID, Source: p.Source, DrugIds: list(p.DrugIDs),
	}
}

func toDocuments(d *market.Documents) Documents {
	return Documents{
		HospitalID: d.Hospital.ID, HospitalName: d.Hospital.Name, Day: d.Day, Papers: each(d.Papers, toPaperCheck),
		Limits:  each(d.Limits, func(l *market.Limit) PrescriptionLimit { return PrescriptionLimit{DrugID: l.DrugID, Days: l.Days} }),
		Notices: each(d.Notices, toNotice),
	}
}

func toSuggestion(s *market.Suggestion) Suggestion {
	return Suggestion{
		HospitalID: s.Hospital.ID, Name: s.Hospital.Name, Eligible: len(s.Refusals) == 0, Refusals: each(s.Refusals, toNotice),
		Warnings: each(s.Warnings, toNotice), MissingPapers: list(s.Missing), Chance: probability(s.Chance), ClosedToday: s.ClosedToday,
		OpenNow: s.OpenNow, Opens: s.Opens, Closes: s.Closes, UnderWay: int(s.UnderWay), BoughtToday: int(s.Bought),
		WaitMinutes: s.WaitMinutes, TravelMinutes: s.TravelMinutes, QueueMinutes: s.QueueMinutes, RiskMinutes: s.RiskMinutes,
		CostMinutes: s.CostMinutes, NeedsReason: s.NeedsReason,
	}
}
