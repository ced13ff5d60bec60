package demo

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"slices"
	"time"

	"songyao/api/client"
	"songyao/domain"
)

// counter is what happens to one order at the hospital's counter.
func (w *world) counter(ctx context.Context, o *order, h *client.Hospital) error {
	if o.fate.cancelled == atTheCounter {
		return w.cancel(ctx, o, "家属来电：已在外院配到")
	}
	dearer, refused, err := w.ask(ctx, o)
	if err != nil {
		return err
	}
	if refused {
		return w.cancel(ctx, o, "价格变动，家属不同意")
	}
	bought, short, err := w.look(ctx, o, h)
	if err != nil {
		return err
	}
	if len(short) > 0 {
		if err := w.miss(ctx, o, h, short); err != nil {
			return err
		}
	}
	if len(bought) == 0 {
		return nil
	}
	return w.buy(ctx, o, bought, dearer)
}

// look asks for each line at the counter: what is bought, and what is not there.
// Another maker's box is taken when the line lets it.
func (w *world) look(ctx context.Context, o *order, h *client.Hospital) (bought []client.BoughtLineInput, short []domain.ID, err error) {
	for _, l := range o.open() {
		drug := w.town.drug(l.DrugID)
		if !w.market.has(h, drug, w.day) {
			if drug, err = w.substitute(ctx, o, l, h); err != nil {
				return nil, nil, err
			}
		}
		if drug == nil {
			short = append(short, l.ID)
			continue
		}
		if err := w.mixUp(ctx, o, l, h); err != nil {
			return nil, nil, err
		}
		b := client.BoughtLineInput{LineID: l.ID, DrugID: drug.ID, QuantityMilli: l.QuantityMilli}
		if o.fate.partial && !w.last() && l.QuantityMilli >= 2*drug.PackSizeMilli {
			b.QuantityMilli = drug.PackSizeMilli
		}
		bought = append(bought, b)
	}
	return bought, short, nil
}

// substitute is the other maker's product, if the counter has it and the line
// or the resident allows it; nil when not.
func (w *world) substitute(ctx context.Context, o *order, l client.Line, h *client.Hospital) (*client.Drug, error) {
	other, made := w.town.other[l.DrugID]
	if !made || !w.market.has(h, &other, w.day) {
		return nil, nil
	}
	switch l.Substitution {
	case domain.SubstituteGeneric, domain.SubstituteAny:
		return &other, nil
	case domain.SubstituteAsk:
		answer, err := w.decide(ctx, o, client.DecisionInput{
			Question: domain.AskMaker, LineID: &l.ID, DrugID: &other.ID, Text: "只有其他厂家的，可以吗？", DefaultAnswer: o.fate.answer,
		})
		if err != nil || answer == domain.Refuse {
			return nil, err
		}
		return &other, nil
	case domain.SubstituteNever:
	}
	return nil, nil
}

// mixedUp is how many lines on which nothing but the product itself may be bought
// there are to each of which the counter hands over another maker's box first.
const mixedUp = 3

// mixUp is a driver who enters another maker's box for a patient who is allergic to
// it: the service must refuse it, and the right one is bought.
func (w *world) mixUp(ctx context.Context, o *order, l client.Line, h *client.Hospital) error {
	other, made := w.town.other[l.DrugID]
	if l.Substitution != domain.SubstituteNever || !made || !w.market.has(h, &other, w.day) ||
		w.seed.dice("another maker's box", o.call.n).IntN(mixedUp) != 0 {
		return nil
	}
	in := w.receipt(o, []client.BoughtLineInput{{LineID: l.ID, DrugID: other.ID, QuantityMilli: l.QuantityMilli}}, false)
	_, err := got[client.Request](w.crew.driver.RecordPurchase(ctx, o.ID, nil, in))
	if !refused(err, "substitution_refused") {
		return fmt.Errorf("a substitute where none is allowed: %w", cmp.Or(err, errors.New("it was taken")))
	}
	w.counts.mistakes++
	return nil
}

// ask puts the question that fate has for the order: a price that went up, a
// record book that was left at home.
func (w *world) ask(ctx context.Context, o *order) (dearer, refused bool, err error) {
	question := o.fate.question
	o.fate.question = "" // once is enough, should the order come to another counter
	switch question {
	case domain.AskPrice:
		answer, err := w.decide(ctx, o, client.DecisionInput{
			Question: question, Text: "价格上调约一成，还要吗？", DefaultAnswer: o.fate.answer,
			AskedFen: ptr(w.price(o)), OfferedFen: ptr(w.price(o) * 11 / 10),
		})
		return true, answer == domain.Refuse, err
	case domain.AskRecord:
		_, err := w.decide(ctx, o, client.DecisionInput{
			Question: question, Text: "没有病历本，可以用空药盒代替吗？", DefaultAnswer: domain.Accept,
		})
		return false, false, err
	case domain.AskMaker, domain.AskOther, "":
	}
	return false, false, nil
}

