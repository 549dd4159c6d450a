// Each customer's MRR on chosen days, read off the movements.
import type { Day } from '../calendar/day.js';
import type { Movement } from '../movement.js';
import { upTo } from './query.js';

/**
 * Movements by customer, each customer's by day, whatever order they came in.
 *
 * @param asOf last day; null for all of them, whose currencies have been looked at before.
 */
export function historiesOf(movements: Iterable<Movement>, asOf: Day | null): Map<string, Movement[]> {
  const histories = new Map<string, Movement[]>();
  const unordered = new Set<Movement[]>();
  // Movements of a customer mostly stand together, so the last list is often the next.
  let last: Movement[] | undefined;
  for (const movement of asOf === null ? movements : upTo(asOf, movements)) {
    const history =
      last !== undefined && last[0]!.customerId === movement.customerId
        ? last
        : histories.get(movement.customerId);
    last = history;
    if (history === undefined) histories.set(movement.customerId, [movement]);
    else {
      if (history.at(-1)!.day > movement.day) unordered.add(history);
      history.push(movement);
    }
  }
  for (const history of unordered) history.sort((a, b) => a.day - b.day);
  return histories;
}

/** Writes the MRR at the end of each of `days` (ascending) into `into`, which has one place per day. */
export function fillPositions(history: readonly Movement[], days: readonly Day[], into: Float64Array): void {
  let mrr = 0;
  let next = 0;
  for (let i = 0; i < days.length; i++) {
    for (; next < history.length && history[next]!.day <= days[i]!; next++) mrr += history[next]!.delta;
    into[i] = mrr;
  }
}

/**
 * Every customer's MRR at the end of the given days.
 *
 * @param movements of any number of customers, in any order.
 * @param days ascending.
 * @returns by customer id, minor units, one number per day.
 * @throws {CurrencyMismatchError} when the movements are in more than one currency.
 *
 * @example
 * mrrAtDays(movements, [parseDay('2024-01-31'), parseDay('2024-02-29')]).get('c1'); // Float64Array [0, 9900]
 */
export function mrrAtDays(movements: Iterable<Movement>, days: readonly Day[]): Map<string, Float64Array> {
  const positions = new Map<string, Float64Array>();
  for (const [customerId, history] of historiesOf(movements, days.at(-1) ?? Number.NEGATIVE_INFINITY)) {
    const into = new Float64Array(days.length);
    fillPositions(history, days, into);
    positions.set(customerId, into);
  }
  return positions;
}
