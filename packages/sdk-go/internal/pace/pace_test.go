package pace

import (
	"math"
	"testing"
	"time"
)

func TestBackoff(t *testing.T) {
	for retry, full := range []time.Duration{500, 1000, 2000, 4000, 8000, 8000, 8000} {
		full *= time.Millisecond
		if got := Backoff(retry, 0); got != full {
			t.Errorf("retry %d waits %s at most, expected %s", retry, got, full)
		}
		if got := Backoff(retry, 1); got != full/2 {
			t.Errorf("retry %d waits %s at least, expected %s", retry, got, full/2)
		}
	}
	if got := Backoff(math.MaxInt, 0); got != LongestDelay {
		t.Error(got)
	}
}
