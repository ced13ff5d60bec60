package planning_test

import (
	"slices"
	"strings"
	"testing"
	"time"

	"songyao/domain"
	"songyao/workflow"
	"songyao/workflow/custody"
	"songyao/workflow/flowtest"
	"songyao/workflow/market"
	"songyao/workflow/office"
	"songyao/workflow/planning"
	"songyao/workflow/rooms"
	"songyao/workflow/usecase"
)

func (t *town) state(id domain.ID) *workflow.RequestView {
	t.T.Helper()
	return flowtest.Must(t.Workflow.Request(t.T.Context(), t.As(domain.RoleOperator), id))
}

func TestPlanFromPreviewToApplication(t *testing.T) {
	eachTown(t, func(t *testing.T, w *town) {
		var all []*workflow.RequestView
		for range 5 {
			all = append(all, w.Waiting())
		}
		v := w.Planned()
		if len(v.NotServed) > 0 || v.Score == nil || len(v.Routes) == 0 || v.Source != "great_circle" {
			t.Fatalf("%+v", v)
		}
		for _, r := range all {
			if is := w.state(r.ID); is.State != domain.CardCollected {
				t.Fatalf("a preview has moved the request to %s", is.State)
			}
		}
		late := w.Waiting() // born since: no obstacle
		w.Apply(v.ID)
		for _, r := range all {
			is := w.state(r.ID)
			if to := flowtest.Buys(v, r.ID); is.State != domain.HospitalAssigned || is.HospitalID != to.Hospital || is.DriverID != to.Driver {
				t.Errorf("%s, %+v; planned %+v", is.State, is.Request, to)
			}
		}
		if is := w.state(late.ID); is.State != domain.CardCollected {
			t.Errorf("the late one is %s", is.State)
		}
		again := w.Apply(v.ID)
		if again.State != domain.PlanApplied || again.Version != v.Version+1 || w.state(all[0].ID).Version != w.state(all[1].ID).Version {
			t.Errorf("applied twice: %s, version %d after %d", again.State, again.Version, v.Version)
		}
		_, err := w.Planning.CancelPlan(t.Context(), w.As(domain.RoleDispatcher), v.ID)
		flowtest.WantCode(t, err, "plan_state")
		w.Verified()
	})
}

// TestPlanIsTheSameAgain: the same office, seed and number of moves give the same routes.
func TestPlanIsTheSameAgain(t *testing.T) {
	eachTown(t, func(t *testing.T, w *town) {
		for range 6 {
			w.Waiting()
		}
		one, two := w.Planned(), w.Planned(func(in *planning.PlanInput) { in.Seed = 0 })
		if string(domain.Document(one.Routes)) != string(domain.Document(two.Routes)) {
			t.Errorf("%s\n%s", domain.Document(one.Routes), domain.Document(two.Routes))
		}
		c := flowtest.Must(w.Planning.ComparePlans(t.Context(), w.As(domain.RoleAuditor), two.ID, one.ID))
		if len(c.Changes) != 0 || c.Plan.Score != c.With.Score {
			t.Errorf("%+v", c)
		}
		_, err := w.Planning.ComparePlans(t.Context(), w.As(domain.RoleAuditor), two.ID, "")
		flowtest.WantCode(t, err, "nothing_to_compare")
	})
}

