package planning_test

import (
	"testing"
	"time"

	"songyao/domain"
	"songyao/routing"
	"songyao/workflow"
	"songyao/workflow/flowtest"
	"songyao/workflow/office"
	"songyao/workflow/planning"
)

// lunch is a break of forty minutes at noon.
func lunch(d *domain.Driver) {
	d.BreakMinutes, d.BreakEarliest, d.BreakLatest = 40, "11:30", "13:00"
}

// TestBreakOfTheDay: when a plan still owes the driver his break, and when he can leave.
func TestBreakOfTheDay(t *testing.T) {
	at := func(clock string) time.Time {
		return time.Date(2020, 6, 14, 16, 0, domain.SecondOfDay(clock), 0, time.UTC)
	}
	given := func(driver domain.ID, on domain.Date, begin string) domain.Drive {
		b := domain.SecondOfDay(begin)
		return domain.Drive{CommunityID: planning.Compound, DriverID: driver, DroveOn: on, PlanID: "x", BreakBegin: b, BreakEnd: b + 2400}
	}
	for name, c := range map[string]struct {
		now   string
		had   []domain.Drive
		ready string
		due   bool
	}{
		"in the morning":                        {now: "07:00", ready: "08:00", due: true},
		"within its window":                     {now: "12:59", ready: "12:59", due: true},
		"its window is over":                    {now: "13:01", ready: "13:01"},
		"a plan has given it, and it is over":   {now: "12:30", had: []domain.Drive{given("a", "2020-06-15", "11:40")}, ready: "12:30"},
		"a plan has given it, and he is at it":  {now: "12:10", had: []domain.Drive{given("a", "2020-06-15", "11:40")}, ready: "12:20"},
		"a plan has given it for later":         {now: "11:30", had: []domain.Drive{given("a", "2020-06-15", "11:40")}, ready: "11:30", due: true},
		"he had one yesterday":                  {now: "12:10", had: []domain.Drive{given("a", "2020-06-14", "11:40")}, ready: "12:10", due: true},
		"somebody else has had his":             {now: "12:10", had: []domain.Drive{given("b", "2020-06-15", "11:40")}, ready: "12:10", due: true},
		"another community's plan has given it": {now: "12:30", had: []domain.Drive{{DriverID: "a", DroveOn: "2020-06-15"}, given("a", "2020-06-15", "11:40")}, ready: "12:30"},
	} {
		r := planning.NewRows()
		lunch(&r.Drivers[0])
		r.Drives = c.had
		d, err := r.Build(r.Input(), at(c.now))
		if err != nil {
			t.Fatal(err)
		}
		got, want := d.Problem.Drivers[0], (*routing.Break)(nil)
		if c.due {
			want = &routing.Break{Duration: 2400, Earliest: 11*3600 + 1800, Latest: 13 * 3600}
		}
		if !planning.SameBreak(got.Break, want) || got.Ready != domain.SecondOfDay(c.ready) || d.Problem.Drivers[1].Break != nil {
			t.Errorf("%s: %+v from %d, want %+v from %s", name, got.Break, got.Ready, want, c.ready)
		}
	}
}

