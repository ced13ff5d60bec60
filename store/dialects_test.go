package store_test

import (
	"database/sql"
	"io/fs"
	"regexp"
	"slices"
	"strings"
	"testing"

	"songyao/migrations"
	"songyao/store"
	"songyao/store/storetest"
)

// difference is why some statements are in one dialect's migrations and not in the
// other's. The patterns are of the dialect, the file and how the statement begins.
type difference struct {
	why        string
	statements []string
}

var differences = []difference{
	{"SQLite has no functions: a trigger holds the code itself, and the store counts the rows that a guard hits", []string{
		`postgres \S+ CREATE (OR REPLACE )?FUNCTION (expect_rows|append_only|closed_is_home|lines_are_settled|keep_resident_terms)\(`,
		`(postgres|sqlite) 00014_size.sql CREATE TRIGGER resident_terms(_insert|_update)? AFTER`,
		`(postgres|sqlite) \S+ CREATE TRIGGER (closed_is_home|lines_are_settled) BEFORE UPDATE ON requests`,
		`sqlite 00006_custody.sql DROP TRIGGER closed_is_home`, // where Postgres replaces its function
	}},
	{"Numbers in a row and the elements of a list come from functions of each database, and SQLite needs WHERE before ON CONFLICT; it sorts by bytes by itself", []string{
		`(postgres|sqlite) 00014_size.sql (CREATE TABLE resident_terms|CREATE VIEW resident_words|INSERT INTO resident_terms)`,
	}},
	{"A trigger of SQLite is for one event, and names the table in its own words", []string{
		`postgres 00005_attachments.sql CREATE TRIGGER never_changes BEFORE UPDATE ON attachments`,
		`sqlite 00005_attachments.sql CREATE TRIGGER attachments_no_update`,
	}},
	{"SQLite plans by statistics, which a fresh file has not", []string{
		`sqlite (00001_init|00006_custody|00011_money|00014_size).sql ANALYZE sqlite_schema`,
		`sqlite (00001_init|00006_custody|00011_money|00014_size).sql INSERT INTO sqlite_stat1`,
		`sqlite 00014_size.sql DELETE FROM sqlite_stat1`,
	}},
	{"Communities are updated with every change: Postgres keeps room beside each row", []string{
		`(postgres|sqlite) 00001_init.sql CREATE TABLE communities`,
	}},
	{"SQLite cannot change a CHECK or add one: the table is made anew with what was in it", []string{
		`postgres (00002_supply|00006_custody|00007_door|00013_jobs).sql ALTER TABLE alerts (ADD|DROP)`,
		`postgres (00004_rules|00007_door).sql ALTER TABLE rules (ADD|DROP)`,
		`postgres 00007_door.sql (ALTER TABLE|UPDATE) delivery_attempts`,
		`postgres 00007_door.sql DROP INDEX delivery_attempts_request`,
		`sqlite (00002_supply|00006_custody|00007_door|00013_jobs).sql (CREATE TABLE alerts_new|INSERT INTO alerts_new|DROP TABLE alerts|ALTER TABLE alerts_new RENAME|CREATE UNIQUE INDEX alerts_open)`,
		`sqlite (00004_rules|00007_door).sql (CREATE TABLE rules_new|INSERT INTO rules_new|DROP TABLE rules|ALTER TABLE rules_new RENAME)`,
		`sqlite 00007_door.sql (CREATE TABLE delivery_attempts_new|INSERT INTO delivery_attempts_new|DROP TABLE delivery_attempts|ALTER TABLE delivery_attempts_new RENAME)`,
	}},
	{"SQLite adds one column at a time, and a CHECK of several columns only with the last of them", []string{
		`(postgres|sqlite) 00004_rules.sql ALTER TABLE lines ADD (COLUMN prescribed_until|CHECK)`,
		`(postgres|sqlite) 00007_door.sql ALTER TABLE staff ADD (COLUMN test_result|CHECK)`,
		`(postgres|sqlite) 00009_driver_break.sql ALTER TABLE (drivers|drives) ADD COLUMN`,
	}},
	{"SQLite cannot forbid NULL in a column that was added without a default", []string{
		`postgres 00009_driver_break.sql ALTER TABLE drives ALTER COLUMN plan_home SET NOT NULL`,
	}},
	{"Days and ids are text on SQLite: there is nothing to cast, and days are reckoned by its own functions", []string{
		`postgres 00004_rules.sql INSERT INTO rules`,
		`sqlite 00004_rules.sql WITH s`,
		`(postgres|sqlite) 00007_door.sql UPDATE staff SET approved_at`,
		`(postgres|sqlite) 00008_calls.sql CREATE UNIQUE INDEX callbacks_open`,
	}},
}

