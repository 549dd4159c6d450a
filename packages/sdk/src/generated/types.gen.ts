// Generated from openapi.json by `pnpm generate`. Do not edit.
import type { DateRange } from '../core/query.js';


/**
 * The account behind the API key.
 */
export type Account = {
    /**
     * The account.
     */
    id: string;
    /**
     * Name.
     */
    name: string;
    /**
     * Currency that reports are in.
     */
    base_currency: string;
    /**
     * IANA time zone.
     */
    timezone: string;
    /**
     * 0 Sunday, 1 Monday.
     */
    first_day_of_week: number;
    /**
     * Where its data comes from.
     */
    data_sources: Array<DataSource>;
};

/**
 * Names the account, so that none is deleted by mistake.
 */
export type AccountDelete = {
    /**
     * The account's name.
     */
    confirm: string;
};

/**
 * The fields of the account that change.
 */
export type AccountUpdate = {
    /**
     * Name.
     */
    name?: string;
    /**
     * Currency that reports are in.
     */
    base_currency?: string;
    /**
     * IANA time zone.
     */
    timezone?: string;
};

/**
 * One entry of the activity list.
 */
export type Activity = {
    /**
     * Where an entry of the activity list comes from.
     */
    source: ActivitySource;
    /**
     * What happened. New values may appear.
     */
    type: ActivityType;
    /**
     * Why the MRR moved, when that is known.
     */
    subtype?: string | null;
    /**
     * When it became known, ISO 8601.
     */
    date: string;
    /**
     * The day it counts from, `YYYY-MM-DD`.
     */
    effective_date: string;
    /**
     * For failed payments, since when the invoice is overdue.
     */
    overdue_date?: string | null;
    /**
     * The customer.
     */
    customer_id: string;
    /**
     * The customer's name.
     */
    customer_name: string | null;
    /**
     * The customer's e-mail address.
     */
    customer_email: string | null;
    /**
     * Signed change of MRR, or the amount that was not collected.
     */
    amount: number;
    /**
     * Currency of `amount`.
     */
    currency: string;
};

/**
 * Where an entry of the activity list comes from.
 */
export type ActivitySource = 'movement' | 'failed_payment' | 'scheduled' | (string & {});

/**
 * What happened. New values may appear.
 */
export type ActivityType = 'new' | 'expansion' | 'contraction' | 'churn' | 'reactivation' | 'failed_payment' | (string & {});

/**
 * An API key, without its secret.
 */
export type ApiKey = {
    /**
     * The key's id.
     */
    id: string;
    /**
     * Name.
     */
    name: string;
    /**
     * What it may do.
     */
    access_level: 'admin' | 'readonly' | (string & {});
    /**
     * When it was made, ISO 8601.
     */
    created_at: string;
    /**
     * When it was last used, ISO 8601.
     */
    last_used: string | null;
};

/**
 * A new API key with its secret.
 */
export type ApiKeyCreated = ApiKey & {
    /**
     * The whole key. Shown this once and never again.
     */
    api_key: string;
};

/**
 * A new API key.
 */
export type ApiKeyInput = {
    /**
     * What it is for.
     */
    name: string;
    /**
     * What it may do.
     */
    role: 'admin' | 'readonly' | (string & {});
    /**
     * Other spelling of `role`.
     */
    access_level?: string;
};

/**
 * API keys of the account.
 */
export type ApiKeyList = {
    /**
     * Newest first.
     */
    result: Array<ApiKey>;
};

/**
 * What changes about a key.
 */
export type ApiKeyUpdate = {
    /**
     * What it is for.
     */
    name: string;
};

/**
 * What the account pays GrowPanel.
 */
export type Billing = {
    /**
     * The plan.
     */
    plan: string;
    /**
     * How it stands.
     */
    status: 'trialing' | 'active' | 'past_due' | 'canceled' | (string & {});
    /**
     * How often it is billed.
     */
    billing_cycle: string;
    /**
     * First day of the running period.
     */
    current_period_start: string;
    /**
     * Last day of the running period.
     */
    current_period_end: string;
    /**
     * MRR up to which the plan goes. Null without a limit.
     */
    mrr_limit: number | null;
    /**
     * MRR of the account now.
     */
    current_mrr: number;
    /**
     * Customers up to which the plan goes. Null without a limit.
     */
    customer_limit: number | null;
    /**
     * Paying customers of the account.
     */
    current_customers: number;
    /**
     * Whether it ends with the running period.
     */
    cancel_at_period_end?: boolean;
};

/**
 * Who the invoices go to.
 */
export type BillingAddress = {
    /**
     * Company.
     */
    name: string;
    /**
     * Street.
     */
    line1?: string;
    /**
     * More of the street.
     */
    line2?: string;
    /**
     * City.
     */
    city?: string;
    /**
     * Postal code.
     */
    postal_code?: string;
    /**
     * ISO 3166 alpha-2.
     */
    country: string;
    /**
     * VAT number.
     */
    vat_number?: string;
};

/**
 * How often a plan bills. New values may appear.
 */
export type BillingFrequency = 'day' | 'week' | 'month' | 'quarter' | 'year' | (string & {});

/**
 * An invoice from GrowPanel.
 */
export type BillingInvoice = {
    /**
     * The invoice.
     */
    id: string;
    /**
     * When it was written, `YYYY-MM-DD`.
     */
    date: string;
    /**
     * What it is over.
     */
    amount: number;
    /**
     * Its currency.
     */
    currency: string;
    /**
     * Whether it is paid.
     */
    status: string;
    /**
     * Where its document is.
     */
    pdf_url?: string | null;
};

/**
 * Invoices from GrowPanel.
 */
export type BillingInvoiceList = {
    /**
     * Newest first.
     */
    result: Array<BillingInvoice>;
};

/**
 * Where payment methods are managed.
 */
export type BillingPortal = {
    /**
     * An address that works for a short time.
     */
    url: string;
};

/**
 * What a payment form needs.
 */
export type BillingSetup = {
    /**
     * Handed to the payment provider's form; good for one use.
     */
    client_secret: string;
};

/**
 * A customer who left.
 */
export type Cancellation = {
    /**
     * Day they left, `YYYY-MM-DD`.
     */
    date: string;
    /**
     * The customer.
     */
    customer_id: string;
    /**
     * The customer's name.
     */
    customer_name: string | null;
    /**
     * The customer's e-mail address.
     */
    customer_email: string | null;
    /**
     * Day they began to pay, or came back, `YYYY-MM-DD`.
     */
    started: string;
    /**
     * Days in between.
     */
    days: number;
    /**
     * Whole months in between.
     */
    months: number;
    /**
     * MRR that went with them; zero or negative.
     */
    mrr_change: number;
};

/**
 * Customers who left, one by one.
 */
export type CancellationList = {
    /**
     * Customers who left, one by one.
     */
    result: CancellationPage;
    /**
     * Currency of the money in this answer, ISO 4217 in lower case.
     */
    currency: string;
};

/**
 * Customers who left, one by one.
 */
export type CancellationPage = {
    /**
     * Customers who left.
     */
    count: number;
    /**
     * All of them.
     */
    list: Array<Cancellation>;
};

/**
 * Customers who left after so many months.
 */
export type CancellationTiming = {
    /**
     * Whole months between the day they began to pay, or came back, and the day they left.
     */
    months: number;
    /**
     * Customers who left after as long.
     */
    customers: number;
    /**
     * Share of all who left in the range.
     */
    percent: number;
    /**
     * MRR that went with them; zero or negative.
     */
    mrr_change: number;
};

/**
 * After how long customers leave.
 */
export type CancellationTimingReport = {
    /**
     * A row for each number of months that occurs, fewest first.
     */
    result: Array<CancellationTiming>;
    /**
     * Currency of the money in this answer, ISO 4217 in lower case.
     */
    currency: string;
};

/**
 * The answer to an action that the chat proposed.
 */
export type ChatAction = {
    /**
     * Whether it may be done.
     */
    approve: boolean;
};

/**
 * A question in words.
 */
export type ChatMessage = {
    /**
     * The question.
     */
    message: string;
    /**
     * The conversation that it goes on with.
     */
    conversation_id?: string;
};

/**
 * What leaving customers say, in a few sentences.
 */
export type ChurnReasonsSummary = {
    /**
     * Markdown. Null when there is nothing to sum up.
     */
    summary: string | null;
    /**
     * Comments that it rests on.
     */
    comment_count?: number;
    /**
     * Cancellations of the range, as text.
     */
    total_cancellations?: string;
    /**
     * When it was written, ISO 8601.
     */
    generated_at?: string;
    /**
     * Why `summary` is null, when it is.
     */
    reason?: string;
};

/**
 * Losses that are already certain, in the period in which they take effect. All amounts are zero or negative.
 */
export type ChurnScheduledPeriod = {
    /**
     * First day of the period, `YYYY-MM-DD`.
     */
    date?: string;
    /**
     * MRR that will leave with customers.
     */
    churn?: number;
    /**
     * MRR that will be lost from customers who stay.
     */
    contraction?: number;
    /**
     * Customers who will leave.
     */
    churn_customers?: number;
    /**
     * Customers who will pay less.
     */
    contraction_customers?: number;
    /**
     * `churn` plus `contraction`.
     */
    total_mrr?: number;
    /**
     * All customers concerned.
     */
    total_customers?: number;
};

/**
 * Scheduled churn over time.
 */
export type ChurnScheduledReport = {
    /**
     * One row per period, soonest first.
     */
    result: Array<ChurnScheduledPeriod>;
    /**
     * Currency of the money in this answer, ISO 4217 in lower case.
     */
    currency: string;
};

/**
 * MRR that is already certain to go; zero or negative.
 */
export type ChurnScheduledSummary = {
    /**
     * All of it, whenever it takes effect.
     */
    churn_current?: number;
    /**
     * Part of it that goes within 30 days.
     */
    churn_30?: number;
    /**
     * Part of it that goes within 60 days.
     */
    churn_60?: number;
    /**
     * Part of it that goes within 180 days.
     */
    churn_180?: number;
    /**
     * Part of it that goes within 365 days.
     */
    churn_365?: number;
};

/**
 * Scheduled churn at a glance.
 */
export type ChurnScheduledSummaryReport = {
    /**
     * MRR that is already certain to go; zero or negative.
     */
    summary: ChurnScheduledSummary;
    /**
     * Currency of the money in this answer, ISO 4217 in lower case.
     */
    currency: string;
};

/**
 * Committed MRR: today's, with the changes that are already scheduled.
 */
export type CmrrSummary = {
    /**
     * MRR now.
     */
    cmrr_current?: number;
    /**
     * MRR in 30 days, if nothing else happens.
     */
    cmrr_30?: number;
    /**
     * MRR in 60 days, if nothing else happens.
     */
    cmrr_60?: number;
    /**
     * MRR in 180 days, if nothing else happens.
     */
    cmrr_180?: number;
    /**
     * MRR in 365 days, if nothing else happens.
     */
    cmrr_365?: number;
};

/**
 * Committed MRR at a glance.
 */
export type CmrrSummaryReport = {
    /**
     * Committed MRR: today's, with the changes that are already scheduled.
     */
    summary: CmrrSummary;
    /**
     * Currency of the money in this answer, ISO 4217 in lower case.
     */
    currency: string;
};

/**
 * Customers who started together, and how they stay. The last one, `average`, weighs all of them.
 */
export type Cohort = {
    /**
     * First day of the starting period, a breakdown value, or `average`.
     */
    cohort_group: string;
    /**
     * The same for people.
     */
    label: string;
    /**
     * MRR the cohort began with.
     */
    initial_mrr: number;
    /**
     * Customers the cohort began with.
     */
    initial_customers: number;
    /**
     * Period 0 is the start, then one cell per period that has been reached.
     */
    periods: Array<CohortCell>;
};

/**
 * What is left of a cohort after some periods.
 */
export type CohortCell = {
    /**
     * MRR of the cohort's customers at the end of that period.
     */
    mrr_retained?: number;
    /**
     * Customers of the cohort who still pay.
     */
    customers_retained?: number;
    /**
     * MRR kept, each customer counted up to what they began with.
     */
    mrr_retention?: number | null;
    /**
     * Customers kept.
     */
    customer_retention?: number | null;
    /**
     * `mrr_retained` of what the cohort began with; above 100 when expansion outweighs losses.
     */
    nrr?: number | null;
    /**
     * 100 less `mrr_retention`.
     */
    mrr_churn?: number | null;
    /**
     * 100 less `customer_retention`.
     */
    customer_churn?: number | null;
};

/**
 * Ranges of the four measures, for colouring.
 */
export type CohortLimits = {
    /**
     * Smallest and largest value of one measure over all shown cells.
     */
    retention?: PercentRange;
    /**
     * Smallest and largest value of one measure over all shown cells.
     */
    nrr?: PercentRange;
    /**
     * Smallest and largest value of one measure over all shown cells.
     */
    churn?: PercentRange;
    /**
     * Smallest and largest value of one measure over all shown cells.
     */
    netChurn?: PercentRange;
};

/**
 * Retention by starting period.
 */
export type CohortReport = {
    /**
     * The cohort matrix.
     */
    result: CohortResult;
    /**
     * The dimension that the rows are split by, when one was asked for.
     */
    breakdown?: string;
    /**
     * Currency of the money in this answer, ISO 4217 in lower case.
     */
    currency: string;
};

/**
 * The cohort matrix.
 */
export type CohortResult = {
    /**
     * Cohorts by start, then the average.
     */
    list: Array<Cohort>;
    /**
     * Ranges of the four measures, for colouring.
     */
    limits: CohortLimits;
};

/**
 * A customer's place in the ranking by MRR.
 */
export type ConcentrationCustomer = {
    /**
     * 1 is the largest.
     */
    rank?: number;
    /**
     * The customer.
     */
    id?: string;
    /**
     * The customer's name.
     */
    name?: string | null;
    /**
     * MRR.
     */
    mrr?: number;
    /**
     * MRR of this and all larger customers.
     */
    cumulative_mrr?: number;
    /**
     * Their share of all MRR.
     */
    cumulative_pct?: number;
};

/**
 * How MRR is spread over customers.
 */
export type ConcentrationResult = {
    /**
     * The ranking, largest first.
     */
    pareto: Array<ConcentrationCustomer>;
    /**
     * Share of MRR that the largest customers hold.
     */
    concentration: ConcentrationShares;
    /**
     * The customers that match `q`.
     */
    list: Array<ConcentrationRow>;
    /**
     * Customers that match `q`.
     */
    count: number;
    /**
     * Totals behind the ranking.
     */
    summary?: ConcentrationSummary;
};

/**
 * One customer of the list.
 */
export type ConcentrationRow = {
    /**
     * The customer.
     */
    id?: string;
    /**
     * The customer's name.
     */
    name?: string | null;
    /**
     * MRR.
     */
    mrr?: number;
    /**
     * Share of all MRR.
     */
    percentage?: number;
    [key: string]: unknown;
};

/**
 * Share of MRR that the largest customers hold.
 */
export type ConcentrationShares = {
    /**
     * Share of the largest customer.
     */
    top_1?: number;
    /**
     * Share of the largest 5 customers.
     */
    top_5?: number;
    /**
     * Share of the largest 10 customers.
     */
    top_10?: number;
    /**
     * Share of the largest 20 customers.
     */
    top_20?: number;
    [key: string]: unknown;
};

/**
 * Totals behind the ranking.
 */
export type ConcentrationSummary = {
    /**
     * MRR of all customers.
     */
    total_mrr?: number;
    /**
     * Customers with MRR above zero.
     */
    total_customers?: number;
    [key: string]: unknown;
};

/**
 * One value of a custom variable.
 */
export type CustomVariableValue = {
    /**
     * The value.
     */
    value: string;
    /**
     * Customers that have it.
     */
    count: number;
};

/**
 * The values of a custom variable.
 */
export type CustomVariablesReport = {
    /**
     * Most frequent first.
     */
    values: Array<CustomVariableValue>;
};

/**
 * A customer as reports see it.
 */
export type Customer = {
    /**
     * Your id of the customer.
     */
    id?: string;
    /**
     * Name.
     */
    name?: string | null;
    /**
     * E-mail address.
     */
    email?: string | null;
    /**
     * Where a customer stands. New values may appear.
     */
    status?: CustomerStatus;
    /**
     * ISO 3166 alpha-2 in lower case.
     */
    country?: string | null;
    /**
     * State or province.
     */
    state?: string | null;
    /**
     * When the customer record came to be.
     */
    created_date?: string | null;
    /**
     * When the trial began. Null when it never happened.
     */
    trial_started?: string | null;
    /**
     * When the trial ended or will end. Null when it never happened.
     */
    trial_end_date?: string | null;
    /**
     * Day of the first MRR. Null when it never happened.
     */
    paid_started?: string | null;
    /**
     * Day that MRR went to zero, while it stays there. Null when it never happened.
     */
    cancel_date?: string | null;
    /**
     * Since when a renewal is late. Null when it never happened.
     */
    overdue_date?: string | null;
    /**
     * Currency the customer pays in.
     */
    currency?: string | null;
    /**
     * Your own fields, by name.
     */
    custom_variables?: {
        [key: string]: string;
    } | null;
    /**
     * MRR now, in the account's currency.
     */
    mrr?: number;
    /**
     * Paid invoices.
     */
    payments?: number;
    /**
     * All payments less refunds, in the customer's currency.
     */
    total_paid_customer_currency?: number;
    /**
     * The same in the account's currency.
     */
    total_paid_base_currency?: number;
    /**
     * The same as `mrr`, under the name that one customer has it by.
     */
    current_mrr_base_currency?: number;
};

