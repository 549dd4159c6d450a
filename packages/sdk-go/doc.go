// Package growpanel is the Go SDK for the GrowPanel API: push billing data, read subscription metrics.
//
// Make a client with an API key, and call operations by area:
//
//	gp, err := growpanel.New(os.Getenv("GROWPANEL_API_KEY"))
//	if err != nil {
//		log.Fatal(err)
//	}
//	mrr, err := gp.Reports.GetMrr(ctx, &growpanel.ReportParams{Date: "20260101-20260531", Interval: "month"})
//	if growpanel.IsRateLimited(err) {
//		// …
//	}
//
// # Three ways to call
//
// The groups (gp.Reports, gp.Customers, gp.Data.Invoices and others) return the typed answer, or an [*Error].
//
// gp.WithResponses has one method per operation, named after it, whose answer holds the status and one typed field per
// status; failures that the API reports are no Go errors there. gp.Client is the same with net/http's response.
// [Client.Request] and [Client.Stream] send anything else. Key, timeouts, retries and redirects are the same in all of
// them.
//
// # Values
//
// Money is an int64 in the smallest unit of its currency: 9900 is $99.00, and ¥9900 ([MinorDigits]). Averages of money,
// such as ARPA, are float64. Percentages run from 0 to 100. Days are text, YYYY-MM-DD. Optional fields and fields that
// may be null are pointers, nil for both; [Ptr] makes them. The figures of a report's periods are plain values, since
// every period has them. Lists of known values are constants of open types: a value that this version does not know
// passes.
//
// # Retries
//
// Calls that fail in passing (408, 429, 500, 502, 503, 504, a lost connection, a timeout) are tried again twice, as the
// server's Retry-After says or after half a second and more. Reads, updates, deletions and pushes of customers, plans
// and invoices qualify; no other POST is sent twice unless [WithUnsafeRetry] says so.
package growpanel
