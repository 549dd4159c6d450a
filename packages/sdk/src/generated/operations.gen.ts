// Generated from openapi.json by `pnpm generate`. Do not edit.
import type { Operation } from '../core/operation.js';
import type * as t from './types.gen.js';

/**
 * What narrows a report or a list to some customers. A list of values means any of them.
 * @example
 * ```ts
 * await gp.reports.getMrr({ query: { plan: ['pg_1', 'pg_2'], region: 'eu', custom_industry: 'saas' } });
 * ```
 */
export interface Filters {
  /**
   * Customers who pay in this currency. A space means or, `~x` not x, `*` any value, `~` none.
   */
  currency?: string | readonly string[] | undefined;
  /**
   * Customers who pay this way. A space means or, `~x` not x, `*` any value, `~` none.
   */
  payment_method?: 'visa' | 'mastercard' | 'ach' | 'sepa' | 'paypal' | 'manual' | (string & {}) | readonly string[] | undefined;
  /**
   * Seats and flat fees, or usage. A space means or, `~x` not x, `*` any value, `~` none.
   */
  pricing_model?: 'licensed' | 'metered' | (string & {}) | readonly string[] | undefined;
  /**
   * These customers only, by id. A space means or, `~x` not x, `*` any value, `~` none.
   */
  customer?: string | readonly string[] | undefined;
  /**
   * Customers on plans of this plan group, by group id. A space means or, `~x` not x, `*` any value, `~` none.
   */
  plan?: string | readonly string[] | undefined;
  /**
   * Customers by months since they first paid, `M-N` or `M-`.
   */
  age?: string | readonly string[] | undefined;
  /**
   * Customers who are billed this often. A space means or, `~x` not x, `*` any value, `~` none.
   */
  billing_freq?: 'day' | 'week' | 'month' | 'quarter' | 'year' | (string & {}) | readonly string[] | undefined;
  /**
   * Customers of these countries (ISO 3166 alpha-2) or named regions. A space means or, `~x` not x, `*` any value, `~` none.
   */
  region?: 'eu' | 'apac' | 'latam' | 'north_america' | 'nordics' | (string & {}) | readonly string[] | undefined;
  /**
   * Customers of this state or province. A space means or, `~x` not x, `*` any value, `~` none.
   */
  state?: string | readonly string[] | undefined;
  /**
   * Customers of this data source, by id or type. A space means or, `~x` not x, `*` any value, `~` none.
   */
  data_source?: string | readonly string[] | undefined;
  /**
   * Customers by status. A space means or, `~x` not x, `*` any value, `~` none.
   */
  status?: 'lead' | 'trialing' | 'active' | 'past_due' | 'canceled' | 'trial_ended' | (string & {}) | readonly string[] | undefined;
  /**
   * Customers with a discount, or without.
   */
  has_discount?: 'true' | 'false' | (string & {}) | readonly string[] | undefined;
  /**
   * Customers by why they left. A space means or, `~x` not x, `*` any value, `~` none.
   */
  cancel_reason?: 'too_expensive' | 'payment_failed' | 'unused' | (string & {}) | readonly string[] | undefined;
  /**
   * Customers of a saved segment, by id.
   */
  segment?: string | readonly string[] | undefined;
  /**
   * `true` converts everything at the rates of one day, so that only business moves the numbers.
   */
  fix_fx?: 'true' | 'false' | (string & {}) | boolean | undefined;
  /** By your own customer fields. */
  [key: `custom_${string}`]: string | readonly string[] | undefined;
}

/**
 * Headline figures
 *
 * MRR, ARR, subscribers and ARPA now and 30, 60, 180 and 365 days ago, with the change since then. The place to start.
 */
export const getReportsSummary: Operation<t.GetReportsSummaryData, t.SummaryReport, Filters> = (o) => o.client('GET', '/reports/summary', o);

/**
 * MRR and its movements over time
 *
 * One row per period: where MRR ended, and the new, expansion, contraction, churn and reactivation MRR that brought it there. Each row starts where the one before ended, so the movements of a row add up to the difference between two totals.
 */
export const getReportsMrr: Operation<t.GetReportsMrrData, t.MrrReport, Filters> = (o) => o.client('GET', '/reports/mrr', o);

/**
 * Why MRR moved
 *
 * The movements of the MRR report by subtype: another plan, another quantity, a cancellation and so on. One row per period and type; `total` is the field of that type in the MRR report.
 */
export const getReportsMrrSubtypes: Operation<t.GetReportsMrrSubtypesData, t.MrrSubtypesReport, Filters> = (o) => o.client('GET', '/reports/mrr-subtypes', o);

/**
 * MRR as a table
 *
 * The MRR report the other way round: a line for each figure and a column for each period. With a breakdown, the MRR of each value and then of all.
 */
export const getReportsMrrTable: Operation<t.GetReportsMrrTableData, t.MrrTable, Filters> = (o) => o.client('GET', '/reports/mrr-table', o);

/**
 * Movements as a table
 *
 * A line for each type and subtype that occurs, a column for each period. The lines of a type add up to its field in the MRR report.
 */
