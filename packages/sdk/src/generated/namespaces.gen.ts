// Generated from openapi.json by `pnpm generate`. Do not edit.
import type { Call, CustomFilters } from '../core/operation.js';
import type { GrowPanelError } from '../core/errors/growpanel-error.js';
import * as operations from './operations.gen.js';
import type * as types from './types.gen.js';

/** The methods of `gp.reports`. */
export interface Reports {
  /**
   * Headline figures
   *
   * MRR, ARR, subscribers and ARPA now and 30, 60, 180 and 365 days ago, with the change since then. The place to start.
   *
   * `GET /reports/summary`
   *
   * @throws {@link GrowPanelError} with status 400, 401, 403, 429, 500.
   * @example
   * ```ts
   * const { data } = await gp.reports.getSummary();
   * ```
   */
  getSummary: Call<types.GetReportsSummaryData, types.GetReportsSummaryResponses, CustomFilters>;

  /**
   * MRR and its movements over time
   *
   * One row per period: where MRR ended, and the new, expansion, contraction, churn and reactivation MRR that brought it there. Each row starts where the one before ended, so the movements of a row add up to the difference between two totals.
   *
   * `GET /reports/mrr`
   *
   * @throws {@link GrowPanelError} with status 400, 401, 403, 429, 500.
   * @example
   * ```ts
   * const { data } = await gp.reports.getMrr();
   * ```
   */
  getMrr: Call<types.GetReportsMrrData, types.GetReportsMrrResponses, CustomFilters>;

  /**
   * A month's growth, day by day
   *
   * Net movements of the last month of the range, added up from day to day, beside another month's.
   *
   * `GET /reports/mrr-growth`
   *
   * @throws {@link GrowPanelError} with status 400, 401, 403, 429, 500.
   * @example
   * ```ts
   * const { data } = await gp.reports.getMrrGrowth();
   * ```
   */
  getMrrGrowth: Call<types.GetReportsMrrGrowthData, types.GetReportsMrrGrowthResponses>;

  /**
   * Committed MRR
   *
   * MRR as it will be in 30, 60, 180 and 365 days when only what is scheduled already happens.
   *
   * `GET /reports/cmrr-summary`
   *
   * @throws {@link GrowPanelError} with status 400, 401, 403, 429, 500.
   * @example
   * ```ts
   * const { data } = await gp.reports.getCmrrSummary();
   * ```
   */
  getCmrrSummary: Call<types.GetReportsCmrrSummaryData, types.GetReportsCmrrSummaryResponses, CustomFilters>;

  /**
   * Leads, trials and conversion over time
   *
   * Leads by the day their record was created, trials by the day they began, and how many of each pay by now.
   *
   * `GET /reports/leads`
   *
   * @throws {@link GrowPanelError} with status 400, 401, 403, 429, 500.
   * @example
   * ```ts
   * const { data } = await gp.reports.getLeads();
   * ```
   */
  getLeads: Call<types.GetReportsLeadsData, types.GetReportsLeadsResponses, CustomFilters>;

  /**
   * Leads and trials at a glance
   *
   * Leads and trials of the last 30, 60, 180 and 365 days, with the change from as many days before.
   *
   * `GET /reports/leads-summary`
   *
   * @throws {@link GrowPanelError} with status 400, 401, 403, 429, 500.
   * @example
   * ```ts
   * const { data } = await gp.reports.getLeadsSummary();
   * ```
   */
  getLeadsSummary: Call<types.GetReportsLeadsSummaryData, types.GetReportsLeadsSummaryResponses, CustomFilters>;

  /**
   * Retention by starting period
   *
   * Customers grouped by the period in which they first paid, and how much of their MRR and how many of them are left in each period after it. The last row is the weighted average.
   *
   * `GET /reports/cohort`
   *
   * @throws {@link GrowPanelError} with status 400, 401, 403, 429, 500.
   * @example
   * ```ts
   * const { data } = await gp.reports.getCohort();
   * ```
   */
  getCohort: Call<types.GetReportsCohortData, types.GetReportsCohortResponses, CustomFilters>;

  /**
   * Net and gross revenue retention
   *
   * For each period, the customers who paid some months before its end, and what became of them: net and gross revenue retention, customer retention, churn rates, lifetime and lifetime value.
   *
   * `GET /reports/retention`
   *
   * @throws {@link GrowPanelError} with status 400, 401, 403, 429, 500.
   * @example
   * ```ts
   * const { data } = await gp.reports.getRetention();
   * ```
   */
  getRetention: Call<types.GetReportsRetentionData, types.GetReportsRetentionResponses, CustomFilters>;

  /**
   * Cash by kind over time
   *
   * Money received and paid back, split by subscriptions of each length, usage, one-time charges, discounts, refunds, fees and tax.
   *
   * `GET /reports/transactions`
   *
   * @throws {@link GrowPanelError} with status 400, 401, 403, 429, 500.
   * @example
   * ```ts
   * const { data } = await gp.reports.getTransactions();
   * ```
   */
  getTransactions: Call<types.GetReportsTransactionsData, types.GetReportsTransactionsResponses, CustomFilters>;

  /**
   * Cash at a glance
   *
   * Net cash so far this month, quarter and year beside the same stretch of the one before.
   *
   * `GET /reports/transactions-summary`
   *
   * @throws {@link GrowPanelError} with status 400, 401, 403, 429, 500.
   * @example
   * ```ts
   * const { data } = await gp.reports.getTransactionsSummary();
   * ```
   */
  getTransactionsSummary: Call<types.GetReportsTransactionsSummaryData, types.GetReportsTransactionsSummaryResponses, CustomFilters>;

  /**
   * Failed payments over time
   *
   * Payments by the period in which they first failed: how much was recovered, is still open, or left with its customer.
   *
   * `GET /reports/cashflow-failed-payments`
   *
   * @throws {@link GrowPanelError} with status 400, 401, 403, 429, 500.
   * @example
   * ```ts
   * const { data } = await gp.reports.getCashflowFailedPayments();
   * ```
   */
  getCashflowFailedPayments: Call<types.GetReportsCashflowFailedPaymentsData, types.GetReportsCashflowFailedPaymentsResponses, CustomFilters>;

  /**
   * Failed payments at a glance
   *
   * Open amounts, recovery rate and failed share so far this month, quarter and year, beside the ones before.
   *
   * `GET /reports/cashflow-failed-payments-summary`
   *
   * @throws {@link GrowPanelError} with status 400, 401, 403, 429, 500.
   * @example
   * ```ts
   * const { data } = await gp.reports.getCashflowFailedPaymentsSummary();
   * ```
   */
  getCashflowFailedPaymentsSummary: Call<types.GetReportsCashflowFailedPaymentsSummaryData, types.GetReportsCashflowFailedPaymentsSummaryResponses, CustomFilters>;

  /**
   * Refunds over time
   *
   * Money paid back per period, as positive amounts.
   *
   * `GET /reports/cashflow-refunds`
   *
   * @throws {@link GrowPanelError} with status 400, 401, 403, 429, 500.
   * @example
   * ```ts
   * const { data } = await gp.reports.getCashflowRefunds();
   * ```
   */
  getCashflowRefunds: Call<types.GetReportsCashflowRefundsData, types.GetReportsCashflowRefundsResponses, CustomFilters>;

