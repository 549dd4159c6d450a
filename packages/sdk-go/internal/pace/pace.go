// Package pace holds what calls and ingestion share about time: a clock that tests can replace, how long to wait
// before a retry, and how many requests may go within a while.
package pace

import (
	"context"
	"math/rand/v2"
	"net/http"
	"time"
)

// Clock is time and chance, in one place, so that tests can replace them.
type Clock interface {
	Now() time.Time
	// Random is from 0 up to 1.
	Random() float64
	// Sleep returns the context's error as soon as it ends.
	Sleep(ctx context.Context, pause time.Duration) error
}

// RealClock is the machine's.
type RealClock struct{}

// Now is the present.
func (RealClock) Now() time.Time { return time.Now() }

// Random is from 0 up to 1.
func (RealClock) Random() float64 { return rand.Float64() }

// Sleep returns the context's error as soon as it ends.
func (RealClock) Sleep(ctx context.Context, pause time.Duration) error {
	timer := time.NewTimer(pause)
	defer timer.Stop()
	select {
	case <-timer.C:
		return ctx.Err()
	case <-ctx.Done():
		return ctx.Err()
	}
}

// IsPassing says whether a status means "not now" rather than "no".
func IsPassing(status int) bool {
	switch status {
	case http.StatusRequestTimeout, http.StatusTooManyRequests, http.StatusInternalServerError,
		http.StatusBadGateway, http.StatusServiceUnavailable, http.StatusGatewayTimeout:
		return true
	}
	return false
}

const firstDelay = 500 * time.Millisecond

// LongestDelay is what Backoff never exceeds.
const LongestDelay = 8 * time.Second

// Backoff is the time before a retry (0 is the first): doubling from half a second up to 8 s, of which a random half
// is taken off, so that clients which failed together don't return together. random is from 0 up to 1.
func Backoff(retry int, random float64) time.Duration {
	full := min(LongestDelay, firstDelay<<min(retry, 10))
	return time.Duration(float64(full) * (1 - random/2))
}

// SlidingWindow lets at most so many requests through within any stretch of time. A fixed window would let twice as
// many through at its edge. It is not safe for concurrent use.
type SlidingWindow struct {
	span time.Duration
	// sent is when the last requests went, as many as are allowed; a ring.
	sent []time.Time
	next int
}

// NewSlidingWindow allows so many requests within any span.
func NewSlidingWindow(requests int, span time.Duration) *SlidingWindow {
	return &SlidingWindow{span: span, sent: make([]time.Time, requests)}
}

// Take says how long a request has to wait. 0 counts it as sent; anything else does not: ask again then.
func (w *SlidingWindow) Take(now time.Time) time.Duration {
	if oldest := w.sent[w.next]; !oldest.IsZero() {
		if wait := oldest.Add(w.span).Sub(now); wait > 0 {
			return wait
		}
	}
	w.sent[w.next] = now
	w.next = (w.next + 1) % len(w.sent)
	return 0
}
