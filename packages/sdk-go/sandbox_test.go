package growpanel_test

// The sandbox that tests run against: one of each seed for the whole run.

import (
	"context"
	"fmt"
	"os"
	"sync"
	"testing"

	growpanel "github.com/growpanel/growpanel-sdk-go"
	"github.com/growpanel/growpanel-sdk-go/internal/process"
)

var sandboxes = struct {
	sync.Mutex
	bySeed map[string]*process.Server
}{bySeed: map[string]*process.Server{}}

// TestMain gives the examples a sandbox of their own by the environment, as people do.
func TestMain(m *testing.M) {
	server, err := process.Sandbox("--seed", "golden")
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	sandboxes.bySeed["examples"] = server
	_ = os.Setenv("GROWPANEL_API_URL", server.URL)
	_ = os.Setenv("GROWPANEL_API_KEY", server.APIKey)
	code := m.Run()
	for _, server := range sandboxes.bySeed {
		server.Stop()
	}
	os.Exit(code)
}

// startedSandbox is the sandbox with a seed; it stands on the day of the golden example.
func startedSandbox(seed string) (*process.Server, error) {
	sandboxes.Lock()
	defer sandboxes.Unlock()
	if server := sandboxes.bySeed[seed]; server != nil {
		return server, nil
	}
	server, err := process.Sandbox("--seed", seed, "--now", "2024-08-15")
	if err != nil {
		return nil, err
	}
	sandboxes.bySeed[seed] = server
	return server, nil
}

// golden is a client of the worked example of the documentation. Tests only read there.
func golden(t testing.TB) *growpanel.Client {
	t.Helper()
	server, err := startedSandbox("golden")
	if err != nil {
		t.Fatal(err)
	}
	gp, err := growpanel.New(server.APIKey, growpanel.WithBaseURL(server.URL))
	if err != nil {
		t.Fatal(err)
	}
	return gp
}

// freshAccount is a client of an account of its own, and the id of a data source in it.
func freshAccount(t testing.TB) (gp *growpanel.Client, source string) {
	t.Helper()
	ctx := context.Background()
	server, err := startedSandbox("empty")
	if err != nil {
		t.Fatal(err)
	}
	first, err := growpanel.New(server.APIKey, growpanel.WithBaseURL(server.URL))
	if err != nil {
		t.Fatal(err)
	}
	var account struct {
		APIKey string `json:"api_key"`
	}
	if err := first.Request(ctx, "POST", "/_sandbox/accounts", nil, &account); err != nil {
		t.Fatal(err)
	}
	gp, err = first.WithOptions(growpanel.WithAPIKey(account.APIKey))
	if err != nil {
		t.Fatal(err)
	}
	created, err := gp.Data.Sources.Create(ctx, growpanel.DataSourceInput{Name: "Billing", Type: "api"})
	if err != nil {
		t.Fatal(err)
	}
	return gp, *created.Id
}

// pushGolden pushes the worked example of the documentation.
func pushGolden(t testing.TB, gp *growpanel.Client, source string) {
	t.Helper()
	ctx := context.Background()
	check := func(results *growpanel.ImportResults, err error) {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
		for _, row := range results.Result {
			if row.ExportStatus != growpanel.ImportStatusSuccess {
				t.Fatal(fmt.Sprint(*row.Id, row.ExportStatus, *row.ExportError))
			}
		}
	}
	check(gp.Data.Customers.Create(ctx, growpanel.CustomerInput{
		Id: "cust_123", Name: growpanel.Ptr("Acme Inc"), Country: growpanel.Ptr("us"),
		CreatedDate: growpanel.Ptr("2024-01-15"), DataSource: source,
	}))
	plan := func(id, name string) growpanel.PlanInput {
		return growpanel.PlanInput{Id: id, Name: name, BillingFreq: "month", Currency: "usd", DataSource: source}
	}
	check(gp.Data.Plans.Create(ctx, growpanel.PlanInputs{
		plan("plan_pro", "Pro"), plan("plan_enterprise", "Enterprise"), plan("plan_basic", "Basic"),
	}))
	invoice := func(id, date, plan string, amount int64) growpanel.InvoiceInput {
		return growpanel.InvoiceInput{
			Id: id, CustomerId: "cust_123", PlanId: growpanel.Ptr(plan), Date: date, Amount: amount,
			Currency: "usd", DataSource: source,
		}
	}
	check(gp.Data.Invoices.Create(ctx, growpanel.InvoiceInputs{
		invoice("inv_001", "2024-02-01", "plan_pro", 9900),
		invoice("inv_002", "2024-03-01", "plan_enterprise", 29900),
		invoice("inv_003", "2024-04-01", "plan_basic", 4900),
		{
			Id: "inv_004", CustomerId: "cust_123", Type: growpanel.Ptr("cancellation"), Date: "2024-05-01",
			Currency: "usd", DataSource: source,
		},
		invoice("inv_005", "2024-08-01", "plan_pro", 9900),
	}))
}
