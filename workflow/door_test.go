package workflow_test

import (
	"slices"
	"strings"
	"testing"
	"time"

	"songyao/domain"
	"songyao/workflow"
	"songyao/workflow/custody"
	"songyao/workflow/evidence"
	"songyao/workflow/flowtest"
	"songyao/workflow/office"
)

// wrongPIN is none of the four-digit numbers.
var wrongPIN = evidence.Proof{Kind: domain.ProofPIN, Value: "x"}

// deliverWith lets the courier deliver with the edits made to the usual delivery.
func (w *world) deliverWith(v *workflow.RequestView, edit func(*workflow.Deliver)) (*workflow.RequestView, error) {
	in := w.Delivery(v)
	edit(&in)
	return w.Workflow.Fire(w.T.Context(), w.As(domain.RoleCourier), v.ID, in)
}

// entries counts what the community's ledger says happened.
func (w *world) entries(action string) (n int) {
	w.T.Helper()
	for _, e := range flowtest.Must(w.Ledger.Entries(w.T.Context(), w.As(domain.RoleAuditor), w.Community, 0, 10_000)) {
		if e.Action == action {
			n++
		}
	}
	return n
}

// TestTwoBagsSwappedAtTheDoor: in Hangzhou a patient took two doses of somebody
// else's herbs, because two labels were swapped. Number and name are read back.
func TestTwoBagsSwappedAtTheDoor(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		mine := w.Purchased()
		neighbour := w.NewResident("李建国")
		theirs := w.BoughtFor(1, func(r *workflow.Registration) { r.ResidentID = neighbour })
		if bag := mine.Items[slices.IndexFunc(mine.Items, func(k domain.KitItem) bool { return k.Kind == domain.ItemGoods })]; bag.Label != "0615-001" {
			t.Errorf("the bag says %q", bag.Label)
		}
		_, err := w.deliverWith(mine, func(in *workflow.Deliver) { in.BagNumber = theirs.Number() })
		flowtest.WantCode(t, err, "wrong_bag")
		_, err = w.deliverWith(mine, func(in *workflow.Deliver) { in.NameReadBack = theirs.Resident.Name })
		flowtest.WantCode(t, err, "wrong_name")
		if now := flowtest.Must(w.Workflow.Request(t.Context(), w.As(domain.RoleOperator), mine.ID)); now.State != domain.Purchased || now.Version != mine.Version {
			t.Errorf("something happened: %s v%d", now.State, now.Version)
		}
		// How a number is written or a name is spaced makes no difference.
		done, err := w.deliverWith(mine, func(in *workflow.Deliver) {
			in.BagNumber, in.NameReadBack = "０６１５－００１ ", " 王\u3000秀英"
		})
		if err != nil || done.ClosedAt == nil {
			t.Errorf("the right bag: %v", err)
		}
		w.Verified()
	})
}

// TestWrongPINFourTimes: three wrong tries lock the PIN, the right one is refused
// then, and a new one read out on the phone opens the door.
func TestWrongPINFourTimes(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		v := w.Purchased()
		told := flowtest.Must(w.Evidence.RevealPIN(t.Context(), w.As(domain.RoleOperator), v.ID))
		for i, code := range []string{"pin_wrong", "pin_wrong", "pin_locked", "pin_locked"} {
			_, err := w.deliverWith(v, func(in *workflow.Deliver) { in.Proof = wrongPIN })
			flowtest.WantCode(t, err, code)
			if tries := w.PIN(v.ID).Tries; tries != min(i+1, 3) {
				t.Errorf("after %d wrong tries %d are counted", i+1, tries)
			}
		}
		_, err := w.deliverWith(v, func(in *workflow.Deliver) { in.Proof = evidence.Proof{Kind: domain.ProofPIN, Value: told.Digits} })
		flowtest.WantCode(t, err, "pin_locked")
		if now := flowtest.Must(w.Workflow.Request(t.Context(), w.As(domain.RoleOperator), v.ID)); now.State != domain.Purchased || now.Version != v.Version {
			t.Errorf("something was delivered: %s", now.State)
		}
		fresh := flowtest.Must(w.Evidence.IssuePIN(t.Context(), w.As(domain.RoleOperator), v.ID, "居民来电"))
		done, err := w.deliverWith(v, func(in *workflow.Deliver) { in.Proof = evidence.Proof{Kind: domain.ProofPIN, Value: fresh.Digits} })
		if err != nil || done.State != domain.Delivered {
			t.Fatal(err)
		}
		if n := w.entries("pin.wrong"); n != 3 {
			t.Errorf("%d wrong tries in the ledger", n)
		}
		for _, e := range flowtest.Must(w.Ledger.Entries(t.Context(), w.As(domain.RoleAuditor), w.Community, 0, 1000)) {
			if strings.Contains(string(e.Data), `"`+fresh.Digits+`"`) {
				t.Errorf("%s tells the PIN: %s", e.Action, e.Data)
			}
		}
		w.Verified()
	})
}

