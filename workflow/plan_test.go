package workflow

import (
	"slices"
	"strings"
	"testing"
	"time"

	"songyao/domain"
)

func (t *town) state(id domain.ID) *RequestView {
	t.t.Helper()
	return must(t.flow.Request(t.t.Context(), t.as(domain.RoleOperator), id))
}

func TestPlanFromPreviewToApplication(t *testing.T) {
	eachTown(t, func(t *testing.T, w *town) {
		var all []*RequestView
		for range 5 {
			all = append(all, w.waiting())
		}
		v := w.planned()
		if len(v.NotServed) > 0 || v.Score == nil || len(v.Routes) == 0 || v.Source != "great_circle" {
			t.Fatalf("%+v", v)
		}
		for _, r := range all {
			if is := w.state(r.ID); is.State != domain.CardCollected {
				t.Fatalf("a preview has moved the request to %s", is.State)
			}
		}
		late := w.waiting() // born since: no obstacle
		w.apply(v.ID)
		for _, r := range all {
			is := w.state(r.ID)
			if to := buys(v, r.ID); is.State != domain.HospitalAssigned || is.HospitalID != to.Hospital || is.DriverID != to.Driver {
				t.Errorf("%s, %+v; planned %+v", is.State, is.Request, to)
			}
		}
		if is := w.state(late.ID); is.State != domain.CardCollected {
			t.Errorf("the late one is %s", is.State)
		}
		again := w.apply(v.ID)
		if again.State != domain.PlanApplied || again.Version != v.Version+1 || w.state(all[0].ID).Version != w.state(all[1].ID).Version {
			t.Errorf("applied twice: %s, version %d after %d", again.State, again.Version, v.Version)
		}
		_, err := w.flow.CancelPlan(t.Context(), w.as(domain.RoleDispatcher), v.ID)
		wantCode(t, err, "plan_state")
		w.verified()
	})
}

// TestPlanIsTheSameAgain: the same office, seed and number of moves give the same routes.
func TestPlanIsTheSameAgain(t *testing.T) {
	eachTown(t, func(t *testing.T, w *town) {
		for range 6 {
			w.waiting()
		}
		one, two := w.planned(), w.planned(func(in *PlanInput) { in.Seed = 0 })
		if string(domain.Document(one.Routes)) != string(domain.Document(two.Routes)) {
			t.Errorf("%s\n%s", domain.Document(one.Routes), domain.Document(two.Routes))
		}
		c := must(w.flow.ComparePlans(t.Context(), w.as(domain.RoleAuditor), two.ID, one.ID))
		if len(c.Changes) != 0 || c.Plan.Score != c.With.Score {
			t.Errorf("%+v", c)
		}
		_, err := w.flow.ComparePlans(t.Context(), w.as(domain.RoleAuditor), two.ID, "")
		wantCode(t, err, "nothing_to_compare")
	})
}

