package ledger

import (
	"context"
	"maps"
	"slices"
	"time"

	"songyao/domain"
	"songyao/workflow/usecase"
)

const (
	// keyRetention is how long a repeat under the same Idempotency-Key gets the first
	// answer.
	keyRetention = 72 * time.Hour
	// runRetention is how long the record says what became of a job's run.
	runRetention = 90 * 24 * time.Hour
	// planRetentionDays and appliedRetentionDays are for how many days after its day a plan of which
	// nothing came, and one that was applied, can be looked at.
	planRetentionDays    = 7
	appliedRetentionDays = 30
	// communityBatch is how many communities are looked at together.
	communityBatch = 200
	// planBatch is how many plans are deleted in one transaction.
	planBatch = 200
)

// Forgotten counts what a run of the clearing-up job deleted.
type Forgotten struct{ Plans, Runs int }

// Forget deletes what nobody looks at any more: plans, which take megabytes each with
// their problem and routes; the Idempotency-Keys that nobody can still be repeating; the
// records of jobs. Who asked for a plan, its score and what it assigned stay in the
// ledger, and how long each driver drove in the drives.
//
// Errors: usecase.CommunitiesError.
func (svc *Service) Forget(ctx context.Context, only ...domain.ID) (done Forgotten, err error) {
	if err := svc.Store.ForgetKeys(ctx, svc.Now().Add(-keyRetention)); err != nil {
		return done, err
	}
	if done.Runs, err = svc.Store.ForgetRuns(ctx, svc.Now().Add(-runRetention)); err != nil {
		return done, err
	}
	communities, err := svc.JobCommunities(ctx, only)
	if err != nil {
		return done, err
	}
	failed := usecase.CommunitiesError{}
	for batch := range slices.Chunk(communities, communityBatch) {
		if svc.forgetAllPlans(ctx, batch, &done) == nil {
			continue
		}
		maps.Copy(failed, usecase.EachCommunity(ctx, batch, func(ctx context.Context, c *domain.Community) error {
			return svc.forgetAllPlans(ctx, []domain.Community{*c}, &done)
		}))
	}
	return done, failed.OrNil()
}

// forgetAllPlans deletes the old plans of a few communities.
func (svc *Service) forgetAllPlans(ctx context.Context, communities []domain.Community, done *Forgotten) error {
	var scope domain.Scope
	for i := range communities {
		scope.Communities = append(scope.Communities, communities[i].ID)
	}
	for {
		n, err := svc.forgetPlans(ctx, scope)
		if done.Plans += n; err != nil || n < planBatch {
			return err
		}
	}
}

// forgetPlans deletes some of the scope's old plans and says how many.
func (svc *Service) forgetPlans(ctx context.Context, scope domain.Scope) (int, error) {
	now := svc.Now()
	today := domain.DateOf(now, time.UTC)
	plans, err := svc.Store.OldPlans(ctx, scope, today.Add(-planRetentionDays), today.Add(-appliedRetentionDays), planBatch)
	if err != nil || len(plans) == 0 {
		return 0, err
	}
	changes := map[domain.ID]*domain.Change{}
	for i := range plans {
		p := &plans[i]
		c := changes[p.CommunityID]
		if c == nil {
			c = &domain.Change{CommunityID: p.CommunityID, At: now}
			changes[p.CommunityID] = c
		}
		c.Delete(p)
		c.Record("plan.forget", "plans", p.ID, struct {
			PlannedOn domain.Date
			State     domain.PlanState
		}{p.PlannedOn, p.State})
	}
	var ordered []*domain.Change
	for _, id := range slices.Sorted(maps.Keys(changes)) {
		ordered = append(ordered, changes[id])
	}
	if err := svc.Store.Apply(ctx, ordered...); err != nil {
		return 0, err
	}
	return len(plans), nil
}
