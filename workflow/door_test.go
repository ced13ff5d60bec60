package workflow

import (
	"slices"
	"strings"
	"testing"
	"time"

	"songyao/domain"
)

// pin reads the PIN of a request from its table.
func (w *world) pin(request domain.ID) domain.PIN {
	w.t.Helper()
	door := must(w.st.Door(w.t.Context(), w.community, []domain.ID{request}))
	if len(door.PINs) != 1 {
		w.t.Fatalf("%d PINs", len(door.PINs))
	}
	return door.PINs[0]
}

// wrongPIN is none of the four-digit numbers.
var wrongPIN = Proof{domain.ProofPIN, "x"}

// deliverWith lets the courier deliver with the edits made to the usual delivery.
func (w *world) deliverWith(v *RequestView, edit func(*Deliver)) (*RequestView, error) {
	in := w.delivery(v)
	edit(&in)
	return w.flow.Fire(w.t.Context(), w.as(domain.RoleCourier), v.ID, in)
}

// boughtFor is a purchase of the drug, with the courier at the door.
func (w *world) boughtFor(drug int, edits ...func(*Registration)) *RequestView {
	w.t.Helper()
	edits = append(edits, func(r *Registration) { r.Lines[0].DrugID = w.drugs[drug]; r.DuplicateReason = "test" })
	v := w.assigned(edits...)
	v = w.fire(v.ID, domain.RoleDriver, bought(v))
	w.give(v, domain.RoleDriver, domain.RoleCourier)
	return must(w.flow.Request(w.t.Context(), w.as(domain.RoleOperator), v.ID))
}

// rule adds a rule at the machine itself.
func (w *world) rule(r domain.Rule) *domain.Rule {
	w.t.Helper()
	r.Source = "通知"
	return must(Create(w.t.Context(), w.flow, must(w.flow.Console(w.t.Context())), &r))
}

// raised lists the alerts of the kind that stand.
func (w *world) raised(kind domain.AlertKind) []domain.Alert {
	w.t.Helper()
	open := true
	return must(w.flow.Alerts(w.t.Context(), w.as(domain.RoleOperator), w.community, AlertFilter{Open: &open, Kind: kind}, "", 100))
}

// entries counts what the community's ledger says happened.
func (w *world) entries(action string) (n int) {
	w.t.Helper()
	for _, e := range must(w.flow.Entries(w.t.Context(), w.as(domain.RoleAuditor), w.community, 0, 10_000)) {
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
		mine := w.purchased()
		neighbour := w.newResident("李建国")
		theirs := w.boughtFor(1, func(r *Registration) { r.ResidentID = neighbour })
		if bag := mine.Items[slices.IndexFunc(mine.Items, func(k domain.KitItem) bool { return k.Kind == domain.ItemGoods })]; bag.Label != "0615-001" {
			t.Errorf("the bag says %q", bag.Label)
		}
		_, err := w.deliverWith(mine, func(in *Deliver) { in.BagNumber = theirs.Number() })
		wantCode(t, err, "wrong_bag")
		_, err = w.deliverWith(mine, func(in *Deliver) { in.NameReadBack = theirs.Resident.Name })
		wantCode(t, err, "wrong_name")
		if now := must(w.flow.Request(t.Context(), w.as(domain.RoleOperator), mine.ID)); now.State != domain.Purchased || now.Version != mine.Version {
			t.Errorf("something happened: %s v%d", now.State, now.Version)
		}
		// How a number is written or a name is spaced makes no difference.
		done, err := w.deliverWith(mine, func(in *Deliver) { in.BagNumber, in.NameReadBack = "０６１５－００１ ", " 王\u3000秀英" })
		if err != nil || done.ClosedAt == nil {
			t.Errorf("the right bag: %v", err)
		}
		w.verified()
	})
}

