package planning_test

import (
	"fmt"
	"slices"
	"testing"
	"time"

	"pgregory.net/rapid"

	"songyao/domain"
	"songyao/routing"
	"songyao/workflow/market"
	"songyao/workflow/planning"
	"songyao/workflow/usecase"
)

// TestProblemOfRows: what each row of the office means for the day.
func TestProblemOfRows(t *testing.T) {
	for name, c := range map[string]struct {
		make func(r *planning.Rows) *domain.Request
		in   func(*planning.PlanInput)
		want routing.Errand // ID and Options apart
		left string         // or why it cannot be served
		gone bool           // or it is none of the plan's business
		at   []string       // hospitals that may serve it
	}{
		"a kit at the compound": {
			make: func(r *planning.Rows) *domain.Request { return r.Request(planning.AtOffice, "", "pill", "pill") },
			want: routing.Errand{Units: 2}, at: []string{"h0", "h1"},
		},
		"collected and already in the driver's car": {
			make: func(r *planning.Rows) *domain.Request { return r.Request(planning.CarA, "", "pill") },
			want: routing.Errand{Units: 1, Driver: "a", State: routing.InCar}, at: []string{"h0", "h1"},
		},
		"assigned to one driver, in the car of another: who has the card drives": {
			make: func(r *planning.Rows) *domain.Request {
				q := r.Request(planning.CarA, "", "pill")
				q.State, q.HospitalID, q.DriverID = domain.HospitalAssigned, "h0", "b"
				return q
			},
			want: routing.Errand{Units: 1, Driver: "a", State: routing.InCar}, at: []string{"h0", "h1"},
		},
		"assigned and not yet picked up is planned anew": {
			make: func(r *planning.Rows) *domain.Request {
				q := r.Request(planning.AtOffice, "", "pill")
				q.State, q.HospitalID, q.DriverID = domain.HospitalAssigned, "h0", "b"
				return q
			},
			want: routing.Errand{Units: 1}, at: []string{"h0", "h1"},
		},
		"bought, on the way home": {
			make: func(r *planning.Rows) *domain.Request {
				q := r.Request(planning.CarA, "", "pill")
				r.Bought(q, "a")
				return q
			},
			want: routing.Errand{Driver: "a", State: routing.Bought},
		},
		"bought and given to the courier": {
			make: func(r *planning.Rows) *domain.Request {
				q := r.Request(planning.AtOffice, "", "pill")
				r.Bought(q, "courier")
				return q
			},
			gone: true,
		},
		"the driver dropped out: his kits are taken back to the compound": {
			make: func(r *planning.Rows) *domain.Request { return r.Request(planning.CarA, "", "pill") },
			in:   func(in *planning.PlanInput) { in.Without = []domain.ID{"a"} },
			want: routing.Errand{Units: 1}, at: []string{"h0", "h1"},
		},
		"the driver is in quarantine: as if he had dropped out": {
			make: func(r *planning.Rows) *domain.Request {
				r.Staff[0].UnavailableUntil = "2020-06-29"
				return r.Request(planning.CarA, "", "pill")
			},
			want: routing.Errand{Units: 1}, at: []string{"h0", "h1"},
		},
		"the driver's test has expired: as if he had dropped out": {
			make: func(r *planning.Rows) *domain.Request {
				r.Staff[0].TestedOn = "2020-06-01"
				return r.Request(planning.CarA, "", "pill")
			},
			want: routing.Errand{Units: 1}, at: []string{"h0", "h1"},
		},
		"in the car of a driver whom this plan does not send": {
			make: func(r *planning.Rows) *domain.Request { return r.Request(planning.CarA, "", "pill") },
			in:   func(in *planning.PlanInput) { in.Drivers = []domain.ID{"b"} },
			left: "in_another_car",
		},
		"the card is at home again": {
			make: func(r *planning.Rows) *domain.Request { return r.Request(planning.Home, "", "pill") },
			left: "kit_away",
		},
		"a free-text line": {
			make: func(r *planning.Rows) *domain.Request { return r.Request(planning.AtOffice, "", "pill", "") },
			left: "line_not_settled",
		},
		"insulin needs a cold box": {
			make: func(r *planning.Rows) *domain.Request { return r.Request(planning.AtOffice, "", "pill", planning.Cold) },
			want: routing.Errand{Units: 2, Cold: true}, at: []string{"h0", "h1"},
		},
		"nothing left": {
			make: func(r *planning.Rows) *domain.Request {
				q := r.Request(planning.AtOffice, "", "pill")
				q.Priority = 1
				return q
			},
			want: routing.Errand{Units: 1, Urgent: true}, at: []string{"h0", "h1"},
		},
		"who chose the hospital may go there too": {
			make: func(r *planning.Rows) *domain.Request {
				q := r.Request(planning.AtOffice, "", "pill")
				r.Residents[0].ChosenHospitals = domain.List[domain.ID]{planning.Chosen}
				return q
			},
			want: routing.Errand{Units: 1}, at: []string{"h0", "h1", "h2"},
		},
		"self-paid without a card may go anywhere, and shares none": {
			make: func(r *planning.Rows) *domain.Request {
				q := r.Request(planning.AtOffice, "", "pill")
				q.CardWaived, r.Links = "自费", nil
				return q
			},
			want: routing.Errand{Units: 1, Card: "none"}, at: []string{"h0", "h1", "h2"},
		},
		"the hospital was short of it today, for somebody else": {
			make: func(r *planning.Rows) *domain.Request {
				r.Shortages = append(r.Shortages, domain.Shortage{ResidentID: "other", DrugID: "pill", HospitalID: "h0", SeenOn: "2020-06-15"})
				return r.Request(planning.AtOffice, "", "pill")
			},
			want: routing.Errand{Units: 1}, at: []string{"h1"},
		},
		"closed that day": {
			make: func(r *planning.Rows) *domain.Request {
				r.Hospitals[0].ClosedOn = domain.List[domain.Date]{"2020-06-15"}
				return r.Request(planning.AtOffice, "", "pill")
			},
			want: routing.Errand{Units: 1}, at: []string{"h1"},
		},
		"everything closed that day: one stands for all, to say so": {
			make: func(r *planning.Rows) *domain.Request { return r.Request(planning.AtOffice, "", "pill") },
			in:   func(in *planning.PlanInput) { in.On = "2020-06-20" },
			want: routing.Errand{Units: 1}, at: []string{"h0"},
		},
		"a lock keeps driver and hospital": {
			make: func(r *planning.Rows) *domain.Request { return r.Request(planning.AtOffice, "", "pill") },
			in: func(in *planning.PlanInput) {
				in.Locks = []planning.PlanLock{{RequestID: "r001", DriverID: "b", HospitalID: "h1"}}
			},
			want: routing.Errand{Units: 1, Driver: "b"}, at: []string{"h1"},
		},
	} {
		t.Run(name, func(t *testing.T) {
			r := planning.NewRows()
			q := c.make(r)
			in := r.Input()
			if c.in != nil {
				c.in(in)
			}
			d, err := r.Build(in, planning.Dawn)
			if err != nil {
				t.Fatal(err)
			}
			got := planning.ErrandFor(d, q.ID)
			left := slices.IndexFunc(d.Left, func(l planning.PlanLeft) bool { return l.RequestID == q.ID })
			switch {
			case c.left != "":
				if got != nil || left < 0 || d.Left[left].Code != c.left {
					t.Fatalf("errand %+v, left %+v", got, d.Left)
				}
				return
			case c.gone:
				if got != nil || left >= 0 {
					t.Fatalf("errand %+v, left %+v", got, d.Left)
				}
				return
			case got == nil:
				t.Fatalf("no errand; left %+v", d.Left)
			}
			var at []string
			for _, o := range got.Options {
				at = append(at, d.Problem.Hospitals[o.Hospital].ID)
			}
			want := c.want
			want.ID, want.Options = string(q.ID), got.Options
			switch {
			case want.Card == "none":
				want.Card = ""
			case want.State != routing.Bought:
				want.Card = string(q.ResidentID)
			}
			if fmt.Sprint(*got) != fmt.Sprint(want) || !slices.Equal(at, c.at) {
				t.Errorf("got  %+v at %v\nwant %+v at %v", *got, at, want, c.at)
			}
		})
	}
}

