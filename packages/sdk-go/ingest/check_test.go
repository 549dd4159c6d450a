package ingest_test

// Which rows are sent, and what is said about the others. The rules come from the contract.

import (
	"context"
	"fmt"
	"strings"
	"testing"

	growpanel "github.com/growpanel/growpanel-sdk-go"
	"github.com/growpanel/growpanel-sdk-go/ingest"
)

func TestRowsThatAreNotSent(t *testing.T) {
	w := open(t, nil)
	p := growpanel.Ptr[string]
	n := growpanel.Ptr[int32]
	date := func(got string) string {
		return "must be a date that exists, as YYYY-MM-DD or an ISO 8601 date-time, got '" + got + "'"
	}
	const whole = "must be a whole number of the currency's smallest unit (9900 for $99.00), got "
	type row = *growpanel.InvoiceInput
	invoices := []struct {
		change func(row)
		fault  string
	}{
		{func(r row) { r.Id = "" }, "id: is missing"},
		{func(r row) { r.Id = "a\xff" }, "id: must be text in UTF-8, got 'a\uFFFD'"},
		{func(r row) { r.CustomerId = "" }, "customer_id: is missing"},
		{func(r row) { r.Amount = 1 << 53 }, "amount: " + whole + "9007199254740992"},
		{func(r row) { r.Tax = growpanel.Ptr[int64](-1 << 60) }, "tax: " + whole + "-1152921504606846976"},
		{func(r row) { r.Quantity = n(-1) }, "quantity: must be 0 or more, got -1"},
		{func(r row) { r.Currency = "dollars" }, "currency: must be a currency of ISO 4217, got 'dollars'"},
		{func(r row) { r.Currency = "" }, "currency: is missing"},
		{func(r row) { r.Type = p("sub") }, "type: must be one of subscription, one-time, refund, cancellation, got 'sub'"},
		{func(r row) { r.Status = p("PAID") }, "status: must be one of paid, open, failed, void, uncollectible, got 'PAID'"},
		{func(r row) { r.Date = "2023-02-29" }, "date: " + date("2023-02-29")},
		{func(r row) { r.Date = "01/02/2024" }, "date: " + date("01/02/2024")},
		{func(r row) { r.Date = "2024-02-01T25:00" }, "date: " + date("2024-02-01T25:00")},
		{func(r row) { r.Date = "2024-02-01T10:00:00." }, "date: " + date("2024-02-01T10:00:00.")},
		{func(r row) { r.Date = "2024-02-01T10:00+2" }, "date: " + date("2024-02-01T10:00+2")},
		{func(r row) { r.Date = "" }, "date: is missing"},
		{func(r row) { r.Date, r.InvoiceDate = "", p("2024-13-01") }, "date: " + date("2024-13-01")},
		{func(r row) { r.PaidDate = p("line\nbreak") }, "paid_date: " + date("line break")},
		{func(r row) { r.PaidDate = p(strings.Repeat("x", 99)) }, "paid_date: " + date(strings.Repeat("x", 60)+"…")},
		{
			func(r row) { r.PeriodStart, r.PeriodEnd = p("2024-02-01"), p("2024-02-01") },
			"period_end: must be after period_start, got '2024-02-01'",
		},
		{
			func(r row) { r.Lines = []growpanel.InvoiceLine{{Amount: 1}, {Amount: 1, Type: p("refund")}} },
			"lines.1.type: must be one of subscription, one-time, got 'refund'",
		},
		{func(r row) { r.DataSource = "ds_2" }, "data_source: is 'ds_2', but this run pushes into '" + w.source + "'"},
	}
	var rows []growpanel.InvoiceInput
	for i, each := range invoices {
		rows = append(rows, invoice(fmt.Sprint(i), "c", "2024-02-01"))
		each.change(&rows[i])
	}
	nameless, abroad := customer("a"), customer("b")
	nameless.Name = nil
	abroad.Country = p("Denmark")
	rare, free := plan("a"), plan("b")
	rare.BillingFreq = "decade"
	free.BillingFreqCount = n(0)
	result := w.push(ingest.Input{
		DataSource: w.source,
		Customers:  ingest.FromSlice([]growpanel.CustomerInput{nameless, abroad}),
		Plans:      ingest.FromSlice([]growpanel.PlanInput{rare, free}),
		Invoices:   ingest.FromSeq2(ingest.FromSlice(rows).All(context.Background())),
	})
	want := []string{
		"name: is missing; give name or email", "country: must be two letters of ISO 3166, got 'Denmark'",
		"billing_freq: must be one of day, week, month, quarter, year, got 'decade'",
		"billing_freq_count: must be 1 or more, got 0",
	}
	for _, each := range invoices {
		want = append(want, each.fault)
	}
	if len(result.Problems) != len(want) {
		t.Fatalf("%d problems of %d: %v", len(result.Problems), len(want), result.Problems)
	}
	for i, problem := range result.Problems {
		assertEqual(t, fmt.Sprint("row ", i), problem.Field+": "+problem.Reason, want[i])
	}
	assertEqual(t, "requests", len(w.sent()), 0)
}

// What is sent is what the API takes: the checks are no stricter and no laxer than it is.
func TestRowsThatAreSent(t *testing.T) {
	w := open(t, nil)
	p := growpanel.Ptr[string]
	type row = *growpanel.InvoiceInput
	var rows []growpanel.InvoiceInput
	for i, change := range []func(row){
		func(row) {},
		func(r row) { r.Amount, r.Type = 0, p("cancellation") },
		func(r row) { r.Amount, r.Type = -4950, p("refund") },
		func(r row) { r.Currency = "USD" },
		func(r row) { r.Date = "2024-02-29" },
		func(r row) { r.Date = "2024-02-29T23:59:59.123+05:30" },
		func(r row) { r.Date = "2024-02-29 10:00" },
		func(r row) { r.Date, r.InvoiceDate = "", p("2024-02-01") },
		func(r row) { r.DataSource = w.source },
		func(r row) { r.PaymentMethod = p("giro") },
		func(r row) { r.CancelReason = p("moved to Mars") },
		func(r row) { r.Lines = []growpanel.InvoiceLine{{Amount: 9900, PlanId: p("pro")}} },
	} {
		rows = append(rows, invoice(fmt.Sprint("i", i), "a", "2024-02-01"))
		change(&rows[i])
	}
	spelled := plan("pro")
	spelled.BillingFreq, spelled.Interval = "", p("month")
	mailed := customer("a")
	mailed.Name, mailed.Email = nil, p("a@example.com")
	result := w.push(ingest.Input{
		DataSource: w.source,
		Customers:  ingest.FromSlice([]growpanel.CustomerInput{mailed}),
		Plans:      ingest.FromSlice([]growpanel.PlanInput{spelled}),
		Invoices:   ingest.FromSlice(rows),
	})
	assertEqual(t, "problems", result.Problems, nil)
	assertEqual(t, "stored", result.Invoices.Stored, len(rows))
	// The caller's own rows are left alone.
	if rows[0].DataSource != "" || rows[7].InvoiceDate == nil || rows[7].Date != "" {
		t.Error("the rows were changed")
	}
}
