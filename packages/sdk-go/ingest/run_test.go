package ingest_test

// What a run sends, in which order, and what it answers.

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"iter"
	"net/http"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	growpanel "github.com/growpanel/growpanel-sdk-go"
	"github.com/growpanel/growpanel-sdk-go/ingest"
)

func TestOrderOfKinds(t *testing.T) {
	w := open(t, nil)
	result := w.push(year(30).input(w), ingest.WithBatchSize(20))
	rank := map[ingest.Resource]int{ingest.Customers: 0, ingest.Plans: 1, ingest.Invoices: 2}
	requests := w.sent()
	if !slices.IsSortedFunc(requests, func(a, b sent) int { return cmp.Compare(rank[a.resource], rank[b.resource]) }) {
		t.Error("the kinds are mixed")
	}
	for _, request := range requests {
		if len(request.rows) > 20 {
			t.Errorf("a request has %d rows", len(request.rows))
		}
	}
	assertEqual(t, "customers", result.Customers, ingest.Counts{Read: 30, Stored: 30})
	assertEqual(t, "invoices", result.Invoices, ingest.Counts{Read: 360, Stored: 360})
	assertEqual(t, "problems", len(result.Problems)+result.MoreProblems+len(result.Warnings), 0)
	assertEqual(t, "requests", result.Requests, len(requests))
}

func TestEverySourceLeavesTheSame(t *testing.T) {
	t.Parallel()
	rows := year(12)
	channel := make(chan growpanel.InvoiceInput)
	go func() {
		defer close(channel)
		for _, row := range rows.invoices {
			channel <- row
		}
	}()
	var states []string
	for _, invoices := range []ingest.Rows[growpanel.InvoiceInput]{
		ingest.FromSlice(rows.invoices),
		ingest.FromSeq(slices.Values(rows.invoices)),
		ingest.FromSeq2(ingest.FromSlice(rows.invoices).All(context.Background())),
		ingest.FromChan(channel),
	} {
		w := open(t, nil)
		input := rows.input(w)
		input.Invoices = invoices
		result := w.push(input, ingest.WithBatchSize(25))
		assertEqual(t, "stored", result.Invoices.Stored, 144)
		states = append(states, w.state())
	}
	if len(slices.Compact(states)) != 1 {
		t.Error("the states differ")
	}
}

func TestSliceOfInvoicesIsPushedByDate(t *testing.T) {
	w := open(t, nil)
	var rows []int
	result := w.push(ingest.Input{
		DataSource: w.source,
		Customers:  ingest.FromSlice([]growpanel.CustomerInput{customer("a")}),
		Plans:      ingest.FromSlice([]growpanel.PlanInput{plan("pro")}),
		Invoices: ingest.FromSlice([]growpanel.InvoiceInput{
			invoice("late", "a", "2024-03-01"),
			invoice("second", "a", "2024-02-01"),
			invoice("third", "a", "2024-02-01"),
			invoice("late", "a", "2024-01-15"),
			invoice("first", "a", "2024-01-01T10:00:00+02:00"),
		}),
	}, ingest.WithOnRow(func(outcome ingest.Outcome) error {
		if outcome.Resource == ingest.Invoices {
			rows = append(rows, outcome.Row)
		}
		return nil
	}))
	assertEqual(t, "ids", w.sentIDs(ingest.Invoices), []string{"first", "second", "third", "late", "late"})
	assertEqual(t, "row numbers", rows, []int{5, 2, 3, 1, 4})
	assertEqual(t, "warnings", result.Warnings, []ingest.Warning{
		{Kind: ingest.DuplicateID, Resource: ingest.Invoices, Count: 1, Examples: []ingest.WarningExample{{4, "late", 1}}},
		{Kind: ingest.OutOfOrder, Resource: ingest.Invoices, Count: 1, Examples: []ingest.WarningExample{{4, "late", 0}}},
	})
}

