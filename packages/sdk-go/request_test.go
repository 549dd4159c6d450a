package growpanel_test

// Requests by path, queries and streams.

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	growpanel "github.com/growpanel/growpanel-sdk-go"
)

func TestRequestRefusesPathsThatLeadElsewhere(t *testing.T) {
	gp, requests := echo(t)
	for _, path := range []string{
		"reports/mrr", "//evil.example/x", `/\evil.example`, "/a/../b", "/a/%2e%2E/b", "/a?b=1", "/a#b", "",
		"/customers/{id}",
	} {
		if err := gp.Request(context.Background(), "GET", path, nil, nil); !growpanel.IsArgument(err) {
			t.Errorf("%q: %v", path, err)
		}
	}
	if err := gp.Request(context.Background(), "GET /", "/plans", nil, nil); !growpanel.IsArgument(err) {
		t.Error(err)
	}
	misspelled := &growpanel.Request{Path: map[string]string{"Id": "c"}}
	if err := gp.Request(context.Background(), "GET", "/customers/{id}", misspelled, nil); !growpanel.IsArgument(err) {
		t.Error(err)
	}
	if len(*requests) > 0 {
		t.Error("something was sent")
	}
}

func TestNilIsRefusedOrMeansNothing(t *testing.T) {
	gp, requests := echo(t, nil)
	ctx := context.Background()
	var none context.Context
	var noHTTP *http.Client
	for what, err := range map[string]error{
		"no context":          second(gp.Plans.List(none)),
		"no body":             second(gp.Data.Customers.Create(ctx, nil)),
		"a nil list":          second(gp.Data.Customers.Create(ctx, growpanel.CustomerInputs(nil))),
		"an answer by value":  gp.Request(ctx, "GET", "/plans", nil, struct{}{}),
		"a header with lines": second(gp.Plans.List(ctx, growpanel.WithHeader("X", "a\r\nb"))),
	} {
		if !growpanel.IsArgument(err) {
			t.Errorf("%s: %v", what, err)
		}
	}
	if len(*requests) > 0 {
		t.Error("something was sent")
	}
	for what, err := range map[string]error{
		"no option":     second(gp.Plans.List(ctx, nil)),
		"no parameters": second(gp.Reports.GetMrr(ctx, nil)),
		"no answer":     gp.Request(ctx, "GET", "/plans", nil, nil),
		"no client":     second(gp.WithOptions(growpanel.WithHTTPClient(nil))),
		"a nil client":  second(gp.WithOptions(growpanel.WithHTTPClient(noHTTP))),
	} {
		if err != nil {
			t.Errorf("%s: %v", what, err)
		}
	}
	if text := fmt.Sprint(growpanel.Client{}); text != "growpanel.Client(not made by growpanel.New)" {
		t.Error(text)
	}
}

func second[T any](_ T, err error) error { return err }

func TestTheCauseOfACancellationIsKept(t *testing.T) {
	gp, _ := echo(t)
	reason := errors.New("the user left")
	ctx, cancel := context.WithCancelCause(context.Background())
	cancel(reason)
	_, err := gp.Plans.List(ctx)
	if !growpanel.IsCanceled(err) || !errors.Is(err, context.Canceled) || !errors.Is(err, reason) {
		t.Error(err)
	}
	if want := "growpanel: the call was ended: context canceled: the user left"; err.Error() != want {
		t.Errorf("got %q, expected %q", err, want)
	}
}

func TestQueryValues(t *testing.T) {
	type named string
	gp, requests := echo(t)
	day := time.Date(2024, 8, 15, 23, 0, 0, 0, time.FixedZone("", -7200))
	for _, c := range []struct {
		value any
		want  string
	}{
		{"a b+c", "a%20b%2Bc"}, {50, "50"}, {int64(1 << 40), "1099511627776"}, {1e6, "1000000"}, {0.5, "0.5"},
		{true, "true"}, {[]string{"a", "b"}, "a%20b"}, {[]any{1, "x", true}, "1%20x%20true"}, {[]int{1, 2}, "1%202"},
		{day, "20240816"}, {named("x"), "x"}, {growpanel.Ptr(3), "3"}, {growpanel.Not("us"), "~us"},
		{growpanel.Days(day, day), "20240816-20240816"},
	} {
		request := &growpanel.Request{Query: map[string]any{"v": c.value, "none": nil, "nilPointer": (*int)(nil)}}
		if err := gp.Request(context.Background(), "get", "/plans", request, nil); err != nil {
			t.Fatal(err)
		}
		if got := (*requests)[len(*requests)-1].URL.RawQuery; got != "v="+c.want {
			t.Errorf("%v became %s, expected v=%s", c.value, got, c.want)
		}
	}
	for _, value := range []any{struct{}{}, map[string]int{}, func() {}, []any{struct{}{}}} {
		request := &growpanel.Request{Query: map[string]any{"v": value}}
		if err := gp.Request(context.Background(), "GET", "/plans", request, nil); !growpanel.IsArgument(err) {
			t.Errorf("%T: %v", value, err)
		}
	}
}

