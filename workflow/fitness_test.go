package workflow

import (
	"strings"
	"testing"
	"time"

	"songyao/domain"
)

// signedIn is a call by somebody who bears a token, for an operation that the roles
// admit: what is known of the fitness to serve comes with it.
func (w *world) signedIn(staff domain.ID, roles ...domain.Role) *Call {
	w.t.Helper()
	ctx := w.t.Context()
	issued := must(w.flow.IssueToken(ctx, must(w.flow.Console(ctx)), staff, "test", w.flow.Now().Add(day)))
	return &Call{Who: must(w.flow.Authenticate(ctx, issued.Text)), Roles: roles}
}

// hired is a newcomer with the roles, of whose fitness nothing is known.
func (w *world) hired(name string, roles ...domain.Role) domain.ID {
	w.t.Helper()
	v := StaffView{Staff: domain.Staff{Name: name}}
	for _, r := range roles {
		v.Grants = append(v.Grants, domain.Grant{Role: r, CommunityID: w.community})
	}
	return must(w.flow.CreateStaff(w.t.Context(), must(w.flow.Console(w.t.Context())), v)).ID
}

// TestExpiredTestBlocksTheNextAssignment: on the eighth day after the sample a driver
// gets nothing more; but what is in hand is bought, brought and given back.
func TestExpiredTestBlocksTheNextAssignment(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		carried := w.boughtFor(0)
		underWay := w.assigned(func(r *Registration) { r.ResidentID = w.newResident("赵奶奶") })
		next := w.register(func(r *Registration) { r.ResidentID = w.newResident("李大爷") })
		next = w.fire(next.ID, domain.RoleCollector, fullKit)
		driver := w.staff[domain.RoleDriver]
		assign := AssignHospital{HospitalID: w.hospitals[0], DriverID: driver}

		w.pass(7 * day) // the last day on which the test holds
		w.fire(w.fire(next.ID, domain.RoleDispatcher, assign).ID, domain.RoleDispatcher, ReassignHospital{AssignHospital{HospitalID: w.hospitals[0]}, "改派"})
		w.pass(day)
		_, err := w.flow.Fire(t.Context(), w.as(domain.RoleDispatcher), next.ID, ReassignHospital{assign, "换人"})
		wantCode(t, err, "not_fit")
		if text := domain.AsError(err).Text(domain.Chinese); text != "暂不能上岗，缺：有效的阴性检测" {
			t.Error(text)
		}
		_, err = w.flow.HandOver(t.Context(), w.as(domain.RoleCollector), Handover{Items: []domain.ID{next.Items[0].ID}, To: domain.Holder{Kind: domain.HolderStaff, ID: driver}})
		wantCode(t, err, "not_fit")

		// Whose errand it is already keeps it, to another hospital if need be, and buys.
		w.fire(underWay.ID, domain.RoleDispatcher, ReassignHospital{AssignHospital{HospitalID: w.hospitals[1], DriverID: driver}, "停诊"})
		underWay = w.fire(underWay.ID, domain.RoleDriver, bought(underWay))
		// The courier, too old a test as well, tries the door and gives everything back.
		w.fire(carried.ID, domain.RoleCourier, AttemptDelivery{Steps: []domain.AttemptStep{domain.StepKnocked}, Reason: domain.NobodyHome})
		if v := w.fire(carried.ID, domain.RoleCourier, w.delivery(carried)); v.ClosedAt == nil {
			t.Error("what was in hand did not get home")
		}
		_, err = w.flow.HandOver(t.Context(), w.as(domain.RoleDriver), Handover{Items: []domain.ID{underWay.Items[0].ID}, To: domain.Holder{Kind: domain.HolderStaff, ID: w.staff[domain.RoleCourier]}})
		wantCode(t, err, "not_fit")
		w.tested()
		w.give(underWay, domain.RoleDriver, domain.RoleCourier)
		w.fire(next.ID, domain.RoleDispatcher, ReassignHospital{assign, "已检测"})
		w.verified()
	})
}

