package store_test

import (
	"fmt"
	"io/fs"
	"reflect"
	"slices"
	"sync"
	"testing"

	"github.com/glebarez/sqlite"
	"gorm.io/driver/postgres"
	"gorm.io/gorm"
	"gorm.io/gorm/schema"

	"songyao/domain"
	"songyao/migrations"
	"songyao/store"
	"songyao/store/storetest"
)

// rows is one of every struct that has a table.
var rows = []any{
	domain.Community{},
	domain.Staff{},
	domain.Grant{},
	domain.Token{},
	domain.Proposal{},
	domain.Driver{},
	domain.Hospital{},
	domain.Drug{},
	domain.Resident{},
	domain.ResidentPhone{},
	domain.Request{},
	domain.Line{},
	domain.KitItem{},
	domain.RequestItem{},
	domain.CustodyMove{},
	domain.MoneyMove{},
	domain.MoneyProposal{},
	domain.MoneyConfirmation{},
	domain.Sale{},
	domain.Shortage{},
	domain.Decision{},
	domain.Attempt{},
	domain.Delivery{},
	domain.PIN{},
	domain.Entry{},
	domain.Seal{},
	domain.Idempotency{},
	domain.Alert{},
	domain.SupplyPlan{},
	domain.SupplyEvent{},
	domain.LeadTime{},
	domain.Rule{},
	domain.Contact{},
	domain.Plan{},
	domain.Drive{},
	domain.PhoneCall{},
	domain.Callback{},
	domain.CallScript{},
	domain.Sighting{},
	domain.Confirmation{},
	domain.Incident{},
	domain.TransferTask{},
	domain.Departure{},
	domain.Count{},
	domain.CountExplanation{},
	domain.DayClosing{},
	domain.Attachment{},
	domain.RequestAttachment{},
	store.JobRun{},
}

// TestSchemaMatchesStructs holds the SQL of both dialects and the structs to the
// same tables and columns.
func TestSchemaMatchesStructs(t *testing.T) {
	want := []string{"job_leases.expires_at", "job_leases.fence", "job_leases.holder", "job_leases.name"} // no struct
	for _, row := range rows {
		s, err := schema.Parse(row, &sync.Map{}, schema.NamingStrategy{})
		if err != nil {
			t.Fatal(err)
		}
		for _, column := range s.DBNames {
			want = append(want, s.Table+"."+column)
		}
	}
	slices.Sort(want)
	storetest.EachURL(t, func(t *testing.T, url string) {
		// A trigger keeps the terms that residents are looked for by: no struct has them.
		query := `SELECT m.name || '.' || p.name AS name FROM sqlite_master m, pragma_table_info(m.name) p
			WHERE m.type = 'table' AND m.name NOT LIKE 'goose%' AND m.name NOT LIKE 'sqlite%' AND m.name <> 'resident_terms'`
		dialect := sqlite.Open(url)
		if store.IsPostgres(url) {
			dialect = postgres.Open(url)
			query = `SELECT table_name || '.' || column_name AS name FROM information_schema.columns
				WHERE table_schema = 'public' AND table_name NOT LIKE 'goose%' AND table_name NOT IN ('resident_terms', 'resident_words')`
		}
		db, err := gorm.Open(dialect, &gorm.Config{})
		if err != nil {
			t.Fatal(err)
		}
		conn, err := db.DB()
		if err != nil {
			t.Fatal(err)
		}
		defer func() { _ = conn.Close() }()
		var got []string
		if err := db.Raw(query).Scan(&got).Error; err != nil {
			t.Fatal(err)
		}
		slices.Sort(got)
		for _, c := range got {
			if !slices.Contains(want, c) {
				t.Errorf("column %s has no field", c)
			}
		}
		for _, c := range want {
			if !slices.Contains(got, c) {
				t.Errorf("field %s has no column", c)
			}
		}
	})
}

// TestNoFloatForMoney: every amount is a whole number of fen.
func TestNoFloatForMoney(t *testing.T) {
	for _, row := range rows {
		typ := reflect.TypeOf(row)
		for i := range typ.NumField() {
			f := typ.Field(i)
			if k := f.Type.Kind(); (k == reflect.Float64 || k == reflect.Float32) && f.Name != "Lat" && f.Name != "Lon" {
				t.Errorf("%s.%s is a float", typ.Name(), f.Name)
			}
		}
	}
}

// TestMigrateTwice: a second run finds nothing to do, and the status says so.
func TestMigrateTwice(t *testing.T) {
	storetest.Each(t, func(t *testing.T, st *store.Store) {
		ran, err := st.Migrate(t.Context())
		if err != nil || len(ran) != 0 {
			t.Errorf("%v, %v", ran, err)
		}
		all, err := st.Migrations(t.Context())
		if err != nil || len(all) == 0 || !all[0].Applied {
			t.Errorf("%v, %v", all, err)
		}
	})
}

// TestSameMigrations: both folders have the same numbers and names.
func TestSameMigrations(t *testing.T) {
	var names [2]string
	for i, dialect := range []string{"postgres", "sqlite"} {
		names[i] = fmt.Sprint(migrationNames(t, dialect))
	}
	if names[0] != names[1] {
		t.Errorf("postgres has %s, sqlite %s", names[0], names[1])
	}
}

func migrationNames(t *testing.T, dialect string) []string {
	t.Helper()
	files, err := fs.ReadDir(migrations.FS, dialect)
	if err != nil {
		t.Fatal(err)
	}
	var names []string
	for _, f := range files {
		names = append(names, f.Name())
	}
	return names
}

// TestBulkTypesAreTheColumns: rows that go to Postgres as arrays are cast to the very
// types of their columns.
func TestBulkTypesAreTheColumns(t *testing.T) {
	storetest.EachURL(t, func(t *testing.T, url string) {
		if !store.IsPostgres(url) {
			return // SQLite gets row by row
		}
		db, err := gorm.Open(postgres.Open(url), &gorm.Config{})
		if err != nil {
			t.Fatal(err)
		}
		conn, err := db.DB()
		if err != nil {
			t.Fatal(err)
		}
		defer conn.Close()
		types := map[string]string{"timestamp with time zone": "timestamptz"}
		for _, row := range rows {
			s, err := schema.Parse(row, &sync.Map{}, schema.NamingStrategy{})
			if err != nil {
				t.Fatal(err)
			}
			for _, f := range s.Fields {
				if !f.Creatable || f.FieldType == reflect.TypeFor[[]byte]() {
					continue // not inserted by Apply: the ledger's counters, and the hashes of seals
				}
				var column string
				err := conn.QueryRowContext(t.Context(), `SELECT data_type FROM information_schema.columns
					WHERE table_schema = 'public' AND table_name = $1 AND column_name = $2`, s.Table, f.DBName).Scan(&column)
				if err != nil {
					t.Fatal(s.Table, f.DBName, err)
				}
				if known := types[column]; known != "" {
					column = known
				}
				if got := store.PostgresType(f.FieldType); got != column {
					t.Errorf("%s.%s is %s, and would be sent as %s", s.Table, f.DBName, column, got)
				}
			}
		}
	})
}
