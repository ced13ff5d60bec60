package domain

import "time"

// Incident is a thing that was lost, damaged or stolen. From the report on nobody
// holds it; while the incident is open its card serves no request and nothing that
// used it closes.
type Incident struct {
	CommunityID ID `gorm:"primaryKey"`
	ID          ID `gorm:"primaryKey"`
	ItemID      ID
	Kind        IncidentKind
	What        string // what happened
	HolderKind  HolderKind
	HolderID    ID // who had it
	ReportedBy  ID
	ReportedAt  time.Time
	// How a supervisor settled it.
	Outcome         IncidentOutcome // "" while open
	Note            string
	CompensationFen Fen // from the office to the resident
	ResolvedBy      ID
	ResolvedAt      *time.Time
	Version         int64
}

// Open reports whether a supervisor has still to settle it.
func (i *Incident) Open() bool { return i.Outcome == "" }

// IncidentKind is what happened to the thing.
type IncidentKind string

// The kinds of incident.
const (
	IncidentLost    IncidentKind = "lost"    // 遗失
	IncidentDamaged IncidentKind = "damaged" // 损坏
	IncidentStolen  IncidentKind = "stolen"  // 被盗
)

// IncidentKinds lists every kind.
func IncidentKinds() []IncidentKind {
	return []IncidentKind{IncidentLost, IncidentDamaged, IncidentStolen}
}

// IncidentOutcome is how an incident ended.
type IncidentOutcome string

// The outcomes.
const (
	IncidentFound    IncidentOutcome = "found"    // it is with somebody again
	IncidentReplaced IncidentOutcome = "replaced" // 补办: made anew, and with somebody
	IncidentClosed   IncidentOutcome = "closed"   // it is gone; the office made good what it could
)

// IncidentOutcomes lists every outcome.
func IncidentOutcomes() []IncidentOutcome {
	return []IncidentOutcome{IncidentFound, IncidentReplaced, IncidentClosed}
}

// SettledItem is what settling an incident changes of a kit item that stays gone. No
// hand-over happens, so the item's version, which counts them, stays as it is; the
// incident's own guards the change.
type SettledItem struct {
	CommunityID ID `gorm:"primaryKey"`
	ID          ID `gorm:"primaryKey"`
	IncidentID  ID
}

// TableName is that of the items.
func (SettledItem) TableName() string { return "kit_items" }
