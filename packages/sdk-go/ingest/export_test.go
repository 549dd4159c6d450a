package ingest

import (
	"context"
	"time"

	growpanel "github.com/growpanel/growpanel-sdk-go"
	"github.com/growpanel/growpanel-sdk-go/internal/pace"
)

// RunAt is Run with a clock of the test's own.
func RunAt(
	ctx context.Context, gp *growpanel.Client, clock pace.Clock, input Input, options ...Option,
) (*Result, error) {
	return run(ctx, gp, input, clock, options)
}

// Limiter is what holds senders back.
type Limiter struct{ *limiter }

// NewLimiter allows so many requests within the API's window.
func NewLimiter(requests int, clock pace.Clock) Limiter { return Limiter{newLimiter(requests, clock)} }

// Pause lets nobody send for so long.
func (l Limiter) Pause(pause time.Duration) { l.pause(pause) }

// Take returns when a request may be sent.
func (l Limiter) Take(ctx context.Context) error { return l.take(ctx) }

// DefaultLimit is the limit of requests when none is set.
func DefaultLimit(address string) int { return settings{rateLimit: unknown}.requestsPerWindow(address) }
