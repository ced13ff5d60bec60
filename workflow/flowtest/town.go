package flowtest

import (
	"testing"
	"time"

	"songyao/domain"
	"songyao/store/storetest"
	"songyao/workflow"
	"songyao/workflow/office"
	"songyao/workflow/planning"
	"songyao/workflow/usecase"
)

// Town is a world with coordinates: two hospitals and two drivers with cars.
type Town struct {
	*World
	Cars []domain.ID // the world's driver, and another one
}

// EachTown runs the test in a town on each database.
func EachTown(t *testing.T, test func(t *testing.T, w *Town)) {
	t.Helper()
	t.Parallel()
	storetest.EachURL(t, func(t *testing.T, url string) { test(t, NewTown(NewWorld(t, url))) })
}

// NewTown gives the world's hospitals coordinates and two drivers cars.
func NewTown(w *World) *Town {
	w.T.Helper()
	t := &Town{World: w}
	admin := t.Admin()
	for i, at := range [][2]float64{{39.830, 116.350}, {39.870, 116.410}} {
		Must(office.Update(w.T.Context(), w.Office, admin, w.Hospitals[i], func(h *domain.Hospital) error {
			h.Lat, h.Lon, h.QueueMinutes = at[0], at[1], 20
			return nil
		}))
	}
	t.Cars = append(t.Cars, t.car(w.Staff[domain.RoleDriver]), t.Hire(domain.Grant{Role: domain.RoleDriver, CommunityID: w.Community}))
	return t
}

// Admin is a call from the console, which may do everything.
func (t *Town) Admin() *usecase.Invocation { return Must(t.Office.Console(t.T.Context())) }

// car gives somebody a car.
func (t *Town) car(id domain.ID, edit ...func(*domain.Driver)) domain.ID {
	d := domain.Driver{Record: domain.Record{ID: id}, CapacityKits: 20, ShiftStart: "08:00", ShiftEnd: "18:00", Lat: 39.822, Lon: 116.338}
	for _, e := range edit {
		e(&d)
	}
	return Must(office.Create(t.T.Context(), t.Office, t.Admin(), &d)).ID
}

// Hire takes on a driver with a car.
func (t *Town) Hire(grants ...domain.Grant) domain.ID {
	v := Must(t.Office.CreateStaff(t.T.Context(), t.Admin(), office.StaffView{Staff: domain.Staff{Name: "司机", Fitness: domain.FitOn(Morning, "2020-06-15")}, Grants: grants}))
	return t.car(v.ID)
}

// Waiting is a request of a new resident whose kit is with the collector.
func (t *Town) Waiting() *workflow.RequestView {
	t.T.Helper()
	who := t.NewResident("钱大爷")
	v := t.Register(func(r *workflow.Registration) { r.ResidentID = who })
	return t.Fire(v.ID, domain.RoleCollector, FullKit)
}

// Input asks for a plan of the town that is quickly made and always the same.
func (t *Town) Input(edit ...func(*planning.PlanInput)) planning.PlanInput {
	in := planning.PlanInput{Communities: []domain.ID{t.Community}, Iterations: 3000, Balance: 1}
	for _, e := range edit {
		e(&in)
	}
	return in
}

// Planned asks for a plan and waits until it is there.
func (t *Town) Planned(edit ...func(*planning.PlanInput)) *planning.PlanView {
	t.T.Helper()
	v, err := t.Planning.CreatePlan(t.T.Context(), t.As(domain.RoleDispatcher), t.Input(edit...))
	if err != nil {
		t.T.Fatal(err)
	}
	return t.Until(v.ID, domain.PlanReady)
}

// Until waits for a plan to come to a state.
func (t *Town) Until(id domain.ID, state domain.PlanState) *planning.PlanView {
	t.T.Helper()
	return t.UntilSeenBy(t.As(domain.RoleDispatcher), id, state)
}

// UntilSeenBy waits for a plan to come to a state, as the caller sees it.
func (t *Town) UntilSeenBy(c *usecase.Invocation, id domain.ID, state domain.PlanState) *planning.PlanView {
	t.T.Helper()
	for range 5000 {
		v, err := t.Planning.Plan(t.T.Context(), c, id)
		if err != nil {
			t.T.Fatal(err)
		}
		if v.State == state {
			return v
		}
		if v.State != domain.PlanSolving && v.State != domain.PlanReady {
			t.T.Fatalf("the plan is %s %s, want %s", v.State, v.Failure, state)
		}
		time.Sleep(2 * time.Millisecond)
	}
	t.T.Fatalf("no plan %s", state)
	return nil
}

// Apply applies a plan as the dispatcher, and fails the test when it is refused.
func (t *Town) Apply(id domain.ID) *planning.PlanView {
	t.T.Helper()
	v, err := t.Planning.ApplyPlan(t.T.Context(), t.As(domain.RoleDispatcher), id)
	if err != nil {
		t.T.Fatal(err)
	}
	return v
}

// Buys is who buys the request where in the plan; zero when nobody does.
func Buys(v *planning.PlanView, request domain.ID) planning.Assignment {
	for _, r := range v.Routes {
		for _, s := range r.Stops {
			for _, id := range s.Requests {
				if s.Kind == domain.StopBuy && id == request {
					return planning.Assignment{Driver: r.DriverID, Hospital: s.PlaceID}
				}
			}
		}
	}
	return planning.Assignment{}
}

// UnservedBecause is why the plan does not serve the request; "" when it does.
func UnservedBecause(v *planning.PlanView, request domain.ID) string {
	for _, u := range v.NotServed {
		if u.RequestID == request {
			return u.Code
		}
	}
	return ""
}