export const getReportsMrrTableSubtypes: Operation<t.GetReportsMrrTableSubtypesData, t.MrrTable, Filters> = (o) => o.client('GET', '/reports/mrr-table-subtypes', o);

/**
 * Movements one by one
 *
 * The movements behind the MRR report. Name a row with `selected-date` and a field with `selected-type` to get those of one number: they add up to it.
 */
export const getReportsMovementTable: Operation<t.GetReportsMovementTableData, t.MovementList, Filters> = (o) => o.client('GET', '/reports/movement-table', o);

/**
 * A month's growth, day by day
 *
 * Net movements of the last month of the range, added up from day to day, beside another month's.
 */
export const getReportsMrrGrowth: Operation<t.GetReportsMrrGrowthData, t.MrrGrowthReport> = (o) => o.client('GET', '/reports/mrr-growth', o);

/**
 * The movements behind a month's growth
 *
 * Every movement of the last month of the range, oldest first. Added up they are the last row of the growth report.
 */
export const getReportsMrrGrowthTable: Operation<t.GetReportsMrrGrowthTableData, t.MovementList> = (o) => o.client('GET', '/reports/mrr-growth-table', o);

/**
 * Committed MRR
 *
 * MRR as it will be in 30, 60, 180 and 365 days when only what is scheduled already happens.
 */
export const getReportsCmrrSummary: Operation<t.GetReportsCmrrSummaryData, t.CmrrSummaryReport, Filters> = (o) => o.client('GET', '/reports/cmrr-summary', o);

/**
 * Leads, trials and conversion over time
 *
 * Leads by the day their record was created, trials by the day they began, and how many of each pay by now.
 */
export const getReportsLeads: Operation<t.GetReportsLeadsData, t.LeadsReport, Filters> = (o) => o.client('GET', '/reports/leads', o);

/**
 * Leads one by one
 *
 * Customer records created in the range, newest first, and when they began to pay.
 */
export const getReportsLeadsTable: Operation<t.GetReportsLeadsTableData, t.LeadList, Filters> = (o) => o.client('GET', '/reports/leads-table', o);

/**
 * How fast leads become paying
 *
 * The share of the leads of the range who had paid so many days after their record was created.
 */
export const getReportsLeadsDays: Operation<t.GetReportsLeadsDaysData, t.LeadsDaysReport, Filters> = (o) => o.client('GET', '/reports/leads-days', o);

/**
 * Leads and trials at a glance
 *
 * Leads and trials of the last 30, 60, 180 and 365 days, with the change from as many days before.
 */
export const getReportsLeadsSummary: Operation<t.GetReportsLeadsSummaryData, t.LeadsSummaryReport, Filters> = (o) => o.client('GET', '/reports/leads-summary', o);

/**
 * Retention by starting period
 *
 * Customers grouped by the period in which they first paid, and how much of their MRR and how many of them are left in each period after it. The last row is the weighted average.
 */
export const getReportsCohort: Operation<t.GetReportsCohortData, t.CohortReport, Filters> = (o) => o.client('GET', '/reports/cohort', o);

/**
 * Net and gross revenue retention
 *
 * For each period, the customers who paid some months before its end, and what became of them: net and gross revenue retention, customer retention, churn rates, lifetime and lifetime value.
 */
export const getReportsRetention: Operation<t.GetReportsRetentionData, t.RetentionReport, Filters> = (o) => o.client('GET', '/reports/retention', o);

/**
 * Cash by kind over time
 *
 * Money received and paid back, split by subscriptions of each length, usage, one-time charges, discounts, refunds, fees and tax.
 */
export const getReportsTransactions: Operation<t.GetReportsTransactionsData, t.TransactionsReport, Filters> = (o) => o.client('GET', '/reports/transactions', o);

/**
 * Cash at a glance
 *
 * Net cash so far this month, quarter and year beside the same stretch of the one before.
 */
export const getReportsTransactionsSummary: Operation<t.GetReportsTransactionsSummaryData, t.TransactionsSummaryReport, Filters> = (o) => o.client('GET', '/reports/transactions-summary', o);

/**
 * Cash by kind, as a table
 *
 * The transactions report the other way round: a line for each kind of money and a column for each period.
 */
export const getReportsTransactionsTable: Operation<t.GetReportsTransactionsTableData, t.TransactionsTable, Filters> = (o) => o.client('GET', '/reports/transactions-table', o);

/**
 * Transactions one by one
 *
 * Money that came in or went back in the range, newest first. An invoice with tax, a discount or a fee is several transactions.
 */
export const getReportsTransactionsDetail: Operation<t.GetReportsTransactionsDetailData, t.TransactionList, Filters> = (o) => o.client('GET', '/reports/transactions-detail', o);

/**
 * Invoices one by one
 *
 * Invoices dated in the range, paid or not, newest first.
 */
export const getReportsInvoicesDetail: Operation<t.GetReportsInvoicesDetailData, t.ReportInvoiceList, Filters> = (o) => o.client('GET', '/reports/invoices-detail', o);

