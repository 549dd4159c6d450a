// Generated from openapi.json by `pnpm generate`. Do not edit.
import type { Call, Operation } from '../core/operation.js';
import type { GrowPanelError } from '../core/errors/growpanel-error.js';
import * as operations from './operations.gen.js';
import type { Filters } from './operations.gen.js';
import type * as t from './types.gen.js';

/** The methods of `gp.reports`. */
export interface ReportsMethods {
  /**
   * Headline figures
   *
   * MRR, ARR, subscribers and ARPA now and 30, 60, 180 and 365 days ago, with the change since then. The place to start.
   *
   * `GET /reports/summary`
   *
   * @throws {@link GrowPanelError} 400, 401, 403, 429, 500
   * @example
   * ```ts
   * const { data } = await gp.reports.getSummary();
   * ```
   */
  getSummary: RawOperations['getReportsSummary'];

  /**
   * MRR and its movements over time
   *
   * One row per period: where MRR ended, and the new, expansion, contraction, churn and reactivation MRR that brought it there. Each row starts where the one before ended, so the movements of a row add up to the difference between two totals.
   *
   * `GET /reports/mrr`
   *
   * @throws {@link GrowPanelError} 400, 401, 403, 429, 500
   * @example
   * ```ts
   * const { data } = await gp.reports.getMrr();
   * ```
   */
  getMrr: RawOperations['getReportsMrr'];

  /**
   * Why MRR moved
   *
   * The movements of the MRR report by subtype: another plan, another quantity, a cancellation and so on. One row per period and type; `total` is the field of that type in the MRR report.
   *
   * `GET /reports/mrr-subtypes`
   *
   * @throws {@link GrowPanelError} 400, 401, 403, 429, 500
   * @example
   * ```ts
   * const { data } = await gp.reports.getMrrSubtypes();
   * ```
   */
  getMrrSubtypes: RawOperations['getReportsMrrSubtypes'];

  /**
   * MRR as a table
   *
   * The MRR report the other way round: a line for each figure and a column for each period. With a breakdown, the MRR of each value and then of all.
   *
   * `GET /reports/mrr-table`
   *
   * @throws {@link GrowPanelError} 400, 401, 403, 429, 500
   * @example
   * ```ts
   * const { data } = await gp.reports.getMrrTable();
   * ```
   */
  getMrrTable: RawOperations['getReportsMrrTable'];

  /**
   * Movements as a table
   *
   * A line for each type and subtype that occurs, a column for each period. The lines of a type add up to its field in the MRR report.
   *
   * `GET /reports/mrr-table-subtypes`
   *
   * @throws {@link GrowPanelError} 400, 401, 403, 429, 500
   * @example
   * ```ts
   * const { data } = await gp.reports.getMrrTableSubtypes();
   * ```
   */
  getMrrTableSubtypes: RawOperations['getReportsMrrTableSubtypes'];

  /**
   * Movements one by one
   *
   * The movements behind the MRR report. Name a row with `selected-date` and a field with `selected-type` to get those of one number: they add up to it.
   *
   * `GET /reports/movement-table`
   *
   * @throws {@link GrowPanelError} 400, 401, 403, 429, 500
   * @example
   * ```ts
   * const { data } = await gp.reports.getMovementTable();
   * ```
   */
  getMovementTable: RawOperations['getReportsMovementTable'];

  /**
   * A month's growth, day by day
   *
   * Net movements of the last month of the range, added up from day to day, beside another month's.
   *
   * `GET /reports/mrr-growth`
   *
   * @throws {@link GrowPanelError} 400, 401, 403, 429, 500
   * @example
   * ```ts
   * const { data } = await gp.reports.getMrrGrowth();
   * ```
   */
  getMrrGrowth: RawOperations['getReportsMrrGrowth'];

  /**
   * The movements behind a month's growth
   *
   * Every movement of the last month of the range, oldest first. Added up they are the last row of the growth report.
   *
   * `GET /reports/mrr-growth-table`
   *
   * @throws {@link GrowPanelError} 400, 401, 403, 429, 500
   * @example
   * ```ts
   * const { data } = await gp.reports.getMrrGrowthTable();
   * ```
   */
  getMrrGrowthTable: RawOperations['getReportsMrrGrowthTable'];

  /**
   * Committed MRR
   *
   * MRR as it will be in 30, 60, 180 and 365 days when only what is scheduled already happens.
   *
   * `GET /reports/cmrr-summary`
   *
   * @throws {@link GrowPanelError} 400, 401, 403, 429, 500
   * @example
   * ```ts
   * const { data } = await gp.reports.getCmrrSummary();
   * ```
   */
  getCmrrSummary: RawOperations['getReportsCmrrSummary'];

  /**
   * Leads, trials and conversion over time
   *
   * Leads by the day their record was created, trials by the day they began, and how many of each pay by now.
   *
   * `GET /reports/leads`
   *
   * @throws {@link GrowPanelError} 400, 401, 403, 429, 500
   * @example
   * ```ts
   * const { data } = await gp.reports.getLeads();
   * ```
   */
  getLeads: RawOperations['getReportsLeads'];

  /**
   * Leads one by one
   *
   * Customer records created in the range, newest first, and when they began to pay.
   *
   * `GET /reports/leads-table`
   *
   * @throws {@link GrowPanelError} 400, 401, 403, 429, 500
   * @example
   * ```ts
   * const { data } = await gp.reports.getLeadsTable();
   * ```
   */
  getLeadsTable: RawOperations['getReportsLeadsTable'];

  /**
   * How fast leads become paying
   *
   * The share of the leads of the range who had paid so many days after their record was created.
   *
   * `GET /reports/leads-days`
   *
   * @throws {@link GrowPanelError} 400, 401, 403, 429, 500
   * @example
   * ```ts
   * const { data } = await gp.reports.getLeadsDays();
   * ```
   */
  getLeadsDays: RawOperations['getReportsLeadsDays'];

  /**
   * Leads and trials at a glance
   *
   * Leads and trials of the last 30, 60, 180 and 365 days, with the change from as many days before.
   *
   * `GET /reports/leads-summary`
   *
   * @throws {@link GrowPanelError} 400, 401, 403, 429, 500
   * @example
   * ```ts
   * const { data } = await gp.reports.getLeadsSummary();
   * ```
   */
  getLeadsSummary: RawOperations['getReportsLeadsSummary'];

  /**
   * Retention by starting period
   *
   * Customers grouped by the period in which they first paid, and how much of their MRR and how many of them are left in each period after it. The last row is the weighted average.
   *
   * `GET /reports/cohort`
   *
   * @throws {@link GrowPanelError} 400, 401, 403, 429, 500
   * @example
   * ```ts
   * const { data } = await gp.reports.getCohort();
   * ```
   */
  getCohort: RawOperations['getReportsCohort'];

  /**
   * Net and gross revenue retention
   *
   * For each period, the customers who paid some months before its end, and what became of them: net and gross revenue retention, customer retention, churn rates, lifetime and lifetime value.
   *
   * `GET /reports/retention`
   *
   * @throws {@link GrowPanelError} 400, 401, 403, 429, 500
   * @example
   * ```ts
   * const { data } = await gp.reports.getRetention();
   * ```
   */
  getRetention: RawOperations['getReportsRetention'];

  /**
   * Cash by kind over time
   *
   * Money received and paid back, split by subscriptions of each length, usage, one-time charges, discounts, refunds, fees and tax.
   *
   * `GET /reports/transactions`
   *
   * @throws {@link GrowPanelError} 400, 401, 403, 429, 500
   * @example
   * ```ts
   * const { data } = await gp.reports.getTransactions();
   * ```
   */
  getTransactions: RawOperations['getReportsTransactions'];

  /**
   * Cash at a glance
   *
   * Net cash so far this month, quarter and year beside the same stretch of the one before.
   *
   * `GET /reports/transactions-summary`
   *
   * @throws {@link GrowPanelError} 400, 401, 403, 429, 500
   * @example
   * ```ts
   * const { data } = await gp.reports.getTransactionsSummary();
   * ```
   */
  getTransactionsSummary: RawOperations['getReportsTransactionsSummary'];

  /**
   * Cash by kind, as a table
   *
   * The transactions report the other way round: a line for each kind of money and a column for each period.
   *
   * `GET /reports/transactions-table`
   *
   * @throws {@link GrowPanelError} 400, 401, 403, 429, 500
   * @example
   * ```ts
   * const { data } = await gp.reports.getTransactionsTable();
   * ```
   */
  getTransactionsTable: RawOperations['getReportsTransactionsTable'];

  /**
   * Transactions one by one
   *
   * Money that came in or went back in the range, newest first. An invoice with tax, a discount or a fee is several transactions.
   *
   * `GET /reports/transactions-detail`
   *
   * @throws {@link GrowPanelError} 400, 401, 403, 429, 500
   * @example
   * ```ts
   * const { data } = await gp.reports.getTransactionsDetail();
   * ```
   */
  getTransactionsDetail: RawOperations['getReportsTransactionsDetail'];

  /**
   * Invoices one by one
   *
   * Invoices dated in the range, paid or not, newest first.
   *
   * `GET /reports/invoices-detail`
   *
   * @throws {@link GrowPanelError} 400, 401, 403, 429, 500
   * @example
   * ```ts
   * const { data } = await gp.reports.getInvoicesDetail();
   * ```
   */
  getInvoicesDetail: RawOperations['getReportsInvoicesDetail'];

  /**
   * Failed payments over time
   *
   * Payments by the period in which they first failed: how much was recovered, is still open, or left with its customer.
   *
   * `GET /reports/cashflow-failed-payments`
   *
   * @throws {@link GrowPanelError} 400, 401, 403, 429, 500
   * @example
   * ```ts
   * const { data } = await gp.reports.getCashflowFailedPayments();
   * ```
   */
  getCashflowFailedPayments: RawOperations['getReportsCashflowFailedPayments'];

  /**
   * Failed payments at a glance
   *
   * Open amounts, recovery rate and failed share so far this month, quarter and year, beside the ones before.
   *
   * `GET /reports/cashflow-failed-payments-summary`
   *
   * @throws {@link GrowPanelError} 400, 401, 403, 429, 500
   * @example
   * ```ts
   * const { data } = await gp.reports.getCashflowFailedPaymentsSummary();
   * ```
   */
  getCashflowFailedPaymentsSummary: RawOperations['getReportsCashflowFailedPaymentsSummary'];

  /**
   * Failed payments with their rates
   *
   * The report of failed payments with the number of invoices, the part that failed and the part that was recovered.
   *
   * `GET /reports/cashflow-failed-payments-table`
   *
   * @throws {@link GrowPanelError} 400, 401, 403, 429, 500
   * @example
   * ```ts
   * const { data } = await gp.reports.getCashflowFailedPaymentsTable();
   * ```
   */
  getCashflowFailedPaymentsTable: RawOperations['getReportsCashflowFailedPaymentsTable'];

