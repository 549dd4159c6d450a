// Generated from openapi.json by `pnpm generate`. Do not edit.
import type { Client, Options as Options2, TDataShape } from '../core/operation.js';
import type { DeleteDataCustomersIdData, DeleteDataCustomersIdErrors, DeleteDataCustomersIdResponses, DeleteDataDataSourcesIdData, DeleteDataDataSourcesIdErrors, DeleteDataDataSourcesIdResponses, DeleteDataInvoicesIdData, DeleteDataInvoicesIdErrors, DeleteDataInvoicesIdResponses, DeleteDataPlanGroupsIdData, DeleteDataPlanGroupsIdErrors, DeleteDataPlanGroupsIdResponses, DeleteDataPlansIdData, DeleteDataPlansIdErrors, DeleteDataPlansIdResponses, DeleteDataSegmentsIdData, DeleteDataSegmentsIdErrors, DeleteDataSegmentsIdResponses, DeleteIntegrationsWebhooksIdData, DeleteIntegrationsWebhooksIdErrors, DeleteIntegrationsWebhooksIdResponses, GetCustomersData, GetCustomersErrors, GetCustomersIdData, GetCustomersIdErrors, GetCustomersIdResponses, GetCustomersResponses, GetDataCustomersData, GetDataCustomersErrors, GetDataCustomersIdData, GetDataCustomersIdErrors, GetDataCustomersIdResponses, GetDataCustomersResponses, GetDataDataSourcesData, GetDataDataSourcesErrors, GetDataDataSourcesIdProgressData, GetDataDataSourcesIdProgressErrors, GetDataDataSourcesIdProgressResponses, GetDataDataSourcesResponses, GetDataInvoicesData, GetDataInvoicesErrors, GetDataInvoicesResponses, GetDataPlanGroupsData, GetDataPlanGroupsErrors, GetDataPlanGroupsIdData, GetDataPlanGroupsIdErrors, GetDataPlanGroupsIdResponses, GetDataPlanGroupsResponses, GetDataPlansData, GetDataPlansErrors, GetDataPlansResponses, GetDataSegmentsData, GetDataSegmentsErrors, GetDataSegmentsIdData, GetDataSegmentsIdErrors, GetDataSegmentsIdResponses, GetDataSegmentsResponses, GetIntegrationsWebhooksData, GetIntegrationsWebhooksErrors, GetIntegrationsWebhooksResponses, GetPlansData, GetPlansErrors, GetPlansResponses, GetProfileData, GetProfileErrors, GetProfileResponses, GetReportsCashflowFailedPaymentsData, GetReportsCashflowFailedPaymentsErrors, GetReportsCashflowFailedPaymentsResponses, GetReportsCashflowFailedPaymentsSummaryData, GetReportsCashflowFailedPaymentsSummaryErrors, GetReportsCashflowFailedPaymentsSummaryResponses, GetReportsCashflowFailureRateData, GetReportsCashflowFailureRateErrors, GetReportsCashflowFailureRateResponses, GetReportsCashflowFailureRateSummaryData, GetReportsCashflowFailureRateSummaryErrors, GetReportsCashflowFailureRateSummaryResponses, GetReportsCashflowOutstandingUnpaidData, GetReportsCashflowOutstandingUnpaidErrors, GetReportsCashflowOutstandingUnpaidResponses, GetReportsCashflowRefundsData, GetReportsCashflowRefundsErrors, GetReportsCashflowRefundsResponses, GetReportsChurnReasonsSummaryData, GetReportsChurnReasonsSummaryErrors, GetReportsChurnReasonsSummaryResponses, GetReportsChurnScheduledData, GetReportsChurnScheduledErrors, GetReportsChurnScheduledResponses, GetReportsCmrrSummaryData, GetReportsCmrrSummaryErrors, GetReportsCmrrSummaryResponses, GetReportsCohortData, GetReportsCohortErrors, GetReportsCohortResponses, GetReportsCustomerConcentrationData, GetReportsCustomerConcentrationErrors, GetReportsCustomerConcentrationResponses, GetReportsCustomVariablesData, GetReportsCustomVariablesErrors, GetReportsCustomVariablesResponses, GetReportsLatestActivityData, GetReportsLatestActivityErrors, GetReportsLatestActivityResponses, GetReportsLeadsData, GetReportsLeadsErrors, GetReportsLeadsResponses, GetReportsLeadsSummaryData, GetReportsLeadsSummaryErrors, GetReportsLeadsSummaryResponses, GetReportsMapData, GetReportsMapErrors, GetReportsMapResponses, GetReportsMrrData, GetReportsMrrErrors, GetReportsMrrGrowthData, GetReportsMrrGrowthErrors, GetReportsMrrGrowthResponses, GetReportsMrrResponses, GetReportsRetentionData, GetReportsRetentionErrors, GetReportsRetentionResponses, GetReportsSummaryData, GetReportsSummaryErrors, GetReportsSummaryResponses, GetReportsTransactionsData, GetReportsTransactionsErrors, GetReportsTransactionsResponses, GetReportsTransactionsSummaryData, GetReportsTransactionsSummaryErrors, GetReportsTransactionsSummaryResponses, GetSettingsNotificationsData, GetSettingsNotificationsErrors, GetSettingsNotificationsResponses, PostDataCustomersData, PostDataCustomersErrors, PostDataCustomersResponses, PostDataDataSourcesData, PostDataDataSourcesErrors, PostDataDataSourcesIdAbortData, PostDataDataSourcesIdAbortErrors, PostDataDataSourcesIdAbortResponses, PostDataDataSourcesIdFullImportData, PostDataDataSourcesIdFullImportErrors, PostDataDataSourcesIdFullImportResponses, PostDataDataSourcesIdResetData, PostDataDataSourcesIdResetErrors, PostDataDataSourcesIdResetResponses, PostDataDataSourcesResponses, PostDataInvoicesData, PostDataInvoicesErrors, PostDataInvoicesResponses, PostDataPlanGroupsData, PostDataPlanGroupsErrors, PostDataPlanGroupsResponses, PostDataPlansData, PostDataPlansErrors, PostDataPlansResponses, PostDataSegmentsData, PostDataSegmentsErrors, PostDataSegmentsResponses, PostIntegrationsWebhooksData, PostIntegrationsWebhooksErrors, PostIntegrationsWebhooksResponses, PutDataCustomersIdData, PutDataCustomersIdErrors, PutDataCustomersIdResponses, PutDataDataSourcesIdData, PutDataDataSourcesIdErrors, PutDataDataSourcesIdResponses, PutDataInvoicesIdData, PutDataInvoicesIdErrors, PutDataInvoicesIdResponses, PutDataPlanGroupsIdData, PutDataPlanGroupsIdErrors, PutDataPlanGroupsIdResponses, PutDataPlansIdData, PutDataPlansIdErrors, PutDataPlansIdResponses, PutDataSegmentsIdData, PutDataSegmentsIdErrors, PutDataSegmentsIdResponses, PutProfileData, PutProfileErrors, PutProfileResponses, PutSettingsNotificationsData, PutSettingsNotificationsErrors, PutSettingsNotificationsResponses } from './types.gen.js';