// TestPlanOutdated: what happened between the preview and the application, and what the
// dispatcher is told. Nothing may be written then.
func TestPlanOutdated(t *testing.T) {
	eachTown(t, func(t *testing.T, w *town) {
		for _, c := range []struct {
			name, code string
			happen     func(r *RequestView, to assignment)
		}{
			{"the resident cancelled", "request_gone", func(r *RequestView, _ assignment) {
				w.fire(r.ID, domain.RoleOperator, Cancel{"不要了"})
			}},
			{"somebody assigned it by hand elsewhere", "request_state_differs", func(r *RequestView, to assignment) {
				w.fire(r.ID, domain.RoleDispatcher, AssignHospital{HospitalID: to.Hospital})
			}},
			{"the medic settled on another maker", "request_lines_differ", func(r *RequestView, _ assignment) {
				w.fire(r.ID, domain.RoleMedic, Clarify{Lines: []ClarifiedLine{{LineID: r.Lines[0].ID, DrugID: w.drugs[1]}}})
			}},
			{"the kit went with the other driver", "request_kit_differs", func(r *RequestView, to assignment) {
				other := w.cars[0]
				if to.Driver == other {
					other = w.cars[1]
				}
				w.handAll(r, other)
			}},
			{"the card was left at a counter", "request_kit_differs", func(r *RequestView, _ assignment) { w.handAll(r, "") }},
			{"the hospital closes for the day", "hospital_closed", func(_ *RequestView, to assignment) {
				w.closed(to.Hospital, "2020-06-15")
			}},
			{"the driver came with a smaller car", "driver_car_differs", func(_ *RequestView, to assignment) {
				w.drive(to.Driver, func(d *domain.Driver) { d.CapacityKits-- })
			}},
			{"the driver has to be back earlier", "driver_car_differs", func(_ *RequestView, to assignment) {
				w.drive(to.Driver, func(d *domain.Driver) { d.ShiftEnd = "17:59" })
			}},
			{"the driver asks for a break", "driver_car_differs", func(_ *RequestView, to assignment) { w.drive(to.Driver, lunch) }},
			{"the hospital is reported closed", "reported_closed", func(_ *RequestView, to assignment) {
				w.report(domain.RoleDriver, to.Hospital, Report{Kind: domain.SeenClosed})
			}},
			{"it was open, but has no more of the drug", "likely_out_of_stock", func(r *RequestView, to assignment) {
				w.report(domain.RoleDriver, to.Hospital, Report{Kind: domain.SeenOutOfStock, DrugID: r.Lines[0].DrugID})
			}},
			{"the driver gave his car back", "driver_gone", func(_ *RequestView, to assignment) {
				if err := Archive[domain.Driver](t.Context(), w.flow, w.admin(), to.Driver); err != nil {
					t.Fatal(err)
				}
			}},
		} {
			r := w.waiting()
			v := w.planned()
			to := buys(v, r.ID)
			c.happen(r, to)
			before := must(w.st.Entries(t.Context(), w.community, 0, 10_000))
			_, err := w.flow.ApplyPlan(t.Context(), w.as(domain.RoleDispatcher), v.ID)
			e := domain.AsError(err)
			if e.Code != "plan_outdated" || e.Kind != domain.KindConflict || !slices.ContainsFunc(e.Fields, func(f domain.FieldError) bool {
				return f.Code == c.code && (strings.HasSuffix(f.Pointer, string(r.ID)) || strings.HasSuffix(f.Pointer, string(to.Driver)))
			}) {
				t.Errorf("%s: %v %+v", c.name, err, e.Fields)
			}
			if after := must(w.st.Entries(t.Context(), w.community, 0, 10_000)); len(after) != len(before) {
				t.Errorf("%s: %d entries written", c.name, len(after)-len(before))
			}
			if is := w.state(r.ID); is.State == domain.HospitalAssigned && is.DriverID != "" {
				t.Errorf("%s: assigned all the same", c.name)
			}
			w.closed(to.Hospital)
			w.finish(r.ID)
		}
		w.verified()
	})
}

// TestPlanLockedToTheClosed: who locks a request to a hospital that is reported closed
// has heard otherwise; who did so before the report has to be told.
func TestPlanLockedToTheClosed(t *testing.T) {
	eachTown(t, func(t *testing.T, w *town) {
		r := w.waiting()
		lock := func(in *PlanInput) {
			in.Locks = []PlanLock{{RequestID: r.ID, DriverID: w.cars[0], HospitalID: w.hospitals[0]}}
		}
		before := w.planned(lock)
		w.report(domain.RoleDriver, w.hospitals[0], Report{Kind: domain.SeenClosed})
		_, err := w.flow.ApplyPlan(t.Context(), w.as(domain.RoleDispatcher), before.ID)
		if e := domain.AsError(err); e.Code != "plan_outdated" || e.Fields[0].Code != "reported_closed" {
			t.Errorf("%v", err)
		}
		w.apply(w.planned(lock).ID)
		if is := w.state(r.ID); is.HospitalID != w.hospitals[0] {
			t.Errorf("at %s", is.HospitalID)
		}
	})
}