  /**
   * Failed payments one by one
   *
   * Invoices of the range whose payment failed, newest first, and what became of each by now.
   *
   * `GET /reports/cashflow-failed-payments-detail`
   *
   * @throws {@link GrowPanelError} 400, 401, 403, 429, 500
   * @example
   * ```ts
   * const { data } = await gp.reports.getCashflowFailedPaymentsDetail();
   * ```
   */
  getCashflowFailedPaymentsDetail: RawOperations['getReportsCashflowFailedPaymentsDetail'];

  /**
   * Refunds over time
   *
   * Money paid back per period, as positive amounts.
   *
   * `GET /reports/cashflow-refunds`
   *
   * @throws {@link GrowPanelError} 400, 401, 403, 429, 500
   * @example
   * ```ts
   * const { data } = await gp.reports.getCashflowRefunds();
   * ```
   */
  getCashflowRefunds: RawOperations['getReportsCashflowRefunds'];

  /**
   * Who got money back
   *
   * Refunds of the range by customer, the largest amount first.
   *
   * `GET /reports/cashflow-refunds-table`
   *
   * @throws {@link GrowPanelError} 400, 401, 403, 429, 500
   * @example
   * ```ts
   * const { data } = await gp.reports.getCashflowRefundsTable();
   * ```
   */
  getCashflowRefundsTable: RawOperations['getReportsCashflowRefundsTable'];

  /**
   * Refunds one by one
   *
   * Money paid back in the range, newest first, as positive amounts.
   *
   * `GET /reports/cashflow-refunds-detail`
   *
   * @throws {@link GrowPanelError} 400, 401, 403, 429, 500
   * @example
   * ```ts
   * const { data } = await gp.reports.getCashflowRefundsDetail();
   * ```
   */
  getCashflowRefundsDetail: RawOperations['getReportsCashflowRefundsDetail'];

  /**
   * Payment failure rate over time
   *
   * Share of invoices of each period whose payment failed at least once.
   *
   * `GET /reports/cashflow-failure-rate`
   *
   * @throws {@link GrowPanelError} 400, 401, 403, 429, 500
   * @example
   * ```ts
   * const { data } = await gp.reports.getCashflowFailureRate();
   * ```
   */
  getCashflowFailureRate: RawOperations['getReportsCashflowFailureRate'];

  /**
   * Payment failure rate at a glance
   *
   * Failure rate so far this month and year, beside the ones before.
   *
   * `GET /reports/cashflow-failure-rate-summary`
   *
   * @throws {@link GrowPanelError} 400, 401, 403, 429, 500
   * @example
   * ```ts
   * const { data } = await gp.reports.getCashflowFailureRateSummary();
   * ```
   */
  getCashflowFailureRateSummary: RawOperations['getReportsCashflowFailureRateSummary'];

  /**
   * What customers owe
   *
   * Open invoices that have been tried at least once, by how long they are overdue.
   *
   * `GET /reports/cashflow-outstanding-unpaid`
   *
   * @throws {@link GrowPanelError} 400, 401, 403, 429, 500
   * @example
   * ```ts
   * const { data } = await gp.reports.getCashflowOutstandingUnpaid();
   * ```
   */
  getCashflowOutstandingUnpaid: RawOperations['getReportsCashflowOutstandingUnpaid'];

  /**
   * Churn that is already certain
   *
   * Cancellations that have been asked for and take effect later, by the period in which they do.
   *
   * `GET /reports/churn-scheduled`
   *
   * @throws {@link GrowPanelError} 400, 401, 403, 429, 500
   * @example
   * ```ts
   * const { data } = await gp.reports.getChurnScheduled();
   * ```
   */
  getChurnScheduled: RawOperations['getReportsChurnScheduled'];

  /**
   * Scheduled churn one by one
   *
   * Changes that have been asked for and take effect later, soonest first. A range that is over stands for the year ahead.
   *
   * `GET /reports/churn-scheduled-movements`
   *
   * @throws {@link GrowPanelError} 400, 401, 403, 429, 500
   * @example
   * ```ts
   * const { data } = await gp.reports.getChurnScheduledMovements();
   * ```
   */
  getChurnScheduledMovements: RawOperations['getReportsChurnScheduledMovements'];

  /**
   * Scheduled churn at a glance
   *
   * MRR that is certain to go, all of it and within 30, 60, 180 and 365 days; zero or negative.
   *
   * `GET /reports/churn-scheduled-summary`
   *
   * @throws {@link GrowPanelError} 400, 401, 403, 429, 500
   * @example
   * ```ts
   * const { data } = await gp.reports.getChurnScheduledSummary();
   * ```
   */
  getChurnScheduledSummary: RawOperations['getReportsChurnScheduledSummary'];

  /**
   * Why customers leave
   *
   * A short text about the comments of customers who left. Null without comments.
   *
   * `GET /reports/churn-reasons-summary`
   *
   * @throws {@link GrowPanelError} 400, 401, 403, 429, 500
   * @example
   * ```ts
   * const { data } = await gp.reports.getChurnReasonsSummary();
   * ```
   */
  getChurnReasonsSummary: RawOperations['getReportsChurnReasonsSummary'];

  /**
   * After how long customers leave
   *
   * Customers who left in the range, by how many months they had paid since they began or came back.
   *
   * `GET /reports/cancellation-timing`
   *
   * @throws {@link GrowPanelError} 400, 401, 403, 429, 500
   * @example
   * ```ts
   * const { data } = await gp.reports.getCancellationTiming();
   * ```
   */
  getCancellationTiming: RawOperations['getReportsCancellationTiming'];

  /**
   * Customers who left, one by one
   *
   * Everyone who left in the range, oldest first, and how long they had paid.
   *
   * `GET /reports/cancellation-timing-detail`
   *
   * @throws {@link GrowPanelError} 400, 401, 403, 429, 500
   * @example
   * ```ts
   * const { data } = await gp.reports.getCancellationTimingDetail();
   * ```
   */
  getCancellationTimingDetail: RawOperations['getReportsCancellationTimingDetail'];

  /**
   * Where the customers are
   *
   * The main figures by country, for countries with customers, leads or trials.
   *
   * `GET /reports/map`
   *
   * @throws {@link GrowPanelError} 400, 401, 403, 429, 500
   * @example
   * ```ts
   * const { data } = await gp.reports.getMap();
   * ```
   */
  getMap: RawOperations['getReportsMap'];

  /**
   * How MRR is spread over customers
   *
   * Customers by MRR with running totals, and the share that the largest hold.
   *
   * `GET /reports/customer-concentration`
   *
   * @throws {@link GrowPanelError} 400, 401, 403, 429, 500
   * @example
   * ```ts
   * const { data } = await gp.reports.getCustomerConcentration();
   * ```
   */
  getCustomerConcentration: RawOperations['getReportsCustomerConcentration'];

  /**
   * What happened last
   *
   * The newest MRR movements and failed payments, and if asked for the changes that lie ahead.
   *
   * `GET /reports/latest-activity`
   *
   * @throws {@link GrowPanelError} 400, 401, 403, 429, 500
   * @example
   * ```ts
   * const { data } = await gp.reports.getLatestActivity();
   * ```
   */
  getLatestActivity: RawOperations['getReportsLatestActivity'];

  /**
   * Values of a custom variable
   *
   * Which values a custom variable has, and how many customers have each.
   *
   * `GET /reports/custom-variables`
   *
   * @throws {@link GrowPanelError} 400, 401, 403, 429, 500
   * @example
   * ```ts
   * const { data } = await gp.reports.getCustomVariables({ query: { key: 'industry' } });
   * ```
   */
  getCustomVariables: RawOperations['getReportsCustomVariables'];
}

/** The methods of `gp.customers`. */
export interface CustomersMethods {
  /**
   * List customers
   *
   * Customers with their MRR and status, newest first, a page at a time.
   *
   * `GET /customers`
   *
   * @throws {@link GrowPanelError} 400, 401, 403, 429, 500
   * @example
   * ```ts
   * const { data } = await gp.customers.list();
   * ```
   */
  list: RawOperations['getCustomers'];

  /**
   * One customer
   *
   * Everything about one customer: dates, MRR, subscriptions and payments.
   *
   * `GET /customers/{id}`
   *
   * @throws {@link GrowPanelError} 400, 401, 403, 404, 429, 500
   * @example
   * ```ts
   * const { data } = await gp.customers.detail({ path: { id: 'cus_1' } });
   * ```
   */
  detail: RawOperations['getCustomersId'];

  /**
   * Compute a customer anew
   *
   * Reads the customer from the billing system once more; for pushed customers, computes the metrics anew.
   *
   * `POST /customers/{id}/resync`
   *
   * @throws {@link GrowPanelError} 400, 401, 403, 404, 429, 500
   * @example
   * ```ts
   * const { data } = await gp.customers.resync({ path: { id: 'cus_1' } });
   * ```
   */
  resync: RawOperations['postCustomersIdResync'];
}

/** The methods of `gp.plans`. */
export interface PlansMethods {
  /**
   * List plans
   *
   * All plans with the plan groups that hold them.
   *
   * `GET /plans`
   *
   * @throws {@link GrowPanelError} 400, 401, 403, 429, 500
   * @example
   * ```ts
   * const { data } = await gp.plans.list();
   * ```
   */
  list: RawOperations['getPlans'];
}

/** The methods of `gp.exports`. */
export interface ExportsMethods {
  /**
   * Customers as CSV
   *
   * All customers with their MRR and dates, amounts in minor units.
   *
   * `GET /exports/customers.csv`
   *
   * @throws {@link GrowPanelError} 400, 401, 403, 429, 500
   * @example
   * ```ts
   * const { data } = await gp.exports.customers();
   * ```
   */
  customers: RawOperations['getExportsCustomersCsv'];

  /**
   * MRR movements as CSV
   *
   * Every movement of the range, amounts in minor units.
   *
   * `GET /exports/mrr-movements.csv`
   *
   * @throws {@link GrowPanelError} 400, 401, 403, 429, 500
   * @example
   * ```ts
   * const { data } = await gp.exports.mrrMovements();
   * ```
   */
  mrrMovements: RawOperations['getExportsMrrMovementsCsv'];

  /**
   * MRR growth as CSV
   *
   * Movements of the range added up by day, amounts in minor units.
   *
   * `GET /exports/mrr-growth.csv`
   *
   * @throws {@link GrowPanelError} 400, 401, 403, 429, 500
   * @example
   * ```ts
   * const { data } = await gp.exports.mrrGrowth();
   * ```
   */
  mrrGrowth: RawOperations['getExportsMrrGrowthCsv'];
}

/** The methods of `gp.profile`. */
export interface ProfileMethods {
  /**
   * The current user
   *
   * The user behind the API key.
   *
   * `GET /profile`
   *
   * @throws {@link GrowPanelError} 400, 401, 403, 429, 500
   * @example
   * ```ts
   * const { data } = await gp.profile.get();
   * ```
   */
  get: RawOperations['getProfile'];

  /**
   * Update the current user
   *
   * Changes the given fields of the profile.
   *
   * `PUT /profile`
   *
   * @throws {@link GrowPanelError} 400, 401, 403, 429, 500
   * @example
   * ```ts
   * const { data } = await gp.profile.update({ body: {"first_name":"Ada","timezone":"Europe/Copenhagen"} });
   * ```
   */
  update: RawOperations['putProfile'];
}

