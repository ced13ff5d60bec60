package demo

import (
	"context"
	"slices"
	"time"

	"songyao/api/client"
	"songyao/domain"
)

// checkpoint is where things change hands.
const checkpoint = "东门卡口"

// handOver gives things from one actor to another, at most fifty at a time.
func (w *world) handOver(ctx context.Context, from *actor, to domain.Holder, things []client.Item) error {
	for part := range slices.Chunk(things, 50) {
		in := client.HandoverInput{
			From: holderInput(from.holder()), To: *holderInput(to), Place: checkpoint,
			Proof: &client.ProofInput{Kind: domain.ProofWitness, Value: "门岗"},
		}
		for _, k := range part {
			in.Items = append(in.Items, k.ID)
		}
		done, err := got[client.Handover](from.HandOver(ctx, nil, in))
		if err != nil {
			return err
		}
		for _, k := range done.Items {
			w.items[k.ID] = k
		}
	}
	return nil
}

func holderInput(h domain.Holder) *client.HolderInput {
	in := &client.HolderInput{Kind: h.Kind}
	if h.ID != "" {
		in.ID = &h.ID
	}
	return in
}

// load gives the driver the kits of all orders that go to a hospital today,
// whoever has them.
func (w *world) load(ctx context.Context) error {
	for _, from := range slices.Concat(w.crew.collectors, w.crew.couriers) {
		var things []client.Item
		for _, o := range w.in(domain.HospitalAssigned) {
			things = appendNew(things, w.kit(o, from.holder())...)
		}
		if err := w.handOver(ctx, from, w.crew.driver.holder(), things); err != nil {
			return err
		}
	}
	return w.pass(ctx, 10*time.Minute)
}

// appendNew adds things that are not in the list: two orders may need one card.
func appendNew(things []client.Item, more ...client.Item) []client.Item {
	for _, k := range more {
		if !slices.ContainsFunc(things, func(x client.Item) bool { return x.ID == k.ID }) {
			things = append(things, k)
		}
	}
	return things
}

// unload gives the couriers the bags and the kits that go home; a card that has
// to go to another counter stays with the driver.
func (w *world) unload(ctx context.Context) error {
	driver := w.crew.driver
	for _, courier := range w.crew.couriers {
		var things []client.Item
		for _, o := range w.orders {
			if w.courierOf(o) != courier || o.State != domain.Purchased && !o.State.Final() {
				continue
			}
			for _, k := range o.Items {
				if k = w.items[k.ID]; heldBy(k, driver.holder()) && !w.needed(k) {
					things = appendNew(things, k)
				}
			}
		}
		if err := w.handOver(ctx, driver, courier.holder(), things); err != nil {
			return err
		}
	}
	return w.pass(ctx, 10*time.Minute)
}

// takeBack returns bought goods whose time has come: to the hospital, which pays
// back, or lost on the way, which the office makes good.
func (w *world) takeBack(ctx context.Context) error {
	for _, o := range w.in(domain.Purchased) {
		if o.fate.returned == "" {
			continue
		}
		self, insured := o.paid()
		in := client.GoodsReturnInput{
			GoodsTo: client.GoodsToInput{Kind: o.fate.returned}, Reason: "买错规格，医院同意退药", SelfPaidRefundFen: self, InsuredRefundFen: insured,
		}
		if o.fate.returned == domain.HolderIncident {
			in.Reason, in.SelfPaidRefundFen, in.InsuredRefundFen = "途中破损", 0, 0
		}
		r, err := got[client.Request](w.crew.supervisor.ReturnGoods(ctx, o.ID, nil, in))
		if err := w.learn(o, r, err); err != nil {
			return err
		}
		if o.fate.returned == domain.HolderIncident && self > 0 {
			if err := w.pay(ctx, w.crew.supervisor, o, client.AccountInput{Kind: domain.AccountFund}, staffAccount(w.crew.driver.id), self, "公家承担损失"); err != nil {
				return err
			}
		}
	}
	return nil
}

// bringHome gives back what no order needs any more and no delivery took along:
// the kits of cancelled orders. What the driver had was unloaded before.
func (w *world) bringHome(ctx context.Context) error {
	strays := w.strays()
	for _, from := range slices.Concat(w.crew.collectors, w.crew.couriers) {
		for len(strays) > 0 {
			i := slices.IndexFunc(strays, func(k client.Item) bool { return heldBy(k, from.holder()) })
			if i < 0 {
				break
			}
			owner := strays[i].ResidentID
			theirs := func(k client.Item) bool { return k.ResidentID == owner && heldBy(k, from.holder()) }
			var things []client.Item
			for _, k := range strays {
				if theirs(k) {
					things = append(things, k)
				}
			}
			strays = slices.DeleteFunc(strays, theirs)
			if err := w.handOver(ctx, from, domain.Holder{Kind: domain.HolderResident, ID: owner}, things); err != nil {
				return err
			}
		}
	}
	return nil
}

// strays lists the things in a volunteer's hands all of whose orders are finished.
func (w *world) strays() (out []client.Item) {
	for _, o := range w.orders {
		for _, k := range o.Items {
			k = w.items[k.ID]
			if k.Holder.Kind == domain.HolderStaff && !w.wanted(k) {
				out = appendNew(out, k)
			}
		}
	}
	return out
}

// wanted reports whether an unfinished order uses the item.
func (w *world) wanted(k client.Item) bool {
	return slices.ContainsFunc(w.orders, func(o *order) bool { return !o.State.Final() && o.uses(k.ID) })
}
