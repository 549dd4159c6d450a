// What happened lately: movements, failed payments, and what has been announced.
import { type Day, formatDay } from '../calendar/day.js';
import { parseDay } from '../calendar/parse.js';
import type { Account } from '../facts.js';
import type { MovementSubtype, MovementType } from '../movement.js';
import { selectAhead } from './ahead.js';
import { type CustomerColumns, customerColumns } from './customer-columns.js';
import { documentsOf } from './documents.js';
import { billsOf } from './failures.js';
import type { SummaryQuery } from './summary.js';
import { deltaIn } from './tally.js';

/**
 * One thing that happened or will.
 *
 * @example
 * const [newest]: ActivityRow[] = latestActivity(account, { asOf });
 */
export interface ActivityRow extends CustomerColumns {
  source: 'movement' | 'failed_payment' | 'scheduled';
  type: MovementType | 'failed_payment';
  subtype: MovementSubtype | null;
  /** When it became known, `YYYY-MM-DD`: for scheduled changes the day that they were asked for. */
  date: string;
  /** The day it counts from, `YYYY-MM-DD`. */
  effective_date: string;
  /** For failed payments that are still open, since when; null otherwise. */
  overdue_date: string | null;
  /** Signed change of MRR, or the amount that was not collected, minor units. */
  amount: number;
  currency: string;
}

/**
 * What {@link latestActivity} is asked.
 *
 * @example
 * const query: ActivityQuery = { asOf, limit: 10, includeScheduled: true };
 */
export interface ActivityQuery extends SummaryQuery {
  /** Entries to return; 30 by default. */
  limit?: number | undefined;
  /** Days to look back, the as-of day included; 30 by default. */
  days?: number | undefined;
  /** Default true. */
  includeFailed?: boolean | undefined;
  /** Changes that lie ahead, whenever they were asked for. Default false. */
  includeScheduled?: boolean | undefined;
}

/**
 * The latest of everything, newest first.
 *
 * @param account `invoices` give failed payments and the day on which a cancellation was asked for.
 * @throws {CurrencyMismatchError} when money is in more than one currency and the query has no rates.
 * @throws {MissingRateError} when a rate is missing that is needed.
 *
 * @example
 * latestActivity(account, { asOf: parseDay('2024-08-15') })[0]?.type; // 'reactivation'
 */
export function latestActivity(account: Account, query: ActivityQuery): ActivityRow[] {
  const { asOf, limit = 30, days = 30, includeFailed = true, includeScheduled = false, fx } = query;
  const first = asOf - days + 1;
  const found: { known: Day; effective: Day; row: ActivityRow }[] = [];
  const fixed = fx && { ...fx, fixedDay: fx.fixedDay ?? asOf };
  const ahead = selectAhead(account, { ...query, fx: fixed });
  const past = selectAhead(account, query, asOf);
  const base = past.converter?.base;

  const asked = new Map<string, Day>();
  if (includeScheduled) {
    const wanted = new Set<string | null>();
    for (const { day, invoiceId } of ahead.movements) if (day > asOf) wanted.add(invoiceId);
    for (const { id, date } of account.invoices ?? [])
      if (wanted.has(id)) asked.set(id, parseDay(date, account.timezone));
    for (const movement of ahead.movements) {
      const { customerId, day, type, subtype, invoiceId, currency } = movement;
      if (day <= asOf) continue;
      const known = asked.get(invoiceId ?? '') ?? asOf;
      const row: ActivityRow = {
        source: 'scheduled',
        type,
        subtype,
        date: formatDay(known),
        effective_date: formatDay(day),
        overdue_date: null,
        ...customerColumns(ahead.facts, customerId),
        amount: deltaIn(ahead.converter, movement),
        currency: base ?? currency,
      };
      found.push({ known, effective: day, row });
    }
  }
  for (const movement of past.movements) {
    const { customerId, day, type, subtype, currency } = movement;
    if (day < first) continue;
    const date = formatDay(day);
    const row: ActivityRow = {
      source: 'movement',
      type,
      subtype,
      date,
      effective_date: date,
      overdue_date: null,
      ...customerColumns(past.facts, customerId),
      amount: deltaIn(past.converter, movement),
      currency: base ?? currency,
    };
    found.push({ known: day, effective: day, row });
  }
  if (includeFailed) {
    for (const { invoice, day, amount, attempts, status } of billsOf(documentsOf(account, query), asOf, {
      from: first,
    })) {
      if (attempts === null || day < first) continue;
      const date = formatDay(day);
      const row: ActivityRow = {
        source: 'failed_payment',
        type: 'failed_payment',
        subtype: null,
        date,
        effective_date: date,
        overdue_date: status === 'recovered' ? null : date,
        ...customerColumns(past.facts, invoice.customerId),
        amount,
        currency: base ?? invoice.currency.toLowerCase(),
      };
      found.push({ known: day, effective: day, row });
    }
  }
  return found
    .sort(
      (a, b) =>
        b.known - a.known || b.effective - a.effective || (a.row.customer_id < b.row.customer_id ? -1 : 1),
    )
    .slice(0, limit)
    .map(({ row }) => row);
}
