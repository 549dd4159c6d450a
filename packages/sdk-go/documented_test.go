package growpanel_test

// Every call of the documentation's page about this SDK, as printed there, compiled and run.

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"os"
	"testing"
	"time"

	growpanel "github.com/growpanel/growpanel-sdk-go"
	gen "github.com/growpanel/growpanel-sdk-go/generated"
)

func ptr[T any](v T) *T { return &v }

// answered checks a response of gp.WithResponses.
func answered(t *testing.T, want int) func(response interface{ StatusCode() int }, err error) {
	return func(response interface{ StatusCode() int }, err error) {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
		if got := response.StatusCode(); got != want {
			t.Errorf("%T has status %d, expected %d", response, got, want)
		}
	}
}

func TestDocumentedAuthentication(t *testing.T) {
	t.Setenv("GROWPANEL_API_KEY", "account.key")
	t.Setenv("GROWPANEL_API_URL", "")
	gp, err := growpanel.New(os.Getenv("GROWPANEL_API_KEY"))
	if err != nil {
		t.Fatal(err)
	}
	if gp.BaseURL() != "https://api.growpanel.io" {
		t.Error(gp.BaseURL())
	}
	gp, err = growpanel.New(
		os.Getenv("GROWPANEL_API_KEY"),
		growpanel.WithBaseURL("https://api-dev.growpanel.io"),
		growpanel.WithHTTPClient(&http.Client{Timeout: 30 * time.Second}),
	)
	if err != nil {
		t.Fatal(err)
	}
	if gp.BaseURL() != "https://api-dev.growpanel.io" {
		t.Error(gp.BaseURL())
	}
}

func TestDocumentedReports(t *testing.T) {
	gp, ctx := golden(t), context.Background()
	summary, err := gp.WithResponses.GetReportsSummaryWithResponse(ctx, nil)
	if err != nil {
		t.Fatal(err)
	}
	if got := *summary.JSON200.Summary.MrrCurrent; got != 9900 {
		t.Errorf("MRR is %d", got)
	}
	mrr, err := gp.WithResponses.GetReportsMrrWithResponse(ctx, &gen.GetReportsMrrParams{
		Date:     ptr("20240201-20240815"),
		Interval: ptr("month"),
	})
	if err != nil {
		t.Fatal(err)
	}
	var lines []string
	for _, period := range mrr.JSON200.Result {
		lines = append(lines, fmt.Sprint(period.Date, " ", period.TotalMrr))
	}
	want := []string{
		"2024-02-01 9900", "2024-03-01 29900", "2024-04-01 4900", "2024-05-01 0", "2024-06-01 0", "2024-07-01 0",
		"2024-08-01 9900",
	}
	if !equal(lines, want) {
		t.Errorf("MRR is %v, expected %v", lines, want)
	}
	ok := answered(t, 200)
	ok(gp.WithResponses.GetReportsMrrGrowthWithResponse(ctx, &gen.GetReportsMrrGrowthParams{}))
	ok(gp.WithResponses.GetReportsCohortWithResponse(ctx, &gen.GetReportsCohortParams{}))
	ok(gp.WithResponses.GetReportsRetentionWithResponse(ctx, &gen.GetReportsRetentionParams{}))
	ok(gp.WithResponses.GetReportsCashflowFailedPaymentsWithResponse(ctx, &gen.GetReportsCashflowFailedPaymentsParams{}))
}

func equal[T comparable](a, b []T) bool {
	if len(a) != len(b) {
		return false
	}
	for i := range a {
		if a[i] != b[i] {
			return false
		}
	}
	return true
}

func TestDocumentedCustomersAndPlans(t *testing.T) {
	gp, ctx := golden(t), context.Background()
	answered(t, 200)(gp.WithResponses.GetCustomersWithResponse(ctx, &gen.GetCustomersParams{Limit: ptr("50")}))
	answered(t, 404)(gp.WithResponses.GetCustomersIdWithResponse(ctx, "cus_xxx", nil))
	answered(t, 200)(gp.WithResponses.GetPlansWithResponse(ctx))
}

func TestDocumentedAccount(t *testing.T) {
	gp, _ := freshAccount(t)
	ctx, ok := context.Background(), answered(t, 200)
	ok(gp.WithResponses.GetProfileWithResponse(ctx))
	ok(gp.WithResponses.PutProfileWithResponse(ctx, gen.PutProfileJSONBody{FirstName: ptr("Lasse")}))

	ok(gp.WithResponses.GetSettingsNotificationsWithResponse(ctx))
	ok(gp.WithResponses.GetIntegrationsWebhooksWithResponse(ctx))
	answered(t, 201)(gp.WithResponses.PostIntegrationsWebhooksWithResponse(ctx, gen.PostIntegrationsWebhooksJSONBody{
		Url:       "https://hooks.zapier.com/hooks/catch/1",
		EventType: "movement.churn",
	}))
	answered(t, 404)(gp.WithResponses.DeleteIntegrationsWebhooksIdWithResponse(ctx, "wh_xxx"))
}