/**
 * Failed payments over time
 *
 * Payments by the period in which they first failed: how much was recovered, is still open, or left with its customer.
 */
export const getReportsCashflowFailedPayments: Operation<t.GetReportsCashflowFailedPaymentsData, t.FailedPaymentsReport, Filters> = (o) => o.client('GET', '/reports/cashflow-failed-payments', o);

/**
 * Failed payments at a glance
 *
 * Open amounts, recovery rate and failed share so far this month, quarter and year, beside the ones before.
 */
export const getReportsCashflowFailedPaymentsSummary: Operation<t.GetReportsCashflowFailedPaymentsSummaryData, t.FailedPaymentsSummaryReport, Filters> = (o) => o.client('GET', '/reports/cashflow-failed-payments-summary', o);

/**
 * Failed payments with their rates
 *
 * The report of failed payments with the number of invoices, the part that failed and the part that was recovered.
 */
export const getReportsCashflowFailedPaymentsTable: Operation<t.GetReportsCashflowFailedPaymentsTableData, t.FailedPaymentsTable, Filters> = (o) => o.client('GET', '/reports/cashflow-failed-payments-table', o);

/**
 * Failed payments one by one
 *
 * Invoices of the range whose payment failed, newest first, and what became of each by now.
 */
export const getReportsCashflowFailedPaymentsDetail: Operation<t.GetReportsCashflowFailedPaymentsDetailData, t.FailedPaymentList, Filters> = (o) => o.client('GET', '/reports/cashflow-failed-payments-detail', o);

/**
 * Refunds over time
 *
 * Money paid back per period, as positive amounts.
 */
export const getReportsCashflowRefunds: Operation<t.GetReportsCashflowRefundsData, t.RefundsReport, Filters> = (o) => o.client('GET', '/reports/cashflow-refunds', o);

/**
 * Who got money back
 *
 * Refunds of the range by customer, the largest amount first.
 */
export const getReportsCashflowRefundsTable: Operation<t.GetReportsCashflowRefundsTableData, t.RefundedCustomerList, Filters> = (o) => o.client('GET', '/reports/cashflow-refunds-table', o);

/**
 * Refunds one by one
 *
 * Money paid back in the range, newest first, as positive amounts.
 */
export const getReportsCashflowRefundsDetail: Operation<t.GetReportsCashflowRefundsDetailData, t.RefundList, Filters> = (o) => o.client('GET', '/reports/cashflow-refunds-detail', o);

/**
 * Payment failure rate over time
 *
 * Share of invoices of each period whose payment failed at least once.
 */
export const getReportsCashflowFailureRate: Operation<t.GetReportsCashflowFailureRateData, t.FailureRateReport, Filters> = (o) => o.client('GET', '/reports/cashflow-failure-rate', o);

/**
 * Payment failure rate at a glance
 *
 * Failure rate so far this month and year, beside the ones before.
 */
export const getReportsCashflowFailureRateSummary: Operation<t.GetReportsCashflowFailureRateSummaryData, t.FailureRateSummaryReport, Filters> = (o) => o.client('GET', '/reports/cashflow-failure-rate-summary', o);

/**
 * What customers owe
 *
 * Open invoices that have been tried at least once, by how long they are overdue.
 */
export const getReportsCashflowOutstandingUnpaid: Operation<t.GetReportsCashflowOutstandingUnpaidData, t.OutstandingUnpaidReport, Filters> = (o) => o.client('GET', '/reports/cashflow-outstanding-unpaid', o);

/**
 * Churn that is already certain
 *
 * Cancellations that have been asked for and take effect later, by the period in which they do.
 */
export const getReportsChurnScheduled: Operation<t.GetReportsChurnScheduledData, t.ChurnScheduledReport, Filters> = (o) => o.client('GET', '/reports/churn-scheduled', o);

/**
 * Scheduled churn one by one
 *
 * Changes that have been asked for and take effect later, soonest first. A range that is over stands for the year ahead.
 */
export const getReportsChurnScheduledMovements: Operation<t.GetReportsChurnScheduledMovementsData, t.MovementList, Filters> = (o) => o.client('GET', '/reports/churn-scheduled-movements', o);

/**
 * Scheduled churn at a glance
 *
 * MRR that is certain to go, all of it and within 30, 60, 180 and 365 days; zero or negative.
 */
export const getReportsChurnScheduledSummary: Operation<t.GetReportsChurnScheduledSummaryData, t.ChurnScheduledSummaryReport, Filters> = (o) => o.client('GET', '/reports/churn-scheduled-summary', o);

/**
 * Why customers leave
 *
 * A short text about the comments of customers who left. Null without comments.
 */
export const getReportsChurnReasonsSummary: Operation<t.GetReportsChurnReasonsSummaryData, t.ChurnReasonsSummary> = (o) => o.client('GET', '/reports/churn-reasons-summary', o);

/**
 * After how long customers leave
 *
 * Customers who left in the range, by how many months they had paid since they began or came back.
 */
export const getReportsCancellationTiming: Operation<t.GetReportsCancellationTimingData, t.CancellationTimingReport, Filters> = (o) => o.client('GET', '/reports/cancellation-timing', o);

