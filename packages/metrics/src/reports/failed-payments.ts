// Payments that failed: how much was recovered, is still open, or left with its customer.
import { type Day, formatDay } from '../calendar/day.js';
import { indexOfPeriod, type Period } from '../calendar/periods.js';
import type { Account } from '../facts.js';
import { publicId } from '../filters/dimensions.js';
import { percent, round2 } from '../rounding.js';
import { type CustomerColumns, customerColumns } from './customer-columns.js';
import { documentsOf } from './documents.js';
import { type Bill, billsOf, type RecoveryStatus } from './failures.js';
import { changeOf } from './leads.js';
import { newestFirst } from './newest-first.js';
import { type PeriodQuery, periodsBegun } from './query.js';
import { elapsedWindows } from './windows.js';

/**
 * Payments by the period in which they first failed, minor units. Always
 * `failed_amount = recovered + still_unpaid + churned`.
 *
 * @example
 * const { failed_amount, recovered }: FailedPaymentsRow = failedPaymentsReport(account, query)[0]!;
 */
export interface FailedPaymentsRow {
  /** First day, `YYYY-MM-DD`. */
  date: string;
  currency: string;
  failed_amount: number;
  /** Came in by the as-of day. */
  recovered: number;
  still_unpaid: number;
  /** Its customer left, or it was written off. */
  churned: number;
  failed_invoices: number;
  recovered_customers: number;
  still_unpaid_customers: number;
  churned_customers: number;
  /** Different customers; one can be in several of the three groups. */
  affected_customers: number;
  /** Attempts to collect, all invoices together. */
  total_retry_attempts: number;
}

/**
 * What the reports of failed payments are asked.
 *
 * @example
 * const query: FailedPaymentsQuery = { ...periodQuery, currency: 'eur' };
 */
export interface FailedPaymentsQuery extends PeriodQuery {
  /** What rows say their money is in; that of `fx`, else that of the first invoice, by default. */
  currency?: string | undefined;
}

interface Sums {
  amount: number;
  failed: number;
  recovered: number;
  still_unpaid: number;
  churned: number;
  invoices: number;
  failedInvoices: number;
  attempts: number;
  customers: Record<RecoveryStatus | 'all', Set<string>>;
}

const nothing = (): Sums => ({
  amount: 0,
  failed: 0,
  recovered: 0,
  still_unpaid: 0,
  churned: 0,
  invoices: 0,
  failedInvoices: 0,
  attempts: 0,
  customers: { recovered: new Set(), still_unpaid: new Set(), churned: new Set(), all: new Set() },
});

function add(sums: Sums, { invoice, amount, attempts, status }: Bill): void {
  sums.amount += amount;
  sums.invoices++;
  if (attempts === null) return;
  sums.failed += amount;
  sums[status] += amount;
  sums.failedInvoices++;
  sums.attempts += attempts;
  sums.customers[status].add(invoice.customerId);
  sums.customers.all.add(invoice.customerId);
}

function sumsOf(bills: Iterable<Bill>, list: readonly Period[]): Sums[] {
  const sums = list.map(nothing);
  for (const bill of bills) {
    const own = sums[indexOfPeriod(list, bill.day)];
    if (own) add(own, bill);
  }
  return sums;
}

/** The currency that rows name: of the report, or of the one that all invoices are in. */
export function currencyOf(account: Account, query: Pick<FailedPaymentsQuery, 'currency' | 'fx'>): string {
  const given = query.currency ?? query.fx?.base;
  if (given) return given.toLowerCase();
  for (const invoice of account.invoices ?? []) return invoice.currency.toLowerCase();
  return 'usd';
}

/**
 * One row per period that has begun by the as-of day, oldest first. An invoice that failed counts on its own day.
 *
 * @param account needs `invoices`, and `customers` with `cancelDay` for what left with its customer.
 * @throws {InvalidDateError} when a date of an invoice cannot be read.
 * @throws {MissingRateError} when a rate is missing that is needed.
 *
 * @example
 * failedPaymentsReport(account, { from, to, interval: 'month', weekStart: 1, asOf })[0]?.still_unpaid;
 */
