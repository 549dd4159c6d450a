// What `import … from '@growpanel/sdk/ingest/stripe'` gives: Stripe's API objects and webhook events as rows.
import { ArgumentError } from '../../../core/errors/argument-error.js';
import { type Readable, read, readAs } from '../read.js';
import { type InvoiceRow, type Source, withoutBlanks } from '../rows.js';
import { SourceError } from '../source-error.js';
import { cancellationRows } from './cancellation.js';
import { creditNoteRows } from './credit-note.js';
import { customerRows } from './customer.js';
import { type InvoiceLines, invoiceRows } from './invoice.js';
import {
  expanded,
  type StripeCharge,
  type StripeCreditNote,
  type StripeCustomer,
  type StripeInvoice,
  type StripePrice,
  type StripeRefund,
  type StripeSubscription,
} from './objects.js';
import { planRows } from './plan.js';
import { type InvoiceOf, invoiceOfCharge, refundRows, refundsOf } from './refund.js';

export type { Readable, ReadableStreamLike } from '../read.js';
export type { CustomerRow, InvoiceRow, PlanRow, Source } from '../rows.js';
export { SourceError } from '../source-error.js';
export {
  type StripeEvent,
  type StripeEventMemory,
  type StripeEventOptions,
  type StripeEventRows,
  stripeEvent,
} from './event.js';
export type { InvoiceLines } from './invoice.js';
export type {
  StripeAddress,
  StripeCharge,
  StripeCreditNote,
  StripeCustomer,
  StripeInvoice,
  StripeInvoiceLine,
  StripeList,
  StripePaymentIntent,
  StripePaymentMethod,
  StripePeriod,
  StripePrice,
  StripeProduct,
  StripeReference,
  StripeRefund,
  StripeSubscription,
  StripeTax,
} from './objects.js';
export type { InvoiceOf } from './refund.js';

/** Where {@link fromStripe} reads from. Each input is read once, item by item. */
export interface StripeInputs {
  /** `stripe.customers.list({ limit: 100 })`. */
  customers?: Readable<StripeCustomer> | undefined;
  /**
   * `stripe.prices.list({ expand: ['data.product'] })`: without the product a plan is named by its nickname or
   * id.
   */
  prices?: Readable<StripePrice> | undefined;
  /** `stripe.invoices.list({ limit: 100 })`. */
  invoices?: Readable<StripeInvoice> | undefined;
  /** `stripe.subscriptions.list({ status: 'all' })`: tells who cancelled, when and why. */
  subscriptions?: Readable<StripeSubscription> | undefined;
  /** `stripe.charges.list({ expand: ['data.refunds'] })`: for refunds; give these or `refunds`. */
  charges?: Readable<StripeCharge> | undefined;
  /** `stripe.refunds.list({ expand: ['data.charge'] })`. */
  refunds?: Readable<StripeRefund> | undefined;
  /**
   * `stripe.creditNotes.list()`. With refunds given as well, only what was credited without a refund counts.
   */
  creditNotes?: Readable<StripeCreditNote> | undefined;
  /** Gets the lines of long invoices: `(id) => stripe.invoices.listLineItems(id, { limit: 100 })`. */
  invoiceLines?: InvoiceLines | undefined;
  /**
   * Finds the invoice that a refunded charge had paid, or null; asked only for charges that do not say it
   * themselves,
   * which is all of them since API version 2025-03-31. An expanded invoice also tells the tax in the refund.
   */
  invoiceOf?: InvoiceOf | undefined;
}

/**
 * Reads a Stripe account: rows for `ingest`, from the objects that Stripe's API or its library gives. Works
 * with old
 * and new API versions, with references expanded or not. Money becomes minor units of ISO 4217 (Stripe counts
 * ISK and
 * UGX in hundredths), times become ISO 8601 in UTC, ids stay Stripe's own.
 *
 * Invoices come first, then a cancellation `<subscription>_cancellation` for each subscription that has been
 * cancelled, then refunds and credit notes. Drafts are left out. An invoice with more lines than a list shows
 * needs
 * {@link StripeInputs.invoiceLines}.
 *
 * @throws {ArgumentError} when both charges and refunds are given.
 * @throws {SourceError} while reading, when an object lacks a part without which its row would be wrong. The
 * message says what
 * to expand.
 *
 * @example
 * ```ts
 * const source = fromStripe({
 *   customers: stripe.customers.list({ limit: 100 }),
 *   prices: stripe.prices.list({ limit: 100, expand: ['data.product'] }),
 *   invoices: stripe.invoices.list({ limit: 100 }),
 *   subscriptions: stripe.subscriptions.list({ limit: 100, status: 'all' }),
 *   invoiceLines: (id) => stripe.invoices.listLineItems(id, { limit: 100 }),
 * });
 * await ingest(gp, { dataSource: 'ds_1', ...source });
 * ```
 */
export function fromStripe(inputs: StripeInputs): Source {
  if (inputs.charges && inputs.refunds)
    throw new ArgumentError('charges and refunds tell of the same refunds: give one of the two');
  const { invoices, subscriptions, charges, refunds, creditNotes } = inputs;
  const any = invoices ?? subscriptions ?? charges ?? refunds ?? creditNotes;
  return withoutBlanks<Source>({
    customers: readAs(inputs.customers, customerRows),
    plans: readAs(inputs.prices, planRows),
    invoices: any && documents(inputs),
  });
}

async function* documents(inputs: StripeInputs): AsyncGenerator<InvoiceRow> {
  const { charges, refunds, invoiceOf } = inputs;
  for await (const invoice of read(inputs.invoices ?? [])) yield* invoiceRows(invoice, inputs.invoiceLines);
  for await (const subscription of read(inputs.subscriptions ?? [])) yield* cancellationRows(subscription);
  for await (const charge of read(charges ?? [])) {
    const list = refundsOf(charge);
    if (list.length > 0) yield* refundRows(charge, await invoiceOfCharge(charge, invoiceOf), list);
  }
  for await (const refund of read(refunds ?? [])) {
    const charge = expanded(refund.charge);
    if (charge === undefined)
      throw new SourceError(
        `refund ${refund.id} does not say whose it is: list refunds with expand: ['data.charge']`,
      );
    yield* refundRows(charge, await invoiceOfCharge(charge, invoiceOf), [refund]);
  }
  const refundsApart = charges !== undefined || refunds !== undefined;
  for await (const note of read(inputs.creditNotes ?? [])) yield* creditNoteRows(note, refundsApart);
}
