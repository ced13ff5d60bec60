package planning

import (
	"context"
	"errors"
	"slices"
	"sync"
	"time"

	"songyao/domain"
	"songyao/routing"
	"songyao/workflow/usecase"
)

const (
	// heartbeatInterval is how often a search says that it is alive, and looks whether anybody
	// has cancelled its plan.
	heartbeatInterval = time.Second
	// heartbeatTimeout is after what silence another process takes a plan over.
	heartbeatTimeout = 30 * time.Second
	// mostAttempts is how often a search is begun: one that has killed so many processes
	// would kill the next.
	mostAttempts = 3
	// waitingPlans is how many plans may wait in this process for a core.
	waitingPlans = 32
	// adoptedBatch is how many communities are looked through at a time.
	adoptedBatch = 1000
)

// errLost ends a search whose plan was cancelled or taken over.
var errLost = errors.New("the plan is no longer ours")

// solvePlan waits for a core, searches, and writes what came of it.
func (svc *Service) solvePlan(p *domain.Plan) (err error) {
	defer usecase.Rescue(&err)
	ctx, end := context.WithCancelCause(context.Background())
	defer end(nil)
	beat := svc.startHeartbeat(ctx, *p, end)
	defer beat.stop()
	select {
	case svc.searches.slots <- struct{}{}:
		defer func() { <-svc.searches.slots }()
	case <-svc.searches.quit:
		return nil // another process takes it over
	case <-ctx.Done():
		return nil
	}
	if svc.searches.stopping() {
		return nil // nor is there a best to keep yet
	}
	if err := svc.Store.BeginPlan(ctx, p); err != nil {
		if domain.IsCode(err, "changed_meanwhile") || ctx.Err() != nil {
			return nil
		}
		return err // another process takes it over
	}
	draft, result, source, failure := svc.search(ctx, p, beat.progress)
	beat.stop()
	p.Iterations = beat.latest.Iterations
	if errors.Is(context.Cause(ctx), errLost) {
		return nil
	}
	err = svc.finishPlan(p, draft, result, source, failure)
	switch {
	case domain.IsCode(err, "changed_meanwhile"):
		return nil // cancelled or taken over at the last moment
	case err != nil || failure != nil:
		if domain.AsError(failure).Kind == domain.KindInternal {
			err = errors.Join(err, failure)
		}
		return err
	case p.ApplyPending:
		return svc.autoApply(p)
	}
	return nil
}

// heartbeat says every second that a search is alive and how far it is.
type heartbeat struct {
	mu     sync.Mutex
	latest routing.Progress
	cancel context.CancelFunc
	done   sync.WaitGroup
}

// progress takes what the search says of itself; the next beat tells the latest.
func (h *heartbeat) progress(p routing.Progress) {
	h.mu.Lock()
	defer h.mu.Unlock()
	h.latest = p
}

// stop ends the beats and waits for one that is being written.
func (h *heartbeat) stop() {
	h.cancel()
	h.done.Wait()
}

// startHeartbeat begins to say so. When the plan is no longer as it was, lost hears of it. A
// database that does not answer is no reason to stop: either it comes back in time, or
// another process takes over and the plan is lost then.
func (svc *Service) startHeartbeat(ctx context.Context, p domain.Plan, lost context.CancelCauseFunc) *heartbeat {
	h := &heartbeat{}
	ctx, h.cancel = context.WithCancel(ctx)
	h.done.Go(func() {
		ticker := time.NewTicker(heartbeatInterval)
		defer ticker.Stop()
		for {
			select {
			case <-ctx.Done():
				return
			case <-ticker.C:
			}
			h.mu.Lock()
			p.HeartbeatAt, p.Iterations, p.LastReturn, p.Travel = svc.Now(), h.latest.Iterations, h.latest.LastReturn, h.latest.Travel
			p.Unserved = h.latest.Unserved
			h.mu.Unlock()
			if err := svc.Store.SavePlanProgress(ctx, &p); domain.IsCode(err, "changed_meanwhile") {
				lost(errLost)
				return
			}
		}
	})
	return h
}

