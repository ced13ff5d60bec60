// Command bench measures what the service costs on top of its database, each
// figure as a ratio against a reference that runs in turn with it: absolute
// numbers say more about the machine than about the program.
//
// The rows:
//
//   - registrations on Postgres: sixteen clients on the real HTTP server over
//     loopback, spread over twelve communities, with authentication, validation,
//     idempotency keys and ledger on, and sealed every second. The reference is pgbench with sixteen
//     connections running the very SQL that the server issues for one
//     registration, prepared: it is captured from the running server
//     (store.Options.Trace), and what differs from one call to the next (ids,
//     keys, who calls) is computed by pgbench.
//   - full lifecycles on Postgres, from the call to the card's return, in the same way.
//   - the daily job over a hundred thousand, a million and five million supply plans,
//     five thousand of them due, against the bare set-based SQL that finds and
//     inserts the same alerts and ledger entries.
//   - registrations on SQLite, against a loop over database/sql with the same
//     driver, settings and SQL.
//
// Postgres is a throwaway one with durable settings. Each run works on a fresh
// clone of one seeded database and does a fixed number of calls, so both sides
// do the same work from the same start; the rows and the WAL that each side wrote
// are compared and printed. The clients are a process of their own (load.go).
//
// pgbench waits for the answer to each statement, as a program would that is
// written statement by statement. A second ratio is against pgbench when it
// sends each transaction as one pipeline, as the server does: then what remains
// is HTTP and everything else that pgbench has no notion of. A last run under the
// profiler tells where that goes.
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"log/slog"
	"os"
	"os/signal"
	"strings"
	"time"

	"songyao/cli"
	"songyao/store/storetest"
)

// clients and communities are those of the target: a district in the morning.
const (
	clients     = 16
	communities = 12
)

// size is how much is measured.
type size struct {
	rounds        int
	registrations int // a client and run
	lifecycles    int
	local         int   // registrations a client and run on SQLite
	history       int   // lifecycles a community before the first run
	plans         []int // stored, of which due
	due           int
	budget        time.Duration
	settings      []string // of Postgres
	only          string   // part of the name of the one row wanted
	profile       string   // where to keep the profile
}

func (s size) wants(name string) bool { return strings.Contains(name, s.only) }

var (
	full  = size{rounds: 5, registrations: 250, lifecycles: 24, local: 40, history: 40, plans: []int{100_000, 1_000_000, 5_000_000}, due: 5_000, budget: 40 * time.Second, settings: durable}
	quick = size{rounds: 1, registrations: 2, lifecycles: 2, local: 2, history: 1, plans: []int{2_000}, due: 20, settings: []string{"fsync=off"}}
)

// limit ends a run that hangs.
const limit = 20 * time.Minute

func main() {
	if len(os.Args) > 1 && os.Args[1] == loadCommand {
		exit(load(os.Stdin, os.Stdout))
	}
	if len(os.Args) > 2 && os.Args[1] == flagCommand {
		exit(flagOnce(context.Background(), os.Args[2], os.Stdout))
	}
	smoke := flag.Bool("quick", false, "only show that everything runs")
	only := flag.String("only", "", "measure only the rows with this in their name, as in \"registrations, P\"")
	profile := flag.String("profile", "", "keep the server's CPU profile in this file")
	flag.Parse()
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	how := full
	if *smoke {
		how = quick
	}
	how.only, how.profile = *only, *profile
	ctx, cancel := context.WithTimeout(ctx, limit)
	defer cancel()
	exit(run(ctx, how, os.Stdout))
}

func exit(err error) {
	if err != nil {
		fmt.Fprintln(os.Stderr, "bench:", err)
		os.Exit(1)
	}
	os.Exit(0)
}

const leftOut = "Postgres is left out:"

// run measures every row that this machine can and prints the table.
func run(ctx context.Context, how size, out io.Writer) error {
	cli.TuneMemory() // as the service does
	rows, err := onPostgres(ctx, how, out)
	if errors.Is(err, storetest.ErrNoPostgres) {
		fmt.Fprintln(out, leftOut, err)
	} else if err != nil {
		return err
	}
	if err == nil && how.wants(supplyRow) {
		supplies, err := onSupply(ctx, how, out)
		if err != nil {
			return err
		}
		rows = append(rows, supplies...)
	}
	if how.wants(localRow) {
		local, err := onSQLite(ctx, how, out)
		if err != nil {
			return err
		}
		rows = append(rows, local)
	}
	printTable(out, rows)
	return nil
}

// quiet is a log that formats and writes every line like a real one, to nowhere.
func quiet() (*slog.Logger, error) {
	null, err := os.OpenFile(os.DevNull, os.O_WRONLY, 0)
	if err != nil {
		return nil, err
	}
	return slog.New(slog.NewJSONHandler(null, nil)), nil
}
