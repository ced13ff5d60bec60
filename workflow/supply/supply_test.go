package supply_test

import (
	"testing"
	"time"

	"songyao/domain"
	"songyao/store"
	"songyao/workflow"
	"songyao/workflow/flowtest"
	"songyao/workflow/office"
	"songyao/workflow/supply"
)

// chronic adds a drug that is taken for a standing condition.
func (w *world) chronic(name string, edit ...func(*domain.Drug)) domain.Drug {
	w.T.Helper()
	d := domain.Drug{
		GenericName: name, Maker: "甲", Form: "片剂", Strength: "5mg", Unit: "片", PackSize: 28_000, Condition: "高血压", LongRx: true,
	}
	for _, e := range edit {
		e(&d)
	}
	return *flowtest.Must(office.Create(w.T.Context(), w.Office, flowtest.Must(w.Office.Console(w.T.Context())), &d))
}

// asksFor registers a request of one pack of the drug, one tablet a day.
func (w *world) asksFor(drug domain.ID, onHand *domain.Milli) func(*workflow.Registration) {
	return func(r *workflow.Registration) {
		r.Lines = []workflow.NewLine{{DrugID: drug, Quantity: 28_000, DailyDose: 1_000, OnHand: onHand, Substitution: domain.SubstituteAny}}
	}
}

// delivers takes a request from the call to the door, with the product bought.
func (w *world) delivers(v *workflow.RequestView, product domain.ID) {
	w.T.Helper()
	w.Fire(v.ID, domain.RoleCollector, flowtest.FullKit)
	w.Give(v, domain.RoleCollector, domain.RoleDriver)
	v = w.Fire(v.ID, domain.RoleDispatcher, workflow.AssignHospital{HospitalID: w.Hospitals[0], DriverID: w.Staff[domain.RoleDriver]})
	p := flowtest.Bought(v)
	p.Lines[0].DrugID = product
	v = w.Fire(v.ID, domain.RoleDriver, p)
	w.Give(v, domain.RoleDriver, domain.RoleCourier)
	v = flowtest.Must(w.Workflow.Request(w.T.Context(), w.As(domain.RoleOperator), v.ID))
	w.Fire(v.ID, domain.RoleCourier, w.Delivery(v))
}

func (w *world) supply(resident domain.ID) []supply.SupplyPlanView {
	w.T.Helper()
	return flowtest.Must(w.Supply.Supply(w.T.Context(), w.As(domain.RoleOperator), resident))
}

func (w *world) learns(plan domain.ID, in supply.SupplyNews) *supply.SupplyPlanView {
	w.T.Helper()
	v, err := w.Supply.RecordSupply(w.T.Context(), w.As(domain.RoleOperator), plan, in)
	if err != nil {
		w.T.Fatalf("%s: %v", in.Kind, err)
	}
	return v
}

// standing lists the supply alerts that stand.
func (w *world) standing() []domain.Alert {
	w.T.Helper()
	open := true
	return flowtest.Must(w.Custody.Alerts(w.T.Context(), w.As(domain.RoleSupervisor), w.Community,
		store.AlertFilter{Open: &open, Kind: domain.AlertSupply}, "", 100))
}

// TestDeliveryBeginsAPlan: what was reported in the call and what was handed over at
// the door make a plan in the very transaction of the delivery.
func TestDeliveryBeginsAPlan(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		drug := w.chronic("缬沙坦胶囊")
		v := w.Register(w.asksFor(drug.ID, flowtest.Ref(domain.Milli(3_500))))
		if len(w.supply(w.Resident)) != 0 {
			t.Error("a plan before anything was delivered")
		}
		w.delivers(v, drug.ID)
		plans := w.supply(w.Resident)
		if len(plans) != 1 {
			t.Fatalf("%d plans", len(plans))
		}
		// 3.5 on 15 June and 28 more on the same day are 31 days and a half.
		p := plans[0]
		if p.RunOutOn != "2020-07-16" || *p.DaysLeft != 31 || p.Source != domain.SupplyDerived || p.Level != domain.UrgencyOK {
			t.Errorf("runs out on %s, %d days left, %s, %s", p.RunOutOn, *p.DaysLeft, p.Source, p.Level)
		}
		if len(p.Timeline) != 2 || p.Timeline[1].RequestID != v.ID || p.Timeline[0].After.RunOutOn != "2020-06-18" {
			t.Errorf("timeline %+v", p.Timeline)
		}
		w.Verified()
	})
}