/**
 * Customers who left, one by one
 *
 * Everyone who left in the range, oldest first, and how long they had paid.
 */
export const getReportsCancellationTimingDetail: Operation<t.GetReportsCancellationTimingDetailData, t.CancellationList, Filters> = (o) => o.client('GET', '/reports/cancellation-timing-detail', o);

/**
 * Where the customers are
 *
 * The main figures by country, for countries with customers, leads or trials.
 */
export const getReportsMap: Operation<t.GetReportsMapData, t.MapReport, Filters> = (o) => o.client('GET', '/reports/map', o);

/**
 * How MRR is spread over customers
 *
 * Customers by MRR with running totals, and the share that the largest hold.
 */
export const getReportsCustomerConcentration: Operation<t.GetReportsCustomerConcentrationData, t.CustomerConcentrationReport, Filters> = (o) => o.client('GET', '/reports/customer-concentration', o);

/**
 * What happened last
 *
 * The newest MRR movements and failed payments, and if asked for the changes that lie ahead.
 */
export const getReportsLatestActivity: Operation<t.GetReportsLatestActivityData, t.LatestActivityReport> = (o) => o.client('GET', '/reports/latest-activity', o);

/**
 * Values of a custom variable
 *
 * Which values a custom variable has, and how many customers have each.
 */
export const getReportsCustomVariables: Operation<t.GetReportsCustomVariablesData, t.CustomVariablesReport> = (o) => o.client('GET', '/reports/custom-variables', o);

/**
 * List customers
 *
 * Customers with their MRR and status, newest first, a page at a time.
 */
export const getCustomers: Operation<t.GetCustomersData, t.CustomerList, Filters> = (o) => o.client('GET', '/customers', o);

/**
 * One customer
 *
 * Everything about one customer: dates, MRR, subscriptions and payments.
 */
export const getCustomersId: Operation<t.GetCustomersIdData, t.CustomerDetail> = (o) => o.client('GET', '/customers/{id}', o);

/**
 * Compute a customer anew
 *
 * Reads the customer from the billing system once more; for pushed customers, computes the metrics anew.
 */
export const postCustomersIdResync: Operation<t.PostCustomersIdResyncData, t.Success> = (o) => o.client('POST', '/customers/{id}/resync', o);

/**
 * List plans
 *
 * All plans with the plan groups that hold them.
 */
export const getPlans: Operation<object, t.PlanList> = (o) => o.client('GET', '/plans', o);

/**
 * Customers as CSV
 *
 * All customers with their MRR and dates, amounts in minor units.
 */
export const getExportsCustomersCsv: Operation<t.GetExportsCustomersCsvData, string> = (o) => o.client('GET', '/exports/customers.csv', { ...o, text: true });

/**
 * MRR movements as CSV
 *
 * Every movement of the range, amounts in minor units.
 */
export const getExportsMrrMovementsCsv: Operation<t.GetExportsMrrMovementsCsvData, string> = (o) => o.client('GET', '/exports/mrr-movements.csv', { ...o, text: true });

/**
 * MRR growth as CSV
 *
 * Movements of the range added up by day, amounts in minor units.
 */
export const getExportsMrrGrowthCsv: Operation<t.GetExportsMrrGrowthCsvData, string> = (o) => o.client('GET', '/exports/mrr-growth.csv', { ...o, text: true });

/**
 * The current user
 *
 * The user behind the API key.
 */
export const getProfile: Operation<object, t.Profile> = (o) => o.client('GET', '/profile', o);

/**
 * Update the current user
 *
 * Changes the given fields of the profile.
 */
export const putProfile: Operation<t.PutProfileData, t.Profile> = (o) => o.client('PUT', '/profile', o);

/**
 * The account
 *
 * Name, currency, time zone and data sources of the account.
 */
export const getAccount: Operation<object, t.Account> = (o) => o.client('GET', '/account', o);

/**
 * Change the account
 *
 * Changes the given fields.
 */
export const postAccount: Operation<t.PostAccountData, t.Account> = (o) => o.client('POST', '/account', o);

/**
 * Delete the account
 *
 * Removes the account and everything in it. The body must name it.
 */
export const deleteAccount: Operation<t.DeleteAccountData, t.Success> = (o) => o.client('DELETE', '/account', o);

/**
 * What the account pays
 *
 * Plan, period and limits of the account, with what it uses of them.
 */
export const getAccountBilling: Operation<object, t.Billing> = (o) => o.client('GET', '/account/billing', o);

/**
 * Invoices from GrowPanel
 *
 * What the account was charged.
 */
export const getAccountBillingInvoices: Operation<object, t.BillingInvoiceList> = (o) => o.client('GET', '/account/billing/invoices', o);

/**
 * Open the billing portal
 *
 * An address where payment methods are managed.
 */
export const getAccountBillingPortal: Operation<object, t.BillingPortal> = (o) => o.client('GET', '/account/billing/portal', o);

/**
 * Subscribe
 *
 * Takes a plan for an account that has none.
 */
