// What a customer does in one billing period, and how often.
import { type Payment, usualPayment } from './book.js';
import { calendarMonth, type Day } from './calendar.js';
import type { Account } from './customers.js';
import type { Dice } from './dice.js';
import type { Cycle, Tier } from './plans.js';
import type { Subscription } from './subscription-price.js';

/** What a customer does in one billing period. */
export type Step =
  | 'stay'
  | 'cancel'
  | 'stop_paying'
  | 'upgrade'
  | 'downgrade'
  | 'add_seats'
  | 'drop_seats'
  | 'change_cycle'
  | 'partial_refund'
  | 'full_refund'
  | 'pay_late'
  | 'pay_very_late';

/** Of about 1000 periods, how many see what. A year has room for more than a week. */
// biome-ignore format: a table
const STEPS: Record<Cycle, Record<Step, number>> = {
  weekly: {
    stay: 928, cancel: 12, stop_paying: 6, upgrade: 0, downgrade: 0, add_seats: 25, drop_seats: 12,
    change_cycle: 8, partial_refund: 5, full_refund: 0, pay_late: 0, pay_very_late: 0,
  },
  monthly: {
    stay: 773, cancel: 24, stop_paying: 15, upgrade: 18, downgrade: 12, add_seats: 58, drop_seats: 36,
    change_cycle: 6, partial_refund: 9, full_refund: 2, pay_late: 30, pay_very_late: 17,
  },
  quarterly: {
    stay: 610, cancel: 45, stop_paying: 20, upgrade: 35, downgrade: 25, add_seats: 130, drop_seats: 60,
    change_cycle: 15, partial_refund: 15, full_refund: 5, pay_late: 30, pay_very_late: 10,
  },
  annual: {
    stay: 165, cancel: 130, stop_paying: 50, upgrade: 120, downgrade: 60, add_seats: 310, drop_seats: 80,
    change_cycle: 25, partial_refund: 20, full_refund: 25, pay_late: 50, pay_very_late: 15,
  },
};

/** Small customers leave more often: permille of the rates above. */
const LEAVING_BY_TIER: Record<Tier, number> = { starter: 1600, team: 1000, business: 650, enterprise: 350 };

/** Budgets are cut at the turn of the year and before the summer, January first. Permille again. */
const LEAVING_BY_MONTH = [1400, 1000, 900, 900, 900, 1200, 1200, 900, 800, 900, 1000, 1500];

export function chooseStep(dice: Dice, subscription: Subscription, start: Day, first: boolean): Step {
  const { tier, cycle } = subscription;
  const rates = { ...STEPS[cycle] };
  const leaving = (LEAVING_BY_TIER[tier] * LEAVING_BY_MONTH[calendarMonth(start)]!) / 1_000_000;
  rates.cancel *= leaving;
  rates.stop_paying *= first ? 0 : leaving;
  // Money back is asked for at the beginning, or when a year renews unnoticed.
  if (first) rates.full_refund = 35;
  // The first invoice is what starts the subscription; and one late enterprise would drown everything else.
  if (first || tier === 'enterprise') rates.pay_very_late = 0;
  return dice.weighted(rates);
}

export function paymentFor(account: Account, step: Step): Payment {
  const { dice } = account;
  if (step === 'pay_late') return { delay: dice.between(3, 14), attempts: dice.between(2, 3) };
  if (step === 'pay_very_late') return { delay: dice.between(17, 27), attempts: dice.between(3, 4) };
  return usualPayment(account);
}