/**
 * How much of the MRR hangs on few customers.
 */
export type CustomerConcentrationReport = {
    /**
     * How MRR is spread over customers.
     */
    result: ConcentrationResult;
    /**
     * Currency of the money in this answer, ISO 4217 in lower case.
     */
    currency: string;
};

/**
 * Everything about one customer.
 */
export type CustomerDetail = {
    /**
     * Your id of the customer.
     */
    id: string;
    /**
     * Name.
     */
    name: string | null;
    /**
     * E-mail address.
     */
    email: string | null;
    /**
     * Currency the customer pays in.
     */
    currency: string;
    /**
     * Where a customer stands. New values may appear.
     */
    status: CustomerStatus;
    /**
     * ISO 3166 alpha-2 in lower case.
     */
    country: string | null;
    /**
     * State or province.
     */
    state: string | null;
    /**
     * When the customer record came to be.
     */
    created_date: string | null;
    /**
     * When the trial began. Null when it never happened.
     */
    trial_started: string | null;
    /**
     * When the trial ended or will end. Null when it never happened.
     */
    trial_end_date: string | null;
    /**
     * Day of the first MRR. Null when it never happened.
     */
    paid_started: string | null;
    /**
     * Day that MRR went to zero, while it stays there. Null when it never happened.
     */
    cancel_date: string | null;
    /**
     * Since when a renewal is late. Null when it never happened.
     */
    overdue_date: string | null;
    /**
     * Your own fields, by name.
     */
    custom_variables: {
        [key: string]: string;
    };
    /**
     * Subscriptions that have not ended.
     */
    current_subscriptions: Array<Subscription>;
    /**
     * MRR now, in the account's currency.
     */
    current_mrr_base_currency: number;
    /**
     * MRR now, in the customer's currency.
     */
    current_mrr_customer_currency: number;
    /**
     * All payments less refunds, in the account's currency.
     */
    total_paid_base_currency: number;
    /**
     * The same in the customer's currency.
     */
    total_paid_customer_currency: number;
    /**
     * Likelihood of leaving, 0 to 100. Null when it cannot be told.
     */
    churn_risk_score: number | null;
    /**
     * Currency of the amounts in the account's currency. The published description lacks it; without it, ask any report.
     */
    base_currency?: string;
};

/**
 * A customer was created or changed.
 */
export type CustomerEvent = EventEnvelope & {
    /**
     * What happened.
     */
    event_type: 'customer.created' | 'customer.updated';
    /**
     * What a customer event holds.
     */
    data: CustomerEventData;
};

/**
 * What a customer event holds.
 */
export type CustomerEventData = {
    /**
     * A customer as it was pushed, with what the metrics made of it.
     */
    customer: RawCustomer;
};

/**
 * A customer as your billing system knows it.
 */
export type CustomerInput = {
    /**
     * Your unique, stable id. The same id again updates the record.
     */
    id: string;
    /**
     * Name of the person or company. Give this or `email`.
     */
    name?: string;
    /**
     * E-mail address.
     */
    email?: string;
    /**
     * When they became a customer or lead, ISO 8601. The published description requires it.
     */
    created_date?: string;
    /**
     * When a trial began, ISO 8601.
     */
    trial_started?: string;
    /**
     * ISO 3166 alpha-2; stored in lower case. The published description requires it.
     */
    country?: string;
    /**
     * State or province.
     */
    state?: string;
    /**
     * Your own fields, by name; reports filter by them.
     */
    custom_variables?: {
        [key: string]: string;
    };
    /**
     * The data source that the record belongs to.
     */
    data_source: string;
    /**
     * Other spelling of `created_date`.
     */
    created?: string;
    /**
     * Other spelling of `custom_variables`.
     */
    metadata?: {
        [key: string]: string;
    };
};

/**
 * Customers with their MRR.
 */
export type CustomerList = {
    /**
     * A page of customers.
     */
    result: CustomerPage;
    /**
     * Currency of the money in this answer, ISO 4217 in lower case.
     */
    currency: string;
};

/**
 * A page of customers.
 */
export type CustomerPage = {
    /**
     * Customers that match, on all pages.
     */
    count: number;
    /**
     * This page.
     */
    list: Array<Customer>;
};

/**
 * Where a customer stands. New values may appear.
 */
export type CustomerStatus = 'lead' | 'trialing' | 'active' | 'past_due' | 'canceled' | 'trial_ended' | (string & {});

/**
 * The fields of a customer that change.
 */
export type CustomerUpdate = {
    /**
     * Name.
     */
    name?: string;
    /**
     * E-mail address.
     */
    email?: string;
    /**
     * Replaces all custom variables.
     */
    custom_variables?: {
        [key: string]: string;
    };
    /**
     * When they became a customer or lead, ISO 8601.
     */
    created_date?: string;
    /**
     * When a trial began, ISO 8601.
     */
    trial_started?: string;
    /**
     * ISO 3166 alpha-2.
     */
    country?: string;
    /**
     * State or province.
     */
    state?: string;
};

/**
 * A billing system that data comes from.
 */
export type DataSource = {
    /**
     * The data source.
     */
    id?: string;
    /**
     * Name.
     */
    name?: string | null;
    /**
     * The kind of billing system behind a data source. `api` is the Custom API that you push to. New values may appear.
     */
    type?: DataSourceType;
    /**
     * Whether a data source is usable. New values may appear.
     */
    status?: DataSourceStatus;
    /**
     * When it was made, ISO 8601.
     */
    created_at?: string | null;
    /**
     * When it last changed, ISO 8601.
     */
    updated_at?: string | null;
    /**
     * State of the last import.
     */
    import_status?: string | null;
    /**
     * When the last import began, ISO 8601.
     */
    import_started?: string | null;
};

/**
 * A new data source, with the key that pushes to it.
 */
export type DataSourceCreated = DataSource & {
    /**
     * API key for pushing data. Shown this once and never again.
     */
    access_token?: string;
};

/**
 * A new data source.
 */
export type DataSourceInput = {
    /**
     * Name.
     */
    name: string;
    /**
     * The kind of billing system behind a data source. `api` is the Custom API that you push to. New values may appear.
     */
    type: DataSourceType;
};

/**
 * Data sources of the account.
 */
export type DataSourceList = {
    /**
     * All of them.
     */
    result: Array<DataSource>;
};

/**
 * Whether a data source is usable. New values may appear.
 */
export type DataSourceStatus = 'connected' | 'disconnected' | 'importing' | (string & {});

/**
 * The kind of billing system behind a data source. `api` is the Custom API that you push to. New values may appear.
 */
export type DataSourceType = 'stripe' | 'api' | 'csv' | 'google-sheets' | 'google_sheets' | 'recurly' | 'chargebee' | 'alunta' | (string & {});

/**
 * The fields of a data source that change.
 */
export type DataSourceUpdate = DataSource;

/**
 * What every failed request answers with. `error` and `message` hold the same sentence.
 */
export type ErrorBody = {
    /**
     * What went wrong and what to do about it.
     */
    error: string;
    /**
     * The same sentence as `error`, for clients that read this name.
     */
    message?: string;
    /**
     * The request field or parameter that is wrong, when one is.
     */
    field?: string;
};

/**
 * The customer that an event is about.
 */
export type EventCustomer = {
    /**
     * Your id.
     */
    id: string;
    /**
     * Name.
     */
    name: string | null;
    /**
     * E-mail address.
     */
    email: string | null;
    /**
     * Where a customer stands. New values may appear.
     */
    status: CustomerStatus;
};

/**
 * What all events have in common.
 */
export type EventEnvelope = {
    /**
     * The event. The same in every attempt to deliver it: keep it to act once.
     */
    id: string;
    /**
     * When it happened, ISO 8601.
     */
    created_at: string;
    /**
     * The account.
     */
    account_id: string;
};

/**
 * A change of a customer's MRR.
 */
export type EventMovement = {
    /**
     * What kind.
     */
    type: 'new' | 'expansion' | 'contraction' | 'churn' | 'reactivation' | (string & {});
    /**
     * Why, when that is known.
     */
    subtype: string | null;
    /**
     * The day it counts from, `YYYY-MM-DD`.
     */
    date: string;
    /**
     * Signed change of MRR.
     */
    mrr_change: number;
    /**
     * MRR after it.
     */
    mrr: number;
    /**
     * Currency of the amounts.
     */
    currency: string;
    /**
     * The invoice that caused it; null when it was the absence of one.
     */
    invoice_id: string | null;
};

/**
 * An invoice whose payment failed, and what became of it.
 */
export type FailedPayment = {
    /**
     * Day it failed first, `YYYY-MM-DD`.
     */
    date: string;
    /**
     * The invoice.
     */
    invoice_ref: string;
    /**
     * The customer.
     */
    customer_id: string;
    /**
     * The customer's name.
     */
    customer_name: string | null;
    /**
     * The customer's e-mail address.
     */
    customer_email: string | null;
    /**
     * What was not collected.
     */
    amount: number;
    /**
     * The same in the currency of the report, at the rates of the day.
     */
    amount_base_currency: number;
    /**
     * Currency of `amount`.
     */
    currency: string;
    /**
     * How it was to be paid.
     */
    payment_method: string | null;
    /**
     * What it is for.
     */
    description: string | null;
    /**
     * Attempts to collect.
     */
    attempt_count: number;
    /**
     * What became of it by now. New values may appear.
     */
    recovery_status: 'recovered' | 'still_unpaid' | 'churned' | (string & {});
};

/**
 * Failed payments, one by one.
 */
export type FailedPaymentList = {
    /**
     * Failed payments, one by one.
     */
    result: FailedPaymentPage;
    /**
     * Currency of the money in this answer, ISO 4217 in lower case.
     */
    currency: string;
};

/**
 * Failed payments, one by one.
 */
export type FailedPaymentPage = {
    /**
     * Failed payments.
     */
    count: number;
    /**
     * All of them.
     */
    list: Array<FailedPayment>;
};

/**
 * Payments that first failed in one period, and what became of them.
 */
export type FailedPaymentsPeriod = {
    /**
     * First day of the period, `YYYY-MM-DD`.
     */
    date?: string;
    /**
     * Currency of the row.
     */
    currency?: string;
    /**
     * Amount that failed.
     */
    failed_amount?: number;
    /**
     * Part of it that came in later.
     */
    recovered?: number;
    /**
     * Part of it that is still open.
     */
    still_unpaid?: number;
    /**
     * Part of it whose customers left.
     */
    churned?: number;
    /**
     * Invoices that failed.
     */
    failed_invoices?: number;
    /**
     * Customers who paid later.
     */
    recovered_customers?: number;
    /**
     * Customers who still owe.
     */
    still_unpaid_customers?: number;
    /**
     * Customers who left.
     */
    churned_customers?: number;
    /**
     * All customers with a failed payment.
     */
    affected_customers?: number;
    /**
     * Attempts to collect, all invoices together.
     */
    total_retry_attempts?: number;
};

/**
 * Failed payments over time.
 */
export type FailedPaymentsReport = {
    /**
     * One row per period, oldest first.
     */
    result: Array<FailedPaymentsPeriod>;
    /**
     * Currency of the money in this answer, ISO 4217 in lower case.
     */
    currency: string;
};

/**
 * Failed payments so far this month, quarter and year.
 */
export type FailedPaymentsSummary = {
    /**
     * Failed this month and still open.
     */
    mtd_still_unpaid?: number;
    /**
     * The same for the month before.
     */
    prev_mtd_still_unpaid?: number;
    /**
     * Failed this quarter and still open.
     */
    qtd_still_unpaid?: number;
    /**
     * The same for the quarter before.
     */
    prev_qtd_still_unpaid?: number;
    /**
     * Failed this year and still open.
     */
    ytd_still_unpaid?: number;
    /**
     * The same for the year before.
     */
    prev_ytd_still_unpaid?: number;
    /**
     * Recovered of failed amount, this month. Null without any.
     */
    mtd_recovery_rate?: number | null;
    /**
     * Recovered of failed amount, the month before. Null without any.
     */
    prev_mtd_recovery_rate?: number | null;
    /**
     * Recovered of failed amount, this year. Null without any.
     */
    ytd_recovery_rate?: number | null;
    /**
     * Recovered of failed amount, the year before. Null without any.
     */
    prev_ytd_recovery_rate?: number | null;
    /**
     * Failed of invoiced amount, this month. Null without any.
     */
    mtd_failed_pct?: number | null;
    /**
     * Failed of invoiced amount, the month before. Null without any.
     */
    prev_mtd_failed_pct?: number | null;
    /**
     * Failed of invoiced amount, this year. Null without any.
     */
    ytd_failed_pct?: number | null;
    /**
     * Failed of invoiced amount, the year before. Null without any.
     */
    prev_ytd_failed_pct?: number | null;
    /**
     * Change of the open amount. Null when there was none before.
     */
    mtd_still_unpaid_change_pct?: number | null;
    /**
     * Change of the open amount. Null when there was none before.
     */
    ytd_still_unpaid_change_pct?: number | null;
    /**
     * Change of the recovery rate in percentage points.
     */
    mtd_recovery_rate_change?: number | null;
    /**
     * Change of the recovery rate in percentage points.
     */
    ytd_recovery_rate_change?: number | null;
    /**
     * Change of the failed share in percentage points.
     */
    mtd_failed_pct_change?: number | null;
    /**
     * Change of the failed share in percentage points.
     */
    ytd_failed_pct_change?: number | null;
    /**
     * Invoices that failed this month.
     */
    mtd_failed_invoices?: number;
    /**
     * Invoices that failed this year.
     */
    ytd_failed_invoices?: number;
    /**
     * Invoices that failed in the month before.
     */
    prev_mtd_failed_invoices?: number;
    /**
     * Invoices that failed in the year before.
     */
    prev_ytd_failed_invoices?: number;
};

/**
 * Failed payments at a glance.
 */
export type FailedPaymentsSummaryReport = {
    /**
     * Failed payments so far this month, quarter and year.
     */
    summary: FailedPaymentsSummary;
    /**
     * Currency of the money in this answer, ISO 4217 in lower case.
     */
    currency: string;
};

/**
 * Failed payments over time, with their rates.
 */
export type FailedPaymentsTable = {
    /**
     * One row per period, oldest first.
     */
    result: Array<FailedPaymentsTablePeriod>;
    /**
     * Currency of the money in this answer, ISO 4217 in lower case.
     */
    currency: string;
};

/**
 * Payments that first failed in one period, with their rates.
 */
export type FailedPaymentsTablePeriod = FailedPaymentsPeriod & {
    /**
     * All bills dated in the period.
     */
    total_invoices: number;
    /**
     * Part of the invoiced amount that failed. Null without invoices.
     */
    failed_pct: number | null;
    /**
     * Part of the failed amount that came in later. Null when nothing failed.
     */
    recovery_rate: number | null;
};

/**
 * Share of invoices whose payment failed in one period.
 */
export type FailureRatePeriod = {
    /**
     * First day of the period, `YYYY-MM-DD`.
     */
    date: string;
    /**
     * The same as `date`.
     */
    period: string;
    /**
     * Currency of the row.
     */
    currency: string;
    /**
     * Invoices that failed.
     */
    failed_invoices: number;
    /**
     * Failed of all invoices.
     */
    failure_rate: number;
};

/**
 * Payment failure rate over time.
 */
export type FailureRateReport = {
    /**
     * One row per period, oldest first.
     */
    result: Array<FailureRatePeriod>;
    /**
     * Currency of the money in this answer, ISO 4217 in lower case.
     */
    currency: string;
};

/**
 * Payment failure rate so far this month and year.
 */
export type FailureRateSummary = {
    /**
     * Failed of all invoices, this month. Null without invoices.
     */
    mtd_failure_rate?: number | null;
    /**
     * The same for the month before.
     */
    prev_mtd_failure_rate?: number | null;
    /**
     * Failed of all invoices, this year. Null without invoices.
     */
    ytd_failure_rate?: number | null;
    /**
     * The same for the year before.
     */
    prev_ytd_failure_rate?: number | null;
    /**
     * Change in percentage points. Null when either is.
     */
    mtd_failure_rate_change?: number | null;
    /**
     * Change in percentage points. Null when either is.
     */
    ytd_failure_rate_change?: number | null;
    /**
     * Invoices that failed this month.
     */
    mtd_failed_count?: number;
    /**
     * Invoices that failed this year.
     */
    ytd_failed_count?: number;
    /**
     * Invoices that failed in the month before.
     */
    prev_mtd_failed_count?: number;
    /**
     * Invoices that failed in the year before.
     */
    prev_ytd_failed_count?: number;
};

/**
 * Payment failure rate at a glance.
 */
export type FailureRateSummaryReport = {
    /**
     * Payment failure rate so far this month and year.
     */
    summary: FailureRateSummary;
    /**
     * Currency of the money in this answer, ISO 4217 in lower case.
     */
    currency: string;
};

/**
 * How the account works with HubSpot.
 */
export type HubspotSettings = {
    /**
     * Whether the portal is connected.
     */
    connected: boolean;
    /**
     * The portal.
     */
    portal_id: string | null;
    /**
     * Whether MRR and status are written to companies.
     */
    sync_customers: boolean;
};

/**
 * The fields that change.
 */
