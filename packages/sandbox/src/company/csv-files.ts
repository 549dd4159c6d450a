// The three files.
import type { Invoice } from './book.js';
import { type Day, isoDay } from './calendar.js';
import type { Customer } from './customers.js';
import { PLANS } from './plans.js';

type Cell = string | number | null;

/** RFC 4180, except that lines end in a single line feed. */
function csv(header: string, rows: readonly (readonly Cell[])[]): string {
  const cell = (value: Cell) => {
    const text = value === null ? '' : String(value);
    return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  return [header, ...rows.map((row) => row.map(cell).join(','))].join('\n').concat('\n');
}

const CURRENCY = 'usd';

const isoOrNothing = (day: Day | null): Cell => (day === null ? null : isoDay(day));

/** Nothing to state: no tax, no discount. */
const unlessZero = (amount: number): Cell => (amount === 0 ? null : amount);

export const customersCsv = (customers: readonly Customer[]): string =>
  csv(
    'id,name,email,country,state,created,trial_started,industry,size,channel',
    customers.map((c) => [
      ...[c.id, c.name, c.email, c.country, c.state, isoDay(c.created), isoOrNothing(c.trialStarted)],
      ...[c.industry, c.size, c.channel],
    ]),
  );

export const plansCsv = (): string =>
  csv(
    'id,name,product_name,interval,interval_count,currency,amount',
    PLANS.map((p) => [p.id, p.name, p.product, p.interval, p.intervalCount, CURRENCY, p.amount]),
  );

export function invoicesCsv(invoices: readonly Invoice[]): string {
  const numbers = new Map(invoices.map((each, i) => [each, `inv_${String(i + 1).padStart(6, '0')}`]));
  return csv(
    'id,customer_id,plan_id,subscription_id,type,invoice_date,amount,tax,discount,currency,quantity,period_start,' +
      'period_end,status,paid_date,attempt_count,payment_method,refunded_invoice_id,cancel_reason',
    invoices.map((i) => [
      ...[numbers.get(i)!, i.customerId, i.planId, i.subscriptionId, i.type, `${isoDay(i.day)}T${i.time}Z`],
      ...[i.amount, unlessZero(i.tax), unlessZero(i.discount), CURRENCY, i.quantity],
      ...[isoOrNothing(i.periodStart), isoOrNothing(i.periodEnd), i.status, isoOrNothing(i.paidDay)],
      ...[i.attempts, i.paymentMethod, i.refunded ? numbers.get(i.refunded)! : null, i.cancelReason],
    ]),
  );
}
