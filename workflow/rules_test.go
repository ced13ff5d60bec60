package workflow_test

import (
	"slices"
	"testing"
	"time"

	"songyao/domain"
	"songyao/workflow"
	"songyao/workflow/flowtest"
	"songyao/workflow/market"
	"songyao/workflow/office"
	"songyao/workflow/supply"
)

func (w *world) addDrug(d domain.Drug) domain.ID {
	w.T.Helper()
	return flowtest.Must(office.Create(w.T.Context(), w.Office, flowtest.Must(w.Office.Console(w.T.Context())), &d)).ID
}

// asking is a registration for so much of a drug at a thousand a day.
func asking(drug domain.ID, quantity domain.Milli) func(*workflow.Registration) {
	return func(r *workflow.Registration) {
		r.Lines = []workflow.NewLine{{DrugID: drug, Quantity: quantity, DailyDose: 1_000, Substitution: domain.SubstituteNever}}
		r.DuplicateReason = "测试"
	}
}

// needs finds a paper on a checklist; nil when it is not on it.
func needs(list []market.PaperCheck, p domain.Paper) *market.PaperCheck {
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
		v := w.Register()
		v = w.Fire(v.ID, domain.RoleCollector, workflow.CollectCard{Items: []workflow.KitPart{{Kind: domain.ItemCard}}})
		v = w.Fire(v.ID, domain.RoleDispatcher, workflow.AssignHospital{HospitalID: w.Hospitals[0], DriverID: w.Staff[domain.RoleDriver]})
		card, book := needs(v.Documents, domain.PaperCard), needs(v.Documents, domain.PaperRecordBook)
		if card == nil || !card.InKit || !card.Required || card.Source == "" {
			t.Errorf("card: %+v", card)
		}
		if book == nil || book.InKit || book.Required || !book.Missing() {
			t.Fatalf("record book: %+v", book)
		}
		list := flowtest.Must(w.Market.RequestDocuments(t.Context(), w.As(domain.RoleDriver), v.ID, ""))
		if b := needs(list.Papers, domain.PaperRecordBook); b == nil || b.InKit || list.Hospital.ID != w.Hospitals[0] || list.Day != "2020-06-15" {
			t.Errorf("the driver's checklist: %+v", list)
		}
		// From the same day on the district lets it stay at home.
		w.AddRule(domain.Rule{
			Kind: domain.PaperAdvised, Paper: domain.PaperRecordBook, District: "丰台", Lifted: true, FromOn: "2020-06-15", ToOn: "2020-06-28",
		})
		list = flowtest.Must(w.Market.RequestDocuments(t.Context(), w.As(domain.RoleDriver), v.ID, w.Hospitals[1]))
		if b := needs(list.Papers, domain.PaperRecordBook); b != nil {
			t.Errorf("waived, and still asked for: %+v", b)
		}
		before := flowtest.Must(w.Market.ResidentDocuments(t.Context(), w.As(domain.RoleOperator), w.Resident, w.Hospitals[0], w.Drugs))
		if c := needs(before.Papers, domain.PaperCard); c == nil || c.InKit || len(c.DrugIDs) != 3 {
			t.Errorf("before there is a request: %+v", before.Papers)
		}
		_, err := w.Market.RequestDocuments(t.Context(), w.As(domain.RoleOperator), w.Register(asking(w.Drugs[2], 1_000)).ID, "")
		flowtest.WantCode(t, err, "hospital_required")
	})
}