// TestGuessesSentTogether: of tries at the same moment each is counted, and no more
// are answered than there are; the right one among many does not slip through.
func TestGuessesSentTogether(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		v := w.Purchased()
		for i, err := range flowtest.Race(2, func(int) error {
			_, err := w.deliverWith(v, func(in *workflow.Deliver) { in.Proof = wrongPIN })
			return err
		}) {
			if !domain.IsCode(err, "pin_wrong") {
				t.Errorf("try %d: %v", i, err)
			}
		}
		if tries := w.PIN(v.ID).Tries; tries != 2 {
			t.Errorf("of two wrong tries at once %d are counted", tries)
		}
		fresh := flowtest.Must(w.Evidence.IssuePIN(t.Context(), w.As(domain.RoleOperator), v.ID, "居民来电"))
		answered := 0
		errs := flowtest.Race(10, func(i int) error {
			_, err := w.deliverWith(v, func(in *workflow.Deliver) {
				if in.Proof = wrongPIN; i == 9 {
					in.Proof = evidence.Proof{Kind: domain.ProofPIN, Value: fresh.Digits}
				}
			})
			return err
		})
		for _, err := range errs {
			if domain.IsCode(err, "pin_wrong") {
				answered++
			}
		}
		if answered >= domain.PINTries {
			t.Errorf("%d guesses are answered", answered)
		}
		// In the order of the ledger: a wrong try may still be counted while the door
		// closes, but nothing is delivered after the third.
		wrong, delivered := 0, false
		for _, e := range flowtest.Must(w.Ledger.Entries(t.Context(), w.As(domain.RoleAuditor), w.Community, 0, 1000)) {
			switch e.Action {
			case "pin.issue":
				wrong = 0
			case "pin.wrong":
				wrong++
			case string(domain.Deliver):
				if delivered = true; wrong >= domain.PINTries {
					t.Errorf("delivered after %d wrong tries", wrong)
				}
			}
		}
		switch {
		case delivered != (errs[9] == nil):
			t.Errorf("delivered: %t, and told %v", delivered, errs[9])
		case !delivered && wrong < domain.PINTries && !domain.IsCode(errs[9], "changed_meanwhile"):
			t.Errorf("neither delivered nor locked after %d tries: %v", wrong, errs)
		}
		w.Verified()
	})
}

// TestInsulinNeedsThePIN: whoever signs, insulin is handed over by the PIN; an
// emergency lets a district take a photo for some days by a row.
func TestInsulinNeedsThePIN(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		v := w.BoughtFor(2)
		_, err := w.deliverWith(v, func(in *workflow.Deliver) { in.Proof = evidence.Proof{Kind: domain.ProofSignature, Value: "s"} })
		flowtest.WantCode(t, err, "proof_not_enough")
		if text := domain.AsError(err).Text(domain.Chinese); text != "须凭：取药码" {
			t.Error(text)
		}
		picture := w.Upload(domain.RoleCourier, workflow.Upload{Purpose: domain.PurposeProof})
		photo := func(in *workflow.Deliver) {
			in.Proof = evidence.Proof{Kind: domain.ProofPhoto, Value: string(picture.ID)}
		}
		w.Rule(domain.Rule{
			Kind: domain.DeliveryProof, District: "丰台", Drugs: "A10A", FromOn: "2020-06-16", ToOn: "2020-06-18",
			Proofs: domain.List[domain.ProofKind]{domain.ProofPIN, domain.ProofPhoto},
		})
		_, err = w.deliverWith(v, photo)
		flowtest.WantCode(t, err, "proof_not_enough")
		w.Pass(flowtest.Day)
		for _, none := range []string{"p", string(v.ID), string(w.Upload(domain.RoleCourier, workflow.Upload{Purpose: domain.PurposeBox}).ID)} {
			_, err = w.deliverWith(v, func(in *workflow.Deliver) { in.Proof = evidence.Proof{Kind: domain.ProofPhoto, Value: none} })
			flowtest.WantCode(t, err, "unknown_attachment")
		}
		_, err = w.deliverWith(v, photo)
		done := flowtest.Must(w.Workflow.Request(t.Context(), w.As(domain.RoleOperator), v.ID))
		if err != nil || len(done.Attachments) != 1 || done.Attachments[0].ID != picture.ID {
			t.Errorf("by a photo: %v", err)
		}
		// A rule that names no proof, or is about drugs where none are, is refused.
		console := flowtest.Must(w.Office.Console(t.Context()))
		for code, r := range map[string]domain.Rule{
			"proofs_of_proof_rule": {Kind: domain.ReturnProof, FromOn: "2020-06-16", Source: "x"},
			"not_of_drugs":         {Kind: domain.TestValidDays, Drugs: "A10A", FromOn: "2020-06-16", Source: "x"},
			"proof_twice": {
				Kind: domain.ReturnProof, FromOn: "2020-06-16", Source: "x",
				Proofs: domain.List[domain.ProofKind]{domain.ProofPIN, domain.ProofPIN},
			},
		} {
			_, err := office.Create(t.Context(), w.Office, console, &r)
			flowtest.WantCode(t, err, code)
		}
	})
}