/** The methods of `gp.account.billing`. */
export interface AccountBillingMethods {
  /**
   * What the account pays
   *
   * Plan, period and limits of the account, with what it uses of them.
   *
   * `GET /account/billing`
   *
   * @throws {@link GrowPanelError} 400, 401, 403, 429, 500
   * @example
   * ```ts
   * const { data } = await gp.account.billing.details();
   * ```
   */
  details: RawOperations['getAccountBilling'];

  /**
   * Invoices from GrowPanel
   *
   * What the account was charged.
   *
   * `GET /account/billing/invoices`
   *
   * @throws {@link GrowPanelError} 400, 401, 403, 429, 500
   * @example
   * ```ts
   * const { data } = await gp.account.billing.invoices();
   * ```
   */
  invoices: RawOperations['getAccountBillingInvoices'];

  /**
   * Open the billing portal
   *
   * An address where payment methods are managed.
   *
   * `GET /account/billing/portal`
   *
   * @throws {@link GrowPanelError} 400, 401, 403, 429, 500
   * @example
   * ```ts
   * const { data } = await gp.account.billing.portal();
   * ```
   */
  portal: RawOperations['getAccountBillingPortal'];

  /**
   * Subscribe
   *
   * Takes a plan for an account that has none.
   *
   * `POST /account/billing/subscribe`
   *
   * @throws {@link GrowPanelError} 400, 401, 403, 429, 500
   * @example
   * ```ts
   * const { data } = await gp.account.billing.subscribe({ body: {"plan":"pro"} });
   * ```
   */
  subscribe: RawOperations['postAccountBillingSubscribe'];

  /**
   * Check a VAT number
   *
   * Whether a VAT number has the form that its country gives it.
   *
   * `GET /account/billing/check-vat`
   *
   * @throws {@link GrowPanelError} 400, 401, 403, 429, 500
   * @example
   * ```ts
   * const { data } = await gp.account.billing.checkVat({ query: { vat_number: 'DK12345678' } });
   * ```
   */
  checkVat: RawOperations['getAccountBillingCheckVat'];

  /**
   * Set the billing address
   *
   * Who the invoices go to from now on.
   *
   * `POST /account/billing/address`
   *
   * @throws {@link GrowPanelError} 400, 401, 403, 429, 500
   * @example
   * ```ts
   * const { data } = await gp.account.billing.setAddress({ body: {"name":"Example Inc","country":"dk"} });
   * ```
   */
  setAddress: RawOperations['postAccountBillingAddress'];

  /**
   * Prepare a payment method
   *
   * What a form needs to take a card.
   *
   * `POST /account/billing/setup`
   *
   * @throws {@link GrowPanelError} 400, 401, 403, 429, 500
   * @example
   * ```ts
   * const { data } = await gp.account.billing.setup();
   * ```
   */
  setup: RawOperations['postAccountBillingSetup'];

  /**
   * Preview a change of plan
   *
   * What a change of plan would cost, without making it.
   *
   * `POST /account/billing/preview-change`
   *
   * @throws {@link GrowPanelError} 400, 401, 403, 429, 500
   * @example
   * ```ts
   * const { data } = await gp.account.billing.previewChange({ body: {"plan":"enterprise"} });
   * ```
   */
  previewChange: RawOperations['postAccountBillingPreviewChange'];

  /**
   * Change the plan
   *
   * Moves the account to another plan at once.
   *
   * `POST /account/billing/change-plan`
   *
   * @throws {@link GrowPanelError} 400, 401, 403, 429, 500
   * @example
   * ```ts
   * const { data } = await gp.account.billing.changePlan({ body: {"plan":"enterprise"} });
   * ```
   */
  changePlan: RawOperations['postAccountBillingChangePlan'];

  /**
   * Undo a cancellation
   *
   * Lets a plan that was to end go on.
   *
   * `POST /account/billing/undo-cancellation`
   *
   * @throws {@link GrowPanelError} 400, 401, 403, 429, 500
   * @example
   * ```ts
   * const { data } = await gp.account.billing.undoCancellation();
   * ```
   */
  undoCancellation: RawOperations['postAccountBillingUndoCancellation'];

  /**
   * Remove a card
   *
   * Forgets a payment method.
   *
   * `DELETE /account/billing/cards/{card_id}`
   *
   * @throws {@link GrowPanelError} 400, 401, 403, 404, 429, 500
   * @example
   * ```ts
   * const { data } = await gp.account.billing.deleteCard({ path: { card_id: 'card_1' } });
   * ```
   */
  deleteCard: RawOperations['deleteAccountBillingCardsCardId'];
}

/** The methods of `gp.account.team`. */
export interface AccountTeamMethods {
  /**
   * List the team
   *
   * Who can open the account, and who is invited.
   *
   * `GET /account/team`
   *
   * @throws {@link GrowPanelError} 400, 401, 403, 429, 500
   * @example
   * ```ts
   * const { data } = await gp.account.team.list();
   * ```
   */
  list: RawOperations['getAccountTeam'];

  /**
   * Change a member
   *
   * Changes role or name of a member.
   *
   * `PUT /account/team/{user_id}`
   *
   * @throws {@link GrowPanelError} 400, 401, 403, 404, 429, 500
   * @example
   * ```ts
   * const { data } = await gp.account.team.update({ path: { user_id: 'user_123' }, body: {"role":"readonly"} });
   * ```
   */
  update: RawOperations['putAccountTeamUserId'];

  /**
   * Remove a member
   *
   * Takes a member out of the account.
   *
   * `DELETE /account/team/{user_id}`
   *
   * @throws {@link GrowPanelError} 400, 401, 403, 404, 429, 500
   * @example
   * ```ts
   * const { data } = await gp.account.team.remove({ path: { user_id: 'user_123' } });
   * ```
   */
  remove: RawOperations['deleteAccountTeamUserId'];

  /**
   * Invite someone
   *
   * Sends an invitation. Inviting the same address again changes the role of the invitation.
   *
   * `POST /account/team/invite`
   *
   * @throws {@link GrowPanelError} 400, 401, 403, 429, 500
   * @example
   * ```ts
   * const { data } = await gp.account.team.invite({ body: {"email":"user@example.com","role":"admin"} });
   * ```
   */
  invite: RawOperations['postAccountTeamInvite'];

  /**
   * Take back an invitation
   *
   * Makes an invitation void.
   *
   * `DELETE /account/team/invites/{email}`
   *
   * @throws {@link GrowPanelError} 400, 401, 403, 404, 429, 500
   * @example
   * ```ts
   * const { data } = await gp.account.team.cancelInvite({ path: { email: 'user@example.com' } });
   * ```
   */
  cancelInvite: RawOperations['deleteAccountTeamInvitesEmail'];

  /**
   * Send an invitation again
   *
   * Sends an open invitation once more.
   *
   * `POST /account/team/resend/{email}`
   *
   * @throws {@link GrowPanelError} 400, 401, 403, 404, 429, 500
   * @example
   * ```ts
   * const { data } = await gp.account.team.resendInvite({ path: { email: 'user@example.com' } });
   * ```
   */
  resendInvite: RawOperations['postAccountTeamResendEmail'];
}

/** The methods of `gp.account.apiKeys`. */
export interface AccountApiKeysMethods {
  /**
   * List API keys
   *
   * Keys of the account, without their secrets.
   *
   * `GET /account/api-keys`
   *
   * @throws {@link GrowPanelError} 400, 401, 403, 429, 500
   * @example
   * ```ts
   * const { data } = await gp.account.apiKeys.list();
   * ```
   */
  list: RawOperations['getAccountApiKeys'];

  /**
   * Create an API key
   *
   * Makes a key. The answer holds its only copy.
   *
   * `POST /account/api-keys`
   *
   * @throws {@link GrowPanelError} 400, 401, 403, 429, 500
   * @example
   * ```ts
   * const { data } = await gp.account.apiKeys.create({ body: {"name":"CI Key","role":"readonly"} });
   * ```
   */
  create: RawOperations['postAccountApiKeys'];

  /**
   * Rename an API key
   *
   * Changes the name of a key.
   *
   * `PUT /account/api-keys/{id}`
   *
   * @throws {@link GrowPanelError} 400, 401, 403, 404, 429, 500
   * @example
   * ```ts
   * const { data } = await gp.account.apiKeys.update({ path: { id: 'key_123' }, body: {"name":"Renamed"} });
   * ```
   */
  update: RawOperations['putAccountApiKeysId'];

  /**
   * Delete an API key
   *
   * Makes a key useless at once.
   *
   * `DELETE /account/api-keys/{id}`
   *
   * @throws {@link GrowPanelError} 400, 401, 403, 404, 429, 500
   * @example
   * ```ts
   * const { data } = await gp.account.apiKeys.delete({ path: { id: 'key_123' } });
   * ```
   */
  delete: RawOperations['deleteAccountApiKeysId'];
}

/** The methods of `gp.account`. */
export interface AccountMethods {
  /**
   * The account
   *
   * Name, currency, time zone and data sources of the account.
   *
   * `GET /account`
   *
   * @throws {@link GrowPanelError} 400, 401, 403, 429, 500
   * @example
   * ```ts
   * const { data } = await gp.account.get();
   * ```
   */
  get: RawOperations['getAccount'];

  /**
   * Change the account
   *
   * Changes the given fields.
   *
   * `POST /account`
   *
   * @throws {@link GrowPanelError} 400, 401, 403, 429, 500
   * @example
   * ```ts
   * const { data } = await gp.account.update({ body: {"name":"New Account Name"} });
   * ```
   */
  update: RawOperations['postAccount'];

  /**
   * Delete the account
   *
   * Removes the account and everything in it. The body must name it.
   *
   * `DELETE /account`
   *
   * @throws {@link GrowPanelError} 400, 401, 403, 429, 500
   * @example
   * ```ts
   * const { data } = await gp.account.delete({ body: {"confirm":"Example"} });
   * ```
   */
  delete: RawOperations['deleteAccount'];
  /** The methods of `gp.account.billing`. */
  billing: AccountBillingMethods;
  /** The methods of `gp.account.team`. */
  team: AccountTeamMethods;
  /** The methods of `gp.account.apiKeys`. */
  apiKeys: AccountApiKeysMethods;
}

/** The methods of `gp.notifications`. */
export interface NotificationsMethods {
  /**
   * Notification settings
   *
   * Which reports and alerts are mailed.
   *
   * `GET /settings/notifications`
   *
   * @throws {@link GrowPanelError} 400, 401, 403, 429, 500
   * @example
   * ```ts
   * const { data } = await gp.notifications.get();
   * ```
   */
  get: RawOperations['getSettingsNotifications'];

  /**
   * Update notification settings
   *
   * Changes the given settings.
   *
   * `PUT /settings/notifications`
   *
   * @throws {@link GrowPanelError} 400, 401, 403, 429, 500
   * @example
   * ```ts
   * const { data } = await gp.notifications.update({ body: {"daily_report":true} });
   * ```
   */
  update: RawOperations['putSettingsNotifications'];
}