// decide asks the hotline and waits: for the answer after a call to the
// resident, or until the default answer holds, which here is the same.
func (w *world) decide(ctx context.Context, o *order, in client.DecisionInput) (domain.Answer, error) {
	const minutes = 12
	in.Minutes = ptr(minutes)
	r, err := got[client.Request](w.crew.driver.AskDecision(ctx, o.ID, nil, in))
	if err := w.learn(o, r, err); err != nil {
		return "", err
	}
	if o.fate.silence {
		if err := w.rung(ctx, o, domain.CallOut, domain.AboutDecision, domain.CallNoAnswer); err != nil {
			return "", err
		}
		return in.DefaultAnswer, w.pass(ctx, minutes*time.Minute)
	}
	if err := w.pass(ctx, 4*time.Minute); err != nil {
		return "", err
	}
	asked := o.Decisions[len(o.Decisions)-1]
	r, err = got[client.Request](w.operator(o.call.n).AnswerDecision(ctx, o.ID, asked.ID, nil,
		client.AnswerInput{Answer: in.DefaultAnswer, Note: "已电话联系家属"}))
	if err := w.learn(o, r, err); err != nil {
		return "", err
	}
	return in.DefaultAnswer, w.rung(ctx, o, domain.CallOut, domain.AboutDecision, domain.CallReached)
}

// miss reports what the counter does not have. All lines short: the order looks
// for another hospital. Some: a linked order does.
func (w *world) miss(ctx context.Context, o *order, h *client.Hospital, short []domain.ID) error {
	for _, l := range o.open() {
		if slices.Contains(short, l.ID) {
			w.short[shelf{h.ID, l.DrugID, ""}] = true
			w.short[shelf{h.ID, l.DrugID, o.who.id}] = true
		}
	}
	known := o.SplitOff
	r, err := got[client.Request](w.crew.driver.ReportShortage(ctx, o.ID, nil, client.ShortageInput{
		LineIds: short, Seen: "药房窗口：已断货",
	}))
	if err := w.learn(o, r, err); err != nil {
		return err
	}
	if o.State == domain.CardCollected {
		return w.assign(ctx, o, maxStops)
	}
	rest, err := w.splitOff(ctx, o, known)
	if err != nil {
		return err
	}
	return w.assign(ctx, rest, maxStops)
}

// splitOff takes up the linked order that was born of this one.
func (w *world) splitOff(ctx context.Context, o *order, known []domain.ID) (*order, error) {
	if len(o.SplitOff) != len(known)+1 {
		return nil, fmt.Errorf("%s has split off %v after %v", o.Number, o.SplitOff, known)
	}
	r, err := got[client.Request](w.crew.dispatcher.GetRequest(ctx, o.SplitOff[len(known)]))
	if err != nil {
		return nil, err
	}
	rest := &order{who: o.who, call: o.call, fate: fate{waiver: o.fate.waiver, answer: domain.Accept}}
	w.add(rest, r)
	return rest, nil
}

// receipt is what the counter writes for the lines.
func (w *world) receipt(o *order, lines []client.BoughtLineInput, dearer bool) client.PurchaseInput {
	in := client.PurchaseInput{Lines: lines, ReceiptNo: "MZ" + o.Number}
	prices := make([]domain.Fen, len(lines))
	for i, b := range lines {
		drug := w.town.drug(b.DrugID)
		prices[i] = w.market.price(drug) * domain.Fen(boxes(b.QuantityMilli, drug))
		if dearer {
			prices[i] += prices[i] / 10
		}
		in.TotalFen += prices[i]
	}
	if w.narcotic(o) {
		in.Papers = []client.ShownPaper{domain.PaperAgentID, domain.PaperPatientID, domain.PaperSpecialRecord}
	}
	w.bill(o, &in)
	itemise(&in, prices)
	return in
}

// buy pays and takes the bag. What the counter did not hand out is for another
// day.
func (w *world) buy(ctx context.Context, o *order, lines []client.BoughtLineInput, dearer bool) error {
	in, known := w.receipt(o, lines, dearer), o.SplitOff
	r, err := got[client.Request](w.crew.driver.RecordPurchase(ctx, o.ID, nil, in))
	if err := w.learn(o, r, err); err != nil || len(o.SplitOff) == len(known) {
		return err
	}
	rest, err := w.splitOff(ctx, o, known)
	if err == nil {
		rest.notBefore = w.day + 1
	}
	return err
}
