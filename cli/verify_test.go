package cli

import (
	"database/sql"
	"fmt"
	"strings"
	"sync"
	"testing"

	"songyao/domain"
	"songyao/store"
	"songyao/store/storetest"
	"songyao/workflow"
	"songyao/workflow/office"
	"songyao/workflow/usecase"
)

// TestVerifyFindsAnEditedRow edits the database as somebody with its password
// could, and lets the command find it.
func TestVerifyFindsAnEditedRow(t *testing.T) {
	t.Parallel()
	for _, c := range []struct{ name, table, edit, want string }{
		{"entry", "events", "UPDATE events SET data = '{}' WHERE action = 'register' AND seq = (SELECT max(seq) FROM events WHERE action = 'register')", "events: community COMMUNITY: entry SEQ is not what was sealed"},
		{"gap", "events", "DELETE FROM events WHERE action = 'register' AND seq = (SELECT max(seq) FROM events WHERE action = 'register')", "events: community COMMUNITY: entry SEQ is missing"},
		{"tail", "events", "DELETE FROM events WHERE community_id = 'COMMUNITY' AND seq = (SELECT event_seq FROM communities WHERE id = 'COMMUNITY')", "events: community COMMUNITY:"},
		{"holder", "kit_items", "UPDATE kit_items SET holder_kind = 'resident', holder_id = resident_id WHERE kind = 'card'", "custody_moves: community COMMUNITY: item CARD: the holder is not who got it last"},
		{"move", "custody_moves", "DELETE FROM custody_moves WHERE item_id = 'CARD'", "custody_moves: community COMMUNITY: row CARD/1 is not what entry 3 saw written"},
		{"place", "custody_moves", "UPDATE custody_moves SET place = '别处' WHERE item_id = 'CARD'", "custody_moves: community COMMUNITY: row CARD/1 is not what entry 3 saw written"},
		{"amount", "money_moves", "UPDATE money_moves SET amount_fen = 1", "is not what entry 3 saw written"},
		{
			"added", "money_moves", "INSERT INTO money_moves SELECT community_id, recorded_by, request_id, from_kind, from_id, to_kind, to_id, 5, at, recorded_by, reason FROM money_moves",
			"custody_moves, money_moves: community COMMUNITY: 4 rows, the ledger saw 3 written",
		},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			storetest.EachURL(t, func(t *testing.T, url string) {
				facts := collected(t, url)
				if out := must(t, "verify", "--db", url); !strings.Contains(out, "一切完好") {
					t.Fatal(out)
				}
				tamper(t, url, c.table, facts.Replace(c.edit))
				if errs := refused(t, "verify", "--db", url); !strings.Contains(errs, facts.Replace(c.want)) {
					t.Errorf("says %s; want %s", errs, facts.Replace(c.want))
				}
			})
		})
	}
}

// collected is a database with one request whose card was collected, all sealed;
// the replacer writes its ids into a text.
func collected(t *testing.T, url string) *strings.Replacer {
	t.Helper()
	ctx := t.Context()
	rooms, c := open(t, url)
	if _, err := office.Create(ctx, rooms.Office, c, &domain.Community{
		Name: "天伦锦城", District: "丰台", Place: domain.Place{Zone: "Asia/Shanghai", AreaCode: "010"},
	}); err != nil {
		t.Fatal(err)
	}
	must(t, "import", "residents", file(t, "r.csv", "姓名,楼,室\n王秀英,3,501\n"), "--db", url)
	must(t, "staff", "add", "李敏", "operator@天伦锦城", "collector@天伦锦城", "--trained", "2020-06-15", "--tested", "2020-06-15", "--db", url)
	who, err := rooms.Office.Authenticate(ctx, strings.TrimSpace(must(t, "staff", "token", "李敏", "--db", url)))
	if err != nil {
		t.Fatal(err)
	}
	call := &usecase.Invocation{Who: who, Roles: domain.Roles()}
	residents, err := rooms.Office.Residents(ctx, call, office.ResidentQuery{}, office.AfterResident{}, 1)
	if err != nil || len(residents) != 1 {
		t.Fatal(residents, err)
	}
	v, err := rooms.Workflow.Register(ctx, call, workflow.Registration{
		ResidentID: residents[0].ID, Caller: workflow.Caller{Name: "王晓", Phone: "13900000001"}, ConsentWording: "1",
		Lines: []workflow.NewLine{{FreeText: "降压药", Quantity: 1000, Substitution: domain.SubstituteAsk}},
	})
	if err != nil {
		t.Fatal(err)
	}
	if v, err = rooms.Workflow.Fire(ctx, call, v.ID, workflow.CollectCard{
		Items: []workflow.KitPart{{Kind: domain.ItemCard}, {Kind: domain.ItemCash}}, CashFen: 10_000,
	}); err != nil {
		t.Fatal(err)
	}
	if _, err := rooms.Ledger.Seal(ctx); err != nil {
		t.Fatal(err)
	}
	return strings.NewReplacer("COMMUNITY", string(v.CommunityID), "CARD", string(v.Items[0].ID), "SEQ", "2")
}

