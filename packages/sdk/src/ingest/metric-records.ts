// Rows as the API takes and gives them, in the terms of the metrics engine.
import type { Interval, InvoiceRecord, InvoiceType, PlanRecord } from '@growpanel/metrics';
import type { RecordBody } from './rows.js';

const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);
const whole = (value: unknown): number | null => (typeof value === 'number' ? value : null);
const date = (value: unknown): string | null => (value instanceof Date ? value.toISOString() : text(value));

/**
 * A plan for `@growpanel/metrics`.
 *
 * @param body as it is pushed, or as `gp.data.plans.list` gives it.
 * @example
 * ```ts
 * const plans = new Map(list.map((plan) => [plan.external_id, planRecord(plan.external_id, plan)]));
 * ```
 */
export function planRecord(id: string, body: RecordBody): PlanRecord {
  return {
    id,
    interval: (body.billing_freq ?? body.interval) as Interval,
    intervalCount: whole(body.billing_freq_count ?? body.interval_count) ?? 1,
  };
}

/** The type that the contract gives an invoice which names none. */
const typeOf = ({ type, plan_id, period_start, period_end }: RecordBody): InvoiceType =>
  (type ??
    ((plan_id ?? period_start ?? period_end) === undefined ? 'one-time' : 'subscription')) as InvoiceType;

/**
 * An invoice for `@growpanel/metrics`. Amounts stay in minor units of the invoice's currency; what is left out is null.
 *
 * @param body as it is pushed, or as `gp.data.invoices.list` gives it.
 * @param sequence its place in the order of arrival: of two versions with one id the later counts.
 * @example
 * ```ts
 * const invoices = list.map((invoice, place) => invoiceRecord(invoice.id, invoice, place));
 * ```
 */
export function invoiceRecord(id: string, body: RecordBody, sequence: number): InvoiceRecord {
  const lines = body.lines as readonly RecordBody[] | undefined;
  return {
    id,
    customerId: body.customer_id as string,
    subscriptionId: text(body.subscription_id),
    planId: text(body.plan_id),
    type: typeOf(body),
    date: date(body.date ?? body.invoice_date)!,
    amount: body.amount as number,
    tax: whole(body.tax),
    currency: body.currency as string,
    periodStart: date(body.period_start),
    periodEnd: date(body.period_end),
    status: text(body.status),
    paidDate: date(body.paid_date),
    quantity: whole(body.quantity),
    refundedInvoiceId: text(body.refunded_invoice_id),
    sequence,
    lines:
      lines?.map((line) => ({
        amount: line.amount as number,
        tax: whole(line.tax),
        planId: text(line.plan_id),
        quantity: whole(line.quantity),
        recurring: line.type !== 'one-time',
        proration: line.proration === true,
        periodStart: date(line.period_start),
        periodEnd: date(line.period_end),
      })) ?? null,
  };
}