  /**
   * Payment failure rate over time
   *
   * Share of invoices of each period whose payment failed at least once.
   *
   * `GET /reports/cashflow-failure-rate`
   *
   * @throws {@link GrowPanelError} with status 400, 401, 403, 429, 500.
   * @example
   * ```ts
   * const { data } = await gp.reports.getCashflowFailureRate();
   * ```
   */
  getCashflowFailureRate: Call<types.GetReportsCashflowFailureRateData, types.GetReportsCashflowFailureRateResponses, CustomFilters>;

  /**
   * Payment failure rate at a glance
   *
   * Failure rate so far this month and year, beside the ones before.
   *
   * `GET /reports/cashflow-failure-rate-summary`
   *
   * @throws {@link GrowPanelError} with status 400, 401, 403, 429, 500.
   * @example
   * ```ts
   * const { data } = await gp.reports.getCashflowFailureRateSummary();
   * ```
   */
  getCashflowFailureRateSummary: Call<types.GetReportsCashflowFailureRateSummaryData, types.GetReportsCashflowFailureRateSummaryResponses, CustomFilters>;

  /**
   * What customers owe
   *
   * Open invoices that have been tried at least once, by how long they are overdue.
   *
   * `GET /reports/cashflow-outstanding-unpaid`
   *
   * @throws {@link GrowPanelError} with status 400, 401, 403, 429, 500.
   * @example
   * ```ts
   * const { data } = await gp.reports.getCashflowOutstandingUnpaid();
   * ```
   */
  getCashflowOutstandingUnpaid: Call<types.GetReportsCashflowOutstandingUnpaidData, types.GetReportsCashflowOutstandingUnpaidResponses, CustomFilters>;

  /**
   * Churn that is already certain
   *
   * Cancellations that have been asked for and take effect later, by the period in which they do.
   *
   * `GET /reports/churn-scheduled`
   *
   * @throws {@link GrowPanelError} with status 400, 401, 403, 429, 500.
   * @example
   * ```ts
   * const { data } = await gp.reports.getChurnScheduled();
   * ```
   */
  getChurnScheduled: Call<types.GetReportsChurnScheduledData, types.GetReportsChurnScheduledResponses, CustomFilters>;

  /**
   * Why customers leave
   *
   * A short text about the comments of customers who left. Null without comments.
   *
   * `GET /reports/churn-reasons-summary`
   *
   * @throws {@link GrowPanelError} with status 400, 401, 403, 429, 500.
   * @example
   * ```ts
   * const { data } = await gp.reports.getChurnReasonsSummary();
   * ```
   */
  getChurnReasonsSummary: Call<types.GetReportsChurnReasonsSummaryData, types.GetReportsChurnReasonsSummaryResponses>;

  /**
   * Where the customers are
   *
   * The main figures by country, for countries with customers, leads or trials.
   *
   * `GET /reports/map`
   *
   * @throws {@link GrowPanelError} with status 400, 401, 403, 429, 500.
   * @example
   * ```ts
   * const { data } = await gp.reports.getMap();
   * ```
   */
  getMap: Call<types.GetReportsMapData, types.GetReportsMapResponses, CustomFilters>;

  /**
   * How MRR is spread over customers
   *
   * Customers by MRR with running totals, and the share that the largest hold.
   *
   * `GET /reports/customer-concentration`
   *
   * @throws {@link GrowPanelError} with status 400, 401, 403, 429, 500.
   * @example
   * ```ts
   * const { data } = await gp.reports.getCustomerConcentration();
   * ```
   */
  getCustomerConcentration: Call<types.GetReportsCustomerConcentrationData, types.GetReportsCustomerConcentrationResponses, CustomFilters>;

  /**
   * What happened last
   *
   * The newest MRR movements and failed payments, and if asked for the changes that lie ahead.
   *
   * `GET /reports/latest-activity`
   *
   * @throws {@link GrowPanelError} with status 400, 401, 403, 429, 500.
   * @example
   * ```ts
   * const { data } = await gp.reports.getLatestActivity();
   * ```
   */
  getLatestActivity: Call<types.GetReportsLatestActivityData, types.GetReportsLatestActivityResponses>;

  /**
   * Values of a custom variable
   *
   * Which values a custom variable has, and how many customers have each.
   *
   * `GET /reports/custom-variables`
   *
   * @throws {@link GrowPanelError} with status 400, 401, 403, 429, 500.
   * @example
   * ```ts
   * const { data } = await gp.reports.getCustomVariables({ query: { key: 'industry' } });
   * ```
   */
  getCustomVariables: Call<types.GetReportsCustomVariablesData, types.GetReportsCustomVariablesResponses>;
}

/** The methods of `gp.customers`. */
export interface Customers {
  /**
   * List customers
   *
   * Customers with their MRR and status, newest first, a page at a time.
   *
   * `GET /customers`
   *
   * @throws {@link GrowPanelError} with status 400, 401, 403, 429, 500.
   * @example
   * ```ts
   * const { data } = await gp.customers.list();
   * ```
   */
  list: Call<types.GetCustomersData, types.GetCustomersResponses, CustomFilters>;

  /**
   * One customer
   *
   * Everything about one customer: dates, MRR, subscriptions and payments.
   *
   * `GET /customers/{id}`
   *
   * @throws {@link GrowPanelError} with status 400, 401, 403, 404, 429, 500.
   * @example
   * ```ts
   * const { data } = await gp.customers.detail({ path: { id: 'id_1' } });
   * ```
   */
  detail: Call<types.GetCustomersIdData, types.GetCustomersIdResponses>;
}

/** The methods of `gp.plans`. */
export interface Plans {
  /**
   * List plans
   *
   * All plans with the plan groups that hold them.
   *
   * `GET /plans`
   *
   * @throws {@link GrowPanelError} with status 401, 403, 429, 500.
   * @example
   * ```ts
   * const { data } = await gp.plans.list();
   * ```
   */
  list: Call<types.GetPlansData, types.GetPlansResponses>;
}

/** The methods of `gp.profile`. */
export interface Profile {
  /**
   * The current user
   *
   * The user behind the API key.
   *
   * `GET /profile`
   *
   * @throws {@link GrowPanelError} with status 401, 403, 429, 500.
   * @example
   * ```ts
   * const { data } = await gp.profile.get();
   * ```
   */
  get: Call<types.GetProfileData, types.GetProfileResponses>;

  /**
   * Update the current user
   *
   * Changes the given fields of the profile.
   *
   * `PUT /profile`
   *
   * @throws {@link GrowPanelError} with status 400, 401, 403, 429, 500.
   * @example
   * ```ts
   * const { data } = await gp.profile.update({ body: {"first_name":"Ada","timezone":"Europe/Copenhagen"} });
   * ```
   */
  update: Call<types.PutProfileData, types.PutProfileResponses>;
}

