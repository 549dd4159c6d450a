package growpanel_test

// The examples of the documentation. They run against a sandbox that GROWPANEL_API_URL and GROWPANEL_API_KEY name,
// with the worked example in it.

import (
	"context"
	"errors"
	"fmt"
	"log"
	"time"

	growpanel "github.com/growpanel/growpanel-sdk-go"
	gen "github.com/growpanel/growpanel-sdk-go/generated"
)

func Example() {
	gp, err := growpanel.NewFromEnv()
	if err != nil {
		log.Fatal(err)
	}
	summary, err := gp.Reports.GetSummary(context.Background(), nil)
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(*summary.Summary.MrrCurrent, summary.Currency) // minor units: 99 dollars
	// Output: 9900 usd
}

// The generated client, with the answer parsed by status.
func Example_withResponses() {
	gp, err := growpanel.NewFromEnv()
	if err != nil {
		log.Fatal(err)
	}
	ctx := context.Background()
	mrr, err := gp.WithResponses.GetReportsMrrWithResponse(ctx, &gen.GetReportsMrrParams{
		Date:     growpanel.Ptr("20240201-20240430"),
		Interval: growpanel.Ptr("month"),
	})
	if err != nil {
		log.Fatal(err)
	}
	for _, period := range mrr.JSON200.Result {
		fmt.Println(period.Date, period.TotalMrr)
	}
	// Output:
	// 2024-02-01 9900
	// 2024-03-01 29900
	// 2024-04-01 4900
}

func ExampleReportsService_GetMrr() {
	gp, err := growpanel.NewFromEnv()
	if err != nil {
		log.Fatal(err)
	}
	mrr, err := gp.Reports.GetMrr(context.Background(), &growpanel.ReportParams{
		Date:     growpanel.Days(time.Date(2024, 2, 1, 0, 0, 0, 0, time.UTC), time.Date(2024, 5, 31, 0, 0, 0, 0, time.UTC)),
		Interval: growpanel.IntervalMonth,
		Region:   []string{"us", "ca"},
		Custom:   map[string][]string{"industry": {growpanel.NoValue, "saas"}},
	})
	if err != nil {
		log.Fatal(err)
	}
	for _, period := range mrr.Result {
		fmt.Printf("%s %6d %6d\n", period.Date, period.MrrDiff, period.TotalMrr)
	}
	// Output:
	// 2024-02-01   9900   9900
	// 2024-03-01  20000  29900
	// 2024-04-01 -25000   4900
	// 2024-05-01  -4900      0
}

func ExampleCustomersService_All() {
	gp, err := growpanel.NewFromEnv()
	if err != nil {
		log.Fatal(err)
	}
	params := &growpanel.CustomersListParams{Status: []string{growpanel.CustomerStatusActive}, Limit: 500}
	for customer, err := range gp.Customers.All(context.Background(), params) {
		if err != nil {
			log.Fatal(err)
		}
		fmt.Println(*customer.Id, *customer.Mrr)
	}
	// Output: cust_123 9900
}

func ExampleError() {
	gp, err := growpanel.NewFromEnv()
	if err != nil {
		log.Fatal(err)
	}
	_, err = gp.Customers.Detail(context.Background(), "cus_doesnotexist", nil)
	var failed *growpanel.Error
	switch {
	case growpanel.IsNotFound(err):
		fmt.Println("there is no such customer")
	case growpanel.IsRateLimited(err) && errors.As(err, &failed):
		fmt.Println("try again in", failed.RetryAfter)
	case errors.As(err, &failed):
		fmt.Println(failed.Status, failed.Message, failed.RequestID)
	}
	// Output: there is no such customer
}

func ExampleWithRawResponse() {
	gp, err := growpanel.NewFromEnv()
	if err != nil {
		log.Fatal(err)
	}
	var raw growpanel.Response
	if _, err := gp.Plans.List(context.Background(), growpanel.WithRawResponse(&raw)); err != nil {
		log.Fatal(err)
	}
	fmt.Println(raw.Status, raw.Headers.Get("Content-Type"))
	// Output: 200 application/json
}

func ExampleWithHooks() {
	gp, err := growpanel.NewFromEnv(growpanel.WithHooks(growpanel.Hooks{
		AfterResponse: func(_ context.Context, event growpanel.ResponseEvent) {
			fmt.Println(event.Method, event.Attempt, event.Status)
		},
	}))
	if err != nil {
		log.Fatal(err)
	}
	if _, err := gp.Plans.List(context.Background(), growpanel.WithTimeout(5*time.Second)); err != nil {
		log.Fatal(err)
	}
	// Output: GET 1 200
}

func ExampleClient_Request() {
	gp, err := growpanel.NewFromEnv()
	if err != nil {
		log.Fatal(err)
	}
	var customer struct{ Name string }
	err = gp.Request(context.Background(), "GET", "/customers/{id}", &growpanel.Request{
		Path: map[string]string{"id": "cust_123"},
	}, &customer)
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(customer.Name)
	// Output: Acme Inc
}

func ExampleDataInvoicesService_Create() {
	gp, err := growpanel.NewFromEnv()
	if err != nil {
		log.Fatal(err)
	}
	ctx := context.Background()
	source, err := gp.Data.Sources.Create(ctx, growpanel.DataSourceInput{Name: "My billing", Type: "api"})
	if err != nil {
		log.Fatal(err)
	}
	results, err := gp.Data.Invoices.Create(ctx, growpanel.InvoiceInputs{{
		Id:         "inv_1",
		CustomerId: "nobody",
		Date:       "2024-08-01",
		Amount:     9900, // $99.00
		Currency:   "usd",
		DataSource: *source.Id,
	}})
	if err != nil {
		log.Fatal(err)
	}
	for _, row := range results.Result {
		if row.ExportStatus == growpanel.ImportStatusError {
			fmt.Println(*row.ExportError)
		}
	}
	// Output: customer_id: no customer 'nobody' in this data source; push customers before their invoices
}
