package flowtest

import (
	"regexp"
	"strings"
	"testing"
)

// communityTables hold rows that belong to a community. Sightings are not among them:
// each community writes its own, and who has what is read by all.
var communityTables = []string{
	"residents", "resident_phones", "requests", "lines", "kit_items", "request_items", "custody_moves", "money_moves",
	"purchases", "shortages", "decisions", "delivery_attempts", "deliveries", "events", "seals", "alerts",
	"supply_plans", "supply_events", "contacts", "calls", "callbacks", "pins", "attachments", "request_attachments",
	"custody_confirmations", "incidents", "transfer_tasks", "departures", "counts", "count_explanations", "day_closings",
	"plans", "drives", "money_proposals", "money_confirmations",
}

var (
	tableUse  = regexp.MustCompile(`(?i)\b(?:FROM|JOIN|UPDATE|INTO|DELETE FROM)\s+(\w+)`)
	scopeJoin = regexp.MustCompile(`(?i)\w+\.community_id\s*=\s*\w+\.community_id`)
	// Citus refuses a subquery in VALUES.
	valuesQuery = regexp.MustCompile(`(?is)\bVALUES\s*\(.*\(\s*SELECT\b`)
	scopeCond   = regexp.MustCompile(`(?i)(?:\w+\.)?community_id\s*(?:=\s*(?:\?|\$\d+)|IN\s*\()`)
)

// unscoped names the community's table that the statement touches without the
// caller's scope; "" when there is none. Every table must be tied to a
// community: by a condition of its own, by a join on community_id, or, for an
// insert, by the column.
func unscoped(sql string) string {
	var touched []string
	for _, m := range tableUse.FindAllStringSubmatch(sql, -1) {
		for _, t := range communityTables {
			if strings.EqualFold(m[1], t) {
				touched = append(touched, t)
			}
		}
	}
	if len(touched) == 0 {
		return ""
	}
	if strings.HasPrefix(sql, "INSERT INTO ") && strings.Contains(sql, "(community_id") {
		return ""
	}
	given := len(scopeCond.FindAllString(sql, -1))
	if given == 0 || given+len(scopeJoin.FindAllString(sql, -1)) < len(touched) {
		return touched[0]
	}
	return ""
}

// scoped traces every statement of a test and fails it for one without scope, or with
// a subquery in VALUES.
func scoped(t testing.TB) func(string, []any) {
	return func(sql string, _ []any) {
		if table := unscoped(sql); table != "" {
			t.Errorf("%s is read or written without the caller's scope:\n%s", table, sql)
		}
		if valuesQuery.MatchString(sql) {
			t.Errorf("a subquery in VALUES:\n%s", sql)
		}
	}
}
