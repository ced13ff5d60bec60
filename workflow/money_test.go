package workflow

import (
	"slices"
	"testing"
	"time"

	"songyao/domain"
)

// A day lost adding up money: every line says what it cost, and the lines are the
// purchase, to the fen.
func TestLineSums(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		v := w.assigned(func(in *Registration) {
			in.Lines = append(in.Lines, NewLine{DrugID: w.drugs[2], Quantity: 300_000, Substitution: domain.SubstituteNever})
		})
		sums := func(of ...*LineSum) Purchase {
			p := bought(v)
			for i, s := range of {
				p.Lines[i].Paid = s
			}
			return p
		}
		w.refuse("line_sums_required", v.ID, domain.RoleDriver, sums(nil, &LineSum{6_000, 3_000, 3_000}))
		w.refuse("line_sums_required", v.ID, domain.RoleDriver, sums(&LineSum{6_000, 3_000, 3_000}, nil))
		w.refuse("sums_disagree", v.ID, domain.RoleDriver, sums(&LineSum{4_000, 3_000, 1_001}, &LineSum{2_000, 0, 2_000}))
		w.refuse("line_sums_disagree", v.ID, domain.RoleDriver, sums(&LineSum{4_000, 3_000, 1_000}, &LineSum{2_001, 0, 2_001}))
		w.refuse("line_sums_disagree", v.ID, domain.RoleDriver, sums(&LineSum{4_000, 2_000, 2_000}, &LineSum{2_000, 0, 2_000}))
		v = w.fire(v.ID, domain.RoleDriver, sums(&LineSum{4_000, 3_000, 1_000}, &LineSum{2_000, 0, 2_000}))
		v = must(w.flow.Request(t.Context(), w.as(domain.RoleOperator), v.ID))
		var total domain.Fen
		for _, l := range v.Lines {
			if total += l.TotalFen; l.TotalFen != l.InsuredFen+l.SelfPaidFen {
				t.Errorf("%+v", l)
			}
		}
		if total != 6_000 {
			t.Errorf("the lines cost %s", total)
		}
		w.verified()
	})
}

// What is not bought has no price yet, and the only line of a purchase costs it all.
func TestPartialPurchaseHasItsPrice(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		v := w.assigned(func(in *Registration) { in.Lines[0].Quantity = 56_000 })
		half := bought(v)
		half.Lines[0].Quantity = 28_000
		v = w.fire(v.ID, domain.RoleDriver, half)
		rest := must(w.flow.Request(t.Context(), w.as(domain.RoleOperator), v.SplitInto[0]))
		if v.Lines[0].TotalFen != 6_000 || rest.Lines[0].TotalFen != 0 {
			t.Errorf("bought for %s, the rest for %s", v.Lines[0].TotalFen, rest.Lines[0].TotalFen)
		}
	})
}

// One receipt handed in for two residents is a slip, or worse. One for two requests
// of the same resident is not, nor is the same number tomorrow or elsewhere.
func TestReceiptIsUsedOnce(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		buy := func(v *RequestView, number string) Purchase {
			p := bought(v)
			p.ReceiptNo = number
			return p
		}
		first, same := w.assigned(), w.register(func(in *Registration) { in.DuplicateReason = "走失一盒" })
		w.fire(first.ID, domain.RoleDriver, buy(first, "MZ-1"))
		same = w.fire(same.ID, domain.RoleCollector, CollectCard{})
		same = w.fire(same.ID, domain.RoleDispatcher, AssignHospital{HospitalID: w.hospitals[0], DriverID: w.staff[domain.RoleDriver]})
		w.fire(same.ID, domain.RoleDriver, buy(same, "MZ-1"))
		w.resident = w.newResident("李大爷")
		other := w.assigned()
		_, err := w.flow.Fire(t.Context(), w.as(domain.RoleDriver), other.ID, buy(other, "MZ-1"))
		if e := domain.AsError(err); e.Code != "receipt_used" || len(e.Related) == 0 {
			t.Errorf("%v", err)
		}
		w.pass(24 * time.Hour)
		w.fire(other.ID, domain.RoleDriver, buy(other, "MZ-1"))
		w.verified()
	})
}

