package workflow

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"songyao/domain"
	"songyao/store"
)

// suggested finds the hospital among the suggestions for the request.
func (w *world) suggested(request, hospital domain.ID) (s Suggestion, rank int) {
	w.t.Helper()
	list, err := w.flow.Suggest(w.t.Context(), w.as(domain.RoleDispatcher), request)
	if err != nil {
		w.t.Fatal(err)
	}
	i := slices.IndexFunc(list, func(s Suggestion) bool { return s.Hospital.ID == hospital })
	if i < 0 {
		w.t.Fatalf("%s is not suggested", hospital)
	}
	return list[i], i
}

func (w *world) report(role domain.Role, hospital domain.ID, in Report) {
	w.t.Helper()
	if _, err := w.flow.ReportHospital(w.t.Context(), w.as(role), hospital, in); err != nil {
		w.t.Fatal(err)
	}
}

// The hospital had turned fever-only; the first driver who stands before it says so,
// and nobody else is sent there without knowing.
func TestHospitalTurnedFeverOnly(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		v := w.collected()
		fever, other := w.hospitals[0], w.hospitals[1]
		if s, _ := w.suggested(v.ID, fever); s.Chance != 1 || s.ClosedToday || s.NeedsReason || !s.OpenNow || s.Closes != "17:00" {
			t.Errorf("before anything is known: %+v", s)
		}
		w.report(domain.RoleDriver, fever, Report{Kind: domain.SeenClosed, Note: "只看发热门诊"})
		s, rank := w.suggested(v.ID, fever)
		if !s.ClosedToday || !s.NeedsReason || s.Chance > 0.34 || rank != 1 || len(s.Warnings) != 1 || s.Warnings[0].Code != "reported_closed" {
			t.Errorf("after the report: rank %d, %+v", rank, s)
		}
		there := AssignHospital{HospitalID: fever, DriverID: w.staff[domain.RoleDriver]}
		w.refuse("reason_required", v.ID, domain.RoleDispatcher, there)
		there.Reason = "已电话确认药房照常"
		v = w.fire(v.ID, domain.RoleDispatcher, there)
		entries := must(w.flow.Entries(t.Context(), w.as(domain.RoleAuditor), w.community, 0, 1000))
		if !slices.ContainsFunc(entries, func(e domain.Entry) bool {
			return e.Action == "assign_hospital" && strings.Contains(string(e.Data), there.Reason)
		}) {
			t.Error("the reason is not in the ledger")
		}
		w.fire(v.ID, domain.RoleDispatcher, ReassignHospital{AssignHospital{HospitalID: other}, "白跑"})
		w.pass(time.Hour)
		w.report(domain.RoleOperator, fever, Report{Kind: domain.SeenOpen})
		if s, _ := w.suggested(v.ID, fever); s.ClosedToday || s.Chance < 0.5 {
			t.Errorf("open again: %+v", s)
		}
		w.pass(23 * time.Hour)
		if s, _ := w.suggested(v.ID, fever); s.ClosedToday || s.Chance < 0.9 {
			t.Errorf("yesterday's report: %+v", s)
		}
		w.verified()
	})
}

