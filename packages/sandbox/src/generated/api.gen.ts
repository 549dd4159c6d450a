// Generated from openapi.json by `pnpm generate`. Do not edit.
export interface paths {
    "/reports/summary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Headline figures
         * @description MRR, ARR, subscribers and ARPA now and 30, 60, 180 and 365 days ago, with the change since then. The place to start.
         */
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
        /**
         * MRR and its movements over time
         * @description One row per period: where MRR ended, and the new, expansion, contraction, churn and reactivation MRR that brought it there. Each row starts where the one before ended, so the movements of a row add up to the difference between two totals.
         */
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
        /**
         * Why MRR moved
         * @description The movements of the MRR report by subtype: another plan, another quantity, a cancellation and so on. One row per period and type; `total` is the field of that type in the MRR report.
         */
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
        /**
         * MRR as a table
         * @description The MRR report the other way round: a line for each figure and a column for each period. With a breakdown, the MRR of each value and then of all.
         */
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
        /**
         * Movements as a table
         * @description A line for each type and subtype that occurs, a column for each period. The lines of a type add up to its field in the MRR report.
         */
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
        /**
         * Movements one by one
         * @description The movements behind the MRR report. Name a row with `selected-date` and a field with `selected-type` to get those of one number: they add up to it.
         */
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
        /**
         * A month's growth, day by day
         * @description Net movements of the last month of the range, added up from day to day, beside another month's.
         */
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
        /**
         * The movements behind a month's growth
         * @description Every movement of the last month of the range, oldest first. Added up they are the last row of the growth report.
         */
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
        /**
         * Committed MRR
         * @description MRR as it will be in 30, 60, 180 and 365 days when only what is scheduled already happens.
         */
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
        /**
         * Leads, trials and conversion over time
         * @description Leads by the day their record was created, trials by the day they began, and how many of each pay by now.
         */
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
        /**
         * Leads one by one
         * @description Customer records created in the range, newest first, and when they began to pay.
         */
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
        /**
         * How fast leads become paying
         * @description The share of the leads of the range who had paid so many days after their record was created.
         */
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
        /**
         * Leads and trials at a glance
         * @description Leads and trials of the last 30, 60, 180 and 365 days, with the change from as many days before.
         */
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
        /**
         * Retention by starting period
         * @description Customers grouped by the period in which they first paid, and how much of their MRR and how many of them are left in each period after it. The last row is the weighted average.
         */
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
        /**
         * Net and gross revenue retention
         * @description For each period, the customers who paid some months before its end, and what became of them: net and gross revenue retention, customer retention, churn rates, lifetime and lifetime value.
         */
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
        /**
         * Cash by kind over time
         * @description Money received and paid back, split by subscriptions of each length, usage, one-time charges, discounts, refunds, fees and tax.
         */
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
        /**
         * Cash at a glance
         * @description Net cash so far this month, quarter and year beside the same stretch of the one before.
         */
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
        /**
         * Cash by kind, as a table
         * @description The transactions report the other way round: a line for each kind of money and a column for each period.
         */
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
        /**
         * Transactions one by one
         * @description Money that came in or went back in the range, newest first. An invoice with tax, a discount or a fee is several transactions.
         */
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
        /**
         * Invoices one by one
         * @description Invoices dated in the range, paid or not, newest first.
         */
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
        /**
         * Failed payments over time
         * @description Payments by the period in which they first failed: how much was recovered, is still open, or left with its customer.
         */
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
        /**
         * Failed payments at a glance
         * @description Open amounts, recovery rate and failed share so far this month, quarter and year, beside the ones before.
         */
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
        /**
         * Failed payments with their rates
         * @description The report of failed payments with the number of invoices, the part that failed and the part that was recovered.
         */
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
        /**
         * Failed payments one by one
         * @description Invoices of the range whose payment failed, newest first, and what became of each by now.
         */
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
        /**
         * Refunds over time
         * @description Money paid back per period, as positive amounts.
         */
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
        /**
         * Who got money back
         * @description Refunds of the range by customer, the largest amount first.
         */
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
        /**
         * Refunds one by one
         * @description Money paid back in the range, newest first, as positive amounts.
         */
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
        /**
         * Payment failure rate over time
         * @description Share of invoices of each period whose payment failed at least once.
         */
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
        /**
         * Payment failure rate at a glance
         * @description Failure rate so far this month and year, beside the ones before.
         */
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
        /**
         * What customers owe
         * @description Open invoices that have been tried at least once, by how long they are overdue.
         */
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
        /**
         * Churn that is already certain
         * @description Cancellations that have been asked for and take effect later, by the period in which they do.
         */
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
        /**
         * Scheduled churn one by one
         * @description Changes that have been asked for and take effect later, soonest first. A range that is over stands for the year ahead.
         */
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
        /**
         * Scheduled churn at a glance
         * @description MRR that is certain to go, all of it and within 30, 60, 180 and 365 days; zero or negative.
         */
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
        /**
         * Why customers leave
         * @description A short text about the comments of customers who left. Null without comments.
         */
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
        /**
         * After how long customers leave
         * @description Customers who left in the range, by how many months they had paid since they began or came back.
         */
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
        /**
         * Customers who left, one by one
         * @description Everyone who left in the range, oldest first, and how long they had paid.
         */
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
        /**
         * Where the customers are
         * @description The main figures by country, for countries with customers, leads or trials.
         */
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
        /**
         * How MRR is spread over customers
         * @description Customers by MRR with running totals, and the share that the largest hold.
         */
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
        /**
         * What happened last
         * @description The newest MRR movements and failed payments, and if asked for the changes that lie ahead.
         */
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
        /**
         * Values of a custom variable
         * @description Which values a custom variable has, and how many customers have each.
         */
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
        /**
         * List customers
         * @description Customers with their MRR and status, newest first, a page at a time.
         */
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
        /**
         * One customer
         * @description Everything about one customer: dates, MRR, subscriptions and payments.
         */
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
        /**
         * Compute a customer anew
         * @description Reads the customer from the billing system once more; for pushed customers, computes the metrics anew.
         */
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
        /**
         * List plans
         * @description All plans with the plan groups that hold them.
         */
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
        /**
         * Customers as CSV
         * @description All customers with their MRR and dates, amounts in minor units.
         */
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
        /**
         * MRR movements as CSV
         * @description Every movement of the range, amounts in minor units.
         */
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
        /**
         * MRR growth as CSV
         * @description Movements of the range added up by day, amounts in minor units.
         */
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
        /**
         * The current user
         * @description The user behind the API key.
         */
        get: operations["getProfile"];
        /**
         * Update the current user
         * @description Changes the given fields of the profile.
         */
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
        /**
         * The account
         * @description Name, currency, time zone and data sources of the account.
         */
        get: operations["getAccount"];
        put?: never;
        /**
         * Change the account
         * @description Changes the given fields.
         */
        post: operations["postAccount"];
        /**
         * Delete the account
         * @description Removes the account and everything in it. The body must name it.
         */
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
        /**
         * What the account pays
         * @description Plan, period and limits of the account, with what it uses of them.
         */
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
        /**
         * Invoices from GrowPanel
         * @description What the account was charged.
         */
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
        /**
         * Open the billing portal
         * @description An address where payment methods are managed.
         */
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
        /**
         * Subscribe
         * @description Takes a plan for an account that has none.
         */
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
        /**
         * Check a VAT number
         * @description Whether a VAT number has the form that its country gives it.
         */
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
        /**
         * Set the billing address
         * @description Who the invoices go to from now on.
         */
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
        /**
         * Prepare a payment method
         * @description What a form needs to take a card.
         */
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
        /**
         * Preview a change of plan
         * @description What a change of plan would cost, without making it.
         */
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
        /**
         * Change the plan
         * @description Moves the account to another plan at once.
         */
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
        /**
         * Undo a cancellation
         * @description Lets a plan that was to end go on.
         */
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
        /**
         * Remove a card
         * @description Forgets a payment method.
         */
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
        /**
         * List the team
         * @description Who can open the account, and who is invited.
         */
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
        /**
         * Change a member
         * @description Changes role or name of a member.
         */
        put: operations["putAccountTeamUserId"];
        post?: never;
        /**
         * Remove a member
         * @description Takes a member out of the account.
         */
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
        /**
         * Invite someone
         * @description Sends an invitation. Inviting the same address again changes the role of the invitation.
         */
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
        /**
         * Take back an invitation
         * @description Makes an invitation void.
         */
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
        /**
         * Send an invitation again
         * @description Sends an open invitation once more.
         */
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
        /**
         * List API keys
         * @description Keys of the account, without their secrets.
         */
        get: operations["getAccountApiKeys"];
        put?: never;
        /**
         * Create an API key
         * @description Makes a key. The answer holds its only copy.
         */
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
        /**
         * Rename an API key
         * @description Changes the name of a key.
         */
        put: operations["putAccountApiKeysId"];
        post?: never;
        /**
         * Delete an API key
         * @description Makes a key useless at once.
         */
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
        /**
         * Notification settings
         * @description Which reports and alerts are mailed.
         */
        get: operations["getSettingsNotifications"];
        /**
         * Update notification settings
         * @description Changes the given settings.
         */
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
        /**
         * Account settings
         * @description How the account computes and shows its numbers.
         */
        get: operations["getSettings"];
        put?: never;
        /**
         * Change account settings
         * @description Changes the given settings. What bears on metrics computes all ledgers anew.
         */
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
        /**
         * Settings of Stripe
         * @description How the account works with Stripe.
         */
        get: operations["getSettingsStripe"];
        put?: never;
        /**
         * Change settings of Stripe
         * @description Changes the given fields.
         */
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
        /**
         * Settings of HubSpot
         * @description How the account works with HubSpot.
         */
        get: operations["getSettingsHubspot"];
        put?: never;
        /**
         * Change settings of HubSpot
         * @description Changes the given fields.
         */
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
        /**
         * Settings of the settings webhook
         * @description How the account works with the settings webhook.
         */
        get: operations["getSettingsWebhook"];
        put?: never;
        /**
         * Change settings of the settings webhook
         * @description Changes the given fields.
         */
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
        /**
         * Settings of Slack
         * @description How the account works with Slack.
         */
        get: operations["getSettingsSlack"];
        put?: never;
        /**
         * Change settings of Slack
         * @description Changes the given fields.
         */
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
        /**
         * Settings of Microsoft Teams
         * @description How the account works with Microsoft Teams.
         */
        get: operations["getSettingsTeams"];
        put?: never;
        /**
         * Change settings of Microsoft Teams
         * @description Changes the given fields.
         */
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
        /**
         * Settings of Looker Studio
         * @description How the account works with Looker Studio.
         */
        get: operations["getSettingsLookerStudio"];
        put?: never;
        /**
         * Change settings of Looker Studio
         * @description Changes the given fields.
         */
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
        /**
         * List webhook subscriptions
         * @description Where events are sent.
         */
        get: operations["getIntegrationsWebhooks"];
        put?: never;
        /**
         * Subscribe to an event
         * @description Sends every event of one type to an address.
         */
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
        /**
         * One webhook subscription
         * @description Where one subscription sends its events.
         */
        get: operations["getIntegrationsWebhooksId"];
        put?: never;
        post?: never;
        /**
         * Delete a webhook subscription
         * @description Stops sending events to it.
         */
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
        /**
         * Check the API key
         * @description Who the key belongs to and what it may do.
         */
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
        /**
         * Sample of an event
         * @description What a delivery of this event type looks like, made from the account's newest data where there is any.
         */
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
        /**
         * Ask in words
         * @description Answers a question about the account as a stream of events.
         */
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
        /**
         * Answer a proposed action
         * @description Allows or refuses what the chat proposed to do.
         */
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
        /**
         * List pushed customers
         * @description Customers of one data source as they were pushed, newest first.
         */
        get: operations["getDataCustomers"];
        put?: never;
        /**
         * Push customers
         * @description Creates or updates customers. Takes one record or an array, stores the good rows and answers each bad one with its reason. The same id again updates.
         */
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
        /**
         * One pushed customer
         * @description A customer as it was pushed.
         */
        get: operations["getDataCustomersId"];
        /**
         * Update a customer
         * @description Changes the given fields of a customer.
         */
        put: operations["putDataCustomersId"];
        post?: never;
        /**
         * Delete a customer
         * @description Removes a customer and their invoices; the metrics follow.
         */
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
        /**
         * List pushed plans
         * @description Plans as they were pushed.
         */
        get: operations["getDataPlans"];
        put?: never;
        /**
         * Push plans
         * @description Creates or updates plans. Their interval says how an invoice amount becomes monthly. Takes one record or an array, stores the good rows and answers each bad one with its reason. The same id again updates.
         */
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
        /**
         * One pushed plan
         * @description A plan as it was pushed.
         */
        get: operations["getDataPlansId"];
        /**
         * Update a plan
         * @description Replaces name, interval and currency of a plan; metrics of its customers are computed anew.
         */
        put: operations["putDataPlansId"];
        post?: never;
        /**
         * Delete a plan
         * @description Removes a plan. The body may name it once more; when it does, it must be the same.
         */
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
        /**
         * List pushed invoices
         * @description Invoices of one data source as they were pushed, newest first.
         */
        get: operations["getDataInvoices"];
        put?: never;
        /**
         * Push invoices
         * @description Creates or updates invoices, from which all metrics follow. Push customers and plans first, then invoices in the order of their dates. Takes one record or an array, stores the good rows and answers each bad one with its reason. The same id again updates.
         */
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
        /**
         * One pushed invoice
         * @description An invoice as it was pushed.
         */
        get: operations["getDataInvoicesId"];
        /**
         * Update an invoice
         * @description Changes the given fields of an invoice; the customer's metrics are computed anew.
         */
        put: operations["putDataInvoicesId"];
        post?: never;
        /**
         * Delete an invoice
         * @description Removes an invoice; the customer's metrics are computed anew.
         */
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
        /**
         * List plan groups
         * @description Groups of plans that reports treat as one.
         */
        get: operations["getDataPlanGroups"];
        put?: never;
        /**
         * Create a plan group
         * @description Puts plans together under one name.
         */
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
        /**
         * One plan group
         * @description A plan group with the ids of its plans.
         */
        get: operations["getDataPlanGroupsId"];
        /**
         * Update a plan group
         * @description Replaces name and plans of a group.
         */
        put: operations["putDataPlanGroupsId"];
        post?: never;
        /**
         * Delete a plan group
         * @description Dissolves a group; its plans stay.
         */
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
        /**
         * Delete plan groups
         * @description Dissolves several groups; their plans stay.
         */
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
        /**
         * Merge plan groups
         * @description Moves the plans of one group into another and dissolves the first.
         */
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
        /**
         * Suggest plan groups
         * @description Proposes groups for plans by their names.
         */
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
        /**
         * List segments
         * @description Saved sets of filters.
         */
        get: operations["getDataSegments"];
        put?: never;
        /**
         * Create a segment
         * @description Saves a set of filters under a name, for reports to use by id.
         */
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
        /**
         * One segment
         * @description A segment with its filters.
         */
        get: operations["getDataSegmentsId"];
        /**
         * Update a segment
         * @description Changes the given fields of a segment.
         */
        put: operations["putDataSegmentsId"];
        post?: never;
        /**
         * Delete a segment
         * @description Removes a saved segment.
         */
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
        /**
         * List data sources
         * @description Billing systems that data comes from.
         */
        get: operations["getDataDataSources"];
        put?: never;
        /**
         * Create a data source
         * @description Adds a billing system. For your own, the type is `api`; the answer then holds the only copy of an API key that pushes to it.
         */
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
        /**
         * One data source
         * @description A billing system that data comes from.
         */
        get: operations["getDataDataSourcesId"];
        /**
         * Update a data source
         * @description Changes the name of a data source.
         */
        put: operations["putDataDataSourcesId"];
        post?: never;
        /**
         * Delete a data source
         * @description Removes a data source with everything that it brought.
         */
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
        /**
         * Progress of an import
         * @description How far the running import has come, or how the last one ended.
         */
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
        /**
         * Empty a data source
         * @description Removes all customers, plans and invoices of a data source, and keeps the source.
         */
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
        /**
         * Import everything again
         * @description Reads everything from the billing system once more; for your own, computes all metrics anew.
         */
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
        /**
         * Abort an import
         * @description Stops the running import.
         */
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
        /**
         * Connect a data source
         * @description Makes a data source usable again.
         */
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
        /**
         * An event that was subscribed to
         * @description Sent to the address of the subscription. `GrowPanel-Signature` holds `t=<unix seconds>,v1=<hex>`: the HMAC-SHA256, under the subscription's secret, of the seconds, a dot and the body as it was sent. Answer with any 2xx status within ten seconds; anything else is tried again.
         */
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
        /** @description The account behind the API key. */
        Account: {
            /**
             * @description The account.
             * @example acc_1
             */
            id: string;
            /**
             * @description Name.
             * @example Example
             */
            name: string;
            /**
             * @description Currency that reports are in.
             * @example usd
             */
            base_currency: string;
            /**
             * @description IANA time zone.
             * @example UTC
             */
            timezone: string;
            /**
             * Format: int32
             * @description 0 Sunday, 1 Monday.
             */
            first_day_of_week: number;
            /** @description Where its data comes from. */
            data_sources: components["schemas"]["DataSource"][];
        };
        /** @description Names the account, so that none is deleted by mistake. */
        AccountDelete: {
            /**
             * @description The account's name.
             * @example Example
             */
            confirm: string;
        };
        /** @description The fields of the account that change. */
        AccountUpdate: {
            /**
             * @description Name.
             * @example New Account Name
             */
            name?: string;
            /**
             * @description Currency that reports are in.
             * @example usd
             */
            base_currency?: string;
            /**
             * @description IANA time zone.
             * @example UTC
             */
            timezone?: string;
        };
        /** @description One entry of the activity list. */
        Activity: {
            source: components["schemas"]["ActivitySource"];
            type: components["schemas"]["ActivityType"];
            /**
             * @description Why the MRR moved, when that is known.
             * @example plan_change
             */
            subtype?: string | null;
            /** @description When it became known, ISO 8601. */
            date: string;
            /** @description The day it counts from, `YYYY-MM-DD`. */
            effective_date: string;
            /** @description For failed payments, since when the invoice is overdue. */
            overdue_date?: string | null;
            /**
             * @description The customer.
             * @example cus_1
             */
            customer_id: string;
            /** @description The customer's name. */
            customer_name: string | null;
            /** @description The customer's e-mail address. */
            customer_email: string | null;
            /**
             * Format: int64
             * @description Signed change of MRR, or the amount that was not collected.
             */
            amount: number;
            /**
             * @description Currency of `amount`.
             * @example usd
             */
            currency: string;
        };
        /** @description Where an entry of the activity list comes from. */
        ActivitySource: string;
        /** @description What happened. New values may appear. */
        ActivityType: string;
        /** @description An API key, without its secret. */
        ApiKey: {
            /**
             * @description The key's id.
             * @example key_123
             */
            id: string;
            /**
             * @description Name.
             * @example CI Key
             */
            name: string;
            /**
             * @description What it may do.
             * @example readonly
             */
            access_level: string;
            /** @description When it was made, ISO 8601. */
            created_at: string;
            /** @description When it was last used, ISO 8601. */
            last_used: string | null;
        };
        /** @description A new API key with its secret. */
        ApiKeyCreated: components["schemas"]["ApiKey"] & {
            /** @description The whole key. Shown this once and never again. */
            api_key: string;
        };
        /** @description A new API key. */
        ApiKeyInput: {
            /**
             * @description What it is for.
             * @example CI Key
             */
            name: string;
            /**
             * @description What it may do.
             * @example readonly
             */
            role: string;
            /** @description Other spelling of `role`. */
            access_level?: string;
        };
        /** @description API keys of the account. */
        ApiKeyList: {
            /** @description Newest first. */
            result: components["schemas"]["ApiKey"][];
        };
        /** @description What changes about a key. */
        ApiKeyUpdate: {
            /**
             * @description What it is for.
             * @example Renamed
             */
            name: string;
        };
        /** @description What the account pays GrowPanel. */
        Billing: {
            /**
             * @description The plan.
             * @example pro
             */
            plan: string;
            /**
             * @description How it stands.
             * @example active
             */
            status: string;
            /**
             * @description How often it is billed.
             * @example month
             */
            billing_cycle: string;
            /** @description First day of the running period. */
            current_period_start: string;
            /** @description Last day of the running period. */
            current_period_end: string;
            /**
             * Format: int64
             * @description MRR up to which the plan goes. Null without a limit.
             */
            mrr_limit: number | null;
            /**
             * Format: int64
             * @description MRR of the account now.
             */
            current_mrr: number;
            /**
             * Format: int32
             * @description Customers up to which the plan goes. Null without a limit.
             */
            customer_limit: number | null;
            /**
             * Format: int32
             * @description Paying customers of the account.
             */
            current_customers: number;
            /** @description Whether it ends with the running period. */
            cancel_at_period_end?: boolean;
        };
        /** @description Who the invoices go to. */
        BillingAddress: {
            /**
             * @description Company.
             * @example Example Inc
             */
            name: string;
            /** @description Street. */
            line1?: string;
            /** @description More of the street. */
            line2?: string;
            /** @description City. */
            city?: string;
            /** @description Postal code. */
            postal_code?: string;
            /**
             * @description ISO 3166 alpha-2.
             * @example dk
             */
            country: string;
            /**
             * @description VAT number.
             * @example DK12345678
             */
            vat_number?: string;
        };
        /** @description How often a plan bills. New values may appear. */
        BillingFrequency: string;
        /** @description An invoice from GrowPanel. */
        BillingInvoice: {
            /**
             * @description The invoice.
             * @example bi_1
             */
            id: string;
            /** @description When it was written, `YYYY-MM-DD`. */
            date: string;
            /**
             * Format: int64
             * @description What it is over.
             */
            amount: number;
            /**
             * @description Its currency.
             * @example usd
             */
            currency: string;
            /**
             * @description Whether it is paid.
             * @example paid
             */
            status: string;
            /** @description Where its document is. */
            pdf_url?: string | null;
        };
        /** @description Invoices from GrowPanel. */
        BillingInvoiceList: {
            /** @description Newest first. */
            result: components["schemas"]["BillingInvoice"][];
        };
        /** @description Where payment methods are managed. */
        BillingPortal: {
            /**
             * @description An address that works for a short time.
             * @example https://billing.example/session
             */
            url: string;
        };
        /** @description What a payment form needs. */
        BillingSetup: {
            /** @description Handed to the payment provider's form; good for one use. */
            client_secret: string;
        };
        /** @description A customer who left. */
        Cancellation: {
            /**
             * @description Day they left, `YYYY-MM-DD`.
             * @example 2024-05-01
             */
            date: string;
            /**
             * @description The customer.
             * @example cus_1
             */
            customer_id: string;
            /** @description The customer's name. */
            customer_name: string | null;
            /** @description The customer's e-mail address. */
            customer_email: string | null;
            /**
             * @description Day they began to pay, or came back, `YYYY-MM-DD`.
             * @example 2024-02-01
             */
            started: string;
            /**
             * Format: int32
             * @description Days in between.
             */
            days: number;
            /**
             * Format: int32
             * @description Whole months in between.
             */
            months: number;
            /**
             * Format: int64
             * @description MRR that went with them; zero or negative.
             */
            mrr_change: number;
        };
        /** @description Customers who left, one by one. */
        CancellationList: {
            result: components["schemas"]["CancellationPage"];
            /**
             * @description Currency of the money in this answer, ISO 4217 in lower case.
             * @example usd
             */
            currency: string;
        };
        /** @description Customers who left, one by one. */
        CancellationPage: {
            /**
             * Format: int32
             * @description Customers who left.
             */
            count: number;
            /** @description All of them. */
            list: components["schemas"]["Cancellation"][];
        };
        /** @description Customers who left after so many months. */
        CancellationTiming: {
            /**
             * Format: int32
             * @description Whole months between the day they began to pay, or came back, and the day they left.
             */
            months: number;
            /**
             * Format: int32
             * @description Customers who left after as long.
             */
            customers: number;
            /**
             * Format: double
             * @description Share of all who left in the range.
             */
            percent: number;
            /**
             * Format: int64
             * @description MRR that went with them; zero or negative.
             */
            mrr_change: number;
        };
        /** @description After how long customers leave. */
        CancellationTimingReport: {
            /** @description A row for each number of months that occurs, fewest first. */
            result: components["schemas"]["CancellationTiming"][];
            /**
             * @description Currency of the money in this answer, ISO 4217 in lower case.
             * @example usd
             */
            currency: string;
        };
        /** @description The answer to an action that the chat proposed. */
        ChatAction: {
            /** @description Whether it may be done. */
            approve: boolean;
        };
        /** @description A question in words. */
        ChatMessage: {
            /**
             * @description The question.
             * @example Why did MRR fall in May?
             */
            message: string;
            /** @description The conversation that it goes on with. */
            conversation_id?: string;
        };
        /** @description What leaving customers say, in a few sentences. */
        ChurnReasonsSummary: {
            /** @description Markdown. Null when there is nothing to sum up. */
            summary: string | null;
            /**
             * Format: int32
             * @description Comments that it rests on.
             */
            comment_count?: number;
            /**
             * @description Cancellations of the range, as text.
             * @example 17
             */
            total_cancellations?: string;
            /** @description When it was written, ISO 8601. */
            generated_at?: string;
            /**
             * @description Why `summary` is null, when it is.
             * @example no_comments
             */
            reason?: string;
        };
        /** @description Losses that are already certain, in the period in which they take effect. All amounts are zero or negative. */
        ChurnScheduledPeriod: {
            /**
             * @description First day of the period, `YYYY-MM-DD`.
             * @example 2024-02-01
             */
            date?: string;
            /**
             * Format: int64
             * @description MRR that will leave with customers.
             */
            churn?: number;
            /**
             * Format: int64
             * @description MRR that will be lost from customers who stay.
             */
            contraction?: number;
            /**
             * Format: int32
             * @description Customers who will leave.
             */
            churn_customers?: number;
            /**
             * Format: int32
             * @description Customers who will pay less.
             */
            contraction_customers?: number;
            /**
             * Format: int64
             * @description `churn` plus `contraction`.
             */
            total_mrr?: number;
            /**
             * Format: int32
             * @description All customers concerned.
             */
            total_customers?: number;
        };
        /** @description Scheduled churn over time. */
        ChurnScheduledReport: {
            /** @description One row per period, soonest first. */
            result: components["schemas"]["ChurnScheduledPeriod"][];
            /**
             * @description Currency of the money in this answer, ISO 4217 in lower case.
             * @example usd
             */
            currency: string;
        };
        /** @description MRR that is already certain to go; zero or negative. */
        ChurnScheduledSummary: {
            /**
             * Format: int64
             * @description All of it, whenever it takes effect.
             */
            churn_current?: number;
            /**
             * Format: int64
             * @description Part of it that goes within 30 days.
             */
            churn_30?: number;
            /**
             * Format: int64
             * @description Part of it that goes within 60 days.
             */
            churn_60?: number;
            /**
             * Format: int64
             * @description Part of it that goes within 180 days.
             */
            churn_180?: number;
            /**
             * Format: int64
             * @description Part of it that goes within 365 days.
             */
            churn_365?: number;
        };
        /** @description Scheduled churn at a glance. */
        ChurnScheduledSummaryReport: {
            summary: components["schemas"]["ChurnScheduledSummary"];
            /**
             * @description Currency of the money in this answer, ISO 4217 in lower case.
             * @example usd
             */
            currency: string;
        };
        /** @description Committed MRR: today's, with the changes that are already scheduled. */
        CmrrSummary: {
            /**
             * Format: int64
             * @description MRR now.
             */
            cmrr_current?: number;
            /**
             * Format: int64
             * @description MRR in 30 days, if nothing else happens.
             */
            cmrr_30?: number;
            /**
             * Format: int64
             * @description MRR in 60 days, if nothing else happens.
             */
            cmrr_60?: number;
            /**
             * Format: int64
             * @description MRR in 180 days, if nothing else happens.
             */
            cmrr_180?: number;
            /**
             * Format: int64
             * @description MRR in 365 days, if nothing else happens.
             */
            cmrr_365?: number;
        };
        /** @description Committed MRR at a glance. */
        CmrrSummaryReport: {
            summary: components["schemas"]["CmrrSummary"];
            /**
             * @description Currency of the money in this answer, ISO 4217 in lower case.
             * @example usd
             */
            currency: string;
        };
        /** @description Customers who started together, and how they stay. The last one, `average`, weighs all of them. */
        Cohort: {
            /**
             * @description First day of the starting period, a breakdown value, or `average`.
             * @example 2024-02-01
             */
            cohort_group: string;
            /**
             * @description The same for people.
             * @example 2024-02
             */
            label: string;
            /**
             * Format: int64
             * @description MRR the cohort began with.
             */
            initial_mrr: number;
            /**
             * Format: int32
             * @description Customers the cohort began with.
             */
            initial_customers: number;
            /** @description Period 0 is the start, then one cell per period that has been reached. */
            periods: components["schemas"]["CohortCell"][];
        };
        /** @description What is left of a cohort after some periods. */
        CohortCell: {
            /**
             * Format: int64
             * @description MRR of the cohort's customers at the end of that period.
             */
            mrr_retained?: number;
            /**
             * Format: int32
             * @description Customers of the cohort who still pay.
             */
            customers_retained?: number;
            /**
             * Format: double
             * @description MRR kept, each customer counted up to what they began with.
             */
            mrr_retention?: number | null;
            /**
             * Format: double
             * @description Customers kept.
             */
            customer_retention?: number | null;
            /**
             * Format: double
             * @description `mrr_retained` of what the cohort began with; above 100 when expansion outweighs losses.
             */
            nrr?: number | null;
            /**
             * Format: double
             * @description 100 less `mrr_retention`.
             */
            mrr_churn?: number | null;
            /**
             * Format: double
             * @description 100 less `customer_retention`.
             */
            customer_churn?: number | null;
        };
        /** @description Ranges of the four measures, for colouring. */
        CohortLimits: {
            retention?: components["schemas"]["PercentRange"];
            nrr?: components["schemas"]["PercentRange"];
            churn?: components["schemas"]["PercentRange"];
            netChurn?: components["schemas"]["PercentRange"];
        };
        /** @description Retention by starting period. */
        CohortReport: {
            result: components["schemas"]["CohortResult"];
            /** @description The dimension that the rows are split by, when one was asked for. */
            breakdown?: string;
            /**
             * @description Currency of the money in this answer, ISO 4217 in lower case.
             * @example usd
             */
            currency: string;
        };
        /** @description The cohort matrix. */
        CohortResult: {
            /** @description Cohorts by start, then the average. */
            list: components["schemas"]["Cohort"][];
            limits: components["schemas"]["CohortLimits"];
        };
        /** @description A customer's place in the ranking by MRR. */
        ConcentrationCustomer: {
            /**
             * Format: int32
             * @description 1 is the largest.
             */
            rank?: number;
            /**
             * @description The customer.
             * @example cus_1
             */
            id?: string;
            /** @description The customer's name. */
            name?: string | null;
            /**
             * Format: int64
             * @description MRR.
             */
            mrr?: number;
            /**
             * Format: int64
             * @description MRR of this and all larger customers.
             */
            cumulative_mrr?: number;
            /**
             * Format: double
             * @description Their share of all MRR.
             */
            cumulative_pct?: number;
        };
        /** @description How MRR is spread over customers. */
        ConcentrationResult: {
            /** @description The ranking, largest first. */
            pareto: components["schemas"]["ConcentrationCustomer"][];
            concentration: components["schemas"]["ConcentrationShares"];
            /** @description The customers that match `q`. */
            list: components["schemas"]["ConcentrationRow"][];
            /**
             * Format: int32
             * @description Customers that match `q`.
             */
            count: number;
            summary?: components["schemas"]["ConcentrationSummary"];
        };
        /** @description One customer of the list. */
        ConcentrationRow: {
            /**
             * @description The customer.
             * @example cus_1
             */
            id?: string;
            /** @description The customer's name. */
            name?: string | null;
            /**
             * Format: int64
             * @description MRR.
             */
            mrr?: number;
            /**
             * Format: double
             * @description Share of all MRR.
             */
            percentage?: number;
        } & {
            [key: string]: unknown;
        };
        /** @description Share of MRR that the largest customers hold. */
        ConcentrationShares: {
            /**
             * Format: double
             * @description Share of the largest customer.
             */
            top_1?: number;
            /**
             * Format: double
             * @description Share of the largest 5 customers.
             */
            top_5?: number;
            /**
             * Format: double
             * @description Share of the largest 10 customers.
             */
            top_10?: number;
            /**
             * Format: double
             * @description Share of the largest 20 customers.
             */
            top_20?: number;
        } & {
            [key: string]: unknown;
        };
        /** @description Totals behind the ranking. */
        ConcentrationSummary: {
            /**
             * Format: int64
             * @description MRR of all customers.
             */
            total_mrr?: number;
            /**
             * Format: int32
             * @description Customers with MRR above zero.
             */
            total_customers?: number;
        } & {
            [key: string]: unknown;
        };
        /** @description One value of a custom variable. */
        CustomVariableValue: {
            /**
             * @description The value.
             * @example saas
             */
            value: string;
            /**
             * Format: int32
             * @description Customers that have it.
             */
            count: number;
        };
        /** @description The values of a custom variable. */
        CustomVariablesReport: {
            /** @description Most frequent first. */
            values: components["schemas"]["CustomVariableValue"][];
        };
        /** @description A customer as reports see it. */
        Customer: {
            /**
             * @description Your id of the customer.
             * @example cus_1
             */
            id?: string;
            /** @description Name. */
            name?: string | null;
            /** @description E-mail address. */
            email?: string | null;
            status?: components["schemas"]["CustomerStatus"];
            /**
             * @description ISO 3166 alpha-2 in lower case.
             * @example us
             */
            country?: string | null;
            /** @description State or province. */
            state?: string | null;
            /** @description When the customer record came to be. */
            created_date?: string | null;
            /** @description When the trial began. Null when it never happened. */
            trial_started?: string | null;
            /** @description When the trial ended or will end. Null when it never happened. */
            trial_end_date?: string | null;
            /** @description Day of the first MRR. Null when it never happened. */
            paid_started?: string | null;
            /** @description Day that MRR went to zero, while it stays there. Null when it never happened. */
            cancel_date?: string | null;
            /** @description Since when a renewal is late. Null when it never happened. */
            overdue_date?: string | null;
            /**
             * @description Currency the customer pays in.
             * @example usd
             */
            currency?: string | null;
            /**
             * @description Your own fields, by name.
             * @example {
             *       "industry": "saas"
             *     }
             */
            custom_variables?: {
                [key: string]: string;
            } | null;
            /**
             * Format: int64
             * @description MRR now, in the account's currency.
             */
            mrr?: number;
            /**
             * Format: int32
             * @description Paid invoices.
             */
            payments?: number;
            /**
             * Format: int64
             * @description All payments less refunds, in the customer's currency.
             */
            total_paid_customer_currency?: number;
            /**
             * Format: int64
             * @description The same in the account's currency.
             */
            total_paid_base_currency?: number;
            /**
             * Format: int64
             * @description The same as `mrr`, under the name that one customer has it by.
             */
            current_mrr_base_currency?: number;
        };
        /** @description How much of the MRR hangs on few customers. */
        CustomerConcentrationReport: {
            result: components["schemas"]["ConcentrationResult"];
            /**
             * @description Currency of the money in this answer, ISO 4217 in lower case.
             * @example usd
             */
            currency: string;
        };
        /** @description Everything about one customer. */
        CustomerDetail: {
            /**
             * @description Your id of the customer.
             * @example cus_1
             */
            id: string;
            /** @description Name. */
            name: string | null;
            /** @description E-mail address. */
            email: string | null;
            /**
             * @description Currency the customer pays in.
             * @example usd
             */
            currency: string;
            status: components["schemas"]["CustomerStatus"];
            /**
             * @description ISO 3166 alpha-2 in lower case.
             * @example us
             */
            country: string | null;
            /** @description State or province. */
            state: string | null;
            /** @description When the customer record came to be. */
            created_date: string | null;
            /** @description When the trial began. Null when it never happened. */
            trial_started: string | null;
            /** @description When the trial ended or will end. Null when it never happened. */
            trial_end_date: string | null;
            /** @description Day of the first MRR. Null when it never happened. */
            paid_started: string | null;
            /** @description Day that MRR went to zero, while it stays there. Null when it never happened. */
            cancel_date: string | null;
            /** @description Since when a renewal is late. Null when it never happened. */
            overdue_date: string | null;
            /**
             * @description Your own fields, by name.
             * @example {
             *       "industry": "saas"
             *     }
             */
            custom_variables: {
                [key: string]: string;
            };
            /** @description Subscriptions that have not ended. */
            current_subscriptions: components["schemas"]["Subscription"][];
            /**
             * Format: int64
             * @description MRR now, in the account's currency.
             */
            current_mrr_base_currency: number;
            /**
             * Format: int64
             * @description MRR now, in the customer's currency.
             */
            current_mrr_customer_currency: number;
            /**
             * Format: int64
             * @description All payments less refunds, in the account's currency.
             */
            total_paid_base_currency: number;
            /**
             * Format: int64
             * @description The same in the customer's currency.
             */
            total_paid_customer_currency: number;
            /**
             * Format: double
             * @description Likelihood of leaving, 0 to 100. Null when it cannot be told.
             */
            churn_risk_score: number | null;
            /**
             * @description Currency of the amounts in the account's currency. The published description lacks it; without it, ask any report.
             * @example usd
             */
            base_currency?: string;
        };
        /** @description A customer was created or changed. */
        CustomerEvent: components["schemas"]["EventEnvelope"] & {
            /**
             * @description What happened.
             * @enum {string}
             */
            event_type: "customer.created" | "customer.updated";
            data: components["schemas"]["CustomerEventData"];
        };
        /** @description What a customer event holds. */
        CustomerEventData: {
            customer: components["schemas"]["RawCustomer"];
        };
        /** @description A customer as your billing system knows it. */
        CustomerInput: {
            /**
             * @description Your unique, stable id. The same id again updates the record.
             * @example cus_1
             */
            id: string;
            /**
             * @description Name of the person or company. Give this or `email`.
             * @example Acme Inc
             */
            name?: string;
            /**
             * @description E-mail address.
             * @example billing@acme.example
             */
            email?: string;
            /**
             * @description When they became a customer or lead, ISO 8601. The published description requires it.
             * @example 2024-01-15
             */
            created_date?: string;
            /**
             * @description When a trial began, ISO 8601.
             * @example 2024-01-15
             */
            trial_started?: string;
            /**
             * @description ISO 3166 alpha-2; stored in lower case. The published description requires it.
             * @example us
             */
            country?: string;
            /**
             * @description State or province.
             * @example ca
             */
            state?: string;
            /**
             * @description Your own fields, by name; reports filter by them.
             * @example {
             *       "industry": "saas"
             *     }
             */
            custom_variables?: {
                [key: string]: string;
            };
            /**
             * @description The data source that the record belongs to.
             * @example ds_1
             */
            data_source: string;
            /** @description Other spelling of `created_date`. */
            created?: string;
            /**
             * @description Other spelling of `custom_variables`.
             * @example {
             *       "industry": "saas"
             *     }
             */
            metadata?: {
                [key: string]: string;
            };
        };
        /** @description Customers with their MRR. */
        CustomerList: {
            result: components["schemas"]["CustomerPage"];
            /**
             * @description Currency of the money in this answer, ISO 4217 in lower case.
             * @example usd
             */
            currency: string;
        };
        /** @description A page of customers. */
        CustomerPage: {
            /**
             * Format: int32
             * @description Customers that match, on all pages.
             */
            count: number;
            /** @description This page. */
            list: components["schemas"]["Customer"][];
        };
        /** @description Where a customer stands. New values may appear. */
        CustomerStatus: string;
        /** @description The fields of a customer that change. */
        CustomerUpdate: {
            /** @description Name. */
            name?: string;
            /** @description E-mail address. */
            email?: string;
            /**
             * @description Replaces all custom variables.
             * @example {
             *       "industry": "saas"
             *     }
             */
            custom_variables?: {
                [key: string]: string;
            };
            /** @description When they became a customer or lead, ISO 8601. */
            created_date?: string;
            /** @description When a trial began, ISO 8601. */
            trial_started?: string;
            /** @description ISO 3166 alpha-2. */
            country?: string;
            /** @description State or province. */
            state?: string;
        };
        /** @description A billing system that data comes from. */
        DataSource: {
            /**
             * @description The data source.
             * @example ds_1
             */
            id?: string;
            /**
             * @description Name.
             * @example Billing platform
             */
            name?: string | null;
            type?: components["schemas"]["DataSourceType"];
            status?: components["schemas"]["DataSourceStatus"];
            /** @description When it was made, ISO 8601. */
            created_at?: string | null;
            /** @description When it last changed, ISO 8601. */
            updated_at?: string | null;
            /** @description State of the last import. */
            import_status?: string | null;
            /** @description When the last import began, ISO 8601. */
            import_started?: string | null;
        };
        /** @description A new data source, with the key that pushes to it. */
        DataSourceCreated: components["schemas"]["DataSource"] & {
            /** @description API key for pushing data. Shown this once and never again. */
            access_token?: string;
        };
        /** @description A new data source. */
        DataSourceInput: {
            /**
             * @description Name.
             * @example Billing platform
             */
            name: string;
            type: components["schemas"]["DataSourceType"];
        };
        /** @description Data sources of the account. */
        DataSourceList: {
            /** @description All of them. */
            result: components["schemas"]["DataSource"][];
        };
        /** @description Whether a data source is usable. New values may appear. */
        DataSourceStatus: string;
        /** @description The kind of billing system behind a data source. `api` is the Custom API that you push to. New values may appear. */
        DataSourceType: string;
        /** @description The fields of a data source that change. */
        DataSourceUpdate: components["schemas"]["DataSource"];
        /** @description What every failed request answers with. `error` and `message` hold the same sentence. */
        ErrorBody: {
            /**
             * @description What went wrong and what to do about it.
             * @example customer_id: no customer 'cus_9' in this data source; push customers before their invoices
             */
            error: string;
            /** @description The same sentence as `error`, for clients that read this name. */
            message?: string;
            /**
             * @description The request field or parameter that is wrong, when one is.
             * @example customer_id
             */
            field?: string;
        };
        /** @description The customer that an event is about. */
        EventCustomer: {
            /**
             * @description Your id.
             * @example cus_1
             */
            id: string;
            /**
             * @description Name.
             * @example Acme Inc
             */
            name: string | null;
            /** @description E-mail address. */
            email: string | null;
            status: components["schemas"]["CustomerStatus"];
        };
        /** @description What all events have in common. */
        EventEnvelope: {
            /**
             * @description The event. The same in every attempt to deliver it: keep it to act once.
             * @example evt_1
             */
            id: string;
            /**
             * @description When it happened, ISO 8601.
             * @example 2024-05-01T00:00:00Z
             */
            created_at: string;
            /**
             * @description The account.
             * @example acc_1
             */
            account_id: string;
        };
        /** @description A change of a customer's MRR. */
        EventMovement: {
            /**
             * @description What kind.
             * @example churn
             */
            type: string;
            /**
             * @description Why, when that is known.
             * @example cancellation
             */
            subtype: string | null;
            /**
             * @description The day it counts from, `YYYY-MM-DD`.
             * @example 2024-05-01
             */
            date: string;
            /**
             * Format: int64
             * @description Signed change of MRR.
             */
            mrr_change: number;
            /**
             * Format: int64
             * @description MRR after it.
             */
            mrr: number;
            /**
             * @description Currency of the amounts.
             * @example usd
             */
            currency: string;
            /**
             * @description The invoice that caused it; null when it was the absence of one.
             * @example inv_004
             */
            invoice_id: string | null;
        };
        /** @description An invoice whose payment failed, and what became of it. */
        FailedPayment: {
            /**
             * @description Day it failed first, `YYYY-MM-DD`.
             * @example 2024-02-01
             */
            date: string;
            /**
             * @description The invoice.
             * @example inv_1
             */
            invoice_ref: string;
            /**
             * @description The customer.
             * @example cus_1
             */
            customer_id: string;
            /** @description The customer's name. */
            customer_name: string | null;
            /** @description The customer's e-mail address. */
            customer_email: string | null;
            /**
             * Format: int64
             * @description What was not collected.
             */
            amount: number;
            /**
             * Format: int64
             * @description The same in the currency of the report, at the rates of the day.
             */
            amount_base_currency: number;
            /**
             * @description Currency of `amount`.
             * @example usd
             */
            currency: string;
            /**
             * @description How it was to be paid.
             * @example visa
             */
            payment_method: string | null;
            /** @description What it is for. */
            description: string | null;
            /**
             * Format: int32
             * @description Attempts to collect.
             */
            attempt_count: number;
            /**
             * @description What became of it by now. New values may appear.
             * @example recovered
             */
            recovery_status: string;
        };
        /** @description Failed payments, one by one. */
        FailedPaymentList: {
            result: components["schemas"]["FailedPaymentPage"];
            /**
             * @description Currency of the money in this answer, ISO 4217 in lower case.
             * @example usd
             */
            currency: string;
        };
        /** @description Failed payments, one by one. */
        FailedPaymentPage: {
            /**
             * Format: int32
             * @description Failed payments.
             */
            count: number;
            /** @description All of them. */
            list: components["schemas"]["FailedPayment"][];
        };
        /** @description Payments that first failed in one period, and what became of them. */
        FailedPaymentsPeriod: {
            /**
             * @description First day of the period, `YYYY-MM-DD`.
             * @example 2024-02-01
             */
            date?: string;
            /**
             * @description Currency of the row.
             * @example usd
             */
            currency?: string;
            /**
             * Format: int64
             * @description Amount that failed.
             */
            failed_amount?: number;
            /**
             * Format: int64
             * @description Part of it that came in later.
             */
            recovered?: number;
            /**
             * Format: int64
             * @description Part of it that is still open.
             */
            still_unpaid?: number;
            /**
             * Format: int64
             * @description Part of it whose customers left.
             */
            churned?: number;
            /**
             * Format: int32
             * @description Invoices that failed.
             */
            failed_invoices?: number;
            /**
             * Format: int32
             * @description Customers who paid later.
             */
            recovered_customers?: number;
            /**
             * Format: int32
             * @description Customers who still owe.
             */
            still_unpaid_customers?: number;
            /**
             * Format: int32
             * @description Customers who left.
             */
            churned_customers?: number;
            /**
             * Format: int32
             * @description All customers with a failed payment.
             */
            affected_customers?: number;
            /**
             * Format: int32
             * @description Attempts to collect, all invoices together.
             */
            total_retry_attempts?: number;
        };
        /** @description Failed payments over time. */
        FailedPaymentsReport: {
            /** @description One row per period, oldest first. */
            result: components["schemas"]["FailedPaymentsPeriod"][];
            /**
             * @description Currency of the money in this answer, ISO 4217 in lower case.
             * @example usd
             */
            currency: string;
        };
        /** @description Failed payments so far this month, quarter and year. */
        FailedPaymentsSummary: {
            /**
             * Format: int64
             * @description Failed this month and still open.
             */
            mtd_still_unpaid?: number;
            /**
             * Format: int64
             * @description The same for the month before.
             */
            prev_mtd_still_unpaid?: number;
            /**
             * Format: int64
             * @description Failed this quarter and still open.
             */
            qtd_still_unpaid?: number;
            /**
             * Format: int64
             * @description The same for the quarter before.
             */
            prev_qtd_still_unpaid?: number;
            /**
             * Format: int64
             * @description Failed this year and still open.
             */
            ytd_still_unpaid?: number;
            /**
             * Format: int64
             * @description The same for the year before.
             */
            prev_ytd_still_unpaid?: number;
            /**
             * Format: double
             * @description Recovered of failed amount, this month. Null without any.
             */
            mtd_recovery_rate?: number | null;
            /**
             * Format: double
             * @description Recovered of failed amount, the month before. Null without any.
             */
            prev_mtd_recovery_rate?: number | null;
            /**
             * Format: double
             * @description Recovered of failed amount, this year. Null without any.
             */
            ytd_recovery_rate?: number | null;
            /**
             * Format: double
             * @description Recovered of failed amount, the year before. Null without any.
             */
            prev_ytd_recovery_rate?: number | null;
            /**
             * Format: double
             * @description Failed of invoiced amount, this month. Null without any.
             */
            mtd_failed_pct?: number | null;
            /**
             * Format: double
             * @description Failed of invoiced amount, the month before. Null without any.
             */
            prev_mtd_failed_pct?: number | null;
            /**
             * Format: double
             * @description Failed of invoiced amount, this year. Null without any.
             */
            ytd_failed_pct?: number | null;
            /**
             * Format: double
             * @description Failed of invoiced amount, the year before. Null without any.
             */
            prev_ytd_failed_pct?: number | null;
            /**
             * Format: double
             * @description Change of the open amount. Null when there was none before.
             */
            mtd_still_unpaid_change_pct?: number | null;
            /**
             * Format: double
             * @description Change of the open amount. Null when there was none before.
             */
            ytd_still_unpaid_change_pct?: number | null;
            /**
             * Format: double
             * @description Change of the recovery rate in percentage points.
             */
            mtd_recovery_rate_change?: number | null;
            /**
             * Format: double
             * @description Change of the recovery rate in percentage points.
             */
            ytd_recovery_rate_change?: number | null;
            /**
             * Format: double
             * @description Change of the failed share in percentage points.
             */
            mtd_failed_pct_change?: number | null;
            /**
             * Format: double
             * @description Change of the failed share in percentage points.
             */
            ytd_failed_pct_change?: number | null;
            /**
             * Format: int32
             * @description Invoices that failed this month.
             */
            mtd_failed_invoices?: number;
            /**
             * Format: int32
             * @description Invoices that failed this year.
             */
            ytd_failed_invoices?: number;
            /**
             * Format: int32
             * @description Invoices that failed in the month before.
             */
            prev_mtd_failed_invoices?: number;
            /**
             * Format: int32
             * @description Invoices that failed in the year before.
             */
            prev_ytd_failed_invoices?: number;
        };
        /** @description Failed payments at a glance. */
        FailedPaymentsSummaryReport: {
            summary: components["schemas"]["FailedPaymentsSummary"];
            /**
             * @description Currency of the money in this answer, ISO 4217 in lower case.
             * @example usd
             */
            currency: string;
        };
        /** @description Failed payments over time, with their rates. */
        FailedPaymentsTable: {
            /** @description One row per period, oldest first. */
            result: components["schemas"]["FailedPaymentsTablePeriod"][];
            /**
             * @description Currency of the money in this answer, ISO 4217 in lower case.
             * @example usd
             */
            currency: string;
        };
        /** @description Payments that first failed in one period, with their rates. */
        FailedPaymentsTablePeriod: components["schemas"]["FailedPaymentsPeriod"] & {
            /**
             * Format: int32
             * @description All bills dated in the period.
             */
            total_invoices: number;
            /**
             * Format: double
             * @description Part of the invoiced amount that failed. Null without invoices.
             */
            failed_pct: number | null;
            /**
             * Format: double
             * @description Part of the failed amount that came in later. Null when nothing failed.
             */
            recovery_rate: number | null;
        };
        /** @description Share of invoices whose payment failed in one period. */
        FailureRatePeriod: {
            /**
             * @description First day of the period, `YYYY-MM-DD`.
             * @example 2024-02-01
             */
            date: string;
            /** @description The same as `date`. */
            period: string;
            /**
             * @description Currency of the row.
             * @example usd
             */
            currency: string;
            /**
             * Format: int32
             * @description Invoices that failed.
             */
            failed_invoices: number;
            /**
             * Format: double
             * @description Failed of all invoices.
             */
            failure_rate: number;
        };
        /** @description Payment failure rate over time. */
        FailureRateReport: {
            /** @description One row per period, oldest first. */
            result: components["schemas"]["FailureRatePeriod"][];
            /**
             * @description Currency of the money in this answer, ISO 4217 in lower case.
             * @example usd
             */
            currency: string;
        };
        /** @description Payment failure rate so far this month and year. */
        FailureRateSummary: {
            /**
             * Format: double
             * @description Failed of all invoices, this month. Null without invoices.
             */
            mtd_failure_rate?: number | null;
            /**
             * Format: double
             * @description The same for the month before.
             */
            prev_mtd_failure_rate?: number | null;
            /**
             * Format: double
             * @description Failed of all invoices, this year. Null without invoices.
             */
            ytd_failure_rate?: number | null;
            /**
             * Format: double
             * @description The same for the year before.
             */
            prev_ytd_failure_rate?: number | null;
            /**
             * Format: double
             * @description Change in percentage points. Null when either is.
             */
            mtd_failure_rate_change?: number | null;
            /**
             * Format: double
             * @description Change in percentage points. Null when either is.
             */
            ytd_failure_rate_change?: number | null;
            /**
             * Format: int32
             * @description Invoices that failed this month.
             */
            mtd_failed_count?: number;
            /**
             * Format: int32
             * @description Invoices that failed this year.
             */
            ytd_failed_count?: number;
            /**
             * Format: int32
             * @description Invoices that failed in the month before.
             */
            prev_mtd_failed_count?: number;
            /**
             * Format: int32
             * @description Invoices that failed in the year before.
             */
            prev_ytd_failed_count?: number;
        };
        /** @description Payment failure rate at a glance. */
        FailureRateSummaryReport: {
            summary: components["schemas"]["FailureRateSummary"];
            /**
             * @description Currency of the money in this answer, ISO 4217 in lower case.
             * @example usd
             */
            currency: string;
        };
        /** @description How the account works with HubSpot. */
        HubspotSettings: {
            /** @description Whether the portal is connected. */
            connected: boolean;
            /** @description The portal. */
            portal_id: string | null;
            /** @description Whether MRR and status are written to companies. */
            sync_customers: boolean;
        };
        /** @description The fields that change. */
        HubspotSettingsUpdate: {
            /** @description Whether the portal is connected. */
            connected?: boolean;
            /** @description The portal. */
            portal_id?: string | null;
            /** @description Whether MRR and status are written to companies. */
            sync_customers?: boolean;
        };
        /** @description An import ended. */
        ImportEvent: components["schemas"]["EventEnvelope"] & {
            /**
             * @description What happened.
             * @enum {string}
             */
            event_type: "data_source.import_completed";
            data: components["schemas"]["ImportEventData"];
        };
        /** @description What an import event holds. */
        ImportEventData: {
            data_source: components["schemas"]["DataSource"];
            progress: components["schemas"]["ImportProgress"];
        };
        /** @description How far an import has come. New values may appear. */
        ImportPhase: string;
        /** @description How far an import has come. */
        ImportProgress: {
            phase?: components["schemas"]["ImportPhase"];
            /**
             * Format: int32
             * @description Records found.
             */
            enqueuedCount?: number;
            /**
             * Format: int32
             * @description Records done.
             */
            processedCount?: number;
            /**
             * Format: int32
             * @description Records that failed.
             */
            failedCount?: number;
            /** @description When it began, ISO 8601. */
            startedAt?: string;
            /** @description When it last did something, ISO 8601. */
            lastActivityAt?: string;
        };
        /** @description The outcome for each row, in the order pushed. Good rows are stored although others are not. */
        ImportResults: {
            /** @description One per row. */
            result: components["schemas"]["ImportRow"][];
        };
        /** @description One pushed row as it came, and what became of it. */
        ImportRow: {
            /**
             * @description Your id of the row.
             * @example inv_1
             */
            id?: string;
            export_status: components["schemas"]["ImportStatus"];
            /**
             * @description Why the row was refused, naming the field; absent when it was stored.
             * @example plan_id: no plan 'plan_x' in this data source; push plans before the invoices that use them
             */
            export_error?: string;
        } & {
            [key: string]: unknown;
        };
        /** @description The outcome for one pushed row. */
        ImportStatus: string;
        /** @description An invoice was paid, or its payment failed. */
        InvoiceEvent: components["schemas"]["EventEnvelope"] & {
            /**
             * @description What happened.
             * @enum {string}
             */
            event_type: "invoice.paid" | "failed_payment";
            data: components["schemas"]["InvoiceEventData"];
        };
        /** @description What an invoice event holds. */
        InvoiceEventData: {
            customer: components["schemas"]["EventCustomer"];
            invoice: components["schemas"]["RawInvoice"];
        };
        /** @description A billing document: what a customer was charged, got back, or that they left. */
        InvoiceInput: {
            /**
             * @description Your unique, stable id. The same id again updates the invoice.
             * @example inv_1
             */
            id: string;
            /**
             * @description The customer; must exist.
             * @example cus_1
             */
            customer_id: string;
            /**
             * @description When the invoice was written, ISO 8601.
             * @example 2024-02-01
             */
            date: string;
            /**
             * Format: int64
             * @description What the customer is charged, tax included. Negative or positive for a refund, 0 for a trial or a cancellation.
             */
            amount: number;
            /**
             * @description ISO 4217.
             * @example usd
             */
            currency: string;
            /**
             * @description The data source that the record belongs to.
             * @example ds_1
             */
            data_source: string;
            /**
             * @description How it counts. `subscription` when a plan or a period is given, else `one-time`.
             * @example subscription
             */
            type?: string;
            /**
             * @description The plan; must exist. It says how the amount becomes monthly.
             * @example plan_pro
             */
            plan_id?: string;
            /**
             * @description Groups invoices into one subscription. Without it a customer has a single one.
             * @example sub_1
             */
            subscription_id?: string;
            /**
             * @description First day that the invoice covers.
             * @example 2024-02-01
             */
            period_start?: string;
            /**
             * @description First day that it no longer covers.
             * @example 2024-03-01
             */
            period_end?: string;
            /**
             * @description Whether the money came in; `paid` when left out.
             * @example paid
             */
            status?: string;
            /**
             * @description When the money came in, if later than `date`.
             * @example 2024-02-09
             */
            paid_date?: string;
            /**
             * Format: int64
             * @description Tax within `amount`.
             */
            tax?: number;
            /**
             * Format: int64
             * @description Discount already taken off `amount`, as a positive number.
             */
            discount?: number;
            /**
             * Format: int32
             * @description Seats or units.
             */
            quantity?: number;
            /**
             * Format: int32
             * @description Attempts to collect.
             */
            attempt_count?: number;
            /**
             * @description How the customer pays.
             * @example visa
             */
            payment_method?: string;
            /**
             * @description For a refund: the invoice that is paid back.
             * @example inv_1
             */
            refunded_invoice_id?: string;
            /**
             * @description For a cancellation: why.
             * @example too_expensive
             */
            cancel_reason?: string;
            /** @description What it is for. */
            description?: string;
            /** @description Lines of the invoice. When given, MRR comes from them. */
            lines?: components["schemas"]["InvoiceLine"][];
            /** @description Other spelling of `date`. */
            invoice_date?: string;
        };
        /** @description One line of an invoice. */
        InvoiceLine: {
            /** @description What it is for. */
            description?: string;
            /**
             * @description `one-time` lines do not make MRR.
             * @example subscription
             */
            type?: string;
            /** @description The plan of this line; the invoice's when left out. */
            plan_id?: string;
            /**
             * Format: int64
             * @description Amount of the line, tax included; negative for credits.
             */
            amount: number;
            /**
             * Format: int64
             * @description Tax within `amount`.
             */
            tax?: number;
            /**
             * Format: int64
             * @description Discount already taken off `amount`, as a positive number.
             */
            discount?: number;
            /**
             * Format: int32
             * @description Seats or units.
             */
            quantity?: number;
            /** @description True for lines that settle part of a period. A negative one is a credit for time already paid, and does not lower MRR. */
            proration?: boolean;
            /** @description First day covered. */
            period_start?: string;
            /** @description First day no longer covered. */
            period_end?: string;
        };
        /** @description Whether the money came in. Only `paid` invoices count towards MRR. */
        InvoiceStatus: string;
        /** @description How an invoice counts: `subscription` makes MRR, `one-time` never does, `refund` lowers it until the next invoice, `cancellation` ends the subscription. */
        InvoiceType: string;
        /** @description The fields of an invoice that change. */
        InvoiceUpdate: {
            /**
             * @description Your unique, stable id. The same id again updates the invoice.
             * @example inv_1
             */
            id?: string;
            /**
             * @description The customer; must exist.
             * @example cus_1
             */
            customer_id?: string;
            /**
             * @description When the invoice was written, ISO 8601.
             * @example 2024-02-01
             */
            date?: string;
            /**
             * Format: int64
             * @description What the customer is charged, tax included. Negative or positive for a refund, 0 for a trial or a cancellation.
             */
            amount?: number;
            /**
             * @description ISO 4217.
             * @example usd
             */
            currency?: string;
            /**
             * @description The data source that the record belongs to.
             * @example ds_1
             */
            data_source?: string;
            /**
             * @description How it counts. `subscription` when a plan or a period is given, else `one-time`.
             * @example subscription
             */
            type?: string;
            /**
             * @description The plan; must exist. It says how the amount becomes monthly.
             * @example plan_pro
             */
            plan_id?: string;
            /**
             * @description Groups invoices into one subscription. Without it a customer has a single one.
             * @example sub_1
             */
            subscription_id?: string;
            /**
             * @description First day that the invoice covers.
             * @example 2024-02-01
             */
            period_start?: string;
            /**
             * @description First day that it no longer covers.
             * @example 2024-03-01
             */
            period_end?: string;
            /**
             * @description Whether the money came in; `paid` when left out.
             * @example paid
             */
            status?: string;
            /**
             * @description When the money came in, if later than `date`.
             * @example 2024-02-09
             */
            paid_date?: string;
            /**
             * Format: int64
             * @description Tax within `amount`.
             */
            tax?: number;
            /**
             * Format: int64
             * @description Discount already taken off `amount`, as a positive number.
             */
            discount?: number;
            /**
             * Format: int32
             * @description Seats or units.
             */
            quantity?: number;
            /**
             * Format: int32
             * @description Attempts to collect.
             */
            attempt_count?: number;
            /**
             * @description How the customer pays.
             * @example visa
             */
            payment_method?: string;
            /**
             * @description For a refund: the invoice that is paid back.
             * @example inv_1
             */
            refunded_invoice_id?: string;
            /**
             * @description For a cancellation: why.
             * @example too_expensive
             */
            cancel_reason?: string;
            /** @description What it is for. */
            description?: string;
            /** @description Lines of the invoice. When given, MRR comes from them. */
            lines?: components["schemas"]["InvoiceLine"][];
        };
        /** @description The newest movements, failed payments and scheduled changes. */
        LatestActivityReport: {
            /** @description Newest first. */
            result: components["schemas"]["Activity"][];
        };
        /** @description A customer record, and how far it has come. */
        Lead: {
            /**
             * @description Day the record was created, `YYYY-MM-DD`.
             * @example 2024-02-01
             */
            date: string;
            /**
             * @description The customer.
             * @example cus_1
             */
            customer_id: string;
            /** @description The customer's name. */
            customer_name: string | null;
            /** @description The customer's e-mail address. */
            customer_email: string | null;
            /**
             * @description ISO 3166 alpha-2, in lower case.
             * @example us
             */
            country: string | null;
            /**
             * @description Where the customer stands today.
             * @example active
             */
            status: string | null;
            /**
             * @description First day of the trial; null without one.
             * @example 2024-02-01
             */
            trial_started: string | null;
            /**
             * @description Day of the first payment; null before it.
             * @example 2024-02-15
             */
            paid_started: string | null;
            /**
             * Format: int32
             * @description Days from the record to the first payment; null before it.
             */
            lead_to_paid_days: number | null;
            /**
             * Format: int32
             * @description Days from the start of the trial to the first payment; null before it, or without a trial.
             */
            trial_to_paid_days: number | null;
        };
        /** @description Leads, one by one. */
        LeadList: {
            result: components["schemas"]["LeadPage"];
        };
        /** @description Leads, one by one. */
        LeadPage: {
            /**
             * Format: int32
             * @description Leads.
             */
            count: number;
            /** @description All of them, newest first. */
            list: components["schemas"]["Lead"][];
        };
        /** @description How many leads had paid so soon. */
        LeadsDay: {
            /**
             * Format: int32
             * @description Days since the record was created.
             */
            days: number;
            /**
             * Format: double
             * @description Leads of the range who had paid by then.
             */
            percent: number;
        };
        /** @description How fast leads become paying. */
        LeadsDaysReport: {
            /** @description A row for each number of days at which somebody paid, fewest first. */
            result: components["schemas"]["LeadsDay"][];
        };
        /** @description Leads and trials of one period, and what became of them. */
        LeadsPeriod: {
            /**
             * @description First day of the period, `YYYY-MM-DD`.
             * @example 2024-02-01
             */
            date?: string;
            /**
             * Format: int32
             * @description Customer records created in the period.
             */
            leads?: number;
            /**
             * Format: double
             * @description Change of `leads` from the row before. Null when that was zero.
             */
            leads_percent_change?: number | null;
            /**
             * Format: int32
             * @description Trials started in the period.
             */
            trials?: number;
            /**
             * Format: int32
             * @description Leads of the period who pay by now.
             */
            leads_converted?: number;
            /**
             * Format: int32
             * @description Trials of the period that pay by now.
             */
            trials_converted?: number;
            /**
             * Format: double
             * @description Change of `trials` from the row before. Null when that was zero.
             */
            trials_percent_change?: number | null;
            /**
             * Format: double
             * @description Leads of the period that had a trial.
             */
            lead_to_trial_rate?: number | null;
            /**
             * Format: double
             * @description Change of that rate from the row before.
             */
            lead_to_trial_rate_percent_change?: number | null;
            /**
             * Format: double
             * @description Trials of the period that pay by now.
             */
            trial_to_paid_rate?: number | null;
            /**
             * Format: double
             * @description Change of that rate from the row before.
             */
            trial_to_paid_rate_percent_change?: number | null;
            /**
             * Format: double
             * @description Leads of the period that pay by now.
             */
            lead_to_paid_rate?: number | null;
            /**
             * Format: double
             * @description Change of that rate from the row before.
             */
            lead_to_paid_rate_percent_change?: number | null;
            /**
             * Format: double
             * @description Mean time from lead to first paid invoice.
             */
            lead_to_paid_days?: number | null;
            /**
             * Format: double
             * @description Mean time from trial to first paid invoice.
             */
            trial_to_paid_days?: number | null;
            /**
             * @description In a breakdown: the value for people.
             * @example Pro tier
             */
            label?: string;
            /** @description The same figures by value of the dimension that was asked for; `~` stands for none. */
            breakdown?: {
                [key: string]: components["schemas"]["LeadsPeriod"];
            };
        };
        /** @description Leads, trials and conversion over time. */
        LeadsReport: {
            /** @description One row per period, oldest first. */
            result: components["schemas"]["LeadsPeriod"][];
            /**
             * @description Currency of the money in this answer, ISO 4217 in lower case.
             * @example usd
             */
            currency: string;
            /** @description The dimension that the rows are split by, when one was asked for. */
            breakdown?: string;
        };
        /** @description Leads and trials of the last days. */
        LeadsSummary: {
            /**
             * Format: int32
             * @description Leads of the last 30 days.
             */
            leads_30?: number;
            /**
             * Format: int32
             * @description Leads of the last 60 days.
             */
            leads_60?: number;
            /**
             * Format: int32
             * @description Leads of the last 180 days.
             */
            leads_180?: number;
            /**
             * Format: int32
             * @description Leads of the last 365 days.
             */
            leads_365?: number;
            /**
             * Format: int32
             * @description Trials of the last 30 days.
             */
            trials_30?: number;
            /**
             * Format: int32
             * @description Trials of the last 60 days.
             */
            trials_60?: number;
            /**
             * Format: int32
             * @description Trials of the last 180 days.
             */
            trials_180?: number;
            /**
             * Format: int32
             * @description Trials of the last 365 days.
             */
            trials_365?: number;
            /**
             * Format: double
             * @description Change from the 30 days before those. Null when there were none.
             */
            leads_percentage_change_30?: number | null;
            /**
             * Format: double
             * @description Change from the 60 days before those. Null when there were none.
             */
            leads_percentage_change_60?: number | null;
            /**
             * Format: double
             * @description Change from the 180 days before those. Null when there were none.
             */
            leads_percentage_change_180?: number | null;
            /**
             * Format: double
             * @description Change from the 365 days before those. Null when there were none.
             */
            leads_percentage_change_365?: number | null;
            /**
             * Format: double
             * @description Change from the 30 days before those. Null when there were none.
             */
            trials_percentage_change_30?: number | null;
            /**
             * Format: double
             * @description Change from the 60 days before those. Null when there were none.
             */
            trials_percentage_change_60?: number | null;
            /**
             * Format: double
             * @description Change from the 180 days before those. Null when there were none.
             */
            trials_percentage_change_180?: number | null;
            /**
             * Format: double
             * @description Change from the 365 days before those. Null when there were none.
             */
            trials_percentage_change_365?: number | null;
        };
        /** @description Leads and trials at a glance. */
        LeadsSummaryReport: {
            summary: components["schemas"]["LeadsSummary"];
            /**
             * @description Currency of the money in this answer, ISO 4217 in lower case.
             * @example usd
             */
            currency: string;
        };
        /** @description How the account works with Looker Studio. */
        LookerStudioSettings: {
            /** @description Whether the connector may read reports. */
            enabled: boolean;
            /** @description When it last did, ISO 8601. */
            last_used: string | null;
        };
        /** @description The fields that change. */
        LookerStudioSettingsUpdate: {
            /** @description Whether the connector may read reports. */
            enabled?: boolean;
            /** @description When it last did, ISO 8601. */
            last_used?: string | null;
        };
        /** @description The figures of one country. */
        MapCountry: {
            /**
             * Format: int64
             * @description MRR now.
             */
            current_mrr?: number;
            /**
             * Format: int32
             * @description Customers with MRR above zero.
             */
            subscribers?: number;
            /**
             * Format: double
             * @description MRR per subscriber.
             */
            arpa?: number | null;
            /**
             * Format: double
             * @description New MRR per new customer of the range.
             */
            asp?: number | null;
            /**
             * Format: double
             * @description Customers lost in the range.
             */
            customer_churn_rate?: number | null;
            /**
             * Format: double
             * @description MRR lost in the range, expansion deducted; negative when expansion wins.
             */
            net_mrr_churn?: number | null;
            /**
             * Format: double
             * @description Expected revenue of one customer.
             */
            ltv?: number | null;
            /**
             * Format: int32
             * @description Customer records created in the range.
             */
            leads?: number;
            /**
             * Format: int32
             * @description Those of them who pay by now.
             */
            leads_converted?: number;
            /**
             * Format: double
             * @description The share of them.
             */
            lead_conversion_rate?: number | null;
            /**
             * Format: int32
             * @description Trials started in the range.
             */
            new_trials?: number;
            /**
             * Format: int32
             * @description Those of them that pay by now.
             */
            trials_converted?: number;
            /**
             * Format: double
             * @description The share of them.
             */
            trial_conversion_rate?: number | null;
            /**
             * Format: double
             * @description Invoices of the range that failed at least once.
             */
            payment_failure_rate?: number | null;
            /**
             * Format: double
             * @description Share of the account's MRR.
             */
            mrr_percent?: number;
            /**
             * Format: double
             * @description Share of the account's subscribers.
             */
            subscribers_percent?: number;
            /**
             * Format: double
             * @description Share of the account's leads.
             */
            leads_percent?: number;
            /**
             * Format: double
             * @description Share of the account's trials.
             */
            trials_percent?: number;
        };
        /** @description Where the customers are. */
        MapReport: {
            result: components["schemas"]["MapResult"];
            /**
             * @description Currency of the money in this answer, ISO 4217 in lower case.
             * @example usd
             */
            currency: string;
        };
        /** @description Figures by country. */
        MapResult: {
            /** @description Keys are ISO 3166 alpha-2 codes in lower case. */
            list: {
                [key: string]: components["schemas"]["MapCountry"];
            };
        };
        /** @description One change of a customer's MRR. Losses are negative. */
        Movement: {
            /**
             * @description The day it counts from, `YYYY-MM-DD`.
             * @example 2024-03-01
             */
            date: string;
            /**
             * @description The customer.
             * @example cus_1
             */
            customer_id: string;
            /** @description The customer's name. */
            customer_name: string | null;
            /** @description The customer's e-mail address. */
            customer_email: string | null;
            type: components["schemas"]["MovementType"];
            /**
             * @description Why the MRR moved; null where the type says it all.
             * @example plan_change
             */
            subtype?: string | null;
            /**
             * Format: int64
             * @description Signed change of MRR.
             */
            mrr_change: number;
            /**
             * Format: int64
             * @description The same in the currency of the report, at the rates of the day.
             */
            mrr_change_base_currency: number;
            /**
             * Format: int64
             * @description The customer's MRR before it.
             */
            old_mrr: number;
            /**
             * Format: int64
             * @description The customer's MRR after it.
             */
            new_mrr: number;
            /**
             * @description Currency of `mrr_change`, `old_mrr` and `new_mrr`.
             * @example usd
             */
            currency: string;
            /**
             * @description Plan of the invoice that caused it; null when none did, or when it names no plan.
             * @example Pro
             */
            plan_name?: string | null;
            /**
             * @description What happened, in a few words.
             * @example Expansion of $200: another plan
             */
            description: string;
        };
        /** @description A customer's MRR moved. */
        MovementEvent: components["schemas"]["EventEnvelope"] & {
            /**
             * @description What happened.
             * @enum {string}
             */
            event_type: "movement.new" | "movement.expansion" | "movement.contraction" | "movement.churn" | "movement.reactivation";
            data: components["schemas"]["MovementEventData"];
        };
        /** @description What a movement event holds. */
        MovementEventData: {
            customer: components["schemas"]["EventCustomer"];
            movement: components["schemas"]["EventMovement"];
        };
        /** @description Movements of MRR, one by one. */
        MovementList: {
            result: components["schemas"]["MovementPage"];
            /**
             * @description Currency of the money in this answer, ISO 4217 in lower case.
             * @example usd
             */
            currency: string;
        };
        /** @description Movements of MRR, one by one. */
        MovementPage: {
            /**
             * Format: int32
             * @description Movements.
             */
            count: number;
            /** @description All of them. */
            list: components["schemas"]["Movement"][];
        };
        /** @description Movements of one kind in one period. */
        MovementShare: {
            /**
             * Format: int64
             * @description Signed change of MRR.
             */
            mrr: number;
            /**
             * Format: int32
             * @description Different customers.
             */
            customers: number;
        };
        /** @description What became of the MRR: the first, more, less, none, or some again. New values may appear. */
        MovementType: string;
        /** @description Net MRR movement of a month, added up to one day. */
        MrrGrowthDay: {
            /**
             * Format: int32
             * @description Day of the month; 0 is the start, where both curves are zero.
             */
            date: number;
            /**
             * Format: int64
             * @description Net movement of the chosen month up to this day.
             */
            cumulative_mrr: number;
            /**
             * Format: int64
             * @description The same for the month it is compared with.
             */
            cumulative_mrr_compare?: number;
        };
        /** @description How a month's MRR grows day by day beside another month's. */
        MrrGrowthReport: {
            /** @description Days 0 to 31. */
            result: components["schemas"]["MrrGrowthDay"][];
            /**
             * @description Currency of the money in this answer, ISO 4217 in lower case.
             * @example usd
             */
            currency: string;
        };
        /** @description One line of a table that has a column for each period. */
        MrrLine: {
            /**
             * @description A field of the MRR report, a value of the breakdown, or `type.subtype`.
             * @example expansion.plan_change
             */
            key: string;
            /**
             * @description The same for people.
             * @example Pro tier
             */
            label: string;
            /** @description MRR by first day of the period, `YYYY-MM-DD`. */
            periods: {
                [key: string]: number;
            };
            /** @description The customers behind it, the same way. Empty for a line that has none, such as `fx_adjustment`. */
            customers: {
                [key: string]: number;
            };
        };
        /** @description MRR of one period: where it ended, and the movements that brought it there. Losses are negative. */
        MrrPeriod: {
            /**
             * @description First day of the period, `YYYY-MM-DD`.
             * @example 2024-02-01
             */
            date?: string;
            /**
             * @description Last day of the period, inclusive; the last row may end early.
             * @example 2024-02-29
             */
            end_date?: string;
            /**
             * Format: int64
             * @description MRR of customers who paid for the first time.
             */
            new?: number;
            /**
             * Format: int64
             * @description MRR gained from customers who already paid.
             */
            expansion?: number;
            /**
             * Format: int64
             * @description MRR lost from customers who stayed; zero or negative.
             */
            contraction?: number;
            /**
             * Format: int64
             * @description MRR lost with customers who left; zero or negative.
             */
            churn?: number;
            /**
             * Format: int64
             * @description MRR of customers who came back after leaving.
             */
            reactivation?: number;
            /**
             * Format: int64
             * @description Net change of MRR over the period, currency effects included.
             */
            mrr_diff?: number;
            /**
             * Format: int32
             * @description Net change of paying customers: new plus reactivated less churned.
             */
            customers_diff?: number;
            /**
             * Format: int32
             * @description Customers behind `new`.
             */
            new_customers?: number;
            /**
             * Format: int32
             * @description Customers behind `expansion`.
             */
            expansion_customers?: number;
            /**
             * Format: int32
             * @description Customers behind `contraction`.
             */
            contraction_customers?: number;
            /**
             * Format: int32
             * @description Customers behind `churn`.
             */
            churn_customers?: number;
            /**
             * Format: int32
             * @description Customers behind `reactivation`.
             */
            reactivation_customers?: number;
            /**
             * Format: int64
             * @description MRR at the end of the period.
             */
            total_mrr?: number;
            /**
             * Format: int64
             * @description Twelve times `total_mrr`.
             */
            total_arr?: number;
            /**
             * Format: int32
             * @description Customers with MRR above zero at the end of the period.
             */
            total_customers?: number;
            /**
             * Format: double
             * @description `total_mrr` per customer. Null without customers.
             */
            arpa?: number | null;
            /**
             * Format: double
             * @description Average selling price: `new` per new customer. Null without new customers.
             */
            asp?: number | null;
            /**
             * Format: double
             * @description (new + expansion) ÷ |churn + contraction|. Null when nothing was lost.
             */
            quick_ratio?: number | null;
            /**
             * Format: int64
             * @description Part of `mrr_diff` that comes from exchange rates alone.
             */
            fx_adjustment?: number;
            /**
             * Format: int64
             * @description `mrr_diff` without `fx_adjustment`.
             */
            net_mrr_diff?: number;
            /**
             * Format: int32
             * @description Seats or units of all active subscriptions at the end of the period.
             */
            quantity?: number;
            /**
             * @description In a breakdown: the value for people.
             * @example Pro tier
             */
            label?: string;
            /**
             * Format: int64
             * @description In a breakdown: MRR that came from or went to other values, such as by a change of plan. Zero over all values together.
             */
            transfer?: number;
            /**
             * Format: int32
             * @description Customers behind `transfer`.
             */
            transfer_customers?: number;
            /** @description The period that the row is compared with, when that was asked for. Null when there is none. */
            compare?: components["schemas"]["MrrPeriod"] | null;
            /** @description The same figures by value of the dimension that was asked for; `~` stands for none. */
            breakdown?: {
                [key: string]: components["schemas"]["MrrPeriod"];
            };
        };
        /** @description MRR over time. */
        MrrReport: {
            /** @description One row per period, oldest first. */
            result: components["schemas"]["MrrPeriod"][];
            /**
             * @description Currency of the money in this answer, ISO 4217 in lower case.
             * @example usd
             */
            currency: string;
            /** @description The dimension that the rows are split by, when one was asked for. */
            breakdown?: string;
        };
        /** @description Movements of one type in one period, by why they happened. */
        MrrSubtypesPeriod: {
            /**
             * @description First day of the period, `YYYY-MM-DD`.
             * @example 2024-03-01
             */
            date: string;
            /**
             * @description Last day of the period, inclusive; the last row may end early.
             * @example 2024-03-31
             */
            end_date: string;
            type: components["schemas"]["MovementType"];
            /**
             * Format: int64
             * @description All of them: the field of that type in the MRR report.
             */
            total: number;
            /** @description Those that occur, by subtype. Movements whose type says it all have none. */
            subtypes: {
                [key: string]: components["schemas"]["MovementShare"];
            };
        };
        /** @description Why MRR moved, over time. */
        MrrSubtypesReport: {
            /** @description Oldest first; of one period the types in the order of the MRR report. */
            result: components["schemas"]["MrrSubtypesPeriod"][];
            /**
             * @description Currency of the money in this answer, ISO 4217 in lower case.
             * @example usd
             */
            currency: string;
        };
        /** @description MRR as a table: a line for each figure, a column for each period. */
        MrrTable: {
            /** @description The lines, in the order of the MRR report; of a breakdown by value, and then all of it as `total`. */
            result: components["schemas"]["MrrLine"][];
            /**
             * @description Currency of the money in this answer, ISO 4217 in lower case.
             * @example usd
             */
            currency: string;
            /** @description The dimension that the lines are split by, when one was asked for. */
            breakdown?: string;
        };
        /** @description Which mails the user gets. */
        NotificationSettings: {
            /** @description Whether the daily report is mailed. */
            daily_report: boolean | null;
            /** @description Whether the weekly report is mailed. */
            weekly_report: boolean | null;
            /** @description Whether the monthly report is mailed. */
            monthly_report: boolean | null;
            /**
             * Format: int64
             * @description Mail when an expansion is at least this much. Null switches it off.
             */
            expansion_alert_threshold: number | null;
            /**
             * Format: int64
             * @description Mail when a contraction is at least this much. Null switches it off.
             */
            contraction_alert_threshold: number | null;
            /** @description Mail when a cancellation is scheduled. */
            notify_scheduled_churn: boolean | null;
            /** @description Mail when a payment fails. */
            notify_failed_payment: boolean | null;
        };
        /** @description The notification settings that change. */
        NotificationSettingsUpdate: {
            /** @description Whether the daily report is mailed. */
            daily_report?: boolean | null;
            /** @description Whether the weekly report is mailed. */
            weekly_report?: boolean | null;
            /** @description Whether the monthly report is mailed. */
            monthly_report?: boolean | null;
            /**
             * Format: int64
             * @description Mail when an expansion is at least this much. Null switches it off.
             */
            expansion_alert_threshold?: number | null;
            /**
             * Format: int64
             * @description Mail when a contraction is at least this much. Null switches it off.
             */
            contraction_alert_threshold?: number | null;
            /** @description Mail when a cancellation is scheduled. */
            notify_scheduled_churn?: boolean | null;
            /** @description Mail when a payment fails. */
            notify_failed_payment?: boolean | null;
        };
        /** @description Open invoices with at least one attempt to collect, by how long they are overdue. */
        OutstandingSummary: {
            /**
             * Format: int64
             * @description Overdue for less than 30 days.
             */
            today_still_unpaid?: number;
            /**
             * Format: int64
             * @description 30 to 59 days.
             */
            d30_still_unpaid?: number;
            /**
             * Format: int64
             * @description 60 to 179 days.
             */
            d60_still_unpaid?: number;
            /**
             * Format: int64
             * @description 180 to 364 days.
             */
            d180_still_unpaid?: number;
            /**
             * Format: int64
             * @description 365 days or more.
             */
            d365_still_unpaid?: number;
        };
        /** @description What customers owe. */
        OutstandingUnpaidReport: {
            summary: components["schemas"]["OutstandingSummary"];
            /**
             * @description Currency of the money in this answer, ISO 4217 in lower case.
             * @example usd
             */
            currency: string;
        };
        /** @description Smallest and largest value of one measure over all shown cells. */
        PercentRange: {
            /**
             * Format: double
             * @description The smallest.
             */
            min?: number;
            /**
             * Format: double
             * @description The largest.
             */
            max?: number;
        };
        /** @description A plan as reports see it. */
        Plan: {
            /**
             * @description Your id of the plan.
             * @example plan_pro
             */
            id: string;
            /**
             * @description Name.
             * @example Pro
             */
            name: string;
            /** @description The product it belongs to. */
            product_name: string | null;
            billing_freq: components["schemas"]["BillingFrequency"];
            /**
             * @description Currency of its prices.
             * @example usd
             */
            currency: string;
            /** @description Groups that hold it. */
            groups: components["schemas"]["PlanGroupRef"][];
        };
        /** @description What a change of plan would cost. */
        PlanChangePreview: {
            /**
             * @description The plan.
             * @example enterprise
             */
            plan: string;
            /**
             * Format: int64
             * @description To pay now.
             */
            amount_due: number;
            /**
             * Format: int64
             * @description To pay per period from then on.
             */
            next_amount: number;
            /**
             * @description Currency of both.
             * @example usd
             */
            currency: string;
        };
        /** @description The plan to take. */
        PlanChoice: {
            /**
             * @description The plan.
             * @example pro
             */
            plan: string;
            /**
             * @description How often to be billed.
             * @example month
             */
            billing_cycle?: string;
        };
        /** @description Names the plan once more, so that none is deleted by mistake. */
        PlanDelete: {
            /**
             * @description The plan.
             * @example plan_pro
             */
            id: string;
            /**
             * @description The plan, by its other name.
             * @example plan_pro
             */
            external_id: string;
        };
        /** @description A plan was deleted. */
        PlanDeleted: {
            /**
             * @description The outcome.
             * @example success
             */
            result: string;
            /**
             * @description The plan.
             * @example plan_pro
             */
            deleted: string;
        };
        /** @description A plan was created. */
        PlanEvent: components["schemas"]["EventEnvelope"] & {
            /**
             * @description What happened.
             * @enum {string}
             */
            event_type: "plan.created";
            data: components["schemas"]["PlanEventData"];
        };
        /** @description What a plan event holds. */
        PlanEventData: {
            plan: components["schemas"]["RawPlan"];
        };
        /** @description Plans that reports treat as one. */
        PlanGroup: {
            /**
             * @description The group.
             * @example pg_1
             */
            id: string;
            /**
             * @description Name.
             * @example Pro tier
             */
            name: string;
            /** @description Ids of its plans. */
            plans?: string[];
        };
        /** @description Several plan groups. */
        PlanGroupIds: {
            /** @description The groups. */
            ids: string[];
        };
        /** @description A new plan group. */
        PlanGroupInput: {
            /**
             * @description Name.
             * @example Pro tier
             */
            name: string;
            /** @description Ids of its plans. */
            plans: string[];
        };
        /** @description Plan groups. */
        PlanGroupList: {
            result: components["schemas"]["PlanGroupPage"];
        };
        /** @description Two plan groups to become one. */
        PlanGroupMerge: {
            /**
             * @description The group that goes.
             * @example pg_1
             */
            source: string;
            /**
             * @description The group that gets its plans.
             * @example pg_2
             */
            target: string;
        };
        /** @description The plan groups. */
        PlanGroupPage: {
            /**
             * Format: int32
             * @description Plan groups.
             */
            count: number;
            /** @description This page. */
            list: components["schemas"]["PlanGroup"][];
        };
        /** @description A group that a plan is in. */
        PlanGroupRef: {
            /**
             * @description The group.
             * @example pg_1
             */
            id: string;
            /**
             * @description Its name.
             * @example Pro tier
             */
            name: string;
        };
        /** @description Whether the plans of a group are listed by hand or picked by a selector. */
        PlanGroupType: string;
        /** @description The new state of a plan group. */
        PlanGroupUpdate: {
            /**
             * @description Name.
             * @example Pro tier
             */
            name: string;
            /** @description Ids of its plans. */
            plans?: string[];
            type?: components["schemas"]["PlanGroupType"];
            /**
             * @description What the selector of an automatic group looks at.
             * @example name
             */
            selector_type?: string;
            /**
             * @description What it must match, in any case; `*` stands for anything. Plans that come later are picked too.
             * @example Pro*
             */
            selector?: string;
        };
        /** @description Several plans. */
        PlanIds: {
            /** @description The plans. */
            plans: string[];
        };
        /** @description A plan: what is paid for, and how often. */
        PlanInput: {
            /**
             * @description Your unique, stable id. The same id again updates the record.
             * @example plan_pro
             */
            id: string;
            /**
             * @description The same as `id`, under the name that the published description uses.
             * @example plan_pro
             */
            external_id?: string;
            /**
             * @description Name.
             * @example Pro Monthly
             */
            name: string;
            /** @description The product it belongs to. */
            product_name?: string | null;
            /**
             * @description How often it bills.
             * @example month
             */
            billing_freq: string;
            /**
             * Format: int32
             * @description Intervals per invoice: 1 for every month, 3 with `month` for every quarter.
             */
            billing_freq_count?: number;
            /**
             * @description ISO 4217.
             * @example usd
             */
            currency: string;
            /**
             * @description The data source that the record belongs to.
             * @example ds_1
             */
            data_source: string;
            /** @description Other spelling of `billing_freq`. */
            interval?: string;
            /**
             * Format: int32
             * @description Other spelling of `billing_freq_count`.
             */
            interval_count?: number;
        };
        /** @description Plans with their groups. */
        PlanList: {
            result: components["schemas"]["PlanPage"];
        };
        /** @description The plans. */
        PlanPage: {
            /**
             * Format: int32
             * @description Plans.
             */
            count: number;
            /** @description All of them. */
            list: components["schemas"]["Plan"][];
        };
        /** @description The new state of a plan. */
        PlanUpdate: {
            /**
             * @description Your unique, stable id. The same id again updates the record.
             * @example plan_pro
             */
            id: string;
            /**
             * @description Name.
             * @example Pro Monthly
             */
            name: string;
            /** @description The product it belongs to. */
            product_name?: string | null;
            /**
             * @description How often it bills.
             * @example month
             */
            billing_freq: string;
            /**
             * Format: int32
             * @description Intervals per invoice: 1 for every month, 3 with `month` for every quarter.
             */
            billing_freq_count?: number;
            /**
             * @description ISO 4217.
             * @example usd
             */
            currency: string;
        };
        /** @description A plan was updated. */
        PlanUpdated: {
            /**
             * @description The outcome.
             * @example success
             */
            result: string;
            /**
             * @description The plan.
             * @example plan_pro
             */
            updated: string;
        };
        /** @description The user behind the API key. */
        Profile: {
            /** @description The user. */
            id: string;
            /** @description E-mail address. */
            email: string;
            /** @description First name. */
            first_name: string | null;
            /** @description Last name. */
            last_name: string | null;
            /**
             * @description Language and region.
             * @example en-GB
             */
            locale: string | null;
            /**
             * @description IANA time zone.
             * @example Europe/Copenhagen
             */
            timezone: string | null;
            /** @description Accounts of the user. */
            accounts?: components["schemas"]["ProfileAccount"][];
        };
        /** @description An account that the user can open. */
        ProfileAccount: {
            /** @description The account. */
            id?: string;
            /** @description Its name. */
            name?: string;
        } & {
            [key: string]: unknown;
        };
        /** @description The fields of the profile that change. */
        ProfileUpdate: {
            /** @description First name. */
            first_name?: string;
            /** @description Last name. */
            last_name?: string;
            /**
             * @description Language and region.
             * @example en-GB
             */
            locale?: string;
            /**
             * @description IANA time zone.
             * @example Europe/Copenhagen
             */
            timezone?: string;
        };
        /** @description A customer as it was pushed, with what the metrics made of it. */
        RawCustomer: {
            /**
             * @description Your id.
             * @example cus_1
             */
            id?: string;
            /** @description Name. */
            name?: string | null;
            /** @description E-mail address. */
            email?: string | null;
            /** @description When they became a customer or lead. */
            created_date?: string | null;
            /** @description ISO 3166 alpha-2 in lower case. */
            country?: string | null;
            /** @description State or province. */
            state?: string | null;
            /** @description When the trial began. Null when it never happened. */
            trial_started?: string | null;
            /** @description When the trial ended or will end. Null when it never happened. */
            trial_end_date?: string | null;
            /** @description Day of the first MRR. Null when it never happened. */
            paid_started?: string | null;
            /** @description Day that MRR went to zero, while it stays there. Null when it never happened. */
            cancel_date?: string | null;
            /** @description Since when a renewal is late. Null when it never happened. */
            overdue_date?: string | null;
            status?: components["schemas"]["CustomerStatus"];
            /** @description Currency the customer pays in. */
            currency?: string | null;
            /**
             * @description The data source that the record belongs to.
             * @example ds_1
             */
            data_source?: string;
            /**
             * @description Your own fields, by name.
             * @example {
             *       "industry": "saas"
             *     }
             */
            custom_variables?: {
                [key: string]: string;
            };
            /** @description Why they left, when that is known. */
            cancel_reason?: string | null;
            /**
             * @description MRR now, by currency.
             * @example {
             *       "usd": 4900
             *     }
             */
            current_mrr?: {
                [key: string]: number;
            };
        } & {
            [key: string]: unknown;
        };
        /** @description Customers of one data source. */
        RawCustomerList: {
            result: components["schemas"]["RawCustomerPage"];
        };
        /** @description Pushed customers. */
        RawCustomerPage: {
            /**
             * Format: int32
             * @description Customers of the data source.
             */
            count: number;
            /** @description The newest of them. */
            list: components["schemas"]["RawCustomer"][];
        };
        /** @description An invoice as it was pushed. */
        RawInvoice: {
            /**
             * @description Your unique, stable id. The same id again updates the invoice.
             * @example inv_1
             */
            id?: string;
            /**
             * @description The customer; must exist.
             * @example cus_1
             */
            customer_id?: string;
            /**
             * @description When the invoice was written, ISO 8601.
             * @example 2024-02-01
             */
            date?: string;
            /**
             * Format: int64
             * @description What the customer is charged, tax included. Negative or positive for a refund, 0 for a trial or a cancellation.
             */
            amount?: number;
            /**
             * @description ISO 4217.
             * @example usd
             */
            currency?: string;
            /**
             * @description The data source that the record belongs to.
             * @example ds_1
             */
            data_source?: string;
            type?: components["schemas"]["InvoiceType"];
            /**
             * @description The plan; must exist. It says how the amount becomes monthly.
             * @example plan_pro
             */
            plan_id?: string | null;
            /**
             * @description Groups invoices into one subscription. Without it a customer has a single one.
             * @example sub_1
             */
            subscription_id?: string | null;
            /**
             * @description First day that the invoice covers.
             * @example 2024-02-01
             */
            period_start?: string | null;
            /**
             * @description First day that it no longer covers.
             * @example 2024-03-01
             */
            period_end?: string | null;
            status?: components["schemas"]["InvoiceStatus"];
            /**
             * @description When the money came in, if later than `date`.
             * @example 2024-02-09
             */
            paid_date?: string | null;
            /**
             * Format: int64
             * @description Tax within `amount`.
             */
            tax?: number | null;
            /**
             * Format: int64
             * @description Discount already taken off `amount`, as a positive number.
             */
            discount?: number | null;
            /**
             * Format: int32
             * @description Seats or units.
             */
            quantity?: number | null;
            /**
             * Format: int32
             * @description Attempts to collect.
             */
            attempt_count?: number | null;
            /**
             * @description How the customer pays.
             * @example visa
             */
            payment_method?: string | null;
            /**
             * @description For a refund: the invoice that is paid back.
             * @example inv_1
             */
            refunded_invoice_id?: string | null;
            /**
             * @description For a cancellation: why.
             * @example too_expensive
             */
            cancel_reason?: string | null;
            /** @description What it is for. */
            description?: string | null;
            /** @description Lines of the invoice. When given, MRR comes from them. */
            lines?: components["schemas"]["InvoiceLine"][] | null;
        } & {
            [key: string]: unknown;
        };
        /** @description Invoices of one data source. */
        RawInvoiceList: {
            result: components["schemas"]["RawInvoicePage"];
        };
        /** @description Pushed invoices. */
        RawInvoicePage: {
            /**
             * Format: int32
             * @description Invoices of the data source.
             */
            count: number;
            /** @description The newest of them. */
            list: components["schemas"]["RawInvoice"][];
        };
        /** @description A plan as it was pushed. */
        RawPlan: {
            /**
             * @description Your id.
             * @example plan_pro
             */
            id?: string;
            /**
             * @description Your id.
             * @example plan_pro
             */
            external_id: string;
            /** @description Name. */
            name: string;
            /** @description The product it belongs to. */
            product_name?: string | null;
            billing_freq: components["schemas"]["BillingFrequency"];
            /**
             * Format: int32
             * @description Intervals per invoice.
             */
            billing_freq_count?: number;
            /**
             * @description ISO 4217 in lower case.
             * @example usd
             */
            currency: string;
            /**
             * @description The data source that the record belongs to.
             * @example ds_1
             */
            data_source: string;
        };
        /** @description Plans of the data sources. */
        RawPlanList: {
            result: components["schemas"]["RawPlanPage"];
        };
        /** @description Pushed plans. */
        RawPlanPage: {
            /**
             * Format: int32
             * @description Plans that match.
             */
            count: number;
            /** @description The plans. */
            list: components["schemas"]["RawPlan"][];
        };
        /** @description Money paid back. */
        Refund: {
            /**
             * @description Day it was paid back, `YYYY-MM-DD`.
             * @example 2024-02-01
             */
            date: string;
            /**
             * @description The refund.
             * @example inv_1
             */
            invoice_ref: string;
            /**
             * @description The customer.
             * @example cus_1
             */
            customer_id: string;
            /** @description The customer's name. */
            customer_name: string | null;
            /** @description The customer's e-mail address. */
            customer_email: string | null;
            /**
             * Format: int64
             * @description What was paid back; positive.
             */
            amount: number;
            /**
             * Format: int64
             * @description The same in the currency of the report, at the rates of the day.
             */
            amount_base_currency: number;
            /**
             * @description Currency of `amount`.
             * @example usd
             */
            currency: string;
            /**
             * @description How it was paid back.
             * @example visa
             */
            payment_method: string | null;
            /** @description What it is for. */
            description: string | null;
        };
        /** @description Refunds, one by one. */
        RefundList: {
            result: components["schemas"]["RefundPage"];
            /**
             * @description Currency of the money in this answer, ISO 4217 in lower case.
             * @example usd
             */
            currency: string;
        };
        /** @description Refunds, one by one. */
        RefundPage: {
            /**
             * Format: int32
             * @description Refunds.
             */
            count: number;
            /** @description All of them. */
            list: components["schemas"]["Refund"][];
        };
        /** @description What one customer got back. */
        RefundedCustomer: {
            /**
             * @description The customer.
             * @example cus_1
             */
            customer_id: string;
            /** @description The customer's name. */
            customer_name: string | null;
            /** @description The customer's e-mail address. */
            customer_email: string | null;
            /**
             * Format: int64
             * @description Amount paid back in the range; positive.
             */
            refund_amount: number;
            /**
             * Format: int32
             * @description Refunds.
             */
            refund_count: number;
            /**
             * @description Day of the latest, `YYYY-MM-DD`.
             * @example 2024-02-01
             */
            last_refund_date: string;
        };
        /** @description Customers who got money back. */
        RefundedCustomerList: {
            result: components["schemas"]["RefundedCustomerPage"];
            /**
             * @description Currency of the money in this answer, ISO 4217 in lower case.
             * @example usd
             */
            currency: string;
        };
        /** @description Customers who got money back. */
        RefundedCustomerPage: {
            /**
             * Format: int32
             * @description Customers.
             */
            count: number;
            /** @description All of them, the largest amount first. */
            list: components["schemas"]["RefundedCustomer"][];
        };
        /** @description Refunds of one period. */
        RefundsPeriod: {
            /**
             * @description First day of the period, `YYYY-MM-DD`.
             * @example 2024-02-01
             */
            date?: string;
            /**
             * Format: int64
             * @description Amount paid back; positive.
             */
            refund_amount?: number;
            /**
             * Format: int32
             * @description Refunds.
             */
            refund_count?: number;
            /**
             * Format: int32
             * @description Customers who got one.
             */
            customers_refunded?: number;
        };
        /** @description Refunds over time. */
        RefundsReport: {
            /** @description One row per period, oldest first. */
            result: components["schemas"]["RefundsPeriod"][];
            /**
             * @description Currency of the money in this answer, ISO 4217 in lower case.
             * @example usd
             */
            currency: string;
        };
        /** @description An invoice as reports see it. */
        ReportInvoice: {
            /**
             * @description Day of the invoice, `YYYY-MM-DD`.
             * @example 2024-02-01
             */
            date: string;
            /**
             * @description Day the money came in; null while it has not.
             * @example 2024-02-01
             */
            paid_date: string | null;
            /**
             * @description The customer.
             * @example cus_1
             */
            customer_id: string;
            /** @description The customer's name. */
            customer_name: string | null;
            /** @description The customer's e-mail address. */
            customer_email: string | null;
            /**
             * @description The invoice.
             * @example inv_1
             */
            invoice_id: string;
            type: components["schemas"]["InvoiceType"];
            status: components["schemas"]["InvoiceStatus"];
            /**
             * @description The plan, when the invoice names one.
             * @example plan_pro
             */
            plan_id: string | null;
            /**
             * @description The subscription, when the invoice names one.
             * @example sub_1
             */
            subscription_id: string | null;
            /**
             * @description Currency of `amount`.
             * @example usd
             */
            currency: string;
            /** @description What it is for. */
            description: string | null;
            /**
             * Format: int64
             * @description What the invoice says.
             */
            amount: number;
            /**
             * Format: int64
             * @description The same in the currency of the report, at the rates of the day.
             */
            amount_base_currency: number;
        };
        /** @description Invoices, one by one. */
        ReportInvoiceList: {
            result: components["schemas"]["ReportInvoicePage"];
            /**
             * @description Currency of the money in this answer, ISO 4217 in lower case.
             * @example usd
             */
            currency: string;
        };
        /** @description Invoices, one by one. */
        ReportInvoicePage: {
            /**
             * Format: int32
             * @description Invoices.
             */
            count: number;
            /** @description All of them. */
            list: components["schemas"]["ReportInvoice"][];
        };
        /** @description What became, by the end of one period, of the customers who paid at the baseline. Losses are negative. */
        RetentionPeriod: {
            /**
             * @description Last day of the target period, `YYYY-MM-DD`.
             * @example 2024-03-31
             */
            date?: string;
            /**
             * @description The day that it is compared with.
             * @example 2024-02-29
             */
            baseline_date?: string;
            /**
             * Format: int64
             * @description MRR at the baseline.
             */
            baseline_mrr?: number;
            /**
             * Format: int64
             * @description MRR of the same customers at the target.
             */
            target_mrr?: number;
            /**
             * Format: int64
             * @description The same, each customer counted up to their baseline.
             */
            grr_mrr?: number;
            /**
             * Format: int32
             * @description Customers with MRR at the baseline.
             */
            cohort_customers?: number;
            /**
             * Format: int32
             * @description Those of them who still pay.
             */
            retained_customers?: number;
            /**
             * Format: int32
             * @description Those of them who left.
             */
            churned_customers?: number;
            /**
             * Format: int64
             * @description MRR that they gained.
             */
            expansion?: number;
            /**
             * Format: int32
             * @description Customers behind `expansion`.
             */
            expansion_customers?: number;
            /**
             * Format: int64
             * @description MRR lost from those who stayed; zero or negative.
             */
            contraction?: number;
            /**
             * Format: int32
             * @description Customers behind `contraction`.
             */
            contraction_customers?: number;
            /**
             * Format: int64
             * @description MRR lost with those who left; zero or negative.
             */
            churn?: number;
            /**
             * Format: int32
             * @description Customers behind `churn`.
             */
            churn_customers?: number;
            /**
             * Format: int64
             * @description MRR of those who left and came back in between.
             */
            reactivation?: number;
            /**
             * Format: int32
             * @description Customers behind `reactivation`.
             */
            reactivation_customers?: number;
            /**
             * Format: int64
             * @description Difference that comes from exchange rates alone.
             */
            fx_adjustment?: number;
            /**
             * Format: double
             * @description Net revenue retention: target of baseline; may exceed 100. Null without a baseline.
             */
            nrr?: number | null;
            /**
             * Format: double
             * @description Gross revenue retention: `grr_mrr` of baseline; at most 100. Null without a baseline.
             */
            grr?: number | null;
            /**
             * Format: double
             * @description Retained of cohort customers. Null without a baseline.
             */
            customer_retention_rate?: number | null;
            /**
             * Format: double
             * @description 100 less that. Null without a baseline.
             */
            customer_churn_rate?: number | null;
            /**
             * Format: double
             * @description 100 less `grr`. Null without a baseline.
             */
            mrr_churn_rate?: number | null;
            /**
             * Format: double
             * @description 100 less `nrr`; negative when expansion wins. Null without a baseline.
             */
            net_mrr_churn_rate?: number | null;
            /**
             * Format: double
             * @description Rolling mean of `nrr`. Null without a baseline.
             */
            nrr_avg?: number | null;
            /**
             * Format: double
             * @description Rolling mean of `grr`. Null without a baseline.
             */
            grr_avg?: number | null;
            /**
             * Format: double
             * @description Rolling mean of `customer_retention_rate`. Null without a baseline.
             */
            customer_retention_avg?: number | null;
            /**
             * Format: double
             * @description Rolling mean of `customer_churn_rate`. Null without a baseline.
             */
            customer_churn_avg?: number | null;
            /**
             * Format: double
             * @description Rolling mean of `mrr_churn_rate`. Null without a baseline.
             */
            mrr_churn_avg?: number | null;
            /**
             * Format: double
             * @description Rolling mean of `net_mrr_churn_rate`. Null without a baseline.
             */
            net_mrr_churn_avg?: number | null;
            /**
             * Format: double
             * @description Target MRR per retained customer. Null without any.
             */
            arpa?: number | null;
            /**
             * Format: double
             * @description `arpa` ÷ monthly customer churn. Null while nobody leaves.
             */
            ltv?: number | null;
            /**
             * Format: double
             * @description Expected months that a customer stays: 1 ÷ monthly churn. Null while nobody leaves.
             */
            customer_lifetime?: number | null;
            /**
             * @description In a breakdown: the value for people.
             * @example Pro tier
             */
            label?: string;
            /** @description The same figures by value of the dimension that was asked for; `~` stands for none. */
            breakdown?: {
                [key: string]: components["schemas"]["RetentionPeriod"];
            };
        };
        /** @description Net and gross retention over time. */
        RetentionReport: {
            /** @description One row per period, oldest first. */
            result: components["schemas"]["RetentionPeriod"][];
            /**
             * @description Currency of the money in this answer, ISO 4217 in lower case.
             * @example usd
             */
            currency: string;
            /**
             * Format: int32
             * @description Months between baseline and target.
             */
            trailing_months: number;
            /** @description Baseline of the last row, `YYYY-MM-DD`. */
            baseline_period: string;
            /** @description Target of the last row, `YYYY-MM-DD`. */
            target_period: string;
            /** @description The dimension that the rows are split by, when one was asked for. */
            breakdown?: string;
        };
        /** @description A saved set of filters. */
        Segment: {
            /**
             * @description The segment.
             * @example seg_1
             */
            id: string;
            /**
             * @description Name.
             * @example EU Enterprise
             */
            name: string;
            /** @description What it is for. */
            description?: string | null;
            /**
             * @description Report filters by name, with the values that a report takes.
             * @example {
             *       "region": "eu"
             *     }
             */
            filters: {
                [key: string]: unknown;
            };
            mode: components["schemas"]["SegmentMode"];
        };
        /** @description A new segment. */
        SegmentInput: {
            /**
             * @description Name.
             * @example EU Enterprise
             */
            name: string;
            /** @description What it is for. */
            description?: string;
            /**
             * @description Report filters by name, with the values that a report takes.
             * @example {
             *       "region": "eu"
             *     }
             */
            filters: {
                [key: string]: unknown;
            };
            mode?: components["schemas"]["SegmentMode"];
        };
        /** @description Saved segments. */
        SegmentList: {
            result: components["schemas"]["SegmentPage"];
        };
        /** @description Whether a segment narrows a report (`filter`) or splits it (`breakdown`). */
        SegmentMode: string;
        /** @description The segments. */
        SegmentPage: {
            /**
             * Format: int32
             * @description Segments.
             */
            count: number;
            /** @description All of them. */
            list: components["schemas"]["Segment"][];
        };
        /** @description The fields of a segment that change. */
        SegmentUpdate: {
            /** @description Name. */
            name?: string;
            /** @description What it is for. */
            description?: string;
            /**
             * @description Report filters by name, with the values that a report takes.
             * @example {
             *       "region": "eu"
             *     }
             */
            filters?: {
                [key: string]: unknown;
            };
            mode?: components["schemas"]["SegmentMode"];
        };
        /** @description How the account computes and shows its numbers. */
        Settings: {
            /**
             * @description Currency that reports are in, ISO 4217 in lower case.
             * @example usd
             */
            base_currency: string;
            /**
             * @description IANA time zone in which days begin and end.
             * @example UTC
             */
            timezone: string;
            /**
             * Format: int32
             * @description 0 Sunday, 1 Monday.
             */
            first_day_of_week: number;
            /**
             * @description When a cancellation counts: when the paid time ends, or at once.
             * @example end_of_period
             */
            churn_recognition: string;
            /** @description Whether a subscription that is not renewed ends by itself. */
            auto_churn: boolean;
            /**
             * Format: int32
             * @description Days a renewal may be late on plans of a month or more.
             */
            grace_days: number;
            /**
             * Format: int32
             * @description Days a renewal may be late on shorter plans.
             */
            grace_days_short: number;
            /**
             * @description Whether a refund lowers MRR until the next invoice.
             * @example proportional
             */
            refunds: string;
        };
        /** @description The settings that change. */
        SettingsUpdate: {
            /**
             * @description Currency that reports are in, ISO 4217 in lower case.
             * @example usd
             */
            base_currency?: string;
            /**
             * @description IANA time zone in which days begin and end.
             * @example UTC
             */
            timezone?: string;
            /**
             * Format: int32
             * @description 0 Sunday, 1 Monday.
             */
            first_day_of_week?: number;
            /**
             * @description When a cancellation counts: when the paid time ends, or at once.
             * @example end_of_period
             */
            churn_recognition?: string;
            /** @description Whether a subscription that is not renewed ends by itself. */
            auto_churn?: boolean;
            /**
             * Format: int32
             * @description Days a renewal may be late on plans of a month or more.
             */
            grace_days?: number;
            /**
             * Format: int32
             * @description Days a renewal may be late on shorter plans.
             */
            grace_days_short?: number;
            /**
             * @description Whether a refund lowers MRR until the next invoice.
             * @example proportional
             */
            refunds?: string;
        };
        /** @description How the account works with Slack. */
        SlackSettings: {
            /** @description Whether a channel is connected. */
            connected: boolean;
            /** @description The channel. */
            channel: string | null;
            /** @description Movement types that are posted. */
            types: string[];
            /**
             * Format: int64
             * @description Only movements of at least this much are posted.
             */
            threshold: number | null;
        };
        /** @description The fields that change. */
        SlackSettingsUpdate: {
            /** @description Whether a channel is connected. */
            connected?: boolean;
            /** @description The channel. */
            channel?: string | null;
            /** @description Movement types that are posted. */
            types?: string[];
            /**
             * Format: int64
             * @description Only movements of at least this much are posted.
             */
            threshold?: number | null;
        };
        /** @description How the account works with Stripe. */
        StripeSettings: {
            /** @description Whether the account is connected. */
            connected: boolean;
            /** @description The connected account. */
            stripe_account: string | null;
            /** @description Whether usage counts towards MRR. */
            import_metered: boolean;
        };
        /** @description The fields that change. */
        StripeSettingsUpdate: {
            /** @description Whether the account is connected. */
            connected?: boolean;
            /** @description The connected account. */
            stripe_account?: string | null;
            /** @description Whether usage counts towards MRR. */
            import_metered?: boolean;
        };
        /** @description One subscription, as read from the invoices. */
        Subscription: {
            /**
             * @description Your id of the subscription; empty for the implicit one.
             * @example sub_1
             */
            subscription_id?: string;
            /**
             * @description The plan.
             * @example plan_pro
             */
            plan_id?: string | null;
            /**
             * @description The plan's name.
             * @example Pro
             */
            plan_name?: string | null;
            /**
             * @description How it stands.
             * @example active
             */
            status?: string;
            /** @description When it began. */
            start_date?: string | null;
            /** @description First day that is not paid for. */
            current_period_end?: string | null;
            /** @description When the next invoice is due. Null when none is. */
            next_billing_date?: string | null;
        };
        /** @description The request was carried out. */
        Success: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /**
             * @description The record that was touched.
             * @example ds_1
             */
            id?: string;
        };
        /** @description The headline figures, now and some days ago. */
        Summary: {
            /**
             * Format: int64
             * @description MRR, now.
             */
            mrr_current?: number;
            /**
             * Format: int64
             * @description MRR, 30 days ago.
             */
            mrr_30?: number;
            /**
             * Format: int64
             * @description MRR, 60 days ago.
             */
            mrr_60?: number;
            /**
             * Format: int64
             * @description MRR, 180 days ago.
             */
            mrr_180?: number;
            /**
             * Format: int64
             * @description MRR, 365 days ago.
             */
            mrr_365?: number;
            /**
             * Format: int64
             * @description ARR, twelve times MRR, now.
             */
            arr_current?: number;
            /**
             * Format: int64
             * @description ARR, twelve times MRR, 30 days ago.
             */
            arr_30?: number;
            /**
             * Format: int64
             * @description ARR, twelve times MRR, 60 days ago.
             */
            arr_60?: number;
            /**
             * Format: int64
             * @description ARR, twelve times MRR, 180 days ago.
             */
            arr_180?: number;
            /**
             * Format: int64
             * @description ARR, twelve times MRR, 365 days ago.
             */
            arr_365?: number;
            /**
             * Format: int32
             * @description Customers with MRR above zero, now.
             */
            subscribers_current?: number;
            /**
             * Format: int32
             * @description Customers with MRR above zero, 30 days ago.
             */
            subscribers_30?: number;
            /**
             * Format: int32
             * @description Customers with MRR above zero, 60 days ago.
             */
            subscribers_60?: number;
            /**
             * Format: int32
             * @description Customers with MRR above zero, 180 days ago.
             */
            subscribers_180?: number;
            /**
             * Format: int32
             * @description Customers with MRR above zero, 365 days ago.
             */
            subscribers_365?: number;
            /**
             * Format: double
             * @description MRR per subscriber, now. Null without subscribers.
             */
            arpa_current?: number | null;
            /**
             * Format: double
             * @description MRR per subscriber, 30 days ago. Null without subscribers.
             */
            arpa_30?: number | null;
            /**
             * Format: double
             * @description MRR per subscriber, 60 days ago. Null without subscribers.
             */
            arpa_60?: number | null;
            /**
             * Format: double
             * @description MRR per subscriber, 180 days ago. Null without subscribers.
             */
            arpa_180?: number | null;
            /**
             * Format: double
             * @description MRR per subscriber, 365 days ago. Null without subscribers.
             */
            arpa_365?: number | null;
            /**
             * Format: double
             * @description Change of MRR over 30 days. Null when it was zero then.
             */
            mrr_percentage_change_30?: number | null;
            /**
             * Format: double
             * @description Change of MRR over 60 days. Null when it was zero then.
             */
            mrr_percentage_change_60?: number | null;
            /**
             * Format: double
             * @description Change of MRR over 180 days. Null when it was zero then.
             */
            mrr_percentage_change_180?: number | null;
            /**
             * Format: double
             * @description Change of MRR over 365 days. Null when it was zero then.
             */
            mrr_percentage_change_365?: number | null;
            /**
             * Format: double
             * @description Change of ARR over 30 days. Null when it was zero then.
             */
            arr_percentage_change_30?: number | null;
            /**
             * Format: double
             * @description Change of ARR over 60 days. Null when it was zero then.
             */
            arr_percentage_change_60?: number | null;
            /**
             * Format: double
             * @description Change of ARR over 180 days. Null when it was zero then.
             */
            arr_percentage_change_180?: number | null;
            /**
             * Format: double
             * @description Change of ARR over 365 days. Null when it was zero then.
             */
            arr_percentage_change_365?: number | null;
            /**
             * Format: double
             * @description Change of Customers with MRR above zero over 30 days. Null when it was zero then.
             */
            subscribers_percentage_change_30?: number | null;
            /**
             * Format: double
             * @description Change of Customers with MRR above zero over 60 days. Null when it was zero then.
             */
            subscribers_percentage_change_60?: number | null;
            /**
             * Format: double
             * @description Change of Customers with MRR above zero over 180 days. Null when it was zero then.
             */
            subscribers_percentage_change_180?: number | null;
            /**
             * Format: double
             * @description Change of Customers with MRR above zero over 365 days. Null when it was zero then.
             */
            subscribers_percentage_change_365?: number | null;
            /**
             * Format: double
             * @description Change of ARPA over 30 days. Null when it was zero then.
             */
            arpa_percentage_change_30?: number | null;
            /**
             * Format: double
             * @description Change of ARPA over 60 days. Null when it was zero then.
             */
            arpa_percentage_change_60?: number | null;
            /**
             * Format: double
             * @description Change of ARPA over 180 days. Null when it was zero then.
             */
            arpa_percentage_change_180?: number | null;
            /**
             * Format: double
             * @description Change of ARPA over 365 days. Null when it was zero then.
             */
            arpa_percentage_change_365?: number | null;
        };
        /** @description Headline figures of the account. */
        SummaryReport: {
            summary: components["schemas"]["Summary"];
            /**
             * @description Currency of the money in this answer, ISO 4217 in lower case.
             * @example usd
             */
            currency: string;
        };
        /** @description Who to invite. */
        TeamInvite: {
            /**
             * @description Their address.
             * @example user@example.com
             */
            email: string;
            /**
             * @description What they may do.
             * @example admin
             */
            role: string;
        };
        /** @description The team. */
        TeamList: {
            /** @description Members, then invitations. */
            result: components["schemas"]["TeamMember"][];
        };
        /** @description Someone who can open the account, or is invited to. */
        TeamMember: {
            /**
             * @description The user; the invited address until they join.
             * @example user_123
             */
            id: string;
            /**
             * @description E-mail address.
             * @example ada@example.com
             */
            email: string;
            /**
             * @description Name.
             * @example Ada
             */
            name: string | null;
            /**
             * @description What they may do.
             * @example admin
             */
            role: string;
            /**
             * @description Whether they have joined.
             * @example active
             */
            status: string;
            /** @description When they last came, ISO 8601. */
            last_login: string | null;
        };
        /** @description What changes about a member. */
        TeamMemberUpdate: {
            /**
             * @description What they may do.
             * @example readonly
             */
            role?: string;
            /** @description Name. */
            name?: string;
        };
        /** @description How the account works with Microsoft Teams. */
        TeamsSettings: {
            /** @description The channel's address. Null switches it off. */
            webhook_url: string | null;
            /** @description Movement types that are posted. */
            types: string[];
            /**
             * Format: int64
             * @description Only movements of at least this much are posted.
             */
            threshold: number | null;
        };
        /** @description The fields that change. */
        TeamsSettingsUpdate: {
            /** @description The channel's address. Null switches it off. */
            webhook_url?: string | null;
            /** @description Movement types that are posted. */
            types?: string[];
            /**
             * Format: int64
             * @description Only movements of at least this much are posted.
             */
            threshold?: number | null;
        };
        /** @description One kind of money on one invoice. What goes out is negative. */
        Transaction: {
            /**
             * @description Day the money moved, `YYYY-MM-DD`.
             * @example 2024-02-01
             */
            date: string;
            /**
             * @description The customer.
             * @example cus_1
             */
            customer_id: string;
            /** @description The customer's name. */
            customer_name: string | null;
            /** @description The customer's e-mail address. */
            customer_email: string | null;
            /**
             * @description The kind. New values may appear.
             * @example month_sub
             */
            type: string;
            /**
             * @description Whether it came in or went back.
             * @example paid
             */
            status: string;
            /**
             * @description The invoice.
             * @example inv_1
             */
            transaction_id: string;
            /**
             * @description Currency of `amount`.
             * @example usd
             */
            currency: string;
            /** @description What it is for. */
            description: string | null;
            /**
             * Format: int64
             * @description The amount.
             */
            amount: number;
            /**
             * Format: int64
             * @description The same in the currency of the report, at the rates of the day.
             */
            amount_base_currency: number;
        };
        /** @description Money that moved, one by one. */
        TransactionList: {
            result: components["schemas"]["TransactionPage"];
            /**
             * @description Currency of the money in this answer, ISO 4217 in lower case.
             * @example usd
             */
            currency: string;
        };
        /** @description Money that moved, one by one. */
        TransactionPage: {
            /**
             * Format: int32
             * @description Transactions.
             */
            count: number;
            /** @description All of them. */
            list: components["schemas"]["Transaction"][];
        };
        /** @description One kind of money, with a column for each period. */
        TransactionsLine: {
            /**
             * @description The kind, or `net_amount` for all of them together.
             * @example month_sub
             */
            type: string;
            /** @description Amount by first day of the period, `YYYY-MM-DD`. */
            periods: {
                [key: string]: number;
            };
            /**
             * Format: int64
             * @description All periods together.
             */
            total: number;
        };
        /** @description Cash of one period by kind. Outflows are negative. */
        TransactionsPeriod: {
            /**
             * @description First day of the period, `YYYY-MM-DD`.
             * @example 2024-02-01
             */
            date?: string;
            /**
             * Format: int64
             * @description Monthly and quarterly subscriptions.
             */
            month_sub?: number;
            /**
             * Format: int64
             * @description Yearly subscriptions.
             */
            year_sub?: number;
            /**
             * Format: int64
             * @description Weekly subscriptions.
             */
            week_sub?: number;
            /**
             * Format: int64
             * @description Daily subscriptions.
             */
            day_sub?: number;
            /**
             * Format: int64
             * @description Usage.
             */
            metered?: number;
            /**
             * Format: int64
             * @description One-time charges.
             */
            one_time?: number;
            /**
             * Format: int64
             * @description Discounts; zero or negative.
             */
            discount?: number;
            /**
             * Format: int64
             * @description Refunds; zero or negative.
             */
            refund?: number;
            /**
             * Format: int64
             * @description Payment fees; zero or negative.
             */
            fee?: number;
            /**
             * Format: int64
             * @description Tax collected.
             */
            tax?: number;
            /**
             * Format: int64
             * @description Loss or gain from exchange rates.
             */
            fx_loss?: number;
            /**
             * Format: int64
             * @description The sum of all of them.
             */
            net_amount?: number;
            /**
             * Format: double
             * @description Change of `net_amount` from the row before. Null when that was zero.
             */
            net_amount_change_pct?: number | null;
            /**
             * @description In a breakdown: the value for people.
             * @example Pro tier
             */
            label?: string;
            /** @description The same figures by value of the dimension that was asked for; `~` stands for none. */
            breakdown?: {
                [key: string]: components["schemas"]["TransactionsPeriod"];
            };
        };
        /** @description Cash by kind over time. */
        TransactionsReport: {
            /** @description One row per period, oldest first. */
            result: components["schemas"]["TransactionsPeriod"][];
            /**
             * @description Currency of the money in this answer, ISO 4217 in lower case.
             * @example usd
             */
            currency: string;
            /** @description The dimension that the rows are split by, when one was asked for. */
            breakdown?: string;
        };
        /** @description Cash so far this month, quarter and year. */
        TransactionsSummary: {
            /**
             * Format: int64
             * @description Net cash of this month so far.
             */
            mtd?: number;
            /**
             * Format: int64
             * @description Net cash of the month before, up to the same point.
             */
            prev_mtd?: number;
            /**
             * Format: double
             * @description Change between the two. Null when there was none before.
             */
            mtd_change_pct?: number | null;
            /**
             * Format: int64
             * @description Net cash of this quarter so far.
             */
            qtd?: number;
            /**
             * Format: int64
             * @description Net cash of the quarter before, up to the same point.
             */
            prev_qtd?: number;
            /**
             * Format: double
             * @description Change between the two. Null when there was none before.
             */
            qtd_change_pct?: number | null;
            /**
             * Format: int64
             * @description Net cash of this year so far.
             */
            ytd?: number;
            /**
             * Format: int64
             * @description Net cash of the year before, up to the same point.
             */
            prev_ytd?: number;
            /**
             * Format: double
             * @description Change between the two. Null when there was none before.
             */
            ytd_change_pct?: number | null;
        };
        /** @description Cash at a glance. */
        TransactionsSummaryReport: {
            summary: components["schemas"]["TransactionsSummary"];
            /**
             * @description Currency of the money in this answer, ISO 4217 in lower case.
             * @example usd
             */
            currency: string;
        };
        /** @description Cash by kind, as a table with a column for each period. */
        TransactionsTable: {
            /** @description A line for each kind; `net_amount` comes last. */
            result: components["schemas"]["TransactionsLine"][];
            /**
             * @description Currency of the money in this answer, ISO 4217 in lower case.
             * @example usd
             */
            currency: string;
        };
        /** @description Whether a VAT number is one. */
        VatCheck: {
            /**
             * @description The number.
             * @example DK12345678
             */
            vat_number: string;
            /** @description Whether its form is right for its country. */
            valid: boolean;
            /**
             * @description Its country, ISO 3166 alpha-2 in lower case.
             * @example dk
             */
            country: string | null;
        };
        /** @description Who the API key belongs to. */
        VerifiedKey: {
            /**
             * @description The account.
             * @example acc_1
             */
            account_id: string;
            /**
             * @description Its name.
             * @example Example
             */
            account_name: string;
            /**
             * @description What the key may do.
             * @example admin
             */
            access_level: string;
        };
        /** @description A webhook subscription. */
        Webhook: {
            /**
             * @description The subscription.
             * @example wh_1
             */
            id: string;
            /**
             * @description Where events are sent.
             * @example https://example.com/hook
             */
            url: string;
            event_type: components["schemas"]["WebhookEventType"];
            /** @description When it was made, ISO 8601. */
            created_at?: string;
        };
        /** @description A webhook subscription for the same address and event exists already. */
        WebhookConflict: {
            /** @description What went wrong. */
            error: string;
            /** @description The same sentence as `error`. */
            message?: string;
            /**
             * @description The subscription that is in the way.
             * @example wh_7c1
             */
            existing_id: string;
        };
        /** @description A new webhook subscription, with the secret that its deliveries are signed with. */
        WebhookCreated: components["schemas"]["Webhook"] & {
            /** @description Signs the deliveries. Shown this once and never again. */
            secret?: string;
        };
        /** @description A webhook subscription was deleted. */
        WebhookDeleted: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /** @description What happened. */
            message: string;
        };
        /** @description What a delivery holds, by `event_type`. */
        WebhookEvent: components["schemas"]["MovementEvent"] | components["schemas"]["InvoiceEvent"] | components["schemas"]["CustomerEvent"] | components["schemas"]["PlanEvent"] | components["schemas"]["ImportEvent"];
        /** @description What a webhook subscription listens to. New values may appear. */
        WebhookEventType: string;
        /** @description A new webhook subscription. */
        WebhookInput: {
            /**
             * @description An https address.
             * @example https://example.com/hook
             */
            url: string;
            event_type: components["schemas"]["WebhookEventType"];
        };
        /** @description Webhook subscriptions. */
        WebhookList: {
            /** @description All of them. */
            webhooks: components["schemas"]["Webhook"][];
        };
        /** @description How the account works with the settings webhook. */
        WebhookSettings: {
            /** @description Where movements are sent. Null switches it off. */
            url: string | null;
            /** @description Movement types that are sent; all when empty. */
            types: string[];
            /**
             * Format: int64
             * @description Only movements of at least this much are sent.
             */
            threshold: number | null;
        };
        /** @description The fields that change. */
        WebhookSettingsUpdate: {
            /** @description Where movements are sent. Null switches it off. */
            url?: string | null;
            /** @description Movement types that are sent; all when empty. */
            types?: string[];
            /**
             * Format: int64
             * @description Only movements of at least this much are sent.
             */
            threshold?: number | null;
        };
    };
    responses: {
        /** @description The request is wrong; the message names the field. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": "limit: must be a whole number of 1 or more, got '-5'",
                 *       "message": "limit: must be a whole number of 1 or more, got '-5'",
                 *       "field": "limit"
                 *     }
                 */
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The API key is missing or wrong. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": "The API key is not valid. Send it as 'Authorization: Bearer <key>'.",
                 *       "message": "The API key is not valid. Send it as 'Authorization: Bearer <key>'."
                 *     }
                 */
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The API key may not do this. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": "This API key is read-only. Use a key with the role admin to write.",
                 *       "message": "This API key is read-only. Use a key with the role admin to write."
                 *     }
                 */
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description There is no such record. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": "No customer 'cus_9'.",
                 *       "message": "No customer 'cus_9'.",
                 *       "field": "id"
                 *     }
                 */
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description Too many requests in a minute. Wait, then try again. */
        RateLimited: {
            headers: {
                /** @description Seconds to wait. */
                "Retry-After"?: number;
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": "Rate limit exceeded",
                 *       "message": "Rate limit exceeded"
                 *     }
                 */
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description Something went wrong on our side. */
        ServerError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": "Internal server error",
                 *       "message": "Internal server error"
                 *     }
                 */
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
    };
    parameters: {
        /**
         * @description Days to cover: `YYYYMMDD-YYYYMMDD`, `YYYYMMDD` or `last-12-months`. The last 12 months when left out.
         * @example 20240101-20240815
         */
        Date: string;
        /**
         * @description Length of a row.
         * @example month
         */
        Interval: string;
        /**
         * @description Splits the rows by this dimension; `custom_<key>` splits by a custom variable.
         * @example plan
         */
        Breakdown: string;
        /**
         * @description Currency to report in, ISO 4217. The account's own when left out.
         * @example usd
         */
        BaseCurrency: string;
        /**
         * @description Puts another span beside each row.
         * @example last-year
         */
        Compare: "last-period" | "last-year";
        /**
         * @description Whether changes that are scheduled count already.
         * @example true
         */
        Committed: "true" | "false";
        /**
         * @description Month to compare with, `YYYY-MM`. The month before when left out.
         * @example 2024-07
         */
        CompareMonth: string;
        /**
         * @description Movement types to add up, separated by commas. All when left out.
         * @example new,expansion
         */
        MovementTypes: string;
        /**
         * @description Months between baseline and target. 1 for days, weeks and months, 3 for quarters, 12 for years when left out.
         * @example 12
         */
        TrailingMonths: string;
        /**
         * @description Whether to write the summary anew.
         * @example false
         */
        Regenerate: "true" | "false";
        /**
         * @description Narrows the list to names and e-mail addresses that hold this text.
         * @example acme
         */
        ConcentrationSearch: string;
        /**
         * @description Entries to return, 1 to 100.
         * @example 30
         */
        ActivityLimit: string;
        /**
         * @description Days to look back, 1 to 365.
         * @example 30
         */
        ActivityDays: string;
        /**
         * @description `1` with failed payments, `0` without.
         * @example 1
         */
        IncludeFailed: "0" | "1";
        /**
         * @description `1` with changes that lie ahead, `0` without.
         * @example 0
         */
        IncludeScheduled: "0" | "1";
        /**
         * @description Name of the custom variable.
         * @example industry
         */
        VariableKey: string;
        /**
         * @description Narrows the values to those that hold this text, in any case.
         * @example sa
         */
        VariableSearch: string;
        /**
         * @description Values to return.
         * @example 20
         */
        VariableLimit: string;
        /**
         * @description Customers per page; more than 500 is served as 500.
         * @example 50
         */
        CustomerLimit: string;
        /**
         * @description Customers to skip.
         * @example 0
         */
        Offset: string;
        /**
         * @description Narrows to ids, names and e-mail addresses that hold this text.
         * @example acme
         */
        CustomerSearch: string;
        /**
         * @description Records to return, newest first. 100 when left out; more than 10000 is served as 10000.
         * @example 100
         */
        Limit: string;
        /**
         * @description The data source.
         * @example ds_1
         */
        Source: string;
        /**
         * @description Narrows to one data source.
         * @example ds_1
         */
        OptionalSource: string;
        /**
         * @description Narrows to one kind of data source.
         * @example api
         */
        SourceType: string;
        /**
         * @description Customers who pay in this currency. A space means or, `~x` not x, `*` any value, `~` none.
         * @example usd
         */
        FilterCurrency: string;
        /**
         * @description Customers who pay this way. A space means or, `~x` not x, `*` any value, `~` none.
         * @example visa
         */
        FilterPaymentMethod: string;
        /**
         * @description Seats and flat fees, or usage. A space means or, `~x` not x, `*` any value, `~` none.
         * @example licensed
         */
        FilterPricingModel: string;
        /**
         * @description These customers only, by id. A space means or, `~x` not x, `*` any value, `~` none.
         * @example cus_1
         */
        FilterCustomer: string;
        /**
         * @description Customers on plans of this plan group, by group id. A space means or, `~x` not x, `*` any value, `~` none.
         * @example pg_1
         */
        FilterPlan: string;
        /**
         * @description Customers by months since they first paid, `M-N` or `M-`.
         * @example 0-6
         */
        FilterAge: string;
        /**
         * @description Customers who are billed this often. A space means or, `~x` not x, `*` any value, `~` none.
         * @example month
         */
        FilterBillingFreq: string;
        /**
         * @description Customers of these countries (ISO 3166 alpha-2) or named regions. A space means or, `~x` not x, `*` any value, `~` none.
         * @example eu
         */
        FilterRegion: string;
        /**
         * @description Customers of this state or province. A space means or, `~x` not x, `*` any value, `~` none.
         * @example ca
         */
        FilterState: string;
        /**
         * @description Customers of this data source, by id or type. A space means or, `~x` not x, `*` any value, `~` none.
         * @example ds_1
         */
        FilterDataSource: string;
        /**
         * @description Customers by status. A space means or, `~x` not x, `*` any value, `~` none.
         * @example active
         */
        FilterStatus: string;
        /**
         * @description Customers with a discount, or without.
         * @example true
         */
        FilterHasDiscount: string;
        /**
         * @description Customers by why they left. A space means or, `~x` not x, `*` any value, `~` none.
         * @example too_expensive
         */
        FilterCancelReason: string;
        /**
         * @description Customers of a saved segment, by id.
         * @example seg_1
         */
        FilterSegment: string;
        /**
         * @description `true` converts everything at the rates of one day, so that only business moves the numbers.
         * @example true
         */
        FixFx: string;
        /**
         * @description The customer, by the id that it was pushed with.
         * @example cus_1
         */
        CustomerId: string;
        /**
         * @description The plan, by the id that it was pushed with.
         * @example plan_pro
         */
        PlanId: string;
        /**
         * @description The invoice, by the id that it was pushed with.
         * @example inv_1
         */
        InvoiceId: string;
        /**
         * @description The plan group.
         * @example pg_1
         */
        PlanGroupId: string;
        /**
         * @description The segment.
         * @example seg_1
         */
        SegmentId: string;
        /**
         * @description The data source.
         * @example ds_1
         */
        DataSourceId: string;
        /**
         * @description The webhook.
         * @example wh_1
         */
        WebhookId: string;
        /**
         * @description The key, by its id; the secret itself is never part of an address.
         * @example key_123
         */
        ApiKeyId: string;
        /**
         * @description The action that an answer proposed.
         * @example act_1
         */
        ChatActionId: string;
        /**
         * @description The number to check, with its country.
         * @example DK12345678
         */
        VatNumber: string;
        /**
         * @description The card.
         * @example card_1
         */
        CardId: string;
        /**
         * @description The user.
         * @example user_123
         */
        UserId: string;
        /**
         * @description The invited address.
         * @example user@example.com
         */
        Email: string;
        /**
         * @description The event type.
         * @example customer.created
         */
        EventName: string;
        /**
         * @description Movement types to export, separated by spaces. All when left out.
         * @example new churn
         */
        MovementCategory: string;
        /**
         * @description One type of movement. All when left out.
         * @example expansion
         */
        MovementType: string;
        /**
         * @description One row of the report only: its first day, as `YYYY-MM-DD` or `YYYYMMDD`. `interval` says how long the row is.
         * @example 2024-03-01
         */
        SelectedDate: string;
        /**
         * @description One type of movement. All when left out.
         * @example expansion
         */
        SelectedType: string;
        /**
         * @description One kind of money. All when left out.
         * @example refund
         */
        SelectedKind: string;
        /**
         * @description The dimension of `breakdown-value`; `custom_<key>` for a custom variable.
         * @example plan
         */
        MovementDimension: string;
        /**
         * @description Only movements of one value of `breakdown`, named as the MRR report does; `~` for none. Of a plan and the like those on days when the customer changed something there, whole.
         * @example pg_1
         */
        BreakdownValue: string;
        /**
         * @description The field to sort by.
         * @example mrr_change
         */
        MovementSort: string;
        /**
         * @description `desc` with the newest or largest first, `asc` with it last.
         * @example desc
         */
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
                /**
                 * @description Days to cover: `YYYYMMDD-YYYYMMDD`, `YYYYMMDD` or `last-12-months`. The last 12 months when left out.
                 * @example 20240101-20240815
                 */
                date?: components["parameters"]["Date"];
                /**
                 * @description Currency to report in, ISO 4217. The account's own when left out.
                 * @example usd
                 */
                baseCurrency?: components["parameters"]["BaseCurrency"];
                /**
                 * @description Customers who pay in this currency. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example usd
                 */
                currency?: components["parameters"]["FilterCurrency"];
                /**
                 * @description Customers who pay this way. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example visa
                 */
                payment_method?: components["parameters"]["FilterPaymentMethod"];
                /**
                 * @description Seats and flat fees, or usage. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example licensed
                 */
                pricing_model?: components["parameters"]["FilterPricingModel"];
                /**
                 * @description These customers only, by id. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example cus_1
                 */
                customer?: components["parameters"]["FilterCustomer"];
                /**
                 * @description Customers on plans of this plan group, by group id. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example pg_1
                 */
                plan?: components["parameters"]["FilterPlan"];
                /**
                 * @description Customers by months since they first paid, `M-N` or `M-`.
                 * @example 0-6
                 */
                age?: components["parameters"]["FilterAge"];
                /**
                 * @description Customers who are billed this often. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example month
                 */
                billing_freq?: components["parameters"]["FilterBillingFreq"];
                /**
                 * @description Customers of these countries (ISO 3166 alpha-2) or named regions. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example eu
                 */
                region?: components["parameters"]["FilterRegion"];
                /**
                 * @description Customers of this state or province. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example ca
                 */
                state?: components["parameters"]["FilterState"];
                /**
                 * @description Customers of this data source, by id or type. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example ds_1
                 */
                data_source?: components["parameters"]["FilterDataSource"];
                /**
                 * @description Customers by status. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example active
                 */
                status?: components["parameters"]["FilterStatus"];
                /**
                 * @description Customers with a discount, or without.
                 * @example true
                 */
                has_discount?: components["parameters"]["FilterHasDiscount"];
                /**
                 * @description Customers by why they left. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example too_expensive
                 */
                cancel_reason?: components["parameters"]["FilterCancelReason"];
                /**
                 * @description Customers of a saved segment, by id.
                 * @example seg_1
                 */
                segment?: components["parameters"]["FilterSegment"];
                /**
                 * @description `true` converts everything at the rates of one day, so that only business moves the numbers.
                 * @example true
                 */
                fix_fx?: components["parameters"]["FixFx"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The report. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "summary": {
                     *         "mrr_current": 9900,
                     *         "mrr_30": 0,
                     *         "mrr_60": 0,
                     *         "mrr_180": 9900,
                     *         "mrr_365": 0,
                     *         "arr_current": 118800,
                     *         "arr_30": 0,
                     *         "arr_60": 0,
                     *         "arr_180": 118800,
                     *         "arr_365": 0,
                     *         "subscribers_current": 1,
                     *         "subscribers_30": 0,
                     *         "subscribers_60": 0,
                     *         "subscribers_180": 1,
                     *         "subscribers_365": 0,
                     *         "arpa_current": 9900,
                     *         "arpa_30": null,
                     *         "arpa_60": null,
                     *         "arpa_180": 9900,
                     *         "arpa_365": null,
                     *         "mrr_percentage_change_30": null,
                     *         "mrr_percentage_change_60": null,
                     *         "mrr_percentage_change_180": 0,
                     *         "mrr_percentage_change_365": null,
                     *         "arr_percentage_change_30": null,
                     *         "arr_percentage_change_60": null,
                     *         "arr_percentage_change_180": 0,
                     *         "arr_percentage_change_365": null,
                     *         "subscribers_percentage_change_30": null,
                     *         "subscribers_percentage_change_60": null,
                     *         "subscribers_percentage_change_180": 0,
                     *         "subscribers_percentage_change_365": null,
                     *         "arpa_percentage_change_30": null,
                     *         "arpa_percentage_change_60": null,
                     *         "arpa_percentage_change_180": 0,
                     *         "arpa_percentage_change_365": null
                     *       },
                     *       "currency": "usd"
                     *     }
                     */
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
                /**
                 * @description Days to cover: `YYYYMMDD-YYYYMMDD`, `YYYYMMDD` or `last-12-months`. The last 12 months when left out.
                 * @example 20240101-20240815
                 */
                date?: components["parameters"]["Date"];
                /**
                 * @description Length of a row.
                 * @example month
                 */
                interval?: components["parameters"]["Interval"];
                /**
                 * @description Splits the rows by this dimension; `custom_<key>` splits by a custom variable.
                 * @example plan
                 */
                breakdown?: components["parameters"]["Breakdown"];
                /**
                 * @description Currency to report in, ISO 4217. The account's own when left out.
                 * @example usd
                 */
                baseCurrency?: components["parameters"]["BaseCurrency"];
                /**
                 * @description Puts another span beside each row.
                 * @example last-year
                 */
                compare?: components["parameters"]["Compare"];
                /**
                 * @description Whether changes that are scheduled count already.
                 * @example true
                 */
                committed?: components["parameters"]["Committed"];
                /**
                 * @description Customers who pay in this currency. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example usd
                 */
                currency?: components["parameters"]["FilterCurrency"];
                /**
                 * @description Customers who pay this way. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example visa
                 */
                payment_method?: components["parameters"]["FilterPaymentMethod"];
                /**
                 * @description Seats and flat fees, or usage. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example licensed
                 */
                pricing_model?: components["parameters"]["FilterPricingModel"];
                /**
                 * @description These customers only, by id. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example cus_1
                 */
                customer?: components["parameters"]["FilterCustomer"];
                /**
                 * @description Customers on plans of this plan group, by group id. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example pg_1
                 */
                plan?: components["parameters"]["FilterPlan"];
                /**
                 * @description Customers by months since they first paid, `M-N` or `M-`.
                 * @example 0-6
                 */
                age?: components["parameters"]["FilterAge"];
                /**
                 * @description Customers who are billed this often. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example month
                 */
                billing_freq?: components["parameters"]["FilterBillingFreq"];
                /**
                 * @description Customers of these countries (ISO 3166 alpha-2) or named regions. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example eu
                 */
                region?: components["parameters"]["FilterRegion"];
                /**
                 * @description Customers of this state or province. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example ca
                 */
                state?: components["parameters"]["FilterState"];
                /**
                 * @description Customers of this data source, by id or type. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example ds_1
                 */
                data_source?: components["parameters"]["FilterDataSource"];
                /**
                 * @description Customers by status. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example active
                 */
                status?: components["parameters"]["FilterStatus"];
                /**
                 * @description Customers with a discount, or without.
                 * @example true
                 */
                has_discount?: components["parameters"]["FilterHasDiscount"];
                /**
                 * @description Customers by why they left. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example too_expensive
                 */
                cancel_reason?: components["parameters"]["FilterCancelReason"];
                /**
                 * @description Customers of a saved segment, by id.
                 * @example seg_1
                 */
                segment?: components["parameters"]["FilterSegment"];
                /**
                 * @description `true` converts everything at the rates of one day, so that only business moves the numbers.
                 * @example true
                 */
                fix_fx?: components["parameters"]["FixFx"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The report. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "result": [
                     *         {
                     *           "date": "2024-02-01",
                     *           "end_date": "2024-02-29",
                     *           "new": 9900,
                     *           "expansion": 0,
                     *           "contraction": 0,
                     *           "churn": 0,
                     *           "reactivation": 0,
                     *           "mrr_diff": 9900,
                     *           "customers_diff": 1,
                     *           "new_customers": 1,
                     *           "expansion_customers": 0,
                     *           "contraction_customers": 0,
                     *           "churn_customers": 0,
                     *           "reactivation_customers": 0,
                     *           "total_mrr": 9900,
                     *           "total_arr": 118800,
                     *           "total_customers": 1,
                     *           "arpa": 9900,
                     *           "asp": 9900,
                     *           "quick_ratio": null,
                     *           "fx_adjustment": 0,
                     *           "net_mrr_diff": 9900,
                     *           "quantity": 1
                     *         },
                     *         {
                     *           "date": "2024-03-01",
                     *           "end_date": "2024-03-31",
                     *           "new": 0,
                     *           "expansion": 20000,
                     *           "contraction": 0,
                     *           "churn": 0,
                     *           "reactivation": 0,
                     *           "mrr_diff": 20000,
                     *           "customers_diff": 0,
                     *           "new_customers": 0,
                     *           "expansion_customers": 1,
                     *           "contraction_customers": 0,
                     *           "churn_customers": 0,
                     *           "reactivation_customers": 0,
                     *           "total_mrr": 29900,
                     *           "total_arr": 358800,
                     *           "total_customers": 1,
                     *           "arpa": 29900,
                     *           "asp": null,
                     *           "quick_ratio": null,
                     *           "fx_adjustment": 0,
                     *           "net_mrr_diff": 20000,
                     *           "quantity": 1
                     *         }
                     *       ],
                     *       "currency": "usd"
                     *     }
                     */
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
                /**
                 * @description Days to cover: `YYYYMMDD-YYYYMMDD`, `YYYYMMDD` or `last-12-months`. The last 12 months when left out.
                 * @example 20240101-20240815
                 */
                date?: components["parameters"]["Date"];
                /**
                 * @description Length of a row.
                 * @example month
                 */
                interval?: components["parameters"]["Interval"];
                /**
                 * @description One type of movement. All when left out.
                 * @example expansion
                 */
                type?: components["parameters"]["MovementType"];
                /**
                 * @description Currency to report in, ISO 4217. The account's own when left out.
                 * @example usd
                 */
                baseCurrency?: components["parameters"]["BaseCurrency"];
                /**
                 * @description Customers who pay in this currency. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example usd
                 */
                currency?: components["parameters"]["FilterCurrency"];
                /**
                 * @description Customers who pay this way. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example visa
                 */
                payment_method?: components["parameters"]["FilterPaymentMethod"];
                /**
                 * @description Seats and flat fees, or usage. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example licensed
                 */
                pricing_model?: components["parameters"]["FilterPricingModel"];
                /**
                 * @description These customers only, by id. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example cus_1
                 */
                customer?: components["parameters"]["FilterCustomer"];
                /**
                 * @description Customers on plans of this plan group, by group id. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example pg_1
                 */
                plan?: components["parameters"]["FilterPlan"];
                /**
                 * @description Customers by months since they first paid, `M-N` or `M-`.
                 * @example 0-6
                 */
                age?: components["parameters"]["FilterAge"];
                /**
                 * @description Customers who are billed this often. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example month
                 */
                billing_freq?: components["parameters"]["FilterBillingFreq"];
                /**
                 * @description Customers of these countries (ISO 3166 alpha-2) or named regions. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example eu
                 */
                region?: components["parameters"]["FilterRegion"];
                /**
                 * @description Customers of this state or province. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example ca
                 */
                state?: components["parameters"]["FilterState"];
                /**
                 * @description Customers of this data source, by id or type. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example ds_1
                 */
                data_source?: components["parameters"]["FilterDataSource"];
                /**
                 * @description Customers by status. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example active
                 */
                status?: components["parameters"]["FilterStatus"];
                /**
                 * @description Customers with a discount, or without.
                 * @example true
                 */
                has_discount?: components["parameters"]["FilterHasDiscount"];
                /**
                 * @description Customers by why they left. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example too_expensive
                 */
                cancel_reason?: components["parameters"]["FilterCancelReason"];
                /**
                 * @description Customers of a saved segment, by id.
                 * @example seg_1
                 */
                segment?: components["parameters"]["FilterSegment"];
                /**
                 * @description `true` converts everything at the rates of one day, so that only business moves the numbers.
                 * @example true
                 */
                fix_fx?: components["parameters"]["FixFx"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The report. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "result": [
                     *         {
                     *           "date": "2024-03-01",
                     *           "end_date": "2024-03-31",
                     *           "type": "expansion",
                     *           "total": 20000,
                     *           "subtypes": {
                     *             "plan_change": {
                     *               "mrr": 20000,
                     *               "customers": 1
                     *             }
                     *           }
                     *         }
                     *       ],
                     *       "currency": "usd"
                     *     }
                     */
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
                /**
                 * @description Days to cover: `YYYYMMDD-YYYYMMDD`, `YYYYMMDD` or `last-12-months`. The last 12 months when left out.
                 * @example 20240101-20240815
                 */
                date?: components["parameters"]["Date"];
                /**
                 * @description Length of a row.
                 * @example month
                 */
                interval?: components["parameters"]["Interval"];
                /**
                 * @description Splits the rows by this dimension; `custom_<key>` splits by a custom variable.
                 * @example plan
                 */
                breakdown?: components["parameters"]["Breakdown"];
                /**
                 * @description Currency to report in, ISO 4217. The account's own when left out.
                 * @example usd
                 */
                baseCurrency?: components["parameters"]["BaseCurrency"];
                /**
                 * @description Whether changes that are scheduled count already.
                 * @example true
                 */
                committed?: components["parameters"]["Committed"];
                /**
                 * @description Customers who pay in this currency. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example usd
                 */
                currency?: components["parameters"]["FilterCurrency"];
                /**
                 * @description Customers who pay this way. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example visa
                 */
                payment_method?: components["parameters"]["FilterPaymentMethod"];
                /**
                 * @description Seats and flat fees, or usage. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example licensed
                 */
                pricing_model?: components["parameters"]["FilterPricingModel"];
                /**
                 * @description These customers only, by id. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example cus_1
                 */
                customer?: components["parameters"]["FilterCustomer"];
                /**
                 * @description Customers on plans of this plan group, by group id. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example pg_1
                 */
                plan?: components["parameters"]["FilterPlan"];
                /**
                 * @description Customers by months since they first paid, `M-N` or `M-`.
                 * @example 0-6
                 */
                age?: components["parameters"]["FilterAge"];
                /**
                 * @description Customers who are billed this often. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example month
                 */
                billing_freq?: components["parameters"]["FilterBillingFreq"];
                /**
                 * @description Customers of these countries (ISO 3166 alpha-2) or named regions. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example eu
                 */
                region?: components["parameters"]["FilterRegion"];
                /**
                 * @description Customers of this state or province. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example ca
                 */
                state?: components["parameters"]["FilterState"];
                /**
                 * @description Customers of this data source, by id or type. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example ds_1
                 */
                data_source?: components["parameters"]["FilterDataSource"];
                /**
                 * @description Customers by status. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example active
                 */
                status?: components["parameters"]["FilterStatus"];
                /**
                 * @description Customers with a discount, or without.
                 * @example true
                 */
                has_discount?: components["parameters"]["FilterHasDiscount"];
                /**
                 * @description Customers by why they left. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example too_expensive
                 */
                cancel_reason?: components["parameters"]["FilterCancelReason"];
                /**
                 * @description Customers of a saved segment, by id.
                 * @example seg_1
                 */
                segment?: components["parameters"]["FilterSegment"];
                /**
                 * @description `true` converts everything at the rates of one day, so that only business moves the numbers.
                 * @example true
                 */
                fix_fx?: components["parameters"]["FixFx"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The report. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "result": [
                     *         {
                     *           "key": "new",
                     *           "label": "New",
                     *           "periods": {
                     *             "2024-02-01": 9900,
                     *             "2024-03-01": 0
                     *           },
                     *           "customers": {
                     *             "2024-02-01": 1,
                     *             "2024-03-01": 0
                     *           }
                     *         },
                     *         {
                     *           "key": "total_mrr",
                     *           "label": "Total MRR",
                     *           "periods": {
                     *             "2024-02-01": 9900,
                     *             "2024-03-01": 29900
                     *           },
                     *           "customers": {
                     *             "2024-02-01": 1,
                     *             "2024-03-01": 1
                     *           }
                     *         }
                     *       ],
                     *       "currency": "usd"
                     *     }
                     */
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
                /**
                 * @description Days to cover: `YYYYMMDD-YYYYMMDD`, `YYYYMMDD` or `last-12-months`. The last 12 months when left out.
                 * @example 20240101-20240815
                 */
                date?: components["parameters"]["Date"];
                /**
                 * @description Length of a row.
                 * @example month
                 */
                interval?: components["parameters"]["Interval"];
                /**
                 * @description Currency to report in, ISO 4217. The account's own when left out.
                 * @example usd
                 */
                baseCurrency?: components["parameters"]["BaseCurrency"];
                /**
                 * @description Customers who pay in this currency. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example usd
                 */
                currency?: components["parameters"]["FilterCurrency"];
                /**
                 * @description Customers who pay this way. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example visa
                 */
                payment_method?: components["parameters"]["FilterPaymentMethod"];
                /**
                 * @description Seats and flat fees, or usage. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example licensed
                 */
                pricing_model?: components["parameters"]["FilterPricingModel"];
                /**
                 * @description These customers only, by id. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example cus_1
                 */
                customer?: components["parameters"]["FilterCustomer"];
                /**
                 * @description Customers on plans of this plan group, by group id. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example pg_1
                 */
                plan?: components["parameters"]["FilterPlan"];
                /**
                 * @description Customers by months since they first paid, `M-N` or `M-`.
                 * @example 0-6
                 */
                age?: components["parameters"]["FilterAge"];
                /**
                 * @description Customers who are billed this often. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example month
                 */
                billing_freq?: components["parameters"]["FilterBillingFreq"];
                /**
                 * @description Customers of these countries (ISO 3166 alpha-2) or named regions. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example eu
                 */
                region?: components["parameters"]["FilterRegion"];
                /**
                 * @description Customers of this state or province. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example ca
                 */
                state?: components["parameters"]["FilterState"];
                /**
                 * @description Customers of this data source, by id or type. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example ds_1
                 */
                data_source?: components["parameters"]["FilterDataSource"];
                /**
                 * @description Customers by status. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example active
                 */
                status?: components["parameters"]["FilterStatus"];
                /**
                 * @description Customers with a discount, or without.
                 * @example true
                 */
                has_discount?: components["parameters"]["FilterHasDiscount"];
                /**
                 * @description Customers by why they left. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example too_expensive
                 */
                cancel_reason?: components["parameters"]["FilterCancelReason"];
                /**
                 * @description Customers of a saved segment, by id.
                 * @example seg_1
                 */
                segment?: components["parameters"]["FilterSegment"];
                /**
                 * @description `true` converts everything at the rates of one day, so that only business moves the numbers.
                 * @example true
                 */
                fix_fx?: components["parameters"]["FixFx"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The report. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "result": [
                     *         {
                     *           "key": "expansion.plan_change",
                     *           "label": "Expansion: another plan",
                     *           "periods": {
                     *             "2024-02-01": 0,
                     *             "2024-03-01": 20000
                     *           },
                     *           "customers": {
                     *             "2024-02-01": 0,
                     *             "2024-03-01": 1
                     *           }
                     *         }
                     *       ],
                     *       "currency": "usd"
                     *     }
                     */
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
                /**
                 * @description Days to cover: `YYYYMMDD-YYYYMMDD`, `YYYYMMDD` or `last-12-months`. The last 12 months when left out.
                 * @example 20240101-20240815
                 */
                date?: components["parameters"]["Date"];
                /**
                 * @description Length of a row.
                 * @example month
                 */
                interval?: components["parameters"]["Interval"];
                /**
                 * @description One row of the report only: its first day, as `YYYY-MM-DD` or `YYYYMMDD`. `interval` says how long the row is.
                 * @example 2024-03-01
                 */
                "selected-date"?: components["parameters"]["SelectedDate"];
                /**
                 * @description One type of movement. All when left out.
                 * @example expansion
                 */
                "selected-type"?: components["parameters"]["SelectedType"];
                /**
                 * @description The dimension of `breakdown-value`; `custom_<key>` for a custom variable.
                 * @example plan
                 */
                breakdown?: components["parameters"]["MovementDimension"];
                /**
                 * @description Only movements of one value of `breakdown`, named as the MRR report does; `~` for none. Of a plan and the like those on days when the customer changed something there, whole.
                 * @example pg_1
                 */
                "breakdown-value"?: components["parameters"]["BreakdownValue"];
                /**
                 * @description The field to sort by.
                 * @example mrr_change
                 */
                sort?: components["parameters"]["MovementSort"];
                /**
                 * @description `desc` with the newest or largest first, `asc` with it last.
                 * @example desc
                 */
                order?: components["parameters"]["SortOrder"];
                /**
                 * @description Currency to report in, ISO 4217. The account's own when left out.
                 * @example usd
                 */
                baseCurrency?: components["parameters"]["BaseCurrency"];
                /**
                 * @description Whether changes that are scheduled count already.
                 * @example true
                 */
                committed?: components["parameters"]["Committed"];
                /**
                 * @description Customers who pay in this currency. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example usd
                 */
                currency?: components["parameters"]["FilterCurrency"];
                /**
                 * @description Customers who pay this way. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example visa
                 */
                payment_method?: components["parameters"]["FilterPaymentMethod"];
                /**
                 * @description Seats and flat fees, or usage. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example licensed
                 */
                pricing_model?: components["parameters"]["FilterPricingModel"];
                /**
                 * @description These customers only, by id. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example cus_1
                 */
                customer?: components["parameters"]["FilterCustomer"];
                /**
                 * @description Customers on plans of this plan group, by group id. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example pg_1
                 */
                plan?: components["parameters"]["FilterPlan"];
                /**
                 * @description Customers by months since they first paid, `M-N` or `M-`.
                 * @example 0-6
                 */
                age?: components["parameters"]["FilterAge"];
                /**
                 * @description Customers who are billed this often. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example month
                 */
                billing_freq?: components["parameters"]["FilterBillingFreq"];
                /**
                 * @description Customers of these countries (ISO 3166 alpha-2) or named regions. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example eu
                 */
                region?: components["parameters"]["FilterRegion"];
                /**
                 * @description Customers of this state or province. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example ca
                 */
                state?: components["parameters"]["FilterState"];
                /**
                 * @description Customers of this data source, by id or type. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example ds_1
                 */
                data_source?: components["parameters"]["FilterDataSource"];
                /**
                 * @description Customers by status. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example active
                 */
                status?: components["parameters"]["FilterStatus"];
                /**
                 * @description Customers with a discount, or without.
                 * @example true
                 */
                has_discount?: components["parameters"]["FilterHasDiscount"];
                /**
                 * @description Customers by why they left. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example too_expensive
                 */
                cancel_reason?: components["parameters"]["FilterCancelReason"];
                /**
                 * @description Customers of a saved segment, by id.
                 * @example seg_1
                 */
                segment?: components["parameters"]["FilterSegment"];
                /**
                 * @description `true` converts everything at the rates of one day, so that only business moves the numbers.
                 * @example true
                 */
                fix_fx?: components["parameters"]["FixFx"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The report. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "result": {
                     *         "count": 1,
                     *         "list": [
                     *           {
                     *             "date": "2024-03-01",
                     *             "customer_id": "cus_1",
                     *             "customer_name": "Acme Inc",
                     *             "customer_email": "billing@acme.example",
                     *             "type": "expansion",
                     *             "subtype": "plan_change",
                     *             "mrr_change": 20000,
                     *             "mrr_change_base_currency": 20000,
                     *             "old_mrr": 9900,
                     *             "new_mrr": 29900,
                     *             "currency": "usd",
                     *             "plan_name": "Enterprise",
                     *             "description": "Expansion of $200: another plan"
                     *           }
                     *         ]
                     *       },
                     *       "currency": "usd"
                     *     }
                     */
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
                /**
                 * @description Days to cover: `YYYYMMDD-YYYYMMDD`, `YYYYMMDD` or `last-12-months`. The last 12 months when left out.
                 * @example 20240101-20240815
                 */
                date?: components["parameters"]["Date"];
                /**
                 * @description Currency to report in, ISO 4217. The account's own when left out.
                 * @example usd
                 */
                baseCurrency?: components["parameters"]["BaseCurrency"];
                /**
                 * @description Month to compare with, `YYYY-MM`. The month before when left out.
                 * @example 2024-07
                 */
                compareMonth?: components["parameters"]["CompareMonth"];
                /**
                 * @description Movement types to add up, separated by commas. All when left out.
                 * @example new,expansion
                 */
                types?: components["parameters"]["MovementTypes"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The report. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "result": [
                     *         {
                     *           "date": 0,
                     *           "cumulative_mrr": 0,
                     *           "cumulative_mrr_compare": 0
                     *         },
                     *         {
                     *           "date": 1,
                     *           "cumulative_mrr": 9900,
                     *           "cumulative_mrr_compare": 0
                     *         }
                     *       ],
                     *       "currency": "usd"
                     *     }
                     */
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
                /**
                 * @description Days to cover: `YYYYMMDD-YYYYMMDD`, `YYYYMMDD` or `last-12-months`. The last 12 months when left out.
                 * @example 20240101-20240815
                 */
                date?: components["parameters"]["Date"];
                /**
                 * @description Currency to report in, ISO 4217. The account's own when left out.
                 * @example usd
                 */
                baseCurrency?: components["parameters"]["BaseCurrency"];
                /**
                 * @description Movement types to add up, separated by commas. All when left out.
                 * @example new,expansion
                 */
                types?: components["parameters"]["MovementTypes"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The report. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "result": {
                     *         "count": 1,
                     *         "list": [
                     *           {
                     *             "date": "2024-03-01",
                     *             "customer_id": "cus_1",
                     *             "customer_name": "Acme Inc",
                     *             "customer_email": "billing@acme.example",
                     *             "type": "expansion",
                     *             "subtype": "plan_change",
                     *             "mrr_change": 20000,
                     *             "mrr_change_base_currency": 20000,
                     *             "old_mrr": 9900,
                     *             "new_mrr": 29900,
                     *             "currency": "usd",
                     *             "plan_name": "Enterprise",
                     *             "description": "Expansion of $200: another plan"
                     *           }
                     *         ]
                     *       },
                     *       "currency": "usd"
                     *     }
                     */
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
                /**
                 * @description Days to cover: `YYYYMMDD-YYYYMMDD`, `YYYYMMDD` or `last-12-months`. The last 12 months when left out.
                 * @example 20240101-20240815
                 */
                date?: components["parameters"]["Date"];
                /**
                 * @description Currency to report in, ISO 4217. The account's own when left out.
                 * @example usd
                 */
                baseCurrency?: components["parameters"]["BaseCurrency"];
                /**
                 * @description Customers who pay in this currency. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example usd
                 */
                currency?: components["parameters"]["FilterCurrency"];
                /**
                 * @description Customers who pay this way. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example visa
                 */
                payment_method?: components["parameters"]["FilterPaymentMethod"];
                /**
                 * @description Seats and flat fees, or usage. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example licensed
                 */
                pricing_model?: components["parameters"]["FilterPricingModel"];
                /**
                 * @description These customers only, by id. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example cus_1
                 */
                customer?: components["parameters"]["FilterCustomer"];
                /**
                 * @description Customers on plans of this plan group, by group id. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example pg_1
                 */
                plan?: components["parameters"]["FilterPlan"];
                /**
                 * @description Customers by months since they first paid, `M-N` or `M-`.
                 * @example 0-6
                 */
                age?: components["parameters"]["FilterAge"];
                /**
                 * @description Customers who are billed this often. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example month
                 */
                billing_freq?: components["parameters"]["FilterBillingFreq"];
                /**
                 * @description Customers of these countries (ISO 3166 alpha-2) or named regions. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example eu
                 */
                region?: components["parameters"]["FilterRegion"];
                /**
                 * @description Customers of this state or province. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example ca
                 */
                state?: components["parameters"]["FilterState"];
                /**
                 * @description Customers of this data source, by id or type. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example ds_1
                 */
                data_source?: components["parameters"]["FilterDataSource"];
                /**
                 * @description Customers by status. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example active
                 */
                status?: components["parameters"]["FilterStatus"];
                /**
                 * @description Customers with a discount, or without.
                 * @example true
                 */
                has_discount?: components["parameters"]["FilterHasDiscount"];
                /**
                 * @description Customers by why they left. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example too_expensive
                 */
                cancel_reason?: components["parameters"]["FilterCancelReason"];
                /**
                 * @description Customers of a saved segment, by id.
                 * @example seg_1
                 */
                segment?: components["parameters"]["FilterSegment"];
                /**
                 * @description `true` converts everything at the rates of one day, so that only business moves the numbers.
                 * @example true
                 */
                fix_fx?: components["parameters"]["FixFx"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The report. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "summary": {
                     *         "cmrr_current": 9900,
                     *         "cmrr_30": 9900,
                     *         "cmrr_60": 9900,
                     *         "cmrr_180": 9900,
                     *         "cmrr_365": 9900
                     *       },
                     *       "currency": "usd"
                     *     }
                     */
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
                /**
                 * @description Days to cover: `YYYYMMDD-YYYYMMDD`, `YYYYMMDD` or `last-12-months`. The last 12 months when left out.
                 * @example 20240101-20240815
                 */
                date?: components["parameters"]["Date"];
                /**
                 * @description Length of a row.
                 * @example month
                 */
                interval?: components["parameters"]["Interval"];
                /**
                 * @description Splits the rows by this dimension; `custom_<key>` splits by a custom variable.
                 * @example plan
                 */
                breakdown?: components["parameters"]["Breakdown"];
                /**
                 * @description Customers who pay in this currency. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example usd
                 */
                currency?: components["parameters"]["FilterCurrency"];
                /**
                 * @description Customers who pay this way. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example visa
                 */
                payment_method?: components["parameters"]["FilterPaymentMethod"];
                /**
                 * @description Seats and flat fees, or usage. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example licensed
                 */
                pricing_model?: components["parameters"]["FilterPricingModel"];
                /**
                 * @description These customers only, by id. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example cus_1
                 */
                customer?: components["parameters"]["FilterCustomer"];
                /**
                 * @description Customers on plans of this plan group, by group id. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example pg_1
                 */
                plan?: components["parameters"]["FilterPlan"];
                /**
                 * @description Customers by months since they first paid, `M-N` or `M-`.
                 * @example 0-6
                 */
                age?: components["parameters"]["FilterAge"];
                /**
                 * @description Customers who are billed this often. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example month
                 */
                billing_freq?: components["parameters"]["FilterBillingFreq"];
                /**
                 * @description Customers of these countries (ISO 3166 alpha-2) or named regions. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example eu
                 */
                region?: components["parameters"]["FilterRegion"];
                /**
                 * @description Customers of this state or province. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example ca
                 */
                state?: components["parameters"]["FilterState"];
                /**
                 * @description Customers of this data source, by id or type. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example ds_1
                 */
                data_source?: components["parameters"]["FilterDataSource"];
                /**
                 * @description Customers by status. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example active
                 */
                status?: components["parameters"]["FilterStatus"];
                /**
                 * @description Customers with a discount, or without.
                 * @example true
                 */
                has_discount?: components["parameters"]["FilterHasDiscount"];
                /**
                 * @description Customers by why they left. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example too_expensive
                 */
                cancel_reason?: components["parameters"]["FilterCancelReason"];
                /**
                 * @description Customers of a saved segment, by id.
                 * @example seg_1
                 */
                segment?: components["parameters"]["FilterSegment"];
                /**
                 * @description `true` converts everything at the rates of one day, so that only business moves the numbers.
                 * @example true
                 */
                fix_fx?: components["parameters"]["FixFx"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The report. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "result": [
                     *         {
                     *           "date": "2024-02-01",
                     *           "leads": 4,
                     *           "leads_percent_change": null,
                     *           "trials": 2,
                     *           "leads_converted": 1,
                     *           "trials_converted": 1,
                     *           "trials_percent_change": null,
                     *           "lead_to_trial_rate": 50,
                     *           "lead_to_trial_rate_percent_change": null,
                     *           "trial_to_paid_rate": 50,
                     *           "trial_to_paid_rate_percent_change": null,
                     *           "lead_to_paid_rate": 25,
                     *           "lead_to_paid_rate_percent_change": null,
                     *           "lead_to_paid_days": 17,
                     *           "trial_to_paid_days": 14
                     *         }
                     *       ],
                     *       "currency": "usd"
                     *     }
                     */
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
                /**
                 * @description Days to cover: `YYYYMMDD-YYYYMMDD`, `YYYYMMDD` or `last-12-months`. The last 12 months when left out.
                 * @example 20240101-20240815
                 */
                date?: components["parameters"]["Date"];
                /**
                 * @description Length of a row.
                 * @example month
                 */
                interval?: components["parameters"]["Interval"];
                /**
                 * @description One row of the report only: its first day, as `YYYY-MM-DD` or `YYYYMMDD`. `interval` says how long the row is.
                 * @example 2024-03-01
                 */
                "selected-date"?: components["parameters"]["SelectedDate"];
                /**
                 * @description Customers who pay in this currency. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example usd
                 */
                currency?: components["parameters"]["FilterCurrency"];
                /**
                 * @description Customers who pay this way. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example visa
                 */
                payment_method?: components["parameters"]["FilterPaymentMethod"];
                /**
                 * @description Seats and flat fees, or usage. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example licensed
                 */
                pricing_model?: components["parameters"]["FilterPricingModel"];
                /**
                 * @description These customers only, by id. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example cus_1
                 */
                customer?: components["parameters"]["FilterCustomer"];
                /**
                 * @description Customers on plans of this plan group, by group id. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example pg_1
                 */
                plan?: components["parameters"]["FilterPlan"];
                /**
                 * @description Customers by months since they first paid, `M-N` or `M-`.
                 * @example 0-6
                 */
                age?: components["parameters"]["FilterAge"];
                /**
                 * @description Customers who are billed this often. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example month
                 */
                billing_freq?: components["parameters"]["FilterBillingFreq"];
                /**
                 * @description Customers of these countries (ISO 3166 alpha-2) or named regions. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example eu
                 */
                region?: components["parameters"]["FilterRegion"];
                /**
                 * @description Customers of this state or province. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example ca
                 */
                state?: components["parameters"]["FilterState"];
                /**
                 * @description Customers of this data source, by id or type. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example ds_1
                 */
                data_source?: components["parameters"]["FilterDataSource"];
                /**
                 * @description Customers by status. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example active
                 */
                status?: components["parameters"]["FilterStatus"];
                /**
                 * @description Customers with a discount, or without.
                 * @example true
                 */
                has_discount?: components["parameters"]["FilterHasDiscount"];
                /**
                 * @description Customers by why they left. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example too_expensive
                 */
                cancel_reason?: components["parameters"]["FilterCancelReason"];
                /**
                 * @description Customers of a saved segment, by id.
                 * @example seg_1
                 */
                segment?: components["parameters"]["FilterSegment"];
                /**
                 * @description `true` converts everything at the rates of one day, so that only business moves the numbers.
                 * @example true
                 */
                fix_fx?: components["parameters"]["FixFx"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The report. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "result": {
                     *         "count": 1,
                     *         "list": [
                     *           {
                     *             "date": "2024-02-01",
                     *             "customer_id": "cus_1",
                     *             "customer_name": "Acme Inc",
                     *             "customer_email": "billing@acme.example",
                     *             "country": "us",
                     *             "status": "active",
                     *             "trial_started": "2024-02-01",
                     *             "paid_started": "2024-02-15",
                     *             "lead_to_paid_days": 14,
                     *             "trial_to_paid_days": 14
                     *           }
                     *         ]
                     *       }
                     *     }
                     */
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
                /**
                 * @description Days to cover: `YYYYMMDD-YYYYMMDD`, `YYYYMMDD` or `last-12-months`. The last 12 months when left out.
                 * @example 20240101-20240815
                 */
                date?: components["parameters"]["Date"];
                /**
                 * @description Customers who pay in this currency. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example usd
                 */
                currency?: components["parameters"]["FilterCurrency"];
                /**
                 * @description Customers who pay this way. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example visa
                 */
                payment_method?: components["parameters"]["FilterPaymentMethod"];
                /**
                 * @description Seats and flat fees, or usage. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example licensed
                 */
                pricing_model?: components["parameters"]["FilterPricingModel"];
                /**
                 * @description These customers only, by id. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example cus_1
                 */
                customer?: components["parameters"]["FilterCustomer"];
                /**
                 * @description Customers on plans of this plan group, by group id. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example pg_1
                 */
                plan?: components["parameters"]["FilterPlan"];
                /**
                 * @description Customers by months since they first paid, `M-N` or `M-`.
                 * @example 0-6
                 */
                age?: components["parameters"]["FilterAge"];
                /**
                 * @description Customers who are billed this often. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example month
                 */
                billing_freq?: components["parameters"]["FilterBillingFreq"];
                /**
                 * @description Customers of these countries (ISO 3166 alpha-2) or named regions. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example eu
                 */
                region?: components["parameters"]["FilterRegion"];
                /**
                 * @description Customers of this state or province. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example ca
                 */
                state?: components["parameters"]["FilterState"];
                /**
                 * @description Customers of this data source, by id or type. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example ds_1
                 */
                data_source?: components["parameters"]["FilterDataSource"];
                /**
                 * @description Customers by status. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example active
                 */
                status?: components["parameters"]["FilterStatus"];
                /**
                 * @description Customers with a discount, or without.
                 * @example true
                 */
                has_discount?: components["parameters"]["FilterHasDiscount"];
                /**
                 * @description Customers by why they left. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example too_expensive
                 */
                cancel_reason?: components["parameters"]["FilterCancelReason"];
                /**
                 * @description Customers of a saved segment, by id.
                 * @example seg_1
                 */
                segment?: components["parameters"]["FilterSegment"];
                /**
                 * @description `true` converts everything at the rates of one day, so that only business moves the numbers.
                 * @example true
                 */
                fix_fx?: components["parameters"]["FixFx"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The report. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "result": [
                     *         {
                     *           "days": 0,
                     *           "percent": 10
                     *         },
                     *         {
                     *           "days": 14,
                     *           "percent": 25
                     *         }
                     *       ]
                     *     }
                     */
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
                /**
                 * @description Days to cover: `YYYYMMDD-YYYYMMDD`, `YYYYMMDD` or `last-12-months`. The last 12 months when left out.
                 * @example 20240101-20240815
                 */
                date?: components["parameters"]["Date"];
                /**
                 * @description Customers who pay in this currency. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example usd
                 */
                currency?: components["parameters"]["FilterCurrency"];
                /**
                 * @description Customers who pay this way. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example visa
                 */
                payment_method?: components["parameters"]["FilterPaymentMethod"];
                /**
                 * @description Seats and flat fees, or usage. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example licensed
                 */
                pricing_model?: components["parameters"]["FilterPricingModel"];
                /**
                 * @description These customers only, by id. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example cus_1
                 */
                customer?: components["parameters"]["FilterCustomer"];
                /**
                 * @description Customers on plans of this plan group, by group id. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example pg_1
                 */
                plan?: components["parameters"]["FilterPlan"];
                /**
                 * @description Customers by months since they first paid, `M-N` or `M-`.
                 * @example 0-6
                 */
                age?: components["parameters"]["FilterAge"];
                /**
                 * @description Customers who are billed this often. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example month
                 */
                billing_freq?: components["parameters"]["FilterBillingFreq"];
                /**
                 * @description Customers of these countries (ISO 3166 alpha-2) or named regions. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example eu
                 */
                region?: components["parameters"]["FilterRegion"];
                /**
                 * @description Customers of this state or province. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example ca
                 */
                state?: components["parameters"]["FilterState"];
                /**
                 * @description Customers of this data source, by id or type. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example ds_1
                 */
                data_source?: components["parameters"]["FilterDataSource"];
                /**
                 * @description Customers by status. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example active
                 */
                status?: components["parameters"]["FilterStatus"];
                /**
                 * @description Customers with a discount, or without.
                 * @example true
                 */
                has_discount?: components["parameters"]["FilterHasDiscount"];
                /**
                 * @description Customers by why they left. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example too_expensive
                 */
                cancel_reason?: components["parameters"]["FilterCancelReason"];
                /**
                 * @description Customers of a saved segment, by id.
                 * @example seg_1
                 */
                segment?: components["parameters"]["FilterSegment"];
                /**
                 * @description `true` converts everything at the rates of one day, so that only business moves the numbers.
                 * @example true
                 */
                fix_fx?: components["parameters"]["FixFx"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The report. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "summary": {
                     *         "leads_30": 4,
                     *         "leads_60": 4,
                     *         "leads_180": 4,
                     *         "leads_365": 4,
                     *         "trials_30": 2,
                     *         "trials_60": 2,
                     *         "trials_180": 2,
                     *         "trials_365": 2,
                     *         "leads_percentage_change_30": null,
                     *         "leads_percentage_change_60": null,
                     *         "leads_percentage_change_180": null,
                     *         "leads_percentage_change_365": null,
                     *         "trials_percentage_change_30": null,
                     *         "trials_percentage_change_60": null,
                     *         "trials_percentage_change_180": null,
                     *         "trials_percentage_change_365": null
                     *       },
                     *       "currency": "usd"
                     *     }
                     */
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
                /**
                 * @description Days to cover: `YYYYMMDD-YYYYMMDD`, `YYYYMMDD` or `last-12-months`. The last 12 months when left out.
                 * @example 20240101-20240815
                 */
                date?: components["parameters"]["Date"];
                /**
                 * @description Length of a row.
                 * @example month
                 */
                interval?: components["parameters"]["Interval"];
                /**
                 * @description Splits the rows by this dimension; `custom_<key>` splits by a custom variable.
                 * @example plan
                 */
                breakdown?: components["parameters"]["Breakdown"];
                /**
                 * @description Currency to report in, ISO 4217. The account's own when left out.
                 * @example usd
                 */
                baseCurrency?: components["parameters"]["BaseCurrency"];
                /**
                 * @description Customers who pay in this currency. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example usd
                 */
                currency?: components["parameters"]["FilterCurrency"];
                /**
                 * @description Customers who pay this way. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example visa
                 */
                payment_method?: components["parameters"]["FilterPaymentMethod"];
                /**
                 * @description Seats and flat fees, or usage. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example licensed
                 */
                pricing_model?: components["parameters"]["FilterPricingModel"];
                /**
                 * @description These customers only, by id. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example cus_1
                 */
                customer?: components["parameters"]["FilterCustomer"];
                /**
                 * @description Customers on plans of this plan group, by group id. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example pg_1
                 */
                plan?: components["parameters"]["FilterPlan"];
                /**
                 * @description Customers by months since they first paid, `M-N` or `M-`.
                 * @example 0-6
                 */
                age?: components["parameters"]["FilterAge"];
                /**
                 * @description Customers who are billed this often. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example month
                 */
                billing_freq?: components["parameters"]["FilterBillingFreq"];
                /**
                 * @description Customers of these countries (ISO 3166 alpha-2) or named regions. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example eu
                 */
                region?: components["parameters"]["FilterRegion"];
                /**
                 * @description Customers of this state or province. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example ca
                 */
                state?: components["parameters"]["FilterState"];
                /**
                 * @description Customers of this data source, by id or type. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example ds_1
                 */
                data_source?: components["parameters"]["FilterDataSource"];
                /**
                 * @description Customers by status. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example active
                 */
                status?: components["parameters"]["FilterStatus"];
                /**
                 * @description Customers with a discount, or without.
                 * @example true
                 */
                has_discount?: components["parameters"]["FilterHasDiscount"];
                /**
                 * @description Customers by why they left. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example too_expensive
                 */
                cancel_reason?: components["parameters"]["FilterCancelReason"];
                /**
                 * @description Customers of a saved segment, by id.
                 * @example seg_1
                 */
                segment?: components["parameters"]["FilterSegment"];
                /**
                 * @description `true` converts everything at the rates of one day, so that only business moves the numbers.
                 * @example true
                 */
                fix_fx?: components["parameters"]["FixFx"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The report. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "result": {
                     *         "list": [
                     *           {
                     *             "cohort_group": "2024-02-01",
                     *             "label": "2024-02",
                     *             "initial_mrr": 12000,
                     *             "initial_customers": 15,
                     *             "periods": [
                     *               {
                     *                 "mrr_retained": 12000,
                     *                 "customers_retained": 15,
                     *                 "mrr_retention": 100,
                     *                 "customer_retention": 100,
                     *                 "nrr": 100,
                     *                 "mrr_churn": 0,
                     *                 "customer_churn": 0
                     *               },
                     *               {
                     *                 "mrr_retained": 11000,
                     *                 "customers_retained": 14,
                     *                 "mrr_retention": 91.67,
                     *                 "customer_retention": 93.33,
                     *                 "nrr": 91.67,
                     *                 "mrr_churn": 8.33,
                     *                 "customer_churn": 6.67
                     *               }
                     *             ]
                     *           },
                     *           {
                     *             "cohort_group": "average",
                     *             "label": "Average",
                     *             "initial_mrr": 12000,
                     *             "initial_customers": 15,
                     *             "periods": [
                     *               {
                     *                 "mrr_retained": 12000,
                     *                 "customers_retained": 15,
                     *                 "mrr_retention": 100,
                     *                 "customer_retention": 100,
                     *                 "nrr": 100,
                     *                 "mrr_churn": 0,
                     *                 "customer_churn": 0
                     *               },
                     *               {
                     *                 "mrr_retained": 11000,
                     *                 "customers_retained": 14,
                     *                 "mrr_retention": 91.67,
                     *                 "customer_retention": 93.33,
                     *                 "nrr": 91.67,
                     *                 "mrr_churn": 8.33,
                     *                 "customer_churn": 6.67
                     *               }
                     *             ]
                     *           }
                     *         ],
                     *         "limits": {
                     *           "retention": {
                     *             "min": 91.67,
                     *             "max": 100
                     *           },
                     *           "nrr": {
                     *             "min": 91.67,
                     *             "max": 100
                     *           },
                     *           "churn": {
                     *             "min": 0,
                     *             "max": 8.33
                     *           },
                     *           "netChurn": {
                     *             "min": 0,
                     *             "max": 8.33
                     *           }
                     *         }
                     *       },
                     *       "currency": "usd"
                     *     }
                     */
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
                /**
                 * @description Days to cover: `YYYYMMDD-YYYYMMDD`, `YYYYMMDD` or `last-12-months`. The last 12 months when left out.
                 * @example 20240101-20240815
                 */
                date?: components["parameters"]["Date"];
                /**
                 * @description Length of a row.
                 * @example month
                 */
                interval?: components["parameters"]["Interval"];
                /**
                 * @description Splits the rows by this dimension; `custom_<key>` splits by a custom variable.
                 * @example plan
                 */
                breakdown?: components["parameters"]["Breakdown"];
                /**
                 * @description Currency to report in, ISO 4217. The account's own when left out.
                 * @example usd
                 */
                baseCurrency?: components["parameters"]["BaseCurrency"];
                /**
                 * @description Months between baseline and target. 1 for days, weeks and months, 3 for quarters, 12 for years when left out.
                 * @example 12
                 */
                trailing_months?: components["parameters"]["TrailingMonths"];
                /**
                 * @description Customers who pay in this currency. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example usd
                 */
                currency?: components["parameters"]["FilterCurrency"];
                /**
                 * @description Customers who pay this way. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example visa
                 */
                payment_method?: components["parameters"]["FilterPaymentMethod"];
                /**
                 * @description Seats and flat fees, or usage. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example licensed
                 */
                pricing_model?: components["parameters"]["FilterPricingModel"];
                /**
                 * @description These customers only, by id. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example cus_1
                 */
                customer?: components["parameters"]["FilterCustomer"];
                /**
                 * @description Customers on plans of this plan group, by group id. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example pg_1
                 */
                plan?: components["parameters"]["FilterPlan"];
                /**
                 * @description Customers by months since they first paid, `M-N` or `M-`.
                 * @example 0-6
                 */
                age?: components["parameters"]["FilterAge"];
                /**
                 * @description Customers who are billed this often. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example month
                 */
                billing_freq?: components["parameters"]["FilterBillingFreq"];
                /**
                 * @description Customers of these countries (ISO 3166 alpha-2) or named regions. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example eu
                 */
                region?: components["parameters"]["FilterRegion"];
                /**
                 * @description Customers of this state or province. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example ca
                 */
                state?: components["parameters"]["FilterState"];
                /**
                 * @description Customers of this data source, by id or type. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example ds_1
                 */
                data_source?: components["parameters"]["FilterDataSource"];
                /**
                 * @description Customers by status. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example active
                 */
                status?: components["parameters"]["FilterStatus"];
                /**
                 * @description Customers with a discount, or without.
                 * @example true
                 */
                has_discount?: components["parameters"]["FilterHasDiscount"];
                /**
                 * @description Customers by why they left. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example too_expensive
                 */
                cancel_reason?: components["parameters"]["FilterCancelReason"];
                /**
                 * @description Customers of a saved segment, by id.
                 * @example seg_1
                 */
                segment?: components["parameters"]["FilterSegment"];
                /**
                 * @description `true` converts everything at the rates of one day, so that only business moves the numbers.
                 * @example true
                 */
                fix_fx?: components["parameters"]["FixFx"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The report. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "result": [
                     *         {
                     *           "date": "2024-03-31",
                     *           "baseline_date": "2024-02-29",
                     *           "baseline_mrr": 9900,
                     *           "target_mrr": 29900,
                     *           "grr_mrr": 9900,
                     *           "cohort_customers": 1,
                     *           "retained_customers": 1,
                     *           "churned_customers": 0,
                     *           "expansion": 20000,
                     *           "expansion_customers": 1,
                     *           "contraction": 0,
                     *           "contraction_customers": 0,
                     *           "churn": 0,
                     *           "churn_customers": 0,
                     *           "reactivation": 0,
                     *           "reactivation_customers": 0,
                     *           "fx_adjustment": 0,
                     *           "nrr": 302.02,
                     *           "grr": 100,
                     *           "customer_retention_rate": 100,
                     *           "customer_churn_rate": 0,
                     *           "mrr_churn_rate": 0,
                     *           "net_mrr_churn_rate": -202.02,
                     *           "nrr_avg": 302.02,
                     *           "grr_avg": 100,
                     *           "customer_retention_avg": 100,
                     *           "customer_churn_avg": 0,
                     *           "mrr_churn_avg": 0,
                     *           "net_mrr_churn_avg": -202.02,
                     *           "arpa": 29900,
                     *           "ltv": null,
                     *           "customer_lifetime": null
                     *         }
                     *       ],
                     *       "currency": "usd",
                     *       "trailing_months": 1,
                     *       "baseline_period": "2024-02-29",
                     *       "target_period": "2024-03-31"
                     *     }
                     */
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
                /**
                 * @description Days to cover: `YYYYMMDD-YYYYMMDD`, `YYYYMMDD` or `last-12-months`. The last 12 months when left out.
                 * @example 20240101-20240815
                 */
                date?: components["parameters"]["Date"];
                /**
                 * @description Length of a row.
                 * @example month
                 */
                interval?: components["parameters"]["Interval"];
                /**
                 * @description Splits the rows by this dimension; `custom_<key>` splits by a custom variable.
                 * @example plan
                 */
                breakdown?: components["parameters"]["Breakdown"];
                /**
                 * @description Currency to report in, ISO 4217. The account's own when left out.
                 * @example usd
                 */
                baseCurrency?: components["parameters"]["BaseCurrency"];
                /**
                 * @description Customers who pay in this currency. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example usd
                 */
                currency?: components["parameters"]["FilterCurrency"];
                /**
                 * @description Customers who pay this way. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example visa
                 */
                payment_method?: components["parameters"]["FilterPaymentMethod"];
                /**
                 * @description Seats and flat fees, or usage. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example licensed
                 */
                pricing_model?: components["parameters"]["FilterPricingModel"];
                /**
                 * @description These customers only, by id. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example cus_1
                 */
                customer?: components["parameters"]["FilterCustomer"];
                /**
                 * @description Customers on plans of this plan group, by group id. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example pg_1
                 */
                plan?: components["parameters"]["FilterPlan"];
                /**
                 * @description Customers by months since they first paid, `M-N` or `M-`.
                 * @example 0-6
                 */
                age?: components["parameters"]["FilterAge"];
                /**
                 * @description Customers who are billed this often. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example month
                 */
                billing_freq?: components["parameters"]["FilterBillingFreq"];
                /**
                 * @description Customers of these countries (ISO 3166 alpha-2) or named regions. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example eu
                 */
                region?: components["parameters"]["FilterRegion"];
                /**
                 * @description Customers of this state or province. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example ca
                 */
                state?: components["parameters"]["FilterState"];
                /**
                 * @description Customers of this data source, by id or type. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example ds_1
                 */
                data_source?: components["parameters"]["FilterDataSource"];
                /**
                 * @description Customers by status. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example active
                 */
                status?: components["parameters"]["FilterStatus"];
                /**
                 * @description Customers with a discount, or without.
                 * @example true
                 */
                has_discount?: components["parameters"]["FilterHasDiscount"];
                /**
                 * @description Customers by why they left. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example too_expensive
                 */
                cancel_reason?: components["parameters"]["FilterCancelReason"];
                /**
                 * @description Customers of a saved segment, by id.
                 * @example seg_1
                 */
                segment?: components["parameters"]["FilterSegment"];
                /**
                 * @description `true` converts everything at the rates of one day, so that only business moves the numbers.
                 * @example true
                 */
                fix_fx?: components["parameters"]["FixFx"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The report. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "result": [
                     *         {
                     *           "date": "2024-02-01",
                     *           "month_sub": 85000,
                     *           "year_sub": 35000,
                     *           "week_sub": 0,
                     *           "day_sub": 0,
                     *           "metered": 5000,
                     *           "one_time": 2000,
                     *           "discount": -3000,
                     *           "refund": -1500,
                     *           "fee": -2500,
                     *           "tax": 8000,
                     *           "fx_loss": -200,
                     *           "net_amount": 127800,
                     *           "net_amount_change_pct": null
                     *         }
                     *       ],
                     *       "currency": "usd"
                     *     }
                     */
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
                /**
                 * @description Days to cover: `YYYYMMDD-YYYYMMDD`, `YYYYMMDD` or `last-12-months`. The last 12 months when left out.
                 * @example 20240101-20240815
                 */
                date?: components["parameters"]["Date"];
                /**
                 * @description Currency to report in, ISO 4217. The account's own when left out.
                 * @example usd
                 */
                baseCurrency?: components["parameters"]["BaseCurrency"];
                /**
                 * @description Customers who pay in this currency. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example usd
                 */
                currency?: components["parameters"]["FilterCurrency"];
                /**
                 * @description Customers who pay this way. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example visa
                 */
                payment_method?: components["parameters"]["FilterPaymentMethod"];
                /**
                 * @description Seats and flat fees, or usage. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example licensed
                 */
                pricing_model?: components["parameters"]["FilterPricingModel"];
                /**
                 * @description These customers only, by id. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example cus_1
                 */
                customer?: components["parameters"]["FilterCustomer"];
                /**
                 * @description Customers on plans of this plan group, by group id. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example pg_1
                 */
                plan?: components["parameters"]["FilterPlan"];
                /**
                 * @description Customers by months since they first paid, `M-N` or `M-`.
                 * @example 0-6
                 */
                age?: components["parameters"]["FilterAge"];
                /**
                 * @description Customers who are billed this often. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example month
                 */
                billing_freq?: components["parameters"]["FilterBillingFreq"];
                /**
                 * @description Customers of these countries (ISO 3166 alpha-2) or named regions. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example eu
                 */
                region?: components["parameters"]["FilterRegion"];
                /**
                 * @description Customers of this state or province. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example ca
                 */
                state?: components["parameters"]["FilterState"];
                /**
                 * @description Customers of this data source, by id or type. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example ds_1
                 */
                data_source?: components["parameters"]["FilterDataSource"];
                /**
                 * @description Customers by status. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example active
                 */
                status?: components["parameters"]["FilterStatus"];
                /**
                 * @description Customers with a discount, or without.
                 * @example true
                 */
                has_discount?: components["parameters"]["FilterHasDiscount"];
                /**
                 * @description Customers by why they left. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example too_expensive
                 */
                cancel_reason?: components["parameters"]["FilterCancelReason"];
                /**
                 * @description Customers of a saved segment, by id.
                 * @example seg_1
                 */
                segment?: components["parameters"]["FilterSegment"];
                /**
                 * @description `true` converts everything at the rates of one day, so that only business moves the numbers.
                 * @example true
                 */
                fix_fx?: components["parameters"]["FixFx"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The report. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "summary": {
                     *         "mtd": 12000,
                     *         "prev_mtd": 10000,
                     *         "mtd_change_pct": 20,
                     *         "qtd": 30000,
                     *         "prev_qtd": 30000,
                     *         "qtd_change_pct": 0,
                     *         "ytd": 90000,
                     *         "prev_ytd": 0,
                     *         "ytd_change_pct": null
                     *       },
                     *       "currency": "usd"
                     *     }
                     */
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
                /**
                 * @description Days to cover: `YYYYMMDD-YYYYMMDD`, `YYYYMMDD` or `last-12-months`. The last 12 months when left out.
                 * @example 20240101-20240815
                 */
                date?: components["parameters"]["Date"];
                /**
                 * @description Length of a row.
                 * @example month
                 */
                interval?: components["parameters"]["Interval"];
                /**
                 * @description Currency to report in, ISO 4217. The account's own when left out.
                 * @example usd
                 */
                baseCurrency?: components["parameters"]["BaseCurrency"];
                /**
                 * @description Customers who pay in this currency. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example usd
                 */
                currency?: components["parameters"]["FilterCurrency"];
                /**
                 * @description Customers who pay this way. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example visa
                 */
                payment_method?: components["parameters"]["FilterPaymentMethod"];
                /**
                 * @description Seats and flat fees, or usage. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example licensed
                 */
                pricing_model?: components["parameters"]["FilterPricingModel"];
                /**
                 * @description These customers only, by id. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example cus_1
                 */
                customer?: components["parameters"]["FilterCustomer"];
                /**
                 * @description Customers on plans of this plan group, by group id. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example pg_1
                 */
                plan?: components["parameters"]["FilterPlan"];
                /**
                 * @description Customers by months since they first paid, `M-N` or `M-`.
                 * @example 0-6
                 */
                age?: components["parameters"]["FilterAge"];
                /**
                 * @description Customers who are billed this often. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example month
                 */
                billing_freq?: components["parameters"]["FilterBillingFreq"];
                /**
                 * @description Customers of these countries (ISO 3166 alpha-2) or named regions. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example eu
                 */
                region?: components["parameters"]["FilterRegion"];
                /**
                 * @description Customers of this state or province. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example ca
                 */
                state?: components["parameters"]["FilterState"];
                /**
                 * @description Customers of this data source, by id or type. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example ds_1
                 */
                data_source?: components["parameters"]["FilterDataSource"];
                /**
                 * @description Customers by status. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example active
                 */
                status?: components["parameters"]["FilterStatus"];
                /**
                 * @description Customers with a discount, or without.
                 * @example true
                 */
                has_discount?: components["parameters"]["FilterHasDiscount"];
                /**
                 * @description Customers by why they left. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example too_expensive
                 */
                cancel_reason?: components["parameters"]["FilterCancelReason"];
                /**
                 * @description Customers of a saved segment, by id.
                 * @example seg_1
                 */
                segment?: components["parameters"]["FilterSegment"];
                /**
                 * @description `true` converts everything at the rates of one day, so that only business moves the numbers.
                 * @example true
                 */
                fix_fx?: components["parameters"]["FixFx"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The report. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "result": [
                     *         {
                     *           "type": "month_sub",
                     *           "periods": {
                     *             "2024-02-01": 9900,
                     *             "2024-03-01": 29900
                     *           },
                     *           "total": 39800
                     *         },
                     *         {
                     *           "type": "net_amount",
                     *           "periods": {
                     *             "2024-02-01": 9900,
                     *             "2024-03-01": 29900
                     *           },
                     *           "total": 39800
                     *         }
                     *       ],
                     *       "currency": "usd"
                     *     }
                     */
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
                /**
                 * @description Days to cover: `YYYYMMDD-YYYYMMDD`, `YYYYMMDD` or `last-12-months`. The last 12 months when left out.
                 * @example 20240101-20240815
                 */
                date?: components["parameters"]["Date"];
                /**
                 * @description Length of a row.
                 * @example month
                 */
                interval?: components["parameters"]["Interval"];
                /**
                 * @description One row of the report only: its first day, as `YYYY-MM-DD` or `YYYYMMDD`. `interval` says how long the row is.
                 * @example 2024-03-01
                 */
                "selected-date"?: components["parameters"]["SelectedDate"];
                /**
                 * @description One kind of money. All when left out.
                 * @example refund
                 */
                "selected-type"?: components["parameters"]["SelectedKind"];
                /**
                 * @description Currency to report in, ISO 4217. The account's own when left out.
                 * @example usd
                 */
                baseCurrency?: components["parameters"]["BaseCurrency"];
                /**
                 * @description Customers who pay in this currency. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example usd
                 */
                currency?: components["parameters"]["FilterCurrency"];
                /**
                 * @description Customers who pay this way. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example visa
                 */
                payment_method?: components["parameters"]["FilterPaymentMethod"];
                /**
                 * @description Seats and flat fees, or usage. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example licensed
                 */
                pricing_model?: components["parameters"]["FilterPricingModel"];
                /**
                 * @description These customers only, by id. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example cus_1
                 */
                customer?: components["parameters"]["FilterCustomer"];
                /**
                 * @description Customers on plans of this plan group, by group id. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example pg_1
                 */
                plan?: components["parameters"]["FilterPlan"];
                /**
                 * @description Customers by months since they first paid, `M-N` or `M-`.
                 * @example 0-6
                 */
                age?: components["parameters"]["FilterAge"];
                /**
                 * @description Customers who are billed this often. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example month
                 */
                billing_freq?: components["parameters"]["FilterBillingFreq"];
                /**
                 * @description Customers of these countries (ISO 3166 alpha-2) or named regions. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example eu
                 */
                region?: components["parameters"]["FilterRegion"];
                /**
                 * @description Customers of this state or province. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example ca
                 */
                state?: components["parameters"]["FilterState"];
                /**
                 * @description Customers of this data source, by id or type. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example ds_1
                 */
                data_source?: components["parameters"]["FilterDataSource"];
                /**
                 * @description Customers by status. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example active
                 */
                status?: components["parameters"]["FilterStatus"];
                /**
                 * @description Customers with a discount, or without.
                 * @example true
                 */
                has_discount?: components["parameters"]["FilterHasDiscount"];
                /**
                 * @description Customers by why they left. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example too_expensive
                 */
                cancel_reason?: components["parameters"]["FilterCancelReason"];
                /**
                 * @description Customers of a saved segment, by id.
                 * @example seg_1
                 */
                segment?: components["parameters"]["FilterSegment"];
                /**
                 * @description `true` converts everything at the rates of one day, so that only business moves the numbers.
                 * @example true
                 */
                fix_fx?: components["parameters"]["FixFx"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The report. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "result": {
                     *         "count": 1,
                     *         "list": [
                     *           {
                     *             "date": "2024-02-01",
                     *             "customer_id": "cus_1",
                     *             "customer_name": "Acme Inc",
                     *             "customer_email": "billing@acme.example",
                     *             "type": "month_sub",
                     *             "status": "paid",
                     *             "transaction_id": "inv_1",
                     *             "currency": "usd",
                     *             "description": null,
                     *             "amount": 9900,
                     *             "amount_base_currency": 9900
                     *           }
                     *         ]
                     *       },
                     *       "currency": "usd"
                     *     }
                     */
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
                /**
                 * @description Days to cover: `YYYYMMDD-YYYYMMDD`, `YYYYMMDD` or `last-12-months`. The last 12 months when left out.
                 * @example 20240101-20240815
                 */
                date?: components["parameters"]["Date"];
                /**
                 * @description Length of a row.
                 * @example month
                 */
                interval?: components["parameters"]["Interval"];
                /**
                 * @description One row of the report only: its first day, as `YYYY-MM-DD` or `YYYYMMDD`. `interval` says how long the row is.
                 * @example 2024-03-01
                 */
                "selected-date"?: components["parameters"]["SelectedDate"];
                /**
                 * @description Currency to report in, ISO 4217. The account's own when left out.
                 * @example usd
                 */
                baseCurrency?: components["parameters"]["BaseCurrency"];
                /**
                 * @description Customers who pay in this currency. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example usd
                 */
                currency?: components["parameters"]["FilterCurrency"];
                /**
                 * @description Customers who pay this way. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example visa
                 */
                payment_method?: components["parameters"]["FilterPaymentMethod"];
                /**
                 * @description Seats and flat fees, or usage. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example licensed
                 */
                pricing_model?: components["parameters"]["FilterPricingModel"];
                /**
                 * @description These customers only, by id. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example cus_1
                 */
                customer?: components["parameters"]["FilterCustomer"];
                /**
                 * @description Customers on plans of this plan group, by group id. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example pg_1
                 */
                plan?: components["parameters"]["FilterPlan"];
                /**
                 * @description Customers by months since they first paid, `M-N` or `M-`.
                 * @example 0-6
                 */
                age?: components["parameters"]["FilterAge"];
                /**
                 * @description Customers who are billed this often. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example month
                 */
                billing_freq?: components["parameters"]["FilterBillingFreq"];
                /**
                 * @description Customers of these countries (ISO 3166 alpha-2) or named regions. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example eu
                 */
                region?: components["parameters"]["FilterRegion"];
                /**
                 * @description Customers of this state or province. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example ca
                 */
                state?: components["parameters"]["FilterState"];
                /**
                 * @description Customers of this data source, by id or type. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example ds_1
                 */
                data_source?: components["parameters"]["FilterDataSource"];
                /**
                 * @description Customers by status. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example active
                 */
                status?: components["parameters"]["FilterStatus"];
                /**
                 * @description Customers with a discount, or without.
                 * @example true
                 */
                has_discount?: components["parameters"]["FilterHasDiscount"];
                /**
                 * @description Customers by why they left. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example too_expensive
                 */
                cancel_reason?: components["parameters"]["FilterCancelReason"];
                /**
                 * @description Customers of a saved segment, by id.
                 * @example seg_1
                 */
                segment?: components["parameters"]["FilterSegment"];
                /**
                 * @description `true` converts everything at the rates of one day, so that only business moves the numbers.
                 * @example true
                 */
                fix_fx?: components["parameters"]["FixFx"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The report. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "result": {
                     *         "count": 1,
                     *         "list": [
                     *           {
                     *             "date": "2024-02-01",
                     *             "paid_date": "2024-02-01",
                     *             "customer_id": "cus_1",
                     *             "customer_name": "Acme Inc",
                     *             "customer_email": "billing@acme.example",
                     *             "invoice_id": "inv_1",
                     *             "type": "subscription",
                     *             "status": "paid",
                     *             "plan_id": "plan_pro",
                     *             "subscription_id": null,
                     *             "currency": "usd",
                     *             "description": null,
                     *             "amount": 9900,
                     *             "amount_base_currency": 9900
                     *           }
                     *         ]
                     *       },
                     *       "currency": "usd"
                     *     }
                     */
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
                /**
                 * @description Days to cover: `YYYYMMDD-YYYYMMDD`, `YYYYMMDD` or `last-12-months`. The last 12 months when left out.
                 * @example 20240101-20240815
                 */
                date?: components["parameters"]["Date"];
                /**
                 * @description Length of a row.
                 * @example month
                 */
                interval?: components["parameters"]["Interval"];
                /**
                 * @description Currency to report in, ISO 4217. The account's own when left out.
                 * @example usd
                 */
                baseCurrency?: components["parameters"]["BaseCurrency"];
                /**
                 * @description Customers who pay in this currency. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example usd
                 */
                currency?: components["parameters"]["FilterCurrency"];
                /**
                 * @description Customers who pay this way. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example visa
                 */
                payment_method?: components["parameters"]["FilterPaymentMethod"];
                /**
                 * @description Seats and flat fees, or usage. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example licensed
                 */
                pricing_model?: components["parameters"]["FilterPricingModel"];
                /**
                 * @description These customers only, by id. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example cus_1
                 */
                customer?: components["parameters"]["FilterCustomer"];
                /**
                 * @description Customers on plans of this plan group, by group id. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example pg_1
                 */
                plan?: components["parameters"]["FilterPlan"];
                /**
                 * @description Customers by months since they first paid, `M-N` or `M-`.
                 * @example 0-6
                 */
                age?: components["parameters"]["FilterAge"];
                /**
                 * @description Customers who are billed this often. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example month
                 */
                billing_freq?: components["parameters"]["FilterBillingFreq"];
                /**
                 * @description Customers of these countries (ISO 3166 alpha-2) or named regions. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example eu
                 */
                region?: components["parameters"]["FilterRegion"];
                /**
                 * @description Customers of this state or province. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example ca
                 */
                state?: components["parameters"]["FilterState"];
                /**
                 * @description Customers of this data source, by id or type. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example ds_1
                 */
                data_source?: components["parameters"]["FilterDataSource"];
                /**
                 * @description Customers by status. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example active
                 */
                status?: components["parameters"]["FilterStatus"];
                /**
                 * @description Customers with a discount, or without.
                 * @example true
                 */
                has_discount?: components["parameters"]["FilterHasDiscount"];
                /**
                 * @description Customers by why they left. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example too_expensive
                 */
                cancel_reason?: components["parameters"]["FilterCancelReason"];
                /**
                 * @description Customers of a saved segment, by id.
                 * @example seg_1
                 */
                segment?: components["parameters"]["FilterSegment"];
                /**
                 * @description `true` converts everything at the rates of one day, so that only business moves the numbers.
                 * @example true
                 */
                fix_fx?: components["parameters"]["FixFx"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The report. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "result": [
                     *         {
                     *           "date": "2024-02-01",
                     *           "currency": "usd",
                     *           "failed_amount": 9900,
                     *           "recovered": 4900,
                     *           "still_unpaid": 5000,
                     *           "churned": 0,
                     *           "failed_invoices": 2,
                     *           "recovered_customers": 1,
                     *           "still_unpaid_customers": 1,
                     *           "churned_customers": 0,
                     *           "affected_customers": 2,
                     *           "total_retry_attempts": 5
                     *         }
                     *       ],
                     *       "currency": "usd"
                     *     }
                     */
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
                /**
                 * @description Days to cover: `YYYYMMDD-YYYYMMDD`, `YYYYMMDD` or `last-12-months`. The last 12 months when left out.
                 * @example 20240101-20240815
                 */
                date?: components["parameters"]["Date"];
                /**
                 * @description Currency to report in, ISO 4217. The account's own when left out.
                 * @example usd
                 */
                baseCurrency?: components["parameters"]["BaseCurrency"];
                /**
                 * @description Customers who pay in this currency. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example usd
                 */
                currency?: components["parameters"]["FilterCurrency"];
                /**
                 * @description Customers who pay this way. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example visa
                 */
                payment_method?: components["parameters"]["FilterPaymentMethod"];
                /**
                 * @description Seats and flat fees, or usage. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example licensed
                 */
                pricing_model?: components["parameters"]["FilterPricingModel"];
                /**
                 * @description These customers only, by id. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example cus_1
                 */
                customer?: components["parameters"]["FilterCustomer"];
                /**
                 * @description Customers on plans of this plan group, by group id. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example pg_1
                 */
                plan?: components["parameters"]["FilterPlan"];
                /**
                 * @description Customers by months since they first paid, `M-N` or `M-`.
                 * @example 0-6
                 */
                age?: components["parameters"]["FilterAge"];
                /**
                 * @description Customers who are billed this often. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example month
                 */
                billing_freq?: components["parameters"]["FilterBillingFreq"];
                /**
                 * @description Customers of these countries (ISO 3166 alpha-2) or named regions. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example eu
                 */
                region?: components["parameters"]["FilterRegion"];
                /**
                 * @description Customers of this state or province. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example ca
                 */
                state?: components["parameters"]["FilterState"];
                /**
                 * @description Customers of this data source, by id or type. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example ds_1
                 */
                data_source?: components["parameters"]["FilterDataSource"];
                /**
                 * @description Customers by status. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example active
                 */
                status?: components["parameters"]["FilterStatus"];
                /**
                 * @description Customers with a discount, or without.
                 * @example true
                 */
                has_discount?: components["parameters"]["FilterHasDiscount"];
                /**
                 * @description Customers by why they left. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example too_expensive
                 */
                cancel_reason?: components["parameters"]["FilterCancelReason"];
                /**
                 * @description Customers of a saved segment, by id.
                 * @example seg_1
                 */
                segment?: components["parameters"]["FilterSegment"];
                /**
                 * @description `true` converts everything at the rates of one day, so that only business moves the numbers.
                 * @example true
                 */
                fix_fx?: components["parameters"]["FixFx"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The report. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "summary": {
                     *         "mtd_still_unpaid": 5000,
                     *         "prev_mtd_still_unpaid": 0,
                     *         "qtd_still_unpaid": 0,
                     *         "prev_qtd_still_unpaid": 0,
                     *         "ytd_still_unpaid": 0,
                     *         "prev_ytd_still_unpaid": 0,
                     *         "mtd_recovery_rate": 49.49,
                     *         "prev_mtd_recovery_rate": null,
                     *         "ytd_recovery_rate": null,
                     *         "prev_ytd_recovery_rate": null,
                     *         "mtd_failed_pct": 3.2,
                     *         "prev_mtd_failed_pct": null,
                     *         "ytd_failed_pct": null,
                     *         "prev_ytd_failed_pct": null,
                     *         "mtd_still_unpaid_change_pct": null,
                     *         "ytd_still_unpaid_change_pct": null,
                     *         "mtd_recovery_rate_change": null,
                     *         "ytd_recovery_rate_change": null,
                     *         "mtd_failed_pct_change": null,
                     *         "ytd_failed_pct_change": null,
                     *         "mtd_failed_invoices": 2,
                     *         "ytd_failed_invoices": 0,
                     *         "prev_mtd_failed_invoices": 0,
                     *         "prev_ytd_failed_invoices": 0
                     *       },
                     *       "currency": "usd"
                     *     }
                     */
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
                /**
                 * @description Days to cover: `YYYYMMDD-YYYYMMDD`, `YYYYMMDD` or `last-12-months`. The last 12 months when left out.
                 * @example 20240101-20240815
                 */
                date?: components["parameters"]["Date"];
                /**
                 * @description Length of a row.
                 * @example month
                 */
                interval?: components["parameters"]["Interval"];
                /**
                 * @description Currency to report in, ISO 4217. The account's own when left out.
                 * @example usd
                 */
                baseCurrency?: components["parameters"]["BaseCurrency"];
                /**
                 * @description Customers who pay in this currency. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example usd
                 */
                currency?: components["parameters"]["FilterCurrency"];
                /**
                 * @description Customers who pay this way. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example visa
                 */
                payment_method?: components["parameters"]["FilterPaymentMethod"];
                /**
                 * @description Seats and flat fees, or usage. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example licensed
                 */
                pricing_model?: components["parameters"]["FilterPricingModel"];
                /**
                 * @description These customers only, by id. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example cus_1
                 */
                customer?: components["parameters"]["FilterCustomer"];
                /**
                 * @description Customers on plans of this plan group, by group id. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example pg_1
                 */
                plan?: components["parameters"]["FilterPlan"];
                /**
                 * @description Customers by months since they first paid, `M-N` or `M-`.
                 * @example 0-6
                 */
                age?: components["parameters"]["FilterAge"];
                /**
                 * @description Customers who are billed this often. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example month
                 */
                billing_freq?: components["parameters"]["FilterBillingFreq"];
                /**
                 * @description Customers of these countries (ISO 3166 alpha-2) or named regions. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example eu
                 */
                region?: components["parameters"]["FilterRegion"];
                /**
                 * @description Customers of this state or province. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example ca
                 */
                state?: components["parameters"]["FilterState"];
                /**
                 * @description Customers of this data source, by id or type. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example ds_1
                 */
                data_source?: components["parameters"]["FilterDataSource"];
                /**
                 * @description Customers by status. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example active
                 */
                status?: components["parameters"]["FilterStatus"];
                /**
                 * @description Customers with a discount, or without.
                 * @example true
                 */
                has_discount?: components["parameters"]["FilterHasDiscount"];
                /**
                 * @description Customers by why they left. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example too_expensive
                 */
                cancel_reason?: components["parameters"]["FilterCancelReason"];
                /**
                 * @description Customers of a saved segment, by id.
                 * @example seg_1
                 */
                segment?: components["parameters"]["FilterSegment"];
                /**
                 * @description `true` converts everything at the rates of one day, so that only business moves the numbers.
                 * @example true
                 */
                fix_fx?: components["parameters"]["FixFx"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The report. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "result": [
                     *         {
                     *           "date": "2024-02-01",
                     *           "currency": "usd",
                     *           "failed_amount": 9900,
                     *           "recovered": 4900,
                     *           "still_unpaid": 5000,
                     *           "churned": 0,
                     *           "failed_invoices": 2,
                     *           "recovered_customers": 1,
                     *           "still_unpaid_customers": 1,
                     *           "churned_customers": 0,
                     *           "affected_customers": 2,
                     *           "total_retry_attempts": 5,
                     *           "total_invoices": 48,
                     *           "failed_pct": 4.17,
                     *           "recovery_rate": 49.49
                     *         }
                     *       ],
                     *       "currency": "usd"
                     *     }
                     */
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
                /**
                 * @description Days to cover: `YYYYMMDD-YYYYMMDD`, `YYYYMMDD` or `last-12-months`. The last 12 months when left out.
                 * @example 20240101-20240815
                 */
                date?: components["parameters"]["Date"];
                /**
                 * @description Length of a row.
                 * @example month
                 */
                interval?: components["parameters"]["Interval"];
                /**
                 * @description One row of the report only: its first day, as `YYYY-MM-DD` or `YYYYMMDD`. `interval` says how long the row is.
                 * @example 2024-03-01
                 */
                "selected-date"?: components["parameters"]["SelectedDate"];
                /**
                 * @description Currency to report in, ISO 4217. The account's own when left out.
                 * @example usd
                 */
                baseCurrency?: components["parameters"]["BaseCurrency"];
                /**
                 * @description Customers who pay in this currency. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example usd
                 */
                currency?: components["parameters"]["FilterCurrency"];
                /**
                 * @description Customers who pay this way. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example visa
                 */
                payment_method?: components["parameters"]["FilterPaymentMethod"];
                /**
                 * @description Seats and flat fees, or usage. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example licensed
                 */
                pricing_model?: components["parameters"]["FilterPricingModel"];
                /**
                 * @description These customers only, by id. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example cus_1
                 */
                customer?: components["parameters"]["FilterCustomer"];
                /**
                 * @description Customers on plans of this plan group, by group id. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example pg_1
                 */
                plan?: components["parameters"]["FilterPlan"];
                /**
                 * @description Customers by months since they first paid, `M-N` or `M-`.
                 * @example 0-6
                 */
                age?: components["parameters"]["FilterAge"];
                /**
                 * @description Customers who are billed this often. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example month
                 */
                billing_freq?: components["parameters"]["FilterBillingFreq"];
                /**
                 * @description Customers of these countries (ISO 3166 alpha-2) or named regions. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example eu
                 */
                region?: components["parameters"]["FilterRegion"];
                /**
                 * @description Customers of this state or province. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example ca
                 */
                state?: components["parameters"]["FilterState"];
                /**
                 * @description Customers of this data source, by id or type. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example ds_1
                 */
                data_source?: components["parameters"]["FilterDataSource"];
                /**
                 * @description Customers by status. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example active
                 */
                status?: components["parameters"]["FilterStatus"];
                /**
                 * @description Customers with a discount, or without.
                 * @example true
                 */
                has_discount?: components["parameters"]["FilterHasDiscount"];
                /**
                 * @description Customers by why they left. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example too_expensive
                 */
                cancel_reason?: components["parameters"]["FilterCancelReason"];
                /**
                 * @description Customers of a saved segment, by id.
                 * @example seg_1
                 */
                segment?: components["parameters"]["FilterSegment"];
                /**
                 * @description `true` converts everything at the rates of one day, so that only business moves the numbers.
                 * @example true
                 */
                fix_fx?: components["parameters"]["FixFx"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The report. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "result": {
                     *         "count": 1,
                     *         "list": [
                     *           {
                     *             "date": "2024-02-01",
                     *             "invoice_ref": "inv_1",
                     *             "customer_id": "cus_1",
                     *             "customer_name": "Acme Inc",
                     *             "customer_email": "billing@acme.example",
                     *             "amount": 9900,
                     *             "amount_base_currency": 9900,
                     *             "currency": "usd",
                     *             "payment_method": "visa",
                     *             "description": null,
                     *             "attempt_count": 2,
                     *             "recovery_status": "recovered"
                     *           }
                     *         ]
                     *       },
                     *       "currency": "usd"
                     *     }
                     */
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
                /**
                 * @description Days to cover: `YYYYMMDD-YYYYMMDD`, `YYYYMMDD` or `last-12-months`. The last 12 months when left out.
                 * @example 20240101-20240815
                 */
                date?: components["parameters"]["Date"];
                /**
                 * @description Length of a row.
                 * @example month
                 */
                interval?: components["parameters"]["Interval"];
                /**
                 * @description Currency to report in, ISO 4217. The account's own when left out.
                 * @example usd
                 */
                baseCurrency?: components["parameters"]["BaseCurrency"];
                /**
                 * @description Customers who pay in this currency. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example usd
                 */
                currency?: components["parameters"]["FilterCurrency"];
                /**
                 * @description Customers who pay this way. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example visa
                 */
                payment_method?: components["parameters"]["FilterPaymentMethod"];
                /**
                 * @description Seats and flat fees, or usage. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example licensed
                 */
                pricing_model?: components["parameters"]["FilterPricingModel"];
                /**
                 * @description These customers only, by id. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example cus_1
                 */
                customer?: components["parameters"]["FilterCustomer"];
                /**
                 * @description Customers on plans of this plan group, by group id. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example pg_1
                 */
                plan?: components["parameters"]["FilterPlan"];
                /**
                 * @description Customers by months since they first paid, `M-N` or `M-`.
                 * @example 0-6
                 */
                age?: components["parameters"]["FilterAge"];
                /**
                 * @description Customers who are billed this often. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example month
                 */
                billing_freq?: components["parameters"]["FilterBillingFreq"];
                /**
                 * @description Customers of these countries (ISO 3166 alpha-2) or named regions. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example eu
                 */
                region?: components["parameters"]["FilterRegion"];
                /**
                 * @description Customers of this state or province. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example ca
                 */
                state?: components["parameters"]["FilterState"];
                /**
                 * @description Customers of this data source, by id or type. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example ds_1
                 */
                data_source?: components["parameters"]["FilterDataSource"];
                /**
                 * @description Customers by status. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example active
                 */
                status?: components["parameters"]["FilterStatus"];
                /**
                 * @description Customers with a discount, or without.
                 * @example true
                 */
                has_discount?: components["parameters"]["FilterHasDiscount"];
                /**
                 * @description Customers by why they left. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example too_expensive
                 */
                cancel_reason?: components["parameters"]["FilterCancelReason"];
                /**
                 * @description Customers of a saved segment, by id.
                 * @example seg_1
                 */
                segment?: components["parameters"]["FilterSegment"];
                /**
                 * @description `true` converts everything at the rates of one day, so that only business moves the numbers.
                 * @example true
                 */
                fix_fx?: components["parameters"]["FixFx"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The report. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "result": [
                     *         {
                     *           "date": "2024-02-01",
                     *           "refund_amount": 4950,
                     *           "refund_count": 1,
                     *           "customers_refunded": 1
                     *         }
                     *       ],
                     *       "currency": "usd"
                     *     }
                     */
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
                /**
                 * @description Days to cover: `YYYYMMDD-YYYYMMDD`, `YYYYMMDD` or `last-12-months`. The last 12 months when left out.
                 * @example 20240101-20240815
                 */
                date?: components["parameters"]["Date"];
                /**
                 * @description Currency to report in, ISO 4217. The account's own when left out.
                 * @example usd
                 */
                baseCurrency?: components["parameters"]["BaseCurrency"];
                /**
                 * @description Customers who pay in this currency. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example usd
                 */
                currency?: components["parameters"]["FilterCurrency"];
                /**
                 * @description Customers who pay this way. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example visa
                 */
                payment_method?: components["parameters"]["FilterPaymentMethod"];
                /**
                 * @description Seats and flat fees, or usage. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example licensed
                 */
                pricing_model?: components["parameters"]["FilterPricingModel"];
                /**
                 * @description These customers only, by id. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example cus_1
                 */
                customer?: components["parameters"]["FilterCustomer"];
                /**
                 * @description Customers on plans of this plan group, by group id. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example pg_1
                 */
                plan?: components["parameters"]["FilterPlan"];
                /**
                 * @description Customers by months since they first paid, `M-N` or `M-`.
                 * @example 0-6
                 */
                age?: components["parameters"]["FilterAge"];
                /**
                 * @description Customers who are billed this often. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example month
                 */
                billing_freq?: components["parameters"]["FilterBillingFreq"];
                /**
                 * @description Customers of these countries (ISO 3166 alpha-2) or named regions. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example eu
                 */
                region?: components["parameters"]["FilterRegion"];
                /**
                 * @description Customers of this state or province. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example ca
                 */
                state?: components["parameters"]["FilterState"];
                /**
                 * @description Customers of this data source, by id or type. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example ds_1
                 */
                data_source?: components["parameters"]["FilterDataSource"];
                /**
                 * @description Customers by status. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example active
                 */
                status?: components["parameters"]["FilterStatus"];
                /**
                 * @description Customers with a discount, or without.
                 * @example true
                 */
                has_discount?: components["parameters"]["FilterHasDiscount"];
                /**
                 * @description Customers by why they left. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example too_expensive
                 */
                cancel_reason?: components["parameters"]["FilterCancelReason"];
                /**
                 * @description Customers of a saved segment, by id.
                 * @example seg_1
                 */
                segment?: components["parameters"]["FilterSegment"];
                /**
                 * @description `true` converts everything at the rates of one day, so that only business moves the numbers.
                 * @example true
                 */
                fix_fx?: components["parameters"]["FixFx"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The report. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "result": {
                     *         "count": 1,
                     *         "list": [
                     *           {
                     *             "customer_id": "cus_1",
                     *             "customer_name": "Acme Inc",
                     *             "customer_email": "billing@acme.example",
                     *             "refund_amount": 4950,
                     *             "refund_count": 1,
                     *             "last_refund_date": "2024-02-09"
                     *           }
                     *         ]
                     *       },
                     *       "currency": "usd"
                     *     }
                     */
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
                /**
                 * @description Days to cover: `YYYYMMDD-YYYYMMDD`, `YYYYMMDD` or `last-12-months`. The last 12 months when left out.
                 * @example 20240101-20240815
                 */
                date?: components["parameters"]["Date"];
                /**
                 * @description Length of a row.
                 * @example month
                 */
                interval?: components["parameters"]["Interval"];
                /**
                 * @description One row of the report only: its first day, as `YYYY-MM-DD` or `YYYYMMDD`. `interval` says how long the row is.
                 * @example 2024-03-01
                 */
                "selected-date"?: components["parameters"]["SelectedDate"];
                /**
                 * @description Currency to report in, ISO 4217. The account's own when left out.
                 * @example usd
                 */
                baseCurrency?: components["parameters"]["BaseCurrency"];
                /**
                 * @description Customers who pay in this currency. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example usd
                 */
                currency?: components["parameters"]["FilterCurrency"];
                /**
                 * @description Customers who pay this way. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example visa
                 */
                payment_method?: components["parameters"]["FilterPaymentMethod"];
                /**
                 * @description Seats and flat fees, or usage. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example licensed
                 */
                pricing_model?: components["parameters"]["FilterPricingModel"];
                /**
                 * @description These customers only, by id. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example cus_1
                 */
                customer?: components["parameters"]["FilterCustomer"];
                /**
                 * @description Customers on plans of this plan group, by group id. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example pg_1
                 */
                plan?: components["parameters"]["FilterPlan"];
                /**
                 * @description Customers by months since they first paid, `M-N` or `M-`.
                 * @example 0-6
                 */
                age?: components["parameters"]["FilterAge"];
                /**
                 * @description Customers who are billed this often. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example month
                 */
                billing_freq?: components["parameters"]["FilterBillingFreq"];
                /**
                 * @description Customers of these countries (ISO 3166 alpha-2) or named regions. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example eu
                 */
                region?: components["parameters"]["FilterRegion"];
                /**
                 * @description Customers of this state or province. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example ca
                 */
                state?: components["parameters"]["FilterState"];
                /**
                 * @description Customers of this data source, by id or type. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example ds_1
                 */
                data_source?: components["parameters"]["FilterDataSource"];
                /**
                 * @description Customers by status. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example active
                 */
                status?: components["parameters"]["FilterStatus"];
                /**
                 * @description Customers with a discount, or without.
                 * @example true
                 */
                has_discount?: components["parameters"]["FilterHasDiscount"];
                /**
                 * @description Customers by why they left. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example too_expensive
                 */
                cancel_reason?: components["parameters"]["FilterCancelReason"];
                /**
                 * @description Customers of a saved segment, by id.
                 * @example seg_1
                 */
                segment?: components["parameters"]["FilterSegment"];
                /**
                 * @description `true` converts everything at the rates of one day, so that only business moves the numbers.
                 * @example true
                 */
                fix_fx?: components["parameters"]["FixFx"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The report. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "result": {
                     *         "count": 1,
                     *         "list": [
                     *           {
                     *             "date": "2024-02-09",
                     *             "invoice_ref": "inv_2",
                     *             "customer_id": "cus_1",
                     *             "customer_name": "Acme Inc",
                     *             "customer_email": "billing@acme.example",
                     *             "amount": 4950,
                     *             "amount_base_currency": 4950,
                     *             "currency": "usd",
                     *             "payment_method": "visa",
                     *             "description": null
                     *           }
                     *         ]
                     *       },
                     *       "currency": "usd"
                     *     }
                     */
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
                /**
                 * @description Days to cover: `YYYYMMDD-YYYYMMDD`, `YYYYMMDD` or `last-12-months`. The last 12 months when left out.
                 * @example 20240101-20240815
                 */
                date?: components["parameters"]["Date"];
                /**
                 * @description Length of a row.
                 * @example month
                 */
                interval?: components["parameters"]["Interval"];
                /**
                 * @description Customers who pay in this currency. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example usd
                 */
                currency?: components["parameters"]["FilterCurrency"];
                /**
                 * @description Customers who pay this way. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example visa
                 */
                payment_method?: components["parameters"]["FilterPaymentMethod"];
                /**
                 * @description Seats and flat fees, or usage. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example licensed
                 */
                pricing_model?: components["parameters"]["FilterPricingModel"];
                /**
                 * @description These customers only, by id. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example cus_1
                 */
                customer?: components["parameters"]["FilterCustomer"];
                /**
                 * @description Customers on plans of this plan group, by group id. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example pg_1
                 */
                plan?: components["parameters"]["FilterPlan"];
                /**
                 * @description Customers by months since they first paid, `M-N` or `M-`.
                 * @example 0-6
                 */
                age?: components["parameters"]["FilterAge"];
                /**
                 * @description Customers who are billed this often. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example month
                 */
                billing_freq?: components["parameters"]["FilterBillingFreq"];
                /**
                 * @description Customers of these countries (ISO 3166 alpha-2) or named regions. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example eu
                 */
                region?: components["parameters"]["FilterRegion"];
                /**
                 * @description Customers of this state or province. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example ca
                 */
                state?: components["parameters"]["FilterState"];
                /**
                 * @description Customers of this data source, by id or type. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example ds_1
                 */
                data_source?: components["parameters"]["FilterDataSource"];
                /**
                 * @description Customers by status. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example active
                 */
                status?: components["parameters"]["FilterStatus"];
                /**
                 * @description Customers with a discount, or without.
                 * @example true
                 */
                has_discount?: components["parameters"]["FilterHasDiscount"];
                /**
                 * @description Customers by why they left. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example too_expensive
                 */
                cancel_reason?: components["parameters"]["FilterCancelReason"];
                /**
                 * @description Customers of a saved segment, by id.
                 * @example seg_1
                 */
                segment?: components["parameters"]["FilterSegment"];
                /**
                 * @description `true` converts everything at the rates of one day, so that only business moves the numbers.
                 * @example true
                 */
                fix_fx?: components["parameters"]["FixFx"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The report. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "result": [
                     *         {
                     *           "date": "2024-02-01",
                     *           "period": "2024-02-01",
                     *           "currency": "usd",
                     *           "failed_invoices": 2,
                     *           "failure_rate": 3.2
                     *         }
                     *       ],
                     *       "currency": "usd"
                     *     }
                     */
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
                /**
                 * @description Days to cover: `YYYYMMDD-YYYYMMDD`, `YYYYMMDD` or `last-12-months`. The last 12 months when left out.
                 * @example 20240101-20240815
                 */
                date?: components["parameters"]["Date"];
                /**
                 * @description Customers who pay in this currency. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example usd
                 */
                currency?: components["parameters"]["FilterCurrency"];
                /**
                 * @description Customers who pay this way. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example visa
                 */
                payment_method?: components["parameters"]["FilterPaymentMethod"];
                /**
                 * @description Seats and flat fees, or usage. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example licensed
                 */
                pricing_model?: components["parameters"]["FilterPricingModel"];
                /**
                 * @description These customers only, by id. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example cus_1
                 */
                customer?: components["parameters"]["FilterCustomer"];
                /**
                 * @description Customers on plans of this plan group, by group id. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example pg_1
                 */
                plan?: components["parameters"]["FilterPlan"];
                /**
                 * @description Customers by months since they first paid, `M-N` or `M-`.
                 * @example 0-6
                 */
                age?: components["parameters"]["FilterAge"];
                /**
                 * @description Customers who are billed this often. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example month
                 */
                billing_freq?: components["parameters"]["FilterBillingFreq"];
                /**
                 * @description Customers of these countries (ISO 3166 alpha-2) or named regions. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example eu
                 */
                region?: components["parameters"]["FilterRegion"];
                /**
                 * @description Customers of this state or province. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example ca
                 */
                state?: components["parameters"]["FilterState"];
                /**
                 * @description Customers of this data source, by id or type. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example ds_1
                 */
                data_source?: components["parameters"]["FilterDataSource"];
                /**
                 * @description Customers by status. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example active
                 */
                status?: components["parameters"]["FilterStatus"];
                /**
                 * @description Customers with a discount, or without.
                 * @example true
                 */
                has_discount?: components["parameters"]["FilterHasDiscount"];
                /**
                 * @description Customers by why they left. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example too_expensive
                 */
                cancel_reason?: components["parameters"]["FilterCancelReason"];
                /**
                 * @description Customers of a saved segment, by id.
                 * @example seg_1
                 */
                segment?: components["parameters"]["FilterSegment"];
                /**
                 * @description `true` converts everything at the rates of one day, so that only business moves the numbers.
                 * @example true
                 */
                fix_fx?: components["parameters"]["FixFx"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The report. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "summary": {
                     *         "mtd_failure_rate": 3.2,
                     *         "prev_mtd_failure_rate": null,
                     *         "ytd_failure_rate": null,
                     *         "prev_ytd_failure_rate": null,
                     *         "mtd_failure_rate_change": null,
                     *         "ytd_failure_rate_change": null,
                     *         "mtd_failed_count": 2,
                     *         "ytd_failed_count": 0,
                     *         "prev_mtd_failed_count": 0,
                     *         "prev_ytd_failed_count": 0
                     *       },
                     *       "currency": "usd"
                     *     }
                     */
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
                /**
                 * @description Currency to report in, ISO 4217. The account's own when left out.
                 * @example usd
                 */
                baseCurrency?: components["parameters"]["BaseCurrency"];
                /**
                 * @description Customers who pay in this currency. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example usd
                 */
                currency?: components["parameters"]["FilterCurrency"];
                /**
                 * @description Customers who pay this way. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example visa
                 */
                payment_method?: components["parameters"]["FilterPaymentMethod"];
                /**
                 * @description Seats and flat fees, or usage. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example licensed
                 */
                pricing_model?: components["parameters"]["FilterPricingModel"];
                /**
                 * @description These customers only, by id. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example cus_1
                 */
                customer?: components["parameters"]["FilterCustomer"];
                /**
                 * @description Customers on plans of this plan group, by group id. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example pg_1
                 */
                plan?: components["parameters"]["FilterPlan"];
                /**
                 * @description Customers by months since they first paid, `M-N` or `M-`.
                 * @example 0-6
                 */
                age?: components["parameters"]["FilterAge"];
                /**
                 * @description Customers who are billed this often. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example month
                 */
                billing_freq?: components["parameters"]["FilterBillingFreq"];
                /**
                 * @description Customers of these countries (ISO 3166 alpha-2) or named regions. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example eu
                 */
                region?: components["parameters"]["FilterRegion"];
                /**
                 * @description Customers of this state or province. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example ca
                 */
                state?: components["parameters"]["FilterState"];
                /**
                 * @description Customers of this data source, by id or type. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example ds_1
                 */
                data_source?: components["parameters"]["FilterDataSource"];
                /**
                 * @description Customers by status. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example active
                 */
                status?: components["parameters"]["FilterStatus"];
                /**
                 * @description Customers with a discount, or without.
                 * @example true
                 */
                has_discount?: components["parameters"]["FilterHasDiscount"];
                /**
                 * @description Customers by why they left. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example too_expensive
                 */
                cancel_reason?: components["parameters"]["FilterCancelReason"];
                /**
                 * @description Customers of a saved segment, by id.
                 * @example seg_1
                 */
                segment?: components["parameters"]["FilterSegment"];
                /**
                 * @description `true` converts everything at the rates of one day, so that only business moves the numbers.
                 * @example true
                 */
                fix_fx?: components["parameters"]["FixFx"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The report. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "summary": {
                     *         "today_still_unpaid": 5000,
                     *         "d30_still_unpaid": 0,
                     *         "d60_still_unpaid": 0,
                     *         "d180_still_unpaid": 0,
                     *         "d365_still_unpaid": 0
                     *       },
                     *       "currency": "usd"
                     *     }
                     */
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
                /**
                 * @description Days to cover: `YYYYMMDD-YYYYMMDD`, `YYYYMMDD` or `last-12-months`. The last 12 months when left out.
                 * @example 20240101-20240815
                 */
                date?: components["parameters"]["Date"];
                /**
                 * @description Length of a row.
                 * @example month
                 */
                interval?: components["parameters"]["Interval"];
                /**
                 * @description Currency to report in, ISO 4217. The account's own when left out.
                 * @example usd
                 */
                baseCurrency?: components["parameters"]["BaseCurrency"];
                /**
                 * @description Customers who pay in this currency. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example usd
                 */
                currency?: components["parameters"]["FilterCurrency"];
                /**
                 * @description Customers who pay this way. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example visa
                 */
                payment_method?: components["parameters"]["FilterPaymentMethod"];
                /**
                 * @description Seats and flat fees, or usage. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example licensed
                 */
                pricing_model?: components["parameters"]["FilterPricingModel"];
                /**
                 * @description These customers only, by id. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example cus_1
                 */
                customer?: components["parameters"]["FilterCustomer"];
                /**
                 * @description Customers on plans of this plan group, by group id. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example pg_1
                 */
                plan?: components["parameters"]["FilterPlan"];
                /**
                 * @description Customers by months since they first paid, `M-N` or `M-`.
                 * @example 0-6
                 */
                age?: components["parameters"]["FilterAge"];
                /**
                 * @description Customers who are billed this often. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example month
                 */
                billing_freq?: components["parameters"]["FilterBillingFreq"];
                /**
                 * @description Customers of these countries (ISO 3166 alpha-2) or named regions. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example eu
                 */
                region?: components["parameters"]["FilterRegion"];
                /**
                 * @description Customers of this state or province. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example ca
                 */
                state?: components["parameters"]["FilterState"];
                /**
                 * @description Customers of this data source, by id or type. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example ds_1
                 */
                data_source?: components["parameters"]["FilterDataSource"];
                /**
                 * @description Customers by status. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example active
                 */
                status?: components["parameters"]["FilterStatus"];
                /**
                 * @description Customers with a discount, or without.
                 * @example true
                 */
                has_discount?: components["parameters"]["FilterHasDiscount"];
                /**
                 * @description Customers by why they left. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example too_expensive
                 */
                cancel_reason?: components["parameters"]["FilterCancelReason"];
                /**
                 * @description Customers of a saved segment, by id.
                 * @example seg_1
                 */
                segment?: components["parameters"]["FilterSegment"];
                /**
                 * @description `true` converts everything at the rates of one day, so that only business moves the numbers.
                 * @example true
                 */
                fix_fx?: components["parameters"]["FixFx"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The report. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "result": [
                     *         {
                     *           "date": "2024-09-01",
                     *           "churn": -9900,
                     *           "contraction": 0,
                     *           "churn_customers": 1,
                     *           "contraction_customers": 0,
                     *           "total_mrr": -9900,
                     *           "total_customers": 1
                     *         }
                     *       ],
                     *       "currency": "usd"
                     *     }
                     */
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
                /**
                 * @description Days to cover: `YYYYMMDD-YYYYMMDD`, `YYYYMMDD` or `last-12-months`. The last 12 months when left out.
                 * @example 20240101-20240815
                 */
                date?: components["parameters"]["Date"];
                /**
                 * @description Length of a row.
                 * @example month
                 */
                interval?: components["parameters"]["Interval"];
                /**
                 * @description One row of the report only: its first day, as `YYYY-MM-DD` or `YYYYMMDD`. `interval` says how long the row is.
                 * @example 2024-03-01
                 */
                "selected-date"?: components["parameters"]["SelectedDate"];
                /**
                 * @description Currency to report in, ISO 4217. The account's own when left out.
                 * @example usd
                 */
                baseCurrency?: components["parameters"]["BaseCurrency"];
                /**
                 * @description Customers who pay in this currency. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example usd
                 */
                currency?: components["parameters"]["FilterCurrency"];
                /**
                 * @description Customers who pay this way. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example visa
                 */
                payment_method?: components["parameters"]["FilterPaymentMethod"];
                /**
                 * @description Seats and flat fees, or usage. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example licensed
                 */
                pricing_model?: components["parameters"]["FilterPricingModel"];
                /**
                 * @description These customers only, by id. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example cus_1
                 */
                customer?: components["parameters"]["FilterCustomer"];
                /**
                 * @description Customers on plans of this plan group, by group id. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example pg_1
                 */
                plan?: components["parameters"]["FilterPlan"];
                /**
                 * @description Customers by months since they first paid, `M-N` or `M-`.
                 * @example 0-6
                 */
                age?: components["parameters"]["FilterAge"];
                /**
                 * @description Customers who are billed this often. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example month
                 */
                billing_freq?: components["parameters"]["FilterBillingFreq"];
                /**
                 * @description Customers of these countries (ISO 3166 alpha-2) or named regions. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example eu
                 */
                region?: components["parameters"]["FilterRegion"];
                /**
                 * @description Customers of this state or province. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example ca
                 */
                state?: components["parameters"]["FilterState"];
                /**
                 * @description Customers of this data source, by id or type. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example ds_1
                 */
                data_source?: components["parameters"]["FilterDataSource"];
                /**
                 * @description Customers by status. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example active
                 */
                status?: components["parameters"]["FilterStatus"];
                /**
                 * @description Customers with a discount, or without.
                 * @example true
                 */
                has_discount?: components["parameters"]["FilterHasDiscount"];
                /**
                 * @description Customers by why they left. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example too_expensive
                 */
                cancel_reason?: components["parameters"]["FilterCancelReason"];
                /**
                 * @description Customers of a saved segment, by id.
                 * @example seg_1
                 */
                segment?: components["parameters"]["FilterSegment"];
                /**
                 * @description `true` converts everything at the rates of one day, so that only business moves the numbers.
                 * @example true
                 */
                fix_fx?: components["parameters"]["FixFx"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The report. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "result": {
                     *         "count": 1,
                     *         "list": [
                     *           {
                     *             "date": "2024-09-01",
                     *             "customer_id": "cus_1",
                     *             "customer_name": "Acme Inc",
                     *             "customer_email": "billing@acme.example",
                     *             "type": "churn",
                     *             "subtype": "cancellation",
                     *             "mrr_change": -9900,
                     *             "mrr_change_base_currency": -9900,
                     *             "old_mrr": 9900,
                     *             "new_mrr": 0,
                     *             "currency": "usd",
                     *             "plan_name": "Pro",
                     *             "description": "Churn of $99: a cancellation"
                     *           }
                     *         ]
                     *       },
                     *       "currency": "usd"
                     *     }
                     */
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
                /**
                 * @description Days to cover: `YYYYMMDD-YYYYMMDD`, `YYYYMMDD` or `last-12-months`. The last 12 months when left out.
                 * @example 20240101-20240815
                 */
                date?: components["parameters"]["Date"];
                /**
                 * @description Currency to report in, ISO 4217. The account's own when left out.
                 * @example usd
                 */
                baseCurrency?: components["parameters"]["BaseCurrency"];
                /**
                 * @description Customers who pay in this currency. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example usd
                 */
                currency?: components["parameters"]["FilterCurrency"];
                /**
                 * @description Customers who pay this way. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example visa
                 */
                payment_method?: components["parameters"]["FilterPaymentMethod"];
                /**
                 * @description Seats and flat fees, or usage. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example licensed
                 */
                pricing_model?: components["parameters"]["FilterPricingModel"];
                /**
                 * @description These customers only, by id. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example cus_1
                 */
                customer?: components["parameters"]["FilterCustomer"];
                /**
                 * @description Customers on plans of this plan group, by group id. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example pg_1
                 */
                plan?: components["parameters"]["FilterPlan"];
                /**
                 * @description Customers by months since they first paid, `M-N` or `M-`.
                 * @example 0-6
                 */
                age?: components["parameters"]["FilterAge"];
                /**
                 * @description Customers who are billed this often. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example month
                 */
                billing_freq?: components["parameters"]["FilterBillingFreq"];
                /**
                 * @description Customers of these countries (ISO 3166 alpha-2) or named regions. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example eu
                 */
                region?: components["parameters"]["FilterRegion"];
                /**
                 * @description Customers of this state or province. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example ca
                 */
                state?: components["parameters"]["FilterState"];
                /**
                 * @description Customers of this data source, by id or type. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example ds_1
                 */
                data_source?: components["parameters"]["FilterDataSource"];
                /**
                 * @description Customers by status. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example active
                 */
                status?: components["parameters"]["FilterStatus"];
                /**
                 * @description Customers with a discount, or without.
                 * @example true
                 */
                has_discount?: components["parameters"]["FilterHasDiscount"];
                /**
                 * @description Customers by why they left. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example too_expensive
                 */
                cancel_reason?: components["parameters"]["FilterCancelReason"];
                /**
                 * @description Customers of a saved segment, by id.
                 * @example seg_1
                 */
                segment?: components["parameters"]["FilterSegment"];
                /**
                 * @description `true` converts everything at the rates of one day, so that only business moves the numbers.
                 * @example true
                 */
                fix_fx?: components["parameters"]["FixFx"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The report. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "summary": {
                     *         "churn_current": -9900,
                     *         "churn_30": -9900,
                     *         "churn_60": -9900,
                     *         "churn_180": -9900,
                     *         "churn_365": -9900
                     *       },
                     *       "currency": "usd"
                     *     }
                     */
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
                /**
                 * @description Days to cover: `YYYYMMDD-YYYYMMDD`, `YYYYMMDD` or `last-12-months`. The last 12 months when left out.
                 * @example 20240101-20240815
                 */
                date?: components["parameters"]["Date"];
                /**
                 * @description Whether to write the summary anew.
                 * @example false
                 */
                regenerate?: components["parameters"]["Regenerate"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The report. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "summary": null,
                     *       "comment_count": 0,
                     *       "total_cancellations": "1",
                     *       "generated_at": "2024-08-15T00:00:00Z",
                     *       "reason": "no_comments"
                     *     }
                     */
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
                /**
                 * @description Days to cover: `YYYYMMDD-YYYYMMDD`, `YYYYMMDD` or `last-12-months`. The last 12 months when left out.
                 * @example 20240101-20240815
                 */
                date?: components["parameters"]["Date"];
                /**
                 * @description Currency to report in, ISO 4217. The account's own when left out.
                 * @example usd
                 */
                baseCurrency?: components["parameters"]["BaseCurrency"];
                /**
                 * @description Customers who pay in this currency. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example usd
                 */
                currency?: components["parameters"]["FilterCurrency"];
                /**
                 * @description Customers who pay this way. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example visa
                 */
                payment_method?: components["parameters"]["FilterPaymentMethod"];
                /**
                 * @description Seats and flat fees, or usage. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example licensed
                 */
                pricing_model?: components["parameters"]["FilterPricingModel"];
                /**
                 * @description These customers only, by id. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example cus_1
                 */
                customer?: components["parameters"]["FilterCustomer"];
                /**
                 * @description Customers on plans of this plan group, by group id. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example pg_1
                 */
                plan?: components["parameters"]["FilterPlan"];
                /**
                 * @description Customers by months since they first paid, `M-N` or `M-`.
                 * @example 0-6
                 */
                age?: components["parameters"]["FilterAge"];
                /**
                 * @description Customers who are billed this often. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example month
                 */
                billing_freq?: components["parameters"]["FilterBillingFreq"];
                /**
                 * @description Customers of these countries (ISO 3166 alpha-2) or named regions. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example eu
                 */
                region?: components["parameters"]["FilterRegion"];
                /**
                 * @description Customers of this state or province. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example ca
                 */
                state?: components["parameters"]["FilterState"];
                /**
                 * @description Customers of this data source, by id or type. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example ds_1
                 */
                data_source?: components["parameters"]["FilterDataSource"];
                /**
                 * @description Customers by status. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example active
                 */
                status?: components["parameters"]["FilterStatus"];
                /**
                 * @description Customers with a discount, or without.
                 * @example true
                 */
                has_discount?: components["parameters"]["FilterHasDiscount"];
                /**
                 * @description Customers by why they left. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example too_expensive
                 */
                cancel_reason?: components["parameters"]["FilterCancelReason"];
                /**
                 * @description Customers of a saved segment, by id.
                 * @example seg_1
                 */
                segment?: components["parameters"]["FilterSegment"];
                /**
                 * @description `true` converts everything at the rates of one day, so that only business moves the numbers.
                 * @example true
                 */
                fix_fx?: components["parameters"]["FixFx"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The report. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "result": [
                     *         {
                     *           "months": 3,
                     *           "customers": 1,
                     *           "percent": 100,
                     *           "mrr_change": -4900
                     *         }
                     *       ],
                     *       "currency": "usd"
                     *     }
                     */
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
                /**
                 * @description Days to cover: `YYYYMMDD-YYYYMMDD`, `YYYYMMDD` or `last-12-months`. The last 12 months when left out.
                 * @example 20240101-20240815
                 */
                date?: components["parameters"]["Date"];
                /**
                 * @description Currency to report in, ISO 4217. The account's own when left out.
                 * @example usd
                 */
                baseCurrency?: components["parameters"]["BaseCurrency"];
                /**
                 * @description Customers who pay in this currency. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example usd
                 */
                currency?: components["parameters"]["FilterCurrency"];
                /**
                 * @description Customers who pay this way. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example visa
                 */
                payment_method?: components["parameters"]["FilterPaymentMethod"];
                /**
                 * @description Seats and flat fees, or usage. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example licensed
                 */
                pricing_model?: components["parameters"]["FilterPricingModel"];
                /**
                 * @description These customers only, by id. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example cus_1
                 */
                customer?: components["parameters"]["FilterCustomer"];
                /**
                 * @description Customers on plans of this plan group, by group id. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example pg_1
                 */
                plan?: components["parameters"]["FilterPlan"];
                /**
                 * @description Customers by months since they first paid, `M-N` or `M-`.
                 * @example 0-6
                 */
                age?: components["parameters"]["FilterAge"];
                /**
                 * @description Customers who are billed this often. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example month
                 */
                billing_freq?: components["parameters"]["FilterBillingFreq"];
                /**
                 * @description Customers of these countries (ISO 3166 alpha-2) or named regions. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example eu
                 */
                region?: components["parameters"]["FilterRegion"];
                /**
                 * @description Customers of this state or province. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example ca
                 */
                state?: components["parameters"]["FilterState"];
                /**
                 * @description Customers of this data source, by id or type. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example ds_1
                 */
                data_source?: components["parameters"]["FilterDataSource"];
                /**
                 * @description Customers by status. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example active
                 */
                status?: components["parameters"]["FilterStatus"];
                /**
                 * @description Customers with a discount, or without.
                 * @example true
                 */
                has_discount?: components["parameters"]["FilterHasDiscount"];
                /**
                 * @description Customers by why they left. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example too_expensive
                 */
                cancel_reason?: components["parameters"]["FilterCancelReason"];
                /**
                 * @description Customers of a saved segment, by id.
                 * @example seg_1
                 */
                segment?: components["parameters"]["FilterSegment"];
                /**
                 * @description `true` converts everything at the rates of one day, so that only business moves the numbers.
                 * @example true
                 */
                fix_fx?: components["parameters"]["FixFx"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The report. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "result": {
                     *         "count": 1,
                     *         "list": [
                     *           {
                     *             "date": "2024-05-01",
                     *             "customer_id": "cus_1",
                     *             "customer_name": "Acme Inc",
                     *             "customer_email": "billing@acme.example",
                     *             "started": "2024-02-01",
                     *             "days": 90,
                     *             "months": 3,
                     *             "mrr_change": -4900
                     *           }
                     *         ]
                     *       },
                     *       "currency": "usd"
                     *     }
                     */
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
                /**
                 * @description Days to cover: `YYYYMMDD-YYYYMMDD`, `YYYYMMDD` or `last-12-months`. The last 12 months when left out.
                 * @example 20240101-20240815
                 */
                date?: components["parameters"]["Date"];
                /**
                 * @description Currency to report in, ISO 4217. The account's own when left out.
                 * @example usd
                 */
                baseCurrency?: components["parameters"]["BaseCurrency"];
                /**
                 * @description Customers who pay in this currency. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example usd
                 */
                currency?: components["parameters"]["FilterCurrency"];
                /**
                 * @description Customers who pay this way. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example visa
                 */
                payment_method?: components["parameters"]["FilterPaymentMethod"];
                /**
                 * @description Seats and flat fees, or usage. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example licensed
                 */
                pricing_model?: components["parameters"]["FilterPricingModel"];
                /**
                 * @description These customers only, by id. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example cus_1
                 */
                customer?: components["parameters"]["FilterCustomer"];
                /**
                 * @description Customers on plans of this plan group, by group id. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example pg_1
                 */
                plan?: components["parameters"]["FilterPlan"];
                /**
                 * @description Customers by months since they first paid, `M-N` or `M-`.
                 * @example 0-6
                 */
                age?: components["parameters"]["FilterAge"];
                /**
                 * @description Customers who are billed this often. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example month
                 */
                billing_freq?: components["parameters"]["FilterBillingFreq"];
                /**
                 * @description Customers of these countries (ISO 3166 alpha-2) or named regions. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example eu
                 */
                region?: components["parameters"]["FilterRegion"];
                /**
                 * @description Customers of this state or province. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example ca
                 */
                state?: components["parameters"]["FilterState"];
                /**
                 * @description Customers of this data source, by id or type. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example ds_1
                 */
                data_source?: components["parameters"]["FilterDataSource"];
                /**
                 * @description Customers by status. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example active
                 */
                status?: components["parameters"]["FilterStatus"];
                /**
                 * @description Customers with a discount, or without.
                 * @example true
                 */
                has_discount?: components["parameters"]["FilterHasDiscount"];
                /**
                 * @description Customers by why they left. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example too_expensive
                 */
                cancel_reason?: components["parameters"]["FilterCancelReason"];
                /**
                 * @description Customers of a saved segment, by id.
                 * @example seg_1
                 */
                segment?: components["parameters"]["FilterSegment"];
                /**
                 * @description `true` converts everything at the rates of one day, so that only business moves the numbers.
                 * @example true
                 */
                fix_fx?: components["parameters"]["FixFx"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The report. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "result": {
                     *         "list": {
                     *           "us": {
                     *             "current_mrr": 9900,
                     *             "subscribers": 1,
                     *             "arpa": 9900,
                     *             "asp": 9900,
                     *             "customer_churn_rate": 0,
                     *             "net_mrr_churn": 0,
                     *             "ltv": null,
                     *             "leads": 1,
                     *             "leads_converted": 1,
                     *             "lead_conversion_rate": 100,
                     *             "new_trials": 0,
                     *             "trials_converted": 0,
                     *             "trial_conversion_rate": null,
                     *             "payment_failure_rate": 0,
                     *             "mrr_percent": 100,
                     *             "subscribers_percent": 100,
                     *             "leads_percent": 100,
                     *             "trials_percent": 0
                     *           }
                     *         }
                     *       },
                     *       "currency": "usd"
                     *     }
                     */
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
                /**
                 * @description Currency to report in, ISO 4217. The account's own when left out.
                 * @example usd
                 */
                baseCurrency?: components["parameters"]["BaseCurrency"];
                /**
                 * @description Narrows the list to names and e-mail addresses that hold this text.
                 * @example acme
                 */
                q?: components["parameters"]["ConcentrationSearch"];
                /**
                 * @description Customers who pay in this currency. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example usd
                 */
                currency?: components["parameters"]["FilterCurrency"];
                /**
                 * @description Customers who pay this way. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example visa
                 */
                payment_method?: components["parameters"]["FilterPaymentMethod"];
                /**
                 * @description Seats and flat fees, or usage. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example licensed
                 */
                pricing_model?: components["parameters"]["FilterPricingModel"];
                /**
                 * @description These customers only, by id. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example cus_1
                 */
                customer?: components["parameters"]["FilterCustomer"];
                /**
                 * @description Customers on plans of this plan group, by group id. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example pg_1
                 */
                plan?: components["parameters"]["FilterPlan"];
                /**
                 * @description Customers by months since they first paid, `M-N` or `M-`.
                 * @example 0-6
                 */
                age?: components["parameters"]["FilterAge"];
                /**
                 * @description Customers who are billed this often. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example month
                 */
                billing_freq?: components["parameters"]["FilterBillingFreq"];
                /**
                 * @description Customers of these countries (ISO 3166 alpha-2) or named regions. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example eu
                 */
                region?: components["parameters"]["FilterRegion"];
                /**
                 * @description Customers of this state or province. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example ca
                 */
                state?: components["parameters"]["FilterState"];
                /**
                 * @description Customers of this data source, by id or type. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example ds_1
                 */
                data_source?: components["parameters"]["FilterDataSource"];
                /**
                 * @description Customers by status. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example active
                 */
                status?: components["parameters"]["FilterStatus"];
                /**
                 * @description Customers with a discount, or without.
                 * @example true
                 */
                has_discount?: components["parameters"]["FilterHasDiscount"];
                /**
                 * @description Customers by why they left. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example too_expensive
                 */
                cancel_reason?: components["parameters"]["FilterCancelReason"];
                /**
                 * @description Customers of a saved segment, by id.
                 * @example seg_1
                 */
                segment?: components["parameters"]["FilterSegment"];
                /**
                 * @description `true` converts everything at the rates of one day, so that only business moves the numbers.
                 * @example true
                 */
                fix_fx?: components["parameters"]["FixFx"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The report. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "result": {
                     *         "pareto": [
                     *           {
                     *             "rank": 1,
                     *             "id": "cus_1",
                     *             "name": "Acme Inc",
                     *             "mrr": 9900,
                     *             "cumulative_mrr": 9900,
                     *             "cumulative_pct": 100
                     *           }
                     *         ],
                     *         "concentration": {
                     *           "top_1": 100,
                     *           "top_5": 100,
                     *           "top_10": 100,
                     *           "top_20": 100
                     *         },
                     *         "list": [
                     *           {
                     *             "id": "cus_1",
                     *             "name": "Acme Inc",
                     *             "mrr": 9900,
                     *             "percentage": 100
                     *           }
                     *         ],
                     *         "count": 1,
                     *         "summary": {
                     *           "total_mrr": 9900,
                     *           "total_customers": 1
                     *         }
                     *       },
                     *       "currency": "usd"
                     *     }
                     */
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
                /**
                 * @description Entries to return, 1 to 100.
                 * @example 30
                 */
                limit?: components["parameters"]["ActivityLimit"];
                /**
                 * @description Days to look back, 1 to 365.
                 * @example 30
                 */
                days?: components["parameters"]["ActivityDays"];
                /**
                 * @description `1` with failed payments, `0` without.
                 * @example 1
                 */
                include_failed?: components["parameters"]["IncludeFailed"];
                /**
                 * @description `1` with changes that lie ahead, `0` without.
                 * @example 0
                 */
                include_scheduled?: components["parameters"]["IncludeScheduled"];
                /**
                 * @description Currency to report in, ISO 4217. The account's own when left out.
                 * @example usd
                 */
                baseCurrency?: components["parameters"]["BaseCurrency"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The report. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "result": [
                     *         {
                     *           "source": "movement",
                     *           "type": "reactivation",
                     *           "subtype": null,
                     *           "date": "2024-08-01T00:00:00Z",
                     *           "effective_date": "2024-08-01",
                     *           "overdue_date": null,
                     *           "customer_id": "cus_1",
                     *           "customer_name": "Acme Inc",
                     *           "customer_email": "billing@acme.example",
                     *           "amount": 9900,
                     *           "currency": "usd"
                     *         }
                     *       ]
                     *     }
                     */
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
                /**
                 * @description Name of the custom variable.
                 * @example industry
                 */
                key: components["parameters"]["VariableKey"];
                /**
                 * @description Narrows the values to those that hold this text, in any case.
                 * @example sa
                 */
                search?: components["parameters"]["VariableSearch"];
                /**
                 * @description Values to return.
                 * @example 20
                 */
                limit?: components["parameters"]["VariableLimit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The report. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "values": [
                     *         {
                     *           "value": "saas",
                     *           "count": 12
                     *         }
                     *       ]
                     *     }
                     */
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
                /**
                 * @description Customers per page; more than 500 is served as 500.
                 * @example 50
                 */
                limit?: components["parameters"]["CustomerLimit"];
                /**
                 * @description Customers to skip.
                 * @example 0
                 */
                offset?: components["parameters"]["Offset"];
                /**
                 * @description Narrows to ids, names and e-mail addresses that hold this text.
                 * @example acme
                 */
                search?: components["parameters"]["CustomerSearch"];
                /**
                 * @description Currency to report in, ISO 4217. The account's own when left out.
                 * @example usd
                 */
                baseCurrency?: components["parameters"]["BaseCurrency"];
                /**
                 * @description Customers who pay in this currency. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example usd
                 */
                currency?: components["parameters"]["FilterCurrency"];
                /**
                 * @description Customers who pay this way. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example visa
                 */
                payment_method?: components["parameters"]["FilterPaymentMethod"];
                /**
                 * @description Seats and flat fees, or usage. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example licensed
                 */
                pricing_model?: components["parameters"]["FilterPricingModel"];
                /**
                 * @description These customers only, by id. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example cus_1
                 */
                customer?: components["parameters"]["FilterCustomer"];
                /**
                 * @description Customers on plans of this plan group, by group id. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example pg_1
                 */
                plan?: components["parameters"]["FilterPlan"];
                /**
                 * @description Customers by months since they first paid, `M-N` or `M-`.
                 * @example 0-6
                 */
                age?: components["parameters"]["FilterAge"];
                /**
                 * @description Customers who are billed this often. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example month
                 */
                billing_freq?: components["parameters"]["FilterBillingFreq"];
                /**
                 * @description Customers of these countries (ISO 3166 alpha-2) or named regions. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example eu
                 */
                region?: components["parameters"]["FilterRegion"];
                /**
                 * @description Customers of this state or province. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example ca
                 */
                state?: components["parameters"]["FilterState"];
                /**
                 * @description Customers of this data source, by id or type. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example ds_1
                 */
                data_source?: components["parameters"]["FilterDataSource"];
                /**
                 * @description Customers by status. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example active
                 */
                status?: components["parameters"]["FilterStatus"];
                /**
                 * @description Customers with a discount, or without.
                 * @example true
                 */
                has_discount?: components["parameters"]["FilterHasDiscount"];
                /**
                 * @description Customers by why they left. A space means or, `~x` not x, `*` any value, `~` none.
                 * @example too_expensive
                 */
                cancel_reason?: components["parameters"]["FilterCancelReason"];
                /**
                 * @description Customers of a saved segment, by id.
                 * @example seg_1
                 */
                segment?: components["parameters"]["FilterSegment"];
                /**
                 * @description `true` converts everything at the rates of one day, so that only business moves the numbers.
                 * @example true
                 */
                fix_fx?: components["parameters"]["FixFx"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of customers. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "result": {
                     *         "count": 1,
                     *         "list": [
                     *           {
                     *             "id": "cus_1",
                     *             "name": "Acme Inc",
                     *             "email": "billing@acme.example",
                     *             "status": "active",
                     *             "country": "us",
                     *             "state": null,
                     *             "created_date": "2024-01-15",
                     *             "trial_started": null,
                     *             "trial_end_date": null,
                     *             "paid_started": "2024-02-01",
                     *             "cancel_date": null,
                     *             "overdue_date": null,
                     *             "currency": "usd",
                     *             "custom_variables": {
                     *               "industry": "saas"
                     *             },
                     *             "mrr": 9900,
                     *             "payments": 4,
                     *             "total_paid_customer_currency": 54600,
                     *             "total_paid_base_currency": 54600,
                     *             "current_mrr_base_currency": 9900
                     *           }
                     *         ]
                     *       },
                     *       "currency": "usd"
                     *     }
                     */
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
                /**
                 * @description Currency to report in, ISO 4217. The account's own when left out.
                 * @example usd
                 */
                baseCurrency?: components["parameters"]["BaseCurrency"];
            };
            header?: never;
            path: {
                /**
                 * @description The customer, by the id that it was pushed with.
                 * @example cus_1
                 */
                id: components["parameters"]["CustomerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The customer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "cus_1",
                     *       "name": "Acme Inc",
                     *       "email": "billing@acme.example",
                     *       "currency": "usd",
                     *       "status": "active",
                     *       "country": "us",
                     *       "state": null,
                     *       "created_date": "2024-01-15",
                     *       "trial_started": null,
                     *       "trial_end_date": null,
                     *       "paid_started": "2024-02-01",
                     *       "cancel_date": null,
                     *       "overdue_date": null,
                     *       "custom_variables": {
                     *         "industry": "saas"
                     *       },
                     *       "current_subscriptions": [
                     *         {
                     *           "subscription_id": "sub_1",
                     *           "plan_id": "plan_pro",
                     *           "plan_name": "Pro",
                     *           "status": "active",
                     *           "start_date": "2024-08-01",
                     *           "current_period_end": "2024-09-01",
                     *           "next_billing_date": "2024-09-01"
                     *         }
                     *       ],
                     *       "current_mrr_base_currency": 9900,
                     *       "current_mrr_customer_currency": 9900,
                     *       "total_paid_base_currency": 54600,
                     *       "total_paid_customer_currency": 54600,
                     *       "churn_risk_score": null,
                     *       "base_currency": "usd"
                     *     }
                     */
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
                /**
                 * @description The customer, by the id that it was pushed with.
                 * @example cus_1
                 */
                id: components["parameters"]["CustomerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "id": "cus_1"
                     *     }
                     */
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
            /** @description The plans. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "result": {
                     *         "count": 1,
                     *         "list": [
                     *           {
                     *             "id": "plan_pro",
                     *             "name": "Pro",
                     *             "product_name": null,
                     *             "billing_freq": "month",
                     *             "currency": "usd",
                     *             "groups": [
                     *               {
                     *                 "id": "pg_1",
                     *                 "name": "Pro tier"
                     *               }
                     *             ]
                     *           }
                     *         ]
                     *       }
                     *     }
                     */
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
                /**
                 * @description Days to cover: `YYYYMMDD-YYYYMMDD`, `YYYYMMDD` or `last-12-months`. The last 12 months when left out.
                 * @example 20240101-20240815
                 */
                date?: components["parameters"]["Date"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file, as it is written. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example id,name,mrr,currency
                     *     cus_1,Acme Inc,9900,usd
                     */
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
                /**
                 * @description Days to cover: `YYYYMMDD-YYYYMMDD`, `YYYYMMDD` or `last-12-months`. The last 12 months when left out.
                 * @example 20240101-20240815
                 */
                date?: components["parameters"]["Date"];
                /**
                 * @description Movement types to export, separated by spaces. All when left out.
                 * @example new churn
                 */
                category?: components["parameters"]["MovementCategory"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file, as it is written. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example date,customer_id,type,mrr_change,currency
                     *     2024-02-01,cus_1,new,9900,usd
                     */
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
                /**
                 * @description Days to cover: `YYYYMMDD-YYYYMMDD`, `YYYYMMDD` or `last-12-months`. The last 12 months when left out.
                 * @example 20240101-20240815
                 */
                date?: components["parameters"]["Date"];
                /**
                 * @description Movement types to export, separated by spaces. All when left out.
                 * @example new churn
                 */
                category?: components["parameters"]["MovementCategory"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file, as it is written. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example date,cumulative_mrr,currency
                     *     2024-02-01,9900,usd
                     */
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
            /** @description The profile. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "usr_1",
                     *       "email": "ada@example.com",
                     *       "first_name": "Ada",
                     *       "last_name": null,
                     *       "locale": "en-GB",
                     *       "timezone": "Europe/Copenhagen",
                     *       "accounts": [
                     *         {
                     *           "id": "acc_1",
                     *           "name": "Example"
                     *         }
                     *       ]
                     *     }
                     */
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
                /**
                 * @example {
                 *       "first_name": "Ada",
                 *       "timezone": "Europe/Copenhagen"
                 *     }
                 */
                "application/json": components["schemas"]["ProfileUpdate"];
            };
        };
        responses: {
            /** @description The profile. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "usr_1",
                     *       "email": "ada@example.com",
                     *       "first_name": "Ada",
                     *       "last_name": null,
                     *       "locale": "en-GB",
                     *       "timezone": "Europe/Copenhagen",
                     *       "accounts": [
                     *         {
                     *           "id": "acc_1",
                     *           "name": "Example"
                     *         }
                     *       ]
                     *     }
                     */
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
            /** @description The account. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "acc_1",
                     *       "name": "Example",
                     *       "base_currency": "usd",
                     *       "timezone": "UTC",
                     *       "first_day_of_week": 1,
                     *       "data_sources": [
                     *         {
                     *           "id": "ds_1",
                     *           "name": "Billing platform",
                     *           "type": "api",
                     *           "status": "connected",
                     *           "created_at": "2024-01-15T00:00:00Z",
                     *           "updated_at": "2024-01-15T00:00:00Z",
                     *           "import_status": null,
                     *           "import_started": null
                     *         }
                     *       ]
                     *     }
                     */
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
                /**
                 * @example {
                 *       "name": "New Account Name"
                 *     }
                 */
                "application/json": components["schemas"]["AccountUpdate"];
            };
        };
        responses: {
            /** @description The account. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "acc_1",
                     *       "name": "New Account Name",
                     *       "base_currency": "usd",
                     *       "timezone": "UTC",
                     *       "first_day_of_week": 1,
                     *       "data_sources": [
                     *         {
                     *           "id": "ds_1",
                     *           "name": "Billing platform",
                     *           "type": "api",
                     *           "status": "connected",
                     *           "created_at": "2024-01-15T00:00:00Z",
                     *           "updated_at": "2024-01-15T00:00:00Z",
                     *           "import_status": null,
                     *           "import_started": null
                     *         }
                     *       ]
                     *     }
                     */
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
                /**
                 * @example {
                 *       "confirm": "Example"
                 *     }
                 */
                "application/json": components["schemas"]["AccountDelete"];
            };
        };
        responses: {
            /** @description The account is gone. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "id": "acc_1"
                     *     }
                     */
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
            /** @description The billing details. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "plan": "pro",
                     *       "status": "active",
                     *       "billing_cycle": "month",
                     *       "current_period_start": "2024-08-01",
                     *       "current_period_end": "2024-08-31",
                     *       "mrr_limit": 5000000,
                     *       "current_mrr": 9900,
                     *       "customer_limit": null,
                     *       "current_customers": 1,
                     *       "cancel_at_period_end": false
                     *     }
                     */
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
            /** @description The invoices. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "result": [
                     *         {
                     *           "id": "bi_1",
                     *           "date": "2024-08-01",
                     *           "amount": 9900,
                     *           "currency": "usd",
                     *           "status": "paid",
                     *           "pdf_url": null
                     *         }
                     *       ]
                     *     }
                     */
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
            /** @description The address. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "url": "https://billing.example/session"
                     *     }
                     */
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
                /**
                 * @example {
                 *       "plan": "pro"
                 *     }
                 */
                "application/json": components["schemas"]["PlanChoice"];
            };
        };
        responses: {
            /** @description The billing details. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "plan": "pro",
                     *       "status": "active",
                     *       "billing_cycle": "month",
                     *       "current_period_start": "2024-08-01",
                     *       "current_period_end": "2024-08-31",
                     *       "mrr_limit": 5000000,
                     *       "current_mrr": 9900,
                     *       "customer_limit": null,
                     *       "current_customers": 1,
                     *       "cancel_at_period_end": false
                     *     }
                     */
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
                /**
                 * @description The number to check, with its country.
                 * @example DK12345678
                 */
                vat_number: components["parameters"]["VatNumber"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The outcome. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "vat_number": "DK12345678",
                     *       "valid": true,
                     *       "country": "dk"
                     *     }
                     */
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
                /**
                 * @example {
                 *       "name": "Example Inc",
                 *       "country": "dk"
                 *     }
                 */
                "application/json": components["schemas"]["BillingAddress"];
            };
        };
        responses: {
            /** @description The address. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "name": "Example Inc",
                     *       "country": "dk"
                     *     }
                     */
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
            /** @description For the form. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "client_secret": "<for one use>"
                     *     }
                     */
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
                /**
                 * @example {
                 *       "plan": "enterprise"
                 *     }
                 */
                "application/json": components["schemas"]["PlanChoice"];
            };
        };
        responses: {
            /** @description The costs. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "plan": "enterprise",
                     *       "amount_due": 20000,
                     *       "next_amount": 29900,
                     *       "currency": "usd"
                     *     }
                     */
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
                /**
                 * @example {
                 *       "plan": "enterprise"
                 *     }
                 */
                "application/json": components["schemas"]["PlanChoice"];
            };
        };
        responses: {
            /** @description The billing details. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "plan": "enterprise",
                     *       "status": "active",
                     *       "billing_cycle": "month",
                     *       "current_period_start": "2024-08-01",
                     *       "current_period_end": "2024-08-31",
                     *       "mrr_limit": 5000000,
                     *       "current_mrr": 9900,
                     *       "customer_limit": null,
                     *       "current_customers": 1,
                     *       "cancel_at_period_end": false
                     *     }
                     */
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
            /** @description The billing details. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "plan": "pro",
                     *       "status": "active",
                     *       "billing_cycle": "month",
                     *       "current_period_start": "2024-08-01",
                     *       "current_period_end": "2024-08-31",
                     *       "mrr_limit": 5000000,
                     *       "current_mrr": 9900,
                     *       "customer_limit": null,
                     *       "current_customers": 1,
                     *       "cancel_at_period_end": false
                     *     }
                     */
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
                /**
                 * @description The card.
                 * @example card_1
                 */
                card_id: components["parameters"]["CardId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The card is gone. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "id": "card_1"
                     *     }
                     */
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
            /** @description The team. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "result": [
                     *         {
                     *           "id": "user_123",
                     *           "email": "ada@example.com",
                     *           "name": "Ada",
                     *           "role": "admin",
                     *           "status": "active",
                     *           "last_login": null
                     *         }
                     *       ]
                     *     }
                     */
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
                /**
                 * @description The user.
                 * @example user_123
                 */
                user_id: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "role": "readonly"
                 *     }
                 */
                "application/json": components["schemas"]["TeamMemberUpdate"];
            };
        };
        responses: {
            /** @description The member. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "user_123",
                     *       "email": "ada@example.com",
                     *       "name": "Ada",
                     *       "role": "readonly",
                     *       "status": "active",
                     *       "last_login": null
                     *     }
                     */
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
                /**
                 * @description The user.
                 * @example user_123
                 */
                user_id: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The member is out. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "id": "user_123"
                     *     }
                     */
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
                /**
                 * @example {
                 *       "email": "user@example.com",
                 *       "role": "admin"
                 *     }
                 */
                "application/json": components["schemas"]["TeamInvite"];
            };
        };
        responses: {
            /** @description The invitation. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "user@example.com",
                     *       "email": "user@example.com",
                     *       "name": null,
                     *       "role": "admin",
                     *       "status": "invited",
                     *       "last_login": null
                     *     }
                     */
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
                /**
                 * @description The invited address.
                 * @example user@example.com
                 */
                email: components["parameters"]["Email"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The invitation is void. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "id": "user@example.com"
                     *     }
                     */
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
                /**
                 * @description The invited address.
                 * @example user@example.com
                 */
                email: components["parameters"]["Email"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It was sent. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "id": "user@example.com"
                     *     }
                     */
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
            /** @description The keys. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "result": [
                     *         {
                     *           "id": "key_123",
                     *           "name": "CI Key",
                     *           "access_level": "readonly",
                     *           "created_at": "2024-08-15T00:00:00Z",
                     *           "last_used": null
                     *         }
                     *       ]
                     *     }
                     */
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
                /**
                 * @example {
                 *       "name": "CI Key",
                 *       "role": "readonly"
                 *     }
                 */
                "application/json": components["schemas"]["ApiKeyInput"];
            };
        };
        responses: {
            /** @description The key. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "key_123",
                     *       "name": "CI Key",
                     *       "access_level": "readonly",
                     *       "created_at": "2024-08-15T00:00:00Z",
                     *       "last_used": null,
                     *       "api_key": "<shown once>"
                     *     }
                     */
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
                /**
                 * @description The key, by its id; the secret itself is never part of an address.
                 * @example key_123
                 */
                id: components["parameters"]["ApiKeyId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Renamed"
                 *     }
                 */
                "application/json": components["schemas"]["ApiKeyUpdate"];
            };
        };
        responses: {
            /** @description The key. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "key_123",
                     *       "name": "Renamed",
                     *       "access_level": "readonly",
                     *       "created_at": "2024-08-15T00:00:00Z",
                     *       "last_used": null
                     *     }
                     */
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
                /**
                 * @description The key, by its id; the secret itself is never part of an address.
                 * @example key_123
                 */
                id: components["parameters"]["ApiKeyId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The key is gone. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "id": "key_123"
                     *     }
                     */
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
            /** @description The settings. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "daily_report": true,
                     *       "weekly_report": false,
                     *       "monthly_report": null,
                     *       "expansion_alert_threshold": 50000,
                     *       "contraction_alert_threshold": null,
                     *       "notify_scheduled_churn": true,
                     *       "notify_failed_payment": false
                     *     }
                     */
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
                /**
                 * @example {
                 *       "daily_report": true
                 *     }
                 */
                "application/json": components["schemas"]["NotificationSettingsUpdate"];
            };
        };
        responses: {
            /** @description The settings. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "daily_report": true,
                     *       "weekly_report": false,
                     *       "monthly_report": null,
                     *       "expansion_alert_threshold": 50000,
                     *       "contraction_alert_threshold": null,
                     *       "notify_scheduled_churn": true,
                     *       "notify_failed_payment": false
                     *     }
                     */
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
            /** @description The settings. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "base_currency": "usd",
                     *       "timezone": "UTC",
                     *       "first_day_of_week": 1,
                     *       "churn_recognition": "end_of_period",
                     *       "auto_churn": true,
                     *       "grace_days": 15,
                     *       "grace_days_short": 3,
                     *       "refunds": "proportional"
                     *     }
                     */
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
                /**
                 * @example {
                 *       "churn_recognition": "immediate"
                 *     }
                 */
                "application/json": components["schemas"]["SettingsUpdate"];
            };
        };
        responses: {
            /** @description The settings. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "base_currency": "usd",
                     *       "timezone": "UTC",
                     *       "first_day_of_week": 1,
                     *       "churn_recognition": "immediate",
                     *       "auto_churn": true,
                     *       "grace_days": 15,
                     *       "grace_days_short": 3,
                     *       "refunds": "proportional"
                     *     }
                     */
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
            /** @description The settings. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "connected": false,
                     *       "stripe_account": null,
                     *       "import_metered": false
                     *     }
                     */
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
                /**
                 * @example {
                 *       "connected": true
                 *     }
                 */
                "application/json": components["schemas"]["StripeSettingsUpdate"];
            };
        };
        responses: {
            /** @description The settings. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "connected": true,
                     *       "stripe_account": null,
                     *       "import_metered": false
                     *     }
                     */
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
            /** @description The settings. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "connected": false,
                     *       "portal_id": null,
                     *       "sync_customers": false
                     *     }
                     */
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
                /**
                 * @example {
                 *       "connected": true
                 *     }
                 */
                "application/json": components["schemas"]["HubspotSettingsUpdate"];
            };
        };
        responses: {
            /** @description The settings. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "connected": true,
                     *       "portal_id": null,
                     *       "sync_customers": false
                     *     }
                     */
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
            /** @description The settings. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "url": null,
                     *       "types": [],
                     *       "threshold": null
                     *     }
                     */
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
                /**
                 * @example {
                 *       "url": "https://example.com/hook"
                 *     }
                 */
                "application/json": components["schemas"]["WebhookSettingsUpdate"];
            };
        };
        responses: {
            /** @description The settings. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "url": "https://example.com/hook",
                     *       "types": [],
                     *       "threshold": null
                     *     }
                     */
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
            /** @description The settings. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "connected": false,
                     *       "channel": null,
                     *       "types": [],
                     *       "threshold": null
                     *     }
                     */
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
                /**
                 * @example {
                 *       "connected": true
                 *     }
                 */
                "application/json": components["schemas"]["SlackSettingsUpdate"];
            };
        };
        responses: {
            /** @description The settings. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "connected": true,
                     *       "channel": null,
                     *       "types": [],
                     *       "threshold": null
                     *     }
                     */
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
            /** @description The settings. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "webhook_url": null,
                     *       "types": [],
                     *       "threshold": null
                     *     }
                     */
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
                /**
                 * @example {
                 *       "webhook_url": "https://example.com/hook"
                 *     }
                 */
                "application/json": components["schemas"]["TeamsSettingsUpdate"];
            };
        };
        responses: {
            /** @description The settings. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "webhook_url": "https://example.com/hook",
                     *       "types": [],
                     *       "threshold": null
                     *     }
                     */
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
            /** @description The settings. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "enabled": false,
                     *       "last_used": null
                     *     }
                     */
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
                /**
                 * @example {
                 *       "enabled": true
                 *     }
                 */
                "application/json": components["schemas"]["LookerStudioSettingsUpdate"];
            };
        };
        responses: {
            /** @description The settings. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "enabled": true,
                     *       "last_used": null
                     *     }
                     */
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
            /** @description The subscriptions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "webhooks": [
                     *         {
                     *           "id": "wh_1",
                     *           "url": "https://example.com/hook",
                     *           "event_type": "movement.churn",
                     *           "created_at": "2024-08-15T00:00:00Z"
                     *         }
                     *       ]
                     *     }
                     */
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
                /**
                 * @example {
                 *       "url": "https://example.com/hook",
                 *       "event_type": "movement.churn"
                 *     }
                 */
                "application/json": components["schemas"]["WebhookInput"];
            };
        };
        responses: {
            /** @description The subscription, with its secret. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "wh_1",
                     *       "url": "https://example.com/hook",
                     *       "event_type": "movement.churn",
                     *       "created_at": "2024-08-15T00:00:00Z",
                     *       "secret": "<shown once>"
                     *     }
                     */
                    "application/json": components["schemas"]["WebhookCreated"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description That subscription exists already. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "error": "A subscription for this address and event exists.",
                     *       "message": "A subscription for this address and event exists.",
                     *       "existing_id": "wh_1"
                     *     }
                     */
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
                /**
                 * @description The webhook.
                 * @example wh_1
                 */
                id: components["parameters"]["WebhookId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The subscription. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "wh_1",
                     *       "url": "https://example.com/hook",
                     *       "event_type": "movement.churn",
                     *       "created_at": "2024-08-15T00:00:00Z"
                     *     }
                     */
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
                /**
                 * @description The webhook.
                 * @example wh_1
                 */
                id: components["parameters"]["WebhookId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The subscription is gone. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "message": "Webhook subscription deleted"
                     *     }
                     */
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
            /** @description The key is good. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "account_id": "acc_1",
                     *       "account_name": "Example",
                     *       "access_level": "admin"
                     *     }
                     */
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
                /**
                 * @description The event type.
                 * @example customer.created
                 */
                event: components["parameters"]["EventName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The event. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "evt_1",
                     *       "event_type": "movement.churn",
                     *       "created_at": "2024-05-01T00:00:00Z",
                     *       "account_id": "acc_1",
                     *       "data": {
                     *         "customer": {
                     *           "id": "cus_123",
                     *           "name": "Acme Inc",
                     *           "email": "billing@acme.example",
                     *           "status": "canceled"
                     *         },
                     *         "movement": {
                     *           "type": "churn",
                     *           "subtype": "cancellation",
                     *           "date": "2024-05-01",
                     *           "mrr_change": -4900,
                     *           "mrr": 0,
                     *           "currency": "usd",
                     *           "invoice_id": "inv_004"
                     *         }
                     *       }
                     *     }
                     */
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
                /**
                 * @example {
                 *       "message": "Why did MRR fall in May?"
                 *     }
                 */
                "application/json": components["schemas"]["ChatMessage"];
            };
        };
        responses: {
            /** @description The answer, as it is written. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example data: MRR fell because one customer left. */
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
                /**
                 * @description The action that an answer proposed.
                 * @example act_1
                 */
                id: components["parameters"]["ChatActionId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "approve": true
                 *     }
                 */
                "application/json": components["schemas"]["ChatAction"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "id": "act_1"
                     *     }
                     */
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
                /**
                 * @description The data source.
                 * @example ds_1
                 */
                source: components["parameters"]["Source"];
                /**
                 * @description Records to return, newest first. 100 when left out; more than 10000 is served as 10000.
                 * @example 100
                 */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The customers. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "result": {
                     *         "count": 1,
                     *         "list": [
                     *           {
                     *             "id": "cus_1",
                     *             "name": "Acme Inc",
                     *             "email": "billing@acme.example",
                     *             "created_date": "2024-01-15",
                     *             "country": "us",
                     *             "state": null,
                     *             "trial_started": null,
                     *             "trial_end_date": null,
                     *             "paid_started": "2024-02-01",
                     *             "cancel_date": null,
                     *             "overdue_date": null,
                     *             "status": "active",
                     *             "currency": "usd",
                     *             "data_source": "ds_1",
                     *             "custom_variables": {},
                     *             "cancel_reason": null,
                     *             "current_mrr": {
                     *               "usd": 9900
                     *             }
                     *           }
                     *         ]
                     *       }
                     *     }
                     */
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
                /**
                 * @example {
                 *       "id": "cus_1",
                 *       "name": "Acme Inc",
                 *       "email": "billing@acme.example",
                 *       "created_date": "2024-01-15",
                 *       "country": "us",
                 *       "data_source": "ds_1"
                 *     }
                 */
                "application/json": components["schemas"]["CustomerInput"] | components["schemas"]["CustomerInput"][];
            };
        };
        responses: {
            /** @description One outcome per row. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "result": [
                     *         {
                     *           "id": "cus_1",
                     *           "name": "Acme Inc",
                     *           "email": "billing@acme.example",
                     *           "created_date": "2024-01-15",
                     *           "country": "us",
                     *           "data_source": "ds_1",
                     *           "export_status": "success"
                     *         }
                     *       ]
                     *     }
                     */
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
                /**
                 * @description The data source.
                 * @example ds_1
                 */
                source: components["parameters"]["Source"];
            };
            header?: never;
            path: {
                /**
                 * @description The customer, by the id that it was pushed with.
                 * @example cus_1
                 */
                id: components["parameters"]["CustomerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The customer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "cus_1",
                     *       "name": "Acme Inc",
                     *       "email": "billing@acme.example",
                     *       "created_date": "2024-01-15",
                     *       "country": "us",
                     *       "state": null,
                     *       "trial_started": null,
                     *       "trial_end_date": null,
                     *       "paid_started": "2024-02-01",
                     *       "cancel_date": null,
                     *       "overdue_date": null,
                     *       "status": "active",
                     *       "currency": "usd",
                     *       "data_source": "ds_1",
                     *       "custom_variables": {},
                     *       "cancel_reason": null,
                     *       "current_mrr": {
                     *         "usd": 9900
                     *       }
                     *     }
                     */
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
                /**
                 * @description The customer, by the id that it was pushed with.
                 * @example cus_1
                 */
                id: components["parameters"]["CustomerId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Acme Corporation"
                 *     }
                 */
                "application/json": components["schemas"]["CustomerUpdate"];
            };
        };
        responses: {
            /** @description The customer was updated. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "id": "cus_1"
                     *     }
                     */
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
                /**
                 * @description The customer, by the id that it was pushed with.
                 * @example cus_1
                 */
                id: components["parameters"]["CustomerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The customer is gone. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "id": "cus_1"
                     *     }
                     */
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
                /**
                 * @description Narrows to one data source.
                 * @example ds_1
                 */
                source?: components["parameters"]["OptionalSource"];
                /**
                 * @description Records to return, newest first. 100 when left out; more than 10000 is served as 10000.
                 * @example 100
                 */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The plans. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "result": {
                     *         "count": 1,
                     *         "list": [
                     *           {
                     *             "id": "plan_pro",
                     *             "external_id": "plan_pro",
                     *             "name": "Pro Monthly",
                     *             "product_name": null,
                     *             "billing_freq": "month",
                     *             "billing_freq_count": 1,
                     *             "currency": "usd",
                     *             "data_source": "ds_1"
                     *           }
                     *         ]
                     *       }
                     *     }
                     */
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
                /**
                 * @example {
                 *       "id": "plan_pro",
                 *       "name": "Pro Monthly",
                 *       "billing_freq": "month",
                 *       "billing_freq_count": 1,
                 *       "currency": "usd",
                 *       "data_source": "ds_1"
                 *     }
                 */
                "application/json": components["schemas"]["PlanInput"] | components["schemas"]["PlanInput"][];
            };
        };
        responses: {
            /** @description One outcome per row. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "result": [
                     *         {
                     *           "id": "plan_pro",
                     *           "name": "Pro Monthly",
                     *           "billing_freq": "month",
                     *           "billing_freq_count": 1,
                     *           "currency": "usd",
                     *           "data_source": "ds_1",
                     *           "export_status": "success"
                     *         }
                     *       ]
                     *     }
                     */
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
                /**
                 * @description Narrows to one data source.
                 * @example ds_1
                 */
                source?: components["parameters"]["OptionalSource"];
            };
            header?: never;
            path: {
                /**
                 * @description The plan, by the id that it was pushed with.
                 * @example plan_pro
                 */
                id: components["parameters"]["PlanId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The plan. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "plan_pro",
                     *       "external_id": "plan_pro",
                     *       "name": "Pro Monthly",
                     *       "product_name": null,
                     *       "billing_freq": "month",
                     *       "billing_freq_count": 1,
                     *       "currency": "usd",
                     *       "data_source": "ds_1"
                     *     }
                     */
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
                /**
                 * @description The plan, by the id that it was pushed with.
                 * @example plan_pro
                 */
                id: components["parameters"]["PlanId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": "plan_pro",
                 *       "name": "Pro",
                 *       "billing_freq": "month",
                 *       "currency": "usd"
                 *     }
                 */
                "application/json": components["schemas"]["PlanUpdate"];
            };
        };
        responses: {
            /** @description The plan was updated. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "result": "success",
                     *       "updated": "plan_pro"
                     *     }
                     */
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
                /**
                 * @description The plan, by the id that it was pushed with.
                 * @example plan_pro
                 */
                id: components["parameters"]["PlanId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "id": "plan_pro",
                 *       "external_id": "plan_pro"
                 *     }
                 */
                "application/json": components["schemas"]["PlanDelete"];
            };
        };
        responses: {
            /** @description The plan is gone. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "result": "success",
                     *       "deleted": "plan_pro"
                     *     }
                     */
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
                /**
                 * @description The data source.
                 * @example ds_1
                 */
                source: components["parameters"]["Source"];
                /**
                 * @description Records to return, newest first. 100 when left out; more than 10000 is served as 10000.
                 * @example 100
                 */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The invoices. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "result": {
                     *         "count": 1,
                     *         "list": [
                     *           {
                     *             "id": "inv_1",
                     *             "customer_id": "cus_1",
                     *             "plan_id": "plan_pro",
                     *             "type": "subscription",
                     *             "date": "2024-02-01",
                     *             "amount": 9900,
                     *             "currency": "usd",
                     *             "period_start": "2024-02-01",
                     *             "period_end": "2024-03-01",
                     *             "data_source": "ds_1",
                     *             "status": "paid"
                     *           }
                     *         ]
                     *       }
                     *     }
                     */
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
                /**
                 * @example {
                 *       "id": "inv_1",
                 *       "customer_id": "cus_1",
                 *       "plan_id": "plan_pro",
                 *       "type": "subscription",
                 *       "date": "2024-02-01",
                 *       "amount": 9900,
                 *       "currency": "usd",
                 *       "period_start": "2024-02-01",
                 *       "period_end": "2024-03-01",
                 *       "data_source": "ds_1"
                 *     }
                 */
                "application/json": components["schemas"]["InvoiceInput"] | components["schemas"]["InvoiceInput"][];
            };
        };
        responses: {
            /** @description One outcome per row. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "result": [
                     *         {
                     *           "id": "inv_1",
                     *           "customer_id": "cus_1",
                     *           "plan_id": "plan_pro",
                     *           "type": "subscription",
                     *           "date": "2024-02-01",
                     *           "amount": 9900,
                     *           "currency": "usd",
                     *           "period_start": "2024-02-01",
                     *           "period_end": "2024-03-01",
                     *           "data_source": "ds_1",
                     *           "export_status": "success"
                     *         }
                     *       ]
                     *     }
                     */
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
                /**
                 * @description Narrows to one data source.
                 * @example ds_1
                 */
                source?: components["parameters"]["OptionalSource"];
            };
            header?: never;
            path: {
                /**
                 * @description The invoice, by the id that it was pushed with.
                 * @example inv_1
                 */
                id: components["parameters"]["InvoiceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The invoice. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "inv_1",
                     *       "customer_id": "cus_1",
                     *       "plan_id": "plan_pro",
                     *       "type": "subscription",
                     *       "date": "2024-02-01",
                     *       "amount": 9900,
                     *       "currency": "usd",
                     *       "period_start": "2024-02-01",
                     *       "period_end": "2024-03-01",
                     *       "data_source": "ds_1",
                     *       "status": "paid"
                     *     }
                     */
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
                /**
                 * @description The invoice, by the id that it was pushed with.
                 * @example inv_1
                 */
                id: components["parameters"]["InvoiceId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "amount": 12900
                 *     }
                 */
                "application/json": components["schemas"]["InvoiceUpdate"];
            };
        };
        responses: {
            /** @description The invoice was updated. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "id": "inv_1"
                     *     }
                     */
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
                /**
                 * @description The invoice, by the id that it was pushed with.
                 * @example inv_1
                 */
                id: components["parameters"]["InvoiceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The invoice is gone. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "id": "inv_1"
                     *     }
                     */
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
                /**
                 * @description Records to return, newest first. 100 when left out; more than 10000 is served as 10000.
                 * @example 100
                 */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The groups. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "result": {
                     *         "count": 1,
                     *         "list": [
                     *           {
                     *             "id": "pg_1",
                     *             "name": "Pro tier",
                     *             "plans": [
                     *               "price_a",
                     *               "price_b"
                     *             ]
                     *           }
                     *         ]
                     *       }
                     *     }
                     */
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
                /**
                 * @example {
                 *       "name": "Pro tier",
                 *       "plans": [
                 *         "price_a",
                 *         "price_b"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["PlanGroupInput"];
            };
        };
        responses: {
            /** @description The group was made. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "id": "pg_1"
                     *     }
                     */
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
                /**
                 * @description The plan group.
                 * @example pg_1
                 */
                id: components["parameters"]["PlanGroupId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The group. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "pg_1",
                     *       "name": "Pro tier",
                     *       "plans": [
                     *         "price_a",
                     *         "price_b"
                     *       ]
                     *     }
                     */
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
                /**
                 * @description The plan group.
                 * @example pg_1
                 */
                id: components["parameters"]["PlanGroupId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Pro tier",
                 *       "plans": [
                 *         "price_a"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["PlanGroupUpdate"];
            };
        };
        responses: {
            /** @description The group was updated. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "id": "pg_1"
                     *     }
                     */
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
                /**
                 * @description The plan group.
                 * @example pg_1
                 */
                id: components["parameters"]["PlanGroupId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The group is gone. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "id": "pg_1"
                     *     }
                     */
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
                /**
                 * @example {
                 *       "ids": [
                 *         "pg_1",
                 *         "pg_2"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["PlanGroupIds"];
            };
        };
        responses: {
            /** @description The groups are gone. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true
                     *     }
                     */
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
                /**
                 * @example {
                 *       "source": "pg_1",
                 *       "target": "pg_2"
                 *     }
                 */
                "application/json": components["schemas"]["PlanGroupMerge"];
            };
        };
        responses: {
            /** @description The groups are one. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "id": "pg_2"
                     *     }
                     */
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
                /**
                 * @example {
                 *       "plans": [
                 *         "price_a",
                 *         "price_b"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["PlanIds"];
            };
        };
        responses: {
            /** @description The proposals. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "result": {
                     *         "count": 1,
                     *         "list": [
                     *           {
                     *             "id": "pg_1",
                     *             "name": "Pro tier",
                     *             "plans": [
                     *               "price_a",
                     *               "price_b"
                     *             ]
                     *           }
                     *         ]
                     *       }
                     *     }
                     */
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
            /** @description The segments. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "result": {
                     *         "count": 1,
                     *         "list": [
                     *           {
                     *             "id": "seg_1",
                     *             "name": "EU Enterprise",
                     *             "description": null,
                     *             "filters": {
                     *               "region": "eu"
                     *             },
                     *             "mode": "filter"
                     *           }
                     *         ]
                     *       }
                     *     }
                     */
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
                /**
                 * @example {
                 *       "name": "EU Enterprise",
                 *       "filters": {
                 *         "region": "eu"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["SegmentInput"];
            };
        };
        responses: {
            /** @description The segment was made. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "id": "seg_1"
                     *     }
                     */
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
                /**
                 * @description The segment.
                 * @example seg_1
                 */
                id: components["parameters"]["SegmentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The segment. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "seg_1",
                     *       "name": "EU Enterprise",
                     *       "description": null,
                     *       "filters": {
                     *         "region": "eu"
                     *       },
                     *       "mode": "filter"
                     *     }
                     */
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
                /**
                 * @description The segment.
                 * @example seg_1
                 */
                id: components["parameters"]["SegmentId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "EU"
                 *     }
                 */
                "application/json": components["schemas"]["SegmentUpdate"];
            };
        };
        responses: {
            /** @description The segment was updated. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "id": "seg_1"
                     *     }
                     */
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
                /**
                 * @description The segment.
                 * @example seg_1
                 */
                id: components["parameters"]["SegmentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The segment is gone. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "id": "seg_1"
                     *     }
                     */
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
                /**
                 * @description Narrows to one kind of data source.
                 * @example api
                 */
                type?: components["parameters"]["SourceType"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The data sources. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "result": [
                     *         {
                     *           "id": "ds_1",
                     *           "name": "Billing platform",
                     *           "type": "api",
                     *           "status": "connected",
                     *           "created_at": "2024-01-15T00:00:00Z",
                     *           "updated_at": "2024-01-15T00:00:00Z",
                     *           "import_status": null,
                     *           "import_started": null
                     *         }
                     *       ]
                     *     }
                     */
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
                /**
                 * @example {
                 *       "name": "Billing platform",
                 *       "type": "api"
                 *     }
                 */
                "application/json": components["schemas"]["DataSourceInput"];
            };
        };
        responses: {
            /** @description The data source, with its key. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "ds_1",
                     *       "name": "Billing platform",
                     *       "type": "api",
                     *       "status": "connected",
                     *       "created_at": "2024-01-15T00:00:00Z",
                     *       "updated_at": "2024-01-15T00:00:00Z",
                     *       "import_status": null,
                     *       "import_started": null,
                     *       "access_token": "<shown once>"
                     *     }
                     */
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
                /**
                 * @description The data source.
                 * @example ds_1
                 */
                id: components["parameters"]["DataSourceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The data source. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "ds_1",
                     *       "name": "Billing platform",
                     *       "type": "api",
                     *       "status": "connected",
                     *       "created_at": "2024-01-15T00:00:00Z",
                     *       "updated_at": "2024-01-15T00:00:00Z",
                     *       "import_status": null,
                     *       "import_started": null
                     *     }
                     */
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
                /**
                 * @description The data source.
                 * @example ds_1
                 */
                id: components["parameters"]["DataSourceId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Billing"
                 *     }
                 */
                "application/json": components["schemas"]["DataSourceUpdate"];
            };
        };
        responses: {
            /** @description The data source. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "ds_1",
                     *       "name": "Billing",
                     *       "type": "api",
                     *       "status": "connected",
                     *       "created_at": "2024-01-15T00:00:00Z",
                     *       "updated_at": "2024-01-15T00:00:00Z",
                     *       "import_status": null,
                     *       "import_started": null
                     *     }
                     */
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
                /**
                 * @description The data source.
                 * @example ds_1
                 */
                id: components["parameters"]["DataSourceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The data source is gone. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "id": "ds_1"
                     *     }
                     */
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
                /**
                 * @description The data source.
                 * @example ds_1
                 */
                id: components["parameters"]["DataSourceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The progress. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "phase": "done",
                     *       "enqueuedCount": 120,
                     *       "processedCount": 120,
                     *       "failedCount": 0,
                     *       "startedAt": "2024-08-15T00:00:00Z",
                     *       "lastActivityAt": "2024-08-15T00:00:04Z"
                     *     }
                     */
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
                /**
                 * @description The data source.
                 * @example ds_1
                 */
                id: components["parameters"]["DataSourceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The data source is empty. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "id": "ds_1"
                     *     }
                     */
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
                /**
                 * @description The data source.
                 * @example ds_1
                 */
                id: components["parameters"]["DataSourceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The import has begun. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "id": "ds_1"
                     *     }
                     */
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
                /**
                 * @description The data source.
                 * @example ds_1
                 */
                id: components["parameters"]["DataSourceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The import was stopped. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "id": "ds_1"
                     *     }
                     */
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
                /**
                 * @description The data source.
                 * @example ds_1
                 */
                id: components["parameters"]["DataSourceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The data source. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "ds_1",
                     *       "name": "Billing platform",
                     *       "type": "api",
                     *       "status": "connected",
                     *       "created_at": "2024-01-15T00:00:00Z",
                     *       "updated_at": "2024-01-15T00:00:00Z",
                     *       "import_status": null,
                     *       "import_started": null
                     *     }
                     */
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
                /**
                 * @example {
                 *       "id": "evt_1",
                 *       "event_type": "movement.churn",
                 *       "created_at": "2024-05-01T00:00:00Z",
                 *       "account_id": "acc_1",
                 *       "data": {
                 *         "customer": {
                 *           "id": "cus_123",
                 *           "name": "Acme Inc",
                 *           "email": "billing@acme.example",
                 *           "status": "canceled"
                 *         },
                 *         "movement": {
                 *           "type": "churn",
                 *           "subtype": "cancellation",
                 *           "date": "2024-05-01",
                 *           "mrr_change": -4900,
                 *           "mrr": 0,
                 *           "currency": "usd",
                 *           "invoice_id": "inv_004"
                 *         }
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["WebhookEvent"];
            };
        };
        responses: {
            /** @description Received. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not received; tried again. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
}
