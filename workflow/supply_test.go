package workflow

import (
	"testing"
	"time"

	"songyao/domain"
	"songyao/store"
)

// chronic adds a drug that is taken for a standing condition.
func (w *world) chronic(name string, edit ...func(*domain.Drug)) domain.Drug {
	w.t.Helper()
	d := domain.Drug{
		GenericName: name, Maker: "甲", Form: "片剂", Strength: "5mg", Unit: "片", PackSize: 28_000, Condition: "高血压", LongRx: true,
	}
	for _, e := range edit {
		e(&d)
	}
	return *must(Create(w.t.Context(), w.flow, must(w.flow.Console(w.t.Context())), &d))
}

// asksFor registers a request of one pack of the drug, one tablet a day.
func (w *world) asksFor(drug domain.ID, onHand *domain.Milli) func(*Registration) {
	return func(r *Registration) {
		r.Lines = []NewLine{{DrugID: drug, Quantity: 28_000, DailyDose: 1_000, OnHand: onHand, Substitution: domain.SubstituteAny}}
	}
}

// delivers takes a request from the call to the door, with the product bought.
func (w *world) delivers(v *RequestView, product domain.ID) {
	w.t.Helper()
	w.fire(v.ID, domain.RoleCollector, fullKit)
	w.give(v, domain.RoleCollector, domain.RoleDriver)
	v = w.fire(v.ID, domain.RoleDispatcher, AssignHospital{HospitalID: w.hospitals[0], DriverID: w.staff[domain.RoleDriver]})
	p := bought(v)
	p.Lines[0].DrugID = product
	v = w.fire(v.ID, domain.RoleDriver, p)
	w.give(v, domain.RoleDriver, domain.RoleCourier)
	v = must(w.flow.Request(w.t.Context(), w.as(domain.RoleOperator), v.ID))
	w.fire(v.ID, domain.RoleCourier, w.delivery(v))
}

func (w *world) supply(resident domain.ID) []SupplyPlanView {
	w.t.Helper()
	return must(w.flow.Supply(w.t.Context(), w.as(domain.RoleOperator), resident))
}

func (w *world) learns(plan domain.ID, in SupplyNews) *SupplyPlanView {
	w.t.Helper()
	v, err := w.flow.RecordSupply(w.t.Context(), w.as(domain.RoleOperator), plan, in)
	if err != nil {
		w.t.Fatalf("%s: %v", in.Kind, err)
	}
	return v
}

// standing lists the supply alerts that stand.
func (w *world) standing() []domain.Alert {
	w.t.Helper()
	open := true
	return must(w.flow.Alerts(w.t.Context(), w.as(domain.RoleSupervisor), w.community,
		store.AlertFilter{Open: &open, Kind: domain.AlertSupply}, "", 100))
}

// TestDeliveryBeginsAPlan: what was told in the call and what was handed over at
// the door make a plan in the very transaction of the delivery.
func TestDeliveryBeginsAPlan(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		drug := w.chronic("缬沙坦胶囊")
		v := w.register(w.asksFor(drug.ID, ref(domain.Milli(3_500))))
		if len(w.supply(w.resident)) != 0 {
			t.Error("a plan before anything was delivered")
		}
		w.delivers(v, drug.ID)
		plans := w.supply(w.resident)
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
		w.verified()
	})
}

// TestOnceIsNotChronic: a course of something begins no plan, and nobody is called
// about it for ever.
func TestOnceIsNotChronic(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		drug := w.chronic("阿莫西林胶囊", func(d *domain.Drug) { d.Condition = "" })
		w.delivers(w.register(w.asksFor(drug.ID, nil)), drug.ID)
		if plans := w.supply(w.resident); len(plans) != 0 {
			t.Errorf("plans %+v", plans)
		}
	})
}

// TestAnotherMakersBoxProlongsThePlan: the second call counts, the box of another
// maker is the same drug, and a new dose told in the call holds.
func TestAnotherMakersBoxProlongsThePlan(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		a, b := w.chronic("缬沙坦胶囊"), w.chronic("缬沙坦胶囊", func(d *domain.Drug) { d.Maker = "乙" })
		plan := must(w.flow.StartSupply(w.t.Context(), w.as(domain.RoleOperator), w.resident,
			NewSupplyPlan{DrugID: a.ID, DailyDose: 2_000, Units: ref(domain.Milli(20_000))}))
		if plan.RunOutOn != "2020-06-25" {
			t.Fatalf("runs out on %s", plan.RunOutOn)
		}
		w.pass(2 * 24 * time.Hour)
		v := w.register(w.asksFor(a.ID, ref(domain.Milli(10_000)))) // took more than was thought; one a day from now on
		if p := w.supply(w.resident)[0]; p.RunOutOn != "2020-06-27" || p.DailyDose != 1_000 || p.Source != domain.SupplyCounted {
			t.Errorf("after the call: %s at %d, %s", p.RunOutOn, p.DailyDose, p.Source)
		}
		w.delivers(v, b.ID)
		plans := w.supply(w.resident)
		if len(plans) != 1 || plans[0].RunOutOn != "2020-07-25" {
			t.Errorf("%d plans, %s", len(plans), plans[0].RunOutOn)
		}
	})
}