// TestMigrationsDifferForReasons: the two dialects' migrations are the same statements in
// the same order but for the differences above.
func TestMigrationsDifferForReasons(t *testing.T) {
	used := map[string]bool{}
	for _, file := range migrationNames(t, "postgres") {
		ours, theirs := migration(t, "postgres", file), migration(t, "sqlite", file)
		inBoth, alsoInBoth := common(ours, theirs), common(theirs, ours)
		if !slices.Equal(inBoth, alsoInBoth) {
			t.Errorf("%s has the same statements in another order", file)
		}
		for dialect, rest := range map[string][]string{"postgres": without(ours, inBoth), "sqlite": without(theirs, inBoth)} {
			for _, statement := range rest {
				if !explained(dialect+" "+file+" "+statement, used) {
					t.Errorf("only in %s/%s, and nothing says why:\n%s", dialect, file, statement)
				}
			}
		}
	}
	for _, d := range differences {
		for _, pattern := range d.statements {
			if !used[pattern] {
				t.Errorf("no statement differs by %s", pattern)
			}
		}
	}
}

func explained(statement string, used map[string]bool) bool {
	found := false
	for _, d := range differences {
		for _, pattern := range d.statements {
			if regexp.MustCompile("^" + pattern).MatchString(statement) {
				used[pattern], found = true, true
			}
		}
	}
	return found
}

// common are the statements of one list that the other has, too, as often as it has them.
func common(list, other []string) (out []string) {
	other = slices.Clone(other)
	for _, s := range list {
		if i := slices.Index(other, s); i >= 0 {
			out, other = append(out, s), slices.Delete(other, i, i+1)
		}
	}
	return out
}

func without(list, some []string) (out []string) {
	some = slices.Clone(some)
	for _, s := range list {
		if i := slices.Index(some, s); i >= 0 {
			some = slices.Delete(some, i, i+1)
		} else {
			out = append(out, s)
		}
	}
	return out
}

// migration is a file's statements, both dialects' in SQLite's words.
func migration(t *testing.T, dialect, file string) []string {
	t.Helper()
	text, err := fs.ReadFile(migrations.FS, dialect+"/"+file)
	if err != nil {
		t.Fatal(err)
	}
	var out []string
	var statement strings.Builder
	block := false
	for line := range strings.Lines(string(text)) {
		switch {
		case strings.HasPrefix(line, "-- +goose StatementBegin"):
			block = true
		case strings.HasPrefix(line, "-- +goose StatementEnd"):
			block = false
		case !strings.HasPrefix(strings.TrimSpace(line), "--"):
			statement.WriteString(line)
		}
		if !block && strings.HasSuffix(strings.TrimSpace(statement.String()), ";") {
			out = append(out, inSQLiteWords(statement.String())...)
			statement.Reset()
		}
	}
	return out
}

var (
	instant = regexp.MustCompile(`(\d{4}-\d\d-\d\d)T(\d\d:\d\d:\d\d)Z`)
	refuses = regexp.MustCompile(`^CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON (\w+) FOR EACH ROW EXECUTE FUNCTION append_only\(\);$`)
	types   = []struct {
		postgres *regexp.Regexp
		sqlite   string
	}{
		{regexp.MustCompile(`\b(uuid|date|text)\b`), "TEXT"},
		{regexp.MustCompile(`\bbigint\b`), "INTEGER"},
		{regexp.MustCompile(`\bdouble precision\b`), "REAL"},
		{regexp.MustCompile(`\btimestamptz\b`), "DATETIME"},
		{regexp.MustCompile(`\bboolean\b`), "BOOLEAN"},
		{regexp.MustCompile(`\bbytea\b`), "BLOB"},
	}
)

// inSQLiteWords puts a statement on one line in SQLite's words; one that refuses updates
// and deletions becomes two.
func inSQLiteWords(statement string) []string {
	statement = strings.Join(strings.Fields(statement), " ")
	if m := refuses.FindStringSubmatch(statement); m != nil {
		var out []string
		for _, event := range []string{"UPDATE", "DELETE"} {
			out = append(out, "CREATE TRIGGER "+m[1]+"_no_"+strings.ToLower(event)+" BEFORE "+event+" ON "+m[1]+
				" BEGIN SELECT RAISE(ABORT, '"+m[1]+" is append-only'); END;")
		}
		return out
	}
	for _, typ := range types {
		statement = typ.postgres.ReplaceAllString(statement, typ.sqlite)
	}
	return []string{instant.ReplaceAllString(statement, "$1 $2+00:00")}
}

// schemaDifferences are what is left of them after all migrations, in Postgres's words.
var schemaDifferences = []struct {
	why              string
	postgres, sqlite []string
}{
	{
		"SQLite adds one column at a time, and a CHECK of several columns only with the last of them",
		[]string{
			"drivers CHECK ((((break_minutes = 0) = (break_earliest = '')) AND ((break_minutes = 0) = (break_latest = '')) AND (break_latest >= break_earliest)))",
			"staff CHECK (((tested_on IS NULL) = (test_result = '')))",
			"staff CHECK ((test_result = ANY (ARRAY['', 'negative', 'positive'])))",
		},
		[]string{
			"drivers CHECK ((((break_minutes = 0) = (break_latest = '')) AND (break_latest >= break_earliest)))",
			"drivers CHECK (((break_minutes = 0) = (break_earliest = '')))",
			"staff CHECK (((test_result = ANY (ARRAY['', 'negative', 'positive'])) AND ((tested_on IS NULL) = (test_result = ''))))",
		},
	},
	{
		"SQLite cannot forbid NULL in a column that was added without a default",
		[]string{"drives.plan_home text NO "},
		[]string{"drives.plan_home text YES "},
	},
	{
		"Postgres added the column to rows that were there, SQLite made the table anew",
		[]string{"delivery_attempts.note text NO ''"},
		[]string{"delivery_attempts.note text NO "},
	},
}

