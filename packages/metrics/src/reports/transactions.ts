// Cash by kind: money that came in and went back, on the day it moved.
import { type Day, dayFormatter, formatDay } from '../calendar/day.js';
import { addInterval } from '../calendar/interval.js';
import { indexOfPeriod, startOfPeriod } from '../calendar/periods.js';
import type { Account } from '../facts.js';
import { type Dimension, labelsOf, publicId } from '../filters/dimensions.js';
import { billingFreqOfPlan } from '../ledger/holdings.js';
import type { Interval, InvoiceRecord } from '../records.js';
import { type CustomerColumns, columnsOf } from './customer-columns.js';
import { type Document, type Documents, documentsOf, frequencyOfPeriod, paidBy } from './documents.js';
import { changeOf } from './leads.js';
import { type PeriodQuery, periodsBegun } from './query.js';
import { elapsedWindows } from './windows.js';

/**
 * What a transaction is. Quarterly subscriptions count as `month_sub`, for there is no kind of their own.
 *
 * @example
 * const kind: TransactionKind = 'one_time';
 */
export type TransactionKind = (typeof KINDS)[number];

const KINDS = [
  'month_sub',
  'year_sub',
  'week_sub',
  'day_sub',
  'metered',
  'one_time',
  'discount',
  'refund',
  'fee',
  'tax',
  'fx_loss',
] as const;

/**
 * Money by kind, minor units. Charges are before discount and without tax; `discount`, `refund` and `fee` are zero or
 * negative, `fx_loss` is as given. `net_amount` is the sum of all.
 *
 * @example
 * const { net_amount }: TransactionFigures = transactionsReport(account, query)[0]!;
 */
export type TransactionFigures = Record<TransactionKind | 'net_amount', number>;

/**
 * A row of the transactions report.
 *
 * @example
 * const [january]: TransactionsRow[] = transactionsReport(account, query);
 */
export interface TransactionsRow extends TransactionFigures {
  /** First day, `YYYY-MM-DD`. */
  date: string;
  /** Change of `net_amount` from the period before, also for the first row; null when that was zero. */
  net_amount_change_pct: number | null;
  /** By value; what is not set stands under `~`. Adds up to the row. */
  breakdown?: Record<string, TransactionFigures & { label: string }>;
}

/**
 * What {@link transactionsReport} is asked.
 *
 * @example
 * const query: TransactionsQuery = { ...periodQuery, breakdown: 'payment_method' };
 */
export interface TransactionsQuery extends PeriodQuery {
  breakdown?: Dimension | undefined;
}

const OF_FREQUENCY: Readonly<Record<Interval, TransactionKind>> = {
  day: 'day_sub',
  week: 'week_sub',
  month: 'month_sub',
  quarter: 'month_sub',
  year: 'year_sub',
};

function nothing(): TransactionFigures {
  const figures = { net_amount: 0 } as TransactionFigures;
  for (const kind of KINDS) figures[kind] = 0;
  return figures;
}

/** One payment or refund taken apart, in its own currency. */
type Shares = [kind: TransactionKind, amount: number][];

