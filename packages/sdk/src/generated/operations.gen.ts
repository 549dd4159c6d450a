// Generated from openapi.json by `pnpm generate`. Do not edit.
import type { Client, Options as Options2, TDataShape } from '../core/operation.js';
import type { DeleteAccountApiKeysIdData, DeleteAccountApiKeysIdResponses, DeleteAccountBillingCardsCardIdData, DeleteAccountBillingCardsCardIdResponses, DeleteAccountData, DeleteAccountResponses, DeleteAccountTeamInvitesEmailData, DeleteAccountTeamInvitesEmailResponses, DeleteAccountTeamUserIdData, DeleteAccountTeamUserIdResponses, DeleteDataCustomersIdData, DeleteDataCustomersIdResponses, DeleteDataDataSourcesIdData, DeleteDataDataSourcesIdResponses, DeleteDataInvoicesIdData, DeleteDataInvoicesIdResponses, DeleteDataPlanGroupsIdData, DeleteDataPlanGroupsIdResponses, DeleteDataPlansIdData, DeleteDataPlansIdResponses, DeleteDataSegmentsIdData, DeleteDataSegmentsIdResponses, DeleteIntegrationsWebhooksIdData, DeleteIntegrationsWebhooksIdResponses, GetAccountApiKeysData, GetAccountApiKeysResponses, GetAccountBillingCheckVatData, GetAccountBillingCheckVatResponses, GetAccountBillingData, GetAccountBillingInvoicesData, GetAccountBillingInvoicesResponses, GetAccountBillingPortalData, GetAccountBillingPortalResponses, GetAccountBillingResponses, GetAccountData, GetAccountResponses, GetAccountTeamData, GetAccountTeamResponses, GetCustomersData, GetCustomersIdData, GetCustomersIdResponses, GetCustomersResponses, GetDataCustomersData, GetDataCustomersIdData, GetDataCustomersIdResponses, GetDataCustomersResponses, GetDataDataSourcesData, GetDataDataSourcesIdData, GetDataDataSourcesIdProgressData, GetDataDataSourcesIdProgressResponses, GetDataDataSourcesIdResponses, GetDataDataSourcesResponses, GetDataInvoicesData, GetDataInvoicesIdData, GetDataInvoicesIdResponses, GetDataInvoicesResponses, GetDataPlanGroupsData, GetDataPlanGroupsIdData, GetDataPlanGroupsIdResponses, GetDataPlanGroupsResponses, GetDataPlansData, GetDataPlansIdData, GetDataPlansIdResponses, GetDataPlansResponses, GetDataSegmentsData, GetDataSegmentsIdData, GetDataSegmentsIdResponses, GetDataSegmentsResponses, GetExportsCustomersCsvData, GetExportsCustomersCsvResponses, GetExportsMrrGrowthCsvData, GetExportsMrrGrowthCsvResponses, GetExportsMrrMovementsCsvData, GetExportsMrrMovementsCsvResponses, GetIntegrationsSampleEventData, GetIntegrationsSampleEventResponses, GetIntegrationsVerifyData, GetIntegrationsVerifyResponses, GetIntegrationsWebhooksData, GetIntegrationsWebhooksIdData, GetIntegrationsWebhooksIdResponses, GetIntegrationsWebhooksResponses, GetPlansData, GetPlansResponses, GetProfileData, GetProfileResponses, GetReportsCashflowFailedPaymentsData, GetReportsCashflowFailedPaymentsResponses, GetReportsCashflowFailedPaymentsSummaryData, GetReportsCashflowFailedPaymentsSummaryResponses, GetReportsCashflowFailureRateData, GetReportsCashflowFailureRateResponses, GetReportsCashflowFailureRateSummaryData, GetReportsCashflowFailureRateSummaryResponses, GetReportsCashflowOutstandingUnpaidData, GetReportsCashflowOutstandingUnpaidResponses, GetReportsCashflowRefundsData, GetReportsCashflowRefundsResponses, GetReportsChurnReasonsSummaryData, GetReportsChurnReasonsSummaryResponses, GetReportsChurnScheduledData, GetReportsChurnScheduledResponses, GetReportsCmrrSummaryData, GetReportsCmrrSummaryResponses, GetReportsCohortData, GetReportsCohortResponses, GetReportsCustomerConcentrationData, GetReportsCustomerConcentrationResponses, GetReportsCustomVariablesData, GetReportsCustomVariablesResponses, GetReportsLatestActivityData, GetReportsLatestActivityResponses, GetReportsLeadsData, GetReportsLeadsResponses, GetReportsLeadsSummaryData, GetReportsLeadsSummaryResponses, GetReportsMapData, GetReportsMapResponses, GetReportsMrrData, GetReportsMrrGrowthData, GetReportsMrrGrowthResponses, GetReportsMrrResponses, GetReportsRetentionData, GetReportsRetentionResponses, GetReportsSummaryData, GetReportsSummaryResponses, GetReportsTransactionsData, GetReportsTransactionsResponses, GetReportsTransactionsSummaryData, GetReportsTransactionsSummaryResponses, GetSettingsData, GetSettingsHubspotData, GetSettingsHubspotResponses, GetSettingsLookerStudioData, GetSettingsLookerStudioResponses, GetSettingsNotificationsData, GetSettingsNotificationsResponses, GetSettingsResponses, GetSettingsSlackData, GetSettingsSlackResponses, GetSettingsStripeData, GetSettingsStripeResponses, GetSettingsTeamsData, GetSettingsTeamsResponses, GetSettingsWebhookData, GetSettingsWebhookResponses, PostAccountApiKeysData, PostAccountApiKeysResponses, PostAccountBillingAddressData, PostAccountBillingAddressResponses, PostAccountBillingChangePlanData, PostAccountBillingChangePlanResponses, PostAccountBillingPreviewChangeData, PostAccountBillingPreviewChangeResponses, PostAccountBillingSetupData, PostAccountBillingSetupResponses, PostAccountBillingSubscribeData, PostAccountBillingSubscribeResponses, PostAccountBillingUndoCancellationData, PostAccountBillingUndoCancellationResponses, PostAccountData, PostAccountResponses, PostAccountTeamInviteData, PostAccountTeamInviteResponses, PostAccountTeamResendEmailData, PostAccountTeamResendEmailResponses, PostChatV2ActionsIdData, PostChatV2ActionsIdResponses, PostChatV2Data, PostChatV2Responses, PostCustomersIdResyncData, PostCustomersIdResyncResponses, PostDataCustomersData, PostDataCustomersResponses, PostDataDataSourcesData, PostDataDataSourcesIdAbortData, PostDataDataSourcesIdAbortResponses, PostDataDataSourcesIdConnectData, PostDataDataSourcesIdConnectResponses, PostDataDataSourcesIdFullImportData, PostDataDataSourcesIdFullImportResponses, PostDataDataSourcesIdResetData, PostDataDataSourcesIdResetResponses, PostDataDataSourcesResponses, PostDataInvoicesData, PostDataInvoicesResponses, PostDataPlanGroupsAiSuggestData, PostDataPlanGroupsAiSuggestResponses, PostDataPlanGroupsData, PostDataPlanGroupsDeleteMultipleData, PostDataPlanGroupsDeleteMultipleResponses, PostDataPlanGroupsMergeData, PostDataPlanGroupsMergeResponses, PostDataPlanGroupsResponses, PostDataPlansData, PostDataPlansResponses, PostDataSegmentsData, PostDataSegmentsResponses, PostIntegrationsWebhooksData, PostIntegrationsWebhooksResponses, PostSettingsData, PostSettingsHubspotData, PostSettingsHubspotResponses, PostSettingsLookerStudioData, PostSettingsLookerStudioResponses, PostSettingsResponses, PostSettingsSlackData, PostSettingsSlackResponses, PostSettingsStripeData, PostSettingsStripeResponses, PostSettingsTeamsData, PostSettingsTeamsResponses, PostSettingsWebhookData, PostSettingsWebhookResponses, PutAccountApiKeysIdData, PutAccountApiKeysIdResponses, PutAccountTeamUserIdData, PutAccountTeamUserIdResponses, PutDataCustomersIdData, PutDataCustomersIdResponses, PutDataDataSourcesIdData, PutDataDataSourcesIdResponses, PutDataInvoicesIdData, PutDataInvoicesIdResponses, PutDataPlanGroupsIdData, PutDataPlanGroupsIdResponses, PutDataPlansIdData, PutDataPlansIdResponses, PutDataSegmentsIdData, PutDataSegmentsIdResponses, PutProfileData, PutProfileResponses, PutSettingsNotificationsData, PutSettingsNotificationsResponses } from './types.gen.js';

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
export const getReportsSummary = <ThrowOnError extends boolean = false>(options: Options<GetReportsSummaryData, ThrowOnError>) => options.client.get<GetReportsSummaryResponses, unknown, ThrowOnError>({ url: '/reports/summary', ...options });

