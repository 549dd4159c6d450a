// Generated from openapi.json by `pnpm generate`. Do not edit.
import type { Options } from '../core/operation.js';
export type { Options };
import type { DeleteAccountApiKeysIdData, DeleteAccountApiKeysIdResponses, DeleteAccountBillingCardsCardIdData, DeleteAccountBillingCardsCardIdResponses, DeleteAccountData, DeleteAccountResponses, DeleteAccountTeamInvitesEmailData, DeleteAccountTeamInvitesEmailResponses, DeleteAccountTeamUserIdData, DeleteAccountTeamUserIdResponses, DeleteDataCustomersIdData, DeleteDataCustomersIdResponses, DeleteDataDataSourcesIdData, DeleteDataDataSourcesIdResponses, DeleteDataInvoicesIdData, DeleteDataInvoicesIdResponses, DeleteDataPlanGroupsIdData, DeleteDataPlanGroupsIdResponses, DeleteDataPlansIdData, DeleteDataPlansIdResponses, DeleteDataSegmentsIdData, DeleteDataSegmentsIdResponses, DeleteIntegrationsWebhooksIdData, DeleteIntegrationsWebhooksIdResponses, GetAccountApiKeysData, GetAccountApiKeysResponses, GetAccountBillingCheckVatData, GetAccountBillingCheckVatResponses, GetAccountBillingData, GetAccountBillingInvoicesData, GetAccountBillingInvoicesResponses, GetAccountBillingPortalData, GetAccountBillingPortalResponses, GetAccountBillingResponses, GetAccountData, GetAccountResponses, GetAccountTeamData, GetAccountTeamResponses, GetCustomersData, GetCustomersIdData, GetCustomersIdResponses, GetCustomersResponses, GetDataCustomersData, GetDataCustomersIdData, GetDataCustomersIdResponses, GetDataCustomersResponses, GetDataDataSourcesData, GetDataDataSourcesIdData, GetDataDataSourcesIdProgressData, GetDataDataSourcesIdProgressResponses, GetDataDataSourcesIdResponses, GetDataDataSourcesResponses, GetDataInvoicesData, GetDataInvoicesIdData, GetDataInvoicesIdResponses, GetDataInvoicesResponses, GetDataPlanGroupsData, GetDataPlanGroupsIdData, GetDataPlanGroupsIdResponses, GetDataPlanGroupsResponses, GetDataPlansData, GetDataPlansIdData, GetDataPlansIdResponses, GetDataPlansResponses, GetDataSegmentsData, GetDataSegmentsIdData, GetDataSegmentsIdResponses, GetDataSegmentsResponses, GetExportsCustomersCsvData, GetExportsCustomersCsvResponses, GetExportsMrrGrowthCsvData, GetExportsMrrGrowthCsvResponses, GetExportsMrrMovementsCsvData, GetExportsMrrMovementsCsvResponses, GetIntegrationsSampleEventData, GetIntegrationsSampleEventResponses, GetIntegrationsVerifyData, GetIntegrationsVerifyResponses, GetIntegrationsWebhooksData, GetIntegrationsWebhooksIdData, GetIntegrationsWebhooksIdResponses, GetIntegrationsWebhooksResponses, GetPlansData, GetPlansResponses, GetProfileData, GetProfileResponses, GetReportsCancellationTimingData, GetReportsCancellationTimingDetailData, GetReportsCancellationTimingDetailResponses, GetReportsCancellationTimingResponses, GetReportsCashflowFailedPaymentsData, GetReportsCashflowFailedPaymentsDetailData, GetReportsCashflowFailedPaymentsDetailResponses, GetReportsCashflowFailedPaymentsResponses, GetReportsCashflowFailedPaymentsSummaryData, GetReportsCashflowFailedPaymentsSummaryResponses, GetReportsCashflowFailedPaymentsTableData, GetReportsCashflowFailedPaymentsTableResponses, GetReportsCashflowFailureRateData, GetReportsCashflowFailureRateResponses, GetReportsCashflowFailureRateSummaryData, GetReportsCashflowFailureRateSummaryResponses, GetReportsCashflowOutstandingUnpaidData, GetReportsCashflowOutstandingUnpaidResponses, GetReportsCashflowRefundsData, GetReportsCashflowRefundsDetailData, GetReportsCashflowRefundsDetailResponses, GetReportsCashflowRefundsResponses, GetReportsCashflowRefundsTableData, GetReportsCashflowRefundsTableResponses, GetReportsChurnReasonsSummaryData, GetReportsChurnReasonsSummaryResponses, GetReportsChurnScheduledData, GetReportsChurnScheduledMovementsData, GetReportsChurnScheduledMovementsResponses, GetReportsChurnScheduledResponses, GetReportsChurnScheduledSummaryData, GetReportsChurnScheduledSummaryResponses, GetReportsCmrrSummaryData, GetReportsCmrrSummaryResponses, GetReportsCohortData, GetReportsCohortResponses, GetReportsCustomerConcentrationData, GetReportsCustomerConcentrationResponses, GetReportsCustomVariablesData, GetReportsCustomVariablesResponses, GetReportsInvoicesDetailData, GetReportsInvoicesDetailResponses, GetReportsLatestActivityData, GetReportsLatestActivityResponses, GetReportsLeadsData, GetReportsLeadsDaysData, GetReportsLeadsDaysResponses, GetReportsLeadsResponses, GetReportsLeadsSummaryData, GetReportsLeadsSummaryResponses, GetReportsLeadsTableData, GetReportsLeadsTableResponses, GetReportsMapData, GetReportsMapResponses, GetReportsMovementTableData, GetReportsMovementTableResponses, GetReportsMrrData, GetReportsMrrGrowthData, GetReportsMrrGrowthResponses, GetReportsMrrGrowthTableData, GetReportsMrrGrowthTableResponses, GetReportsMrrResponses, GetReportsMrrSubtypesData, GetReportsMrrSubtypesResponses, GetReportsMrrTableData, GetReportsMrrTableResponses, GetReportsMrrTableSubtypesData, GetReportsMrrTableSubtypesResponses, GetReportsRetentionData, GetReportsRetentionResponses, GetReportsSummaryData, GetReportsSummaryResponses, GetReportsTransactionsData, GetReportsTransactionsDetailData, GetReportsTransactionsDetailResponses, GetReportsTransactionsResponses, GetReportsTransactionsSummaryData, GetReportsTransactionsSummaryResponses, GetReportsTransactionsTableData, GetReportsTransactionsTableResponses, GetSettingsData, GetSettingsHubspotData, GetSettingsHubspotResponses, GetSettingsLookerStudioData, GetSettingsLookerStudioResponses, GetSettingsNotificationsData, GetSettingsNotificationsResponses, GetSettingsResponses, GetSettingsSlackData, GetSettingsSlackResponses, GetSettingsStripeData, GetSettingsStripeResponses, GetSettingsTeamsData, GetSettingsTeamsResponses, GetSettingsWebhookData, GetSettingsWebhookResponses, PostAccountApiKeysData, PostAccountApiKeysResponses, PostAccountBillingAddressData, PostAccountBillingAddressResponses, PostAccountBillingChangePlanData, PostAccountBillingChangePlanResponses, PostAccountBillingPreviewChangeData, PostAccountBillingPreviewChangeResponses, PostAccountBillingSetupData, PostAccountBillingSetupResponses, PostAccountBillingSubscribeData, PostAccountBillingSubscribeResponses, PostAccountBillingUndoCancellationData, PostAccountBillingUndoCancellationResponses, PostAccountData, PostAccountResponses, PostAccountTeamInviteData, PostAccountTeamInviteResponses, PostAccountTeamResendEmailData, PostAccountTeamResendEmailResponses, PostChatV2ActionsIdData, PostChatV2ActionsIdResponses, PostChatV2Data, PostChatV2Responses, PostCustomersIdResyncData, PostCustomersIdResyncResponses, PostDataCustomersData, PostDataCustomersResponses, PostDataDataSourcesData, PostDataDataSourcesIdAbortData, PostDataDataSourcesIdAbortResponses, PostDataDataSourcesIdConnectData, PostDataDataSourcesIdConnectResponses, PostDataDataSourcesIdFullImportData, PostDataDataSourcesIdFullImportResponses, PostDataDataSourcesIdResetData, PostDataDataSourcesIdResetResponses, PostDataDataSourcesResponses, PostDataInvoicesData, PostDataInvoicesResponses, PostDataPlanGroupsAiSuggestData, PostDataPlanGroupsAiSuggestResponses, PostDataPlanGroupsData, PostDataPlanGroupsDeleteMultipleData, PostDataPlanGroupsDeleteMultipleResponses, PostDataPlanGroupsMergeData, PostDataPlanGroupsMergeResponses, PostDataPlanGroupsResponses, PostDataPlansData, PostDataPlansResponses, PostDataSegmentsData, PostDataSegmentsResponses, PostIntegrationsWebhooksData, PostIntegrationsWebhooksResponses, PostSettingsData, PostSettingsHubspotData, PostSettingsHubspotResponses, PostSettingsLookerStudioData, PostSettingsLookerStudioResponses, PostSettingsResponses, PostSettingsSlackData, PostSettingsSlackResponses, PostSettingsStripeData, PostSettingsStripeResponses, PostSettingsTeamsData, PostSettingsTeamsResponses, PostSettingsWebhookData, PostSettingsWebhookResponses, PutAccountApiKeysIdData, PutAccountApiKeysIdResponses, PutAccountTeamUserIdData, PutAccountTeamUserIdResponses, PutDataCustomersIdData, PutDataCustomersIdResponses, PutDataDataSourcesIdData, PutDataDataSourcesIdResponses, PutDataInvoicesIdData, PutDataInvoicesIdResponses, PutDataPlanGroupsIdData, PutDataPlanGroupsIdResponses, PutDataPlansIdData, PutDataPlansIdResponses, PutDataSegmentsIdData, PutDataSegmentsIdResponses, PutProfileData, PutProfileResponses, PutSettingsNotificationsData, PutSettingsNotificationsResponses } from './types.gen.js';