// TestSchemasAreOne: after all migrations both databases have the same columns, constraints
// and indexes. Postgres is told SQLite's schema, too, so that both are in its words.
func TestSchemasAreOne(t *testing.T) {
	storetest.EachURL(t, func(t *testing.T, url string) {
		if !store.IsPostgres(url) {
			return // one run looks at both
		}
		db, err := sql.Open("pgx", url)
		if err != nil {
			t.Fatal(err)
		}
		defer func() { _ = db.Close() }() // a test's own connection
		db.SetMaxOpenConns(1)             // search_path is the connection's
		exec := func(statement string) {
			t.Helper()
			if _, err := db.ExecContext(t.Context(), statement); err != nil {
				t.Fatalf("%v\n%s", err, statement)
			}
		}
		exec("CREATE SCHEMA sqlite")
		exec("SET search_path = sqlite")
		for _, statement := range sqliteSchema(t) {
			exec(statement)
		}
		ours, theirs := described(t, db, "public"), described(t, db, "sqlite")
		var postgres, sqlite []string
		for _, d := range schemaDifferences {
			postgres, sqlite = append(postgres, d.postgres...), append(sqlite, d.sqlite...)
		}
		for name, side := range map[string]struct{ got, want []string }{
			"Postgres": {without(ours, theirs), postgres}, "SQLite": {without(theirs, ours), sqlite},
		} {
			for _, line := range without(side.got, side.want) {
				t.Errorf("only on %s, and nothing says why: %s", name, line)
			}
			for _, line := range without(side.want, side.got) {
				t.Errorf("not only on %s: %s", name, line)
			}
		}
	})
}

// sqliteSchema are the statements that make SQLite's tables and indexes, with the types
// that they have on Postgres where text does not stand for an id or a day.
func sqliteSchema(t *testing.T) []string {
	t.Helper()
	db, err := sql.Open("sqlite", storetest.SQLiteBeside(t))
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = db.Close() }() // a test's own connection
	rows, err := db.QueryContext(t.Context(), `SELECT sql FROM sqlite_master WHERE sql IS NOT NULL AND type IN ('table', 'index')
		AND tbl_name NOT LIKE 'goose%' AND tbl_name NOT LIKE 'sqlite%' ORDER BY rowid`)
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = rows.Close() }() // Err has met any error
	var out []string
	for rows.Next() {
		var statement string
		if err := rows.Scan(&statement); err != nil {
			t.Fatal(err)
		}
		for from, to := range map[string]string{"INTEGER": "bigint", "REAL": "double precision", "DATETIME": "timestamptz", "BLOB": "bytea"} {
			statement = regexp.MustCompile(`\b`+from+`\b`).ReplaceAllString(statement, to)
		}
		out = append(out, statement)
	}
	if err := rows.Err(); err != nil {
		t.Fatal(err)
	}
	return out
}

var castToText = regexp.MustCompile(`\((\w+)\)::text`)

// described is a schema line by line: columns, constraints and indexes.
func described(t *testing.T, db *sql.DB, schema string) []string {
	t.Helper()
	rows, err := db.QueryContext(t.Context(), `
		SELECT format('%s.%s %s %s %s', table_name, column_name, CASE WHEN data_type IN ('uuid', 'date') THEN 'text' ELSE data_type END,
			is_nullable, column_default) FROM information_schema.columns WHERE table_schema = $1 AND table_name NOT LIKE 'goose%'
			AND table_name NOT IN (SELECT v.table_name FROM information_schema.views v WHERE v.table_schema = $1)
		UNION ALL
		SELECT format('%s %s', c.conrelid::regclass, pg_get_constraintdef(c.oid)) FROM pg_constraint c
		JOIN pg_namespace n ON n.oid = c.connamespace WHERE n.nspname = $1 AND c.contype <> 'n' AND c.conrelid::regclass::text NOT LIKE '%goose%'
		UNION ALL
		SELECT indexdef FROM pg_indexes WHERE schemaname = $1 AND tablename NOT LIKE 'goose%'`, schema)
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = rows.Close() }() // Err has met any error
	var out []string
	for rows.Next() {
		var line string
		if err := rows.Scan(&line); err != nil {
			t.Fatal(err)
		}
		line = strings.ReplaceAll(line, schema+".", "")
		out = append(out, strings.ReplaceAll(castToText.ReplaceAllString(line, "$1"), "::text", ""))
	}
	if err := rows.Err(); err != nil {
		t.Fatal(err)
	}
	slices.Sort(out)
	return out
}
