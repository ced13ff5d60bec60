package storetest

import (
	"context"
	stdsql "database/sql"
	"fmt"
	"regexp"
	"strconv"
	"strings"

	"songyao/domain"
	"songyao/store"
)

// Size is how much Fill writes.
type Size struct {
	Communities int // half of everything is in the first, the rest spread evenly over the others
	Requests    int // three a resident; what is open of them stays the same, whatever their number
}

// open is how many of the requests are open: the newest.
func (s Size) open() int { return min(10*s.Communities, s.Requests/3) }

// The kinds of ids that Fill computes from numbers.
const (
	FilledCommunity = iota + 1
	FilledResident
	FilledRequest
	FilledLine
	FilledItem // the card of the nth resident has four times n, what was bought for the nth request one more
	_
	FilledStaff // one driver a community, and after them the callers
	FilledHospital
	FilledDrug
	FilledPlan
	FilledRow // of every other table
)

// FilledID is the id of the nth of a kind.
func FilledID(kind, n int) domain.ID {
	return domain.ID(fmt.Sprintf("0172b000-0000-7000-8%03x-%012x", kind, n))
}

// filledNow is the moment at which a filled database is read: 15 June 2020, 09:00 in Beijing.
const filledNow = "2020-06-15 01:00:00"

// Fill writes a history into a database with the schema and nothing else, by SQL alone and so
// by the hundred thousand: every table that a read may look at has rows that grow with the
// requests. On Postgres it ends with
// VACUUM ANALYZE, as that plans by statistics.
func Fill(ctx context.Context, url string, size Size) error {
	driver, dsn, prepare := "sqlite", "file:"+url+"?_pragma=synchronous(OFF)&_pragma=foreign_keys(0)", "SELECT 1"
	postgres := store.IsPostgres(url)
	if postgres {
		driver, dsn, prepare = "pgx", url, "SET session_replication_role = replica" // no foreign keys: the ids are right
	}
	db, err := stdsql.Open(driver, dsn)
	if err != nil {
		return err
	}
	defer func() { _ = db.Close() }() // what was written is committed
	db.SetMaxOpenConns(1)
	statements := append([]string{prepare}, fillStatements...)
	for _, text := range statements {
		text = size.render(text, postgres)
		if _, err := db.ExecContext(ctx, text); err != nil {
			return fmt.Errorf("%w: %s", err, text)
		}
	}
	if postgres { // SQLite plans by the statistics that the migrations wrote, whatever is stored
		_, err = db.ExecContext(ctx, "VACUUM ANALYZE")
	}
	return err
}

// call is one of the functions that fillStatements are written with.
var call = regexp.MustCompile(`@(id|at|day|home|rows)\(([^()]*(?:\([^()]*\)[^()]*)*)\)`)

// render writes the statement as the database wants it. @id(kind, n) is a computed id, @at(n) the
// moment n minutes ago, @day(n) the day n days ago, @home(n) the number of the community of the nth
// resident, @rows(n) the table n with the column i from 0 to n-1.
func (s Size) render(text string, postgres bool) string {
	text = strings.NewReplacer(
		":communities", strconv.Itoa(s.Communities), ":others", strconv.Itoa(s.Communities-1), ":requests", strconv.Itoa(s.Requests),
		":residents", strconv.Itoa(s.Requests/3), ":open", strconv.Itoa(s.open()), ":daily", strconv.Itoa(max(1, s.Requests/700)),
	).Replace(text)
	write := func(match string) string {
		m := call.FindStringSubmatch(match)
		name, arg := m[1], m[2]
		switch name {
		case "home":
			return fmt.Sprintf("(CASE WHEN (%s) %% 2 = 0 THEN 0 ELSE 1 + (%s) / 2 %% %d END)", arg, arg, s.Communities-1)
		case "rows":
			return fmt.Sprintf("(WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < (%s) - 1) SELECT i FROM n) AS n", arg)
		case "id":
			kind, n, _ := strings.Cut(arg, ",")
			if postgres {
				return fmt.Sprintf("('0172b000-0000-7000-8' || lpad(to_hex(%s), 3, '0') || '-' || lpad(to_hex(%s), 12, '0'))::uuid", kind, n)
			}
			return fmt.Sprintf("printf('0172b000-0000-7000-8%%03x-%%012x', %s, %s)", kind, n)
		case "at":
			if postgres {
				return fmt.Sprintf("(timestamptz '%s+00' - (%s) * interval '1 minute')", filledNow, arg)
			}
			return fmt.Sprintf("strftime('%%Y-%%m-%%d %%H:%%M:%%S+00:00', '%s', -(%s) || ' minutes')", filledNow, arg)
		}
		if postgres {
			return fmt.Sprintf("(date '%s' - (%s))", filledNow[:10], arg)
		}
		return fmt.Sprintf("date('%s', -(%s) || ' days')", filledNow[:10], arg)
	}
	for call.MatchString(text) { // the innermost first
		text = call.ReplaceAllStringFunc(text, write)
	}
	return text
}

