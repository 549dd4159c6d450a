package growpanel

import (
	"context"
	"errors"
	"net/http"
	"time"

	"github.com/growpanel/growpanel-sdk-go/internal/pathparam"
)

// Error says why a call failed. Every error that this package returns is one, except what your own hooks return:
//
//	var failed *growpanel.Error
//	if errors.As(err, &failed) {
//		log.Printf("%s (status %d, request %s)", failed, failed.Status, failed.RequestID)
//	}
//
// The predicates tell the kinds apart: [IsNotFound], [IsRateLimited], [IsTimeout] and others.
type Error struct {
	// Message is the server's words where it said any, cut at 1 KB.
	Message string
	// Status is the HTTP status; 0 when no answer came.
	Status int
	// StatusText is the status in words, "Not Found"; empty when no answer came.
	StatusText string
	// Body is the answer's body as it came; nil when no answer came.
	Body []byte
	// Headers are the answer's headers; nil when no answer came.
	Headers http.Header
	// RequestID is the server's name for the request, to quote in support questions; empty when it sent none.
	RequestID string
	// Method is the request's HTTP method.
	Method string
	// URL is the request's address. It never holds the API key.
	URL string
	// Attempts is how often the call was sent; 0 when it was refused before.
	Attempts int
	// RetryAfter is how long the server asked to wait; 0 when it did not say.
	RetryAfter time.Duration

	kind  kind
	cause error
}

// kind is what went wrong, as far as the status doesn't say it.
type kind int

const (
	// kindAPI is an answer that isn't a success.
	kindAPI kind = iota
	kindArgument
	kindConnection
	kindTimeout
	kindCanceled
	kindInvalidResponse
)

func init() {
	pathparam.Refused = func(message string) error { return argumentError(message) }
}

// argumentError is a call that can't work the way it was asked for; nothing was sent.
func argumentError(message string) *Error {
	return &Error{Message: message, kind: kindArgument}
}

// Error returns the message.
func (e *Error) Error() string { return "growpanel: " + e.Message }

// Unwrap returns what lies behind a connection error or a cancellation, such as [context.Canceled].
func (e *Error) Unwrap() error { return e.cause }

// Timeout says whether time ran out. With it, an Error is what net calls a timeout.
func (e *Error) Timeout() bool {
	return e.kind == kindTimeout || (e.kind == kindCanceled && errors.Is(e.cause, context.DeadlineExceeded))
}

func is(err error, test func(*Error) bool) bool {
	var failed *Error
	return errors.As(err, &failed) && test(failed)
}

func isStatus(err error, status int) bool {
	return is(err, func(e *Error) bool { return e.kind == kindAPI && e.Status == status })
}

// IsBadRequest reports status 400: the request is wrong, and the message names the field.
func IsBadRequest(err error) bool { return isStatus(err, http.StatusBadRequest) }

// IsAuthentication reports status 401: the API key is missing or not valid.
func IsAuthentication(err error) bool { return isStatus(err, http.StatusUnauthorized) }

// IsPermissionDenied reports status 403: the API key may not do this, or the account is blocked.
func IsPermissionDenied(err error) bool { return isStatus(err, http.StatusForbidden) }

// IsNotFound reports status 404: there is no such record.
func IsNotFound(err error) bool { return isStatus(err, http.StatusNotFound) }

// IsConflict reports status 409: the record exists already, or changed meanwhile.
func IsConflict(err error) bool { return isStatus(err, http.StatusConflict) }

// IsValidation reports status 422: the request is well formed and still not acceptable.
func IsValidation(err error) bool { return isStatus(err, http.StatusUnprocessableEntity) }

// IsRateLimited reports status 429: too many requests in a minute, and waiting did not help or would take too long.
// [Error.RetryAfter] says how long.
func IsRateLimited(err error) bool { return isStatus(err, http.StatusTooManyRequests) }

// IsServer reports a status from 500 on: the server failed. Passing failures have been tried again already.
func IsServer(err error) bool {
	return is(err, func(e *Error) bool { return e.kind == kindAPI && e.Status >= http.StatusInternalServerError })
}

// IsConnection reports that no answer came: the network, a name, a certificate or a proxy is in the way, or it took
// longer than the timeout.
func IsConnection(err error) bool {
	return is(err, func(e *Error) bool { return e.kind == kindConnection || e.kind == kindTimeout })
}

// IsTimeout reports that the answer, or the rest of it, did not come within the timeout or before the context's
// deadline.
func IsTimeout(err error) bool { return is(err, (*Error).Timeout) }

// IsCanceled reports that the call's context ended it. errors.Is(err, context.Canceled) holds as well.
func IsCanceled(err error) bool {
	return is(err, func(e *Error) bool { return e.kind == kindCanceled })
}

// IsArgument reports a client or a call that can't work the way it was asked for; nothing was sent.
func IsArgument(err error) bool {
	return is(err, func(e *Error) bool { return e.kind == kindArgument })
}

// IsInvalidResponse reports an answer that says success with a body that isn't the JSON it should be, often a proxy's
// page, or a redirect that isn't followed.
func IsInvalidResponse(err error) bool {
	return is(err, func(e *Error) bool { return e.kind == kindInvalidResponse })
}