/**
 * Headline figures
 *
 * MRR, ARR, subscribers and ARPA now and 30, 60, 180 and 365 days ago, with the change since then. The place to start.
 */
export const getReportsSummary = (options: Options<GetReportsSummaryData>) => options.client.get<GetReportsSummaryResponses, unknown>({ url: '/reports/summary', ...options });

/**
 * MRR and its movements over time
 *
 * One row per period: where MRR ended, and the new, expansion, contraction, churn and reactivation MRR that brought it there. Each row starts where the one before ended, so the movements of a row add up to the difference between two totals.
 */
export const getReportsMrr = (options: Options<GetReportsMrrData>) => options.client.get<GetReportsMrrResponses, unknown>({ url: '/reports/mrr', ...options });

/**
 * Why MRR moved
 *
 * The movements of the MRR report by subtype: another plan, another quantity, a cancellation and so on. One row per period and type; `total` is the field of that type in the MRR report.
 */
export const getReportsMrrSubtypes = (options: Options<GetReportsMrrSubtypesData>) => options.client.get<GetReportsMrrSubtypesResponses, unknown>({ url: '/reports/mrr-subtypes', ...options });

/**
 * MRR as a table
 *
 * The MRR report the other way round: a line for each figure and a column for each period. With a breakdown, the MRR of each value and then of all.
 */
export const getReportsMrrTable = (options: Options<GetReportsMrrTableData>) => options.client.get<GetReportsMrrTableResponses, unknown>({ url: '/reports/mrr-table', ...options });

/**
 * Movements as a table
 *
 * A line for each type and subtype that occurs, a column for each period. The lines of a type add up to its field in the MRR report.
 */
export const getReportsMrrTableSubtypes = (options: Options<GetReportsMrrTableSubtypesData>) => options.client.get<GetReportsMrrTableSubtypesResponses, unknown>({ url: '/reports/mrr-table-subtypes', ...options });

/**
 * Movements one by one
 *
 * The movements behind the MRR report. Name a row with `selected-date` and a field with `selected-type` to get those of one number: they add up to it.
 */
export const getReportsMovementTable = (options: Options<GetReportsMovementTableData>) => options.client.get<GetReportsMovementTableResponses, unknown>({ url: '/reports/movement-table', ...options });

/**
 * A month's growth, day by day
 *
 * Net movements of the last month of the range, added up from day to day, beside another month's.
 */
export const getReportsMrrGrowth = (options: Options<GetReportsMrrGrowthData>) => options.client.get<GetReportsMrrGrowthResponses, unknown>({ url: '/reports/mrr-growth', ...options });

/**
 * The movements behind a month's growth
 *
 * Every movement of the last month of the range, oldest first. Added up they are the last row of the growth report.
 */
