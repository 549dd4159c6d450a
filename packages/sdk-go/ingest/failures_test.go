package ingest_test

// What a run does when the API refuses, fails, is busy or is gone: no row is lost, and none is sent as another.

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"math/rand/v2"
	"net/http"
	"slices"
	"strings"
	"testing"
	"time"

	growpanel "github.com/growpanel/growpanel-sdk-go"
	"github.com/growpanel/growpanel-sdk-go/ingest"
)

var errLost = errors.New("connection reset")

func (s sent) hasAny(ids ...string) bool {
	return slices.ContainsFunc(s.ids(), func(id string) bool { return slices.Contains(ids, id) })
}

func TestFailingBatchIsSplit(t *testing.T) {
	t.Parallel()
	for _, status := range []int{400, 422, 500, 503} {
		bad := []string{"inv_2_1", "inv_7_0", "inv_7_1"}
		w := open(t, func(s sent, forward func() (*http.Response, error), _ int) (*http.Response, error) {
			if s.hasAny(bad...) {
				return refuse(status, "amount: cannot be taken")
			}
			return forward()
		})
		result := w.push(year(3).input(w))
		assertEqual(t, "invoices", result.Invoices, ingest.Counts{Read: 36, Stored: 33, Refused: 3})
		for _, problem := range result.Problems {
			if !slices.Contains(bad, problem.ID) || problem.Field != "amount" ||
				problem.Reason != fmt.Sprintf("cannot be taken (HTTP %d)", status) {
				t.Errorf("%+v", problem)
			}
		}
	}
}

func TestTooLargeRequestsAreHalved(t *testing.T) {
	t.Parallel()
	for what, wire := range map[string]wire{
		"413": func(s sent, forward func() (*http.Response, error), _ int) (*http.Response, error) {
			if len(s.rows) > 10 {
				return refuse(413, "Payload too large")
			}
			return forward()
		},
		"no answer in time": func(s sent, forward func() (*http.Response, error), _ int) (*http.Response, error) {
			if len(s.rows) > 10 {
				<-s.gaveUp
				return nil, context.DeadlineExceeded
			}
			return forward()
		},
	} {
		w := open(t, wire)
		var err error
		if w.gp, err = w.gp.WithOptions(growpanel.WithTimeout(200 * time.Millisecond)); err != nil {
			t.Fatal(err)
		}
		result := w.push(year(30).input(w), ingest.WithBatchSize(32), ingest.WithConcurrency(1), ingest.WithMaxRetries(0))
		assertEqual(t, what, result.Invoices.Stored, 360)
		for _, request := range w.sent() {
			if request.resource == ingest.Invoices && len(request.rows) > 10 {
				t.Errorf("%s: still %d rows", what, len(request.rows))
			}
		}
	}
}

func TestPassingFailureIsTriedAgain(t *testing.T) {
	failures := []int{500, 502, 503}
	w := open(t, func(_ sent, forward func() (*http.Response, error), count int) (*http.Response, error) {
		if count <= len(failures) {
			return refuse(failures[count-1], "not now")
		}
		return forward()
	})
	clock := newQuickClock()
	_, err := ingest.RunAt(context.Background(), w.gp, clock,
		ingest.Input{DataSource: w.source, Customers: ingest.FromSlice(year(5).customers)}, ingest.WithConcurrency(1))
	if err != nil {
		t.Fatal(err)
	}
	assertEqual(t, "requests", len(w.sent()), 4)
	assertEqual(t, "slept", clock.slept, []time.Duration{500 * time.Millisecond, time.Second, 2 * time.Second})
}

func TestRowThatAloneFailsIsSentOnceMore(t *testing.T) {
	failures := 5
	w := open(t, func(s sent, forward func() (*http.Response, error), _ int) (*http.Response, error) {
		if s.hasAny("cus_1") && failures > 0 {
			failures--
			return refuse(500, "oops")
		}
		return forward()
	})
	result := w.push(ingest.Input{DataSource: w.source, Customers: ingest.FromSlice(year(2).customers)},
		ingest.WithMaxRetries(1), ingest.WithConcurrency(1))
	assertEqual(t, "customers", result.Customers, ingest.Counts{Read: 2, Stored: 2})
}