func TestStreamKeepsItsOrder(t *testing.T) {
	w := open(t, nil)
	result := w.push(ingest.Input{
		DataSource: w.source,
		Customers:  ingest.FromSlice([]growpanel.CustomerInput{customer("a")}),
		Plans:      ingest.FromSlice([]growpanel.PlanInput{plan("pro")}),
		Invoices: ingest.FromSeq(slices.Values([]growpanel.InvoiceInput{
			invoice("i0", "a", "2024-02-01"), invoice("i1", "a", "2024-01-01"), invoice("i2", "a", "2031-03-01"),
		})),
	})
	assertEqual(t, "ids", w.sentIDs(ingest.Invoices), []string{"i0", "i1", "i2"})
	assertEqual(t, "stored", result.Invoices.Stored, 3)
	assertEqual(t, "warnings", result.Warnings, []ingest.Warning{
		{Kind: ingest.OutOfOrder, Resource: ingest.Invoices, Count: 1, Examples: []ingest.WarningExample{{2, "i1", 0}}},
		{Kind: ingest.FutureDate, Resource: ingest.Invoices, Count: 1, Examples: []ingest.WarningExample{{3, "i2", 0}}},
	})
}

func TestInvoicesOfACustomerNeverOvertakeEachOther(t *testing.T) {
	var mutex sync.Mutex
	moved := sync.NewCond(&mutex)
	arrivals := map[string][]string{}
	var inFlight, held, answered int
	// Every second request waits until another one is answered, or there is none to wait for.
	w := open(t, func(request sent, forward func() (*http.Response, error), count int) (*http.Response, error) {
		mutex.Lock()
		inFlight++
		if count%2 == 0 {
			held++
			moved.Broadcast()
			for before := answered; answered == before && inFlight > held; {
				moved.Wait()
			}
			held--
		}
		for _, row := range request.rows {
			if id, is := row["customer_id"].(string); is {
				arrivals[id] = append(arrivals[id], row["id"].(string))
			}
		}
		mutex.Unlock()
		defer func() {
			mutex.Lock()
			defer mutex.Unlock()
			inFlight--
			answered++
			moved.Broadcast()
		}()
		return forward()
	})
	rows := year(16)
	w.push(rows.input(w), ingest.WithBatchSize(7), ingest.WithConcurrency(8))
	want := map[string][]string{}
	for _, row := range rows.invoices {
		want[row.CustomerId] = append(want[row.CustomerId], row.Id)
	}
	assertEqual(t, "arrivals", arrivals, want)
}

func TestLaterOfTwoRowsWithOneIDCounts(t *testing.T) {
	w := open(t, nil)
	var rows billing
	rows.plans = []growpanel.PlanInput{plan("pro")}
	// The same id under each customer in turn: they sit in different lanes.
	for i := range 20 {
		rows.customers = append(rows.customers, customer(fmt.Sprintf("c%d", i)))
		rows.invoices = append(rows.invoices, invoice("same", rows.customers[i].Id, "2024-02-01"))
	}
	result := w.push(rows.input(w), ingest.WithBatchSize(3))
	assertEqual(t, "duplicates", result.Warnings[0].Count, 19)
	assertEqual(t, "examples", len(result.Warnings[0].Examples), 10)
	if state := w.state(); strings.Count(state, `"id": "same"`) != 1 || !strings.Contains(state, `"customer_id": "c19"`) {
		t.Error(state)
	}
}

