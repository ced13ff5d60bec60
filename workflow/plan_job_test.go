package workflow

import (
	"context"
	"testing"
	"time"

	"songyao/domain"
)

// planning says how the job plans for a community.
func (t *town) planning(community domain.ID, auto bool, pool string) {
	t.t.Helper()
	must(Update(t.t.Context(), t.flow, t.admin(), community, func(c *domain.Community) error {
		c.AutoApply, c.PlanPool = auto, pool
		return nil
	}))
}

func (t *town) run() PlanRuns {
	t.t.Helper()
	t.pass(time.Second) // ids of one millisecond have no order
	done, err := t.flow.PlanRun(t.t.Context())
	if err != nil {
		t.t.Fatal(err)
	}
	return done
}

// newest is the plan made last.
func (t *town) newest() domain.Plan {
	t.t.Helper()
	list := must(t.st.Plans(t.t.Context(), domain.In(t.community), PlanFilter{}, "", 1))
	if len(list) == 0 {
		t.t.Fatal("no plan")
	}
	return list[0]
}

// TestPlanningJob: where there is work a plan waits in the morning; the mid-day run takes
// its place if nobody applied it; where the community wants that it is applied at once.
func TestPlanningJob(t *testing.T) {
	eachTown(t, func(t *testing.T, w *town) {
		if done := w.run(); done != (PlanRuns{}) {
			t.Errorf("nothing to do: %+v", done)
		}
		r := w.waiting()
		if done := w.run(); done != (PlanRuns{Planned: 1}) {
			t.Errorf("%+v", done)
		}
		first := w.until(w.newest().ID, domain.PlanReady)
		if first.RequestedBy != "" || first.Input.From != domain.FromMorning || w.state(r.ID).State != domain.CardCollected {
			t.Errorf("%+v", first.Plan)
		}
		byHand := w.planned()
		w.pass(4 * time.Hour) // 13:00
		if done := w.run(); done != (PlanRuns{Planned: 1, Superseded: 1}) {
			t.Errorf("%+v", done)
		}
		second := w.until(w.newest().ID, domain.PlanReady)
		if second.Input.From != domain.FromNow {
			t.Errorf("%+v", second.Input)
		}
		for id, want := range map[domain.ID]domain.PlanState{first.ID: domain.PlanCancelled, byHand.ID: domain.PlanReady} {
			if is := must(w.flow.Plan(t.Context(), w.as(domain.RoleAuditor), id)); is.State != want {
				t.Errorf("%s, want %s", is.State, want)
			}
		}
		w.planning(w.community, true, "")
		w.run()
		third := w.until(w.newest().ID, domain.PlanApplied)
		if is := w.state(r.ID); is.State != domain.HospitalAssigned || third.AppliedBy != "" || buys(third, r.ID).Driver != is.DriverID {
			t.Errorf("%s: %+v", is.State, third.Plan)
		}
		entries := must(w.st.Entries(t.Context(), w.community, 0, 10_000))
		for _, e := range entries {
			if e.Action == string(domain.AssignHospital) && e.ActorID != "" {
				t.Errorf("assigned by %s", e.ActorID)
			}
		}
		w.verified()
	})
}

// TestPlanningJobOnTwoReplicas: two processes run it at the same moment; one plan holds
// in the end, and is solved once.
func TestPlanningJobOnTwoReplicas(t *testing.T) {
	eachTown(t, func(t *testing.T, w *town) {
		w.waiting()
		var replicas []*Flow
		for range 2 {
			f := New(w.st, func() time.Time { return time.UnixMicro(w.now.Load()) })
			t.Cleanup(f.StopPlanning)
			replicas = append(replicas, f)
		}
		job := func(f *Flow) (bool, error) {
			return f.RunOnce(t.Context(), DueJob{Name: "plans", At: morning, Holder: f.solver.id}, func(ctx context.Context) (string, error) {
				_, err := f.PlanRun(ctx)
				return "", err
			})
		}
		ran := make([]bool, len(replicas))
		for _, err := range race(len(replicas), func(i int) (err error) { ran[i], err = job(replicas[i]); return err }) {
			if err != nil {
				t.Error(err)
			}
		}
		if ran[0] == ran[1] {
			t.Errorf("ran on each: %v", ran)
		}
		for _, f := range replicas {
			if err := f.AdoptPlans(t.Context()); err != nil {
				t.Error(err)
			}
		}
		list := must(w.st.Plans(t.Context(), domain.In(w.community), PlanFilter{}, "", 10))
		if len(list) != 1 {
			t.Fatalf("%d plans", len(list))
		}
		if v := w.until(list[0].ID, domain.PlanReady); v.Version != 3 { // asked for, taken, finished
			t.Errorf("version %d", v.Version)
		}
	})
}

