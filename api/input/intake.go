package input

import (
	"context"
	"errors"
	"io"
	"net/http"
	"sync"
	"time"

	"golang.org/x/sync/semaphore"

	"songyao/domain"
)

// MaxNothing is what may come where no body is wanted: some clients send {}.
const MaxNothing = 1 << 10

// Limit is how many bytes the body of the operation may have.
func (o Operation) Limit() int64 {
	switch {
	case o.Image:
		return MaxImage
	case o.Body:
		return MaxBody
	}
	return MaxNothing
}

// Intake holds the bodies that are in memory at once to a number of bytes, for each person and
// in all. It is safe for concurrent use.
type Intake struct {
	Each     int64         // most bytes of one person
	Patience time.Duration // how long a body waits for its place
	Stall    time.Duration // how long a sender may be silent
	all      *semaphore.Weighted
	mu       sync.Mutex
	held     map[domain.ID]int64
}

// NewIntake makes an intake for that many bytes of each person and in all.
func NewIntake(each, all int64) *Intake {
	return &Intake{
		Each: each, Patience: 10 * time.Second, Stall: 15 * time.Second,
		all: semaphore.NewWeighted(all), held: map[domain.ID]int64{},
	}
}

// Admit finds a place for the body of a request before its first byte is read, and puts a limit on
// what is read of it. leave gives the place back; it is called when the body is needed no more.
// A body of unknown length takes the place of the largest allowed.
// Errors: body_too_large, too_many_uploads (of this person), unavailable (in all).
func (in *Intake) Admit(w http.ResponseWriter, r *http.Request, who domain.ID, limit int64) (leave func(), err error) {
	size := r.ContentLength
	switch {
	case size > limit:
		return nil, TooLarge(&http.MaxBytesError{Limit: limit})
	case size < 0:
		size = limit
	}
	r.Body = http.MaxBytesReader(w, r.Body, limit)
	if size == 0 {
		return func() {}, nil
	}
	if !in.hold(who, size) {
		return nil, &domain.Error{Kind: domain.KindTooMany, Code: "too_many_uploads"}
	}
	if !in.all.TryAcquire(size) {
		wait, cancel := context.WithTimeout(r.Context(), in.Patience)
		defer cancel()
		if err := in.all.Acquire(wait, size); err != nil {
			in.hold(who, -size)
			return nil, &domain.Error{Kind: domain.KindUnavailable, Code: "unavailable", Err: err}
		}
	}
	return func() {
		in.all.Release(size)
		in.hold(who, -size)
	}, nil
}

// hold adds to what is held of a person's, or says that it would be too much.
func (in *Intake) hold(who domain.ID, size int64) bool {
	in.mu.Lock()
	defer in.mu.Unlock()
	now := in.held[who] + size
	switch {
	case now > in.Each:
		return false
	case now == 0:
		delete(in.held, who)
	default:
		in.held[who] = now
	}
	return true
}

// Receive reads an admitted body to its end. It may take as long as the request has, because a photo
// comes slowly over a weak network, but a sender who is silent for longer than Stall is given up.
// Errors: body_too_large, body_unreadable.
func (in *Intake) Receive(w http.ResponseWriter, r *http.Request) ([]byte, error) {
	if r.ContentLength == 0 {
		return nil, nil
	}
	conn := http.NewResponseController(w)
	if err := conn.SetReadDeadline(time.Time{}); err != nil && !errors.Is(err, http.ErrNotSupported) {
		return nil, err
	}
	expire := func() { _ = conn.SetReadDeadline(time.Unix(1, 0)) } // a connection that is gone has ended the reading
	stop := context.AfterFunc(r.Context(), expire)
	defer stop()
	silence := time.AfterFunc(in.Stall, expire)
	defer silence.Stop()
	return ReadAll(&watched{r.Body, silence, in.Stall})
}

// watched is a body whose every piece puts off the end of patience.
type watched struct {
	body    io.Reader
	silence *time.Timer
	stall   time.Duration
}

// Read reads the next piece.
func (b *watched) Read(p []byte) (int, error) {
	n, err := b.body.Read(p)
	b.silence.Reset(b.stall)
	return n, err
}