// TestPlanOutdated: what happened between the preview and the application, and what the
// dispatcher is told. Nothing may be written then.
func TestPlanOutdated(t *testing.T) {
	eachTown(t, func(t *testing.T, w *town) {
		for _, c := range []struct {
			name, code string
			happen     func(r *workflow.RequestView, to planning.Assignment)
		}{
			{"the resident cancelled", "request_gone", func(r *workflow.RequestView, _ planning.Assignment) {
				w.Fire(r.ID, domain.RoleOperator, workflow.Cancel{Reason: "不要了"})
			}},
			{"somebody assigned it by hand elsewhere", "request_state_differs", func(r *workflow.RequestView, to planning.Assignment) {
				w.Fire(r.ID, domain.RoleDispatcher, workflow.AssignHospital{HospitalID: to.Hospital})
			}},
			{"the medic settled on another maker", "request_lines_differ", func(r *workflow.RequestView, _ planning.Assignment) {
				w.Fire(r.ID, domain.RoleMedic, workflow.Clarify{Lines: []workflow.ClarifiedLine{{LineID: r.Lines[0].ID, DrugID: w.Drugs[1]}}})
			}},
			{"the kit went with the other driver", "request_kit_differs", func(r *workflow.RequestView, to planning.Assignment) {
				other := w.Cars[0]
				if to.Driver == other {
					other = w.Cars[1]
				}
				w.handAll(r, other)
			}},
			{"the card was left at a counter", "request_kit_differs", func(r *workflow.RequestView, _ planning.Assignment) { w.handAll(r, "") }},
			{"the hospital closes for the day", "hospital_closed", func(_ *workflow.RequestView, to planning.Assignment) {
				w.closed(to.Hospital, "2020-06-15")
			}},
			{"the driver came with a smaller car", "driver_car_differs", func(_ *workflow.RequestView, to planning.Assignment) {
				w.Drive(to.Driver, func(d *domain.Driver) { d.CapacityKits-- })
			}},
			{"the driver has to be back earlier", "driver_car_differs", func(_ *workflow.RequestView, to planning.Assignment) {
				w.Drive(to.Driver, func(d *domain.Driver) { d.ShiftEnd = "17:59" })
			}},
			{"the driver asks for a break", "driver_car_differs", func(_ *workflow.RequestView, to planning.Assignment) { w.Drive(to.Driver, lunch) }},
			{"the hospital is reported closed", "reported_closed", func(_ *workflow.RequestView, to planning.Assignment) {
				w.Report(domain.RoleDriver, to.Hospital, market.Report{Kind: domain.SeenClosed})
			}},
			{"it was open, but has no more of the drug", "likely_out_of_stock", func(r *workflow.RequestView, to planning.Assignment) {
				w.Report(domain.RoleDriver, to.Hospital, market.Report{Kind: domain.SeenOutOfStock, DrugID: r.Lines[0].DrugID})
			}},
			{"the driver gave his car back", "driver_gone", func(_ *workflow.RequestView, to planning.Assignment) {
				if err := office.Archive[domain.Driver](t.Context(), w.Office, w.Admin(), to.Driver); err != nil {
					t.Fatal(err)
				}
			}},
		} {
			r := w.Waiting()
			v := w.Planned()
			to := flowtest.Buys(v, r.ID)
			c.happen(r, to)
			before := flowtest.Must(w.Store.Entries(t.Context(), w.Community, 0, 10_000))
			_, err := w.Planning.ApplyPlan(t.Context(), w.As(domain.RoleDispatcher), v.ID)
			e := domain.AsError(err)
			if e.Code != "plan_outdated" || e.Kind != domain.KindConflict || !slices.ContainsFunc(e.Fields, func(f domain.FieldError) bool {
				return f.Code == c.code && (strings.HasSuffix(f.Pointer, string(r.ID)) || strings.HasSuffix(f.Pointer, string(to.Driver)))
			}) {
				t.Errorf("%s: %v %+v", c.name, err, e.Fields)
			}
			if after := flowtest.Must(w.Store.Entries(t.Context(), w.Community, 0, 10_000)); len(after) != len(before) {
				t.Errorf("%s: %d entries written", c.name, len(after)-len(before))
			}
			if is := w.state(r.ID); is.State == domain.HospitalAssigned && is.DriverID != "" {
				t.Errorf("%s: assigned all the same", c.name)
			}
			w.closed(to.Hospital)
			w.finish(r.ID)
		}
		w.Verified()
	})
}

// TestPlanLockedToTheClosed: who locks a request to a hospital that is reported closed
// has heard otherwise; who did so before the report has to be told.
func TestPlanLockedToTheClosed(t *testing.T) {
	eachTown(t, func(t *testing.T, w *town) {
		r := w.Waiting()
		lock := func(in *planning.PlanInput) {
			in.Locks = []planning.PlanLock{{RequestID: r.ID, DriverID: w.Cars[0], HospitalID: w.Hospitals[0]}}
		}
		before := w.Planned(lock)
		w.Report(domain.RoleDriver, w.Hospitals[0], market.Report{Kind: domain.SeenClosed})
		_, err := w.Planning.ApplyPlan(t.Context(), w.As(domain.RoleDispatcher), before.ID)
		if e := domain.AsError(err); e.Code != "plan_outdated" || e.Fields[0].Code != "reported_closed" {
			t.Errorf("%v", err)
		}
		w.Apply(w.Planned(lock).ID)
		if is := w.state(r.ID); is.HospitalID != w.Hospitals[0] {
			t.Errorf("at %s", is.HospitalID)
		}
	})
}

