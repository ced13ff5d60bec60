package planning

import (
	"context"
	"errors"
	"runtime"
	"slices"
	"sync"

	"songyao/domain"
)

// searchPool runs the searches of this process, one a core at a time.
type searchPool struct {
	id    domain.ID // of the process: the holder of its plans
	slots chan struct{}
	quit  chan struct{}

	mu       sync.Mutex
	held     map[domain.ID]bool // plans being solved or waiting
	stopped  bool
	failures error // what went wrong in the background since somebody asked
	running  sync.WaitGroup
}

// newSearchPool has as many slots as the process has cores: a search fills one.
func newSearchPool(id domain.ID) *searchPool {
	return &searchPool{
		id: id, slots: make(chan struct{}, runtime.GOMAXPROCS(0)), quit: make(chan struct{}), held: map[domain.ID]bool{},
	}
}

// full reports whether no further plan should be accepted.
func (s *searchPool) full() bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	return len(s.held) >= cap(s.slots)+waitingPlans
}

// free is how many plans could be solved at once beside those held.
func (s *searchPool) free() int {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.stopped {
		return 0
	}
	return cap(s.slots) - len(s.held)
}

// stopping reports whether the process ends, so that no search is begun any more.
func (s *searchPool) stopping() bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.stopped
}

// holds reports whether this process searches for the plan, or has it waiting.
func (s *searchPool) holds(plan domain.ID) bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.held[plan]
}

// begin solves the plan in the background. A process that is stopping leaves it to
// whoever misses its heartbeat.
func (s *searchPool) begin(svc *Service, p *domain.Plan) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.stopped {
		return
	}
	s.held[p.ID] = true
	s.running.Go(func() {
		err := svc.solvePlan(p)
		s.mu.Lock()
		delete(s.held, p.ID)
		s.mu.Unlock()
		s.report(errors.Join(err, svc.adoptUnheld(context.Background())))
	})
}

// report keeps what went wrong in the background until somebody asks: nobody waits for it.
func (s *searchPool) report(err error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.failures = errors.Join(s.failures, err)
}

// StopPlanning ends the searches under way, which keep the best that they have found,
// and waits until they are written.
func (svc *Service) StopPlanning() {
	s := svc.searches
	s.mu.Lock()
	if !s.stopped {
		s.stopped = true
		close(s.quit)
	}
	s.mu.Unlock()
	s.running.Wait()
}

// AdoptPlans begins to solve plans that nobody is solving: the planning job's, and those
// of a process that died, which has not been heard of for half a minute. What such a
// process found and had still to apply it applies. It also tells
// what has gone wrong in the background since it was last called.
func (svc *Service) AdoptPlans(ctx context.Context) error {
	s := svc.searches
	s.mu.Lock()
	failures := s.failures
	s.failures = nil
	s.mu.Unlock()
	return errors.Join(failures, svc.adoptUnheld(ctx))
}

// adoptUnheld adopts as many plans that nobody is solving as this process has cores free.
func (svc *Service) adoptUnheld(ctx context.Context) error {
	if svc.searches.free() < 1 {
		return nil
	}
	communities, err := svc.Store.AllCommunities(ctx)
	if err != nil {
		return err
	}
	for batch := range slices.Chunk(communities, adoptedBatch) {
		var scope domain.Scope
		for i := range batch {
			scope.Communities = append(scope.Communities, batch[i].ID)
		}
		free := svc.searches.free()
		if free < 1 {
			break
		}
		plans, err := svc.Store.UnheldPlans(ctx, scope, svc.Now(), heartbeatTimeout, free)
		if err != nil {
			return err
		}
		for i := range plans {
			if err := svc.adopt(ctx, &plans[i]); err != nil {
				return err
			}
		}
	}
	return nil
}

// adopt makes this process the holder of a plan, unless another was faster. One that was
// begun too often is given up.
func (svc *Service) adopt(ctx context.Context, p *domain.Plan) error {
	if svc.searches.holds(p.ID) {
		return nil // its clock jumped; it is at work
	}
	if p.State == domain.PlanReady {
		return svc.autoApply(p)
	}
	if p.Attempts >= mostAttempts {
		err := svc.finishPlan(p, nil, nil, "", &domain.Error{Kind: domain.KindInternal, Code: "plan_given_up", Args: []any{p.Attempts}})
		if domain.IsCode(err, "changed_meanwhile") {
			return nil
		}
		return err
	}
	now := svc.Now()
	p.HolderID, p.HeartbeatAt, p.Version = svc.searches.id, now, p.Version+1
	change := &domain.Change{CommunityID: p.CommunityID, At: now}
	change.Update(p)
	change.Record("plan.take_over", "plans", p.ID, struct{ Holder domain.ID }{p.HolderID})
	err := svc.Store.Apply(ctx, change)
	if domain.IsCode(err, "changed_meanwhile") {
		return nil
	}
	if err == nil {
		svc.searches.begin(svc, p)
	}
	return err
}
