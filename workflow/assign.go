package workflow

import (
	"context"
	"slices"
	"time"

	"songyao/domain"
	"songyao/store"
)

// AssignHospital sends the request to a hospital, with a driver or for whichever
// driver takes it.
type AssignHospital struct {
	HospitalID domain.ID
	DriverID   domain.ID // "" leaves it open
}

func (AssignHospital) event(*domain.Case) domain.Event { return domain.AssignHospital }

func (in AssignHospital) fetch(ctx context.Context, s *store.Store, now time.Time, c *domain.Case) (known facts, err error) {
	known.hospital, err = store.Get[domain.Hospital](ctx, s, "hospital", in.HospitalID)
	if domain.IsCode(err, "not_found") {
		err = domain.Invalid("unknown_hospital", "/hospital_id")
	}
	if err != nil {
		return known, err
	}
	r := &c.Request
	if known.short, err = s.ShortToday(ctx, r.CommunityID, r.ResidentID, in.HospitalID, c.Place.Day(now)); err != nil {
		return known, err
	}
	if in.DriverID != "" {
		known.driver, err = s.Colleague(ctx, in.DriverID, r.CommunityID, domain.RoleDriver)
	}
	return known, err
}

// decide: every line settled; the hospital open that day, entitled to treat the
// resident, and not reported short today for a line; the driver a driver and fit to
// serve, unless it is theirs already; and nobody else under way with the same card.
func (in AssignHospital) decide(s *step) error {
	h := s.hospital
	if h.Archived {
		return domain.Invalid("unknown_hospital", "/hospital_id")
	}
	if !h.SellsOn(s.file.Place.Day(s.now)) {
		return domain.Invalid("hospital_closed", "/hospital_id")
	}
	insured := s.req.CardWaived == "" && s.file.Resident.Insurance != domain.InsuranceNone
	if h.InsuranceRoute == domain.RouteChosen && insured && !slices.Contains(s.file.Resident.ChosenHospitals, h.ID) {
		return domain.Invalid("hospital_not_eligible", "/hospital_id")
	}
	for _, l := range s.openLines() {
		if l.DrugID == "" {
			return domain.Invalid("line_not_settled", "")
		}
		if slices.Contains(s.short, l.DrugID) {
			return domain.Invalid("hospital_short_today", "/hospital_id")
		}
	}
	if in.DriverID != "" {
		if s.driver == nil {
			return domain.Invalid("not_a_driver", "/driver_id")
		}
		if lacks := s.driver.Lacks(s.now); len(lacks) > 0 && in.DriverID != s.req.DriverID {
			return domain.Invalid("not_fit", "/driver_id", domain.Missing(lacks))
		}
	}
	if other := s.cardConflict(in.HospitalID, in.DriverID); other != nil {
		e := domain.Invalid("card_conflict", "/driver_id")
		e.Related = []domain.ID{other.ID}
		return e
	}
	s.req.HospitalID, s.req.DriverID, s.req.AssignedAt = in.HospitalID, in.DriverID, &s.now
	return nil
}

// cardConflict finds another request under way with the same card that another
// driver serves, or, while a driver is open, another hospital. One card cannot
// be in two cars.
func (s *step) cardConflict(hospital, driver domain.ID) *domain.Request {
	for _, k := range s.linked(s.req.ID) {
		if !k.Kind.Lasting() {
			continue
		}
		for id, r := range s.requests {
			if id == s.req.ID || r.State != domain.HospitalAssigned || !s.uses(id, k.ID) {
				continue
			}
			sameDriver := r.DriverID == driver && driver != ""
			open := r.DriverID == "" || driver == ""
			if !sameDriver && (!open || r.HospitalID != hospital) {
				return r
			}
		}
	}
	return nil
}

// ReassignHospital changes hospital or driver, with a reason.
type ReassignHospital struct {
	AssignHospital
	Reason string
}

func (ReassignHospital) event(*domain.Case) domain.Event { return domain.ReassignHospital }