/** The methods of `gp.settings`. */
export interface SettingsMethods {
  /**
   * Account settings
   *
   * How the account computes and shows its numbers.
   *
   * `GET /settings`
   *
   * @throws {@link GrowPanelError} 400, 401, 403, 429, 500
   * @example
   * ```ts
   * const { data } = await gp.settings.get();
   * ```
   */
  get: RawOperations['getSettings'];

  /**
   * Change account settings
   *
   * Changes the given settings. What bears on metrics computes all ledgers anew.
   *
   * `POST /settings`
   *
   * @throws {@link GrowPanelError} 400, 401, 403, 429, 500
   * @example
   * ```ts
   * const { data } = await gp.settings.update({ body: {"churn_recognition":"immediate"} });
   * ```
   */
  update: RawOperations['postSettings'];

  /**
   * Settings of Stripe
   *
   * How the account works with Stripe.
   *
   * `GET /settings/stripe`
   *
   * @throws {@link GrowPanelError} 400, 401, 403, 429, 500
   * @example
   * ```ts
   * const { data } = await gp.settings.getStripe();
   * ```
   */
  getStripe: RawOperations['getSettingsStripe'];

  /**
   * Change settings of Stripe
   *
   * Changes the given fields.
   *
   * `POST /settings/stripe`
   *
   * @throws {@link GrowPanelError} 400, 401, 403, 429, 500
   * @example
   * ```ts
   * const { data } = await gp.settings.updateStripe({ body: {"connected":true} });
   * ```
   */
  updateStripe: RawOperations['postSettingsStripe'];

  /**
   * Settings of HubSpot
   *
   * How the account works with HubSpot.
   *
   * `GET /settings/hubspot`
   *
   * @throws {@link GrowPanelError} 400, 401, 403, 429, 500
   * @example
   * ```ts
   * const { data } = await gp.settings.getHubspot();
   * ```
   */
  getHubspot: RawOperations['getSettingsHubspot'];

  /**
   * Change settings of HubSpot
   *
   * Changes the given fields.
   *
   * `POST /settings/hubspot`
   *
   * @throws {@link GrowPanelError} 400, 401, 403, 429, 500
   * @example
   * ```ts
   * const { data } = await gp.settings.updateHubspot({ body: {"connected":true} });
   * ```
   */
  updateHubspot: RawOperations['postSettingsHubspot'];

  /**
   * Settings of the settings webhook
   *
   * How the account works with the settings webhook.
   *
   * `GET /settings/webhook`
   *
   * @throws {@link GrowPanelError} 400, 401, 403, 429, 500
   * @example
   * ```ts
   * const { data } = await gp.settings.getWebhook();
   * ```
   */
  getWebhook: RawOperations['getSettingsWebhook'];

  /**
   * Change settings of the settings webhook
   *
   * Changes the given fields.
   *
   * `POST /settings/webhook`
   *
   * @throws {@link GrowPanelError} 400, 401, 403, 429, 500
   * @example
   * ```ts
   * const { data } = await gp.settings.updateWebhook({ body: {"url":"https://example.com/hook"} });
   * ```
   */
  updateWebhook: RawOperations['postSettingsWebhook'];

  /**
   * Settings of Slack
   *
   * How the account works with Slack.
   *
   * `GET /settings/slack`
   *
   * @throws {@link GrowPanelError} 400, 401, 403, 429, 500
   * @example
   * ```ts
   * const { data } = await gp.settings.getSlack();
   * ```
   */
  getSlack: RawOperations['getSettingsSlack'];

  /**
   * Change settings of Slack
   *
   * Changes the given fields.
   *
   * `POST /settings/slack`
   *
   * @throws {@link GrowPanelError} 400, 401, 403, 429, 500
   * @example
   * ```ts
   * const { data } = await gp.settings.updateSlack({ body: {"connected":true} });
   * ```
   */
  updateSlack: RawOperations['postSettingsSlack'];

  /**
   * Settings of Microsoft Teams
   *
   * How the account works with Microsoft Teams.
   *
   * `GET /settings/teams`
   *
   * @throws {@link GrowPanelError} 400, 401, 403, 429, 500
   * @example
   * ```ts
   * const { data } = await gp.settings.getTeams();
   * ```
   */
  getTeams: RawOperations['getSettingsTeams'];

  /**
   * Change settings of Microsoft Teams
   *
   * Changes the given fields.
   *
   * `POST /settings/teams`
   *
   * @throws {@link GrowPanelError} 400, 401, 403, 429, 500
   * @example
   * ```ts
   * const { data } = await gp.settings.updateTeams({ body: {"webhook_url":"https://example.com/hook"} });
   * ```
   */
  updateTeams: RawOperations['postSettingsTeams'];

  /**
   * Settings of Looker Studio
   *
   * How the account works with Looker Studio.
   *
   * `GET /settings/looker-studio`
   *
   * @throws {@link GrowPanelError} 400, 401, 403, 429, 500
   * @example
   * ```ts
   * const { data } = await gp.settings.getLookerStudio();
   * ```
   */
  getLookerStudio: RawOperations['getSettingsLookerStudio'];

  /**
   * Change settings of Looker Studio
   *
   * Changes the given fields.
   *
   * `POST /settings/looker-studio`
   *
   * @throws {@link GrowPanelError} 400, 401, 403, 429, 500
   * @example
   * ```ts
   * const { data } = await gp.settings.updateLookerStudio({ body: {"enabled":true} });
   * ```
   */
  updateLookerStudio: RawOperations['postSettingsLookerStudio'];
}

/** The methods of `gp.webhooks`. */
export interface WebhooksMethods {
  /**
   * List webhook subscriptions
   *
   * Where events are sent.
   *
   * `GET /integrations/webhooks`
   *
   * @throws {@link GrowPanelError} 400, 401, 403, 429, 500
   * @example
   * ```ts
   * const { data } = await gp.webhooks.list();
   * ```
   */
  list: RawOperations['getIntegrationsWebhooks'];

  /**
   * Subscribe to an event
   *
   * Sends every event of one type to an address.
   *
   * `POST /integrations/webhooks`
   *
   * @throws {@link GrowPanelError} 400, 401, 403, 409, 429, 500
   * @example
   * ```ts
   * const { data } = await gp.webhooks.create({ body: {"url":"https://example.com/hook","event_type":"movement.churn"} });
   * ```
   */
  create: RawOperations['postIntegrationsWebhooks'];

  /**
   * Delete a webhook subscription
   *
   * Stops sending events to it.
   *
   * `DELETE /integrations/webhooks/{id}`
   *
   * @throws {@link GrowPanelError} 400, 401, 403, 404, 429, 500
   * @example
   * ```ts
   * const { data } = await gp.webhooks.delete({ path: { id: 'wh_1' } });
   * ```
   */
  delete: RawOperations['deleteIntegrationsWebhooksId'];

  /**
   * One webhook subscription
   *
   * Where one subscription sends its events.
   *
   * `GET /integrations/webhooks/{id}`
   *
   * @throws {@link GrowPanelError} 400, 401, 403, 404, 429, 500
   * @example
   * ```ts
   * const { data } = await gp.webhooks.get({ path: { id: 'wh_1' } });
   * ```
   */
  get: RawOperations['getIntegrationsWebhooksId'];

  /**
   * Check the API key
   *
   * Who the key belongs to and what it may do.
   *
   * `GET /integrations/verify`
   *
   * @throws {@link GrowPanelError} 400, 401, 403, 429, 500
   * @example
   * ```ts
   * const { data } = await gp.webhooks.verify();
   * ```
   */
  verify: RawOperations['getIntegrationsVerify'];

  /**
   * Sample of an event
   *
   * What a delivery of this event type looks like, made from the account's newest data where there is any.
   *
   * `GET /integrations/sample/{event}`
   *
   * @throws {@link GrowPanelError} 400, 401, 403, 404, 429, 500
   * @example
   * ```ts
   * const { data } = await gp.webhooks.sample({ path: { event: 'customer.created' } });
   * ```
   */
  sample: RawOperations['getIntegrationsSampleEvent'];
}

/** The methods of `gp.chat`. */
export interface ChatMethods {
  /**
   * Ask in words
   *
   * Answers a question about the account as a stream of events.
   *
   * `POST /chat/v2`
   *
   * @throws {@link GrowPanelError} 400, 401, 403, 429, 500
   * @example
   * ```ts
   * const { data } = await gp.chat.send({ body: {"message":"Why did MRR fall in May?"} });
   * ```
   */
  send: RawOperations['postChatV2'];

  /**
   * Answer a proposed action
   *
   * Allows or refuses what the chat proposed to do.
   *
   * `POST /chat/v2/actions/{id}`
   *
   * @throws {@link GrowPanelError} 400, 401, 403, 404, 429, 500
   * @example
   * ```ts
   * const { data } = await gp.chat.act({ path: { id: 'act_1' }, body: {"approve":true} });
   * ```
   */
  act: RawOperations['postChatV2ActionsId'];
}

/** The methods of `gp.data.customers`. */
export interface DataCustomersMethods {
  /**
   * List pushed customers
   *
   * Customers of one data source as they were pushed, newest first.
   *
   * `GET /data/customers`
   *
   * @throws {@link GrowPanelError} 400, 401, 403, 404, 429, 500
   * @example
   * ```ts
   * const { data } = await gp.data.customers.list({ query: { source: 'ds_1' } });
   * ```
   */
  list: RawOperations['getDataCustomers'];

  /**
   * Push customers
   *
   * Creates or updates customers. Takes one record or an array, stores the good rows and answers each bad one with its reason. The same id again updates.
   *
   * `POST /data/customers`
   *
   * @throws {@link GrowPanelError} 400, 401, 403, 429, 500
   * @example
   * ```ts
   * const { data } = await gp.data.customers.create({ body: {"id":"cus_1","name":"Acme Inc","email":"billing@acme.example","created_date":"2024-01-15","country":"us","data_source":"ds_1"} });
   * ```
   */
  create: RawOperations['postDataCustomers'];

  /**
   * One pushed customer
   *
   * A customer as it was pushed.
   *
   * `GET /data/customers/{id}`
   *
   * @throws {@link GrowPanelError} 400, 401, 403, 404, 429, 500
   * @example
   * ```ts
   * const { data } = await gp.data.customers.get({ path: { id: 'cus_1' }, query: { source: 'ds_1' } });
   * ```
   */
  get: RawOperations['getDataCustomersId'];

  /**
   * Update a customer
   *
   * Changes the given fields of a customer.
   *
   * `PUT /data/customers/{id}`
   *
   * @throws {@link GrowPanelError} 400, 401, 403, 404, 429, 500
   * @example
   * ```ts
   * const { data } = await gp.data.customers.update({ path: { id: 'cus_1' }, body: {"name":"Acme Corporation"} });
   * ```
   */
  update: RawOperations['putDataCustomersId'];

