// The pass over columns gives what ledgers give, customer by customer.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildLedger, type InvoiceRecord, movementTypes, parseDay, rebuildColumns } from '../../src/index.js';
import { anySettings, firstDay, lastDay } from '../histories.js';
import { plans } from '../history.js';

const list = [...plans.values()];
const KINDS = ['subscription', 'one-time', 'refund', 'cancellation'] as const;

const row = fc.record({
  day: fc.integer({ min: firstDay, max: lastDay }),
  kind: fc.constantFrom(0, 0, 0, 0, 1, 2, 3),
  amount: fc.oneof(
    { weight: 1, arbitrary: fc.constant(0) },
    { weight: 8, arbitrary: fc.integer({ min: -500, max: 50_000 }) },
  ),
  plan: fc.integer({ min: -1, max: list.length - 1 }),
});

test('rebuildColumns = buildLedger', () => {
  const accounts = fc.array(fc.array(row, { maxLength: 14 }), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(accounts, anySettings, fc.integer({ min: 0, max: 90 }), (drawn, settings, later) => {
      const asOf = lastDay - 45 + later;
      const customers = drawn.map((rows) => rows.sort((a, b) => a.day - b.day));
      const all = customers.flatMap((rows, who) => rows.map((r) => ({ ...r, who })));
      const columns = {
        customer: Uint32Array.from(all, (r) => r.who),
        day: Int32Array.from(all, (r) => r.day),
        kind: Uint8Array.from(all, (r) => r.kind),
        amount: Float64Array.from(all, (r) => (r.kind === 2 ? Math.abs(r.amount) : r.amount)),
        plan: Int16Array.from(all, (r) => r.plan),
      };
      const found = rebuildColumns(columns, list, settings, asOf);
      const expected = customers.flatMap((rows, who) => {
        const invoices = rows.map(
          (r, i): InvoiceRecord => ({
            id: `${who}-${i}`,
            customerId: String(who),
            type: KINDS[r.kind]!,
            date: new Date(r.day * 86_400_000).toISOString().slice(0, 10),
            amount: r.amount,
            currency: 'usd',
            planId: r.plan < 0 ? null : list[r.plan]!.id,
            sequence: i,
          }),
        );
        const ledger = buildLedger({ customer: { id: String(who) }, invoices, plans, settings, asOf });
        return ledger.movements.map(({ day, delta, type }) => [who, day, delta, type]);
      });
      const rebuilt = Array.from(found.day, (day, i) => [
        found.customer[i],
        day,
        found.delta[i],
        movementTypes[found.type[i]!],
      ]);
      expect(rebuilt).toEqual(expected);
    }),
    { numRuns: 400 },
  );
});

test('nothing in, nothing out', () => {
  const none = new Int32Array(0);
  const columns = { customer: none, day: none, kind: new Uint8Array(0), amount: none, plan: none };
  const settings = { ...anySettingsDefault() };
  expect(rebuildColumns(columns, [], settings, parseDay('2024-01-01')).day).toHaveLength(0);
});

function anySettingsDefault() {
  return fc.sample(anySettings, { numRuns: 1, seed: 1 })[0]!;
}
