package growpanel_test

// Hooks, and clients of the user's own.

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"strings"
	"testing"

	growpanel "github.com/growpanel/growpanel-sdk-go"
)

// doerFunc is an HTTP client that is no http.Client.
type doerFunc func(*http.Request) (*http.Response, error)

func (f doerFunc) Do(request *http.Request) (*http.Response, error) { return f(request) }

func answer(status int, headers http.Header, body string) *http.Response {
	return &http.Response{
		Status: fmt.Sprintf("%d %s", status, http.StatusText(status)), StatusCode: status,
		Header: headers, Body: io.NopCloser(strings.NewReader(body)),
	}
}

func TestHooks(t *testing.T) {
	var events []string
	var traces []string
	doer := doerFunc(func(request *http.Request) (*http.Response, error) {
		traces = append(traces, request.Header.Get("X-Trace"))
		if len(traces) == 1 {
			return answer(503, http.Header{"Retry-After-Ms": {"1"}}, "{}"), nil
		}
		return answer(200, http.Header{}, "{}"), nil
	})
	gp, err := growpanel.New("k.k", growpanel.WithBaseURL("https://api.example/gp"), growpanel.WithHTTPClient(doer),
		growpanel.WithHooks(growpanel.Hooks{
			BeforeRequest: func(_ context.Context, e growpanel.RequestEvent) error {
				e.Headers.Set("X-Trace", fmt.Sprint("t", e.Attempt))
				events = append(events, e.Method+" "+e.URL+e.Headers.Get("Authorization"))
				return nil
			},
			AfterResponse: func(_ context.Context, e growpanel.ResponseEvent) {
				events = append(events, fmt.Sprint("answer ", e.Status))
			},
			OnRetry: func(_ context.Context, e growpanel.RetryEvent) {
				events = append(events, fmt.Sprint("retry after ", e.Wait, ": ", e.Err.Status))
			},
		}))
	if err != nil {
		t.Fatal(err)
	}
	if _, err := gp.Plans.List(context.Background()); err != nil {
		t.Fatal(err)
	}
	want := []string{
		"GET https://api.example/gp/plans", "answer 503", "retry after 1ms: 503",
		"GET https://api.example/gp/plans", "answer 200",
	}
	if !equal(events, want) {
		t.Error(events)
	}
	if !equal(traces, []string{"t1", "t2"}) {
		t.Errorf("the headers that the hook added arrived as %v", traces)
	}
}

func TestWhatAHookReturnsEndsTheCall(t *testing.T) {
	trouble := errors.New("the budget is spent")
	gp, requests := echo(t, growpanel.WithHooks(growpanel.Hooks{
		BeforeRequest: func(context.Context, growpanel.RequestEvent) error { return trouble },
	}))
	if _, err := gp.Plans.List(context.Background()); err != trouble {
		t.Errorf("got %v", err)
	}
	if _, err := gp.Client.GetPlans(context.Background()); err != trouble {
		t.Errorf("got %v", err)
	}
	if len(*requests) > 0 {
		t.Error("something was sent")
	}
}

func TestMoneyIsExact(t *testing.T) {
	const beyondFloats = 9007199254740993
	doer := doerFunc(func(*http.Request) (*http.Response, error) {
		body := fmt.Sprintf(`{"summary":{"mrr_current":%d},"currency":"jpy"}`, beyondFloats)
		return answer(200, http.Header{}, body), nil
	})
	gp, err := growpanel.New("k.k", growpanel.WithHTTPClient(doer))
	if err != nil {
		t.Fatal(err)
	}
	summary, err := gp.Reports.GetSummary(context.Background(), nil)
	if err != nil || *summary.Summary.MrrCurrent != beyondFloats {
		t.Errorf("%v %+v", err, summary)
	}
}

func TestAnotherShapeIsNamed(t *testing.T) {
	doer := doerFunc(func(*http.Request) (*http.Response, error) {
		return answer(200, http.Header{}, `{"summary":[]}`), nil
	})
	gp, err := growpanel.New("k.k", growpanel.WithHTTPClient(doer))
	if err != nil {
		t.Fatal(err)
	}
	_, err = gp.Reports.GetSummary(context.Background(), nil)
	var failed *growpanel.Error
	if !errors.As(err, &failed) || !growpanel.IsInvalidResponse(err) || failed.Attempts != 1 ||
		!strings.Contains(err.Error(), "another shape") || string(failed.Body) != `{"summary":[]}` {
		t.Errorf("got %v", err)
	}
}