function sharesOf(invoice: InvoiceRecord, { selection, timezone }: Documents): Shares {
  const { plans } = selection.context;
  const shares: Shares = [];
  const add = (kind: TransactionKind, amount: number) => {
    if (amount !== 0) shares.push([kind, amount]);
  };
  if (invoice.type === 'refund' || invoice.amount < 0) add('refund', -Math.abs(invoice.amount));
  else {
    const kindOf = (planId: string | null | undefined, covers: Parameters<typeof frequencyOfPeriod>[0]) => {
      const plan = planId ? plans.get(planId) : undefined;
      if (plan?.pricingModel === 'metered') return 'metered';
      return OF_FREQUENCY[plan ? billingFreqOfPlan(plan) : (frequencyOfPeriod(covers, timezone) ?? 'month')];
    };
    const own = invoice.type === 'one-time' ? 'one_time' : kindOf(invoice.planId, invoice);
    let tax = invoice.tax ?? 0;
    let discount = invoice.discount ?? 0;
    if (invoice.lines && invoice.lines.length > 0 && invoice.type === 'subscription') {
      // What lines say goes before what the invoice says; what they leave open stays with the invoice's own kind.
      const sum = (field: 'tax' | 'discount') =>
        invoice.lines!.reduce((total, line) => total + (line[field] ?? 0), 0);
      tax = sum('tax') || tax;
      discount = sum('discount') || discount;
      let open = invoice.amount - tax + discount;
      for (const line of invoice.lines) {
        const amount = line.amount - (line.tax ?? 0) + (line.discount ?? 0);
        const covers = {
          periodStart: line.periodStart ?? invoice.periodStart ?? null,
          periodEnd: line.periodEnd ?? invoice.periodEnd ?? null,
        };
        add(line.recurring === false ? 'one_time' : kindOf(line.planId ?? invoice.planId, covers), amount);
        open -= amount;
      }
      add(own, open);
    } else add(own, invoice.amount - tax + discount);
    add('discount', -discount);
    add('tax', tax);
  }
  add('fee', -Math.abs(invoice.fee ?? 0));
  add('fx_loss', invoice.fxLoss ?? 0);
  return shares;
}

/** Every payment and refund with its day, in the currency of the report. */
function eachTransaction(
  documents: Documents,
  asOf: Day,
  visit: (document: Document, day: Day, kind: TransactionKind, amount: number, original: number) => void,
  among: readonly Document[] = documents.list,
): void {
  for (const document of among) {
    if (document.invoice.type === 'cancellation') continue;
    const day = paidBy(document, asOf);
    if (day === null) continue;
    document.shares ??= sharesOf(document.invoice, documents);
    for (const [kind, amount] of document.shares as Shares)
      visit(document, day, kind, documents.convert(amount, document, day), amount);
  }
}

/**
 * One row per period that has begun by the as-of day, oldest first.
 *
 * @param account needs `invoices`.
 * @throws {InvalidDateError} when a date of an invoice cannot be read.
 * @throws {MissingRateError} when a rate is missing that is needed.
 *
 * @example
 * transactionsReport(account, { from, to, interval: 'month', weekStart: 1, asOf })[0]?.net_amount;
 */
export function transactionsReport(account: Account, query: TransactionsQuery): TransactionsRow[] {
  const { asOf, interval, weekStart, from, breakdown } = query;
  const shown = periodsBegun(query);
  if (shown.length === 0) return [];
  const documents = documentsOf(account, query);
  const start = startOfPeriod(from, interval, weekStart);
  const earlier = { start: addInterval(start, interval, -1), end: start - 1 };
  let before = 0;
  const total = shown.map(nothing);
  const shares = new Map<string, TransactionFigures[]>();
  const add = (figures: TransactionFigures, kind: TransactionKind, amount: number) => {
    figures[kind] += amount;
    figures.net_amount += amount;
  };
  eachTransaction(documents, asOf, (document, day, kind, amount) => {
    if (day >= earlier.start && day <= earlier.end) before += amount;
    const index = indexOfPeriod(shown, day);
    const row = total[index];
    if (row === undefined) return;
    add(row, kind, amount);
    if (breakdown === undefined) return;
    const value = documents.valueOf(document, breakdown);
    let own = shares.get(value);
    if (own === undefined) {
      own = shown.map(nothing);
      shares.set(value, own);
    }
    add(own[index]!, kind, amount);
  });
  const { facts, context } = documents.selection;
  const label = breakdown && labelsOf(breakdown, facts, context.plans);
  return shown.map((period, i): TransactionsRow => {
    const figures = total[i]!;
    const row: TransactionsRow = {
      date: formatDay(period.start),
      ...figures,
      net_amount_change_pct: changeOf(figures.net_amount, i === 0 ? before : total[i - 1]!.net_amount),
    };
    if (label) {
      row.breakdown = Object.create(null) as Record<string, TransactionFigures & { label: string }>;
      for (const [value, own] of [...shares].sort(([a], [b]) => (a < b ? -1 : 1))) {
        if (KINDS.some((kind) => own[i]![kind] !== 0))
          row.breakdown[value] = { label: label(value), ...own[i]! };
      }
    }
    return row;
  });
}

