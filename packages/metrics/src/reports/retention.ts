// How much of the MRR of some months ago is still there.
import { type Day, formatDay } from '../calendar/day.js';
import { addInterval, monthsBefore } from '../calendar/interval.js';
import { type Period, startOfPeriod } from '../calendar/periods.js';
import type { Movement } from '../movement.js';
import type { Interval } from '../records.js';
import { fillPositions, historiesOf } from './positions.js';
import { type PeriodQuery, periodsBegun } from './query.js';
import { type Cohort, emptyCohort, type RetentionRow, rowsOf } from './retention-row.js';

/**
 * How many months lie between baseline and target when the query does not say: 1 for months, 3 for quarters, 12
 * for years, 1 for weeks and days.
 *
 * @example
 * defaultTrailingMonths.year; // 12
 */
export const defaultTrailingMonths: Readonly<Record<Interval, number>> = Object.freeze({
  day: 1,
  week: 1,
  month: 1,
  quarter: 3,
  year: 12,
});

/**
 * Rows that the `*_avg` fields average: a row and the two before it, also where those lie before `from`, so that
 * a period reads the same in every query.
 *
 * @example
 * retentionAverageRows; // 3
 */
export const retentionAverageRows = 3;

/**
 * What {@link retentionReport} is asked.
 *
 * @example
 * const query: RetentionQuery = { ...periodQuery, trailingMonths: 12 };
 */
export interface RetentionQuery extends PeriodQuery {
  /** Months between baseline and target, at least 1; {@link defaultTrailingMonths} by default. */
  trailingMonths?: number | undefined;
}

/**
 * What {@link retentionReport} answers.
 *
 * @example
 * const { result, trailing_months }: RetentionReport = retentionReport(movements, query);
 */
export interface RetentionReport {
  /** One row per period, oldest first. */
  result: RetentionRow[];
  trailing_months: number;
  /** Baseline day of the latest period, `YYYY-MM-DD`. */
  baseline_period: string;
  /** Last day of the latest period, `YYYY-MM-DD`. */
  target_period: string;
}

/**
 * For each period: the customers who paid at the baseline, some months before the period's end, and what they pay
 * at its end. The end of a month has the end of a month as its baseline.
 *
 * @param movements of any number of customers, in any order.
 * @throws {CurrencyMismatchError} when the movements are in more than one currency.
 *
 * @example
 * retentionReport(movements, { from, to, interval: 'month', weekStart: 1, asOf }).result.at(-1)?.nrr; // 104.5
 */
export function retentionReport(movements: Iterable<Movement>, query: RetentionQuery): RetentionReport {
  const trailing = query.trailingMonths ?? defaultTrailingMonths[query.interval];
  const shown = periodsBegun(query);
  const targets = [...leadIn(query, shown), ...shown].map(({ end }) => end);
  const baselines = targets.map((target) => monthsBefore(target, trailing));
  const cohorts = compare(historiesOf(movements, query.asOf), baselines, targets);
  const latest = targets.at(-1) ?? Math.min(query.to, query.asOf);
  return {
    result: rowsOf(cohorts, trailing, retentionAverageRows).slice(targets.length - shown.length),
    trailing_months: trailing,
    baseline_period: formatDay(monthsBefore(latest, trailing)),
    target_period: formatDay(latest),
  };
}

/** The periods before the range that its first averages reach back to. */
function leadIn(query: RetentionQuery, shown: readonly Period[]): Period[] {
  if (shown.length === 0) return [];
  const { interval, weekStart, asOf } = query;
  const first = startOfPeriod(query.from, interval, weekStart);
  const from = addInterval(first, interval, 1 - retentionAverageRows);
  return periodsBegun({ from, to: first - 1, interval, weekStart, asOf });
}

function compare(
  histories: ReadonlyMap<string, readonly Movement[]>,
  baselines: readonly Day[],
  targets: readonly Day[],
): Cohort[] {
  const cohorts = targets.map((target, i) => emptyCohort(baselines[i]!, target));
  const before = new Float64Array(targets.length);
  const after = new Float64Array(targets.length);
  const lastChurn = new Float64Array(targets.length);
  for (const history of histories.values()) {
    fillPositions(history, baselines, before);
    fillPositions(history, targets, after);
    fillLastChurn(history, targets, lastChurn);
    for (let i = 0; i < cohorts.length; i++) {
      if (before[i]! > 0) addTo(cohorts[i]!, before[i]!, after[i]!, lastChurn[i]! > baselines[i]!);
    }
  }
  return cohorts;
}

function fillLastChurn(history: readonly Movement[], days: readonly Day[], into: Float64Array): void {
  let last = Number.NEGATIVE_INFINITY;
  let next = 0;
  for (let i = 0; i < days.length; i++) {
    for (; next < history.length && history[next]!.day <= days[i]!; next++) {
      if (history[next]!.type === 'churn') last = history[next]!.day;
    }
    into[i] = last;
  }
}

/**
 * Each customer is compared at the two days, not movement by movement, so that every one is expansion,
 * contraction or churn once. One who left and came back is churn of all they paid before and reactivation of all
 * they pay now, and counts as retained. Whatever the case, what is added takes the baseline to the target.
 */
function addTo(cohort: Cohort, before: number, after: number, churned: boolean): void {
  cohort.baseline_mrr += before;
  cohort.target_mrr += after;
  cohort.grr_mrr += Math.min(before, after);
  cohort.cohort_customers++;
  if (after > 0) cohort.retained_customers++;
  else cohort.churned_customers++;

  if (churned) {
    cohort.churn -= before;
    cohort.churn_customers++;
    if (after === 0) return;
    cohort.reactivation += after;
    cohort.reactivation_customers++;
  } else if (after > before) {
    cohort.expansion += after - before;
    cohort.expansion_customers++;
  } else if (after < before) {
    cohort.contraction += after - before;
    cohort.contraction_customers++;
  }
}