// TestProblemOfTheCars: where a car is, from when it drives, and what it drove.
func TestProblemOfTheCars(t *testing.T) {
	r := planning.NewRows()
	r.Drivers[0].Lat, r.Drivers[0].Lon = 0, 0 // nobody knows where the day starts
	r.Drivers[1].ShiftStart, r.Drivers[1].ShiftEnd = "20:00", "02:00"
	r.Hospitals[0].DailyQuota = 3
	r.Sales = []domain.Sale{{HospitalID: "h1", DriverID: "a"}, {HospitalID: "h0", DriverID: "a"}, {HospitalID: "h0", DriverID: "b"}}
	r.Drives = []domain.Drive{
		{CommunityID: "c0", DriverID: "a", DroveOn: "2020-06-10", PlanID: "x", Minutes: 60},
		{CommunityID: "c1", DriverID: "a", DroveOn: "2020-06-10", PlanID: "x", Minutes: 60}, // the same plan, of another community
		{CommunityID: "c0", DriverID: "a", DroveOn: "2020-06-12", PlanID: "y", Minutes: 30},
		{CommunityID: "c0", DriverID: "a", DroveOn: "2020-06-15", PlanID: "z", Minutes: 99}, // today's is what is planned anew
	}
	r.Request(planning.AtOffice, "", "pill")
	point := func(d *planning.Draft, i int) routing.Point { return d.Points[d.Problem.Drivers[i].Start] }
	noon := time.Date(2020, 6, 15, 4, 30, 0, 0, time.UTC)
	d, err := r.Build(r.Input(), noon)
	if err != nil {
		t.Fatal(err)
	}
	if got, want := point(d, 0), (routing.Point{Lat: r.Hospitals[0].Lat, Lon: r.Hospitals[0].Lon}); got != want {
		t.Errorf("the car is at %v, last bought at %v", got, want)
	}
	a, b := d.Problem.Drivers[0], d.Problem.Drivers[1]
	if a.Ready != 12*3600+1800 || a.WeekDriven != 90 || b.Ready != 20*3600 || b.ShiftEnd != 24*3600 {
		t.Errorf("%+v\n%+v", a, b)
	}
	if q := d.Problem.Hospitals[0].Quota; q != 1 {
		t.Errorf("quota %d of 3 after two sales", q)
	}
	r.Sales = nil
	d, err = r.Build(r.Input(func(in *planning.PlanInput) {
		in.Positions, in.Clock = []planning.PlanPosition{{DriverID: "b", Lat: 39.9, Lon: 116.4}}, "21:15"
	}), noon)
	if err != nil {
		t.Fatal(err)
	}
	if point(d, 0) != (routing.Point{Lat: 39.82, Lon: 116.34}) || point(d, 1) != (routing.Point{Lat: 39.9, Lon: 116.4}) {
		t.Errorf("cars at %v and %v", point(d, 0), point(d, 1))
	}
	if d.Problem.Drivers[0].Ready != 21*3600+900 {
		t.Errorf("ready at %d", d.Problem.Drivers[0].Ready)
	}
}

