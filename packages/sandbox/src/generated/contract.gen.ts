// Generated from openapi.json by `pnpm generate`. Do not edit.
import type { RateLimits, Route } from '../routes.js';

export const version = "1.0.0";

export const routes: readonly Route[] = [
 {
  "id": "getReportsSummary",
  "method": "GET",
  "path": "/reports/summary",
  "status": 200,
  "query": {
   "date": "",
   "baseCurrency": "",
   "currency": "",
   "payment_method": "",
   "pricing_model": "",
   "customer": "",
   "plan": "",
   "age": "",
   "billing_freq": "",
   "region": "",
   "state": "",
   "data_source": "",
   "status": "",
   "has_discount": "",
   "cancel_reason": "",
   "segment": "",
   "fix_fx": "false"
  },
  "customFilters": true
 },
 {
  "id": "getReportsMrr",
  "method": "GET",
  "path": "/reports/mrr",
  "status": 200,
  "query": {
   "date": "",
   "interval": "month",
   "breakdown": "",
   "baseCurrency": "",
   "compare": "",
   "committed": "false",
   "currency": "",
   "payment_method": "",
   "pricing_model": "",
   "customer": "",
   "plan": "",
   "age": "",
   "billing_freq": "",
   "region": "",
   "state": "",
   "data_source": "",
   "status": "",
   "has_discount": "",
   "cancel_reason": "",
   "segment": "",
   "fix_fx": "false"
  },
  "customFilters": true
 },
 {
  "id": "getReportsMrrSubtypes",
  "method": "GET",
  "path": "/reports/mrr-subtypes",
  "status": 200,
  "query": {
   "date": "",
   "interval": "month",
   "type": "",
   "baseCurrency": "",
   "currency": "",
   "payment_method": "",
   "pricing_model": "",
   "customer": "",
   "plan": "",
   "age": "",
   "billing_freq": "",
   "region": "",
   "state": "",
   "data_source": "",
   "status": "",
   "has_discount": "",
   "cancel_reason": "",
   "segment": "",
   "fix_fx": "false"
  },
  "customFilters": true
 },
 {
  "id": "getReportsMrrTable",
  "method": "GET",
  "path": "/reports/mrr-table",
  "status": 200,
  "query": {
   "date": "",
   "interval": "month",
   "breakdown": "",
   "baseCurrency": "",
   "committed": "false",
   "currency": "",
   "payment_method": "",
   "pricing_model": "",
   "customer": "",
   "plan": "",
   "age": "",
   "billing_freq": "",
   "region": "",
   "state": "",
   "data_source": "",
   "status": "",
   "has_discount": "",
   "cancel_reason": "",
   "segment": "",
   "fix_fx": "false"
  },
  "customFilters": true
 },
 {
  "id": "getReportsMrrTableSubtypes",
  "method": "GET",
  "path": "/reports/mrr-table-subtypes",
  "status": 200,
  "query": {
   "date": "",
   "interval": "month",
   "baseCurrency": "",
   "currency": "",
   "payment_method": "",
   "pricing_model": "",
   "customer": "",
   "plan": "",
   "age": "",
   "billing_freq": "",
   "region": "",
   "state": "",
   "data_source": "",
   "status": "",
   "has_discount": "",
   "cancel_reason": "",
   "segment": "",
   "fix_fx": "false"
  },
  "customFilters": true
 },
 {
  "id": "getReportsMovementTable",
  "method": "GET",
  "path": "/reports/movement-table",
  "status": 200,
  "query": {
   "date": "",
   "interval": "month",
   "selected-date": "",
   "selected-type": "",
   "breakdown": "",
   "breakdown-value": "",
   "sort": "date",
   "order": "desc",
   "baseCurrency": "",
   "committed": "false",
   "currency": "",
   "payment_method": "",
   "pricing_model": "",
   "customer": "",
   "plan": "",
   "age": "",
   "billing_freq": "",
   "region": "",
   "state": "",
   "data_source": "",
   "status": "",
   "has_discount": "",
   "cancel_reason": "",
   "segment": "",
   "fix_fx": "false"
  },
  "customFilters": true
 },
 {
  "id": "getReportsMrrGrowth",
  "method": "GET",
  "path": "/reports/mrr-growth",
  "status": 200,
  "query": {
   "date": "",
   "baseCurrency": "",
   "compareMonth": "",
   "types": ""
  }
 },
 {
  "id": "getReportsMrrGrowthTable",
  "method": "GET",
  "path": "/reports/mrr-growth-table",
  "status": 200,
  "query": {
   "date": "",
   "baseCurrency": "",
   "types": ""
  }
 },
 {
  "id": "getReportsCmrrSummary",
  "method": "GET",
  "path": "/reports/cmrr-summary",
  "status": 200,
  "query": {
   "date": "",
   "baseCurrency": "",
   "currency": "",
   "payment_method": "",
   "pricing_model": "",
   "customer": "",
   "plan": "",
   "age": "",
   "billing_freq": "",
   "region": "",
   "state": "",
   "data_source": "",
   "status": "",
   "has_discount": "",
   "cancel_reason": "",
   "segment": "",
   "fix_fx": "false"
  },
  "customFilters": true
 },
 {
  "id": "getReportsLeads",
  "method": "GET",
  "path": "/reports/leads",
  "status": 200,
  "query": {
   "date": "",
   "interval": "month",
   "breakdown": "",
   "currency": "",
   "payment_method": "",
   "pricing_model": "",
   "customer": "",
   "plan": "",
   "age": "",
   "billing_freq": "",
   "region": "",
   "state": "",
   "data_source": "",
   "status": "",
   "has_discount": "",
   "cancel_reason": "",
   "segment": "",
   "fix_fx": "false"
  },
  "customFilters": true
 },
 {
  "id": "getReportsLeadsTable",
  "method": "GET",
  "path": "/reports/leads-table",
  "status": 200,
  "query": {
   "date": "",
   "interval": "month",
   "selected-date": "",
   "currency": "",
   "payment_method": "",
   "pricing_model": "",
   "customer": "",
   "plan": "",
   "age": "",
   "billing_freq": "",
   "region": "",
   "state": "",
   "data_source": "",
   "status": "",
   "has_discount": "",
   "cancel_reason": "",
   "segment": "",
   "fix_fx": "false"
  },
  "customFilters": true
 },
 {
  "id": "getReportsLeadsDays",
  "method": "GET",
  "path": "/reports/leads-days",
  "status": 200,
  "query": {
   "date": "",
   "currency": "",
   "payment_method": "",
   "pricing_model": "",
   "customer": "",
   "plan": "",
   "age": "",
   "billing_freq": "",
   "region": "",
   "state": "",
   "data_source": "",
   "status": "",
   "has_discount": "",
   "cancel_reason": "",
   "segment": "",
   "fix_fx": "false"
  },
  "customFilters": true
 },
 {
  "id": "getReportsLeadsSummary",
  "method": "GET",
  "path": "/reports/leads-summary",
  "status": 200,
  "query": {
   "date": "",
   "currency": "",
   "payment_method": "",
   "pricing_model": "",
   "customer": "",
   "plan": "",
   "age": "",
   "billing_freq": "",
   "region": "",
   "state": "",
   "data_source": "",
   "status": "",
   "has_discount": "",
   "cancel_reason": "",
   "segment": "",
   "fix_fx": "false"
  },
  "customFilters": true
 },
 {
  "id": "getReportsCohort",
  "method": "GET",
  "path": "/reports/cohort",
  "status": 200,
  "query": {
   "date": "",
   "interval": "month",
   "breakdown": "",
   "baseCurrency": "",
   "currency": "",
   "payment_method": "",
   "pricing_model": "",
   "customer": "",
   "plan": "",
   "age": "",
   "billing_freq": "",
   "region": "",
   "state": "",
   "data_source": "",
   "status": "",
   "has_discount": "",
   "cancel_reason": "",
   "segment": "",
   "fix_fx": "false"
  },
  "customFilters": true
 },
 {
  "id": "getReportsRetention",
  "method": "GET",
  "path": "/reports/retention",
  "status": 200,
  "query": {
   "date": "",
   "interval": "month",
   "breakdown": "",
   "baseCurrency": "",
   "trailing_months": "",
   "currency": "",
   "payment_method": "",
   "pricing_model": "",
   "customer": "",
   "plan": "",
   "age": "",
   "billing_freq": "",
   "region": "",
   "state": "",
   "data_source": "",
   "status": "",
   "has_discount": "",
   "cancel_reason": "",
   "segment": "",
   "fix_fx": "false"
  },
  "customFilters": true
 },
 {
  "id": "getReportsTransactions",
  "method": "GET",
  "path": "/reports/transactions",
  "status": 200,
  "query": {
   "date": "",
   "interval": "month",
   "breakdown": "",
   "baseCurrency": "",
   "currency": "",
   "payment_method": "",
   "pricing_model": "",
   "customer": "",
   "plan": "",
   "age": "",
   "billing_freq": "",
   "region": "",
   "state": "",
   "data_source": "",
   "status": "",
   "has_discount": "",
   "cancel_reason": "",
   "segment": "",
   "fix_fx": "false"
  },
  "customFilters": true
 },
 {
  "id": "getReportsTransactionsSummary",
  "method": "GET",
  "path": "/reports/transactions-summary",
  "status": 200,
  "query": {
   "date": "",
   "baseCurrency": "",
   "currency": "",
   "payment_method": "",
   "pricing_model": "",
   "customer": "",
   "plan": "",
   "age": "",
   "billing_freq": "",
   "region": "",
   "state": "",
   "data_source": "",
   "status": "",
   "has_discount": "",
   "cancel_reason": "",
   "segment": "",
   "fix_fx": "false"
  },
  "customFilters": true
 },
 {
  "id": "getReportsTransactionsTable",
  "method": "GET",
  "path": "/reports/transactions-table",
  "status": 200,
  "query": {
   "date": "",
   "interval": "month",
   "baseCurrency": "",
   "currency": "",
   "payment_method": "",
   "pricing_model": "",
   "customer": "",
   "plan": "",
   "age": "",
   "billing_freq": "",
   "region": "",
   "state": "",
   "data_source": "",
   "status": "",
   "has_discount": "",
   "cancel_reason": "",
   "segment": "",
   "fix_fx": "false"
  },
  "customFilters": true
 },
 {
  "id": "getReportsTransactionsDetail",
  "method": "GET",
  "path": "/reports/transactions-detail",
  "status": 200,
  "query": {
   "date": "",
   "interval": "month",
   "selected-date": "",
   "selected-type": "",
   "baseCurrency": "",
   "currency": "",
   "payment_method": "",
   "pricing_model": "",
   "customer": "",
   "plan": "",
   "age": "",
   "billing_freq": "",
   "region": "",
   "state": "",
   "data_source": "",
   "status": "",
   "has_discount": "",
   "cancel_reason": "",
   "segment": "",
   "fix_fx": "false"
  },
  "customFilters": true
 },
 {
  "id": "getReportsInvoicesDetail",
  "method": "GET",
  "path": "/reports/invoices-detail",
  "status": 200,
  "query": {
   "date": "",
   "interval": "month",
   "selected-date": "",
   "baseCurrency": "",
   "currency": "",
   "payment_method": "",
   "pricing_model": "",
   "customer": "",
   "plan": "",
   "age": "",
   "billing_freq": "",
   "region": "",
   "state": "",
   "data_source": "",
   "status": "",
   "has_discount": "",
   "cancel_reason": "",
   "segment": "",
   "fix_fx": "false"
  },
  "customFilters": true
 },
 {
  "id": "getReportsCashflowFailedPayments",
  "method": "GET",
  "path": "/reports/cashflow-failed-payments",
  "status": 200,
  "query": {
   "date": "",
   "interval": "month",
   "baseCurrency": "",
   "currency": "",
   "payment_method": "",
   "pricing_model": "",
   "customer": "",
   "plan": "",
   "age": "",
   "billing_freq": "",
   "region": "",
   "state": "",
   "data_source": "",
   "status": "",
   "has_discount": "",
   "cancel_reason": "",
   "segment": "",
   "fix_fx": "false"
  },
  "customFilters": true
 },
 {
  "id": "getReportsCashflowFailedPaymentsSummary",
  "method": "GET",
  "path": "/reports/cashflow-failed-payments-summary",
  "status": 200,
  "query": {
   "date": "",
   "baseCurrency": "",
   "currency": "",
   "payment_method": "",
   "pricing_model": "",
   "customer": "",
   "plan": "",
   "age": "",
   "billing_freq": "",
   "region": "",
   "state": "",
   "data_source": "",
   "status": "",
   "has_discount": "",
   "cancel_reason": "",
   "segment": "",
   "fix_fx": "false"
  },
  "customFilters": true
 },
 {
  "id": "getReportsCashflowFailedPaymentsTable",
  "method": "GET",
  "path": "/reports/cashflow-failed-payments-table",
  "status": 200,
  "query": {
   "date": "",
   "interval": "month",
   "baseCurrency": "",
   "currency": "",
   "payment_method": "",
   "pricing_model": "",
   "customer": "",
   "plan": "",
   "age": "",
   "billing_freq": "",
   "region": "",
   "state": "",
   "data_source": "",
   "status": "",
   "has_discount": "",
   "cancel_reason": "",
   "segment": "",
   "fix_fx": "false"
  },
  "customFilters": true
 },
 {
  "id": "getReportsCashflowFailedPaymentsDetail",
  "method": "GET",
  "path": "/reports/cashflow-failed-payments-detail",
  "status": 200,
  "query": {
   "date": "",
   "interval": "month",
   "selected-date": "",
   "baseCurrency": "",
   "currency": "",
   "payment_method": "",
   "pricing_model": "",
   "customer": "",
   "plan": "",
   "age": "",
   "billing_freq": "",
   "region": "",
   "state": "",
   "data_source": "",
   "status": "",
   "has_discount": "",
   "cancel_reason": "",
   "segment": "",
   "fix_fx": "false"
  },
  "customFilters": true
 },
 {
  "id": "getReportsCashflowRefunds",
  "method": "GET",
  "path": "/reports/cashflow-refunds",
  "status": 200,
  "query": {
   "date": "",
   "interval": "month",
   "baseCurrency": "",
   "currency": "",
   "payment_method": "",
   "pricing_model": "",
   "customer": "",
   "plan": "",
   "age": "",
   "billing_freq": "",
   "region": "",
   "state": "",
   "data_source": "",
   "status": "",
   "has_discount": "",
   "cancel_reason": "",
   "segment": "",
   "fix_fx": "false"
  },
  "customFilters": true
 },
 {
  "id": "getReportsCashflowRefundsTable",
  "method": "GET",
  "path": "/reports/cashflow-refunds-table",
  "status": 200,
  "query": {
   "date": "",
   "baseCurrency": "",
   "currency": "",
   "payment_method": "",
   "pricing_model": "",
   "customer": "",
   "plan": "",
   "age": "",
   "billing_freq": "",
   "region": "",
   "state": "",
   "data_source": "",
   "status": "",
   "has_discount": "",
   "cancel_reason": "",
   "segment": "",
   "fix_fx": "false"
  },
  "customFilters": true
 },
 {
  "id": "getReportsCashflowRefundsDetail",
  "method": "GET",
  "path": "/reports/cashflow-refunds-detail",
  "status": 200,
  "query": {
   "date": "",
   "interval": "month",
   "selected-date": "",
   "baseCurrency": "",
   "currency": "",
   "payment_method": "",
   "pricing_model": "",
   "customer": "",
   "plan": "",
   "age": "",
   "billing_freq": "",
   "region": "",
   "state": "",
   "data_source": "",
   "status": "",
   "has_discount": "",
   "cancel_reason": "",
   "segment": "",
   "fix_fx": "false"
  },
  "customFilters": true
 },
 {
  "id": "getReportsCashflowFailureRate",
  "method": "GET",
  "path": "/reports/cashflow-failure-rate",
  "status": 200,
  "query": {
   "date": "",
   "interval": "month",
   "currency": "",
   "payment_method": "",
   "pricing_model": "",
   "customer": "",
   "plan": "",
   "age": "",
   "billing_freq": "",
   "region": "",
   "state": "",
   "data_source": "",
   "status": "",
   "has_discount": "",
   "cancel_reason": "",
   "segment": "",
   "fix_fx": "false"
  },
  "customFilters": true
 },
 {
  "id": "getReportsCashflowFailureRateSummary",
  "method": "GET",
  "path": "/reports/cashflow-failure-rate-summary",
  "status": 200,
  "query": {
   "date": "",
   "currency": "",
   "payment_method": "",
   "pricing_model": "",
   "customer": "",
   "plan": "",
   "age": "",
   "billing_freq": "",
   "region": "",
   "state": "",
   "data_source": "",
   "status": "",
   "has_discount": "",
   "cancel_reason": "",
   "segment": "",
   "fix_fx": "false"
  },
  "customFilters": true
 },
 {
  "id": "getReportsCashflowOutstandingUnpaid",
  "method": "GET",
  "path": "/reports/cashflow-outstanding-unpaid",
  "status": 200,
  "query": {
   "baseCurrency": "",
   "currency": "",
   "payment_method": "",
   "pricing_model": "",
   "customer": "",
   "plan": "",
   "age": "",
   "billing_freq": "",
   "region": "",
   "state": "",
   "data_source": "",
   "status": "",
   "has_discount": "",
   "cancel_reason": "",
   "segment": "",
   "fix_fx": "false"
  },
  "customFilters": true
 },
 {
  "id": "getReportsChurnScheduled",
  "method": "GET",
  "path": "/reports/churn-scheduled",
  "status": 200,
  "query": {
   "date": "",
   "interval": "month",
   "baseCurrency": "",
   "currency": "",
   "payment_method": "",
   "pricing_model": "",
   "customer": "",
   "plan": "",
   "age": "",
   "billing_freq": "",
   "region": "",
   "state": "",
   "data_source": "",
   "status": "",
   "has_discount": "",
   "cancel_reason": "",
   "segment": "",
   "fix_fx": "false"
  },
  "customFilters": true
 },
 {
  "id": "getReportsChurnScheduledMovements",
  "method": "GET",
  "path": "/reports/churn-scheduled-movements",
  "status": 200,
  "query": {
   "date": "",
   "interval": "month",
   "selected-date": "",
   "baseCurrency": "",
   "currency": "",
   "payment_method": "",
   "pricing_model": "",
   "customer": "",
   "plan": "",
   "age": "",
   "billing_freq": "",
   "region": "",
   "state": "",
   "data_source": "",
   "status": "",
   "has_discount": "",
   "cancel_reason": "",
   "segment": "",
   "fix_fx": "false"
  },
  "customFilters": true
 },
 {
  "id": "getReportsChurnScheduledSummary",
  "method": "GET",
  "path": "/reports/churn-scheduled-summary",
  "status": 200,
  "query": {
   "date": "",
   "baseCurrency": "",
   "currency": "",
   "payment_method": "",
   "pricing_model": "",
   "customer": "",
   "plan": "",
   "age": "",
   "billing_freq": "",
   "region": "",
   "state": "",
   "data_source": "",
   "status": "",
   "has_discount": "",
   "cancel_reason": "",
   "segment": "",
   "fix_fx": "false"
  },
  "customFilters": true
 },
 {
  "id": "getReportsChurnReasonsSummary",
  "method": "GET",
  "path": "/reports/churn-reasons-summary",
  "status": 200,
  "query": {
   "date": "",
   "regenerate": "false"
  }
 },
 {
  "id": "getReportsCancellationTiming",
  "method": "GET",
  "path": "/reports/cancellation-timing",
  "status": 200,
  "query": {
   "date": "",
   "baseCurrency": "",
   "currency": "",
   "payment_method": "",
   "pricing_model": "",
   "customer": "",
   "plan": "",
   "age": "",
   "billing_freq": "",
   "region": "",
   "state": "",
   "data_source": "",
   "status": "",
   "has_discount": "",
   "cancel_reason": "",
   "segment": "",
   "fix_fx": "false"
  },
  "customFilters": true
 },
 {
  "id": "getReportsCancellationTimingDetail",
  "method": "GET",
  "path": "/reports/cancellation-timing-detail",
  "status": 200,
  "query": {
   "date": "",
   "baseCurrency": "",
   "currency": "",
   "payment_method": "",
   "pricing_model": "",
   "customer": "",
   "plan": "",
   "age": "",
   "billing_freq": "",
   "region": "",
   "state": "",
   "data_source": "",
   "status": "",
   "has_discount": "",
   "cancel_reason": "",
   "segment": "",
   "fix_fx": "false"
  },
  "customFilters": true
 },
 {
  "id": "getReportsMap",
  "method": "GET",
  "path": "/reports/map",
  "status": 200,
  "query": {
   "date": "",
   "baseCurrency": "",
   "currency": "",
   "payment_method": "",
   "pricing_model": "",
   "customer": "",
   "plan": "",
   "age": "",
   "billing_freq": "",
   "region": "",
   "state": "",
   "data_source": "",
   "status": "",
   "has_discount": "",
   "cancel_reason": "",
   "segment": "",
   "fix_fx": "false"
  },
  "customFilters": true
 },
 {
  "id": "getReportsCustomerConcentration",
  "method": "GET",
  "path": "/reports/customer-concentration",
  "status": 200,
  "query": {
   "baseCurrency": "",
   "q": "",
   "currency": "",
   "payment_method": "",
   "pricing_model": "",
   "customer": "",
   "plan": "",
   "age": "",
   "billing_freq": "",
   "region": "",
   "state": "",
   "data_source": "",
   "status": "",
   "has_discount": "",
   "cancel_reason": "",
   "segment": "",
   "fix_fx": "false"
  },
  "customFilters": true
 },
 {
  "id": "getReportsLatestActivity",
  "method": "GET",
  "path": "/reports/latest-activity",
  "status": 200,
  "query": {
   "limit": "30",
   "days": "30",
   "include_failed": "",
   "include_scheduled": "",
   "baseCurrency": ""
  }
 },
 {
  "id": "getReportsCustomVariables",
  "method": "GET",
  "path": "/reports/custom-variables",
  "status": 200,
  "query": {
   "key": "",
   "search": "",
   "limit": "20"
  }
 },
 {
  "id": "getCustomers",
  "method": "GET",
  "path": "/customers",
  "status": 200,
  "query": {
   "limit": "50",
   "offset": "0",
   "search": "",
   "baseCurrency": "",
   "currency": "",
   "payment_method": "",
   "pricing_model": "",
   "customer": "",
   "plan": "",
   "age": "",
   "billing_freq": "",
   "region": "",
   "state": "",
   "data_source": "",
   "status": "",
   "has_discount": "",
   "cancel_reason": "",
   "segment": "",
   "fix_fx": "false"
  },
  "customFilters": true
 },
 {
  "id": "getCustomersId",
  "method": "GET",
  "path": "/customers/{id}",
  "status": 200,
  "query": {
   "baseCurrency": ""
  }
 },
 {
  "id": "postCustomersIdResync",
  "method": "POST",
  "path": "/customers/{id}/resync",
  "status": 200,
  "query": {}
 },
 {
  "id": "getPlans",
  "method": "GET",
  "path": "/plans",
  "status": 200,
  "query": {}
 },
 {
  "id": "getExportsCustomersCsv",
  "method": "GET",
  "path": "/exports/customers.csv",
  "status": 200,
  "query": {
   "date": ""
  }
 },
 {
  "id": "getExportsMrrMovementsCsv",
  "method": "GET",
  "path": "/exports/mrr-movements.csv",
  "status": 200,
  "query": {
   "date": "",
   "category": ""
  }
 },
 {
  "id": "getExportsMrrGrowthCsv",
  "method": "GET",
  "path": "/exports/mrr-growth.csv",
  "status": 200,
  "query": {
   "date": "",
   "category": ""
  }
 },
 {
  "id": "getProfile",
  "method": "GET",
  "path": "/profile",
  "status": 200,
  "query": {}
 },
 {
  "id": "putProfile",
  "method": "PUT",
  "path": "/profile",
  "status": 200,
  "query": {},
  "body": "required"
 },
 {
  "id": "getAccount",
  "method": "GET",
  "path": "/account",
  "status": 200,
  "query": {}
 },
 {
  "id": "postAccount",
  "method": "POST",
  "path": "/account",
  "status": 200,
  "query": {},
  "body": "required"
 },
 {
  "id": "deleteAccount",
  "method": "DELETE",
  "path": "/account",
  "status": 200,
  "query": {},
  "body": "required"
 },
 {
  "id": "getAccountBilling",
  "method": "GET",
  "path": "/account/billing",
  "status": 200,
  "query": {}
 },
 {
  "id": "getAccountBillingInvoices",
  "method": "GET",
  "path": "/account/billing/invoices",
  "status": 200,
  "query": {}
 },
 {
  "id": "getAccountBillingPortal",
  "method": "GET",
  "path": "/account/billing/portal",
  "status": 200,
  "query": {}
 },
 {
  "id": "postAccountBillingSubscribe",
  "method": "POST",
  "path": "/account/billing/subscribe",
  "status": 200,
  "query": {},
  "body": "required"
 },
 {
  "id": "getAccountBillingCheckVat",
  "method": "GET",
  "path": "/account/billing/check-vat",
  "status": 200,
  "query": {
   "vat_number": ""
  }
 },
 {
  "id": "postAccountBillingAddress",
  "method": "POST",
  "path": "/account/billing/address",
  "status": 200,
  "query": {},
  "body": "required"
 },
 {
  "id": "postAccountBillingSetup",
  "method": "POST",
  "path": "/account/billing/setup",
  "status": 200,
  "query": {}
 },
 {
  "id": "postAccountBillingPreviewChange",
  "method": "POST",
  "path": "/account/billing/preview-change",
  "status": 200,
  "query": {},
  "body": "required"
 },
 {
  "id": "postAccountBillingChangePlan",
  "method": "POST",
  "path": "/account/billing/change-plan",
  "status": 200,
  "query": {},
  "body": "required"
 },
 {
  "id": "postAccountBillingUndoCancellation",
  "method": "POST",
  "path": "/account/billing/undo-cancellation",
  "status": 200,
  "query": {}
 },
 {
  "id": "deleteAccountBillingCardsCardId",
  "method": "DELETE",
  "path": "/account/billing/cards/{card_id}",
  "status": 200,
  "query": {}
 },
 {
  "id": "getAccountTeam",
  "method": "GET",
  "path": "/account/team",
  "status": 200,
  "query": {}
 },
 {
  "id": "putAccountTeamUserId",
  "method": "PUT",
  "path": "/account/team/{user_id}",
  "status": 200,
  "query": {},
  "body": "required"
 },
 {
  "id": "deleteAccountTeamUserId",
  "method": "DELETE",
  "path": "/account/team/{user_id}",
  "status": 200,
  "query": {}
 },
 {
  "id": "postAccountTeamInvite",
  "method": "POST",
  "path": "/account/team/invite",
  "status": 200,
  "query": {},
  "body": "required"
 },
 {
  "id": "deleteAccountTeamInvitesEmail",
  "method": "DELETE",
  "path": "/account/team/invites/{email}",
  "status": 200,
  "query": {}
 },
 {
  "id": "postAccountTeamResendEmail",
  "method": "POST",
  "path": "/account/team/resend/{email}",
  "status": 200,
  "query": {}
 },
 {
  "id": "getAccountApiKeys",
  "method": "GET",
  "path": "/account/api-keys",
  "status": 200,
  "query": {}
 },
 {
  "id": "postAccountApiKeys",
  "method": "POST",
  "path": "/account/api-keys",
  "status": 201,
  "query": {},
  "body": "required"
 },
 {
  "id": "putAccountApiKeysId",
  "method": "PUT",
  "path": "/account/api-keys/{id}",
  "status": 200,
  "query": {},
  "body": "required"
 },
 {
  "id": "deleteAccountApiKeysId",
  "method": "DELETE",
  "path": "/account/api-keys/{id}",
  "status": 200,
  "query": {}
 },
 {
  "id": "getSettingsNotifications",
  "method": "GET",
  "path": "/settings/notifications",
  "status": 200,
  "query": {}
 },
 {
  "id": "putSettingsNotifications",
  "method": "PUT",
  "path": "/settings/notifications",
  "status": 200,
  "query": {},
  "body": "required"
 },
 {
  "id": "getSettings",
  "method": "GET",
  "path": "/settings",
  "status": 200,
  "query": {}
 },
 {
  "id": "postSettings",
  "method": "POST",
  "path": "/settings",
  "status": 200,
  "query": {},
  "body": "required"
 },
 {
  "id": "getSettingsStripe",
  "method": "GET",
  "path": "/settings/stripe",
  "status": 200,
  "query": {}
 },
 {
  "id": "postSettingsStripe",
  "method": "POST",
  "path": "/settings/stripe",
  "status": 200,
  "query": {},
  "body": "required"
 },
 {
  "id": "getSettingsHubspot",
  "method": "GET",
  "path": "/settings/hubspot",
  "status": 200,
  "query": {}
 },
 {
  "id": "postSettingsHubspot",
  "method": "POST",
  "path": "/settings/hubspot",
  "status": 200,
  "query": {},
  "body": "required"
 },
 {
  "id": "getSettingsWebhook",
  "method": "GET",
  "path": "/settings/webhook",
  "status": 200,
  "query": {}
 },
 {
  "id": "postSettingsWebhook",
  "method": "POST",
  "path": "/settings/webhook",
  "status": 200,
  "query": {},
  "body": "required"
 },
 {
  "id": "getSettingsSlack",
  "method": "GET",
  "path": "/settings/slack",
  "status": 200,
  "query": {}
 },
 {
  "id": "postSettingsSlack",
  "method": "POST",
  "path": "/settings/slack",
  "status": 200,
  "query": {},
  "body": "required"
 },
 {
  "id": "getSettingsTeams",
  "method": "GET",
  "path": "/settings/teams",
  "status": 200,
  "query": {}
 },
 {
  "id": "postSettingsTeams",
  "method": "POST",
  "path": "/settings/teams",
  "status": 200,
  "query": {},
  "body": "required"
 },
 {
  "id": "getSettingsLookerStudio",
  "method": "GET",
  "path": "/settings/looker-studio",
  "status": 200,
  "query": {}
 },
 {
  "id": "postSettingsLookerStudio",
  "method": "POST",
  "path": "/settings/looker-studio",
  "status": 200,
  "query": {},
  "body": "required"
 },
 {
  "id": "getIntegrationsWebhooks",
  "method": "GET",
  "path": "/integrations/webhooks",
  "status": 200,
  "query": {}
 },
 {
  "id": "postIntegrationsWebhooks",
  "method": "POST",
  "path": "/integrations/webhooks",
  "status": 201,
  "query": {},
  "body": "required"
 },
 {
  "id": "deleteIntegrationsWebhooksId",
  "method": "DELETE",
  "path": "/integrations/webhooks/{id}",
  "status": 200,
  "query": {}
 },
 {
  "id": "getIntegrationsWebhooksId",
  "method": "GET",
  "path": "/integrations/webhooks/{id}",
  "status": 200,
  "query": {}
 },
 {
  "id": "getIntegrationsVerify",
  "method": "GET",
  "path": "/integrations/verify",
  "status": 200,
  "query": {}
 },
 {
  "id": "getIntegrationsSampleEvent",
  "method": "GET",
  "path": "/integrations/sample/{event}",
  "status": 200,
  "query": {}
 },
 {
  "id": "postChatV2",
  "method": "POST",
  "path": "/chat/v2",
  "status": 200,
  "query": {},
  "body": "required"
 },
 {
  "id": "postChatV2ActionsId",
  "method": "POST",
  "path": "/chat/v2/actions/{id}",
  "status": 200,
  "query": {},
  "body": "required"
 },
 {
  "id": "getDataCustomers",
  "method": "GET",
  "path": "/data/customers",
  "status": 200,
  "query": {
   "source": "",
   "limit": "100"
  }
 },
 {
  "id": "postDataCustomers",
  "method": "POST",
  "path": "/data/customers",
  "status": 200,
  "query": {},
  "bulk": "CustomerInput",
  "body": "required"
 },
 {
  "id": "getDataCustomersId",
  "method": "GET",
  "path": "/data/customers/{id}",
  "status": 200,
  "query": {
   "source": ""
  }
 },
 {
  "id": "putDataCustomersId",
  "method": "PUT",
  "path": "/data/customers/{id}",
  "status": 200,
  "query": {},
  "body": "required"
 },
 {
  "id": "deleteDataCustomersId",
  "method": "DELETE",
  "path": "/data/customers/{id}",
  "status": 200,
  "query": {}
 },
 {
  "id": "getDataPlans",
  "method": "GET",
  "path": "/data/plans",
  "status": 200,
  "query": {
   "source": "",
   "limit": "100"
  }
 },
 {
  "id": "postDataPlans",
  "method": "POST",
  "path": "/data/plans",
  "status": 200,
  "query": {},
  "bulk": "PlanInput",
  "body": "required"
 },
 {
  "id": "putDataPlansId",
  "method": "PUT",
  "path": "/data/plans/{id}",
  "status": 200,
  "query": {},
  "body": "required"
 },
 {
  "id": "deleteDataPlansId",
  "method": "DELETE",
  "path": "/data/plans/{id}",
  "status": 200,
  "query": {},
  "body": "optional"
 },
 {
  "id": "getDataPlansId",
  "method": "GET",
  "path": "/data/plans/{id}",
  "status": 200,
  "query": {
   "source": ""
  }
 },
 {
  "id": "getDataInvoices",
  "method": "GET",
  "path": "/data/invoices",
  "status": 200,
  "query": {
   "source": "",
   "limit": "100"
  }
 },
 {
  "id": "postDataInvoices",
  "method": "POST",
  "path": "/data/invoices",
  "status": 200,
  "query": {},
  "bulk": "InvoiceInput",
  "body": "required"
 },
 {
  "id": "putDataInvoicesId",
  "method": "PUT",
  "path": "/data/invoices/{id}",
  "status": 200,
  "query": {},
  "body": "required"
 },
 {
  "id": "deleteDataInvoicesId",
  "method": "DELETE",
  "path": "/data/invoices/{id}",
  "status": 200,
  "query": {}
 },
 {
  "id": "getDataInvoicesId",
  "method": "GET",
  "path": "/data/invoices/{id}",
  "status": 200,
  "query": {
   "source": ""
  }
 },
 {
  "id": "getDataPlanGroups",
  "method": "GET",
  "path": "/data/plan-groups",
  "status": 200,
  "query": {
   "limit": "100"
  }
 },
 {
  "id": "postDataPlanGroups",
  "method": "POST",
  "path": "/data/plan-groups",
  "status": 200,
  "query": {},
  "body": "required"
 },
 {
  "id": "getDataPlanGroupsId",
  "method": "GET",
  "path": "/data/plan-groups/{id}",
  "status": 200,
  "query": {}
 },
 {
  "id": "putDataPlanGroupsId",
  "method": "PUT",
  "path": "/data/plan-groups/{id}",
  "status": 200,
  "query": {},
  "body": "required"
 },
 {
  "id": "deleteDataPlanGroupsId",
  "method": "DELETE",
  "path": "/data/plan-groups/{id}",
  "status": 200,
  "query": {}
 },
 {
  "id": "postDataPlanGroupsDeleteMultiple",
  "method": "POST",
  "path": "/data/plan-groups/delete-multiple",
  "status": 200,
  "query": {},
  "body": "required"
 },
 {
  "id": "postDataPlanGroupsMerge",
  "method": "POST",
  "path": "/data/plan-groups/merge",
  "status": 200,
  "query": {},
  "body": "required"
 },
 {
  "id": "postDataPlanGroupsAiSuggest",
  "method": "POST",
  "path": "/data/plan-groups/ai-suggest",
  "status": 200,
  "query": {},
  "body": "required"
 },
 {
  "id": "getDataSegments",
  "method": "GET",
  "path": "/data/segments",
  "status": 200,
  "query": {}
 },
 {
  "id": "postDataSegments",
  "method": "POST",
  "path": "/data/segments",
  "status": 200,
  "query": {},
  "body": "required"
 },
 {
  "id": "getDataSegmentsId",
  "method": "GET",
  "path": "/data/segments/{id}",
  "status": 200,
  "query": {}
 },
 {
  "id": "putDataSegmentsId",
  "method": "PUT",
  "path": "/data/segments/{id}",
  "status": 200,
  "query": {},
  "body": "required"
 },
 {
  "id": "deleteDataSegmentsId",
  "method": "DELETE",
  "path": "/data/segments/{id}",
  "status": 200,
  "query": {}
 },
 {
  "id": "getDataDataSources",
  "method": "GET",
  "path": "/data/data-sources",
  "status": 200,
  "query": {
   "type": ""
  }
 },
 {
  "id": "postDataDataSources",
  "method": "POST",
  "path": "/data/data-sources",
  "status": 201,
  "query": {},
  "body": "required"
 },
 {
  "id": "putDataDataSourcesId",
  "method": "PUT",
  "path": "/data/data-sources/{id}",
  "status": 200,
  "query": {},
  "body": "required"
 },
 {
  "id": "deleteDataDataSourcesId",
  "method": "DELETE",
  "path": "/data/data-sources/{id}",
  "status": 200,
  "query": {}
 },
 {
  "id": "getDataDataSourcesId",
  "method": "GET",
  "path": "/data/data-sources/{id}",
  "status": 200,
  "query": {}
 },
 {
  "id": "getDataDataSourcesIdProgress",
  "method": "GET",
  "path": "/data/data-sources/{id}/progress",
  "status": 200,
  "query": {}
 },
 {
  "id": "postDataDataSourcesIdReset",
  "method": "POST",
  "path": "/data/data-sources/{id}/reset",
  "status": 200,
  "query": {}
 },
 {
  "id": "postDataDataSourcesIdFullImport",
  "method": "POST",
  "path": "/data/data-sources/{id}/full-import",
  "status": 200,
  "query": {}
 },
 {
  "id": "postDataDataSourcesIdAbort",
  "method": "POST",
  "path": "/data/data-sources/{id}/abort",
  "status": 200,
  "query": {}
 },
 {
  "id": "postDataDataSourcesIdConnect",
  "method": "POST",
  "path": "/data/data-sources/{id}/connect",
  "status": 200,
  "query": {}
 }
];