func TestFilters(t *testing.T) {
	gp, requests := echo(t)
	_, err := gp.Reports.GetRetention(context.Background(), &growpanel.ReportParams{
		Plan: []string{"pg_1", growpanel.Not("pg_2")}, Age: []string{growpanel.OlderThanMonths(12)},
		Region: []string{growpanel.AnyValue}, State: []string{growpanel.NoValue},
		Custom: map[string][]string{"industry": {"saas", "media"}, "custom_vip": {"yes"}},
		FixFx:  true, TrailingMonths: 3,
	})
	if err != nil {
		t.Fatal(err)
	}
	want := map[string]string{
		"plan": "pg_1 ~pg_2", "age": "12-", "region": "*", "state": "~", "custom_industry": "saas~~media",
		"custom_vip": "yes", "fix_fx": "true", "trailing_months": "3",
	}
	query := (*requests)[0].URL.Query()
	if len(query) != len(want) {
		t.Error(query)
	}
	for name, value := range want {
		if query.Get(name) != value {
			t.Errorf("%s is %q, expected %q", name, query.Get(name), value)
		}
	}
	if got := growpanel.AgeInMonths(0, 6); got != "0-6" {
		t.Error(got)
	}
}

func TestParametersThatAReportDoesNotTake(t *testing.T) {
	gp, requests := echo(t)
	_, err := gp.Reports.GetSummary(context.Background(), &growpanel.ReportParams{Interval: "month"})
	if !growpanel.IsArgument(err) || !strings.Contains(err.Error(), "GET /reports/summary takes no interval") {
		t.Errorf("got %v", err)
	}
	_, err = gp.Data.Customers.List(context.Background(), nil)
	if !growpanel.IsArgument(err) || !strings.Contains(err.Error(), "needs source") {
		t.Errorf("got %v", err)
	}
	var none growpanel.CustomerInputs
	for _, body := range []growpanel.CustomerInputOrList{nil, none} {
		if _, err := gp.Data.Customers.Create(context.Background(), body); !growpanel.IsArgument(err) {
			t.Errorf("got %v", err)
		}
	}
	if len(*requests) > 0 {
		t.Error("something was sent")
	}
}

func TestTextAnswers(t *testing.T) {
	gp := golden(t)
	ctx := context.Background()
	csv, err := gp.Exports.Customers(ctx, nil)
	if err != nil || !strings.Contains(csv, "cust_123") {
		t.Errorf("%v %q", err, csv)
	}
	var text string
	if err := gp.Request(ctx, "GET", "/exports/customers.csv", nil, &text); err != nil || text != csv {
		t.Errorf("%v %q", err, text)
	}
	flat, err := gp.WithResponses.GetExportsCustomersCsvWithResponse(ctx, nil)
	if err != nil || string(flat.Body) != csv {
		t.Errorf("%v %q", err, flat.Body)
	}
	body, err := gp.Stream(ctx, "GET", "/exports/customers.csv", nil)
	if err != nil {
		t.Fatal(err)
	}
	streamed, err := io.ReadAll(body)
	if closing := body.Close(); err != nil || closing != nil || string(streamed) != csv {
		t.Errorf("%v %v %q", err, closing, streamed)
	}
	if _, err := gp.Stream(ctx, "GET", "/exports/none.csv", nil); !growpanel.IsNotFound(err) {
		t.Errorf("got %v", err)
	}
}

func TestStreamComesInPieces(t *testing.T) {
	next := make(chan string)
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		for piece := range next {
			_, _ = io.WriteString(w, piece)
			w.(http.Flusher).Flush()
		}
		<-r.Context().Done()
	}))
	defer server.Close()
	gp, err := growpanel.New("k.k", growpanel.WithBaseURL(server.URL), growpanel.WithTimeout(time.Second))
	if err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithCancel(context.Background())
	go func() { next <- "first" }()
	body, err := gp.Stream(ctx, "GET", "/exports/customers.csv", nil)
	if err != nil {
		t.Fatal(err)
	}
	piece := make([]byte, 10)
	if n, err := body.Read(piece); err != nil || string(piece[:n]) != "first" {
		t.Fatalf("%v %q", err, piece[:n])
	}
	close(next)
	cancel()
	if _, err := body.Read(piece); !errors.Is(err, context.Canceled) {
		t.Errorf("got %v", err)
	}
	_ = body.Close()
}
