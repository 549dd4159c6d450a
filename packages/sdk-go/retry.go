package growpanel

// How long the server asks to wait. Pure functions, so that timing is tested without waiting.

import (
	"math"
	"net/http"
	"strconv"
	"strings"
	"time"
)

// retryAfter is what the server asks to wait: Retry-After-Ms, or Retry-After in seconds or as a date.
func retryAfter(header http.Header, now time.Time) (wait time.Duration, said bool) {
	if text := header.Get("Retry-After-Ms"); text != "" {
		if number, err := strconv.ParseFloat(text, 64); err == nil && !math.IsNaN(number) {
			return milliseconds(number), true
		}
	}
	text := strings.TrimSpace(header.Get("Retry-After"))
	if text == "" {
		return 0, false
	}
	if number, err := strconv.ParseFloat(text, 64); err == nil && !math.IsNaN(number) {
		return milliseconds(number * 1000), true
	}
	if date, err := http.ParseTime(text); err == nil {
		return max(0, date.Sub(now)), true
	}
	return 0, false
}

// milliseconds is a duration that neither falls below zero nor overflows.
func milliseconds(number float64) time.Duration {
	const most = float64(math.MaxInt64 / int64(time.Millisecond))
	return time.Duration(min(max(number, 0), most-1) * float64(time.Millisecond))
}
