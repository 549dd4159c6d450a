// A customer: lead, trial, subscription, add-on, return.
import { AT_ONCE, type Book, settled, taxOn, usualPayment } from './book.js';
import { type Day, dayOfMonth, ENTERPRISE_SINCE, FIRST_DAY, LAST_DAY } from './calendar.js';
import { type Account, type Customer, CYCLE_BY_TIER, openAccount, TIER_BY_SIZE } from './customers.js';
import type { Dice } from './dice.js';
import { type Cycle, periodEnd, planById, planOf, SEATS, type Tier } from './plans.js';
import { cancel, type Ending, runSubscription } from './subscription.js';
import { startSubscription } from './subscription-price.js';

const TRIAL_DAYS = 14;

/** The last customer's trial begins on the last day; the first customer pays on the first. */
export const LAST_ARRIVAL = LAST_DAY + TRIAL_DAYS;

/** A first subscription and two returns. */
const MOST_SUBSCRIPTIONS = 3;

/** Days 29 to 31 do not exist in every month; subscriptions begin on days that do. */
function onBillableDay(day: Day): Day {
  return dayOfMonth(day) > 28 ? onBillableDay(day + 1) : day;
}

function startTrial(book: Book, account: Account, tier: Tier, cycle: Cycle, subscriptionId: string): void {
  const start = account.customer.trialStarted!;
  book.count('trials');
  book.add(account, {
    type: 'subscription',
    day: start,
    planId: planOf(tier, cycle).id,
    subscriptionId,
    quantity: 1,
    periodStart: start,
    periodEnd: start + TRIAL_DAYS,
    status: 'paid',
    paidDay: start,
  });
}

/** Setting up a large customer is charged once, with the first invoice; training is sold later to some. */
function billOneTime(book: Book, account: Account, tier: Tier, start: Day, ending: Ending): void {
  const { dice } = account;
  const charge = (day: Day, net: number) => {
    if (day > LAST_DAY) return;
    const tax = taxOn(net, account);
    const payment = usualPayment(account);
    const state = settled(account, day, payment);
    book.add(account, { type: 'one-time', day, amount: net + tax, tax, quantity: 1, ...state });
  };
  const large = tier === 'business' || tier === 'enterprise';
  if (dice.chance(large ? 550 : 60)) charge(start, large ? dice.pick([50000, 75000, 150000]) : 25000);
  if (dice.chance(large ? 300 : 50)) {
    const day = start + dice.between(20, 300);
    if (day < ending.noticed) charge(day, dice.pick([30000, 60000, 90000]));
  }
}

/** A second subscription beside the first: begun later, ended earlier or with it. */
function runAddOn(book: Book, account: Account, tier: Tier, start: Day, base: Ending): void {
  const { dice } = account;
  const plan = planById.get(
    tier !== 'team' && dice.chance(300) ? 'plan_support_annual' : 'plan_reports_monthly',
  )!;
  const id = dice.id('sub_');
  let from = onBillableDay(start + dice.between(25, 260));
  if (from >= base.noticed) return;
  book.count('add_ons');
  while (from < base.noticed) {
    const end = periodEnd(from, plan);
    const tax = taxOn(plan.amount, account);
    const invoice = book.add(account, {
      type: 'subscription',
      day: from,
      planId: plan.id,
      subscriptionId: id,
      amount: plan.amount + tax,
      tax,
      quantity: 1,
      periodStart: from,
      periodEnd: end,
      ...settled(account, from, AT_ONCE),
    });
    const withBase = base.kind !== 'running' && base.kind !== 'missed' && base.noticed < end;
    const day = withBase ? base.noticed : dice.between(from + 1, end - 1);
    if (withBase || dice.chance(plan.interval === 'year' ? 200 : 30)) {
      if (day <= LAST_DAY) cancel(book, account, invoice, day);
      return;
    }
    from = end;
  }
}

/** The whole life of a customer who pays at least once. */
function livePaying(
  book: Book,
  account: Account,
  tier: Tier,
  cycle: Cycle,
  firstDay: Day,
  id: string | null,
): void {
  const { dice } = account;
  let seats = dice.between(...SEATS[tier].begin);
  let start = firstDay;
  for (let run = 0; run < MOST_SUBSCRIPTIONS && start <= LAST_DAY; run++) {
    const subscription = startSubscription(account, start, tier, cycle, seats);
    if (id !== null && run === 0) subscription.id = id;
    if (run > 0) book.count('reactivations');
    const begun = subscription.tier;
    const ending = runSubscription(book, account, subscription, start);
    if (run === 0) billOneTime(book, account, begun, start, ending);
    if (begun !== 'starter' && dice.chance(330)) runAddOn(book, account, begun, start, ending);
    if (ending.kind === 'running' || !dice.chance(ending.kind === 'refunded' ? 150 : 680)) return;
    // They come back after a while, usually a little smaller, and rarely for a year at once.
    start = onBillableDay(ending.paidThrough + dice.between(30, 190));
    tier = subscription.tier;
    cycle = subscription.cycle === 'annual' && dice.chance(600) ? 'monthly' : subscription.cycle;
    seats = Math.max(
      SEATS[tier].min,
      subscription.seats - dice.between(0, Math.floor(subscription.seats / 4)),
    );
  }
}

/** `day` is the day of the first payment, for those who get that far. */
export function live(book: Book, dice: Dice, word: string, day: Day): Customer | null {
  const drawn = dice.weighted({ lead: 17, trial: 43, direct: 40 });
  const path = day === FIRST_DAY ? 'direct' : day === LAST_ARRIVAL ? 'trial' : drawn;
  const trialStarted = path === 'trial' && day - TRIAL_DAYS >= FIRST_DAY ? day - TRIAL_DAYS : null;
  const created = Math.max(FIRST_DAY, (trialStarted ?? day) - (dice.chance(500) ? 0 : dice.between(1, 20)));
  if (created > LAST_DAY) return null;

  const begunTrial = trialStarted !== null && trialStarted <= LAST_DAY;
  const account = openAccount(dice, word, created, begunTrial ? trialStarted : null);
  const wanted = dice.weighted(TIER_BY_SIZE[account.customer.size]);
  const tier = wanted === 'enterprise' && day < ENTERPRISE_SINCE ? 'business' : wanted;
  const cycle = dice.weighted(CYCLE_BY_TIER[tier] as Record<Cycle, number>);
  if (path === 'lead') return account.customer;
  if (!begunTrial) {
    if (day <= LAST_DAY) livePaying(book, account, tier, cycle, day, null);
    return account.customer;
  }
  const subscriptionId = dice.id('sub_');
  startTrial(book, account, tier, cycle, subscriptionId);
  if (day > LAST_DAY) book.count('trials_running');
  else if (!dice.chance(680)) book.count('trials_lost');
  else {
    book.count('trials_won');
    livePaying(book, account, tier, cycle, day, subscriptionId);
  }
  return account.customer;
}
