package growpanel

// A client's settings: what a user gives, the environment and the defaults behind it, and the checks.

import (
	"fmt"
	"net/http"
	"net/url"
	"os"
	"strings"
	"time"

	"github.com/growpanel/growpanel-sdk-go/internal/pace"
)

const (
	productionURL   = "https://api.growpanel.io"
	keyVariable     = "GROWPANEL_API_KEY"
	addressVariable = "GROWPANEL_API_URL"
)

// secret is a function, so that no printer of values ever meets the text.
type secret func() string

func secretOf(text string) secret { return func() string { return text } }

// settings are copied from client to client; nothing in them changes once a client is made.
type settings struct {
	key           secret
	baseURL       string
	doer          Doer
	rateLimit     bool
	maxRetryAfter time.Duration
	hooks         Hooks
	call          callSettings
}

func defaultSettings() settings {
	return settings{
		key:           secretOf(""),
		maxRetryAfter: time.Minute,
		call:          callSettings{timeout: 30 * time.Second, maxRetries: 2},
	}
}

// newTransport checks settings and puts a transport over them.
func newTransport(s settings) (*transport, error) {
	key := strings.TrimSpace(s.key())
	if key == "" {
		return nil, argumentError("no API key: pass one to growpanel.New, or set " + keyVariable +
			" and use growpanel.NewFromEnv. Keys are made under Account → API keys.")
	}
	if strings.ContainsFunc(key, func(r rune) bool { return r <= ' ' || r > '~' }) {
		return nil, argumentError(
			"the API key holds characters that no API key has (spaces, line breaks or non-ASCII); copy it again")
	}
	if s.maxRetryAfter < 0 {
		return nil, argumentError(fmt.Sprintf("the longest Retry-After must be 0 or more, got %s", s.maxRetryAfter))
	}
	if err := s.call.check(); err != nil {
		return nil, err
	}
	base, err := baseURLOf(s.baseURL)
	if err != nil {
		return nil, err
	}
	t := &transport{
		key:           secretOf(key),
		base:          base,
		baseURL:       base.String(),
		doer:          doerOf(s.doer),
		maxRetryAfter: s.maxRetryAfter,
		hooks:         s.hooks,
		call:          s.call,
		clock:         pace.RealClock{},
	}
	if s.rateLimit {
		t.limiter = newRateLimiter()
	}
	return t, nil
}

func baseURLOf(text string) (*url.URL, error) {
	if text == "" {
		text = os.Getenv(addressVariable)
	}
	if text == "" {
		text = productionURL
	}
	base, err := url.Parse(strings.TrimRight(text, "/"))
	switch {
	case err != nil, base.Scheme != "http" && base.Scheme != "https", base.Host == "",
		base.RawQuery != "", base.Fragment != "":
		return nil, argumentError(fmt.Sprintf("the base URL must be an http(s) address without a query, got %q", text))
	case base.User != nil:
		return nil, argumentError("the base URL must not hold a user and a password: the API key takes their place")
	}
	return base, nil
}

// sharedConnections is the pool of connections of all clients without an HTTP client of their own. It holds no key.
var sharedConnections = &http.Client{Transport: func() http.RoundTripper {
	transport, ok := http.DefaultTransport.(*http.Transport)
	if !ok {
		return http.DefaultTransport
	}
	transport = transport.Clone()
	// All requests go to one host; two connections would make concurrent callers dial anew each time.
	transport.MaxIdleConnsPerHost = 32
	return transport
}()}

// doerOf is what sends requests, with redirects left to the transport.
func doerOf(given Doer) Doer {
	if given == nil {
		given = sharedConnections
	}
	client, ok := given.(*http.Client)
	if !ok {
		return given
	}
	own := http.Client{}
	if client != nil {
		own = *client
	}
	own.CheckRedirect = func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }
	return &own
}
