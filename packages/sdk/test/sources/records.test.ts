// Rows from any iterator, as from a database cursor.
import { expect, test } from 'vitest';
import type { IngestOptions } from '../../src/ingest/options.js';
import type { InvoiceRow } from '../../src/ingest/rows.js';
import { fromChartMogul } from '../../src/ingest/sources/chartmogul/index.js';
import { fromCsv } from '../../src/ingest/sources/csv/index.js';
import { fromSubscriptions, lineOf, rows } from '../../src/ingest/sources/index.js';
import { fromJsonl } from '../../src/ingest/sources/jsonl/index.js';
import { fromStripe, stripeEvent } from '../../src/ingest/sources/stripe/index.js';

/** What a driver gives: snake case, text for big numbers, null for nothing. */
async function* cursor() {
  yield { id: 1, account: 'a', total: '9900', issued: '2024-02-01', kind: 'sub' };
  yield { id: 2, account: 'a', total: '0', issued: '2024-02-02', kind: 'draft' };
  yield { id: 3, account: null, total: '-500', issued: '2024-02-03', kind: 'credit' };
}

test('each record becomes a row, none or several, with its place', async () => {
  const invoices = rows(cursor(), ({ id, account, total, issued, kind }) => {
    if (kind === 'draft') return null;
    const row = {
      id: `inv_${id}`,
      customer_id: account,
      date: issued,
      amount: Number(total),
      currency: 'usd',
    };
    return kind === 'credit' ? [row, { ...row, id: `${row.id}_fee`, amount: 50 }] : row;
  });
  const seen: unknown[] = [];
  for await (const row of invoices) seen.push([row.id, row.amount, lineOf(row)]);
  expect(seen).toEqual([
    ['inv_1', 9900, 1],
    ['inv_3', -500, 3],
    ['inv_3_fee', 50, 3],
  ]);
});

test('whoever stops early closes the cursor', async () => {
  let closed = false;
  async function* endless() {
    try {
      for (let id = 1; ; id++) yield { id };
    } finally {
      closed = true;
    }
  }
  for await (const row of rows(endless(), ({ id }) => ({ id: String(id) }))) if (row.id === '3') break;
  expect(closed).toBe(true);
});

test('every source spreads into the options of ingest', () => {
  const event = { type: 'ping', created: 0, data: { object: {} } };
  const runs: IngestOptions[] = [
    { dataSource: 'ds_1', ...fromStripe({ customers: [] }) },
    { dataSource: 'ds_1', ...stripeEvent(event) },
    { dataSource: 'ds_1', ...fromChartMogul({ plans: [] }) },
    { dataSource: 'ds_1', ...fromCsv({ invoices: '' }) },
    { dataSource: 'ds_1', ...fromJsonl({ mixed: '' }) },
    { dataSource: 'ds_1', ...fromSubscriptions({ subscriptions: [], plans: [], until: '2024-01-01' }) },
    { dataSource: 'ds_1', invoices: rows([], (): InvoiceRow | null => null) },
  ];
  expect(runs.map((run) => Object.keys(run).slice(1))).toEqual([
    ['customers'],
    ['customers', 'plans', 'invoices'],
    ['plans'],
    ['invoices'],
    ['customers', 'plans', 'invoices'],
    ['plans', 'invoices'],
    ['invoices'],
  ]);
});
