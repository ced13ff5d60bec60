package domain

import (
	"slices"
	"time"
)

// AccountKind is whose money it is.
type AccountKind string

// The kinds of account.
const (
	AccountResident  AccountKind = "resident"
	AccountStaff     AccountKind = "staff" // cash in hand of a volunteer; negative when advanced
	AccountHospital  AccountKind = "hospital"
	AccountInsurance AccountKind = "insurance"
	AccountFund      AccountKind = "fund" // the office that bears a loss
)

// AccountKinds lists every kind of account.
func AccountKinds() []AccountKind {
	return []AccountKind{AccountResident, AccountStaff, AccountHospital, AccountInsurance, AccountFund}
}

// Account is one side of a money move. ID is empty for insurance and fund.
type Account struct {
	Kind AccountKind
	ID   ID
}

// MoneyMove takes an amount from one account to another on behalf of a request:
// both halves of the double entry in one row, so that every request's entries
// sum to zero by construction. Rows are never changed or deleted.
type MoneyMove struct {
	CommunityID ID `gorm:"primaryKey"`
	ID          ID `gorm:"primaryKey"`
	RequestID   ID
	FromKind    AccountKind
	FromID      ID
	ToKind      AccountKind
	ToID        ID
	AmountFen   Fen // above 0
	At          time.Time
	RecordedBy  ID
	Reason      string
}

// MoneyProposal is a move that somebody's purse has not agreed to yet: it counts for
// nobody, and its request stays open. When the last of the people concerned confirms it,
// a MoneyMove with the same id is written. Rows are never changed or deleted.
type MoneyProposal MoneyMove

// Awaits lists whose confirmation is missing: people whose purse the move touches and who
// did not record it. Nil when all of them confirmed it or one refused it; said may hold
// what was said of other moves, too.
func (p *MoneyProposal) Awaits(said []MoneyConfirmation) []ID {
	var out []ID
	for _, a := range []Account{{p.FromKind, p.FromID}, {p.ToKind, p.ToID}} {
		if a.Kind == AccountStaff && a.ID != p.RecordedBy {
			out = append(out, a.ID)
		}
	}
	for _, c := range said {
		if c.MoveID == p.ID {
			if c.Refused {
				return nil
			}
			out = slices.DeleteFunc(out, func(id ID) bool { return id == c.ConfirmedBy })
		}
	}
	return out
}

// Concerns reports whether the person recorded the move, gives or gets the money.
func (m *MoneyMove) Concerns(staff ID) bool {
	return staff == m.RecordedBy || staff == m.FromID || staff == m.ToID
}

// MoneyConfirmation is what somebody says of a move that waits: yes, or that it never
// happened. Rows are never changed or deleted.
type MoneyConfirmation struct {
	CommunityID ID `gorm:"primaryKey"`
	MoveID      ID `gorm:"primaryKey"` // the MoneyProposal's
	ConfirmedBy ID `gorm:"primaryKey"`
	At          time.Time
	Refused     bool
	Note        string // why it was refused
}

// Balance is what an account holds on behalf of one request.
type Balance struct {
	RequestID   ID
	AccountKind AccountKind
	AccountID   ID
	AmountFen   Fen
}

// Settled reports whether no staff member holds, or is owed, money.
func Settled(balances []Balance) bool {
	for _, b := range balances {
		if b.AccountKind == AccountStaff && b.AmountFen != 0 {
			return false
		}
	}
	return true
}
