// Generated from openapi.json by `pnpm generate`. Do not edit.
export interface paths {
    "/reports/summary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getReportsSummary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reports/mrr": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getReportsMrr"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reports/mrr-subtypes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getReportsMrrSubtypes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reports/mrr-table": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getReportsMrrTable"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reports/mrr-table-subtypes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getReportsMrrTableSubtypes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reports/movement-table": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getReportsMovementTable"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reports/mrr-growth": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getReportsMrrGrowth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reports/mrr-growth-table": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getReportsMrrGrowthTable"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reports/cmrr-summary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getReportsCmrrSummary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reports/leads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getReportsLeads"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reports/leads-table": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getReportsLeadsTable"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reports/leads-days": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getReportsLeadsDays"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reports/leads-summary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getReportsLeadsSummary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reports/cohort": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getReportsCohort"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reports/retention": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getReportsRetention"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reports/transactions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getReportsTransactions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reports/transactions-summary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getReportsTransactionsSummary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reports/transactions-table": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getReportsTransactionsTable"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reports/transactions-detail": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getReportsTransactionsDetail"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reports/invoices-detail": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getReportsInvoicesDetail"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reports/cashflow-failed-payments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getReportsCashflowFailedPayments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reports/cashflow-failed-payments-summary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getReportsCashflowFailedPaymentsSummary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reports/cashflow-failed-payments-table": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getReportsCashflowFailedPaymentsTable"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reports/cashflow-failed-payments-detail": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getReportsCashflowFailedPaymentsDetail"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reports/cashflow-refunds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getReportsCashflowRefunds"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reports/cashflow-refunds-table": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getReportsCashflowRefundsTable"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reports/cashflow-refunds-detail": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getReportsCashflowRefundsDetail"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reports/cashflow-failure-rate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getReportsCashflowFailureRate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reports/cashflow-failure-rate-summary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getReportsCashflowFailureRateSummary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reports/cashflow-outstanding-unpaid": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getReportsCashflowOutstandingUnpaid"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reports/churn-scheduled": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getReportsChurnScheduled"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reports/churn-scheduled-movements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getReportsChurnScheduledMovements"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reports/churn-scheduled-summary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getReportsChurnScheduledSummary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reports/churn-reasons-summary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getReportsChurnReasonsSummary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reports/cancellation-timing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getReportsCancellationTiming"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reports/cancellation-timing-detail": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getReportsCancellationTimingDetail"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reports/map": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getReportsMap"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reports/customer-concentration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getReportsCustomerConcentration"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reports/latest-activity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getReportsLatestActivity"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reports/custom-variables": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getReportsCustomVariables"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/customers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getCustomers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/customers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getCustomersId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/customers/{id}/resync": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["postCustomersIdResync"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/plans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getPlans"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/exports/customers.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getExportsCustomersCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/exports/mrr-movements.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getExportsMrrMovementsCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/exports/mrr-growth.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getExportsMrrGrowthCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/profile": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getProfile"];
        put: operations["putProfile"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/account": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getAccount"];
        put?: never;
        post: operations["postAccount"];
        delete: operations["deleteAccount"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/account/billing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getAccountBilling"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/account/billing/invoices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getAccountBillingInvoices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/account/billing/portal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getAccountBillingPortal"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/account/billing/subscribe": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["postAccountBillingSubscribe"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/account/billing/check-vat": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getAccountBillingCheckVat"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/account/billing/address": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["postAccountBillingAddress"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/account/billing/setup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["postAccountBillingSetup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/account/billing/preview-change": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["postAccountBillingPreviewChange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/account/billing/change-plan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["postAccountBillingChangePlan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/account/billing/undo-cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["postAccountBillingUndoCancellation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/account/billing/cards/{card_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["deleteAccountBillingCardsCardId"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/account/team": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getAccountTeam"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/account/team/{user_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["putAccountTeamUserId"];
        post?: never;
        delete: operations["deleteAccountTeamUserId"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/account/team/invite": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["postAccountTeamInvite"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/account/team/invites/{email}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["deleteAccountTeamInvitesEmail"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/account/team/resend/{email}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["postAccountTeamResendEmail"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/account/api-keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getAccountApiKeys"];
        put?: never;
        post: operations["postAccountApiKeys"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/account/api-keys/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["putAccountApiKeysId"];
        post?: never;
        delete: operations["deleteAccountApiKeysId"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/settings/notifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getSettingsNotifications"];
        put: operations["putSettingsNotifications"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getSettings"];
        put?: never;
        post: operations["postSettings"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/settings/stripe": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getSettingsStripe"];
        put?: never;
        post: operations["postSettingsStripe"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/settings/hubspot": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getSettingsHubspot"];
        put?: never;
        post: operations["postSettingsHubspot"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/settings/webhook": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getSettingsWebhook"];
        put?: never;
        post: operations["postSettingsWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/settings/slack": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getSettingsSlack"];
        put?: never;
        post: operations["postSettingsSlack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/settings/teams": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getSettingsTeams"];
        put?: never;
        post: operations["postSettingsTeams"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/settings/looker-studio": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getSettingsLookerStudio"];
        put?: never;
        post: operations["postSettingsLookerStudio"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/integrations/webhooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getIntegrationsWebhooks"];
        put?: never;
        post: operations["postIntegrationsWebhooks"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/integrations/webhooks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getIntegrationsWebhooksId"];
        put?: never;
        post?: never;
        delete: operations["deleteIntegrationsWebhooksId"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/integrations/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getIntegrationsVerify"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/integrations/sample/{event}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getIntegrationsSampleEvent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/chat/v2": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["postChatV2"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/chat/v2/actions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["postChatV2ActionsId"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/data/customers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getDataCustomers"];
        put?: never;
        post: operations["postDataCustomers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/data/customers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getDataCustomersId"];
        put: operations["putDataCustomersId"];
        post?: never;
        delete: operations["deleteDataCustomersId"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/data/plans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getDataPlans"];
        put?: never;
        post: operations["postDataPlans"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/data/plans/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getDataPlansId"];
        put: operations["putDataPlansId"];
        post?: never;
        delete: operations["deleteDataPlansId"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/data/invoices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getDataInvoices"];
        put?: never;
        post: operations["postDataInvoices"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/data/invoices/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getDataInvoicesId"];
        put: operations["putDataInvoicesId"];
        post?: never;
        delete: operations["deleteDataInvoicesId"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/data/plan-groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getDataPlanGroups"];
        put?: never;
        post: operations["postDataPlanGroups"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/data/plan-groups/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getDataPlanGroupsId"];
        put: operations["putDataPlanGroupsId"];
        post?: never;
        delete: operations["deleteDataPlanGroupsId"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/data/plan-groups/delete-multiple": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["postDataPlanGroupsDeleteMultiple"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/data/plan-groups/merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["postDataPlanGroupsMerge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/data/plan-groups/ai-suggest": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["postDataPlanGroupsAiSuggest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/data/segments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getDataSegments"];
        put?: never;
        post: operations["postDataSegments"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/data/segments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getDataSegmentsId"];
        put: operations["putDataSegmentsId"];
        post?: never;
        delete: operations["deleteDataSegmentsId"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/data/data-sources": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getDataDataSources"];
        put?: never;
        post: operations["postDataDataSources"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/data/data-sources/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getDataDataSourcesId"];
        put: operations["putDataDataSourcesId"];
        post?: never;
        delete: operations["deleteDataDataSourcesId"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/data/data-sources/{id}/progress": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getDataDataSourcesIdProgress"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/data/data-sources/{id}/reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["postDataDataSourcesIdReset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/data/data-sources/{id}/full-import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["postDataDataSourcesIdFullImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/data/data-sources/{id}/abort": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["postDataDataSourcesIdAbort"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/data/data-sources/{id}/connect": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["postDataDataSourcesIdConnect"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface webhooks {
    event: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["webhookEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        Account: {
            id: string;
            name: string;
            base_currency: string;
            timezone: string;
            first_day_of_week: number;
            data_sources: components["schemas"]["DataSource"][];
        };
        AccountDelete: {
            confirm: string;
        };
        AccountUpdate: {
            name?: string;
            base_currency?: string;
            timezone?: string;
        };
        Activity: {
            source: components["schemas"]["ActivitySource"];
            type: components["schemas"]["ActivityType"];
            subtype?: string | null;
            date: string;
            effective_date: string;
            overdue_date?: string | null;
            customer_id: string;
            customer_name: string | null;
            customer_email: string | null;
            amount: number;
            currency: string;
        };
        ActivitySource: string;
        ActivityType: string;
        ApiKey: {
            id: string;
            name: string;
            access_level: string;
            created_at: string;
            last_used: string | null;
        };
        ApiKeyCreated: components["schemas"]["ApiKey"] & {
            api_key: string;
        };
        ApiKeyInput: {
            name: string;
            role: string;
            access_level?: string;
        };
        ApiKeyList: {
            result: components["schemas"]["ApiKey"][];
        };
        ApiKeyUpdate: {
            name: string;
        };
        Billing: {
            plan: string;
            status: string;
            billing_cycle: string;
            current_period_start: string;
            current_period_end: string;
            mrr_limit: number | null;
            current_mrr: number;
            customer_limit: number | null;
            current_customers: number;
            cancel_at_period_end?: boolean;
        };
        BillingAddress: {
            name: string;
            line1?: string;
            line2?: string;
            city?: string;
            postal_code?: string;
            country: string;
            vat_number?: string;
        };
        BillingFrequency: string;
        BillingInvoice: {
            id: string;
            date: string;
            amount: number;
            currency: string;
            status: string;
            pdf_url?: string | null;
        };
        BillingInvoiceList: {
            result: components["schemas"]["BillingInvoice"][];
        };
        BillingPortal: {
            url: string;
        };
        BillingSetup: {
            client_secret: string;
        };
        Cancellation: {
            date: string;
            customer_id: string;
            customer_name: string | null;
            customer_email: string | null;
            started: string;
            days: number;
            months: number;
            mrr_change: number;
        };
        CancellationList: {
            result: components["schemas"]["CancellationPage"];
            currency: string;
        };
        CancellationPage: {
            count: number;
            list: components["schemas"]["Cancellation"][];
        };
        CancellationTiming: {
            months: number;
            customers: number;
            percent: number;
            mrr_change: number;
        };
        CancellationTimingReport: {
            result: components["schemas"]["CancellationTiming"][];
            currency: string;
        };
        ChatAction: {
            approve: boolean;
        };
        ChatMessage: {
            message: string;
            conversation_id?: string;
        };
        ChurnReasonsSummary: {
            summary: string | null;
            comment_count?: number;
            total_cancellations?: string;
            generated_at?: string;
            reason?: string;
        };
        ChurnScheduledPeriod: {
            date?: string;
            churn?: number;
            contraction?: number;
            churn_customers?: number;
            contraction_customers?: number;
            total_mrr?: number;
            total_customers?: number;
        };
        ChurnScheduledReport: {
            result: components["schemas"]["ChurnScheduledPeriod"][];
            currency: string;
        };
        ChurnScheduledSummary: {
            churn_current?: number;
            churn_30?: number;
            churn_60?: number;
            churn_180?: number;
            churn_365?: number;
        };
        ChurnScheduledSummaryReport: {
            summary: components["schemas"]["ChurnScheduledSummary"];
            currency: string;
        };
        CmrrSummary: {
            cmrr_current?: number;
            cmrr_30?: number;
            cmrr_60?: number;
            cmrr_180?: number;
            cmrr_365?: number;
        };
        CmrrSummaryReport: {
            summary: components["schemas"]["CmrrSummary"];
            currency: string;
        };
        Cohort: {
            cohort_group: string;
            label: string;
            initial_mrr: number;
            initial_customers: number;
            periods: components["schemas"]["CohortCell"][];
        };
        CohortCell: {
            mrr_retained?: number;
            customers_retained?: number;
            mrr_retention?: number | null;
            customer_retention?: number | null;
            nrr?: number | null;
            mrr_churn?: number | null;
            customer_churn?: number | null;
        };
        CohortLimits: {
            retention?: components["schemas"]["PercentRange"];
            nrr?: components["schemas"]["PercentRange"];
            churn?: components["schemas"]["PercentRange"];
            netChurn?: components["schemas"]["PercentRange"];
        };
        CohortReport: {
            result: components["schemas"]["CohortResult"];
            breakdown?: string;
            currency: string;
        };
        CohortResult: {
            list: components["schemas"]["Cohort"][];
            limits: components["schemas"]["CohortLimits"];
        };
        ConcentrationCustomer: {
            rank?: number;
            id?: string;
            name?: string | null;
            mrr?: number;
            cumulative_mrr?: number;
            cumulative_pct?: number;
        };
        ConcentrationResult: {
            pareto: components["schemas"]["ConcentrationCustomer"][];
            concentration: components["schemas"]["ConcentrationShares"];
            list: components["schemas"]["ConcentrationRow"][];
            count: number;
            summary?: components["schemas"]["ConcentrationSummary"];
        };
        ConcentrationRow: {
            id?: string;
            name?: string | null;
            mrr?: number;
            percentage?: number;
        } & {
            [key: string]: unknown;
        };
        ConcentrationShares: {
            top_1?: number;
            top_5?: number;
            top_10?: number;
            top_20?: number;
        } & {
            [key: string]: unknown;
        };
        ConcentrationSummary: {
            total_mrr?: number;
            total_customers?: number;
        } & {
            [key: string]: unknown;
        };
        CustomVariableValue: {
            value: string;
            count: number;
        };
        CustomVariablesReport: {
            values: components["schemas"]["CustomVariableValue"][];
        };
        Customer: {
            id?: string;
            name?: string | null;
            email?: string | null;
            status?: components["schemas"]["CustomerStatus"];
            country?: string | null;
            state?: string | null;
            created_date?: string | null;
            trial_started?: string | null;
            trial_end_date?: string | null;
            paid_started?: string | null;
            cancel_date?: string | null;
            overdue_date?: string | null;
            currency?: string | null;
            custom_variables?: {
                [key: string]: string;
            } | null;
            mrr?: number;
            payments?: number;
            total_paid_customer_currency?: number;
            total_paid_base_currency?: number;
            current_mrr_base_currency?: number;
        };
        CustomerConcentrationReport: {
            result: components["schemas"]["ConcentrationResult"];
            currency: string;
        };
        CustomerDetail: {
            id: string;
            name: string | null;
            email: string | null;
            currency: string;
            status: components["schemas"]["CustomerStatus"];
            country: string | null;
            state: string | null;
            created_date: string | null;
            trial_started: string | null;
            trial_end_date: string | null;
            paid_started: string | null;
            cancel_date: string | null;
            overdue_date: string | null;
            custom_variables: {
                [key: string]: string;
            };
            current_subscriptions: components["schemas"]["Subscription"][];
            current_mrr_base_currency: number;
            current_mrr_customer_currency: number;
            total_paid_base_currency: number;
            total_paid_customer_currency: number;
            churn_risk_score: number | null;
            base_currency?: string;
        };
        CustomerEvent: components["schemas"]["EventEnvelope"] & {
            event_type: "customer.created" | "customer.updated";
            data: components["schemas"]["CustomerEventData"];
        };
        CustomerEventData: {
            customer: components["schemas"]["RawCustomer"];
        };
        CustomerInput: {
            id: string;
            name?: string;
            email?: string;
            created_date?: string;
            trial_started?: string;
            country?: string;
            state?: string;
            custom_variables?: {
                [key: string]: string;
            };
            data_source: string;
            created?: string;
            metadata?: {
                [key: string]: string;
            };
        };
        CustomerList: {
            result: components["schemas"]["CustomerPage"];
            currency: string;
        };
        CustomerPage: {
            count: number;
            list: components["schemas"]["Customer"][];
        };
        CustomerStatus: string;
        CustomerUpdate: {
            name?: string;
            email?: string;
            custom_variables?: {
                [key: string]: string;
            };
            created_date?: string;
            trial_started?: string;
            country?: string;
            state?: string;
        };
        DataSource: {
            id?: string;
            name?: string | null;
            type?: components["schemas"]["DataSourceType"];
            status?: components["schemas"]["DataSourceStatus"];
            created_at?: string | null;
            updated_at?: string | null;
            import_status?: string | null;
            import_started?: string | null;
        };
        DataSourceCreated: components["schemas"]["DataSource"] & {
            access_token?: string;
        };
        DataSourceInput: {
            name: string;
            type: components["schemas"]["DataSourceType"];
        };
        DataSourceList: {
            result: components["schemas"]["DataSource"][];
        };
        DataSourceStatus: string;
        DataSourceType: string;
        DataSourceUpdate: components["schemas"]["DataSource"];
        ErrorBody: {
            error: string;
            message?: string;
            field?: string;
        };
        EventCustomer: {
            id: string;
            name: string | null;
            email: string | null;
            status: components["schemas"]["CustomerStatus"];
        };
        EventEnvelope: {
            id: string;
            created_at: string;
            account_id: string;
        };
        EventMovement: {
            type: string;
            subtype: string | null;
            date: string;
            mrr_change: number;
            mrr: number;
            currency: string;
            invoice_id: string | null;
        };
        FailedPayment: {
            date: string;
            invoice_ref: string;
            customer_id: string;
            customer_name: string | null;
            customer_email: string | null;
            amount: number;
            amount_base_currency: number;
            currency: string;
            payment_method: string | null;
            description: string | null;
            attempt_count: number;
            recovery_status: string;
        };
        FailedPaymentList: {
            result: components["schemas"]["FailedPaymentPage"];
            currency: string;
        };
        FailedPaymentPage: {
            count: number;
            list: components["schemas"]["FailedPayment"][];
        };
        FailedPaymentsPeriod: {
            date?: string;
            currency?: string;
            failed_amount?: number;
            recovered?: number;
            still_unpaid?: number;
            churned?: number;
            failed_invoices?: number;
            recovered_customers?: number;
            still_unpaid_customers?: number;
            churned_customers?: number;
            affected_customers?: number;
            total_retry_attempts?: number;
        };
        FailedPaymentsReport: {
            result: components["schemas"]["FailedPaymentsPeriod"][];
            currency: string;
        };
        FailedPaymentsSummary: {
            mtd_still_unpaid?: number;
            prev_mtd_still_unpaid?: number;
            qtd_still_unpaid?: number;
            prev_qtd_still_unpaid?: number;
            ytd_still_unpaid?: number;
            prev_ytd_still_unpaid?: number;
            mtd_recovery_rate?: number | null;
            prev_mtd_recovery_rate?: number | null;
            ytd_recovery_rate?: number | null;
            prev_ytd_recovery_rate?: number | null;
            mtd_failed_pct?: number | null;
            prev_mtd_failed_pct?: number | null;
            ytd_failed_pct?: number | null;
            prev_ytd_failed_pct?: number | null;
            mtd_still_unpaid_change_pct?: number | null;
            ytd_still_unpaid_change_pct?: number | null;
            mtd_recovery_rate_change?: number | null;
            ytd_recovery_rate_change?: number | null;
            mtd_failed_pct_change?: number | null;
            ytd_failed_pct_change?: number | null;
            mtd_failed_invoices?: number;
            ytd_failed_invoices?: number;
            prev_mtd_failed_invoices?: number;
            prev_ytd_failed_invoices?: number;
        };
        FailedPaymentsSummaryReport: {
            summary: components["schemas"]["FailedPaymentsSummary"];
            currency: string;
        };
        FailedPaymentsTable: {
            result: components["schemas"]["FailedPaymentsTablePeriod"][];
            currency: string;
        };
        FailedPaymentsTablePeriod: components["schemas"]["FailedPaymentsPeriod"] & {
            total_invoices: number;
            failed_pct: number | null;
            recovery_rate: number | null;
        };
        FailureRatePeriod: {
            date: string;
            period: string;
            currency: string;
            failed_invoices: number;
            failure_rate: number;
        };
        FailureRateReport: {
            result: components["schemas"]["FailureRatePeriod"][];
            currency: string;
        };
        FailureRateSummary: {
            mtd_failure_rate?: number | null;
            prev_mtd_failure_rate?: number | null;
            ytd_failure_rate?: number | null;
            prev_ytd_failure_rate?: number | null;
            mtd_failure_rate_change?: number | null;
            ytd_failure_rate_change?: number | null;
            mtd_failed_count?: number;
            ytd_failed_count?: number;
            prev_mtd_failed_count?: number;
            prev_ytd_failed_count?: number;
        };
        FailureRateSummaryReport: {
            summary: components["schemas"]["FailureRateSummary"];
            currency: string;
        };
        HubspotSettings: {
            connected: boolean;
            portal_id: string | null;
            sync_customers: boolean;
        };
        HubspotSettingsUpdate: {
            connected?: boolean;
            portal_id?: string | null;
            sync_customers?: boolean;
        };
        ImportEvent: components["schemas"]["EventEnvelope"] & {
            event_type: "data_source.import_completed";
            data: components["schemas"]["ImportEventData"];
        };
        ImportEventData: {
            data_source: components["schemas"]["DataSource"];
            progress: components["schemas"]["ImportProgress"];
        };
        ImportPhase: string;
        ImportProgress: {
            phase?: components["schemas"]["ImportPhase"];
            enqueuedCount?: number;
            processedCount?: number;
            failedCount?: number;
            startedAt?: string;
            lastActivityAt?: string;
        };
        ImportResults: {
            result: components["schemas"]["ImportRow"][];
        };
        ImportRow: {
            id?: string;
            export_status: components["schemas"]["ImportStatus"];
            export_error?: string;
        } & {
            [key: string]: unknown;
        };
        ImportStatus: string;
        InvoiceEvent: components["schemas"]["EventEnvelope"] & {
            event_type: "invoice.paid" | "failed_payment";
            data: components["schemas"]["InvoiceEventData"];
        };
        InvoiceEventData: {
            customer: components["schemas"]["EventCustomer"];
            invoice: components["schemas"]["RawInvoice"];
        };
        InvoiceInput: {
            id: string;
            customer_id: string;
            date: string;
            amount: number;
            currency: string;
            data_source: string;
            type?: string;
            plan_id?: string;
            subscription_id?: string;
            period_start?: string;
            period_end?: string;
            status?: string;
            paid_date?: string;
            tax?: number;
            discount?: number;
            quantity?: number;
            attempt_count?: number;
            payment_method?: string;
            refunded_invoice_id?: string;
            cancel_reason?: string;
            description?: string;
            lines?: components["schemas"]["InvoiceLine"][];
            invoice_date?: string;
        };
        InvoiceLine: {
            description?: string;
            type?: string;
            plan_id?: string;
            amount: number;
            tax?: number;
            discount?: number;
            quantity?: number;
            proration?: boolean;
            period_start?: string;
            period_end?: string;
        };
        InvoiceStatus: string;
        InvoiceType: string;
        InvoiceUpdate: {
            id?: string;
            customer_id?: string;
            date?: string;
            amount?: number;
            currency?: string;
            data_source?: string;
            type?: string;
            plan_id?: string;
            subscription_id?: string;
            period_start?: string;
            period_end?: string;
            status?: string;
            paid_date?: string;
            tax?: number;
            discount?: number;
            quantity?: number;
            attempt_count?: number;
            payment_method?: string;
            refunded_invoice_id?: string;
            cancel_reason?: string;
            description?: string;
            lines?: components["schemas"]["InvoiceLine"][];
        };
        LatestActivityReport: {
            result: components["schemas"]["Activity"][];
        };
        Lead: {
            date: string;
            customer_id: string;
            customer_name: string | null;
            customer_email: string | null;
            country: string | null;
            status: string | null;
            trial_started: string | null;
            paid_started: string | null;
            lead_to_paid_days: number | null;
            trial_to_paid_days: number | null;
        };
        LeadList: {
            result: components["schemas"]["LeadPage"];
        };
        LeadPage: {
            count: number;
            list: components["schemas"]["Lead"][];
        };
        LeadsDay: {
            days: number;
            percent: number;
        };
        LeadsDaysReport: {
            result: components["schemas"]["LeadsDay"][];
        };
        LeadsPeriod: {
            date?: string;
            leads?: number;
            leads_percent_change?: number | null;
            trials?: number;
            leads_converted?: number;
            trials_converted?: number;
            trials_percent_change?: number | null;
            lead_to_trial_rate?: number | null;
            lead_to_trial_rate_percent_change?: number | null;
            trial_to_paid_rate?: number | null;
            trial_to_paid_rate_percent_change?: number | null;
            lead_to_paid_rate?: number | null;
            lead_to_paid_rate_percent_change?: number | null;
            lead_to_paid_days?: number | null;
            trial_to_paid_days?: number | null;
            label?: string;
            breakdown?: {
                [key: string]: components["schemas"]["LeadsPeriod"];
            };
        };
        LeadsReport: {
            result: components["schemas"]["LeadsPeriod"][];
            currency: string;
            breakdown?: string;
        };
        LeadsSummary: {
            leads_30?: number;
            leads_60?: number;
            leads_180?: number;
            leads_365?: number;
            trials_30?: number;
            trials_60?: number;
            trials_180?: number;
            trials_365?: number;
            leads_percentage_change_30?: number | null;
            leads_percentage_change_60?: number | null;
            leads_percentage_change_180?: number | null;
            leads_percentage_change_365?: number | null;
            trials_percentage_change_30?: number | null;
            trials_percentage_change_60?: number | null;
            trials_percentage_change_180?: number | null;
            trials_percentage_change_365?: number | null;
        };
        LeadsSummaryReport: {
            summary: components["schemas"]["LeadsSummary"];
            currency: string;
        };
        LookerStudioSettings: {
            enabled: boolean;
            last_used: string | null;
        };
        LookerStudioSettingsUpdate: {
            enabled?: boolean;
            last_used?: string | null;
        };
        MapCountry: {
            current_mrr?: number;
            subscribers?: number;
            arpa?: number | null;
            asp?: number | null;
            customer_churn_rate?: number | null;
            net_mrr_churn?: number | null;
            ltv?: number | null;
            leads?: number;
            leads_converted?: number;
            lead_conversion_rate?: number | null;
            new_trials?: number;
            trials_converted?: number;
            trial_conversion_rate?: number | null;
            payment_failure_rate?: number | null;
            mrr_percent?: number;
            subscribers_percent?: number;
            leads_percent?: number;
            trials_percent?: number;
        };
        MapReport: {
            result: components["schemas"]["MapResult"];
            currency: string;
        };
        MapResult: {
            list: {
                [key: string]: components["schemas"]["MapCountry"];
            };
        };
        Movement: {
            date: string;
            customer_id: string;
            customer_name: string | null;
            customer_email: string | null;
            type: components["schemas"]["MovementType"];
            subtype?: string | null;
            mrr_change: number;
            mrr_change_base_currency: number;
            old_mrr: number;
            new_mrr: number;
            currency: string;
            plan_name?: string | null;
            description: string;
        };
        MovementEvent: components["schemas"]["EventEnvelope"] & {
            event_type: "movement.new" | "movement.expansion" | "movement.contraction" | "movement.churn" | "movement.reactivation";
            data: components["schemas"]["MovementEventData"];
        };
        MovementEventData: {
            customer: components["schemas"]["EventCustomer"];
            movement: components["schemas"]["EventMovement"];
        };
        MovementList: {
            result: components["schemas"]["MovementPage"];
            currency: string;
        };
        MovementPage: {
            count: number;
            list: components["schemas"]["Movement"][];
        };
        MovementShare: {
            mrr: number;
            customers: number;
        };
        MovementType: string;
        MrrGrowthDay: {
            date: number;
            cumulative_mrr: number;
            cumulative_mrr_compare?: number;
        };
        MrrGrowthReport: {
            result: components["schemas"]["MrrGrowthDay"][];
            currency: string;
        };
        MrrLine: {
            key: string;
            label: string;
            periods: {
                [key: string]: number;
            };
            customers: {
                [key: string]: number;
            };
        };
        MrrPeriod: {
            date?: string;
            end_date?: string;
            new?: number;
            expansion?: number;
            contraction?: number;
            churn?: number;
            reactivation?: number;
            mrr_diff?: number;
            customers_diff?: number;
            new_customers?: number;
            expansion_customers?: number;
            contraction_customers?: number;
            churn_customers?: number;
            reactivation_customers?: number;
            total_mrr?: number;
            total_arr?: number;
            total_customers?: number;
            arpa?: number | null;
            asp?: number | null;
            quick_ratio?: number | null;
            fx_adjustment?: number;
            net_mrr_diff?: number;
            quantity?: number;
            label?: string;
            transfer?: number;
            transfer_customers?: number;
            compare?: components["schemas"]["MrrPeriod"] | null;
            breakdown?: {
                [key: string]: components["schemas"]["MrrPeriod"];
            };
        };
        MrrReport: {
            result: components["schemas"]["MrrPeriod"][];
            currency: string;
            breakdown?: string;
        };
        MrrSubtypesPeriod: {
            date: string;
            end_date: string;
            type: components["schemas"]["MovementType"];
            total: number;
            subtypes: {
                [key: string]: components["schemas"]["MovementShare"];
            };
        };
        MrrSubtypesReport: {
            result: components["schemas"]["MrrSubtypesPeriod"][];
            currency: string;
        };
        MrrTable: {
            result: components["schemas"]["MrrLine"][];
            currency: string;
            breakdown?: string;
        };
        NotificationSettings: {
            daily_report: boolean | null;
            weekly_report: boolean | null;
            monthly_report: boolean | null;
            expansion_alert_threshold: number | null;
            contraction_alert_threshold: number | null;
            notify_scheduled_churn: boolean | null;
            notify_failed_payment: boolean | null;
        };
        NotificationSettingsUpdate: {
            daily_report?: boolean | null;
            weekly_report?: boolean | null;
            monthly_report?: boolean | null;
            expansion_alert_threshold?: number | null;
            contraction_alert_threshold?: number | null;
            notify_scheduled_churn?: boolean | null;
            notify_failed_payment?: boolean | null;
        };
        OutstandingSummary: {
            today_still_unpaid?: number;
            d30_still_unpaid?: number;
            d60_still_unpaid?: number;
            d180_still_unpaid?: number;
            d365_still_unpaid?: number;
        };
        OutstandingUnpaidReport: {
            summary: components["schemas"]["OutstandingSummary"];
            currency: string;
        };
        PercentRange: {
            min?: number;
            max?: number;
        };
        Plan: {
            id: string;
            name: string;
            product_name: string | null;
            billing_freq: components["schemas"]["BillingFrequency"];
            currency: string;
            groups: components["schemas"]["PlanGroupRef"][];
        };
        PlanChangePreview: {
            plan: string;
            amount_due: number;
            next_amount: number;
            currency: string;
        };
        PlanChoice: {
            plan: string;
            billing_cycle?: string;
        };
        PlanDelete: {
            id: string;
            external_id: string;
        };
        PlanDeleted: {
            result: string;
            deleted: string;
        };
        PlanEvent: components["schemas"]["EventEnvelope"] & {
            event_type: "plan.created";
            data: components["schemas"]["PlanEventData"];
        };
        PlanEventData: {
            plan: components["schemas"]["RawPlan"];
        };
        PlanGroup: {
            id: string;
            name: string;
            plans?: string[];
        };
        PlanGroupIds: {
            ids: string[];
        };
        PlanGroupInput: {
            name: string;
            plans: string[];
        };
        PlanGroupList: {
            result: components["schemas"]["PlanGroupPage"];
        };
        PlanGroupMerge: {
            source: string;
            target: string;
        };
        PlanGroupPage: {
            count: number;
            list: components["schemas"]["PlanGroup"][];
        };
        PlanGroupRef: {
            id: string;
            name: string;
        };
        PlanGroupType: string;
        PlanGroupUpdate: {
            name: string;
            plans?: string[];
            type?: components["schemas"]["PlanGroupType"];
            selector_type?: string;
            selector?: string;
        };
        PlanIds: {
            plans: string[];
        };
        PlanInput: {
            id: string;
            external_id?: string;
            name: string;
            product_name?: string | null;
            billing_freq: string;
            billing_freq_count?: number;
            currency: string;
            data_source: string;
            interval?: string;
            interval_count?: number;
        };
        PlanList: {
            result: components["schemas"]["PlanPage"];
        };
        PlanPage: {
            count: number;
            list: components["schemas"]["Plan"][];
        };
        PlanUpdate: {
            id: string;
            name: string;
            product_name?: string | null;
            billing_freq: string;
            billing_freq_count?: number;
            currency: string;
        };
        PlanUpdated: {
            result: string;
            updated: string;
        };
        Profile: {
            id: string;
            email: string;
            first_name: string | null;
            last_name: string | null;
            locale: string | null;
            timezone: string | null;
            accounts?: components["schemas"]["ProfileAccount"][];
        };
        ProfileAccount: {
            id?: string;
            name?: string;
        } & {
            [key: string]: unknown;
        };
        ProfileUpdate: {
            first_name?: string;
            last_name?: string;
            locale?: string;
            timezone?: string;
        };
        RawCustomer: {
            id?: string;
            name?: string | null;
            email?: string | null;
            created_date?: string | null;
            country?: string | null;
            state?: string | null;
            trial_started?: string | null;
            trial_end_date?: string | null;
            paid_started?: string | null;
            cancel_date?: string | null;
            overdue_date?: string | null;
            status?: components["schemas"]["CustomerStatus"];
            currency?: string | null;
            data_source?: string;
            custom_variables?: {
                [key: string]: string;
            };
            cancel_reason?: string | null;
            current_mrr?: {
                [key: string]: number;
            };
        } & {
            [key: string]: unknown;
        };
        RawCustomerList: {
            result: components["schemas"]["RawCustomerPage"];
        };
        RawCustomerPage: {
            count: number;
            list: components["schemas"]["RawCustomer"][];
        };
        RawInvoice: {
            id?: string;
            customer_id?: string;
            date?: string;
            amount?: number;
            currency?: string;
            data_source?: string;
            type?: components["schemas"]["InvoiceType"];
            plan_id?: string | null;
            subscription_id?: string | null;
            period_start?: string | null;
            period_end?: string | null;
            status?: components["schemas"]["InvoiceStatus"];
            paid_date?: string | null;
            tax?: number | null;
            discount?: number | null;
            quantity?: number | null;
            attempt_count?: number | null;
            payment_method?: string | null;
            refunded_invoice_id?: string | null;
            cancel_reason?: string | null;
            description?: string | null;
            lines?: components["schemas"]["InvoiceLine"][] | null;
        } & {
            [key: string]: unknown;
        };
        RawInvoiceList: {
            result: components["schemas"]["RawInvoicePage"];
        };
        RawInvoicePage: {
            count: number;
            list: components["schemas"]["RawInvoice"][];
        };
        RawPlan: {
            id?: string;
            external_id: string;
            name: string;
            product_name?: string | null;
            billing_freq: components["schemas"]["BillingFrequency"];
            billing_freq_count?: number;
            currency: string;
            data_source: string;
        };
        RawPlanList: {
            result: components["schemas"]["RawPlanPage"];
        };
        RawPlanPage: {
            count: number;
            list: components["schemas"]["RawPlan"][];
        };
        Refund: {
            date: string;
            invoice_ref: string;
            customer_id: string;
            customer_name: string | null;
            customer_email: string | null;
            amount: number;
            amount_base_currency: number;
            currency: string;
            payment_method: string | null;
            description: string | null;
        };
        RefundList: {
            result: components["schemas"]["RefundPage"];
            currency: string;
        };
        RefundPage: {
            count: number;
            list: components["schemas"]["Refund"][];
        };
        RefundedCustomer: {
            customer_id: string;
            customer_name: string | null;
            customer_email: string | null;
            refund_amount: number;
            refund_count: number;
            last_refund_date: string;
        };
        RefundedCustomerList: {
            result: components["schemas"]["RefundedCustomerPage"];
            currency: string;
        };
        RefundedCustomerPage: {
            count: number;
            list: components["schemas"]["RefundedCustomer"][];
        };
        RefundsPeriod: {
            date?: string;
            refund_amount?: number;
            refund_count?: number;
            customers_refunded?: number;
        };
        RefundsReport: {
            result: components["schemas"]["RefundsPeriod"][];
            currency: string;
        };
        ReportInvoice: {
            date: string;
            paid_date: string | null;
            customer_id: string;
            customer_name: string | null;
            customer_email: string | null;
            invoice_id: string;
            type: components["schemas"]["InvoiceType"];
            status: components["schemas"]["InvoiceStatus"];
            plan_id: string | null;
            subscription_id: string | null;
            currency: string;
            description: string | null;
            amount: number;
            amount_base_currency: number;
        };
        ReportInvoiceList: {
            result: components["schemas"]["ReportInvoicePage"];
            currency: string;
        };
        ReportInvoicePage: {
            count: number;
            list: components["schemas"]["ReportInvoice"][];
        };
        RetentionPeriod: {
            date?: string;
            baseline_date?: string;
            baseline_mrr?: number;
            target_mrr?: number;
            grr_mrr?: number;
            cohort_customers?: number;
            retained_customers?: number;
            churned_customers?: number;
            expansion?: number;
            expansion_customers?: number;
            contraction?: number;
            contraction_customers?: number;
            churn?: number;
            churn_customers?: number;
            reactivation?: number;
            reactivation_customers?: number;
            fx_adjustment?: number;
            nrr?: number | null;
            grr?: number | null;
            customer_retention_rate?: number | null;
            customer_churn_rate?: number | null;
            mrr_churn_rate?: number | null;
            net_mrr_churn_rate?: number | null;
            nrr_avg?: number | null;
            grr_avg?: number | null;
            customer_retention_avg?: number | null;
            customer_churn_avg?: number | null;
            mrr_churn_avg?: number | null;
            net_mrr_churn_avg?: number | null;
            arpa?: number | null;
            ltv?: number | null;
            customer_lifetime?: number | null;
            label?: string;
            breakdown?: {
                [key: string]: components["schemas"]["RetentionPeriod"];
            };
        };
        RetentionReport: {
            result: components["schemas"]["RetentionPeriod"][];
            currency: string;
            trailing_months: number;
            baseline_period: string;
            target_period: string;
            breakdown?: string;
        };
        Segment: {
            id: string;
            name: string;
            description?: string | null;
            filters: {
                [key: string]: unknown;
            };
            mode: components["schemas"]["SegmentMode"];
        };
        SegmentInput: {
            name: string;
            description?: string;
            filters: {
                [key: string]: unknown;
            };
            mode?: components["schemas"]["SegmentMode"];
        };
        SegmentList: {
            result: components["schemas"]["SegmentPage"];
        };
        SegmentMode: string;
        SegmentPage: {
            count: number;
            list: components["schemas"]["Segment"][];
        };
        SegmentUpdate: {
            name?: string;
            description?: string;
            filters?: {
                [key: string]: unknown;
            };
            mode?: components["schemas"]["SegmentMode"];
        };
        Settings: {
            base_currency: string;
            timezone: string;
            first_day_of_week: number;
            churn_recognition: string;
            auto_churn: boolean;
            grace_days: number;
            grace_days_short: number;
            refunds: string;
        };
        SettingsUpdate: {
            base_currency?: string;
            timezone?: string;
            first_day_of_week?: number;
            churn_recognition?: string;
            auto_churn?: boolean;
            grace_days?: number;
            grace_days_short?: number;
            refunds?: string;
        };
        SlackSettings: {
            connected: boolean;
            channel: string | null;
            types: string[];
            threshold: number | null;
        };
        SlackSettingsUpdate: {
            connected?: boolean;
            channel?: string | null;
            types?: string[];
            threshold?: number | null;
        };
        StripeSettings: {
            connected: boolean;
            stripe_account: string | null;
            import_metered: boolean;
        };
        StripeSettingsUpdate: {
            connected?: boolean;
            stripe_account?: string | null;
            import_metered?: boolean;
        };
        Subscription: {
            subscription_id?: string;
            plan_id?: string | null;
            plan_name?: string | null;
            status?: string;
            start_date?: string | null;
            current_period_end?: string | null;
            next_billing_date?: string | null;
        };
        Success: {
            success: true;
            id?: string;
        };
        Summary: {
            mrr_current?: number;
            mrr_30?: number;
            mrr_60?: number;
            mrr_180?: number;
            mrr_365?: number;
            arr_current?: number;
            arr_30?: number;
            arr_60?: number;
            arr_180?: number;
            arr_365?: number;
            subscribers_current?: number;
            subscribers_30?: number;
            subscribers_60?: number;
            subscribers_180?: number;
            subscribers_365?: number;
            arpa_current?: number | null;
            arpa_30?: number | null;
            arpa_60?: number | null;
            arpa_180?: number | null;
            arpa_365?: number | null;
            mrr_percentage_change_30?: number | null;
            mrr_percentage_change_60?: number | null;
            mrr_percentage_change_180?: number | null;
            mrr_percentage_change_365?: number | null;
            arr_percentage_change_30?: number | null;
            arr_percentage_change_60?: number | null;
            arr_percentage_change_180?: number | null;
            arr_percentage_change_365?: number | null;
            subscribers_percentage_change_30?: number | null;
            subscribers_percentage_change_60?: number | null;
            subscribers_percentage_change_180?: number | null;
            subscribers_percentage_change_365?: number | null;
            arpa_percentage_change_30?: number | null;
            arpa_percentage_change_60?: number | null;
            arpa_percentage_change_180?: number | null;
            arpa_percentage_change_365?: number | null;
        };
        SummaryReport: {
            summary: components["schemas"]["Summary"];
            currency: string;
        };
        TeamInvite: {
            email: string;
            role: string;
        };
        TeamList: {
            result: components["schemas"]["TeamMember"][];
        };
        TeamMember: {
            id: string;
            email: string;
            name: string | null;
            role: string;
            status: string;
            last_login: string | null;
        };
        TeamMemberUpdate: {
            role?: string;
            name?: string;
        };
        TeamsSettings: {
            webhook_url: string | null;
            types: string[];
            threshold: number | null;
        };
        TeamsSettingsUpdate: {
            webhook_url?: string | null;
            types?: string[];
            threshold?: number | null;
        };
        Transaction: {
            date: string;
            customer_id: string;
            customer_name: string | null;
            customer_email: string | null;
            type: string;
            status: string;
            transaction_id: string;
            currency: string;
            description: string | null;
            amount: number;
            amount_base_currency: number;
        };
        TransactionList: {
            result: components["schemas"]["TransactionPage"];
            currency: string;
        };
        TransactionPage: {
            count: number;
            list: components["schemas"]["Transaction"][];
        };
        TransactionsLine: {
            type: string;
            periods: {
                [key: string]: number;
            };
            total: number;
        };
        TransactionsPeriod: {
            date?: string;
            month_sub?: number;
            year_sub?: number;
            week_sub?: number;
            day_sub?: number;
            metered?: number;
            one_time?: number;
            discount?: number;
            refund?: number;
            fee?: number;
            tax?: number;
            fx_loss?: number;
            net_amount?: number;
            net_amount_change_pct?: number | null;
            label?: string;
            breakdown?: {
                [key: string]: components["schemas"]["TransactionsPeriod"];
            };
        };
        TransactionsReport: {
            result: components["schemas"]["TransactionsPeriod"][];
            currency: string;
            breakdown?: string;
        };
        TransactionsSummary: {
            mtd?: number;
            prev_mtd?: number;
            mtd_change_pct?: number | null;
            qtd?: number;
            prev_qtd?: number;
            qtd_change_pct?: number | null;
            ytd?: number;
            prev_ytd?: number;
            ytd_change_pct?: number | null;
        };
        TransactionsSummaryReport: {
            summary: components["schemas"]["TransactionsSummary"];
            currency: string;
        };
        TransactionsTable: {
            result: components["schemas"]["TransactionsLine"][];
            currency: string;
        };
        VatCheck: {
            vat_number: string;
            valid: boolean;
            country: string | null;
        };
        VerifiedKey: {
            account_id: string;
            account_name: string;
            access_level: string;
        };
        Webhook: {
            id: string;
            url: string;
            event_type: components["schemas"]["WebhookEventType"];
            created_at?: string;
        };
        WebhookConflict: {
            error: string;
            message?: string;
            existing_id: string;
        };
        WebhookCreated: components["schemas"]["Webhook"] & {
            secret?: string;
        };
        WebhookDeleted: {
            success: true;
            message: string;
        };
        WebhookEvent: components["schemas"]["MovementEvent"] | components["schemas"]["InvoiceEvent"] | components["schemas"]["CustomerEvent"] | components["schemas"]["PlanEvent"] | components["schemas"]["ImportEvent"];
        WebhookEventType: string;
        WebhookInput: {
            url: string;
            event_type: components["schemas"]["WebhookEventType"];
        };
        WebhookList: {
            webhooks: components["schemas"]["Webhook"][];
        };
        WebhookSettings: {
            url: string | null;
            types: string[];
            threshold: number | null;
        };
        WebhookSettingsUpdate: {
            url?: string | null;
            types?: string[];
            threshold?: number | null;
        };
    };
    responses: {
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        RateLimited: {
            headers: {
                "Retry-After"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        ServerError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
    };
    parameters: {
        Date: string;
        Interval: string;
        Breakdown: string;
        BaseCurrency: string;
        Compare: "last-period" | "last-year";
        Committed: "true" | "false";
        CompareMonth: string;
        MovementTypes: string;
        TrailingMonths: string;
        Regenerate: "true" | "false";
        ConcentrationSearch: string;
        ActivityLimit: string;
        ActivityDays: string;
        IncludeFailed: "0" | "1";
        IncludeScheduled: "0" | "1";
        VariableKey: string;
        VariableSearch: string;
        VariableLimit: string;
        CustomerLimit: string;
        Offset: string;
        CustomerSearch: string;
        Limit: string;
        Source: string;
        OptionalSource: string;
        SourceType: string;
        FilterCurrency: string;
        FilterPaymentMethod: string;
        FilterPricingModel: string;
        FilterCustomer: string;
        FilterPlan: string;
        FilterAge: string;
        FilterBillingFreq: string;
        FilterRegion: string;
        FilterState: string;
        FilterDataSource: string;
        FilterStatus: string;
        FilterHasDiscount: string;
        FilterCancelReason: string;
        FilterSegment: string;
        FixFx: string;
        CustomerId: string;
        PlanId: string;
        InvoiceId: string;
        PlanGroupId: string;
        SegmentId: string;
        DataSourceId: string;
        WebhookId: string;
        ApiKeyId: string;
        ChatActionId: string;
        VatNumber: string;
        CardId: string;
        UserId: string;
        Email: string;
        EventName: string;
        MovementCategory: string;
        MovementType: string;
        SelectedDate: string;
        SelectedType: string;
        SelectedKind: string;
        MovementDimension: string;
        BreakdownValue: string;
        MovementSort: string;
        SortOrder: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getReportsSummary: {
        parameters: {
            query?: {
                date?: components["parameters"]["Date"];
                baseCurrency?: components["parameters"]["BaseCurrency"];
                currency?: components["parameters"]["FilterCurrency"];
                payment_method?: components["parameters"]["FilterPaymentMethod"];
                pricing_model?: components["parameters"]["FilterPricingModel"];
                customer?: components["parameters"]["FilterCustomer"];
                plan?: components["parameters"]["FilterPlan"];
                age?: components["parameters"]["FilterAge"];
                billing_freq?: components["parameters"]["FilterBillingFreq"];
                region?: components["parameters"]["FilterRegion"];
                state?: components["parameters"]["FilterState"];
                data_source?: components["parameters"]["FilterDataSource"];
                status?: components["parameters"]["FilterStatus"];
                has_discount?: components["parameters"]["FilterHasDiscount"];
                cancel_reason?: components["parameters"]["FilterCancelReason"];
                segment?: components["parameters"]["FilterSegment"];
                fix_fx?: components["parameters"]["FixFx"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SummaryReport"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    getReportsMrr: {
        parameters: {
            query?: {
                date?: components["parameters"]["Date"];
                interval?: components["parameters"]["Interval"];
                breakdown?: components["parameters"]["Breakdown"];
                baseCurrency?: components["parameters"]["BaseCurrency"];
                compare?: components["parameters"]["Compare"];
                committed?: components["parameters"]["Committed"];
                currency?: components["parameters"]["FilterCurrency"];
                payment_method?: components["parameters"]["FilterPaymentMethod"];
                pricing_model?: components["parameters"]["FilterPricingModel"];
                customer?: components["parameters"]["FilterCustomer"];
                plan?: components["parameters"]["FilterPlan"];
                age?: components["parameters"]["FilterAge"];
                billing_freq?: components["parameters"]["FilterBillingFreq"];
                region?: components["parameters"]["FilterRegion"];
                state?: components["parameters"]["FilterState"];
                data_source?: components["parameters"]["FilterDataSource"];
                status?: components["parameters"]["FilterStatus"];
                has_discount?: components["parameters"]["FilterHasDiscount"];
                cancel_reason?: components["parameters"]["FilterCancelReason"];
                segment?: components["parameters"]["FilterSegment"];
                fix_fx?: components["parameters"]["FixFx"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MrrReport"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    getReportsMrrSubtypes: {
        parameters: {
            query?: {
                date?: components["parameters"]["Date"];
                interval?: components["parameters"]["Interval"];
                type?: components["parameters"]["MovementType"];
                baseCurrency?: components["parameters"]["BaseCurrency"];
                currency?: components["parameters"]["FilterCurrency"];
                payment_method?: components["parameters"]["FilterPaymentMethod"];
                pricing_model?: components["parameters"]["FilterPricingModel"];
                customer?: components["parameters"]["FilterCustomer"];
                plan?: components["parameters"]["FilterPlan"];
                age?: components["parameters"]["FilterAge"];
                billing_freq?: components["parameters"]["FilterBillingFreq"];
                region?: components["parameters"]["FilterRegion"];
                state?: components["parameters"]["FilterState"];
                data_source?: components["parameters"]["FilterDataSource"];
                status?: components["parameters"]["FilterStatus"];
                has_discount?: components["parameters"]["FilterHasDiscount"];
                cancel_reason?: components["parameters"]["FilterCancelReason"];
                segment?: components["parameters"]["FilterSegment"];
                fix_fx?: components["parameters"]["FixFx"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MrrSubtypesReport"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    getReportsMrrTable: {
        parameters: {
            query?: {
                date?: components["parameters"]["Date"];
                interval?: components["parameters"]["Interval"];
                breakdown?: components["parameters"]["Breakdown"];
                baseCurrency?: components["parameters"]["BaseCurrency"];
                committed?: components["parameters"]["Committed"];
                currency?: components["parameters"]["FilterCurrency"];
                payment_method?: components["parameters"]["FilterPaymentMethod"];
                pricing_model?: components["parameters"]["FilterPricingModel"];
                customer?: components["parameters"]["FilterCustomer"];
                plan?: components["parameters"]["FilterPlan"];
                age?: components["parameters"]["FilterAge"];
                billing_freq?: components["parameters"]["FilterBillingFreq"];
                region?: components["parameters"]["FilterRegion"];
                state?: components["parameters"]["FilterState"];
                data_source?: components["parameters"]["FilterDataSource"];
                status?: components["parameters"]["FilterStatus"];
                has_discount?: components["parameters"]["FilterHasDiscount"];
                cancel_reason?: components["parameters"]["FilterCancelReason"];
                segment?: components["parameters"]["FilterSegment"];
                fix_fx?: components["parameters"]["FixFx"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MrrTable"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    getReportsMrrTableSubtypes: {
        parameters: {
            query?: {
                date?: components["parameters"]["Date"];
                interval?: components["parameters"]["Interval"];
                baseCurrency?: components["parameters"]["BaseCurrency"];
                currency?: components["parameters"]["FilterCurrency"];
                payment_method?: components["parameters"]["FilterPaymentMethod"];
                pricing_model?: components["parameters"]["FilterPricingModel"];
                customer?: components["parameters"]["FilterCustomer"];
                plan?: components["parameters"]["FilterPlan"];
                age?: components["parameters"]["FilterAge"];
                billing_freq?: components["parameters"]["FilterBillingFreq"];
                region?: components["parameters"]["FilterRegion"];
                state?: components["parameters"]["FilterState"];
                data_source?: components["parameters"]["FilterDataSource"];
                status?: components["parameters"]["FilterStatus"];
                has_discount?: components["parameters"]["FilterHasDiscount"];
                cancel_reason?: components["parameters"]["FilterCancelReason"];
                segment?: components["parameters"]["FilterSegment"];
                fix_fx?: components["parameters"]["FixFx"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MrrTable"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    getReportsMovementTable: {
        parameters: {
            query?: {
                date?: components["parameters"]["Date"];
                interval?: components["parameters"]["Interval"];
                "selected-date"?: components["parameters"]["SelectedDate"];
                "selected-type"?: components["parameters"]["SelectedType"];
                breakdown?: components["parameters"]["MovementDimension"];
                "breakdown-value"?: components["parameters"]["BreakdownValue"];
                sort?: components["parameters"]["MovementSort"];
                order?: components["parameters"]["SortOrder"];
                baseCurrency?: components["parameters"]["BaseCurrency"];
                committed?: components["parameters"]["Committed"];
                currency?: components["parameters"]["FilterCurrency"];
                payment_method?: components["parameters"]["FilterPaymentMethod"];
                pricing_model?: components["parameters"]["FilterPricingModel"];
                customer?: components["parameters"]["FilterCustomer"];
                plan?: components["parameters"]["FilterPlan"];
                age?: components["parameters"]["FilterAge"];
                billing_freq?: components["parameters"]["FilterBillingFreq"];
                region?: components["parameters"]["FilterRegion"];
                state?: components["parameters"]["FilterState"];
                data_source?: components["parameters"]["FilterDataSource"];
                status?: components["parameters"]["FilterStatus"];
                has_discount?: components["parameters"]["FilterHasDiscount"];
                cancel_reason?: components["parameters"]["FilterCancelReason"];
                segment?: components["parameters"]["FilterSegment"];
                fix_fx?: components["parameters"]["FixFx"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MovementList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    getReportsMrrGrowth: {
        parameters: {
            query?: {
                date?: components["parameters"]["Date"];
                baseCurrency?: components["parameters"]["BaseCurrency"];
                compareMonth?: components["parameters"]["CompareMonth"];
                types?: components["parameters"]["MovementTypes"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MrrGrowthReport"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    getReportsMrrGrowthTable: {
        parameters: {
            query?: {
                date?: components["parameters"]["Date"];
                baseCurrency?: components["parameters"]["BaseCurrency"];
                types?: components["parameters"]["MovementTypes"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MovementList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    getReportsCmrrSummary: {
        parameters: {
            query?: {
                date?: components["parameters"]["Date"];
                baseCurrency?: components["parameters"]["BaseCurrency"];
                currency?: components["parameters"]["FilterCurrency"];
                payment_method?: components["parameters"]["FilterPaymentMethod"];
                pricing_model?: components["parameters"]["FilterPricingModel"];
                customer?: components["parameters"]["FilterCustomer"];
                plan?: components["parameters"]["FilterPlan"];
                age?: components["parameters"]["FilterAge"];
                billing_freq?: components["parameters"]["FilterBillingFreq"];
                region?: components["parameters"]["FilterRegion"];
                state?: components["parameters"]["FilterState"];
                data_source?: components["parameters"]["FilterDataSource"];
                status?: components["parameters"]["FilterStatus"];
                has_discount?: components["parameters"]["FilterHasDiscount"];
                cancel_reason?: components["parameters"]["FilterCancelReason"];
                segment?: components["parameters"]["FilterSegment"];
                fix_fx?: components["parameters"]["FixFx"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CmrrSummaryReport"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    getReportsLeads: {
        parameters: {
            query?: {
                date?: components["parameters"]["Date"];
                interval?: components["parameters"]["Interval"];
                breakdown?: components["parameters"]["Breakdown"];
                currency?: components["parameters"]["FilterCurrency"];
                payment_method?: components["parameters"]["FilterPaymentMethod"];
                pricing_model?: components["parameters"]["FilterPricingModel"];
                customer?: components["parameters"]["FilterCustomer"];
                plan?: components["parameters"]["FilterPlan"];
                age?: components["parameters"]["FilterAge"];
                billing_freq?: components["parameters"]["FilterBillingFreq"];
                region?: components["parameters"]["FilterRegion"];
                state?: components["parameters"]["FilterState"];
                data_source?: components["parameters"]["FilterDataSource"];
                status?: components["parameters"]["FilterStatus"];
                has_discount?: components["parameters"]["FilterHasDiscount"];
                cancel_reason?: components["parameters"]["FilterCancelReason"];
                segment?: components["parameters"]["FilterSegment"];
                fix_fx?: components["parameters"]["FixFx"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeadsReport"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    getReportsLeadsTable: {
        parameters: {
            query?: {
                date?: components["parameters"]["Date"];
                interval?: components["parameters"]["Interval"];
                "selected-date"?: components["parameters"]["SelectedDate"];
                currency?: components["parameters"]["FilterCurrency"];
                payment_method?: components["parameters"]["FilterPaymentMethod"];
                pricing_model?: components["parameters"]["FilterPricingModel"];
                customer?: components["parameters"]["FilterCustomer"];
                plan?: components["parameters"]["FilterPlan"];
                age?: components["parameters"]["FilterAge"];
                billing_freq?: components["parameters"]["FilterBillingFreq"];
                region?: components["parameters"]["FilterRegion"];
                state?: components["parameters"]["FilterState"];
                data_source?: components["parameters"]["FilterDataSource"];
                status?: components["parameters"]["FilterStatus"];
                has_discount?: components["parameters"]["FilterHasDiscount"];
                cancel_reason?: components["parameters"]["FilterCancelReason"];
                segment?: components["parameters"]["FilterSegment"];
                fix_fx?: components["parameters"]["FixFx"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeadList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    getReportsLeadsDays: {
        parameters: {
            query?: {
                date?: components["parameters"]["Date"];
                currency?: components["parameters"]["FilterCurrency"];
                payment_method?: components["parameters"]["FilterPaymentMethod"];
                pricing_model?: components["parameters"]["FilterPricingModel"];
                customer?: components["parameters"]["FilterCustomer"];
                plan?: components["parameters"]["FilterPlan"];
                age?: components["parameters"]["FilterAge"];
                billing_freq?: components["parameters"]["FilterBillingFreq"];
                region?: components["parameters"]["FilterRegion"];
                state?: components["parameters"]["FilterState"];
                data_source?: components["parameters"]["FilterDataSource"];
                status?: components["parameters"]["FilterStatus"];
                has_discount?: components["parameters"]["FilterHasDiscount"];
                cancel_reason?: components["parameters"]["FilterCancelReason"];
                segment?: components["parameters"]["FilterSegment"];
                fix_fx?: components["parameters"]["FixFx"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeadsDaysReport"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    getReportsLeadsSummary: {
        parameters: {
            query?: {
                date?: components["parameters"]["Date"];
                currency?: components["parameters"]["FilterCurrency"];
                payment_method?: components["parameters"]["FilterPaymentMethod"];
                pricing_model?: components["parameters"]["FilterPricingModel"];
                customer?: components["parameters"]["FilterCustomer"];
                plan?: components["parameters"]["FilterPlan"];
                age?: components["parameters"]["FilterAge"];
                billing_freq?: components["parameters"]["FilterBillingFreq"];
                region?: components["parameters"]["FilterRegion"];
                state?: components["parameters"]["FilterState"];
                data_source?: components["parameters"]["FilterDataSource"];
                status?: components["parameters"]["FilterStatus"];
                has_discount?: components["parameters"]["FilterHasDiscount"];
                cancel_reason?: components["parameters"]["FilterCancelReason"];
                segment?: components["parameters"]["FilterSegment"];
                fix_fx?: components["parameters"]["FixFx"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeadsSummaryReport"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    getReportsCohort: {
        parameters: {
            query?: {
                date?: components["parameters"]["Date"];
                interval?: components["parameters"]["Interval"];
                breakdown?: components["parameters"]["Breakdown"];
                baseCurrency?: components["parameters"]["BaseCurrency"];
                currency?: components["parameters"]["FilterCurrency"];
                payment_method?: components["parameters"]["FilterPaymentMethod"];
                pricing_model?: components["parameters"]["FilterPricingModel"];
                customer?: components["parameters"]["FilterCustomer"];
                plan?: components["parameters"]["FilterPlan"];
                age?: components["parameters"]["FilterAge"];
                billing_freq?: components["parameters"]["FilterBillingFreq"];
                region?: components["parameters"]["FilterRegion"];
                state?: components["parameters"]["FilterState"];
                data_source?: components["parameters"]["FilterDataSource"];
                status?: components["parameters"]["FilterStatus"];
                has_discount?: components["parameters"]["FilterHasDiscount"];
                cancel_reason?: components["parameters"]["FilterCancelReason"];
                segment?: components["parameters"]["FilterSegment"];
                fix_fx?: components["parameters"]["FixFx"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CohortReport"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    getReportsRetention: {
        parameters: {
            query?: {
                date?: components["parameters"]["Date"];
                interval?: components["parameters"]["Interval"];
                breakdown?: components["parameters"]["Breakdown"];
                baseCurrency?: components["parameters"]["BaseCurrency"];
                trailing_months?: components["parameters"]["TrailingMonths"];
                currency?: components["parameters"]["FilterCurrency"];
                payment_method?: components["parameters"]["FilterPaymentMethod"];
                pricing_model?: components["parameters"]["FilterPricingModel"];
                customer?: components["parameters"]["FilterCustomer"];
                plan?: components["parameters"]["FilterPlan"];
                age?: components["parameters"]["FilterAge"];
                billing_freq?: components["parameters"]["FilterBillingFreq"];
                region?: components["parameters"]["FilterRegion"];
                state?: components["parameters"]["FilterState"];
                data_source?: components["parameters"]["FilterDataSource"];
                status?: components["parameters"]["FilterStatus"];
                has_discount?: components["parameters"]["FilterHasDiscount"];
                cancel_reason?: components["parameters"]["FilterCancelReason"];
                segment?: components["parameters"]["FilterSegment"];
                fix_fx?: components["parameters"]["FixFx"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RetentionReport"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    getReportsTransactions: {
        parameters: {
            query?: {
                date?: components["parameters"]["Date"];
                interval?: components["parameters"]["Interval"];
                breakdown?: components["parameters"]["Breakdown"];
                baseCurrency?: components["parameters"]["BaseCurrency"];
                currency?: components["parameters"]["FilterCurrency"];
                payment_method?: components["parameters"]["FilterPaymentMethod"];
                pricing_model?: components["parameters"]["FilterPricingModel"];
                customer?: components["parameters"]["FilterCustomer"];
                plan?: components["parameters"]["FilterPlan"];
                age?: components["parameters"]["FilterAge"];
                billing_freq?: components["parameters"]["FilterBillingFreq"];
                region?: components["parameters"]["FilterRegion"];
                state?: components["parameters"]["FilterState"];
                data_source?: components["parameters"]["FilterDataSource"];
                status?: components["parameters"]["FilterStatus"];
                has_discount?: components["parameters"]["FilterHasDiscount"];
                cancel_reason?: components["parameters"]["FilterCancelReason"];
                segment?: components["parameters"]["FilterSegment"];
                fix_fx?: components["parameters"]["FixFx"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TransactionsReport"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    getReportsTransactionsSummary: {
        parameters: {
            query?: {
                date?: components["parameters"]["Date"];
                baseCurrency?: components["parameters"]["BaseCurrency"];
                currency?: components["parameters"]["FilterCurrency"];
                payment_method?: components["parameters"]["FilterPaymentMethod"];
                pricing_model?: components["parameters"]["FilterPricingModel"];
                customer?: components["parameters"]["FilterCustomer"];
                plan?: components["parameters"]["FilterPlan"];
                age?: components["parameters"]["FilterAge"];
                billing_freq?: components["parameters"]["FilterBillingFreq"];
                region?: components["parameters"]["FilterRegion"];
                state?: components["parameters"]["FilterState"];
                data_source?: components["parameters"]["FilterDataSource"];
                status?: components["parameters"]["FilterStatus"];
                has_discount?: components["parameters"]["FilterHasDiscount"];
                cancel_reason?: components["parameters"]["FilterCancelReason"];
                segment?: components["parameters"]["FilterSegment"];
                fix_fx?: components["parameters"]["FixFx"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TransactionsSummaryReport"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    getReportsTransactionsTable: {
        parameters: {
            query?: {
                date?: components["parameters"]["Date"];
                interval?: components["parameters"]["Interval"];
                baseCurrency?: components["parameters"]["BaseCurrency"];
                currency?: components["parameters"]["FilterCurrency"];
                payment_method?: components["parameters"]["FilterPaymentMethod"];
                pricing_model?: components["parameters"]["FilterPricingModel"];
                customer?: components["parameters"]["FilterCustomer"];
                plan?: components["parameters"]["FilterPlan"];
                age?: components["parameters"]["FilterAge"];
                billing_freq?: components["parameters"]["FilterBillingFreq"];
                region?: components["parameters"]["FilterRegion"];
                state?: components["parameters"]["FilterState"];
                data_source?: components["parameters"]["FilterDataSource"];
                status?: components["parameters"]["FilterStatus"];
                has_discount?: components["parameters"]["FilterHasDiscount"];
                cancel_reason?: components["parameters"]["FilterCancelReason"];
                segment?: components["parameters"]["FilterSegment"];
                fix_fx?: components["parameters"]["FixFx"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TransactionsTable"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    getReportsTransactionsDetail: {
        parameters: {
            query?: {
                date?: components["parameters"]["Date"];
                interval?: components["parameters"]["Interval"];
                "selected-date"?: components["parameters"]["SelectedDate"];
                "selected-type"?: components["parameters"]["SelectedKind"];
                baseCurrency?: components["parameters"]["BaseCurrency"];
                currency?: components["parameters"]["FilterCurrency"];
                payment_method?: components["parameters"]["FilterPaymentMethod"];
                pricing_model?: components["parameters"]["FilterPricingModel"];
                customer?: components["parameters"]["FilterCustomer"];
                plan?: components["parameters"]["FilterPlan"];
                age?: components["parameters"]["FilterAge"];
                billing_freq?: components["parameters"]["FilterBillingFreq"];
                region?: components["parameters"]["FilterRegion"];
                state?: components["parameters"]["FilterState"];
                data_source?: components["parameters"]["FilterDataSource"];
                status?: components["parameters"]["FilterStatus"];
                has_discount?: components["parameters"]["FilterHasDiscount"];
                cancel_reason?: components["parameters"]["FilterCancelReason"];
                segment?: components["parameters"]["FilterSegment"];
                fix_fx?: components["parameters"]["FixFx"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TransactionList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    getReportsInvoicesDetail: {
        parameters: {
            query?: {
                date?: components["parameters"]["Date"];
                interval?: components["parameters"]["Interval"];
                "selected-date"?: components["parameters"]["SelectedDate"];
                baseCurrency?: components["parameters"]["BaseCurrency"];
                currency?: components["parameters"]["FilterCurrency"];
                payment_method?: components["parameters"]["FilterPaymentMethod"];
                pricing_model?: components["parameters"]["FilterPricingModel"];
                customer?: components["parameters"]["FilterCustomer"];
                plan?: components["parameters"]["FilterPlan"];
                age?: components["parameters"]["FilterAge"];
                billing_freq?: components["parameters"]["FilterBillingFreq"];
                region?: components["parameters"]["FilterRegion"];
                state?: components["parameters"]["FilterState"];
                data_source?: components["parameters"]["FilterDataSource"];
                status?: components["parameters"]["FilterStatus"];
                has_discount?: components["parameters"]["FilterHasDiscount"];
                cancel_reason?: components["parameters"]["FilterCancelReason"];
                segment?: components["parameters"]["FilterSegment"];
                fix_fx?: components["parameters"]["FixFx"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportInvoiceList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    getReportsCashflowFailedPayments: {
        parameters: {
            query?: {
                date?: components["parameters"]["Date"];
                interval?: components["parameters"]["Interval"];
                baseCurrency?: components["parameters"]["BaseCurrency"];
                currency?: components["parameters"]["FilterCurrency"];
                payment_method?: components["parameters"]["FilterPaymentMethod"];
                pricing_model?: components["parameters"]["FilterPricingModel"];
                customer?: components["parameters"]["FilterCustomer"];
                plan?: components["parameters"]["FilterPlan"];
                age?: components["parameters"]["FilterAge"];
                billing_freq?: components["parameters"]["FilterBillingFreq"];
                region?: components["parameters"]["FilterRegion"];
                state?: components["parameters"]["FilterState"];
                data_source?: components["parameters"]["FilterDataSource"];
                status?: components["parameters"]["FilterStatus"];
                has_discount?: components["parameters"]["FilterHasDiscount"];
                cancel_reason?: components["parameters"]["FilterCancelReason"];
                segment?: components["parameters"]["FilterSegment"];
                fix_fx?: components["parameters"]["FixFx"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailedPaymentsReport"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    getReportsCashflowFailedPaymentsSummary: {
        parameters: {
            query?: {
                date?: components["parameters"]["Date"];
                baseCurrency?: components["parameters"]["BaseCurrency"];
                currency?: components["parameters"]["FilterCurrency"];
                payment_method?: components["parameters"]["FilterPaymentMethod"];
                pricing_model?: components["parameters"]["FilterPricingModel"];
                customer?: components["parameters"]["FilterCustomer"];
                plan?: components["parameters"]["FilterPlan"];
                age?: components["parameters"]["FilterAge"];
                billing_freq?: components["parameters"]["FilterBillingFreq"];
                region?: components["parameters"]["FilterRegion"];
                state?: components["parameters"]["FilterState"];
                data_source?: components["parameters"]["FilterDataSource"];
                status?: components["parameters"]["FilterStatus"];
                has_discount?: components["parameters"]["FilterHasDiscount"];
                cancel_reason?: components["parameters"]["FilterCancelReason"];
                segment?: components["parameters"]["FilterSegment"];
                fix_fx?: components["parameters"]["FixFx"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailedPaymentsSummaryReport"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    getReportsCashflowFailedPaymentsTable: {
        parameters: {
            query?: {
                date?: components["parameters"]["Date"];
                interval?: components["parameters"]["Interval"];
                baseCurrency?: components["parameters"]["BaseCurrency"];
                currency?: components["parameters"]["FilterCurrency"];
                payment_method?: components["parameters"]["FilterPaymentMethod"];
                pricing_model?: components["parameters"]["FilterPricingModel"];
                customer?: components["parameters"]["FilterCustomer"];
                plan?: components["parameters"]["FilterPlan"];
                age?: components["parameters"]["FilterAge"];
                billing_freq?: components["parameters"]["FilterBillingFreq"];
                region?: components["parameters"]["FilterRegion"];
                state?: components["parameters"]["FilterState"];
                data_source?: components["parameters"]["FilterDataSource"];
                status?: components["parameters"]["FilterStatus"];
                has_discount?: components["parameters"]["FilterHasDiscount"];
                cancel_reason?: components["parameters"]["FilterCancelReason"];
                segment?: components["parameters"]["FilterSegment"];
                fix_fx?: components["parameters"]["FixFx"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailedPaymentsTable"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    getReportsCashflowFailedPaymentsDetail: {
        parameters: {
            query?: {
                date?: components["parameters"]["Date"];
                interval?: components["parameters"]["Interval"];
                "selected-date"?: components["parameters"]["SelectedDate"];
                baseCurrency?: components["parameters"]["BaseCurrency"];
                currency?: components["parameters"]["FilterCurrency"];
                payment_method?: components["parameters"]["FilterPaymentMethod"];
                pricing_model?: components["parameters"]["FilterPricingModel"];
                customer?: components["parameters"]["FilterCustomer"];
                plan?: components["parameters"]["FilterPlan"];
                age?: components["parameters"]["FilterAge"];
                billing_freq?: components["parameters"]["FilterBillingFreq"];
                region?: components["parameters"]["FilterRegion"];
                state?: components["parameters"]["FilterState"];
                data_source?: components["parameters"]["FilterDataSource"];
                status?: components["parameters"]["FilterStatus"];
                has_discount?: components["parameters"]["FilterHasDiscount"];
                cancel_reason?: components["parameters"]["FilterCancelReason"];
                segment?: components["parameters"]["FilterSegment"];
                fix_fx?: components["parameters"]["FixFx"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailedPaymentList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    getReportsCashflowRefunds: {
        parameters: {
            query?: {
                date?: components["parameters"]["Date"];
                interval?: components["parameters"]["Interval"];
                baseCurrency?: components["parameters"]["BaseCurrency"];
                currency?: components["parameters"]["FilterCurrency"];
                payment_method?: components["parameters"]["FilterPaymentMethod"];
                pricing_model?: components["parameters"]["FilterPricingModel"];
                customer?: components["parameters"]["FilterCustomer"];
                plan?: components["parameters"]["FilterPlan"];
                age?: components["parameters"]["FilterAge"];
                billing_freq?: components["parameters"]["FilterBillingFreq"];
                region?: components["parameters"]["FilterRegion"];
                state?: components["parameters"]["FilterState"];
                data_source?: components["parameters"]["FilterDataSource"];
                status?: components["parameters"]["FilterStatus"];
                has_discount?: components["parameters"]["FilterHasDiscount"];
                cancel_reason?: components["parameters"]["FilterCancelReason"];
                segment?: components["parameters"]["FilterSegment"];
                fix_fx?: components["parameters"]["FixFx"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RefundsReport"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    getReportsCashflowRefundsTable: {
        parameters: {
            query?: {
                date?: components["parameters"]["Date"];
                baseCurrency?: components["parameters"]["BaseCurrency"];
                currency?: components["parameters"]["FilterCurrency"];
                payment_method?: components["parameters"]["FilterPaymentMethod"];
                pricing_model?: components["parameters"]["FilterPricingModel"];
                customer?: components["parameters"]["FilterCustomer"];
                plan?: components["parameters"]["FilterPlan"];
                age?: components["parameters"]["FilterAge"];
                billing_freq?: components["parameters"]["FilterBillingFreq"];
                region?: components["parameters"]["FilterRegion"];
                state?: components["parameters"]["FilterState"];
                data_source?: components["parameters"]["FilterDataSource"];
                status?: components["parameters"]["FilterStatus"];
                has_discount?: components["parameters"]["FilterHasDiscount"];
                cancel_reason?: components["parameters"]["FilterCancelReason"];
                segment?: components["parameters"]["FilterSegment"];
                fix_fx?: components["parameters"]["FixFx"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RefundedCustomerList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    getReportsCashflowRefundsDetail: {
        parameters: {
            query?: {
                date?: components["parameters"]["Date"];
                interval?: components["parameters"]["Interval"];
                "selected-date"?: components["parameters"]["SelectedDate"];
                baseCurrency?: components["parameters"]["BaseCurrency"];
                currency?: components["parameters"]["FilterCurrency"];
                payment_method?: components["parameters"]["FilterPaymentMethod"];
                pricing_model?: components["parameters"]["FilterPricingModel"];
                customer?: components["parameters"]["FilterCustomer"];
                plan?: components["parameters"]["FilterPlan"];
                age?: components["parameters"]["FilterAge"];
                billing_freq?: components["parameters"]["FilterBillingFreq"];
                region?: components["parameters"]["FilterRegion"];
                state?: components["parameters"]["FilterState"];
                data_source?: components["parameters"]["FilterDataSource"];
                status?: components["parameters"]["FilterStatus"];
                has_discount?: components["parameters"]["FilterHasDiscount"];
                cancel_reason?: components["parameters"]["FilterCancelReason"];
                segment?: components["parameters"]["FilterSegment"];
                fix_fx?: components["parameters"]["FixFx"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RefundList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    getReportsCashflowFailureRate: {
        parameters: {
            query?: {
                date?: components["parameters"]["Date"];
                interval?: components["parameters"]["Interval"];
                currency?: components["parameters"]["FilterCurrency"];
                payment_method?: components["parameters"]["FilterPaymentMethod"];
                pricing_model?: components["parameters"]["FilterPricingModel"];
                customer?: components["parameters"]["FilterCustomer"];
                plan?: components["parameters"]["FilterPlan"];
                age?: components["parameters"]["FilterAge"];
                billing_freq?: components["parameters"]["FilterBillingFreq"];
                region?: components["parameters"]["FilterRegion"];
                state?: components["parameters"]["FilterState"];
                data_source?: components["parameters"]["FilterDataSource"];
                status?: components["parameters"]["FilterStatus"];
                has_discount?: components["parameters"]["FilterHasDiscount"];
                cancel_reason?: components["parameters"]["FilterCancelReason"];
                segment?: components["parameters"]["FilterSegment"];
                fix_fx?: components["parameters"]["FixFx"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureRateReport"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    getReportsCashflowFailureRateSummary: {
        parameters: {
            query?: {
                date?: components["parameters"]["Date"];
                currency?: components["parameters"]["FilterCurrency"];
                payment_method?: components["parameters"]["FilterPaymentMethod"];
                pricing_model?: components["parameters"]["FilterPricingModel"];
                customer?: components["parameters"]["FilterCustomer"];
                plan?: components["parameters"]["FilterPlan"];
                age?: components["parameters"]["FilterAge"];
                billing_freq?: components["parameters"]["FilterBillingFreq"];
                region?: components["parameters"]["FilterRegion"];
                state?: components["parameters"]["FilterState"];
                data_source?: components["parameters"]["FilterDataSource"];
                status?: components["parameters"]["FilterStatus"];
                has_discount?: components["parameters"]["FilterHasDiscount"];
                cancel_reason?: components["parameters"]["FilterCancelReason"];
                segment?: components["parameters"]["FilterSegment"];
                fix_fx?: components["parameters"]["FixFx"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailureRateSummaryReport"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    getReportsCashflowOutstandingUnpaid: {
        parameters: {
            query?: {
                baseCurrency?: components["parameters"]["BaseCurrency"];
                currency?: components["parameters"]["FilterCurrency"];
                payment_method?: components["parameters"]["FilterPaymentMethod"];
                pricing_model?: components["parameters"]["FilterPricingModel"];
                customer?: components["parameters"]["FilterCustomer"];
                plan?: components["parameters"]["FilterPlan"];
                age?: components["parameters"]["FilterAge"];
                billing_freq?: components["parameters"]["FilterBillingFreq"];
                region?: components["parameters"]["FilterRegion"];
                state?: components["parameters"]["FilterState"];
                data_source?: components["parameters"]["FilterDataSource"];
                status?: components["parameters"]["FilterStatus"];
                has_discount?: components["parameters"]["FilterHasDiscount"];
                cancel_reason?: components["parameters"]["FilterCancelReason"];
                segment?: components["parameters"]["FilterSegment"];
                fix_fx?: components["parameters"]["FixFx"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OutstandingUnpaidReport"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    getReportsChurnScheduled: {
        parameters: {
            query?: {
                date?: components["parameters"]["Date"];
                interval?: components["parameters"]["Interval"];
                baseCurrency?: components["parameters"]["BaseCurrency"];
                currency?: components["parameters"]["FilterCurrency"];
                payment_method?: components["parameters"]["FilterPaymentMethod"];
                pricing_model?: components["parameters"]["FilterPricingModel"];
                customer?: components["parameters"]["FilterCustomer"];
                plan?: components["parameters"]["FilterPlan"];
                age?: components["parameters"]["FilterAge"];
                billing_freq?: components["parameters"]["FilterBillingFreq"];
                region?: components["parameters"]["FilterRegion"];
                state?: components["parameters"]["FilterState"];
                data_source?: components["parameters"]["FilterDataSource"];
                status?: components["parameters"]["FilterStatus"];
                has_discount?: components["parameters"]["FilterHasDiscount"];
                cancel_reason?: components["parameters"]["FilterCancelReason"];
                segment?: components["parameters"]["FilterSegment"];
                fix_fx?: components["parameters"]["FixFx"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChurnScheduledReport"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    getReportsChurnScheduledMovements: {
        parameters: {
            query?: {
                date?: components["parameters"]["Date"];
                interval?: components["parameters"]["Interval"];
                "selected-date"?: components["parameters"]["SelectedDate"];
                baseCurrency?: components["parameters"]["BaseCurrency"];
                currency?: components["parameters"]["FilterCurrency"];
                payment_method?: components["parameters"]["FilterPaymentMethod"];
                pricing_model?: components["parameters"]["FilterPricingModel"];
                customer?: components["parameters"]["FilterCustomer"];
                plan?: components["parameters"]["FilterPlan"];
                age?: components["parameters"]["FilterAge"];
                billing_freq?: components["parameters"]["FilterBillingFreq"];
                region?: components["parameters"]["FilterRegion"];
                state?: components["parameters"]["FilterState"];
                data_source?: components["parameters"]["FilterDataSource"];
                status?: components["parameters"]["FilterStatus"];
                has_discount?: components["parameters"]["FilterHasDiscount"];
                cancel_reason?: components["parameters"]["FilterCancelReason"];
                segment?: components["parameters"]["FilterSegment"];
                fix_fx?: components["parameters"]["FixFx"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MovementList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    getReportsChurnScheduledSummary: {
        parameters: {
            query?: {
                date?: components["parameters"]["Date"];
                baseCurrency?: components["parameters"]["BaseCurrency"];
                currency?: components["parameters"]["FilterCurrency"];
                payment_method?: components["parameters"]["FilterPaymentMethod"];
                pricing_model?: components["parameters"]["FilterPricingModel"];
                customer?: components["parameters"]["FilterCustomer"];
                plan?: components["parameters"]["FilterPlan"];
                age?: components["parameters"]["FilterAge"];
                billing_freq?: components["parameters"]["FilterBillingFreq"];
                region?: components["parameters"]["FilterRegion"];
                state?: components["parameters"]["FilterState"];
                data_source?: components["parameters"]["FilterDataSource"];
                status?: components["parameters"]["FilterStatus"];
                has_discount?: components["parameters"]["FilterHasDiscount"];
                cancel_reason?: components["parameters"]["FilterCancelReason"];
                segment?: components["parameters"]["FilterSegment"];
                fix_fx?: components["parameters"]["FixFx"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChurnScheduledSummaryReport"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    getReportsChurnReasonsSummary: {
        parameters: {
            query?: {
                date?: components["parameters"]["Date"];
                regenerate?: components["parameters"]["Regenerate"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChurnReasonsSummary"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    getReportsCancellationTiming: {
        parameters: {
            query?: {
                date?: components["parameters"]["Date"];
                baseCurrency?: components["parameters"]["BaseCurrency"];
                currency?: components["parameters"]["FilterCurrency"];
                payment_method?: components["parameters"]["FilterPaymentMethod"];
                pricing_model?: components["parameters"]["FilterPricingModel"];
                customer?: components["parameters"]["FilterCustomer"];
                plan?: components["parameters"]["FilterPlan"];
                age?: components["parameters"]["FilterAge"];
                billing_freq?: components["parameters"]["FilterBillingFreq"];
                region?: components["parameters"]["FilterRegion"];
                state?: components["parameters"]["FilterState"];
                data_source?: components["parameters"]["FilterDataSource"];
                status?: components["parameters"]["FilterStatus"];
                has_discount?: components["parameters"]["FilterHasDiscount"];
                cancel_reason?: components["parameters"]["FilterCancelReason"];
                segment?: components["parameters"]["FilterSegment"];
                fix_fx?: components["parameters"]["FixFx"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CancellationTimingReport"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    getReportsCancellationTimingDetail: {
        parameters: {
            query?: {
                date?: components["parameters"]["Date"];
                baseCurrency?: components["parameters"]["BaseCurrency"];
                currency?: components["parameters"]["FilterCurrency"];
                payment_method?: components["parameters"]["FilterPaymentMethod"];
                pricing_model?: components["parameters"]["FilterPricingModel"];
                customer?: components["parameters"]["FilterCustomer"];
                plan?: components["parameters"]["FilterPlan"];
                age?: components["parameters"]["FilterAge"];
                billing_freq?: components["parameters"]["FilterBillingFreq"];
                region?: components["parameters"]["FilterRegion"];
                state?: components["parameters"]["FilterState"];
                data_source?: components["parameters"]["FilterDataSource"];
                status?: components["parameters"]["FilterStatus"];
                has_discount?: components["parameters"]["FilterHasDiscount"];
                cancel_reason?: components["parameters"]["FilterCancelReason"];
                segment?: components["parameters"]["FilterSegment"];
                fix_fx?: components["parameters"]["FixFx"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CancellationList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    getReportsMap: {
        parameters: {
            query?: {
                date?: components["parameters"]["Date"];
                baseCurrency?: components["parameters"]["BaseCurrency"];
                currency?: components["parameters"]["FilterCurrency"];
                payment_method?: components["parameters"]["FilterPaymentMethod"];
                pricing_model?: components["parameters"]["FilterPricingModel"];
                customer?: components["parameters"]["FilterCustomer"];
                plan?: components["parameters"]["FilterPlan"];
                age?: components["parameters"]["FilterAge"];
                billing_freq?: components["parameters"]["FilterBillingFreq"];
                region?: components["parameters"]["FilterRegion"];
                state?: components["parameters"]["FilterState"];
                data_source?: components["parameters"]["FilterDataSource"];
                status?: components["parameters"]["FilterStatus"];
                has_discount?: components["parameters"]["FilterHasDiscount"];
                cancel_reason?: components["parameters"]["FilterCancelReason"];
                segment?: components["parameters"]["FilterSegment"];
                fix_fx?: components["parameters"]["FixFx"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MapReport"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    getReportsCustomerConcentration: {
        parameters: {
            query?: {
                baseCurrency?: components["parameters"]["BaseCurrency"];
                q?: components["parameters"]["ConcentrationSearch"];
                currency?: components["parameters"]["FilterCurrency"];
                payment_method?: components["parameters"]["FilterPaymentMethod"];
                pricing_model?: components["parameters"]["FilterPricingModel"];
                customer?: components["parameters"]["FilterCustomer"];
                plan?: components["parameters"]["FilterPlan"];
                age?: components["parameters"]["FilterAge"];
                billing_freq?: components["parameters"]["FilterBillingFreq"];
                region?: components["parameters"]["FilterRegion"];
                state?: components["parameters"]["FilterState"];
                data_source?: components["parameters"]["FilterDataSource"];
                status?: components["parameters"]["FilterStatus"];
                has_discount?: components["parameters"]["FilterHasDiscount"];
                cancel_reason?: components["parameters"]["FilterCancelReason"];
                segment?: components["parameters"]["FilterSegment"];
                fix_fx?: components["parameters"]["FixFx"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerConcentrationReport"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    getReportsLatestActivity: {
        parameters: {
            query?: {
                limit?: components["parameters"]["ActivityLimit"];
                days?: components["parameters"]["ActivityDays"];
                include_failed?: components["parameters"]["IncludeFailed"];
                include_scheduled?: components["parameters"]["IncludeScheduled"];
                baseCurrency?: components["parameters"]["BaseCurrency"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LatestActivityReport"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    getReportsCustomVariables: {
        parameters: {
            query: {
                key: components["parameters"]["VariableKey"];
                search?: components["parameters"]["VariableSearch"];
                limit?: components["parameters"]["VariableLimit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomVariablesReport"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    getCustomers: {
        parameters: {
            query?: {
                limit?: components["parameters"]["CustomerLimit"];
                offset?: components["parameters"]["Offset"];
                search?: components["parameters"]["CustomerSearch"];
                baseCurrency?: components["parameters"]["BaseCurrency"];
                currency?: components["parameters"]["FilterCurrency"];
                payment_method?: components["parameters"]["FilterPaymentMethod"];
                pricing_model?: components["parameters"]["FilterPricingModel"];
                customer?: components["parameters"]["FilterCustomer"];
                plan?: components["parameters"]["FilterPlan"];
                age?: components["parameters"]["FilterAge"];
                billing_freq?: components["parameters"]["FilterBillingFreq"];
                region?: components["parameters"]["FilterRegion"];
                state?: components["parameters"]["FilterState"];
                data_source?: components["parameters"]["FilterDataSource"];
                status?: components["parameters"]["FilterStatus"];
                has_discount?: components["parameters"]["FilterHasDiscount"];
                cancel_reason?: components["parameters"]["FilterCancelReason"];
                segment?: components["parameters"]["FilterSegment"];
                fix_fx?: components["parameters"]["FixFx"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    getCustomersId: {
        parameters: {
            query?: {
                baseCurrency?: components["parameters"]["BaseCurrency"];
            };
            header?: never;
            path: {
                id: components["parameters"]["CustomerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerDetail"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    postCustomersIdResync: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["CustomerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Success"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    getPlans: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    getExportsCustomersCsv: {
        parameters: {
            query?: {
                date?: components["parameters"]["Date"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    getExportsMrrMovementsCsv: {
        parameters: {
            query?: {
                date?: components["parameters"]["Date"];
                category?: components["parameters"]["MovementCategory"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    getExportsMrrGrowthCsv: {
        parameters: {
            query?: {
                date?: components["parameters"]["Date"];
                category?: components["parameters"]["MovementCategory"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    getProfile: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Profile"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    putProfile: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProfileUpdate"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Profile"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    getAccount: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Account"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    postAccount: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AccountUpdate"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Account"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    deleteAccount: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AccountDelete"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Success"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    getAccountBilling: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Billing"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    getAccountBillingInvoices: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BillingInvoiceList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    getAccountBillingPortal: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BillingPortal"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    postAccountBillingSubscribe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlanChoice"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Billing"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    getAccountBillingCheckVat: {
        parameters: {
            query: {
                vat_number: components["parameters"]["VatNumber"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VatCheck"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    postAccountBillingAddress: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BillingAddress"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BillingAddress"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    postAccountBillingSetup: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BillingSetup"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    postAccountBillingPreviewChange: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlanChoice"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanChangePreview"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    postAccountBillingChangePlan: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlanChoice"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Billing"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    postAccountBillingUndoCancellation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Billing"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    deleteAccountBillingCardsCardId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                card_id: components["parameters"]["CardId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Success"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    getAccountTeam: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TeamList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    putAccountTeamUserId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                user_id: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TeamMemberUpdate"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TeamMember"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    deleteAccountTeamUserId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                user_id: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Success"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    postAccountTeamInvite: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TeamInvite"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TeamMember"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    deleteAccountTeamInvitesEmail: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                email: components["parameters"]["Email"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Success"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    postAccountTeamResendEmail: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                email: components["parameters"]["Email"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Success"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    getAccountApiKeys: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiKeyList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    postAccountApiKeys: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApiKeyInput"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiKeyCreated"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    putAccountApiKeysId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["ApiKeyId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApiKeyUpdate"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiKey"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    deleteAccountApiKeysId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["ApiKeyId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Success"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    getSettingsNotifications: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationSettings"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    putSettingsNotifications: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NotificationSettingsUpdate"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationSettings"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    getSettings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Settings"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    postSettings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SettingsUpdate"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Settings"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    getSettingsStripe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StripeSettings"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    postSettingsStripe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StripeSettingsUpdate"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StripeSettings"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    getSettingsHubspot: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HubspotSettings"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    postSettingsHubspot: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HubspotSettingsUpdate"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HubspotSettings"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    getSettingsWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookSettings"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    postSettingsWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebhookSettingsUpdate"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookSettings"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    getSettingsSlack: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SlackSettings"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    postSettingsSlack: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SlackSettingsUpdate"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SlackSettings"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    getSettingsTeams: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TeamsSettings"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    postSettingsTeams: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TeamsSettingsUpdate"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TeamsSettings"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    getSettingsLookerStudio: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LookerStudioSettings"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    postSettingsLookerStudio: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LookerStudioSettingsUpdate"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LookerStudioSettings"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    getIntegrationsWebhooks: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    postIntegrationsWebhooks: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebhookInput"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookCreated"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookConflict"];
                };
            };
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    getIntegrationsWebhooksId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["WebhookId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Webhook"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    deleteIntegrationsWebhooksId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["WebhookId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookDeleted"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    getIntegrationsVerify: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VerifiedKey"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    getIntegrationsSampleEvent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                event: components["parameters"]["EventName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookEvent"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    postChatV2: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChatMessage"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    postChatV2ActionsId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["ChatActionId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChatAction"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Success"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    getDataCustomers: {
        parameters: {
            query: {
                source: components["parameters"]["Source"];
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RawCustomerList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    postDataCustomers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CustomerInput"] | components["schemas"]["CustomerInput"][];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportResults"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    getDataCustomersId: {
        parameters: {
            query: {
                source: components["parameters"]["Source"];
            };
            header?: never;
            path: {
                id: components["parameters"]["CustomerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RawCustomer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    putDataCustomersId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["CustomerId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CustomerUpdate"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Success"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    deleteDataCustomersId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["CustomerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Success"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    getDataPlans: {
        parameters: {
            query?: {
                source?: components["parameters"]["OptionalSource"];
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RawPlanList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    postDataPlans: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlanInput"] | components["schemas"]["PlanInput"][];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportResults"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    getDataPlansId: {
        parameters: {
            query?: {
                source?: components["parameters"]["OptionalSource"];
            };
            header?: never;
            path: {
                id: components["parameters"]["PlanId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RawPlan"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    putDataPlansId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["PlanId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlanUpdate"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanUpdated"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    deleteDataPlansId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["PlanId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["PlanDelete"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanDeleted"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    getDataInvoices: {
        parameters: {
            query: {
                source: components["parameters"]["Source"];
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RawInvoiceList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    postDataInvoices: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InvoiceInput"] | components["schemas"]["InvoiceInput"][];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportResults"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    getDataInvoicesId: {
        parameters: {
            query?: {
                source?: components["parameters"]["OptionalSource"];
            };
            header?: never;
            path: {
                id: components["parameters"]["InvoiceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RawInvoice"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    putDataInvoicesId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["InvoiceId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InvoiceUpdate"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Success"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    deleteDataInvoicesId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["InvoiceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Success"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    getDataPlanGroups: {
        parameters: {
            query?: {
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanGroupList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    postDataPlanGroups: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlanGroupInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Success"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    getDataPlanGroupsId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["PlanGroupId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanGroup"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    putDataPlanGroupsId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["PlanGroupId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlanGroupUpdate"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Success"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    deleteDataPlanGroupsId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["PlanGroupId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Success"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    postDataPlanGroupsDeleteMultiple: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlanGroupIds"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Success"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    postDataPlanGroupsMerge: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlanGroupMerge"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Success"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    postDataPlanGroupsAiSuggest: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlanIds"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanGroupList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    getDataSegments: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SegmentList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    postDataSegments: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SegmentInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Success"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    getDataSegmentsId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["SegmentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Segment"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    putDataSegmentsId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["SegmentId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SegmentUpdate"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Success"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    deleteDataSegmentsId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["SegmentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Success"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    getDataDataSources: {
        parameters: {
            query?: {
                type?: components["parameters"]["SourceType"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DataSourceList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    postDataDataSources: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DataSourceInput"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DataSourceCreated"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    getDataDataSourcesId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["DataSourceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DataSource"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    putDataDataSourcesId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["DataSourceId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DataSourceUpdate"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DataSource"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    deleteDataDataSourcesId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["DataSourceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Success"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    getDataDataSourcesIdProgress: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["DataSourceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportProgress"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    postDataDataSourcesIdReset: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["DataSourceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Success"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    postDataDataSourcesIdFullImport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["DataSourceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Success"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    postDataDataSourcesIdAbort: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["DataSourceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Success"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    postDataDataSourcesIdConnect: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["DataSourceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DataSource"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    webhookEvent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebhookEvent"];
            };
        };
        responses: {
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
}