// TestNothingIsShownBeforeApproval: a volunteer who has only signed up sees no
// resident and no request, and takes no card; approved, trained and tested she does.
func TestNothingIsShownBeforeApproval(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		v := w.register()
		who := w.hired("志愿者小陈", domain.RoleCollector)
		sees := func() int {
			c := w.signedIn(who, domain.RoleCollector)
			requests := must(w.flow.Requests(t.Context(), c, "", RequestFilter{}, After{}, 10))
			residents := must(w.flow.Residents(t.Context(), c, ResidentQuery{}, "", 10))
			return len(requests) + len(residents)
		}
		collect := func() error {
			_, err := w.flow.Fire(t.Context(), w.signedIn(who, domain.RoleCollector), v.ID, fullKit)
			return err
		}
		approved, today := true, domain.Date("2020-06-15")
		for _, step := range []struct {
			record FitnessRecord
			lacks  string
		}{
			{FitnessRecord{}, "approval, training, a valid negative test"},
			{FitnessRecord{Approved: &approved}, "training, a valid negative test"},
			{FitnessRecord{TrainedOn: &today}, "a valid negative test"},
			{FitnessRecord{TestedOn: &today, TestResult: new(domain.TestPositive)}, "a negative result (the last was positive)"},
		} {
			w.record(who, step.record)
			err := collect()
			wantCode(t, err, "not_fit")
			if text := domain.AsError(err).Text(domain.English); text != "not fit to serve; missing: "+step.lacks {
				t.Error(text)
			}
			if n := sees(); n != 0 {
				t.Errorf("lacking %s, %d rows are shown", step.lacks, n)
			}
			_, err = w.flow.Resident(t.Context(), w.signedIn(who, domain.RoleCollector), w.resident)
			wantCode(t, err, "not_found")
		}
		w.record(who, FitnessRecord{TestedOn: &today, TestResult: new(domain.TestNegative)})
		if n := sees(); n != 2 {
			t.Errorf("fit to serve, %d rows are shown", n)
		}
		if err := collect(); err != nil {
			t.Error(err)
		}
		// Found ill, she still sees whose card she holds, and nothing else.
		w.register(func(r *Registration) { r.ResidentID = w.newResident("赵奶奶") })
		w.record(who, FitnessRecord{TestedOn: &today, TestResult: new(domain.TestPositive)})
		c := w.signedIn(who, domain.RoleCollector)
		requests := must(w.flow.Requests(t.Context(), c, "", RequestFilter{}, After{}, 10))
		items := must(w.flow.Items(t.Context(), c, "", ItemFilter{}, "", 10))
		if len(requests) != 1 || requests[0].ID != v.ID || len(items) != 4 {
			t.Errorf("ill with a card in hand: %d requests, %d items", len(requests), len(items))
		}
	})
}

// TestOperatorNeedsOnlyApproval: nobody at a telephone is asked for a test, but
// nobody answers it before somebody has vouched for them.
func TestOperatorNeedsOnlyApproval(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		who := w.hired("接线员小王", domain.RoleOperator, domain.RoleDriver)
		if in := w.signedIn(who).Who.In[w.community]; len(in) != 1 || in[0] != domain.RoleDriver {
			t.Errorf("before approval the roles are %v", in)
		}
		approved := true
		w.record(who, FitnessRecord{Approved: &approved})
		c := w.signedIn(who, domain.RoleOperator, domain.RoleDriver)
		w.register()
		if n := len(must(w.flow.Requests(t.Context(), c, "", RequestFilter{}, After{}, 10))); n != 1 {
			t.Errorf("at the telephone %d requests are shown", n)
		}
		withdrawn := false
		w.record(who, FitnessRecord{Approved: &withdrawn})
		if c := w.signedIn(who); !c.Who.Withheld || c.Who.Has(w.community, domain.RoleOperator) {
			t.Error("the approval was withdrawn, and the role is there")
		}
	})
}

// TestPositiveTestWithCardsInHand: a committee secretary went into quarantine with
// eighty cards. Whoever tests positive gets nothing more at once, and the community
// is told what is in those hands, until nothing is.
func TestPositiveTestWithCardsInHand(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		v := w.collected()
		driver, today := w.staff[domain.RoleDriver], domain.Date("2020-06-15")
		positive := FitnessRecord{TestedOn: &today, TestResult: new(domain.TestPositive)}
		w.record(driver, positive)
		w.record(driver, positive) // told twice
		alerts := w.raised(domain.AlertStaffPositive)
		if len(alerts) != 1 || alerts[0].SubjectID != driver || strings.Count(string(alerts[0].Data), "item_id") != 4 {
			t.Fatalf("alerts %+v", alerts)
		}
		_, err := w.flow.Fire(t.Context(), w.as(domain.RoleDispatcher), v.ID, AssignHospital{HospitalID: w.hospitals[0], DriverID: driver})
		wantCode(t, err, "not_fit")
		must2(w.flow.FlagCustody(t.Context()))
		if len(w.raised(domain.AlertStaffPositive)) != 1 {
			t.Error("the alert went while the cards were out")
		}
		w.give(v, domain.RoleDriver, domain.RoleCourier)
		must2(w.flow.FlagCustody(t.Context()))
		if left := w.raised(domain.AlertStaffPositive); len(left) != 0 {
			t.Errorf("nothing is held, and the alert stands: %+v", left)
		}
		w.verified()
	})
}

