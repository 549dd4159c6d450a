// A subscription, period by period.
import { AT_ONCE, attemptsSince, type Book, type Invoice } from './book.js';
import { type Day, LAST_DAY } from './calendar.js';
import { change, changeNow, countChange } from './changes.js';
import { type Account, CANCEL_REASONS, clockTime } from './customers.js';
import { periodEnd, planOf } from './plans.js';
import { chooseStep, paymentFor } from './steps.js';
import { bill, priceOf, type Subscription } from './subscription-price.js';

/** How a subscription ended. `noticed` is the day the customer decided, `paidThrough` the first day not covered. */
export interface Ending {
  kind: 'running' | 'cancelled' | 'missed' | 'refunded';
  noticed: Day;
  paidThrough: Day;
}

const RUNNING: Ending = { kind: 'running', noticed: LAST_DAY + 1, paidThrough: LAST_DAY + 1 };

/** One customer's subscription from its first paid day to its end or to the end of the export. */
export function runSubscription(
  book: Book,
  account: Account,
  subscription: Subscription,
  firstDay: Day,
): Ending {
  const { dice } = account;
  let next: Subscription | null = null;
  let start = firstDay;
  for (let period = 0; start <= LAST_DAY; period++) {
    const step = chooseStep(dice, subscription, start, period === 0);
    if (step === 'stop_paying') return stopPaying(book, account, subscription, start);
    if (next) {
      countChange(book, subscription, next, 'at_renewal');
      Object.assign(subscription, next);
      next = null;
    }
    const plan = planOf(subscription.tier, subscription.cycle);
    const end = periodEnd(start, plan);
    const price = priceOf(subscription, start);
    const invoice = bill(book, account, subscription, start, end, price, paymentFor(account, step));
    if (invoice.paidDay !== null) {
      if (step === 'cancel') {
        const day = dice.between(invoice.paidDay + 1, end - 1);
        if (day > LAST_DAY) return RUNNING;
        cancel(book, account, invoice, day);
        return { kind: 'cancelled', noticed: day, paidThrough: end };
      }
      if (step === 'full_refund') {
        const day = refundDay(account, invoice, end, 20);
        if (day === null) return RUNNING;
        refund(book, account, invoice, day, 100);
        cancel(book, account, invoice, day);
        return { kind: 'refunded', noticed: day, paidThrough: day };
      }
      if (step === 'partial_refund') {
        const day = refundDay(account, invoice, end, 25);
        if (day !== null) refund(book, account, invoice, day, dice.pick([10, 15, 20, 25, 50]));
      }
      const changed = change(dice, subscription, step, start);
      if (changed) next = changeNow(book, account, subscription, changed, invoice) ? null : changed;
    }
    start = end;
  }
  return RUNNING;
}

/** The renewal is due and nothing comes. Most systems try a card four times in three weeks, then give up. */
function stopPaying(book: Book, account: Account, subscription: Subscription, start: Day): Ending {
  const { dice } = account;
  book.count('missed_renewals');
  if (dice.chance(800)) {
    const end = periodEnd(start, planOf(subscription.tier, subscription.cycle));
    const price = priceOf(subscription, start);
    const invoice = bill(book, account, subscription, start, end, price, AT_ONCE);
    const givenUp = start + 21 <= LAST_DAY && dice.chance(800);
    const attempts = attemptsSince(start);
    Object.assign(invoice, { status: givenUp ? 'failed' : 'open', paidDay: null, attempts });
  }
  return { kind: 'missed', noticed: start, paidThrough: start };
}

export function cancel(book: Book, account: Account, last: Invoice, day: Day): void {
  book.add(account, {
    type: 'cancellation',
    day,
    time: clockTime(account.dice, 21, 23),
    planId: last.planId,
    subscriptionId: last.subscriptionId,
    cancelReason: account.dice.chance(850) ? account.dice.weighted(CANCEL_REASONS) : '',
  });
}

/** A day soon after the money came in, and within the period; null when that is after the export. */
function refundDay(account: Account, invoice: Invoice, end: Day, atMost: number): Day | null {
  const paid = invoice.paidDay ?? invoice.day;
  const day = Math.min(paid + account.dice.between(1, atMost), end - 1);
  return day <= LAST_DAY && day > paid ? day : null;
}

function refund(book: Book, account: Account, refunded: Invoice, day: Day, percent: number): void {
  book.count(percent === 100 ? 'full_refunds' : 'partial_refunds');
  const tax = Math.round((refunded.tax * percent) / 100);
  const net = Math.round(((refunded.amount - refunded.tax) * percent) / 100);
  book.add(account, {
    type: 'refund',
    day,
    time: clockTime(account.dice, 8, 20),
    planId: refunded.planId,
    subscriptionId: refunded.subscriptionId,
    amount: -(net + tax),
    tax: -tax,
    refunded,
    status: 'paid',
    paidDay: day,
    paymentMethod: refunded.paymentMethod,
  });
}
