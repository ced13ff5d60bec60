package workflow

import (
	"slices"
	"testing"
	"time"

	"songyao/domain"
)

// addRule adds a rule, and wants it accepted.
func (w *world) addRule(r domain.Rule) {
	w.t.Helper()
	if r.Source == "" {
		r.Source = "测试"
	}
	if _, err := Create(w.t.Context(), w.flow, must(w.flow.Console(w.t.Context())), &r); err != nil {
		w.t.Fatal(err)
	}
}

// addHospital adds one that is open all week.
func (w *world) addHospital(h domain.Hospital) *domain.Hospital {
	w.t.Helper()
	h.Sessions = domain.List[domain.Session]{{Weekdays: []int{1, 2, 3, 4, 5, 6, 7}, Opens: "08:00", Closes: "17:00"}}
	return must(Create(w.t.Context(), w.flow, must(w.flow.Console(w.t.Context())), &h))
}

func (w *world) addDrug(d domain.Drug) domain.ID {
	w.t.Helper()
	return must(Create(w.t.Context(), w.flow, must(w.flow.Console(w.t.Context())), &d)).ID
}

// asking is a registration for so much of a drug at a thousand a day.
func asking(drug domain.ID, quantity domain.Milli) func(*Registration) {
	return func(r *Registration) {
		r.Lines = []NewLine{{DrugID: drug, Quantity: quantity, DailyDose: 1_000, Substitution: domain.SubstituteNever}}
		r.DuplicateReason = "测试"
	}
}

// needs finds a paper on a checklist; nil when it is not on it.
func needs(list []PaperCheck, p domain.Paper) *PaperCheck {
	for i := range list {
		if list[i].Paper == p {
			return &list[i]
		}
	}
	return nil
}

// The driver was sent to the counter without the record book, and came back with
// nothing: now the dispatcher reads what is missing before the car leaves.
func TestWastedTripForTheRecordBook(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		v := w.register()
		v = w.fire(v.ID, domain.RoleCollector, CollectCard{Items: []KitPart{{Kind: domain.ItemCard}}})
		v = w.fire(v.ID, domain.RoleDispatcher, AssignHospital{HospitalID: w.hospitals[0], DriverID: w.staff[domain.RoleDriver]})
		card, book := needs(v.Documents, domain.PaperCard), needs(v.Documents, domain.PaperRecordBook)
		if card == nil || !card.InKit || !card.Required || card.Source == "" {
			t.Errorf("card: %+v", card)
		}
		if book == nil || book.InKit || book.Required || !book.Missing() {
			t.Fatalf("record book: %+v", book)
		}
		list := must(w.flow.RequestDocuments(t.Context(), w.as(domain.RoleDriver), v.ID, ""))
		if b := needs(list.Papers, domain.PaperRecordBook); b == nil || b.InKit || list.Hospital.ID != w.hospitals[0] || list.Day != "2020-06-15" {
			t.Errorf("the driver's checklist: %+v", list)
		}
		// From the same day on the district lets it stay at home.
		w.addRule(domain.Rule{
			Kind: domain.PaperAdvised, Paper: domain.PaperRecordBook, District: "丰台", Lifted: true, FromOn: "2020-06-15", ToOn: "2020-06-28",
		})
		list = must(w.flow.RequestDocuments(t.Context(), w.as(domain.RoleDriver), v.ID, w.hospitals[1]))
		if b := needs(list.Papers, domain.PaperRecordBook); b != nil {
			t.Errorf("waived, and still asked for: %+v", b)
		}
		before := must(w.flow.ResidentDocuments(t.Context(), w.as(domain.RoleOperator), w.resident, w.hospitals[0], w.drugs))
		if c := needs(before.Papers, domain.PaperCard); c == nil || c.InKit || len(c.DrugIDs) != 3 {
			t.Errorf("before there is a request: %+v", before.Papers)
		}
		_, err := w.flow.RequestDocuments(t.Context(), w.as(domain.RoleOperator), w.register(asking(w.drugs[2], 1_000)).ID, "")
		wantCode(t, err, "hospital_required")
	})
}

