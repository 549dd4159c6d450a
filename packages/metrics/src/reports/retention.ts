// How much of the MRR of some months ago is still there.
import { type Day, formatDay } from '../calendar/day.js';
import { addInterval, monthsBefore } from '../calendar/interval.js';
import { type Period, startOfPeriod } from '../calendar/periods.js';
import type { Account } from '../facts.js';
import {
  customerValue,
  type Dimension,
  labelsOf,
  notSet,
  ownerOf,
  placeValue,
} from '../filters/dimensions.js';
import type { Converter } from '../money/convert.js';
import type { Movement } from '../movement.js';
import type { Interval } from '../records.js';
import { shareBetween } from '../rounding.js';
import { type PeriodQuery, periodsBegun } from './query.js';
import { type Cohort, emptyCohort, type RetentionRow, type RetentionShare, rowsOf } from './retention-row.js';
import { type Selection, select } from './select.js';

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
  /** By what customers were at the baseline. `subtype` is nothing that customers are: all stand under `~`. */
  breakdown?: Dimension | undefined;
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
 * @param source movements of any number of customers, in any order, or a whole account.
 * @throws {CurrencyMismatchError} when the movements are in more than one currency and the query has no rates.
 * @throws {MissingRateError} when a rate is missing that is needed.
 *
 * @example
 * retentionReport(movements, { from, to, interval: 'month', weekStart: 1, asOf }).result.at(-1)?.nrr; // 104.5
 */
