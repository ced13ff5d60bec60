package domain

import "time"

// ItemKind is what a kit item is.
type ItemKind string

// The kinds of kit item (配药包). Card and record book are things the resident
// has one of; the others belong to one request.
const (
	ItemCard       ItemKind = "card"        // 医保卡
	ItemRecordBook ItemKind = "record_book" // 病历本
	ItemCash       ItemKind = "cash"        // 现金
	ItemBoxes      ItemKind = "empty_boxes" // 空药盒
	ItemNote       ItemKind = "note"        // 便条
	ItemGoods      ItemKind = "goods"       // the bag with what was bought
)

// ItemKinds lists every kind.
func ItemKinds() []ItemKind {
	return []ItemKind{ItemCard, ItemRecordBook, ItemCash, ItemBoxes, ItemNote, ItemGoods}
}

// Lasting reports whether the resident has exactly one of it, used by request
// after request.
func (k ItemKind) Lasting() bool { return k == ItemCard || k == ItemRecordBook }

// Gloss is the kind in Chinese and English, for labels and messages.
func (k ItemKind) Gloss() string {
	zh := map[ItemKind]string{
		ItemCard: "医保卡", ItemRecordBook: "病历本", ItemCash: "现金", ItemBoxes: "空药盒", ItemNote: "便条", ItemGoods: "药袋",
	}
	return zh[k] + " " + string(k)
}

// HolderKind is what sort of holder has an item.
type HolderKind string

// The kinds of holder.
const (
	HolderResident HolderKind = "resident"
	HolderStaff    HolderKind = "staff"
	HolderHospital HolderKind = "hospital" // left at a counter
	HolderIncident HolderKind = "incident" // lost, damaged or stolen
)

// HolderKinds lists every kind of holder.
func HolderKinds() []HolderKind {
	return []HolderKind{HolderResident, HolderStaff, HolderHospital, HolderIncident}
}

// Holder has an item in hand. ID is empty for an incident only.
type Holder struct {
	Kind HolderKind
	ID   ID
}

// KitItem is one physical thing, with its one present holder.
type KitItem struct {
	CommunityID ID `gorm:"primaryKey"`
	ID          ID `gorm:"primaryKey"`
	ResidentID  ID
	Kind        ItemKind
	Label       string
	HolderKind  HolderKind
	HolderID    ID
	HeldSince   time.Time
	IncidentID  ID    // the incident not settled yet
	Version     int64 // = number of its custody moves
}

// Holder is who has it now.
func (k *KitItem) Holder() Holder { return Holder{k.HolderKind, k.HolderID} }

// Home reports whether the item needs nobody's care any more: it is with the
// resident, a settled incident explains it, or, for goods, a hospital took it back.
func (k *KitItem) Home() bool {
	switch k.HolderKind {
	case HolderResident:
		return true
	case HolderIncident:
		return k.IncidentID == ""
	case HolderHospital:
		return k.Kind == ItemGoods
	case HolderStaff:
	}
	return false
}

// RequestItem says that a request uses an item; one card may serve several.
type RequestItem struct {
	CommunityID ID `gorm:"primaryKey"`
	RequestID   ID `gorm:"primaryKey"`
	ItemID      ID `gorm:"primaryKey"`
}

// CustodyMove is one hand-over of one item. Rows are never changed or deleted.
type CustodyMove struct {
	CommunityID ID    `gorm:"primaryKey"`
	ItemID      ID    `gorm:"primaryKey"`
	N           int64 `gorm:"primaryKey"` // 1 for the item's first move, without gaps
	FromKind    HolderKind
	FromID      ID
	ToKind      HolderKind
	ToID        ID
	At          time.Time
	RecordedBy  ID
	RequestID   ID // the request on whose behalf
	Place       string
	ProofKind   ProofKind // "" when not yet confirmed by the other side
	Proof       string
}

// Confirmation is what the other side of a hand-over says of it afterwards: yes, or
// that it never happened. Rows are never changed or deleted.
type Confirmation struct {
	CommunityID ID    `gorm:"primaryKey"`
	ItemID      ID    `gorm:"primaryKey"`
	N           int64 `gorm:"primaryKey"` // of the move
	ConfirmedBy ID
	At          time.Time
	Disputed    bool // "I did not get it"
	ProofKind   ProofKind
	Proof       string
	Note        string
}

// TableName says confirmations of what.
func (Confirmation) TableName() string { return "custody_confirmations" }

// Awaits is who has to confirm the move: the side that did not record it, the
// receiver when somebody else did. "" when nobody has: it carries a proof, or is not
// between two staff members. The receiver's own word is not enough with a proof either,
// because who takes something for himself would be his own witness.
func (m *CustodyMove) Awaits() ID {
	switch {
	case m.FromKind != HolderStaff || m.ToKind != HolderStaff:
		return ""
	case m.RecordedBy == m.ToID:
		return m.FromID
	case m.ProofKind != "":
		return ""
	}
	return m.ToID
}

// TransferTask is a thing that has to leave somebody's hands. It is done by the
// thing's next hand-over, whoever records it. Rows are never changed or deleted.
type TransferTask struct {
	CommunityID ID    `gorm:"primaryKey"`
	ItemID      ID    `gorm:"primaryKey"`
	N           int64 `gorm:"primaryKey"` // the item's last move when the task arose
	FromID      ID
	ToID        ID // "" for whoever takes it
	Reason      string
	CreatedBy   ID
	CreatedAt   time.Time
}

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
