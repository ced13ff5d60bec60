package api_test

import (
	"flag"
	"fmt"
	"os"
	"slices"
	"testing"

	"songyao/api/apitest"
	"songyao/domain"
	"songyao/store"
	"songyao/store/storetest"
	"songyao/workflow/flowtest"
	"songyao/workflow/rooms"
)

// obj is a JSON object.
type obj = map[string]any

// arr is a JSON array.
type arr = []any

// world is a server on a fresh database.
type world struct {
	*apitest.World
	clock *apitest.Clock
}

// each runs the test against a server on each database. Every statement of every operation
// is looked at: one without the scope, or joined without the community, fails the test.
func each(t *testing.T, test func(t *testing.T, w *world)) {
	t.Helper()
	t.Parallel()
	storetest.EachURL(t, func(t *testing.T, url string) {
		test(t, newWorld(t, storetest.Open(t, url, store.Options{Trace: flowtest.Scoped(t)})))
	})
}

// one is each for what no database decides.
func one(t *testing.T, test func(t *testing.T, w *world)) {
	t.Helper()
	t.Parallel()
	test(t, newWorld(t, storetest.Open(t, storetest.SQLite(t), store.Options{Trace: flowtest.Scoped(t)})))
}

func newWorld(t *testing.T, st *store.Store) *world {
	t.Helper()
	clock := apitest.NewClock()
	return &world{apitest.NewWorld(t, rooms.Open(st, clock.Now), clock.Now), clock}
}

// TestMain checks, after a run of everything, that every operation of the
// contract was answered with success at least once, and so held to its schema.
func TestMain(m *testing.M) {
	flag.Parse()
	code := m.Run()
	if code == 0 && flag.Lookup("test.run").Value.String() == "" && !testing.Short() {
		code = uncovered()
	}
	os.Exit(code)
}

func uncovered() int {
	doc, err := apitest.Contract()
	if err != nil {
		fmt.Println(err)
		return 1
	}
	code := 0
	for _, item := range doc.Paths.Map() {
		for _, op := range item.Operations() {
			if !slices.ContainsFunc(apitest.Covered(op.OperationID), func(status int) bool { return status/100 == 2 }) {
				fmt.Printf("no test saw %s succeed\n", op.OperationID)
				code = 1
			}
		}
	}
	return code
}

// path joins the parts of a path.
func path(parts ...any) string {
	p := "/v1"
	for _, x := range parts {
		p += "/" + fmt.Sprint(x)
	}
	return p
}

const (
	operator   = domain.RoleOperator
	medic      = domain.RoleMedic
	collector  = domain.RoleCollector
	dispatcher = domain.RoleDispatcher
	driver     = domain.RoleDriver
	courier    = domain.RoleCourier
	cashier    = domain.RoleCashier
	supervisor = domain.RoleSupervisor
	auditor    = domain.RoleAuditor
)