// TestPlanRefusesWhatMakesNoSense: the field that is wrong is named.
func TestPlanRefusesWhatMakesNoSense(t *testing.T) {
	for _, c := range []struct {
		code, pointer string
		in            func(r *planning.Rows, in *planning.PlanInput)
	}{
		{"plan_day_over", "/planned_on", func(_ *planning.Rows, in *planning.PlanInput) { in.On = "2020-06-14" }},
		{"plan_now_is_today", "/from", func(_ *planning.Rows, in *planning.PlanInput) { in.On, in.From = "2020-06-16", domain.FromNow }},
		{"not_a_driver", "/driver_ids/1", func(_ *planning.Rows, in *planning.PlanInput) { in.Drivers = []domain.ID{"a", "nobody"} }},
		{"driver_unavailable", "/driver_ids/0", func(r *planning.Rows, in *planning.PlanInput) {
			in.Drivers, r.Staff[1].UnavailableUntil = []domain.ID{"b"}, "2020-06-16"
		}},
		{"not_fit", "/driver_ids/0", func(r *planning.Rows, in *planning.PlanInput) {
			in.Drivers, r.Staff[1].TestedOn = []domain.ID{"b"}, "2020-06-01"
		}},
		{"not_a_driver", "/positions/0/driver_id", func(_ *planning.Rows, in *planning.PlanInput) {
			in.Positions = []planning.PlanPosition{{DriverID: "nobody"}}
		}},
		{"not_a_driver", "/locks/0/driver_id", func(_ *planning.Rows, in *planning.PlanInput) {
			in.Locks = []planning.PlanLock{{RequestID: "r001", DriverID: "nobody"}}
		}},
		{"unknown_request", "/locks/0/request_id", func(_ *planning.Rows, in *planning.PlanInput) {
			in.Locks = []planning.PlanLock{{RequestID: "r999", DriverID: "a"}}
		}},
		{"unknown_hospital", "/locks/0/hospital_id", func(_ *planning.Rows, in *planning.PlanInput) {
			in.Locks = []planning.PlanLock{{RequestID: "r001", HospitalID: "h9"}}
		}},
		{"hospital_not_eligible", "/locks/0/hospital_id", func(_ *planning.Rows, in *planning.PlanInput) {
			in.Locks = []planning.PlanLock{{RequestID: "r001", HospitalID: planning.Chosen}}
		}},
		{"in_another_car", "/locks/0/driver_id", func(r *planning.Rows, in *planning.PlanInput) {
			q := r.Request(planning.CarA, "", "pill")
			in.Locks = []planning.PlanLock{{RequestID: q.ID, DriverID: "b"}}
		}},
		{"card_conflict", "/locks/1/driver_id", func(r *planning.Rows, in *planning.PlanInput) {
			q := r.Request(planning.AtOffice, "p001", "pill")
			in.Locks = []planning.PlanLock{{RequestID: "r001", DriverID: "a"}, {RequestID: q.ID, DriverID: "b"}}
		}},
		{"lock_twice", "/locks/1/request_id", func(_ *planning.Rows, in *planning.PlanInput) {
			in.Locks = []planning.PlanLock{{RequestID: "r001", DriverID: "a", HospitalID: "h1", First: true}, {RequestID: "r001", DriverID: "a", HospitalID: "h1", First: true}}
		}},
		{"zones_differ", "/community_ids", func(r *planning.Rows, _ *planning.PlanInput) {
			r.Communities = append(r.Communities, domain.Community{Record: domain.Record{ID: "c1"}, Place: domain.Place{Zone: "Asia/Urumqi"}})
		}},
	} {
		r := planning.NewRows()
		r.Request(planning.AtOffice, "", "pill")
		in := r.Input()
		c.in(r, in)
		_, err := r.Build(in, planning.Dawn)
		if e := domain.AsError(err); err == nil || e.Code != c.code || len(e.Fields) != 1 || e.Fields[0].Pointer != c.pointer {
			t.Errorf("%s at %s: %v", c.code, c.pointer, err)
		}
	}
}

