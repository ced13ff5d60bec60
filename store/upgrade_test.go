package store_test

import (
	"database/sql"
	"io/fs"
	"testing"

	_ "github.com/jackc/pgx/v5/stdlib"
	"github.com/pressly/goose/v3"

	"songyao/domain"
	"songyao/migrations"
	"songyao/store"
	"songyao/store/storetest"
)

// TestUpgradeKeepsWhatIsThere: a database of the first version keeps its alerts,
// residents and communities, and one of the second its rules, when the next are laid over
// it.
func TestUpgradeKeepsWhatIsThere(t *testing.T) {
	storetest.EachEmptyURL(t, func(t *testing.T, url string) {
		db, old := ofVersion(t, url, 1)
		for _, insert := range []string{
			`INSERT INTO alerts (community_id, id, kind, subject_id, raised_at, version, data) VALUES ('00000000-0000-0000-0000-000000000000',
				'0172b000-0000-7000-8000-000000000001', 'card_overdue', '0172b000-0000-7000-8000-000000000002', '2020-06-15T01:00:00Z', 1, '{}')`,
			`INSERT INTO residents (community_id, id, name, pinyin, building, unit, room, flags, insurance, chosen_hospitals, allergies, note,
				archived, version, created_at, updated_at) VALUES ('00000000-0000-0000-0000-000000000000', '0172b000-0000-7000-8000-000000000003',
				'王秀英', 'wxy', '3', '2', '501', '["living_alone_elderly"]', 'employee', '[]', '', '', false, 1, '2020-06-15T01:00:00Z', '2020-06-15T01:00:00Z')`,
		} {
			if _, err := db.ExecContext(t.Context(), insert); err != nil {
				t.Fatal(err)
			}
		}
		if _, err := old.UpTo(t.Context(), 2); err != nil {
			t.Fatal(err)
		}
		_, err := db.ExecContext(t.Context(), `INSERT INTO rules (id, kind, district, drugs, days, from_on, source, note, archived, version, created_at, updated_at)
			VALUES ('0172b000-0000-7000-8000-000000000004', 'refill_too_soon', '', '', 7, '2020-01-01', '医保经办规定', '', false, 1,
				'2020-06-15T01:00:00Z', '2020-06-15T01:00:00Z')`)
		if err != nil {
			t.Fatal(err)
		}
		st := storetest.Open(t, url, store.Options{})
		if _, err := st.Migrate(t.Context()); err != nil {
			t.Fatal(err)
		}
		rules, err := st.Rules(t.Context(), domain.RefillTooSoon)
		if err != nil || len(rules) != 1 || rules[0].Days != 7 || rules[0].Hospitals != "" || rules[0].Lifted || rules[0].ToOn != "" {
			t.Errorf("rules %+v, %v", rules, err)
		}
		alerts, err := st.Alerts(t.Context(), domain.In(domain.System), store.AlertFilter{}, "", 10)
		if err != nil || len(alerts) != 1 || alerts[0].Kind != domain.AlertCardOverdue || alerts[0].Level != "" || alerts[0].ClearedAt != nil {
			t.Errorf("alerts %+v, %v", alerts, err)
		}
		residents, err := st.Residents(t.Context(), domain.In(domain.System), store.ResidentFilter{}, store.AfterResident{}, 10)
		if err != nil || len(residents) != 1 || residents[0].ResponsibleID != "" {
			t.Errorf("residents %+v, %v", residents, err)
		}
	})
}

// TestUpgradeLogsTheRounds: contacts by telephone from before there was a log of
// calls are in it; knocks are not.
func TestUpgradeLogsTheRounds(t *testing.T) {
	storetest.EachEmptyURL(t, func(t *testing.T, url string) {
		db, _ := ofVersion(t, url, 2)
		const system, resident = "'00000000-0000-0000-0000-000000000000', ", "'0172b000-0000-7000-8000-000000000003', "
		const at = "'2020-06-15 01:00:00.123456+00:00'"
		contact := func(id, channel, result string) string {
			return `INSERT INTO contacts (community_id, id, resident_id, household, contacted_on, at, contacted_by, channel, result, note, need,
				need_state, passed_to, need_outcome, version, updated_at) VALUES (` + system + "'0172b000-0000-7000-8000-00000000000" + id + "', " +
				resident + "'3-2-501', '2020-06-15', " + at + ", " + system + "'" + channel + "', '" + result + "', 'x', '', '', '', '', 1, " + at + ")"
		}
		for _, insert := range []string{
			`INSERT INTO residents (community_id, id, name, pinyin, building, unit, room, flags, insurance, chosen_hospitals, allergies, note,
				archived, version, created_at, updated_at) VALUES (` + system + resident +
				`'王秀英', 'wxy', '3', '2', '501', '[]', 'employee', '[]', '', '', false, 1, ` + at + ", " + at + ")",
			contact("4", "phone", "refused"), contact("5", "knock", "no_answer"), contact("6", "phone", "no_answer"),
		} {
			if _, err := db.ExecContext(t.Context(), insert); err != nil {
				t.Fatal(err)
			}
		}
		st := storetest.Open(t, url, store.Options{})
		if _, err := st.Migrate(t.Context()); err != nil {
			t.Fatal(err)
		}
		calls, err := st.Calls(t.Context(), domain.In(domain.System), store.CallFilter{On: "2020-06-15"}, "", 10)
		if err != nil || len(calls) != 2 || calls[0].Outcome != domain.CallNoAnswer || calls[1].Outcome != domain.CallReached ||
			calls[1].ContactID != calls[1].ID || !calls[1].StartedAt.Equal(now) {
			t.Errorf("%+v, %v", calls, err)
		}
	})
}

