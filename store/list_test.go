package store_test

import (
	"testing"

	"songyao/domain"
	"songyao/store"
	"songyao/store/storetest"
)

// TestListsOfAnyLength: the communities of a whole country and as many ids are no more
// parameters than one of each, and an empty id among them is nothing.
func TestListsOfAnyLength(t *testing.T) {
	storetest.Each(t, func(t *testing.T, st *store.Store) {
		ids := []domain.ID{""}
		for n := range 20_000 {
			ids = append(ids, storetest.FilledID(storetest.FilledResident, n))
		}
		scope := domain.Scope{Communities: ids[1:], Carried: ids[1:10_000], Held: ids[1:5_000], Carrier: ids[1]}
		few := domain.In(ids[1])
		open := true
		for i, err := range []error{
			second(st.Requests(t.Context(), scope, store.RequestFilter{Open: &open}, store.After{}, 10)),
			second(st.Residents(t.Context(), scope, store.ResidentFilter{Text: `a"b\\`}, store.AfterResident{}, 10)),
			second(st.Transfers(t.Context(), scope, "", &open, store.AfterTransfer{}, 10)),
			second(st.OpenDecisions(t.Context(), scope, 10)),
			second(st.Plans(t.Context(), scope, store.PlanFilter{}, "", 10)),
			second(st.StatusByPhone(t.Context(), scope, []string{`"`, `\\`})),
			second(st.ResidentsByID(t.Context(), few, ids)),
			second(st.LinesOf(t.Context(), few, ids)),
			second(st.ItemsByID(t.Context(), few, ids[:1])),
			second(st.DrugsByID(t.Context(), ids)),
			second(st.CommunitiesByID(t.Context(), ids[:2])),
		} {
			if err != nil {
				t.Errorf("list %d: %v", i, err)
			}
		}
	})
}
