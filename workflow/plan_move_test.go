package workflow

import (
	"slices"
	"testing"

	"songyao/domain"
	"songyao/routing"
)

// TestMoveByHand: a request goes to the other driver, the effect is shown, nothing else
// moves, and the earlier plan is still there to go back to.
func TestMoveByHand(t *testing.T) {
	eachTown(t, func(t *testing.T, w *town) {
		var all []*RequestView
		for range 6 {
			all = append(all, w.waiting())
		}
		v := w.planned()
		from := buys(v, all[0].ID)
		other := w.cars[0]
		if from.Driver == other {
			other = w.cars[1]
		}
		move := func(plan domain.ID, in PlanMove) (*PlanView, error) {
			return w.flow.MoveInPlan(t.Context(), w.as(domain.RoleDispatcher), plan, in)
		}
		moved, err := move(v.ID, PlanMove{Requests: []domain.ID{all[0].ID}, DriverID: other})
		if err != nil {
			t.Fatal(err)
		}
		if moved.State != domain.PlanReady || moved.BasisID != v.ID || *moved.Before != *v.Score || moved.ID == v.ID {
			t.Errorf("%+v, before %+v", moved.Plan, moved.Before)
		}
		for i, r := range all {
			want := buys(v, r.ID)
			if i == 0 {
				want.Driver = other
			}
			if got := buys(moved, r.ID); got != want {
				t.Errorf("request %d: %+v, want %+v", i, got, want)
			}
		}
		c := must(w.flow.ComparePlans(t.Context(), w.as(domain.RoleOperator), moved.ID, ""))
		i := slices.IndexFunc(c.Changes, func(d PlanDifference) bool { return d.RequestID == all[0].ID })
		if i < 0 || c.Changes[i].Plan.DriverID != other || c.Changes[i].With.DriverID != from.Driver || c.With.ID != v.ID {
			t.Errorf("%+v", c)
		}
		// Everything of one driver to the other, in one hospital more: two routes become one.
		var his []domain.ID
		for _, r := range all {
			if buys(moved, r.ID).Driver != other {
				his = append(his, r.ID)
			}
		}
		merged := moved
		if len(his) > 0 {
			merged = must(move(moved.ID, PlanMove{Requests: his, DriverID: other}))
		}
		if len(merged.Routes) != 1 || merged.Routes[0].Kits != 6 || merged.Score.LastReturn < v.Score.LastReturn {
			t.Errorf("merged: %+v, %+v", merged.Score, merged.Routes)
		}
		// At another hospital, as the first visit.
		first := 0
		at := w.hospitals[0]
		if from.Hospital == at {
			at = w.hospitals[1]
		}
		placed := must(move(merged.ID, PlanMove{Requests: []domain.ID{all[5].ID}, DriverID: other, HospitalID: at, Position: &first}))
		stops := placed.Routes[0].Stops
		if i := slices.IndexFunc(stops, func(s PlannedStop) bool { return s.Kind == domain.StopBuy }); stops[i].PlaceID != at || !slices.Contains(stops[i].Requests, all[5].ID) {
			t.Errorf("%+v", stops)
		}
		if is := must(w.flow.Plan(t.Context(), w.as(domain.RoleAuditor), v.ID)); is.State != domain.PlanReady || is.Version != v.Version {
			t.Errorf("the first plan has become %s", is.State)
		}
		w.apply(placed.ID)
		for _, r := range all {
			if is := w.state(r.ID); is.DriverID != other {
				t.Errorf("%s drives", is.DriverID)
			}
		}
		// What was planned first no longer holds: going back needs a plan of now.
		_, err = w.flow.ApplyPlan(t.Context(), w.as(domain.RoleDispatcher), v.ID)
		wantCode(t, err, "plan_outdated")
		_, err = move(placed.ID, PlanMove{Requests: his, DriverID: other})
		wantCode(t, err, "plan_state")
		w.verified()
	})
}