// A hospital that the resident never chose is no use on the card, until the district
// opens everything for two weeks, and again when they are over.
func TestWaiverOpensEverythingForTwoWeeks(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		other := w.AddHospital(domain.Hospital{Name: "丰台医院", InsuranceRoute: domain.RouteChosen})
		aClass := w.AddHospital(domain.Hospital{Name: "友谊医院", InsuranceRoute: domain.RouteAClass})
		driver := w.Staff[domain.RoleDriver]
		v := w.Collected()
		there := workflow.AssignHospital{HospitalID: other.ID, DriverID: driver}
		w.Refuse("hospital_not_eligible", v.ID, domain.RoleDispatcher, there)
		w.AddRule(domain.Rule{Kind: domain.OpenAccess, District: "丰台", FromOn: "2020-06-15", ToOn: "2020-06-28", Source: "疫情通知"})
		v = w.Fire(v.ID, domain.RoleDispatcher, there)
		w.Pass(14 * 24 * time.Hour)
		w.Tested()
		w.Refuse("hospital_not_eligible", v.ID, domain.RoleDriver, flowtest.Bought(v)) // the rules of the day of the purchase
		alone := flowtest.Bought(v)
		alone.InsuredFen, alone.SelfPaidFen = 0, alone.TotalFen
		w.Fire(v.ID, domain.RoleDriver, alone)

		w.Resident = w.NewResident("李大爷")
		v = w.Collected()
		w.Refuse("hospital_not_eligible", v.ID, domain.RoleDispatcher, there)
		v = w.Fire(v.ID, domain.RoleDispatcher, workflow.AssignHospital{HospitalID: aClass.ID, DriverID: driver}) // A-class needs no choice
		w.choose(other.ID)
		w.Fire(v.ID, domain.RoleDispatcher, workflow.ReassignHospital{AssignHospital: there, Reason: "本人选定"})
	})
}

// choose lets the resident choose the hospital.
func (w *world) choose(hospital domain.ID) {
	w.T.Helper()
	flowtest.Must(w.Office.UpdateResident(w.T.Context(), w.As(domain.RoleOperator), w.Resident, func(v *office.ResidentView) error {
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
		there := workflow.AssignHospital{HospitalID: w.Hospitals[0], DriverID: w.Staff[domain.RoleDriver]}
		for _, c := range []struct {
			name            string
			drug            domain.ID
			lawful, tooMuch domain.Milli
		}{{"twelve weeks", pills, 84_000, 85_000}, {"a week of a controlled drug", alprazolam, 7_000, 20_000}} {
			w.Resident = w.NewResident(c.name)
			v := w.Collected(asking(c.drug, c.tooMuch))
			w.Refuse("over_most_days", v.ID, domain.RoleDispatcher, there)
			v = w.Fire(v.ID, domain.RoleMedic, workflow.Clarify{Lines: []workflow.ClarifiedLine{{LineID: v.Lines[0].ID, DrugID: c.drug, Quantity: &c.lawful}}})
			v = w.Fire(v.ID, domain.RoleDispatcher, there)
			more := flowtest.Bought(v)
			more.Lines[0].Quantity = c.tooMuch
			w.Refuse("over_most_days", v.ID, domain.RoleDriver, more)
			w.Fire(v.ID, domain.RoleDriver, flowtest.Bought(v))
		}
		w.AddRule(domain.Rule{Kind: domain.LongPrescription, District: "丰台", Days: 180, FromOn: "2020-06-15", ToOn: "2020-07-31"})
		w.Resident = w.NewResident("半年")
		v := w.Collected(asking(pills, 168_000))
		w.Fire(v.ID, domain.RoleDispatcher, there)
		w.Resident = w.NewResident("半年安定")
		v = w.Collected(asking(alprazolam, 168_000))
		w.Refuse("over_most_days", v.ID, domain.RoleDispatcher, there)
	})
}

// Eight days of the old box are left: on the insurance it is too soon, and the
// dispatcher reads so; who pays alone may buy.
func TestRefillTooSoonOnTheInsuranceOnly(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		w.AddRule(domain.Rule{Kind: domain.RefillTooSoon, Days: 7, FromOn: "2020-01-01"})
		flowtest.Must(w.Supply.StartSupply(t.Context(), w.As(domain.RoleOperator), w.Resident, supply.NewSupplyPlan{DrugID: w.Drugs[0], DailyDose: 1_000, Units: ptr(domain.Milli(8_000))}))
		v := w.Collected(func(r *workflow.Registration) { r.Lines[0].OnHand = nil })
		v = w.Fire(v.ID, domain.RoleDispatcher, workflow.AssignHospital{HospitalID: w.Hospitals[0], DriverID: w.Staff[domain.RoleDriver]})
		if len(v.Warnings) != 1 || v.Warnings[0].Code != "refill_too_soon" || v.Warnings[0].LineID != v.Lines[0].ID {
			t.Errorf("warnings: %+v", v.Warnings)
		}
		w.Refuse("refill_too_soon", v.ID, domain.RoleDriver, flowtest.Bought(v))
		alone := flowtest.Bought(v)
		alone.InsuredFen, alone.SelfPaidFen = 0, alone.TotalFen
		w.Fire(v.ID, domain.RoleDriver, alone)
	})
}