/** The methods of `gp.notifications`. */
export interface Notifications {
  /**
   * Notification settings
   *
   * Which reports and alerts are mailed.
   *
   * `GET /settings/notifications`
   *
   * @throws {@link GrowPanelError} with status 401, 403, 429, 500.
   * @example
   * ```ts
   * const { data } = await gp.notifications.get();
   * ```
   */
  get: Call<types.GetSettingsNotificationsData, types.GetSettingsNotificationsResponses>;

  /**
   * Update notification settings
   *
   * Changes the given settings.
   *
   * `PUT /settings/notifications`
   *
   * @throws {@link GrowPanelError} with status 400, 401, 403, 429, 500.
   * @example
   * ```ts
   * const { data } = await gp.notifications.update({ body: {"daily_report":true} });
   * ```
   */
  update: Call<types.PutSettingsNotificationsData, types.PutSettingsNotificationsResponses>;
}

/** The methods of `gp.webhooks`. */
export interface Webhooks {
  /**
   * List webhook subscriptions
   *
   * Where events are sent.
   *
   * `GET /integrations/webhooks`
   *
   * @throws {@link GrowPanelError} with status 401, 403, 429, 500.
   * @example
   * ```ts
   * const { data } = await gp.webhooks.list();
   * ```
   */
  list: Call<types.GetIntegrationsWebhooksData, types.GetIntegrationsWebhooksResponses>;

  /**
   * Subscribe to an event
   *
   * Sends every event of one type to an address.
   *
   * `POST /integrations/webhooks`
   *
   * @throws {@link GrowPanelError} with status 400, 401, 403, 409, 429, 500.
   * @example
   * ```ts
   * const { data } = await gp.webhooks.create({ body: {"url":"https://example.com/hook","event_type":"movement.churn"} });
   * ```
   */
  create: Call<types.PostIntegrationsWebhooksData, types.PostIntegrationsWebhooksResponses>;

  /**
   * Delete a webhook subscription
   *
   * Stops sending events to it.
   *
   * `DELETE /integrations/webhooks/{id}`
   *
   * @throws {@link GrowPanelError} with status 401, 403, 404, 429, 500.
   * @example
   * ```ts
   * const { data } = await gp.webhooks.delete({ path: { id: 'id_1' } });
   * ```
   */
  delete: Call<types.DeleteIntegrationsWebhooksIdData, types.DeleteIntegrationsWebhooksIdResponses>;
}

/** The methods of `gp.data.customers`. */
export interface DataCustomers {
  /**
   * List pushed customers
   *
   * Customers of one data source as they were pushed, newest first.
   *
   * `GET /data/customers`
   *
   * @throws {@link GrowPanelError} with status 400, 401, 403, 429, 500.
   * @example
   * ```ts
   * const { data } = await gp.data.customers.list({ query: { source: 'ds_1' } });
   * ```
   */
  list: Call<types.GetDataCustomersData, types.GetDataCustomersResponses>;

  /**
   * Push customers
   *
   * Creates or updates customers. Takes one record or an array, stores the good rows and answers each bad one with its reason. The same id again updates.
   *
   * `POST /data/customers`
   *
   * @throws {@link GrowPanelError} with status 400, 401, 403, 429, 500.
   * @example
   * ```ts
   * const { data } = await gp.data.customers.create({ body: {"id":"cus_1","name":"Acme Inc","email":"billing@acme.example","created_date":"2024-01-15","country":"us","data_source":"ds_1"} });
   * ```
   */
  create: Call<types.PostDataCustomersData, types.PostDataCustomersResponses>;

  /**
   * One pushed customer
   *
   * A customer as it was pushed.
   *
   * `GET /data/customers/{id}`
   *
   * @throws {@link GrowPanelError} with status 400, 401, 403, 404, 429, 500.
   * @example
   * ```ts
   * const { data } = await gp.data.customers.get({ path: { id: 'id_1' }, query: { source: 'ds_1' } });
   * ```
   */
  get: Call<types.GetDataCustomersIdData, types.GetDataCustomersIdResponses>;

  /**
   * Update a customer
   *
   * Changes the given fields of a customer.
   *
   * `PUT /data/customers/{id}`
   *
   * @throws {@link GrowPanelError} with status 400, 401, 403, 404, 429, 500.
   * @example
   * ```ts
   * const { data } = await gp.data.customers.update({ path: { id: 'id_1' }, body: {"name":"Acme Corporation"} });
   * ```
   */
  update: Call<types.PutDataCustomersIdData, types.PutDataCustomersIdResponses>;

  /**
   * Delete a customer
   *
   * Removes a customer and their invoices; the metrics follow.
   *
   * `DELETE /data/customers/{id}`
   *
   * @throws {@link GrowPanelError} with status 401, 403, 404, 429, 500.
   * @example
   * ```ts
   * const { data } = await gp.data.customers.delete({ path: { id: 'id_1' } });
   * ```
   */
  delete: Call<types.DeleteDataCustomersIdData, types.DeleteDataCustomersIdResponses>;
}

/** The methods of `gp.data.plans`. */
export interface DataPlans {
  /**
   * List pushed plans
   *
   * Plans as they were pushed.
   *
   * `GET /data/plans`
   *
   * @throws {@link GrowPanelError} with status 400, 401, 403, 429, 500.
   * @example
   * ```ts
   * const { data } = await gp.data.plans.list();
   * ```
   */
  list: Call<types.GetDataPlansData, types.GetDataPlansResponses>;

  /**
   * Push plans
   *
   * Creates or updates plans. Their interval says how an invoice amount becomes monthly. Takes one record or an array, stores the good rows and answers each bad one with its reason. The same id again updates.
   *
   * `POST /data/plans`
   *
   * @throws {@link GrowPanelError} with status 400, 401, 403, 429, 500.
   * @example
   * ```ts
   * const { data } = await gp.data.plans.create({ body: {"id":"plan_pro","name":"Pro Monthly","billing_freq":"month","billing_freq_count":1,"currency":"usd","data_source":"ds_1"} });
   * ```
   */
  create: Call<types.PostDataPlansData, types.PostDataPlansResponses>;

  /**
   * Update a plan
   *
   * Replaces name, interval and currency of a plan; metrics of its customers are computed anew.
   *
   * `PUT /data/plans/{id}`
   *
   * @throws {@link GrowPanelError} with status 400, 401, 403, 404, 429, 500.
   * @example
   * ```ts
   * const { data } = await gp.data.plans.update({ path: { id: 'id_1' }, body: {"id":"plan_pro","name":"Pro","billing_freq":"month","currency":"usd"} });
   * ```
   */
  update: Call<types.PutDataPlansIdData, types.PutDataPlansIdResponses>;

  /**
   * Delete a plan
   *
   * Removes a plan. The body may name it once more; when it does, it must be the same.
   *
   * `DELETE /data/plans/{id}`
   *
   * @throws {@link GrowPanelError} with status 400, 401, 403, 404, 429, 500.
   * @example
   * ```ts
   * const { data } = await gp.data.plans.delete({ path: { id: 'id_1' }, body: {"id":"plan_pro","external_id":"plan_pro"} });
   * ```
   */
  delete: Call<types.DeleteDataPlansIdData, types.DeleteDataPlansIdResponses>;
}