// A hospital that the resident never chose is no use on the card, until the district
// opens everything for two weeks, and again when they are over.
func TestWaiverOpensEverythingForTwoWeeks(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		other := w.addHospital(domain.Hospital{Name: "丰台医院", InsuranceRoute: domain.RouteChosen})
		aClass := w.addHospital(domain.Hospital{Name: "友谊医院", InsuranceRoute: domain.RouteAClass})
		driver := w.staff[domain.RoleDriver]
		v := w.collected()
		there := AssignHospital{HospitalID: other.ID, DriverID: driver}
		w.refuse("hospital_not_eligible", v.ID, domain.RoleDispatcher, there)
		w.addRule(domain.Rule{Kind: domain.OpenAccess, District: "丰台", FromOn: "2020-06-15", ToOn: "2020-06-28", Source: "疫情通知"})
		v = w.fire(v.ID, domain.RoleDispatcher, there)
		w.pass(14 * 24 * time.Hour)
		w.tested()
		w.refuse("hospital_not_eligible", v.ID, domain.RoleDriver, bought(v)) // the rules of the day of the purchase
		alone := bought(v)
		alone.InsuredFen, alone.SelfPaidFen = 0, alone.TotalFen
		w.fire(v.ID, domain.RoleDriver, alone)

		w.resident = w.newResident("李大爷")
		v = w.collected()
		w.refuse("hospital_not_eligible", v.ID, domain.RoleDispatcher, there)
		v = w.fire(v.ID, domain.RoleDispatcher, AssignHospital{HospitalID: aClass.ID, DriverID: driver}) // A-class needs no choice
		w.choose(other.ID)
		w.fire(v.ID, domain.RoleDispatcher, ReassignHospital{there, "本人选定"})
	})
}

// choose lets the resident choose the hospital.
func (w *world) choose(hospital domain.ID) {
	w.t.Helper()
	must(w.flow.UpdateResident(w.t.Context(), w.as(domain.RoleOperator), w.resident, func(v *ResidentView) error {
		v.ChosenHospitals = append(v.ChosenHospitals, hospital)
		return nil
	}))
}

// Twelve weeks and no more; controlled drugs a week; a waiver of the long prescription
// opens no controlled drug. What is too much is told before the trip and at the counter.
func TestPrescriptionLimits(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		pills := w.addDrug(domain.Drug{GenericName: "缬沙坦", Form: "胶囊", Strength: "80mg", Unit: "粒", PackSize: 28_000})
		alprazolam := w.addDrug(domain.Drug{
			GenericName: "阿普唑仑", Form: "片剂", Strength: "0.4mg", Unit: "片", PackSize: 20_000, Controlled: domain.Psychotropic2,
		})
		there := AssignHospital{HospitalID: w.hospitals[0], DriverID: w.staff[domain.RoleDriver]}
		for _, c := range []struct {
			name            string
			drug            domain.ID
			lawful, tooMuch domain.Milli
		}{{"twelve weeks", pills, 84_000, 85_000}, {"a week of a controlled drug", alprazolam, 7_000, 20_000}} {
			w.resident = w.newResident(c.name)
			v := w.collected(asking(c.drug, c.tooMuch))
			w.refuse("over_most_days", v.ID, domain.RoleDispatcher, there)
			v = w.fire(v.ID, domain.RoleMedic, Clarify{[]ClarifiedLine{{LineID: v.Lines[0].ID, DrugID: c.drug, Quantity: &c.lawful}}})
			v = w.fire(v.ID, domain.RoleDispatcher, there)
			more := bought(v)
			more.Lines[0].Quantity = c.tooMuch
			w.refuse("over_most_days", v.ID, domain.RoleDriver, more)
			w.fire(v.ID, domain.RoleDriver, bought(v))
		}
		w.addRule(domain.Rule{Kind: domain.LongPrescription, District: "丰台", Days: 180, FromOn: "2020-06-15", ToOn: "2020-07-31"})
		w.resident = w.newResident("半年")
		v := w.collected(asking(pills, 168_000))
		w.fire(v.ID, domain.RoleDispatcher, there)
		w.resident = w.newResident("半年安定")
		v = w.collected(asking(alprazolam, 168_000))
		w.refuse("over_most_days", v.ID, domain.RoleDispatcher, there)
	})
}

