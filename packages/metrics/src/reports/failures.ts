// Which payments failed, and what became of them by the as-of day.
import type { Day } from '../calendar/day.js';
import type { InvoiceRecord } from '../records.js';
import { type Document, type Documents, paidBy } from './documents.js';

/**
 * What became of a payment that failed: it came in later, its customer left or the invoice was written off
 * (`uncollectible`), or it is still open.
 *
 * @example
 * const status: RecoveryStatus = 'recovered';
 */
export type RecoveryStatus = 'recovered' | 'still_unpaid' | 'churned';

export interface Bill {
  document: Document;
  invoice: InvoiceRecord;
  /** The invoice's own day, on which it was first tried to collect. */
  day: Day;
  /** In the currency of the report, at the rates of `day`. */
  amount: number;
  /** Attempts to collect; null when it never failed. */
  attempts: number | null;
  status: RecoveryStatus;
}

/**
 * Whether it took more than one attempt, or is unpaid after at least one; the status `failed` means that without a
 * count.
 */
export function hasFailed(document: Document, asOf: Day): boolean {
  const { status, tried } = document;
  if (paidBy(document, asOf) !== null) return tried > 1;
  return status === 'failed' || status === 'uncollectible' || tried > 0;
}

/**
 * Bills dated up to the as-of day.
 *
 * @param from first day that is asked for.
 * @param money false when only the number of bills is asked for, which needs no rates.
 * @param failed true for those alone that have failed.
 */
export function billsOf(
  { list, convert }: Documents,
  asOf: Day,
  { from = Number.NEGATIVE_INFINITY, money = true, failed: onlyFailed = false } = {},
): Bill[] {
  const bills: Bill[] = [];
  for (const document of list) {
    const { invoice, day, status, isBill, tried } = document;
    if (day < from || day > asOf || !isBill) continue;
    const failed = hasFailed(document, asOf);
    if (onlyFailed && !failed) continue;
    const paid = paidBy(document, asOf) !== null;
    let outcome: RecoveryStatus = paid ? 'recovered' : 'still_unpaid';
    if (failed && !paid) {
      const left = document.customer.cancelDay ?? null;
      if (status === 'uncollectible' || (left !== null && left <= asOf)) outcome = 'churned';
    }
    bills.push({
      document,
      invoice,
      day,
      amount: money ? convert(invoice.amount, document, day) : 0,
      attempts: failed ? Math.max(tried, 1) : null,
      status: outcome,
    });
  }
  return bills;
}
