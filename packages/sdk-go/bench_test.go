package growpanel_test

// What a call costs over the same call with net/http alone: request, answer, JSON into the same type.

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"slices"
	"testing"
	"time"

	growpanel "github.com/growpanel/growpanel-sdk-go"
	gen "github.com/growpanel/growpanel-sdk-go/generated"
)

const summaryAnswer = `{"summary":{"mrr_current":9900,"mrr_30":0,"mrr_60":4900,"mrr_180":9900,"arr_current":118800,` +
	`"subscribers_current":1,"arpa_current":9900,"mrr_percentage_change_30":null},"currency":"usd"}`

// canned answers without a network, so that what is left is the client's own work.
type canned struct{}

func (canned) RoundTrip(request *http.Request) (*http.Response, error) {
	return &http.Response{
		Status: "200 OK", StatusCode: 200, Proto: "HTTP/1.1", ProtoMajor: 1, ProtoMinor: 1,
		Header:        http.Header{"Content-Type": {"application/json"}},
		Body:          io.NopCloser(bytes.NewReader([]byte(summaryAnswer))),
		ContentLength: int64(len(summaryAnswer)), Request: request,
	}, nil
}

func bareCall(client *http.Client, address string) error {
	request, err := http.NewRequestWithContext(context.Background(), "GET", address+"/reports/summary?date=20240815", nil)
	if err != nil {
		return err
	}
	request.Header.Set("Authorization", "Bearer k.k")
	request.Header.Set("Accept", "application/json")
	response, err := client.Do(request)
	if err != nil {
		return err
	}
	defer func() { _ = response.Body.Close() }()
	body, err := io.ReadAll(response.Body)
	if err != nil {
		return err
	}
	var report growpanel.SummaryReport
	return json.Unmarshal(body, &report)
}

func BenchmarkCall(b *testing.B) {
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Type", "application/json")
		_, _ = io.WriteString(w, summaryAnswer)
	}))
	defer server.Close()
	for _, place := range []struct {
		name, address string
		client        *http.Client
	}{
		{"without network", "http://api.example", &http.Client{Transport: canned{}}},
		{"loopback", server.URL, &http.Client{Transport: &http.Transport{}}},
	} {
		gp, err := growpanel.New("k.k", growpanel.WithBaseURL(place.address), growpanel.WithHTTPClient(place.client))
		if err != nil {
			b.Fatal(err)
		}
		ctx := context.Background()
		date := growpanel.Ptr("20240815")
		for _, way := range []struct {
			name string
			call func() error
		}{
			{"groups", func() error {
				_, err := gp.Reports.GetSummary(ctx, &growpanel.ReportParams{Date: *date})
				return err
			}},
			{"with responses", func() error {
				_, err := gp.WithResponses.GetReportsSummaryWithResponse(ctx, &gen.GetReportsSummaryParams{Date: date})
				return err
			}},
		} {
			b.Run(fmt.Sprintf("%s/%s", place.name, way.name), func(b *testing.B) {
				compare(b, way.call, func() error { return bareCall(place.client, place.address) })
			})
		}
	}
}

// compare makes both calls in turn, so that a busy machine slows both, and reports the medians.
func compare(b *testing.B, call, bare func() error) {
	var own, others []float64
	timed := func(call func() error) float64 {
		started := time.Now()
		if err := call(); err != nil {
			b.Fatal(err)
		}
		return float64(time.Since(started).Nanoseconds())
	}
	for b.Loop() {
		own = append(own, timed(call))
		others = append(others, timed(bare))
	}
	slices.Sort(own)
	slices.Sort(others)
	mine, theirs := own[len(own)/2], others[len(others)/2]
	b.ReportMetric(0, "ns/op") // both calls together say nothing
	b.ReportMetric(theirs/1000, "µs-net/http")
	b.ReportMetric((mine-theirs)/1000, "µs-over")
	b.ReportMetric(mine/theirs, "ratio")
}