// drive changes what is known of a driver and the car.
func (t *town) drive(id domain.ID, edit func(*domain.Driver)) {
	t.t.Helper()
	must(Update(t.t.Context(), t.flow, t.admin(), id, func(d *domain.Driver) error {
		edit(d)
		return nil
	}))
}

// handAll gives the request's kit to a driver, or leaves it at a counter for "".
func (t *town) handAll(r *RequestView, to domain.ID) {
	t.t.Helper()
	in := Handover{To: domain.Holder{Kind: domain.HolderStaff, ID: to}, ProofKind: domain.ProofWitness}
	if to == "" {
		in.To = domain.Holder{Kind: domain.HolderHospital, ID: t.hospitals[0]}
	}
	for _, k := range t.state(r.ID).Items {
		if k.HolderKind == domain.HolderStaff {
			in.Items = append(in.Items, k.ID)
		}
	}
	if _, err := t.flow.HandOver(t.t.Context(), t.as(domain.RoleSupervisor), in); err != nil {
		t.t.Fatal(err)
	}
}

func (t *town) closed(hospital domain.ID, on ...domain.Date) {
	t.t.Helper()
	must(Update(t.t.Context(), t.flow, t.admin(), hospital, func(h *domain.Hospital) error {
		h.ClosedOn = on
		return nil
	}))
}

// finish gets a request out of the way.
func (t *town) finish(id domain.ID) {
	t.t.Helper()
	if !t.state(id).State.Final() {
		t.fire(id, domain.RoleSupervisor, Cancel{"测试"})
	}
}

// TestPlanBoughtSince: the driver was faster than the dispatcher and did just what the
// plan says; that is no obstacle.
func TestPlanBoughtSince(t *testing.T) {
	eachTown(t, func(t *testing.T, w *town) {
		r, other := w.waiting(), w.waiting()
		w.handAll(r, w.cars[0])
		v := w.planned(func(in *PlanInput) { in.Drivers = w.cars[:1] })
		to := buys(v, r.ID)
		w.fire(r.ID, domain.RoleDispatcher, AssignHospital{HospitalID: to.Hospital, DriverID: to.Driver})
		w.fire(r.ID, domain.RoleDriver, bought(w.state(r.ID)))
		w.apply(v.ID)
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
			w.waiting()
		}
		v := must(w.flow.CreatePlan(t.Context(), w.as(domain.RoleDispatcher), w.input(func(in *PlanInput) { in.Iterations, in.Seconds = 0, 300 })))
		replica := New(w.st, func() time.Time { return time.UnixMicro(w.now.Load()) })
		t.Cleanup(replica.StopPlanning)
		moving := func() bool { return must(w.flow.Plan(t.Context(), w.as(domain.RoleAuditor), v.ID)).Iterations > 0 }
		for range 500 {
			if moving() {
				break
			}
			time.Sleep(10 * time.Millisecond)
		}
		if !moving() {
			t.Fatal("no progress is shown")
		}
		is, err := replica.CancelPlan(t.Context(), w.as(domain.RoleSupervisor), v.ID)
		if err != nil || is.State != domain.PlanCancelled {
			t.Fatalf("%+v, %v", is, err)
		}
		for begun := 0; w.flow.solver.holds(v.ID); begun++ {
			if begun == 500 {
				t.Fatal("still searching five seconds later")
			}
			time.Sleep(10 * time.Millisecond)
		}
		if is := must(w.flow.Plan(t.Context(), w.as(domain.RoleAuditor), v.ID)); is.State != domain.PlanCancelled {
			t.Errorf("cancelled, and then %s", is.State)
		}
		if err := w.flow.AdoptPlans(t.Context()); err != nil {
			t.Errorf("trouble: %v", err)
		}
		_, err = w.flow.ApplyPlan(t.Context(), w.as(domain.RoleDispatcher), v.ID)
		wantCode(t, err, "plan_state")
	})
}

