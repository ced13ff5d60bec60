package cli

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"songyao/routing"
)

// routeCommand solves a routing problem in a file.
func (p *program) routeCommand() *cobra.Command {
	r := routeRun{program: p}
	c := &cobra.Command{
		Use:   "route FILE",
		Short: "为一份问题文件排路线 / plan routes for a problem in a file",
		Long: `读取 VROOM 的 JSON 问题（或 TSPLIB 的 .tsp、.vrp 文件），同时决定医院与路线，使最后一人尽早返回。
方案按 VROOM 的输出格式写入 --out；标准输出只有一行 JSON。文件里用到这里不支持的内容时，会指出它在哪里。

Reads a problem in VROOM's JSON format (or a TSPLIB file, .tsp as min-max salesmen, .vrp as the generalised problem), chooses
hospitals and routes together so that the last driver is back as early as possible, writes the plan to --out in
VROOM's output format, and prints one line of JSON. Whatever the file asks for beyond that is refused by its path.
The same file, --seed and --iterations always give the same plan.`,
		Example: "  songyao route day.json --time 10s --alternatives day.extra.json --out plan.json\n  songyao route kroA100.tsp --salesmen 3",
		Args:    cobra.ExactArgs(1),
		RunE: func(c *cobra.Command, args []string) error {
			r.out, r.errs = c.OutOrStdout(), c.ErrOrStderr()
			return r.run(c.Context(), args[0])
		},
	}
	f := c.Flags()
	f.DurationVar(&r.time, "time", 10*time.Second, "搜索多久 / how long to search")
	f.Uint64Var(&r.seed, "seed", 1, "随机种子 / seed of the search")
	f.IntVar(&r.iterations, "iterations", 0, "改为搜索这么多步 / search for so many moves instead")
	f.Float64Var(&r.balance, "balance", 1, "1 最后一人尽早返回，0 总路程最短 / 1 for the earliest last return, 0 for the least travel")
	f.StringVar(&r.alternatives, "alternatives", "", "可代替的医院 / file with other hospitals for some jobs")
	f.IntVar(&r.salesmen, "salesmen", 0, "TSPLIB 的人数 / drivers for a TSPLIB file")
	f.StringVar(&r.plan, "out", "", "方案写到哪里 / where to write the plan")
	return c
}

// routeRun is one run of the command.
type routeRun struct {
	*program
	out, errs          io.Writer
	time               time.Duration
	seed               uint64
	iterations         int
	balance            float64
	alternatives, plan string
	salesmen           int
}

// routeResult is the line that the command prints. Lengths are in seconds, or in
// the units of a TSPLIB file.
type routeResult struct {
	LastReturn float64 `json:"last_return_s"`
	Longest    float64 `json:"longest_s"`
	Travel     float64 `json:"travel_s"`
	Unassigned int     `json:"unassigned"`
	Seconds    float64 `json:"seconds"`
	Seed       uint64  `json:"seed"`
}

// run reads a problem, solves it within the time or the number of moves, and prints the plan's
// figures. The problem is checked before anything is searched.
func (r *routeRun) run(ctx context.Context, path string) error {
	if r.balance < 0 || r.balance > 1 {
		return mistake{"--balance 要在 0 和 1 之间", "--balance must be between 0 and 1"}
	}
	problem, scale, err := r.read(path)
	if err != nil {
		return fmt.Errorf("%s: %w", path, err)
	}
	began := r.clock()
	plan, err := routing.Solve(ctx, problem, routing.Options{
		Seed: r.seed, Iterations: r.iterations, Balance: r.balance, Progress: r.progress(began, scale),
		Spent: func() float64 { return float64(r.clock().Sub(began)) / float64(max(r.time, 1)) },
	})
	if err != nil {
		return err
	}
	if err := routing.Check(problem, plan); err != nil {
		return err
	}
	if err := r.write(plan); err != nil {
		return err
	}
	s := plan.Score
	return json.NewEncoder(r.out).Encode(routeResult{
		LastReturn: float64(s.LastReturn) / scale, Longest: float64(s.Longest) / scale, Travel: float64(s.Travel) / scale,
		Unassigned: s.Unserved, Seconds: r.clock().Sub(began).Seconds(), Seed: r.seed,
	})
}

// read reads the problem and how many of its units make one of the file's.
func (r *routeRun) read(path string) (*routing.Problem, float64, error) {
	data, err := os.ReadFile(path)
	if err != nil {
		return nil, 0, err
	}
	switch strings.ToLower(filepath.Ext(path)) {
	case ".tsp", ".vrp", ".gvrp":
		t, err := routing.ReadTSPLIB(data, r.salesmen)
		if err != nil {
			return nil, 0, err
		}
		if !t.Longest {
			r.balance = 0
		}
		return t.Problem, float64(t.Scale), nil
	}
	var extra []byte
	if r.alternatives != "" {
		if extra, err = os.ReadFile(r.alternatives); err != nil {
			return nil, 0, err
		}
	}
	problem, err := routing.ReadVROOM(data, extra)
	return problem, 1, err
}

// progress shows on a terminal how the search gets on, and nothing elsewhere.
func (r *routeRun) progress(began time.Time, scale float64) func(routing.Progress) {
	f, ok := r.errs.(*os.File)
	if !ok {
		return nil
	}
	if info, err := f.Stat(); err != nil || info.Mode()&os.ModeCharDevice == 0 {
		return nil
	}
	return func(p routing.Progress) {
		fmt.Fprintf(f, "%6.1f s  last return %.0f, travel %.0f\n", r.clock().Sub(began).Seconds(), float64(p.LastReturn)/scale, float64(p.Travel)/scale)
	}
}

// write keeps the plan as a file, when one was asked for.
func (r *routeRun) write(plan *routing.Plan) error {
	if r.plan == "" {
		return nil
	}
	text, err := routing.WriteVROOM(plan)
	if err != nil {
		return err
	}
	return os.WriteFile(r.plan, append(text, '\n'), 0o644)
}
