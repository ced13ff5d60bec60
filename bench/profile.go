package main

import (
	"bufio"
	"bytes"
	"context"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"runtime/pprof"
	"slices"
	"strings"
	"time"
)

// profile runs the job once more under the profiler and prints where the
// server's time goes.
func (c *cluster) profile(ctx context.Context, how size, j job, out io.Writer) error {
	path := how.profile
	if path == "" {
		dir, err := os.MkdirTemp("", "songyao-bench")
		if err != nil {
			return err
		}
		defer os.RemoveAll(dir)
		path = filepath.Join(dir, "cpu.pprof")
	}
	file, err := os.Create(path)
	if err != nil {
		return err
	}
	w, err := c.measure(ctx, j.done(), func(database string) (outcome, error) {
		if err := pprof.StartCPUProfile(file); err != nil {
			return outcome{}, err
		}
		defer pprof.StopCPUProfile()
		return c.ours(ctx, j, nil)(database)
	})
	if err != nil {
		return err
	}
	if err := file.Close(); err != nil {
		return err
	}
	text, err := exec.CommandContext(ctx, "go", "tool", "pprof", "-traces", "-unit=us", path).Output()
	if err != nil {
		fmt.Fprintln(out, "no profile:", err)
		return nil
	}
	printLayers(out, text, w.server/float64(w.calls))
	return nil
}

// layer is a part of the server, told by the functions it is made of.
type layer struct {
	name  string
	marks []string // prefixes or parts of function names
}

// layers overlap: JSON inside the ledger's entry counts for both.
var layers = []layer{
	{"whole request (net/http, echo)", []string{"net/http.(*conn).serve"}},
	{"log and metrics", []string{"log/slog.", "prometheus."}},
	{"authentication", []string{"office.(*Service).Authenticate"}},
	{"reading the body (strict JSON)", []string{"input.Binder.Bind", "input.Decode", "api.idempotency"}},
	{"validation", []string{"playground/validator"}},
	{"load", []string{"store.(*Store).Intake", "store.(*Store).Case"}},
	{"decide", []string{"workflow.register", "workflow.decide["}},
	{"write", []string{"store.(*Store).Apply"}},
	{"statements of the change", []string{"store.(*Store).statements"}},
	{"answer (JSON)", []string{"ResponseObject", "JSONResponse.Visit"}},
	{"encoding/json anywhere", []string{"encoding/json"}},
	{"GORM anywhere", []string{"gorm.io/gorm"}},
	{"database/sql anywhere", []string{"database/sql"}},
	{"pgx anywhere", []string{"jackc/pgx"}},
	{"system calls", []string{"syscall.Syscall", "syscall.RawSyscall", "internal/runtime/syscall"}},
	{"scheduler", []string{"runtime.schedule", "runtime.findRunnable", "runtime.mcall"}},
	{"garbage collection", []string{"runtime.gcBgMarkWorker", "runtime.gcAssistAlloc", "runtime.bgsweep", "runtime.gcStart"}},
	{"allocation", []string{"runtime.mallocgc"}},
}

const shown = 15

// printLayers sums the stacks of pprof -traces by layer; a call took so many
// seconds of the processor.
func printLayers(out io.Writer, traces []byte, call float64) {
	var total time.Duration
	spent := make([]time.Duration, len(layers))
	var took time.Duration
	var stack []string
	add := func() {
		total += took
		for i, l := range layers {
			if slices.ContainsFunc(stack, func(f string) bool {
				return slices.ContainsFunc(l.marks, func(m string) bool { return strings.Contains(f, m) })
			}) {
				spent[i] += took
			}
		}
		took, stack = 0, nil
	}
	lines := bufio.NewScanner(bytes.NewReader(traces))
	for lines.Scan() {
		f := strings.Fields(lines.Text())
		switch {
		case strings.HasPrefix(lines.Text(), "-----"):
			add()
		case len(f) > 1 && strings.HasSuffix(f[0], "us"):
			if d, err := time.ParseDuration(f[0]); err == nil {
				took = d
				f = f[1:]
			}
			fallthrough
		case len(f) > 0:
			stack = append(stack, f[0])
		}
	}
	add()
	if total == 0 {
		fmt.Fprintln(out, "\nno profile: the run was too short")
		return
	}
	order := make([]int, len(layers))
	for i := range order {
		order[i] = i
	}
	slices.SortFunc(order, func(a, b int) int { return int(spent[b] - spent[a]) })
	fmt.Fprintf(out, "\nwhere the server's %.0f µs a registration go (layers overlap):\n", call*1e6)
	for _, i := range order[:shown] {
		share := spent[i].Seconds() / total.Seconds()
		fmt.Fprintf(out, "  %5.1f%%  %4.0f µs  %s\n", 100*share, share*call*1e6, layers[i].name)
	}
}