// TestOtherReceiver: the neighbour gets the bag only when the resident has said so
// on the phone; what is left at the gate needs a witness or a photo, and insulin is
// left nowhere.
func TestOtherReceiver(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		v := w.Purchased()
		neighbour := func(in *workflow.Deliver) { in.Receiver, in.Relation = "李建国", "邻居" }
		_, err := w.deliverWith(v, neighbour)
		flowtest.WantCode(t, err, "receiver_not_allowed")
		_, err = w.deliverWith(v, func(in *workflow.Deliver) { in.LeftWith = true })
		flowtest.WantCode(t, err, "left_with_resident")
		list := []domain.Receiver{{Name: "李建国", Relation: "邻居"}}
		v = w.Fire(v.ID, domain.RoleOperator, workflow.Amend{Receivers: &list})
		_, err = w.deliverWith(v, func(in *workflow.Deliver) {
			neighbour(in)
			in.LeftWith, in.Proof = true, evidence.Proof{Kind: domain.ProofPIN, Value: w.PIN(v.ID).Digits}
		})
		flowtest.WantCode(t, err, "proof_not_enough")
		done, err := w.deliverWith(v, func(in *workflow.Deliver) {
			neighbour(in)
			in.LeftWith, in.Proof = true, evidence.Proof{Kind: domain.ProofWitness, Value: "门岗老赵"}
		})
		if err != nil || done.State != domain.Delivered {
			t.Fatal(err)
		}
		insulin := w.BoughtFor(2, func(r *workflow.Registration) { r.Receivers = list })
		_, err = w.deliverWith(insulin, func(in *workflow.Deliver) {
			neighbour(in)
			in.LeftWith, in.Proof = true, evidence.Proof{Kind: domain.ProofPIN, Value: w.PIN(insulin.ID).Digits}
		})
		flowtest.WantCode(t, err, "no_proof_enough")
		if _, err = w.deliverWith(insulin, func(in *workflow.Deliver) {
			neighbour(in)
			in.Proof = evidence.Proof{Kind: domain.ProofPIN, Value: w.PIN(insulin.ID).Digits}
		}); err != nil {
			t.Error(err)
		}
	})
}

