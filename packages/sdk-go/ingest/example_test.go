package ingest_test

// The examples of the documentation. They run against a sandbox that GROWPANEL_API_URL and GROWPANEL_API_KEY name.

import (
	"context"
	"errors"
	"fmt"
	"log"
	"strings"
	"time"

	growpanel "github.com/growpanel/growpanel-sdk-go"
	"github.com/growpanel/growpanel-sdk-go/ingest"
)

// forExamples is a client, and the id of a new data source.
func forExamples(ctx context.Context) (*growpanel.Client, string) {
	gp, err := growpanel.NewFromEnv()
	if err != nil {
		log.Fatal(err)
	}
	source, err := gp.Data.Sources.Create(ctx, growpanel.DataSourceInput{Name: "My billing", Type: "api"})
	if err != nil {
		log.Fatal(err)
	}
	return gp, *source.Id
}

// The worked example of the documentation: one customer, five invoices, one movement of each type.
func Example() {
	ctx := context.Background()
	gp, source := forExamples(ctx)

	plan := func(id, name string) growpanel.PlanInput {
		return growpanel.PlanInput{Id: id, Name: name, BillingFreq: "month", Currency: "usd"}
	}
	invoice := func(id, date, plan string, amount int64) growpanel.InvoiceInput {
		return growpanel.InvoiceInput{
			Id: id, CustomerId: "cust_123", PlanId: growpanel.Ptr(plan), Date: date, Amount: amount, Currency: "usd",
		}
	}
	result, err := ingest.Run(ctx, gp, ingest.Input{
		DataSource: source,
		Customers: ingest.FromSlice([]growpanel.CustomerInput{
			{Id: "cust_123", Name: growpanel.Ptr("Acme Inc"), CreatedDate: growpanel.Ptr("2024-01-15")},
		}),
		Plans: ingest.FromSlice([]growpanel.PlanInput{
			plan("plan_pro", "Pro"), plan("plan_enterprise", "Enterprise"), plan("plan_basic", "Basic"),
		}),
		Invoices: ingest.FromSlice([]growpanel.InvoiceInput{
			invoice("inv_001", "2024-02-01", "plan_pro", 9900),
			invoice("inv_002", "2024-03-01", "plan_enterprise", 29900),
			invoice("inv_003", "2024-04-01", "plan_basic", 4900),
			{Id: "inv_004", CustomerId: "cust_123", Type: growpanel.Ptr("cancellation"), Date: "2024-05-01", Currency: "usd"},
			invoice("inv_005", "2024-08-01", "plan_pro", 9900),
		}),
	})
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(result.Invoices.Stored, "invoices are stored")

	mrr, err := gp.Reports.GetMrr(ctx, &growpanel.ReportParams{Date: "20240201-20240831", Interval: "month"})
	if err != nil {
		log.Fatal(err)
	}
	for _, month := range mrr.Result {
		fmt.Println(month.Date, month.New, month.Expansion, month.Contraction, month.Churn, month.Reactivation, month.TotalMrr)
	}
	// Output:
	// 5 invoices are stored
	// 2024-02-01 9900 0 0 0 0 9900
	// 2024-03-01 0 20000 0 0 0 29900
	// 2024-04-01 0 0 -25000 0 0 4900
	// 2024-05-01 0 0 0 -4900 0 0
	// 2024-06-01 0 0 0 0 0 0
	// 2024-07-01 0 0 0 0 0 0
	// 2024-08-01 0 0 0 0 9900 9900
}

// Rows that the API can't take are no error: they are listed, and the others are stored.
func ExampleFromCSV() {
	ctx := context.Background()
	gp, source := forExamples(ctx)
	file := strings.NewReader("Kundennummer;Firma;Land;Branche\nc1;Acme;dk;saas\nc2;Globex;Dänemark;media\n")

	result, err := ingest.Run(ctx, gp, ingest.Input{
		DataSource: source,
		Customers: ingest.FromCSV[growpanel.CustomerInput](file, ingest.Mapping{
			Columns: map[string]string{"Kundennummer": "id", "Firma": "name", "Land": "country", "Branche": "custom_variables.industry"},
		}),
	})
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(result.Customers.Stored, "stored")
	for _, problem := range result.Problems {
		fmt.Println("row", problem.Row, problem.ID, problem.Field, problem.Reason)
	}
	// Output:
	// 1 stored
	// row 2 c2 country must be two letters of ISO 3166, got 'Dänemark'
}

// Rows from pages of another system. A row that can't be read is reported; another error ends the run.
func ExampleFromSeq2() {
	ctx := context.Background()
	gp, source := forExamples(ctx)
	pages := [][]string{{"c1 Acme", "c2 Globex"}, {"c3"}}

	customers := func(yield func(growpanel.CustomerInput, error) bool) {
		for _, page := range pages { // as your billing system gives them
			for _, record := range page {
				id, name, named := strings.Cut(record, " ")
				var err error
				if !named {
					err = &ingest.RowError{ID: id, Field: "name", Reason: "is missing"}
				}
				if !yield(growpanel.CustomerInput{Id: id, Name: &name}, err) {
					return
				}
			}
		}
	}
	result, err := ingest.Run(ctx, gp, ingest.Input{DataSource: source, Customers: ingest.FromSeq2(customers)})
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(result.Customers.Stored, "stored,", result.Customers.Invalid, "invalid")
	// Output: 2 stored, 1 invalid
}

// A run that ends early says why, and goes on with the same inputs and checkpoint.
func ExampleError() {
	ctx, cancel := context.WithTimeout(context.Background(), time.Nanosecond)
	defer cancel()
	gp, source := forExamples(context.Background())

	result, err := ingest.Run(ctx, gp, ingest.Input{
		DataSource: source,
		Customers:  ingest.FromSlice([]growpanel.CustomerInput{{Id: "c1", Name: growpanel.Ptr("Acme")}}),
	})
	var stopped *ingest.Error
	if errors.As(err, &stopped) {
		fmt.Println(stopped.Cause, result.Customers.Stored)
		fmt.Println(errors.Is(err, context.DeadlineExceeded))
	}
	// Output:
	// canceled 0
	// true
}
