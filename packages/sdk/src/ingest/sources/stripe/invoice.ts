// A Stripe invoice to a row.
import type { InvoiceLine } from '../../../generated/types.gen.js';
import { type Readable, read } from '../read.js';
import { type InvoiceRow, type Sparse, withoutBlanks } from '../rows.js';
import { SourceError } from '../source-error.js';
import { fromUnix } from './instant.js';
import { isMetered, lineRows, subscriptionOf, totalsOf } from './line.js';
import { idOf, type StripeInvoice, type StripeInvoiceLine } from './objects.js';
import { paymentMethodOf } from './payment-method.js';

/** Gets all lines of an invoice of which a list shows only the first ones. */
export type InvoiceLines = (invoiceId: string) => Readable<StripeInvoiceLine>;

/** The invoice's row, after fetching the lines that it lacks. */
export async function* invoiceRows(
  invoice: StripeInvoice,
  fetchLines: InvoiceLines | undefined,
): AsyncGenerator<InvoiceRow> {
  if (!invoice.lines.has_more || fetchLines === undefined || !invoice.id) {
    yield* completeInvoiceRows(invoice);
    return;
  }
  const data: StripeInvoiceLine[] = [];
  for await (const line of read(fetchLines(invoice.id))) data.push(line);
  yield* completeInvoiceRows({ ...invoice, lines: { data } });
}

/**
 * The invoice's row. None for a draft, which may still change or vanish, and for the empty invoice with which a
 * purely metered subscription begins: it would read as a free trial.
 *
 * @throws {SourceError} when lines are missing: MRR of some of the lines would be wrong without a sign of it.
 */
export function* completeInvoiceRows(invoice: StripeInvoice): Generator<InvoiceRow> {
  const { id, status, lines } = invoice;
  if (!id || status === 'draft') return;
  if (lines.has_more)
    throw new SourceError(
      `invoice ${id} has more lines than were sent along. Give fromStripe ` +
        'invoiceLines: (id) => stripe.invoices.listLineItems(id, { limit: 100 }), ' +
        'or stripeEvent an event whose lines.data is complete',
    );
  const onlyUsageAhead = lines.data.every((line) => line.amount === 0 && isMetered(line));
  if (invoice.billing_reason === 'subscription_create' && lines.data.length > 0 && onlyUsageAhead) return;

  const rows = lineRows(invoice, lines.data);
  const recurring = rows.some((line) => line.type === 'subscription');
  const paidAt = invoice.status_transitions?.paid_at;
  const row: Sparse<InvoiceRow> = {
    id,
    customer_id: idOf(invoice.customer) ?? '',
    date: fromUnix(invoice.created),
    ...totalsOf(invoice),
    currency: invoice.currency,
    type: recurring ? 'subscription' : 'one-time',
    subscription_id: recurring ? subscriptionOf(invoice, lines.data) : undefined,
    status: status ?? undefined,
    paid_date: status === 'paid' && paidAt && paidAt > invoice.created ? fromUnix(paidAt) : undefined,
    attempt_count: invoice.attempt_count,
    payment_method: paymentMethodOf(invoice),
    description: invoice.description || undefined,
    ...linesOf(rows),
  };
  row.tax ||= undefined;
  row.discount ||= undefined;
  yield withoutBlanks<InvoiceRow>(row);
}

/**
 * One ordinary line says the same as the invoice itself. Several, and a lone credit, which must not count as a
 * refund, have to be sent as lines.
 */
function linesOf(rows: readonly InvoiceLine[]): Partial<InvoiceRow> {
  const [only] = rows;
  if (only === undefined) return {};
  if (rows.length > 1 || only.amount < 0) return { lines: [...rows] };
  const { plan_id, quantity, period_start, period_end, description } = only;
  return withoutBlanks<Partial<InvoiceRow>>({ plan_id, quantity, period_start, period_end, description });
}
