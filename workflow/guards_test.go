package workflow

import (
	"testing"
	"time"

	"songyao/domain"
	"songyao/store/storetest"
)

// refuse lets the event happen and wants it refused with the code.
func (w *world) refuse(code string, id domain.ID, role domain.Role, in Input) {
	w.t.Helper()
	_, err := w.flow.Fire(w.t.Context(), w.as(role), id, in)
	if err == nil {
		w.t.Errorf("%T happened, want %s", in, code)
		return
	}
	wantCode(w.t, err, code)
}

// another lets the operator register a second drug for the same resident.
func insulin(w *world) func(*Registration) {
	return func(r *Registration) {
		r.Lines = []NewLine{{DrugID: w.drugs[2], Quantity: 300_000, DailyDose: 20_000, Substitution: domain.SubstituteNever}}
	}
}

func TestAssignment(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		admin := must(w.flow.Console(t.Context()))
		weekdays := domain.List[domain.Session]{{Weekdays: []int{2, 3, 4, 5}, Opens: "08:00", Closes: "12:00"}}
		closedMondays := must(Create(t.Context(), w.flow, admin, &domain.Hospital{Name: "周一停诊", Sessions: weekdays, InsuranceRoute: domain.RouteTCM}))
		holiday := must(Create(t.Context(), w.flow, admin, &domain.Hospital{
			Name: "今日停诊", Sessions: domain.List[domain.Session]{{Weekdays: []int{1}, Opens: "08:00", Closes: "12:00"}},
			ClosedOn: domain.List[domain.Date]{"2020-06-15"}, InsuranceRoute: domain.RouteTCM,
		}))
		notChosen := must(Create(t.Context(), w.flow, admin, &domain.Hospital{
			Name: "未选定", Sessions: domain.List[domain.Session]{{Weekdays: []int{1}, Opens: "08:00", Closes: "12:00"}}, InsuranceRoute: domain.RouteChosen,
		}))
		v := w.collected(func(r *Registration) {
			r.Lines = append(r.Lines, NewLine{FreeText: "一种胰岛素", Quantity: 1_000, Substitution: domain.SubstituteAsk})
		})
		dispatcher, driver := domain.RoleDispatcher, w.staff[domain.RoleDriver]
		w.refuse("line_not_settled", v.ID, dispatcher, AssignHospital{HospitalID: w.hospitals[0]})
		v = w.fire(v.ID, domain.RoleMedic, Clarify{[]ClarifiedLine{{LineID: v.Lines[1].ID, DrugID: w.drugs[2]}}})
		if v.Lines[1].SettledBy != w.staff[domain.RoleMedic] {
			t.Errorf("settled by %s", v.Lines[1].SettledBy)
		}
		w.refuse("hospital_closed", v.ID, dispatcher, AssignHospital{HospitalID: closedMondays.ID})
		w.refuse("hospital_closed", v.ID, dispatcher, AssignHospital{HospitalID: holiday.ID})
		w.refuse("hospital_not_eligible", v.ID, dispatcher, AssignHospital{HospitalID: notChosen.ID})
		w.refuse("unknown_hospital", v.ID, dispatcher, AssignHospital{HospitalID: driver})
		w.refuse("not_a_driver", v.ID, dispatcher, AssignHospital{HospitalID: w.hospitals[0], DriverID: w.staff[domain.RoleMedic]})
		w.refuse("transition_role", v.ID, domain.RoleDriver, AssignHospital{HospitalID: w.hospitals[0]})
		v = w.fire(v.ID, dispatcher, AssignHospital{HospitalID: w.hospitals[0], DriverID: driver})
		v = w.fire(v.ID, dispatcher, ReassignHospital{AssignHospital{HospitalID: w.hospitals[1], DriverID: driver}, "排队太长"})
		if v.HospitalID != w.hospitals[1] {
			t.Errorf("at %s", v.HospitalID)
		}
	})
}

