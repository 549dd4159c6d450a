// The four headline numbers now, and 30, 60, 180 and 365 days ago.
import type { Day } from '../calendar/day.js';
import type { Account } from '../facts.js';
import type { Movement } from '../movement.js';
import { percent, ratio2 } from '../rounding.js';
import { figuresOf } from './mrr-row.js';
import { type SelectionQuery, select } from './select.js';
import { tally } from './tally.js';

type Measure = 'mrr' | 'arr' | 'subscribers' | 'arpa';
type Ago = 30 | 60 | 180 | 365;

/**
 * `mrr`, `arr` (12 × MRR), `subscribers` (customers with MRR) and `arpa` (MRR ÷ subscribers, null without any), each
 * as `_current` and at the end of the day 30, 60, 180 and 365 days ago, and the change since then in percent.
 * Money in minor units; a percentage is null when the value then was zero.
 *
 * @example
 * const { mrr_current, mrr_percentage_change_30 }: SummaryReport = summaryReport(movements, { asOf });
 */
export type SummaryReport = Record<`${Exclude<Measure, 'arpa'>}_${'current' | Ago}`, number> &
  Record<`arpa_${'current' | Ago}` | `${Measure}_percentage_change_${Ago}`, number | null>;

const AGO: readonly (0 | Ago)[] = [0, 30, 60, 180, 365];

/** MRR and subscribers at the end of each of `days` (ascending), at the rates of that day. */
export function standAt(
  source: Iterable<Movement> | Account,
  query: SelectionQuery,
  days: readonly Day[],
): { mrr: number; subscribers: number }[] {
  const { movements, converter } = select(source, query);
  const spans = days.map((end, i) => ({ start: i === 0 ? end : days[i - 1]! + 1, end }));
  return figuresOf(tally(movements, spans, converter)).map(({ figures }) => ({
    mrr: figures.total_mrr,
    subscribers: figures.total_customers,
  }));
}

/**
 * What {@link summaryReport} is asked.
 *
 * @example
 * const query: SummaryQuery = { asOf: parseDay('2024-04-30'), filters: parseFilters({ region: 'eu' }) };
 */
export type SummaryQuery = Omit<SelectionQuery, 'to'>;

/**
 * The account on the as-of day against earlier days, each at the exchange rates of that day.
 *
 * @param source movements of any number of customers, in any order, or a whole account.
 * @throws {CurrencyMismatchError} when the movements are in more than one currency and the query has no rates.
 * @throws {MissingRateError} when a rate is missing that is needed.
 *
 * @example
 * summaryReport(movements, { asOf: parseDay('2024-04-30') }).mrr_current; // 4900
 */
export function summaryReport(source: Iterable<Movement> | Account, query: SummaryQuery): SummaryReport {
  const days = AGO.map((ago) => query.asOf - ago).reverse();
  const stands = standAt(source, query, days).reverse();
  const report: Record<string, number | null> = {};
  const { mrr: mrrNow, subscribers: subscribersNow } = stands[0]!;
  for (const [i, ago] of AGO.entries()) {
    const suffix = ago === 0 ? 'current' : String(ago);
    const { mrr: mrrThen, subscribers: subscribersThen } = stands[i]!;
    report[`mrr_${suffix}`] = mrrThen;
    report[`arr_${suffix}`] = 12 * mrrThen;
    report[`subscribers_${suffix}`] = subscribersThen;
    report[`arpa_${suffix}`] = ratio2(mrrThen, subscribersThen);
    if (ago === 0) continue;
    const change = `percentage_change_${ago}`;
    report[`mrr_${change}`] = percent(mrrNow - mrrThen, mrrThen);
    report[`arr_${change}`] = report[`mrr_${change}`]!;
    report[`subscribers_${change}`] = percent(subscribersNow - subscribersThen, subscribersThen);
    // From the exact averages, not the rounded ones. Null when either day had no subscribers.
    const [now, then] = [mrrNow * subscribersThen, mrrThen * subscribersNow];
    report[`arpa_${change}`] = percent(now - then, then);
  }
  return report as SummaryReport;
}
