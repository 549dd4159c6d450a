// A ChartMogul invoice to rows: one for each subscription on it, its cancellations and its refunds.
import type { InvoiceLine } from '../../../generated/types.gen.js';
import { type InvoiceRow, withoutBlanks } from '../rows.js';
import type { ExternalIds } from './ids.js';
import {
  type ChartMogulInvoice,
  type ChartMogulLineItem,
  type ChartMogulTransaction,
  utc,
} from './objects.js';
import { type Part, partsOf, total } from './part.js';
import { refundRows } from './refund.js';

/**
 * A difference says nothing about the whole price, so it counts as cash; the next renewal has the new price.
 */
const isDifference = (line: ChartMogulLineItem): boolean =>
  line.prorated === true && line.proration_type === 'differential';

function lineRow(line: ChartMogulLineItem, plans: ExternalIds): InvoiceLine {
  const recurring = line.type !== 'one_time' && !isDifference(line);
  return withoutBlanks<InvoiceLine>({
    description: line.description || undefined,
    type: recurring ? 'subscription' : 'one-time',
    plan_id: recurring ? plans.find(line.plan_uuid, line.plan_external_id) : undefined,
    amount: line.amount_in_cents,
    tax: line.tax_amount_in_cents || undefined,
    discount: line.discount_amount_in_cents || undefined,
    quantity: line.quantity,
    proration: line.prorated || undefined,
    period_start: utc(line.service_period_start),
    period_end: utc(line.service_period_end),
  });
}

/**
 * Paid unless every attempt failed: ChartMogul takes invoices without transactions as good, too. Times are
 * texts of
 * one form in UTC, so they compare as they are.
 */
function paymentOf(invoice: ChartMogulInvoice): Partial<InvoiceRow> {
  const payments = (invoice.transactions ?? []).filter(({ type }) => type === 'payment');
  if (payments.length === 0) return {};
  const date = utc(invoice.date)!;
  const paid = payments.filter(isSuccessful).map((payment) => utc(payment.date)!);
  const first = paid.sort()[0];
  return withoutBlanks<Partial<InvoiceRow>>({
    status: first === undefined ? 'open' : 'paid',
    paid_date: first !== undefined && first > date ? first : undefined,
    attempt_count: payments.length,
  });
}

const isSuccessful = ({ result }: ChartMogulTransaction): boolean => result === 'successful';

/** Nothing for an invoice that was switched off in ChartMogul. */
export function* invoiceRows(
  invoice: ChartMogulInvoice,
  customers: ExternalIds,
  plans: ExternalIds,
): Generator<InvoiceRow> {
  if (invoice.disabled) return;
  const { currency } = invoice;
  const customer_id = customers.find(invoice.customer_uuid, invoice.customer_external_id) ?? '';
  const payment = paymentOf(invoice);
  const parts = partsOf(invoice);
  for (const part of parts) {
    const common = { customer_id, subscription_id: part.subscription, currency };
    yield withoutBlanks<InvoiceRow>({
      id: part.id,
      ...common,
      type: part.lines.some((line) => line.type !== 'one_time') ? 'subscription' : 'one-time',
      date: utc(invoice.date),
      amount: part.amount,
      tax: part.tax || undefined,
      discount: total(part.lines, 'discount_amount') || undefined,
      ...payment,
      ...linesOf(part, plans),
    });
    const cancelled = part.lines.flatMap((line) => utc(line.cancelled_at) ?? []).sort();
    if (cancelled.length === 0) continue;
    yield withoutBlanks<InvoiceRow>({
      id: `${part.id}_cancellation`,
      ...common,
      type: 'cancellation',
      date: cancelled.at(-1),
      amount: 0,
    });
  }
  for (const transaction of invoice.transactions ?? [])
    if (transaction.type === 'refund' && isSuccessful(transaction))
      yield* refundRows(transaction, { customer_id, currency }, parts);
}

/**
 * One ordinary line says the same as the invoice itself. Several, a lone credit, which must not count as a
 * refund, and
 * a lone difference have to be sent as lines.
 */
function linesOf({ lines }: Part, plans: ExternalIds): Partial<InvoiceRow> {
  const rows = lines.map((line) => lineRow(line, plans));
  const [only] = rows;
  if (only === undefined) return {};
  if (rows.length > 1 || only.amount < 0 || lines.some(isDifference)) return { lines: rows };
  const { plan_id, quantity, period_start, period_end, description } = only;
  return withoutBlanks<Partial<InvoiceRow>>({ plan_id, quantity, period_start, period_end, description });
}