/** The methods of `gp.data.invoices`. */
export interface DataInvoices {
  /**
   * List pushed invoices
   *
   * Invoices of one data source as they were pushed, newest first.
   *
   * `GET /data/invoices`
   *
   * @throws {@link GrowPanelError} with status 400, 401, 403, 429, 500.
   * @example
   * ```ts
   * const { data } = await gp.data.invoices.list({ query: { source: 'ds_1' } });
   * ```
   */
  list: Call<types.GetDataInvoicesData, types.GetDataInvoicesResponses>;

  /**
   * Push invoices
   *
   * Creates or updates invoices, from which all metrics follow. Push customers and plans first, then invoices in the order of their dates. Takes one record or an array, stores the good rows and answers each bad one with its reason. The same id again updates.
   *
   * `POST /data/invoices`
   *
   * @throws {@link GrowPanelError} with status 400, 401, 403, 429, 500.
   * @example
   * ```ts
   * const { data } = await gp.data.invoices.create({ body: {"id":"inv_1","customer_id":"cus_1","plan_id":"plan_pro","type":"subscription","date":"2024-02-01","amount":9900,"currency":"usd","period_start":"2024-02-01","period_end":"2024-03-01","data_source":"ds_1"} });
   * ```
   */
  create: Call<types.PostDataInvoicesData, types.PostDataInvoicesResponses>;

  /**
   * Update an invoice
   *
   * Changes the given fields of an invoice; the customer's metrics are computed anew.
   *
   * `PUT /data/invoices/{id}`
   *
   * @throws {@link GrowPanelError} with status 400, 401, 403, 404, 429, 500.
   * @example
   * ```ts
   * const { data } = await gp.data.invoices.update({ path: { id: 'id_1' }, body: {"amount":12900} });
   * ```
   */
  update: Call<types.PutDataInvoicesIdData, types.PutDataInvoicesIdResponses>;

  /**
   * Delete an invoice
   *
   * Removes an invoice; the customer's metrics are computed anew.
   *
   * `DELETE /data/invoices/{id}`
   *
   * @throws {@link GrowPanelError} with status 401, 403, 404, 429, 500.
   * @example
   * ```ts
   * const { data } = await gp.data.invoices.delete({ path: { id: 'id_1' } });
   * ```
   */
  delete: Call<types.DeleteDataInvoicesIdData, types.DeleteDataInvoicesIdResponses>;
}

/** The methods of `gp.data.planGroups`. */
export interface DataPlanGroups {
  /**
   * List plan groups
   *
   * Groups of plans that reports treat as one.
   *
   * `GET /data/plan-groups`
   *
   * @throws {@link GrowPanelError} with status 400, 401, 403, 429, 500.
   * @example
   * ```ts
   * const { data } = await gp.data.planGroups.list();
   * ```
   */
  list: Call<types.GetDataPlanGroupsData, types.GetDataPlanGroupsResponses>;

  /**
   * Create a plan group
   *
   * Puts plans together under one name.
   *
   * `POST /data/plan-groups`
   *
   * @throws {@link GrowPanelError} with status 400, 401, 403, 429, 500.
   * @example
   * ```ts
   * const { data } = await gp.data.planGroups.create({ body: {"name":"Pro tier","plans":["price_a","price_b"]} });
   * ```
   */
  create: Call<types.PostDataPlanGroupsData, types.PostDataPlanGroupsResponses>;

  /**
   * One plan group
   *
   * A plan group with the ids of its plans.
   *
   * `GET /data/plan-groups/{id}`
   *
   * @throws {@link GrowPanelError} with status 401, 403, 404, 429, 500.
   * @example
   * ```ts
   * const { data } = await gp.data.planGroups.get({ path: { id: 'id_1' } });
   * ```
   */
  get: Call<types.GetDataPlanGroupsIdData, types.GetDataPlanGroupsIdResponses>;

  /**
   * Update a plan group
   *
   * Replaces name and plans of a group.
   *
   * `PUT /data/plan-groups/{id}`
   *
   * @throws {@link GrowPanelError} with status 400, 401, 403, 404, 429, 500.
   * @example
   * ```ts
   * const { data } = await gp.data.planGroups.update({ path: { id: 'id_1' }, body: {"name":"Pro tier","plans":["price_a"]} });
   * ```
   */
  update: Call<types.PutDataPlanGroupsIdData, types.PutDataPlanGroupsIdResponses>;

  /**
   * Delete a plan group
   *
   * Dissolves a group; its plans stay.
   *
   * `DELETE /data/plan-groups/{id}`
   *
   * @throws {@link GrowPanelError} with status 401, 403, 404, 429, 500.
   * @example
   * ```ts
   * const { data } = await gp.data.planGroups.delete({ path: { id: 'id_1' } });
   * ```
   */
  delete: Call<types.DeleteDataPlanGroupsIdData, types.DeleteDataPlanGroupsIdResponses>;
}

/** The methods of `gp.data.segments`. */
export interface DataSegments {
  /**
   * List segments
   *
   * Saved sets of filters.
   *
   * `GET /data/segments`
   *
   * @throws {@link GrowPanelError} with status 401, 403, 429, 500.
   * @example
   * ```ts
   * const { data } = await gp.data.segments.list();
   * ```
   */
  list: Call<types.GetDataSegmentsData, types.GetDataSegmentsResponses>;

  /**
   * Create a segment
   *
   * Saves a set of filters under a name, for reports to use by id.
   *
   * `POST /data/segments`
   *
   * @throws {@link GrowPanelError} with status 400, 401, 403, 429, 500.
   * @example
   * ```ts
   * const { data } = await gp.data.segments.create({ body: {"name":"EU Enterprise","filters":{"region":"eu"}} });
   * ```
   */
  create: Call<types.PostDataSegmentsData, types.PostDataSegmentsResponses>;

  /**
   * One segment
   *
   * A segment with its filters.
   *
   * `GET /data/segments/{id}`
   *
   * @throws {@link GrowPanelError} with status 401, 403, 404, 429, 500.
   * @example
   * ```ts
   * const { data } = await gp.data.segments.get({ path: { id: 'id_1' } });
   * ```
   */
  get: Call<types.GetDataSegmentsIdData, types.GetDataSegmentsIdResponses>;

  /**
   * Update a segment
   *
   * Changes the given fields of a segment.
   *
   * `PUT /data/segments/{id}`
   *
   * @throws {@link GrowPanelError} with status 400, 401, 403, 404, 429, 500.
   * @example
   * ```ts
   * const { data } = await gp.data.segments.update({ path: { id: 'id_1' }, body: {"name":"EU"} });
   * ```
   */
  update: Call<types.PutDataSegmentsIdData, types.PutDataSegmentsIdResponses>;

  /**
   * Delete a segment
   *
   * Removes a saved segment.
   *
   * `DELETE /data/segments/{id}`
   *
   * @throws {@link GrowPanelError} with status 401, 403, 404, 429, 500.
   * @example
   * ```ts
   * const { data } = await gp.data.segments.delete({ path: { id: 'id_1' } });
   * ```
   */
  delete: Call<types.DeleteDataSegmentsIdData, types.DeleteDataSegmentsIdResponses>;
}