// Whatever makes the API unusable ends the run soon, with nothing counted as refused.
func TestUnusableAPI(t *testing.T) {
	t.Parallel()
	answer := func(body string) wire {
		return func(sent, func() (*http.Response, error), int) (*http.Response, error) {
			return &http.Response{
				StatusCode: 200, Status: "200 OK", Header: http.Header{}, Body: io.NopCloser(bytes.NewBufferString(body)),
			}, nil
		}
	}
	status := func(status int, message string, headers ...string) wire {
		return func(sent, func() (*http.Response, error), int) (*http.Response, error) {
			return refuse(status, message, headers...)
		}
	}
	for what, c := range map[string]struct {
		wire     wire
		message  string
		is       func(error) bool
		requests int
	}{
		"down":              {status(503, "down"), "down", growpanel.IsServer, 120},
		"being moved":       {status(400, "being moved"), "being moved", growpanel.IsBadRequest, 80},
		"key refused":       {status(401, "not valid"), ": growpanel: not valid", growpanel.IsAuthentication, 4},
		"no permission":     {status(403, "read only"), "read only", growpanel.IsPermissionDenied, 4},
		"a wait of an hour": {status(429, "slow down", "Retry-After", "3600"), "slow down", growpanel.IsRateLimited, 4},
		"no connection": {func(sent, func() (*http.Response, error), int) (*http.Response, error) {
			return nil, errLost
		}, "connection reset", growpanel.IsConnection, 4 * 4},
		"other JSON": {answer(`{"success":true}`), "0 outcomes for", func(err error) bool { return err != nil }, 4},
		"no JSON":    {answer("<html>"), "check the base URL", growpanel.IsInvalidResponse, 4},
	} {
		w := open(t, c.wire)
		result, err := ingest.RunAt(context.Background(), w.gp, newQuickClock(), year(200).input(w), ingest.WithBatchSize(100))
		assertStopped(t, err, ingest.CauseAPI, ingest.Customers, 0, c.message)
		if !c.is(err) || len(w.sent()) > c.requests || result.Requests != len(w.sent()) {
			t.Errorf("%s: %v after %d requests", what, err, len(w.sent()))
		}
		assertAccounted(t, result)
		if result.Customers.Read == 0 || result.Customers.Unconfirmed != result.Customers.Read {
			t.Errorf("%s: %+v", what, result.Customers)
		}
	}
}

func TestKeyThatExpiresMidway(t *testing.T) {
	t.Parallel()
	w := open(t, func(_ sent, forward func() (*http.Response, error), count int) (*http.Response, error) {
		if count > 6 {
			return refuse(401, "The API key is not valid.")
		}
		return forward()
	})
	store := &inMemory{}
	options := []ingest.Option{ingest.WithBatchSize(10), ingest.WithConcurrency(2), ingest.WithCheckpoint(store)}
	result, err := ingest.Run(context.Background(), w.gp, year(30).input(w), options...)
	assertStopped(t, err, ingest.CauseAPI, ingest.Invoices, 0, "The API key is not valid.")
	assertAccounted(t, result)
	if len(result.Problems) > 0 || result.Invoices.Unconfirmed == 0 || len(w.sent()) > 8 {
		t.Errorf("%+v after %d requests", result, len(w.sent()))
	}
	w.wire = nil
	assertEqual(t, "stored", w.push(year(30).input(w), options...).Invoices.Stored, 360)
}

func TestRetryAfterIsObeyed(t *testing.T) {
	clock := newQuickClock()
	var times []time.Time
	w := open(t, func(_ sent, forward func() (*http.Response, error), count int) (*http.Response, error) {
		times = append(times, clock.Now())
		if count == 2 {
			return refuse(429, "Rate limit exceeded", "Retry-After", "37")
		}
		return forward()
	})
	_, err := ingest.RunAt(context.Background(), w.gp, clock, year(20).input(w), ingest.WithBatchSize(10), ingest.WithConcurrency(1))
	if err != nil {
		t.Fatal(err)
	}
	for i, at := range times {
		if waited := at.Sub(times[0]); (i < 2) != (waited == 0) || (i >= 2 && waited != 37*time.Second) {
			t.Errorf("request %d was sent after %s", i+1, waited)
		}
	}
}

func TestRateLimit(t *testing.T) {
	t.Parallel()
	clock := newQuickClock()
	var times []time.Time
	w := open(t, func(_ sent, forward func() (*http.Response, error), _ int) (*http.Response, error) {
		times = append(times, clock.Now())
		return forward()
	})
	_, err := ingest.RunAt(context.Background(), w.gp, clock,
		ingest.Input{DataSource: w.source, Customers: ingest.FromSlice(year(230).customers)},
		ingest.WithBatchSize(1), ingest.WithConcurrency(1), ingest.WithRateLimit(100))
	if err != nil {
		t.Fatal(err)
	}
	assertEqual(t, "requests", len(times), 230)
	for i := 100; i < len(times); i++ {
		if times[i].Sub(times[i-100]) < time.Minute {
			t.Fatalf("101 requests within %s", times[i].Sub(times[i-100]))
		}
	}
}

