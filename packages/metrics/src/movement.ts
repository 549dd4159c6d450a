// What the engine produces: movements of a customer's MRR, and the ledger that holds them.
import type { Day } from './calendar/day.js';
import type { Interval } from './records.js';

/**
 * What a movement is: the first MRR, more, less, none left, or back again. Only `new` happens once.
 *
 * @example
 * const gains: MovementType[] = ['new', 'expansion', 'reactivation'];
 */
export type MovementType = 'new' | 'expansion' | 'contraction' | 'churn' | 'reactivation';

/**
 * Why the MRR moved. When several things happened on one day, the last that pulled in the direction of the net.
 *
 * - `plan_change`, `interval_change`, `quantity_change`: the paid invoice differs from the one before in that; an
 *   interval goes before a plan, a plan before a quantity.
 * - `discount_change`: another amount for the same plan and quantity, or none at all.
 * - `add_on`: one more subscription became active.
 * - `cancellation`, `missed_renewal`: a subscription ended.
 * - `refund`: money was paid back, or the effect of that ended with the next invoice.
 *
 * @example
 * const voluntary = movements.filter((m) => m.subtype === 'cancellation');
 */
export type MovementSubtype =
  | 'plan_change'
  | 'quantity_change'
  | 'discount_change'
  | 'add_on'
  | 'interval_change'
  | 'cancellation'
  | 'missed_renewal'
  | 'refund';

/**
 * A change of one customer's MRR on one day: the net of everything that happened that day.
 *
 * @example
 * const total = ledger.movements.reduce((sum, movement) => sum + movement.delta, 0); // equals ledger.mrr
 */
export interface Movement {
  customerId: string;
  /** The day it took effect, in the account's time zone. */
  day: Day;
  type: MovementType;
  /** Null where the type says it all (a first subscription, a return). */
  subtype: MovementSubtype | null;
  /** Signed change of MRR, minor units of `currency`. Never zero, unless `parts` say that only the currency changed. */
  delta: number;
  /** The customer's MRR after it, minor units of `currency`. */
  mrr: number;
  currency: string;
  /** The invoice that caused it; null when it was the absence of one. */
  invoiceId: string | null;
  /**
   * Only there when the customer pays in several currencies, or changed from one to another: the change in each.
   * `delta` and `mrr` are then in the account's currency, at the rates of the day.
   */
  parts?: readonly MoneyPart[];
}

/**
 * The share of a movement that is in one currency.
 *
 * @example
 * const parts: MoneyPart[] = [{ currency: 'usd', delta: -9900, mrr: 0 }, { currency: 'eur', delta: 9000, mrr: 9000 }];
 */
export interface MoneyPart {
  currency: string;
  /** Signed change, minor units. */
  delta: number;
  /** The customer's MRR in this currency after it, minor units. */
  mrr: number;
}

/**
 * A change of MRR where it happened: one subscription, one plan, one way of paying. A plan change is two steps, one
 * down and one up. The steps of a customer's day and currency add up to the movement of that day, or to nothing
 * where MRR only changed its place.
 *
 * @example
 * const onPro = steps.filter((step) => step.planId === 'pro').reduce((sum, step) => sum + step.delta, 0);
 */
export interface Step {
  customerId: string;
  /** The day it took effect, in the account's time zone. */
  day: Day;
  /** Null for the implicit subscription. */
  subscriptionId: string | null;
  planId: string | null;
  /** How often it is billed; null when neither a plan nor a period says. */
  billingFreq: Interval | null;
  /** How it is paid; null when the invoice does not say. */
  paymentMethod: string | null;
  /** Whether the invoice had a discount. */
  hasDiscount: boolean;
  /** Signed change of MRR, minor units of `currency`. Zero when only the quantity changed. */
  delta: number;
  /** Signed change of units; a subscription that says no quantity is one unit. */
  quantity: number;
  /** ISO 4217 in lower case. */
  currency: string;
}

/**
 * One subscription as it stands on the as-of day.
 *
 * @example
 * const late = ledger.subscriptions.filter((subscription) => subscription.status === 'past_due');
 */
export interface SubscriptionState {
  /** Null for the implicit subscription of a customer whose invoices name none. */
  subscriptionId: string | null;
  planId: string | null;
  /**
   * `trialing` before the first paid invoice, `past_due` from the day paid-through until the end of grace (for good
   * when subscriptions never end by themselves), `canceled` once it ended, for whatever reason.
   */
  status: 'trialing' | 'active' | 'past_due' | 'canceled';
  /** MRR, minor units of `currency`; 0 unless it is active or past due. */
  mrr: number;
  /** ISO 4217 in lower case. */
  currency: string;
  /** Of the latest invoice; null when it does not say. */
  quantity: number | null;
  /** The day of its first invoice, paid or free. */
  startDay: Day;
  /** First day that is not paid for; null when no paid invoice says. */
  paidThrough: Day | null;
  /** The day it ended, or will end by a cancellation that has been asked for; null otherwise. */
  endDay: Day | null;
}

/**
 * Where a customer stands: `lead` before anything, `trialing` and `trial_ended` before the first payment; then
 * `active`, `past_due` as soon as one subscription is, `canceled` when none is left.
 *
 * @example
 * const pays = (status: CustomerStatus) => status === 'active' || status === 'past_due';
 */
export type CustomerStatus = 'lead' | 'trialing' | 'active' | 'past_due' | 'canceled' | 'trial_ended';

/**
 * Everything known about one customer's MRR as of one day. A pure function of the customer's own records.
 *
 * @example
 * const { status, mrr, nextChange }: CustomerLedger = buildLedger(input);
 */
export interface CustomerLedger {
  customerId: string;
  /** What the customer pays in, or paid last; the account's for one who pays in several. Null without invoices. */
  currency: string | null;
  /** Movements up to and including the as-of day, by day. */
  movements: Movement[];
  /** Movements that are certain but lie ahead: cancellations that have been asked for. */
  scheduled: Movement[];
  /** The movements taken apart by what was paid for and how, by day. */
  steps: Step[];
  /** The same for `scheduled`. */
  scheduledSteps: Step[];
  subscriptions: SubscriptionState[];
  status: CustomerStatus;
  /** MRR on the as-of day, minor units of `currency`. */
  mrr: number;
  /** Null when no trial has begun. */
  trialStarted: Day | null;
  /** First day after the trial, also while that lies ahead; null without a trial, or when its end is unknown. */
  trialEnded: Day | null;
  /** Day of the first movement; null before it. */
  paidStarted: Day | null;
  /** Day of the churn that still stands; null for a customer who pays. */
  cancelDay: Day | null;
  /** First day that is not paid for, while a renewal is late; of several subscriptions the earliest. */
  overdueDay: Day | null;
  /**
   * The first later day on which this ledger could read differently though no record changed: the end of a trial,
   * of paid time or of a grace period, a scheduled cancellation, an invoice with a date ahead. Null when none is in
   * sight. A stored ledger stays right on every day before it.
   */
  nextChange: Day | null;
}
