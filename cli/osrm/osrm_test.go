package osrm

import (
	"context"
	"encoding/json"
	"net/http"
	"net/http/httptest"
	"regexp"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"

	"songyao/routing"
)

// service is a map service with a table limit, on which a place's longitude is its
// name: from x to y takes 100x + y seconds, and nothing leads to place 9.
type service struct {
	*httptest.Server
	most  int
	mu    sync.Mutex
	asked int // legs
	calls int
	fail  func(call int, w http.ResponseWriter) bool
}

var tablePath = regexp.MustCompile(`^/table/v1/driving/((?:-?\d+\.\d{5},-?\d+\.\d{5};?)+)$`)

func serve(t *testing.T, most int) *service {
	s := &service{most: most}
	s.Server = httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		s.mu.Lock()
		defer s.mu.Unlock()
		s.calls++
		if s.fail != nil && s.fail(s.calls, w) {
			return
		}
		m := tablePath.FindStringSubmatch(r.URL.Path)
		if m == nil {
			t.Errorf("asked for %s", r.URL)
			return
		}
		places := strings.Split(m[1], ";")
		if len(places) > s.most {
			w.WriteHeader(http.StatusBadRequest)
			_, _ = w.Write([]byte(`{"code":"TooBig","message":"Too many table coordinates"}`))
			return
		}
		name := func(index string) float64 {
			i, _ := strconv.Atoi(index)
			lon, _ := strconv.ParseFloat(strings.Split(places[i], ",")[0], 64)
			return lon
		}
		var rows [][]*float64
		for _, from := range list(r, "sources") {
			var row []*float64
			for _, to := range list(r, "destinations") {
				s.asked++
				d := 100*name(from) + name(to) + 0.4
				if name(to) == 9 {
					row = append(row, nil)
				} else {
					row = append(row, &d)
				}
			}
			rows = append(rows, row)
		}
		_ = json.NewEncoder(w).Encode(map[string]any{"code": "Ok", "durations": rows})
	}))
	t.Cleanup(s.Close)
	return s
}

// list reads a list of the query; net/url knows no semicolons.
func list(r *http.Request, name string) []string {
	_, after, _ := strings.Cut(r.URL.RawQuery, name+"=")
	before, _, _ := strings.Cut(after, "&")
	return strings.Split(before, ";")
}

func (s *service) client() *Client {
	c := New(s.URL+"/", s.most)
	c.http.RetryWaitMin, c.http.RetryWaitMax = time.Millisecond, 2*time.Millisecond
	return c
}

func at(names ...float64) []routing.Point {
	var out []routing.Point
	for _, n := range names {
		out = append(out, routing.Point{Lat: 39.8, Lon: n})
	}
	return out
}

// check wants 100x + y in every field.
func check(t *testing.T, names []float64, rows [][]int) {
	t.Helper()
	for i, x := range names {
		for j, y := range names {
			want := int(100*x + y)
			switch {
			case x == y:
				want = 0
			case y == 9:
				want = NoRoad
			}
			if rows[i][j] != want {
				t.Errorf("from %v to %v: %d, want %d", x, y, rows[i][j], want)
			}
		}
	}
}

func TestTablesAreJoined(t *testing.T) {
	s := serve(t, 5)
	names := []float64{1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 3}
	rows, err := s.client().Table(t.Context(), at(names...))
	if err != nil {
		t.Fatal(err)
	}
	check(t, names, rows)
}

func TestOnlyWhatIsNewIsAsked(t *testing.T) {
	s := serve(t, 100)
	c := s.client()
	names := []float64{1, 2, 3, 4, 5, 6}
	if _, err := c.Table(t.Context(), at(names...)); err != nil {
		t.Fatal(err)
	}
	s.asked = 0
	if rows, err := c.Table(t.Context(), at(names...)); err != nil || s.asked != 0 {
		t.Errorf("asked for %d legs again, %v", s.asked, err)
	} else {
		check(t, names, rows)
	}
	names = append(names, 7)
	rows, err := c.Table(t.Context(), at(names...))
	if err != nil {
		t.Fatal(err)
	}
	check(t, names, rows)
	if s.asked != 7+6 {
		t.Errorf("a seventh place: asked for %d legs, want its row and its column", s.asked)
	}
}

func TestTroubleIsTriedAgain(t *testing.T) {
	s := serve(t, 100)
	s.fail = func(call int, w http.ResponseWriter) bool {
		if call <= 2 {
			w.WriteHeader(http.StatusServiceUnavailable)
		}
		return call <= 2
	}
	rows, err := s.client().Table(t.Context(), at(1, 2))
	if err != nil {
		t.Fatal(err)
	}
	check(t, []float64{1, 2}, rows)
}

func TestFailuresAreNamedWithoutTheAddress(t *testing.T) {
	for name, c := range map[string]struct {
		fail func(int, http.ResponseWriter) bool
		want string
	}{
		"down": {func(_ int, w http.ResponseWriter) bool {
			w.WriteHeader(http.StatusBadGateway)
			return true
		}, "502"},
		"no json": {func(_ int, w http.ResponseWriter) bool {
			_, _ = w.Write([]byte("<html>"))
			return true
		}, "200"},
		"refused": {func(_ int, w http.ResponseWriter) bool {
			w.WriteHeader(http.StatusBadRequest)
			_, _ = w.Write([]byte(`{"code":"InvalidOptions","message":"no"}`))
			return true
		}, "400 InvalidOptions"},
		"rows missing": {func(_ int, w http.ResponseWriter) bool {
			_, _ = w.Write([]byte(`{"code":"Ok","durations":[]}`))
			return true
		}, "rows"},
		"columns missing": {func(_ int, w http.ResponseWriter) bool {
			_, _ = w.Write([]byte(`{"code":"Ok","durations":[[]]}`))
			return true
		}, "columns"},
	} {
		t.Run(name, func(t *testing.T) {
			s := serve(t, 100)
			s.fail = c.fail
			_, err := s.client().Table(t.Context(), at(1, 2))
			if err == nil || !strings.Contains(err.Error(), c.want) || strings.Contains(err.Error(), s.URL) {
				t.Errorf("got %v, want %s", err, c.want)
			}
		})
	}
	s := serve(t, 100)
	s.Close()
	_, err := s.client().Table(t.Context(), at(1, 2))
	if err == nil || strings.Contains(err.Error(), "driving") {
		t.Errorf("nobody there: %v", err)
	}
}

func TestSlowServiceIsNotWaitedFor(t *testing.T) {
	release := make(chan struct{})
	slow := httptest.NewServer(http.HandlerFunc(func(http.ResponseWriter, *http.Request) { <-release }))
	defer slow.Close()
	defer close(release)
	ctx, cancel := context.WithTimeout(t.Context(), 50*time.Millisecond)
	defer cancel()
	_, err := New(slow.URL, 100).Table(ctx, at(1, 2))
	if err == nil || !strings.Contains(err.Error(), "in time") {
		t.Error(err)
	}
}
