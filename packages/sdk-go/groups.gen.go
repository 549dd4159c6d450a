// Code generated from openapi.json by `pnpm generate`. DO NOT EDIT.

package growpanel

import "context"

// Groups are the operations by area.
type Groups struct {
	// Reports: Metrics of the account, over time and at a glance.
	Reports *ReportsService
	// Customers: Customers as reports see them.
	Customers *CustomersService
	// Plans: Plans as reports see them.
	Plans *PlansService
	// Exports: CSV files.
	Exports *ExportsService
	// Profile: The user behind the API key.
	Profile *ProfileService
	// Account: The account behind the API key.
	Account *AccountService
	// Notifications: Mailed reports and alerts.
	Notifications *NotificationsService
	// Settings: How the account computes and works with other systems.
	Settings *SettingsService
	// Webhooks: Events sent to other systems.
	Webhooks *WebhooksService
	// Chat: Questions in words.
	Chat *ChatService
	// Data: The groups of what you push.
	Data *DataService
}

func newGroups(t *transport) Groups {
	return Groups{
		Reports:       &ReportsService{transport: t},
		Customers:     &CustomersService{transport: t},
		Plans:         &PlansService{transport: t},
		Exports:       &ExportsService{transport: t},
		Profile:       &ProfileService{transport: t},
		Account:       &AccountService{Billing: &AccountBillingService{transport: t}, Team: &AccountTeamService{transport: t}, ApiKeys: &AccountApiKeysService{transport: t}, transport: t},
		Notifications: &NotificationsService{transport: t},
		Settings:      &SettingsService{transport: t},
		Webhooks:      &WebhooksService{transport: t},
		Chat:          &ChatService{transport: t},
		Data:          &DataService{Customers: &DataCustomersService{transport: t}, Plans: &DataPlansService{transport: t}, Invoices: &DataInvoicesService{transport: t}, PlanGroups: &DataPlanGroupsService{transport: t}, Segments: &DataSegmentsService{transport: t}, Sources: &DataSourcesService{transport: t}, transport: t},
	}
}

// ReportsService has the methods of gp.Reports. Metrics of the account, over time and at a glance.
type ReportsService struct {
	transport *transport
}

// GetSummary: Headline figures.
//
// MRR, ARR, subscribers and ARPA now and 30, 60, 180 and 365 days ago, with the change since then. The place to start.
//
//	GET /reports/summary
//
// Fails with status 400, 401, 403, 429, 500.
func (s *ReportsService) GetSummary(ctx context.Context, params *ReportParams, options ...CallOption) (*SummaryReport, error) {
	q := &query{route: "GET /reports/summary", refused: []string{"interval", "breakdown", "compare", "committed", "type", "selected-date", "selected-type", "breakdown-value", "sort", "order", "trailing_months", "q"}}
	params.write(q)
	return send[SummaryReport](ctx, s.transport, operation{method: "GET", path: "/reports/summary", query: q}, options)
}

// GetMrr: MRR and its movements over time.
//
// One row per period: where MRR ended, and the new, expansion, contraction, churn and reactivation MRR that brought it there. Each row starts where the one before ended, so the movements of a row add up to the difference between two totals.
//
//	GET /reports/mrr
//
// Fails with status 400, 401, 403, 429, 500.
func (s *ReportsService) GetMrr(ctx context.Context, params *ReportParams, options ...CallOption) (*MrrReport, error) {
	q := &query{route: "GET /reports/mrr", refused: []string{"type", "selected-date", "selected-type", "breakdown-value", "sort", "order", "trailing_months", "q"}}
	params.write(q)
	return send[MrrReport](ctx, s.transport, operation{method: "GET", path: "/reports/mrr", query: q}, options)
}

// GetMrrSubtypes: Why MRR moved.
//
// The movements of the MRR report by subtype: another plan, another quantity, a cancellation and so on. One row per period and type; `total` is the field of that type in the MRR report.
//
//	GET /reports/mrr-subtypes
//
// Fails with status 400, 401, 403, 429, 500.
func (s *ReportsService) GetMrrSubtypes(ctx context.Context, params *ReportParams, options ...CallOption) (*MrrSubtypesReport, error) {
	q := &query{route: "GET /reports/mrr-subtypes", refused: []string{"breakdown", "compare", "committed", "selected-date", "selected-type", "breakdown-value", "sort", "order", "trailing_months", "q"}}
	params.write(q)
	return send[MrrSubtypesReport](ctx, s.transport, operation{method: "GET", path: "/reports/mrr-subtypes", query: q}, options)
}

// GetMrrTable: MRR as a table.
//
// The MRR report the other way round: a line for each figure and a column for each period. With a breakdown, the MRR of each value and then of all.
//
//	GET /reports/mrr-table
//
// Fails with status 400, 401, 403, 429, 500.
func (s *ReportsService) GetMrrTable(ctx context.Context, params *ReportParams, options ...CallOption) (*MrrTable, error) {
	q := &query{route: "GET /reports/mrr-table", refused: []string{"compare", "type", "selected-date", "selected-type", "breakdown-value", "sort", "order", "trailing_months", "q"}}
	params.write(q)
	return send[MrrTable](ctx, s.transport, operation{method: "GET", path: "/reports/mrr-table", query: q}, options)
}

// GetMrrTableSubtypes: Movements as a table.
//
// A line for each type and subtype that occurs, a column for each period. The lines of a type add up to its field in the MRR report.
//
//	GET /reports/mrr-table-subtypes
//
// Fails with status 400, 401, 403, 429, 500.
func (s *ReportsService) GetMrrTableSubtypes(ctx context.Context, params *ReportParams, options ...CallOption) (*MrrTable, error) {
	q := &query{route: "GET /reports/mrr-table-subtypes", refused: []string{"breakdown", "compare", "committed", "type", "selected-date", "selected-type", "breakdown-value", "sort", "order", "trailing_months", "q"}}
	params.write(q)
	return send[MrrTable](ctx, s.transport, operation{method: "GET", path: "/reports/mrr-table-subtypes", query: q}, options)
}

// GetMovementTable: Movements one by one.
//
// The movements behind the MRR report. Name a row with `selected-date` and a field with `selected-type` to get those of one number: they add up to it.
//
//	GET /reports/movement-table
//
// Fails with status 400, 401, 403, 429, 500.
func (s *ReportsService) GetMovementTable(ctx context.Context, params *ReportParams, options ...CallOption) (*MovementList, error) {
	q := &query{route: "GET /reports/movement-table", refused: []string{"compare", "type", "trailing_months", "q"}}
	params.write(q)
	return send[MovementList](ctx, s.transport, operation{method: "GET", path: "/reports/movement-table", query: q}, options)
}

// GetMrrGrowth: A month's growth, day by day.
//
// Net movements of the last month of the range, added up from day to day, beside another month's.
//
//	GET /reports/mrr-growth
//
// Fails with status 400, 401, 403, 429, 500.
func (s *ReportsService) GetMrrGrowth(ctx context.Context, params *ReportsGetMrrGrowthParams, options ...CallOption) (*MrrGrowthReport, error) {
	q := &query{route: "GET /reports/mrr-growth"}
	params.write(q)
	return send[MrrGrowthReport](ctx, s.transport, operation{method: "GET", path: "/reports/mrr-growth", query: q}, options)
}

// GetMrrGrowthTable: The movements behind a month's growth.
//
// Every movement of the last month of the range, oldest first. Added up they are the last row of the growth report.
//
//	GET /reports/mrr-growth-table
//
// Fails with status 400, 401, 403, 429, 500.
func (s *ReportsService) GetMrrGrowthTable(ctx context.Context, params *ReportsGetMrrGrowthTableParams, options ...CallOption) (*MovementList, error) {
	q := &query{route: "GET /reports/mrr-growth-table"}
	params.write(q)
	return send[MovementList](ctx, s.transport, operation{method: "GET", path: "/reports/mrr-growth-table", query: q}, options)
}

// GetCmrrSummary: Committed MRR.
//
// MRR as it will be in 30, 60, 180 and 365 days when only what is scheduled already happens.
//
//	GET /reports/cmrr-summary
//
// Fails with status 400, 401, 403, 429, 500.
func (s *ReportsService) GetCmrrSummary(ctx context.Context, params *ReportParams, options ...CallOption) (*CmrrSummaryReport, error) {
	q := &query{route: "GET /reports/cmrr-summary", refused: []string{"interval", "breakdown", "compare", "committed", "type", "selected-date", "selected-type", "breakdown-value", "sort", "order", "trailing_months", "q"}}
	params.write(q)
	return send[CmrrSummaryReport](ctx, s.transport, operation{method: "GET", path: "/reports/cmrr-summary", query: q}, options)
}

// GetLeads: Leads, trials and conversion over time.
//
// Leads by the day their record was created, trials by the day they began, and how many of each pay by now.
//
//	GET /reports/leads
//
// Fails with status 400, 401, 403, 429, 500.
func (s *ReportsService) GetLeads(ctx context.Context, params *ReportParams, options ...CallOption) (*LeadsReport, error) {
	q := &query{route: "GET /reports/leads", refused: []string{"baseCurrency", "compare", "committed", "type", "selected-date", "selected-type", "breakdown-value", "sort", "order", "trailing_months", "q"}}
	params.write(q)
	return send[LeadsReport](ctx, s.transport, operation{method: "GET", path: "/reports/leads", query: q}, options)
}

// GetLeadsTable: Leads one by one.
//
// Customer records created in the range, newest first, and when they began to pay.
//
//	GET /reports/leads-table
//
// Fails with status 400, 401, 403, 429, 500.
func (s *ReportsService) GetLeadsTable(ctx context.Context, params *ReportParams, options ...CallOption) (*LeadList, error) {
	q := &query{route: "GET /reports/leads-table", refused: []string{"baseCurrency", "breakdown", "compare", "committed", "type", "selected-type", "breakdown-value", "sort", "order", "trailing_months", "q"}}
	params.write(q)
	return send[LeadList](ctx, s.transport, operation{method: "GET", path: "/reports/leads-table", query: q}, options)
}

