// Generated from openapi.json by `pnpm generate`. Do not edit.
import type * as types from './types.gen.js';

/** What each operation answers when all goes well. */
export interface Answers {
  getReportsSummary: types.GetReportsSummaryResponses[keyof types.GetReportsSummaryResponses];
  getReportsMrr: types.GetReportsMrrResponses[keyof types.GetReportsMrrResponses];
  getReportsMrrGrowth: types.GetReportsMrrGrowthResponses[keyof types.GetReportsMrrGrowthResponses];
  getReportsCmrrSummary: types.GetReportsCmrrSummaryResponses[keyof types.GetReportsCmrrSummaryResponses];
  getReportsLeads: types.GetReportsLeadsResponses[keyof types.GetReportsLeadsResponses];
  getReportsLeadsSummary: types.GetReportsLeadsSummaryResponses[keyof types.GetReportsLeadsSummaryResponses];
  getReportsCohort: types.GetReportsCohortResponses[keyof types.GetReportsCohortResponses];
  getReportsRetention: types.GetReportsRetentionResponses[keyof types.GetReportsRetentionResponses];
  getReportsTransactions: types.GetReportsTransactionsResponses[keyof types.GetReportsTransactionsResponses];
  getReportsTransactionsSummary: types.GetReportsTransactionsSummaryResponses[keyof types.GetReportsTransactionsSummaryResponses];
  getReportsCashflowFailedPayments: types.GetReportsCashflowFailedPaymentsResponses[keyof types.GetReportsCashflowFailedPaymentsResponses];
  getReportsCashflowFailedPaymentsSummary: types.GetReportsCashflowFailedPaymentsSummaryResponses[keyof types.GetReportsCashflowFailedPaymentsSummaryResponses];
  getReportsCashflowRefunds: types.GetReportsCashflowRefundsResponses[keyof types.GetReportsCashflowRefundsResponses];
  getReportsCashflowFailureRate: types.GetReportsCashflowFailureRateResponses[keyof types.GetReportsCashflowFailureRateResponses];
  getReportsCashflowFailureRateSummary: types.GetReportsCashflowFailureRateSummaryResponses[keyof types.GetReportsCashflowFailureRateSummaryResponses];
  getReportsCashflowOutstandingUnpaid: types.GetReportsCashflowOutstandingUnpaidResponses[keyof types.GetReportsCashflowOutstandingUnpaidResponses];
  getReportsChurnScheduled: types.GetReportsChurnScheduledResponses[keyof types.GetReportsChurnScheduledResponses];
  getReportsChurnReasonsSummary: types.GetReportsChurnReasonsSummaryResponses[keyof types.GetReportsChurnReasonsSummaryResponses];
  getReportsMap: types.GetReportsMapResponses[keyof types.GetReportsMapResponses];
  getReportsCustomerConcentration: types.GetReportsCustomerConcentrationResponses[keyof types.GetReportsCustomerConcentrationResponses];
  getReportsLatestActivity: types.GetReportsLatestActivityResponses[keyof types.GetReportsLatestActivityResponses];
  getReportsCustomVariables: types.GetReportsCustomVariablesResponses[keyof types.GetReportsCustomVariablesResponses];
  getCustomers: types.GetCustomersResponses[keyof types.GetCustomersResponses];
  getCustomersId: types.GetCustomersIdResponses[keyof types.GetCustomersIdResponses];
  getPlans: types.GetPlansResponses[keyof types.GetPlansResponses];
  getProfile: types.GetProfileResponses[keyof types.GetProfileResponses];
  putProfile: types.PutProfileResponses[keyof types.PutProfileResponses];
  getSettingsNotifications: types.GetSettingsNotificationsResponses[keyof types.GetSettingsNotificationsResponses];
  putSettingsNotifications: types.PutSettingsNotificationsResponses[keyof types.PutSettingsNotificationsResponses];
  getIntegrationsWebhooks: types.GetIntegrationsWebhooksResponses[keyof types.GetIntegrationsWebhooksResponses];
  postIntegrationsWebhooks: types.PostIntegrationsWebhooksResponses[keyof types.PostIntegrationsWebhooksResponses];
  deleteIntegrationsWebhooksId: types.DeleteIntegrationsWebhooksIdResponses[keyof types.DeleteIntegrationsWebhooksIdResponses];
  getDataCustomers: types.GetDataCustomersResponses[keyof types.GetDataCustomersResponses];
  postDataCustomers: types.PostDataCustomersResponses[keyof types.PostDataCustomersResponses];
  getDataCustomersId: types.GetDataCustomersIdResponses[keyof types.GetDataCustomersIdResponses];
  putDataCustomersId: types.PutDataCustomersIdResponses[keyof types.PutDataCustomersIdResponses];
  deleteDataCustomersId: types.DeleteDataCustomersIdResponses[keyof types.DeleteDataCustomersIdResponses];
  getDataPlans: types.GetDataPlansResponses[keyof types.GetDataPlansResponses];
  postDataPlans: types.PostDataPlansResponses[keyof types.PostDataPlansResponses];
  putDataPlansId: types.PutDataPlansIdResponses[keyof types.PutDataPlansIdResponses];
  deleteDataPlansId: types.DeleteDataPlansIdResponses[keyof types.DeleteDataPlansIdResponses];
  getDataInvoices: types.GetDataInvoicesResponses[keyof types.GetDataInvoicesResponses];
  postDataInvoices: types.PostDataInvoicesResponses[keyof types.PostDataInvoicesResponses];
  putDataInvoicesId: types.PutDataInvoicesIdResponses[keyof types.PutDataInvoicesIdResponses];
  deleteDataInvoicesId: types.DeleteDataInvoicesIdResponses[keyof types.DeleteDataInvoicesIdResponses];
  getDataPlanGroups: types.GetDataPlanGroupsResponses[keyof types.GetDataPlanGroupsResponses];
  postDataPlanGroups: types.PostDataPlanGroupsResponses[keyof types.PostDataPlanGroupsResponses];
  getDataPlanGroupsId: types.GetDataPlanGroupsIdResponses[keyof types.GetDataPlanGroupsIdResponses];
  putDataPlanGroupsId: types.PutDataPlanGroupsIdResponses[keyof types.PutDataPlanGroupsIdResponses];
  deleteDataPlanGroupsId: types.DeleteDataPlanGroupsIdResponses[keyof types.DeleteDataPlanGroupsIdResponses];
  getDataSegments: types.GetDataSegmentsResponses[keyof types.GetDataSegmentsResponses];
  postDataSegments: types.PostDataSegmentsResponses[keyof types.PostDataSegmentsResponses];
  getDataSegmentsId: types.GetDataSegmentsIdResponses[keyof types.GetDataSegmentsIdResponses];
  putDataSegmentsId: types.PutDataSegmentsIdResponses[keyof types.PutDataSegmentsIdResponses];
  deleteDataSegmentsId: types.DeleteDataSegmentsIdResponses[keyof types.DeleteDataSegmentsIdResponses];
  getDataDataSources: types.GetDataDataSourcesResponses[keyof types.GetDataDataSourcesResponses];
  postDataDataSources: types.PostDataDataSourcesResponses[keyof types.PostDataDataSourcesResponses];
  putDataDataSourcesId: types.PutDataDataSourcesIdResponses[keyof types.PutDataDataSourcesIdResponses];
  deleteDataDataSourcesId: types.DeleteDataDataSourcesIdResponses[keyof types.DeleteDataDataSourcesIdResponses];
  getDataDataSourcesIdProgress: types.GetDataDataSourcesIdProgressResponses[keyof types.GetDataDataSourcesIdProgressResponses];
  postDataDataSourcesIdReset: types.PostDataDataSourcesIdResetResponses[keyof types.PostDataDataSourcesIdResetResponses];
  postDataDataSourcesIdFullImport: types.PostDataDataSourcesIdFullImportResponses[keyof types.PostDataDataSourcesIdFullImportResponses];
  postDataDataSourcesIdAbort: types.PostDataDataSourcesIdAbortResponses[keyof types.PostDataDataSourcesIdAbortResponses];
}

