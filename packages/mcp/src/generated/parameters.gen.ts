// Generated from openapi.json by `pnpm generate`. Do not edit.
import type { Actions, Properties } from '../tools/shape.js';

/** Names of all reports that the contract has. */
export const reportNames: readonly string[] = [
 "summary",
 "mrr",
 "mrr-subtypes",
 "mrr-table",
 "mrr-table-subtypes",
 "movement-table",
 "mrr-growth",
 "mrr-growth-table",
 "cmrr-summary",
 "leads",
 "leads-table",
 "leads-days",
 "leads-summary",
 "cohort",
 "retention",
 "transactions",
 "transactions-summary",
 "transactions-table",
 "transactions-detail",
 "invoices-detail",
 "cashflow-failed-payments",
 "cashflow-failed-payments-summary",
 "cashflow-failed-payments-table",
 "cashflow-failed-payments-detail",
 "cashflow-refunds",
 "cashflow-refunds-table",
 "cashflow-refunds-detail",
 "cashflow-failure-rate",
 "cashflow-failure-rate-summary",
 "cashflow-outstanding-unpaid",
 "churn-scheduled",
 "churn-scheduled-movements",
 "churn-scheduled-summary",
 "churn-reasons-summary",
 "cancellation-timing",
 "cancellation-timing-detail",
 "map",
 "customer-concentration",
 "latest-activity",
 "custom-variables"
];

/** Reports that take no filters. */
export const unfilteredReports: readonly string[] = [
 "mrr-growth",
 "mrr-growth-table",
 "churn-reasons-summary",
 "latest-activity",
 "custom-variables"
];

/** Every parameter of every report. */
export const reportParameters: Properties = {
 "date": {
  "type": "string",
  "description": "Days to cover: 'YYYYMMDD-YYYYMMDD', 'YYYYMMDD' or 'last-12-months'"
 },
 "baseCurrency": {
  "type": "string",
  "description": "Currency to report in, ISO 4217"
 },
 "currency": {
  "type": "string"
 },
 "payment_method": {
  "type": "string",
  "description": "visa, mastercard, ach, sepa, paypal, manual"
 },
 "pricing_model": {
  "type": "string",
  "description": "licensed, metered"
 },
 "customer": {
  "type": "string",
  "description": "These customers only, by id"
 },
 "plan": {
  "type": "string",
  "description": "Customers on plans of this plan group, by group id"
 },
 "age": {
  "type": "string",
  "description": "Customers by months since they first paid, 'M-N' or 'M-'"
 },
 "billing_freq": {
  "type": "string",
  "description": "day, week, month, quarter, year"
 },
 "region": {
  "type": "string",
  "description": "Customers of these countries (ISO 3166 alpha-2) or named regions: eu, apac, latam, north_america, nordics"
 },
 "state": {
  "type": "string"
 },
 "data_source": {
  "type": "string",
  "description": "Customers of this data source, by id or type"
 },
 "status": {
  "type": "string",
  "description": "lead, trialing, active, past_due, canceled, trial_ended"
 },
 "has_discount": {
  "type": "string",
  "description": "true, false"
 },
 "cancel_reason": {
  "type": "string",
  "description": "too_expensive, payment_failed, unused"
 },
 "segment": {
  "type": "string",
  "description": "Customers of a saved segment, by id"
 },
 "fix_fx": {
  "type": "boolean",
  "description": "'true' converts everything at the rates of one day"
 },
 "interval": {
  "type": "string",
  "enum": [
   "day",
   "week",
   "month",
   "quarter",
   "year"
  ],
  "description": "Length of a row"
 },
 "breakdown": {
  "type": "string",
  "description": "Splits the rows by this dimension: plan, currency, country, state, billing_freq, payment_method, pricing_model, subtype, industry, age, size, data_source, customer, cancel_reason, market"
 },
 "compare": {
  "type": "string",
  "enum": [
   "last-period",
   "last-year"
  ],
  "description": "mrr"
 },
 "committed": {
  "type": "boolean",
  "description": "mrr, mrr-table, movement-table: Whether changes that are scheduled count already"
 },
 "type": {
  "type": "string",
  "enum": [
   "new",
   "expansion",
   "contraction",
   "churn",
   "reactivation"
  ],
  "description": "mrr-subtypes"
 },
 "selected-date": {
  "type": "string",
  "description": "One row of the report only: its first day, as 'YYYY-MM-DD' or 'YYYYMMDD'"
 },
 "selected-type": {
  "type": "string",
  "description": "movement-table, transactions-detail: One type of movement"
 },
 "breakdown-value": {
  "type": "string",
  "description": "movement-table: Only movements of one value of 'breakdown'"
 },
 "sort": {
  "type": "string",
  "description": "movement-table: The field to sort by"
 },
 "order": {
  "type": "string",
  "enum": [
   "asc",
   "desc"
  ],
  "description": "movement-table"
 },
 "compareMonth": {
  "type": "string",
  "description": "mrr-growth: Month to compare with"
 },
 "types": {
  "type": "string",
  "description": "mrr-growth, mrr-growth-table: Movement types to add up"
 },
 "trailing_months": {
  "type": "integer",
  "description": "retention: Months between baseline and target"
 },
 "regenerate": {
  "type": "boolean",
  "description": "churn-reasons-summary: Whether to write the summary anew"
 },
 "q": {
  "type": "string",
  "description": "customer-concentration: Narrows the list to names and e-mail addresses that hold this text"
 },
 "limit": {
  "type": "integer",
  "description": "latest-activity, custom-variables: Entries to return"
 },
 "days": {
  "type": "integer",
  "description": "latest-activity: Days to look back"
 },
 "include_failed": {
  "type": "boolean",
  "description": "latest-activity: with failed payments"
 },
 "include_scheduled": {
  "type": "boolean",
  "description": "latest-activity: with changes that lie ahead"
 },
 "key": {
  "type": "string",
  "description": "custom-variables: Name of the custom variable"
 },
 "search": {
  "type": "string",
  "description": "custom-variables: Narrows the values to those that hold this text"
 }
};