// GetLeadsDays: How fast leads become paying.
//
// The share of the leads of the range who had paid so many days after their record was created.
//
//	GET /reports/leads-days
//
// Fails with status 400, 401, 403, 429, 500.
func (s *ReportsService) GetLeadsDays(ctx context.Context, params *ReportParams, options ...CallOption) (*LeadsDaysReport, error) {
	q := &query{route: "GET /reports/leads-days", refused: []string{"baseCurrency", "interval", "breakdown", "compare", "committed", "type", "selected-date", "selected-type", "breakdown-value", "sort", "order", "trailing_months", "q"}}
	params.write(q)
	return send[LeadsDaysReport](ctx, s.transport, operation{method: "GET", path: "/reports/leads-days", query: q}, options)
}

// GetLeadsSummary: Leads and trials at a glance.
//
// Leads and trials of the last 30, 60, 180 and 365 days, with the change from as many days before.
//
//	GET /reports/leads-summary
//
// Fails with status 400, 401, 403, 429, 500.
func (s *ReportsService) GetLeadsSummary(ctx context.Context, params *ReportParams, options ...CallOption) (*LeadsSummaryReport, error) {
	q := &query{route: "GET /reports/leads-summary", refused: []string{"baseCurrency", "interval", "breakdown", "compare", "committed", "type", "selected-date", "selected-type", "breakdown-value", "sort", "order", "trailing_months", "q"}}
	params.write(q)
	return send[LeadsSummaryReport](ctx, s.transport, operation{method: "GET", path: "/reports/leads-summary", query: q}, options)
}

// GetCohort: Retention by starting period.
//
// Customers grouped by the period in which they first paid, and how much of their MRR and how many of them are left in each period after it. The last row is the weighted average.
//
//	GET /reports/cohort
//
// Fails with status 400, 401, 403, 429, 500.
func (s *ReportsService) GetCohort(ctx context.Context, params *ReportParams, options ...CallOption) (*CohortReport, error) {
	q := &query{route: "GET /reports/cohort", refused: []string{"compare", "committed", "type", "selected-date", "selected-type", "breakdown-value", "sort", "order", "trailing_months", "q"}}
	params.write(q)
	return send[CohortReport](ctx, s.transport, operation{method: "GET", path: "/reports/cohort", query: q}, options)
}

// GetRetention: Net and gross revenue retention.
//
// For each period, the customers who paid some months before its end, and what became of them: net and gross revenue retention, customer retention, churn rates, lifetime and lifetime value.
//
//	GET /reports/retention
//
// Fails with status 400, 401, 403, 429, 500.
func (s *ReportsService) GetRetention(ctx context.Context, params *ReportParams, options ...CallOption) (*RetentionReport, error) {
	q := &query{route: "GET /reports/retention", refused: []string{"compare", "committed", "type", "selected-date", "selected-type", "breakdown-value", "sort", "order", "q"}}
	params.write(q)
	return send[RetentionReport](ctx, s.transport, operation{method: "GET", path: "/reports/retention", query: q}, options)
}

// GetTransactions: Cash by kind over time.
//
// Money received and paid back, split by subscriptions of each length, usage, one-time charges, discounts, refunds, fees and tax.
//
//	GET /reports/transactions
//
// Fails with status 400, 401, 403, 429, 500.
func (s *ReportsService) GetTransactions(ctx context.Context, params *ReportParams, options ...CallOption) (*TransactionsReport, error) {
	q := &query{route: "GET /reports/transactions", refused: []string{"compare", "committed", "type", "selected-date", "selected-type", "breakdown-value", "sort", "order", "trailing_months", "q"}}
	params.write(q)
	return send[TransactionsReport](ctx, s.transport, operation{method: "GET", path: "/reports/transactions", query: q}, options)
}

// GetTransactionsSummary: Cash at a glance.
//
// Net cash so far this month, quarter and year beside the same stretch of the one before.
//
//	GET /reports/transactions-summary
//
// Fails with status 400, 401, 403, 429, 500.
func (s *ReportsService) GetTransactionsSummary(ctx context.Context, params *ReportParams, options ...CallOption) (*TransactionsSummaryReport, error) {
	q := &query{route: "GET /reports/transactions-summary", refused: []string{"interval", "breakdown", "compare", "committed", "type", "selected-date", "selected-type", "breakdown-value", "sort", "order", "trailing_months", "q"}}
	params.write(q)
	return send[TransactionsSummaryReport](ctx, s.transport, operation{method: "GET", path: "/reports/transactions-summary", query: q}, options)
}

// GetTransactionsTable: Cash by kind, as a table.
//
// The transactions report the other way round: a line for each kind of money and a column for each period.
//
//	GET /reports/transactions-table
//
// Fails with status 400, 401, 403, 429, 500.
func (s *ReportsService) GetTransactionsTable(ctx context.Context, params *ReportParams, options ...CallOption) (*TransactionsTable, error) {
	q := &query{route: "GET /reports/transactions-table", refused: []string{"breakdown", "compare", "committed", "type", "selected-date", "selected-type", "breakdown-value", "sort", "order", "trailing_months", "q"}}
	params.write(q)
	return send[TransactionsTable](ctx, s.transport, operation{method: "GET", path: "/reports/transactions-table", query: q}, options)
}

// GetTransactionsDetail: Transactions one by one.
//
// Money that came in or went back in the range, newest first. An invoice with tax, a discount or a fee is several transactions.
//
//	GET /reports/transactions-detail
//
// Fails with status 400, 401, 403, 429, 500.
func (s *ReportsService) GetTransactionsDetail(ctx context.Context, params *ReportParams, options ...CallOption) (*TransactionList, error) {
	q := &query{route: "GET /reports/transactions-detail", refused: []string{"breakdown", "compare", "committed", "type", "breakdown-value", "sort", "order", "trailing_months", "q"}}
	params.write(q)
	return send[TransactionList](ctx, s.transport, operation{method: "GET", path: "/reports/transactions-detail", query: q}, options)
}

// GetInvoicesDetail: Invoices one by one.
//
// Invoices dated in the range, paid or not, newest first.
//
//	GET /reports/invoices-detail
//
// Fails with status 400, 401, 403, 429, 500.
func (s *ReportsService) GetInvoicesDetail(ctx context.Context, params *ReportParams, options ...CallOption) (*ReportInvoiceList, error) {
	q := &query{route: "GET /reports/invoices-detail", refused: []string{"breakdown", "compare", "committed", "type", "selected-type", "breakdown-value", "sort", "order", "trailing_months", "q"}}
	params.write(q)
	return send[ReportInvoiceList](ctx, s.transport, operation{method: "GET", path: "/reports/invoices-detail", query: q}, options)
}

// GetCashflowFailedPayments: Failed payments over time.
//
// Payments by the period in which they first failed: how much was recovered, is still open, or left with its customer.
//
//	GET /reports/cashflow-failed-payments
//
// Fails with status 400, 401, 403, 429, 500.
func (s *ReportsService) GetCashflowFailedPayments(ctx context.Context, params *ReportParams, options ...CallOption) (*FailedPaymentsReport, error) {
	q := &query{route: "GET /reports/cashflow-failed-payments", refused: []string{"breakdown", "compare", "committed", "type", "selected-date", "selected-type", "breakdown-value", "sort", "order", "trailing_months", "q"}}
	params.write(q)
	return send[FailedPaymentsReport](ctx, s.transport, operation{method: "GET", path: "/reports/cashflow-failed-payments", query: q}, options)
}

// GetCashflowFailedPaymentsSummary: Failed payments at a glance.
//
// Open amounts, recovery rate and failed share so far this month, quarter and year, beside the ones before.
//
//	GET /reports/cashflow-failed-payments-summary
//
// Fails with status 400, 401, 403, 429, 500.
func (s *ReportsService) GetCashflowFailedPaymentsSummary(ctx context.Context, params *ReportParams, options ...CallOption) (*FailedPaymentsSummaryReport, error) {
	q := &query{route: "GET /reports/cashflow-failed-payments-summary", refused: []string{"interval", "breakdown", "compare", "committed", "type", "selected-date", "selected-type", "breakdown-value", "sort", "order", "trailing_months", "q"}}
	params.write(q)
	return send[FailedPaymentsSummaryReport](ctx, s.transport, operation{method: "GET", path: "/reports/cashflow-failed-payments-summary", query: q}, options)
}

// GetCashflowFailedPaymentsTable: Failed payments with their rates.
//
// The report of failed payments with the number of invoices, the part that failed and the part that was recovered.
//
//	GET /reports/cashflow-failed-payments-table
//
// Fails with status 400, 401, 403, 429, 500.
func (s *ReportsService) GetCashflowFailedPaymentsTable(ctx context.Context, params *ReportParams, options ...CallOption) (*FailedPaymentsTable, error) {
	q := &query{route: "GET /reports/cashflow-failed-payments-table", refused: []string{"breakdown", "compare", "committed", "type", "selected-date", "selected-type", "breakdown-value", "sort", "order", "trailing_months", "q"}}
	params.write(q)
	return send[FailedPaymentsTable](ctx, s.transport, operation{method: "GET", path: "/reports/cashflow-failed-payments-table", query: q}, options)
}

