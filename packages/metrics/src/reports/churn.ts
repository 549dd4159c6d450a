// Churn that lies ahead, why customers left, and after how long.
import { type Day, formatDay } from '../calendar/day.js';
import { monthsBetween } from '../calendar/interval.js';
import { indexOfPeriod, periods } from '../calendar/periods.js';
import type { Account } from '../facts.js';
import type { Fx } from '../money/convert.js';
import type { Movement } from '../movement.js';
import { percent } from '../rounding.js';
import { selectAhead } from './ahead.js';
import { type CustomerColumns, customerColumns } from './customer-columns.js';
import { type MovementRow, movementRows, scheduledOf } from './movement-rows.js';
import type { PeriodQuery } from './query.js';
import { type Selection, select } from './select.js';
import type { SummaryQuery } from './summary.js';
import { deltaIn } from './tally.js';

/**
 * What will be lost in a period. Money in minor units, zero or negative.
 *
 * @example
 * const { churn, churn_customers }: ScheduledChurnRow = scheduledChurn(account, query)[0]!;
 */
export interface ScheduledChurnRow {
  /** First day, `YYYY-MM-DD`. */
  date: string;
  churn: number;
  /** Of customers who stay. */
  contraction: number;
  churn_customers: number;
  contraction_customers: number;
  /** churn + contraction. */
  total_mrr: number;
  /** Different customers. */
  total_customers: number;
}

/** Rates of days to come are not known: what is scheduled is converted at those of the as-of day. */
function aheadOf(
  account: Account,
  query: { asOf: Day; fx?: Fx | undefined; filters?: PeriodQuery['filters'] },
) {
  const { asOf, fx } = query;
  const selection = selectAhead(account, { ...query, fx: fx && { ...fx, fixedDay: fx.fixedDay ?? asOf } });
  const scheduled = scheduledOf(selection, asOf).sort(
    (a, b) => a.day - b.day || (a.customerId < b.customerId ? -1 : 1),
  );
  return { selection, scheduled };
}

/** A range that is over by now is taken for the year from tomorrow on. */
function lastDay({ to, asOf }: PeriodQuery): Day {
  return to > asOf ? to : asOf + 365;
}

/**
 * Cancellations that have been asked for, by the period in which they take effect: one row per period of the range
 * from the day after the as-of day on, soonest first. A range without such days is taken for the 365 days ahead.
 *
 * @param account needs `scheduled`; with filters by plan and the like, `scheduledSteps`.
 * @throws {CurrencyMismatchError} when the movements are in more than one currency and the query has no rates.
 * @throws {MissingRateError} when a rate of the as-of day is missing.
 *
 * @example
 * scheduledChurn(account, { from: asOf, to: asOf + 90, interval: 'month', weekStart: 1, asOf })[0]?.churn; // −4900
 */
export function scheduledChurn(account: Account, query: PeriodQuery): ScheduledChurnRow[] {
  const { from, interval, weekStart, asOf } = query;
  const list = periods(Math.max(from, asOf + 1), lastDay(query), interval, weekStart);
  const { selection, scheduled } = aheadOf(account, query);
  const rows = list.map(({ start }): ScheduledChurnRow => {
    const none = { churn: 0, contraction: 0, churn_customers: 0, contraction_customers: 0 };
    return { date: formatDay(start), ...none, total_mrr: 0, total_customers: 0 };
  });
  const customers = list.map(() => ({
    churn: new Set<string>(),
    contraction: new Set<string>(),
    all: new Set<string>(),
  }));
  for (const movement of scheduled) {
    const { type, customerId, day } = movement;
    const index = indexOfPeriod(list, day);
    const row = rows[index];
    if (row === undefined || (type !== 'churn' && type !== 'contraction')) continue;
    const delta = deltaIn(selection.converter, movement);
    row[type] += delta;
    row.total_mrr += delta;
    customers[index]![type].add(customerId);
    customers[index]!.all.add(customerId);
  }
  for (const [i, row] of rows.entries()) {
    row.churn_customers = customers[i]!.churn.size;
    row.contraction_customers = customers[i]!.contraction.size;
    row.total_customers = customers[i]!.all.size;
  }
  return rows;
}

/**
 * The movements behind {@link scheduledChurn}, soonest first.
 *
 * @throws as {@link scheduledChurn} does.
 *
 * @example
 * scheduledChurnMovements(account, query)[0]?.mrr_change; // −4900
 */
export function scheduledChurnMovements(account: Account, query: PeriodQuery): MovementRow[] {
  const { selection, scheduled } = aheadOf(account, query);
  const first = Math.max(query.from, query.asOf + 1);
  const within = scheduled.filter(({ day }) => day >= first && day <= lastDay(query));
  return movementRows(within, selection);
}

/**
 * MRR that will be lost, minor units, zero or negative: all of it, and what takes effect within so many days.
 *
 * @example
 * const { churn_current, churn_30 }: ScheduledChurnSummary = scheduledChurnSummary(account, { asOf });
 */
export type ScheduledChurnSummary = Record<`churn_${'current' | 30 | 60 | 180 | 365}`, number>;

/**
 * Sums of what is scheduled.
 *
 * @throws as {@link scheduledChurn} does.
 *
 * @example
 * scheduledChurnSummary(account, { asOf }).churn_30; // −4900
 */
export function scheduledChurnSummary(account: Account, query: SummaryQuery): ScheduledChurnSummary {
  const { selection, scheduled } = aheadOf(account, query);
  const within = (days: number) =>
    scheduled.reduce(
      (sum, movement) =>
        movement.day <= query.asOf + days ? sum + deltaIn(selection.converter, movement) : sum,
      0,
    );
  return {
    churn_current: within(Number.POSITIVE_INFINITY),
    churn_30: within(30),
    churn_60: within(60),
    churn_180: within(180),
    churn_365: within(365),
  };
}