func must2[A, B any](_ A, _ B, err error) {
	if err != nil {
		panic(err)
	}
}

// TestEmergencyShortensTheTest: a district asks for a test every two days by a row.
func TestEmergencyShortensTheTest(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		fit := func(on domain.Date) int {
			who := must(w.st.Colleague(t.Context(), w.staff[domain.RoleDriver], w.community, domain.RoleDriver))
			if len(who.Lacks(must(on.Start(who.Location())))) > 0 {
				return 0
			}
			return 1
		}
		v := w.collected()
		w.rule(domain.Rule{Kind: domain.TestValidDays, District: "丰台", Days: 2, FromOn: "2020-06-17", ToOn: "2020-06-20"})
		w.rule(domain.Rule{Kind: domain.TestValidDays, District: "大兴", Days: 0, FromOn: "2020-06-15"})
		for on, want := range map[domain.Date]int{
			"2020-06-14": 0, "2020-06-15": 1, "2020-06-17": 1, "2020-06-18": 0, "2020-06-20": 0, "2020-06-21": 1, "2020-06-22": 1, "2020-06-23": 0,
		} {
			if got := fit(on); got != want {
				t.Errorf("on %s %d drivers are fit, want %d", on, got, want)
			}
		}
		w.pass(3 * day)
		_, err := w.flow.Fire(t.Context(), w.as(domain.RoleDispatcher), v.ID, AssignHospital{HospitalID: w.hospitals[0], DriverID: w.staff[domain.RoleDriver]})
		wantCode(t, err, "not_fit")
		unfit, _, err := w.flow.StaffList(t.Context(), w.as(domain.RoleSupervisor), true, "", 100)
		if err != nil || len(unfit) != 3 {
			t.Errorf("%d are not fit: %v", len(unfit), err)
		}
	})
}

// TestOldNegativeAfterAPositive: a negative sample that was taken before the positive
// one comes late from the laboratory, and makes nobody fit.
func TestOldNegativeAfterAPositive(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		w.pass(24 * time.Hour)
		record := func(day domain.Date, result domain.TestResult) error {
			_, err := w.flow.RecordFitness(t.Context(), must(w.flow.Console(t.Context())), w.staff[domain.RoleDriver], FitnessRecord{TestedOn: &day, TestResult: &result})
			return err
		}
		if err := record("2020-06-16", domain.TestPositive); err != nil {
			t.Fatal(err)
		}
		wantCode(t, record("2020-06-15", domain.TestNegative), "test_outdated")
		if err := record("2020-06-16", domain.TestNegative); err != nil { // the same day again: it was a mistake
			t.Error(err)
		}
	})
}

// TestUnfitDriverTakesNoOpenErrand: a request left open is taken up by whoever buys for
// it; whoever is not fit may not, and goes on with what was given them before.
func TestUnfitDriverTakesNoOpenErrand(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		v := w.collected()
		open := w.fire(v.ID, domain.RoleDispatcher, AssignHospital{HospitalID: w.hospitals[0]})
		driver := w.as(domain.RoleDriver)
		driver.Who.Unfit = map[domain.ID][]domain.Lack{w.community: {domain.LackTest}}
		_, err := w.flow.Fire(t.Context(), driver, open.ID, bought(open))
		wantCode(t, err, "not_fit")
		mine := w.fire(v.ID, domain.RoleDispatcher, ReassignHospital{AssignHospital{HospitalID: w.hospitals[0], DriverID: w.staff[domain.RoleDriver]}, "定人"})
		must(w.flow.Fire(t.Context(), driver, mine.ID, bought(mine)))
	})
}