type Window = 'mtd' | 'qtd' | 'ytd';

/**
 * Net cash of the running month, quarter and year, and of as many days of the one before. Minor units.
 *
 * @example
 * const { mtd, prev_mtd, mtd_change_pct }: TransactionsSummary = transactionsSummary(account, { asOf });
 */
export type TransactionsSummary = Record<Window | `prev_${Window}`, number> &
  Record<`${Window}_change_pct`, number | null>;

/**
 * Net cash so far, beside the same stretch of the month, quarter and year before.
 *
 * @param account needs `invoices`.
 * @throws as {@link transactionsReport} does.
 *
 * @example
 * transactionsSummary(account, { asOf: parseDay('2024-03-31') }).prev_mtd; // 1 to 29 February
 */
export function transactionsSummary(
  account: Account,
  query: Pick<TransactionsQuery, 'asOf' | 'filters' | 'fx'>,
): TransactionsSummary {
  const windows = Object.entries(elapsedWindows(query.asOf));
  const sums: Record<string, number> = {};
  for (const [name] of windows) sums[name] = 0;
  eachTransaction(documentsOf(account, query), query.asOf, (_, day, __, amount) => {
    for (const [name, { start, end }] of windows) if (day >= start && day <= end) sums[name]! += amount;
  });
  const summary: Record<string, number | null> = {};
  for (const name of ['mtd', 'qtd', 'ytd']) {
    summary[name] = sums[name]!;
    summary[`prev_${name}`] = sums[`prev_${name}`]!;
    summary[`${name}_change_pct`] = changeOf(sums[name]!, sums[`prev_${name}`]!);
  }
  return summary as TransactionsSummary;
}

/**
 * A transaction in a list: one kind of one invoice.
 *
 * @example
 * const [newest]: TransactionRow[] = transactionsDetail(account, query);
 */
export interface TransactionRow extends CustomerColumns {
  /** Day the money moved, `YYYY-MM-DD`. */
  date: string;
  type: TransactionKind;
  status: 'paid' | 'refunded';
  /** Id of the invoice. */
  transaction_id: string;
  currency: string;
  description: string | null;
  /** Minor units of `currency`. */
  amount: number;
  /** Minor units of the report's currency. */
  amount_base_currency: number;
}

/**
 * The transactions of the range, newest first.
 *
 * @param query `type` narrows to one kind.
 * @throws as {@link transactionsReport} does.
 *
 * @example
 * transactionsDetail(account, { ...query, type: 'refund' });
 */
export function transactionsDetail(
  account: Account,
  query: TransactionsQuery & { type?: TransactionKind | undefined },
): TransactionRow[] {
  return transactionsByDay(account, query).flat();
}

/**
 * The rows of {@link transactionsDetail}, a list for each day. Of a prepared account the lists stay the same ones, so
 * that what is made of a list, such as its JSON, can be kept beside it. They are not to be changed.
 *
 * @throws as {@link transactionsReport} does.
 *
 * @example
 * transactionsByDay(account, query).map((rows) => rows.length);
 */
export function transactionsByDay(
  account: Account,
  query: TransactionsQuery & { type?: TransactionKind | undefined },
): (readonly TransactionRow[])[] {
  const { from, to, asOf, type: wanted } = query;
  const documents = documentsOf(account, query);
  const dateOf = dayFormatter();
  const asked = { by: 'paid', from, last: Math.min(to, asOf), name: `transactions ${wanted}` } as const;
  return documents.rowsByDay(asked, (ofDay) => {
    const rows: TransactionRow[] = [];
    eachTransaction(
      documents,
      asOf,
      ({ invoice, customer, currency }, day, type, converted, original) => {
        if (wanted && wanted !== type) return;
        const { customer_id, customer_name, customer_email } = columnsOf(customer);
        rows.push({
          date: dateOf(day),
          customer_id,
          customer_name,
          customer_email,
          type,
          status: invoice.type === 'refund' ? 'refunded' : 'paid',
          transaction_id: publicId(invoice),
          currency,
          description: invoice.description ?? null,
          amount: original,
          amount_base_currency: converted,
        });
      },
      ofDay,
    );
    return rows;
  });
}