// TestRightPatientsSupply: a call taken for the wrong patient leaves that one's
// supply as it was, and counts for the right one.
func TestRightPatientsSupply(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		drug, other := w.chronic("缬沙坦胶囊"), w.newResident("李秀英")
		for _, r := range []domain.ID{w.resident, other} {
			must(w.flow.StartSupply(w.t.Context(), w.as(domain.RoleOperator), r,
				NewSupplyPlan{DrugID: drug.ID, DailyDose: 1_000, Units: ref(domain.Milli(20_000))}))
		}
		w.pass(24 * time.Hour)
		v := w.register(w.asksFor(drug.ID, ref(domain.Milli(1_000))))
		if p := w.supply(w.resident)[0]; p.RunOutOn != "2020-06-17" || p.AlertID == "" {
			t.Fatalf("told one left: %s, alert %q", p.RunOutOn, p.AlertID)
		}
		w.fire(v.ID, domain.RoleOperator, Amend{ResidentID: &other})
		if p := w.supply(w.resident)[0]; p.RunOutOn != "2020-07-05" || p.AlertID != "" {
			t.Errorf("not the patient: %s, alert %q", p.RunOutOn, p.AlertID)
		}
		if p := w.supply(other)[0]; p.RunOutOn != "2020-06-17" || p.AlertID == "" {
			t.Errorf("the patient: %s, alert %q", p.RunOutOn, p.AlertID)
		}
		w.verified()
	})
}

// TestEveryEventMovesTheRunOutDate: each is written with the plan it moves.
func TestEveryEventMovesTheRunOutDate(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		drug := w.chronic("缬沙坦胶囊")
		plan := must(w.flow.StartSupply(w.t.Context(), w.as(domain.RoleOperator), w.resident,
			NewSupplyPlan{DrugID: drug.ID, DailyDose: 1_000, Units: ref(domain.Milli(20_000)), CountedOn: "2020-06-10"})).ID
		for _, c := range []struct {
			in      SupplyNews
			runOut  domain.Date
			alerted bool
		}{
			{SupplyNews{Kind: domain.SupplyCount, Units: ref(domain.Milli(12_000))}, "2020-06-27", false},
			{SupplyNews{Kind: domain.SupplyDose, DailyDose: ref(domain.Milli(1_500))}, "2020-06-23", false},
			{SupplyNews{Kind: domain.SupplyReceived, Units: ref(domain.Milli(30_000)), Source: domain.SupplyPrescribed}, "2020-07-13", false},
			{SupplyNews{Kind: domain.SupplyAdmit}, "", false},
			{SupplyNews{Kind: domain.SupplyDischarge}, "2020-07-13", false},
			{SupplyNews{Kind: domain.SupplyDose, DailyDose: ref(domain.Milli(0))}, "", true},
			{SupplyNews{Kind: domain.SupplyStop, Note: "医生停药"}, "", false},
			{SupplyNews{Kind: domain.SupplyRestart, DailyDose: ref(domain.Milli(1_000)), Units: ref(domain.Milli(2_000))}, "2020-06-17", true},
		} {
			v := w.learns(plan, c.in)
			stored := must(w.st.SupplyPlan(t.Context(), domain.In(w.community), plan))
			if v.RunOutOn != c.runOut || stored.RunOutOn != c.runOut || len(w.standing()) == 1 != c.alerted {
				t.Errorf("%s: runs out on %q, stored %q, alerts %d; want %q", c.in.Kind, v.RunOutOn, stored.RunOutOn, len(w.standing()), c.runOut)
			}
		}
		w.verified()
	})
}

