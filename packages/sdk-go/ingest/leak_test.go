package ingest_test

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"runtime"
	"testing"
	"time"

	growpanel "github.com/growpanel/growpanel-sdk-go"
	"github.com/growpanel/growpanel-sdk-go/ingest"
)

// However a run ends, it leaves no goroutine behind, and has let go of its input.
func TestRunsLeaveNothingBehind(t *testing.T) {
	w := open(t, nil)
	count := func() int {
		direct.CloseIdleConnections()
		return runtime.NumGoroutine()
	}
	before := count()
	input := func(customers ingest.Rows[growpanel.CustomerInput]) ingest.Input {
		return ingest.Input{DataSource: w.source, Customers: customers}
	}
	small := ingest.WithBatchSize(5)
	for range 5 {
		w.push(year(20).input(w), small)

		// Nobody sends, and nobody closes.
		ctx, cancel := context.WithCancel(context.Background())
		rows := make(chan growpanel.CustomerInput, 7)
		for i := range cap(rows) {
			rows <- customer(fmt.Sprint(i))
		}
		result, err := ingest.Run(ctx, w.gp, input(ingest.FromChan(rows)), ingest.WithBatchSize(1),
			ingest.WithProgress(func(p ingest.Progress) {
				if p.Stored > 0 {
					cancel()
				}
			}))
		assertStopped(t, err, ingest.CauseCanceled, "", 0, "context canceled")
		assertAccounted(t, result)

		// The API refuses while the source goes on for ever.
		w.wire = func(sent, func() (*http.Response, error), int) (*http.Response, error) { return refuse(401, "no") }
		ended := false
		_, err = ingest.Run(context.Background(), w.gp, input(ingest.FromSeq(func(yield func(growpanel.CustomerInput) bool) {
			for i := 0; yield(customer(fmt.Sprint(i))); i++ {
			}
			ended = true
		})), small)
		assertStopped(t, err, ingest.CauseAPI, ingest.Customers, 0, "no")
		if !ended {
			t.Error("the source was not told to stop")
		}
		w.wire = nil

		// A source that panics does so for the caller, after what was under way has come back.
		func() {
			defer func() {
				if recover() == nil {
					t.Error("the panic is gone")
				}
			}()
			_, _ = ingest.Run(context.Background(), w.gp, input(ingest.FromSeq(func(yield func(growpanel.CustomerInput) bool) {
				for i := range 12 {
					yield(customer(fmt.Sprint(i)))
				}
				panic("mine")
			})), small)
		}()
	}
	deadline := time.Now().Add(10 * time.Second)
	for count() > before {
		if time.Now().After(deadline) {
			stacks := make([]byte, 1<<16)
			t.Fatalf("%d goroutines before, %d after\n%s", before, count(), stacks[:runtime.Stack(stacks, true)])
		}
		runtime.Gosched()
	}
}

// A context that has ended before anything was read sends nothing.
func TestContextThatHasEnded(t *testing.T) {
	w := open(t, nil)
	ctx, cancel := context.WithTimeoutCause(context.Background(), 0, errors.New("too late"))
	defer cancel()
	store := &inMemory{}
	for range 2 {
		result, err := ingest.Run(ctx, w.gp, year(3).input(w), ingest.WithCheckpoint(store))
		assertStopped(t, err, ingest.CauseCanceled, "", 0, "too late")
		assertEqual(t, "requests", len(w.sent())+result.Customers.Read, 0)
	}
	assertEqual(t, "saves", len(store.saves), 0)
}