/** Requests per account within a window of seconds. The first limit that fits a request counts. */
export const rateLimits: RateLimits = {
 "window": 60,
 "limits": [
  {
   "method": "GET",
   "path": "/reports/",
   "requests": 30
  },
  {
   "method": "GET",
   "requests": 300
  },
  {
   "method": "POST",
   "requests": 100
  },
  {
   "method": "PUT",
   "requests": 100
  },
  {
   "method": "DELETE",
   "requests": 50
  }
 ]
};

/** Parameters that narrow an answer to some customers. */
export const filters = ["currency","payment_method","pricing_model","customer","plan","age","billing_freq","region","state","data_source","status","has_discount","cancel_reason","segment"] as const;

/** Request schema → other spelling of a field → the field. */
export const aliases: Readonly<Record<string, Readonly<Record<string, string>>>> = {
 "ApiKeyInput": {
  "access_level": "role"
 },
 "CustomerInput": {
  "created": "created_date",
  "metadata": "custom_variables"
 },
 "PlanInput": {
  "interval": "billing_freq",
  "interval_count": "billing_freq_count"
 },
 "InvoiceInput": {
  "invoice_date": "date"
 }
};

/** Request schema → field → the values it is known to take. */
export const knownValues = {
 "PlanChoice": {
  "plan": [
   "starter",
   "pro",
   "enterprise"
  ],
  "billing_cycle": [
   "month",
   "year"
  ]
 },
 "TeamMemberUpdate": {
  "role": [
   "admin",
   "readonly"
  ]
 },
 "TeamInvite": {
  "role": [
   "admin",
   "readonly"
  ]
 },
 "ApiKeyInput": {
  "role": [
   "admin",
   "readonly"
  ]
 },
 "SettingsUpdate": {
  "churn_recognition": [
   "end_of_period",
   "immediate"
  ],
  "refunds": [
   "proportional",
   "ignore"
  ]
 },
 "WebhookInput": {
  "event_type": [
   "movement.new",
   "movement.expansion",
   "movement.contraction",
   "movement.churn",
   "movement.reactivation",
   "failed_payment",
   "invoice.paid",
   "customer.created",
   "customer.updated",
   "plan.created",
   "data_source.import_completed"
  ]
 },
 "PlanInput": {
  "billing_freq": [
   "day",
   "week",
   "month",
   "quarter",
   "year"
  ],
  "interval": [
   "day",
   "week",
   "month",
   "year"
  ]
 },
 "PlanUpdate": {
  "billing_freq": [
   "day",
   "week",
   "month",
   "quarter",
   "year"
  ]
 },
 "InvoiceInput": {
  "type": [
   "subscription",
   "one-time",
   "refund",
   "cancellation"
  ],
  "status": [
   "paid",
   "open",
   "failed",
   "void",
   "uncollectible"
  ],
  "payment_method": [
   "visa",
   "mastercard",
   "ach",
   "sepa",
   "paypal",
   "manual"
  ],
  "cancel_reason": [
   "too_expensive",
   "payment_failed",
   "unused"
  ]
 },
 "InvoiceLine": {
  "type": [
   "subscription",
   "one-time"
  ]
 },
 "InvoiceUpdate": {
  "type": [
   "subscription",
   "one-time",
   "refund",
   "cancellation"
  ],
  "status": [
   "paid",
   "open",
   "failed",
   "void",
   "uncollectible"
  ],
  "payment_method": [
   "visa",
   "mastercard",
   "ach",
   "sepa",
   "paypal",
   "manual"
  ],
  "cancel_reason": [
   "too_expensive",
   "payment_failed",
   "unused"
  ]
 },
 "PlanGroupUpdate": {
  "type": [
   "manual",
   "auto"
  ],
  "selector_type": [
   "name",
   "id",
   "product_name"
  ]
 },
 "SegmentInput": {
  "mode": [
   "filter",
   "breakdown"
  ]
 },
 "SegmentUpdate": {
  "mode": [
   "filter",
   "breakdown"
  ]
 },
 "DataSourceInput": {
  "type": [
   "stripe",
   "api",
   "csv",
   "google-sheets",
   "google_sheets",
   "recurly",
   "chargebee",
   "alunta"
  ]
 },
 "DataSourceUpdate": {
  "type": [
   "stripe",
   "api",
   "csv",
   "google-sheets",
   "google_sheets",
   "recurly",
   "chargebee",
   "alunta"
  ],
  "status": [
   "connected",
   "disconnected",
   "importing"
  ]
 },
 "DataSource": {
  "type": [
   "stripe",
   "api",
   "csv",
   "google-sheets",
   "google_sheets",
   "recurly",
   "chargebee",
   "alunta"
  ],
  "status": [
   "connected",
   "disconnected",
   "importing"
  ]
 }
} as const;
