package planning

import (
	"context"
	"slices"
	"time"

	"songyao/domain"
	"songyao/routing"
	"songyao/store"
	"songyao/workflow/usecase"
)

// MyRoute is a driver's own way of today as it stands now. Places and times are the
// plan's; what there is no longer to do at a stop is left out, with the stop if nothing
// remains of it, and what is done is said to be.
type MyRoute struct {
	Plan      *domain.Plan
	Route     PlannedRoute
	Unplanned []Unplanned
}

// Unplanned is a request that its driver is to buy at a hospital, though his route does
// not say so: it was given to him, or to another hospital, since.
type Unplanned struct{ RequestID, HospitalID domain.ID }

// MyRoute is the caller's own way in the plan that was applied last for today.
// Errors: not_found.
func (svc *Service) MyRoute(ctx context.Context, c *usecase.Invocation) (*MyRoute, error) {
	scope := c.Scope()
	now := svc.Now()
	// A day is not the same everywhere; each plan is asked for its own.
	since := domain.DateOf(now.Add(-24*time.Hour), time.UTC)
	homes, err := svc.Store.PlanHomes(ctx, scope, since)
	if err != nil {
		return nil, err
	}
	communities, err := svc.Store.CommunitiesByID(ctx, homes)
	if err != nil {
		return nil, err
	}
	home := index(communities, func(c *domain.Community) domain.ID { return c.ID })
	plans, err := svc.Store.AppliedPlans(ctx, domain.Scope{Communities: homes}, since)
	if err != nil {
		return nil, err
	}
	newer := map[domain.ID]bool{}
	for _, brief := range plans {
		if newer[brief.CommunityID] || brief.PlannedOn != home[brief.CommunityID].Day(now) {
			continue
		}
		newer[brief.CommunityID] = true // an earlier one of the same community no longer holds
		p, err := svc.Store.Plan(ctx, domain.In(brief.CommunityID), brief.ID)
		if err != nil {
			return nil, err
		}
		draft, result, err := planDocuments(p)
		if err != nil {
			return nil, err
		}
		for i := range result.Routes {
			if r := &result.Routes[i]; r.Driver == string(c.Who.StaffID) {
				return svc.currentRoute(ctx, scope, p, draft, r)
			}
		}
	}
	return nil, domain.NotFound("plan")
}

// currentRoute holds a route of the plan against the requests as they are.
func (svc *Service) currentRoute(ctx context.Context, scope domain.Scope, p *domain.Plan, draft *draft, r *routing.Route) (*MyRoute, error) {
	rows, err := svc.Store.RouteRequests(ctx, scope, routeRequests(r))
	if err != nil {
		return nil, err
	}
	assigned, err := svc.Store.UnpurchasedRequests(ctx, scope.Fit(), scope.Carrier)
	if err != nil {
		return nil, err
	}
	// Who is not fit to serve sees what is in hand, and nothing more.
	rows = slices.DeleteFunc(rows, func(e store.RouteRequest) bool { return !e.Held && slices.Contains(scope.Held, e.CommunityID) })
	errands := index(rows, func(e *store.RouteRequest) domain.ID { return e.ID })
	planned := map[domain.ID]bool{}
	stops, kits := []routing.Stop{}, map[string]bool{}
	for _, s := range r.Stops {
		s.Errands = slices.DeleteFunc(s.Errands, func(id string) bool {
			e := errands[domain.ID(id)]
			return e == nil || !stillApplies(e, scope.Carrier, &s, draft)
		})
		if len(s.Errands) == 0 && s.Kind != routing.Start && s.Kind != routing.End {
			continue
		}
		stops = append(stops, s)
		for _, id := range s.Errands {
			kits[id] = true
			planned[domain.ID(id)] = planned[domain.ID(id)] || s.Kind == routing.Buy
		}
	}
	r.Stops, r.Kits = stops, len(kits)
	v, err := svc.describePlan(ctx, p, draft, &routing.Plan{Routes: []routing.Route{*r}})
	if err != nil {
		return nil, err
	}
	out := &MyRoute{Plan: p, Route: v.Routes[0], Unplanned: []Unplanned{}}
	for i := range out.Route.Stops {
		s := &out.Route.Stops[i]
		for j := range s.Doors { // nobody's door after the task
			s.Doors[j].Requests = slices.DeleteFunc(s.Doors[j].Requests, func(id domain.ID) bool {
				e := errands[id]
				return !e.Held && (e.DriverID != scope.Carrier || e.Bought())
			})
		}
		s.Doors = slices.DeleteFunc(s.Doors, func(d Door) bool { return len(d.Requests) == 0 })
		for _, id := range s.Requests {
			if isDone(errands[id], s.Kind) {
				s.Done = append(s.Done, id)
			}
		}
	}
	for i := range assigned {
		if a := &assigned[i]; !planned[a.ID] {
			out.Unplanned = append(out.Unplanned, Unplanned{a.ID, a.HospitalID})
		}
	}
	return out, nil
}

// routeRequests lists the requests of a route.
func routeRequests(r *routing.Route) []domain.ID {
	var out []domain.ID
	for _, s := range r.Stops {
		out = append(out, requestIDs(s.Errands)...)
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// stillApplies reports whether a request belongs to a stop of its driver's route: to be done
// there, or done. What he holds he has picked up and brings back, whatever became of it.
func stillApplies(e *store.RouteRequest, driver domain.ID, s *routing.Stop, draft *draft) bool {
	his := e.DriverID == driver && (e.State == domain.HospitalAssigned || e.Bought())
	if s.Kind == routing.Buy {
		return his && string(e.HospitalID) == draft.Problem.Hospitals[s.Place].ID
	}
	return his || e.Held
}

// isDone reports whether what a stop is for has been done for the request.
func isDone(e *store.RouteRequest, kind domain.StopKind) bool {
	switch kind {
	case domain.StopPickup:
		return e.Held || e.Bought()
	case domain.StopBuy:
		return e.Bought()
	case domain.StopReturn:
		return e.Bought() && !e.Held
	case domain.StopStart, domain.StopEnd:
	}
	return false
}