export type HubspotSettingsUpdate = {
    /**
     * Whether the portal is connected.
     */
    connected?: boolean;
    /**
     * The portal.
     */
    portal_id?: string | null;
    /**
     * Whether MRR and status are written to companies.
     */
    sync_customers?: boolean;
};

/**
 * An import ended.
 */
export type ImportEvent = EventEnvelope & {
    /**
     * What happened.
     */
    event_type: 'data_source.import_completed';
    /**
     * What an import event holds.
     */
    data: ImportEventData;
};

/**
 * What an import event holds.
 */
export type ImportEventData = {
    /**
     * A billing system that data comes from.
     */
    data_source: DataSource;
    /**
     * How far an import has come.
     */
    progress: ImportProgress;
};

/**
 * How far an import has come. New values may appear.
 */
export type ImportPhase = 'idle' | 'enqueueing' | 'processing' | 'done' | 'stuck' | 'aborted' | (string & {});

/**
 * How far an import has come.
 */
export type ImportProgress = {
    /**
     * How far an import has come. New values may appear.
     */
    phase?: ImportPhase;
    /**
     * Records found.
     */
    enqueuedCount?: number;
    /**
     * Records done.
     */
    processedCount?: number;
    /**
     * Records that failed.
     */
    failedCount?: number;
    /**
     * When it began, ISO 8601.
     */
    startedAt?: string;
    /**
     * When it last did something, ISO 8601.
     */
    lastActivityAt?: string;
};

/**
 * The outcome for each row, in the order pushed. Good rows are stored although others are not.
 */
export type ImportResults = {
    /**
     * One per row.
     */
    result: Array<ImportRow>;
};

/**
 * One pushed row as it came, and what became of it.
 */
export type ImportRow = {
    /**
     * Your id of the row.
     */
    id?: string;
    /**
     * The outcome for one pushed row.
     */
    export_status: ImportStatus;
    /**
     * Why the row was refused, naming the field; absent when it was stored.
     */
    export_error?: string;
    [key: string]: unknown;
};

/**
 * The outcome for one pushed row.
 */
export type ImportStatus = 'success' | 'error' | (string & {});

/**
 * An invoice was paid, or its payment failed.
 */
export type InvoiceEvent = EventEnvelope & {
    /**
     * What happened.
     */
    event_type: 'invoice.paid' | 'failed_payment';
    /**
     * What an invoice event holds.
     */
    data: InvoiceEventData;
};

/**
 * What an invoice event holds.
 */
export type InvoiceEventData = {
    /**
     * The customer that an event is about.
     */
    customer: EventCustomer;
    /**
     * An invoice as it was pushed.
     */
    invoice: RawInvoice;
};

/**
 * A billing document: what a customer was charged, got back, or that they left.
 */
export type InvoiceInput = {
    /**
     * Your unique, stable id. The same id again updates the invoice.
     */
    id: string;
    /**
     * The customer; must exist.
     */
    customer_id: string;
    /**
     * When the invoice was written, ISO 8601.
     */
    date: string;
    /**
     * What the customer is charged, tax included. Negative or positive for a refund, 0 for a trial or a cancellation.
     */
    amount: number;
    /**
     * ISO 4217.
     */
    currency: string;
    /**
     * The data source that the record belongs to.
     */
    data_source: string;
    /**
     * How it counts. `subscription` when a plan or a period is given, else `one-time`.
     */
    type?: 'subscription' | 'one-time' | 'refund' | 'cancellation' | (string & {});
    /**
     * The plan; must exist. It says how the amount becomes monthly.
     */
    plan_id?: string;
    /**
     * Groups invoices into one subscription. Without it a customer has a single one.
     */
    subscription_id?: string;
    /**
     * First day that the invoice covers.
     */
    period_start?: string;
    /**
     * First day that it no longer covers.
     */
    period_end?: string;
    /**
     * Whether the money came in; `paid` when left out.
     */
    status?: 'paid' | 'open' | 'failed' | 'void' | 'uncollectible' | (string & {});
    /**
     * When the money came in, if later than `date`.
     */
    paid_date?: string;
    /**
     * Tax within `amount`.
     */
    tax?: number;
    /**
     * Discount already taken off `amount`, as a positive number.
     */
    discount?: number;
    /**
     * Seats or units.
     */
    quantity?: number;
    /**
     * Attempts to collect.
     */
    attempt_count?: number;
    /**
     * How the customer pays.
     */
    payment_method?: 'visa' | 'mastercard' | 'ach' | 'sepa' | 'paypal' | 'manual' | (string & {});
    /**
     * For a refund: the invoice that is paid back.
     */
    refunded_invoice_id?: string;
    /**
     * For a cancellation: why.
     */
    cancel_reason?: 'too_expensive' | 'payment_failed' | 'unused' | (string & {});
    /**
     * What it is for.
     */
    description?: string;
    /**
     * Lines of the invoice. When given, MRR comes from them.
     */
    lines?: Array<InvoiceLine>;
    /**
     * Other spelling of `date`.
     */
    invoice_date?: string;
};

/**
 * One line of an invoice.
 */
export type InvoiceLine = {
    /**
     * What it is for.
     */
    description?: string;
    /**
     * `one-time` lines do not make MRR.
     */
    type?: 'subscription' | 'one-time' | (string & {});
    /**
     * The plan of this line; the invoice's when left out.
     */
    plan_id?: string;
    /**
     * Amount of the line, tax included; negative for credits.
     */
    amount: number;
    /**
     * Tax within `amount`.
     */
    tax?: number;
    /**
     * Discount already taken off `amount`, as a positive number.
     */
    discount?: number;
    /**
     * Seats or units.
     */
    quantity?: number;
    /**
     * True for lines that settle part of a period. A negative one is a credit for time already paid, and does not lower MRR.
     */
    proration?: boolean;
    /**
     * First day covered.
     */
    period_start?: string;
    /**
     * First day no longer covered.
     */
    period_end?: string;
};

/**
 * Whether the money came in. Only `paid` invoices count towards MRR.
 */
export type InvoiceStatus = 'paid' | 'open' | 'failed' | 'void' | 'uncollectible' | (string & {});

/**
 * How an invoice counts: `subscription` makes MRR, `one-time` never does, `refund` lowers it until the next invoice, `cancellation` ends the subscription.
 */
export type InvoiceType = 'subscription' | 'one-time' | 'refund' | 'cancellation' | (string & {});

/**
 * The fields of an invoice that change.
 */
export type InvoiceUpdate = {
    /**
     * Your unique, stable id. The same id again updates the invoice.
     */
    id?: string;
    /**
     * The customer; must exist.
     */
    customer_id?: string;
    /**
     * When the invoice was written, ISO 8601.
     */
    date?: string;
    /**
     * What the customer is charged, tax included. Negative or positive for a refund, 0 for a trial or a cancellation.
     */
    amount?: number;
    /**
     * ISO 4217.
     */
    currency?: string;
    /**
     * The data source that the record belongs to.
     */
    data_source?: string;
    /**
     * How it counts. `subscription` when a plan or a period is given, else `one-time`.
     */
    type?: 'subscription' | 'one-time' | 'refund' | 'cancellation' | (string & {});
    /**
     * The plan; must exist. It says how the amount becomes monthly.
     */
    plan_id?: string;
    /**
     * Groups invoices into one subscription. Without it a customer has a single one.
     */
    subscription_id?: string;
    /**
     * First day that the invoice covers.
     */
    period_start?: string;
    /**
     * First day that it no longer covers.
     */
    period_end?: string;
    /**
     * Whether the money came in; `paid` when left out.
     */
    status?: 'paid' | 'open' | 'failed' | 'void' | 'uncollectible' | (string & {});
    /**
     * When the money came in, if later than `date`.
     */
    paid_date?: string;
    /**
     * Tax within `amount`.
     */
    tax?: number;
    /**
     * Discount already taken off `amount`, as a positive number.
     */
    discount?: number;
    /**
     * Seats or units.
     */
    quantity?: number;
    /**
     * Attempts to collect.
     */
    attempt_count?: number;
    /**
     * How the customer pays.
     */
    payment_method?: 'visa' | 'mastercard' | 'ach' | 'sepa' | 'paypal' | 'manual' | (string & {});
    /**
     * For a refund: the invoice that is paid back.
     */
    refunded_invoice_id?: string;
    /**
     * For a cancellation: why.
     */
    cancel_reason?: 'too_expensive' | 'payment_failed' | 'unused' | (string & {});
    /**
     * What it is for.
     */
    description?: string;
    /**
     * Lines of the invoice. When given, MRR comes from them.
     */
    lines?: Array<InvoiceLine>;
};

/**
 * The newest movements, failed payments and scheduled changes.
 */
export type LatestActivityReport = {
    /**
     * Newest first.
     */
    result: Array<Activity>;
};

/**
 * A customer record, and how far it has come.
 */
export type Lead = {
    /**
     * Day the record was created, `YYYY-MM-DD`.
     */
    date: string;
    /**
     * The customer.
     */
    customer_id: string;
    /**
     * The customer's name.
     */
    customer_name: string | null;
    /**
     * The customer's e-mail address.
     */
    customer_email: string | null;
    /**
     * ISO 3166 alpha-2, in lower case.
     */
    country: string | null;
    /**
     * Where the customer stands today.
     */
    status: 'lead' | 'trialing' | 'active' | 'past_due' | 'canceled' | 'trial_ended' | (string & {}) | null;
    /**
     * First day of the trial; null without one.
     */
    trial_started: string | null;
    /**
     * Day of the first payment; null before it.
     */
    paid_started: string | null;
    /**
     * Days from the record to the first payment; null before it.
     */
    lead_to_paid_days: number | null;
    /**
     * Days from the start of the trial to the first payment; null before it, or without a trial.
     */
    trial_to_paid_days: number | null;
};

/**
 * Leads, one by one.
 */
export type LeadList = {
    /**
     * Leads, one by one.
     */
    result: LeadPage;
};

/**
 * Leads, one by one.
 */
export type LeadPage = {
    /**
     * Leads.
     */
    count: number;
    /**
     * All of them, newest first.
     */
    list: Array<Lead>;
};

/**
 * How many leads had paid so soon.
 */
export type LeadsDay = {
    /**
     * Days since the record was created.
     */
    days: number;
    /**
     * Leads of the range who had paid by then.
     */
    percent: number;
};

/**
 * How fast leads become paying.
 */
export type LeadsDaysReport = {
    /**
     * A row for each number of days at which somebody paid, fewest first.
     */
    result: Array<LeadsDay>;
};

/**
 * Leads and trials of one period, and what became of them.
 */
export type LeadsPeriod = {
    /**
     * First day of the period, `YYYY-MM-DD`.
     */
    date?: string;
    /**
     * Customer records created in the period.
     */
    leads?: number;
    /**
     * Change of `leads` from the row before. Null when that was zero.
     */
    leads_percent_change?: number | null;
    /**
     * Trials started in the period.
     */
    trials?: number;
    /**
     * Leads of the period who pay by now.
     */
    leads_converted?: number;
    /**
     * Trials of the period that pay by now.
     */
    trials_converted?: number;
    /**
     * Change of `trials` from the row before. Null when that was zero.
     */
    trials_percent_change?: number | null;
    /**
     * Leads of the period that had a trial.
     */
    lead_to_trial_rate?: number | null;
    /**
     * Change of that rate from the row before.
     */
    lead_to_trial_rate_percent_change?: number | null;
    /**
     * Trials of the period that pay by now.
     */
    trial_to_paid_rate?: number | null;
    /**
     * Change of that rate from the row before.
     */
    trial_to_paid_rate_percent_change?: number | null;
    /**
     * Leads of the period that pay by now.
     */
    lead_to_paid_rate?: number | null;
    /**
     * Change of that rate from the row before.
     */
    lead_to_paid_rate_percent_change?: number | null;
    /**
     * Mean time from lead to first paid invoice.
     */
    lead_to_paid_days?: number | null;
    /**
     * Mean time from trial to first paid invoice.
     */
    trial_to_paid_days?: number | null;
    /**
     * In a breakdown: the value for people.
     */
    label?: string;
    /**
     * The same figures by value of the dimension that was asked for; `~` stands for none.
     */
    breakdown?: {
        [key: string]: LeadsPeriod;
    };
};

/**
 * Leads, trials and conversion over time.
 */
export type LeadsReport = {
    /**
     * One row per period, oldest first.
     */
    result: Array<LeadsPeriod>;
    /**
     * Currency of the money in this answer, ISO 4217 in lower case.
     */
    currency: string;
    /**
     * The dimension that the rows are split by, when one was asked for.
     */
    breakdown?: string;
};

/**
 * Leads and trials of the last days.
 */
export type LeadsSummary = {
    /**
     * Leads of the last 30 days.
     */
    leads_30?: number;
    /**
     * Leads of the last 60 days.
     */
    leads_60?: number;
    /**
     * Leads of the last 180 days.
     */
    leads_180?: number;
    /**
     * Leads of the last 365 days.
     */
    leads_365?: number;
    /**
     * Trials of the last 30 days.
     */
    trials_30?: number;
    /**
     * Trials of the last 60 days.
     */
    trials_60?: number;
    /**
     * Trials of the last 180 days.
     */
    trials_180?: number;
    /**
     * Trials of the last 365 days.
     */
    trials_365?: number;
    /**
     * Change from the 30 days before those. Null when there were none.
     */
    leads_percentage_change_30?: number | null;
    /**
     * Change from the 60 days before those. Null when there were none.
     */
    leads_percentage_change_60?: number | null;
    /**
     * Change from the 180 days before those. Null when there were none.
     */
    leads_percentage_change_180?: number | null;
    /**
     * Change from the 365 days before those. Null when there were none.
     */
    leads_percentage_change_365?: number | null;
    /**
     * Change from the 30 days before those. Null when there were none.
     */
    trials_percentage_change_30?: number | null;
    /**
     * Change from the 60 days before those. Null when there were none.
     */
    trials_percentage_change_60?: number | null;
    /**
     * Change from the 180 days before those. Null when there were none.
     */
    trials_percentage_change_180?: number | null;
    /**
     * Change from the 365 days before those. Null when there were none.
     */
    trials_percentage_change_365?: number | null;
};

/**
 * Leads and trials at a glance.
 */
export type LeadsSummaryReport = {
    /**
     * Leads and trials of the last days.
     */
    summary: LeadsSummary;
    /**
     * Currency of the money in this answer, ISO 4217 in lower case.
     */
    currency: string;
};

/**
 * How the account works with Looker Studio.
 */
export type LookerStudioSettings = {
    /**
     * Whether the connector may read reports.
     */
    enabled: boolean;
    /**
     * When it last did, ISO 8601.
     */
    last_used: string | null;
};

/**
 * The fields that change.
 */
export type LookerStudioSettingsUpdate = {
    /**
     * Whether the connector may read reports.
     */
    enabled?: boolean;
    /**
     * When it last did, ISO 8601.
     */
    last_used?: string | null;
};

/**
 * The figures of one country.
 */
export type MapCountry = {
    /**
     * MRR now.
     */
    current_mrr?: number;
    /**
     * Customers with MRR above zero.
     */
    subscribers?: number;
    /**
     * MRR per subscriber.
     */
    arpa?: number | null;
    /**
     * New MRR per new customer of the range.
     */
    asp?: number | null;
    /**
     * Customers lost in the range.
     */
    customer_churn_rate?: number | null;
    /**
     * MRR lost in the range, expansion deducted; negative when expansion wins.
     */
    net_mrr_churn?: number | null;
    /**
     * Expected revenue of one customer.
     */
    ltv?: number | null;
    /**
     * Customer records created in the range.
     */
    leads?: number;
    /**
     * Those of them who pay by now.
     */
    leads_converted?: number;
    /**
     * The share of them.
     */
    lead_conversion_rate?: number | null;
    /**
     * Trials started in the range.
     */
    new_trials?: number;
    /**
     * Those of them that pay by now.
     */
    trials_converted?: number;
    /**
     * The share of them.
     */
    trial_conversion_rate?: number | null;
    /**
     * Invoices of the range that failed at least once.
     */
    payment_failure_rate?: number | null;
    /**
     * Share of the account's MRR.
     */
    mrr_percent?: number;
    /**
     * Share of the account's subscribers.
     */
    subscribers_percent?: number;
    /**
     * Share of the account's leads.
     */
    leads_percent?: number;
    /**
     * Share of the account's trials.
     */
    trials_percent?: number;
};

/**
 * Where the customers are.
 */
export type MapReport = {
    /**
     * Figures by country.
     */
    result: MapResult;
    /**
     * Currency of the money in this answer, ISO 4217 in lower case.
     */
    currency: string;
};

/**
 * Figures by country.
 */
export type MapResult = {
    /**
     * Keys are ISO 3166 alpha-2 codes in lower case.
     */
    list: {
        [key: string]: MapCountry;
    };
};

/**
 * One change of a customer's MRR. Losses are negative.
 */