// TestWrongPINFourTimes: three wrong tries lock the PIN, the right one is refused
// then, and a new one read out on the phone opens the door.
func TestWrongPINFourTimes(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		v := w.purchased()
		told := must(w.flow.RevealPIN(t.Context(), w.as(domain.RoleOperator), v.ID))
		for i, code := range []string{"pin_wrong", "pin_wrong", "pin_locked", "pin_locked"} {
			_, err := w.deliverWith(v, func(in *Deliver) { in.Proof = wrongPIN })
			wantCode(t, err, code)
			if tries := w.pin(v.ID).Tries; tries != min(i+1, 3) {
				t.Errorf("after %d wrong tries %d are counted", i+1, tries)
			}
		}
		_, err := w.deliverWith(v, func(in *Deliver) { in.Proof = Proof{domain.ProofPIN, told.Digits} })
		wantCode(t, err, "pin_locked")
		if now := must(w.flow.Request(t.Context(), w.as(domain.RoleOperator), v.ID)); now.State != domain.Purchased || now.Version != v.Version {
			t.Errorf("something was delivered: %s", now.State)
		}
		fresh := must(w.flow.IssuePIN(t.Context(), w.as(domain.RoleOperator), v.ID, "居民来电"))
		done, err := w.deliverWith(v, func(in *Deliver) { in.Proof = Proof{domain.ProofPIN, fresh.Digits} })
		if err != nil || done.State != domain.Delivered {
			t.Fatal(err)
		}
		if n := w.entries("pin.wrong"); n != 3 {
			t.Errorf("%d wrong tries in the ledger", n)
		}
		for _, e := range must(w.flow.Entries(t.Context(), w.as(domain.RoleAuditor), w.community, 0, 1000)) {
			if strings.Contains(string(e.Data), `"`+fresh.Digits+`"`) {
				t.Errorf("%s tells the PIN: %s", e.Action, e.Data)
			}
		}
		w.verified()
	})
}

