package workflow

import (
	"context"
	"errors"
	"runtime"
	"slices"
	"sync"

	"songyao/domain"
)

// solver runs the searches of this process, one a core at a time.
type solver struct {
	id    domain.ID // of the process: the holder of its plans
	cores chan struct{}
	quit  chan struct{}

	mu      sync.Mutex
	held    map[domain.ID]bool // plans being solved or waiting
	stopped bool
	trouble error // what went wrong in the background since somebody asked
	all     sync.WaitGroup
}

func newSolver(id domain.ID) *solver {
	return &solver{
		id: id, cores: make(chan struct{}, runtime.GOMAXPROCS(0)), quit: make(chan struct{}), held: map[domain.ID]bool{},
	}
}

// full reports whether no further plan should be accepted.
func (s *solver) full() bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	return len(s.held) >= cap(s.cores)+waitingPlans
}

// free is how many plans could be solved at once beside those held.
func (s *solver) free() int {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.stopped {
		return 0
	}
	return cap(s.cores) - len(s.held)
}

func (s *solver) stopping() bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.stopped
}

func (s *solver) holds(plan domain.ID) bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.held[plan]
}

// begin solves the plan in the background. A process that is stopping leaves it to
// whoever misses its sign of life.
func (s *solver) begin(f *Flow, p *domain.Plan) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.stopped {
		return
	}
	s.held[p.ID] = true
	s.all.Go(func() {
		err := f.solvePlan(p)
		s.mu.Lock()
		delete(s.held, p.ID)
		s.mu.Unlock()
		s.report(errors.Join(err, f.takeOver(context.Background())))
	})
}

func (s *solver) report(err error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.trouble = errors.Join(s.trouble, err)
}

// StopPlanning ends the searches under way, which keep the best that they have found,
// and waits until they are written.
func (f *Flow) StopPlanning() {
	s := f.solver
	s.mu.Lock()
	if !s.stopped {
		s.stopped = true
		close(s.quit)
	}
	s.mu.Unlock()
	s.all.Wait()
}

// AdoptPlans begins to solve plans that nobody is solving: the planning job's, and those
// of a process that died, which has not been heard of for half a minute. It also tells
// what has gone wrong in the background since it was last called.
func (f *Flow) AdoptPlans(ctx context.Context) error {
	s := f.solver
	s.mu.Lock()
	trouble := s.trouble
	s.trouble = nil
	s.mu.Unlock()
	return errors.Join(trouble, f.takeOver(ctx))
}

func (f *Flow) takeOver(ctx context.Context) error {
	if f.solver.free() < 1 {
		return nil
	}
	communities, err := f.store.AllCommunities(ctx)
	if err != nil {
		return err
	}
	for batch := range slices.Chunk(communities, adoptedBatch) {
		var scope domain.Scope
		for i := range batch {
			scope.Communities = append(scope.Communities, batch[i].ID)
		}
		free := f.solver.free()
		if free < 1 {
			break
		}
		plans, err := f.store.UnheldPlans(ctx, scope, f.Now().Add(-heartbeatLost), free)
		if err != nil {
			return err
		}
		for i := range plans {
			if err := f.take(ctx, &plans[i]); err != nil {
				return err
			}
		}
	}
	return nil
}

// take makes this process the holder of a plan, unless another was faster. One that was
// begun too often is given up.
func (f *Flow) take(ctx context.Context, p *domain.Plan) error {
	if f.solver.holds(p.ID) {
		return nil // its clock jumped; it is at work
	}
	if p.Attempts >= mostAttempts {
		err := f.finishPlan(p, nil, nil, "", &domain.Error{Kind: domain.KindInternal, Code: "plan_given_up", Args: []any{p.Attempts}})
		if domain.IsCode(err, "changed_meanwhile") {
			return nil
		}
		return err
	}
	now := f.Now()
	p.HolderID, p.HeartbeatAt, p.Version = f.solver.id, now, p.Version+1
	change := &domain.Change{CommunityID: p.CommunityID, At: now}
	change.Update(p)
	change.Record("plan.take_over", "plans", p.ID, struct{ Holder domain.ID }{p.HolderID})
	err := f.store.Apply(ctx, change)
	if domain.IsCode(err, "changed_meanwhile") {
		return nil
	}
	if err == nil {
		f.solver.begin(f, p)
	}
	return err
}
