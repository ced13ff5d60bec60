package workflow

import (
	"context"
	"fmt"
	"time"

	"songyao/domain"
	"songyao/store"
	"songyao/workflow/custody"
	"songyao/workflow/market"
)

// Purchase is what the driver bought, as bought.
type Purchase struct {
	Lines       []BoughtLine
	TotalFen    domain.Fen
	InsuredFen  domain.Fen // paid by the insurance
	SelfPaidFen domain.Fen // paid in cash
	ReceiptNo   string
	Papers      []domain.Paper `json:",omitempty"` // shown beside those of the kit
	// ReceiptPhoto is the attachment that shows the receipt; "" without.
	ReceiptPhoto domain.ID
}

// BoughtLine is one line as bought.
type BoughtLine struct {
	LineID   domain.ID
	DrugID   domain.ID
	Quantity domain.Milli
	Paid     *LineSum // nil when the purchase's only line
}

// LineSum is what one line cost.
type LineSum struct{ TotalFen, InsuredFen, SelfPaidFen domain.Fen }

func (Purchase) Event(*domain.Case) domain.Event { return domain.Purchase }

// fetch reads what the counter is judged by: other uses of the receipt today, the picture
// of it, the products bought and the rules. When the supplies run out matters only on
// insurance, which pays for no refill too soon.
func (in Purchase) fetch(ctx context.Context, s *store.Store, now time.Time, c *domain.Case) (_ decider, err error) {
	d, r := purchase{Purchase: in, basket: market.BasketOf(c, now)}, &c.Request
	if in.ReceiptNo != "" {
		began, err := c.Place.Day(now).Start(c.Place.Location())
		if err != nil {
			return nil, err
		}
		if d.receipts, err = s.ReceiptsUsed(ctx, r.CommunityID, r.HospitalID, in.ReceiptNo, began); err != nil {
			return nil, err
		}
	}
	if in.ReceiptPhoto != "" {
		if d.attachments, err = s.AttachmentsByID(ctx, r.CommunityID, []domain.ID{in.ReceiptPhoto}); err != nil {
			return nil, err
		}
	}
	ids := make([]domain.ID, len(in.Lines))
	for i, l := range in.Lines {
		ids[i] = l.DrugID
	}
	rows, err := s.Counter(ctx, r.HospitalID, ids)
	if err != nil {
		return nil, err
	}
	d.market, d.drugs = market.NewSnapshot(rows, now), rows.Drugs
	if in.InsuredFen > 0 {
		d.basket.RunOut, err = d.market.RunOuts(ctx, s, r.CommunityID, r.ResidentID)
	}
	return d, err
}

// purchase is a Purchase with what it rests on.
type purchase struct {
	Purchase
	market      *market.Snapshot // of the hospital
	basket      *market.Basket
	drugs       []domain.Drug    // bought
	receipts    []domain.Request // bought for today with the same receipt number
	attachments []domain.Attached
}

// decide: no question open; the card in the driver's hand; each product what was
// asked for or an allowed substitute, and lawful on this day (checkRules); the sums agree,
// of the purchase and line by line; the receipt not that of another resident today.
// What was not bought becomes a linked request.
func (in purchase) decide(t *transition) error {
	for _, d := range in.drugs {
		t.drugs[d.ID] = d
	}
	if err := t.checkServedByActor(); err != nil {
		return err
	}
	if t.req.DriverID == "" && len(t.Actor.Lacks) > 0 { // buying takes up what was left open
		return domain.Forbidden("not_fit", domain.LackNames(t.Actor.Lacks))
	}
	for _, q := range t.file.Decisions {
		if q.Effective(t.Now) == "" {
			return domain.Invalid("decision_pending", "")
		}
	}
	if err := t.checkCard(); err != nil {
		return err
	}
	if err := in.checkPayment(t); err != nil {
		return err
	}
	sale := &domain.Sale{
		CommunityID: t.req.CommunityID, ID: domain.NewID(t.Now), RequestID: t.req.ID, HospitalID: t.req.HospitalID, DriverID: t.Actor.ID,
		TotalFen: in.TotalFen, InsuredFen: in.InsuredFen, SelfPaidFen: in.SelfPaidFen, ReceiptNo: in.ReceiptNo,
		Papers: in.Papers, ReceiptPhoto: in.ReceiptPhoto, BoughtAt: t.Now,
	}
	if err := in.checkRules(t); err != nil {
		return err
	}
	if err := in.recordLines(t, sale.ID); err != nil {
		return err
	}
	t.Change.Insert(sale)
	if in.ReceiptPhoto != "" {
		if err := t.attach(in.attachments, in.ReceiptPhoto, "", "/receipt_photo_id", domain.PurposeReceipt); err != nil {
			return err
		}
	}
	hospital := domain.Account{Kind: domain.AccountHospital, ID: t.req.HospitalID}
	t.Pay(t.req.ID, t.ActorAccount(), hospital, in.SelfPaidFen, "purchase")
	t.Pay(t.req.ID, domain.Account{Kind: domain.AccountInsurance}, hospital, in.InsuredFen, "purchase")
	bag := t.AddItem(t.req.ResidentID, domain.ItemGoods, t.req.Number(), domain.Holder{Kind: domain.HolderHospital, ID: t.req.HospitalID})
	t.Link(t.req.ID, bag)
	t.Move(bag, t.ActorHolder(), custody.MoveDetails{Request: t.req.ID})
	t.req.DriverID, t.req.PurchasedAt = t.Actor.ID, &t.Now
	return nil
}