export type Options<TData extends TDataShape = TDataShape, ThrowOnError extends boolean = boolean, TResponse = unknown> = Options2<TData, ThrowOnError, TResponse> & {
    /**
     * You can provide a client instance returned by `createClient()` instead of
     * individual options. This might be also useful if you want to implement a
     * custom client.
     */
    client: Client;
    /**
     * You can pass arbitrary values through the `meta` object. This can be
     * used to access values that aren't defined as part of the SDK function.
     */
    meta?: Record<string, unknown>;
};

/**
 * Headline figures
 *
 * MRR, ARR, subscribers and ARPA now and 30, 60, 180 and 365 days ago, with the change since then. The place to start.
 */
export const getReportsSummary = <ThrowOnError extends boolean = false>(options: Options<GetReportsSummaryData, ThrowOnError>) => options.client.get<GetReportsSummaryResponses, GetReportsSummaryErrors, ThrowOnError>({ url: '/reports/summary', ...options });

/**
 * MRR and its movements over time
 *
 * One row per period: where MRR ended, and the new, expansion, contraction, churn and reactivation MRR that brought it there. Each row starts where the one before ended, so the movements of a row add up to the difference between two totals.
 */
export const getReportsMrr = <ThrowOnError extends boolean = false>(options: Options<GetReportsMrrData, ThrowOnError>) => options.client.get<GetReportsMrrResponses, GetReportsMrrErrors, ThrowOnError>({ url: '/reports/mrr', ...options });