// TestOnceIsNotChronic: a course of something begins no plan, and nobody is called
// about it for ever.
func TestOnceIsNotChronic(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		drug := w.chronic("阿莫西林胶囊", func(d *domain.Drug) { d.Condition = "" })
		w.delivers(w.Register(w.asksFor(drug.ID, nil)), drug.ID)
		if plans := w.supply(w.Resident); len(plans) != 0 {
			t.Errorf("plans %+v", plans)
		}
	})
}

// TestAnotherMakersBoxProlongsThePlan: the second call counts, the box of another
// maker is the same drug, and a new dose reported in the call holds.
func TestAnotherMakersBoxProlongsThePlan(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		a, b := w.chronic("缬沙坦胶囊"), w.chronic("缬沙坦胶囊", func(d *domain.Drug) { d.Maker = "乙" })
		plan := flowtest.Must(w.Supply.StartSupply(w.T.Context(), w.As(domain.RoleOperator), w.Resident,
			supply.NewSupplyPlan{DrugID: a.ID, DailyDose: 2_000, Units: flowtest.Ref(domain.Milli(20_000))}))
		if plan.RunOutOn != "2020-06-25" {
			t.Fatalf("runs out on %s", plan.RunOutOn)
		}
		w.Pass(2 * 24 * time.Hour)
		v := w.Register(w.asksFor(a.ID, flowtest.Ref(domain.Milli(10_000)))) // took more than was thought; one a day from now on
		if p := w.supply(w.Resident)[0]; p.RunOutOn != "2020-06-27" || p.DailyDose != 1_000 || p.Source != domain.SupplyCounted {
			t.Errorf("after the call: %s at %d, %s", p.RunOutOn, p.DailyDose, p.Source)
		}
		w.delivers(v, b.ID)
		plans := w.supply(w.Resident)
		if len(plans) != 1 || plans[0].RunOutOn != "2020-07-25" {
			t.Errorf("%d plans, %s", len(plans), plans[0].RunOutOn)
		}
	})
}

// TestRightPatientsSupply: a call taken for the wrong patient leaves that one's
// supply as it was, and counts for the right one.
func TestRightPatientsSupply(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		drug, other := w.chronic("缬沙坦胶囊"), w.NewResident("李秀英")
		for _, r := range []domain.ID{w.Resident, other} {
			flowtest.Must(w.Supply.StartSupply(w.T.Context(), w.As(domain.RoleOperator), r,
				supply.NewSupplyPlan{DrugID: drug.ID, DailyDose: 1_000, Units: flowtest.Ref(domain.Milli(20_000))}))
		}
		w.Pass(24 * time.Hour)
		v := w.Register(w.asksFor(drug.ID, flowtest.Ref(domain.Milli(1_000))))
		if p := w.supply(w.Resident)[0]; p.RunOutOn != "2020-06-17" || p.AlertID == "" {
			t.Fatalf("told one left: %s, alert %q", p.RunOutOn, p.AlertID)
		}
		w.Fire(v.ID, domain.RoleOperator, workflow.Amend{ResidentID: &other})
		if p := w.supply(w.Resident)[0]; p.RunOutOn != "2020-07-05" || p.AlertID != "" {
			t.Errorf("not the patient: %s, alert %q", p.RunOutOn, p.AlertID)
		}
		if p := w.supply(other)[0]; p.RunOutOn != "2020-06-17" || p.AlertID == "" {
			t.Errorf("the patient: %s, alert %q", p.RunOutOn, p.AlertID)
		}
		w.Verified()
	})
}

// TestWrongPatientOfAStoppedDrug: the wrong patient's drug was stopped after the call. The request still finds the
// right patient, and what was stopped stays so.
func TestWrongPatientOfAStoppedDrug(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		drug, other := w.chronic("缬沙坦胶囊"), w.NewResident("李秀英")
		plan := flowtest.Must(w.Supply.StartSupply(w.T.Context(), w.As(domain.RoleOperator), w.Resident,
			supply.NewSupplyPlan{DrugID: drug.ID, DailyDose: 1_000, Units: flowtest.Ref(domain.Milli(20_000))}))
		v := w.Register(w.asksFor(drug.ID, nil), func(r *workflow.Registration) { r.Lines[0].DailyDose = 2_000 })
		before := w.learns(plan.ID, supply.SupplyNews{Kind: domain.SupplyStop, Note: "医生停药"})
		if v = w.Fire(v.ID, domain.RoleOperator, workflow.Amend{ResidentID: &other}); v.ResidentID != other {
			t.Errorf("still the request of %s", v.ResidentID)
		}
		if p := w.supply(w.Resident)[0]; p.Status != domain.SupplyStopped || p.Version != before.Version {
			t.Errorf("stopped: %+v", p)
		}
		w.Verified()
	})
}

