package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"strconv"
	"strings"
	"time"

	"github.com/jackc/pgx/v5"

	"songyao/cli"
	"songyao/domain"
	"songyao/store"
	"songyao/workflow/rooms"
)

// supplyRow is the daily job over so many active plans, a fixed number of them due.
const supplyRow = "supply job, Postgres"

// flagCommand is the argument with which this program runs the daily job once, as a
// process of its own whose memory can be told.
const flagCommand = "flag"

// compounds are the communities that the plans are spread over: some 2,000
// residents on five drugs each at a million plans.
const compounds = 100

// onSupply measures the daily job against the bare SQL that finds and inserts the
// same alerts and ledger entries, set-based, in one transaction: the least that
// anything written for this schema could do. The number due stays the same while
// the plans grow tenfold, so that the rows show what the cost depends on.
func onSupply(ctx context.Context, how size, out io.Writer) ([]row, error) {
	c, err := startCluster(ctx, append([]string{"shared_buffers=1GB"}, how.settings...))
	if err != nil {
		return nil, err
	}
	defer func() { _ = c.admin.Close(context.WithoutCancel(ctx)) }()
	var rows []row
	for _, plans := range how.plans {
		r, err := c.supply(ctx, how, plans, out)
		if err != nil {
			return nil, err
		}
		rows = append(rows, r)
	}
	return rows, nil
}

func (c *cluster) supply(ctx context.Context, how size, plans int, out io.Writer) (row, error) {
	r := row{name: fmt.Sprintf("%s, %d plans, %d due", supplyRow, plans, how.due)}
	fmt.Fprintf(out, "\n%s\n", r.name)
	if err := c.seedPlans(ctx, plans, how.due); err != nil {
		return r, err
	}
	for begin, round := time.Now(), 0; round < how.rounds && (round == 0 || time.Since(begin) < how.budget); round++ {
		mine, memory, err := c.flagged(ctx, how.due)
		if err != nil {
			return r, err
		}
		bare, err := c.bare(ctx, how.due)
		if err != nil {
			return r, err
		}
		r.ours, r.reference = append(r.ours, float64(how.due)/mine), append(r.reference, float64(how.due)/bare)
		fmt.Fprintf(out, "  round %d: ours %.0f ms and at most %d MB, bare SQL %.0f ms\n", round+1, mine*1e3, memory, bare*1e3)
	}
	_, err := c.admin.Exec(ctx, "DROP DATABASE "+seed+" WITH (FORCE)")
	return r, err
}

// seedPlans makes the database that every run begins with a copy of.
func (c *cluster) seedPlans(ctx context.Context, plans, due int) error {
	if _, err := c.admin.Exec(ctx, "CREATE DATABASE "+seed); err != nil {
		return err
	}
	st, err := store.Open(ctx, c.urlOf(seed), store.Options{})
	if err != nil {
		return err
	}
	_, err = st.Migrate(ctx)
	if err = errors.Join(err, st.Close()); err != nil {
		return err
	}
	conn, err := c.connect(ctx, seed)
	if err != nil {
		return err
	}
	defer conn.Close(ctx)
	zone := domain.Place{Zone: "Asia/Shanghai"}
	today := string(zone.Day(time.Now()))
	for _, sql := range []string{seedReference, seedResidents, seedSupplies, "VACUUM ANALYZE"} {
		sql = strings.NewReplacer(":plans", strconv.Itoa(plans), ":due", strconv.Itoa(due), ":compounds", strconv.Itoa(compounds),
			":today", "date '"+today+"'").Replace(sql)
		if _, err := conn.Exec(ctx, sql); err != nil {
			return fmt.Errorf("%w: %s", err, sql)
		}
	}
	return nil
}