/** What `GET /customers` takes. */
export const customerParameters: Properties = {
 "limit": {
  "type": "integer",
  "description": "Customers per page"
 },
 "offset": {
  "type": "integer",
  "description": "Customers to skip"
 },
 "search": {
  "type": "string",
  "description": "Narrows to ids, names and e-mail addresses that hold this text"
 },
 "baseCurrency": {
  "type": "string",
  "description": "Currency to report in, ISO 4217"
 },
 "currency": {
  "type": "string"
 },
 "payment_method": {
  "type": "string"
 },
 "pricing_model": {
  "type": "string"
 },
 "customer": {
  "type": "string"
 },
 "plan": {
  "type": "string"
 },
 "age": {
  "type": "string"
 },
 "billing_freq": {
  "type": "string"
 },
 "region": {
  "type": "string"
 },
 "state": {
  "type": "string"
 },
 "data_source": {
  "type": "string"
 },
 "status": {
  "type": "string"
 },
 "has_discount": {
  "type": "string"
 },
 "cancel_reason": {
  "type": "string"
 },
 "segment": {
  "type": "string"
 },
 "fix_fx": {
  "type": "boolean"
 }
};

/** Tool → resource → action. The resource is empty where a tool has only one. */
export const actions: Actions = {
 "export_csv": {
  "": {
   "customers": {
    "operation": "getExportsCustomersCsv"
   },
   "mrr_movements": {
    "operation": "getExportsMrrMovementsCsv"
   },
   "mrr_growth": {
    "operation": "getExportsMrrGrowthCsv"
   }
  }
 },
 "manage_settings": {
  "profile": {
   "get": {
    "operation": "getProfile"
   },
   "update": {
    "operation": "putProfile",
    "writes": true,
    "needsData": true,
    "fields": "first_name, last_name, locale, timezone"
   }
  },
  "notifications": {
   "get": {
    "operation": "getSettingsNotifications"
   },
   "update": {
    "operation": "putSettingsNotifications",
    "writes": true,
    "needsData": true,
    "fields": "daily_report, weekly_report, monthly_report, expansion_alert_threshold, contraction_alert_threshold, notify_scheduled_churn, notify_failed_payment"
   }
  },
  "account": {
   "get": {
    "operation": "getSettings"
   },
   "update": {
    "operation": "postSettings",
    "writes": true,
    "needsData": true,
    "fields": "base_currency, timezone, first_day_of_week, churn_recognition, auto_churn, grace_days, grace_days_short, refunds"
   }
  },
  "stripe": {
   "get": {
    "operation": "getSettingsStripe"
   },
   "update": {
    "operation": "postSettingsStripe",
    "writes": true,
    "needsData": true,
    "fields": "connected, stripe_account, import_metered"
   }
  },
  "hubspot": {
   "get": {
    "operation": "getSettingsHubspot"
   },
   "update": {
    "operation": "postSettingsHubspot",
    "writes": true,
    "needsData": true,
    "fields": "connected, portal_id, sync_customers"
   }
  },
  "webhook": {
   "get": {
    "operation": "getSettingsWebhook"
   },
   "update": {
    "operation": "postSettingsWebhook",
    "writes": true,
    "needsData": true,
    "fields": "url, types, threshold"
   }
  },
  "slack": {
   "get": {
    "operation": "getSettingsSlack"
   },
   "update": {
    "operation": "postSettingsSlack",
    "writes": true,
    "needsData": true,
    "fields": "connected, channel, types, threshold"
   }
  },
  "teams": {
   "get": {
    "operation": "getSettingsTeams"
   },
   "update": {
    "operation": "postSettingsTeams",
    "writes": true,
    "needsData": true,
    "fields": "webhook_url, types, threshold"
   }
  },
  "looker_studio": {
   "get": {
    "operation": "getSettingsLookerStudio"
   },
   "update": {
    "operation": "postSettingsLookerStudio",
    "writes": true,
    "needsData": true,
    "fields": "enabled, last_used"
   }
  }
 },
 "manage_account": {
  "": {
   "get": {
    "operation": "getAccount"
   },
   "update": {
    "operation": "postAccount",
    "writes": true,
    "needsData": true,
    "fields": "name, base_currency, timezone"
   }
  }
 },
 "manage_billing": {
  "": {
   "details": {
    "operation": "getAccountBilling"
   },
   "invoices": {
    "operation": "getAccountBillingInvoices"
   },
   "portal": {
    "operation": "getAccountBillingPortal"
   },
   "subscribe": {
    "operation": "postAccountBillingSubscribe",
    "writes": true,
    "needsData": true,
    "fields": "plan*, billing_cycle"
   },
   "check_vat": {
    "operation": "getAccountBillingCheckVat"
   },
   "set_address": {
    "operation": "postAccountBillingAddress",
    "writes": true,
    "needsData": true,
    "fields": "name*, country*, line1, line2, city, postal_code, vat_number"
   },
   "setup": {
    "operation": "postAccountBillingSetup",
    "writes": true
   },
   "preview_change": {
    "operation": "postAccountBillingPreviewChange",
    "writes": true,
    "needsData": true,
    "fields": "plan*, billing_cycle"
   },
   "change_plan": {
    "operation": "postAccountBillingChangePlan",
    "writes": true,
    "needsData": true,
    "fields": "plan*, billing_cycle"
   },
   "undo_cancellation": {
    "operation": "postAccountBillingUndoCancellation",
    "writes": true
   },
   "delete_card": {
    "operation": "deleteAccountBillingCardsCardId",
    "writes": true,
    "destroys": true
   }
  }
 },
 "manage_team": {
  "": {
   "list": {
    "operation": "getAccountTeam"
   },
   "update": {
    "operation": "putAccountTeamUserId",
    "writes": true,
    "needsData": true,
    "fields": "role, name"
   },
   "remove": {
    "operation": "deleteAccountTeamUserId",
    "writes": true,
    "destroys": true
   },
   "invite": {
    "operation": "postAccountTeamInvite",
    "writes": true,
    "needsData": true,
    "fields": "email*, role*"
   },
   "cancel_invite": {
    "operation": "deleteAccountTeamInvitesEmail",
    "writes": true,
    "destroys": true
   },
   "resend_invite": {
    "operation": "postAccountTeamResendEmail",
    "writes": true
   }
  }
 },
 "manage_api_keys": {
  "": {
   "list": {
    "operation": "getAccountApiKeys"
   },
   "create": {
    "operation": "postAccountApiKeys",
    "writes": true,
    "needsData": true,
    "fields": "name*, role*"
   },
   "update": {
    "operation": "putAccountApiKeysId",
    "writes": true,
    "needsData": true,
    "fields": "name*"
   },
   "delete": {
    "operation": "deleteAccountApiKeysId",
    "writes": true,
    "destroys": true
   }
  }
 },
 "manage_webhooks": {
  "": {
   "list": {
    "operation": "getIntegrationsWebhooks"
   },
   "create": {
    "operation": "postIntegrationsWebhooks",
    "writes": true,
    "needsData": true,
    "fields": "url*, event_type*"
   },
   "delete": {
    "operation": "deleteIntegrationsWebhooksId",
    "writes": true,
    "destroys": true
   },
   "get": {
    "operation": "getIntegrationsWebhooksId"
   },
   "verify": {
    "operation": "getIntegrationsVerify"
   },
   "sample": {
    "operation": "getIntegrationsSampleEvent"
   }
  }
 },
 "manage_data": {
  "customers": {
   "list": {
    "operation": "getDataCustomers"
   },
   "create": {
    "operation": "postDataCustomers",
    "writes": true,
    "needsData": true,
    "fields": "id*, data_source*, name, email, created_date, trial_started, country, state, custom_variables"
   },
   "get": {
    "operation": "getDataCustomersId"
   },
   "update": {
    "operation": "putDataCustomersId",
    "writes": true,
    "needsData": true,
    "fields": "name, email, custom_variables, created_date, trial_started, country, state"
   },
   "delete": {
    "operation": "deleteDataCustomersId",
    "writes": true,
    "destroys": true
   }
  },
  "plans": {
   "list": {
    "operation": "getDataPlans"
   },
   "create": {
    "operation": "postDataPlans",
    "writes": true,
    "needsData": true,
    "fields": "id*, name*, billing_freq*, currency*, data_source*, external_id, product_name, billing_freq_count"
   },
   "update": {
    "operation": "putDataPlansId",
    "writes": true,
    "needsData": true,
    "fields": "id*, name*, billing_freq*, currency*, product_name, billing_freq_count"
   },
   "delete": {
    "operation": "deleteDataPlansId",
    "writes": true,
    "destroys": true,
    "fields": "id*, external_id*"
   },
   "get": {
    "operation": "getDataPlansId"
   }
  },
  "invoices": {
   "list": {
    "operation": "getDataInvoices"
   },
   "create": {
    "operation": "postDataInvoices",
    "writes": true,
    "needsData": true,
    "fields": "id*, customer_id*, date*, amount*, currency*, data_source*, type, plan_id, subscription_id, period_start, period_end, status, paid_date, tax, discount, quantity, attempt_count, payment_method, refunded_invoice_id, cancel_reason, description, lines"
   },
   "update": {
    "operation": "putDataInvoicesId",
    "writes": true,
    "needsData": true,
    "fields": "id, customer_id, date, amount, currency, data_source, type, plan_id, subscription_id, period_start, period_end, status, paid_date, tax, discount, quantity, attempt_count, payment_method, refunded_invoice_id, cancel_reason, description, lines"
   },
   "delete": {
    "operation": "deleteDataInvoicesId",
    "writes": true,
    "destroys": true
   },
   "get": {
    "operation": "getDataInvoicesId"
   }
  },
  "plan_groups": {
   "list": {
    "operation": "getDataPlanGroups"
   },
   "create": {
    "operation": "postDataPlanGroups",
    "writes": true,
    "needsData": true,
    "fields": "name*, plans*"
   },
   "get": {
    "operation": "getDataPlanGroupsId"
   },
   "update": {
    "operation": "putDataPlanGroupsId",
    "writes": true,
    "needsData": true,
    "fields": "name*, plans, type, selector_type, selector"
   },
   "delete": {
    "operation": "deleteDataPlanGroupsId",
    "writes": true,
    "destroys": true
   },
   "delete_multiple": {
    "operation": "postDataPlanGroupsDeleteMultiple",
    "writes": true,
    "destroys": true,
    "needsData": true,
    "fields": "ids*"
   },
   "merge": {
    "operation": "postDataPlanGroupsMerge",
    "writes": true,
    "needsData": true,
    "fields": "source*, target*"
   },
   "ai_suggest": {
    "operation": "postDataPlanGroupsAiSuggest",
    "writes": true,
    "needsData": true,
    "fields": "plans*"
   }
  },
  "segments": {
   "list": {
    "operation": "getDataSegments"
   },
   "create": {
    "operation": "postDataSegments",
    "writes": true,
    "needsData": true,
    "fields": "name*, filters*, description, mode"
   },
   "get": {
    "operation": "getDataSegmentsId"
   },
   "update": {
    "operation": "putDataSegmentsId",
    "writes": true,
    "needsData": true,
    "fields": "name, description, filters, mode"
   },
   "delete": {
    "operation": "deleteDataSegmentsId",
    "writes": true,
    "destroys": true
   }
  },
  "data_sources": {
   "list": {
    "operation": "getDataDataSources"
   },
   "create": {
    "operation": "postDataDataSources",
    "writes": true,
    "needsData": true,
    "fields": "name*, type*"
   },
   "update": {
    "operation": "putDataDataSourcesId",
    "writes": true,
    "needsData": true
   },
   "delete": {
    "operation": "deleteDataDataSourcesId",
    "writes": true,
    "destroys": true
   },
   "get": {
    "operation": "getDataDataSourcesId"
   },
   "progress": {
    "operation": "getDataDataSourcesIdProgress"
   },
   "reset": {
    "operation": "postDataDataSourcesIdReset",
    "writes": true,
    "destroys": true
   },
   "full_import": {
    "operation": "postDataDataSourcesIdFullImport",
    "writes": true
   },
   "abort": {
    "operation": "postDataDataSourcesIdAbort",
    "writes": true
   },
   "connect": {
    "operation": "postDataDataSourcesIdConnect",
    "writes": true
   }
  }
 }
};