/** The methods of `gp.data.sources`. */
export interface DataSources {
  /**
   * List data sources
   *
   * Billing systems that data comes from.
   *
   * `GET /data/data-sources`
   *
   * @throws {@link GrowPanelError} with status 400, 401, 403, 429, 500.
   * @example
   * ```ts
   * const { data } = await gp.data.sources.list();
   * ```
   */
  list: Call<types.GetDataDataSourcesData, types.GetDataDataSourcesResponses>;

  /**
   * Create a data source
   *
   * Adds a billing system. For your own, the type is `api`; the answer then holds the only copy of an API key that pushes to it.
   *
   * `POST /data/data-sources`
   *
   * @throws {@link GrowPanelError} with status 400, 401, 403, 429, 500.
   * @example
   * ```ts
   * const { data } = await gp.data.sources.create({ body: {"name":"Billing platform","type":"api"} });
   * ```
   */
  create: Call<types.PostDataDataSourcesData, types.PostDataDataSourcesResponses>;

  /**
   * Update a data source
   *
   * Changes the name of a data source.
   *
   * `PUT /data/data-sources/{id}`
   *
   * @throws {@link GrowPanelError} with status 400, 401, 403, 404, 429, 500.
   * @example
   * ```ts
   * const { data } = await gp.data.sources.update({ path: { id: 'id_1' }, body: {"name":"Billing"} });
   * ```
   */
  update: Call<types.PutDataDataSourcesIdData, types.PutDataDataSourcesIdResponses>;

  /**
   * Delete a data source
   *
   * Removes a data source with everything that it brought.
   *
   * `DELETE /data/data-sources/{id}`
   *
   * @throws {@link GrowPanelError} with status 401, 403, 404, 429, 500.
   * @example
   * ```ts
   * const { data } = await gp.data.sources.delete({ path: { id: 'id_1' } });
   * ```
   */
  delete: Call<types.DeleteDataDataSourcesIdData, types.DeleteDataDataSourcesIdResponses>;

  /**
   * Progress of an import
   *
   * How far the running import has come, or how the last one ended.
   *
   * `GET /data/data-sources/{id}/progress`
   *
   * @throws {@link GrowPanelError} with status 401, 403, 404, 429, 500.
   * @example
   * ```ts
   * const { data } = await gp.data.sources.getProgress({ path: { id: 'id_1' } });
   * ```
   */
  getProgress: Call<types.GetDataDataSourcesIdProgressData, types.GetDataDataSourcesIdProgressResponses>;

  /**
   * Empty a data source
   *
   * Removes all customers, plans and invoices of a data source, and keeps the source.
   *
   * `POST /data/data-sources/{id}/reset`
   *
   * @throws {@link GrowPanelError} with status 401, 403, 404, 429, 500.
   * @example
   * ```ts
   * const { data } = await gp.data.sources.reset({ path: { id: 'id_1' } });
   * ```
   */
  reset: Call<types.PostDataDataSourcesIdResetData, types.PostDataDataSourcesIdResetResponses>;

  /**
   * Import everything again
   *
   * Reads everything from the billing system once more; for your own, computes all metrics anew.
   *
   * `POST /data/data-sources/{id}/full-import`
   *
   * @throws {@link GrowPanelError} with status 401, 403, 404, 429, 500.
   * @example
   * ```ts
   * const { data } = await gp.data.sources.fullImport({ path: { id: 'id_1' } });
   * ```
   */
  fullImport: Call<types.PostDataDataSourcesIdFullImportData, types.PostDataDataSourcesIdFullImportResponses>;

  /**
   * Abort an import
   *
   * Stops the running import.
   *
   * `POST /data/data-sources/{id}/abort`
   *
   * @throws {@link GrowPanelError} with status 401, 403, 404, 429, 500.
   * @example
   * ```ts
   * const { data } = await gp.data.sources.abort({ path: { id: 'id_1' } });
   * ```
   */
  abort: Call<types.PostDataDataSourcesIdAbortData, types.PostDataDataSourcesIdAbortResponses>;
}

/** The methods of `gp.data`. */
export interface Data {
  customers: DataCustomers;
  plans: DataPlans;
  invoices: DataInvoices;
  planGroups: DataPlanGroups;
  segments: DataSegments;
  sources: DataSources;
}

/** All namespaces. */
export interface Namespaces {
  reports: Reports;
  customers: Customers;
  plans: Plans;
  profile: Profile;
  notifications: Notifications;
  webhooks: Webhooks;
  data: Data;
}

