package office_test

import (
	"strings"
	"testing"
	"time"

	"songyao/domain"
	"songyao/workflow"
	"songyao/workflow/custody"
	"songyao/workflow/flowtest"
	"songyao/workflow/office"
	"songyao/workflow/usecase"
)

// signedIn is a call by somebody who bears a token, for an operation that the roles
// admit: what is known of the fitness to serve comes with it.
func (w *world) signedIn(staff domain.ID, roles ...domain.Role) *usecase.Invocation {
	w.T.Helper()
	ctx := w.T.Context()
	issued := flowtest.Must(w.Office.IssueToken(ctx, flowtest.Must(w.Office.Console(ctx)), staff, "test", w.Now().Add(flowtest.Day)))
	return &usecase.Invocation{Who: flowtest.Must(w.Office.Authenticate(ctx, issued.Text)), Roles: roles}
}

// hired is a newcomer with the roles, of whose fitness nothing is known.
func (w *world) hired(name string, roles ...domain.Role) domain.ID {
	w.T.Helper()
	v := office.StaffView{Staff: domain.Staff{Name: name}}
	for _, r := range roles {
		v.Grants = append(v.Grants, domain.Grant{Role: r, CommunityID: w.Community})
	}
	return flowtest.Must(w.Office.CreateStaff(w.T.Context(), flowtest.Must(w.Office.Console(w.T.Context())), v)).ID
}

// TestExpiredTestBlocksTheNextAssignment: on the eighth day after the sample a driver
// gets nothing more; but what is in hand is bought, brought and given back.
func TestExpiredTestBlocksTheNextAssignment(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		carried := w.BoughtFor(0)
		underWay := w.Assigned(func(r *workflow.Registration) { r.ResidentID = w.NewResident("赵奶奶") })
		next := w.Register(func(r *workflow.Registration) { r.ResidentID = w.NewResident("李大爷") })
		next = w.Fire(next.ID, domain.RoleCollector, flowtest.FullKit)
		driver := w.Staff[domain.RoleDriver]
		assign := workflow.AssignHospital{HospitalID: w.Hospitals[0], DriverID: driver}

		w.Pass(7 * flowtest.Day) // the last day on which the test holds
		w.Fire(w.Fire(next.ID, domain.RoleDispatcher, assign).ID, domain.RoleDispatcher, workflow.ReassignHospital{AssignHospital: workflow.AssignHospital{HospitalID: w.Hospitals[0]}, Reason: "改派"})
		w.Pass(flowtest.Day)
		_, err := w.Workflow.Fire(t.Context(), w.As(domain.RoleDispatcher), next.ID, workflow.ReassignHospital{AssignHospital: assign, Reason: "换人"})
		flowtest.WantCode(t, err, "not_fit")
		if text := domain.AsError(err).Text(domain.Chinese); text != "暂不能上岗，缺：有效的阴性检测" {
			t.Error(text)
		}
		_, err = w.Custody.HandOver(t.Context(), w.As(domain.RoleCollector), custody.Handover{Items: []domain.ID{next.Items[0].ID}, To: domain.Holder{Kind: domain.HolderStaff, ID: driver}})
		flowtest.WantCode(t, err, "not_fit")

		// Whose errand it is already keeps it, to another hospital if need be, and buys.
		w.Fire(underWay.ID, domain.RoleDispatcher, workflow.ReassignHospital{AssignHospital: workflow.AssignHospital{HospitalID: w.Hospitals[1], DriverID: driver}, Reason: "停诊"})
		underWay = w.Fire(underWay.ID, domain.RoleDriver, flowtest.Bought(underWay))
		// The courier, too old a test as well, tries the door and gives everything back.
		w.Fire(carried.ID, domain.RoleCourier, workflow.AttemptDelivery{Steps: []domain.AttemptStep{domain.StepKnocked}, Reason: domain.NobodyHome})
		if v := w.Fire(carried.ID, domain.RoleCourier, w.Delivery(carried)); v.ClosedAt == nil {
			t.Error("what was in hand did not get home")
		}
		_, err = w.Custody.HandOver(t.Context(), w.As(domain.RoleDriver), custody.Handover{Items: []domain.ID{underWay.Items[0].ID}, To: domain.Holder{Kind: domain.HolderStaff, ID: w.Staff[domain.RoleCourier]}})
		flowtest.WantCode(t, err, "not_fit")
		w.Tested()
		w.Give(underWay, domain.RoleDriver, domain.RoleCourier)
		w.Fire(next.ID, domain.RoleDispatcher, workflow.ReassignHospital{AssignHospital: assign, Reason: "已检测"})
		w.Verified()
	})
}

