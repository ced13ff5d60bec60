package cli

import (
	"context"
	stdsql "database/sql"
	"encoding/json"
	"fmt"
	"log/slog"
	"net/http"
	"net/url"
	"os"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/getkin/kin-openapi/openapi3"

	"songyao/api/apitest"
	"songyao/domain"
	"songyao/jobs"
	"songyao/store"
	"songyao/store/storetest"
	"songyao/workflow/office"
	"songyao/workflow/rooms"
)

// filled is how much history the plans are judged on; SIZE_REQUESTS asks for another, as make soak does.
func filled(t *testing.T) storetest.Size {
	size := storetest.Size{Communities: 12, Requests: 12_000}
	if text := os.Getenv("SIZE_REQUESTS"); text != "" {
		n, err := strconv.Atoi(text)
		if err != nil {
			t.Fatal(err)
		}
		size.Requests = n
	}
	return size
}

// mostRows is how many rows any part of any read may look at: more than what is open in the
// largest community and a page of each of all of them, and a fraction of what has been.
const mostRows = 1_000

// TestReadsFollowWhatIsOpen calls every GET of the contract, with each of its parameters, as somebody of an ordinary
// community, of one that has half of all there is, and of the whole city, and runs every job; then it asks the
// database how it answers each of the queries, which must not look at rows by the history.
func TestReadsFollowWhatIsOpen(t *testing.T) {
	t.Parallel()
	storetest.EachURL(t, func(t *testing.T, url string) {
		size := filled(t)
		if err := storetest.Fill(t.Context(), url, size); err != nil {
			t.Fatal(err)
		}
		seen := &queries{}
		st := storetest.Open(t, url, store.Options{Trace: seen.trace})
		clock := apitest.NewClock()
		r := rooms.Open(st, clock.Now)
		town := &filledTown{T: t, Server: apitest.New(t, r, clock.Now), rooms: r, size: size, seen: seen}
		town.callEverything()
		town.runJobs()
		judge(t, url, seen.all)
	})
}

// queries are the reads that were seen, each once, with what caused it first.
type queries struct {
	mu    sync.Mutex
	cause string
	known map[string]bool
	all   []query
}

type query struct {
	cause, text string
	args        []any
}

// trace keeps what is a query.
func (q *queries) trace(text string, args []any) {
	q.mu.Lock()
	defer q.mu.Unlock()
	caller, _, _ := strings.Cut(q.cause, " ")
	key := caller + text
	for _, a := range args {
		if _, moment := a.(time.Time); !moment {
			key += fmt.Sprint(" ", a)
		}
	}
	if q.known[key] || !regexp.MustCompile(`^\s*(SELECT|WITH)\b`).MatchString(text) || q.cause == "" || strings.Contains(text, "expect_rows") {
		return
	}
	if q.known == nil {
		q.known = map[string]bool{}
	}
	q.known[key] = true
	q.all = append(q.all, query{q.cause, text, slices.Clone(args)})
}

func (q *queries) causedBy(cause string) {
	q.mu.Lock()
	defer q.mu.Unlock()
	q.cause = cause
}

// filledTown is a server on a filled database.
type filledTown struct {
	*testing.T
	*apitest.Server
	rooms *rooms.Rooms
	size  storetest.Size
	seen  *queries
}

// hired adds somebody with the grants, and a token.
func (w *filledTown) hired(name string, grants ...domain.Grant) (domain.ID, string) {
	w.Helper()
	console, err := w.rooms.Office.Console(w.Context())
	if err != nil {
		w.Fatal(err)
	}
	v, err := w.rooms.Office.CreateStaff(w.Context(), console, office.StaffView{
		Staff: domain.Staff{Name: name, Fitness: domain.FitOn(w.rooms.Now(), "2020-06-15")}, Grants: grants,
	})
	if err != nil {
		w.Fatal(err)
	}
	issued, err := w.rooms.Office.IssueToken(w.Context(), console, v.ID, "test", w.rooms.Now().AddDate(0, 0, 1))
	if err != nil {
		w.Fatal(err)
	}
	return v.ID, issued.Text
}