export const getReportsMrrGrowthTable = (options: Options<GetReportsMrrGrowthTableData>) => options.client.get<GetReportsMrrGrowthTableResponses, unknown>({ url: '/reports/mrr-growth-table', ...options });

/**
 * Committed MRR
 *
 * MRR as it will be in 30, 60, 180 and 365 days when only what is scheduled already happens.
 */
export const getReportsCmrrSummary = (options: Options<GetReportsCmrrSummaryData>) => options.client.get<GetReportsCmrrSummaryResponses, unknown>({ url: '/reports/cmrr-summary', ...options });

/**
 * Leads, trials and conversion over time
 *
 * Leads by the day their record was created, trials by the day they began, and how many of each pay by now.
 */
export const getReportsLeads = (options: Options<GetReportsLeadsData>) => options.client.get<GetReportsLeadsResponses, unknown>({ url: '/reports/leads', ...options });

/**
 * Leads one by one
 *
 * Customer records created in the range, newest first, and when they began to pay.
 */
export const getReportsLeadsTable = (options: Options<GetReportsLeadsTableData>) => options.client.get<GetReportsLeadsTableResponses, unknown>({ url: '/reports/leads-table', ...options });

/**
 * How fast leads become paying
 *
 * The share of the leads of the range who had paid so many days after their record was created.
 */
export const getReportsLeadsDays = (options: Options<GetReportsLeadsDaysData>) => options.client.get<GetReportsLeadsDaysResponses, unknown>({ url: '/reports/leads-days', ...options });

/**
 * Leads and trials at a glance
 *
 * Leads and trials of the last 30, 60, 180 and 365 days, with the change from as many days before.
 */
export const getReportsLeadsSummary = (options: Options<GetReportsLeadsSummaryData>) => options.client.get<GetReportsLeadsSummaryResponses, unknown>({ url: '/reports/leads-summary', ...options });

/**
 * Retention by starting period
 *
 * Customers grouped by the period in which they first paid, and how much of their MRR and how many of them are left in each period after it. The last row is the weighted average.
 */
export const getReportsCohort = (options: Options<GetReportsCohortData>) => options.client.get<GetReportsCohortResponses, unknown>({ url: '/reports/cohort', ...options });

/**
 * Net and gross revenue retention
 *
 * For each period, the customers who paid some months before its end, and what became of them: net and gross revenue retention, customer retention, churn rates, lifetime and lifetime value.
 */
export const getReportsRetention = (options: Options<GetReportsRetentionData>) => options.client.get<GetReportsRetentionResponses, unknown>({ url: '/reports/retention', ...options });

/**
 * Cash by kind over time
 *
 * Money received and paid back, split by subscriptions of each length, usage, one-time charges, discounts, refunds, fees and tax.
 */
export const getReportsTransactions = (options: Options<GetReportsTransactionsData>) => options.client.get<GetReportsTransactionsResponses, unknown>({ url: '/reports/transactions', ...options });

/**
 * Cash at a glance
 *
 * Net cash so far this month, quarter and year beside the same stretch of the one before.
 */
export const getReportsTransactionsSummary = (options: Options<GetReportsTransactionsSummaryData>) => options.client.get<GetReportsTransactionsSummaryResponses, unknown>({ url: '/reports/transactions-summary', ...options });

/**
 * Cash by kind, as a table
 *
 * The transactions report the other way round: a line for each kind of money and a column for each period.
 */
export const getReportsTransactionsTable = (options: Options<GetReportsTransactionsTableData>) => options.client.get<GetReportsTransactionsTableResponses, unknown>({ url: '/reports/transactions-table', ...options });

/**
 * Transactions one by one
 *
 * Money that came in or went back in the range, newest first. An invoice with tax, a discount or a fee is several transactions.
 */
export const getReportsTransactionsDetail = (options: Options<GetReportsTransactionsDetailData>) => options.client.get<GetReportsTransactionsDetailResponses, unknown>({ url: '/reports/transactions-detail', ...options });

/**
 * Invoices one by one
 *
 * Invoices dated in the range, paid or not, newest first.
 */
export const getReportsInvoicesDetail = (options: Options<GetReportsInvoicesDetailData>) => options.client.get<GetReportsInvoicesDetailResponses, unknown>({ url: '/reports/invoices-detail', ...options });

/**
 * Failed payments over time
 *
 * Payments by the period in which they first failed: how much was recovered, is still open, or left with its customer.
 */
export const getReportsCashflowFailedPayments = (options: Options<GetReportsCashflowFailedPaymentsData>) => options.client.get<GetReportsCashflowFailedPaymentsResponses, unknown>({ url: '/reports/cashflow-failed-payments', ...options });

/**
 * Failed payments at a glance
 *
 * Open amounts, recovery rate and failed share so far this month, quarter and year, beside the ones before.
 */
export const getReportsCashflowFailedPaymentsSummary = (options: Options<GetReportsCashflowFailedPaymentsSummaryData>) => options.client.get<GetReportsCashflowFailedPaymentsSummaryResponses, unknown>({ url: '/reports/cashflow-failed-payments-summary', ...options });

/**
 * Failed payments with their rates
 *
 * The report of failed payments with the number of invoices, the part that failed and the part that was recovered.
 */
export const getReportsCashflowFailedPaymentsTable = (options: Options<GetReportsCashflowFailedPaymentsTableData>) => options.client.get<GetReportsCashflowFailedPaymentsTableResponses, unknown>({ url: '/reports/cashflow-failed-payments-table', ...options });

/**
 * Failed payments one by one
 *
 * Invoices of the range whose payment failed, newest first, and what became of each by now.
 */
export const getReportsCashflowFailedPaymentsDetail = (options: Options<GetReportsCashflowFailedPaymentsDetailData>) => options.client.get<GetReportsCashflowFailedPaymentsDetailResponses, unknown>({ url: '/reports/cashflow-failed-payments-detail', ...options });

/**
 * Refunds over time
 *
 * Money paid back per period, as positive amounts.
 */
export const getReportsCashflowRefunds = (options: Options<GetReportsCashflowRefundsData>) => options.client.get<GetReportsCashflowRefundsResponses, unknown>({ url: '/reports/cashflow-refunds', ...options });

/**
 * Who got money back
 *
 * Refunds of the range by customer, the largest amount first.
 */
export const getReportsCashflowRefundsTable = (options: Options<GetReportsCashflowRefundsTableData>) => options.client.get<GetReportsCashflowRefundsTableResponses, unknown>({ url: '/reports/cashflow-refunds-table', ...options });

