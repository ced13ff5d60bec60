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

func (in Purchase) fetch(ctx context.Context, s *store.Store, now time.Time, c *domain.Case) (known Facts, err error) {
	if in.ReceiptNo != "" {
		began, err := c.Place.Day(now).Start(c.Place.Location())
		if err != nil {
			return known, err
		}
		if known.receipts, err = s.ReceiptsUsed(ctx, c.Request.CommunityID, c.Request.HospitalID, in.ReceiptNo, began); err != nil {
			return known, err
		}
	}
	if in.ReceiptPhoto != "" {
		if known.attachments, err = s.AttachmentsByID(ctx, c.Request.CommunityID, []domain.ID{in.ReceiptPhoto}); err != nil {
			return known, err
		}
	}
	ids := make([]domain.ID, len(in.Lines))
	for i, l := range in.Lines {
		ids[i] = l.DrugID
	}
	rows, err := s.Counter(ctx, c.Request.HospitalID, ids)
	if err != nil {
		return known, err
	}
	known.Market, known.drugs = market.NewSnapshot(rows, now), map[domain.ID]domain.Drug{}
	for _, d := range rows.Drugs {
		known.drugs[d.ID] = d
	}
	known.Basket = market.BasketOf(c, now)
	if in.InsuredFen > 0 {
		known.Basket.RunOut, err = known.Market.RunOuts(ctx, s, c.Request.CommunityID, c.Request.ResidentID)
	}
	return known, err
}

// decide: no question open; the card in the driver's hand; each product what was
// asked for or an allowed substitute, and lawful on this day (lawful); the sums agree,
// of the purchase and line by line; the receipt not that of another resident today.
// What was not bought becomes a linked request.
func (in Purchase) decide(s *transition) error {
	if err := s.myErrand(); err != nil {
		return err
	}
	if s.req.DriverID == "" && len(s.lacks) > 0 { // buying takes up what was left open
		return domain.Forbidden("not_fit", domain.LackNames(s.lacks))
	}
	for _, q := range s.file.Decisions {
		if q.Effective(s.Now) == "" {
			return domain.Invalid("decision_pending", "")
		}
	}
	if err := s.cardAtHand(); err != nil {
		return err
	}
	if err := in.paid(s); err != nil {
		return err
	}
	sale := &domain.Sale{
		CommunityID: s.req.CommunityID, ID: domain.NewID(s.Now), RequestID: s.req.ID, HospitalID: s.req.HospitalID, DriverID: s.Actor.ID,
		TotalFen: in.TotalFen, InsuredFen: in.InsuredFen, SelfPaidFen: in.SelfPaidFen, ReceiptNo: in.ReceiptNo,
		Papers: in.Papers, ReceiptPhoto: in.ReceiptPhoto, BoughtAt: s.Now,
	}
	if err := in.lawful(s); err != nil {
		return err
	}
	if err := in.take(s, sale.ID); err != nil {
		return err
	}
	s.Change.Insert(sale)
	if in.ReceiptPhoto != "" {
		if err := s.attach(in.ReceiptPhoto, "", "/receipt_photo_id", domain.PurposeReceipt); err != nil {
			return err
		}
	}
	hospital := domain.Account{Kind: domain.AccountHospital, ID: s.req.HospitalID}
	s.Pay(s.req.ID, s.ActorAccount(), hospital, in.SelfPaidFen, "purchase")
	s.Pay(s.req.ID, domain.Account{Kind: domain.AccountInsurance}, hospital, in.InsuredFen, "purchase")
	bag := s.AddItem(s.req.ResidentID, domain.ItemGoods, s.req.Number(), domain.Holder{Kind: domain.HolderHospital, ID: s.req.HospitalID})
	s.Link(s.req.ID, bag)
	s.Move(bag, s.ActorHolder(), custody.MoveDetails{Request: s.req.ID})
	s.req.DriverID, s.req.PurchasedAt = s.Actor.ID, &s.Now
	return nil
}

