package domain

import "time"

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