// handAll gives the request's kit to a driver, or leaves it at a counter for "".
func (t *town) handAll(r *workflow.RequestView, to domain.ID) {
	t.T.Helper()
	in := custody.Handover{To: domain.Holder{Kind: domain.HolderStaff, ID: to}, ProofKind: domain.ProofWitness}
	if to == "" {
		in.To = domain.Holder{Kind: domain.HolderHospital, ID: t.Hospitals[0]}
	}
	for _, k := range t.state(r.ID).Items {
		if k.HolderKind == domain.HolderStaff {
			in.Items = append(in.Items, k.ID)
		}
	}
	if _, err := t.Custody.HandOver(t.T.Context(), t.As(domain.RoleSupervisor), in); err != nil {
		t.T.Fatal(err)
	}
}

func (t *town) closed(hospital domain.ID, on ...domain.Date) {
	t.T.Helper()
	flowtest.Must(office.Update(t.T.Context(), t.Office, t.Admin(), hospital, func(h *domain.Hospital) error {
		h.ClosedOn = on
		return nil
	}))
}

// finish gets a request out of the way.
func (t *town) finish(id domain.ID) {
	t.T.Helper()
	if !t.state(id).State.Final() {
		t.Fire(id, domain.RoleSupervisor, workflow.Cancel{Reason: "测试"})
	}
}

// TestPlanBoughtSince: the driver was faster than the dispatcher and did just what the
// plan says; that is no obstacle.
func TestPlanBoughtSince(t *testing.T) {
	eachTown(t, func(t *testing.T, w *town) {
		r, other := w.Waiting(), w.Waiting()
		w.handAll(r, w.Cars[0])
		v := w.Planned(func(in *planning.PlanInput) { in.Drivers = w.Cars[:1] })
		to := flowtest.Buys(v, r.ID)
		w.Fire(r.ID, domain.RoleDispatcher, workflow.AssignHospital{HospitalID: to.Hospital, DriverID: to.Driver})
		w.Fire(r.ID, domain.RoleDriver, flowtest.Bought(w.state(r.ID)))
		w.Apply(v.ID)
		if is := w.state(other.ID); is.State != domain.HospitalAssigned {
			t.Errorf("%s", is.State)
		}
	})
}

// TestPlanCancelledWhileSolving: the search, here of a whole five minutes, ends at its
// next sign of life.
func TestPlanCancelledWhileSolving(t *testing.T) {
	eachTown(t, func(t *testing.T, w *town) {
		for range 3 {
			w.Waiting()
		}
		v := flowtest.Must(w.Planning.CreatePlan(t.Context(), w.As(domain.RoleDispatcher), w.Input(func(in *planning.PlanInput) { in.Iterations, in.Seconds = 0, 300 })))
		replica := rooms.Open(w.Store, func() time.Time { return time.UnixMicro(w.At.Load()) })
		t.Cleanup(replica.Planning.StopPlanning)
		moving := func() bool {
			return flowtest.Must(w.Planning.Plan(t.Context(), w.As(domain.RoleAuditor), v.ID)).Iterations > 0
		}
		for range 6000 {
			if moving() {
				break
			}
			time.Sleep(10 * time.Millisecond)
		}
		if !moving() {
			t.Fatal("no progress is shown")
		}
		is, err := replica.Planning.CancelPlan(t.Context(), w.As(domain.RoleSupervisor), v.ID)
		if err != nil || is.State != domain.PlanCancelled {
			t.Fatalf("%+v, %v", is, err)
		}
		for begun := 0; w.Planning.Searches(v.ID); begun++ {
			if begun == 500 {
				t.Fatal("still searching five seconds later")
			}
			time.Sleep(10 * time.Millisecond)
		}
		if is := flowtest.Must(w.Planning.Plan(t.Context(), w.As(domain.RoleAuditor), v.ID)); is.State != domain.PlanCancelled {
			t.Errorf("cancelled, and then %s", is.State)
		}
		if err := w.Planning.AdoptPlans(t.Context()); err != nil {
			t.Errorf("trouble: %v", err)
		}
		_, err = w.Planning.ApplyPlan(t.Context(), w.As(domain.RoleDispatcher), v.ID)
		flowtest.WantCode(t, err, "plan_state")
	})
}