func TestInvoiceWaitsForItsCustomer(t *testing.T) {
	arrived := false
	w := open(t, nil)
	w.wire = func(s sent, forward func() (*http.Response, error), _ int) (*http.Response, error) {
		response, err := forward()
		if s.hasAny("2") && !arrived {
			arrived = true
			late := customer("from elsewhere")
			late.DataSource = w.source
			if _, err := w.direct.Data.Customers.Create(context.Background(), late); err != nil {
				return nil, err
			}
		}
		return response, err
	}
	result := w.push(ingest.Input{
		DataSource: w.source,
		Customers:  ingest.FromSlice([]growpanel.CustomerInput{customer("a")}),
		Plans:      ingest.FromSlice([]growpanel.PlanInput{plan("pro")}),
		Invoices: ingest.FromSlice([]growpanel.InvoiceInput{
			invoice("1", "a", "2024-01-01"), invoice("2", "from elsewhere", "2024-01-02"), invoice("3", "a", "2024-02-01"),
		}),
	}, ingest.WithBatchSize(2))
	assertEqual(t, "invoices", result.Invoices, ingest.Counts{Read: 3, Stored: 3})
	requests := w.sent()
	assertEqual(t, "the last request", requests[len(requests)-1].ids(), []string{"2"})
}

func TestInvoiceWhoseCustomerNeverComes(t *testing.T) {
	w := open(t, nil)
	planless := invoice("3", "a", "2024-01-02")
	planless.PlanId = growpanel.Ptr("none")
	result := w.push(ingest.Input{
		DataSource: w.source,
		Customers:  ingest.FromSlice([]growpanel.CustomerInput{customer("a")}),
		Plans:      ingest.FromSlice([]growpanel.PlanInput{plan("pro")}),
		Invoices: ingest.FromSlice([]growpanel.InvoiceInput{
			invoice("1", "nobody", "2024-01-01"), invoice("2", "a", "2024-01-02"), planless,
		}),
	})
	assertEqual(t, "problems", places(result.Problems), []string{
		"invoices 1 1 refused customer_id", "invoices 3 3 refused plan_id",
	})
	if reason := result.Problems[0].Reason; !strings.HasPrefix(reason, "no customer 'nobody'") ||
		!strings.HasSuffix(reason, " (nor was it among the customers that this run has stored)") {
		t.Error(reason)
	}
	ids := w.sentIDs(ingest.Invoices)
	slices.Sort(ids)
	assertEqual(t, "ids", ids, []string{"1", "1", "2", "3", "3"})
}

// As for an invalid row: the next run begins with it.
func TestStopAtARefusedRow(t *testing.T) {
	w := open(t, nil)
	rows := year(3)
	rows.invoices[4].CustomerId = "nobody"
	options := []ingest.Option{ingest.WithOnInvalid(ingest.Stop), ingest.WithCheckpoint(&inMemory{})}
	result, err := ingest.Run(context.Background(), w.gp, rows.input(w), options...)
	assertStopped(t, err, ingest.CauseRow, ingest.Invoices, 5, "customer_id: no customer 'nobody'")
	assertEqual(t, "invoices", result.Invoices, ingest.Counts{Read: 36, Stored: 35, Refused: 1})
	rows.invoices[4].CustomerId = "cus_0"
	result = w.push(rows.input(w), options...)
	assertEqual(t, "invoices", result.Invoices, ingest.Counts{Read: 36, Stored: 36, Resumed: result.Invoices.Resumed})
	assertEqual(t, "in the account", strings.Count(w.state(), `"id": "inv_`), 36)
}

func TestThousandsOfInvoicesWithoutACustomer(t *testing.T) {
	t.Parallel()
	w := open(t, nil)
	var rows []growpanel.InvoiceInput
	for i := range 3000 {
		rows = append(rows, invoice(fmt.Sprint("i", i), fmt.Sprint("ghost", i%7), "2024-01-01"))
	}
	result := w.push(ingest.Input{DataSource: w.source, Invoices: ingest.FromSeq(slices.Values(rows))})
	assertEqual(t, "invoices", result.Invoices, ingest.Counts{Read: 3000, Refused: 3000})
	assertEqual(t, "problems", fmt.Sprint(len(result.Problems), result.MoreProblems), "100 2900")
	assertEqual(t, "sent", len(w.sentIDs(ingest.Invoices)), 6000)
}