// TestPlanningJobOfAPool: a pool is planned together when somebody may drive for two of
// its communities, and applied by itself only if all want that.
func TestPlanningJobOfAPool(t *testing.T) {
	eachTown(t, func(t *testing.T, w *town) {
		other := w.neighbours()
		w.planning(w.community, true, "花乡")
		w.planning(other.community, false, "花乡")
		mine, theirs := w.waiting(), other.waiting()
		if done := w.run(); done.Planned != 1 { // of the first alone: the other has no driver
			t.Errorf("%+v", done)
		}
		w.until(w.newest().ID, domain.PlanApplied)
		ill := w.hire(domain.Grant{Role: domain.RoleDriver, District: "丰台"})
		must(w.flow.DropOut(t.Context(), w.as(domain.RoleDispatcher), ill, Dropout{Reason: "发热"}))
		if done := w.run(); done.Planned != 2 { // the only one for both does not drive today
			t.Errorf("%+v", done)
		}
		w.until(w.newest().ID, domain.PlanApplied)
		w.hire(domain.Grant{Role: domain.RoleDriver, District: "丰台"})
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
		full := must(w.st.Plan(t.Context(), domain.In(w.community), p.ID))
		draft, result, err := planDocuments(full)
		if err != nil {
			t.Fatal(err)
		}
		to := assignments(draft, result)
		if full.State != domain.PlanReady || len(full.Communities) != 2 || to[mine.ID].Driver == "" || to[theirs.ID].Driver == "" {
			t.Errorf("%s of %v: %+v", full.State, full.Communities, to)
		}
		w.flow.StopPlanning()
		if is := other.state(theirs.ID); is.State != domain.CardCollected {
			t.Errorf("one of them did not want it applied: %s", is.State)
		}
	})
}

// TestPoolOfOthers: a dispatcher cannot join the neighbours' pool, whose dispatcher would
// lose sight of their plans.
func TestPoolOfOthers(t *testing.T) {
	eachTown(t, func(t *testing.T, w *town) {
		other := w.neighbours()
		set := func(c *Call, id domain.ID) error {
			_, err := w.flow.SetPlanning(t.Context(), c, id, false, "花乡")
			return err
		}
		mine, theirs := w.as(domain.RoleDispatcher), other.as(domain.RoleDispatcher)
		both := &Call{Who: &domain.Principal{StaffID: w.staff[domain.RoleDispatcher], In: map[domain.ID][]domain.Role{
			w.community: {domain.RoleDispatcher}, other.community: {domain.RoleDispatcher},
		}}, Roles: []domain.Role{domain.RoleDispatcher}}
		if err := set(mine, w.community); err != nil {
			t.Fatal(err)
		}
		wantCode(t, set(theirs, other.community), "pool_of_others")
		if err := set(both, other.community); err != nil {
			t.Error(err)
		}
		if err := set(theirs, other.community); err != nil { // it is in it already
			t.Error(err)
		}
	})
}

// TestAutoApplyOutdated: the world changed in the seconds of the search; the plan waits
// and says why it was not applied.
func TestAutoApplyOutdated(t *testing.T) {
	eachTown(t, func(t *testing.T, w *town) {
		r := w.waiting()
		w.planning(w.community, true, "")
		v := w.planned()
		w.finish(r.ID)
		p := must(w.st.Plan(t.Context(), domain.In(w.community), v.ID))
		p.RequestedBy = "" // as if the job had asked
		if err := w.flow.autoApply(p); err != nil {
			t.Fatal(err)
		}
		if is := must(w.flow.Plan(t.Context(), w.as(domain.RoleAuditor), v.ID)); is.State != domain.PlanReady || is.Failure != "plan_outdated" {
			t.Errorf("%s %q", is.State, is.Failure)
		}
	})
}
