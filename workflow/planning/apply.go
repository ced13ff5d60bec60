package planning

import (
	"context"
	"fmt"
	"maps"
	"slices"
	"time"

	"songyao/domain"
	"songyao/routing"
	"songyao/workflow"
	"songyao/workflow/usecase"
)

// ApplyPlan assigns hospital and driver of every request that the plan serves: in all
// its communities in one transaction, and once, however often it is asked for. Requests
// that are as planned already are left alone, and those born since do not matter.
//
// Errors: not_found, stale_version, plan_state; plan_outdated when the world is no
// longer as the plan took it to be, with what differs, and then nothing is written.
func (svc *Service) ApplyPlan(ctx context.Context, c *usecase.Invocation, id domain.ID) (*PlanView, error) {
	return usecase.Do(ctx, svc.Engine, c, func(now time.Time) (*PlanView, *domain.Change, error) {
		p, err := svc.visiblePlan(ctx, c, id)
		if err != nil {
			return nil, nil, err
		}
		if p.State == domain.PlanApplied {
			v, err := svc.planView(ctx, p)
			return v, nil, err
		}
		if err := c.CheckVersion(p.Version); err != nil {
			return nil, nil, err
		}
		if p.State != domain.PlanReady {
			return nil, nil, domain.Conflict("plan_state", string(p.State))
		}
		communities, err := svc.Store.CommunitiesByID(ctx, p.Communities)
		if err != nil {
			return nil, nil, err
		}
		rows, err := svc.loadDay(ctx, communities, p.PlannedOn)
		if err != nil {
			return nil, nil, err
		}
		change, err := applyPlan(p, rows, c.Who.StaffID, now)
		if err != nil {
			return nil, nil, err
		}
		v, err := svc.planView(ctx, p)
		if err != nil {
			return nil, nil, err
		}
		return v, change, nil
	})
}

// applyPlan decides what applying a plan writes, in its home and its other communities;
// it is pure.
func applyPlan(p *domain.Plan, rows *dayRows, by domain.ID, now time.Time) (*domain.Change, error) {
	draft, result, err := planDocuments(p)
	if err != nil {
		return nil, err
	}
	if today := rows.Communities[0].Day(now); p.PlannedOn < today {
		return nil, domain.Conflict("plan_day_over", string(p.PlannedOn))
	}
	var in PlanInput
	if err := p.Wanted.Into(&in); err != nil {
		return nil, err
	}
	a := applier{
		dayIndex: indexDay(rows, p.PlannedOn, in.Without), plan: p, actor: by, now: now, pending: assignments(draft, result),
		changes: map[domain.ID]*domain.Change{}, locked: map[domain.ID]bool{},
	}
	for _, l := range in.Locks {
		a.locked[l.RequestID] = l.HospitalID != ""
	}
	a.compare(draft, result)
	if len(a.differences) == 0 {
		a.assign(draft)
	}
	if len(a.differences) > 0 {
		return nil, &domain.Error{
			Kind: domain.KindConflict, Code: "plan_outdated", Args: []any{len(a.differences)}, Fields: a.differences, Related: a.related,
		}
	}
	a.recordDrives(draft, result)
	p.State, p.Version, p.ApplyPending, p.AppliedAt, p.AppliedBy = domain.PlanApplied, p.Version+1, false, &now, by
	home := a.change(p.CommunityID)
	home.Update(p)
	home.Record("plan.apply", "plans", p.ID, struct{ Assigned int }{a.assigned})
	for _, id := range slices.Sorted(maps.Keys(a.changes)) {
		if other := a.changes[id]; other != home && len(other.Entries) > 0 {
			home.Also = append(home.Also, other)
		}
	}
	return home, nil
}

// applier holds a plan against the rows and collects what follows.
type applier struct {
	dayIndex
	plan        *domain.Plan
	actor       domain.ID
	now         time.Time
	pending     map[domain.ID]Assignment // what is left to be assigned
	locked      map[domain.ID]bool       // to a hospital, by hand
	assigned    int
	changes     map[domain.ID]*domain.Change // by community
	differences []domain.FieldError
	related     []domain.ID
}

