// Package demo replays ten days of one compound, 天伦锦城 in Fengtai in June 2020,
// against the real server over HTTP, on a clock of its own. Everything chance
// decides comes from a seed: how many calls, who is short of what, who is not at
// home. Residents, volunteers and what hospitals had in stock are made up; the
// hospitals, the drugs and the way of working are not.
//
// The people of the demo are actors with a token each, who know only what the server
// tells them, through the generated client: the demo changes nothing in the database by
// itself once the town is set up (setup.go). world.go and town.go have what is true,
// play.go lets the hours pass, and a file each says how the hotline, dispatch, the
// counters, the door and the cash desk work. report.go counts what came of it, and an
// error of the server that no actor expected breaks the replay off.
package demo

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net"
	"net/http"
	"os"
	"time"

	"songyao/api"
	"songyao/domain"
	"songyao/store"
	"songyao/workflow/rooms"
)

// Options say what is replayed, and on what.
type Options struct {
	Postgres string // server on which a database is made and dropped; "" for a temporary SQLite file
	Seed     uint64
	Days     int // on which the hotline takes requests
	Requests int // by telephone
	Spec     []byte
	// Import fills an empty database with the hospitals and drugs that are shipped.
	Import func(context.Context, *rooms.Rooms) error
	Out    io.Writer        // gets the report, a line as each day ends
	Log    io.Writer        // gets what goes wrong inside the server
	Clock  func() time.Time // for the seconds the replay took
}

// The whole replay.
const (
	Days     = 10
	Requests = 350
)

// firstDay is the morning on which the compound was closed.
var firstDay = time.Date(2020, time.June, 13, 0, 0, 0, 0, domain.Place{Zone: "Asia/Shanghai"}.Location())

// Run replays the days and reports on them. An error means that the replay broke
// off; whether everything came home is for the report to say.
func Run(ctx context.Context, opt Options) (report *Report, err error) {
	if opt.Days < 1 || opt.Days > 60 || opt.Requests < opt.Days || opt.Requests > 200*opt.Days {
		return nil, errors.New("days must be 1 to 60, and requests 1 to 200 a day")
	}
	begin := opt.Clock()
	url, remove, err := database(ctx, opt.Postgres)
	if err != nil {
		return nil, err
	}
	defer func() { err = errors.Join(err, remove()) }()
	photos, err := os.MkdirTemp("", "songyao-demo-photos-")
	if err != nil {
		return nil, err
	}
	defer func() { err = errors.Join(err, os.RemoveAll(photos)) }()
	st, err := store.Open(ctx, url, store.Options{Attachments: photos})
	if err != nil {
		return nil, err
	}
	defer func() { err = errors.Join(err, st.Close()) }()
	w, err := begun(ctx, st, opt)
	if err != nil {
		return nil, err
	}
	stop, err := w.serve(ctx, opt)
	if err != nil {
		return nil, err
	}
	defer func() { err = errors.Join(err, stop()) }()
	if report, err = w.replay(ctx, opt); err != nil {
		return nil, err
	}
	report.Seconds = opt.Clock().Sub(begin).Seconds()
	report.print(opt)
	return report, nil
}

// begun is the world on the first morning, before anybody works in it.
func begun(ctx context.Context, st *store.Store, opt Options) (*world, error) {
	if _, err := st.Migrate(ctx); err != nil {
		return nil, err
	}
	w := newWorld(opt)
	w.Rooms = rooms.Open(st, w.clock.now)
	return w, opt.Import(ctx, w.Rooms)
}

func (w *world) replay(ctx context.Context, opt Options) (*Report, error) {
	token, fresh, err := w.Office.Bootstrap(ctx, "管理员")
	if err != nil {
		return nil, err
	}
	if !fresh {
		return nil, errors.New("the database is not empty")
	}
	if err := w.setUp(ctx, token); err != nil {
		return nil, err
	}
	residents := people(w.seed, callers(opt.Requests, opt.Days), w.town)
	w.calls = plan(w.seed, residents, firstDay, opt.Days, opt.Requests)
	printHead(opt, w.days, len(residents))
	if err := w.play(ctx); err != nil {
		return nil, err
	}
	return w.reckon(ctx)
}

// serve starts the server on a port of its own; stop ends it.
func (w *world) serve(ctx context.Context, opt Options) (stop func() error, err error) {
	listener, err := new(net.ListenConfig).Listen(ctx, "tcp", "127.0.0.1:0")
	if err != nil {
		return nil, err
	}
	w.url = "http://" + listener.Addr().String()
	w.http = &http.Client{Timeout: 30 * time.Second, Transport: &http.Transport{MaxIdleConnsPerHost: 4}}
	log := slog.New(slog.NewTextHandler(opt.Log, &slog.HandlerOptions{Level: slog.LevelError}))
	server := api.New(w.Rooms, api.Options{Clock: w.clock.now, Log: log, Spec: opt.Spec})
	running, cancel := context.WithCancel(context.WithoutCancel(ctx))
	done := make(chan error, 1)
	go func() { done <- server.Serve(running, listener) }()
	return func() error {
		w.http.CloseIdleConnections()
		cancel()
		if err := <-done; err != nil {
			return fmt.Errorf("server: %w", err)
		}
		return nil
	}, nil
}
