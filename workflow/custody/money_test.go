package custody_test

import (
	"slices"
	"testing"
	"time"

	"songyao/domain"
	"songyao/workflow"
	"songyao/workflow/custody"
	"songyao/workflow/flowtest"
)

// A day lost adding up money: every line says what it cost, and the lines are the
// purchase, to the fen.
func TestLineSums(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		v := w.Assigned(func(in *workflow.Registration) {
			in.Lines = append(in.Lines, workflow.NewLine{DrugID: w.Drugs[2], Quantity: 300_000, Substitution: domain.SubstituteNever})
		})
		sums := func(of ...*workflow.LineSum) workflow.Purchase {
			p := flowtest.Bought(v)
			for i, s := range of {
				p.Lines[i].Paid = s
			}
			return p
		}
		w.Refuse("line_sums_required", v.ID, domain.RoleDriver, sums(nil, &workflow.LineSum{TotalFen: 6_000, InsuredFen: 3_000, SelfPaidFen: 3_000}))
		w.Refuse("line_sums_required", v.ID, domain.RoleDriver, sums(&workflow.LineSum{TotalFen: 6_000, InsuredFen: 3_000, SelfPaidFen: 3_000}, nil))
		w.Refuse("sums_disagree", v.ID, domain.RoleDriver, sums(&workflow.LineSum{TotalFen: 4_000, InsuredFen: 3_000, SelfPaidFen: 1_001}, &workflow.LineSum{TotalFen: 2_000, InsuredFen: 0, SelfPaidFen: 2_000}))
		w.Refuse("line_sums_disagree", v.ID, domain.RoleDriver, sums(&workflow.LineSum{TotalFen: 4_000, InsuredFen: 3_000, SelfPaidFen: 1_000}, &workflow.LineSum{TotalFen: 2_001, InsuredFen: 0, SelfPaidFen: 2_001}))
		w.Refuse("line_sums_disagree", v.ID, domain.RoleDriver, sums(&workflow.LineSum{TotalFen: 4_000, InsuredFen: 2_000, SelfPaidFen: 2_000}, &workflow.LineSum{TotalFen: 2_000, InsuredFen: 0, SelfPaidFen: 2_000}))
		v = w.Fire(v.ID, domain.RoleDriver, sums(&workflow.LineSum{TotalFen: 4_000, InsuredFen: 3_000, SelfPaidFen: 1_000}, &workflow.LineSum{TotalFen: 2_000, InsuredFen: 0, SelfPaidFen: 2_000}))
		v = flowtest.Must(w.Workflow.Request(t.Context(), w.As(domain.RoleOperator), v.ID))
		var total domain.Fen
		for _, l := range v.Lines {
			if total += l.TotalFen; l.TotalFen != l.InsuredFen+l.SelfPaidFen {
				t.Errorf("%+v", l)
			}
		}
		if total != 6_000 {
			t.Errorf("the lines cost %s", total)
		}
		w.Verified()
	})
}

// What is not bought has no price yet, and the only line of a purchase costs it all.
func TestPartialPurchaseHasItsPrice(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		v := w.Assigned(func(in *workflow.Registration) { in.Lines[0].Quantity = 56_000 })
		half := flowtest.Bought(v)
		half.Lines[0].Quantity = 28_000
		v = w.Fire(v.ID, domain.RoleDriver, half)
		rest := flowtest.Must(w.Workflow.Request(t.Context(), w.As(domain.RoleOperator), v.SplitInto[0]))
		if v.Lines[0].TotalFen != 6_000 || rest.Lines[0].TotalFen != 0 {
			t.Errorf("bought for %s, the rest for %s", v.Lines[0].TotalFen, rest.Lines[0].TotalFen)
		}
	})
}

// One receipt handed in for two residents is a slip, or worse. One for two requests
// of the same resident is not, nor is the same number tomorrow or elsewhere.
func TestReceiptIsUsedOnce(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		buy := func(v *workflow.RequestView, number string) workflow.Purchase {
			p := flowtest.Bought(v)
			p.ReceiptNo = number
			return p
		}
		first, same := w.Assigned(), w.Register(func(in *workflow.Registration) { in.DuplicateReason = "走失一盒" })
		w.Fire(first.ID, domain.RoleDriver, buy(first, "MZ-1"))
		same = w.Fire(same.ID, domain.RoleCollector, workflow.CollectCard{})
		same = w.Fire(same.ID, domain.RoleDispatcher, workflow.AssignHospital{HospitalID: w.Hospitals[0], DriverID: w.Staff[domain.RoleDriver]})
		w.Fire(same.ID, domain.RoleDriver, buy(same, "MZ-1"))
		w.Resident = w.NewResident("李大爷")
		other := w.Assigned()
		_, err := w.Workflow.Fire(t.Context(), w.As(domain.RoleDriver), other.ID, buy(other, "MZ-1"))
		if e := domain.AsError(err); e.Code != "receipt_used" || len(e.Related) == 0 {
			t.Errorf("%v", err)
		}
		w.Pass(24 * time.Hour)
		w.Fire(other.ID, domain.RoleDriver, buy(other, "MZ-1"))
		w.Verified()
	})
}

