package workflow

import (
	"context"
	"time"

	"songyao/domain"
	"songyao/store"
	"songyao/workflow/market"
	"songyao/workflow/usecase"
)

// AssignHospital sends the request to a hospital, with a driver or for whichever
// driver takes it.
type AssignHospital struct {
	HospitalID domain.ID
	DriverID   domain.ID // "" leaves it open
	Reason     string    // why there, when it is likely not to have it
}

func (AssignHospital) Event(*domain.Case) domain.Event { return domain.AssignHospital }

// fetch reads the rules, the hospital, what was seen there, and the driver.
func (in AssignHospital) fetch(ctx context.Context, s *store.Store, now time.Time, c *domain.Case) (decider, error) {
	known, err := in.known(ctx, s, now, c)
	return assignment{in, known}, err
}

// AssignmentFacts is what an assignment rests on beside the case.
type AssignmentFacts struct {
	Market *market.Snapshot // of the hospital in question
	Basket *market.Basket
	Driver *store.Colleague // nil when nobody is named, or the role is not held here
}

// known are the facts of one request at one hospital, as of now: beside the snapshot of the
// market what was reported short for the resident today, and when their supplies run out.
func (in AssignHospital) known(ctx context.Context, s *store.Store, now time.Time, c *domain.Case) (f AssignmentFacts, err error) {
	r := &c.Request
	f.Basket = market.BasketOf(c, now)
	rows, err := s.Market(ctx, []domain.ID{in.HospitalID}, f.Basket.Drugs(), now)
	if err != nil {
		return f, err
	}
	f.Market = market.NewSnapshot(rows, now)
	if f.Basket.Short, err = s.ShortToday(ctx, domain.In(r.CommunityID), []domain.ID{r.ResidentID}, f.Basket.Day); err != nil {
		return f, err
	}
	if f.Basket.RunOut, err = f.Market.RunOuts(ctx, s, r.CommunityID, r.ResidentID); err != nil {
		return f, err
	}
	if in.DriverID != "" {
		f.Driver, err = s.Colleague(ctx, in.DriverID, r.CommunityID, domain.RoleDriver)
	}
	return f, err
}

// DecideAssignment assigns a request, or assigns it anew for the same reason when it is
// assigned already, by facts that are known: a plan has read them for the whole day.
// It is pure. Errors: those of Fire.
func DecideAssignment(
	c *domain.Case, in AssignHospital, known AssignmentFacts, actor usecase.Actor, now time.Time,
) (*domain.Change, error) {
	var said Input = in
	if c.Request.State == domain.HospitalAssigned {
		said = ReassignHospital{in, in.Reason}
	}
	_, change, err := decide(c, said.Event(c), said, assignment{in, known}, actor, now)
	return change, err
}

// assignment is an AssignHospital with what it rests on.
type assignment struct {
	AssignHospital
	AssignmentFacts
}

// decide: what the rules and the day say about the hospital (Assess); a reason
// where it is likely not to have it; the driver a driver who is there, and fit to
// serve unless the request is theirs already; the card not lost; and nobody else under
// way with the same card. What the kit lacks is shown, not refused: there is time to
// fetch it before the car leaves.
func (in assignment) decide(t *transition) error {
	h := in.Market.Hospital(in.HospitalID)
	if h == nil {
		return domain.Invalid("unknown_hospital", "/hospital_id")
	}
	o := in.Market.Assess(in.Basket, h)
	if len(o.Refusals) > 0 {
		return o.Refusals[0].Error(o.Refusals[0].Pointer)
	}
	if o.LikelyNot() && in.Reason == "" {
		return domain.Invalid("reason_required", "/reason")
	}
	t.assessment = o
	if err := in.checkDriver(t); err != nil {
		return err
	}
	if err := t.checkCard(); err != nil {
		return err
	}
	if other := t.cardConflict(in.HospitalID, in.DriverID); other != nil {
		e := domain.Invalid("card_conflict", "/driver_id")
		e.Related = []domain.ID{other.ID}
		return e
	}
	t.req.HospitalID, t.req.DriverID, t.req.AssignedAt = in.HospitalID, in.DriverID, &t.Now
	return nil
}

// checkDriver judges whoever is to drive; the request may be left open.
func (in assignment) checkDriver(t *transition) error {
	if in.DriverID == "" {
		return nil
	}
	if in.Driver == nil {
		return domain.Invalid("not_a_driver", "/driver_id")
	}
	if in.Driver.Unavailable(in.Basket.Day) {
		return domain.Invalid("driver_unavailable", "/driver_id")
	}
	if lacks := in.Driver.Lacks(t.Now); len(lacks) > 0 && in.DriverID != t.req.DriverID {
		return domain.Invalid("not_fit", "/driver_id", domain.LackNames(lacks))
	}
	return nil
}

// cardConflict finds another request under way with the same card that another
// driver serves, or, while a driver is open, another hospital. One card cannot
// be in two cars.
func (t *transition) cardConflict(hospital, driver domain.ID) *domain.Request {
	for _, k := range t.Linked(t.req.ID) {
		if !k.Kind.Lasting() {
			continue
		}
		for id, r := range t.Requests {
			if id == t.req.ID || r.State != domain.HospitalAssigned || !t.Uses(id, k.ID) {
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

// fetch is that of an assignment; why it changes is the reason why there, too.
func (in ReassignHospital) fetch(ctx context.Context, s *store.Store, now time.Time, c *domain.Case) (decider, error) {
	in.AssignHospital.Reason = in.Reason
	return in.AssignHospital.fetch(ctx, s, now, c)
}