/**
 * MRR and its movements over time
 *
 * One row per period: where MRR ended, and the new, expansion, contraction, churn and reactivation MRR that brought it there. Each row starts where the one before ended, so the movements of a row add up to the difference between two totals.
 */
export const getReportsMrr = <ThrowOnError extends boolean = false>(options: Options<GetReportsMrrData, ThrowOnError>) => options.client.get<GetReportsMrrResponses, unknown, ThrowOnError>({ url: '/reports/mrr', ...options });

/**
 * A month's growth, day by day
 *
 * Net movements of the last month of the range, added up from day to day, beside another month's.
 */
export const getReportsMrrGrowth = <ThrowOnError extends boolean = false>(options: Options<GetReportsMrrGrowthData, ThrowOnError>) => options.client.get<GetReportsMrrGrowthResponses, unknown, ThrowOnError>({ url: '/reports/mrr-growth', ...options });

/**
 * Committed MRR
 *
 * MRR as it will be in 30, 60, 180 and 365 days when only what is scheduled already happens.
 */
export const getReportsCmrrSummary = <ThrowOnError extends boolean = false>(options: Options<GetReportsCmrrSummaryData, ThrowOnError>) => options.client.get<GetReportsCmrrSummaryResponses, unknown, ThrowOnError>({ url: '/reports/cmrr-summary', ...options });

/**
 * Leads, trials and conversion over time
 *
 * Leads by the day their record was created, trials by the day they began, and how many of each pay by now.
 */
export const getReportsLeads = <ThrowOnError extends boolean = false>(options: Options<GetReportsLeadsData, ThrowOnError>) => options.client.get<GetReportsLeadsResponses, unknown, ThrowOnError>({ url: '/reports/leads', ...options });

/**
 * Leads and trials at a glance
 *
 * Leads and trials of the last 30, 60, 180 and 365 days, with the change from as many days before.
 */
export const getReportsLeadsSummary = <ThrowOnError extends boolean = false>(options: Options<GetReportsLeadsSummaryData, ThrowOnError>) => options.client.get<GetReportsLeadsSummaryResponses, unknown, ThrowOnError>({ url: '/reports/leads-summary', ...options });

/**
 * Retention by starting period
 *
 * Customers grouped by the period in which they first paid, and how much of their MRR and how many of them are left in each period after it. The last row is the weighted average.
 */
export const getReportsCohort = <ThrowOnError extends boolean = false>(options: Options<GetReportsCohortData, ThrowOnError>) => options.client.get<GetReportsCohortResponses, unknown, ThrowOnError>({ url: '/reports/cohort', ...options });

/**
 * Net and gross revenue retention
 *
 * For each period, the customers who paid some months before its end, and what became of them: net and gross revenue retention, customer retention, churn rates, lifetime and lifetime value.
 */
export const getReportsRetention = <ThrowOnError extends boolean = false>(options: Options<GetReportsRetentionData, ThrowOnError>) => options.client.get<GetReportsRetentionResponses, unknown, ThrowOnError>({ url: '/reports/retention', ...options });

/**
 * Cash by kind over time
 *
 * Money received and paid back, split by subscriptions of each length, usage, one-time charges, discounts, refunds, fees and tax.
 */
export const getReportsTransactions = <ThrowOnError extends boolean = false>(options: Options<GetReportsTransactionsData, ThrowOnError>) => options.client.get<GetReportsTransactionsResponses, unknown, ThrowOnError>({ url: '/reports/transactions', ...options });

/**
 * Cash at a glance
 *
 * Net cash so far this month, quarter and year beside the same stretch of the one before.
 */
