package market_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"songyao/domain"
	"songyao/store"
	"songyao/workflow"
	"songyao/workflow/flowtest"
	"songyao/workflow/market"
	"songyao/workflow/office"
)

// suggested finds the hospital among the suggestions for the request.
func (w *world) suggested(request, hospital domain.ID) (suggestion market.Suggestion, rank int) {
	w.T.Helper()
	list, err := w.Market.Suggest(w.T.Context(), w.As(domain.RoleDispatcher), request)
	if err != nil {
		w.T.Fatal(err)
	}
	i := slices.IndexFunc(list, func(suggestion market.Suggestion) bool { return suggestion.Hospital.ID == hospital })
	if i < 0 {
		w.T.Fatalf("%s is not suggested", hospital)
	}
	return list[i], i
}

// The hospital had turned fever-only; the first driver who stands before it says so,
// and nobody else is sent there without knowing.
func TestHospitalTurnedFeverOnly(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		v := w.Collected()
		fever, other := w.Hospitals[0], w.Hospitals[1]
		if suggestion, _ := w.suggested(v.ID, fever); suggestion.Chance != 1 || suggestion.ClosedToday || suggestion.NeedsReason || !suggestion.OpenNow || suggestion.Closes != "17:00" {
			t.Errorf("before anything is known: %+v", suggestion)
		}
		w.Report(domain.RoleDriver, fever, market.Report{Kind: domain.SeenClosed, Note: "只看发热门诊"})
		suggestion, rank := w.suggested(v.ID, fever)
		if !suggestion.ClosedToday || !suggestion.NeedsReason || suggestion.Chance > 0.34 || rank != 1 || len(suggestion.Warnings) != 1 || suggestion.Warnings[0].Code != "reported_closed" {
			t.Errorf("after the report: rank %d, %+v", rank, suggestion)
		}
		there := workflow.AssignHospital{HospitalID: fever, DriverID: w.Staff[domain.RoleDriver]}
		w.Refuse("reason_required", v.ID, domain.RoleDispatcher, there)
		there.Reason = "已电话确认药房照常"
		v = w.Fire(v.ID, domain.RoleDispatcher, there)
		entries := flowtest.Must(w.Ledger.Entries(t.Context(), w.As(domain.RoleAuditor), w.Community, 0, 1000))
		if !slices.ContainsFunc(entries, func(e domain.Entry) bool {
			return e.Action == "assign_hospital" && strings.Contains(string(e.Data), there.Reason)
		}) {
			t.Error("the reason is not in the ledger")
		}
		w.Fire(v.ID, domain.RoleDispatcher, workflow.ReassignHospital{AssignHospital: workflow.AssignHospital{HospitalID: other}, Reason: "白跑"})
		w.Pass(time.Hour)
		w.Report(domain.RoleOperator, fever, market.Report{Kind: domain.SeenOpen})
		if suggestion, _ := w.suggested(v.ID, fever); suggestion.ClosedToday || suggestion.Chance < 0.5 {
			t.Errorf("open again: %+v", suggestion)
		}
		w.Pass(23 * time.Hour)
		if suggestion, _ := w.suggested(v.ID, fever); suggestion.ClosedToday || suggestion.Chance < 0.9 {
			t.Errorf("yesterday's report: %+v", suggestion)
		}
		w.Verified()
	})
}

