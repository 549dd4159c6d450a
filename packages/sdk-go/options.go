package growpanel

// Options of clients and calls.

import (
	"context"
	"fmt"
	"net/http"
	"regexp"
	"strings"
	"time"
)

// Option is a setting of a client, for [New] and [Client.WithOptions].
type Option interface{ applyToClient(*settings) }

// CallOption is a setting of one call.
type CallOption interface{ applyToCall(*callSettings) }

// SharedOption is a setting of a client and of a call; the call's wins.
type SharedOption interface {
	Option
	CallOption
}

type clientOption func(*settings)

func (o clientOption) applyToClient(s *settings) { o(s) }

type callOption func(*callSettings)

func (o callOption) applyToCall(c *callSettings) { o(c) }

type sharedOption func(*callSettings)

func (o sharedOption) applyToClient(s *settings)   { o(&s.call) }
func (o sharedOption) applyToCall(c *callSettings) { o(c) }

// Doer sends a request, as [http.Client] does.
type Doer interface {
	Do(*http.Request) (*http.Response, error)
}

// WithAPIKey replaces the key that [New] was given, for [Client.WithOptions].
func WithAPIKey(key string) Option {
	return clientOption(func(s *settings) { s.key = secretOf(key) })
}

// WithBaseURL says where the API is; GROWPANEL_API_URL or https://api.growpanel.io when left out. A path is kept, so
// a proxy may stand in front.
func WithBaseURL(address string) Option {
	return clientOption(func(s *settings) { s.baseURL = address })
}

// WithHTTPClient sends through this client, for instrumentation, proxies or certificates. Of an [http.Client],
// everything holds but its way with redirects: the key and the body never follow one to another origin.
func WithHTTPClient(client Doer) Option {
	return clientOption(func(s *settings) { s.doer = client })
}

// WithRateLimit holds back requests that would exceed the API's documented limits per minute, instead of running into
// 429. It counts what this client sends, not what others send with the same account.
func WithRateLimit(on bool) Option {
	return clientOption(func(s *settings) { s.rateLimit = on })
}

// WithMaxRetryAfter is the longest wait that a server may ask for, 60 s when left out. When it asks for more, the
// call fails at once with an error that says how long.
func WithMaxRetryAfter(longest time.Duration) Option {
	return clientOption(func(s *settings) { s.maxRetryAfter = longest })
}

// WithHooks watches requests go by.
func WithHooks(hooks Hooks) Option {
	return clientOption(func(s *settings) { s.hooks = hooks })
}

// WithTimeout is the time until an attempt is given up, reading the answer included: 30 s when left out. 0 waits as
// long as the context lets it.
func WithTimeout(timeout time.Duration) SharedOption {
	return sharedOption(func(c *callSettings) { c.timeout = timeout })
}

// WithMaxRetries is how often a call is tried again after a passing failure: twice when left out. Statuses 408, 429,
// 500, 502, 503 and 504, lost connections and timeouts pass. Reads, updates, deletions and pushes of data are tried
// again; other POSTs are not, since they might act twice.
func WithMaxRetries(retries int) SharedOption {
	return sharedOption(func(c *callSettings) { c.maxRetries = retries })
}

// WithHeader adds a header to the request, or replaces the client's by the same name.
func WithHeader(name, value string) SharedOption {
	return sharedOption(func(c *callSettings) {
		// A new slice, since calls share the client's.
		c.headers = append(c.headers[:len(c.headers):len(c.headers)], header{name, value})
	})
}

// WithUnsafeRetry lets a call be tried again that might act twice, such as creating a webhook subscription.
func WithUnsafeRetry() CallOption {
	return callOption(func(c *callSettings) { c.retryUnsafe = true })
}

// WithRawResponse puts the answer into a variable, as it came: status, headers, request id, body. It is filled for
// every status, and left as it is when no answer came.
//
//	var raw growpanel.Response
//	customer, err := gp.Customers.Detail(ctx, "cus_1", nil, growpanel.WithRawResponse(&raw))
//	fmt.Println(raw.Status, raw.RequestID)
func WithRawResponse(response *Response) CallOption {
	return callOption(func(c *callSettings) { c.response = response })
}

// Response is an answer as it came.
type Response struct {
	// Status is the HTTP status.
	Status  int
	Headers http.Header
	// RequestID is the server's name for the request; empty when it sent none.
	RequestID string
	// Body is the answer's body: also the fields that this version of the package does not know.
	Body []byte
}

// Context returns a context that carries options to the methods of [Client.Client] and [Client.WithResponses], which
// take none of their own:
//
//	ctx = growpanel.Context(ctx, growpanel.WithTimeout(2*time.Minute))
//	resp, err := gp.WithResponses.GetReportsMrrWithResponse(ctx, nil)
func Context(ctx context.Context, options ...CallOption) context.Context {
	earlier, _ := ctx.Value(optionsKey{}).([]CallOption)
	return context.WithValue(ctx, optionsKey{}, append(earlier[:len(earlier):len(earlier)], options...))
}

type optionsKey struct{}

type header struct{ name, value string }

// callSettings are the settings of one call.
type callSettings struct {
	timeout     time.Duration
	maxRetries  int
	headers     []header
	retryUnsafe bool
	response    *Response
}

func (c *callSettings) check() error {
	if c.timeout < 0 {
		return argumentError(fmt.Sprintf("the timeout must be 0 or more, got %s", c.timeout))
	}
	if c.maxRetries < 0 {
		return argumentError(fmt.Sprintf("the retries must be 0 or more, got %d", c.maxRetries))
	}
	for _, header := range c.headers {
		// The value may be a secret, so no message shows it.
		switch {
		case !headerName.MatchString(header.name):
			return argumentError(fmt.Sprintf("%q is no name of a header", header.name))
		case strings.ContainsFunc(header.value, func(r rune) bool { return (r < ' ' && r != '\t') || r == 0x7f }):
			return argumentError(fmt.Sprintf("the value of the header %q holds a line break or another control character", header.name))
		}
	}
	return nil
}

var headerName = regexp.MustCompile("^[-!#$%&'*+.^_`|~0-9A-Za-z]+$")

// callSettingsFor are the client's settings with those of the context and of the call over them.
func (t *transport) callSettingsFor(ctx context.Context, options []CallOption) (callSettings, error) {
	settings := t.call
	if ctx == nil {
		return settings, argumentError("the context is nil; pass context.Background()")
	}
	earlier, _ := ctx.Value(optionsKey{}).([]CallOption)
	for _, given := range [][]CallOption{earlier, options} {
		for _, option := range given {
			if option != nil {
				option.applyToCall(&settings)
			}
		}
	}
	return settings, settings.check()
}