// TestEveryEventMovesTheRunOutDate: each is written with the plan it moves.
func TestEveryEventMovesTheRunOutDate(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		drug := w.chronic("缬沙坦胶囊")
		plan := flowtest.Must(w.Supply.StartSupply(w.T.Context(), w.As(domain.RoleOperator), w.Resident,
			supply.NewSupplyPlan{DrugID: drug.ID, DailyDose: 1_000, Units: flowtest.Ref(domain.Milli(20_000)), CountedOn: "2020-06-10"})).ID
		for _, c := range []struct {
			in      supply.SupplyNews
			runOut  domain.Date
			alerted bool
		}{
			{supply.SupplyNews{Kind: domain.SupplyCount, Units: flowtest.Ref(domain.Milli(12_000))}, "2020-06-27", false},
			{supply.SupplyNews{Kind: domain.SupplyDose, DailyDose: flowtest.Ref(domain.Milli(1_500))}, "2020-06-23", false},
			{supply.SupplyNews{Kind: domain.SupplyReceived, Units: flowtest.Ref(domain.Milli(30_000)), Source: domain.SupplyPrescribed}, "2020-07-13", false},
			{supply.SupplyNews{Kind: domain.SupplyAdmit}, "", false},
			{supply.SupplyNews{Kind: domain.SupplyDischarge}, "2020-07-13", false},
			{supply.SupplyNews{Kind: domain.SupplyDose, DailyDose: flowtest.Ref(domain.Milli(0))}, "", true},
			{supply.SupplyNews{Kind: domain.SupplyStop, Note: "医生停药"}, "", false},
			{supply.SupplyNews{Kind: domain.SupplyRestart, DailyDose: flowtest.Ref(domain.Milli(1_000)), Units: flowtest.Ref(domain.Milli(2_000))}, "2020-06-17", true},
		} {
			v := w.learns(plan, c.in)
			stored := flowtest.Must(w.Store.SupplyPlan(t.Context(), domain.In(w.Community), plan))
			if v.RunOutOn != c.runOut || stored.RunOutOn != c.runOut || len(w.standing()) == 1 != c.alerted {
				t.Errorf("%s: runs out on %q, stored %q, alerts %d; want %q", c.in.Kind, v.RunOutOn, stored.RunOutOn, len(w.standing()), c.runOut)
			}
		}
		w.Verified()
	})
}

// TestSupplyRefusals: what cannot be is refused and nothing is written.
func TestSupplyRefusals(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		drug, same := w.chronic("缬沙坦胶囊"), w.chronic("缬沙坦胶囊", func(d *domain.Drug) { d.Maker = "乙" })
		start := func(in supply.NewSupplyPlan) error {
			_, err := w.Supply.StartSupply(t.Context(), w.As(domain.RoleOperator), w.Resident, in)
			return err
		}
		flowtest.WantCode(t, start(supply.NewSupplyPlan{DrugID: w.Resident}), "unknown_drug")
		flowtest.WantCode(t, start(supply.NewSupplyPlan{DrugID: drug.ID, CountedOn: "2020-06-16"}), "day_in_future")
		if err := start(supply.NewSupplyPlan{DrugID: drug.ID, DailyDose: 1_000}); err != nil {
			t.Fatal(err)
		}
		flowtest.WantCode(t, start(supply.NewSupplyPlan{DrugID: drug.ID}), "supply_plan_overlaps")
		flowtest.WantCode(t, start(supply.NewSupplyPlan{DrugID: same.ID}), "supply_plan_overlaps")
		plan := w.supply(w.Resident)[0].ID
		for name, c := range map[string]struct {
			in   supply.SupplyNews
			code string
		}{
			"tomorrow's count":      {supply.SupplyNews{Kind: domain.SupplyCount, Units: flowtest.Ref(domain.Milli(1)), On: "2020-06-16"}, "day_in_future"},
			"before it began":       {supply.SupplyNews{Kind: domain.SupplyCount, Units: flowtest.Ref(domain.Milli(1)), On: "2020-06-14"}, "supply_day_before_start"},
			"restarted while taken": {supply.SupplyNews{Kind: domain.SupplyRestart}, "supply_plan_overlaps"},
			"home from nowhere":     {supply.SupplyNews{Kind: domain.SupplyDischarge}, "supply_not_paused"},
		} {
			_, err := w.Supply.RecordSupply(t.Context(), w.As(domain.RoleOperator), plan, c.in)
			if !domain.IsCode(err, c.code) {
				t.Errorf("%s: %v, want %s", name, err, c.code)
			}
		}
		_, err := w.Supply.RecordSupply(t.Context(), w.As(domain.RoleOperator), w.Resident, supply.SupplyNews{Kind: domain.SupplyStop})
		flowtest.WantCode(t, err, "not_found")
	})
}