// TestEveryReasonHasATextForUsers: whatever keeps a request out of a plan can be said.
func TestEveryReasonHasATextForUsers(t *testing.T) {
	codes := []string{"line_not_settled", "kit_away", "in_another_car", "stranded"}
	for _, r := range routing.Reasons() {
		codes = append(codes, string(r))
	}
	for _, c := range codes {
		if !domain.HasMessage("unserved_" + c) {
			t.Errorf("%s has no text", c)
		}
	}
}

// TestRandomPlans makes random offices, plans them and applies the plan: everything the
// plan serves is assigned to a driver and an entitled hospital, no card is in two cars,
// kits stay with who has them, nothing else is touched, and applying it again to what it
// wrote finds nothing to do.
func TestRandomPlans(t *testing.T) {
	applied := 0
	rapid.Check(t, func(t *rapid.T) {
		r := planning.NewRows()
		r.Drivers[0].ColdBox = rapid.Bool().Draw(t, "cold box")
		r.Drivers[1].CapacityKits = rapid.IntRange(1, 6).Draw(t, "room")
		for i := range r.Drivers {
			if rapid.Bool().Draw(t, "break") {
				d := &r.Drivers[i]
				d.BreakMinutes = rapid.IntRange(1, 90).Draw(t, "minutes")
				d.BreakEarliest, d.BreakLatest = "08:30", rapid.SampledFrom([]string{"08:30", "10:00", "12:45"}).Draw(t, "latest")
			}
		}
		r.Hospitals[0].DailyQuota = rapid.IntRange(0, 4).Draw(t, "quota")
		for range rapid.IntRange(0, 9).Draw(t, "requests") {
			who := domain.ID("")
			if len(r.Residents) > 0 && rapid.Bool().Draw(t, "known resident") {
				who = r.Residents[rapid.IntRange(0, len(r.Residents)-1).Draw(t, "who")].ID
			}
			q := r.Request(rapid.SampledFrom([]domain.Holder{planning.AtOffice, planning.AtOffice, planning.CarA, {Kind: domain.HolderStaff, ID: "b"}, planning.Home}).Draw(t, "holder"), who,
				rapid.SliceOfN(rapid.SampledFrom([]domain.ID{"pill", "pill", planning.Cold, ""}), 1, 3).Draw(t, "drugs")...)
			q.Priority = rapid.IntRange(1, 4).Draw(t, "priority")
			switch rapid.IntRange(0, 4).Draw(t, "state") {
			case 0:
				q.State, q.HospitalID, q.DriverID = domain.HospitalAssigned, "h0", rapid.SampledFrom([]domain.ID{"", "a", "b"}).Draw(t, "driver")
			case 1:
				r.Bought(q, rapid.SampledFrom([]domain.ID{"a", "b", "courier"}).Draw(t, "goods"))
			}
		}
		in := r.Input()
		if rapid.Bool().Draw(t, "drop-out") {
			in.Without = []domain.ID{"b"}
		}
		draft, err := r.Build(in, planning.Dawn)
		if err != nil {
			t.Fatal(err)
		}
		svc := planning.New(usecase.New(nil, func() time.Time { return planning.Dawn }), market.New(nil), nil)
		result, err := planning.Solve(svc, t.Context(), draft, in, func(routing.Progress) {})
		if err != nil {
			t.Fatal(err)
		}
		if err := routing.Check(&draft.Problem, result); err != nil {
			t.Fatal(err)
		}
		p := planning.NewPlan(in, "", planning.Dawn)
		planning.Ready(p, draft, result, "great_circle")
		before := slices.Clone(r.Requests)
		change, err := planning.ApplyDecision(p, r.All(planning.Dawn), "", planning.Dawn)
		if err != nil {
			t.Fatal(err)
		}
		applied++
		todo := planning.Assignments(draft, result)
		for _, c := range append(change.Also, change) {
			for _, row := range c.Updates {
				if q, ok := row.(*domain.Request); ok {
					i := slices.IndexFunc(r.Requests, func(x domain.Request) bool { return x.ID == q.ID })
					if to := todo[q.ID]; q.HospitalID != to.Hospital || q.DriverID != to.Driver || q.Version != before[i].Version+1 {
						t.Fatalf("%+v, planned %+v", q, to)
					}
					r.Requests[i] = *q
				}
			}
		}
		cars := map[domain.ID]domain.ID{}
		for i, q := range r.Requests {
			to, served := todo[q.ID]
			if served && (q.State != domain.HospitalAssigned || q.DriverID != to.Driver || q.HospitalID != to.Hospital) {
				t.Fatalf("%+v, planned %+v", q, to)
			}
			if !served && fmt.Sprint(q) != fmt.Sprint(before[i]) {
				t.Fatalf("touched without a plan: %+v", q)
			}
			if served {
				if other, seen := cars[q.ResidentID]; seen && other != q.DriverID {
					t.Fatalf("the card of %s in the cars of %s and %s", q.ResidentID, other, q.DriverID)
				}
				cars[q.ResidentID] = q.DriverID
			}
		}
		p.State = domain.PlanReady
		again, err := planning.ApplyDecision(p, r.All(planning.Dawn), "", planning.Dawn)
		if err != nil {
			t.Fatal(err)
		}
		for _, c := range append(again.Also, again) {
			for _, row := range c.Updates {
				if _, ok := row.(*domain.Request); ok {
					t.Fatal("what is as planned is assigned again")
				}
			}
		}
	})
	t.Logf("%d applied", applied)
	if applied == 0 {
		t.Error("no plan was ever applied: this proves nothing")
	}
}