// change is the change of a community, begun when it is first needed.
func (a *applier) change(community domain.ID) *domain.Change {
	c := a.changes[community]
	if c == nil {
		c = &domain.Change{CommunityID: community}
		a.changes[community] = c
	}
	return c
}

// addDifference notes what is no longer as the plan took it to be.
func (a *applier) addDifference(subject string, id domain.ID, code string, args ...any) {
	a.differences = append(a.differences, domain.FieldError{Pointer: fmt.Sprintf("/%s/%s", subject, id), Code: code, Args: args})
	if subject == "requests" && !slices.Contains(a.related, id) {
		a.related = append(a.related, id)
	}
}

// compare looks at every driver who has a route and every request that is served.
func (a *applier) compare(draft *draft, result *routing.Plan) {
	for i := range result.Routes {
		id := domain.ID(result.Routes[i].Driver)
		if who := a.driverByID(id); who == nil {
			a.addDifference("drivers", id, "driver_gone")
		} else if who.Unavailable(a.on) {
			a.addDifference("drivers", id, "driver_unavailable")
		} else if lacks := a.lacks(who); len(lacks) > 0 {
			a.addDifference("drivers", id, "not_fit", domain.LackNames(lacks))
		} else if a.carReduced(draft, id) {
			a.addDifference("drivers", id, "driver_car_differs")
		}
	}
	for i := range draft.Facts {
		was := &draft.Facts[i]
		to, served := a.pending[was.RequestID]
		if !served {
			continue
		}
		r := a.request(was.RequestID)
		if r == nil {
			a.addDifference("requests", was.RequestID, "request_gone")
			continue
		}
		if r.HospitalID == to.Hospital && r.DriverID == to.Driver && r.State != domain.CardCollected {
			delete(a.pending, r.ID) // as planned already, perhaps bought by now
			continue
		}
		is := a.fact(r)
		if is.State != was.State {
			a.addDifference("requests", r.ID, "request_state_differs", string(was.State), string(is.State))
			continue
		}
		if is.HospitalID != was.HospitalID {
			a.addDifference("requests", r.ID, "request_hospital_differs")
		}
		if is.DriverID != was.DriverID {
			a.addDifference("requests", r.ID, "request_driver_differs")
		}
		if !slices.Equal(is.Lines, was.Lines) {
			a.addDifference("requests", r.ID, "request_lines_differ")
		}
		// Who is to drive may have taken the kit along by now.
		if _, away := a.kitDriver(r); away || is.CarID != was.CarID && is.CarID != to.Driver {
			a.addDifference("requests", r.ID, "request_kit_differs")
		}
	}
}

// carReduced reports whether a driver's car or shift no longer allow what the plan took them
// to allow.
func (a *applier) carReduced(draft *draft, id domain.ID) bool {
	was := draft.driver(id)
	is := a.rows.Drivers[slices.IndexFunc(a.rows.Drivers, func(d domain.Driver) bool { return d.ID == id })]
	begin, end := is.Shift()
	pause, _ := a.breakDue(&is, was.Ready)
	return is.CapacityKits < was.Capacity || was.ColdBox && !is.ColdBox || end < was.ShiftEnd || begin > was.Ready ||
		!sameBreak(pause, was.Break)
}

// hospitalWorse reports, by the code of the difference, whether the hospital has been reported closed since, or became
// likely not to have what the request needs. Who locked the request to a hospital that
// was closed already knew it.
func (a *applier) hospitalWorse(draft *draft, r *domain.Request, to domain.ID) (code string) {
	h := a.market.Hospital(to)
	if h == nil {
		return "" // the state machine has the word
	}
	o := a.market.Assess(a.basket(r, a.shortFor(r)), h)
	switch worse := o.LikelyNot() && 1-plannedDoubt(draft, r.ID, to) >= domain.LikelyNot; {
	case o.Closed && (worse || !a.locked[r.ID]):
		return "reported_closed"
	case worse:
		return "likely_out_of_stock"
	}
	return ""
}

