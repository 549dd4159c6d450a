// Generated from openapi.json by `pnpm generate`. Do not edit.
import type { CatalogueEntry } from '../resources/catalogue.js';

/** Report name → what it means and answers. A function, so that nobody pays for it who does not read it. */
export const catalogue = (): Readonly<Record<string, CatalogueEntry>> => ({
 "summary": {
  "title": "Headline figures",
  "meaning": "MRR, ARR, subscribers and ARPA now and 30, 60, 180 and 365 days ago, with the change since then. The place to start.",
  "parameters": [
   "date",
   "baseCurrency",
   "currency",
   "payment_method",
   "pricing_model",
   "customer",
   "plan",
   "age",
   "billing_freq",
   "region",
   "state",
   "data_source",
   "status",
   "has_discount",
   "cancel_reason",
   "segment",
   "fix_fx"
  ],
  "custom_filters": true,
  "columns": [
   {
    "name": "summary.mrr_current",
    "unit": "money",
    "currency": "$.currency",
    "meaning": "MRR, now."
   },
   {
    "name": "summary.mrr_30",
    "unit": "money",
    "currency": "$.currency",
    "meaning": "MRR, 30 days ago."
   },
   {
    "name": "summary.mrr_60",
    "unit": "money",
    "currency": "$.currency",
    "meaning": "MRR, 60 days ago."
   },
   {
    "name": "summary.mrr_180",
    "unit": "money",
    "currency": "$.currency",
    "meaning": "MRR, 180 days ago."
   },
   {
    "name": "summary.mrr_365",
    "unit": "money",
    "currency": "$.currency",
    "meaning": "MRR, 365 days ago."
   },
   {
    "name": "summary.arr_current",
    "unit": "money",
    "currency": "$.currency",
    "meaning": "ARR, twelve times MRR, now."
   },
   {
    "name": "summary.arr_30",
    "unit": "money",
    "currency": "$.currency",
    "meaning": "ARR, twelve times MRR, 30 days ago."
   },
   {
    "name": "summary.arr_60",
    "unit": "money",
    "currency": "$.currency",
    "meaning": "ARR, twelve times MRR, 60 days ago."
   },
   {
    "name": "summary.arr_180",
    "unit": "money",
    "currency": "$.currency",
    "meaning": "ARR, twelve times MRR, 180 days ago."
   },
   {
    "name": "summary.arr_365",
    "unit": "money",
    "currency": "$.currency",
    "meaning": "ARR, twelve times MRR, 365 days ago."
   },
   {
    "name": "summary.subscribers_current",
    "unit": "count",
    "meaning": "Customers with MRR above zero, now."
   },
   {
    "name": "summary.subscribers_30",
    "unit": "count",
    "meaning": "Customers with MRR above zero, 30 days ago."
   },
   {
    "name": "summary.subscribers_60",
    "unit": "count",
    "meaning": "Customers with MRR above zero, 60 days ago."
   },
   {
    "name": "summary.subscribers_180",
    "unit": "count",
    "meaning": "Customers with MRR above zero, 180 days ago."
   },
   {
    "name": "summary.subscribers_365",
    "unit": "count",
    "meaning": "Customers with MRR above zero, 365 days ago."
   },
   {
    "name": "summary.arpa_current",
    "unit": "money",
    "currency": "$.currency",
    "meaning": "MRR per subscriber, now. Null without subscribers."
   },
   {
    "name": "summary.arpa_30",
    "unit": "money",
    "currency": "$.currency",
    "meaning": "MRR per subscriber, 30 days ago. Null without subscribers."
   },
   {
    "name": "summary.arpa_60",
    "unit": "money",
    "currency": "$.currency",
    "meaning": "MRR per subscriber, 60 days ago. Null without subscribers."
   },
   {
    "name": "summary.arpa_180",
    "unit": "money",
    "currency": "$.currency",
    "meaning": "MRR per subscriber, 180 days ago. Null without subscribers."
   },
   {
    "name": "summary.arpa_365",
    "unit": "money",
    "currency": "$.currency",
    "meaning": "MRR per subscriber, 365 days ago. Null without subscribers."
   },
   {
    "name": "summary.mrr_percentage_change_30",
    "unit": "percent",
    "meaning": "Change of MRR over 30 days. Null when it was zero then."
   },
   {
    "name": "summary.mrr_percentage_change_60",
    "unit": "percent",
    "meaning": "Change of MRR over 60 days. Null when it was zero then."
   },
   {
    "name": "summary.mrr_percentage_change_180",
    "unit": "percent",
    "meaning": "Change of MRR over 180 days. Null when it was zero then."
   },
   {
    "name": "summary.mrr_percentage_change_365",
    "unit": "percent",
    "meaning": "Change of MRR over 365 days. Null when it was zero then."
   },
   {
    "name": "summary.arr_percentage_change_30",
    "unit": "percent",
    "meaning": "Change of ARR over 30 days. Null when it was zero then."
   },
   {
    "name": "summary.arr_percentage_change_60",
    "unit": "percent",
    "meaning": "Change of ARR over 60 days. Null when it was zero then."
   },
   {
    "name": "summary.arr_percentage_change_180",
    "unit": "percent",
    "meaning": "Change of ARR over 180 days. Null when it was zero then."
   },
   {
    "name": "summary.arr_percentage_change_365",
    "unit": "percent",
    "meaning": "Change of ARR over 365 days. Null when it was zero then."
   },
   {
    "name": "summary.subscribers_percentage_change_30",
    "unit": "percent",
    "meaning": "Change of Customers with MRR above zero over 30 days. Null when it was zero then."
   },
   {
    "name": "summary.subscribers_percentage_change_60",
    "unit": "percent",
    "meaning": "Change of Customers with MRR above zero over 60 days. Null when it was zero then."
   },
   {
    "name": "summary.subscribers_percentage_change_180",
    "unit": "percent",
    "meaning": "Change of Customers with MRR above zero over 180 days. Null when it was zero then."
   },
   {
    "name": "summary.subscribers_percentage_change_365",
    "unit": "percent",
    "meaning": "Change of Customers with MRR above zero over 365 days. Null when it was zero then."
   },
   {
    "name": "summary.arpa_percentage_change_30",
    "unit": "percent",
    "meaning": "Change of ARPA over 30 days. Null when it was zero then."
   },
   {
    "name": "summary.arpa_percentage_change_60",
    "unit": "percent",
    "meaning": "Change of ARPA over 60 days. Null when it was zero then."
   },
   {
    "name": "summary.arpa_percentage_change_180",
    "unit": "percent",
    "meaning": "Change of ARPA over 180 days. Null when it was zero then."
   },
   {
    "name": "summary.arpa_percentage_change_365",
    "unit": "percent",
    "meaning": "Change of ARPA over 365 days. Null when it was zero then."
   },
   {
    "name": "currency",
    "meaning": "Currency of the money in this answer, ISO 4217 in lower case."
   }
  ]
 },
 "mrr": {
  "title": "MRR and its movements over time",
  "meaning": "One row per period: where MRR ended, and the new, expansion, contraction, churn and reactivation MRR that brought it there. Each row starts where the one before ended, so the movements of a row add up to the difference between two totals.",
  "parameters": [
   "date",
   "interval",
   "breakdown",
   "baseCurrency",
   "compare",
   "committed",
   "currency",
   "payment_method",
   "pricing_model",
   "customer",
   "plan",
   "age",
   "billing_freq",
   "region",
   "state",
   "data_source",
   "status",
   "has_discount",
   "cancel_reason",
   "segment",
   "fix_fx"
  ],
  "custom_filters": true,
  "columns": [
   {
    "name": "result[].date",
    "meaning": "First day of the period, `YYYY-MM-DD`."
   },
   {
    "name": "result[].end_date",
    "meaning": "Last day of the period, inclusive; the last row may end early."
   },
   {
    "name": "result[].new",
    "unit": "money",
    "currency": "$.currency",
    "meaning": "MRR of customers who paid for the first time."
   },
   {
    "name": "result[].expansion",
    "unit": "money",
    "currency": "$.currency",
    "meaning": "MRR gained from customers who already paid."
   },
   {
    "name": "result[].contraction",
    "unit": "money",
    "currency": "$.currency",
    "meaning": "MRR lost from customers who stayed; zero or negative."
   },
   {
    "name": "result[].churn",
    "unit": "money",
    "currency": "$.currency",
    "meaning": "MRR lost with customers who left; zero or negative."
   },
   {
    "name": "result[].reactivation",
    "unit": "money",
    "currency": "$.currency",
    "meaning": "MRR of customers who came back after leaving."
   },
   {
    "name": "result[].mrr_diff",
    "unit": "money",
    "currency": "$.currency",
    "meaning": "Net change of MRR over the period, currency effects included."
   },
   {
    "name": "result[].customers_diff",
    "unit": "count",
    "meaning": "Net change of paying customers: new plus reactivated less churned."
   },
   {
    "name": "result[].new_customers",
    "unit": "count",
    "meaning": "Customers behind `new`."
   },
   {
    "name": "result[].expansion_customers",
    "unit": "count",
    "meaning": "Customers behind `expansion`."
   },
   {
    "name": "result[].contraction_customers",
    "unit": "count",
    "meaning": "Customers behind `contraction`."
   },
   {
    "name": "result[].churn_customers",
    "unit": "count",
    "meaning": "Customers behind `churn`."
   },
   {
    "name": "result[].reactivation_customers",
    "unit": "count",
    "meaning": "Customers behind `reactivation`."
   },
   {
    "name": "result[].total_mrr",
    "unit": "money",
    "currency": "$.currency",
    "meaning": "MRR at the end of the period."
   },
   {
    "name": "result[].total_arr",
    "unit": "money",
    "currency": "$.currency",
    "meaning": "Twelve times `total_mrr`."
   },
   {
    "name": "result[].total_customers",
    "unit": "count",
    "meaning": "Customers with MRR above zero at the end of the period."
   },
   {
    "name": "result[].arpa",
    "unit": "money",
    "currency": "$.currency",
    "meaning": "`total_mrr` per customer. Null without customers."
   },
   {
    "name": "result[].asp",
    "unit": "money",
    "currency": "$.currency",
    "meaning": "Average selling price: `new` per new customer. Null without new customers."
   },
   {
    "name": "result[].quick_ratio",
    "unit": "ratio",
    "meaning": "(new + expansion) ÷ |churn + contraction|. Null when nothing was lost."
   },
   {
    "name": "result[].fx_adjustment",
    "unit": "money",
    "currency": "$.currency",
    "meaning": "Part of `mrr_diff` that comes from exchange rates alone."
   },
   {
    "name": "result[].net_mrr_diff",
    "unit": "money",
    "currency": "$.currency",
    "meaning": "`mrr_diff` without `fx_adjustment`."
   },
   {
    "name": "result[].quantity",
    "unit": "count",
    "meaning": "Seats or units of all active subscriptions at the end of the period."
   },
   {
    "name": "result[].label",
    "meaning": "In a breakdown: the value for people."
   },
   {
    "name": "result[].transfer",
    "unit": "money",
    "currency": "$.currency",
    "meaning": "In a breakdown: MRR that came from or went to other values, such as by a change of plan. Zero over all values together."
   },
   {
    "name": "result[].transfer_customers",
    "unit": "count",
    "meaning": "Customers behind `transfer`."
   },
   {
    "name": "result[].compare",
    "meaning": "The period that the row is compared with, when that was asked for. Null when there is none."
   },
   {
    "name": "result[].breakdown{}",
    "meaning": "The same figures by value of the dimension that was asked for; `~` stands for none."
   },
   {
    "name": "currency",
    "meaning": "Currency of the money in this answer, ISO 4217 in lower case."
   },
   {
    "name": "breakdown",
    "meaning": "The dimension that the rows are split by, when one was asked for."
   }
  ]
 },
 "mrr-subtypes": {
  "title": "Why MRR moved",
  "meaning": "The movements of the MRR report by subtype: another plan, another quantity, a cancellation and so on. One row per period and type; `total` is the field of that type in the MRR report.",
  "parameters": [
   "date",
   "interval",
   "type",
   "baseCurrency",
   "currency",
   "payment_method",
   "pricing_model",
   "customer",
   "plan",
   "age",
   "billing_freq",
   "region",
   "state",
   "data_source",
   "status",
   "has_discount",
   "cancel_reason",
   "segment",
   "fix_fx"
  ],
  "custom_filters": true,
  "columns": [
   {
    "name": "result[].date",
    "meaning": "First day of the period, `YYYY-MM-DD`."
   },
   {
    "name": "result[].end_date",
    "meaning": "Last day of the period, inclusive; the last row may end early."
   },
   {
    "name": "result[].type",
    "meaning": "What became of the MRR: the first, more, less, none, or some again. New values may appear."
   },
   {
    "name": "result[].total",
    "unit": "money",
    "currency": "$.currency",
    "meaning": "All of them: the field of that type in the MRR report."
   },
   {
    "name": "result[].subtypes{}.mrr",
    "unit": "money",
    "currency": "$.currency",
    "meaning": "Signed change of MRR."
   },
   {
    "name": "result[].subtypes{}.customers",
    "unit": "count",
    "meaning": "Different customers."
   },
   {
    "name": "currency",
    "meaning": "Currency of the money in this answer, ISO 4217 in lower case."
   }
  ]
 },
 "mrr-table": {
  "title": "MRR as a table",
  "meaning": "The MRR report the other way round: a line for each figure and a column for each period. With a breakdown, the MRR of each value and then of all.",
  "parameters": [
   "date",
   "interval",
   "breakdown",
   "baseCurrency",
   "committed",
   "currency",
   "payment_method",
   "pricing_model",
   "customer",
   "plan",
   "age",
   "billing_freq",
   "region",
   "state",
   "data_source",
   "status",
   "has_discount",
   "cancel_reason",
   "segment",
   "fix_fx"
  ],
  "custom_filters": true,
  "columns": [
   {
    "name": "result[].key",
    "meaning": "A field of the MRR report, a value of the breakdown, or `type.subtype`."
   },
   {
    "name": "result[].label",
    "meaning": "The same for people."
   },
   {
    "name": "result[].periods{}",
    "unit": "money",
    "currency": "$.currency",
    "meaning": "MRR by first day of the period, `YYYY-MM-DD`."
   },
   {
    "name": "result[].customers{}",
    "unit": "count",
    "meaning": "The customers behind it, the same way. Empty for a line that has none, such as `fx_adjustment`."
   },
   {
    "name": "currency",
    "meaning": "Currency of the money in this answer, ISO 4217 in lower case."
   },
   {
    "name": "breakdown",
    "meaning": "The dimension that the lines are split by, when one was asked for."
   }
  ]
 },
 "mrr-table-subtypes": {
  "title": "Movements as a table",
  "meaning": "A line for each type and subtype that occurs, a column for each period. The lines of a type add up to its field in the MRR report.",
  "parameters": [
   "date",
   "interval",
   "baseCurrency",
   "currency",
   "payment_method",
   "pricing_model",
   "customer",
   "plan",
   "age",
   "billing_freq",
   "region",
   "state",
   "data_source",
   "status",
   "has_discount",
   "cancel_reason",
   "segment",
   "fix_fx"
  ],
  "custom_filters": true,
  "columns": [
   {
    "name": "result[].key",
    "meaning": "A field of the MRR report, a value of the breakdown, or `type.subtype`."
   },
   {
    "name": "result[].label",
    "meaning": "The same for people."
   },
   {
    "name": "result[].periods{}",
    "unit": "money",
    "currency": "$.currency",
    "meaning": "MRR by first day of the period, `YYYY-MM-DD`."
   },
   {
    "name": "result[].customers{}",
    "unit": "count",
    "meaning": "The customers behind it, the same way. Empty for a line that has none, such as `fx_adjustment`."
   },
   {
    "name": "currency",
    "meaning": "Currency of the money in this answer, ISO 4217 in lower case."
   },
   {
    "name": "breakdown",
    "meaning": "The dimension that the lines are split by, when one was asked for."
   }
  ]
 },
 "movement-table": {
  "title": "Movements one by one",
  "meaning": "The movements behind the MRR report. Name a row with `selected-date` and a field with `selected-type` to get those of one number: they add up to it.",
  "parameters": [
   "date",
   "interval",
   "selected-date",
   "selected-type",
   "breakdown",
   "breakdown-value",
   "sort",
   "order",
   "baseCurrency",
   "committed",
   "currency",
   "payment_method",
   "pricing_model",
   "customer",
   "plan",
   "age",
   "billing_freq",
   "region",
   "state",
   "data_source",
   "status",
   "has_discount",
   "cancel_reason",
   "segment",
   "fix_fx"
  ],
  "custom_filters": true,
  "columns": [
   {
    "name": "result.count",
    "unit": "count",
    "meaning": "Movements."
   },
   {
    "name": "result.list[].date",
    "meaning": "The day it counts from, `YYYY-MM-DD`."
   },
   {
    "name": "result.list[].customer_id",
    "meaning": "The customer."
   },
   {
    "name": "result.list[].customer_name",
    "meaning": "The customer's name."
   },
   {
    "name": "result.list[].customer_email",
    "meaning": "The customer's e-mail address."
   },
   {
    "name": "result.list[].type",
    "meaning": "What became of the MRR: the first, more, less, none, or some again. New values may appear."
   },
   {
    "name": "result.list[].subtype",
    "meaning": "Why the MRR moved; null where the type says it all."
   },
   {
    "name": "result.list[].mrr_change",
    "unit": "money",
    "currency": "@.currency",
    "meaning": "Signed change of MRR."
   },
   {
    "name": "result.list[].mrr_change_base_currency",
    "unit": "money",
    "currency": "$.currency",
    "meaning": "The same in the currency of the report, at the rates of the day."
   },
   {
    "name": "result.list[].old_mrr",
    "unit": "money",
    "currency": "@.currency",
    "meaning": "The customer's MRR before it."
   },
   {
    "name": "result.list[].new_mrr",
    "unit": "money",
    "currency": "@.currency",
    "meaning": "The customer's MRR after it."
   },
   {
    "name": "result.list[].currency",
    "meaning": "Currency of `mrr_change`, `old_mrr` and `new_mrr`."
   },
   {
    "name": "result.list[].plan_name",
    "meaning": "Plan of the invoice that caused it; null when none did, or when it names no plan."
   },
   {
    "name": "result.list[].description",
    "meaning": "What happened, in a few words."
   },
   {
    "name": "currency",
    "meaning": "Currency of the money in this answer, ISO 4217 in lower case."
   }
  ]
 },
 "mrr-growth": {
  "title": "A month's growth, day by day",
  "meaning": "Net movements of the last month of the range, added up from day to day, beside another month's.",
  "parameters": [
   "date",
   "baseCurrency",
   "compareMonth",
   "types"
  ],
  "custom_filters": false,
  "columns": [
   {
    "name": "result[].date",
    "unit": "count",
    "meaning": "Day of the month; 0 is the start, where both curves are zero."
   },
   {
    "name": "result[].cumulative_mrr",
    "unit": "money",
    "currency": "$.currency",
    "meaning": "Net movement of the chosen month up to this day."
   },
   {
    "name": "result[].cumulative_mrr_compare",
    "unit": "money",
    "currency": "$.currency",
    "meaning": "The same for the month it is compared with."
   },
   {
    "name": "currency",
    "meaning": "Currency of the money in this answer, ISO 4217 in lower case."
   }
  ]
 },
 "mrr-growth-table": {
  "title": "The movements behind a month's growth",
  "meaning": "Every movement of the last month of the range, oldest first. Added up they are the last row of the growth report.",
  "parameters": [
   "date",
   "baseCurrency",
   "types"
  ],
  "custom_filters": false,
  "columns": [
   {
    "name": "result.count",
    "unit": "count",
    "meaning": "Movements."
   },
   {
    "name": "result.list[].date",
    "meaning": "The day it counts from, `YYYY-MM-DD`."
   },
   {
    "name": "result.list[].customer_id",
    "meaning": "The customer."
   },
   {
    "name": "result.list[].customer_name",
    "meaning": "The customer's name."
   },
   {
    "name": "result.list[].customer_email",
    "meaning": "The customer's e-mail address."
   },
   {
    "name": "result.list[].type",
    "meaning": "What became of the MRR: the first, more, less, none, or some again. New values may appear."
   },
   {
    "name": "result.list[].subtype",
    "meaning": "Why the MRR moved; null where the type says it all."
   },
   {
    "name": "result.list[].mrr_change",
    "unit": "money",
    "currency": "@.currency",
    "meaning": "Signed change of MRR."
   },
   {
    "name": "result.list[].mrr_change_base_currency",
    "unit": "money",
    "currency": "$.currency",
    "meaning": "The same in the currency of the report, at the rates of the day."
   },
   {
    "name": "result.list[].old_mrr",
    "unit": "money",
    "currency": "@.currency",
    "meaning": "The customer's MRR before it."
   },
   {
    "name": "result.list[].new_mrr",
    "unit": "money",
    "currency": "@.currency",
    "meaning": "The customer's MRR after it."
   },
   {
    "name": "result.list[].currency",
    "meaning": "Currency of `mrr_change`, `old_mrr` and `new_mrr`."
   },
   {
    "name": "result.list[].plan_name",
    "meaning": "Plan of the invoice that caused it; null when none did, or when it names no plan."
   },
   {
    "name": "result.list[].description",
    "meaning": "What happened, in a few words."
   },
   {
    "name": "currency",
    "meaning": "Currency of the money in this answer, ISO 4217 in lower case."
   }
  ]
 },
 "cmrr-summary": {
  "title": "Committed MRR",
  "meaning": "MRR as it will be in 30, 60, 180 and 365 days when only what is scheduled already happens.",
  "parameters": [
   "date",
   "baseCurrency",
   "currency",
   "payment_method",
   "pricing_model",
   "customer",
   "plan",
   "age",
   "billing_freq",
   "region",
   "state",
   "data_source",
   "status",
   "has_discount",
   "cancel_reason",
   "segment",
   "fix_fx"
  ],
  "custom_filters": true,
  "columns": [
   {
    "name": "summary.cmrr_current",
    "unit": "money",
    "currency": "$.currency",
    "meaning": "MRR now."
   },
   {
    "name": "summary.cmrr_30",
    "unit": "money",
    "currency": "$.currency",
    "meaning": "MRR in 30 days, if nothing else happens."
   },
   {
    "name": "summary.cmrr_60",
    "unit": "money",
    "currency": "$.currency",
    "meaning": "MRR in 60 days, if nothing else happens."
   },
   {
    "name": "summary.cmrr_180",
    "unit": "money",
    "currency": "$.currency",
    "meaning": "MRR in 180 days, if nothing else happens."
   },
   {
    "name": "summary.cmrr_365",
    "unit": "money",
    "currency": "$.currency",
    "meaning": "MRR in 365 days, if nothing else happens."
   },
   {
    "name": "currency",
    "meaning": "Currency of the money in this answer, ISO 4217 in lower case."
   }
  ]
 },
 "leads": {
  "title": "Leads, trials and conversion over time",
  "meaning": "Leads by the day their record was created, trials by the day they began, and how many of each pay by now.",
  "parameters": [
   "date",
   "interval",
   "breakdown",
   "currency",
   "payment_method",
   "pricing_model",
   "customer",
   "plan",
   "age",
   "billing_freq",
   "region",
   "state",
   "data_source",
   "status",
   "has_discount",
   "cancel_reason",
   "segment",
   "fix_fx"
  ],
  "custom_filters": true,
  "columns": [
   {
    "name": "result[].date",
    "meaning": "First day of the period, `YYYY-MM-DD`."
   },
   {
    "name": "result[].leads",
    "unit": "count",
    "meaning": "Customer records created in the period."
   },
   {
    "name": "result[].leads_percent_change",
    "unit": "percent",
    "meaning": "Change of `leads` from the row before. Null when that was zero."
   },
   {
    "name": "result[].trials",
    "unit": "count",
    "meaning": "Trials started in the period."
   },
   {
    "name": "result[].leads_converted",
    "unit": "count",
    "meaning": "Leads of the period who pay by now."
   },
   {
    "name": "result[].trials_converted",
    "unit": "count",
    "meaning": "Trials of the period that pay by now."
   },
   {
    "name": "result[].trials_percent_change",
    "unit": "percent",
    "meaning": "Change of `trials` from the row before. Null when that was zero."
   },
   {
    "name": "result[].lead_to_trial_rate",
    "unit": "percent",
    "meaning": "Leads of the period that had a trial."
   },
   {
    "name": "result[].lead_to_trial_rate_percent_change",
    "unit": "percent",
    "meaning": "Change of that rate from the row before."
   },
   {
    "name": "result[].trial_to_paid_rate",
    "unit": "percent",
    "meaning": "Trials of the period that pay by now."
   },
   {
    "name": "result[].trial_to_paid_rate_percent_change",
    "unit": "percent",
    "meaning": "Change of that rate from the row before."
   },
   {
    "name": "result[].lead_to_paid_rate",
    "unit": "percent",
    "meaning": "Leads of the period that pay by now."
   },
   {
    "name": "result[].lead_to_paid_rate_percent_change",
    "unit": "percent",
    "meaning": "Change of that rate from the row before."
   },
   {
    "name": "result[].lead_to_paid_days",
    "unit": "days",
    "meaning": "Mean time from lead to first paid invoice."
   },
   {
    "name": "result[].trial_to_paid_days",
    "unit": "days",
    "meaning": "Mean time from trial to first paid invoice."
   },
   {
    "name": "result[].label",
    "meaning": "In a breakdown: the value for people."
   },
   {
    "name": "result[].breakdown{}",
    "meaning": "The same figures by value of the dimension that was asked for; `~` stands for none."
   },
   {
    "name": "currency",
    "meaning": "Currency of the money in this answer, ISO 4217 in lower case."
   },
   {
    "name": "breakdown",
    "meaning": "The dimension that the rows are split by, when one was asked for."
   }
  ]
 },
 "leads-table": {
  "title": "Leads one by one",
  "meaning": "Customer records created in the range, newest first, and when they began to pay.",
  "parameters": [
   "date",
   "interval",
   "selected-date",
   "currency",
   "payment_method",
   "pricing_model",
   "customer",
   "plan",
   "age",
   "billing_freq",
   "region",
   "state",
   "data_source",
   "status",
   "has_discount",
   "cancel_reason",
   "segment",
   "fix_fx"
  ],
  "custom_filters": true,
  "columns": [
   {
    "name": "result.count",
    "unit": "count",
    "meaning": "Leads."
   },
   {
    "name": "result.list[].date",
    "meaning": "Day the record was created, `YYYY-MM-DD`."
   },
   {
    "name": "result.list[].customer_id",
    "meaning": "The customer."
   },
   {
    "name": "result.list[].customer_name",
    "meaning": "The customer's name."
   },
   {
    "name": "result.list[].customer_email",
    "meaning": "The customer's e-mail address."
   },
   {
    "name": "result.list[].country",
    "meaning": "ISO 3166 alpha-2, in lower case."
   },
   {
    "name": "result.list[].status",
    "meaning": "Where the customer stands today."
   },
   {
    "name": "result.list[].trial_started",
    "meaning": "First day of the trial; null without one."
   },
   {
    "name": "result.list[].paid_started",
    "meaning": "Day of the first payment; null before it."
   },
   {
    "name": "result.list[].lead_to_paid_days",
    "unit": "days",
    "meaning": "Days from the record to the first payment; null before it."
   },
   {
    "name": "result.list[].trial_to_paid_days",
    "unit": "days",
    "meaning": "Days from the start of the trial to the first payment; null before it, or without a trial."
   }
  ]
 },
 "leads-days": {
  "title": "How fast leads become paying",
  "meaning": "The share of the leads of the range who had paid so many days after their record was created.",
  "parameters": [
   "date",
   "currency",
   "payment_method",
   "pricing_model",
   "customer",
   "plan",
   "age",
   "billing_freq",
   "region",
   "state",
   "data_source",
   "status",
   "has_discount",
   "cancel_reason",
   "segment",
   "fix_fx"
  ],
  "custom_filters": true,
  "columns": [
   {
    "name": "result[].days",
    "unit": "days",
    "meaning": "Days since the record was created."
   },
   {
    "name": "result[].percent",
    "unit": "percent",
    "meaning": "Leads of the range who had paid by then."
   }
  ]
 },
 "leads-summary": {
  "title": "Leads and trials at a glance",
  "meaning": "Leads and trials of the last 30, 60, 180 and 365 days, with the change from as many days before.",
  "parameters": [
   "date",
   "currency",
   "payment_method",
   "pricing_model",
   "customer",
   "plan",
   "age",
   "billing_freq",
   "region",
   "state",
   "data_source",
   "status",
   "has_discount",
   "cancel_reason",
   "segment",
   "fix_fx"
  ],
  "custom_filters": true,
  "columns": [
   {
    "name": "summary.leads_30",
    "unit": "count",
    "meaning": "Leads of the last 30 days."
   },
   {
    "name": "summary.leads_60",
    "unit": "count",
    "meaning": "Leads of the last 60 days."
   },
   {
    "name": "summary.leads_180",
    "unit": "count",
    "meaning": "Leads of the last 180 days."
   },
   {
    "name": "summary.leads_365",
    "unit": "count",
    "meaning": "Leads of the last 365 days."
   },
   {
    "name": "summary.trials_30",
    "unit": "count",
    "meaning": "Trials of the last 30 days."
   },
   {
    "name": "summary.trials_60",
    "unit": "count",
    "meaning": "Trials of the last 60 days."
   },
   {
    "name": "summary.trials_180",
    "unit": "count",
    "meaning": "Trials of the last 180 days."
   },
   {
    "name": "summary.trials_365",
    "unit": "count",
    "meaning": "Trials of the last 365 days."
   },
   {
    "name": "summary.leads_percentage_change_30",
    "unit": "percent",
    "meaning": "Change from the 30 days before those. Null when there were none."
   },
   {
    "name": "summary.leads_percentage_change_60",
    "unit": "percent",
    "meaning": "Change from the 60 days before those. Null when there were none."
   },
   {
    "name": "summary.leads_percentage_change_180",
    "unit": "percent",
    "meaning": "Change from the 180 days before those. Null when there were none."
   },
   {
    "name": "summary.leads_percentage_change_365",
    "unit": "percent",
    "meaning": "Change from the 365 days before those. Null when there were none."
   },
   {
    "name": "summary.trials_percentage_change_30",
    "unit": "percent",
    "meaning": "Change from the 30 days before those. Null when there were none."
   },
   {
    "name": "summary.trials_percentage_change_60",
    "unit": "percent",
    "meaning": "Change from the 60 days before those. Null when there were none."
   },
   {
    "name": "summary.trials_percentage_change_180",
    "unit": "percent",
    "meaning": "Change from the 180 days before those. Null when there were none."
   },
   {
    "name": "summary.trials_percentage_change_365",
    "unit": "percent",
    "meaning": "Change from the 365 days before those. Null when there were none."
   },
   {
    "name": "currency",
    "meaning": "Currency of the money in this answer, ISO 4217 in lower case."
   }
  ]
 },
 "cohort": {
  "title": "Retention by starting period",
  "meaning": "Customers grouped by the period in which they first paid, and how much of their MRR and how many of them are left in each period after it. The last row is the weighted average.",
  "parameters": [
   "date",
   "interval",
   "breakdown",
   "baseCurrency",
   "currency",
   "payment_method",
   "pricing_model",
   "customer",
   "plan",
   "age",
   "billing_freq",
   "region",
   "state",
   "data_source",
   "status",
   "has_discount",
   "cancel_reason",
   "segment",
   "fix_fx"
  ],
  "custom_filters": true,
  "columns": [
   {
    "name": "result.list[].cohort_group",
    "meaning": "First day of the starting period, a breakdown value, or `average`."
   },
   {
    "name": "result.list[].label",
    "meaning": "The same for people."
   },
   {
    "name": "result.list[].initial_mrr",
    "unit": "money",
    "currency": "$.currency",
    "meaning": "MRR the cohort began with."
   },
   {
    "name": "result.list[].initial_customers",
    "unit": "count",
    "meaning": "Customers the cohort began with."
   },
   {
    "name": "result.list[].periods[].mrr_retained",
    "unit": "money",
    "currency": "$.currency",
    "meaning": "MRR of the cohort's customers at the end of that period."
   },
   {
    "name": "result.list[].periods[].customers_retained",
    "unit": "count",
    "meaning": "Customers of the cohort who still pay."
   },
   {
    "name": "result.list[].periods[].mrr_retention",
    "unit": "percent",
    "meaning": "MRR kept, each customer counted up to what they began with."
   },
   {
    "name": "result.list[].periods[].customer_retention",
    "unit": "percent",
    "meaning": "Customers kept."
   },
   {
    "name": "result.list[].periods[].nrr",
    "unit": "percent",
    "meaning": "`mrr_retained` of what the cohort began with; above 100 when expansion outweighs losses."
   },
   {
    "name": "result.list[].periods[].mrr_churn",
    "unit": "percent",
    "meaning": "100 less `mrr_retention`."
   },
   {
    "name": "result.list[].periods[].customer_churn",
    "unit": "percent",
    "meaning": "100 less `customer_retention`."
   },
   {
    "name": "result.limits.retention.min",
    "unit": "percent",
    "meaning": "The smallest."
   },
   {
    "name": "result.limits.retention.max",
    "unit": "percent",
    "meaning": "The largest."
   },
   {
    "name": "result.limits.nrr.min",
    "unit": "percent",
    "meaning": "The smallest."
   },
   {
    "name": "result.limits.nrr.max",
    "unit": "percent",
    "meaning": "The largest."
   },
   {
    "name": "result.limits.churn.min",
    "unit": "percent",
    "meaning": "The smallest."
   },
   {
    "name": "result.limits.churn.max",
    "unit": "percent",
    "meaning": "The largest."
   },
   {
    "name": "result.limits.netChurn.min",
    "unit": "percent",
    "meaning": "The smallest."
   },
   {
    "name": "result.limits.netChurn.max",
    "unit": "percent",
    "meaning": "The largest."
   },
   {
    "name": "breakdown",
    "meaning": "The dimension that the rows are split by, when one was asked for."
   },
   {
    "name": "currency",
    "meaning": "Currency of the money in this answer, ISO 4217 in lower case."
   }
  ]
 },
 "retention": {
  "title": "Net and gross revenue retention",
  "meaning": "For each period, the customers who paid some months before its end, and what became of them: net and gross revenue retention, customer retention, churn rates, lifetime and lifetime value.",
  "parameters": [
   "date",
   "interval",
   "breakdown",
   "baseCurrency",
   "trailing_months",
   "currency",
   "payment_method",
   "pricing_model",
   "customer",
   "plan",
   "age",
   "billing_freq",
   "region",
   "state",
   "data_source",
   "status",
   "has_discount",
   "cancel_reason",
   "segment",
   "fix_fx"
  ],
  "custom_filters": true,
  "columns": [
   {
    "name": "result[].date",
    "meaning": "Last day of the target period, `YYYY-MM-DD`."
   },
   {
    "name": "result[].baseline_date",
    "meaning": "The day that it is compared with."
   },
   {
    "name": "result[].baseline_mrr",
    "unit": "money",
    "currency": "$.currency",
    "meaning": "MRR at the baseline."
   },
   {
    "name": "result[].target_mrr",
    "unit": "money",
    "currency": "$.currency",
    "meaning": "MRR of the same customers at the target."
   },
   {
    "name": "result[].grr_mrr",
    "unit": "money",
    "currency": "$.currency",
    "meaning": "The same, each customer counted up to their baseline."
   },
   {
    "name": "result[].cohort_customers",
    "unit": "count",
    "meaning": "Customers with MRR at the baseline."
   },
   {
    "name": "result[].retained_customers",
    "unit": "count",
    "meaning": "Those of them who still pay."
   },
   {
    "name": "result[].churned_customers",
    "unit": "count",
    "meaning": "Those of them who left."
   },
   {
    "name": "result[].expansion",
    "unit": "money",
    "currency": "$.currency",
    "meaning": "MRR that they gained."
   },
   {
    "name": "result[].expansion_customers",
    "unit": "count",
    "meaning": "Customers behind `expansion`."
   },
   {
    "name": "result[].contraction",
    "unit": "money",
    "currency": "$.currency",
    "meaning": "MRR lost from those who stayed; zero or negative."
   },
   {
    "name": "result[].contraction_customers",
    "unit": "count",
    "meaning": "Customers behind `contraction`."
   },
   {
    "name": "result[].churn",
    "unit": "money",
    "currency": "$.currency",
    "meaning": "MRR lost with those who left; zero or negative."
   },
   {
    "name": "result[].churn_customers",
    "unit": "count",
    "meaning": "Customers behind `churn`."
   },
   {
    "name": "result[].reactivation",
    "unit": "money",
    "currency": "$.currency",
    "meaning": "MRR of those who left and came back in between."
   },
   {
    "name": "result[].reactivation_customers",
    "unit": "count",
    "meaning": "Customers behind `reactivation`."
   },
   {
    "name": "result[].fx_adjustment",
    "unit": "money",
    "currency": "$.currency",
    "meaning": "Difference that comes from exchange rates alone."
   },
   {
    "name": "result[].nrr",
    "unit": "percent",
    "meaning": "Net revenue retention: target of baseline; may exceed 100. Null without a baseline."
   },
   {
    "name": "result[].grr",
    "unit": "percent",
    "meaning": "Gross revenue retention: `grr_mrr` of baseline; at most 100. Null without a baseline."
   },
   {
    "name": "result[].customer_retention_rate",
    "unit": "percent",
    "meaning": "Retained of cohort customers. Null without a baseline."
   },
   {
    "name": "result[].customer_churn_rate",
    "unit": "percent",
    "meaning": "100 less that. Null without a baseline."
   },
   {
    "name": "result[].mrr_churn_rate",
    "unit": "percent",
    "meaning": "100 less `grr`. Null without a baseline."
   },
   {
    "name": "result[].net_mrr_churn_rate",
    "unit": "percent",
    "meaning": "100 less `nrr`; negative when expansion wins. Null without a baseline."
   },
   {
    "name": "result[].nrr_avg",
    "unit": "percent",
    "meaning": "Rolling mean of `nrr`. Null without a baseline."
   },
   {
    "name": "result[].grr_avg",
    "unit": "percent",
    "meaning": "Rolling mean of `grr`. Null without a baseline."
   },
   {
    "name": "result[].customer_retention_avg",
    "unit": "percent",
    "meaning": "Rolling mean of `customer_retention_rate`. Null without a baseline."
   },
   {
    "name": "result[].customer_churn_avg",
    "unit": "percent",
    "meaning": "Rolling mean of `customer_churn_rate`. Null without a baseline."
   },
   {
    "name": "result[].mrr_churn_avg",
    "unit": "percent",
    "meaning": "Rolling mean of `mrr_churn_rate`. Null without a baseline."
   },
   {
    "name": "result[].net_mrr_churn_avg",
    "unit": "percent",
    "meaning": "Rolling mean of `net_mrr_churn_rate`. Null without a baseline."
   },
   {
    "name": "result[].arpa",
    "unit": "money",
    "currency": "$.currency",
    "meaning": "Target MRR per retained customer. Null without any."
   },
   {
    "name": "result[].ltv",
    "unit": "money",
    "currency": "$.currency",
    "meaning": "`arpa` ÷ monthly customer churn. Null while nobody leaves."
   },
   {
    "name": "result[].customer_lifetime",
    "unit": "ratio",
    "meaning": "Expected months that a customer stays: 1 ÷ monthly churn. Null while nobody leaves."
   },
   {
    "name": "result[].label",
    "meaning": "In a breakdown: the value for people."
   },
   {
    "name": "result[].breakdown{}",
    "meaning": "The same figures by value of the dimension that was asked for; `~` stands for none."
   },
   {
    "name": "currency",
    "meaning": "Currency of the money in this answer, ISO 4217 in lower case."
   },
   {
    "name": "trailing_months",
    "unit": "count",
    "meaning": "Months between baseline and target."
   },
   {
    "name": "baseline_period",
    "meaning": "Baseline of the last row, `YYYY-MM-DD`."
   },
   {
    "name": "target_period",
    "meaning": "Target of the last row, `YYYY-MM-DD`."
   },
   {
    "name": "breakdown",
    "meaning": "The dimension that the rows are split by, when one was asked for."
   }
  ]
 },
 "transactions": {
  "title": "Cash by kind over time",
  "meaning": "Money received and paid back, split by subscriptions of each length, usage, one-time charges, discounts, refunds, fees and tax.",
  "parameters": [
   "date",
   "interval",
   "breakdown",
   "baseCurrency",
   "currency",
   "payment_method",
   "pricing_model",
   "customer",
   "plan",
   "age",
   "billing_freq",
   "region",
   "state",
   "data_source",
   "status",
   "has_discount",
   "cancel_reason",
   "segment",
   "fix_fx"
  ],
  "custom_filters": true,
  "columns": [
   {
    "name": "result[].date",
    "meaning": "First day of the period, `YYYY-MM-DD`."
   },
   {
    "name": "result[].month_sub",
    "unit": "money",
    "currency": "$.currency",
    "meaning": "Monthly and quarterly subscriptions."
   },
   {
    "name": "result[].year_sub",
    "unit": "money",
    "currency": "$.currency",
    "meaning": "Yearly subscriptions."
   },
   {
    "name": "result[].week_sub",
    "unit": "money",
    "currency": "$.currency",
    "meaning": "Weekly subscriptions."
   },
   {
    "name": "result[].day_sub",
    "unit": "money",
    "currency": "$.currency",
    "meaning": "Daily subscriptions."
   },
   {
    "name": "result[].metered",
    "unit": "money",
    "currency": "$.currency",
    "meaning": "Usage."
   },
   {
    "name": "result[].one_time",
    "unit": "money",
    "currency": "$.currency",
    "meaning": "One-time charges."
   },
   {
    "name": "result[].discount",
    "unit": "money",
    "currency": "$.currency",
    "meaning": "Discounts; zero or negative."
   },
   {
    "name": "result[].refund",
    "unit": "money",
    "currency": "$.currency",
    "meaning": "Refunds; zero or negative."
   },
   {
    "name": "result[].fee",
    "unit": "money",
    "currency": "$.currency",
    "meaning": "Payment fees; zero or negative."
   },
   {
    "name": "result[].tax",
    "unit": "money",
    "currency": "$.currency",
    "meaning": "Tax collected."
   },
   {
    "name": "result[].fx_loss",
    "unit": "money",
    "currency": "$.currency",
    "meaning": "Loss or gain from exchange rates."
   },
   {
    "name": "result[].net_amount",
    "unit": "money",
    "currency": "$.currency",
    "meaning": "The sum of all of them."
   },
   {
    "name": "result[].net_amount_change_pct",
    "unit": "percent",
    "meaning": "Change of `net_amount` from the row before. Null when that was zero."
   },
   {
    "name": "result[].label",
    "meaning": "In a breakdown: the value for people."
   },
   {
    "name": "result[].breakdown{}",
    "meaning": "The same figures by value of the dimension that was asked for; `~` stands for none."
   },
   {
    "name": "currency",
    "meaning": "Currency of the money in this answer, ISO 4217 in lower case."
   },
   {
    "name": "breakdown",
    "meaning": "The dimension that the rows are split by, when one was asked for."
   }
  ]
 },
 "transactions-summary": {
  "title": "Cash at a glance",
  "meaning": "Net cash so far this month, quarter and year beside the same stretch of the one before.",
  "parameters": [
   "date",
   "baseCurrency",
   "currency",
   "payment_method",
   "pricing_model",
   "customer",
   "plan",
   "age",
   "billing_freq",
   "region",
   "state",
   "data_source",
   "status",
   "has_discount",
   "cancel_reason",
   "segment",
   "fix_fx"
  ],
  "custom_filters": true,
  "columns": [
   {
    "name": "summary.mtd",
    "unit": "money",
    "currency": "$.currency",
    "meaning": "Net cash of this month so far."
   },
   {
    "name": "summary.prev_mtd",
    "unit": "money",
    "currency": "$.currency",
    "meaning": "Net cash of the month before, up to the same point."
   },
   {
    "name": "summary.mtd_change_pct",
    "unit": "percent",
    "meaning": "Change between the two. Null when there was none before."
   },
   {
    "name": "summary.qtd",
    "unit": "money",
    "currency": "$.currency",
    "meaning": "Net cash of this quarter so far."
   },
   {
    "name": "summary.prev_qtd",
    "unit": "money",
    "currency": "$.currency",
    "meaning": "Net cash of the quarter before, up to the same point."
   },
   {
    "name": "summary.qtd_change_pct",
    "unit": "percent",
    "meaning": "Change between the two. Null when there was none before."
   },
   {
    "name": "summary.ytd",
    "unit": "money",
    "currency": "$.currency",
    "meaning": "Net cash of this year so far."
   },
   {
    "name": "summary.prev_ytd",
    "unit": "money",
    "currency": "$.currency",
    "meaning": "Net cash of the year before, up to the same point."
   },
   {
    "name": "summary.ytd_change_pct",
    "unit": "percent",
    "meaning": "Change between the two. Null when there was none before."
   },
   {
    "name": "currency",
    "meaning": "Currency of the money in this answer, ISO 4217 in lower case."
   }
  ]
 },
 "transactions-table": {
  "title": "Cash by kind, as a table",
  "meaning": "The transactions report the other way round: a line for each kind of money and a column for each period.",
  "parameters": [
   "date",
   "interval",
   "baseCurrency",
   "currency",
   "payment_method",
   "pricing_model",
   "customer",
   "plan",
   "age",
   "billing_freq",
   "region",
   "state",
   "data_source",
   "status",
   "has_discount",
   "cancel_reason",
   "segment",
   "fix_fx"
  ],
  "custom_filters": true,
  "columns": [
   {
    "name": "result[].type",
    "meaning": "The kind, or `net_amount` for all of them together."
   },
   {
    "name": "result[].periods{}",
    "unit": "money",
    "currency": "$.currency",
    "meaning": "Amount by first day of the period, `YYYY-MM-DD`."
   },
   {
    "name": "result[].total",
    "unit": "money",
    "currency": "$.currency",
    "meaning": "All periods together."
   },
   {
    "name": "currency",
    "meaning": "Currency of the money in this answer, ISO 4217 in lower case."
   }
  ]
 },
 "transactions-detail": {
  "title": "Transactions one by one",
  "meaning": "Money that came in or went back in the range, newest first. An invoice with tax, a discount or a fee is several transactions.",
  "parameters": [
   "date",
   "interval",
   "selected-date",
   "selected-type",
   "baseCurrency",
   "currency",
   "payment_method",
   "pricing_model",
   "customer",
   "plan",
   "age",
   "billing_freq",
   "region",
   "state",
   "data_source",
   "status",
   "has_discount",
   "cancel_reason",
   "segment",
   "fix_fx"
  ],
  "custom_filters": true,
  "columns": [
   {
    "name": "result.count",
    "unit": "count",
    "meaning": "Transactions."
   },
   {
    "name": "result.list[].date",
    "meaning": "Day the money moved, `YYYY-MM-DD`."
   },
   {
    "name": "result.list[].customer_id",
    "meaning": "The customer."
   },
   {
    "name": "result.list[].customer_name",
    "meaning": "The customer's name."
   },
   {
    "name": "result.list[].customer_email",
    "meaning": "The customer's e-mail address."
   },
   {
    "name": "result.list[].type",
    "meaning": "The kind. New values may appear."
   },
   {
    "name": "result.list[].status",
    "meaning": "Whether it came in or went back."
   },
   {
    "name": "result.list[].transaction_id",
    "meaning": "The invoice."
   },
   {
    "name": "result.list[].currency",
    "meaning": "Currency of `amount`."
   },
   {
    "name": "result.list[].description",
    "meaning": "What it is for."
   },
   {
    "name": "result.list[].amount",
    "unit": "money",
    "currency": "@.currency",
    "meaning": "The amount."
   },
   {
    "name": "result.list[].amount_base_currency",
    "unit": "money",
    "currency": "$.currency",
    "meaning": "The same in the currency of the report, at the rates of the day."
   },
   {
    "name": "currency",
    "meaning": "Currency of the money in this answer, ISO 4217 in lower case."
   }
  ]
 },
 "invoices-detail": {
  "title": "Invoices one by one",
  "meaning": "Invoices dated in the range, paid or not, newest first.",
  "parameters": [
   "date",
   "interval",
   "selected-date",
   "baseCurrency",
   "currency",
   "payment_method",
   "pricing_model",
   "customer",
   "plan",
   "age",
   "billing_freq",
   "region",
   "state",
   "data_source",
   "status",
   "has_discount",
   "cancel_reason",
   "segment",
   "fix_fx"
  ],
  "custom_filters": true,
  "columns": [
   {
    "name": "result.count",
    "unit": "count",
    "meaning": "Invoices."
   },
   {
    "name": "result.list[].date",
    "meaning": "Day of the invoice, `YYYY-MM-DD`."
   },
   {
    "name": "result.list[].paid_date",
    "meaning": "Day the money came in; null while it has not."
   },
   {
    "name": "result.list[].customer_id",
    "meaning": "The customer."
   },
   {
    "name": "result.list[].customer_name",
    "meaning": "The customer's name."
   },
   {
    "name": "result.list[].customer_email",
    "meaning": "The customer's e-mail address."
   },
   {
    "name": "result.list[].invoice_id",
    "meaning": "The invoice."
   },
   {
    "name": "result.list[].type",
    "meaning": "How an invoice counts: `subscription` makes MRR, `one-time` never does, `refund` lowers it until the next invoice, `cancellation` ends the subscription."
   },
   {
    "name": "result.list[].status",
    "meaning": "Whether the money came in. Only `paid` invoices count towards MRR."
   },
   {
    "name": "result.list[].plan_id",
    "meaning": "The plan, when the invoice names one."
   },
   {
    "name": "result.list[].subscription_id",
    "meaning": "The subscription, when the invoice names one."
   },
   {
    "name": "result.list[].currency",
    "meaning": "Currency of `amount`."
   },
   {
    "name": "result.list[].description",
    "meaning": "What it is for."
   },
   {
    "name": "result.list[].amount",
    "unit": "money",
    "currency": "@.currency",
    "meaning": "What the invoice says."
   },
   {
    "name": "result.list[].amount_base_currency",
    "unit": "money",
    "currency": "$.currency",
    "meaning": "The same in the currency of the report, at the rates of the day."
   },
   {
    "name": "currency",
    "meaning": "Currency of the money in this answer, ISO 4217 in lower case."
   }
  ]
 },
 "cashflow-failed-payments": {
  "title": "Failed payments over time",
  "meaning": "Payments by the period in which they first failed: how much was recovered, is still open, or left with its customer.",
  "parameters": [
   "date",
   "interval",
   "baseCurrency",
   "currency",
   "payment_method",
   "pricing_model",
   "customer",
   "plan",
   "age",
   "billing_freq",
   "region",
   "state",
   "data_source",
   "status",
   "has_discount",
   "cancel_reason",
   "segment",
   "fix_fx"
  ],
  "custom_filters": true,
  "columns": [
   {
    "name": "result[].date",
    "meaning": "First day of the period, `YYYY-MM-DD`."
   },
   {
    "name": "result[].currency",
    "meaning": "Currency of the row."
   },
   {
    "name": "result[].failed_amount",
    "unit": "money",
    "currency": "@.currency",
    "meaning": "Amount that failed."
   },
   {
    "name": "result[].recovered",
    "unit": "money",
    "currency": "@.currency",
    "meaning": "Part of it that came in later."
   },
   {
    "name": "result[].still_unpaid",
    "unit": "money",
    "currency": "@.currency",
    "meaning": "Part of it that is still open."
   },
   {
    "name": "result[].churned",
    "unit": "money",
    "currency": "@.currency",
    "meaning": "Part of it whose customers left."
   },
   {
    "name": "result[].failed_invoices",
    "unit": "count",
    "meaning": "Invoices that failed."
   },
   {
    "name": "result[].recovered_customers",
    "unit": "count",
    "meaning": "Customers who paid later."
   },
   {
    "name": "result[].still_unpaid_customers",
    "unit": "count",
    "meaning": "Customers who still owe."
   },
   {
    "name": "result[].churned_customers",
    "unit": "count",
    "meaning": "Customers who left."
   },
   {
    "name": "result[].affected_customers",
    "unit": "count",
    "meaning": "All customers with a failed payment."
   },
   {
    "name": "result[].total_retry_attempts",
    "unit": "count",
    "meaning": "Attempts to collect, all invoices together."
   },
   {
    "name": "currency",
    "meaning": "Currency of the money in this answer, ISO 4217 in lower case."
   }
  ]
 },
 "cashflow-failed-payments-summary": {
  "title": "Failed payments at a glance",
  "meaning": "Open amounts, recovery rate and failed share so far this month, quarter and year, beside the ones before.",
  "parameters": [
   "date",
   "baseCurrency",
   "currency",
   "payment_method",
   "pricing_model",
   "customer",
   "plan",
   "age",
   "billing_freq",
   "region",
   "state",
   "data_source",
   "status",
   "has_discount",
   "cancel_reason",
   "segment",
   "fix_fx"
  ],
  "custom_filters": true,
  "columns": [
   {
    "name": "summary.mtd_still_unpaid",
    "unit": "money",
    "currency": "$.currency",
    "meaning": "Failed this month and still open."
   },
   {
    "name": "summary.prev_mtd_still_unpaid",
    "unit": "money",
    "currency": "$.currency",
    "meaning": "The same for the month before."
   },
   {
    "name": "summary.qtd_still_unpaid",
    "unit": "money",
    "currency": "$.currency",
    "meaning": "Failed this quarter and still open."
   },
   {
    "name": "summary.prev_qtd_still_unpaid",
    "unit": "money",
    "currency": "$.currency",
    "meaning": "The same for the quarter before."
   },
   {
    "name": "summary.ytd_still_unpaid",
    "unit": "money",
    "currency": "$.currency",
    "meaning": "Failed this year and still open."
   },
   {
    "name": "summary.prev_ytd_still_unpaid",
    "unit": "money",
    "currency": "$.currency",
    "meaning": "The same for the year before."
   },
   {
    "name": "summary.mtd_recovery_rate",
    "unit": "percent",
    "meaning": "Recovered of failed amount, this month. Null without any."
   },
   {
    "name": "summary.prev_mtd_recovery_rate",
    "unit": "percent",
    "meaning": "Recovered of failed amount, the month before. Null without any."
   },
   {
    "name": "summary.ytd_recovery_rate",
    "unit": "percent",
    "meaning": "Recovered of failed amount, this year. Null without any."
   },
   {
    "name": "summary.prev_ytd_recovery_rate",
    "unit": "percent",
    "meaning": "Recovered of failed amount, the year before. Null without any."
   },
   {
    "name": "summary.mtd_failed_pct",
    "unit": "percent",
    "meaning": "Failed of invoiced amount, this month. Null without any."
   },
   {
    "name": "summary.prev_mtd_failed_pct",
    "unit": "percent",
    "meaning": "Failed of invoiced amount, the month before. Null without any."
   },
   {
    "name": "summary.ytd_failed_pct",
    "unit": "percent",
    "meaning": "Failed of invoiced amount, this year. Null without any."
   },
   {
    "name": "summary.prev_ytd_failed_pct",
    "unit": "percent",
    "meaning": "Failed of invoiced amount, the year before. Null without any."
   },
   {
    "name": "summary.mtd_still_unpaid_change_pct",
    "unit": "percent",
    "meaning": "Change of the open amount. Null when there was none before."
   },
   {
    "name": "summary.ytd_still_unpaid_change_pct",
    "unit": "percent",
    "meaning": "Change of the open amount. Null when there was none before."
   },
   {
    "name": "summary.mtd_recovery_rate_change",
    "unit": "percent",
    "meaning": "Change of the recovery rate in percentage points."
   },
   {
    "name": "summary.ytd_recovery_rate_change",
    "unit": "percent",
    "meaning": "Change of the recovery rate in percentage points."
   },
   {
    "name": "summary.mtd_failed_pct_change",
    "unit": "percent",
    "meaning": "Change of the failed share in percentage points."
   },
   {
    "name": "summary.ytd_failed_pct_change",
    "unit": "percent",
    "meaning": "Change of the failed share in percentage points."
   },
   {
    "name": "summary.mtd_failed_invoices",
    "unit": "count",
    "meaning": "Invoices that failed this month."
   },
   {
    "name": "summary.ytd_failed_invoices",
    "unit": "count",
    "meaning": "Invoices that failed this year."
   },
   {
    "name": "summary.prev_mtd_failed_invoices",
    "unit": "count",
    "meaning": "Invoices that failed in the month before."
   },
   {
    "name": "summary.prev_ytd_failed_invoices",
    "unit": "count",
    "meaning": "Invoices that failed in the year before."
   },
   {
    "name": "currency",
    "meaning": "Currency of the money in this answer, ISO 4217 in lower case."
   }
  ]
 },
 "cashflow-failed-payments-table": {
  "title": "Failed payments with their rates",
  "meaning": "The report of failed payments with the number of invoices, the part that failed and the part that was recovered.",
  "parameters": [
   "date",
   "interval",
   "baseCurrency",
   "currency",
   "payment_method",
   "pricing_model",
   "customer",
   "plan",
   "age",
   "billing_freq",
   "region",
   "state",
   "data_source",
   "status",
   "has_discount",
   "cancel_reason",
   "segment",
   "fix_fx"
  ],
  "custom_filters": true,
  "columns": [
   {
    "name": "result[].date",
    "meaning": "First day of the period, `YYYY-MM-DD`."
   },
   {
    "name": "result[].currency",
    "meaning": "Currency of the row."
   },
   {
    "name": "result[].failed_amount",
    "unit": "money",
    "currency": "@.currency",
    "meaning": "Amount that failed."
   },
   {
    "name": "result[].recovered",
    "unit": "money",
    "currency": "@.currency",
    "meaning": "Part of it that came in later."
   },
   {
    "name": "result[].still_unpaid",
    "unit": "money",
    "currency": "@.currency",
    "meaning": "Part of it that is still open."
   },
   {
    "name": "result[].churned",
    "unit": "money",
    "currency": "@.currency",
    "meaning": "Part of it whose customers left."
   },
   {
    "name": "result[].failed_invoices",
    "unit": "count",
    "meaning": "Invoices that failed."
   },
   {
    "name": "result[].recovered_customers",
    "unit": "count",
    "meaning": "Customers who paid later."
   },
   {
    "name": "result[].still_unpaid_customers",
    "unit": "count",
    "meaning": "Customers who still owe."
   },
   {
    "name": "result[].churned_customers",
    "unit": "count",
    "meaning": "Customers who left."
   },
   {
    "name": "result[].affected_customers",
    "unit": "count",
    "meaning": "All customers with a failed payment."
   },
   {
    "name": "result[].total_retry_attempts",
    "unit": "count",
    "meaning": "Attempts to collect, all invoices together."
   },
   {
    "name": "result[].total_invoices",
    "unit": "count",
    "meaning": "All bills dated in the period."
   },
   {
    "name": "result[].failed_pct",
    "unit": "percent",
    "meaning": "Part of the invoiced amount that failed. Null without invoices."
   },
   {
    "name": "result[].recovery_rate",
    "unit": "percent",
    "meaning": "Part of the failed amount that came in later. Null when nothing failed."
   },
   {
    "name": "currency",
    "meaning": "Currency of the money in this answer, ISO 4217 in lower case."
   }
  ]
 },
 "cashflow-failed-payments-detail": {
  "title": "Failed payments one by one",
  "meaning": "Invoices of the range whose payment failed, newest first, and what became of each by now.",
  "parameters": [
   "date",
   "interval",
   "selected-date",
   "baseCurrency",
   "currency",
   "payment_method",
   "pricing_model",
   "customer",
   "plan",
   "age",
   "billing_freq",
   "region",
   "state",
   "data_source",
   "status",
   "has_discount",
   "cancel_reason",
   "segment",
   "fix_fx"
  ],
  "custom_filters": true,
  "columns": [
   {
    "name": "result.count",
    "unit": "count",
    "meaning": "Failed payments."
   },
   {
    "name": "result.list[].date",
    "meaning": "Day it failed first, `YYYY-MM-DD`."
   },
   {
    "name": "result.list[].invoice_ref",
    "meaning": "The invoice."
   },
   {
    "name": "result.list[].customer_id",
    "meaning": "The customer."
   },
   {
    "name": "result.list[].customer_name",
    "meaning": "The customer's name."
   },
   {
    "name": "result.list[].customer_email",
    "meaning": "The customer's e-mail address."
   },
   {
    "name": "result.list[].amount",
    "unit": "money",
    "currency": "@.currency",
    "meaning": "What was not collected."
   },
   {
    "name": "result.list[].amount_base_currency",
    "unit": "money",
    "currency": "$.currency",
    "meaning": "The same in the currency of the report, at the rates of the day."
   },
   {
    "name": "result.list[].currency",
    "meaning": "Currency of `amount`."
   },
   {
    "name": "result.list[].payment_method",
    "meaning": "How it was to be paid."
   },
   {
    "name": "result.list[].description",
    "meaning": "What it is for."
   },
   {
    "name": "result.list[].attempt_count",
    "unit": "count",
    "meaning": "Attempts to collect."
   },
   {
    "name": "result.list[].recovery_status",
    "meaning": "What became of it by now. New values may appear."
   },
   {
    "name": "currency",
    "meaning": "Currency of the money in this answer, ISO 4217 in lower case."
   }
  ]
 },
 "cashflow-refunds": {
  "title": "Refunds over time",
  "meaning": "Money paid back per period, as positive amounts.",
  "parameters": [
   "date",
   "interval",
   "baseCurrency",
   "currency",
   "payment_method",
   "pricing_model",
   "customer",
   "plan",
   "age",
   "billing_freq",
   "region",
   "state",
   "data_source",
   "status",
   "has_discount",
   "cancel_reason",
   "segment",
   "fix_fx"
  ],
  "custom_filters": true,
  "columns": [
   {
    "name": "result[].date",
    "meaning": "First day of the period, `YYYY-MM-DD`."
   },
   {
    "name": "result[].refund_amount",
    "unit": "money",
    "currency": "$.currency",
    "meaning": "Amount paid back; positive."
   },
   {
    "name": "result[].refund_count",
    "unit": "count",
    "meaning": "Refunds."
   },
   {
    "name": "result[].customers_refunded",
    "unit": "count",
    "meaning": "Customers who got one."
   },
   {
    "name": "currency",
    "meaning": "Currency of the money in this answer, ISO 4217 in lower case."
   }
  ]
 },
 "cashflow-refunds-table": {
  "title": "Who got money back",
  "meaning": "Refunds of the range by customer, the largest amount first.",
  "parameters": [
   "date",
   "baseCurrency",
   "currency",
   "payment_method",
   "pricing_model",
   "customer",
   "plan",
   "age",
   "billing_freq",
   "region",
   "state",
   "data_source",
   "status",
   "has_discount",
   "cancel_reason",
   "segment",
   "fix_fx"
  ],
  "custom_filters": true,
  "columns": [
   {
    "name": "result.count",
    "unit": "count",
    "meaning": "Customers."
   },
   {
    "name": "result.list[].customer_id",
    "meaning": "The customer."
   },
   {
    "name": "result.list[].customer_name",
    "meaning": "The customer's name."
   },
   {
    "name": "result.list[].customer_email",
    "meaning": "The customer's e-mail address."
   },
   {
    "name": "result.list[].refund_amount",
    "unit": "money",
    "currency": "$.currency",
    "meaning": "Amount paid back in the range; positive."
   },
   {
    "name": "result.list[].refund_count",
    "unit": "count",
    "meaning": "Refunds."
   },
   {
    "name": "result.list[].last_refund_date",
    "meaning": "Day of the latest, `YYYY-MM-DD`."
   },
   {
    "name": "currency",
    "meaning": "Currency of the money in this answer, ISO 4217 in lower case."
   }
  ]
 },
 "cashflow-refunds-detail": {
  "title": "Refunds one by one",
  "meaning": "Money paid back in the range, newest first, as positive amounts.",
  "parameters": [
   "date",
   "interval",
   "selected-date",
   "baseCurrency",
   "currency",
   "payment_method",
   "pricing_model",
   "customer",
   "plan",
   "age",
   "billing_freq",
   "region",
   "state",
   "data_source",
   "status",
   "has_discount",
   "cancel_reason",
   "segment",
   "fix_fx"
  ],
  "custom_filters": true,
  "columns": [
   {
    "name": "result.count",
    "unit": "count",
    "meaning": "Refunds."
   },
   {
    "name": "result.list[].date",
    "meaning": "Day it was paid back, `YYYY-MM-DD`."
   },
   {
    "name": "result.list[].invoice_ref",
    "meaning": "The refund."
   },
   {
    "name": "result.list[].customer_id",
    "meaning": "The customer."
   },
   {
    "name": "result.list[].customer_name",
    "meaning": "The customer's name."
   },
   {
    "name": "result.list[].customer_email",
    "meaning": "The customer's e-mail address."
   },
   {
    "name": "result.list[].amount",
    "unit": "money",
    "currency": "@.currency",
    "meaning": "What was paid back; positive."
   },
   {
    "name": "result.list[].amount_base_currency",
    "unit": "money",
    "currency": "$.currency",
    "meaning": "The same in the currency of the report, at the rates of the day."
   },
   {
    "name": "result.list[].currency",
    "meaning": "Currency of `amount`."
   },
   {
    "name": "result.list[].payment_method",
    "meaning": "How it was paid back."
   },
   {
    "name": "result.list[].description",
    "meaning": "What it is for."
   },
   {
    "name": "currency",
    "meaning": "Currency of the money in this answer, ISO 4217 in lower case."
   }
  ]
 },
 "cashflow-failure-rate": {
  "title": "Payment failure rate over time",
  "meaning": "Share of invoices of each period whose payment failed at least once.",
  "parameters": [
   "date",
   "interval",
   "currency",
   "payment_method",
   "pricing_model",
   "customer",
   "plan",
   "age",
   "billing_freq",
   "region",
   "state",
   "data_source",
   "status",
   "has_discount",
   "cancel_reason",
   "segment",
   "fix_fx"
  ],
  "custom_filters": true,
  "columns": [
   {
    "name": "result[].date",
    "meaning": "First day of the period, `YYYY-MM-DD`."
   },
   {
    "name": "result[].period",
    "meaning": "The same as `date`."
   },
   {
    "name": "result[].currency",
    "meaning": "Currency of the row."
   },
   {
    "name": "result[].failed_invoices",
    "unit": "count",
    "meaning": "Invoices that failed."
   },
   {
    "name": "result[].failure_rate",
    "unit": "percent",
    "meaning": "Failed of all invoices."
   },
   {
    "name": "currency",
    "meaning": "Currency of the money in this answer, ISO 4217 in lower case."
   }
  ]
 },
 "cashflow-failure-rate-summary": {
  "title": "Payment failure rate at a glance",
  "meaning": "Failure rate so far this month and year, beside the ones before.",
  "parameters": [
   "date",
   "currency",
   "payment_method",
   "pricing_model",
   "customer",
   "plan",
   "age",
   "billing_freq",
   "region",
   "state",
   "data_source",
   "status",
   "has_discount",
   "cancel_reason",
   "segment",
   "fix_fx"
  ],
  "custom_filters": true,
  "columns": [
   {
    "name": "summary.mtd_failure_rate",
    "unit": "percent",
    "meaning": "Failed of all invoices, this month. Null without invoices."
   },
   {
    "name": "summary.prev_mtd_failure_rate",
    "unit": "percent",
    "meaning": "The same for the month before."
   },
   {
    "name": "summary.ytd_failure_rate",
    "unit": "percent",
    "meaning": "Failed of all invoices, this year. Null without invoices."
   },
   {
    "name": "summary.prev_ytd_failure_rate",
    "unit": "percent",
    "meaning": "The same for the year before."
   },
   {
    "name": "summary.mtd_failure_rate_change",
    "unit": "percent",
    "meaning": "Change in percentage points. Null when either is."
   },
   {
    "name": "summary.ytd_failure_rate_change",
    "unit": "percent",
    "meaning": "Change in percentage points. Null when either is."
   },
   {
    "name": "summary.mtd_failed_count",
    "unit": "count",
    "meaning": "Invoices that failed this month."
   },
   {
    "name": "summary.ytd_failed_count",
    "unit": "count",
    "meaning": "Invoices that failed this year."
   },
   {
    "name": "summary.prev_mtd_failed_count",
    "unit": "count",
    "meaning": "Invoices that failed in the month before."
   },
   {
    "name": "summary.prev_ytd_failed_count",
    "unit": "count",
    "meaning": "Invoices that failed in the year before."
   },
   {
    "name": "currency",
    "meaning": "Currency of the money in this answer, ISO 4217 in lower case."
   }
  ]
 },
 "cashflow-outstanding-unpaid": {
  "title": "What customers owe",
  "meaning": "Open invoices that have been tried at least once, by how long they are overdue.",
  "parameters": [
   "baseCurrency",
   "currency",
   "payment_method",
   "pricing_model",
   "customer",
   "plan",
   "age",
   "billing_freq",
   "region",
   "state",
   "data_source",
   "status",
   "has_discount",
   "cancel_reason",
   "segment",
   "fix_fx"
  ],
  "custom_filters": true,
  "columns": [
   {
    "name": "summary.today_still_unpaid",
    "unit": "money",
    "currency": "$.currency",
    "meaning": "Overdue for less than 30 days."
   },
   {
    "name": "summary.d30_still_unpaid",
    "unit": "money",
    "currency": "$.currency",
    "meaning": "30 to 59 days."
   },
   {
    "name": "summary.d60_still_unpaid",
    "unit": "money",
    "currency": "$.currency",
    "meaning": "60 to 179 days."
   },
   {
    "name": "summary.d180_still_unpaid",
    "unit": "money",
    "currency": "$.currency",
    "meaning": "180 to 364 days."
   },
   {
    "name": "summary.d365_still_unpaid",
    "unit": "money",
    "currency": "$.currency",
    "meaning": "365 days or more."
   },
   {
    "name": "currency",
    "meaning": "Currency of the money in this answer, ISO 4217 in lower case."
   }
  ]
 },
 "churn-scheduled": {
  "title": "Churn that is already certain",
  "meaning": "Cancellations that have been asked for and take effect later, by the period in which they do.",
  "parameters": [
   "date",
   "interval",
   "baseCurrency",
   "currency",
   "payment_method",
   "pricing_model",
   "customer",
   "plan",
   "age",
   "billing_freq",
   "region",
   "state",
   "data_source",
   "status",
   "has_discount",
   "cancel_reason",
   "segment",
   "fix_fx"
  ],
  "custom_filters": true,
  "columns": [
   {
    "name": "result[].date",
    "meaning": "First day of the period, `YYYY-MM-DD`."
   },
   {
    "name": "result[].churn",
    "unit": "money",
    "currency": "$.currency",
    "meaning": "MRR that will leave with customers."
   },
   {
    "name": "result[].contraction",
    "unit": "money",
    "currency": "$.currency",
    "meaning": "MRR that will be lost from customers who stay."
   },
   {
    "name": "result[].churn_customers",
    "unit": "count",
    "meaning": "Customers who will leave."
   },
   {
    "name": "result[].contraction_customers",
    "unit": "count",
    "meaning": "Customers who will pay less."
   },
   {
    "name": "result[].total_mrr",
    "unit": "money",
    "currency": "$.currency",
    "meaning": "`churn` plus `contraction`."
   },
   {
    "name": "result[].total_customers",
    "unit": "count",
    "meaning": "All customers concerned."
   },
   {
    "name": "currency",
    "meaning": "Currency of the money in this answer, ISO 4217 in lower case."
   }
  ]
 },
 "churn-scheduled-movements": {
  "title": "Scheduled churn one by one",
  "meaning": "Changes that have been asked for and take effect later, soonest first. A range that is over stands for the year ahead.",
  "parameters": [
   "date",
   "interval",
   "selected-date",
   "baseCurrency",
   "currency",
   "payment_method",
   "pricing_model",
   "customer",
   "plan",
   "age",
   "billing_freq",
   "region",
   "state",
   "data_source",
   "status",
   "has_discount",
   "cancel_reason",
   "segment",
   "fix_fx"
  ],
  "custom_filters": true,
  "columns": [
   {
    "name": "result.count",
    "unit": "count",
    "meaning": "Movements."
   },
   {
    "name": "result.list[].date",
    "meaning": "The day it counts from, `YYYY-MM-DD`."
   },
   {
    "name": "result.list[].customer_id",
    "meaning": "The customer."
   },
   {
    "name": "result.list[].customer_name",
    "meaning": "The customer's name."
   },
   {
    "name": "result.list[].customer_email",
    "meaning": "The customer's e-mail address."
   },
   {
    "name": "result.list[].type",
    "meaning": "What became of the MRR: the first, more, less, none, or some again. New values may appear."
   },
   {
    "name": "result.list[].subtype",
    "meaning": "Why the MRR moved; null where the type says it all."
   },
   {
    "name": "result.list[].mrr_change",
    "unit": "money",
    "currency": "@.currency",
    "meaning": "Signed change of MRR."
   },
   {
    "name": "result.list[].mrr_change_base_currency",
    "unit": "money",
    "currency": "$.currency",
    "meaning": "The same in the currency of the report, at the rates of the day."
   },
   {
    "name": "result.list[].old_mrr",
    "unit": "money",
    "currency": "@.currency",
    "meaning": "The customer's MRR before it."
   },
   {
    "name": "result.list[].new_mrr",
    "unit": "money",
    "currency": "@.currency",
    "meaning": "The customer's MRR after it."
   },
   {
    "name": "result.list[].currency",
    "meaning": "Currency of `mrr_change`, `old_mrr` and `new_mrr`."
   },
   {
    "name": "result.list[].plan_name",
    "meaning": "Plan of the invoice that caused it; null when none did, or when it names no plan."
   },
   {
    "name": "result.list[].description",
    "meaning": "What happened, in a few words."
   },
   {
    "name": "currency",
    "meaning": "Currency of the money in this answer, ISO 4217 in lower case."
   }
  ]
 },
 "churn-scheduled-summary": {
  "title": "Scheduled churn at a glance",
  "meaning": "MRR that is certain to go, all of it and within 30, 60, 180 and 365 days; zero or negative.",
  "parameters": [
   "date",
   "baseCurrency",
   "currency",
   "payment_method",
   "pricing_model",
   "customer",
   "plan",
   "age",
   "billing_freq",
   "region",
   "state",
   "data_source",
   "status",
   "has_discount",
   "cancel_reason",
   "segment",
   "fix_fx"
  ],
  "custom_filters": true,
  "columns": [
   {
    "name": "summary.churn_current",
    "unit": "money",
    "currency": "$.currency",
    "meaning": "All of it, whenever it takes effect."
   },
   {
    "name": "summary.churn_30",
    "unit": "money",
    "currency": "$.currency",
    "meaning": "Part of it that goes within 30 days."
   },
   {
    "name": "summary.churn_60",
    "unit": "money",
    "currency": "$.currency",
    "meaning": "Part of it that goes within 60 days."
   },
   {
    "name": "summary.churn_180",
    "unit": "money",
    "currency": "$.currency",
    "meaning": "Part of it that goes within 180 days."
   },
   {
    "name": "summary.churn_365",
    "unit": "money",
    "currency": "$.currency",
    "meaning": "Part of it that goes within 365 days."
   },
   {
    "name": "currency",
    "meaning": "Currency of the money in this answer, ISO 4217 in lower case."
   }
  ]
 },
 "churn-reasons-summary": {
  "title": "Why customers leave",
  "meaning": "A short text about the comments of customers who left. Null without comments.",
  "parameters": [
   "date",
   "regenerate"
  ],
  "custom_filters": false,
  "columns": [
   {
    "name": "summary",
    "meaning": "Markdown. Null when there is nothing to sum up."
   },
   {
    "name": "comment_count",
    "unit": "count",
    "meaning": "Comments that it rests on."
   },
   {
    "name": "total_cancellations",
    "meaning": "Cancellations of the range, as text."
   },
   {
    "name": "generated_at",
    "meaning": "When it was written, ISO 8601."
   },
   {
    "name": "reason",
    "meaning": "Why `summary` is null, when it is."
   }
  ]
 },
 "cancellation-timing": {
  "title": "After how long customers leave",
  "meaning": "Customers who left in the range, by how many months they had paid since they began or came back.",
  "parameters": [
   "date",
   "baseCurrency",
   "currency",
   "payment_method",
   "pricing_model",
   "customer",
   "plan",
   "age",
   "billing_freq",
   "region",
   "state",
   "data_source",
   "status",
   "has_discount",
   "cancel_reason",
   "segment",
   "fix_fx"
  ],
  "custom_filters": true,
  "columns": [
   {
    "name": "result[].months",
    "unit": "count",
    "meaning": "Whole months between the day they began to pay, or came back, and the day they left."
   },
   {
    "name": "result[].customers",
    "unit": "count",
    "meaning": "Customers who left after as long."
   },
   {
    "name": "result[].percent",
    "unit": "percent",
    "meaning": "Share of all who left in the range."
   },
   {
    "name": "result[].mrr_change",
    "unit": "money",
    "currency": "$.currency",
    "meaning": "MRR that went with them; zero or negative."
   },
   {
    "name": "currency",
    "meaning": "Currency of the money in this answer, ISO 4217 in lower case."
   }
  ]
 },
 "cancellation-timing-detail": {
  "title": "Customers who left, one by one",
  "meaning": "Everyone who left in the range, oldest first, and how long they had paid.",
  "parameters": [
   "date",
   "baseCurrency",
   "currency",
   "payment_method",
   "pricing_model",
   "customer",
   "plan",
   "age",
   "billing_freq",
   "region",
   "state",
   "data_source",
   "status",
   "has_discount",
   "cancel_reason",
   "segment",
   "fix_fx"
  ],
  "custom_filters": true,
  "columns": [
   {
    "name": "result.count",
    "unit": "count",
    "meaning": "Customers who left."
   },
   {
    "name": "result.list[].date",
    "meaning": "Day they left, `YYYY-MM-DD`."
   },
   {
    "name": "result.list[].customer_id",
    "meaning": "The customer."
   },
   {
    "name": "result.list[].customer_name",
    "meaning": "The customer's name."
   },
   {
    "name": "result.list[].customer_email",
    "meaning": "The customer's e-mail address."
   },
   {
    "name": "result.list[].started",
    "meaning": "Day they began to pay, or came back, `YYYY-MM-DD`."
   },
   {
    "name": "result.list[].days",
    "unit": "days",
    "meaning": "Days in between."
   },
   {
    "name": "result.list[].months",
    "unit": "count",
    "meaning": "Whole months in between."
   },
   {
    "name": "result.list[].mrr_change",
    "unit": "money",
    "currency": "$.currency",
    "meaning": "MRR that went with them; zero or negative."
   },
   {
    "name": "currency",
    "meaning": "Currency of the money in this answer, ISO 4217 in lower case."
   }
  ]
 },
 "map": {
  "title": "Where the customers are",
  "meaning": "The main figures by country, for countries with customers, leads or trials.",
  "parameters": [
   "date",
   "baseCurrency",
   "currency",
   "payment_method",
   "pricing_model",
   "customer",
   "plan",
   "age",
   "billing_freq",
   "region",
   "state",
   "data_source",
   "status",
   "has_discount",
   "cancel_reason",
   "segment",
   "fix_fx"
  ],
  "custom_filters": true,
  "columns": [
   {
    "name": "result.list{}.current_mrr",
    "unit": "money",
    "currency": "$.currency",
    "meaning": "MRR now."
   },
   {
    "name": "result.list{}.subscribers",
    "unit": "count",
    "meaning": "Customers with MRR above zero."
   },
   {
    "name": "result.list{}.arpa",
    "unit": "money",
    "currency": "$.currency",
    "meaning": "MRR per subscriber."
   },
   {
    "name": "result.list{}.asp",
    "unit": "money",
    "currency": "$.currency",
    "meaning": "New MRR per new customer of the range."
   },
   {
    "name": "result.list{}.customer_churn_rate",
    "unit": "percent",
    "meaning": "Customers lost in the range."
   },
   {
    "name": "result.list{}.net_mrr_churn",
    "unit": "percent",
    "meaning": "MRR lost in the range, expansion deducted; negative when expansion wins."
   },
   {
    "name": "result.list{}.ltv",
    "unit": "money",
    "currency": "$.currency",
    "meaning": "Expected revenue of one customer."
   },
   {
    "name": "result.list{}.leads",
    "unit": "count",
    "meaning": "Customer records created in the range."
   },
   {
    "name": "result.list{}.leads_converted",
    "unit": "count",
    "meaning": "Those of them who pay by now."
   },
   {
    "name": "result.list{}.lead_conversion_rate",
    "unit": "percent",
    "meaning": "The share of them."
   },
   {
    "name": "result.list{}.new_trials",
    "unit": "count",
    "meaning": "Trials started in the range."
   },
   {
    "name": "result.list{}.trials_converted",
    "unit": "count",
    "meaning": "Those of them that pay by now."
   },
   {
    "name": "result.list{}.trial_conversion_rate",
    "unit": "percent",
    "meaning": "The share of them."
   },
   {
    "name": "result.list{}.payment_failure_rate",
    "unit": "percent",
    "meaning": "Invoices of the range that failed at least once."
   },
   {
    "name": "result.list{}.mrr_percent",
    "unit": "percent",
    "meaning": "Share of the account's MRR."
   },
   {
    "name": "result.list{}.subscribers_percent",
    "unit": "percent",
    "meaning": "Share of the account's subscribers."
   },
   {
    "name": "result.list{}.leads_percent",
    "unit": "percent",
    "meaning": "Share of the account's leads."
   },
   {
    "name": "result.list{}.trials_percent",
    "unit": "percent",
    "meaning": "Share of the account's trials."
   },
   {
    "name": "currency",
    "meaning": "Currency of the money in this answer, ISO 4217 in lower case."
   }
  ]
 },
 "customer-concentration": {
  "title": "How MRR is spread over customers",
  "meaning": "Customers by MRR with running totals, and the share that the largest hold.",
  "parameters": [
   "baseCurrency",
   "q",
   "currency",
   "payment_method",
   "pricing_model",
   "customer",
   "plan",
   "age",
   "billing_freq",
   "region",
   "state",
   "data_source",
   "status",
   "has_discount",
   "cancel_reason",
   "segment",
   "fix_fx"
  ],
  "custom_filters": true,
  "columns": [
   {
    "name": "result.pareto[].rank",
    "unit": "count",
    "meaning": "1 is the largest."
   },
   {
    "name": "result.pareto[].id",
    "meaning": "The customer."
   },
   {
    "name": "result.pareto[].name",
    "meaning": "The customer's name."
   },
   {
    "name": "result.pareto[].mrr",
    "unit": "money",
    "currency": "$.currency",
    "meaning": "MRR."
   },
   {
    "name": "result.pareto[].cumulative_mrr",
    "unit": "money",
    "currency": "$.currency",
    "meaning": "MRR of this and all larger customers."
   },
   {
    "name": "result.pareto[].cumulative_pct",
    "unit": "percent",
    "meaning": "Their share of all MRR."
   },
   {
    "name": "result.concentration.top_1",
    "unit": "percent",
    "meaning": "Share of the largest customer."
   },
   {
    "name": "result.concentration.top_5",
    "unit": "percent",
    "meaning": "Share of the largest 5 customers."
   },
   {
    "name": "result.concentration.top_10",
    "unit": "percent",
    "meaning": "Share of the largest 10 customers."
   },
   {
    "name": "result.concentration.top_20",
    "unit": "percent",
    "meaning": "Share of the largest 20 customers."
   },
   {
    "name": "result.list[].id",
    "meaning": "The customer."
   },
   {
    "name": "result.list[].name",
    "meaning": "The customer's name."
   },
   {
    "name": "result.list[].mrr",
    "unit": "money",
    "currency": "$.currency",
    "meaning": "MRR."
   },
   {
    "name": "result.list[].percentage",
    "unit": "percent",
    "meaning": "Share of all MRR."
   },
   {
    "name": "result.count",
    "unit": "count",
    "meaning": "Customers that match `q`."
   },
   {
    "name": "result.summary.total_mrr",
    "unit": "money",
    "currency": "$.currency",
    "meaning": "MRR of all customers."
   },
   {
    "name": "result.summary.total_customers",
    "unit": "count",
    "meaning": "Customers with MRR above zero."
   },
   {
    "name": "currency",
    "meaning": "Currency of the money in this answer, ISO 4217 in lower case."
   }
  ]
 },
 "latest-activity": {
  "title": "What happened last",
  "meaning": "The newest MRR movements and failed payments, and if asked for the changes that lie ahead.",
  "parameters": [
   "limit",
   "days",
   "include_failed",
   "include_scheduled",
   "baseCurrency"
  ],
  "custom_filters": false,
  "columns": [
   {
    "name": "result[].source",
    "meaning": "Where an entry of the activity list comes from."
   },
   {
    "name": "result[].type",
    "meaning": "What happened. New values may appear."
   },
   {
    "name": "result[].subtype",
    "meaning": "Why the MRR moved, when that is known."
   },
   {
    "name": "result[].date",
    "meaning": "When it became known, ISO 8601."
   },
   {
    "name": "result[].effective_date",
    "meaning": "The day it counts from, `YYYY-MM-DD`."
   },
   {
    "name": "result[].overdue_date",
    "meaning": "For failed payments, since when the invoice is overdue."
   },
   {
    "name": "result[].customer_id",
    "meaning": "The customer."
   },
   {
    "name": "result[].customer_name",
    "meaning": "The customer's name."
   },
   {
    "name": "result[].customer_email",
    "meaning": "The customer's e-mail address."
   },
   {
    "name": "result[].amount",
    "unit": "money",
    "currency": "@.currency",
    "meaning": "Signed change of MRR, or the amount that was not collected."
   },
   {
    "name": "result[].currency",
    "meaning": "Currency of `amount`."
   }
  ]
 },
 "custom-variables": {
  "title": "Values of a custom variable",
  "meaning": "Which values a custom variable has, and how many customers have each.",
  "parameters": [
   "key",
   "search",
   "limit"
  ],
  "custom_filters": false,
  "columns": [
   {
    "name": "values[].value",
    "meaning": "The value."
   },
   {
    "name": "values[].count",
    "unit": "count",
    "meaning": "Customers that have it."
   }
  ]
 }
});
