// The parts of Stripe's API objects that are read, in the spellings of all API versions since 2019.
// Structural types of our own: whatever version of Stripe's library is used, its objects fit.

type Maybe<Value> = Value | null | undefined;

/** An id, or the object itself where it was expanded. */
export type StripeReference<Expanded extends { id: string } = { id: string }> = Maybe<string | Expanded>;

/** A list inside an object. It may be only the beginning. */
export interface StripeList<Item> {
  data: readonly Item[];
  has_more?: Maybe<boolean>;
}

/** A postal address. */
export interface StripeAddress {
  country?: Maybe<string>;
  state?: Maybe<string>;
}

/** `stripe.customers.list()`. */
export interface StripeCustomer {
  id: string;
  /** Stripe's own types say `void` here for customers who are not. */
  deleted?: unknown;
  name?: Maybe<string>;
  email?: Maybe<string>;
  description?: Maybe<string>;
  /** Unix seconds. */
  created?: Maybe<number>;
  address?: Maybe<StripeAddress>;
  shipping?: Maybe<{ address?: Maybe<StripeAddress> }>;
  metadata?: Maybe<{ readonly [key: string]: string }>;
}

/** What a price is a price of; known where it was expanded. */
export interface StripeProduct {
  id: string;
  name?: Maybe<string>;
}

/** `stripe.prices.list()`, and `stripe.plans.list()` of old integrations. */
export interface StripePrice {
  id: string;
  /** `recurring` or `one_time`; plans have none. */
  type?: Maybe<string>;
  nickname?: Maybe<string>;
  currency?: Maybe<string>;
  product?: StripeReference<StripeProduct>;
  recurring?: Maybe<{ interval: string; interval_count?: Maybe<number>; usage_type?: Maybe<string> }>;
  /** Of a plan. */
  interval?: Maybe<string>;
  interval_count?: Maybe<number>;
  usage_type?: Maybe<string>;
}

/** Tax of a line or a whole document; `inclusive` before 2025, `tax_behavior` since. */
export interface StripeTax {
  amount: number;
  inclusive?: Maybe<boolean>;
  tax_behavior?: Maybe<string>;
}

/** One line of an invoice. */
export interface StripeInvoiceLine {
  id?: Maybe<string>;
  /** Minor units as Stripe counts them, before discounts, without exclusive tax. */
  amount: number;
  description?: Maybe<string>;
  quantity?: Maybe<number>;
  period?: Maybe<{ start: number; end: number }>;
  discount_amounts?: Maybe<readonly { amount: number }[]>;
  /** Since 2025. */
  taxes?: Maybe<readonly StripeTax[]>;
  /** Before 2025. */
  tax_amounts?: Maybe<readonly StripeTax[]>;
  /** Since 2025. */
  pricing?: Maybe<{ price_details?: Maybe<{ price?: StripeReference<StripePrice> }> }>;
  /** Before 2025. */
  price?: StripeReference<StripePrice>;
  /** Before 2025. */
  plan?: Maybe<StripePrice>;
  /** Before 2025: `subscription` or `invoiceitem`. */
  type?: Maybe<string>;
  /** Before 2025. */
  proration?: Maybe<boolean>;
  subscription?: StripeReference;
  /** Since 2025. */
  parent?: Maybe<{
    type?: Maybe<string>;
    invoice_item_details?: Maybe<{ proration?: Maybe<boolean>; subscription?: StripeReference }>;
    subscription_item_details?: Maybe<{ proration?: Maybe<boolean>; subscription?: StripeReference }>;
  }>;
}

/** How a customer pays. */
export interface StripePaymentMethod {
  id: string;
  type?: Maybe<string>;
  card?: Maybe<{ brand?: Maybe<string> }>;
}

/** An attempt to collect, of which the charge or the method tells how. */
export interface StripePaymentIntent {
  id: string;
  payment_method?: StripeReference<StripePaymentMethod>;
  latest_charge?: StripeReference<StripeCharge>;
}