// TestPlanStopKeepsTheBest: a process that stops ends its searches with what they have.
func TestPlanStopKeepsTheBest(t *testing.T) {
	eachTown(t, func(t *testing.T, w *town) {
		r := w.Waiting()
		v := flowtest.Must(w.Planning.CreatePlan(t.Context(), w.As(domain.RoleDispatcher), w.Input(func(in *planning.PlanInput) { in.Iterations, in.Seconds = 0, 300 })))
		for range 500 {
			if flowtest.Must(w.Planning.Plan(t.Context(), w.As(domain.RoleAuditor), v.ID)).Iterations > 0 {
				break
			}
			time.Sleep(10 * time.Millisecond)
		}
		w.Planning.StopPlanning()
		if is := flowtest.Must(w.Planning.Plan(t.Context(), w.As(domain.RoleAuditor), v.ID)); is.State != domain.PlanReady || flowtest.Buys(is, r.ID) == (planning.Assignment{}) {
			t.Errorf("%s, %+v", is.State, is.Routes)
		}
	})
}

// TestPlanOfADeadProcess: after half a minute of silence one other process takes the
// plan over, and the first cannot write any more, should it only have slept.
func TestPlanOfADeadProcess(t *testing.T) {
	eachTown(t, func(t *testing.T, w *town) {
		r := w.Waiting()
		w.Planning.StopPlanning() // it will accept, and die before it begins
		v := flowtest.Must(w.Planning.CreatePlan(t.Context(), w.As(domain.RoleDispatcher), w.Input()))
		asleep := flowtest.Must(w.Store.Plan(t.Context(), domain.In(w.Community), v.ID))
		var replicas []*rooms.Rooms
		for range 3 {
			f := rooms.Open(w.Store, func() time.Time { return time.UnixMicro(w.At.Load()) })
			t.Cleanup(f.Planning.StopPlanning)
			replicas = append(replicas, f)
		}
		w.Pass(29 * time.Second)
		for _, f := range replicas {
			if err := f.Planning.AdoptPlans(t.Context()); err != nil || f.Planning.Searches(v.ID) {
				t.Fatalf("taken over after 29 s: %v", err)
			}
		}
		w.Pass(2 * time.Second)
		for _, err := range flowtest.Race(len(replicas), func(i int) error { return replicas[i].Planning.AdoptPlans(t.Context()) }) {
			if err != nil {
				t.Fatal(err)
			}
		}
		is := w.Until(v.ID, domain.PlanReady)
		if flowtest.Buys(is, r.ID) == (planning.Assignment{}) || is.Version != v.Version+2 { // taken over once, finished once
			t.Errorf("version %d after %d: %+v", is.Version, v.Version, is.Routes)
		}
		flowtest.WantCode(t, w.Store.SavePlanProgress(t.Context(), asleep), "changed_meanwhile")
		w.Verified()
	})
}

// TestPlanThatKillsItsProcess: a search that ended with its process three times is not
// begun a fourth time; one that ended twice is.
func TestPlanThatKillsItsProcess(t *testing.T) {
	eachTown(t, func(t *testing.T, w *town) {
		w.Waiting()
		w.Planning.StopPlanning() // it will accept, and die before it begins
		replica := rooms.Open(w.Store, func() time.Time { return time.UnixMicro(w.At.Load()) })
		t.Cleanup(replica.Planning.StopPlanning)
		for deaths, state := range map[int]domain.PlanState{planning.MostAttempts - 1: domain.PlanReady, planning.MostAttempts: domain.PlanFailed} {
			v := flowtest.Must(w.Planning.CreatePlan(t.Context(), w.As(domain.RoleDispatcher), w.Input()))
			p := flowtest.Must(w.Store.Plan(t.Context(), domain.In(w.Community), v.ID))
			for range deaths {
				if err := w.Store.BeginPlan(t.Context(), p); err != nil {
					t.Fatal(err)
				}
			}
			w.Pass(31 * time.Second)
			err := replica.Planning.AdoptPlans(t.Context())
			is := w.Until(v.ID, state)
			if given := state == domain.PlanFailed; given != (is.Failure == "plan_given_up") || err != nil {
				t.Errorf("after %d deaths: %s %q %v", deaths, is.State, is.Failure, err)
			}
			if state == domain.PlanReady && is.Attempts != planning.MostAttempts {
				t.Errorf("%d searches counted", is.Attempts)
			}
		}
		w.Verified()
	})
}

