// The four headline numbers now, and 30, 60, 180 and 365 days ago.
import type { Day } from '../calendar/day.js';
import type { Movement } from '../movement.js';
import { percent, ratio2 } from '../rounding.js';
import { upTo } from './query.js';

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

/**
 * The account on the as-of day against earlier days.
 *
 * @param movements of any number of customers, in any order.
 * @throws {CurrencyMismatchError} when the movements are in more than one currency.
 *
 * @example
 * summaryReport(movements, { asOf: parseDay('2024-04-30') }).mrr_current; // 4900
 */
export function summaryReport(movements: Iterable<Movement>, { asOf }: { asOf: Day }): SummaryReport {
  const mrr = [0, 0, 0, 0, 0];
  const subscribers = [0, 0, 0, 0, 0];
  for (const { day, type, delta } of upTo(asOf, movements)) {
    const joined = type === 'new' || type === 'reactivation' ? 1 : type === 'churn' ? -1 : 0;
    for (let i = 0; i < AGO.length && day <= asOf - AGO[i]!; i++) {
      mrr[i]! += delta;
      subscribers[i]! += joined;
    }
  }

  const report: Record<string, number | null> = {};
  const [mrrNow, subscribersNow] = [mrr[0]!, subscribers[0]!];
  for (const [i, ago] of AGO.entries()) {
    const suffix = ago === 0 ? 'current' : String(ago);
    const [mrrThen, subscribersThen] = [mrr[i]!, subscribers[i]!];
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