// GetCashflowFailedPaymentsDetail: Failed payments one by one.
//
// Invoices of the range whose payment failed, newest first, and what became of each by now.
//
//	GET /reports/cashflow-failed-payments-detail
//
// Fails with status 400, 401, 403, 429, 500.
func (s *ReportsService) GetCashflowFailedPaymentsDetail(ctx context.Context, params *ReportParams, options ...CallOption) (*FailedPaymentList, error) {
	q := &query{route: "GET /reports/cashflow-failed-payments-detail", refused: []string{"breakdown", "compare", "committed", "type", "selected-type", "breakdown-value", "sort", "order", "trailing_months", "q"}}
	params.write(q)
	return send[FailedPaymentList](ctx, s.transport, operation{method: "GET", path: "/reports/cashflow-failed-payments-detail", query: q}, options)
}

// GetCashflowRefunds: Refunds over time.
//
// Money paid back per period, as positive amounts.
//
//	GET /reports/cashflow-refunds
//
// Fails with status 400, 401, 403, 429, 500.
func (s *ReportsService) GetCashflowRefunds(ctx context.Context, params *ReportParams, options ...CallOption) (*RefundsReport, error) {
	q := &query{route: "GET /reports/cashflow-refunds", refused: []string{"breakdown", "compare", "committed", "type", "selected-date", "selected-type", "breakdown-value", "sort", "order", "trailing_months", "q"}}
	params.write(q)
	return send[RefundsReport](ctx, s.transport, operation{method: "GET", path: "/reports/cashflow-refunds", query: q}, options)
}

// GetCashflowRefundsTable: Who got money back.
//
// Refunds of the range by customer, the largest amount first.
//
//	GET /reports/cashflow-refunds-table
//
// Fails with status 400, 401, 403, 429, 500.
func (s *ReportsService) GetCashflowRefundsTable(ctx context.Context, params *ReportParams, options ...CallOption) (*RefundedCustomerList, error) {
	q := &query{route: "GET /reports/cashflow-refunds-table", refused: []string{"interval", "breakdown", "compare", "committed", "type", "selected-date", "selected-type", "breakdown-value", "sort", "order", "trailing_months", "q"}}
	params.write(q)
	return send[RefundedCustomerList](ctx, s.transport, operation{method: "GET", path: "/reports/cashflow-refunds-table", query: q}, options)
}

// GetCashflowRefundsDetail: Refunds one by one.
//
// Money paid back in the range, newest first, as positive amounts.
//
//	GET /reports/cashflow-refunds-detail
//
// Fails with status 400, 401, 403, 429, 500.
func (s *ReportsService) GetCashflowRefundsDetail(ctx context.Context, params *ReportParams, options ...CallOption) (*RefundList, error) {
	q := &query{route: "GET /reports/cashflow-refunds-detail", refused: []string{"breakdown", "compare", "committed", "type", "selected-type", "breakdown-value", "sort", "order", "trailing_months", "q"}}
	params.write(q)
	return send[RefundList](ctx, s.transport, operation{method: "GET", path: "/reports/cashflow-refunds-detail", query: q}, options)
}

// GetCashflowFailureRate: Payment failure rate over time.
//
// Share of invoices of each period whose payment failed at least once.
//
//	GET /reports/cashflow-failure-rate
//
// Fails with status 400, 401, 403, 429, 500.
func (s *ReportsService) GetCashflowFailureRate(ctx context.Context, params *ReportParams, options ...CallOption) (*FailureRateReport, error) {
	q := &query{route: "GET /reports/cashflow-failure-rate", refused: []string{"baseCurrency", "breakdown", "compare", "committed", "type", "selected-date", "selected-type", "breakdown-value", "sort", "order", "trailing_months", "q"}}
	params.write(q)
	return send[FailureRateReport](ctx, s.transport, operation{method: "GET", path: "/reports/cashflow-failure-rate", query: q}, options)
}

// GetCashflowFailureRateSummary: Payment failure rate at a glance.
//
// Failure rate so far this month and year, beside the ones before.
//
//	GET /reports/cashflow-failure-rate-summary
//
// Fails with status 400, 401, 403, 429, 500.
func (s *ReportsService) GetCashflowFailureRateSummary(ctx context.Context, params *ReportParams, options ...CallOption) (*FailureRateSummaryReport, error) {
	q := &query{route: "GET /reports/cashflow-failure-rate-summary", refused: []string{"baseCurrency", "interval", "breakdown", "compare", "committed", "type", "selected-date", "selected-type", "breakdown-value", "sort", "order", "trailing_months", "q"}}
	params.write(q)
	return send[FailureRateSummaryReport](ctx, s.transport, operation{method: "GET", path: "/reports/cashflow-failure-rate-summary", query: q}, options)
}

// GetCashflowOutstandingUnpaid: What customers owe.
//
// Open invoices that have been tried at least once, by how long they are overdue.
//
//	GET /reports/cashflow-outstanding-unpaid
//
// Fails with status 400, 401, 403, 429, 500.
func (s *ReportsService) GetCashflowOutstandingUnpaid(ctx context.Context, params *ReportParams, options ...CallOption) (*OutstandingUnpaidReport, error) {
	q := &query{route: "GET /reports/cashflow-outstanding-unpaid", refused: []string{"date", "interval", "breakdown", "compare", "committed", "type", "selected-date", "selected-type", "breakdown-value", "sort", "order", "trailing_months", "q"}}
	params.write(q)
	return send[OutstandingUnpaidReport](ctx, s.transport, operation{method: "GET", path: "/reports/cashflow-outstanding-unpaid", query: q}, options)
}

// GetChurnScheduled: Churn that is already certain.
//
// Cancellations that have been asked for and take effect later, by the period in which they do.
//
//	GET /reports/churn-scheduled
//
// Fails with status 400, 401, 403, 429, 500.
func (s *ReportsService) GetChurnScheduled(ctx context.Context, params *ReportParams, options ...CallOption) (*ChurnScheduledReport, error) {
	q := &query{route: "GET /reports/churn-scheduled", refused: []string{"breakdown", "compare", "committed", "type", "selected-date", "selected-type", "breakdown-value", "sort", "order", "trailing_months", "q"}}
	params.write(q)
	return send[ChurnScheduledReport](ctx, s.transport, operation{method: "GET", path: "/reports/churn-scheduled", query: q}, options)
}

// GetChurnScheduledMovements: Scheduled churn one by one.
//
// Changes that have been asked for and take effect later, soonest first. A range that is over stands for the year ahead.
//
//	GET /reports/churn-scheduled-movements
//
// Fails with status 400, 401, 403, 429, 500.
func (s *ReportsService) GetChurnScheduledMovements(ctx context.Context, params *ReportParams, options ...CallOption) (*MovementList, error) {
	q := &query{route: "GET /reports/churn-scheduled-movements", refused: []string{"breakdown", "compare", "committed", "type", "selected-type", "breakdown-value", "sort", "order", "trailing_months", "q"}}
	params.write(q)
	return send[MovementList](ctx, s.transport, operation{method: "GET", path: "/reports/churn-scheduled-movements", query: q}, options)
}

// GetChurnScheduledSummary: Scheduled churn at a glance.
//
// MRR that is certain to go, all of it and within 30, 60, 180 and 365 days; zero or negative.
//
//	GET /reports/churn-scheduled-summary
//
// Fails with status 400, 401, 403, 429, 500.
func (s *ReportsService) GetChurnScheduledSummary(ctx context.Context, params *ReportParams, options ...CallOption) (*ChurnScheduledSummaryReport, error) {
	q := &query{route: "GET /reports/churn-scheduled-summary", refused: []string{"interval", "breakdown", "compare", "committed", "type", "selected-date", "selected-type", "breakdown-value", "sort", "order", "trailing_months", "q"}}
	params.write(q)
	return send[ChurnScheduledSummaryReport](ctx, s.transport, operation{method: "GET", path: "/reports/churn-scheduled-summary", query: q}, options)
}

// GetChurnReasonsSummary: Why customers leave.
//
// A short text about the comments of customers who left. Null without comments.
//
//	GET /reports/churn-reasons-summary
//
// Fails with status 400, 401, 403, 429, 500.
func (s *ReportsService) GetChurnReasonsSummary(ctx context.Context, params *ReportsGetChurnReasonsSummaryParams, options ...CallOption) (*ChurnReasonsSummary, error) {
	q := &query{route: "GET /reports/churn-reasons-summary"}
	params.write(q)
	return send[ChurnReasonsSummary](ctx, s.transport, operation{method: "GET", path: "/reports/churn-reasons-summary", query: q}, options)
}

// GetCancellationTiming: After how long customers leave.
//
// Customers who left in the range, by how many months they had paid since they began or came back.
//
//	GET /reports/cancellation-timing
//
// Fails with status 400, 401, 403, 429, 500.
func (s *ReportsService) GetCancellationTiming(ctx context.Context, params *ReportParams, options ...CallOption) (*CancellationTimingReport, error) {
	q := &query{route: "GET /reports/cancellation-timing", refused: []string{"interval", "breakdown", "compare", "committed", "type", "selected-date", "selected-type", "breakdown-value", "sort", "order", "trailing_months", "q"}}
	params.write(q)
	return send[CancellationTimingReport](ctx, s.transport, operation{method: "GET", path: "/reports/cancellation-timing", query: q}, options)
}

// GetCancellationTimingDetail: Customers who left, one by one.
//
// Everyone who left in the range, oldest first, and how long they had paid.
//
//	GET /reports/cancellation-timing-detail
//
// Fails with status 400, 401, 403, 429, 500.
func (s *ReportsService) GetCancellationTimingDetail(ctx context.Context, params *ReportParams, options ...CallOption) (*CancellationList, error) {
	q := &query{route: "GET /reports/cancellation-timing-detail", refused: []string{"interval", "breakdown", "compare", "committed", "type", "selected-date", "selected-type", "breakdown-value", "sort", "order", "trailing_months", "q"}}
	params.write(q)
	return send[CancellationList](ctx, s.transport, operation{method: "GET", path: "/reports/cancellation-timing-detail", query: q}, options)
}

