// The engine, SQL on SQLite and SQL on PostgreSQL: three ways to the same numbers, on random histories of every kind
// of event. What the shards of a distributed database compute, each for its own customers, adds up to the same.
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { mrrReport } from '../../../metrics/src/index.js';
import { account, anySettings, firstDay, lastDay, ledgerFor } from '../../../metrics/test/histories.js';
import { plans } from '../../../metrics/test/history.js';
import { type ReferenceRow, SqlReference } from '../../../metrics/test/sql/reference.js';
import { emptyPlace } from './databases.js';
import { PostgresReference } from './sql-reference.js';

const sqlite = new SqlReference(plans.values());
let postgres: PostgresReference;
beforeAll(async () => {
  postgres = await PostgresReference.open(await emptyPlace(), plans.values());
});
afterAll(async () => {
  sqlite.close();
  await postgres.close();
});

/** Rows of several shards, added up month by month. */
function added(shards: readonly ReferenceRow[][]): ReferenceRow[] {
  const [first = [], ...others] = shards;
  return first.map((row, index) => {
    const sum: Record<string, string | number> = { ...row };
    for (const shard of others)
      for (const [name, value] of Object.entries(shard[index] ?? {}))
        if (typeof value === 'number') sum[name] = (sum[name] as number) + value;
    return sum as ReferenceRow;
  });
}

test('all three compute the same months, whole and in shards', async () => {
  const asOf = fc.oneof(fc.constant(lastDay), fc.integer({ min: firstDay, max: lastDay + 400 }));
  const named = fc.array(fc.nat(), { minLength: 5, maxLength: 5 });
  await fc.assert(
    fc.asyncProperty(account(), anySettings, asOf, named, async (drawn, settings, today, naming) => {
      // Some refunds name the invoice that they pay back: any of the customer's, also wrong ones.
      const histories = drawn.map((invoices, c) =>
        invoices.map((invoice, i) => {
          const pick = (naming[(c + i) % naming.length] as number) % (2 * invoices.length);
          const refundedInvoiceId = invoice.type === 'refund' ? (invoices[pick]?.id ?? null) : null;
          return { ...invoice, refundedInvoiceId };
        }),
      );
      const range = { from: firstDay, to: lastDay, asOf: today };
      const onSqlite = sqlite.monthly(histories.flat(), settings, range);
      expect(await postgres.monthly(histories.flat(), settings, range)).toEqual(onSqlite);

      const movements = histories.flatMap((invoices) => ledgerFor(invoices, today, settings).movements);
      const rows = mrrReport(movements, { ...range, interval: 'month', weekStart: 1 });
      expect(rows).toMatchObject(onSqlite);
      expect(rows).toHaveLength(onSqlite.length);

      const shards: ReferenceRow[][] = [];
      for (const shard of [0, 1]) {
        const own = histories.filter((_, index) => index % 2 === shard);
        shards.push(await postgres.monthly(own.flat(), settings, range));
      }
      expect(added(shards)).toEqual(onSqlite);
    }),
    { numRuns: 250 },
  );
});
