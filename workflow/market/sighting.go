package market

import (
	"context"
	"slices"
	"time"

	"songyao/domain"
	"songyao/store"
	"songyao/workflow/usecase"
)

// Report is what somebody reports of a hospital in one tap.
type Report struct {
	CommunityID domain.ID // of who reports it; "" when there is only one
	Kind        domain.SightingKind
	DrugID      domain.ID  // with has_it and out_of_stock
	SeenAt      *time.Time // nil for now
	Note        string
}

// ReportHospital takes up a report. Errors: not_found (hospital), unknown_drug,
// drug_required, not_together, community_required, forbidden, time_not_recent.
func (svc *Service) ReportHospital(ctx context.Context, c *usecase.Invocation, hospital domain.ID, in Report) (*domain.Sighting, error) {
	return usecase.Do(ctx, svc.Engine, c, func(now time.Time) (*domain.Sighting, *domain.Change, error) {
		if in.CommunityID == "" {
			scope := c.Scope()
			of := slices.DeleteFunc(slices.Clone(scope.Communities), func(id domain.ID) bool { return id == domain.System })
			if len(of) != 1 {
				return nil, nil, domain.Invalid("community_required", "/community_id")
			}
			in.CommunityID = of[0]
		}
		if err := c.CheckReach(in.CommunityID); err != nil {
			return nil, nil, err
		}
		if _, err := store.Get[domain.Hospital](ctx, svc.Store, "hospital", hospital); err != nil {
			return nil, nil, err
		}
		if in.DrugID != "" {
			known, err := svc.Store.DrugsByID(ctx, []domain.ID{in.DrugID})
			if err != nil {
				return nil, nil, err
			}
			if _, ok := known[in.DrugID]; !ok {
				return nil, nil, domain.Invalid("unknown_drug", "/drug_id")
			}
		}
		row, err := report(in, hospital, c.Who.StaffID, now)
		if err != nil {
			return nil, nil, err
		}
		change := &domain.Change{CommunityID: in.CommunityID}
		change.Insert(row)
		change.Record("hospital.report", "hospitals", hospital, row)
		return row, change, nil
	})
}

// report is the pure half of ReportHospital.
func report(in Report, hospital, by domain.ID, now time.Time) (*domain.Sighting, error) {
	at := now
	if in.SeenAt != nil {
		at = domain.Instant(*in.SeenAt)
	}
	switch {
	case at.After(now) || at.Before(now.AddDate(0, 0, -domain.StockDays)):
		return nil, domain.Invalid("time_not_recent", "/seen_at", domain.StockDays)
	case in.Kind.OfDrug() && in.DrugID == "":
		return nil, domain.Invalid("drug_required", "/drug_id")
	case !in.Kind.OfDrug() && in.DrugID != "":
		return nil, domain.Invalid("not_together", "/drug_id")
	}
	return &domain.Sighting{
		CommunityID: in.CommunityID, ID: domain.NewID(now), HospitalID: hospital, DrugID: in.DrugID, Kind: in.Kind,
		SeenAt: at, SeenHour: domain.HourOf(at), ReportedBy: by, Note: in.Note,
	}, nil
}

// Availability is what is known of one drug at one hospital.
type Availability struct {
	Hospital     domain.Hospital
	Chance       float64 // that it has the drug
	Open         float64 // chance that it is open when it should be
	ClosedToday  bool    // the last that was seen today
	Reports      int64   // about the drug, of the last fourteen days
	LastSeenAt   *time.Time
	LastSeenKind domain.SightingKind
}

// WhoHas lists the hospitals about which anything is known, the likeliest first: the
// one place that says who has what. Errors: not_found (drug).
func (svc *Service) WhoHas(ctx context.Context, c *usecase.Invocation, drug domain.ID) ([]Availability, error) {
	if _, err := store.Get[domain.Drug](ctx, svc.Store, "drug", drug); err != nil {
		return nil, err
	}
	now := svc.Now()
	s, err := svc.Snapshot(ctx, nil, []domain.ID{drug}, now)
	if err != nil {
		return nil, err
	}
	place, err := svc.firstPlace(ctx, c)
	if err != nil {
		return nil, err
	}
	out := []Availability{}
	for i := range s.Hospitals {
		h := &s.Hospitals[i]
		evidence := s.stockReports[stockKey{h.ID, drug}]
		if len(evidence)+len(s.openReports[h.ID]) == 0 {
			continue
		}
		a := Availability{Hospital: *h, Chance: s.stockChance(h.ID, drug), Open: s.openChance(h.ID), ClosedToday: s.reportedClosed(h.ID, place, place.Day(now))}
		for _, e := range evidence {
			a.Reports += e.N
			at := time.Unix(e.SeenHour*3600, 0).UTC()
			a.LastSeenAt, a.LastSeenKind = &at, e.Kind
		}
		out = append(out, a)
	}
	slices.SortStableFunc(out, func(a, b Availability) int {
		switch x, y := a.Chance*a.Open, b.Chance*b.Open; {
		case x > y:
			return -1
		case x < y:
			return 1
		}
		return 0
	})
	return out, nil
}

// firstPlace is where the caller is: the first of the caller's communities.
func (svc *Service) firstPlace(ctx context.Context, c *usecase.Invocation) (domain.Place, error) {
	places, err := svc.Store.Communities(ctx, c.Scope(), "", 1)
	if err != nil || len(places) == 0 {
		return domain.Place{Zone: "Asia/Shanghai"}, err
	}
	return places[0].Place, nil
}