/**
 * Refunds one by one
 *
 * Money paid back in the range, newest first, as positive amounts.
 */
export const getReportsCashflowRefundsDetail = (options: Options<GetReportsCashflowRefundsDetailData>) => options.client.get<GetReportsCashflowRefundsDetailResponses, unknown>({ url: '/reports/cashflow-refunds-detail', ...options });

/**
 * Payment failure rate over time
 *
 * Share of invoices of each period whose payment failed at least once.
 */
export const getReportsCashflowFailureRate = (options: Options<GetReportsCashflowFailureRateData>) => options.client.get<GetReportsCashflowFailureRateResponses, unknown>({ url: '/reports/cashflow-failure-rate', ...options });

/**
 * Payment failure rate at a glance
 *
 * Failure rate so far this month and year, beside the ones before.
 */
export const getReportsCashflowFailureRateSummary = (options: Options<GetReportsCashflowFailureRateSummaryData>) => options.client.get<GetReportsCashflowFailureRateSummaryResponses, unknown>({ url: '/reports/cashflow-failure-rate-summary', ...options });

/**
 * What customers owe
 *
 * Open invoices that have been tried at least once, by how long they are overdue.
 */
export const getReportsCashflowOutstandingUnpaid = (options: Options<GetReportsCashflowOutstandingUnpaidData>) => options.client.get<GetReportsCashflowOutstandingUnpaidResponses, unknown>({ url: '/reports/cashflow-outstanding-unpaid', ...options });

/**
 * Churn that is already certain
 *
 * Cancellations that have been asked for and take effect later, by the period in which they do.
 */
export const getReportsChurnScheduled = (options: Options<GetReportsChurnScheduledData>) => options.client.get<GetReportsChurnScheduledResponses, unknown>({ url: '/reports/churn-scheduled', ...options });

/**
 * Scheduled churn one by one
 *
 * Changes that have been asked for and take effect later, soonest first. A range that is over stands for the year ahead.
 */
export const getReportsChurnScheduledMovements = (options: Options<GetReportsChurnScheduledMovementsData>) => options.client.get<GetReportsChurnScheduledMovementsResponses, unknown>({ url: '/reports/churn-scheduled-movements', ...options });

/**
 * Scheduled churn at a glance
 *
 * MRR that is certain to go, all of it and within 30, 60, 180 and 365 days; zero or negative.
 */
export const getReportsChurnScheduledSummary = (options: Options<GetReportsChurnScheduledSummaryData>) => options.client.get<GetReportsChurnScheduledSummaryResponses, unknown>({ url: '/reports/churn-scheduled-summary', ...options });

/**
 * Why customers leave
 *
 * A short text about the comments of customers who left. Null without comments.
 */
export const getReportsChurnReasonsSummary = (options: Options<GetReportsChurnReasonsSummaryData>) => options.client.get<GetReportsChurnReasonsSummaryResponses, unknown>({ url: '/reports/churn-reasons-summary', ...options });

/**
 * After how long customers leave
 *
 * Customers who left in the range, by how many months they had paid since they began or came back.
 */
export const getReportsCancellationTiming = (options: Options<GetReportsCancellationTimingData>) => options.client.get<GetReportsCancellationTimingResponses, unknown>({ url: '/reports/cancellation-timing', ...options });

/**
 * Customers who left, one by one
 *
 * Everyone who left in the range, oldest first, and how long they had paid.
 */
export const getReportsCancellationTimingDetail = (options: Options<GetReportsCancellationTimingDetailData>) => options.client.get<GetReportsCancellationTimingDetailResponses, unknown>({ url: '/reports/cancellation-timing-detail', ...options });

/**
 * Where the customers are
 *
 * The main figures by country, for countries with customers, leads or trials.
 */
export const getReportsMap = (options: Options<GetReportsMapData>) => options.client.get<GetReportsMapResponses, unknown>({ url: '/reports/map', ...options });

/**
 * How MRR is spread over customers
 *
 * Customers by MRR with running totals, and the share that the largest hold.
 */
export const getReportsCustomerConcentration = (options: Options<GetReportsCustomerConcentrationData>) => options.client.get<GetReportsCustomerConcentrationResponses, unknown>({ url: '/reports/customer-concentration', ...options });

/**
 * What happened last
 *
 * The newest MRR movements and failed payments, and if asked for the changes that lie ahead.
 */
export const getReportsLatestActivity = (options: Options<GetReportsLatestActivityData>) => options.client.get<GetReportsLatestActivityResponses, unknown>({ url: '/reports/latest-activity', ...options });

/**
 * Values of a custom variable
 *
 * Which values a custom variable has, and how many customers have each.
 */
export const getReportsCustomVariables = (options: Options<GetReportsCustomVariablesData>) => options.client.get<GetReportsCustomVariablesResponses, unknown>({ url: '/reports/custom-variables', ...options });

/**
 * List customers
 *
 * Customers with their MRR and status, newest first, a page at a time.
 */
export const getCustomers = (options: Options<GetCustomersData>) => options.client.get<GetCustomersResponses, unknown>({ url: '/customers', ...options });

/**
 * One customer
 *
 * Everything about one customer: dates, MRR, subscriptions and payments.
 */
export const getCustomersId = (options: Options<GetCustomersIdData>) => options.client.get<GetCustomersIdResponses, unknown>({ url: '/customers/{id}', ...options });

/**
 * Compute a customer anew
 *
 * Reads the customer from the billing system once more; for pushed customers, computes the metrics anew.
 */
export const postCustomersIdResync = (options: Options<PostCustomersIdResyncData>) => options.client.post<PostCustomersIdResyncResponses, unknown>({ url: '/customers/{id}/resync', ...options });

/**
 * List plans
 *
 * All plans with the plan groups that hold them.
 */
export const getPlans = (options: Options<GetPlansData>) => options.client.get<GetPlansResponses, unknown>({ url: '/plans', ...options });

/**
 * Customers as CSV
 *
 * All customers with their MRR and dates, amounts in minor units.
 */
export const getExportsCustomersCsv = (options: Options<GetExportsCustomersCsvData>) => options.client.get<GetExportsCustomersCsvResponses, unknown>({ url: '/exports/customers.csv', text: true, ...options });

/**
 * MRR movements as CSV
 *
 * Every movement of the range, amounts in minor units.
 */
export const getExportsMrrMovementsCsv = (options: Options<GetExportsMrrMovementsCsvData>) => options.client.get<GetExportsMrrMovementsCsvResponses, unknown>({ url: '/exports/mrr-movements.csv', text: true, ...options });

