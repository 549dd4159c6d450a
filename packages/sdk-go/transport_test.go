package growpanel

// Timing of retries and limits, with a clock of the test's own.

import (
	"context"
	"net/http"
	"net/http/httptest"
	"testing"
	"time"

	"github.com/growpanel/growpanel-sdk-go/internal/contract"
)

// fakeClock moves when somebody sleeps.
type fakeClock struct {
	time   time.Time
	chance float64
	slept  []time.Duration
}

func (c *fakeClock) Now() time.Time  { return c.time }
func (c *fakeClock) Random() float64 { return c.chance }

func (c *fakeClock) Sleep(ctx context.Context, pause time.Duration) error {
	c.slept = append(c.slept, pause)
	c.time = c.time.Add(pause)
	return ctx.Err()
}

func TestRetryAfter(t *testing.T) {
	now := time.Date(2024, 8, 15, 12, 0, 0, 0, time.UTC)
	for _, c := range []struct {
		name, value string
		want        time.Duration
		said        bool
	}{
		{"Retry-After", "7", 7 * time.Second, true},
		{"Retry-After", " 1.5 ", 1500 * time.Millisecond, true},
		{"Retry-After", "-3", 0, true},
		{"Retry-After", "Thu, 15 Aug 2024 12:00:30 GMT", 30 * time.Second, true},
		{"Retry-After", "Thu, 15 Aug 2024 11:00:00 GMT", 0, true},
		{"Retry-After", "soon", 0, false},
		{"Retry-After", "NaN", 0, false},
		{"Retry-After", "", 0, false},
		{"Retry-After-Ms", "250", 250 * time.Millisecond, true},
	} {
		got, said := retryAfter(http.Header{c.name: {c.value}}, now)
		if got != c.want || said != c.said {
			t.Errorf("%s: %s is %s, %t", c.name, c.value, got, said)
		}
	}
	if got, said := retryAfter(http.Header{"Retry-After": {"1e300"}}, now); !said || got < 100*365*24*time.Hour {
		t.Error(got, said)
	}
}

func TestWaitsBetweenAttempts(t *testing.T) {
	attempts := 0
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		attempts++
		if attempts == 2 {
			w.Header().Set("Retry-After", "9")
		}
		w.WriteHeader(http.StatusBadGateway)
	}))
	defer server.Close()
	gp, err := New("k.k", WithBaseURL(server.URL), WithMaxRetries(4))
	if err != nil {
		t.Fatal(err)
	}
	clock := &fakeClock{time: time.Now()}
	gp.transport.clock = clock
	if _, err := gp.Plans.List(context.Background()); !IsServer(err) {
		t.Errorf("got %v", err)
	}
	want := []time.Duration{500 * time.Millisecond, 9 * time.Second, 2 * time.Second, 4 * time.Second}
	if len(clock.slept) != len(want) {
		t.Fatal(clock.slept)
	}
	for i := range want {
		if clock.slept[i] != want[i] {
			t.Errorf("slept %v, expected %v", clock.slept, want)
		}
	}
}

func TestRateLimiter(t *testing.T) {
	start := time.Date(2024, 8, 15, 12, 0, 0, 0, time.UTC)
	for _, limit := range contract.RateLimits {
		limiter := newRateLimiter()
		path := limit.Path + "/x"
		if limit.Path == "" {
			path = "/data/x"
		}
		for range limit.Requests {
			if wait := limiter.take(limit.Method, path, start); wait != 0 {
				t.Fatalf("%s %s waits %s", limit.Method, path, wait)
			}
		}
		if wait := limiter.take(limit.Method, path, start.Add(5*time.Second)); wait != 55*time.Second {
			t.Errorf("%s %s waits %s", limit.Method, path, wait)
		}
		if wait := limiter.take(limit.Method, path, start.Add(time.Minute)); wait != 0 {
			t.Errorf("%s %s waits %s after a minute", limit.Method, path, wait)
		}
	}
	if wait := newRateLimiter().take("PATCH", "/data/x", start); wait != 0 {
		t.Error(wait)
	}
}

func TestALimitedClientWaitsItsTurn(t *testing.T) {
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		_, _ = w.Write([]byte(`{"summary":{},"currency":"usd"}`))
	}))
	defer server.Close()
	gp, err := New("k.k", WithBaseURL(server.URL), WithRateLimit(true))
	if err != nil {
		t.Fatal(err)
	}
	clock := &fakeClock{time: time.Now()}
	gp.transport.clock = clock
	for range 61 {
		if _, err := gp.Reports.GetSummary(context.Background(), nil); err != nil {
			t.Fatal(err)
		}
	}
	if len(clock.slept) != 2 || clock.slept[0] != time.Minute || clock.slept[1] != time.Minute {
		t.Errorf("30 reports a minute: slept %v", clock.slept)
	}
}

func TestMinorDigits(t *testing.T) {
	for currency, digits := range map[string]int{"usd": 2, "JPY": 0, "kwd": 3, "clf": 4, "xyz": 2} {
		if got := MinorDigits(currency); got != digits {
			t.Errorf("%s has %d", currency, got)
		}
	}
}