func TestInvalidRowsAreKeptOut(t *testing.T) {
	w := open(t, nil)
	large, money, day := invoice("large", "a", "2024-01-01"), invoice("money", "a", "2024-01-01"), invoice("day", "a", "2024-02-30")
	large.Amount = 1 << 53
	money.Currency = "xyz"
	var outcomes []string
	result := w.push(ingest.Input{
		DataSource: w.source,
		Customers:  ingest.FromSlice([]growpanel.CustomerInput{customer("a")}),
		Plans:      ingest.FromSlice([]growpanel.PlanInput{plan("pro")}),
		Invoices:   ingest.FromSlice([]growpanel.InvoiceInput{invoice("good", "a", "2024-01-01"), large, money, day}),
	}, ingest.WithKeepProblems(2), ingest.WithOnRow(func(outcome ingest.Outcome) error {
		outcomes = append(outcomes, outcome.ID+" "+string(outcome.Status))
		return nil
	}))
	assertEqual(t, "invoices", result.Invoices, ingest.Counts{Read: 4, Stored: 1, Invalid: 3})
	assertEqual(t, "problems", result.Problems, []ingest.Outcome{
		{
			ingest.Invoices, 2, "large", ingest.Invalid, "amount",
			"must be a whole number of the currency's smallest unit (9900 for $99.00), got 9007199254740992",
		},
		{ingest.Invoices, 3, "money", ingest.Invalid, "currency", "must be a currency of ISO 4217, got 'xyz'"},
	})
	assertEqual(t, "more problems", result.MoreProblems, 1)
	slices.Sort(outcomes)
	assertEqual(t, "outcomes", outcomes,
		[]string{"a stored", "day invalid", "good stored", "large invalid", "money invalid", "pro stored"})
}

// One good row stays in its lane while bad ones pass: it must be sent before what is remembered of it is given up.
func TestManyInvalidRowsDoNotPushAGoodOneOut(t *testing.T) {
	w := open(t, nil)
	rows := []growpanel.CustomerInput{customer("good")}
	for i := range 5000 {
		rows = append(rows, growpanel.CustomerInput{Id: fmt.Sprint("bad", i)})
	}
	result := w.push(ingest.Input{DataSource: w.source, Customers: ingest.FromSlice(rows)},
		ingest.WithBatchSize(10), ingest.WithCheckpoint(&inMemory{}))
	assertEqual(t, "customers", result.Customers, ingest.Counts{Read: 5001, Stored: 1, Invalid: 5000})
}

func TestStopAtTheFirstBadRow(t *testing.T) {
	w := open(t, nil)
	bad := customer("b")
	bad.Country = growpanel.Ptr("Denmark")
	result, err := ingest.Run(context.Background(), w.gp, ingest.Input{
		DataSource: w.source,
		Customers:  ingest.FromSlice([]growpanel.CustomerInput{customer("a"), bad, customer("c")}),
		Plans:      ingest.FromSlice([]growpanel.PlanInput{plan("pro")}),
	}, ingest.WithOnInvalid(ingest.Stop))
	assertStopped(t, err, ingest.CauseRow, ingest.Customers, 2,
		"ingest: stopped at customers, row 2: country: must be two letters of ISO 3166, got 'Denmark'")
	assertEqual(t, "customers", result.Customers, ingest.Counts{Read: 2, Stored: 1, Invalid: 1})
	assertEqual(t, "plans", result.Plans, ingest.Counts{})
	assertEqual(t, "ids", w.sentIDs(ingest.Customers), []string{"a"})
}

// assertStopped checks an error of a run; row 0 and no message stand for any.
func assertStopped(
	t testing.TB, err error, cause ingest.Cause, resource ingest.Resource, row int, message string,
) *ingest.Error {
	t.Helper()
	var stopped *ingest.Error
	if !errors.As(err, &stopped) {
		t.Fatalf("got %v", err)
	}
	if stopped.Cause != cause || stopped.Resource != resource || (row > 0 && stopped.Row != row) ||
		!strings.Contains(err.Error(), message) {
		t.Errorf("%s at %s, row %d: %v", stopped.Cause, stopped.Resource, stopped.Row, err)
	}
	return stopped
}

