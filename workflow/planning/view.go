package planning

import (
	"cmp"
	"context"
	"slices"
	"strconv"
	"strings"
	"time"

	"songyao/domain"
	"songyao/routing"
	"songyao/store"
	"songyao/workflow"
)

// PlanScore sums a plan up, in the order in which plans are compared; times in seconds
// after midnight, lengths in seconds, WeekSpread in minutes.
type PlanScore = routing.Score

// PlanView is a plan as users see it.
type PlanView struct {
	domain.Plan
	Input     PlanInput
	Midnight  time.Time // at which the day begins
	Score     *PlanScore
	Routes    []PlannedRoute
	NotServed []Unserved
	Before    *PlanScore // of a move by hand: what it was without
}

// At is a moment of the plan's day.
func (v *PlanView) At(second int) time.Time {
	return v.Midnight.Add(time.Duration(second) * time.Second)
}

// PlannedRoute is one driver's day.
type PlannedRoute struct {
	DriverID   domain.ID
	DriverName string
	Kits       int
	Minutes    int // from the first departure to the finish
	Travel     int // minutes of it on the road
	Finish     time.Time
	BreakFrom  *time.Time
	BreakTo    *time.Time
	Stops      []PlannedStop
}

// PlannedStop is a place at which a driver does something.
type PlannedStop struct {
	Kind      domain.StopKind
	PlaceID   domain.ID // the community or hospital; "" where the day starts
	PlaceName string
	Arrive    time.Time
	Begin     time.Time // when the queue is joined
	Leave     time.Time
	Requests  []domain.ID
	Done      []domain.ID // of these, in a driver's own route
	// Doors are, at a compound, the same requests in the order of a walk through it.
	Doors []Door
	Flags []domain.DrugFlag // of any of their drugs: a cold box, a paper, a gap that is dangerous
}

// Door is where some of the requests of a stop live.
type Door struct {
	Building string
	Unit     string
	Floor    string
	Requests []domain.ID
}

// Unserved is a request without a place in the plan, and why.
type Unserved struct {
	RequestID domain.ID
	Code      string
}

// Text says why in the language.
func (u Unserved) Text(lang domain.Lang) string {
	code := "unserved_" + u.Code
	return domain.FieldError{Code: code}.Text(lang)
}

// viewNames is what a plan's view needs beside the plan.
type viewNames struct {
	communities map[domain.ID]string
	hospitals   map[domain.ID]domain.Hospital
	drivers     map[domain.ID]string
	doors       map[domain.ID]*store.RequestAddress
	flags       map[domain.ID][]domain.DrugFlag // by request
}

// newPlanView is a plan without its routes.
func newPlanView(p *domain.Plan, place domain.Place) (*PlanView, error) {
	v := &PlanView{Plan: *p}
	v.Problem, v.Result = nil, nil
	if err := p.Wanted.Into(&v.Input); err != nil {
		return nil, err
	}
	var err error
	v.Midnight, err = p.PlannedOn.Start(place.Location())
	return v, err
}

// planView completes a plan with the names of everything in it.
func (svc *Service) planView(ctx context.Context, p *domain.Plan) (*PlanView, error) {
	draft, result, err := planDocuments(p)
	if err != nil {
		return nil, err
	}
	return svc.describePlan(ctx, p, draft, result)
}

// describePlan is a plan with these routes, some or all of its own.
func (svc *Service) describePlan(ctx context.Context, p *domain.Plan, draft *draft, result *routing.Plan) (*PlanView, error) {
	communities, err := svc.Store.CommunitiesByID(ctx, p.Communities)
	if err != nil {
		return nil, err
	}
	v, err := newPlanView(p, communities[0].Place)
	if err != nil || len(p.Result) == 0 {
		return v, err
	}
	names := viewNames{communities: map[domain.ID]string{}}
	for _, c := range communities {
		names.communities[c.ID] = c.Name
	}
	var hospitals, drivers, requests []domain.ID
	for _, h := range draft.Problem.Hospitals {
		hospitals = append(hospitals, domain.ID(h.ID))
	}
	for i := range result.Routes {
		drivers = append(drivers, domain.ID(result.Routes[i].Driver))
		requests = append(requests, routeRequests(&result.Routes[i])...)
	}
	if names.hospitals, err = svc.Store.HospitalsByID(ctx, hospitals); err != nil {
		return nil, err
	}
	if names.drivers, err = svc.Store.StaffNames(ctx, drivers); err != nil {
		return nil, err
	}
	slices.Sort(requests)
	doors, err := svc.Store.RequestAddresses(ctx, p.Communities, slices.Compact(requests))
	if err != nil {
		return nil, err
	}
	names.doors = index(doors, func(d *store.RequestAddress) domain.ID { return d.ID })
	if names.flags, err = svc.requestFlags(ctx, p.Communities, slices.Compact(requests)); err != nil {
		return nil, err
	}
	v.describe(draft, result, &names)
	return v, nil
}

