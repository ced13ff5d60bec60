package store_test

import (
	"context"
	"database/sql"
	"strings"
	"testing"
	"time"

	"songyao/domain"
	"songyao/store"
	"songyao/store/storetest"
)

// TestNoReadWalksTheCommunity: what a transition, a call, a list of residents and
// the hourly look for overdue cards read is found by index, so that it costs the same in the thousandth week.
// Without statistics SQLite prefers to walk a whole community in order of its ids.
func TestNoReadWalksTheCommunity(t *testing.T) {
	type statement struct {
		sql  string
		args []any
	}
	var seen []statement
	url := storetest.SQLite(t)
	st := storetest.Open(t, url, store.Options{Trace: func(sql string, args []any) { seen = append(seen, statement{sql, args}) }})
	now := time.Date(2020, 6, 14, 1, 0, 0, 0, time.UTC)
	id, community := domain.NewID(now), domain.NewID(now)
	scope, ctx, open := domain.In(community), context.Background(), true
	for _, err := range []error{
		second(st.Case(ctx, scope, id)),
		second(st.Intake(ctx, scope, id, []domain.ID{id})),
		second(st.OpenRequestsOf(ctx, scope, []domain.ID{id, community})),
		second(st.Phones(ctx, scope, []domain.ID{id})),
		second(st.OverdueItems(ctx, community, now, now)),
		second(st.Disputed(ctx, scope)),
		second(st.Unconfirmed(ctx, scope, id, "", 10)),
		second(st.OpenDecisions(ctx, scope, 10)),
		second(st.Incidents(ctx, scope, &open, "", 10)),
		second(st.HeldBy(ctx, scope, id)),
		second(st.OutItems(ctx, scope)),
		second(st.ItemsByTail(ctx, scope, []string{"7b1a3ccf3ee1"})),
		second(st.LastMoves(ctx, scope, []domain.ID{id})),
		second(st.Confirmations(ctx, community, id)),
		second(st.Purses(ctx, scope, now)),
		second(st.Proposals(ctx, community, id)),
		second(st.Proposal(ctx, scope, id)),
		second(st.WaitingMoney(ctx, scope, scope.Communities, id, "", 10)),
		second(st.MoneyConfirmations(ctx, scope, []domain.ID{id})),
		second(st.Handled(ctx, community, id, id)),
		second(st.Counts(ctx, scope, "2020-06-14")),
		second(st.UnpurchasedRequests(ctx, scope, id)),
		second(st.RouteRequests(ctx, domain.Scope{Communities: scope.Communities, Carrier: id}, []domain.ID{id})),
		second(st.PlanHomes(ctx, domain.Scope{Communities: scope.Communities, Carrier: id}, "2020-06-14")),
		second(st.OldPlans(ctx, scope, "2020-06-14", "2020-06-14", 10)),
		second(st.KitsOf(ctx, scope, []domain.Request{{ID: id}})),
		second(st.Transfers(ctx, scope, "", &open, store.AfterTransfer{}, 10)),
		second(st.Departures(ctx, scope, "2020-06-14")),
		second(st.SalesSince(ctx, scope, now)),
		second(st.ReceiptsUsed(ctx, community, id, "MZ-1", now)),
		second(st.Attachment(ctx, scope, id)),
		second(st.Attachment(ctx, domain.Scope{Communities: scope.Communities, Carried: scope.Communities, Carrier: id}, id)),
		second(st.AttachmentsByID(ctx, community, []domain.ID{id})),
		second(st.AttachmentsOf(ctx, scope, []domain.ID{id})),
		second(st.Balances(ctx, community, []domain.ID{id})),
		second(st.Residents(ctx, scope, store.ResidentFilter{Phone: []string{"+8613800138000"}}, store.AfterResident{}, 10)),
	} {
		if err != nil && !domain.IsCode(err, "not_found") {
			t.Fatal(err)
		}
	}
	db, err := sql.Open("sqlite", url)
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	if len(seen) < 10 {
		t.Errorf("only %d statements were seen", len(seen))
	}
	for _, s := range seen {
		if strings.HasPrefix(s.sql, "BEGIN") {
			continue
		}
		for _, step := range queryPlan(t, db, s.sql, s.args) {
			// What is out, not closed or waits, and two lead times a community.
			few := strings.Contains(step, "kit_items_out") || strings.Contains(step, "_disputed") || strings.Contains(step, "requests_pending") || strings.Contains(step, "requests_worklist") || strings.Contains(step, "lead_times")
			if !few && strings.HasSuffix(step, "(community_id=?)") || strings.HasPrefix(step, "SCAN") && step != "SCAN m" && !strings.HasPrefix(step, "SCAN json_each ") {
				t.Errorf("%s\n\t%s", step, s.sql)
			}
		}
	}
}

func second[T any](_ T, err error) error { return err }

// queryPlan is how SQLite means to read, step by step.
func queryPlan(t *testing.T, db *sql.DB, query string, args []any) (steps []string) {
	t.Helper()
	rows, err := db.Query("EXPLAIN QUERY PLAN "+query, args...)
	if err != nil {
		t.Fatal(err, query)
	}
	defer rows.Close()
	for rows.Next() {
		var id, parent, unused int
		var step string
		if err := rows.Scan(&id, &parent, &unused, &step); err != nil {
			t.Fatal(err)
		}
		steps = append(steps, step)
	}
	if err := rows.Err(); err != nil {
		t.Fatal(err)
	}
	return steps
}
