// The engine against the same rules in SQL, on random accounts.
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { mrrReport } from '../../src/index.js';
import { account, anySettings, firstDay, lastDay, ledgerFor } from '../histories.js';
import { plans } from '../history.js';
import { type ReferenceRow, SqlReference } from './reference.js';

const reference = new SqlReference(plans.values());
afterAll(() => reference.close());

const fields = [
  'date',
  ...['new', 'expansion', 'contraction', 'churn', 'reactivation'].flatMap((kind) => [
    kind,
    `${kind}_customers`,
  ]),
  'total_mrr',
] as (keyof ReferenceRow)[];

const pick = (row: ReferenceRow) => Object.fromEntries(fields.map((field) => [field, row[field]]));

test('both compute the same months', () => {
  const asOf = fc.oneof(fc.constant(lastDay), fc.integer({ min: firstDay, max: lastDay + 400 }));
  const named = fc.array(fc.nat(), { minLength: 5, maxLength: 5 });
  fc.assert(
    fc.property(account(), anySettings, asOf, named, (drawn, settings, today, naming) => {
      // Some refunds name the invoice that they pay back: any of the customer's, also wrong ones.
      const histories = drawn.map((invoices, c) =>
        invoices.map((invoice, i) => {
          const pick = naming[(c + i) % naming.length]! % (2 * invoices.length);
          const refundedInvoiceId = invoice.type === 'refund' ? (invoices[pick]?.id ?? null) : null;
          return { ...invoice, refundedInvoiceId };
        }),
      );
      const range = { from: firstDay, to: lastDay, asOf: today };
      const movements = histories.flatMap((invoices) => ledgerFor(invoices, today, settings).movements);
      const rows = mrrReport(movements, { ...range, interval: 'month', weekStart: 1 });
      expect(reference.monthly(histories.flat(), settings, range).map(pick)).toEqual(rows.map(pick));
    }),
    { numRuns: 400 },
  );
});
