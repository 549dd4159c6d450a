// Stripe's webhook events to rows.

import type { CustomerRow, InvoiceRow, PlanRow } from '../rows.js';
import { cancellationRows, withdrawnCancellation } from './cancellation.js';
import { creditNoteRows } from './credit-note.js';
import { customerRows } from './customer.js';
import { fromUnix } from './instant.js';
import { completeInvoiceRows } from './invoice.js';
import {
  idOf,
  type StripeCharge,
  type StripeCreditNote,
  type StripeCustomer,
  type StripeInvoice,
  type StripePrice,
  type StripeRefund,
  type StripeSubscription,
} from './objects.js';
import { planRows } from './plan.js';
import { invoiceUnknown, refundRows, refundsOf } from './refund.js';

/** A webhook event as Stripe sends it, after its signature was checked. */
export interface StripeEvent {
  /** `invoice.paid`, `customer.subscription.deleted` and so on; types that bring no rows give none. */
  type: string;
  /** Unix seconds. */
  created: number;
  /** The object that the event is about, and what of it was different before. */
  data: { object: object; previous_attributes?: object | null | undefined };
}

/** Remembers the newest event per object; a `Map` is one, and anything with the same two methods. */
export interface StripeEventMemory {
  /** The version that was set last; undefined for an object that is new. */
  get(objectId: string): number | undefined;
  /** Keeps the version of an object. */
  set(objectId: string, version: number): unknown;
}

/** What an event alone does not say. */
export interface StripeEventOptions {
  /**
   * Makes rows independent of the order of delivery: an event that is older than the newest seen about the same
   * object gives nothing. Without it an `invoice.payment_failed` that arrives after `invoice.paid` reopens
   * the invoice.
   */
  latest?: StripeEventMemory | undefined;
  /** For `charge.refunded`: all refunds of the charge, which events leave out since API version 2022-11-15. */
  refunds?: Iterable<StripeRefund> | undefined;
  /**
   * For `charge.refunded`: the invoice that the charge paid, which charges leave out since 2025; null for
   * none.
   */
  invoice?: string | StripeInvoice | null | undefined;
}

/** Rows that an event brings; a list is empty when it brings none of the kind. */
export interface StripeEventRows {
  /** Customers. */
  customers: CustomerRow[];
  /** Plans. */
  plans: PlanRow[];
  /** Invoices. */
  invoices: InvoiceRow[];
}

/** What is final comes after what is not, for events about one object in the same second. */
function rankOf(type: string): number {
  if (/\.(created|payment_failed|finalized)$/.test(type)) return 0;
  return /\.(paid|payment_succeeded|deleted|voided)$/.test(type) ? 2 : 1;
}

/**
 * Rows of a Stripe webhook event, to be pushed in the order customers, plans, invoices. Amounts are in minor
 * units.
 *
 * - `invoice.*` (paid, payment failed, finalized, voided, marked uncollectible): the invoice
 * - `customer.created|updated`: the customer
 * - `customer.subscription.created|updated|deleted`: its cancellation, or that it was taken back
 * - `charge.refunded`: its refunds; `credit_note.*`: what was credited without a refund
 * - `price.created|updated`, `plan.created|updated`: the plan
 *
 * Other events give no rows. Ids are those of `fromStripe`, so an event and an import never count twice, and
 * the same
 * event always gives the same rows. Stripe does not deliver in order: with {@link StripeEventOptions.latest}
 * an old
 * state never replaces a newer one, and an event that comes again, because pushing it failed, gives its rows
 * again.
 *
 * @throws {SourceError} when the event lacks something without which rows would be wrong: lines of a long
 * invoice,
 * the refunds of a charge, the invoice of a charge. The message says how to give it.
 *
 * @example
 * ```ts
 * const latest = new Map<string, number>();
 * const event = stripe.webhooks.constructEvent(body, signature, secret);
 * await ingest(gp, { dataSource: 'ds_1', ...stripeEvent(event, { latest }) });
 * ```
 */
export function stripeEvent(event: StripeEvent, options: StripeEventOptions = {}): StripeEventRows {
  const rows: StripeEventRows = { customers: [], plans: [], invoices: [] };
  const id = idOf(event.data.object as { id?: string });
  // An upcoming invoice has no id yet.
  if (id === undefined) return rows;
  addRows(rows, event, options);
  if (options.latest === undefined) return rows;
  const version = event.created * 10 + rankOf(event.type);
  if (version < (options.latest.get(id) ?? 0)) return { customers: [], plans: [], invoices: [] };
  options.latest.set(id, version);
  return rows;
}

function addRows(rows: StripeEventRows, event: StripeEvent, options: StripeEventOptions): void {
  const { type } = event;
  const { object } = event.data;
  if (/^customer\.(created|updated)$/.test(type))
    rows.customers.push(...customerRows(object as StripeCustomer));
  else if (/^(price|plan)\.(created|updated)$/.test(type))
    rows.plans.push(...planRows(object as StripePrice));
  else if (type.startsWith('customer.subscription.')) rows.invoices.push(...subscriptionRows(event));
  else if (/^invoice\.(?!deleted$)\w+$/.test(type))
    rows.invoices.push(...completeInvoiceRows(object as StripeInvoice));
  else if (type.startsWith('credit_note.'))
    rows.invoices.push(...creditNoteRows(object as StripeCreditNote, true));
  else if (type === 'charge.refunded') {
    const charge = object as StripeCharge;
    const invoice = charge.invoice === undefined ? options.invoice : charge.invoice;
    if (invoice === undefined) throw invoiceUnknown(charge);
    if (invoice !== null)
      rows.invoices.push(...refundRows(charge, invoice, options.refunds ?? refundsOf(charge)));
  }
}

/** A cancellation, or its withdrawal when the event says that there had been one. */
function subscriptionRows({ created, data }: StripeEvent): InvoiceRow[] {
  const subscription = data.object as StripeSubscription;
  const rows = [...cancellationRows(subscription)];
  const before = (data.previous_attributes ?? {}) as StripeSubscription;
  if (rows.length === 0 && (before.canceled_at || before.cancel_at || before.cancel_at_period_end))
    rows.push(withdrawnCancellation(subscription, fromUnix(before.canceled_at ?? created)!));
  return rows;
}