// TestPlanStopKeepsTheBest: a process that stops ends its searches with what they have.
func TestPlanStopKeepsTheBest(t *testing.T) {
	eachTown(t, func(t *testing.T, w *town) {
		r := w.waiting()
		v := must(w.flow.CreatePlan(t.Context(), w.as(domain.RoleDispatcher), w.input(func(in *PlanInput) { in.Iterations, in.Seconds = 0, 300 })))
		for range 500 {
			if must(w.flow.Plan(t.Context(), w.as(domain.RoleAuditor), v.ID)).Iterations > 0 {
				break
			}
			time.Sleep(10 * time.Millisecond)
		}
		w.flow.StopPlanning()
		if is := must(w.flow.Plan(t.Context(), w.as(domain.RoleAuditor), v.ID)); is.State != domain.PlanReady || buys(is, r.ID) == (assignment{}) {
			t.Errorf("%s, %+v", is.State, is.Routes)
		}
	})
}

// TestPlanOfADeadProcess: after half a minute of silence one other process takes the
// plan over, and the first cannot write any more, should it only have slept.
func TestPlanOfADeadProcess(t *testing.T) {
	eachTown(t, func(t *testing.T, w *town) {
		r := w.waiting()
		w.flow.StopPlanning() // it will accept, and die before it begins
		v := must(w.flow.CreatePlan(t.Context(), w.as(domain.RoleDispatcher), w.input()))
		asleep := must(w.st.Plan(t.Context(), domain.In(w.community), v.ID))
		var replicas []*Flow
		for range 3 {
			f := New(w.st, func() time.Time { return time.UnixMicro(w.now.Load()) })
			t.Cleanup(f.StopPlanning)
			replicas = append(replicas, f)
		}
		w.pass(29 * time.Second)
		for _, f := range replicas {
			if err := f.AdoptPlans(t.Context()); err != nil || f.solver.holds(v.ID) {
				t.Fatalf("taken over after 29 s: %v", err)
			}
		}
		w.pass(2 * time.Second)
		for _, err := range race(len(replicas), func(i int) error { return replicas[i].AdoptPlans(t.Context()) }) {
			if err != nil {
				t.Fatal(err)
			}
		}
		is := w.until(v.ID, domain.PlanReady)
		if buys(is, r.ID) == (assignment{}) || is.Version != v.Version+2 { // taken over once, finished once
			t.Errorf("version %d after %d: %+v", is.Version, v.Version, is.Routes)
		}
		wantCode(t, w.st.SavePlanProgress(t.Context(), asleep), "changed_meanwhile")
		w.verified()
	})
}

// TestPlanThatKillsItsProcess: a search that ended with its process three times is not
// begun a fourth time; one that ended twice is.
func TestPlanThatKillsItsProcess(t *testing.T) {
	eachTown(t, func(t *testing.T, w *town) {
		w.waiting()
		w.flow.StopPlanning() // it will accept, and die before it begins
		replica := New(w.st, func() time.Time { return time.UnixMicro(w.now.Load()) })
		t.Cleanup(replica.StopPlanning)
		for deaths, state := range map[int]domain.PlanState{mostAttempts - 1: domain.PlanReady, mostAttempts: domain.PlanFailed} {
			v := must(w.flow.CreatePlan(t.Context(), w.as(domain.RoleDispatcher), w.input()))
			p := must(w.st.Plan(t.Context(), domain.In(w.community), v.ID))
			for range deaths {
				if err := w.st.BeginPlan(t.Context(), p); err != nil {
					t.Fatal(err)
				}
			}
			w.pass(31 * time.Second)
			err := replica.AdoptPlans(t.Context())
			is := w.until(v.ID, state)
			if given := state == domain.PlanFailed; given != (is.Failure == "plan_given_up") || err != nil {
				t.Errorf("after %d deaths: %s %q %v", deaths, is.State, is.Failure, err)
			}
			if state == domain.PlanReady && is.Attempts != mostAttempts {
				t.Errorf("%d searches counted", is.Attempts)
			}
		}
		w.verified()
	})
}