// TestUpgradeTakesStaffAsFit: who served before tests were asked for goes on serving
// for a week; what was said of a failed delivery is kept as its note.
func TestUpgradeTakesStaffAsFit(t *testing.T) {
	storetest.EachEmptyURL(t, func(t *testing.T, url string) {
		db, _ := ofVersion(t, url, 6)
		const system, staff, resident, request = "'00000000-0000-0000-0000-000000000000', ", "'0172b000-0000-7000-8000-000000000001'",
			"'0172b000-0000-7000-8000-000000000002'", "'0172b000-0000-7000-8000-000000000003'"
		const at = "'2020-06-15 01:00:00+00:00'"
		for _, insert := range []string{
			"INSERT INTO staff (id, name, phone, archived, version, created_at, updated_at) VALUES (" + staff + ", '李师傅', '', false, 1, " + at + ", " + at + ")",
			`INSERT INTO residents (community_id, id, name, pinyin, building, unit, room, flags, insurance, chosen_hospitals, allergies, note,
				archived, version, created_at, updated_at) VALUES (` + system + resident +
				", '王秀英', 'wxy', '3', '2', '501', '[]', 'employee', '[]', '', '', false, 1, " + at + ", " + at + ")",
			`INSERT INTO requests (community_id, id, numbered_on, day_number, resident_id, state, version, caller_name, caller_phone,
				caller_relation, consent_wording, consent_at, consent_by, urgency, urgency_override, urgency_reason, priority, duplicate_reason,
				split_into, note, card_waived, attempts, cancel_reason, registered_at, updated_at) VALUES (` + system + request +
				", '2020-06-15', 1, " + resident + ", 'registered', 1, '', '', '', '', " + at + ", " + staff +
				", 'low', '', '', 3, '', '[]', '', '', 1, '', " + at + ", " + at + ")",
			`INSERT INTO delivery_attempts (community_id, id, request_id, number, tried, reason, courier_id, at) VALUES (` + system +
				"'0172b000-0000-7000-8000-000000000004', " + request + ", 1, '敲门', '无人', " + staff + ", " + at + ")",
		} {
			if _, err := db.ExecContext(t.Context(), insert); err != nil {
				t.Fatal(err)
			}
		}
		st := storetest.Open(t, url, store.Options{})
		if _, err := st.Migrate(t.Context()); err != nil {
			t.Fatal(err)
		}
		who, err := store.Get[domain.Staff](t.Context(), st, "staff", "0172b000-0000-7000-8000-000000000001")
		if err != nil {
			t.Fatal(err)
		}
		roles := []domain.Role{domain.RoleDriver}
		if lacks := who.Lacks(roles, nil, "丰台", who.ExcusedUntil); len(lacks) > 0 || who.TrainedOn != "2020-06-15" {
			t.Errorf("lacks %v: %+v", lacks, who)
		}
		if lacks := who.Lacks(roles, nil, "丰台", who.ExcusedUntil.Add(1)); len(lacks) != 1 || lacks[0] != domain.LackTest {
			t.Errorf("after the week lacks %v", lacks)
		}
		tries, err := st.DeliveryAttempts(t.Context(), domain.System, "0172b000-0000-7000-8000-000000000003")
		if err != nil || len(tries) != 1 || tries[0].Note != "敲门 / 无人" || !tries[0].Counted || tries[0].Reason != domain.OtherReason {
			t.Errorf("%+v, %v", tries, err)
		}
	})
}