export type Movement = {
    /**
     * The day it counts from, `YYYY-MM-DD`.
     */
    date: string;
    /**
     * The customer.
     */
    customer_id: string;
    /**
     * The customer's name.
     */
    customer_name: string | null;
    /**
     * The customer's e-mail address.
     */
    customer_email: string | null;
    /**
     * What became of the MRR: the first, more, less, none, or some again. New values may appear.
     */
    type: MovementType;
    /**
     * Why the MRR moved; null where the type says it all.
     */
    subtype?: 'plan_change' | 'quantity_change' | 'discount_change' | 'add_on' | 'interval_change' | 'cancellation' | 'missed_renewal' | 'refund' | (string & {}) | null;
    /**
     * Signed change of MRR.
     */
    mrr_change: number;
    /**
     * The same in the currency of the report, at the rates of the day.
     */
    mrr_change_base_currency: number;
    /**
     * The customer's MRR before it.
     */
    old_mrr: number;
    /**
     * The customer's MRR after it.
     */
    new_mrr: number;
    /**
     * Currency of `mrr_change`, `old_mrr` and `new_mrr`.
     */
    currency: string;
    /**
     * Plan of the invoice that caused it; null when none did, or when it names no plan.
     */
    plan_name?: string | null;
    /**
     * What happened, in a few words.
     */
    description: string;
};

/**
 * A customer's MRR moved.
 */
export type MovementEvent = EventEnvelope & {
    /**
     * What happened.
     */
    event_type: 'movement.new' | 'movement.expansion' | 'movement.contraction' | 'movement.churn' | 'movement.reactivation';
    /**
     * What a movement event holds.
     */
    data: MovementEventData;
};

/**
 * What a movement event holds.
 */
export type MovementEventData = {
    /**
     * The customer that an event is about.
     */
    customer: EventCustomer;
    /**
     * A change of a customer's MRR.
     */
    movement: EventMovement;
};

/**
 * Movements of MRR, one by one.
 */
export type MovementList = {
    /**
     * Movements of MRR, one by one.
     */
    result: MovementPage;
    /**
     * Currency of the money in this answer, ISO 4217 in lower case.
     */
    currency: string;
};

/**
 * Movements of MRR, one by one.
 */
export type MovementPage = {
    /**
     * Movements.
     */
    count: number;
    /**
     * All of them.
     */
    list: Array<Movement>;
};

/**
 * Movements of one kind in one period.
 */
export type MovementShare = {
    /**
     * Signed change of MRR.
     */
    mrr: number;
    /**
     * Different customers.
     */
    customers: number;
};

/**
 * What became of the MRR: the first, more, less, none, or some again. New values may appear.
 */
export type MovementType = 'new' | 'expansion' | 'contraction' | 'churn' | 'reactivation' | (string & {});

/**
 * Net MRR movement of a month, added up to one day.
 */
export type MrrGrowthDay = {
    /**
     * Day of the month; 0 is the start, where both curves are zero.
     */
    date: number;
    /**
     * Net movement of the chosen month up to this day.
     */
    cumulative_mrr: number;
    /**
     * The same for the month it is compared with.
     */
    cumulative_mrr_compare?: number;
};

/**
 * How a month's MRR grows day by day beside another month's.
 */
export type MrrGrowthReport = {
    /**
     * Days 0 to 31.
     */
    result: Array<MrrGrowthDay>;
    /**
     * Currency of the money in this answer, ISO 4217 in lower case.
     */
    currency: string;
};

/**
 * One line of a table that has a column for each period.
 */
export type MrrLine = {
    /**
     * A field of the MRR report, a value of the breakdown, or `type.subtype`.
     */
    key: string;
    /**
     * The same for people.
     */
    label: string;
    /**
     * MRR by first day of the period, `YYYY-MM-DD`.
     */
    periods: {
        [key: string]: number;
    };
    /**
     * The customers behind it, the same way. Empty for a line that has none, such as `fx_adjustment`.
     */
    customers: {
        [key: string]: number;
    };
};

/**
 * MRR of one period: where it ended, and the movements that brought it there. Losses are negative.
 */
export type MrrPeriod = {
    /**
     * First day of the period, `YYYY-MM-DD`.
     */
    date?: string;
    /**
     * Last day of the period, inclusive; the last row may end early.
     */
    end_date?: string;
    /**
     * MRR of customers who paid for the first time.
     */
    new?: number;
    /**
     * MRR gained from customers who already paid.
     */
    expansion?: number;
    /**
     * MRR lost from customers who stayed; zero or negative.
     */
    contraction?: number;
    /**
     * MRR lost with customers who left; zero or negative.
     */
    churn?: number;
    /**
     * MRR of customers who came back after leaving.
     */
    reactivation?: number;
    /**
     * Net change of MRR over the period, currency effects included.
     */
    mrr_diff?: number;
    /**
     * Net change of paying customers: new plus reactivated less churned.
     */
    customers_diff?: number;
    /**
     * Customers behind `new`.
     */
    new_customers?: number;
    /**
     * Customers behind `expansion`.
     */
    expansion_customers?: number;
    /**
     * Customers behind `contraction`.
     */
    contraction_customers?: number;
    /**
     * Customers behind `churn`.
     */
    churn_customers?: number;
    /**
     * Customers behind `reactivation`.
     */
    reactivation_customers?: number;
    /**
     * MRR at the end of the period.
     */
    total_mrr?: number;
    /**
     * Twelve times `total_mrr`.
     */
    total_arr?: number;
    /**
     * Customers with MRR above zero at the end of the period.
     */
    total_customers?: number;
    /**
     * `total_mrr` per customer. Null without customers.
     */
    arpa?: number | null;
    /**
     * Average selling price: `new` per new customer. Null without new customers.
     */
    asp?: number | null;
    /**
     * (new + expansion) ÷ |churn + contraction|. Null when nothing was lost.
     */
    quick_ratio?: number | null;
    /**
     * Part of `mrr_diff` that comes from exchange rates alone.
     */
    fx_adjustment?: number;
    /**
     * `mrr_diff` without `fx_adjustment`.
     */
    net_mrr_diff?: number;
    /**
     * Seats or units of all active subscriptions at the end of the period.
     */
    quantity?: number;
    /**
     * In a breakdown: the value for people.
     */
    label?: string;
    /**
     * In a breakdown: MRR that came from or went to other values, such as by a change of plan. Zero over all values together.
     */
    transfer?: number;
    /**
     * Customers behind `transfer`.
     */
    transfer_customers?: number;
    /**
     * The period that the row is compared with, when that was asked for. Null when there is none.
     */
    compare?: MrrPeriod | null;
    /**
     * The same figures by value of the dimension that was asked for; `~` stands for none.
     */
    breakdown?: {
        [key: string]: MrrPeriod;
    };
};

/**
 * MRR over time.
 */
export type MrrReport = {
    /**
     * One row per period, oldest first.
     */
    result: Array<MrrPeriod>;
    /**
     * Currency of the money in this answer, ISO 4217 in lower case.
     */
    currency: string;
    /**
     * The dimension that the rows are split by, when one was asked for.
     */
    breakdown?: string;
};

/**
 * Movements of one type in one period, by why they happened.
 */
export type MrrSubtypesPeriod = {
    /**
     * First day of the period, `YYYY-MM-DD`.
     */
    date: string;
    /**
     * Last day of the period, inclusive; the last row may end early.
     */
    end_date: string;
    /**
     * What became of the MRR: the first, more, less, none, or some again. New values may appear.
     */
    type: MovementType;
    /**
     * All of them: the field of that type in the MRR report.
     */
    total: number;
    /**
     * Those that occur, by subtype. Movements whose type says it all have none.
     */
    subtypes: {
        [key: string]: MovementShare;
    };
};

/**
 * Why MRR moved, over time.
 */
export type MrrSubtypesReport = {
    /**
     * Oldest first; of one period the types in the order of the MRR report.
     */
    result: Array<MrrSubtypesPeriod>;
    /**
     * Currency of the money in this answer, ISO 4217 in lower case.
     */
    currency: string;
};

/**
 * MRR as a table: a line for each figure, a column for each period.
 */
export type MrrTable = {
    /**
     * The lines, in the order of the MRR report; of a breakdown by value, and then all of it as `total`.
     */
    result: Array<MrrLine>;
    /**
     * Currency of the money in this answer, ISO 4217 in lower case.
     */
    currency: string;
    /**
     * The dimension that the lines are split by, when one was asked for.
     */
    breakdown?: string;
};

/**
 * Which mails the user gets.
 */
export type NotificationSettings = {
    /**
     * Whether the daily report is mailed.
     */
    daily_report: boolean | null;
    /**
     * Whether the weekly report is mailed.
     */
    weekly_report: boolean | null;
    /**
     * Whether the monthly report is mailed.
     */
    monthly_report: boolean | null;
    /**
     * Mail when an expansion is at least this much. Null switches it off.
     */
    expansion_alert_threshold: number | null;
    /**
     * Mail when a contraction is at least this much. Null switches it off.
     */
    contraction_alert_threshold: number | null;
    /**
     * Mail when a cancellation is scheduled.
     */
    notify_scheduled_churn: boolean | null;
    /**
     * Mail when a payment fails.
     */
    notify_failed_payment: boolean | null;
};

/**
 * The notification settings that change.
 */
export type NotificationSettingsUpdate = {
    /**
     * Whether the daily report is mailed.
     */
    daily_report?: boolean | null;
    /**
     * Whether the weekly report is mailed.
     */
    weekly_report?: boolean | null;
    /**
     * Whether the monthly report is mailed.
     */
    monthly_report?: boolean | null;
    /**
     * Mail when an expansion is at least this much. Null switches it off.
     */
    expansion_alert_threshold?: number | null;
    /**
     * Mail when a contraction is at least this much. Null switches it off.
     */
    contraction_alert_threshold?: number | null;
    /**
     * Mail when a cancellation is scheduled.
     */
    notify_scheduled_churn?: boolean | null;
    /**
     * Mail when a payment fails.
     */
    notify_failed_payment?: boolean | null;
};

/**
 * Open invoices with at least one attempt to collect, by how long they are overdue.
 */
export type OutstandingSummary = {
    /**
     * Overdue for less than 30 days.
     */
    today_still_unpaid?: number;
    /**
     * 30 to 59 days.
     */
    d30_still_unpaid?: number;
    /**
     * 60 to 179 days.
     */
    d60_still_unpaid?: number;
    /**
     * 180 to 364 days.
     */
    d180_still_unpaid?: number;
    /**
     * 365 days or more.
     */
    d365_still_unpaid?: number;
};

/**
 * What customers owe.
 */
export type OutstandingUnpaidReport = {
    /**
     * Open invoices with at least one attempt to collect, by how long they are overdue.
     */
    summary: OutstandingSummary;
    /**
     * Currency of the money in this answer, ISO 4217 in lower case.
     */
    currency: string;
};

/**
 * Smallest and largest value of one measure over all shown cells.
 */
export type PercentRange = {
    /**
     * The smallest.
     */
    min?: number;
    /**
     * The largest.
     */
    max?: number;
};

/**
 * A plan as reports see it.
 */
export type Plan = {
    /**
     * Your id of the plan.
     */
    id: string;
    /**
     * Name.
     */
    name: string;
    /**
     * The product it belongs to.
     */
    product_name: string | null;
    /**
     * How often a plan bills. New values may appear.
     */
    billing_freq: BillingFrequency;
    /**
     * Currency of its prices.
     */
    currency: string;
    /**
     * Groups that hold it.
     */
    groups: Array<PlanGroupRef>;
};

/**
 * What a change of plan would cost.
 */
export type PlanChangePreview = {
    /**
     * The plan.
     */
    plan: string;
    /**
     * To pay now.
     */
    amount_due: number;
    /**
     * To pay per period from then on.
     */
    next_amount: number;
    /**
     * Currency of both.
     */
    currency: string;
};

/**
 * The plan to take.
 */
export type PlanChoice = {
    /**
     * The plan.
     */
    plan: 'starter' | 'pro' | 'enterprise' | (string & {});
    /**
     * How often to be billed.
     */
    billing_cycle?: 'month' | 'year' | (string & {});
};

/**
 * Names the plan once more, so that none is deleted by mistake.
 */
export type PlanDelete = {
    /**
     * The plan.
     */
    id: string;
    /**
     * The plan, by its other name.
     */
    external_id: string;
};

/**
 * A plan was deleted.
 */
export type PlanDeleted = {
    /**
     * The outcome.
     */
    result: string;
    /**
     * The plan.
     */
    deleted: string;
};

/**
 * A plan was created.
 */
export type PlanEvent = EventEnvelope & {
    /**
     * What happened.
     */
    event_type: 'plan.created';
    /**
     * What a plan event holds.
     */
    data: PlanEventData;
};

/**
 * What a plan event holds.
 */
export type PlanEventData = {
    /**
     * A plan as it was pushed.
     */
    plan: RawPlan;
};

/**
 * Plans that reports treat as one.
 */
export type PlanGroup = {
    /**
     * The group.
     */
    id: string;
    /**
     * Name.
     */
    name: string;
    /**
     * Ids of its plans.
     */
    plans?: Array<string>;
};

/**
 * Several plan groups.
 */
export type PlanGroupIds = {
    /**
     * The groups.
     */
    ids: Array<string>;
};

/**
 * A new plan group.
 */
export type PlanGroupInput = {
    /**
     * Name.
     */
    name: string;
    /**
     * Ids of its plans.
     */
    plans: Array<string>;
};

/**
 * Plan groups.
 */
export type PlanGroupList = {
    /**
     * The plan groups.
     */
    result: PlanGroupPage;
};

/**
 * Two plan groups to become one.
 */
export type PlanGroupMerge = {
    /**
     * The group that goes.
     */
    source: string;
    /**
     * The group that gets its plans.
     */
    target: string;
};

/**
 * The plan groups.
 */
export type PlanGroupPage = {
    /**
     * Plan groups.
     */
    count: number;
    /**
     * This page.
     */
    list: Array<PlanGroup>;
};

/**
 * A group that a plan is in.
 */
export type PlanGroupRef = {
    /**
     * The group.
     */
    id: string;
    /**
     * Its name.
     */
    name: string;
};

/**
 * Whether the plans of a group are listed by hand or picked by a selector.
 */
export type PlanGroupType = 'manual' | 'auto' | (string & {});

/**
 * The new state of a plan group.
 */
export type PlanGroupUpdate = {
    /**
     * Name.
     */
    name: string;
    /**
     * Ids of its plans.
     */
    plans?: Array<string>;
    /**
     * Whether the plans of a group are listed by hand or picked by a selector.
     */
    type?: PlanGroupType;
    /**
     * What the selector of an automatic group looks at.
     */
    selector_type?: 'name' | 'id' | 'product_name' | (string & {});
    /**
     * What it must match, in any case; `*` stands for anything. Plans that come later are picked too.
     */
    selector?: string;
};

/**
 * Several plans.
 */
export type PlanIds = {
    /**
     * The plans.
     */
    plans: Array<string>;
};

/**
 * A plan: what is paid for, and how often.
 */
export type PlanInput = {
    /**
     * Your unique, stable id. The same id again updates the record.
     */
    id: string;
    /**
     * The same as `id`, under the name that the published description uses.
     */
    external_id?: string;
    /**
     * Name.
     */
    name: string;
    /**
     * The product it belongs to.
     */
    product_name?: string | null;
    /**
     * How often it bills.
     */
    billing_freq: 'day' | 'week' | 'month' | 'quarter' | 'year' | (string & {});
    /**
     * Intervals per invoice: 1 for every month, 3 with `month` for every quarter.
     */
    billing_freq_count?: number;
    /**
     * ISO 4217.
     */
    currency: string;
    /**
     * The data source that the record belongs to.
     */
    data_source: string;
    /**
     * Other spelling of `billing_freq`.
     */
    interval?: 'day' | 'week' | 'month' | 'year' | (string & {});
    /**
     * Other spelling of `billing_freq_count`.
     */
    interval_count?: number;
};

/**
 * Plans with their groups.
 */
export type PlanList = {
    /**
     * The plans.
     */
    result: PlanPage;
};

/**
 * The plans.
 */
export type PlanPage = {
    /**
     * Plans.
     */
    count: number;
    /**
     * All of them.
     */
    list: Array<Plan>;
};

/**
 * The new state of a plan.
 */
export type PlanUpdate = {
    /**
     * Your unique, stable id. The same id again updates the record.
     */
    id: string;
    /**
     * Name.
     */
    name: string;
    /**
     * The product it belongs to.
     */
    product_name?: string | null;
    /**
     * How often it bills.
     */
    billing_freq: 'day' | 'week' | 'month' | 'quarter' | 'year' | (string & {});
    /**
     * Intervals per invoice: 1 for every month, 3 with `month` for every quarter.
     */
    billing_freq_count?: number;
    /**
     * ISO 4217.
     */
    currency: string;
};

/**
 * A plan was updated.
 */
export type PlanUpdated = {
    /**
     * The outcome.
     */
    result: string;
    /**
     * The plan.
     */
    updated: string;
};

/**
 * The user behind the API key.
 */
export type Profile = {
    /**
     * The user.
     */
    id: string;
    /**
     * E-mail address.
     */
    email: string;
    /**
     * First name.
     */
    first_name: string | null;
    /**
     * Last name.
     */
    last_name: string | null;
    /**
     * Language and region.
     */
    locale: string | null;
    /**
     * IANA time zone.
     */
    timezone: string | null;
    /**
     * Accounts of the user.
     */
    accounts?: Array<ProfileAccount>;
};

/**
 * An account that the user can open.
 */
export type ProfileAccount = {
    /**
     * The account.
     */
    id?: string;
    /**
     * Its name.
     */
    name?: string;
    [key: string]: unknown;
};

/**
 * The fields of the profile that change.
 */
export type ProfileUpdate = {
    /**
     * First name.
     */
    first_name?: string;
    /**
     * Last name.
     */
    last_name?: string;
    /**
     * Language and region.
     */
    locale?: string;
    /**
     * IANA time zone.
     */
    timezone?: string;
};

