package demo

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"sync/atomic"

	"songyao/api/client"
	"songyao/domain"
)

// actor is somebody at a telephone or a tablet: a token, and the generated client.
type actor struct {
	*client.Client
	id   domain.ID
	name string
}

// holder is the actor as who has a thing in hand.
func (a *actor) holder() domain.Holder { return domain.Holder{Kind: domain.HolderStaff, ID: a.id} }

// wire is the way of one actor's requests to the server. Every POST gets an
// Idempotency-Key; one in some is sent a second time, as by a tablet that did
// not hear the answer, and must be answered as before.
type wire struct {
	http    *http.Client
	token   string
	actor   string
	sent    int
	seed    seed
	replays *atomic.Int64
}

// resent is how many POSTs there are to each that is sent twice.
const resent = 12

// once marks the context of a request that is not to be sent twice: one whose
// sender the seed does not decide, or whose answer holds a token, which the
// server does not keep.
type once struct{}

// newActor connects somebody who bears the token.
func (w *world) newActor(id domain.ID, name, token string) (*actor, error) {
	line := &wire{http: w.http, token: token, actor: name, seed: w.seed, replays: &w.counts.replays}
	c, err := client.NewClient(w.url, client.WithHTTPClient(line))
	if err != nil {
		return nil, err
	}
	return &actor{c, id, name}, nil
}

// Do sends a request, and now and then sends it again.
func (l *wire) Do(r *http.Request) (*http.Response, error) {
	r.Header.Set("Authorization", "Bearer "+l.token)
	if r.Method != http.MethodPost {
		return l.http.Do(r)
	}
	l.sent++
	r.Header.Set("Idempotency-Key", fmt.Sprintf("demo %x %d", l.actor, l.sent))
	first, err := l.http.Do(r)
	if err != nil || first.StatusCode >= http.StatusMultipleChoices {
		return first, err
	}
	if r.Context().Value(once{}) != nil || l.seed.dice("sent twice "+l.actor, l.sent).IntN(resent) != 0 {
		return first, nil
	}
	if err := l.again(r, first); err != nil {
		return nil, err
	}
	return first, nil
}

// again sends the request a second time and compares the answers.
func (l *wire) again(r *http.Request, first *http.Response) error {
	before, err := keep(first)
	if err != nil {
		return err
	}
	second := r.Clone(r.Context())
	if r.GetBody != nil { // without a body there is nothing to read again
		if second.Body, err = r.GetBody(); err != nil {
			return err
		}
	}
	answer, err := l.http.Do(second)
	if err != nil {
		return err
	}
	after, err := keep(answer)
	if err != nil {
		return err
	}
	if answer.StatusCode != first.StatusCode || answer.Header.Get("Idempotent-Replayed") != "true" || !bytes.Equal(before, after) {
		return fmt.Errorf("POST %s sent twice: %d %s, then %d %s", r.URL.Path, first.StatusCode, before, answer.StatusCode, after)
	}
	l.replays.Add(1)
	return nil
}

// keep reads the body of an answer and leaves it to be read again.
func keep(r *http.Response) ([]byte, error) {
	b, err := io.ReadAll(r.Body)
	if err == nil {
		err = r.Body.Close()
	}
	r.Body = io.NopCloser(bytes.NewReader(b))
	return b, err
}

// refusal is a problem the server answered with.
type refusal struct{ client.Problem }

func (r *refusal) Error() string { return fmt.Sprintf("%d %s: %s", r.Status, r.Code, r.Detail) }

// got reads the answer of a call of the generated client.
func got[T any](r *http.Response, err error) (*T, error) {
	if err != nil {
		return nil, err
	}
	defer r.Body.Close()
	b, err := io.ReadAll(r.Body)
	if err != nil {
		return nil, err
	}
	if r.StatusCode >= http.StatusMultipleChoices {
		no := &refusal{}
		if json.Unmarshal(b, &no.Problem) != nil || no.Code == "" {
			return nil, fmt.Errorf("%s %s: %s: %s", r.Request.Method, r.Request.URL.Path, r.Status, b)
		}
		return nil, fmt.Errorf("%s %s: %w", r.Request.Method, r.Request.URL.Path, no)
	}
	v := new(T)
	if err := json.Unmarshal(b, v); err != nil {
		return nil, fmt.Errorf("%s %s: %w", r.Request.Method, r.Request.URL.Path, err)
	}
	return v, nil
}

// refused reports whether err is one of the problems.
func refused(err error, codes ...string) bool {
	var no *refusal
	if errors.As(err, &no) {
		for _, c := range codes {
			if no.Code == c {
				return true
			}
		}
	}
	return false
}

// lost reports whether err says that somebody else was faster.
func lost(err error) bool {
	var no *refusal
	return errors.As(err, &no) && (no.Status == http.StatusConflict || no.Status == http.StatusPreconditionFailed)
}

// collide lets two people send the same at the same moment: exactly one must
// win, and the other is told so.
func collide[T any](ctx context.Context, w *world, try func(context.Context, *actor) (*T, error), a, b *actor) (*T, error) {
	type result struct {
		v   *T
		err error
	}
	results := make(chan result, 2)
	for _, who := range []*actor{a, b} {
		go func() {
			v, err := try(context.WithValue(ctx, once{}, true), who)
			results <- result{v, err}
		}()
	}
	x, y := <-results, <-results
	if x.err != nil {
		x, y = y, x
	}
	switch {
	case x.err != nil:
		return nil, errors.Join(x.err, y.err)
	case y.err == nil:
		return nil, fmt.Errorf("%s and %s did the same, and both were told that they did it", a.name, b.name)
	case !lost(y.err):
		return nil, y.err
	}
	w.counts.conflicts++
	return x.v, nil
}

// all reads a list page by page.
func all[T any](list func(cursor *string) (items []T, next string, err error)) (out []T, err error) {
	var cursor *string
	for {
		items, next, err := list(cursor)
		if err != nil {
			return nil, err
		}
		out = append(out, items...)
		if next == "" {
			return out, nil
		}
		cursor = &next
	}
}

// page is how much is read at a time.
var page = 200
