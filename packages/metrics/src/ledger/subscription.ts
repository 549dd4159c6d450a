// One subscription of a customer over time: how entries and the passing of days change its MRR.
import type { Day } from '../calendar/day.js';
import type { MovementSubtype } from '../movement.js';
import { roundRatio } from '../rounding.js';
import type { Charge } from './entries.js';
import { type Holding, NOTHING, reduced, sameHoldings } from './holdings.js';

/** A step of one subscription's MRR. Steps of all subscriptions of a day are netted into one movement. */
export interface Change {
  day: Day;
  /** Place within the day. */
  order: number;
  /** Zero where MRR only changed its place. */
  delta: number;
  /** Of `delta`. A change of currency is two changes: everything out of one, everything into the other. */
  currency: string;
  subtype: MovementSubtype;
  invoiceId: string | null;
  subscriptionId: string | null;
  before: readonly Holding[];
  after: readonly Holding[];
}

type Cause = Pick<Change, 'day' | 'order' | 'subtype' | 'invoiceId'>;

/** Time that runs out does so as the day begins, before anything that is dated that day. */
export const START_OF_DAY = -1;

export interface Subscription {
  id: string | null;
  changes: Change[];
  mrr: number;
  /** Of `mrr`; of the latest invoice when there is none. */
  currency: string;
  /** What `mrr` is made of. */
  holdings: readonly Holding[];
  active: boolean;
  startDay: Day;
  /** The latest paid invoice; it keeps its place after the end, for refunds and comparisons. */
  charge: Charge | null;
  /** A cancellation that has been asked for and not taken effect yet. */
  cancelDay: Day | null;
  cancelInvoiceId: string | null;
  /** The day it ended; null while active. */
  endDay: Day | null;
  /** First day after the trial. */
  trialEnd: Day | null;
  /** The latest free invoice, for what a trial is a trial of. */
  trial: Charge | null;
}

export function openSubscription(id: string | null, startDay: Day, currency: string): Subscription {
  return {
    id,
    changes: [],
    mrr: 0,
    currency,
    holdings: NOTHING,
    active: false,
    startDay,
    charge: null,
    cancelDay: null,
    cancelInvoiceId: null,
    endDay: null,
    trialEnd: null,
    trial: null,
  };
}

/** The day a subscription ends if no renewal comes; never before its last invoice counted. */
export function endWithoutRenewal({ paidThrough, moment }: Charge): Day {
  return Math.max(paidThrough, moment.day);
}

/** Lets time pass up to and including `day`: a cancellation takes effect, or grace runs out. */
export function settle(subscription: Subscription, day: Day, autoChurn: boolean): void {
  const { active, charge, cancelDay } = subscription;
  if (!active || charge === null) return;
  if (cancelDay !== null) {
    if (cancelDay <= day) endAtStartOf(subscription, cancelDay, 'cancellation', subscription.cancelInvoiceId);
  } else if (autoChurn && day > charge.graceEnd) {
    endAtStartOf(subscription, endWithoutRenewal(charge), 'missed_renewal', null);
  }
}

/** Ends it on a day that may lie back: what happened to it since, a refund for one, then never mattered. */
function endAtStartOf(
  subscription: Subscription,
  day: Day,
  subtype: MovementSubtype,
  invoiceId: string | null,
): void {
  const { changes } = subscription;
  let last = changes.at(-1);
  while (last !== undefined && last.day >= day) {
    subscription.mrr -= last.delta;
    subscription.holdings = last.before;
    subscription.currency = last.currency;
    changes.pop();
    last = changes.at(-1);
  }
  end(subscription, day, START_OF_DAY, subtype, invoiceId);
}

export function end(
  subscription: Subscription,
  day: Day,
  order: number,
  subtype: MovementSubtype,
  invoiceId: string | null,
): void {
  moveTo(subscription, 0, NOTHING, { day, order, subtype, invoiceId });
  subscription.active = false;
  subscription.endDay = day;
  subscription.cancelDay = null;
}

function moveTo(subscription: Subscription, mrr: number, after: readonly Holding[], cause: Cause): void {
  const { id: subscriptionId, holdings: before, currency } = subscription;
  const delta = mrr - subscription.mrr;
  if (delta === 0 && sameHoldings(before, after)) return;
  // Spelled out: spreading took a quarter of the time of a whole ledger.
  const { day, order, subtype, invoiceId } = cause;
  subscription.changes.push({
    day,
    order,
    delta,
    currency,
    subtype,
    invoiceId,
    subscriptionId,
    before,
    after,
  });
  subscription.mrr = mrr;
  subscription.holdings = after;
}

/** A paid invoice replaces whatever the subscription was worth, and any cancellation still ahead. */
export function charge(
  subscription: Subscription,
  entry: Charge,
  holdings: readonly Holding[],
  order: number,
): void {
  const { day } = entry.moment;
  const cause = { day, order, subtype: subtypeOf(subscription, entry), invoiceId: entry.invoice.id };
  const { currency } = holdings[0]!;
  if (currency !== subscription.currency) {
    moveTo(subscription, 0, NOTHING, cause);
    subscription.currency = currency;
  }
  moveTo(subscription, entry.value.mrr, holdings, cause);
  subscription.charge = entry;
  subscription.active = true;
  subscription.cancelDay = null;
  subscription.endDay = null;
}

/** A free invoice after paid ones: the subscription goes on, but no longer pays. */
export function chargeNothing(subscription: Subscription, entry: Charge, order: number): void {
  end(subscription, entry.moment.day, order, subtypeOf(subscription, entry), entry.invoice.id);
}

function subtypeOf(subscription: Subscription, { value, plan, moment }: Charge): MovementSubtype {
  const before = subscription.charge;
  // One that ended this very day and goes on the same day is compared as if it had not stopped.
  const goesOn = subscription.active || subscription.endDay === moment.day;
  if (before === null || !goesOn) return 'add_on';
  if (value.net > 0 && !sameInterval(before, { plan, value })) return 'interval_change';
  if (value.planId !== before.value.planId) return 'plan_change';
  const from = before.value.quantity;
  if (value.quantity !== null && from !== null && value.quantity !== from) return 'quantity_change';
  // Nothing is different from the invoice before, so what ends here is a refund's effect.
  return value.mrr === before.value.mrr ? 'refund' : 'discount_change';
}

function sameInterval(a: Pick<Charge, 'plan' | 'value'>, b: Pick<Charge, 'plan' | 'value'>): boolean {
  if (a.plan !== undefined && b.plan !== undefined) return a.value.months === b.value.months;
  // Without plans the length comes from periods, which differ by days for the same interval.
  return Math.round(a.value.months) === Math.round(b.value.months);
}

/** Lowers MRR by what is paid back, normalised like the refunded invoice; nothing left is churn. */
export function refund(
  subscription: Subscription,
  refunded: Charge,
  net: number,
  cause: { day: Day; order: number; invoiceId: string },
): void {
  const { numerator, denominator } = refunded.value;
  const left = Math.max(0, subscription.mrr - roundRatio(net * numerator, denominator));
  if (left === 0) end(subscription, cause.day, cause.order, 'refund', cause.invoiceId);
  else moveTo(subscription, left, reduced(subscription.holdings, left), { ...cause, subtype: 'refund' });
}
