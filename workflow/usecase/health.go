package usecase

import (
	"context"
	"slices"
	"strings"
	"sync"
	"time"

	"songyao/domain"
)

// Health is how the parts of this process that nobody waits for have fared of late: jobs,
// sealing, planning. It is safe for concurrent use.
type Health struct {
	mu    sync.Mutex
	parts map[string]Trouble
}

// Trouble is a part that fails.
type Trouble struct {
	Part  string
	Since time.Time
	Last  time.Time // when it last failed
	Err   error     // then
}

// Turn is what a report changes.
type Turn int

// The turns that a part's fortune can take.
const (
	Unchanged Turn = iota
	BeganToFail
	Recovered
)

// Report notes what came of the part's latest round; nil is that it went well.
func (h *Health) Report(part string, now time.Time, err error) Turn {
	h.mu.Lock()
	defer h.mu.Unlock()
	before, failing := h.parts[part]
	switch {
	case err == nil && failing:
		delete(h.parts, part)
		return Recovered
	case err == nil:
		return Unchanged
	case failing:
		before.Last, before.Err = now, err
		h.parts[part] = before
		return Unchanged
	}
	if h.parts == nil {
		h.parts = map[string]Trouble{}
	}
	h.parts[part] = Trouble{Part: part, Since: now, Last: now, Err: err}
	return BeganToFail
}

// Troubles are the parts that fail, by name.
func (h *Health) Troubles() []Trouble {
	h.mu.Lock()
	defer h.mu.Unlock()
	out := make([]Trouble, 0, len(h.parts))
	for _, t := range h.parts {
		out = append(out, t)
	}
	slices.SortFunc(out, func(a, b Trouble) int { return strings.Compare(a.Part, b.Part) })
	return out
}

// Parts of the service without which it is not ready.
const (
	Writing = "writing"
	Sealing = "sealing"
)

// A service is not ready for so long after a write that its storage did not take, and when
// it has not sealed for so long.
const remembered = time.Minute

// probeTime is how long a probe of the database may take, and probeEvery how long what it
// found holds: readiness is asked by anybody.
const (
	probeTime  = 3 * time.Second
	probeEvery = time.Second
)

// probe is what the last look at the database found.
type probe struct {
	mu  sync.Mutex
	at  time.Time
	err error
}

// Ready reports whether the service can do its work: the database takes a write within
// seconds, did take those of the last minute, and the ledger is being sealed. The troubles
// are also those that leave it ready, such as a job that failed.
//
// Errors: unavailable, storage_full and its kind, sealing_behind.
func (e *Engine) Ready(ctx context.Context) ([]Trouble, error) {
	if err := e.probeDatabase(ctx); err != nil {
		return nil, err
	}
	now, troubles := e.Now(), e.Health.Troubles()
	for _, t := range troubles {
		switch {
		case t.Part == Writing && now.Sub(t.Last).Abs() < remembered:
			return nil, t.Err
		case t.Part == Sealing && now.Sub(t.Since).Abs() > remembered:
			return nil, &domain.Error{Kind: domain.KindUnavailable, Code: "sealing_behind", Err: t.Err}
		}
	}
	return troubles, nil
}

func (e *Engine) probeDatabase(ctx context.Context) error {
	e.probe.mu.Lock()
	defer e.probe.mu.Unlock()
	now := e.Now()
	if !e.probe.at.IsZero() && now.Sub(e.probe.at).Abs() < probeEvery {
		return e.probe.err
	}
	ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), probeTime)
	defer cancel()
	err := e.Store.Probe(ctx)
	if err != nil && domain.AsError(err).Kind != domain.KindUnavailable {
		err = &domain.Error{Kind: domain.KindUnavailable, Code: "unavailable", Err: err}
	}
	e.probe.at, e.probe.err = e.Now(), err
	return err
}