/**
 * A month's growth, day by day
 *
 * Net movements of the last month of the range, added up from day to day, beside another month's.
 */
export const getReportsMrrGrowth = <ThrowOnError extends boolean = false>(options: Options<GetReportsMrrGrowthData, ThrowOnError>) => options.client.get<GetReportsMrrGrowthResponses, GetReportsMrrGrowthErrors, ThrowOnError>({ url: '/reports/mrr-growth', ...options });

/**
 * Committed MRR
 *
 * MRR as it will be in 30, 60, 180 and 365 days when only what is scheduled already happens.
 */
export const getReportsCmrrSummary = <ThrowOnError extends boolean = false>(options: Options<GetReportsCmrrSummaryData, ThrowOnError>) => options.client.get<GetReportsCmrrSummaryResponses, GetReportsCmrrSummaryErrors, ThrowOnError>({ url: '/reports/cmrr-summary', ...options });

/**
 * Leads, trials and conversion over time
 *
 * Leads by the day their record was created, trials by the day they began, and how many of each pay by now.
 */
export const getReportsLeads = <ThrowOnError extends boolean = false>(options: Options<GetReportsLeadsData, ThrowOnError>) => options.client.get<GetReportsLeadsResponses, GetReportsLeadsErrors, ThrowOnError>({ url: '/reports/leads', ...options });

/**
 * Leads and trials at a glance
 *
 * Leads and trials of the last 30, 60, 180 and 365 days, with the change from as many days before.
 */
export const getReportsLeadsSummary = <ThrowOnError extends boolean = false>(options: Options<GetReportsLeadsSummaryData, ThrowOnError>) => options.client.get<GetReportsLeadsSummaryResponses, GetReportsLeadsSummaryErrors, ThrowOnError>({ url: '/reports/leads-summary', ...options });

/**
 * Retention by starting period
 *
 * Customers grouped by the period in which they first paid, and how much of their MRR and how many of them are left in each period after it. The last row is the weighted average.
 */
export const getReportsCohort = <ThrowOnError extends boolean = false>(options: Options<GetReportsCohortData, ThrowOnError>) => options.client.get<GetReportsCohortResponses, GetReportsCohortErrors, ThrowOnError>({ url: '/reports/cohort', ...options });

/**
 * Net and gross revenue retention
 *
 * For each period, the customers who paid some months before its end, and what became of them: net and gross revenue retention, customer retention, churn rates, lifetime and lifetime value.
 */
export const getReportsRetention = <ThrowOnError extends boolean = false>(options: Options<GetReportsRetentionData, ThrowOnError>) => options.client.get<GetReportsRetentionResponses, GetReportsRetentionErrors, ThrowOnError>({ url: '/reports/retention', ...options });

/**
 * Cash by kind over time
 *
 * Money received and paid back, split by subscriptions of each length, usage, one-time charges, discounts, refunds, fees and tax.
 */
export const getReportsTransactions = <ThrowOnError extends boolean = false>(options: Options<GetReportsTransactionsData, ThrowOnError>) => options.client.get<GetReportsTransactionsResponses, GetReportsTransactionsErrors, ThrowOnError>({ url: '/reports/transactions', ...options });

/**
 * Cash at a glance
 *
 * Net cash so far this month, quarter and year beside the same stretch of the one before.
 */
export const getReportsTransactionsSummary = <ThrowOnError extends boolean = false>(options: Options<GetReportsTransactionsSummaryData, ThrowOnError>) => options.client.get<GetReportsTransactionsSummaryResponses, GetReportsTransactionsSummaryErrors, ThrowOnError>({ url: '/reports/transactions-summary', ...options });

/**
 * Failed payments over time
 *
 * Payments by the period in which they first failed: how much was recovered, is still open, or left with its customer.
 */
export const getReportsCashflowFailedPayments = <ThrowOnError extends boolean = false>(options: Options<GetReportsCashflowFailedPaymentsData, ThrowOnError>) => options.client.get<GetReportsCashflowFailedPaymentsResponses, GetReportsCashflowFailedPaymentsErrors, ThrowOnError>({ url: '/reports/cashflow-failed-payments', ...options });