/**
 * MRR growth as CSV
 *
 * Movements of the range added up by day, amounts in minor units.
 */
export const getExportsMrrGrowthCsv = (options: Options<GetExportsMrrGrowthCsvData>) => options.client.get<GetExportsMrrGrowthCsvResponses, unknown>({ url: '/exports/mrr-growth.csv', text: true, ...options });

/**
 * The current user
 *
 * The user behind the API key.
 */
export const getProfile = (options: Options<GetProfileData>) => options.client.get<GetProfileResponses, unknown>({ url: '/profile', ...options });

/**
 * Update the current user
 *
 * Changes the given fields of the profile.
 */
export const putProfile = (options: Options<PutProfileData>) => options.client.put<PutProfileResponses, unknown>({ url: '/profile', ...options });

/**
 * Delete the account
 *
 * Removes the account and everything in it. The body must name it.
 */
export const deleteAccount = (options: Options<DeleteAccountData>) => options.client.delete<DeleteAccountResponses, unknown>({ url: '/account', ...options });

/**
 * The account
 *
 * Name, currency, time zone and data sources of the account.
 */
export const getAccount = (options: Options<GetAccountData>) => options.client.get<GetAccountResponses, unknown>({ url: '/account', ...options });

/**
 * Change the account
 *
 * Changes the given fields.
 */
export const postAccount = (options: Options<PostAccountData>) => options.client.post<PostAccountResponses, unknown>({ url: '/account', ...options });

/**
 * What the account pays
 *
 * Plan, period and limits of the account, with what it uses of them.
 */
export const getAccountBilling = (options: Options<GetAccountBillingData>) => options.client.get<GetAccountBillingResponses, unknown>({ url: '/account/billing', ...options });

/**
 * Invoices from GrowPanel
 *
 * What the account was charged.
 */
export const getAccountBillingInvoices = (options: Options<GetAccountBillingInvoicesData>) => options.client.get<GetAccountBillingInvoicesResponses, unknown>({ url: '/account/billing/invoices', ...options });

/**
 * Open the billing portal
 *
 * An address where payment methods are managed.
 */
export const getAccountBillingPortal = (options: Options<GetAccountBillingPortalData>) => options.client.get<GetAccountBillingPortalResponses, unknown>({ url: '/account/billing/portal', ...options });

/**
 * Subscribe
 *
 * Takes a plan for an account that has none.
 */
export const postAccountBillingSubscribe = (options: Options<PostAccountBillingSubscribeData>) => options.client.post<PostAccountBillingSubscribeResponses, unknown>({ url: '/account/billing/subscribe', ...options });

/**
 * Check a VAT number
 *
 * Whether a VAT number has the form that its country gives it.
 */
export const getAccountBillingCheckVat = (options: Options<GetAccountBillingCheckVatData>) => options.client.get<GetAccountBillingCheckVatResponses, unknown>({ url: '/account/billing/check-vat', ...options });

/**
 * Set the billing address
 *
 * Who the invoices go to from now on.
 */
export const postAccountBillingAddress = (options: Options<PostAccountBillingAddressData>) => options.client.post<PostAccountBillingAddressResponses, unknown>({ url: '/account/billing/address', ...options });

/**
 * Prepare a payment method
 *
 * What a form needs to take a card.
 */
export const postAccountBillingSetup = (options: Options<PostAccountBillingSetupData>) => options.client.post<PostAccountBillingSetupResponses, unknown>({ url: '/account/billing/setup', ...options });

/**
 * Preview a change of plan
 *
 * What a change of plan would cost, without making it.
 */
export const postAccountBillingPreviewChange = (options: Options<PostAccountBillingPreviewChangeData>) => options.client.post<PostAccountBillingPreviewChangeResponses, unknown>({ url: '/account/billing/preview-change', ...options });

/**
 * Change the plan
 *
 * Moves the account to another plan at once.
 */
export const postAccountBillingChangePlan = (options: Options<PostAccountBillingChangePlanData>) => options.client.post<PostAccountBillingChangePlanResponses, unknown>({ url: '/account/billing/change-plan', ...options });

/**
 * Undo a cancellation
 *
 * Lets a plan that was to end go on.
 */
export const postAccountBillingUndoCancellation = (options: Options<PostAccountBillingUndoCancellationData>) => options.client.post<PostAccountBillingUndoCancellationResponses, unknown>({ url: '/account/billing/undo-cancellation', ...options });

/**
 * Remove a card
 *
 * Forgets a payment method.
 */
export const deleteAccountBillingCardsCardId = (options: Options<DeleteAccountBillingCardsCardIdData>) => options.client.delete<DeleteAccountBillingCardsCardIdResponses, unknown>({ url: '/account/billing/cards/{card_id}', ...options });

/**
 * List the team
 *
 * Who can open the account, and who is invited.
 */
export const getAccountTeam = (options: Options<GetAccountTeamData>) => options.client.get<GetAccountTeamResponses, unknown>({ url: '/account/team', ...options });

/**
 * Remove a member
 *
 * Takes a member out of the account.
 */
export const deleteAccountTeamUserId = (options: Options<DeleteAccountTeamUserIdData>) => options.client.delete<DeleteAccountTeamUserIdResponses, unknown>({ url: '/account/team/{user_id}', ...options });

/**
 * Change a member
 *
 * Changes role or name of a member.
 */
export const putAccountTeamUserId = (options: Options<PutAccountTeamUserIdData>) => options.client.put<PutAccountTeamUserIdResponses, unknown>({ url: '/account/team/{user_id}', ...options });

/**
 * Invite someone
 *
 * Sends an invitation. Inviting the same address again changes the role of the invitation.
 */
export const postAccountTeamInvite = (options: Options<PostAccountTeamInviteData>) => options.client.post<PostAccountTeamInviteResponses, unknown>({ url: '/account/team/invite', ...options });

/**
 * Take back an invitation
 *
 * Makes an invitation void.
 */
export const deleteAccountTeamInvitesEmail = (options: Options<DeleteAccountTeamInvitesEmailData>) => options.client.delete<DeleteAccountTeamInvitesEmailResponses, unknown>({ url: '/account/team/invites/{email}', ...options });

/**
 * Send an invitation again
 *
 * Sends an open invitation once more.
 */
export const postAccountTeamResendEmail = (options: Options<PostAccountTeamResendEmailData>) => options.client.post<PostAccountTeamResendEmailResponses, unknown>({ url: '/account/team/resend/{email}', ...options });

