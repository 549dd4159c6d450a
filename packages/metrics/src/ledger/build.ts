// One customer's invoices in, the customer's ledger out.
import type { Day } from '../calendar/day.js';
import { parseDay } from '../calendar/parse.js';
import { converterTo } from '../money/convert.js';
import type { RateTable } from '../money/rate-table.js';
import type { CustomerLedger } from '../movement.js';
import type { CustomerRecord, InvoiceRecord, PlanRecord, Settings } from '../records.js';
import { roundRatio } from '../rounding.js';
import { type Course, endOfTrials, note } from './course.js';
import { netByDay } from './day-net.js';
import { type Cancellation, type Charge, type Entry, entriesOf, type Refund } from './entries.js';
import { holdingsOf, lowerCase, NOTHING, stepsOf } from './holdings.js';
import { bookIn } from './several-currencies.js';
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
  /** Lets invoices be in any currency. The ledger stays in theirs; only several at once are added up with it. */
  rates?: RateTable | undefined;
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
 * @throws {CurrencyMismatchError} when an invoice is not in `settings.currency` and there are no rates.
 * @throws {MissingRateError} when a customer pays in several currencies and a rate is missing on a day that needs it.
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
export function buildLedger(input: LedgerInput): CustomerLedger {
  const { customer, invoices } = input;
  const course = passOver(input);
  const { asOf, settings, converter } = course;
  const account = lowerCase(settings.currency);
  const opening = { customerId: customer.id, currency: account, mrr: 0, hasPaid: false };
  const changes = changesOf(course);
  const ahead = cancellationsAhead(course);
  const book = converter === null ? null : bookIn(converter, changes);
  const movements = book === null ? netByDay(changes, opening) : book.net(changes, opening);
  const hasPaid = movements.length > 0;
  const mrr = movements.at(-1)?.mrr ?? 0;
  const later = { customerId: customer.id, currency: account, mrr, hasPaid };
  const scheduled = book === null ? netByDay(ahead, later) : book.net(ahead, later);
  const held = book?.heldOn(asOf, course, changes);
  const standing = standingOf(course, movements);
  return {
    customerId: customer.id,
    currency: invoices.length === 0 ? null : (held?.currency ?? account),
    movements,
    scheduled,
    steps: stepsOf(customer.id, changes),
    scheduledSteps: stepsOf(customer.id, ahead),
    mrr: held?.mrr ?? mrr,
    // Spelled out, as wherever there are many: an object made by spreading is read a hundred times as slowly.
    subscriptions: standing.subscriptions,
    status: standing.status,
    trialStarted: standing.trialStarted,
    trialEnded: standing.trialEnded,
    paidStarted: standing.paidStarted,
    cancelDay: standing.cancelDay,
    overdueDay: standing.overdueDay,
    nextChange: nextChangeOf(course),
  };
}

/** Goes over the customer's entries in order, up to the as-of day. */
export function passOver(
  { customer, invoices, plans, settings, asOf, rates }: LedgerInput,
  notes: Course['notes'] = null,
): Course {
  const converter = rates ? converterTo({ rates, base: settings.currency }) : null;
  const all = entriesOf(invoices, plans, settings, converter !== null);
  const ahead = all.findIndex((entry) => entry.moment.day > asOf);
  const trialStarted = customer.trialStarted ? parseDay(customer.trialStarted, settings.timezone) : null;
  const course: Course = {
    asOf,
    settings,
    plans,
    converter,
    subscriptions: new Map(),
    entries: ahead < 0 ? all : all.slice(0, ahead),
    firstAhead: ahead < 0 ? null : all[ahead]!.moment.day,
    trialStarted,
    trialEnded: null,
    latestCharge: null,
    notes,
  };
  for (const [order, entry] of course.entries.entries()) {
    if (entry.kind === 'charge') applyCharge(course, entry, order);
    else if (entry.kind === 'refund') applyRefund(course, entry, order, invoices);
    else applyCancellation(course, entry, order);
  }
  for (const subscription of course.subscriptions.values()) settle(subscription, asOf, settings.autoChurn);
  return course;
}

