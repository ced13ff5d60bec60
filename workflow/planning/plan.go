package planning

import (
	"cmp"
	"context"
	"fmt"
	"slices"
	"time"

	"songyao/domain"
	"songyao/routing"
	"songyao/store"
	"songyao/workflow/market"
	"songyao/workflow/usecase"
)

// PlanFilter narrows a list of plans.
type PlanFilter = store.PlanFilter

// PlanInput is what a plan is asked for.
type PlanInput struct {
	Communities []domain.ID
	On          domain.Date // "" is today
	From        domain.PlanStart
	Clock       string // "13:30": when drivers set out, instead of From
	// The search ends after so many seconds or moves; with neither it has a second and
	// one more for every twenty errands, ten at the most.
	Seconds    int
	Iterations int
	Seed       uint64
	Balance    float64     // 1 earliest last return, 0 least travel
	Drivers    []domain.ID // none: all who may drive for one of the communities or more
	Without    []domain.ID // dropped out: what they carry is taken back to the compound
	Positions  []PlanPosition
	Locks      []PlanLock
	BasisID    domain.ID // where locks find what they do not say; what it is compared with
}

// PlanPosition is where a car is, in WGS-84.
type PlanPosition struct {
	DriverID domain.ID
	Lat, Lon float64
}

// PlanLock keeps a request with its driver and hospital; what is empty is as it is
// assigned, or in the basis.
type PlanLock struct {
	RequestID  domain.ID
	DriverID   domain.ID
	HospitalID domain.ID
	First      bool // one of the driver's next stops, in the order of the locks
}

// CreatePlan accepts a plan and begins the search for it in this process.
//
// Errors: not_found for a community or basis outside the caller's scope; what
// buildProblem refuses; too_many_plans while this process has no room for more.
func (svc *Service) CreatePlan(ctx context.Context, c *usecase.Invocation, in PlanInput) (*PlanView, error) {
	if svc.searches.full() {
		return nil, &domain.Error{Kind: domain.KindTooMany, Code: "too_many_plans"}
	}
	var plan *domain.Plan
	v, err := usecase.Do(ctx, svc.Engine, c, func(now time.Time) (*PlanView, *domain.Change, error) {
		communities, err := svc.planCommunities(ctx, c, &in, now)
		if err != nil {
			return nil, nil, err
		}
		basis, err := svc.basis(ctx, c, in.BasisID)
		if err != nil {
			return nil, nil, err
		}
		rows, err := svc.loadDay(ctx, communities, in.On)
		if err != nil {
			return nil, nil, err
		}
		if err := in.completeLocks(rows, basis); err != nil {
			return nil, nil, err
		}
		if _, err := buildProblem(rows, &in, now); err != nil {
			return nil, nil, err
		}
		plan = newPlan(&in, c.Who.StaffID, now)
		plan.HolderID, plan.HeartbeatAt = svc.searches.id, now
		change := &domain.Change{CommunityID: plan.CommunityID}
		change.Insert(plan)
		change.Record("plan.create", "plans", plan.ID, in)
		v, err := svc.planView(ctx, plan)
		if err != nil {
			return nil, nil, err
		}
		return v, change, nil
	})
	if err == nil && !c.Replayed {
		svc.searches.begin(svc, plan)
	}
	return v, err
}

// planCommunities settles whose plan it is and for which day. Errors: not_found.
func (svc *Service) planCommunities(ctx context.Context, c *usecase.Invocation, in *PlanInput, now time.Time) ([]domain.Community, error) {
	slices.Sort(in.Communities)
	in.Communities = slices.Compact(in.Communities)
	for _, id := range in.Communities {
		if id == domain.System || !c.Who.Has(id, c.Roles...) {
			return nil, domain.NotFound("community")
		}
	}
	communities, err := svc.Store.CommunitiesByID(ctx, in.Communities)
	if err != nil {
		return nil, err
	}
	if len(communities) < len(in.Communities) || slices.ContainsFunc(communities, func(x domain.Community) bool { return x.Archived }) {
		return nil, domain.NotFound("community")
	}
	if in.On == "" {
		in.On = communities[0].Day(now)
	}
	if in.From == "" {
		in.From = domain.FromMorning
	}
	return communities, nil
}