// The ids of the seed are computed from numbers. Five plans a resident; the plans
// that are due run out today or tomorrow, the others long after.
const (
	seedReference = `INSERT INTO communities (id, name, district, zone, area_code, lat, lon, hotlines, card_hours, archived, version, created_at, updated_at)
			SELECT ('0172b000-0000-7000-8001-' || lpad(to_hex(n), 12, '0'))::uuid, 'c' || n, 'd', 'Asia/Shanghai', '010', 39.8, 116.3, '[]', 24, false, 1, now(), now()
			FROM generate_series(0, :compounds - 1) n;
		INSERT INTO drugs (id, generic_name, generic_en, brand, maker, form, strength, unit, pack_size, usual_daily_dose, atc, approval_number,
			pinyin, cold_chain, controlled, gap_dangerous, long_rx, max_days, condition, icd10, source, archived, version, created_at, updated_at)
			SELECT ('0172b000-0000-7000-8004-' || lpad(to_hex(n), 12, '0'))::uuid, 'g' || n, '', '', '', '', '', '', 28000, 1000, '', '', '',
				false, '', n % 3 = 0, true, 84, 'x', '', '', false, 1, now(), now() FROM generate_series(0, 39) n`
	seedResidents = `INSERT INTO residents (community_id, id, name, pinyin, building, unit, room, flags, insurance, chosen_hospitals, allergies,
			note, archived, version, created_at, updated_at)
			SELECT ('0172b000-0000-7000-8001-' || lpad(to_hex(n % :compounds), 12, '0'))::uuid,
				('0172b000-0000-7000-8002-' || lpad(to_hex(n), 12, '0'))::uuid, 'r', 'r', '1', '1', n::text, '[]', 'employee', '[]', '', '',
				false, 1, now(), now() FROM generate_series(0, :plans / 5 - 1) n`
	seedSupplies = `INSERT INTO supply_plans (community_id, id, resident_id, drug_id, lead_days, status, daily_dose, units, as_of, source,
			run_out_on, due_on, version, created_at, updated_at)
			SELECT ('0172b000-0000-7000-8001-' || lpad(to_hex(n / 5 % :compounds), 12, '0'))::uuid,
				('0172b000-0000-7000-8008-' || lpad(to_hex(n), 12, '0'))::uuid, ('0172b000-0000-7000-8002-' || lpad(to_hex(n / 5), 12, '0'))::uuid,
				('0172b000-0000-7000-8004-' || lpad(to_hex(n % 40), 12, '0'))::uuid, 0, 'active', 1000, 0, :today, 'counted', d.day, d.day,
				1, now(), now()
			FROM generate_series(0, :plans - 1) n,
			LATERAL (SELECT :today + CASE WHEN n % (:plans / :due) = 0 THEN n % 2 ELSE 40 + n % 100 END AS day) d`
)

// flagged runs the daily job in a process of its own on a fresh copy: seconds, and
// the most memory it had, in MB.
func (c *cluster) flagged(ctx context.Context, due int) (seconds float64, memory int, err error) {
	self, err := os.Executable()
	if err != nil {
		return 0, 0, err
	}
	err = c.with(ctx, func(database string) error {
		// Without the clients' sixteen connections, which would be opening meanwhile.
		cmd := exec.CommandContext(ctx, self, flagCommand, strings.Replace(c.URL, "/postgres?", "/"+database+"?", 1))
		cmd.Stderr = os.Stderr
		text, err := cmd.Output()
		if err != nil {
			return fmt.Errorf("the job: %w", err)
		}
		if _, err := fmt.Sscan(string(text), &seconds, &memory); err != nil {
			return err
		}
		return c.raised(ctx, database, due)
	})
	return seconds, memory, err
}

// flagOnce is the job's process: it prints how long the job took and the most memory
// the process had.
func flagOnce(ctx context.Context, url string, out io.Writer) error {
	st, err := store.Open(ctx, url, store.Options{})
	if err != nil {
		return err
	}
	cli.TuneMemory() // as the service does
	rooms := rooms.Open(st, time.Now)
	begin := time.Now()
	if _, err := rooms.Supply.FlagSupplies(ctx); err != nil {
		return err
	}
	_, err = fmt.Fprintln(out, time.Since(begin).Seconds(), peakMemory())
	return errors.Join(err, st.Close())
}