export const getReportsTransactionsSummary = <ThrowOnError extends boolean = false>(options: Options<GetReportsTransactionsSummaryData, ThrowOnError>) => options.client.get<GetReportsTransactionsSummaryResponses, unknown, ThrowOnError>({ url: '/reports/transactions-summary', ...options });

/**
 * Failed payments over time
 *
 * Payments by the period in which they first failed: how much was recovered, is still open, or left with its customer.
 */
export const getReportsCashflowFailedPayments = <ThrowOnError extends boolean = false>(options: Options<GetReportsCashflowFailedPaymentsData, ThrowOnError>) => options.client.get<GetReportsCashflowFailedPaymentsResponses, unknown, ThrowOnError>({ url: '/reports/cashflow-failed-payments', ...options });

/**
 * Failed payments at a glance
 *
 * Open amounts, recovery rate and failed share so far this month, quarter and year, beside the ones before.
 */
export const getReportsCashflowFailedPaymentsSummary = <ThrowOnError extends boolean = false>(options: Options<GetReportsCashflowFailedPaymentsSummaryData, ThrowOnError>) => options.client.get<GetReportsCashflowFailedPaymentsSummaryResponses, unknown, ThrowOnError>({ url: '/reports/cashflow-failed-payments-summary', ...options });

/**
 * Refunds over time
 *
 * Money paid back per period, as positive amounts.
 */
export const getReportsCashflowRefunds = <ThrowOnError extends boolean = false>(options: Options<GetReportsCashflowRefundsData, ThrowOnError>) => options.client.get<GetReportsCashflowRefundsResponses, unknown, ThrowOnError>({ url: '/reports/cashflow-refunds', ...options });

/**
 * Payment failure rate over time
 *
 * Share of invoices of each period whose payment failed at least once.
 */
export const getReportsCashflowFailureRate = <ThrowOnError extends boolean = false>(options: Options<GetReportsCashflowFailureRateData, ThrowOnError>) => options.client.get<GetReportsCashflowFailureRateResponses, unknown, ThrowOnError>({ url: '/reports/cashflow-failure-rate', ...options });

/**
 * Payment failure rate at a glance
 *
 * Failure rate so far this month and year, beside the ones before.
 */
export const getReportsCashflowFailureRateSummary = <ThrowOnError extends boolean = false>(options: Options<GetReportsCashflowFailureRateSummaryData, ThrowOnError>) => options.client.get<GetReportsCashflowFailureRateSummaryResponses, unknown, ThrowOnError>({ url: '/reports/cashflow-failure-rate-summary', ...options });

/**
 * What customers owe
 *
 * Open invoices that have been tried at least once, by how long they are overdue.
 */
export const getReportsCashflowOutstandingUnpaid = <ThrowOnError extends boolean = false>(options: Options<GetReportsCashflowOutstandingUnpaidData, ThrowOnError>) => options.client.get<GetReportsCashflowOutstandingUnpaidResponses, unknown, ThrowOnError>({ url: '/reports/cashflow-outstanding-unpaid', ...options });

/**
 * Churn that is already certain
 *
 * Cancellations that have been asked for and take effect later, by the period in which they do.
 */
export const getReportsChurnScheduled = <ThrowOnError extends boolean = false>(options: Options<GetReportsChurnScheduledData, ThrowOnError>) => options.client.get<GetReportsChurnScheduledResponses, unknown, ThrowOnError>({ url: '/reports/churn-scheduled', ...options });

/**
 * Why customers leave
 *
 * A short text about the comments of customers who left. Null without comments.
 */
export const getReportsChurnReasonsSummary = <ThrowOnError extends boolean = false>(options: Options<GetReportsChurnReasonsSummaryData, ThrowOnError>) => options.client.get<GetReportsChurnReasonsSummaryResponses, unknown, ThrowOnError>({ url: '/reports/churn-reasons-summary', ...options });

/**
 * Where the customers are
 *
 * The main figures by country, for countries with customers, leads or trials.
 */
export const getReportsMap = <ThrowOnError extends boolean = false>(options: Options<GetReportsMapData, ThrowOnError>) => options.client.get<GetReportsMapResponses, unknown, ThrowOnError>({ url: '/reports/map', ...options });

/**
 * How MRR is spread over customers
 *
 * Customers by MRR with running totals, and the share that the largest hold.
 */
export const getReportsCustomerConcentration = <ThrowOnError extends boolean = false>(options: Options<GetReportsCustomerConcentrationData, ThrowOnError>) => options.client.get<GetReportsCustomerConcentrationResponses, unknown, ThrowOnError>({ url: '/reports/customer-concentration', ...options });

/**
 * What happened last
 *
 * The newest MRR movements and failed payments, and if asked for the changes that lie ahead.
 */
export const getReportsLatestActivity = <ThrowOnError extends boolean = false>(options: Options<GetReportsLatestActivityData, ThrowOnError>) => options.client.get<GetReportsLatestActivityResponses, unknown, ThrowOnError>({ url: '/reports/latest-activity', ...options });

/**
 * Values of a custom variable
 *
 * Which values a custom variable has, and how many customers have each.
 */
export const getReportsCustomVariables = <ThrowOnError extends boolean = false>(options: Options<GetReportsCustomVariablesData, ThrowOnError>) => options.client.get<GetReportsCustomVariablesResponses, unknown, ThrowOnError>({ url: '/reports/custom-variables', ...options });

/**
 * List customers
 *
 * Customers with their MRR and status, newest first, a page at a time.
 */
export const getCustomers = <ThrowOnError extends boolean = false>(options: Options<GetCustomersData, ThrowOnError>) => options.client.get<GetCustomersResponses, unknown, ThrowOnError>({ url: '/customers', ...options });

/**
 * One customer
 *
 * Everything about one customer: dates, MRR, subscriptions and payments.
 */
export const getCustomersId = <ThrowOnError extends boolean = false>(options: Options<GetCustomersIdData, ThrowOnError>) => options.client.get<GetCustomersIdResponses, unknown, ThrowOnError>({ url: '/customers/{id}', ...options });

/**
 * Compute a customer anew
 *
 * Reads the customer from the billing system once more; for pushed customers, computes the metrics anew.
 */
export const postCustomersIdResync = <ThrowOnError extends boolean = false>(options: Options<PostCustomersIdResyncData, ThrowOnError>) => options.client.post<PostCustomersIdResyncResponses, unknown, ThrowOnError>({ url: '/customers/{id}/resync', ...options });