// Eight days of the old box are left: on the insurance it is too soon, and the
// dispatcher reads so; who pays alone may buy.
func TestRefillTooSoonOnTheInsuranceOnly(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		w.addRule(domain.Rule{Kind: domain.RefillTooSoon, Days: 7, FromOn: "2020-01-01"})
		must(w.flow.StartSupply(t.Context(), w.as(domain.RoleOperator), w.resident, NewSupplyPlan{DrugID: w.drugs[0], DailyDose: 1_000, Units: ptr(domain.Milli(8_000))}))
		v := w.collected(func(r *Registration) { r.Lines[0].OnHand = nil })
		v = w.fire(v.ID, domain.RoleDispatcher, AssignHospital{HospitalID: w.hospitals[0], DriverID: w.staff[domain.RoleDriver]})
		if len(v.Warnings) != 1 || v.Warnings[0].Code != "refill_too_soon" || v.Warnings[0].LineID != v.Lines[0].ID {
			t.Errorf("warnings: %+v", v.Warnings)
		}
		w.refuse("refill_too_soon", v.ID, domain.RoleDriver, bought(v))
		alone := bought(v)
		alone.InsuredFen, alone.SelfPaidFen = 0, alone.TotalFen
		w.fire(v.ID, domain.RoleDriver, alone)
	})
}

// Two lines on one receipt, and for one of them it is too soon: the insurance pays for
// the other, and what the resident pays for alone is nobody's business.
func TestRefillTooSoonOfOneLine(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		w.addRule(domain.Rule{Kind: domain.RefillTooSoon, Days: 7, FromOn: "2020-01-01"})
		must(w.flow.StartSupply(t.Context(), w.as(domain.RoleOperator), w.resident, NewSupplyPlan{DrugID: w.drugs[0], DailyDose: 1_000, Units: ptr(domain.Milli(8_000))}))
		v := w.assigned(func(r *Registration) {
			r.Lines[0].OnHand = nil
			r.Lines = append(r.Lines, NewLine{DrugID: w.drugs[2], Quantity: 30_000, DailyDose: 1_000, Substitution: domain.SubstituteNever})
		})
		in := bought(v)
		in.Lines[0].Paid, in.Lines[1].Paid = &LineSum{3_000, 3_000, 0}, &LineSum{3_000, 0, 3_000}
		_, err := w.flow.Fire(t.Context(), w.as(domain.RoleDriver), v.ID, in)
		if e := domain.AsError(err); e.Code != "refill_too_soon" || e.Fields[0].Pointer != "/lines/0/insured_fen" {
			t.Errorf("on the insurance: %v at %+v", err, e.Fields)
		}
		in.Lines[0].Paid, in.Lines[1].Paid = in.Lines[1].Paid, in.Lines[0].Paid
		w.fire(v.ID, domain.RoleDriver, in)
		w.verified()
	})
}

func ptr[T any](v T) *T { return &v }

// A pharmacy issues no prescriptions: what needs one goes to a hospital, unless one
// is at hand and still valid when the driver pays.
func TestPharmacyIssuesNoPrescriptions(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		pharmacy := w.addHospital(domain.Hospital{Name: "金象大药房", InsuranceRoute: domain.RouteChosen, Pharmacy: true})
		there := AssignHospital{HospitalID: pharmacy.ID, DriverID: w.staff[domain.RoleDriver]}
		v := w.collected()
		if v.Lines[0].Prescription != domain.PrescriptionIssue {
			t.Errorf("by default %q", v.Lines[0].Prescription)
		}
		w.refuse("prescription_not_issued", v.ID, domain.RoleDispatcher, there)
		have := domain.PrescriptionHave
		w.refuse("required", v.ID, domain.RoleOperator, Clarify{[]ClarifiedLine{{LineID: v.Lines[0].ID, DrugID: w.drugs[0], Prescription: &have}}})
		v = w.fire(v.ID, domain.RoleOperator, Clarify{[]ClarifiedLine{{
			LineID: v.Lines[0].ID, DrugID: w.drugs[0], Prescription: &have, PrescribedUntil: "2020-06-15",
		}}})
		v = w.fire(v.ID, domain.RoleDispatcher, there)
		if p := needs(v.Documents, domain.PaperPrescription); p == nil || !p.Required || p.InKit {
			t.Errorf("the prescription has to come along: %+v", p)
		}
		w.refuse("paper_missing", v.ID, domain.RoleDriver, bought(v))
		v = w.fire(v.ID, domain.RoleOperator, Amend{Papers: []domain.Paper{domain.PaperPrescription}})
		w.pass(24 * time.Hour)
		if v = must(w.flow.Request(t.Context(), w.as(domain.RoleOperator), v.ID)); v.Lines[0].Prescription != domain.PrescriptionExpired {
			t.Errorf("the day after: %q", v.Lines[0].Prescription)
		}
		w.refuse("prescription_expired", v.ID, domain.RoleDriver, bought(v))
		w.fire(v.ID, domain.RoleDispatcher, ReassignHospital{AssignHospital{HospitalID: w.hospitals[0], DriverID: w.staff[domain.RoleDriver]}, "处方过期"})
		v = must(w.flow.Request(t.Context(), w.as(domain.RoleOperator), v.ID))
		w.fire(v.ID, domain.RoleDriver, bought(v))

		over := w.newResident("非处方")
		w.resident = over
		v = w.collected(func(r *Registration) { r.Lines[0].Prescription = domain.PrescriptionNone })
		v = w.fire(v.ID, domain.RoleDispatcher, there)
		w.fire(v.ID, domain.RoleDriver, bought(v))
	})
}

