package store

import (
	"cmp"
	"context"
	"reflect"
	"slices"
	"strings"

	"songyao/domain"
)

// filter is the conditions of a query, all of which must hold, and their values.
type filter struct {
	column     string // that names the community
	scope      []domain.ID
	narrowings []narrowing
	conditions []string
	args       []any
}

// narrowing asks for more in some of the communities: one of the alternatives.
type narrowing struct {
	communities  []domain.ID
	alternatives []condition
}

// condition is SQL with the values of its placeholders.
type condition struct {
	text string
	args []any
}

// inScope begins the filter of a query: the community that the column names is one of
// the scope's.
func inScope(column string, scope domain.Scope) *filter {
	return &filter{column: column, scope: scope.Communities}
}

// and adds a condition with the values of its placeholders.
func (f *filter) and(condition string, args ...any) *filter {
	f.conditions, f.args = append(f.conditions, condition), append(f.args, args...)
	return f
}

// is asks for the value in the column, unless it is the zero value.
func (f *filter) is(column string, value any) *filter { return f.compare(column, "=", value) }

// compare is is by another operator.
func (f *filter) compare(column, operator string, value any) *filter {
	if reflect.ValueOf(value).IsZero() {
		return f
	}
	return f.and(column+" "+operator+" ?", value)
}

// either asks for one of two conditions, or for none when the choice is nil.
func (f *filter) either(choice *bool, yes, no string) *filter {
	switch {
	case choice == nil:
		return f
	case *choice:
		return f.and(yes)
	}
	return f.and(no)
}

// narrow asks for more in some of the communities: for one of the alternatives, of which
// no two hold of the same row. As many lists are read and merged, each by its own index.
func (f *filter) narrow(communities []domain.ID, alternatives ...condition) *filter {
	if len(communities) > 0 {
		f.narrowings = append(f.narrowings, narrowing{communities, alternatives})
	}
	return f
}

// where is all of the filter as one condition, for a query that looks for one row.
func (f *filter) where() condition {
	out := condition{f.column + " IN ?", []any{f.scope}}
	for _, n := range f.narrowings {
		out.text += " AND (" + f.column + " NOT IN ?"
		out.args = append(out.args, n.communities)
		for _, a := range n.alternatives {
			out.text, out.args = out.text+" OR "+a.text, append(out.args, a.args...)
		}
		out.text += ")"
	}
	return out.and(f.conditions, f.args)
}

// and adds conditions with the values of their placeholders.
func (c condition) and(conditions []string, args []any) condition {
	return condition{strings.Join(append([]string{c.text}, conditions...), " AND "), append(slices.Clip(c.args), args...)}
}

// arm is communities in which the same is asked for.
type arm struct {
	communities []domain.ID
	condition   condition
}

// arms are the filter by communities: those without a narrowing, and those of each; a
// later narrowing takes the place of an earlier one.
func (f *filter) arms() []arm {
	which := make(map[domain.ID]int, len(f.scope)) // the narrowing and 1
	for i, n := range f.narrowings {
		for _, c := range n.communities {
			which[c] = i + 1
		}
	}
	groups := make([][]domain.ID, len(f.narrowings)+1)
	for _, c := range f.scope {
		groups[which[c]] = append(groups[which[c]], c)
	}
	var out []arm
	for i, communities := range groups {
		alternatives := []condition{{}}
		if i > 0 {
			alternatives = f.narrowings[i-1].alternatives
		}
		for _, a := range alternatives {
			if len(communities) > 0 {
				out = append(out, arm{communities, a})
			}
		}
	}
	return out
}

// list is what a page shows, of which rows, in which order.
type list struct {
	columns string
	from    string
	key     string // columns that tell one row of a community from another
	order   string // columns that are among those shown
}

// query is the text and the values of a page: the first rows that pass the filter. Of
// each community the first rows are read by an index in the list's order, and these are merged:
// what it costs follows the communities and the limit, not what is stored.
func (l list) query(s *Store, f *filter, limit int) condition {
	arms := f.arms()
	if len(arms) == 0 {
		arms = []arm{{[]domain.ID{domain.System}, condition{"1 = 0", nil}}}
	}
	if len(arms) == 1 && len(arms[0].communities) == 1 {
		return l.first(f, arms[0], "?", l.columns, limit)
	}
	var texts []string
	var out condition
	for _, a := range arms {
		part := l.ofEach(s, f, a, limit)
		texts, out.args = append(texts, "SELECT * FROM ("+part.text+") AS y"), append(out.args, part.args...)
	}
	order := strings.Split(l.order, ", ")
	for i, column := range order {
		_, name, _ := strings.Cut(column, ".")
		order[i] = "x." + name
	}
	out.text = "SELECT x.* FROM (" + strings.Join(texts, " UNION ALL ") + ") AS x ORDER BY " + strings.Join(order, ", ") + " LIMIT ?"
	out.args = append(out.args, limit)
	return out
}

// first reads the first rows of the community that the mark stands for; the arm's when it is ?.
func (l list) first(f *filter, a arm, community, columns string, limit int) condition {
	out := condition{text: f.column + " = " + community}
	if community == "?" {
		out.args = []any{a.communities[0]}
	}
	if a.condition.text != "" {
		out = out.and([]string{"(" + a.condition.text + ")"}, a.condition.args)
	}
	out = out.and(f.conditions, f.args)
	return condition{"SELECT " + columns + " FROM " + l.from + " WHERE " + out.text + " ORDER BY " + l.order + " LIMIT ?", append(out.args, limit)}
}

// ofEach reads the first rows of each of the arm's communities.
func (l list) ofEach(s *Store, f *filter, a arm, limit int) condition {
	communities := make(textArray, len(a.communities))
	for i, c := range a.communities {
		communities[i] = string(c)
	}
	if s.pool != nil {
		rows := l.first(f, a, "scope.value", l.columns, limit)
		return condition{
			"SELECT z.* FROM unnest(CAST(? AS uuid[])) AS scope(value) CROSS JOIN LATERAL (" + rows.text + ") AS z",
			append([]any{communities.postgres()}, rows.args...),
		}
	}
	keys := l.first(f, a, "scope.value", l.key, limit)
	return condition{"SELECT " + l.columns + " FROM json_each(?) AS scope CROSS JOIN " + l.from + " WHERE " + f.column + " = scope.value AND (" +
		l.key + ") IN (" + keys.text + ")", append([]any{communities.json()}, keys.args...)}
}

// page runs the query of a page.
func page[T any](ctx context.Context, s *Store, l list, f *filter, limit int) ([]T, error) {
	q := l.query(s, f, limit)
	return find[T](ctx, s, q.text, q.args...)
}

// escapeLike takes the meaning from LIKE's wildcards; the escape character is !.
func escapeLike(s string) string {
	return strings.NewReplacer("!", "!!", "%", "!%", "_", "!_").Replace(s)
}

// pageStart is the id before every other, for a list's first page.
func pageStart(after domain.ID) domain.ID { return cmp.Or(after, domain.System) }