// completeLocks fills in what the locks leave open: as the request is assigned, else as in the
// basis. Errors: unknown_request, lock_needs_target.
func (in *PlanInput) completeLocks(rows *dayRows, basis map[domain.ID]Assignment) error {
	requests := index(rows.Requests, func(r *domain.Request) domain.ID { return r.ID })
	for i := range in.Locks {
		lock := &in.Locks[i]
		r := requests[lock.RequestID]
		if r == nil {
			return domain.Invalid("unknown_request", fmt.Sprintf("/locks/%d/request_id", i))
		}
		was := basis[r.ID]
		lock.DriverID = cmp.Or(lock.DriverID, r.DriverID, was.Driver)
		lock.HospitalID = cmp.Or(lock.HospitalID, r.HospitalID, was.Hospital)
		if lock.DriverID == "" && (lock.HospitalID == "" || lock.First) || lock.First && lock.HospitalID == "" {
			return domain.Invalid("lock_needs_target", fmt.Sprintf("/locks/%d/request_id", i))
		}
	}
	return nil
}

// newPlan is a plan of which nothing is solved yet; by "" is the planning job.
func newPlan(in *PlanInput, by domain.ID, now time.Time) *domain.Plan {
	return &domain.Plan{
		CommunityID: in.Communities[0], ID: domain.NewID(now), Communities: in.Communities, PlannedOn: in.On, State: domain.PlanSolving,
		Version: 1, Wanted: domain.Document(in), BasisID: in.BasisID, RequestedBy: by, RequestedAt: now,
	}
}

// dayRows is everything that a plan is made of: the communities' rows, and what is
// known of the hospitals.
type dayRows struct {
	*store.Planning
	market *market.Snapshot
}

// loadDay reads what a plan for the day is made of.
func (svc *Service) loadDay(ctx context.Context, communities []domain.Community, on domain.Date) (*dayRows, error) {
	zone := communities[0].Location()
	from, err := on.Start(zone)
	if err != nil {
		return nil, err
	}
	to, err := on.Add(1).Start(zone)
	if err != nil {
		return nil, err
	}
	ids := make([]domain.ID, len(communities))
	for i := range communities {
		ids[i] = communities[i].ID
	}
	w, err := svc.Store.Planning(ctx, ids, on, from, to)
	if err != nil {
		return nil, err
	}
	var drugs []domain.ID
	for i := range w.Lines {
		if id := w.Lines[i].DrugID; id != "" {
			drugs = append(drugs, id)
		}
	}
	slices.Sort(drugs)
	m, err := svc.market.Snapshot(ctx, nil, slices.Compact(drugs), svc.Now())
	return &dayRows{w, m}, err
}

// basis is who buys what where in the plan to start from; none for "".
func (svc *Service) basis(ctx context.Context, c *usecase.Invocation, id domain.ID) (map[domain.ID]Assignment, error) {
	if id == "" {
		return nil, nil
	}
	p, err := svc.visiblePlan(ctx, c, id)
	if err != nil {
		return nil, err
	}
	draft, result, err := planDocuments(p)
	if err != nil {
		return nil, err
	}
	return assignments(draft, result), nil
}

// visiblePlan reads a plan of which the caller may see every community. Errors:
// not_found.
func (svc *Service) visiblePlan(ctx context.Context, c *usecase.Invocation, id domain.ID) (*domain.Plan, error) {
	scope := c.Scope()
	p, err := svc.Store.Plan(ctx, scope, id)
	if err != nil {
		return nil, err
	}
	if !covers(scope, p) {
		return nil, domain.NotFound("plan")
	}
	return p, nil
}

