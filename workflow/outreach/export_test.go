package outreach

import (
	"songyao/domain"
	"songyao/store"
	"songyao/workflow/supply"
)

// BuildCallList makes the call list of one day from what read finds up to the
// farthest run-out date.
func BuildCallList(
	home *domain.Community, rules []domain.Rule, outlook *supply.Outlook, reason domain.CallReason,
	read func(farthest domain.Date) *store.CallSheet,
) *CallList {
	b := &callListBuilder{community: home, rules: rules, outlook: outlook}
	b.sheet = read(b.latestRunOut())
	return b.list(reason)
}