/**
 * List plans
 *
 * All plans with the plan groups that hold them.
 */
export const getPlans = <ThrowOnError extends boolean = false>(options: Options<GetPlansData, ThrowOnError>) => options.client.get<GetPlansResponses, unknown, ThrowOnError>({ url: '/plans', ...options });

/**
 * Customers as CSV
 *
 * All customers with their MRR and dates, amounts in minor units.
 */
export const getExportsCustomersCsv = <ThrowOnError extends boolean = false>(options: Options<GetExportsCustomersCsvData, ThrowOnError>) => options.client.get<GetExportsCustomersCsvResponses, unknown, ThrowOnError>({ url: '/exports/customers.csv', ...options });

/**
 * MRR movements as CSV
 *
 * Every movement of the range, amounts in minor units.
 */
export const getExportsMrrMovementsCsv = <ThrowOnError extends boolean = false>(options: Options<GetExportsMrrMovementsCsvData, ThrowOnError>) => options.client.get<GetExportsMrrMovementsCsvResponses, unknown, ThrowOnError>({ url: '/exports/mrr-movements.csv', ...options });

/**
 * MRR growth as CSV
 *
 * Movements of the range added up by day, amounts in minor units.
 */
export const getExportsMrrGrowthCsv = <ThrowOnError extends boolean = false>(options: Options<GetExportsMrrGrowthCsvData, ThrowOnError>) => options.client.get<GetExportsMrrGrowthCsvResponses, unknown, ThrowOnError>({ url: '/exports/mrr-growth.csv', ...options });

/**
 * The current user
 *
 * The user behind the API key.
 */
export const getProfile = <ThrowOnError extends boolean = false>(options: Options<GetProfileData, ThrowOnError>) => options.client.get<GetProfileResponses, unknown, ThrowOnError>({ url: '/profile', ...options });

/**
 * Update the current user
 *
 * Changes the given fields of the profile.
 */