// GetMap: Where the customers are.
//
// The main figures by country, for countries with customers, leads or trials.
//
//	GET /reports/map
//
// Fails with status 400, 401, 403, 429, 500.
func (s *ReportsService) GetMap(ctx context.Context, params *ReportParams, options ...CallOption) (*MapReport, error) {
	q := &query{route: "GET /reports/map", refused: []string{"interval", "breakdown", "compare", "committed", "type", "selected-date", "selected-type", "breakdown-value", "sort", "order", "trailing_months", "q"}}
	params.write(q)
	return send[MapReport](ctx, s.transport, operation{method: "GET", path: "/reports/map", query: q}, options)
}

// GetCustomerConcentration: How MRR is spread over customers.
//
// Customers by MRR with running totals, and the share that the largest hold.
//
//	GET /reports/customer-concentration
//
// Fails with status 400, 401, 403, 429, 500.
func (s *ReportsService) GetCustomerConcentration(ctx context.Context, params *ReportParams, options ...CallOption) (*CustomerConcentrationReport, error) {
	q := &query{route: "GET /reports/customer-concentration", refused: []string{"date", "interval", "breakdown", "compare", "committed", "type", "selected-date", "selected-type", "breakdown-value", "sort", "order", "trailing_months"}}
	params.write(q)
	return send[CustomerConcentrationReport](ctx, s.transport, operation{method: "GET", path: "/reports/customer-concentration", query: q}, options)
}

// GetLatestActivity: What happened last.
//
// The newest MRR movements and failed payments, and if asked for the changes that lie ahead.
//
//	GET /reports/latest-activity
//
// Fails with status 400, 401, 403, 429, 500.
func (s *ReportsService) GetLatestActivity(ctx context.Context, params *ReportsGetLatestActivityParams, options ...CallOption) (*LatestActivityReport, error) {
	q := &query{route: "GET /reports/latest-activity"}
	params.write(q)
	return send[LatestActivityReport](ctx, s.transport, operation{method: "GET", path: "/reports/latest-activity", query: q}, options)
}

// GetCustomVariables: Values of a custom variable.
//
// Which values a custom variable has, and how many customers have each.
//
//	GET /reports/custom-variables
//
// Fails with status 400, 401, 403, 429, 500.
func (s *ReportsService) GetCustomVariables(ctx context.Context, params *ReportsGetCustomVariablesParams, options ...CallOption) (*CustomVariablesReport, error) {
	q := &query{route: "GET /reports/custom-variables"}
	params.write(q)
	return send[CustomVariablesReport](ctx, s.transport, operation{method: "GET", path: "/reports/custom-variables", query: q}, options)
}

// CustomersService has the methods of gp.Customers. Customers as reports see them.
type CustomersService struct {
	transport *transport
}

// List: List customers.
//
// Customers with their MRR and status, newest first, a page at a time.
//
//	GET /customers
//
// Fails with status 400, 401, 403, 429, 500.
func (s *CustomersService) List(ctx context.Context, params *CustomersListParams, options ...CallOption) (*CustomerList, error) {
	q := &query{route: "GET /customers"}
	params.write(q)
	return send[CustomerList](ctx, s.transport, operation{method: "GET", path: "/customers", query: q}, options)
}

// Detail: One customer.
//
// Everything about one customer: dates, MRR, subscriptions and payments.
//
//	GET /customers/{id}
//
// Fails with status 400, 401, 403, 404, 429, 500.
func (s *CustomersService) Detail(ctx context.Context, id string, params *CustomersDetailParams, options ...CallOption) (*CustomerDetail, error) {
	q := &query{route: "GET /customers/{id}"}
	params.write(q)
	return send[CustomerDetail](ctx, s.transport, operation{method: "GET", path: "/customers/{id}", values: []string{id}, query: q}, options)
}

// Resync: Compute a customer anew.
//
// Reads the customer from the billing system once more; for pushed customers, computes the metrics anew.
//
//	POST /customers/{id}/resync
//
// Fails with status 400, 401, 403, 404, 429, 500.
func (s *CustomersService) Resync(ctx context.Context, id string, options ...CallOption) (*Success, error) {
	return send[Success](ctx, s.transport, operation{method: "POST", path: "/customers/{id}/resync", values: []string{id}}, options)
}

// PlansService has the methods of gp.Plans. Plans as reports see them.
type PlansService struct {
	transport *transport
}

// List: List plans.
//
// All plans with the plan groups that hold them.
//
//	GET /plans
//
// Fails with status 400, 401, 403, 429, 500.
func (s *PlansService) List(ctx context.Context, options ...CallOption) (*PlanList, error) {
	return send[PlanList](ctx, s.transport, operation{method: "GET", path: "/plans"}, options)
}

// ExportsService has the methods of gp.Exports. CSV files.
type ExportsService struct {
	transport *transport
}

// Customers: Customers as CSV.
//
// All customers with their MRR and dates, amounts in minor units.
//
//	GET /exports/customers.csv
//
// Fails with status 400, 401, 403, 429, 500.
func (s *ExportsService) Customers(ctx context.Context, params *ExportsCustomersParams, options ...CallOption) (string, error) {
	q := &query{route: "GET /exports/customers.csv"}
	params.write(q)
	return sendText(ctx, s.transport, operation{method: "GET", path: "/exports/customers.csv", query: q}, options)
}

// MrrMovements: MRR movements as CSV.
//
// Every movement of the range, amounts in minor units.
//
//	GET /exports/mrr-movements.csv
//
// Fails with status 400, 401, 403, 429, 500.
func (s *ExportsService) MrrMovements(ctx context.Context, params *ExportsMrrMovementsParams, options ...CallOption) (string, error) {
	q := &query{route: "GET /exports/mrr-movements.csv"}
	params.write(q)
	return sendText(ctx, s.transport, operation{method: "GET", path: "/exports/mrr-movements.csv", query: q}, options)
}

// MrrGrowth: MRR growth as CSV.
//
// Movements of the range added up by day, amounts in minor units.
//
//	GET /exports/mrr-growth.csv
//
// Fails with status 400, 401, 403, 429, 500.
func (s *ExportsService) MrrGrowth(ctx context.Context, params *ExportsMrrGrowthParams, options ...CallOption) (string, error) {
	q := &query{route: "GET /exports/mrr-growth.csv"}
	params.write(q)
	return sendText(ctx, s.transport, operation{method: "GET", path: "/exports/mrr-growth.csv", query: q}, options)
}

// ProfileService has the methods of gp.Profile. The user behind the API key.
type ProfileService struct {
	transport *transport
}

// Get: The current user.
//
// The user behind the API key.
//
//	GET /profile
//
// Fails with status 400, 401, 403, 429, 500.
func (s *ProfileService) Get(ctx context.Context, options ...CallOption) (*Profile, error) {
	return send[Profile](ctx, s.transport, operation{method: "GET", path: "/profile"}, options)
}

// Update: Update the current user.
//
// Changes the given fields of the profile.
//
//	PUT /profile
//
// Fails with status 400, 401, 403, 429, 500.
func (s *ProfileService) Update(ctx context.Context, body ProfileUpdate, options ...CallOption) (*Profile, error) {
	return send[Profile](ctx, s.transport, operation{method: "PUT", path: "/profile", body: body, needsBody: true}, options)
}

// AccountService has the methods of gp.Account. The account behind the API key.
type AccountService struct {
	// Billing: What the account pays GrowPanel.
	Billing *AccountBillingService
	// Team: Who can open the account.
	Team *AccountTeamService
	// ApiKeys: Keys of the account.
	ApiKeys   *AccountApiKeysService
	transport *transport
}

// Get: The account.
//
// Name, currency, time zone and data sources of the account.
//
//	GET /account
//
// Fails with status 400, 401, 403, 429, 500.
func (s *AccountService) Get(ctx context.Context, options ...CallOption) (*Account, error) {
	return send[Account](ctx, s.transport, operation{method: "GET", path: "/account"}, options)
}

// Update: Change the account.
//
// Changes the given fields.
//
//	POST /account
//
// Fails with status 400, 401, 403, 429, 500.
func (s *AccountService) Update(ctx context.Context, body AccountUpdate, options ...CallOption) (*Account, error) {
	return send[Account](ctx, s.transport, operation{method: "POST", path: "/account", body: body, needsBody: true}, options)
}

// Delete: Delete the account.
//
// Removes the account and everything in it. The body must name it.
//
//	DELETE /account
//
// Fails with status 400, 401, 403, 429, 500.
func (s *AccountService) Delete(ctx context.Context, body AccountDelete, options ...CallOption) (*Success, error) {
	return send[Success](ctx, s.transport, operation{method: "DELETE", path: "/account", body: body, needsBody: true}, options)
}

// AccountBillingService has the methods of gp.Account.Billing. What the account pays GrowPanel.
type AccountBillingService struct {
	transport *transport
}

// Details: What the account pays.
//
// Plan, period and limits of the account, with what it uses of them.
//
//	GET /account/billing
//
// Fails with status 400, 401, 403, 429, 500.
func (s *AccountBillingService) Details(ctx context.Context, options ...CallOption) (*Billing, error) {
	return send[Billing](ctx, s.transport, operation{method: "GET", path: "/account/billing"}, options)
}

// Invoices: Invoices from GrowPanel.
//
// What the account was charged.
//
//	GET /account/billing/invoices
//
// Fails with status 400, 401, 403, 429, 500.
func (s *AccountBillingService) Invoices(ctx context.Context, options ...CallOption) (*BillingInvoiceList, error) {
	return send[BillingInvoiceList](ctx, s.transport, operation{method: "GET", path: "/account/billing/invoices"}, options)
}

// Portal: Open the billing portal.
//
// An address where payment methods are managed.
//
//	GET /account/billing/portal
//
// Fails with status 400, 401, 403, 429, 500.
func (s *AccountBillingService) Portal(ctx context.Context, options ...CallOption) (*BillingPortal, error) {
	return send[BillingPortal](ctx, s.transport, operation{method: "GET", path: "/account/billing/portal"}, options)
}

