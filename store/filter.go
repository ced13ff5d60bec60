package store

import (
	"context"
	"reflect"
	"strings"

	"songyao/domain"
)

// filter is the conditions of a query, all of which must hold, and their values.
type filter struct {
	conditions []string
	args       []any
}

// inScope begins the filter of a list: the community that the column names is one of
// the scope's.
func inScope(column string, scope domain.Scope) *filter {
	return (&filter{}).and(column+" IN ?", scope.Communities)
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

// narrow asks for more in some of the communities.
func (f *filter) narrow(column string, communities []domain.ID, condition string, args ...any) *filter {
	if len(communities) == 0 {
		return f
	}
	return f.and("("+column+" NOT IN ? OR "+condition+")", append([]any{communities}, args...)...)
}

// String is all conditions as SQL.
func (f *filter) String() string { return strings.Join(f.conditions, " AND ") }

// page runs a query for the first rows that pass the filter.
func page[T any](ctx context.Context, s *Store, query string, f *filter, order string, limit int) ([]T, error) {
	return find[T](ctx, s, query+" WHERE "+f.String()+" ORDER BY "+order+" LIMIT ?", append(f.args, limit)...)
}

// escapeLike takes the meaning from LIKE's wildcards; the escape character is !.
func escapeLike(s string) string {
	return strings.NewReplacer("!", "!!", "%", "!%", "_", "!_").Replace(s)
}

// pageStart is the id before every other, for a list's first page.
func pageStart(after domain.ID) domain.ID {
	if after == "" {
		return domain.System
	}
	return after
}