function subscriptionOf(course: Course, entry: Entry): Subscription {
  // Imports from tables write an empty text where there is no id.
  const id = entry.invoice.subscriptionId || null;
  let subscription = course.subscriptions.get(id);
  if (subscription === undefined) {
    subscription = openSubscription(id, entry.moment.day, lowerCase(entry.invoice.currency));
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
    const { cancelDay, cancelInvoiceId } = subscription;
    if (cancelDay !== null && cancelInvoiceId !== null) {
      note(course, cancelInvoiceId, { kind: 'undone_by', invoiceId: entry.invoice.id });
      note(course, entry.invoice.id, { kind: 'undoes', invoiceId: cancelInvoiceId });
    }
    charge(subscription, entry, holdingsOf(entry, course.plans), order);
    course.latestCharge = entry;
  } else if (subscription.active) {
    chargeNothing(subscription, entry, order);
    note(course, entry.invoice.id, { kind: 'ends_free' });
  } else if (subscription.charge === null) {
    note(course, entry.invoice.id, { kind: 'trial' });
    subscription.trial = entry;
    subscription.trialEnd = entry.paidThrough;
    if (course.latestCharge === null) course.trialStarted ??= day;
  }
}

function applyRefund(course: Course, entry: Refund, order: number, invoices: readonly InvoiceRecord[]): void {
  const { id } = entry.invoice;
  if (course.settings.refunds === 'ignore') {
    note(course, id, { kind: 'refunds_ignored' });
    return;
  }
  const refunded = refundedCharge(course, entry, order, invoices);
  if (refunded === null) {
    note(course, id, { kind: 'pays_back_nothing' });
    return;
  }
  const subscription = subscriptionOf(course, refunded);
  const { day } = entry.moment;
  settle(subscription, day, course.settings.autoChurn);
  if (!subscription.active) {
    note(course, id, { kind: 'pays_back_ended' });
    return;
  }
  const before = subscription.mrr;
  const net = netIn(course, entry, subscription);
  refund(subscription, refunded, net, { day, order, invoiceId: id });
  const { currency } = subscription;
  note(course, id, {
    kind: 'pays_back',
    invoiceId: refunded.invoice.id,
    mrr: before - subscription.mrr,
    currency,
  });
}

/** What is paid back, in the currency of what it lowers. */
function netIn({ converter }: Course, { net, invoice, moment }: Refund, { currency }: Subscription): number {
  const from = lowerCase(invoice.currency);
  if (converter === null || from === currency) return net;
  const inBase = converter.convert(net, from, moment.day);
  const one = converter.convert(1_000_000, currency, moment.day);
  return one === 0 ? 0 : roundRatio(inBase * 1_000_000, one);
}

function applyCancellation(course: Course, entry: Cancellation, order: number): void {
  const { day } = entry.moment;
  const { autoChurn, churnRecognition } = course.settings;
  for (const subscription of course.subscriptions.values()) settle(subscription, day, autoChurn);
  let found = false;
  for (const subscription of cancelledSubscriptions(course, entry)) {
    const immediate = churnRecognition === 'immediate';
    if (!subscription.active) {
      // Only a trial still runs on a subscription that nobody has paid for.
      if (immediate && subscription.trialEnd !== null && subscription.trialEnd > day)
        subscription.trialEnd = day;
      continue;
    }
    found = true;
    const { paidThrough } = subscription.charge!;
    if (immediate || paidThrough <= day) {
      end(subscription, day, order, 'cancellation', entry.invoice.id);
      note(course, entry.invoice.id, { kind: 'ends' });
    } else if (subscription.cancelDay === null) {
      subscription.cancelDay = paidThrough;
      subscription.cancelInvoiceId = entry.invoice.id;
      note(course, entry.invoice.id, { kind: 'scheduled', day: paidThrough });
    }
  }
  if (!found) note(course, entry.invoice.id, { kind: 'cancels_nothing' });
}

export function changesOf({ subscriptions }: Course): Change[] {
  if (subscriptions.size === 1) for (const only of subscriptions.values()) return only.changes;
  const changes: Change[] = [];
  for (const subscription of subscriptions.values()) changes.push(...subscription.changes);
  return changes.sort((a, b) => a.day - b.day || a.order - b.order);
}

export function cancellationsAhead({ subscriptions }: Course): Change[] {
  const changes: Change[] = [];
  for (const { id, cancelDay, cancelInvoiceId, mrr, currency, holdings } of subscriptions.values()) {
    if (cancelDay === null) continue;
    const cause = { order: START_OF_DAY, subtype: 'cancellation', invoiceId: cancelInvoiceId } as const;
    const place = { subscriptionId: id, currency, before: holdings, after: NOTHING };
    changes.push({ ...cause, ...place, day: cancelDay, delta: -mrr });
  }
  return changes.sort((a, b) => a.day - b.day);
}
