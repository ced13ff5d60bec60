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

func (in Cancel) fetch(context.Context, *store.Store, time.Time, *domain.Case) (decider, error) {
	return in, nil
}

// decide: the table has seen to it that nothing was bought. What was collected is out, so
// the request stays open until it is home.
func (in Cancel) decide(t *transition) error {
	t.req.CancelReason = in.Reason
	t.dropLines()
	return nil
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

// fetch reads the purchase, whose sums bound what can come back.
func (in ReturnGoods) fetch(ctx context.Context, s *store.Store, _ time.Time, c *domain.Case) (_ decider, err error) {
	d := goodsReturn{ReturnGoods: in}
	if d.sale, err = s.Sale(ctx, c.Request.CommunityID, c.Request.ID); err != nil {
		return nil, err
	}
	d.alerts, err = undeliveredAlerts(ctx, s, c)
	return d, err
}

// goodsReturn is a ReturnGoods with what it rests on.
type goodsReturn struct {
	ReturnGoods
	sale   *domain.Sale
	alerts []domain.Alert
}

// decide: no more money comes back than was paid; the bag is with somebody, or lost and
// that is settled. Cash goes to who has the bag, the insurance's part back to it.
func (in goodsReturn) decide(t *transition) error {
	if in.SelfPaidRefundFen > in.sale.SelfPaidFen {
		return domain.Invalid("refund_too_high", "/self_paid_refund_fen", in.sale.SelfPaidFen.String())
	}
	if in.InsuredRefundFen > in.sale.InsuredFen {
		return domain.Invalid("refund_too_high", "/insured_refund_fen", in.sale.InsuredFen.String())
	}
	bag, carrier := t.bag(), domain.Account{Kind: domain.AccountStaff, ID: t.req.DriverID}
	switch {
	case bag.IncidentID != "":
		return domain.Conflict("item_in_incident")
	case bag.HolderKind == domain.HolderIncident && in.GoodsTo == domain.HolderIncident: // it was reported, and settled
	case bag.HolderKind != domain.HolderStaff:
		return domain.Invalid("goods_not_held", "")
	default:
		carrier.ID = bag.HolderID
		in.takeBack(t, bag)
	}
	hospital := domain.Account{Kind: domain.AccountHospital, ID: t.req.HospitalID}
	t.Pay(t.req.ID, hospital, carrier, in.SelfPaidRefundFen, "return_goods")
	t.Pay(t.req.ID, hospital, domain.Account{Kind: domain.AccountInsurance}, in.InsuredRefundFen, "return_goods")
	t.req.CancelReason = in.Reason
	t.dropLines()
	for _, a := range in.alerts {
		t.ClearAlert(a)
	}
	return nil
}

// takeBack moves the bag to where it is said to go. What nobody takes back is an
// incident, settled with the word of the supervisor who reports it.
func (in ReturnGoods) takeBack(t *transition, bag *domain.KitItem) {
	to := domain.Holder{Kind: in.GoodsTo}
	if in.GoodsTo == domain.HolderHospital {
		to.ID = t.req.HospitalID
	} else {
		i := t.Incident(bag, domain.IncidentDamaged, in.Reason)
		i.Outcome, i.Note, i.ResolvedBy, i.ResolvedAt = domain.IncidentClosed, in.Reason, t.Actor.ID, &t.Now
		t.Record("incident.resolve", "incidents", i.ID, struct{}{})
	}
	t.Move(bag, to, custody.MoveDetails{Request: t.req.ID, Proof: in.Reason})
}
