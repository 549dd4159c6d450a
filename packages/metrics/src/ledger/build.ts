// One customer's invoices in, the customer's ledger out.
import type { Day } from '../calendar/day.js';
import { parseDay } from '../calendar/parse.js';
import type { CustomerLedger } from '../movement.js';
import type { CustomerRecord, InvoiceRecord, PlanRecord, Settings } from '../records.js';
import { type Course, endOfTrials } from './course.js';
import { netByDay } from './day-net.js';
import { type Cancellation, type Charge, type Entry, entriesOf, type Refund } from './entries.js';
import { nextChangeOf, standingOf } from './standing.js';
import {
  type Change,
  charge,
  chargeNothing,
  end,
  openSubscription,
  refund,
  START_OF_DAY,
  type Subscription,
  settle,
} from './subscription.js';
import { cancelledSubscriptions, refundedCharge } from './targets.js';

/**
 * What {@link buildLedger} reads.
 *
 * @example
 * const input: LedgerInput = { customer: { id: 'c1' }, invoices, plans, settings: defaultSettings, asOf };
 */
export interface LedgerInput {
  customer: CustomerRecord;
  /** All invoices of this customer, in any order. Of several with one id the last to arrive counts. */
  invoices: readonly InvoiceRecord[];
  /** Plans by id. An invoice whose plan is missing is normalised by its period, else as one month. */
  plans: ReadonlyMap<string, PlanRecord>;
  settings: Settings;
  /** The day to look from: what takes effect later does not count yet. */
  asOf: Day;
}

/**
 * Turns one customer's billing records into movements of MRR and the state on a day. A pure function: the same
 * records give the same ledger, in whatever order they come.
 *
 * A period is **closed** once its last day plus the longest grace lies before `asOf`. No later `asOf` changes the
 * movements of a closed period; only other records do.
 *
 * A free invoice (amount 0) is a trial before the customer's first paid one, and the end of its subscription
 * after it. A subscription invoice with a negative amount counts as a refund.
 *
 * @throws {CurrencyMismatchError} when an invoice is not in `settings.currency`.
 * @throws {InvalidDateError} when a date cannot be read or does not exist.
 * @throws {RangeError} when `settings.timezone` is unknown to the runtime.
 *
 * @example
 * const ledger = buildLedger({
 *   customer: { id: 'c1' },
 *   invoices: [
 *     { id: 'i1', customerId: 'c1', planId: 'pro', type: 'subscription', date: '2024-02-01',
 *       amount: 9900, currency: 'usd', sequence: 1 },
 *   ],
 *   plans: new Map([['pro', { id: 'pro', interval: 'month', intervalCount: 1 }]]),
 *   settings: defaultSettings,
 *   asOf: parseDay('2024-02-15'),
 * });
 * ledger.mrr; // 9900
 * ledger.movements[0]?.type; // 'new'
 */
export function buildLedger({ customer, invoices, plans, settings, asOf }: LedgerInput): CustomerLedger {
  const all = entriesOf(invoices, plans, settings);
  const ahead = all.findIndex((entry) => entry.moment.day > asOf);
  const trialStarted = customer.trialStarted ? parseDay(customer.trialStarted, settings.timezone) : null;
  const course: Course = {
    asOf,
    settings,
    subscriptions: new Map(),
    entries: ahead < 0 ? all : all.slice(0, ahead),
    firstAhead: ahead < 0 ? null : all[ahead]!.moment.day,
    trialStarted,
    trialEnded: null,
    latestCharge: null,
  };
  for (const [order, entry] of course.entries.entries()) {
    if (entry.kind === 'charge') applyCharge(course, entry, order);
    else if (entry.kind === 'refund') applyRefund(course, entry, order, invoices);
    else applyCancellation(course, entry, order);
  }
  for (const subscription of course.subscriptions.values()) settle(subscription, asOf, settings.autoChurn);

  const currency = settings.currency.toLowerCase();
  const opening = { customerId: customer.id, currency, mrr: 0, hasPaid: false };
  const movements = netByDay(changesOf(course), opening);
  const mrr = movements.at(-1)?.mrr ?? 0;
  const scheduled = netByDay(cancellationsAhead(course), {
    ...opening,
    mrr,
    hasPaid: movements.length > 0,
  });
  return {
    customerId: customer.id,
    currency: invoices.length > 0 ? currency : null,
    movements,
    scheduled,
    mrr,
    ...standingOf(course, movements),
    nextChange: nextChangeOf(course),
  };
}