// TestCardGoesBackByThePIN: the card of a cancelled request goes back against the
// PIN; a wrong one is counted there, too, and a rule says what is enough.
func TestCardGoesBackByThePIN(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		v := w.Collected()
		v = w.Fire(v.ID, domain.RoleOperator, workflow.Cancel{Reason: "不需要了"})
		back := custody.Handover{To: domain.Holder{Kind: domain.HolderResident}, ProofKind: domain.ProofPIN}
		for _, k := range v.Items {
			back.Items = append(back.Items, k.ID)
		}
		give := func(kind domain.ProofKind, value string) error {
			in := back
			in.ProofKind, in.Proof = kind, value
			_, err := w.Custody.HandOver(t.Context(), w.As(domain.RoleDriver), in)
			return err
		}
		flowtest.WantCode(t, give("", ""), "proof_required")
		flowtest.WantCode(t, give(domain.ProofPIN, "x"), "pin_wrong")
		if tries := w.PIN(v.ID).Tries; tries != 1 {
			t.Errorf("%d tries", tries)
		}
		r := w.Rule(domain.Rule{Kind: domain.ReturnProof, FromOn: "2020-06-15", Proofs: domain.List[domain.ProofKind]{domain.ProofPIN, domain.ProofPhoto}})
		flowtest.WantCode(t, give(domain.ProofWitness, "老赵"), "proof_not_enough")
		if err := office.Archive[domain.Rule](t.Context(), w.Office, flowtest.Must(w.Office.Console(t.Context())), r.ID); err != nil {
			t.Fatal(err)
		}
		flowtest.WantCode(t, give(domain.ProofSignature, "s"), "unknown_attachment")
		if err := give(domain.ProofPIN, w.PIN(v.ID).Digits); err != nil {
			t.Fatal(err)
		}
		v = flowtest.Must(w.Workflow.Request(t.Context(), w.As(domain.RoleOperator), v.ID))
		moves := flowtest.Must(w.Store.ItemMoves(t.Context(), w.Community, back.Items[0]))
		if last := moves[len(moves)-1]; v.ClosedAt == nil || last.ProofKind != domain.ProofPIN || last.Proof != "" {
			t.Errorf("closed %v, proof %s %q", v.ClosedAt, last.ProofKind, last.Proof)
		}
		w.Verified()
	})
}

// TestCardGoesBackBySignature: the signature is a picture, and stays with the request.
func TestCardGoesBackBySignature(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		v := w.Collected()
		v = w.Fire(v.ID, domain.RoleOperator, workflow.Cancel{Reason: "不需要了"})
		signed := w.Upload(domain.RoleDriver, workflow.Upload{Purpose: domain.PurposeSignature})
		in := custody.Handover{To: domain.Holder{Kind: domain.HolderResident}, ProofKind: domain.ProofSignature, Proof: string(signed.ID)}
		for _, k := range v.Items {
			in.Items = append(in.Items, k.ID)
		}
		flowtest.Must(w.Custody.HandOver(t.Context(), w.As(domain.RoleDriver), in))
		v = flowtest.Must(w.Workflow.Request(t.Context(), w.As(domain.RoleOperator), v.ID))
		if len(v.Attachments) != 1 || v.Attachments[0].ID != signed.ID || v.ClosedAt == nil {
			t.Errorf("attached %+v, closed %v", v.Attachments, v.ClosedAt)
		}
	})
}

// TestNobodyHomeThreeTimes: a try in which nothing was tried does not count; after
// the third that does the hotline knows that goods and card are still out.
func TestNobodyHomeThreeTimes(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		v := w.Purchased()
		try := func(in workflow.AttemptDelivery) {
			w.Pass(time.Minute)
			v = w.Fire(v.ID, domain.RoleCourier, in)
		}
		knock := workflow.AttemptDelivery{Steps: []domain.AttemptStep{domain.StepKnocked, domain.StepPhonedResident}, Reason: domain.NobodyHome}
		try(knock)
		try(knock)
		try(workflow.AttemptDelivery{Reason: domain.GateShut})
		if v.Attempts != 2 || len(w.Raised(domain.AlertUndelivered)) != 0 {
			t.Errorf("%d attempts, alerts %+v", v.Attempts, w.Raised(domain.AlertUndelivered))
		}
		try(knock)
		try(knock)
		alerts := w.Raised(domain.AlertUndelivered)
		if v.Attempts != 4 || len(alerts) != 1 || alerts[0].RequestID != v.ID || strings.Count(string(alerts[0].Data), "item_id") != 5 {
			t.Fatalf("%d attempts, alerts %+v", v.Attempts, alerts)
		}
		list := flowtest.Must(w.Workflow.Attempts(t.Context(), w.As(domain.RoleCourier), v.ID))
		if len(list) != 5 || list[2].Counted || list[2].Number != 0 || list[4].Number != 4 {
			t.Errorf("listed: %+v", list)
		}
		w.Fire(v.ID, domain.RoleCourier, w.Delivery(v))
		if left := w.Raised(domain.AlertUndelivered); len(left) != 0 {
			t.Errorf("delivered, and the alert stands: %+v", left)
		}
		w.Verified()
	})
}

