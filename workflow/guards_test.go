package workflow_test

import (
	"slices"
	"testing"
	"time"

	"songyao/domain"
	"songyao/store/storetest"
	"songyao/workflow"
	"songyao/workflow/custody"
	"songyao/workflow/flowtest"
	"songyao/workflow/hotline"
	"songyao/workflow/office"
)

// another lets the operator register a second drug for the same resident.
func insulin(w *world) func(*workflow.Registration) {
	return func(r *workflow.Registration) {
		r.Lines = []workflow.NewLine{{DrugID: w.Drugs[2], Quantity: 300_000, DailyDose: 20_000, Substitution: domain.SubstituteNever}}
	}
}

func TestAssignment(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		admin := flowtest.Must(w.Office.Console(t.Context()))
		weekdays := domain.List[domain.Session]{{Weekdays: []int{2, 3, 4, 5}, Opens: "08:00", Closes: "12:00"}}
		closedMondays := flowtest.Must(office.Create(t.Context(), w.Office, admin, &domain.Hospital{Name: "周一停诊", Sessions: weekdays, InsuranceRoute: domain.RouteTCM}))
		holiday := flowtest.Must(office.Create(t.Context(), w.Office, admin, &domain.Hospital{
			Name: "今日停诊", Sessions: domain.List[domain.Session]{{Weekdays: []int{1}, Opens: "08:00", Closes: "12:00"}},
			ClosedOn: domain.List[domain.Date]{"2020-06-15"}, InsuranceRoute: domain.RouteTCM,
		}))
		notChosen := flowtest.Must(office.Create(t.Context(), w.Office, admin, &domain.Hospital{
			Name: "未选定", Sessions: domain.List[domain.Session]{{Weekdays: []int{1}, Opens: "08:00", Closes: "12:00"}}, InsuranceRoute: domain.RouteChosen,
		}))
		v := w.Collected(func(r *workflow.Registration) {
			r.Lines = append(r.Lines, workflow.NewLine{FreeText: "一种胰岛素", Quantity: 1_000, Substitution: domain.SubstituteAsk})
		})
		dispatcher, driver := domain.RoleDispatcher, w.Staff[domain.RoleDriver]
		w.Refuse("line_not_settled", v.ID, dispatcher, workflow.AssignHospital{HospitalID: w.Hospitals[0]})
		v = w.Fire(v.ID, domain.RoleMedic, workflow.Clarify{Lines: []workflow.ClarifiedLine{{LineID: v.Lines[1].ID, DrugID: w.Drugs[2]}}})
		if v.Lines[1].SettledBy != w.Staff[domain.RoleMedic] {
			t.Errorf("settled by %s", v.Lines[1].SettledBy)
		}
		w.Refuse("hospital_closed", v.ID, dispatcher, workflow.AssignHospital{HospitalID: closedMondays.ID})
		w.Refuse("hospital_closed", v.ID, dispatcher, workflow.AssignHospital{HospitalID: holiday.ID})
		w.Refuse("hospital_not_eligible", v.ID, dispatcher, workflow.AssignHospital{HospitalID: notChosen.ID})
		w.Refuse("unknown_hospital", v.ID, dispatcher, workflow.AssignHospital{HospitalID: driver})
		w.Refuse("not_a_driver", v.ID, dispatcher, workflow.AssignHospital{HospitalID: w.Hospitals[0], DriverID: w.Staff[domain.RoleMedic]})
		w.Refuse("transition_role", v.ID, domain.RoleDriver, workflow.AssignHospital{HospitalID: w.Hospitals[0]})
		v = w.Fire(v.ID, dispatcher, workflow.AssignHospital{HospitalID: w.Hospitals[0], DriverID: driver})
		v = w.Fire(v.ID, dispatcher, workflow.ReassignHospital{AssignHospital: workflow.AssignHospital{HospitalID: w.Hospitals[1], DriverID: driver}, Reason: "排队太长"})
		if v.HospitalID != w.Hospitals[1] {
			t.Errorf("at %s", v.HospitalID)
		}
	})
}

