// Code generated from openapi.json by `pnpm generate`. DO NOT EDIT.

// Package contract holds what the API description says about calls, as data.
package contract

import "time"

// Upserts are POST paths that create or update by id: sending the same once more changes nothing.
var Upserts = map[string]bool{
	"/data/customers": true,
	"/data/plans":     true,
	"/data/invoices":  true,
}

// TextPaths are paths whose answer is text rather than JSON.
var TextPaths = map[string]bool{
	"/exports/customers.csv":     true,
	"/exports/mrr-movements.csv": true,
	"/exports/mrr-growth.csv":    true,
	"/chat/v2":                   true,
}

// RateWindow is the time that rate limits count in.
const RateWindow = 60 * time.Second

// RateLimit is how many requests may go within RateWindow to paths that begin with Path.
type RateLimit struct {
	Method   string
	Path     string
	Requests int
}

// RateLimits are the documented limits; the first that fits a request counts.
var RateLimits = []RateLimit{
	{Method: "GET", Path: "/reports/", Requests: 30},
	{Method: "GET", Path: "", Requests: 300},
	{Method: "POST", Path: "", Requests: 100},
	{Method: "PUT", Path: "", Requests: 100},
	{Method: "DELETE", Path: "", Requests: 50},
}

// Operation is an operation of the API and where the client has it.
type Operation struct {
	// ID is the name of its methods in the generated client.
	ID     string
	Method string
	Path   string
	// Name is its method in the groups, "Reports.GetMrr"; empty for one that only the generated client has.
	Name string
}

