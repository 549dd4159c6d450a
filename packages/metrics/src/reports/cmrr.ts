// MRR as it will be when only what is scheduled already happens.
import type { Account } from '../facts.js';
import type { Movement } from '../movement.js';
import { selectAhead } from './ahead.js';
import { figuresOf } from './mrr-row.js';
import type { SummaryQuery } from './summary.js';
import { tally } from './tally.js';

const DAYS = [0, 30, 60, 180, 365] as const;

/**
 * Committed MRR now and so many days ahead, minor units.
 *
 * @example
 * const { cmrr_current, cmrr_30 }: CmrrSummary = cmrrSummary(account, { asOf });
 */
export type CmrrSummary = Record<`cmrr_${'current' | 30 | 60 | 180 | 365}`, number>;

/**
 * CMRR in N days = MRR now + scheduled changes that take effect by then. Rates of days to come are not known: all is
 * converted at those of the as-of day.
 *
 * @throws {CurrencyMismatchError} when the movements are in more than one currency and the query has no rates.
 * @throws {MissingRateError} when a rate of the as-of day is missing.
 *
 * @example
 * cmrrSummary(account, { asOf: parseDay('2024-08-15') }).cmrr_30; // MRR less the cancellations of the next 30 days
 */
export function cmrrSummary(source: Iterable<Movement> | Account, query: SummaryQuery): CmrrSummary {
  const { asOf, fx } = query;
  const fixed = fx && { ...fx, fixedDay: fx.fixedDay ?? asOf };
  const { movements, converter } = selectAhead(source, { ...query, fx: fixed }, asOf + 365);
  const spans = DAYS.map((days, i) => ({ start: asOf + (i === 0 ? 0 : DAYS[i - 1]! + 1), end: asOf + days }));
  const figures = figuresOf(tally(movements, spans, converter));
  const at = (i: number) => figures[i]!.figures.total_mrr;
  return { cmrr_current: at(0), cmrr_30: at(1), cmrr_60: at(2), cmrr_180: at(3), cmrr_365: at(4) };
}