export function retentionReport(
  source: Iterable<Movement> | Account,
  query: RetentionQuery,
): RetentionReport {
  const trailing = query.trailingMonths ?? defaultTrailingMonths[query.interval];
  const shown = periodsBegun(query);
  const targets = [...leadIn(query, shown), ...shown].map(({ end }) => end);
  const baselines = targets.map((target) => monthsBefore(target, trailing));
  const selection = select(source, query);
  const { total, shares } = compare(selection, baselines, targets, query.breakdown);
  const latest = targets.at(-1) ?? Math.min(query.to, query.asOf);
  const shownOf = (cohorts: readonly Cohort[]) =>
    rowsOf(cohorts, trailing, retentionAverageRows).slice(targets.length - shown.length);
  const result = shownOf(total);
  if (query.breakdown !== undefined) {
    const label = labelsOf(query.breakdown, selection.facts, selection.context.plans);
    for (const row of result) row.breakdown = Object.create(null) as Record<string, RetentionShare>;
    for (const [value, cohorts] of [...shares].sort(([a], [b]) => (a < b ? -1 : 1))) {
      for (const [i, { date: _, baseline_date: __, ...figures }] of shownOf(cohorts).entries()) {
        if (figures.cohort_customers > 0) result[i]!.breakdown![value] = { label: label(value), ...figures };
      }
    }
  }
  return {
    result,
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

/** What a customer has in one currency, by day. */
interface Point {
  day: Day;
  mrr: number;
}

function compare(
  selection: Selection,
  baselines: readonly Day[],
  targets: readonly Day[],
  dimension: Dimension | undefined,
) {
  const { converter, facts, context } = selection;
  const empty = () => targets.map((target, i) => emptyCohort(baselines[i]!, target));
  const total = empty();
  const shares = new Map<string, Cohort[]>();
  const cohortsOf = (value: string): Cohort[] => {
    let cohorts = shares.get(value);
    if (cohorts === undefined) {
      cohorts = empty();
      shares.set(value, cohorts);
    }
    return cohorts;
  };
  const owner = dimension === undefined ? null : ownerOf(dimension);
  const weigh = owner === 'place' ? weightsBySteps(selection, dimension!) : null;
  const size = targets.length;
  const before = new Float64Array(size);
  const kept = new Float64Array(size);
  const after = new Float64Array(size);
  const lastChurn = new Float64Array(size);
  for (const [customerId, history] of selection.histories()) {
    fillLastChurn(history, targets, lastChurn);
    before.fill(0);
    kept.fill(0);
    after.fill(0);
    const courses = pointsOf(history);
    for (const [currency, points] of courses)
      readInto(before, points, currency, baselines, baselines, converter, null);
    // Who had nothing at a baseline needs no rate of that day.
    for (const [currency, points] of courses) {
      readInto(kept, points, currency, targets, baselines, converter, before);
      readInto(after, points, currency, targets, targets, converter, before);
    }
    let value: string | undefined;
    for (let i = 0; i < size; i++) {
      if (before[i]! <= 0) continue;
      const found: Found = {
        before: before[i]!,
        kept: kept[i]!,
        after: after[i]!,
        churned: lastChurn[i]! > baselines[i]!,
      };
      addTo(total[i]!, found);
      if (dimension === undefined) continue;
      if (weigh !== null) {
        addShares(weigh(customerId, baselines[i]!), found, (name) => cohortsOf(name)[i]!);
        continue;
      }
      value ??=
        owner === 'movement'
          ? notSet
          : (customerValue(facts.get(customerId) ?? { id: customerId }, dimension, context.asOf) ?? notSet);
      addTo(cohortsOf(value)[i]!, found);
    }
  }
  return { total, shares };
}

/** Nearly every customer has one currency, and then the history is the course. */
function pointsOf(history: readonly Movement[]): Iterable<[string, readonly Point[]]> {
  const { currency } = history[0]!;
  if (history.every((movement) => movement.parts === undefined && movement.currency === currency))
    return [[currency, history]];
  const courses = new Map<string, Point[]>();
  for (const movement of history) {
    for (const part of movement.parts ?? [movement]) {
      const points = courses.get(part.currency);
      const point = { day: movement.day, mrr: part.mrr };
      if (points === undefined) courses.set(part.currency, [point]);
      else points.push(point);
    }
  }
  return courses;
}

function readInto(
  into: Float64Array,
  points: readonly Point[],
  currency: string,
  days: readonly Day[],
  rateDays: readonly Day[],
  converter: Converter | null,
  needed: Float64Array | null,
): void {
  let next = 0;
  let mrr = 0;
  for (let i = 0; i < days.length; i++) {
    for (; next < points.length && points[next]!.day <= days[i]!; next++) mrr = points[next]!.mrr;
    if (needed !== null && needed[i] === 0) continue;
    into[i]! += converter === null ? mrr : converter.convert(mrr, currency, rateDays[i]!);
  }
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

/** One customer at the two days, in the currency of the report. */
interface Found {
  /** MRR at the baseline, at its rates. */
  before: number;
  /** MRR at the target, at the rates of the baseline: what business made of it. */
  kept: number;
  /** MRR at the target, at its own rates. */
  after: number;
  /** Whether the customer left in between. */
  churned: boolean;
}

/**
 * Each customer is compared at the two days, not movement by movement, so that every one is expansion,
 * contraction or churn once. One who left and came back is churn of all they paid before and reactivation of all
 * they pay now, and counts as retained. Whatever the case, what is added takes the baseline to the target.
 */
function addTo(cohort: Cohort, { before, kept, after, churned }: Found): void {
  cohort.baseline_mrr += before;
  cohort.target_mrr += after;
  cohort.grr_mrr += Math.min(before, after);
  cohort.fx_adjustment += after - kept;
  cohort.cohort_customers++;
  if (after > 0) cohort.retained_customers++;
  else cohort.churned_customers++;

  if (churned) {
    cohort.churn -= before;
    cohort.churn_customers++;
    if (kept === 0) return;
    cohort.reactivation += kept;
    cohort.reactivation_customers++;
  } else if (kept > before) {
    cohort.expansion += kept - before;
    cohort.expansion_customers++;
  } else if (kept < before) {
    cohort.contraction += kept - before;
    cohort.contraction_customers++;
  }
}

const MONEY = [
  'baseline_mrr',
  'target_mrr',
  'grr_mrr',
  'fx_adjustment',
  'expansion',
  'contraction',
  'churn',
  'reactivation',
] as const;

/** Shares one customer's row out by weight, with the running sums rounded, so that the shares add up. */
function addShares(
  weights: readonly (readonly [value: string, weight: number])[],
  found: Found,
  cohortOf: (value: string) => Cohort,
): void {
  if (weights.length === 1) {
    addTo(cohortOf(weights[0]![0]), found);
    return;
  }
  const own = emptyCohort(0, 0);
  addTo(own, found);
  let parts = 0;
  for (const [, weight] of weights) parts += weight;
  let reached = 0;
  for (const [value, weight] of weights) {
    const cohort = cohortOf(value);
    for (const field of MONEY) cohort[field] += shareBetween(own[field], reached, reached + weight, parts);
    reached += weight;
    cohort.cohort_customers++;
    cohort.retained_customers += own.retained_customers;
    cohort.churned_customers += own.churned_customers;
    cohort.churn_customers += own.churn_customers;
    cohort.reactivation_customers += own.reactivation_customers;
    cohort.expansion_customers += own.expansion_customers;
    cohort.contraction_customers += own.contraction_customers;
  }
}

/** What a customer had under each value on a day, by value; a customer without steps has all under none. */
function weightsBySteps(selection: Selection, dimension: Dimension) {
  const { context } = selection;
  const courses = selection.courses();
  return (customerId: string, day: Day): [string, number][] => {
    const held = new Map<string, number>();
    for (const step of courses.get(customerId) ?? []) {
      if (step.day > day) break;
      const value = placeValue(step, dimension, context.plans) ?? notSet;
      held.set(value, (held.get(value) ?? 0) + step.delta);
    }
    const weights = [...held].filter(([, mrr]) => mrr > 0).sort(([a], [b]) => (a < b ? -1 : 1));
    return weights.length > 0 ? weights : [[notSet, 1]];
  };
}

/** What became of the customers who paid on one day by another, by group. */
export function retentionBetween(
  { histories, converter }: Selection,
  baseline: Day,
  target: Day,
  groupOf: (customerId: string) => string,
): Map<string, Cohort> {
  const groups = new Map<string, Cohort>();
  const read = new Float64Array(2);
  for (const [customerId, history] of histories()) {
    if (history[0]!.day > baseline) continue;
    read.fill(0);
    for (const [currency, points] of pointsOf(history)) {
      readInto(read, points, currency, [baseline], [baseline], converter, null);
    }
    const before = read[0]!;
    if (before <= 0) continue;
    read.fill(0);
    for (const [currency, points] of pointsOf(history))
      readInto(read, points, currency, [target, target], [baseline, target], converter, null);
    const [kept, after] = read as unknown as [number, number];
    const churned = history.some(({ type, day }) => type === 'churn' && day > baseline && day <= target);
    const group = groupOf(customerId);
    const cohort = groups.get(group) ?? emptyCohort(baseline, target);
    groups.set(group, cohort);
    addTo(cohort, { before, kept, after, churned });
  }
  return groups;
}