/** Every operation by its id. */
export interface RawOperations {
  /** Headline figures: `GET /reports/summary`. */
  getReportsSummary: Call<types.GetReportsSummaryData, types.GetReportsSummaryResponses, CustomFilters>;
  /** MRR and its movements over time: `GET /reports/mrr`. */
  getReportsMrr: Call<types.GetReportsMrrData, types.GetReportsMrrResponses, CustomFilters>;
  /** A month's growth, day by day: `GET /reports/mrr-growth`. */
  getReportsMrrGrowth: Call<types.GetReportsMrrGrowthData, types.GetReportsMrrGrowthResponses>;
  /** Committed MRR: `GET /reports/cmrr-summary`. */
  getReportsCmrrSummary: Call<types.GetReportsCmrrSummaryData, types.GetReportsCmrrSummaryResponses, CustomFilters>;
  /** Leads, trials and conversion over time: `GET /reports/leads`. */
  getReportsLeads: Call<types.GetReportsLeadsData, types.GetReportsLeadsResponses, CustomFilters>;
  /** Leads and trials at a glance: `GET /reports/leads-summary`. */
  getReportsLeadsSummary: Call<types.GetReportsLeadsSummaryData, types.GetReportsLeadsSummaryResponses, CustomFilters>;
  /** Retention by starting period: `GET /reports/cohort`. */
  getReportsCohort: Call<types.GetReportsCohortData, types.GetReportsCohortResponses, CustomFilters>;
  /** Net and gross revenue retention: `GET /reports/retention`. */
  getReportsRetention: Call<types.GetReportsRetentionData, types.GetReportsRetentionResponses, CustomFilters>;
  /** Cash by kind over time: `GET /reports/transactions`. */
  getReportsTransactions: Call<types.GetReportsTransactionsData, types.GetReportsTransactionsResponses, CustomFilters>;
  /** Cash at a glance: `GET /reports/transactions-summary`. */
  getReportsTransactionsSummary: Call<types.GetReportsTransactionsSummaryData, types.GetReportsTransactionsSummaryResponses, CustomFilters>;
  /** Failed payments over time: `GET /reports/cashflow-failed-payments`. */
  getReportsCashflowFailedPayments: Call<types.GetReportsCashflowFailedPaymentsData, types.GetReportsCashflowFailedPaymentsResponses, CustomFilters>;
  /** Failed payments at a glance: `GET /reports/cashflow-failed-payments-summary`. */
  getReportsCashflowFailedPaymentsSummary: Call<types.GetReportsCashflowFailedPaymentsSummaryData, types.GetReportsCashflowFailedPaymentsSummaryResponses, CustomFilters>;
  /** Refunds over time: `GET /reports/cashflow-refunds`. */
  getReportsCashflowRefunds: Call<types.GetReportsCashflowRefundsData, types.GetReportsCashflowRefundsResponses, CustomFilters>;
  /** Payment failure rate over time: `GET /reports/cashflow-failure-rate`. */
  getReportsCashflowFailureRate: Call<types.GetReportsCashflowFailureRateData, types.GetReportsCashflowFailureRateResponses, CustomFilters>;
  /** Payment failure rate at a glance: `GET /reports/cashflow-failure-rate-summary`. */
  getReportsCashflowFailureRateSummary: Call<types.GetReportsCashflowFailureRateSummaryData, types.GetReportsCashflowFailureRateSummaryResponses, CustomFilters>;
  /** What customers owe: `GET /reports/cashflow-outstanding-unpaid`. */
  getReportsCashflowOutstandingUnpaid: Call<types.GetReportsCashflowOutstandingUnpaidData, types.GetReportsCashflowOutstandingUnpaidResponses, CustomFilters>;
  /** Churn that is already certain: `GET /reports/churn-scheduled`. */
  getReportsChurnScheduled: Call<types.GetReportsChurnScheduledData, types.GetReportsChurnScheduledResponses, CustomFilters>;
  /** Why customers leave: `GET /reports/churn-reasons-summary`. */
  getReportsChurnReasonsSummary: Call<types.GetReportsChurnReasonsSummaryData, types.GetReportsChurnReasonsSummaryResponses>;
  /** Where the customers are: `GET /reports/map`. */
  getReportsMap: Call<types.GetReportsMapData, types.GetReportsMapResponses, CustomFilters>;
  /** How MRR is spread over customers: `GET /reports/customer-concentration`. */
  getReportsCustomerConcentration: Call<types.GetReportsCustomerConcentrationData, types.GetReportsCustomerConcentrationResponses, CustomFilters>;
  /** What happened last: `GET /reports/latest-activity`. */
  getReportsLatestActivity: Call<types.GetReportsLatestActivityData, types.GetReportsLatestActivityResponses>;
  /** Values of a custom variable: `GET /reports/custom-variables`. */
  getReportsCustomVariables: Call<types.GetReportsCustomVariablesData, types.GetReportsCustomVariablesResponses>;
  /** List customers: `GET /customers`. */
  getCustomers: Call<types.GetCustomersData, types.GetCustomersResponses, CustomFilters>;
  /** One customer: `GET /customers/{id}`. */
  getCustomersId: Call<types.GetCustomersIdData, types.GetCustomersIdResponses>;
  /** List plans: `GET /plans`. */
  getPlans: Call<types.GetPlansData, types.GetPlansResponses>;
  /** The current user: `GET /profile`. */
  getProfile: Call<types.GetProfileData, types.GetProfileResponses>;
  /** Update the current user: `PUT /profile`. */
  putProfile: Call<types.PutProfileData, types.PutProfileResponses>;
  /** Notification settings: `GET /settings/notifications`. */
  getSettingsNotifications: Call<types.GetSettingsNotificationsData, types.GetSettingsNotificationsResponses>;
  /** Update notification settings: `PUT /settings/notifications`. */
  putSettingsNotifications: Call<types.PutSettingsNotificationsData, types.PutSettingsNotificationsResponses>;
  /** List webhook subscriptions: `GET /integrations/webhooks`. */
  getIntegrationsWebhooks: Call<types.GetIntegrationsWebhooksData, types.GetIntegrationsWebhooksResponses>;
  /** Subscribe to an event: `POST /integrations/webhooks`. */
  postIntegrationsWebhooks: Call<types.PostIntegrationsWebhooksData, types.PostIntegrationsWebhooksResponses>;
  /** Delete a webhook subscription: `DELETE /integrations/webhooks/{id}`. */
  deleteIntegrationsWebhooksId: Call<types.DeleteIntegrationsWebhooksIdData, types.DeleteIntegrationsWebhooksIdResponses>;
  /** List pushed customers: `GET /data/customers`. */
  getDataCustomers: Call<types.GetDataCustomersData, types.GetDataCustomersResponses>;
  /** Push customers: `POST /data/customers`. */
  postDataCustomers: Call<types.PostDataCustomersData, types.PostDataCustomersResponses>;
  /** One pushed customer: `GET /data/customers/{id}`. */
  getDataCustomersId: Call<types.GetDataCustomersIdData, types.GetDataCustomersIdResponses>;
  /** Update a customer: `PUT /data/customers/{id}`. */
  putDataCustomersId: Call<types.PutDataCustomersIdData, types.PutDataCustomersIdResponses>;
  /** Delete a customer: `DELETE /data/customers/{id}`. */
  deleteDataCustomersId: Call<types.DeleteDataCustomersIdData, types.DeleteDataCustomersIdResponses>;
  /** List pushed plans: `GET /data/plans`. */
  getDataPlans: Call<types.GetDataPlansData, types.GetDataPlansResponses>;
  /** Push plans: `POST /data/plans`. */
  postDataPlans: Call<types.PostDataPlansData, types.PostDataPlansResponses>;
  /** Update a plan: `PUT /data/plans/{id}`. */
  putDataPlansId: Call<types.PutDataPlansIdData, types.PutDataPlansIdResponses>;
  /** Delete a plan: `DELETE /data/plans/{id}`. */
  deleteDataPlansId: Call<types.DeleteDataPlansIdData, types.DeleteDataPlansIdResponses>;
  /** List pushed invoices: `GET /data/invoices`. */
  getDataInvoices: Call<types.GetDataInvoicesData, types.GetDataInvoicesResponses>;
  /** Push invoices: `POST /data/invoices`. */
  postDataInvoices: Call<types.PostDataInvoicesData, types.PostDataInvoicesResponses>;
  /** Update an invoice: `PUT /data/invoices/{id}`. */
  putDataInvoicesId: Call<types.PutDataInvoicesIdData, types.PutDataInvoicesIdResponses>;
  /** Delete an invoice: `DELETE /data/invoices/{id}`. */
  deleteDataInvoicesId: Call<types.DeleteDataInvoicesIdData, types.DeleteDataInvoicesIdResponses>;
  /** List plan groups: `GET /data/plan-groups`. */
  getDataPlanGroups: Call<types.GetDataPlanGroupsData, types.GetDataPlanGroupsResponses>;
  /** Create a plan group: `POST /data/plan-groups`. */
  postDataPlanGroups: Call<types.PostDataPlanGroupsData, types.PostDataPlanGroupsResponses>;
  /** One plan group: `GET /data/plan-groups/{id}`. */
  getDataPlanGroupsId: Call<types.GetDataPlanGroupsIdData, types.GetDataPlanGroupsIdResponses>;
  /** Update a plan group: `PUT /data/plan-groups/{id}`. */
  putDataPlanGroupsId: Call<types.PutDataPlanGroupsIdData, types.PutDataPlanGroupsIdResponses>;
  /** Delete a plan group: `DELETE /data/plan-groups/{id}`. */
  deleteDataPlanGroupsId: Call<types.DeleteDataPlanGroupsIdData, types.DeleteDataPlanGroupsIdResponses>;
  /** List segments: `GET /data/segments`. */
  getDataSegments: Call<types.GetDataSegmentsData, types.GetDataSegmentsResponses>;
  /** Create a segment: `POST /data/segments`. */
  postDataSegments: Call<types.PostDataSegmentsData, types.PostDataSegmentsResponses>;
  /** One segment: `GET /data/segments/{id}`. */
  getDataSegmentsId: Call<types.GetDataSegmentsIdData, types.GetDataSegmentsIdResponses>;
  /** Update a segment: `PUT /data/segments/{id}`. */
  putDataSegmentsId: Call<types.PutDataSegmentsIdData, types.PutDataSegmentsIdResponses>;
  /** Delete a segment: `DELETE /data/segments/{id}`. */
  deleteDataSegmentsId: Call<types.DeleteDataSegmentsIdData, types.DeleteDataSegmentsIdResponses>;
  /** List data sources: `GET /data/data-sources`. */
  getDataDataSources: Call<types.GetDataDataSourcesData, types.GetDataDataSourcesResponses>;
  /** Create a data source: `POST /data/data-sources`. */
  postDataDataSources: Call<types.PostDataDataSourcesData, types.PostDataDataSourcesResponses>;
  /** Update a data source: `PUT /data/data-sources/{id}`. */
  putDataDataSourcesId: Call<types.PutDataDataSourcesIdData, types.PutDataDataSourcesIdResponses>;
  /** Delete a data source: `DELETE /data/data-sources/{id}`. */
  deleteDataDataSourcesId: Call<types.DeleteDataDataSourcesIdData, types.DeleteDataDataSourcesIdResponses>;
  /** Progress of an import: `GET /data/data-sources/{id}/progress`. */
  getDataDataSourcesIdProgress: Call<types.GetDataDataSourcesIdProgressData, types.GetDataDataSourcesIdProgressResponses>;
  /** Empty a data source: `POST /data/data-sources/{id}/reset`. */
  postDataDataSourcesIdReset: Call<types.PostDataDataSourcesIdResetData, types.PostDataDataSourcesIdResetResponses>;
  /** Import everything again: `POST /data/data-sources/{id}/full-import`. */
  postDataDataSourcesIdFullImport: Call<types.PostDataDataSourcesIdFullImportData, types.PostDataDataSourcesIdFullImportResponses>;
  /** Abort an import: `POST /data/data-sources/{id}/abort`. */
  postDataDataSourcesIdAbort: Call<types.PostDataDataSourcesIdAbortData, types.PostDataDataSourcesIdAbortResponses>;
}

