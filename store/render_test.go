package store

import (
	"testing"
	"time"

	"songyao/domain"
)

// TestRender shows a statement of each shape as every database gets it.
func TestRender(t *testing.T) {
	entry, err := numberedEntry()
	if err != nil {
		t.Fatal(err)
	}
	link, err := tableOf(&domain.RequestItem{})
	if err != nil {
		t.Fatal(err)
	}
	pin, err := tableOf(&domain.PIN{})
	if err != nil {
		t.Fatal(err)
	}
	const guard = ") SELECT expect_rows((SELECT count(*) FROM w), 1)"
	for _, c := range []struct {
		shape shape
		form  form
		want  string
	}{
		{link.insert, onSQLite, "INSERT INTO request_items (community_id, request_id, item_id) VALUES (?, ?, ?)"},
		{link.insert, onPostgres, "INSERT INTO request_items (community_id, request_id, item_id) VALUES ($1, $2, $3)"},
		{link.insert, inBulk, "INSERT INTO request_items (community_id, request_id, item_id) SELECT u.c1, u.c2, u.c3" +
			" FROM unnest($1::uuid[], $2::uuid[], $3::uuid[]) AS u(c1, c2, c3)"},
		{link.remove, onSQLite, "DELETE FROM request_items WHERE community_id = ? AND request_id = ? AND item_id = ?"},
		{link.remove, onPostgres, "WITH w AS (DELETE FROM request_items WHERE community_id = $1 AND request_id = $2 AND item_id = $3 RETURNING 1" + guard},
		{pin.update, onPostgres, "WITH w AS (UPDATE pins SET digits = $1, tries = $2, issued_at = $3, issued_by = $4, waived_reason = $5," +
			" waived_by = $6, version = $7 WHERE community_id = $8 AND request_id = $9 AND version = $10 RETURNING 1" + guard},
		{sequence, onSQLite, "UPDATE communities SET event_seq = event_seq + ? WHERE id = ?"},
		{entry, onSQLite, "INSERT INTO events (community_id, seq, at, actor_id, action, subject, subject_id, data, witness)" +
			" SELECT c.id, c.event_seq - ?, ?, ?, ?, ?, ?, ?, ? FROM communities c WHERE c.id = ?"},
		{entry, onPostgres, "INSERT INTO events (community_id, seq, at, actor_id, action, subject, subject_id, data, witness)" +
			" SELECT c.id, c.event_seq - $1, $2, $3, $4, $5, $6, $7, $8 FROM communities c WHERE c.id = $9"},
		{entry, inBulk, "INSERT INTO events (community_id, seq, at, actor_id, action, subject, subject_id, data, witness)" +
			" SELECT c.id, c.event_seq - u.c1, u.c2, u.c3, u.c4, u.c5, u.c6, u.c7, u.c8" +
			" FROM unnest($1::bigint[], $2::timestamptz[], $3::uuid[], $4::text[], $5::text[], $6::uuid[], $7::text[], $8::text[], $9::uuid[])" +
			" AS u(c1, c2, c3, c4, c5, c6, c7, c8, c9) JOIN communities c ON c.id = u.c9"},
		{plain("DELETE FROM job_runs WHERE due_at < ?"), onPostgres, "DELETE FROM job_runs WHERE due_at < $1"},
	} {
		if got := textOf(c.shape, c.form); got != c.want {
			t.Errorf("got  %s\nwant %s", got, c.want)
		}
	}
}

// TestSameShapesGoTogether: inserts of one shape are one statement as long as nothing
// comes between them, because rows depend on those before.
func TestSameShapesGoTogether(t *testing.T) {
	at := time.Date(2020, 6, 15, 1, 0, 0, 0, time.UTC)
	c := &domain.Change{CommunityID: domain.System, At: at}
	c.Insert(&domain.RequestItem{}, &domain.RequestItem{}, &domain.Line{}, &domain.RequestItem{})
	c.Update(&domain.PIN{Version: 2}, &domain.PIN{Version: 2})
	c.Record("a", "requests", domain.System, nil)
	c.Record("b", "requests", domain.System, nil)
	stmts, err := statements([]*domain.Change{c})
	if err != nil {
		t.Fatal(err)
	}
	var got []int
	for _, st := range stmts {
		got = append(got, len(st.rows))
	}
	want := []int{2, 1, 1, 1, 1, 1, 2} // links, line, link, PIN, PIN, sequence, entries
	if len(got) != len(want) {
		t.Fatalf("rows %v, want %v", got, want)
	}
	for i := range want {
		if got[i] != want[i] {
			t.Fatalf("rows %v, want %v", got, want)
		}
	}
}
