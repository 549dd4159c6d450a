// Credit notes of Stripe to rows.

import { type InvoiceRow, withoutBlanks } from '../rows.js';
import { proportion } from '../share.js';
import { toMinor } from './amount.js';
import { fromUnix } from './instant.js';
import { sum } from './line.js';
import { expanded, idOf, type StripeCreditNote } from './objects.js';

/** What a note paid back through refunds. Before 2025 it names one refund, and not always its amount. */
function refundedBy(note: StripeCreditNote): number {
  if (note.refunds) return note.refunds.reduce((total, refund) => total + refund.amount_refunded, 0);
  if (!note.refund) return 0;
  return expanded(note.refund)?.amount ?? note.total - (note.out_of_band_amount ?? 0);
}

/**
 * One row for what a note gives back. With `refundsApart` only for the part that no refund stands for, because
 * refunds are sent by themselves: the same money must not come off twice.
 */
export function* creditNoteRows(note: StripeCreditNote, refundsApart: boolean): Generator<InvoiceRow> {
  const { currency } = note;
  const credited = note.total - (refundsApart ? refundedBy(note) : 0);
  if (credited <= 0) return;
  const tax = proportion(credited, sum(note.total_taxes ?? note.tax_amounts), note.total);
  yield withoutBlanks<InvoiceRow>({
    id: note.id,
    customer_id: idOf(note.customer) ?? idOf(expanded(note.invoice)?.customer) ?? '',
    type: 'refund',
    date: fromUnix(note.created),
    amount: -toMinor(credited, currency),
    tax: -toMinor(tax, currency) || undefined,
    currency,
    status: note.status === 'void' ? 'void' : undefined,
    refunded_invoice_id: idOf(note.invoice),
    description: note.memo || undefined,
  });
}