// A hospital that was short is not offered again that day, but the next.
func TestShortageOfEveryLine(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		v := w.Assigned()
		w.Refuse("lines_required", v.ID, domain.RoleDriver, workflow.ReportShortage{Seen: "缺货"})
		w.Refuse("line_twice", v.ID, domain.RoleDriver, workflow.ReportShortage{LineIDs: []domain.ID{v.Lines[0].ID, v.Lines[0].ID}})
		w.Refuse("unknown_line", v.ID, domain.RoleDriver, workflow.ReportShortage{LineIDs: []domain.ID{v.ID, v.Lines[0].ID}})
		tomorrow := w.Now().Add(time.Hour)
		w.Refuse("time_out_of_range", v.ID, domain.RoleDriver, workflow.ReportShortage{LineIDs: []domain.ID{v.Lines[0].ID}, At: &tomorrow})
		v = w.Fire(v.ID, domain.RoleDriver, workflow.ReportShortage{LineIDs: []domain.ID{v.Lines[0].ID}, Seen: "窗口说没有"})
		if v.State != domain.CardCollected || v.HospitalID != "" || v.DriverID != "" {
			t.Fatalf("%+v", v.Request)
		}
		again := workflow.AssignHospital{HospitalID: w.Hospitals[0], DriverID: w.Staff[domain.RoleDriver]}
		w.Refuse("hospital_short_today", v.ID, domain.RoleDispatcher, again)
		w.Pass(24 * time.Hour)
		w.Fire(v.ID, domain.RoleDispatcher, again)
	})
}

// Of two lines one is short: it becomes a linked request with the same card, and
// both close when both are delivered and the card is back.
func TestShortageOfOneLineSplits(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		v := w.Assigned(func(r *workflow.Registration) {
			r.Lines = append(r.Lines, workflow.NewLine{DrugID: w.Drugs[2], Quantity: 300_000, Substitution: domain.SubstituteNever})
		})
		v = w.Fire(v.ID, domain.RoleDriver, workflow.ReportShortage{LineIDs: []domain.ID{v.Lines[1].ID}, Seen: "缺货"})
		if v.State != domain.HospitalAssigned || len(v.Lines) != 1 || len(v.SplitInto) != 1 {
			t.Fatalf("%+v", v)
		}
		rest := flowtest.Must(w.Workflow.Request(t.Context(), w.As(domain.RoleOperator), v.SplitInto[0]))
		if rest.State != domain.CardCollected || rest.SplitFrom != v.ID || rest.DayNumber != 2 || len(rest.Lines) != 1 || len(rest.Items) != 2 {
			t.Fatalf("%+v", rest)
		}
		driver := w.Staff[domain.RoleDriver]
		w.Refuse("hospital_short_today", rest.ID, domain.RoleDispatcher, workflow.AssignHospital{HospitalID: w.Hospitals[0], DriverID: driver})
		rest = w.Fire(rest.ID, domain.RoleDispatcher, workflow.AssignHospital{HospitalID: w.Hospitals[1], DriverID: driver})
		v = w.Fire(v.ID, domain.RoleDriver, flowtest.Bought(v))
		rest = w.Fire(rest.ID, domain.RoleDriver, flowtest.Bought(rest))
		w.Give(v, domain.RoleDriver, domain.RoleCourier)
		w.Give(rest, domain.RoleDriver, domain.RoleCourier)
		v = flowtest.Must(w.Workflow.Request(t.Context(), w.As(domain.RoleOperator), v.ID))
		v = w.Fire(v.ID, domain.RoleCourier, w.Delivery(v))
		if v.State != domain.Delivered || v.ClosedAt == nil {
			t.Errorf("the first, with the card handed back because nothing needs it any more: %+v", v)
		}
		rest = flowtest.Must(w.Workflow.Request(t.Context(), w.As(domain.RoleOperator), rest.ID))
		back := w.Delivery(rest)
		back.CollectedFen = 3_000 // the driver had advanced it
		rest = w.Fire(rest.ID, domain.RoleCourier, back)
		if rest.ClosedAt != nil {
			t.Error("closed although the driver is owed what he advanced")
		}
		paid, err := w.Custody.Pay(t.Context(), w.As(domain.RoleCourier), rest.ID, custody.Payment{
			From:      domain.Account{Kind: domain.AccountStaff, ID: w.Staff[domain.RoleCourier]},
			To:        domain.Account{Kind: domain.AccountStaff, ID: driver},
			AmountFen: 3_000, Reason: "垫付归还",
		})
		if err != nil {
			t.Fatal(err)
		}
		if rest = flowtest.Must(w.Workflow.Request(t.Context(), w.As(domain.RoleOperator), rest.ID)); rest.ClosedAt != nil || paid.Settled {
			t.Error("closed before the driver has said that he got it")
		}
		flowtest.Must(w.Custody.ConfirmMoney(t.Context(), w.As(domain.RoleDriver), waiting(paid), custody.MoneyAnswer{}))
		if rest = flowtest.Must(w.Workflow.Request(t.Context(), w.As(domain.RoleOperator), rest.ID)); rest.ClosedAt == nil {
			t.Errorf("still open: %+v", rest)
		}
		w.Verified()
	})
}