func TestProgress(t *testing.T) {
	w := open(t, nil)
	clock := newQuickClock()
	clock.step = 20 * time.Millisecond
	var events []ingest.Progress
	rows := year(10)
	input := rows.input(w)
	input.Invoices = input.Invoices.WithTotal(120)
	_, err := ingest.RunAt(context.Background(), w.gp, clock, input, ingest.WithBatchSize(10),
		ingest.WithConcurrency(1), ingest.WithProgress(func(p ingest.Progress) { events = append(events, p) }))
	if err != nil {
		t.Fatal(err)
	}
	last := events[len(events)-1]
	if last.Resource != ingest.Invoices || last.Read != 120 || last.Sent != 120 || last.Stored != 120 ||
		last.Total != 120 || last.Rate <= 0 || last.TimeLeft != 0 {
		t.Errorf("the last event is %+v", last)
	}
	if len(events) < 5 || len(events) > 20 {
		t.Errorf("%d events", len(events))
	}
	middle := events[len(events)-2]
	if left := float64(120-middle.Stored) / middle.Rate; middle.Stored == 0 || (middle.TimeLeft.Seconds()-left)/left > 0.01 {
		t.Errorf("%s left at %+v", middle.TimeLeft, middle)
	}
}

func TestErrorOfTheCallersFunctionEndsTheRun(t *testing.T) {
	w := open(t, nil)
	mine := errors.New("mine")
	result, err := ingest.Run(context.Background(), w.gp, ingest.Input{
		DataSource: w.source, Customers: ingest.FromSlice([]growpanel.CustomerInput{customer("a")}),
	}, ingest.WithOnRow(func(ingest.Outcome) error { return mine }))
	assertStopped(t, err, ingest.CauseCallback, ingest.Customers, 1, "mine")
	if !errors.Is(err, mine) || result.Customers.Stored != 1 {
		t.Error(err, result)
	}
}

func TestOptionsThatMakeNoSense(t *testing.T) {
	w := open(t, nil)
	for message, option := range map[string]ingest.Option{
		"the batch size must be from 1 to 10000, got 0": ingest.WithBatchSize(0),
		"the concurrency must be from 1 to 8, got 9":    ingest.WithConcurrency(9),
		"the rate limit must be 0 or more, got -2":      ingest.WithRateLimit(-2),
		"the retries must be from 0 to 100, got -1":     ingest.WithMaxRetries(-1),
		`OnInvalid must be "collect" or "stop"`:         ingest.WithOnInvalid("ignore"),
	} {
		_, err := ingest.Run(context.Background(), w.gp, year(1).input(w), option)
		assertStopped(t, err, ingest.CauseOptions, "", 0, message)
	}
	_, err := ingest.Run(context.Background(), w.gp, ingest.Input{})
	assertStopped(t, err, ingest.CauseOptions, "", 0, "DataSource must be the id of a data source")
	_, err = ingest.Run(context.Background(), nil, year(1).input(w))
	assertStopped(t, err, ingest.CauseOptions, "", 0, "a client is needed")
	assertEqual(t, "requests", len(w.sent()), 0)
}

func TestSourceThatFailsMidway(t *testing.T) {
	w := open(t, nil)
	broken := errors.New("the database is gone")
	closed := false
	result, err := ingest.Run(context.Background(), w.gp, ingest.Input{
		DataSource: w.source,
		Customers: ingest.FromSeq2(iter.Seq2[growpanel.CustomerInput, error](
			func(yield func(growpanel.CustomerInput, error) bool) {
				defer func() { closed = true }()
				for _, row := range year(25).customers {
					if !yield(row, nil) {
						return
					}
				}
				yield(growpanel.CustomerInput{}, &ingest.RowError{ID: "odd", Field: "name", Reason: "can't be read"})
				yield(growpanel.CustomerInput{}, broken)
			})),
	}, ingest.WithBatchSize(10))
	assertStopped(t, err, ingest.CauseSource, ingest.Customers, 27, "the database is gone")
	if !errors.Is(err, broken) || !closed {
		t.Error(err, closed)
	}
	assertEqual(t, "customers", result.Customers, ingest.Counts{Read: 26, Stored: 25, Invalid: 1})
	assertEqual(t, "problems", result.Problems, []ingest.Outcome{
		{ingest.Customers, 26, "odd", ingest.Invalid, "name", "can't be read"},
	})
}