  /**
   * Delete a customer
   *
   * Removes a customer and their invoices; the metrics follow.
   *
   * `DELETE /data/customers/{id}`
   *
   * @throws {@link GrowPanelError} 400, 401, 403, 404, 429, 500
   * @example
   * ```ts
   * const { data } = await gp.data.customers.delete({ path: { id: 'cus_1' } });
   * ```
   */
  delete: RawOperations['deleteDataCustomersId'];
}

/** The methods of `gp.data.plans`. */
export interface DataPlansMethods {
  /**
   * List pushed plans
   *
   * Plans as they were pushed.
   *
   * `GET /data/plans`
   *
   * @throws {@link GrowPanelError} 400, 401, 403, 404, 429, 500
   * @example
   * ```ts
   * const { data } = await gp.data.plans.list();
   * ```
   */
  list: RawOperations['getDataPlans'];

  /**
   * Push plans
   *
   * Creates or updates plans. Their interval says how an invoice amount becomes monthly. Takes one record or an array, stores the good rows and answers each bad one with its reason. The same id again updates.
   *
   * `POST /data/plans`
   *
   * @throws {@link GrowPanelError} 400, 401, 403, 429, 500
   * @example
   * ```ts
   * const { data } = await gp.data.plans.create({ body: {"id":"plan_pro","name":"Pro Monthly","billing_freq":"month","billing_freq_count":1,"currency":"usd","data_source":"ds_1"} });
   * ```
   */
  create: RawOperations['postDataPlans'];

  /**
   * Update a plan
   *
   * Replaces name, interval and currency of a plan; metrics of its customers are computed anew.
   *
   * `PUT /data/plans/{id}`
   *
   * @throws {@link GrowPanelError} 400, 401, 403, 404, 429, 500
   * @example
   * ```ts
   * const { data } = await gp.data.plans.update({ path: { id: 'plan_pro' }, body: {"id":"plan_pro","name":"Pro","billing_freq":"month","currency":"usd"} });
   * ```
   */
  update: RawOperations['putDataPlansId'];

  /**
   * Delete a plan
   *
   * Removes a plan. The body may name it once more; when it does, it must be the same.
   *
   * `DELETE /data/plans/{id}`
   *
   * @throws {@link GrowPanelError} 400, 401, 403, 404, 429, 500
   * @example
   * ```ts
   * const { data } = await gp.data.plans.delete({ path: { id: 'plan_pro' }, body: {"id":"plan_pro","external_id":"plan_pro"} });
   * ```
   */
  delete: RawOperations['deleteDataPlansId'];

  /**
   * One pushed plan
   *
   * A plan as it was pushed.
   *
   * `GET /data/plans/{id}`
   *
   * @throws {@link GrowPanelError} 400, 401, 403, 404, 429, 500
   * @example
   * ```ts
   * const { data } = await gp.data.plans.get({ path: { id: 'plan_pro' } });
   * ```
   */
  get: RawOperations['getDataPlansId'];
}

/** The methods of `gp.data.invoices`. */
export interface DataInvoicesMethods {
  /**
   * List pushed invoices
   *
   * Invoices of one data source as they were pushed, newest first.
   *
   * `GET /data/invoices`
   *
   * @throws {@link GrowPanelError} 400, 401, 403, 404, 429, 500
   * @example
   * ```ts
   * const { data } = await gp.data.invoices.list({ query: { source: 'ds_1' } });
   * ```
   */
  list: RawOperations['getDataInvoices'];

  /**
   * Push invoices
   *
   * Creates or updates invoices, from which all metrics follow. Push customers and plans first, then invoices in the order of their dates. Takes one record or an array, stores the good rows and answers each bad one with its reason. The same id again updates.
   *
   * `POST /data/invoices`
   *
   * @throws {@link GrowPanelError} 400, 401, 403, 429, 500
   * @example
   * ```ts
   * const { data } = await gp.data.invoices.create({ body: {"id":"inv_1","customer_id":"cus_1","plan_id":"plan_pro","type":"subscription","date":"2024-02-01","amount":9900,"currency":"usd","period_start":"2024-02-01","period_end":"2024-03-01","data_source":"ds_1"} });
   * ```
   */
  create: RawOperations['postDataInvoices'];

  /**
   * Update an invoice
   *
   * Changes the given fields of an invoice; the customer's metrics are computed anew.
   *
   * `PUT /data/invoices/{id}`
   *
   * @throws {@link GrowPanelError} 400, 401, 403, 404, 429, 500
   * @example
   * ```ts
   * const { data } = await gp.data.invoices.update({ path: { id: 'inv_1' }, body: {"amount":12900} });
   * ```
   */
  update: RawOperations['putDataInvoicesId'];

  /**
   * Delete an invoice
   *
   * Removes an invoice; the customer's metrics are computed anew.
   *
   * `DELETE /data/invoices/{id}`
   *
   * @throws {@link GrowPanelError} 400, 401, 403, 404, 429, 500
   * @example
   * ```ts
   * const { data } = await gp.data.invoices.delete({ path: { id: 'inv_1' } });
   * ```
   */
  delete: RawOperations['deleteDataInvoicesId'];

  /**
   * One pushed invoice
   *
   * An invoice as it was pushed.
   *
   * `GET /data/invoices/{id}`
   *
   * @throws {@link GrowPanelError} 400, 401, 403, 404, 429, 500
   * @example
   * ```ts
   * const { data } = await gp.data.invoices.get({ path: { id: 'inv_1' } });
   * ```
   */
  get: RawOperations['getDataInvoicesId'];
}

/** The methods of `gp.data.planGroups`. */
export interface DataPlanGroupsMethods {
  /**
   * List plan groups
   *
   * Groups of plans that reports treat as one.
   *
   * `GET /data/plan-groups`
   *
   * @throws {@link GrowPanelError} 400, 401, 403, 429, 500
   * @example
   * ```ts
   * const { data } = await gp.data.planGroups.list();
   * ```
   */
  list: RawOperations['getDataPlanGroups'];

  /**
   * Create a plan group
   *
   * Puts plans together under one name.
   *
   * `POST /data/plan-groups`
   *
   * @throws {@link GrowPanelError} 400, 401, 403, 429, 500
   * @example
   * ```ts
   * const { data } = await gp.data.planGroups.create({ body: {"name":"Pro tier","plans":["price_a","price_b"]} });
   * ```
   */
  create: RawOperations['postDataPlanGroups'];

  /**
   * One plan group
   *
   * A plan group with the ids of its plans.
   *
   * `GET /data/plan-groups/{id}`
   *
   * @throws {@link GrowPanelError} 400, 401, 403, 404, 429, 500
   * @example
   * ```ts
   * const { data } = await gp.data.planGroups.get({ path: { id: 'pg_1' } });
   * ```
   */
  get: RawOperations['getDataPlanGroupsId'];

  /**
   * Update a plan group
   *
   * Replaces name and plans of a group.
   *
   * `PUT /data/plan-groups/{id}`
   *
   * @throws {@link GrowPanelError} 400, 401, 403, 404, 429, 500
   * @example
   * ```ts
   * const { data } = await gp.data.planGroups.update({ path: { id: 'pg_1' }, body: {"name":"Pro tier","plans":["price_a"]} });
   * ```
   */
  update: RawOperations['putDataPlanGroupsId'];

  /**
   * Delete a plan group
   *
   * Dissolves a group; its plans stay.
   *
   * `DELETE /data/plan-groups/{id}`
   *
   * @throws {@link GrowPanelError} 400, 401, 403, 404, 429, 500
   * @example
   * ```ts
   * const { data } = await gp.data.planGroups.delete({ path: { id: 'pg_1' } });
   * ```
   */
  delete: RawOperations['deleteDataPlanGroupsId'];

  /**
   * Delete plan groups
   *
   * Dissolves several groups; their plans stay.
   *
   * `POST /data/plan-groups/delete-multiple`
   *
   * @throws {@link GrowPanelError} 400, 401, 403, 404, 429, 500
   * @example
   * ```ts
   * const { data } = await gp.data.planGroups.deleteMultiple({ body: {"ids":["pg_1","pg_2"]} });
   * ```
   */
  deleteMultiple: RawOperations['postDataPlanGroupsDeleteMultiple'];

  /**
   * Merge plan groups
   *
   * Moves the plans of one group into another and dissolves the first.
   *
   * `POST /data/plan-groups/merge`
   *
   * @throws {@link GrowPanelError} 400, 401, 403, 404, 429, 500
   * @example
   * ```ts
   * const { data } = await gp.data.planGroups.merge({ body: {"source":"pg_1","target":"pg_2"} });
   * ```
   */
  merge: RawOperations['postDataPlanGroupsMerge'];

  /**
   * Suggest plan groups
   *
   * Proposes groups for plans by their names.
   *
   * `POST /data/plan-groups/ai-suggest`
   *
   * @throws {@link GrowPanelError} 400, 401, 403, 429, 500
   * @example
   * ```ts
   * const { data } = await gp.data.planGroups.aiSuggest({ body: {"plans":["price_a","price_b"]} });
   * ```
   */
  aiSuggest: RawOperations['postDataPlanGroupsAiSuggest'];
}

/** The methods of `gp.data.segments`. */
export interface DataSegmentsMethods {
  /**
   * List segments
   *
   * Saved sets of filters.
   *
   * `GET /data/segments`
   *
   * @throws {@link GrowPanelError} 400, 401, 403, 429, 500
   * @example
   * ```ts
   * const { data } = await gp.data.segments.list();
   * ```
   */
  list: RawOperations['getDataSegments'];

  /**
   * Create a segment
   *
   * Saves a set of filters under a name, for reports to use by id.
   *
   * `POST /data/segments`
   *
   * @throws {@link GrowPanelError} 400, 401, 403, 429, 500
   * @example
   * ```ts
   * const { data } = await gp.data.segments.create({ body: {"name":"EU Enterprise","filters":{"region":"eu"}} });
   * ```
   */
  create: RawOperations['postDataSegments'];

  /**
   * One segment
   *
   * A segment with its filters.
   *
   * `GET /data/segments/{id}`
   *
   * @throws {@link GrowPanelError} 400, 401, 403, 404, 429, 500
   * @example
   * ```ts
   * const { data } = await gp.data.segments.get({ path: { id: 'seg_1' } });
   * ```
   */
  get: RawOperations['getDataSegmentsId'];

  /**
   * Update a segment
   *
   * Changes the given fields of a segment.
   *
   * `PUT /data/segments/{id}`
   *
   * @throws {@link GrowPanelError} 400, 401, 403, 404, 429, 500
   * @example
   * ```ts
   * const { data } = await gp.data.segments.update({ path: { id: 'seg_1' }, body: {"name":"EU"} });
   * ```
   */
  update: RawOperations['putDataSegmentsId'];

  /**
   * Delete a segment
   *
   * Removes a saved segment.
   *
   * `DELETE /data/segments/{id}`
   *
   * @throws {@link GrowPanelError} 400, 401, 403, 404, 429, 500
   * @example
   * ```ts
   * const { data } = await gp.data.segments.delete({ path: { id: 'seg_1' } });
   * ```
   */
  delete: RawOperations['deleteDataSegmentsId'];
}

