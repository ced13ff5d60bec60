// Command routing measures the route optimiser on one core against what is known about
// its instances (routing/testdata). Each row of the table is an instance and a time; it
// shows the median, the best and the worst plan of several seeds, and what the median
// has to reach. Every plan is re-checked by routing.Check, so that a fast wrong plan
// stops the run. Time is processor time, so that a busy machine changes little.
//
// Run it from the root of the project. -quick only shows that everything runs; without
// it the whole table takes most of an hour, and -only, -least and -most choose rows.
// docs/routing.md has the table as last measured.
package main

import (
	"context"
	"flag"
	"fmt"
	"io"
	"os"
	"os/signal"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"time"

	"songyao/routing"
)

func main() {
	quick := flag.Bool("quick", false, "only show that everything runs")
	only := flag.String("only", "", "measure only the rows with this in their name, as in \"day-large\"")
	seeds := flag.Int("seeds", 5, "runs a row")
	least := flag.Duration("least", 0, "leave out rows that take less than this a run")
	most := flag.Duration("most", time.Hour, "leave out rows that take longer than this a run")
	flag.Parse()
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	b := bench{out: os.Stdout, data: filepath.Join("routing", "testdata"), only: *only, seeds: *seeds, least: *least, most: *most}
	if *quick {
		b.seeds, b.limit = 1, 20*time.Millisecond
	}
	if err := b.run(ctx); err != nil {
		fmt.Fprintln(os.Stderr, "bench:", err)
		os.Exit(1)
	}
}

// bench is one run of the table.
type bench struct {
	out   io.Writer
	data  string
	only  string
	seeds int
	limit time.Duration // instead of each row's own
	least time.Duration
	most  time.Duration
}

// run measures the rows that were chosen, one after the other.
func (b *bench) run(ctx context.Context) error {
	runtime.GOMAXPROCS(1) // one core, as a search has in the service
	fmt.Fprintf(b.out, "%-32s %7s  %12s %12s %12s  %12s\n", "instance", "time", "median", "best", "worst", "to reach")
	for _, r := range rows() {
		if !strings.Contains(r.name(), b.only) || r.time < b.least || r.time > b.most {
			continue
		}
		if err := b.row(ctx, r); err != nil {
			return fmt.Errorf("%s: %w", r.name(), err)
		}
		if ctx.Err() != nil {
			return ctx.Err()
		}
	}
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	fmt.Fprintf(b.out, "memory obtained from the system: %d MB\n", m.Sys>>20)
	return nil
}

// row runs one line of the table.
func (b *bench) row(ctx context.Context, r row) error {
	p, err := r.read(b.data)
	if err != nil {
		return err
	}
	if b.limit > 0 {
		r.time = b.limit
	}
	var values []int
	for seed := range b.seeds {
		value, err := solve(ctx, p, r, uint64(seed+1))
		if err != nil {
			return err
		}
		values = append(values, value)
	}
	slices.Sort(values)
	verdict := ""
	if median := values[len(values)/2]; median > r.reach {
		verdict = " missed"
	}
	fmt.Fprintf(b.out, "%-32s %7s  %12s %12s %12s  %12s%s\n", r.name(), r.time, r.show(values[len(values)/2]), r.show(values[0]),
		r.show(values[len(values)-1]), r.show(r.reach), verdict)
	return nil
}

// solve runs one seed and returns what the row compares.
func solve(ctx context.Context, p *routing.Problem, r row, seed uint64) (int, error) {
	runtime.GC() // what the run before has left would be collected on this one's time
	began := cpuTime()
	balance := 1.0
	if r.total {
		balance = 0
	}
	plan, err := routing.Solve(ctx, p, routing.Options{
		Seed: seed, Balance: balance, Spent: func() float64 { return float64(cpuTime()-began) / float64(r.time) },
	})
	if err != nil {
		return 0, err
	}
	if err := routing.Check(p, plan); err != nil {
		return 0, err
	}
	if plan.Score.Unserved > 0 { // a plan that leaves errands out is no better for being short
		return 0, fmt.Errorf("%d unserved", plan.Score.Unserved)
	}
	if r.total {
		return plan.Score.Travel, nil
	}
	return plan.Score.LastReturn, nil
}