/**
 * List API keys
 *
 * Keys of the account, without their secrets.
 */
export const getAccountApiKeys = (options: Options<GetAccountApiKeysData>) => options.client.get<GetAccountApiKeysResponses, unknown>({ url: '/account/api-keys', ...options });

/**
 * Create an API key
 *
 * Makes a key. The answer holds its only copy.
 */
export const postAccountApiKeys = (options: Options<PostAccountApiKeysData>) => options.client.post<PostAccountApiKeysResponses, unknown>({ url: '/account/api-keys', ...options });

/**
 * Delete an API key
 *
 * Makes a key useless at once.
 */
export const deleteAccountApiKeysId = (options: Options<DeleteAccountApiKeysIdData>) => options.client.delete<DeleteAccountApiKeysIdResponses, unknown>({ url: '/account/api-keys/{id}', ...options });

/**
 * Rename an API key
 *
 * Changes the name of a key.
 */
export const putAccountApiKeysId = (options: Options<PutAccountApiKeysIdData>) => options.client.put<PutAccountApiKeysIdResponses, unknown>({ url: '/account/api-keys/{id}', ...options });

/**
 * Notification settings
 *
 * Which reports and alerts are mailed.
 */
export const getSettingsNotifications = (options: Options<GetSettingsNotificationsData>) => options.client.get<GetSettingsNotificationsResponses, unknown>({ url: '/settings/notifications', ...options });

/**
 * Update notification settings
 *
 * Changes the given settings.
 */
export const putSettingsNotifications = (options: Options<PutSettingsNotificationsData>) => options.client.put<PutSettingsNotificationsResponses, unknown>({ url: '/settings/notifications', ...options });

/**
 * Account settings
 *
 * How the account computes and shows its numbers.
 */
export const getSettings = (options: Options<GetSettingsData>) => options.client.get<GetSettingsResponses, unknown>({ url: '/settings', ...options });

/**
 * Change account settings
 *
 * Changes the given settings. What bears on metrics computes all ledgers anew.
 */
export const postSettings = (options: Options<PostSettingsData>) => options.client.post<PostSettingsResponses, unknown>({ url: '/settings', ...options });

/**
 * Settings of Stripe
 *
 * How the account works with Stripe.
 */
export const getSettingsStripe = (options: Options<GetSettingsStripeData>) => options.client.get<GetSettingsStripeResponses, unknown>({ url: '/settings/stripe', ...options });

/**
 * Change settings of Stripe
 *
 * Changes the given fields.
 */
export const postSettingsStripe = (options: Options<PostSettingsStripeData>) => options.client.post<PostSettingsStripeResponses, unknown>({ url: '/settings/stripe', ...options });

/**
 * Settings of HubSpot
 *
 * How the account works with HubSpot.
 */
export const getSettingsHubspot = (options: Options<GetSettingsHubspotData>) => options.client.get<GetSettingsHubspotResponses, unknown>({ url: '/settings/hubspot', ...options });

/**
 * Change settings of HubSpot
 *
 * Changes the given fields.
 */
export const postSettingsHubspot = (options: Options<PostSettingsHubspotData>) => options.client.post<PostSettingsHubspotResponses, unknown>({ url: '/settings/hubspot', ...options });

/**
 * Settings of the settings webhook
 *
 * How the account works with the settings webhook.
 */
export const getSettingsWebhook = (options: Options<GetSettingsWebhookData>) => options.client.get<GetSettingsWebhookResponses, unknown>({ url: '/settings/webhook', ...options });

/**
 * Change settings of the settings webhook
 *
 * Changes the given fields.
 */
export const postSettingsWebhook = (options: Options<PostSettingsWebhookData>) => options.client.post<PostSettingsWebhookResponses, unknown>({ url: '/settings/webhook', ...options });

/**
 * Settings of Slack
 *
 * How the account works with Slack.
 */
export const getSettingsSlack = (options: Options<GetSettingsSlackData>) => options.client.get<GetSettingsSlackResponses, unknown>({ url: '/settings/slack', ...options });

/**
 * Change settings of Slack
 *
 * Changes the given fields.
 */
export const postSettingsSlack = (options: Options<PostSettingsSlackData>) => options.client.post<PostSettingsSlackResponses, unknown>({ url: '/settings/slack', ...options });

/**
 * Settings of Microsoft Teams
 *
 * How the account works with Microsoft Teams.
 */
export const getSettingsTeams = (options: Options<GetSettingsTeamsData>) => options.client.get<GetSettingsTeamsResponses, unknown>({ url: '/settings/teams', ...options });

/**
 * Change settings of Microsoft Teams
 *
 * Changes the given fields.
 */
export const postSettingsTeams = (options: Options<PostSettingsTeamsData>) => options.client.post<PostSettingsTeamsResponses, unknown>({ url: '/settings/teams', ...options });

/**
 * Settings of Looker Studio
 *
 * How the account works with Looker Studio.
 */
export const getSettingsLookerStudio = (options: Options<GetSettingsLookerStudioData>) => options.client.get<GetSettingsLookerStudioResponses, unknown>({ url: '/settings/looker-studio', ...options });

/**
 * Change settings of Looker Studio
 *
 * Changes the given fields.
 */
export const postSettingsLookerStudio = (options: Options<PostSettingsLookerStudioData>) => options.client.post<PostSettingsLookerStudioResponses, unknown>({ url: '/settings/looker-studio', ...options });

/**
 * List webhook subscriptions
 *
 * Where events are sent.
 */
export const getIntegrationsWebhooks = (options: Options<GetIntegrationsWebhooksData>) => options.client.get<GetIntegrationsWebhooksResponses, unknown>({ url: '/integrations/webhooks', ...options });

/**
 * Subscribe to an event
 *
 * Sends every event of one type to an address.
 */
export const postIntegrationsWebhooks = (options: Options<PostIntegrationsWebhooksData>) => options.client.post<PostIntegrationsWebhooksResponses, unknown>({ url: '/integrations/webhooks', ...options });

/**
 * Delete a webhook subscription
 *
 * Stops sending events to it.
 */
export const deleteIntegrationsWebhooksId = (options: Options<DeleteIntegrationsWebhooksIdData>) => options.client.delete<DeleteIntegrationsWebhooksIdResponses, unknown>({ url: '/integrations/webhooks/{id}', ...options });

/**
 * One webhook subscription
 *
 * Where one subscription sends its events.
 */
