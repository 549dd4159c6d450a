package ingest_test

// A sandbox account of its own for each test, behind a wire that the test can watch and disturb.

import (
	"bytes"
	"cmp"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"os"
	"slices"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"

	growpanel "github.com/growpanel/growpanel-sdk-go"
	"github.com/growpanel/growpanel-sdk-go/ingest"
	"github.com/growpanel/growpanel-sdk-go/internal/process"
)

var sandbox *process.Server

// TestMain starts the sandbox, and gives it to the examples by the environment, as people do.
func TestMain(m *testing.M) {
	if os.Getenv(childVariable) != "" {
		os.Exit(pushAsChild())
	}
	if how := os.Getenv(benchVariable); how != "" {
		result, err := measureAsChild(how)
		if err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(1)
		}
		_ = json.NewEncoder(os.Stdout).Encode(result)
		return
	}
	var err error
	if sandbox, err = process.Sandbox("--now", "2024-12-31"); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	_ = os.Setenv("GROWPANEL_API_URL", sandbox.URL)
	_ = os.Setenv("GROWPANEL_API_KEY", sandbox.APIKey)
	code := m.Run()
	sandbox.Stop()
	os.Exit(code)
}

// sent is a push that arrived.
type sent struct {
	resource ingest.Resource
	rows     []map[string]any
	gaveUp   <-chan struct{}
}

func (s sent) ids() []string {
	ids := make([]string, len(s.rows))
	for i, row := range s.rows {
		ids[i], _ = row["id"].(string)
	}
	return ids
}

// wire answers the count-th request in place of the API, or forwards it.
type wire func(request sent, forward func() (*http.Response, error), count int) (*http.Response, error)

type world struct {
	testing.TB
	gp     *growpanel.Client // over the wire
	direct *growpanel.Client
	key    string
	source string

	mutex    sync.Mutex
	requests []sent
	arrived  int
	wire     wire
}

// open makes an account of its own; a wire of nil forwards everything.
func open(t testing.TB, wire wire) *world {
	t.Helper()
	ctx := context.Background()
	first := client(t, sandbox.APIKey)
	var account struct {
		APIKey string `json:"api_key"`
	}
	if err := first.Request(ctx, "POST", "/_sandbox/accounts", nil, &account); err != nil {
		t.Fatal(err)
	}
	w := &world{TB: t, direct: client(t, account.APIKey), key: account.APIKey, wire: wire}
	w.gp = client(t, account.APIKey, growpanel.WithHTTPClient(w))
	created, err := w.direct.Data.Sources.Create(ctx, growpanel.DataSourceInput{Name: "test", Type: "api"})
	if err != nil {
		t.Fatal(err)
	}
	w.source = *created.Id
	return w
}

func client(t testing.TB, key string, options ...growpanel.Option) *growpanel.Client {
	t.Helper()
	gp, err := growpanel.New(key, append(options, growpanel.WithBaseURL(sandbox.URL))...)
	if err != nil {
		t.Fatal(err)
	}
	return gp
}

var direct = &http.Client{Transport: &http.Transport{MaxIdleConnsPerHost: 16}}

// Do is the HTTP client of the world's client.
func (w *world) Do(request *http.Request) (*http.Response, error) {
	body, err := io.ReadAll(request.Body)
	if err != nil {
		return nil, err
	}
	s := sent{
		resource: ingest.Resource(strings.TrimPrefix(request.URL.Path, "/data/")), gaveUp: request.Context().Done(),
	}
	if err := json.Unmarshal(body, &s.rows); err != nil {
		return nil, err
	}
	w.mutex.Lock()
	w.requests = append(w.requests, s)
	w.arrived++
	count, wire := w.arrived, w.wire
	w.mutex.Unlock()
	forward := func() (*http.Response, error) {
		again := request.Clone(request.Context())
		again.Body = io.NopCloser(bytes.NewReader(body))
		return direct.Do(again)
	}
	if wire == nil {
		return forward()
	}
	return wire(s, forward, count)
}

// sent are the pushes that arrived, in order.
func (w *world) sent() []sent {
	w.mutex.Lock()
	defer w.mutex.Unlock()
	return slices.Clone(w.requests)
}

// sentIDs are the ids in all requests for one kind of rows.
func (w *world) sentIDs(resource ingest.Resource) []string {
	var ids []string
	for _, request := range w.sent() {
		if request.resource == resource {
			ids = append(ids, request.ids()...)
		}
	}
	return ids
}

// state is everything that a push can change, in one comparable text without the id of the data source.
func (w *world) state() string {
	w.Helper()
	return stateOf(w.TB, w.direct, w.source)
}