// TestPlanKeepsLocks: what is locked has its driver and hospital, and comes first where
// that was promised.
func TestPlanKeepsLocks(t *testing.T) {
	eachTown(t, func(t *testing.T, w *town) {
		var all []*workflow.RequestView
		for range 6 {
			all = append(all, w.Waiting())
		}
		far, driver := w.Hospitals[1], w.Cars[1]
		v := w.Planned(func(in *planning.PlanInput) {
			in.Locks = []planning.PlanLock{{RequestID: all[3].ID, DriverID: driver, HospitalID: far, First: true}, {RequestID: all[4].ID, HospitalID: far}}
		})
		if got := flowtest.Buys(v, all[3].ID); got != (planning.Assignment{Driver: driver, Hospital: far}) {
			t.Errorf("%+v", got)
		}
		if got := flowtest.Buys(v, all[4].ID); got.Hospital != far {
			t.Errorf("%+v", got)
		}
		i := slices.IndexFunc(v.Routes, func(r planning.PlannedRoute) bool { return r.DriverID == driver })
		first := slices.IndexFunc(v.Routes[i].Stops, func(s planning.PlannedStop) bool { return s.Kind == domain.StopBuy })
		if !slices.Contains(v.Routes[i].Stops[first].Requests, all[3].ID) {
			t.Errorf("the promised stop is not the first: %+v", v.Routes[i].Stops)
		}
		// A plan made from it keeps what the locks leave open as it was there.
		next := w.Planned(func(in *planning.PlanInput) {
			in.BasisID, in.Seed = v.ID, 7
			for _, r := range all {
				in.Locks = append(in.Locks, planning.PlanLock{RequestID: r.ID})
			}
		})
		for _, r := range all {
			if flowtest.Buys(next, r.ID) != flowtest.Buys(v, r.ID) {
				t.Errorf("%+v became %+v", flowtest.Buys(v, r.ID), flowtest.Buys(next, r.ID))
			}
		}
		_, err := w.Planning.CreatePlan(t.Context(), w.As(domain.RoleDispatcher), w.Input(func(in *planning.PlanInput) { in.Locks = []planning.PlanLock{{RequestID: all[0].ID}} }))
		flowtest.WantCode(t, err, "lock_needs_target")
	})
}

// TestPlanSharedCard: two requests with one card ride with one driver.
func TestPlanSharedCard(t *testing.T) {
	eachTown(t, func(t *testing.T, w *town) {
		one := w.Waiting()
		two := w.Register(func(r *workflow.Registration) { r.ResidentID, r.DuplicateReason = one.ResidentID, "另一种" })
		w.Fire(two.ID, domain.RoleCollector, workflow.CollectCard{Items: []workflow.KitPart{{Kind: domain.ItemCash}}, CashFen: 100})
		for range 5 {
			w.Waiting()
		}
		v := w.Apply(w.Planned().ID)
		if a, b := flowtest.Buys(v, one.ID), flowtest.Buys(v, two.ID); a.Driver == "" || a.Driver != b.Driver {
			t.Errorf("one card with %+v and %+v", a, b)
		}
		// Planned anew, both move together from one driver to the other.
		v = w.Apply(w.Planned(func(in *planning.PlanInput) { in.Without = []domain.ID{flowtest.Buys(v, one.ID).Driver} }).ID)
		if a, b := w.state(one.ID), w.state(two.ID); a.DriverID != b.DriverID || a.DriverID != flowtest.Buys(v, one.ID).Driver {
			t.Errorf("one card with %s and %s", a.DriverID, b.DriverID)
		}
	})
}