export const postAccountBillingSubscribe: Operation<t.PostAccountBillingSubscribeData, t.Billing> = (o) => o.client('POST', '/account/billing/subscribe', o);

/**
 * Check a VAT number
 *
 * Whether a VAT number has the form that its country gives it.
 */
export const getAccountBillingCheckVat: Operation<t.GetAccountBillingCheckVatData, t.VatCheck> = (o) => o.client('GET', '/account/billing/check-vat', o);

/**
 * Set the billing address
 *
 * Who the invoices go to from now on.
 */
export const postAccountBillingAddress: Operation<t.PostAccountBillingAddressData, t.BillingAddress> = (o) => o.client('POST', '/account/billing/address', o);

/**
 * Prepare a payment method
 *
 * What a form needs to take a card.
 */
export const postAccountBillingSetup: Operation<object, t.BillingSetup> = (o) => o.client('POST', '/account/billing/setup', o);

/**
 * Preview a change of plan
 *
 * What a change of plan would cost, without making it.
 */
export const postAccountBillingPreviewChange: Operation<t.PostAccountBillingPreviewChangeData, t.PlanChangePreview> = (o) => o.client('POST', '/account/billing/preview-change', o);

/**
 * Change the plan
 *
 * Moves the account to another plan at once.
 */
export const postAccountBillingChangePlan: Operation<t.PostAccountBillingChangePlanData, t.Billing> = (o) => o.client('POST', '/account/billing/change-plan', o);

/**
 * Undo a cancellation
 *
 * Lets a plan that was to end go on.
 */
export const postAccountBillingUndoCancellation: Operation<object, t.Billing> = (o) => o.client('POST', '/account/billing/undo-cancellation', o);

/**
 * Remove a card
 *
 * Forgets a payment method.
 */
export const deleteAccountBillingCardsCardId: Operation<t.DeleteAccountBillingCardsCardIdData, t.Success> = (o) => o.client('DELETE', '/account/billing/cards/{card_id}', o);

/**
 * List the team
 *
 * Who can open the account, and who is invited.
 */
export const getAccountTeam: Operation<object, t.TeamList> = (o) => o.client('GET', '/account/team', o);

/**
 * Change a member
 *
 * Changes role or name of a member.
 */
export const putAccountTeamUserId: Operation<t.PutAccountTeamUserIdData, t.TeamMember> = (o) => o.client('PUT', '/account/team/{user_id}', o);

/**
 * Remove a member
 *
 * Takes a member out of the account.
 */
export const deleteAccountTeamUserId: Operation<t.DeleteAccountTeamUserIdData, t.Success> = (o) => o.client('DELETE', '/account/team/{user_id}', o);

/**
 * Invite someone
 *
 * Sends an invitation. Inviting the same address again changes the role of the invitation.
 */
export const postAccountTeamInvite: Operation<t.PostAccountTeamInviteData, t.TeamMember> = (o) => o.client('POST', '/account/team/invite', o);

/**
 * Take back an invitation
 *
 * Makes an invitation void.
 */
export const deleteAccountTeamInvitesEmail: Operation<t.DeleteAccountTeamInvitesEmailData, t.Success> = (o) => o.client('DELETE', '/account/team/invites/{email}', o);

/**
 * Send an invitation again
 *
 * Sends an open invitation once more.
 */
export const postAccountTeamResendEmail: Operation<t.PostAccountTeamResendEmailData, t.Success> = (o) => o.client('POST', '/account/team/resend/{email}', o);

/**
 * List API keys
 *
 * Keys of the account, without their secrets.
 */
export const getAccountApiKeys: Operation<object, t.ApiKeyList> = (o) => o.client('GET', '/account/api-keys', o);

/**
 * Create an API key
 *
 * Makes a key. The answer holds its only copy.
 */
export const postAccountApiKeys: Operation<t.PostAccountApiKeysData, t.ApiKeyCreated> = (o) => o.client('POST', '/account/api-keys', o);

/**
 * Rename an API key
 *
 * Changes the name of a key.
 */
export const putAccountApiKeysId: Operation<t.PutAccountApiKeysIdData, t.ApiKey> = (o) => o.client('PUT', '/account/api-keys/{id}', o);

/**
 * Delete an API key
 *
 * Makes a key useless at once.
 */
export const deleteAccountApiKeysId: Operation<t.DeleteAccountApiKeysIdData, t.Success> = (o) => o.client('DELETE', '/account/api-keys/{id}', o);

/**
 * Notification settings
 *
 * Which reports and alerts are mailed.
 */
export const getSettingsNotifications: Operation<object, t.NotificationSettings> = (o) => o.client('GET', '/settings/notifications', o);

/**
 * Update notification settings
 *
 * Changes the given settings.
 */
export const putSettingsNotifications: Operation<t.PutSettingsNotificationsData, t.NotificationSettings> = (o) => o.client('PUT', '/settings/notifications', o);

/**
 * Account settings
 *
 * How the account computes and shows its numbers.
 */
export const getSettings: Operation<object, t.Settings> = (o) => o.client('GET', '/settings', o);

/**
 * Change account settings
 *
 * Changes the given settings. What bears on metrics computes all ledgers anew.
 */
