// What becomes of the customers who started in one period.
import { formatDay } from '../calendar/day.js';
import { indexOfPeriod, labelOfPeriod, type Period } from '../calendar/periods.js';
import type { Account } from '../facts.js';
import {
  customerValue,
  type Dimension,
  labelsOf,
  notSet,
  ownerOf,
  placeValue,
} from '../filters/dimensions.js';
import type { Movement } from '../movement.js';
import { percent, round2 } from '../rounding.js';
import { type PeriodQuery, periodsBegun } from './query.js';
import { type Selection, select } from './select.js';
import { deltaIn } from './tally.js';

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
  /** First day of the cohort's period (`YYYY-MM-DD`), its value in a breakdown, or `average` for the last row. */
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
 * What {@link cohortReport} is asked.
 *
 * @example
 * const query: CohortQuery = { ...periodQuery, breakdown: 'country' };
 */
export interface CohortQuery extends PeriodQuery {
  /**
   * Groups customers by this instead of by the period they began in. Of several plans, the one with the most MRR on
   * the first day.
   */
  breakdown?: Dimension | undefined;
}

/**
 * Groups customers by the period of their first movement and follows each group to the as-of day. A cohort of the
 * k-th of n periods has n − k cells. The average weighs by size: all that is retained ÷ all that there was at the
 * start, over the cohorts old enough to have the cell; there is none when there are no cohorts.
 *
 * With a breakdown there is one cohort per value, whose cells hold those of its customers who are old enough.
 *
 * @param source movements of any number of customers, in any order, or a whole account.
 * @throws {CurrencyMismatchError} when the movements are in more than one currency and the query has no rates.
 * @throws {MissingRateError} when a rate is missing that is needed.
 *
 * @example
 * cohortReport(movements, { from, to, interval: 'month', weekStart: 1, asOf }).list[0]?.periods[1]?.nrr; // 91.67
 */
export function cohortReport(source: Iterable<Movement> | Account, query: CohortQuery): CohortReport {
  const list = periodsBegun(query);
  const selection = select(source, query);
  const average: Sums[] = list.map(nothing);
  const rows: CohortRow[] = [];
  if (query.breakdown === undefined) {
    const table = list.map((_, k) => list.slice(k).map(nothing));
    follow(selection, list, (k) => table[k]!);
    for (const [index, { start }] of list.entries()) {
      const cells = table[index]!;
      if (cells[0]!.initialCustomers === 0) continue;
      for (const [j, cell] of cells.entries()) add(average[j]!, cell);
      rows.push(rowOf(formatDay(start), labelOfPeriod(start, query.interval, query.weekStart), cells));
    }
  } else {
    const groups = new Map<string, Sums[]>();
    const nameOf = startingValue(selection, query.breakdown);
    follow(selection, list, (_, customerId) => {
      const value = nameOf(customerId);
      let cells = groups.get(value);
      if (cells === undefined) {
        cells = list.map(nothing);
        groups.set(value, cells);
      }
      return cells;
    });
    const label = labelsOf(query.breakdown, selection.facts, selection.context.plans);
    for (const [value, cells] of [...groups].sort(([a], [b]) => (a < b ? -1 : 1))) {
      for (const [j, cell] of cells.entries()) add(average[j]!, cell);
      const reached = cells.filter((cell) => cell.initialCustomers > 0);
      rows.push(rowOf(value, label(value), reached));
    }
  }
  const limits = limitsOf(rows.flatMap((row) => row.periods));
  if (rows.length > 0) {
    const reached = average.filter((cell) => cell.initialCustomers > 0);
    rows.push(rowOf('average', 'Average', reached));
  }
  return { list: rows, limits };
}

/** The value that a customer began with. */
function startingValue(selection: Selection, dimension: Dimension): (customerId: string) => string {
  const { facts, context } = selection;
  const owner = ownerOf(dimension);
  if (owner === 'customer')
    return (id) => customerValue(facts.get(id) ?? { id }, dimension, context.asOf) ?? notSet;
  if (owner === 'movement') return () => 'new';
  const courses = selection.courses();
  return (id) => {
    const own = courses.get(id) ?? [];
    const held = new Map<string, number>();
    for (const step of own) {
      if (step.day !== own[0]!.day) break;
      const value = placeValue(step, dimension, context.plans) ?? notSet;
      held.set(value, (held.get(value) ?? 0) + step.delta);
    }
    let best: [string, number] = [notSet, 0];
    for (const [value, mrr] of held) {
      if (mrr > best[1] || (mrr === best[1] && value < best[0])) best = [value, mrr];
    }
    return best[0];
  };
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

/**
 * Adds each customer who began in period k to the cells that are theirs: the j-th for j periods on.
 *
 * The start is at the rates of its day, what is left at those of the period's end.
 */
function follow(
  { histories, converter }: Selection,
  list: readonly Period[],
  cellsFor: (k: number, customerId: string) => Sums[],
): void {
  const ends = list.map(({ end }) => end);
  for (const [customerId, history] of histories()) {
    const first = history.find(({ type }) => type === 'new');
    const k = first === undefined ? -1 : indexOfPeriod(list, first.day);
    if (first === undefined || k < 0 || k >= list.length) continue;
    const initial = deltaIn(converter, first);
    const cells = cellsFor(k, customerId);
    const held = new Map<string, number>();
    let next = 0;
    for (let j = 0; k + j < list.length; j++) {
      const end = ends[k + j]!;
      for (; next < history.length && history[next]!.day <= end; next++) {
        const movement = history[next]!;
        for (const part of movement.parts ?? [movement]) held.set(part.currency, part.mrr);
      }
      let mrr = 0;
      let pays = false;
      // The start is the start, even for those who left or grew before their first period was over.
      if (j === 0) {
        mrr = initial;
        pays = true;
      } else {
        for (const [currency, amount] of held) {
          mrr += converter === null ? amount : converter.convert(amount, currency, end);
          if (amount > 0) pays = true;
        }
      }
      const cell = cells[j]!;
      cell.initialMrr += initial;
      cell.initialCustomers++;
      cell.mrr += mrr;
      cell.capped += Math.min(mrr, initial);
      if (pays) cell.customers++;
    }
  }
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