// TestMoveRefused: what the rules do not allow is refused with the rule.
func TestMoveRefused(t *testing.T) {
	for name, c := range map[string]struct {
		make  func(r *rows, in *PlanInput)
		move  PlanMove
		code  string
		field string // code of the first field
	}{
		"the car is full": {
			make: func(r *rows, _ *PlanInput) {
				r.request(atOffice, "", "pill")
				r.request(atOffice, "", "pill")
				r.Drivers[1].CapacityKits = 1
			},
			move: PlanMove{Requests: []domain.ID{"r001", "r002"}, DriverID: "b"},
			code: "move_refused", field: "unserved_capacity",
		},
		"no cold box": {
			make: func(r *rows, _ *PlanInput) { r.request(atOffice, "", cold); r.Drivers[0].ColdBox = true },
			move: PlanMove{Requests: []domain.ID{"r001"}, DriverID: "b"},
			code: "move_refused", field: "unserved_cold_box",
		},
		"the shift is over by then": {
			make: func(r *rows, _ *PlanInput) { r.request(atOffice, "", "pill"); r.Drivers[1].ShiftEnd = "08:20" },
			move: PlanMove{Requests: []domain.ID{"r001"}, DriverID: "b"},
			code: "move_refused", field: "unserved_shift",
		},
		"locked": {
			make: func(r *rows, in *PlanInput) {
				r.request(atOffice, "", "pill")
				in.Locks = []PlanLock{{RequestID: "r001", HospitalID: "h0"}}
			},
			move: PlanMove{Requests: []domain.ID{"r001"}, DriverID: "b"},
			code: "move_refused", field: "unserved_lock",
		},
		"a promised stop would not come first": {
			make: func(r *rows, in *PlanInput) {
				r.request(atOffice, "", "pill")
				r.request(atOffice, "", "pill")
				in.Locks = []PlanLock{{RequestID: "r001", DriverID: "a", HospitalID: "h0", First: true}}
			},
			move: PlanMove{Requests: []domain.ID{"r002"}, DriverID: "a", HospitalID: "h1", Position: new(int)},
			code: "move_refused", field: "unserved_lock",
		},
		"its card is needed in the other car": {
			make: func(r *rows, in *PlanInput) {
				r.request(atOffice, "", "pill")
				r.request(atOffice, "p001", "pill")
				in.Drivers = []domain.ID{"a", "b"}
				in.Locks = []PlanLock{{RequestID: "r002", DriverID: "a"}}
			},
			move: PlanMove{Requests: []domain.ID{"r001"}, DriverID: "b"},
			code: "move_refused", field: "unserved_card",
		},
		"in another car": {
			make: func(r *rows, _ *PlanInput) { r.request(carA, "", "pill") },
			move: PlanMove{Requests: []domain.ID{"r001"}, DriverID: "b"},
			code: "in_another_car", field: "in_another_car",
		},
		"bought already": {
			make: func(r *rows, _ *PlanInput) { r.bought(r.request(carA, "", "pill"), "a") },
			move: PlanMove{Requests: []domain.ID{"r001"}, DriverID: "a"},
			code: "unknown_request", field: "unknown_request",
		},
		"a hospital that may not treat the resident": {
			make: func(r *rows, _ *PlanInput) { r.request(atOffice, "", "pill"); r.chosenBySomebody() },
			move: PlanMove{Requests: []domain.ID{"r001"}, DriverID: "b", HospitalID: chosen},
			code: "hospital_not_offered", field: "hospital_not_offered",
		},
		"somebody who does not drive": {
			make: func(r *rows, _ *PlanInput) { r.request(atOffice, "", "pill") },
			move: PlanMove{Requests: []domain.ID{"r001"}, DriverID: "z"},
			code: "not_a_driver", field: "not_a_driver",
		},
	} {
		t.Run(name, func(t *testing.T) {
			r := newRows()
			in := r.input()
			c.make(r, in)
			draft, err := r.build(in, dawn)
			if err != nil {
				t.Fatal(err)
			}
			result, err := (&Flow{clock: r.clock, solver: newSolver("x")}).solve(t.Context(), draft, in, func(routing.Progress) {})
			if err != nil {
				t.Fatal(err)
			}
			before := string(domain.Document(result))
			next, err := moveByHand(draft, result, in, &c.move)
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

// chosenBySomebody adds a resident who may be treated at the chosen hospital.
func (r *rows) chosenBySomebody() {
	r.request(atOffice, "", "pill")
	r.Residents[len(r.Residents)-1].ChosenHospitals = domain.List[domain.ID]{chosen}
}

// TestMoveWhatWasUnserved: a request without a place may be put where the search did not.
func TestMoveWhatWasUnserved(t *testing.T) {
	r := newRows()
	r.request(atOffice, "", "pill")
	in := r.input()
	draft, err := r.build(in, dawn)
	if err != nil {
		t.Fatal(err)
	}
	result := &routing.Plan{Routes: []routing.Route{}, Unserved: []routing.Unserved{{Errand: "r001", Reason: routing.NoShift}}}
	result.Score = scoreOf(draft, result)
	next, err := moveByHand(draft, result, in, &PlanMove{Requests: []domain.ID{"r001"}, DriverID: "b"})
	if err != nil {
		t.Fatal(err)
	}
	if len(next.Unserved) != 0 || next.Score.Unserved != 0 || len(next.Routes) != 1 || next.Routes[0].Driver != "b" {
		t.Errorf("%+v", next)
	}
}
