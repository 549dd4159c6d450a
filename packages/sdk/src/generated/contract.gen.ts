// Generated from openapi.json by `pnpm generate`. Do not edit.
import type { ContractOperation, ContractSchema } from '../contract.js';

export const version = "1.0.0";

export const operations = {
 "getReportsSummary": {
  "method": "GET",
  "path": "/reports/summary",
  "summary": "Headline figures",
  "description": "MRR, ARR, subscribers and ARPA now and 30, 60, 180 and 365 days ago, with the change since then. The place to start.",
  "name": "reports.getSummary",
  "parameters": [
   {
    "name": "date",
    "in": "query",
    "description": "Days to cover, `YYYYMMDD-YYYYMMDD`; a single `YYYYMMDD` is one day, `last-12-months` the months up to now. The last 12 months when left out.",
    "type": "string",
    "format": "date-range"
   },
   {
    "name": "baseCurrency",
    "in": "query",
    "description": "Currency to report in, ISO 4217. The account's own when left out.",
    "type": "string",
    "format": "currency"
   },
   {
    "name": "currency",
    "in": "query",
    "description": "Customers who pay in this currency. A space means or, `~x` not x, `*` any value, `~` none.",
    "type": "string",
    "filter": true
   },
   {
    "name": "payment_method",
    "in": "query",
    "description": "Customers who pay this way. A space means or, `~x` not x, `*` any value, `~` none.",
    "type": "string",
    "values": [
     "visa",
     "mastercard",
     "ach",
     "sepa",
     "paypal",
     "manual"
    ],
    "filter": true
   },
   {
    "name": "pricing_model",
    "in": "query",
    "description": "Seats and flat fees, or usage. A space means or, `~x` not x, `*` any value, `~` none.",
    "type": "string",
    "values": [
     "licensed",
     "metered"
    ],
    "filter": true
   },
   {
    "name": "customer",
    "in": "query",
    "description": "These customers only, by id. A space means or, `~x` not x, `*` any value, `~` none.",
    "type": "string",
    "filter": true
   },
   {
    "name": "plan",
    "in": "query",
    "description": "Customers on plans of this plan group, by group id. A space means or, `~x` not x, `*` any value, `~` none.",
    "type": "string",
    "filter": true
   },
   {
    "name": "age",
    "in": "query",
    "description": "Customers by months since they first paid, `M-N` or `M-`.",
    "type": "string",
    "filter": true
   },
   {
    "name": "billing_freq",
    "in": "query",
    "description": "Customers who are billed this often. A space means or, `~x` not x, `*` any value, `~` none.",
    "type": "string",
    "values": [
     "day",
     "week",
     "month",
     "quarter",
     "year"
    ],
    "filter": true
   },
   {
    "name": "region",
    "in": "query",
    "description": "Customers of these countries (ISO 3166 alpha-2) or named regions. A space means or, `~x` not x, `*` any value, `~` none.",
    "type": "string",
    "values": [
     "eu",
     "apac",
     "latam",
     "north_america",
     "nordics"
    ],
    "filter": true
   },
   {
    "name": "state",
    "in": "query",
    "description": "Customers of this state or province. A space means or, `~x` not x, `*` any value, `~` none.",
    "type": "string",
    "filter": true
   },
   {
    "name": "data_source",
    "in": "query",
    "description": "Customers of this data source, by id or type. A space means or, `~x` not x, `*` any value, `~` none.",
    "type": "string",
    "filter": true
   },
   {
    "name": "status",
    "in": "query",
    "description": "Customers by status. A space means or, `~x` not x, `*` any value, `~` none.",
    "type": "string",
    "values": [
     "lead",
     "trialing",
     "active",
     "past_due",
     "canceled",
     "trial_ended"
    ],
    "filter": true
   },
   {
    "name": "has_discount",
    "in": "query",
    "description": "Customers with a discount, or without.",
    "type": "string",
    "values": [
     "true",
     "false"
    ],
    "filter": true
   },
   {
    "name": "cancel_reason",
    "in": "query",
    "description": "Customers by why they left. A space means or, `~x` not x, `*` any value, `~` none.",
    "type": "string",
    "values": [
     "too_expensive",
     "payment_failed",
     "unused"
    ],
    "filter": true
   },
   {
    "name": "segment",
    "in": "query",
    "description": "Customers of a saved segment, by id.",
    "type": "string",
    "filter": true
   },
   {
    "name": "fix_fx",
    "in": "query",
    "description": "`true` converts everything at the rates of one day, so that only business moves the numbers.",
    "type": "boolean",
    "values": [
     "true",
     "false"
    ]
   }
  ],
  "customFilters": true,
  "response": "SummaryReport"
 },
 "getReportsMrr": {
  "method": "GET",
  "path": "/reports/mrr",
  "summary": "MRR and its movements over time",
  "description": "One row per period: where MRR ended, and the new, expansion, contraction, churn and reactivation MRR that brought it there. Each row starts where the one before ended, so the movements of a row add up to the difference between two totals.",
  "name": "reports.getMrr",
  "parameters": [
   {
    "name": "date",
    "in": "query",
    "description": "Days to cover, `YYYYMMDD-YYYYMMDD`; a single `YYYYMMDD` is one day, `last-12-months` the months up to now. The last 12 months when left out.",
    "type": "string",
    "format": "date-range"
   },
   {
    "name": "interval",
    "in": "query",
    "description": "Length of a row.",
    "type": "string",
    "values": [
     "day",
     "week",
     "month",
     "quarter",
     "year"
    ],
    "closed": true
   },
   {
    "name": "breakdown",
    "in": "query",
    "description": "Splits the rows by this dimension; `custom_<key>` splits by a custom variable.",
    "type": "string",
    "values": [
     "plan",
     "currency",
     "country",
     "state",
     "billing_freq",
     "payment_method",
     "pricing_model",
     "subtype",
     "industry",
     "age",
     "size",
     "data_source",
     "customer",
     "cancel_reason",
     "market"
    ]
   },
   {
    "name": "baseCurrency",
    "in": "query",
    "description": "Currency to report in, ISO 4217. The account's own when left out.",
    "type": "string",
    "format": "currency"
   },
   {
    "name": "compare",
    "in": "query",
    "description": "Puts another span beside each row.",
    "type": "string",
    "values": [
     "last-period",
     "last-year"
    ],
    "closed": true
   },
   {
    "name": "committed",
    "in": "query",
    "description": "Whether changes that are scheduled count already.",
    "type": "boolean",
    "values": [
     "true",
     "false"
    ],
    "closed": true
   },
   {
    "name": "currency",
    "in": "query",
    "description": "Customers who pay in this currency. A space means or, `~x` not x, `*` any value, `~` none.",
    "type": "string",
    "filter": true
   },
   {
    "name": "payment_method",
    "in": "query",
    "description": "Customers who pay this way. A space means or, `~x` not x, `*` any value, `~` none.",
    "type": "string",
    "values": [
     "visa",
     "mastercard",
     "ach",
     "sepa",
     "paypal",
     "manual"
    ],
    "filter": true
   },
   {
    "name": "pricing_model",
    "in": "query",
    "description": "Seats and flat fees, or usage. A space means or, `~x` not x, `*` any value, `~` none.",
    "type": "string",
    "values": [
     "licensed",
     "metered"
    ],
    "filter": true
   },
   {
    "name": "customer",
    "in": "query",
    "description": "These customers only, by id. A space means or, `~x` not x, `*` any value, `~` none.",
    "type": "string",
    "filter": true
   },
   {
    "name": "plan",
    "in": "query",
    "description": "Customers on plans of this plan group, by group id. A space means or, `~x` not x, `*` any value, `~` none.",
    "type": "string",
    "filter": true
   },
   {
    "name": "age",
    "in": "query",
    "description": "Customers by months since they first paid, `M-N` or `M-`.",
    "type": "string",
    "filter": true
   },
   {
    "name": "billing_freq",
    "in": "query",
    "description": "Customers who are billed this often. A space means or, `~x` not x, `*` any value, `~` none.",
    "type": "string",
    "values": [
     "day",
     "week",
     "month",
     "quarter",
     "year"
    ],
    "filter": true
   },
   {
    "name": "region",
    "in": "query",
    "description": "Customers of these countries (ISO 3166 alpha-2) or named regions. A space means or, `~x` not x, `*` any value, `~` none.",
    "type": "string",
    "values": [
     "eu",
     "apac",
     "latam",
     "north_america",
     "nordics"
    ],
    "filter": true
   },
   {
    "name": "state",
    "in": "query",
    "description": "Customers of this state or province. A space means or, `~x` not x, `*` any value, `~` none.",
    "type": "string",
    "filter": true
   },
   {
    "name": "data_source",
    "in": "query",
    "description": "Customers of this data source, by id or type. A space means or, `~x` not x, `*` any value, `~` none.",
    "type": "string",
    "filter": true
   },
   {
    "name": "status",
    "in": "query",
    "description": "Customers by status. A space means or, `~x` not x, `*` any value, `~` none.",
    "type": "string",
    "values": [
     "lead",
     "trialing",
     "active",
     "past_due",
     "canceled",
     "trial_ended"
    ],
    "filter": true
   },
   {
    "name": "has_discount",
    "in": "query",
    "description": "Customers with a discount, or without.",
    "type": "string",
    "values": [
     "true",
     "false"
    ],
    "filter": true
   },
   {
    "name": "cancel_reason",
    "in": "query",
    "description": "Customers by why they left. A space means or, `~x` not x, `*` any value, `~` none.",
    "type": "string",
    "values": [
     "too_expensive",
     "payment_failed",
     "unused"
    ],
    "filter": true
   },
   {
    "name": "segment",
    "in": "query",
    "description": "Customers of a saved segment, by id.",
    "type": "string",
    "filter": true
   },
   {
    "name": "fix_fx",
    "in": "query",
    "description": "`true` converts everything at the rates of one day, so that only business moves the numbers.",
    "type": "boolean",
    "values": [
     "true",
     "false"
    ]
   }
  ],
  "customFilters": true,
  "response": "MrrReport"
 },
 "getReportsMrrGrowth": {
  "method": "GET",
  "path": "/reports/mrr-growth",
  "summary": "A month's growth, day by day",
  "description": "Net movements of the last month of the range, added up from day to day, beside another month's.",
  "name": "reports.getMrrGrowth",
  "parameters": [
   {
    "name": "date",
    "in": "query",
    "description": "Days to cover, `YYYYMMDD-YYYYMMDD`; a single `YYYYMMDD` is one day, `last-12-months` the months up to now. The last 12 months when left out.",
    "type": "string",
    "format": "date-range"
   },
   {
    "name": "baseCurrency",
    "in": "query",
    "description": "Currency to report in, ISO 4217. The account's own when left out.",
    "type": "string",
    "format": "currency"
   },
   {
    "name": "compareMonth",
    "in": "query",
    "description": "Month to compare with, `YYYY-MM`. The month before when left out.",
    "type": "string"
   },
   {
    "name": "types",
    "in": "query",
    "description": "Movement types to add up, separated by commas. All when left out.",
    "type": "string"
   }
  ],
  "response": "MrrGrowthReport"
 },
 "getReportsCmrrSummary": {
  "method": "GET",
  "path": "/reports/cmrr-summary",
  "summary": "Committed MRR",
  "description": "MRR as it will be in 30, 60, 180 and 365 days when only what is scheduled already happens.",
  "name": "reports.getCmrrSummary",
  "parameters": [
   {
    "name": "date",
    "in": "query",
    "description": "Days to cover, `YYYYMMDD-YYYYMMDD`; a single `YYYYMMDD` is one day, `last-12-months` the months up to now. The last 12 months when left out.",
    "type": "string",
    "format": "date-range"
   },
   {
    "name": "baseCurrency",
    "in": "query",
    "description": "Currency to report in, ISO 4217. The account's own when left out.",
    "type": "string",
    "format": "currency"
   },
   {
    "name": "currency",
    "in": "query",
    "description": "Customers who pay in this currency. A space means or, `~x` not x, `*` any value, `~` none.",
    "type": "string",
    "filter": true
   },
   {
    "name": "payment_method",
    "in": "query",
    "description": "Customers who pay this way. A space means or, `~x` not x, `*` any value, `~` none.",
    "type": "string",
    "values": [
     "visa",
     "mastercard",
     "ach",
     "sepa",
     "paypal",
     "manual"
    ],
    "filter": true
   },
   {
    "name": "pricing_model",
    "in": "query",
    "description": "Seats and flat fees, or usage. A space means or, `~x` not x, `*` any value, `~` none.",
    "type": "string",
    "values": [
     "licensed",
     "metered"
    ],
    "filter": true
   },
   {
    "name": "customer",
    "in": "query",
    "description": "These customers only, by id. A space means or, `~x` not x, `*` any value, `~` none.",
    "type": "string",
    "filter": true
   },
   {
    "name": "plan",
    "in": "query",
    "description": "Customers on plans of this plan group, by group id. A space means or, `~x` not x, `*` any value, `~` none.",
    "type": "string",
    "filter": true
   },
   {
    "name": "age",
    "in": "query",
    "description": "Customers by months since they first paid, `M-N` or `M-`.",
    "type": "string",
    "filter": true
   },
   {
    "name": "billing_freq",
    "in": "query",
    "description": "Customers who are billed this often. A space means or, `~x` not x, `*` any value, `~` none.",
    "type": "string",
    "values": [
     "day",
     "week",
     "month",
     "quarter",
     "year"
    ],
    "filter": true
   },
   {
    "name": "region",
    "in": "query",
    "description": "Customers of these countries (ISO 3166 alpha-2) or named regions. A space means or, `~x` not x, `*` any value, `~` none.",
    "type": "string",
    "values": [
     "eu",
     "apac",
     "latam",
     "north_america",
     "nordics"
    ],
    "filter": true
   },
   {
    "name": "state",
    "in": "query",
    "description": "Customers of this state or province. A space means or, `~x` not x, `*` any value, `~` none.",
    "type": "string",
    "filter": true
   },
   {
    "name": "data_source",
    "in": "query",
    "description": "Customers of this data source, by id or type. A space means or, `~x` not x, `*` any value, `~` none.",
    "type": "string",
    "filter": true
   },
   {
    "name": "status",
    "in": "query",
    "description": "Customers by status. A space means or, `~x` not x, `*` any value, `~` none.",
    "type": "string",
    "values": [
     "lead",
     "trialing",
     "active",
     "past_due",
     "canceled",
     "trial_ended"
    ],
    "filter": true
   },
   {
    "name": "has_discount",
    "in": "query",
    "description": "Customers with a discount, or without.",
    "type": "string",
    "values": [
     "true",
     "false"
    ],
    "filter": true
   },
   {
    "name": "cancel_reason",
    "in": "query",
    "description": "Customers by why they left. A space means or, `~x` not x, `*` any value, `~` none.",
    "type": "string",
    "values": [
     "too_expensive",
     "payment_failed",
     "unused"
    ],
    "filter": true
   },
   {
    "name": "segment",
    "in": "query",
    "description": "Customers of a saved segment, by id.",
    "type": "string",
    "filter": true
   },
   {
    "name": "fix_fx",
    "in": "query",
    "description": "`true` converts everything at the rates of one day, so that only business moves the numbers.",
    "type": "boolean",
    "values": [
     "true",
     "false"
    ]
   }
  ],
  "customFilters": true,
  "response": "CmrrSummaryReport"
 },
 "getReportsLeads": {
  "method": "GET",
  "path": "/reports/leads",
  "summary": "Leads, trials and conversion over time",
  "description": "Leads by the day their record was created, trials by the day they began, and how many of each pay by now.",
  "name": "reports.getLeads",
  "parameters": [
   {
    "name": "date",
    "in": "query",
    "description": "Days to cover, `YYYYMMDD-YYYYMMDD`; a single `YYYYMMDD` is one day, `last-12-months` the months up to now. The last 12 months when left out.",
    "type": "string",
    "format": "date-range"
   },
   {
    "name": "interval",
    "in": "query",
    "description": "Length of a row.",
    "type": "string",
    "values": [
     "day",
     "week",
     "month",
     "quarter",
     "year"
    ],
    "closed": true
   },
   {
    "name": "breakdown",
    "in": "query",
    "description": "Splits the rows by this dimension; `custom_<key>` splits by a custom variable.",
    "type": "string",
    "values": [
     "plan",
     "currency",
     "country",
     "state",
     "billing_freq",
     "payment_method",
     "pricing_model",
     "subtype",
     "industry",
     "age",
     "size",
     "data_source",
     "customer",
     "cancel_reason",
     "market"
    ]
   },
   {
    "name": "currency",
    "in": "query",
    "description": "Customers who pay in this currency. A space means or, `~x` not x, `*` any value, `~` none.",
    "type": "string",
    "filter": true
   },
   {
    "name": "payment_method",
    "in": "query",
    "description": "Customers who pay this way. A space means or, `~x` not x, `*` any value, `~` none.",
    "type": "string",
    "values": [
     "visa",
     "mastercard",
     "ach",
     "sepa",
     "paypal",
     "manual"
    ],
    "filter": true
   },
   {
    "name": "pricing_model",
    "in": "query",
    "description": "Seats and flat fees, or usage. A space means or, `~x` not x, `*` any value, `~` none.",
    "type": "string",
    "values": [
     "licensed",
     "metered"
    ],
    "filter": true
   },
   {
    "name": "customer",
    "in": "query",
    "description": "These customers only, by id. A space means or, `~x` not x, `*` any value, `~` none.",
    "type": "string",
    "filter": true
   },
   {
    "name": "plan",
    "in": "query",
    "description": "Customers on plans of this plan group, by group id. A space means or, `~x` not x, `*` any value, `~` none.",
    "type": "string",
    "filter": true
   },
   {
    "name": "age",
    "in": "query",
    "description": "Customers by months since they first paid, `M-N` or `M-`.",
    "type": "string",
    "filter": true
   },
   {
    "name": "billing_freq",
    "in": "query",
    "description": "Customers who are billed this often. A space means or, `~x` not x, `*` any value, `~` none.",
    "type": "string",
    "values": [
     "day",
     "week",
     "month",
     "quarter",
     "year"
    ],
    "filter": true
   },
   {
    "name": "region",
    "in": "query",
    "description": "Customers of these countries (ISO 3166 alpha-2) or named regions. A space means or, `~x` not x, `*` any value, `~` none.",
    "type": "string",
    "values": [
     "eu",
     "apac",
     "latam",
     "north_america",
     "nordics"
    ],
    "filter": true
   },
   {
    "name": "state",
    "in": "query",
    "description": "Customers of this state or province. A space means or, `~x` not x, `*` any value, `~` none.",
    "type": "string",
    "filter": true
   },
   {
    "name": "data_source",
    "in": "query",
    "description": "Customers of this data source, by id or type. A space means or, `~x` not x, `*` any value, `~` none.",
    "type": "string",
    "filter": true
   },
   {
    "name": "status",
    "in": "query",
    "description": "Customers by status. A space means or, `~x` not x, `*` any value, `~` none.",
    "type": "string",
    "values": [
     "lead",
     "trialing",
     "active",
     "past_due",
     "canceled",
     "trial_ended"
    ],
    "filter": true
   },
   {
    "name": "has_discount",
    "in": "query",
    "description": "Customers with a discount, or without.",
    "type": "string",
    "values": [
     "true",
     "false"
    ],
    "filter": true
   },
   {
    "name": "cancel_reason",
    "in": "query",
    "description": "Customers by why they left. A space means or, `~x` not x, `*` any value, `~` none.",
    "type": "string",
    "values": [
     "too_expensive",
     "payment_failed",
     "unused"
    ],
    "filter": true
   },
   {
    "name": "segment",
    "in": "query",
    "description": "Customers of a saved segment, by id.",
    "type": "string",
    "filter": true
   },
   {
    "name": "fix_fx",
    "in": "query",
    "description": "`true` converts everything at the rates of one day, so that only business moves the numbers.",
    "type": "boolean",
    "values": [
     "true",
     "false"
    ]
   }
  ],
  "customFilters": true,
  "response": "LeadsReport"
 },
 "getReportsLeadsSummary": {
  "method": "GET",
  "path": "/reports/leads-summary",
  "summary": "Leads and trials at a glance",
  "description": "Leads and trials of the last 30, 60, 180 and 365 days, with the change from as many days before.",
  "name": "reports.getLeadsSummary",
  "parameters": [
   {
    "name": "date",
    "in": "query",
    "description": "Days to cover, `YYYYMMDD-YYYYMMDD`; a single `YYYYMMDD` is one day, `last-12-months` the months up to now. The last 12 months when left out.",
    "type": "string",
    "format": "date-range"
   },
   {
    "name": "currency",
    "in": "query",
    "description": "Customers who pay in this currency. A space means or, `~x` not x, `*` any value, `~` none.",
    "type": "string",
    "filter": true
   },
   {
    "name": "payment_method",
    "in": "query",
    "description": "Customers who pay this way. A space means or, `~x` not x, `*` any value, `~` none.",
    "type": "string",
    "values": [
     "visa",
     "mastercard",
     "ach",
     "sepa",
     "paypal",
     "manual"
    ],
    "filter": true
   },
   {
    "name": "pricing_model",
    "in": "query",
    "description": "Seats and flat fees, or usage. A space means or, `~x` not x, `*` any value, `~` none.",
    "type": "string",
    "values": [
     "licensed",
     "metered"
    ],
    "filter": true
   },
   {
    "name": "customer",
    "in": "query",
    "description": "These customers only, by id. A space means or, `~x` not x, `*` any value, `~` none.",
    "type": "string",
    "filter": true
   },
   {
    "name": "plan",
    "in": "query",
    "description": "Customers on plans of this plan group, by group id. A space means or, `~x` not x, `*` any value, `~` none.",
    "type": "string",
    "filter": true
   },
   {
    "name": "age",
    "in": "query",
    "description": "Customers by months since they first paid, `M-N` or `M-`.",
    "type": "string",
    "filter": true
   },
   {
    "name": "billing_freq",
    "in": "query",
    "description": "Customers who are billed this often. A space means or, `~x` not x, `*` any value, `~` none.",
    "type": "string",
    "values": [
     "day",
     "week",
     "month",
     "quarter",
     "year"
    ],
    "filter": true
   },
   {
    "name": "region",
    "in": "query",
    "description": "Customers of these countries (ISO 3166 alpha-2) or named regions. A space means or, `~x` not x, `*` any value, `~` none.",
    "type": "string",
    "values": [
     "eu",
     "apac",
     "latam",
     "north_america",
     "nordics"
    ],
    "filter": true
   },
   {
    "name": "state",
    "in": "query",
    "description": "Customers of this state or province. A space means or, `~x` not x, `*` any value, `~` none.",
    "type": "string",
    "filter": true
   },
   {
    "name": "data_source",
    "in": "query",
    "description": "Customers of this data source, by id or type. A space means or, `~x` not x, `*` any value, `~` none.",
    "type": "string",
    "filter": true
   },
   {
    "name": "status",
    "in": "query",
    "description": "Customers by status. A space means or, `~x` not x, `*` any value, `~` none.",
    "type": "string",
    "values": [
     "lead",
     "trialing",
     "active",
     "past_due",
     "canceled",
     "trial_ended"
    ],
    "filter": true
   },
   {
    "name": "has_discount",
    "in": "query",
    "description": "Customers with a discount, or without.",
    "type": "string",
    "values": [
     "true",
     "false"
    ],
    "filter": true
   },
   {
    "name": "cancel_reason",
    "in": "query",
    "description": "Customers by why they left. A space means or, `~x` not x, `*` any value, `~` none.",
    "type": "string",
    "values": [
     "too_expensive",
     "payment_failed",
     "unused"
    ],
    "filter": true
   },
   {
    "name": "segment",
    "in": "query",
    "description": "Customers of a saved segment, by id.",
    "type": "string",
    "filter": true
   },
   {
    "name": "fix_fx",
    "in": "query",
    "description": "`true` converts everything at the rates of one day, so that only business moves the numbers.",
    "type": "boolean",
    "values": [
     "true",
     "false"
    ]
   }
  ],
  "customFilters": true,
  "response": "LeadsSummaryReport"
 },
 "getReportsCohort": {
  "method": "GET",
  "path": "/reports/cohort",
  "summary": "Retention by starting period",
  "description": "Customers grouped by the period in which they first paid, and how much of their MRR and how many of them are left in each period after it. The last row is the weighted average.",
  "name": "reports.getCohort",
  "parameters": [
   {
    "name": "date",
    "in": "query",
    "description": "Days to cover, `YYYYMMDD-YYYYMMDD`; a single `YYYYMMDD` is one day, `last-12-months` the months up to now. The last 12 months when left out.",
    "type": "string",
    "format": "date-range"
   },
   {
    "name": "interval",
    "in": "query",
    "description": "Length of a row.",
    "type": "string",
    "values": [
     "day",
     "week",
     "month",
     "quarter",
     "year"
    ],
    "closed": true
   },
   {
    "name": "breakdown",
    "in": "query",
    "description": "Splits the rows by this dimension; `custom_<key>` splits by a custom variable.",
    "type": "string",
    "values": [
     "plan",
     "currency",
     "country",
     "state",
     "billing_freq",
     "payment_method",
     "pricing_model",
     "subtype",
     "industry",
     "age",
     "size",
     "data_source",
     "customer",
     "cancel_reason",
     "market"
    ]
   },
   {
    "name": "baseCurrency",
    "in": "query",
    "description": "Currency to report in, ISO 4217. The account's own when left out.",
    "type": "string",
    "format": "currency"
   },
   {
    "name": "currency",
    "in": "query",
    "description": "Customers who pay in this currency. A space means or, `~x` not x, `*` any value, `~` none.",
    "type": "string",
    "filter": true
   },
   {
    "name": "payment_method",
    "in": "query",
    "description": "Customers who pay this way. A space means or, `~x` not x, `*` any value, `~` none.",
    "type": "string",
    "values": [
     "visa",
     "mastercard",
     "ach",
     "sepa",
     "paypal",
     "manual"
    ],
    "filter": true
   },
   {
    "name": "pricing_model",
    "in": "query",
    "description": "Seats and flat fees, or usage. A space means or, `~x` not x, `*` any value, `~` none.",
    "type": "string",
    "values": [
     "licensed",
     "metered"
    ],
    "filter": true
   },
   {
    "name": "customer",
    "in": "query",
    "description": "These customers only, by id. A space means or, `~x` not x, `*` any value, `~` none.",
    "type": "string",
    "filter": true
   },
   {
    "name": "plan",
    "in": "query",
    "description": "Customers on plans of this plan group, by group id. A space means or, `~x` not x, `*` any value, `~` none.",
    "type": "string",
    "filter": true
   },
   {
    "name": "age",
    "in": "query",
    "description": "Customers by months since they first paid, `M-N` or `M-`.",
    "type": "string",
    "filter": true
   },
   {
    "name": "billing_freq",
    "in": "query",
    "description": "Customers who are billed this often. A space means or, `~x` not x, `*` any value, `~` none.",
    "type": "string",
    "values": [
     "day",
     "week",
     "month",
     "quarter",
     "year"
    ],
    "filter": true
   },
   {
    "name": "region",
    "in": "query",
    "description": "Customers of these countries (ISO 3166 alpha-2) or named regions. A space means or, `~x` not x, `*` any value, `~` none.",
    "type": "string",
    "values": [
     "eu",
     "apac",
     "latam",
     "north_america",
     "nordics"
    ],
    "filter": true
   },
   {
    "name": "state",
    "in": "query",
    "description": "Customers of this state or province. A space means or, `~x` not x, `*` any value, `~` none.",
    "type": "string",
    "filter": true
   },
   {
    "name": "data_source",
    "in": "query",
    "description": "Customers of this data source, by id or type. A space means or, `~x` not x, `*` any value, `~` none.",
    "type": "string",
    "filter": true
   },
   {
    "name": "status",
    "in": "query",
    "description": "Customers by status. A space means or, `~x` not x, `*` any value, `~` none.",
    "type": "string",
    "values": [
     "lead",
     "trialing",
     "active",
     "past_due",
     "canceled",
     "trial_ended"
    ],
    "filter": true
   },
   {
    "name": "has_discount",
    "in": "query",
    "description": "Customers with a discount, or without.",
    "type": "string",
    "values": [
     "true",
     "false"
    ],
    "filter": true
   },
   {
    "name": "cancel_reason",
    "in": "query",
    "description": "Customers by why they left. A space means or, `~x` not x, `*` any value, `~` none.",
    "type": "string",
    "values": [
     "too_expensive",
     "payment_failed",
     "unused"
    ],
    "filter": true
   },
   {
    "name": "segment",
    "in": "query",
    "description": "Customers of a saved segment, by id.",
    "type": "string",
    "filter": true
   },
   {
    "name": "fix_fx",
    "in": "query",
    "description": "`true` converts everything at the rates of one day, so that only business moves the numbers.",
    "type": "boolean",
    "values": [
     "true",
     "false"
    ]
   }
  ],
  "customFilters": true,
  "response": "CohortReport"
 },
 "getReportsRetention": {
  "method": "GET",
  "path": "/reports/retention",
  "summary": "Net and gross revenue retention",
  "description": "For each period, the customers who paid some months before its end, and what became of them: net and gross revenue retention, customer retention, churn rates, lifetime and lifetime value.",
  "name": "reports.getRetention",
  "parameters": [
   {
    "name": "date",
    "in": "query",
    "description": "Days to cover, `YYYYMMDD-YYYYMMDD`; a single `YYYYMMDD` is one day, `last-12-months` the months up to now. The last 12 months when left out.",
    "type": "string",
    "format": "date-range"
   },
   {
    "name": "interval",
    "in": "query",
    "description": "Length of a row.",
    "type": "string",
    "values": [
     "day",
     "week",
     "month",
     "quarter",
     "year"
    ],
    "closed": true
   },
   {
    "name": "breakdown",
    "in": "query",
    "description": "Splits the rows by this dimension; `custom_<key>` splits by a custom variable.",
    "type": "string",
    "values": [
     "plan",
     "currency",
     "country",
     "state",
     "billing_freq",
     "payment_method",
     "pricing_model",
     "subtype",
     "industry",
     "age",
     "size",
     "data_source",
     "customer",
     "cancel_reason",
     "market"
    ]
   },
   {
    "name": "baseCurrency",
    "in": "query",
    "description": "Currency to report in, ISO 4217. The account's own when left out.",
    "type": "string",
    "format": "currency"
   },
   {
    "name": "trailing_months",
    "in": "query",
    "description": "Months between baseline and target. 1 for days, weeks and months, 3 for quarters, 12 for years when left out.",
    "type": "integer",
    "minimum": 1,
    "maximum": 120
   },
   {
    "name": "currency",
    "in": "query",
    "description": "Customers who pay in this currency. A space means or, `~x` not x, `*` any value, `~` none.",
    "type": "string",
    "filter": true
   },
   {
    "name": "payment_method",
    "in": "query",
    "description": "Customers who pay this way. A space means or, `~x` not x, `*` any value, `~` none.",
    "type": "string",
    "values": [
     "visa",
     "mastercard",
     "ach",
     "sepa",
     "paypal",
     "manual"
    ],
    "filter": true
   },
   {
    "name": "pricing_model",
    "in": "query",
    "description": "Seats and flat fees, or usage. A space means or, `~x` not x, `*` any value, `~` none.",
    "type": "string",
    "values": [
     "licensed",
     "metered"
    ],
    "filter": true
   },
   {
    "name": "customer",
    "in": "query",
    "description": "These customers only, by id. A space means or, `~x` not x, `*` any value, `~` none.",
    "type": "string",
    "filter": true
   },
   {
    "name": "plan",
    "in": "query",
    "description": "Customers on plans of this plan group, by group id. A space means or, `~x` not x, `*` any value, `~` none.",
    "type": "string",
    "filter": true
   },
   {
    "name": "age",
    "in": "query",
    "description": "Customers by months since they first paid, `M-N` or `M-`.",
    "type": "string",
    "filter": true
   },
   {
    "name": "billing_freq",
    "in": "query",
    "description": "Customers who are billed this often. A space means or, `~x` not x, `*` any value, `~` none.",
    "type": "string",
    "values": [
     "day",
     "week",
     "month",
     "quarter",
     "year"
    ],
    "filter": true
   },
   {
    "name": "region",
    "in": "query",
    "description": "Customers of these countries (ISO 3166 alpha-2) or named regions. A space means or, `~x` not x, `*` any value, `~` none.",
    "type": "string",
    "values": [
     "eu",
     "apac",
     "latam",
     "north_america",
     "nordics"
    ],
    "filter": true
   },
   {
    "name": "state",
    "in": "query",
    "description": "Customers of this state or province. A space means or, `~x` not x, `*` any value, `~` none.",
    "type": "string",
    "filter": true
   },
   {
    "name": "data_source",
    "in": "query",
    "description": "Customers of this data source, by id or type. A space means or, `~x` not x, `*` any value, `~` none.",
    "type": "string",
    "filter": true
   },
   {
    "name": "status",
    "in": "query",
    "description": "Customers by status. A space means or, `~x` not x, `*` any value, `~` none.",
    "type": "string",
    "values": [
     "lead",
     "trialing",
     "active",
     "past_due",
     "canceled",
     "trial_ended"
    ],
    "filter": true
   },
   {
    "name": "has_discount",
    "in": "query",
    "description": "Customers with a discount, or without.",
    "type": "string",
    "values": [
     "true",
     "false"
    ],
    "filter": true
   },
   {
    "name": "cancel_reason",
    "in": "query",
    "description": "Customers by why they left. A space means or, `~x` not x, `*` any value, `~` none.",
    "type": "string",
    "values": [
     "too_expensive",
     "payment_failed",
     "unused"
    ],
    "filter": true
   },
   {
    "name": "segment",
    "in": "query",
    "description": "Customers of a saved segment, by id.",
    "type": "string",
    "filter": true
   },
   {
    "name": "fix_fx",
    "in": "query",
    "description": "`true` converts everything at the rates of one day, so that only business moves the numbers.",
    "type": "boolean",
    "values": [
     "true",
     "false"
    ]
   }
  ],
  "customFilters": true,
  "response": "RetentionReport"
 },
 "getReportsTransactions": {
  "method": "GET",
  "path": "/reports/transactions",
  "summary": "Cash by kind over time",
  "description": "Money received and paid back, split by subscriptions of each length, usage, one-time charges, discounts, refunds, fees and tax.",
  "name": "reports.getTransactions",
  "parameters": [
   {
    "name": "date",
    "in": "query",
    "description": "Days to cover, `YYYYMMDD-YYYYMMDD`; a single `YYYYMMDD` is one day, `last-12-months` the months up to now. The last 12 months when left out.",
    "type": "string",
    "format": "date-range"
   },
   {
    "name": "interval",
    "in": "query",
    "description": "Length of a row.",
    "type": "string",
    "values": [
     "day",
     "week",
     "month",
     "quarter",
     "year"
    ],
    "closed": true
   },
   {
    "name": "breakdown",
    "in": "query",
    "description": "Splits the rows by this dimension; `custom_<key>` splits by a custom variable.",
    "type": "string",
    "values": [
     "plan",
     "currency",
     "country",
     "state",
     "billing_freq",
     "payment_method",
     "pricing_model",
     "subtype",
     "industry",
     "age",
     "size",
     "data_source",
     "customer",
     "cancel_reason",
     "market"
    ]
   },
   {
    "name": "baseCurrency",
    "in": "query",
    "description": "Currency to report in, ISO 4217. The account's own when left out.",
    "type": "string",
    "format": "currency"
   },
   {
    "name": "currency",
    "in": "query",
    "description": "Customers who pay in this currency. A space means or, `~x` not x, `*` any value, `~` none.",
    "type": "string",
    "filter": true
   },
   {
    "name": "payment_method",
    "in": "query",
    "description": "Customers who pay this way. A space means or, `~x` not x, `*` any value, `~` none.",
    "type": "string",
    "values": [
     "visa",
     "mastercard",
     "ach",
     "sepa",
     "paypal",
     "manual"
    ],
    "filter": true
   },
   {
    "name": "pricing_model",
    "in": "query",
    "description": "Seats and flat fees, or usage. A space means or, `~x` not x, `*` any value, `~` none.",
    "type": "string",
    "values": [
     "licensed",
     "metered"
    ],
    "filter": true
   },
   {
    "name": "customer",
    "in": "query",
    "description": "These customers only, by id. A space means or, `~x` not x, `*` any value, `~` none.",
    "type": "string",
    "filter": true
   },
   {
    "name": "plan",
    "in": "query",
    "description": "Customers on plans of this plan group, by group id. A space means or, `~x` not x, `*` any value, `~` none.",
    "type": "string",
    "filter": true
   },
   {
    "name": "age",
    "in": "query",
    "description": "Customers by months since they first paid, `M-N` or `M-`.",
    "type": "string",
    "filter": true
   },
   {
    "name": "billing_freq",
    "in": "query",
    "description": "Customers who are billed this often. A space means or, `~x` not x, `*` any value, `~` none.",
    "type": "string",
    "values": [
     "day",
     "week",
     "month",
     "quarter",
     "year"
    ],
    "filter": true
   },
   {
    "name": "region",
    "in": "query",
    "description": "Customers of these countries (ISO 3166 alpha-2) or named regions. A space means or, `~x` not x, `*` any value, `~` none.",
    "type": "string",
    "values": [
     "eu",
     "apac",
     "latam",
     "north_america",
     "nordics"
    ],
    "filter": true
   },
   {
    "name": "state",
    "in": "query",
    "description": "Customers of this state or province. A space means or, `~x` not x, `*` any value, `~` none.",
    "type": "string",
    "filter": true
   },
   {
    "name": "data_source",
    "in": "query",
    "description": "Customers of this data source, by id or type. A space means or, `~x` not x, `*` any value, `~` none.",
    "type": "string",
    "filter": true
   },
   {
    "name": "status",
    "in": "query",
    "description": "Customers by status. A space means or, `~x` not x, `*` any value, `~` none.",
    "type": "string",
    "values": [
     "lead",
     "trialing",
     "active",
     "past_due",
     "canceled",
     "trial_ended"
    ],
    "filter": true
   },
   {
    "name": "has_discount",
    "in": "query",
    "description": "Customers with a discount, or without.",
    "type": "string",
    "values": [
     "true",
     "false"
    ],
    "filter": true
   },
   {
    "name": "cancel_reason",
    "in": "query",
    "description": "Customers by why they left. A space means or, `~x` not x, `*` any value, `~` none.",
    "type": "string",
    "values": [
     "too_expensive",
     "payment_failed",
     "unused"
    ],
    "filter": true
   },
   {
    "name": "segment",
    "in": "query",
    "description": "Customers of a saved segment, by id.",
    "type": "string",
    "filter": true
   },
   {
    "name": "fix_fx",
    "in": "query",
    "description": "`true` converts everything at the rates of one day, so that only business moves the numbers.",
    "type": "boolean",
    "values": [
     "true",
     "false"
    ]
   }
  ],
  "customFilters": true,
  "response": "TransactionsReport"
 },
 "getReportsTransactionsSummary": {
  "method": "GET",
  "path": "/reports/transactions-summary",
  "summary": "Cash at a glance",
  "description": "Net cash so far this month, quarter and year beside the same stretch of the one before.",
  "name": "reports.getTransactionsSummary",
  "parameters": [
   {
    "name": "date",
    "in": "query",
    "description": "Days to cover, `YYYYMMDD-YYYYMMDD`; a single `YYYYMMDD` is one day, `last-12-months` the months up to now. The last 12 months when left out.",
    "type": "string",
    "format": "date-range"
   },
   {
    "name": "baseCurrency",
    "in": "query",
    "description": "Currency to report in, ISO 4217. The account's own when left out.",
    "type": "string",
    "format": "currency"
   },
   {
    "name": "currency",
    "in": "query",
    "description": "Customers who pay in this currency. A space means or, `~x` not x, `*` any value, `~` none.",
    "type": "string",
    "filter": true
   },
   {
    "name": "payment_method",
    "in": "query",
    "description": "Customers who pay this way. A space means or, `~x` not x, `*` any value, `~` none.",
    "type": "string",
    "values": [
     "visa",
     "mastercard",
     "ach",
     "sepa",
     "paypal",
     "manual"
    ],
    "filter": true
   },
   {
    "name": "pricing_model",
    "in": "query",
    "description": "Seats and flat fees, or usage. A space means or, `~x` not x, `*` any value, `~` none.",
    "type": "string",
    "values": [
     "licensed",
     "metered"
    ],
    "filter": true
   },
   {
    "name": "customer",
    "in": "query",
    "description": "These customers only, by id. A space means or, `~x` not x, `*` any value, `~` none.",
    "type": "string",
    "filter": true
   },
   {
    "name": "plan",
    "in": "query",
    "description": "Customers on plans of this plan group, by group id. A space means or, `~x` not x, `*` any value, `~` none.",
    "type": "string",
    "filter": true
   },
   {
    "name": "age",
    "in": "query",
    "description": "Customers by months since they first paid, `M-N` or `M-`.",
    "type": "string",
    "filter": true
   },
   {
    "name": "billing_freq",
    "in": "query",
    "description": "Customers who are billed this often. A space means or, `~x` not x, `*` any value, `~` none.",
    "type": "string",
    "values": [
     "day",
     "week",
     "month",
     "quarter",
     "year"
    ],
    "filter": true
   },
   {
    "name": "region",
    "in": "query",
    "description": "Customers of these countries (ISO 3166 alpha-2) or named regions. A space means or, `~x` not x, `*` any value, `~` none.",
    "type": "string",
    "values": [
     "eu",
     "apac",
     "latam",
     "north_america",
     "nordics"
    ],
    "filter": true
   },
   {
    "name": "state",
    "in": "query",
    "description": "Customers of this state or province. A space means or, `~x` not x, `*` any value, `~` none.",
    "type": "string",
    "filter": true
   },
   {
    "name": "data_source",
    "in": "query",
    "description": "Customers of this data source, by id or type. A space means or, `~x` not x, `*` any value, `~` none.",
    "type": "string",
    "filter": true
   },
   {
    "name": "status",
    "in": "query",
    "description": "Customers by status. A space means or, `~x` not x, `*` any value, `~` none.",
    "type": "string",
    "values": [
     "lead",
     "trialing",
     "active",
     "past_due",
     "canceled",
     "trial_ended"
    ],
    "filter": true
   },
   {
    "name": "has_discount",
    "in": "query",
    "description": "Customers with a discount, or without.",
    "type": "string",
    "values": [
     "true",
     "false"
    ],
    "filter": true
   },
   {
    "name": "cancel_reason",
    "in": "query",
    "description": "Customers by why they left. A space means or, `~x` not x, `*` any value, `~` none.",
    "type": "string",
    "values": [
     "too_expensive",
     "payment_failed",
     "unused"
    ],
    "filter": true
   },
   {
    "name": "segment",
    "in": "query",
    "description": "Customers of a saved segment, by id.",
    "type": "string",
    "filter": true
   },
   {
    "name": "fix_fx",
    "in": "query",
    "description": "`true` converts everything at the rates of one day, so that only business moves the numbers.",
    "type": "boolean",
    "values": [
     "true",
     "false"
    ]
   }
  ],
  "customFilters": true,
  "response": "TransactionsSummaryReport"
 },
 "getReportsCashflowFailedPayments": {
  "method": "GET",
  "path": "/reports/cashflow-failed-payments",
  "summary": "Failed payments over time",
  "description": "Payments by the period in which they first failed: how much was recovered, is still open, or left with its customer.",
  "name": "reports.getCashflowFailedPayments",
  "parameters": [
   {
    "name": "date",
    "in": "query",
    "description": "Days to cover, `YYYYMMDD-YYYYMMDD`; a single `YYYYMMDD` is one day, `last-12-months` the months up to now. The last 12 months when left out.",
    "type": "string",
    "format": "date-range"
   },
   {
    "name": "interval",
    "in": "query",
    "description": "Length of a row.",
    "type": "string",
    "values": [
     "day",
     "week",
     "month",
     "quarter",
     "year"
    ],
    "closed": true
   },
   {
    "name": "baseCurrency",
    "in": "query",
    "description": "Currency to report in, ISO 4217. The account's own when left out.",
    "type": "string",
    "format": "currency"
   },
   {
    "name": "currency",
    "in": "query",
    "description": "Customers who pay in this currency. A space means or, `~x` not x, `*` any value, `~` none.",
    "type": "string",
    "filter": true
   },
   {
    "name": "payment_method",
    "in": "query",
    "description": "Customers who pay this way. A space means or, `~x` not x, `*` any value, `~` none.",
    "type": "string",
    "values": [
     "visa",
     "mastercard",
     "ach",
     "sepa",
     "paypal",
     "manual"
    ],
    "filter": true
   },
   {
    "name": "pricing_model",
    "in": "query",
    "description": "Seats and flat fees, or usage. A space means or, `~x` not x, `*` any value, `~` none.",
    "type": "string",
    "values": [
     "licensed",
     "metered"
    ],
    "filter": true
   },
   {
    "name": "customer",
    "in": "query",
    "description": "These customers only, by id. A space means or, `~x` not x, `*` any value, `~` none.",
    "type": "string",
    "filter": true
   },
   {
    "name": "plan",
    "in": "query",
    "description": "Customers on plans of this plan group, by group id. A space means or, `~x` not x, `*` any value, `~` none.",
    "type": "string",
    "filter": true
   },
   {
    "name": "age",
    "in": "query",
    "description": "Customers by months since they first paid, `M-N` or `M-`.",
    "type": "string",
    "filter": true
   },
   {
    "name": "billing_freq",
    "in": "query",
    "description": "Customers who are billed this often. A space means or, `~x` not x, `*` any value, `~` none.",
    "type": "string",
    "values": [
     "day",
     "week",
     "month",
     "quarter",
     "year"
    ],
    "filter": true
   },
   {
    "name": "region",
    "in": "query",
    "description": "Customers of these countries (ISO 3166 alpha-2) or named regions. A space means or, `~x` not x, `*` any value, `~` none.",
    "type": "string",
    "values": [
     "eu",
     "apac",
     "latam",
     "north_america",
     "nordics"
    ],
    "filter": true
   },
   {
    "name": "state",
    "in": "query",
    "description": "Customers of this state or province. A space means or, `~x` not x, `*` any value, `~` none.",
    "type": "string",
    "filter": true
   },
   {
    "name": "data_source",
    "in": "query",
    "description": "Customers of this data source, by id or type. A space means or, `~x` not x, `*` any value, `~` none.",
    "type": "string",
    "filter": true
   },
   {
    "name": "status",
    "in": "query",
    "description": "Customers by status. A space means or, `~x` not x, `*` any value, `~` none.",
    "type": "string",
    "values": [
     "lead",
     "trialing",
     "active",
     "past_due",
     "canceled",
     "trial_ended"
    ],
    "filter": true
   },
   {
    "name": "has_discount",
    "in": "query",
    "description": "Customers with a discount, or without.",
    "type": "string",
    "values": [
     "true",
     "false"
    ],
    "filter": true
   },
   {
    "name": "cancel_reason",
    "in": "query",
    "description": "Customers by why they left. A space means or, `~x` not x, `*` any value, `~` none.",
    "type": "string",
    "values": [
     "too_expensive",
     "payment_failed",
     "unused"
    ],
    "filter": true
   },
   {
    "name": "segment",
    "in": "query",
    "description": "Customers of a saved segment, by id.",
    "type": "string",
    "filter": true
   },
   {
    "name": "fix_fx",
    "in": "query",
    "description": "`true` converts everything at the rates of one day, so that only business moves the numbers.",
    "type": "boolean",
    "values": [
     "true",
     "false"
    ]
   }
  ],
  "customFilters": true,
  "response": "FailedPaymentsReport"
 },
 "getReportsCashflowFailedPaymentsSummary": {
  "method": "GET",
  "path": "/reports/cashflow-failed-payments-summary",
  "summary": "Failed payments at a glance",
  "description": "Open amounts, recovery rate and failed share so far this month, quarter and year, beside the ones before.",
  "name": "reports.getCashflowFailedPaymentsSummary",
  "parameters": [
   {
    "name": "date",
    "in": "query",
    "description": "Days to cover, `YYYYMMDD-YYYYMMDD`; a single `YYYYMMDD` is one day, `last-12-months` the months up to now. The last 12 months when left out.",
    "type": "string",
    "format": "date-range"
   },
   {
    "name": "baseCurrency",
    "in": "query",
    "description": "Currency to report in, ISO 4217. The account's own when left out.",
    "type": "string",
    "format": "currency"
   },
   {
    "name": "currency",
    "in": "query",
    "description": "Customers who pay in this currency. A space means or, `~x` not x, `*` any value, `~` none.",
    "type": "string",
    "filter": true
   },
   {
    "name": "payment_method",
    "in": "query",
    "description": "Customers who pay this way. A space means or, `~x` not x, `*` any value, `~` none.",
    "type": "string",
    "values": [
     "visa",
     "mastercard",
     "ach",
     "sepa",
     "paypal",
     "manual"
    ],
    "filter": true
   },
   {
    "name": "pricing_model",
    "in": "query",
    "description": "Seats and flat fees, or usage. A space means or, `~x` not x, `*` any value, `~` none.",
    "type": "string",
    "values": [
     "licensed",
     "metered"
    ],
    "filter": true
   },
   {
    "name": "customer",
    "in": "query",
    "description": "These customers only, by id. A space means or, `~x` not x, `*` any value, `~` none.",
    "type": "string",
    "filter": true
   },
   {
    "name": "plan",
    "in": "query",
    "description": "Customers on plans of this plan group, by group id. A space means or, `~x` not x, `*` any value, `~` none.",
    "type": "string",
    "filter": true
   },
   {
    "name": "age",
    "in": "query",
    "description": "Customers by months since they first paid, `M-N` or `M-`.",
    "type": "string",
    "filter": true
   },
   {
    "name": "billing_freq",
    "in": "query",
    "description": "Customers who are billed this often. A space means or, `~x` not x, `*` any value, `~` none.",
    "type": "string",
    "values": [
     "day",
     "week",
     "month",
     "quarter",
     "year"
    ],
    "filter": true
   },
   {
    "name": "region",
    "in": "query",
    "description": "Customers of these countries (ISO 3166 alpha-2) or named regions. A space means or, `~x` not x, `*` any value, `~` none.",
    "type": "string",
    "values": [
     "eu",
     "apac",
     "latam",
     "north_america",
     "nordics"
    ],
    "filter": true
   },
   {
    "name": "state",
    "in": "query",
    "description": "Customers of this state or province. A space means or, `~x` not x, `*` any value, `~` none.",
    "type": "string",
    "filter": true
   },
   {
    "name": "data_source",
    "in": "query",
    "description": "Customers of this data source, by id or type. A space means or, `~x` not x, `*` any value, `~` none.",
    "type": "string",
    "filter": true
   },
   {
    "name": "status",
    "in": "query",
    "description": "Customers by status. A space means or, `~x` not x, `*` any value, `~` none.",
    "type": "string",
    "values": [
     "lead",
     "trialing",
     "active",
     "past_due",
     "canceled",
     "trial_ended"
    ],
    "filter": true
   },
   {
    "name": "has_discount",
    "in": "query",
    "description": "Customers with a discount, or without.",
    "type": "string",
    "values": [
     "true",
     "false"
    ],
    "filter": true
   },
   {
    "name": "cancel_reason",
    "in": "query",
    "description": "Customers by why they left. A space means or, `~x` not x, `*` any value, `~` none.",
    "type": "string",
    "values": [
     "too_expensive",
     "payment_failed",
     "unused"
    ],
    "filter": true
   },
   {
    "name": "segment",
    "in": "query",
    "description": "Customers of a saved segment, by id.",
    "type": "string",
    "filter": true
   },
   {
    "name": "fix_fx",
    "in": "query",
    "description": "`true` converts everything at the rates of one day, so that only business moves the numbers.",
    "type": "boolean",
    "values": [
     "true",
     "false"
    ]
   }
  ],
  "customFilters": true,
  "response": "FailedPaymentsSummaryReport"
 },
 "getReportsCashflowRefunds": {
  "method": "GET",
  "path": "/reports/cashflow-refunds",
  "summary": "Refunds over time",
  "description": "Money paid back per period, as positive amounts.",
  "name": "reports.getCashflowRefunds",
  "parameters": [
   {
    "name": "date",
    "in": "query",
    "description": "Days to cover, `YYYYMMDD-YYYYMMDD`; a single `YYYYMMDD` is one day, `last-12-months` the months up to now. The last 12 months when left out.",
    "type": "string",
    "format": "date-range"
   },
   {
    "name": "interval",
    "in": "query",
    "description": "Length of a row.",
    "type": "string",
    "values": [
     "day",
     "week",
     "month",
     "quarter",
     "year"
    ],
    "closed": true
   },
   {
    "name": "baseCurrency",
    "in": "query",
    "description": "Currency to report in, ISO 4217. The account's own when left out.",
    "type": "string",
    "format": "currency"
   },
   {
    "name": "currency",
    "in": "query",
    "description": "Customers who pay in this currency. A space means or, `~x` not x, `*` any value, `~` none.",
    "type": "string",
    "filter": true
   },
   {
    "name": "payment_method",
    "in": "query",
    "description": "Customers who pay this way. A space means or, `~x` not x, `*` any value, `~` none.",
    "type": "string",
    "values": [
     "visa",
     "mastercard",
     "ach",
     "sepa",
     "paypal",
     "manual"
    ],
    "filter": true
   },
   {
    "name": "pricing_model",
    "in": "query",
    "description": "Seats and flat fees, or usage. A space means or, `~x` not x, `*` any value, `~` none.",
    "type": "string",
    "values": [
     "licensed",
     "metered"
    ],
    "filter": true
   },
   {
    "name": "customer",
    "in": "query",
    "description": "These customers only, by id. A space means or, `~x` not x, `*` any value, `~` none.",
    "type": "string",
    "filter": true
   },
   {
    "name": "plan",
    "in": "query",
    "description": "Customers on plans of this plan group, by group id. A space means or, `~x` not x, `*` any value, `~` none.",
    "type": "string",
    "filter": true
   },
   {
    "name": "age",
    "in": "query",
    "description": "Customers by months since they first paid, `M-N` or `M-`.",
    "type": "string",
    "filter": true
   },
   {
    "name": "billing_freq",
    "in": "query",
    "description": "Customers who are billed this often. A space means or, `~x` not x, `*` any value, `~` none.",
    "type": "string",
    "values": [
     "day",
     "week",
     "month",
     "quarter",
     "year"
    ],
    "filter": true
   },
   {
    "name": "region",
    "in": "query",
    "description": "Customers of these countries (ISO 3166 alpha-2) or named regions. A space means or, `~x` not x, `*` any value, `~` none.",
    "type": "string",
    "values": [
     "eu",
     "apac",
     "latam",
     "north_america",
     "nordics"
    ],
    "filter": true
   },
   {
    "name": "state",
    "in": "query",
    "description": "Customers of this state or province. A space means or, `~x` not x, `*` any value, `~` none.",
    "type": "string",
    "filter": true
   },
   {
    "name": "data_source",
    "in": "query",
    "description": "Customers of this data source, by id or type. A space means or, `~x` not x, `*` any value, `~` none.",
    "type": "string",
    "filter": true
   },
   {
    "name": "status",
    "in": "query",
    "description": "Customers by status. A space means or, `~x` not x, `*` any value, `~` none.",
    "type": "string",
    "values": [
     "lead",
     "trialing",
     "active",
     "past_due",
     "canceled",
     "trial_ended"
    ],
    "filter": true
   },
   {
    "name": "has_discount",
    "in": "query",
    "description": "Customers with a discount, or without.",
    "type": "string",
    "values": [
     "true",
     "false"
    ],
    "filter": true
   },
   {
    "name": "cancel_reason",
    "in": "query",
    "description": "Customers by why they left. A space means or, `~x` not x, `*` any value, `~` none.",
    "type": "string",
    "values": [
     "too_expensive",
     "payment_failed",
     "unused"
    ],
    "filter": true
   },
   {
    "name": "segment",
    "in": "query",
    "description": "Customers of a saved segment, by id.",
    "type": "string",
    "filter": true
   },
   {
    "name": "fix_fx",
    "in": "query",
    "description": "`true` converts everything at the rates of one day, so that only business moves the numbers.",
    "type": "boolean",
    "values": [
     "true",
     "false"
    ]
   }
  ],
  "customFilters": true,
  "response": "RefundsReport"
 },
 "getReportsCashflowFailureRate": {
  "method": "GET",
  "path": "/reports/cashflow-failure-rate",
  "summary": "Payment failure rate over time",
  "description": "Share of invoices of each period whose payment failed at least once.",
  "name": "reports.getCashflowFailureRate",
  "parameters": [
   {
    "name": "date",
    "in": "query",
    "description": "Days to cover, `YYYYMMDD-YYYYMMDD`; a single `YYYYMMDD` is one day, `last-12-months` the months up to now. The last 12 months when left out.",
    "type": "string",
    "format": "date-range"
   },
   {
    "name": "interval",
    "in": "query",
    "description": "Length of a row.",
    "type": "string",
    "values": [
     "day",
     "week",
     "month",
     "quarter",
     "year"
    ],
    "closed": true
   },
   {
    "name": "currency",
    "in": "query",
    "description": "Customers who pay in this currency. A space means or, `~x` not x, `*` any value, `~` none.",
    "type": "string",
    "filter": true
   },
   {
    "name": "payment_method",
    "in": "query",
    "description": "Customers who pay this way. A space means or, `~x` not x, `*` any value, `~` none.",
    "type": "string",
    "values": [
     "visa",
     "mastercard",
     "ach",
     "sepa",
     "paypal",
     "manual"
    ],
    "filter": true
   },
   {
    "name": "pricing_model",
    "in": "query",
    "description": "Seats and flat fees, or usage. A space means or, `~x` not x, `*` any value, `~` none.",
    "type": "string",
    "values": [
     "licensed",
     "metered"
    ],
    "filter": true
   },
   {
    "name": "customer",
    "in": "query",
    "description": "These customers only, by id. A space means or, `~x` not x, `*` any value, `~` none.",
    "type": "string",
    "filter": true
   },
   {
    "name": "plan",
    "in": "query",
    "description": "Customers on plans of this plan group, by group id. A space means or, `~x` not x, `*` any value, `~` none.",
    "type": "string",
    "filter": true
   },
   {
    "name": "age",
    "in": "query",
    "description": "Customers by months since they first paid, `M-N` or `M-`.",
    "type": "string",
    "filter": true
   },
   {
    "name": "billing_freq",
    "in": "query",
    "description": "Customers who are billed this often. A space means or, `~x` not x, `*` any value, `~` none.",
    "type": "string",
    "values": [
     "day",
     "week",
     "month",
     "quarter",
     "year"
    ],
    "filter": true
   },
   {
    "name": "region",
    "in": "query",
    "description": "Customers of these countries (ISO 3166 alpha-2) or named regions. A space means or, `~x` not x, `*` any value, `~` none.",
    "type": "string",
    "values": [
     "eu",
     "apac",
     "latam",
     "north_america",
     "nordics"
    ],
    "filter": true
   },
   {
    "name": "state",
    "in": "query",
    "description": "Customers of this state or province. A space means or, `~x` not x, `*` any value, `~` none.",
    "type": "string",
    "filter": true
   },
   {
    "name": "data_source",
    "in": "query",
    "description": "Customers of this data source, by id or type. A space means or, `~x` not x, `*` any value, `~` none.",
    "type": "string",
    "filter": true
   },
   {
    "name": "status",
    "in": "query",
    "description": "Customers by status. A space means or, `~x` not x, `*` any value, `~` none.",
    "type": "string",
    "values": [
     "lead",
     "trialing",
     "active",
     "past_due",
     "canceled",
     "trial_ended"
    ],
    "filter": true
   },
   {
    "name": "has_discount",
    "in": "query",
    "description": "Customers with a discount, or without.",
    "type": "string",
    "values": [
     "true",
     "false"
    ],
    "filter": true
   },
   {
    "name": "cancel_reason",
    "in": "query",
    "description": "Customers by why they left. A space means or, `~x` not x, `*` any value, `~` none.",
    "type": "string",
    "values": [
     "too_expensive",
     "payment_failed",
     "unused"
    ],
    "filter": true
   },
   {
    "name": "segment",
    "in": "query",
    "description": "Customers of a saved segment, by id.",
    "type": "string",
    "filter": true
   },
   {
    "name": "fix_fx",
    "in": "query",
    "description": "`true` converts everything at the rates of one day, so that only business moves the numbers.",
    "type": "boolean",
    "values": [
     "true",
     "false"
    ]
   }
  ],
  "customFilters": true,
  "response": "FailureRateReport"
 },
 "getReportsCashflowFailureRateSummary": {
  "method": "GET",
  "path": "/reports/cashflow-failure-rate-summary",
  "summary": "Payment failure rate at a glance",
  "description": "Failure rate so far this month and year, beside the ones before.",
  "name": "reports.getCashflowFailureRateSummary",
  "parameters": [
   {
    "name": "date",
    "in": "query",
    "description": "Days to cover, `YYYYMMDD-YYYYMMDD`; a single `YYYYMMDD` is one day, `last-12-months` the months up to now. The last 12 months when left out.",
    "type": "string",
    "format": "date-range"
   },
   {
    "name": "currency",
    "in": "query",
    "description": "Customers who pay in this currency. A space means or, `~x` not x, `*` any value, `~` none.",
    "type": "string",
    "filter": true
   },
   {
    "name": "payment_method",
    "in": "query",
    "description": "Customers who pay this way. A space means or, `~x` not x, `*` any value, `~` none.",
    "type": "string",
    "values": [
     "visa",
     "mastercard",
     "ach",
     "sepa",
     "paypal",
     "manual"
    ],
    "filter": true
   },
   {
    "name": "pricing_model",
    "in": "query",
    "description": "Seats and flat fees, or usage. A space means or, `~x` not x, `*` any value, `~` none.",
    "type": "string",
    "values": [
     "licensed",
     "metered"
    ],
    "filter": true
   },
   {
    "name": "customer",
    "in": "query",
    "description": "These customers only, by id. A space means or, `~x` not x, `*` any value, `~` none.",
    "type": "string",
    "filter": true
   },
   {
    "name": "plan",
    "in": "query",
    "description": "Customers on plans of this plan group, by group id. A space means or, `~x` not x, `*` any value, `~` none.",
    "type": "string",
    "filter": true
   },
   {
    "name": "age",
    "in": "query",
    "description": "Customers by months since they first paid, `M-N` or `M-`.",
    "type": "string",
    "filter": true
   },
   {
    "name": "billing_freq",
    "in": "query",
    "description": "Customers who are billed this often. A space means or, `~x` not x, `*` any value, `~` none.",
    "type": "string",
    "values": [
     "day",
     "week",
     "month",
     "quarter",
     "year"
    ],
    "filter": true
   },
   {
    "name": "region",
    "in": "query",
    "description": "Customers of these countries (ISO 3166 alpha-2) or named regions. A space means or, `~x` not x, `*` any value, `~` none.",
    "type": "string",
    "values": [
     "eu",
     "apac",
     "latam",
     "north_america",
     "nordics"
    ],
    "filter": true
   },
   {
    "name": "state",
    "in": "query",
    "description": "Customers of this state or province. A space means or, `~x` not x, `*` any value, `~` none.",
    "type": "string",
    "filter": true
   },
   {
    "name": "data_source",
    "in": "query",
    "description": "Customers of this data source, by id or type. A space means or, `~x` not x, `*` any value, `~` none.",
    "type": "string",
    "filter": true
   },
   {
    "name": "status",
    "in": "query",
    "description": "Customers by status. A space means or, `~x` not x, `*` any value, `~` none.",
    "type": "string",
    "values": [
     "lead",
     "trialing",
     "active",
     "past_due",
     "canceled",
     "trial_ended"
    ],
    "filter": true
   },
   {
    "name": "has_discount",
    "in": "query",
    "description": "Customers with a discount, or without.",
    "type": "string",
    "values": [
     "true",
     "false"
    ],
    "filter": true
   },
   {
    "name": "cancel_reason",
    "in": "query",
    "description": "Customers by why they left. A space means or, `~x` not x, `*` any value, `~` none.",
    "type": "string",
    "values": [
     "too_expensive",
     "payment_failed",
     "unused"
    ],
    "filter": true
   },
   {
    "name": "segment",
    "in": "query",
    "description": "Customers of a saved segment, by id.",
    "type": "string",
    "filter": true
   },
   {
    "name": "fix_fx",
    "in": "query",
    "description": "`true` converts everything at the rates of one day, so that only business moves the numbers.",
    "type": "boolean",
    "values": [
     "true",
     "false"
    ]
   }
  ],
  "customFilters": true,
  "response": "FailureRateSummaryReport"
 },
 "getReportsCashflowOutstandingUnpaid": {
  "method": "GET",
  "path": "/reports/cashflow-outstanding-unpaid",
  "summary": "What customers owe",
  "description": "Open invoices that have been tried at least once, by how long they are overdue.",
  "name": "reports.getCashflowOutstandingUnpaid",
  "parameters": [
   {
    "name": "baseCurrency",
    "in": "query",
    "description": "Currency to report in, ISO 4217. The account's own when left out.",
    "type": "string",
    "format": "currency"
   },
   {
    "name": "currency",
    "in": "query",
    "description": "Customers who pay in this currency. A space means or, `~x` not x, `*` any value, `~` none.",
    "type": "string",
    "filter": true
   },
   {
    "name": "payment_method",
    "in": "query",
    "description": "Customers who pay this way. A space means or, `~x` not x, `*` any value, `~` none.",
    "type": "string",
    "values": [
     "visa",
     "mastercard",
     "ach",
     "sepa",
     "paypal",
     "manual"
    ],
    "filter": true
   },
   {
    "name": "pricing_model",
    "in": "query",
    "description": "Seats and flat fees, or usage. A space means or, `~x` not x, `*` any value, `~` none.",
    "type": "string",
    "values": [
     "licensed",
     "metered"
    ],
    "filter": true
   },
   {
    "name": "customer",
    "in": "query",
    "description": "These customers only, by id. A space means or, `~x` not x, `*` any value, `~` none.",
    "type": "string",
    "filter": true
   },
   {
    "name": "plan",
    "in": "query",
    "description": "Customers on plans of this plan group, by group id. A space means or, `~x` not x, `*` any value, `~` none.",
    "type": "string",
    "filter": true
   },
   {
    "name": "age",
    "in": "query",
    "description": "Customers by months since they first paid, `M-N` or `M-`.",
    "type": "string",
    "filter": true
   },
   {
    "name": "billing_freq",
    "in": "query",
    "description": "Customers who are billed this often. A space means or, `~x` not x, `*` any value, `~` none.",
    "type": "string",
    "values": [
     "day",
     "week",
     "month",
     "quarter",
     "year"
    ],
    "filter": true
   },
   {
    "name": "region",
    "in": "query",
    "description": "Customers of these countries (ISO 3166 alpha-2) or named regions. A space means or, `~x` not x, `*` any value, `~` none.",
    "type": "string",
    "values": [
     "eu",
     "apac",
     "latam",
     "north_america",
     "nordics"
    ],
    "filter": true
   },
   {
    "name": "state",
    "in": "query",
    "description": "Customers of this state or province. A space means or, `~x` not x, `*` any value, `~` none.",
    "type": "string",
    "filter": true
   },
   {
    "name": "data_source",
    "in": "query",
    "description": "Customers of this data source, by id or type. A space means or, `~x` not x, `*` any value, `~` none.",
    "type": "string",
    "filter": true
   },
   {
    "name": "status",
    "in": "query",
    "description": "Customers by status. A space means or, `~x` not x, `*` any value, `~` none.",
    "type": "string",
    "values": [
     "lead",
     "trialing",
     "active",
     "past_due",
     "canceled",
     "trial_ended"
    ],
    "filter": true
   },
   {
    "name": "has_discount",
    "in": "query",
    "description": "Customers with a discount, or without.",
    "type": "string",
    "values": [
     "true",
     "false"
    ],
    "filter": true
   },
   {
    "name": "cancel_reason",
    "in": "query",
    "description": "Customers by why they left. A space means or, `~x` not x, `*` any value, `~` none.",
    "type": "string",
    "values": [
     "too_expensive",
     "payment_failed",
     "unused"
    ],
    "filter": true
   },
   {
    "name": "segment",
    "in": "query",
    "description": "Customers of a saved segment, by id.",
    "type": "string",
    "filter": true
   },
   {
    "name": "fix_fx",
    "in": "query",
    "description": "`true` converts everything at the rates of one day, so that only business moves the numbers.",
    "type": "boolean",
    "values": [
     "true",
     "false"
    ]
   }
  ],
  "customFilters": true,
  "response": "OutstandingUnpaidReport"
 },
 "getReportsChurnScheduled": {
  "method": "GET",
  "path": "/reports/churn-scheduled",
  "summary": "Churn that is already certain",
  "description": "Cancellations that have been asked for and take effect later, by the period in which they do.",
  "name": "reports.getChurnScheduled",
  "parameters": [
   {
    "name": "date",
    "in": "query",
    "description": "Days to cover, `YYYYMMDD-YYYYMMDD`; a single `YYYYMMDD` is one day, `last-12-months` the months up to now. The last 12 months when left out.",
    "type": "string",
    "format": "date-range"
   },
   {
    "name": "interval",
    "in": "query",
    "description": "Length of a row.",
    "type": "string",
    "values": [
     "day",
     "week",
     "month",
     "quarter",
     "year"
    ],
    "closed": true
   },
   {
    "name": "baseCurrency",
    "in": "query",
    "description": "Currency to report in, ISO 4217. The account's own when left out.",
    "type": "string",
    "format": "currency"
   },
   {
    "name": "currency",
    "in": "query",
    "description": "Customers who pay in this currency. A space means or, `~x` not x, `*` any value, `~` none.",
    "type": "string",
    "filter": true
   },
   {
    "name": "payment_method",
    "in": "query",
    "description": "Customers who pay this way. A space means or, `~x` not x, `*` any value, `~` none.",
    "type": "string",
    "values": [
     "visa",
     "mastercard",
     "ach",
     "sepa",
     "paypal",
     "manual"
    ],
    "filter": true
   },
   {
    "name": "pricing_model",
    "in": "query",
    "description": "Seats and flat fees, or usage. A space means or, `~x` not x, `*` any value, `~` none.",
    "type": "string",
    "values": [
     "licensed",
     "metered"
    ],
    "filter": true
   },
   {
    "name": "customer",
    "in": "query",
    "description": "These customers only, by id. A space means or, `~x` not x, `*` any value, `~` none.",
    "type": "string",
    "filter": true
   },
   {
    "name": "plan",
    "in": "query",
    "description": "Customers on plans of this plan group, by group id. A space means or, `~x` not x, `*` any value, `~` none.",
    "type": "string",
    "filter": true
   },
   {
    "name": "age",
    "in": "query",
    "description": "Customers by months since they first paid, `M-N` or `M-`.",
    "type": "string",
    "filter": true
   },
   {
    "name": "billing_freq",
    "in": "query",
    "description": "Customers who are billed this often. A space means or, `~x` not x, `*` any value, `~` none.",
    "type": "string",
    "values": [
     "day",
     "week",
     "month",
     "quarter",
     "year"
    ],
    "filter": true
   },
   {
    "name": "region",
    "in": "query",
    "description": "Customers of these countries (ISO 3166 alpha-2) or named regions. A space means or, `~x` not x, `*` any value, `~` none.",
    "type": "string",
    "values": [
     "eu",
     "apac",
     "latam",
     "north_america",
     "nordics"
    ],
    "filter": true
   },
   {
    "name": "state",
    "in": "query",
    "description": "Customers of this state or province. A space means or, `~x` not x, `*` any value, `~` none.",
    "type": "string",
    "filter": true
   },
   {
    "name": "data_source",
    "in": "query",
    "description": "Customers of this data source, by id or type. A space means or, `~x` not x, `*` any value, `~` none.",
    "type": "string",
    "filter": true
   },
   {
    "name": "status",
    "in": "query",
    "description": "Customers by status. A space means or, `~x` not x, `*` any value, `~` none.",
    "type": "string",
    "values": [
     "lead",
     "trialing",
     "active",
     "past_due",
     "canceled",
     "trial_ended"
    ],
    "filter": true
   },
   {
    "name": "has_discount",
    "in": "query",
    "description": "Customers with a discount, or without.",
    "type": "string",
    "values": [
     "true",
     "false"
    ],
    "filter": true
   },
   {
    "name": "cancel_reason",
    "in": "query",
    "description": "Customers by why they left. A space means or, `~x` not x, `*` any value, `~` none.",
    "type": "string",
    "values": [
     "too_expensive",
     "payment_failed",
     "unused"
    ],
    "filter": true
   },
   {
    "name": "segment",
    "in": "query",
    "description": "Customers of a saved segment, by id.",
    "type": "string",
    "filter": true
   },
   {
    "name": "fix_fx",
    "in": "query",
    "description": "`true` converts everything at the rates of one day, so that only business moves the numbers.",
    "type": "boolean",
    "values": [
     "true",
     "false"
    ]
   }
  ],
  "customFilters": true,
  "response": "ChurnScheduledReport"
 },
 "getReportsChurnReasonsSummary": {
  "method": "GET",
  "path": "/reports/churn-reasons-summary",
  "summary": "Why customers leave",
  "description": "A short text about the comments of customers who left. Null without comments.",
  "name": "reports.getChurnReasonsSummary",
  "parameters": [
   {
    "name": "date",
    "in": "query",
    "description": "Days to cover, `YYYYMMDD-YYYYMMDD`; a single `YYYYMMDD` is one day, `last-12-months` the months up to now. The last 12 months when left out.",
    "type": "string",
    "format": "date-range"
   },
   {
    "name": "regenerate",
    "in": "query",
    "description": "Whether to write the summary anew.",
    "type": "boolean",
    "values": [
     "true",
     "false"
    ],
    "closed": true
   }
  ],
  "response": "ChurnReasonsSummary"
 },
 "getReportsMap": {
  "method": "GET",
  "path": "/reports/map",
  "summary": "Where the customers are",
  "description": "The main figures by country, for countries with customers, leads or trials.",
  "name": "reports.getMap",
  "parameters": [
   {
    "name": "date",
    "in": "query",
    "description": "Days to cover, `YYYYMMDD-YYYYMMDD`; a single `YYYYMMDD` is one day, `last-12-months` the months up to now. The last 12 months when left out.",
    "type": "string",
    "format": "date-range"
   },
   {
    "name": "baseCurrency",
    "in": "query",
    "description": "Currency to report in, ISO 4217. The account's own when left out.",
    "type": "string",
    "format": "currency"
   },
   {
    "name": "currency",
    "in": "query",
    "description": "Customers who pay in this currency. A space means or, `~x` not x, `*` any value, `~` none.",
    "type": "string",
    "filter": true
   },
   {
    "name": "payment_method",
    "in": "query",
    "description": "Customers who pay this way. A space means or, `~x` not x, `*` any value, `~` none.",
    "type": "string",
    "values": [
     "visa",
     "mastercard",
     "ach",
     "sepa",
     "paypal",
     "manual"
    ],
    "filter": true
   },
   {
    "name": "pricing_model",
    "in": "query",
    "description": "Seats and flat fees, or usage. A space means or, `~x` not x, `*` any value, `~` none.",
    "type": "string",
    "values": [
     "licensed",
     "metered"
    ],
    "filter": true
   },
   {
    "name": "customer",
    "in": "query",
    "description": "These customers only, by id. A space means or, `~x` not x, `*` any value, `~` none.",
    "type": "string",
    "filter": true
   },
   {
    "name": "plan",
    "in": "query",
    "description": "Customers on plans of this plan group, by group id. A space means or, `~x` not x, `*` any value, `~` none.",
    "type": "string",
    "filter": true
   },
   {
    "name": "age",
    "in": "query",
    "description": "Customers by months since they first paid, `M-N` or `M-`.",
    "type": "string",
    "filter": true
   },
   {
    "name": "billing_freq",
    "in": "query",
    "description": "Customers who are billed this often. A space means or, `~x` not x, `*` any value, `~` none.",
    "type": "string",
    "values": [
     "day",
     "week",
     "month",
     "quarter",
     "year"
    ],
    "filter": true
   },
   {
    "name": "region",
    "in": "query",
    "description": "Customers of these countries (ISO 3166 alpha-2) or named regions. A space means or, `~x` not x, `*` any value, `~` none.",
    "type": "string",
    "values": [
     "eu",
     "apac",
     "latam",
     "north_america",
     "nordics"
    ],
    "filter": true
   },
   {
    "name": "state",
    "in": "query",
    "description": "Customers of this state or province. A space means or, `~x` not x, `*` any value, `~` none.",
    "type": "string",
    "filter": true
   },
   {
    "name": "data_source",
    "in": "query",
    "description": "Customers of this data source, by id or type. A space means or, `~x` not x, `*` any value, `~` none.",
    "type": "string",
    "filter": true
   },
   {
    "name": "status",
    "in": "query",
    "description": "Customers by status. A space means or, `~x` not x, `*` any value, `~` none.",
    "type": "string",
    "values": [
     "lead",
     "trialing",
     "active",
     "past_due",
     "canceled",
     "trial_ended"
    ],
    "filter": true
   },
   {
    "name": "has_discount",
    "in": "query",
    "description": "Customers with a discount, or without.",
    "type": "string",
    "values": [
     "true",
     "false"
    ],
    "filter": true
   },
   {
    "name": "cancel_reason",
    "in": "query",
    "description": "Customers by why they left. A space means or, `~x` not x, `*` any value, `~` none.",
    "type": "string",
    "values": [
     "too_expensive",
     "payment_failed",
     "unused"
    ],
    "filter": true
   },
   {
    "name": "segment",
    "in": "query",
    "description": "Customers of a saved segment, by id.",
    "type": "string",
    "filter": true
   },
   {
    "name": "fix_fx",
    "in": "query",
    "description": "`true` converts everything at the rates of one day, so that only business moves the numbers.",
    "type": "boolean",
    "values": [
     "true",
     "false"
    ]
   }
  ],
  "customFilters": true,
  "response": "MapReport"
 },
 "getReportsCustomerConcentration": {
  "method": "GET",
  "path": "/reports/customer-concentration",
  "summary": "How MRR is spread over customers",
  "description": "Customers by MRR with running totals, and the share that the largest hold.",
  "name": "reports.getCustomerConcentration",
  "parameters": [
   {
    "name": "baseCurrency",
    "in": "query",
    "description": "Currency to report in, ISO 4217. The account's own when left out.",
    "type": "string",
    "format": "currency"
   },
   {
    "name": "q",
    "in": "query",
    "description": "Narrows the list to names and e-mail addresses that hold this text.",
    "type": "string"
   },
   {
    "name": "currency",
    "in": "query",
    "description": "Customers who pay in this currency. A space means or, `~x` not x, `*` any value, `~` none.",
    "type": "string",
    "filter": true
   },
   {
    "name": "payment_method",
    "in": "query",
    "description": "Customers who pay this way. A space means or, `~x` not x, `*` any value, `~` none.",
    "type": "string",
    "values": [
     "visa",
     "mastercard",
     "ach",
     "sepa",
     "paypal",
     "manual"
    ],
    "filter": true
   },
   {
    "name": "pricing_model",
    "in": "query",
    "description": "Seats and flat fees, or usage. A space means or, `~x` not x, `*` any value, `~` none.",
    "type": "string",
    "values": [
     "licensed",
     "metered"
    ],
    "filter": true
   },
   {
    "name": "customer",
    "in": "query",
    "description": "These customers only, by id. A space means or, `~x` not x, `*` any value, `~` none.",
    "type": "string",
    "filter": true
   },
   {
    "name": "plan",
    "in": "query",
    "description": "Customers on plans of this plan group, by group id. A space means or, `~x` not x, `*` any value, `~` none.",
    "type": "string",
    "filter": true
   },
   {
    "name": "age",
    "in": "query",
    "description": "Customers by months since they first paid, `M-N` or `M-`.",
    "type": "string",
    "filter": true
   },
   {
    "name": "billing_freq",
    "in": "query",
    "description": "Customers who are billed this often. A space means or, `~x` not x, `*` any value, `~` none.",
    "type": "string",
    "values": [
     "day",
     "week",
     "month",
     "quarter",
     "year"
    ],
    "filter": true
   },
   {
    "name": "region",
    "in": "query",
    "description": "Customers of these countries (ISO 3166 alpha-2) or named regions. A space means or, `~x` not x, `*` any value, `~` none.",
    "type": "string",
    "values": [
     "eu",
     "apac",
     "latam",
     "north_america",
     "nordics"
    ],
    "filter": true
   },
   {
    "name": "state",
    "in": "query",
    "description": "Customers of this state or province. A space means or, `~x` not x, `*` any value, `~` none.",
    "type": "string",
    "filter": true
   },
   {
    "name": "data_source",
    "in": "query",
    "description": "Customers of this data source, by id or type. A space means or, `~x` not x, `*` any value, `~` none.",
    "type": "string",
    "filter": true
   },
   {
    "name": "status",
    "in": "query",
    "description": "Customers by status. A space means or, `~x` not x, `*` any value, `~` none.",
    "type": "string",
    "values": [
     "lead",
     "trialing",
     "active",
     "past_due",
     "canceled",
     "trial_ended"
    ],
    "filter": true
   },
   {
    "name": "has_discount",
    "in": "query",
    "description": "Customers with a discount, or without.",
    "type": "string",
    "values": [
     "true",
     "false"
    ],
    "filter": true
   },
   {
    "name": "cancel_reason",
    "in": "query",
    "description": "Customers by why they left. A space means or, `~x` not x, `*` any value, `~` none.",
    "type": "string",
    "values": [
     "too_expensive",
     "payment_failed",
     "unused"
    ],
    "filter": true
   },
   {
    "name": "segment",
    "in": "query",
    "description": "Customers of a saved segment, by id.",
    "type": "string",
    "filter": true
   },
   {
    "name": "fix_fx",
    "in": "query",
    "description": "`true` converts everything at the rates of one day, so that only business moves the numbers.",
    "type": "boolean",
    "values": [
     "true",
     "false"
    ]
   }
  ],
  "customFilters": true,
  "response": "CustomerConcentrationReport"
 },
 "getReportsLatestActivity": {
  "method": "GET",
  "path": "/reports/latest-activity",
  "summary": "What happened last",
  "description": "The newest MRR movements and failed payments, and if asked for the changes that lie ahead.",
  "name": "reports.getLatestActivity",
  "parameters": [
   {
    "name": "limit",
    "in": "query",
    "description": "Entries to return, 1 to 100.",
    "type": "integer",
    "minimum": 1,
    "maximum": 100
   },
   {
    "name": "days",
    "in": "query",
    "description": "Days to look back, 1 to 365.",
    "type": "integer",
    "minimum": 1,
    "maximum": 365
   },
   {
    "name": "include_failed",
    "in": "query",
    "description": "`1` with failed payments, `0` without.",
    "type": "string",
    "values": [
     "0",
     "1"
    ],
    "closed": true
   },
   {
    "name": "include_scheduled",
    "in": "query",
    "description": "`1` with changes that lie ahead, `0` without.",
    "type": "string",
    "values": [
     "0",
     "1"
    ],
    "closed": true
   },
   {
    "name": "baseCurrency",
    "in": "query",
    "description": "Currency to report in, ISO 4217. The account's own when left out.",
    "type": "string",
    "format": "currency"
   }
  ],
  "response": "LatestActivityReport"
 },
 "getReportsCustomVariables": {
  "method": "GET",
  "path": "/reports/custom-variables",
  "summary": "Values of a custom variable",
  "description": "Which values a custom variable has, and how many customers have each.",
  "name": "reports.getCustomVariables",
  "parameters": [
   {
    "name": "key",
    "in": "query",
    "required": true,
    "description": "Name of the custom variable.",
    "type": "string"
   },
   {
    "name": "search",
    "in": "query",
    "description": "Narrows the values to those that hold this text, in any case.",
    "type": "string"
   },
   {
    "name": "limit",
    "in": "query",
    "description": "Values to return.",
    "type": "integer",
    "minimum": 1
   }
  ],
  "response": "CustomVariablesReport"
 },
 "getCustomers": {
  "method": "GET",
  "path": "/customers",
  "summary": "List customers",
  "description": "Customers with their MRR and status, newest first, a page at a time.",
  "name": "customers.list",
  "parameters": [
   {
    "name": "limit",
    "in": "query",
    "description": "Customers per page; more than 500 is served as 500.",
    "type": "integer",
    "minimum": 1
   },
   {
    "name": "offset",
    "in": "query",
    "description": "Customers to skip.",
    "type": "integer",
    "minimum": 0
   },
   {
    "name": "search",
    "in": "query",
    "description": "Narrows to ids, names and e-mail addresses that hold this text.",
    "type": "string"
   },
   {
    "name": "baseCurrency",
    "in": "query",
    "description": "Currency to report in, ISO 4217. The account's own when left out.",
    "type": "string",
    "format": "currency"
   },
   {
    "name": "currency",
    "in": "query",
    "description": "Customers who pay in this currency. A space means or, `~x` not x, `*` any value, `~` none.",
    "type": "string",
    "filter": true
   },
   {
    "name": "payment_method",
    "in": "query",
    "description": "Customers who pay this way. A space means or, `~x` not x, `*` any value, `~` none.",
    "type": "string",
    "values": [
     "visa",
     "mastercard",
     "ach",
     "sepa",
     "paypal",
     "manual"
    ],
    "filter": true
   },
   {
    "name": "pricing_model",
    "in": "query",
    "description": "Seats and flat fees, or usage. A space means or, `~x` not x, `*` any value, `~` none.",
    "type": "string",
    "values": [
     "licensed",
     "metered"
    ],
    "filter": true
   },
   {
    "name": "customer",
    "in": "query",
    "description": "These customers only, by id. A space means or, `~x` not x, `*` any value, `~` none.",
    "type": "string",
    "filter": true
   },
   {
    "name": "plan",
    "in": "query",
    "description": "Customers on plans of this plan group, by group id. A space means or, `~x` not x, `*` any value, `~` none.",
    "type": "string",
    "filter": true
   },
   {
    "name": "age",
    "in": "query",
    "description": "Customers by months since they first paid, `M-N` or `M-`.",
    "type": "string",
    "filter": true
   },
   {
    "name": "billing_freq",
    "in": "query",
    "description": "Customers who are billed this often. A space means or, `~x` not x, `*` any value, `~` none.",
    "type": "string",
    "values": [
     "day",
     "week",
     "month",
     "quarter",
     "year"
    ],
    "filter": true
   },
   {
    "name": "region",
    "in": "query",
    "description": "Customers of these countries (ISO 3166 alpha-2) or named regions. A space means or, `~x` not x, `*` any value, `~` none.",
    "type": "string",
    "values": [
     "eu",
     "apac",
     "latam",
     "north_america",
     "nordics"
    ],
    "filter": true
   },
   {
    "name": "state",
    "in": "query",
    "description": "Customers of this state or province. A space means or, `~x` not x, `*` any value, `~` none.",
    "type": "string",
    "filter": true
   },
   {
    "name": "data_source",
    "in": "query",
    "description": "Customers of this data source, by id or type. A space means or, `~x` not x, `*` any value, `~` none.",
    "type": "string",
    "filter": true
   },
   {
    "name": "status",
    "in": "query",
    "description": "Customers by status. A space means or, `~x` not x, `*` any value, `~` none.",
    "type": "string",
    "values": [
     "lead",
     "trialing",
     "active",
     "past_due",
     "canceled",
     "trial_ended"
    ],
    "filter": true
   },
   {
    "name": "has_discount",
    "in": "query",
    "description": "Customers with a discount, or without.",
    "type": "string",
    "values": [
     "true",
     "false"
    ],
    "filter": true
   },
   {
    "name": "cancel_reason",
    "in": "query",
    "description": "Customers by why they left. A space means or, `~x` not x, `*` any value, `~` none.",
    "type": "string",
    "values": [
     "too_expensive",
     "payment_failed",
     "unused"
    ],
    "filter": true
   },
   {
    "name": "segment",
    "in": "query",
    "description": "Customers of a saved segment, by id.",
    "type": "string",
    "filter": true
   },
   {
    "name": "fix_fx",
    "in": "query",
    "description": "`true` converts everything at the rates of one day, so that only business moves the numbers.",
    "type": "boolean",
    "values": [
     "true",
     "false"
    ]
   }
  ],
  "customFilters": true,
  "response": "CustomerList"
 },
 "getCustomersId": {
  "method": "GET",
  "path": "/customers/{id}",
  "summary": "One customer",
  "description": "Everything about one customer: dates, MRR, subscriptions and payments.",
  "name": "customers.detail",
  "parameters": [
   {
    "name": "id",
    "in": "path",
    "required": true,
    "description": "Id of the record.",
    "type": "string"
   },
   {
    "name": "baseCurrency",
    "in": "query",
    "description": "Currency to report in, ISO 4217. The account's own when left out.",
    "type": "string",
    "format": "currency"
   }
  ],
  "response": "CustomerDetail"
 },
 "getPlans": {
  "method": "GET",
  "path": "/plans",
  "summary": "List plans",
  "description": "All plans with the plan groups that hold them.",
  "name": "plans.list",
  "parameters": [],
  "response": "PlanList"
 },
 "getProfile": {
  "method": "GET",
  "path": "/profile",
  "summary": "The current user",
  "description": "The user behind the API key.",
  "name": "profile.get",
  "parameters": [],
  "response": "Profile"
 },
 "putProfile": {
  "method": "PUT",
  "path": "/profile",
  "summary": "Update the current user",
  "description": "Changes the given fields of the profile.",
  "name": "profile.update",
  "parameters": [],
  "body": "ProfileUpdate",
  "response": "Profile"
 },
 "getSettingsNotifications": {
  "method": "GET",
  "path": "/settings/notifications",
  "summary": "Notification settings",
  "description": "Which reports and alerts are mailed.",
  "name": "notifications.get",
  "parameters": [],
  "response": "NotificationSettings"
 },
 "putSettingsNotifications": {
  "method": "PUT",
  "path": "/settings/notifications",
  "summary": "Update notification settings",
  "description": "Changes the given settings.",
  "name": "notifications.update",
  "parameters": [],
  "body": "NotificationSettingsUpdate",
  "response": "NotificationSettings"
 },
 "getIntegrationsWebhooks": {
  "method": "GET",
  "path": "/integrations/webhooks",
  "summary": "List webhook subscriptions",
  "description": "Where events are sent.",
  "name": "webhooks.list",
  "parameters": [],
  "response": "WebhookList"
 },
 "postIntegrationsWebhooks": {
  "method": "POST",
  "path": "/integrations/webhooks",
  "summary": "Subscribe to an event",
  "description": "Sends every event of one type to an address.",
  "name": "webhooks.create",
  "parameters": [],
  "body": "WebhookInput",
  "response": "Webhook"
 },
 "deleteIntegrationsWebhooksId": {
  "method": "DELETE",
  "path": "/integrations/webhooks/{id}",
  "summary": "Delete a webhook subscription",
  "description": "Stops sending events to it.",
  "name": "webhooks.delete",
  "parameters": [
   {
    "name": "id",
    "in": "path",
    "required": true,
    "description": "Id of the record.",
    "type": "string"
   }
  ],
  "response": "WebhookDeleted"
 },
 "getDataCustomers": {
  "method": "GET",
  "path": "/data/customers",
  "summary": "List pushed customers",
  "description": "Customers of one data source as they were pushed, newest first.",
  "name": "data.customers.list",
  "parameters": [
   {
    "name": "source",
    "in": "query",
    "required": true,
    "description": "The data source.",
    "type": "string"
   },
   {
    "name": "limit",
    "in": "query",
    "description": "Records to return, newest first. 100 when left out; more than 10000 is served as 10000.",
    "type": "integer",
    "minimum": 1
   }
  ],
  "response": "RawCustomerList"
 },
 "postDataCustomers": {
  "method": "POST",
  "path": "/data/customers",
  "summary": "Push customers",
  "description": "Creates or updates customers. Takes one record or an array, stores the good rows and answers each bad one with its reason. The same id again updates.",
  "name": "data.customers.create",
  "parameters": [],
  "body": "CustomerInput",
  "bulk": true,
  "response": "ImportResults"
 },
 "getDataCustomersId": {
  "method": "GET",
  "path": "/data/customers/{id}",
  "summary": "One pushed customer",
  "description": "A customer as it was pushed.",
  "name": "data.customers.get",
  "parameters": [
   {
    "name": "id",
    "in": "path",
    "required": true,
    "description": "Id of the record.",
    "type": "string"
   },
   {
    "name": "source",
    "in": "query",
    "required": true,
    "description": "The data source.",
    "type": "string"
   }
  ],
  "response": "RawCustomer"
 },
 "putDataCustomersId": {
  "method": "PUT",
  "path": "/data/customers/{id}",
  "summary": "Update a customer",
  "description": "Changes the given fields of a customer.",
  "name": "data.customers.update",
  "parameters": [
   {
    "name": "id",
    "in": "path",
    "required": true,
    "description": "Id of the record.",
    "type": "string"
   }
  ],
  "body": "CustomerUpdate",
  "response": "Success"
 },
 "deleteDataCustomersId": {
  "method": "DELETE",
  "path": "/data/customers/{id}",
  "summary": "Delete a customer",
  "description": "Removes a customer and their invoices; the metrics follow.",
  "name": "data.customers.delete",
  "parameters": [
   {
    "name": "id",
    "in": "path",
    "required": true,
    "description": "Id of the record.",
    "type": "string"
   }
  ],
  "response": "Success"
 },
 "getDataPlans": {
  "method": "GET",
  "path": "/data/plans",
  "summary": "List pushed plans",
  "description": "Plans as they were pushed.",
  "name": "data.plans.list",
  "parameters": [
   {
    "name": "source",
    "in": "query",
    "description": "Narrows to one data source.",
    "type": "string"
   },
   {
    "name": "limit",
    "in": "query",
    "description": "Records to return, newest first. 100 when left out; more than 10000 is served as 10000.",
    "type": "integer",
    "minimum": 1
   }
  ],
  "response": "RawPlanList"
 },
 "postDataPlans": {
  "method": "POST",
  "path": "/data/plans",
  "summary": "Push plans",
  "description": "Creates or updates plans. Their interval says how an invoice amount becomes monthly. Takes one record or an array, stores the good rows and answers each bad one with its reason. The same id again updates.",
  "name": "data.plans.create",
  "parameters": [],
  "body": "PlanInput",
  "bulk": true,
  "response": "ImportResults"
 },
 "putDataPlansId": {
  "method": "PUT",
  "path": "/data/plans/{id}",
  "summary": "Update a plan",
  "description": "Replaces name, interval and currency of a plan; metrics of its customers are computed anew.",
  "name": "data.plans.update",
  "parameters": [
   {
    "name": "id",
    "in": "path",
    "required": true,
    "description": "Id of the record.",
    "type": "string"
   }
  ],
  "body": "PlanUpdate",
  "response": "PlanUpdated"
 },
 "deleteDataPlansId": {
  "method": "DELETE",
  "path": "/data/plans/{id}",
  "summary": "Delete a plan",
  "description": "Removes a plan. The body may name it once more; when it does, it must be the same.",
  "name": "data.plans.delete",
  "parameters": [
   {
    "name": "id",
    "in": "path",
    "required": true,
    "description": "Id of the record.",
    "type": "string"
   }
  ],
  "body": "PlanDelete",
  "response": "PlanDeleted"
 },
 "getDataInvoices": {
  "method": "GET",
  "path": "/data/invoices",
  "summary": "List pushed invoices",
  "description": "Invoices of one data source as they were pushed, newest first.",
  "name": "data.invoices.list",
  "parameters": [
   {
    "name": "source",
    "in": "query",
    "required": true,
    "description": "The data source.",
    "type": "string"
   },
   {
    "name": "limit",
    "in": "query",
    "description": "Records to return, newest first. 100 when left out; more than 10000 is served as 10000.",
    "type": "integer",
    "minimum": 1
   }
  ],
  "response": "RawInvoiceList"
 },
 "postDataInvoices": {
  "method": "POST",
  "path": "/data/invoices",
  "summary": "Push invoices",
  "description": "Creates or updates invoices, from which all metrics follow. Push customers and plans first, then invoices in the order of their dates. Takes one record or an array, stores the good rows and answers each bad one with its reason. The same id again updates.",
  "name": "data.invoices.create",
  "parameters": [],
  "body": "InvoiceInput",
  "bulk": true,
  "response": "ImportResults"
 },
 "putDataInvoicesId": {
  "method": "PUT",
  "path": "/data/invoices/{id}",
  "summary": "Update an invoice",
  "description": "Changes the given fields of an invoice; the customer's metrics are computed anew.",
  "name": "data.invoices.update",
  "parameters": [
   {
    "name": "id",
    "in": "path",
    "required": true,
    "description": "Id of the record.",
    "type": "string"
   }
  ],
  "body": "InvoiceUpdate",
  "response": "Success"
 },
 "deleteDataInvoicesId": {
  "method": "DELETE",
  "path": "/data/invoices/{id}",
  "summary": "Delete an invoice",
  "description": "Removes an invoice; the customer's metrics are computed anew.",
  "name": "data.invoices.delete",
  "parameters": [
   {
    "name": "id",
    "in": "path",
    "required": true,
    "description": "Id of the record.",
    "type": "string"
   }
  ],
  "response": "Success"
 },
 "getDataPlanGroups": {
  "method": "GET",
  "path": "/data/plan-groups",
  "summary": "List plan groups",
  "description": "Groups of plans that reports treat as one.",
  "name": "data.planGroups.list",
  "parameters": [
   {
    "name": "limit",
    "in": "query",
    "description": "Records to return, newest first. 100 when left out; more than 10000 is served as 10000.",
    "type": "integer",
    "minimum": 1
   }
  ],
  "response": "PlanGroupList"
 },
 "postDataPlanGroups": {
  "method": "POST",
  "path": "/data/plan-groups",
  "summary": "Create a plan group",
  "description": "Puts plans together under one name.",
  "name": "data.planGroups.create",
  "parameters": [],
  "body": "PlanGroupInput",
  "response": "Success"
 },
 "getDataPlanGroupsId": {
  "method": "GET",
  "path": "/data/plan-groups/{id}",
  "summary": "One plan group",
  "description": "A plan group with the ids of its plans.",
  "name": "data.planGroups.get",
  "parameters": [
   {
    "name": "id",
    "in": "path",
    "required": true,
    "description": "Id of the record.",
    "type": "string"
   }
  ],
  "response": "PlanGroup"
 },
 "putDataPlanGroupsId": {
  "method": "PUT",
  "path": "/data/plan-groups/{id}",
  "summary": "Update a plan group",
  "description": "Replaces name and plans of a group.",
  "name": "data.planGroups.update",
  "parameters": [
   {
    "name": "id",
    "in": "path",
    "required": true,
    "description": "Id of the record.",
    "type": "string"
   }
  ],
  "body": "PlanGroupUpdate",
  "response": "Success"
 },
 "deleteDataPlanGroupsId": {
  "method": "DELETE",
  "path": "/data/plan-groups/{id}",
  "summary": "Delete a plan group",
  "description": "Dissolves a group; its plans stay.",
  "name": "data.planGroups.delete",
  "parameters": [
   {
    "name": "id",
    "in": "path",
    "required": true,
    "description": "Id of the record.",
    "type": "string"
   }
  ],
  "response": "Success"
 },
 "getDataSegments": {
  "method": "GET",
  "path": "/data/segments",
  "summary": "List segments",
  "description": "Saved sets of filters.",
  "name": "data.segments.list",
  "parameters": [],
  "response": "SegmentList"
 },
 "postDataSegments": {
  "method": "POST",
  "path": "/data/segments",
  "summary": "Create a segment",
  "description": "Saves a set of filters under a name, for reports to use by id.",
  "name": "data.segments.create",
  "parameters": [],
  "body": "SegmentInput",
  "response": "Success"
 },
 "getDataSegmentsId": {
  "method": "GET",
  "path": "/data/segments/{id}",
  "summary": "One segment",
  "description": "A segment with its filters.",
  "name": "data.segments.get",
  "parameters": [
   {
    "name": "id",
    "in": "path",
    "required": true,
    "description": "Id of the record.",
    "type": "string"
   }
  ],
  "response": "Segment"
 },
 "putDataSegmentsId": {
  "method": "PUT",
  "path": "/data/segments/{id}",
  "summary": "Update a segment",
  "description": "Changes the given fields of a segment.",
  "name": "data.segments.update",
  "parameters": [
   {
    "name": "id",
    "in": "path",
    "required": true,
    "description": "Id of the record.",
    "type": "string"
   }
  ],
  "body": "SegmentUpdate",
  "response": "Success"
 },
 "deleteDataSegmentsId": {
  "method": "DELETE",
  "path": "/data/segments/{id}",
  "summary": "Delete a segment",
  "description": "Removes a saved segment.",
  "name": "data.segments.delete",
  "parameters": [
   {
    "name": "id",
    "in": "path",
    "required": true,
    "description": "Id of the record.",
    "type": "string"
   }
  ],
  "response": "Success"
 },
 "getDataDataSources": {
  "method": "GET",
  "path": "/data/data-sources",
  "summary": "List data sources",
  "description": "Billing systems that data comes from.",
  "name": "data.sources.list",
  "parameters": [
   {
    "name": "type",
    "in": "query",
    "description": "Narrows to one kind of data source.",
    "type": "string",
    "values": [
     "stripe",
     "api",
     "csv",
     "google-sheets",
     "recurly",
     "chargebee",
     "alunta"
    ]
   }
  ],
  "response": "DataSourceList"
 },
 "postDataDataSources": {
  "method": "POST",
  "path": "/data/data-sources",
  "summary": "Create a data source",
  "description": "Adds a billing system. For your own, the type is `api`; the answer then holds the only copy of an API key that pushes to it.",
  "name": "data.sources.create",
  "parameters": [],
  "body": "DataSourceInput",
  "response": "DataSourceCreated"
 },
 "putDataDataSourcesId": {
  "method": "PUT",
  "path": "/data/data-sources/{id}",
  "summary": "Update a data source",
  "description": "Changes the name of a data source.",
  "name": "data.sources.update",
  "parameters": [
   {
    "name": "id",
    "in": "path",
    "required": true,
    "description": "Id of the record.",
    "type": "string"
   }
  ],
  "body": "DataSourceUpdate",
  "response": "DataSource"
 },
 "deleteDataDataSourcesId": {
  "method": "DELETE",
  "path": "/data/data-sources/{id}",
  "summary": "Delete a data source",
  "description": "Removes a data source with everything that it brought.",
  "name": "data.sources.delete",
  "parameters": [
   {
    "name": "id",
    "in": "path",
    "required": true,
    "description": "Id of the record.",
    "type": "string"
   }
  ],
  "response": "Success"
 },
 "getDataDataSourcesIdProgress": {
  "method": "GET",
  "path": "/data/data-sources/{id}/progress",
  "summary": "Progress of an import",
  "description": "How far the running import has come, or how the last one ended.",
  "name": "data.sources.getProgress",
  "parameters": [
   {
    "name": "id",
    "in": "path",
    "required": true,
    "description": "Id of the record.",
    "type": "string"
   }
  ],
  "response": "ImportProgress"
 },
 "postDataDataSourcesIdReset": {
  "method": "POST",
  "path": "/data/data-sources/{id}/reset",
  "summary": "Empty a data source",
  "description": "Removes all customers, plans and invoices of a data source, and keeps the source.",
  "name": "data.sources.reset",
  "parameters": [
   {
    "name": "id",
    "in": "path",
    "required": true,
    "description": "Id of the record.",
    "type": "string"
   }
  ],
  "response": "Success"
 },
 "postDataDataSourcesIdFullImport": {
  "method": "POST",
  "path": "/data/data-sources/{id}/full-import",
  "summary": "Import everything again",
  "description": "Reads everything from the billing system once more; for your own, computes all metrics anew.",
  "name": "data.sources.fullImport",
  "parameters": [
   {
    "name": "id",
    "in": "path",
    "required": true,
    "description": "Id of the record.",
    "type": "string"
   }
  ],
  "response": "Success"
 },
 "postDataDataSourcesIdAbort": {
  "method": "POST",
  "path": "/data/data-sources/{id}/abort",
  "summary": "Abort an import",
  "description": "Stops the running import.",
  "name": "data.sources.abort",
  "parameters": [
   {
    "name": "id",
    "in": "path",
    "required": true,
    "description": "Id of the record.",
    "type": "string"
   }
  ],
  "response": "Success"
 }
} as const satisfies Record<string, ContractOperation>;