// TestNothingIsShownBeforeApproval: a volunteer who has only signed up sees no
// resident and no request, and takes no card; approved, trained and tested she does.
func TestNothingIsShownBeforeApproval(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		v := w.Register()
		who := w.hired("志愿者小陈", domain.RoleCollector)
		sees := func() int {
			c := w.signedIn(who, domain.RoleCollector)
			requests := flowtest.Must(w.Workflow.Requests(t.Context(), c, "", workflow.RequestFilter{}, usecase.After{}, 10))
			residents := flowtest.Must(w.Office.Residents(t.Context(), c, office.ResidentQuery{}, office.AfterResident{}, 10))
			return len(requests) + len(residents)
		}
		collect := func() error {
			_, err := w.Workflow.Fire(t.Context(), w.signedIn(who, domain.RoleCollector), v.ID, flowtest.FullKit)
			return err
		}
		approved, today := true, domain.Date("2020-06-15")
		for _, step := range []struct {
			record office.FitnessRecord
			lacks  string
		}{
			{office.FitnessRecord{}, "approval, training, a valid negative test"},
			{office.FitnessRecord{Approved: &approved}, "training, a valid negative test"},
			{office.FitnessRecord{TrainedOn: &today}, "a valid negative test"},
			{office.FitnessRecord{TestedOn: &today, TestResult: new(domain.TestPositive)}, "a negative result (the last was positive)"},
		} {
			w.Record(who, step.record)
			err := collect()
			flowtest.WantCode(t, err, "not_fit")
			if text := domain.AsError(err).Text(domain.English); text != "not fit to serve; missing: "+step.lacks {
				t.Error(text)
			}
			if n := sees(); n != 0 {
				t.Errorf("lacking %s, %d rows are shown", step.lacks, n)
			}
			_, err = w.Office.Resident(t.Context(), w.signedIn(who, domain.RoleCollector), w.Resident)
			flowtest.WantCode(t, err, "not_found")
		}
		w.Record(who, office.FitnessRecord{TestedOn: &today, TestResult: new(domain.TestNegative)})
		if n := sees(); n != 2 {
			t.Errorf("fit to serve, %d rows are shown", n)
		}
		if err := collect(); err != nil {
			t.Error(err)
		}
		// Found ill, she still sees whose card she holds, and nothing else.
		w.Register(func(r *workflow.Registration) { r.ResidentID = w.NewResident("赵奶奶") })
		w.Record(who, office.FitnessRecord{TestedOn: &today, TestResult: new(domain.TestPositive)})
		c := w.signedIn(who, domain.RoleCollector)
		requests := flowtest.Must(w.Workflow.Requests(t.Context(), c, "", workflow.RequestFilter{}, usecase.After{}, 10))
		items := flowtest.Must(w.Custody.Items(t.Context(), c, "", custody.ItemFilter{}, "", 10))
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
		if in := w.signedIn(who).Who.In[w.Community]; len(in) != 1 || in[0] != domain.RoleDriver {
			t.Errorf("before approval the roles are %v", in)
		}
		approved := true
		w.Record(who, office.FitnessRecord{Approved: &approved})
		c := w.signedIn(who, domain.RoleOperator, domain.RoleDriver)
		w.Register()
		if n := len(flowtest.Must(w.Workflow.Requests(t.Context(), c, "", workflow.RequestFilter{}, usecase.After{}, 10))); n != 1 {
			t.Errorf("at the telephone %d requests are shown", n)
		}
		withdrawn := false
		w.Record(who, office.FitnessRecord{Approved: &withdrawn})
		if c := w.signedIn(who); !c.Who.Withheld || c.Who.Has(w.Community, domain.RoleOperator) {
			t.Error("the approval was withdrawn, and the role is there")
		}
	})
}