// Subscribe: Subscribe.
//
// Takes a plan for an account that has none.
//
//	POST /account/billing/subscribe
//
// Fails with status 400, 401, 403, 429, 500.
func (s *AccountBillingService) Subscribe(ctx context.Context, body PlanChoice, options ...CallOption) (*Billing, error) {
	return send[Billing](ctx, s.transport, operation{method: "POST", path: "/account/billing/subscribe", body: body, needsBody: true}, options)
}

// CheckVat: Check a VAT number.
//
// Whether a VAT number has the form that its country gives it.
//
//	GET /account/billing/check-vat
//
// Fails with status 400, 401, 403, 429, 500.
func (s *AccountBillingService) CheckVat(ctx context.Context, params *AccountBillingCheckVatParams, options ...CallOption) (*VatCheck, error) {
	q := &query{route: "GET /account/billing/check-vat"}
	params.write(q)
	return send[VatCheck](ctx, s.transport, operation{method: "GET", path: "/account/billing/check-vat", query: q}, options)
}

// SetAddress: Set the billing address.
//
// Who the invoices go to from now on.
//
//	POST /account/billing/address
//
// Fails with status 400, 401, 403, 429, 500.
func (s *AccountBillingService) SetAddress(ctx context.Context, body BillingAddress, options ...CallOption) (*BillingAddress, error) {
	return send[BillingAddress](ctx, s.transport, operation{method: "POST", path: "/account/billing/address", body: body, needsBody: true}, options)
}

// Setup: Prepare a payment method.
//
// What a form needs to take a card.
//
//	POST /account/billing/setup
//
// Fails with status 400, 401, 403, 429, 500.
func (s *AccountBillingService) Setup(ctx context.Context, options ...CallOption) (*BillingSetup, error) {
	return send[BillingSetup](ctx, s.transport, operation{method: "POST", path: "/account/billing/setup"}, options)
}

// PreviewChange: Preview a change of plan.
//
// What a change of plan would cost, without making it.
//
//	POST /account/billing/preview-change
//
// Fails with status 400, 401, 403, 429, 500.
func (s *AccountBillingService) PreviewChange(ctx context.Context, body PlanChoice, options ...CallOption) (*PlanChangePreview, error) {
	return send[PlanChangePreview](ctx, s.transport, operation{method: "POST", path: "/account/billing/preview-change", body: body, needsBody: true}, options)
}

// ChangePlan: Change the plan.
//
// Moves the account to another plan at once.
//
//	POST /account/billing/change-plan
//
// Fails with status 400, 401, 403, 429, 500.
func (s *AccountBillingService) ChangePlan(ctx context.Context, body PlanChoice, options ...CallOption) (*Billing, error) {
	return send[Billing](ctx, s.transport, operation{method: "POST", path: "/account/billing/change-plan", body: body, needsBody: true}, options)
}

// UndoCancellation: Undo a cancellation.
//
// Lets a plan that was to end go on.
//
//	POST /account/billing/undo-cancellation
//
// Fails with status 400, 401, 403, 429, 500.
func (s *AccountBillingService) UndoCancellation(ctx context.Context, options ...CallOption) (*Billing, error) {
	return send[Billing](ctx, s.transport, operation{method: "POST", path: "/account/billing/undo-cancellation"}, options)
}

// DeleteCard: Remove a card.
//
// Forgets a payment method.
//
//	DELETE /account/billing/cards/{card_id}
//
// Fails with status 400, 401, 403, 404, 429, 500.
func (s *AccountBillingService) DeleteCard(ctx context.Context, cardId string, options ...CallOption) (*Success, error) {
	return send[Success](ctx, s.transport, operation{method: "DELETE", path: "/account/billing/cards/{card_id}", values: []string{cardId}}, options)
}

// AccountTeamService has the methods of gp.Account.Team. Who can open the account.
type AccountTeamService struct {
	transport *transport
}

// List: List the team.
//
// Who can open the account, and who is invited.
//
//	GET /account/team
//
// Fails with status 400, 401, 403, 429, 500.
func (s *AccountTeamService) List(ctx context.Context, options ...CallOption) (*TeamList, error) {
	return send[TeamList](ctx, s.transport, operation{method: "GET", path: "/account/team"}, options)
}

// Update: Change a member.
//
// Changes role or name of a member.
//
//	PUT /account/team/{user_id}
//
// Fails with status 400, 401, 403, 404, 429, 500.
func (s *AccountTeamService) Update(ctx context.Context, userId string, body TeamMemberUpdate, options ...CallOption) (*TeamMember, error) {
	return send[TeamMember](ctx, s.transport, operation{method: "PUT", path: "/account/team/{user_id}", values: []string{userId}, body: body, needsBody: true}, options)
}

// Remove: Remove a member.
//
// Takes a member out of the account.
//
//	DELETE /account/team/{user_id}
//
// Fails with status 400, 401, 403, 404, 429, 500.
func (s *AccountTeamService) Remove(ctx context.Context, userId string, options ...CallOption) (*Success, error) {
	return send[Success](ctx, s.transport, operation{method: "DELETE", path: "/account/team/{user_id}", values: []string{userId}}, options)
}

// Invite: Invite someone.
//
// Sends an invitation. Inviting the same address again changes the role of the invitation.
//
//	POST /account/team/invite
//
// Fails with status 400, 401, 403, 429, 500.
func (s *AccountTeamService) Invite(ctx context.Context, body TeamInvite, options ...CallOption) (*TeamMember, error) {
	return send[TeamMember](ctx, s.transport, operation{method: "POST", path: "/account/team/invite", body: body, needsBody: true}, options)
}

// CancelInvite: Take back an invitation.
//
// Makes an invitation void.
//
//	DELETE /account/team/invites/{email}
//
// Fails with status 400, 401, 403, 404, 429, 500.
func (s *AccountTeamService) CancelInvite(ctx context.Context, email string, options ...CallOption) (*Success, error) {
	return send[Success](ctx, s.transport, operation{method: "DELETE", path: "/account/team/invites/{email}", values: []string{email}}, options)
}

// ResendInvite: Send an invitation again.
//
// Sends an open invitation once more.
//
//	POST /account/team/resend/{email}
//
// Fails with status 400, 401, 403, 404, 429, 500.
func (s *AccountTeamService) ResendInvite(ctx context.Context, email string, options ...CallOption) (*Success, error) {
	return send[Success](ctx, s.transport, operation{method: "POST", path: "/account/team/resend/{email}", values: []string{email}}, options)
}

// AccountApiKeysService has the methods of gp.Account.ApiKeys. Keys of the account.
type AccountApiKeysService struct {
	transport *transport
}

// List: List API keys.
//
// Keys of the account, without their secrets.
//
//	GET /account/api-keys
//
// Fails with status 400, 401, 403, 429, 500.
func (s *AccountApiKeysService) List(ctx context.Context, options ...CallOption) (*ApiKeyList, error) {
	return send[ApiKeyList](ctx, s.transport, operation{method: "GET", path: "/account/api-keys"}, options)
}

// Create: Create an API key.
//
// Makes a key. The answer holds its only copy.
//
//	POST /account/api-keys
//
// Fails with status 400, 401, 403, 429, 500.
func (s *AccountApiKeysService) Create(ctx context.Context, body ApiKeyInput, options ...CallOption) (*ApiKeyCreated, error) {
	return send[ApiKeyCreated](ctx, s.transport, operation{method: "POST", path: "/account/api-keys", body: body, needsBody: true}, options)
}

// Update: Rename an API key.
//
// Changes the name of a key.
//
//	PUT /account/api-keys/{id}
//
// Fails with status 400, 401, 403, 404, 429, 500.
func (s *AccountApiKeysService) Update(ctx context.Context, id string, body ApiKeyUpdate, options ...CallOption) (*ApiKey, error) {
	return send[ApiKey](ctx, s.transport, operation{method: "PUT", path: "/account/api-keys/{id}", values: []string{id}, body: body, needsBody: true}, options)
}

// Delete: Delete an API key.
//
// Makes a key useless at once.
//
//	DELETE /account/api-keys/{id}
//
// Fails with status 400, 401, 403, 404, 429, 500.
func (s *AccountApiKeysService) Delete(ctx context.Context, id string, options ...CallOption) (*Success, error) {
	return send[Success](ctx, s.transport, operation{method: "DELETE", path: "/account/api-keys/{id}", values: []string{id}}, options)
}

// NotificationsService has the methods of gp.Notifications. Mailed reports and alerts.
type NotificationsService struct {
	transport *transport
}

// Get: Notification settings.
//
// Which reports and alerts are mailed.
//
//	GET /settings/notifications
//
// Fails with status 400, 401, 403, 429, 500.
func (s *NotificationsService) Get(ctx context.Context, options ...CallOption) (*NotificationSettings, error) {
	return send[NotificationSettings](ctx, s.transport, operation{method: "GET", path: "/settings/notifications"}, options)
}

// Update: Update notification settings.
//
// Changes the given settings.
//
//	PUT /settings/notifications
//
// Fails with status 400, 401, 403, 429, 500.
func (s *NotificationsService) Update(ctx context.Context, body NotificationSettingsUpdate, options ...CallOption) (*NotificationSettings, error) {
	return send[NotificationSettings](ctx, s.transport, operation{method: "PUT", path: "/settings/notifications", body: body, needsBody: true}, options)
}

// SettingsService has the methods of gp.Settings. How the account computes and works with other systems.
type SettingsService struct {
	transport *transport
}

