package growpanel_test

// Makes the call of a conformance case, on each surface.

import (
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"sync"
	"testing"
	"time"

	growpanel "github.com/growpanel/growpanel-sdk-go"
	"github.com/growpanel/growpanel-sdk-go/internal/process"
	"github.com/growpanel/growpanel-sdk-go/internal/wirecall"
)

// conformanceRun is one case on one surface.
type conformanceRun struct {
	*testing.T
	c      conformanceCase
	way    surface
	server *process.Server
	index  int

	mutex   sync.Mutex
	events  []string
	printed []any
	abort   func()
	abortAt time.Time
}

// outcome is what a call came to, in a form that all surfaces have.
type outcome struct {
	raw   growpanel.Response
	typed any
	items []string
	err   error
}

func (r *conformanceRun) log() serverLog {
	r.Helper()
	response, err := http.Get(fmt.Sprintf("%s/log/%d", r.server.URL, r.index))
	if err != nil {
		r.Fatal(err)
	}
	defer func() { _ = response.Body.Close() }()
	var log serverLog
	if err := json.NewDecoder(response.Body).Decode(&log); err != nil {
		r.Fatal(err)
	}
	return log
}

// abortingTransport ends the call shortly after an answer has come: in the wait before the next attempt.
type abortingTransport struct {
	run *conformanceRun
	// wire is each client's own: net/http sends a GET anew by itself when a connection that was used before is dead.
	wire *http.Transport
}

func (a abortingTransport) RoundTrip(request *http.Request) (*http.Response, error) {
	response, err := a.wire.RoundTrip(request)
	if a.run.c.Call.Options.AbortAfter == "first_response" {
		time.AfterFunc(10*time.Millisecond, a.run.abort)
	}
	return response, err
}

func (r *conformanceRun) client(key string) (*growpanel.Client, error) {
	settings := r.c.Client
	wire := &http.Transport{}
	r.Cleanup(wire.CloseIdleConnections)
	options := []growpanel.Option{growpanel.WithHTTPClient(&http.Client{Transport: abortingTransport{r, wire}})}
	if settings.MaxRetries != nil {
		options = append(options, growpanel.WithMaxRetries(*settings.MaxRetries))
	}
	if settings.TimeoutMS != nil {
		options = append(options, growpanel.WithTimeout(time.Duration(*settings.TimeoutMS)*time.Millisecond))
	}
	if settings.MaxRetryAfterMS != nil {
		options = append(options,
			growpanel.WithMaxRetryAfter(time.Duration(*settings.MaxRetryAfterMS)*time.Millisecond))
	}
	if settings.RateLimit {
		options = append(options, growpanel.WithRateLimit(true))
	}
	if settings.Hooks {
		options = append(options, growpanel.WithHooks(r.hooks()))
	}
	address := fmt.Sprintf("%s/case/%d/", r.server.URL, r.index)
	if settings.FromEnv {
		r.Setenv("GROWPANEL_API_KEY", key)
		r.Setenv("GROWPANEL_API_URL", address)
		return growpanel.NewFromEnv(options...)
	}
	return growpanel.New(key, append(options, growpanel.WithBaseURL(address))...)
}

func (r *conformanceRun) hooks() growpanel.Hooks {
	seen := func(name string, event any) {
		r.mutex.Lock()
		defer r.mutex.Unlock()
		r.events = append(r.events, name)
		r.printed = append(r.printed, event)
	}
	return growpanel.Hooks{
		BeforeRequest: func(_ context.Context, e growpanel.RequestEvent) error { seen("request", e); return nil },
		AfterResponse: func(_ context.Context, e growpanel.ResponseEvent) {
			seen(fmt.Sprintf("response %d", e.Status), e)
		},
		OnRetry: func(_ context.Context, e growpanel.RetryEvent) { seen("retry", e) },
	}
}

func (r *conformanceRun) options() []growpanel.CallOption {
	var options []growpanel.CallOption
	given := r.c.Call.Options
	if given.MaxRetries != nil {
		options = append(options, growpanel.WithMaxRetries(*given.MaxRetries))
	}
	if given.TimeoutMS != nil {
		options = append(options, growpanel.WithTimeout(time.Duration(*given.TimeoutMS)*time.Millisecond))
	}
	if given.RetryUnsafe {
		options = append(options, growpanel.WithUnsafeRetry())
	}
	return options
}

// call makes the case's call on its surface.
func (r *conformanceRun) call(ctx context.Context, gp *growpanel.Client) (got outcome) {
	call := r.c.Call
	options := append(r.options(), growpanel.WithRawResponse(&got.raw))
	if call.Iterate {
		params := &growpanel.CustomersListParams{}
		if limit, ok := call.Query["limit"].(float64); ok {
			params.Limit = int(limit)
		}
		for customer, err := range gp.Customers.All(ctx, params, options...) {
			if err != nil {
				got.err = err
				return got
			}
			got.items = append(got.items, *customer.Id)
		}
		return got
	}
	switch r.way {
	case inGroups:
		got.typed, got.err = wirecall.Call(ctx, gp, call.Operation, call.Input, options...)
	case byPath:
		operation, err := wirecall.Operation(call.Operation)
		if err != nil {
			r.Fatal(err)
		}
		request := &growpanel.Request{Path: call.Path, Query: call.Query}
		if call.Body != nil {
			request.Body = call.Body
		}
		var answer any
		got.err = gp.Request(ctx, operation.Method, operation.Path, request, &answer, options...)
		got.typed = answer
	case inResponses:
		// Its methods take no options; the context carries them.
		got.raw, got.err = flatCall(growpanel.Context(ctx, options...), gp, call.Operation, call.Input)
	}
	return got
}

func (r *conformanceRun) play() {
	ctx, cancel := context.WithCancel(context.Background())
	defer cancel()
	r.abort = sync.OnceFunc(func() {
		r.abortAt = time.Now()
		cancel()
	})
	switch r.c.Call.Options.AbortAfter {
	case "nothing":
		r.abort()
	case "first_request":
		go func() {
			for len(r.log().Requests) == 0 {
			}
			r.abort()
		}()
	}
	key := testKey
	if r.c.Client.APIKey != nil {
		key = *r.c.Client.APIKey
	}
	gp, err := r.client(key)
	got := outcome{err: err}
	var second sync.WaitGroup
	if r.c.Client.SecondKey != "" {
		other, err := r.client(r.c.Client.SecondKey)
		if err != nil {
			r.Fatal(err)
		}
		second.Add(1)
		go func() {
			defer second.Done()
			r.call(ctx, other)
		}()
	}
	switch {
	case err != nil:
	case r.c.Call.Times > 0:
		r.crowd(ctx, gp)
	default:
		got = r.call(ctx, gp)
	}
	elapsed := time.Since(r.abortAt)
	second.Wait()
	r.check(got, elapsed)
	if r.c.Expect.KeyHidden {
		r.checkKeyHidden(append(r.printed, gp, *gp, got.err, got.raw)...)
	}
}

// crowd makes many calls at once: as many as may go do, and the others wait until they are ended.
func (r *conformanceRun) crowd(ctx context.Context, gp *growpanel.Client) {
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	results := make(chan error)
	for range r.c.Call.Times {
		go func() { results <- r.call(ctx, gp).err }()
	}
	for range r.c.Call.Times - r.c.Expect.Waiting {
		if err := <-results; err != nil {
			r.Error(err)
		}
	}
	cancel()
	for range r.c.Expect.Waiting {
		if err := <-results; !growpanel.IsCanceled(err) {
			r.Errorf("a call that had to wait came to %v", err)
		}
	}
}