// fillStatements write the reference data, and then for each request, newest first, everything that it leaves
// behind. Of each of the three generations a resident has one request.
var fillStatements = []string{
	`INSERT INTO communities (id, name, district, zone, area_code, lat, lon, hotlines, card_hours, archived, version, created_at, updated_at, event_seq)
		SELECT @id(1, i), 'c' || i, 'd', 'Asia/Shanghai', '010', 39.8, 116.3, '[]', 24, false, 1, @at(0), @at(0), :requests FROM @rows(:communities)`,
	`INSERT INTO staff (id, name, phone, archived, version, created_at, updated_at, approved_at, trained_on, tested_on, test_result)
		SELECT @id(7, i), 'driver ' || i, '', false, 1, @at(0), @at(0), @at(0), @day(0), @day(0), 'negative' FROM @rows(:communities)`,
	`INSERT INTO grants (id, staff_id, role, community_id, district) SELECT @id(7, i), @id(7, i), 'driver', @id(1, i), '' FROM @rows(:communities)`,
	`INSERT INTO drivers (id, plate, capacity_kits, cold_box, shift_start, shift_end, lat, lon, archived, version, created_at, updated_at)
		SELECT @id(7, i), '', 20, false, '08:00', '18:00', 39.8, 116.3, false, 1, @at(0), @at(0) FROM @rows(:communities)`,
	`INSERT INTO hospitals (id, name, name_en, level, district, lat, lon, sessions, closed_on, insurance_route, speciality, queue_minutes, daily_quota,
		archived, version, created_at, updated_at)
		SELECT @id(8, i), 'h' || i, '', '', 'd', 39.8, 116.3, '[]', '[]', 'community', '', 0, 0, false, 1, @at(0), @at(0) FROM @rows(16)`,
	`INSERT INTO drugs (id, generic_name, generic_en, brand, maker, form, strength, unit, pack_size, usual_daily_dose, atc, approval_number, pinyin,
		cold_chain, controlled, gap_dangerous, long_rx, max_days, condition, icd10, source, archived, version, created_at, updated_at)
		SELECT @id(9, i), 'g' || i, '', '', '', '', '', '', 28000, 1000, '', '', '', false, '', false, true, 84, 'x', '', '', false, 1, @at(0), @at(0)
		FROM @rows(48)`,
	`INSERT INTO residents (community_id, id, name, pinyin, building, unit, room, flags, insurance, chosen_hospitals, allergies, note, archived,
		version, created_at, updated_at, responsible_id, reached_at)
		SELECT @id(1, @home(i)), @id(2, i), substr('王李张刘陈杨黄赵吴周', 1 + i % 10, 1) || substr('秀英桂兰玉建国志强明', 1 + i / 10 % 10, 1)
			|| substr('华丽军平伟芳娜敏静洁', 1 + i / 100 % 10, 1), substr('wlzlcyhzwz', 1 + i % 10, 1) || substr('xyglyjgzqm', 1 + i / 10 % 10, 1)
			|| substr('hljpwfnmjj', 1 + i / 100 % 10, 1), i / 1000, i / 40 % 6, i, CASE WHEN i % 20 = 7 THEN '["living_alone_elderly"]' ELSE '[]' END,
			'employee', '[]', '', '', false, 1, @at(0), @at(0), CASE WHEN i % 40 = 7 THEN @id(7, @home(i)) END, @at(60) FROM @rows(:residents)`,
	`INSERT INTO resident_terms SELECT community_id, resident_id, term FROM resident_words WHERE true ON CONFLICT DO NOTHING`,
	`INSERT INTO resident_phones (community_id, resident_id, key, number, relation)
		SELECT @id(1, @home(i)), @id(2, i), 13800000000 + i, 13800000000 + i, '本人' FROM @rows(:residents)`,
	// Requests: :open of them are open, in one of the four states each; one of twenty others was cancelled.
	`INSERT INTO requests (community_id, id, numbered_on, day_number, resident_id, state, version, caller_name, caller_phone, caller_relation,
		consent_wording, consent_at, consent_by, urgency, urgency_override, urgency_reason, priority, duplicate_reason, split_into, note, card_waived,
		hospital_id, driver_id, attempts, cancel_reason, registered_at, finished_at, closed_at, updated_at)
		SELECT @id(1, @home(i % :residents)), @id(3, i), @day(i / :daily), 1 + i % :daily, @id(2, i % :residents),
			CASE WHEN i >= :open THEN CASE WHEN i / 2 % 20 = 3 THEN 'cancelled' ELSE 'delivered' END WHEN i / 2 % 4 = 0 THEN 'registered'
				WHEN i / 2 % 4 = 1 THEN 'card_collected' WHEN i / 2 % 4 = 2 THEN 'hospital_assigned' ELSE 'purchased' END,
			3, 'n', 13800000000 + i % :residents, '本人', 'w', @at(i), @id(7, 0), 'ok', '', '', 1 + i / 2 % 4, '', '[]', '', '',
			@id(8, i % 16), @id(7, @home(i % :residents)), 0, CASE WHEN i >= :open AND i / 2 % 20 = 3 THEN 'x' ELSE '' END, @at(i), CASE WHEN i >= :open THEN @at(i) END, CASE WHEN i >= :open THEN @at(i) END, @at(i)
		FROM @rows(:requests)`,
	`INSERT INTO lines (community_id, id, request_id, position, drug_id, free_text, quantity, daily_dose, substitution, status, bought_drug_id, bought, purchase_id)
		SELECT @id(1, @home(i % :residents)), @id(4, i), @id(3, i), 1, @id(9, i % 48), '', 28000, 1000, 'ask',
			CASE WHEN i < :open THEN 'open' ELSE 'bought' END, @id(9, i % 48), 28000, @id(11, i) FROM @rows(:requests)`,
	`INSERT INTO kit_items (community_id, id, resident_id, kind, label, holder_kind, holder_id, held_since, version)
		SELECT @id(1, @home(i)), @id(5, i * 4), @id(2, i), 'card', '', CASE WHEN i < :open THEN 'staff' ELSE 'resident' END,
			CASE WHEN i < :open THEN @id(7, @home(i)) ELSE @id(2, i) END, @at(60), CASE WHEN i < :open THEN 1 ELSE 2 END FROM @rows(:residents)`,
	`INSERT INTO kit_items (community_id, id, resident_id, kind, label, holder_kind, holder_id, held_since, version)
		SELECT @id(1, @home(i % :residents)), @id(5, i * 4 + 1), @id(2, i % :residents), 'goods', '', CASE WHEN i < :open THEN 'staff' ELSE 'resident' END,
			CASE WHEN i < :open THEN @id(7, @home(i % :residents)) ELSE @id(2, i % :residents) END, @at(60), CASE WHEN i < :open THEN 1 ELSE 2 END FROM @rows(:requests)`,
	`INSERT INTO request_items (community_id, request_id, item_id) SELECT @id(1, @home(i % :residents)), @id(3, i), @id(5, i * 4 + 1) FROM @rows(:requests)`,
	`INSERT INTO request_items (community_id, request_id, item_id) SELECT @id(1, @home(i % :residents)), @id(3, i), @id(5, i % :residents * 4) FROM @rows(:requests)`,
	`INSERT INTO custody_moves (community_id, item_id, n, from_kind, from_id, to_kind, to_id, at, recorded_by, request_id, place, proof_kind, proof)
		SELECT k.community_id, k.id, 1, 'resident', k.resident_id, 'staff', @id(7, 0), @at(90), @id(7, 0), NULL, '', '', '' FROM kit_items k`,
	`INSERT INTO custody_moves (community_id, item_id, n, from_kind, from_id, to_kind, to_id, at, recorded_by, request_id, place, proof_kind, proof)
		SELECT k.community_id, k.id, 2, 'staff', @id(7, 0), 'resident', k.resident_id, @at(60), @id(7, 0), NULL, '', 'pin', '' FROM kit_items k WHERE k.version = 2`,
	`INSERT INTO custody_confirmations (community_id, item_id, n, confirmed_by, at, disputed, proof_kind, proof, note)
		SELECT m.community_id, m.item_id, 1, @id(7, 0), @at(80), false, '', '', '' FROM custody_moves m WHERE m.n = 2`,
	`INSERT INTO transfer_tasks (community_id, item_id, n, from_id, to_id, reason, created_by, created_at)
		SELECT m.community_id, m.item_id, 1, @id(7, 0), NULL, 'x', @id(7, 0), @at(85) FROM custody_moves m WHERE m.n = 2`,
	`INSERT INTO incidents (community_id, id, item_id, kind, what, holder_kind, holder_id, reported_by, reported_at, outcome, note, compensation_fen, version, resolved_by, resolved_at)
		SELECT @id(1, @home(i * 10 % :residents)), @id(11, i), @id(5, i * 40 + 1), 'lost', 'x', 'staff', @id(7, 0), @id(7, 1), @at(i),
			CASE WHEN i * 10 < :open THEN '' ELSE 'found' END, '', 0, 2,
			CASE WHEN i * 10 >= :open THEN @id(7, 0) END, CASE WHEN i * 10 >= :open THEN @at(0) END FROM @rows(:requests / 10)`,
	`INSERT INTO money_moves (community_id, id, request_id, from_kind, from_id, to_kind, to_id, amount_fen, at, recorded_by, reason)
		SELECT @id(1, @home(i % :residents)), @id(11, i), @id(3, i), 'resident', @id(2, i % :residents), 'staff', @id(7, @home(i % :residents)), 100, @at(i), @id(7, 0), 'x'
		FROM @rows(:requests)`,
	`INSERT INTO money_moves (community_id, id, request_id, from_kind, from_id, to_kind, to_id, amount_fen, at, recorded_by, reason)
		SELECT @id(1, @home(i % :residents)), @id(11, i + 268435456), @id(3, i), 'staff', @id(7, @home(i % :residents)), 'resident', @id(2, i % :residents), 100, @at(i), @id(7, 0), 'x'
		FROM @rows(:requests) WHERE i >= :open`,
	`INSERT INTO purchases (community_id, id, request_id, hospital_id, driver_id, total_fen, insured_fen, self_paid_fen, receipt_no, bought_at)
		SELECT @id(1, @home(i % :residents)), @id(11, i), @id(3, i), @id(8, i % 16), @id(7, @home(i % :residents)), 100, 100, 0, 'MZ' || i, @at(i * 200 + 200)
		FROM @rows(:requests) WHERE i >= :open`,
	`INSERT INTO deliveries (community_id, request_id, receiver, relation, proof_kind, proof, courier_id, at)
		SELECT @id(1, @home(i % :residents)), @id(3, i), 'r', '', 'pin', '', @id(7, 0), @at(i * 200 + 100) FROM @rows(:requests) WHERE i >= :open`,
	`INSERT INTO shortages (community_id, id, request_id, resident_id, line_id, drug_id, hospital_id, seen_on, seen, reported_by, reported_at)
		SELECT @id(1, @home(i % :residents)), @id(11, i), @id(3, i), @id(2, i % :residents), @id(4, i), @id(9, i % 48), @id(8, i % 16), @day(i / :daily + 1), '', @id(7, 0), @at(i)
		FROM @rows(:requests / 5)`,
	`INSERT INTO decisions (community_id, id, request_id, question, text, asked_by, asked_at, due_at, default_answer, answer, note)
		SELECT @id(1, @home(i % :residents)), @id(11, i), @id(3, i), 'other', 'x', @id(7, 0), @at(i), @at(i - 1440),
			'refuse', CASE WHEN i >= :open THEN 'accept' ELSE '' END, '' FROM @rows(:requests / 2)`,
	`INSERT INTO delivery_attempts (community_id, id, request_id, number, reason, note, courier_id, at)
		SELECT @id(1, @home(i % :residents)), @id(11, i), @id(3, i), 1, 'nobody_home', '', @id(7, 0), @at(i) FROM @rows(:requests / 5)`,
	`INSERT INTO events (community_id, seq, at, actor_id, action, subject, subject_id, data, witness)
		SELECT @id(1, @home(i % :residents)), :requests - i, @at(i), @id(7, 0), 'register', 'requests', @id(3, i), '{}', '[]' FROM @rows(:requests)`,
	`INSERT INTO alerts (community_id, id, kind, subject_id, request_id, raised_at, cleared_at, version, data, level)
		SELECT @id(1, @home(i % :residents)), @id(11, i), CASE WHEN i % 3 = 0 THEN 'supply' WHEN i % 3 = 1 THEN 'card_overdue' ELSE 'item_overdue' END,
			CASE WHEN i % 3 = 0 THEN @id(10, i % :residents) ELSE @id(5, i % :residents * 4) END, @id(3, i),
			@at(i), CASE WHEN i >= :open / 4 THEN @at(i) END, 1, '{}', 'low' FROM @rows(:requests)`,
	`INSERT INTO supply_plans (community_id, id, resident_id, drug_id, lead_days, status, daily_dose, units, as_of, source, run_out_on, due_on, version, created_at, updated_at)
		SELECT @id(1, @home(i)), @id(10, i), @id(2, i), @id(9, i % 48), 0, 'active', 1000, 0, @day(0), 'counted',
			CASE WHEN i < :open THEN @day(1) ELSE @day(-200) END, CASE WHEN i < :open THEN @day(1) ELSE @day(-200) END, 3, @at(0), @at(0) FROM @rows(:residents)`,
	`INSERT INTO supply_events (community_id, plan_id, n, happened_on, kind, units, daily_dose, source, note, recorded_by, at)
		SELECT @id(1, @home(i % :residents)), @id(10, i % :residents), 1 + i / :residents, @day(30 - i / :residents), 'count', 0,
			CASE WHEN i < :residents THEN 1000 END, 'counted', '', @id(7, 0), @at(0) FROM @rows(:residents * 3)`,
	`INSERT INTO contacts (community_id, id, resident_id, household, contacted_on, at, contacted_by, channel, result, note, need, need_state, passed_to, need_outcome, version, updated_at)
		SELECT @id(1, @home(i % :residents)), @id(11, 268435456 - i), @id(2, i % :residents), 'x', @day(1 + i / :daily), @at(1440 + i), @id(7, 0), 'phone', 'reached', '',
			CASE WHEN i % 10 = 0 THEN 'x' ELSE '' END, CASE WHEN i % 10 > 0 THEN '' WHEN i < :open THEN 'open' ELSE 'met' END, '', 'x', 1, @at(0) FROM @rows(:requests)`,
	`INSERT INTO calls (community_id, id, direction, kind, outcome, resident_id, request_id, number, staff_id, called_on, started_at, ended_at, attempt, note, script_version, answers, recorded_at)
		SELECT @id(1, @home(i % :residents)), @id(11, 268435456 - i), 'in', 'registration', 'reached', @id(2, i % :residents), @id(3, i), 13800000000 + i % :residents, @id(7, @home(i % :residents)),
			@day(i / :daily), @at(i), @at(i), 0, '', 1, '[]', @at(i) FROM @rows(:requests)`,
	`INSERT INTO callbacks (community_id, id, resident_id, request_id, number, kind, due_at, attempts, call_id, last_call_at, opened_at, closed_at, closed_by, dismissed, version, updated_at)
		SELECT @id(1, @home(i % :residents)), @id(11, i), @id(2, i % :residents), @id(3, i), 13800000000 + i % :residents, 'registration', @at(i), 1, @id(11, i), @at(i), @at(i),
			CASE WHEN i >= :open THEN @at(i) END, CASE WHEN i >= :open THEN @id(7, 0) END, '', 1, @at(0) FROM @rows(:requests)`,
	`INSERT INTO pins (community_id, request_id, digits, tries, issued_at, issued_by, waived_reason, version)
		SELECT @id(1, @home(i % :residents)), @id(3, i), '1234', 0, @at(i), @id(7, 0), '', 1 FROM @rows(:requests)`,
	`INSERT INTO attachments (community_id, id, purpose, media_type, size, width, height, sha256, uploaded_by, created_at)
		SELECT @id(1, @home(i % :residents)), @id(11, i), 'box', 'image/jpeg', 1, 1, 1, '0000000000000000000000000000000000000000000000000000000000000000', @id(7, 0), @at(i) FROM @rows(:requests)`,
	`INSERT INTO request_attachments (community_id, request_id, attachment_id)
		SELECT @id(1, @home(i % :residents)), @id(3, i), @id(11, i) FROM @rows(:requests)`,
	`INSERT INTO departures (community_id, id, driver_id, departed_on, at, items, left_behind)
		SELECT @id(1, @home(i % :residents)), @id(11, i), @id(7, @home(i % :residents)), @day(i / :daily), @at(i), '[]', '' FROM @rows(:requests / 5)`,
	`INSERT INTO counts (community_id, id, staff_id, counted_on, moment, at, items, missing, extra, cash_fen, book_fen, advanced_fen)
		SELECT @id(1, @home(i % :residents)), @id(11, i), @id(7, @home(i % :residents)), @day(i / :daily), 'end', @at(i), '[]', '[]', '[]', 0, 0, 0 FROM @rows(:requests / 5)`,
	`INSERT INTO sightings (community_id, id, hospital_id, drug_id, kind, seen_at, seen_hour, reported_by, note)
		SELECT @id(1, @home(i % :residents)), @id(11, i), @id(8, i % 16), @id(9, i % 48), 'has_it', @at(i * 20), 442177 - i / 3, @id(7, 0), '' FROM @rows(:requests)`,
	`INSERT INTO plans (community_id, id, communities, planned_on, state, version, wanted, requested_by, requested_at, heartbeat_at, finished_at, attempts, iterations, unserved,
		last_return, travel, source, problem, result, failure)
		SELECT @id(1, @home(i)), @id(11, i), '[]', @day(1 + i / :daily), 'cancelled', 1, '{"From":"morning"}', @id(7, 0), @at(i), @at(i), @at(i), 1, 0, 0, 0, 0, 'request', '', '', '' FROM @rows(:requests / 50)`,
	`INSERT INTO drives (community_id, driver_id, drove_on, plan_id, minutes, version, plan_home)
		SELECT @id(1, i % :communities), @id(7, i % :communities), @day(i / :communities), @id(11, i), 10, 1, @id(1, i % :communities) FROM @rows(:requests / 50)`,
}
