package supply_test

import (
	"fmt"
	"math"
	"testing"
	"time"

	"songyao/domain"
	"songyao/domain/forecast"
	"songyao/workflow"
	"songyao/workflow/flowtest"
	"songyao/workflow/office"
	"songyao/workflow/supply"
	"songyao/workflow/usecase"
)

// forecast is the dispatcher's.
func (w *world) forecast(q supply.ForecastQuery) *supply.ForecastView {
	w.T.Helper()
	if q.Days == 0 {
		q.Days = 7
	}
	v, err := w.Supply.Forecast(w.T.Context(), w.As(domain.RoleDispatcher), q)
	if err != nil {
		w.T.Fatal(err)
	}
	return v
}

// expect fails the test unless the drug is expected so often at the hospital ("" for
// none yet) on each day.
func (w *world) expect(v *supply.ForecastView, hospital, drug domain.ID, packs int, asks ...float64) {
	w.T.Helper()
	for _, r := range v.Rows {
		if r.HospitalID != hospital || r.DrugID != drug {
			continue
		}
		total := 0.0
		for i, want := range asks {
			total += want
			got := r.Days[i]
			if math.Abs(got.Asks.Mean-want) > 1e-9 || math.Abs(got.Packs.Mean-want*float64(packs)) > 1e-9 {
				w.T.Errorf("%s on %s: %+v, want %v times %d packs", drug, v.Days[i].On, got, want, packs)
			}
		}
		if math.Abs(r.Asks.Mean-total) > 1e-9 || len(r.Days) != len(asks) {
			w.T.Errorf("%s in all: %+v, want %v", drug, r.Asks, total)
		}
		return
	}
	w.T.Errorf("no row for %s at %q: %+v", drug, hospital, v.Rows)
}

func (w *world) plans(resident, drug domain.ID, dose domain.Milli, units *domain.Milli) *supply.SupplyPlanView {
	w.T.Helper()
	v, err := w.Supply.StartSupply(w.T.Context(), w.As(domain.RoleOperator), resident, supply.NewSupplyPlan{DrugID: drug, DailyDose: dose, Units: units})
	if err != nil {
		w.T.Fatal(err)
	}
	return v
}

func milli(n domain.Milli) *domain.Milli { return &n }

// A plan is forecast at the resident's hospital, around the day on which it has to
// be ordered; days on which hospitals are closed move on.
func TestForecastOfPlans(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		v := w.Purchased() // at the first hospital, one box of 28
		w.Fire(v.ID, domain.RoleCourier, w.Delivery(v))
		// Runs out on Thursday the 25th, a holiday. This class of drug takes two days,
		// Tuesday and Wednesday, so that Monday the 22nd is the last day to order.
		w.plans(w.Resident, w.Drugs[0], 1_000, milli(10_000))
		neighbour := w.NewResident("李大爷")
		w.plans(neighbour, w.Drugs[1], 2_000, milli(20_000)) // another maker of the same
		w.plans(neighbour, w.Drugs[2], 0, nil)

		got := w.forecast(supply.ForecastQuery{})
		if got.From != "2020-06-16" || got.Last != "2020-06-22" || len(got.Days) != 7 {
			t.Fatalf("from %s to %s, %d days", got.From, got.Last, len(got.Days))
		}
		// A quarter each for Sunday and Tuesday: Sunday's is Monday's.
		w.expect(got, w.Hospitals[0], w.Drugs[0], 1, 0, 0, 0, 0, 0, 0, 0.75)
		// Nobody knows the neighbour's hospital: it is where the community gets this drug
		// from whatever maker. Four weeks are two boxes.
		w.expect(got, w.Hospitals[0], w.Drugs[1], 2, 0, 0, 0, 0, 0, 0, 0.75)
		if got.Days[5].Open || !got.Days[6].Open || got.Days[6].Kits.Mean != 1.5 || got.Days[6].Kits.Low != 1 || got.Days[6].Kits.High != 2 {
			t.Errorf("days: %+v", got.Days)
		}
		if len(got.Unknown) != 1 || got.Unknown[0] != (forecast.Unknown{DrugID: w.Drugs[2], Plans: 1}) {
			t.Errorf("unknown: %+v", got.Unknown)
		}
		if got.Hospitals[w.Hospitals[0]].Name == "" || got.Drugs[w.Drugs[2]].GenericName == "" {
			t.Errorf("names: %+v %+v", got.Hospitals, got.Drugs)
		}
		// Four days of holiday, from the 25th: what is due on the last of June is not before.
		if far := w.forecast(supply.ForecastQuery{FromOn: "2020-06-24", Days: 5}); len(far.Rows) != 0 {
			t.Errorf("after it was asked for: %+v", far.Rows)
		}
		// Once the insurance pays from three days before, nobody asks on Sunday: Monday is
		// two parts of three. Where it would come too late, people ask all the same.
		for _, c := range []struct {
			district string
			days     int
			want     float64
		}{{"", 3, 2. / 3}, {"丰台", 1, 0.75}} {
			if _, err := office.Create(t.Context(), w.Office, flowtest.Must(w.Office.Console(t.Context())), &domain.Rule{
				Kind: domain.RefillTooSoon, District: c.district, Days: c.days, FromOn: "2020-01-01", Source: "测试",
			}); err != nil {
				t.Fatal(err)
			}
			w.expect(w.forecast(supply.ForecastQuery{}), w.Hospitals[0], w.Drugs[0], 1, 0, 0, 0, 0, 0, 0, c.want)
		}
		if _, err := w.Supply.RecordSupply(t.Context(), w.As(domain.RoleOperator), flowtest.Must(w.Supply.Supply(t.Context(), w.As(domain.RoleOperator), neighbour))[0].ID,
			supply.SupplyNews{Kind: domain.SupplyStop}); err != nil {
			t.Fatal(err)
		}
		if after := w.forecast(supply.ForecastQuery{}); len(after.Rows)+len(after.Unknown) != 2 {
			t.Errorf("stopped: %+v %+v", after.Rows, after.Unknown)
		}
	})
}

