// Changes of a subscription: tier, seats, billing cycle; at once or at the renewal.
import { AT_ONCE, type Book, type Invoice } from './book.js';
import { type Day, dayOfMonth, ENTERPRISE_SINCE, LAST_DAY } from './calendar.js';
import type { Account } from './customers.js';
import type { Dice } from './dice.js';
import { type Cycle, monthsOf, type Plan, periodEnd, planOf, SEATS, TIERS } from './plans.js';
import type { Step } from './steps.js';
import { bill, priceOf, type Subscription } from './subscription-price.js';

const OTHER_CYCLE: Record<Cycle, Cycle> = {
  weekly: 'monthly',
  monthly: 'annual',
  quarterly: 'annual',
  annual: 'monthly',
};

/** The subscription as it will be after the step; null when the step changes nothing. */
export function change(dice: Dice, now: Subscription, step: Step, start: Day): Subscription | null {
  const { tier, seats } = now;
  const limits = SEATS[tier];
  if (step === 'upgrade' || step === 'downgrade') return otherTier(now, step === 'upgrade' ? 1 : -1, start);
  if (step === 'change_cycle')
    return { ...now, cycle: OTHER_CYCLE[now.cycle], discount: 0, discountEnds: start };
  if (step === 'add_seats') {
    const more = Math.min(limits.max, seats + dice.between(1, Math.max(1, Math.floor(seats * 0.28))));
    return more > seats ? { ...now, seats: more } : null;
  }
  if (step === 'drop_seats') {
    const fewer = Math.max(limits.min, seats - dice.between(1, Math.max(1, Math.floor(seats * 0.25))));
    return fewer < seats ? { ...now, seats: fewer } : null;
  }
  return null;
}

/** One tier up or down. The new tier's seat limits apply; a cycle that it does not have becomes monthly. */
function otherTier(now: Subscription, direction: 1 | -1, day: Day): Subscription | null {
  const tier = TIERS[TIERS.indexOf(now.tier) + direction];
  if (!tier) return null;
  // Nobody with a handful of seats moves to Enterprise and pays for 25.
  if (tier === 'enterprise' && (now.seats < 18 || day < ENTERPRISE_SINCE)) return null;
  const seats = Math.min(SEATS[tier].max, Math.max(SEATS[tier].min, now.seats));
  const cycle = now.cycle === 'annual' ? 'annual' : 'monthly';
  return { ...now, tier, seats, cycle };
}

export function countChange(
  book: Book,
  from: Subscription,
  to: Subscription,
  when: 'mid_period' | 'at_renewal',
): void {
  const step = TIERS.indexOf(to.tier) - TIERS.indexOf(from.tier);
  if (step > 0) book.count(`upgrades_${when}`);
  else if (step < 0) book.count('downgrades');
  else if (to.cycle !== from.cycle) book.count('cycle_changes');
  else book.count(to.seats > from.seats ? `more_seats_${when}` : 'fewer_seats');
}

/**
 * Most changes for the better take effect at once: the rest of the running period is billed at the new price.
 * What was paid for the old plan's rest stays on the customer's balance and is not part of the export.
 * False when the change has to wait for the renewal, as changes for the worse always do.
 */
export function changeNow(
  book: Book,
  account: Account,
  from: Subscription,
  to: Subscription,
  running: Invoice,
): boolean {
  const { dice } = account;
  const better = to.seats >= from.seats && TIERS.indexOf(to.tier) >= TIERS.indexOf(from.tier);
  if (!better || to.cycle !== from.cycle || from.cycle === 'weekly') return false;
  // A year is too long to wait; a month is not for some.
  if (from.cycle !== 'annual' && dice.chance(250)) return false;
  const start = running.periodStart!;
  const end = running.periodEnd!;
  const plan = planOf(to.tier, to.cycle);
  const price = priceOf(to, start);
  const days: Day[] = [];
  for (let day = running.paidDay! + 1; day < end; day++) {
    if (proratesCleanly(plan, price.net, start, day, end)) days.push(day);
  }
  if (days.length === 0) return false;
  const day = dice.pick(days);
  if (day > LAST_DAY) return true;
  countChange(book, from, to, 'mid_period');
  Object.assign(from, to);
  const share = { net: prorate(price.net, start, day, end), off: prorate(price.off, start, day, end) };
  bill(book, account, from, day, end, share, AT_ONCE);
  return true;
}

const prorate = (amount: number, start: Day, day: Day, end: Day): number =>
  Math.round((amount * (end - day)) / (end - start));

/**
 * Days on which a prorated invoice leads back to exactly the full price, so that the renewal after it is no
 * movement of a cent: the rounding must not show, a calendar period counted from that day must be as long as the
 * running one, and the part must be clearly smaller than the whole.
 */
function proratesCleanly(plan: Plan, net: number, start: Day, day: Day, end: Day): boolean {
  const whole = end - start;
  const part = end - day;
  if (part > whole * 0.87 || part < whole * 0.15 || dayOfMonth(day) > 28) return false;
  if (periodEnd(day, plan) - day !== whole) return false;
  const months = monthsOf(plan);
  return Math.round((prorate(net, start, day, end) * whole) / part / months) === Math.round(net / months);
}