// TestRestHasItsOwnPIN: what could not be bought comes another day, by a PIN of its own.
func TestRestHasItsOwnPIN(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		v := w.Assigned(func(r *workflow.Registration) {
			r.Receivers = []domain.Receiver{{Name: "李建国", Relation: "邻居"}}
			r.Lines = append(r.Lines, workflow.NewLine{DrugID: w.Drugs[2], Quantity: 300_000, Substitution: domain.SubstituteNever})
		})
		v = w.Fire(v.ID, domain.RoleDriver, workflow.ReportShortage{LineIDs: []domain.ID{v.Lines[1].ID}, Seen: "缺货"})
		rest := flowtest.Must(w.Workflow.Request(t.Context(), w.As(domain.RoleOperator), v.SplitInto[0]))
		if w.PIN(rest.ID).Digits == "" || len(rest.Receivers) != 1 {
			t.Errorf("the rest: %+v", rest.Request)
		}
	})
}

// TestPINOfACancelledRequest: the card of a cancelled request is still out; who is to
// get it back against the PIN can be told it, and be given a new one or none.
func TestPINOfACancelledRequest(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		ctx, operator := t.Context(), w.As(domain.RoleOperator)
		v := w.Collected()
		v = w.Fire(v.ID, domain.RoleOperator, workflow.Cancel{Reason: "不需要了"})
		flowtest.Must(w.Evidence.RevealPIN(ctx, operator, v.ID))
		fresh := flowtest.Must(w.Evidence.IssuePIN(ctx, operator, v.ID, "忘了"))
		back := custody.Handover{To: domain.Holder{Kind: domain.HolderResident}, ProofKind: domain.ProofPIN, Proof: fresh.Digits}
		for _, k := range v.Items {
			back.Items = append(back.Items, k.ID)
		}
		flowtest.Must(w.Custody.HandOver(ctx, w.As(domain.RoleDriver), back))
		_, err := w.Evidence.RevealPIN(ctx, operator, v.ID)
		flowtest.WantCode(t, err, "request_finished") // everything is back
	})
}

// TestWaiverIsForOneRequest: what a supervisor waived for one resident is not waived
// for the card of another that goes back in the same breath.
func TestWaiverIsForOneRequest(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		ctx := t.Context()
		w.Rule(domain.Rule{Kind: domain.ReturnProof, FromOn: "2020-06-15", Proofs: domain.List[domain.ProofKind]{domain.ProofPIN}})
		one := w.Collected()
		w.Resident = w.NewResident("李大爷")
		other := w.Collected()
		for _, v := range []*workflow.RequestView{one, other} {
			w.Fire(v.ID, domain.RoleOperator, workflow.Cancel{Reason: "不需要了"})
		}
		flowtest.Must(w.Evidence.WaivePIN(ctx, w.As(domain.RoleSupervisor), one.ID, "聋哑人"))
		give := func(items ...domain.ID) error {
			_, err := w.Custody.HandOver(ctx, w.As(domain.RoleDriver), custody.Handover{
				Items: items, To: domain.Holder{Kind: domain.HolderResident}, ProofKind: domain.ProofWitness, Proof: "门岗老赵",
			})
			return err
		}
		flowtest.WantCode(t, give(w.Item(one, domain.ItemCard).ID, w.Item(other, domain.ItemCard).ID), "proof_not_enough")
		_, err := w.Custody.HandOver(ctx, w.As(domain.RoleDriver), custody.Handover{
			Items: []domain.ID{w.Item(one, domain.ItemCard).ID, w.Item(other, domain.ItemCard).ID},
			To:    domain.Holder{Kind: domain.HolderResident}, ProofKind: domain.ProofPIN, Proof: w.PIN(one.ID).Digits,
		})
		flowtest.WantCode(t, err, "pin_of_one")
		if err := give(w.Item(one, domain.ItemCard).ID); err != nil {
			t.Error(err)
		}
	})
}

// TestCardAtTheDoorNeedsItsOwnProof: what is asked for when a card goes back is asked
// for at the delivery, too, when the card goes back with the bag.
func TestCardAtTheDoorNeedsItsOwnProof(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		v := w.Purchased()
		w.Rule(domain.Rule{Kind: domain.ReturnProof, FromOn: "2020-06-15", Proofs: domain.List[domain.ProofKind]{domain.ProofPIN}})
		_, err := w.deliverWith(v, func(d *workflow.Deliver) { d.Proof = evidence.Proof{Kind: domain.ProofWitness, Value: "门岗老赵"} })
		flowtest.WantCode(t, err, "proof_not_enough")
		if _, err := w.deliverWith(v, func(d *workflow.Deliver) {
			d.Proof, d.HandedBack, d.ChangeFen = evidence.Proof{Kind: domain.ProofWitness, Value: "门岗老赵"}, nil, 0
		}); err != nil {
			t.Error(err)
		}
	})
}