// TestSupplyRefusals: what cannot be is refused and nothing is written.
func TestSupplyRefusals(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		drug, same := w.chronic("缬沙坦胶囊"), w.chronic("缬沙坦胶囊", func(d *domain.Drug) { d.Maker = "乙" })
		start := func(in NewSupplyPlan) error {
			_, err := w.flow.StartSupply(t.Context(), w.as(domain.RoleOperator), w.resident, in)
			return err
		}
		wantCode(t, start(NewSupplyPlan{DrugID: w.resident}), "unknown_drug")
		wantCode(t, start(NewSupplyPlan{DrugID: drug.ID, CountedOn: "2020-06-16"}), "day_in_future")
		if err := start(NewSupplyPlan{DrugID: drug.ID, DailyDose: 1_000}); err != nil {
			t.Fatal(err)
		}
		wantCode(t, start(NewSupplyPlan{DrugID: drug.ID}), "supply_plan_overlaps")
		wantCode(t, start(NewSupplyPlan{DrugID: same.ID}), "supply_plan_overlaps")
		plan := w.supply(w.resident)[0].ID
		for name, c := range map[string]struct {
			in   SupplyNews
			code string
		}{
			"tomorrow's count":      {SupplyNews{Kind: domain.SupplyCount, Units: ref(domain.Milli(1)), On: "2020-06-16"}, "day_in_future"},
			"before it began":       {SupplyNews{Kind: domain.SupplyCount, Units: ref(domain.Milli(1)), On: "2020-06-14"}, "supply_day_before_start"},
			"restarted while taken": {SupplyNews{Kind: domain.SupplyRestart}, "supply_plan_overlaps"},
			"home from nowhere":     {SupplyNews{Kind: domain.SupplyDischarge}, "supply_not_paused"},
		} {
			_, err := w.flow.RecordSupply(t.Context(), w.as(domain.RoleOperator), plan, c.in)
			if !domain.IsCode(err, c.code) {
				t.Errorf("%s: %v, want %s", name, err, c.code)
			}
		}
		_, err := w.flow.RecordSupply(t.Context(), w.as(domain.RoleOperator), w.resident, SupplyNews{Kind: domain.SupplyStop})
		wantCode(t, err, "not_found")
	})
}

// TestDailyJob: raised once, worse when it gets worse, cleared when it is over; a
// second run and a run after days of downtime lead to the same.
func TestDailyJob(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		run := func(want Flagged, when string) {
			t.Helper()
			if got := must(w.flow.FlagSupplies(t.Context())); got != want {
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
		plan := must(w.flow.StartSupply(t.Context(), w.as(domain.RoleOperator), w.resident,
			NewSupplyPlan{DrugID: drug.ID, DailyDose: 1_000, Units: ref(domain.Milli(9_000))})).ID // until Wednesday, 24 June
		run(Flagged{}, "nine days before")
		w.pass(4 * 24 * time.Hour) // Friday the 19th: 22, 23 and 24 June and one more open day are needed
		run(Flagged{Raised: 1}, "five days before, a weekend between")
		level(domain.UrgencyLow)
		run(Flagged{}, "a second time")
		w.pass(4 * 24 * time.Hour)
		run(Flagged{Changed: 1}, "the day before, after days without a run")
		level(domain.UrgencyCritical)
		w.pass(24 * time.Hour)
		run(Flagged{Changed: 1}, "on the day")
		level(domain.UrgencyOut)
		w.learns(plan, SupplyNews{Kind: domain.SupplyReceived, Units: ref(domain.Milli(28_000))})
		if a := w.standing(); len(a) != 0 {
			t.Errorf("still standing: %+v", a)
		}
		run(Flagged{}, "with a new pack")
		w.verified()
	})
}

// TestUnknownIsCalledAbout: a plan without a date is due, not forgotten.
func TestUnknownIsCalledAbout(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		v := must(w.flow.StartSupply(t.Context(), w.as(domain.RoleOperator), w.resident, NewSupplyPlan{DrugID: w.chronic("缬沙坦胶囊").ID}))
		if a := w.standing(); len(a) != 1 || a[0].Level != domain.UrgencyLow || a[0].ID != v.AlertID {
			t.Errorf("standing %+v, told of %q", a, v.AlertID)
		}
		if got := must(w.flow.FlagSupplies(t.Context())); got != (Flagged{}) {
			t.Errorf("the job did %+v", got)
		}
	})
}

