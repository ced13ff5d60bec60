package market

import "songyao/domain"

// SuggestedHospitals is how many of the nearest hospitals are suggested.
const SuggestedHospitals = suggestedHospitals

// Narrow leaves the hospitals nearest to the community, and those to keep.
func (s *Snapshot) Narrow(community *domain.Community, keep func(domain.ID) bool) {
	s.narrow(community, keep)
}
