// Which invoice a refund pays back, and which subscriptions a cancellation ends.
import type { InvoiceRecord } from '../records.js';
import type { Course } from './course.js';
import type { Cancellation, Charge, Refund } from './entries.js';
import type { Subscription } from './subscription.js';

/** The paid invoice that a refund pays back: the one it names, else the latest it can mean. */
export function refundedCharge(
  course: Course,
  { invoice }: Refund,
  order: number,
  invoices: readonly InvoiceRecord[],
): Charge | null {
  const { refundedInvoiceId } = invoice;
  if (refundedInvoiceId) {
    const named = course.entries.find((entry, at) => at < order && entry.invoice.id === refundedInvoiceId);
    if (named?.kind === 'charge' && named.value.net > 0) return named;
    // A one-time or unpaid invoice never was in MRR, so paying it back takes nothing out.
    if (invoices.some((other) => other.id === refundedInvoiceId)) return null;
  }
  const key = course.subscriptions.get(invoice.subscriptionId || null);
  if (invoice.subscriptionId || key !== undefined) return key?.charge ?? null;
  return course.latestCharge;
}

/** The subscription that a cancellation names; without a name the implicit one, else all of the customer's. */
export function cancelledSubscriptions(
  { subscriptions }: Course,
  { invoice }: Cancellation,
): Iterable<Subscription> {
  const named = invoice.subscriptionId ? subscriptions.get(invoice.subscriptionId) : undefined;
  if (named !== undefined) return [named];
  const implicit = subscriptions.get(null);
  if (implicit?.active) return [implicit];
  // An id that no invoice carries means the implicit subscription, and never somebody else's.
  return invoice.subscriptionId ? [] : subscriptions.values();
}