export function failedPaymentsReport(account: Account, query: FailedPaymentsQuery): FailedPaymentsRow[] {
  const list = periodsBegun(query);
  const currency = currencyOf(account, query);
  return sumsOf(billsOf(documentsOf(account, query), query.asOf, { from: query.from }), list).map(
    (sums, i) => ({
      date: formatDay(list[i]!.start),
      currency,
      failed_amount: sums.failed,
      recovered: sums.recovered,
      still_unpaid: sums.still_unpaid,
      churned: sums.churned,
      failed_invoices: sums.failedInvoices,
      recovered_customers: sums.customers.recovered.size,
      still_unpaid_customers: sums.customers.still_unpaid.size,
      churned_customers: sums.customers.churned.size,
      affected_customers: sums.customers.all.size,
      total_retry_attempts: sums.attempts,
    }),
  );
}

type Spans = 'mtd' | 'ytd';
type AllSpans = Spans | 'qtd';

/**
 * The running month, quarter and year beside as many days of the ones before. Money in minor units; rates 0–100 with
 * two decimals, null without anything to take them of; `*_recovery_rate_change` and `*_failed_pct_change` are
 * percentage points.
 *
 * @example
 * const { mtd_still_unpaid, mtd_recovery_rate }: FailedPaymentsSummary = failedPaymentsSummary(account, { asOf });
 */
export type FailedPaymentsSummary = Record<
  `${'' | 'prev_'}${AllSpans}_still_unpaid` | `${'' | 'prev_'}${Spans}_failed_invoices`,
  number
> &
  Record<
    | `${'' | 'prev_'}${Spans}_${'recovery_rate' | 'failed_pct'}`
    | `${Spans}_${'still_unpaid_change_pct' | 'recovery_rate_change' | 'failed_pct_change'}`,
    number | null
  >;

export function pointsBetween(now: number | null, then: number | null): number | null {
  return now === null || then === null ? null : round2(now - then);
}

/**
 * Recovery of failed payments so far. Recovery rate = recovered ÷ failed amount; failed share = failed ÷ invoiced
 * amount.
 *
 * @param account as for {@link failedPaymentsReport}.
 * @throws as {@link failedPaymentsReport} does.
 *
 * @example
 * failedPaymentsSummary(account, { asOf: parseDay('2024-03-31') }).mtd_failed_pct;
 */
export function failedPaymentsSummary(
  account: Account,
  query: Pick<FailedPaymentsQuery, 'asOf' | 'filters' | 'fx'>,
): FailedPaymentsSummary {
  const windows = elapsedWindows(query.asOf);
  const bills = billsOf(documentsOf(account, query), query.asOf, { from: windows.prev_ytd.start });
  const summary: Record<string, number | null> = {};
  for (const [name, window] of Object.entries(elapsedWindows(query.asOf))) {
    const [sums] = sumsOf(bills, [window]) as [Sums];
    summary[`${name}_still_unpaid`] = sums.still_unpaid;
    if (name.endsWith('qtd')) continue;
    summary[`${name}_recovery_rate`] = percent(sums.recovered, sums.failed);
    summary[`${name}_failed_pct`] = percent(sums.failed, sums.amount);
    summary[`${name}_failed_invoices`] = sums.failedInvoices;
  }
  for (const name of ['mtd', 'ytd']) {
    const of = (field: string) => [summary[`${name}_${field}`]!, summary[`prev_${name}_${field}`]!] as const;
    summary[`${name}_still_unpaid_change_pct`] = changeOf(...of('still_unpaid'));
    summary[`${name}_recovery_rate_change`] = pointsBetween(...of('recovery_rate'));
    summary[`${name}_failed_pct_change`] = pointsBetween(...of('failed_pct'));
  }
  return summary as FailedPaymentsSummary;
}

/**
 * A failed payment in a list.
 *
 * @example
 * const [newest]: FailedPaymentRow[] = failedPaymentsDetail(account, query);
 */
