package growpanel_test

// The worked example of the documentation: pushed through the groups, read through the groups.

import (
	"context"
	"testing"

	growpanel "github.com/growpanel/growpanel-sdk-go"
)

func TestGoldenNumbers(t *testing.T) {
	gp, source := freshAccount(t)
	pushGolden(t, gp, source)
	ctx := context.Background()

	mrr, err := gp.Reports.GetMrr(ctx, &growpanel.ReportParams{Date: "20240201-20240815", Interval: growpanel.IntervalMonth})
	if err != nil {
		t.Fatal(err)
	}
	type period struct {
		date                                                     string
		new, expansion, contraction, churn, reactivation, totals int64
	}
	var periods []period
	for _, p := range mrr.Result {
		periods = append(periods, period{p.Date, p.New, p.Expansion, p.Contraction, p.Churn, p.Reactivation, p.TotalMrr})
	}
	want := []period{
		{"2024-02-01", 9900, 0, 0, 0, 0, 9900},
		{"2024-03-01", 0, 20000, 0, 0, 0, 29900},
		{"2024-04-01", 0, 0, -25000, 0, 0, 4900},
		{"2024-05-01", 0, 0, 0, -4900, 0, 0},
		{"2024-06-01", 0, 0, 0, 0, 0, 0},
		{"2024-07-01", 0, 0, 0, 0, 0, 0},
		{"2024-08-01", 0, 0, 0, 0, 9900, 9900},
	}
	if !equal(periods, want) {
		t.Errorf("got\n%v, expected\n%v", periods, want)
	}

	summary, err := gp.Reports.GetSummary(ctx, nil)
	if err != nil {
		t.Fatal(err)
	}
	if s := summary.Summary; *s.MrrCurrent != 9900 || *s.ArrCurrent != 118800 || *s.Mrr30 != 0 || s.MrrPercentageChange30 != nil {
		t.Errorf("the summary is %+v", s)
	}

	customer, err := gp.Customers.Detail(ctx, "cust_123", nil)
	if err != nil {
		t.Fatal(err)
	}
	if customer.CurrentMrrBaseCurrency != 9900 || customer.TotalPaidBaseCurrency != 54600 || customer.CancelDate != nil {
		t.Errorf("the customer is %+v", customer)
	}
	if status := customer.Status; status != growpanel.CustomerStatusActive {
		t.Errorf("the customer is %s", status)
	}
}