// A hospital that was short is not offered again that day, but the next.
func TestShortageOfEveryLine(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		v := w.assigned()
		w.refuse("lines_required", v.ID, domain.RoleDriver, ReportShortage{Seen: "缺货"})
		w.refuse("line_twice", v.ID, domain.RoleDriver, ReportShortage{LineIDs: []domain.ID{v.Lines[0].ID, v.Lines[0].ID}})
		w.refuse("unknown_line", v.ID, domain.RoleDriver, ReportShortage{LineIDs: []domain.ID{v.ID, v.Lines[0].ID}})
		tomorrow := w.flow.Now().Add(time.Hour)
		w.refuse("time_out_of_range", v.ID, domain.RoleDriver, ReportShortage{LineIDs: []domain.ID{v.Lines[0].ID}, At: &tomorrow})
		v = w.fire(v.ID, domain.RoleDriver, ReportShortage{LineIDs: []domain.ID{v.Lines[0].ID}, Seen: "窗口说没有"})
		if v.State != domain.CardCollected || v.HospitalID != "" || v.DriverID != "" {
			t.Fatalf("%+v", v.Request)
		}
		again := AssignHospital{HospitalID: w.hospitals[0], DriverID: w.staff[domain.RoleDriver]}
		w.refuse("hospital_short_today", v.ID, domain.RoleDispatcher, again)
		w.pass(24 * time.Hour)
		w.fire(v.ID, domain.RoleDispatcher, again)
	})
}

// Of two lines one is short: it becomes a linked request with the same card, and
// both close when both are delivered and the card is back.
func TestShortageOfOneLineSplits(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		v := w.assigned(func(r *Registration) {
			r.Lines = append(r.Lines, NewLine{DrugID: w.drugs[2], Quantity: 300_000, Substitution: domain.SubstituteNever})
		})
		v = w.fire(v.ID, domain.RoleDriver, ReportShortage{LineIDs: []domain.ID{v.Lines[1].ID}, Seen: "缺货"})
		if v.State != domain.HospitalAssigned || len(v.Lines) != 1 || len(v.SplitInto) != 1 {
			t.Fatalf("%+v", v)
		}
		rest := must(w.flow.Request(t.Context(), w.as(domain.RoleOperator), v.SplitInto[0]))
		if rest.State != domain.CardCollected || rest.SplitFrom != v.ID || rest.DayNumber != 2 || len(rest.Lines) != 1 || len(rest.Items) != 2 {
			t.Fatalf("%+v", rest)
		}
		driver := w.staff[domain.RoleDriver]
		w.refuse("hospital_short_today", rest.ID, domain.RoleDispatcher, AssignHospital{HospitalID: w.hospitals[0], DriverID: driver})
		rest = w.fire(rest.ID, domain.RoleDispatcher, AssignHospital{HospitalID: w.hospitals[1], DriverID: driver})
		v = w.fire(v.ID, domain.RoleDriver, bought(v))
		rest = w.fire(rest.ID, domain.RoleDriver, bought(rest))
		w.give(v, domain.RoleDriver, domain.RoleCourier)
		w.give(rest, domain.RoleDriver, domain.RoleCourier)
		v = must(w.flow.Request(t.Context(), w.as(domain.RoleOperator), v.ID))
		v = w.fire(v.ID, domain.RoleCourier, w.delivery(v))
		if v.State != domain.Delivered || v.ClosedAt == nil {
			t.Errorf("the first, with the card handed back because nothing needs it any more: %+v", v)
		}
		rest = must(w.flow.Request(t.Context(), w.as(domain.RoleOperator), rest.ID))
		back := w.delivery(rest)
		back.CollectedFen = 3_000 // the driver had advanced it
		rest = w.fire(rest.ID, domain.RoleCourier, back)
		if rest.ClosedAt != nil {
			t.Error("closed although the driver is owed what he advanced")
		}
		_, err := w.flow.Pay(t.Context(), w.as(domain.RoleCourier), rest.ID, Payment{
			From:      domain.Account{Kind: domain.AccountStaff, ID: w.staff[domain.RoleCourier]},
			To:        domain.Account{Kind: domain.AccountStaff, ID: driver},
			AmountFen: 3_000, Reason: "垫付归还",
		})
		if err != nil {
			t.Fatal(err)
		}
		if rest = must(w.flow.Request(t.Context(), w.as(domain.RoleOperator), rest.ID)); rest.ClosedAt == nil {
			t.Errorf("still open: %+v", rest)
		}
		w.verified()
	})
}