// TestPlanAtMidday: cars start where they are, kits in a car stay in it, what is bought
// only comes home, and a car's next stop can be promised.
// TestPlanShowsWhatMustStayCold: the driver's sheet says at every stop that something
// for the fridge is picked up, bought or brought there, and nowhere else.
func TestPlanShowsWhatMustStayCold(t *testing.T) {
	eachTown(t, func(t *testing.T, w *town) {
		cold := flowtest.Must(office.Update(t.Context(), w.Office, w.Admin(), w.Drugs[2], func(d *domain.Drug) error {
			d.ColdChain = true
			return nil
		}))
		flowtest.Must(office.Update(t.Context(), w.Office, w.Admin(), w.Cars[0], func(d *domain.Driver) error {
			d.ColdBox = true
			return nil
		}))
		fridge := w.Register(func(r *workflow.Registration) { r.Lines[0].DrugID, r.Lines[0].Quantity = cold.ID, 300_000 })
		w.Fire(fridge.ID, domain.RoleCollector, flowtest.FullKit)
		w.Waiting()
		for _, r := range w.Planned().Routes {
			for _, s := range r.Stops {
				if slices.Contains(s.Flags, domain.DrugColdChain) != slices.Contains(s.Requests, fridge.ID) {
					t.Errorf("%s of %v: %v", s.Kind, s.Requests, s.Flags)
				}
			}
		}
	})
}

func TestPlanAtMidday(t *testing.T) {
	eachTown(t, func(t *testing.T, w *town) {
		var all []*workflow.RequestView
		for range 4 {
			all = append(all, w.Waiting())
		}
		for _, r := range all[:3] {
			w.handAll(r, w.Cars[0])
			w.Fire(r.ID, domain.RoleDispatcher, workflow.AssignHospital{HospitalID: w.Hospitals[0], DriverID: w.Cars[0]})
		}
		w.Fire(all[0].ID, domain.RoleDriver, flowtest.Bought(w.state(all[0].ID)))
		w.Pass(3 * time.Hour) // 12:00
		v := w.Planned(func(in *planning.PlanInput) {
			in.From = domain.FromNow
			in.Locks = []planning.PlanLock{{RequestID: all[1].ID, First: true}}
		})
		if got := flowtest.Buys(v, all[1].ID); got != (planning.Assignment{Driver: w.Cars[0], Hospital: w.Hospitals[0]}) {
			t.Errorf("the promised stop: %+v", got)
		}
		if got := flowtest.Buys(v, all[2].ID); got.Driver != w.Cars[0] {
			t.Errorf("the kit in the car: %+v", got)
		}
		noon := v.At(12 * 3600)
		for _, r := range v.Routes {
			if r.Stops[0].Arrive.Before(noon) {
				t.Errorf("departs at %s", r.Stops[0].Arrive)
			}
			if r.DriverID != w.Cars[0] {
				continue
			}
			last := r.Stops[len(r.Stops)-1]
			if last.Kind != domain.StopReturn || !slices.Contains(last.Requests, all[0].ID) || flowtest.Buys(v, all[0].ID) != (planning.Assignment{}) {
				t.Errorf("what is bought does not come home: %+v", last)
			}
			if way := r.Stops[1]; way.Kind == domain.StopBuy && way.Arrive.Sub(r.Stops[0].Leave) > time.Minute {
				t.Errorf("the car is not taken to be at the hospital where it last bought: %s on the way", way.Arrive.Sub(r.Stops[0].Leave))
			}
		}
		w.Apply(v.ID)
		w.Verified()
	})
}

// TestPlanWithoutWhoDroppedOut: what he carries is planned anew, what others carry stays
// with them.
func TestPlanWithoutWhoDroppedOut(t *testing.T) {
	eachTown(t, func(t *testing.T, w *town) {
		his, theirs := w.Waiting(), w.Waiting()
		w.handAll(his, w.Cars[0])
		w.handAll(theirs, w.Cars[1])
		for i, r := range []*workflow.RequestView{his, theirs} {
			w.Fire(r.ID, domain.RoleDispatcher, workflow.AssignHospital{HospitalID: w.Hospitals[i], DriverID: w.Cars[i]})
		}
		v := w.Planned(func(in *planning.PlanInput) { in.Without = w.Cars[:1] })
		if len(v.Routes) != 1 || v.Routes[0].DriverID != w.Cars[1] || len(v.NotServed) != 0 {
			t.Fatalf("%+v, %+v", v.Routes, v.NotServed)
		}
		if before := w.Planned(); flowtest.Buys(before, his.ID).Driver != w.Cars[0] {
			t.Errorf("with him the kit stays in his car: %+v", flowtest.Buys(before, his.ID))
		}
		w.Apply(v.ID)
		for _, r := range []*workflow.RequestView{his, theirs} {
			if is := w.state(r.ID); is.DriverID != w.Cars[1] || is.State != domain.HospitalAssigned {
				t.Errorf("%s with %s", is.State, is.DriverID)
			}
		}
	})
}

