// The invoices that a subscription would have: for a period, and for a change within one.
import type { InvoiceLine } from '../../../generated/types.gen.js';
import { type Day, isoDay } from '../calendar.js';
import { type InvoiceRow, withoutBlanks } from '../rows.js';

/** What a subscription costs from some day on. */
export interface Terms {
  amount: number;
  planId: string;
  quantity: number | undefined;
}

/** What all rows of a subscription have. */
export type Common = Pick<InvoiceRow, 'customer_id' | 'subscription_id' | 'currency'>;

/** Ids tell the days of a subscription's invoices apart. */
const invoiceOn = (common: Common, { planId }: Terms, day: Day) => ({
  id: `${common.subscription_id}_${isoDay(day)}`,
  ...common,
  plan_id: planId,
  type: 'subscription',
  date: isoDay(day),
});

/** A whole period, less what had been paid for it on other terms. */
export function periodInvoice(
  common: Common,
  terms: Terms,
  begin: Day,
  end: Day,
  unused: number,
): InvoiceRow {
  const { amount, quantity } = terms;
  const period = { period_start: isoDay(begin), period_end: isoDay(end) };
  const row = { ...invoiceOn(common, terms, begin), amount: amount - unused };
  if (unused === 0) return withoutBlanks<InvoiceRow>({ ...row, quantity, ...period });
  const charge = withoutBlanks<InvoiceLine>({ type: 'subscription', amount, quantity, ...period });
  return { ...row, lines: [charge, creditLine(unused)] };
}

/**
 * From the rest of a period, in whole minor units, the price of a period could not be told exactly. So the full
 * price is a line, of which a credit takes off all but what is due. The line states no first day: the length of the
 * rest would be taken for that of a period.
 */
export function changeInvoice(common: Common, terms: Terms, day: Day, end: Day, due: number): InvoiceRow {
  const { amount, quantity } = terms;
  const charge = withoutBlanks<InvoiceLine>({
    type: 'subscription',
    amount,
    quantity,
    period_end: isoDay(end),
  });
  const lines = due === amount ? [charge] : [charge, creditLine(amount - due)];
  return { ...invoiceOn(common, terms, day), amount: due, lines };
}

const creditLine = (amount: number): InvoiceLine => ({
  type: 'subscription',
  amount: -amount,
  proration: true,
});