// checkPayment checks the sums, and that the card that paid was there.
func (in purchase) checkPayment(t *transition) error {
	if in.TotalFen != in.InsuredFen+in.SelfPaidFen {
		return domain.Invalid("sums_disagree", "/total_fen")
	}
	if err := in.lineSums(); err != nil {
		return err
	}
	for _, r := range in.receipts {
		if r.ResidentID != t.req.ResidentID { // one receipt may be for two requests of one person
			e := domain.Invalid("receipt_used", "/receipt_no")
			e.Related = []domain.ID{r.ID}
			return e
		}
	}
	if t.req.CardWaived != "" {
		if in.InsuredFen != 0 {
			return domain.Invalid("insured_without_card", "/insured_fen")
		}
		return nil
	}
	for _, k := range t.Linked(t.req.ID) {
		if k.Kind == domain.ItemCard && k.Holder() == t.ActorHolder() {
			return nil
		}
	}
	return domain.Invalid("card_not_held", "")
}

// lineSums checks that the lines' sums agree, each in itself and all of them with the
// purchase. The only line of a purchase costs what the purchase costs.
func (in Purchase) lineSums() error {
	var all LineSum
	for i, b := range in.Lines {
		switch {
		case b.Paid == nil && len(in.Lines) > 1:
			return domain.Invalid("line_sums_required", fmt.Sprintf("/lines/%d/total_fen", i))
		case b.Paid == nil:
			return nil
		case b.Paid.TotalFen != b.Paid.InsuredFen+b.Paid.SelfPaidFen:
			return domain.Invalid("sums_disagree", fmt.Sprintf("/lines/%d/total_fen", i))
		}
		all.TotalFen, all.InsuredFen, all.SelfPaidFen = all.TotalFen+b.Paid.TotalFen, all.InsuredFen+b.Paid.InsuredFen, all.SelfPaidFen+b.Paid.SelfPaidFen
	}
	if len(in.Lines) > 0 && all != (LineSum{in.TotalFen, in.InsuredFen, in.SelfPaidFen}) {
		return domain.Invalid("line_sums_disagree", "/lines", all.TotalFen.String(), all.InsuredFen.String(), all.SelfPaidFen.String())
	}
	return nil
}

// costOf is what the line cost: the only one of a purchase costs what the purchase costs.
func (in Purchase) costOf(b BoughtLine) LineSum {
	if b.Paid == nil {
		return LineSum{in.TotalFen, in.InsuredFen, in.SelfPaidFen}
	}
	return *b.Paid
}