// callEverything calls every GET, as each caller and with each parameter.
func (w *filledTown) callEverything() {
	doc, err := apitest.Contract()
	if err != nil {
		w.Fatal(err)
	}
	office := func(g domain.Grant) []domain.Grant {
		var out []domain.Grant
		for _, g.Role = range domain.Roles() {
			if !g.Role.InField() && g.Role != domain.RolePlanner {
				out = append(out, g)
			}
		}
		return out
	}
	field := []domain.Grant{
		{Role: domain.RoleDriver, CommunityID: storetest.FilledID(storetest.FilledCommunity, 1)},
		{Role: domain.RoleCourier, CommunityID: storetest.FilledID(storetest.FilledCommunity, 0)},
	}
	driver, err := w.rooms.Office.Console(w.Context())
	if err != nil {
		w.Fatal(err)
	}
	issued, err := w.rooms.Office.IssueToken(w.Context(), driver, storetest.FilledID(storetest.FilledStaff, 0), "test", w.rooms.Now().AddDate(0, 0, 1))
	if err != nil {
		w.Fatal(err)
	}
	for _, caller := range []struct {
		name      string
		community int
		grants    []domain.Grant
	}{
		{"ordinary", 1, office(domain.Grant{CommunityID: storetest.FilledID(storetest.FilledCommunity, 1)})},
		{"large", 0, office(domain.Grant{CommunityID: storetest.FilledID(storetest.FilledCommunity, 0)})},
		{"city", 0, office(domain.Grant{District: domain.AllDistricts})},
		{"field", 1, field},
		{"driver", 0, nil},
	} {
		token := issued.Text
		if caller.grants != nil {
			_, token = w.hired(caller.name, caller.grants...)
		}
		for path, item := range doc.Paths.Map() {
			if item.Get != nil {
				w.callOperation(caller.name, token, caller.community, path, item.Get, append(item.Parameters, item.Get.Parameters...))
			}
		}
	}
	w.seen.causedBy("")
}

// callOperation calls one operation plainly, and then with one optional parameter at a time.
func (w *filledTown) callOperation(caller, token string, community int, path string, op *openapi3.Operation, params openapi3.Parameters) {
	always := url.Values{}
	type choice struct{ name, value string }
	var choices []choice
	for _, ref := range params {
		p := ref.Value
		if p.In == openapi3.ParameterInHeader || p.Name == "limit" || p.Name == "cursor" {
			continue
		}
		values := filledValues(path, community, p)
		if len(values) == 0 {
			w.Errorf("%s has a parameter %s of which this test knows no value: filledValues has to", op.OperationID, p.Name)
			continue
		}
		switch {
		case p.In == openapi3.ParameterInPath:
			path = strings.ReplaceAll(path, "{"+p.Name+"}", values[0])
		case p.Required:
			always.Set(p.Name, values[0])
		}
		for _, v := range values {
			if p.In == openapi3.ParameterInQuery {
				choices = append(choices, choice{p.Name, v})
			}
		}
	}
	call := func(query url.Values) *apitest.Answer {
		w.seen.causedBy(fmt.Sprintf("%s %s?%s", caller, op.OperationID, query.Encode()))
		return w.Do(http.MethodGet, path+"?"+query.Encode(), token, nil)
	}
	pages := func(query url.Values) {
		var page struct {
			Next string `json:"next_cursor"`
		}
		a := call(query)
		if json.Unmarshal(a.Body, &page) == nil && page.Next != "" {
			query.Set("cursor", page.Next)
			call(query)
		}
	}
	if params.GetByInAndName(openapi3.ParameterInQuery, "limit") != nil {
		always.Set("limit", "10")
	}
	pages(clone(always))
	for _, c := range choices {
		query := clone(always)
		query.Set(c.name, c.value)
		pages(query)
	}
}

func clone(v url.Values) url.Values {
	out := url.Values{}
	for k, x := range v {
		out[k] = slices.Clone(x)
	}
	return out
}