// peakMemory is the most memory this process has had, in MB; 0 where there is no
// /proc.
func peakMemory() int {
	text, err := os.ReadFile("/proc/self/status")
	if err != nil {
		return 0
	}
	_, rest, _ := strings.Cut(string(text), "VmHWM:")
	var kb int
	_, _ = fmt.Sscan(rest, &kb) // stays 0
	return kb / 1024
}

// bare runs the same work as set-based SQL on a fresh copy.
func (c *cluster) bare(ctx context.Context, due int) (seconds float64, err error) {
	err = c.with(ctx, func(database string) error {
		conn, err := c.connect(ctx, database)
		if err != nil {
			return err
		}
		defer conn.Close(ctx)
		begin := time.Now()
		if _, err := conn.Exec(ctx, bareFlag, pgx.QueryExecModeSimpleProtocol); err != nil {
			return err
		}
		seconds = time.Since(begin).Seconds()
		return c.raised(ctx, database, due)
	})
	return seconds, err
}

// bareFlag finds the due plans that no alert stands for, inserts an alert and a
// ledger entry for each, and moves the communities' numbers, in one transaction.
const bareFlag = `BEGIN;
	CREATE TEMP TABLE found ON COMMIT DROP AS
		SELECT p.community_id, gen_random_uuid() AS id, p.id AS plan_id, p.run_out_on,
			CASE WHEN p.run_out_on <= current_date THEN 'out' ELSE 'critical' END AS level,
			row_number() OVER (PARTITION BY p.community_id ORDER BY p.id) AS n
		FROM supply_plans p JOIN drugs d ON d.id = p.drug_id
		LEFT JOIN alerts a ON a.community_id = p.community_id AND a.kind = 'supply' AND a.subject_id = p.id AND a.cleared_at IS NULL
		WHERE p.community_id IN (SELECT id FROM communities) AND p.due_on <= current_date + 20 AND a.id IS NULL;
	INSERT INTO alerts (community_id, id, kind, subject_id, request_id, raised_at, cleared_at, version, data, level, quiet_until, outcome, reason)
		SELECT community_id, id, 'supply', plan_id, NULL, now(), NULL, 1, '{"run_out_on":"' || run_out_on || '"}', level, NULL, '', '' FROM found;
	UPDATE communities c SET event_seq = event_seq + f.n FROM (SELECT community_id, count(*) AS n FROM found GROUP BY community_id) f
		WHERE c.id = f.community_id;
	INSERT INTO events (community_id, seq, at, actor_id, action, subject, subject_id, data, witness)
		SELECT f.community_id, c.event_seq - max(f.n) OVER (PARTITION BY f.community_id) + f.n, now(), NULL, 'alert.raise', 'alerts', f.id,
			'{"CommunityID":"' || f.community_id || '","ID":"' || f.id || '","Kind":"supply","SubjectID":"' || f.plan_id
			|| '","RequestID":"","RaisedAt":"' || now() || '","ClearedAt":null,"Version":1,"Data":{"run_out_on":"' || f.run_out_on
			|| '"},"Level":"' || f.level || '","QuietUntil":"","Outcome":"","Reason":""}', '[]'
		FROM found f JOIN communities c ON c.id = f.community_id;
	COMMIT`

// raised refuses a run that did not raise exactly what is due.
func (c *cluster) raised(ctx context.Context, database string, due int) error {
	counts, err := c.written(ctx, database)
	if err != nil {
		return err
	}
	if counts["alerts"] != due || counts["events"] < due {
		return fmt.Errorf("%d alerts and %d ledger entries, not %d", counts["alerts"], counts["events"], due)
	}
	return nil
}
