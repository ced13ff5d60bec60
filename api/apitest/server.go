// Package apitest runs the real HTTP server for tests and holds every response
// to openapi.yaml: status, headers and body. A response that the contract does not
// name fails the test that caused it, whatever else the test looks at.
//
// Server is a running server with its client and its log. World is a server with a town:
// a community, staff with a token for each role, a resident, hospitals and drugs. A Clock
// moves a millisecond each time that it is read, and further when a test says so. Covered tells which statuses of
// an operation were seen in this process, so that a package can demand that every
// operation was answered with success once.
package apitest

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/getkin/kin-openapi/openapi3"
	"github.com/getkin/kin-openapi/openapi3filter"
	"github.com/getkin/kin-openapi/routers"
	"github.com/getkin/kin-openapi/routers/legacy"

	"songyao/api"
	"songyao/domain"
	"songyao/workflow/rooms"
)

// Server is a running server. Its client fails the test when a response is not
// what the contract says.
type Server struct {
	URL     string
	Client  *http.Client
	Log     *Log
	Handler *api.Server
	tb      testing.TB
}

// New starts the server for the use cases on a port of its own. clock must be
// the one that rooms was made with.
func New(tb testing.TB, rooms *rooms.Rooms, clock domain.Clock) *Server {
	tb.Helper()
	spec, err := os.ReadFile(contractPath())
	if err != nil {
		tb.Fatal(err)
	}
	log := &Log{}
	handler := api.New(rooms, api.Options{
		Clock: clock, Spec: spec, Log: slog.New(slog.NewJSONHandler(log, &slog.HandlerOptions{Level: slog.LevelDebug})),
	})
	ts := httptest.NewServer(handler)
	tb.Cleanup(rooms.Planning.StopPlanning)
	tb.Cleanup(ts.Close)
	s := &Server{URL: ts.URL, Log: log, Handler: handler, tb: tb}
	s.Client = &http.Client{
		Transport:     &checker{tb: tb, next: ts.Client().Transport},
		CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse },
	}
	return s
}

// Answer is a response with its body read.
type Answer struct {
	Status int
	Header http.Header
	Body   []byte
}

// Problem is the body of a failure.
func (a *Answer) Problem(tb testing.TB) api.Problem {
	tb.Helper()
	return Decode[api.Problem](tb, a)
}

// Decode reads the body of an answer.
func Decode[T any](tb testing.TB, a *Answer) T {
	tb.Helper()
	var v T
	if err := json.Unmarshal(a.Body, &v); err != nil {
		tb.Fatalf("body of a %d: %v\n%s", a.Status, err, a.Body)
	}
	return v
}

// Do sends one request. body may be nil, a string sent as it is, or anything that
// JSON can say. headers come in pairs and may overwrite Content-Type.
func (s *Server) Do(method, path, token string, body any, headers ...string) *Answer {
	s.tb.Helper()
	var payload io.Reader
	switch b := body.(type) {
	case nil:
	case string:
		payload = strings.NewReader(b)
	default:
		text, err := json.Marshal(b)
		if err != nil {
			s.tb.Fatal(err)
		}
		payload = bytes.NewReader(text)
	}
	r, err := http.NewRequestWithContext(context.Background(), method, s.URL+path, payload)
	if err != nil {
		s.tb.Fatal(err)
	}
	if token != "" {
		r.Header.Set("Authorization", "Bearer "+token)
	}
	if body != nil {
		r.Header.Set("Content-Type", "application/json")
	}
	for i := 0; i+1 < len(headers); i += 2 {
		if r.Header.Del(headers[i]); headers[i+1] != "" {
			r.Header.Set(headers[i], headers[i+1])
		}
	}
	res, err := s.Client.Do(r)
	if err != nil {
		s.tb.Fatal(err)
	}
	defer func() { _ = res.Body.Close() }()
	text, err := io.ReadAll(res.Body)
	if err != nil {
		s.tb.Fatal(err)
	}
	return &Answer{res.StatusCode, res.Header, text}
}