/** The methods of `gp.data.sources`. */
export interface DataSourcesMethods {
  /**
   * List data sources
   *
   * Billing systems that data comes from.
   *
   * `GET /data/data-sources`
   *
   * @throws {@link GrowPanelError} 400, 401, 403, 429, 500
   * @example
   * ```ts
   * const { data } = await gp.data.sources.list();
   * ```
   */
  list: RawOperations['getDataDataSources'];

  /**
   * Create a data source
   *
   * Adds a billing system. For your own, the type is `api`; the answer then holds the only copy of an API key that pushes to it.
   *
   * `POST /data/data-sources`
   *
   * @throws {@link GrowPanelError} 400, 401, 403, 429, 500
   * @example
   * ```ts
   * const { data } = await gp.data.sources.create({ body: {"name":"Billing platform","type":"api"} });
   * ```
   */
  create: RawOperations['postDataDataSources'];

  /**
   * Update a data source
   *
   * Changes the name of a data source.
   *
   * `PUT /data/data-sources/{id}`
   *
   * @throws {@link GrowPanelError} 400, 401, 403, 404, 429, 500
   * @example
   * ```ts
   * const { data } = await gp.data.sources.update({ path: { id: 'ds_1' }, body: {"name":"Billing"} });
   * ```
   */
  update: RawOperations['putDataDataSourcesId'];

  /**
   * Delete a data source
   *
   * Removes a data source with everything that it brought.
   *
   * `DELETE /data/data-sources/{id}`
   *
   * @throws {@link GrowPanelError} 400, 401, 403, 404, 429, 500
   * @example
   * ```ts
   * const { data } = await gp.data.sources.delete({ path: { id: 'ds_1' } });
   * ```
   */
  delete: RawOperations['deleteDataDataSourcesId'];

  /**
   * One data source
   *
   * A billing system that data comes from.
   *
   * `GET /data/data-sources/{id}`
   *
   * @throws {@link GrowPanelError} 400, 401, 403, 404, 429, 500
   * @example
   * ```ts
   * const { data } = await gp.data.sources.get({ path: { id: 'ds_1' } });
   * ```
   */
  get: RawOperations['getDataDataSourcesId'];

  /**
   * Progress of an import
   *
   * How far the running import has come, or how the last one ended.
   *
   * `GET /data/data-sources/{id}/progress`
   *
   * @throws {@link GrowPanelError} 400, 401, 403, 404, 429, 500
   * @example
   * ```ts
   * const { data } = await gp.data.sources.getProgress({ path: { id: 'ds_1' } });
   * ```
   */
  getProgress: RawOperations['getDataDataSourcesIdProgress'];

  /**
   * Empty a data source
   *
   * Removes all customers, plans and invoices of a data source, and keeps the source.
   *
   * `POST /data/data-sources/{id}/reset`
   *
   * @throws {@link GrowPanelError} 400, 401, 403, 404, 429, 500
   * @example
   * ```ts
   * const { data } = await gp.data.sources.reset({ path: { id: 'ds_1' } });
   * ```
   */
  reset: RawOperations['postDataDataSourcesIdReset'];

  /**
   * Import everything again
   *
   * Reads everything from the billing system once more; for your own, computes all metrics anew.
   *
   * `POST /data/data-sources/{id}/full-import`
   *
   * @throws {@link GrowPanelError} 400, 401, 403, 404, 429, 500
   * @example
   * ```ts
   * const { data } = await gp.data.sources.fullImport({ path: { id: 'ds_1' } });
   * ```
   */
  fullImport: RawOperations['postDataDataSourcesIdFullImport'];

  /**
   * Abort an import
   *
   * Stops the running import.
   *
   * `POST /data/data-sources/{id}/abort`
   *
   * @throws {@link GrowPanelError} 400, 401, 403, 404, 429, 500
   * @example
   * ```ts
   * const { data } = await gp.data.sources.abort({ path: { id: 'ds_1' } });
   * ```
   */
  abort: RawOperations['postDataDataSourcesIdAbort'];

  /**
   * Connect a data source
   *
   * Makes a data source usable again.
   *
   * `POST /data/data-sources/{id}/connect`
   *
   * @throws {@link GrowPanelError} 400, 401, 403, 404, 429, 500
   * @example
   * ```ts
   * const { data } = await gp.data.sources.connect({ path: { id: 'ds_1' } });
   * ```
   */
  connect: RawOperations['postDataDataSourcesIdConnect'];
}

/** The methods of `gp.data`. */
export interface DataMethods {
  /** The methods of `gp.data.customers`. */
  customers: DataCustomersMethods;
  /** The methods of `gp.data.plans`. */
  plans: DataPlansMethods;
  /** The methods of `gp.data.invoices`. */
  invoices: DataInvoicesMethods;
  /** The methods of `gp.data.planGroups`. */
  planGroups: DataPlanGroupsMethods;
  /** The methods of `gp.data.segments`. */
  segments: DataSegmentsMethods;
  /** The methods of `gp.data.sources`. */
  sources: DataSourcesMethods;
}

/** All namespaces. */
export interface Namespaces {
  /** The methods of `gp.reports`. */
  reports: ReportsMethods;
  /** The methods of `gp.customers`. */
  customers: CustomersMethods;
  /** The methods of `gp.plans`. */
  plans: PlansMethods;
  /** The methods of `gp.exports`. */
  exports: ExportsMethods;
  /** The methods of `gp.profile`. */
  profile: ProfileMethods;
  /** The methods of `gp.account`. */
  account: AccountMethods;
  /** The methods of `gp.notifications`. */
  notifications: NotificationsMethods;
  /** The methods of `gp.settings`. */
  settings: SettingsMethods;
  /** The methods of `gp.webhooks`. */
  webhooks: WebhooksMethods;
  /** The methods of `gp.chat`. */
  chat: ChatMethods;
  /** The methods of `gp.data`. */
  data: DataMethods;
}

/** Every operation by its id, with what it takes and answers. */
export type RawOperations = {
  [Id in keyof typeof operations]: (typeof operations)[Id] extends Operation<infer Data, infer Answer, infer More>
    ? Call<Data, Answer, More>
    : never;
};

/** The operation behind each route, `METHOD /path`. */
export interface Routes {
  'GET /reports/summary': 'getReportsSummary';
  'GET /reports/mrr': 'getReportsMrr';
  'GET /reports/mrr-subtypes': 'getReportsMrrSubtypes';
  'GET /reports/mrr-table': 'getReportsMrrTable';
  'GET /reports/mrr-table-subtypes': 'getReportsMrrTableSubtypes';
  'GET /reports/movement-table': 'getReportsMovementTable';
  'GET /reports/mrr-growth': 'getReportsMrrGrowth';
  'GET /reports/mrr-growth-table': 'getReportsMrrGrowthTable';
  'GET /reports/cmrr-summary': 'getReportsCmrrSummary';
  'GET /reports/leads': 'getReportsLeads';
  'GET /reports/leads-table': 'getReportsLeadsTable';
  'GET /reports/leads-days': 'getReportsLeadsDays';
  'GET /reports/leads-summary': 'getReportsLeadsSummary';
  'GET /reports/cohort': 'getReportsCohort';
  'GET /reports/retention': 'getReportsRetention';
  'GET /reports/transactions': 'getReportsTransactions';
  'GET /reports/transactions-summary': 'getReportsTransactionsSummary';
  'GET /reports/transactions-table': 'getReportsTransactionsTable';
  'GET /reports/transactions-detail': 'getReportsTransactionsDetail';
  'GET /reports/invoices-detail': 'getReportsInvoicesDetail';
  'GET /reports/cashflow-failed-payments': 'getReportsCashflowFailedPayments';
  'GET /reports/cashflow-failed-payments-summary': 'getReportsCashflowFailedPaymentsSummary';
  'GET /reports/cashflow-failed-payments-table': 'getReportsCashflowFailedPaymentsTable';
  'GET /reports/cashflow-failed-payments-detail': 'getReportsCashflowFailedPaymentsDetail';
  'GET /reports/cashflow-refunds': 'getReportsCashflowRefunds';
  'GET /reports/cashflow-refunds-table': 'getReportsCashflowRefundsTable';
  'GET /reports/cashflow-refunds-detail': 'getReportsCashflowRefundsDetail';
  'GET /reports/cashflow-failure-rate': 'getReportsCashflowFailureRate';
  'GET /reports/cashflow-failure-rate-summary': 'getReportsCashflowFailureRateSummary';
  'GET /reports/cashflow-outstanding-unpaid': 'getReportsCashflowOutstandingUnpaid';
  'GET /reports/churn-scheduled': 'getReportsChurnScheduled';
  'GET /reports/churn-scheduled-movements': 'getReportsChurnScheduledMovements';
  'GET /reports/churn-scheduled-summary': 'getReportsChurnScheduledSummary';
  'GET /reports/churn-reasons-summary': 'getReportsChurnReasonsSummary';
  'GET /reports/cancellation-timing': 'getReportsCancellationTiming';
  'GET /reports/cancellation-timing-detail': 'getReportsCancellationTimingDetail';
  'GET /reports/map': 'getReportsMap';
  'GET /reports/customer-concentration': 'getReportsCustomerConcentration';
  'GET /reports/latest-activity': 'getReportsLatestActivity';
  'GET /reports/custom-variables': 'getReportsCustomVariables';
  'GET /customers': 'getCustomers';
  'GET /customers/{id}': 'getCustomersId';
  'POST /customers/{id}/resync': 'postCustomersIdResync';
  'GET /plans': 'getPlans';
  'GET /exports/customers.csv': 'getExportsCustomersCsv';
  'GET /exports/mrr-movements.csv': 'getExportsMrrMovementsCsv';
  'GET /exports/mrr-growth.csv': 'getExportsMrrGrowthCsv';
  'GET /profile': 'getProfile';
  'PUT /profile': 'putProfile';
  'GET /account': 'getAccount';
  'POST /account': 'postAccount';
  'DELETE /account': 'deleteAccount';
  'GET /account/billing': 'getAccountBilling';
  'GET /account/billing/invoices': 'getAccountBillingInvoices';
  'GET /account/billing/portal': 'getAccountBillingPortal';
  'POST /account/billing/subscribe': 'postAccountBillingSubscribe';
  'GET /account/billing/check-vat': 'getAccountBillingCheckVat';
  'POST /account/billing/address': 'postAccountBillingAddress';
  'POST /account/billing/setup': 'postAccountBillingSetup';
  'POST /account/billing/preview-change': 'postAccountBillingPreviewChange';
  'POST /account/billing/change-plan': 'postAccountBillingChangePlan';
  'POST /account/billing/undo-cancellation': 'postAccountBillingUndoCancellation';
  'DELETE /account/billing/cards/{card_id}': 'deleteAccountBillingCardsCardId';
  'GET /account/team': 'getAccountTeam';
  'PUT /account/team/{user_id}': 'putAccountTeamUserId';
  'DELETE /account/team/{user_id}': 'deleteAccountTeamUserId';
  'POST /account/team/invite': 'postAccountTeamInvite';
  'DELETE /account/team/invites/{email}': 'deleteAccountTeamInvitesEmail';
  'POST /account/team/resend/{email}': 'postAccountTeamResendEmail';
  'GET /account/api-keys': 'getAccountApiKeys';
  'POST /account/api-keys': 'postAccountApiKeys';
  'PUT /account/api-keys/{id}': 'putAccountApiKeysId';
  'DELETE /account/api-keys/{id}': 'deleteAccountApiKeysId';
  'GET /settings/notifications': 'getSettingsNotifications';
  'PUT /settings/notifications': 'putSettingsNotifications';
  'GET /settings': 'getSettings';
  'POST /settings': 'postSettings';
  'GET /settings/stripe': 'getSettingsStripe';
  'POST /settings/stripe': 'postSettingsStripe';
  'GET /settings/hubspot': 'getSettingsHubspot';
  'POST /settings/hubspot': 'postSettingsHubspot';
  'GET /settings/webhook': 'getSettingsWebhook';
  'POST /settings/webhook': 'postSettingsWebhook';
  'GET /settings/slack': 'getSettingsSlack';
  'POST /settings/slack': 'postSettingsSlack';
  'GET /settings/teams': 'getSettingsTeams';
  'POST /settings/teams': 'postSettingsTeams';
  'GET /settings/looker-studio': 'getSettingsLookerStudio';
  'POST /settings/looker-studio': 'postSettingsLookerStudio';
  'GET /integrations/webhooks': 'getIntegrationsWebhooks';
  'POST /integrations/webhooks': 'postIntegrationsWebhooks';
  'DELETE /integrations/webhooks/{id}': 'deleteIntegrationsWebhooksId';
  'GET /integrations/webhooks/{id}': 'getIntegrationsWebhooksId';
  'GET /integrations/verify': 'getIntegrationsVerify';
  'GET /integrations/sample/{event}': 'getIntegrationsSampleEvent';
  'POST /chat/v2': 'postChatV2';
  'POST /chat/v2/actions/{id}': 'postChatV2ActionsId';
  'GET /data/customers': 'getDataCustomers';
  'POST /data/customers': 'postDataCustomers';
  'GET /data/customers/{id}': 'getDataCustomersId';
  'PUT /data/customers/{id}': 'putDataCustomersId';
  'DELETE /data/customers/{id}': 'deleteDataCustomersId';
  'GET /data/plans': 'getDataPlans';
  'POST /data/plans': 'postDataPlans';
  'PUT /data/plans/{id}': 'putDataPlansId';
  'DELETE /data/plans/{id}': 'deleteDataPlansId';
  'GET /data/plans/{id}': 'getDataPlansId';
  'GET /data/invoices': 'getDataInvoices';
  'POST /data/invoices': 'postDataInvoices';
  'PUT /data/invoices/{id}': 'putDataInvoicesId';
  'DELETE /data/invoices/{id}': 'deleteDataInvoicesId';
  'GET /data/invoices/{id}': 'getDataInvoicesId';
  'GET /data/plan-groups': 'getDataPlanGroups';
  'POST /data/plan-groups': 'postDataPlanGroups';
  'GET /data/plan-groups/{id}': 'getDataPlanGroupsId';
  'PUT /data/plan-groups/{id}': 'putDataPlanGroupsId';
  'DELETE /data/plan-groups/{id}': 'deleteDataPlanGroupsId';
  'POST /data/plan-groups/delete-multiple': 'postDataPlanGroupsDeleteMultiple';
  'POST /data/plan-groups/merge': 'postDataPlanGroupsMerge';
  'POST /data/plan-groups/ai-suggest': 'postDataPlanGroupsAiSuggest';
  'GET /data/segments': 'getDataSegments';
  'POST /data/segments': 'postDataSegments';
  'GET /data/segments/{id}': 'getDataSegmentsId';
  'PUT /data/segments/{id}': 'putDataSegmentsId';
  'DELETE /data/segments/{id}': 'deleteDataSegmentsId';
  'GET /data/data-sources': 'getDataDataSources';
  'POST /data/data-sources': 'postDataDataSources';
  'PUT /data/data-sources/{id}': 'putDataDataSourcesId';
  'DELETE /data/data-sources/{id}': 'deleteDataDataSourcesId';
  'GET /data/data-sources/{id}': 'getDataDataSourcesId';
  'GET /data/data-sources/{id}/progress': 'getDataDataSourcesIdProgress';
  'POST /data/data-sources/{id}/reset': 'postDataDataSourcesIdReset';
  'POST /data/data-sources/{id}/full-import': 'postDataDataSourcesIdFullImport';
  'POST /data/data-sources/{id}/abort': 'postDataDataSourcesIdAbort';
  'POST /data/data-sources/{id}/connect': 'postDataDataSourcesIdConnect';
}