/** What each route takes and answers: `METHOD /path` → data and responses. */
export interface Routes {
  'GET /reports/summary': { data: types.GetReportsSummaryData; responses: types.GetReportsSummaryResponses };
  'GET /reports/mrr': { data: types.GetReportsMrrData; responses: types.GetReportsMrrResponses };
  'GET /reports/mrr-growth': { data: types.GetReportsMrrGrowthData; responses: types.GetReportsMrrGrowthResponses };
  'GET /reports/cmrr-summary': { data: types.GetReportsCmrrSummaryData; responses: types.GetReportsCmrrSummaryResponses };
  'GET /reports/leads': { data: types.GetReportsLeadsData; responses: types.GetReportsLeadsResponses };
  'GET /reports/leads-summary': { data: types.GetReportsLeadsSummaryData; responses: types.GetReportsLeadsSummaryResponses };
  'GET /reports/cohort': { data: types.GetReportsCohortData; responses: types.GetReportsCohortResponses };
  'GET /reports/retention': { data: types.GetReportsRetentionData; responses: types.GetReportsRetentionResponses };
  'GET /reports/transactions': { data: types.GetReportsTransactionsData; responses: types.GetReportsTransactionsResponses };
  'GET /reports/transactions-summary': { data: types.GetReportsTransactionsSummaryData; responses: types.GetReportsTransactionsSummaryResponses };
  'GET /reports/cashflow-failed-payments': { data: types.GetReportsCashflowFailedPaymentsData; responses: types.GetReportsCashflowFailedPaymentsResponses };
  'GET /reports/cashflow-failed-payments-summary': { data: types.GetReportsCashflowFailedPaymentsSummaryData; responses: types.GetReportsCashflowFailedPaymentsSummaryResponses };
  'GET /reports/cashflow-refunds': { data: types.GetReportsCashflowRefundsData; responses: types.GetReportsCashflowRefundsResponses };
  'GET /reports/cashflow-failure-rate': { data: types.GetReportsCashflowFailureRateData; responses: types.GetReportsCashflowFailureRateResponses };
  'GET /reports/cashflow-failure-rate-summary': { data: types.GetReportsCashflowFailureRateSummaryData; responses: types.GetReportsCashflowFailureRateSummaryResponses };
  'GET /reports/cashflow-outstanding-unpaid': { data: types.GetReportsCashflowOutstandingUnpaidData; responses: types.GetReportsCashflowOutstandingUnpaidResponses };
  'GET /reports/churn-scheduled': { data: types.GetReportsChurnScheduledData; responses: types.GetReportsChurnScheduledResponses };
  'GET /reports/churn-reasons-summary': { data: types.GetReportsChurnReasonsSummaryData; responses: types.GetReportsChurnReasonsSummaryResponses };
  'GET /reports/map': { data: types.GetReportsMapData; responses: types.GetReportsMapResponses };
  'GET /reports/customer-concentration': { data: types.GetReportsCustomerConcentrationData; responses: types.GetReportsCustomerConcentrationResponses };
  'GET /reports/latest-activity': { data: types.GetReportsLatestActivityData; responses: types.GetReportsLatestActivityResponses };
  'GET /reports/custom-variables': { data: types.GetReportsCustomVariablesData; responses: types.GetReportsCustomVariablesResponses };
  'GET /customers': { data: types.GetCustomersData; responses: types.GetCustomersResponses };
  'GET /customers/{id}': { data: types.GetCustomersIdData; responses: types.GetCustomersIdResponses };
  'GET /plans': { data: types.GetPlansData; responses: types.GetPlansResponses };
  'GET /profile': { data: types.GetProfileData; responses: types.GetProfileResponses };
  'PUT /profile': { data: types.PutProfileData; responses: types.PutProfileResponses };
  'GET /settings/notifications': { data: types.GetSettingsNotificationsData; responses: types.GetSettingsNotificationsResponses };
  'PUT /settings/notifications': { data: types.PutSettingsNotificationsData; responses: types.PutSettingsNotificationsResponses };
  'GET /integrations/webhooks': { data: types.GetIntegrationsWebhooksData; responses: types.GetIntegrationsWebhooksResponses };
  'POST /integrations/webhooks': { data: types.PostIntegrationsWebhooksData; responses: types.PostIntegrationsWebhooksResponses };
  'DELETE /integrations/webhooks/{id}': { data: types.DeleteIntegrationsWebhooksIdData; responses: types.DeleteIntegrationsWebhooksIdResponses };
  'GET /data/customers': { data: types.GetDataCustomersData; responses: types.GetDataCustomersResponses };
  'POST /data/customers': { data: types.PostDataCustomersData; responses: types.PostDataCustomersResponses };
  'GET /data/customers/{id}': { data: types.GetDataCustomersIdData; responses: types.GetDataCustomersIdResponses };
  'PUT /data/customers/{id}': { data: types.PutDataCustomersIdData; responses: types.PutDataCustomersIdResponses };
  'DELETE /data/customers/{id}': { data: types.DeleteDataCustomersIdData; responses: types.DeleteDataCustomersIdResponses };
  'GET /data/plans': { data: types.GetDataPlansData; responses: types.GetDataPlansResponses };
  'POST /data/plans': { data: types.PostDataPlansData; responses: types.PostDataPlansResponses };
  'PUT /data/plans/{id}': { data: types.PutDataPlansIdData; responses: types.PutDataPlansIdResponses };
  'DELETE /data/plans/{id}': { data: types.DeleteDataPlansIdData; responses: types.DeleteDataPlansIdResponses };
  'GET /data/invoices': { data: types.GetDataInvoicesData; responses: types.GetDataInvoicesResponses };
  'POST /data/invoices': { data: types.PostDataInvoicesData; responses: types.PostDataInvoicesResponses };
  'PUT /data/invoices/{id}': { data: types.PutDataInvoicesIdData; responses: types.PutDataInvoicesIdResponses };
  'DELETE /data/invoices/{id}': { data: types.DeleteDataInvoicesIdData; responses: types.DeleteDataInvoicesIdResponses };
  'GET /data/plan-groups': { data: types.GetDataPlanGroupsData; responses: types.GetDataPlanGroupsResponses };
  'POST /data/plan-groups': { data: types.PostDataPlanGroupsData; responses: types.PostDataPlanGroupsResponses };
  'GET /data/plan-groups/{id}': { data: types.GetDataPlanGroupsIdData; responses: types.GetDataPlanGroupsIdResponses };
  'PUT /data/plan-groups/{id}': { data: types.PutDataPlanGroupsIdData; responses: types.PutDataPlanGroupsIdResponses };
  'DELETE /data/plan-groups/{id}': { data: types.DeleteDataPlanGroupsIdData; responses: types.DeleteDataPlanGroupsIdResponses };
  'GET /data/segments': { data: types.GetDataSegmentsData; responses: types.GetDataSegmentsResponses };
  'POST /data/segments': { data: types.PostDataSegmentsData; responses: types.PostDataSegmentsResponses };
  'GET /data/segments/{id}': { data: types.GetDataSegmentsIdData; responses: types.GetDataSegmentsIdResponses };
  'PUT /data/segments/{id}': { data: types.PutDataSegmentsIdData; responses: types.PutDataSegmentsIdResponses };
  'DELETE /data/segments/{id}': { data: types.DeleteDataSegmentsIdData; responses: types.DeleteDataSegmentsIdResponses };
  'GET /data/data-sources': { data: types.GetDataDataSourcesData; responses: types.GetDataDataSourcesResponses };
  'POST /data/data-sources': { data: types.PostDataDataSourcesData; responses: types.PostDataDataSourcesResponses };
  'PUT /data/data-sources/{id}': { data: types.PutDataDataSourcesIdData; responses: types.PutDataDataSourcesIdResponses };
  'DELETE /data/data-sources/{id}': { data: types.DeleteDataDataSourcesIdData; responses: types.DeleteDataDataSourcesIdResponses };
  'GET /data/data-sources/{id}/progress': { data: types.GetDataDataSourcesIdProgressData; responses: types.GetDataDataSourcesIdProgressResponses };
  'POST /data/data-sources/{id}/reset': { data: types.PostDataDataSourcesIdResetData; responses: types.PostDataDataSourcesIdResetResponses };
  'POST /data/data-sources/{id}/full-import': { data: types.PostDataDataSourcesIdFullImportData; responses: types.PostDataDataSourcesIdFullImportResponses };
  'POST /data/data-sources/{id}/abort': { data: types.PostDataDataSourcesIdAbortData; responses: types.PostDataDataSourcesIdAbortResponses };
}