// TestUpgradeFindsRoutesOfToday: who drives by a plan applied before the upgrade finds it,
// without a break that nobody had asked for.
func TestUpgradeFindsRoutesOfToday(t *testing.T) {
	storetest.EachEmptyURL(t, func(t *testing.T, url string) {
		db, _ := ofVersion(t, url, 8)
		const system, staff, plan = "'00000000-0000-0000-0000-000000000000', ", "'0172b000-0000-7000-8000-000000000001', ", "'0172b000-0000-7000-8000-000000000002', "
		const at = "'2020-06-15 01:00:00+00:00'"
		for _, insert := range []string{
			"INSERT INTO staff (id, name, phone, archived, version, created_at, updated_at) VALUES (" + staff + "'李师傅', '', false, 1, " + at + ", " + at + ")",
			`INSERT INTO drivers (id, plate, capacity_kits, cold_box, shift_start, shift_end, lat, lon, archived, version, created_at, updated_at)
				VALUES (` + staff + "'', 20, false, '08:00', '18:00', 39.8, 116.3, false, 1, " + at + ", " + at + ")",
			`INSERT INTO plans (community_id, id, communities, planned_on, state, version, wanted, requested_at, heartbeat_at, attempts, finished_at,
				applied_at, iterations, unserved, last_return, travel, source, problem, result, failure) VALUES (` + system + plan +
				"'[]', '2020-06-15', 'applied', 4, '{}', " + at + ", " + at + ", 1, " + at + ", " + at + ", 1, 0, 0, 0, '', '{}', '{}', '')",
			"INSERT INTO drives (community_id, driver_id, drove_on, plan_id, minutes, version) VALUES (" + system + staff + "'2020-06-15', " + plan + "55, 1)",
		} {
			if _, err := db.ExecContext(t.Context(), insert); err != nil {
				t.Fatal(err)
			}
		}
		st := storetest.Open(t, url, store.Options{})
		if _, err := st.Migrate(t.Context()); err != nil {
			t.Fatal(err)
		}
		scope := domain.In(domain.System)
		scope.Carrier = "0172b000-0000-7000-8000-000000000001"
		homes, err := st.PlanHomes(t.Context(), scope, "2020-06-14")
		if err != nil || len(homes) != 1 || homes[0] != domain.System {
			t.Errorf("kept with %v, %v", homes, err)
		}
		d, err := store.Get[domain.Driver](t.Context(), st, "driver", scope.Carrier)
		if err != nil || d.BreakMinutes != 0 || d.BreakEarliest != "" || d.CheckBreak() != nil {
			t.Errorf("%+v, %v", d, err)
		}
	})
}

// ofVersion is a database as an earlier version of the program left it, and what brings
// it to the next.
func ofVersion(t *testing.T, url string, version int64) (*sql.DB, *goose.Provider) {
	t.Helper()
	driver, dsn, dialect, dir := "sqlite", store.SQLiteDSN(url), goose.DialectSQLite3, "sqlite"
	if store.IsPostgres(url) {
		driver, dsn, dialect, dir = "pgx", url, goose.DialectPostgres, "postgres"
	}
	db, err := sql.Open(driver, dsn)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = db.Close() })
	files, err := fs.Sub(migrations.FS, dir)
	if err != nil {
		t.Fatal(err)
	}
	old, err := goose.NewProvider(dialect, db, files)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := old.UpTo(t.Context(), version); err != nil {
		t.Fatal(err)
	}
	return db, old
}

// TestUpgradeGivesStaffAPlace: who served before belongs where the latest role is, without
// roles where whoever added them belongs, and else to the office of everything.
func TestUpgradeGivesStaffAPlace(t *testing.T) {
	storetest.EachEmptyURL(t, func(t *testing.T, url string) {
		db, _ := ofVersion(t, url, 9)
		const at = "'2020-06-15 01:00:00+00:00'"
		const system, community = "'00000000-0000-0000-0000-000000000000'", "'0172b000-0000-7000-8000-0000000000c1'"
		id := func(n string) string { return "'0172b000-0000-7000-8000-00000000000" + n + "'" }
		inserts := []string{`INSERT INTO communities (id, name, district, zone, area_code, lat, lon, hotlines, card_hours, archived, version,
			created_at, updated_at) VALUES (` + community + ", '天伦锦城', '丰台', 'Asia/Shanghai', '010', 0, 0, '[]', 24, false, 1, " + at + ", " + at + ")"}
		for _, n := range []string{"1", "2", "3", "4"} {
			inserts = append(inserts, "INSERT INTO staff (id, name, phone, archived, version, created_at, updated_at) VALUES ("+
				id(n)+", 'x', '', false, 1, "+at+", "+at+")")
		}
		inserts = append(inserts,
			"INSERT INTO grants (id, staff_id, role, community_id, district) VALUES ("+id("5")+", "+id("1")+", 'admin', NULL, '丰台')",
			"INSERT INTO grants (id, staff_id, role, community_id, district) VALUES ("+id("6")+", "+id("2")+", 'driver', NULL, '丰台')",
			"INSERT INTO grants (id, staff_id, role, community_id, district) VALUES ("+id("7")+", "+id("2")+", 'operator', "+community+", '')",
			"INSERT INTO events (community_id, seq, at, actor_id, action, subject, subject_id, data, witness) VALUES ("+system+", 1, "+at+", "+
				id("1")+", 'staff.create', 'staff', "+id("3")+", '{}', '[]')")
		for _, insert := range inserts {
			if _, err := db.ExecContext(t.Context(), insert); err != nil {
				t.Fatal(insert, err)
			}
		}
		st := storetest.Open(t, url, store.Options{})
		if _, err := st.Migrate(t.Context()); err != nil {
			t.Fatal(err)
		}
		for n, want := range map[string]domain.Grant{
			"1": {District: "丰台"}, "2": {CommunityID: "0172b000-0000-7000-8000-0000000000c1"}, "3": {District: "丰台"}, "4": {District: "*"},
		} {
			v, err := store.Get[domain.Staff](t.Context(), st, "staff", domain.ID("0172b000-0000-7000-8000-00000000000"+n))
			if err != nil || v.Home() != want {
				t.Errorf("%s belongs to %+v, %v", n, v, err)
			}
		}
	})
}