export const postSettings: Operation<t.PostSettingsData, t.Settings> = (o) => o.client('POST', '/settings', o);

/**
 * Settings of Stripe
 *
 * How the account works with Stripe.
 */
export const getSettingsStripe: Operation<object, t.StripeSettings> = (o) => o.client('GET', '/settings/stripe', o);

/**
 * Change settings of Stripe
 *
 * Changes the given fields.
 */
export const postSettingsStripe: Operation<t.PostSettingsStripeData, t.StripeSettings> = (o) => o.client('POST', '/settings/stripe', o);

/**
 * Settings of HubSpot
 *
 * How the account works with HubSpot.
 */
export const getSettingsHubspot: Operation<object, t.HubspotSettings> = (o) => o.client('GET', '/settings/hubspot', o);

/**
 * Change settings of HubSpot
 *
 * Changes the given fields.
 */
export const postSettingsHubspot: Operation<t.PostSettingsHubspotData, t.HubspotSettings> = (o) => o.client('POST', '/settings/hubspot', o);

/**
 * Settings of the settings webhook
 *
 * How the account works with the settings webhook.
 */
export const getSettingsWebhook: Operation<object, t.WebhookSettings> = (o) => o.client('GET', '/settings/webhook', o);

/**
 * Change settings of the settings webhook
 *
 * Changes the given fields.
 */
export const postSettingsWebhook: Operation<t.PostSettingsWebhookData, t.WebhookSettings> = (o) => o.client('POST', '/settings/webhook', o);

/**
 * Settings of Slack
 *
 * How the account works with Slack.
 */
export const getSettingsSlack: Operation<object, t.SlackSettings> = (o) => o.client('GET', '/settings/slack', o);

/**
 * Change settings of Slack
 *
 * Changes the given fields.
 */
export const postSettingsSlack: Operation<t.PostSettingsSlackData, t.SlackSettings> = (o) => o.client('POST', '/settings/slack', o);

/**
 * Settings of Microsoft Teams
 *
 * How the account works with Microsoft Teams.
 */
export const getSettingsTeams: Operation<object, t.TeamsSettings> = (o) => o.client('GET', '/settings/teams', o);

/**
 * Change settings of Microsoft Teams
 *
 * Changes the given fields.
 */
export const postSettingsTeams: Operation<t.PostSettingsTeamsData, t.TeamsSettings> = (o) => o.client('POST', '/settings/teams', o);

/**
 * Settings of Looker Studio
 *
 * How the account works with Looker Studio.
 */
export const getSettingsLookerStudio: Operation<object, t.LookerStudioSettings> = (o) => o.client('GET', '/settings/looker-studio', o);

/**
 * Change settings of Looker Studio
 *
 * Changes the given fields.
 */
export const postSettingsLookerStudio: Operation<t.PostSettingsLookerStudioData, t.LookerStudioSettings> = (o) => o.client('POST', '/settings/looker-studio', o);

/**
 * List webhook subscriptions
 *
 * Where events are sent.
 */
export const getIntegrationsWebhooks: Operation<object, t.WebhookList> = (o) => o.client('GET', '/integrations/webhooks', o);

/**
 * Subscribe to an event
 *
 * Sends every event of one type to an address.
 */
export const postIntegrationsWebhooks: Operation<t.PostIntegrationsWebhooksData, t.WebhookCreated> = (o) => o.client('POST', '/integrations/webhooks', o);

/**
 * Delete a webhook subscription
 *
 * Stops sending events to it.
 */
export const deleteIntegrationsWebhooksId: Operation<t.DeleteIntegrationsWebhooksIdData, t.WebhookDeleted> = (o) => o.client('DELETE', '/integrations/webhooks/{id}', o);

/**
 * One webhook subscription
 *
 * Where one subscription sends its events.
 */
export const getIntegrationsWebhooksId: Operation<t.GetIntegrationsWebhooksIdData, t.Webhook> = (o) => o.client('GET', '/integrations/webhooks/{id}', o);

/**
 * Check the API key
 *
 * Who the key belongs to and what it may do.
 */
export const getIntegrationsVerify: Operation<object, t.VerifiedKey> = (o) => o.client('GET', '/integrations/verify', o);

/**
 * Sample of an event
 *
 * What a delivery of this event type looks like, made from the account's newest data where there is any.
 */
export const getIntegrationsSampleEvent: Operation<t.GetIntegrationsSampleEventData, t.WebhookEvent> = (o) => o.client('GET', '/integrations/sample/{event}', o);

/**
 * Ask in words
 *
 * Answers a question about the account as a stream of events.
 */
export const postChatV2: Operation<t.PostChatV2Data, string> = (o) => o.client('POST', '/chat/v2', { ...o, text: true });

/**
 * Answer a proposed action
 *
 * Allows or refuses what the chat proposed to do.
 */
export const postChatV2ActionsId: Operation<t.PostChatV2ActionsIdData, t.Success> = (o) => o.client('POST', '/chat/v2/actions/{id}', o);