// What one community's driver did not get, the next community is not sent for; a week
// later it is as good as forgotten.
func TestShortageIsEverybodysKnowledge(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		first := w.Assigned()
		w.Fire(first.ID, domain.RoleDriver, workflow.ReportShortage{LineIDs: []domain.ID{first.Lines[0].ID}, Seen: "缺货"})

		ctx, home := t.Context(), w.Community
		elsewhere := flowtest.Must(office.Create(ctx, w.Office, flowtest.Must(w.Office.Console(ctx)), &domain.Community{
			Name: "花园小区", District: "大兴", Place: domain.Place{Zone: "Asia/Shanghai", AreaCode: "010"},
		}))
		w.Community = elsewhere.ID
		w.Resident = w.NewResident("赵大爷")
		v := w.Register()
		w.Fire(v.ID, domain.RoleOperator, workflow.WaiveCard{Reason: "自费"})
		there := workflow.AssignHospital{HospitalID: w.Hospitals[0]}
		w.Refuse("reason_required", v.ID, domain.RoleDispatcher, there)
		suggestion, rank := w.suggested(v.ID, w.Hospitals[0])
		if rank != 1 || suggestion.RiskMinutes != 53 || !suggestion.NeedsReason || len(suggestion.Refusals) != 0 || len(suggestion.Warnings) != 1 || suggestion.Warnings[0].Code != "likely_out_of_stock" {
			t.Errorf("rank %d, %+v", rank, suggestion)
		}
		who := flowtest.Must(w.Market.WhoHas(ctx, w.As(domain.RoleOperator), w.Drugs[0]))
		if len(who) != 1 || who[0].Hospital.ID != w.Hospitals[0] || who[0].Reports != 1 || who[0].LastSeenKind != domain.SeenOutOfStock {
			t.Errorf("who has it: %+v", who)
		}
		// Bought there since: likelier again.
		w.Report(domain.RoleDriver, w.Hospitals[0], market.Report{Kind: domain.SeenInStock, DrugID: w.Drugs[0]})
		if suggestion, _ := w.suggested(v.ID, w.Hospitals[0]); suggestion.NeedsReason || suggestion.Chance < 0.5 {
			t.Errorf("seen there again: %+v", suggestion)
		}
		w.Community = home
		w.Report(domain.RoleDriver, w.Hospitals[1], market.Report{Kind: domain.SeenOutOfStock, DrugID: w.Drugs[0]})
		w.Pass(7 * 24 * time.Hour)
		w.Community = elsewhere.ID
		if suggestion, _ := w.suggested(v.ID, w.Hospitals[1]); suggestion.Chance < 0.98 || suggestion.RiskMinutes > 2 {
			t.Errorf("a week later: %+v", suggestion)
		}
		w.Fire(v.ID, domain.RoleDispatcher, workflow.AssignHospital{HospitalID: w.Hospitals[1]})
	})
}

