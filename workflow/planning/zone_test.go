package planning_test

import (
	"slices"
	"testing"

	"songyao/domain"
	"songyao/workflow/flowtest"
	"songyao/workflow/office"
	"songyao/workflow/planning"
	"songyao/workflow/usecase"
)

// TestZonesOfDrivers: two communities are planned together. One driver serves both, one
// only the first, one only the second; each gets the requests that are his to serve, and
// nobody is sent, by lock or by hand, where he has no business.
func TestZonesOfDrivers(t *testing.T) {
	eachTown(t, func(t *testing.T, w *town) {
		other := &town{w.Neighbours()}
		here := w.Cars[1]
		there := w.Hire(domain.Grant{Role: domain.RoleDriver, CommunityID: other.Community})
		both := w.Hire(domain.Grant{Role: domain.RoleDriver, District: "丰台"})
		boss := &usecase.Invocation{Who: &domain.Principal{StaffID: w.Staff[domain.RoleDispatcher], In: map[domain.ID][]domain.Role{
			w.Community: {domain.RoleDispatcher}, other.Community: {domain.RoleDispatcher},
		}}, Roles: domain.Roles()}
		as := func(driver, community domain.ID) *usecase.Invocation {
			return &usecase.Invocation{Who: &domain.Principal{StaffID: driver, In: map[domain.ID][]domain.Role{community: {domain.RoleDriver}}}, Roles: domain.Roles()}
		}
		var ours, theirs []domain.ID
		for range 3 {
			ours, theirs = append(ours, w.Waiting().ID), append(theirs, other.Waiting().ID)
		}
		ask := func(edit ...func(*planning.PlanInput)) (*planning.PlanView, error) {
			in := w.Input(edit...)
			in.Communities = []domain.ID{other.Community, w.Community}
			v, err := w.Planning.CreatePlan(t.Context(), boss, in)
			if err != nil {
				return nil, err
			}
			return w.UntilSeenBy(boss, v.ID, domain.PlanReady), nil
		}
		with := func(drivers ...domain.ID) func(*planning.PlanInput) {
			return func(in *planning.PlanInput) { in.Drivers = drivers }
		}
		alone := flowtest.Must(ask(with(here)))
		for _, id := range theirs {
			if code := flowtest.UnservedBecause(alone, id); code != "no_driver" {
				t.Errorf("nobody drives for the second community: %q", code)
			}
		}
		if flowtest.Buys(alone, ours[0]).Driver != here {
			t.Errorf("%+v", alone.NotServed)
		}
		for name, c := range map[string]struct{ driver, request domain.ID }{"first": {there, ours[0]}, "second": {here, theirs[0]}} {
			_, err := ask(func(in *planning.PlanInput) {
				in.Locks = []planning.PlanLock{{RequestID: c.request, DriverID: c.driver}}
			})
			if e := domain.AsError(err); err == nil || e.Code != "not_a_driver" || e.Fields[0].Pointer != "/locks/0/driver_id" {
				t.Errorf("locked to who does not serve the %s: %v", name, err)
			}
		}
		v := flowtest.Must(ask(with(here, there)))
		for _, id := range ours {
			if got := flowtest.Buys(v, id).Driver; got != here {
				t.Errorf("ours with %s, want %s", got, here)
			}
		}
		for _, id := range theirs {
			if got := flowtest.Buys(v, id).Driver; got != there {
				t.Errorf("theirs with %s, want %s", got, there)
			}
		}
		_, err := w.Planning.MoveInPlan(t.Context(), boss, v.ID, planning.PlanMove{Requests: theirs[:1], DriverID: here})
		if e := domain.AsError(err); err == nil || e.Code != "move_refused" || e.Fields[0].Code != "unserved_no_driver" {
			t.Errorf("moved by hand out of the zone: %v", err)
		}
		if shared := flowtest.Must(ask(with(both))); len(shared.NotServed) > 0 || shared.Routes[0].Kits != 6 {
			t.Errorf("who serves both: %+v", shared.NotServed)
		}
		flowtest.Must(w.Planning.ApplyPlan(t.Context(), boss, v.ID))
		// The plan is kept with the first community; who drives for the second finds his route,
		// and nothing of the first in it.
		for driver, c := range map[domain.ID]struct {
			community domain.ID
			requests  []domain.ID
		}{here: {w.Community, ours}, there: {other.Community, theirs}} {
			mine := flowtest.Must(w.Planning.MyRoute(t.Context(), as(driver, c.community)))
			if mine.Plan.ID != v.ID || mine.Route.DriverID != driver || mine.Route.Kits != 3 {
				t.Errorf("%s: %+v", driver, mine.Route)
			}
			for _, s := range mine.Route.Stops {
				if s.Kind != domain.StopBuy && s.Kind != domain.StopStart && s.PlaceID != c.community ||
					slices.ContainsFunc(s.Requests, func(id domain.ID) bool { return !slices.Contains(c.requests, id) }) {
					t.Errorf("%s at %s of %v", s.Kind, s.PlaceName, s.Requests)
				}
			}
			rows := flowtest.Must(w.Store.CommunitiesByID(t.Context(), []domain.ID{w.Community, other.Community}))
			for _, d := range flowtest.Must(planning.LoadDay(w.Planning, t.Context(), rows, "2020-06-15")).Drives {
				if d.DriverID == driver && d.CommunityID != c.community {
					t.Errorf("driven for %s: %+v", d.CommunityID, d)
				}
			}
		}
		w.Verified()
	})
}

