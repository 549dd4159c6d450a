// The range that a report is compared with.
import type { Day } from '../calendar/day.js';
import { addInterval, endOfMonth, isEndOfMonth } from '../calendar/interval.js';
import type { PeriodQuery } from './query.js';

/**
 * What a report is put beside: as many periods right before the range, or the same range a year earlier (52 weeks
 * for weeks, so that weekdays agree).
 *
 * @example
 * const compare: Comparison = 'last-year';
 */
export type Comparison = 'last-period' | 'last-year';

/** A running period is compared with as much of the earlier one: both end on the same day of it. */
export function comparedRange(
  query: PeriodQuery & { compare?: Comparison | undefined },
  rows: number,
): { from: Day; to: Day; asOf: Day } {
  const { from, interval, compare } = query;
  const to = Math.min(query.to, query.asOf);
  const shift = (day: Day): Day => {
    if (compare === 'last-year') return interval === 'week' ? day - 364 : addInterval(day, 'year', -1);
    return addInterval(day, interval, -rows);
  };
  const earlier = shift(to);
  const end = interval !== 'day' && interval !== 'week' && isEndOfMonth(to) ? endOfMonth(earlier) : earlier;
  return { from: shift(from), to: end, asOf: end };
}
