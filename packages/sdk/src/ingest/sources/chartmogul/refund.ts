// A refund in ChartMogul to rows.
import { type InvoiceRow, withoutBlanks } from '../rows.js';
import { proportion, share } from '../share.js';
import { type ChartMogulTransaction, externalId, utc } from './objects.js';
import type { Part } from './part.js';

/** What is paid back, in proportion to what the parts had cost. */
export function* refundRows(
  refund: ChartMogulTransaction,
  common: Pick<InvoiceRow, 'customer_id' | 'currency'>,
  parts: readonly Part[],
): Generator<InvoiceRow> {
  const paid = parts.map((part) => Math.max(0, part.amount));
  const amount = Math.abs(refund.amount_in_cents ?? paid.reduce((sum, each) => sum + each, 0));
  const amounts = share(amount, paid);
  for (const [index, part] of parts.entries()) {
    const back = amounts[index]!;
    if (back === 0) continue;
    const tax = proportion(back, part.tax, part.amount);
    const suffix = parts.length === 1 ? '' : `_${part.subscription ?? 'other'}`;
    yield withoutBlanks<InvoiceRow>({
      id: (externalId(refund) || `${part.id}_refund_${utc(refund.date)}`) + suffix,
      ...common,
      type: 'refund',
      date: utc(refund.date),
      amount: -back,
      tax: -tax || undefined,
      refunded_invoice_id: part.id,
    });
  }
}