// search solves the plan from the rows as they are now. A panic is a failure like
// another: it would come again.
func (svc *Service) search(
	ctx context.Context, p *domain.Plan, report func(routing.Progress),
) (_ *draft, _ *routing.Plan, _ string, err error) {
	defer usecase.Rescue(&err)
	var in PlanInput
	if err := p.Wanted.Into(&in); err != nil {
		return nil, nil, "", err
	}
	communities, err := svc.Store.CommunitiesByID(ctx, p.Communities)
	if err != nil {
		return nil, nil, "", err
	}
	rows, err := svc.loadDay(ctx, communities, in.On)
	if err != nil {
		return nil, nil, "", err
	}
	draft, err := buildProblem(rows, &in, svc.Now())
	if err != nil {
		return nil, nil, "", err
	}
	matrix, source, err := svc.market.Travel(ctx, draft.Points)
	if err != nil {
		return nil, nil, "", err
	}
	draft.Problem.Travel = matrix
	result, err := svc.solve(ctx, draft, &in, report)
	if err != nil {
		return nil, nil, "", err
	}
	return draft, result, source, routing.Check(&draft.Problem, result)
}

// solve searches until the budget is spent, the plan is lost or the process stops.
// Drivers who can bring home what they carry under no plan are left out with it.
func (svc *Service) solve(ctx context.Context, draft *draft, in *PlanInput, report func(routing.Progress)) (*routing.Plan, error) {
	seconds := in.budget(len(draft.Problem.Errands))
	ctx, cancel := context.WithTimeout(ctx, time.Duration(seconds)*time.Second)
	defer cancel()
	go func() {
		select {
		case <-svc.searches.quit:
			cancel()
		case <-ctx.Done():
		}
	}()
	options := routing.Options{Seed: in.Seed, Iterations: in.Iterations, Balance: in.Balance, Progress: func(p routing.Progress) {
		p.Unserved = min(p.Unserved, len(draft.Problem.Errands)) // there an urgent one counts as many
		report(p)
	}}
	if begun := svc.Now(); in.Iterations == 0 {
		options.Spent = func() float64 { return svc.Now().Sub(begun).Seconds() / float64(seconds) }
	}
	for {
		result, err := routing.Solve(ctx, &draft.Problem, options)
		var stranded *routing.StrandedError
		switch {
		case err == nil:
			return onlyAssignable(draft, result), nil
		case !errors.As(err, &stranded):
			return nil, err
		}
		draft.leaveOut(stranded.Driver)
	}
}

const (
	longestSearch = 300 // seconds
	usualSearch   = 10  // seconds, most unless said otherwise
)

// budget is how many seconds the search may take.
func (in *PlanInput) budget(errands int) int {
	switch {
	case in.Seconds > 0:
		return in.Seconds
	case in.Iterations > 0:
		return longestSearch
	}
	return min(1+errands/20, usualSearch)
}

// leaveOut leaves a driver out who cannot bring home what he carries, and with him the kits that are in his car or need a card
// that is.
func (d *draft) leaveOut(driver string) {
	p := &d.Problem
	p.Drivers = slices.DeleteFunc(p.Drivers, func(x routing.Driver) bool { return x.ID == driver })
	cards := map[string]bool{}
	for i := range p.Errands {
		if e := &p.Errands[i]; e.Driver == driver && e.Card != "" {
			cards[e.Card] = true
		}
	}
	p.Errands = slices.DeleteFunc(p.Errands, func(e routing.Errand) bool {
		gone := e.Driver == driver || cards[e.Card]
		if gone {
			d.Left = append(d.Left, PlanLeft{domain.ID(e.ID), "stranded"})
		}
		return gone
	})
}

// finishPlan writes the routes, or why there are none. A plan that is to be applied says so
// with them: should this process end now, another applies it.
func (svc *Service) finishPlan(p *domain.Plan, draft *draft, result *routing.Plan, source string, failure error) (err error) {
	ctx, cancel := context.WithTimeout(context.Background(), usecase.WriteTimeout)
	defer cancel()
	now := svc.Now()
	p.Version, p.FinishedAt, p.HeartbeatAt = p.Version+1, &now, now
	change := &domain.Change{CommunityID: p.CommunityID, At: now}
	change.Update(p)
	if failure != nil {
		p.State, p.Failure = domain.PlanFailed, domain.AsError(failure).Code
		change.Record("plan.fail", "plans", p.ID, struct{ Code string }{p.Failure})
	} else {
		ready(p, draft, result, source)
		if p.ApplyPending, err = svc.toApply(ctx, p); err != nil {
			return err
		}
		change.Record("plan.ready", "plans", p.ID, result.Score)
	}
	return svc.Store.Apply(ctx, change)
}

// ready puts the routes into the plan.
func ready(p *domain.Plan, draft *draft, result *routing.Plan, source string) {
	p.State, p.Source = domain.PlanReady, source
	p.Problem, p.Result = domain.Document(draft), domain.Document(result)
	p.Unserved = len(result.Unserved) + len(draft.Left)
	p.LastReturn, p.Travel = result.Score.LastReturn, result.Score.Travel
}