// TestDailyJob: raised once, worse when it gets worse, cleared when it is over; a
// second run and a run after days of downtime lead to the same.
func TestDailyJob(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		run := func(want supply.Flagged, when string) {
			t.Helper()
			if got := flowtest.Must(w.Supply.FlagSupplies(t.Context())); got != want {
				t.Fatalf("%s: %+v, want %+v", when, got, want)
			}
		}
		level := func(want domain.Urgency) {
			t.Helper()
			if a := w.standing(); len(a) != 1 || a[0].Level != want {
				t.Fatalf("standing %+v, want one that is %s", a, want)
			}
		}
		drug := w.chronic("缬沙坦胶囊")
		plan := flowtest.Must(w.Supply.StartSupply(t.Context(), w.As(domain.RoleOperator), w.Resident,
			supply.NewSupplyPlan{DrugID: drug.ID, DailyDose: 1_000, Units: flowtest.Ref(domain.Milli(9_000))})).ID // until Wednesday, 24 June
		run(supply.Flagged{}, "nine days before")
		w.Pass(4 * 24 * time.Hour) // Friday the 19th: 22, 23 and 24 June and one more open day are needed
		run(supply.Flagged{Raised: 1}, "five days before, a weekend between")
		level(domain.UrgencyLow)
		run(supply.Flagged{}, "a second time")
		w.Pass(4 * 24 * time.Hour)
		run(supply.Flagged{Changed: 1}, "the day before, after days without a run")
		level(domain.UrgencyCritical)
		w.Pass(24 * time.Hour)
		run(supply.Flagged{Changed: 1}, "on the day")
		level(domain.UrgencyOut)
		w.learns(plan, supply.SupplyNews{Kind: domain.SupplyReceived, Units: flowtest.Ref(domain.Milli(28_000))})
		if a := w.standing(); len(a) != 0 {
			t.Errorf("still standing: %+v", a)
		}
		run(supply.Flagged{}, "with a new pack")
		w.Verified()
	})
}

// TestArchivedResidentsNeedNothing: who is archived is neither due nor forecast, and the
// alert that stood is cleared; who is restored is due again.
func TestArchivedResidentsNeedNothing(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		who := w.NewResident("李大爷")
		w.plans(who, w.chronic("缬沙坦胶囊").ID, 1_000, milli(3_000))
		as, scope, later := w.As(domain.RoleSupervisor), domain.In(w.Community), domain.Date("2021-01-01")
		look := func(when string, raised, cleared, due, standing int) {
			t.Helper()
			if got := flowtest.Must(w.Supply.FlagSupplies(t.Context())); got != (supply.Flagged{Raised: raised, Cleared: cleared}) {
				t.Errorf("%s: %+v", when, got)
			}
			plans := flowtest.Must(w.Store.DuePlans(t.Context(), scope, later, later))
			demand := flowtest.Must(w.Store.Demand(t.Context(), scope, store.DemandWindow{Due: later, Since: "2020-01-01", Until: later, Bought: "2020-01-01"}))
			if len(plans) != due || len(demand.Plans) != due || len(w.standing()) != standing {
				t.Errorf("%s: %d due, %d forecast, %d alerts", when, len(plans), len(demand.Plans), len(w.standing()))
			}
		}
		look("there", 0, 0, 1, 1) // raised when the plan began
		if err := w.Office.ArchiveResident(t.Context(), as, who); err != nil {
			t.Fatal(err)
		}
		look("archived", 0, 1, 0, 0)
		flowtest.Must(w.Office.RestoreResident(t.Context(), as, who))
		look("restored", 1, 0, 1, 1)
		w.Verified()
	})
}

