package store

import (
	"context"

	"songyao/domain"
)

// ProofPolicy is what a hand-over to a resident is judged by, beside the requests.
type ProofPolicy struct {
	PINs []domain.PIN // of the requests, by their ids; none where none was issued
	domain.Place
	District string
	Rules    []domain.Rule
}

// ProofPolicy reads what a hand-over for the requests is judged by, as of one moment.
func (s *Store) ProofPolicy(ctx context.Context, community domain.ID, requests []domain.ID) (*ProofPolicy, error) {
	d := &ProofPolicy{}
	var where []struct {
		domain.Place
		District string
	}
	err := s.snapshot(ctx,
		read(&d.PINs, "SELECT * FROM pins WHERE community_id = ? AND request_id IN ? ORDER BY request_id", community, requests),
		read(&where, "SELECT zone, area_code, district FROM communities WHERE id = ?", community),
		read(&d.Rules, rulesQuery, []domain.RuleKind{domain.DeliveryProof, domain.ReturnProof}),
	)
	for _, w := range where {
		d.Place, d.District = w.Place, w.District
	}
	return d, err
}