// The parts of the score: nearer, shorter queue, open, a car that goes there anyway.
func TestSuggestionsAreRanked(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		place := func(name string, km float64, edit func(*domain.Hospital)) domain.ID {
			h := domain.Hospital{Name: name, InsuranceRoute: domain.RouteTCM, Lat: 39.822 + km/111, Lon: 116.338}
			h.Sessions = domain.List[domain.Session]{
				{Weekdays: []int{1, 2, 3, 4, 5, 6, 7}, Opens: "08:00", Closes: "12:00"}, {Weekdays: []int{1, 2, 3, 4, 5, 6, 7}, Opens: "13:00", Closes: "17:00"},
			}
			if edit != nil {
				edit(&h)
			}
			return flowtest.Must(office.Create(t.Context(), w.Office, flowtest.Must(w.Office.Console(t.Context())), &h)).ID
		}
		for _, id := range w.Hospitals { // far away, so that they do not matter
			flowtest.Must(office.Update(t.Context(), w.Office, flowtest.Must(w.Office.Console(t.Context())), id, func(h *domain.Hospital) error {
				h.Lat, h.Lon = 40.5, 116.338
				return nil
			}))
		}
		near := place("近", 2, nil)
		queue := place("近但排队", 2, func(h *domain.Hospital) { h.QueueMinutes = 40 })
		far := place("远", 8, nil)
		twin := place("远的另一家", 8, nil)
		shut := place("不在营业", 1, func(h *domain.Hospital) { h.Sessions[0].Opens = "11:00" })
		notTheirs := place("需选定", 1, func(h *domain.Hospital) { h.InsuranceRoute = domain.RouteChosen })
		v := w.Collected()
		order := func() []domain.ID {
			list := flowtest.Must(w.Market.Suggest(t.Context(), w.As(domain.RoleDispatcher), v.ID))
			var out []domain.ID
			for _, suggestion := range list {
				if want := suggestion.WaitMinutes + suggestion.RiskMinutes + suggestion.TravelMinutes + suggestion.QueueMinutes; suggestion.UnderWay == 0 && suggestion.CostMinutes != want {
					t.Errorf("%s costs %d, its parts are %d", suggestion.Hospital.Name, suggestion.CostMinutes, want)
				}
				if !slices.Contains(w.Hospitals, suggestion.Hospital.ID) {
					out = append(out, suggestion.Hospital.ID)
				}
			}
			return out
		}
		if got, want := order(), []domain.ID{near, far, twin, queue, shut, notTheirs}; !slices.Equal(got, want) {
			t.Errorf("ranked %v, want %v", got, want)
		}
		if suggestion, _ := w.suggested(v.ID, shut); suggestion.OpenNow || suggestion.Opens != "11:00" || suggestion.WaitMinutes < 100 {
			t.Errorf("opens at eleven: %+v", suggestion)
		}
		if suggestion, _ := w.suggested(v.ID, notTheirs); len(suggestion.Refusals) != 1 || suggestion.Refusals[0].Code != "hospital_not_eligible" || suggestion.Refusals[0].Zh == "" {
			t.Errorf("not theirs: %+v", suggestion.Refusals)
		}
		home := w.Resident
		w.Resident = w.NewResident("李大爷")
		other := w.Collected()
		other = w.Fire(other.ID, domain.RoleDispatcher, workflow.AssignHospital{HospitalID: twin, DriverID: w.Staff[domain.RoleDriver]})
		if suggestion, rank := w.suggested(v.ID, twin); rank != 0 || suggestion.UnderWay != 1 || suggestion.CostMinutes != 0 || suggestion.Bought != 0 {
			t.Errorf("a car goes there anyway: rank %d, %+v", rank, suggestion)
		}
		w.Fire(other.ID, domain.RoleDriver, flowtest.Bought(other))
		if suggestion, _ := w.suggested(v.ID, twin); suggestion.UnderWay != 0 || suggestion.Bought != 1 {
			t.Errorf("the car was there: %+v", suggestion)
		}
		w.Resident = home
		v = w.Fire(v.ID, domain.RoleDispatcher, workflow.AssignHospital{HospitalID: far})
		if suggestion, _ := w.suggested(v.ID, far); suggestion.UnderWay != 0 || suggestion.CostMinutes != suggestion.TravelMinutes {
			t.Errorf("its own errand goes there: %+v", suggestion)
		}
		w.Pass(2*time.Hour + 55*time.Minute) // 11:55
		if suggestion, _ := w.suggested(v.ID, far); !suggestion.OpenNow || suggestion.Closes != "12:00" || suggestion.WaitMinutes != 65-suggestion.TravelMinutes/2 {
			t.Errorf("open now, and shut when the car gets there: %+v", suggestion)
		}
		w.Pass(6*time.Hour + 5*time.Minute) // 18:00
		if suggestion, _ := w.suggested(v.ID, near); suggestion.OpenNow || suggestion.Opens != "" || suggestion.WaitMinutes < 300 {
			t.Errorf("after hours: %+v", suggestion)
		}
	})
}

// A city has thousands of counters: the nearest are looked at, and those that matter
// however far they are.
func TestSuggestionsOfACity(t *testing.T) {
	known := &store.Market{}
	for i := range 300 {
		known.Hospitals = append(known.Hospitals, domain.Hospital{
			Record: domain.Record{ID: domain.ID(fmt.Sprintf("h%03d", i))}, Lat: 39.8 + float64((i*7)%300)/1000, Lon: 116.3,
		})
	}
	s := market.NewSnapshot(known, flowtest.Morning)
	s.Narrow(&domain.Community{Lat: 39.8, Lon: 116.3}, func(id domain.ID) bool { return id == "h299" }) // the 293rd nearest
	if len(s.Hospitals) != market.SuggestedHospitals+1 || s.Hospitals[0].ID != "h000" || s.Hospital("h299") == nil {
		t.Errorf("%d hospitals, the first %s", len(s.Hospitals), s.Hospitals[0].ID)
	}
	for _, h := range s.Hospitals[:market.SuggestedHospitals] {
		if h.Lat >= 39.85 {
			t.Errorf("%s at %v is not near", h.ID, h.Lat)
		}
	}
}

