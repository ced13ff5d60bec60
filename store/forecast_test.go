package store_test

import (
	"database/sql"
	"strings"
	"testing"
	"time"

	"songyao/domain"
	"songyao/store"
	"songyao/store/storetest"
)

// TestDemandReadsByIndex: what a forecast reads is found by day, by resident or by
// request, never by walking the requests that the years have left. Of the plans it
// needs nearly all: a pack lasts four weeks, and the reach is longer.
func TestDemandReadsByIndex(t *testing.T) {
	var queries []string
	var args [][]any
	url := storetest.SQLite(t)
	st := storetest.Open(t, url, store.Options{Trace: func(q string, a []any) { queries, args = append(queries, q), append(args, a) }})
	scope := domain.In(domain.NewID(time.Date(2020, 6, 14, 1, 0, 0, 0, time.UTC)))
	w := store.DemandWindow{Due: "2020-07-30", Since: "2020-05-18", Until: "2020-06-15", Bought: "2019-12-18"}
	if _, err := st.Demand(t.Context(), scope, w); err != nil {
		t.Fatal(err)
	}
	db, err := sql.Open("sqlite", url)
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = db.Close() }()
	seen := 0
	for i, q := range queries {
		if !strings.HasPrefix(q, "SELECT") {
			continue
		}
		seen++
		for _, step := range queryPlan(t, db, q, args[i]) {
			few := strings.Contains(step, "lead_times") || strings.Contains(step, "requests_worklist") || // two a community; what is open
				strings.Contains(step, "supply_plans")
			scan := strings.HasPrefix(step, "SCAN") && step != "SCAN b" && !strings.HasPrefix(step, "SCAN (subquery") // the rows just found
			if scan || !few && strings.HasSuffix(step, "(community_id=?)") {
				t.Errorf("%s\n\t%s", step, q)
			}
		}
	}
	if seen != 6 {
		t.Errorf("%d queries", seen)
	}
}
