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

	on domain.Date // the day it is for; "" is today
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
		known.driverOK, err = s.HoldsRole(ctx, in.DriverID, r.CommunityID, domain.RoleDriver)
	}
	return known, err
}

// decide: every line settled; the hospital may serve the request on that day; the
// driver a driver; and nobody else under way with the same card.
func (in AssignHospital) decide(s *step) error {
	day := in.on
	if day == "" {
		day = s.file.Place.Day(s.now)
	}
	if err := mayServe(s.hospital, day, s.req, &s.file.Resident, s.openLines(), s.short); err != nil {
		return err
	}
	if in.DriverID != "" && !s.driverOK {
		return domain.Invalid("not_a_driver", "/driver_id")
	}
	if other := s.cardConflict(in.HospitalID, in.DriverID); other != nil {
		e := domain.Invalid("card_conflict", "/driver_id")
		e.Related = []domain.ID{other.ID}
		return e
	}
	s.req.HospitalID, s.req.DriverID, s.req.AssignedAt = in.HospitalID, in.DriverID, &s.now
	return nil
}

// mayServe says why the hospital cannot serve the request on the day; nil when it can:
// it is open, entitled to treat the resident, and none of the lines, all settled, was
// reported short there that day. Planning offers by it what assigning accepts.
func mayServe(
	h *domain.Hospital, day domain.Date, r *domain.Request, who *domain.Resident, lines []*domain.Line, short []domain.ID,
) error {
	if h.Archived {
		return domain.Invalid("unknown_hospital", "/hospital_id")
	}
	if !h.SellsOn(day) {
		return domain.Invalid("hospital_closed", "/hospital_id")
	}
	insured := r.CardWaived == "" && who.Insurance != domain.InsuranceNone
	if h.InsuranceRoute == domain.RouteChosen && insured && !slices.Contains(who.ChosenHospitals, h.ID) {
		return domain.Invalid("hospital_not_eligible", "/hospital_id")
	}
	for _, l := range lines {
		if l.DrugID == "" {
			return domain.Invalid("line_not_settled", "")
		}
		if slices.Contains(short, l.DrugID) {
			return domain.Invalid("hospital_short_today", "/hospital_id")
		}
	}
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
