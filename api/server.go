// Package api speaks HTTP: it turns requests into calls of the use cases in the rooms
// of workflow, and their answers and errors into responses. It decides nothing else.
// openapi.yaml at the root describes all of it; oapigen makes *.gen.go, the client and
// the table of operations from that, so a change begins there.
//
// A request passes observe (time limit, log, metrics), then its operation's guard
// (token, roles, parameters, headers), the generated code, validated (the body's
// limits), and a handler of a few lines. Package input does the checking. Whatever goes
// wrong is an error with a code of domain, and ends in fail (problem.go).
//
// The other files hold handlers and the conversions of their types, one file a subject:
// request.go and transition.go what happens to a request, custody.go who holds what,
// reference.go the five kinds of record that administrators set up. convert.go has what
// all of them share; roles.go says who may call which operation.
package api

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"net/http"
	"runtime/debug"
	"time"

	"github.com/labstack/echo/v4"
	"golang.org/x/sync/errgroup"

	"songyao/api/input"
	"songyao/domain"
	"songyao/workflow/rooms"
)

//go:generate go run ./oapigen

// Options are what the server needs beside the use cases.
type Options struct {
	Clock domain.Clock
	Log   *slog.Logger
	Spec  []byte // openapi.yaml, to be served
}

// Server is the HTTP side of the service.
type Server struct {
	*rooms.Rooms
	clock   domain.Clock
	log     *slog.Logger
	echo    *echo.Echo
	metrics *metrics
	bodies  *input.Intake // of JSON
	images  *input.Intake // apart, so that photos over a weak network keep nobody from writing
}

// New builds the server. It serves nothing before Serve, but is an http.Handler.
func New(rooms *rooms.Rooms, opt Options) *Server {
	s := &Server{Rooms: rooms, clock: opt.Clock, log: opt.Log, echo: echo.New(), metrics: newMetrics()}
	if rooms != nil {
		s.metrics.registry.MustRegister(troubles{rooms.Health})
	}
	s.bodies, s.images = input.NewIntake(8*input.MaxBody, 64*input.MaxBody), input.NewIntake(3*input.MaxImage, 8*input.MaxImage)
	e := s.echo
	e.HideBanner, e.HidePort = true, true
	e.HTTPErrorHandler = s.fail
	e.Binder = input.Binder{}
	e.Use(s.observe, catch)
	strict := NewStrictHandler(handlers{rooms}, []StrictMiddlewareFunc{replayed, validated})
	RegisterHandlersWithOptions(e, strict, RegisterHandlersOptions{OperationMiddlewares: s.guards()})
	e.GET("/metrics", echo.WrapHandler(s.metrics.handler()))
	docs(e, opt.Spec)
	return s
}

// ServeHTTP answers one request. HEAD is GET whose body net/http keeps to itself.
func (s *Server) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if r.Method == http.MethodHead {
		r = r.Clone(r.Context())
		r.Method = http.MethodGet
	}
	s.echo.ServeHTTP(w, r)
}

// Routes lists every route as "GET /v1/me".
func (s *Server) Routes() []string {
	var out []string
	for _, r := range s.echo.Routes() {
		out = append(out, r.Method+" "+r.Path)
	}
	return out
}

// drain is how long requests under way may take when the server stops.
const drain = 15 * time.Second

// Serve answers requests until ctx ends, then lets those under way finish.
func (s *Server) Serve(ctx context.Context, listener net.Listener) error {
	server := &http.Server{
		Handler:           s,
		ReadHeaderTimeout: 5 * time.Second,
		ReadTimeout:       30 * time.Second,
		WriteTimeout:      60 * time.Second,
		IdleTimeout:       2 * time.Minute,
		MaxHeaderBytes:    64 << 10,
		ErrorLog:          slog.NewLogLogger(s.log.Handler(), slog.LevelWarn),
	}
	both, ctx := errgroup.WithContext(ctx)
	both.Go(func() error {
		if err := server.Serve(listener); !errors.Is(err, http.ErrServerClosed) {
			return err
		}
		return nil
	})
	both.Go(func() error {
		<-ctx.Done() // or serving has failed
		stop, cancel := context.WithTimeout(context.WithoutCancel(ctx), drain)
		defer cancel()
		return server.Shutdown(stop)
	})
	return both.Wait()
}

// catch turns a panic into an error, so that one request cannot end the process.
func catch(next echo.HandlerFunc) echo.HandlerFunc {
	return func(c echo.Context) (err error) {
		defer func() {
			if p := recover(); p != nil {
				err = fmt.Errorf("panic: %v\n%s", p, debug.Stack())
			}
		}()
		return next(c)
	}
}