// TestPlanOfTomorrow: who is back tomorrow drives in tomorrow's plan, which is applied
// today.
func TestPlanOfTomorrow(t *testing.T) {
	eachTown(t, func(t *testing.T, w *town) {
		r := w.Waiting()
		flowtest.Must(w.Custody.DropOut(t.Context(), w.As(domain.RoleDispatcher), w.Cars[1], custody.Dropout{Reason: "发热", Until: "2020-06-16"}))
		v := w.Planned(func(in *planning.PlanInput) { in.On, in.Drivers = "2020-06-16", w.Cars[1:] })
		if got := flowtest.Buys(v, r.ID); got.Driver != w.Cars[1] {
			t.Fatalf("%+v", got)
		}
		w.Apply(v.ID)
		if is := w.state(r.ID); is.State != domain.HospitalAssigned || is.DriverID != w.Cars[1] {
			t.Errorf("%s with %s", is.State, is.DriverID)
		}
		w.Verified()
	})
}

// TestPlanOfNothing: an office without work, without drivers, or with a driver who
// cannot bring home what he carries, gets an answer that says so.
func TestPlanOfNothing(t *testing.T) {
	eachTown(t, func(t *testing.T, w *town) {
		if v := w.Planned(); len(v.Routes) != 0 || len(v.NotServed) != 0 {
			t.Errorf("no work: %+v", v)
		}
		r := w.Waiting()
		if v := w.Planned(func(in *planning.PlanInput) { in.Without = w.Cars }); flowtest.UnservedBecause(v, r.ID) != "no_driver" {
			t.Errorf("no drivers: %+v", v.NotServed)
		}
		if v := w.Planned(func(in *planning.PlanInput) { in.Clock = "17:58" }); flowtest.UnservedBecause(v, r.ID) != "hours" && flowtest.UnservedBecause(v, r.ID) != "shift" {
			t.Errorf("after hours: %+v", v.NotServed)
		}
		w.handAll(r, w.Cars[0])
		v := w.Planned(func(in *planning.PlanInput) { in.Clock = "19:00" })
		if flowtest.UnservedBecause(v, r.ID) != "stranded" || v.NotServed[0].Text(domain.English) == "" {
			t.Errorf("a kit in a car whose shift is over: %+v", v.NotServed)
		}
		w.Apply(v.ID)
		if is := w.state(r.ID); is.State != domain.CardCollected {
			t.Errorf("%s", is.State)
		}
	})
}

// TestPlanOfTwoCommunities: planned together they are done no later than one by one;
// nobody without a role in both sees the plan; applying assigns in both at once.
func TestPlanOfTwoCommunities(t *testing.T) {
	eachTown(t, func(t *testing.T, w *town) {
		other := &town{w.Neighbours()}
		w.Cars = append(w.Cars, w.Hire(domain.Grant{Role: domain.RoleDriver, District: "丰台"}))
		both := []domain.ID{w.Community, other.Community}
		boss := &usecase.Invocation{Who: &domain.Principal{StaffID: w.Staff[domain.RoleDispatcher], In: map[domain.ID][]domain.Role{
			w.Community: {domain.RoleDispatcher}, other.Community: {domain.RoleDispatcher},
		}}, Roles: domain.Roles()}
		var all []*workflow.RequestView
		for range 3 {
			all = append(all, w.Waiting(), other.Waiting())
		}
		plan := func(communities ...domain.ID) *planning.PlanView {
			v := flowtest.Must(w.Planning.CreatePlan(t.Context(), boss, planning.PlanInput{
				Communities: communities, Iterations: 20_000, Balance: 1, Drivers: w.Cars[2:],
			}))
			for range 500 {
				if v = flowtest.Must(w.Planning.Plan(t.Context(), boss, v.ID)); v.State != domain.PlanSolving {
					break
				}
				time.Sleep(10 * time.Millisecond)
			}
			if v.State != domain.PlanReady || len(v.NotServed) > 0 {
				t.Fatalf("%s %s %+v", v.State, v.Failure, v.NotServed)
			}
			return v
		}
		pooled, one, two := plan(both...), plan(w.Community), plan(other.Community)
		// One driver would have to do one after the other.
		alone := one.Score.Longest + two.Score.Longest
		if pooled.Score.Longest > alone || pooled.Score.Travel > one.Score.Travel+two.Score.Travel {
			t.Errorf("together %+v, alone %+v and %+v", pooled.Score, one.Score, two.Score)
		}
		_, err := w.Planning.Plan(t.Context(), w.As(domain.RoleDispatcher), pooled.ID)
		flowtest.WantCode(t, err, "not_found")
		if list := flowtest.Must(w.Planning.Plans(t.Context(), w.As(domain.RoleDispatcher), planning.PlanFilter{}, "", 10)); len(list) != 1 || list[0].ID != one.ID {
			t.Errorf("%d plans listed", len(list))
		}
		if list := flowtest.Must(w.Planning.Plans(t.Context(), boss, planning.PlanFilter{CommunityID: other.Community, State: domain.PlanReady}, "", 10)); len(list) != 2 {
			t.Errorf("%d plans of the other community", len(list))
		}
		flowtest.Must(w.Planning.ApplyPlan(t.Context(), boss, pooled.ID))
		for _, r := range all {
			if is := flowtest.Must(w.Workflow.Request(t.Context(), boss, r.ID)); is.State != domain.HospitalAssigned {
				t.Errorf("%s in %s", is.State, is.CommunityID)
			}
		}
		w.Verified()
	})
}

