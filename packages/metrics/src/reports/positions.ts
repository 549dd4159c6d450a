// Each customer's MRR on chosen days, read off the movements.
import type { Day } from '../calendar/day.js';
import type { Movement } from '../movement.js';
import { byCustomer } from './by-customer.js';
import { upTo } from './query.js';

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
  for (const [customerId, history] of byCustomer(upTo(days.at(-1) ?? Number.NEGATIVE_INFINITY, movements))) {
    const into = new Float64Array(days.length);
    fillPositions(history, days, into);
    positions.set(customerId, into);
  }
  return positions;
}