// Get: Account settings.
//
// How the account computes and shows its numbers.
//
//	GET /settings
//
// Fails with status 400, 401, 403, 429, 500.
func (s *SettingsService) Get(ctx context.Context, options ...CallOption) (*Settings, error) {
	return send[Settings](ctx, s.transport, operation{method: "GET", path: "/settings"}, options)
}

// Update: Change account settings.
//
// Changes the given settings. What bears on metrics computes all ledgers anew.
//
//	POST /settings
//
// Fails with status 400, 401, 403, 429, 500.
func (s *SettingsService) Update(ctx context.Context, body SettingsUpdate, options ...CallOption) (*Settings, error) {
	return send[Settings](ctx, s.transport, operation{method: "POST", path: "/settings", body: body, needsBody: true}, options)
}

// GetStripe: Settings of Stripe.
//
// How the account works with Stripe.
//
//	GET /settings/stripe
//
// Fails with status 400, 401, 403, 429, 500.
func (s *SettingsService) GetStripe(ctx context.Context, options ...CallOption) (*StripeSettings, error) {
	return send[StripeSettings](ctx, s.transport, operation{method: "GET", path: "/settings/stripe"}, options)
}

// UpdateStripe: Change settings of Stripe.
//
// Changes the given fields.
//
//	POST /settings/stripe
//
// Fails with status 400, 401, 403, 429, 500.
func (s *SettingsService) UpdateStripe(ctx context.Context, body StripeSettingsUpdate, options ...CallOption) (*StripeSettings, error) {
	return send[StripeSettings](ctx, s.transport, operation{method: "POST", path: "/settings/stripe", body: body, needsBody: true}, options)
}

// GetHubspot: Settings of HubSpot.
//
// How the account works with HubSpot.
//
//	GET /settings/hubspot
//
// Fails with status 400, 401, 403, 429, 500.
func (s *SettingsService) GetHubspot(ctx context.Context, options ...CallOption) (*HubspotSettings, error) {
	return send[HubspotSettings](ctx, s.transport, operation{method: "GET", path: "/settings/hubspot"}, options)
}

// UpdateHubspot: Change settings of HubSpot.
//
// Changes the given fields.
//
//	POST /settings/hubspot
//
// Fails with status 400, 401, 403, 429, 500.
func (s *SettingsService) UpdateHubspot(ctx context.Context, body HubspotSettingsUpdate, options ...CallOption) (*HubspotSettings, error) {
	return send[HubspotSettings](ctx, s.transport, operation{method: "POST", path: "/settings/hubspot", body: body, needsBody: true}, options)
}

// GetWebhook: Settings of the settings webhook.
//
// How the account works with the settings webhook.
//
//	GET /settings/webhook
//
// Fails with status 400, 401, 403, 429, 500.
func (s *SettingsService) GetWebhook(ctx context.Context, options ...CallOption) (*WebhookSettings, error) {
	return send[WebhookSettings](ctx, s.transport, operation{method: "GET", path: "/settings/webhook"}, options)
}

// UpdateWebhook: Change settings of the settings webhook.
//
// Changes the given fields.
//
//	POST /settings/webhook
//
// Fails with status 400, 401, 403, 429, 500.
func (s *SettingsService) UpdateWebhook(ctx context.Context, body WebhookSettingsUpdate, options ...CallOption) (*WebhookSettings, error) {
	return send[WebhookSettings](ctx, s.transport, operation{method: "POST", path: "/settings/webhook", body: body, needsBody: true}, options)
}

// GetSlack: Settings of Slack.
//
// How the account works with Slack.
//
//	GET /settings/slack
//
// Fails with status 400, 401, 403, 429, 500.
func (s *SettingsService) GetSlack(ctx context.Context, options ...CallOption) (*SlackSettings, error) {
	return send[SlackSettings](ctx, s.transport, operation{method: "GET", path: "/settings/slack"}, options)
}

// UpdateSlack: Change settings of Slack.
//
// Changes the given fields.
//
//	POST /settings/slack
//
// Fails with status 400, 401, 403, 429, 500.
func (s *SettingsService) UpdateSlack(ctx context.Context, body SlackSettingsUpdate, options ...CallOption) (*SlackSettings, error) {
	return send[SlackSettings](ctx, s.transport, operation{method: "POST", path: "/settings/slack", body: body, needsBody: true}, options)
}

// GetTeams: Settings of Microsoft Teams.
//
// How the account works with Microsoft Teams.
//
//	GET /settings/teams
//
// Fails with status 400, 401, 403, 429, 500.
func (s *SettingsService) GetTeams(ctx context.Context, options ...CallOption) (*TeamsSettings, error) {
	return send[TeamsSettings](ctx, s.transport, operation{method: "GET", path: "/settings/teams"}, options)
}

// UpdateTeams: Change settings of Microsoft Teams.
//
// Changes the given fields.
//
//	POST /settings/teams
//
// Fails with status 400, 401, 403, 429, 500.
func (s *SettingsService) UpdateTeams(ctx context.Context, body TeamsSettingsUpdate, options ...CallOption) (*TeamsSettings, error) {
	return send[TeamsSettings](ctx, s.transport, operation{method: "POST", path: "/settings/teams", body: body, needsBody: true}, options)
}

// GetLookerStudio: Settings of Looker Studio.
//
// How the account works with Looker Studio.
//
//	GET /settings/looker-studio
//
// Fails with status 400, 401, 403, 429, 500.
func (s *SettingsService) GetLookerStudio(ctx context.Context, options ...CallOption) (*LookerStudioSettings, error) {
	return send[LookerStudioSettings](ctx, s.transport, operation{method: "GET", path: "/settings/looker-studio"}, options)
}

// UpdateLookerStudio: Change settings of Looker Studio.
//
// Changes the given fields.
//
//	POST /settings/looker-studio
//
// Fails with status 400, 401, 403, 429, 500.
func (s *SettingsService) UpdateLookerStudio(ctx context.Context, body LookerStudioSettingsUpdate, options ...CallOption) (*LookerStudioSettings, error) {
	return send[LookerStudioSettings](ctx, s.transport, operation{method: "POST", path: "/settings/looker-studio", body: body, needsBody: true}, options)
}

// WebhooksService has the methods of gp.Webhooks. Events sent to other systems.
type WebhooksService struct {
	transport *transport
}

// List: List webhook subscriptions.
//
// Where events are sent.
//
//	GET /integrations/webhooks
//
// Fails with status 400, 401, 403, 429, 500.
func (s *WebhooksService) List(ctx context.Context, options ...CallOption) (*WebhookList, error) {
	return send[WebhookList](ctx, s.transport, operation{method: "GET", path: "/integrations/webhooks"}, options)
}

// Create: Subscribe to an event.
//
// Sends every event of one type to an address.
//
//	POST /integrations/webhooks
//
// Fails with status 400, 401, 403, 409, 429, 500.
func (s *WebhooksService) Create(ctx context.Context, body WebhookInput, options ...CallOption) (*WebhookCreated, error) {
	return send[WebhookCreated](ctx, s.transport, operation{method: "POST", path: "/integrations/webhooks", body: body, needsBody: true}, options)
}

// Delete: Delete a webhook subscription.
//
// Stops sending events to it.
//
//	DELETE /integrations/webhooks/{id}
//
// Fails with status 400, 401, 403, 404, 429, 500.
func (s *WebhooksService) Delete(ctx context.Context, id string, options ...CallOption) (*WebhookDeleted, error) {
	return send[WebhookDeleted](ctx, s.transport, operation{method: "DELETE", path: "/integrations/webhooks/{id}", values: []string{id}}, options)
}

// Get: One webhook subscription.
//
// Where one subscription sends its events.
//
//	GET /integrations/webhooks/{id}
//
// Fails with status 400, 401, 403, 404, 429, 500.
func (s *WebhooksService) Get(ctx context.Context, id string, options ...CallOption) (*Webhook, error) {
	return send[Webhook](ctx, s.transport, operation{method: "GET", path: "/integrations/webhooks/{id}", values: []string{id}}, options)
}

// Verify: Check the API key.
//
// Who the key belongs to and what it may do.
//
//	GET /integrations/verify
//
// Fails with status 400, 401, 403, 429, 500.
func (s *WebhooksService) Verify(ctx context.Context, options ...CallOption) (*VerifiedKey, error) {
	return send[VerifiedKey](ctx, s.transport, operation{method: "GET", path: "/integrations/verify"}, options)
}

// Sample: Sample of an event.
//
// What a delivery of this event type looks like, made from the account's newest data where there is any.
//
//	GET /integrations/sample/{event}
//
// Fails with status 400, 401, 403, 404, 429, 500.
func (s *WebhooksService) Sample(ctx context.Context, event string, options ...CallOption) (*WebhookEvent, error) {
	return send[WebhookEvent](ctx, s.transport, operation{method: "GET", path: "/integrations/sample/{event}", values: []string{event}}, options)
}

// ChatService has the methods of gp.Chat. Questions in words.
type ChatService struct {
	transport *transport
}

// Send: Ask in words.
//
// Answers a question about the account as a stream of events.
//
//	POST /chat/v2
//
// Fails with status 400, 401, 403, 429, 500.
func (s *ChatService) Send(ctx context.Context, body ChatMessage, options ...CallOption) (string, error) {
	return sendText(ctx, s.transport, operation{method: "POST", path: "/chat/v2", body: body, needsBody: true}, options)
}

// Act: Answer a proposed action.
//
// Allows or refuses what the chat proposed to do.
//
//	POST /chat/v2/actions/{id}
//
// Fails with status 400, 401, 403, 404, 429, 500.
func (s *ChatService) Act(ctx context.Context, id string, body ChatAction, options ...CallOption) (*Success, error) {
	return send[Success](ctx, s.transport, operation{method: "POST", path: "/chat/v2/actions/{id}", values: []string{id}, body: body, needsBody: true}, options)
}

