package workflow

import (
	"context"
	"time"

	"songyao/domain"
	"songyao/store"
	"songyao/workflow/custody"
)

// Cancel ends a request before anything was bought. What was collected stays on
// the list until it is back: the request is cancelled, not closed.
type Cancel struct {
	Reason string
}

func (Cancel) Event(*domain.Case) domain.Event { return domain.Cancel }

func (Cancel) fetch(context.Context, *store.Store, time.Time, *domain.Case) (Facts, error) {
	return Facts{}, nil
}

func (in Cancel) decide(s *transition) error {
	s.req.CancelReason = in.Reason
	s.dropLines()
	return nil
}

func (s *transition) dropLines() {
	for i := range s.file.Lines {
		l := &s.file.Lines[i]
		if l.Status != domain.LineDropped {
			l.Status = domain.LineDropped
			s.Change.Update(l)
		}
	}
}

// ReturnGoods ends a request after the purchase: where the drugs and the money
// went.
type ReturnGoods struct {
	GoodsTo           domain.HolderKind // hospital, or incident when nobody takes them back
	SelfPaidRefundFen domain.Fen        // in cash, to who has the bag
	InsuredRefundFen  domain.Fen
	Reason            string
}

func (ReturnGoods) Event(*domain.Case) domain.Event { return domain.ReturnGoods }

func (ReturnGoods) fetch(ctx context.Context, s *store.Store, _ time.Time, c *domain.Case) (known Facts, err error) {
	if c.Request.State == domain.Purchased {
		if known.sale, err = s.Sale(ctx, c.Request.CommunityID, c.Request.ID); err != nil {
			return known, err
		}
		known.alerts, err = alarms(ctx, s, c)
	}
	return known, err
}

func (in ReturnGoods) decide(s *transition) error {
	if in.SelfPaidRefundFen > s.sale.SelfPaidFen {
		return domain.Invalid("refund_too_high", "/self_paid_refund_fen", s.sale.SelfPaidFen.String())
	}
	if in.InsuredRefundFen > s.sale.InsuredFen {
		return domain.Invalid("refund_too_high", "/insured_refund_fen", s.sale.InsuredFen.String())
	}
	bag, carrier := s.goods(), domain.Account{Kind: domain.AccountStaff, ID: s.req.DriverID}
	switch {
	case bag.IncidentID != "":
		return domain.Conflict("item_in_incident")
	case bag.HolderKind == domain.HolderIncident && in.GoodsTo == domain.HolderIncident: // it was reported, and settled
	case bag.HolderKind != domain.HolderStaff:
		return domain.Invalid("goods_not_held", "")
	default:
		carrier.ID = bag.HolderID
		s.takeBack(bag, in)
	}
	hospital := domain.Account{Kind: domain.AccountHospital, ID: s.req.HospitalID}
	s.Pay(s.req.ID, hospital, carrier, in.SelfPaidRefundFen, "return_goods")
	s.Pay(s.req.ID, hospital, domain.Account{Kind: domain.AccountInsurance}, in.InsuredRefundFen, "return_goods")
	s.req.CancelReason = in.Reason
	s.dropLines()
	s.clear()
	return nil
}

// takeBack moves the bag to where it is said to go. What nobody takes back is an
// incident, settled with the word of the supervisor who reports it.
func (s *transition) takeBack(bag *domain.KitItem, in ReturnGoods) {
	to := domain.Holder{Kind: in.GoodsTo}
	if in.GoodsTo == domain.HolderHospital {
		to.ID = s.req.HospitalID
	} else {
		i := s.Incident(bag, domain.IncidentDamaged, in.Reason)
		i.Outcome, i.Note, i.ResolvedBy, i.ResolvedAt = domain.IncidentClosed, in.Reason, s.Actor.ID, &s.Now
		s.Record("incident.resolve", "incidents", i.ID, struct{}{})
	}
	s.Move(bag, to, custody.MoveDetails{Request: s.req.ID, Proof: in.Reason})
}
