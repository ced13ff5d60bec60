package workflow

import (
	"context"
	"time"

	"songyao/domain"
	"songyao/store"
	"songyao/workflow/market"
)

// AssignHospital sends the request to a hospital, with a driver or for whichever
// driver takes it.
type AssignHospital struct {
	HospitalID domain.ID
	DriverID   domain.ID // "" leaves it open
	Reason     string    // why there, when it is likely not to have it
}

func (AssignHospital) Event(*domain.Case) domain.Event { return domain.AssignHospital }

func (in AssignHospital) fetch(ctx context.Context, s *store.Store, now time.Time, c *domain.Case) (known Facts, err error) {
	e := market.BasketOf(c, now)
	r := &c.Request
	rows, err := s.Market(ctx, []domain.ID{in.HospitalID}, e.Drugs(), now)
	if err != nil {
		return known, err
	}
	known.Market = market.NewSnapshot(rows, now)
	if e.Short, err = s.ShortToday(ctx, domain.In(r.CommunityID), []domain.ID{r.ResidentID}, e.Day); err != nil {
		return known, err
	}
	if e.RunOut, err = known.Market.RunOuts(ctx, s, r.CommunityID, r.ResidentID); err != nil {
		return known, err
	}
	known.Basket = e
	if in.DriverID != "" {
		known.Driver, err = s.Colleague(ctx, in.DriverID, r.CommunityID, domain.RoleDriver)
	}
	return known, err
}

// decide: what the rules and the day say about the hospital (market.judge); a reason
// where it is likely not to have it; the driver a driver who is there, and fit to
// serve unless the request is theirs already; the card not lost; and nobody else under
// way with the same card. What the kit lacks is shown, not refused: there is time to
// fetch it before the car leaves.
func (in AssignHospital) decide(s *transition) error {
	h := s.Market.Hospital(in.HospitalID)
	if h == nil {
		return domain.Invalid("unknown_hospital", "/hospital_id")
	}
	o := s.Market.Assess(s.Basket, h)
	if len(o.Refusals) > 0 {
		return o.Refusals[0].Error(o.Refusals[0].Pointer)
	}
	if o.LikelyNot() && in.Reason == "" {
		return domain.Invalid("reason_required", "/reason")
	}
	s.opinion = o
	if err := in.driver(s); err != nil {
		return err
	}
	if err := s.cardAtHand(); err != nil {
		return err
	}
	if other := s.cardConflict(in.HospitalID, in.DriverID); other != nil {
		e := domain.Invalid("card_conflict", "/driver_id")
		e.Related = []domain.ID{other.ID}
		return e
	}
	s.req.HospitalID, s.req.DriverID, s.req.AssignedAt = in.HospitalID, in.DriverID, &s.Now
	return nil
}

// driver judges whoever is to drive; the request may be left open.
func (in AssignHospital) driver(s *transition) error {
	if in.DriverID == "" {
		return nil
	}
	if s.Driver == nil {
		return domain.Invalid("not_a_driver", "/driver_id")
	}
	if s.Driver.Unavailable(s.Basket.Day) {
		return domain.Invalid("driver_unavailable", "/driver_id")
	}
	if lacks := s.Driver.Lacks(s.Now); len(lacks) > 0 && in.DriverID != s.req.DriverID {
		return domain.Invalid("not_fit", "/driver_id", domain.LackNames(lacks))
	}
	return nil
}

// cardAtHand refuses to go on with a card that is lost, damaged or stolen.
func (s *transition) cardAtHand() error {
	for _, k := range s.Linked(s.req.ID) {
		if k.Kind == domain.ItemCard && k.HolderKind == domain.HolderIncident {
			return domain.Conflict("card_in_incident")
		}
	}
	return nil
}

// cardConflict finds another request under way with the same card that another
// driver serves, or, while a driver is open, another hospital. One card cannot
// be in two cars.
func (s *transition) cardConflict(hospital, driver domain.ID) *domain.Request {
	for _, k := range s.Linked(s.req.ID) {
		if !k.Kind.Lasting() {
			continue
		}
		for id, r := range s.Requests {
			if id == s.req.ID || r.State != domain.HospitalAssigned || !s.Uses(id, k.ID) {
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

func (ReassignHospital) Event(*domain.Case) domain.Event { return domain.ReassignHospital }

func (in ReassignHospital) decide(s *transition) error {
	in.AssignHospital.Reason = in.Reason
	return in.AssignHospital.decide(s)
}
