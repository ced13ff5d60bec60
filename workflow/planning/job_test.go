package planning_test

import (
	"context"
	"testing"
	"time"

	"songyao/domain"
	"songyao/store/storetest"
	"songyao/workflow/custody"
	"songyao/workflow/flowtest"
	"songyao/workflow/office"
	"songyao/workflow/planning"
	"songyao/workflow/rooms"
	"songyao/workflow/usecase"
)

// planning says how the job plans for a community.
func (t *town) planning(community domain.ID, auto bool, pool string) {
	t.T.Helper()
	flowtest.Must(office.Update(t.T.Context(), t.Office, t.Admin(), community, func(c *domain.Community) error {
		c.AutoApply, c.PlanPool = auto, pool
		return nil
	}))
}

func (t *town) run() planning.PlanRuns {
	t.T.Helper()
	t.Pass(time.Second) // ids of one millisecond have no order
	done, err := t.Planning.PlanRun(t.T.Context())
	if err != nil {
		t.T.Fatal(err)
	}
	return done
}

// newest is the plan made last.
func (t *town) newest() domain.Plan {
	t.T.Helper()
	list := flowtest.Must(t.Store.Plans(t.T.Context(), domain.In(t.Community), planning.PlanFilter{}, "", 1))
	if len(list) == 0 {
		t.T.Fatal("no plan")
	}
	return list[0]
}

// TestPlanningJob: where there is work a plan waits in the morning; the mid-day run takes
// its place if nobody applied it; where the community wants that it is applied at once.
func TestPlanningJob(t *testing.T) {
	eachTown(t, func(t *testing.T, w *town) {
		if done := w.run(); done != (planning.PlanRuns{}) {
			t.Errorf("nothing to do: %+v", done)
		}
		r := w.Waiting()
		if done := w.run(); done != (planning.PlanRuns{Planned: 1}) {
			t.Errorf("%+v", done)
		}
		first := w.Until(w.newest().ID, domain.PlanReady)
		if first.RequestedBy != "" || first.Input.From != domain.FromMorning || w.state(r.ID).State != domain.CardCollected {
			t.Errorf("%+v", first.Plan)
		}
		byHand := w.Planned()
		w.Pass(4 * time.Hour) // 13:00
		if done := w.run(); done != (planning.PlanRuns{Planned: 1, Superseded: 1}) {
			t.Errorf("%+v", done)
		}
		second := w.Until(w.newest().ID, domain.PlanReady)
		if second.Input.From != domain.FromNow {
			t.Errorf("%+v", second.Input)
		}
		for id, want := range map[domain.ID]domain.PlanState{first.ID: domain.PlanCancelled, byHand.ID: domain.PlanReady} {
			if is := flowtest.Must(w.Planning.Plan(t.Context(), w.As(domain.RoleAuditor), id)); is.State != want {
				t.Errorf("%s, want %s", is.State, want)
			}
		}
		w.planning(w.Community, true, "")
		w.run()
		third := w.Until(w.newest().ID, domain.PlanApplied)
		if is := w.state(r.ID); is.State != domain.HospitalAssigned || third.AppliedBy != "" || flowtest.Buys(third, r.ID).Driver != is.DriverID {
			t.Errorf("%s: %+v", is.State, third.Plan)
		}
		entries := flowtest.Must(w.Store.Entries(t.Context(), w.Community, 0, 10_000))
		for _, e := range entries {
			if e.Action == string(domain.AssignHospital) && e.ActorID != "" {
				t.Errorf("assigned by %s", e.ActorID)
			}
		}
		w.Verified()
	})
}

// TestPlanningJobOnTwoReplicas: two processes run it at the same moment; one plan holds
// in the end, and is solved once.
func TestPlanningJobOnTwoReplicas(t *testing.T) {
	eachTown(t, func(t *testing.T, w *town) {
		w.Waiting()
		var replicas []*rooms.Rooms
		for range 2 {
			f := rooms.Open(w.Store, func() time.Time { return time.UnixMicro(w.At.Load()) })
			t.Cleanup(f.Planning.StopPlanning)
			replicas = append(replicas, f)
		}
		job := func(f *rooms.Rooms) (bool, error) {
			return f.RunOnce(t.Context(), usecase.DueJob{
				Name: "plans", At: flowtest.Morning, Holder: f.Planning.Process(),
				Run: func(ctx context.Context, only []domain.ID) (string, error) {
					_, err := f.Planning.PlanRun(ctx, only...)
					return "", err
				},
			})
		}
		ran := make([]bool, len(replicas))
		for _, err := range flowtest.Race(len(replicas), func(i int) (err error) { ran[i], err = job(replicas[i]); return err }) {
			if err != nil {
				t.Error(err)
			}
		}
		if ran[0] == ran[1] {
			t.Errorf("ran on each: %v", ran)
		}
		for _, f := range replicas {
			if err := f.Planning.AdoptPlans(t.Context()); err != nil {
				t.Error(err)
			}
		}
		list := flowtest.Must(w.Store.Plans(t.Context(), domain.In(w.Community), planning.PlanFilter{}, "", 10))
		if len(list) != 1 {
			t.Fatalf("%d plans", len(list))
		}
		if v := w.Until(list[0].ID, domain.PlanReady); v.Version != 3 { // asked for, taken, finished
			t.Errorf("version %d", v.Version)
		}
	})
}

