package domain

import "time"

// Entry is one line of a community's ledger: something that was changed, by
// whom, when. Seq is the community's own number without gaps; rows are never
// changed or deleted.
type Entry struct {
	CommunityID ID    `gorm:"primaryKey"`
	Seq         int64 `gorm:"primaryKey"`
	At          time.Time
	ActorID     ID     // "" for the system itself
	Action      string // a request's Event, or e.g. "resident.update"
	Subject     string // table of the thing changed
	SubjectID   ID
	Data        JSON // before and after, or the evidence
}

// TableName keeps the design's word.
func (Entry) TableName() string { return "events" }

// Seal covers a run of ledger entries: Hashes holds 32 bytes an entry, each
// SHA-256(the hash before || the canonical bytes of the entry).
type Seal struct {
	CommunityID ID    `gorm:"primaryKey"`
	FirstSeq    int64 `gorm:"primaryKey"`
	LastSeq     int64
	Hashes      []byte
	SealedAt    time.Time
}

// Idempotency scopes an Idempotency-Key: who sent it, to which operation.
type Idempotency struct {
	StaffID  ID     `gorm:"primaryKey"`
	Method   string `gorm:"primaryKey"`
	Path     string `gorm:"primaryKey"`
	Key      string `gorm:"primaryKey"`
	BodyHash string // hex SHA-256 of the body
	Result   JSON   // what the use case returned
	At       time.Time
}

// TableName says what is kept.
func (Idempotency) TableName() string { return "idempotency_keys" }

// Alert is something a person must see to. It stays until the cause is gone.
type Alert struct {
	CommunityID ID `gorm:"primaryKey"`
	ID          ID `gorm:"primaryKey"`
	Kind        AlertKind
	SubjectID   ID
	RequestID   ID
	RaisedAt    time.Time
	ClearedAt   *time.Time
	Version     int64
	Data        JSON
}

// AlertKind is what an alert is about.
type AlertKind string

// AlertCardOverdue is raised for a card that is out of the resident's hands too
// long (domain.md 1.2: eighty cards stranded with one person).
const AlertCardOverdue AlertKind = "card_overdue"

// AlertKinds lists every kind of alert.
func AlertKinds() []AlertKind { return []AlertKind{AlertCardOverdue} }
