package ingest_test

// How fast invoices go into the sandbox, held against a bare loop of net/http with the same rows: 100,000, or as many
// as BENCH_INVOICES says. And how much memory 100,000 and 1,000,000 take, into a server that only acknowledges them.

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"os"
	"os/exec"
	"runtime"
	"strconv"
	"testing"
	"time"

	growpanel "github.com/growpanel/growpanel-sdk-go"
	"github.com/growpanel/growpanel-sdk-go/ingest"
	"github.com/growpanel/growpanel-sdk-go/internal/process"
)

const (
	benchVariable = "GROWPANEL_INGEST_BENCH"
	perCustomer   = 20
	perCall       = 500
)

func benchInvoices() int {
	if count, err := strconv.Atoi(os.Getenv("BENCH_INVOICES")); err == nil {
		return count
	}
	return 100_000
}

// benchInvoice is the first invoice of every customer, then the second of every customer.
func benchInvoice(i, all int) growpanel.InvoiceInput {
	customers := all / perCustomer
	month := time.Date(2023, time.Month(1+i/customers), 1, 0, 0, 0, 0, time.UTC).Format(time.DateOnly)
	row := invoice(fmt.Sprint("inv_", i), fmt.Sprint("cus_", i%customers), month)
	row.Amount = int64(1000 + i%7*100)
	return row
}

func times[T any](count int, row func(int) T) func(func(T) bool) {
	return func(yield func(T) bool) {
		for i := range count {
			if !yield(row(i)) {
				return
			}
		}
	}
}

type measured struct {
	Seconds   float64
	Megabytes float64
}

// measureAsChild pushes into a fresh server; memory is all that this process has ever taken from the system.
func measureAsChild(how string) (measured, error) {
	start := func() (*process.Server, error) { return process.Sandbox("--memory", "--now", "2026-01-01") }
	if how == "acknowledged" {
		start = process.AcknowledgingServer
	}
	server, err := start()
	if err != nil {
		return measured{}, err
	}
	defer server.Stop()
	gp, err := growpanel.New(server.APIKey, growpanel.WithBaseURL(server.URL), growpanel.WithTimeout(0))
	if err != nil {
		return measured{}, err
	}
	ctx, all := context.Background(), benchInvoices()
	source := "ds_1"
	if how != "acknowledged" {
		created, err := gp.Data.Sources.Create(ctx, growpanel.DataSourceInput{Name: "bench", Type: "api"})
		if err != nil {
			return measured{}, err
		}
		source = *created.Id
	}
	if _, err := ingest.Run(ctx, gp, ingest.Input{
		DataSource: source,
		Customers: ingest.FromSeq(times(all/perCustomer, func(i int) growpanel.CustomerInput {
			return customer(fmt.Sprint("cus_", i))
		})),
		Plans: ingest.FromSlice([]growpanel.PlanInput{plan("pro")}),
	}); err != nil {
		return measured{}, err
	}
	begun := time.Now()
	if how == "bare" {
		err = pushBare(server, source, all)
	} else {
		var result *ingest.Result
		result, err = ingest.Run(ctx, gp, ingest.Input{
			DataSource: source,
			Invoices:   ingest.FromSeq(times(all, func(i int) growpanel.InvoiceInput { return benchInvoice(i, all) })),
		}, ingest.WithBatchSize(perCall))
		if err == nil && result.Invoices.Stored != all {
			err = fmt.Errorf("%d of %d were stored", result.Invoices.Stored, all)
		}
	}
	var memory runtime.MemStats
	runtime.ReadMemStats(&memory)
	return measured{time.Since(begun).Seconds(), float64(memory.Sys) / (1 << 20)}, err
}

func pushBare(server *process.Server, source string, all int) error {
	for from := 0; from < all; from += perCall {
		rows := make([]growpanel.InvoiceInput, min(perCall, all-from))
		for i := range rows {
			rows[i] = benchInvoice(from+i, all)
			rows[i].DataSource = source
		}
		body, err := json.Marshal(rows)
		if err != nil {
			return err
		}
		request, err := http.NewRequest("POST", server.URL+"/data/invoices", bytes.NewReader(body))
		if err != nil {
			return err
		}
		request.Header.Set("Authorization", "Bearer "+server.APIKey)
		request.Header.Set("Content-Type", "application/json")
		response, err := http.DefaultClient.Do(request)
		if err != nil {
			return err
		}
		var results growpanel.ImportResults
		err = json.NewDecoder(response.Body).Decode(&results)
		_, _ = io.Copy(io.Discard, response.Body)
		_ = response.Body.Close()
		if err != nil || response.StatusCode != http.StatusOK {
			return fmt.Errorf("status %d: %w", response.StatusCode, err)
		}
	}
	return nil
}

// apart measures in a process of its own, so that none warms up or fills the memory of another.
func apart(b *testing.B, how string, invoices int) (result measured) {
	b.Helper()
	child := exec.Command(os.Args[0])
	child.Env = append(os.Environ(), benchVariable+"="+how, "BENCH_INVOICES="+strconv.Itoa(invoices))
	child.Stderr = os.Stderr
	output, err := child.Output()
	if err == nil {
		err = json.Unmarshal(output, &result)
	}
	if err != nil {
		b.Fatal(how, ": ", err)
	}
	return result
}

func BenchmarkInvoices(b *testing.B) {
	count := benchInvoices()
	for b.Loop() {
		bare, own := apart(b, "bare", count), apart(b, "ingest", count)
		b.ReportMetric(0, "ns/op") // both together say nothing
		b.ReportMetric(float64(count)/bare.Seconds, "rows/s-net/http")
		b.ReportMetric(float64(count)/own.Seconds, "rows/s")
		b.ReportMetric(bare.Seconds/own.Seconds, "ratio")
		b.ReportMetric(bare.Megabytes, "MiB-net/http")
		b.ReportMetric(own.Megabytes, "MiB")
	}
}

func BenchmarkMemory(b *testing.B) {
	for b.Loop() {
		few, many := apart(b, "acknowledged", 100_000), apart(b, "acknowledged", 1_000_000)
		b.ReportMetric(0, "ns/op")
		b.ReportMetric(1e6/many.Seconds, "rows/s")
		b.ReportMetric(few.Megabytes, "MiB-100k")
		b.ReportMetric(many.Megabytes, "MiB")
	}
}
