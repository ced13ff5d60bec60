package ledger

import (
	"context"
	"maps"
	"slices"
	"time"

	"songyao/domain"
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
	communityBatch = 50
	// planBatch is how many plans are deleted in one transaction.
	planBatch = 200
)

// Forgotten counts what a run of the clearing-up job deleted.
type Forgotten struct{ Plans, Runs int }

// Forget deletes what nobody looks at any more: plans, which take megabytes each with
// their problem and routes; the Idempotency-Keys that nobody can still be repeating; the
// records of jobs. Who asked for a plan, its score and what it assigned stay in the
// ledger, and how long each driver drove in the drives.
func (svc *Service) Forget(ctx context.Context) (done Forgotten, err error) {
	if err := svc.Store.ForgetKeys(ctx, svc.Now().Add(-keyRetention)); err != nil {
		return done, err
	}
	if done.Runs, err = svc.Store.ForgetRuns(ctx, svc.Now().Add(-runRetention)); err != nil {
		return done, err
	}
	communities, err := svc.Store.AllCommunities(ctx)
	if err != nil {
		return done, err
	}
	for batch := range slices.Chunk(communities, communityBatch) {
		var scope domain.Scope
		for i := range batch {
			scope.Communities = append(scope.Communities, batch[i].ID)
		}
		for more := true; more; {
			n, err := svc.forgetPlans(ctx, scope)
			if done.Plans += n; err != nil {
				return done, err
			}
			more = n == planBatch
		}
	}
	return done, nil
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
	return len(plans), svc.Store.Apply(ctx, ordered...)
}
