package workflow

import (
	"slices"
	"testing"

	"songyao/domain"
)

// TestZonesOfDrivers: two communities are planned together. One driver serves both, one
// only the first, one only the second; each gets the requests that are his to serve, and
// nobody is sent, by lock or by hand, where he has no business.
func TestZonesOfDrivers(t *testing.T) {
	eachTown(t, func(t *testing.T, w *town) {
		other := w.neighbours()
		here := w.cars[1]
		there := w.hire(domain.Grant{Role: domain.RoleDriver, CommunityID: other.community})
		both := w.hire(domain.Grant{Role: domain.RoleDriver, District: "丰台"})
		boss := &Call{Who: &domain.Principal{StaffID: w.staff[domain.RoleDispatcher], In: map[domain.ID][]domain.Role{
			w.community: {domain.RoleDispatcher}, other.community: {domain.RoleDispatcher},
		}}, Roles: domain.Roles()}
		as := func(driver, community domain.ID) *Call {
			return &Call{Who: &domain.Principal{StaffID: driver, In: map[domain.ID][]domain.Role{community: {domain.RoleDriver}}}, Roles: domain.Roles()}
		}
		var ours, theirs []domain.ID
		for range 3 {
			ours, theirs = append(ours, w.waiting().ID), append(theirs, other.waiting().ID)
		}
		ask := func(edit ...func(*PlanInput)) (*PlanView, error) {
			in := w.input(edit...)
			in.Communities = []domain.ID{other.community, w.community}
			v, err := w.flow.CreatePlan(t.Context(), boss, in)
			if err != nil {
				return nil, err
			}
			return w.untilSeenBy(boss, v.ID, domain.PlanReady), nil
		}
		with := func(drivers ...domain.ID) func(*PlanInput) {
			return func(in *PlanInput) { in.Drivers = drivers }
		}
		alone := must(ask(with(here)))
		for _, id := range theirs {
			if code := unservedBecause(alone, id); code != "no_driver" {
				t.Errorf("nobody drives for the second community: %q", code)
			}
		}
		if buys(alone, ours[0]).Driver != here {
			t.Errorf("%+v", alone.NotServed)
		}
		for name, c := range map[string]struct{ driver, request domain.ID }{"first": {there, ours[0]}, "second": {here, theirs[0]}} {
			_, err := ask(func(in *PlanInput) { in.Locks = []PlanLock{{RequestID: c.request, DriverID: c.driver}} })
			if e := domain.AsError(err); err == nil || e.Code != "not_a_driver" || e.Fields[0].Pointer != "/locks/0/driver_id" {
				t.Errorf("locked to who does not serve the %s: %v", name, err)
			}
		}
		v := must(ask(with(here, there)))
		for _, id := range ours {
			if got := buys(v, id).Driver; got != here {
				t.Errorf("ours with %s, want %s", got, here)
			}
		}
		for _, id := range theirs {
			if got := buys(v, id).Driver; got != there {
				t.Errorf("theirs with %s, want %s", got, there)
			}
		}
		_, err := w.flow.MoveInPlan(t.Context(), boss, v.ID, PlanMove{Requests: theirs[:1], DriverID: here})
		if e := domain.AsError(err); err == nil || e.Code != "move_refused" || e.Fields[0].Code != "unserved_no_driver" {
			t.Errorf("moved by hand out of the zone: %v", err)
		}
		if shared := must(ask(with(both))); len(shared.NotServed) > 0 || shared.Routes[0].Kits != 6 {
			t.Errorf("who serves both: %+v", shared.NotServed)
		}
		must(w.flow.ApplyPlan(t.Context(), boss, v.ID))
		// The plan is kept with the first community; who drives for the second finds his route,
		// and nothing of the first in it.
		for driver, c := range map[domain.ID]struct {
			community domain.ID
			requests  []domain.ID
		}{here: {w.community, ours}, there: {other.community, theirs}} {
			mine := must(w.flow.MyRoute(t.Context(), as(driver, c.community)))
			if mine.Plan.ID != v.ID || mine.Route.DriverID != driver || mine.Route.Kits != 3 {
				t.Errorf("%s: %+v", driver, mine.Route)
			}
			for _, s := range mine.Route.Stops {
				if s.Kind != domain.StopBuy && s.Kind != domain.StopStart && s.PlaceID != c.community ||
					slices.ContainsFunc(s.Requests, func(id domain.ID) bool { return !slices.Contains(c.requests, id) }) {
					t.Errorf("%s at %s of %v", s.Kind, s.PlaceName, s.Requests)
				}
			}
			rows := must(w.st.CommunitiesByID(t.Context(), []domain.ID{w.community, other.community}))
			for _, d := range must(w.flow.planning(t.Context(), rows, "2020-06-15")).Drives {
				if d.DriverID == driver && d.CommunityID != c.community {
					t.Errorf("driven for %s: %+v", d.CommunityID, d)
				}
			}
		}
		w.verified()
	})
}

// TestZoneLostMeanwhile: a driver is taken off a community between the preview and the
// application; the plan says so and writes nothing.
func TestZoneLostMeanwhile(t *testing.T) {
	eachTown(t, func(t *testing.T, w *town) {
		other := w.neighbours()
		both := w.hire(domain.Grant{Role: domain.RoleDriver, CommunityID: w.community}, domain.Grant{Role: domain.RoleDriver, CommunityID: other.community})
		boss := &Call{Who: &domain.Principal{StaffID: w.staff[domain.RoleDispatcher], In: map[domain.ID][]domain.Role{
			w.community: {domain.RoleDispatcher}, other.community: {domain.RoleDispatcher},
		}}, Roles: domain.Roles()}
		w.waiting()
		gone := other.waiting()
		in := w.input(func(in *PlanInput) {
			in.Communities, in.Drivers = []domain.ID{w.community, other.community}, []domain.ID{both}
		})
		v := w.untilSeenBy(boss, must(w.flow.CreatePlan(t.Context(), boss, in)).ID, domain.PlanReady)
		if buys(v, gone.ID).Driver != both {
			t.Fatalf("%+v", v.NotServed)
		}
		must(w.flow.UpdateStaff(t.Context(), w.admin(), both, func(s *StaffView) error {
			s.Grants = []domain.Grant{{Role: domain.RoleDriver, CommunityID: w.community}}
			return nil
		}))
		_, err := w.flow.ApplyPlan(t.Context(), boss, v.ID)
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
	r := newRows()
	next := r.Communities[0]
	next.ID = "c1"
	r.Communities = append(r.Communities, next)
	r.Zones[0].CommunityID = "c1"
	q := r.request(carA, "", "pill")
	d, err := r.build(r.input(func(in *PlanInput) { in.Communities = []domain.ID{compound, "c1"} }), dawn)
	if err != nil {
		t.Fatal(err)
	}
	if e := plannedErrand(d, q.ID); e == nil || e.Driver != "" || e.State != 0 {
		t.Errorf("%+v", e)
	}
	for i, want := range [][]int{{1}, {0}} {
		if got := d.Problem.Drivers[i].Compounds; !slices.Equal(got, want) {
			t.Errorf("driver %d serves %v, want %v", i, got, want)
		}
	}
}
