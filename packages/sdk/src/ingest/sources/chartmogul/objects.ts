// The parts of ChartMogul's API objects that are read.

type Maybe<Value> = Value | null | undefined;

/** `GET /v1/customers`. */
export interface ChartMogulCustomer {
  uuid: string;
  external_id?: Maybe<string>;
  name?: Maybe<string>;
  company?: Maybe<string>;
  email?: Maybe<string>;
  /** ISO 3166 alpha-2, where it is known. */
  country?: Maybe<string>;
  state?: Maybe<string>;
  lead_created_at?: Maybe<string>;
  free_trial_started_at?: Maybe<string>;
  'customer-since'?: Maybe<string>;
  attributes?: Maybe<{ custom?: Maybe<Readonly<Record<string, unknown>>> }>;
}

/** `GET /v1/plans`. */
export interface ChartMogulPlan {
  uuid: string;
  external_id?: Maybe<string>;
  name: string;
  /** `day`, `month` or `year`. */
  interval_unit: string;
  interval_count: number;
}

/** A line of an invoice. */
export interface ChartMogulLineItem {
  /** `subscription` or `one_time`. */
  type: string;
  /** What was billed: after discounts, tax included. */
  amount_in_cents: number;
  description?: Maybe<string>;
  quantity?: Maybe<number>;
  discount_amount_in_cents?: Maybe<number>;
  tax_amount_in_cents?: Maybe<number>;
  plan_uuid?: Maybe<string>;
  plan_external_id?: Maybe<string>;
  subscription_uuid?: Maybe<string>;
  subscription_external_id?: Maybe<string>;
  service_period_start?: Maybe<string>;
  service_period_end?: Maybe<string>;
  prorated?: Maybe<boolean>;
  /** Of a prorated line: `full` is the new price for the rest of the period, `differential` what it costs more. */
  proration_type?: Maybe<string>;
  cancelled_at?: Maybe<string>;
}

/** A payment or a refund of an invoice. */
export interface ChartMogulTransaction {
  uuid?: Maybe<string>;
  external_id?: Maybe<string>;
  /** `payment` or `refund`. */
  type: string;
  date: string;
  /** `successful` or `failed`. */
  result: string;
  /** The whole invoice when left out. */
  amount_in_cents?: Maybe<number>;
}

/** `GET /v1/invoices`, or the bodies that were sent to `POST /v1/import/customers/…/invoices`. */
export interface ChartMogulInvoice {
  uuid?: Maybe<string>;
  external_id?: Maybe<string>;
  customer_uuid?: Maybe<string>;
  customer_external_id?: Maybe<string>;
  date: string;
  currency: string;
  disabled?: Maybe<boolean>;
  line_items: readonly ChartMogulLineItem[];
  transactions?: Maybe<readonly ChartMogulTransaction[]>;
}

/** `GET /v1/import/customers/…/subscriptions`. */
export interface ChartMogulSubscription {
  uuid: string;
  external_id?: Maybe<string>;
  customer_uuid?: Maybe<string>;
  cancellation_dates?: Maybe<readonly string[]>;
}

/** The id that a record goes by: the billing system's own, else ChartMogul's. */
export const externalId = (record: { uuid?: Maybe<string>; external_id?: Maybe<string> }): string =>
  record.external_id || record.uuid || '';

/** ISO 8601 in UTC: ChartMogul's times without an offset (`2024-02-01 00:00:00`) are UTC. */
export function utc(time: Maybe<string>): string | undefined {
  if (!time) return undefined;
  const parts = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d(?::\d\d(?:\.\d+)?)?)(?: ?UTC)?$/.exec(time);
  return parts ? `${parts[1]}T${parts[2]}Z` : time.replace('.000Z', 'Z');
}
