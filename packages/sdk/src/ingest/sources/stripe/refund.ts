// Refunds of Stripe charges to rows.

import { type InvoiceRow, withoutBlanks } from '../rows.js';
import { proportion } from '../share.js';
import { SourceError } from '../source-error.js';
import { toMinor } from './amount.js';
import { fromUnix } from './instant.js';
import { totalsOf } from './line.js';
import { expanded, idOf, type StripeCharge, type StripeInvoice, type StripeRefund } from './objects.js';

/** Finds the invoice that a charge paid; null when it paid none. */
export type InvoiceOf = (
  charge: StripeCharge,
) => string | StripeInvoice | null | undefined | Promise<string | StripeInvoice | null | undefined>;

const statuses: Record<string, string> = {
  pending: 'open',
  requires_action: 'open',
  failed: 'failed',
  canceled: 'void',
};

/** Since 2025 Stripe's charges do not say which invoice they paid, and guessing would lower the wrong MRR. */
export const invoiceUnknown = (charge: StripeCharge): SourceError =>
  new SourceError(
    `charge ${charge.id} does not say which invoice it paid. Give fromStripe invoiceOf, or stripeEvent invoice: ` +
      "the invoice of stripe.invoicePayments.list({ payment: { type: 'payment_intent', payment_intent } }), " +
      'or null when there is none',
  );

/** The invoice that a charge paid, null for none. @throws {SourceError} when nobody knows. */
export async function invoiceOfCharge(
  charge: StripeCharge,
  find: InvoiceOf | undefined,
): Promise<string | StripeInvoice | null> {
  if (charge.invoice !== undefined) return charge.invoice;
  if (find === undefined) throw invoiceUnknown(charge);
  return (await find(charge)) ?? null;
}

/** One row per refund. None for charges that paid no invoice: they were never sent, so nothing comes off. */
export function* refundRows(
  charge: StripeCharge,
  invoice: string | StripeInvoice | null,
  refunds: Iterable<StripeRefund>,
): Generator<InvoiceRow> {
  const invoiceId = idOf(invoice);
  if (invoiceId === undefined) return;
  const paid = expanded(invoice);
  const totals = paid === undefined ? undefined : totalsOf(paid);
  for (const refund of refunds) {
    const amount = toMinor(refund.amount, refund.currency);
    // A refund states no tax of its own; it is what the invoice's was.
    const tax = totals === undefined ? 0 : proportion(amount, totals.tax, totals.amount);
    yield withoutBlanks<InvoiceRow>({
      id: refund.id,
      customer_id: idOf(charge.customer) ?? idOf(paid?.customer) ?? '',
      type: 'refund',
      date: fromUnix(refund.created),
      amount: -amount || 0,
      tax: -tax || undefined,
      currency: refund.currency,
      status: statuses[refund.status ?? ''],
      refunded_invoice_id: invoiceId,
      description: refund.reason || undefined,
    });
  }
}

/** All refunds of a charge. @throws {SourceError} when the charge was refunded and does not say how. */
export function refundsOf(charge: StripeCharge): readonly StripeRefund[] {
  if (charge.refunds && !charge.refunds.has_more) return charge.refunds.data;
  if (!charge.refunds && !charge.amount_refunded) return [];
  throw new SourceError(
    `charge ${charge.id} does not list its refunds. List charges with expand: ['data.refunds'], ` +
      'or give stripeEvent refunds: (await stripe.refunds.list({ charge, limit: 100 })).data',
  );
}
