// Money paid back.
import { type Day, formatDay } from '../calendar/day.js';
import { indexOfPeriod } from '../calendar/periods.js';
import type { Account } from '../facts.js';
import { publicId } from '../filters/dimensions.js';
import type { InvoiceRecord } from '../records.js';
import { type CustomerColumns, customerColumns } from './customer-columns.js';
import { type Documents, documentsOf, paidBy } from './documents.js';
import { newestFirst } from './newest-first.js';
import { type PeriodQuery, periodsBegun } from './query.js';

/**
 * Refunds of a period.
 *
 * @example
 * const { refund_amount }: RefundsRow = refundsReport(account, query)[0]!;
 */
export interface RefundsRow {
  /** First day, `YYYY-MM-DD`. */
  date: string;
  /** Minor units, positive: the `refund` of the transactions report without its sign. */
  refund_amount: number;
  refund_count: number;
  /** Different customers. */
  customers_refunded: number;
}

interface Repayment {
  invoice: InvoiceRecord;
  day: Day;
  amount: number;
}

/** A subscription invoice with a negative amount pays back, too. */
function repaymentsOf(documents: Documents, asOf: Day): Repayment[] {
  const found: Repayment[] = [];
  for (const document of documents.list) {
    const { invoice } = document;
    const paysBack = invoice.type === 'refund' || (invoice.type !== 'cancellation' && invoice.amount < 0);
    if (!paysBack || invoice.amount === 0) continue;
    const day = paidBy(document, asOf);
    if (day === null) continue;
    found.push({ invoice, day, amount: documents.convert(Math.abs(invoice.amount), document, day) });
  }
  return found;
}

/**
 * One row per period that has begun by the as-of day, oldest first.
 *
 * @param account needs `invoices`.
 * @throws {InvalidDateError} when a date of an invoice cannot be read.
 * @throws {MissingRateError} when a rate is missing that is needed.
 *
 * @example
 * refundsReport(account, { from, to, interval: 'month', weekStart: 1, asOf })[0]?.refund_count;
 */
export function refundsReport(account: Account, query: PeriodQuery): RefundsRow[] {
  const list = periodsBegun(query);
  const rows = list.map(({ start }) => ({
    date: formatDay(start),
    refund_amount: 0,
    refund_count: 0,
    customers_refunded: 0,
  }));
  const customers = list.map(() => new Set<string>());
  for (const { invoice, day, amount } of repaymentsOf(documentsOf(account, query), query.asOf)) {
    const index = indexOfPeriod(list, day);
    const row = rows[index];
    if (row === undefined) continue;
    row.refund_amount += amount;
    row.refund_count++;
    customers[index]!.add(invoice.customerId);
  }
  for (const [i, row] of rows.entries()) row.customers_refunded = customers[i]!.size;
  return rows;
}

/**
 * A refund in a list.
 *
 * @example
 * const [newest]: RefundRow[] = refundsDetail(account, query);
 */
export interface RefundRow extends CustomerColumns {
  /** `YYYY-MM-DD`. */
  date: string;
  /** Id of the refund. */
  invoice_ref: string;
  /** Minor units of `currency`, positive. */
  amount: number;
  /** Minor units of the report's currency, positive. */
  amount_base_currency: number;
  currency: string;
  payment_method: string | null;
  description: string | null;
}

/**
 * The refunds of the range, newest first.
 *
 * @throws as {@link refundsReport} does.
 *
 * @example
 * refundsDetail(account, query).reduce((sum, row) => sum + row.amount_base_currency, 0);
 */
export function refundsDetail(account: Account, query: PeriodQuery): RefundRow[] {
  const documents = documentsOf(account, query);
  const last = Math.min(query.to, query.asOf);
  const found = newestFirst(
    repaymentsOf(documents, query.asOf).filter(({ day }) => day >= query.from && day <= last),
    ({ day }) => day,
    ({ invoice }) => invoice.id,
  );
  return found.map(({ invoice, day, amount }) => ({
    date: formatDay(day),
    invoice_ref: publicId(invoice),
    ...customerColumns(documents.selection.facts, invoice.customerId),
    amount: Math.abs(invoice.amount),
    amount_base_currency: amount,
    currency: invoice.currency.toLowerCase(),
    payment_method: invoice.paymentMethod ?? null,
    description: invoice.description ?? null,
  }));
}

/**
 * What one customer got back over the whole range.
 *
 * @example
 * const [most]: RefundsTableRow[] = refundsTable(account, query);
 */
export interface RefundsTableRow extends CustomerColumns {
  /** Minor units of the report's currency, positive. */
  refund_amount: number;
  refund_count: number;
  /** Day of the latest, `YYYY-MM-DD`. */
  last_refund_date: string;
}

/**
 * Customers who got something back in the range, the most first.
 *
 * @throws as {@link refundsReport} does.
 *
 * @example
 * refundsTable(account, query)[0]?.refund_amount;
 */
export function refundsTable(account: Account, query: PeriodQuery): RefundsTableRow[] {
  const documents = documentsOf(account, query);
  const last = Math.min(query.to, query.asOf);
  const rows = new Map<string, RefundsTableRow>();
  for (const { invoice, day, amount } of repaymentsOf(documents, query.asOf)) {
    if (day < query.from || day > last) continue;
    const { customerId } = invoice;
    const date = formatDay(day);
    const row = rows.get(customerId) ?? {
      ...customerColumns(documents.selection.facts, customerId),
      ...{ refund_amount: 0, refund_count: 0, last_refund_date: date },
    };
    row.refund_amount += amount;
    row.refund_count++;
    if (date > row.last_refund_date) row.last_refund_date = date;
    rows.set(customerId, row);
  }
  return [...rows.values()].sort(
    (a, b) => b.refund_amount - a.refund_amount || (a.customer_id < b.customer_id ? -1 : 1),
  );
}
