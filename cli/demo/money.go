package demo

import (
	"cmp"
	"context"
	"slices"

	"songyao/api/client"
	"songyao/domain"
)

// bill divides the total between the insurance and the resident, to the fen. The
// electronic code pays the insurance's part without us.
func (w *world) bill(o *order, in *client.PurchaseInput) {
	in.InsuredFen = in.TotalFen * share(o.who.insurance) / 100
	in.SelfPaidFen = in.TotalFen - in.InsuredFen
	if o.CardWaived != "" {
		in.InsuredFen, in.TotalFen = 0, in.SelfPaidFen
	}
}

// itemise divides what was paid among the lines by their prices; the last line takes
// what is left of the rounding.
func itemise(in *client.PurchaseInput, prices []domain.Fen) {
	var all, insured, self domain.Fen
	for _, p := range prices {
		all += p
	}
	for i := range in.Lines {
		ins, own := in.InsuredFen-insured, in.SelfPaidFen-self
		if i < len(in.Lines)-1 {
			ins, own = in.InsuredFen*prices[i]/all, in.SelfPaidFen*prices[i]/all
		}
		in.Lines[i].InsuredFen, in.Lines[i].SelfPaidFen, in.Lines[i].TotalFen = ptr(ins), ptr(own), ptr(ins+own)
		insured, self = insured+ins, self+own
	}
}

// price is what the order's open lines cost at the usual prices.
func (w *world) price(o *order) (total domain.Fen) {
	for _, l := range o.open() {
		if drug := w.town.drug(l.DrugID); drug != nil {
			total += w.market.price(drug) * domain.Fen(boxes(l.QuantityMilli, drug))
		}
	}
	return total
}

// paid is what the hospital got for the order: in cash, and from the insurance.
func (o *order) paid() (self, insured domain.Fen) {
	for _, b := range o.Balances {
		switch b.Account.Kind {
		case domain.AccountHospital:
			self += b.AmountFen
		case domain.AccountInsurance:
			insured -= b.AmountFen
		case domain.AccountResident, domain.AccountStaff, domain.AccountFund:
		}
	}
	return self - insured, insured
}

// staffAccount is somebody's purse.
func staffAccount(id domain.ID) client.AccountInput {
	return client.AccountInput{Kind: domain.AccountStaff, ID: &id}
}

// pay records a payment, and lets those confirm it for whom it waits.
func (w *world) pay(ctx context.Context, a *actor, o *order, from, to client.AccountInput, amount domain.Fen, reason string) error {
	m, err := got[client.Money](a.MoveMoney(ctx, o.ID, nil, client.MoneyMoveInput{From: from, To: to, AmountFen: amount, Reason: reason}))
	if err != nil {
		return err
	}
	for _, move := range m.Moves {
		for _, id := range move.Awaits {
			if _, err := got[client.MoneyMove](w.colleague(id).ConfirmMoney(ctx, move.ID, nil, client.MoneyConfirmationInput{})); err != nil {
				return err
			}
		}
	}
	if m, err = got[client.Money](a.GetMoney(ctx, o.ID)); err == nil {
		o.Balances = m.Balances
	}
	return err
}

// colleague is who has the id, of those who have cash in hand at some time.
func (w *world) colleague(id domain.ID) *actor {
	all := append(w.carriers(), w.crew.supervisor, w.crew.dispatcher, w.crew.cashier)
	return all[slices.IndexFunc(all, func(a *actor) bool { return a.id == id })]
}

// settle is the cashier's evening: what couriers collected goes to who had
// advanced it, request by request, until nobody holds or is owed anything.
func (w *world) settle(ctx context.Context) error {
	for _, o := range w.orders {
		if !o.State.Final() {
			continue
		}
		for _, p := range payments(o.Balances) {
			if err := w.pay(ctx, w.crew.cashier, o, staffAccount(p.from), staffAccount(p.to), p.amount, "归还垫付"); err != nil {
				return err
			}
		}
	}
	return nil
}

// payment is cash that goes from who holds too much to who holds too little.
type payment struct {
	from, to domain.ID
	amount   domain.Fen
}

// payments lists what makes up for the advances of one order, largest first.
func payments(balances []client.Balance) (out []payment) {
	var staff []client.Balance
	for _, b := range balances {
		if b.Account.Kind == domain.AccountStaff && b.AmountFen != 0 {
			staff = append(staff, b)
		}
	}
	slices.SortFunc(staff, func(a, b client.Balance) int { return cmp.Compare(b.AmountFen, a.AmountFen) })
	for i, j := 0, len(staff)-1; i < j && staff[i].AmountFen > 0 && staff[j].AmountFen < 0; {
		amount := min(staff[i].AmountFen, -staff[j].AmountFen)
		out = append(out, payment{staff[i].Account.ID, staff[j].Account.ID, amount})
		staff[i].AmountFen -= amount
		staff[j].AmountFen += amount
		if staff[i].AmountFen == 0 {
			i++
		} else {
			j--
		}
	}
	return out
}