/** Body → its fields that can be set to null. */
export const nullableFields: Readonly<Record<string, readonly string[]>> = {
 "NotificationSettingsUpdate": [
  "daily_report",
  "weekly_report",
  "monthly_report",
  "expansion_alert_threshold",
  "contraction_alert_threshold",
  "notify_scheduled_churn",
  "notify_failed_payment"
 ],
 "StripeSettingsUpdate": [
  "stripe_account"
 ],
 "HubspotSettingsUpdate": [
  "portal_id"
 ],
 "WebhookSettingsUpdate": [
  "url",
  "threshold"
 ],
 "SlackSettingsUpdate": [
  "channel",
  "threshold"
 ],
 "TeamsSettingsUpdate": [
  "webhook_url",
  "threshold"
 ],
 "LookerStudioSettingsUpdate": [
  "last_used"
 ],
 "PlanInput": [
  "product_name"
 ],
 "PlanUpdate": [
  "product_name"
 ]
};

/** Tool → what its actions take in path and query. */
export const actionParameters: Readonly<Record<string, Properties>> = {
 "export_csv": {
  "date": {
   "type": "string"
  },
  "category": {
   "type": "string"
  }
 },
 "manage_settings": {},
 "manage_account": {},
 "manage_billing": {
  "vat_number": {
   "type": "string"
  },
  "card_id": {
   "type": "string"
  }
 },
 "manage_team": {
  "user_id": {
   "type": "string"
  },
  "email": {
   "type": "string"
  }
 },
 "manage_api_keys": {
  "id": {
   "type": "string"
  }
 },
 "manage_webhooks": {
  "id": {
   "type": "string"
  },
  "event": {
   "type": "string"
  }
 },
 "manage_data": {
  "source": {
   "type": "string"
  },
  "limit": {
   "type": "integer"
  },
  "id": {
   "type": "string"
  },
  "type": {
   "type": "string"
  }
 }
};