func TestDocumentedIngestion(t *testing.T) {
	gp, source := freshAccount(t)
	ctx, ok := context.Background(), answered(t, 200)
	ok(gp.WithResponses.GetDataCustomersWithResponse(ctx, &gen.GetDataCustomersParams{Source: source}))
	ok(gp.WithResponses.PostDataCustomersWithResponse(ctx, gen.PostDataCustomersJSONBody{
		Id: "cus_xxx", Name: ptr("Acme Inc"), DataSource: source,
	}))
	ok(gp.WithResponses.PostDataCustomersWithResponse(ctx, gen.CustomerInputs{{Id: "cus_2", Name: ptr("B"), DataSource: source}}))
	ok(gp.WithResponses.PutDataCustomersIdWithResponse(ctx, "cus_xxx", gen.PutDataCustomersIdJSONBody{Name: ptr("Acme")}))

	ok(gp.WithResponses.GetDataPlansWithResponse(ctx, &gen.GetDataPlansParams{Source: ptr(source)}))
	ok(gp.WithResponses.PostDataPlansWithResponse(ctx, gen.PostDataPlansJSONBody{
		Id: "price_a", Name: "A", BillingFreq: "month", Currency: "usd", DataSource: source,
	}))
	ok(gp.WithResponses.PostDataPlansWithResponse(ctx, gen.PlanInputs{
		{Id: "price_b", Name: "B", BillingFreq: "year", Currency: "usd", DataSource: source},
	}))

	ok(gp.WithResponses.GetDataInvoicesWithResponse(ctx, &gen.GetDataInvoicesParams{Source: source}))
	ok(gp.WithResponses.PostDataInvoicesWithResponse(ctx, gen.PostDataInvoicesJSONBody{
		Id: "inv_1", CustomerId: "cus_xxx", PlanId: ptr("price_a"), Date: "2024-08-01", Amount: 9900,
		Currency: "usd", DataSource: source,
	}))

	ok(gp.WithResponses.GetDataPlanGroupsWithResponse(ctx, &gen.GetDataPlanGroupsParams{}))
	ok(gp.WithResponses.PostDataPlanGroupsWithResponse(ctx, gen.PostDataPlanGroupsJSONBody{
		Name:  "Pro tier",
		Plans: []string{"price_a", "price_b"},
	}))

	ok(gp.WithResponses.GetDataSegmentsWithResponse(ctx))
	ok(gp.WithResponses.GetDataDataSourcesWithResponse(ctx, &gen.GetDataDataSourcesParams{}))
	answered(t, 404)(gp.WithResponses.PostDataDataSourcesIdFullImportWithResponse(ctx, "ds_xxx"))
	answered(t, 404)(gp.WithResponses.GetDataDataSourcesIdProgressWithResponse(ctx, "ds_xxx"))
	ok(gp.WithResponses.DeleteDataCustomersIdWithResponse(ctx, "cus_xxx"))
}

func TestDocumentedRawClient(t *testing.T) {
	gp := golden(t)
	response, err := gp.Client.GetReportsMrr(context.Background(), nil)
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = response.Body.Close() }()
	if response.StatusCode != 200 {
		t.Error(response.Status)
	}
}

func TestDocumentedErrors(t *testing.T) {
	gp := golden(t)
	resp, err := gp.WithResponses.GetCustomersIdWithResponse(context.Background(), "cus_doesnotexist", nil)
	if err != nil {
		t.Fatal(err)
	}
	if resp.StatusCode() != 404 || resp.JSON404 == nil || resp.JSON404.Error == "" {
		t.Errorf("%d %s", resp.StatusCode(), resp.Body)
	}
	unreachable, err := gp.WithOptions(growpanel.WithBaseURL("http://127.0.0.1:1"), growpanel.WithMaxRetries(0))
	if err != nil {
		t.Fatal(err)
	}
	_, err = unreachable.WithResponses.GetPlansWithResponse(context.Background())
	var failed *growpanel.Error
	if !errors.As(err, &failed) || !growpanel.IsConnection(err) {
		t.Errorf("got %v", err)
	}
}
