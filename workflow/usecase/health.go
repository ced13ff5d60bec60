package usecase

import (
	"sync"
	"time"
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
	Err   error // the latest
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
		before.Err = err
		h.parts[part] = before
		return Unchanged
	}
	if h.parts == nil {
		h.parts = map[string]Trouble{}
	}
	h.parts[part] = Trouble{Part: part, Since: now, Err: err}
	return BeganToFail
}

// Troubles are the parts that fail, in no order.
func (h *Health) Troubles() []Trouble {
	h.mu.Lock()
	defer h.mu.Unlock()
	out := make([]Trouble, 0, len(h.parts))
	for _, t := range h.parts {
		out = append(out, t)
	}
	return out
}