/**
 * Failed payments at a glance
 *
 * Open amounts, recovery rate and failed share so far this month, quarter and year, beside the ones before.
 */
export const getReportsCashflowFailedPaymentsSummary = <ThrowOnError extends boolean = false>(options: Options<GetReportsCashflowFailedPaymentsSummaryData, ThrowOnError>) => options.client.get<GetReportsCashflowFailedPaymentsSummaryResponses, GetReportsCashflowFailedPaymentsSummaryErrors, ThrowOnError>({ url: '/reports/cashflow-failed-payments-summary', ...options });

/**
 * Refunds over time
 *
 * Money paid back per period, as positive amounts.
 */
export const getReportsCashflowRefunds = <ThrowOnError extends boolean = false>(options: Options<GetReportsCashflowRefundsData, ThrowOnError>) => options.client.get<GetReportsCashflowRefundsResponses, GetReportsCashflowRefundsErrors, ThrowOnError>({ url: '/reports/cashflow-refunds', ...options });

/**
 * Payment failure rate over time
 *
 * Share of invoices of each period whose payment failed at least once.
 */
export const getReportsCashflowFailureRate = <ThrowOnError extends boolean = false>(options: Options<GetReportsCashflowFailureRateData, ThrowOnError>) => options.client.get<GetReportsCashflowFailureRateResponses, GetReportsCashflowFailureRateErrors, ThrowOnError>({ url: '/reports/cashflow-failure-rate', ...options });

/**
 * Payment failure rate at a glance
 *
 * Failure rate so far this month and year, beside the ones before.
 */
export const getReportsCashflowFailureRateSummary = <ThrowOnError extends boolean = false>(options: Options<GetReportsCashflowFailureRateSummaryData, ThrowOnError>) => options.client.get<GetReportsCashflowFailureRateSummaryResponses, GetReportsCashflowFailureRateSummaryErrors, ThrowOnError>({ url: '/reports/cashflow-failure-rate-summary', ...options });

/**
 * What customers owe
 *
 * Open invoices that have been tried at least once, by how long they are overdue.
 */
export const getReportsCashflowOutstandingUnpaid = <ThrowOnError extends boolean = false>(options: Options<GetReportsCashflowOutstandingUnpaidData, ThrowOnError>) => options.client.get<GetReportsCashflowOutstandingUnpaidResponses, GetReportsCashflowOutstandingUnpaidErrors, ThrowOnError>({ url: '/reports/cashflow-outstanding-unpaid', ...options });

/**
 * Churn that is already certain
 *
 * Cancellations that have been asked for and take effect later, by the period in which they do.
 */
export const getReportsChurnScheduled = <ThrowOnError extends boolean = false>(options: Options<GetReportsChurnScheduledData, ThrowOnError>) => options.client.get<GetReportsChurnScheduledResponses, GetReportsChurnScheduledErrors, ThrowOnError>({ url: '/reports/churn-scheduled', ...options });

/**
 * Why customers leave
 *
 * A short text about the comments of customers who left. Null without comments.
 */
export const getReportsChurnReasonsSummary = <ThrowOnError extends boolean = false>(options: Options<GetReportsChurnReasonsSummaryData, ThrowOnError>) => options.client.get<GetReportsChurnReasonsSummaryResponses, GetReportsChurnReasonsSummaryErrors, ThrowOnError>({ url: '/reports/churn-reasons-summary', ...options });

/**
 * Where the customers are
 *
 * The main figures by country, for countries with customers, leads or trials.
 */
export const getReportsMap = <ThrowOnError extends boolean = false>(options: Options<GetReportsMapData, ThrowOnError>) => options.client.get<GetReportsMapResponses, GetReportsMapErrors, ThrowOnError>({ url: '/reports/map', ...options });

/**
 * How MRR is spread over customers
 *
 * Customers by MRR with running totals, and the share that the largest hold.
 */
export const getReportsCustomerConcentration = <ThrowOnError extends boolean = false>(options: Options<GetReportsCustomerConcentrationData, ThrowOnError>) => options.client.get<GetReportsCustomerConcentrationResponses, GetReportsCustomerConcentrationErrors, ThrowOnError>({ url: '/reports/customer-concentration', ...options });

