package growpanel

// Holds requests back that would exceed the API's documented limits, so that 429 stays the exception.

import (
	"strings"
	"sync"
	"time"

	"github.com/growpanel/growpanel-sdk-go/internal/contract"
	"github.com/growpanel/growpanel-sdk-go/internal/pace"
)

// rateLimiter has a window per documented limit; the first limit that fits a request counts.
type rateLimiter struct {
	mutex   sync.Mutex
	windows []*pace.SlidingWindow
}

func newRateLimiter() *rateLimiter {
	windows := make([]*pace.SlidingWindow, len(contract.RateLimits))
	for i, limit := range contract.RateLimits {
		windows[i] = pace.NewSlidingWindow(limit.Requests, contract.RateWindow)
	}
	return &rateLimiter{windows: windows}
}

// take says how long a request has to wait. 0 counts it as sent; anything else does not: ask again then.
func (l *rateLimiter) take(method, path string, now time.Time) time.Duration {
	l.mutex.Lock()
	defer l.mutex.Unlock()
	for i, limit := range contract.RateLimits {
		if limit.Method == method && strings.HasPrefix(path, limit.Path) {
			return l.windows[i].Take(now)
		}
	}
	return 0
}