/** Method, path, status and example answer of each operation. */
export const examples: {
  readonly [Id in keyof Answers]: {
    readonly method: string;
    readonly path: string;
    readonly status: number;
    readonly example: Answers[Id];
  };
} = {
  getReportsSummary: {"method":"get","path":"/reports/summary","status":200,"example":{"summary":{"mrr_current":9900,"mrr_30":0,"mrr_60":0,"mrr_180":9900,"mrr_365":0,"arr_current":118800,"arr_30":0,"arr_60":0,"arr_180":118800,"arr_365":0,"subscribers_current":1,"subscribers_30":0,"subscribers_60":0,"subscribers_180":1,"subscribers_365":0,"arpa_current":9900,"arpa_30":null,"arpa_60":null,"arpa_180":9900,"arpa_365":null,"mrr_percentage_change_30":null,"mrr_percentage_change_60":null,"mrr_percentage_change_180":0,"mrr_percentage_change_365":null,"arr_percentage_change_30":null,"arr_percentage_change_60":null,"arr_percentage_change_180":0,"arr_percentage_change_365":null,"subscribers_percentage_change_30":null,"subscribers_percentage_change_60":null,"subscribers_percentage_change_180":0,"subscribers_percentage_change_365":null,"arpa_percentage_change_30":null,"arpa_percentage_change_60":null,"arpa_percentage_change_180":0,"arpa_percentage_change_365":null},"currency":"usd"}},
  getReportsMrr: {"method":"get","path":"/reports/mrr","status":200,"example":{"result":[{"date":"2024-02-01","end_date":"2024-02-29","new":9900,"expansion":0,"contraction":0,"churn":0,"reactivation":0,"mrr_diff":9900,"customers_diff":1,"new_customers":1,"expansion_customers":0,"contraction_customers":0,"churn_customers":0,"reactivation_customers":0,"total_mrr":9900,"total_arr":118800,"total_customers":1,"arpa":9900,"asp":9900,"quick_ratio":null,"fx_adjustment":0,"net_mrr_diff":9900,"quantity":1},{"date":"2024-03-01","end_date":"2024-03-31","new":0,"expansion":20000,"contraction":0,"churn":0,"reactivation":0,"mrr_diff":20000,"customers_diff":0,"new_customers":0,"expansion_customers":1,"contraction_customers":0,"churn_customers":0,"reactivation_customers":0,"total_mrr":29900,"total_arr":358800,"total_customers":1,"arpa":29900,"asp":null,"quick_ratio":null,"fx_adjustment":0,"net_mrr_diff":20000,"quantity":1}],"currency":"usd"}},
  getReportsMrrGrowth: {"method":"get","path":"/reports/mrr-growth","status":200,"example":{"result":[{"date":0,"cumulative_mrr":0,"cumulative_mrr_compare":0},{"date":1,"cumulative_mrr":9900,"cumulative_mrr_compare":0}],"currency":"usd"}},
  getReportsCmrrSummary: {"method":"get","path":"/reports/cmrr-summary","status":200,"example":{"summary":{"cmrr_current":9900,"cmrr_30":9900,"cmrr_60":9900,"cmrr_180":9900,"cmrr_365":9900},"currency":"usd"}},
  getReportsLeads: {"method":"get","path":"/reports/leads","status":200,"example":{"result":[{"date":"2024-02-01","leads":4,"leads_percent_change":null,"trials":2,"leads_converted":1,"trials_converted":1,"trials_percent_change":null,"lead_to_trial_rate":50,"lead_to_trial_rate_percent_change":null,"trial_to_paid_rate":50,"trial_to_paid_rate_percent_change":null,"lead_to_paid_rate":25,"lead_to_paid_rate_percent_change":null,"lead_to_paid_days":17,"trial_to_paid_days":14}],"currency":"usd"}},
  getReportsLeadsSummary: {"method":"get","path":"/reports/leads-summary","status":200,"example":{"summary":{"leads_30":4,"leads_60":4,"leads_180":4,"leads_365":4,"trials_30":2,"trials_60":2,"trials_180":2,"trials_365":2,"leads_percentage_change_30":null,"leads_percentage_change_60":null,"leads_percentage_change_180":null,"leads_percentage_change_365":null,"trials_percentage_change_30":null,"trials_percentage_change_60":null,"trials_percentage_change_180":null,"trials_percentage_change_365":null},"currency":"usd"}},
  getReportsCohort: {"method":"get","path":"/reports/cohort","status":200,"example":{"result":{"list":[{"cohort_group":"2024-02-01","label":"2024-02","initial_mrr":12000,"initial_customers":15,"periods":[{"mrr_retained":12000,"customers_retained":15,"mrr_retention":100,"customer_retention":100,"nrr":100,"mrr_churn":0,"customer_churn":0},{"mrr_retained":11000,"customers_retained":14,"mrr_retention":91.67,"customer_retention":93.33,"nrr":91.67,"mrr_churn":8.33,"customer_churn":6.67}]},{"cohort_group":"average","label":"Average","initial_mrr":12000,"initial_customers":15,"periods":[{"mrr_retained":12000,"customers_retained":15,"mrr_retention":100,"customer_retention":100,"nrr":100,"mrr_churn":0,"customer_churn":0},{"mrr_retained":11000,"customers_retained":14,"mrr_retention":91.67,"customer_retention":93.33,"nrr":91.67,"mrr_churn":8.33,"customer_churn":6.67}]}],"limits":{"retention":{"min":91.67,"max":100},"nrr":{"min":91.67,"max":100},"churn":{"min":0,"max":8.33},"netChurn":{"min":0,"max":8.33}}},"currency":"usd"}},
  getReportsRetention: {"method":"get","path":"/reports/retention","status":200,"example":{"result":[{"date":"2024-03-31","baseline_date":"2024-02-29","baseline_mrr":9900,"target_mrr":29900,"grr_mrr":9900,"cohort_customers":1,"retained_customers":1,"churned_customers":0,"expansion":20000,"expansion_customers":1,"contraction":0,"contraction_customers":0,"churn":0,"churn_customers":0,"reactivation":0,"reactivation_customers":0,"fx_adjustment":0,"nrr":302.02,"grr":100,"customer_retention_rate":100,"customer_churn_rate":0,"mrr_churn_rate":0,"net_mrr_churn_rate":-202.02,"nrr_avg":302.02,"grr_avg":100,"customer_retention_avg":100,"customer_churn_avg":0,"mrr_churn_avg":0,"net_mrr_churn_avg":-202.02,"arpa":29900,"ltv":null,"customer_lifetime":null}],"currency":"usd","trailing_months":1,"baseline_period":"2024-02-29","target_period":"2024-03-31"}},
  getReportsTransactions: {"method":"get","path":"/reports/transactions","status":200,"example":{"result":[{"date":"2024-02-01","month_sub":85000,"year_sub":35000,"week_sub":0,"day_sub":0,"metered":5000,"one_time":2000,"discount":-3000,"refund":-1500,"fee":-2500,"tax":8000,"fx_loss":-200,"net_amount":127800,"net_amount_change_pct":null}],"currency":"usd"}},
  getReportsTransactionsSummary: {"method":"get","path":"/reports/transactions-summary","status":200,"example":{"summary":{"mtd":12000,"prev_mtd":10000,"mtd_change_pct":20,"qtd":30000,"prev_qtd":30000,"qtd_change_pct":0,"ytd":90000,"prev_ytd":0,"ytd_change_pct":null},"currency":"usd"}},
  getReportsCashflowFailedPayments: {"method":"get","path":"/reports/cashflow-failed-payments","status":200,"example":{"result":[{"date":"2024-02-01","currency":"usd","failed_amount":9900,"recovered":4900,"still_unpaid":5000,"churned":0,"failed_invoices":2,"recovered_customers":1,"still_unpaid_customers":1,"churned_customers":0,"affected_customers":2,"total_retry_attempts":5}],"currency":"usd"}},
  getReportsCashflowFailedPaymentsSummary: {"method":"get","path":"/reports/cashflow-failed-payments-summary","status":200,"example":{"summary":{"mtd_still_unpaid":5000,"prev_mtd_still_unpaid":0,"qtd_still_unpaid":0,"prev_qtd_still_unpaid":0,"ytd_still_unpaid":0,"prev_ytd_still_unpaid":0,"mtd_recovery_rate":49.49,"prev_mtd_recovery_rate":null,"ytd_recovery_rate":null,"prev_ytd_recovery_rate":null,"mtd_failed_pct":3.2,"prev_mtd_failed_pct":null,"ytd_failed_pct":null,"prev_ytd_failed_pct":null,"mtd_still_unpaid_change_pct":null,"ytd_still_unpaid_change_pct":null,"mtd_recovery_rate_change":null,"ytd_recovery_rate_change":null,"mtd_failed_pct_change":null,"ytd_failed_pct_change":null,"mtd_failed_invoices":2,"ytd_failed_invoices":0,"prev_mtd_failed_invoices":0,"prev_ytd_failed_invoices":0},"currency":"usd"}},
  getReportsCashflowRefunds: {"method":"get","path":"/reports/cashflow-refunds","status":200,"example":{"result":[{"date":"2024-02-01","refund_amount":4950,"refund_count":1,"customers_refunded":1}],"currency":"usd"}},
  getReportsCashflowFailureRate: {"method":"get","path":"/reports/cashflow-failure-rate","status":200,"example":{"result":[{"date":"2024-02-01","period":"2024-02-01","currency":"usd","failed_invoices":2,"failure_rate":3.2}],"currency":"usd"}},
  getReportsCashflowFailureRateSummary: {"method":"get","path":"/reports/cashflow-failure-rate-summary","status":200,"example":{"summary":{"mtd_failure_rate":3.2,"prev_mtd_failure_rate":null,"ytd_failure_rate":null,"prev_ytd_failure_rate":null,"mtd_failure_rate_change":null,"ytd_failure_rate_change":null,"mtd_failed_count":2,"ytd_failed_count":0,"prev_mtd_failed_count":0,"prev_ytd_failed_count":0},"currency":"usd"}},
  getReportsCashflowOutstandingUnpaid: {"method":"get","path":"/reports/cashflow-outstanding-unpaid","status":200,"example":{"summary":{"today_still_unpaid":5000,"d30_still_unpaid":0,"d60_still_unpaid":0,"d180_still_unpaid":0,"d365_still_unpaid":0},"currency":"usd"}},
  getReportsChurnScheduled: {"method":"get","path":"/reports/churn-scheduled","status":200,"example":{"result":[{"date":"2024-09-01","churn":-9900,"contraction":0,"churn_customers":1,"contraction_customers":0,"total_mrr":-9900,"total_customers":1}],"currency":"usd"}},
  getReportsChurnReasonsSummary: {"method":"get","path":"/reports/churn-reasons-summary","status":200,"example":{"summary":null,"comment_count":0,"total_cancellations":"1","generated_at":"2024-08-15T00:00:00Z","reason":"no_comments"}},
  getReportsMap: {"method":"get","path":"/reports/map","status":200,"example":{"result":{"list":{"us":{"current_mrr":9900,"subscribers":1,"arpa":9900,"asp":9900,"customer_churn_rate":0,"net_mrr_churn":0,"ltv":null,"leads":1,"leads_converted":1,"lead_conversion_rate":100,"new_trials":0,"trials_converted":0,"trial_conversion_rate":null,"payment_failure_rate":0,"mrr_percent":100,"subscribers_percent":100,"leads_percent":100,"trials_percent":0}}},"currency":"usd"}},
  getReportsCustomerConcentration: {"method":"get","path":"/reports/customer-concentration","status":200,"example":{"result":{"pareto":[{"rank":1,"id":"cus_1","name":"Acme Inc","mrr":9900,"cumulative_mrr":9900,"cumulative_pct":100}],"concentration":{"top_1":100,"top_5":100,"top_10":100,"top_20":100},"list":[{"id":"cus_1","name":"Acme Inc","mrr":9900,"percentage":100}],"count":1,"summary":{"total_mrr":9900,"total_customers":1}},"currency":"usd"}},
  getReportsLatestActivity: {"method":"get","path":"/reports/latest-activity","status":200,"example":{"result":[{"source":"movement","type":"reactivation","subtype":null,"date":"2024-08-01T00:00:00Z","effective_date":"2024-08-01","overdue_date":null,"customer_id":"cus_1","customer_name":"Acme Inc","customer_email":"billing@acme.example","amount":9900,"currency":"usd"}]}},
  getReportsCustomVariables: {"method":"get","path":"/reports/custom-variables","status":200,"example":{"values":[{"value":"saas","count":12}]}},
  getCustomers: {"method":"get","path":"/customers","status":200,"example":{"result":{"count":1,"list":[{"id":"cus_1","name":"Acme Inc","email":"billing@acme.example","status":"active","country":"us","state":null,"created_date":"2024-01-15","trial_started":null,"trial_end_date":null,"paid_started":"2024-02-01","cancel_date":null,"overdue_date":null,"currency":"usd","custom_variables":{"industry":"saas"},"mrr":9900,"payments":4,"total_paid_customer_currency":54600,"total_paid_base_currency":54600,"current_mrr_base_currency":9900}]},"currency":"usd"}},
  getCustomersId: {"method":"get","path":"/customers/{id}","status":200,"example":{"id":"cus_1","name":"Acme Inc","email":"billing@acme.example","currency":"usd","status":"active","country":"us","state":null,"created_date":"2024-01-15","trial_started":null,"trial_end_date":null,"paid_started":"2024-02-01","cancel_date":null,"overdue_date":null,"custom_variables":{"industry":"saas"},"current_subscriptions":[{"subscription_id":"sub_1","plan_id":"plan_pro","plan_name":"Pro","status":"active","start_date":"2024-08-01","current_period_end":"2024-09-01","next_billing_date":"2024-09-01"}],"current_mrr_base_currency":9900,"current_mrr_customer_currency":9900,"total_paid_base_currency":54600,"total_paid_customer_currency":54600,"churn_risk_score":null,"base_currency":"usd"}},
  getPlans: {"method":"get","path":"/plans","status":200,"example":{"result":{"count":1,"list":[{"id":"plan_pro","name":"Pro","product_name":null,"billing_freq":"month","currency":"usd","groups":[{"id":"pg_1","name":"Pro tier"}]}]}}},
  getProfile: {"method":"get","path":"/profile","status":200,"example":{"id":"usr_1","email":"ada@example.com","first_name":"Ada","last_name":null,"locale":"en-GB","timezone":"Europe/Copenhagen","accounts":[{"id":"acc_1","name":"Example"}]}},
  putProfile: {"method":"put","path":"/profile","status":200,"example":{"id":"usr_1","email":"ada@example.com","first_name":"Ada","last_name":null,"locale":"en-GB","timezone":"Europe/Copenhagen","accounts":[{"id":"acc_1","name":"Example"}]}},
  getSettingsNotifications: {"method":"get","path":"/settings/notifications","status":200,"example":{"daily_report":true,"weekly_report":false,"monthly_report":null,"expansion_alert_threshold":50000,"contraction_alert_threshold":null,"notify_scheduled_churn":true,"notify_failed_payment":false}},
  putSettingsNotifications: {"method":"put","path":"/settings/notifications","status":200,"example":{"daily_report":true,"weekly_report":false,"monthly_report":null,"expansion_alert_threshold":50000,"contraction_alert_threshold":null,"notify_scheduled_churn":true,"notify_failed_payment":false}},
  getIntegrationsWebhooks: {"method":"get","path":"/integrations/webhooks","status":200,"example":{"webhooks":[{"id":"wh_1","url":"https://example.com/hook","event_type":"movement.churn","created_at":"2024-08-15T00:00:00Z"}]}},
  postIntegrationsWebhooks: {"method":"post","path":"/integrations/webhooks","status":201,"example":{"id":"wh_1","url":"https://example.com/hook","event_type":"movement.churn","created_at":"2024-08-15T00:00:00Z"}},
  deleteIntegrationsWebhooksId: {"method":"delete","path":"/integrations/webhooks/{id}","status":200,"example":{"success":true,"message":"Webhook subscription deleted"}},
  getDataCustomers: {"method":"get","path":"/data/customers","status":200,"example":{"result":{"count":1,"list":[{"id":"cus_1","name":"Acme Inc","email":"billing@acme.example","created_date":"2024-01-15","country":"us","state":null,"trial_started":null,"trial_end_date":null,"paid_started":"2024-02-01","cancel_date":null,"overdue_date":null,"status":"active","currency":"usd","data_source":"ds_1","custom_variables":{},"cancel_reason":null,"current_mrr":{"usd":9900}}]}}},
  postDataCustomers: {"method":"post","path":"/data/customers","status":200,"example":{"result":[{"id":"cus_1","name":"Acme Inc","email":"billing@acme.example","created_date":"2024-01-15","country":"us","data_source":"ds_1","export_status":"success"}]}},
  getDataCustomersId: {"method":"get","path":"/data/customers/{id}","status":200,"example":{"id":"cus_1","name":"Acme Inc","email":"billing@acme.example","created_date":"2024-01-15","country":"us","state":null,"trial_started":null,"trial_end_date":null,"paid_started":"2024-02-01","cancel_date":null,"overdue_date":null,"status":"active","currency":"usd","data_source":"ds_1","custom_variables":{},"cancel_reason":null,"current_mrr":{"usd":9900}}},
  putDataCustomersId: {"method":"put","path":"/data/customers/{id}","status":200,"example":{"success":true,"id":"cus_1"}},
  deleteDataCustomersId: {"method":"delete","path":"/data/customers/{id}","status":200,"example":{"success":true,"id":"cus_1"}},
  getDataPlans: {"method":"get","path":"/data/plans","status":200,"example":{"result":{"count":1,"list":[{"id":"plan_pro","external_id":"plan_pro","name":"Pro Monthly","product_name":null,"billing_freq":"month","billing_freq_count":1,"currency":"usd","data_source":"ds_1"}]}}},
  postDataPlans: {"method":"post","path":"/data/plans","status":200,"example":{"result":[{"id":"plan_pro","name":"Pro Monthly","billing_freq":"month","billing_freq_count":1,"currency":"usd","data_source":"ds_1","export_status":"success"}]}},
  putDataPlansId: {"method":"put","path":"/data/plans/{id}","status":200,"example":{"result":"success","updated":"plan_pro"}},
  deleteDataPlansId: {"method":"delete","path":"/data/plans/{id}","status":200,"example":{"result":"success","deleted":"plan_pro"}},
  getDataInvoices: {"method":"get","path":"/data/invoices","status":200,"example":{"result":{"count":1,"list":[{"id":"inv_1","customer_id":"cus_1","plan_id":"plan_pro","type":"subscription","date":"2024-02-01","amount":9900,"currency":"usd","period_start":"2024-02-01","period_end":"2024-03-01","data_source":"ds_1","status":"paid"}]}}},
  postDataInvoices: {"method":"post","path":"/data/invoices","status":200,"example":{"result":[{"id":"inv_1","customer_id":"cus_1","plan_id":"plan_pro","type":"subscription","date":"2024-02-01","amount":9900,"currency":"usd","period_start":"2024-02-01","period_end":"2024-03-01","data_source":"ds_1","export_status":"success"}]}},
  putDataInvoicesId: {"method":"put","path":"/data/invoices/{id}","status":200,"example":{"success":true,"id":"inv_1"}},
  deleteDataInvoicesId: {"method":"delete","path":"/data/invoices/{id}","status":200,"example":{"success":true,"id":"inv_1"}},
  getDataPlanGroups: {"method":"get","path":"/data/plan-groups","status":200,"example":{"result":{"count":1,"list":[{"id":"pg_1","name":"Pro tier","plans":["price_a","price_b"]}]}}},
  postDataPlanGroups: {"method":"post","path":"/data/plan-groups","status":200,"example":{"success":true,"id":"pg_1"}},
  getDataPlanGroupsId: {"method":"get","path":"/data/plan-groups/{id}","status":200,"example":{"id":"pg_1","name":"Pro tier","plans":["price_a","price_b"]}},
  putDataPlanGroupsId: {"method":"put","path":"/data/plan-groups/{id}","status":200,"example":{"success":true,"id":"pg_1"}},
  deleteDataPlanGroupsId: {"method":"delete","path":"/data/plan-groups/{id}","status":200,"example":{"success":true,"id":"pg_1"}},
  getDataSegments: {"method":"get","path":"/data/segments","status":200,"example":{"result":{"count":1,"list":[{"id":"seg_1","name":"EU Enterprise","description":null,"filters":{"region":"eu"},"mode":"filter"}]}}},
  postDataSegments: {"method":"post","path":"/data/segments","status":200,"example":{"success":true,"id":"seg_1"}},
  getDataSegmentsId: {"method":"get","path":"/data/segments/{id}","status":200,"example":{"id":"seg_1","name":"EU Enterprise","description":null,"filters":{"region":"eu"},"mode":"filter"}},
  putDataSegmentsId: {"method":"put","path":"/data/segments/{id}","status":200,"example":{"success":true,"id":"seg_1"}},
  deleteDataSegmentsId: {"method":"delete","path":"/data/segments/{id}","status":200,"example":{"success":true,"id":"seg_1"}},
  getDataDataSources: {"method":"get","path":"/data/data-sources","status":200,"example":{"result":[{"id":"ds_1","name":"Billing platform","type":"api","status":"connected","created_at":"2024-01-15T00:00:00Z","updated_at":"2024-01-15T00:00:00Z","import_status":null,"import_started":null}]}},
  postDataDataSources: {"method":"post","path":"/data/data-sources","status":201,"example":{"id":"ds_1","name":"Billing platform","type":"api","status":"connected","created_at":"2024-01-15T00:00:00Z","updated_at":"2024-01-15T00:00:00Z","import_status":null,"import_started":null,"access_token":"<shown once>"}},
  putDataDataSourcesId: {"method":"put","path":"/data/data-sources/{id}","status":200,"example":{"id":"ds_1","name":"Billing","type":"api","status":"connected","created_at":"2024-01-15T00:00:00Z","updated_at":"2024-01-15T00:00:00Z","import_status":null,"import_started":null}},
  deleteDataDataSourcesId: {"method":"delete","path":"/data/data-sources/{id}","status":200,"example":{"success":true,"id":"ds_1"}},
  getDataDataSourcesIdProgress: {"method":"get","path":"/data/data-sources/{id}/progress","status":200,"example":{"phase":"done","enqueuedCount":120,"processedCount":120,"failedCount":0,"startedAt":"2024-08-15T00:00:00Z","lastActivityAt":"2024-08-15T00:00:04Z"}},
  postDataDataSourcesIdReset: {"method":"post","path":"/data/data-sources/{id}/reset","status":200,"example":{"success":true,"id":"ds_1"}},
  postDataDataSourcesIdFullImport: {"method":"post","path":"/data/data-sources/{id}/full-import","status":200,"example":{"success":true,"id":"ds_1"}},
  postDataDataSourcesIdAbort: {"method":"post","path":"/data/data-sources/{id}/abort","status":200,"example":{"success":true,"id":"ds_1"}},
};