// TestPlanningJobOfAPool: a pool is planned together when somebody may drive for two of
// its communities, and applied by itself only if all want that.
func TestPlanningJobOfAPool(t *testing.T) {
	eachTown(t, func(t *testing.T, w *town) {
		other := &town{w.Neighbours()}
		w.planning(w.Community, true, "花乡")
		w.planning(other.Community, false, "花乡")
		mine, theirs := w.Waiting(), other.Waiting()
		if done := w.run(); done.Planned != 1 { // of the first alone: the other has no driver
			t.Errorf("%+v", done)
		}
		w.Until(w.newest().ID, domain.PlanApplied)
		ill := w.Hire(domain.Grant{Role: domain.RoleDriver, District: "丰台"})
		flowtest.Must(w.Custody.DropOut(t.Context(), w.As(domain.RoleDispatcher), ill, custody.Dropout{Reason: "发热"}))
		if done := w.run(); done.Planned != 2 { // the only one for both does not drive today
			t.Errorf("%+v", done)
		}
		w.Until(w.newest().ID, domain.PlanApplied)
		w.Hire(domain.Grant{Role: domain.RoleDriver, District: "丰台"})
		if done := w.run(); done.Planned != 1 {
			t.Errorf("%+v", done)
		}
		p := w.newest()
		for range 500 {
			if p.State == domain.PlanReady {
				break
			}
			time.Sleep(10 * time.Millisecond)
			p = w.newest()
		}
		full := flowtest.Must(w.Store.Plan(t.Context(), domain.In(w.Community), p.ID))
		draft, result, err := planning.PlanDocuments(full)
		if err != nil {
			t.Fatal(err)
		}
		to := planning.Assignments(draft, result)
		if full.State != domain.PlanReady || len(full.Communities) != 2 || to[mine.ID].Driver == "" || to[theirs.ID].Driver == "" {
			t.Errorf("%s of %v: %+v", full.State, full.Communities, to)
		}
		w.Planning.StopPlanning()
		if is := other.state(theirs.ID); is.State != domain.CardCollected {
			t.Errorf("one of them did not want it applied: %s", is.State)
		}
	})
}

// TestPoolOfOthers: a dispatcher cannot join the neighbours' pool, whose dispatcher would
// lose sight of their plans.
func TestPoolOfOthers(t *testing.T) {
	eachTown(t, func(t *testing.T, w *town) {
		other := &town{w.Neighbours()}
		set := func(c *usecase.Invocation, id domain.ID) error {
			_, err := w.Planning.SetPlanning(t.Context(), c, id, false, "花乡")
			return err
		}
		mine, theirs := w.As(domain.RoleDispatcher), other.As(domain.RoleDispatcher)
		both := &usecase.Invocation{Who: &domain.Principal{StaffID: w.Staff[domain.RoleDispatcher], In: map[domain.ID][]domain.Role{
			w.Community: {domain.RoleDispatcher}, other.Community: {domain.RoleDispatcher},
		}}, Roles: []domain.Role{domain.RoleDispatcher}}
		if err := set(mine, w.Community); err != nil {
			t.Fatal(err)
		}
		flowtest.WantCode(t, set(theirs, other.Community), "pool_of_others")
		if err := set(both, other.Community); err != nil {
			t.Error(err)
		}
		if err := set(theirs, other.Community); err != nil { // it is in it already
			t.Error(err)
		}
	})
}

// TestFoundAndNotYetApplied: a process found the job's plan and died before it had applied it. Another does.
func TestFoundAndNotYetApplied(t *testing.T) {
	eachTown(t, func(t *testing.T, w *town) {
		r := w.Waiting()
		v := w.Planned()
		w.planning(w.Community, true, "")
		if err := storetest.Exec(t, w.URL, "UPDATE plans SET requested_by = NULL, apply_pending = true"); err != nil {
			t.Fatal(err)
		}
		adopt := func(want domain.PlanState) {
			t.Helper()
			if err := w.Planning.AdoptPlans(t.Context()); err != nil {
				t.Fatal(err)
			}
			if is := flowtest.Must(w.Planning.Plan(t.Context(), w.As(domain.RoleAuditor), v.ID)); is.State != want {
				t.Errorf("%s, want %s", is.State, want)
			}
		}
		adopt(domain.PlanReady) // its holder has just been heard of
		w.Pass(time.Minute)
		adopt(domain.PlanApplied)
		if is := flowtest.Must(w.Workflow.Request(t.Context(), w.As(domain.RoleOperator), r.ID)); is.State != domain.HospitalAssigned {
			t.Errorf("the request is %s", is.State)
		}
		w.Verified()
	})
}

// TestAutoApplyOutdated: the world changed in the seconds of the search; the plan waits
// and says why it was not applied.
func TestAutoApplyOutdated(t *testing.T) {
	eachTown(t, func(t *testing.T, w *town) {
		r := w.Waiting()
		w.planning(w.Community, true, "")
		v := w.Planned()
		w.finish(r.ID)
		p := flowtest.Must(w.Store.Plan(t.Context(), domain.In(w.Community), v.ID))
		p.RequestedBy = "" // as if the job had asked
		if err := w.Planning.AutoApply(p); err != nil {
			t.Fatal(err)
		}
		if is := flowtest.Must(w.Planning.Plan(t.Context(), w.As(domain.RoleAuditor), v.ID)); is.State != domain.PlanReady || is.Failure != "plan_outdated" {
			t.Errorf("%s %q", is.State, is.Failure)
		}
	})
}