// covers reports whether all of the plan lies in the scope.
func covers(scope domain.Scope, p *domain.Plan) bool {
	return !slices.ContainsFunc(p.Communities, func(id domain.ID) bool { return !slices.Contains(scope.Communities, id) })
}

// planDocuments reads what was solved and the routes; both are empty while the plan is
// being solved.
func planDocuments(p *domain.Plan) (*draft, *routing.Plan, error) {
	draft, result := &draft{}, &routing.Plan{}
	if len(p.Result) == 0 {
		return draft, result, nil
	}
	if err := p.Problem.Into(draft); err != nil {
		return nil, nil, err
	}
	return draft, result, p.Result.Into(result)
}

// assignments is who buys what where in a result.
func assignments(draft *draft, result *routing.Plan) map[domain.ID]Assignment {
	out := map[domain.ID]Assignment{}
	for i := range result.Routes {
		r := &result.Routes[i]
		for _, s := range r.Stops {
			if s.Kind != routing.Buy {
				continue
			}
			for _, id := range s.Errands {
				out[domain.ID(id)] = Assignment{domain.ID(r.Driver), domain.ID(draft.Problem.Hospitals[s.Place].ID)}
			}
		}
	}
	return out
}

// Plan reads a plan. Errors: not_found.
func (svc *Service) Plan(ctx context.Context, c *usecase.Invocation, id domain.ID) (*PlanView, error) {
	p, err := svc.visiblePlan(ctx, c, id)
	if err != nil {
		return nil, err
	}
	return svc.planView(ctx, p)
}

// Plans lists plans without their routes, newest first, older than the one named: those
// of which the caller may see every community.
func (svc *Service) Plans(ctx context.Context, c *usecase.Invocation, q PlanFilter, before domain.ID, limit int) ([]PlanView, error) {
	scope, out := c.Scope(), []PlanView{}
	communities, err := svc.Store.CommunitiesByID(ctx, scope.Communities)
	if err != nil {
		return nil, err
	}
	home := index(communities, func(c *domain.Community) domain.ID { return c.ID })
	for len(out) < limit {
		rows, err := svc.Store.Plans(ctx, scope, q, before, limit)
		if err != nil {
			return nil, err
		}
		for _, p := range rows {
			if before = p.ID; !covers(scope, &p) || len(out) == limit {
				continue
			}
			v, err := newPlanView(&p, home[p.CommunityID].Place)
			if err != nil {
				return nil, err
			}
			out = append(out, *v)
		}
		if len(rows) < limit {
			break
		}
	}
	return out, nil
}

// CancelPlan gives a plan up: the search for it ends at its next sign of life, on
// whichever replica. Errors: not_found, stale_version, plan_state.
func (svc *Service) CancelPlan(ctx context.Context, c *usecase.Invocation, id domain.ID) (*PlanView, error) {
	return usecase.Do(ctx, svc.Engine, c, func(now time.Time) (*PlanView, *domain.Change, error) {
		p, err := svc.visiblePlan(ctx, c, id)
		if err != nil {
			return nil, nil, err
		}
		if err := c.CheckVersion(p.Version); err != nil {
			return nil, nil, err
		}
		if p.State != domain.PlanSolving && p.State != domain.PlanReady {
			return nil, nil, domain.Conflict("plan_state", string(p.State))
		}
		change := &domain.Change{CommunityID: p.CommunityID}
		cancelPlan(change, p, now, "plan.cancel")
		v, err := svc.planView(ctx, p)
		if err != nil {
			return nil, nil, err
		}
		return v, change, nil
	})
}

// cancelPlan writes that the plan is given up.
func cancelPlan(change *domain.Change, p *domain.Plan, now time.Time, action string) {
	before := p.State
	p.State, p.Version, p.ApplyPending = domain.PlanCancelled, p.Version+1, false
	if p.FinishedAt == nil {
		p.FinishedAt = &now
	}
	change.Update(p)
	change.Record(action, "plans", p.ID, []domain.FieldChange{{Field: "State", Before: before, After: p.State}})
}