// paid checks the sums, and that the card that paid was there.
func (in Purchase) paid(s *transition) error {
	if in.TotalFen != in.InsuredFen+in.SelfPaidFen {
		return domain.Invalid("sums_disagree", "/total_fen")
	}
	if err := in.lineSums(); err != nil {
		return err
	}
	for _, r := range s.receipts {
		if r.ResidentID != s.req.ResidentID { // one receipt may be for two requests of one person
			e := domain.Invalid("receipt_used", "/receipt_no")
			e.Related = []domain.ID{r.ID}
			return e
		}
	}
	if s.req.CardWaived != "" {
		if in.InsuredFen != 0 {
			return domain.Invalid("insured_without_card", "/insured_fen")
		}
		return nil
	}
	for _, k := range s.Linked(s.req.ID) {
		if k.Kind == domain.ItemCard && k.Holder() == s.ActorHolder() {
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

// take marks the lines as bought and splits off the rest.
func (in Purchase) take(s *transition, sale domain.ID) error {
	if len(in.Lines) == 0 {
		return domain.Invalid("lines_required", "/lines")
	}
	var rest []*domain.Line
	for i, b := range in.Lines {
		l, err := s.line(b.LineID, fmt.Sprintf("/lines/%d/line_id", i))
		if err != nil {
			return err
		}
		if l.DrugID == "" {
			return domain.Invalid("line_not_settled", fmt.Sprintf("/lines/%d/line_id", i))
		}
		bought, ok := s.drugs[b.DrugID]
		if !ok || bought.Archived {
			return domain.Invalid("unknown_drug", fmt.Sprintf("/lines/%d/drug_id", i))
		}
		asked := s.drugs[l.DrugID]
		if !l.Admits(&asked, &bought, s.accepted(l.ID, bought.ID)) {
			return domain.Invalid("substitution_refused", fmt.Sprintf("/lines/%d/drug_id", i))
		}
		short, tooMuch := l.Rest(&asked, &bought, b.Quantity)
		if tooMuch {
			return domain.Invalid("bought_too_much", fmt.Sprintf("/lines/%d/quantity_milli", i))
		}
		l.Status, l.BoughtDrugID, l.Bought, l.PurchaseID = domain.LineBought, b.DrugID, b.Quantity, sale
		paid := in.costOf(b)
		l.TotalFen, l.InsuredFen, l.SelfPaidFen = paid.TotalFen, paid.InsuredFen, paid.SelfPaidFen
		s.Change.Update(l)
		s.saw(b.DrugID, domain.SeenInStock, s.Now)
		if short > 0 {
			r := *l
			r.ID, r.AskedOf, r.Quantity = domain.NewID(s.Now), l.ID, short
			r.Status, r.BoughtDrugID, r.Bought, r.PurchaseID = domain.LineOpen, "", 0, ""
			r.TotalFen, r.InsuredFen, r.SelfPaidFen = 0, 0, 0
			rest = append(rest, &r)
		}
	}
	untouched := s.openLines()
	if len(rest)+len(untouched) == 0 {
		return nil
	}
	linked := s.split()
	for _, l := range untouched {
		l.RequestID = linked.ID
		s.Change.Update(l)
		s.takeAlong(l.ID, l)
	}
	for _, r := range rest {
		r.RequestID = linked.ID
		s.Change.Insert(r)
		s.takeAlong(r.AskedOf, r)
	}
	return nil
}

// lawful holds what was bought to the rules of the day: where, how much, on whose
// money, and with which papers. An assignment under rules that have changed since
// does not carry over.
func (in Purchase) lawful(s *transition) error {
	h := s.Market.Hospital(s.req.HospitalID)
	var papers []market.PaperCheck
	for i, b := range in.Lines {
		l, err := s.line(b.LineID, fmt.Sprintf("/lines/%d/line_id", i))
		drug := s.Market.Drugs[b.DrugID]
		if err != nil || drug == nil {
			continue // take says so
		}
		bought, onInsurance := *l, "/insured_fen"
		if b.Paid != nil {
			onInsurance = fmt.Sprintf("/lines/%d/insured_fen", i)
		}
		bought.Quantity = b.Quantity
		buy := s.Basket.Buy(h, &bought, drug)
		buy.Insured = in.costOf(b).InsuredFen > 0 // what is paid for alone is free of the insurance's rules
		v := domain.MayBuy(s.Market.Rules, buy)
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
	market.TickPapers(papers, s.Basket.Kit)
	if lacking := market.MissingPapers(papers, in.Papers); len(lacking) > 0 {
		return domain.Invalid("paper_missing", "/papers", lacking)
	}
	return nil
}

// accepted reports whether the resident, asked by the hotline, agreed to this very
// product for the line. The last answer counts.
func (s *transition) accepted(line, drug domain.ID) bool {
	var last domain.Answer
	for i := range s.file.Decisions {
		if q := &s.file.Decisions[i]; q.Question == domain.AskMaker && q.LineID == line && q.DrugID == drug {
			last = q.Effective(s.Now)
		}
	}
	return last == domain.Accept
}
