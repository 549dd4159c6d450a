// Rules 2 and 3: the steps of a day become one movement of the customer, and get a name.
import type { Movement, MovementType } from '../movement.js';
import type { Change } from './subscription.js';

/** What netting looks at. */
export type Netted = Pick<Change, 'day' | 'delta' | 'currency' | 'subtype' | 'invoiceId'>;

export interface Opening {
  customerId: string;
  currency: string;
  /** MRR before the first change, minor units. */
  mrr: number;
  /** Whether the customer ever had MRR at the end of a day. */
  hasPaid: boolean;
}

/** @param changes ordered by day, then by place within the day. */
export function netByDay(changes: readonly Netted[], opening: Opening): Movement[] {
  const { customerId, currency } = opening;
  const movements: Movement[] = [];
  let { mrr, hasPaid } = opening;
  let index = 0;
  while (index < changes.length) {
    const first = index;
    const { day } = changes[first]!;
    let delta = 0;
    for (; index < changes.length && changes[index]!.day === day; index++) delta += changes[index]!.delta;
    if (delta === 0) continue;

    // The last step in the direction of the net names it: an expansion is not "because of a cancellation".
    let cause = changes[index - 1]!;
    for (let i = index - 1; i >= first; i--) {
      cause = changes[i]!;
      if (cause.delta !== 0 && cause.delta > 0 === delta > 0) break;
    }
    const type = typeOf(mrr, delta, hasPaid);
    mrr += delta;
    hasPaid ||= mrr > 0;
    const begins = type === 'new' || type === 'reactivation';
    movements.push({
      customerId,
      day,
      type,
      subtype: begins ? null : cause.subtype,
      delta,
      mrr,
      currency,
      invoiceId: cause.invoiceId,
    });
  }
  return movements;
}

export function typeOf(before: number, delta: number, hasPaid: boolean): MovementType {
  if (before === 0) return hasPaid ? 'reactivation' : 'new';
  if (before + delta === 0) return 'churn';
  return delta > 0 ? 'expansion' : 'contraction';
}