// A purchase of less than was asked leaves the rest to a linked request, unless
// the rest is less than a pack.
func TestPartialPurchase(t *testing.T) {
	for name, c := range map[string]struct {
		asked, got domain.Milli
		linked     int
	}{
		"one of two packs":         {56_000, 28_000, 1},
		"all":                      {28_000, 28_000, 0},
		"two tablets too few":      {30_000, 28_000, 0},
		"more than was asked":      {20_000, 28_000, 0},
		"one pack of two and half": {70_000, 28_000, 1},
	} {
		t.Run(name, func(t *testing.T) {
			each(t, func(t *testing.T, w *world) {
				v := w.assigned(func(r *Registration) { r.Lines[0].Quantity = c.asked })
				in := bought(v)
				in.Lines[0].Quantity = c.got
				v = w.fire(v.ID, domain.RoleDriver, in)
				if v.State != domain.Purchased || len(v.SplitInto) != c.linked || v.Lines[0].Bought != c.got {
					t.Fatalf("%+v", v)
				}
				if c.linked == 1 {
					rest := must(w.flow.Request(t.Context(), w.as(domain.RoleOperator), v.SplitInto[0]))
					if len(rest.Lines) != 1 || rest.Lines[0].Quantity != c.asked-c.got || rest.Lines[0].AskedOf != v.Lines[0].ID {
						t.Errorf("%+v", rest.Lines)
					}
				}
			})
		})
	}
}

func TestSubstitution(t *testing.T) {
	const same, otherMaker, otherDrug = 0, 1, 2
	for name, c := range map[string]struct {
		rule  domain.Substitution
		buys  int
		asked domain.Answer // what the hotline answered before, if it was asked
		code  string
	}{
		"never: the product itself":             {domain.SubstituteNever, same, "", ""},
		"never: another maker":                  {domain.SubstituteNever, otherMaker, "", "substitution_refused"},
		"same generic: another maker":           {domain.SubstituteGeneric, otherMaker, "", ""},
		"same generic: another drug":            {domain.SubstituteGeneric, otherDrug, "", "substitution_refused"},
		"ask: not asked":                        {domain.SubstituteAsk, otherMaker, "", "substitution_refused"},
		"ask: asked and refused":                {domain.SubstituteAsk, otherMaker, domain.Refuse, "substitution_refused"},
		"ask: asked and accepted":               {domain.SubstituteAsk, otherMaker, domain.Accept, ""},
		"any: whatever the pharmacist gives":    {domain.SubstituteAny, otherDrug, "", ""},
		"ask: accepted, but another one bought": {domain.SubstituteAsk, otherDrug, domain.Accept, "substitution_refused"},
	} {
		t.Run(name, func(t *testing.T) {
			each(t, func(t *testing.T, w *world) {
				v := w.assigned(func(r *Registration) { r.Lines[0].Substitution = c.rule })
				if c.asked != "" {
					v = w.fire(v.ID, domain.RoleDriver, AskDecision{
						Question: domain.AskMaker, LineID: v.Lines[0].ID, DrugID: w.drugs[otherMaker], Minutes: 30, DefaultAnswer: domain.Refuse,
					})
					w.refuse("decision_pending", v.ID, domain.RoleDriver, bought(v))
					v = w.fire(v.ID, domain.RoleOperator, Decide{DecisionID: v.Decisions[0].ID, Answer: c.asked})
				}
				in := bought(v)
				in.Lines[0].DrugID = w.drugs[c.buys]
				if c.code != "" {
					w.refuse(c.code, v.ID, domain.RoleDriver, in)
					return
				}
				v = w.fire(v.ID, domain.RoleDriver, in)
				if v.Lines[0].BoughtDrugID != w.drugs[c.buys] || v.Lines[0].DrugID != w.drugs[same] {
					t.Errorf("asked and bought are not both kept: %+v", v.Lines[0])
				}
			})
		})
	}
}