export const putProfile = <ThrowOnError extends boolean = false>(options: Options<PutProfileData, ThrowOnError>) => options.client.put<PutProfileResponses, unknown, ThrowOnError>({
    url: '/profile',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Delete the account
 *
 * Removes the account and everything in it. The body must name it.
 */
export const deleteAccount = <ThrowOnError extends boolean = false>(options: Options<DeleteAccountData, ThrowOnError>) => options.client.delete<DeleteAccountResponses, unknown, ThrowOnError>({
    url: '/account',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * The account
 *
 * Name, currency, time zone and data sources of the account.
 */
export const getAccount = <ThrowOnError extends boolean = false>(options: Options<GetAccountData, ThrowOnError>) => options.client.get<GetAccountResponses, unknown, ThrowOnError>({ url: '/account', ...options });

/**
 * Change the account
 *
 * Changes the given fields.
 */
export const postAccount = <ThrowOnError extends boolean = false>(options: Options<PostAccountData, ThrowOnError>) => options.client.post<PostAccountResponses, unknown, ThrowOnError>({
    url: '/account',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * What the account pays
 *
 * Plan, period and limits of the account, with what it uses of them.
 */
export const getAccountBilling = <ThrowOnError extends boolean = false>(options: Options<GetAccountBillingData, ThrowOnError>) => options.client.get<GetAccountBillingResponses, unknown, ThrowOnError>({ url: '/account/billing', ...options });

/**
 * Invoices from GrowPanel
 *
 * What the account was charged.
 */
export const getAccountBillingInvoices = <ThrowOnError extends boolean = false>(options: Options<GetAccountBillingInvoicesData, ThrowOnError>) => options.client.get<GetAccountBillingInvoicesResponses, unknown, ThrowOnError>({ url: '/account/billing/invoices', ...options });

/**
 * Open the billing portal
 *
 * An address where payment methods are managed.
 */
export const getAccountBillingPortal = <ThrowOnError extends boolean = false>(options: Options<GetAccountBillingPortalData, ThrowOnError>) => options.client.get<GetAccountBillingPortalResponses, unknown, ThrowOnError>({ url: '/account/billing/portal', ...options });

/**
 * Subscribe
 *
 * Takes a plan for an account that has none.
 */
export const postAccountBillingSubscribe = <ThrowOnError extends boolean = false>(options: Options<PostAccountBillingSubscribeData, ThrowOnError>) => options.client.post<PostAccountBillingSubscribeResponses, unknown, ThrowOnError>({
    url: '/account/billing/subscribe',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Check a VAT number
 *
 * Whether a VAT number has the form that its country gives it.
 */
export const getAccountBillingCheckVat = <ThrowOnError extends boolean = false>(options: Options<GetAccountBillingCheckVatData, ThrowOnError>) => options.client.get<GetAccountBillingCheckVatResponses, unknown, ThrowOnError>({ url: '/account/billing/check-vat', ...options });

/**
 * Set the billing address
 *
 * Who the invoices go to from now on.
 */
export const postAccountBillingAddress = <ThrowOnError extends boolean = false>(options: Options<PostAccountBillingAddressData, ThrowOnError>) => options.client.post<PostAccountBillingAddressResponses, unknown, ThrowOnError>({
    url: '/account/billing/address',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Prepare a payment method
 *
 * What a form needs to take a card.
 */
export const postAccountBillingSetup = <ThrowOnError extends boolean = false>(options: Options<PostAccountBillingSetupData, ThrowOnError>) => options.client.post<PostAccountBillingSetupResponses, unknown, ThrowOnError>({ url: '/account/billing/setup', ...options });

/**
 * Preview a change of plan
 *
 * What a change of plan would cost, without making it.
 */
export const postAccountBillingPreviewChange = <ThrowOnError extends boolean = false>(options: Options<PostAccountBillingPreviewChangeData, ThrowOnError>) => options.client.post<PostAccountBillingPreviewChangeResponses, unknown, ThrowOnError>({
    url: '/account/billing/preview-change',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Change the plan
 *
 * Moves the account to another plan at once.
 */
export const postAccountBillingChangePlan = <ThrowOnError extends boolean = false>(options: Options<PostAccountBillingChangePlanData, ThrowOnError>) => options.client.post<PostAccountBillingChangePlanResponses, unknown, ThrowOnError>({
    url: '/account/billing/change-plan',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Undo a cancellation
 *
 * Lets a plan that was to end go on.
 */
export const postAccountBillingUndoCancellation = <ThrowOnError extends boolean = false>(options: Options<PostAccountBillingUndoCancellationData, ThrowOnError>) => options.client.post<PostAccountBillingUndoCancellationResponses, unknown, ThrowOnError>({ url: '/account/billing/undo-cancellation', ...options });

/**
 * Remove a card
 *
 * Forgets a payment method.
 */
export const deleteAccountBillingCardsCardId = <ThrowOnError extends boolean = false>(options: Options<DeleteAccountBillingCardsCardIdData, ThrowOnError>) => options.client.delete<DeleteAccountBillingCardsCardIdResponses, unknown, ThrowOnError>({ url: '/account/billing/cards/{card_id}', ...options });

/**
 * List the team
 *
 * Who can open the account, and who is invited.
 */
export const getAccountTeam = <ThrowOnError extends boolean = false>(options: Options<GetAccountTeamData, ThrowOnError>) => options.client.get<GetAccountTeamResponses, unknown, ThrowOnError>({ url: '/account/team', ...options });

/**
 * Remove a member
 *
 * Takes a member out of the account.
 */
export const deleteAccountTeamUserId = <ThrowOnError extends boolean = false>(options: Options<DeleteAccountTeamUserIdData, ThrowOnError>) => options.client.delete<DeleteAccountTeamUserIdResponses, unknown, ThrowOnError>({ url: '/account/team/{user_id}', ...options });

/**
 * Change a member
 *
 * Changes role or name of a member.
 */
export const putAccountTeamUserId = <ThrowOnError extends boolean = false>(options: Options<PutAccountTeamUserIdData, ThrowOnError>) => options.client.put<PutAccountTeamUserIdResponses, unknown, ThrowOnError>({
    url: '/account/team/{user_id}',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Invite someone
 *
 * Sends an invitation. Inviting the same address again changes the role of the invitation.
 */
export const postAccountTeamInvite = <ThrowOnError extends boolean = false>(options: Options<PostAccountTeamInviteData, ThrowOnError>) => options.client.post<PostAccountTeamInviteResponses, unknown, ThrowOnError>({
    url: '/account/team/invite',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Take back an invitation
 *
 * Makes an invitation void.
 */
export const deleteAccountTeamInvitesEmail = <ThrowOnError extends boolean = false>(options: Options<DeleteAccountTeamInvitesEmailData, ThrowOnError>) => options.client.delete<DeleteAccountTeamInvitesEmailResponses, unknown, ThrowOnError>({ url: '/account/team/invites/{email}', ...options });

/**
 * Send an invitation again
 *
 * Sends an open invitation once more.
 */
export const postAccountTeamResendEmail = <ThrowOnError extends boolean = false>(options: Options<PostAccountTeamResendEmailData, ThrowOnError>) => options.client.post<PostAccountTeamResendEmailResponses, unknown, ThrowOnError>({ url: '/account/team/resend/{email}', ...options });

/**
 * List API keys
 *
 * Keys of the account, without their secrets.
 */
export const getAccountApiKeys = <ThrowOnError extends boolean = false>(options: Options<GetAccountApiKeysData, ThrowOnError>) => options.client.get<GetAccountApiKeysResponses, unknown, ThrowOnError>({ url: '/account/api-keys', ...options });

/**
 * Create an API key
 *
 * Makes a key. The answer holds its only copy.
 */
export const postAccountApiKeys = <ThrowOnError extends boolean = false>(options: Options<PostAccountApiKeysData, ThrowOnError>) => options.client.post<PostAccountApiKeysResponses, unknown, ThrowOnError>({
    url: '/account/api-keys',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Delete an API key
 *
 * Makes a key useless at once.
 */
export const deleteAccountApiKeysId = <ThrowOnError extends boolean = false>(options: Options<DeleteAccountApiKeysIdData, ThrowOnError>) => options.client.delete<DeleteAccountApiKeysIdResponses, unknown, ThrowOnError>({ url: '/account/api-keys/{id}', ...options });

/**
 * Rename an API key
 *
 * Changes the name of a key.
 */
export const putAccountApiKeysId = <ThrowOnError extends boolean = false>(options: Options<PutAccountApiKeysIdData, ThrowOnError>) => options.client.put<PutAccountApiKeysIdResponses, unknown, ThrowOnError>({
    url: '/account/api-keys/{id}',
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
export const getSettingsNotifications = <ThrowOnError extends boolean = false>(options: Options<GetSettingsNotificationsData, ThrowOnError>) => options.client.get<GetSettingsNotificationsResponses, unknown, ThrowOnError>({ url: '/settings/notifications', ...options });

/**
 * Update notification settings
 *
 * Changes the given settings.
 */
export const putSettingsNotifications = <ThrowOnError extends boolean = false>(options: Options<PutSettingsNotificationsData, ThrowOnError>) => options.client.put<PutSettingsNotificationsResponses, unknown, ThrowOnError>({
    url: '/settings/notifications',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Account settings
 *
 * How the account computes and shows its numbers.
 */
export const getSettings = <ThrowOnError extends boolean = false>(options: Options<GetSettingsData, ThrowOnError>) => options.client.get<GetSettingsResponses, unknown, ThrowOnError>({ url: '/settings', ...options });

/**
 * Change account settings
 *
 * Changes the given settings. What bears on metrics computes all ledgers anew.
 */
export const postSettings = <ThrowOnError extends boolean = false>(options: Options<PostSettingsData, ThrowOnError>) => options.client.post<PostSettingsResponses, unknown, ThrowOnError>({
    url: '/settings',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Settings of Stripe
 *
 * How the account works with Stripe.
 */
export const getSettingsStripe = <ThrowOnError extends boolean = false>(options: Options<GetSettingsStripeData, ThrowOnError>) => options.client.get<GetSettingsStripeResponses, unknown, ThrowOnError>({ url: '/settings/stripe', ...options });

/**
 * Change settings of Stripe
 *
 * Changes the given fields.
 */
export const postSettingsStripe = <ThrowOnError extends boolean = false>(options: Options<PostSettingsStripeData, ThrowOnError>) => options.client.post<PostSettingsStripeResponses, unknown, ThrowOnError>({
    url: '/settings/stripe',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Settings of HubSpot
 *
 * How the account works with HubSpot.
 */
export const getSettingsHubspot = <ThrowOnError extends boolean = false>(options: Options<GetSettingsHubspotData, ThrowOnError>) => options.client.get<GetSettingsHubspotResponses, unknown, ThrowOnError>({ url: '/settings/hubspot', ...options });

/**
 * Change settings of HubSpot
 *
 * Changes the given fields.
 */
export const postSettingsHubspot = <ThrowOnError extends boolean = false>(options: Options<PostSettingsHubspotData, ThrowOnError>) => options.client.post<PostSettingsHubspotResponses, unknown, ThrowOnError>({
    url: '/settings/hubspot',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Settings of the settings webhook
 *
 * How the account works with the settings webhook.
 */
export const getSettingsWebhook = <ThrowOnError extends boolean = false>(options: Options<GetSettingsWebhookData, ThrowOnError>) => options.client.get<GetSettingsWebhookResponses, unknown, ThrowOnError>({ url: '/settings/webhook', ...options });

/**
 * Change settings of the settings webhook
 *
 * Changes the given fields.
 */
export const postSettingsWebhook = <ThrowOnError extends boolean = false>(options: Options<PostSettingsWebhookData, ThrowOnError>) => options.client.post<PostSettingsWebhookResponses, unknown, ThrowOnError>({
    url: '/settings/webhook',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Settings of Slack
 *
 * How the account works with Slack.
 */
export const getSettingsSlack = <ThrowOnError extends boolean = false>(options: Options<GetSettingsSlackData, ThrowOnError>) => options.client.get<GetSettingsSlackResponses, unknown, ThrowOnError>({ url: '/settings/slack', ...options });

/**
 * Change settings of Slack
 *
 * Changes the given fields.
 */
export const postSettingsSlack = <ThrowOnError extends boolean = false>(options: Options<PostSettingsSlackData, ThrowOnError>) => options.client.post<PostSettingsSlackResponses, unknown, ThrowOnError>({
    url: '/settings/slack',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Settings of Microsoft Teams
 *
 * How the account works with Microsoft Teams.
 */
export const getSettingsTeams = <ThrowOnError extends boolean = false>(options: Options<GetSettingsTeamsData, ThrowOnError>) => options.client.get<GetSettingsTeamsResponses, unknown, ThrowOnError>({ url: '/settings/teams', ...options });

/**
 * Change settings of Microsoft Teams
 *
 * Changes the given fields.
 */
export const postSettingsTeams = <ThrowOnError extends boolean = false>(options: Options<PostSettingsTeamsData, ThrowOnError>) => options.client.post<PostSettingsTeamsResponses, unknown, ThrowOnError>({
    url: '/settings/teams',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Settings of Looker Studio
 *
 * How the account works with Looker Studio.
 */
export const getSettingsLookerStudio = <ThrowOnError extends boolean = false>(options: Options<GetSettingsLookerStudioData, ThrowOnError>) => options.client.get<GetSettingsLookerStudioResponses, unknown, ThrowOnError>({ url: '/settings/looker-studio', ...options });

/**
 * Change settings of Looker Studio
 *
 * Changes the given fields.
 */
export const postSettingsLookerStudio = <ThrowOnError extends boolean = false>(options: Options<PostSettingsLookerStudioData, ThrowOnError>) => options.client.post<PostSettingsLookerStudioResponses, unknown, ThrowOnError>({
    url: '/settings/looker-studio',
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
export const getIntegrationsWebhooks = <ThrowOnError extends boolean = false>(options: Options<GetIntegrationsWebhooksData, ThrowOnError>) => options.client.get<GetIntegrationsWebhooksResponses, unknown, ThrowOnError>({ url: '/integrations/webhooks', ...options });

/**
 * Subscribe to an event
 *
 * Sends every event of one type to an address.
 */
export const postIntegrationsWebhooks = <ThrowOnError extends boolean = false>(options: Options<PostIntegrationsWebhooksData, ThrowOnError>) => options.client.post<PostIntegrationsWebhooksResponses, unknown, ThrowOnError>({
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
export const deleteIntegrationsWebhooksId = <ThrowOnError extends boolean = false>(options: Options<DeleteIntegrationsWebhooksIdData, ThrowOnError>) => options.client.delete<DeleteIntegrationsWebhooksIdResponses, unknown, ThrowOnError>({ url: '/integrations/webhooks/{id}', ...options });

/**
 * One webhook subscription
 *
 * Where one subscription sends its events.
 */
export const getIntegrationsWebhooksId = <ThrowOnError extends boolean = false>(options: Options<GetIntegrationsWebhooksIdData, ThrowOnError>) => options.client.get<GetIntegrationsWebhooksIdResponses, unknown, ThrowOnError>({ url: '/integrations/webhooks/{id}', ...options });

/**
 * Check the API key
 *
 * Who the key belongs to and what it may do.
 */
export const getIntegrationsVerify = <ThrowOnError extends boolean = false>(options: Options<GetIntegrationsVerifyData, ThrowOnError>) => options.client.get<GetIntegrationsVerifyResponses, unknown, ThrowOnError>({ url: '/integrations/verify', ...options });

/**
 * Sample of an event
 *
 * What a delivery of this event type looks like, made from the account's newest data where there is any.
 */
export const getIntegrationsSampleEvent = <ThrowOnError extends boolean = false>(options: Options<GetIntegrationsSampleEventData, ThrowOnError>) => options.client.get<GetIntegrationsSampleEventResponses, unknown, ThrowOnError>({ url: '/integrations/sample/{event}', ...options });

/**
 * Ask in words
 *
 * Answers a question about the account as a stream of events.
 */
export const postChatV2 = <ThrowOnError extends boolean = false>(options: Options<PostChatV2Data, ThrowOnError>) => options.client.post<PostChatV2Responses, unknown, ThrowOnError>({
    url: '/chat/v2',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Answer a proposed action
 *
 * Allows or refuses what the chat proposed to do.
 */
export const postChatV2ActionsId = <ThrowOnError extends boolean = false>(options: Options<PostChatV2ActionsIdData, ThrowOnError>) => options.client.post<PostChatV2ActionsIdResponses, unknown, ThrowOnError>({
    url: '/chat/v2/actions/{id}',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * List pushed customers
 *
 * Customers of one data source as they were pushed, newest first.
 */
export const getDataCustomers = <ThrowOnError extends boolean = false>(options: Options<GetDataCustomersData, ThrowOnError>) => options.client.get<GetDataCustomersResponses, unknown, ThrowOnError>({ url: '/data/customers', ...options });

/**
 * Push customers
 *
 * Creates or updates customers. Takes one record or an array, stores the good rows and answers each bad one with its reason. The same id again updates.
 */
export const postDataCustomers = <ThrowOnError extends boolean = false>(options: Options<PostDataCustomersData, ThrowOnError>) => options.client.post<PostDataCustomersResponses, unknown, ThrowOnError>({
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
export const deleteDataCustomersId = <ThrowOnError extends boolean = false>(options: Options<DeleteDataCustomersIdData, ThrowOnError>) => options.client.delete<DeleteDataCustomersIdResponses, unknown, ThrowOnError>({ url: '/data/customers/{id}', ...options });

/**
 * One pushed customer
 *
 * A customer as it was pushed.
 */
export const getDataCustomersId = <ThrowOnError extends boolean = false>(options: Options<GetDataCustomersIdData, ThrowOnError>) => options.client.get<GetDataCustomersIdResponses, unknown, ThrowOnError>({ url: '/data/customers/{id}', ...options });

/**
 * Update a customer
 *
 * Changes the given fields of a customer.
 */
export const putDataCustomersId = <ThrowOnError extends boolean = false>(options: Options<PutDataCustomersIdData, ThrowOnError>) => options.client.put<PutDataCustomersIdResponses, unknown, ThrowOnError>({
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
export const getDataPlans = <ThrowOnError extends boolean = false>(options: Options<GetDataPlansData, ThrowOnError>) => options.client.get<GetDataPlansResponses, unknown, ThrowOnError>({ url: '/data/plans', ...options });

/**
 * Push plans
 *
 * Creates or updates plans. Their interval says how an invoice amount becomes monthly. Takes one record or an array, stores the good rows and answers each bad one with its reason. The same id again updates.
 */
export const postDataPlans = <ThrowOnError extends boolean = false>(options: Options<PostDataPlansData, ThrowOnError>) => options.client.post<PostDataPlansResponses, unknown, ThrowOnError>({
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
export const deleteDataPlansId = <ThrowOnError extends boolean = false>(options: Options<DeleteDataPlansIdData, ThrowOnError>) => options.client.delete<DeleteDataPlansIdResponses, unknown, ThrowOnError>({
    url: '/data/plans/{id}',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * One pushed plan
 *
 * A plan as it was pushed.
 */
export const getDataPlansId = <ThrowOnError extends boolean = false>(options: Options<GetDataPlansIdData, ThrowOnError>) => options.client.get<GetDataPlansIdResponses, unknown, ThrowOnError>({ url: '/data/plans/{id}', ...options });

/**
 * Update a plan
 *
 * Replaces name, interval and currency of a plan; metrics of its customers are computed anew.
 */
export const putDataPlansId = <ThrowOnError extends boolean = false>(options: Options<PutDataPlansIdData, ThrowOnError>) => options.client.put<PutDataPlansIdResponses, unknown, ThrowOnError>({
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
export const getDataInvoices = <ThrowOnError extends boolean = false>(options: Options<GetDataInvoicesData, ThrowOnError>) => options.client.get<GetDataInvoicesResponses, unknown, ThrowOnError>({ url: '/data/invoices', ...options });

/**
 * Push invoices
 *
 * Creates or updates invoices, from which all metrics follow. Push customers and plans first, then invoices in the order of their dates. Takes one record or an array, stores the good rows and answers each bad one with its reason. The same id again updates.
 */
export const postDataInvoices = <ThrowOnError extends boolean = false>(options: Options<PostDataInvoicesData, ThrowOnError>) => options.client.post<PostDataInvoicesResponses, unknown, ThrowOnError>({
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
export const deleteDataInvoicesId = <ThrowOnError extends boolean = false>(options: Options<DeleteDataInvoicesIdData, ThrowOnError>) => options.client.delete<DeleteDataInvoicesIdResponses, unknown, ThrowOnError>({ url: '/data/invoices/{id}', ...options });

/**
 * One pushed invoice
 *
 * An invoice as it was pushed.
 */
export const getDataInvoicesId = <ThrowOnError extends boolean = false>(options: Options<GetDataInvoicesIdData, ThrowOnError>) => options.client.get<GetDataInvoicesIdResponses, unknown, ThrowOnError>({ url: '/data/invoices/{id}', ...options });

/**
 * Update an invoice
 *
 * Changes the given fields of an invoice; the customer's metrics are computed anew.
 */
export const putDataInvoicesId = <ThrowOnError extends boolean = false>(options: Options<PutDataInvoicesIdData, ThrowOnError>) => options.client.put<PutDataInvoicesIdResponses, unknown, ThrowOnError>({
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
export const getDataPlanGroups = <ThrowOnError extends boolean = false>(options: Options<GetDataPlanGroupsData, ThrowOnError>) => options.client.get<GetDataPlanGroupsResponses, unknown, ThrowOnError>({ url: '/data/plan-groups', ...options });

/**
 * Create a plan group
 *
 * Puts plans together under one name.
 */
export const postDataPlanGroups = <ThrowOnError extends boolean = false>(options: Options<PostDataPlanGroupsData, ThrowOnError>) => options.client.post<PostDataPlanGroupsResponses, unknown, ThrowOnError>({
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
export const deleteDataPlanGroupsId = <ThrowOnError extends boolean = false>(options: Options<DeleteDataPlanGroupsIdData, ThrowOnError>) => options.client.delete<DeleteDataPlanGroupsIdResponses, unknown, ThrowOnError>({ url: '/data/plan-groups/{id}', ...options });

/**
 * One plan group
 *
 * A plan group with the ids of its plans.
 */
export const getDataPlanGroupsId = <ThrowOnError extends boolean = false>(options: Options<GetDataPlanGroupsIdData, ThrowOnError>) => options.client.get<GetDataPlanGroupsIdResponses, unknown, ThrowOnError>({ url: '/data/plan-groups/{id}', ...options });

/**
 * Update a plan group
 *
 * Replaces name and plans of a group.
 */
export const putDataPlanGroupsId = <ThrowOnError extends boolean = false>(options: Options<PutDataPlanGroupsIdData, ThrowOnError>) => options.client.put<PutDataPlanGroupsIdResponses, unknown, ThrowOnError>({
    url: '/data/plan-groups/{id}',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Delete plan groups
 *
 * Dissolves several groups; their plans stay.
 */
export const postDataPlanGroupsDeleteMultiple = <ThrowOnError extends boolean = false>(options: Options<PostDataPlanGroupsDeleteMultipleData, ThrowOnError>) => options.client.post<PostDataPlanGroupsDeleteMultipleResponses, unknown, ThrowOnError>({
    url: '/data/plan-groups/delete-multiple',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Merge plan groups
 *
 * Moves the plans of one group into another and dissolves the first.
 */
export const postDataPlanGroupsMerge = <ThrowOnError extends boolean = false>(options: Options<PostDataPlanGroupsMergeData, ThrowOnError>) => options.client.post<PostDataPlanGroupsMergeResponses, unknown, ThrowOnError>({
    url: '/data/plan-groups/merge',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Suggest plan groups
 *
 * Proposes groups for plans by their names.
 */
export const postDataPlanGroupsAiSuggest = <ThrowOnError extends boolean = false>(options: Options<PostDataPlanGroupsAiSuggestData, ThrowOnError>) => options.client.post<PostDataPlanGroupsAiSuggestResponses, unknown, ThrowOnError>({
    url: '/data/plan-groups/ai-suggest',
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
export const getDataSegments = <ThrowOnError extends boolean = false>(options: Options<GetDataSegmentsData, ThrowOnError>) => options.client.get<GetDataSegmentsResponses, unknown, ThrowOnError>({ url: '/data/segments', ...options });

/**
 * Create a segment
 *
 * Saves a set of filters under a name, for reports to use by id.
 */
export const postDataSegments = <ThrowOnError extends boolean = false>(options: Options<PostDataSegmentsData, ThrowOnError>) => options.client.post<PostDataSegmentsResponses, unknown, ThrowOnError>({
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
export const deleteDataSegmentsId = <ThrowOnError extends boolean = false>(options: Options<DeleteDataSegmentsIdData, ThrowOnError>) => options.client.delete<DeleteDataSegmentsIdResponses, unknown, ThrowOnError>({ url: '/data/segments/{id}', ...options });

/**
 * One segment
 *
 * A segment with its filters.
 */
export const getDataSegmentsId = <ThrowOnError extends boolean = false>(options: Options<GetDataSegmentsIdData, ThrowOnError>) => options.client.get<GetDataSegmentsIdResponses, unknown, ThrowOnError>({ url: '/data/segments/{id}', ...options });

/**
 * Update a segment
 *
 * Changes the given fields of a segment.
 */
export const putDataSegmentsId = <ThrowOnError extends boolean = false>(options: Options<PutDataSegmentsIdData, ThrowOnError>) => options.client.put<PutDataSegmentsIdResponses, unknown, ThrowOnError>({
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
export const getDataDataSources = <ThrowOnError extends boolean = false>(options: Options<GetDataDataSourcesData, ThrowOnError>) => options.client.get<GetDataDataSourcesResponses, unknown, ThrowOnError>({ url: '/data/data-sources', ...options });

/**
 * Create a data source
 *
 * Adds a billing system. For your own, the type is `api`; the answer then holds the only copy of an API key that pushes to it.
 */
export const postDataDataSources = <ThrowOnError extends boolean = false>(options: Options<PostDataDataSourcesData, ThrowOnError>) => options.client.post<PostDataDataSourcesResponses, unknown, ThrowOnError>({
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
export const deleteDataDataSourcesId = <ThrowOnError extends boolean = false>(options: Options<DeleteDataDataSourcesIdData, ThrowOnError>) => options.client.delete<DeleteDataDataSourcesIdResponses, unknown, ThrowOnError>({ url: '/data/data-sources/{id}', ...options });

/**
 * One data source
 *
 * A billing system that data comes from.
 */
export const getDataDataSourcesId = <ThrowOnError extends boolean = false>(options: Options<GetDataDataSourcesIdData, ThrowOnError>) => options.client.get<GetDataDataSourcesIdResponses, unknown, ThrowOnError>({ url: '/data/data-sources/{id}', ...options });

/**
 * Update a data source
 *
 * Changes the name of a data source.
 */
export const putDataDataSourcesId = <ThrowOnError extends boolean = false>(options: Options<PutDataDataSourcesIdData, ThrowOnError>) => options.client.put<PutDataDataSourcesIdResponses, unknown, ThrowOnError>({
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
export const getDataDataSourcesIdProgress = <ThrowOnError extends boolean = false>(options: Options<GetDataDataSourcesIdProgressData, ThrowOnError>) => options.client.get<GetDataDataSourcesIdProgressResponses, unknown, ThrowOnError>({ url: '/data/data-sources/{id}/progress', ...options });

/**
 * Empty a data source
 *
 * Removes all customers, plans and invoices of a data source, and keeps the source.
 */
export const postDataDataSourcesIdReset = <ThrowOnError extends boolean = false>(options: Options<PostDataDataSourcesIdResetData, ThrowOnError>) => options.client.post<PostDataDataSourcesIdResetResponses, unknown, ThrowOnError>({ url: '/data/data-sources/{id}/reset', ...options });

/**
 * Import everything again
 *
 * Reads everything from the billing system once more; for your own, computes all metrics anew.
 */
export const postDataDataSourcesIdFullImport = <ThrowOnError extends boolean = false>(options: Options<PostDataDataSourcesIdFullImportData, ThrowOnError>) => options.client.post<PostDataDataSourcesIdFullImportResponses, unknown, ThrowOnError>({ url: '/data/data-sources/{id}/full-import', ...options });

/**
 * Abort an import
 *
 * Stops the running import.
 */
export const postDataDataSourcesIdAbort = <ThrowOnError extends boolean = false>(options: Options<PostDataDataSourcesIdAbortData, ThrowOnError>) => options.client.post<PostDataDataSourcesIdAbortResponses, unknown, ThrowOnError>({ url: '/data/data-sources/{id}/abort', ...options });

/**
 * Connect a data source
 *
 * Makes a data source usable again.
 */
export const postDataDataSourcesIdConnect = <ThrowOnError extends boolean = false>(options: Options<PostDataDataSourcesIdConnectData, ThrowOnError>) => options.client.post<PostDataDataSourcesIdConnectResponses, unknown, ThrowOnError>({ url: '/data/data-sources/{id}/connect', ...options });