// TestGuessesSentTogether: of tries at the same moment each is counted, and no more
// are answered than there are; the right one among many does not slip through.
func TestGuessesSentTogether(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		v := w.purchased()
		for i, err := range race(2, func(int) error {
			_, err := w.deliverWith(v, func(in *Deliver) { in.Proof = wrongPIN })
			return err
		}) {
			if !domain.IsCode(err, "pin_wrong") {
				t.Errorf("try %d: %v", i, err)
			}
		}
		if tries := w.pin(v.ID).Tries; tries != 2 {
			t.Errorf("of two wrong tries at once %d are counted", tries)
		}
		fresh := must(w.flow.IssuePIN(t.Context(), w.as(domain.RoleOperator), v.ID, "居民来电"))
		answered := 0
		errs := race(10, func(i int) error {
			_, err := w.deliverWith(v, func(in *Deliver) {
				if in.Proof = wrongPIN; i == 9 {
					in.Proof = Proof{domain.ProofPIN, fresh.Digits}
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
		for _, e := range must(w.flow.Entries(t.Context(), w.as(domain.RoleAuditor), w.community, 0, 1000)) {
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
		w.verified()
	})
}

// TestInsulinNeedsThePIN: whoever signs, insulin is handed over by the PIN; an
// emergency lets a district take a photo for some days by a row.
func TestInsulinNeedsThePIN(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		v := w.boughtFor(2)
		_, err := w.deliverWith(v, func(in *Deliver) { in.Proof = Proof{domain.ProofSignature, "s"} })
		wantCode(t, err, "proof_not_enough")
		if text := domain.AsError(err).Text(domain.Chinese); text != "须凭：取药码" {
			t.Error(text)
		}
		picture := w.upload(domain.RoleCourier, Upload{Purpose: domain.PurposeProof})
		photo := func(in *Deliver) { in.Proof = Proof{domain.ProofPhoto, string(picture.ID)} }
		w.rule(domain.Rule{
			Kind: domain.DeliveryProof, District: "丰台", Drugs: "A10A", FromOn: "2020-06-16", ToOn: "2020-06-18",
			Proofs: domain.List[domain.ProofKind]{domain.ProofPIN, domain.ProofPhoto},
		})
		_, err = w.deliverWith(v, photo)
		wantCode(t, err, "proof_not_enough")
		w.pass(day)
		for _, none := range []string{"p", string(v.ID), string(w.upload(domain.RoleCourier, Upload{Purpose: domain.PurposeBox}).ID)} {
			_, err = w.deliverWith(v, func(in *Deliver) { in.Proof = Proof{domain.ProofPhoto, none} })
			wantCode(t, err, "unknown_attachment")
		}
		done, err := w.deliverWith(v, photo)
		if err != nil || len(done.Attachments) != 1 || done.Attachments[0].ID != picture.ID {
			t.Errorf("by a photo: %v", err)
		}
		// A rule that names no proof, or is about drugs where none are, is refused.
		console := must(w.flow.Console(t.Context()))
		for code, r := range map[string]domain.Rule{
			"proofs_of_proof_rule": {Kind: domain.ReturnProof, FromOn: "2020-06-16", Source: "x"},
			"not_of_drugs":         {Kind: domain.TestValidDays, Drugs: "A10A", FromOn: "2020-06-16", Source: "x"},
			"proof_twice": {
				Kind: domain.ReturnProof, FromOn: "2020-06-16", Source: "x",
				Proofs: domain.List[domain.ProofKind]{domain.ProofPIN, domain.ProofPIN},
			},
		} {
			_, err := Create(t.Context(), w.flow, console, &r)
			wantCode(t, err, code)
		}
	})
}

// TestOtherReceiver: the neighbour gets the bag only when the resident has said so
// on the phone; what is left at the gate needs a witness or a photo, and insulin is
// left nowhere.
func TestOtherReceiver(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		v := w.purchased()
		neighbour := func(in *Deliver) { in.Receiver, in.Relation = "李建国", "邻居" }
		_, err := w.deliverWith(v, neighbour)
		wantCode(t, err, "receiver_not_allowed")
		_, err = w.deliverWith(v, func(in *Deliver) { in.LeftWith = true })
		wantCode(t, err, "left_with_resident")
		list := []domain.Receiver{{Name: "李建国", Relation: "邻居"}}
		v = w.fire(v.ID, domain.RoleOperator, Amend{Receivers: &list})
		_, err = w.deliverWith(v, func(in *Deliver) {
			neighbour(in)
			in.LeftWith, in.Proof = true, Proof{domain.ProofPIN, w.pin(v.ID).Digits}
		})
		wantCode(t, err, "proof_not_enough")
		done, err := w.deliverWith(v, func(in *Deliver) {
			neighbour(in)
			in.LeftWith, in.Proof = true, Proof{domain.ProofWitness, "门岗老赵"}
		})
		if err != nil || done.State != domain.Delivered {
			t.Fatal(err)
		}
		insulin := w.boughtFor(2, func(r *Registration) { r.Receivers = list })
		_, err = w.deliverWith(insulin, func(in *Deliver) {
			neighbour(in)
			in.LeftWith, in.Proof = true, Proof{domain.ProofPIN, w.pin(insulin.ID).Digits}
		})
		wantCode(t, err, "no_proof_enough")
		if _, err = w.deliverWith(insulin, func(in *Deliver) { neighbour(in); in.Proof = Proof{domain.ProofPIN, w.pin(insulin.ID).Digits} }); err != nil {
			t.Error(err)
		}
	})
}

// TestCardGoesBackByThePIN: the card of a cancelled request goes back against the
// PIN; a wrong one is counted there, too, and a rule says what is enough.
func TestCardGoesBackByThePIN(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		v := w.collected()
		v = w.fire(v.ID, domain.RoleOperator, Cancel{"不需要了"})
		back := Handover{To: domain.Holder{Kind: domain.HolderResident}, ProofKind: domain.ProofPIN}
		for _, k := range v.Items {
			back.Items = append(back.Items, k.ID)
		}
		give := func(kind domain.ProofKind, value string) error {
			in := back
			in.ProofKind, in.Proof = kind, value
			_, err := w.flow.HandOver(t.Context(), w.as(domain.RoleDriver), in)
			return err
		}
		wantCode(t, give("", ""), "proof_required")
		wantCode(t, give(domain.ProofPIN, "x"), "pin_wrong")
		if tries := w.pin(v.ID).Tries; tries != 1 {
			t.Errorf("%d tries", tries)
		}
		r := w.rule(domain.Rule{Kind: domain.ReturnProof, FromOn: "2020-06-15", Proofs: domain.List[domain.ProofKind]{domain.ProofPIN, domain.ProofPhoto}})
		wantCode(t, give(domain.ProofWitness, "老赵"), "proof_not_enough")
		if err := Archive[domain.Rule](t.Context(), w.flow, must(w.flow.Console(t.Context())), r.ID); err != nil {
			t.Fatal(err)
		}
		wantCode(t, give(domain.ProofSignature, "s"), "unknown_attachment")
		if err := give(domain.ProofPIN, w.pin(v.ID).Digits); err != nil {
			t.Fatal(err)
		}
		v = must(w.flow.Request(t.Context(), w.as(domain.RoleOperator), v.ID))
		moves := must(w.st.ItemMoves(t.Context(), w.community, back.Items[0]))
		if last := moves[len(moves)-1]; v.ClosedAt == nil || last.ProofKind != domain.ProofPIN || last.Proof != "" {
			t.Errorf("closed %v, proof %s %q", v.ClosedAt, last.ProofKind, last.Proof)
		}
		w.verified()
	})
}