/**
 * A customer as it was pushed, with what the metrics made of it.
 */
export type RawCustomer = {
    /**
     * Your id.
     */
    id?: string;
    /**
     * Name.
     */
    name?: string | null;
    /**
     * E-mail address.
     */
    email?: string | null;
    /**
     * When they became a customer or lead.
     */
    created_date?: string | null;
    /**
     * ISO 3166 alpha-2 in lower case.
     */
    country?: string | null;
    /**
     * State or province.
     */
    state?: string | null;
    /**
     * When the trial began. Null when it never happened.
     */
    trial_started?: string | null;
    /**
     * When the trial ended or will end. Null when it never happened.
     */
    trial_end_date?: string | null;
    /**
     * Day of the first MRR. Null when it never happened.
     */
    paid_started?: string | null;
    /**
     * Day that MRR went to zero, while it stays there. Null when it never happened.
     */
    cancel_date?: string | null;
    /**
     * Since when a renewal is late. Null when it never happened.
     */
    overdue_date?: string | null;
    /**
     * Where a customer stands. New values may appear.
     */
    status?: CustomerStatus;
    /**
     * Currency the customer pays in.
     */
    currency?: string | null;
    /**
     * The data source that the record belongs to.
     */
    data_source?: string;
    /**
     * Your own fields, by name.
     */
    custom_variables?: {
        [key: string]: string;
    };
    /**
     * Why they left, when that is known.
     */
    cancel_reason?: string | null;
    /**
     * MRR now, by currency.
     */
    current_mrr?: {
        [key: string]: number;
    };
    [key: string]: unknown;
};

/**
 * Customers of one data source.
 */
export type RawCustomerList = {
    /**
     * Pushed customers.
     */
    result: RawCustomerPage;
};

/**
 * Pushed customers.
 */
export type RawCustomerPage = {
    /**
     * Customers of the data source.
     */
    count: number;
    /**
     * The newest of them.
     */
    list: Array<RawCustomer>;
};

/**
 * An invoice as it was pushed.
 */
export type RawInvoice = {
    /**
     * Your unique, stable id. The same id again updates the invoice.
     */
    id?: string;
    /**
     * The customer; must exist.
     */
    customer_id?: string;
    /**
     * When the invoice was written, ISO 8601.
     */
    date?: string;
    /**
     * What the customer is charged, tax included. Negative or positive for a refund, 0 for a trial or a cancellation.
     */
    amount?: number;
    /**
     * ISO 4217.
     */
    currency?: string;
    /**
     * The data source that the record belongs to.
     */
    data_source?: string;
    /**
     * How an invoice counts: `subscription` makes MRR, `one-time` never does, `refund` lowers it until the next invoice, `cancellation` ends the subscription.
     */
    type?: InvoiceType;
    /**
     * The plan; must exist. It says how the amount becomes monthly.
     */
    plan_id?: string | null;
    /**
     * Groups invoices into one subscription. Without it a customer has a single one.
     */
    subscription_id?: string | null;
    /**
     * First day that the invoice covers.
     */
    period_start?: string | null;
    /**
     * First day that it no longer covers.
     */
    period_end?: string | null;
    /**
     * Whether the money came in. Only `paid` invoices count towards MRR.
     */
    status?: InvoiceStatus;
    /**
     * When the money came in, if later than `date`.
     */
    paid_date?: string | null;
    /**
     * Tax within `amount`.
     */
    tax?: number | null;
    /**
     * Discount already taken off `amount`, as a positive number.
     */
    discount?: number | null;
    /**
     * Seats or units.
     */
    quantity?: number | null;
    /**
     * Attempts to collect.
     */
    attempt_count?: number | null;
    /**
     * How the customer pays.
     */
    payment_method?: 'visa' | 'mastercard' | 'ach' | 'sepa' | 'paypal' | 'manual' | (string & {}) | null;
    /**
     * For a refund: the invoice that is paid back.
     */
    refunded_invoice_id?: string | null;
    /**
     * For a cancellation: why.
     */
    cancel_reason?: 'too_expensive' | 'payment_failed' | 'unused' | (string & {}) | null;
    /**
     * What it is for.
     */
    description?: string | null;
    /**
     * Lines of the invoice. When given, MRR comes from them.
     */
    lines?: Array<InvoiceLine> | null;
    [key: string]: unknown;
};

/**
 * Invoices of one data source.
 */
export type RawInvoiceList = {
    /**
     * Pushed invoices.
     */
    result: RawInvoicePage;
};

/**
 * Pushed invoices.
 */
export type RawInvoicePage = {
    /**
     * Invoices of the data source.
     */
    count: number;
    /**
     * The newest of them.
     */
    list: Array<RawInvoice>;
};

/**
 * A plan as it was pushed.
 */
export type RawPlan = {
    /**
     * Your id.
     */
    id?: string;
    /**
     * Your id.
     */
    external_id: string;
    /**
     * Name.
     */
    name: string;
    /**
     * The product it belongs to.
     */
    product_name?: string | null;
    /**
     * How often a plan bills. New values may appear.
     */
    billing_freq: BillingFrequency;
    /**
     * Intervals per invoice.
     */
    billing_freq_count?: number;
    /**
     * ISO 4217 in lower case.
     */
    currency: string;
    /**
     * The data source that the record belongs to.
     */
    data_source: string;
};

/**
 * Plans of the data sources.
 */
export type RawPlanList = {
    /**
     * Pushed plans.
     */
    result: RawPlanPage;
};

/**
 * Pushed plans.
 */
export type RawPlanPage = {
    /**
     * Plans that match.
     */
    count: number;
    /**
     * The plans.
     */
    list: Array<RawPlan>;
};

/**
 * Money paid back.
 */
export type Refund = {
    /**
     * Day it was paid back, `YYYY-MM-DD`.
     */
    date: string;
    /**
     * The refund.
     */
    invoice_ref: string;
    /**
     * The customer.
     */
    customer_id: string;
    /**
     * The customer's name.
     */
    customer_name: string | null;
    /**
     * The customer's e-mail address.
     */
    customer_email: string | null;
    /**
     * What was paid back; positive.
     */
    amount: number;
    /**
     * The same in the currency of the report, at the rates of the day.
     */
    amount_base_currency: number;
    /**
     * Currency of `amount`.
     */
    currency: string;
    /**
     * How it was paid back.
     */
    payment_method: string | null;
    /**
     * What it is for.
     */
    description: string | null;
};

/**
 * Refunds, one by one.
 */
export type RefundList = {
    /**
     * Refunds, one by one.
     */
    result: RefundPage;
    /**
     * Currency of the money in this answer, ISO 4217 in lower case.
     */
    currency: string;
};

/**
 * Refunds, one by one.
 */
export type RefundPage = {
    /**
     * Refunds.
     */
    count: number;
    /**
     * All of them.
     */
    list: Array<Refund>;
};

/**
 * What one customer got back.
 */
export type RefundedCustomer = {
    /**
     * The customer.
     */
    customer_id: string;
    /**
     * The customer's name.
     */
    customer_name: string | null;
    /**
     * The customer's e-mail address.
     */
    customer_email: string | null;
    /**
     * Amount paid back in the range; positive.
     */
    refund_amount: number;
    /**
     * Refunds.
     */
    refund_count: number;
    /**
     * Day of the latest, `YYYY-MM-DD`.
     */
    last_refund_date: string;
};

/**
 * Customers who got money back.
 */
export type RefundedCustomerList = {
    /**
     * Customers who got money back.
     */
    result: RefundedCustomerPage;
    /**
     * Currency of the money in this answer, ISO 4217 in lower case.
     */
    currency: string;
};

/**
 * Customers who got money back.
 */
export type RefundedCustomerPage = {
    /**
     * Customers.
     */
    count: number;
    /**
     * All of them, the largest amount first.
     */
    list: Array<RefundedCustomer>;
};

/**
 * Refunds of one period.
 */
export type RefundsPeriod = {
    /**
     * First day of the period, `YYYY-MM-DD`.
     */
    date?: string;
    /**
     * Amount paid back; positive.
     */
    refund_amount?: number;
    /**
     * Refunds.
     */
    refund_count?: number;
    /**
     * Customers who got one.
     */
    customers_refunded?: number;
};

/**
 * Refunds over time.
 */
export type RefundsReport = {
    /**
     * One row per period, oldest first.
     */
    result: Array<RefundsPeriod>;
    /**
     * Currency of the money in this answer, ISO 4217 in lower case.
     */
    currency: string;
};

/**
 * An invoice as reports see it.
 */
export type ReportInvoice = {
    /**
     * Day of the invoice, `YYYY-MM-DD`.
     */
    date: string;
    /**
     * Day the money came in; null while it has not.
     */
    paid_date: string | null;
    /**
     * The customer.
     */
    customer_id: string;
    /**
     * The customer's name.
     */
    customer_name: string | null;
    /**
     * The customer's e-mail address.
     */
    customer_email: string | null;
    /**
     * The invoice.
     */
    invoice_id: string;
    /**
     * How an invoice counts: `subscription` makes MRR, `one-time` never does, `refund` lowers it until the next invoice, `cancellation` ends the subscription.
     */
    type: InvoiceType;
    /**
     * Whether the money came in. Only `paid` invoices count towards MRR.
     */
    status: InvoiceStatus;
    /**
     * The plan, when the invoice names one.
     */
    plan_id: string | null;
    /**
     * The subscription, when the invoice names one.
     */
    subscription_id: string | null;
    /**
     * Currency of `amount`.
     */
    currency: string;
    /**
     * What it is for.
     */
    description: string | null;
    /**
     * What the invoice says.
     */
    amount: number;
    /**
     * The same in the currency of the report, at the rates of the day.
     */
    amount_base_currency: number;
};

/**
 * Invoices, one by one.
 */
export type ReportInvoiceList = {
    /**
     * Invoices, one by one.
     */
    result: ReportInvoicePage;
    /**
     * Currency of the money in this answer, ISO 4217 in lower case.
     */
    currency: string;
};

/**
 * Invoices, one by one.
 */
export type ReportInvoicePage = {
    /**
     * Invoices.
     */
    count: number;
    /**
     * All of them.
     */
    list: Array<ReportInvoice>;
};

/**
 * What became, by the end of one period, of the customers who paid at the baseline. Losses are negative.
 */
export type RetentionPeriod = {
    /**
     * Last day of the target period, `YYYY-MM-DD`.
     */
    date?: string;
    /**
     * The day that it is compared with.
     */
    baseline_date?: string;
    /**
     * MRR at the baseline.
     */
    baseline_mrr?: number;
    /**
     * MRR of the same customers at the target.
     */
    target_mrr?: number;
    /**
     * The same, each customer counted up to their baseline.
     */
    grr_mrr?: number;
    /**
     * Customers with MRR at the baseline.
     */
    cohort_customers?: number;
    /**
     * Those of them who still pay.
     */
    retained_customers?: number;
    /**
     * Those of them who left.
     */
    churned_customers?: number;
    /**
     * MRR that they gained.
     */
    expansion?: number;
    /**
     * Customers behind `expansion`.
     */
    expansion_customers?: number;
    /**
     * MRR lost from those who stayed; zero or negative.
     */
    contraction?: number;
    /**
     * Customers behind `contraction`.
     */
    contraction_customers?: number;
    /**
     * MRR lost with those who left; zero or negative.
     */
    churn?: number;
    /**
     * Customers behind `churn`.
     */
    churn_customers?: number;
    /**
     * MRR of those who left and came back in between.
     */
    reactivation?: number;
    /**
     * Customers behind `reactivation`.
     */
    reactivation_customers?: number;
    /**
     * Difference that comes from exchange rates alone.
     */
    fx_adjustment?: number;
    /**
     * Net revenue retention: target of baseline; may exceed 100. Null without a baseline.
     */
    nrr?: number | null;
    /**
     * Gross revenue retention: `grr_mrr` of baseline; at most 100. Null without a baseline.
     */
    grr?: number | null;
    /**
     * Retained of cohort customers. Null without a baseline.
     */
    customer_retention_rate?: number | null;
    /**
     * 100 less that. Null without a baseline.
     */
    customer_churn_rate?: number | null;
    /**
     * 100 less `grr`. Null without a baseline.
     */
    mrr_churn_rate?: number | null;
    /**
     * 100 less `nrr`; negative when expansion wins. Null without a baseline.
     */
    net_mrr_churn_rate?: number | null;
    /**
     * Rolling mean of `nrr`. Null without a baseline.
     */
    nrr_avg?: number | null;
    /**
     * Rolling mean of `grr`. Null without a baseline.
     */
    grr_avg?: number | null;
    /**
     * Rolling mean of `customer_retention_rate`. Null without a baseline.
     */
    customer_retention_avg?: number | null;
    /**
     * Rolling mean of `customer_churn_rate`. Null without a baseline.
     */
    customer_churn_avg?: number | null;
    /**
     * Rolling mean of `mrr_churn_rate`. Null without a baseline.
     */
    mrr_churn_avg?: number | null;
    /**
     * Rolling mean of `net_mrr_churn_rate`. Null without a baseline.
     */
    net_mrr_churn_avg?: number | null;
    /**
     * Target MRR per retained customer. Null without any.
     */
    arpa?: number | null;
    /**
     * `arpa` ÷ monthly customer churn. Null while nobody leaves.
     */
    ltv?: number | null;
    /**
     * Expected months that a customer stays: 1 ÷ monthly churn. Null while nobody leaves.
     */
    customer_lifetime?: number | null;
    /**
     * In a breakdown: the value for people.
     */
    label?: string;
    /**
     * The same figures by value of the dimension that was asked for; `~` stands for none.
     */
    breakdown?: {
        [key: string]: RetentionPeriod;
    };
};

/**
 * Net and gross retention over time.
 */
export type RetentionReport = {
    /**
     * One row per period, oldest first.
     */
    result: Array<RetentionPeriod>;
    /**
     * Currency of the money in this answer, ISO 4217 in lower case.
     */
    currency: string;
    /**
     * Months between baseline and target.
     */
    trailing_months: number;
    /**
     * Baseline of the last row, `YYYY-MM-DD`.
     */
    baseline_period: string;
    /**
     * Target of the last row, `YYYY-MM-DD`.
     */
    target_period: string;
    /**
     * The dimension that the rows are split by, when one was asked for.
     */
    breakdown?: string;
};

/**
 * A saved set of filters.
 */
export type Segment = {
    /**
     * The segment.
     */
    id: string;
    /**
     * Name.
     */
    name: string;
    /**
     * What it is for.
     */
    description?: string | null;
    /**
     * Report filters by name, with the values that a report takes.
     */
    filters: {
        [key: string]: unknown;
    };
    /**
     * Whether a segment narrows a report (`filter`) or splits it (`breakdown`).
     */
    mode: SegmentMode;
};

/**
 * A new segment.
 */
export type SegmentInput = {
    /**
     * Name.
     */
    name: string;
    /**
     * What it is for.
     */
    description?: string;
    /**
     * Report filters by name, with the values that a report takes.
     */
    filters: {
        [key: string]: unknown;
    };
    /**
     * Whether a segment narrows a report (`filter`) or splits it (`breakdown`).
     */
    mode?: SegmentMode;
};

/**
 * Saved segments.
 */
export type SegmentList = {
    /**
     * The segments.
     */
    result: SegmentPage;
};

/**
 * Whether a segment narrows a report (`filter`) or splits it (`breakdown`).
 */
export type SegmentMode = 'filter' | 'breakdown' | (string & {});

/**
 * The segments.
 */
export type SegmentPage = {
    /**
     * Segments.
     */
    count: number;
    /**
     * All of them.
     */
    list: Array<Segment>;
};

/**
 * The fields of a segment that change.
 */
export type SegmentUpdate = {
    /**
     * Name.
     */
    name?: string;
    /**
     * What it is for.
     */
    description?: string;
    /**
     * Report filters by name, with the values that a report takes.
     */
    filters?: {
        [key: string]: unknown;
    };
    /**
     * Whether a segment narrows a report (`filter`) or splits it (`breakdown`).
     */
    mode?: SegmentMode;
};

/**
 * How the account computes and shows its numbers.
 */
export type Settings = {
    /**
     * Currency that reports are in, ISO 4217 in lower case.
     */
    base_currency: string;
    /**
     * IANA time zone in which days begin and end.
     */
    timezone: string;
    /**
     * 0 Sunday, 1 Monday.
     */
    first_day_of_week: number;
    /**
     * When a cancellation counts: when the paid time ends, or at once.
     */
    churn_recognition: 'end_of_period' | 'immediate' | (string & {});
    /**
     * Whether a subscription that is not renewed ends by itself.
     */
    auto_churn: boolean;
    /**
     * Days a renewal may be late on plans of a month or more.
     */
    grace_days: number;
    /**
     * Days a renewal may be late on shorter plans.
     */
    grace_days_short: number;
    /**
     * Whether a refund lowers MRR until the next invoice.
     */
    refunds: 'proportional' | 'ignore' | (string & {});
};

/**
 * The settings that change.
 */
export type SettingsUpdate = {
    /**
     * Currency that reports are in, ISO 4217 in lower case.
     */
    base_currency?: string;
    /**
     * IANA time zone in which days begin and end.
     */
    timezone?: string;
    /**
     * 0 Sunday, 1 Monday.
     */
    first_day_of_week?: number;
    /**
     * When a cancellation counts: when the paid time ends, or at once.
     */
    churn_recognition?: 'end_of_period' | 'immediate' | (string & {});
    /**
     * Whether a subscription that is not renewed ends by itself.
     */
    auto_churn?: boolean;
    /**
     * Days a renewal may be late on plans of a month or more.
     */
    grace_days?: number;
    /**
     * Days a renewal may be late on shorter plans.
     */
    grace_days_short?: number;
    /**
     * Whether a refund lowers MRR until the next invoice.
     */
    refunds?: 'proportional' | 'ignore' | (string & {});
};

