package ingest_test

import (
	"context"
	"errors"
	"sync"
	"testing"
	"time"

	"github.com/growpanel/growpanel-sdk-go/ingest"
)

// One answer "too many" holds all senders back, not only the one that got it.
func TestPauseHoldsAllSendersBack(t *testing.T) {
	clock := newQuickClock()
	begun := clock.Now()
	limiter := ingest.NewLimiter(0, clock)
	limiter.Pause(37 * time.Second)
	limiter.Pause(5 * time.Second) // shorter, and no reason to go earlier
	var senders sync.WaitGroup
	for range 8 {
		senders.Add(1)
		go func() {
			defer senders.Done()
			if err := limiter.Take(context.Background()); err != nil || clock.Now().Sub(begun) < 37*time.Second {
				t.Errorf("went after %s: %v", clock.Now().Sub(begun), err)
			}
		}()
	}
	senders.Wait()
}

// Who waits for the limit goes when the run ends.
func TestWaitingEndsWithTheRun(t *testing.T) {
	limiter := ingest.NewLimiter(1, newQuickClock())
	if err := limiter.Take(context.Background()); err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	if err := limiter.Take(ctx); !errors.Is(err, context.Canceled) {
		t.Error(err)
	}
}

// Servers on this machine have no limit of requests.
func TestWhichServersAreLimited(t *testing.T) {
	for address, limit := range map[string]int{
		"https://api.growpanel.io": 100, "https://127.0.0.1.example": 100, "https://localhost.example": 100,
		"http://127.0.0.1:4010": 0, "http://localhost": 0, "http://sandbox.localhost:1/x": 0, "http://[::1]:4010": 0,
	} {
		if got := ingest.DefaultLimit(address); got != limit {
			t.Errorf("%s: %d requests a minute, expected %d", address, got, limit)
		}
	}
}