/**
 * What happened last
 *
 * The newest MRR movements and failed payments, and if asked for the changes that lie ahead.
 */
export const getReportsLatestActivity = <ThrowOnError extends boolean = false>(options: Options<GetReportsLatestActivityData, ThrowOnError>) => options.client.get<GetReportsLatestActivityResponses, GetReportsLatestActivityErrors, ThrowOnError>({ url: '/reports/latest-activity', ...options });

/**
 * Values of a custom variable
 *
 * Which values a custom variable has, and how many customers have each.
 */
export const getReportsCustomVariables = <ThrowOnError extends boolean = false>(options: Options<GetReportsCustomVariablesData, ThrowOnError>) => options.client.get<GetReportsCustomVariablesResponses, GetReportsCustomVariablesErrors, ThrowOnError>({ url: '/reports/custom-variables', ...options });

/**
 * List customers
 *
 * Customers with their MRR and status, newest first, a page at a time.
 */
export const getCustomers = <ThrowOnError extends boolean = false>(options: Options<GetCustomersData, ThrowOnError>) => options.client.get<GetCustomersResponses, GetCustomersErrors, ThrowOnError>({ url: '/customers', ...options });

/**
 * One customer
 *
 * Everything about one customer: dates, MRR, subscriptions and payments.
 */
export const getCustomersId = <ThrowOnError extends boolean = false>(options: Options<GetCustomersIdData, ThrowOnError>) => options.client.get<GetCustomersIdResponses, GetCustomersIdErrors, ThrowOnError>({ url: '/customers/{id}', ...options });

/**
 * List plans
 *
 * All plans with the plan groups that hold them.
 */
export const getPlans = <ThrowOnError extends boolean = false>(options: Options<GetPlansData, ThrowOnError>) => options.client.get<GetPlansResponses, GetPlansErrors, ThrowOnError>({ url: '/plans', ...options });

/**
 * The current user
 *
 * The user behind the API key.
 */
export const getProfile = <ThrowOnError extends boolean = false>(options: Options<GetProfileData, ThrowOnError>) => options.client.get<GetProfileResponses, GetProfileErrors, ThrowOnError>({ url: '/profile', ...options });

/**
 * Update the current user
 *
 * Changes the given fields of the profile.
 */