// From May 2021 whoever buys for another shows both identity cards: the purchase says
// that they were shown.
func TestBothIdentityCards(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		w.now.Store(time.Date(2021, 5, 6, 1, 0, 0, 0, time.UTC).UnixMicro())
		w.tested()
		kit := fullKit
		kit.Papers = []domain.Paper{domain.PaperPatientID}
		v := w.register()
		v = w.fire(v.ID, domain.RoleCollector, kit)
		w.give(v, domain.RoleCollector, domain.RoleDriver)
		v = w.fire(v.ID, domain.RoleDispatcher, AssignHospital{HospitalID: w.hospitals[0], DriverID: w.staff[domain.RoleDriver]})
		patient, agent := needs(v.Documents, domain.PaperPatientID), needs(v.Documents, domain.PaperAgentID)
		if patient == nil || !patient.InKit || agent == nil || !agent.Required || agent.Missing() {
			t.Errorf("patient's %+v, agent's %+v", patient, agent)
		}
		w.refuse("paper_missing", v.ID, domain.RoleDriver, bought(v))
		in := bought(v)
		in.Papers = []domain.Paper{domain.PaperAgentID}
		w.fire(v.ID, domain.RoleDriver, in)
		w.verified()
	})
}

// A rule table that contradicts itself, or says nothing: refused, nothing written.
func TestRulesThatSayNothing(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		console := must(w.flow.Console(t.Context()))
		rules := must(w.flow.store.AllRules(t.Context()))
		w.addRule(domain.Rule{Kind: domain.OpenAccess, District: "丰台", Hospitals: string(w.hospitals[0]), FromOn: "2020-06-13", ToOn: "2020-06-26"})
		before := must(w.flow.store.AllRules(t.Context()))
		for code, r := range map[string]domain.Rule{
			"rule_contradicts":       {Kind: domain.OpenAccess, District: "丰台", Hospitals: string(w.hospitals[0]), Lifted: true, FromOn: "2020-06-26"},
			"ends_before_it_begins":  {Kind: domain.OpenAccess, FromOn: "2020-06-26", ToOn: "2020-06-13"},
			"unknown_drug_scope":     {Kind: domain.DesignatedOnly, Drugs: "抗癌药", FromOn: "2020-06-26"},
			"unknown_hospital_scope": {Kind: domain.DesignatedOnly, Hospitals: "三级", FromOn: "2020-06-26"},
			"unknown_hospital":       {Kind: domain.DesignatedOnly, Hospitals: string(w.resident), FromOn: "2020-06-26"},
			"required":               {Kind: domain.PaperRequired, FromOn: "2020-06-26"},
			"not_together":           {Kind: domain.OpenAccess, Paper: domain.PaperCard, FromOn: "2020-06-26"},
		} {
			r.Source = "测试"
			_, err := Create(t.Context(), w.flow, console, &r)
			wantCode(t, err, code)
		}
		_, err := Create(t.Context(), w.flow, console, &domain.Rule{Kind: domain.PrescriptionDays, Drugs: "N06", FromOn: "2020-06-26", Source: "测试"})
		wantCode(t, err, "required")
		// The card as the law has it, once more from a later day: what it ships contradicts.
		i := slices.IndexFunc(rules, func(r domain.Rule) bool { return r.Paper == domain.PaperCard })
		again := domain.Rule{Kind: rules[i].Kind, Paper: rules[i].Paper, FromOn: "2030-01-01", Source: "测试"}
		_, err = Create(t.Context(), w.flow, console, &again)
		wantCode(t, err, "rule_contradicts")
		if after := must(w.flow.store.AllRules(t.Context())); len(after) != len(before) {
			t.Errorf("%d rules, there were %d", len(after), len(before))
		}
	})
}
