package growpanel

// Sends calls over HTTP: key, time limit, retries, errors. One per client; nothing here is global.

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"net/url"
	"time"

	"github.com/growpanel/growpanel-sdk-go/internal/contract"
	"github.com/growpanel/growpanel-sdk-go/internal/pace"
)

type transport struct {
	key           secret
	base          *url.URL
	baseURL       string // without a slash at its end
	doer          Doer
	limiter       *rateLimiter
	maxRetryAfter time.Duration
	hooks         Hooks
	call          callSettings
	clock         pace.Clock
}

// outgoing is one call, ready to be sent.
type outgoing struct {
	method string
	// path is below the base URL, encoded.
	path string
	// query is without the question mark.
	query  string
	body   []byte // nil for none
	header http.Header
	// text says that the answer is text rather than JSON.
	text bool
	// stream says that the answer's body is handed over as it comes.
	stream bool
	callSettings
}

// send sends a call until it has an answer, or fails for good. For an answer that isn't a success, it returns both the
// answer and the error.
func (t *transport) send(ctx context.Context, call *outgoing) (*answer, error) {
	address := t.baseURL + call.path
	if call.query != "" {
		address += "?" + call.query
	}
	headers := t.headersOf(call)
	retries := 0
	if call.method != http.MethodPost || contract.Upserts[call.path] || call.retryUnsafe {
		retries = call.maxRetries
	}
	for attempt := 1; ; attempt++ {
		if err := t.turn(ctx, call, address, attempt-1); err != nil {
			return nil, err
		}
		if t.hooks.BeforeRequest != nil {
			event := RequestEvent{Method: call.method, URL: address, Headers: headers, Attempt: attempt}
			if err := t.hooks.BeforeRequest(ctx, event); err != nil {
				return nil, err
			}
		}
		sent := t.clock.Now()
		got, failure := t.attempt(ctx, call, address, headers, attempt)
		wait, said := time.Duration(0), false
		if got != nil {
			if t.hooks.AfterResponse != nil {
				t.hooks.AfterResponse(ctx, ResponseEvent{
					Method: call.method, URL: address, Attempt: attempt,
					Status: got.status, Headers: got.header, Duration: t.clock.Now().Sub(sent),
				})
			}
			if failure == nil && got.ok() {
				return got, nil
			}
			if failure == nil {
				failure = apiError(got, call.method, address)
				if wait, said = retryAfter(got.header, t.clock.Now()); said {
					failure.RetryAfter = wait
				}
			}
		}
		passing := failure.kind == kindConnection || failure.kind == kindTimeout ||
			(failure.kind == kindAPI && pace.IsPassing(failure.Status))
		if !passing || attempt > retries || (said && wait > t.maxRetryAfter) {
			return got, failure
		}
		if !said {
			wait = pace.Backoff(attempt-1, t.clock.Random())
		}
		// A wait beyond the caller's deadline would only hide what the server said.
		if deadline, ok := ctx.Deadline(); ok && t.clock.Now().Add(wait).After(deadline) {
			return got, failure
		}
		if t.hooks.OnRetry != nil {
			t.hooks.OnRetry(ctx, RetryEvent{
				Method: call.method, URL: address, Attempt: attempt, Err: failure, Wait: wait,
			})
		}
		if err := t.clock.Sleep(ctx, wait); err != nil {
			return nil, canceled(ctx, err, call.method, address, attempt)
		}
	}
}

// turn waits until the rate limiter lets the request go.
func (t *transport) turn(ctx context.Context, call *outgoing, address string, attempts int) error {
	for {
		if err := ctx.Err(); err != nil {
			return canceled(ctx, err, call.method, address, attempts)
		}
		if t.limiter == nil {
			return nil
		}
		wait := t.limiter.take(call.method, call.path, t.clock.Now())
		if wait <= 0 {
			return nil
		}
		if err := t.clock.Sleep(ctx, wait); err != nil {
			return canceled(ctx, err, call.method, address, attempts)
		}
	}
}

// headersOf are all headers but the key, which goes in last: hooks see every header but that.
func (t *transport) headersOf(call *outgoing) http.Header {
	headers := call.header
	if headers == nil {
		headers = make(http.Header, 4)
	}
	if headers.Get("Accept") == "" {
		headers.Set("Accept", "application/json")
	}
	headers.Set("User-Agent", userAgent)
	if call.body != nil && headers.Get("Content-Type") == "" {
		headers.Set("Content-Type", "application/json")
	}
	for _, more := range call.headers {
		headers.Set(more.name, more.value)
	}
	return headers
}

const userAgent = "growpanel-sdk-go/" + Version

// canceled is the error for a call that its context ended.
func canceled(ctx context.Context, reason error, method, address string, attempts int) *Error {
	if cause := context.Cause(ctx); cause != nil && !errors.Is(cause, reason) {
		reason = fmt.Errorf("%w: %w", reason, cause)
	}
	return &Error{
		Message: "the call was ended: " + reason.Error(),
		Method:  method, URL: address, Attempts: attempts,
		kind: kindCanceled, cause: reason,
	}
}