// A request contributes at the stage it is in: to be bought tomorrow, today, or no
// more; and the plan it is for waits.
func TestForecastOfStages(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		w.plans(w.Resident, w.Drugs[0], 1_000, milli(2_000))
		none := domain.ID("")
		before := w.forecast(supply.ForecastQuery{FromOn: "2020-06-15", Days: 2})
		w.expect(before, none, w.Drugs[0], 1, 1, 0) // the last day to order was the Thursday before

		v := w.Register() // 28 tablets, two left
		now := w.forecast(supply.ForecastQuery{FromOn: "2020-06-15", Days: 2})
		w.expect(now, none, w.Drugs[0], 1, 0, 1)
		if k := now.Days[1].Kits; k != (forecast.Estimate{Mean: 1, Low: 1, High: 1}) {
			t.Errorf("kits: %+v", k)
		}

		w.Fire(v.ID, domain.RoleCollector, flowtest.FullKit)
		w.Give(v, domain.RoleCollector, domain.RoleDriver)
		v = w.Fire(v.ID, domain.RoleDispatcher, workflow.AssignHospital{HospitalID: w.Hospitals[1], DriverID: w.Staff[domain.RoleDriver]})
		w.expect(w.forecast(supply.ForecastQuery{FromOn: "2020-06-15", Days: 2}), w.Hospitals[1], w.Drugs[0], 1, 1, 0)
		if tomorrow := w.forecast(supply.ForecastQuery{}); len(tomorrow.Rows) != 0 {
			t.Errorf("bought today: %+v", tomorrow.Rows)
		}

		w.Fire(v.ID, domain.RoleDriver, flowtest.Bought(v))
		if after := w.forecast(supply.ForecastQuery{FromOn: "2020-06-15", Days: 7}); len(after.Rows) != 0 || after.Days[0].Kits.Mean != 0 {
			t.Errorf("bought: %+v", after)
		}
		// Thirty tablets from the 15th on run out on the 15th of July, a Wednesday: Sunday
		// the 12th is the last day to order, three days early or late; the weekend's
		// demand is Monday's.
		w.expect(w.forecast(supply.ForecastQuery{FromOn: "2020-07-09", Days: 5}), w.Hospitals[1], w.Drugs[0], 1, 1./16, 2./16, 0, 0, 10./16)
	})
}