/** @internal Generated functions by name. Their own types are in `Namespaces` and `RawOperations`. */
export interface FunctionTable {
  readonly [name: string]: FunctionTable | ((options: never) => unknown);
}

/** @internal The generated function behind every method of every namespace. */
export const placement: FunctionTable = {
  reports: {
    getSummary: operations.getReportsSummary,
    getMrr: operations.getReportsMrr,
    getMrrSubtypes: operations.getReportsMrrSubtypes,
    getMrrTable: operations.getReportsMrrTable,
    getMrrTableSubtypes: operations.getReportsMrrTableSubtypes,
    getMovementTable: operations.getReportsMovementTable,
    getMrrGrowth: operations.getReportsMrrGrowth,
    getMrrGrowthTable: operations.getReportsMrrGrowthTable,
    getCmrrSummary: operations.getReportsCmrrSummary,
    getLeads: operations.getReportsLeads,
    getLeadsTable: operations.getReportsLeadsTable,
    getLeadsDays: operations.getReportsLeadsDays,
    getLeadsSummary: operations.getReportsLeadsSummary,
    getCohort: operations.getReportsCohort,
    getRetention: operations.getReportsRetention,
    getTransactions: operations.getReportsTransactions,
    getTransactionsSummary: operations.getReportsTransactionsSummary,
    getTransactionsTable: operations.getReportsTransactionsTable,
    getTransactionsDetail: operations.getReportsTransactionsDetail,
    getInvoicesDetail: operations.getReportsInvoicesDetail,
    getCashflowFailedPayments: operations.getReportsCashflowFailedPayments,
    getCashflowFailedPaymentsSummary: operations.getReportsCashflowFailedPaymentsSummary,
    getCashflowFailedPaymentsTable: operations.getReportsCashflowFailedPaymentsTable,
    getCashflowFailedPaymentsDetail: operations.getReportsCashflowFailedPaymentsDetail,
    getCashflowRefunds: operations.getReportsCashflowRefunds,
    getCashflowRefundsTable: operations.getReportsCashflowRefundsTable,
    getCashflowRefundsDetail: operations.getReportsCashflowRefundsDetail,
    getCashflowFailureRate: operations.getReportsCashflowFailureRate,
    getCashflowFailureRateSummary: operations.getReportsCashflowFailureRateSummary,
    getCashflowOutstandingUnpaid: operations.getReportsCashflowOutstandingUnpaid,
    getChurnScheduled: operations.getReportsChurnScheduled,
    getChurnScheduledMovements: operations.getReportsChurnScheduledMovements,
    getChurnScheduledSummary: operations.getReportsChurnScheduledSummary,
    getChurnReasonsSummary: operations.getReportsChurnReasonsSummary,
    getCancellationTiming: operations.getReportsCancellationTiming,
    getCancellationTimingDetail: operations.getReportsCancellationTimingDetail,
    getMap: operations.getReportsMap,
    getCustomerConcentration: operations.getReportsCustomerConcentration,
    getLatestActivity: operations.getReportsLatestActivity,
    getCustomVariables: operations.getReportsCustomVariables,
  },
  customers: {
    list: operations.getCustomers,
    detail: operations.getCustomersId,
    resync: operations.postCustomersIdResync,
  },
  plans: {
    list: operations.getPlans,
  },
  exports: {
    customers: operations.getExportsCustomersCsv,
    mrrMovements: operations.getExportsMrrMovementsCsv,
    mrrGrowth: operations.getExportsMrrGrowthCsv,
  },
  profile: {
    get: operations.getProfile,
    update: operations.putProfile,
  },
  account: {
    get: operations.getAccount,
    update: operations.postAccount,
    delete: operations.deleteAccount,
    billing: {
      details: operations.getAccountBilling,
      invoices: operations.getAccountBillingInvoices,
      portal: operations.getAccountBillingPortal,
      subscribe: operations.postAccountBillingSubscribe,
      checkVat: operations.getAccountBillingCheckVat,
      setAddress: operations.postAccountBillingAddress,
      setup: operations.postAccountBillingSetup,
      previewChange: operations.postAccountBillingPreviewChange,
      changePlan: operations.postAccountBillingChangePlan,
      undoCancellation: operations.postAccountBillingUndoCancellation,
      deleteCard: operations.deleteAccountBillingCardsCardId,
    },
    team: {
      list: operations.getAccountTeam,
      update: operations.putAccountTeamUserId,
      remove: operations.deleteAccountTeamUserId,
      invite: operations.postAccountTeamInvite,
      cancelInvite: operations.deleteAccountTeamInvitesEmail,
      resendInvite: operations.postAccountTeamResendEmail,
    },
    apiKeys: {
      list: operations.getAccountApiKeys,
      create: operations.postAccountApiKeys,
      update: operations.putAccountApiKeysId,
      delete: operations.deleteAccountApiKeysId,
    },
  },
  notifications: {
    get: operations.getSettingsNotifications,
    update: operations.putSettingsNotifications,
  },
  settings: {
    get: operations.getSettings,
    update: operations.postSettings,
    getStripe: operations.getSettingsStripe,
    updateStripe: operations.postSettingsStripe,
    getHubspot: operations.getSettingsHubspot,
    updateHubspot: operations.postSettingsHubspot,
    getWebhook: operations.getSettingsWebhook,
    updateWebhook: operations.postSettingsWebhook,
    getSlack: operations.getSettingsSlack,
    updateSlack: operations.postSettingsSlack,
    getTeams: operations.getSettingsTeams,
    updateTeams: operations.postSettingsTeams,
    getLookerStudio: operations.getSettingsLookerStudio,
    updateLookerStudio: operations.postSettingsLookerStudio,
  },
  webhooks: {
    list: operations.getIntegrationsWebhooks,
    create: operations.postIntegrationsWebhooks,
    delete: operations.deleteIntegrationsWebhooksId,
    get: operations.getIntegrationsWebhooksId,
    verify: operations.getIntegrationsVerify,
    sample: operations.getIntegrationsSampleEvent,
  },
  chat: {
    send: operations.postChatV2,
    act: operations.postChatV2ActionsId,
  },
  data: {
    customers: {
      list: operations.getDataCustomers,
      create: operations.postDataCustomers,
      get: operations.getDataCustomersId,
      update: operations.putDataCustomersId,
      delete: operations.deleteDataCustomersId,
    },
    plans: {
      list: operations.getDataPlans,
      create: operations.postDataPlans,
      update: operations.putDataPlansId,
      delete: operations.deleteDataPlansId,
      get: operations.getDataPlansId,
    },
    invoices: {
      list: operations.getDataInvoices,
      create: operations.postDataInvoices,
      update: operations.putDataInvoicesId,
      delete: operations.deleteDataInvoicesId,
      get: operations.getDataInvoicesId,
    },
    planGroups: {
      list: operations.getDataPlanGroups,
      create: operations.postDataPlanGroups,
      get: operations.getDataPlanGroupsId,
      update: operations.putDataPlanGroupsId,
      delete: operations.deleteDataPlanGroupsId,
      deleteMultiple: operations.postDataPlanGroupsDeleteMultiple,
      merge: operations.postDataPlanGroupsMerge,
      aiSuggest: operations.postDataPlanGroupsAiSuggest,
    },
    segments: {
      list: operations.getDataSegments,
      create: operations.postDataSegments,
      get: operations.getDataSegmentsId,
      update: operations.putDataSegmentsId,
      delete: operations.deleteDataSegmentsId,
    },
    sources: {
      list: operations.getDataDataSources,
      create: operations.postDataDataSources,
      update: operations.putDataDataSourcesId,
      delete: operations.deleteDataDataSourcesId,
      get: operations.getDataDataSourcesId,
      getProgress: operations.getDataDataSourcesIdProgress,
      reset: operations.postDataDataSourcesIdReset,
      fullImport: operations.postDataDataSourcesIdFullImport,
      abort: operations.postDataDataSourcesIdAbort,
      connect: operations.postDataDataSourcesIdConnect,
    },
  },
};