// TestCardGoesBackBySignature: the signature is a picture, and stays with the request.
func TestCardGoesBackBySignature(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		v := w.collected()
		v = w.fire(v.ID, domain.RoleOperator, Cancel{"不需要了"})
		signed := w.upload(domain.RoleDriver, Upload{Purpose: domain.PurposeSignature})
		in := Handover{To: domain.Holder{Kind: domain.HolderResident}, ProofKind: domain.ProofSignature, Proof: string(signed.ID)}
		for _, k := range v.Items {
			in.Items = append(in.Items, k.ID)
		}
		must(w.flow.HandOver(t.Context(), w.as(domain.RoleDriver), in))
		v = must(w.flow.Request(t.Context(), w.as(domain.RoleOperator), v.ID))
		if len(v.Attachments) != 1 || v.Attachments[0].ID != signed.ID || v.ClosedAt == nil {
			t.Errorf("attached %+v, closed %v", v.Attachments, v.ClosedAt)
		}
	})
}

// TestNobodyHomeThreeTimes: a try in which nothing was tried does not count; after
// the third that does the hotline knows that goods and card are still out.
func TestNobodyHomeThreeTimes(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		v := w.purchased()
		try := func(in AttemptDelivery) {
			w.pass(time.Minute)
			v = w.fire(v.ID, domain.RoleCourier, in)
		}
		knock := AttemptDelivery{Steps: []domain.AttemptStep{domain.StepKnocked, domain.StepPhonedResident}, Reason: domain.NobodyHome}
		try(knock)
		try(knock)
		try(AttemptDelivery{Reason: domain.GateShut})
		if v.Attempts != 2 || len(w.raised(domain.AlertUndelivered)) != 0 {
			t.Errorf("%d attempts, alerts %+v", v.Attempts, w.raised(domain.AlertUndelivered))
		}
		try(knock)
		try(knock)
		alerts := w.raised(domain.AlertUndelivered)
		if v.Attempts != 4 || len(alerts) != 1 || alerts[0].RequestID != v.ID || strings.Count(string(alerts[0].Data), "item_id") != 5 {
			t.Fatalf("%d attempts, alerts %+v", v.Attempts, alerts)
		}
		list := must(w.flow.Attempts(t.Context(), w.as(domain.RoleCourier), v.ID))
		if len(list) != 5 || list[2].Counted || list[2].Number != 0 || list[4].Number != 4 {
			t.Errorf("listed: %+v", list)
		}
		w.fire(v.ID, domain.RoleCourier, w.delivery(v))
		if left := w.raised(domain.AlertUndelivered); len(left) != 0 {
			t.Errorf("delivered, and the alert stands: %+v", left)
		}
		w.verified()
	})
}

