package ingest_test

import (
	"bytes"
	"context"
	"fmt"
	"io"
	"net/http"
	"runtime"
	"testing"

	growpanel "github.com/growpanel/growpanel-sdk-go"
	"github.com/growpanel/growpanel-sdk-go/ingest"
)

// The API takes its time while the source would give millions of rows: no more than a few batches are read ahead, and
// memory does not grow with what has been pushed.
func TestMemoryStaysTheSame(t *testing.T) {
	const batch, lanes, rows = 100, 2, 20_000
	w := open(t, nil)
	var taken, read, ahead int
	var early, late runtime.MemStats
	w.wire = func(s sent, _ func() (*http.Response, error), count int) (*http.Response, error) {
		w.mutex.Lock()
		defer w.mutex.Unlock()
		w.requests = nil // the test's own notes are no memory of the run
		taken += len(s.rows)
		ahead = max(ahead, read-taken)
		switch count {
		case 50:
			runtime.GC()
			runtime.ReadMemStats(&early)
		case rows/batch - 50:
			runtime.GC()
			runtime.ReadMemStats(&late)
		}
		answer := bytes.NewBufferString(`{"result":[`)
		for i := range s.rows {
			if i > 0 {
				answer.WriteByte(',')
			}
			answer.WriteString(`{"export_status":"success"}`)
		}
		answer.WriteString(`]}`)
		return &http.Response{StatusCode: 200, Status: "200 OK", Header: http.Header{}, Body: io.NopCloser(answer)}, nil
	}
	source := func(yield func(growpanel.InvoiceInput) bool) {
		for i := range rows {
			w.mutex.Lock()
			read++
			w.mutex.Unlock()
			if !yield(invoice(fmt.Sprint("inv", i), fmt.Sprint("cus", i%997), "2024-01-01")) {
				return
			}
		}
	}
	result, err := ingest.Run(context.Background(), w.gp,
		ingest.Input{DataSource: w.source, Invoices: ingest.FromSeq(source)},
		ingest.WithBatchSize(batch), ingest.WithConcurrency(lanes))
	if err != nil {
		t.Fatal(err)
	}
	assertEqual(t, "stored", result.Invoices.Stored, rows)
	if most := batch * lanes * 4; ahead > most {
		t.Errorf("%d rows were read ahead of the API, at most %d should be", ahead, most)
	}
	if early.HeapAlloc == 0 || late.HeapAlloc > early.HeapAlloc+(2<<20) {
		t.Errorf("%d KB in use at first, %d KB at last", early.HeapAlloc>>10, late.HeapAlloc>>10)
	}
}