// waiting is the payment that waits for a confirmation.
func waiting(v *custody.MoneyView) domain.ID {
	return v.Moves[slices.IndexFunc(v.Moves, func(m custody.MoneyRow) bool { return len(m.Awaits) > 0 })].ID
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
				v := w.Assigned(func(r *workflow.Registration) { r.Lines[0].Quantity = c.asked })
				in := flowtest.Bought(v)
				in.Lines[0].Quantity = c.got
				v = w.Fire(v.ID, domain.RoleDriver, in)
				if v.State != domain.Purchased || len(v.SplitInto) != c.linked || v.Lines[0].Bought != c.got {
					t.Fatalf("%+v", v)
				}
				if c.linked == 1 {
					rest := flowtest.Must(w.Workflow.Request(t.Context(), w.As(domain.RoleOperator), v.SplitInto[0]))
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
				v := w.Assigned(func(r *workflow.Registration) { r.Lines[0].Substitution = c.rule })
				if c.asked != "" {
					v = w.Fire(v.ID, domain.RoleDriver, workflow.AskDecision{
						Question: domain.AskMaker, LineID: v.Lines[0].ID, DrugID: w.Drugs[otherMaker], Minutes: 30, DefaultAnswer: domain.Refuse,
					})
					w.Refuse("decision_pending", v.ID, domain.RoleDriver, flowtest.Bought(v))
					v = w.Fire(v.ID, domain.RoleOperator, workflow.Decide{DecisionID: v.Decisions[0].ID, Answer: c.asked})
				}
				in := flowtest.Bought(v)
				in.Lines[0].DrugID = w.Drugs[c.buys]
				if c.code != "" {
					w.Refuse(c.code, v.ID, domain.RoleDriver, in)
					return
				}
				v = w.Fire(v.ID, domain.RoleDriver, in)
				if v.Lines[0].BoughtDrugID != w.Drugs[c.buys] || v.Lines[0].DrugID != w.Drugs[same] {
					t.Errorf("asked and bought are not both kept: %+v", v.Lines[0])
				}
			})
		})
	}
}

// A question nobody answers in time is answered by its default.
func TestDecisionDefault(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		v := w.Assigned()
		v = w.Fire(v.ID, domain.RoleDriver, workflow.AskDecision{Question: domain.AskPrice, Text: "涨价2元", OfferedFen: 6_200, Minutes: 20, DefaultAnswer: domain.Accept})
		w.Refuse("decision_pending", v.ID, domain.RoleDriver, flowtest.Bought(v))
		w.Pass(20 * time.Minute)
		w.Fire(v.ID, domain.RoleDriver, flowtest.Bought(v))
	})
}

func TestPurchaseGuards(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		v := w.Register()
		v = w.Fire(v.ID, domain.RoleCollector, flowtest.FullKit)
		v = w.Fire(v.ID, domain.RoleDispatcher, workflow.AssignHospital{HospitalID: w.Hospitals[0], DriverID: w.Staff[domain.RoleDriver]})
		w.Refuse("card_not_held", v.ID, domain.RoleDriver, flowtest.Bought(v)) // the collector still has it
		w.Give(v, domain.RoleCollector, domain.RoleDriver)
		wrong := flowtest.Bought(v)
		wrong.TotalFen++
		w.Refuse("sums_disagree", v.ID, domain.RoleDriver, wrong)
		twice := flowtest.Bought(v)
		twice.Lines = append(twice.Lines, twice.Lines[0])
		w.Refuse("unknown_line", v.ID, domain.RoleDriver, flowtest.Itemised(twice))
		nothing := flowtest.Bought(v)
		nothing.Lines = nil
		w.Refuse("lines_required", v.ID, domain.RoleDriver, nothing)
		w.Refuse("invalid_transition", v.ID, domain.RoleCourier, w.Delivery(v))
		v = w.Fire(v.ID, domain.RoleDriver, flowtest.Bought(v))
		w.Refuse("goods_not_held", v.ID, domain.RoleCourier, w.Delivery(v)) // the driver still has the bag
	})
}