// recordLines marks the lines as bought and splits off the rest.
func (in Purchase) recordLines(t *transition, sale domain.ID) error {
	if len(in.Lines) == 0 {
		return domain.Invalid("lines_required", "/lines")
	}
	var rest []*domain.Line
	for i, b := range in.Lines {
		l, err := t.line(b.LineID, fmt.Sprintf("/lines/%d/line_id", i))
		if err != nil {
			return err
		}
		if l.DrugID == "" {
			return domain.Invalid("line_not_settled", fmt.Sprintf("/lines/%d/line_id", i))
		}
		bought, ok := t.drugs[b.DrugID]
		if !ok || bought.Archived {
			return domain.Invalid("unknown_drug", fmt.Sprintf("/lines/%d/drug_id", i))
		}
		asked := t.drugs[l.DrugID]
		if !l.Admits(&asked, &bought, t.accepted(l.ID, bought.ID)) {
			return domain.Invalid("substitution_refused", fmt.Sprintf("/lines/%d/drug_id", i))
		}
		short, tooMuch := l.Rest(&asked, &bought, b.Quantity)
		if tooMuch {
			return domain.Invalid("bought_too_much", fmt.Sprintf("/lines/%d/quantity_milli", i))
		}
		l.Status, l.BoughtDrugID, l.Bought, l.PurchaseID = domain.LineBought, b.DrugID, b.Quantity, sale
		paid := in.costOf(b)
		l.TotalFen, l.InsuredFen, l.SelfPaidFen = paid.TotalFen, paid.InsuredFen, paid.SelfPaidFen
		t.Change.Update(l)
		t.recordSighting(b.DrugID, domain.SeenInStock, t.Now)
		if short > 0 {
			r := *l
			r.ID, r.AskedOf, r.Quantity = domain.NewID(t.Now), l.ID, short
			r.Status, r.BoughtDrugID, r.Bought, r.PurchaseID = domain.LineOpen, "", 0, ""
			r.TotalFen, r.InsuredFen, r.SelfPaidFen = 0, 0, 0
			rest = append(rest, &r)
		}
	}
	untouched := t.openLines()
	if len(rest)+len(untouched) == 0 {
		return nil
	}
	linked := t.split()
	for _, l := range untouched {
		l.RequestID = linked.ID
		t.Change.Update(l)
		t.takeAlong(l.ID, l)
	}
	for _, r := range rest {
		r.RequestID = linked.ID
		t.Change.Insert(r)
		t.takeAlong(r.AskedOf, r)
	}
	return nil
}

// checkRules holds what was bought to the rules of the day: where, how much, on whose
// money, and with which papers. An assignment under rules that have changed since
// does not carry over.
func (in purchase) checkRules(t *transition) error {
	h := in.market.Hospital(t.req.HospitalID)
	var papers []market.PaperCheck
	for i, b := range in.Lines {
		l, err := t.line(b.LineID, fmt.Sprintf("/lines/%d/line_id", i))
		drug := in.market.Drugs[b.DrugID]
		if err != nil || drug == nil {
			continue // recordLines says so
		}
		bought, onInsurance := *l, "/insured_fen"
		if b.Paid != nil {
			onInsurance = fmt.Sprintf("/lines/%d/insured_fen", i)
		}
		bought.Quantity = b.Quantity
		buy := in.basket.Buy(h, &bought, drug)
		buy.Insured = in.costOf(b).InsuredFen > 0 // what is paid for alone is free of the insurance's rules
		v := domain.MayBuy(in.market.Rules, buy)
		for _, f := range v.Refusals {
			switch f.Code {
			case "over_most_days":
				return f.Error(fmt.Sprintf("/lines/%d/quantity_milli", i))
			case "hospital_not_eligible": // who pays alone may
				return f.Error(onInsurance)
			}
			return f.Error(fmt.Sprintf("/lines/%d/drug_id", i))
		}
		for _, f := range v.Warnings {
			if f.Code == "refill_too_soon" {
				return f.Error(onInsurance)
			}
		}
		papers = market.RequirePapers(papers, v.Papers, drug.ID)
	}
	market.TickPapers(papers, in.basket.Kit)
	if lacking := market.MissingPapers(papers, in.Papers); len(lacking) > 0 {
		return domain.Invalid("paper_missing", "/papers", lacking)
	}
	return nil
}

// accepted reports whether the resident, asked by the hotline, agreed to this very
// product for the line. The last answer counts.
func (t *transition) accepted(line, drug domain.ID) bool {
	var last domain.Answer
	for i := range t.file.Decisions {
		if q := &t.file.Decisions[i]; q.Question == domain.AskMaker && q.LineID == line && q.DrugID == drug {
			last = q.Effective(t.Now)
		}
	}
	return last == domain.Accept
}
