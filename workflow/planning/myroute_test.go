package planning_test

import (
	"slices"
	"testing"
	"time"

	"songyao/domain"
	"songyao/workflow"
	"songyao/workflow/flowtest"
	"songyao/workflow/planning"
)

// TestMyRoute: a driver finds his own way of today, of the plan that holds.
func TestMyRoute(t *testing.T) {
	eachTown(t, func(t *testing.T, w *town) {
		_, err := w.Planning.MyRoute(t.Context(), w.As(domain.RoleDriver))
		flowtest.WantCode(t, err, "not_found")
		w.Waiting()
		v := w.Apply(w.Planned(func(in *planning.PlanInput) { in.Drivers = w.Cars[:1] }).ID)
		mine := flowtest.Must(w.Planning.MyRoute(t.Context(), w.As(domain.RoleDriver)))
		if mine.Plan.ID != v.ID || mine.Route.DriverID != w.Cars[0] || len(mine.Unplanned) != 0 {
			t.Errorf("%+v", mine)
		}
		w.Pass(time.Minute)
		w.Apply(w.Planned(func(in *planning.PlanInput) { in.Drivers = w.Cars[1:] }).ID)
		_, err = w.Planning.MyRoute(t.Context(), w.As(domain.RoleDriver))
		flowtest.WantCode(t, err, "not_found")
		w.Pass(24 * time.Hour)
		_, err = w.Planning.MyRoute(t.Context(), w.As(domain.RoleDriver))
		flowtest.WantCode(t, err, "not_found")
	})
}