func stateOf(t testing.TB, gp *growpanel.Client, source string) string {
	t.Helper()
	ctx := context.Background()
	state := map[string]any{}
	for _, resource := range []string{"customers", "plans", "invoices"} {
		var page struct {
			Result struct{ List []map[string]any }
		}
		query := map[string]any{"source": source, "limit": 100_000}
		if err := gp.Request(ctx, "GET", "/data/"+resource, &growpanel.Request{Query: query}, &page); err != nil {
			t.Fatal(err)
		}
		// Customers may arrive in any order.
		slices.SortFunc(page.Result.List, func(a, b map[string]any) int {
			return cmp.Compare(fmt.Sprint(a["id"]), fmt.Sprint(b["id"]))
		})
		state[resource] = page.Result.List
	}
	mrr, err := gp.Reports.GetMrr(ctx, &growpanel.ReportParams{Date: "20240101-20241231", Interval: "month"})
	if err != nil {
		t.Fatal(err)
	}
	state["mrr"] = mrr.Result
	text, err := json.MarshalIndent(state, "", " ")
	if err != nil {
		t.Fatal(err)
	}
	return strings.ReplaceAll(string(text), source, "ds")
}

// refuse answers a request in place of the API.
func refuse(status int, message string, headers ...string) (*http.Response, error) {
	header := http.Header{"Content-Type": {"application/json"}}
	for i := 0; i < len(headers); i += 2 {
		header.Set(headers[i], headers[i+1])
	}
	body, _ := json.Marshal(map[string]string{"error": message})
	return &http.Response{
		StatusCode: status, Status: strconv.Itoa(status), Header: header, Body: io.NopCloser(bytes.NewReader(body)),
	}, nil
}

// quickClock is a clock on which sleeping takes no time, but moves the hands.
type quickClock struct {
	mutex sync.Mutex
	time  time.Time
	slept []time.Duration
	// step passes whenever somebody looks.
	step time.Duration
}

func newQuickClock() *quickClock {
	return &quickClock{time: time.Date(2024, 12, 31, 12, 0, 0, 0, time.UTC)}
}

func (c *quickClock) Now() time.Time {
	c.mutex.Lock()
	defer c.mutex.Unlock()
	c.time = c.time.Add(c.step)
	return c.time
}

func (c *quickClock) Random() float64 { return 0 }

func (c *quickClock) Sleep(ctx context.Context, pause time.Duration) error {
	if ctx.Err() != nil {
		return ctx.Err()
	}
	c.mutex.Lock()
	defer c.mutex.Unlock()
	c.slept = append(c.slept, pause)
	c.time = c.time.Add(pause)
	return nil
}

func customer(id string) growpanel.CustomerInput {
	return growpanel.CustomerInput{
		Id: id, Name: growpanel.Ptr("Customer " + id), CreatedDate: growpanel.Ptr("2024-01-01"),
	}
}

func plan(id string) growpanel.PlanInput {
	return growpanel.PlanInput{Id: id, Name: "Plan " + id, BillingFreq: "month", Currency: "usd"}
}

func invoice(id, customerID, date string) growpanel.InvoiceInput {
	return growpanel.InvoiceInput{
		Id: id, CustomerId: customerID, PlanId: growpanel.Ptr("pro"), Type: growpanel.Ptr("subscription"),
		Date: date, Amount: 9900, Currency: "usd",
	}
}

// billing is what a company pushes.
type billing struct {
	customers []growpanel.CustomerInput
	plans     []growpanel.PlanInput
	invoices  []growpanel.InvoiceInput
}

// year has monthly invoices of 2024 for so many customers, by date.
func year(customers int) billing {
	b := billing{plans: []growpanel.PlanInput{plan("pro")}}
	for i := range customers {
		b.customers = append(b.customers, customer(fmt.Sprintf("cus_%d", i)))
	}
	for month := range 12 {
		for day := 1; day <= 28; day++ {
			for i := day - 1; i < customers; i += 28 {
				row := invoice(fmt.Sprintf("inv_%d_%d", month, i), b.customers[i].Id, fmt.Sprintf("2024-%02d-%02d", month+1, day))
				row.Amount = int64(1000 + 100*((i*7+month*3)%11))
				b.invoices = append(b.invoices, row)
			}
		}
	}
	return b
}

// input is all of it, for a world's data source; invoices as a stream.
func (b billing) input(w *world) ingest.Input {
	return ingest.Input{
		DataSource: w.source,
		Customers:  ingest.FromSlice(b.customers),
		Plans:      ingest.FromSlice(b.plans),
		Invoices:   ingest.FromSeq(slices.Values(b.invoices)),
	}
}

// push runs, and fails the test when the run fails or its counts do not add up.
func (w *world) push(input ingest.Input, options ...ingest.Option) *ingest.Result {
	w.Helper()
	result, err := ingest.RunAt(context.Background(), w.gp, newQuickClock(), input, options...)
	if err != nil {
		w.Fatal(err)
	}
	assertAccounted(w, result)
	return result
}

func assertAccounted(t testing.TB, result *ingest.Result) {
	t.Helper()
	for _, c := range []ingest.Counts{result.Customers, result.Plans, result.Invoices} {
		if c.Stored+c.Refused+c.Invalid+c.Unconfirmed != c.Read || c.Unconfirmed < 0 {
			t.Errorf("the counts do not add up: %+v", c)
		}
	}
}

func assertEqual[T any](t testing.TB, what string, got, want T) {
	t.Helper()
	if g, w := fmt.Sprintf("%+v", got), fmt.Sprintf("%+v", want); g != w {
		t.Errorf("%s:\n got %s\nwant %s", what, g, w)
	}
}
