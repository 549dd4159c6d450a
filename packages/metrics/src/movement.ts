// What the engine produces: movements of a customer's MRR, and the ledger that holds them.
import type { Day } from './calendar/day.js';

export type MovementType = 'new' | 'expansion' | 'contraction' | 'churn' | 'reactivation';

/** Why the MRR moved. */
export type MovementSubtype =
  | 'plan_change'
  | 'quantity_change'
  | 'discount_change'
  | 'add_on'
  | 'interval_change'
  | 'cancellation'
  | 'missed_renewal'
  | 'refund';

/** A change of one customer's MRR on one day: the net of everything that happened that day. */
export interface Movement {
  customerId: string;
  /** The day it took effect, in the account's time zone. */
  day: Day;
  type: MovementType;
  /** Null where the type says it all (a first subscription, a return). */
  subtype: MovementSubtype | null;
  /** Signed change of MRR, minor units of `currency`. Never zero. */
  delta: number;
  /** The customer's MRR after it, minor units of `currency`. */
  mrr: number;
  currency: string;
  /** The invoice that caused it; null when it was the absence of one. */
  invoiceId: string | null;
}

/** One subscription as it stands on the as-of day. */
export interface SubscriptionState {
  /** Null for the implicit subscription of a customer whose invoices name none. */
  subscriptionId: string | null;
  planId: string | null;
  /** `trialing` before the first paid invoice, `past_due` between paid-through and the end of grace. */
  status: 'trialing' | 'active' | 'past_due' | 'canceled';
  /** MRR, minor units. */
  mrr: number;
  quantity: number | null;
  startDay: Day;
  /** First day that is not paid for; null when no paid invoice says. */
  paidThrough: Day | null;
  /** The day a cancellation takes effect, past or scheduled. */
  endDay: Day | null;
}

export type CustomerStatus = 'lead' | 'trialing' | 'active' | 'past_due' | 'canceled' | 'trial_ended';

/** Everything known about one customer's MRR as of one day. A pure function of the customer's own records. */
export interface CustomerLedger {
  customerId: string;
  /** Null when there is no invoice yet. */
  currency: string | null;
  /** Movements up to and including the as-of day, by day. */
  movements: Movement[];
  /** Movements that are certain but lie ahead: cancellations that have been asked for. */
  scheduled: Movement[];
  subscriptions: SubscriptionState[];
  status: CustomerStatus;
  /** MRR on the as-of day, minor units. */
  mrr: number;
  trialStarted: Day | null;
  trialEnded: Day | null;
  /** Day of the first movement. */
  paidStarted: Day | null;
  /** Day of the churn that still stands; null for a customer who pays. */
  cancelDay: Day | null;
  /** First day a renewal was late, while it is. */
  overdueDay: Day | null;
  /**
   * The first later day on which this ledger would read differently though no record changed: a scheduled
   * cancellation, the end of a grace period, an invoice with a date ahead. Null when none is in sight. A stored
   * ledger stays right until then.
   */
  nextChange: Day | null;
}
