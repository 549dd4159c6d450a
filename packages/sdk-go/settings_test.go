package growpanel_test

// What a client is made of: the checks, the environment, and settings of calls.

import (
	"context"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	growpanel "github.com/growpanel/growpanel-sdk-go"
)

func TestWrongSettingsAreRefused(t *testing.T) {
	t.Setenv("GROWPANEL_API_URL", "")
	for name, c := range map[string]struct {
		key    string
		option growpanel.Option
		says   string
	}{
		"no key":               {"", nil, "GROWPANEL_API_KEY"},
		"a key of spaces":      {"  ", nil, "no API key"},
		"a key with a line":    {"a\nb", nil, "copy it again"},
		"a key in other words": {"schlüssel", nil, "copy it again"},
		"an address of a file": {"k.k", growpanel.WithBaseURL("file:///etc"), "http(s)"},
		"no address":           {"k.k", growpanel.WithBaseURL("api.growpanel.io"), "http(s)"},
		"a query":              {"k.k", growpanel.WithBaseURL("https://api.growpanel.io?x=1"), "without a query"},
		"a password":           {"k.k", growpanel.WithBaseURL("https://me:pass@api.growpanel.io"), "user and a password"},
		"a timeout below zero": {"k.k", growpanel.WithTimeout(-time.Second), "timeout"},
		"retries below zero":   {"k.k", growpanel.WithMaxRetries(-1), "retries"},
		"a wait below zero":    {"k.k", growpanel.WithMaxRetryAfter(-1), "Retry-After"},
		"a header's name":      {"k.k", growpanel.WithHeader("X Team", "pass@"), `"X Team" is no name`},
		"a header's value":     {"k.k", growpanel.WithHeader("X-Team", "pass@\r\nX: y"), `"X-Team" holds a line break`},
	} {
		t.Run(name, func(t *testing.T) {
			_, err := growpanel.New(c.key, c.option)
			if !growpanel.IsArgument(err) || !strings.Contains(err.Error(), c.says) {
				t.Errorf("got %v", err)
			}
			if err != nil && strings.Contains(err.Error(), "pass@") {
				t.Errorf("shows the password: %v", err)
			}
		})
	}
}

// echo answers with {} and keeps the requests.
func echo(t *testing.T, options ...growpanel.Option) (*growpanel.Client, *[]*http.Request) {
	t.Helper()
	var requests []*http.Request
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		requests = append(requests, r)
		w.Header().Set("Content-Type", "application/json")
		_, _ = w.Write([]byte("{}"))
	}))
	t.Cleanup(server.Close)
	gp, err := growpanel.New("k.k", append([]growpanel.Option{growpanel.WithBaseURL(server.URL + "/gp/")}, options...)...)
	if err != nil {
		t.Fatal(err)
	}
	return gp, &requests
}

func TestHeaders(t *testing.T) {
	gp, requests := echo(t, growpanel.WithHeader("X-Team", "data"), growpanel.WithHeader("X-Trace", "client"))
	ctx := context.Background()
	if _, err := gp.Plans.List(ctx, growpanel.WithHeader("X-Trace", "call")); err != nil {
		t.Fatal(err)
	}
	if _, err := gp.Plans.List(ctx); err != nil {
		t.Fatal(err)
	}
	first, second := (*requests)[0], (*requests)[1]
	if first.Header.Get("X-Team") != "data" || first.Header.Get("X-Trace") != "call" || first.URL.Path != "/gp/plans" {
		t.Error(first.URL, first.Header)
	}
	if second.Header.Get("X-Trace") != "client" {
		t.Error("the header of one call went into the next")
	}
}

func TestWithOptionsLeavesTheFirstClientAsItWas(t *testing.T) {
	gp, requests := echo(t)
	other, err := gp.WithOptions(growpanel.WithAPIKey("other.key"))
	if err != nil {
		t.Fatal(err)
	}
	for _, client := range []*growpanel.Client{other, gp} {
		if _, err := client.Plans.List(context.Background()); err != nil {
			t.Fatal(err)
		}
	}
	var keys []string
	for _, request := range *requests {
		keys = append(keys, request.Header.Get("Authorization"))
	}
	if !equal(keys, []string{"Bearer other.key", "Bearer k.k"}) {
		t.Error(keys)
	}
}