// filledValues are what a parameter is tried with: ids of what is in the community, every word of an enumeration.
func filledValues(path string, community int, p *openapi3.Parameter) []string {
	// Of the first communities the residents are 0 and 2, 1 and 39, and so on.
	resident := community
	id := func(kind, n int) string { return string(storetest.FilledID(kind, n)) }
	if p.In == openapi3.ParameterInPath && p.Name == "id" {
		kind, n := storetest.FilledRow, resident
		if strings.HasPrefix(path, "/v1/items/") {
			n *= 4
		}
		for prefix, k := range map[string]int{
			"/v1/communities": storetest.FilledCommunity, "/v1/hospitals": storetest.FilledHospital, "/v1/drugs": storetest.FilledDrug,
			"/v1/staff": storetest.FilledStaff, "/v1/drivers": storetest.FilledStaff, "/v1/residents": storetest.FilledResident,
			"/v1/requests": storetest.FilledRequest, "/v1/items": storetest.FilledItem, "/v1/supply-plans": storetest.FilledPlan,
		} {
			if strings.HasPrefix(path, prefix+"/") {
				kind = k
			}
		}
		if strings.HasPrefix(path, "/v1/contacts") || strings.HasPrefix(path, "/v1/calls") {
			n = 1<<28 - n
		}
		return []string{id(kind, n)}
	}
	byName := map[string][]string{
		"community_id": {id(storetest.FilledCommunity, community)}, "resident_id": {id(storetest.FilledResident, resident)},
		"request_id": {id(storetest.FilledRequest, resident)}, "drug_id": {id(storetest.FilledDrug, 1)}, "drug_ids": {id(storetest.FilledDrug, 1)},
		"hospital_id": {id(storetest.FilledHospital, 1)}, "driver_id": {id(storetest.FilledStaff, community)},
		"staff_id": {id(storetest.FilledStaff, community)}, "responsible_id": {id(storetest.FilledStaff, community)},
		"holder_id": {id(storetest.FilledStaff, community)}, "awaited_id": {id(storetest.FilledStaff, community)},
		"from_id": {id(storetest.FilledStaff, community), id(storetest.FilledStaff, 0)}, "item_ids": {id(storetest.FilledItem, 4*resident)},
		"phone": {fmt.Sprint(13800000000 + resident)}, "number": {"0615-001", "0229-007"}, "q": {"秀", "王秀", "wx", "0-0"},
		"registered_on": {"2020-06-14"}, "called_on": {"2020-06-14"}, "day": {"2020-06-15"}, "planned_on": {"2020-06-14"}, "from_on": {"2020-06-15"},
		"days": {"14"}, "after": {"10"}, "version": {"1"}, "with": {id(storetest.FilledRow, community)},
	}
	if schema := p.Schema.Value; byName[p.Name] == nil {
		var out []string
		for _, v := range schema.Enum {
			out = append(out, fmt.Sprint(v))
		}
		if schema.Type.Is("boolean") {
			out = []string{"true", "false"}
		}
		return out
	}
	return byName[p.Name]
}

// runJobs runs every job of the schedule once, and what is done beside it.
func (w *filledTown) runJobs() {
	w.seen.causedBy("jobs")
	var log apitest.Log
	j := jobs.Start(w.rooms, slog.New(slog.NewTextHandler(&log, nil)))
	ctx, cancel := context.WithTimeout(w.Context(), time.Minute)
	defer cancel()
	j.Stop(ctx)
	w.seen.causedBy("")
	if strings.Contains(log.String(), "level=ERROR") {
		w.Errorf("a job failed:\n%s", log.String())
	}
}

// judge asks the database how it answers each query.
func judge(t *testing.T, url string, all []query) {
	driver, dsn := "sqlite", store.SQLiteDSN(url)
	how := plannedBySQLite
	if store.IsPostgres(url) {
		driver, dsn, how = "pgx", url, plannedByPostgres
	}
	db, err := stdsql.Open(driver, dsn)
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = db.Close() }() // only reads
	db.SetMaxOpenConns(1)
	if store.IsPostgres(url) && os.Getenv("SIZE_REQUESTS") == "" {
		// Small tables are read faster whole: what matters is whether there is another way.
		for _, way := range []string{"seqscan", "bitmapscan", "mergejoin"} {
			if _, err := db.ExecContext(t.Context(), "SET enable_"+way+" = off"); err != nil {
				t.Fatal(err)
			}
		}
	}
	told := map[string]bool{}
	for _, q := range all {
		if strings.Contains(q.cause, " getForecast?") || bounded(q.text) {
			continue // a forecast is made of what was asked for in a window of days
		}
		why, err := how(t.Context(), db, q)
		if err != nil {
			t.Errorf("%s: %v\n%s", q.cause, err, q.text)
		}
		if why != "" && !told[q.text] {
			told[q.text] = true
			t.Errorf("%s: %s\n%s\n%.300v", q.cause, why, q.text, q.args)
		}
	}
	t.Logf("%d queries", len(all))
}