func TestRowThatWaitsDoesNotUndoALaterOne(t *testing.T) {
	for _, size := range []int{500, 5} {
		w := open(t, nil)
		rows := year(4)
		for i := range rows.invoices {
			rows.invoices[i].CustomerId = "cus_0"
		}
		first, last := invoice("same", "cus_0", "2024-01-01"), invoice("same", "cus_0", "2024-01-01")
		first.PlanId, last.Amount = growpanel.Ptr("never"), 2
		rows.invoices = append(append([]growpanel.InvoiceInput{first}, rows.invoices...), last)
		result := w.push(rows.input(w), ingest.WithBatchSize(size))
		assertEqual(t, "invoices", result.Invoices, ingest.Counts{Read: 50, Stored: 49, Refused: 1})
		if state := w.state(); strings.Count(state, `"id": "same"`) != 1 || !strings.Contains(state, `"amount": 2,`) {
			t.Error("the older row counts")
		}
	}
}

// Whatever fails and however often, every good row is stored and every bad one reported once.
func TestAnyFailures(t *testing.T) {
	t.Parallel()
	for seed := range uint64(6) {
		chance := rand.New(rand.NewPCG(seed, 2))
		rows := year(4)
		faults := make([]int, chance.IntN(30))
		for i := range faults {
			faults[i] = []int{0, 0, 0, 500, 503, 429, -1}[chance.IntN(7)]
		}
		bad := map[string]bool{}
		for range chance.IntN(6) {
			bad[rows.invoices[chance.IntN(len(rows.invoices))].Id] = true
		}
		w := open(t, func(s sent, forward func() (*http.Response, error), count int) (*http.Response, error) {
			fault := 0
			if count <= len(faults) {
				fault = faults[count-1]
			}
			if fault > 0 {
				return refuse(fault, "not now")
			}
			if slices.ContainsFunc(s.ids(), func(id string) bool { return bad[id] }) {
				return refuse(400, "bad row")
			}
			response, err := forward()
			if fault < 0 && err == nil {
				// The API has done its work, and nobody learns of it.
				_ = response.Body.Close()
				return nil, errLost
			}
			return response, err
		})
		result := w.push(rows.input(w), ingest.WithBatchSize(1+chance.IntN(20)), ingest.WithConcurrency(1+chance.IntN(8)),
			ingest.WithMaxRetries(40))
		reported := map[string]bool{}
		for _, problem := range result.Problems {
			reported[problem.ID] = true
		}
		assertEqual(t, fmt.Sprint("reported, seed ", seed), reported, bad)
		assertEqual(t, "invoices", result.Invoices, ingest.Counts{Read: 48, Stored: 48 - len(bad), Refused: len(bad)})
		assertEqual(t, "in the account", strings.Count(w.state(), `"id": "inv_`), 48-len(bad))
	}
}

// The sandbox's own faults, over real connections.
func TestFaultsOfTheSandbox(t *testing.T) {
	t.Parallel()
	expected := open(t, nil)
	expected.push(year(6).input(expected))
	for _, fault := range []string{
		`{"status": 500}`, `{"status": 429, "retry_after": 1}`, `{"drop": true}`, `{"drop": "after"}`, `{"truncate": true}`,
	} {
		w := open(t, nil)
		for _, nth := range []int{1, 3, 6} {
			rule := fmt.Sprintf(`{"match": {"method": "POST", "path": "/data/*"}, "nth": %d, "fault": %s}`, nth, fault)
			request := &growpanel.Request{Body: json.RawMessage(rule)}
			if err := w.direct.Request(context.Background(), "POST", "/_sandbox/faults", request, nil); err != nil {
				t.Fatal(err)
			}
		}
		result, err := ingest.RunAt(context.Background(), w.direct, newQuickClock(), year(6).input(w), ingest.WithBatchSize(20))
		if err != nil {
			t.Errorf("%s: %v", fault, err)
			continue
		}
		assertEqual(t, fault, result.Invoices, ingest.Counts{Read: 72, Stored: 72})
		if w.state() != expected.state() {
			t.Errorf("%s: the state is another one", fault)
		}
	}
}
