// MRR over time: what came, what went, what is left.
import { type Day, formatDay } from '../calendar/day.js';
import { indexOfPeriod, type Period, periods } from '../calendar/periods.js';
import type { Account } from '../facts.js';
import {
  customerValue,
  type Dimension,
  labelsOf,
  notSet,
  ownerOf,
  placeValue,
} from '../filters/dimensions.js';
import type { Movement, Step } from '../movement.js';
import { type Comparison, comparedRange } from './compare.js';
import { figuresOf, type MrrFigures } from './mrr-row.js';
import { type PeriodQuery, periodsBegun } from './query.js';
import { type Selection, select } from './select.js';
import { isSamePlace, splitTally } from './split.js';
import { emptyTally, type Tally, tally, tallyOf } from './tally.js';

/**
 * One period, with the figures of {@link MrrFigures}.
 *
 * @example
 * const [january] = mrrReport(movements, query);
 */
export interface MrrRow extends MrrFigures {
  /** First day, `YYYY-MM-DD`. */
  date: string;
  /** Last day, inclusive; the as-of day in a running period. */
  end_date: string;
  /**
   * By value of the dimension asked for, those that have anything to tell in this period. What is not set stands
   * under `~`. Money adds up to the row; so do customers, but for those with several plans or the like at a time.
   */
  breakdown?: Record<string, MrrShare>;
  /** The period compared with; null when there is none at this place. */
  compare?: MrrRow | null;
}

/**
 * A row's share of one value.
 *
 * @example
 * const pro: MrrShare | undefined = row.breakdown?.pro;
 */
export interface MrrShare extends MrrFigures {
  /** How people call the value. */
  label: string;
  /** MRR that came here from other values without new money, less what went there; adds up to 0 over the values. */
  transfer: number;
  /** Customers who came to or left this value otherwise than by new, reactivation and churn. */
  transfer_customers: number;
}

/**
 * What {@link mrrReport} is asked.
 *
 * @example
 * const query: MrrQuery = { ...periodQuery, breakdown: 'plan', compare: 'last-year' };
 */
export interface MrrQuery extends PeriodQuery {
  /** Total quantity of active subscriptions at the end of a day; by default what the account's steps say. */
  quantityAt?: ((day: Day) => number) | undefined;
  breakdown?: Dimension | undefined;
  /** Puts the same number of periods before these, or a year earlier, beside each row. */
  compare?: Comparison | undefined;
  /** Lets changes that lie ahead count already: rows go on to the end of the range. */
  committed?: boolean | undefined;
}

/**
 * One row per period that has begun by the as-of day, oldest first, also for periods without movements.
 * `total_mrr` of a row is that of the row before plus `mrr_diff`.
 *
 * @param source movements of any number of customers, in any order, or a whole account. Movements before `from`
 *   make up the opening total.
 * @throws {CurrencyMismatchError} when the movements are in more than one currency and the query has no rates.
 * @throws {MissingRateError} when a rate is missing that is needed.
 *
 * @example
 * mrrReport(movements, { from, to, interval: 'month', weekStart: 1, asOf }).map((row) => row.total_mrr);
 */
export function mrrReport(source: Iterable<Movement> | Account, query: MrrQuery): MrrRow[] {
  const rows = rowsFor(source, query);
  if (query.compare === undefined || rows.length === 0) return rows;
  const range = comparedRange(query, rows.length);
  const compared = rowsFor(source, { ...query, ...range, committed: false });
  for (const [i, row] of rows.entries()) row.compare = compared[i] ?? null;
  return rows;
}

function rowsFor(source: Iterable<Movement> | Account, query: MrrQuery): MrrRow[] {
  const { committed, to, asOf } = query;
  const ahead =
    committed && !(Symbol.iterator in source) && to > asOf
      ? { movements: source.scheduled ?? [], steps: source.scheduledSteps ?? [], until: to }
      : null;
  const list = ahead ? periods(query.from, to, query.interval, query.weekStart) : periodsBegun(query);
  const selection = select(source, query, ahead);
  const rows = figuresOf(tally(selection.movements, list, selection.converter)).map(
    ({ figures }, i): MrrRow => {
      const { start, end } = list[i]!;
      return { date: formatDay(start), end_date: formatDay(end), ...figures };
    },
  );
  if (query.quantityAt) for (const [i, row] of rows.entries()) row.quantity = query.quantityAt(list[i]!.end);
  else if (selection.hasSteps) {
    const units = unitsAt(selection.steps, list);
    for (const [i, row] of rows.entries()) row.quantity = units[i]!;
  }
  if (query.breakdown) addBreakdown(rows, selection, query.breakdown, list);
  return rows;
}