// TestPositiveTestWithCardsInHand: a committee secretary went into quarantine with
// eighty cards. Whoever tests positive gets nothing more at once, and the community
// is told what is in those hands, until nothing is.
func TestPositiveTestWithCardsInHand(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		v := w.Collected()
		driver, today := w.Staff[domain.RoleDriver], domain.Date("2020-06-15")
		positive := office.FitnessRecord{TestedOn: &today, TestResult: new(domain.TestPositive)}
		w.Record(driver, positive)
		w.Record(driver, positive) // told twice
		alerts := w.Raised(domain.AlertStaffPositive)
		if len(alerts) != 1 || alerts[0].SubjectID != driver || strings.Count(string(alerts[0].Data), "item_id") != 4 {
			t.Fatalf("alerts %+v", alerts)
		}
		_, err := w.Workflow.Fire(t.Context(), w.As(domain.RoleDispatcher), v.ID, workflow.AssignHospital{HospitalID: w.Hospitals[0], DriverID: driver})
		flowtest.WantCode(t, err, "not_fit")
		must2(w.Custody.FlagCustody(t.Context()))
		if len(w.Raised(domain.AlertStaffPositive)) != 1 {
			t.Error("the alert went while the cards were out")
		}
		w.Give(v, domain.RoleDriver, domain.RoleCourier)
		must2(w.Custody.FlagCustody(t.Context()))
		if left := w.Raised(domain.AlertStaffPositive); len(left) != 0 {
			t.Errorf("nothing is held, and the alert stands: %+v", left)
		}
		w.Verified()
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
			who := flowtest.Must(w.Store.Colleague(t.Context(), w.Staff[domain.RoleDriver], w.Community, domain.RoleDriver))
			if len(who.Lacks(flowtest.Must(on.Start(who.Location())))) > 0 {
				return 0
			}
			return 1
		}
		v := w.Collected()
		w.Rule(domain.Rule{Kind: domain.TestValidDays, District: "丰台", Days: 2, FromOn: "2020-06-17", ToOn: "2020-06-20"})
		w.Rule(domain.Rule{Kind: domain.TestValidDays, District: "大兴", Days: 0, FromOn: "2020-06-15"})
		for on, want := range map[domain.Date]int{
			"2020-06-14": 0, "2020-06-15": 1, "2020-06-17": 1, "2020-06-18": 0, "2020-06-20": 0, "2020-06-21": 1, "2020-06-22": 1, "2020-06-23": 0,
		} {
			if got := fit(on); got != want {
				t.Errorf("on %s %d drivers are fit, want %d", on, got, want)
			}
		}
		w.Pass(3 * flowtest.Day)
		_, err := w.Workflow.Fire(t.Context(), w.As(domain.RoleDispatcher), v.ID, workflow.AssignHospital{HospitalID: w.Hospitals[0], DriverID: w.Staff[domain.RoleDriver]})
		flowtest.WantCode(t, err, "not_fit")
		unfit, _, err := w.Office.StaffList(t.Context(), w.As(domain.RoleSupervisor), true, "", 100)
		if err != nil || len(unfit) != 3 {
			t.Errorf("%d are not fit: %v", len(unfit), err)
		}
	})
}

// TestOldNegativeAfterAPositive: a negative sample that was taken before the positive
// one comes late from the laboratory, and makes nobody fit.
func TestOldNegativeAfterAPositive(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		w.Pass(24 * time.Hour)
		record := func(day domain.Date, result domain.TestResult) error {
			_, err := w.Office.RecordFitness(t.Context(), flowtest.Must(w.Office.Console(t.Context())), w.Staff[domain.RoleDriver], office.FitnessRecord{TestedOn: &day, TestResult: &result})
			return err
		}
		if err := record("2020-06-16", domain.TestPositive); err != nil {
			t.Fatal(err)
		}
		flowtest.WantCode(t, record("2020-06-15", domain.TestNegative), "test_outdated")
		if err := record("2020-06-16", domain.TestNegative); err != nil { // the same day again: it was a mistake
			t.Error(err)
		}
	})
}

// TestUnfitDriverTakesNoOpenErrand: a request left open is taken up by whoever buys for
// it; whoever is not fit may not, and goes on with what was given them before.
func TestUnfitDriverTakesNoOpenErrand(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		v := w.Collected()
		open := w.Fire(v.ID, domain.RoleDispatcher, workflow.AssignHospital{HospitalID: w.Hospitals[0]})
		driver := w.As(domain.RoleDriver)
		driver.Who.Unfit = map[domain.ID][]domain.Lack{w.Community: {domain.LackTest}}
		_, err := w.Workflow.Fire(t.Context(), driver, open.ID, flowtest.Bought(open))
		flowtest.WantCode(t, err, "not_fit")
		mine := w.Fire(v.ID, domain.RoleDispatcher, workflow.ReassignHospital{AssignHospital: workflow.AssignHospital{HospitalID: w.Hospitals[0], DriverID: w.Staff[domain.RoleDriver]}, Reason: "定人"})
		flowtest.Must(w.Workflow.Fire(t.Context(), driver, mine.ID, flowtest.Bought(mine)))
	})
}