function subscriptionOf(course: Course, entry: Entry): Subscription {
  // Imports from tables write an empty text where there is no id.
  const id = entry.invoice.subscriptionId || null;
  let subscription = course.subscriptions.get(id);
  if (subscription === undefined) {
    subscription = openSubscription(id, entry.moment.day);
    course.subscriptions.set(id, subscription);
  }
  return subscription;
}

function applyCharge(course: Course, entry: Charge, order: number): void {
  const { day } = entry.moment;
  const subscription = subscriptionOf(course, entry);
  settle(subscription, day, course.settings.autoChurn);
  if (entry.value.net > 0) {
    if (course.latestCharge === null) course.trialEnded = endOfTrials(course, day);
    charge(subscription, entry, order);
    course.latestCharge = entry;
  } else if (subscription.active) {
    chargeNothing(subscription, entry, order);
  } else if (subscription.charge === null) {
    subscription.trial = entry;
    subscription.trialEnd = entry.paidThrough;
    if (course.latestCharge === null) course.trialStarted ??= day;
  }
}

function applyRefund(course: Course, entry: Refund, order: number, invoices: readonly InvoiceRecord[]): void {
  if (course.settings.refunds === 'ignore') return;
  const refunded = refundedCharge(course, entry, order, invoices);
  if (refunded === null) return;
  const subscription = subscriptionOf(course, refunded);
  const { day } = entry.moment;
  settle(subscription, day, course.settings.autoChurn);
  if (!subscription.active) return;
  refund(subscription, refunded, entry.net, { day, order, invoiceId: entry.invoice.id });
}

function applyCancellation(course: Course, entry: Cancellation, order: number): void {
  const { day } = entry.moment;
  const { autoChurn, churnRecognition } = course.settings;
  for (const subscription of course.subscriptions.values()) settle(subscription, day, autoChurn);
  for (const subscription of cancelledSubscriptions(course, entry)) {
    const immediate = churnRecognition === 'immediate';
    if (!subscription.active) {
      // Only a trial still runs on a subscription that nobody has paid for.
      if (immediate && subscription.trialEnd !== null && subscription.trialEnd > day)
        subscription.trialEnd = day;
      continue;
    }
    const { paidThrough } = subscription.charge!;
    if (immediate || paidThrough <= day) end(subscription, day, order, 'cancellation', entry.invoice.id);
    else if (subscription.cancelDay === null) {
      subscription.cancelDay = paidThrough;
      subscription.cancelInvoiceId = entry.invoice.id;
    }
  }
}

function changesOf({ subscriptions }: Course): Change[] {
  if (subscriptions.size === 1) for (const only of subscriptions.values()) return only.changes;
  const changes: Change[] = [];
  for (const subscription of subscriptions.values()) changes.push(...subscription.changes);
  return changes.sort((a, b) => a.day - b.day || a.order - b.order);
}

function cancellationsAhead({ subscriptions }: Course): Change[] {
  const changes: Change[] = [];
  for (const { cancelDay, cancelInvoiceId, mrr } of subscriptions.values()) {
    if (cancelDay === null) continue;
    const cause = { order: START_OF_DAY, subtype: 'cancellation', invoiceId: cancelInvoiceId } as const;
    changes.push({ ...cause, day: cancelDay, delta: -mrr });
  }
  return changes.sort((a, b) => a.day - b.day);
}
