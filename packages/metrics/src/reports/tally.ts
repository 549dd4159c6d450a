// Adds movements up by period: flows at the rates of their days, totals at the rates of the periods' ends.
import type { Day } from '../calendar/day.js';
import { indexOfPeriod, type Period } from '../calendar/periods.js';
import type { Converter } from '../money/convert.js';
import type { Movement, MovementType } from '../movement.js';

/** What happened in one period, in the currency of the report. */
export interface Flows extends Record<MovementType, number> {
  new_customers: number;
  churn_customers: number;
  reactivation_customers: number;
  expanded: Set<string> | null;
  contracted: Set<string> | null;
  /** MRR that came from another value of a breakdown, less what went there. */
  transfer: number;
  /** Customers who came to this value less those who left it, otherwise than by new, churn and reactivation. */
  transfer_customers: number;
}

/**
 * The sums of a report, or of one value of its breakdown. Place 0 of the three lists is the time before the first
 * period.
 */
export interface Tally {
  flows: Flows[];
  /** Change of MRR in the report's own currency, which needs no rate. */
  held: Float64Array;
  /** MRR in other currencies at the end, converted there. */
  foreign: Float64Array;
  /** Change of the number of customers with MRR. */
  customers: Float64Array;
}

export function emptyTally(list: readonly Period[]): Tally {
  const size = list.length + 1;
  return {
    flows: list.map(() => ({
      new: 0,
      expansion: 0,
      contraction: 0,
      churn: 0,
      reactivation: 0,
      new_customers: 0,
      churn_customers: 0,
      reactivation_customers: 0,
      expanded: null,
      contracted: null,
      transfer: 0,
      transfer_customers: 0,
    })),
    held: new Float64Array(size),
    foreign: new Float64Array(size),
    customers: new Float64Array(size),
  };
}

/** Change of a movement in the currency of the report, at the rates of its day: MRR after it less MRR before it. */
export function deltaIn(converter: Converter | null, movement: Movement): number {
  if (converter === null) return movement.delta;
  const { day, parts } = movement;
  if (parts === undefined) return changeIn(converter, movement.currency, movement.mrr, movement.delta, day);
  let sum = 0;
  for (const { currency, mrr, delta } of parts) sum += changeIn(converter, currency, mrr, delta, day);
  return sum;
}

function changeIn(converter: Converter, currency: string, mrr: number, delta: number, day: Day): number {
  if (currency === converter.base) return delta;
  return converter.convert(mrr, currency, day) - converter.convert(mrr - delta, currency, day);
}

/** Counts a movement's customer. */
export function count(flows: Flows, type: MovementType, customerId: string): void {
  if (type === 'expansion') {
    flows.expanded ??= new Set();
    flows.expanded.add(customerId);
  } else if (type === 'contraction') {
    flows.contracted ??= new Set();
    flows.contracted.add(customerId);
  } else if (type === 'new') flows.new_customers++;
  else if (type === 'churn') flows.churn_customers++;
  else flows.reactivation_customers++;
}

export function joins(type: MovementType): number {
  return type === 'new' || type === 'reactivation' ? 1 : type === 'churn' ? -1 : 0;
}

/** The days on which MRR is read: before the first period, and at the end of each. */
export function readings(list: readonly Period[]): Day[] {
  const [first] = list;
  return first === undefined ? [] : [first.start - 1, ...list.map(({ end }) => end)];
}

export function tally(
  movements: Iterable<Movement>,
  list: readonly Period[],
  converter: Converter | null,
): Tally {
  return tallyOf([movements], list, converter);
}

/** @param groups all movements that the customers they are of have in this tally. */
export function tallyOf(
  groups: Iterable<Iterable<Movement>>,
  list: readonly Period[],
  converter: Converter | null,
): Tally {
  const result = emptyTally(list);
  addMovements(result, groups, list, converter);
  return result;
}

/** @param groups as in {@link tallyOf}. */
export function addMovements(
  result: Tally,
  groups: Iterable<Iterable<Movement>>,
  list: readonly Period[],
  converter: Converter | null,
): void {
  const foreign: Movement[] = [];
  for (const movements of groups) addGroup(result, movements, list, converter, foreign);
  if (converter !== null && foreign.length > 0)
    addForeign(result.foreign, foreign, readings(list), converter);
}

/** @param foreign gets those that have to be converted at the ends of periods too. */
function addGroup(
  { flows, held, customers }: Tally,
  movements: Iterable<Movement>,
  list: readonly Period[],
  converter: Converter | null,
  foreign: Movement[],
): void {
  for (const movement of movements) {
    const index = indexOfPeriod(list, movement.day);
    if (index >= list.length && list.length > 0) continue;
    customers[index + 1]! += joins(movement.type);
    if (converter === null) held[index + 1]! += movement.delta;
    else if (movement.parts === undefined) {
      if (movement.currency === converter.base) held[index + 1]! += movement.delta;
      else foreign.push(movement);
    } else {
      for (const part of movement.parts) if (part.currency === converter.base) held[index + 1]! += part.delta;
      foreign.push(movement);
    }
    const flow = flows[index];
    if (flow === undefined) continue;
    flow[movement.type] += deltaIn(converter, movement);
    count(flow, movement.type, movement.customerId);
  }
}

/** Reads each customer's MRR in each currency at the given days and converts it there. */
function addForeign(
  into: Float64Array,
  movements: readonly Movement[],
  days: readonly Day[],
  converter: Converter,
): void {
  type Point = { day: Day; mrr: number };
  const courses = new Map<string, Map<string, Point[]>>();
  const add = (currency: string, customerId: string, point: Point) => {
    let customers = courses.get(currency);
    if (customers === undefined) {
      customers = new Map();
      courses.set(currency, customers);
    }
    const own = customers.get(customerId);
    if (own === undefined) customers.set(customerId, [point]);
    else own.push(point);
  };
  for (const { customerId, day, currency, mrr, parts } of movements) {
    if (parts === undefined) add(currency, customerId, { day, mrr });
    else {
      for (const part of parts)
        if (part.currency !== converter.base) add(part.currency, customerId, { day, mrr: part.mrr });
    }
  }
  for (const [currency, customers] of courses) {
    for (const points of customers.values()) {
      points.sort((a, b) => a.day - b.day);
      let next = 0;
      let mrr = 0;
      for (let i = 0; i < days.length; i++) {
        for (; next < points.length && points[next]!.day <= days[i]!; next++) mrr = points[next]!.mrr;
        if (mrr !== 0) into[i]! += converter.convert(mrr, currency, days[i]!);
      }
    }
  }
}