// DataService has the methods of gp.Data. The groups of what you push.
type DataService struct {
	// Customers: Customers as you push them.
	Customers *DataCustomersService
	// Plans: Plans as you push them.
	Plans *DataPlansService
	// Invoices: Invoices as you push them.
	Invoices *DataInvoicesService
	// PlanGroups: Plans that reports treat as one.
	PlanGroups *DataPlanGroupsService
	// Segments: Saved filters.
	Segments *DataSegmentsService
	// Sources: Billing systems that data comes from.
	Sources   *DataSourcesService
	transport *transport
}

// DataCustomersService has the methods of gp.Data.Customers. Customers as you push them.
type DataCustomersService struct {
	transport *transport
}

// List: List pushed customers.
//
// Customers of one data source as they were pushed, newest first.
//
//	GET /data/customers
//
// Fails with status 400, 401, 403, 404, 429, 500.
func (s *DataCustomersService) List(ctx context.Context, params *DataCustomersListParams, options ...CallOption) (*RawCustomerList, error) {
	q := &query{route: "GET /data/customers"}
	params.write(q)
	return send[RawCustomerList](ctx, s.transport, operation{method: "GET", path: "/data/customers", query: q}, options)
}

// Create: Push customers.
//
// Creates or updates customers. Takes one record or an array, stores the good rows and answers each bad one with its reason. The same id again updates.
//
//	POST /data/customers
//
// Fails with status 400, 401, 403, 429, 500.
func (s *DataCustomersService) Create(ctx context.Context, body CustomerInputOrList, options ...CallOption) (*ImportResults, error) {
	return send[ImportResults](ctx, s.transport, operation{method: "POST", path: "/data/customers", body: body, needsBody: true}, options)
}

// Get: One pushed customer.
//
// A customer as it was pushed.
//
//	GET /data/customers/{id}
//
// Fails with status 400, 401, 403, 404, 429, 500.
func (s *DataCustomersService) Get(ctx context.Context, id string, params *DataCustomersGetParams, options ...CallOption) (*RawCustomer, error) {
	q := &query{route: "GET /data/customers/{id}"}
	params.write(q)
	return send[RawCustomer](ctx, s.transport, operation{method: "GET", path: "/data/customers/{id}", values: []string{id}, query: q}, options)
}

// Update: Update a customer.
//
// Changes the given fields of a customer.
//
//	PUT /data/customers/{id}
//
// Fails with status 400, 401, 403, 404, 429, 500.
func (s *DataCustomersService) Update(ctx context.Context, id string, body CustomerUpdate, options ...CallOption) (*Success, error) {
	return send[Success](ctx, s.transport, operation{method: "PUT", path: "/data/customers/{id}", values: []string{id}, body: body, needsBody: true}, options)
}

// Delete: Delete a customer.
//
// Removes a customer and their invoices; the metrics follow.
//
//	DELETE /data/customers/{id}
//
// Fails with status 400, 401, 403, 404, 429, 500.
func (s *DataCustomersService) Delete(ctx context.Context, id string, options ...CallOption) (*Success, error) {
	return send[Success](ctx, s.transport, operation{method: "DELETE", path: "/data/customers/{id}", values: []string{id}}, options)
}

// DataPlansService has the methods of gp.Data.Plans. Plans as you push them.
type DataPlansService struct {
	transport *transport
}

// List: List pushed plans.
//
// Plans as they were pushed.
//
//	GET /data/plans
//
// Fails with status 400, 401, 403, 404, 429, 500.
func (s *DataPlansService) List(ctx context.Context, params *DataPlansListParams, options ...CallOption) (*RawPlanList, error) {
	q := &query{route: "GET /data/plans"}
	params.write(q)
	return send[RawPlanList](ctx, s.transport, operation{method: "GET", path: "/data/plans", query: q}, options)
}

// Create: Push plans.
//
// Creates or updates plans. Their interval says how an invoice amount becomes monthly. Takes one record or an array, stores the good rows and answers each bad one with its reason. The same id again updates.
//
//	POST /data/plans
//
// Fails with status 400, 401, 403, 429, 500.
func (s *DataPlansService) Create(ctx context.Context, body PlanInputOrList, options ...CallOption) (*ImportResults, error) {
	return send[ImportResults](ctx, s.transport, operation{method: "POST", path: "/data/plans", body: body, needsBody: true}, options)
}

// Update: Update a plan.
//
// Replaces name, interval and currency of a plan; metrics of its customers are computed anew.
//
//	PUT /data/plans/{id}
//
// Fails with status 400, 401, 403, 404, 429, 500.
func (s *DataPlansService) Update(ctx context.Context, id string, body PlanUpdate, options ...CallOption) (*PlanUpdated, error) {
	return send[PlanUpdated](ctx, s.transport, operation{method: "PUT", path: "/data/plans/{id}", values: []string{id}, body: body, needsBody: true}, options)
}

// Delete: Delete a plan.
//
// Removes a plan. The body may name it once more; when it does, it must be the same.
//
//	DELETE /data/plans/{id}
//
// Fails with status 400, 401, 403, 404, 429, 500.
func (s *DataPlansService) Delete(ctx context.Context, id string, body PlanDelete, options ...CallOption) (*PlanDeleted, error) {
	return send[PlanDeleted](ctx, s.transport, operation{method: "DELETE", path: "/data/plans/{id}", values: []string{id}, body: body, needsBody: true}, options)
}

// Get: One pushed plan.
//
// A plan as it was pushed.
//
//	GET /data/plans/{id}
//
// Fails with status 400, 401, 403, 404, 429, 500.
func (s *DataPlansService) Get(ctx context.Context, id string, params *DataPlansGetParams, options ...CallOption) (*RawPlan, error) {
	q := &query{route: "GET /data/plans/{id}"}
	params.write(q)
	return send[RawPlan](ctx, s.transport, operation{method: "GET", path: "/data/plans/{id}", values: []string{id}, query: q}, options)
}

// DataInvoicesService has the methods of gp.Data.Invoices. Invoices as you push them.
type DataInvoicesService struct {
	transport *transport
}

// List: List pushed invoices.
//
// Invoices of one data source as they were pushed, newest first.
//
//	GET /data/invoices
//
// Fails with status 400, 401, 403, 404, 429, 500.
func (s *DataInvoicesService) List(ctx context.Context, params *DataInvoicesListParams, options ...CallOption) (*RawInvoiceList, error) {
	q := &query{route: "GET /data/invoices"}
	params.write(q)
	return send[RawInvoiceList](ctx, s.transport, operation{method: "GET", path: "/data/invoices", query: q}, options)
}

// Create: Push invoices.
//
// Creates or updates invoices, from which all metrics follow. Push customers and plans first, then invoices in the order of their dates. Takes one record or an array, stores the good rows and answers each bad one with its reason. The same id again updates.
//
//	POST /data/invoices
//
// Fails with status 400, 401, 403, 429, 500.
func (s *DataInvoicesService) Create(ctx context.Context, body InvoiceInputOrList, options ...CallOption) (*ImportResults, error) {
	return send[ImportResults](ctx, s.transport, operation{method: "POST", path: "/data/invoices", body: body, needsBody: true}, options)
}

// Update: Update an invoice.
//
// Changes the given fields of an invoice; the customer's metrics are computed anew.
//
//	PUT /data/invoices/{id}
//
// Fails with status 400, 401, 403, 404, 429, 500.
func (s *DataInvoicesService) Update(ctx context.Context, id string, body InvoiceUpdate, options ...CallOption) (*Success, error) {
	return send[Success](ctx, s.transport, operation{method: "PUT", path: "/data/invoices/{id}", values: []string{id}, body: body, needsBody: true}, options)
}

// Delete: Delete an invoice.
//
// Removes an invoice; the customer's metrics are computed anew.
//
//	DELETE /data/invoices/{id}
//
// Fails with status 400, 401, 403, 404, 429, 500.
func (s *DataInvoicesService) Delete(ctx context.Context, id string, options ...CallOption) (*Success, error) {
	return send[Success](ctx, s.transport, operation{method: "DELETE", path: "/data/invoices/{id}", values: []string{id}}, options)
}

// Get: One pushed invoice.
//
// An invoice as it was pushed.
//
//	GET /data/invoices/{id}
//
// Fails with status 400, 401, 403, 404, 429, 500.
func (s *DataInvoicesService) Get(ctx context.Context, id string, params *DataInvoicesGetParams, options ...CallOption) (*RawInvoice, error) {
	q := &query{route: "GET /data/invoices/{id}"}
	params.write(q)
	return send[RawInvoice](ctx, s.transport, operation{method: "GET", path: "/data/invoices/{id}", values: []string{id}, query: q}, options)
}

// DataPlanGroupsService has the methods of gp.Data.PlanGroups. Plans that reports treat as one.
type DataPlanGroupsService struct {
	transport *transport
}

// List: List plan groups.
//
// Groups of plans that reports treat as one.
//
//	GET /data/plan-groups
//
// Fails with status 400, 401, 403, 429, 500.
func (s *DataPlanGroupsService) List(ctx context.Context, params *DataPlanGroupsListParams, options ...CallOption) (*PlanGroupList, error) {
	q := &query{route: "GET /data/plan-groups"}
	params.write(q)
	return send[PlanGroupList](ctx, s.transport, operation{method: "GET", path: "/data/plan-groups", query: q}, options)
}

// Create: Create a plan group.
//
// Puts plans together under one name.
//
//	POST /data/plan-groups
//
// Fails with status 400, 401, 403, 429, 500.
func (s *DataPlanGroupsService) Create(ctx context.Context, body PlanGroupInput, options ...CallOption) (*Success, error) {
	return send[Success](ctx, s.transport, operation{method: "POST", path: "/data/plan-groups", body: body, needsBody: true}, options)
}

