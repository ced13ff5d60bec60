package domain

import (
	"strings"
	"time"
)

// Contact is one time that somebody of the service tried to reach a household:
// about a refill, on a round, or both. It is what keeps two lists from calling
// the same people twice.
type Contact struct {
	CommunityID ID `gorm:"primaryKey"`
	ID          ID `gorm:"primaryKey"`
	ResidentID  ID
	Household   string
	ContactedOn Date
	At          time.Time
	ContactedBy ID
	Channel     Channel
	Result      ContactResult
	Note        string
	// Need is what the resident turned out to need beside medicine on a plan.
	Need        string
	NeedState   NeedState
	PassedTo    string // who sees to it
	NeedOutcome string // what came of it
	RequestID   ID     // that was registered in the call, or from the need
	Version     int64
	UpdatedAt   time.Time
}

// Channel is how a household was tried.
type Channel string

// The channels.
const (
	ChannelPhone  Channel = "phone"
	ChannelWeChat Channel = "wechat" // 微信
	ChannelKnock  Channel = "knock"  // 敲门
)

// Channels lists every channel.
func Channels() []Channel { return []Channel{ChannelPhone, ChannelWeChat, ChannelKnock} }

// ContactResult is what a try came to.
type ContactResult string

// The results.
const (
	ContactReached     ContactResult = "reached"
	ContactNoAnswer    ContactResult = "no_answer"
	ContactRefused     ContactResult = "refused" // does not want to be called
	ContactWrongNumber ContactResult = "wrong_number"
)

// ContactResults lists every result.
func ContactResults() []ContactResult {
	return []ContactResult{ContactReached, ContactNoAnswer, ContactRefused, ContactWrongNumber}
}

// NeedState is what has become of a need.
type NeedState string

// The states of a need; "" when there was none.
const (
	NeedOpen      NeedState = "open"
	NeedRequested NeedState = "requested" // a request was registered
	NeedPassedOn  NeedState = "passed_on"
	NeedMet       NeedState = "met"
	NeedDropped   NeedState = "dropped"
)

// NeedStates lists every state.
func NeedStates() []NeedState {
	return []NeedState{NeedOpen, NeedRequested, NeedPassedOn, NeedMet, NeedDropped}
}

// Household is the key that everybody behind one door shares; a resident whose
// room is not known is a household alone.
func (r *Resident) Household() string {
	if r.Room == "" {
		return string(r.ID)
	}
	return strings.Join([]string{r.Building, r.Unit, r.Room}, "-")
}