// tamper edits a table that only lets itself be appended to.
func tamper(t *testing.T, url, table, edit string) {
	t.Helper()
	driver, unlock := "sqlite", []string{"DROP TRIGGER IF EXISTS " + table + "_no_update", "DROP TRIGGER IF EXISTS " + table + "_no_delete"}
	if store.IsPostgres(url) {
		driver, unlock = "pgx", []string{"DROP TRIGGER IF EXISTS append_only ON " + table}
	}
	db, err := sql.Open(driver, url)
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	for _, statement := range append(unlock, edit) {
		result, err := db.ExecContext(t.Context(), statement)
		if err != nil {
			t.Fatal(err)
		}
		if n, err := result.RowsAffected(); statement == edit && (err != nil || n != 1) {
			t.Fatalf("%s hit %d rows: %v", edit, n, err)
		}
	}
}

// TestVerifyBesideWork: people go on working while the command reads; what they
// write meanwhile is no damage.
func TestVerifyBesideWork(t *testing.T) {
	t.Parallel()
	storetest.EachURL(t, func(t *testing.T, url string) {
		collected(t, url)
		rooms, _ := open(t, url)
		who, err := rooms.Office.Authenticate(t.Context(), strings.TrimSpace(must(t, "staff", "token", "李敏", "--db", url)))
		if err != nil {
			t.Fatal(err)
		}
		call := func() *usecase.Invocation { return &usecase.Invocation{Who: who, Roles: domain.Roles()} }
		list := "姓名,楼,室\n"
		for i := range 200 {
			list += fmt.Sprintf("居民%d,9,%d\n", i, i)
		}
		must(t, "import", "residents", file(t, "r.csv", list), "--db", url)
		residents, err := rooms.Office.Residents(t.Context(), call(), office.ResidentQuery{}, office.AfterResident{}, 1000)
		if err != nil {
			t.Fatal(err)
		}
		stop := make(chan struct{})
		var work sync.WaitGroup
		work.Go(func() {
			for _, r := range residents {
				if r.Name == "王秀英" { // her card is out
					continue
				}
				select {
				case <-stop:
					return
				default:
				}
				v, err := rooms.Workflow.Register(t.Context(), call(), workflow.Registration{
					ResidentID: r.ID, Caller: workflow.Caller{Name: "王晓", Phone: "13900000001"}, ConsentWording: "1",
					Lines: []workflow.NewLine{{FreeText: "降压药", Quantity: 1000, Substitution: domain.SubstituteAsk}},
				})
				if err == nil {
					_, err = rooms.Workflow.Fire(t.Context(), call(), v.ID, workflow.CollectCard{
						Items: []workflow.KitPart{{Kind: domain.ItemCard}, {Kind: domain.ItemCash}}, CashFen: 10_000,
					})
				}
				if err != nil {
					t.Error(err)
					return
				}
			}
		})
		work.Go(func() {
			for {
				select {
				case <-stop:
					return
				default:
					if _, err := rooms.Ledger.Seal(t.Context()); err != nil {
						t.Error(err)
					}
				}
			}
		})
		for range 30 {
			if errs, code := verifies(t, url); code != 0 {
				t.Errorf("a false alarm: %s", errs)
				break
			}
		}
		close(stop)
		work.Wait()
	})
}

func verifies(t *testing.T, url string) (string, int) {
	t.Helper()
	_, errs, code := songyao(t, nil, "verify", "--db", url)
	return errs, code
}
