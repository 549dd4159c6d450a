package growpanel

// One attempt of a call: request, redirects within the origin, and the body.

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"time"
)

const longestRedirectChain = 5

// answer is what came back. Its body has been read, unless it is a stream: after this no connection is left open.
type answer struct {
	status     int
	statusText string
	header     http.Header
	body       []byte
	stream     io.ReadCloser
	response   *http.Response
	attempts   int
}

func (a *answer) ok() bool { return a.status >= 200 && a.status <= 299 }

// attempt sends a call once. The time limit covers reading the body.
func (t *transport) attempt(
	ctx context.Context, call *outgoing, address string, headers http.Header, attempts int,
) (*answer, *Error) {
	within, cancel := ctx, context.CancelFunc(func() {})
	var timer *time.Timer
	if call.stream {
		within, cancel = context.WithCancel(ctx)
		if call.timeout > 0 {
			timer = time.AfterFunc(call.timeout, cancel)
		}
	} else if call.timeout > 0 {
		within, cancel = context.WithTimeout(ctx, call.timeout)
	}
	got, err := t.exchange(within, call, address, headers, attempts)
	if timer != nil && !timer.Stop() && err == nil {
		// The time ran out just as the answer came: its body can't be read any more.
		_ = got.stream.Close()
		err = context.DeadlineExceeded
	}
	if err == nil && got.stream != nil {
		// A body that is still coming can still be given up.
		got.stream = closing{got.stream, cancel}
		return got, nil
	}
	spent := within.Err()
	cancel()
	if err == nil {
		return got, nil
	}
	return got, t.failureOf(ctx, err, spent, call, address, attempts)
}

// failureOf tells why an attempt failed: the caller ended it, the time ran out, or the connection broke.
func (t *transport) failureOf(
	ctx context.Context, err, spent error, call *outgoing, address string, attempts int,
) *Error {
	failure := &Error{Method: call.method, URL: address, Attempts: attempts, cause: err}
	var known *Error
	var network interface{ Timeout() bool }
	switch {
	case errors.As(err, &known):
		known.Method, known.URL, known.Attempts = call.method, address, attempts
		return known
	case ctx.Err() != nil:
		return canceled(ctx, ctx.Err(), call.method, address, attempts)
	case spent != nil, errors.As(err, &network) && network.Timeout():
		failure.kind = kindTimeout
		failure.Message = fmt.Sprintf("no answer within %s", call.timeout)
		if spent == nil {
			failure.Message = "no answer in time"
		}
	default:
		failure.kind = kindConnection
		failure.Message = fmt.Sprintf("could not reach %s: %s", originOf(t.base), reasonOf(err))
	}
	return failure
}

// reasonOf is an error without the address that net/http puts in front.
func reasonOf(err error) string {
	var wrapped *url.Error
	if errors.As(err, &wrapped) {
		err = wrapped.Err
	}
	return err.Error()
}

// exchange follows redirects by hand: key and body must not leave for another origin, and a redirected write must not
// silently become a read.
func (t *transport) exchange(
	ctx context.Context, call *outgoing, address string, headers http.Header, attempts int,
) (*answer, error) {
	target := address
	for hops := 0; ; hops++ {
		request, err := t.request(ctx, call, target, headers)
		if err != nil {
			return nil, err
		}
		response, err := t.doer.Do(request)
		if err != nil {
			return nil, err
		}
		got := &answer{
			status: response.StatusCode, statusText: statusText(response),
			header: response.Header, response: response, attempts: attempts,
		}
		if call.stream && got.ok() {
			got.stream = response.Body
			return got, nil
		}
		got.body, err = readAll(response)
		if err != nil {
			return nil, err
		}
		if !isRedirect(got.status) {
			return got, nil
		}
		next, err := request.URL.Parse(got.header.Get("Location"))
		located := err == nil && got.header.Get("Location") != ""
		keepsMethod := got.status >= http.StatusTemporaryRedirect || call.method == http.MethodGet
		if !located || originOf(next) != originOf(t.base) || !keepsMethod || hops >= longestRedirectChain {
			where := ""
			if located {
				where = " to " + originOf(next) + next.EscapedPath()
			}
			return got, got.describe(&Error{kind: kindInvalidResponse, Message: fmt.Sprintf(
				"the server redirected %s%s, which is not followed; check the base URL", call.method, where)})
		}
		target = next.String()
	}
}

func (t *transport) request(
	ctx context.Context, call *outgoing, target string, headers http.Header,
) (*http.Request, error) {
	var body io.Reader
	if call.body != nil {
		body = bytes.NewReader(call.body)
	}
	request, err := http.NewRequestWithContext(ctx, call.method, target, body)
	if err != nil {
		return nil, argumentError(err.Error())
	}
	for name, values := range headers {
		request.Header[name] = values
	}
	if headers.Get("Authorization") == "" {
		request.Header.Set("Authorization", "Bearer "+t.key())
	}
	return request, nil
}

// readAll reads and closes the body.
func readAll(response *http.Response) ([]byte, error) {
	defer func() { _ = response.Body.Close() }()
	// A little more than announced, so that the end is seen without growing. What is announced is not believed beyond
	// a megabyte.
	size := min(max(response.ContentLength, 0), 1<<20) + bytes.MinRead
	buffer := bytes.NewBuffer(make([]byte, 0, size))
	_, err := buffer.ReadFrom(response.Body)
	return buffer.Bytes(), err
}

func isRedirect(status int) bool {
	return status >= 301 && status <= 308 && status != http.StatusNotModified
}

// originOf is scheme, host and port.
func originOf(address *url.URL) string { return address.Scheme + "://" + address.Host }

// closing frees the call's context with the body.
type closing struct {
	io.ReadCloser
	cancel context.CancelFunc
}

func (c closing) Close() error {
	defer c.cancel()
	return c.ReadCloser.Close()
}