// TestPlanKeepsLocks: what is locked has its driver and hospital, and comes first where
// that was promised.
func TestPlanKeepsLocks(t *testing.T) {
	eachTown(t, func(t *testing.T, w *town) {
		var all []*RequestView
		for range 6 {
			all = append(all, w.waiting())
		}
		far, driver := w.hospitals[1], w.cars[1]
		v := w.planned(func(in *PlanInput) {
			in.Locks = []PlanLock{{RequestID: all[3].ID, DriverID: driver, HospitalID: far, First: true}, {RequestID: all[4].ID, HospitalID: far}}
		})
		if got := buys(v, all[3].ID); got != (assignment{driver, far}) {
			t.Errorf("%+v", got)
		}
		if got := buys(v, all[4].ID); got.Hospital != far {
			t.Errorf("%+v", got)
		}
		i := slices.IndexFunc(v.Routes, func(r PlannedRoute) bool { return r.DriverID == driver })
		first := slices.IndexFunc(v.Routes[i].Stops, func(s PlannedStop) bool { return s.Kind == domain.StopBuy })
		if !slices.Contains(v.Routes[i].Stops[first].Requests, all[3].ID) {
			t.Errorf("the promised stop is not the first: %+v", v.Routes[i].Stops)
		}
		// A plan made from it keeps what the locks leave open as it was there.
		next := w.planned(func(in *PlanInput) {
			in.BasisID, in.Seed = v.ID, 7
			for _, r := range all {
				in.Locks = append(in.Locks, PlanLock{RequestID: r.ID})
			}
		})
		for _, r := range all {
			if buys(next, r.ID) != buys(v, r.ID) {
				t.Errorf("%+v became %+v", buys(v, r.ID), buys(next, r.ID))
			}
		}
		_, err := w.flow.CreatePlan(t.Context(), w.as(domain.RoleDispatcher), w.input(func(in *PlanInput) { in.Locks = []PlanLock{{RequestID: all[0].ID}} }))
		wantCode(t, err, "lock_needs_target")
	})
}

