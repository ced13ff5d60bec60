// Package osrm asks a map service that speaks the table protocol of OSRM
// (Open Source Routing Machine, v1) how long it takes to drive between places. It
// speaks WGS-84. A matrix larger than the service answers is put together of several
// tables; an answer is remembered for half a day, and trouble is tried again. It
// decides nothing: without an answer it returns an error, and the market room falls
// back on great circles and says so.
package osrm

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"math"
	"net/http"
	"net/url"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/hashicorp/go-retryablehttp"
	"github.com/hashicorp/golang-lru/v2/expirable"
	"golang.org/x/sync/errgroup"

	"songyao/routing"
)

// NoRoad stands where no road leads from one place to the other.
const NoRoad = -1

const (
	// keep is how long a time that was asked for is believed: roads are closed and
	// opened from one day to the next.
	keep = 12 * time.Hour
	// kept is how many times are remembered: those between a thousand places.
	kept       = 1 << 20
	perAnswer  = 10 * time.Second // of one table
	perMatrix  = 30 * time.Second // of all of them, with retries
	together   = 4                // tables asked for at once
	answerSize = 8 << 20
)

// Client is a map service. It is safe for concurrent use.
type Client struct {
	base  string
	most  int // places a table
	http  *retryablehttp.Client
	known *expirable.LRU[leg, int]
}

type leg struct{ from, to routing.Point }

// New makes a client of the service at base, e.g. http://localhost:5000 or
// https://host/prefix, which accepts at most so many places a table (osrm-routed's
// --max-table-size, usually 100; at least 2).
func New(base string, most int) *Client {
	c := &Client{base: strings.TrimRight(base, "/"), most: most, http: retryablehttp.NewClient(), known: expirable.NewLRU[leg, int](kept, nil, keep)}
	c.http.HTTPClient.Timeout = perAnswer
	c.http.RetryMax, c.http.RetryWaitMin, c.http.RetryWaitMax = 3, 200*time.Millisecond, 3*time.Second
	c.http.Logger = nil
	c.http.ErrorHandler = retryablehttp.PassthroughErrorHandler
	return c
}

// Table is the driving time in seconds from every place to every other, NoRoad
// where there is none. What was asked for within twelve hours is not asked again.
// Errors name what went wrong without the address of the service.
func (c *Client) Table(ctx context.Context, points []routing.Point) ([][]int, error) {
	ctx, cancel := context.WithTimeout(ctx, perMatrix)
	defer cancel()
	places := slices.Clone(points)
	for i, p := range places {
		places[i] = routing.Point{Lat: metre(p.Lat), Lon: metre(p.Lon)}
	}
	if err := c.learn(ctx, distinct(places)); err != nil {
		return nil, err
	}
	rows := make([][]int, len(places))
	for i, from := range places {
		rows[i] = make([]int, len(places))
		for j, to := range places {
			if from == to {
				continue
			}
			seconds, ok := c.known.Get(leg{from, to})
			if !ok { // more places than are remembered
				return nil, errors.New("too many places")
			}
			rows[i][j] = seconds
		}
	}
	return rows, nil
}

// metre rounds to about a metre, so that a place is the same place tomorrow.
func metre(degrees float64) float64 { return math.Round(degrees*1e5) / 1e5 }

func distinct(places []routing.Point) []routing.Point {
	var out []routing.Point
	seen := map[routing.Point]bool{}
	for _, p := range places {
		if !seen[p] {
			out = append(out, p)
		}
		seen[p] = true
	}
	return out
}

// learn asks for the times that are not known. Most places are the compounds and
// hospitals of every day; only the rows and columns of new ones are asked for.
func (c *Client) learn(ctx context.Context, places []routing.Point) error {
	var old, fresh []routing.Point
	for _, p := range places {
		if slices.ContainsFunc(old, func(o routing.Point) bool { return !c.knows(p, o) || !c.knows(o, p) }) {
			fresh = append(fresh, p)
		} else {
			old = append(old, p)
		}
	}
	g, ctx := errgroup.WithContext(ctx)
	g.SetLimit(together)
	c.blocks(ctx, g, fresh, places)
	c.blocks(ctx, g, old, fresh)
	return g.Wait()
}

func (c *Client) knows(from, to routing.Point) bool { return c.known.Contains(leg{from, to}) }

// blocks asks for the times from each of some places to each of others, in tables
// that the service accepts.
func (c *Client) blocks(ctx context.Context, g *errgroup.Group, from, to []routing.Point) {
	half := c.most / 2
	for sources := range slices.Chunk(from, half) {
		for destinations := range slices.Chunk(to, half) {
			g.Go(func() error { return c.ask(ctx, sources, destinations) })
		}
	}
}

// answer is what the service says.
type answer struct {
	Code      string       `json:"code"`
	Message   string       `json:"message"`
	Durations [][]*float64 `json:"durations"` // null where there is no road
}

// ask asks for one table and remembers it.
func (c *Client) ask(ctx context.Context, sources, destinations []routing.Point) error {
	req, err := retryablehttp.NewRequestWithContext(ctx, http.MethodGet, c.base+path(len(sources), slices.Concat(sources, destinations)), nil)
	if err != nil {
		return quiet(err)
	}
	resp, err := c.http.Do(req)
	if err != nil {
		return quiet(err)
	}
	defer resp.Body.Close()
	var a answer
	if err := json.NewDecoder(io.LimitReader(resp.Body, answerSize)).Decode(&a); err != nil || resp.StatusCode != http.StatusOK || a.Code != "Ok" {
		return fmt.Errorf("the map service answered %d %s %s", resp.StatusCode, a.Code, a.Message)
	}
	if len(a.Durations) != len(sources) {
		return fmt.Errorf("the map service answered %d rows, not %d", len(a.Durations), len(sources))
	}
	for i, row := range a.Durations {
		if len(row) != len(destinations) {
			return fmt.Errorf("the map service answered %d columns, not %d", len(row), len(destinations))
		}
		for j, d := range row {
			seconds := NoRoad
			if d != nil && *d >= 0 && *d < 7*24*3600 {
				seconds = int(math.Round(*d))
			}
			c.known.Add(leg{sources[i], destinations[j]}, seconds)
		}
	}
	return nil
}

// path is that of a table from the first so many places to the others.
func path(sources int, places []routing.Point) string {
	var coordinates, from, to []string
	for i, p := range places {
		coordinates = append(coordinates, strconv.FormatFloat(p.Lon, 'f', 5, 64)+","+strconv.FormatFloat(p.Lat, 'f', 5, 64))
		if i < sources {
			from = append(from, strconv.Itoa(i))
		} else {
			to = append(to, strconv.Itoa(i))
		}
	}
	return "/table/v1/driving/" + strings.Join(coordinates, ";") +
		"?sources=" + strings.Join(from, ";") + "&destinations=" + strings.Join(to, ";") + "&annotations=duration"
}

// quiet takes the address, which may hold a key, out of an error.
func quiet(err error) error {
	var e *url.Error
	if errors.As(err, &e) {
		err = e.Err
	}
	if errors.Is(err, context.DeadlineExceeded) {
		return fmt.Errorf("the map service did not answer in time: %w", context.DeadlineExceeded)
	}
	return fmt.Errorf("the map service cannot be reached: %w", err)
}
