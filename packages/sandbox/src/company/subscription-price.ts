// What a subscription is, what a period of it costs, and its invoice.
import { type Book, type Invoice, type Payment, settled, taxOn } from './book.js';
import { addMonths, type Day } from './calendar.js';
import type { Account } from './customers.js';
import { type Cycle, planOf, type Tier } from './plans.js';

export interface Subscription {
  id: string;
  tier: Tier;
  cycle: Cycle;
  seats: number;
  /** Percent off the list price for periods that begin before `discountEnds`. */
  discount: number;
  discountEnds: Day;
}

const DISCOUNT_MONTHS = [3, 6, 6, 12];

export function startSubscription(
  account: Account,
  start: Day,
  tier: Tier,
  cycle: Cycle,
  seats: number,
): Subscription {
  const { dice } = account;
  const discounted = dice.chance(180);
  return {
    id: dice.id('sub_'),
    tier,
    cycle,
    seats,
    discount: discounted ? dice.pick([10, 10, 15, 20, 25]) : 0,
    discountEnds: discounted ? addMonths(start, dice.pick(DISCOUNT_MONTHS)) : start,
  };
}

/** Price of a whole period that begins on that day: what is billed before tax, and what was taken off the list. */
export function priceOf({ tier, cycle, seats, discount, discountEnds }: Subscription, start: Day) {
  const list = seats * planOf(tier, cycle).amount;
  const off = start < discountEnds ? Math.round((list * discount) / 100) : 0;
  return { net: list - off, off };
}

export function bill(
  book: Book,
  account: Account,
  subscription: Subscription,
  start: Day,
  end: Day,
  price: { net: number; off: number },
  payment: Payment,
): Invoice {
  const tax = taxOn(price.net, account);
  return book.add(account, {
    type: 'subscription',
    day: start,
    planId: planOf(subscription.tier, subscription.cycle).id,
    subscriptionId: subscription.id,
    amount: price.net + tax,
    tax,
    discount: price.off,
    quantity: subscription.seats,
    periodStart: start,
    periodEnd: end,
    ...settled(account, start, payment),
  });
}