export const getIntegrationsWebhooksId = (options: Options<GetIntegrationsWebhooksIdData>) => options.client.get<GetIntegrationsWebhooksIdResponses, unknown>({ url: '/integrations/webhooks/{id}', ...options });

/**
 * Check the API key
 *
 * Who the key belongs to and what it may do.
 */
export const getIntegrationsVerify = (options: Options<GetIntegrationsVerifyData>) => options.client.get<GetIntegrationsVerifyResponses, unknown>({ url: '/integrations/verify', ...options });

/**
 * Sample of an event
 *
 * What a delivery of this event type looks like, made from the account's newest data where there is any.
 */
export const getIntegrationsSampleEvent = (options: Options<GetIntegrationsSampleEventData>) => options.client.get<GetIntegrationsSampleEventResponses, unknown>({ url: '/integrations/sample/{event}', ...options });

/**
 * Ask in words
 *
 * Answers a question about the account as a stream of events.
 */
export const postChatV2 = (options: Options<PostChatV2Data>) => options.client.post<PostChatV2Responses, unknown>({ url: '/chat/v2', text: true, ...options });

/**
 * Answer a proposed action
 *
 * Allows or refuses what the chat proposed to do.
 */
export const postChatV2ActionsId = (options: Options<PostChatV2ActionsIdData>) => options.client.post<PostChatV2ActionsIdResponses, unknown>({ url: '/chat/v2/actions/{id}', ...options });

/**
 * List pushed customers
 *
 * Customers of one data source as they were pushed, newest first.
 */
export const getDataCustomers = (options: Options<GetDataCustomersData>) => options.client.get<GetDataCustomersResponses, unknown>({ url: '/data/customers', ...options });

/**
 * Push customers
 *
 * Creates or updates customers. Takes one record or an array, stores the good rows and answers each bad one with its reason. The same id again updates.
 */
export const postDataCustomers = (options: Options<PostDataCustomersData>) => options.client.post<PostDataCustomersResponses, unknown>({ url: '/data/customers', repeatable: true, ...options });

/**
 * Delete a customer
 *
 * Removes a customer and their invoices; the metrics follow.
 */
export const deleteDataCustomersId = (options: Options<DeleteDataCustomersIdData>) => options.client.delete<DeleteDataCustomersIdResponses, unknown>({ url: '/data/customers/{id}', ...options });

/**
 * One pushed customer
 *
 * A customer as it was pushed.
 */
export const getDataCustomersId = (options: Options<GetDataCustomersIdData>) => options.client.get<GetDataCustomersIdResponses, unknown>({ url: '/data/customers/{id}', ...options });

/**
 * Update a customer
 *
 * Changes the given fields of a customer.
 */
export const putDataCustomersId = (options: Options<PutDataCustomersIdData>) => options.client.put<PutDataCustomersIdResponses, unknown>({ url: '/data/customers/{id}', ...options });

/**
 * List pushed plans
 *
 * Plans as they were pushed.
 */
export const getDataPlans = (options: Options<GetDataPlansData>) => options.client.get<GetDataPlansResponses, unknown>({ url: '/data/plans', ...options });

/**
 * Push plans
 *
 * Creates or updates plans. Their interval says how an invoice amount becomes monthly. Takes one record or an array, stores the good rows and answers each bad one with its reason. The same id again updates.
 */
export const postDataPlans = (options: Options<PostDataPlansData>) => options.client.post<PostDataPlansResponses, unknown>({ url: '/data/plans', repeatable: true, ...options });

/**
 * Delete a plan
 *
 * Removes a plan. The body may name it once more; when it does, it must be the same.
 */
export const deleteDataPlansId = (options: Options<DeleteDataPlansIdData>) => options.client.delete<DeleteDataPlansIdResponses, unknown>({ url: '/data/plans/{id}', ...options });

/**
 * One pushed plan
 *
 * A plan as it was pushed.
 */
export const getDataPlansId = (options: Options<GetDataPlansIdData>) => options.client.get<GetDataPlansIdResponses, unknown>({ url: '/data/plans/{id}', ...options });

/**
 * Update a plan
 *
 * Replaces name, interval and currency of a plan; metrics of its customers are computed anew.
 */
export const putDataPlansId = (options: Options<PutDataPlansIdData>) => options.client.put<PutDataPlansIdResponses, unknown>({ url: '/data/plans/{id}', ...options });

/**
 * List pushed invoices
 *
 * Invoices of one data source as they were pushed, newest first.
 */
export const getDataInvoices = (options: Options<GetDataInvoicesData>) => options.client.get<GetDataInvoicesResponses, unknown>({ url: '/data/invoices', ...options });

/**
 * Push invoices
 *
 * Creates or updates invoices, from which all metrics follow. Push customers and plans first, then invoices in the order of their dates. Takes one record or an array, stores the good rows and answers each bad one with its reason. The same id again updates.
 */
export const postDataInvoices = (options: Options<PostDataInvoicesData>) => options.client.post<PostDataInvoicesResponses, unknown>({ url: '/data/invoices', repeatable: true, ...options });

/**
 * Delete an invoice
 *
 * Removes an invoice; the customer's metrics are computed anew.
 */
export const deleteDataInvoicesId = (options: Options<DeleteDataInvoicesIdData>) => options.client.delete<DeleteDataInvoicesIdResponses, unknown>({ url: '/data/invoices/{id}', ...options });

/**
 * One pushed invoice
 *
 * An invoice as it was pushed.
 */
export const getDataInvoicesId = (options: Options<GetDataInvoicesIdData>) => options.client.get<GetDataInvoicesIdResponses, unknown>({ url: '/data/invoices/{id}', ...options });

/**
 * Update an invoice
 *
 * Changes the given fields of an invoice; the customer's metrics are computed anew.
 */
export const putDataInvoicesId = (options: Options<PutDataInvoicesIdData>) => options.client.put<PutDataInvoicesIdResponses, unknown>({ url: '/data/invoices/{id}', ...options });

/**
 * List plan groups
 *
 * Groups of plans that reports treat as one.
 */
export const getDataPlanGroups = (options: Options<GetDataPlanGroupsData>) => options.client.get<GetDataPlanGroupsResponses, unknown>({ url: '/data/plan-groups', ...options });

/**
 * Create a plan group
 *
 * Puts plans together under one name.
 */
export const postDataPlanGroups = (options: Options<PostDataPlanGroupsData>) => options.client.post<PostDataPlanGroupsResponses, unknown>({ url: '/data/plan-groups', ...options });

