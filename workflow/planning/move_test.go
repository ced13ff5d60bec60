package planning_test

import (
	"slices"
	"testing"

	"songyao/domain"
	"songyao/routing"
	"songyao/workflow"
	"songyao/workflow/flowtest"
	"songyao/workflow/market"
	"songyao/workflow/planning"
	"songyao/workflow/usecase"
)

// TestMoveByHand: a request goes to the other driver, the effect is shown, nothing else
// moves, and the earlier plan is still there to go back to.
func TestMoveByHand(t *testing.T) {
	eachTown(t, func(t *testing.T, w *town) {
		var all []*workflow.RequestView
		for range 6 {
			all = append(all, w.Waiting())
		}
		v := w.Planned()
		from := flowtest.Buys(v, all[0].ID)
		other := w.Cars[0]
		if from.Driver == other {
			other = w.Cars[1]
		}
		move := func(plan domain.ID, in planning.PlanMove) (*planning.PlanView, error) {
			return w.Planning.MoveInPlan(t.Context(), w.As(domain.RoleDispatcher), plan, in)
		}
		moved, err := move(v.ID, planning.PlanMove{Requests: []domain.ID{all[0].ID}, DriverID: other})
		if err != nil {
			t.Fatal(err)
		}
		if moved.State != domain.PlanReady || moved.BasisID != v.ID || *moved.Before != *v.Score || moved.ID == v.ID {
			t.Errorf("%+v, before %+v", moved.Plan, moved.Before)
		}
		for i, r := range all {
			want := flowtest.Buys(v, r.ID)
			if i == 0 {
				want.Driver = other
			}
			if got := flowtest.Buys(moved, r.ID); got != want {
				t.Errorf("request %d: %+v, want %+v", i, got, want)
			}
		}
		c := flowtest.Must(w.Planning.ComparePlans(t.Context(), w.As(domain.RoleOperator), moved.ID, ""))
		i := slices.IndexFunc(c.Changes, func(d planning.PlanDifference) bool { return d.RequestID == all[0].ID })
		if i < 0 || c.Changes[i].Plan.DriverID != other || c.Changes[i].With.DriverID != from.Driver || c.With.ID != v.ID {
			t.Errorf("%+v", c)
		}
		// Everything of one driver to the other, in one hospital more: two routes become one.
		var his []domain.ID
		for _, r := range all {
			if flowtest.Buys(moved, r.ID).Driver != other {
				his = append(his, r.ID)
			}
		}
		merged := moved
		if len(his) > 0 {
			merged = flowtest.Must(move(moved.ID, planning.PlanMove{Requests: his, DriverID: other}))
		}
		if len(merged.Routes) != 1 || merged.Routes[0].Kits != 6 || merged.Score.LastReturn < v.Score.LastReturn {
			t.Errorf("merged: %+v, %+v", merged.Score, merged.Routes)
		}
		// At another hospital, as the first visit.
		first := 0
		at := w.Hospitals[0]
		if from.Hospital == at {
			at = w.Hospitals[1]
		}
		placed := flowtest.Must(move(merged.ID, planning.PlanMove{Requests: []domain.ID{all[5].ID}, DriverID: other, HospitalID: at, Position: &first}))
		stops := placed.Routes[0].Stops
		if i := slices.IndexFunc(stops, func(s planning.PlannedStop) bool { return s.Kind == domain.StopBuy }); stops[i].PlaceID != at || !slices.Contains(stops[i].Requests, all[5].ID) {
			t.Errorf("%+v", stops)
		}
		if is := flowtest.Must(w.Planning.Plan(t.Context(), w.As(domain.RoleAuditor), v.ID)); is.State != domain.PlanReady || is.Version != v.Version {
			t.Errorf("the first plan has become %s", is.State)
		}
		w.Apply(placed.ID)
		for _, r := range all {
			if is := w.state(r.ID); is.DriverID != other {
				t.Errorf("%s drives", is.DriverID)
			}
		}
		// What was planned first no longer holds: going back needs a plan of now.
		_, err = w.Planning.ApplyPlan(t.Context(), w.As(domain.RoleDispatcher), v.ID)
		flowtest.WantCode(t, err, "plan_outdated")
		_, err = move(placed.ID, planning.PlanMove{Requests: his, DriverID: other})
		flowtest.WantCode(t, err, "plan_state")
		w.Verified()
	})
}