export const schemas: Record<string, ContractSchema> = {
 "Activity": {
  "description": "One entry of the activity list.",
  "columns": [
   "date",
   "type",
   "customer_name",
   "amount",
   "source"
  ],
  "fields": {
   "source": {
    "type": "string",
    "values": [
     "movement",
     "failed_payment",
     "scheduled"
    ],
    "required": true
   },
   "type": {
    "type": "string",
    "values": [
     "new",
     "expansion",
     "contraction",
     "churn",
     "reactivation",
     "failed_payment"
    ],
    "required": true
   },
   "subtype": {
    "type": "string"
   },
   "date": {
    "type": "string",
    "required": true
   },
   "effective_date": {
    "type": "string",
    "required": true
   },
   "overdue_date": {
    "type": "string"
   },
   "customer_id": {
    "type": "string",
    "required": true
   },
   "customer_name": {
    "type": "string",
    "required": true
   },
   "customer_email": {
    "type": "string",
    "required": true
   },
   "amount": {
    "unit": "money",
    "currency": "@.currency",
    "required": true
   },
   "currency": {
    "type": "string",
    "required": true
   }
  }
 },
 "ChurnReasonsSummary": {
  "description": "What leaving customers say, in a few sentences.",
  "fields": {
   "summary": {
    "type": "string",
    "required": true
   },
   "comment_count": {
    "unit": "count"
   },
   "total_cancellations": {
    "type": "string"
   },
   "generated_at": {
    "type": "string"
   },
   "reason": {
    "type": "string"
   }
  }
 },
 "ChurnScheduledPeriod": {
  "description": "Losses that are already certain, in the period in which they take effect. All amounts are zero or negative.",
  "columns": [
   "date",
   "churn",
   "contraction",
   "churn_customers",
   "contraction_customers",
   "total_mrr",
   "total_customers"
  ],
  "fields": {
   "date": {
    "type": "string"
   },
   "churn": {
    "unit": "money",
    "currency": "$.currency"
   },
   "contraction": {
    "unit": "money",
    "currency": "$.currency"
   },
   "churn_customers": {
    "unit": "count"
   },
   "contraction_customers": {
    "unit": "count"
   },
   "total_mrr": {
    "unit": "money",
    "currency": "$.currency"
   },
   "total_customers": {
    "unit": "count"
   }
  }
 },
 "ChurnScheduledReport": {
  "description": "Scheduled churn over time.",
  "fields": {
   "result": {
    "schema": "ChurnScheduledPeriod",
    "list": true,
    "required": true
   },
   "currency": {
    "type": "string",
    "required": true
   }
  }
 },
 "CmrrSummary": {
  "description": "Committed MRR: today's, with the changes that are already scheduled.",
  "fields": {
   "cmrr_current": {
    "unit": "money",
    "currency": "$.currency"
   },
   "cmrr_30": {
    "unit": "money",
    "currency": "$.currency"
   },
   "cmrr_60": {
    "unit": "money",
    "currency": "$.currency"
   },
   "cmrr_180": {
    "unit": "money",
    "currency": "$.currency"
   },
   "cmrr_365": {
    "unit": "money",
    "currency": "$.currency"
   }
  }
 },
 "CmrrSummaryReport": {
  "description": "Committed MRR at a glance.",
  "fields": {
   "summary": {
    "schema": "CmrrSummary",
    "required": true
   },
   "currency": {
    "type": "string",
    "required": true
   }
  }
 },
 "Cohort": {
  "description": "Customers who started together, and how they stay. The last one, `average`, weighs all of them.",
  "columns": [
   "label",
   "initial_customers",
   "initial_mrr",
   "periods"
  ],
  "fields": {
   "cohort_group": {
    "type": "string",
    "required": true
   },
   "label": {
    "type": "string",
    "required": true
   },
   "initial_mrr": {
    "unit": "money",
    "currency": "$.currency",
    "required": true
   },
   "initial_customers": {
    "unit": "count",
    "required": true
   },
   "periods": {
    "schema": "CohortCell",
    "list": true,
    "required": true
   }
  }
 },
 "CohortCell": {
  "description": "What is left of a cohort after some periods.",
  "fields": {
   "mrr_retained": {
    "unit": "money",
    "currency": "$.currency"
   },
   "customers_retained": {
    "unit": "count"
   },
   "mrr_retention": {
    "unit": "percent"
   },
   "customer_retention": {
    "unit": "percent"
   },
   "nrr": {
    "unit": "percent"
   },
   "mrr_churn": {
    "unit": "percent"
   },
   "customer_churn": {
    "unit": "percent"
   }
  }
 },
 "CohortLimits": {
  "description": "Ranges of the four measures, for colouring.",
  "fields": {
   "retention": {
    "schema": "PercentRange"
   },
   "nrr": {
    "schema": "PercentRange"
   },
   "churn": {
    "schema": "PercentRange"
   },
   "netChurn": {
    "schema": "PercentRange"
   }
  }
 },
 "CohortReport": {
  "description": "Retention by starting period.",
  "fields": {
   "result": {
    "schema": "CohortResult",
    "required": true
   },
   "breakdown": {
    "type": "string"
   },
   "currency": {
    "type": "string",
    "required": true
   }
  }
 },
 "CohortResult": {
  "description": "The cohort matrix.",
  "fields": {
   "list": {
    "schema": "Cohort",
    "list": true,
    "required": true
   },
   "limits": {
    "schema": "CohortLimits",
    "required": true
   }
  }
 },
 "ConcentrationCustomer": {
  "description": "A customer's place in the ranking by MRR.",
  "columns": [
   "rank",
   "name",
   "mrr",
   "cumulative_mrr",
   "cumulative_pct"
  ],
  "fields": {
   "rank": {
    "unit": "count"
   },
   "id": {
    "type": "string"
   },
   "name": {
    "type": "string"
   },
   "mrr": {
    "unit": "money",
    "currency": "$.currency"
   },
   "cumulative_mrr": {
    "unit": "money",
    "currency": "$.currency"
   },
   "cumulative_pct": {
    "unit": "percent"
   }
  }
 },
 "ConcentrationResult": {
  "description": "How MRR is spread over customers.",
  "fields": {
   "pareto": {
    "schema": "ConcentrationCustomer",
    "list": true,
    "required": true
   },
   "concentration": {
    "schema": "ConcentrationShares",
    "required": true
   },
   "list": {
    "schema": "ConcentrationRow",
    "list": true,
    "required": true
   },
   "count": {
    "unit": "count",
    "required": true
   },
   "summary": {
    "schema": "ConcentrationSummary"
   }
  }
 },
 "ConcentrationRow": {
  "description": "One customer of the list.",
  "columns": [
   "name",
   "mrr",
   "percentage"
  ],
  "fields": {
   "id": {
    "type": "string"
   },
   "name": {
    "type": "string"
   },
   "mrr": {
    "unit": "money",
    "currency": "$.currency"
   },
   "percentage": {
    "unit": "percent"
   }
  }
 },
 "ConcentrationShares": {
  "description": "Share of MRR that the largest customers hold.",
  "fields": {
   "top_1": {
    "unit": "percent"
   },
   "top_5": {
    "unit": "percent"
   },
   "top_10": {
    "unit": "percent"
   },
   "top_20": {
    "unit": "percent"
   }
  }
 },
 "ConcentrationSummary": {
  "description": "Totals behind the ranking.",
  "fields": {
   "total_mrr": {
    "unit": "money",
    "currency": "$.currency"
   },
   "total_customers": {
    "unit": "count"
   }
  }
 },
 "CustomVariableValue": {
  "description": "One value of a custom variable.",
  "columns": [
   "value",
   "count"
  ],
  "fields": {
   "value": {
    "type": "string",
    "required": true
   },
   "count": {
    "unit": "count",
    "required": true
   }
  }
 },
 "CustomVariablesReport": {
  "description": "The values of a custom variable.",
  "fields": {
   "values": {
    "schema": "CustomVariableValue",
    "list": true,
    "required": true
   }
  }
 },
 "Customer": {
  "description": "A customer as reports see it.",
  "columns": [
   "id",
   "name",
   "status",
   "mrr",
   "country",
   "paid_started",
   "email"
  ],
  "fields": {
   "id": {
    "type": "string"
   },
   "name": {
    "type": "string"
   },
   "email": {
    "type": "string"
   },
   "status": {
    "type": "string",
    "values": [
     "lead",
     "trialing",
     "active",
     "past_due",
     "canceled",
     "trial_ended"
    ]
   },
   "country": {
    "type": "string"
   },
   "state": {
    "type": "string"
   },
   "created_date": {
    "type": "string"
   },
   "trial_started": {
    "type": "string"
   },
   "trial_end_date": {
    "type": "string"
   },
   "paid_started": {
    "type": "string"
   },
   "cancel_date": {
    "type": "string"
   },
   "overdue_date": {
    "type": "string"
   },
   "currency": {
    "type": "string"
   },
   "custom_variables": {
    "map": true,
    "type": "object"
   },
   "mrr": {
    "unit": "money",
    "currency": "$.currency"
   },
   "payments": {
    "unit": "count"
   },
   "total_paid_customer_currency": {
    "unit": "money",
    "currency": "@.currency"
   },
   "total_paid_base_currency": {
    "unit": "money",
    "currency": "$.currency"
   },
   "current_mrr_base_currency": {
    "unit": "money",
    "currency": "$.currency"
   }
  }
 },
 "CustomerConcentrationReport": {
  "description": "How much of the MRR hangs on few customers.",
  "fields": {
   "result": {
    "schema": "ConcentrationResult",
    "required": true
   },
   "currency": {
    "type": "string",
    "required": true
   }
  }
 },
 "CustomerDetail": {
  "description": "Everything about one customer.",
  "fields": {
   "id": {
    "type": "string",
    "required": true
   },
   "name": {
    "type": "string",
    "required": true
   },
   "email": {
    "type": "string",
    "required": true
   },
   "currency": {
    "type": "string",
    "required": true
   },
   "status": {
    "type": "string",
    "values": [
     "lead",
     "trialing",
     "active",
     "past_due",
     "canceled",
     "trial_ended"
    ],
    "required": true
   },
   "country": {
    "type": "string",
    "required": true
   },
   "state": {
    "type": "string",
    "required": true
   },
   "created_date": {
    "type": "string",
    "required": true
   },
   "trial_started": {
    "type": "string",
    "required": true
   },
   "trial_end_date": {
    "type": "string",
    "required": true
   },
   "paid_started": {
    "type": "string",
    "required": true
   },
   "cancel_date": {
    "type": "string",
    "required": true
   },
   "overdue_date": {
    "type": "string",
    "required": true
   },
   "custom_variables": {
    "map": true,
    "type": "object",
    "required": true
   },
   "current_subscriptions": {
    "schema": "Subscription",
    "list": true,
    "required": true
   },
   "current_mrr_base_currency": {
    "unit": "money",
    "currency": "@.base_currency",
    "required": true
   },
   "current_mrr_customer_currency": {
    "unit": "money",
    "currency": "@.currency",
    "required": true
   },
   "total_paid_base_currency": {
    "unit": "money",
    "currency": "@.base_currency",
    "required": true
   },
   "total_paid_customer_currency": {
    "unit": "money",
    "currency": "@.currency",
    "required": true
   },
   "churn_risk_score": {
    "unit": "percent",
    "required": true
   },
   "base_currency": {
    "type": "string"
   }
  }
 },
 "CustomerInput": {
  "description": "A customer as your billing system knows it.",
  "fields": {
   "id": {
    "type": "string",
    "required": true
   },
   "name": {
    "type": "string"
   },
   "email": {
    "type": "string"
   },
   "created_date": {
    "type": "string"
   },
   "trial_started": {
    "type": "string"
   },
   "country": {
    "type": "string"
   },
   "state": {
    "type": "string"
   },
   "custom_variables": {
    "map": true,
    "type": "object"
   },
   "data_source": {
    "type": "string",
    "required": true
   },
   "created": {
    "type": "string",
    "aliasOf": "created_date"
   },
   "metadata": {
    "map": true,
    "type": "object",
    "aliasOf": "custom_variables"
   }
  }
 },
 "CustomerList": {
  "description": "Customers with their MRR.",
  "fields": {
   "result": {
    "schema": "CustomerPage",
    "required": true
   },
   "currency": {
    "type": "string",
    "required": true
   }
  }
 },
 "CustomerPage": {
  "description": "A page of customers.",
  "fields": {
   "count": {
    "unit": "count",
    "required": true
   },
   "list": {
    "schema": "Customer",
    "list": true,
    "required": true
   }
  }
 },
 "CustomerUpdate": {
  "description": "The fields of a customer that change.",
  "fields": {
   "name": {
    "type": "string"
   },
   "email": {
    "type": "string"
   },
   "custom_variables": {
    "map": true,
    "type": "object"
   },
   "created_date": {
    "type": "string"
   },
   "trial_started": {
    "type": "string"
   },
   "country": {
    "type": "string"
   },
   "state": {
    "type": "string"
   }
  }
 },
 "DataSource": {
  "description": "A billing system that data comes from.",
  "columns": [
   "id",
   "name",
   "type",
   "status",
   "created_at",
   "import_status"
  ],
  "fields": {
   "id": {
    "type": "string"
   },
   "name": {
    "type": "string"
   },
   "type": {
    "type": "string",
    "values": [
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
   "status": {
    "type": "string",
    "values": [
     "connected",
     "disconnected",
     "importing"
    ]
   },
   "created_at": {
    "type": "string"
   },
   "updated_at": {
    "type": "string"
   },
   "import_status": {
    "type": "string"
   },
   "import_started": {
    "type": "string"
   }
  }
 },
 "DataSourceCreated": {
  "description": "A new data source, with the key that pushes to it.",
  "fields": {
   "id": {
    "type": "string"
   },
   "name": {
    "type": "string"
   },
   "type": {
    "type": "string",
    "values": [
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
   "status": {
    "type": "string",
    "values": [
     "connected",
     "disconnected",
     "importing"
    ]
   },
   "created_at": {
    "type": "string"
   },
   "updated_at": {
    "type": "string"
   },
   "import_status": {
    "type": "string"
   },
   "import_started": {
    "type": "string"
   },
   "access_token": {
    "type": "string"
   }
  }
 },
 "DataSourceInput": {
  "description": "A new data source.",
  "fields": {
   "name": {
    "type": "string",
    "required": true
   },
   "type": {
    "type": "string",
    "values": [
     "stripe",
     "api",
     "csv",
     "google-sheets",
     "google_sheets",
     "recurly",
     "chargebee",
     "alunta"
    ],
    "required": true
   }
  }
 },
 "DataSourceList": {
  "description": "Data sources of the account.",
  "fields": {
   "result": {
    "schema": "DataSource",
    "list": true,
    "required": true
   }
  }
 },
 "DataSourceUpdate": {
  "description": "The fields of a data source that change.",
  "fields": {
   "id": {
    "type": "string"
   },
   "name": {
    "type": "string"
   },
   "type": {
    "type": "string",
    "values": [
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
   "status": {
    "type": "string",
    "values": [
     "connected",
     "disconnected",
     "importing"
    ]
   },
   "created_at": {
    "type": "string"
   },
   "updated_at": {
    "type": "string"
   },
   "import_status": {
    "type": "string"
   },
   "import_started": {
    "type": "string"
   }
  }
 },
 "ErrorBody": {
  "description": "What every failed request answers with. `error` and `message` hold the same sentence.",
  "fields": {
   "error": {
    "type": "string",
    "required": true
   },
   "message": {
    "type": "string"
   },
   "field": {
    "type": "string"
   }
  }
 },
 "FailedPaymentsPeriod": {
  "description": "Payments that first failed in one period, and what became of them.",
  "columns": [
   "date",
   "failed_amount",
   "recovered",
   "still_unpaid",
   "churned",
   "failed_invoices",
   "affected_customers",
   "total_retry_attempts"
  ],
  "fields": {
   "date": {
    "type": "string"
   },
   "currency": {
    "type": "string"
   },
   "failed_amount": {
    "unit": "money",
    "currency": "@.currency"
   },
   "recovered": {
    "unit": "money",
    "currency": "@.currency"
   },
   "still_unpaid": {
    "unit": "money",
    "currency": "@.currency"
   },
   "churned": {
    "unit": "money",
    "currency": "@.currency"
   },
   "failed_invoices": {
    "unit": "count"
   },
   "recovered_customers": {
    "unit": "count"
   },
   "still_unpaid_customers": {
    "unit": "count"
   },
   "churned_customers": {
    "unit": "count"
   },
   "affected_customers": {
    "unit": "count"
   },
   "total_retry_attempts": {
    "unit": "count"
   }
  }
 },
 "FailedPaymentsReport": {
  "description": "Failed payments over time.",
  "fields": {
   "result": {
    "schema": "FailedPaymentsPeriod",
    "list": true,
    "required": true
   },
   "currency": {
    "type": "string",
    "required": true
   }
  }
 },
 "FailedPaymentsSummary": {
  "description": "Failed payments so far this month, quarter and year.",
  "fields": {
   "mtd_still_unpaid": {
    "unit": "money",
    "currency": "$.currency"
   },
   "prev_mtd_still_unpaid": {
    "unit": "money",
    "currency": "$.currency"
   },
   "qtd_still_unpaid": {
    "unit": "money",
    "currency": "$.currency"
   },
   "prev_qtd_still_unpaid": {
    "unit": "money",
    "currency": "$.currency"
   },
   "ytd_still_unpaid": {
    "unit": "money",
    "currency": "$.currency"
   },
   "prev_ytd_still_unpaid": {
    "unit": "money",
    "currency": "$.currency"
   },
   "mtd_recovery_rate": {
    "unit": "percent"
   },
   "prev_mtd_recovery_rate": {
    "unit": "percent"
   },
   "ytd_recovery_rate": {
    "unit": "percent"
   },
   "prev_ytd_recovery_rate": {
    "unit": "percent"
   },
   "mtd_failed_pct": {
    "unit": "percent"
   },
   "prev_mtd_failed_pct": {
    "unit": "percent"
   },
   "ytd_failed_pct": {
    "unit": "percent"
   },
   "prev_ytd_failed_pct": {
    "unit": "percent"
   },
   "mtd_still_unpaid_change_pct": {
    "unit": "percent"
   },
   "ytd_still_unpaid_change_pct": {
    "unit": "percent"
   },
   "mtd_recovery_rate_change": {
    "unit": "percent"
   },
   "ytd_recovery_rate_change": {
    "unit": "percent"
   },
   "mtd_failed_pct_change": {
    "unit": "percent"
   },
   "ytd_failed_pct_change": {
    "unit": "percent"
   },
   "mtd_failed_invoices": {
    "unit": "count"
   },
   "ytd_failed_invoices": {
    "unit": "count"
   },
   "prev_mtd_failed_invoices": {
    "unit": "count"
   },
   "prev_ytd_failed_invoices": {
    "unit": "count"
   }
  }
 },
 "FailedPaymentsSummaryReport": {
  "description": "Failed payments at a glance.",
  "fields": {
   "summary": {
    "schema": "FailedPaymentsSummary",
    "required": true
   },
   "currency": {
    "type": "string",
    "required": true
   }
  }
 },
 "FailureRatePeriod": {
  "description": "Share of invoices whose payment failed in one period.",
  "columns": [
   "date",
   "failed_invoices",
   "failure_rate"
  ],
  "fields": {
   "date": {
    "type": "string",
    "required": true
   },
   "period": {
    "type": "string",
    "required": true
   },
   "currency": {
    "type": "string",
    "required": true
   },
   "failed_invoices": {
    "unit": "count",
    "required": true
   },
   "failure_rate": {
    "unit": "percent",
    "required": true
   }
  }
 },
 "FailureRateReport": {
  "description": "Payment failure rate over time.",
  "fields": {
   "result": {
    "schema": "FailureRatePeriod",
    "list": true,
    "required": true
   },
   "currency": {
    "type": "string",
    "required": true
   }
  }
 },
 "FailureRateSummary": {
  "description": "Payment failure rate so far this month and year.",
  "fields": {
   "mtd_failure_rate": {
    "unit": "percent"
   },
   "prev_mtd_failure_rate": {
    "unit": "percent"
   },
   "ytd_failure_rate": {
    "unit": "percent"
   },
   "prev_ytd_failure_rate": {
    "unit": "percent"
   },
   "mtd_failure_rate_change": {
    "unit": "percent"
   },
   "ytd_failure_rate_change": {
    "unit": "percent"
   },
   "mtd_failed_count": {
    "unit": "count"
   },
   "ytd_failed_count": {
    "unit": "count"
   },
   "prev_mtd_failed_count": {
    "unit": "count"
   },
   "prev_ytd_failed_count": {
    "unit": "count"
   }
  }
 },
 "FailureRateSummaryReport": {
  "description": "Payment failure rate at a glance.",
  "fields": {
   "summary": {
    "schema": "FailureRateSummary",
    "required": true
   },
   "currency": {
    "type": "string",
    "required": true
   }
  }
 },
 "ImportProgress": {
  "description": "How far an import has come.",
  "fields": {
   "phase": {
    "type": "string",
    "values": [
     "idle",
     "enqueueing",
     "processing",
     "done",
     "stuck",
     "aborted"
    ]
   },
   "enqueuedCount": {
    "unit": "count"
   },
   "processedCount": {
    "unit": "count"
   },
   "failedCount": {
    "unit": "count"
   },
   "startedAt": {
    "type": "string"
   },
   "lastActivityAt": {
    "type": "string"
   }
  }
 },
 "ImportResults": {
  "description": "The outcome for each row, in the order pushed. Good rows are stored although others are not.",
  "fields": {
   "result": {
    "schema": "ImportRow",
    "list": true,
    "required": true
   }
  }
 },
 "ImportRow": {
  "description": "One pushed row as it came, and what became of it.",
  "columns": [
   "id",
   "export_status",
   "export_error"
  ],
  "fields": {
   "id": {
    "type": "string"
   },
   "export_status": {
    "type": "string",
    "values": [
     "success",
     "error"
    ],
    "required": true
   },
   "export_error": {
    "type": "string"
   }
  }
 },
 "InvoiceInput": {
  "description": "A billing document: what a customer was charged, got back, or that they left.",
  "fields": {
   "id": {
    "type": "string",
    "required": true
   },
   "customer_id": {
    "type": "string",
    "required": true
   },
   "date": {
    "type": "string",
    "required": true
   },
   "amount": {
    "unit": "money",
    "currency": "@.currency",
    "required": true
   },
   "currency": {
    "type": "string",
    "required": true
   },
   "data_source": {
    "type": "string",
    "required": true
   },
   "type": {
    "type": "string",
    "values": [
     "subscription",
     "one-time",
     "refund",
     "cancellation"
    ]
   },
   "plan_id": {
    "type": "string"
   },
   "subscription_id": {
    "type": "string"
   },
   "period_start": {
    "type": "string"
   },
   "period_end": {
    "type": "string"
   },
   "status": {
    "type": "string",
    "values": [
     "paid",
     "open",
     "failed",
     "void",
     "uncollectible"
    ]
   },
   "paid_date": {
    "type": "string"
   },
   "tax": {
    "unit": "money",
    "currency": "@.currency"
   },
   "discount": {
    "unit": "money",
    "currency": "@.currency"
   },
   "quantity": {
    "unit": "count"
   },
   "attempt_count": {
    "unit": "count"
   },
   "payment_method": {
    "type": "string",
    "values": [
     "visa",
     "mastercard",
     "ach",
     "sepa",
     "paypal",
     "manual"
    ]
   },
   "refunded_invoice_id": {
    "type": "string"
   },
   "cancel_reason": {
    "type": "string",
    "values": [
     "too_expensive",
     "payment_failed",
     "unused"
    ]
   },
   "description": {
    "type": "string"
   },
   "lines": {
    "schema": "InvoiceLine",
    "list": true
   },
   "invoice_date": {
    "type": "string",
    "aliasOf": "date"
   }
  }
 },
 "InvoiceLine": {
  "description": "One line of an invoice.",
  "fields": {
   "description": {
    "type": "string"
   },
   "type": {
    "type": "string",
    "values": [
     "subscription",
     "one-time"
    ]
   },
   "plan_id": {
    "type": "string"
   },
   "amount": {
    "unit": "money",
    "currency": "^.currency",
    "required": true
   },
   "tax": {
    "unit": "money",
    "currency": "^.currency"
   },
   "discount": {
    "unit": "money",
    "currency": "^.currency"
   },
   "quantity": {
    "unit": "count"
   },
   "proration": {
    "type": "boolean"
   },
   "period_start": {
    "type": "string"
   },
   "period_end": {
    "type": "string"
   }
  }
 },
 "InvoiceUpdate": {
  "description": "The fields of an invoice that change.",
  "fields": {
   "id": {
    "type": "string"
   },
   "customer_id": {
    "type": "string"
   },
   "date": {
    "type": "string"
   },
   "amount": {
    "unit": "money",
    "currency": "@.currency"
   },
   "currency": {
    "type": "string"
   },
   "data_source": {
    "type": "string"
   },
   "type": {
    "type": "string",
    "values": [
     "subscription",
     "one-time",
     "refund",
     "cancellation"
    ]
   },
   "plan_id": {
    "type": "string"
   },
   "subscription_id": {
    "type": "string"
   },
   "period_start": {
    "type": "string"
   },
   "period_end": {
    "type": "string"
   },
   "status": {
    "type": "string",
    "values": [
     "paid",
     "open",
     "failed",
     "void",
     "uncollectible"
    ]
   },
   "paid_date": {
    "type": "string"
   },
   "tax": {
    "unit": "money",
    "currency": "@.currency"
   },
   "discount": {
    "unit": "money",
    "currency": "@.currency"
   },
   "quantity": {
    "unit": "count"
   },
   "attempt_count": {
    "unit": "count"
   },
   "payment_method": {
    "type": "string",
    "values": [
     "visa",
     "mastercard",
     "ach",
     "sepa",
     "paypal",
     "manual"
    ]
   },
   "refunded_invoice_id": {
    "type": "string"
   },
   "cancel_reason": {
    "type": "string",
    "values": [
     "too_expensive",
     "payment_failed",
     "unused"
    ]
   },
   "description": {
    "type": "string"
   },
   "lines": {
    "schema": "InvoiceLine",
    "list": true
   }
  }
 },
 "LatestActivityReport": {
  "description": "The newest movements, failed payments and scheduled changes.",
  "fields": {
   "result": {
    "schema": "Activity",
    "list": true,
    "required": true
   }
  }
 },
 "LeadsPeriod": {
  "description": "Leads and trials of one period, and what became of them.",
  "columns": [
   "date",
   "leads",
   "trials",
   "leads_converted",
   "trials_converted",
   "lead_to_trial_rate",
   "trial_to_paid_rate",
   "lead_to_paid_rate"
  ],
  "fields": {
   "date": {
    "type": "string"
   },
   "leads": {
    "unit": "count"
   },
   "leads_percent_change": {
    "unit": "percent"
   },
   "trials": {
    "unit": "count"
   },
   "leads_converted": {
    "unit": "count"
   },
   "trials_converted": {
    "unit": "count"
   },
   "trials_percent_change": {
    "unit": "percent"
   },
   "lead_to_trial_rate": {
    "unit": "percent"
   },
   "lead_to_trial_rate_percent_change": {
    "unit": "percent"
   },
   "trial_to_paid_rate": {
    "unit": "percent"
   },
   "trial_to_paid_rate_percent_change": {
    "unit": "percent"
   },
   "lead_to_paid_rate": {
    "unit": "percent"
   },
   "lead_to_paid_rate_percent_change": {
    "unit": "percent"
   },
   "lead_to_paid_days": {
    "unit": "days"
   },
   "trial_to_paid_days": {
    "unit": "days"
   }
  }
 },
 "LeadsReport": {
  "description": "Leads, trials and conversion over time.",
  "fields": {
   "result": {
    "schema": "LeadsPeriod",
    "list": true,
    "required": true
   },
   "currency": {
    "type": "string",
    "required": true
   }
  }
 },
 "LeadsSummary": {
  "description": "Leads and trials of the last days.",
  "fields": {
   "leads_30": {
    "unit": "count"
   },
   "leads_60": {
    "unit": "count"
   },
   "leads_180": {
    "unit": "count"
   },
   "leads_365": {
    "unit": "count"
   },
   "trials_30": {
    "unit": "count"
   },
   "trials_60": {
    "unit": "count"
   },
   "trials_180": {
    "unit": "count"
   },
   "trials_365": {
    "unit": "count"
   },
   "leads_percentage_change_30": {
    "unit": "percent"
   },
   "leads_percentage_change_60": {
    "unit": "percent"
   },
   "leads_percentage_change_180": {
    "unit": "percent"
   },
   "leads_percentage_change_365": {
    "unit": "percent"
   },
   "trials_percentage_change_30": {
    "unit": "percent"
   },
   "trials_percentage_change_60": {
    "unit": "percent"
   },
   "trials_percentage_change_180": {
    "unit": "percent"
   },
   "trials_percentage_change_365": {
    "unit": "percent"
   }
  }
 },
 "LeadsSummaryReport": {
  "description": "Leads and trials at a glance.",
  "fields": {
   "summary": {
    "schema": "LeadsSummary",
    "required": true
   },
   "currency": {
    "type": "string",
    "required": true
   }
  }
 },
 "MapCountry": {
  "description": "The figures of one country.",
  "columns": [
   "current_mrr",
   "subscribers",
   "arpa",
   "mrr_percent",
   "customer_churn_rate",
   "leads",
   "lead_conversion_rate"
  ],
  "fields": {
   "current_mrr": {
    "unit": "money",
    "currency": "$.currency"
   },
   "subscribers": {
    "unit": "count"
   },
   "arpa": {
    "unit": "money",
    "currency": "$.currency"
   },
   "asp": {
    "unit": "money",
    "currency": "$.currency"
   },
   "customer_churn_rate": {
    "unit": "percent"
   },
   "net_mrr_churn": {
    "unit": "percent"
   },
   "ltv": {
    "unit": "money",
    "currency": "$.currency"
   },
   "leads": {
    "unit": "count"
   },
   "leads_converted": {
    "unit": "count"
   },
   "lead_conversion_rate": {
    "unit": "percent"
   },
   "new_trials": {
    "unit": "count"
   },
   "trials_converted": {
    "unit": "count"
   },
   "trial_conversion_rate": {
    "unit": "percent"
   },
   "payment_failure_rate": {
    "unit": "percent"
   },
   "mrr_percent": {
    "unit": "percent"
   },
   "subscribers_percent": {
    "unit": "percent"
   },
   "leads_percent": {
    "unit": "percent"
   },
   "trials_percent": {
    "unit": "percent"
   }
  }
 },
 "MapReport": {
  "description": "Where the customers are.",
  "fields": {
   "result": {
    "schema": "MapResult",
    "required": true
   },
   "currency": {
    "type": "string",
    "required": true
   }
  }
 },
 "MapResult": {
  "description": "Figures by country.",
  "fields": {
   "list": {
    "map": true,
    "schema": "MapCountry",
    "required": true
   }
  }
 },
 "MrrGrowthDay": {
  "description": "Net MRR movement of a month, added up to one day.",
  "columns": [
   "date",
   "cumulative_mrr",
   "cumulative_mrr_compare"
  ],
  "fields": {
   "date": {
    "unit": "count",
    "required": true
   },
   "cumulative_mrr": {
    "unit": "money",
    "currency": "$.currency",
    "required": true
   },
   "cumulative_mrr_compare": {
    "unit": "money",
    "currency": "$.currency"
   }
  }
 },
 "MrrGrowthReport": {
  "description": "How a month's MRR grows day by day beside another month's.",
  "fields": {
   "result": {
    "schema": "MrrGrowthDay",
    "list": true,
    "required": true
   },
   "currency": {
    "type": "string",
    "required": true
   }
  }
 },
 "MrrPeriod": {
  "description": "MRR of one period: where it ended, and the movements that brought it there. Losses are negative.",
  "columns": [
   "date",
   "new",
   "expansion",
   "contraction",
   "churn",
   "reactivation",
   "mrr_diff",
   "total_mrr",
   "total_customers",
   "arpa",
   "quick_ratio"
  ],
  "fields": {
   "date": {
    "type": "string"
   },
   "end_date": {
    "type": "string"
   },
   "new": {
    "unit": "money",
    "currency": "$.currency"
   },
   "expansion": {
    "unit": "money",
    "currency": "$.currency"
   },
   "contraction": {
    "unit": "money",
    "currency": "$.currency"
   },
   "churn": {
    "unit": "money",
    "currency": "$.currency"
   },
   "reactivation": {
    "unit": "money",
    "currency": "$.currency"
   },
   "mrr_diff": {
    "unit": "money",
    "currency": "$.currency"
   },
   "customers_diff": {
    "unit": "count"
   },
   "new_customers": {
    "unit": "count"
   },
   "expansion_customers": {
    "unit": "count"
   },
   "contraction_customers": {
    "unit": "count"
   },
   "churn_customers": {
    "unit": "count"
   },
   "reactivation_customers": {
    "unit": "count"
   },
   "total_mrr": {
    "unit": "money",
    "currency": "$.currency"
   },
   "total_arr": {
    "unit": "money",
    "currency": "$.currency"
   },
   "total_customers": {
    "unit": "count"
   },
   "arpa": {
    "unit": "money",
    "currency": "$.currency"
   },
   "asp": {
    "unit": "money",
    "currency": "$.currency"
   },
   "quick_ratio": {
    "unit": "ratio"
   },
   "fx_adjustment": {
    "unit": "money",
    "currency": "$.currency"
   },
   "net_mrr_diff": {
    "unit": "money",
    "currency": "$.currency"
   },
   "quantity": {
    "unit": "count"
   }
  }
 },
 "MrrReport": {
  "description": "MRR over time.",
  "fields": {
   "result": {
    "schema": "MrrPeriod",
    "list": true,
    "required": true
   },
   "currency": {
    "type": "string",
    "required": true
   },
   "breakdown": {
    "type": "string"
   }
  }
 },
 "NotificationSettings": {
  "description": "Which mails the user gets.",
  "fields": {
   "daily_report": {
    "type": "boolean",
    "required": true
   },
   "weekly_report": {
    "type": "boolean",
    "required": true
   },
   "monthly_report": {
    "type": "boolean",
    "required": true
   },
   "expansion_alert_threshold": {
    "unit": "money",
    "currency": "account",
    "required": true
   },
   "contraction_alert_threshold": {
    "unit": "money",
    "currency": "account",
    "required": true
   },
   "notify_scheduled_churn": {
    "type": "boolean",
    "required": true
   },
   "notify_failed_payment": {
    "type": "boolean",
    "required": true
   }
  }
 },
 "NotificationSettingsUpdate": {
  "description": "The notification settings that change.",
  "fields": {
   "daily_report": {
    "type": "boolean"
   },
   "weekly_report": {
    "type": "boolean"
   },
   "monthly_report": {
    "type": "boolean"
   },
   "expansion_alert_threshold": {
    "unit": "money",
    "currency": "account"
   },
   "contraction_alert_threshold": {
    "unit": "money",
    "currency": "account"
   },
   "notify_scheduled_churn": {
    "type": "boolean"
   },
   "notify_failed_payment": {
    "type": "boolean"
   }
  }
 },
 "OutstandingSummary": {
  "description": "Open invoices with at least one attempt to collect, by how long they are overdue.",
  "fields": {
   "today_still_unpaid": {
    "unit": "money",
    "currency": "$.currency"
   },
   "d30_still_unpaid": {
    "unit": "money",
    "currency": "$.currency"
   },
   "d60_still_unpaid": {
    "unit": "money",
    "currency": "$.currency"
   },
   "d180_still_unpaid": {
    "unit": "money",
    "currency": "$.currency"
   },
   "d365_still_unpaid": {
    "unit": "money",
    "currency": "$.currency"
   }
  }
 },
 "OutstandingUnpaidReport": {
  "description": "What customers owe.",
  "fields": {
   "summary": {
    "schema": "OutstandingSummary",
    "required": true
   },
   "currency": {
    "type": "string",
    "required": true
   }
  }
 },
 "PercentRange": {
  "description": "Smallest and largest value of one measure over all shown cells.",
  "fields": {
   "min": {
    "unit": "percent"
   },
   "max": {
    "unit": "percent"
   }
  }
 },
 "Plan": {
  "description": "A plan as reports see it.",
  "columns": [
   "id",
   "name",
   "product_name",
   "billing_freq",
   "currency",
   "groups"
  ],
  "fields": {
   "id": {
    "type": "string",
    "required": true
   },
   "name": {
    "type": "string",
    "required": true
   },
   "product_name": {
    "type": "string",
    "required": true
   },
   "billing_freq": {
    "type": "string",
    "values": [
     "day",
     "week",
     "month",
     "quarter",
     "year"
    ],
    "required": true
   },
   "currency": {
    "type": "string",
    "required": true
   },
   "groups": {
    "schema": "PlanGroupRef",
    "list": true,
    "required": true
   }
  }
 },
 "PlanDelete": {
  "description": "Names the plan once more, so that none is deleted by mistake.",
  "fields": {
   "id": {
    "type": "string",
    "required": true
   },
   "external_id": {
    "type": "string",
    "required": true
   }
  }
 },
 "PlanDeleted": {
  "description": "A plan was deleted.",
  "fields": {
   "result": {
    "type": "string",
    "required": true
   },
   "deleted": {
    "type": "string",
    "required": true
   }
  }
 },
 "PlanGroup": {
  "description": "Plans that reports treat as one.",
  "columns": [
   "id",
   "name",
   "plans"
  ],
  "fields": {
   "id": {
    "type": "string",
    "required": true
   },
   "name": {
    "type": "string",
    "required": true
   },
   "plans": {
    "list": true,
    "type": "array"
   }
  }
 },
 "PlanGroupInput": {
  "description": "A new plan group.",
  "fields": {
   "name": {
    "type": "string",
    "required": true
   },
   "plans": {
    "list": true,
    "type": "array",
    "required": true
   }
  }
 },
 "PlanGroupList": {
  "description": "Plan groups.",
  "fields": {
   "result": {
    "schema": "PlanGroupPage",
    "required": true
   }
  }
 },
 "PlanGroupPage": {
  "description": "The plan groups.",
  "fields": {
   "count": {
    "unit": "count",
    "required": true
   },
   "list": {
    "schema": "PlanGroup",
    "list": true,
    "required": true
   }
  }
 },
 "PlanGroupRef": {
  "description": "A group that a plan is in.",
  "fields": {
   "id": {
    "type": "string",
    "required": true
   },
   "name": {
    "type": "string",
    "required": true
   }
  }
 },
 "PlanGroupUpdate": {
  "description": "The new state of a plan group.",
  "fields": {
   "name": {
    "type": "string",
    "required": true
   },
   "plans": {
    "list": true,
    "type": "array"
   },
   "type": {
    "type": "string",
    "values": [
     "manual",
     "auto"
    ]
   },
   "selector_type": {
    "type": "string"
   },
   "selector": {
    "type": "string"
   }
  }
 },
 "PlanInput": {
  "description": "A plan: what is paid for, and how often.",
  "fields": {
   "id": {
    "type": "string",
    "required": true
   },
   "external_id": {
    "type": "string"
   },
   "name": {
    "type": "string",
    "required": true
   },
   "product_name": {
    "type": "string"
   },
   "billing_freq": {
    "type": "string",
    "values": [
     "day",
     "week",
     "month",
     "quarter",
     "year"
    ],
    "required": true
   },
   "billing_freq_count": {
    "unit": "count"
   },
   "currency": {
    "type": "string",
    "required": true
   },
   "data_source": {
    "type": "string",
    "required": true
   },
   "interval": {
    "type": "string",
    "values": [
     "day",
     "week",
     "month",
     "year"
    ],
    "aliasOf": "billing_freq"
   },
   "interval_count": {
    "unit": "count",
    "aliasOf": "billing_freq_count"
   }
  }
 },
 "PlanList": {
  "description": "Plans with their groups.",
  "fields": {
   "result": {
    "schema": "PlanPage",
    "required": true
   }
  }
 },
 "PlanPage": {
  "description": "The plans.",
  "fields": {
   "count": {
    "unit": "count",
    "required": true
   },
   "list": {
    "schema": "Plan",
    "list": true,
    "required": true
   }
  }
 },
 "PlanUpdate": {
  "description": "The new state of a plan.",
  "fields": {
   "id": {
    "type": "string",
    "required": true
   },
   "name": {
    "type": "string",
    "required": true
   },
   "product_name": {
    "type": "string"
   },
   "billing_freq": {
    "type": "string",
    "values": [
     "day",
     "week",
     "month",
     "quarter",
     "year"
    ],
    "required": true
   },
   "billing_freq_count": {
    "unit": "count"
   },
   "currency": {
    "type": "string",
    "required": true
   }
  }
 },
 "PlanUpdated": {
  "description": "A plan was updated.",
  "fields": {
   "result": {
    "type": "string",
    "required": true
   },
   "updated": {
    "type": "string",
    "required": true
   }
  }
 },
 "Profile": {
  "description": "The user behind the API key.",
  "fields": {
   "id": {
    "type": "string",
    "required": true
   },
   "email": {
    "type": "string",
    "required": true
   },
   "first_name": {
    "type": "string",
    "required": true
   },
   "last_name": {
    "type": "string",
    "required": true
   },
   "locale": {
    "type": "string",
    "required": true
   },
   "timezone": {
    "type": "string",
    "required": true
   },
   "accounts": {
    "schema": "ProfileAccount",
    "list": true
   }
  }
 },
 "ProfileAccount": {
  "description": "An account that the user can open.",
  "fields": {
   "id": {
    "type": "string"
   },
   "name": {
    "type": "string"
   }
  }
 },
 "ProfileUpdate": {
  "description": "The fields of the profile that change.",
  "fields": {
   "first_name": {
    "type": "string"
   },
   "last_name": {
    "type": "string"
   },
   "locale": {
    "type": "string"
   },
   "timezone": {
    "type": "string"
   }
  }
 },
 "RawCustomer": {
  "description": "A customer as it was pushed, with what the metrics made of it.",
  "columns": [
   "id",
   "name",
   "email",
   "status",
   "current_mrr",
   "created_date",
   "country"
  ],
  "fields": {
   "id": {
    "type": "string"
   },
   "name": {
    "type": "string"
   },
   "email": {
    "type": "string"
   },
   "created_date": {
    "type": "string"
   },
   "country": {
    "type": "string"
   },
   "state": {
    "type": "string"
   },
   "trial_started": {
    "type": "string"
   },
   "trial_end_date": {
    "type": "string"
   },
   "paid_started": {
    "type": "string"
   },
   "cancel_date": {
    "type": "string"
   },
   "overdue_date": {
    "type": "string"
   },
   "status": {
    "type": "string",
    "values": [
     "lead",
     "trialing",
     "active",
     "past_due",
     "canceled",
     "trial_ended"
    ]
   },
   "currency": {
    "type": "string"
   },
   "data_source": {
    "type": "string"
   },
   "custom_variables": {
    "map": true,
    "type": "object"
   },
   "cancel_reason": {
    "type": "string"
   },
   "current_mrr": {
    "map": true,
    "unit": "money",
    "currency": "key"
   }
  }
 },
 "RawCustomerList": {
  "description": "Customers of one data source.",
  "fields": {
   "result": {
    "schema": "RawCustomerPage",
    "required": true
   }
  }
 },
 "RawCustomerPage": {
  "description": "Pushed customers.",
  "fields": {
   "count": {
    "unit": "count",
    "required": true
   },
   "list": {
    "schema": "RawCustomer",
    "list": true,
    "required": true
   }
  }
 },
 "RawInvoice": {
  "description": "An invoice as it was pushed.",
  "columns": [
   "id",
   "date",
   "customer_id",
   "type",
   "amount",
   "plan_id",
   "status"
  ],
  "fields": {
   "id": {
    "type": "string"
   },
   "customer_id": {
    "type": "string"
   },
   "date": {
    "type": "string"
   },
   "amount": {
    "unit": "money",
    "currency": "@.currency"
   },
   "currency": {
    "type": "string"
   },
   "data_source": {
    "type": "string"
   },
   "type": {
    "type": "string",
    "values": [
     "subscription",
     "one-time",
     "refund",
     "cancellation"
    ]
   },
   "plan_id": {
    "type": "string"
   },
   "subscription_id": {
    "type": "string"
   },
   "period_start": {
    "type": "string"
   },
   "period_end": {
    "type": "string"
   },
   "status": {
    "type": "string",
    "values": [
     "paid",
     "open",
     "failed",
     "void",
     "uncollectible"
    ]
   },
   "paid_date": {
    "type": "string"
   },
   "tax": {
    "unit": "money",
    "currency": "@.currency"
   },
   "discount": {
    "unit": "money",
    "currency": "@.currency"
   },
   "quantity": {
    "unit": "count"
   },
   "attempt_count": {
    "unit": "count"
   },
   "payment_method": {
    "type": "string",
    "values": [
     "visa",
     "mastercard",
     "ach",
     "sepa",
     "paypal",
     "manual"
    ]
   },
   "refunded_invoice_id": {
    "type": "string"
   },
   "cancel_reason": {
    "type": "string",
    "values": [
     "too_expensive",
     "payment_failed",
     "unused"
    ]
   },
   "description": {
    "type": "string"
   },
   "lines": {
    "schema": "InvoiceLine",
    "list": true
   }
  }
 },
 "RawInvoiceList": {
  "description": "Invoices of one data source.",
  "fields": {
   "result": {
    "schema": "RawInvoicePage",
    "required": true
   }
  }
 },
 "RawInvoicePage": {
  "description": "Pushed invoices.",
  "fields": {
   "count": {
    "unit": "count",
    "required": true
   },
   "list": {
    "schema": "RawInvoice",
    "list": true,
    "required": true
   }
  }
 },
 "RawPlan": {
  "description": "A plan as it was pushed.",
  "columns": [
   "external_id",
   "name",
   "billing_freq",
   "billing_freq_count",
   "currency",
   "data_source"
  ],
  "fields": {
   "id": {
    "type": "string"
   },
   "external_id": {
    "type": "string",
    "required": true
   },
   "name": {
    "type": "string",
    "required": true
   },
   "product_name": {
    "type": "string"
   },
   "billing_freq": {
    "type": "string",
    "values": [
     "day",
     "week",
     "month",
     "quarter",
     "year"
    ],
    "required": true
   },
   "billing_freq_count": {
    "unit": "count"
   },
   "currency": {
    "type": "string",
    "required": true
   },
   "data_source": {
    "type": "string",
    "required": true
   }
  }
 },
 "RawPlanList": {
  "description": "Plans of the data sources.",
  "fields": {
   "result": {
    "schema": "RawPlanPage",
    "required": true
   }
  }
 },
 "RawPlanPage": {
  "description": "Pushed plans.",
  "fields": {
   "count": {
    "unit": "count",
    "required": true
   },
   "list": {
    "schema": "RawPlan",
    "list": true,
    "required": true
   }
  }
 },
 "RefundsPeriod": {
  "description": "Refunds of one period.",
  "columns": [
   "date",
   "refund_amount",
   "refund_count",
   "customers_refunded"
  ],
  "fields": {
   "date": {
    "type": "string"
   },
   "refund_amount": {
    "unit": "money",
    "currency": "$.currency"
   },
   "refund_count": {
    "unit": "count"
   },
   "customers_refunded": {
    "unit": "count"
   }
  }
 },
 "RefundsReport": {
  "description": "Refunds over time.",
  "fields": {
   "result": {
    "schema": "RefundsPeriod",
    "list": true,
    "required": true
   },
   "currency": {
    "type": "string",
    "required": true
   }
  }
 },
 "RetentionPeriod": {
  "description": "What became, by the end of one period, of the customers who paid at the baseline. Losses are negative.",
  "columns": [
   "date",
   "baseline_mrr",
   "target_mrr",
   "nrr",
   "grr",
   "customer_retention_rate",
   "customer_churn_rate",
   "mrr_churn_rate",
   "arpa",
   "ltv"
  ],
  "fields": {
   "date": {
    "type": "string"
   },
   "baseline_date": {
    "type": "string"
   },
   "baseline_mrr": {
    "unit": "money",
    "currency": "$.currency"
   },
   "target_mrr": {
    "unit": "money",
    "currency": "$.currency"
   },
   "grr_mrr": {
    "unit": "money",
    "currency": "$.currency"
   },
   "cohort_customers": {
    "unit": "count"
   },
   "retained_customers": {
    "unit": "count"
   },
   "churned_customers": {
    "unit": "count"
   },
   "expansion": {
    "unit": "money",
    "currency": "$.currency"
   },
   "expansion_customers": {
    "unit": "count"
   },
   "contraction": {
    "unit": "money",
    "currency": "$.currency"
   },
   "contraction_customers": {
    "unit": "count"
   },
   "churn": {
    "unit": "money",
    "currency": "$.currency"
   },
   "churn_customers": {
    "unit": "count"
   },
   "reactivation": {
    "unit": "money",
    "currency": "$.currency"
   },
   "reactivation_customers": {
    "unit": "count"
   },
   "fx_adjustment": {
    "unit": "money",
    "currency": "$.currency"
   },
   "nrr": {
    "unit": "percent"
   },
   "grr": {
    "unit": "percent"
   },
   "customer_retention_rate": {
    "unit": "percent"
   },
   "customer_churn_rate": {
    "unit": "percent"
   },
   "mrr_churn_rate": {
    "unit": "percent"
   },
   "net_mrr_churn_rate": {
    "unit": "percent"
   },
   "nrr_avg": {
    "unit": "percent"
   },
   "grr_avg": {
    "unit": "percent"
   },
   "customer_retention_avg": {
    "unit": "percent"
   },
   "customer_churn_avg": {
    "unit": "percent"
   },
   "mrr_churn_avg": {
    "unit": "percent"
   },
   "net_mrr_churn_avg": {
    "unit": "percent"
   },
   "arpa": {
    "unit": "money",
    "currency": "$.currency"
   },
   "ltv": {
    "unit": "money",
    "currency": "$.currency"
   },
   "customer_lifetime": {
    "unit": "ratio"
   }
  }
 },
 "RetentionReport": {
  "description": "Net and gross retention over time.",
  "fields": {
   "result": {
    "schema": "RetentionPeriod",
    "list": true,
    "required": true
   },
   "currency": {
    "type": "string",
    "required": true
   },
   "trailing_months": {
    "unit": "count",
    "required": true
   },
   "baseline_period": {
    "type": "string",
    "required": true
   },
   "target_period": {
    "type": "string",
    "required": true
   }
  }
 },
 "Segment": {
  "description": "A saved set of filters.",
  "columns": [
   "id",
   "name",
   "mode",
   "description"
  ],
  "fields": {
   "id": {
    "type": "string",
    "required": true
   },
   "name": {
    "type": "string",
    "required": true
   },
   "description": {
    "type": "string"
   },
   "filters": {
    "type": "object",
    "required": true
   },
   "mode": {
    "type": "string",
    "values": [
     "filter",
     "breakdown"
    ],
    "required": true
   }
  }
 },
 "SegmentInput": {
  "description": "A new segment.",
  "fields": {
   "name": {
    "type": "string",
    "required": true
   },
   "description": {
    "type": "string"
   },
   "filters": {
    "type": "object",
    "required": true
   },
   "mode": {
    "type": "string",
    "values": [
     "filter",
     "breakdown"
    ]
   }
  }
 },
 "SegmentList": {
  "description": "Saved segments.",
  "fields": {
   "result": {
    "schema": "SegmentPage",
    "required": true
   }
  }
 },
 "SegmentPage": {
  "description": "The segments.",
  "fields": {
   "count": {
    "unit": "count",
    "required": true
   },
   "list": {
    "schema": "Segment",
    "list": true,
    "required": true
   }
  }
 },
 "SegmentUpdate": {
  "description": "The fields of a segment that change.",
  "fields": {
   "name": {
    "type": "string"
   },
   "description": {
    "type": "string"
   },
   "filters": {
    "type": "object"
   },
   "mode": {
    "type": "string",
    "values": [
     "filter",
     "breakdown"
    ]
   }
  }
 },
 "Subscription": {
  "description": "One subscription, as read from the invoices.",
  "columns": [
   "subscription_id",
   "plan_name",
   "status",
   "start_date",
   "current_period_end",
   "next_billing_date"
  ],
  "fields": {
   "subscription_id": {
    "type": "string"
   },
   "plan_id": {
    "type": "string"
   },
   "plan_name": {
    "type": "string"
   },
   "status": {
    "type": "string",
    "values": [
     "trialing",
     "active",
     "past_due",
     "canceled"
    ]
   },
   "start_date": {
    "type": "string"
   },
   "current_period_end": {
    "type": "string"
   },
   "next_billing_date": {
    "type": "string"
   }
  }
 },
 "Success": {
  "description": "The request was carried out.",
  "fields": {
   "success": {
    "type": "boolean",
    "required": true
   },
   "id": {
    "type": "string"
   }
  }
 },
 "Summary": {
  "description": "The headline figures, now and some days ago.",
  "fields": {
   "mrr_current": {
    "unit": "money",
    "currency": "$.currency"
   },
   "mrr_30": {
    "unit": "money",
    "currency": "$.currency"
   },
   "mrr_60": {
    "unit": "money",
    "currency": "$.currency"
   },
   "mrr_180": {
    "unit": "money",
    "currency": "$.currency"
   },
   "mrr_365": {
    "unit": "money",
    "currency": "$.currency"
   },
   "arr_current": {
    "unit": "money",
    "currency": "$.currency"
   },
   "arr_30": {
    "unit": "money",
    "currency": "$.currency"
   },
   "arr_60": {
    "unit": "money",
    "currency": "$.currency"
   },
   "arr_180": {
    "unit": "money",
    "currency": "$.currency"
   },
   "arr_365": {
    "unit": "money",
    "currency": "$.currency"
   },
   "subscribers_current": {
    "unit": "count"
   },
   "subscribers_30": {
    "unit": "count"
   },
   "subscribers_60": {
    "unit": "count"
   },
   "subscribers_180": {
    "unit": "count"
   },
   "subscribers_365": {
    "unit": "count"
   },
   "arpa_current": {
    "unit": "money",
    "currency": "$.currency"
   },
   "arpa_30": {
    "unit": "money",
    "currency": "$.currency"
   },
   "arpa_60": {
    "unit": "money",
    "currency": "$.currency"
   },
   "arpa_180": {
    "unit": "money",
    "currency": "$.currency"
   },
   "arpa_365": {
    "unit": "money",
    "currency": "$.currency"
   },
   "mrr_percentage_change_30": {
    "unit": "percent"
   },
   "mrr_percentage_change_60": {
    "unit": "percent"
   },
   "mrr_percentage_change_180": {
    "unit": "percent"
   },
   "mrr_percentage_change_365": {
    "unit": "percent"
   },
   "arr_percentage_change_30": {
    "unit": "percent"
   },
   "arr_percentage_change_60": {
    "unit": "percent"
   },
   "arr_percentage_change_180": {
    "unit": "percent"
   },
   "arr_percentage_change_365": {
    "unit": "percent"
   },
   "subscribers_percentage_change_30": {
    "unit": "percent"
   },
   "subscribers_percentage_change_60": {
    "unit": "percent"
   },
   "subscribers_percentage_change_180": {
    "unit": "percent"
   },
   "subscribers_percentage_change_365": {
    "unit": "percent"
   },
   "arpa_percentage_change_30": {
    "unit": "percent"
   },
   "arpa_percentage_change_60": {
    "unit": "percent"
   },
   "arpa_percentage_change_180": {
    "unit": "percent"
   },
   "arpa_percentage_change_365": {
    "unit": "percent"
   }
  }
 },
 "SummaryReport": {
  "description": "Headline figures of the account.",
  "fields": {
   "summary": {
    "schema": "Summary",
    "required": true
   },
   "currency": {
    "type": "string",
    "required": true
   }
  }
 },
 "TransactionsPeriod": {
  "description": "Cash of one period by kind. Outflows are negative.",
  "columns": [
   "date",
   "month_sub",
   "year_sub",
   "one_time",
   "discount",
   "refund",
   "tax",
   "net_amount",
   "net_amount_change_pct"
  ],
  "fields": {
   "date": {
    "type": "string"
   },
   "month_sub": {
    "unit": "money",
    "currency": "$.currency"
   },
   "year_sub": {
    "unit": "money",
    "currency": "$.currency"
   },
   "week_sub": {
    "unit": "money",
    "currency": "$.currency"
   },
   "day_sub": {
    "unit": "money",
    "currency": "$.currency"
   },
   "metered": {
    "unit": "money",
    "currency": "$.currency"
   },
   "one_time": {
    "unit": "money",
    "currency": "$.currency"
   },
   "discount": {
    "unit": "money",
    "currency": "$.currency"
   },
   "refund": {
    "unit": "money",
    "currency": "$.currency"
   },
   "fee": {
    "unit": "money",
    "currency": "$.currency"
   },
   "tax": {
    "unit": "money",
    "currency": "$.currency"
   },
   "fx_loss": {
    "unit": "money",
    "currency": "$.currency"
   },
   "net_amount": {
    "unit": "money",
    "currency": "$.currency"
   },
   "net_amount_change_pct": {
    "unit": "percent"
   }
  }
 },
 "TransactionsReport": {
  "description": "Cash by kind over time.",
  "fields": {
   "result": {
    "schema": "TransactionsPeriod",
    "list": true,
    "required": true
   },
   "currency": {
    "type": "string",
    "required": true
   }
  }
 },
 "TransactionsSummary": {
  "description": "Cash so far this month, quarter and year.",
  "fields": {
   "mtd": {
    "unit": "money",
    "currency": "$.currency"
   },
   "prev_mtd": {
    "unit": "money",
    "currency": "$.currency"
   },
   "mtd_change_pct": {
    "unit": "percent"
   },
   "qtd": {
    "unit": "money",
    "currency": "$.currency"
   },
   "prev_qtd": {
    "unit": "money",
    "currency": "$.currency"
   },
   "qtd_change_pct": {
    "unit": "percent"
   },
   "ytd": {
    "unit": "money",
    "currency": "$.currency"
   },
   "prev_ytd": {
    "unit": "money",
    "currency": "$.currency"
   },
   "ytd_change_pct": {
    "unit": "percent"
   }
  }
 },
 "TransactionsSummaryReport": {
  "description": "Cash at a glance.",
  "fields": {
   "summary": {
    "schema": "TransactionsSummary",
    "required": true
   },
   "currency": {
    "type": "string",
    "required": true
   }
  }
 },
 "Webhook": {
  "description": "A webhook subscription.",
  "columns": [
   "id",
   "event_type",
   "url",
   "created_at"
  ],
  "fields": {
   "id": {
    "type": "string",
    "required": true
   },
   "url": {
    "type": "string",
    "required": true
   },
   "event_type": {
    "type": "string",
    "values": [
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
    ],
    "required": true
   },
   "created_at": {
    "type": "string"
   }
  }
 },
 "WebhookConflict": {
  "description": "A webhook subscription for the same address and event exists already.",
  "fields": {
   "error": {
    "type": "string",
    "required": true
   },
   "message": {
    "type": "string"
   },
   "existing_id": {
    "type": "string",
    "required": true
   }
  }
 },
 "WebhookDeleted": {
  "description": "A webhook subscription was deleted.",
  "fields": {
   "success": {
    "type": "boolean",
    "required": true
   },
   "message": {
    "type": "string",
    "required": true
   }
  }
 },
 "WebhookInput": {
  "description": "A new webhook subscription.",
  "fields": {
   "url": {
    "type": "string",
    "required": true
   },
   "event_type": {
    "type": "string",
    "values": [
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
    ],
    "required": true
   }
  }
 },
 "WebhookList": {
  "description": "Webhook subscriptions.",
  "fields": {
   "webhooks": {
    "schema": "Webhook",
    "list": true,
    "required": true
   }
  }
 }
};