// A question that nobody answers in time: the default holds, the ledger says so, and
// the hotline has an alert until somebody has answered or the driver has gone on.
func TestDecisionOverdue(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		ctx := t.Context()
		v := w.Assigned()
		w.Refuse("price_required", v.ID, domain.RoleDriver, workflow.AskDecision{Question: domain.AskPrice, Text: "涨价", Minutes: 10, DefaultAnswer: domain.Refuse})
		ask := workflow.AskDecision{
			Question: domain.AskPrice, Text: "涨价 12 元", AskedFen: 4_800, OfferedFen: 6_000, Minutes: 30, DefaultAnswer: domain.Refuse,
		}
		w.Fire(v.ID, domain.RoleDriver, ask)
		ask.Minutes, ask.Question, ask.Text = 10, domain.AskOther, "只剩近效期的"
		w.Fire(v.ID, domain.RoleDriver, ask)
		waiting := flowtest.Must(w.Workflow.Decisions(ctx, w.As(domain.RoleOperator), "", 10))
		if len(waiting) != 2 || waiting[0].Question != domain.AskOther || waiting[1].OfferedFen != 6_000 || waiting[1].AskedFen != 4_800 {
			t.Fatalf("%+v", waiting)
		}
		job := func(raised, cleared int, when string) {
			t.Helper()
			if up, down, err := w.Custody.FlagCustody(ctx); up != raised || down != cleared || err != nil {
				t.Errorf("%s: %d raised, %d cleared, %v", when, up, down, err)
			}
		}
		job(0, 0, "in time")
		w.Pass(10 * time.Minute)
		job(1, 0, "the first is due")
		job(0, 0, "looked again")
		v = flowtest.Must(w.Workflow.Request(ctx, w.As(domain.RoleDriver), v.ID))
		asked := v.Decisions[slices.IndexFunc(v.Decisions, func(d domain.Decision) bool { return d.Question == domain.AskOther })]
		if got := asked.Effective(v.AsOf); got != domain.Refuse {
			t.Errorf("the driver sees %q", got)
		}
		entries := flowtest.Must(w.Ledger.Entries(ctx, w.As(domain.RoleSupervisor), w.Community, 0, 200))
		if last := entries[len(entries)-2]; last.Action != "decision.default" || last.SubjectID != asked.ID {
			t.Errorf("the ledger says %+v", last)
		}
		w.Fire(v.ID, domain.RoleOperator, workflow.Decide{DecisionID: asked.ID, Answer: domain.Accept, Note: "女儿同意"})
		job(0, 1, "answered after all")
		w.Pass(time.Hour)
		job(1, 0, "the second is due")
		w.Fire(v.ID, domain.RoleDriver, flowtest.Bought(v))
		job(0, 1, "the driver has gone on")
		if left := flowtest.Must(w.Workflow.Decisions(ctx, w.As(domain.RoleOperator), "", 10)); len(left) != 0 {
			t.Errorf("%+v", left)
		}
		w.Verified()
	})
}

// The picture of the receipt belongs to the request; a picture of something else is
// none.
func TestReceiptPhoto(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		v := w.Assigned()
		p := flowtest.Bought(v)
		p.ReceiptPhoto = w.Upload(domain.RoleDriver, workflow.Upload{RequestID: v.ID, Purpose: domain.PurposeBox}).ID
		w.Refuse("unknown_attachment", v.ID, domain.RoleDriver, p)
		p.ReceiptPhoto = w.Upload(domain.RoleDriver, workflow.Upload{Purpose: domain.PurposeReceipt}).ID
		v = w.Fire(v.ID, domain.RoleDriver, p)
		if len(v.Attachments) != 2 || v.Attachments[1].ID != p.ReceiptPhoto {
			t.Errorf("%+v", v.Attachments)
		}
		sale := flowtest.Must(w.Store.Sale(t.Context(), w.Community, v.ID))
		if sale.ReceiptPhoto != p.ReceiptPhoto || sale.ReceiptNo != p.ReceiptNo {
			t.Errorf("%+v", sale)
		}
	})
}

// TestEnvelopeLeftAtACounter: leaving the envelope somewhere is no way to be rid of
// the money; only a supervisor moves it to the office.
func TestEnvelopeLeftAtACounter(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		v := w.Collected()
		flowtest.Must(w.Custody.HandOver(t.Context(), w.As(domain.RoleDriver), custody.Handover{
			Items: []domain.ID{w.Item(v, domain.ItemCash).ID}, To: domain.Holder{Kind: domain.HolderHospital, ID: w.Hospitals[0]},
		}))
		v = flowtest.Must(w.Workflow.Request(t.Context(), w.As(domain.RoleOperator), v.ID))
		if !slices.Contains(v.Balances, domain.Balance{RequestID: v.ID, AccountKind: domain.AccountStaff, AccountID: w.Staff[domain.RoleDriver], AmountFen: 10_000}) {
			t.Errorf("%+v", v.Balances)
		}
		w.Verified()
	})
}