/**
 * List pushed customers
 *
 * Customers of one data source as they were pushed, newest first.
 */
export const getDataCustomers: Operation<t.GetDataCustomersData, t.RawCustomerList> = (o) => o.client('GET', '/data/customers', o);

/**
 * Push customers
 *
 * Creates or updates customers. Takes one record or an array, stores the good rows and answers each bad one with its reason. The same id again updates.
 */
export const postDataCustomers: Operation<t.PostDataCustomersData, t.ImportResults> = (o) => o.client('POST', '/data/customers', { ...o, repeatable: true });

/**
 * One pushed customer
 *
 * A customer as it was pushed.
 */
export const getDataCustomersId: Operation<t.GetDataCustomersIdData, t.RawCustomer> = (o) => o.client('GET', '/data/customers/{id}', o);

/**
 * Update a customer
 *
 * Changes the given fields of a customer.
 */
export const putDataCustomersId: Operation<t.PutDataCustomersIdData, t.Success> = (o) => o.client('PUT', '/data/customers/{id}', o);

/**
 * Delete a customer
 *
 * Removes a customer and their invoices; the metrics follow.
 */
export const deleteDataCustomersId: Operation<t.DeleteDataCustomersIdData, t.Success> = (o) => o.client('DELETE', '/data/customers/{id}', o);

/**
 * List pushed plans
 *
 * Plans as they were pushed.
 */
export const getDataPlans: Operation<t.GetDataPlansData, t.RawPlanList> = (o) => o.client('GET', '/data/plans', o);

/**
 * Push plans
 *
 * Creates or updates plans. Their interval says how an invoice amount becomes monthly. Takes one record or an array, stores the good rows and answers each bad one with its reason. The same id again updates.
 */
export const postDataPlans: Operation<t.PostDataPlansData, t.ImportResults> = (o) => o.client('POST', '/data/plans', { ...o, repeatable: true });

/**
 * Update a plan
 *
 * Replaces name, interval and currency of a plan; metrics of its customers are computed anew.
 */
export const putDataPlansId: Operation<t.PutDataPlansIdData, t.PlanUpdated> = (o) => o.client('PUT', '/data/plans/{id}', o);

/**
 * Delete a plan
 *
 * Removes a plan. The body may name it once more; when it does, it must be the same.
 */
export const deleteDataPlansId: Operation<t.DeleteDataPlansIdData, t.PlanDeleted> = (o) => o.client('DELETE', '/data/plans/{id}', o);

/**
 * One pushed plan
 *
 * A plan as it was pushed.
 */
export const getDataPlansId: Operation<t.GetDataPlansIdData, t.RawPlan> = (o) => o.client('GET', '/data/plans/{id}', o);

/**
 * List pushed invoices
 *
 * Invoices of one data source as they were pushed, newest first.
 */
export const getDataInvoices: Operation<t.GetDataInvoicesData, t.RawInvoiceList> = (o) => o.client('GET', '/data/invoices', o);

/**
 * Push invoices
 *
 * Creates or updates invoices, from which all metrics follow. Push customers and plans first, then invoices in the order of their dates. Takes one record or an array, stores the good rows and answers each bad one with its reason. The same id again updates.
 */
export const postDataInvoices: Operation<t.PostDataInvoicesData, t.ImportResults> = (o) => o.client('POST', '/data/invoices', { ...o, repeatable: true });

/**
 * Update an invoice
 *
 * Changes the given fields of an invoice; the customer's metrics are computed anew.
 */
export const putDataInvoicesId: Operation<t.PutDataInvoicesIdData, t.Success> = (o) => o.client('PUT', '/data/invoices/{id}', o);

/**
 * Delete an invoice
 *
 * Removes an invoice; the customer's metrics are computed anew.
 */
export const deleteDataInvoicesId: Operation<t.DeleteDataInvoicesIdData, t.Success> = (o) => o.client('DELETE', '/data/invoices/{id}', o);

/**
 * One pushed invoice
 *
 * An invoice as it was pushed.
 */
export const getDataInvoicesId: Operation<t.GetDataInvoicesIdData, t.RawInvoice> = (o) => o.client('GET', '/data/invoices/{id}', o);

/**
 * List plan groups
 *
 * Groups of plans that reports treat as one.
 */
export const getDataPlanGroups: Operation<t.GetDataPlanGroupsData, t.PlanGroupList> = (o) => o.client('GET', '/data/plan-groups', o);

/**
 * Create a plan group
 *
 * Puts plans together under one name.
 */
export const postDataPlanGroups: Operation<t.PostDataPlanGroupsData, t.Success> = (o) => o.client('POST', '/data/plan-groups', o);

/**
 * One plan group
 *
 * A plan group with the ids of its plans.
 */
export const getDataPlanGroupsId: Operation<t.GetDataPlanGroupsIdData, t.PlanGroup> = (o) => o.client('GET', '/data/plan-groups/{id}', o);

/**
 * Update a plan group
 *
 * Replaces name and plans of a group.
 */
export const putDataPlanGroupsId: Operation<t.PutDataPlanGroupsIdData, t.Success> = (o) => o.client('PUT', '/data/plan-groups/{id}', o);

