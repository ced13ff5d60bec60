package ledger_test

import (
	"slices"
	"testing"
	"time"

	"songyao/domain"
	"songyao/store"
	"songyao/workflow/flowtest"
	"songyao/workflow/planning"
	"songyao/workflow/usecase"
)

// TestOldPlansAreForgotten: a plan of which nothing came goes a week after its day, an
// applied one after a month. What fairness and an auditor need of them stays, and so do
// plans that are still ahead.
func TestOldPlansAreForgotten(t *testing.T) {
	eachTown(t, func(t *testing.T, w *town) {
		other := w.Neighbours()
		boss := &usecase.Invocation{Who: &domain.Principal{StaffID: w.Staff[domain.RoleDispatcher], In: map[domain.ID][]domain.Role{
			w.Community: {domain.RoleDispatcher}, other.Community: {domain.RoleDispatcher},
		}}, Roles: domain.Roles()}
		w.Waiting()
		ready, given := w.Planned(), w.Planned()
		flowtest.Must(w.Planning.CancelPlan(t.Context(), w.As(domain.RoleDispatcher), given.ID))
		ahead := w.Planned(func(in *planning.PlanInput) { in.On = "2020-07-15" })
		theirs := other.Planned()
		applied := w.Apply(w.Planned(func(in *planning.PlanInput) { in.Drivers = w.Cars[:1] }).ID)
		there := func(when string, forgotten int, want ...domain.ID) {
			t.Helper()
			if done := flowtest.Must(w.Ledger.Forget(t.Context())); done.Plans != forgotten {
				t.Errorf("%s: %d plans forgotten, want %d", when, done.Plans, forgotten)
			}
			var got []domain.ID
			for _, p := range flowtest.Must(w.Planning.Plans(t.Context(), boss, planning.PlanFilter{}, "", 100)) {
				got = append(got, p.ID)
			}
			slices.Sort(got)
			if slices.Sort(want); !slices.Equal(got, want) {
				t.Errorf("%s: %d plans left, want %d", when, len(got), len(want))
			}
		}
		all := []domain.ID{ready.ID, given.ID, ahead.ID, theirs.ID, applied.ID}
		there("on the day", 0, all...)
		w.Pass(7 * 24 * time.Hour)
		there("a week later", 0, all...)
		w.Pass(24 * time.Hour)
		there("the day after", 3, ahead.ID, applied.ID)
		there("and again", 0, ahead.ID, applied.ID)
		_, err := w.Planning.Plan(t.Context(), w.As(domain.RoleDispatcher), ready.ID)
		flowtest.WantCode(t, err, "not_found")
		w.Pass(23 * 24 * time.Hour)
		there("after a month", 1, ahead.ID)
		drives := w.Drives("2020-06-18")
		if len(drives) != 1 || drives[0].PlanID != applied.ID || drives[0].Minutes != applied.Routes[0].Travel {
			t.Errorf("what was driven: %+v", drives)
		}
		told := map[domain.ID][]string{}
		for _, e := range flowtest.Must(w.Store.Entries(t.Context(), w.Community, 0, 10_000)) {
			told[e.SubjectID] = append(told[e.SubjectID], e.Action)
		}
		if got := told[applied.ID]; !slices.Equal(got, []string{"plan.create", "plan.ready", "plan.apply", "plan.forget"}) {
			t.Errorf("the ledger says %v", got)
		}
		w.Verified()
	})
}

// TestOldRunsAreForgotten: the record of jobs goes back ninety days. The last run of a job
// stays however old it is, or the job would be due again.
func TestOldRunsAreForgotten(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		due := func(days int) time.Time { return flowtest.Morning.AddDate(0, 0, days) }
		for _, r := range []store.JobRun{
			{Name: "daily", DueAt: due(-91)},
			{Name: "daily", DueAt: due(-90)},
			{Name: "daily", DueAt: due(-1)},
			{Name: "yearly", DueAt: due(-200)},
			{Name: "yearly", DueAt: due(-600)},
		} {
			r.Fence, r.Attempts, r.StartedAt = 1, 1, r.DueAt
			if err := w.Store.SaveRun(t.Context(), &r); err != nil {
				t.Fatal(err)
			}
		}
		for i, want := range []int{2, 0} {
			if done := flowtest.Must(w.Ledger.Forget(t.Context())); done.Runs != want {
				t.Errorf("time %d: %d runs forgotten, want %d", i, done.Runs, want)
			}
		}
		for days, name := range map[int]string{-90: "daily", -1: "daily", -200: "yearly"} {
			if r := flowtest.Must(w.Store.Run(t.Context(), name, due(days))); r == nil {
				t.Errorf("the %s run of %d days ago is gone", name, -days)
			}
		}
	})
}
