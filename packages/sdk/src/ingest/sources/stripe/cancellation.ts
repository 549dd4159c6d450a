// The end of a Stripe subscription to a cancellation.

import { type InvoiceRow, withoutBlanks } from '../rows.js';
import { fromUnix } from './instant.js';
import { idOf, type StripeSubscription } from './objects.js';

type Boundary = 'current_period_start' | 'current_period_end';

/** Since 2025 each item has its own period; the latest is the one that the end waits for. */
function latest(subscription: StripeSubscription, boundary: Boundary): number | undefined {
  const times = [subscription, ...(subscription.items?.data ?? [])].map((period) => period[boundary]);
  const known = times.filter((time) => typeof time === 'number');
  return known.length > 0 ? Math.max(...known) : undefined;
}

/**
 * When the customer cancelled, which is not when the service ends: what is paid for runs on, and the API's own
 * setting says which of the two counts. Undefined while nothing is certain for the running period.
 */
function cancelledAt(subscription: StripeSubscription): number | undefined {
  const { canceled_at: asked, ended_at: ended, cancel_at: planned } = subscription;
  if (ended) {
    const start = latest(subscription, 'current_period_start');
    // Asked for in an earlier period, and renewed since: the later invoices would undo it.
    if (!asked || (start !== undefined && asked < start)) return ended;
    return Math.min(asked, ended);
  }
  const end = latest(subscription, 'current_period_end');
  const withinPeriod = subscription.cancel_at_period_end || (planned && end !== undefined && planned <= end);
  return withinPeriod ? (asked ?? undefined) : undefined;
}

/** None while the subscription goes on, and none for one whose first payment never came. */
export function* cancellationRows(subscription: StripeSubscription): Generator<InvoiceRow> {
  if (subscription.status?.startsWith('incomplete')) return;
  const date = fromUnix(cancelledAt(subscription));
  if (date === undefined) return;
  const { feedback, reason } = subscription.cancellation_details ?? {};
  yield withoutBlanks<InvoiceRow>({
    ...cancellation(subscription, date),
    // "The customer asked for it" is no reason.
    cancel_reason: feedback || (reason === 'cancellation_requested' ? undefined : reason) || undefined,
  });
}

/** Takes back a cancellation that had been sent: the same id, void. */
export function withdrawnCancellation(subscription: StripeSubscription, date: string): InvoiceRow {
  return { ...cancellation(subscription, date), status: 'void' };
}

const cancellation = (subscription: StripeSubscription, date: string): InvoiceRow => ({
  id: `${subscription.id}_cancellation`,
  customer_id: idOf(subscription.customer) ?? '',
  subscription_id: subscription.id,
  type: 'cancellation',
  date,
  amount: 0,
  currency: subscription.currency ?? '',
});
