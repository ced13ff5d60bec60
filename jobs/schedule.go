// Package jobs runs what has to happen at certain times, whoever is at work. When it
// happens is in one table, schedule; what happens is a use case of a room of workflow.
//
// Each job runs once for each moment at which it is due, however many replicas there
// are: usecase.RunOnce takes a lease and writes down what came of the run. Every job
// looks again and again whether its last moment has had a run, so a moment missed while
// nothing ran is made up for, once, and a clock that is set keeps nothing waiting. A run
// that failed is tried again after a pause, for the communities in which it failed. A
// process that dies in the middle may cause a second run, so each job must be safe to run
// twice.
//
// Beside the schedule every process does three things all the time: it seals the ledger,
// it solves the plans that nobody is solving, and it watches its clock. Stop waits for what
// runs, within a bound.
package jobs

import (
	"context"
	"fmt"

	"songyao/domain"
	"songyao/workflow/rooms"
)

// job is one line of the schedule.
type job struct {
	name string
	spec string // minute, hour, day, month, weekday in China's time
	// run does it for only these communities, for all when there are none.
	run func(ctx context.Context, rooms *rooms.Rooms, only []domain.ID) (result string, err error)
}

// schedule is every job there is. Each must be safe to run twice.
var schedule = []job{
	{"custody", "*/5 * * * *", custody},
	{"supplies", "0 7 * * *", supplies},
	{"plans", "30 7,12 * * *", plans},
	{"forget", "30 3 * * *", forget},
}

// custody raises an alert for everything out of its resident's hands too long, for
// disputes and incidents, and for questions that nobody answered in time, and clears
// those whose cause is gone.
func custody(ctx context.Context, rooms *rooms.Rooms, only []domain.ID) (string, error) {
	raised, cleared, err := rooms.Custody.FlagCustody(ctx, only...)
	return fmt.Sprintf("%d raised, %d cleared", raised, cleared), err
}

// supplies measures how long refills take and flags who runs out before they would come.
func supplies(ctx context.Context, rooms *rooms.Rooms, only []domain.ID) (string, error) {
	done, err := rooms.Supply.FlagSupplies(ctx, only...)
	return fmt.Sprintf("%d raised, %d changed, %d cleared", done.Raised, done.Changed, done.Cleared), err
}

// plans asks for the plans of the morning run, and of the mid-day run. They are solved
// by whichever process is free (adopt).
func plans(ctx context.Context, rooms *rooms.Rooms, only []domain.ID) (string, error) {
	done, err := rooms.Planning.PlanRun(ctx, only...)
	return fmt.Sprintf("%d planned, %d superseded", done.Planned, done.Superseded), err
}

// forget deletes old plans, Idempotency-Keys and records of jobs.
func forget(ctx context.Context, rooms *rooms.Rooms, only []domain.ID) (string, error) {
	done, err := rooms.Ledger.Forget(ctx, only...)
	return fmt.Sprintf("%d plans, %d runs", done.Plans, done.Runs), err
}