/**
 * Delete a plan group
 *
 * Dissolves a group; its plans stay.
 */
export const deleteDataPlanGroupsId = (options: Options<DeleteDataPlanGroupsIdData>) => options.client.delete<DeleteDataPlanGroupsIdResponses, unknown>({ url: '/data/plan-groups/{id}', ...options });

/**
 * One plan group
 *
 * A plan group with the ids of its plans.
 */
export const getDataPlanGroupsId = (options: Options<GetDataPlanGroupsIdData>) => options.client.get<GetDataPlanGroupsIdResponses, unknown>({ url: '/data/plan-groups/{id}', ...options });

/**
 * Update a plan group
 *
 * Replaces name and plans of a group.
 */
export const putDataPlanGroupsId = (options: Options<PutDataPlanGroupsIdData>) => options.client.put<PutDataPlanGroupsIdResponses, unknown>({ url: '/data/plan-groups/{id}', ...options });

/**
 * Delete plan groups
 *
 * Dissolves several groups; their plans stay.
 */
export const postDataPlanGroupsDeleteMultiple = (options: Options<PostDataPlanGroupsDeleteMultipleData>) => options.client.post<PostDataPlanGroupsDeleteMultipleResponses, unknown>({ url: '/data/plan-groups/delete-multiple', ...options });

/**
 * Merge plan groups
 *
 * Moves the plans of one group into another and dissolves the first.
 */
export const postDataPlanGroupsMerge = (options: Options<PostDataPlanGroupsMergeData>) => options.client.post<PostDataPlanGroupsMergeResponses, unknown>({ url: '/data/plan-groups/merge', ...options });

/**
 * Suggest plan groups
 *
 * Proposes groups for plans by their names.
 */
export const postDataPlanGroupsAiSuggest = (options: Options<PostDataPlanGroupsAiSuggestData>) => options.client.post<PostDataPlanGroupsAiSuggestResponses, unknown>({ url: '/data/plan-groups/ai-suggest', ...options });

/**
 * List segments
 *
 * Saved sets of filters.
 */
export const getDataSegments = (options: Options<GetDataSegmentsData>) => options.client.get<GetDataSegmentsResponses, unknown>({ url: '/data/segments', ...options });

/**
 * Create a segment
 *
 * Saves a set of filters under a name, for reports to use by id.
 */
export const postDataSegments = (options: Options<PostDataSegmentsData>) => options.client.post<PostDataSegmentsResponses, unknown>({ url: '/data/segments', ...options });

/**
 * Delete a segment
 *
 * Removes a saved segment.
 */
export const deleteDataSegmentsId = (options: Options<DeleteDataSegmentsIdData>) => options.client.delete<DeleteDataSegmentsIdResponses, unknown>({ url: '/data/segments/{id}', ...options });

/**
 * One segment
 *
 * A segment with its filters.
 */
export const getDataSegmentsId = (options: Options<GetDataSegmentsIdData>) => options.client.get<GetDataSegmentsIdResponses, unknown>({ url: '/data/segments/{id}', ...options });

/**
 * Update a segment
 *
 * Changes the given fields of a segment.
 */
export const putDataSegmentsId = (options: Options<PutDataSegmentsIdData>) => options.client.put<PutDataSegmentsIdResponses, unknown>({ url: '/data/segments/{id}', ...options });

/**
 * List data sources
 *
 * Billing systems that data comes from.
 */
export const getDataDataSources = (options: Options<GetDataDataSourcesData>) => options.client.get<GetDataDataSourcesResponses, unknown>({ url: '/data/data-sources', ...options });

/**
 * Create a data source
 *
 * Adds a billing system. For your own, the type is `api`; the answer then holds the only copy of an API key that pushes to it.
 */
export const postDataDataSources = (options: Options<PostDataDataSourcesData>) => options.client.post<PostDataDataSourcesResponses, unknown>({ url: '/data/data-sources', ...options });

/**
 * Delete a data source
 *
 * Removes a data source with everything that it brought.
 */
export const deleteDataDataSourcesId = (options: Options<DeleteDataDataSourcesIdData>) => options.client.delete<DeleteDataDataSourcesIdResponses, unknown>({ url: '/data/data-sources/{id}', ...options });

/**
 * One data source
 *
 * A billing system that data comes from.
 */
export const getDataDataSourcesId = (options: Options<GetDataDataSourcesIdData>) => options.client.get<GetDataDataSourcesIdResponses, unknown>({ url: '/data/data-sources/{id}', ...options });

/**
 * Update a data source
 *
 * Changes the name of a data source.
 */
export const putDataDataSourcesId = (options: Options<PutDataDataSourcesIdData>) => options.client.put<PutDataDataSourcesIdResponses, unknown>({ url: '/data/data-sources/{id}', ...options });

/**
 * Progress of an import
 *
 * How far the running import has come, or how the last one ended.
 */
export const getDataDataSourcesIdProgress = (options: Options<GetDataDataSourcesIdProgressData>) => options.client.get<GetDataDataSourcesIdProgressResponses, unknown>({ url: '/data/data-sources/{id}/progress', ...options });

/**
 * Empty a data source
 *
 * Removes all customers, plans and invoices of a data source, and keeps the source.
 */
export const postDataDataSourcesIdReset = (options: Options<PostDataDataSourcesIdResetData>) => options.client.post<PostDataDataSourcesIdResetResponses, unknown>({ url: '/data/data-sources/{id}/reset', ...options });

/**
 * Import everything again
 *
 * Reads everything from the billing system once more; for your own, computes all metrics anew.
 */
export const postDataDataSourcesIdFullImport = (options: Options<PostDataDataSourcesIdFullImportData>) => options.client.post<PostDataDataSourcesIdFullImportResponses, unknown>({ url: '/data/data-sources/{id}/full-import', ...options });

/**
 * Abort an import
 *
 * Stops the running import.
 */
export const postDataDataSourcesIdAbort = (options: Options<PostDataDataSourcesIdAbortData>) => options.client.post<PostDataDataSourcesIdAbortResponses, unknown>({ url: '/data/data-sources/{id}/abort', ...options });

/**
 * Connect a data source
 *
 * Makes a data source usable again.
 */
export const postDataDataSourcesIdConnect = (options: Options<PostDataDataSourcesIdConnectData>) => options.client.post<PostDataDataSourcesIdConnectResponses, unknown>({ url: '/data/data-sources/{id}/connect', ...options });