/**
 * Why customers left. No text is written here: `summary` is always null, and `reason` says so.
 *
 * @example
 * const { total_cancellations }: ChurnReasonsSummary = churnReasonsSummary(account, query);
 */
export interface ChurnReasonsSummary {
  summary: null;
  comment_count: 0;
  /** Customers who left in the range, as text, for that is the type of the API. */
  total_cancellations: string;
  reason: 'no_comments';
}

function churnsOf(selection: Selection, from: Day, to: Day): Movement[] {
  return selection.movements
    .filter(({ type, day }) => type === 'churn' && day >= from && day <= to)
    .sort((a, b) => a.day - b.day || (a.customerId < b.customerId ? -1 : 1));
}

type RangeQuery = Pick<PeriodQuery, 'from' | 'to' | 'asOf' | 'filters' | 'fx'>;

/**
 * The same answer to the same records: how many left, and no text.
 *
 * @example
 * churnReasonsSummary(account, query); // { summary: null, comment_count: 0, total_cancellations: '3', reason: 'no_comments' }
 */
export function churnReasonsSummary(account: Account, query: RangeQuery): ChurnReasonsSummary {
  const selection = select(account, query);
  const total_cancellations = String(churnsOf(selection, query.from, query.to).length);
  return { summary: null, comment_count: 0, total_cancellations, reason: 'no_comments' };
}

/**
 * How often each reason was given for the churn of the range, the most frequent first; null where none was, or where
 * the customer has come back since.
 *
 * @param account needs `customers` with `cancelReason` and `cancelDay`.
 *
 * @example
 * churnReasons(account, query); // [{ reason: 'too_expensive', count: 2 }, { reason: null, count: 1 }]
 */
export function churnReasons(
  account: Account,
  query: RangeQuery,
): { reason: string | null; count: number }[] {
  const selection = select(account, query);
  const counts = new Map<string | null, number>();
  for (const { customerId, day } of churnsOf(selection, query.from, query.to)) {
    const customer = selection.facts.get(customerId);
    const reason = (customer?.cancelDay === day ? customer.cancelReason : null) || null;
    counts.set(reason, (counts.get(reason) ?? 0) + 1);
  }
  return [...counts]
    .map(([reason, count]) => ({ reason, count }))
    .sort((a, b) => b.count - a.count || ((a.reason ?? '~') < (b.reason ?? '~') ? -1 : 1));
}

/**
 * A customer who left, and after how long.
 *
 * @example
 * const [first]: CancellationRow[] = cancellationTimingDetail(account, query);
 */
export interface CancellationRow extends CustomerColumns {
  /** Day they left, `YYYY-MM-DD`. */
  date: string;
  /** Day they began to pay, or came back, `YYYY-MM-DD`. */
  started: string;
  /** Days in between. */
  days: number;
  /** Whole months in between. */
  months: number;
  /** MRR that left, zero or negative, minor units of the report's currency. */
  mrr_change: number;
}

/**
 * Everyone who left in the range, oldest first. Time counts from the last time that they began to pay.
 *
 * @throws {CurrencyMismatchError} when the movements are in more than one currency and the query has no rates.
 * @throws {MissingRateError} when a rate is missing that is needed.
 *
 * @example
 * cancellationTimingDetail(account, query)[0]?.months; // 3
 */
export function cancellationTimingDetail(account: Account, query: RangeQuery): CancellationRow[] {
  const selection = select(account, query);
  const starts = new Map<string, Day[]>();
  for (const { customerId, day, type } of selection.movements) {
    if (type !== 'new' && type !== 'reactivation') continue;
    const own = starts.get(customerId);
    if (own) own.push(day);
    else starts.set(customerId, [day]);
  }
  return churnsOf(selection, query.from, query.to).map((movement) => {
    const { customerId, day } = movement;
    let started = Number.NEGATIVE_INFINITY;
    for (const start of starts.get(customerId) ?? []) if (start <= day && start > started) started = start;
    if (started === Number.NEGATIVE_INFINITY) started = day;
    return {
      date: formatDay(day),
      ...customerColumns(selection.facts, customerId),
      started: formatDay(started),
      days: day - started,
      months: monthsBetween(started, day),
      mrr_change: deltaIn(selection.converter, movement),
    };
  });
}

/**
 * How many left after so many months.
 *
 * @example
 * const [early]: CancellationTimingRow[] = cancellationTiming(account, query);
 */
export interface CancellationTimingRow {
  /** Whole months as a paying customer. */
  months: number;
  customers: number;
  /** Of all who left in the range, 0–100. */
  percent: number;
  /** MRR that left, zero or negative, minor units. */
  mrr_change: number;
}

/**
 * The churn of the range by how long customers had paid, fewest months first; only months that occur.
 *
 * @throws as {@link cancellationTimingDetail} does.
 *
 * @example
 * cancellationTiming(account, query); // [{ months: 1, customers: 3, percent: 75, mrr_change: −14700 }, …]
 */
export function cancellationTiming(account: Account, query: RangeQuery): CancellationTimingRow[] {
  const all = cancellationTimingDetail(account, query);
  const rows = new Map<number, CancellationTimingRow>();
  for (const { months, mrr_change } of all) {
    const row = rows.get(months) ?? { months, customers: 0, percent: 0, mrr_change: 0 };
    row.customers++;
    row.mrr_change += mrr_change;
    rows.set(months, row);
  }
  for (const row of rows.values()) row.percent = percent(row.customers, all.length)!;
  return [...rows.values()].sort((a, b) => a.months - b.months);
}