/** `stripe.invoices.list()`. */
export interface StripeInvoice {
  id?: Maybe<string>;
  status?: Maybe<string>;
  customer?: StripeReference;
  currency: string;
  /** Unix seconds. */
  created: number;
  /** Minor units as Stripe counts them: after discounts, with tax, before the customer's balance. */
  total: number;
  lines: StripeList<StripeInvoiceLine>;
  billing_reason?: Maybe<string>;
  description?: Maybe<string>;
  attempt_count?: Maybe<number>;
  collection_method?: Maybe<string>;
  status_transitions?: Maybe<{ paid_at?: Maybe<number> }>;
  total_discount_amounts?: Maybe<readonly { amount: number }[]>;
  /** Since 2025. */
  total_taxes?: Maybe<readonly StripeTax[]>;
  /** Before 2025. */
  total_tax_amounts?: Maybe<readonly StripeTax[]>;
  /** Before 2025. */
  tax?: Maybe<number>;
  /** Before 2025. */
  subscription?: StripeReference;
  /** Since 2025. */
  parent?: Maybe<{ subscription_details?: Maybe<{ subscription?: StripeReference }> }>;
  default_payment_method?: StripeReference<StripePaymentMethod>;
  /** Before 2025. */
  charge?: StripeReference<StripeCharge>;
  /** Before 2025. */
  payment_intent?: StripeReference<StripePaymentIntent>;
  /** Since 2025, where expanded. */
  payments?: Maybe<
    StripeList<{
      payment?: Maybe<{
        charge?: StripeReference<StripeCharge>;
        payment_intent?: StripeReference<StripePaymentIntent>;
      }>;
    }>
  >;
}

/** `stripe.charges.list({ expand: ['data.refunds'] })`. */
export interface StripeCharge {
  id: string;
  customer?: StripeReference;
  currency?: Maybe<string>;
  /** Before 2025; null when no invoice was paid with it. Since 2025 always absent. */
  invoice?: Maybe<string | StripeInvoice>;
  amount_refunded?: Maybe<number>;
  refunds?: Maybe<StripeList<StripeRefund>>;
  payment_intent?: StripeReference;
  payment_method_details?: Maybe<{ type?: Maybe<string>; card?: Maybe<{ brand?: Maybe<string> }> }>;
}

/** `stripe.refunds.list({ expand: ['data.charge'] })`. */
export interface StripeRefund {
  id: string;
  amount: number;
  currency: string;
  /** Unix seconds. */
  created: number;
  status?: Maybe<string>;
  reason?: Maybe<string>;
  charge?: StripeReference<StripeCharge>;
}

/** `stripe.creditNotes.list()`. */
export interface StripeCreditNote {
  id: string;
  invoice: string | StripeInvoice;
  customer?: StripeReference;
  currency: string;
  /** Unix seconds. */
  created: number;
  total: number;
  /** `issued` or `void`. */
  status?: Maybe<string>;
  memo?: Maybe<string>;
  /** Since 2025. */
  total_taxes?: Maybe<readonly StripeTax[]>;
  /** Before 2025. */
  tax_amounts?: Maybe<readonly StripeTax[]>;
  /** Since 2025. */
  refunds?: Maybe<readonly { amount_refunded: number }[]>;
  /** Before 2025. */
  refund?: StripeReference<StripeRefund>;
  /** What was paid back outside of Stripe. */
  out_of_band_amount?: Maybe<number>;
}

/** The running period of a subscription, or of one of its items. Unix seconds. */
export interface StripePeriod {
  id?: Maybe<string>;
  current_period_start?: Maybe<number>;
  current_period_end?: Maybe<number>;
}

/** `stripe.subscriptions.list({ status: 'all' })`; periods stand on the items since 2025. */
export interface StripeSubscription extends StripePeriod {
  id: string;
  status?: Maybe<string>;
  customer?: StripeReference;
  currency?: Maybe<string>;
  items?: Maybe<StripeList<StripePeriod>>;
  /** Unix seconds, as are the next two. */
  cancel_at?: Maybe<number>;
  canceled_at?: Maybe<number>;
  ended_at?: Maybe<number>;
  cancel_at_period_end?: Maybe<boolean>;
  cancellation_details?: Maybe<{ feedback?: Maybe<string>; reason?: Maybe<string> }>;
}

/** The id of a reference, expanded or not. */
export function idOf(reference: Maybe<string | { id?: Maybe<string> }>): string | undefined {
  if (typeof reference === 'string') return reference;
  return reference?.id ?? undefined;
}

/** The object of a reference; undefined when only its id is known. */
export function expanded<Item extends object>(reference: Maybe<string | Item>): Item | undefined {
  return typeof reference === 'object' && reference !== null ? reference : undefined;
}