/** @internal Operations of the contract that no namespace names and that are not marked as raw only. */
export type Unplaced = never;

/** @internal The generated function behind every operation. An object rather than the module, so that a bundler can drop it. */
export const byId: FunctionTable = {
  getReportsSummary: operations.getReportsSummary,
  getReportsMrr: operations.getReportsMrr,
  getReportsMrrSubtypes: operations.getReportsMrrSubtypes,
  getReportsMrrTable: operations.getReportsMrrTable,
  getReportsMrrTableSubtypes: operations.getReportsMrrTableSubtypes,
  getReportsMovementTable: operations.getReportsMovementTable,
  getReportsMrrGrowth: operations.getReportsMrrGrowth,
  getReportsMrrGrowthTable: operations.getReportsMrrGrowthTable,
  getReportsCmrrSummary: operations.getReportsCmrrSummary,
  getReportsLeads: operations.getReportsLeads,
  getReportsLeadsTable: operations.getReportsLeadsTable,
  getReportsLeadsDays: operations.getReportsLeadsDays,
  getReportsLeadsSummary: operations.getReportsLeadsSummary,
  getReportsCohort: operations.getReportsCohort,
  getReportsRetention: operations.getReportsRetention,
  getReportsTransactions: operations.getReportsTransactions,
  getReportsTransactionsSummary: operations.getReportsTransactionsSummary,
  getReportsTransactionsTable: operations.getReportsTransactionsTable,
  getReportsTransactionsDetail: operations.getReportsTransactionsDetail,
  getReportsInvoicesDetail: operations.getReportsInvoicesDetail,
  getReportsCashflowFailedPayments: operations.getReportsCashflowFailedPayments,
  getReportsCashflowFailedPaymentsSummary: operations.getReportsCashflowFailedPaymentsSummary,
  getReportsCashflowFailedPaymentsTable: operations.getReportsCashflowFailedPaymentsTable,
  getReportsCashflowFailedPaymentsDetail: operations.getReportsCashflowFailedPaymentsDetail,
  getReportsCashflowRefunds: operations.getReportsCashflowRefunds,
  getReportsCashflowRefundsTable: operations.getReportsCashflowRefundsTable,
  getReportsCashflowRefundsDetail: operations.getReportsCashflowRefundsDetail,
  getReportsCashflowFailureRate: operations.getReportsCashflowFailureRate,
  getReportsCashflowFailureRateSummary: operations.getReportsCashflowFailureRateSummary,
  getReportsCashflowOutstandingUnpaid: operations.getReportsCashflowOutstandingUnpaid,
  getReportsChurnScheduled: operations.getReportsChurnScheduled,
  getReportsChurnScheduledMovements: operations.getReportsChurnScheduledMovements,
  getReportsChurnScheduledSummary: operations.getReportsChurnScheduledSummary,
  getReportsChurnReasonsSummary: operations.getReportsChurnReasonsSummary,
  getReportsCancellationTiming: operations.getReportsCancellationTiming,
  getReportsCancellationTimingDetail: operations.getReportsCancellationTimingDetail,
  getReportsMap: operations.getReportsMap,
  getReportsCustomerConcentration: operations.getReportsCustomerConcentration,
  getReportsLatestActivity: operations.getReportsLatestActivity,
  getReportsCustomVariables: operations.getReportsCustomVariables,
  getCustomers: operations.getCustomers,
  getCustomersId: operations.getCustomersId,
  postCustomersIdResync: operations.postCustomersIdResync,
  getPlans: operations.getPlans,
  getExportsCustomersCsv: operations.getExportsCustomersCsv,
  getExportsMrrMovementsCsv: operations.getExportsMrrMovementsCsv,
  getExportsMrrGrowthCsv: operations.getExportsMrrGrowthCsv,
  getProfile: operations.getProfile,
  putProfile: operations.putProfile,
  getAccount: operations.getAccount,
  postAccount: operations.postAccount,
  deleteAccount: operations.deleteAccount,
  getAccountBilling: operations.getAccountBilling,
  getAccountBillingInvoices: operations.getAccountBillingInvoices,
  getAccountBillingPortal: operations.getAccountBillingPortal,
  postAccountBillingSubscribe: operations.postAccountBillingSubscribe,
  getAccountBillingCheckVat: operations.getAccountBillingCheckVat,
  postAccountBillingAddress: operations.postAccountBillingAddress,
  postAccountBillingSetup: operations.postAccountBillingSetup,
  postAccountBillingPreviewChange: operations.postAccountBillingPreviewChange,
  postAccountBillingChangePlan: operations.postAccountBillingChangePlan,
  postAccountBillingUndoCancellation: operations.postAccountBillingUndoCancellation,
  deleteAccountBillingCardsCardId: operations.deleteAccountBillingCardsCardId,
  getAccountTeam: operations.getAccountTeam,
  putAccountTeamUserId: operations.putAccountTeamUserId,
  deleteAccountTeamUserId: operations.deleteAccountTeamUserId,
  postAccountTeamInvite: operations.postAccountTeamInvite,
  deleteAccountTeamInvitesEmail: operations.deleteAccountTeamInvitesEmail,
  postAccountTeamResendEmail: operations.postAccountTeamResendEmail,
  getAccountApiKeys: operations.getAccountApiKeys,
  postAccountApiKeys: operations.postAccountApiKeys,
  putAccountApiKeysId: operations.putAccountApiKeysId,
  deleteAccountApiKeysId: operations.deleteAccountApiKeysId,
  getSettingsNotifications: operations.getSettingsNotifications,
  putSettingsNotifications: operations.putSettingsNotifications,
  getSettings: operations.getSettings,
  postSettings: operations.postSettings,
  getSettingsStripe: operations.getSettingsStripe,
  postSettingsStripe: operations.postSettingsStripe,
  getSettingsHubspot: operations.getSettingsHubspot,
  postSettingsHubspot: operations.postSettingsHubspot,
  getSettingsWebhook: operations.getSettingsWebhook,
  postSettingsWebhook: operations.postSettingsWebhook,
  getSettingsSlack: operations.getSettingsSlack,
  postSettingsSlack: operations.postSettingsSlack,
  getSettingsTeams: operations.getSettingsTeams,
  postSettingsTeams: operations.postSettingsTeams,
  getSettingsLookerStudio: operations.getSettingsLookerStudio,
  postSettingsLookerStudio: operations.postSettingsLookerStudio,
  getIntegrationsWebhooks: operations.getIntegrationsWebhooks,
  postIntegrationsWebhooks: operations.postIntegrationsWebhooks,
  deleteIntegrationsWebhooksId: operations.deleteIntegrationsWebhooksId,
  getIntegrationsWebhooksId: operations.getIntegrationsWebhooksId,
  getIntegrationsVerify: operations.getIntegrationsVerify,
  getIntegrationsSampleEvent: operations.getIntegrationsSampleEvent,
  postChatV2: operations.postChatV2,
  postChatV2ActionsId: operations.postChatV2ActionsId,
  getDataCustomers: operations.getDataCustomers,
  postDataCustomers: operations.postDataCustomers,
  getDataCustomersId: operations.getDataCustomersId,
  putDataCustomersId: operations.putDataCustomersId,
  deleteDataCustomersId: operations.deleteDataCustomersId,
  getDataPlans: operations.getDataPlans,
  postDataPlans: operations.postDataPlans,
  putDataPlansId: operations.putDataPlansId,
  deleteDataPlansId: operations.deleteDataPlansId,
  getDataPlansId: operations.getDataPlansId,
  getDataInvoices: operations.getDataInvoices,
  postDataInvoices: operations.postDataInvoices,
  putDataInvoicesId: operations.putDataInvoicesId,
  deleteDataInvoicesId: operations.deleteDataInvoicesId,
  getDataInvoicesId: operations.getDataInvoicesId,
  getDataPlanGroups: operations.getDataPlanGroups,
  postDataPlanGroups: operations.postDataPlanGroups,
  getDataPlanGroupsId: operations.getDataPlanGroupsId,
  putDataPlanGroupsId: operations.putDataPlanGroupsId,
  deleteDataPlanGroupsId: operations.deleteDataPlanGroupsId,
  postDataPlanGroupsDeleteMultiple: operations.postDataPlanGroupsDeleteMultiple,
  postDataPlanGroupsMerge: operations.postDataPlanGroupsMerge,
  postDataPlanGroupsAiSuggest: operations.postDataPlanGroupsAiSuggest,
  getDataSegments: operations.getDataSegments,
  postDataSegments: operations.postDataSegments,
  getDataSegmentsId: operations.getDataSegmentsId,
  putDataSegmentsId: operations.putDataSegmentsId,
  deleteDataSegmentsId: operations.deleteDataSegmentsId,
  getDataDataSources: operations.getDataDataSources,
  postDataDataSources: operations.postDataDataSources,
  putDataDataSourcesId: operations.putDataDataSourcesId,
  deleteDataDataSourcesId: operations.deleteDataDataSourcesId,
  getDataDataSourcesId: operations.getDataDataSourcesId,
  getDataDataSourcesIdProgress: operations.getDataDataSourcesIdProgress,
  postDataDataSourcesIdReset: operations.postDataDataSourcesIdReset,
  postDataDataSourcesIdFullImport: operations.postDataDataSourcesIdFullImport,
  postDataDataSourcesIdAbort: operations.postDataDataSourcesIdAbort,
  postDataDataSourcesIdConnect: operations.postDataDataSourcesIdConnect,
};

export type { Filters, GrowPanelError };