// TestDriverRestsOnce: a driver on the road over noon rests where the plan says, also
// after a move by hand; a plan of the afternoon does not send him to lunch again.
func TestDriverRestsOnce(t *testing.T) {
	eachTown(t, func(t *testing.T, w *town) {
		w.Drive(w.Cars[0], lunch) // due by 13:00, when he is still out
		only := func(in *planning.PlanInput) { in.Drivers, in.From = w.Cars[:1], domain.FromNow }
		days := []int{1, 2, 3, 4, 5}
		for _, id := range w.Hospitals[:2] { // shut over noon, so that he waits in any case
			flowtest.Must(office.Update(t.Context(), w.Office, w.Admin(), id, func(h *domain.Hospital) error {
				h.Sessions = domain.List[domain.Session]{{Weekdays: days, Opens: "08:00", Closes: "12:00"}, {Weekdays: days, Opens: "13:00", Closes: "17:00"}}
				return nil
			}))
		}
		var all []*workflow.RequestView
		for range 4 {
			all = append(all, w.Waiting())
		}
		route := func(v *planning.PlanView) *planning.PlannedRoute {
			t.Helper()
			if len(v.Routes) != 1 {
				t.Fatalf("%+v, %+v", v.Routes, v.NotServed)
			}
			return &v.Routes[0]
		}
		w.Pass(2*time.Hour + 55*time.Minute) // 11:55
		v := w.Planned(only)
		first := route(v)
		if first.BreakFrom == nil || first.BreakTo.Sub(*first.BreakFrom) != 40*time.Minute || first.BreakFrom.After(v.At(13*3600)) {
			t.Fatalf("from %v to %v, done at %s", first.BreakFrom, first.BreakTo, first.Finish)
		}
		moved := flowtest.Must(w.Planning.MoveInPlan(t.Context(), w.As(domain.RoleDispatcher), v.ID, planning.PlanMove{
			Requests: []domain.ID{all[0].ID}, DriverID: w.Cars[0], HospitalID: w.Hospitals[1],
		}))
		if r := route(moved); r.BreakFrom == nil || r.BreakTo.Sub(*r.BreakFrom) != 40*time.Minute {
			t.Errorf("moved by hand: from %v to %v", r.BreakFrom, r.BreakTo)
		}
		w.Apply(v.ID)
		mine := flowtest.Must(w.Planning.MyRoute(t.Context(), w.As(domain.RoleDriver)))
		if mine.Route.BreakFrom == nil || !mine.Route.BreakFrom.Equal(*first.BreakFrom) {
			t.Errorf("the driver's own sheet: %v", mine.Route.BreakFrom)
		}
		w.Pass(first.BreakFrom.Sub(w.Now()) + 10*time.Minute)
		for range 2 { // the second plan finds it in the drive that the first one wrote
			v = w.Planned(only)
			r := route(v)
			if r.BreakFrom != nil || r.Stops[0].Arrive.Before(*first.BreakTo) {
				t.Fatalf("to lunch again at %v, under way at %s", r.BreakFrom, r.Stops[0].Arrive)
			}
			w.Apply(v.ID)
		}
		c := flowtest.Must(w.Store.CommunitiesByID(t.Context(), []domain.ID{w.Community}))
		drives := flowtest.Must(planning.LoadDay(w.Planning, t.Context(), c, "2020-06-15")).Drives
		if len(drives) != 1 || !v.At(drives[0].BreakBegin).Equal(*first.BreakFrom) || !v.At(drives[0].BreakEnd).Equal(*first.BreakTo) {
			t.Errorf("%+v, rested from %s", drives, first.BreakFrom)
		}
		w.Verified()
	})
}

// TestBreakThatCannotBe: a break outside the shift, or half of one, is refused, also when
// the shift is moved away from it; it is taken away with 0.
func TestBreakThatCannotBe(t *testing.T) {
	eachTown(t, func(t *testing.T, w *town) {
		edit := func(edits ...func(*domain.Driver)) error {
			_, err := office.Update(t.Context(), w.Office, w.Admin(), w.Cars[0], func(d *domain.Driver) error {
				for _, e := range edits {
					e(d)
				}
				return nil
			})
			return err
		}
		for _, c := range []struct {
			code, pointer string
			edit          func(*domain.Driver)
		}{
			{"required", "/break_minutes", func(d *domain.Driver) { d.BreakMinutes = 0 }},
			{"required", "/break_earliest", func(d *domain.Driver) { d.BreakEarliest = "" }},
			{"required", "/break_latest", func(d *domain.Driver) { d.BreakLatest = "" }},
			{"break_window", "/break_latest", func(d *domain.Driver) { d.BreakLatest = "11:29" }},
			{"break_outside_shift", "/break_earliest", func(d *domain.Driver) { d.ShiftStart = "11:31" }},
			{"break_outside_shift", "/break_latest", func(d *domain.Driver) { d.ShiftEnd = "13:39" }},
		} {
			err := edit(lunch, c.edit)
			if e := domain.AsError(err); err == nil || e.Code != c.code || len(e.Fields) != 1 || e.Fields[0].Pointer != c.pointer {
				t.Errorf("%s at %s: %v", c.code, c.pointer, err)
			}
		}
		for _, e := range []func(*domain.Driver){
			lunch,
			func(d *domain.Driver) { d.BreakLatest = "11:30" },                      // at a fixed time
			func(d *domain.Driver) { d.ShiftEnd = "12:10" },                         // right to the end of the shift
			func(d *domain.Driver) { d.ShiftEnd, d.BreakLatest = "02:00", "23:20" }, // a shift into the night, for the day's part of it
			func(d *domain.Driver) {
				*d = domain.Driver{Record: d.Record, CapacityKits: 20, ShiftStart: "08:00", ShiftEnd: "18:00"}
			},
		} {
			if err := edit(e); err != nil {
				t.Errorf("%v", err)
			}
		}
	})
}
