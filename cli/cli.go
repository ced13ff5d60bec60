// Package cli is the command line: one file a command. It alone reads the clock, the
// environment and the arguments, and puts the other packages together: it opens the
// store, opens the rooms of workflow over it, and hands them to api and jobs (serve), or
// calls a use case itself (staff, import, verify).
//
// Settings are flags or environment variables, all in config.go. A command returns its
// error; run prints it (explain) and makes the exit code of it. The folders below hold
// what is more than a command: demo and demosupply are replays, osrm asks a map service,
// and demodata has the files that are shipped.
package cli

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/signal"
	"strings"
	"syscall"
	"time"
	_ "time/tzdata" // community offices' Windows has no time zones

	"github.com/spf13/cobra"

	"songyao/domain"
	"songyao/store"
	"songyao/workflow/rooms"
)

// Main runs the command that the arguments name and returns the exit code. spec is
// openapi.yaml. The first interrupt asks the command to end well, the second ends
// it.
func Main(args []string, spec []byte) int {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	context.AfterFunc(ctx, stop)
	p := &program{spec: spec, clock: time.Now, environ: os.Environ(), started: time.Now()}
	return p.run(ctx, os.Stdout, os.Stderr, args...)
}

// program is what all commands share.
type program struct {
	spec    []byte
	clock   domain.Clock
	environ []string // "SONGYAO_DB=..."
	started time.Time
}

// run runs one command line.
func (p *program) run(ctx context.Context, out, errs io.Writer, args ...string) int {
	root := p.commands()
	root.SetArgs(args)
	root.SetOut(out)
	root.SetErr(errs)
	if err := root.ExecuteContext(ctx); err != nil {
		fmt.Fprintln(errs, "错误 / error:", explain(err))
		return 1
	}
	return 0
}

func (p *program) commands() *cobra.Command {
	root := &cobra.Command{
		Use:           "songyao",
		Short:         "问医送药：居家居民的代购药服务 / medicine for people who cannot leave home",
		SilenceErrors: true,
		SilenceUsage:  true,
	}
	root.CompletionOptions.HiddenDefaultCmd = true
	addOptions(root.PersistentFlags(), common)
	root.AddCommand(
		p.serveCommand(), p.demoCommand(), p.demoSupplyCommand(), p.migrateCommand(), p.staffCommand(), p.importCommand(), p.supplyCommand(),
		p.routeCommand(), p.verifyCommand(), p.versionCommand(),
	)
	return root
}

// explain tells an error of the service in both languages.
func explain(err error) string {
	var e *domain.Error
	if !errors.As(err, &e) {
		return err.Error()
	}
	return e.Text(domain.Chinese) + " / " + err.Error()
}

// withRooms runs a command on a database that is there and up to date.
func (p *program) withRooms(c *cobra.Command, run func(context.Context, *rooms.Rooms) error) error {
	return p.withStore(c, func(ctx context.Context, st *store.Store) error {
		steps, err := st.Migrations(ctx)
		if err != nil {
			return err
		}
		for _, m := range steps {
			if !m.Applied {
				return mistake{"数据库版本太旧，请先运行 songyao migrate up", "the database is not up to date; run songyao migrate up first"}
			}
		}
		return run(ctx, rooms.Open(st, p.clock))
	})
}

// withStore runs a command on a database that is there: a mistyped path must not
// make a new, empty one.
func (p *program) withStore(c *cobra.Command, run func(context.Context, *store.Store) error) error {
	cfg, err := p.config(c)
	if err != nil {
		return err
	}
	if path := strings.TrimPrefix(cfg.DB, "file:"); !store.IsPostgres(cfg.DB) {
		if _, err := os.Stat(path); err != nil {
			return mistake{"没有数据库文件 " + path + "；songyao serve 会新建它", "there is no database " + path + "; songyao serve makes one"}
		}
	}
	st, err := store.Open(c.Context(), cfg.DB, cfg.options())
	if err != nil {
		return err
	}
	defer st.Close()
	return run(c.Context(), st)
}
