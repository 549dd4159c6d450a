// What the engine reads: billing records in its own terms, and the settings that decide the hard cases.

/** A billing interval. A plan of `month` × 3 and one of `quarter` × 1 are the same. */
export type Interval = 'day' | 'week' | 'month' | 'quarter' | 'year';

/** Who pays. Only what the engine needs; names and addresses stay with the caller. */
export interface CustomerRecord {
  id: string;
  /** When the customer record came to be, ISO 8601 date or date-time. */
  createdDate?: string | null;
  /** When a trial began, if the billing system says so. Otherwise the first zero-amount invoice decides. */
  trialStarted?: string | null;
}

/** What is paid for, and how often. */
export interface PlanRecord {
  id: string;
  interval: Interval;
  /** How many intervals one invoice covers; 1 for an ordinary plan. */
  intervalCount: number;
}

export type InvoiceType = 'subscription' | 'one-time' | 'refund' | 'cancellation';

/** One line of an invoice. Lines, when there are any, replace the invoice's own amount, plan and period. */
export interface InvoiceLine {
  /** Minor units, tax included. Negative for credits. */
  amount: number;
  /** The tax in `amount`, minor units. */
  tax?: number | null;
  planId?: string | null;
  quantity?: number | null;
  /** One-time lines never count towards MRR. */
  recurring?: boolean | null;
  /** True for lines that settle a part of a period. A negative one is a credit for time already paid. */
  proration?: boolean | null;
  periodStart?: string | null;
  periodEnd?: string | null;
}

/** One billing document. */
export interface InvoiceRecord {
  id: string;
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
  /** First day no longer covered. */
  periodEnd?: string | null;
  /** `paid` unless said otherwise. Anything else counts for nothing until it is paid. */
  status?: string | null;
  /** When the money came in, if that was later than `date`: the invoice counts from then. */
  paidDate?: string | null;
  quantity?: number | null;
  /** For a refund: the invoice that is paid back. Without it, the subscription's latest paid invoice. */
  refundedInvoiceId?: string | null;
  lines?: readonly InvoiceLine[] | null;
  /** Order of arrival; decides between invoices with the same date. */
  sequence: number;
}

/** The engine's settings. Every one has a default, in `defaultSettings`. */
export interface Settings {
  /** The account's base currency, ISO 4217 in lower case. */
  currency: string;
  /** IANA name; days begin and end there. */
  timezone: string;
  /** First day of a week: 0 Sunday, 1 Monday. */
  weekStart: 0 | 1;
  /** When a cancellation takes effect: when the paid time ends, or at once. */
  churnRecognition: 'end_of_period' | 'immediate';
  /** Whether a subscription that is not renewed ends by itself. */
  autoChurn: boolean;
  /** Days a renewal may be late before it counts as churn: plans of a month or more, and shorter ones. */
  graceDays: { monthOrLonger: number; shorter: number };
  /** Whether a refund lowers MRR until the next invoice. */
  refunds: 'proportional' | 'ignore';
}
