package workflow

import (
	"testing"
	"time"

	"songyao/domain"
	"songyao/store/storetest"
)

// town is a world with coordinates: two hospitals and two drivers with cars.
type town struct {
	*world
	cars []domain.ID // the world's driver, and another one
}

func eachTown(t *testing.T, test func(t *testing.T, w *town)) {
	t.Helper()
	t.Parallel()
	storetest.EachURL(t, func(t *testing.T, url string) { test(t, newTown(newWorld(t, url))) })
}

func newTown(w *world) *town {
	w.t.Helper()
	t := &town{world: w}
	admin := t.admin()
	for i, at := range [][2]float64{{39.830, 116.350}, {39.870, 116.410}} {
		must(Update(w.t.Context(), w.flow, admin, w.hospitals[i], func(h *domain.Hospital) error {
			h.Lat, h.Lon, h.QueueMinutes = at[0], at[1], 20
			return nil
		}))
	}
	t.cars = append(t.cars, t.car(w.staff[domain.RoleDriver]), t.hire(domain.Grant{Role: domain.RoleDriver, CommunityID: w.community}))
	return t
}

func (t *town) admin() *Call { return must(t.flow.Console(t.t.Context())) }

// car gives somebody a car.
func (t *town) car(id domain.ID, edit ...func(*domain.Driver)) domain.ID {
	d := domain.Driver{Record: domain.Record{ID: id}, CapacityKits: 20, ShiftStart: "08:00", ShiftEnd: "18:00", Lat: 39.822, Lon: 116.338}
	for _, e := range edit {
		e(&d)
	}
	return must(Create(t.t.Context(), t.flow, t.admin(), &d)).ID
}

// hire takes on a driver with a car.
func (t *town) hire(grants ...domain.Grant) domain.ID {
	v := must(t.flow.CreateStaff(t.t.Context(), t.admin(), StaffView{Staff: domain.Staff{Name: "司机", Fitness: domain.FitOn(morning, "2020-06-15")}, Grants: grants}))
	return t.car(v.ID)
}

// waiting is a request of a new resident whose kit is with the collector.
func (t *town) waiting() *RequestView {
	t.t.Helper()
	who := t.newResident("钱大爷")
	v := t.register(func(r *Registration) { r.ResidentID = who })
	return t.fire(v.ID, domain.RoleCollector, fullKit)
}

// input asks for a plan of the town that is quickly made and always the same.
func (t *town) input(edit ...func(*PlanInput)) PlanInput {
	in := PlanInput{Communities: []domain.ID{t.community}, Iterations: 3000, Balance: 1}
	for _, e := range edit {
		e(&in)
	}
	return in
}

// planned asks for a plan and waits until it is there.
func (t *town) planned(edit ...func(*PlanInput)) *PlanView {
	t.t.Helper()
	v, err := t.flow.CreatePlan(t.t.Context(), t.as(domain.RoleDispatcher), t.input(edit...))
	if err != nil {
		t.t.Fatal(err)
	}
	return t.until(v.ID, domain.PlanReady)
}

// until waits for a plan to come to a state.
func (t *town) until(id domain.ID, state domain.PlanState) *PlanView {
	t.t.Helper()
	return t.untilSeenBy(t.as(domain.RoleDispatcher), id, state)
}

func (t *town) untilSeenBy(c *Call, id domain.ID, state domain.PlanState) *PlanView {
	t.t.Helper()
	for range 5000 {
		v, err := t.flow.Plan(t.t.Context(), c, id)
		if err != nil {
			t.t.Fatal(err)
		}
		if v.State == state {
			return v
		}
		if v.State != domain.PlanSolving && v.State != domain.PlanReady {
			t.t.Fatalf("the plan is %s %s, want %s", v.State, v.Failure, state)
		}
		time.Sleep(2 * time.Millisecond)
	}
	t.t.Fatalf("no plan %s", state)
	return nil
}

func (t *town) apply(id domain.ID) *PlanView {
	t.t.Helper()
	v, err := t.flow.ApplyPlan(t.t.Context(), t.as(domain.RoleDispatcher), id)
	if err != nil {
		t.t.Fatal(err)
	}
	return v
}

// buys is who buys the request where in the plan; zero when nobody does.
func buys(v *PlanView, request domain.ID) assignment {
	for _, r := range v.Routes {
		for _, s := range r.Stops {
			for _, id := range s.Requests {
				if s.Kind == domain.StopBuy && id == request {
					return assignment{r.DriverID, s.PlaceID}
				}
			}
		}
	}
	return assignment{}
}

// unservedBecause is why the plan does not serve the request; "" when it does.
func unservedBecause(v *PlanView, request domain.ID) string {
	for _, u := range v.NotServed {
		if u.RequestID == request {
			return u.Code
		}
	}
	return ""
}