/** The generated function behind every method of every namespace. */
export const placement = {
  reports: {
    getSummary: operations.getReportsSummary,
    getMrr: operations.getReportsMrr,
    getMrrGrowth: operations.getReportsMrrGrowth,
    getCmrrSummary: operations.getReportsCmrrSummary,
    getLeads: operations.getReportsLeads,
    getLeadsSummary: operations.getReportsLeadsSummary,
    getCohort: operations.getReportsCohort,
    getRetention: operations.getReportsRetention,
    getTransactions: operations.getReportsTransactions,
    getTransactionsSummary: operations.getReportsTransactionsSummary,
    getCashflowFailedPayments: operations.getReportsCashflowFailedPayments,
    getCashflowFailedPaymentsSummary: operations.getReportsCashflowFailedPaymentsSummary,
    getCashflowRefunds: operations.getReportsCashflowRefunds,
    getCashflowFailureRate: operations.getReportsCashflowFailureRate,
    getCashflowFailureRateSummary: operations.getReportsCashflowFailureRateSummary,
    getCashflowOutstandingUnpaid: operations.getReportsCashflowOutstandingUnpaid,
    getChurnScheduled: operations.getReportsChurnScheduled,
    getChurnReasonsSummary: operations.getReportsChurnReasonsSummary,
    getMap: operations.getReportsMap,
    getCustomerConcentration: operations.getReportsCustomerConcentration,
    getLatestActivity: operations.getReportsLatestActivity,
    getCustomVariables: operations.getReportsCustomVariables,
  },
  customers: {
    list: operations.getCustomers,
    detail: operations.getCustomersId,
  },
  plans: {
    list: operations.getPlans,
  },
  profile: {
    get: operations.getProfile,
    update: operations.putProfile,
  },
  notifications: {
    get: operations.getSettingsNotifications,
    update: operations.putSettingsNotifications,
  },
  webhooks: {
    list: operations.getIntegrationsWebhooks,
    create: operations.postIntegrationsWebhooks,
    delete: operations.deleteIntegrationsWebhooksId,
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
    },
    invoices: {
      list: operations.getDataInvoices,
      create: operations.postDataInvoices,
      update: operations.putDataInvoicesId,
      delete: operations.deleteDataInvoicesId,
    },
    planGroups: {
      list: operations.getDataPlanGroups,
      create: operations.postDataPlanGroups,
      get: operations.getDataPlanGroupsId,
      update: operations.putDataPlanGroupsId,
      delete: operations.deleteDataPlanGroupsId,
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
      getProgress: operations.getDataDataSourcesIdProgress,
      reset: operations.postDataDataSourcesIdReset,
      fullImport: operations.postDataDataSourcesIdFullImport,
      abort: operations.postDataDataSourcesIdAbort,
    },
  },
};

/** Operations of the contract that no namespace names and that are not marked as raw only. */
export type Unplaced = never;

export { operations };
export type { GrowPanelError };
