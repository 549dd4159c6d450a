// What the reports are asked, and what every row of money has in common.
import type { Day } from '../calendar/day.js';
import { type Period, periods } from '../calendar/periods.js';
import { CurrencyMismatchError } from '../currency-mismatch-error.js';
import type { Filters } from '../filters/parse.js';
import type { Fx } from '../money/convert.js';
import type { Movement } from '../movement.js';
import type { Interval } from '../records.js';

/**
 * The range of a report, cut into periods.
 *
 * @example
 * const query: PeriodQuery = {
 *   from: parseDay('2024-01-01'), to: parseDay('2024-12-31'), interval: 'month', weekStart: 1,
 *   asOf: parseDay('2024-08-15'),
 * };
 */
export interface PeriodQuery {
  from: Day;
  /** Last day, inclusive. */
  to: Day;
  interval: Interval;
  /** First day of a week: 0 Sunday, 1 Monday. */
  weekStart: 0 | 1;
  /** Today, as far as the report knows: later movements are not seen, later periods not listed. */
  asOf: Day;
  /** Narrows the report, see {@link parseFilters}. Needs an {@link Account}, not only movements. */
  filters?: Filters | undefined;
  /** Reports in one currency what is in several. Without it there can be only one. */
  fx?: Fx | undefined;
}

/** The periods that have begun by the as-of day; a running one ends there. */
export function periodsBegun({ from, to, interval, weekStart, asOf }: PeriodQuery): Period[] {
  return periods(from, Math.min(to, asOf), interval, weekStart);
}

/** Without rates this is where a second currency is found. */
export function checkOneCurrency(movements: readonly Movement[]): void {
  const expected = movements[0]?.currency;
  for (const { currency, customerId, invoiceId } of movements)
    if (currency !== expected)
      throw new CurrencyMismatchError({ customerId, invoiceId, currency, expected: expected! });
}

/** The movements up to a day. Throws at the first in another currency than the one before it. */
export function* upTo(asOf: Day, movements: Iterable<Movement>): Generator<Movement> {
  let expected: string | undefined;
  for (const movement of movements) {
    const { currency, customerId, invoiceId } = movement;
    expected ??= currency;
    if (currency !== expected) throw new CurrencyMismatchError({ customerId, invoiceId, currency, expected });
    if (movement.day <= asOf) yield movement;
  }
}
