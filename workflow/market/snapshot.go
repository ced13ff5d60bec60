package market

import (
	"context"
	"slices"
	"time"

	"songyao/domain"
	"songyao/store"
)

// Snapshot is what is known of hospitals, drugs and rules at one moment. It tells which
// hospitals may serve a request, and which are likely to: for assignments, purchases,
// suggestions and plans alike.
type Snapshot struct {
	*store.Market
	Now          time.Time
	Drugs        map[domain.ID]*domain.Drug
	stockReports map[stockKey][]domain.Evidence
	openReports  map[domain.ID][]domain.Sighting // oldest first
}

// stockKey names a drug at a hospital.
type stockKey struct{ hospital, drug domain.ID }

// NewSnapshot takes up the rows as they were read at now.
func NewSnapshot(known *store.Market, now time.Time) *Snapshot {
	s := &Snapshot{
		Market: known, Now: now, Drugs: map[domain.ID]*domain.Drug{},
		stockReports: map[stockKey][]domain.Evidence{}, openReports: map[domain.ID][]domain.Sighting{},
	}
	for i := range known.Drugs {
		s.Drugs[known.Drugs[i].ID] = &known.Drugs[i]
	}
	for _, e := range known.Evidence {
		at := stockKey{e.HospitalID, e.DrugID}
		s.stockReports[at] = append(s.stockReports[at], e)
	}
	for _, d := range known.Openings {
		s.openReports[d.HospitalID] = append(s.openReports[d.HospitalID], d)
	}
	return s
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
func (s *Snapshot) Hospital(id domain.ID) *domain.Hospital {
	i := slices.IndexFunc(s.Hospitals, func(h domain.Hospital) bool { return h.ID == id })
	if i < 0 {
		return nil
	}
	return &s.Hospitals[i]
}

// stockChance is the chance that the hospital has the drug.
func (s *Snapshot) stockChance(hospital, drug domain.ID) float64 {
	return domain.Chance(s.stockReports[stockKey{hospital, drug}], s.Now, domain.StockHalfLife)
}

// openChance is the chance that the hospital is open when it should be.
func (s *Snapshot) openChance(hospital domain.ID) float64 {
	var evidence []domain.Evidence
	for _, d := range s.openReports[hospital] {
		evidence = append(evidence, domain.Evidence{Kind: d.Kind, SeenHour: d.SeenHour, N: 1})
	}
	return domain.Chance(evidence, s.Now, domain.OpeningHalfLife)
}

// reportedClosed reports whether the last that was seen of the hospital on the day is that
// it was closed.
func (s *Snapshot) reportedClosed(hospital domain.ID, place domain.Place, day domain.Date) bool {
	doors := s.openReports[hospital]
	if len(doors) == 0 {
		return false
	}
	last := doors[len(doors)-1]
	return last.Kind == domain.SeenClosed && place.Day(last.SeenAt) == day
}

// failureChance is the chance that buying all the drugs fails at the hospital.
func (s *Snapshot) failureChance(hospital domain.ID, drugs []domain.ID) float64 {
	p := s.openChance(hospital)
	for _, d := range drugs {
		p *= s.stockChance(hospital, d)
	}
	return 1 - p
}

// RunOuts tells when the supplies at home of the drugs asked for run out, where the
// rules make anything of it.
func (s *Snapshot) RunOuts(ctx context.Context, st *store.Store, community, resident domain.ID) (map[domain.ID]domain.Date, error) {
	if !slices.ContainsFunc(s.Rules, func(r domain.Rule) bool { return r.Kind == domain.RefillTooSoon }) {
		return nil, nil
	}
	known, err := st.SupplyOf(ctx, domain.In(community), resident)
	if err != nil {
		return nil, err
	}
	out := map[domain.ID]domain.Date{}
	for i := range known.Plans {
		p := &known.Plans[i]
		for id, drug := range s.Drugs {
			if p.Status == domain.SupplyActive && known.Drug(p.DrugID).SameSupply(drug) {
				out[id] = p.RunOutOn
			}
		}
	}
	return out, nil
}