// Whatever the planner may choose can be assigned, and nothing else.
func TestOptionsAreWhatCanBeAssigned(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		w.AddHospital(domain.Hospital{Name: "丰台医院", InsuranceRoute: domain.RouteChosen})
		w.AddHospital(domain.Hospital{Name: "药房", InsuranceRoute: domain.RouteChosen, Pharmacy: true})
		w.AddHospital(domain.Hospital{Name: "友谊医院", InsuranceRoute: domain.RouteAClass})
		w.AddRule(domain.Rule{Kind: domain.DesignatedOnly, Hospitals: string(w.Hospitals[1]), FromOn: "2020-06-01"})
		v := w.Collected()
		file := flowtest.Must(w.Store.Case(t.Context(), domain.In(w.Community), v.ID))
		basket := market.BasketOf(file, w.Now())
		s := flowtest.Must(w.Market.Snapshot(t.Context(), nil, basket.Drugs(), w.Now()))
		var all []*domain.Hospital
		for i := range s.Hospitals {
			all = append(all, &s.Hospitals[i])
		}
		var may []domain.ID
		for _, o := range s.Options(basket, all, len(all), nil) {
			may = append(may, o.Hospital.ID)
			if o.Doubt != 0 {
				t.Errorf("%s: doubt %v where nothing is known", o.Hospital.Name, o.Doubt)
			}
		}
		if len(may) != 2 {
			t.Errorf("%d options", len(may))
		}
		for _, h := range s.Hospitals {
			_, err := w.Workflow.Fire(t.Context(), w.As(domain.RoleDispatcher), v.ID, workflow.AssignHospital{HospitalID: h.ID})
			if (err == nil) != slices.Contains(may, h.ID) {
				t.Errorf("%s: option %v, assigned: %v", h.Name, slices.Contains(may, h.ID), err)
			}
			if err == nil { // back to where it can be assigned again
				r := flowtest.Must(w.Workflow.Request(t.Context(), w.As(domain.RoleOperator), v.ID))
				w.Fire(v.ID, domain.RoleOperator, workflow.Cancel{Reason: "测试"})
				w.Resident = w.NewResident(h.Name)
				v = w.Collected()
				if r.HospitalID != h.ID {
					t.Errorf("assigned to %s", r.HospitalID)
				}
			}
		}
	})
}

// A report that says nothing is refused, and nothing is written.
func TestReportsThatSayNothing(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		tomorrow, old := w.Now().Add(time.Hour), w.Now().AddDate(0, 0, -15)
		before := flowtest.Must(w.Ledger.Entries(t.Context(), w.As(domain.RoleAuditor), w.Community, 0, 1000))
		for name, c := range map[string]struct {
			in   market.Report
			code string
		}{
			"what is out of stock?": {market.Report{Kind: domain.SeenOutOfStock}, "drug_required"},
			"a drug that is closed": {market.Report{Kind: domain.SeenClosed, DrugID: w.Drugs[0]}, "not_together"},
			"no such drug":          {market.Report{Kind: domain.SeenInStock, DrugID: w.Resident}, "unknown_drug"},
			"seen tomorrow":         {market.Report{Kind: domain.SeenOpen, SeenAt: &tomorrow}, "time_not_recent"},
			"two weeks and a day":   {market.Report{Kind: domain.SeenOpen, SeenAt: &old}, "time_not_recent"},
			"another's community":   {market.Report{Kind: domain.SeenOpen, CommunityID: w.Resident}, "forbidden"},
		} {
			_, err := w.Market.ReportHospital(t.Context(), w.As(domain.RoleDriver), w.Hospitals[0], c.in)
			if !domain.IsCode(err, c.code) {
				t.Errorf("%s: %v, want %s", name, err, c.code)
			}
		}
		_, err := w.Market.ReportHospital(t.Context(), w.As(domain.RoleDriver), w.Resident, market.Report{Kind: domain.SeenOpen})
		flowtest.WantCode(t, err, "not_found")
		many := w.As(domain.RoleDriver)
		many.Who.In[w.Resident] = []domain.Role{domain.RoleDriver}
		_, err = w.Market.ReportHospital(t.Context(), many, w.Hospitals[0], market.Report{Kind: domain.SeenOpen})
		flowtest.WantCode(t, err, "community_required")
		if after := flowtest.Must(w.Ledger.Entries(t.Context(), w.As(domain.RoleAuditor), w.Community, 0, 1000)); len(after) != len(before) {
			t.Errorf("%d entries written", len(after)-len(before))
		}
	})
}