// bounded reports whether the query is one of those whose bound this test cannot see.
func bounded(text string) bool {
	for _, part := range []string{
		"FROM supply_plans p", // what is due and what has a lead time of its own, by an index each; so few rows are read whole
		"residents u",         // the call list: the same
		"FROM deliveries v",   // a window of sixty days
		"FROM events",         // what was not sealed yet
		"FROM plans p",        // the nightly job leaves thirty days of them
		"FROM lead_times",     // two a community
		"FROM grants g",       // grants grow with the staff
		"FROM proposals",      // those of a day
		"money_proposals p",   // payments that wait
		"OR apply_pending)",   // plans that are being solved or applied
	} {
		if strings.Contains(text, part) {
			return true
		}
	}
	return false
}

// node is a part of a plan of Postgres.
type node struct {
	Type      string  `json:"Node Type"`
	Table     string  `json:"Relation Name"`
	Index     string  `json:"Index Name"`
	Rows      float64 `json:"Actual Rows"`
	Filtered  float64 `json:"Rows Removed by Filter"`
	Rechecked float64 `json:"Rows Removed by Index Recheck"`
	Unjoined  float64 `json:"Rows Removed by Join Filter"`
	Loops     float64 `json:"Actual Loops"`
	Plans     []node  `json:"Plans"`
}

// worst is the part that looks at the most rows.
func (n *node) worst() (rows float64, at string) {
	rows, at = n.Loops*max(1, n.Rows+n.Filtered+n.Rechecked+n.Unjoined), strings.TrimSpace(n.Type+" "+n.Table+" "+n.Index)
	for i := range n.Plans {
		if more, where := n.Plans[i].worst(); more > rows {
			rows, at = more, where
		}
	}
	return rows, at
}

func plannedByPostgres(ctx context.Context, db *stdsql.DB, q query) (string, error) {
	var text string
	if err := db.QueryRowContext(ctx, "EXPLAIN (ANALYZE, FORMAT JSON) "+q.text, q.args...).Scan(&text); err != nil {
		return "", err
	}
	var plan []struct {
		Plan node
	}
	if err := json.Unmarshal([]byte(text), &plan); err != nil {
		return "", err
	}
	if rows, at := plan[0].Plan.worst(); rows > mostRows {
		return fmt.Sprintf("%.0f rows: %s", rows, at), nil
	}
	return "", nil
}

func plannedBySQLite(ctx context.Context, db *stdsql.DB, q query) (string, error) {
	rows, err := db.QueryContext(ctx, "EXPLAIN QUERY PLAN "+q.text, q.args...)
	if err != nil {
		return "", err
	}
	defer func() { _ = rows.Close() }() // Err has met any error
	var steps []string
	whole := map[int]string{} // the step that reads a whole community, by the query it is part of
	made := map[string]bool{} // rows that the plan has made by itself
	wrong := false
	for rows.Next() {
		var id, parent, unused int
		var step string
		if err := rows.Scan(&id, &parent, &unused, &step); err != nil {
			return "", err
		}
		steps = append(steps, step)
		word := strings.Fields(step + " ")
		switch {
		case word[0] == "CO-ROUTINE" || word[0] == "MATERIALIZE":
			made[word[1]] = true
		case word[0] == "SCAN" && !made[word[1]] && !readWhole.MatchString(step):
			wrong = true
		case strings.Contains(step, "(community_id=?)") && !whatIsOpen.MatchString(step):
			whole[parent] = step
		case step == "USE TEMP B-TREE FOR ORDER BY" && whole[parent] != "":
			wrong = true
		}
	}
	if wrong {
		return strings.Join(steps, "; "), rows.Err()
	}
	return "", rows.Err()
}

var (
	// readWhole are reference data, which does not grow with the requests, and what a query brings along.
	readWhole = regexp.MustCompile(`^SCAN (\(|json_each|scope|CONSTANT|[hcds] |[hcds]$|hospitals|rules|drivers|drugs|staff|communities|grants|call_scripts)`)
	// whatIsOpen are the indexes of what is not done with.
	whatIsOpen = regexp.MustCompile(`requests_worklist|kit_items_out|plans_solving|_open|_standing|callbacks_queue|lead_times|_own_lead|_disputed|grants`)
)
