package store_test

import (
	"database/sql"
	"regexp"
	"slices"
	"strings"
	"sync"
	"testing"

	"gorm.io/gorm/schema"

	"songyao/domain"
	"songyao/store"
	"songyao/store/storetest"
)

// emptyToo are the columns that hold a word of their enumeration or "" for none.
var emptyToo = []string{
	"alerts.level", "alerts.outcome", "contacts.need_state", "custody_confirmations.proof_kind", "custody_moves.proof_kind",
	"decisions.answer", "incidents.outcome",
	"requests.urgency_override", "rules.paper", "staff.test_result", "supply_events.source", "supply_plans.source",
}

// TestChecksAreDomains: a column of an enumeration's type has a CHECK that lists the
// words of domain, on both databases, and no CHECK compares a column with a word that is
// none of them.
func TestChecksAreDomains(t *testing.T) {
	columns := map[string][]string{}
	for _, row := range rows {
		s, err := schema.Parse(row, &sync.Map{}, schema.NamingStrategy{})
		if err != nil {
			t.Fatal(err)
		}
		for _, f := range s.Fields {
			if words := domain.Enumerations()[f.FieldType.Name()]; words != nil && f.FieldType.PkgPath() == "songyao/domain" {
				columns[s.Table+"."+f.DBName] = words
			}
		}
	}
	// Nobody is alerted of a supply that is enough.
	columns["alerts.level"] = slices.DeleteFunc(slices.Clone(columns["alerts.level"]), func(w string) bool { return w == string(domain.UrgencyOK) })
	storetest.EachURL(t, func(t *testing.T, url string) {
		listed := map[string]bool{}
		for _, c := range comparisons(t, url) {
			words, empty := columns[c.column], slices.Contains(emptyToo, c.column)
			if words == nil {
				if len(c.words) > 1 {
					t.Errorf("a CHECK lists words of %s, which domain does not: %v", c.column, c.words)
				}
				continue
			}
			if empty {
				words = append([]string{""}, words...)
			}
			for _, w := range c.words {
				if !slices.Contains(words, w) {
					t.Errorf("a CHECK of %s names %q", c.column, w)
				}
			}
			listed[c.column] = listed[c.column] || slices.Equal(c.words, words)
		}
		for column, words := range columns {
			if !listed[column] {
				t.Errorf("no CHECK says that %s is one of %v", column, words)
			}
		}
	})
}

// comparison is a column, "table.name", and the words that a CHECK compares it with.
type comparison struct {
	column string
	words  []string
}

var (
	// Postgres shows a list of IN as an array.
	sqliteCompares   = regexp.MustCompile(`(\w+) (?:=|<>|IN|NOT IN) \(?('[^']*'(?:, '[^']*')*)`)
	postgresCompares = regexp.MustCompile(`(\w+) (?:=|<>) (?:(?:ANY|ALL) \(\(?ARRAY\[)?('[^']*'::text(?:, '[^']*'::text)*)`)
	quotedWord       = regexp.MustCompile(`'([^']*)'`)
)

// comparisons are those of every CHECK, as the database has them.
func comparisons(t *testing.T, url string) []comparison {
	t.Helper()
	driver, query, compares := "sqlite", "SELECT name, sql FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'goose%' AND sql LIKE '%CHECK%'", sqliteCompares
	if store.IsPostgres(url) {
		driver, query, compares = "pgx", "SELECT conrelid::regclass::text, pg_get_constraintdef(oid) FROM pg_constraint WHERE contype = 'c'", postgresCompares
	}
	db, err := sql.Open(driver, url)
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = db.Close() }() // a test's own connection
	found, err := db.QueryContext(t.Context(), query)
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = found.Close() }() // Err has met any error
	var out []comparison
	for found.Next() {
		var table, definition string
		if err := found.Scan(&table, &definition); err != nil {
			t.Fatal(err)
		}
		for _, m := range compares.FindAllStringSubmatch(definition, -1) {
			c := comparison{column: strings.Trim(table, `"`) + "." + m[1]}
			for _, w := range quotedWord.FindAllStringSubmatch(m[2], -1) {
				c.words = append(c.words, w[1])
			}
			out = append(out, c)
		}
	}
	if err := found.Err(); err != nil {
		t.Fatal(err)
	}
	if len(out) < 50 {
		t.Fatalf("only %d comparisons found: are CHECKs read as they are?", len(out))
	}
	return out
}