function unitsAt(steps: Iterable<Step>, list: readonly Period[]): Float64Array {
  const units = new Float64Array(list.length);
  for (const step of steps) addUnits(units, step, list);
  return runningSums(units);
}

function addUnits(units: Float64Array, { day, quantity }: Step, list: readonly Period[]): void {
  if (quantity === 0) return;
  const index = Math.max(0, indexOfPeriod(list, day));
  if (index < list.length) units[index]! += quantity;
}

function runningSums(changes: Float64Array): Float64Array {
  for (let i = 1; i < changes.length; i++) changes[i]! += changes[i - 1]!;
  return changes;
}

/** The same for each value of a dimension that customers or places have. */
function unitsBy(
  { facts, context, courses }: Selection,
  dimension: Dimension,
  list: readonly Period[],
): Map<string, Float64Array> {
  const ofPlaces = ownerOf(dimension) === 'place';
  const found = new Map<string, Float64Array>();
  for (const [id, steps] of courses()) {
    let place: Step | null = null;
    let units: Float64Array | undefined;
    for (const step of steps) {
      if (units === undefined || (ofPlaces && !isSamePlace(step, place!))) {
        const value = ofPlaces
          ? placeValue(step, dimension, context.plans)
          : customerValue(facts.get(id) ?? { id }, dimension, context.asOf);
        units = found.get(value ?? notSet) ?? new Float64Array(list.length);
        found.set(value ?? notSet, units);
        place = step;
      }
      addUnits(units, step, list);
    }
  }
  for (const units of found.values()) runningSums(units);
  return found;
}

/** A tally per value of a dimension. */
export function talliesBy(
  selection: Selection,
  dimension: Dimension,
  list: readonly Period[],
): Map<string, Tally> {
  if (ownerOf(dimension) !== 'customer') return splitTally(selection, dimension, list);
  const { facts, context, converter } = selection;
  const groups = new Map<string, (readonly Movement[])[]>();
  for (const [id, history] of selection.histories()) {
    const value = customerValue(facts.get(id) ?? { id }, dimension, context.asOf) ?? notSet;
    const group = groups.get(value);
    if (group === undefined) groups.set(value, [history]);
    else group.push(history);
  }
  const tallies = new Map<string, Tally>();
  for (const [value, histories] of groups) tallies.set(value, tallyOf(histories, list, converter));
  return tallies;
}

function addBreakdown(
  rows: readonly MrrRow[],
  selection: Selection,
  dimension: Dimension,
  list: readonly Period[],
): void {
  const { facts, context } = selection;
  const label = labelsOf(dimension, facts, context.plans);
  const owner = ownerOf(dimension);
  const units =
    selection.hasSteps && owner !== 'movement'
      ? unitsBy(selection, dimension, list)
      : new Map<string, never>();
  const tallies = talliesBy(selection, dimension, list);
  for (const value of units.keys()) if (!tallies.has(value)) tallies.set(value, emptyTally(list));
  const shares = rows.map((): Record<string, MrrShare> => Object.create(null));
  for (const value of [...tallies.keys()].sort()) {
    const name = label(value);
    for (const [i, { figures, transfer, transfer_customers }] of figuresOf(tallies.get(value)!).entries()) {
      const quantity = units.get(value)?.[i] ?? 0;
      const silent =
        figures.total_mrr === 0 &&
        figures.mrr_diff === 0 &&
        figures.total_customers === 0 &&
        quantity === 0 &&
        isStill(figures, transfer, transfer_customers);
      if (silent) continue;
      const share: MrrShare = { label: name, ...figures, transfer, transfer_customers };
      if (units.size > 0) share.quantity = quantity;
      shares[i]![value] = share;
    }
  }
  for (const [i, row] of rows.entries()) row.breakdown = shares[i]!;
}

function isStill(figures: MrrFigures, transfer: number, transferCustomers: number): boolean {
  return (
    transfer === 0 &&
    transferCustomers === 0 &&
    figures.new === 0 &&
    figures.expansion === 0 &&
    figures.contraction === 0 &&
    figures.churn === 0 &&
    figures.reactivation === 0 &&
    figures.new_customers === 0 &&
    figures.churn_customers === 0 &&
    figures.reactivation_customers === 0
  );
}