/**
 * Transactions by kind and period, the other way round: a row per kind, its amounts by the first day of the period,
 * and their sum. The last row is `net_amount`.
 *
 * @example
 * const [monthly]: KindRow[] = transactionsTable(account, query);
 * monthly?.periods['2024-01-01'];
 */
export interface KindRow {
  type: TransactionKind | 'net_amount';
  /** Minor units by `YYYY-MM-DD`. */
  periods: Record<string, number>;
  total: number;
}

/**
 * The transactions report as a table of kinds.
 *
 * @throws as {@link transactionsReport} does.
 *
 * @example
 * transactionsTable(account, query).at(-1)?.total; // net amount of the whole range
 */
export function transactionsTable(account: Account, query: TransactionsQuery): KindRow[] {
  const rows = transactionsReport(account, query);
  return [...KINDS, 'net_amount' as const].map((type) => {
    const periods = Object.fromEntries(rows.map((row) => [row.date, row[type]]));
    return { type, periods, total: rows.reduce((sum, row) => sum + row[type], 0) };
  });
}

/**
 * An invoice in a list.
 *
 * @example
 * const [newest]: InvoiceRow[] = invoicesDetail(account, query);
 */
export interface InvoiceRow extends CustomerColumns {
  /** `YYYY-MM-DD`. */
  date: string;
  /** When the money came, `YYYY-MM-DD`; null while it has not. */
  paid_date: string | null;
  invoice_id: string;
  type: InvoiceRecord['type'];
  status: string;
  plan_id: string | null;
  subscription_id: string | null;
  currency: string;
  description: string | null;
  /** Minor units of `currency`. */
  amount: number;
  /** Minor units of the report's currency, at the rate of `date`. */
  amount_base_currency: number;
}

/**
 * All invoices dated in the range, newest first, paid or not.
 *
 * @throws as {@link transactionsReport} does.
 *
 * @example
 * invoicesDetail(account, query).filter(({ status }) => status !== 'paid');
 */
export function invoicesDetail(account: Account, query: PeriodQuery): InvoiceRow[] {
  return invoicesByDay(account, query).flat();
}

/**
 * The rows of {@link invoicesDetail}, a list for each day, as {@link transactionsByDay} has them.
 *
 * @throws as {@link transactionsReport} does.
 *
 * @example
 * invoicesByDay(account, query).map((rows) => rows.length);
 */
export function invoicesByDay(account: Account, query: PeriodQuery): (readonly InvoiceRow[])[] {
  const { from, to, asOf } = query;
  const documents = documentsOf(account, query);
  const dateOf = dayFormatter();
  const asked = { by: 'dated', from, last: Math.min(to, asOf), name: 'invoices' } as const;
  return documents.rowsByDay(asked, (ofDay) =>
    ofDay.map((document): InvoiceRow => {
      const { invoice, customer, day, currency, status } = document;
      const paid = paidBy(document, asOf);
      const { customer_id, customer_name, customer_email } = columnsOf(customer);
      return {
        date: dateOf(day),
        paid_date: paid === null ? null : dateOf(paid),
        customer_id,
        customer_name,
        customer_email,
        invoice_id: publicId(invoice),
        type: invoice.type,
        status,
        plan_id: invoice.planId ?? null,
        subscription_id: invoice.subscriptionId ?? null,
        currency,
        description: invoice.description ?? null,
        amount: invoice.amount,
        amount_base_currency: documents.convert(invoice.amount, document, day),
      };
    }),
  );
}