// Without a card nothing is paid by the insurance.
func TestWaivedCard(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		v := w.Register()
		v = w.Fire(v.ID, domain.RoleOperator, workflow.WaiveCard{Reason: "家属电子医保码支付"})
		v = w.Fire(v.ID, domain.RoleDispatcher, workflow.AssignHospital{HospitalID: w.Hospitals[0]})
		w.Refuse("insured_without_card", v.ID, domain.RoleDriver, flowtest.Bought(v))
		in := flowtest.Bought(v)
		in.InsuredFen, in.SelfPaidFen = 0, in.TotalFen
		v = w.Fire(v.ID, domain.RoleDriver, in)
		if v.DriverID != w.Staff[domain.RoleDriver] {
			t.Error("the driver who took it is not on it")
		}
		w.Give(v, domain.RoleDriver, domain.RoleCourier)
		v = flowtest.Must(w.Workflow.Request(t.Context(), w.As(domain.RoleOperator), v.ID))
		back := w.Delivery(v)
		back.CollectedFen = 6_000
		w.Fire(v.ID, domain.RoleCourier, back)
		w.Verified()
	})
}

// When the cash in the envelope was not enough, the rest is taken at the door and
// the empty envelope goes back all the same.
func TestEmptyEnvelopeGoesBackWithTheBill(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		v := w.Assigned()
		in := flowtest.Bought(v)
		in.TotalFen, in.SelfPaidFen = 15_500, 12_500 // 100 yuan are in the envelope
		v = w.Fire(v.ID, domain.RoleDriver, in)
		w.Give(v, domain.RoleDriver, domain.RoleCourier)
		v = flowtest.Must(w.Workflow.Request(t.Context(), w.As(domain.RoleOperator), v.ID))
		back := w.Delivery(v)
		back.CollectedFen = 2_500
		v = w.Fire(v.ID, domain.RoleCourier, back)
		if v.State != domain.Delivered || v.ClosedAt != nil {
			t.Errorf("delivered, but not closed before the driver has the advance back: %+v", v)
		}
		w.Verified()
	})
}