// TestPlanSharedCard: two requests with one card ride with one driver.
func TestPlanSharedCard(t *testing.T) {
	eachTown(t, func(t *testing.T, w *town) {
		one := w.waiting()
		two := w.register(func(r *Registration) { r.ResidentID, r.DuplicateReason = one.ResidentID, "另一种" })
		w.fire(two.ID, domain.RoleCollector, CollectCard{Items: []KitPart{{Kind: domain.ItemCash}}, CashFen: 100})
		for range 5 {
			w.waiting()
		}
		v := w.apply(w.planned().ID)
		if a, b := buys(v, one.ID), buys(v, two.ID); a.Driver == "" || a.Driver != b.Driver {
			t.Errorf("one card with %+v and %+v", a, b)
		}
		// Planned anew, both move together from one driver to the other.
		v = w.apply(w.planned(func(in *PlanInput) { in.Without = []domain.ID{buys(v, one.ID).Driver} }).ID)
		if a, b := w.state(one.ID), w.state(two.ID); a.DriverID != b.DriverID || a.DriverID != buys(v, one.ID).Driver {
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
		cold := must(Update(t.Context(), w.flow, w.admin(), w.drugs[2], func(d *domain.Drug) error {
			d.ColdChain = true
			return nil
		}))
		must(Update(t.Context(), w.flow, w.admin(), w.cars[0], func(d *domain.Driver) error {
			d.ColdBox = true
			return nil
		}))
		fridge := w.register(func(r *Registration) { r.Lines[0].DrugID, r.Lines[0].Quantity = cold.ID, 300_000 })
		w.fire(fridge.ID, domain.RoleCollector, fullKit)
		w.waiting()
		for _, r := range w.planned().Routes {
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
		var all []*RequestView
		for range 4 {
			all = append(all, w.waiting())
		}
		for _, r := range all[:3] {
			w.handAll(r, w.cars[0])
			w.fire(r.ID, domain.RoleDispatcher, AssignHospital{HospitalID: w.hospitals[0], DriverID: w.cars[0]})
		}
		w.fire(all[0].ID, domain.RoleDriver, bought(w.state(all[0].ID)))
		w.pass(3 * time.Hour) // 12:00
		v := w.planned(func(in *PlanInput) {
			in.From = domain.FromNow
			in.Locks = []PlanLock{{RequestID: all[1].ID, First: true}}
		})
		if got := buys(v, all[1].ID); got != (assignment{w.cars[0], w.hospitals[0]}) {
			t.Errorf("the promised stop: %+v", got)
		}
		if got := buys(v, all[2].ID); got.Driver != w.cars[0] {
			t.Errorf("the kit in the car: %+v", got)
		}
		noon := v.At(12 * 3600)
		for _, r := range v.Routes {
			if r.Stops[0].Arrive.Before(noon) {
				t.Errorf("departs at %s", r.Stops[0].Arrive)
			}
			if r.DriverID != w.cars[0] {
				continue
			}
			last := r.Stops[len(r.Stops)-1]
			if last.Kind != domain.StopReturn || !slices.Contains(last.Requests, all[0].ID) || buys(v, all[0].ID) != (assignment{}) {
				t.Errorf("what is bought does not come home: %+v", last)
			}
			if way := r.Stops[1]; way.Kind == domain.StopBuy && way.Arrive.Sub(r.Stops[0].Leave) > time.Minute {
				t.Errorf("the car is not taken to be at the hospital where it last bought: %s on the way", way.Arrive.Sub(r.Stops[0].Leave))
			}
		}
		w.apply(v.ID)
		w.verified()
	})
}

// TestPlanWithoutWhoDroppedOut: what he carries is planned anew, what others carry stays
// with them.
func TestPlanWithoutWhoDroppedOut(t *testing.T) {
	eachTown(t, func(t *testing.T, w *town) {
		his, theirs := w.waiting(), w.waiting()
		w.handAll(his, w.cars[0])
		w.handAll(theirs, w.cars[1])
		for i, r := range []*RequestView{his, theirs} {
			w.fire(r.ID, domain.RoleDispatcher, AssignHospital{HospitalID: w.hospitals[i], DriverID: w.cars[i]})
		}
		v := w.planned(func(in *PlanInput) { in.Without = w.cars[:1] })
		if len(v.Routes) != 1 || v.Routes[0].DriverID != w.cars[1] || len(v.NotServed) != 0 {
			t.Fatalf("%+v, %+v", v.Routes, v.NotServed)
		}
		if before := w.planned(); buys(before, his.ID).Driver != w.cars[0] {
			t.Errorf("with him the kit stays in his car: %+v", buys(before, his.ID))
		}
		w.apply(v.ID)
		for _, r := range []*RequestView{his, theirs} {
			if is := w.state(r.ID); is.DriverID != w.cars[1] || is.State != domain.HospitalAssigned {
				t.Errorf("%s with %s", is.State, is.DriverID)
			}
		}
	})
}

// TestPlanOfTomorrow: who is back tomorrow drives in tomorrow's plan, which is applied
// today.
func TestPlanOfTomorrow(t *testing.T) {
	eachTown(t, func(t *testing.T, w *town) {
		r := w.waiting()
		must(w.flow.DropOut(t.Context(), w.as(domain.RoleDispatcher), w.cars[1], Dropout{Reason: "发热", Until: "2020-06-16"}))
		v := w.planned(func(in *PlanInput) { in.On, in.Drivers = "2020-06-16", w.cars[1:] })
		if got := buys(v, r.ID); got.Driver != w.cars[1] {
			t.Fatalf("%+v", got)
		}
		w.apply(v.ID)
		if is := w.state(r.ID); is.State != domain.HospitalAssigned || is.DriverID != w.cars[1] {
			t.Errorf("%s with %s", is.State, is.DriverID)
		}
		w.verified()
	})
}

// TestPlanOfNothing: an office without work, without drivers, or with a driver who
// cannot bring home what he carries, gets an answer that says so.
func TestPlanOfNothing(t *testing.T) {
	eachTown(t, func(t *testing.T, w *town) {
		if v := w.planned(); len(v.Routes) != 0 || len(v.NotServed) != 0 {
			t.Errorf("no work: %+v", v)
		}
		r := w.waiting()
		if v := w.planned(func(in *PlanInput) { in.Without = w.cars }); unservedBecause(v, r.ID) != "no_driver" {
			t.Errorf("no drivers: %+v", v.NotServed)
		}
		if v := w.planned(func(in *PlanInput) { in.Clock = "17:58" }); unservedBecause(v, r.ID) != "hours" && unservedBecause(v, r.ID) != "shift" {
			t.Errorf("after hours: %+v", v.NotServed)
		}
		w.handAll(r, w.cars[0])
		v := w.planned(func(in *PlanInput) { in.Clock = "19:00" })
		if unservedBecause(v, r.ID) != "stranded" || v.NotServed[0].Text(domain.English) == "" {
			t.Errorf("a kit in a car whose shift is over: %+v", v.NotServed)
		}
		w.apply(v.ID)
		if is := w.state(r.ID); is.State != domain.CardCollected {
			t.Errorf("%s", is.State)
		}
	})
}

// TestPlanOfTwoCommunities: planned together they are done no later than one by one;
// nobody without a role in both sees the plan; applying assigns in both at once.
func TestPlanOfTwoCommunities(t *testing.T) {
	eachTown(t, func(t *testing.T, w *town) {
		other := w.neighbours()
		w.cars = append(w.cars, w.hire(domain.Grant{Role: domain.RoleDriver, District: "丰台"}))
		both := []domain.ID{w.community, other.community}
		boss := &Call{Who: &domain.Principal{StaffID: w.staff[domain.RoleDispatcher], In: map[domain.ID][]domain.Role{
			w.community: {domain.RoleDispatcher}, other.community: {domain.RoleDispatcher},
		}}, Roles: domain.Roles()}
		var all []*RequestView
		for range 3 {
			all = append(all, w.waiting(), other.waiting())
		}
		plan := func(communities ...domain.ID) *PlanView {
			v := must(w.flow.CreatePlan(t.Context(), boss, PlanInput{
				Communities: communities, Iterations: 20_000, Balance: 1, Drivers: w.cars[2:],
			}))
			for range 500 {
				if v = must(w.flow.Plan(t.Context(), boss, v.ID)); v.State != domain.PlanSolving {
					break
				}
				time.Sleep(10 * time.Millisecond)
			}
			if v.State != domain.PlanReady || len(v.NotServed) > 0 {
				t.Fatalf("%s %s %+v", v.State, v.Failure, v.NotServed)
			}
			return v
		}
		pooled, one, two := plan(both...), plan(w.community), plan(other.community)
		// One driver would have to do one after the other.
		alone := one.Score.Longest + two.Score.Longest
		if pooled.Score.Longest > alone || pooled.Score.Travel > one.Score.Travel+two.Score.Travel {
			t.Errorf("together %+v, alone %+v and %+v", pooled.Score, one.Score, two.Score)
		}
		_, err := w.flow.Plan(t.Context(), w.as(domain.RoleDispatcher), pooled.ID)
		wantCode(t, err, "not_found")
		if list := must(w.flow.Plans(t.Context(), w.as(domain.RoleDispatcher), PlanFilter{}, "", 10)); len(list) != 1 || list[0].ID != one.ID {
			t.Errorf("%d plans listed", len(list))
		}
		if list := must(w.flow.Plans(t.Context(), boss, PlanFilter{CommunityID: other.community, State: domain.PlanReady}, "", 10)); len(list) != 2 {
			t.Errorf("%d plans of the other community", len(list))
		}
		must(w.flow.ApplyPlan(t.Context(), boss, pooled.ID))
		for _, r := range all {
			if is := must(w.flow.Request(t.Context(), boss, r.ID)); is.State != domain.HospitalAssigned {
				t.Errorf("%s in %s", is.State, is.CommunityID)
			}
		}
		w.verified()
	})
}

// neighbours is a second community two kilometres away with an operator and a collector.
func (t *town) neighbours() *town {
	t.t.Helper()
	t.pass(time.Millisecond) // the first community is home to what is planned for both
	c := must(Create(t.t.Context(), t.flow, t.admin(), &domain.Community{
		Name: "花园小区", District: "丰台", Place: domain.Place{Zone: "Asia/Shanghai", AreaCode: "010"}, Lat: 39.84, Lon: 116.34,
	}))
	o := &town{world: &world{
		t: t.t, flow: t.flow, st: t.st, url: t.url, community: c.ID, staff: map[domain.Role]domain.ID{}, hospitals: t.hospitals, drugs: t.drugs,
	}}
	for _, role := range []domain.Role{domain.RoleOperator, domain.RoleCollector, domain.RoleDispatcher, domain.RoleSupervisor} {
		o.staff[role] = must(t.flow.CreateStaff(t.t.Context(), t.admin(), StaffView{
			Staff:  domain.Staff{Name: string(role), Fitness: domain.FitOn(morning, "2020-06-15")},
			Grants: []domain.Grant{{Role: role, CommunityID: c.ID}},
		})).ID
	}
	return o
}

// TestPlanRemembersWhatWasDriven: the minutes of an applied plan count in the week after,
// and a later plan of the day takes their place.
func TestPlanRemembersWhatWasDriven(t *testing.T) {
	eachTown(t, func(t *testing.T, w *town) {
		for range 3 {
			w.waiting()
		}
		today := domain.Date("2020-06-15")
		for range 2 {
			v := w.apply(w.planned(func(in *PlanInput) { in.Drivers = w.cars[:1] }).ID)
			c := must(w.st.CommunitiesByID(t.Context(), []domain.ID{w.community}))
			p := must(w.flow.planning(t.Context(), c, today.Add(3)))
			if len(p.Drives) != 1 || p.Drives[0].Minutes != v.Routes[0].Travel || p.Drives[0].PlanID != v.ID {
				t.Fatalf("%+v, planned %d minutes", p.Drives, v.Routes[0].Travel)
			}
			d := must(buildProblem(p, &PlanInput{On: today.Add(3), From: domain.FromMorning}, morning))
			for _, x := range d.Problem.Drivers {
				if drove := x.ID == string(w.cars[0]); drove != (x.WeekDriven == v.Routes[0].Travel) || !drove && x.WeekDriven != 0 {
					t.Errorf("%+v", d.Problem.Drivers)
				}
			}
			if p := must(w.flow.planning(t.Context(), c, today.Add(8))); len(p.Drives) != 0 {
				t.Errorf("after more than a week: %+v", p.Drives)
			}
		}
	})
}

// TestDoorsOf: a stop at a compound is one walk through it.
func TestDoorsOf(t *testing.T) {
	eachTown(t, func(t *testing.T, w *town) {
		at := func(building, unit, room string) *RequestView {
			who := must(w.flow.CreateResident(t.Context(), w.as(domain.RoleOperator), ResidentView{Resident: domain.Resident{
				CommunityID: w.community, Name: "李", Building: building, Unit: unit, Room: room, Insurance: domain.InsuranceEmployee,
			}}))
			v := w.register(func(r *Registration) { r.ResidentID = who.ID })
			return w.fire(v.ID, domain.RoleCollector, fullKit)
		}
		high, low, ten, nine, same := at("3", "1", "1203"), at("3", "1", "301"), at("10", "", "101"), at("9", "", "101"), at("3", "1", "302")
		v := w.planned(func(in *PlanInput) { in.Drivers = w.cars[:1] })
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