// A question nobody answers in time is answered by its default.
func TestDecisionDefault(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		v := w.assigned()
		v = w.fire(v.ID, domain.RoleDriver, AskDecision{Question: domain.AskPrice, Text: "涨价2元", OfferedFen: 6_200, Minutes: 20, DefaultAnswer: domain.Accept})
		w.refuse("decision_pending", v.ID, domain.RoleDriver, bought(v))
		w.pass(20 * time.Minute)
		w.fire(v.ID, domain.RoleDriver, bought(v))
	})
}

func TestPurchaseGuards(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		v := w.register()
		v = w.fire(v.ID, domain.RoleCollector, fullKit)
		v = w.fire(v.ID, domain.RoleDispatcher, AssignHospital{HospitalID: w.hospitals[0], DriverID: w.staff[domain.RoleDriver]})
		w.refuse("card_not_held", v.ID, domain.RoleDriver, bought(v)) // the collector still has it
		w.give(v, domain.RoleCollector, domain.RoleDriver)
		wrong := bought(v)
		wrong.TotalFen++
		w.refuse("sums_disagree", v.ID, domain.RoleDriver, wrong)
		twice := bought(v)
		twice.Lines = append(twice.Lines, twice.Lines[0])
		w.refuse("unknown_line", v.ID, domain.RoleDriver, itemised(twice))
		nothing := bought(v)
		nothing.Lines = nil
		w.refuse("lines_required", v.ID, domain.RoleDriver, nothing)
		w.refuse("invalid_transition", v.ID, domain.RoleCourier, w.delivery(v))
		v = w.fire(v.ID, domain.RoleDriver, bought(v))
		w.refuse("goods_not_held", v.ID, domain.RoleCourier, w.delivery(v)) // the driver still has the bag
	})
}

// Without a card nothing is paid by the insurance.
func TestWaivedCard(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		v := w.register()
		v = w.fire(v.ID, domain.RoleOperator, WaiveCard{"家属电子医保码支付"})
		v = w.fire(v.ID, domain.RoleDispatcher, AssignHospital{HospitalID: w.hospitals[0]})
		w.refuse("insured_without_card", v.ID, domain.RoleDriver, bought(v))
		in := bought(v)
		in.InsuredFen, in.SelfPaidFen = 0, in.TotalFen
		v = w.fire(v.ID, domain.RoleDriver, in)
		if v.DriverID != w.staff[domain.RoleDriver] {
			t.Error("the driver who took it is not on it")
		}
		w.give(v, domain.RoleDriver, domain.RoleCourier)
		v = must(w.flow.Request(t.Context(), w.as(domain.RoleOperator), v.ID))
		back := w.delivery(v)
		back.CollectedFen = 6_000
		w.fire(v.ID, domain.RoleCourier, back)
		w.verified()
	})
}

// When the cash in the envelope was not enough, the rest is taken at the door and
// the empty envelope goes back all the same.
func TestEmptyEnvelopeGoesBackWithTheBill(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		v := w.assigned()
		in := bought(v)
		in.TotalFen, in.SelfPaidFen = 15_500, 12_500 // 100 yuan are in the envelope
		v = w.fire(v.ID, domain.RoleDriver, in)
		w.give(v, domain.RoleDriver, domain.RoleCourier)
		v = must(w.flow.Request(t.Context(), w.as(domain.RoleOperator), v.ID))
		back := w.delivery(v)
		back.CollectedFen = 2_500
		v = w.fire(v.ID, domain.RoleCourier, back)
		if v.State != domain.Delivered || v.ClosedAt != nil {
			t.Errorf("delivered, but not closed before the driver has the advance back: %+v", v)
		}
		w.verified()
	})
}