// TestUnknownIsCalledAbout: a plan without a date is due, not forgotten.
func TestUnknownIsCalledAbout(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		v := flowtest.Must(w.Supply.StartSupply(t.Context(), w.As(domain.RoleOperator), w.Resident, supply.NewSupplyPlan{DrugID: w.chronic("缬沙坦胶囊").ID}))
		if a := w.standing(); len(a) != 1 || a[0].Level != domain.UrgencyLow || a[0].ID != v.AlertID {
			t.Errorf("standing %+v, told of %q", a, v.AlertID)
		}
		if got := flowtest.Must(w.Supply.FlagSupplies(t.Context())); got != (supply.Flagged{}) {
			t.Errorf("the job did %+v", got)
		}
	})
}

// TestLeadTimeOfAPlan: a resident whose hospital takes twenty open days is called
// a month ahead.
func TestLeadTimeOfAPlan(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		v := flowtest.Must(w.Supply.StartSupply(t.Context(), w.As(domain.RoleOperator), w.Resident, supply.NewSupplyPlan{
			DrugID: w.chronic("缬沙坦胶囊").ID, DailyDose: 1_000, Units: flowtest.Ref(domain.Milli(34_000)), LeadDays: 20,
		}))
		if v.LeadDays != 20 || v.Level != domain.UrgencyOK || len(w.standing()) != 0 {
			t.Errorf("at first: lead %d, %s, %d alerts", v.LeadDays, v.Level, len(w.standing()))
		}
		w.Pass(2 * 24 * time.Hour)
		if got := flowtest.Must(w.Supply.FlagSupplies(t.Context())); got != (supply.Flagged{Raised: 1}) {
			t.Errorf("the job did %+v", got)
		}
	})
}

// TestLeadTimesAreMeasured: refills that take three open days move the levels of
// everybody's plans; the seed holds while there are few.
func TestLeadTimesAreMeasured(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		drug := w.chronic("缬沙坦胶囊")
		deliver := func() {
			v := w.Register(w.asksFor(drug.ID, nil), func(r *workflow.Registration) { r.DuplicateReason = "test"; r.ResidentID = w.NewResident("赵") })
			w.Tested()
			w.Pass(3 * 24 * time.Hour) // from Monday to Thursday, Thursday to Sunday, ...
			w.delivers(v, drug.ID)
		}
		lead := func() int {
			flowtest.Must(w.Supply.FlagSupplies(t.Context()))
			return supply.NewOutlook("2020-06-15", flowtest.Must(w.Store.Leads(t.Context(), domain.In(w.Community)))).Lead(domain.ClassOrdinary, 0)
		}
		for range supply.FewOrders - 1 {
			deliver()
		}
		if got := lead(); got != domain.ClassOrdinary.SeedLead() {
			t.Errorf("nine orders: %d days", got)
		}
		deliver()
		if got := lead(); got != 3 {
			t.Errorf("ten orders that took up to three open days: %d", got)
		}
		w.Pass(supply.LeadWindow + 24*time.Hour)
		if got := lead(); got != domain.ClassOrdinary.SeedLead() {
			t.Errorf("orders of long ago: %d days", got)
		}
		w.Verified()
	})
}

