package ingest

// Keeps to the API's limit of requests, and lets one answer "too many" stop all senders.

import (
	"context"
	"sync"
	"time"

	"github.com/growpanel/growpanel-sdk-go/internal/contract"
	"github.com/growpanel/growpanel-sdk-go/internal/pace"
)

type limiter struct {
	clock pace.Clock

	mutex       sync.Mutex
	window      *pace.SlidingWindow // nil for no limit
	pausedUntil time.Time
}

// newLimiter allows so many requests within the API's window; 0 for any number.
func newLimiter(requests int, clock pace.Clock) *limiter {
	l := &limiter{clock: clock}
	if requests > 0 {
		l.window = pace.NewSlidingWindow(requests, contract.RateWindow)
	}
	return l
}

// take returns when a request may be sent, and counts it; or with the context's error.
func (l *limiter) take(ctx context.Context) error {
	for {
		if err := ctx.Err(); err != nil {
			return err
		}
		wait := l.wait(l.clock.Now())
		if wait <= 0 {
			return nil
		}
		if err := l.clock.Sleep(ctx, wait); err != nil {
			return err
		}
	}
}

func (l *limiter) wait(now time.Time) time.Duration {
	l.mutex.Lock()
	defer l.mutex.Unlock()
	if wait := l.pausedUntil.Sub(now); wait > 0 {
		return wait
	}
	if l.window == nil {
		return 0
	}
	return l.window.Take(now)
}

// pause lets nobody send for so long.
func (l *limiter) pause(pause time.Duration) {
	l.mutex.Lock()
	defer l.mutex.Unlock()
	if until := l.clock.Now().Add(pause); until.After(l.pausedUntil) {
		l.pausedUntil = until
	}
}
