package domain

import "time"

// Callback is an entry of the queue of those to be rung again. There is at most one
// open entry about a matter: the request, or else the resident, or else the number.
// A later call about it moves or closes it.
type Callback struct {
	CommunityID  ID `gorm:"primaryKey"`
	ID           ID `gorm:"primaryKey"`
	ResidentID   ID
	RequestID    ID
	Number       string
	Kind         CallKind // of the last call
	DueAt        time.Time
	Attempts     int // tries since somebody was last spoken to
	CallID       ID  // the last call about it
	LastCallAt   time.Time
	OpenedAt     time.Time
	ClaimedBy    ID // who rings them now
	ClaimedUntil *time.Time
	ClosedAt     *time.Time
	ClosedBy     ID     // who spoke to them, or gave it up
	Dismissed    string // why nobody rings again; "" when the call was made
	Version      int64
	UpdatedAt    time.Time
}

// ClaimTime is for how long a claim keeps others from ringing the same person: a
// call and writing it down.
const ClaimTime = 15 * time.Minute

// ClaimedFrom reports whether somebody else has taken the entry at the moment.
func (b *Callback) ClaimedFrom(staff ID, now time.Time) bool {
	return b.ClaimedUntil != nil && now.Before(*b.ClaimedUntil) && b.ClaimedBy != staff
}

// Matter is what the entry is about.
func (b *Callback) Matter() Matter { return Matter{b.ResidentID, b.RequestID, b.Number} }

// Matter is what a call is about, as far as it is known.
type Matter struct {
	ResidentID ID
	RequestID  ID
	Number     string
}

// Matter is what the call is about.
func (c *PhoneCall) Matter() Matter { return Matter{c.ResidentID, c.RequestID, c.Number} }

// Same reports whether both are the same matter.
func (m Matter) Same(o Matter) bool { return m.Key() == o.Key() }

// Key is the same for everything that is the same matter.
func (m Matter) Key() string {
	switch {
	case m.RequestID != "":
		return string(m.RequestID)
	case m.ResidentID != "":
		return string(m.ResidentID)
	}
	return m.Number
}

// Covers reports whether a call about m deals with o too: the same matter, or one in
// which less was known of the same person. Another request of theirs is another
// matter.
func (m Matter) Covers(o Matter) bool {
	switch {
	case m.Same(o):
		return true
	case o.RequestID != "":
		return false
	case o.ResidentID != "":
		return o.ResidentID == m.ResidentID
	}
	return o.Number == m.Number
}