export const putProfile = <ThrowOnError extends boolean = false>(options: Options<PutProfileData, ThrowOnError>) => options.client.put<PutProfileResponses, PutProfileErrors, ThrowOnError>({
    url: '/profile',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Notification settings
 *
 * Which reports and alerts are mailed.
 */
export const getSettingsNotifications = <ThrowOnError extends boolean = false>(options: Options<GetSettingsNotificationsData, ThrowOnError>) => options.client.get<GetSettingsNotificationsResponses, GetSettingsNotificationsErrors, ThrowOnError>({ url: '/settings/notifications', ...options });

/**
 * Update notification settings
 *
 * Changes the given settings.
 */
export const putSettingsNotifications = <ThrowOnError extends boolean = false>(options: Options<PutSettingsNotificationsData, ThrowOnError>) => options.client.put<PutSettingsNotificationsResponses, PutSettingsNotificationsErrors, ThrowOnError>({
    url: '/settings/notifications',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * List webhook subscriptions
 *
 * Where events are sent.
 */
export const getIntegrationsWebhooks = <ThrowOnError extends boolean = false>(options: Options<GetIntegrationsWebhooksData, ThrowOnError>) => options.client.get<GetIntegrationsWebhooksResponses, GetIntegrationsWebhooksErrors, ThrowOnError>({ url: '/integrations/webhooks', ...options });

/**
 * Subscribe to an event
 *
 * Sends every event of one type to an address.
 */
export const postIntegrationsWebhooks = <ThrowOnError extends boolean = false>(options: Options<PostIntegrationsWebhooksData, ThrowOnError>) => options.client.post<PostIntegrationsWebhooksResponses, PostIntegrationsWebhooksErrors, ThrowOnError>({
    url: '/integrations/webhooks',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Delete a webhook subscription
 *
 * Stops sending events to it.
 */
export const deleteIntegrationsWebhooksId = <ThrowOnError extends boolean = false>(options: Options<DeleteIntegrationsWebhooksIdData, ThrowOnError>) => options.client.delete<DeleteIntegrationsWebhooksIdResponses, DeleteIntegrationsWebhooksIdErrors, ThrowOnError>({ url: '/integrations/webhooks/{id}', ...options });

/**
 * List pushed customers
 *
 * Customers of one data source as they were pushed, newest first.
 */
export const getDataCustomers = <ThrowOnError extends boolean = false>(options: Options<GetDataCustomersData, ThrowOnError>) => options.client.get<GetDataCustomersResponses, GetDataCustomersErrors, ThrowOnError>({ url: '/data/customers', ...options });

/**
 * Push customers
 *
 * Creates or updates customers. Takes one record or an array, stores the good rows and answers each bad one with its reason. The same id again updates.
 */
export const postDataCustomers = <ThrowOnError extends boolean = false>(options: Options<PostDataCustomersData, ThrowOnError>) => options.client.post<PostDataCustomersResponses, PostDataCustomersErrors, ThrowOnError>({
    url: '/data/customers',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Delete a customer
 *
 * Removes a customer and their invoices; the metrics follow.
 */
export const deleteDataCustomersId = <ThrowOnError extends boolean = false>(options: Options<DeleteDataCustomersIdData, ThrowOnError>) => options.client.delete<DeleteDataCustomersIdResponses, DeleteDataCustomersIdErrors, ThrowOnError>({ url: '/data/customers/{id}', ...options });

/**
 * One pushed customer
 *
 * A customer as it was pushed.
 */
export const getDataCustomersId = <ThrowOnError extends boolean = false>(options: Options<GetDataCustomersIdData, ThrowOnError>) => options.client.get<GetDataCustomersIdResponses, GetDataCustomersIdErrors, ThrowOnError>({ url: '/data/customers/{id}', ...options });

/**
 * Update a customer
 *
 * Changes the given fields of a customer.
 */
export const putDataCustomersId = <ThrowOnError extends boolean = false>(options: Options<PutDataCustomersIdData, ThrowOnError>) => options.client.put<PutDataCustomersIdResponses, PutDataCustomersIdErrors, ThrowOnError>({
    url: '/data/customers/{id}',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * List pushed plans
 *
 * Plans as they were pushed.
 */
export const getDataPlans = <ThrowOnError extends boolean = false>(options: Options<GetDataPlansData, ThrowOnError>) => options.client.get<GetDataPlansResponses, GetDataPlansErrors, ThrowOnError>({ url: '/data/plans', ...options });

/**
 * Push plans
 *
 * Creates or updates plans. Their interval says how an invoice amount becomes monthly. Takes one record or an array, stores the good rows and answers each bad one with its reason. The same id again updates.
 */
export const postDataPlans = <ThrowOnError extends boolean = false>(options: Options<PostDataPlansData, ThrowOnError>) => options.client.post<PostDataPlansResponses, PostDataPlansErrors, ThrowOnError>({
    url: '/data/plans',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Delete a plan
 *
 * Removes a plan. The body may name it once more; when it does, it must be the same.
 */
export const deleteDataPlansId = <ThrowOnError extends boolean = false>(options: Options<DeleteDataPlansIdData, ThrowOnError>) => options.client.delete<DeleteDataPlansIdResponses, DeleteDataPlansIdErrors, ThrowOnError>({
    url: '/data/plans/{id}',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Update a plan
 *
 * Replaces name, interval and currency of a plan; metrics of its customers are computed anew.
 */
export const putDataPlansId = <ThrowOnError extends boolean = false>(options: Options<PutDataPlansIdData, ThrowOnError>) => options.client.put<PutDataPlansIdResponses, PutDataPlansIdErrors, ThrowOnError>({
    url: '/data/plans/{id}',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * List pushed invoices
 *
 * Invoices of one data source as they were pushed, newest first.
 */
export const getDataInvoices = <ThrowOnError extends boolean = false>(options: Options<GetDataInvoicesData, ThrowOnError>) => options.client.get<GetDataInvoicesResponses, GetDataInvoicesErrors, ThrowOnError>({ url: '/data/invoices', ...options });

/**
 * Push invoices
 *
 * Creates or updates invoices, from which all metrics follow. Push customers and plans first, then invoices in the order of their dates. Takes one record or an array, stores the good rows and answers each bad one with its reason. The same id again updates.
 */
export const postDataInvoices = <ThrowOnError extends boolean = false>(options: Options<PostDataInvoicesData, ThrowOnError>) => options.client.post<PostDataInvoicesResponses, PostDataInvoicesErrors, ThrowOnError>({
    url: '/data/invoices',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Delete an invoice
 *
 * Removes an invoice; the customer's metrics are computed anew.
 */
export const deleteDataInvoicesId = <ThrowOnError extends boolean = false>(options: Options<DeleteDataInvoicesIdData, ThrowOnError>) => options.client.delete<DeleteDataInvoicesIdResponses, DeleteDataInvoicesIdErrors, ThrowOnError>({ url: '/data/invoices/{id}', ...options });

/**
 * Update an invoice
 *
 * Changes the given fields of an invoice; the customer's metrics are computed anew.
 */
export const putDataInvoicesId = <ThrowOnError extends boolean = false>(options: Options<PutDataInvoicesIdData, ThrowOnError>) => options.client.put<PutDataInvoicesIdResponses, PutDataInvoicesIdErrors, ThrowOnError>({
    url: '/data/invoices/{id}',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * List plan groups
 *
 * Groups of plans that reports treat as one.
 */
export const getDataPlanGroups = <ThrowOnError extends boolean = false>(options: Options<GetDataPlanGroupsData, ThrowOnError>) => options.client.get<GetDataPlanGroupsResponses, GetDataPlanGroupsErrors, ThrowOnError>({ url: '/data/plan-groups', ...options });

/**
 * Create a plan group
 *
 * Puts plans together under one name.
 */
export const postDataPlanGroups = <ThrowOnError extends boolean = false>(options: Options<PostDataPlanGroupsData, ThrowOnError>) => options.client.post<PostDataPlanGroupsResponses, PostDataPlanGroupsErrors, ThrowOnError>({
    url: '/data/plan-groups',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Delete a plan group
 *
 * Dissolves a group; its plans stay.
 */
export const deleteDataPlanGroupsId = <ThrowOnError extends boolean = false>(options: Options<DeleteDataPlanGroupsIdData, ThrowOnError>) => options.client.delete<DeleteDataPlanGroupsIdResponses, DeleteDataPlanGroupsIdErrors, ThrowOnError>({ url: '/data/plan-groups/{id}', ...options });

/**
 * One plan group
 *
 * A plan group with the ids of its plans.
 */
export const getDataPlanGroupsId = <ThrowOnError extends boolean = false>(options: Options<GetDataPlanGroupsIdData, ThrowOnError>) => options.client.get<GetDataPlanGroupsIdResponses, GetDataPlanGroupsIdErrors, ThrowOnError>({ url: '/data/plan-groups/{id}', ...options });

/**
 * Update a plan group
 *
 * Replaces name and plans of a group.
 */
export const putDataPlanGroupsId = <ThrowOnError extends boolean = false>(options: Options<PutDataPlanGroupsIdData, ThrowOnError>) => options.client.put<PutDataPlanGroupsIdResponses, PutDataPlanGroupsIdErrors, ThrowOnError>({
    url: '/data/plan-groups/{id}',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * List segments
 *
 * Saved sets of filters.
 */
export const getDataSegments = <ThrowOnError extends boolean = false>(options: Options<GetDataSegmentsData, ThrowOnError>) => options.client.get<GetDataSegmentsResponses, GetDataSegmentsErrors, ThrowOnError>({ url: '/data/segments', ...options });

/**
 * Create a segment
 *
 * Saves a set of filters under a name, for reports to use by id.
 */
export const postDataSegments = <ThrowOnError extends boolean = false>(options: Options<PostDataSegmentsData, ThrowOnError>) => options.client.post<PostDataSegmentsResponses, PostDataSegmentsErrors, ThrowOnError>({
    url: '/data/segments',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Delete a segment
 *
 * Removes a saved segment.
 */
export const deleteDataSegmentsId = <ThrowOnError extends boolean = false>(options: Options<DeleteDataSegmentsIdData, ThrowOnError>) => options.client.delete<DeleteDataSegmentsIdResponses, DeleteDataSegmentsIdErrors, ThrowOnError>({ url: '/data/segments/{id}', ...options });

/**
 * One segment
 *
 * A segment with its filters.
 */
export const getDataSegmentsId = <ThrowOnError extends boolean = false>(options: Options<GetDataSegmentsIdData, ThrowOnError>) => options.client.get<GetDataSegmentsIdResponses, GetDataSegmentsIdErrors, ThrowOnError>({ url: '/data/segments/{id}', ...options });

/**
 * Update a segment
 *
 * Changes the given fields of a segment.
 */
export const putDataSegmentsId = <ThrowOnError extends boolean = false>(options: Options<PutDataSegmentsIdData, ThrowOnError>) => options.client.put<PutDataSegmentsIdResponses, PutDataSegmentsIdErrors, ThrowOnError>({
    url: '/data/segments/{id}',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * List data sources
 *
 * Billing systems that data comes from.
 */
export const getDataDataSources = <ThrowOnError extends boolean = false>(options: Options<GetDataDataSourcesData, ThrowOnError>) => options.client.get<GetDataDataSourcesResponses, GetDataDataSourcesErrors, ThrowOnError>({ url: '/data/data-sources', ...options });

/**
 * Create a data source
 *
 * Adds a billing system. For your own, the type is `api`; the answer then holds the only copy of an API key that pushes to it.
 */
export const postDataDataSources = <ThrowOnError extends boolean = false>(options: Options<PostDataDataSourcesData, ThrowOnError>) => options.client.post<PostDataDataSourcesResponses, PostDataDataSourcesErrors, ThrowOnError>({
    url: '/data/data-sources',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Delete a data source
 *
 * Removes a data source with everything that it brought.
 */
export const deleteDataDataSourcesId = <ThrowOnError extends boolean = false>(options: Options<DeleteDataDataSourcesIdData, ThrowOnError>) => options.client.delete<DeleteDataDataSourcesIdResponses, DeleteDataDataSourcesIdErrors, ThrowOnError>({ url: '/data/data-sources/{id}', ...options });

/**
 * Update a data source
 *
 * Changes the name of a data source.
 */
export const putDataDataSourcesId = <ThrowOnError extends boolean = false>(options: Options<PutDataDataSourcesIdData, ThrowOnError>) => options.client.put<PutDataDataSourcesIdResponses, PutDataDataSourcesIdErrors, ThrowOnError>({
    url: '/data/data-sources/{id}',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Progress of an import
 *
 * How far the running import has come, or how the last one ended.
 */
export const getDataDataSourcesIdProgress = <ThrowOnError extends boolean = false>(options: Options<GetDataDataSourcesIdProgressData, ThrowOnError>) => options.client.get<GetDataDataSourcesIdProgressResponses, GetDataDataSourcesIdProgressErrors, ThrowOnError>({ url: '/data/data-sources/{id}/progress', ...options });

/**
 * Empty a data source
 *
 * Removes all customers, plans and invoices of a data source, and keeps the source.
 */
export const postDataDataSourcesIdReset = <ThrowOnError extends boolean = false>(options: Options<PostDataDataSourcesIdResetData, ThrowOnError>) => options.client.post<PostDataDataSourcesIdResetResponses, PostDataDataSourcesIdResetErrors, ThrowOnError>({ url: '/data/data-sources/{id}/reset', ...options });

/**
 * Import everything again
 *
 * Reads everything from the billing system once more; for your own, computes all metrics anew.
 */
export const postDataDataSourcesIdFullImport = <ThrowOnError extends boolean = false>(options: Options<PostDataDataSourcesIdFullImportData, ThrowOnError>) => options.client.post<PostDataDataSourcesIdFullImportResponses, PostDataDataSourcesIdFullImportErrors, ThrowOnError>({ url: '/data/data-sources/{id}/full-import', ...options });

/**
 * Abort an import
 *
 * Stops the running import.
 */
export const postDataDataSourcesIdAbort = <ThrowOnError extends boolean = false>(options: Options<PostDataDataSourcesIdAbortData, ThrowOnError>) => options.client.post<PostDataDataSourcesIdAbortResponses, PostDataDataSourcesIdAbortErrors, ThrowOnError>({ url: '/data/data-sources/{id}/abort', ...options });
