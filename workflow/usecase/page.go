package usecase

import (
	"songyao/domain"
	"songyao/store"
)

// After is where a page begins.
type After = store.After

// Narrow is the scope within one community; "" leaves it.
func Narrow(s domain.Scope, community domain.ID) domain.Scope {
	if community == "" {
		return s
	}
	return s.Within(community)
}

// Pages runs next from page to page: it is given the id after which the page begins,
// and returns the last id of the page, or "" when there was none.
func Pages(next func(after domain.ID) (domain.ID, error)) error {
	for after := domain.System; ; {
		last, err := next(after)
		if err != nil || last == "" {
			return err
		}
		after = last
	}
}