/**
 * How the account works with Slack.
 */
export type SlackSettings = {
    /**
     * Whether a channel is connected.
     */
    connected: boolean;
    /**
     * The channel.
     */
    channel: string | null;
    /**
     * Movement types that are posted.
     */
    types: Array<string>;
    /**
     * Only movements of at least this much are posted.
     */
    threshold: number | null;
};

/**
 * The fields that change.
 */
export type SlackSettingsUpdate = {
    /**
     * Whether a channel is connected.
     */
    connected?: boolean;
    /**
     * The channel.
     */
    channel?: string | null;
    /**
     * Movement types that are posted.
     */
    types?: Array<string>;
    /**
     * Only movements of at least this much are posted.
     */
    threshold?: number | null;
};

/**
 * How the account works with Stripe.
 */
export type StripeSettings = {
    /**
     * Whether the account is connected.
     */
    connected: boolean;
    /**
     * The connected account.
     */
    stripe_account: string | null;
    /**
     * Whether usage counts towards MRR.
     */
    import_metered: boolean;
};

/**
 * The fields that change.
 */
export type StripeSettingsUpdate = {
    /**
     * Whether the account is connected.
     */
    connected?: boolean;
    /**
     * The connected account.
     */
    stripe_account?: string | null;
    /**
     * Whether usage counts towards MRR.
     */
    import_metered?: boolean;
};

/**
 * One subscription, as read from the invoices.
 */
export type Subscription = {
    /**
     * Your id of the subscription; empty for the implicit one.
     */
    subscription_id?: string;
    /**
     * The plan.
     */
    plan_id?: string | null;
    /**
     * The plan's name.
     */
    plan_name?: string | null;
    /**
     * How it stands.
     */
    status?: 'trialing' | 'active' | 'past_due' | 'canceled' | (string & {});
    /**
     * When it began.
     */
    start_date?: string | null;
    /**
     * First day that is not paid for.
     */
    current_period_end?: string | null;
    /**
     * When the next invoice is due. Null when none is.
     */
    next_billing_date?: string | null;
};

/**
 * The request was carried out.
 */
export type Success = {
    /**
     * Always true.
     */
    success: true;
    /**
     * The record that was touched.
     */
    id?: string;
};

/**
 * The headline figures, now and some days ago.
 */
export type Summary = {
    /**
     * MRR, now.
     */
    mrr_current?: number;
    /**
     * MRR, 30 days ago.
     */
    mrr_30?: number;
    /**
     * MRR, 60 days ago.
     */
    mrr_60?: number;
    /**
     * MRR, 180 days ago.
     */
    mrr_180?: number;
    /**
     * MRR, 365 days ago.
     */
    mrr_365?: number;
    /**
     * ARR, twelve times MRR, now.
     */
    arr_current?: number;
    /**
     * ARR, twelve times MRR, 30 days ago.
     */
    arr_30?: number;
    /**
     * ARR, twelve times MRR, 60 days ago.
     */
    arr_60?: number;
    /**
     * ARR, twelve times MRR, 180 days ago.
     */
    arr_180?: number;
    /**
     * ARR, twelve times MRR, 365 days ago.
     */
    arr_365?: number;
    /**
     * Customers with MRR above zero, now.
     */
    subscribers_current?: number;
    /**
     * Customers with MRR above zero, 30 days ago.
     */
    subscribers_30?: number;
    /**
     * Customers with MRR above zero, 60 days ago.
     */
    subscribers_60?: number;
    /**
     * Customers with MRR above zero, 180 days ago.
     */
    subscribers_180?: number;
    /**
     * Customers with MRR above zero, 365 days ago.
     */
    subscribers_365?: number;
    /**
     * MRR per subscriber, now. Null without subscribers.
     */
    arpa_current?: number | null;
    /**
     * MRR per subscriber, 30 days ago. Null without subscribers.
     */
    arpa_30?: number | null;
    /**
     * MRR per subscriber, 60 days ago. Null without subscribers.
     */
    arpa_60?: number | null;
    /**
     * MRR per subscriber, 180 days ago. Null without subscribers.
     */
    arpa_180?: number | null;
    /**
     * MRR per subscriber, 365 days ago. Null without subscribers.
     */
    arpa_365?: number | null;
    /**
     * Change of MRR over 30 days. Null when it was zero then.
     */
    mrr_percentage_change_30?: number | null;
    /**
     * Change of MRR over 60 days. Null when it was zero then.
     */
    mrr_percentage_change_60?: number | null;
    /**
     * Change of MRR over 180 days. Null when it was zero then.
     */
    mrr_percentage_change_180?: number | null;
    /**
     * Change of MRR over 365 days. Null when it was zero then.
     */
    mrr_percentage_change_365?: number | null;
    /**
     * Change of ARR over 30 days. Null when it was zero then.
     */
    arr_percentage_change_30?: number | null;
    /**
     * Change of ARR over 60 days. Null when it was zero then.
     */
    arr_percentage_change_60?: number | null;
    /**
     * Change of ARR over 180 days. Null when it was zero then.
     */
    arr_percentage_change_180?: number | null;
    /**
     * Change of ARR over 365 days. Null when it was zero then.
     */
    arr_percentage_change_365?: number | null;
    /**
     * Change of Customers with MRR above zero over 30 days. Null when it was zero then.
     */
    subscribers_percentage_change_30?: number | null;
    /**
     * Change of Customers with MRR above zero over 60 days. Null when it was zero then.
     */
    subscribers_percentage_change_60?: number | null;
    /**
     * Change of Customers with MRR above zero over 180 days. Null when it was zero then.
     */
    subscribers_percentage_change_180?: number | null;
    /**
     * Change of Customers with MRR above zero over 365 days. Null when it was zero then.
     */
    subscribers_percentage_change_365?: number | null;
    /**
     * Change of ARPA over 30 days. Null when it was zero then.
     */
    arpa_percentage_change_30?: number | null;
    /**
     * Change of ARPA over 60 days. Null when it was zero then.
     */
    arpa_percentage_change_60?: number | null;
    /**
     * Change of ARPA over 180 days. Null when it was zero then.
     */
    arpa_percentage_change_180?: number | null;
    /**
     * Change of ARPA over 365 days. Null when it was zero then.
     */
    arpa_percentage_change_365?: number | null;
};

/**
 * Headline figures of the account.
 */
export type SummaryReport = {
    /**
     * The headline figures, now and some days ago.
     */
    summary: Summary;
    /**
     * Currency of the money in this answer, ISO 4217 in lower case.
     */
    currency: string;
};

/**
 * Who to invite.
 */
export type TeamInvite = {
    /**
     * Their address.
     */
    email: string;
    /**
     * What they may do.
     */
    role: 'admin' | 'readonly' | (string & {});
};

/**
 * The team.
 */
export type TeamList = {
    /**
     * Members, then invitations.
     */
    result: Array<TeamMember>;
};

/**
 * Someone who can open the account, or is invited to.
 */
export type TeamMember = {
    /**
     * The user; the invited address until they join.
     */
    id: string;
    /**
     * E-mail address.
     */
    email: string;
    /**
     * Name.
     */
    name: string | null;
    /**
     * What they may do.
     */
    role: 'owner' | 'admin' | 'readonly' | (string & {});
    /**
     * Whether they have joined.
     */
    status: 'active' | 'invited' | (string & {});
    /**
     * When they last came, ISO 8601.
     */
    last_login: string | null;
};

/**
 * What changes about a member.
 */
export type TeamMemberUpdate = {
    /**
     * What they may do.
     */
    role?: 'admin' | 'readonly' | (string & {});
    /**
     * Name.
     */
    name?: string;
};

/**
 * How the account works with Microsoft Teams.
 */
export type TeamsSettings = {
    /**
     * The channel's address. Null switches it off.
     */
    webhook_url: string | null;
    /**
     * Movement types that are posted.
     */
    types: Array<string>;
    /**
     * Only movements of at least this much are posted.
     */
    threshold: number | null;
};

/**
 * The fields that change.
 */
export type TeamsSettingsUpdate = {
    /**
     * The channel's address. Null switches it off.
     */
    webhook_url?: string | null;
    /**
     * Movement types that are posted.
     */
    types?: Array<string>;
    /**
     * Only movements of at least this much are posted.
     */
    threshold?: number | null;
};

/**
 * One kind of money on one invoice. What goes out is negative.
 */
export type Transaction = {
    /**
     * Day the money moved, `YYYY-MM-DD`.
     */
    date: string;
    /**
     * The customer.
     */
    customer_id: string;
    /**
     * The customer's name.
     */
    customer_name: string | null;
    /**
     * The customer's e-mail address.
     */
    customer_email: string | null;
    /**
     * The kind. New values may appear.
     */
    type: 'month_sub' | 'year_sub' | 'week_sub' | 'day_sub' | 'metered' | 'one_time' | 'discount' | 'refund' | 'fee' | 'tax' | 'fx_loss' | (string & {});
    /**
     * Whether it came in or went back.
     */
    status: 'paid' | 'refunded' | (string & {});
    /**
     * The invoice.
     */
    transaction_id: string;
    /**
     * Currency of `amount`.
     */
    currency: string;
    /**
     * What it is for.
     */
    description: string | null;
    /**
     * The amount.
     */
    amount: number;
    /**
     * The same in the currency of the report, at the rates of the day.
     */
    amount_base_currency: number;
};

/**
 * Money that moved, one by one.
 */
export type TransactionList = {
    /**
     * Money that moved, one by one.
     */
    result: TransactionPage;
    /**
     * Currency of the money in this answer, ISO 4217 in lower case.
     */
    currency: string;
};

/**
 * Money that moved, one by one.
 */
export type TransactionPage = {
    /**
     * Transactions.
     */
    count: number;
    /**
     * All of them.
     */
    list: Array<Transaction>;
};

/**
 * One kind of money, with a column for each period.
 */
export type TransactionsLine = {
    /**
     * The kind, or `net_amount` for all of them together.
     */
    type: 'month_sub' | 'year_sub' | 'week_sub' | 'day_sub' | 'metered' | 'one_time' | 'discount' | 'refund' | 'fee' | 'tax' | 'fx_loss' | 'net_amount' | (string & {});
    /**
     * Amount by first day of the period, `YYYY-MM-DD`.
     */
    periods: {
        [key: string]: number;
    };
    /**
     * All periods together.
     */
    total: number;
};

/**
 * Cash of one period by kind. Outflows are negative.
 */
export type TransactionsPeriod = {
    /**
     * First day of the period, `YYYY-MM-DD`.
     */
    date?: string;
    /**
     * Monthly and quarterly subscriptions.
     */
    month_sub?: number;
    /**
     * Yearly subscriptions.
     */
    year_sub?: number;
    /**
     * Weekly subscriptions.
     */
    week_sub?: number;
    /**
     * Daily subscriptions.
     */
    day_sub?: number;
    /**
     * Usage.
     */
    metered?: number;
    /**
     * One-time charges.
     */
    one_time?: number;
    /**
     * Discounts; zero or negative.
     */
    discount?: number;
    /**
     * Refunds; zero or negative.
     */
    refund?: number;
    /**
     * Payment fees; zero or negative.
     */
    fee?: number;
    /**
     * Tax collected.
     */
    tax?: number;
    /**
     * Loss or gain from exchange rates.
     */
    fx_loss?: number;
    /**
     * The sum of all of them.
     */
    net_amount?: number;
    /**
     * Change of `net_amount` from the row before. Null when that was zero.
     */
    net_amount_change_pct?: number | null;
    /**
     * In a breakdown: the value for people.
     */
    label?: string;
    /**
     * The same figures by value of the dimension that was asked for; `~` stands for none.
     */
    breakdown?: {
        [key: string]: TransactionsPeriod;
    };
};

/**
 * Cash by kind over time.
 */
export type TransactionsReport = {
    /**
     * One row per period, oldest first.
     */
    result: Array<TransactionsPeriod>;
    /**
     * Currency of the money in this answer, ISO 4217 in lower case.
     */
    currency: string;
    /**
     * The dimension that the rows are split by, when one was asked for.
     */
    breakdown?: string;
};

/**
 * Cash so far this month, quarter and year.
 */
export type TransactionsSummary = {
    /**
     * Net cash of this month so far.
     */
    mtd?: number;
    /**
     * Net cash of the month before, up to the same point.
     */
    prev_mtd?: number;
    /**
     * Change between the two. Null when there was none before.
     */
    mtd_change_pct?: number | null;
    /**
     * Net cash of this quarter so far.
     */
    qtd?: number;
    /**
     * Net cash of the quarter before, up to the same point.
     */
    prev_qtd?: number;
    /**
     * Change between the two. Null when there was none before.
     */
    qtd_change_pct?: number | null;
    /**
     * Net cash of this year so far.
     */
    ytd?: number;
    /**
     * Net cash of the year before, up to the same point.
     */
    prev_ytd?: number;
    /**
     * Change between the two. Null when there was none before.
     */
    ytd_change_pct?: number | null;
};

/**
 * Cash at a glance.
 */
export type TransactionsSummaryReport = {
    /**
     * Cash so far this month, quarter and year.
     */
    summary: TransactionsSummary;
    /**
     * Currency of the money in this answer, ISO 4217 in lower case.
     */
    currency: string;
};

/**
 * Cash by kind, as a table with a column for each period.
 */
export type TransactionsTable = {
    /**
     * A line for each kind; `net_amount` comes last.
     */
    result: Array<TransactionsLine>;
    /**
     * Currency of the money in this answer, ISO 4217 in lower case.
     */
    currency: string;
};

/**
 * Whether a VAT number is one.
 */
export type VatCheck = {
    /**
     * The number.
     */
    vat_number: string;
    /**
     * Whether its form is right for its country.
     */
    valid: boolean;
    /**
     * Its country, ISO 3166 alpha-2 in lower case.
     */
    country: string | null;
};

/**
 * Who the API key belongs to.
 */
export type VerifiedKey = {
    /**
     * The account.
     */
    account_id: string;
    /**
     * Its name.
     */
    account_name: string;
    /**
     * What the key may do.
     */
    access_level: 'admin' | 'readonly' | (string & {});
};

/**
 * A webhook subscription.
 */
export type Webhook = {
    /**
     * The subscription.
     */
    id: string;
    /**
     * Where events are sent.
     */
    url: string;
    /**
     * What a webhook subscription listens to. New values may appear.
     */
    event_type: WebhookEventType;
    /**
     * When it was made, ISO 8601.
     */
    created_at?: string;
};

/**
 * A webhook subscription for the same address and event exists already.
 */
export type WebhookConflict = {
    /**
     * What went wrong.
     */
    error: string;
    /**
     * The same sentence as `error`.
     */
    message?: string;
    /**
     * The subscription that is in the way.
     */
    existing_id: string;
};

/**
 * A new webhook subscription, with the secret that its deliveries are signed with.
 */
export type WebhookCreated = Webhook & {
    /**
     * Signs the deliveries. Shown this once and never again.
     */
    secret?: string;
};

/**
 * A webhook subscription was deleted.
 */
export type WebhookDeleted = {
    /**
     * Always true.
     */
    success: true;
    /**
     * What happened.
     */
    message: string;
};

/**
 * What a delivery holds, by `event_type`.
 */
export type WebhookEvent = MovementEvent | InvoiceEvent | CustomerEvent | PlanEvent | ImportEvent;

/**
 * What a webhook subscription listens to. New values may appear.
 */
export type WebhookEventType = 'movement.new' | 'movement.expansion' | 'movement.contraction' | 'movement.churn' | 'movement.reactivation' | 'failed_payment' | 'invoice.paid' | 'customer.created' | 'customer.updated' | 'plan.created' | 'data_source.import_completed' | (string & {});

/**
 * A new webhook subscription.
 */
export type WebhookInput = {
    /**
     * An https address.
     */
    url: string;
    /**
     * What a webhook subscription listens to. New values may appear.
     */
    event_type: WebhookEventType;
};

/**
 * Webhook subscriptions.
 */
export type WebhookList = {
    /**
     * All of them.
     */
    webhooks: Array<Webhook>;
};

/**
 * How the account works with the settings webhook.
 */
export type WebhookSettings = {
    /**
     * Where movements are sent. Null switches it off.
     */
    url: string | null;
    /**
     * Movement types that are sent; all when empty.
     */
    types: Array<string>;
    /**
     * Only movements of at least this much are sent.
     */
    threshold: number | null;
};

/**
 * The fields that change.
 */
export type WebhookSettingsUpdate = {
    /**
     * Where movements are sent. Null switches it off.
     */
    url?: string | null;
    /**
     * Movement types that are sent; all when empty.
     */
    types?: Array<string>;
    /**
     * Only movements of at least this much are sent.
     */
    threshold?: number | null;
};

/**
 * Days to cover: `YYYYMMDD-YYYYMMDD`, `YYYYMMDD` or `last-12-months`. The last 12 months when left out.
 */
export type Date = string | DateRange;

/**
 * Length of a row.
 */
export type Interval = 'day' | 'week' | 'month' | 'quarter' | 'year' | (string & {});