/**
 * Delete a plan group
 *
 * Dissolves a group; its plans stay.
 */
export const deleteDataPlanGroupsId: Operation<t.DeleteDataPlanGroupsIdData, t.Success> = (o) => o.client('DELETE', '/data/plan-groups/{id}', o);

/**
 * Delete plan groups
 *
 * Dissolves several groups; their plans stay.
 */
export const postDataPlanGroupsDeleteMultiple: Operation<t.PostDataPlanGroupsDeleteMultipleData, t.Success> = (o) => o.client('POST', '/data/plan-groups/delete-multiple', o);

/**
 * Merge plan groups
 *
 * Moves the plans of one group into another and dissolves the first.
 */
export const postDataPlanGroupsMerge: Operation<t.PostDataPlanGroupsMergeData, t.Success> = (o) => o.client('POST', '/data/plan-groups/merge', o);

/**
 * Suggest plan groups
 *
 * Proposes groups for plans by their names.
 */
export const postDataPlanGroupsAiSuggest: Operation<t.PostDataPlanGroupsAiSuggestData, t.PlanGroupList> = (o) => o.client('POST', '/data/plan-groups/ai-suggest', o);

/**
 * List segments
 *
 * Saved sets of filters.
 */
export const getDataSegments: Operation<object, t.SegmentList> = (o) => o.client('GET', '/data/segments', o);

/**
 * Create a segment
 *
 * Saves a set of filters under a name, for reports to use by id.
 */
export const postDataSegments: Operation<t.PostDataSegmentsData, t.Success> = (o) => o.client('POST', '/data/segments', o);

/**
 * One segment
 *
 * A segment with its filters.
 */
export const getDataSegmentsId: Operation<t.GetDataSegmentsIdData, t.Segment> = (o) => o.client('GET', '/data/segments/{id}', o);

/**
 * Update a segment
 *
 * Changes the given fields of a segment.
 */
export const putDataSegmentsId: Operation<t.PutDataSegmentsIdData, t.Success> = (o) => o.client('PUT', '/data/segments/{id}', o);

/**
 * Delete a segment
 *
 * Removes a saved segment.
 */
export const deleteDataSegmentsId: Operation<t.DeleteDataSegmentsIdData, t.Success> = (o) => o.client('DELETE', '/data/segments/{id}', o);

/**
 * List data sources
 *
 * Billing systems that data comes from.
 */
export const getDataDataSources: Operation<t.GetDataDataSourcesData, t.DataSourceList> = (o) => o.client('GET', '/data/data-sources', o);

/**
 * Create a data source
 *
 * Adds a billing system. For your own, the type is `api`; the answer then holds the only copy of an API key that pushes to it.
 */
export const postDataDataSources: Operation<t.PostDataDataSourcesData, t.DataSourceCreated> = (o) => o.client('POST', '/data/data-sources', o);

/**
 * Update a data source
 *
 * Changes the name of a data source.
 */
export const putDataDataSourcesId: Operation<t.PutDataDataSourcesIdData, t.DataSource> = (o) => o.client('PUT', '/data/data-sources/{id}', o);

/**
 * Delete a data source
 *
 * Removes a data source with everything that it brought.
 */
export const deleteDataDataSourcesId: Operation<t.DeleteDataDataSourcesIdData, t.Success> = (o) => o.client('DELETE', '/data/data-sources/{id}', o);

/**
 * One data source
 *
 * A billing system that data comes from.
 */
export const getDataDataSourcesId: Operation<t.GetDataDataSourcesIdData, t.DataSource> = (o) => o.client('GET', '/data/data-sources/{id}', o);

/**
 * Progress of an import
 *
 * How far the running import has come, or how the last one ended.
 */
export const getDataDataSourcesIdProgress: Operation<t.GetDataDataSourcesIdProgressData, t.ImportProgress> = (o) => o.client('GET', '/data/data-sources/{id}/progress', o);

/**
 * Empty a data source
 *
 * Removes all customers, plans and invoices of a data source, and keeps the source.
 */
export const postDataDataSourcesIdReset: Operation<t.PostDataDataSourcesIdResetData, t.Success> = (o) => o.client('POST', '/data/data-sources/{id}/reset', o);

/**
 * Import everything again
 *
 * Reads everything from the billing system once more; for your own, computes all metrics anew.
 */
export const postDataDataSourcesIdFullImport: Operation<t.PostDataDataSourcesIdFullImportData, t.Success> = (o) => o.client('POST', '/data/data-sources/{id}/full-import', o);

/**
 * Abort an import
 *
 * Stops the running import.
 */
export const postDataDataSourcesIdAbort: Operation<t.PostDataDataSourcesIdAbortData, t.Success> = (o) => o.client('POST', '/data/data-sources/{id}/abort', o);

/**
 * Connect a data source
 *
 * Makes a data source usable again.
 */
export const postDataDataSourcesIdConnect: Operation<t.PostDataDataSourcesIdConnectData, t.DataSource> = (o) => o.client('POST', '/data/data-sources/{id}/connect', o);
