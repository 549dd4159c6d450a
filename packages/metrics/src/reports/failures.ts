// Which payments failed, and what became of them by the as-of day.
import type { Day } from '../calendar/day.js';
import type { InvoiceRecord } from '../records.js';
import { type Document, type Documents, isBill, paidBy } from './documents.js';

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
 * Bills dated up to the as-of day. One has failed when it took more than one attempt, or when it is unpaid after at
 * least one; the status `failed` means that without a count.
 *
 * @param from first day that is asked for.
 * @param money false when only the number of bills is asked for, which needs no rates.
 */
export function billsOf(
  { list, selection, convert }: Documents,
  asOf: Day,
  { from = Number.NEGATIVE_INFINITY, money = true } = {},
): Bill[] {
  const bills: Bill[] = [];
  for (const document of list) {
    const { invoice, day, status } = document;
    if (day < from || day > asOf || !isBill(document)) continue;
    const paid = paidBy(document, asOf) !== null;
    const tried = invoice.attemptCount ?? 0;
    const given = status === 'failed' || status === 'uncollectible';
    const failed = paid ? tried > 1 : given || tried > 0;
    let outcome: RecoveryStatus = paid ? 'recovered' : 'still_unpaid';
    if (failed && !paid) {
      const left = selection.facts.get(invoice.customerId)?.cancelDay ?? null;
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
