package growpanel_test

import (
	"context"
	"io"
	"net/http"
	"net/http/httptest"
	"runtime"
	"testing"
	"time"

	growpanel "github.com/growpanel/growpanel-sdk-go"
)

// Whatever a call comes to, it leaves no goroutine and no connection behind.
func TestCallsLeaveNothingBehind(t *testing.T) {
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		switch r.URL.Path {
		case "/plans":
			<-r.Context().Done()
		case "/profile":
			w.WriteHeader(http.StatusNotFound)
		default:
			_, _ = io.WriteString(w, "{}")
		}
	}))
	defer server.Close()
	wire := &http.Transport{}
	gp, err := growpanel.New("k.k", growpanel.WithBaseURL(server.URL), growpanel.WithMaxRetries(0),
		growpanel.WithHTTPClient(&http.Client{Transport: wire}))
	if err != nil {
		t.Fatal(err)
	}
	ctx := context.Background()
	before := runtime.NumGoroutine()
	for range 50 {
		if _, err := gp.Plans.List(ctx, growpanel.WithTimeout(time.Millisecond)); !growpanel.IsTimeout(err) {
			t.Fatal(err)
		}
		if _, err := gp.Profile.Get(ctx); !growpanel.IsNotFound(err) {
			t.Fatal(err)
		}
		if _, err := gp.Client.GetReportsSummary(ctx, nil); err != nil {
			t.Fatal(err)
		}
		body, err := gp.Stream(ctx, "GET", "/exports/customers.csv", nil)
		if err != nil {
			t.Fatal(err)
		}
		_ = body.Close()
	}
	wire.CloseIdleConnections()
	server.CloseClientConnections()
	deadline := time.Now().Add(5 * time.Second)
	for runtime.NumGoroutine() > before+5 {
		if time.Now().After(deadline) {
			t.Fatalf("%d goroutines before, %d after", before, runtime.NumGoroutine())
		}
		runtime.Gosched()
	}
}