// plannedDoubt is the chance of failure with which the plan reckoned.
func plannedDoubt(draft *draft, request, hospital domain.ID) float64 {
	for i := range draft.Problem.Errands {
		e := &draft.Problem.Errands[i]
		if e.ID != string(request) {
			continue
		}
		for _, o := range e.Options {
			if draft.Problem.Hospitals[o.Hospital].ID == string(hospital) {
				return o.Doubt
			}
		}
	}
	return 0
}

// assign lets the state machine decide every assignment, with the others of the same
// card as they will be.
func (a *applier) assign(draft *draft) {
	for i := range draft.Facts {
		id := draft.Facts[i].RequestID
		to, open := a.pending[id]
		if !open {
			continue
		}
		r := a.requests[id]
		if code := a.hospitalWorse(draft, r, to.Hospital); code != "" {
			a.addDifference("requests", id, code)
			continue
		}
		reason := "plan " + string(a.plan.ID)
		in := workflow.AssignHospital{HospitalID: to.Hospital, DriverID: to.Driver, Reason: reason}
		known := workflow.AssignmentFacts{Driver: a.colleague(to.Driver, r), Market: a.market, Basket: a.basket(r, a.shortFor(r))}
		change, err := workflow.DecideAssignment(a.asPlanned(r), in, known, usecase.Actor{ID: a.actor, Roles: []domain.Role{domain.RolePlanner}}, a.now)
		if err != nil {
			a.addDifference("requests", id, domain.AsError(err).Code, domain.AsError(err).Args...)
			continue
		}
		all := a.change(r.CommunityID)
		all.Inserts = append(all.Inserts, change.Inserts...)
		all.Updates = append(all.Updates, change.Updates...)
		all.Entries = append(all.Entries, change.Entries...)
		a.assigned++
	}
}

// shortFor lists what was reported short for the request's resident on the day.
func (a *applier) shortFor(r *domain.Request) []domain.Shortage {
	return slices.DeleteFunc(slices.Clone(a.rows.Shortages), func(s domain.Shortage) bool { return s.ResidentID != r.ResidentID })
}

// asPlanned is the file of a request in which the plan's assignments of the resident's
// other requests are taken as done.
func (a *applier) asPlanned(r *domain.Request) *domain.Case {
	c := a.caseOf(r)
	for i := range c.Siblings {
		if to, planned := a.pending[c.Siblings[i].ID]; planned {
			c.Siblings[i].State, c.Siblings[i].HospitalID, c.Siblings[i].DriverID = domain.HospitalAssigned, to.Hospital, to.Driver
		}
	}
	return c
}

// recordDrives writes how long each driver drives that day, in the place of an earlier plan's.
func (a *applier) recordDrives(draft *draft, result *routing.Plan) {
	for i := range result.Routes {
		r := &result.Routes[i]
		ready := draft.driver(domain.ID(r.Driver)).Ready
		for _, community := range a.zones[domain.ID(r.Driver)] {
			d := &domain.Drive{
				CommunityID: community, DriverID: domain.ID(r.Driver), DroveOn: a.plan.PlannedOn, PlanID: a.plan.ID,
				PlanHome: a.plan.CommunityID, Minutes: r.Travel / 60, Version: 1,
			}
			a.keepBreak(d, r, ready)
			change := a.change(community)
			for _, was := range a.rows.Drives {
				if was.CommunityID == d.CommunityID && was.DriverID == d.DriverID && was.DroveOn == d.DroveOn {
					d.Version = was.Version + 1
				}
			}
			if d.Version > 1 {
				change.Update(d)
			} else {
				change.Insert(d)
			}
			change.Record("drive.plan", "drives", d.DriverID, d)
		}
	}
}