// TestPlanRemembersWhatWasDriven: the minutes of an applied plan count in the week after,
// and a later plan of the day takes their place.
func TestPlanRemembersWhatWasDriven(t *testing.T) {
	eachTown(t, func(t *testing.T, w *town) {
		for range 3 {
			w.Waiting()
		}
		today := domain.Date("2020-06-15")
		for range 2 {
			v := w.Apply(w.Planned(func(in *planning.PlanInput) { in.Drivers = w.Cars[:1] }).ID)
			c := flowtest.Must(w.Store.CommunitiesByID(t.Context(), []domain.ID{w.Community}))
			p := flowtest.Must(planning.LoadDay(w.Planning, t.Context(), c, today.Add(3)))
			if len(p.Drives) != 1 || p.Drives[0].Minutes != v.Routes[0].Travel || p.Drives[0].PlanID != v.ID {
				t.Fatalf("%+v, planned %d minutes", p.Drives, v.Routes[0].Travel)
			}
			d := flowtest.Must(planning.BuildProblem(p, &planning.PlanInput{On: today.Add(3), From: domain.FromMorning}, flowtest.Morning))
			for _, x := range d.Problem.Drivers {
				if drove := x.ID == string(w.Cars[0]); drove != (x.WeekDriven == v.Routes[0].Travel) || !drove && x.WeekDriven != 0 {
					t.Errorf("%+v", d.Problem.Drivers)
				}
			}
			if p := flowtest.Must(planning.LoadDay(w.Planning, t.Context(), c, today.Add(8))); len(p.Drives) != 0 {
				t.Errorf("after more than a week: %+v", p.Drives)
			}
		}
	})
}

// TestDoorsOf: a stop at a compound is one walk through it.
func TestDoorsOf(t *testing.T) {
	eachTown(t, func(t *testing.T, w *town) {
		at := func(building, unit, room string) *workflow.RequestView {
			who := flowtest.Must(w.Office.CreateResident(t.Context(), w.As(domain.RoleOperator), office.ResidentView{Resident: domain.Resident{
				CommunityID: w.Community, Name: "李", Building: building, Unit: unit, Room: room, Insurance: domain.InsuranceEmployee,
			}}))
			v := w.Register(func(r *workflow.Registration) { r.ResidentID = who.ID })
			return w.Fire(v.ID, domain.RoleCollector, flowtest.FullKit)
		}
		high, low, ten, nine, same := at("3", "1", "1203"), at("3", "1", "301"), at("10", "", "101"), at("9", "", "101"), at("3", "1", "302")
		v := w.Planned(func(in *planning.PlanInput) { in.Drivers = w.Cars[:1] })
		for _, s := range v.Routes[0].Stops {
			if s.Kind != domain.StopPickup && s.Kind != domain.StopReturn {
				continue
			}
			want := []domain.ID{low.ID, same.ID, high.ID, nine.ID, ten.ID}
			if !slices.Equal(s.Requests, want) || len(s.Doors) != 4 || s.Doors[0].Floor != "3" || s.Doors[1].Floor != "12" {
				t.Errorf("%s: %+v", s.Kind, s.Doors)
			}
		}
	})
}