// Calls without a plan come as they came; cancelled ones and those for a plan are
// not counted.
func TestForecastOfCalls(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		other := w.NewResident("李大爷")
		for _, id := range []domain.ID{w.Resident, other} {
			v := w.Register(func(r *workflow.Registration) { r.ResidentID = id })
			w.Fire(v.ID, domain.RoleOperator, workflow.Cancel{Reason: "x"})
			v = w.Assigned(func(r *workflow.Registration) { r.ResidentID, r.Lines[0].Quantity = id, 56_000 })
			w.Fire(v.ID, domain.RoleDriver, flowtest.Bought(v))
		}
		w.plans(other, w.Drugs[2], 10_000, milli(10_000_000))
		w.Pass(24 * time.Hour)
		w.Register(func(r *workflow.Registration) {
			r.ResidentID, r.Lines[0].DrugID, r.Lines[0].OnHand, r.Lines[0].DailyDose = other, w.Drugs[2], milli(9_000_000), 10_000
		})
		w.Pass(24 * time.Hour)

		// It is Wednesday. Two boxes each for two people on the one Monday that was seen,
		// none on the one Tuesday, and an even half of the two on the other weekdays.
		got := w.forecast(supply.ForecastQuery{})
		w.expect(got, w.Hospitals[0], w.Drugs[0], 2, 1, 1, 0, 0, 2+1+1, 0, 1)
		w.expect(got, "", w.Drugs[2], 1, 1, 0, 0, 0, 0, 0, 0)
		if k := got.Days; k[0].Kits.Mean != 1+1 || k[4].Kits.Mean != 4 || len(got.Rows) != 2 {
			t.Errorf("%+v", got)
		}
	})
}

func TestForecastRefusals(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		ask := func(c *usecase.Invocation, q supply.ForecastQuery) error {
			_, err := w.Supply.Forecast(t.Context(), c, q)
			return err
		}
		dispatcher := w.As(domain.RoleDispatcher)
		flowtest.WantCode(t, ask(dispatcher, supply.ForecastQuery{FromOn: "2020-06-14", Days: 7}), "day_in_past")
		flowtest.WantCode(t, ask(dispatcher, supply.ForecastQuery{FromOn: "2020-07-17", Days: 7}), "day_too_far")
		if err := ask(dispatcher, supply.ForecastQuery{FromOn: "2020-07-16", Days: forecast.MostDays}); err != nil {
			t.Error(err)
		}
		elsewhere := flowtest.Must(office.Create(t.Context(), w.Office, flowtest.Must(w.Office.Console(t.Context())), &domain.Community{
			Name: "花园小区", District: "大兴", Place: domain.Place{Zone: "Asia/Shanghai", AreaCode: "010"},
		}))
		flowtest.WantCode(t, ask(dispatcher, supply.ForecastQuery{CommunityID: elsewhere.ID, Days: 7}), "not_found")
		flowtest.WantCode(t, ask(&usecase.Invocation{Who: &domain.Principal{}, Roles: domain.Roles()}, supply.ForecastQuery{Days: 7}), "not_found")

		// Two communities at once are the sum of both, each by its own history; nobody
		// sees what is not theirs.
		w.plans(w.Resident, w.Drugs[0], 1_000, milli(2_000))
		both := &usecase.Invocation{Roles: domain.Roles(), Who: &domain.Principal{StaffID: w.Staff[domain.RoleOperator], In: map[domain.ID][]domain.Role{
			w.Community: {domain.RoleDispatcher, domain.RoleOperator}, elsewhere.ID: {domain.RoleDispatcher, domain.RoleOperator},
		}}}
		there := flowtest.Must(w.Office.CreateResident(t.Context(), both, office.ResidentView{Resident: domain.Resident{
			CommunityID: elsewhere.ID, Name: "赵大爷", Building: "1", Room: "1", Insurance: domain.InsuranceEmployee,
		}}))
		if _, err := w.Supply.StartSupply(t.Context(), both, there.ID, supply.NewSupplyPlan{DrugID: w.Drugs[0], DailyDose: 1_000, Units: milli(2_000)}); err != nil {
			t.Fatal(err)
		}
		for c, want := range map[*usecase.Invocation]float64{dispatcher: 1, both: 2} {
			v := flowtest.Must(w.Supply.Forecast(t.Context(), c, supply.ForecastQuery{FromOn: "2020-06-15", Days: 1}))
			if len(v.Rows) != 1 || v.Rows[0].Asks.Mean != want || v.Days[0].Kits.Mean != want {
				t.Errorf("%v: %+v", want, v.Rows)
			}
		}
		city := &usecase.Invocation{Roles: domain.Roles(), Who: &domain.Principal{In: map[domain.ID][]domain.Role{}}}
		for i := range supply.ForecastCommunities + 1 {
			made := flowtest.Must(office.Create(t.Context(), w.Office, flowtest.Must(w.Office.Console(t.Context())), &domain.Community{
				Name: fmt.Sprint(i, "号院"), District: "大兴", Place: domain.Place{Zone: "Asia/Shanghai", AreaCode: "010"},
			}))
			city.Who.In[made.ID] = []domain.Role{domain.RoleDispatcher}
		}
		flowtest.WantCode(t, ask(city, supply.ForecastQuery{Days: 7}), "too_many_communities")
	})
}