// Operations are all of them, in the order of the contract.
var Operations = []Operation{
	{ID: "GetReportsSummary", Method: "GET", Path: "/reports/summary", Name: "Reports.GetSummary"},
	{ID: "GetReportsMrr", Method: "GET", Path: "/reports/mrr", Name: "Reports.GetMrr"},
	{ID: "GetReportsMrrSubtypes", Method: "GET", Path: "/reports/mrr-subtypes", Name: "Reports.GetMrrSubtypes"},
	{ID: "GetReportsMrrTable", Method: "GET", Path: "/reports/mrr-table", Name: "Reports.GetMrrTable"},
	{ID: "GetReportsMrrTableSubtypes", Method: "GET", Path: "/reports/mrr-table-subtypes", Name: "Reports.GetMrrTableSubtypes"},
	{ID: "GetReportsMovementTable", Method: "GET", Path: "/reports/movement-table", Name: "Reports.GetMovementTable"},
	{ID: "GetReportsMrrGrowth", Method: "GET", Path: "/reports/mrr-growth", Name: "Reports.GetMrrGrowth"},
	{ID: "GetReportsMrrGrowthTable", Method: "GET", Path: "/reports/mrr-growth-table", Name: "Reports.GetMrrGrowthTable"},
	{ID: "GetReportsCmrrSummary", Method: "GET", Path: "/reports/cmrr-summary", Name: "Reports.GetCmrrSummary"},
	{ID: "GetReportsLeads", Method: "GET", Path: "/reports/leads", Name: "Reports.GetLeads"},
	{ID: "GetReportsLeadsTable", Method: "GET", Path: "/reports/leads-table", Name: "Reports.GetLeadsTable"},
	{ID: "GetReportsLeadsDays", Method: "GET", Path: "/reports/leads-days", Name: "Reports.GetLeadsDays"},
	{ID: "GetReportsLeadsSummary", Method: "GET", Path: "/reports/leads-summary", Name: "Reports.GetLeadsSummary"},
	{ID: "GetReportsCohort", Method: "GET", Path: "/reports/cohort", Name: "Reports.GetCohort"},
	{ID: "GetReportsRetention", Method: "GET", Path: "/reports/retention", Name: "Reports.GetRetention"},
	{ID: "GetReportsTransactions", Method: "GET", Path: "/reports/transactions", Name: "Reports.GetTransactions"},
	{ID: "GetReportsTransactionsSummary", Method: "GET", Path: "/reports/transactions-summary", Name: "Reports.GetTransactionsSummary"},
	{ID: "GetReportsTransactionsTable", Method: "GET", Path: "/reports/transactions-table", Name: "Reports.GetTransactionsTable"},
	{ID: "GetReportsTransactionsDetail", Method: "GET", Path: "/reports/transactions-detail", Name: "Reports.GetTransactionsDetail"},
	{ID: "GetReportsInvoicesDetail", Method: "GET", Path: "/reports/invoices-detail", Name: "Reports.GetInvoicesDetail"},
	{ID: "GetReportsCashflowFailedPayments", Method: "GET", Path: "/reports/cashflow-failed-payments", Name: "Reports.GetCashflowFailedPayments"},
	{ID: "GetReportsCashflowFailedPaymentsSummary", Method: "GET", Path: "/reports/cashflow-failed-payments-summary", Name: "Reports.GetCashflowFailedPaymentsSummary"},
	{ID: "GetReportsCashflowFailedPaymentsTable", Method: "GET", Path: "/reports/cashflow-failed-payments-table", Name: "Reports.GetCashflowFailedPaymentsTable"},
	{ID: "GetReportsCashflowFailedPaymentsDetail", Method: "GET", Path: "/reports/cashflow-failed-payments-detail", Name: "Reports.GetCashflowFailedPaymentsDetail"},
	{ID: "GetReportsCashflowRefunds", Method: "GET", Path: "/reports/cashflow-refunds", Name: "Reports.GetCashflowRefunds"},
	{ID: "GetReportsCashflowRefundsTable", Method: "GET", Path: "/reports/cashflow-refunds-table", Name: "Reports.GetCashflowRefundsTable"},
	{ID: "GetReportsCashflowRefundsDetail", Method: "GET", Path: "/reports/cashflow-refunds-detail", Name: "Reports.GetCashflowRefundsDetail"},
	{ID: "GetReportsCashflowFailureRate", Method: "GET", Path: "/reports/cashflow-failure-rate", Name: "Reports.GetCashflowFailureRate"},
	{ID: "GetReportsCashflowFailureRateSummary", Method: "GET", Path: "/reports/cashflow-failure-rate-summary", Name: "Reports.GetCashflowFailureRateSummary"},
	{ID: "GetReportsCashflowOutstandingUnpaid", Method: "GET", Path: "/reports/cashflow-outstanding-unpaid", Name: "Reports.GetCashflowOutstandingUnpaid"},
	{ID: "GetReportsChurnScheduled", Method: "GET", Path: "/reports/churn-scheduled", Name: "Reports.GetChurnScheduled"},
	{ID: "GetReportsChurnScheduledMovements", Method: "GET", Path: "/reports/churn-scheduled-movements", Name: "Reports.GetChurnScheduledMovements"},
	{ID: "GetReportsChurnScheduledSummary", Method: "GET", Path: "/reports/churn-scheduled-summary", Name: "Reports.GetChurnScheduledSummary"},
	{ID: "GetReportsChurnReasonsSummary", Method: "GET", Path: "/reports/churn-reasons-summary", Name: "Reports.GetChurnReasonsSummary"},
	{ID: "GetReportsCancellationTiming", Method: "GET", Path: "/reports/cancellation-timing", Name: "Reports.GetCancellationTiming"},
	{ID: "GetReportsCancellationTimingDetail", Method: "GET", Path: "/reports/cancellation-timing-detail", Name: "Reports.GetCancellationTimingDetail"},
	{ID: "GetReportsMap", Method: "GET", Path: "/reports/map", Name: "Reports.GetMap"},
	{ID: "GetReportsCustomerConcentration", Method: "GET", Path: "/reports/customer-concentration", Name: "Reports.GetCustomerConcentration"},
	{ID: "GetReportsLatestActivity", Method: "GET", Path: "/reports/latest-activity", Name: "Reports.GetLatestActivity"},
	{ID: "GetReportsCustomVariables", Method: "GET", Path: "/reports/custom-variables", Name: "Reports.GetCustomVariables"},
	{ID: "GetCustomers", Method: "GET", Path: "/customers", Name: "Customers.List"},
	{ID: "GetCustomersId", Method: "GET", Path: "/customers/{id}", Name: "Customers.Detail"},
	{ID: "PostCustomersIdResync", Method: "POST", Path: "/customers/{id}/resync", Name: "Customers.Resync"},
	{ID: "GetPlans", Method: "GET", Path: "/plans", Name: "Plans.List"},
	{ID: "GetExportsCustomersCsv", Method: "GET", Path: "/exports/customers.csv", Name: "Exports.Customers"},
	{ID: "GetExportsMrrMovementsCsv", Method: "GET", Path: "/exports/mrr-movements.csv", Name: "Exports.MrrMovements"},
	{ID: "GetExportsMrrGrowthCsv", Method: "GET", Path: "/exports/mrr-growth.csv", Name: "Exports.MrrGrowth"},
	{ID: "GetProfile", Method: "GET", Path: "/profile", Name: "Profile.Get"},
	{ID: "PutProfile", Method: "PUT", Path: "/profile", Name: "Profile.Update"},
	{ID: "GetAccount", Method: "GET", Path: "/account", Name: "Account.Get"},
	{ID: "PostAccount", Method: "POST", Path: "/account", Name: "Account.Update"},
	{ID: "DeleteAccount", Method: "DELETE", Path: "/account", Name: "Account.Delete"},
	{ID: "GetAccountBilling", Method: "GET", Path: "/account/billing", Name: "Account.Billing.Details"},
	{ID: "GetAccountBillingInvoices", Method: "GET", Path: "/account/billing/invoices", Name: "Account.Billing.Invoices"},
	{ID: "GetAccountBillingPortal", Method: "GET", Path: "/account/billing/portal", Name: "Account.Billing.Portal"},
	{ID: "PostAccountBillingSubscribe", Method: "POST", Path: "/account/billing/subscribe", Name: "Account.Billing.Subscribe"},
	{ID: "GetAccountBillingCheckVat", Method: "GET", Path: "/account/billing/check-vat", Name: "Account.Billing.CheckVat"},
	{ID: "PostAccountBillingAddress", Method: "POST", Path: "/account/billing/address", Name: "Account.Billing.SetAddress"},
	{ID: "PostAccountBillingSetup", Method: "POST", Path: "/account/billing/setup", Name: "Account.Billing.Setup"},
	{ID: "PostAccountBillingPreviewChange", Method: "POST", Path: "/account/billing/preview-change", Name: "Account.Billing.PreviewChange"},
	{ID: "PostAccountBillingChangePlan", Method: "POST", Path: "/account/billing/change-plan", Name: "Account.Billing.ChangePlan"},
	{ID: "PostAccountBillingUndoCancellation", Method: "POST", Path: "/account/billing/undo-cancellation", Name: "Account.Billing.UndoCancellation"},
	{ID: "DeleteAccountBillingCardsCardId", Method: "DELETE", Path: "/account/billing/cards/{card_id}", Name: "Account.Billing.DeleteCard"},
	{ID: "GetAccountTeam", Method: "GET", Path: "/account/team", Name: "Account.Team.List"},
	{ID: "PutAccountTeamUserId", Method: "PUT", Path: "/account/team/{user_id}", Name: "Account.Team.Update"},
	{ID: "DeleteAccountTeamUserId", Method: "DELETE", Path: "/account/team/{user_id}", Name: "Account.Team.Remove"},
	{ID: "PostAccountTeamInvite", Method: "POST", Path: "/account/team/invite", Name: "Account.Team.Invite"},
	{ID: "DeleteAccountTeamInvitesEmail", Method: "DELETE", Path: "/account/team/invites/{email}", Name: "Account.Team.CancelInvite"},
	{ID: "PostAccountTeamResendEmail", Method: "POST", Path: "/account/team/resend/{email}", Name: "Account.Team.ResendInvite"},
	{ID: "GetAccountApiKeys", Method: "GET", Path: "/account/api-keys", Name: "Account.ApiKeys.List"},
	{ID: "PostAccountApiKeys", Method: "POST", Path: "/account/api-keys", Name: "Account.ApiKeys.Create"},
	{ID: "PutAccountApiKeysId", Method: "PUT", Path: "/account/api-keys/{id}", Name: "Account.ApiKeys.Update"},
	{ID: "DeleteAccountApiKeysId", Method: "DELETE", Path: "/account/api-keys/{id}", Name: "Account.ApiKeys.Delete"},
	{ID: "GetSettingsNotifications", Method: "GET", Path: "/settings/notifications", Name: "Notifications.Get"},
	{ID: "PutSettingsNotifications", Method: "PUT", Path: "/settings/notifications", Name: "Notifications.Update"},
	{ID: "GetSettings", Method: "GET", Path: "/settings", Name: "Settings.Get"},
	{ID: "PostSettings", Method: "POST", Path: "/settings", Name: "Settings.Update"},
	{ID: "GetSettingsStripe", Method: "GET", Path: "/settings/stripe", Name: "Settings.GetStripe"},
	{ID: "PostSettingsStripe", Method: "POST", Path: "/settings/stripe", Name: "Settings.UpdateStripe"},
	{ID: "GetSettingsHubspot", Method: "GET", Path: "/settings/hubspot", Name: "Settings.GetHubspot"},
	{ID: "PostSettingsHubspot", Method: "POST", Path: "/settings/hubspot", Name: "Settings.UpdateHubspot"},
	{ID: "GetSettingsWebhook", Method: "GET", Path: "/settings/webhook", Name: "Settings.GetWebhook"},
	{ID: "PostSettingsWebhook", Method: "POST", Path: "/settings/webhook", Name: "Settings.UpdateWebhook"},
	{ID: "GetSettingsSlack", Method: "GET", Path: "/settings/slack", Name: "Settings.GetSlack"},
	{ID: "PostSettingsSlack", Method: "POST", Path: "/settings/slack", Name: "Settings.UpdateSlack"},
	{ID: "GetSettingsTeams", Method: "GET", Path: "/settings/teams", Name: "Settings.GetTeams"},
	{ID: "PostSettingsTeams", Method: "POST", Path: "/settings/teams", Name: "Settings.UpdateTeams"},
	{ID: "GetSettingsLookerStudio", Method: "GET", Path: "/settings/looker-studio", Name: "Settings.GetLookerStudio"},
	{ID: "PostSettingsLookerStudio", Method: "POST", Path: "/settings/looker-studio", Name: "Settings.UpdateLookerStudio"},
	{ID: "GetIntegrationsWebhooks", Method: "GET", Path: "/integrations/webhooks", Name: "Webhooks.List"},
	{ID: "PostIntegrationsWebhooks", Method: "POST", Path: "/integrations/webhooks", Name: "Webhooks.Create"},
	{ID: "DeleteIntegrationsWebhooksId", Method: "DELETE", Path: "/integrations/webhooks/{id}", Name: "Webhooks.Delete"},
	{ID: "GetIntegrationsWebhooksId", Method: "GET", Path: "/integrations/webhooks/{id}", Name: "Webhooks.Get"},
	{ID: "GetIntegrationsVerify", Method: "GET", Path: "/integrations/verify", Name: "Webhooks.Verify"},
	{ID: "GetIntegrationsSampleEvent", Method: "GET", Path: "/integrations/sample/{event}", Name: "Webhooks.Sample"},
	{ID: "PostChatV2", Method: "POST", Path: "/chat/v2", Name: "Chat.Send"},
	{ID: "PostChatV2ActionsId", Method: "POST", Path: "/chat/v2/actions/{id}", Name: "Chat.Act"},
	{ID: "GetDataCustomers", Method: "GET", Path: "/data/customers", Name: "Data.Customers.List"},
	{ID: "PostDataCustomers", Method: "POST", Path: "/data/customers", Name: "Data.Customers.Create"},
	{ID: "GetDataCustomersId", Method: "GET", Path: "/data/customers/{id}", Name: "Data.Customers.Get"},
	{ID: "PutDataCustomersId", Method: "PUT", Path: "/data/customers/{id}", Name: "Data.Customers.Update"},
	{ID: "DeleteDataCustomersId", Method: "DELETE", Path: "/data/customers/{id}", Name: "Data.Customers.Delete"},
	{ID: "GetDataPlans", Method: "GET", Path: "/data/plans", Name: "Data.Plans.List"},
	{ID: "PostDataPlans", Method: "POST", Path: "/data/plans", Name: "Data.Plans.Create"},
	{ID: "PutDataPlansId", Method: "PUT", Path: "/data/plans/{id}", Name: "Data.Plans.Update"},
	{ID: "DeleteDataPlansId", Method: "DELETE", Path: "/data/plans/{id}", Name: "Data.Plans.Delete"},
	{ID: "GetDataPlansId", Method: "GET", Path: "/data/plans/{id}", Name: "Data.Plans.Get"},
	{ID: "GetDataInvoices", Method: "GET", Path: "/data/invoices", Name: "Data.Invoices.List"},
	{ID: "PostDataInvoices", Method: "POST", Path: "/data/invoices", Name: "Data.Invoices.Create"},
	{ID: "PutDataInvoicesId", Method: "PUT", Path: "/data/invoices/{id}", Name: "Data.Invoices.Update"},
	{ID: "DeleteDataInvoicesId", Method: "DELETE", Path: "/data/invoices/{id}", Name: "Data.Invoices.Delete"},
	{ID: "GetDataInvoicesId", Method: "GET", Path: "/data/invoices/{id}", Name: "Data.Invoices.Get"},
	{ID: "GetDataPlanGroups", Method: "GET", Path: "/data/plan-groups", Name: "Data.PlanGroups.List"},
	{ID: "PostDataPlanGroups", Method: "POST", Path: "/data/plan-groups", Name: "Data.PlanGroups.Create"},
	{ID: "GetDataPlanGroupsId", Method: "GET", Path: "/data/plan-groups/{id}", Name: "Data.PlanGroups.Get"},
	{ID: "PutDataPlanGroupsId", Method: "PUT", Path: "/data/plan-groups/{id}", Name: "Data.PlanGroups.Update"},
	{ID: "DeleteDataPlanGroupsId", Method: "DELETE", Path: "/data/plan-groups/{id}", Name: "Data.PlanGroups.Delete"},
	{ID: "PostDataPlanGroupsDeleteMultiple", Method: "POST", Path: "/data/plan-groups/delete-multiple", Name: "Data.PlanGroups.DeleteMultiple"},
	{ID: "PostDataPlanGroupsMerge", Method: "POST", Path: "/data/plan-groups/merge", Name: "Data.PlanGroups.Merge"},
	{ID: "PostDataPlanGroupsAiSuggest", Method: "POST", Path: "/data/plan-groups/ai-suggest", Name: "Data.PlanGroups.AiSuggest"},
	{ID: "GetDataSegments", Method: "GET", Path: "/data/segments", Name: "Data.Segments.List"},
	{ID: "PostDataSegments", Method: "POST", Path: "/data/segments", Name: "Data.Segments.Create"},
	{ID: "GetDataSegmentsId", Method: "GET", Path: "/data/segments/{id}", Name: "Data.Segments.Get"},
	{ID: "PutDataSegmentsId", Method: "PUT", Path: "/data/segments/{id}", Name: "Data.Segments.Update"},
	{ID: "DeleteDataSegmentsId", Method: "DELETE", Path: "/data/segments/{id}", Name: "Data.Segments.Delete"},
	{ID: "GetDataDataSources", Method: "GET", Path: "/data/data-sources", Name: "Data.Sources.List"},
	{ID: "PostDataDataSources", Method: "POST", Path: "/data/data-sources", Name: "Data.Sources.Create"},
	{ID: "PutDataDataSourcesId", Method: "PUT", Path: "/data/data-sources/{id}", Name: "Data.Sources.Update"},
	{ID: "DeleteDataDataSourcesId", Method: "DELETE", Path: "/data/data-sources/{id}", Name: "Data.Sources.Delete"},
	{ID: "GetDataDataSourcesId", Method: "GET", Path: "/data/data-sources/{id}", Name: "Data.Sources.Get"},
	{ID: "GetDataDataSourcesIdProgress", Method: "GET", Path: "/data/data-sources/{id}/progress", Name: "Data.Sources.GetProgress"},
	{ID: "PostDataDataSourcesIdReset", Method: "POST", Path: "/data/data-sources/{id}/reset", Name: "Data.Sources.Reset"},
	{ID: "PostDataDataSourcesIdFullImport", Method: "POST", Path: "/data/data-sources/{id}/full-import", Name: "Data.Sources.FullImport"},
	{ID: "PostDataDataSourcesIdAbort", Method: "POST", Path: "/data/data-sources/{id}/abort", Name: "Data.Sources.Abort"},
	{ID: "PostDataDataSourcesIdConnect", Method: "POST", Path: "/data/data-sources/{id}/connect", Name: "Data.Sources.Connect"},
}