// Get: One plan group.
//
// A plan group with the ids of its plans.
//
//	GET /data/plan-groups/{id}
//
// Fails with status 400, 401, 403, 404, 429, 500.
func (s *DataPlanGroupsService) Get(ctx context.Context, id string, options ...CallOption) (*PlanGroup, error) {
	return send[PlanGroup](ctx, s.transport, operation{method: "GET", path: "/data/plan-groups/{id}", values: []string{id}}, options)
}

// Update: Update a plan group.
//
// Replaces name and plans of a group.
//
//	PUT /data/plan-groups/{id}
//
// Fails with status 400, 401, 403, 404, 429, 500.
func (s *DataPlanGroupsService) Update(ctx context.Context, id string, body PlanGroupUpdate, options ...CallOption) (*Success, error) {
	return send[Success](ctx, s.transport, operation{method: "PUT", path: "/data/plan-groups/{id}", values: []string{id}, body: body, needsBody: true}, options)
}

// Delete: Delete a plan group.
//
// Dissolves a group; its plans stay.
//
//	DELETE /data/plan-groups/{id}
//
// Fails with status 400, 401, 403, 404, 429, 500.
func (s *DataPlanGroupsService) Delete(ctx context.Context, id string, options ...CallOption) (*Success, error) {
	return send[Success](ctx, s.transport, operation{method: "DELETE", path: "/data/plan-groups/{id}", values: []string{id}}, options)
}

// DeleteMultiple: Delete plan groups.
//
// Dissolves several groups; their plans stay.
//
//	POST /data/plan-groups/delete-multiple
//
// Fails with status 400, 401, 403, 404, 429, 500.
func (s *DataPlanGroupsService) DeleteMultiple(ctx context.Context, body PlanGroupIds, options ...CallOption) (*Success, error) {
	return send[Success](ctx, s.transport, operation{method: "POST", path: "/data/plan-groups/delete-multiple", body: body, needsBody: true}, options)
}

// Merge: Merge plan groups.
//
// Moves the plans of one group into another and dissolves the first.
//
//	POST /data/plan-groups/merge
//
// Fails with status 400, 401, 403, 404, 429, 500.
func (s *DataPlanGroupsService) Merge(ctx context.Context, body PlanGroupMerge, options ...CallOption) (*Success, error) {
	return send[Success](ctx, s.transport, operation{method: "POST", path: "/data/plan-groups/merge", body: body, needsBody: true}, options)
}

// AiSuggest: Suggest plan groups.
//
// Proposes groups for plans by their names.
//
//	POST /data/plan-groups/ai-suggest
//
// Fails with status 400, 401, 403, 429, 500.
func (s *DataPlanGroupsService) AiSuggest(ctx context.Context, body PlanIds, options ...CallOption) (*PlanGroupList, error) {
	return send[PlanGroupList](ctx, s.transport, operation{method: "POST", path: "/data/plan-groups/ai-suggest", body: body, needsBody: true}, options)
}

// DataSegmentsService has the methods of gp.Data.Segments. Saved filters.
type DataSegmentsService struct {
	transport *transport
}

// List: List segments.
//
// Saved sets of filters.
//
//	GET /data/segments
//
// Fails with status 400, 401, 403, 429, 500.
func (s *DataSegmentsService) List(ctx context.Context, options ...CallOption) (*SegmentList, error) {
	return send[SegmentList](ctx, s.transport, operation{method: "GET", path: "/data/segments"}, options)
}

// Create: Create a segment.
//
// Saves a set of filters under a name, for reports to use by id.
//
//	POST /data/segments
//
// Fails with status 400, 401, 403, 429, 500.
func (s *DataSegmentsService) Create(ctx context.Context, body SegmentInput, options ...CallOption) (*Success, error) {
	return send[Success](ctx, s.transport, operation{method: "POST", path: "/data/segments", body: body, needsBody: true}, options)
}

// Get: One segment.
//
// A segment with its filters.
//
//	GET /data/segments/{id}
//
// Fails with status 400, 401, 403, 404, 429, 500.
func (s *DataSegmentsService) Get(ctx context.Context, id string, options ...CallOption) (*Segment, error) {
	return send[Segment](ctx, s.transport, operation{method: "GET", path: "/data/segments/{id}", values: []string{id}}, options)
}

// Update: Update a segment.
//
// Changes the given fields of a segment.
//
//	PUT /data/segments/{id}
//
// Fails with status 400, 401, 403, 404, 429, 500.
func (s *DataSegmentsService) Update(ctx context.Context, id string, body SegmentUpdate, options ...CallOption) (*Success, error) {
	return send[Success](ctx, s.transport, operation{method: "PUT", path: "/data/segments/{id}", values: []string{id}, body: body, needsBody: true}, options)
}

// Delete: Delete a segment.
//
// Removes a saved segment.
//
//	DELETE /data/segments/{id}
//
// Fails with status 400, 401, 403, 404, 429, 500.
func (s *DataSegmentsService) Delete(ctx context.Context, id string, options ...CallOption) (*Success, error) {
	return send[Success](ctx, s.transport, operation{method: "DELETE", path: "/data/segments/{id}", values: []string{id}}, options)
}

// DataSourcesService has the methods of gp.Data.Sources. Billing systems that data comes from.
type DataSourcesService struct {
	transport *transport
}

// List: List data sources.
//
// Billing systems that data comes from.
//
//	GET /data/data-sources
//
// Fails with status 400, 401, 403, 429, 500.
func (s *DataSourcesService) List(ctx context.Context, params *DataSourcesListParams, options ...CallOption) (*DataSourceList, error) {
	q := &query{route: "GET /data/data-sources"}
	params.write(q)
	return send[DataSourceList](ctx, s.transport, operation{method: "GET", path: "/data/data-sources", query: q}, options)
}

// Create: Create a data source.
//
// Adds a billing system. For your own, the type is `api`; the answer then holds the only copy of an API key that pushes to it.
//
//	POST /data/data-sources
//
// Fails with status 400, 401, 403, 429, 500.
func (s *DataSourcesService) Create(ctx context.Context, body DataSourceInput, options ...CallOption) (*DataSourceCreated, error) {
	return send[DataSourceCreated](ctx, s.transport, operation{method: "POST", path: "/data/data-sources", body: body, needsBody: true}, options)
}

// Update: Update a data source.
//
// Changes the name of a data source.
//
//	PUT /data/data-sources/{id}
//
// Fails with status 400, 401, 403, 404, 429, 500.
func (s *DataSourcesService) Update(ctx context.Context, id string, body DataSourceUpdate, options ...CallOption) (*DataSource, error) {
	return send[DataSource](ctx, s.transport, operation{method: "PUT", path: "/data/data-sources/{id}", values: []string{id}, body: body, needsBody: true}, options)
}

// Delete: Delete a data source.
//
// Removes a data source with everything that it brought.
//
//	DELETE /data/data-sources/{id}
//
// Fails with status 400, 401, 403, 404, 429, 500.
func (s *DataSourcesService) Delete(ctx context.Context, id string, options ...CallOption) (*Success, error) {
	return send[Success](ctx, s.transport, operation{method: "DELETE", path: "/data/data-sources/{id}", values: []string{id}}, options)
}

// Get: One data source.
//
// A billing system that data comes from.
//
//	GET /data/data-sources/{id}
//
// Fails with status 400, 401, 403, 404, 429, 500.
func (s *DataSourcesService) Get(ctx context.Context, id string, options ...CallOption) (*DataSource, error) {
	return send[DataSource](ctx, s.transport, operation{method: "GET", path: "/data/data-sources/{id}", values: []string{id}}, options)
}

// GetProgress: Progress of an import.
//
// How far the running import has come, or how the last one ended.
//
//	GET /data/data-sources/{id}/progress
//
// Fails with status 400, 401, 403, 404, 429, 500.
func (s *DataSourcesService) GetProgress(ctx context.Context, id string, options ...CallOption) (*ImportProgress, error) {
	return send[ImportProgress](ctx, s.transport, operation{method: "GET", path: "/data/data-sources/{id}/progress", values: []string{id}}, options)
}

// Reset: Empty a data source.
//
// Removes all customers, plans and invoices of a data source, and keeps the source.
//
//	POST /data/data-sources/{id}/reset
//
// Fails with status 400, 401, 403, 404, 429, 500.
func (s *DataSourcesService) Reset(ctx context.Context, id string, options ...CallOption) (*Success, error) {
	return send[Success](ctx, s.transport, operation{method: "POST", path: "/data/data-sources/{id}/reset", values: []string{id}}, options)
}

// FullImport: Import everything again.
//
// Reads everything from the billing system once more; for your own, computes all metrics anew.
//
//	POST /data/data-sources/{id}/full-import
//
// Fails with status 400, 401, 403, 404, 429, 500.
func (s *DataSourcesService) FullImport(ctx context.Context, id string, options ...CallOption) (*Success, error) {
	return send[Success](ctx, s.transport, operation{method: "POST", path: "/data/data-sources/{id}/full-import", values: []string{id}}, options)
}

// Abort: Abort an import.
//
// Stops the running import.
//
//	POST /data/data-sources/{id}/abort
//
// Fails with status 400, 401, 403, 404, 429, 500.
func (s *DataSourcesService) Abort(ctx context.Context, id string, options ...CallOption) (*Success, error) {
	return send[Success](ctx, s.transport, operation{method: "POST", path: "/data/data-sources/{id}/abort", values: []string{id}}, options)
}

// Connect: Connect a data source.
//
// Makes a data source usable again.
//
//	POST /data/data-sources/{id}/connect
//
// Fails with status 400, 401, 403, 404, 429, 500.
func (s *DataSourcesService) Connect(ctx context.Context, id string, options ...CallOption) (*DataSource, error) {
	return send[DataSource](ctx, s.transport, operation{method: "POST", path: "/data/data-sources/{id}/connect", values: []string{id}}, options)
}
