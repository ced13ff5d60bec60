package cli

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net"
	"os"
	"runtime/debug"
	"syscall"
	"time"

	"github.com/spf13/cobra"

	"songyao/api"
	"songyao/cli/osrm"
	"songyao/jobs"
	"songyao/store"
	"songyao/workflow/rooms"
)

// serveCommand runs the service.
func (p *program) serveCommand() *cobra.Command {
	var printConfig bool
	c := &cobra.Command{
		Use:   "serve",
		Short: "启动服务 / run the service",
		Long: `启动服务。第一次启动会新建数据库，并显示一次管理员令牌。Ctrl-C 停止：已收到的请求会处理完。

Runs the service. The first start makes the database and shows an admin token once. Ctrl-C stops it after what was
accepted is finished. Every setting can also come from the environment.`,
		Args: cobra.NoArgs,
		RunE: func(c *cobra.Command, _ []string) error {
			cfg, err := p.config(c)
			if err != nil {
				return err
			}
			if printConfig {
				_, err := io.WriteString(c.OutOrStdout(), cfg.print())
				return err
			}
			return p.serve(c.Context(), cfg, c.OutOrStdout(), newLog(cfg, c.ErrOrStderr()))
		},
	}
	addOptions(c.Flags(), serving)
	c.Flags().BoolVar(&printConfig, "print-config", false, "显示设置后退出 / show the settings and exit")
	return c
}

// newLog is the log of a server: a line an event, without personal data.
func newLog(cfg *Config, w io.Writer) *slog.Logger {
	opt := &slog.HandlerOptions{Level: cfg.LogLevel}
	if cfg.LogFormat == "text" {
		return slog.New(slog.NewTextHandler(w, opt))
	}
	return slog.New(slog.NewJSONHandler(w, opt))
}

// TuneMemory lets garbage grow to four times what is in use before it is collected,
// unless GOGC says otherwise: that is some 50 MB, for a tenth of the processor.
func TuneMemory() {
	if os.Getenv("GOGC") == "" {
		debug.SetGCPercent(400)
	}
}

// serve runs the service until ctx ends, and then ends it in this order: no new
// requests, those under way are finished, the jobs are finished, what they wrote is
// sealed, the database is closed.
func (p *program) serve(ctx context.Context, cfg *Config, out io.Writer, log *slog.Logger) (err error) {
	TuneMemory()
	for _, name := range p.unknown() {
		log.Warn("an unknown setting in the environment has no effect", "name", name)
	}
	// Before anything is written: with the port taken, no database is made and no
	// token shown.
	listener, err := new(net.ListenConfig).Listen(ctx, "tcp", cfg.Addr)
	if errors.Is(err, syscall.EADDRINUSE) {
		return mistake{
			cfg.Addr + " 已被占用：服务可能已在运行，或用 --addr 换一个端口",
			cfg.Addr + " is in use: the service may be running already, or choose another port with --addr",
		}
	}
	if err != nil {
		return err
	}
	defer listener.Close()
	st, err := store.Open(ctx, cfg.DB, cfg.options())
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, st.Close()) }()
	steps, err := st.Migrate(ctx)
	if err == nil {
		err = st.Probe(ctx) // better no service than one that refuses every write
	}
	if err != nil {
		return err
	}
	rooms := rooms.Open(st, p.clock)
	if cfg.MapURL != "" {
		rooms.Market.Roads = osrm.New(cfg.MapURL, cfg.MapPlaces).Table
	}
	url := "http://" + reachable(listener.Addr())
	if err := firstStart(ctx, rooms, cfg, url, out); err != nil {
		return err
	}
	server := api.New(rooms, api.Options{Clock: p.clock, Log: log, Spec: p.spec})
	running := jobs.Start(rooms, log)
	defer func() {
		stop, cancel := context.WithTimeout(context.WithoutCancel(ctx), jobsDrain)
		defer cancel()
		running.Stop(stop)
		rooms.Planning.StopPlanning() // searches end with the best they have found
		log.Info("stopped")
	}()
	took := p.clock().Sub(p.started).Milliseconds()
	log.Info("ready", "url", url, "db", masked(cfg.DB), "migrations", len(steps), "ms", took)
	fmt.Fprintf(out, "问医送药已就绪（%d 毫秒）/ ready after %d ms: %s\n接口说明 / reference: %s/docs\n", took, took, url, url)
	return server.Serve(ctx, listener)
}

// jobsDrain is how long jobs may take to finish when the service stops.
const jobsDrain = 15 * time.Second

// reachable is the address as somebody on this machine writes it.
func reachable(a net.Addr) string {
	tcp, ok := a.(*net.TCPAddr)
	if !ok || !tcp.IP.IsUnspecified() {
		return a.String()
	}
	return net.JoinHostPort("localhost", fmt.Sprint(tcp.Port))
}

// demonstration is the name under which it is written down that an empty database is being
// filled with the demonstration, and that this is done.
const demonstration = "demonstration"

// firstStart gives an empty database its first admin, whose token is shown now and
// never again, and if wanted a demonstration. A demonstration that an earlier start did
// not finish is gone on with.
func firstStart(ctx context.Context, rooms *rooms.Rooms, cfg *Config, url string, out io.Writer) error {
	empty, err := rooms.Office.Empty(ctx)
	if err != nil {
		return err
	}
	if empty && cfg.DemoData { // before anything else is there
		if err := rooms.BeginOnce(ctx, demonstration); err != nil {
			return err
		}
	}
	token, first, err := rooms.Office.Bootstrap(ctx, adminName)
	if err != nil {
		return err
	}
	if first {
		greet(out, url, token)
	}
	return rooms.FinishOnce(ctx, demonstration, func(ctx context.Context) error {
		return demonstrate(ctx, rooms, out)
	})
}

// adminName is the first admin's.
const adminName = "管理员"

// greet shows the first admin's token.
func greet(out io.Writer, url, token string) {
	fmt.Fprintf(out, `
首次启动，已建立管理员。令牌只显示这一次，请马上抄下来，妥善保管：
First start: an admin was made. The token is shown only this once, write it down now:

  %s

试一试 / try it:
  curl -H "Authorization: Bearer %s" %s/v1/me

丢失后可以另发 / if it is lost:  songyao staff token %s

`, token, token, url, adminName)
}