// TestMoveRefused: what the rules do not allow is refused with the rule.
func TestMoveRefused(t *testing.T) {
	for name, c := range map[string]struct {
		make  func(r *planning.Rows, in *planning.PlanInput)
		move  planning.PlanMove
		code  string
		field string // code of the first field
	}{
		"the car is full": {
			make: func(r *planning.Rows, _ *planning.PlanInput) {
				r.Request(planning.AtOffice, "", "pill")
				r.Request(planning.AtOffice, "", "pill")
				r.Drivers[1].CapacityKits = 1
			},
			move: planning.PlanMove{Requests: []domain.ID{"r001", "r002"}, DriverID: "b"},
			code: "move_refused", field: "unserved_capacity",
		},
		"no cold box": {
			make: func(r *planning.Rows, _ *planning.PlanInput) {
				r.Request(planning.AtOffice, "", planning.Cold)
				r.Drivers[0].ColdBox = true
			},
			move: planning.PlanMove{Requests: []domain.ID{"r001"}, DriverID: "b"},
			code: "move_refused", field: "unserved_cold_box",
		},
		"the shift is over by then": {
			make: func(r *planning.Rows, _ *planning.PlanInput) {
				r.Request(planning.AtOffice, "", "pill")
				r.Drivers[1].ShiftEnd = "08:20"
			},
			move: planning.PlanMove{Requests: []domain.ID{"r001"}, DriverID: "b"},
			code: "move_refused", field: "unserved_shift",
		},
		"locked": {
			make: func(r *planning.Rows, in *planning.PlanInput) {
				r.Request(planning.AtOffice, "", "pill")
				in.Locks = []planning.PlanLock{{RequestID: "r001", HospitalID: "h0"}}
			},
			move: planning.PlanMove{Requests: []domain.ID{"r001"}, DriverID: "b"},
			code: "move_refused", field: "unserved_lock",
		},
		"a promised stop would not come first": {
			make: func(r *planning.Rows, in *planning.PlanInput) {
				r.Request(planning.AtOffice, "", "pill")
				r.Request(planning.AtOffice, "", "pill")
				in.Locks = []planning.PlanLock{{RequestID: "r001", DriverID: "a", HospitalID: "h0", First: true}}
			},
			move: planning.PlanMove{Requests: []domain.ID{"r002"}, DriverID: "a", HospitalID: "h1", Position: new(int)},
			code: "move_refused", field: "unserved_lock",
		},
		"its card is needed in the other car": {
			make: func(r *planning.Rows, in *planning.PlanInput) {
				r.Request(planning.AtOffice, "", "pill")
				r.Request(planning.AtOffice, "p001", "pill")
				in.Drivers = []domain.ID{"a", "b"}
				in.Locks = []planning.PlanLock{{RequestID: "r002", DriverID: "a"}}
			},
			move: planning.PlanMove{Requests: []domain.ID{"r001"}, DriverID: "b"},
			code: "move_refused", field: "unserved_card",
		},
		"in another car": {
			make: func(r *planning.Rows, _ *planning.PlanInput) { r.Request(planning.CarA, "", "pill") },
			move: planning.PlanMove{Requests: []domain.ID{"r001"}, DriverID: "b"},
			code: "in_another_car", field: "in_another_car",
		},
		"bought already": {
			make: func(r *planning.Rows, _ *planning.PlanInput) { r.Bought(r.Request(planning.CarA, "", "pill"), "a") },
			move: planning.PlanMove{Requests: []domain.ID{"r001"}, DriverID: "a"},
			code: "unknown_request", field: "unknown_request",
		},
		"a hospital that may not treat the resident": {
			make: func(r *planning.Rows, _ *planning.PlanInput) {
				r.Request(planning.AtOffice, "", "pill")
				r.ChosenBySomebody()
			},
			move: planning.PlanMove{Requests: []domain.ID{"r001"}, DriverID: "b", HospitalID: planning.Chosen},
			code: "hospital_not_offered", field: "hospital_not_offered",
		},
		"somebody who does not drive": {
			make: func(r *planning.Rows, _ *planning.PlanInput) { r.Request(planning.AtOffice, "", "pill") },
			move: planning.PlanMove{Requests: []domain.ID{"r001"}, DriverID: "z"},
			code: "not_a_driver", field: "not_a_driver",
		},
	} {
		t.Run(name, func(t *testing.T) {
			r := planning.NewRows()
			in := r.Input()
			c.make(r, in)
			draft, err := r.Build(in, planning.Dawn)
			if err != nil {
				t.Fatal(err)
			}
			result, err := planning.Solve(planning.New(usecase.New(nil, r.Clock), market.New(nil), nil), t.Context(), draft, in, func(routing.Progress) {})
			if err != nil {
				t.Fatal(err)
			}
			before := string(domain.Document(result))
			next, err := planning.MoveByHand(draft, result, in, &c.move)
			e := domain.AsError(err)
			if err == nil || e.Code != c.code || len(e.Fields) == 0 || e.Fields[0].Code != c.field {
				t.Errorf("%v, %+v; became %s", err, e.Fields, domain.Document(next))
			}
			if string(domain.Document(result)) != before {
				t.Error("the earlier plan was changed")
			}
		})
	}
}

// TestMoveWhatWasUnserved: a request without a place may be put where the search did not.
func TestMoveWhatWasUnserved(t *testing.T) {
	r := planning.NewRows()
	r.Request(planning.AtOffice, "", "pill")
	in := r.Input()
	draft, err := r.Build(in, planning.Dawn)
	if err != nil {
		t.Fatal(err)
	}
	result := &routing.Plan{Routes: []routing.Route{}, Unserved: []routing.Unserved{{Errand: "r001", Reason: routing.NoShift}}}
	result.Score = planning.ScoreOf(draft, result)
	next, err := planning.MoveByHand(draft, result, in, &planning.PlanMove{Requests: []domain.ID{"r001"}, DriverID: "b"})
	if err != nil {
		t.Fatal(err)
	}
	if len(next.Unserved) != 0 || next.Score.Unserved != 0 || len(next.Routes) != 1 || next.Routes[0].Driver != "b" {
		t.Errorf("%+v", next)
	}
}