// TestMyRouteTellsTheTruth: after the plan was applied one request is cancelled, one goes
// to another driver, one to another hospital, one is bought, one was short and one is
// cancelled with its card in the car. The driver's sheet says of each what is left to do.
func TestMyRouteTellsTheTruth(t *testing.T) {
	eachTown(t, func(t *testing.T, w *town) {
		cancelled, gone, elsewhere, bag, short, inCar, plain := w.Waiting(), w.Waiting(), w.Waiting(), w.Waiting(), w.Waiting(), w.Waiting(), w.Waiting()
		all := []*workflow.RequestView{cancelled, gone, elsewhere, bag, short, inCar, plain}
		v := w.Apply(w.Planned(func(in *planning.PlanInput) {
			in.Drivers = w.Cars[:1]
			for _, r := range all {
				in.Locks = append(in.Locks, planning.PlanLock{RequestID: r.ID, DriverID: w.Cars[0], HospitalID: w.Hospitals[0]})
			}
		}).ID)
		// sheet is what the driver's sheet says of a request: where it stands, and with a
		// star where that is done.
		sheet := func(id domain.ID) (out []string) {
			t.Helper()
			stops := flowtest.Must(w.Planning.MyRoute(t.Context(), w.As(domain.RoleDriver))).Route.Stops
			over := slices.ContainsFunc(stops, func(s planning.PlannedStop) bool { // nobody's door after the task
				return s.Kind == domain.StopReturn && slices.Contains(s.Done, id)
			})
			for _, s := range stops {
				inDoors := slices.ContainsFunc(s.Doors, func(d planning.Door) bool { return slices.Contains(d.Requests, id) })
				switch has := slices.Contains(s.Requests, id); {
				case has && slices.Contains(s.Done, id):
					out = append(out, string(s.Kind)+"*")
				case has:
					out = append(out, string(s.Kind))
				}
				if s.PlaceName == w.communityName() && inDoors != (slices.Contains(s.Requests, id) && !over) {
					t.Errorf("the walk through the compound says otherwise: %+v", s)
				}
			}
			return out
		}
		want := func(when string, of *workflow.RequestView, stops ...string) {
			t.Helper()
			if got := sheet(of.ID); !slices.Equal(got, stops) {
				t.Errorf("%s: the sheet says %v, want %v", when, got, stops)
			}
		}
		for _, r := range all {
			want("as planned", r, "pickup", "buy", "return")
		}
		w.Fire(cancelled.ID, domain.RoleOperator, workflow.Cancel{Reason: "儿子送来了"})
		want("cancelled", cancelled)
		w.Fire(gone.ID, domain.RoleDispatcher, workflow.ReassignHospital{AssignHospital: workflow.AssignHospital{HospitalID: w.Hospitals[0], DriverID: w.Cars[1]}, Reason: "顺路"})
		want("given to somebody else", gone)
		for _, r := range []*workflow.RequestView{elsewhere, bag, short, inCar} {
			w.handAll(r, w.Cars[0])
		}
		want("picked up", bag, "pickup*", "buy", "return")
		w.Fire(elsewhere.ID, domain.RoleDispatcher, workflow.ReassignHospital{AssignHospital: workflow.AssignHospital{HospitalID: w.Hospitals[1], DriverID: w.Cars[0]}, Reason: "那里有"})
		want("to be bought elsewhere", elsewhere, "pickup*", "return")
		w.Fire(bag.ID, domain.RoleDriver, flowtest.Bought(w.state(bag.ID)))
		want("bought", bag, "pickup*", "buy*", "return")
		w.Fire(short.ID, domain.RoleDriver, workflow.ReportShortage{LineIDs: []domain.ID{short.Lines[0].ID}, Seen: "没货"})
		want("short: the card comes home", short, "pickup*", "return")
		w.Fire(inCar.ID, domain.RoleOperator, workflow.Cancel{Reason: "不要了"})
		want("cancelled on the way: the card comes home", inCar, "pickup*", "return")
		want("untouched", plain, "pickup", "buy", "return")
		w.handAll(bag, w.Staff[domain.RoleCourier])
		want("handed back", bag, "pickup*", "buy*", "return*")
		w.handAll(inCar, w.Staff[domain.RoleCollector])
		want("the card of the cancelled one handed back", inCar)
		mine := flowtest.Must(w.Planning.MyRoute(t.Context(), w.As(domain.RoleDriver)))
		if !slices.Equal(mine.Unplanned, []planning.Unplanned{{RequestID: elsewhere.ID, HospitalID: w.Hospitals[1]}}) || mine.Route.Kits != 4 || mine.Route.Finish != v.Routes[0].Finish {
			t.Errorf("%d kits, beside them %+v", mine.Route.Kits, mine.Unplanned)
		}
		// What remains is cancelled too: no stop is left but the start.
		w.Fire(plain.ID, domain.RoleOperator, workflow.Cancel{Reason: "不要了"})
		w.handAll(elsewhere, w.Staff[domain.RoleCollector])
		w.Fire(elsewhere.ID, domain.RoleOperator, workflow.Cancel{Reason: "不要了"})
		w.handAll(short, w.Staff[domain.RoleCollector])
		mine = flowtest.Must(w.Planning.MyRoute(t.Context(), w.As(domain.RoleDriver)))
		if kinds := kindsOf(&mine.Route); !slices.Equal(kinds, []domain.StopKind{domain.StopStart, domain.StopPickup, domain.StopBuy, domain.StopReturn}) {
			t.Errorf("with one bag, bought and handed back: %v", kinds)
		}
	})
}

// TestMyRouteOfTheUnfit: a driver whose test has expired sees what is in hand and has to
// come home, and nothing of what he would still have to fetch.
func TestMyRouteOfTheUnfit(t *testing.T) {
	eachTown(t, func(t *testing.T, w *town) {
		held, other := w.Waiting(), w.Waiting()
		w.Apply(w.Planned(func(in *planning.PlanInput) { in.Drivers = w.Cars[:1] }).ID)
		w.handAll(held, w.Cars[0])
		unfit := w.As(domain.RoleDriver)
		unfit.Who.Unfit = map[domain.ID][]domain.Lack{w.Community: {domain.LackTest}}
		unfit.Roles = []domain.Role{domain.RoleDriver}
		for _, s := range flowtest.Must(w.Planning.MyRoute(t.Context(), unfit)).Route.Stops {
			if slices.Contains(s.Requests, other.ID) || s.Kind != domain.StopStart && !slices.Contains(s.Requests, held.ID) {
				t.Errorf("%s of %v", s.Kind, s.Requests)
			}
		}
	})
}

func kindsOf(r *planning.PlannedRoute) []domain.StopKind {
	var out []domain.StopKind
	for _, s := range r.Stops {
		out = append(out, s.Kind)
	}
	return out
}

func (t *town) communityName() string {
	return flowtest.Must(t.Store.CommunitiesByID(t.T.Context(), []domain.ID{t.Community}))[0].Name
}