// A question that nobody answers in time: the default holds, the ledger says so, and
// the hotline has an alert until somebody has answered or the driver has gone on.
func TestDecisionOverdue(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		ctx := t.Context()
		v := w.assigned()
		w.refuse("price_required", v.ID, domain.RoleDriver, AskDecision{Question: domain.AskPrice, Text: "涨价", Minutes: 10, DefaultAnswer: domain.Refuse})
		ask := AskDecision{
			Question: domain.AskPrice, Text: "涨价 12 元", AskedFen: 4_800, OfferedFen: 6_000, Minutes: 30, DefaultAnswer: domain.Refuse,
		}
		w.fire(v.ID, domain.RoleDriver, ask)
		ask.Minutes, ask.Question, ask.Text = 10, domain.AskOther, "只剩近效期的"
		w.fire(v.ID, domain.RoleDriver, ask)
		waiting := must(w.flow.Decisions(ctx, w.as(domain.RoleOperator), "", 10))
		if len(waiting) != 2 || waiting[0].Question != domain.AskOther || waiting[1].OfferedFen != 6_000 || waiting[1].AskedFen != 4_800 {
			t.Fatalf("%+v", waiting)
		}
		job := func(raised, cleared int, when string) {
			t.Helper()
			if up, down, err := w.flow.FlagCustody(ctx); up != raised || down != cleared || err != nil {
				t.Errorf("%s: %d raised, %d cleared, %v", when, up, down, err)
			}
		}
		job(0, 0, "in time")
		w.pass(10 * time.Minute)
		job(1, 0, "the first is due")
		job(0, 0, "looked again")
		v = must(w.flow.Request(ctx, w.as(domain.RoleDriver), v.ID))
		asked := v.Decisions[slices.IndexFunc(v.Decisions, func(d domain.Decision) bool { return d.Question == domain.AskOther })]
		if got := asked.Effective(v.AsOf); got != domain.Refuse {
			t.Errorf("the driver sees %q", got)
		}
		entries := must(w.flow.Entries(ctx, w.as(domain.RoleSupervisor), w.community, 0, 200))
		if last := entries[len(entries)-2]; last.Action != "decision.default" || last.SubjectID != asked.ID {
			t.Errorf("the ledger says %+v", last)
		}
		w.fire(v.ID, domain.RoleOperator, Decide{DecisionID: asked.ID, Answer: domain.Accept, Note: "女儿同意"})
		job(0, 1, "answered after all")
		w.pass(time.Hour)
		job(1, 0, "the second is due")
		w.fire(v.ID, domain.RoleDriver, bought(v))
		job(0, 1, "the driver has gone on")
		if left := must(w.flow.Decisions(ctx, w.as(domain.RoleOperator), "", 10)); len(left) != 0 {
			t.Errorf("%+v", left)
		}
		w.verified()
	})
}

// The picture of the receipt belongs to the request; a picture of something else is
// none.
func TestReceiptPhoto(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		v := w.assigned()
		p := bought(v)
		p.ReceiptPhoto = w.upload(domain.RoleDriver, Upload{RequestID: v.ID, Purpose: domain.PurposeBox}).ID
		w.refuse("unknown_attachment", v.ID, domain.RoleDriver, p)
		p.ReceiptPhoto = w.upload(domain.RoleDriver, Upload{Purpose: domain.PurposeReceipt}).ID
		v = w.fire(v.ID, domain.RoleDriver, p)
		if len(v.Attachments) != 2 || v.Attachments[1].ID != p.ReceiptPhoto {
			t.Errorf("%+v", v.Attachments)
		}
		sale := must(w.st.Sale(t.Context(), w.community, v.ID))
		if sale.ReceiptPhoto != p.ReceiptPhoto || sale.ReceiptNo != p.ReceiptNo {
			t.Errorf("%+v", sale)
		}
	})
}

// TestEnvelopeLeftAtACounter: leaving the envelope somewhere is no way to be rid of
// the money; only a supervisor moves it to the office.
func TestEnvelopeLeftAtACounter(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		v := w.collected()
		must(w.flow.HandOver(t.Context(), w.as(domain.RoleDriver), Handover{
			Items: []domain.ID{w.item(v, domain.ItemCash).ID}, To: domain.Holder{Kind: domain.HolderHospital, ID: w.hospitals[0]},
		}))
		v = must(w.flow.Request(t.Context(), w.as(domain.RoleOperator), v.ID))
		if !slices.Contains(v.Balances, domain.Balance{RequestID: v.ID, AccountKind: domain.AccountStaff, AccountID: w.staff[domain.RoleDriver], AmountFen: 10_000}) {
			t.Errorf("%+v", v.Balances)
		}
		w.verified()
	})
}