// requestFlags lists what to know of the drugs of each request.
func (svc *Service) requestFlags(ctx context.Context, communities, requests []domain.ID) (map[domain.ID][]domain.DrugFlag, error) {
	lines, err := svc.Store.LinesOf(ctx, domain.Scope{Communities: communities}, requests)
	if err != nil {
		return nil, err
	}
	drugs, err := svc.Store.DrugsByID(ctx, workflow.Products(lines))
	if err != nil {
		return nil, err
	}
	of, out := workflow.FlagsOf(lines, drugs), map[domain.ID][]domain.DrugFlag{}
	for _, l := range lines {
		if l.Status != domain.LineDropped {
			out[l.RequestID] = append(out[l.RequestID], of[l.ID]...)
		}
	}
	return out, nil
}

// describe puts the result in the words of users.
func (v *PlanView) describe(draft *draft, result *routing.Plan, names *viewNames) {
	v.Score, v.Routes, v.NotServed = &result.Score, []PlannedRoute{}, []Unserved{}
	for i := range result.Routes {
		r := &result.Routes[i]
		route := PlannedRoute{
			DriverID: domain.ID(r.Driver), DriverName: names.drivers[domain.ID(r.Driver)], Kits: r.Kits,
			Minutes: (r.Finish - r.Stops[0].Arrive) / 60, Travel: r.Travel / 60, Finish: v.At(r.Finish), Stops: []PlannedStop{},
		}
		if r.Break != nil {
			from, to := v.At(r.Break.Begin), v.At(r.Break.End)
			route.BreakFrom, route.BreakTo = &from, &to
		}
		for j := range r.Stops {
			route.Stops = append(route.Stops, v.stop(draft, &r.Stops[j], names))
		}
		v.Routes = append(v.Routes, route)
	}
	for _, u := range result.Unserved {
		v.NotServed = append(v.NotServed, Unserved{domain.ID(u.Errand), string(u.Reason)})
	}
	for _, l := range draft.Left {
		v.NotServed = append(v.NotServed, Unserved(l))
	}
}

// stop is one stop of a route as users see it: with names and clock times, and for a compound
// the doors in the order of a walk.
func (v *PlanView) stop(draft *draft, s *routing.Stop, names *viewNames) PlannedStop {
	out := PlannedStop{
		Kind: domain.StopKind(s.Kind), Arrive: v.At(s.Arrive), Begin: v.At(s.Begin), Leave: v.At(s.Leave), Requests: requestIDs(s.Errands),
	}
	switch s.Kind {
	case routing.Buy:
		out.PlaceID = domain.ID(draft.Problem.Hospitals[s.Place].ID)
		out.PlaceName = names.hospitals[out.PlaceID].Name
	case routing.Pickup, routing.Return:
		out.PlaceID = domain.ID(draft.Problem.Compounds[s.Place].ID)
		out.PlaceName = names.communities[out.PlaceID]
		out.Doors = doorsOf(out.Requests, names.doors)
		out.Requests = []domain.ID{}
		for _, d := range out.Doors {
			out.Requests = append(out.Requests, d.Requests...)
		}
	case routing.Start, routing.End:
	}
	for _, flag := range domain.DrugFlags() {
		if slices.ContainsFunc(out.Requests, func(id domain.ID) bool { return slices.Contains(names.flags[id], flag) }) {
			out.Flags = append(out.Flags, flag)
		}
	}
	return out
}

// requestIDs are the requests of errands, which go by the request's id.
func requestIDs(errands []string) []domain.ID {
	out := make([]domain.ID, len(errands))
	for i, id := range errands {
		out[i] = domain.ID(id)
	}
	return out
}

// doorsOf puts requests into the order of a walk: by building, entrance, floor and
// room; those of one floor together.
func doorsOf(requests []domain.ID, doors map[domain.ID]*store.RequestAddress) []Door {
	known := slices.DeleteFunc(slices.Clone(requests), func(id domain.ID) bool { return doors[id] == nil })
	slices.SortStableFunc(known, func(x, y domain.ID) int {
		a, b := doors[x], doors[y]
		return cmp.Or(compareNatural(a.Building, b.Building), compareNatural(a.Unit, b.Unit), compareNatural(a.Room, b.Room), cmp.Compare(x, y))
	})
	out := []Door{}
	for _, id := range known {
		d := doors[id]
		next := Door{Building: d.Building, Unit: d.Unit, Floor: floor(d.Room)}
		if n := len(out); n == 0 || out[n-1].Building != next.Building || out[n-1].Unit != next.Unit || out[n-1].Floor != next.Floor {
			out = append(out, next)
		}
		last := &out[len(out)-1]
		last.Requests = append(last.Requests, id)
	}
	return out
}

// floor is what a room's number says of it: 501 is on the 5th, 1203 on the 12th.
func floor(room string) string {
	n := strings.IndexFunc(room, func(r rune) bool { return r < '0' || r > '9' })
	if n < 0 {
		n = len(room)
	}
	if n < 3 {
		return ""
	}
	return room[:n-2]
}

// compareNatural compares numbers as numbers: building 9 comes before 10.
func compareNatural(a, b string) int {
	x, errX := strconv.Atoi(a)
	y, errY := strconv.Atoi(b)
	if errX == nil && errY == nil {
		return cmp.Compare(x, y)
	}
	return strings.Compare(a, b)
}