// TestLeadTimeOfAPlan: a resident whose hospital takes twenty open days is called
// a month ahead.
func TestLeadTimeOfAPlan(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		v := must(w.flow.StartSupply(t.Context(), w.as(domain.RoleOperator), w.resident, NewSupplyPlan{
			DrugID: w.chronic("缬沙坦胶囊").ID, DailyDose: 1_000, Units: ref(domain.Milli(34_000)), LeadDays: 20,
		}))
		if v.LeadDays != 20 || v.Level != domain.UrgencyOK || len(w.standing()) != 0 {
			t.Errorf("at first: lead %d, %s, %d alerts", v.LeadDays, v.Level, len(w.standing()))
		}
		w.pass(2 * 24 * time.Hour)
		if got := must(w.flow.FlagSupplies(t.Context())); got != (Flagged{Raised: 1}) {
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
			v := w.register(w.asksFor(drug.ID, nil), func(r *Registration) { r.DuplicateReason = "test"; r.ResidentID = w.newResident("赵") })
			w.tested()
			w.pass(3 * 24 * time.Hour) // from Monday to Thursday, Thursday to Sunday, ...
			w.delivers(v, drug.ID)
		}
		lead := func() int {
			must(w.flow.FlagSupplies(t.Context()))
			return newOutlook("2020-06-15", must(w.st.Leads(t.Context(), domain.In(w.community)))).lead(domain.ClassOrdinary, 0)
		}
		for range fewOrders - 1 {
			deliver()
		}
		if got := lead(); got != domain.ClassOrdinary.SeedLead() {
			t.Errorf("nine orders: %d days", got)
		}
		deliver()
		if got := lead(); got != 3 {
			t.Errorf("ten orders that took up to three open days: %d", got)
		}
		w.pass(leadWindow + 24*time.Hour)
		if got := lead(); got != domain.ClassOrdinary.SeedLead() {
			t.Errorf("orders of long ago: %d days", got)
		}
		w.verified()
	})
}

// TestPercentile90 by hand.
func TestPercentile90(t *testing.T) {
	for _, c := range []struct {
		days []int
		want int
	}{
		{[]int{0}, 1},
		{[]int{1, 1, 1, 1, 1, 1, 1, 1, 1, 5}, 1},
		{[]int{5, 1, 1, 1, 1, 1, 1, 1, 4, 1}, 4},
		{[]int{1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11}, 10},
		{[]int{90, 90}, longestLead},
	} {
		if got := percentile90(c.days); got != c.want {
			t.Errorf("%v: %d, want %d", c.days, got, c.want)
		}
	}
}

// TestJobBesideACount: whoever counts while the job runs is not overwritten, and
// one alert stands or none.
func TestJobBesideACount(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		drug := w.chronic("缬沙坦胶囊")
		plan := must(w.flow.StartSupply(t.Context(), w.as(domain.RoleOperator), w.resident,
			NewSupplyPlan{DrugID: drug.ID, DailyDose: 1_000, Units: ref(domain.Milli(10_000))})).ID
		w.pass(8 * 24 * time.Hour)
		for _, err := range race(6, func(i int) error {
			if i%2 == 0 {
				_, err := w.flow.FlagSupplies(t.Context())
				return err
			}
			_, err := w.flow.RecordSupply(t.Context(), w.as(domain.RoleOperator), plan,
				SupplyNews{Kind: domain.SupplyCount, Units: ref(domain.Milli(40_000))})
			return err
		}) {
			if err != nil && !domain.IsCode(err, "changed_meanwhile", "already_exists") {
				t.Error(err)
			}
		}
		must(w.flow.FlagSupplies(t.Context()))
		if a, p := w.standing(), w.supply(w.resident)[0]; len(a) != 0 || p.RunOutOn != "2020-08-02" {
			t.Errorf("standing %+v, runs out on %s", a, p.RunOutOn)
		}
		w.verified()
	})
}

// TestRuleRows: the narrowest rule in force decides, and two that say something
// about the same cases on one day are refused.
func TestRuleRows(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		admin := must(w.flow.Console(t.Context()))
		add := func(r domain.Rule) error {
			r.Kind, r.Source = domain.RefillTooSoon, "测试"
			_, err := Create(t.Context(), w.flow, admin, &r)
			return err
		}
		drug := w.chronic("缬沙坦胶囊", func(d *domain.Drug) { d.ATC = "C09CA03" })
		must(w.flow.StartSupply(t.Context(), w.as(domain.RoleOperator), w.resident,
			NewSupplyPlan{DrugID: drug.ID, DailyDose: 1_000, Units: ref(domain.Milli(10_000))})) // until 25 June, the first of four closed days
		opens := func(want domain.Date, uninsurable bool) {
			t.Helper()
			if p := w.supply(w.resident)[0]; p.RefillOpensOn != want || p.Uninsurable() != uninsurable {
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
		wantCode(t, add(domain.Rule{Days: 3, FromOn: "2021-01-01"}), "rule_contradicts")
		wantCode(t, add(domain.Rule{Days: 3, FromOn: "2020-06-01", ToOn: "2020-05-01", District: "大兴"}), "ends_before_it_begins")
		if err := add(domain.Rule{Days: 3, FromOn: "2020-08-01", District: "丰台"}); err != nil {
			t.Error(err)
		}
	})
}