// TestRestHasItsOwnPIN: what could not be bought comes another day, by a PIN of its own.
func TestRestHasItsOwnPIN(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		v := w.assigned(func(r *Registration) {
			r.Receivers = []domain.Receiver{{Name: "李建国", Relation: "邻居"}}
			r.Lines = append(r.Lines, NewLine{DrugID: w.drugs[2], Quantity: 300_000, Substitution: domain.SubstituteNever})
		})
		v = w.fire(v.ID, domain.RoleDriver, ReportShortage{LineIDs: []domain.ID{v.Lines[1].ID}, Seen: "缺货"})
		rest := must(w.flow.Request(t.Context(), w.as(domain.RoleOperator), v.SplitInto[0]))
		if w.pin(rest.ID).Digits == "" || len(rest.Receivers) != 1 {
			t.Errorf("the rest: %+v", rest.Request)
		}
	})
}

// TestPINOfACancelledRequest: the card of a cancelled request is still out; who is to
// get it back against the PIN can be told it, and be given a new one or none.
func TestPINOfACancelledRequest(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		ctx, operator := t.Context(), w.as(domain.RoleOperator)
		v := w.collected()
		v = w.fire(v.ID, domain.RoleOperator, Cancel{"不需要了"})
		must(w.flow.RevealPIN(ctx, operator, v.ID))
		fresh := must(w.flow.IssuePIN(ctx, operator, v.ID, "忘了"))
		back := Handover{To: domain.Holder{Kind: domain.HolderResident}, ProofKind: domain.ProofPIN, Proof: fresh.Digits}
		for _, k := range v.Items {
			back.Items = append(back.Items, k.ID)
		}
		must(w.flow.HandOver(ctx, w.as(domain.RoleDriver), back))
		_, err := w.flow.RevealPIN(ctx, operator, v.ID)
		wantCode(t, err, "request_finished") // everything is back
	})
}

// TestWaiverIsForOneRequest: what a supervisor waived for one resident is not waived
// for the card of another that goes back in the same breath.
func TestWaiverIsForOneRequest(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		ctx := t.Context()
		w.rule(domain.Rule{Kind: domain.ReturnProof, FromOn: "2020-06-15", Proofs: domain.List[domain.ProofKind]{domain.ProofPIN}})
		one := w.collected()
		w.resident = w.newResident("李大爷")
		other := w.collected()
		for _, v := range []*RequestView{one, other} {
			w.fire(v.ID, domain.RoleOperator, Cancel{"不需要了"})
		}
		must(w.flow.WaivePIN(ctx, w.as(domain.RoleSupervisor), one.ID, "聋哑人"))
		give := func(items ...domain.ID) error {
			_, err := w.flow.HandOver(ctx, w.as(domain.RoleDriver), Handover{
				Items: items, To: domain.Holder{Kind: domain.HolderResident}, ProofKind: domain.ProofWitness, Proof: "门岗老赵",
			})
			return err
		}
		wantCode(t, give(w.item(one, domain.ItemCard).ID, w.item(other, domain.ItemCard).ID), "proof_not_enough")
		_, err := w.flow.HandOver(ctx, w.as(domain.RoleDriver), Handover{
			Items: []domain.ID{w.item(one, domain.ItemCard).ID, w.item(other, domain.ItemCard).ID},
			To:    domain.Holder{Kind: domain.HolderResident}, ProofKind: domain.ProofPIN, Proof: w.pin(one.ID).Digits,
		})
		wantCode(t, err, "pin_of_one")
		if err := give(w.item(one, domain.ItemCard).ID); err != nil {
			t.Error(err)
		}
	})
}

// TestCardAtTheDoorNeedsItsOwnProof: what is asked for when a card goes back is asked
// for at the delivery, too, when the card goes back with the bag.
func TestCardAtTheDoorNeedsItsOwnProof(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		v := w.purchased()
		w.rule(domain.Rule{Kind: domain.ReturnProof, FromOn: "2020-06-15", Proofs: domain.List[domain.ProofKind]{domain.ProofPIN}})
		_, err := w.deliverWith(v, func(d *Deliver) { d.Proof = Proof{domain.ProofWitness, "门岗老赵"} })
		wantCode(t, err, "proof_not_enough")
		if _, err := w.deliverWith(v, func(d *Deliver) {
			d.Proof, d.HandedBack, d.ChangeFen = Proof{domain.ProofWitness, "门岗老赵"}, nil, 0
		}); err != nil {
			t.Error(err)
		}
	})
}