// Two lines on one receipt, and for one of them it is too soon: the insurance pays for
// the other, and what the resident pays for alone is nobody's business.
func TestRefillTooSoonOfOneLine(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		w.AddRule(domain.Rule{Kind: domain.RefillTooSoon, Days: 7, FromOn: "2020-01-01"})
		flowtest.Must(w.Supply.StartSupply(t.Context(), w.As(domain.RoleOperator), w.Resident, supply.NewSupplyPlan{DrugID: w.Drugs[0], DailyDose: 1_000, Units: ptr(domain.Milli(8_000))}))
		v := w.Assigned(func(r *workflow.Registration) {
			r.Lines[0].OnHand = nil
			r.Lines = append(r.Lines, workflow.NewLine{DrugID: w.Drugs[2], Quantity: 30_000, DailyDose: 1_000, Substitution: domain.SubstituteNever})
		})
		in := flowtest.Bought(v)
		in.Lines[0].Paid, in.Lines[1].Paid = &workflow.LineSum{TotalFen: 3_000, InsuredFen: 3_000, SelfPaidFen: 0}, &workflow.LineSum{TotalFen: 3_000, InsuredFen: 0, SelfPaidFen: 3_000}
		_, err := w.Workflow.Fire(t.Context(), w.As(domain.RoleDriver), v.ID, in)
		if e := domain.AsError(err); e.Code != "refill_too_soon" || e.Fields[0].Pointer != "/lines/0/insured_fen" {
			t.Errorf("on the insurance: %v at %+v", err, e.Fields)
		}
		in.Lines[0].Paid, in.Lines[1].Paid = in.Lines[1].Paid, in.Lines[0].Paid
		w.Fire(v.ID, domain.RoleDriver, in)
		w.Verified()
	})
}

func ptr[T any](v T) *T { return &v }

// A pharmacy issues no prescriptions: what needs one goes to a hospital, unless one
// is at hand and still valid when the driver pays.
func TestPharmacyIssuesNoPrescriptions(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		pharmacy := w.AddHospital(domain.Hospital{Name: "金象大药房", InsuranceRoute: domain.RouteChosen, Pharmacy: true})
		there := workflow.AssignHospital{HospitalID: pharmacy.ID, DriverID: w.Staff[domain.RoleDriver]}
		v := w.Collected()
		if v.Lines[0].Prescription != domain.PrescriptionIssue {
			t.Errorf("by default %q", v.Lines[0].Prescription)
		}
		w.Refuse("prescription_not_issued", v.ID, domain.RoleDispatcher, there)
		have := domain.PrescriptionHave
		w.Refuse("required", v.ID, domain.RoleOperator, workflow.Clarify{Lines: []workflow.ClarifiedLine{{LineID: v.Lines[0].ID, DrugID: w.Drugs[0], Prescription: &have}}})
		v = w.Fire(v.ID, domain.RoleOperator, workflow.Clarify{Lines: []workflow.ClarifiedLine{{
			LineID: v.Lines[0].ID, DrugID: w.Drugs[0], Prescription: &have, PrescribedUntil: "2020-06-15",
		}}})
		v = w.Fire(v.ID, domain.RoleDispatcher, there)
		if p := needs(v.Documents, domain.PaperPrescription); p == nil || !p.Required || p.InKit {
			t.Errorf("the prescription has to come along: %+v", p)
		}
		w.Refuse("paper_missing", v.ID, domain.RoleDriver, flowtest.Bought(v))
		v = w.Fire(v.ID, domain.RoleOperator, workflow.Amend{Papers: []domain.Paper{domain.PaperPrescription}})
		w.Pass(24 * time.Hour)
		if v = flowtest.Must(w.Workflow.Request(t.Context(), w.As(domain.RoleOperator), v.ID)); v.Lines[0].Prescription != domain.PrescriptionExpired {
			t.Errorf("the day after: %q", v.Lines[0].Prescription)
		}
		w.Refuse("prescription_expired", v.ID, domain.RoleDriver, flowtest.Bought(v))
		w.Fire(v.ID, domain.RoleDispatcher, workflow.ReassignHospital{AssignHospital: workflow.AssignHospital{HospitalID: w.Hospitals[0], DriverID: w.Staff[domain.RoleDriver]}, Reason: "处方过期"})
		v = flowtest.Must(w.Workflow.Request(t.Context(), w.As(domain.RoleOperator), v.ID))
		w.Fire(v.ID, domain.RoleDriver, flowtest.Bought(v))

		over := w.NewResident("非处方")
		w.Resident = over
		v = w.Collected(func(r *workflow.Registration) { r.Lines[0].Prescription = domain.PrescriptionNone })
		v = w.Fire(v.ID, domain.RoleDispatcher, there)
		w.Fire(v.ID, domain.RoleDriver, flowtest.Bought(v))
	})
}

