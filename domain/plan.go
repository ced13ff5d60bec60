package domain

import "time"

// Plan is one proposal of who drives where on a day: for one community or several
// that are planned together (拼单). It is previewed and compared before anything
// comes of it; applying assigns hospitals and drivers.
type Plan struct {
	CommunityID ID `gorm:"primaryKey"` // home: the lowest of Communities
	ID          ID `gorm:"primaryKey"`
	Communities List[ID]
	PlannedOn   Date
	State       PlanState
	Version     int64 // progress does not move it
	Wanted      JSON  // what was asked for
	BasisID     ID    // the plan it starts from and is compared with
	RequestedBy ID    // "" for the planning job
	RequestedAt time.Time
	HolderID    ID        // the process that searches; "" while none has begun
	HeartbeatAt time.Time // when it last said so
	Attempts    int       // searches begun: one that ends with its process is begun again by another
	FinishedAt  *time.Time
	// ApplyPending is of a plan that was found and is to be applied by whoever is there.
	ApplyPending bool
	AppliedAt    *time.Time
	AppliedBy    ID

	// How far the search is: moves tried, errands without a place, the last return in
	// seconds after midnight, seconds on the road.
	Iterations int
	Unserved   int
	LastReturn int
	Travel     int

	Source  string // where the travel times come from
	Problem JSON   // what was solved, and the facts it relies on
	Result  JSON   // the routes
	Failure string // code of what went wrong
}

// PlanState is where a plan stands.
type PlanState string

// The states of a plan.
const (
	PlanSolving   PlanState = "solving"   // 计算中
	PlanReady     PlanState = "ready"     // 可采用
	PlanFailed    PlanState = "failed"    // 失败
	PlanCancelled PlanState = "cancelled" // 已取消, or replaced by a later one
	PlanApplied   PlanState = "applied"   // 已采用
)

// PlanStates lists every state of a plan.
func PlanStates() []PlanState {
	return []PlanState{PlanSolving, PlanReady, PlanFailed, PlanCancelled, PlanApplied}
}

// PlanStart is when the drivers of a plan set out.
type PlanStart string

// The starts.
const (
	FromMorning PlanStart = "morning" // when their shifts begin
	FromNow     PlanStart = "now"     // at once, from where the cars are
)

// PlanStarts lists every start.
func PlanStarts() []PlanStart { return []PlanStart{FromMorning, FromNow} }

// StopKind is what is done at a stop of a route.
type StopKind string

// The kinds of stop, in their order within a route.
const (
	StopStart  StopKind = "start"
	StopPickup StopKind = "pickup" // kits are taken at the compound
	StopBuy    StopKind = "buy"
	StopReturn StopKind = "return" // kits and medicine are handed back
	StopEnd    StopKind = "end"
)

// StopKinds lists every kind of stop.
func StopKinds() []StopKind {
	return []StopKind{StopStart, StopPickup, StopBuy, StopReturn, StopEnd}
}

// Drive is how long an applied plan lets a driver drive on a day, and when it lets him
// rest. Each community of the plan that he serves has the same row; a later plan of the
// day replaces it.
type Drive struct {
	CommunityID ID   `gorm:"primaryKey"`
	DriverID    ID   `gorm:"primaryKey"`
	DroveOn     Date `gorm:"primaryKey"`
	PlanID      ID
	PlanHome    ID // the community that the plan is kept with
	Minutes     int
	BreakBegin  int // of the driver's break, in seconds after midnight; 0 for none
	BreakEnd    int
	Version     int64
}