// One card serves two open requests: it has one holder, it cannot be in two
// cars, and it goes home with the last of them.
func TestOneCardTwoRequests(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		first := w.Assigned()
		second := w.Register(insulin(w))
		w.Refuse("item_elsewhere", second.ID, domain.RoleCollector, workflow.CollectCard{Items: []workflow.KitPart{{Kind: domain.ItemCard}}})
		second = w.Fire(second.ID, domain.RoleCollector, workflow.CollectCard{}) // the card is out already: both use it
		if len(second.Items) != 2 || second.Items[0].HolderID != w.Staff[domain.RoleDriver] {
			t.Fatalf("%+v", second.Items)
		}
		admin := flowtest.Must(w.Office.Console(t.Context()))
		other := flowtest.Must(w.Office.CreateStaff(t.Context(), admin, office.StaffView{
			Staff: domain.Staff{Name: "另一位司机", Fitness: domain.FitOn(flowtest.Morning, "2020-06-15")}, Grants: []domain.Grant{{Role: domain.RoleDriver, CommunityID: w.Community}},
		}))
		w.Refuse("card_conflict", second.ID, domain.RoleDispatcher, workflow.AssignHospital{HospitalID: w.Hospitals[1], DriverID: other.ID})
		w.Refuse("card_conflict", second.ID, domain.RoleDispatcher, workflow.AssignHospital{HospitalID: w.Hospitals[1]})
		second = w.Fire(second.ID, domain.RoleDispatcher, workflow.AssignHospital{HospitalID: w.Hospitals[1], DriverID: w.Staff[domain.RoleDriver]})

		first = w.Fire(first.ID, domain.RoleDriver, flowtest.Bought(first))
		var bag []domain.ID
		for _, k := range first.Items {
			if !k.Kind.Lasting() { // the card stays with the driver for the second hospital
				bag = append(bag, k.ID)
			}
		}
		courier := domain.Holder{Kind: domain.HolderStaff, ID: w.Staff[domain.RoleCourier]}
		if _, err := w.Custody.HandOver(t.Context(), w.As(domain.RoleDriver), custody.Handover{Items: bag, To: courier}); err != nil {
			t.Fatal(err)
		}
		first = flowtest.Must(w.Workflow.Request(t.Context(), w.As(domain.RoleOperator), first.ID))
		d := w.Delivery(first)
		w.Refuse("item_not_held", first.ID, domain.RoleCourier, d)
		d.HandedBack = nil
		for _, k := range first.Items {
			if k.HolderID == courier.ID && k.Kind != domain.ItemGoods {
				d.HandedBack = append(d.HandedBack, k.ID)
			}
		}
		first = w.Fire(first.ID, domain.RoleCourier, d)
		if first.State != domain.Delivered || first.ClosedAt != nil {
			t.Errorf("delivered but the card is out: %+v", first.Request)
		}

		second = w.Fire(second.ID, domain.RoleDriver, flowtest.Bought(second))
		w.Give(second, domain.RoleDriver, domain.RoleCourier)
		second = flowtest.Must(w.Workflow.Request(t.Context(), w.As(domain.RoleOperator), second.ID))
		d = w.Delivery(second)
		d.CollectedFen = 3_000
		w.Fire(second.ID, domain.RoleCourier, d)
		first = flowtest.Must(w.Workflow.Request(t.Context(), w.As(domain.RoleOperator), first.ID))
		if first.ClosedAt == nil {
			t.Error("the card is home but the first request did not close")
		}
		w.Verified()
	})
}

// While another request still has to take the card to a hospital, it is not
// handed back by mistake.
func TestNeededCardIsNotHandedBack(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		first := w.Purchased()
		second := w.Register(insulin(w))
		w.Fire(second.ID, domain.RoleCollector, workflow.CollectCard{})
		w.Refuse("item_still_needed", first.ID, domain.RoleCourier, w.Delivery(first))
	})
}

// A request cancelled with the kit out is not closed before everything is back.
func TestCancelReturnsWhatWasCollected(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		v := w.Assigned()
		v = w.Fire(v.ID, domain.RoleOperator, workflow.Cancel{Reason: "家属已送药"})
		if v.State != domain.Cancelled || v.ClosedAt != nil {
			t.Fatalf("%+v", v.Request)
		}
		home := domain.Holder{Kind: domain.HolderResident}
		for i, k := range v.Items {
			in := custody.Handover{Items: []domain.ID{k.ID}, To: home}
			_, err := w.Custody.HandOver(t.Context(), w.As(domain.RoleDriver), in)
			flowtest.WantCode(t, err, "proof_required")
			in.ProofKind, in.Proof = domain.ProofWitness, "门岗小李"
			_, err = w.Custody.HandOver(t.Context(), w.As(domain.RoleCourier), in)
			flowtest.WantCode(t, err, "not_your_item")
			if _, err = w.Custody.HandOver(t.Context(), w.As(domain.RoleDriver), in); err != nil {
				t.Fatal(err)
			}
			now := flowtest.Must(w.Workflow.Request(t.Context(), w.As(domain.RoleOperator), v.ID))
			if closed := now.ClosedAt != nil; closed != (i == len(v.Items)-1) {
				t.Errorf("after %d of %d items: closed %v, balances %+v", i+1, len(v.Items), closed, now.Balances)
			}
		}
		w.Verified()
	})
}