/**
 * Splits the rows by this dimension; `custom_<key>` splits by a custom variable.
 */
export type Breakdown = 'plan' | 'currency' | 'country' | 'state' | 'billing_freq' | 'payment_method' | 'pricing_model' | 'subtype' | 'industry' | 'age' | 'size' | 'data_source' | 'customer' | 'cancel_reason' | 'market' | (string & {});

/**
 * Currency to report in, ISO 4217. The account's own when left out.
 */
export type BaseCurrency = string;

/**
 * Puts another span beside each row.
 */
export type Compare = 'last-period' | 'last-year';

/**
 * Whether changes that are scheduled count already.
 */
export type Committed = 'true' | 'false' | boolean;

/**
 * Month to compare with, `YYYY-MM`. The month before when left out.
 */
export type CompareMonth = string;

/**
 * Movement types to add up, separated by commas. All when left out.
 */
export type MovementTypes = string;

/**
 * Months between baseline and target. 1 for days, weeks and months, 3 for quarters, 12 for years when left out.
 */
export type TrailingMonths = string | number;

/**
 * Whether to write the summary anew.
 */
export type Regenerate = 'true' | 'false' | boolean;

/**
 * Narrows the list to names and e-mail addresses that hold this text.
 */
export type ConcentrationSearch = string;

/**
 * Entries to return, 1 to 100.
 */
export type ActivityLimit = string | number;

/**
 * Days to look back, 1 to 365.
 */
export type ActivityDays = string | number;

/**
 * `1` with failed payments, `0` without.
 */
export type IncludeFailed = '0' | '1';

/**
 * `1` with changes that lie ahead, `0` without.
 */
export type IncludeScheduled = '0' | '1';

/**
 * Name of the custom variable.
 */
export type VariableKey = string;

/**
 * Narrows the values to those that hold this text, in any case.
 */
export type VariableSearch = string;

/**
 * Values to return.
 */
export type VariableLimit = string | number;

/**
 * Customers per page; more than 500 is served as 500.
 */
export type CustomerLimit = string | number;

/**
 * Customers to skip.
 */
export type Offset = string | number;

/**
 * Narrows to ids, names and e-mail addresses that hold this text.
 */
export type CustomerSearch = string;

/**
 * Records to return, newest first. 100 when left out; more than 10000 is served as 10000.
 */
export type Limit = string | number;

/**
 * The data source.
 */
export type Source = string;

/**
 * Narrows to one data source.
 */
export type OptionalSource = string;

/**
 * Narrows to one kind of data source.
 */
export type SourceType = 'stripe' | 'api' | 'csv' | 'google-sheets' | 'recurly' | 'chargebee' | 'alunta' | (string & {});

/**
 * Customers who pay in this currency. A space means or, `~x` not x, `*` any value, `~` none.
 */
export type FilterCurrency = string | readonly string[];

/**
 * Customers who pay this way. A space means or, `~x` not x, `*` any value, `~` none.
 */
export type FilterPaymentMethod = 'visa' | 'mastercard' | 'ach' | 'sepa' | 'paypal' | 'manual' | (string & {}) | readonly string[];

/**
 * Seats and flat fees, or usage. A space means or, `~x` not x, `*` any value, `~` none.
 */
export type FilterPricingModel = 'licensed' | 'metered' | (string & {}) | readonly string[];

/**
 * These customers only, by id. A space means or, `~x` not x, `*` any value, `~` none.
 */
export type FilterCustomer = string | readonly string[];

/**
 * Customers on plans of this plan group, by group id. A space means or, `~x` not x, `*` any value, `~` none.
 */
export type FilterPlan = string | readonly string[];

/**
 * Customers by months since they first paid, `M-N` or `M-`.
 */
export type FilterAge = string | readonly string[];

/**
 * Customers who are billed this often. A space means or, `~x` not x, `*` any value, `~` none.
 */
export type FilterBillingFreq = 'day' | 'week' | 'month' | 'quarter' | 'year' | (string & {}) | readonly string[];

/**
 * Customers of these countries (ISO 3166 alpha-2) or named regions. A space means or, `~x` not x, `*` any value, `~` none.
 */
export type FilterRegion = 'eu' | 'apac' | 'latam' | 'north_america' | 'nordics' | (string & {}) | readonly string[];

/**
 * Customers of this state or province. A space means or, `~x` not x, `*` any value, `~` none.
 */
export type FilterState = string | readonly string[];

/**
 * Customers of this data source, by id or type. A space means or, `~x` not x, `*` any value, `~` none.
 */
export type FilterDataSource = string | readonly string[];

/**
 * Customers by status. A space means or, `~x` not x, `*` any value, `~` none.
 */
export type FilterStatus = 'lead' | 'trialing' | 'active' | 'past_due' | 'canceled' | 'trial_ended' | (string & {}) | readonly string[];

/**
 * Customers with a discount, or without.
 */
export type FilterHasDiscount = 'true' | 'false' | (string & {}) | readonly string[];

/**
 * Customers by why they left. A space means or, `~x` not x, `*` any value, `~` none.
 */
export type FilterCancelReason = 'too_expensive' | 'payment_failed' | 'unused' | (string & {}) | readonly string[];

/**
 * Customers of a saved segment, by id.
 */
export type FilterSegment = string | readonly string[];

/**
 * `true` converts everything at the rates of one day, so that only business moves the numbers.
 */
export type FixFx = 'true' | 'false' | (string & {}) | boolean;

/**
 * The customer, by the id that it was pushed with.
 */
export type CustomerId = string;

/**
 * The plan, by the id that it was pushed with.
 */
export type PlanId = string;

/**
 * The invoice, by the id that it was pushed with.
 */
export type InvoiceId = string;

/**
 * The plan group.
 */
export type PlanGroupId = string;

/**
 * The segment.
 */
export type SegmentId = string;

/**
 * The data source.
 */
export type DataSourceId = string;

/**
 * The webhook.
 */
export type WebhookId = string;

/**
 * The key, by its id; the secret itself is never part of an address.
 */
export type ApiKeyId = string;

/**
 * The action that an answer proposed.
 */
export type ChatActionId = string;

/**
 * The number to check, with its country.
 */
export type VatNumber = string;

/**
 * The card.
 */
export type CardId = string;

/**
 * The user.
 */
export type UserId = string;

/**
 * The invited address.
 */
export type Email = string;

/**
 * The event type.
 */
export type EventName = string;

/**
 * Movement types to export, separated by spaces. All when left out.
 */
export type MovementCategory = string;

/**
 * One type of movement. All when left out.
 */
export type MovementType2 = 'new' | 'expansion' | 'contraction' | 'churn' | 'reactivation' | (string & {});

/**
 * One row of the report only: its first day, as `YYYY-MM-DD` or `YYYYMMDD`. `interval` says how long the row is.
 */
export type SelectedDate = string;

/**
 * One type of movement. All when left out.
 */
export type SelectedType = 'new' | 'expansion' | 'contraction' | 'churn' | 'reactivation' | (string & {});

/**
 * One kind of money. All when left out.
 */
export type SelectedKind = 'month_sub' | 'year_sub' | 'week_sub' | 'day_sub' | 'metered' | 'one_time' | 'discount' | 'refund' | 'fee' | 'tax' | 'fx_loss' | (string & {});

/**
 * The dimension of `breakdown-value`; `custom_<key>` for a custom variable.
 */
export type MovementDimension = 'plan' | 'currency' | 'country' | 'state' | 'billing_freq' | 'payment_method' | 'pricing_model' | 'subtype' | 'industry' | 'age' | 'size' | 'data_source' | 'customer' | 'cancel_reason' | 'market' | (string & {});

/**
 * Only movements of one value of `breakdown`, named as the MRR report does; `~` for none. Of a plan and the like those on days when the customer changed something there, whole.
 */
export type BreakdownValue = string;

/**
 * The field to sort by.
 */
export type MovementSort = 'date' | 'customer_name' | 'type' | 'subtype' | 'currency' | 'mrr_change' | 'mrr_change_base_currency' | 'old_mrr' | 'new_mrr' | (string & {});

/**
 * `desc` with the newest or largest first, `asc` with it last.
 */
export type SortOrder = 'asc' | 'desc' | (string & {});

/**
 * What `getReportsSummary` takes.
 */
export type GetReportsSummaryData = {
    query?: Pick<SharedQuery, 'date' | 'baseCurrency'>;
};

/**
 * What `getReportsMrr` takes.
 */
export type GetReportsMrrData = {
    query?: Pick<SharedQuery, 'date' | 'interval' | 'breakdown' | 'baseCurrency' | 'compare' | 'committed'>;
};

/**
 * What `getReportsMrrSubtypes` takes.
 */
export type GetReportsMrrSubtypesData = {
    query?: Pick<SharedQuery, 'date' | 'interval' | 'baseCurrency'> & {
        /**
         * One type of movement. All when left out.
         */
        type?: 'new' | 'expansion' | 'contraction' | 'churn' | 'reactivation' | (string & {});
    };
};

/**
 * What `getReportsMrrTable` takes.
 */
export type GetReportsMrrTableData = {
    query?: Pick<SharedQuery, 'date' | 'interval' | 'breakdown' | 'baseCurrency' | 'committed'>;
};

/**
 * What `getReportsMrrTableSubtypes` takes.
 */
export type GetReportsMrrTableSubtypesData = {
    query?: Pick<SharedQuery, 'date' | 'interval' | 'baseCurrency'>;
};

/**
 * What `getReportsMovementTable` takes.
 */
export type GetReportsMovementTableData = {
    query?: Pick<SharedQuery, 'date' | 'interval' | 'selected-date' | 'selected-type' | 'breakdown-value' | 'sort' | 'order' | 'baseCurrency' | 'committed'> & {
        /**
         * The dimension of `breakdown-value`; `custom_<key>` for a custom variable.
         */
        breakdown?: 'plan' | 'currency' | 'country' | 'state' | 'billing_freq' | 'payment_method' | 'pricing_model' | 'subtype' | 'industry' | 'age' | 'size' | 'data_source' | 'customer' | 'cancel_reason' | 'market' | (string & {});
    };
};

/**
 * What `getReportsMrrGrowth` takes.
 */
export type GetReportsMrrGrowthData = {
    query?: Pick<SharedQuery, 'date' | 'baseCurrency' | 'compareMonth' | 'types'>;
};

/**
 * What `getReportsMrrGrowthTable` takes.
 */
export type GetReportsMrrGrowthTableData = {
    query?: Pick<SharedQuery, 'date' | 'baseCurrency' | 'types'>;
};

/**
 * What `getReportsCmrrSummary` takes.
 */
export type GetReportsCmrrSummaryData = {
    query?: Pick<SharedQuery, 'date' | 'baseCurrency'>;
};

/**
 * What `getReportsLeads` takes.
 */
export type GetReportsLeadsData = {
    query?: Pick<SharedQuery, 'date' | 'interval' | 'breakdown'>;
};

/**
 * What `getReportsLeadsTable` takes.
 */
export type GetReportsLeadsTableData = {
    query?: Pick<SharedQuery, 'date' | 'interval' | 'selected-date'>;
};

/**
 * What `getReportsLeadsDays` takes.
 */
export type GetReportsLeadsDaysData = {
    query?: Pick<SharedQuery, 'date'>;
};

/**
 * What `getReportsLeadsSummary` takes.
 */
export type GetReportsLeadsSummaryData = {
    query?: Pick<SharedQuery, 'date'>;
};

/**
 * What `getReportsCohort` takes.
 */
export type GetReportsCohortData = {
    query?: Pick<SharedQuery, 'date' | 'interval' | 'breakdown' | 'baseCurrency'>;
};

/**
 * What `getReportsRetention` takes.
 */
export type GetReportsRetentionData = {
    query?: Pick<SharedQuery, 'date' | 'interval' | 'breakdown' | 'baseCurrency' | 'trailing_months'>;
};

/**
 * What `getReportsTransactions` takes.
 */
export type GetReportsTransactionsData = {
    query?: Pick<SharedQuery, 'date' | 'interval' | 'breakdown' | 'baseCurrency'>;
};

/**
 * What `getReportsTransactionsSummary` takes.
 */
export type GetReportsTransactionsSummaryData = {
    query?: Pick<SharedQuery, 'date' | 'baseCurrency'>;
};

/**
 * What `getReportsTransactionsTable` takes.
 */
export type GetReportsTransactionsTableData = {
    query?: Pick<SharedQuery, 'date' | 'interval' | 'baseCurrency'>;
};

/**
 * What `getReportsTransactionsDetail` takes.
 */
export type GetReportsTransactionsDetailData = {
    query?: Pick<SharedQuery, 'date' | 'interval' | 'selected-date' | 'baseCurrency'> & {
        /**
         * One kind of money. All when left out.
         */
        'selected-type'?: 'month_sub' | 'year_sub' | 'week_sub' | 'day_sub' | 'metered' | 'one_time' | 'discount' | 'refund' | 'fee' | 'tax' | 'fx_loss' | (string & {});
    };
};

/**
 * What `getReportsInvoicesDetail` takes.
 */
export type GetReportsInvoicesDetailData = {
    query?: Pick<SharedQuery, 'date' | 'interval' | 'selected-date' | 'baseCurrency'>;
};

/**
 * What `getReportsCashflowFailedPayments` takes.
 */
export type GetReportsCashflowFailedPaymentsData = {
    query?: Pick<SharedQuery, 'date' | 'interval' | 'baseCurrency'>;
};

/**
 * What `getReportsCashflowFailedPaymentsSummary` takes.
 */
export type GetReportsCashflowFailedPaymentsSummaryData = {
    query?: Pick<SharedQuery, 'date' | 'baseCurrency'>;
};

/**
 * What `getReportsCashflowFailedPaymentsTable` takes.
 */
export type GetReportsCashflowFailedPaymentsTableData = {
    query?: Pick<SharedQuery, 'date' | 'interval' | 'baseCurrency'>;
};

/**
 * What `getReportsCashflowFailedPaymentsDetail` takes.
 */
export type GetReportsCashflowFailedPaymentsDetailData = {
    query?: Pick<SharedQuery, 'date' | 'interval' | 'selected-date' | 'baseCurrency'>;
};

/**
 * What `getReportsCashflowRefunds` takes.
 */
export type GetReportsCashflowRefundsData = {
    query?: Pick<SharedQuery, 'date' | 'interval' | 'baseCurrency'>;
};

/**
 * What `getReportsCashflowRefundsTable` takes.
 */
export type GetReportsCashflowRefundsTableData = {
    query?: Pick<SharedQuery, 'date' | 'baseCurrency'>;
};

/**
 * What `getReportsCashflowRefundsDetail` takes.
 */
export type GetReportsCashflowRefundsDetailData = {
    query?: Pick<SharedQuery, 'date' | 'interval' | 'selected-date' | 'baseCurrency'>;
};

/**
 * What `getReportsCashflowFailureRate` takes.
 */
export type GetReportsCashflowFailureRateData = {
    query?: Pick<SharedQuery, 'date' | 'interval'>;
};

/**
 * What `getReportsCashflowFailureRateSummary` takes.
 */
export type GetReportsCashflowFailureRateSummaryData = {
    query?: Pick<SharedQuery, 'date'>;
};

/**
 * What `getReportsCashflowOutstandingUnpaid` takes.
 */
export type GetReportsCashflowOutstandingUnpaidData = {
    query?: Pick<SharedQuery, 'baseCurrency'>;
};

/**
 * What `getReportsChurnScheduled` takes.
 */
export type GetReportsChurnScheduledData = {
    query?: Pick<SharedQuery, 'date' | 'interval' | 'baseCurrency'>;
};

/**
 * What `getReportsChurnScheduledMovements` takes.
 */
export type GetReportsChurnScheduledMovementsData = {
    query?: Pick<SharedQuery, 'date' | 'interval' | 'selected-date' | 'baseCurrency'>;
};

/**
 * What `getReportsChurnScheduledSummary` takes.
 */
export type GetReportsChurnScheduledSummaryData = {
    query?: Pick<SharedQuery, 'date' | 'baseCurrency'>;
};

/**
 * What `getReportsChurnReasonsSummary` takes.
 */
export type GetReportsChurnReasonsSummaryData = {
    query?: Pick<SharedQuery, 'date' | 'regenerate'>;
};

/**
 * What `getReportsCancellationTiming` takes.
 */
export type GetReportsCancellationTimingData = {
    query?: Pick<SharedQuery, 'date' | 'baseCurrency'>;
};

/**
 * What `getReportsCancellationTimingDetail` takes.
 */
export type GetReportsCancellationTimingDetailData = {
    query?: Pick<SharedQuery, 'date' | 'baseCurrency'>;
};

/**
 * What `getReportsMap` takes.
 */
export type GetReportsMapData = {
    query?: Pick<SharedQuery, 'date' | 'baseCurrency'>;
};

/**
 * What `getReportsCustomerConcentration` takes.
 */
export type GetReportsCustomerConcentrationData = {
    query?: Pick<SharedQuery, 'baseCurrency' | 'q'>;
};

/**
 * What `getReportsLatestActivity` takes.
 */
export type GetReportsLatestActivityData = {
    query?: Pick<SharedQuery, 'limit' | 'days' | 'include_failed' | 'include_scheduled' | 'baseCurrency'>;
};

/**
 * What `getReportsCustomVariables` takes.
 */
export type GetReportsCustomVariablesData = {
    query: Pick<SharedQuery, 'key' | 'search'> & {
        /**
         * Values to return.
         */
        limit?: string | number;
    };
};