func TestContextOptions(t *testing.T) {
	attempts := 0
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		attempts++
		if r.URL.Path == "/reports/summary" {
			<-r.Context().Done()
			return
		}
		w.Header().Set("Retry-After-Ms", "1")
		w.WriteHeader(http.StatusServiceUnavailable)
	}))
	defer server.Close()
	gp, err := growpanel.New("k.k", growpanel.WithBaseURL(server.URL))
	if err != nil {
		t.Fatal(err)
	}
	ctx := growpanel.Context(context.Background(), growpanel.WithMaxRetries(3))
	if _, err := gp.WithResponses.GetPlansWithResponse(ctx); err != nil || attempts != 4 {
		t.Errorf("%v after %d attempts", err, attempts)
	}
	attempts = 0
	hook := growpanel.WebhookInput{Url: "https://example.com", EventType: "movement.churn"}
	if _, err := gp.WithResponses.PostIntegrationsWebhooksWithResponse(ctx, hook); err != nil || attempts != 1 {
		t.Errorf("%v after %d attempts", err, attempts)
	}
	attempts = 0
	unsafe := growpanel.Context(ctx, growpanel.WithUnsafeRetry())
	if _, err := gp.WithResponses.PostIntegrationsWebhooksWithResponse(unsafe, hook); err != nil || attempts != 4 {
		t.Errorf("%v after %d attempts", err, attempts)
	}
	short := growpanel.Context(ctx, growpanel.WithTimeout(30*time.Millisecond), growpanel.WithMaxRetries(0))
	if _, err := gp.WithResponses.GetReportsSummaryWithResponse(short, nil); !growpanel.IsTimeout(err) {
		t.Errorf("got %v", err)
	}
}

func TestFlatCallsRefuseIdsThatLeadElsewhere(t *testing.T) {
	gp, requests := echo(t)
	ctx := context.Background()
	for _, id := range []string{"", ".", ".."} {
		if _, err := gp.WithResponses.GetDataDataSourcesIdProgressWithResponse(ctx, id); !growpanel.IsArgument(err) {
			t.Errorf("%q: %v", id, err)
		}
		if _, err := gp.Client.DeleteDataCustomersId(ctx, id); !growpanel.IsArgument(err) {
			t.Errorf("%q: %v", id, err)
		}
	}
	if len(*requests) > 0 {
		t.Error("something was sent")
	}
	if _, err := gp.Client.DeleteDataCustomersId(ctx, "a/b?c#d %2e"); err != nil {
		t.Fatal(err)
	}
	if got := (*requests)[0].URL.EscapedPath(); got != "/gp/data/customers/a%2Fb%3Fc%23d%20%252e" {
		t.Error(got)
	}
}

func TestACallersDeadlineIsATimeout(t *testing.T) {
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Retry-After", "20")
		w.WriteHeader(http.StatusTooManyRequests)
	}))
	defer server.Close()
	gp, err := growpanel.New("k.k", growpanel.WithBaseURL(server.URL))
	if err != nil {
		t.Fatal(err)
	}
	// A wait that the deadline would cut short is not begun: the caller learns what the server said.
	ctx, cancel := context.WithTimeout(context.Background(), 10*time.Second)
	defer cancel()
	if _, err := gp.Plans.List(ctx); !growpanel.IsRateLimited(err) {
		t.Errorf("got %v", err)
	}
	past, cancelPast := context.WithDeadline(context.Background(), time.Now().Add(-time.Second))
	defer cancelPast()
	if _, err := gp.Plans.List(past); !growpanel.IsTimeout(err) || !growpanel.IsCanceled(err) {
		t.Errorf("got %v", err)
	}
}

func TestTheTimeoutOfAnHTTPClientIsATimeout(t *testing.T) {
	server := httptest.NewServer(http.HandlerFunc(func(_ http.ResponseWriter, r *http.Request) { <-r.Context().Done() }))
	defer server.Close()
	gp, err := growpanel.New("k.k", growpanel.WithBaseURL(server.URL), growpanel.WithMaxRetries(0),
		growpanel.WithHTTPClient(&http.Client{Timeout: 30 * time.Millisecond}))
	if err != nil {
		t.Fatal(err)
	}
	if _, err := gp.Plans.List(context.Background()); !growpanel.IsTimeout(err) || growpanel.IsCanceled(err) {
		t.Errorf("got %v", err)
	}
}
