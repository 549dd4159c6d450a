// What becomes of the customers who started in one period.
import { formatDay } from '../calendar/day.js';
import { indexOfPeriod, labelOfPeriod, type Period } from '../calendar/periods.js';
import type { Movement } from '../movement.js';
import { percent, round2 } from '../rounding.js';
import { fillPositions, historiesOf } from './positions.js';
import { type PeriodQuery, periodsBegun } from './query.js';

/**
 * A cohort after some periods. Money in minor units, percentages 0–100 with two decimals.
 *
 * @example
 * const threeMonthsLater: CohortCell | undefined = list[0]?.periods[3];
 */
export interface CohortCell {
  mrr_retained: number;
  customers_retained: number;
  /** MRR with each customer's capped at their initial one ÷ initial MRR; at most 100. */
  mrr_retention: number;
  /** Customers with MRR ÷ initial customers. */
  customer_retention: number;
  /** mrr_retained ÷ initial MRR; may exceed 100. */
  nrr: number;
  /** 100 − mrr_retention. */
  mrr_churn: number;
  /** 100 − customer_retention. */
  customer_churn: number;
}

/**
 * The customers who began to pay in one period.
 *
 * @example
 * const { label, initial_customers, periods }: CohortRow = list[0]!;
 */
export interface CohortRow {
  /** First day of the cohort's period (`YYYY-MM-DD`), or `average` for the last row. */
  cohort_group: string;
  /** `2024-02`, `2024 Q1`, `2024`, `2024-W05`, `2024-02-01`, or `Average`. */
  label: string;
  /** Sum of the `new` movements, minor units. */
  initial_mrr: number;
  initial_customers: number;
  /** Place 0 is the start, place j the end of the j-th period after the cohort's own. */
  periods: CohortCell[];
}

interface Limits {
  min: number;
  max: number;
}

/**
 * What {@link cohortReport} answers.
 *
 * @example
 * const { list, limits }: CohortReport = cohortReport(movements, query);
 */
export interface CohortReport {
  /** Oldest cohort first, the average last. Periods in which nobody began have no row. */
  list: CohortRow[];
  /** Lowest and highest value in any cohort's cells, for colour scales; zeros without cells. */
  limits: {
    /** Of mrr_retention. */
    retention: Limits;
    nrr: Limits;
    /** Of mrr_churn. */
    churn: Limits;
    /** Of 100 − nrr. */
    netChurn: Limits;
  };
}

interface Sums {
  initialMrr: number;
  initialCustomers: number;
  mrr: number;
  capped: number;
  customers: number;
}

/**
 * Groups customers by the period of their first movement and follows each group to the as-of day. A cohort of the
 * k-th of n periods has n − k cells. The average weighs by size: all that is retained ÷ all that there was at the
 * start, over the cohorts old enough to have the cell; there is none when there are no cohorts.
 *
 * @param movements of any number of customers, in any order.
 * @throws {CurrencyMismatchError} when the movements are in more than one currency.
 *
 * @example
 * cohortReport(movements, { from, to, interval: 'month', weekStart: 1, asOf }).list[0]?.periods[1]?.nrr; // 91.67
 */
export function cohortReport(movements: Iterable<Movement>, query: PeriodQuery): CohortReport {
  const list = periodsBegun(query);
  const table = follow(historiesOf(movements, query.asOf).values(), list);
  const average: Sums[] = list.map(nothing);
  const rows: CohortRow[] = [];
  for (const [index, { start }] of list.entries()) {
    const cells = table[index]!;
    if (cells[0]!.initialCustomers === 0) continue;
    for (const [j, cell] of cells.entries()) add(average[j]!, cell);
    rows.push(rowOf(formatDay(start), labelOfPeriod(start, query.interval, query.weekStart), cells));
  }
  const limits = limitsOf(rows.flatMap((row) => row.periods));
  if (rows.length > 0) {
    const reached = average.filter((cell) => cell.initialCustomers > 0);
    rows.push(rowOf('average', 'Average', reached));
  }
  return { list: rows, limits };
}

function nothing(): Sums {
  return { initialMrr: 0, initialCustomers: 0, mrr: 0, capped: 0, customers: 0 };
}

function add(to: Sums, from: Sums): void {
  to.initialMrr += from.initialMrr;
  to.initialCustomers += from.initialCustomers;
  to.mrr += from.mrr;
  to.capped += from.capped;
  to.customers += from.customers;
}

/** `table[k][j]`: the cohort of period k, j periods on. */
function follow(histories: Iterable<readonly Movement[]>, list: readonly Period[]): Sums[][] {
  const table = list.map((_, k) => list.slice(k).map(nothing));
  const ends = list.map(({ end }) => end);
  const positions = new Float64Array(list.length);
  for (const history of histories) {
    const first = history.find(({ type }) => type === 'new');
    const k = first === undefined ? -1 : indexOfPeriod(list, first.day);
    const cells = table[k];
    if (first === undefined || cells === undefined) continue;
    fillPositions(history, ends, positions);
    for (const [j, cell] of cells.entries()) {
      // The start is the start, even for those who left or grew before their first period was over.
      const mrr = j === 0 ? first.delta : positions[k + j]!;
      cell.initialMrr += first.delta;
      cell.initialCustomers++;
      cell.mrr += mrr;
      cell.capped += Math.min(mrr, first.delta);
      if (mrr > 0) cell.customers++;
    }
  }
  return table;
}

function rowOf(cohort_group: string, label: string, cells: readonly Sums[]): CohortRow {
  return {
    cohort_group,
    label,
    initial_mrr: cells[0]!.initialMrr,
    initial_customers: cells[0]!.initialCustomers,
    periods: cells.map(cellOf),
  };
}

function cellOf({ initialMrr, initialCustomers, mrr, capped, customers }: Sums): CohortCell {
  const mrrRetention = percent(capped, initialMrr) ?? 0;
  const customerRetention = percent(customers, initialCustomers) ?? 0;
  return {
    mrr_retained: mrr,
    customers_retained: customers,
    mrr_retention: mrrRetention,
    customer_retention: customerRetention,
    nrr: percent(mrr, initialMrr) ?? 0,
    mrr_churn: round2(100 - mrrRetention),
    customer_churn: round2(100 - customerRetention),
  };
}

function limitsOf(cells: readonly CohortCell[]): CohortReport['limits'] {
  const range = (values: number[]): Limits => {
    let [min = 0] = values;
    let max = min;
    for (const value of values) {
      if (value < min) min = value;
      if (value > max) max = value;
    }
    return { min, max };
  };
  return {
    retention: range(cells.map((cell) => cell.mrr_retention)),
    nrr: range(cells.map((cell) => cell.nrr)),
    churn: range(cells.map((cell) => cell.mrr_churn)),
    netChurn: range(cells.map((cell) => round2(100 - cell.nrr))),
  };
}
