package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"maps"
	"slices"
	"strings"
	"text/tabwriter"
	"time"

	"songyao/store"
)

// row is one line of the table.
type row struct {
	name            string
	ours, reference []float64 // a second, by round
	pipelined       []float64 // the reference with each transaction as one pipeline
}

func (r row) ratio() float64 { return median(r.ours) / median(r.reference) }

// onPostgres measures the rows that need Postgres.
func onPostgres(ctx context.Context, how size, out io.Writer) ([]row, error) {
	c, err := startCluster(ctx, how.settings)
	if err != nil {
		return nil, err
	}
	defer func() { _ = c.admin.Close(context.WithoutCancel(ctx)) }()
	each := max(how.registrations, how.lifecycles)
	t, err := c.seed(ctx, clients*each, how.history)
	if err != nil {
		return nil, err
	}
	var rows []row
	for _, r := range []struct {
		name string
		job  job
	}{
		{"registrations, Postgres", job{Town: t, Clients: clients, Each: how.registrations}},
		{"lifecycles, Postgres", job{Town: t, Clients: clients, Each: how.lifecycles, Whole: true}},
	} {
		if !how.wants(r.name) {
			continue
		}
		measured, err := c.compare(ctx, how, r.name, r.job, out)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", r.name, err)
		}
		rows = append(rows, measured)
	}
	return rows, c.profile(ctx, how, job{Town: t, Clients: clients, Each: how.registrations}, out)
}

// seed fills the database that every run begins with a copy of.
func (c *cluster) seed(ctx context.Context, residents, history int) (*town, error) {
	if _, err := c.admin.Exec(ctx, "CREATE DATABASE "+seed); err != nil {
		return nil, err
	}
	st, err := store.Open(ctx, c.urlOf(seed), store.Options{})
	if err != nil {
		return nil, err
	}
	past := job{Whole: true, First: residents, Clients: communities, Each: history}
	t, err := settle(ctx, st, residents+past.done())
	if err != nil {
		return nil, errors.Join(err, st.Close())
	}
	past.Town = t
	if _, err := serve(ctx, st, past, true); err != nil {
		return nil, errors.Join(err, st.Close())
	}
	if err := st.Close(); err != nil {
		return nil, err
	}
	conn, err := c.connect(ctx, seed)
	if err != nil {
		return nil, err
	}
	_, err = conn.Exec(ctx, "VACUUM ANALYZE")
	return t, errors.Join(err, conn.Close(ctx))
}

// compare measures one row: in each round ours, then the reference, then the
// reference pipelined.
func (c *cluster) compare(ctx context.Context, how size, name string, j job, out io.Writer) (row, error) {
	r := row{name: name}
	plain, pipelined, err := c.capture(ctx, j)
	if err != nil {
		return r, err
	}
	fmt.Fprintf(out, "\n%s: %d statements a call\n", name, strings.Count(plain.text, ";\n"))
	replay := func(s script) func(string) (outcome, error) {
		return func(database string) (outcome, error) { return c.replay(ctx, database, s, j.Each) }
	}
	var ours, reference, piped []work
	begin := time.Now()
	for round := 0; round < how.rounds && (round < 3 || time.Since(begin) < how.budget); round++ {
		for _, side := range []struct {
			do   func(string) (outcome, error)
			done *[]work
		}{{c.ours(ctx, j, nil), &ours}, {replay(plain), &reference}, {replay(pipelined), &piped}} {
			w, err := c.measure(ctx, j.done(), side.do)
			if err != nil {
				return r, err
			}
			if len(ours) > 0 && !maps.Equal(w.rows, ours[0].rows) {
				return r, fmt.Errorf("not the same work:\nours %v\nreference %v", ours[0].rows, w.rows)
			}
			*side.done = append(*side.done, w)
		}
		fmt.Fprintf(out, "  round %d: ours %.0f/s, reference %.0f/s, pipelined %.0f/s\n",
			round+1, ours[round].rate(), reference[round].rate(), piped[round].rate())
	}
	r.ours, r.reference, r.pipelined = each(ours, work.rate), each(reference, work.rate), each(piped, work.rate)
	explain(out, ours, reference, piped)
	return r, nil
}

// capture records the SQL of one call and makes pgbench scripts of it.
func (c *cluster) capture(ctx context.Context, j job) (plain, pipelined script, err error) {
	sample := j
	sample.First, sample.Clients, sample.Each = j.Town.Spare, 1, 1
	var rec recorder
	err = c.with(ctx, func(database string) error {
		_, err := c.ours(ctx, sample, &rec)(database)
		return err
	})
	if err != nil {
		return plain, pipelined, err
	}
	if len(rec.seen) == 0 {
		return plain, pipelined, errors.New("nothing was captured")
	}
	values, err := understand(rec.seen, j.Town, sample.First)
	if err != nil {
		return plain, pipelined, err
	}
	return newScript(rec.seen, values, 0, false), newScript(rec.seen, values, 0, true), nil
}

// explain shows that the sides did the same, and what of the machine it took.
func explain(out io.Writer, ours, reference, piped []work) {
	n := float64(ours[0].calls)
	fmt.Fprint(out, "  rows written a call, on every side:")
	for _, t := range slices.Sorted(maps.Keys(ours[0].rows)) {
		fmt.Fprintf(out, " %s %g", t, float64(ours[0].rows[t])/n)
	}
	fmt.Fprintln(out)
	for _, side := range []struct {
		name string
		runs []work
	}{{"ours", ours}, {"reference", reference}, {"pipelined", piped}} {
		a := func(of func(work) float64) float64 { return median(each(side.runs, of)) / n }
		fmt.Fprintf(out, "  %-9s %4.1f kB of WAL a call; µs of processor: %4.0f = Postgres %.0f + clients %.0f + server %.0f\n", side.name,
			a(func(w work) float64 { return w.wal / 1e3 }), a(func(w work) float64 { return (w.backend + w.CPU + w.server) * 1e6 }),
			a(func(w work) float64 { return w.backend * 1e6 }), a(func(w work) float64 { return w.CPU * 1e6 }),
			a(func(w work) float64 { return w.server * 1e6 }))
	}
}

func each[T, R any](list []T, of func(T) R) []R {
	out := make([]R, len(list))
	for i, v := range list {
		out[i] = of(v)
	}
	return out
}

func printTable(out io.Writer, rows []row) {
	fmt.Fprintln(out)
	w := tabwriter.NewWriter(out, 0, 0, 2, ' ', tabwriter.AlignRight)
	fmt.Fprintln(w, "row\tours/s\treference/s\tratio\tpipelined reference/s\tratio\t")
	for _, r := range rows {
		fmt.Fprintf(w, "%s\t%.0f\t%.0f\t%.2f\t", r.name, median(r.ours), median(r.reference), r.ratio())
		if r.pipelined == nil {
			fmt.Fprintf(w, "\t\t\n")
			continue
		}
		fmt.Fprintf(w, "%.0f\t%.2f\t\n", median(r.pipelined), median(r.ours)/median(r.pipelined))
	}
	w.Flush()
}

func median(values []float64) float64 {
	sorted := slices.Sorted(slices.Values(values))
	n := len(sorted)
	if n == 0 {
		return 0
	}
	return (sorted[(n-1)/2] + sorted[n/2]) / 2
}
