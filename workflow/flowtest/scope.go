package flowtest

import (
	"maps"
	"regexp"
	"slices"
	"strings"
	"testing"
)

// communityTables hold rows that belong to a community. Sightings are not among them:
// each community writes its own, and who has what is read by all.
var communityTables = []string{
	"residents", "resident_phones", "resident_terms", "requests", "lines", "kit_items", "request_items", "custody_moves", "money_moves",
	"purchases", "shortages", "decisions", "delivery_attempts", "deliveries", "events", "seals", "alerts",
	"supply_plans", "supply_events", "contacts", "calls", "callbacks", "pins", "attachments", "request_attachments",
	"custody_confirmations", "incidents", "transfer_tasks", "departures", "counts", "count_explanations", "day_closings",
	"plans", "drives", "lead_times", "money_proposals", "money_confirmations",
}

var (
	tableUse = regexp.MustCompile(`(?i)\b(?:FROM|JOIN|UPDATE|INTO|DELETE FROM)\s+(\w+)(?:\s+(?:AS\s+)?(\w+))?`)
	// equalities tie two tables to one community, or a table to its communities row.
	equalities = regexp.MustCompile(`(?i)\b(\w+)\.(?:community_id|id)\s*=\s*(\w+)\.(?:community_id|id)\b`)
	given      = regexp.MustCompile(`(?i)(?:\b(\w+)\.)?\bcommunity_id\s*=\s*(?:\?|\$\d+|scope\.value)`)
	listed     = regexp.MustCompile(`(?i)(?:\b(\w+)\.)?\bcommunity_id\s*(?:IN\s*\(|=\s*ANY\s*\()`)
	// rowTie compares the community with every row of a subquery; rowTied, when that is taken out.
	rowTie   = regexp.MustCompile(`(?i)\(\s*(?:(\w+)\.)?community_id\s*,[^()]*\)\s*(?:NOT\s+)?IN\s*\($`)
	rowTied  = regexp.MustCompile(`(?i)\(\s*(?:(\w+)\.)?community_id\s*,[^()]*\)\s*(?:NOT\s+)?IN\s*\(\)`)
	derived  = regexp.MustCompile(`(?i)\b(?:FROM|JOIN)\s*\($`)
	unions   = regexp.MustCompile(`(?i)\bUNION(?:\s+ALL)?\b`)
	subquery = regexp.MustCompile(`(?i)\(\s*SELECT\b`)
	// Citus refuses a subquery in VALUES.
	valuesQuery = regexp.MustCompile(`(?is)\bVALUES\s*\(.*\(\s*SELECT\b`)
)

// everyCommunity begins a statement that is to read all of them, whoever asks.
const everyCommunity = "/* every community */"

// unscoped names the community's table that the statement touches without the caller's
// scope, or joins to another's rows by an id alone, which is unique in a community only;
// "" when there is none. Of the tables of one query one may be narrowed to a list of
// communities; every other must have the same community as one that is, or the one
// community given. A subquery must be tied to what is around it likewise.
func unscoped(sql string) string {
	if strings.HasPrefix(sql, everyCommunity) || strings.HasPrefix(sql, "INSERT INTO ") && strings.Contains(sql, "(community_id") {
		return ""
	}
	table, _ := looseTable(sql)
	return table
}

// looseTable is unscoped for one query. open tells whether its rows may be of several
// communities and nothing ties them to what is around it.
func looseTable(sql string) (table string, open bool) {
	own, inner := splitSubqueries(sql)
	touches := false
	for _, part := range unions.Split(own, -1) {
		loose, listed, any := looseIn(part)
		if loose != "" {
			return loose, false
		}
		touches, open = touches || any, open || listed
	}
	for _, q := range inner {
		loose, several := looseTable(q.text)
		if loose != "" {
			return loose, false
		}
		if several && touches && !rowTie.MatchString(q.before) && !derived.MatchString(q.before) {
			return "a subquery on several communities", false
		}
	}
	return "", open
}

// nested is a subquery and what stands before it, the parenthesis included.
type nested struct{ before, text string }

// splitSubqueries takes the subqueries out of a query.
func splitSubqueries(sql string) (own string, inner []nested) {
	var out strings.Builder
	for {
		at := subquery.FindStringIndex(sql)
		if at == nil {
			out.WriteString(sql)
			return out.String(), inner
		}
		out.WriteString(sql[:at[0]+1])
		depth, end := 1, at[0]+1
		for ; depth > 0 && end < len(sql); end++ {
			switch sql[end] {
			case '(':
				depth++
			case ')':
				depth--
			}
		}
		inner = append(inner, nested{out.String(), sql[at[0]+1 : end-1]})
		sql = sql[end-1:]
	}
}

// looseIn finds the table of a query without subqueries that nothing ties to a community.
// listed tells that they are those of a list, touches that there are any.
func looseIn(part string) (loose string, isListed, touches bool) {
	names := map[string]string{} // by alias
	for _, m := range tableUse.FindAllStringSubmatch(part, -1) {
		if name := strings.ToLower(m[1]); slices.Contains(communityTables, name) {
			alias := strings.ToLower(m[2])
			if alias == "" || slices.Contains([]string{"where", "join", "left", "set", "order", "group", "on", "limit", "as"}, alias) {
				alias = name
			}
			names[alias] = name
		}
	}
	if len(names) == 0 {
		return "", false, false
	}
	tied := map[string]bool{}
	mark := func(found [][]string) {
		for _, m := range found {
			for alias := range names {
				if strings.EqualFold(m[1], alias) || m[1] == "" && len(names) == 1 {
					tied[alias] = true
				}
			}
		}
	}
	mark(given.FindAllStringSubmatch(part, -1))
	mark(rowTied.FindAllStringSubmatch(part, -1))
	outer := func(alias string) bool { return names[alias] == "" }
	spread := func() {
		for range names {
			for _, m := range equalities.FindAllStringSubmatch(part, -1) {
				x, y := strings.ToLower(m[1]), strings.ToLower(m[2])
				if !strings.Contains(m[0], "community_id") {
					continue
				}
				tied[x] = tied[x] || outer(y) || tied[y]
				tied[y] = tied[y] || outer(x) || tied[x]
			}
		}
	}
	spread()
	if roots := listed.FindAllStringSubmatch(part, -1); len(roots) > 0 {
		isListed = !slices.ContainsFunc(slices.Collect(maps.Keys(names)), func(a string) bool { return tied[a] })
		mark(roots[:1])
		spread()
	}
	for alias, name := range names {
		if !tied[alias] {
			return name, isListed, true
		}
	}
	return "", isListed, true
}

// Scoped traces every statement of a test and fails it for one without scope, or with
// a subquery in VALUES.
func Scoped(t testing.TB) func(string, []any) {
	return func(sql string, _ []any) {
		if table := unscoped(sql); table != "" {
			t.Errorf("%s is read or written without the caller's scope, or joined without the community:\n%s", table, sql)
		}
		if valuesQuery.MatchString(sql) {
			t.Errorf("a subquery in VALUES:\n%s", sql)
		}
	}
}
