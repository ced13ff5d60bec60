package evidence

import (
	"context"
	"io"
	"sync"
	"time"

	"golang.org/x/sync/semaphore"

	"songyao/domain"
)

// decoders are the places at which pictures are decoded: so many pixels in all, and one picture a person,
// so that nobody keeps the others waiting for more than one.
type decoders struct {
	patience time.Duration // how long a picture waits for its place; then its sender may try again
	pixels   *semaphore.Weighted
	mu       sync.Mutex
	busy     map[domain.ID]*place
}

// place is one person's: how many hold or await it, and the turn.
type place struct {
	wanted int
	turn   *semaphore.Weighted
}

func newDecoders(pixels int64) *decoders {
	return &decoders{patience: 10 * time.Second, pixels: semaphore.NewWeighted(pixels), busy: map[domain.ID]*place{}}
}

// enter waits for a place; leave gives it back. Errors: unavailable, or ctx's when the sender is gone.
func (d *decoders) enter(ctx context.Context, who domain.ID, pixels int64) (leave func(), err error) {
	wait, cancel := context.WithTimeout(ctx, d.patience)
	defer cancel()
	own := d.claim(who)
	if err = own.turn.Acquire(wait, 1); err == nil {
		if err = d.pixels.Acquire(wait, pixels); err != nil {
			own.turn.Release(1)
		}
	}
	if err != nil {
		d.disclaim(who)
		if ctx.Err() != nil {
			return nil, ctx.Err()
		}
		return nil, &domain.Error{Kind: domain.KindUnavailable, Code: "unavailable", Err: err}
	}
	return func() {
		d.pixels.Release(pixels)
		own.turn.Release(1)
		d.disclaim(who)
	}, nil
}

// claim finds the person's place, or makes it.
func (d *decoders) claim(who domain.ID) *place {
	d.mu.Lock()
	defer d.mu.Unlock()
	own := d.busy[who]
	if own == nil {
		own = &place{turn: semaphore.NewWeighted(1)}
		d.busy[who] = own
	}
	own.wanted++
	return own
}

// disclaim forgets the place when nobody wants it any more.
func (d *decoders) disclaim(who domain.ID) {
	d.mu.Lock()
	defer d.mu.Unlock()
	if own := d.busy[who]; own.wanted > 1 {
		own.wanted--
	} else {
		delete(d.busy, who)
	}
}

// whileWanted ends with its context: decoders know none, but they have to read.
type whileWanted struct {
	ctx  context.Context
	data io.Reader
}

// Read reads a piece small enough that not much work follows from it.
func (r *whileWanted) Read(p []byte) (int, error) {
	if err := r.ctx.Err(); err != nil {
		return 0, err
	}
	return r.data.Read(p[:min(len(p), 4096)])
}