// From May 2021 whoever buys for another shows both identity cards: the purchase says
// that they were shown.
func TestBothIdentityCards(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		w.At.Store(time.Date(2021, 5, 6, 1, 0, 0, 0, time.UTC).UnixMicro())
		w.Tested()
		kit := flowtest.FullKit
		kit.Papers = []domain.Paper{domain.PaperPatientID}
		v := w.Register()
		v = w.Fire(v.ID, domain.RoleCollector, kit)
		w.Give(v, domain.RoleCollector, domain.RoleDriver)
		v = w.Fire(v.ID, domain.RoleDispatcher, workflow.AssignHospital{HospitalID: w.Hospitals[0], DriverID: w.Staff[domain.RoleDriver]})
		patient, agent := needs(v.Documents, domain.PaperPatientID), needs(v.Documents, domain.PaperAgentID)
		if patient == nil || !patient.InKit || agent == nil || !agent.Required || agent.Missing() {
			t.Errorf("patient's %+v, agent's %+v", patient, agent)
		}
		w.Refuse("paper_missing", v.ID, domain.RoleDriver, flowtest.Bought(v))
		in := flowtest.Bought(v)
		in.Papers = []domain.Paper{domain.PaperAgentID}
		w.Fire(v.ID, domain.RoleDriver, in)
		w.Verified()
	})
}

// A rule table that contradicts itself, or says nothing: refused, nothing written.
func TestRulesThatSayNothing(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		console := flowtest.Must(w.Office.Console(t.Context()))
		rules := flowtest.Must(w.Store.AllRules(t.Context()))
		w.AddRule(domain.Rule{Kind: domain.OpenAccess, District: "丰台", Hospitals: string(w.Hospitals[0]), FromOn: "2020-06-13", ToOn: "2020-06-26"})
		before := flowtest.Must(w.Store.AllRules(t.Context()))
		for code, r := range map[string]domain.Rule{
			"rule_contradicts":       {Kind: domain.OpenAccess, District: "丰台", Hospitals: string(w.Hospitals[0]), Lifted: true, FromOn: "2020-06-26"},
			"ends_before_it_begins":  {Kind: domain.OpenAccess, FromOn: "2020-06-26", ToOn: "2020-06-13"},
			"unknown_drug_scope":     {Kind: domain.DesignatedOnly, Drugs: "抗癌药", FromOn: "2020-06-26"},
			"unknown_hospital_scope": {Kind: domain.DesignatedOnly, Hospitals: "三级", FromOn: "2020-06-26"},
			"unknown_hospital":       {Kind: domain.DesignatedOnly, Hospitals: string(w.Resident), FromOn: "2020-06-26"},
			"required":               {Kind: domain.PaperRequired, FromOn: "2020-06-26"},
			"not_together":           {Kind: domain.OpenAccess, Paper: domain.PaperCard, FromOn: "2020-06-26"},
		} {
			r.Source = "测试"
			_, err := office.Create(t.Context(), w.Office, console, &r)
			flowtest.WantCode(t, err, code)
		}
		_, err := office.Create(t.Context(), w.Office, console, &domain.Rule{Kind: domain.PrescriptionDays, Drugs: "N06", FromOn: "2020-06-26", Source: "测试"})
		flowtest.WantCode(t, err, "required")
		// The card as the law has it, once more from a later day: what it ships contradicts.
		i := slices.IndexFunc(rules, func(r domain.Rule) bool { return r.Paper == domain.PaperCard })
		again := domain.Rule{Kind: rules[i].Kind, Paper: rules[i].Paper, FromOn: "2030-01-01", Source: "测试"}
		_, err = office.Create(t.Context(), w.Office, console, &again)
		flowtest.WantCode(t, err, "rule_contradicts")
		if after := flowtest.Must(w.Store.AllRules(t.Context())); len(after) != len(before) {
			t.Errorf("%d rules, there were %d", len(after), len(before))
		}
	})
}
