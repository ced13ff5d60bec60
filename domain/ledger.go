package domain

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"time"
)

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
	// Witness holds the digests of the custody and money moves written with the
	// entry, so that the chain covers them too.
	Witness List[Witness]
}

// Witness is the digest of one row that may never change.
type Witness struct {
	Table  string `json:"t"`
	Key    string `json:"k"`
	Digest string `json:"d"`
}

// witness digests a row: SHA-256 over the JSON array of its columns, times in
// microseconds.
func witness(table, key string, columns ...any) Witness {
	sum := sha256.Sum256(Document(columns))
	return Witness{table, key, hex.EncodeToString(sum[:])}
}

// Witness digests the move.
func (m *CustodyMove) Witness() Witness {
	return witness("custody_moves", fmt.Sprintf("%s/%d", m.ItemID, m.N), m.CommunityID, m.ItemID, m.N, m.FromKind, m.FromID,
		m.ToKind, m.ToID, m.At.UnixMicro(), m.RecordedBy, m.RequestID, m.Place, m.ProofKind, m.Proof)
}

// Witness digests the move.
func (m *MoneyMove) Witness() Witness {
	return witness("money_moves", string(m.ID), m.CommunityID, m.ID, m.RequestID, m.FromKind, m.FromID, m.ToKind, m.ToID,
		m.AmountFen, m.At.UnixMicro(), m.RecordedBy, m.Reason)
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
	// Rights are the sender's in the community changed, when it was (Principal.Rights): the
	// answer is repeated to nobody who has others.
	CommunityID ID
	Rights      string
}

// TableName says what is kept.
func (Idempotency) TableName() string { return "idempotency_keys" }