// TestJobBesideACount: whoever counts while the job runs is not overwritten, and
// one alert stands or none.
func TestJobBesideACount(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		drug := w.chronic("缬沙坦胶囊")
		plan := flowtest.Must(w.Supply.StartSupply(t.Context(), w.As(domain.RoleOperator), w.Resident,
			supply.NewSupplyPlan{DrugID: drug.ID, DailyDose: 1_000, Units: flowtest.Ref(domain.Milli(10_000))})).ID
		w.Pass(8 * 24 * time.Hour)
		for _, err := range flowtest.Race(6, func(i int) error {
			if i%2 == 0 {
				_, err := w.Supply.FlagSupplies(t.Context())
				return err
			}
			_, err := w.Supply.RecordSupply(t.Context(), w.As(domain.RoleOperator), plan,
				supply.SupplyNews{Kind: domain.SupplyCount, Units: flowtest.Ref(domain.Milli(40_000))})
			return err
		}) {
			if err != nil && !domain.IsCode(err, "changed_meanwhile", "already_exists") {
				t.Error(err)
			}
		}
		flowtest.Must(w.Supply.FlagSupplies(t.Context()))
		if a, p := w.standing(), w.supply(w.Resident)[0]; len(a) != 0 || p.RunOutOn != "2020-08-02" {
			t.Errorf("standing %+v, runs out on %s", a, p.RunOutOn)
		}
		w.Verified()
	})
}

// TestRuleRows: the narrowest rule in force decides, and two that say something
// about the same cases on one day are refused.
func TestRuleRows(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		admin := flowtest.Must(w.Office.Console(t.Context()))
		add := func(r domain.Rule) error {
			r.Kind, r.Source = domain.RefillTooSoon, "测试"
			_, err := office.Create(t.Context(), w.Office, admin, &r)
			return err
		}
		drug := w.chronic("缬沙坦胶囊", func(d *domain.Drug) { d.ATC = "C09CA03" })
		flowtest.Must(w.Supply.StartSupply(t.Context(), w.As(domain.RoleOperator), w.Resident,
			supply.NewSupplyPlan{DrugID: drug.ID, DailyDose: 1_000, Units: flowtest.Ref(domain.Milli(10_000))})) // until 25 June, the first of four closed days
		opens := func(want domain.Date, uninsurable bool) {
			t.Helper()
			if p := w.supply(w.Resident)[0]; p.RefillOpensOn != want || p.Uninsurable() != uninsurable {
				t.Errorf("opens on %s, uninsurable %v; want %s, %v", p.RefillOpensOn, p.Uninsurable(), want, uninsurable)
			}
		}
		opens("2020-06-15", false)
		for _, c := range []struct {
			rule        domain.Rule
			opens       domain.Date
			uninsurable bool
		}{
			{domain.Rule{Days: 7, FromOn: "2020-01-01"}, "2020-06-18", false},
			{domain.Rule{Days: 1, FromOn: "2020-01-01", Drugs: "C09"}, "2020-06-24", true},
			{domain.Rule{Days: 28, FromOn: "2020-06-13", ToOn: "2020-07-31", District: "丰台"}, "2020-06-15", false},
			{domain.Rule{Days: 0, FromOn: "2020-01-01", Drugs: "controlled"}, "2020-06-15", false},
			{domain.Rule{Days: 0, FromOn: "2020-07-01", District: "丰台", Drugs: "C09"}, "2020-06-15", false},
		} {
			if err := add(c.rule); err != nil {
				t.Fatal(err)
			}
			opens(c.opens, c.uninsurable)
		}
		flowtest.WantCode(t, add(domain.Rule{Days: 3, FromOn: "2021-01-01"}), "rule_contradicts")
		flowtest.WantCode(t, add(domain.Rule{Days: 3, FromOn: "2020-06-01", ToOn: "2020-05-01", District: "大兴"}), "ends_before_it_begins")
		if err := add(domain.Rule{Days: 3, FromOn: "2020-08-01", District: "丰台"}); err != nil {
			t.Error(err)
		}
	})
}

// TestClockPutBackADay: the clock was a day ahead when a supply plan began. What is said and delivered after it was put
// right is taken all the same, on the plan's first day, and nothing looks like tampering.
func TestClockPutBackADay(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		drug := w.chronic("缬沙坦")
		w.Pass(24 * time.Hour)
		w.Tested()
		w.delivers(w.Register(w.asksFor(drug.ID, flowtest.Ref(domain.Milli(10_000)))), drug.ID)
		w.Pass(-24 * time.Hour)
		w.Tested()
		w.delivers(w.Register(func(r *workflow.Registration) {
			w.asksFor(drug.ID, flowtest.Ref(domain.Milli(9_000)))(r)
			r.DuplicateReason = "the clock was wrong"
		}), drug.ID)
		plans := w.supply(w.Resident)
		if len(plans) != 1 || plans[0].AsOf != "2020-06-16" {
			t.Fatalf("supply: %+v", plans)
		}
		w.Verified()
	})
}