// One card serves two open requests: it has one holder, it cannot be in two
// cars, and it goes home with the last of them.
func TestOneCardTwoRequests(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		first := w.assigned()
		second := w.register(insulin(w))
		w.refuse("item_elsewhere", second.ID, domain.RoleCollector, CollectCard{Items: []KitPart{{Kind: domain.ItemCard}}})
		second = w.fire(second.ID, domain.RoleCollector, CollectCard{}) // the card is out already: both use it
		if len(second.Items) != 2 || second.Items[0].HolderID != w.staff[domain.RoleDriver] {
			t.Fatalf("%+v", second.Items)
		}
		admin := must(w.flow.Console(t.Context()))
		other := must(w.flow.CreateStaff(t.Context(), admin, StaffView{
			Staff: domain.Staff{Name: "另一位司机", Fitness: domain.FitOn(morning, "2020-06-15")}, Grants: []domain.Grant{{Role: domain.RoleDriver, CommunityID: w.community}},
		}))
		w.refuse("card_conflict", second.ID, domain.RoleDispatcher, AssignHospital{HospitalID: w.hospitals[1], DriverID: other.ID})
		w.refuse("card_conflict", second.ID, domain.RoleDispatcher, AssignHospital{HospitalID: w.hospitals[1]})
		second = w.fire(second.ID, domain.RoleDispatcher, AssignHospital{HospitalID: w.hospitals[1], DriverID: w.staff[domain.RoleDriver]})

		first = w.fire(first.ID, domain.RoleDriver, bought(first))
		var bag []domain.ID
		for _, k := range first.Items {
			if !k.Kind.Lasting() { // the card stays with the driver for the second hospital
				bag = append(bag, k.ID)
			}
		}
		courier := domain.Holder{Kind: domain.HolderStaff, ID: w.staff[domain.RoleCourier]}
		if _, err := w.flow.HandOver(t.Context(), w.as(domain.RoleDriver), Handover{Items: bag, To: courier}); err != nil {
			t.Fatal(err)
		}
		first = must(w.flow.Request(t.Context(), w.as(domain.RoleOperator), first.ID))
		d := w.delivery(first)
		w.refuse("item_not_held", first.ID, domain.RoleCourier, d)
		d.HandedBack = nil
		for _, k := range first.Items {
			if k.HolderID == courier.ID && k.Kind != domain.ItemGoods {
				d.HandedBack = append(d.HandedBack, k.ID)
			}
		}
		first = w.fire(first.ID, domain.RoleCourier, d)
		if first.State != domain.Delivered || first.ClosedAt != nil {
			t.Errorf("delivered but the card is out: %+v", first.Request)
		}

		second = w.fire(second.ID, domain.RoleDriver, bought(second))
		w.give(second, domain.RoleDriver, domain.RoleCourier)
		second = must(w.flow.Request(t.Context(), w.as(domain.RoleOperator), second.ID))
		d = w.delivery(second)
		d.CollectedFen = 3_000
		w.fire(second.ID, domain.RoleCourier, d)
		first = must(w.flow.Request(t.Context(), w.as(domain.RoleOperator), first.ID))
		if first.ClosedAt == nil {
			t.Error("the card is home but the first request did not close")
		}
		w.verified()
	})
}

// While another request still has to take the card to a hospital, it is not
// handed back by mistake.
func TestNeededCardIsNotHandedBack(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		first := w.purchased()
		second := w.register(insulin(w))
		w.fire(second.ID, domain.RoleCollector, CollectCard{})
		w.refuse("item_still_needed", first.ID, domain.RoleCourier, w.delivery(first))
	})
}

// A request cancelled with the kit out is not closed before everything is back.
func TestCancelReturnsWhatWasCollected(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		v := w.assigned()
		v = w.fire(v.ID, domain.RoleOperator, Cancel{"家属已送药"})
		if v.State != domain.Cancelled || v.ClosedAt != nil {
			t.Fatalf("%+v", v.Request)
		}
		home := domain.Holder{Kind: domain.HolderResident}
		for i, k := range v.Items {
			in := Handover{Items: []domain.ID{k.ID}, To: home}
			_, err := w.flow.HandOver(t.Context(), w.as(domain.RoleDriver), in)
			wantCode(t, err, "proof_required")
			in.ProofKind, in.Proof = domain.ProofWitness, "门岗小李"
			_, err = w.flow.HandOver(t.Context(), w.as(domain.RoleCourier), in)
			wantCode(t, err, "not_your_item")
			if _, err = w.flow.HandOver(t.Context(), w.as(domain.RoleDriver), in); err != nil {
				t.Fatal(err)
			}
			now := must(w.flow.Request(t.Context(), w.as(domain.RoleOperator), v.ID))
			if closed := now.ClosedAt != nil; closed != (i == len(v.Items)-1) {
				t.Errorf("after %d of %d items: closed %v, balances %+v", i+1, len(v.Items), closed, now.Balances)
			}
		}
		w.verified()
	})
}

