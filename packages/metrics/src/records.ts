// What the engine reads: billing records in its own terms, and the settings that decide the hard cases.

/**
 * A billing interval. A plan of `month` × 3 and one of `quarter` × 1 are the same.
 *
 * @example
 * const plan: PlanRecord = { id: 'pro', interval: 'quarter', intervalCount: 1 };
 */
export type Interval = 'day' | 'week' | 'month' | 'quarter' | 'year';

/**
 * Who pays. Only what the engine needs; names and addresses stay with the caller.
 *
 * @example
 * const customer: CustomerRecord = { id: 'c1', trialStarted: '2024-01-15' };
 */
export interface CustomerRecord {
  id: string;
  /** When the customer record came to be, ISO 8601 date or date-time. */
  createdDate?: string | null;
  /** When a trial began, if the billing system says so. Otherwise the first zero-amount invoice decides. */
  trialStarted?: string | null;
}

/**
 * What is paid for, and how often.
 *
 * @example
 * const everyTwoWeeks: PlanRecord = { id: 'news', interval: 'week', intervalCount: 2 };
 */
export interface PlanRecord {
  id: string;
  interval: Interval;
  /** How many intervals one invoice covers; 1 for an ordinary plan, and less than 1 is taken for 1. */
  intervalCount: number;
  /** For labels; the id by default. */
  name?: string | null;
  /** The plan group it belongs to. A plan without one is a group of its own, under its own id. */
  groupId?: string | null;
  groupName?: string | null;
  /** Seats and flat fees (`licensed`), or usage (`metered`); null when nobody says. */
  pricingModel?: string | null;
}

/**
 * What an invoice does: `subscription` sets MRR, `refund` lowers it, `cancellation` ends it, `one-time` never
 * touches it.
 *
 * @example
 * const type: InvoiceType = 'subscription';
 */
export type InvoiceType = 'subscription' | 'one-time' | 'refund' | 'cancellation';

/**
 * One line of an invoice. Lines, when there are any, replace the invoice's own amount, plan and period; what a line
 * does not say is taken from the invoice.
 *
 * @example
 * const seats: InvoiceLine = { amount: 5000, planId: 'seat', quantity: 5 };
 */
export interface InvoiceLine {
  /** Minor units, tax included. Negative for credits. */
  amount: number;
  /** The tax in `amount`, minor units. */
  tax?: number | null;
  /** What was taken off before `amount`, minor units, positive. */
  discount?: number | null;
  planId?: string | null;
  quantity?: number | null;
  /** One-time lines never count towards MRR. */
  recurring?: boolean | null;
  /** True for lines that settle a part of a period. A negative one is a credit for time already paid. */
  proration?: boolean | null;
  periodStart?: string | null;
  periodEnd?: string | null;
}

/**
 * One billing document.
 *
 * @example
 * const invoice: InvoiceRecord = {
 *   id: 'i1', customerId: 'c1', planId: 'pro', type: 'subscription', date: '2024-02-01',
 *   amount: 9900, currency: 'usd', sequence: 1,
 * };
 */
export interface InvoiceRecord {
  id: string;
  /** The id that people know, for lists; `id` by default. */
  externalId?: string | null;
  customerId: string;
  /** Groups invoices into one subscription. Without it a customer has a single implicit subscription. */
  subscriptionId?: string | null;
  planId?: string | null;
  type: InvoiceType;
  /** ISO 8601 date (a day in the account's time zone) or date-time. */
  date: string;
  /** Minor units of `currency`, tax included. The sign of a refund does not matter. */
  amount: number;
  /** The tax in `amount`, minor units. */
  tax?: number | null;
  /** ISO 4217, any case. */
  currency: string;
  /** First day covered. */
  periodStart?: string | null;
  /** First day no longer covered. The subscription is paid for until then. */
  periodEnd?: string | null;
  /** `paid` unless said otherwise. Anything else counts for nothing until it is paid. */
  status?: string | null;
  /** When the money came in, if that was later than `date`: the invoice counts from then. */
  paidDate?: string | null;
  quantity?: number | null;
  /** For a refund: the invoice that is paid back. Without it, the subscription's latest paid invoice. */
  refundedInvoiceId?: string | null;
  lines?: readonly InvoiceLine[] | null;
  /** What was taken off before `amount`, minor units, positive. */
  discount?: number | null;
  /** What the payment cost, minor units, positive. */
  fee?: number | null;
  /** What exchange lost (negative) or won, minor units. */
  fxLoss?: number | null;
  /** Such as `visa` or `sepa`. */
  paymentMethod?: string | null;
  /** Attempts to collect so far; an unpaid invoice with at least one has failed. */
  attemptCount?: number | null;
  /** For a cancellation: why. */
  cancelReason?: string | null;
  description?: string | null;
  /** Order of arrival; decides between invoices with the same date. */
  sequence: number;
}

/**
 * The engine's settings. Every one has a default, in {@link defaultSettings}.
 *
 * @example
 * const settings: Settings = { ...defaultSettings, churnRecognition: 'immediate' };
 */
export interface Settings {
  /** The account's currency, ISO 4217 in lower case; without exchange rates its only one. Default `usd`. */
  currency: string;
  /** IANA name; days begin and end there. Default `UTC`. */
  timezone: string;
  /** First day of a week in reports: 0 Sunday, 1 Monday. Default 1. */
  weekStart: 0 | 1;
  /** When a cancellation takes effect: when the paid time ends (default), or on its own day. */
  churnRecognition: 'end_of_period' | 'immediate';
  /** Whether a subscription that is not renewed ends by itself. Default true. */
  autoChurn: boolean;
  /**
   * Days a renewal may be late before it counts as churn, for plans of a month (or 28 days) or more, and for shorter
   * ones. Default 15 and 3.
   */
  graceDays: { monthOrLonger: number; shorter: number };
  /** Whether a refund lowers MRR until the next invoice (default), or does nothing. */
  refunds: 'proportional' | 'ignore';
}