export interface FailedPaymentRow extends CustomerColumns {
  /** Day of the first failure, `YYYY-MM-DD`. */
  date: string;
  /** Id of the invoice. */
  invoice_ref: string;
  /** Minor units of `currency`. */
  amount: number;
  /** Minor units of the report's currency. */
  amount_base_currency: number;
  currency: string;
  payment_method: string | null;
  description: string | null;
  attempt_count: number;
  recovery_status: RecoveryStatus;
}

/**
 * The failed payments of the range, newest first.
 *
 * @param account as for {@link failedPaymentsReport}.
 * @throws as {@link failedPaymentsReport} does.
 *
 * @example
 * failedPaymentsDetail(account, query).filter((row) => row.recovery_status === 'still_unpaid');
 */
export function failedPaymentsDetail(account: Account, query: PeriodQuery): FailedPaymentRow[] {
  const documents = documentsOf(account, query);
  const last = Math.min(query.to, query.asOf);
  const found = newestFirst(
    billsOf(documents, query.asOf, { from: query.from }).filter(
      ({ attempts, day }) => attempts !== null && day <= last,
    ),
    ({ day }) => day,
    ({ invoice }) => invoice.id,
  );
  return found.map(({ invoice, day, amount, attempts, status }) => ({
    date: formatDay(day),
    invoice_ref: publicId(invoice),
    ...customerColumns(documents.selection.facts, invoice.customerId),
    amount: invoice.amount,
    amount_base_currency: amount,
    currency: invoice.currency.toLowerCase(),
    payment_method: invoice.paymentMethod ?? null,
    description: invoice.description ?? null,
    attempt_count: attempts!,
    recovery_status: status,
  }));
}

/**
 * A period of the table of failed payments: the report's row and the two rates of it.
 *
 * @example
 * const [january]: FailedPaymentsTableRow[] = failedPaymentsTable(account, query);
 */
export interface FailedPaymentsTableRow extends FailedPaymentsRow {
  /** Bills dated in the period. */
  total_invoices: number;
  /** Failed ÷ invoiced amount, 0–100; null without invoices. */
  failed_pct: number | null;
  /** Recovered ÷ failed amount, 0–100; null without failures. */
  recovery_rate: number | null;
}

/**
 * The report of failed payments with its rates, a row per period.
 *
 * @param account as for {@link failedPaymentsReport}.
 * @throws as {@link failedPaymentsReport} does.
 *
 * @example
 * failedPaymentsTable(account, query)[0]?.recovery_rate; // 62.5
 */
export function failedPaymentsTable(account: Account, query: FailedPaymentsQuery): FailedPaymentsTableRow[] {
  const rows = failedPaymentsReport(account, query);
  const sums = sumsOf(
    billsOf(documentsOf(account, query), query.asOf, { from: query.from }),
    periodsBegun(query),
  );
  return rows.map((row, i) => ({
    ...row,
    total_invoices: sums[i]!.invoices,
    failed_pct: percent(row.failed_amount, sums[i]!.amount),
    recovery_rate: percent(row.recovered, row.failed_amount),
  }));
}

/**
 * How many invoices failed.
 *
 * @example
 * const [january]: FailureRateRow[] = failureRateReport(account, query);
 */
export interface FailureRateRow {
  /** First day, `YYYY-MM-DD`. */
  date: string;
  /** The same as `date`. */
  period: string;
  currency: string;
  failed_invoices: number;
  /** Failed ÷ all invoices of the period, 0–100; 0 without invoices. */
  failure_rate: number;
}

/**
 * One row per period that has begun by the as-of day, oldest first.
 *
 * @param account needs `invoices`.
 * @throws as {@link failedPaymentsReport} does.
 *
 * @example
 * failureRateReport(account, query)[0]?.failure_rate; // 4.17: one of 24
 */