// TestZoneLostMeanwhile: a driver is taken off a community between the preview and the
// application; the plan says so and writes nothing.
func TestZoneLostMeanwhile(t *testing.T) {
	eachTown(t, func(t *testing.T, w *town) {
		other := &town{w.Neighbours()}
		both := w.Hire(domain.Grant{Role: domain.RoleDriver, CommunityID: w.Community}, domain.Grant{Role: domain.RoleDriver, CommunityID: other.Community})
		boss := &usecase.Invocation{Who: &domain.Principal{StaffID: w.Staff[domain.RoleDispatcher], In: map[domain.ID][]domain.Role{
			w.Community: {domain.RoleDispatcher}, other.Community: {domain.RoleDispatcher},
		}}, Roles: domain.Roles()}
		w.Waiting()
		gone := other.Waiting()
		in := w.Input(func(in *planning.PlanInput) {
			in.Communities, in.Drivers = []domain.ID{w.Community, other.Community}, []domain.ID{both}
		})
		v := w.UntilSeenBy(boss, flowtest.Must(w.Planning.CreatePlan(t.Context(), boss, in)).ID, domain.PlanReady)
		if flowtest.Buys(v, gone.ID).Driver != both {
			t.Fatalf("%+v", v.NotServed)
		}
		flowtest.Must(w.Office.UpdateStaff(t.Context(), w.Admin(), both, func(s *office.StaffView) error {
			s.Grants = []domain.Grant{{Role: domain.RoleDriver, CommunityID: w.Community}}
			return nil
		}))
		_, err := w.Planning.ApplyPlan(t.Context(), boss, v.ID)
		if e := domain.AsError(err); err == nil || e.Code != "plan_outdated" || !slices.Equal(e.Related, []domain.ID{gone.ID}) || e.Fields[0].Code != "not_a_driver" {
			t.Errorf("%v", err)
		}
		if is := other.state(gone.ID); is.State != domain.CardCollected {
			t.Errorf("%s", is.State)
		}
	})
}

// TestKitWithSomebodyFromElsewhere: a kit that a driver of another community has in hand is
// taken to be at its compound, as with any colleague.
func TestKitWithSomebodyFromElsewhere(t *testing.T) {
	r := planning.NewRows()
	next := r.Communities[0]
	next.ID = "c1"
	r.Communities = append(r.Communities, next)
	r.Zones[0].CommunityID = "c1"
	q := r.Request(planning.CarA, "", "pill")
	d, err := r.Build(r.Input(func(in *planning.PlanInput) { in.Communities = []domain.ID{planning.Compound, "c1"} }), planning.Dawn)
	if err != nil {
		t.Fatal(err)
	}
	if e := planning.ErrandFor(d, q.ID); e == nil || e.Driver != "" || e.State != 0 {
		t.Errorf("%+v", e)
	}
	for i, want := range [][]int{{1}, {0}} {
		if got := d.Problem.Drivers[i].Compounds; !slices.Equal(got, want) {
			t.Errorf("driver %d serves %v, want %v", i, got, want)
		}
	}
}