/**
 * What `getCustomers` takes.
 */
export type GetCustomersData = {
    query?: Pick<SharedQuery, 'offset' | 'baseCurrency'> & {
        /**
         * Customers per page; more than 500 is served as 500.
         */
        limit?: string | number;
        /**
         * Narrows to ids, names and e-mail addresses that hold this text.
         */
        search?: string;
    };
};

/**
 * What `getCustomersId` takes.
 */
export type GetCustomersIdData = {
    path: {
        /**
         * The customer, by the id that it was pushed with.
         */
        id: string;
    };
    query?: Pick<SharedQuery, 'baseCurrency'>;
};

/**
 * What `postCustomersIdResync` takes.
 */
export type PostCustomersIdResyncData = {
    path: {
        /**
         * The customer, by the id that it was pushed with.
         */
        id: string;
    };
};

/**
 * What `getExportsCustomersCsv` takes.
 */
export type GetExportsCustomersCsvData = {
    query?: Pick<SharedQuery, 'date'>;
};

/**
 * What `getExportsMrrMovementsCsv` takes.
 */
export type GetExportsMrrMovementsCsvData = {
    query?: Pick<SharedQuery, 'date' | 'category'>;
};

/**
 * What `getExportsMrrGrowthCsv` takes.
 */
export type GetExportsMrrGrowthCsvData = {
    query?: Pick<SharedQuery, 'date' | 'category'>;
};

/**
 * What `putProfile` takes.
 */
export type PutProfileData = {
    body: ProfileUpdate;
};

/**
 * What `deleteAccount` takes.
 */
export type DeleteAccountData = {
    body: AccountDelete;
};

/**
 * What `postAccount` takes.
 */
export type PostAccountData = {
    body: AccountUpdate;
};

/**
 * What `postAccountBillingSubscribe` takes.
 */
export type PostAccountBillingSubscribeData = {
    body: PlanChoice;
};

/**
 * What `getAccountBillingCheckVat` takes.
 */
export type GetAccountBillingCheckVatData = {
    query: Pick<SharedQuery, 'vat_number'>;
};

/**
 * What `postAccountBillingAddress` takes.
 */
export type PostAccountBillingAddressData = {
    body: BillingAddress;
};

/**
 * What `postAccountBillingPreviewChange` takes.
 */
export type PostAccountBillingPreviewChangeData = {
    body: PlanChoice;
};

/**
 * What `postAccountBillingChangePlan` takes.
 */
export type PostAccountBillingChangePlanData = {
    body: PlanChoice;
};

/**
 * What `deleteAccountBillingCardsCardId` takes.
 */
export type DeleteAccountBillingCardsCardIdData = {
    path: {
        /**
         * The card.
         */
        card_id: string;
    };
};

/**
 * What `deleteAccountTeamUserId` takes.
 */
export type DeleteAccountTeamUserIdData = {
    path: {
        /**
         * The user.
         */
        user_id: string;
    };
};

/**
 * What `putAccountTeamUserId` takes.
 */
export type PutAccountTeamUserIdData = {
    body: TeamMemberUpdate;
    path: {
        /**
         * The user.
         */
        user_id: string;
    };
};

/**
 * What `postAccountTeamInvite` takes.
 */
export type PostAccountTeamInviteData = {
    body: TeamInvite;
};

/**
 * What `deleteAccountTeamInvitesEmail` takes.
 */
export type DeleteAccountTeamInvitesEmailData = {
    path: {
        /**
         * The invited address.
         */
        email: string;
    };
};

/**
 * What `postAccountTeamResendEmail` takes.
 */
export type PostAccountTeamResendEmailData = {
    path: {
        /**
         * The invited address.
         */
        email: string;
    };
};

/**
 * What `postAccountApiKeys` takes.
 */
export type PostAccountApiKeysData = {
    body: ApiKeyInput;
};

/**
 * What `deleteAccountApiKeysId` takes.
 */
export type DeleteAccountApiKeysIdData = {
    path: {
        /**
         * The key, by its id; the secret itself is never part of an address.
         */
        id: string;
    };
};

/**
 * What `putAccountApiKeysId` takes.
 */
export type PutAccountApiKeysIdData = {
    body: ApiKeyUpdate;
    path: {
        /**
         * The key, by its id; the secret itself is never part of an address.
         */
        id: string;
    };
};

/**
 * What `putSettingsNotifications` takes.
 */
export type PutSettingsNotificationsData = {
    body: NotificationSettingsUpdate;
};

/**
 * What `postSettings` takes.
 */
export type PostSettingsData = {
    body: SettingsUpdate;
};

/**
 * What `postSettingsStripe` takes.
 */
export type PostSettingsStripeData = {
    body: StripeSettingsUpdate;
};

/**
 * What `postSettingsHubspot` takes.
 */
export type PostSettingsHubspotData = {
    body: HubspotSettingsUpdate;
};

/**
 * What `postSettingsWebhook` takes.
 */
export type PostSettingsWebhookData = {
    body: WebhookSettingsUpdate;
};

/**
 * What `postSettingsSlack` takes.
 */
export type PostSettingsSlackData = {
    body: SlackSettingsUpdate;
};

/**
 * What `postSettingsTeams` takes.
 */
export type PostSettingsTeamsData = {
    body: TeamsSettingsUpdate;
};

/**
 * What `postSettingsLookerStudio` takes.
 */
export type PostSettingsLookerStudioData = {
    body: LookerStudioSettingsUpdate;
};

/**
 * What `postIntegrationsWebhooks` takes.
 */
export type PostIntegrationsWebhooksData = {
    body: WebhookInput;
};

/**
 * What `deleteIntegrationsWebhooksId` takes.
 */
export type DeleteIntegrationsWebhooksIdData = {
    path: {
        /**
         * The webhook.
         */
        id: string;
    };
};

/**
 * What `getIntegrationsWebhooksId` takes.
 */
export type GetIntegrationsWebhooksIdData = {
    path: {
        /**
         * The webhook.
         */
        id: string;
    };
};

/**
 * What `getIntegrationsSampleEvent` takes.
 */
export type GetIntegrationsSampleEventData = {
    path: {
        /**
         * The event type.
         */
        event: string;
    };
};

/**
 * What `postChatV2` takes.
 */
export type PostChatV2Data = {
    body: ChatMessage;
};

/**
 * What `postChatV2ActionsId` takes.
 */
export type PostChatV2ActionsIdData = {
    body: ChatAction;
    path: {
        /**
         * The action that an answer proposed.
         */
        id: string;
    };
};

/**
 * What `getDataCustomers` takes.
 */
export type GetDataCustomersData = {
    query: Pick<SharedQuery, 'source'> & {
        /**
         * Records to return, newest first. 100 when left out; more than 10000 is served as 10000.
         */
        limit?: string | number;
    };
};

/**
 * What `postDataCustomers` takes.
 */
export type PostDataCustomersData = {
    body: CustomerInput | Array<CustomerInput>;
};

/**
 * What `deleteDataCustomersId` takes.
 */
export type DeleteDataCustomersIdData = {
    path: {
        /**
         * The customer, by the id that it was pushed with.
         */
        id: string;
    };
};

/**
 * What `getDataCustomersId` takes.
 */
export type GetDataCustomersIdData = {
    path: {
        /**
         * The customer, by the id that it was pushed with.
         */
        id: string;
    };
    query: Pick<SharedQuery, 'source'>;
};

/**
 * What `putDataCustomersId` takes.
 */
export type PutDataCustomersIdData = {
    body: CustomerUpdate;
    path: {
        /**
         * The customer, by the id that it was pushed with.
         */
        id: string;
    };
};

/**
 * What `getDataPlans` takes.
 */
export type GetDataPlansData = {
    query?: {
        /**
         * Narrows to one data source.
         */
        source?: string;
        /**
         * Records to return, newest first. 100 when left out; more than 10000 is served as 10000.
         */
        limit?: string | number;
    };
};

/**
 * What `postDataPlans` takes.
 */
export type PostDataPlansData = {
    body: PlanInput | Array<PlanInput>;
};

/**
 * What `deleteDataPlansId` takes.
 */
export type DeleteDataPlansIdData = {
    body?: PlanDelete;
    path: {
        /**
         * The plan, by the id that it was pushed with.
         */
        id: string;
    };
};

/**
 * What `getDataPlansId` takes.
 */
export type GetDataPlansIdData = {
    path: {
        /**
         * The plan, by the id that it was pushed with.
         */
        id: string;
    };
    query?: {
        /**
         * Narrows to one data source.
         */
        source?: string;
    };
};

/**
 * What `putDataPlansId` takes.
 */
export type PutDataPlansIdData = {
    body: PlanUpdate;
    path: {
        /**
         * The plan, by the id that it was pushed with.
         */
        id: string;
    };
};

/**
 * What `getDataInvoices` takes.
 */
export type GetDataInvoicesData = {
    query: Pick<SharedQuery, 'source'> & {
        /**
         * Records to return, newest first. 100 when left out; more than 10000 is served as 10000.
         */
        limit?: string | number;
    };
};

/**
 * What `postDataInvoices` takes.
 */
export type PostDataInvoicesData = {
    body: InvoiceInput | Array<InvoiceInput>;
};

/**
 * What `deleteDataInvoicesId` takes.
 */
export type DeleteDataInvoicesIdData = {
    path: {
        /**
         * The invoice, by the id that it was pushed with.
         */
        id: string;
    };
};

/**
 * What `getDataInvoicesId` takes.
 */
export type GetDataInvoicesIdData = {
    path: {
        /**
         * The invoice, by the id that it was pushed with.
         */
        id: string;
    };
    query?: {
        /**
         * Narrows to one data source.
         */
        source?: string;
    };
};

/**
 * What `putDataInvoicesId` takes.
 */
export type PutDataInvoicesIdData = {
    body: InvoiceUpdate;
    path: {
        /**
         * The invoice, by the id that it was pushed with.
         */
        id: string;
    };
};

/**
 * What `getDataPlanGroups` takes.
 */
export type GetDataPlanGroupsData = {
    query?: {
        /**
         * Records to return, newest first. 100 when left out; more than 10000 is served as 10000.
         */
        limit?: string | number;
    };
};

/**
 * What `postDataPlanGroups` takes.
 */
export type PostDataPlanGroupsData = {
    body: PlanGroupInput;
};

/**
 * What `deleteDataPlanGroupsId` takes.
 */
export type DeleteDataPlanGroupsIdData = {
    path: {
        /**
         * The plan group.
         */
        id: string;
    };
};

/**
 * What `getDataPlanGroupsId` takes.
 */
export type GetDataPlanGroupsIdData = {
    path: {
        /**
         * The plan group.
         */
        id: string;
    };
};

/**
 * What `putDataPlanGroupsId` takes.
 */
export type PutDataPlanGroupsIdData = {
    body: PlanGroupUpdate;
    path: {
        /**
         * The plan group.
         */
        id: string;
    };
};

/**
 * What `postDataPlanGroupsDeleteMultiple` takes.
 */
export type PostDataPlanGroupsDeleteMultipleData = {
    body: PlanGroupIds;
};

/**
 * What `postDataPlanGroupsMerge` takes.
 */
export type PostDataPlanGroupsMergeData = {
    body: PlanGroupMerge;
};

/**
 * What `postDataPlanGroupsAiSuggest` takes.
 */
export type PostDataPlanGroupsAiSuggestData = {
    body: PlanIds;
};

/**
 * What `postDataSegments` takes.
 */
export type PostDataSegmentsData = {
    body: SegmentInput;
};

/**
 * What `deleteDataSegmentsId` takes.
 */
export type DeleteDataSegmentsIdData = {
    path: {
        /**
         * The segment.
         */
        id: string;
    };
};

/**
 * What `getDataSegmentsId` takes.
 */
export type GetDataSegmentsIdData = {
    path: {
        /**
         * The segment.
         */
        id: string;
    };
};

/**
 * What `putDataSegmentsId` takes.
 */
export type PutDataSegmentsIdData = {
    body: SegmentUpdate;
    path: {
        /**
         * The segment.
         */
        id: string;
    };
};

/**
 * What `getDataDataSources` takes.
 */
export type GetDataDataSourcesData = {
    query?: Pick<SharedQuery, 'type'>;
};

/**
 * What `postDataDataSources` takes.
 */
export type PostDataDataSourcesData = {
    body: DataSourceInput;
};

/**
 * What `deleteDataDataSourcesId` takes.
 */
export type DeleteDataDataSourcesIdData = {
    path: {
        /**
         * The data source.
         */
        id: string;
    };
};

/**
 * What `getDataDataSourcesId` takes.
 */
export type GetDataDataSourcesIdData = {
    path: {
        /**
         * The data source.
         */
        id: string;
    };
};

/**
 * What `putDataDataSourcesId` takes.
 */
export type PutDataDataSourcesIdData = {
    body: DataSourceUpdate;
    path: {
        /**
         * The data source.
         */
        id: string;
    };
};

/**
 * What `getDataDataSourcesIdProgress` takes.
 */
export type GetDataDataSourcesIdProgressData = {
    path: {
        /**
         * The data source.
         */
        id: string;
    };
};

/**
 * What `postDataDataSourcesIdReset` takes.
 */
export type PostDataDataSourcesIdResetData = {
    path: {
        /**
         * The data source.
         */
        id: string;
    };
};

/**
 * What `postDataDataSourcesIdFullImport` takes.
 */
export type PostDataDataSourcesIdFullImportData = {
    path: {
        /**
         * The data source.
         */
        id: string;
    };
};

/**
 * What `postDataDataSourcesIdAbort` takes.
 */
export type PostDataDataSourcesIdAbortData = {
    path: {
        /**
         * The data source.
         */
        id: string;
    };
};

/**
 * What `postDataDataSourcesIdConnect` takes.
 */
export type PostDataDataSourcesIdConnectData = {
    path: {
        /**
         * The data source.
         */
        id: string;
    };
};



/** What the operations' query parameters mean; each operation picks those that it takes. */
export interface SharedQuery {
    /**
     * Days to cover: `YYYYMMDD-YYYYMMDD`, `YYYYMMDD` or `last-12-months`. The last 12 months when left out.
     */
    date?: string | DateRange;
    /**
     * Length of a row.
     */
    interval?: 'day' | 'week' | 'month' | 'quarter' | 'year' | (string & {});
    /**
     * Splits the rows by this dimension; `custom_<key>` splits by a custom variable.
     */
    breakdown?: 'plan' | 'currency' | 'country' | 'state' | 'billing_freq' | 'payment_method' | 'pricing_model' | 'subtype' | 'industry' | 'age' | 'size' | 'data_source' | 'customer' | 'cancel_reason' | 'market' | (string & {});
    /**
     * Currency to report in, ISO 4217. The account's own when left out.
     */
    baseCurrency?: string;
    /**
     * Puts another span beside each row.
     */
    compare?: 'last-period' | 'last-year';
    /**
     * Whether changes that are scheduled count already.
     */
    committed?: 'true' | 'false' | boolean;
    /**
     * Month to compare with, `YYYY-MM`. The month before when left out.
     */
    compareMonth?: string;
    /**
     * Movement types to add up, separated by commas. All when left out.
     */
    types?: string;
    /**
     * Months between baseline and target. 1 for days, weeks and months, 3 for quarters, 12 for years when left out.
     */
    trailing_months?: string | number;
    /**
     * Whether to write the summary anew.
     */
    regenerate?: 'true' | 'false' | boolean;
    /**
     * Narrows the list to names and e-mail addresses that hold this text.
     */
    q?: string;
    /**
     * Entries to return, 1 to 100.
     */
    limit?: string | number;
    /**
     * Days to look back, 1 to 365.
     */
    days?: string | number;
    /**
     * `1` with failed payments, `0` without.
     */
    include_failed?: '0' | '1';
    /**
     * `1` with changes that lie ahead, `0` without.
     */
    include_scheduled?: '0' | '1';
    /**
     * Name of the custom variable.
     */
    key: string;
    /**
     * Narrows the values to those that hold this text, in any case.
     */
    search?: string;
    /**
     * Customers to skip.
     */
    offset?: string | number;
    /**
     * The data source.
     */
    source: string;
    /**
     * Narrows to one kind of data source.
     */
    type?: 'stripe' | 'api' | 'csv' | 'google-sheets' | 'recurly' | 'chargebee' | 'alunta' | (string & {});
    /**
     * The number to check, with its country.
     */
    vat_number: string;
    /**
     * Movement types to export, separated by spaces. All when left out.
     */
    category?: string;
    /**
     * One row of the report only: its first day, as `YYYY-MM-DD` or `YYYYMMDD`. `interval` says how long the row is.
     */
    'selected-date'?: string;
    /**
     * One type of movement. All when left out.
     */
    'selected-type'?: 'new' | 'expansion' | 'contraction' | 'churn' | 'reactivation' | (string & {});
    /**
     * Only movements of one value of `breakdown`, named as the MRR report does; `~` for none. Of a plan and the like those on days when the customer changed something there, whole.
     */
    'breakdown-value'?: string;
    /**
     * The field to sort by.
     */
    sort?: 'date' | 'customer_name' | 'type' | 'subtype' | 'currency' | 'mrr_change' | 'mrr_change_base_currency' | 'old_mrr' | 'new_mrr' | (string & {});
    /**
     * `desc` with the newest or largest first, `asc` with it last.
     */
    order?: 'asc' | 'desc' | (string & {});
}
