package planning

import (
	"context"
	"errors"
	"slices"
	"time"

	"songyao/domain"
	"songyao/routing"
	"songyao/workflow/office"
	"songyao/workflow/usecase"
)

// PlanRuns counts what a run of the planning job did.
type PlanRuns struct{ Planned, Superseded int }

// plannedPool is a group of communities that are planned together.
type plannedPool []domain.Community

// PlanRun asks for a plan of today for each community, or pool of communities, in which
// something is to be fetched and somebody drives. Before noon drivers set out when their
// shifts begin, later at once. Plans of an earlier run of which nothing came are given up
// for it. Whichever process is free solves them (AdoptPlans).
//
// Errors: usecase.CommunitiesError, of the first community of each pool; only those pools are
// planned whose first is among only, when there are any.
func (svc *Service) PlanRun(ctx context.Context, only ...domain.ID) (done PlanRuns, err error) {
	all, err := svc.Store.AllCommunities(ctx)
	if err != nil {
		return done, err
	}
	first := map[domain.ID]plannedPool{}
	var heads []domain.Community
	for _, pool := range pools(all) {
		if len(only) == 0 || slices.Contains(only, pool[0].ID) {
			first[pool[0].ID], heads = pool, append(heads, pool[0])
		}
	}
	failed := usecase.EachCommunity(ctx, heads, func(ctx context.Context, c *domain.Community) error {
		one, err := svc.planPool(ctx, first[c.ID])
		done.Planned += one.Planned
		done.Superseded += one.Superseded
		return err
	})
	return done, errors.Join(failed.OrNil(), svc.adoptUnheld(ctx))
}

// pools groups the communities in use: those of one district, zone and pool name
// together, the others alone.
func pools(all []domain.Community) []plannedPool {
	type key struct{ district, zone, pool string }
	at := map[key]int{}
	var out []plannedPool
	for _, c := range all {
		if c.Archived || c.ID == domain.System {
			continue
		}
		k := key{c.District, c.Zone, c.PlanPool}
		if i, known := at[k]; known && c.PlanPool != "" && len(out[i]) < maxPlanned {
			out[i] = append(out[i], c)
			continue
		}
		at[k] = len(out)
		out = append(out, plannedPool{c})
	}
	return out
}

// SetPlanning says how the job plans for a community. A pool is joined by whoever has the
// role in all of it: only such a one sees its plans.
//
// Errors: not_found, stale_version; pool_of_others.
func (svc *Service) SetPlanning(ctx context.Context, c *usecase.Invocation, id domain.ID, autoApply bool, pool string) (*domain.Community, error) {
	all, err := svc.Store.AllCommunities(ctx)
	if err != nil {
		return nil, err
	}
	return office.Update(ctx, svc.office, c, id, func(row *domain.Community) error {
		if pool != "" && pool != row.PlanPool && slices.ContainsFunc(all, func(o domain.Community) bool {
			return o.PlanPool == pool && o.District == row.District && !o.Archived && !c.Who.Has(o.ID, c.Roles...)
		}) {
			return domain.Invalid("pool_of_others", "/plan_pool")
		}
		row.AutoApply, row.PlanPool = autoApply, pool
		return nil
	})
}

// maxPlanned is how many communities may be planned together.
const maxPlanned = 64

// planPool asks for the plan of one pool. When nobody drives for two of its communities
// today, each is planned by itself.
func (svc *Service) planPool(ctx context.Context, pool plannedPool) (done PlanRuns, err error) {
	now := svc.Now()
	local := now.In(pool[0].Location())
	in := PlanInput{On: pool[0].Day(now), From: domain.FromMorning, Balance: 1}
	if local.Hour() >= 12 {
		in.From = domain.FromNow
	}
	for _, c := range pool {
		in.Communities = append(in.Communities, c.ID)
	}
	rows, err := svc.loadDay(ctx, pool, in.On)
	if err != nil {
		return done, err
	}
	draft, err := buildProblem(rows, &in, now)
	if err != nil {
		return done, err
	}
	if len(pool) > 1 && !slices.ContainsFunc(draft.Problem.Drivers, func(d routing.Driver) bool { return d.Compounds == nil || len(d.Compounds) > 1 }) {
		for i := range pool {
			one, failed := svc.planPool(ctx, pool[i:i+1])
			done.Planned += one.Planned
			done.Superseded += one.Superseded
			err = errors.Join(err, failed)
		}
		return done, err
	}
	if len(draft.Problem.Errands) == 0 || len(rows.Drivers) == 0 {
		return done, nil
	}
	return svc.askForPlan(ctx, &in, now)
}

// askForPlan writes the plan that is wanted, for any process to solve, and gives up
// the earlier ones.
func (svc *Service) askForPlan(ctx context.Context, in *PlanInput, now time.Time) (done PlanRuns, err error) {
	earlier, err := svc.Store.JobPlans(ctx, in.Communities[0], in.On)
	if err != nil {
		return done, err
	}
	p := newPlan(in, "", now)
	p.HeartbeatAt = time.Unix(0, 0).UTC()
	change := &domain.Change{CommunityID: p.CommunityID, At: now}
	change.Insert(p)
	change.Record("plan.create", "plans", p.ID, in)
	for i := range earlier {
		if slices.Equal(earlier[i].Communities, p.Communities) {
			cancelPlan(change, &earlier[i], now, "plan.supersede")
			done.Superseded++
		}
	}
	if err := svc.Store.Apply(ctx, change); err != nil {
		return PlanRuns{}, err
	}
	done.Planned++
	return done, nil
}

// plannerInvocation is a call by the planning job, which is nobody.
func plannerInvocation(communities []domain.ID) *usecase.Invocation {
	in := map[domain.ID][]domain.Role{}
	for _, id := range communities {
		in[id] = []domain.Role{domain.RolePlanner}
	}
	return &usecase.Invocation{Who: &domain.Principal{In: in}, Roles: []domain.Role{domain.RolePlanner}}
}

// toApply reports whether the plan is to be applied as soon as it is found: it is the job's,
// and all its communities want that.
func (svc *Service) toApply(ctx context.Context, p *domain.Plan) (bool, error) {
	if p.RequestedBy != "" {
		return false, nil
	}
	communities, err := svc.Store.CommunitiesByID(ctx, p.Communities)
	return err == nil && !slices.ContainsFunc(communities, func(c domain.Community) bool { return !c.AutoApply }), err
}

// autoApply applies a plan that is to be. When the world
// has changed underneath the plan waits for somebody to look at it, and says why.
func (svc *Service) autoApply(p *domain.Plan) error {
	ctx, cancel := context.WithTimeout(context.Background(), usecase.WriteTimeout)
	defer cancel()
	_, err := svc.ApplyPlan(ctx, plannerInvocation(p.Communities), p.ID)
	if e := domain.AsError(err); err == nil || e.Kind != domain.KindConflict {
		return err
	}
	p.Version, p.Failure, p.ApplyPending = p.Version+1, domain.AsError(err).Code, false
	change := &domain.Change{CommunityID: p.CommunityID, At: svc.Now()}
	change.Update(p)
	change.Record("plan.not_applied", "plans", p.ID, struct{ Code string }{p.Failure})
	if err := svc.Store.Apply(ctx, change); !domain.IsCode(err, "changed_meanwhile") {
		return err
	}
	return nil // somebody has looked at it by now
}