// OK is Do for a request that must succeed.
func (s *Server) OK(method, path, token string, body any, headers ...string) *Answer {
	s.tb.Helper()
	a := s.Do(method, path, token, body, headers...)
	if a.Status/100 != 2 {
		s.tb.Fatalf("%s %s: %d\n%s", method, path, a.Status, a.Body)
	}
	return a
}

// Log collects what the server logs.
type Log struct {
	mu   sync.Mutex
	text bytes.Buffer
}

// Write adds to the log.
func (l *Log) Write(b []byte) (int, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.text.Write(b)
}

// String is all of it.
func (l *Log) String() string {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.text.String()
}

// contractPath is where openapi.yaml lies, seen from this file.
func contractPath() string {
	_, here, _, _ := runtime.Caller(0)
	return filepath.Join(filepath.Dir(here), "..", "..", "openapi.yaml")
}

// Contract is openapi.yaml, loaded once.
var Contract = sync.OnceValues(func() (*openapi3.T, error) {
	doc, err := openapi3.NewLoader().LoadFromFile(contractPath())
	if err != nil {
		return nil, err
	}
	return doc, doc.Validate(context.Background())
})

var router = sync.OnceValues(func() (routers.Router, error) {
	doc, err := Contract()
	if err != nil {
		return nil, err
	}
	return legacy.NewRouter(doc)
})

// A page is checked as the text it is.
func init() { openapi3filter.RegisterBodyDecoder("text/html", openapi3filter.PlainBodyDecoder) }

// named are the failures that an operation must name one by one to answer with.
var named = []int{400, 401, 403, 404, 409, 412, 422, 428}

// checker is a transport that holds every response to the contract.
type checker struct {
	tb   testing.TB
	next http.RoundTripper
}

// RoundTrip sends the request and checks the response.
func (c *checker) RoundTrip(r *http.Request) (*http.Response, error) {
	res, err := c.next.RoundTrip(r)
	if err != nil {
		return nil, err
	}
	body, err := io.ReadAll(res.Body)
	_ = res.Body.Close()
	if err != nil {
		return nil, err
	}
	res.Body = io.NopCloser(bytes.NewReader(body))
	if err := conforms(r, res, body); err != nil {
		c.tb.Errorf("%s %s answered %d, which the contract does not: %v\n%s", r.Method, r.URL.Path, res.StatusCode, err, body)
	}
	return res, nil
}

func conforms(r *http.Request, res *http.Response, body []byte) error {
	find, err := router()
	if err != nil {
		return err
	}
	asked := r.Clone(r.Context())
	asked.URL.Scheme, asked.URL.Host, asked.Host = "", "", ""
	route, params, err := find.FindRoute(asked)
	if err != nil { // no operation: the documents, or a problem
		if res.StatusCode >= 400 && res.Header.Get("Content-Type") != "application/problem+json" {
			return fmt.Errorf("a failure that is no problem+json but %q", res.Header.Get("Content-Type"))
		}
		return nil
	}
	op := route.Operation
	covered.add(op.OperationID, res.StatusCode)
	if slices.Contains(named, res.StatusCode) && op.Responses.Status(res.StatusCode) == nil {
		return fmt.Errorf("%s does not name the status", op.OperationID)
	}
	return openapi3filter.ValidateResponse(r.Context(), &openapi3filter.ResponseValidationInput{
		RequestValidationInput: &openapi3filter.RequestValidationInput{Request: asked, PathParams: params, Route: route},
		Status:                 res.StatusCode, Header: res.Header, Body: io.NopCloser(bytes.NewReader(body)),
		Options: &openapi3filter.Options{IncludeResponseStatus: true, MultiError: true},
	})
}

// coverage knows which operations have been answered how.
type coverage struct {
	mu   sync.Mutex
	seen map[string][]int
}

var covered = coverage{seen: map[string][]int{}}

func (c *coverage) add(operation string, status int) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if !slices.Contains(c.seen[operation], status) {
		c.seen[operation] = append(c.seen[operation], status)
	}
}

// Covered lists the statuses with which the operation has been answered in this
// test binary so far.
func Covered(operation string) []int {
	covered.mu.Lock()
	defer covered.mu.Unlock()
	return slices.Clone(covered.seen[operation])
}