// After the purchase the supervisor says where drugs and money went.
func TestReturnGoods(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		v := w.purchased()
		in := ReturnGoods{GoodsTo: domain.HolderHospital, SelfPaidRefundFen: 3_001, InsuredRefundFen: 3_000, Reason: "患者已住院"}
		w.refuse("refund_too_high", v.ID, domain.RoleSupervisor, in)
		in.SelfPaidRefundFen = 3_000
		w.refuse("transition_role", v.ID, domain.RoleCourier, in)
		w.refuse("invalid_transition", v.ID, domain.RoleOperator, Cancel{"太晚"})
		v = w.fire(v.ID, domain.RoleSupervisor, in)
		if v.State != domain.Cancelled || v.ClosedAt != nil {
			t.Fatalf("%+v", v.Request)
		}
		var out []domain.ID
		for _, k := range v.Items {
			if k.HolderKind == domain.HolderStaff {
				out = append(out, k.ID)
			}
		}
		if _, err := w.flow.HandOver(t.Context(), w.as(domain.RoleCourier), Handover{
			Items: out, To: domain.Holder{Kind: domain.HolderResident}, ProofKind: domain.ProofWitness, Proof: "门岗老赵",
		}); err != nil {
			t.Fatal(err)
		}
		if v = must(w.flow.Request(t.Context(), w.as(domain.RoleOperator), v.ID)); v.ClosedAt == nil {
			t.Errorf("all is back: %+v", v)
		}
		w.verified()
	})
}

func TestPatientIsFixedOnceTheCardIsCollected(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		other := w.newResident("刘大爷")
		v := w.register()
		gone := w.newResident("搬走的")
		if err := w.flow.ArchiveResident(t.Context(), w.as(domain.RoleOperator), gone); err != nil {
			t.Fatal(err)
		}
		w.refuse("resident_archived", v.ID, domain.RoleOperator, Amend{ResidentID: &gone})
		v = w.fire(v.ID, domain.RoleOperator, Amend{ResidentID: &other})
		if v.ResidentID != other || v.Resident.Name != "刘大爷" {
			t.Fatalf("%+v", v.Request)
		}
		w.fire(v.ID, domain.RoleCollector, fullKit)
		w.refuse("patient_fixed", v.ID, domain.RoleOperator, Amend{ResidentID: &w.resident})
	})
}

// The database itself refuses to close a request whose card is out, to change a
// custody move, and to delete from the ledger.
func TestDatabaseKeepsWhatMustNotBeLost(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		v := w.fire(w.assigned().ID, domain.RoleOperator, Cancel{"不需要"})
		w.rings(NewCall{RequestID: v.ID, Direction: domain.CallIn, Kind: domain.AboutOther, Outcome: domain.CallReached})
		for _, sql := range []string{
			"UPDATE requests SET closed_at = finished_at WHERE id = '" + string(v.ID) + "'",
			"UPDATE custody_moves SET place = 'x'", "DELETE FROM custody_moves", "DELETE FROM money_moves",
			"UPDATE money_moves SET amount_fen = 1", "DELETE FROM events", "UPDATE events SET data = '{}'",
			"UPDATE calls SET note = 'x'", "DELETE FROM calls", "UPDATE call_scripts SET text_zh = 'x'", "DELETE FROM call_scripts",
		} {
			if err := storetest.Exec(t, w.url, sql); err == nil {
				t.Errorf("the database allowed: %s", sql)
			}
		}
	})
}