export function failureRateReport(account: Account, query: FailedPaymentsQuery): FailureRateRow[] {
  const list = periodsBegun(query);
  const currency = currencyOf(account, query);
  return sumsOf(
    billsOf(documentsOf(account, { ...query, fx: undefined }), query.asOf, {
      from: query.from,
      money: false,
    }),
    list,
  ).map((sums, i) => {
    const date = formatDay(list[i]!.start);
    const failure_rate = percent(sums.failedInvoices, sums.invoices) ?? 0;
    return { date, period: date, currency, failed_invoices: sums.failedInvoices, failure_rate };
  });
}

/**
 * Failure rates of the running month and year beside as many days of the ones before, 0–100, null without invoices;
 * changes in percentage points.
 *
 * @example
 * const { mtd_failure_rate, mtd_failed_count }: FailureRateSummary = failureRateSummary(account, { asOf });
 */
export type FailureRateSummary = Record<`${'' | 'prev_'}${Spans}_failed_count`, number> &
  Record<`${'' | 'prev_'}${Spans}_failure_rate` | `${Spans}_failure_rate_change`, number | null>;

/**
 * The failure rate so far.
 *
 * @param account needs `invoices`.
 * @throws as {@link failedPaymentsReport} does.
 *
 * @example
 * failureRateSummary(account, { asOf: parseDay('2024-03-31') }).mtd_failure_rate_change; // points
 */
export function failureRateSummary(
  account: Account,
  query: { asOf: Day; filters?: PeriodQuery['filters'] },
): FailureRateSummary {
  const bills = billsOf(documentsOf(account, { ...query, fx: undefined }), query.asOf, {
    from: elapsedWindows(query.asOf).prev_ytd.start,
    money: false,
  });
  const summary: Record<string, number | null> = {};
  for (const [name, window] of Object.entries(elapsedWindows(query.asOf))) {
    if (name.endsWith('qtd')) continue;
    const [sums] = sumsOf(bills, [window]) as [Sums];
    summary[`${name}_failure_rate`] = percent(sums.failedInvoices, sums.invoices);
    summary[`${name}_failed_count`] = sums.failedInvoices;
  }
  for (const name of ['mtd', 'ytd']) {
    summary[`${name}_failure_rate_change`] = pointsBetween(
      summary[`${name}_failure_rate`]!,
      summary[`prev_${name}_failure_rate`]!,
    );
  }
  return summary as FailureRateSummary;
}

/**
 * What is still owed, minor units, by days since the invoice's date: `today` 0–29, `d30` 30–59, `d60` 60–179, `d180`
 * 180–364, `d365` 365 and more.
 *
 * @example
 * const { today_still_unpaid, d30_still_unpaid }: OutstandingUnpaid = outstandingUnpaid(account, { asOf });
 */
export type OutstandingUnpaid = Record<`${'today' | 'd30' | 'd60' | 'd180' | 'd365'}_still_unpaid`, number>;

/**
 * Open invoices that have been tried at least once, also of customers who left; not those written off. At the rates of
 * the as-of day.
 *
 * @param account needs `invoices`.
 * @throws as {@link failedPaymentsReport} does.
 *
 * @example
 * outstandingUnpaid(account, { asOf: parseDay('2024-03-31') }).d30_still_unpaid; // dated 1 February to 1 March
 */
export function outstandingUnpaid(
  account: Account,
  query: Pick<FailedPaymentsQuery, 'asOf' | 'filters' | 'fx'>,
): OutstandingUnpaid {
  const { asOf } = query;
  const documents = documentsOf(account, query);
  const owed: OutstandingUnpaid = {
    today_still_unpaid: 0,
    d30_still_unpaid: 0,
    d60_still_unpaid: 0,
    d180_still_unpaid: 0,
    d365_still_unpaid: 0,
  };
  for (const { document, invoice, day, status } of billsOf(documents, asOf, { money: false, failed: true })) {
    if (status === 'recovered' || document.status === 'uncollectible') continue;
    const days = asOf - day;
    const bucket =
      days < 30 ? 'today' : days < 60 ? 'd30' : days < 180 ? 'd60' : days < 365 ? 'd180' : 'd365';
    owed[`${bucket}_still_unpaid`] += documents.convert(invoice.amount, document, asOf);
  }
  return owed;
}