// What one community's driver did not get, the next community is not sent for; a week
// later it is as good as forgotten.
func TestShortageIsEverybodysKnowledge(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		first := w.assigned()
		w.fire(first.ID, domain.RoleDriver, ReportShortage{LineIDs: []domain.ID{first.Lines[0].ID}, Seen: "缺货"})

		ctx, home := t.Context(), w.community
		elsewhere := must(Create(ctx, w.flow, must(w.flow.Console(ctx)), &domain.Community{
			Name: "花园小区", District: "大兴", Place: domain.Place{Zone: "Asia/Shanghai", AreaCode: "010"},
		}))
		w.community = elsewhere.ID
		w.resident = w.newResident("赵大爷")
		v := w.register()
		w.fire(v.ID, domain.RoleOperator, WaiveCard{"自费"})
		there := AssignHospital{HospitalID: w.hospitals[0]}
		w.refuse("reason_required", v.ID, domain.RoleDispatcher, there)
		s, rank := w.suggested(v.ID, w.hospitals[0])
		if rank != 1 || s.RiskMinutes != 53 || !s.NeedsReason || len(s.Refusals) != 0 || len(s.Warnings) != 1 || s.Warnings[0].Code != "likely_out_of_stock" {
			t.Errorf("rank %d, %+v", rank, s)
		}
		who := must(w.flow.WhoHas(ctx, w.as(domain.RoleOperator), w.drugs[0]))
		if len(who) != 1 || who[0].Hospital.ID != w.hospitals[0] || who[0].Reports != 1 || who[0].LastSeenKind != domain.SeenOutOfStock {
			t.Errorf("who has it: %+v", who)
		}
		// Bought there since: likelier again.
		w.report(domain.RoleDriver, w.hospitals[0], Report{Kind: domain.SeenInStock, DrugID: w.drugs[0]})
		if s, _ := w.suggested(v.ID, w.hospitals[0]); s.NeedsReason || s.Chance < 0.5 {
			t.Errorf("seen there again: %+v", s)
		}
		w.community = home
		w.report(domain.RoleDriver, w.hospitals[1], Report{Kind: domain.SeenOutOfStock, DrugID: w.drugs[0]})
		w.pass(7 * 24 * time.Hour)
		w.community = elsewhere.ID
		if s, _ := w.suggested(v.ID, w.hospitals[1]); s.Chance < 0.98 || s.RiskMinutes > 2 {
			t.Errorf("a week later: %+v", s)
		}
		w.fire(v.ID, domain.RoleDispatcher, AssignHospital{HospitalID: w.hospitals[1]})
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
			return must(Create(t.Context(), w.flow, must(w.flow.Console(t.Context())), &h)).ID
		}
		for _, id := range w.hospitals { // far away, so that they do not matter
			must(Update(t.Context(), w.flow, must(w.flow.Console(t.Context())), id, func(h *domain.Hospital) error {
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
		v := w.collected()
		order := func() []domain.ID {
			list := must(w.flow.Suggest(t.Context(), w.as(domain.RoleDispatcher), v.ID))
			var out []domain.ID
			for _, s := range list {
				if want := s.WaitMinutes + s.RiskMinutes + s.TravelMinutes + s.QueueMinutes; s.UnderWay == 0 && s.CostMinutes != want {
					t.Errorf("%s costs %d, its parts are %d", s.Hospital.Name, s.CostMinutes, want)
				}
				if !slices.Contains(w.hospitals, s.Hospital.ID) {
					out = append(out, s.Hospital.ID)
				}
			}
			return out
		}
		if got, want := order(), []domain.ID{near, far, twin, queue, shut, notTheirs}; !slices.Equal(got, want) {
			t.Errorf("ranked %v, want %v", got, want)
		}
		if s, _ := w.suggested(v.ID, shut); s.OpenNow || s.Opens != "11:00" || s.WaitMinutes < 100 {
			t.Errorf("opens at eleven: %+v", s)
		}
		if s, _ := w.suggested(v.ID, notTheirs); len(s.Refusals) != 1 || s.Refusals[0].Code != "hospital_not_eligible" || s.Refusals[0].Zh == "" {
			t.Errorf("not theirs: %+v", s.Refusals)
		}
		home := w.resident
		w.resident = w.newResident("李大爷")
		other := w.collected()
		other = w.fire(other.ID, domain.RoleDispatcher, AssignHospital{HospitalID: twin, DriverID: w.staff[domain.RoleDriver]})
		if s, rank := w.suggested(v.ID, twin); rank != 0 || s.UnderWay != 1 || s.CostMinutes != 0 || s.Bought != 0 {
			t.Errorf("a car goes there anyway: rank %d, %+v", rank, s)
		}
		w.fire(other.ID, domain.RoleDriver, bought(other))
		if s, _ := w.suggested(v.ID, twin); s.UnderWay != 0 || s.Bought != 1 {
			t.Errorf("the car was there: %+v", s)
		}
		w.resident = home
		v = w.fire(v.ID, domain.RoleDispatcher, AssignHospital{HospitalID: far})
		if s, _ := w.suggested(v.ID, far); s.UnderWay != 0 || s.CostMinutes != s.TravelMinutes {
			t.Errorf("its own errand goes there: %+v", s)
		}
		w.pass(2*time.Hour + 55*time.Minute) // 11:55
		if s, _ := w.suggested(v.ID, far); !s.OpenNow || s.Closes != "12:00" || s.WaitMinutes != 65-s.TravelMinutes/2 {
			t.Errorf("open now, and shut when the car gets there: %+v", s)
		}
		w.pass(6*time.Hour + 5*time.Minute) // 18:00
		if s, _ := w.suggested(v.ID, near); s.OpenNow || s.Opens != "" || s.WaitMinutes < 300 {
			t.Errorf("after hours: %+v", s)
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
	m := openMarket(known, morning)
	m.narrow(&domain.Community{Lat: 39.8, Lon: 116.3}, func(id domain.ID) bool { return id == "h299" }) // the 293rd nearest
	if len(m.Hospitals) != suggestedHospitals+1 || m.Hospitals[0].ID != "h000" || m.hospital("h299") == nil {
		t.Errorf("%d hospitals, the first %s", len(m.Hospitals), m.Hospitals[0].ID)
	}
	for _, h := range m.Hospitals[:suggestedHospitals] {
		if h.Lat >= 39.85 {
			t.Errorf("%s at %v is not near", h.ID, h.Lat)
		}
	}
}

// Whatever the planner may choose can be assigned, and nothing else.
func TestOptionsAreWhatCanBeAssigned(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		w.addHospital(domain.Hospital{Name: "丰台医院", InsuranceRoute: domain.RouteChosen})
		w.addHospital(domain.Hospital{Name: "药房", InsuranceRoute: domain.RouteChosen, Pharmacy: true})
		w.addHospital(domain.Hospital{Name: "友谊医院", InsuranceRoute: domain.RouteAClass})
		w.addRule(domain.Rule{Kind: domain.DesignatedOnly, Hospitals: string(w.hospitals[1]), FromOn: "2020-06-01"})
		v := w.collected()
		file := must(w.flow.store.Case(t.Context(), domain.In(w.community), v.ID))
		e := errandOf(file, w.flow.Now())
		m := must(w.flow.market(t.Context(), nil, e.drugs(), w.flow.Now()))
		var all []*domain.Hospital
		for i := range m.Hospitals {
			all = append(all, &m.Hospitals[i])
		}
		var may []domain.ID
		for _, o := range m.options(e, all, len(all), nil) {
			may = append(may, o.Hospital.ID)
			if o.Doubt != 0 {
				t.Errorf("%s: doubt %v where nothing is known", o.Hospital.Name, o.Doubt)
			}
		}
		if len(may) != 2 {
			t.Errorf("%d options", len(may))
		}
		for _, h := range m.Hospitals {
			_, err := w.flow.Fire(t.Context(), w.as(domain.RoleDispatcher), v.ID, AssignHospital{HospitalID: h.ID})
			if (err == nil) != slices.Contains(may, h.ID) {
				t.Errorf("%s: option %v, assigned: %v", h.Name, slices.Contains(may, h.ID), err)
			}
			if err == nil { // back to where it can be assigned again
				r := must(w.flow.Request(t.Context(), w.as(domain.RoleOperator), v.ID))
				w.fire(v.ID, domain.RoleOperator, Cancel{"测试"})
				w.resident = w.newResident(h.Name)
				v = w.collected()
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
		tomorrow, old := w.flow.Now().Add(time.Hour), w.flow.Now().AddDate(0, 0, -15)
		before := must(w.flow.Entries(t.Context(), w.as(domain.RoleAuditor), w.community, 0, 1000))
		for name, c := range map[string]struct {
			in   Report
			code string
		}{
			"what is out of stock?": {Report{Kind: domain.SeenOutOfStock}, "drug_required"},
			"a drug that is closed": {Report{Kind: domain.SeenClosed, DrugID: w.drugs[0]}, "not_together"},
			"no such drug":          {Report{Kind: domain.SeenInStock, DrugID: w.resident}, "unknown_drug"},
			"seen tomorrow":         {Report{Kind: domain.SeenOpen, SeenAt: &tomorrow}, "time_not_recent"},
			"two weeks and a day":   {Report{Kind: domain.SeenOpen, SeenAt: &old}, "time_not_recent"},
			"another's community":   {Report{Kind: domain.SeenOpen, CommunityID: w.resident}, "forbidden"},
		} {
			_, err := w.flow.ReportHospital(t.Context(), w.as(domain.RoleDriver), w.hospitals[0], c.in)
			if !domain.IsCode(err, c.code) {
				t.Errorf("%s: %v, want %s", name, err, c.code)
			}
		}
		_, err := w.flow.ReportHospital(t.Context(), w.as(domain.RoleDriver), w.resident, Report{Kind: domain.SeenOpen})
		wantCode(t, err, "not_found")
		many := w.as(domain.RoleDriver)
		many.Who.In[w.resident] = []domain.Role{domain.RoleDriver}
		_, err = w.flow.ReportHospital(t.Context(), many, w.hospitals[0], Report{Kind: domain.SeenOpen})
		wantCode(t, err, "community_required")
		if after := must(w.flow.Entries(t.Context(), w.as(domain.RoleAuditor), w.community, 0, 1000)); len(after) != len(before) {
			t.Errorf("%d entries written", len(after)-len(before))
		}
	})
}