// After the purchase the supervisor says where drugs and money went.
func TestReturnGoods(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		v := w.Purchased()
		in := workflow.ReturnGoods{GoodsTo: domain.HolderHospital, SelfPaidRefundFen: 3_001, InsuredRefundFen: 3_000, Reason: "患者已住院"}
		w.Refuse("refund_too_high", v.ID, domain.RoleSupervisor, in)
		in.SelfPaidRefundFen = 3_000
		w.Refuse("transition_role", v.ID, domain.RoleCourier, in)
		w.Refuse("invalid_transition", v.ID, domain.RoleOperator, workflow.Cancel{Reason: "太晚"})
		v = w.Fire(v.ID, domain.RoleSupervisor, in)
		if v.State != domain.Cancelled || v.ClosedAt != nil {
			t.Fatalf("%+v", v.Request)
		}
		var out []domain.ID
		for _, k := range v.Items {
			if k.HolderKind == domain.HolderStaff {
				out = append(out, k.ID)
			}
		}
		if _, err := w.Custody.HandOver(t.Context(), w.As(domain.RoleCourier), custody.Handover{
			Items: out, To: domain.Holder{Kind: domain.HolderResident}, ProofKind: domain.ProofWitness, Proof: "门岗老赵",
		}); err != nil {
			t.Fatal(err)
		}
		if v = flowtest.Must(w.Workflow.Request(t.Context(), w.As(domain.RoleOperator), v.ID)); v.ClosedAt == nil {
			t.Errorf("all is back: %+v", v)
		}
		w.Verified()
	})
}

func TestPatientIsFixedOnceTheCardIsCollected(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		other := w.NewResident("刘大爷")
		v := w.Register()
		gone := w.NewResident("搬走的")
		if err := w.Office.ArchiveResident(t.Context(), w.As(domain.RoleOperator), gone); err != nil {
			t.Fatal(err)
		}
		w.Refuse("resident_archived", v.ID, domain.RoleOperator, workflow.Amend{ResidentID: &gone})
		v = w.Fire(v.ID, domain.RoleOperator, workflow.Amend{ResidentID: &other})
		if v.ResidentID != other || v.Resident.Name != "刘大爷" {
			t.Fatalf("%+v", v.Request)
		}
		w.Fire(v.ID, domain.RoleCollector, flowtest.FullKit)
		w.Refuse("patient_fixed", v.ID, domain.RoleOperator, workflow.Amend{ResidentID: &w.Resident})
	})
}

// The database itself refuses to close a request whose card is out, to change a
// custody move, and to delete from the ledger.
func TestDatabaseKeepsWhatMustNotBeLost(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		v := w.Assigned()
		for _, in := range []custody.MoneyAnswer{{}, {Refused: true, Note: "没有"}} {
			paid := flowtest.Must(w.Custody.Pay(t.Context(), w.As(domain.RoleDriver), v.ID, custody.Payment{
				From: domain.Account{Kind: domain.AccountStaff, ID: w.Staff[domain.RoleDriver]},
				To:   domain.Account{Kind: domain.AccountStaff, ID: w.Staff[domain.RoleCashier]}, AmountFen: 1, Reason: "交出纳",
			}))
			flowtest.Must(w.Custody.ConfirmMoney(t.Context(), w.As(domain.RoleCashier), waiting(paid), in))
		}
		v = w.Fire(v.ID, domain.RoleOperator, workflow.Cancel{Reason: "不需要"})
		w.Rings(hotline.NewCall{RequestID: v.ID, Direction: domain.CallIn, Kind: domain.AboutOther, Outcome: domain.CallReached})
		for _, sql := range []string{
			"UPDATE requests SET closed_at = finished_at WHERE id = '" + string(v.ID) + "'",
			"UPDATE custody_moves SET place = 'x'", "DELETE FROM custody_moves", "DELETE FROM money_moves",
			"UPDATE money_proposals SET amount_fen = 2", "DELETE FROM money_proposals", "UPDATE money_confirmations SET refused = false",
			"DELETE FROM money_confirmations", "UPDATE requests SET pending_moves = -1",
			"UPDATE money_moves SET amount_fen = 1", "DELETE FROM events", "UPDATE events SET data = '{}'",
			"UPDATE calls SET note = 'x'", "DELETE FROM calls", "UPDATE call_scripts SET text_zh = 'x'", "DELETE FROM call_scripts",
		} {
			if err := storetest.Exec(t, w.URL, sql); err == nil {
				t.Errorf("the database allowed: %s", sql)
			}
		}
	})
}
