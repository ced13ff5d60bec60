package domain

import (
	"slices"
	"time"
)

// Count is what somebody has in hand: what the book says and what was counted
// (领用与交回清点). Rows are never changed; who counts again adds one.
type Count struct {
	CommunityID ID `gorm:"primaryKey"`
	ID          ID `gorm:"primaryKey"`
	StaffID     ID
	CountedOn   Date
	Moment      CountMoment
	At          time.Time
	Items       List[ID] // counted
	Missing     List[ID] // in the book, not counted
	Extra       List[ID] // counted, not in the book
	CashFen     Fen      // counted
	BookFen     Fen      // residents' cash by the book
	AdvancedFen Fen      // of the own money, by the book
}

// Differs reports whether the count is not what the book says.
func (c *Count) Differs() bool {
	return len(c.Missing)+len(c.Extra) > 0 || c.CashFen != c.BookFen
}

// NewCount holds the things counted against the book: the things held, and the
// person's balance on behalf of each request. Money advanced for one request does
// not make less of another resident's cash.
func NewCount(held, counted []ID, balances []Fen, cash Fen) Count {
	c := Count{Items: counted, CashFen: cash}
	for _, id := range held {
		if !slices.Contains(counted, id) {
			c.Missing = append(c.Missing, id)
		}
	}
	for _, id := range counted {
		if !slices.Contains(held, id) {
			c.Extra = append(c.Extra, id)
		}
	}
	for _, b := range balances {
		if b > 0 {
			c.BookFen += b
		} else {
			c.AdvancedFen -= b
		}
	}
	return c
}

// CountMoment says at which end of the day it was counted.
type CountMoment string

// The moments.
const (
	CountStart CountMoment = "start"
	CountEnd   CountMoment = "end"
)

// CountMoments lists both.
func CountMoments() []CountMoment { return []CountMoment{CountStart, CountEnd} }

// CountExplanation is a supervisor's word on a count that differs.
type CountExplanation struct {
	CommunityID ID `gorm:"primaryKey"`
	CountID     ID `gorm:"primaryKey"`
	Explanation string
	ExplainedBy ID
	At          time.Time
}

// DayClosing says that everything was counted on the day, and that what differed
// was explained.
type DayClosing struct {
	CommunityID ID   `gorm:"primaryKey"`
	Day         Date `gorm:"primaryKey"`
	ClosedBy    ID
	ClosedAt    time.Time
}

// Departure is a driver leaving with every kit of the requests assigned (出车核对).
type Departure struct {
	CommunityID ID `gorm:"primaryKey"`
	ID          ID `gorm:"primaryKey"`
	DriverID    ID
	DepartedOn  Date
	At          time.Time
	Items       List[ID] // counted
	LeftBehind  List[LeftBehind]
}

// LeftBehind is a request that does not go along; it has no driver any more.
type LeftBehind struct {
	RequestID ID     `json:"request_id"`
	Reason    string `json:"reason"`
}
