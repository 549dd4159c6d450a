package growpanel

import (
	"context"
	"net/http"
	"time"
)

// Hooks watch requests go by, for logs and metrics. None of them ever sees the API key. They may be called by several
// goroutines at once.
type Hooks struct {
	// BeforeRequest is called before every attempt. What it adds to the headers is sent; what it returns ends the call,
	// as it is.
	BeforeRequest func(context.Context, RequestEvent) error
	// AfterResponse is called when an answer has arrived, whatever its status.
	AfterResponse func(context.Context, ResponseEvent)
	// OnRetry is called after a failure that will be followed by another attempt.
	OnRetry func(context.Context, RetryEvent)
}

// RequestEvent is a request that is about to be sent.
type RequestEvent struct {
	Method string
	URL    string
	// Headers are all but the key.
	Headers http.Header
	// Attempt is 1 for the first.
	Attempt int
}

// ResponseEvent is an answer that has arrived.
type ResponseEvent struct {
	Method  string
	URL     string
	Attempt int
	Status  int
	Headers http.Header
	// Duration is the time since the request was sent, reading the answer included.
	Duration time.Duration
}

// RetryEvent is a failure that will be followed by another attempt.
type RetryEvent struct {
	Method string
	URL    string
	// Attempt is the one that failed.
	Attempt int
	Err     *Error
	// Wait is the time until the next attempt.
	Wait time.Duration
}
